# Romanian. Made by wordlists/make.py; licences in LICENCES.md.
[word]
abandon
abandonaserati
abandonaserăţi
abandonatu
abandonatului
abate
abator
abdomen
abdominal
aberatie
aberaţie
abia
abiia
abil
abilitate
abilitatea
abilitati
abilitatii
abilitatile
abilitatilor
abilităţi
abis
abisul
abonament
abordaserati
abordaserăţi
abordatu
abrupt
absent
absoarba
absoarbe
absoarbă
absolutelor
absolutii
absolutilor
absolutului
absoluţii
absoluţilor
absolv
absolvent
absolvenţi
absolviseram
absolviserati
absolviserăm
absolviserăţi
absolvisi
absolvitu
absolvişi
absorb
absorbant
absorbiseram
absorbiserati
absorbiserăm
absorbiserăţi
absorbisi
absorbitu
absorbişi
absorbtia
absorbtie
absorbtii
absorbtiile
absorbtiilor
absorbţia
absorbţie
absorbţii
absorbţiile
absorbţiilor
abstract
abstractie
abstracţi
abstracţie
abstracţilor
absurd
absurzi
absurzii
absurzilor
abtii
abtin
abtinem
abtineti
abtinuseram
abtinuserati
abtinusi
abundent
abur
abuz
abuziv
abţii
abţin
abţinem
abţineţi
abţinuserăm
abţinuserăţi
abţinuşi
ac
academia
academic
academician
academicieni
academicienii
academicienilor
academie
academiile
acas
acasă
acceleraserati
acceleraserăţi
acceleratia
acceleratie
acceleratu
acceleraţia
acceleraţie
accent
accentuai
accentuam
accentuand
accentuandu
accentuara
accentuaram
accentuarati
accentuarea
accentuară
accentuarăm
accentuarăţi
accentuase
accentuasem
accentuasera
accentuaseram
accentuaserati
accentuaseră
accentuaserăm
accentuaserăţi
accentuasesi
accentuaseşi
accentuasi
accentuat
accentuata
accentuate
accentuatei
accentuatele
accentuatelor
accentuati
accentuatii
accentuatilor
accentuatu
accentuatul
accentuatului
accentuată
accentuau
accentuaşi
accentuaţi
accentuaţii
accentuaţilor
accentueaza
accentuează
accentuez
accentueze
accentuezi
accentuând
accentuându
accentuăm
accept
acceptabil
acceptaserati
acceptaserăţi
acceptatu
acceptatului
acceptiunea
accepţi
accepţiunea
acces
accesibil
accesibilitate
accesorii
accesoriu
accident
accidental
ace
acea
aceaiasi
aceaiaşi
acealea
acealeasi
acealeaşi
acealia
aceasta
aceaste
aceastia
această
acee
aceea
acei
aceia
acel
acela
acelaşi
aceleasi
aceleaşi
aceleia
aceleiasi
aceleiaşi
acelor
aceluiasi
aceluiaşi
acer
acest
acesta
aceste
acestea
acestei
acesteia
acesti
acestie
acestiia
acestor
acestuia
aceşte
aceştea
aceşti
achizitia
achizitie
achizitii
achizitionaserati
achizitionatu
achiziţia
achiziţie
achiziţii
achiziţionaserăţi
achiziţionatu
aci
aciaste
aciastia
acicea
acid
aciditate
aciie
aciis
aciisi
aciiş
aciişi
acizi
acm
acmu
acoapere
acolo
acompaniament
acopar
acoperamantul
acoperis
acoperiserati
acoperiserăţi
acoperisi
acoperisul
acoperisului
acoperisuri
acoperisurile
acoperisurilor
acoperitelor
acoperitilor
acoperitu
acoperitului
acoperiş
acoperiţilor
acoperământul
acopăr
acord
acordaserati
acordaserăţi
acordatu
acordatului
acordeon
acorzi
acra
acri
acronimul
acru
acră
act
acta
acte
actionar
actionaserati
actionatu
actiune
actiuni
activ
activaserati
activaserăţi
activatu
activism
activist
activitate
activitati
activităţi
activişti
actor
actoricesc
actorie
actoriei
actoriile
actual
actualitate
actualitati
actualităţi
actualmente
actul
acu
acuarela
acuarele
acuarelă
acul
acum
acumula
acumulai
acumulam
acumuland
acumulandu
acumulara
acumularam
acumularati
acumulare
acumularea
acumulari
acumularii
acumularile
acumulară
acumularăm
acumularăţi
acumulase
acumulasem
acumulasera
acumulaseram
acumulaserati
acumulaseră
acumulaserăm
acumulaserăţi
acumulasesi
acumulaseşi
acumulasi
acumulat
acumulata
acumulate
acumulator
acumulatu
acumulată
acumulau
acumulaşi
acumuleaza
acumulează
acumulez
acumuleze
acumulezi
acumulând
acumulându
acumulă
acumulăm
acumulări
acumulării
acumulările
acuratete
acurateţe
acustic
acut
acuz
acuzaserati
acuzaserăţi
acuzatia
acuzatie
acuzatiei
acuzatiile
acuzatiilor
acuzatu
acuzatului
acuzaţia
acuzaţie
acuzaţiei
acuzaţiile
acuzaţiilor
acuţi
acuţii
acuţilor
acvariu
acvariul
acvatic
acvila
acţionar
acţionaserăţi
acţionatu
acţiune
acţiuni
ad
adanc
adancile
adancime
adancimi
adancimii
adancimile
adancimilor
adaos
adapost
adapostiseram
adapostiserati
adapostisi
adapostitu
adaptaserati
adaptaserăţi
adaptatu
adaptatului
adaug
adaugaserati
adaugatu
adaugatului
adeca
adecvatului
adecă
adept
adepţi
aderaserati
aderaserăţi
aderatu
adesea
adeseori
adevar
adevaratului
adevăr
adevărat
adevăratului
adeziunea
adiacent
adică
adidas
adidasi
adidaşi
adiere
adinc
adinca
adinci
adincul
adincului
adineaori
adineauri
adio
adipos
aditional
aditiv
aditivi
adiţional
adjectiv
adjunct
adjuncţi
adjuncţii
adjuncţilor
adjutant
administraserati
administraserăţi
administratia
administratie
administratiile
administratiilor
administrativ
administratori
administratorilor
administratorul
administratorului
administratu
administratului
administraţia
administraţie
administraţiile
administraţiilor
admir
admirabil
admiraserati
admiraserăţi
admiratia
admiratie
admiratori
admiratu
admiraţia
admiraţie
admisera
admiseram
admiserati
admiseră
admiserăm
admiserăţi
admisese
admisesem
admisesera
admiseseram
admiseserati
admiseseră
admiseserăm
admiseserăţi
admisesesi
admiseseşi
admisesi
admiseşi
admisie
admisu
admit
admitem
admiteti
admiteţi
admiţi
admiţând
admiţându
adoarma
adoarme
adoarmă
adolescent
adopt
adoptaserati
adoptaserăţi
adoptatu
adoptatului
adoptie
adoptiv
adopţi
adopţie
ador
adora
adorabil
adoraserati
adoraserăţi
adoratu
adorm
adormiseram
adormiserati
adormiserăm
adormiserăţi
adormisi
adormitu
adormişi
adrenalina
adrenalină
adresaserati
adresaserăţi
adresatu
adresatului
adtiv
adu
aduc
aducem
aduceti
aduceţi
aducînd
adult
adulter
adulţi
adun
adunaserati
adunaserăţi
adunatu
adunatului
adunatura
adunîndu
adunătură
adurmit
adus
adusera
aduseram
aduserati
aduseră
aduserăm
aduserăţi
adusese
adusesem
adusesera
aduseseram
aduseserati
aduseseră
aduseserăm
aduseserăţi
adusesesi
aduseseşi
adusesi
aduseşi
aduşi
advent
adventişti
advers
adversa
adversar
adverse
adversi
adversă
adverşi
adânc
adâncile
adâncime
adâncimi
adâncimii
adâncimile
adâncimilor
adînc
adînci
adîncul
adîncului
adîncă
adăpost
adăpostiserăm
adăpostiserăţi
adăpostitu
adăpostişi
adăugaserăţi
adăugatu
adăugatului
aer
aere
aerele
aerelor
aerian
aerodrom
aerodromul
aeronautic
aeronava
aeronave
aeronavă
aeroport
aerul
afacere
afaceri
afacerist
afara
afară
afectaserati
afectaserăţi
afectatu
afectatului
afectiune
afectiuni
afectiv
afecţiune
afecţiuni
aferent
aferenţi
aferenţii
aferenţilor
afin
afinitate
afirm
afirmaserati
afirmaserăţi
afirmatia
afirmatie
afirmatiile
afirmatiilor
afirmativ
afirmatu
afirmaţia
afirmaţie
afirmaţiile
afirmaţiilor
afis
afisaj
afisaserati
afisatu
afiş
afişaj
afişaserăţi
afişatu
afla
aflaiu
aflam
afland
aflara
aflaram
aflarati
aflarea
aflară
aflarăm
aflarăţi
aflasem
aflasera
aflaseram
aflaserati
aflaseră
aflaserăm
aflaserăţi
aflasesi
aflaseşi
aflat
aflaţi
afle
afli
aflind
aflindu
aflu
afluent
aflux
aflând
aflînd
aflîndu
află
aflăm
aforisme
afro
agaţe
agaţă
agent
agentia
agentie
agentiei
agentiile
agenţi
agenţia
agenţie
agenţiei
agenţiile
agil
agit
agitaserati
agitaserăţi
agitatia
agitatie
agitatu
agitaţia
agitaţie
agiunga
agiungandu
agiunge
agiungind
agiungându
agiungînd
agiungă
agiunsesa
agiunsese
agiunsesă
agiunsu
agiutor
agiutori
agiutoriu
agiutoriul
agiutorul
agiţi
aglomeratia
aglomeratie
aglomeraţia
aglomeraţie
agonie
agora
agrar
agreabil
agrement
agresat
agresiune
agresiuni
agresiunii
agresiunile
agresiunilor
agresiv
agresivitate
agresivitatea
agresor
agresorul
agricol
agricultor
agricultori
agricultura
agriculturi
agriculturii
agriculturile
agriculturilor
agricultură
agronomie
ah
aha
ai
aia
aiasta
aiba
aibi
aibă
aicea
aici
aici's
aidoma
aista
aistia
aiştia
ajun
ajung
ajunge
ajungem
ajungeti
ajungeţi
ajuns
ajunsei
ajunsera
ajunseram
ajunserati
ajunseră
ajunserăm
ajunserăţi
ajunsese
ajunsesem
ajunsesera
ajunseseram
ajunseserati
ajunseseră
ajunseserăm
ajunseserăţi
ajunsesesi
ajunseseşi
ajunsesi
ajunseşi
ajunsu
ajut
ajutaserati
ajutaserăţi
ajutat
ajutatu
ajutatului
ajutoare
ajutor
ajută
ajuţi
al
ala
ala-i
alaltaieri
alaltaseara
alaltăieri
alaltăseară
alamo
alarmaserati
alarmaserăţi
alarmatu
alatur
alaturaserati
alaturatu
alb
alba
albatros
albaştri
albe
albeste
albesti
albeşte
albeşti
albi
albine
albini
albină
albit
albul
albului
album
albă
alcalin
alcatuiai
alcatuiam
alcatuiasca
alcatuiati
alcatuiau
alcatuiesti
alcatuii
alcatuim
alcatuind
alcatuindu
alcatuira
alcatuiram
alcatuirati
alcatuire
alcatuirea
alcatuise
alcatuisem
alcatuisera
alcatuiseram
alcatuiserati
alcatuisesi
alcatuisi
alcatuite
alcatuitei
alcatuitele
alcatuitelor
alcatuiti
alcatuitii
alcatuitilor
alcatuitu
alcatuitul
alcatuitului
alchimie
alcool
alcoolic
alcătuiai
alcătuiam
alcătuiască
alcătuiau
alcătuiaţi
alcătuieşti
alcătuii
alcătuim
alcătuind
alcătuindu
alcătuire
alcătuirea
alcătuiră
alcătuirăm
alcătuirăţi
alcătuise
alcătuisem
alcătuiseră
alcătuiserăm
alcătuiserăţi
alcătuiseşi
alcătuite
alcătuitei
alcătuitele
alcătuitelor
alcătuitu
alcătuitul
alcătuitului
alcătuişi
alcătuiţi
alcătuiţii
alcătuiţilor
alde
ale
alea
aleaga
aleage
aleagă
alearga
aleargă
alee
aleea
aleg
alegatori
alegem
alegerilor
alegeti
alegeţi
alegorie
alegători
alei
aleluia
alerg
alergaserati
alergaserăţi
alergatu
alergic
alergice
alergie
alergînd
alert
alerţi
alerţii
alerţilor
ales
alesera
aleseram
aleserati
aleseră
aleserăm
aleserăţi
alesese
alesesem
alesesera
aleseseram
aleseserati
aleseseră
aleseserăm
aleseserăţi
alesesesi
aleseseşi
alesesi
aleseşi
alexie
aleş
aleşi
alfa
alfabet
alge
algocalmin
algoritm
aliai
aliaj
aliam
aliara
aliaram
aliarati
aliară
aliarăm
aliarăţi
alias
aliasem
aliasera
aliaseram
aliaserati
aliaseră
aliaserăm
aliaserăţi
aliasesi
aliaseşi
aliat
aliau
aliaza
aliază
aliaşi
aliaţi
alibi
alice
alie
aliem
aliez
alieze
aliezi
aliind
aliindu
aliment
alimentar
alimentaserati
alimentaserăţi
alimentatia
alimentatie
alimentatiile
alimentatiilor
alimentatu
alimentaţia
alimentaţie
alimentaţiile
alimentaţiilor
alinai
alinam
alinand
alinandu
alinara
alinaram
alinarati
alinare
alinară
alinarăm
alinarăţi
alinase
alinasem
alinasera
alinaseram
alinaserati
alinaseră
alinaserăm
alinaserăţi
alinasesi
alinaseşi
alinasi
alinat
alinatu
alinau
alinaşi
alineatul
alini
aliniat
aliniaza
aliniază
aliniaţi
aliniere
alinierea
alinând
alinându
alină
alinăm
alo
alocatia
alocatie
alocaţia
alocaţie
aloe
alor
alora
alpin
alpinism
alpinisti
alpinişti
alt
alta
altadata
altar
altceva
altcineva
altcuiva
alte
alteli
alteori
altera
altercatie
altercaţie
alternanta
alternanţa
alternativ
altfel
alti
altitudine
altitudini
altminteri
altoieste
altoieşte
altoit
altor
altruism
altruist
altu
altui
altul
altundeva
altă
altădată
aluat
aluia
aluminiu
aluminiul
alun
alunecos
alung
alungaserati
alungaserăţi
alungatu
aluzie
aluzii
alătur
alăturaserăţi
alăturatu
alături
alţi
alţîi
am
amabil
amabilitate
amabilitatea
amalgam
aman
amanaserati
amanatu
amandoi
amandoua
amanduror
amandurora
amanet
amani
amant
amanta
amantul
amanunt
amanţi
amar
amara
amaraciune
amare
amarnic
amatoare
amator
ambalaj
ambalam
ambalatoare
ambalator
ambalez
ambalăm
ambarcatiune
ambarcatiuni
ambarcaţiune
ambarcaţiuni
ambasador
ambele
ambelor
ambiant
ambient
ambientala
ambientală
ambiguitate
ambiguitatea
ambii
ambilor
ambitia
ambitie
ambitii
ambitiile
ambitiilor
ambitioasa
ambitioase
ambitios
ambiţia
ambiţie
ambiţii
ambiţiile
ambiţiilor
ambiţioase
ambiţioasă
ambiţios
ambrozie
ambulant
ambulantier
ambulanţier
amenajatului
amendament
amenint
ameninta
amenintaserati
amenintat
amenintatu
ameninţ
ameninţa
ameninţaserăţi
ameninţat
ameninţatu
ameninţă
amenzi
america
americano
americi
americii
amestec
amestecaserati
amestecaserăţi
amestecatu
ameteli
ameţeală
ameţeli
amiaza
amiazile
amiazilor
amiază
amic
amical
amicul
amidon
amin
amindoao
amino
aminoacid
aminoacizi
amintiseram
amintiserati
amintiserăm
amintiserăţi
amintisi
amintitelor
amintitilor
amintitu
amintitului
amintişi
amintiţilor
amiral
amnezie
amoniac
amonte
amor
amoroasa
amoroase
amoroasă
amortizor
amplasament
amplasare
amplasarea
amplasari
amplasarii
amplasarile
amplasat
amplasata
amplasate
amplasatei
amplasatele
amplasatelor
amplasati
amplasatii
amplasatilor
amplasatul
amplasatului
amplasată
amplasaţi
amplasaţii
amplasaţilor
amplasări
amplasării
amplasările
amplitudine
amplitudinea
amploare
amplori
amplorii
amplorile
amplorilor
amu
amu'
amurg
amuzament
amuzant
amuzanţi
amuzanţii
amuzanţilor
amvon
amân
amânaserăţi
amânatu
amândoi
amândouă
amânduror
amândurora
amîndoao
amănunt
amărât
amărâţi
amărăciune
an
anal
anala
anale
analfabet
analfabeţi
analgezic
analist
analitic
analizaserati
analizaserăţi
analizatu
analişti
analiştii
analog
analogic
analogie
anală
ananas
anarhie
anason
anatomie
andrea
android
anemie
anestezic
anestezie
anestezist
angajament
angajasem
angajaserati
angajaserăţi
angajat
angajata
angajati
angajator
angajatori
angajatorul
angajatu
angajatului
angajată
angajaţi
angajez
angelica
angelina
anglia
angliei
anglo
ani
anii
anilor
anima
animal
animatia
animatie
animatiile
animatiilor
animatori
animatului
animaţia
animaţie
animaţiile
animaţiilor
anina
aniversar
anomalia
anomalie
anomalii
anonim
anormal
anotimp
antal
antantei
ante
antebrat
antebraţ
antecedente
anterioare
anteriori
anteriorii
anteriorilor
anteriorul
anteriorului
antet
anti
antiaeriana
antiaeriană
antibiotic
antic
antichitate
antichitati
antichităţi
anticomunist
anticomunişti
anticonceptional
anticoncepţional
anticorpi
anticoruptie
anticorupţie
antidepresive
antidot
antidrog
antihrist
antiinflamatoare
antiinflamator
antiracheta
antirachetă
antisemitism
antisemitismul
antisemitismului
antiteza
antiteză
antivirus
antologie
antologiile
antrenament
antrenaserati
antrenaserăţi
antrenatu
antrenatului
antrenor
antrenorul
antreprenor
antreprenoriat
antropologie
anturajul
anu
anual
anuarul
anul
anulaserati
anulaserăţi
anulatu
anulatului
anului
anunt
anuntaserati
anuntatului
anunţ
anunţaserăţi
anunţatului
anus
anvergura
anvergură
anxietate
anxietati
anxietatii
anxietatile
anxietatilor
anxietăţi
anxietăţii
anxietăţile
anxietăţilor
apa
apache
apai
apar
aparaserati
aparatori
aparatorilor
aparatorului
aparatu
aparatului
aparatura
aparatură
aparem
aparent
apareti
aparitia
aparitie
aparitiile
aparitiilor
apariţia
apariţie
apariţiile
apariţiilor
apartament
apartamentul
apartamentului
aparte
apartii
apartin
apartinem
apartineti
apartinuseram
apartinuserati
apartinusi
aparuseram
aparuserati
aparusi
aparutelor
aparutii
aparutilor
aparutului
aparţii
aparţin
aparţinem
aparţineţi
aparţinuserăm
aparţinuserăţi
aparţinuşi
apas
apasaserati
apasatu
ape
apei
apel
apelaserati
apelaserăţi
apelatu
apelor
apere
aperi
aperitiv
apese
apesi
apetit
apeşi
api
aplauze
apleaca
apleacă
aplic
aplicabil
aplicabila
aplicabile
aplicabilitate
aplicabilă
aplicaserati
aplicaserăţi
aplicatia
aplicatie
aplicatiile
aplicatiilor
aplicatu
aplicatului
aplicaţia
aplicaţie
aplicaţiile
aplicaţiilor
apnee
apocalipsa
apocalipsei
apocalipsă
apocaliptic
apoi
apologia
aport
apostoli
apostolic
apostolica
apostolică
apostolii
apostolilor
apostolul
apostolului
apr
apreciaserati
apreciaserăţi
apreciatu
apreciatului
apreciaza
apreciază
apreciem
aprig
april
aprilie
aprind
aprindem
aprindeti
aprindeţi
aprinsei
aprinsera
aprinseram
aprinserati
aprinseră
aprinserăm
aprinserăţi
aprinsese
aprinsesem
aprinsesera
aprinseseram
aprinseserati
aprinseseră
aprinseserăm
aprinseserăţi
aprinsesesi
aprinseseşi
aprinsesi
aprinseşi
aprinsu
aproape
aproapi
aprob
aprobaserati
aprobaserăţi
aprobatu
aprobatului
apropiara
apropiaram
apropiarati
apropiară
apropiarăm
apropiarăţi
apropiase
apropiasem
apropiasera
apropiaseram
apropiaserati
apropiaseră
apropiaserăm
apropiaserăţi
apropiasesi
apropiaseşi
apropiasi
apropiat
apropiata
apropiate
apropiatei
apropiatele
apropiatelor
apropiatii
apropiatilor
apropiatu
apropiatul
apropiatului
apropiată
apropiaşi
apropiaţii
apropiaţilor
apropie
apropiem
apropiere
apropierea
apropieri
apropierii
apropierile
apropierilor
apropiet
apropiia
apropiind
apropiindu
apropo
aprox
aproximatie
aproximativ
aproximaţie
aptitudini
apuc
apucasa
apucaserati
apucaserăţi
apucasă
apucatu
apui
apun
apunem
apuneti
apuneţi
apus
apuseana
apuseană
apusera
apuseram
apuserati
apuseră
apuserăm
apuserăţi
apusese
apusesem
apusesera
apuseseram
apuseserati
apuseseră
apuseserăm
apuseserăţi
apusesesi
apuseseşi
apusesi
apuseşi
apă
apăi
apăr
apăraserăţi
apăratu
apărem
apăreţi
apăruserăm
apăruserăţi
apărutelor
apărutului
apăruşi
apăruţii
apăruţilor
apărători
apărătorilor
apărătorului
apăs
apăsaserăţi
apăsatu
ar
ara
arabil
aradean
aragaz
aragazul
aranjament
aranjaserati
aranjaserăţi
arap
arapoi
arapusca
arareori
arat
arataserati
aratatu
arati
aratos
arată
araţi
araţii
araţilor
arbitraj
arbitrar
arborelui
arbust
arbusti
arbuşti
arc
arca
arcasii
arcaşii
arcele
arcelor
arctic
arcul
arcuri
ard
arda
arde
ardeleanu
ardem
ardere
arderi
arderii
arderile
ardeti
ardeţi
ardoare
ardă
are
areal
arealul
arepi
arest
arestaserati
arestaserăţi
arestatu
arestatului
argila
argilă
argint
argintie
argintiu
arginţi
arginţii
arginţilor
argument
argumentaserati
argumentaserăţi
argumentatu
arhaic
arhanghel
arheolog
arheologic
arheologie
arheologiei
arheologiile
arhidiacon
arhiepiscop
arhiepiscopiei
arhiereu
arhiereul
arhimandrit
arhipelagul
arhitect
arhitectonic
arhitectural
arhitecturii
arhitecţi
ari
aria
arie
arii
arini
aripile
aripioare
arm
arma
armament
armat
armata
armaţi
armaţii
armaţilor
arme
armistitiu
armistitiul
armistiţiu
armistiţiul
armonie
armoniile
armonioasa
armonioasă
armonios
armura
armuri
armură
armă
arogant
ars
ars-o
arsa
arse
arsenal
arsenic
arsera
arseram
arserati
arseră
arserăm
arserăţi
arsesem
arsesera
arseseram
arseserati
arseseră
arseserăm
arseserăţi
arsesesi
arseseşi
arsi
arsu
arsura
arsuri
arsură
arsă
art
arta
artar
arte
artefact
articol
articular
articulatia
articulatiei
articulatiile
articulatiilor
articulaţia
articulaţiei
articulaţiile
articulaţiilor
artificial
artificii
artileria
artilerie
artist
artistic
artizanale
artişti
artrita
artrită
artă
arunc
aruncaserati
aruncaserăţi
aruncat
aruncatu
aruncatului
aruncînd
aruncă
arzand
arzandu
arzatoare
arzator
arzi
arzind
arzând
arzându
arzînd
arzătoare
arzător
arădean
arăpoi
arăpuşcă
arăt
arătaserăţi
arătatu
arătos
arătînd
arătîndu
arăţi
arşi
arţar
as
asa
asadar
asadzat
asalt
asamana
asamanindu
asamănă
asasin
asasinaserati
asasinaserăţi
asasinatu
asaza
ascendent
ascensiune
ascensiuni
ascensiunii
ascensiunile
ascensiunilor
ascensor
ascult
ascultaserati
ascultaserăţi
ascultatori
ascultatorilor
ascultatu
ascultători
ascultătorilor
asculţi
ascund
ascundem
ascundeti
ascundeţi
ascunsei
ascunsele
ascunselor
ascunsera
ascunseram
ascunserati
ascunseră
ascunserăm
ascunserăţi
ascunsese
ascunsesem
ascunsesera
ascunseseram
ascunseserati
ascunseseră
ascunseserăm
ascunseserăţi
ascunsesesi
ascunseseşi
ascunsesi
ascunseşi
ascunsii
ascunsilor
ascunsu
ascunsului
ascunzand
ascunzandu
ascunzatoare
ascunzi
ascunzând
ascunzându
ascunzătoare
ascunşii
ascunşilor
ascutitelor
ascutitilor
ascutitului
ascuţitelor
ascuţitului
ascuţiţilor
ase
asea
aseamana
aseamenea
aseamănă
aseara
aseară
aseaza
asediu
asediul
asedzat
asedze
aseman
asemanaserati
asemanatoarea
asemanatoarei
asemanatoarele
asemanatoarelor
asemanatori
asemanatorilor
asemanatorului
asemanatu
asemene
asemenea
asemeni
asemăn
asemănaserăţi
asemănatu
asemănătoarea
asemănătoarei
asemănătoarele
asemănătoarelor
asemănători
asemănătorilor
asemănătorului
asez
asezamant
asezaminte
asezaserati
asezatu
asfalt
ash
asi
asigur
asiguraserati
asiguraserăţi
asiguratu
asiguratului
asii
asilor
asimetric
asist
asistaserati
asistaserăţi
asistatu
asistent
asistenta
asistentei
asistentul
asistentă
asişti
asociaserati
asociaserăţi
asociatia
asociatie
asociatiei
asociatiile
asociatiilor
asociatu
asociatului
asociaza
asociază
asociaţia
asociaţie
asociaţiei
asociaţiile
asociaţiilor
asociem
aspect
aspiratia
aspiratie
aspiratiile
aspiratiilor
aspiraţia
aspiraţie
aspiraţiile
aspiraţiilor
aspirina
aspirină
asta
asta-i
astaz
astazi
astea
asteapta
astept
asteptaserati
asteptatu
asteptatului
asternuturi
asteroid
asteroizi
astfel
astia
astm
astora
astral
astro
astrologia
astrologie
astronaut
astronauţi
astronauţii
astronom
astronomic
astronomie
astă
astăz
astăzi
asul
asului
asum
asumaserati
asumaserăţi
asumatu
asupra
asămănîndu
ata
atac
atacant
atacaserati
atacaserăţi
atacat
atacatori
atacatu
atacatului
atare
ataror
atasament
atasaserati
atasatu
atat
atator
atatora
ataşament
ataşaserăţi
ataşatu
atei
ateism
ateismul
atela
atelier
atelierul
atelă
ateneu
ateneul
ateneului
atent
atentatului
atentie
atentiei
atentiile
atenţi
atenţiile
aterizaserati
aterizaserăţi
aterizatu
atest
atestaserati
atestaserăţi
atestatu
ateu
ateşti
ati
ating
atinge
atingem
atingeti
atingeţi
atins
atinsei
atinsera
atinseram
atinserati
atinseră
atinserăm
atinserăţi
atinsese
atinsesem
atinsesera
atinseseram
atinseserati
atinseseră
atinseserăm
atinseserăţi
atinsesesi
atinseseşi
atinsesi
atinseşi
atinsu
atipic
atipice
atit
atitudine
atitudini
atlantic
atlas
atlet
atletic
atletico
atletism
atleţi
atmosferic
atom
atomic
atotputernic
atractia
atractie
atractii
atractiv
atracţia
atracţie
atracţii
atrag
atragatoarea
atragatoarei
atragatoarele
atragatoarelor
atragatori
atragatorilor
atragatorului
atragem
atrageti
atrageţi
atrasei
atrasera
atraseram
atraserati
atraseră
atraserăm
atraserăţi
atrasese
atrasesem
atrasesera
atraseseram
atraseserati
atrasesesi
atrasesi
atrasu
atribuiai
atribuiam
atribuiati
atribuiau
atribuiaţi
atribuie
atribuii
atribuim
atribuind
atribuindu
atribuira
atribuiram
atribuirati
atribuire
atribuirea
atribuiră
atribuirăm
atribuirăţi
atribuise
atribuisem
atribuisera
atribuiseram
atribuiserati
atribuiseră
atribuiserăm
atribuiserăţi
atribuisesi
atribuiseşi
atribuisi
atribuite
atribuitei
atribuitele
atribuitelor
atribuiti
atribuitii
atribuitilor
atribuitu
atribuitul
atribuitului
atribuişi
atribuiţi
atribuiţii
atribuiţilor
atributelor
atributii
atributiile
atributiilor
atributului
atribuţii
atroce
atrocitati
atrocitatile
atrocităţi
atrocităţile
atrăgătoarea
atrăgătoarei
atrăgătoarele
atrăgătoarelor
atrăgători
atrăgătorilor
atrăgătorului
atrăsei
atrăsese
atrăsesem
atrăseseră
atrăseserăm
atrăseserăţi
atrăseseşi
atrăseşi
atu
atunce
atuncea
atunceasi
atunceaşi
atunces
atuncesi
atunceş
atunceşi
atunci
atât
atâtor
atâtora
atâţi
atâţia
atît
au
aud
auda
aude
audienta
audiente
audienţa
audienţe
audienţă
audio
audiovizualului
audit
auditie
auditiv
audiţie
audiţii
audziea
audzind
audzit
audă
aug
augur
august
augustei
augustele
augustelor
augusti
augustii
augustilor
augustin
augustul
augustului
augustă
auguşti
auguştii
auguştilor
aula
aur
aurii
aurit
aurul
aură
auspiciile
austeritate
austro
autentic
autenticitate
autenticitatii
autenticităţii
autism
autist
auto
autoarei
autoarele
autoarelor
autobiografic
autobiografie
autobuz
autocamioane
autocar
autodeterminare
autodidact
autogara
autograf
autohton
automatic
automatizare
automatizari
automatizate
automatizări
automatului
automobil
automobilism
autonom
autonomie
autonomiile
autor
autoritar
autoritate
autoritati
autorităţi
autorizaserati
autorizaserăţi
autorizatia
autorizatie
autorizatu
autorizaţia
autorizaţie
autostrada
autostradă
autostrazi
autostrăzi
autoturism
autoturisme
autovehicul
auxiliar
auz
auza
auzea
auzeam
auzeati
auzeaţi
auzi
auziiu
auzim
auzind
auzirăţi
auzisem
auzisera
auziseram
auziserati
auziseră
auziserăm
auziserăţi
auzisesi
auziseşi
auzit
auziţi
auzul
auză
ava
aval
avam
avand
avangarda
avangardist
avangardă
avanpost
avansai
avansam
avansand
avansandu
avansara
avansaram
avansarati
avansare
avansarea
avansară
avansarăm
avansarăţi
avansase
avansasem
avansasera
avansaseram
avansaserati
avansaseră
avansaserăm
avansaserăţi
avansasesi
avansaseşi
avansasi
avansat
avansata
avansate
avansatei
avansatele
avansatelor
avansati
avansatii
avansatilor
avansatu
avansatul
avansatului
avansată
avansau
avansaşi
avansaţi
avansaţii
avansaţilor
avanseaza
avansează
avansez
avanseze
avansezi
avansului
avansuri
avansurile
avansurilor
avansând
avansându
avansăm
avant
avantaj
avantajoasa
avantajoase
avantajoasă
avantajos
avariat
avariata
avariate
avariată
avarie
avatar
avea
aveam
avearea
aveati
aveaţi
avem
aventura
aventuraserati
aventuraserăţi
aventuratu
aventurier
aventurile
averi
averile
avertisment
avertizaserati
avertizaserăţi
avertizatu
avet
aveti
aveţ
aveţi
aviatia
aviatic
aviatie
aviatii
aviatiile
aviatiilor
aviator
aviatorilor
aviaţia
aviaţie
aviaţii
aviaţiile
aviaţiilor
avid
avindu
avioane
avion
aviz
avocado
avocat
avocata
avocatul
avocatului
avocată
avocaţi
avort
avui
avuiu
avura
avuram
avurati
avură
avurăm
avurăţi
avuse
avusei
avusera
avuseram
avuserati
avuseră
avuserăm
avuserăţi
avusese
avusesem
avusesera
avuseseram
avuseserati
avuseseră
avuseserăm
avuseserăţi
avusesi
avuseşi
avusi
avut
avuşi
având
avânt
avîndu
avăm
ax
axa
axai
axam
axand
axandu
axara
axaram
axarati
axară
axarăm
axarăţi
axase
axasem
axasera
axaseram
axaserati
axaseră
axaserăm
axaserăţi
axasesi
axaseşi
axasi
axat
axau
axaşi
axe
axeaza
axează
axei
axele
axelor
axez
axeze
axezi
axis
axul
axând
axându
axă
axăm
azi
azilul
azot
azur
aş
aşa
aşadar
aşază
aşea
aşează
aşedzat
aşedze
aşez
aşezaserăţi
aşezatu
aşezăminte
aşezământ
aşi
aşia
aşii
aşilor
aşteaptă
aştept
aşteptaserăţi
aşteptatu
aşteptatului
aşteptînd
aştepţi
aşternuturi
aşădzat
aşăza
aţa
aţi
aţă
ba
baba
babe
babo
babă
bac
bacalaureat
baciu
background
bacsis
bacsisul
bacsisuri
bacteria
bacteriana
bacteriană
bacterie
bacteriei
bacteriene
bacterii
bacşiş
bacşişul
bacşişuri
badant
badanta
badantă
badaran
badminton
baete
bafta
baftă
bag
baga
bagabont
bagaj
bagam
bagand
bagandu
bagara
bagaram
bagarati
bagare
bagasem
bagasera
bagaseram
bagaserati
bagasesi
bagat
bage
bagi
bagă
bai
baia
baiat
baiatul
baiatului
baie
baieteii
baieteilor
baietel
baietelul
baietelule
baietelului
baieti
baietii
baietilor
baii
baile
bailor
baita
bal
balamale
balana
balanei
balanele
balanelor
balani
balanii
balanilor
balaoaches
balaoacheş
balast
balaur
balaurul
balbaiala
balbaie
balbait
balcanic
balci
balcoane
balcon
balegar
balet
balnear
baloane
balon
balsam
baltag
baltice
baltile
balto
balul
baluri
balurile
balurilor
balustrada
balustradă
bambus
ban
banal
banat
banatean
banc
bancar
bancher
banchet
bancile
bancomat
band
banda
bandaj
bando
banesti
bang
bani
banii
banjo
banner
bantuie
banu
banuiala
banuiasca
banuie
banuieli
banuiesc
banuieste
banuiesti
banuiseram
banuiserati
banuisi
banuitu
banul
banut
banuti
baptist
baptista
baptisti
baptistă
baptişti
bar
bara
barabule
baragan
baragladina
baragladină
baraj
barba
barbar
barbara
barbat
barbat-so
barbateasca
barbatesc
barbatesti
barbati
barbatia
barbatie
barbatii
barbatul
barbatului
barbie
barbile
barbo
barcile
barda
bare
barem
bariera
bariere
bariero
barieră
barili
barista
barladeanu
barman
barn
barna
barne
baroc
baron
barsan
barsei
barul
barului
baruri
bară
bas
bascalie
baschet
baseball
bash
basic
basm
basmale
basmaua
basta
bastard
bastina
bastinasii
bastion
bastionul
bastonul
bat
bata
bataie
bataile
bataio
batalia
batalie
batalii
batalio
batalioane
batalioanele
batalioanelor
batalion
batand
batandu
batar
bate
bate-i
batea
batem
baterie
bateriile
bateti
bateţi
bati
batic
batista
batjocura
batjocură
batman
batoane
baton
batran
batranete
batraneti
batrin
batrine
batrini
batrinii
batrinilor
batrinul
batu
batui
batul
batura
baturam
baturati
batuse
batusem
batusera
batuseram
batuserati
batusesi
batusi
batut
batut-o
bată
batăr
baui
baura
bauram
baurati
bause
bausem
bausera
bauseram
bauserati
bausesi
bausi
baut
bauta
bauturii
bavarez
baza
bazam
bazand
bazandu
bazar
bazarăţi
bazasem
bazasera
bazaseram
bazaserati
bazaseră
bazaserăm
bazaserăţi
bazasesi
bazaseşi
bazat
bazaţi
baze
bazeaza
bazează
bazez
bazeze
bazezi
bazilica
bazin
bazând
bazându
bază
bazăm
baştină
baţi
bd
bea
beai
beam
beat
beati
beatul
beatului
beată
beau
beaţi
bebe
bebele
bebelu
bebelus
bebelusul
bebelusului
bebeluş
bebeluşul
bebeluşului
bec
beci
becul
becuri
becurile
bei
beie
bej
bel
belciug
belea
beletristica
beletristică
beliste
belit
belişte
belsug
belşug
bem
bene
benefic
beneficiar
beneficiarăţi
beneficiase
beneficiasem
beneficiasera
beneficiaseram
beneficiaserati
beneficiaseră
beneficiaserăm
beneficiaserăţi
beneficiasesi
beneficiaseşi
beneficiasi
beneficiat
beneficiatu
beneficiaza
beneficiază
beneficiaşi
beneficie
beneficiem
beneficiez
beneficieze
beneficiezi
beneficiile
beneficiind
beneficiindu
beneficiu
beneficiul
beneficiului
benefit
benjamin
benzi
benzinarie
benzinărie
berbec
berca
bere
berechet
bereo
beri
beseareca
beseareci
beseareciei
besearecii
besearecile
besearecilor
besearecă
besearica
besearicii
besearică
beserici
bestia
bestial
bestseller
beta
bete
beteag
beti
betiv
betivan
betoane
betoanele
betoanelor
beton
beţe
beţi
beţiv
beţivan
bi
biata
biatlon
biban
biberon
biblia
biblic
biblie
bibliile
bibliografia
bibliografice
bibliografie
bibliotecar
bibliotecile
biblioteco
bicarbonat
bice
bici
bicicleto
biet
bieţii
bifat
big
bijuteria
bijuterie
bijuterii
bijutier
bikini
bila
bilant
bilanţ
bilateral
bile
bilet
bileţel
biliara
biliard
biliare
biliară
bilingv
bilo
bilă
binar
bind
binder
bine
binecunoscut
binecuvantaserati
binecuvantatu
binecuvântaserăţi
binecuvântatu
binefacere
bineinteles
binelea
binevenitelor
binevenitilor
binevenitului
bineveniţilor
bineînţeles
bingo
bini
binisor
binişor
bio
biochimice
biochimie
biodiversitate
biodiversitatea
biodiversitatii
biodiversităţii
biografic
biografie
biografiile
biolog
biologic
biologico
biologie
biologiile
biomasa
biomasă
biopsie
bios
biosferei
bipolara
bipolară
bir
birocratia
birocratic
birocratice
birocratiei
birocraţia
birocraţiei
biruinta
biruinţa
bis
biscuiti
biscuiţi
biserica
bisericescul
bisericescului
bisericestii
bisericestile
bisericestilor
bisericeştii
bisericeştile
bisericeştilor
bisericii
bisericile
biserico
biserică
bisexual
bistritei
bistriţei
bit
biti
bivol
bivolaru
bizantin
bizar
biţi
blade
blanc
bland
blanda
blandete
blando
blanile
blanzi
blanzii
blanzilor
blasfemie
blastamul
blazon
blazonul
blestem
bleu
blind
blit
blitz
bliţ
bloc
blocaj
blocaserati
blocaserăţi
blocatu
blocatului
blocheaza
blochează
blochez
blocheze
blochezi
block
blocul
blog
blond
blondo
blonzi
blonzii
blonzilor
blues
blugi
blând
blândeţe
blândo
blânzi
blânzii
blânzilor
blînd
blănile
blăstămul
bn
boala
boale
boalele
boalile
boalilor
boalo
boală
boarfa
boarfe
boarfă
bob
bobarnac
boboc
boboci
bobocilor
bobul
bobule
bobului
boburi
boburile
boburilor
bobârnac
boc
bocanc
boceste
boceşte
bocit
bocsa
bocşa
bodyguard
boem
bogat
bogatie
bogatiei
bogatiia
bogatiile
bogato
bogaţi
bogăţia
bogăţie
bogăţii
boi
boia
boiari
boiarii
boiarilor
boiarin
boiariu
boicot
boier
boii
boiler
boilor
bold
boli
bolii
bolile
bolilor
bolnav
bolovan
bolsevic
bolta
boltă
bolul
bolşevic
bombardament
bombardier
bombardiere
bombardierele
bon
bona
bond
bone
bono
bonul
bonuri
bonurile
bonus
bonă
boom
boot
bor
bora
borat
borcan
bord
bordei
bordel
bordul
bordura
borduri
bordură
boreasa
boreasă
borfas
borfaş
bormasina
bormaşină
bors
borza
borât
borâţi
borş
boss
bostan
boston
bot
botanica
botanice
botanică
botez
botezat
botezata
botezati
botezată
botezaţi
botezul
botosaneni
botoşăneni
botul
bou
boul
boule
boului
box
boxa
boxe
boxer
boxul
boxule
boxului
boxuri
boxă
bozgor
brad
brancardier
brancovenesc
brancovenesti
brancoveni
brand
brandenburg
brandul
branduri
braniste
branişte
branula
branulă
branzeturi
branzo
brasovean
brasoveni
brat
bratul
brau
braul
bravo
brazi
braşovean
braşoveni
braţ
bre
breakfast
breasla
breaslă
breaza
brebu
breslei
bretele
breton
brevet
briceag
brici
bricolaj
brigada
brigadă
brigazi
brigazii
brigazile
brigazilor
brigăzi
brigăzii
brigăzile
brigăzilor
brio
briose
brioşe
bro
broasca
broascei
broascele
broascelor
broasco
broască
broaste
broaşte
broccoli
broderie
broker
brokeraj
bronz
browning
browser
brun
bruna
brune
bruneta
brunetă
bruno
brună
brusc
bruscheaza
bruschează
brut
brutal
brutalitate
brutalitatea
brutar
brutarie
brutărie
bruţi
bruţii
bruţilor
brâncovenesc
brâncoveneşti
brâncoveni
brânzeturi
brânzo
brâu
brâul
brăţara
brăţară
brăţări
brăţările
buba
buc
bucatar
bucataria
bucatarie
bucatariile
bucatariilor
bucatario
bucatarul
bucatarului
bucatile
bucato
buchet
bucium
bucura
bucuram
bucurand
bucurandu
bucurara
bucuraram
bucurarati
bucurară
bucurarăm
bucurarăţi
bucurasem
bucurasera
bucuraseram
bucuraserati
bucuraseră
bucuraserăm
bucuraserăţi
bucurasesi
bucuraseşi
bucurat
bucuraţi
bucure
bucurestean
bucureştean
bucuri
bucuria
bucurie
bucurii
bucuriia
bucuriile
bucuriilor
bucurio
bucuroasa
bucuroase
bucuroasei
bucuroasele
bucuroaselor
bucuroaso
bucuroasă
bucuros
bucuroşi
bucurând
bucurându
bucură
bucurăm
bucătar
bucătari
bucătarii
bucătarilor
bucătarul
bucătarului
bucătăreasă
bucătăria
bucătărie
bucătării
bucătăriile
bucătăriilor
bucătărio
bucăţile
buda
budai
budinca
budincă
budist
budă
bufet
bufniţa
bufniţă
bufon
bug
buget
bugetar
bulangiu
bule
buletin
bulevard
bulevardul
bulă
bum
bumbac
bumbăcit
bun
buna
bunaoara
bunatat
bunatate
bunatateo
bunatati
bunatatii
bunatatile
bunatatilor
bunavoie
buncar
buncăr
bune
buni
bunic
bunica
bunicii
bunicile
bunicul
bunicului
bunică
bunu
bunul
bunuri
bună
bunăoară
bunătate
bunătateo
bunătăţ
bunătăţi
bunătăţii
bunătăţile
bunătăţilor
bunăvoie
burete
burghez
burgheziei
buric
burlacu
bursa
bursier
burta
burtei
burtele
burtelor
burti
burtica
burtică
burtii
burtile
burtilor
burtă
buruiana
buruiană
buruieni
burţi
burţii
burţile
burţilor
bus
buseste
busi
business
busit
busola
busolă
bust
busteni
bustul
busturi
busturile
busturilor
busuioc
but
bute
butelie
butelii
butoaie
butoane
butoi
buton
butuc
buza
buzdugan
buze
buzna
buzo
buzunar
buzz
buză
buşeşte
buşi
buşit
buşteni
bâlbâială
bâlbâie
bâlci
bând
bându
bântuie
bârlădeanu
bârne
bârnă
bârsan
bârsei
bâta
bâte
bâtă
bînd
bă
bădăran
băete
băga
băgam
băgare
băgară
băgarăm
băgarăţi
băgasem
băgaseră
băgaserăm
băgaserăţi
băgaseşi
băgat
băgaţi
băgând
băgându
băgă
băgăm
băi
băiat
băiatul
băiatului
băiete
băieţeii
băieţeilor
băieţel
băieţelul
băieţelule
băieţelului
băieţi
băieţii
băieţilor
băii
băile
băilor
băiţa
bălana
bălane
bălanei
bălanele
bălanelor
bălani
bălanii
bălanilor
bălanul
bălanului
bălană
bălegar
bălţii
bălţile
bălţilor
bănci
băneşti
bănuiala
bănuială
bănuiască
bănuie
bănuieli
bănuiesc
bănuieşte
bănuieşti
bănuiserăm
bănuiserăţi
bănuitu
bănuişi
bănuţ
bănuţi
bănăţean
bărbat
bărbat-so
bărbatul
bărbatului
bărbaţi
bărbaţii
bărbie
bărbile
bărbătească
bărbătesc
bărbăteşti
bărbăţia
bărbăţie
bărcile
bărăgan
bătaia
bătaie
bătaio
bătea
băteam
băteaţi
bătrân
bătrâneţe
bătrâneţi
bătrîn
bătrîne
bătrîni
bătrînii
bătrînilor
bătrînul
bătu
bătui
bătură
băturăm
băturăţi
bătuse
bătusem
bătuseră
bătuserăm
bătuserăţi
bătuseşi
bătut
bătut-o
bătuşi
bătuţi
bătând
bătându
bătăi
bătălia
bătălie
bătălii
bătălio
băui
băură
băurăm
băurăţi
băuse
băusem
băuseră
băuserăm
băuserăţi
băuseşi
băut
băuturii
băuşi
băşcălie
băţ
băţul
ca
ca's
cab
cabala
cabano
cabaret
cabinet
cabinetul
cabino
caca
cacao
cacat
cace
cache
caci
caciula
caciuli
cactus
cad
cada
cade
cadem
cadere
cadereo
caderi
cadet
cadeţi
cadran
cadrul
cadzusa
cadzut
cadă
cafe
cafeao
cafeaua
cafenea
cafeneao
cafeneaua
cafenele
cafteala
cafteală
cafteste
cafteşte
cafti
caftit
cai
caiac
caiet
caii
caile
cailor
caine
cainelui
cal
cala
calamitati
calamităţi
calare
calaret
calarie
calatorea
calatoreai
calatoream
calatoreasca
calatoreati
calatoreau
calatoresc
calatoreste
calatoresti
calatori
calatoria
calatorie
calatoriei
calatorii
calatoriile
calatoriilor
calatorilor
calatorim
calatorind
calatorindu
calatorio
calatorira
calatoriram
calatorirati
calatorise
calatorisem
calatorisera
calatoriseram
calatoriserati
calatorisesi
calatorisi
calatorit
calatoriti
calatoritu
calatorul
calatorule
calatorului
calauzitori
calc
calcaie
calcaiul
calcar
calcaroase
calcaserati
calcat-in-picioare
calcatu
calciu
calciul
calciule
calciului
calcula
calculai
calculam
calculand
calculandu
calculara
calcularam
calcularati
calcularea
calculară
calcularăm
calcularăţi
calculase
calculasem
calculasera
calculaseram
calculaserati
calculaseră
calculaserăm
calculaserăţi
calculasesi
calculaseşi
calculasi
calculat
calculata
calculate
calculatoare
calculatoarele
calculatoarelor
calculator
calculatori
calculatorii
calculatorilor
calculatorul
calculatorule
calculatorului
calculatu
calculată
calculau
calculaşi
calculeaza
calculează
calculele
calculelor
calculez
calculeze
calculezi
calculi
calculii
calculilor
calculul
calculule
calculului
calculând
calculându
calculă
calculăm
cald
caldo
caldurii
calduro
calduroasa
calduroase
calduros
cale
calea
calendar
calendaristic
caleo
calific
calificareo
calificaserati
calificaserăţi
calificativ
calificato
calificatu
calificatule
calificatului
caligrafie
calii
calile
calilor
calin
calitatea
calitateo
calitatile
calitativ
calităţi
call
calm
calmant
calmaserati
calmaserăţi
calmatu
calmo
calomnie
calorifer
calu
calugar
calugareasca
calugari
calugarul
calugarule
calugarului
calul
calus
calvar
calvin
calypso
calzi
calzii
calzilor
cală
cam
camarad
camarazi
camarazii
camasile
camaso
camata
camatar
came
cameleon
camelot
camera
camere
camero
cameră
camila
camin
caminul
camioane
camion
camionagiu
camp
campania
campanie
campanii
campanio
campeanu
campie
campiile
camping
campio
campioano
campion
campionatule
campionatului
campus
camuflaj
camătă
cana
canal
canapea
canapeao
cancelar
cancelarie
cancelariei
cancer
canceroase
cand
candida
candidaserati
candidaserăţi
candidatu
candidatule
candidatului
candidatura
candidaturii
candidatură
candva
cane
cani
canile
canilor
canion
canoane
canoanele
canoanelor
canon
canonic
canotaj
cant
cantareata
cantareatei
cantareatele
cantareatelor
cantareato
cantareo
cantaret
cantaserati
cantatu
cantec
cantitate
cantitateo
cantitati
cantitativ
cantităţi
canto
cantonul
cană
cap
capabil
capabilitati
capabilitatile
capabilităţi
capabilităţile
capabilo
capac
capacitate
capacitateo
capacitati
capacităţi
capat
capataserati
capatatu
capcano
cape
capela
capelo
capete
capeteli
capetenia
capetenie
capeteniile
capeti
capeţi
capi
capital
capitalism
capitalist
capitalo
capitan
capitol
capitularea
capodopera
capodopere
capodopero
capodoperă
caporal
cappuccino
capricios
capriciu
capricorn
caprioare
capro
capsula
capsulei
capsulele
capsulelor
capsulo
capsulă
capsuni
captiv
captivant
captivitate
capturaserati
capturaserăţi
capturatu
capu
capul
capuri
capurile
capurilor
capăt
car
cara
caracter
caracteristic
caracteristicile
caracteristico
caracterizaserati
caracterizaserăţi
caracterizatu
caraghios
caram
caramida
caramido
caramizile
carapace
carat
carbohidrati
carbohidraţi
carbon
carbunelui
carburant
carcasa
carcasă
carciuma
card
cardiac
cardiaco
cardinal
cardinalo
cardio
cardiolog
cardiologie
cardiovascular
care
carea
careia
carele
carelor
careu
careva
cargo
cari
caricatura
caricaturi
caricatură
cariera
carierei
carierele
carierelor
cariero
carieră
carismatic
caritabil
caritate
carlig
carma
carnaval
carne
carneo
carnet
caror
carora
caroseria
caroserie
carp
carpatic
cart
cartela
cartelă
carteo
carter
cartiei
cartier
cartile
cartof
carton
cartonaşe
carturar
cartus
cartuş
carucior
carui
caruia
carul
caruri
carurile
carurilor
carusel
carut
caruto
cară
carăle
casa
casale
casali
casatie
casatorea
casatoreai
casatoream
casatoreasca
casatoreati
casatoreau
casatoresc
casatoreste
casatoresti
casatori
casatoria
casatorie
casatoriei
casatorii
casatoriile
casatoriilor
casatorim
casatorind
casatorindu
casatorio
casatorira
casatoriram
casatorirati
casatorise
casatorisem
casatorisera
casatoriseram
casatoriserati
casatorisesi
casatorisi
casatorit
casatorita
casatorite
casatoritei
casatoritele
casatoritelor
casatoriti
casatoritii
casatoritilor
casatorito
casatoritu
casatoritul
casatoritule
casatoritului
casaţie
cascado
cascadorii
cascaval
case
caseto
cash
casier
casiera
casieră
casnic
casnicie
casniciile
casnico
caso
cast
castaniu
castelele
castelelor
castelule
castelului
castig
castigaserati
castigato
castigatoarea
castigatoarei
castigatoarele
castigatoarelor
castigatoareo
castigatori
castigatorilor
castigatorule
castigatorului
castigatu
castigatule
castigatului
castile
casting
castravete
castraveti
castraveţi
castron
casuto
casă
casăli
cat
cata
catalan
cataloage
catalog
catarama
cataramă
catarg
catastrofal
catava
cate
cateaua
catedrala
catedrale
catedralei
catedralele
catedralelor
catedralo
catedrală
catedro
categoric
categorico
categorie
categoriile
categorio
catel
catelus
catena
cateodata
caterinca
caterincă
cateva
cati
catifea
catina
cativa
catolic
catolicism
catolico
cator
catorva
catr
catra
catre
catu
catul
catule
catului
catun
caturi
caturile
caturilor
catva
cată
caucazian
cauciuc
caut
cautareo
cautaserati
cautatu
cautiune
cauza
cauzal
cauzalitate
cauzaserati
cauzaserăţi
cauzatu
cauzo
cauţi
cauţiune
cavaler
cavalerie
cavaleriei
cavaleriile
cavalerio
caviar
cavitatea
cavitatii
cavităţii
caz
caza
cazaci
cazan
cazand
cazare
cazat
cazatoare
cazaţi
cazi
cazier
cazind
cazino
cazinoul
cazu
cazui
cazul
cazura
cazuram
cazurati
cazuri
cazuse
cazusem
cazusera
cazuseram
cazuserati
cazusesi
cazusi
cazut
cază
caşcaval
cc
cca
cd
cdu
ce
ce-faci
cea
ceaea
ceafa
ceafe
ceafă
ceahlau
ceahlaul
ceahlău
ceahlăul
ceai
ceaialalta
ceaialaltă
ceainic
ceala
cealalta
cealaltă
cealea
cealelalte
ceara
ceare
ceareti
ceareţi
cearsaf
cearta
ceartă
ceară
cearşaf
ceas
ceasca
ceasornic
ceasta
ceaste
ceastă
ceata
ceato
ceată
ceaun
ceaşca
ceaşcă
ceaţa
ceaţo
ceaţă
cec
cecul
cecule
cecului
cecuri
cecurile
cecurilor
ceda
cedam
cedand
cedandu
cedara
cedaram
cedarati
cedarea
cedară
cedarăm
cedarăţi
cedasem
cedasera
cedaseram
cedaserati
cedaseră
cedaserăm
cedaserăţi
cedasesi
cedaseşi
cedat
cedeaza
cedează
cedez
cedeze
cedezi
cedând
cedându
cedă
cedăm
ceea
ceea-i
cefalee
cei
ceia
ceialalta
ceialalti
ceialaltă
ceialalţi
ceielalti
ceielalţi
ceilalte
ceilalti
ceilalţi
ceind
cel
celalalt
cele
celebraserati
celebraserăţi
celebratu
celebritate
celebritateo
celebritati
celebrităţi
celebro
celeilalte
celelalte
celor
celorlalte
celorlalti
celorlalţi
celsius
celtic
celui
celuilalt
celular
celularo
celulo
celălalt
cent
centauri
centenar
central
centrul
centuro
cenusareasa
cenusie
cenusile
cenusiu
cenuso
cenuşie
cenuşile
cenuşiu
cenuşo
cenuşăreasa
cenţi
cer
ceramic
ceramica
ceramice
ceramici
ceramicii
ceramicile
ceramicilor
ceramico
ceramică
cerand
cerb
cerc
cerceii
cercetareo
cercetaserati
cercetaserăţi
cercetasii
cercetatori
cercetatorilor
cercetatorule
cercetatorului
cercetatu
cercetaşii
cerceteaz
cercetători
cercetătorilor
cercetătorule
cercetătorului
cere
cereale
cerealele
cerealelor
cereasca
cereasco
cerească
cerebral
cerebralo
cerem
ceremonia
ceremonial
ceremonie
ceremonii
ceremonio
cerere
cerereo
cereri
ceresc
ceresti
cereti
cereşti
cereţi
ceri
cerinto
cerinţo
ceriure
cern
cerneala
cerneală
cersetoare
cersetor
cersetorie
cert
certaserati
certaserăţi
certatu
certificatule
certificatului
certitudine
certo
ceru
cerul
cerura
ceruram
cerurati
ceruri
cerură
cerurăm
cerurăţi
cerusem
cerusera
ceruseram
ceruserati
ceruseră
ceruserăm
ceruserăţi
cerusesi
ceruseşi
cerut
cervical
cerând
cerşetoare
cerşetor
cerşetorie
cerţi
cerţii
cerţilor
cest
cestor
cetate
cetatean
cetatenie
cetateniei
cetateniile
cetatenio
cetateo
cetati
cetatuia
cete
cetele
ceti
cetii
ceturi
ceturile
ceturilor
cetăţean
cetăţenie
cetăţeniei
cetăţeniile
cetăţenio
cetăţi
cetăţuia
cetăţîi
ceva
cezari
cezarii
cezarilor
cezarul
cezarule
cezarului
ceşti
ceştii
ceţi
ceţii
ceţuri
ceţurile
ceţurilor
cf
char
chardonnay
charter
chat
cheama
cheamă
chef
chei
cheio
chelaru
chelie
chelner
chelnerita
chelneriţă
cheltueli
cheltuiai
cheltuiala
cheltuialo
cheltuială
cheltuiam
cheltuiasca
cheltuiască
cheltuiati
cheltuiau
cheltuiaţi
cheltuie
cheltuieli
cheltuiesti
cheltuieşti
cheltuii
cheltuim
cheltuind
cheltuindu
cheltuira
cheltuiram
cheltuirati
cheltuiră
cheltuirăm
cheltuirăţi
cheltuise
cheltuisem
cheltuisera
cheltuiseram
cheltuiserati
cheltuiseră
cheltuiserăm
cheltuiserăţi
cheltuisesi
cheltuiseşi
cheltuisi
cheltuiti
cheltuitu
cheltuişi
cheltuiţi
chem
chema
chemaserati
chemaserăţi
chemat
chematu
chemînd
cherestea
cherry
chestia
chestie
chestii
chestio
chestionar
chestiune
chestiuneo
chestiuni
chestor
chiama
chiame
chiamă
chiar
chibrit
chiema
chiemat
chiemă
chihlimbar
chiiama
chiiamă
chilia
chilii
chilot
chiloţi
chimic
chimicale
chimico
chimie
chimio
chimioterapia
chimioterapie
chimist
chin
chindia
chinuiasca
chinuiască
chinuie
chinuiesc
chinuieste
chinuiesti
chinuieşte
chinuieşti
chinuiseram
chinuiserati
chinuiserăm
chinuiserăţi
chinuisi
chinuitu
chinuişi
chinul
chinuri
chior
chiosc
chioşc
chip
chipset
chipure
chiria
chirias
chiriaş
chirie
chirii
chiriile
chiriilor
chirilic
chirilice
chirio
chirurg
chirurgical
chirurgicalo
chirurgie
chirurgiei
chirurgiile
chirurgio
chit
chitarei
chitarele
chitarelor
chitarist
chitaro
chitic
chiul
chiuretaj
ci
ciasta
ciastă
cibernetic
cibernetica
cibernetice
cibernetică
cica
cicatricile
cicea
ciclic
ciclism
ciclist
ciclişti
cică
cidru
cielalti
cielalţi
cifraserati
cifraserăţi
cifratu
cifro
ciielalti
ciielalţi
ciine
cimbru
ciment
cimitir
cimp
cimpoi
cimpul
cimpuri
cina
cincea
cinci
cincilea
cincime
cincisprezece
cincizeci
cind
cindva
cine
cineast
cineaşti
cineaştilor
cinema
cinematograf
cinematografic
cinematografico
cinematografie
cinematografiei
cineva
cinic
cino
cinsteo
cint
cinta
cintare
cintari
cinte
cintec
cintece
cintecul
cintind
cină
cioara
cioarile
cioară
ciob
cioban
ciobanul
ciobanului
cioc
ciocan
ciocanule
ciocanului
ciocarlia
ciocolato
ciocârlia
ciolacu
ciolan
ciomag
ciomege
ciorap
ciori
ciorile
ciorilor
cioroaica
cioroaică
cioroi
cip
ciprului
cipuri
circ
circuite
circuitele
circuitelor
circuitul
circuitule
circuitului
circula
circulai
circulam
circuland
circulandu
circular
circularăţi
circulase
circulasem
circulasera
circulaseram
circulaserati
circulaseră
circulaserăm
circulaserăţi
circulasesi
circulaseşi
circulasi
circulat
circulatia
circulatie
circulatii
circulatiile
circulatiilor
circulatio
circulator
circulatu
circulau
circulaşi
circulaţia
circulaţie
circulaţii
circulaţiile
circulaţiilor
circulaţio
circuli
circulând
circulându
circulă
circulăm
circumcizia
circumscriptia
circumscriptie
circumscriptii
circumscripţia
circumscripţie
circumscripţii
cireasa
cireaşa
cires
cireş
cisterna
cit
cita
citam
citand
citara
citaram
citarati
citare
citară
citarăm
citarăţi
citasem
citasera
citaseram
citaserati
citaseră
citaserăm
citaserăţi
citasesi
citaseşi
citat
citatie
citava
citaţi
citaţie
cite
citeasca
citească
citeaza
citează
citesc
citeste
citesti
citez
citeşte
citeşti
citi
citim
citind
citireo
citirile
citirăţi
citisem
citisera
citiseram
citiserati
citiseră
citiserăm
citiserăţi
citisesi
citiseşi
citit
citito
cititori
cititorii
cititorilor
cititorul
cititorule
cititorului
citiva
citiţi
citric
citu
citva
citând
cită
cităm
ciudatenie
ciudato
ciudatule
ciudatului
ciudo
ciudăţenie
ciung
ciuperci
ciupercii
ciuperco
ciupercă
ciupitura
ciupitură
civerturi
civic
civico
civil
civilizatia
civilizatie
civilizatiile
civilizatiilor
civilizatio
civilizaţia
civilizaţie
civilizaţiile
civilizaţiilor
civilizaţio
civilo
cladireo
claie
clan
clar
clare
clarei
clarele
clarelor
clari
clarii
clarilor
clarinet
claritate
claro
clarul
clarule
clarului
clară
clasa
clasament
clasaserati
clasaserăţi
clasatu
clasic
clasico
clasificareo
claso
clasă
clavicula
clavicule
claviculă
claxoane
claxon
clean
clement
cler
cleric
clericii
clericilor
clic
click
client
clientela
clienţi
climatic
climatico
climatule
climatului
climaturi
climaturile
climaturilor
climo
clinic
clinica
clinico
clint
clip
clipo
clisee
cliseu
clona
clonat
clone
clonă
clop
clopot
clor
closca
closet
clovn
cloşca
club
clubul
clujean
clujeano
cluster
clădireo
cm
cneaz
co
coada
coada-maturii
coada-măturii
coade
coadele
coadile
coadilor
coado
coadă
coafeza
coafeză
coafor
coaja
coajă
coalitia
coalitie
coalitii
coalitio
coaliţia
coaliţie
coaliţii
coaliţio
coana
coapsa
coapse
coapsele
coapsă
coardo
coasem
coaseti
coaseţi
coasto
coate
coatele
coatelor
coautor
cobai
cobalt
coboara
coboare
coboară
cobor
coboraserati
coboratu
coborâm
coborârăţi
coborâse
coborâsem
coborâseră
coborâserăm
coborâserăţi
coborâseşi
coborât
coborâşi
coborâţi
coborî
coc
coca
coccis
cocea
cocktail
coco
cocos
cocosul
cocosului
cocoş
cocoşat
cocoşi
cocoşul
cocoşului
cod
codat
codex
codrescu
codrii
codru
codul
coduri
coeficient
coerent
coexista
coexistă
coeziune
cofeina
cofeină
cofetar
cofetarie
cofetărie
cofondator
cognitiv
coincid
coincis
cojeste
cojeşte
coji
cojit
col
cola
colaborareo
colaboraserati
colaboraserăţi
colaboratori
colaboratorilor
colaboratorule
colaboratorului
colaboratu
colac
colagen
colaj
colaps
colceag
cole
colectareo
colectie
colectiile
colectio
colectionar
colectiv
colectivitate
colectivitati
colectivitatii
colectivităţi
colectivităţii
colectivo
colector
colecţia
colecţie
colecţii
colecţio
colecţionar
coleg
colega
colegei
colegele
colegi
colegii
colegiile
colegilor
colegiu
colegiul
colegiule
colegiului
colego
colegul
colegului
colegă
colesterol
colesterolului
colet
coli
colibri
colier
colin
colind
colinele
colină
coliziune
coliziuni
colo
coloano
colocviul
colon
coloneii
coloneilor
colonel
colonelule
colonelului
colonial
colonie
coloniile
colonio
colonişti
coloniştii
color
colorant
coloranti
coloranţi
colorato
coloratule
coloratului
coloro
colosal
colt
colului
columbo
colţ
coma
comand
comandament
comandant
comandanţi
comandanţii
comandanţilor
comandaserati
comandaserăţi
comandatu
comando
comandor
comanzi
comarnic
comasarea
combat
combatanti
combatanţi
combatem
combatereo
combaterilor
combateti
combateţi
combatuseram
combatuserati
combatusi
combaţi
combin
combinaserati
combinaserăţi
combinatia
combinatie
combinatiile
combinatiilor
combinatio
combinatu
combinatule
combinatului
combinaţia
combinaţie
combinaţiile
combinaţiilor
combinaţio
combustibil
combustie
combătuserăm
combătuserăţi
combătuşi
come
comedia
comediant
comedie
comedii
comedio
comemorativ
comentariile
comentariilor
comentariu
comentariul
comentaserati
comentaserăţi
comentatori
comentatu
comenzi
comercial
comercialo
comerciant
comercianţi
comert
comerţ
comet
comic
comico
comis
comisar
comisariatul
comisariatului
comisarul
comisera
comiseram
comiserati
comiseră
comiserăm
comiserăţi
comisese
comisesem
comisesera
comiseseram
comiseserati
comiseseră
comiseserăm
comiseserăţi
comisesesi
comiseseşi
comisesi
comiseşi
comisie
comisiile
comisio
comisioane
comision
comit
comitatului
comitelui
comitem
comitet
comiteţi
comiţi
comiţii
comiţilor
comiţând
comiţându
commercial
comoara
comoarile
comoarilor
comoaro
comoară
comod
comori
comotie
comozi
comoţie
comp
compact
compacto
compacţi
compacţii
compacţilor
compania
companie
companiei
companii
companio
companion
compar
comparabil
comparaserati
comparaserăţi
comparatia
comparatie
comparatiile
comparatiilor
comparatio
comparativ
comparativo
comparatu
comparaţia
comparaţie
comparaţiile
comparaţiilor
comparaţio
compartiment
compasiune
compasiuneo
compasiuni
compasiunii
compasiunile
compasiunilor
compatibil
compatibilitate
compatibilitatea
compatibilo
compensatie
compensaţie
competent
competento
competenţo
competitia
competitie
competitii
competitio
competitional
competitiv
competitor
competitori
competiţia
competiţie
competiţii
competiţio
competiţional
compilatia
compilatie
compilaţia
compilaţie
complecsi
complecsii
complecsilor
complecşi
complecşii
complecşilor
complementar
complet
completareo
completaserati
completaserăţi
completatu
completo
complex
complexitate
complexitateo
complexitati
complexitatii
complexitatile
complexitatilor
complexităţi
complexităţii
complexităţile
complexităţilor
complexo
compleţi
compleţii
compleţilor
complic
complicaserati
complicaserăţi
complicatie
complicatiile
complicatiilor
complicato
complicatu
complicatule
complicatului
complicaţie
complicaţiile
complicaţiilor
complicitate
compliment
complot
component
componento
componenţo
comport
comportament
comportamentala
comportamentale
comportamentală
comportaserati
comportaserăţi
comportatu
comporţi
compozitia
compozitie
compozitiile
compozitiilor
compozitio
compozitori
compozitorilor
compozitorule
compozitorului
compoziţia
compoziţie
compoziţiile
compoziţiilor
compoziţio
compresie
compresoare
compresor
compromis
compromiseram
compromiserati
compromiserăm
compromiserăţi
compromisese
compromisesem
compromisesera
compromiseseram
compromiseserati
compromiseseră
compromiseserăm
compromiseserăţi
compromisesesi
compromiseseşi
compromitand
compromitandu
compromitea
compromiteai
compromiteam
compromiteati
compromiteau
compromiteaţi
compromitem
compromiteti
compromiteţi
compromiţând
compromiţându
compun
compunem
compuneti
compuneţi
compus
compuseram
compuserati
compuserăm
compuserăţi
compusese
compusesem
compusesera
compuseseram
compuseserati
compuseseră
compuseserăm
compuseserăţi
compusesesi
compuseseşi
compuso
computer
compuşi
comun
comunal
comunalo
comunic
comunicareo
comunicaserati
comunicaserăţi
comunicatia
comunicatie
comunicatiile
comunicatiilor
comunicatio
comunicatu
comunicaţia
comunicaţie
comunicaţiile
comunicaţiilor
comunicaţio
comunism
comunist
comunisto
comunitar
comunitaro
comunitate
comunitateo
comunitati
comunităţi
comuniune
comunişti
comuno
comă
con
conac
conceapa
conceapă
concediat
concediata
concediată
concediere
concedierea
concediile
concediu
concediul
concediule
concediului
concentrareo
concentraserati
concentraserăţi
concentratia
concentratie
concentratiei
concentratiile
concentratiilor
concentratio
concentrato
concentratu
concentratule
concentratului
concentraţia
concentraţie
concentraţiei
concentraţiile
concentraţiilor
concentraţio
concep
concepem
concepeti
concepeţi
concept
conceptie
conceptiile
conceptio
conceptual
concepuseram
concepuserati
concepuserăm
concepuserăţi
concepusi
concepuşi
concepţia
concepţie
concepţii
concepţio
concert
concesie
concesii
concesiune
conciliere
conciliul
concis
concluzia
concluzie
concluzii
concluzio
concluzionaserati
concluzionaserăţi
concluzionatu
concomitent
concomitento
concomitenţi
concomitenţii
concomitenţilor
concordia
concret
concreto
concreţi
concreţii
concreţilor
concuraserati
concuraserăţi
concuratu
concurent
concurento
concurenţo
concursule
concursului
concursuri
concursurile
concursurilor
condamn
condamnareo
condamnaserati
condamnaserăţi
condamnatu
condamnatule
condamnatului
condiment
conditia
conditie
conditiile
conditiilor
conditio
condiţia
condiţie
condiţiile
condiţiilor
condiţio
condoleante
condoleanţe
condor
conduc
conducatori
conducatorilor
conducatorule
conducatorului
conduce
conduceam
conducem
conducereo
conducerilor
conduceti
conduceţi
conducto
conducători
conducătorilor
conducătorule
conducătorului
condus
condusa
condusei
conduseram
conduserati
conduserăm
conduserăţi
condusese
condusesem
condusesera
conduseseram
conduseserati
conduseseră
conduseserăm
conduseserăţi
condusesesi
conduseseşi
condusi
condusu
condusul
condusă
conduşi
conectaserati
conectaserăţi
conectatu
conectivitate
conector
conexiune
conexiuni
confectii
confecţii
confederatia
confederatiei
confederaţia
confederaţiei
confer
conferentiar
conferenţiar
conferinto
conferinţo
conferiseram
conferiserati
conferiserăm
conferiserăţi
conferisi
conferitu
conferişi
confesional
confesiune
confesiuneo
confesiuni
confidential
confidentialitate
confidenţial
confidenţialitate
configuratia
configuratie
configuraţia
configuraţie
confirm
confirmareo
confirmaserati
confirmaserăţi
confirmatu
conflict
conform
conformitate
conformitateo
conformitati
conformitatii
conformitatile
conformitatilor
conformităţi
conformităţii
conformităţile
conformităţilor
conformo
confort
confortabil
confortabilo
confrunt
confruntareo
confruntaserati
confruntaserăţi
confruntatu
confrunţi
confund
confundaserati
confundaserăţi
confundatu
confunzi
confuz
confuzie
confuziile
confuzio
congres
coniac
conifere
conjugal
conjunctie
conjunctiv
conjuncţia
conjuncţie
conotatie
conotatii
conotaţie
conotaţii
consacrato
consacratule
consacratului
consecinto
consecinţo
consecutiv
consecutivo
consecvent
consemnaserati
consemnaserăţi
consemnatu
consens
conserv
conservareo
conservaserati
conservaserăţi
conservatori
conservatorilor
conservatorule
conservatorului
conservatu
consider
considerabil
considerabilo
considerareo
consideraserati
consideraserăţi
consideratie
consideratu
consideraţie
consilier
consilierul
consiliile
consiliu
consiliul
consiliule
consiliului
consimtamantul
consimţământul
consistent
consolidareo
consolidaserati
consolidaserăţi
consolidatu
consortiu
consortiul
consorţiu
consorţiul
conspiratia
conspiratie
conspiratiile
conspiratiilor
conspiratio
conspiraţia
conspiraţie
conspiraţiile
conspiraţiilor
conspiraţio
constant
constantii
constanto
constanţei
constanţi
constanţii
constanţilor
constaserati
constaserăţi
constatai
constatam
constatand
constatandu
constatara
constataram
constatarati
constatare
constatarea
constatari
constatară
constatarăm
constatarăţi
constatase
constatasem
constatasera
constataseram
constataserati
constataseră
constataserăm
constataserăţi
constatasesi
constataseşi
constatasi
constatat
constatate
constatatu
constatau
constataşi
constatu
constatând
constatându
constatăm
constatări
constelatia
constelatie
constelatii
constelaţia
constelaţie
constelaţii
constient
constiento
constiinto
constipatie
constipaţie
constitui
constituia
constituiai
constituiam
constituiati
constituiau
constituiaţi
constituie
constituieasca
constituiească
constituiesc
constituieste
constituiesti
constituieşte
constituieşti
constituii
constituim
constituind
constituindu
constituira
constituiram
constituirati
constituire
constituirea
constituireo
constituiri
constituirii
constituirile
constituirilor
constituiră
constituirăm
constituirăţi
constituise
constituisem
constituisera
constituiseram
constituiserati
constituiseră
constituiserăm
constituiserăţi
constituisesi
constituiseşi
constituisi
constituit
constituita
constituite
constituitei
constituitele
constituitelor
constituiti
constituitii
constituitilor
constituito
constituitu
constituitul
constituitule
constituitului
constituită
constituişi
constituiţi
constituiţii
constituiţilor
constitutia
constitutie
constitutii
constitutiile
constitutiilor
constitutio
constitutional
constitutionalo
constitutiv
constituţia
constituţie
constituţii
constituţiile
constituţiilor
constituţio
constituţional
constituţionalo
constrans
construct
constructia
constructie
constructio
constructiv
constructoare
constructor
construcţia
construcţie
construcţii
construcţio
construiai
construiam
construiasca
construiască
construiati
construiau
construiaţi
construiesti
construieşti
construii
construim
construind
construindu
construira
construiram
construirati
construire
construirea
construireo
construiri
construirii
construirile
construirilor
construiră
construirăm
construirăţi
construise
construisem
construisera
construiseram
construiserati
construiseră
construiserăm
construiserăţi
construisesi
construiseşi
construisi
construite
construiti
construitu
construişi
construiţi
constrâns
consul
consulatului
consult
consultant
consultanţi
consultanţii
consultanţilor
consultanţă
consultaserati
consultaserăţi
consultatie
consultativ
consultatu
consultaţie
consulting
consulţi
consum
consumaserati
consumaserăţi
consumatori
consumatorilor
consumatorule
consumatorului
consumatu
cont
contabil
contabila
contabilitate
contabilitatii
contabilităţii
contabilă
contact
contactaserati
contactaserăţi
contactatu
contagioasa
contagioase
contagioasă
container
contaserati
contaserăţi
contatu
conte
contelui
contemporan
contemporano
content
contesa
contest
contestaserati
contestaserăţi
contestatu
contesă
context
conti
contin
contina
continem
continent
continental
continentalo
contineti
contingent
continuai
continuam
continuand
continuandu
continuara
continuaram
continuarati
continuare
continuarea
continuareo
continuari
continuarii
continuarile
continuarilor
continuară
continuarăm
continuarăţi
continuase
continuasem
continuasera
continuaseram
continuaserati
continuaseră
continuaserăm
continuaserăţi
continuasesi
continuaseşi
continuasi
continuat
continuata
continuate
continuatei
continuatele
continuatelor
continuati
continuatii
continuatilor
continuato
continuatu
continuatul
continuatule
continuatului
continuată
continuau
continuaşi
continuaţi
continuaţii
continuaţilor
continue
continuei
continuele
continuelor
continuii
continuilor
continuitate
continuitateo
continuitati
continuitatii
continuitatile
continuitatilor
continuităţi
continuităţii
continuităţile
continuităţilor
continuo
continuseram
continuserati
continusi
continutule
continutului
continuturi
continuturile
continuturilor
continuu
continuul
continuule
continuului
continuând
continuându
continuăm
continuări
continuării
continuările
continuărilor
contra
contraatac
contraceptive
contract
contractie
contracţia
contracţie
contracţii
contradictie
contradictii
contradicţie
contradicţii
contraindicatii
contraindicaţii
contrar
contrariul
contrast
contrastante
contratu
contrazic
contrazicem
contraziceti
contraziceţi
contrazis
contrazise
contrazisei
contrazisera
contraziseram
contraziserati
contraziseră
contraziserăm
contraziserăţi
contrazisese
contrazisesem
contrazisesera
contraziseseram
contraziseserati
contraziseseră
contraziseserăm
contraziseserăţi
contrazisesesi
contraziseseşi
contrazisesi
contraziseşi
contrazisu
contribuie
contribuiseram
contribuiserati
contribuiserăm
contribuiserăţi
contribuisi
contribuitu
contribuişi
contributia
contributie
contributii
contributio
contribuţia
contribuţie
contribuţii
contribuţio
controale
controalele
controalelor
control
controlaserati
controlaserăţi
controlat
controlatu
controleaza
controlează
controller
controlor
controversato
controversatule
controversatului
controverso
contur
contuzie
conul
conule
conului
conuri
conurile
conurilor
convenabil
conveniseram
conveniserati
conveniserăm
conveniserăţi
convenisi
convenitu
convenişi
conventia
conventie
conventii
conventio
conventional
conventionalo
convenţia
convenţie
convenţii
convenţio
convenţional
convenţionalo
converg
convergenta
convergenţa
convergenţă
conversatia
conversatie
conversatiile
conversatiilor
conversatio
conversaţia
conversaţie
conversaţiile
conversaţiilor
conversaţio
conversie
convii
convin
conving
convingem
convingereo
convingerilor
convingeti
convingeţi
convino
convinsei
convinsele
convinselor
convinsera
convinseram
convinserati
convinseră
convinserăm
convinserăţi
convinsese
convinsesem
convinsesera
convinseseram
convinseserati
convinseseră
convinseserăm
convinseserăţi
convinsesesi
convinseseşi
convinsesi
convinseşi
convinsii
convinsilor
convinso
convinsu
convinsule
convinsului
convinşii
convinşilor
convoaca
convoace
convoacă
convoi
convorbireo
conştient
conştiento
conştiinţo
conţi
conţii
conţilor
conţin
conţinem
conţineţi
conţinuserăm
conţinuserăţi
conţinutule
conţinutului
conţinuturi
conţinuturile
conţinuturilor
conţinuşi
cool
coopera
cooperare
cooperareo
cooperari
cooperarii
cooperarile
cooperarilor
cooperat
coopereaza
cooperează
coopereze
cooperări
cooperării
cooperările
cooperărilor
coordonareo
coordonaserati
coordonaserăţi
coordonato
coordonatori
coordonatorilor
coordonatorule
coordonatorului
coordonatu
copac
copchii
copchil
copci
copertile
coperto
coperţi
coperţii
coperţile
coperţilor
copiaza
copiază
copii
copiii
copiile
copiilor
copil
copila
copilarie
copilariile
copilario
copilas
copilasii
copilasul
copilaş
copilaşii
copilaşul
copilul
copilului
copilărie
copilăriile
copilărio
copio
copoi
coprinde
coproductie
coproducţie
copt
copyright
cor
corabia
corabie
corabii
corabio
coral
corala
corale
corali
corală
coran
coranul
corbi
corbii
corbu
corbul
corbului
cord
cordon
corect
corectie
corectitudine
corectitudinea
corecto
corector
corecţi
corecţie
corecţii
corecţilor
coreea
coreeana
coreeană
coreei
coreene
coregraf
coregrafic
coregrafie
corelatie
corelaţie
corespondent
corespondento
corespondenţo
corespund
corespundem
corespundeti
corespundeţi
corespuns
corespunse
corespunsei
corespunsera
corespunseram
corespunserati
corespunseră
corespunserăm
corespunserăţi
corespunsese
corespunsesem
corespunsesera
corespunseseram
corespunseserati
corespunseseră
corespunseserăm
corespunseserăţi
corespunsesesi
corespunseseşi
corespunsesi
corespunseşi
corespunsu
corespunzatoarea
corespunzatoarei
corespunzatoarele
corespunzatoarelor
corespunzatoareo
corespunzatori
corespunzatorilor
corespunzatorule
corespunzatorului
corespunzătoarea
corespunzătoarei
corespunzătoarele
corespunzătoarelor
corespunzătoareo
corespunzători
corespunzătorilor
corespunzătorule
corespunzătorului
coridoare
coridoarele
coridor
corigent
corn
corner
corni
cornii
cornilor
cornu
cornul
cornuri
cornurile
cornurilor
coroano
corona
coroziune
corp
corporal
corporalo
corporate
corporatia
corporatie
corporatii
corporatio
corporativa
corporative
corporativă
corporaţia
corporaţie
corporaţii
corporaţio
corpus
corset
cort
cortegiul
cortexul
cortina
cortul
corturi
corul
corupt
coruptie
coruptiei
coruptiile
coruptio
corupţi
corupţiile
corupţio
coruri
corurile
corurilor
corzi
corăbiei
corăbii
cos
cosand
cosandu
cosea
coseam
coseau
cosi
cosmar
cosmetica
cosmeticiana
cosmeticiană
cosmetică
cosmic
cosmico
cosmos
cost
costam
costand
costandu
costara
costaram
costarati
costară
costarăm
costarăţi
costasem
costasera
costaseram
costaserati
costaseră
costaserăm
costaserăţi
costasesi
costaseşi
costat
coste
costul
costum
costuri
costând
costându
costă
costăm
cosul
cosuri
cosând
cosându
cot
cota
cotat
cotata
cotate
cotată
cote
coti
cotidian
cotidiano
cotii
cotilor
coto
cotrobaie
cotrobăie
cotul
coturi
coturile
coturilor
cotă
council
covoare
covor
covrig
cowboy
cozi
cozonac
coş
coşi
coşmar
coşti
coşul
coşuri
coţi
coţii
coţilor
crab
craciun
craciunul
craciunului
crai
crainic
craioveni
craiului
craniana
craniană
cranii
craniile
craniilor
craniu
craniul
crap
crapaturi
crapaturile
crash
crater
crea
creada
creade
creadem
creadeti
creadeţi
creadă
cream
creand
creanga
creangile
creangilor
creango
creangă
creara
crearam
crearati
creare
creareo
creari
crearii
crearile
crearilor
creară
crearăm
crearăţi
creasca
crească
creasem
creasera
creaseram
creaserati
creaseră
creaserăm
creaserăţi
creasesi
creaseşi
creasta
creasto
creastă
creat
creatie
creatiei
creatiile
creatio
creativ
creativitate
creativitatii
creativităţii
creatori
creatorii
creatorilor
creatorul
creatorule
creatorului
creaturii
creaturo
creaţie
creaţiei
creaţiile
creaţio
cred
credem
credeti
credeţi
credibil
credibilitate
credibilitatea
credincioasa
credincioase
credincioasă
credincios
credincioşi
credinteei
credintiei
credinto
credinţeei
credinţiei
credinţo
credit
creditare
creditat
creditelor
creditule
creditului
creeaza
creează
creek
creez
creier
creioane
creion
crem
crema
cremenale
cremo
crengi
cresa
cresc
crescanda
crescande
crescatori
crescuseram
crescuserati
crescuserăm
crescuserăţi
crescusi
crescutelor
crescutii
crescutilor
crescuto
crescutule
crescutului
crescuşi
crescuţii
crescuţilor
crescânde
crescândă
crescători
crestem
crestereo
cresterilor
crestet
crestin
crestinatatii
crestini
crestinism
crestino
cret
cretin
creveti
creveţi
crez
crezuseram
crezuserati
crezuserăm
crezuserăţi
crezusi
crezuşi
crezînd
creând
creă
creăm
creări
creării
creările
creărilor
creştem
creştereo
creşterilor
creştet
creşteţi
creştin
creştini
creştinism
creştino
creştinătăţii
creţ
cricket
criminal
criminalist
criminalitate
criminalitatea
criminalitatii
criminalităţii
criminalişti
crimo
crini
cristal
cristalin
cristalina
criteriile
criteriilor
criteriu
criteriul
critic
criticaserati
criticaserăţi
criticatu
critico
crizo
croaziera
croazieră
crocant
crocodil
croit
croitoreasa
croitoreasă
croitorie
croitorul
crom
cromatic
cronic
cronicar
cronicile
cronico
cronologic
cronologie
cros
cruceo
crucial
crucile
crucisator
cruciseram
cruciserati
cruciserăm
cruciserăţi
crucitu
crud
crudo
crudul
crudule
crudului
crumpeni
crunt
cruzi
cruzii
cruzilor
cruzime
crăciun
crăciunul
crăciunului
crăpături
crăpăturile
css
ctitor
ctitorie
cu
cuantic
cuart
cuarţ
cub
cubul
cuburi
cuc
cucerireo
cuceriseram
cuceriserati
cuceriserăm
cuceriserăţi
cucerisi
cuceritu
cucerişi
cucu
cuget
cui
cuib
cuie
cuiva
culc
culcareo
culcaserati
culcaserăţi
culcatu
culeaga
culeagă
culeasa
culeasă
culeg
culegatoare
culegator
culegatori
culegem
culegeti
culegeţi
culegătoare
culegător
culegători
cules
culesera
culeseram
culeserati
culeseră
culeserăm
culeserăţi
culesese
culesesem
culesesera
culeseseram
culeseserati
culeseseră
culeseserăm
culeseserăţi
culesesesi
culeseseşi
culesesi
culeseşi
culinar
culisele
culme
culmeo
culmi
culminant
culoar
culoareo
culoarile
culori
cult
cultiv
cultivareo
cultivaserati
cultivaserăţi
cultivatu
culto
cultural
culturalo
culturii
culturism
culturo
culţi
culţii
culţilor
cum
cumnat
cumnata
cumnatul
cumpar
cumparareo
cumparaserati
cumparatori
cumparatorilor
cumparatoriul
cumparatoriului
cumparatorule
cumparatorului
cumparatu
cumparatule
cumparatului
cumparaturi
cumparaturile
cumpere
cumperi
cumplitelor
cumplitilor
cumplito
cumplitule
cumplitului
cumpliţilor
cumpăr
cumpărareo
cumpăraserăţi
cumpăratu
cumpăratule
cumpăratului
cumpărători
cumpărătorilor
cumpărătoriul
cumpărătoriului
cumpărătorule
cumpărătorului
cumpărături
cumsecade
cumu
cumul
cumva
cunoasca
cunoască
cunoaste
cunoastem
cunoastereo
cunoasterilor
cunoasteti
cunoaşte
cunoaştem
cunoaştereo
cunoaşterilor
cunoaşteţi
cunosc
cunoscatori
cunoscuseram
cunoscuserati
cunoscuserăm
cunoscuserăţi
cunoscusi
cunoscut
cunoscutelor
cunoscutii
cunoscutilor
cunoscuto
cunoscutule
cunoscutului
cunoscuşi
cunoscuţii
cunoscuţilor
cunoscători
cunostinto
cunoştinţo
cununie
cupa
cupe
cupo
cupoane
cupola
cupolă
cupon
cuprinda
cuprinde
cuprindea
cuprindeai
cuprindeam
cuprindeati
cuprindeau
cuprindeaţi
cuprindem
cuprindeti
cuprindeţi
cuprindă
cuprinsei
cuprinsera
cuprinseram
cuprinserati
cuprinseră
cuprinserăm
cuprinserăţi
cuprinsese
cuprinsesem
cuprinsesera
cuprinseseram
cuprinseserati
cuprinseseră
cuprinseserăm
cuprinseserăţi
cuprinsesesi
cuprinseseşi
cuprinsesi
cuprinseşi
cuprinsu
cuptoare
cuptor
cupă
cur
cura
curaj
curajoasa
curajoase
curajoasei
curajoasele
curajoaselor
curajoaso
curajoasă
curajos
curajoşi
curand
curat
curataserati
curatatu
curatenia
curatenie
curatenii
curateniile
curateniilor
curatenio
curato
curaţi
curcan
cure
curea
cureaua
curechi
curent
curento
curenţi
curete
cureti
cureţe
cureţi
curg
curgem
curgeti
curgeţi
curier
curioasa
curioase
curioasei
curioasele
curioaselor
curioaso
curioasă
curios
curiozitate
curiozitateo
curiozitati
curiozitatii
curiozitatile
curiozitatilor
curiozităţi
curiozităţii
curiozităţile
curiozităţilor
curioşi
curist
curmatura
curmătura
curriculum
curry
curs
cursera
curseram
curserati
curseră
curserăm
curserăţi
cursese
cursesem
cursesera
curseseram
curseserati
curseseră
curseserăm
curseserăţi
cursesesi
curseseşi
cursesi
curseşi
cursiv
curso
cursuri
curteo
curtiei
curtile
curul
curvo
curvulita
curvuliţa
curvuliţă
curând
cură
curăţ
curăţaserăţi
curăţatu
curăţenia
curăţenie
curăţenii
curăţeniile
curăţeniilor
curăţenio
curşi
curţi
curţîle
cusca
custodia
custodie
custodii
custodiile
custodiilor
cusu
cusui
cusur
cusurăţi
cususe
cususem
cususera
cususeram
cususerati
cususeră
cususerăm
cususerăţi
cususesi
cususeşi
cususi
cusut
cusuşi
cut
cute
cutiile
cutio
cutit
cutremur
cutter
cuv
cuvant
cuvin
cuvine
cuvinte
cuvintu
cuvintului
cuvioasa
cuvios
cuvânt
cuvîntu
cuvîntului
cuşca
cuşcă
cuşti
cuţit
cv
cyborg
câinelui
câmp
câmpeanu
câmpie
câmpiile
câmpio
când
cândva
cânt
cântareo
cântaserăţi
cântatu
cântec
cântăreaţa
cântăreaţei
cântăreaţele
cântăreaţelor
cântăreaţo
cântăreaţă
cântăreţ
cânţi
cârciumă
cârlig
cât
câta
câte
câteodată
câteva
câtor
câtorva
câtu
câtul
câtule
câtului
câturi
câturile
câturilor
câtuşi
câtva
câtă
câtăva
câştig
câştigaserăţi
câştigato
câştigatu
câştigatule
câştigatului
câştigătoarea
câştigătoarei
câştigătoarele
câştigătoarelor
câştigătoareo
câştigători
câştigătorilor
câştigătorule
câştigătorului
câţi
câţiva
cîine
cîmp
cîmpul
cîmpuri
cînd
cîndva
cînt
cînta
cîntare
cînte
cîntec
cîntece
cîntecul
cîntînd
cîntă
cîntări
cîte
cîtu
cîtva
cîtă
cîtăva
cîţi
cîţiva
că
căcat
căce
căci
căciula
căciuli
căciulă
cădea
cădeam
cădeaţi
cădem
cădere
cădereo
căderi
cădeţi
cădzusă
cădzut
căi
căii
căile
căilor
călare
călcaserăţi
călcat-în-picioare
călcatu
călcâie
călcâiul
căldurii
călduro
călduroase
călduroasă
călduros
călin
călugăr
călugărească
călugări
călugărul
călugărule
călugărului
căluş
călăreţ
călărie
călătorea
călătoreai
călătoream
călătorească
călătoreau
călătoreaţi
călătoresc
călătoreşte
călătoreşti
călători
călătoria
călătorie
călătoriei
călătorii
călătoriile
călătoriilor
călătorilor
călătorim
călătorind
călătorindu
călătorio
călătoriră
călătorirăm
călătorirăţi
călătorise
călătorisem
călătoriseră
călătoriserăm
călătoriserăţi
călătoriseşi
călătorit
călătoritu
călătorişi
călătoriţi
călătorul
călătorule
călătorului
călăuzitori
cămara
cămară
cămaşa
cămaşile
cămaşilor
cămaşo
cămaşă
cămile
cămilă
cămin
căminul
cămătar
cămăşile
căni
cănile
cănilor
căpetenia
căpetenie
căpeteniile
căpitan
căprioare
căpătaserăţi
căpătatu
căpşuni
căra
cărat
cărbunelui
cărei
căreia
căriia
căror
cărora
cărturar
cărucior
cărui
căruia
căruţ
căruţo
cărăm
cărămida
cărămido
cărămidă
cărămizile
cărţ
cărţi
căsnicia
căsnicie
căsnicii
căsniciile
căsniciilor
căsuţo
căsătorie
căsătoriei
căsătoriile
căsătorio
căsătoriserăm
căsătoriserăţi
căsătoritelor
căsătorito
căsătoritu
căsătoritule
căsătoritului
căsătorişi
căsătoriţilor
cătina
cătr
către
cătră
cătun
căutareo
căutaserăţi
căutatu
căutînd
căzu
căzui
căzură
căzurăm
căzurăţi
căzuse
căzusem
căzuseră
căzuserăm
căzuserăţi
căzuseşi
căzut
căzuşi
căzuţi
căzând
căzînd
căzătoare
căşti
căţea
căţei
căţeii
căţel
căţeluş
da
da'
dac
daca
dacat
dacei
dacele
dacelor
daci
dacic
dacico
daco
dacul
dacule
dacului
dacă
dada
dadaca
dadea
dadeam
dadeati
dadu
dadui
dadura
daduram
dadurati
daduse
dadusem
dadusera
daduseram
daduserati
dadusi
dafin
dai
dainuie
dale
dam
dama
damasc
dame
damo
damă
dand
dane
dans
dansaserati
dansaserăţi
dansatori
dansatorilor
dansatorule
dansatorului
dansatu
dantela
dantelă
dar
dara
darabani
daramaturi
dare
dari
darie
daruiasca
daruie
daruiesc
daruieste
daruiesti
daruiseram
daruiserati
daruisi
daruitu
darul
darure
darurele
daruri
dară
darămite
dascal
dascalul
dascăl
dascăli
dascălul
dastul
dastule
dat
data
datam
datand
datara
dataram
datarati
datare
datarea
datară
datarăm
datarăţi
datasem
datasera
dataseram
dataserati
dataseră
dataserăm
dataserăţi
datasesi
dataseşi
datat
date
dateaza
datează
datez
dateze
datezi
dati
datini
dato
datoare
datoarea
datoarei
datoarele
datoarelor
datoareo
dator
datoraserati
datoraserăţi
datorato
datoratu
datoratule
datoratului
datorie
datoriei
datoriile
datorio
datoriu
datu
datul
datule
datului
daturi
daturile
daturilor
datând
dată
datăm
dau
daunatoarea
daunatoarei
daunatoarele
daunatoarelor
daunatoareo
daunatori
daunatorilor
daunatorule
daunatorului
daunazi
daţi
dc
de
dea
deaca
deacii
deade
deadera
deaderă
deal
dealer
dealtfel
deasa
deaso
deasupra
deasă
deatori
deatoriu
debara
debaraua
debil
debila
debit
debut
debutant
debutaserati
debutaserăţi
debutatu
dec
deca
decalaj
decan
decapitat
decat
dece
decembrie
decenii
deceniu
deceniul
decent
decento
deces
deci
decid
decidem
decideti
decideţi
decisei
decisera
deciseram
deciserati
deciseră
deciserăm
deciserăţi
decisese
decisesem
decisesera
deciseseram
deciseserati
deciseseră
deciseserăm
deciseserăţi
decisesesi
deciseseşi
decisesi
deciseşi
decisiv
decisivo
decisu
decizie
deciziei
deciziile
decizio
decizional
declansareo
declansaserati
declansatu
declanşareo
declanşaserăţi
declanşatu
declar
declaraserati
declaraserăţi
declaratia
declaratie
declaratiei
declaratiile
declaratiilor
declaratio
declarato
declaratu
declaratule
declaratului
declaraţia
declaraţie
declaraţiei
declaraţiile
declaraţiilor
declaraţio
declin
decor
decoraserati
decoraserăţi
decoratia
decoratie
decoratiuni
decorativ
decorativo
decorato
decoratu
decoratule
decoratului
decoraţia
decoraţie
decoraţiuni
decret
decurg
decurgem
decurgeti
decurgeţi
decurs
decursera
decurseram
decurserati
decurseră
decurserăm
decurserăţi
decursese
decursesem
decursesera
decurseseram
decurseserati
decurseseră
decurseserăm
decurseserăţi
decursesesi
decurseseşi
decursesi
decurseşi
decurşi
decât
dede
dedease
dedera
dederă
dedesa
dedesi
dedesubt
dedesă
dedeşi
dedic
dedicaserati
dedicaserăţi
dedicatie
dedicatu
dedicaţie
dedu
defapt
defavoarea
defect
defectiune
defectiuni
defecto
defectuoasa
defectuoasă
defectuos
defecţi
defecţii
defecţilor
defecţiune
defecţiuni
defense
defensiv
defensivo
deficit
defileul
definireo
definiseram
definiserati
definiserăm
definiserăţi
definisi
definitelor
definitia
definitie
definitiile
definitiilor
definitilor
definitio
definitiv
definitivo
definito
definitu
definitule
definitului
definişi
definiţia
definiţie
definiţiile
definiţiilor
definiţilor
definiţio
degeaba
degenerative
deget
degrab
degraba
degrabă
degradareo
deja
dejun
dela
deleanu
delegatia
delegatie
delegatiei
delegatiile
delegatiilor
delegatio
delegaţia
delegaţie
delegaţiei
delegaţiile
delegaţiilor
delegaţio
delfin
delicatese
delicato
delicatule
delicatului
delicioasa
delicioase
delicioaso
delicioasă
delicios
delicioşi
delicioşii
delicioşilor
delict
delir
delivery
deloc
delta
delto
demarcatie
demarcaţie
demers
demis
demisia
demisie
demisiei
demisiile
demisio
demisionaserati
demisionaserăţi
demisionat
demisionatu
demn
demnitar
demnitate
demnitateo
demnitati
demnitatii
demnitatile
demnitatilor
demnităţi
demnităţii
demnităţile
demnităţilor
demno
demo
democratia
democratic
democratico
democratie
democratiei
democratiile
democratiilor
democratio
democrato
democratule
democratului
democraţia
democraţie
democraţiei
democraţiile
democraţiilor
democraţio
demografic
demon
demonstraserati
demonstraserăţi
demonstratia
demonstratie
demonstratiile
demonstratiilor
demonstratio
demonstrativ
demonstratu
demonstraţia
demonstraţie
demonstraţiile
demonstraţiilor
demonstraţio
demult
denaintea
dendrologic
denn
dens
densitate
densitateo
densitati
densitatii
densitatile
densitatilor
densităţi
densităţii
densităţile
densităţilor
denso
dentar
dentii
dentiiu
dentist
dentre
dentîi
dentîiu
denumireo
denumiseram
denumiserati
denumiserăm
denumiserăţi
denumisi
denumitelor
denumitilor
denumito
denumitu
denumitule
denumitului
denumişi
denumiţilor
denunt
denunţ
denşi
denşii
denşilor
deoarece
deocamdata
deocamdată
deodat
deodorant
deoparte
deopotriva
deopotrivă
deosebireo
deosebiseram
deosebiserati
deosebiserăm
deosebiserăţi
deosebisi
deosebitelor
deosebitilor
deosebito
deosebitu
deosebitule
deosebitului
deosebişi
deosebiţilor
departament
departareo
departe
depasisei
depasiseram
depasiserati
depasisi
depasitelor
depasitilor
depasito
depasitu
depasitule
depasitului
dependent
dependento
dependenţo
depind
depindem
depindeti
depindeţi
depins
depinse
depinsei
depinsera
depinseram
depinserati
depinseră
depinserăm
depinserăţi
depinsese
depinsesem
depinsesera
depinseseram
depinseserati
depinseseră
depinseserăm
depinseserăţi
depinsesesi
depinseseşi
depinsesi
depinseşi
depinsu
depinzand
depinzandu
depinzi
depinzând
depinzându
deplasareo
deplasaserati
deplasaserăţi
deplasatu
deplin
deplino
depozit
depozitareo
depozitarile
depozitat
depozitata
depozitate
depozitată
depoziteaza
depozitează
depozitelor
depozitie
depozitul
depozitule
depozitului
depozitări
depozitării
depozitările
depozitărilor
depoziţie
depresie
depresiune
depresiunea
depresiuni
depresiv
deprins
depui
depun
depunem
depunereo
depunerilor
depuneti
depuneţi
depus
depusera
depuseram
depuserati
depuseră
depuserăm
depuserăţi
depusese
depusesem
depusesera
depuseseram
depuseserati
depuseseră
depuseserăm
depuseserăţi
depusesesi
depuseseşi
depusesi
depuseşi
deputatule
deputatului
depărtareo
depăşisei
depăşiserăm
depăşiserăţi
depăşitelor
depăşito
depăşitu
depăşitule
depăşitului
depăşişi
depăşiţilor
deradere
deranj
deranjant
deranjaserati
deranjaserăţi
deranjatu
dereapta
dereapte
dereaptă
derep
derept
dereptate
dereptatea
dereptatia
dereptatiei
dereptatii
derepti
dereptu
dereptul
dereptăţiei
dereptăţii
derepţi
deriv
derivaserati
derivaserăţi
derivatu
dermatologie
derâdere
des
desart
desarta
desarte
desarto
descalificat
descarc
descarcareo
descarcaserati
descarcatu
descendent
deschid
deschidem
deschidereo
deschiderilor
deschideti
deschideţi
deschisara
deschisei
deschisele
deschiselor
deschisera
deschiseram
deschiserati
deschiseră
deschiserăm
deschiserăţi
deschisese
deschisesem
deschisesera
deschiseseram
deschiseserati
deschiseseră
deschiseserăm
deschiseserăţi
deschisesesi
deschiseseşi
deschisesi
deschiseşi
deschisii
deschisilor
deschiso
deschisu
deschisule
deschisului
deschişii
deschişilor
descopar
descoperireo
descoperiseram
descoperiserati
descoperiserăm
descoperiserăţi
descoperisi
descoperitu
descoperişi
descopăr
descrescatoare
descrescătoare
descrie
descriem
descriere
descrierea
descriereo
descrieri
descrierii
descrierile
descrierilor
descrieti
descrieţi
descriind
descriindu
descriptiv
descris
descrisa
descrisei
descriseram
descriserati
descriserăm
descriserăţi
descrisese
descrisesem
descrisesera
descriseseram
descriseserati
descriseseră
descriseserăm
descriseserăţi
descrisesesi
descriseseşi
descrisi
descrisu
descrisă
descriu
descrişi
descult
desculţ
descurc
descurcaserati
descurcaserăţi
descurcatu
descărcareo
descărcaserăţi
descărcatu
dese
desemnaserati
desemnaserăţi
desemnatu
desen
desenaserati
desenaserăţi
desenatu
desenatule
desenatului
deseori
desert
desfa
desfac
desfacem
desfaceti
desfaceţi
desfacuseram
desfacuserati
desfacusi
desfasoara
desfasoare
desfasor
desfasori
desfasurareo
desfasuraserati
desfasurato
desfasuratu
desfasuratule
desfasuratului
desfiintareo
desfiinţareo
desfă
desfăcuserăm
desfăcuserăţi
desfăcuşi
desfăşoare
desfăşoară
desfăşor
desfăşori
desfăşurareo
desfăşuraserăţi
desfăşurato
desfăşuratu
desfăşuratule
desfăşuratului
desi
design
designer
desigur
desktop
despart
despartireo
despartiseram
despartiserati
despartisi
despartitu
desparţi
despot
despre
desprind
desprindem
desprindeti
desprindeţi
desprins
desprinsera
desprinseram
desprinserati
desprinseră
desprinserăm
desprinserăţi
desprinsese
desprinsesem
desprinsesera
desprinseseram
desprinseserati
desprinseseră
desprinseserăm
desprinseserăţi
desprinsesesi
desprinseseşi
desprinsesi
desprinseşi
desprinzand
desprinzandu
desprinzi
desprinzând
desprinzându
despărţireo
despărţiserăm
despărţiserăţi
despărţitu
despărţişi
desteapta
destept
destin
destinatar
destinatia
destinatie
destinatiile
destinatiilor
destinatio
destinaţia
destinaţie
destinaţiile
destinaţiilor
destinaţio
destui
destul
destulo
desul
desule
desului
detaliat
detaliata
detaliate
detaliatei
detaliatele
detaliatelor
detaliatii
detaliatilor
detaliato
detaliatul
detaliatule
detaliatului
detaliată
detaliaza
detaliază
detaliaţii
detaliaţilor
detaliile
detaliu
detaliul
detaliule
detaliului
detasament
detaşament
dete
detectaserati
detectaserăţi
detectatu
detectie
detectiv
detectoare
detector
detecţia
detecţie
detentia
detentie
detentii
detentiile
detentiilor
detentio
detenţia
detenţie
detenţii
detenţiile
detenţiilor
detenţio
detergent
deterioraserati
deterioraserăţi
deterioratu
determin
determinant
determinareo
determinaserati
determinaserăţi
determinato
determinatu
determinatule
determinatului
detest
detii
detin
detinatoarea
detinatoarei
detinatoarele
detinatoarelor
detinatoareo
detinatori
detinatorilor
detinatorule
detinatorului
detinem
detineti
detinuseram
detinuserati
detinusi
detinutelor
detinutii
detinutilor
detinuto
detinutule
detinutului
detrimentul
deunazi
deunăzi
development
deveniseram
deveniserati
deveniserăm
deveniserăţi
devenisi
devenit
devenitu
devenişi
device
devin
devine
devino
devotament
devreme
dezacord
dezamagiseram
dezamagiserati
dezamagisi
dezamagitu
dezamăgiserăm
dezamăgiserăţi
dezamăgitu
dezamăgişi
dezastruoasa
dezastruoase
dezastruoasă
dezastruos
dezavantaj
dezbatereo
dezbaterilor
dezbrac
dezertor
dezgust
deziderat
dezinfectant
dezlantuie
dezleaga
dezleagă
dezlănţuie
deznodamant
deznodamantul
deznodământ
deznodământul
dezordine
dezvaluie
dezvaluiseram
dezvaluiserati
dezvaluisi
dezvaluitu
dezvolt
dezvoltareo
dezvoltaserati
dezvoltaserăţi
dezvoltato
dezvoltatori
dezvoltatorilor
dezvoltatu
dezvoltatule
dezvoltatului
dezvolţi
dezvăluie
dezvăluiserăm
dezvăluiserăţi
dezvăluitu
dezvăluişi
deşarta
deşarte
deşarto
deşartă
deşchide
deşchis
deşchise
deşchisă
deşchisără
deşchizînd
deşchiză
deşert
deşerţii
deşerţilor
deşi
deşteaptă
deştept
deştepţi
deşărt
deţii
deţin
deţinem
deţineţi
deţinuserăm
deţinuserăţi
deţinutelor
deţinuto
deţinutule
deţinutului
deţinuşi
deţinuţii
deţinuţilor
deţinătoarea
deţinătoarei
deţinătoarele
deţinătoarelor
deţinătoareo
deţinători
deţinătorilor
deţinătorule
deţinătorului
di
dia
diabet
diabolic
diacon
diaconi
diaconul
diacritice
diagnostic
dial
dialect
dialog
diamant
diametral
diaree
diaspora
diasporei
diavol
diazepam
dicat
dictatorial
dictatorului
dictatura
dictaturi
dictaturii
dictaturile
dictaturilor
dictaturo
dictatură
dictionar
dicât
dicţionar
didactic
die
diesel
dieto
diez
difer
diferential
diferentiat
diferentiata
diferentiate
diferentiaza
diferentiere
diferentierea
diferento
diferenţial
diferenţiat
diferenţiate
diferenţiată
diferenţiază
diferenţiere
diferenţierea
diferenţo
diferiseram
diferiserati
diferiserăm
diferiserăţi
diferisi
diferite
diferitelor
diferitilor
diferito
diferitu
diferitule
diferitului
diferişi
diferiţilor
dificil
dificilo
dificultate
dificultateo
dificultati
dificultăţi
difuzareo
difuzaserati
difuzaserăţi
difuzatu
difuzoare
difuzor
dig
digestia
digestie
digestiv
digital
digitalo
digul
diiavolul
diluant
dim
dimensiune
dimensiuneo
dimensiuni
dimineata
dimineatile
dimineatilor
dimineato
dimineaţa
dimineaţile
dimineaţilor
dimineaţo
dimineaţă
dimineti
diminetii
diminetile
diminetilor
dimineţi
dimineţii
dimineţile
dimineţilor
dimpotriva
dimpotrivă
din
din-ala
din-ăla
dinafara
dinafară
dinainte
dinamic
dinamism
dinastie
dinastiei
dinastiile
dinastio
dinauntru
dincoace
dincolo
dind
dindu
dineu
dinn
dinozaur
dinspre
dintelui
dintotdeauna
dintr
dintre
dintîi
dinăuntru
dioxid
diplomatia
diplomatic
diplomatico
diplomatie
diplomatiei
diplomatiile
diplomatiilor
diplomatio
diplomato
diplomatule
diplomatului
diplomaţia
diplomaţie
diplomaţiei
diplomaţiile
diplomaţiilor
diplomaţio
diplomo
direct
directie
directiei
directiile
directio
directivo
directo
directoare
directoarea
director
directoratului
directorul
direcţi
direcţiile
direcţio
dirept
direpte
direptii
direpţ
direpţii
diriginta
diriginte
dirigintele
dirijor
dis
disc
discernamant
discernământ
disciplinaserati
disciplinaserăţi
disciplinatu
disciplino
discipol
disco
discografic
disconfort
discotecă
discret
discretie
discreto
discreţi
discreţia
discreţie
discreţilor
discriminareo
discurs
discutabil
discutai
discutam
discutand
discutandu
discutara
discutaram
discutarati
discutarea
discutară
discutarăm
discutarăţi
discutase
discutasem
discutasera
discutaseram
discutaserati
discutaseră
discutaserăm
discutaserăţi
discutasesi
discutaseşi
discutasi
discutat
discutata
discutate
discutati
discutatu
discutată
discutau
discutaşi
discutaţi
discutia
discutie
discutiei
discutii
discutiile
discutiilor
discutio
discutând
discutându
discutăm
discuţia
discuţie
discuţiei
discuţii
discuţiile
discuţiilor
discuţio
diseara
diseară
disertatie
disertaţie
disfunctie
disfuncţie
disk
dispar
disparem
dispareti
disparitia
disparitie
disparitiile
disparitiilor
disparitio
dispariţia
dispariţie
dispariţiile
dispariţiilor
dispariţio
disparuseram
disparuserati
disparusi
disparutelor
disparutii
disparutilor
disparuto
disparutule
disparutului
dispensar
disperareo
disperato
disperatule
disperatului
dispersie
display
disponibil
disponibilitate
disponibilitatii
disponibilităţii
disponibilo
dispozitia
dispozitie
dispozitii
dispozitio
dispozitiv
dispoziţia
dispoziţie
dispoziţii
dispoziţio
dispre
dispret
dispreţ
dispun
dispunem
dispuneti
dispuneţi
dispus
dispuseram
dispuserati
dispuserăm
dispuserăţi
dispusese
dispusesem
dispusesera
dispuseseram
dispuseserati
dispuseseră
dispuseserăm
dispuseserăţi
dispusesesi
dispuseseşi
dispuso
disputai
disputam
disputand
disputandu
disputara
disputaram
disputarati
disputară
disputarăm
disputarăţi
disputase
disputasem
disputasera
disputaseram
disputaserati
disputaseră
disputaserăm
disputaserăţi
disputasesi
disputaseşi
disputasi
disputat
disputata
disputate
disputatu
disputată
disputau
disputaşi
disputelor
disputo
disputând
disputându
disputăm
dispuşi
dispărem
dispăreţi
dispăruserăm
dispăruserăţi
dispărutelor
dispăruto
dispărutule
dispărutului
dispăruşi
dispăruţii
dispăruţilor
distant
distanto
distanţo
distinct
distinctie
distinctiile
distinctio
distinctiv
distincto
distincţi
distincţia
distincţie
distincţii
distincţilor
distincţio
disting
distingem
distingeti
distingeţi
distinsei
distinsera
distinseram
distinserati
distinseră
distinserăm
distinserăţi
distinsese
distinsesem
distinsesera
distinseseram
distinseserati
distinseseră
distinseserăm
distinseserăţi
distinsesesi
distinseseşi
distinsesi
distinseşi
distinsu
distractia
distractie
distractii
distractio
distractiv
distractivo
distracţia
distracţie
distracţii
distracţio
distratu
distribuie
distribuiseram
distribuiserati
distribuiserăm
distribuiserăţi
distribuisi
distribuitori
distribuitu
distribuişi
distributia
distributie
distributii
distributiile
distributiilor
distributio
distribuţia
distribuţie
distribuţii
distribuţiile
distribuţiilor
distribuţio
district
districtual
distructiv
distrug
distrugem
distrugereo
distrugerilor
distrugeti
distrugeţi
distrus
distruseram
distruserati
distruserăm
distruserăţi
distrusese
distrusesem
distrusesera
distruseseram
distruseserati
distruseseră
distruseserăm
distruseserăţi
distrusesesi
distruseseşi
distruso
distruşi
distruşii
distruşilor
ditamai
diva
diversei
diversele
diverselor
diversii
diversilor
diversitate
diversitateo
diversitati
diversitatii
diversitatile
diversitatilor
diversităţi
diversităţii
diversităţile
diversităţilor
diversiune
diverso
diversule
diversului
divertisment
diverşii
diverşilor
divin
divine
divinitate
divinitatii
divinităţii
divino
divizie
diviziile
divizio
diviziune
diviziunea
diviziuni
divort
divorţ
dizabilitati
dizabilităţi
dl
dna
dnul
do
doamna
doamne
doamnei
doamno
doamnă
doaodzaci
doaodzăci
doaosprazeace
doaosprăzeace
doar
doarma
doarme
doarmă
dobandiseram
dobandiserati
dobandisi
dobanditu
dobanzii
dobanzilor
dobindesc
dobindi
dobindit
dobitoaca
dobitoacă
dobitoc
doboara
doboare
doboară
dobor
doboraserati
doboratu
doborâm
doborârăţi
doborâse
doborâsem
doborâseră
doborâserăm
doborâserăţi
doborâseşi
doborât
doborâşi
doborâţi
doborî
dobos
doboş
dobra
dobrogean
dobândiserăm
dobândiserăţi
dobânditu
dobândişi
dobânzii
dobânzilor
dobîndesc
dobîndi
dobîndit
doc
doctor
doctorala
doctorale
doctorală
doctoranzi
doctoratule
doctoratului
doctorita
doctoriţa
doctorul
doctorului
doctrino
docul
docule
docului
document
documentar
documentatia
documentatie
documentaţia
documentaţie
docuri
docurile
docurilor
dog
dogi
dogilor
dogul
dogule
dogului
doi
doilea
doisprece
doisprezece
doisprezecelea
dolar
dolby
doliu
dom
domenii
domeniu
domeniul
domestic
domestico
domiciliile
domiciliu
domiciliul
domiciliule
domiciliului
domin
domina
dominam
dominand
dominandu
dominant
dominara
dominaram
dominarati
dominare
dominară
dominarăm
dominarăţi
dominasem
dominasera
dominaseram
dominaserati
dominaseră
dominaserăm
dominaserăţi
dominasesi
dominaseşi
dominat
dominatie
dominaţia
dominaţie
domine
domini
dominion
domino
dominând
dominându
domină
dominăm
domle
domn
domne
domnea
domneai
domneam
domneasca
domnească
domneati
domneau
domneaţi
domnesc
domneste
domnesti
domneşte
domneşti
domni
domniie
domniile
domnim
domnind
domnindu
domnira
domniram
domnirati
domniră
domnirăm
domnirăţi
domnisem
domnisera
domniseram
domniserati
domniseră
domniserăm
domniserăţi
domnisesi
domniseşi
domnisoara
domnisoare
domnisoarei
domnisoaro
domnit
domnitoarea
domnitoarei
domnitoarele
domnitoarelor
domnitoareo
domnitori
domnitorii
domnitorilor
domnitorul
domnitorule
domnitorului
domnişoara
domnişoare
domnişoarei
domnişoaro
domnişoară
domnu
domnul
domnule
domnului
domul
domuri
domurile
domurilor
don
dona
donam
donand
donandu
donara
donaram
donarati
donarea
donară
donarăm
donarăţi
donasem
donasera
donaseram
donaserati
donaseră
donaserăm
donaserăţi
donasesi
donaseşi
donat
donata
donatie
donatiile
donatio
donatori
donaţia
donaţie
donaţii
donaţio
doneaza
donează
donez
doneze
donezi
dong
donând
donându
donă
donăm
doo
dop
dor
dorado
dorea
doream
doreasca
dorească
doreati
doreaţi
doresc
doreste
doresti
doreşte
doreşti
dori
dorii
dorim
dorind
dorinto
dorinţo
dorirăţi
dorisem
dorisera
doriseram
doriserati
doriseră
doriserăm
doriserăţi
dorisesi
doriseşi
dorit
dorita
dorito
doriţi
dorm
dormea
dormiseram
dormiserati
dormiserăm
dormiserăţi
dormisi
dormit
dormitoarele
dormitoarelor
dormitorule
dormitorului
dormitu
dormişi
dorna
dornic
dorul
dorului
dos
dosar
dosul
dosule
dosului
dosuri
dosurile
dosurilor
dota
dotai
dotam
dotand
dotandu
dotara
dotaram
dotarati
dotare
dotareo
dotari
dotară
dotarăm
dotarăţi
dotase
dotasem
dotasera
dotaseram
dotaserati
dotaseră
dotaserăm
dotaserăţi
dotasesi
dotaseşi
dotasi
dotat
dotato
dotau
dotaşi
dotaţi
dotaţii
dotaţilor
doteaza
dotează
dotez
doteze
dotezi
dotând
dotându
dotă
dotăm
dotări
doua
douazecea
douazecilea
două
douăsprezece
douăzecea
douăzeci
douăzecilea
dovada
dovado
dovadă
dovediseram
dovediserati
dovediserăm
dovediserăţi
dovedisi
doveditu
dovedişi
dovezi
dovleac
download
doza
doze
dozo
doză
dp
dpm
drac
draco
drag
dragaserati
dragaserăţi
dragatu
drage
dragei
dragheaza
draghează
draghez
dragheze
draghezi
dragii
dragoane
dragoanele
dragoanelor
dragon
dragosteo
draguni
dragutii
dragutilor
dragutule
dragutului
dram
dramatic
dramatico
dramaturg
dramaturgie
dramo
drapel
draperie
draperii
draperiile
drastic
dreapta
dreapto
dreaptă
drenaj
drept
dreptatea
dreptateo
dreptatile
dreptunghi
dreptunghiular
dreptăţi
dreptăţii
dreptăţile
dreptăţilor
drepţi
dresaj
driver
drog
drogatule
drogheaza
droghează
drojdie
drug
drum
drumetie
drumeţie
drăguţii
drăguţilor
drăguţule
drăguţului
du
dual
duba
dubioasa
dubioase
dubioasă
dubios
dubita
dubiţa
dubiţă
dublaserati
dublaserăţi
dublatu
dublo
dublu
dubă
duc
ducand
ducat
duce
ducea
duceam
duceati
duceaţi
ducele
ducelui
ducem
ducerea
ducesa
ducesă
duceti
duceţi
duci
ducii
ducind
ducindu
ducând
ducînd
ducîndu
ducă
duel
duet
duh
duhovnic
duhul
duhure
duhurele
duhuri
duhurile
duhurilor
dulap
dulce
dulceag
dulceata
dulceaţa
dulceaţă
dulcelui
dulceo
dulcile
dulciuri
dulciurile
dulciurilor
dumbrava
dumbraveni
dumbravă
dumbrăveni
duminica
duminici
duminicii
duminicile
duminicilor
duminico
duminică
dumitale
dumnealui
dumneata
dumneavoastra
dumneavoastră
dumnezeiasca
dumnezeiască
dumnezeu
dunarean
dune
dungile
dunărean
duo
dupa
dupa-amiaza
dupa-masa
duplex
după
după-amiază
după-masă
dur
dura
durabil
durabilitate
durabilitatea
durabilo
duram
durand
durandu
durara
duraram
durarati
durară
durarăm
durarăţi
durasem
durasera
duraseram
duraserati
duraseră
duraserăm
duraserăţi
durasesi
duraseşi
durat
durato
dure
dureaza
durează
durere
durereo
dureri
dureroasa
dureroase
dureroaso
dureroasă
dureros
dureroşi
dureroşii
dureroşilor
durez
dureze
durezi
duri
duritate
duro
durori
duru
durul
durura
durură
durusera
duruseră
durut
durând
durându
dură
durăm
dus
dus-o
dusa
dusara
duse
dusera
duseram
duserati
duseră
duserăm
duserăţi
dusesem
dusesera
duseseram
duseserati
duseseră
duseserăm
duseserăţi
dusesesi
duseseşi
dusi
dusman
dusmanie
dusmano
duso
dusu
dusul
dusule
dusului
dusuri
dusurile
dusurilor
dusă
dusără
duzina
duzină
duş
duşi
duşman
duşmano
duşmănie
duşul
duşule
duşului
duşuri
duşurile
duşurilor
dv
dvd
dvs
dzaua
dzece
dzicand
dzicea
dzicind
dzicând
dzicînd
dzile
dzilele
dzileli
dzili
dzioa
dzis
dzise
dzua
dzuă
dzâua
dând
dîn
dînd
dîndu
dă
dăcât
dădacă
dădea
dădeam
dădeaţi
dădu
dădui
dădură
dădurăm
dădurăţi
dăduse
dădusem
dăduseră
dăduserăm
dăduserăţi
dăduşi
dăinuie
dăm
dări
dăruiască
dăruie
dăruiesc
dăruieşte
dăruieşti
dăruiserăm
dăruiserăţi
dăruitu
dăruişi
dărâmături
dăstul
dăstule
dăunătoarea
dăunătoarei
dăunătoarele
dăunătoarelor
dăunătoareo
dăunători
dăunătorilor
dăunătorule
dăunătorului
dăunăzi
dăţi
dăţii
dăţile
dăţilor
ea
easte
ebraic
ebrietate
echinoctiul
echinocţiul
echinox
echipa
echipaj
echipament
echipato
echipatule
echipatului
echipo
echitabil
echitatie
echitaţie
echivalent
echivalento
echivoc
eclectic
ecograf
ecografie
ecologic
ecologico
ecologie
ecologist
economic
economico
economie
economiile
economio
economist
economişti
ecosistem
ecou
ecoul
ecouri
ecran
ecstasy
ecuatia
ecuatie
ecuatii
ecuatio
ecuaţia
ecuaţie
ecuaţii
ecuaţio
ecumenic
ecumenico
ed
edem
eden
edificiile
edificiu
edificiul
edit
edita
editareo
editaserati
editaserăţi
editatu
editie
editiile
editio
editor
editorial
editurii
edituro
ediţia
ediţie
ediţii
ediţio
educatia
educatie
educatiei
educatiile
educatiilor
educatio
educational
educativ
educatoare
educatoarea
educatori
educaţia
educaţie
educaţiei
educaţiile
educaţiilor
educaţio
educaţional
efect
efectiv
efectivo
efectuai
efectuam
efectuand
efectuandu
efectuara
efectuaram
efectuarati
efectuare
efectuarea
efectuareo
efectuari
efectuarii
efectuarile
efectuarilor
efectuară
efectuarăm
efectuarăţi
efectuase
efectuasem
efectuasera
efectuaseram
efectuaserati
efectuaseră
efectuaserăm
efectuaserăţi
efectuasesi
efectuaseşi
efectuasi
efectuat
efectuata
efectuate
efectuati
efectuatu
efectuată
efectuau
efectuaşi
efectuaţi
efectueaza
efectuează
efectuez
efectueze
efectuezi
efectuând
efectuându
efectuăm
efectuări
efectuării
efectuările
efectuărilor
efemer
eficace
eficacitate
eficacitatea
eficacitatii
eficacităţii
eficient
eficiento
eficienţo
eforie
efort
efractie
efracţie
egal
egalitate
egalitateo
egalitati
egalitatii
egalitatile
egalitatilor
egalităţi
egalităţii
egalităţile
egalităţilor
egalo
egiptene
ego
egoism
egoist
egoişti
egumen
eh
ei
einstein
el
elaborareo
elaboraserati
elaboraserăţi
elaboratu
elan
elastic
elasticitate
elasticitatea
ele
electoral
electoralo
electoratului
electric
electrician
electricitate
electricitateo
electricitati
electricitatii
electricitatile
electricitatilor
electricităţi
electricităţii
electricităţile
electricităţilor
electrico
electro
electromagnetic
electron
electronic
electronico
electrozi
elefant
elefanţi
elegant
eleganto
element
elementar
elementaro
elen
elene
elenei
elenele
elenelor
eleno
elenă
elev
eleva
elevii
elevă
elf
elfii
elfilor
eliberareo
eliberaserati
eliberaserăţi
eliberato
eliberatu
eliberatule
eliberatului
elicopter
eligibil
elimin
eliminareo
eliminaserati
eliminaserăţi
eliminatu
elita
elito
elocvent
elogiu
email
emblematic
emblematica
emblematice
emblematică
embrion
emigranţi
eminent
emiratele
emis
emisar
emisera
emiseram
emiserati
emiseră
emiserăm
emiserăţi
emisese
emisesem
emisesera
emiseseram
emiseserati
emiseseră
emiseserăm
emiseserăţi
emisesesi
emiseseşi
emisesi
emiseşi
emisie
emisiile
emisiune
emisiuneo
emisiuni
emit
emitem
emiteti
emiteţi
emişi
emiţi
emiţând
emiţându
emiţător
emiţătorul
emoji
emotia
emoticoane
emoticon
emotie
emotii
emotio
emotional
emotionalo
emotionant
emoţia
emoţie
emoţii
emoţio
emoţional
emoţionalo
emoţionant
empatia
empatie
empiric
enciclopedic
enciclopedie
endocrin
endocrinologie
energetic
energic
energie
energiile
energio
enervant
enervaserati
enervaserăţi
enervatu
enoriasi
enoriaşi
enorm
enormo
enter
entitate
entitateo
entitati
entităţi
entorsa
entorse
entorsă
entuziasm
entuziast
entuziaşti
enumer
enumeraserati
enumeraserăţi
enumeratu
enunt
enunţ
eolian
eoliana
eoliană
eparhia
eparhial
eparhie
eparhiei
eparhii
eparhiile
eparhiilor
eparhio
epic
epidemie
epidemiile
epidemio
epifanie
epilepsie
episcoape
episcoapele
episcoapelor
episcop
episcopal
episcopie
episcopiei
episcopiile
episcopio
episcopul
episoade
episod
epoca
epoci
epoco
epocă
epopee
epopeea
era
erai
eram
erati
erau
eraţi
erbacee
ere
erea
erectie
erecţie
ereditar
erei
erele
erelor
eretic
erezia
erezie
erezii
eric
ermetic
eroare
eroareo
eroi
eroic
eroism
erori
eros
erotic
erotico
erou
eroul
eroziune
eroziunea
eroziunii
erta
ertat
eruptia
eruptie
eruptii
erupţia
erupţie
erupţii
eră
esalon
esantioane
esantion
esapament
escadrila
escadrilă
escadron
escadronul
escala
escală
escape
escroc
escrocherie
esec
eseist
esential
esentialo
esento
esenţial
esenţialo
esenţo
eseu
eseul
eseuri
esie
esiia
esind
esira
esit
est
esta
este
estetic
estetician
esti
estic
estico
estimareo
estimaserati
estimaserăţi
estimatu
estival
estul
estă
esua
esuai
esuam
esuand
esuandu
esuara
esuaram
esuarati
esuase
esuasem
esuasera
esuaseram
esuaserati
esuasesi
esuasi
esuat
esuau
esueaza
esuez
esueze
esuezi
etaj
etajul
etalon
etans
etanş
etapo
etc
eter
etern
eternitate
eternitatii
eternităţii
eterno
ethernet
etic
etichetez
eticheto
etilic
etimologic
etnia
etnic
etnico
etnie
etnii
etnografic
etnografie
eu
euforie
eul
eului
euri
eurile
eurilor
euro
europarlamentar
europarlamentare
europarlamentari
european
europeano
europeană
ev
evacuareo
evadaserati
evadaserăţi
evadatu
evalua
evaluam
evaluand
evaluandu
evaluara
evaluaram
evaluarati
evaluare
evaluareo
evaluari
evaluară
evaluarăm
evaluarăţi
evaluasem
evaluasera
evaluaseram
evaluaserati
evaluaseră
evaluaserăm
evaluaserăţi
evaluasesi
evaluaseşi
evaluat
evalueaza
evaluează
evaluez
evalueze
evaluezi
evaluând
evaluându
evaluă
evaluăm
evaluări
evanghelic
evanghelico
evanghelie
evangheliile
evanghelio
evanghelist
evanghelisti
evanghelistul
evanghelişti
evantai
evaziune
eveniment
event
eventual
eventualitate
eventualitatea
eventualo
evident
evidentiara
evidentiaram
evidentiarati
evidentiase
evidentiasem
evidentiasera
evidentiaseram
evidentiaserati
evidentiasesi
evidentiasi
evidentiat
evidentiata
evidentiate
evidentiatu
evidentiaza
evidentie
evidentiem
evidentierea
evidentiez
evidentieze
evidentiezi
evidentiind
evidentiindu
evidento
evidenţiară
evidenţiarăm
evidenţiarăţi
evidenţiase
evidenţiasem
evidenţiaseră
evidenţiaserăm
evidenţiaserăţi
evidenţiaseşi
evidenţiat
evidenţiate
evidenţiatu
evidenţiată
evidenţiază
evidenţiaşi
evidenţie
evidenţiem
evidenţierea
evidenţiez
evidenţieze
evidenţiezi
evidenţiind
evidenţiindu
evidenţo
evit
evita
evitareo
evitaserati
evitaserăţi
evitatu
eviţi
evlavie
evlavios
evoc
evocaserati
evocaserăţi
evocatu
evolua
evoluam
evoluand
evoluandu
evoluara
evoluaram
evoluarati
evoluară
evoluarăm
evoluarăţi
evoluasem
evoluasera
evoluaseram
evoluaserati
evoluaseră
evoluaserăm
evoluaserăţi
evoluasesi
evoluaseşi
evoluat
evolueaza
evoluează
evoluez
evolueze
evoluezi
evolutia
evolutie
evolutii
evolutio
evolutiv
evoluând
evoluându
evoluă
evoluăm
evoluţia
evoluţie
evoluţii
evoluţio
evrei
evreiasca
evreiasco
evreiască
evreiesc
evreiescul
evreiescule
evreiescului
evreiesti
evreiestii
evreiestile
evreiestilor
evreieşti
evreieştii
evreieştile
evreieştilor
evreu
evtin
evul
evuri
evurile
evurilor
ex
exact
exactitate
exacto
exacţi
exacţii
exacţilor
exageraserati
exageraserăţi
exageratu
examen
examinareo
examinaserati
examinaserăţi
examinatu
excelent
excelento
excelenţo
excentric
exceptie
exceptiile
exceptio
exceptional
exceptionalo
excepţia
excepţie
excepţii
excepţio
excepţional
excepţionalo
exces
excesiv
excesivo
exclud
excludem
excludeti
excludeţi
exclus
exclusera
excluseram
excluserati
excluseră
excluserăm
excluserăţi
exclusese
exclusesem
exclusesera
excluseseram
excluseserati
excluseseră
excluseserăm
excluseserăţi
exclusesesi
excluseseşi
exclusesi
excluseşi
exclusiv
exclusivitate
exclusivo
excluzand
excluzandu
excluzi
excluzând
excluzându
excluşi
excrement
excursie
excursiile
excursio
execut
executareo
executaserati
executaserăţi
executatu
executie
executiile
executio
executiv
executivo
executor
execuţi
execuţia
execuţie
execuţii
execuţiile
execuţiilor
execuţio
exemplar
exemplaro
exemplu
exercitai
exercitam
exercitand
exercitandu
exercitara
exercitaram
exercitarati
exercitare
exercitarea
exercitarii
exercitară
exercitarăm
exercitarăţi
exercitase
exercitasem
exercitasera
exercitaseram
exercitaserati
exercitaseră
exercitaserăm
exercitaserăţi
exercitasesi
exercitaseşi
exercitasi
exercitat
exercitata
exercitate
exercitatu
exercitată
exercitau
exercitaşi
exercitiile
exercitiilor
exercitiu
exercitiul
exercitând
exercitându
exercităm
exercitării
exerciţiile
exerciţiilor
exerciţiu
exerciţiul
exil
exist
existaserati
existaserăţi
existatu
existent
existential
existento
existenţial
existenţo
există
exişti
exmatriculat
exmatriculata
exmatriculată
exod
exodul
exotic
expansiune
expansiuneo
expansiuni
expansiunii
expansiunile
expansiunilor
expediat
expediate
expediere
expedierea
expeditia
expeditie
expeditiile
expeditiilor
expeditio
expediţia
expediţie
expediţiile
expediţiilor
expediţio
experiento
experienţo
experiment
experimental
experimentalo
experimentaserati
experimentaserăţi
experimentatu
expert
experţi
expir
expiraserati
expiraserăţi
expiratu
explic
explicaserati
explicaserăţi
explicatia
explicatie
explicatiei
explicatiile
explicatiilor
explicatio
explicativ
explicatu
explicaţia
explicaţie
explicaţiei
explicaţiile
explicaţiilor
explicaţio
explicitelor
explicitilor
explicito
explicitule
explicitului
expliciţilor
exploatareo
exploataserati
exploataserăţi
exploatatu
explodaserati
explodaserăţi
explodatu
explorareo
exploraserati
exploraserăţi
exploratori
exploratu
explozia
explozibil
explozie
explozii
explozio
exploziv
explozivo
expo
exponate
exponent
exponential
exponentiala
exponenţi
exponenţial
exponenţială
export
expozitia
expozitie
expozitii
expozitio
expozitional
expoziţia
expoziţie
expoziţii
expoziţio
expoziţional
expresei
expresele
expreselor
expresia
expresie
expresii
expresiile
expresiilor
expresilor
expresio
expresiv
expresivitate
expresivitatea
expreso
expresule
expresului
expreşii
expreşilor
exprim
exprimareo
exprimaserati
exprimaserăţi
exprimatu
expui
expun
expunem
expunereo
expunerilor
expuneti
expuneţi
expus
expusera
expuseram
expuserati
expuseră
expuserăm
expuserăţi
expusese
expusesem
expusesera
expuseseram
expuseserati
expuseseră
expuseserăm
expuseserăţi
expusesesi
expuseseşi
expusesi
expuseşi
expuşi
extaz
extensia
extensie
extensii
extensio
extensiv
exterioara
exterioare
exterioaro
exterioară
exterior
extern
externo
extind
extindem
extindereo
extinderilor
extindeti
extindeţi
extins
extinsera
extinseram
extinserati
extinseră
extinserăm
extinserăţi
extinsese
extinsesem
extinsesera
extinseseram
extinseserati
extinseseră
extinseserăm
extinseserăţi
extinsesesi
extinseseşi
extinsesi
extinseşi
extinzand
extinzandu
extinzi
extinzând
extinzându
extinşi
extra
extract
extractie
extracţia
extracţie
extrag
extragem
extrageti
extrageţi
extraordinar
extraordinaro
extrasei
extrasele
extraselor
extrasera
extraseram
extraserati
extrasese
extrasesem
extrasesera
extraseseram
extraseserati
extrasesesi
extrasesi
extrasu
extrasule
extrasului
extrasuri
extrasurile
extrasurilor
extrateresti
extraterestii
extraterestilor
extratereşti
extratereştii
extratereştilor
extratereştri
extravagant
extrem
extrema
extremist
extremitatea
extremitatile
extremităţile
extremişti
extremo
extrăse
extrăsei
extrăseră
extrăserăm
extrăserăţi
extrăsese
extrăsesem
extrăseseră
extrăseserăm
extrăseserăţi
extrăseseşi
extrăseşi
ezit
ezitaserati
ezitaserăţi
ezitatu
eziţi
eşalon
eşantioane
eşantion
eşapament
eşec
eşie
eşiia
eşind
eşiră
eşit
eşti
eşua
eşuai
eşuam
eşuară
eşuarăm
eşuarăţi
eşuase
eşuasem
eşuaseră
eşuaserăm
eşuaserăţi
eşuaseşi
eşuat
eşuau
eşuaşi
eşuează
eşuez
eşueze
eşuezi
eşuând
eşuându
eşuă
eşuăm
f
fa
fabric
fabrica
fabricam
fabricand
fabricandu
fabricant
fabricara
fabricaram
fabricarati
fabricare
fabricari
fabricarii
fabricarile
fabricarilor
fabricară
fabricarăm
fabricarăţi
fabricasem
fabricasera
fabricaseram
fabricaserati
fabricaseră
fabricaserăm
fabricaserăţi
fabricasesi
fabricaseşi
fabricat
fabricatie
fabricaţie
fabrici
fabricii
fabricând
fabricându
fabrică
fabricăm
fabricări
fabricării
fabricările
fabricărilor
fabuloasa
fabuloase
fabuloasă
fabulos
fabuloşi
fabuloşii
fabuloşilor
fac
faca
facalet
facaleţ
facand
face
facea
facebook
facem
facerea
faceti
faceţi
faci
facial
facil
facilitai
facilitam
facilitand
facilitandu
facilitara
facilitaram
facilitarati
facilitarea
facilitară
facilitarăm
facilitarăţi
facilitase
facilitasem
facilitasera
facilitaseram
facilitaserati
facilitaseră
facilitaserăm
facilitaserăţi
facilitasesi
facilitaseşi
facilitasi
facilitat
facilitate
facilitatea
facilitati
facilitatii
facilitatile
facilitatilor
facilitatu
facilitau
facilitaşi
faciliteaza
facilitează
facilitez
faciliteze
facilitezi
facilitând
facilitându
facilităm
facilităţi
facind
facindu
faclia
factiuni
facto
factor
facturile
facu
facui
facuiu
facultate
facultatea
facultati
facultăţi
facura
facuram
facurati
facusa
facuse
facusem
facusera
facuseram
facuserati
facusi
facut
facă
facţiuni
fag
faget
fagure
faiantar
faianţar
faimoasa
faimoase
faimoasă
faimos
faimoşi
fain
faino
fainoase
falca
falci
falco
falcă
faliment
fals
falşi
fameia
fameile
familia
familial
familiar
familie
familiei
familii
fan
fana
fanatic
fanfara
fanfară
fani
fanic
fanta
fantanile
fantastic
fante
fantezia
fantezie
fantezii
fanul
fană
fapt
faptul
far
fara
faraon
faras
farfuria
farfurie
farfurii
farmaceutic
farmaceutico
farmacia
farmacie
farmacii
farmacist
farmacişti
farmec
farul
faruri
farurile
farurilor
fascicul
fascinant
fascinanţi
fascinanţii
fascinanţilor
fascinatia
fascinaţia
fascism
fascismul
fascismului
fascist
fascişti
fasia
fasie
fasii
fast
fat
fata
fata-me
fatal
fatei
fatele
fatelor
fatis
fată
fată-me
faul
fault
faului
faur
favoare
favorabil
favori
favorii
favorit
favorizaserati
favorizaserăţi
favorizatu
favoriţi
favoriţii
favoruri
favorurile
favorurilor
fax
faza
faze
fază
faţa
faţei
faţele
faţelor
faţă
feace
feate
featei
feature
feaţei
feb
febra
febre
febrei
februarie
febră
fecale
fece
fecera
feceră
fecioara
fecioare
fecioară
fecior
federal
federatia
federatie
federatiile
federatiilor
federaţia
federaţie
federaţiile
federaţiilor
feedback
fel
felicit
felul
felurile
femei
femeie
femeile
femela
femele
femelă
feminin
feminismul
feminista
feministe
feministă
fenomen
fenomenal
ferastrau
ferata
ferate
ferată
ferea
fereai
feream
fereasca
ferească
fereaste
fereastra
fereastrei
fereastrele
fereastrelor
fereastră
fereati
fereau
fereaşte
fereaţi
feresc
fereste
feresti
fereşte
fereşti
feri
feribot
fericitelor
fericitilor
fericitule
fericitului
fericiţilor
ferim
ferind
ferindu
ferira
feriram
ferirati
feriră
ferirăm
ferirăţi
ferisem
ferisera
feriseram
feriserati
feriseră
feriserăm
feriserăţi
ferisesi
feriseşi
ferit
feriţi
ferm
ferma
fermei
fermentatie
fermentaţie
fermi
fermier
fermitate
fermoar
fermă
feroce
feroviar
fertil
fertilitate
fertilitatii
fertilităţii
ferăstrău
fes
fesa
fese
fesele
festin
festiv
festival
festivitatea
festivitati
festivităţi
fesul
fesuri
fesă
fete
feteasca
fetească
fetei
fetele
fetelor
fetii
fetis
fetita
fetitei
fetitele
fetiş
fetiţa
fetiţei
fetiţele
fetiţă
feudal
fezabilitate
feţe
feţii
fff
fi
fi-miu
fia
fiabilitate
fiarba
fiarbă
fiarta
fiartă
fiasco
ficat
ficaţi
ficaţii
ficaţilor
ficior
fics
ficsi
ficsii
ficsilor
ficsul
ficsului
fictiune
fictiuni
fictiunii
fictiunile
fictiunilor
fictiv
ficş
ficşi
ficşii
ficşilor
ficşul
ficşului
ficţiune
ficţiuni
ficţiunii
ficţiunile
ficţiunilor
fidel
fidela
fidelitate
fie
fie-mea
fiecare
fiecarui
fiece
fiecărei
fiecărui
fier
fierar
fierastrau
fierb
fierbinte
fierbinti
fierbinţi
fiert
fierăstrău
fiesta
fig
figuraserati
figuraserăţi
figuratu
figurile
fii
fii-mea
fiica
fiicei
fiică
fiii
fiilor
fiind
fiindca
fiindcă
fiiu
fiiul
fiiului
fila
filantrop
filantropice
filarmonica
filarmonici
filarmonicii
filarmonicile
filarmonicilor
filarmonică
filat
fildes
fildeş
file
filiera
filieră
film
filmaserati
filmaserăţi
filmatu
filmulet
filmulete
filmuletul
filmuleţ
filmuleţe
filmuleţul
filolog
filologie
filosof
filosofic
filosofico
filosofie
filosofiei
filozof
filozofic
filozofie
filozofiile
fim
fin
fina
final
finalist
finalista
finaliste
finalisti
finalistă
finalitate
finalizareo
finalizaserati
finalizaserăţi
finalizatu
finalişti
financiar
finantareo
finantaserati
finantatu
finanţareo
finanţaserăţi
finanţatu
find
fine
finei
fini
finilor
finit
fintina
finul
finului
fină
fior
fiori
fioros
fiorul
fir
fire
fireasca
firească
firefox
firesc
fireste
firesti
fireti
firewall
fireşte
fireşti
fireţi
firi
firii
firile
firilor
firma
firmei
firmware
firmă
firul
fisa
fisc
fiscal
fise
fisele
fisier
fisior
fit
fite
fiti
fitness
fiu
fiul
fiule
fiului
fix
fixa
fixam
fixand
fixandu
fixara
fixaram
fixarati
fixare
fixară
fixarăm
fixarăţi
fixasem
fixasera
fixaseram
fixaserati
fixaseră
fixaserăm
fixaserăţi
fixasesi
fixaseşi
fixat
fixaţi
fixe
fixeaza
fixează
fixez
fixeze
fixezi
fixul
fixului
fixând
fixându
fixă
fixăm
fizic
fizician
fizico
fiziologic
fiziologie
fişa
fişe
fişele
fişier
fişior
fişă
fiţe
fiţi
flacara
flacari
flacon
flacăra
flacările
flacărilor
flacără
flag
flagrant
flamanda
flamenco
flamingo
flanc
flash
flaut
fleac
flexibil
flexibilitate
flirt
floare
floarii
floarile
floarilor
floral
florale
florei
flori
floricele
florida
floridei
florii
florini
florinii
florinilor
florinul
florinului
floră
fluctuatiile
fluctuaţiile
fluent
fluid
fluier
fluieraturi
fluierături
fluor
flutur
fluturasul
fluturaşul
fluvial
fluvii
fluviii
fluviilor
fluviu
fluviul
flux
flăcări
flămând
foae
foaia
foaie
foaii
foaile
foailor
foame
foamete
foarte
fobie
foc
focar
foci
focul
focuri
focus
foi
foii
foile
foilor
foioase
foisor
foişor
folclor
folcloric
folk
follow
follower
foloase
foloasele
foloaselor
folos
foloseaste
foloseaşte
folosiseram
folosiserati
folosiserăm
folosiserăţi
folosisi
folositu
folosişi
fond
fondai
fondam
fondand
fondandu
fondara
fondaram
fondarati
fondarea
fondară
fondarăm
fondarăţi
fondase
fondasem
fondasera
fondaseram
fondaserati
fondaseră
fondaserăm
fondaserăţi
fondasesi
fondaseşi
fondasi
fondat
fondatoare
fondator
fondau
fondaşi
fondaţi
fondeaza
fondează
fondez
fondeze
fondezi
fondul
fonduri
fondând
fondându
fondă
fondăm
fonetic
font
for
foraj
ford
forestier
forma
formal
formalitate
formalitati
formalităţi
formaserati
formaserăţi
formatia
formatie
formatiei
formatiile
formatiilor
formatiune
formatiuneo
formatiuni
formatu
formatului
formaţia
formaţie
formaţiei
formaţiile
formaţiilor
formaţiune
formaţiuneo
formaţiuni
formidabil
formula
formulai
formulam
formuland
formulandu
formular
formularăţi
formulase
formulasem
formulasera
formulaseram
formulaserati
formulaseră
formulaserăm
formulaserăţi
formulasesi
formulaseşi
formulasi
formulat
formulata
formulate
formulatu
formulată
formulau
formulaşi
formuleaza
formulează
formulei
formulele
formulelor
formulez
formuleze
formulezi
formulând
formulându
formulă
formulăm
formulări
fort
fortareata
fortaserati
fortatu
fortatului
fortificatie
fortificaţie
fortăreaţa
fortăreaţă
forul
forum
foruri
forurile
forurilor
forţaserăţi
forţatu
forţatului
fosfor
fost
fosta
fostei
fostul
fostului
fot
fotbal
fotbalist
fotbalistic
fotbalişti
foto
fotograf
fotografiat
fotografiata
fotografiată
fotografic
fotografie
fotografiei
fotografiere
fotografierea
fotografiez
fotografiile
fotoliu
fotoliul
fotomodel
fotovoltaice
fox
foşti
fps
frac
fractii
fractiune
fractiuni
fractiunii
fracţii
fracţiune
fracţiuni
fracţiunii
fragil
fragment
fraiele
fraier
framant
franc
france
franci
franciza
franciză
francmasoneria
francmasoneriei
franco
francofon
francofoniei
francul
francului
franghia
franghie
franghii
franklin
frant
franzela
franzelă
frasin
frate
frate-mio
fratele
fratello
fratelui
fraternitate
frati
fratie
fratiei
fratii
fratilor
frau
fraţi
fraţii
fraţilor
freaca
freacă
freatica
freatică
frec
frecvent
fregata
frica
frici
fricii
fricile
fricilor
fricos
frică
frig
frigider
frigorifica
frigorifică
frimsete
fript
frisca
frisoane
frizer
frizerita
frizeriţă
frişcă
front
frontal
frontiera
frontiere
frontieră
fruct
frumoasa
frumoase
frumoasă
frumos
frumoşi
frumusetile
frumuseţile
fruntasii
fruntaşii
fruntile
frunza
frunze
frunzei
frunzele
frunzelor
frunţi
frunţii
frunţile
frunţilor
frustrant
frâiele
frânghia
frânghie
frânghii
frânt
frâu
frîmseţe
frământ
frăţie
frăţiei
ftp
fu
fufa
fufe
fufă
fug
fuga
fugar
fuge
fugi
fugim
fugind
fugira
fugiram
fugirati
fugiră
fugirăm
fugirăţi
fugisem
fugisera
fugiseram
fugiserati
fugiseră
fugiserăm
fugiserăţi
fugisesi
fugiseşi
fugit
fugiţi
fugă
fuiu
fular
fulg
fulger
full
fum
fuma
fumam
fumand
fumandu
fumara
fumaram
fumarati
fumară
fumarăm
fumarăţi
fumasem
fumasera
fumaseram
fumaserati
fumaseră
fumaserăm
fumaserăţi
fumasesi
fumaseşi
fumat
fumaţi
fumeaza
fumează
fumez
fumeze
fumezi
fumul
fumuri
fumând
fumându
fumă
fumăm
fumător
funciar
functia
functie
functii
functional
functionalitate
functionalitati
functionalo
functionar
functionareo
functionaserati
functionatu
functiune
functiuni
functiunii
functiunile
functiunilor
funcţia
funcţie
funcţii
funcţional
funcţionalitate
funcţionalităţi
funcţionalo
funcţionar
funcţionareo
funcţionaserăţi
funcţionatu
funcţiune
funcţiuni
funcţiunii
funcţiunile
funcţiunilor
fund
fundal
fundament
fundamental
fundatia
fundatie
fundatiile
fundatiilor
fundaţia
fundaţie
fundaţiile
fundaţiilor
funeralii
funeraliile
funerar
funia
funie
fur
fura
furam
furand
furandu
furara
furaram
furarati
furară
furarăm
furarăţi
furasem
furasera
furaseram
furaserati
furaseră
furaserăm
furaserăţi
furasesi
furaseşi
furat
furaţi
fure
furi
furiile
furioasa
furioasă
furios
furioşi
furiş
furnicile
furnizaserati
furnizaserăţi
furnizatu
furnizoare
furnizor
fursecuri
furt
furtun
furtuna
furtunii
furtunile
furtunoasa
furtunoasă
furtună
furând
furându
fură
furăm
fus
fuse
fusei
fusera
fuseram
fuserati
fuseră
fuserăm
fuserăţi
fusesa
fusese
fusesem
fusesera
fuseseram
fuseserati
fuseseră
fuseserăm
fuseserăţi
fusesi
fusesă
fuset
fuseşi
fut
fute
futu-ti
futu-ţi
futut
fuziune
fuziuni
fuziunii
fuziunile
fuziunilor
fân
fântânile
fâşia
fâşie
fâşii
fîindu
fîntîna
fîntînă
fă
făce
făcea
făceam
făceaţi
făceţi
făclia
făcu
făcui
făcuiu
făcură
făcurăm
făcurăţi
făcuse
făcusem
făcuseră
făcuserăm
făcuserăţi
făcusă
făcut
făcuşi
făcuţi
făcând
făcînd
făcîndu
făcăleţ
făcătoare
făget
făinoase
fălci
fămeia
fămeile
făraş
fără
făt
fătului
făţiş
gadget
gaina
gainile
gaj
gal
gala
galactic
galactica
galactică
galagie
galateni
galaxia
galaxie
galaxii
galben
galbui
galeata
galei
galele
galelor
galerie
galeriile
galeti
galop
gală
gama
gamba
gambe
gambă
game
gaming
gamă
gand
gandac
gandaci
gandacul
gandi
gandie
gandiseram
gandiserati
gandisi
ganditelor
ganditilor
ganditori
ganditu
ganditului
gandu
gang
gangster
gaozar
gara
garaj
garantaserati
garantaserăţi
garantatu
garantie
garantiile
garanţia
garanţie
garanţii
gard
garda
gardian
gardieni
gari
garnitura
garnituri
garnitură
garzi
gară
gasca
gasea
gaseam
gaseasca
gaseati
gasesc
gaseste
gasesti
gasi
gasim
gasind
gasisem
gasisera
gasiseram
gasiserati
gasisesi
gasit
gaste
gastric
gastrointestinal
gastrointestinale
gastronomie
gat
gata
gatata
gatea
gateai
gateam
gateasca
gateati
gateau
gateaza
gatesc
gateste
gatesti
gati
gatim
gatind
gatindu
gatira
gatiram
gatirati
gatisem
gatisera
gatiseram
gatiserati
gatisesi
gatit
gatuie
gatul
gaturi
gaturile
gaturilor
gaurile
gay
gaz
gaza
gazare
gazduiai
gazduiam
gazduiasca
gazduiati
gazduiau
gazduiesti
gazduii
gazduim
gazduind
gazduindu
gazduira
gazduiram
gazduirati
gazduire
gazduirea
gazduise
gazduisem
gazduisera
gazduiseram
gazduiserati
gazduisesi
gazduisi
gazduite
gazduitu
gaze
gazon
gazul
gaşca
gaşcă
geaca
geacă
geam
geaman
geamana
geamano
geamantan
geamăn
geamăna
geamăno
geana
geanta
geantile
geantilor
geantă
geană
gear
gel
geloasa
geloasă
gelos
gelozia
gelozie
gem
gemenele
gemeni
gemenii
gen
gena
gene
genealogic
general
generalist
generală
generaserati
generaserăţi
generatia
generatie
generatiile
generatiilor
generatori
generatorilor
generatorului
generatu
generaţia
generaţie
generaţiile
generaţiilor
generic
generoasa
generoase
generoasei
generoasele
generoaselor
generoasă
generos
generozitate
generoşi
generoşii
generoşilor
genetic
genetico
geneva
genial
genisti
genital
genişti
genocid
genova
genti
gentii
gentil
gentilor
gentleman
genu
genul
genunchele
genunchi
genuri
genă
genţi
genţii
genţile
genţilor
geo
geografic
geografie
geografiile
geolog
geologic
geologie
geometric
geometrie
geopolitica
geopolitice
geopolitică
ger
germanice
geros
gerul
gest
gestapo
gestionar
gestiune
get
geti
getica
getilor
getul
getului
geţi
geţii
geţilor
gheata
gheato
gheaţa
gheaţo
gheaţă
ghem
ghenaral
ghenarar
ghenarari
ghenarariul
ghenararul
ghenăral
ghenărar
ghenărari
ghenărariul
ghenărarul
gherila
gherilă
ghetar
ghetou
gheţar
gheţi
gheţii
gheţuri
gheţurile
gheţurilor
ghici
ghicit
ghicitoare
ghicitori
ghiciţi
ghid
ghimbir
ghinioane
ghinioanele
ghinioanelor
ghinion
ghiont
ghiozdan
ghips
ghivece
ghiveci
ghizi
ghizii
ghizilor
gif
gifuri
gigant
gigantic
giganţi
giganţii
giganţilor
gilbert
gimnazial
gimnazii
gimnaziile
gimnaziilor
gimnaziu
gimnaziul
gin
gind
ginecolog
ginecologie
ginecologul
ginere
ginerele
gingia
gingie
gingii
gioc
giocuri
gios
gips
gipsy
girant
giratoriu
git
giudec
giudecatoriu
giudecînd
giudecătoriu
giudet
giudete
giudetele
giudetul
giudeţ
giudeţe
giudeţele
giudeţul
giumatate
giumătate
giura
giuramint
giuramintul
giurat
giură
giurămînt
giurămîntul
gladiator
glas
glicemia
gloante
gloanţe
glob
global
globalizare
globalizarea
globalizarii
globalizării
glont
glonţ
gloria
glorie
glorii
gloriile
gloriilor
glorioasa
glorioase
glorioasă
glorios
glucide
gluga
glugă
glumet
glumeţ
gluten
gnu
gogosi
gogoşi
gogu
goi
goii
goilor
gol
golan
golaveraj
goleste
golesti
goleşte
goleşti
golf
golgheterul
goli
goliat
golit
golul
goluri
goneste
goneşte
gong
gonit
google
gorila
gorilă
gorun
gospodarie
gospodariile
gospodărie
gospodăriile
got
gotic
gps
grabiseram
grabiserati
grabisi
grabitu
grad
gradinar
gradinarul
gradinile
gradinita
gradinite
gradinitei
gradinitelor
gradistea
gradual
graffiti
grafic
grafician
grafie
graham
grai
grajd
gram
gramatica
gramatical
gramatică
gramezii
gramezile
gramezilor
grande
grandioasa
grandioase
grandioasă
grandios
granitelor
grant
gras
grasime
grasimi
gratar
gratie
gratiei
gratiere
gratierea
gratiile
gratios
gratis
gratuite
gratuitei
gratuitele
gratuitelor
gratuiti
gratuitii
gratuitilor
gratuitul
gratuitului
gratuiţi
gratuiţii
gratuiţilor
grau
graul
graur
grav
gravitate
gravitatea
gravitatia
gravitatie
gravitational
gravitationala
gravitationale
gravitaţia
gravitaţie
gravitaţional
gravitaţionale
gravitaţională
graviteaza
gravitează
graşi
graşă
graţie
graţiei
graţiere
graţierea
graţiile
graţios
grea
greaca
greacile
greacilor
greacă
great
greaţa
greaţă
greco
grefier
grei
grele
grenade
grenadă
greoaie
greoi
gres
greseli
gresiaste
gresie
gresiseram
gresiserati
gresisi
gresitelor
gresitilor
gresitu
gresitului
greu
greul
greutate
greutati
greutăţi
greva
grevei
grevă
greş
greşeală
greşeli
greşiaşte
greşiserăm
greşiserăţi
greşitelor
greşitu
greşitului
greşişi
greşiţilor
gri
grija
grijile
grijă
grila
grile
grilei
grilă
grindr
grinzi
griu
griul
griului
griuri
griurile
griurilor
groapa
groapă
groasa
groase
groasă
groaznic
groazo
grohaie
grohăie
gropi
gros
grosi
grosime
grosimi
grosimii
grosimile
grosimilor
grosolan
grosul
grosului
grozav
groşi
gruia
grund
grup
grupa
grâie
grâiele
grâielor
grâu
grâul
grîu
grîul
grăbiserăm
grăbiserăţi
grăbitu
grăbişi
grădi
grădinar
grădinarul
grădinile
grădiniţa
grădiniţe
grădiniţei
grădiniţă
grădiştea
grămada
grămadă
grămezi
grămezii
grămezile
grămezilor
grăsime
grăsimi
grătar
guard
guinee
gulag
guler
guma
gumă
gunoaie
gunoiasca
gunoiască
gunoiesc
gunoieste
gunoiesti
gunoieşte
gunoieşti
gunoiseram
gunoiserati
gunoiserăm
gunoiserăţi
gunoisi
gunoitu
gunoiul
gunoiule
gunoiului
gunoişi
gura
guri
guru
gură
gusa
gust
gusta
gustaserati
gustaserăţi
gustatu
gusti
gustoasa
gustoase
gustoasă
gustos
guta
gută
guvern
guvernamant
guvernamental
guvernareo
guvernaserati
guvernaserăţi
guvernatori
guvernatorilor
guvernatorule
guvernatorului
guvernatu
guvernământ
guşti
guşă
gând
gândac
gândaci
gândacul
gândie
gândiserăm
gândiserăţi
gânditelor
gânditori
gânditu
gânditului
gândişi
gândiţilor
gâsca
gâscă
gât
gâtuie
gâtul
gâturi
gâturile
gâturilor
gâşte
gînd
gît
găina
găinile
găină
gălbui
găleata
găleată
găleţi
gălăgie
gălăţeni
găozar
gări
gărzi
găsea
găseam
găsească
găseaţi
găsesc
găseşte
găseşti
găsi
găsim
găsind
găsirăţi
găsisem
găsiseră
găsiserăm
găsiserăţi
găsiseşi
găsit
găsiţi
gătată
gătea
găteai
găteam
gătească
găteau
gătează
găteaţi
gătesc
găteşte
găteşti
găti
gătim
gătind
gătindu
gătiră
gătirăm
gătirăţi
gătisem
gătiseră
gătiserăm
gătiserăţi
gătiseşi
gătit
gătiţi
găurile
găzduiai
găzduiam
găzduiască
găzduiau
găzduiaţi
găzduieşti
găzduii
găzduim
găzduind
găzduindu
găzduire
găzduirea
găzduiră
găzduirăm
găzduirăţi
găzduise
găzduisem
găzduiseră
găzduiserăm
găzduiserăţi
găzduiseşi
găzduite
găzduitu
găzduişi
ha
habar
habitat
habsburgic
hac
hacker
hackuit
hai
haide
haideti
haideţi
haiduc
haiku
haine
haioasa
haioasă
haios
hal
hala
halal
halat
halatul
hale
half
halo
halul
hală
ham
hamal
hambar
hamburger
hamster
han
handbal
handicap
handicapatule
hanorac
hanu
hanul
hanuri
hanurile
hanurilor
haos
haotic
har
harap
harbuz
hard
hardware
harem
harnic
harpa
harpă
harta
hartie
hartiei
hartiile
hartile
hartuiau
hartuire
hartuirea
harul
hat
hategan
haz
hazard
haţegan
he
hectar
hei
heliu
help
hematoame
hematologie
hematom
hemoragie
hemoragii
hemoroizi
henri
hepatic
hepatice
hera
herald
herastrau
herbinte
hermeneutica
hermeneutică
hernie
heroina
heroină
herpes
heră
herăstrău
heterosexual
hi
hibrid
hibrizi
hidos
hidraulic
hidro
hidrocarburi
hidrocentrale
hidrogen
hidrografic
hidrologie
hidrotehnice
hiii
hijab
hilar
hindi
hiper
hipertensiune
hipertensiunii
hirtii
historia
hit
hitul
hitule
hitului
hituri
hm
ho
hoata
hoată
hoaţa
hoaţă
hobby
hochei
hogea
hol
holding
holocaust
holul
holuri
holurile
holurilor
homalau
homalău
home
homo
homofob
homosexual
homosexualitate
homosexualitatea
homosexualitatii
homosexualităţii
hop
hopa
hora
hormon
hormoni
hormonul
hormonului
horn
hornul
horoscopul
horror
horticultura
horticultură
horă
host
hostel
hot
hotar
hotarale
hotarasc
hotaraserati
hotaraste
hotarasti
hotaratu
hotarăle
hotel
hotelier
hoteliere
hotelul
hotelului
hoti
hotomani
hotul
hotărască
hotărâm
hotărârile
hotărârăţi
hotărâse
hotărâsem
hotărâseră
hotărâserăm
hotărâserăţi
hotărâseşi
hotărât
hotărâtoare
hotărâtor
hotărâşi
hotărâţi
hotărî
hotărîre
hotărăsc
hotărăşte
hotărăşti
housing
hoţ
hoţi
hoţomani
hoţul
hram
hraniseram
hraniserati
hranisi
hranitu
hrăniserăm
hrăniserăţi
hrănitu
hrănişi
html
http
huiduiala
huiduială
huiduie
hula
hulit
hulub
hume
humor
humorului
hunter
hârtia
hârtie
hârtii
hîrtii
hărţile
hărţuiau
hărţuire
hărţuirea
i-am
ia
iad
iadul
iaduri
iadurile
iadurilor
iale
ian
ianuarie
iapa
iar
iara
iarasi
iarba
iarbă
iarna
iarnile
iarnilor
iarnă
iarta
iarte
iartă
iară
iarăşi
iasa
iase
iaste
iasă
iata
iatagan
iată
iau
iaurt
iaz
iazul
iazuri
ibidem
ibis
ibuprofen
ic
ici
icon
icre
id
idea
ideal
idealist
idee
idei
idem
identic
identific
identificaserati
identificaserăţi
identificatu
identitara
identitare
identitară
identitate
identitati
identităţi
ideologic
ideologie
ideologiile
idioato
idiot
idioţi
idol
ie
ieai
ieftin
iegzact
iei
ieie
iepurelui
ier
iera
ierarh
ierarhic
ierarhie
ierarhiei
ierarhiile
ieri
iernile
ieromonah
iert
iertaserati
iertaserăţi
iertatu
ierţi
ies
iesa
iesat
iese
iesean
ieseano
iesi
iesim
iesind
iesirile
iesisem
iesisera
iesiseram
iesiserati
iesisesi
iesit
iesito
iesă
iezer
ieşea
ieşeam
ieşean
ieşeano
ieşeaţi
ieşi
ieşim
ieşind
ieşirile
ieşirăţi
ieşisem
ieşiseră
ieşiserăm
ieşiserăţi
ieşiseşi
ieşit
ieşito
ieşiţi
ieşât
ignor
ignorant
ignoraserati
ignoraserăţi
ignoratu
igrasia
igrasie
ii
ii-s
iii
iile
iilor
il
ilegalitate
ilegitim
ilustraserati
ilustraserăţi
ilustratia
ilustratie
ilustratiile
ilustratu
ilustraţia
ilustraţie
ilustraţiile
iluzia
iluzie
iluzii
im
imaginar
imaginaserati
imaginaserăţi
imaginatia
imaginatie
imaginatiei
imaginatiile
imaginatiilor
imaginatu
imaginaţia
imaginaţie
imaginaţiei
imaginaţiile
imaginaţiilor
imaginile
imagistica
imagistică
imam
imamul
imaterial
imbecil
imbold
imbolnaviseram
imbolnaviserati
imbolnavisi
imbolnavitu
imbrac
imbracaminte
imbracaminti
imbracamintii
imbracamintile
imbracamintilor
imbracaserati
imbracatu
imbracatului
imbratisaserati
imbratisatu
imbunatatiseram
imbunatatiserati
imbunatatisi
imbunatatitelor
imbunatatitilor
imbunatatito
imbunatatitu
imbunatatitule
imbunatatitului
imediatului
imensei
imensele
imenselor
imensii
imensilor
imensului
imenşii
imenşilor
imi
imi-s
imigrant
imigranta
imigranti
imigrantul
imigrantului
imigranţi
imigratia
imigratie
imigraţia
imigraţie
iminent
iminenţa
imitatie
imitaţie
immormantarea
imn
imnul
imnuri
imnurile
imnurilor
imobil
imobiliar
imoral
impac
impacaserati
impacatu
impachetez
impact
imparateasa
imparateasca
imparatesc
imparatesei
imparatesti
imparatia
imparatiei
imparatu
imparatului
impart
impartasanie
impartasea
impartaseai
impartaseam
impartaseasca
impartaseati
impartaseau
impartasesc
impartaseste
impartasesti
impartasii
impartasim
impartasind
impartasindu
impartasira
impartasiram
impartasirati
impartasise
impartasisem
impartasisera
impartasiseram
impartasiserati
impartasisesi
impartasisi
impartasit
impartasita
impartasite
impartasiti
impartasitu
impartiseram
impartiserati
impartisi
impartitu
impecabil
impediment
imperativ
imperfect
imperial
imperii
imperiu
imperiul
impermeabil
impiedic
impiedicaserati
impiedicatu
imping
impinge
impingem
impingeti
impins
impinsera
impinseram
impinserati
impinsese
impinsesem
impinsesera
impinseseram
impinseserati
impinsesesi
impinsesi
implant
implementareo
implic
implicareo
implicaserati
implicaserăţi
implicatiile
implicatu
implicaţiile
implicitelor
implicitilor
implicitului
impliciţilor
implind
impliniseram
impliniserati
implinisi
implinitu
implu
implura
implut
import
important
imposibil
imposibilitate
imposibilitatea
impostor
impozit
imprastiat
imprastiate
imprastie
imprejur
imprejurimi
impreonat
impresar
impresarul
impresia
impresie
impresii
impresionant
impresionanţi
impresionanţii
impresionanţilor
impresionaserati
impresionaserăţi
impresionatu
impreunaserati
impreunatu
imprevizibil
imprimanta
imprimante
imprimantă
improbabil
improtiva
improvizatie
improvizaţie
imprumutai
imprumutam
imprumutand
imprumutandu
imprumutara
imprumutaram
imprumutarati
imprumutase
imprumutasem
imprumutasera
imprumutaseram
imprumutaserati
imprumutasesi
imprumutasi
imprumutat
imprumutata
imprumutate
imprumutati
imprumutatu
imprumutau
imprumutului
imprumuturi
imprumuturile
imprumuturilor
impuls
impulsiv
impun
impunem
impuneti
impuneţi
impuritati
impurităţi
impuscaturi
impusei
impusera
impuseram
impuserati
impuseră
impuserăm
impuserăţi
impusese
impusesem
impusesera
impuseseram
impuseserati
impuseseră
impuseserăm
impuseserăţi
impusesesi
impuseseşi
impusesi
impuseşi
impuste
impusu
imun
imunitar
imunitate
imunitati
imunitatii
imunităţi
imunităţii
imunologie
in
inacceptabil
inactiv
inaintaserati
inaintasii
inaintasilor
inaintatu
inainte
inalt
inaltareo
inaltaserati
inaltatu
inaltime
inaltimi
inamic
inapoi
inapoiat
inaugural
inauntru
inauntrul
inbla
inbracat
inc
inca
incadraserati
incadratu
incalc
incalcaserati
incalcatu
incaltaminte
incalziseram
incalziserati
incalzisi
incalzitu
incant
incantaserati
incantatu
incantatului
incap
incapabil
incapacitate
incapacitatea
incapacitatii
incapacităţii
incaperilor
incarc
incarcaserati
incarcatu
incarcatului
incarcatura
incarcaturi
incarcaturii
incarcaturile
incarcaturilor
incasai
incasam
incasand
incasandu
incasara
incasaram
incasarati
incasari
incasarile
incasase
incasasem
incasasera
incasaseram
incasaserati
incasasesi
incasasi
incasat
incasatu
incasau
incaseaza
incasez
incaseze
incasezi
incat
inceapa
inceape
incearca
inceata
incendiat
incendiaza
incendiază
incendiile
incendiu
incendiul
incendiului
incep
incepatori
incepe
incepem
inceperilor
incepeti
incepus
incepusa
incepuseram
incepuserati
incepusi
inceput
inceputului
inceputuri
inceputurile
inceputurilor
incerc
incercaserati
incercat
incercatu
incert
incertitudine
incertitudini
incertitudinii
incet
incetaserati
incetatu
incetisor
inch
incheia
incheiai
incheiam
incheiara
incheiaram
incheiarati
incheiase
incheiasem
incheiasera
incheiaseram
incheiaserati
incheiasesi
incheiasi
incheiat
incheiata
incheiate
incheiatu
incheiau
incheie
incheiem
incheiere
incheierea
incheieri
incheierii
incheierile
incheierilor
incheietura
incheieturi
incheind
incheindu
inchid
inchide
inchidem
inchiderilor
inchideti
inchin
inchinaserati
inchinatu
inchipuiasca
inchipuie
inchipuiseram
inchipuiserati
inchipuisi
inchipuitu
inchiria
inchiriai
inchiriam
inchiriara
inchiriaram
inchiriarati
inchiriase
inchiriasem
inchiriasera
inchiriaseram
inchiriaserati
inchiriasesi
inchiriasi
inchiriat
inchiriata
inchiriate
inchiriatu
inchiriau
inchiriaza
inchirie
inchiriem
inchiriere
inchirierea
inchirieri
inchiriez
inchirieze
inchiriezi
inchiriind
inchiriindu
inchis
inchiseram
inchiserati
inchisese
inchisesem
inchisesera
inchiseseram
inchiseserati
inchisesesi
inchisoare
inchisoari
inchisori
inchiza
inchizand
inchizandu
inchizi
incident
incipient
incitant
incizie
inclin
inclinaserati
inclinatia
inclinatie
inclinatu
includ
includem
includeti
includeţi
inclus
inclusera
incluseram
incluserati
incluseră
incluserăm
incluserăţi
inclusese
inclusesem
inclusesera
incluseseram
incluseserati
incluseseră
incluseserăm
incluseserăţi
inclusesesi
incluseseşi
inclusesi
incluseşi
inclusiv
incluzand
incluzi
incluzând
incluşi
incoace
incolo
incolor
incomod
incompetent
incomplet
inconfortabil
inconjoara
inconjoare
inconjor
inconjori
inconjuraserati
inconjuratoarea
inconjuratoarei
inconjuratoarele
inconjuratoarelor
inconjuratori
inconjuratorilor
inconjuratorului
inconjuratu
inconstient
incontestabil
incontinuu
inconvenient
inconştient
incorect
incotro
incred
increderilor
incredibil
incredintaserati
incredintatu
increzatori
incuiat
incuiata
incuie
incuietoare
incuietori
incungiura
incurabil
incurajaserati
incurajatu
incurcatura
incursiune
incursiuni
indata
indeajuns
indeamna
indeaproape
indecent
indelung
indelungatului
indemn
indemnaserati
indemnatu
indemnizatie
indemnizaţie
indeobste
indeosebi
indepartaserati
indepartatu
indepartatului
independent
independento
independenţo
indepliniseram
indepliniserati
indeplinisi
indeplinitu
inderepta
indereptat
index
indic
indicaserati
indicaserăţi
indicatia
indicatie
indicatiile
indicatiilor
indicatio
indicativ
indicatoarea
indicatoarei
indicatoarele
indicatoarelor
indicatori
indicatorilor
indicatorului
indicatu
indicaţia
indicaţie
indicaţiile
indicaţiilor
indicaţio
indicelui
indiciile
indiciu
indiciul
indiciului
indiferent
indigestie
indigo
indirect
indirecţi
indirecţii
indirecţilor
indiscutabil
indispensabil
indisponibil
individ
individual
individualitatea
individul
indivizi
indo
indoaie
indoiala
indoiasca
indoieli
indoiesc
indoieste
indoiesti
indoiia
indoiseram
indoiserati
indoisi
indoitu
indragostiseram
indragostiserati
indragostisi
indragostitelor
indragostitilor
indragostitu
indragostitului
indrazneata
indraznet
indrazniseram
indrazniserati
indraznisi
indraznitu
indreapta
indrept
indreptaserati
indreptatit
indreptatu
indrumareo
induc
inducem
induceti
induceţi
inductie
inducţie
indur
indus
indusera
induseram
induserati
induseră
induserăm
induserăţi
indusese
indusesem
indusesera
induseseram
induseserati
induseseră
induseserăm
induseserăţi
indusesesi
induseseşi
indusesi
induseşi
industria
industrial
industrie
industrii
ineaca
inec
ineditelor
ineditilor
ineditului
inediţilor
ineficient
inegal
inegalitatea
inel
inele
inelul
inema
inemii
inemă
inerent
inert
inertie
inerţie
inevitabil
inexistent
inexplicabil
infanteria
infanterie
infanterii
infanteriile
infanteriilor
infarct
infatisaserati
infatisatu
infectie
infectiile
infectioasa
infectioase
infecţia
infecţie
infecţii
infecţioase
infecţioasă
inferioare
inferiori
inferiorii
inferiorilor
inferioritate
inferiorul
inferiorului
infern
infernal
infiintaserati
infiintatu
infinitelor
infinitilor
infinitului
infinituri
infiniturile
infiniturilor
infiniţilor
infipt
infirmier
infirmiera
infirmieră
inflamabil
inflamatia
inflamatie
inflamatorie
inflamaţia
inflamaţie
inflatia
inflatie
inflaţia
inflaţie
infloriseram
infloriserati
inflorisi
infloritu
influent
influentaserati
influentatu
influenţaserăţi
influenţatu
info
informal
informaserati
informaserăţi
informatia
informatic
informatie
informatiei
informatiile
informatiilor
informational
informativ
informatori
informatu
informaţia
informaţie
informaţiei
informaţiile
informaţiilor
informaţional
infractiune
infractiuni
infractor
infracţiune
infracţiuni
infrang
infrangem
infrangerilor
infrangeti
infransei
infransera
infranseram
infranserati
infransese
infransesem
infransesera
infranseseram
infranseserati
infransesesi
infransesi
infrant
infrarosu
infraroşu
infrastructura
infrastructuri
infrastructurii
infrastructurile
infrastructurilor
infrastructură
infringe
infrunt
infruntaserati
infruntatu
infuzie
ingaduie
ingenios
ingenuncheat
inger
ingheata
inghesuiala
inghet
inghetaserati
inghetatu
inghit
inghitiseram
inghitiserati
inghitisi
inghititu
inginer
inginerie
ingineriei
ingineriile
inginerio
ingrasa
ingrasamant
ingrasaminte
ingrasat
ingredient
ingrediente
ingredientul
ingrijeam
ingrijesc
ingrijiseram
ingrijiserati
ingrijisi
ingrijitoare
ingrijitor
ingrijitu
ingrijoraserati
ingrijoratu
ingroapa
ingroape
ingrop
ingropaserati
ingropatu
ingropatului
ingrozitoarea
ingrozitoarei
ingrozitoarele
ingrozitoarelor
ingrozitori
ingrozitorilor
ingrozitorului
ingust
inhibitori
inimile
inimioare
initial
initiaserati
initiatori
initiatorilor
initiatorului
initiatu
initiaza
initiem
initiereo
initierilor
iniţial
iniţiaserăţi
iniţiatori
iniţiatorilor
iniţiatorului
iniţiatu
iniţiază
iniţiem
iniţiereo
iniţierilor
injectie
injecţia
injecţie
injecţii
injunghiat
injunghiata
injunghie
injunghierea
injura
injurat
injuratura
injuraturi
inlatur
inlaturaserati
inlaturatu
inlocuiai
inlocuiam
inlocuiasca
inlocuiati
inlocuiau
inlocuiesti
inlocuii
inlocuim
inlocuind
inlocuindu
inlocuira
inlocuiram
inlocuirati
inlocuire
inlocuirea
inlocuiri
inlocuirii
inlocuirile
inlocuirilor
inlocuise
inlocuisem
inlocuisera
inlocuiseram
inlocuiserati
inlocuisesi
inlocuisi
inlocuite
inlocuiti
inlocuitor
inlocuitorul
inlocuitu
inmoaie
inmuiat
innainte
innaintea
innapoi
inoata
inoate
inocent
inocenţa
inofensiv
inot
inovatia
inovatie
inovatiile
inovatiilor
inovative
inovaţia
inovaţie
inovaţiile
inovaţiilor
inox
inoxidabil
inparat
inparatul
inparatului
inpotriva
inpreuna
input
inregistraserati
inregistratu
ins
insa
insala
insami
insati
inscrie
inscriem
inscriere
inscrierea
inscrieti
inscriind
inscriindu
inscriptia
inscriptie
inscriptii
inscripţia
inscripţie
inscripţii
inscris
inscris-o
inscrisa
inscrisei
inscriseram
inscriserati
inscrisese
inscrisesem
inscrisesera
inscriseseram
inscriseserati
inscrisesesi
inscrisi
inscrisu
inscrisuri
inscriu
inseamna
insecticide
insecto
insel
inselaciune
inselaserati
inselatorie
inselatu
insemi
insemn
insemnaserati
insemnatate
insemnatatea
insemnatu
insemnatului
insene
insertia
insertie
insertii
inserţia
inserţie
inserţii
inseva
insi
insine
insisi
insist
insistaserati
insistaserăţi
insistatu
insistent
insiva
insişti
insolventa
insolvenţă
insomnia
insomnie
insomnii
insotiseram
insotiserati
insotisi
insotitori
insotitu
inspectie
inspectoare
inspector
inspectoratului
inspectorul
inspecţia
inspecţie
inspecţii
inspir
inspiraserati
inspiraserăţi
inspiratia
inspiratie
inspiratiile
inspiratiilor
inspiratu
inspiratului
inspiraţia
inspiraţie
inspiraţiile
inspiraţiilor
inspre
insta
instabil
instabilitate
instabilitatii
instabilităţii
instalareo
instalaserati
instalaserăţi
instalatia
instalatie
instalatiile
instalatiilor
instalator
instalatu
instalaţia
instalaţie
instalaţiile
instalaţiilor
instant
instinct
instinctiv
instituie
instituirea
instituite
institutelor
institutia
institutie
institutii
institutiile
institutiilor
institutional
institutului
instituţia
instituţie
instituţii
instituţional
instructie
instructiunea
instructiuni
instructor
instrucţie
instrucţiunea
instrucţiuni
instruire
instruirea
instruireo
instruiri
instruirii
instruirile
instruirilor
instruite
instruiti
instruiţi
instrument
instrumental
instrumentala
instrumentale
instrumentală
instrumentist
instrumentisti
instrumentişti
insuficient
insulina
insulină
insuportabil
insus
insusiseram
insusiserati
insusisi
insusitu
intact
intai
intalegind
intalniseram
intalniserati
intalnisi
intalnitu
intampin
intampinaserati
intampinatu
intamplatu
intareaste
intariia
intarireo
intariseram
intariserati
intarisi
intaritu
intarziara
intarziaram
intarziarati
intarziase
intarziasem
intarziasera
intarziaseram
intarziaserati
intarziasesi
intarziasi
intarziat
intarziata
intarziate
intarziatu
intarzie
intarziem
intarziere
intarzierea
intarzieri
intarzierii
intarzierile
intarzierilor
intarziind
intarziindu
inteapa
integral
integranta
integrantă
integraserati
integraserăţi
integratu
integritate
integritati
integritatii
integrităţi
integrităţii
inteleaga
inteleage
inteleagem
inteleapta
inteleasa
inteleasara
intelect
intelectual
intelectualitatii
intelectualităţii
intelectul
intelectului
inteleg
intelegem
intelegerilor
intelegeti
intelepciune
intelepciuni
intelepciunii
intelepciunile
intelepciunilor
intelept
intelesei
intelesera
inteleseram
inteleserati
intelesese
intelesesem
intelesesera
inteleseseram
inteleseserati
intelesesesi
intelesesi
intelesu
intelesului
intelesuri
intelesurile
intelesurilor
inteligent
intemeiara
intemeiaram
intemeiarati
intemeiase
intemeiasem
intemeiasera
intemeiaseram
intemeiaserati
intemeiasesi
intemeiasi
intemeiat
intemeiata
intemeiate
intemeiatu
intemeiaza
intemeie
intemeiem
intemeierea
intemeietorul
intemeiez
intemeieze
intemeiezi
intemperii
intensei
intensele
intenselor
intensii
intensilor
intensitate
intensitati
intensitatii
intensitatile
intensitatilor
intensităţi
intensităţii
intensităţile
intensităţilor
intensiv
intensului
intentie
intentiile
intentionaserati
intentionatu
intentionatului
intenşii
intenşilor
intenţia
intenţie
intenţii
intenţionaserăţi
intenţionatu
intenţionatului
intepaturi
inter
interactiona
interactioneaza
interactioneze
interactiune
interactiuni
interactiv
interacţiona
interacţionează
interacţioneze
interacţiune
interacţiuni
interbelic
intercontinental
interdictia
interdictie
interdictii
interdictiile
interdictiilor
interdicţia
interdicţie
interdicţii
interdicţiile
interdicţiilor
interdisciplinar
interdisciplinara
interdisciplinare
interdisciplinară
interes
interesant
interesanţi
interesanţii
interesanţilor
interesaserati
interesaserăţi
interesatu
interetnice
interfete
interfetei
interfeţe
interfeţei
interfon
interimar
interimatul
interioare
interiori
interiorii
interiorilor
interiorul
interiorului
intermediar
intermediul
intermitent
intern
internaserati
internaserăţi
international
internatu
internaţional
internet
internship
interogatoriu
interpersonale
interpol
interpret
interpreta
interpretaserati
interpretaserăţi
interpretativa
interpretative
interpretativă
interpretatu
interpretul
interpretă
interpreţi
intersectie
intersectiile
intersecţia
intersecţie
intersecţii
intersecţiile
intersecţiilor
interval
interveniseram
interveniserati
interveniserăm
interveniserăţi
intervenisi
intervenitu
intervenişi
interventia
interventie
interventii
intervenţia
intervenţie
intervenţii
intervin
intervino
interzic
interzicem
interzicerilor
interziceti
interziceţi
interzis
interzisera
interziseram
interziserati
interziseră
interziserăm
interziserăţi
interzisese
interzisesem
interzisesera
interziseseram
interziseserati
interziseseră
interziseserăm
interziseserăţi
interzisesesi
interziseseşi
interzisesi
interziseşi
interzişi
interzişii
interzişilor
intestin
intestinal
intiia
intiiu
intilnea
intilni
intim
intimitate
intimitati
intimitatii
intimitatile
intimitatilor
intimităţi
intimităţii
intimităţile
intimităţilor
intimplare
intind
intindem
intindeti
intinsei
intinsera
intinseram
intinsese
intinsesem
intinsesera
intinseseram
intinsu
intinzand
intinzandu
intinzi
intitulatului
intoarcem
intoarcerilor
intoarceti
intoarsa
intoarsara
intoarse
intoarsera
intoarseram
intoarserati
intorc
intors
intorsatura
intorsese
intorsesem
intorsesera
intorseseram
intorseserati
intorsesesi
intorsesi
intotdeauna
intoxicatie
intoxicaţie
intr
intr-o
intr-un
intra
intraserati
intraserăţi
intrat
intratu
intravenos
intravilan
intreaba
intreabe
intreaca
intreaga
intreb
intreba
intrebaserati
intrebat
intrebatu
intrec
intrecem
intreceti
intrecuseram
intrecuserati
intrecusi
intreg
intregile
intregime
intregimi
intregimii
intregimile
intregimilor
intreprind
intreprindem
intreprinderilor
intreprindeti
intreprins
intreprinsem
intreprinsera
intreprinseram
intreprinserati
intreprinsesi
intreprinzatori
intrerup
intrerupem
intreruperilor
intrerupeti
intrerupsei
intrerupsera
intrerupseram
intrerupserati
intrerupsese
intrerupsesem
intrerupsesera
intrerupseseram
intrerupseserati
intrerupsesesi
intrerupsesi
intrerupt
intretii
intretin
intretinem
intretinerilor
intretineti
intretinuseram
intretinuserati
intretinusi
intrinsec
intrinseca
intrinsecă
introdu
introduc
introducem
introducerilor
introduceti
introduceţi
introductiv
introdus
introdusera
introduseram
introduserati
introduseră
introduserăm
introduserăţi
introdusese
introdusesem
introdusesera
introduseseram
introduseserati
introduseseră
introduseserăm
introduseserăţi
introdusesesi
introduseseşi
introdusesi
introduseşi
introduşi
intrucat
intrucatva
intră
intuitia
intuitie
intuitiv
intuiţia
intuiţie
intunearec
intunecatului
intuneric
inuman
inundatia
inundatie
inundatiei
inundatiile
inundatiilor
inundaţia
inundaţie
inundaţiei
inundaţiile
inundaţiilor
inutil
invadaserati
invadaserăţi
invadatori
invadatu
invalid
invariabil
invart
invat
invata
invatamant
invataminte
invatamintele
invatamintelor
invataserati
invatatoare
invatator
invatatori
invatatorilor
invatatoriu
invatatorul
invatatorului
invatatu
invatatura
invataturi
invataturii
invataturile
invataturilor
invazia
invazie
invazii
invaziile
invaziilor
invaziva
invazive
invazivă
inveate
invelis
invenge
inventar
inventaserati
inventaserăţi
inventatori
inventatu
inventie
inventiile
invenţia
invenţie
invenţii
inversarea
inversat
inversei
inversele
inverselor
inversii
inversilor
inversului
inverşii
inverşilor
investigaserati
investigaserăţi
investigatia
investigatie
investigatiile
investigatiilor
investigatu
investigaţia
investigaţie
investigaţiile
investigaţiilor
investigheaza
investighează
investighez
investigheze
investighezi
investiseram
investiserati
investiserăm
investiserăţi
investisi
investitia
investitie
investitiile
investitiilor
investitori
investitorilor
investitorule
investitorului
investitu
investitura
investişi
investiţia
investiţie
investiţiile
investiţiilor
invete
inveti
invidiat
invidie
invidios
invierilor
inving
invingatori
invingem
invingeti
invinsei
invinsera
invinseram
invinserati
invinsese
invinsesem
invinsesera
invinseseram
invinseserati
invinsesesi
invinsesi
invinsii
invinsilor
invinsu
invinsului
invit
invitaserati
invitaserăţi
invitatia
invitatie
invitatiei
invitatiile
invitatiilor
invitatu
invitatului
invitaţia
invitaţie
invitaţiei
invitaţiile
invitaţiilor
invizibil
inviţi
invoc
invocaserati
invocaserăţi
invocatu
involuntar
inşi
io
io-s
iod
ioi
ioni
ionii
ionilor
ionul
ionului
iordan
iordanului
ip
ipocrizie
ipotetic
ipoteza
ipoteze
ipoteză
ipsos
ir
irakieni
irational
iraţional
ireal
irelevant
irelevante
iremediabil
iresponsabil
ireversibil
irezistibil
irisul
irisului
irisuri
irisurile
irisurilor
iritant
iritatie
iritaţie
irod
ironic
ironie
is
iscat
isi
islam
islamic
islamist
iso
ispas
ist
isteric
isterie
istet
isteţ
istoric
istorico
istorie
istoriile
istoriografia
istoriografiei
iti
iubasc
iubea
iubeam
iubeasca
iubească
iubeaste
iubeati
iubeaşte
iubeaţi
iubesc
iubeste
iubesti
iubeşte
iubeşti
iubi
iubim
iubind
iubindu
iubirile
iubirăţi
iubisem
iubisera
iubiseram
iubiserati
iubiseră
iubiserăm
iubiserăţi
iubisesi
iubiseşi
iubit
iubita
iubitei
iubito
iubitoarea
iubitoarei
iubitoarele
iubitoarelor
iubitori
iubitorii
iubitorilor
iubitorul
iubitorului
iubitul
iubitului
iubită
iubiţ
iubiţi
iubăsc
iuda
iudaic
iudaice
iudaism
iudaismul
iudeo
iul
iulie
iun
iunie
iures
iureş
iusor
iute
iuti
iutile
iutilor
iuşor
iuţi
iuţile
iuţilor
iv
iveala
iveală
iveli
ivelii
ivelile
ivelilor
iveste
iveşte
ivi
ivit
ix
iz
izbea
izbeste
izbeşte
izbi
izbit
izbucniseram
izbucniserati
izbucniserăm
izbucniserăţi
izbucnisi
izbucnitu
izbucnişi
izolai
izolam
izoland
izolandu
izolara
izolaram
izolarati
izolare
izolari
izolarii
izolarile
izolarilor
izolară
izolarăm
izolarăţi
izolase
izolasem
izolasera
izolaseram
izolaserati
izolaseră
izolaserăm
izolaserăţi
izolasesi
izolaseşi
izolasi
izolat
izolator
izolau
izolaşi
izolaţi
izoleaza
izolează
izolez
izoleze
izolezi
izolând
izolându
izolă
izolăm
izolări
izolării
izolările
izolărilor
izvoarale
izvoare
izvoarăle
izvor
izvorasc
izvoraste
izvorăsc
izvorăşte
iţi
jacuri
jacuzzi
jad
jaf
jaful
jafuri
jaguar
jale
jalnic
jaluzele
jandarm
jandarmeria
jandarmerie
jandarmeriei
jar
javro
jazz
jeep
jefuiasca
jefuiască
jeg
jegoasa
jegoasă
jegos
jegoşi
jegu
jegul
jegurile
jenant
jenă
jet
jetoane
jidan
jigneste
jigneşte
jignit
jigodie
joaca
joace
joacă
job
job-ul
jobul
joburi
joc
joci
jocul
jocuri
jogging
joi
joia
joii
joile
joilor
jojo
joker
jonctiunea
joncţiunea
jos
josi
josii
josilor
josnic
josul
josului
journal
joşi
joşii
joşilor
jr
juca
jucam
jucand
jucarie
jucariile
jucarăţi
jucasem
jucasera
jucaseram
jucaserati
jucaseră
jucaserăm
jucaserăţi
jucasesi
jucaseşi
jucat
jucatoarea
jucatoarei
jucatoarele
jucatoarelor
jucatori
jucatorii
jucatorilor
jucatorul
jucatorului
jucaţi
jucând
jucă
jucăm
jucărie
jucăriile
jucătoare
jucător
jud
jude
judec
judecaserati
judecaserăţi
judecatile
judecatoarea
judecatoreasca
judecatoresc
judecatorescul
judecatorescului
judecatoresti
judecatorestii
judecatorestile
judecatorestilor
judecatori
judecatoria
judecatorie
judecatoriei
judecatorilor
judecatoriu
judecatorul
judecatorului
judecatu
judecătoarea
judecătoreasca
judecătorească
judecătoresc
judecătorescul
judecătorescului
judecătoreşti
judecătoreştii
judecătoreştile
judecătoreştilor
judecători
judecătoria
judecătorie
judecătoriei
judecătorilor
judecătoriu
judecătorul
judecătorului
judecăţi
judet
judetean
judeţ
judeţean
judeţul
judiciar
judo
jug
jugul
juice
juleste
juleşte
julit
jumatate
jumatatile
jumate
jump
jumătate
jumătăţile
june
junghiuri
jungla
jungle
junglei
junglă
junii
junilor
junimea
junioara
junioare
junioară
junior
jupuie
jur
jura
juram
juramant
juramint
juraminte
juramintele
juramintelor
juramintul
jurand
jurandu
jurara
juraram
jurarati
jurară
jurarăm
jurarăţi
jurasem
jurasera
juraseram
juraserati
juraseră
juraserăm
juraserăţi
jurasesi
juraseşi
jurat
juraţi
juridic
jurii
juriile
juriilor
jurisdictia
jurisdictie
jurisdictii
jurisdicţia
jurisdicţie
jurisdicţii
jurist
juriu
juriul
jurişti
jurnal
jurnalism
jurnalist
jurnalistic
jurnalistice
jurnalişti
jurul
jurând
jurându
jură
jurăm
jurăminte
jurămintele
jurămintelor
jurământ
jurămînt
jurămîntul
just
justific
justificaserati
justificaserăţi
justificatu
justinian
justitia
justitie
justitiile
justitiilor
justiţia
justiţie
justiţiile
justiţiilor
juvenil
juşti
juştii
juştilor
k
kamikaze
karate
karma
kb
ketchup
kg
kile
kilogram
kit
kitsch
kiwi
km
l-am
la
laba
labe
labirint
laboratoare
laborator
labă
lac
lacas
lacat
lacatele
lacatul
lacom
lacomie
lacramile
lacrimile
lacrămile
lactee
lactic
lacu
lacuiasca
lacuiaste
lacuieste
lacuiia
lacuinta
lacuitorilor
lacul
lacuri
lacăt
lacătele
lacătul
lada
lady
ladă
lagar
lagăr
lai
laic
lalele
lama
lamaie
lambda
lambert
lame
lampa
lampi
lampo
lampă
lamuriseram
lamuriserati
lamurisi
lamuritu
lamă
lan
lana
lance
land
langa
lani
lanii
lansaserati
lansaserăţi
lansatu
lant
lantisoare
lantisor
lanul
lanuri
lanurile
lanurilor
lanţ
laolalta
laolaltă
lapte
laptop
lapturi
lapturile
lapturilor
larg
largile
las
lasa
lasam
lasand
lasara
lasaram
lasarati
lasarea
lasasem
lasasera
lasaseram
lasaserati
lasasesi
lasat
lase
laser
lasi
lasind
lasitate
lasă
lat
late
lateral
latex
lati
latii
latilor
latime
latimi
latimii
latimile
latimilor
latin
latina
latinescul
latino
latitudine
latitudinea
latul
latului
laturile
lată
lau
laud
laudaserati
laudatu
laur
laureat
laureaţi
laureaţii
laureaţilor
lautari
lautarii
lava
lavoar
lavă
layer
lazi
lazu
laş
laşi
laşitate
laţi
laţii
laţilor
le
leac
leader
leafa
leafă
leaga
leagan
leagea
leagia
leagă
leagăn
leamne
lebada
lebede
lebăda
lebădă
lectia
lectie
lectii
lector
lecturaserati
lecturaserăţi
lecturatu
lecturile
lecţia
lecţie
lecţii
led
left
lefter
lefuri
leg
lega
legal
legalitate
legalitatea
legam
legamant
legand
legandu
legara
legaram
legarati
legare
legarea
legară
legarăm
legarăţi
legasem
legasera
legaseram
legaserati
legaseră
legaserăm
legaserăţi
legasesi
legaseşi
legat
legaturii
legaţi
lege
legendar
legi
legionar
legislatia
legislatie
legislatiile
legislatiilor
legislativ
legislatura
legislaţia
legislaţie
legislaţiile
legislaţiilor
legist
legitim
legitimatia
legitimatie
legitimaţia
legitimaţie
legitimitate
legitimitatea
legiuitorul
legiune
legiunea
legiuni
legiunii
legiunile
legând
legându
legă
legăm
legământ
legătura
legături
legătură
lehuza
lehuză
lei
leii
leilor
lejer
lemn
lemnoasa
lemnoase
lemnoasă
lemnos
lenes
leneş
lenjeria
lenjerie
lenjerii
lenjeriile
lenjeriilor
lent
lentila
lentile
lentilă
lenţi
lenţii
lenţilor
leopard
lepadatura
lepădătură
lesa
lesbi
lesbian
lesbiana
lesbianca
lesbiancă
lesbiană
lesbiene
lesin
lesne
lespezi
lesă
letal
letala
letale
letală
leu
leucemie
leul
leului
levier
lexicale
leziune
leziuni
leşin
li
liant
liber
libera
liberal
liberalism
libere
liberi
liberii
liberilor
libertate
libertati
libertăţi
liberul
liberului
liberă
libraria
librarie
librarii
librăria
librărie
librării
liceal
licee
liceele
liceelor
licentiat
licentiata
licentiate
licentiere
licenţiat
licenţiate
licenţiată
licenţiere
liceu
liceul
liceului
lichid
lichior
lichizi
lichizii
lichizilor
licitatia
licitatie
licitatiile
licitatiilor
licitaţia
licitaţie
licitaţiile
licitaţiilor
licoare
licoarea
lider
lift
liga
ligamente
lighean
ligi
ligii
ligile
ligilor
ligă
like
like-uri
lila
liliac
lilieci
limba
limbaj
limbiei
limbile
limfatic
limfatici
limitaserati
limitaserăţi
limitatu
limitatului
limpede
limpezile
limuzina
limuzină
lin
line
ling
lingvist
lingvistic
lingvişti
lingviştii
lini
liniar
liniile
linistile
linistiseram
linistiserati
linistisi
linistitelor
linistitilor
linistitu
linistitului
liniştile
liniştiserăm
liniştiserăţi
liniştitelor
liniştitu
liniştitului
liniştişi
liniştiţilor
link
linul
linului
linux
lină
lipan
lipea
lipeai
lipeam
lipeasca
lipească
lipeaste
lipeati
lipeau
lipeaşte
lipeaţi
lipesc
lipeste
lipesti
lipeşte
lipeşti
lipi
lipici
lipicioasa
lipicioasă
lipicios
lipide
lipim
lipind
lipindu
lipira
lipiram
lipirati
lipiră
lipirăm
lipirăţi
lipisem
lipisera
lipiseram
lipiserati
lipiseră
lipiserăm
lipiserăţi
lipisesi
lipiseşi
lipit
lipitori
lipiţi
lipsasca
lipsască
lipscani
lipsiseram
lipsiserati
lipsiserăm
lipsiserăţi
lipsisi
lipsitelor
lipsitilor
lipsitu
lipsitului
lipsişi
lipsiţilor
lipso
lira
lire
liric
lirism
liră
lisa
literal
literalmente
literar
literatura
literaturi
literatură
litigii
litigiu
litiu
litoral
liturghia
liturghie
liturghii
liturgic
liturgico
livada
livadile
livadilor
livadă
live
livezi
livram
livrari
livraserati
livraserăţi
livrator
livratu
livreaza
livrează
livret
livrez
livrări
lobby
lobul
loc
local
localitate
localitati
localităţi
localizaserati
localizaserăţi
localizatu
localnic
localul
locală
locas
locatia
locatie
locatii
locativ
locaş
locaţia
locaţie
locaţii
loch
loco
locomotor
locotenent
locotenenţi
locotenenţii
locotenenţilor
loctiitor
locuia
locuiasca
locuiască
locuiesc
locuieste
locuiesti
locuieşte
locuieşti
locuiseram
locuiserati
locuiserăm
locuiserăţi
locuisi
locuit
locuitoarea
locuitoarei
locuitoarele
locuitoarelor
locuitoareo
locuitori
locuitorilor
locuitorule
locuitorului
locuitu
locuişi
locul
locuri
locţiitor
log
loga
logic
logistic
logo
logodnica
logodnicul
logoped
loial
loialitate
loialitati
loialitatii
loialităţi
loialităţii
loji
lojă
lol
lombara
lombare
lombară
londonez
longevitate
longevitatea
longeviv
longitudinal
longitudinale
longitudine
lopata
lopată
lor
lord
loru
lorzi
lorzii
lorzilor
lot
loteria
loterie
lotiune
loto
lotrului
lotul
loturi
lotus
lovasca
lovască
lovea
loveai
loveam
loveasca
lovească
loveati
loveau
loveaţi
lovesc
loveste
loveste-l
lovesti
loveşte
loveşte-l
loveşti
lovi
lovim
lovind
lovirăţi
lovisem
lovisera
loviseram
loviserati
loviseră
loviserăm
loviserăţi
lovisesi
loviseşi
lovit
loviturii
loviţi
loţiune
lu
lua
luai
luam
luand
luara
luareo
luarile
luarăţi
luase
luasem
luasera
luaseram
luaserati
luaseră
luaserăm
luaserăţi
luasi
luat
luat-o
luaşi
luaţ
luaţi
lubrifiant
luceafarul
luceafărul
lucerna
lucid
luciditate
lucioasa
lucioase
lucioasă
lucios
luciu
lucra
lucram
lucrand
lucrasem
lucrasera
lucraserati
lucraseră
lucraserăţi
lucrat
lucrati
lucrativ
lucratori
lucratorilor
lucratorului
lucratu
lucrau
lucraţi
lucreaza
lucrează
lucrez
lucrezi
lucru
lucrure
lucrurele
lucruri
lucrurili
lucrând
lucrînd
lucrăm
lucrători
lucrătorilor
lucrătorului
lucsi
lucsii
lucsilor
lucşi
lucşii
lucşilor
lui
luind
luindu
lume
lumea
lumesti
lumeşti
lumi
lumina
luminam
luminand
luminandu
luminara
luminaram
luminarati
luminară
luminarăm
luminarăţi
luminasem
luminasera
luminaseram
luminaserati
luminaseră
luminaserăm
luminaserăţi
luminasesi
luminaseşi
luminat
lumineaza
luminează
luminez
lumineze
luminezi
lumini
luminii
luminoasa
luminoase
luminoasă
luminos
luminozitate
luminoşi
luminoşii
luminoşilor
luminând
luminându
lumină
luminăm
luna
lunar
lunca
lunci
luncii
luncile
luncilor
luncă
lunea
lung
lunga
lungi
lungime
lungimi
lungmetraj
lungul
lungului
lungă
luni
lună
luoa
luom
lup
lupa
lupescu
lupi
lupo
lupt
luptaserati
luptaserăţi
luptatori
luptatorilor
luptatorului
luptatu
luptători
luptătorilor
luptătorului
lupul
lupului
lupus
lupţi
lut
lutul
luva
lux
luxatie
luxaţie
luxoase
luxos
luxul
luxuri
luxurile
luxurilor
luând
luînd
luîndu
luă
luăm
luări
luării
luările
luărilor
lâna
lângă
lâni
lânii
lânuri
lânurile
lânurilor
lână
lînă
lăcaş
lăcomie
lăcuiască
lăcuiaşte
lăcuieşte
lăcuiia
lăcuinţa
lăcuinţă
lăcuitorilor
lămpi
lămuriserăm
lămuriserăţi
lămuritu
lămurişi
lămâi
lămâie
lănţişoare
lănţişor
lăpturi
lăpturile
lăpturilor
lăsa
lăsam
lăsarea
lăsară
lăsarăm
lăsarăţi
lăsasem
lăsaseră
lăsaserăm
lăsaserăţi
lăsaseşi
lăsat
lăsaţi
lăsând
lăsînd
lăsă
lăsăm
lăudaserăţi
lăudatu
lăudaţ
lăudaţî
lăudînd
lăutari
lăutarii
lăzi
lăţime
lăţimi
lăţimii
lăţimile
lăţimilor
m-am
m-au
m-o
ma
ma-ta
mac
macao
macar
macarale
macel
macelar
macelarie
maceta
macetă
macheta
machiaj
macii
macilor
macro
macul
macului
mae
maestre
maestri
maestro
maestru
maestrul
maeştri
mafia
mafie
mafiei
mafii
mafiile
mafiilor
mafiot
mafioţi
mag
magar
magazia
magazie
magazin
magazinul
magazinului
magi
magic
magician
magiile
magistratului
magistratura
magistraturii
magistratură
magnet
magnetic
magneziu
magneţi
magnific
magnitudine
magura
magurele
mahala
mahmur
mahmureală
mai
mai-nainte
maica
maicile
maicuta
maicăi
maidan
maiestrie
mail
maimuto
maimuţo
maine
maini
mainstream
maioneza
maioneză
maior
maiou
maistru
maistrul
majestatea
majestatii
majestăţii
major
majordomul
majoritar
majoritate
majoritati
majoritatii
majoritatile
majoritatilor
majorităţi
majorităţii
majorităţile
majorităţilor
majuscule
make
mal
maladie
maladii
malaga
malai
malarie
malaxa
malc
malefic
malformatii
malformaţii
malini
malul
malului
malurile
malware
mama
mamar
mame
mamei
mami
mamica
mamicile
mamifer
mamifere
mamut
mamă
man
mana
management
manager
managerul
managerului
mananc
manastireo
manastiresti
manca
mancarime
mancarimi
mancaruri
mancaserati
mancatu
mandat
mandrie
mandriei
mandriile
mandru
mandrul
mandrului
manea
manechin
manecile
manele
maner
mangai
mangaiat
mangaie
mangaiere
mangan
mani
maniac
manichiura
manichiurista
manichiuristă
manichiură
manie
manifest
manifestanţi
manifestanţii
manifestaserati
manifestaserăţi
manifestatia
manifestatie
manifestatiile
manifestatu
manifestaţia
manifestaţie
manifestaţiile
manifeşti
maninca
manince
manios
manipulant
manipulaserati
manipulaserăţi
manipulatu
mansa
mantaua
mantia
mantie
mantuitorului
manual
manunchi
manuscris
manusile
mapa
mar
marama
maramuresean
maramureşean
maramă
maraton
marc
marca
marcaj
marcaje
marcam
marcand
marcant
marcara
marcaram
marcarati
marcare
marcarea
marcară
marcarăm
marcarăţi
marcasem
marcasera
marcaseram
marcaserati
marcaseră
marcaserăm
marcaserăţi
marcasesi
marcaseşi
marcat
marcatori
marcaţi
marcheaza
marchează
marchez
marcheze
marchezi
marchiz
marci
marco
marcând
marcă
marcăm
mare
marea
maream
mareasca
mareata
mareati
marele
marelui
maresal
maresc
mareste
maresti
maret
maretie
mareşal
marfa
marfi
marfii
marfuri
marfă
marg
marghiloman
marginal
marginean
marginile
margă
mari
mariaj
marie
marii
marijuana
marim
marime
marimi
marinai
marinam
marinand
marinandu
marinar
marinarăţi
marinase
marinasem
marinasera
marinaseram
marinaserati
marinaseră
marinaserăm
marinaserăţi
marinasesi
marinaseşi
marinasi
marinat
marinatu
marinau
marinaşi
marind
marindu
marine
marineaza
marinează
marinei
marinele
marinelor
marinez
marineze
marinezi
marini
marinii
marinilor
marinul
marinului
marinând
marinându
marină
marinăm
marireo
maririle
marise
marisem
marisera
mariseram
mariserati
marisesi
marit
marita
maritim
maritima
maritime
maritimei
maritimele
maritimelor
maritimi
maritimii
maritimilor
maritimul
maritimului
maritimă
marjă
marker
marketing
marmurii
marmuro
maro
maroul
maroului
marouri
marourile
marourilor
mars
marsav
marsilia
mart
martea
marti
martian
martie
martin
martini
martir
martiriul
martor
marturia
marturie
marturii
marturisasca
marturiseaste
marturisescu
marturisiia
marturisiseram
marturisiserati
marturisisi
marturisitu
maru
marul
marunt
maruntaiele
marxism
marxismul
marxist
marş
marţea
marţi
marţian
mas
masa
masaj
mascaserati
mascaserăţi
mascatu
mascheaza
maschează
maschez
mascheze
maschezi
masculi
masculii
masculilor
masculin
masculul
masculului
mase
maseuza
maseuză
masina
masinaria
masinarie
masini
masinile
masiv
maslin
masoara
masoare
mason
masonic
masonice
masor
masori
mass
master
masti
masturbare
masturbarea
masturbeaza
masturbează
masturbezi
masurareo
masuraserati
masuratori
masuratu
masurile
masă
mat
mata
matasea
matasii
matca
matcă
mate
matele
matelor
matematic
matematician
matematicieni
matematicile
matematico
materia
material
materie
materii
matern
materne
maternitate
mati
matii
matilor
matul
matului
matur
matura
maturitate
maturitati
maturitatii
maturitatile
maturitatilor
maturităţi
maturităţii
maturităţile
maturităţilor
matusa
matusi
matusii
matusile
matuso
mată
max
maxi
maxilar
maxilarul
maxim
maxima
maxime
maximi
maximii
maximilor
maximiza
maximul
maximului
maximum
maximuri
maximurile
maximurilor
maximă
maxitaxi
maya
mazare
mazăre
maşini
maşinile
maşinăria
maşinărie
maţi
maţii
maţilor
mb
mea
meale
mearga
mearge
meargem
meargă
mearsara
mearse
mearsera
mearseră
mearsără
mecanic
mecanism
meci
med
medaliara
medaliaram
medaliarati
medaliară
medaliarăm
medaliarăţi
medaliase
medaliasem
medaliasera
medaliaseram
medaliaserati
medaliaseră
medaliaserăm
medaliaserăţi
medaliasesi
medaliaseşi
medaliasi
medaliat
medaliata
medaliatu
medaliată
medaliaza
medaliază
medaliaşi
medalie
medaliei
medaliem
medaliez
medalieze
medaliezi
medaliile
medaliind
medaliindu
medalion
media
median
mediatic
mediatorul
medic
medical
medicament
medicamentoase
medicamentos
medicatia
medicatie
medicaţia
medicaţie
medici
medicinal
medico
medie
mediere
medieval
medii
meditatia
meditatie
meditatiile
meditatiilor
meditaţia
meditaţie
meditaţiile
meditaţiilor
mediterana
mediteranean
mediterană
mediu
mediul
mega
megapixeli
mei
mel
melancolie
melc
melci
mele
meleaguri
melodie
melodiile
memento
memo
memorabil
memorandum
memorandumul
memorandumului
memorial
memorie
memoriile
memoriu
memoriul
menaj
menajer
menajera
menajeră
menciunosi
menciunoşi
menit
meniţi
menstrual
menstruatie
menstruaţie
mental
mentalitate
mentalitatea
mentalitati
mentalităţi
mentenanta
mentenanţa
mentenanţă
mentin
mentinem
mentinerilor
mentineti
mentinuseram
mentinuserati
mentinusi
mentionaserati
mentionato
mentionatu
mentionatule
mentionatului
mentiune
mentiuni
mentor
menţii
menţin
menţinem
menţinerilor
menţineţi
menţinuserăm
menţinuserăţi
menţinuşi
menţionaserăţi
menţionato
menţionatu
menţionatule
menţionatului
menţiune
menţiuni
mer
mercenar
mercur
mere
mereu
mereu-mereu
merg
merge
mergea
mergem
mergeti
mergeţi
mergînd
mergîndu
meri
meridiane
meridianele
merisor
merit
merita
meritaserati
meritaserăţi
meritatu
merişor
meriţi
mers
mersease
mersera
merseram
merserati
merseră
merserăm
merserăţi
mersese
mersesem
mersesera
merseseram
merseserati
merseseră
merseserăm
merseserăţi
mersesesi
merseseşi
mersesi
merseşi
mersic
mesager
mesagerie
mesaj
meschin
mese
meseria
meserie
meserii
messenger
mesteacan
mesteacăn
mester
mestesug
mestesugaresti
meta
metabolic
metabolica
metabolice
metabolică
metabolism
metadona
metadonă
metafizic
metaforic
metal
metalic
metan
meteo
meteorologic
meteorologie
meticulos
metodic
metodologic
metodologie
metraj
metro
metropola
metropole
metropolei
metropolitan
metropolă
meu
meşter
meşteşug
meşteşugăreşti
mg
mi
mi-o
mia
miazanoapte
miazazi
miazănoapte
miazăzi
mic
mica
mice
micei
micele
micelor
mici
micro
microbi
microbiologie
microbuz
microfoane
microfoanele
microfoanelor
microfon
microorganisme
microscop
microunde
micsti
micstii
micstilor
micul
micului
micut
micuţ
mică
micşti
micştii
micştilor
midi
mie
miei
miel
miercurea
miercuri
mierile
mieu
miez
migranti
migranţi
migratia
migratie
migraţia
migraţie
mii
miile
miilor
miini
mijloace
mijloc
mijlocie
mijlociei
mijlociii
mijlociile
mijlocio
mijlociu
mijlociul
mijlociule
mijlociului
mila
mile
milei
milele
milelor
milenii
mileniile
mileniilor
mileniu
mileniul
miliard
miliardar
miligrame
milioane
milion
milionar
militant
militanţi
militanţii
militar
militie
miliţia
miliţie
milo
milostiv
milă
minastire
mincinoasa
mincinoase
mincinoasă
mincinos
mincinoşi
minciunile
minciunos
mindriia
mindru
mine
minei
mineral
mineralo
minereu
mineri
minerii
minerilor
minerit
minerul
minerului
minge
mingi
mini
miniatura
miniaturi
miniatură
minier
minifotbal
minile
minim
minimal
minimiza
minimum
minister
ministerial
ministri
ministru
ministrul
miniştri
minor
minoritar
minoritate
minoritati
minorităţi
mint
minta
mintal
minte
mintenas
mintenaş
mintile
mintiseram
mintiserati
mintisi
mintit
mintitu
minu
minunatie
minunatului
minunile
minunăţie
minus
minuscul
minut
minute
minutioasa
minutios
minuţioasă
minuţios
mină
minţile
minţiserăm
minţiserăţi
minţit
minţitu
minţişi
miocardic
miorita
mioritic
mioriţa
mir
miracol
miraculoasa
miraculoase
miraculoasă
miraculos
miram
mirand
mirandu
mirarile
mirarăţi
mirasem
mirasera
miraseram
miraserati
miraseră
miraserăm
miraserăţi
mirasesi
miraseşi
mirat
miratu
mire
mirean
mireasa
mireasei
mireasele
mireaselor
mireasă
mirele
mirelui
mirese
miresei
miresele
mireselor
mirindu
miroasa
miroase
miroasă
mirodenii
miros
mirosiseram
mirosiserati
mirosiserăm
mirosiserăţi
mirosisi
mirositu
mirosişi
miroşi
mirror
mirând
mirându
mirîndu
miră
mirăm
mirări
mirării
misa
misc
miscaserati
miscatu
misionar
misiune
misiuni
miss
misterele
misterelor
misterioasa
misterioase
misterioasă
misterios
misterioşi
misterioşii
misterioşilor
misterul
misti
mistic
misto
mistret
mistreţ
mit
mita
mitic
mitice
miting
mitocan
mitologie
mitraliera
mitraliere
mitralieră
mitropolie
mitropoliei
mitropoliile
mitropolitan
mitropolitilor
mitropolitului
mitropoliţilor
mitu
mitul
mituri
mită
mixat
mixer
mixt
miza
mizerabil
mizerie
mizeriile
miză
mişc
mişcaserăţi
mişcatu
mişte
mişti
mişto
ml
mlastina
mlastini
mlaştina
mlaştini
mlaştină
mm
moale
moartile
moaste
moaşte
mobil
mobilaserati
mobilaserăţi
mobilatu
mobile
mobilier
mobilitate
mobilitatii
mobilităţii
mod
moda
modalitate
modalitati
modalităţi
mode
model
modem
modern
modernism
modernismul
modernismului
modernitate
modernitatii
modernităţii
modest
modeste
modesti
modestia
modestie
modestii
modestilor
modestul
modestului
modestă
modeşti
modeştii
modeştilor
modific
modificaserati
modificaserăţi
modificatu
modul
modular
moduri
modă
mofturoasa
mofturoasă
mofturos
moi
moii
moile
moilor
mol
moldo
moldovene
molecular
molid
moloz
momeala
momeală
moment
momentan
monah
monahal
monahism
monarh
monarhie
mondial
monetar
monezi
monezii
monezile
monezilor
mongol
mongoloid
monitoare
monitor
mono
monografie
monolog
monopol
monoton
monoxid
monstri
monstru
monstrul
monstruos
monta
montai
montaj
montam
montan
montana
montand
montandu
montara
montaram
montarati
montare
montarea
montară
montarăm
montarăţi
montase
montasem
montasera
montaseram
montaserati
montaseră
montaserăm
montaserăţi
montasesi
montaseşi
montasi
montat
montator
montau
montaşi
montaţi
monte
monteaza
montează
monteze
montezi
montând
montându
montă
montăm
monument
monumental
monştri
mop
mopul
mor
moral
morala
morale
morali
moralii
moralilor
moralitate
moralitatii
moralităţii
moralul
moraluri
moralurile
moralurilor
morală
morcov
more
morfina
morfină
morga
morgana
morgă
mori
mormaie
morman
mormant
mormint
morminte
mormânt
mormînt
mormăie
morse
mort
mortal
mortalitate
mortalitatii
mortalităţii
mortar
mortem
mortiei
mortiere
mortile
morţi
mos
mosi
mosiile
mosteneaste
mosteniseram
mosteniserati
mostenisi
mostenitori
mostenitorilor
mostenitoriu
mostenitorului
mostenitu
mosul
mot
motan
motanul
motel
motilor
motiune
motiv
motivatia
motivatie
motivatiile
motivatiilor
motivaţia
motivaţie
motivaţiile
motivaţiilor
moto
motoarei
motoarele
motoarelor
motoc
motociclism
motociclist
motociclisti
motociclişti
motor
motrice
motto
mouse
mov
move
mozaic
moş
moşi
moşiile
moşteneaşte
moşteniserăm
moşteniserăţi
moştenitori
moştenitorilor
moştenitoriu
moştenitorului
moştenitu
moştenişi
moşul
moţ
moţilor
moţiune
ms
mucegaiul
mucenic
muchie
mucoasa
mucoase
mucoasei
mucos
mucoşi
mucus
muezin
mufa
mufă
muguri
mugurii
muie
muist
mul
mult
multami
multe
multicultural
multifunctional
multifuncţional
multilateral
multime
multimea
multimedia
multimei
multimi
multimia
multimii
multimile
multimilor
multinational
multinaţional
multiplayer
multitudine
multo
multor
multumiseram
multumiserati
multumisi
multumitelor
multumitilor
multumitu
multumitului
multă
mulţ
mulţi
mulţimile
mulţumiserăm
mulţumiserăţi
mulţumitelor
mulţumitu
mulţumitului
mulţumişi
mulţumiţilor
mulţîi
mulţîme
mulţămi
muma
mumei
mumia
mumă
muncea
munceam
muncesc
munceste
muncesti
munceşte
munceşti
muncile
muncim
muncisem
munciseram
munciserati
munciserăm
munciserăţi
muncisi
muncit
munciti
muncitoare
muncitor
muncitoresc
muncitoresti
muncitoreşti
muncitori
muncitorilor
muncitorului
muncitu
muncişi
munciţi
mungiu
municipal
municipalitate
municipalitati
municipalitatii
municipalitatile
municipalitatilor
municipalităţi
municipalităţii
municipalităţile
municipalităţilor
municipii
municipiu
municipiul
munitia
munitie
munitii
muniţia
muniţie
muniţii
munte
munti
muntoasa
muntoase
muntoasă
muntos
munţi
munţîi
muraru
muraturi
murdar
murdarie
murdărie
mure
muri
muribund
murim
murind
murira
muriram
murirati
muriră
murirăm
murirăţi
murisem
murisera
muriseram
muriserati
muriseră
muriserăm
muriserăţi
murisesi
muriseşi
murit
muritori
muritorii
muriţi
murături
musafiri
musai
muscat
muscatura
muscaturi
muscelului
muschetari
muschi
muscular
musculatura
musculaturii
musculos
musical
must
mustar
mustaţa
mustaţă
musulman
musulmani
mut
muta
mutam
mutand
mutandu
mutant
mutanţi
mutara
mutaram
mutarati
mutare
mutari
mutarii
mutarile
mutarilor
mutară
mutarăm
mutarăţi
mutasem
mutasera
mutaseram
mutaserati
mutaseră
mutaserăm
mutaserăţi
mutasesi
mutaseşi
mutat
mutat-o
mutatie
mutaţi
mute
muti
mutu
mutual
mutând
mutându
mută
mutăm
mutări
mutării
mutările
mutărilor
muza
muzeal
muzeograf
muzical
muzician
muzicile
muşchi
muşcături
muşcătură
muştar
muţi
mâine
mâini
mâlc
mâna
mâncaserăţi
mâncatu
mâncărime
mâncărimi
mâncăruri
mândrie
mândriei
mândriile
mândru
mândrul
mândrului
mânecile
mâner
mângâiat
mângâie
mângâiere
mânios
mântuitorului
mână
mârşav
mîini
mîncînd
mîndriia
mîndru
mînile
mînă
mînăstire
mă
mă-ta
măcar
măcel
măcelar
măcelărie
măgar
măgura
măgurele
măi
măiestrie
mălai
mălini
mămica
mămicile
mămică
mănunchi
mănuşi
mănuşă
mănânc
mănînce
mănîncă
mănăstireo
mănăstireşti
măr
mărci
mărea
măreai
măream
mărească
măreau
măreaţa
măreaţi
măreaţă
măresc
măreşte
măreşti
măreţ
măreţie
mărfi
mărfii
mărfuri
mărg
mărginean
mărgînd
mări
mărim
mărime
mărimi
mărind
mărindu
mărireo
măririle
mărirăţi
mărisem
măriseră
măriserăm
măriserăţi
măriseşi
mărit
măriţi
mărs
mărsu
mărturia
mărturie
mărturii
mărturisască
mărturiseaşte
mărturisescu
mărturisiia
mărturisiserăm
mărturisiserăţi
mărturisitu
mărturisişi
măru
mărul
mărunt
măruntaiele
măslin
măsoare
măsoară
măsor
măsori
măsurareo
măsuraserăţi
măsuratu
măsurile
măsurători
măta
mătasea
mătur
mătuşa
mătuşi
mătuşii
mătuşile
mătuşo
mătuşă
măşti
na
nai
naiba
naibii
naintea
naiv
namol
nan
nana
nano
nanu
naos
napoleon
naratiune
naratiuni
naratiunii
narativ
narator
naraţiune
naraţiuni
naraţiunii
naroc
narocul
nas
nasa
nasc
nascuseram
nascuserati
nascusi
nascutii
nascutilor
nascutului
nasoala
nasoală
nasol
naspa
nastem
nasterilor
nasteti
nasture
nasturii
nasul
nasuri
nasurile
nasurilor
nat
natal
natala
natale
natalii
natalilor
natalitatii
natalităţii
natalul
natalului
natală
natatie
nataţie
nate
national
nationalism
nationalist
nationalitate
nationalitati
natiune
natiuni
nativ
natur
natura
natural
naturi
natură
naufragiat
nautic
nava
naval
nave
navigaserati
navigaserăţi
navigatia
navigatie
navigaţia
navigaţie
navigheaza
navighează
navighez
navigheze
navighezi
navă
nazal
nazismului
nazist
nazişti
naş
naşa
naşii
naşpa
naştem
naşterilor
naşteţi
naşul
naţional
naţionale
naţionalism
naţionalist
naţionalitate
naţionalităţi
naţionalişti
naţionaliştii
naţională
naţiune
naţiuni
ndat
ne
nea
neachizitionand
neachizitionandu
neachiziţionând
neachiziţionându
neadecvat
neadministrand
neadministrandu
neadministrând
neadministrându
neadmitand
neadmitandu
neadmiţând
neadmiţându
neaducand
neaducandu
neaducând
neaducându
neaga
neagra
neagră
neagă
neajungand
neajungandu
neajungând
neajungându
neajunsuri
nealegand
nealegandu
nealegând
nealegându
nealiind
nealiindu
neam
neant
neaparatului
neaprinzand
neaprinzandu
neaprinzând
neaprinzându
neapunand
neapunandu
neapunând
neapunându
neapăratului
nearatand
nearatandu
nearzand
nearzandu
nearzând
nearzându
neascunzand
neascunzandu
neascunzând
neascunzându
neasteptatului
neata
neatasand
neatasandu
neatent
neatentie
neatenţie
neatingand
neatingandu
neatingând
neatingându
neatragand
neatragandu
neatrăgând
neatrăgându
neavînd
neaşteptatului
neaţa
neband
nebandu
nebuloasa
nebuloasă
nebun
nebunie
nebuniei
nebuniia
nebuniile
nebuno
nebând
nebându
necalatorind
necalatorindu
necalculand
necalculandu
necalculând
necalculându
necalificat
necalmand
necalmandu
necalmând
necalmându
necandidand
necandidandu
necandidând
necandidându
necantand
necantandu
necapturand
necapturandu
necapturând
necapturându
necaracterizand
necaracterizandu
necaracterizând
necaracterizându
necauzand
necauzandu
necauzând
necauzându
necaz
nece
necedand
necedandu
necedând
necedându
necelebrand
necelebrandu
necelebrând
necelebrându
neceodata
neceodată
necercetand
necercetandu
necercetând
necercetându
necesar
necesitai
necesitam
necesitand
necesitandu
necesitara
necesitaram
necesitarati
necesitară
necesitarăm
necesitarăţi
necesitase
necesitasem
necesitasera
necesitaseram
necesitaserati
necesitaseră
necesitaserăm
necesitaserăţi
necesitasesi
necesitaseşi
necesitasi
necesitat
necesitate
necesitatea
necesitati
necesitatii
necesitatile
necesitatilor
necesitau
necesitaşi
necesitând
necesitându
necesităm
necesităţi
necheltuind
necheltuindu
neci
necirculand
necirculandu
necirculând
necirculându
neclar
neclasand
neclasandu
neclasând
neclasându
necoborand
necoborandu
necoborând
necoborându
necolaborand
necolaborandu
necolaborând
necolaborându
necomandand
necomandandu
necomandând
necomandându
necombatand
necombatandu
necombinand
necombinandu
necombinând
necombinându
necombătând
necombătându
necomentand
necomentandu
necomentând
necomentându
necomitand
necomitandu
necomiţând
necomiţându
necomportand
necomportandu
necomportând
necomportându
necompromitand
necompromitandu
necompromiţând
necompromiţându
necompunand
necompunandu
necompunând
necompunându
necomunicand
necomunicandu
necomunicând
necomunicându
neconcurand
neconcurandu
neconcurând
neconcurându
necondamnand
necondamnandu
necondamnând
necondamnându
neconducand
neconducandu
neconducând
neconducându
neconectand
neconectandu
neconectând
neconectându
neconferind
neconferindu
neconfirmand
neconfirmandu
neconfirmând
neconfirmându
neconfruntand
neconfruntandu
neconfruntând
neconfruntându
neconsemnand
neconsemnandu
neconsemnând
neconsemnându
neconservand
neconservandu
neconservând
neconservându
neconsiderand
neconsiderandu
neconsiderând
neconsiderându
neconsolidand
neconsolidandu
neconsolidând
neconsolidându
neconstand
neconstandu
neconstatand
neconstatandu
neconstatând
neconstatându
neconstruind
neconstruindu
neconstând
neconstându
neconsultand
neconsultandu
neconsultând
neconsultându
neconsumand
neconsumandu
neconsumând
neconsumându
necontand
necontandu
necontinand
necontinandu
necontinuand
necontinuandu
necontinuând
necontinuându
necontrazicand
necontrazicandu
necontrazicând
necontrazicându
necontribuind
necontribuindu
necontând
necontându
neconvenind
neconvenindu
neconventional
neconventionale
neconvenţional
neconvenţionale
neconvingand
neconvingandu
neconvingând
neconvingându
neconţinând
neconţinându
necostand
necostandu
necostând
necostându
necreand
necreandu
necredincios
necreând
necreându
necriticand
necriticandu
necriticând
necriticându
necropola
nectar
nectarie
necucerind
necucerindu
neculcand
neculcandu
neculcând
neculcându
neculegand
neculegandu
neculegând
neculegându
necultivand
necultivandu
necultivând
necultivându
necumparand
necumparandu
necumpărând
necumpărându
necunoscutelor
necunoscutii
necunoscutilor
necunoscutului
necunoscuţii
necunoscuţilor
necuprinzand
necuprinzandu
necuprinzând
necuprinzându
necuratand
necuratandu
necurgand
necurgandu
necurgând
necurgându
necântând
necântându
necălătorind
necălătorindu
nedand
nedandu
nedansand
nedansandu
nedansând
nedansându
nedaruind
nedaruindu
nedebutand
nedebutandu
nedebutând
nedebutându
nedecizand
nedecizandu
nedecizând
nedecizându
nedeclansand
nedeclansandu
nedeclanşând
nedeclanşându
nededicand
nededicandu
nededicând
nededicându
nedemisionand
nedemisionandu
nedemisionând
nedemisionându
nedemn
nedemonstrand
nedemonstrandu
nedemonstrând
nedemonstrându
nedepinzand
nedepinzandu
nedepinzând
nedepinzându
nedepunand
nedepunandu
nedepunând
nedepunându
nederanjand
nederanjandu
nederanjând
nederanjându
nedescarcand
nedescarcandu
nedeschizand
nedeschizandu
nedeschizând
nedeschizându
nedescurcand
nedescurcandu
nedescurcând
nedescurcându
nedescărcând
nedescărcându
nedesenand
nedesenandu
nedesenând
nedesenându
nedesfacand
nedesfacandu
nedesfăcând
nedesfăcându
nedesprinzand
nedesprinzandu
nedesprinzând
nedesprinzându
nedetectand
nedetectandu
nedetectând
nedetectându
nedetinand
nedetinandu
nedevenind
nedevenindu
nedezamagind
nedezamagindu
nedezamăgind
nedezamăgindu
nedezvaluind
nedezvaluindu
nedezvăluind
nedezvăluindu
nedeţinând
nedeţinându
nedifuzand
nedifuzandu
nedifuzând
nedifuzându
nedispunand
nedispunandu
nedispunând
nedispunându
nedisputand
nedisputandu
nedisputând
nedisputându
nedistingand
nedistingandu
nedistingând
nedistingându
nedistribuind
nedistribuindu
nedistrugand
nedistrugandu
nedistrugând
nedistrugându
nedobandind
nedobandindu
nedoborand
nedoborandu
nedoborând
nedoborându
nedobândind
nedobândindu
nedominand
nedominandu
nedominând
nedominându
nedomnind
nedomnindu
nedonand
nedonandu
nedonând
nedonându
nedovedind
nedovedindu
nedragand
nedragandu
nedragând
nedragându
nedreapta
nedreaptă
nedrept
nedreptatea
nedrepţi
nedrepţii
nedrepţilor
nedubland
nedublandu
nedublând
nedublându
neducand
neducandu
neducând
neducându
nedând
nedându
nedăruind
nedăruindu
needitand
needitandu
needitând
needitându
neelaborand
neelaborandu
neelaborând
neelaborându
neeliberand
neeliberandu
neeliberând
neeliberându
neeliminand
neeliminandu
neeliminând
neeliminându
neemitand
neemitandu
neemiţând
neemiţându
neenumerand
neenumerandu
neenumerând
neenumerându
neestimand
neestimandu
neestimând
neestimându
neesuand
neesuandu
neevaluand
neevaluandu
neevaluând
neevaluându
neevocand
neevocandu
neevocând
neevocându
neexaminand
neexaminandu
neexaminând
neexaminându
neexcluzand
neexcluzandu
neexcluzând
neexcluzându
neexercitand
neexercitandu
neexercitând
neexercitându
neexistand
neexistând
neexperimentand
neexperimentandu
neexperimentând
neexperimentându
neexpirand
neexpirandu
neexpirând
neexpirându
neexplicand
neexplicandu
neexplicând
neexplicându
neexplodand
neexplodandu
neexplodând
neexplodându
neexpunand
neexpunandu
neexpunând
neexpunându
neextinzand
neextinzandu
neextinzând
neextinzându
neextragand
neextragandu
neextrăgând
neextrăgându
neezitand
neezitandu
neezitând
neezitându
neeşuând
neeşuându
nefabricand
nefabricandu
nefabricând
nefabricându
nefacilitand
nefacilitandu
nefacilitând
nefacilitându
nefavorabil
nefavorizand
nefavorizandu
nefavorizând
nefavorizându
nefericitelor
nefericitilor
nefericitule
nefericitului
nefericiţilor
neferoase
nefiind
nefilmand
nefilmandu
nefilmând
nefilmându
nefinalizand
nefinalizandu
nefinalizând
nefinalizându
nefinantand
nefinantandu
nefinanţând
nefinanţându
nefiresc
nefixand
nefixandu
nefixând
nefixându
neformuland
neformulandu
neformulând
neformulându
nefunctionand
nefunctionandu
nefuncţionând
nefuncţionându
nefurand
nefurandu
nefurnizand
nefurnizandu
nefurnizând
nefurnizându
nefurând
nefurându
neg
nega
negam
negand
negara
negarantand
negarantandu
negarantând
negarantându
negarăţi
negasem
negasera
negaseram
negaserati
negaseră
negaserăm
negaserăţi
negasesi
negaseşi
negasind
negasindu
negasit
negat
negativ
negazduind
negazduindu
nege
negenerand
negenerandu
negenerând
negenerându
negi
neglijent
negociabil
negociaserati
negociaserăţi
negociaza
negociază
negociem
negocierilor
negrabind
negrabindu
negresa
negrese
negresind
negresindu
negresă
negrotei
negru
negrul
negrului
negrăbind
negrăbindu
negunoind
negunoindu
negustand
negustandu
negustor
negustând
negustându
neguvernamentala
neguvernamentale
neguvernamentală
neguvernand
neguvernandu
neguvernând
neguvernându
negând
negă
negăm
negătind
negătindu
negăzduind
negăzduindu
nehotarand
nehotarandu
nehotărând
nehotărându
neiesind
neiesindu
neieşind
neieşindu
neignorand
neignorandu
neignorând
neignorându
neimbolnavind
neimbolnavindu
neimbracand
neimbracandu
neimbratisand
neimbratisandu
neimbunatatind
neimbunatatindu
neimpartasind
neimpartasindu
neimpartind
neimpartindu
neimpiedicand
neimpiedicandu
neimpingand
neimpingandu
neimpresionand
neimpresionandu
neimpresionând
neimpresionându
neimpreunand
neimpreunandu
neimprumutand
neimprumutandu
neimpunand
neimpunandu
neimpunând
neimpunându
neinaltand
neinaltandu
neincadrand
neincadrandu
neincasand
neincasandu
neincheiind
neincheiindu
neinchinand
neinchinandu
neinchiriand
neinchiriandu
neinchizand
neinchizandu
neincluzand
neincluzandu
neincluzând
neincluzându
neinconjurand
neinconjurandu
neincredintand
neincredintandu
neincurajand
neincurajandu
neindemnand
neindemnandu
neindoindu
neindragostind
neindragostindu
neindraznind
neindraznindu
neinducand
neinducandu
neinducând
neinducându
neinfatisand
neinfatisandu
neinfiintand
neinfiintandu
neinfluentand
neinfluentandu
neinfluenţând
neinfluenţându
neinfrangand
neinfrangandu
neinfruntand
neinfruntandu
neinghetand
neinghetandu
neinghitind
neinghitindu
neingropand
neingropandu
neinitiind
neinitiindu
neiniţiind
neiniţiindu
neinlaturand
neinlaturandu
neinlocuind
neinlocuindu
neinlocuit
neinseland
neinselandu
neinsistand
neinsistandu
neinsistând
neinsistându
neinstaland
neinstalandu
neinstalând
neinstalându
neinsusind
neinsusindu
neintalnind
neintalnindu
neintampinand
neintampinandu
neintampland
neintamplandu
neintarind
neintarindu
neintegrand
neintegrandu
neintegrând
neintegrându
neinteles
neintelesu
neintentionand
neintentionandu
neintenţionând
neintenţionându
neinteresand
neinteresandu
neinteresând
neinteresându
neinternand
neinternandu
neinternând
neinternându
neinterpretand
neinterpretandu
neinterpretând
neinterpretându
neintervenind
neintervenindu
neinterzicand
neinterzicandu
neinterzicând
neinterzicându
neintinzand
neintinzandu
neintorcand
neintorcandu
neintreband
neintrebandu
neintreprinzand
neintreprinzandu
neintrerupand
neintrerupandu
neintrerupt
neintretinand
neintretinandu
neintroducand
neintroducandu
neintroducând
neintroducându
neinvadand
neinvadandu
neinvadând
neinvadându
neinventand
neinventandu
neinventând
neinventându
neinvestigand
neinvestigandu
neinvestigând
neinvestigându
neinvestind
neinvestindu
neinvingand
neinvingandu
neiubind
neiubindu
neizbucnind
neizbucnindu
nejucand
nejucandu
nejucând
nejucându
nejudecand
nejudecandu
nejudecând
nejudecându
nelansand
nelansandu
nelansând
nelansându
nelaudand
nelaudandu
nelecturand
nelecturandu
nelecturând
nelecturându
nelegand
nelegandu
nelegând
nelegându
nelipind
nelipindu
nelocalizand
nelocalizandu
nelocalizând
nelocalizându
nelovind
nelovindu
neluand
neluandu
neluptand
neluptandu
neluptând
neluptându
neluând
neluându
nelăudând
nelăudându
nemaiabandonand
nemaiabandonandu
nemaiabandonând
nemaiabandonându
nemaiabordand
nemaiabordandu
nemaiabordând
nemaiabordându
nemaiabsolvind
nemaiabsolvindu
nemaiabsorbind
nemaiabsorbindu
nemaiabtinand
nemaiabtinandu
nemaiabţinând
nemaiabţinându
nemaiaccelerand
nemaiaccelerandu
nemaiaccelerând
nemaiaccelerându
nemaiaccentuand
nemaiaccentuandu
nemaiaccentuând
nemaiaccentuându
nemaiacceptand
nemaiacceptandu
nemaiacceptând
nemaiacceptându
nemaiachizitionand
nemaiachizitionandu
nemaiachiziţionând
nemaiachiziţionându
nemaiacoperind
nemaiacoperindu
nemaiacordand
nemaiacordandu
nemaiacordând
nemaiacordându
nemaiactionand
nemaiactionandu
nemaiactivand
nemaiactivandu
nemaiactivând
nemaiactivându
nemaiacumuland
nemaiacumulandu
nemaiacumulând
nemaiacumulându
nemaiacuzand
nemaiacuzandu
nemaiacuzând
nemaiacuzându
nemaiacţionând
nemaiacţionându
nemaiadapostind
nemaiadapostindu
nemaiadaptand
nemaiadaptandu
nemaiadaptând
nemaiadaptându
nemaiadaugand
nemaiadaugandu
nemaiaderand
nemaiaderandu
nemaiaderând
nemaiaderându
nemaiadministrand
nemaiadministrandu
nemaiadministrând
nemaiadministrându
nemaiadmirand
nemaiadmirandu
nemaiadmirând
nemaiadmirându
nemaiadmitand
nemaiadmitandu
nemaiadmiţând
nemaiadmiţându
nemaiadoptand
nemaiadoptandu
nemaiadoptând
nemaiadoptându
nemaiadorand
nemaiadorandu
nemaiadormind
nemaiadormindu
nemaiadorând
nemaiadorându
nemaiadresand
nemaiadresandu
nemaiadresând
nemaiadresându
nemaiaducand
nemaiaducandu
nemaiaducând
nemaiaducându
nemaiadunand
nemaiadunandu
nemaiadunând
nemaiadunându
nemaiadăpostind
nemaiadăpostindu
nemaiadăugând
nemaiadăugându
nemaiafectand
nemaiafectandu
nemaiafectând
nemaiafectându
nemaiafirmand
nemaiafirmandu
nemaiafirmând
nemaiafirmându
nemaiafisand
nemaiafisandu
nemaiafişând
nemaiafişându
nemaiafland
nemaiaflandu
nemaiaflând
nemaiaflându
nemaiagitand
nemaiagitandu
nemaiagitând
nemaiagitându
nemaiajungand
nemaiajungandu
nemaiajungând
nemaiajungându
nemaiajutand
nemaiajutandu
nemaiajutând
nemaiajutându
nemaialarmand
nemaialarmandu
nemaialarmând
nemaialarmându
nemaialaturand
nemaialaturandu
nemaialcatuind
nemaialcatuindu
nemaialcătuind
nemaialcătuindu
nemaialegand
nemaialegandu
nemaialegând
nemaialegându
nemaialergand
nemaialergandu
nemaialergând
nemaialergându
nemaialiind
nemaialiindu
nemaialimentand
nemaialimentandu
nemaialimentând
nemaialimentându
nemaialinand
nemaialinandu
nemaialinând
nemaialinându
nemaialungand
nemaialungandu
nemaialungând
nemaialungându
nemaialăturând
nemaialăturându
nemaiamanand
nemaiamanandu
nemaiamenintand
nemaiamenintandu
nemaiameninţând
nemaiameninţându
nemaiamestecand
nemaiamestecandu
nemaiamestecând
nemaiamestecându
nemaiamintind
nemaiamintindu
nemaiamânând
nemaiamânându
nemaianalizand
nemaianalizandu
nemaianalizând
nemaianalizându
nemaiangajand
nemaiangajandu
nemaiangajând
nemaiangajându
nemaiantrenand
nemaiantrenandu
nemaiantrenând
nemaiantrenându
nemaianuland
nemaianulandu
nemaianulând
nemaianulându
nemaianuntand
nemaianuntandu
nemaianunţând
nemaianunţându
nemaiaparand
nemaiaparandu
nemaiapartinand
nemaiapartinandu
nemaiaparţinând
nemaiaparţinându
nemaiapasand
nemaiapasandu
nemaiapeland
nemaiapelandu
nemaiapelând
nemaiapelându
nemaiaplicand
nemaiaplicandu
nemaiaplicând
nemaiaplicându
nemaiapreciind
nemaiapreciindu
nemaiaprinzand
nemaiaprinzandu
nemaiaprinzând
nemaiaprinzându
nemaiaproband
nemaiaprobandu
nemaiaprobând
nemaiaprobându
nemaiapropiind
nemaiapropiindu
nemaiapucand
nemaiapucandu
nemaiapucând
nemaiapucându
nemaiapunand
nemaiapunandu
nemaiapunând
nemaiapunându
nemaiapărând
nemaiapărându
nemaiapăsând
nemaiapăsându
nemaiaranjand
nemaiaranjând
nemaiaratand
nemaiaratandu
nemaiarestand
nemaiarestandu
nemaiarestând
nemaiarestându
nemaiargumentand
nemaiargumentandu
nemaiargumentând
nemaiargumentându
nemaiaruncand
nemaiaruncandu
nemaiaruncând
nemaiaruncându
nemaiarzand
nemaiarzandu
nemaiarzând
nemaiarzându
nemaiarătând
nemaiarătându
nemaiasasinand
nemaiasasinandu
nemaiasasinând
nemaiasasinându
nemaiascultand
nemaiascultandu
nemaiascultând
nemaiascultându
nemaiascunzand
nemaiascunzandu
nemaiascunzând
nemaiascunzându
nemaiasemanand
nemaiasemanandu
nemaiasemănând
nemaiasemănându
nemaiasezand
nemaiasezandu
nemaiasigurand
nemaiasigurandu
nemaiasigurând
nemaiasigurându
nemaiasistand
nemaiasistandu
nemaiasistând
nemaiasistându
nemaiasociind
nemaiasociindu
nemaiasteptand
nemaiasteptandu
nemaiasumand
nemaiasumandu
nemaiasumând
nemaiasumându
nemaiatacand
nemaiatacandu
nemaiatacând
nemaiatacându
nemaiatasand
nemaiatasandu
nemaiataşând
nemaiataşându
nemaiaterizand
nemaiaterizandu
nemaiaterizând
nemaiaterizându
nemaiatestand
nemaiatestandu
nemaiatestând
nemaiatestându
nemaiatingand
nemaiatingandu
nemaiatingând
nemaiatingându
nemaiatragand
nemaiatragandu
nemaiatribuind
nemaiatribuindu
nemaiatrăgând
nemaiatrăgându
nemaiautorizand
nemaiautorizandu
nemaiautorizând
nemaiautorizându
nemaiavand
nemaiavandu
nemaiavansand
nemaiavansandu
nemaiavansând
nemaiavansându
nemaiaventurand
nemaiaventurandu
nemaiaventurând
nemaiaventurându
nemaiavertizand
nemaiavertizandu
nemaiavertizând
nemaiavertizându
nemaiavând
nemaiavându
nemaiaxand
nemaiaxandu
nemaiaxând
nemaiaxându
nemaiaşezând
nemaiaşezându
nemaiaşteptând
nemaiaşteptându
nemaibagand
nemaibagandu
nemaiband
nemaibandu
nemaibatand
nemaibatandu
nemaibazand
nemaibazandu
nemaibazând
nemaibazându
nemaibeneficiind
nemaibeneficiindu
nemaiblocand
nemaiblocandu
nemaiblocând
nemaiblocându
nemaibucurand
nemaibucurandu
nemaibucurând
nemaibucurându
nemaibând
nemaibându
nemaibăgând
nemaibăgându
nemaibătând
nemaibătându
nemaicalatorind
nemaicalatorindu
nemaicalcand
nemaicalcandu
nemaicalculand
nemaicalculandu
nemaicalculând
nemaicalculându
nemaicalificand
nemaicalificandu
nemaicalificând
nemaicalificându
nemaicalmand
nemaicalmandu
nemaicalmând
nemaicalmându
nemaicandidand
nemaicandidandu
nemaicandidând
nemaicandidându
nemaicantand
nemaicantandu
nemaicapatand
nemaicapatandu
nemaicapturand
nemaicapturandu
nemaicapturând
nemaicapturându
nemaicaracterizand
nemaicaracterizandu
nemaicaracterizând
nemaicaracterizându
nemaicasatorind
nemaicasatorindu
nemaicastigand
nemaicastigandu
nemaicautand
nemaicautandu
nemaicauzand
nemaicauzandu
nemaicauzând
nemaicauzându
nemaicazand
nemaicazandu
nemaicedand
nemaicedandu
nemaicedând
nemaicedându
nemaicelebrand
nemaicelebrandu
nemaicelebrând
nemaicelebrându
nemaicerand
nemaicerandu
nemaicercetand
nemaicercetandu
nemaicercetând
nemaicercetându
nemaicertand
nemaicertandu
nemaicertând
nemaicertându
nemaicerând
nemaicerându
nemaicheltuind
nemaicheltuindu
nemaichemand
nemaichemandu
nemaichemând
nemaichemându
nemaichinuind
nemaichinuindu
nemaicifrand
nemaicifrandu
nemaicifrând
nemaicifrându
nemaicirculand
nemaicirculandu
nemaicirculând
nemaicirculându
nemaicitand
nemaicitandu
nemaicitind
nemaicitindu
nemaicitând
nemaicitându
nemaiclasand
nemaiclasandu
nemaiclasând
nemaiclasându
nemaicoborand
nemaicoborandu
nemaicoborând
nemaicoborându
nemaicolaborand
nemaicolaborandu
nemaicolaborând
nemaicolaborându
nemaicomandand
nemaicomandandu
nemaicomandând
nemaicomandându
nemaicombatand
nemaicombatandu
nemaicombinand
nemaicombinandu
nemaicombinând
nemaicombinându
nemaicombătând
nemaicombătându
nemaicomentand
nemaicomentandu
nemaicomentând
nemaicomentându
nemaicomitand
nemaicomitandu
nemaicomiţând
nemaicomiţându
nemaicomparand
nemaicomparandu
nemaicomparând
nemaicomparându
nemaicompletand
nemaicompletandu
nemaicompletând
nemaicompletându
nemaicomplicand
nemaicomplicandu
nemaicomplicând
nemaicomplicându
nemaicomportand
nemaicomportandu
nemaicomportând
nemaicomportându
nemaicompromitand
nemaicompromitandu
nemaicompromiţând
nemaicompromiţându
nemaicompunand
nemaicompunandu
nemaicompunând
nemaicompunându
nemaicomunicand
nemaicomunicandu
nemaicomunicând
nemaicomunicându
nemaiconcentrand
nemaiconcentrandu
nemaiconcentrând
nemaiconcentrându
nemaiconcepand
nemaiconcepandu
nemaiconcepând
nemaiconcepându
nemaiconcurand
nemaiconcurandu
nemaiconcurând
nemaiconcurându
nemaicondamnand
nemaicondamnandu
nemaicondamnând
nemaicondamnându
nemaiconducand
nemaiconducandu
nemaiconducând
nemaiconducându
nemaiconectand
nemaiconectandu
nemaiconectând
nemaiconectându
nemaiconferind
nemaiconferindu
nemaiconfirmand
nemaiconfirmandu
nemaiconfirmând
nemaiconfirmându
nemaiconfruntand
nemaiconfruntandu
nemaiconfruntând
nemaiconfruntându
nemaiconfundand
nemaiconfundandu
nemaiconfundând
nemaiconfundându
nemaiconsemnand
nemaiconsemnandu
nemaiconsemnând
nemaiconsemnându
nemaiconservand
nemaiconservandu
nemaiconservând
nemaiconservându
nemaiconsiderand
nemaiconsiderandu
nemaiconsiderând
nemaiconsiderându
nemaiconsolidand
nemaiconsolidandu
nemaiconsolidând
nemaiconsolidându
nemaiconstand
nemaiconstandu
nemaiconstatand
nemaiconstatandu
nemaiconstatând
nemaiconstatându
nemaiconstituind
nemaiconstituindu
nemaiconstruind
nemaiconstruindu
nemaiconstând
nemaiconstându
nemaiconsultand
nemaiconsultandu
nemaiconsultând
nemaiconsultându
nemaiconsumand
nemaiconsumandu
nemaiconsumând
nemaiconsumându
nemaicontand
nemaicontandu
nemaicontestand
nemaicontestandu
nemaicontestând
nemaicontestându
nemaicontinand
nemaicontinandu
nemaicontinuand
nemaicontinuandu
nemaicontinuând
nemaicontinuându
nemaicontrazicand
nemaicontrazicandu
nemaicontrazicând
nemaicontrazicându
nemaicontribuind
nemaicontribuindu
nemaicontroland
nemaicontrolandu
nemaicontrolând
nemaicontrolându
nemaicontând
nemaicontându
nemaiconvenind
nemaiconvenindu
nemaiconvingand
nemaiconvingandu
nemaiconvingând
nemaiconvingându
nemaiconţinând
nemaiconţinându
nemaicoordonand
nemaicoordonandu
nemaicoordonând
nemaicoordonându
nemaicorespunzand
nemaicorespunzandu
nemaicorespunzând
nemaicorespunzându
nemaicosand
nemaicosandu
nemaicostand
nemaicostandu
nemaicostând
nemaicostându
nemaicosând
nemaicosându
nemaicreand
nemaicreandu
nemaicrescand
nemaicrescandu
nemaicrescând
nemaicrescându
nemaicrezand
nemaicrezandu
nemaicrezând
nemaicrezându
nemaicreând
nemaicreându
nemaicriticand
nemaicriticandu
nemaicriticând
nemaicriticându
nemaicrucind
nemaicrucindu
nemaicucerind
nemaicucerindu
nemaiculcand
nemaiculcandu
nemaiculcând
nemaiculcându
nemaiculegand
nemaiculegandu
nemaiculegând
nemaiculegându
nemaicultivand
nemaicultivandu
nemaicultivând
nemaicultivându
nemaicumparand
nemaicumparandu
nemaicumpărând
nemaicumpărându
nemaicuprinzand
nemaicuprinzandu
nemaicuprinzând
nemaicuprinzându
nemaicuratand
nemaicuratandu
nemaicurgand
nemaicurgandu
nemaicurgând
nemaicurgându
nemaicurăţând
nemaicurăţându
nemaicântând
nemaicântându
nemaicâştigând
nemaicâştigându
nemaicălcând
nemaicălcându
nemaicălătorind
nemaicălătorindu
nemaicăpătând
nemaicăpătându
nemaicăsătorind
nemaicăsătorindu
nemaicăutând
nemaicăutându
nemaicăzând
nemaicăzându
nemaidand
nemaidandu
nemaidansand
nemaidansandu
nemaidansând
nemaidansându
nemaidaruind
nemaidaruindu
nemaidatand
nemaidatandu
nemaidatorand
nemaidatorandu
nemaidatorând
nemaidatorându
nemaidatând
nemaidatându
nemaidebutand
nemaidebutandu
nemaidebutând
nemaidebutându
nemaidecizand
nemaidecizandu
nemaidecizând
nemaidecizându
nemaideclansand
nemaideclansandu
nemaideclanşând
nemaideclanşându
nemaideclarand
nemaideclarandu
nemaideclarând
nemaideclarându
nemaidecorand
nemaidecorandu
nemaidecorând
nemaidecorându
nemaidedicand
nemaidedicandu
nemaidedicând
nemaidedicându
nemaidefinind
nemaidefinindu
nemaidemisionand
nemaidemisionandu
nemaidemisionând
nemaidemisionându
nemaidemonstrand
nemaidemonstrandu
nemaidemonstrând
nemaidemonstrându
nemaidenumind
nemaidenumindu
nemaideosebind
nemaideosebindu
nemaidepasind
nemaidepasindu
nemaidepinzand
nemaidepinzandu
nemaidepinzând
nemaidepinzându
nemaideplasand
nemaideplasandu
nemaideplasând
nemaideplasându
nemaidepunand
nemaidepunandu
nemaidepunând
nemaidepunându
nemaidepăşind
nemaidepăşindu
nemaideranjand
nemaideranjandu
nemaideranjând
nemaideranjându
nemaiderivand
nemaiderivandu
nemaiderivând
nemaiderivându
nemaidescarcand
nemaidescarcandu
nemaideschizand
nemaideschizandu
nemaideschizând
nemaideschizându
nemaidescoperind
nemaidescoperindu
nemaidescriind
nemaidescriindu
nemaidescurcand
nemaidescurcandu
nemaidescurcând
nemaidescurcându
nemaidescărcând
nemaidescărcându
nemaidesemnand
nemaidesemnandu
nemaidesemnând
nemaidesemnându
nemaidesenand
nemaidesenandu
nemaidesenând
nemaidesenându
nemaidesfacand
nemaidesfacandu
nemaidesfasurand
nemaidesfasurandu
nemaidesfăcând
nemaidesfăcându
nemaidesfăşurând
nemaidesfăşurându
nemaidespartind
nemaidespartindu
nemaidesprinzand
nemaidesprinzandu
nemaidesprinzând
nemaidesprinzându
nemaidespărţind
nemaidespărţindu
nemaidetectand
nemaidetectandu
nemaidetectând
nemaidetectându
nemaideteriorand
nemaideteriorandu
nemaideteriorând
nemaideteriorându
nemaideterminand
nemaideterminandu
nemaideterminând
nemaideterminându
nemaidetinand
nemaidetinandu
nemaidevenind
nemaidevenindu
nemaidezamagind
nemaidezamagindu
nemaidezamăgind
nemaidezamăgindu
nemaidezvaluind
nemaidezvaluindu
nemaidezvoltand
nemaidezvoltandu
nemaidezvoltând
nemaidezvoltându
nemaidezvăluind
nemaidezvăluindu
nemaideţinând
nemaideţinându
nemaidiferind
nemaidiferindu
nemaidifuzand
nemaidifuzandu
nemaidifuzând
nemaidifuzându
nemaidisciplinand
nemaidisciplinandu
nemaidisciplinând
nemaidisciplinându
nemaidiscutand
nemaidiscutandu
nemaidiscutând
nemaidiscutându
nemaidisparand
nemaidisparandu
nemaidispunand
nemaidispunandu
nemaidispunând
nemaidispunându
nemaidisputand
nemaidisputandu
nemaidisputând
nemaidisputându
nemaidispărând
nemaidispărându
nemaidistingand
nemaidistingandu
nemaidistingând
nemaidistingându
nemaidistrand
nemaidistrandu
nemaidistribuind
nemaidistribuindu
nemaidistrugand
nemaidistrugandu
nemaidistrugând
nemaidistrugându
nemaidistrând
nemaidistrându
nemaidobandind
nemaidobandindu
nemaidoborand
nemaidoborandu
nemaidoborând
nemaidoborându
nemaidobândind
nemaidobândindu
nemaidominand
nemaidominandu
nemaidominând
nemaidominându
nemaidomnind
nemaidomnindu
nemaidonand
nemaidonandu
nemaidonând
nemaidonându
nemaidorind
nemaidorindu
nemaidormind
nemaidormindu
nemaidotand
nemaidotandu
nemaidotând
nemaidotându
nemaidovedind
nemaidovedindu
nemaidragand
nemaidragandu
nemaidragând
nemaidragându
nemaidubland
nemaidublandu
nemaidublând
nemaidublându
nemaiducand
nemaiducandu
nemaiducând
nemaiducându
nemaidurand
nemaidurandu
nemaidurând
nemaidurându
nemaidând
nemaidându
nemaidăruind
nemaidăruindu
nemaieditand
nemaieditandu
nemaieditând
nemaieditându
nemaiefectuand
nemaiefectuandu
nemaiefectuând
nemaiefectuându
nemaielaborand
nemaielaborandu
nemaielaborând
nemaielaborându
nemaieliberand
nemaieliberandu
nemaieliberând
nemaieliberându
nemaieliminand
nemaieliminandu
nemaieliminând
nemaieliminându
nemaiemitand
nemaiemitandu
nemaiemiţând
nemaiemiţându
nemaienervand
nemaienervandu
nemaienervând
nemaienervându
nemaienumerand
nemaienumerandu
nemaienumerând
nemaienumerându
nemaiestimand
nemaiestimandu
nemaiestimând
nemaiestimându
nemaiesuand
nemaiesuandu
nemaievadand
nemaievadandu
nemaievadând
nemaievadându
nemaievaluand
nemaievaluandu
nemaievaluând
nemaievaluându
nemaievidentiind
nemaievidentiindu
nemaievidenţiind
nemaievidenţiindu
nemaievitand
nemaievitandu
nemaievitând
nemaievitându
nemaievocand
nemaievocandu
nemaievocând
nemaievocându
nemaievoluand
nemaievoluandu
nemaievoluând
nemaievoluându
nemaiexagerand
nemaiexagerandu
nemaiexagerând
nemaiexagerându
nemaiexaminand
nemaiexaminandu
nemaiexaminând
nemaiexaminându
nemaiexcluzand
nemaiexcluzandu
nemaiexcluzând
nemaiexcluzându
nemaiexecutand
nemaiexecutandu
nemaiexecutând
nemaiexecutându
nemaiexercitand
nemaiexercitandu
nemaiexercitând
nemaiexercitându
nemaiexistand
nemaiexistandu
nemaiexistând
nemaiexistându
nemaiexperimentand
nemaiexperimentandu
nemaiexperimentând
nemaiexperimentându
nemaiexpirand
nemaiexpirandu
nemaiexpirând
nemaiexpirându
nemaiexplicand
nemaiexplicandu
nemaiexplicând
nemaiexplicându
nemaiexploatand
nemaiexploatandu
nemaiexploatând
nemaiexploatându
nemaiexplodand
nemaiexplodandu
nemaiexplodând
nemaiexplodându
nemaiexplorand
nemaiexplorandu
nemaiexplorând
nemaiexplorându
nemaiexprimand
nemaiexprimandu
nemaiexprimând
nemaiexprimându
nemaiexpunand
nemaiexpunandu
nemaiexpunând
nemaiexpunându
nemaiextinzand
nemaiextinzandu
nemaiextinzând
nemaiextinzându
nemaiextragand
nemaiextragandu
nemaiextrăgând
nemaiextrăgându
nemaiezitand
nemaiezitandu
nemaiezitând
nemaiezitându
nemaieşuând
nemaieşuându
nemaifabricand
nemaifabricandu
nemaifabricând
nemaifabricându
nemaifacand
nemaifacandu
nemaifacilitand
nemaifacilitandu
nemaifacilitând
nemaifacilitându
nemaifavorizand
nemaifavorizandu
nemaifavorizând
nemaifavorizându
nemaiferind
nemaiferindu
nemaifigurand
nemaifigurandu
nemaifigurând
nemaifigurându
nemaifiind
nemaifiindu
nemaifilmand
nemaifilmandu
nemaifilmând
nemaifilmându
nemaifinalizand
nemaifinalizandu
nemaifinalizând
nemaifinalizându
nemaifinantand
nemaifinantandu
nemaifinanţând
nemaifinanţându
nemaifixand
nemaifixandu
nemaifixând
nemaifixându
nemaifolosind
nemaifolosindu
nemaifondand
nemaifondandu
nemaifondând
nemaifondându
nemaiformand
nemaiformandu
nemaiformuland
nemaiformulandu
nemaiformulând
nemaiformulându
nemaiformând
nemaiformându
nemaifortand
nemaifortandu
nemaiforţând
nemaiforţându
nemaifugind
nemaifugindu
nemaifumand
nemaifumandu
nemaifumând
nemaifumându
nemaifunctionand
nemaifunctionandu
nemaifuncţionând
nemaifuncţionându
nemaifurand
nemaifurandu
nemaifurnizand
nemaifurnizandu
nemaifurnizând
nemaifurnizându
nemaifurând
nemaifurându
nemaifăcând
nemaifăcându
nemaigandind
nemaigandindu
nemaigarantand
nemaigarantandu
nemaigarantând
nemaigarantându
nemaigasind
nemaigasindu
nemaigatind
nemaigatindu
nemaigazduind
nemaigazduindu
nemaigenerand
nemaigenerandu
nemaigenerând
nemaigenerându
nemaigrabind
nemaigrabindu
nemaigresind
nemaigresindu
nemaigreşind
nemaigreşindu
nemaigrăbind
nemaigrăbindu
nemaigunoind
nemaigunoindu
nemaigustand
nemaigustandu
nemaigustând
nemaigustându
nemaiguvernand
nemaiguvernandu
nemaiguvernând
nemaiguvernându
nemaigândind
nemaigândindu
nemaigăsind
nemaigăsindu
nemaigătind
nemaigătindu
nemaigăzduind
nemaigăzduindu
nemaihotarand
nemaihotarandu
nemaihotărând
nemaihotărându
nemaihranind
nemaihranindu
nemaihrănind
nemaihrănindu
nemaiidentificand
nemaiidentificandu
nemaiidentificând
nemaiidentificându
nemaiiertand
nemaiiertandu
nemaiiertând
nemaiiertându
nemaiiesind
nemaiiesindu
nemaiieşind
nemaiieşindu
nemaiignorand
nemaiignorandu
nemaiignorând
nemaiignorându
nemaiilustrand
nemaiilustrandu
nemaiilustrând
nemaiilustrându
nemaiimaginand
nemaiimaginandu
nemaiimaginând
nemaiimaginându
nemaiimbolnavind
nemaiimbolnavindu
nemaiimbracand
nemaiimbracandu
nemaiimbratisand
nemaiimbratisandu
nemaiimbunatatind
nemaiimbunatatindu
nemaiimpacand
nemaiimpacandu
nemaiimpartasind
nemaiimpartasindu
nemaiimpartind
nemaiimpartindu
nemaiimpiedicand
nemaiimpiedicandu
nemaiimpingand
nemaiimpingandu
nemaiimplicand
nemaiimplicandu
nemaiimplicând
nemaiimplicându
nemaiimplinind
nemaiimplinindu
nemaiimpresionand
nemaiimpresionandu
nemaiimpresionând
nemaiimpresionându
nemaiimpreunand
nemaiimpreunandu
nemaiimprumutand
nemaiimprumutandu
nemaiimpunand
nemaiimpunandu
nemaiimpunând
nemaiimpunându
nemaiinaintand
nemaiinaintandu
nemaiinaltand
nemaiinaltandu
nemaiincadrand
nemaiincadrandu
nemaiincalcand
nemaiincalcandu
nemaiincalzind
nemaiincalzindu
nemaiincantand
nemaiincantandu
nemaiincarcand
nemaiincarcandu
nemaiincasand
nemaiincasandu
nemaiincepand
nemaiincepandu
nemaiincercand
nemaiincercandu
nemaiincetand
nemaiincetandu
nemaiincheiind
nemaiincheiindu
nemaiinchinand
nemaiinchinandu
nemaiinchipuind
nemaiinchipuindu
nemaiinchiriand
nemaiinchiriandu
nemaiinchizand
nemaiinchizandu
nemaiinclinand
nemaiinclinandu
nemaiincluzand
nemaiincluzandu
nemaiincluzând
nemaiincluzându
nemaiinconjurand
nemaiinconjurandu
nemaiincredintand
nemaiincredintandu
nemaiincurajand
nemaiincurajandu
nemaiindemnand
nemaiindemnandu
nemaiindepartand
nemaiindepartandu
nemaiindeplinind
nemaiindeplinindu
nemaiindicand
nemaiindicandu
nemaiindicând
nemaiindicându
nemaiindoind
nemaiindragostind
nemaiindragostindu
nemaiindraznind
nemaiindraznindu
nemaiindreptand
nemaiindreptandu
nemaiinducand
nemaiinducandu
nemaiinducând
nemaiinducându
nemaiinfatisand
nemaiinfatisandu
nemaiinfiintand
nemaiinfiintandu
nemaiinflorind
nemaiinflorindu
nemaiinfluentand
nemaiinfluentandu
nemaiinfluenţând
nemaiinfluenţându
nemaiinformand
nemaiinformandu
nemaiinformând
nemaiinformându
nemaiinfrangand
nemaiinfrangandu
nemaiinfruntand
nemaiinfruntandu
nemaiinghetand
nemaiinghetandu
nemaiinghitind
nemaiinghitindu
nemaiingrijind
nemaiingrijindu
nemaiingrijorand
nemaiingrijorandu
nemaiingropand
nemaiingropandu
nemaiinitiind
nemaiinitiindu
nemaiiniţiind
nemaiiniţiindu
nemaiinlaturand
nemaiinlaturandu
nemaiinlocuind
nemaiinlocuindu
nemaiinregistrand
nemaiinregistrandu
nemaiinseland
nemaiinselandu
nemaiinsistand
nemaiinsistandu
nemaiinsistând
nemaiinsistându
nemaiinspirand
nemaiinspirandu
nemaiinspirând
nemaiinspirându
nemaiinstaland
nemaiinstalandu
nemaiinstalând
nemaiinstalându
nemaiinsusind
nemaiinsusindu
nemaiintalnind
nemaiintalnindu
nemaiintampinand
nemaiintampinandu
nemaiintampland
nemaiintamplandu
nemaiintarind
nemaiintarindu
nemaiintarziind
nemaiintarziindu
nemaiintegrand
nemaiintegrandu
nemaiintegrând
nemaiintegrându
nemaiintelegand
nemaiintelegandu
nemaiintemeiind
nemaiintemeiindu
nemaiintentionand
nemaiintentionandu
nemaiintenţionând
nemaiintenţionându
nemaiinteresand
nemaiinteresandu
nemaiinteresând
nemaiinteresându
nemaiinternand
nemaiinternandu
nemaiinternând
nemaiinternându
nemaiinterpretand
nemaiinterpretandu
nemaiinterpretând
nemaiinterpretându
nemaiintervenind
nemaiintervenindu
nemaiinterzicand
nemaiinterzicandu
nemaiinterzicând
nemaiinterzicându
nemaiintinzand
nemaiintinzandu
nemaiintorcand
nemaiintorcandu
nemaiintrand
nemaiintrandu
nemaiintreband
nemaiintrebandu
nemaiintrecand
nemaiintrecandu
nemaiintreprinzand
nemaiintreprinzandu
nemaiintrerupand
nemaiintrerupandu
nemaiintretinand
nemaiintretinandu
nemaiintroducand
nemaiintroducandu
nemaiintroducând
nemaiintroducându
nemaiintrând
nemaiintrându
nemaiinvadand
nemaiinvadandu
nemaiinvadând
nemaiinvadându
nemaiinvatand
nemaiinvatandu
nemaiinventand
nemaiinventandu
nemaiinventând
nemaiinventându
nemaiinvestigand
nemaiinvestigandu
nemaiinvestigând
nemaiinvestigându
nemaiinvestind
nemaiinvestindu
nemaiinvingand
nemaiinvingandu
nemaiinvitand
nemaiinvitandu
nemaiinvitând
nemaiinvitându
nemaiiubind
nemaiiubindu
nemaiizbucnind
nemaiizbucnindu
nemaiizoland
nemaiizolandu
nemaiizolând
nemaiizolându
nemaijucand
nemaijucandu
nemaijucând
nemaijucându
nemaijudecand
nemaijudecandu
nemaijudecând
nemaijudecându
nemaijurand
nemaijurandu
nemaijurând
nemaijurându
nemaijustificand
nemaijustificandu
nemaijustificând
nemaijustificându
nemailamurind
nemailamurindu
nemailansand
nemailansandu
nemailansând
nemailansându
nemailasand
nemailasandu
nemailaudand
nemailaudandu
nemailecturand
nemailecturandu
nemailecturând
nemailecturându
nemailegand
nemailegandu
nemailegând
nemailegându
nemailimitand
nemailimitandu
nemailimitând
nemailimitându
nemailinistind
nemailinistindu
nemailiniştind
nemailiniştindu
nemailipind
nemailipindu
nemailivrand
nemailivrandu
nemailivrând
nemailivrându
nemailocalizand
nemailocalizandu
nemailocalizând
nemailocalizându
nemailocuind
nemailocuindu
nemailovind
nemailovindu
nemailuand
nemailuandu
nemailucrand
nemailucrandu
nemailucrând
nemailucrându
nemailuminand
nemailuminandu
nemailuminând
nemailuminându
nemailuptand
nemailuptandu
nemailuptând
nemailuptându
nemailuând
nemailuându
nemailămurind
nemailămurindu
nemailăsând
nemailăsându
nemailăudând
nemailăudându
nemaimancand
nemaimancandu
nemaimanifestand
nemaimanifestandu
nemaimanifestând
nemaimanifestându
nemaimanipuland
nemaimanipulandu
nemaimanipulând
nemaimanipulându
nemaimarcand
nemaimarcandu
nemaimarcând
nemaimarcându
nemaimarinand
nemaimarinandu
nemaimarind
nemaimarindu
nemaimarinând
nemaimarinându
nemaimarturisind
nemaimarturisindu
nemaimascand
nemaimascandu
nemaimascând
nemaimascându
nemaimasurand
nemaimasurandu
nemaimedaliind
nemaimedaliindu
nemaimentionand
nemaimentionandu
nemaimenţionând
nemaimenţionându
nemaimergand
nemaimergandu
nemaimergând
nemaimergându
nemaimeritand
nemaimeritandu
nemaimeritând
nemaimeritându
nemaimintind
nemaimintindu
nemaiminţind
nemaiminţindu
nemaimirand
nemaimirandu
nemaimirosind
nemaimirosindu
nemaimirând
nemaimirându
nemaimiscand
nemaimiscandu
nemaimişcând
nemaimişcându
nemaimobiland
nemaimobilandu
nemaimobilând
nemaimobilându
nemaimodificand
nemaimodificandu
nemaimodificând
nemaimodificându
nemaimontand
nemaimontandu
nemaimontând
nemaimontându
nemaimostenind
nemaimostenindu
nemaimoştenind
nemaimoştenindu
nemaimultumind
nemaimultumindu
nemaimulţumind
nemaimulţumindu
nemaimuncind
nemaimuncindu
nemaimurind
nemaimurindu
nemaimutand
nemaimutandu
nemaimutând
nemaimutându
nemaimâncând
nemaimâncându
nemaimărind
nemaimărindu
nemaimărturisind
nemaimărturisindu
nemaimăsurând
nemaimăsurându
nemainascand
nemainascandu
nemainavigand
nemainavigandu
nemainavigând
nemainavigându
nemainecesitand
nemainecesitandu
nemainecesitând
nemainecesitându
nemainegandu
nemainegociind
nemainegociindu
nemainegându
nemainotand
nemainotandu
nemainotând
nemainotându
nemainumarand
nemainumarandu
nemainumind
nemainumindu
nemainumărând
nemainumărându
nemainăscând
nemainăscându
nemaiobisnuind
nemaiobisnuindu
nemaiobişnuind
nemaiobişnuindu
nemaiobligand
nemaiobligandu
nemaiobligând
nemaiobligându
nemaiobosind
nemaiobosindu
nemaiobservand
nemaiobservandu
nemaiobservând
nemaiobservându
nemaiobtinand
nemaiobtinandu
nemaiobţinând
nemaiobţinându
nemaiochind
nemaiochindu
nemaiocolind
nemaiocolindu
nemaiocupand
nemaiocupandu
nemaiocupând
nemaiocupându
nemaiodihnind
nemaiodihnindu
nemaioferind
nemaioferindu
nemaiomorand
nemaiomorandu
nemaiomorând
nemaiomorându
nemaionorand
nemaionorandu
nemaionorând
nemaionorându
nemaioperand
nemaioperandu
nemaioperând
nemaioperându
nemaioprind
nemaioprindu
nemaiopunand
nemaiopunandu
nemaiopunând
nemaiopunându
nemaiordonand
nemaiordonandu
nemaiordonând
nemaiordonându
nemaiorganizand
nemaiorganizandu
nemaiorganizând
nemaiorganizându
nemaipaginand
nemaipaginandu
nemaipaginând
nemaipaginându
nemaiparand
nemaiparandu
nemaiparasind
nemaiparasindu
nemaiparcand
nemaiparcandu
nemaiparcurgand
nemaiparcurgandu
nemaiparcurgând
nemaiparcurgându
nemaiparcând
nemaiparcându
nemaiparticipand
nemaiparticipandu
nemaiparticipând
nemaiparticipându
nemaipasand
nemaipascand
nemaipascandu
nemaipastrand
nemaipastrandu
nemaipatrunzand
nemaipatrunzandu
nemaipazind
nemaipazindu
nemaipedepsind
nemaipedepsindu
nemaipercepand
nemaipercepandu
nemaipercepând
nemaipercepându
nemaiperfectand
nemaiperfectandu
nemaiperfectând
nemaiperfectându
nemaipermitand
nemaipermitandu
nemaipermiţând
nemaipermiţându
nemaipetrecand
nemaipetrecandu
nemaipetrecând
nemaipetrecându
nemaipicand
nemaipicandu
nemaipictand
nemaipictandu
nemaipictând
nemaipictându
nemaipicând
nemaipicându
nemaipierind
nemaipierindu
nemaipierzand
nemaipierzandu
nemaipierzând
nemaipierzându
nemaiplacand
nemaiplacandu
nemaiplacând
nemaiplacându
nemaiplangand
nemaiplangandu
nemaiplanificand
nemaiplanificandu
nemaiplanificând
nemaiplanificându
nemaiplantand
nemaiplantandu
nemaiplantând
nemaiplantându
nemaiplasand
nemaiplasandu
nemaiplasând
nemaiplasându
nemaiplatind
nemaiplatindu
nemaiplecand
nemaiplecandu
nemaiplecând
nemaiplecându
nemaiplictisind
nemaiplictisindu
nemaiplimband
nemaiplimbandu
nemaiplimbând
nemaiplimbându
nemaiplângând
nemaiplângându
nemaiplăcând
nemaiplăcându
nemaiplătind
nemaiplătindu
nemaipontand
nemaipontandu
nemaipontând
nemaipontându
nemaipornind
nemaipornindu
nemaiposedand
nemaiposedandu
nemaiposedând
nemaiposedându
nemaipotrivind
nemaipotrivindu
nemaipovestind
nemaipovestindu
nemaipozand
nemaipozandu
nemaipozând
nemaipozându
nemaiprabusind
nemaiprabusindu
nemaipracticand
nemaipracticandu
nemaipracticând
nemaipracticându
nemaiprecizand
nemaiprecizandu
nemaiprecizând
nemaiprecizându
nemaipredand
nemaipredandu
nemaipredicand
nemaipredicandu
nemaipredicând
nemaipredicându
nemaipredând
nemaipredându
nemaipreferand
nemaipreferandu
nemaipreferând
nemaipreferându
nemaipregatind
nemaipregatindu
nemaipregătind
nemaipregătindu
nemaipreluand
nemaipreluandu
nemaiprelungind
nemaiprelungindu
nemaipreluând
nemaipreluându
nemaipreocupand
nemaipreocupandu
nemaipreocupând
nemaipreocupându
nemaipreparand
nemaipreparandu
nemaipreparând
nemaipreparându
nemaipresupunand
nemaipresupunandu
nemaipresupunând
nemaipresupunându
nemaipretinzand
nemaipretinzandu
nemaipretinzând
nemaipretinzându
nemaiprevazand
nemaiprevazandu
nemaiprevenind
nemaiprevenindu
nemaiprevăzând
nemaiprevăzându
nemaiprezentand
nemaiprezentandu
nemaiprezentând
nemaiprezentându
nemaipricepand
nemaipricepandu
nemaipricepând
nemaipricepându
nemaiprimand
nemaiprimandu
nemaiprimind
nemaiprimindu
nemaiprimând
nemaiprimându
nemaiprinzand
nemaiprinzandu
nemaiprinzând
nemaiprinzându
nemaiprivind
nemaiprivindu
nemaiproband
nemaiprobandu
nemaiprobând
nemaiprobându
nemaiprocedand
nemaiprocedandu
nemaiprocedând
nemaiprocedându
nemaiprofitand
nemaiprofitandu
nemaiprofitând
nemaiprofitându
nemaiprogramand
nemaiprogramandu
nemaiprogramând
nemaiprogramându
nemaiproiectand
nemaiproiectandu
nemaiproiectând
nemaiproiectându
nemaipromitand
nemaipromitandu
nemaipromiţând
nemaipromiţându
nemaipromovand
nemaipromovandu
nemaipromovând
nemaipromovându
nemaipronuntand
nemaipronuntandu
nemaipronunţând
nemaipronunţându
nemaipropunand
nemaipropunandu
nemaipropunând
nemaipropunându
nemaiprotejand
nemaiprotejandu
nemaiprotejând
nemaiprotejându
nemaiprotestand
nemaiprotestandu
nemaiprotestând
nemaiprotestându
nemaiprovenind
nemaiprovenindu
nemaiprovocand
nemaiprovocandu
nemaiprovocând
nemaiprovocându
nemaiprăbuşind
nemaiprăbuşindu
nemaipublicand
nemaipublicandu
nemaipublicând
nemaipublicându
nemaipunand
nemaipunandu
nemaipunând
nemaipunându
nemaipurtand
nemaipurtandu
nemaipurtând
nemaipurtându
nemaipărând
nemaipărându
nemaipărăsind
nemaipărăsindu
nemaipăscând
nemaipăscându
nemaipăstrând
nemaipăstrându
nemaipăsând
nemaipătrunzând
nemaipătrunzându
nemaipăzind
nemaipăzindu
nemairacind
nemairacindu
nemairamanand
nemairamanandu
nemairanind
nemairanindu
nemairaportand
nemairaportandu
nemairaportând
nemairaportându
nemairasarind
nemairasarindu
nemairaspandind
nemairaspandindu
nemairaspunzand
nemairaspunzandu
nemairasturnand
nemairasturnandu
nemairatand
nemairatandu
nemairatând
nemairatându
nemairazand
nemairazandu
nemairazboind
nemairazboindu
nemairazbunand
nemairazbunandu
nemaireactionand
nemaireactionandu
nemaireacţionând
nemaireacţionându
nemaireaducand
nemaireaducandu
nemaireaducând
nemaireaducându
nemairealizand
nemairealizandu
nemairealizând
nemairealizându
nemaireamintind
nemaireamintindu
nemaireclamand
nemaireclamandu
nemaireclamând
nemaireclamându
nemairecomandand
nemairecomandandu
nemairecomandând
nemairecomandându
nemairecrutand
nemairecrutandu
nemairecrutând
nemairecrutându
nemairecunoscand
nemairecunoscandu
nemairecunoscând
nemairecunoscându
nemairecuperand
nemairecuperandu
nemairecuperând
nemairecuperându
nemairecurgand
nemairecurgandu
nemairecurgând
nemairecurgându
nemairedand
nemairedandu
nemaireducand
nemaireducandu
nemaireducând
nemaireducându
nemairedând
nemairedându
nemairefacand
nemairefacandu
nemaireferind
nemaireferindu
nemaireformand
nemaireformandu
nemaireformând
nemaireformându
nemairefuzand
nemairefuzandu
nemairefuzând
nemairefuzându
nemairefăcând
nemairefăcându
nemairegasind
nemairegasindu
nemairegretand
nemairegretandu
nemairegretând
nemairegretându
nemairegăsind
nemairegăsindu
nemairelatand
nemairelatandu
nemairelatând
nemairelatându
nemairelaxand
nemairelaxandu
nemairelaxând
nemairelaxându
nemaireluand
nemaireluandu
nemaireluând
nemaireluându
nemairemarcand
nemairemarcandu
nemairemarcând
nemairemarcându
nemairenuntand
nemairenuntandu
nemairenunţând
nemairenunţându
nemaireparand
nemaireparandu
nemaireparând
nemaireparându
nemairepetand
nemairepetandu
nemairepetând
nemairepetându
nemaireplicand
nemaireplicandu
nemaireplicând
nemaireplicându
nemaireprezentand
nemaireprezentandu
nemaireprezentând
nemaireprezentându
nemaireproducand
nemaireproducandu
nemaireproducând
nemaireproducându
nemairepublicand
nemairepublicandu
nemairepublicând
nemairepublicându
nemairespectand
nemairespectandu
nemairespectând
nemairespectându
nemairespingand
nemairespingandu
nemairespingând
nemairespingându
nemairespirand
nemairespirandu
nemairespirând
nemairespirându
nemairestrangand
nemairestrangandu
nemairestrângând
nemairestrângându
nemairetinand
nemairetragand
nemairetragandu
nemairetrăgând
nemairetrăgându
nemaireunind
nemaireunindu
nemaireusind
nemaireusindu
nemaireuşind
nemaireuşindu
nemairevazand
nemairevazandu
nemairevenind
nemairevenindu
nemairevoltand
nemairevoltandu
nemairevoltând
nemairevoltându
nemairevăzând
nemairevăzându
nemairezervand
nemairezervandu
nemairezervând
nemairezervându
nemairezistand
nemairezistandu
nemairezistând
nemairezistându
nemairezolvand
nemairezolvandu
nemairezolvând
nemairezolvându
nemairezultand
nemairezultandu
nemairezultând
nemairezultându
nemairezumand
nemairezumandu
nemairezumând
nemairezumându
nemaireţinând
nemairidicand
nemairidicandu
nemairidicând
nemairidicându
nemairiscand
nemairiscandu
nemairiscând
nemairiscându
nemairostind
nemairostindu
nemairugand
nemairugandu
nemairugând
nemairugându
nemairuland
nemairulandu
nemairulând
nemairulându
nemairupand
nemairupandu
nemairupând
nemairupându
nemairâzând
nemairâzându
nemairăcind
nemairăcindu
nemairămânând
nemairămânându
nemairănind
nemairănindu
nemairăspunzând
nemairăspunzându
nemairăspândind
nemairăspândindu
nemairăsturnând
nemairăsturnându
nemairăsărind
nemairăsărindu
nemairăzboind
nemairăzboindu
nemairăzbunând
nemairăzbunându
nemaisacrificand
nemaisacrificandu
nemaisacrificând
nemaisacrificându
nemaisalutand
nemaisalutandu
nemaisalutând
nemaisalutându
nemaisalvand
nemaisalvandu
nemaisalvând
nemaisalvându
nemaisapand
nemaisapandu
nemaisarbatorind
nemaisarbatorindu
nemaisarind
nemaisarindu
nemaisarutand
nemaisarutandu
nemaisatisfacand
nemaisatisfacandu
nemaisatisfăcând
nemaisatisfăcându
nemaisaturand
nemaisaturandu
nemaiscapand
nemaiscapandu
nemaiscazand
nemaiscazandu
nemaischimband
nemaischimbandu
nemaischimbând
nemaischimbându
nemaiscotand
nemaiscotandu
nemaiscoţând
nemaiscoţându
nemaiscriind
nemaiscriindu
nemaiscufundand
nemaiscufundandu
nemaiscufundând
nemaiscufundându
nemaisculand
nemaisculandu
nemaisculând
nemaisculându
nemaiscurgand
nemaiscurgandu
nemaiscurgând
nemaiscurgându
nemaiscuzand
nemaiscuzandu
nemaiscuzând
nemaiscuzându
nemaiscăpând
nemaiscăpându
nemaiscăzând
nemaiscăzându
nemaisecretand
nemaisecretandu
nemaisecretând
nemaisecretându
nemaiselectand
nemaiselectandu
nemaiselectând
nemaiselectându
nemaisemanand
nemaisemanandu
nemaisemnand
nemaisemnandu
nemaisemnând
nemaisemnându
nemaisemănând
nemaisemănându
nemaiseparand
nemaiseparandu
nemaiseparând
nemaiseparându
nemaiservind
nemaiservindu
nemaisfarsind
nemaisfarsindu
nemaisfatuind
nemaisfatuindu
nemaisfârşind
nemaisfârşindu
nemaisfătuind
nemaisfătuindu
nemaisimtind
nemaisimtindu
nemaisimţind
nemaisimţindu
nemaisinucizand
nemaisinucizandu
nemaisinucizând
nemaisinucizându
nemaisituand
nemaisituandu
nemaisituând
nemaisituându
nemaislabind
nemaislabindu
nemaislujind
nemaislujindu
nemaislăbind
nemaislăbindu
nemaisoldand
nemaisoldandu
nemaisoldând
nemaisoldându
nemaisolicitand
nemaisolicitandu
nemaisolicitând
nemaisolicitându
nemaisosind
nemaisosindu
nemaispaland
nemaispalandu
nemaispargand
nemaispargandu
nemaispecificand
nemaispecificandu
nemaispecificând
nemaispecificându
nemaisperand
nemaisperandu
nemaisperiind
nemaisperiindu
nemaisperând
nemaisperându
nemaisporind
nemaisporindu
nemaisprijinind
nemaisprijinindu
nemaispunand
nemaispunandu
nemaispunând
nemaispunându
nemaispălând
nemaispălându
nemaispărgând
nemaispărgându
nemaistabilind
nemaistabilindu
nemaistand
nemaistandu
nemaistapanind
nemaistapanindu
nemaistarnind
nemaistarnindu
nemaistergand
nemaistergandu
nemaistiind
nemaistiindu
nemaistimuland
nemaistimulandu
nemaistimulând
nemaistimulându
nemaistingand
nemaistingandu
nemaistingând
nemaistingându
nemaistrabatand
nemaistrabatandu
nemaistraduind
nemaistraduindu
nemaistralucind
nemaistralucindu
nemaistrangand
nemaistrangandu
nemaistrecurand
nemaistrecurandu
nemaistrecurând
nemaistrecurându
nemaistricand
nemaistricandu
nemaistricând
nemaistricându
nemaistrigand
nemaistrigandu
nemaistrigând
nemaistrigându
nemaistrângând
nemaistrângându
nemaistrăbătând
nemaistrăbătându
nemaistrăduind
nemaistrăduindu
nemaistrălucind
nemaistrălucindu
nemaistudiind
nemaistudiindu
nemaistând
nemaistându
nemaistârnind
nemaistârnindu
nemaistăpânind
nemaistăpânindu
nemaisubliniind
nemaisubliniindu
nemaisuferind
nemaisuferindu
nemaisufland
nemaisuflandu
nemaisuflând
nemaisuflându
nemaisugerand
nemaisugerandu
nemaisugerând
nemaisugerându
nemaisuind
nemaisuindu
nemaisunand
nemaisunandu
nemaisunând
nemaisunându
nemaisuparand
nemaisuparandu
nemaisuportand
nemaisuportandu
nemaisuportând
nemaisuportându
nemaisupraveghind
nemaisupraveghindu
nemaisupravietuind
nemaisupravietuindu
nemaisupravieţuind
nemaisupravieţuindu
nemaisupunand
nemaisupunandu
nemaisupunând
nemaisupunându
nemaisupărând
nemaisupărându
nemaisurprinzand
nemaisurprinzandu
nemaisurprinzând
nemaisurprinzându
nemaisuspectand
nemaisuspectandu
nemaisuspectând
nemaisuspectându
nemaisuspendand
nemaisuspendandu
nemaisuspendând
nemaisuspendându
nemaisustinand
nemaisustinandu
nemaisusţinând
nemaisusţinându
nemaisăpând
nemaisăpându
nemaisărbătorind
nemaisărbătorindu
nemaisărind
nemaisărindu
nemaisărutând
nemaisărutându
nemaisăturând
nemaisăturându
nemaitacand
nemaitacandu
nemaitaind
nemaitaindu
nemaitemand
nemaitemandu
nemaitemând
nemaitemându
nemaiterminand
nemaiterminandu
nemaiterminând
nemaiterminându
nemaitestand
nemaitestandu
nemaitestând
nemaitestându
nemaitinand
nemaitinandu
nemaitinzand
nemaitinzandu
nemaitinzând
nemaitinzându
nemaitopind
nemaitopindu
nemaitradand
nemaitradandu
nemaitraducand
nemaitraducandu
nemaitraducând
nemaitraducându
nemaitragand
nemaitragandu
nemaitraind
nemaitraindu
nemaitransferand
nemaitransferandu
nemaitransferând
nemaitransferându
nemaitransformand
nemaitransformandu
nemaitransformând
nemaitransformându
nemaitransmitand
nemaitransmitandu
nemaitransmiţând
nemaitransmiţându
nemaitransportand
nemaitransportandu
nemaitransportând
nemaitransportându
nemaitratand
nemaitratandu
nemaitratând
nemaitratându
nemaitraversand
nemaitraversandu
nemaitraversând
nemaitraversându
nemaitrecand
nemaitrecandu
nemaitrecând
nemaitrecându
nemaitremurand
nemaitremurandu
nemaitremurând
nemaitremurându
nemaitrezind
nemaitrezindu
nemaitrimitand
nemaitrimitandu
nemaitrimiţând
nemaitrimiţându
nemaitrădând
nemaitrădându
nemaitrăgând
nemaitrăgându
nemaitrăind
nemaitrăindu
nemaitulburand
nemaitulburandu
nemaitulburând
nemaitulburându
nemaiturnand
nemaiturnandu
nemaiturnând
nemaiturnându
nemaităcând
nemaităcându
nemaităind
nemaităindu
nemaiucigand
nemaiucigandu
nemaiucigând
nemaiucigându
nemaiudand
nemaiudandu
nemaiudând
nemaiudându
nemaiuitand
nemaiuitandu
nemaiuitând
nemaiuitându
nemaiuluind
nemaiuluindu
nemaiumbland
nemaiumblandu
nemaiumblând
nemaiumblându
nemaiumpland
nemaiumplandu
nemaiumplând
nemaiumplându
nemaiunind
nemaiunindu
nemaiurand
nemaiurandu
nemaiurcand
nemaiurcandu
nemaiurcând
nemaiurcându
nemaiurmand
nemaiurmandu
nemaiurmarind
nemaiurmarindu
nemaiurmând
nemaiurmându
nemaiurmărind
nemaiurmărindu
nemaiurând
nemaiurându
nemaiuscand
nemaiuscandu
nemaiuscând
nemaiuscându
nemaiutilizand
nemaiutilizandu
nemaiutilizând
nemaiutilizându
nemaivanand
nemaivanandu
nemaivanzand
nemaivanzandu
nemaivariand
nemaivariandu
nemaivariând
nemaivariându
nemaivarsand
nemaivarsandu
nemaivenind
nemaivenindu
nemaiverificand
nemaiverificandu
nemaiverificând
nemaiverificându
nemaivindecand
nemaivindecandu
nemaivindecând
nemaivindecându
nemaivisand
nemaivisandu
nemaivisând
nemaivisându
nemaivizand
nemaivizandu
nemaivizitand
nemaivizitandu
nemaivizitând
nemaivizitându
nemaivizând
nemaivizându
nemaivoind
nemaivoindu
nemaivorbind
nemaivorbindu
nemaivotand
nemaivotandu
nemaivotând
nemaivotându
nemaivrand
nemaivrandu
nemaivrând
nemaivrându
nemaivânzând
nemaivânzându
nemaivânând
nemaivânându
nemaivărsând
nemaivărsându
nemaizambind
nemaizambindu
nemaizburand
nemaizburandu
nemaizburând
nemaizburându
nemaizicand
nemaizicandu
nemaizicând
nemaizicându
nemaizorind
nemaizorindu
nemaizâmbind
nemaizâmbindu
nemaiîmbolnăvind
nemaiîmbolnăvindu
nemaiîmbrăcând
nemaiîmbrăcându
nemaiîmbrăţişând
nemaiîmbrăţişându
nemaiîmbunătăţind
nemaiîmbunătăţindu
nemaiîmpiedicând
nemaiîmpiedicându
nemaiîmpingând
nemaiîmpingându
nemaiîmplinind
nemaiîmplinindu
nemaiîmpreunând
nemaiîmpreunându
nemaiîmprumutând
nemaiîmprumutându
nemaiîmpăcând
nemaiîmpăcându
nemaiîmpărtăşind
nemaiîmpărtăşindu
nemaiîmpărţind
nemaiîmpărţindu
nemaiînaintând
nemaiînaintându
nemaiîncadrând
nemaiîncadrându
nemaiîncasând
nemaiîncasându
nemaiîncepând
nemaiîncepându
nemaiîncercând
nemaiîncercându
nemaiîncetând
nemaiîncetându
nemaiîncheiind
nemaiîncheiindu
nemaiînchinând
nemaiînchinându
nemaiînchipuind
nemaiînchipuindu
nemaiînchiriând
nemaiînchiriându
nemaiînchizând
nemaiînchizându
nemaiînclinând
nemaiînclinându
nemaiînconjurând
nemaiînconjurându
nemaiîncredinţând
nemaiîncredinţându
nemaiîncurajând
nemaiîncurajându
nemaiîncântând
nemaiîncântându
nemaiîncălcând
nemaiîncălcându
nemaiîncălzind
nemaiîncălzindu
nemaiîncărcând
nemaiîncărcându
nemaiîndemnând
nemaiîndemnându
nemaiîndeplinind
nemaiîndeplinindu
nemaiîndepărtând
nemaiîndepărtându
nemaiîndoind
nemaiîndreptând
nemaiîndreptându
nemaiîndrăgostind
nemaiîndrăgostindu
nemaiîndrăznind
nemaiîndrăznindu
nemaiînfiinţând
nemaiînfiinţându
nemaiînflorind
nemaiînflorindu
nemaiînfruntând
nemaiînfruntându
nemaiînfrângând
nemaiînfrângându
nemaiînfăţişând
nemaiînfăţişându
nemaiîngheţând
nemaiîngheţându
nemaiînghiţind
nemaiînghiţindu
nemaiîngrijind
nemaiîngrijindu
nemaiîngrijorând
nemaiîngrijorându
nemaiîngropând
nemaiîngropându
nemaiînlocuind
nemaiînlocuindu
nemaiînlăturând
nemaiînlăturându
nemaiînregistrând
nemaiînregistrându
nemaiînsuşind
nemaiînsuşindu
nemaiîntemeiind
nemaiîntemeiindu
nemaiîntinzând
nemaiîntinzându
nemaiîntorcând
nemaiîntorcându
nemaiîntrebând
nemaiîntrebându
nemaiîntrecând
nemaiîntrecându
nemaiîntreprinzând
nemaiîntreprinzându
nemaiîntrerupând
nemaiîntrerupându
nemaiîntreţinând
nemaiîntreţinându
nemaiîntâlnind
nemaiîntâlnindu
nemaiîntâmpinând
nemaiîntâmpinându
nemaiîntâmplând
nemaiîntâmplându
nemaiîntârziind
nemaiîntârziindu
nemaiîntărind
nemaiîntărindu
nemaiînvingând
nemaiînvingându
nemaiînvăţând
nemaiînvăţându
nemaiînălţând
nemaiînălţându
nemaiînşelând
nemaiînşelându
nemaiînţelegând
nemaiînţelegându
nemaiştergând
nemaiştergându
nemaiştiind
nemaiştiindu
nemaiţinând
nemaiţinându
nemanipuland
nemanipulandu
nemanipulând
nemanipulându
nemarturisind
nemarturisindu
nementionand
nementionandu
nemenţionând
nemenţionându
nemergand
nemergandu
nemergând
nemergându
nemeritand
nemeritandu
nemeritând
nemeritându
nemernic
nemic
nemica
nemică
nemiloasa
nemiloasă
nemilos
nemintind
nemintindu
neminţind
neminţindu
nemirosind
nemirosindu
nemobiland
nemobilandu
nemobilând
nemobilându
nemodificand
nemodificandu
nemodificând
nemodificându
nemontand
nemontandu
nemontând
nemontându
nemostenind
nemostenindu
nemoştenind
nemoştenindu
nemultumitelor
nemultumitilor
nemultumitului
nemulţumitelor
nemulţumitului
nemulţumiţilor
nemuncind
nemuncindu
nemuritori
nemutand
nemutandu
nemutând
nemutându
nemărturisind
nemărturisindu
nenavigand
nenavigandu
nenavigând
nenavigându
nene
nenecesitand
nenecesitandu
nenecesitând
nenecesitându
nenegandu
nenegociind
nenegociindu
nenegându
nenorocitule
nenotand
nenotandu
nenotând
nenotându
neo
neobisnuitelor
neobisnuitilor
neobisnuitului
neobişnuitelor
neobişnuitului
neobişnuiţilor
neobligand
neobligandu
neobligând
neobligându
neobtinand
neobtinandu
neobţinând
neobţinându
neochind
neochindu
neocolind
neocolindu
neocupand
neocupandu
neocupând
neocupându
neoferind
neoferindu
neoficial
neolitic
neologisme
neomorand
neomorandu
neomorând
neomorându
neon
neonorand
neonorandu
neonorând
neonorându
neopunand
neopunandu
neopunând
neopunându
nepaginand
nepaginandu
nepaginând
nepaginându
neparasind
neparasindu
neparcand
neparcandu
neparcurgand
neparcurgandu
neparcurgând
neparcurgându
neparcând
neparcându
nepascand
nepascandu
nepastrand
nepastrandu
nepatruns
nepatrunzand
nepatrunzandu
nepercepand
nepercepandu
nepercepând
nepercepându
neperfectand
neperfectandu
neperfectând
neperfectându
nepermitand
nepermitandu
nepermiţând
nepermiţându
nepetrecand
nepetrecandu
nepetrecând
nepetrecându
nepicand
nepicandu
nepicând
nepicându
nepierzand
nepierzandu
nepierzând
nepierzându
neplacutelor
neplacutii
neplacutilor
neplacutului
neplangand
neplangandu
neplanificand
neplanificandu
neplanificând
neplanificându
neplantand
neplantandu
neplantând
neplantându
neplasand
neplasandu
neplasând
neplasându
neplecand
neplecandu
neplecând
neplecându
neplictisind
neplictisindu
neplimband
neplimbandu
neplimbând
neplimbându
neplângând
neplângându
neplăcutelor
neplăcutului
neplăcuţii
neplăcuţilor
nepoata
nepoatei
nepoată
nepontand
nepontandu
nepontând
nepontându
nepornind
nepornindu
neposedand
neposedandu
neposedând
neposedându
nepot
nepoti
nepotica
nepotii
nepotrivitelor
nepotrivitilor
nepotrivitului
nepotriviţilor
nepotul
nepotului
nepozand
nepozandu
nepozând
nepozându
nepoţi
nepoţica
nepoţii
neprabusind
neprabusindu
nepracticand
nepracticandu
nepracticând
nepracticându
nepredand
nepredandu
nepredicand
nepredicandu
nepredicând
nepredicându
nepredând
nepredându
nepreferand
nepreferandu
nepreferând
nepreferându
nepreluand
nepreluandu
neprelungind
neprelungindu
nepreluând
nepreluându
nepreocupand
nepreocupandu
nepreocupând
nepreocupându
nepreparand
nepreparandu
nepreparând
nepreparându
nepresupunand
nepresupunandu
nepresupunând
nepresupunându
nepretinzand
nepretinzandu
nepretinzând
nepretinzându
neprevenind
neprevenindu
neprinzand
neprinzandu
neprinzând
neprinzându
neproband
neprobandu
neprobând
neprobându
neprofitand
neprofitandu
neprofitând
neprofitându
neprogramand
neprogramandu
neprogramând
neprogramându
neproiectand
neproiectandu
neproiectând
neproiectându
nepromitand
nepromitandu
nepromiţând
nepromiţându
nepromovand
nepromovandu
nepromovând
nepromovându
nepronuntand
nepronuntandu
nepronunţând
nepronunţându
nepropunand
nepropunandu
nepropunând
nepropunându
neprotestand
neprotestandu
neprotestând
neprotestându
neprovenind
neprovenindu
neprovocand
neprovocandu
neprovocând
neprovocându
neprăbuşind
neprăbuşindu
nepunand
nepunandu
nepunând
nepunându
nepurtand
nepurtandu
nepurtând
nepurtându
neputand
neputincioasa
neputincioasă
neputincios
neputind
neputând
neputînd
nepăscând
nepăscându
nepăstrând
nepăstrându
nepătruns
nepătrunzând
nepătrunzându
nerabdatori
neramanand
neramanandu
neranind
neranindu
neraportand
neraportandu
neraportând
neraportându
neraspunzand
neraspunzandu
nerasturnand
nerasturnandu
nerazand
nerazandu
nerazboind
nerazboindu
nereactionand
nereactionandu
nereacţionând
nereacţionându
nereaducand
nereaducandu
nereaducând
nereaducându
nereamintind
nereamintindu
nereclamand
nereclamandu
nereclamând
nereclamându
nerecomandand
nerecomandandu
nerecomandând
nerecomandându
nerecrutand
nerecrutandu
nerecrutând
nerecrutându
nerecuperand
nerecuperandu
nerecuperând
nerecuperându
nerecurgand
nerecurgandu
nerecurgând
nerecurgându
nereducand
nereducandu
nereducând
nereducându
nerefacand
nerefacandu
nereferind
nereferindu
nereformand
nereformandu
nereformând
nereformându
nerefuzand
nerefuzandu
nerefuzând
nerefuzându
nerefăcând
nerefăcându
neregasind
neregasindu
neregretand
neregretandu
neregretând
neregretându
neregăsind
neregăsindu
nerelatand
nerelatandu
nerelatând
nerelatându
nerelaxand
nerelaxandu
nerelaxând
nerelaxându
nereluand
nereluandu
nereluând
nereluându
neremarcand
neremarcandu
neremarcând
neremarcându
nerenuntand
nerenuntandu
nerenunţând
nerenunţându
nereparand
nereparandu
nereparând
nereparându
nereplicand
nereplicandu
nereplicând
nereplicându
nereprezentand
nereprezentandu
nereprezentând
nereprezentându
nereproducand
nereproducandu
nereproducând
nereproducându
nerepublicand
nerepublicandu
nerepublicând
nerepublicându
nerespingand
nerespingandu
nerespingând
nerespingându
nerespirand
nerespirandu
nerespirând
nerespirându
nerestrangand
nerestrangandu
nerestrângând
nerestrângându
neretinand
neretinandu
neretragand
neretragandu
neretrăgând
neretrăgându
nereunind
nereunindu
nerevazand
nerevazandu
nerevenind
nerevenindu
nerevoltand
nerevoltandu
nerevoltând
nerevoltându
nerevăzând
nerevăzându
nerezistand
nerezistandu
nerezistând
nerezistându
nerezultand
nerezultandu
nerezultând
nerezultându
nerezumand
nerezumandu
nerezumând
nerezumându
nereţinând
nereţinându
neridicand
neridicandu
neridicând
neridicându
nerugand
nerugandu
nerugând
nerugându
neruland
nerulandu
nerulând
nerulându
nerupand
nerupandu
nerupând
nerupându
nerv
nervoasa
nervoase
nervoasă
nervos
nervoşi
nervoşii
nervoşilor
nerâzând
nerâzându
nerăbdători
nerămânând
nerămânându
nerănind
nerănindu
nerăspunzând
nerăspunzându
nerăsturnând
nerăsturnându
nerăzboind
nerăzboindu
nesacrificand
nesacrificandu
nesacrificând
nesacrificându
nesalutand
nesalutandu
nesalutând
nesalutându
nesapand
nesapandu
nesarbatorind
nesarbatorindu
nesarutand
nesarutandu
nescapand
nescapandu
nescazand
nescazandu
nescotand
nescotandu
nescoţând
nescoţându
nescurgand
nescurgandu
nescurgând
nescurgându
nescuzand
nescuzandu
nescuzând
nescuzându
nescăpând
nescăpându
nescăzând
nescăzându
nesecretand
nesecretandu
nesecretând
nesecretându
neselectand
neselectandu
neselectând
neselectându
nesemanand
nesemanandu
nesemnand
nesemnandu
nesemnificativ
nesemnând
nesemnându
nesemănând
nesemănându
neservind
neservindu
nesfarsitelor
nesfarsitilor
nesfarsitului
nesfatuind
nesfatuindu
nesfârşitelor
nesfârşitului
nesfârşiţilor
nesfătuind
nesfătuindu
nesigur
nesimtitule
nesimţitule
nesinucizand
nesinucizandu
nesinucizând
nesinucizându
neslujind
neslujindu
nesoldand
nesoldandu
nesoldând
nesoldându
nespargand
nespargandu
nesperiind
nesperiindu
nesporind
nesporindu
nespunand
nespunandu
nespunând
nespunându
nespus
nespărgând
nespărgându
nestarnind
nestarnindu
nestergand
nestergandu
nestiind
nestiindu
nestimuland
nestimulandu
nestimulând
nestimulându
nestingand
nestingandu
nestingând
nestingându
nestraduind
nestraduindu
nestralucind
nestralucindu
nestrangand
nestrangandu
nestrângând
nestrângându
nestrăduind
nestrăduindu
nestrălucind
nestrălucindu
nestârnind
nestârnindu
nesubliniind
nesubliniindu
nesufland
nesuflandu
nesuflând
nesuflându
nesugerand
nesugerandu
nesugerând
nesugerându
nesuind
nesuindu
nesunand
nesunandu
nesunând
nesunându
nesupraveghind
nesupraveghindu
nesupravietuind
nesupravietuindu
nesupravieţuind
nesupravieţuindu
nesurprinzand
nesurprinzandu
nesurprinzând
nesurprinzându
nesuspectand
nesuspectandu
nesuspectând
nesuspectându
nesăpând
nesăpându
nesărbătorind
nesărbătorindu
nesărutând
nesărutându
nesăturând
nesăturându
net
neta
neted
netei
netele
netelor
neti
netii
netilor
netinand
netinandu
netinzand
netinzandu
netinzând
netinzându
netraducand
netraducandu
netraducând
netraducându
netradus
netragand
netragandu
netraind
netraindu
netransformand
netransformandu
netransformând
netransformându
netransmitand
netransmitandu
netransmiţând
netransmiţându
netransportand
netransportandu
netransportând
netransportându
netrimitand
netrimitandu
netrimiţând
netrimiţându
netrăgând
netrăgându
netrăind
netrăindu
netul
network
networking
netă
neucigand
neucigandu
neucigând
neucigându
neudand
neudandu
neudând
neudându
neurmand
neurmandu
neurmând
neurmându
neuro
neurochirurgie
neurolog
neurologie
neuronale
neuroni
neutralitate
neutralitatea
neutralitatii
neutralităţii
nevanand
nevanandu
nevanzand
nevanzandu
nevasta
nevastei
nevastele
nevastelor
nevastuica
nevastă
nevenind
nevenindu
nevestei
nevinovatia
nevinovatie
nevinovatului
nevinovăţia
nevinovăţie
nevizand
nevizandu
nevizând
nevizându
nevoiasi
nevoiaste
nevoiaşi
nevoiaşte
nevoie
nevoile
nevoitelor
nevoitilor
nevoitului
nevoiţilor
nevotand
nevotandu
nevotând
nevotându
nevânzând
nevânzându
nevânând
nevânându
nevăstuică
newsletter
newton
nezicand
nezicandu
nezicând
nezicându
neîmbolnăvind
neîmbolnăvindu
neîmbrăcând
neîmbrăcându
neîmbrăţişând
neîmbrăţişându
neîmbunătăţind
neîmbunătăţindu
neîmpiedicând
neîmpiedicându
neîmpingând
neîmpingându
neîmpreunând
neîmpreunându
neîmprumutând
neîmprumutându
neîmpărtăşind
neîmpărtăşindu
neîmpărţind
neîmpărţindu
neîncadrând
neîncadrându
neîncasând
neîncasându
neîncheiind
neîncheiindu
neînchinând
neînchinându
neînchiriând
neînchiriându
neînchizând
neînchizându
neînconjurând
neînconjurându
neîncredinţând
neîncredinţându
neîncurajând
neîncurajându
neîncălcând
neîncălcându
neîndemnând
neîndemnându
neîndoindu
neîndrăgostind
neîndrăgostindu
neîndrăznind
neîndrăznindu
neînfiinţând
neînfiinţându
neînfruntând
neînfruntându
neînfrângând
neînfrângându
neînfăţişând
neînfăţişându
neîngheţând
neîngheţându
neînghiţind
neînghiţindu
neîngropând
neîngropându
neînlocuind
neînlocuindu
neînlocuit
neînlăturând
neînlăturându
neînsuşind
neînsuşindu
neîntinzând
neîntinzându
neîntorcând
neîntorcându
neîntrebând
neîntrebându
neîntreprinzând
neîntreprinzându
neîntrerupt
neîntrerupând
neîntrerupându
neîntreţinând
neîntreţinându
neîntâlnind
neîntâlnindu
neîntâmpinând
neîntâmpinându
neîntâmplând
neîntâmplându
neîntărind
neîntărindu
neînvingând
neînvingându
neînălţând
neînălţându
neînşelând
neînşelându
neînţeles
neînţelesu
neşte
neştergând
neştergându
neţi
neţii
neţilor
neţinând
neţinându
ni
niam
niamul
nicaieri
niceodata
niceodată
nichel
nici
nicicand
nicicum
nicicând
nicidecum
nicio
niciodata
niciodată
niciun
niciunde
nicotina
nicotină
nicăieri
nik
nimanui
nimarui
nime
nimenea
nimeni
nimi
nimic
nimănui
nimărui
nin
ninga
ninge
ningă
ninsoare
nipon
nirvana
nise
nisip
niste
nitel
nivel
nişa
nişe
nişte
nişă
niţel
nmk
no
noa
noapte
noastra
noastre
noastră
nobil
nobilimea
nobilimii
noblete
nobleţe
nocturn
nod
nodul
noduri
noe
noi
noiembrie
noiemvrii
noii
noile
noilor
nomad
nomazi
nomenclatura
nominal
non
nonprofit
nonsens
nonstop
nopti
noptiera
noptieră
nopţi
nor
nora
nord
nordic
nori
norii
norma
normal
normalitate
normativ
noroaie
noroaiele
noroaielor
noroc
norocoasa
norocoase
norocoasă
norocos
norocoşi
noroi
noroiul
noroiului
norul
nostalgie
nostra
nostri
nostru
nota
notabil
notam
notand
notandu
notar
notarăţi
notasem
notasera
notaseram
notaserati
notaseră
notaserăm
notaserăţi
notasesi
notaseşi
notat
notaţi
note
noteaza
notează
notebook
notez
noteze
notezi
notiune
notiuni
notorietate
notând
notându
notă
notăm
nou
noua
noualea
noul
nout
noutate
noutati
noutăţi
nouă
nouălea
nouăsprezece
nouăzeci
nouţ
nova
novac
noştri
noţiune
noţiuni
nr
ns
ntalepciune
nu
nu-s
nuc
nuca
nuci
nuclear
nucă
nud
nude
nuduri
nufarul
nufărul
nuia
nuiele
nuielusa
nuieluşă
nuj
nul
nula
nule
nuli
nulii
nulilor
nulitate
null
nulul
nulului
nulă
numa
numai
numaidecat
numaidecât
numaraserati
numaratoarea
nume
numea
numeasca
numească
numele
numeli
numerar
numere
numeric
numeroasa
numeroase
numeroasă
numeros
numeroşi
numesc
numeste
numesti
numeşte
numeşti
numi
numim
numind
numindu
numirile
numirăţi
numisem
numisera
numiseram
numiserati
numiseră
numiserăm
numiserăţi
numisesi
numiseşi
numit
numita
numită
numiţi
număr
număraserăţi
numărul
numărătoarea
nuntile
nunţi
nuor
nuori
nuptial
nupţial
nurofen
nush
nustiu
nutrienti
nutrienţi
nutritie
nutriţie
nuvela
nuvele
nuvelă
nuştiu
nămol
năroc
nărocul
născuserăm
născuserăţi
născutului
născuşi
născuţii
născuţilor
năvală
năştea
năşteai
năşteam
năşteau
năşteaţi
nţălepciune
o-nceput
oa
oaia
oaie
oaii
oaile
oailor
oala
oale
oalei
oalele
oalelor
oală
oameni
oamenii
oamenilor
oara
oare
oarecare
oarecarii
oarecum
oară
oase
oaspete
oaspeti
oaspeţi
oastile
oaza
oază
obezitate
obezitatea
obezitatii
obezităţii
obiceai
obiceaiu
obiceaiul
obiceaiuri
obiceaiurile
obicei
obiect
obiectie
obiectiv
obiectivitate
obiecţia
obiecţie
obiecţii
obisnuiai
obisnuiam
obisnuiasca
obisnuiati
obisnuiau
obisnuiesti
obisnuii
obisnuim
obisnuind
obisnuindu
obisnuira
obisnuiram
obisnuirati
obisnuise
obisnuisem
obisnuisera
obisnuiseram
obisnuiserati
obisnuisesi
obisnuisi
obisnuite
obisnuitei
obisnuitele
obisnuitelor
obisnuiti
obisnuitii
obisnuitilor
obisnuitul
obisnuitului
obişnuiai
obişnuiam
obişnuiască
obişnuiau
obişnuiaţi
obişnuieşti
obişnuii
obişnuim
obişnuind
obişnuindu
obişnuiră
obişnuirăm
obişnuirăţi
obişnuise
obişnuisem
obişnuiseră
obişnuiserăm
obişnuiserăţi
obişnuiseşi
obişnuite
obişnuitei
obişnuitele
obişnuitelor
obişnuitul
obişnuitului
obişnuişi
obişnuiţi
obişnuiţii
obişnuiţilor
oblig
obliga
obligaserati
obligaserăţi
obligatia
obligatie
obligatiei
obligatiile
obligatiilor
obligatiuni
obligativitatea
obligatoriile
obligaţia
obligaţie
obligaţiei
obligaţiile
obligaţiilor
obligaţiuni
obligă
obor
oboseală
obosiseram
obosiserati
obosiserăm
obosiserăţi
obosisi
obosişi
obraji
obraz
obraznic
obscen
obscur
observ
observaserati
observaserăţi
observatia
observatie
observatiei
observatiile
observatiilor
observatoarea
observatoarei
observatoarele
observatoarelor
observatori
observatorilor
observatorului
observaţia
observaţie
observaţiei
observaţiile
observaţiilor
obsesia
obsesie
obsesii
obsesiile
obsesiilor
obsesiv
obstacol
obtii
obtin
obtinem
obtinerilor
obtineti
obtinuseram
obtinuserati
obtinusi
obţii
obţin
obţinem
obţinerilor
obţineţi
obţinuserăm
obţinuserăţi
obţinuşi
ocaraste
ocazia
ocazie
ocazii
ocazional
occident
occidental
ocean
oceanic
ochea
ocheai
ocheam
ocheasca
ochească
ocheati
ocheau
ocheaţi
ochelari
ochesc
ocheste
ochesti
ocheşte
ocheşti
ochi
ochim
ochind
ochindu
ochirăţi
ochisem
ochisera
ochiseram
ochiserati
ochiseră
ochiserăm
ochiserăţi
ochisesi
ochiseşi
ochit
ocna
ocol
ocoliseram
ocoliserati
ocoliserăm
ocoliserăţi
ocolisi
ocolişi
oct
octombrie
ocular
ocup
ocupanţii
ocupaserati
ocupaserăţi
ocupatia
ocupatie
ocupatiei
ocupatiile
ocupatiilor
ocupationale
ocupaţia
ocupaţie
ocupaţiei
ocupaţiile
ocupaţiilor
ocupaţionale
ocărât
ocărăşte
oda
odaia
odata
odată
odeon
odihniseram
odihniserati
odihniserăm
odihniserăţi
odihnisi
odihnişi
odios
odiseea
odo
odă
of
ofensiv
ofer
oferiseram
oferiserati
oferiserăm
oferiserăţi
oferisi
oferişi
office
offset
oficial
oficialitati
oficialitatile
oficialitatilor
oficialităţi
oficialităţile
oficialităţilor
oficiat
oficiata
oficiată
oficierea
oficiile
oficiu
oficiul
oficiului
ofiter
ofiterul
ofiterului
ofiţer
ofiţerul
ofiţerului
oftalmolog
oftalmologie
oftat
oful
ofului
ofuri
ofurile
ofurilor
oglindile
oglinzi
ograda
oh
oi
oile
oilor
ok
okay
oki
ol
olanda
olandei
ole
oleaca
oleacă
olecuta
olecuţă
olimpic
oloaga
oloagă
olog
oloi
oltariu
oltariului
om
omagial
omagiile
omagiu
omagiul
omagiului
ombilical
omega
omenescul
omenescului
omenestii
omenestile
omenestilor
omeneştii
omeneştile
omeneştilor
omg
omii
omis
omniprezent
omoara
omoare
omoară
omogen
omonim
omoplat
omoplaţi
omor
omoraserati
omorâm
omorârăţi
omorâse
omorâsem
omorâseră
omorâserăm
omorâserăţi
omorâseşi
omorât
omorâşi
omorâţi
omorî
omorîră
omu
omul
oncologie
one
onest
onestitate
oneştii
oneştilor
online
onoare
onorabil
onorariu
onorariul
onoraserati
onoraserăţi
onorific
ontologic
op
open
operaserati
operaserăţi
operatia
operatie
operatiile
operatiilor
operational
operatiune
operatiuni
operativ
operatoare
operator
operatori
operatorilor
operatorului
operaţia
operaţie
operaţiile
operaţiilor
operaţional
operaţiune
operaţiuni
opinie
opiniile
opiu
oponent
oponenţii
oportun
oportunitate
oportunitati
oportunităţi
opozitia
opozitie
opozitiile
opozitiilor
opoziţia
opoziţie
opoziţiile
opoziţiilor
opreai
opream
opreasca
oprească
opreaste
opreati
opreau
opreaşte
opreaţi
opresc
opreste
opresti
opreşte
opreşti
opri
oprim
oprind
oprindu
opririle
oprirăţi
oprisem
oprisera
opriseram
opriserati
opriseră
opriserăm
opriserăţi
oprisesi
opriseşi
oprit
opriţi
opt
opta
optand
optat
opteaza
optează
optic
optim
optimile
optimism
optimismul
optimist
optimişti
optional
optiune
optiuni
optsprezece
optulea
optzeci
optând
opui
opun
opunem
opuneti
opuneţi
opus
opusera
opuseram
opuserati
opuseră
opuserăm
opuserăţi
opusese
opusesem
opusesera
opuseseram
opuseserati
opuseseră
opuseserăm
opuseserăţi
opusesesi
opuseseşi
opusesi
opuseşi
opuşi
opuşii
opuşilor
opţional
opţiune
opţiuni
or
ora
oracol
oracolul
oral
orar
oras
orasale
oraselele
oraselelor
oraselului
orator
oraş
oraşăle
orb
orbeste
orbeşte
orbi
orbit
orbu
orbul
orbului
ordin
ordinar
ordinile
ordon
ordonaserati
ordonaserăţi
ore
orei
orele
orelor
orez
orfan
org
orga
organ
organic
organism
organizaserati
organizaserăţi
organizatia
organizatie
organizatiei
organizatiile
organizatiilor
organizationala
organizationale
organizatori
organizatoric
organizatorilor
organizatorului
organizaţia
organizaţie
organizaţiei
organizaţiile
organizaţiilor
organizaţionale
organizaţională
orgasm
orgolii
orgoliu
orgoliul
orgă
orhidee
ori
oribil
oricand
oricare
oricaror
oricarui
oricat
oricator
orice
oricine
oricui
oricum
oricând
oricât
oricâtor
oricâţi
oricărei
oricăror
oricărui
orient
oriental
orificii
orificiu
orificiul
original
originalitate
originar
originile
oriunde
orizont
orizontal
orma
ormă
ornament
ornamental
oro
oroare
ororile
orteza
orteză
ortodocsi
ortodocşi
ortodox
ortodoxie
ortodoxă
ortografic
ortografie
ortografiei
ortoped
ortopedie
orz
oră
orăşel
os
osce
osemintele
osoasa
osoase
osoasă
osos
osoşi
osoşii
osoşilor
ospat
ospatar
ospatara
ospatarita
ospitalitate
ospătar
ospătara
ospătariţă
ospătăriţă
ospăţ
ostas
ostatic
ostaş
osti
ostii
ostil
ostilitate
ostilor
ostirii
ostrov
osul
otel
otet
otoman
ou
oua
ouale
oualor
oul
oului
ouă
ouăle
ouălor
oval
ovar
ovare
ovaz
overtime
ovăz
oxid
oxigen
ozon
oşti
oştii
oştile
oştilor
oştirii
oţel
oţet
oţâră
pa
pac
pacat
pacatoasa
pacatos
pace
pachet
paci
paciei
pacient
pacific
pacifist
pacii
pacile
pacilor
pacoste
pact
padina
paduchioasa
paduchios
padurile
pag
paga
pagan
pagani
pagei
pagele
pagelor
pagi
pagii
pagilor
paginaserati
paginaserăţi
paginile
pagul
pagului
pagă
pahar
pai
paianjen
paie
paine
painile
paisprezece
paiul
paiului
pajiste
pajisti
pajişte
pajişti
pakistanez
pal
palaria
palarie
palarii
palas
palat
paleologu
palid
palier
palinca
palm
palma
palmares
palmer
palmier
palmuit
palpitant
palpitatii
palpitaţii
paltin
paltinis
palton
pamant
pamantean
pamflet
pamintul
pan
pana
panarama
panarame
panaramă
pancreas
pandit
pandora
pandorei
panel
panglica
panglici
panglică
panica
panicile
panificatie
panificaţie
panoramic
panou
panoul
panoului
panouri
pansament
panta
pantaloni
pante
pantec
pantei
pantele
pantelor
panteonul
pantera
pantof
pantru
pantă
pap
papa
papagal
papagalul
papal
papei
papele
papelor
papi
papuc
papuci
papucu
papucul
papura
papură
papusile
papă
papăl
par
para
paracetamol
paraclis
paraclisul
parada
paradei
paradele
paradelor
paradis
paradisul
paradisuri
paradisurile
paradisurilor
paradox
paradoxal
paradă
paragraf
paragrafe
paragraful
paralela
paralelei
paralelele
paralelelor
paraleli
paralelii
paralelilor
paralelului
paralelă
paralizie
paramaiba
paramaibă
paramedic
paramilitare
parand
parandu
paranoia
paranormal
paranormale
paranteza
paranteze
paranteză
parapet
parasea
paraseai
paraseam
paraseasca
paraseati
paraseau
parasesc
paraseste
parasesti
parasii
parasim
parasind
parasindu
parasira
parasiram
parasirati
parasire
parasirea
parasise
parasisem
parasisera
parasiseram
parasiserati
parasisesi
parasisi
parasit
parasita
parasite
parasiti
parastas
paraste
parasuta
parasute
parat
paravan
parazile
paraşutişti
parbriz
parc
parcaserati
parcaserăţi
parcela
parcelă
parcheaza
parchează
parchet
parchez
parcheze
parchezi
parcurg
parcurgem
parcurgeti
parcurgeţi
parcurs
parcursera
parcurseram
parcurserati
parcurseră
parcurserăm
parcurserăţi
parcursese
parcursesem
parcursesera
parcurseseram
parcurseserati
parcurseseră
parcurseserăm
parcurseserăţi
parcursesesi
parcurseseşi
parcursesi
parcurseşi
parcurşi
parcă
pardon
pardoseală
pare
parechi
parem
parental
parere
pareri
pareti
parfum
parghie
pari
paria
pariat
pariaza
pariază
pariezi
parii
parilor
parint
parinte
parintele
parintelui
parinti
parintii
parintilor
paritate
pariu
pariul
pariuri
parizian
pariziana
pariziană
parkinson
parlament
parlamentar
paroase
parodie
paroh
parohial
parohie
parohiile
parola
paros
part
partaj
parte
partea
partener
partenera
partenerei
parteneriat
parteneriate
parteneriatele
parteneriatelor
parteneriatul
parteneriatului
partenerul
partenerului
parteneră
parter
partial
particica
particip
participant
participanţi
participaserati
participaserăţi
participatie
participaţie
particula
particular
particularitate
particularitati
particularităţi
particule
particulei
particulele
particulelor
particulă
partid
partida
partile
partitura
partituri
partitură
partizan
paru
parul
parura
paruram
parurati
parusem
parusera
paruseram
paruserati
parusesi
parut
pară
parăzi
parăzii
parăzile
parăzilor
parţi
parţial
pas
pasa
pasager
pasaj
pasaje
pasam
pasand
pasandu
pasapoarte
pasaport
pasarile
pasarăţi
pasasem
pasasera
pasaseram
pasaserati
pasaseră
pasaserăm
pasaserăţi
pasasesi
pasaseşi
pasat
pasc
pascuseram
pascuserati
pascusi
pase
paseaza
pasează
pasesc
paseste
pasesti
pasez
paseze
pasezi
pasi
pasional
pasit
pasiune
pasiuni
pasiv
paslaru
pasnic
paso
pastem
pasteti
pasti
pastila
pastile
pastilei
pastilele
pastilelor
pastilă
pastor
pastoral
pastorul
pastraserati
pastrav
pasul
pasuri
pasurile
pasurilor
pasând
pasându
pasă
pasăm
pasăre
pasării
pasările
pasărilor
pat
pata
patat
patch
patent
paterna
paternitatea
patesc
patetic
pati
patimile
patinaj
patinoar
patiserie
patit
patogen
patologic
patologie
patra
patratului
patriarh
patriarhal
patriarhiei
patriciu
patrie
patriiarhul
patriile
patrimonii
patrimoniile
patrimoniilor
patrimoniu
patrimoniul
patriot
patriotic
patriotism
patrioţi
patroana
patron
patronaj
patronajul
patronii
patronul
patronului
patru
patrula
patrulare
patrulea
patrulă
patrund
patrundem
patrundeti
patrunjel
patruns
patrunsera
patrunseram
patrunserati
patrunsese
patrunsesem
patrunsesera
patrunseseram
patrunseserati
patrunsesesi
patrunsesi
patruzeci
patul
paturi
paturile
patut
pată
pavat
pavilioane
pavilioanele
pavilioanelor
pavilion
payslip
paza
pazasca
paze
pazea
pazeai
pazeam
pazeasca
pazeaste
pazeati
pazeau
pazei
pazele
pazelor
pazesc
pazeste
pazesti
pazi
pazim
pazind
pazindu
pazisem
pazisera
paziseram
paziserati
pazisesi
pazit
paznic
paznicul
pază
paşa
paşapoarte
paşaport
paşca
paşi
paşnic
paşte
paştem
paşteţi
paşti
pdf
pe
peaste
peaşte
pecetea
pedagog
pedagogic
pedagogie
pedeapsa
pedeapsei
pedeapsele
pedeapselor
pedeapsă
pedepsiseram
pedepsiserati
pedepsiserăm
pedepsiserăţi
pedepsisi
pedepsişi
pediatrie
pedigree
pedofil
pegas
peiorativ
peisaj
pelerin
pelerinaj
pelican
pelicula
pelicule
peliculei
peliculele
peliculelor
peliculă
pelin
pena
penal
penalty
penar
pence
pene
penibil
penis
penitenciar
penny
pensie
pensiile
pensionar
pensiune
pensiunea
pensiuni
pensula
pentagon
pentagonul
pentagonului
penticostal
penticostala
penticostali
penticostală
pentru
pepsi
per
perceapa
perceapă
percep
percepem
percepeti
percepeţi
perceptia
perceptie
perceptii
perceptiile
perceptiilor
percepuseram
percepuserati
percepuserăm
percepuserăţi
percepusi
percepuşi
percepţia
percepţie
percepţii
percepţiile
percepţiilor
perchezitie
percheziţie
percutie
percuţie
perdea
perdeaua
pere
pereche
perechi
perete
pereti
pereţi
perfect
perfectaserati
perfectaserăţi
perfectiune
perfecţi
perfecţiune
performant
perfuzie
perfuzii
pergament
peri
pericol
periculoasa
periculoase
periculoasă
periculos
periculoşi
periferic
periferie
perioada
perioadă
periodic
peripetii
peripeţii
perira
periră
perit
perje
perla
permanent
permis
permiseram
permiserati
permiserăm
permiserăţi
permisese
permisesem
permisesera
permiseseram
permiseserati
permiseseră
permiseserăm
permiseserăţi
permisesesi
permiseseşi
permisiune
permisiunea
permisiuni
permisiunii
permisiunile
permisiunilor
permitand
permitandu
permitea
permiteai
permiteam
permiteati
permiteau
permiteaţi
permitem
permiteti
permiteţi
permişi
permiţând
peron
peronul
peroxid
perpendicular
pers
persecutie
persecuţia
persecuţie
persecuţii
perseverenta
perseverenţă
persistent
persoane
personaj
personal
personalitate
personalitati
personalităţi
personalizat
personalizate
pescar
pescuite
pescuiti
pescuitul
pescuitului
pescuiţi
pese
pesimist
pesta
peste
pestelui
pestera
pesterilor
pesticide
petale
pete
petic
petit
petite
petitia
petitie
petitii
petiţia
petiţie
petiţii
petreaca
petreacă
petrec
petrecem
petrecerilor
petreceti
petreceţi
petrecuseram
petrecuserati
petrecuserăm
petrecuserăţi
petrecusi
petrecuşi
petrecînd
petrol
petrolier
peşte
peştelui
peştera
peşterilor
peşteră
ph
php
pi
pian
pianist
piano
piara
piarda
piardă
piarza
piarză
piară
piata
piatei
piatele
piatelor
piatra
piatrei
piatrele
piatrelor
piatră
piaţa
piaţei
piaţele
piaţelor
piaţă
pic
pica
picaj
picam
picand
picandu
picant
picara
picaram
picarati
picară
picarăm
picarăţi
picasem
picasera
picaseram
picaserati
picaseră
picaserăm
picaserăţi
picasesi
picaseşi
picat
picaturii
pice
pici
picioare
picior
picnic
picolita
picoliţă
pictaserati
pictaserăţi
pictatului
pictor
picturii
picul
picului
picurile
picând
picându
pică
picăm
picătura
picături
picătură
pidosnic
pie
piedestal
piedica
piedici
piedică
piei
pielile
piept
pieptan
pieptăn
piepţi
piepţii
piepţilor
pier
pierd
pierdem
pierderilor
pierdeti
pierdeţi
pierduseram
pierduserati
pierduserăm
pierduserăţi
pierdusi
pierdutelor
pierdutii
pierdutilor
pierduşi
pierduţii
pierduţilor
pieriseram
pieriserati
pieriserăm
pieriserăţi
pierisi
pierişi
piersic
piete
pietonal
pietonala
pietonală
pietoni
pietricele
pietrile
pietris
pietriş
pietroasa
pieţe
pigment
pigmenţi
piiarde
piiare
piiatra
piiatră
piine
piinea
piini
pijama
pijamale
pijamaua
pikey
pile
pilon
pilot
pilotaj
piloţi
pilula
pin
ping
pinguin
pinguini
pini
pinot
pion
pionier
pios
pipa
pipaie
pipait
piper
pipi
pipă
pipăie
pipăit
piranda
pirande
pirandă
pirat
piraţi
pireu
pisat
piscicol
piscicultura
piscicultură
pisicile
pisoi
pistoale
pistol
piston
pitbul
pitbull
pitic
pitoreasca
pitorească
pitoresc
pitoresti
pitoreşti
pită
piure
pivot
pix
pixel
pixul
pizda
pizdă
pizza
pizzar
pişat
plac
placaj
placaserati
placaserăţi
placebo
placem
placerilor
placeti
placile
placuseram
placuserati
placusi
placutelor
placutii
placutilor
placutului
plafon
plagiat
plai
plaman
plan
plana
planet
planetar
plang
plange
plangea
plangem
plangerilor
plangeti
planific
planificaserati
planificaserăţi
plans
plansei
plansera
planseram
planserati
plansese
plansesem
plansesera
planseseram
planseserati
plansesesi
plansesi
plansete
plantaserati
plantaserăţi
plantatie
plantatiile
plantaţie
plantaţiile
plante
plapuma
plapumi
plapumă
plasament
plasaserati
plasaserăţi
plastic
plasture
plat
platea
plateaste
plateste
platile
platiseram
platiserati
platisi
platit
plauzibil
player
plaţi
plaţii
plaţilor
pleaca
pleacă
plec
plecaserati
plecaserăţi
plecat
pledoaria
pledoarie
plenipotentiar
plenipotenţiar
plesa
pleşa
plic
plictiseală
plictisiseram
plictisiserati
plictisiserăm
plictisiserăţi
plictisisi
plictisişi
plimb
plimbaserati
plimbaserăţi
plin
plinga
plinge
plingea
plingeti
plingind
ploaia
ploaie
ploaii
ploaile
ploailor
ploi
ploii
ploile
ploilor
ploioasa
ploioase
ploioasă
ploios
plop
ploşnite
pls
plug
plumb
plural
pluralismul
plus
pluto
pluton
plutonier
plutoniu
pluş
plz
plâng
plânge
plângea
plângem
plângerilor
plângeţi
plâns
plânseră
plânserăm
plânserăţi
plânsese
plânsesem
plânseseră
plânseserăm
plânseserăţi
plânseseşi
plânsete
plânseşi
plînge
plîngea
plîngeţi
plîngînd
plîngă
plîns
plăcem
plăcerilor
plăceţi
plăcile
plăcuserăm
plăcuserăţi
plăcutelor
plăcutului
plăcuşi
plăcuţii
plăcuţilor
plămân
plămădeală
plăpumi
plătea
plăteaşte
plăteşte
plătiserăm
plătiserăţi
plătit
plătişi
plăţi
pneumonie
pneuri
pnt
poarta
poarte
poartile
poartilor
poartă
poata
poate
poată
poci
pocit
pociu
pocnitori
pod
podeaua
podelele
podgoria
podgorii
podisul
podium
podişul
podu
podul
poduri
poem
poet
poetic
poezia
poezie
poezii
poeţi
pogoare
pogor
pogorînd
pogorîră
poiana
poiană
poienile
poimaine
poimâine
pojar
poker
pol
polar
polen
poli
policlinica
poligon
poligonul
polimer
politehnic
politehnicile
politia
politic
politician
politicieni
politico
politie
politienesti
politiile
politist
politista
politistei
politistul
politistului
poliţia
poliţie
poliţieneşti
poliţiile
poliţist
poliţista
poliţistei
poliţistul
poliţistului
poliţişti
polo
polona
polone
polonic
polonă
polul
pom
pomana
pomană
pomeneaste
pomeneaşte
pomeniseram
pomeniserati
pomeniserăm
pomeniserăţi
pomenisi
pomenişi
pomi
pomina
pomină
pompa
pompier
pompos
pomul
pondere
ponderi
ponderii
ponderile
ponderilor
ponei
ponor
pont
pontaj
pontaserati
pontaserăţi
pontic
pontif
ponton
popa
popas
popei
popi
popii
popilor
popoare
poponar
popor
popular
popularitate
popularitati
popularitatii
popularitatile
popularitatilor
popularităţi
popularităţii
popularităţile
popularităţilor
populat
populatie
populatiile
populaţia
populaţie
populaţii
populeaza
populează
popă
por
porc
porii
porniseram
porniserati
porniserăm
porniserăţi
pornisi
pornişi
porno
pornografie
port
porta
portabil
portal
portar
portavion
portbagaj
portelan
porter
portia
portie
portiei
portiera
portiile
portile
portiune
portiuni
portland
porto
portocalie
portocaliei
portocaliii
portocaliile
portocaliu
portocaliul
portocaliului
portofel
portofolii
portofoliile
portofoliilor
portofoliu
portofoliul
portret
porumb
porumbeii
porumbeilor
porumbela
porumbelei
porumbelele
porumbelelor
porumbeli
porumbelii
porumbelilor
porumbelului
porumbelă
porumboiu
poruncile
porţelan
porţi
porţiile
porţile
porţiune
porţiuni
posada
posed
posedaserati
posedaserăţi
posesia
posesie
posesii
posesiile
posesiilor
posesiune
posesor
posezi
posibil
posibilitate
posibilitati
posibilităţi
post
postal
postas
postelnicu
poster
posterioara
posterioare
posterioară
posterior
posteritate
postmodern
postmoderna
postmodernă
postum
postuniversitar
posturii
pot
potaia
potaie
potasiu
potential
potenţial
poti
potir
potop
potriviseram
potriviserati
potriviserăm
potriviserăţi
potrivisi
potrivişi
povara
povară
poveri
poverii
poverile
poverilor
povesteaste
povesteaşte
povestile
povestiseram
povestiserati
povestiserăm
povestiserăţi
povestisi
povestişi
poveşti
poza
pozam
pozand
pozandu
pozara
pozaram
pozarati
pozară
pozarăm
pozarăţi
pozasem
pozasera
pozaseram
pozaserati
pozaseră
pozaserăm
pozaserăţi
pozasesi
pozaseşi
pozat
poze
poze-nud
pozeaza
pozează
pozez
pozeze
pozezi
pozitia
pozitie
pozitii
pozitionare
pozitionat
pozitioneaza
pozitiv
poziţia
poziţie
poziţii
poziţionare
poziţionat
poziţionează
pozând
pozându
poză
pozăm
poştal
poştaş
poţi
prabusiseram
prabusiserati
prabusisi
practic
practica
practicant
practicanţi
practicanţii
practicaserati
practicaserăţi
practicile
practică
prada
pradatori
praf
prag
pragmatic
prajitura
prajituri
prajiturii
prajiturile
prajiturilor
pranz
prapastie
prastie
pratie
pravasca
praveste
pravi
praştie
pre
prea
preajma
preajmei
preajmele
preajmelor
preajmă
prealabil
preambul
preaviz
precadere
precaderi
precaderii
precautie
precauţie
precedent
precipitatiile
precipitatiilor
precipitaţiile
precipitaţiilor
precis
precizaserati
precizaserăţi
precizie
preciziile
precişi
precişii
precişilor
precoce
precum
precursor
precădere
precăderi
precăderii
predai
predam
predand
predandu
predara
predaram
predarati
predare
predari
predarii
predarile
predarilor
predară
predarăm
predarăţi
predase
predasem
predasera
predaseram
predaserati
predaseră
predaserăm
predaserăţi
predasesi
predaseşi
predasi
predat
predau
predaşi
predaţi
predea
predecesorii
predecesorul
predic
predica
predicaserati
predicaserăţi
predicile
predictie
predictii
predictiile
predicţie
predicţii
predicţiile
predilectie
predilecţie
predispus
predispuse
predispusi
predispuşi
predominant
predând
predându
predă
predăm
predări
predării
predările
predărilor
prefac
prefatat
prefect
prefecturii
prefecţi
prefecţii
prefecţilor
prefer
preferabil
preferaserati
preferaserăţi
preferential
preferenţial
prefix
pregatiseram
pregatiserati
pregatisi
pregnant
pregătiserăm
pregătiserăţi
pregătişi
preia
preiei
preistorie
prejos
prejudecatile
prejudecăţi
prejudiciu
prelegere
prelegeri
preliminar
preliminariile
preluai
preluam
preluand
preluandu
preluara
preluaram
preluarati
preluare
preluarea
preluari
preluarii
preluarile
preluarilor
preluară
preluarăm
preluarăţi
preluase
preluasem
preluasera
preluaseram
preluaserati
preluaseră
preluaserăm
preluaserăţi
preluasesi
preluaseşi
preluasi
preluat
preluata
preluate
preluati
preluată
preluau
preluaşi
preluaţi
preludiu
preludiul
prelungiseram
prelungiserati
prelungiserăm
prelungiserăţi
prelungisi
prelungişi
preluând
preluându
preluăm
preluări
preluării
preluările
preluărilor
prematur
premiat
premiata
premiate
premiată
premiile
premisa
premisele
premisă
premiu
premiul
premiului
premium
pren
prenume
preocup
preocupaserati
preocupaserăţi
preot
preoteasa
preoteasă
preotie
preotul
preotului
preoţie
prepar
preparaserati
preparaserăţi
preparatului
preponderent
pres
prescrie
prescriptie
prescripţie
prescris
presedintelui
presedintie
presedintiei
presedintiile
presiune
presiuni
prespre
prestabilit
prestabilite
prestatia
prestatie
prestatiile
prestaţia
prestaţie
prestaţiile
prestigii
prestigiile
prestigiilor
prestigioasa
prestigioase
prestigioasă
prestigios
prestigioşi
prestigioşii
prestigioşilor
prestigiu
prestigiul
presupui
presupun
presupunem
presupuneti
presupuneţi
presupus
presupusera
presupuseram
presupuserati
presupuseră
presupuserăm
presupuserăţi
presupusese
presupusesem
presupusesera
presupuseseram
presupuseserati
presupuseseră
presupuseserăm
presupuseserăţi
presupusesesi
presupuseseşi
presupusesi
presupuseşi
presus
pretendent
pretentia
pretentie
pretentiei
pretentii
pretentioasa
pretentios
pretenţia
pretenţie
pretenţiei
pretenţii
pretenţioasă
pretenţios
pretext
pretinda
pretinde
pretindea
pretindeai
pretindeam
pretindeati
pretindeau
pretindeaţi
pretindem
pretindeti
pretindeţi
pretindă
pretinzand
pretinzi
pretinzând
pretioasa
pretioase
pretios
pretuire
pretutindeni
preuniversitar
preut
preuti
preutul
preuţi
prevad
prevalenţa
prevazuseram
prevazuserati
prevazusi
prevedem
prevederilor
prevedeti
prevedeţi
preveniseram
preveniserati
preveniserăm
preveniserăţi
prevenisi
prevenişi
preventie
preventiv
prevenţie
prevezi
previi
previn
previno
previzibil
previziuni
previziunile
prevăd
prevăzuserăm
prevăzuserăţi
prevăzuşi
prezent
prezentaserati
prezentaserăţi
prezentatoarea
prezentatori
prezervativ
prezervative
prezervativul
prezidential
prezidenţial
prezint
prezinţi
prezis
prezumtia
prezumţia
preş
preşedintelui
preşedinţi
preşedinţiile
preţ
preţioasa
preţioase
preţioasă
preţios
preţioşi
preţioşii
preţioşilor
preţuire
pri
pribeag
price
priceapa
priceapă
pricep
pricepem
pricepeti
pricepeţi
pricepuseram
pricepuserati
pricepuserăm
pricepuserăţi
pricepusi
pricepuşi
prichindelul
pridvor
pridvorul
prielnic
prieten
prietena
prietene
prietenei
prietenele
prieteni
prietenie
prieteniei
prietenii
prieteniile
prietenilor
prietenoasa
prietenoase
prietenoasei
prietenoasele
prietenoaselor
prietenoasă
prietenos
prietenoşi
prietenul
prietenului
prietenă
prietin
prietini
priiatenul
priiatin
priiatini
priiatinul
priimeasca
priimească
priimeaste
priimeaşte
priimescu
priimesti
priimeşti
priimiea
priimim
priimira
priimiră
priimiti
priimiţi
prilej
prilejuite
prim
prima
primar
primarie
primariei
primariile
primară
primaserati
primaserăţi
primavara
primavarile
primavarilor
primaveri
primaverii
primaverile
primaverilor
primblare
primejdie
primejdios
primiseram
primiserati
primiserăm
primiserăţi
primisi
primit
primitiv
primitiva
primişi
primo
primordial
primul
primăria
primărie
primăriile
primăriilor
primăvara
primăvarile
primăvarilor
primăvară
primăveri
primăverii
primăverile
primăverilor
prin
principal
principatului
principelui
principesa
principesei
principiile
principiu
principiul
prind
prindem
prindeti
prindeţi
prindza
prindză
prins
prinsara
prinsei
prinsele
prinselor
prinsera
prinseram
prinserati
prinseră
prinserăm
prinserăţi
prinsese
prinsesem
prinsesera
prinseseram
prinseserati
prinseseră
prinseserăm
prinseserăţi
prinsesesi
prinseseşi
prinsesi
prinseşi
prinsii
prinsilor
prinsu
prinsului
prinsără
print
printesa
printese
printr
printre
printul
printului
prinz
prinzînd
prinzîndu
prinşii
prinşilor
prinţ
prinţesa
prinţese
prinţesă
prinţul
prinţului
priori
prioritar
prioritara
prioritare
prioritară
prioritate
prioritati
prioritatii
prioritatile
prioritatilor
priorităţi
priorităţii
priorităţile
priorităţilor
prislop
prisos
privatului
privilegiile
priviseram
priviserati
priviserăm
priviserăţi
privisi
privitoarea
privitoarei
privitoarele
privitoarelor
privitori
privitorilor
privitorului
privitului
privişi
prizonier
pro
proaspat
proaspete
proaspeti
proaspetii
proaspetilor
proaspeţi
proaspeţii
proaspeţilor
proaspăt
proasto
probabil
probabilitate
probabilitati
probabilitatii
probabilitatile
probabilitatilor
probabilităţi
probabilităţii
probabilităţile
probabilităţilor
probaserati
probaserăţi
problem
problematic
probleme
procedaserati
procedaserăţi
procedee
procedeele
procedeelor
procedeu
procedeul
procedeului
procedurii
procent
procentaj
proces
procesiune
procesoare
procesor
proclamatia
proclamaţia
procuratura
procuraturii
procuratură
procuror
procurorul
produ
produc
producatoarea
producatoarei
producatoarele
producatoarelor
producatori
producatorilor
producatorului
producem
producerilor
produceti
produceţi
product
productia
productie
productii
productiv
productivitate
productivitatii
productivităţii
producătoarea
producătoarei
producătoarele
producătoarelor
producători
producătorilor
producătorului
producţia
producţie
producţii
produs
produsera
produseram
produserati
produseră
produserăm
produserăţi
produsese
produsesem
produsesera
produseseram
produseserati
produseseră
produseserăm
produseserăţi
produsesesi
produseseşi
produsesi
produseşi
produşi
proeminent
prof
profa
profan
profesie
profesiile
profesional
profesionalism
profesionist
profesionişti
profesoara
profesoare
profesoarei
profesoarele
profesoarelor
profesoară
profesor
profesoral
profesorul
profesorului
profet
profetie
profetiei
profetiile
profetul
profeţie
profeţiei
profeţiile
profii
profil
profilaxia
profilaxie
profit
profitabil
profitaserati
profitaserăţi
profiţi
profu
proful
profund
profunzi
profunzii
profunzilor
profunzime
profă
program
programaserati
programaserăţi
programatic
programatori
progres
progresie
progresist
progresiv
proiect
proiectant
proiectaserati
proiectaserăţi
proiectie
proiectiile
proiectil
proiectile
proiector
proiecţia
proiecţie
proiecţii
proletariatului
prolific
prolog
promis
promiseram
promiserati
promiserăm
promiserăţi
promisese
promisesem
promisesera
promiseseram
promiseserati
promiseseră
promiseserăm
promiseserăţi
promisesesi
promiseseşi
promisiune
promisiuni
promitand
promitandu
promitatoare
promitator
promitea
promiteai
promiteam
promiteati
promiteau
promiteaţi
promitem
promiteti
promiteţi
promo
promotia
promotie
promotii
promotiile
promotiilor
promotional
promotori
promotorii
promotorul
promovaserati
promovaserăţi
promoţia
promoţie
promoţii
promoţiile
promoţiilor
promoţional
prompt
pronaos
pronunt
pronuntaserati
pronuntie
pronunţ
pronunţaserăţi
pronunţie
prooroc
propaganda
propagande
propagandei
propagandele
propagandelor
propagandistic
propagandă
propice
proportia
proportie
proportii
proportional
proporţia
proporţie
proporţii
proporţional
propozitia
propozitie
propozitii
propoziţia
propoziţie
propoziţii
proprie
proprietar
proprietara
proprietarul
proprietarului
proprietate
proprietati
proprietăţi
propriile
propriu
propui
propulsie
propun
propunem
propunerilor
propuneti
propuneţi
propus
propusera
propuseram
propuserati
propuseră
propuserăm
propuserăţi
propusese
propusesem
propusesera
propuseseram
propuseserati
propuseseră
propuseserăm
propuseserăţi
propusesesi
propuseseşi
propusesi
propuseşi
propuşi
propuşii
propuşilor
prorector
prosoape
prosop
prospect
prospera
prospere
prosperitate
prosperitatii
prosperităţii
prosperă
prospetime
prospeţime
prost
prostie
prostiei
prostiile
prostitutia
prostitutie
prostituţia
prostituţie
protagonist
protagonişti
protectia
protectie
protectii
protectiile
protectiilor
protectoare
protector
protecţia
protecţie
protecţii
protecţiile
protecţiilor
proteic
protejaserati
protejaserăţi
protest
protestant
protestanţi
protestaserati
protestaserăţi
protocoale
protocol
protopop
protopopiatul
prototip
proveniseram
proveniserati
proveniserăm
proveniserăţi
provenisi
provenişi
proverb
provin
provincia
provincial
provincie
provincii
provino
provizii
provizorie
provizoriei
provizoriii
provizoriile
provizoriu
provizoriul
provizoriului
provoaca
provoace
provoacă
provoc
provocaserati
provocaserăţi
proximitate
proximitatea
prozatori
proşti
prudent
prunc
prânz
prînz
prînzu
prăbuşiserăm
prăbuşiserăţi
prăbuşişi
prădători
prăjitura
prăjituri
prăjiturii
prăjiturile
prăjiturilor
prăjitură
prăpastie
prăvască
prăveşte
prăvi
psalm
pseudo
pseudonim
pseudonimul
psi
psihiatric
psihiatrie
psihic
psiholog
psihologic
psihologie
psihologiei
psihologiile
psihologul
psihoterapia
psihoterapie
pt
ptr
pubela
pubelă
pubertate
pubian
public
publicaserati
publicaserăţi
publicatia
publicatie
publicatiile
publicatiilor
publicaţia
publicaţie
publicaţiile
publicaţiilor
publicist
publicitar
publicitate
publicitati
publicitatii
publicitatile
publicitatilor
publicităţi
publicităţii
publicităţile
publicităţilor
pucioasa
puf
pufoasa
pufoasă
pufos
pui
puie
puii
puilor
puind
puiul
puiului
pula
pulbere
pulberi
pulmonar
pulover
puls
pulă
puma
pumn
pumnal
pun
puna
punand
punct
punctaj
punctual
punctuatie
punctuaţie
pune
punem
punere
puneri
punerii
punerile
punerilor
puneti
puneţi
pungile
punte
punti
punând
pună
punţi
pup
pupa
pupat
pupaza
pupe
pupici
pupă
pupăză
pur
pura
puradei
puradel
pure
puric
purice
purii
purilor
puritate
puritatii
purităţii
purpurie
purpuriu
purtaserati
purtaserăţi
purtatori
purtatorilor
purtatorului
purtatului
purtînd
purtători
purtătorilor
purtătorului
purul
purului
pururea
pururi
pură
pus
pusa
pusara
pusca
puscarie
puscariile
puscasii
puscasu
pusci
puscile
puscilor
puse
pusera
puseram
puserati
puseră
puserăm
puserăţi
pusesem
pusesera
puseseram
puseserati
puseseră
puseserăm
puseserăţi
pusesesi
puseseşi
pusi
pustie
pustiei
pustiile
pustiit
pustiiu
pustile
pustiu
pustiul
pustiului
pustiuri
pustiurile
pustiurilor
pustnic
pusu
pusă
pusără
put
puta
putand
pute
putea
putearia
putearnic
putem
putere
puteri
puternic
puteti
puteţi
putin
putoare
putori
putred
putrefactie
putrefacţie
putui
putul
putum
putura
puturam
puturati
puturi
puturoasa
puturoasă
puturos
puturoşi
putură
puturăm
puturăţi
putusa
putuse
putusem
putusera
putuseram
putuserati
putuseră
putuserăm
putuserăţi
putusesi
putuseşi
putusi
putusă
putut
putuşi
putând
puzzle
puşca
puşcaş
puşcaşii
puşcaşu
puşci
puşcile
puşcilor
puşcă
puşcărie
puşcăriile
puşi
puştile
puştiul
puţ
puţin
puţul
puţuri
puţîn
puţînă
puţă
pwp
pâinile
pâne
pântec
până
pârghie
pârât
pârăşte
pâslaru
pîine
pîinea
pîini
pă
păcală
păcat
păci
păciei
păcii
păcile
păcilor
păcăleală
păcătoasă
păcătos
păcătoşi
păcătoşii
păduchioasă
păduchios
păduchioşi
pădurile
păgân
păgîni
păgînii
păgînilor
păhar
păharul
păhară
păi
păianjen
pălincă
pălmuit
păltiniş
pălăria
pălărie
pălării
pământ
pământean
pămîntul
păntru
pănă
păpuşile
păr
părea
păream
păreaţi
părechi
părem
părere
păreri
păreţi
părinte
părintele
părintelui
părinţ
părinţi
părinţii
părinţilor
păroase
păros
părticică
păru
părul
părură
părurăm
părurăţi
părusem
păruseră
păruserăm
păruserăţi
păruseşi
părut
părând
părându
părăsiserăm
părăsiserăţi
părăsişi
părţi
păsa
păsat
păscuserăm
păscuserăţi
păscuşi
păstor
păstraserăţi
păstrăv
păsările
pătat
pătrat
pătraţi
pătrund
pătrundem
pătrundeţi
pătrunjel
pătruns
pătrunseră
pătrunserăm
pătrunserăţi
pătrunsese
pătrunsesem
pătrunseseră
pătrunseserăm
pătrunseserăţi
pătrunseseşi
pătrunseşi
păturile
pătuţ
păzască
păzea
păzeai
păzeam
păzească
păzeau
păzeaşte
păzeaţi
păzesc
păzeşte
păzeşti
păzi
păzim
păzind
păzindu
păzirăţi
păzisem
păziseră
păziserăm
păziserăţi
păziseşi
păzit
păziţi
păzâia
păşesc
păşeşte
păşeşti
păşi
păşit
păşteţi
păţesc
păţi
păţit
quark
quartet
rabd
rabdariei
rabin
rabinul
rabzi
rac
racea
raceai
raceala
raceam
raceasca
raceati
raceau
racesc
raceste
racesti
rachita
rachiu
raci
racii
racim
racind
racindu
racireo
racirile
racise
racisem
racisera
raciseram
raciserati
racisesi
racisi
racit
racoare
racoroase
rad
radacina
radacini
radar
rade
radea
radem
radeti
radeţi
radiatia
radiatie
radiatiei
radiatii
radiator
radiaza
radiază
radiaţia
radiaţie
radiaţiei
radiaţii
radical
radicala
radicale
radicali
radicalul
radicalului
radicală
radicasa
radicatu
radio
radioactiv
radiodifuziune
radiofonic
radiografie
radiologie
radioterapie
radă
rafale
rafinament
rafinamentul
rafinaria
rafinăria
raft
ragaz
rage
rahat
rai
raia
raid
raie
raii
railor
raioane
raioasa
raion
raional
raios
raiul
raiuri
raiurile
raiurilor
ram
rama
ramaie
raman
ramanem
ramaneti
ramasara
ramasei
ramasele
ramaselor
ramasera
ramaseram
ramaserati
ramasese
ramasesem
ramasesera
ramaseseram
ramaseserati
ramasesesi
ramasii
ramasilor
ramasita
ramasite
ramasitei
ramasitele
ramasitelor
ramasului
ramasuri
ramasurile
ramasurilor
rame
ramie
ramiie
ramiind
raminea
ramineti
ramnic
ramnicu
ramnicul
ramul
ramului
ramurile
ramă
rana
ranced
ranch
rand
randament
randuiala
raneasca
ranesc
raneste
ranesti
rang
ranga
rangi
rangul
ranguri
rangurile
rangurilor
rangă
rani
ranim
ranind
ranindu
ranira
raniram
ranirati
ranirea
ranisem
ranisera
raniseram
raniserati
ranisesi
ranit
ranjet
rană
rapa
rapeasca
rapeste
rapid
rapiditate
rapiditatea
rapit
rapitori
rapizi
rapizii
rapizilor
rapoarte
raport
raportaserati
raportaserăţi
raportor
raposatului
rar
rara
rare
rareori
rari
rarii
rarilor
rarul
rarului
rară
ras
rasa
rasar
rasariseram
rasariserati
rasarisi
rasariteana
rasaritului
rascoala
rascoalei
rascruce
rase
rasera
raseram
raserati
raseră
raserăm
raserăţi
rasesem
rasesera
raseseram
raseserati
rasesesi
rasete
rasfat
rasi
rasii
rasilor
rasina
rasini
rasism
rasismul
rasist
rasişti
raspandireo
raspandiseram
raspandiserati
raspandisi
raspanditelor
raspanditilor
raspandito
raspanditule
raspanditului
raspund
raspundem
raspunderilor
raspundeti
raspuns
raspunsera
raspunseram
raspunserati
raspunsese
raspunsesem
raspunsesera
raspunseseram
raspunseserati
raspunsesesi
raspunsesi
rasputeri
rastimp
rastoarna
rastoarne
rastorn
rastorni
rasturnaserati
rasu
rasul
rasunet
rasurile
rasă
rata
ratam
ratand
ratandu
ratara
rataram
ratarati
ratară
ratarăm
ratarăţi
ratasem
ratasera
rataseram
rataserati
rataseră
rataserăm
rataserăţi
ratasesi
rataseşi
ratat
rataţi
rate
rateaza
ratează
ratez
rateze
ratezi
rational
rationament
ratiune
ratiuni
raton
ratând
ratându
rată
ratăm
rau
raufacator
raufacatori
raul
raurile
rautacios
rautate
rautati
ravagii
raza
razand
razboaie
razboiasca
razboiesc
razboieste
razboiesti
razboinic
razboiseram
razboiserati
razboisi
razboiu
razboiul
razboiului
razbun
razbunareo
razbunaserati
raze
razna
rază
raşi
raşii
raşilor
raţa
raţe
raţional
raţionament
raţiune
raţiuni
raţă
re
rea
reabilitareo
reactia
reactie
reactii
reactionaserati
reactor
reacţia
reacţie
reacţii
reacţionaserăţi
reader
readu
readuc
readucem
readuceti
readuceţi
readus
readusera
readuseram
readuserati
readuseră
readuserăm
readuserăţi
readusese
readusesem
readusesera
readuseseram
readuseserati
readuseseră
readuseserăm
readuseserăţi
readusesesi
readuseseşi
readusesi
readuseşi
real
reales
realism
realist
realitate
realitati
realităţi
realizareo
realizaserati
realizaserăţi
realizatori
realişti
realiştii
realiştilor
realmente
reamintiseram
reamintiserati
reamintiserăm
reamintiserăţi
reamintisi
reamintişi
reaua
rebel
rebeliune
rec
recapete
rece
recensamant
recensământ
recent
recenzie
recenziile
recenţi
recenţii
recenţilor
receptie
receptiile
reception
receptioner
receptionera
receptor
recepţia
recepţie
recepţii
recepţiile
recepţiilor
recepţioner
recepţioneră
recesiune
rechin
reci
recif
reciful
recipient
reciproc
recital
reclam
reclamaserati
reclamaserăţi
reclamatie
reclamaţie
recomand
recomandareo
recomandaserati
recomandaserăţi
recomanzi
reconfortant
reconstituie
reconstructia
reconstructie
reconstructii
reconstructiile
reconstructiilor
reconstrucţia
reconstrucţie
reconstrucţii
reconstrucţiile
reconstrucţiilor
reconstruiasca
reconstruiască
reconstruirea
record
recreatia
recreatie
recreaţia
recreaţie
recreere
recrutai
recrutam
recrutand
recrutandu
recrutara
recrutaram
recrutarati
recrutare
recrutarea
recrutară
recrutarăm
recrutarăţi
recrutase
recrutasem
recrutasera
recrutaseram
recrutaserati
recrutaseră
recrutaserăm
recrutaserăţi
recrutasesi
recrutaseşi
recrutasi
recrutat
recrutati
recrutau
recrutaşi
recrutaţi
recruteaza
recrutează
recrutez
recruteze
recrutezi
recrutând
recrutându
recrutăm
rector
recul
recunoasca
recunoască
recunoastem
recunoasterilor
recunoasteti
recunoaştem
recunoaşterilor
recunoaşteţi
recunosc
recunoscatoarea
recunoscatoarei
recunoscatoarele
recunoscatoarelor
recunoscatori
recunoscatorilor
recunoscatorului
recunoscuseram
recunoscuserati
recunoscuserăm
recunoscuserăţi
recunoscusi
recunoscutelor
recunoscutii
recunoscutilor
recunoscutului
recunoscuşi
recunoscuţii
recunoscuţilor
recunoscătoarea
recunoscătoarei
recunoscătoarele
recunoscătoarelor
recunoscători
recunoscătorilor
recunoscătorului
recuperareo
recuperaserati
recuperaserăţi
recurent
recurg
recurgem
recurgeti
recurgeţi
recursei
recursera
recurseram
recurserati
recurseră
recurserăm
recurserăţi
recursese
recursesem
recursesera
recurseseram
recurseserati
recurseseră
recurseserăm
recurseserăţi
recursesesi
recurseseşi
recursesi
recurseşi
reda
redactie
redactiile
redactor
redacţia
redacţie
redacţii
redacţiile
redacţiilor
redam
redand
redandu
redara
redaram
redarati
redare
redară
redarăm
redarăţi
redasem
redasera
redaseram
redaserati
redaseră
redaserăm
redaserăţi
redasesi
redaseşi
redat
redea
redenumit
redevine
redirectionat
redirecţionat
redu
reduc
reducem
reducereo
reducerilor
reduceti
reduceţi
redusei
redusele
reduselor
redusera
reduseram
reduserati
reduseră
reduserăm
reduserăţi
redusese
redusesem
redusesera
reduseseram
reduseserati
reduseseră
reduseserăm
reduseserăţi
redusesesi
reduseseşi
redusesi
reduseşi
redusii
redusilor
redusului
reduşii
reduşilor
redând
redându
redă
redăm
reel
ref
refa
refac
refacem
refacereo
refacerilor
refaceti
refaceţi
refacuseram
refacuserati
refacusi
refer
referendum
referent
referireo
referiseram
referiserati
referiserăm
referiserăţi
referisi
referitoarea
referitoarei
referitoarele
referitoarelor
referitoareo
referitori
referitorilor
referitorului
referişi
reflectaserati
reflectaserăţi
reflectatu
reflectie
reflectoarelor
reflecţie
reflecţii
reflex
reflexie
reflexiv
reflux
reformaserati
reformaserăţi
refren
refrenul
refugiat
refugiata
refugiate
refugiatii
refugiatilor
refugiată
refugiaza
refugiază
refugiaţii
refugiaţilor
refugieze
refugiu
refugiul
refuz
refuzaserati
refuzaserăţi
refuză
refă
refăcuserăm
refăcuserăţi
refăcuşi
regal
regalitatii
regalităţii
regasiseram
regasiserati
regasisi
regat
rege
regele
regelui
regenerabila
regenerabile
regenerabilă
regent
regi
regia
regie
regii
regilor
regim
regiment
regina
regine
regio
regional
regiune
regiuni
regizor
regizoral
reglare
reglat
regleaza
reglează
reglementareo
regnul
regret
regretabil
regretaserati
regretaserăţi
regreţi
regula
regulament
regulamentar
regular
regularitate
regulat
regulaţi
reguli
regulă
regăsiserăm
regăsiserăţi
regăsişi
reia
reiei
reintoarca
reintoarce
reintoarcere
reintoarcerea
reintorc
reintors
reinviat
reinvie
relataserati
relataserăţi
relatie
relatiile
relativ
relativitatii
relativităţii
relaxant
relaxaserati
relaxaserăţi
relaţia
relaţie
relaţii
rele
relevant
relevanţi
relevanţii
relevanţilor
relevanţă
relief
religia
religie
religii
religioasa
religioase
religioasă
religios
religioşi
relua
reluam
reluand
reluandu
reluara
reluaram
reluarati
reluare
reluară
reluarăm
reluarăţi
reluasem
reluasera
reluaseram
reluaserati
reluaseră
reluaserăm
reluaserăţi
reluasesi
reluaseşi
reluat
reluând
reluându
reluă
reluăm
rem
remake
remarc
remarcabil
remarcaserati
remarcaserăţi
remediu
remediul
remote
ren
renal
renascentist
renasterilor
renaşterilor
renumelui
renumitelor
renumitilor
renumitului
renumiţilor
renunt
renuntaserati
renunţ
renunţaserăţi
repar
reparaserati
reparaserăţi
reparatia
reparatie
reparatiile
reparatiilor
reparaţia
reparaţie
reparaţiile
reparaţiilor
repartitia
repartitie
repartiţia
repartiţie
repaus
repede
reper
repercusiuni
repertoriile
repet
repetaserati
repetaserăţi
repetato
repetatule
repetatului
repetitia
repetitie
repetitiile
repetitiv
repetitive
repetiţia
repetiţie
repetiţiile
repeziciune
repezile
repeţi
replic
replicaserati
replicaserăţi
report
reportaj
reporter
represalii
represiune
represiunii
reprezentant
reprezentareo
reprezentaserati
reprezentaserăţi
reprezentatia
reprezentatie
reprezentatiei
reprezentatiile
reprezentatiilor
reprezentativ
reprezentaţia
reprezentaţie
reprezentaţiei
reprezentaţiile
reprezentaţiilor
reprezint
reprezintă
reprezinţi
reprodu
reproduc
reproducem
reproducerilor
reproduceti
reproduceţi
reprodus
reprodusera
reproduseram
reproduserati
reproduseră
reproduserăm
reproduserăţi
reprodusese
reprodusesem
reprodusesera
reproduseseram
reproduseserati
reproduseseră
reproduseserăm
reproduseserăţi
reprodusesesi
reproduseseşi
reprodusesi
reproduseşi
reptila
reptile
reptilă
republic
republica
republican
republicaserati
republicaserăţi
republicile
reputatia
reputatie
reputatiile
reputatiilor
reputaţia
reputaţie
reputaţiile
reputaţiilor
rescrie
rescris
resentimente
resort
respect
respectabil
respectaserati
respectaserăţi
respectato
respectatule
respectatului
respectiv
respectuos
respecţi
resping
respingem
respingerilor
respingeti
respingeţi
respins
respinsera
respinseram
respinserati
respinseră
respinserăm
respinserăţi
respinsese
respinsesem
respinsesera
respinseseram
respinseserati
respinseseră
respinseserăm
respinseserăţi
respinsesesi
respinseseşi
respinsesi
respinseşi
respinşi
respir
respiraserati
respiraserăţi
respiratia
respiratie
respiratiile
respiratiilor
respiratorie
respiraţia
respiraţie
respiraţiile
respiraţiilor
respondenti
respondenţi
responsabil
responsabilitate
responsabilitati
responsabilităţi
rest
restaurant
restaurantul
restaurantului
restituie
restrang
restrangem
restrangeti
restransei
restransera
restranseram
restranserati
restransese
restransesem
restransesera
restranseseram
restranseserati
restransesesi
restransesi
restrictia
restrictie
restrictii
restrictionat
restricţia
restricţie
restricţii
restricţionat
restrâng
restrângem
restrângeţi
restrânsei
restrânseră
restrânserăm
restrânserăţi
restrânsese
restrânsesem
restrânseseră
restrânseserăm
restrânseserăţi
restrânseseşi
restrânseşi
resursa
resurse
resursă
retail
retard
retardatule
retea
retele
retii
retin
retinem
retineti
retinuseram
retinuserati
retinusi
retrag
retragem
retragerilor
retrageti
retrageţi
retrasei
retrasera
retraseram
retraserati
retraseră
retraserăm
retraserăţi
retrasese
retrasesem
retrasesera
retraseseram
retraseserati
retrasesesi
retrasesi
retraseşi
retrasu
retro
retroactiv
retrospectiv
retrovizoare
retrăsei
retrăsese
retrăsesem
retrăseseră
retrăseserăm
retrăseserăţi
retrăseseşi
retur
reumatism
reunificarea
reuniseram
reuniserati
reuniserăm
reuniserăţi
reunisi
reuniune
reuniuni
reunişi
reusiseram
reusiserati
reusisi
reusitilor
reusito
reusitule
reusitului
reuşiserăm
reuşiserăţi
reuşito
reuşitule
reuşitului
reuşişi
reuşiţilor
revad
revazuseram
revazuserati
revazusi
revedem
revedeti
revedeţi
revelatia
revelatie
revelaţia
revelaţie
revelion
revenireo
reveniseram
reveniserati
reveniserăm
reveniserăţi
revenisi
revenişi
reverend
revezi
revii
revin
revino
revitalizarea
revizie
revizuire
revizuirea
revizuiri
revizuirii
revizuirile
revizuirilor
revizuite
revolt
revoltaserati
revoltaserăţi
revolutia
revolutie
revolutii
revolutionar
revoluţia
revoluţie
revoluţii
revoluţionar
revolver
revolverul
revolţi
revăd
revăzuserăm
revăzuserăţi
revăzuşi
rezerv
rezervareo
rezervaserati
rezervaserăţi
rezervatia
rezervatie
rezervatiile
rezervatiilor
rezervaţia
rezervaţie
rezervaţiile
rezervaţiilor
rezervoare
rezervor
rezident
rezidential
rezidenţial
reziduuri
rezist
rezistaserati
rezistaserăţi
rezistent
rezişti
rezolutia
rezolutie
rezolutii
rezolutiile
rezolutiilor
rezoluţia
rezoluţie
rezoluţii
rezoluţiile
rezoluţiilor
rezolv
rezolvareo
rezolvaserati
rezolvaserăţi
rezolvato
rezolvatule
rezolvatului
rezonabil
rezultatului
rezum
rezumaserati
rezumaserăţi
reîntoarce
reîntoarcere
reîntoarcerea
reîntoarcă
reîntorc
reîntors
reînviat
reînvie
reţea
reţele
reţii
reţin
reţinem
reţineţi
reţinuserăm
reţinuserăţi
reţinuşi
ride
ridea
ridic
ridicaserati
ridicaserăţi
ridicol
riduri
rigid
rigiditate
rigiditatea
rigoare
rigoarea
riguroasa
riguroase
riguroasă
riguros
rima
rime
rimă
rinduri
ring
rinichi
rinocer
ris
risc
risca
riscant
riscaserati
riscaserăţi
riste
risti
rit
ritm
ritmic
ritual
ritul
rituri
rival
rivalitate
rivalitatea
riviera
riza
rişte
rişti
rmn
ro
roade
roaga
roage
roagă
roatile
rob
robi
robinet
robot
robotesc
roboţi
robul
robului
robust
roca
rochia
rochie
rochii
roci
rock
rocă
rod
rodul
rog
rogi
rogoz
rogu
roi
rol
rola
role
rolul
roluri
rolă
rom
roma
roman
romana
romancier
romane
romanei
romanele
romanelor
romanesc
romaneşti
romani
romanica
romanice
romanică
romanism
romanismului
romano
romantic
romantism
romanul
romanului
romană
romei
romi
romii
romul
romului
romuri
romurile
romurilor
românie
românism
românismului
româno
romă
root
ros
rosia
rosiatica
rosie
rosiile
rosiorii
rost
rostea
rosteai
rosteam
rosteasca
rostească
rosteati
rosteau
rosteaţi
rostesc
rosteste
rostesti
rosteşte
rosteşti
rosti
rostim
rostind
rostindu
rostira
rostiram
rostirati
rostirea
rostiră
rostirăm
rostirăţi
rostisem
rostisera
rostiseram
rostiserati
rostiseră
rostiserăm
rostiserăţi
rostisesi
rostiseşi
rostit
rostul
rosturi
rosturile
rosturilor
rosu
rosul
rosului
rotatia
rotatie
rotatii
rotativ
rotaţia
rotaţie
rotaţii
rotesc
roteste
roteşte
roti
rottweiler
rotula
rotulă
rotund
rotunzi
rotunzii
rotunzilor
roua
router
rouă
roz
rozatoare
roze
rozelor
rozul
rozului
roză
rozătoare
roş
roşiatică
roşiile
roşiorii
roşul
roşului
roţi
rpm
rromi
rubin
rubrica
rubrici
rubrică
rucsac
ruda
rude
rudele
rudenie
rudimentar
rudă
rufe
rug
ruga
rugaciunile
rugam
rugaminte
rugamintea
rugand
rugandu
rugara
rugaram
rugarati
rugară
rugarăm
rugarăţi
rugasem
rugasera
rugaseram
rugaserati
rugaseră
rugaserăm
rugaserăţi
rugasesi
rugaseşi
rugat
rugaţi
rugi
rugii
rugile
rugilor
ruginoasa
rugul
rugând
rugându
rugă
rugăciunile
rugăm
rugăminte
rugămintea
ruj
rujul
rula
rulam
ruland
rulandu
rulant
rulara
rularam
rularati
rulare
rulară
rularăm
rularăţi
rulasem
rulasera
rulaseram
rulaserati
rulaseră
rulaserăm
rulaserăţi
rulasesi
rulaseşi
rulat
rulaţi
ruleaza
rulează
rulez
ruleze
rulezi
rulmenti
rulmenţi
rulota
rulotele
rulotă
rulând
rulându
rulă
rulăm
rumta
rumtă
runcu
rup
rupand
rupandu
rupe
rupea
rupeam
rupeati
rupeaţi
rupem
rupere
ruperi
ruperii
ruperile
ruperilor
rupeti
rupeţi
rupse
rupsei
rupsera
rupseram
rupserati
rupseră
rupserăm
rupserăţi
rupsese
rupsesem
rupsesera
rupseseram
rupseserati
rupseseră
rupseserăm
rupseserăţi
rupsesesi
rupseseşi
rupsesi
rupseşi
rupt
rupând
rupându
rupă
rupţi
rupţii
rupţilor
rural
rusalii
rusescu
rusinile
rusinoasa
rusinos
ruso
rustic
ruta
rute
rutei
rutele
rutelor
rutier
rută
ruşinile
ruşinoasă
ruşinos
râd
râde
râdea
râdem
râdeţi
râdă
râie
râioasă
râios
râmnic
râmnicu
râmnicul
rânced
rând
rânduiala
rânjet
râpa
râpă
râs
râse
râsei
râseră
râserăm
râserăţi
râsese
râsesem
râseseră
râseserăm
râseserăţi
râseseşi
râsete
râseşi
râsul
râu
râul
râurile
râzi
râzând
rîde
rîdea
rînduri
rîs
rîză
răbdăriei
răcea
răceai
răceala
răceală
răceam
răcească
răceau
răceaţi
răcesc
răceşte
răceşti
răci
răcii
răcim
răcind
răcindu
răcireo
răcirile
răcirăţi
răcise
răcisem
răciseră
răciserăm
răciserăţi
răciseşi
răcit
răcişi
răcoare
răcoroase
rădea
rădeai
rădeam
rădeau
rădeaţi
rădicasă
rădicatu
rădicînd
rădăcina
rădăcini
rădăcină
răgaz
răi
răii
răilor
rămasei
rămasele
rămaselor
rămaseră
rămaserăm
rămaserăţi
rămasului
rămasuri
rămasurile
rămasurilor
rămasără
rămaşii
rămaşilor
rămâi
rămân
rămânem
rămâneţi
rămîe
rămîie
rămîind
rămînea
rămîneţi
rămăsese
rămăsesem
rămăseseră
rămăseserăm
rămăseserăţi
rănea
răneai
răneam
rănească
răneau
răneaţi
rănesc
răneşte
răneşti
răngi
răni
rănim
rănind
rănindu
rănirea
răniră
rănirăm
rănirăţi
rănisem
răniseră
răniserăm
răniserăţi
răniseşi
rănit
răniţi
răpească
răpeşte
răpit
răpitori
răpiţi
răposatului
răsar
răsare
răsari
răsară
răscoala
răscoalei
răscoală
răscruce
răsei
răsese
răsesem
răseseră
răseserăm
răseserăţi
răseseşi
răseşi
răsfăţ
răsplata
răsplată
răspund
răspundem
răspunderilor
răspundeţi
răspuns
răspunseră
răspunserăm
răspunserăţi
răspunsese
răspunsesem
răspunseseră
răspunseserăm
răspunseserăţi
răspunseseşi
răspunseşi
răspunsără
răspunzînd
răspunşi
răsputeri
răspândireo
răspândiserăm
răspândiserăţi
răspânditelor
răspândito
răspânditule
răspânditului
răspândişi
răspândiţilor
răstimp
răstoarne
răstoarnă
răstorn
răstorni
răsturnaserăţi
răsunet
răsăriserăm
răsăriserăţi
răsăriteană
răsăritului
răsărişi
rău
răufăcător
răufăcători
răul
răutate
răutăcios
răutăţi
războaie
războiască
războiesc
războieşte
războieşti
războinic
războiserăm
războiserăţi
războiu
războiul
războiului
războişi
răzbun
răzbunareo
răzbunaserăţi
răzând
răzându
răşini
răşină
s-o
sa
sabat
sabatul
sabiile
sabloane
sablon
sabotaj
sac
sacaie
saci
sacrific
sacrificaserati
sacrificaserăţi
sacrificiile
sacrificiu
sacrificiul
sacul
sad
safari
safe
sageata
sageatile
sageatilor
sagetile
sagiata
sah
sahi
sahii
sahilor
sahul
sahului
sahuri
sahurile
sahurilor
sai
sait
sake
sal
sala
salahor
salam
salar
salariat
salariatilor
salariaţilor
salariile
salariu
salariul
salariului
salata
salbatic
salbaticie
salcam
salcia
salcie
salcâm
sale
sali
salină
saloane
salon
salonul
salsa
salt
salut
salutaserati
salutaserăţi
saluţi
salvaserati
salvaserăţi
salvato
salvatule
salvatului
sală
samanta
samantei
samantele
samantelor
samba
sambata
sambete
sambetei
sambetele
sambetelor
samburi
saminta
samn
samnati
samnu
samnul
sampania
sampanie
sampon
samurai
samă
san
sanatate
sanatati
sanatatii
sanatatile
sanatatilor
sanatoasa
sanatoase
sanatoriu
sanatoriul
sanatos
sanctiune
sanctiuni
sanctuar
sancţiune
sancţiuni
sandale
sandra
sandwich
sange
sangera
sangerare
sangerari
sangerat
sangereaza
sangeroasa
sangeroase
sangeros
sanguin
sangur
sani
sanitar
sant
santaj
santem
santeti
santier
sanul
sanuri
sanurile
sanurilor
sanziene
sap
sapa
sapam
sapand
sapandu
sapara
saparam
saparati
sapasem
sapasera
sapaseram
sapaserati
sapasesi
sapat
sapca
sape
sapi
sapiens
saptamana
saptamanal
saptamani
saptelea
sapun
sapă
sar
sara
sarac
saracie
saraciei
saraciile
sarat
sarbatoare
sarbatorile
sarbatoriseram
sarbatoriserati
sarbatorisi
sarcasm
sarcastic
sarcina
sarcina-pierduta
sarcini
sarcină
sarcină-pierdută
sare
sari
sarim
sarind
sarira
sariram
sarirati
sarisem
sarisera
sariseram
sariserati
sarisesi
sarit
sarma
sarmale
sarpe
saruri
sarut
sarutaserati
sară
sas
sase
sasea
saselea
sasi
sat
satan
sate
satelit
sateliţi
satesc
satesti
satisfa
satisfac
satisfacem
satisfaceti
satisfaceţi
satisfactia
satisfactie
satisfacuseram
satisfacuserati
satisfacusi
satisfacţia
satisfacţie
satisfă
satisfăcuserăm
satisfăcuserăţi
satisfăcuşi
satuc
satul
satur
saturaserati
saturatie
saturaţie
sau
saua
sauna
saună
savant
savanţi
savuros
saxofon
saxon
saşi
scabia
scabie
scad
scadem
scaderilor
scadeti
scalambait
scana
scanare
scanat
scandal
scandalos
scandinav
scaneaza
scanează
scanner
scanteie
scaon
scaonul
scap
scapasa
scapaserati
scara
scarboasa
scarbos
scari
scarisoara
scartaie
scară
scaun
scazuseram
scazuserati
scazusi
scenariile
scenariilor
scenarist
scenariu
scenariul
scenic
scenografie
sceptic
scepticism
scepticismul
schela
schele
schelet
schelă
schi
schimb
schimbaserati
schimbaserăţi
schimbul
schiop
schiori
schisma
schismă
schit
schizofrenie
sclav
sclavie
sclaviei
sclaviile
sclavo
scoala
scoale
scoalile
scoalilor
scoală
scoasa
scoasara
scoase
scoasera
scoaseram
scoaserati
scoaseră
scoaserăm
scoaserăţi
scoasă
scoasără
scoatem
scoateti
scoateţi
scoaţă
scoica
scoici
scoică
scol
scolar
scolile
scop
scor
scorpion
scortisoara
scorţişoară
scos
scosese
scosesem
scosesera
scoseseram
scoseserati
scoseseră
scoseserăm
scoseserăţi
scosesesi
scoseseşi
scosesi
scoseşi
scot
scotch
scoşi
scoţ
scoţi
scoţând
scoţînd
scoţîndu
screening
scria
scrie
scriem
scriereo
scrierilor
scrieti
scrieţi
scriitoarea
scriitoarei
scriitoarele
scriitoarelor
scriitori
scriitorilor
scriitorului
script
scripturii
scris
scrisei
scrisera
scriseram
scriserati
scriseră
scriserăm
scriserăţi
scrisesa
scrisese
scrisesem
scrisesera
scriseseram
scriseserati
scriseseră
scriseserăm
scriseserăţi
scrisesesi
scriseseşi
scrisesi
scrisesă
scriseşi
scrisoare
scrisoarii
scrisoarile
scrisoarilor
scrisori
scrisului
scroafo
scrum
scrumiera
scrumieră
scrupule
scrutin
scuar
scufiţa
scufund
scufundaserati
scufundaserăţi
scufunzi
scuipat
scuipaturi
scuipă
scuipături
sculaserati
sculaserăţi
sculptor
sculpturii
scump
scund
scurg
scurgem
scurgerilor
scurgeti
scurgeţi
scurs
scursera
scurseram
scurserati
scurseră
scurserăm
scurserăţi
scursese
scursesem
scursesera
scurseseram
scurseserati
scurseseră
scurseserăm
scurseserăţi
scursesesi
scurseseşi
scursesi
scurseşi
scurt
scurtcircuit
scurtmetraj
scurţi
scut
scutec
scutece
scuter
scuz
scuzaserati
scuzaserăţi
scz
scânduri
scândură
scânteie
scârboasă
scârbos
scârţâie
scădem
scăderilor
scădeţi
scălămbăit
scăpaserăţi
scăpasă
scări
scărişoara
scăzuserăm
scăzuserăţi
scăzuşi
se
seaca
seacă
seama
seaman
seame
seamei
seamne
seamnele
seamă
seamăn
seara
searile
searilor
searpe
searpele
seară
sec
secara
secară
secat
seci
secol
secondat
secret
secretar
secretara
secretariat
secretariatul
secretariatului
secretară
secretaserati
secretaserăţi
secretie
secretiei
secretos
secreţi
secreţia
secreţie
secreţiei
secreţii
secreţilor
sectie
sectiile
sectiune
sectiuni
sectoare
sector
secu
secular
secund
secundar
secundară
secunzi
secunzii
secunzilor
securitate
securitati
securitatii
securitatile
securitatilor
securităţi
securităţii
securităţile
securităţilor
secţia
secţie
secţii
secţiune
secţiuni
sedat
sedativ
sedere
sederii
sedii
sediu
sediul
sedus
sef
sefa
sefe
sefei
sefele
sefelor
sefi
sefii
sefu
seful
sefului
segment
seicul
seif
seism
seismic
seismica
seismice
seismică
select
selectaserati
selectaserăţi
selectie
selectiile
selectioner
selectionerul
selectiv
selecţia
selecţie
selecţii
selecţioner
selecţionerul
semafor
semaforul
seman
semanaserati
semantic
semene
semeni
semi
semicerc
semifinala
semifinale
semifinală
seminar
seminariile
semn
semnal
semnaserati
semnaserăţi
semnatura
semnaturi
semnaturii
semnaturile
semnaturilor
semnificatia
semnificatie
semnificatiile
semnificatiilor
semnificativ
semnificaţia
semnificaţie
semnificaţiile
semnificaţiilor
semnătura
semnături
semnătură
semăn
semănaserăţi
senat
senatoarea
senator
senin
senioare
senior
sens
sensibil
sensibilitate
sensibilitati
sensibilitatii
sensibilitatile
sensibilitatilor
sensibilităţi
sensibilităţii
sensibilităţile
sensibilităţilor
sentiment
sentimental
senzatia
senzatie
senzatii
senzational
senzaţia
senzaţie
senzaţii
senzaţional
senzor
senzorial
separ
separareo
separaserati
separaserăţi
separatist
separatişti
separatiştii
separato
separatule
separatului
sept
septembrie
ser
sera
sere
sergent
sergenţi
sergenţii
sergenţilor
seri
seria
serial
serif
seriile
seringa
seringi
seringă
serioasa
serioase
serioasă
serios
seriozitate
serioşi
serotonina
serotonină
sertar
serul
serveam
server
servesc
servetel
servetele
service
servici
servicii
serviciile
serviciilor
serviciu
serviciul
serviciului
serviseram
serviserati
serviserăm
serviserăţi
servisi
servitoarea
servitori
servişi
servus
seră
ses
sesa
sesiune
sesiuni
set
seta
setari
setarile
setat
setaţi
sete
seteaza
setează
setul
seturi
setări
setările
seu
seul
seva
severa
severe
severei
severele
severelor
severi
severii
severilor
severitate
severitatea
severul
severului
severă
sex
sexe
sexi
sextil
sexual
sexualitate
sexualitatii
sexualităţii
sexul
sexy
sezand
sezoane
sezon
sezonier
sezonul
sfant
sfarsiseram
sfarsiserati
sfarsisi
sfarsitelor
sfarsitilor
sfarsitului
sfasiat
sfasiata
sfasie
sfat
sfatuiai
sfatuiam
sfatuiasca
sfatuiati
sfatuiau
sfatuiesti
sfatuii
sfatuim
sfatuind
sfatuindu
sfatuira
sfatuiram
sfatuirati
sfatuise
sfatuisem
sfatuisera
sfatuiseram
sfatuiserati
sfatuisesi
sfatuisi
sfert
sfetnic
sfichi
sfint
sfintenie
sfinxul
sfinţenie
sfirsi
sfoara
sfoară
sfori
sforile
sfânt
sfârşiserăm
sfârşiserăţi
sfârşitelor
sfârşitului
sfârşişi
sfârşiţilor
sfâşiat
sfâşiată
sfâşie
sfînt
sfîntă
sfîrşi
sfătuiască
sfătuiesc
sfătuieşte
sfătuieşti
sfătuiserăm
sfătuiserăţi
sfătuişi
shell
shift
show
siberian
sibian
sibiene
sibieni
sic
sica
sică
siderurgic
sie
sifilis
sifon
sifonier
sigiliu
sigiliul
sigma
sigur
sila
silentios
silenţios
siliciu
silicon
silingi
silistea
silit
siliştea
siliţi
silvestru
silvic
silvicultura
silvicultură
silă
sim
simbata
simbete
simbol
simbolic
simbolismul
simbrie
simetric
simetrie
simfonic
simfonie
similar
similitudini
simpatic
simpatie
simpatizanti
simpatizanţi
simplitate
simplu
simpozioane
simpozion
simptom
simptomatic
simt
simtiseram
simtiserati
simtisi
simultan
simţ
simţiserăm
simţiserăţi
simţişi
sin
sina
sincer
sincere
sinceritate
sinceritati
sinceritatii
sinceritatile
sinceritatilor
sincerităţi
sincerităţii
sincerităţile
sincerităţilor
sincron
sindical
sindicat
sindroame
sindroamele
sindroamelor
sindrom
sine
singe
singular
singur
singuratate
singuratati
singuratatii
singuratatile
singuratatilor
singuratic
singurătate
singurătăţi
singurătăţii
singurătăţile
singurătăţilor
sinoade
sinoadele
sinoadelor
sinod
sinonim
sint
sintem
sintet
sinteti
sintetic
sinteza
sintezei
sintezele
sintezelor
sinteză
sinteţi
sinucid
sinucidem
sinuciderilor
sinucideti
sinucideţi
sinucigand
sinucigandu
sinucigas
sinucigaş
sinucigând
sinucigându
sinucis
sinucisera
sinuciseram
sinuciserati
sinuciseră
sinuciserăm
sinuciserăţi
sinucisese
sinucisesem
sinucisesera
sinuciseseram
sinuciseserati
sinuciseseră
sinuciseserăm
sinuciseserăţi
sinucisesesi
sinuciseseşi
sinucisesi
sinuciseşi
sinucizi
sinul
sira
sire
siret
siriene
sirius
sirop
sirul
siruri
sis
sistem
sistematic
sistemic
sistemice
sit
sitaru
site
site-uri
situ
situaserati
situaserăţi
situatia
situatie
situatiile
situatiilor
situato
situatule
situatului
situaţia
situaţie
situaţiile
situaţiilor
situl
situri
skin
slab
slabanog
slabasca
slabiciune
slabiciuni
slabiciunii
slabiciunile
slabiciunilor
slabiseram
slabiserati
slabisi
slalom
slanina
slap
slav
slavile
slavona
slavonă
sleampata
sleit
slem
slide
slogan
slot
slow
slt
sluga
slugaresc
slugă
slugăresc
slujasca
slujască
slujba
slujbă
slujeaste
slujeaşte
slujescu
slujiea
slujiia
slujiseram
slujiserati
slujiserăm
slujiserăţi
slujisi
slujitoareo
slujitori
slujitorilor
slujitoriu
slujitorule
slujitorului
slujişi
slujiţ
slut
slăbască
slăbiciune
slăbiciuni
slăbiciunii
slăbiciunile
slăbiciunilor
slăbiserăm
slăbiserăţi
slăbişi
slăbănog
slănină
slăvile
smarald
smecher
smecherie
smenar
smiley
sms
smuls
snur
soacra
soacră
soare
soarece
soareci
soarele
soarelui
soarta
soarte
soartea
soartei
soartă
soba
sobe
sobolan
sobolani
sobolanul
sobor
sobă
soc
socant
socat
soci
sociabil
social
socialism
socialist
socialişti
societate
societati
societăţi
socio
sociolog
sociologic
sociologie
socoteală
socoteli
socotelii
socotelile
socotelilor
socrul
socul
socuri
socurile
socurilor
soda
sodiu
sodiul
sodă
sofer
soferul
soferului
sofez
soft
software
soi
soia
soim
soiul
soiuri
sol
solar
sold
soldaserati
soldaserăţi
soldatului
solemn
soli
solicit
solicitareo
solicitaserati
solicitaserăţi
soliciţi
solid
solidaritate
solidaritati
solidaritatii
solidaritatile
solidaritatilor
solidarităţi
solidarităţii
solidarităţile
solidarităţilor
solii
solilor
solist
solitar
solizi
solizii
solizilor
solişti
solo
solstitiul
solstiţiul
solul
soluri
solutia
solutie
solutii
soluţia
soluţie
soluţii
solvent
solventi
solvenţi
solzi
somaj
some
somer
somn
somon
son
sondaj
soneria
sonerie
sonic
sonor
soparla
soparle
soprano
sopron
sor
sora
sorei
sorginte
sori
soricelului
soricioaica
sorii
sorilor
sort
sortez
sortile
sortiment
sortimente
soru
soră
sorţi
sos
sosea
soseam
soseasca
sosească
soseati
soseaua
soseaţi
sosesc
soseste
sosesti
soseşte
soseşti
sosi
sosim
sosind
sosindu
sosireo
sosirile
sosirăţi
sosisem
sosisera
sosiseram
sosiserati
sosiseră
sosiserăm
sosiserăţi
sosisesi
sosiseşi
sosit
sosiţi
sosul
sosuri
sosurile
sosurilor
sosît
sot
soti
sotia
sotie
sotiei
sotiile
sotul
sotului
sovietic
soţ
soţi
soţia
soţie
soţiei
soţiile
soţul
soţului
spaghetti
spal
spala
spalam
spalaserati
spalat
spalatoreasa
spalatorie
spală
spam
spanac
spanzur
sparg
sparge
spargem
spargeti
spargeţi
sparie
spariesa
sparse
sparsei
sparsera
sparseram
sparserati
sparseră
sparserăm
sparserăţi
sparsese
sparsesem
sparsesera
sparseseram
sparseserati
sparsesesi
sparsesi
spart
spartan
spasme
spatar
spatarul
spatelui
spatial
spatiile
spatioasa
spatioase
spatiu
spatiul
spatiului
spaţial
spaţiile
spaţioase
spaţioasă
spaţiu
spaţiul
spaţiului
specia
special
specialist
specialitate
specialitati
specialităţi
specializareo
specialişti
specială
specie
specific
specificaserati
specificaserăţi
specificatiile
specificatiilor
specificaţiile
specificaţiilor
specii
specimen
specimene
spectacol
spectaculoasa
spectaculoase
spectaculoasă
spectaculos
spectaculoşi
spectaculoşii
spectaculoşilor
spectator
speculatiile
speculaţiile
speech
spele
speli
sper
speranta
sperante
sperantei
sperantele
sperantelor
speranţa
speranţe
speranţei
speranţele
speranţelor
speranţă
speraserati
speraserăţi
speri
speriara
speriaram
speriarati
speriară
speriarăm
speriarăţi
speriase
speriasem
speriasera
speriaseram
speriaserati
speriaseră
speriaserăm
speriaserăţi
speriasesi
speriaseşi
speriasi
speriat
speriata
speriată
speriaşi
sperie
speriem
speriind
speriindu
spider
spin
spion
spionaj
spiritelor
spiritual
spiritualitate
spiritualitati
spiritualitatii
spiritualitatile
spiritualitatilor
spiritualităţi
spiritualităţii
spiritualităţile
spiritualităţilor
spiritului
spirt
spirtul
spital
splendid
splendoare
splendoarea
sponsor
spontan
spor
sporadic
sporiseram
sporiserati
sporiserăm
sporiserăţi
sporisi
sporişi
sport
sportiv
spot
spovedania
spovedanie
spranceana
spranceană
spray
spre
sprejini
sprijin
sprijiniseram
sprijiniserati
sprijiniserăm
sprijiniserăţi
sprijinisi
sprijinitelor
sprijinitilor
sprijinito
sprijinitule
sprijinitului
sprijinişi
sprijiniţilor
sprint
sprânceana
sprânceană
spui
spuind
spuindu
spun
spune
spunea
spunem
spuneti
spuneţi
spurcatule
spus
spusera
spuseram
spuserati
spuseră
spuserăm
spuserăţi
spusese
spusesem
spusesera
spuseseram
spuseserati
spuseseră
spuseserăm
spuseserăţi
spusesesi
spuseseşi
spusesi
spuseşi
spusără
spyware
spânzur
spăl
spălam
spălaserăţi
spălat
spălătoreasă
spălătorie
spăriesă
spărsei
spărsese
spărsesem
spărseseră
spărseserăm
spărseserăţi
spărseseşi
spărseşi
spătar
spătarul
sry
ssl
sta
stabil
stabilireo
stabiliseram
stabiliserati
stabiliserăm
stabiliserăţi
stabilisi
stabilitate
stabilitatea
stabilitati
stabilitatii
stabilitatile
stabilitatilor
stabilităţi
stabilităţii
stabilităţile
stabilităţilor
stabilişi
stadii
stadioane
stadion
stadiu
stadiul
staff
stage
stagiar
stagiara
stagiară
stagii
stagiu
stagiul
stagiunea
stagiunii
stai
stalinist
stalinista
staliniste
stalinistă
stalp
stam
stanci
stancoase
stand
standard
stang
stange
stapan
stapana
stapanireo
stapaniseram
stapaniserati
stapanisi
stapanul
stapin
star
staret
stareţ
starile
starniseram
starniserati
starnisi
starpitura
start
stat
statal
statea
static
statie
statiei
statiile
stationar
statistic
statisticile
statiune
statiuni
statuar
statuie
statuii
statuile
statuilor
status
statuseram
statuserati
statusi
statutelor
statutului
stau
staţi
staţiile
staţionar
staţiune
staţiuni
stea
steag
stearga
stearge
stearpa
stearpă
stearsa
steaua
stejar
stelar
stele
stelei
stelele
stelelor
step
stereo
sterg
stergem
stergeti
steril
sterilet
stern
steroizi
sterp
sters
stersera
sterseram
sterserati
stersese
stersesem
stersesera
sterseseram
sterseserati
stersesesi
stersesi
sti
stia
stiam
stiati
stick
stie
stii
stiind
stiintific
stiintifico
stil
stilistic
stilp
stim
stimula
stimulai
stimulam
stimuland
stimulandu
stimulara
stimularam
stimularati
stimulare
stimularea
stimulară
stimularăm
stimularăţi
stimulase
stimulasem
stimulasera
stimulaseram
stimulaserati
stimulaseră
stimulaserăm
stimulaserăţi
stimulasesi
stimulaseşi
stimulasi
stimulat
stimulata
stimulată
stimulau
stimulaşi
stimuleaza
stimulează
stimulent
stimulente
stimulez
stimuleze
stimulezi
stimuli
stimulând
stimulându
stimulă
stimulăm
stinca
stind
stindardul
sting
stingem
stingeti
stingeţi
stins
stinsera
stinseram
stinserati
stinseră
stinserăm
stinserăţi
stinsese
stinsesem
stinsesera
stinseseram
stinseserati
stinseseră
stinseserăm
stinseserăţi
stinsesesi
stinseseşi
stinsesi
stinseşi
stirile
stiti
stiu
stiuca
stiura
stiuram
stiurati
stiusem
stiusera
stiuseram
stiuserati
stiusesi
stiut
stivuitor
stivuitorist
stivuitorul
stoc
stocheaza
stochează
stol
stomac
stomatolog
stomatologie
stop
story
str
strabat
strabatem
strabateti
strabatuseram
strabatuserati
strabatusi
strabunicul
stracat
strada
stradal
stradania
stradile
straduiai
straduiam
straduiasca
straduiati
straduiau
straduiesti
straduii
straduim
straduind
straduindu
straduira
straduiram
straduirati
straduise
straduisem
straduisera
straduiseram
straduiserati
straduisesi
straduisi
stradă
strain
strainatate
strainatati
strainatatii
strainatatile
strainatatilor
straluciseram
straluciserati
stralucisi
stralucitoarea
stralucitoarei
stralucitoarele
stralucitoarelor
stralucitori
stralucitorilor
stralucitorului
stramb
stramos
stramt
stramtoarea
strandul
strang
strangem
strangerilor
strangeti
strangulat
stranguleaza
strangulează
stranie
straniei
straniii
straniile
straniu
straniul
straniului
strans
stransei
stransera
stranseram
stranserati
stransese
stransesem
stransesera
stranseseram
stranseserati
stransesesi
stransesi
stransu
stransului
strapuns
strasnic
strat
strateg
strategic
strategie
strategiile
straveche
stravechi
strazi
strazii
straşnic
stream
streaming
strecoara
strecoare
strecoară
strecor
strecori
strecuraserati
strecuraserăţi
strein
streinatate
streine
streini
streinii
streinătate
stres
stresant
stresanta
stresantă
stric
stricaciuni
stricaserati
stricaserăţi
strict
strictete
stricteţe
stricăciuni
stricţi
stricţii
stricţilor
strig
striga
strigaserati
strigaserăţi
strigaţ
strigoi
strigînd
strigă
strigăt
string
stringa
stringe
stringea
stringind
stringindu
strins
strinsi
strinsu
strop
structural
structurile
strugure
strugurele
strugurelui
struguri
strâcat
strâmb
strâmt
strâmtoarea
strâng
strângem
strângerilor
strângeţi
strâns
strânseră
strânserăm
strânserăţi
strânsese
strânsesem
strânseseră
strânseserăm
strânseserăţi
strânseseşi
strânseşi
strânşi
strîcat
strîng
strînge
strîngea
strîngînd
strîngîndu
strîngă
strîns
strînsu
strînşi
străbat
străbatem
străbateţi
străbaţi
străbunicul
străbătuserăm
străbătuserăţi
străbătuşi
strădania
străduiai
străduiam
străduiască
străduiau
străduiaţi
străduieşti
străduii
străduim
străduind
străduindu
străduiră
străduirăm
străduirăţi
străduise
străduisem
străduiseră
străduiserăm
străduiserăţi
străduiseşi
străduişi
străin
străinătate
străinătăţi
străinătăţii
străinătăţile
străinătăţilor
străluciserăm
străluciserăţi
strălucitoarea
strălucitoarei
strălucitoarele
strălucitoarelor
strălucitori
strălucitorilor
strălucitorului
strălucişi
strămoş
străpuns
străveche
străvechi
străzi
străzii
student
studenta
studentescul
studentescului
studentestii
studentestilor
studentie
studentiei
studentiile
studentă
studenţescul
studenţescului
studenţeştii
studenţeştilor
studenţie
studenţiei
studenţiile
studiara
studiaram
studiarati
studiară
studiarăm
studiarăţi
studiase
studiasem
studiasera
studiaseram
studiaserati
studiaseră
studiaserăm
studiaserăţi
studiasesi
studiaseşi
studiasi
studiat
studiata
studiate
studiată
studiaza
studiază
studiaşi
studie
studiem
studiere
studierea
studiereo
studieri
studierii
studierile
studierilor
studiez
studieze
studiezi
studiile
studiind
studiindu
studiu
studiul
studiului
stuf
stup
stupid
styi
stâlp
stânca
stânci
stâncoase
stâncă
stând
stâng
stârniserăm
stârniserăţi
stârnişi
stârpitură
stîlp
stîncă
stînd
stînge
stă
stăm
stăpân
stăpâna
stăpânireo
stăpâniserăm
stăpâniserăţi
stăpânişi
stăpânul
stăpîn
stările
stătea
stătuserăm
stătuserăţi
stătuşi
su
sub
subacvatic
subconstient
subconstientul
subconştient
subconştientul
subdiviziune
subdiviziuni
subdiviziunile
subiect
subiectiv
subiecţi
subiecţii
subiecţilor
subit
sublim
subliniaserati
subliniaserăţi
subliniaza
subliniază
subliniem
sublocotenent
submarin
subofiter
subofiteri
subofiţer
subofiţeri
subordonatului
subprefect
subrat
subraţ
subsecretar
subsol
substantial
substantiv
substanţial
substituie
substrat
subteran
subtil
subtirelui
subtitrare
subtitrari
subtitrări
subunitati
subunitatile
subunităţi
subunităţile
suburbie
suburbii
subventie
subventii
subvenţie
subvenţii
subţirelui
suc
succed
succes
succesiune
succesiuni
succesiunii
succesiunile
succesiunilor
succesiv
succesor
suceste
suceşte
sucit
sucitor
sucul
suculent
sucuri
sucurile
sucurilor
sucursala
sucursale
sucursală
sud
sudalma
sudalmi
sudalmă
sudare
sudate
sudic
sudoare
sudor
sudul
sudura
sudură
sudălmi
sufar
suferiseram
suferiserati
suferiserăm
suferiserăţi
suferisi
suferişi
suficient
suflaserati
suflaserăţi
suflet
sufrageria
sufragerie
sufăr
sug
suga
sugar
suge
sugeraserati
sugeraserăţi
sugestia
sugestie
sugestii
sugestiv
sugă
sui
suia
suiai
suiam
suiati
suiau
suiaţi
suicid
suie
suii
suim
suind
suindu
suira
suiram
suirati
suiră
suirăm
suirăţi
suise
suisem
suisera
suiseram
suiserati
suiseră
suiserăm
suiserăţi
suisesi
suiseşi
suisi
suit
suită
suişi
sul
sulf
sultanul
sultanului
sum
suma
sumar
sume
sumedenie
summit
sumă
sun
suna
sunam
sunand
sunandu
sunara
sunaram
sunarati
sunară
sunarăm
sunarăţi
sunasem
sunasera
sunaseram
sunaserati
sunaseră
sunaserăm
sunaserăţi
sunasesi
sunaseşi
sunat
sunaţi
sunca
sune
sunet
suni
sunt
suntem
sunteti
sunteţi
sunând
sunându
sună
sunăm
supa
supar
suparasa
suparaserati
supe
super
superb
superficial
superioare
superiori
superiorii
superiorilor
superioritate
superiorul
superiorului
superman
supermarket
supernatural
superputeri
superstar
superstitie
superstitii
superstiţie
superstiţii
supliment
suplimentar
suport
suportaserati
suportaserăţi
suporter
suporterilor
suporterul
suporterului
suporţi
supra
supradoza
supradoză
suprafata
suprafaţa
suprafaţă
suprafete
suprafeţe
supranatural
suprapun
suprapus
suprapuse
suprarealist
supravegheara
supraveghearam
supraveghearati
supravegheară
supraveghearăm
supraveghearăţi
supraveghease
supravegheasem
supravegheasera
supravegheaseram
supravegheaserati
supravegheaseră
supravegheaserăm
supravegheaserăţi
supravegheasesi
supravegheaseşi
supravegheasi
supravegheat
supravegheata
supravegheate
supravegheată
supravegheaşi
supraveghem
supravegherilor
supraveghetor
supravietuiasca
supravietuiesc
supravietuieste
supravietuiesti
supravietuireo
supravietuiseram
supravietuiserati
supravietuisi
supravietuitori
supravietuitorilor
supravietuitorului
supravieţuiască
supravieţuiesc
supravieţuieşte
supravieţuieşti
supravieţuireo
supravieţuiserăm
supravieţuiserăţi
supravieţuitori
supravieţuitorilor
supravieţuitorului
supravieţuişi
suprem
suprematia
suprematie
suprematiei
supremaţia
supremaţie
supremaţiei
supt
supun
supunem
supuneti
supuneţi
supusei
supusera
supuseram
supuserati
supuseră
supuserăm
supuserăţi
supusese
supusesem
supusesera
supuseseram
supuseserati
supuseseră
supuseserăm
supuseserăţi
supusesesi
supuseseşi
supusesi
supuseşi
supusii
supusilor
supusului
supuşii
supuşilor
supă
supăr
supăraserăţi
supărasă
sur
sura
surd
surf
surioara
surogat
surori
surorii
surorile
surorilor
surplus
surplusul
surprind
surprindem
surprindeti
surprindeţi
surprins
surprinsera
surprinseram
surprinserati
surprinseră
surprinserăm
surprinserăţi
surprinsese
surprinsesem
surprinsesera
surprinseseram
surprinseserati
surprinseseră
surprinseserăm
surprinseserăţi
surprinsesesi
surprinseseşi
surprinsesi
surprinseşi
surprinzatoarea
surprinzatoarei
surprinzatoarele
surprinzatoarelor
surprinzatori
surprinzatorilor
surprinzatorului
surprinzătoarea
surprinzătoarei
surprinzătoarele
surprinzătoarelor
surprinzători
surprinzătorilor
surprinzătorului
surprinşi
surub
survine
sus
susan
susanul
susanului
suspans
suspect
suspectaserati
suspectaserăţi
suspecţi
suspend
suspendareo
suspendaserati
suspendaserăţi
suspensia
suspensie
suspenzi
suspicios
suspiciune
suspiciuni
suspin
sustii
sustin
sustinatoarea
sustinatoarei
sustinatoarele
sustinatoarelor
sustinatori
sustinatorilor
sustinatorului
sustinem
sustinereo
sustinerilor
sustineti
sustinuseram
sustinuserati
sustinusi
sustinutelor
sustinutii
sustinutilor
sustinuto
sustinutule
sustinutului
susul
susţii
susţin
susţinem
susţinereo
susţinerilor
susţineţi
susţinuserăm
susţinuserăţi
susţinutelor
susţinuto
susţinutule
susţinutului
susţinuşi
susţinuţii
susţinuţilor
susţinătoarea
susţinătoarei
susţinătoarele
susţinătoarelor
susţinători
susţinătorilor
susţinătorului
sut
suta
sutalea
sute
sutien
sută
sutălea
suvenir
suveniruri
suveran
suveranitate
suveranitati
suveranitatii
suveranitatile
suveranitatilor
suveranităţi
suveranităţii
suveranităţile
suveranităţilor
suzeta
suzete
suzetă
svastica
svastică
svat
svatul
svint
svinta
svinte
svintei
svintii
svintul
svintului
svinţii
svînt
svînta
svîntul
svîntului
svîntă
switch
sync
sâcâie
sâmbete
sâmbetei
sâmbetele
sâmbetelor
sâmburi
sâmbăta
sâmbătă
sân
sânge
sângera
sângerare
sângerat
sângerează
sângeroase
sângeroasă
sângeros
sângerări
sângur
sâni
sânt
sântem
sânteţi
sânul
sânuri
sânurile
sânurilor
sânziene
sîmbete
sîmbătă
sînge
sîngur
sînt
sînteţ
sînul
să
săbiile
săgeata
săgeatile
săgeatilor
săgeată
săgeţi
săgiata
săi
sălbatic
sălbăticie
săli
sămn
sămnaţi
sămnu
sămnul
sămânţa
sămânţei
sămânţele
sămânţelor
sămânţă
sămînţa
sămînţă
sănătate
sănătoasa
sănătoase
sănătoasă
sănătos
sănătoşi
sănătăţi
sănătăţii
sănătăţile
sănătăţilor
săpa
săpai
săpam
săpară
săparăm
săparăţi
săpase
săpasem
săpaseră
săpaserăm
săpaserăţi
săpaseşi
săpat
săpau
săpaşi
săptămâna
săptămânal
săptămâni
săptămână
săpun
săpând
săpându
săpă
săpăm
săpături
sărac
sărat
sărbătoare
sărbătorile
sărbătoriserăm
sărbătoriserăţi
sărbătorişi
sărea
săreai
săream
săreau
săreaţi
sări
sărim
sărind
săriră
sărirăm
sărirăţi
sărisem
săriseră
săriserăm
săriserăţi
săriseşi
sărit
săriţi
săruri
sărut
sărutaserăţi
săruţi
sărăcie
sărăciile
săsesc
săseşti
săteni
sătesc
săteşti
sătuc
sătul
săturaserăţi
său
ta
tab
tabel
tabere
tablo
tabu
tabăra
tabără
tac
taca
tacand
tacandu
tace
tacem
tacere
tacereo
taceri
tacerii
tacerile
tacerilor
taceti
taci
tacit
tact
tactic
tactil
tacu
tacui
tacura
tacuram
tacurati
tacuse
tacusem
tacusera
tacuseram
tacuserati
tacusesi
tacusi
tacut
tacă
tag
tai
taia
taiam
taiara
taiaram
taiarati
taiarea
taiasem
taiasera
taiaseram
taiaserati
taiasesi
taiat
taica
taică
taie
taiem
taiere
taieri
taierii
taierile
taierilor
taietura
taieturi
taina
taind
taindu
taine
tale
talent
talentatului
talhar
talia
taliban
talie
talii
taliile
taliilor
talisman
talpa
talpile
talpă
tamaie
tambur
tampa
tampenie
tampenii
tampinat
tampito
tampitule
tamplar
tamplarie
tamplatu
tampoane
tampoanele
tampon
tanar
tanaro
tanc
tandarica
tandem
tango
tantar
tantari
tanti
tao
tap
tapet
tar
tara
taraie
taram
taran
taranca
taranescul
taranescului
taranestii
taranestile
taranestilor
taranimii
taranoi
taraste
tarat
tarcoale
tardiv
tare
tarfo
targ
tari
tarif
tariile
tarist
tarm
tarnacop
tars
tarta
tartă
tarul
tarziile
tarzio
tară
tasca
task
tasta
tastatura
tastatură
taste
tat
tata
tatal
tatalui
tate
tatic
tatuaj
tată
tatăl
tatălui
tau
taur
tava
tavan
taverna
tavă
taxa
taxare
taxat
taxe
taxi
taximetrist
taximetristul
taxă
taşcă
taţi
tb
te
teaca
teacă
team
teamereti
teamereţi
teameti
teameţi
teanc
teapa
teatral
teava
tec
tehnic
tehnician
tehnicile
tehnico
tehnologic
tehnologico
tehnologie
tehnologiile
tei
teii
teilor
teiul
teiului
tejghea
tel
tele
telecabina
telecom
telecomanda
telecomandă
telecomunicatii
telecomunicaţii
telefoane
telefon
telefonic
telefonie
telegraf
telegram
telemea
telenovela
telenovele
telenovelă
telescop
telespectatori
televiziune
televiziuni
televizoare
televizor
telul
tem
tema
temand
temandu
tematic
teme
temeinic
temeiul
temelia
temelie
temelii
temem
temerile
temeti
temeţi
temi
temindu
temperament
temperatura
temperaturi
temperaturii
temperaturile
temperaturilor
temperatură
temple
templieri
templu
templul
tempo
temporal
temporar
temui
temura
temuram
temurati
temură
temurăm
temurăţi
temuse
temusem
temusera
temuseram
temuserati
temuseră
temuserăm
temuserăţi
temusesi
temuseşi
temusi
temut
temuşi
temând
temându
temîndu
temă
tenace
tencuiala
tencuială
tencuiesc
tender
tenis
tenor
tenorul
tensiune
tensiuni
tentacule
tentant
tentatia
tentatiei
tentaţia
tentaţiei
tenul
tenului
tenuri
tenurile
tenurilor
teolog
teologic
teologie
teologiei
teologiile
teoretic
teoretician
teoreticieni
teoreticienii
teoria
teorie
teorii
tequila
terapeut
terapeutic
terapeutul
terapia
terapie
terapii
terapiile
terapiilor
terci
teren
terestro
tereştri
tereştrii
tereştrilor
teribil
terifiant
teritorial
teritorii
teritoriu
teritoriul
termen
termic
termin
terminal
terminaserati
terminaserăţi
terminat
terminato
terminatu
terminatule
terminatului
terminologia
terminologie
termometre
termometru
teroare
terori
terorii
terorile
terorilor
terorism
terorist
terorişti
terra
tert
tertiar
terţ
terţiar
tesatura
tesaturi
tesla
test
testament
testaserati
testaserăţi
testatu
testoasa
testoase
testosteron
tesut
tevi
tex
text
textil
teza
tezaur
teze
teză
thriller
ti
tibet
tic
ticaloasa
ticalos
ticăloasă
ticălos
tie
tigai
tigan
tiganca
tiganci
tigancule
tigani
tiganie
tiganoi
tigara
tigari
tigăi
tii
tiie
tiind
tiindu
tija
tije
tijă
tiktok
time
timid
timido
timisorean
timisorene
timisoreni
timizi
timizii
timizilor
timişorean
timişorene
timişoreni
timp
timpan
timpla
timplasa
timplat
timplatu
timpul
timpuria
timpurie
timpuriei
timpurii
timpuriii
timpuriile
timpuriilor
timpuriu
timpuriul
timpuriului
tin
tinand
tinar
tinctura
tinctură
tind
tindem
tinder
tindeti
tindeţi
tine
tinea
tinem
tiner
tineret
tinereteo
tineretile
tinereţeo
tinereţile
tineti
tinichea
tinsa
tinse
tinsei
tinsera
tinseram
tinserati
tinseră
tinserăm
tinserăţi
tinsese
tinsesem
tinsesera
tinseseram
tinseserati
tinseseră
tinseserăm
tinseserăţi
tinsesesi
tinseseşi
tinsesi
tinseşi
tinsu
tinsă
tinu
tinui
tinura
tinuram
tinurati
tinuse
tinusem
tinusera
tinuseram
tinuserati
tinusesi
tinusi
tinut
tinzand
tinzandu
tinzi
tinzând
tinzându
tină
tip
tipa
tipar
tiparitelor
tiparitilor
tiparitule
tiparitului
tipat
tipe
tipete
tipetele
tipi
tipic
tipografia
tipografie
tipologie
tipul
tipului
tipuri
tipă
tipăritelor
tipăritule
tipăritului
tipăriţilor
tir
tiraj
tiran
tirg
tirgul
tirgului
tirguri
tirist
tirul
tirului
tiruri
tirurile
tirurilor
tisa
titan
titanic
titei
titeica
titular
titulatura
titulatură
tiuit
to
toamno
toarna
toarne
toarnă
toata
toate
toati
toată
toba
tobe
tobo
tobă
toc
tocat
tocul
tocuri
toi
toiagul
toiul
tolerant
tom
tomberon
tomna
tomnă
tomograf
tomografie
tomul
tomului
tomuri
tomurile
tomurilor
ton
tona
tonaj
tonalitate
tone
toni
tonic
tonul
tonuri
tonă
top
topea
topeai
topeam
topeasca
topească
topeati
topeau
topeaţi
topesc
topeste
topesti
topeşte
topeşti
topic
topii
topim
topind
topindu
topirăţi
topise
topisem
topisera
topiseram
topiserati
topiseră
topiserăm
topiserăţi
topisesi
topiseşi
topisi
topit
topişi
topoare
topor
toporisca
toporişcă
topul
topuri
tor
torn
tornado
torni
tort
toscana
tot
totai
total
totalitar
totalitarismului
totalitate
totalitateo
totalitati
totalitatii
totalitatile
totalitatilor
totalităţi
totalităţii
totalităţile
totalităţilor
totalo
totdeauna
toti
toto
totodata
totodată
totul
totuna
totusi
totuşi
tovaras
tovarăş
toxic
toxicitate
toţi
toţâi
toţîi
trac
tracii
traco
tractiune
tractoare
tractor
tractorist
tractul
tracţiune
tradaserati
tradatori
tradatu
traditia
traditie
traditiile
traditiilor
traditional
tradiţia
tradiţie
tradiţiile
tradiţiilor
tradiţional
traduc
traducatoare
traducator
traducatori
traducatorilor
traducatorul
traducatorului
traducem
traducerilor
traduceti
traduceţi
traducătoare
traducător
traducători
traducătorilor
traducătorul
traducătorului
tradus
traduseram
traduserati
traduserăm
traduserăţi
tradusese
tradusesem
tradusesera
traduseseram
traduseserati
traduseseră
traduseserăm
traduseserăţi
tradusesesi
traduseseşi
trafic
traficant
traficantul
traficanţi
trag
tragatori
trage
tragedia
tragedie
tragedii
tragem
tragereo
tragerilor
trageti
trageţi
tragic
trai
traiasca
traiaste
traiectoria
traiectorie
trailer
traim
traind
trairi
trairile
traisem
traisera
traiseram
traiserati
traisesi
trait
tramadol
tramvai
trandafiri
trandafirii
trandafirilor
trandafirul
trandafirule
trandafirului
trans
transcendent
transcriere
transcrierea
transee
transez
transfer
transferaserati
transferaserăţi
transferatu
transform
transformareo
transformaserati
transformaserăţi
transformato
transformatu
transformatule
transformatului
transfrontaliera
transfrontaliere
transfrontalieră
transfuzie
transilvan
transilvanean
transilvănean
translatoare
translator
transmis
transmiseram
transmiserati
transmiserăm
transmiserăţi
transmisese
transmisesem
transmisesera
transmiseseram
transmiseserati
transmiseseră
transmiseserăm
transmiseserăţi
transmisesesi
transmiseseşi
transmisie
transmisiune
transmisiunea
transmisiuni
transmiso
transmitand
transmitandu
transmitea
transmiteai
transmiteam
transmiteati
transmiteau
transmiteaţi
transmitem
transmitere
transmiterea
transmitereo
transmiteri
transmiterii
transmiterile
transmiterilor
transmiteti
transmiteţi
transmişi
transmişii
transmişilor
transmiţând
transmiţându
transnistrean
transnistreana
transnistreană
transnistrene
transparent
transpiratia
transpiratie
transpiraţia
transpiraţie
transplant
transport
transportaserati
transportaserăţi
transportato
transportatu
transportatule
transportatului
transportoare
transportor
transporţi
transpus
transpusa
transpusă
transsexual
transversal
trantit
trantor
tranzactia
tranzactie
tranzactii
tranzacţia
tranzacţie
tranzacţii
tranzit
tranzitie
tranzitiile
tranziţia
tranziţie
tranziţii
tranziţiile
tranziţiilor
tranşee
tranşez
trap
tras
tras-in
tras-în
trasatura
trasaturi
trasaturii
trasaturile
trasaturilor
trasee
traseele
traseelor
trasera
traseram
traserati
traseră
traserăm
traserăţi
trasese
trasesem
trasesera
traseseram
traseserati
trasesesi
trasesi
traseu
traseul
traseului
trasnet
tratament
trataserati
trataserăţi
tratative
tratatu
tratatului
traumatic
traumatism
traumatisme
travaliu
travers
traversa
traversaserati
traversaserăţi
traversatu
travestitule
traşi
trb
tre
treaba
treabo
treabă
treaca
treace
treacă
treapta
treaptei
treaptele
treaptelor
treapto
treaptă
treaz
treb
trebile
trebuescu
trebui
trebuiasca
trebuiască
trebuiaste
trebuiau
trebuiaşte
trebuie
trebuiea
trebuiia
trebuind
trebuindu
trebuira
trebuiram
trebuirati
trebuiră
trebuirăm
trebuirăţi
trebuise
trebuisem
trebuisera
trebuiseram
trebuiserati
trebuiseră
trebuiserăm
trebuiserăţi
trebuisesi
trebuiseşi
trebuitu
trec
trecatoarea
trecatori
trecatorului
trecem
treceti
treceţi
trecuseram
trecuserati
trecuserăm
trecuserăţi
trecusi
trecut
trecutelor
trecutii
trecutilor
trecutului
trecuşi
trecuţii
trecuţilor
trecînd
trecătoarea
trecători
trecătorului
trei
treia
treidzaci
treidzăci
treilea
treime
treimi
treisprezece
treizecea
treizeci
treizecilea
treji
tremease
tremes
tremur
tremuraserati
tremuraserăţi
tremuratu
tren
trend
trening
treptato
treptatule
treptatului
tresar
trestie
treziseram
treziserati
treziserăm
treziserăţi
trezisi
trezitu
trezişi
trezoreria
trezorerie
trezoreriei
tri
triaj
trial
triatlon
trib
tribal
tribunal
tricolorul
trident
tridimensional
trie
trifoi
trii
triimis
triimisa
triimisă
triimitea
trilioane
trilogia
trilogie
trilogiei
trimeasa
trimease
trimeasă
trimeate
trimes
trimestrial
trimet
trimetind
trimeţ
trimeţînd
trimis
trimiseram
trimiserati
trimiserăm
trimiserăţi
trimisese
trimisesem
trimisesera
trimiseseram
trimiseserati
trimiseseră
trimiseserăm
trimiseserăţi
trimisesesi
trimiseseşi
trimisără
trimitand
trimitandu
trimite
trimitea
trimiteai
trimiteam
trimiteati
trimiteau
trimiteaţi
trimitem
trimitere
trimiterea
trimitereo
trimiteri
trimiterii
trimiterile
trimiterilor
trimiteti
trimiteţi
trimişi
trimiţ
trimiţând
trimiţă
trio
triplat
trist
trista
tristete
tristeţe
tristo
triumf
triumfal
triunghi
trişti
trofic
troian
troleibuz
trombocite
trombon
tron
tronsoane
tronson
tropical
trotineta
trotinetă
trotuar
truc
trudesc
trudim
trunchi
trup
trupurele
trust
trântit
trântor
trădaserăţi
trădatu
trădători
trăgători
trăi
trăiască
trăiaşte
trăim
trăind
trăirile
trăirăţi
trăisem
trăiseră
trăiserăm
trăiserăţi
trăiseşi
trăit
trăiţi
trăsei
trăsese
trăsesem
trăseseră
trăseserăm
trăseserăţi
trăseseşi
trăseşi
trăsnet
trăsura
trăsură
trăsătura
trăsături
trăsătură
tsunami
tu
tub
tube
tubul
tuburi
tufe
tufis
tufiş
tulai
tulbur
tulburareo
tulburaserati
tulburaserăţi
tulburatu
tulpina
tulpini
tulpină
tumoare
tumori
tun
tunari
tund
tunearec
tunel
tunet
tuns
tunsoare
tunul
tunuri
tur
tura
turban
turbat
turbo
turcan
turco
turcoaz
ture
turism
turist
turistic
turişti
turn
turna
turnam
turnand
turnandu
turnara
turnaram
turnarati
turnare
turnarea
turnară
turnarăm
turnarăţi
turnasem
turnasera
turnaseram
turnaserati
turnaseră
turnaserăm
turnaserăţi
turnasesi
turnaseşi
turnat
turnu
turnul
turnura
turnuri
turnură
turnând
turnându
turnă
turnăm
turnător
turul
tururi
tură
tus
tusa
tuse
tusesc
tuseste
tutinderea
tutorial
tutun
tuturor
tuş
tuşe
tuşesc
tuşeşte
tuşă
tva
two
tâlhar
tâlhari
tâmpenie
tâmpenii
tâmpinat
tâmpito
tâmpitule
tâmplar
tâmplatu
tâmplărie
tânăr
tânăro
târcoale
târfo
târg
târnăcop
târziile
târzio
târziu
târâie
târât
târăşte
tîmpla
tîmplasă
tîmplat
tîmplatu
tînăr
tîrg
tîrgul
tîrgului
tîrguri
tăcea
tăceai
tăceam
tăceau
tăceaţi
tăcem
tăcere
tăcereo
tăceri
tăcerii
tăcerile
tăcerilor
tăceţi
tăcu
tăcui
tăcură
tăcurăm
tăcurăţi
tăcuse
tăcusem
tăcuseră
tăcuserăm
tăcuserăţi
tăcuseşi
tăcut
tăcuşi
tăcuţi
tăcând
tăcându
tăi
tăia
tăiam
tăiarea
tăiară
tăiarăm
tăiarăţi
tăiasem
tăiaseră
tăiaserăm
tăiaserăţi
tăiaseşi
tăiat
tăiaţi
tăie
tăiem
tăiere
tăieri
tăierii
tăierile
tăierilor
tăietura
tăieturi
tăietură
tăind
tăindu
tăle
tălpile
tămâie
tăriile
tărâm
tărât
tăt
tătaru
tăte
tătic
tătu
tătă
tău
uber
ucenic
ucenica
ucenicie
ucenică
ucid
ucidem
ucidereo
uciderilor
ucideti
ucideţi
ucis
ucisera
uciseram
uciserati
uciseră
uciserăm
uciserăţi
ucisese
ucisesem
ucisesera
uciseseram
uciseserati
uciseseră
uciseserăm
uciseserăţi
ucisesesi
uciseseşi
ucisesi
uciseşi
ucizi
ucişi
ucrainieni
ud
uda
udai
udam
udand
udandu
udara
udaram
udarati
udară
udarăm
udarăţi
udase
udasem
udasera
udaseram
udaserati
udaseră
udaserăm
udaserăţi
udasesi
udaseşi
udasi
udat
udau
udaşi
ude
udând
udându
udă
udăm
ui
uiaga
uiagă
uimeste
uimeşte
uimit
uimitoare
uimitor
uimiţi
uit
uita
uitam
uitand
uitandu
uitara
uitaram
uitarati
uitare
uitarii
uitară
uitarăm
uitarăţi
uitasem
uitasera
uitaseram
uitaserati
uitaseră
uitaserăm
uitaserăţi
uitasesi
uitaseşi
uitat
uitaţi
uite
uiti
uitând
uitându
uită
uităm
uitării
uiţi
ul
ulcer
ulei
ulterioara
ulterioare
ulterioară
ulterior
ultim
ultima
ultimatum
ultra
ultraj
ultrasunete
ultraviolete
ului
uluiasca
uluiască
uluim
uluind
uluindu
uluirăţi
uluisem
uluisera
uluiseram
uluiserati
uluiseră
uluiserăm
uluiserăţi
uluisesi
uluiseşi
uluit
uman
umanism
umanismul
umanist
umanitar
umanitate
umanitati
umanitatii
umanitatile
umanitatilor
umanităţi
umanităţii
umanităţile
umanităţilor
umar
umblaserati
umblaserăţi
umbrela
umbrelei
umbrelele
umbrelelor
umbrelă
umed
umeraşe
umezeală
umflatura
umflaturi
umflături
umflătură
umiditate
umiditati
umiditatii
umiditatile
umiditatilor
umidităţi
umidităţii
umidităţile
umidităţilor
umil
umor
umplem
umpleti
umpleţi
umpluseram
umpluserati
umpluserăm
umpluserăţi
umplusi
umplutura
umplutură
umpluşi
umăr
un
una
unanim
unanimitate
unchi
unchii
unchiul
unchiului
unda
unde
underground
undeva
undă
unea
uneai
unealta
unealtei
unealtele
unealtelor
unealtă
uneam
uneasca
unească
uneati
uneau
uneaţi
unei
unele
uneori
unesc
uneste
unesti
uneşte
uneşti
ung
ungar
ungara
ungare
ungari
ungară
unge
ungere
ungerea
unghi
unghii
unghiile
unic
unicitatea
unicorn
uniform
uniforma
unii
unilateral
unim
unind
unindu
uninominal
unionist
unionişti
unireo
unirile
unirăţi
unise
unisem
unisera
uniseram
uniserati
uniseră
uniserăm
uniserăţi
unisesi
uniseşi
unisi
unison
unitar
unitatea
unitatile
unito
unităţi
uniune
uniunea
uniuni
univers
universal
universitar
universitate
universitatea
universitati
universitatii
universităţi
universităţii
unişi
uniţi
unor
uns
unsprezece
unt
untul
unu
unui
unul
update
upgrade
ura
uragan
uraganul
urai
uram
urand
urandu
uraniu
urara
uraram
urarati
urari
urară
urarăm
urarăţi
urasc
urase
urasem
urasera
uraseram
uraserati
uraseră
uraserăm
uraserăţi
urasesi
uraseşi
urasi
uraste
urasti
urat
urati
urau
uraşi
uraşte
uraţi
urban
urbane
urbani
urbanii
urbanilor
urbanism
urbanistic
urbanistica
urbanistice
urbanistică
urbanul
urbanului
urbană
urbe
urbei
urc
urca
urcam
urcand
urcarăţi
urcasem
urcasera
urcaseram
urcaserati
urcaseră
urcaserăm
urcaserăţi
urcasesi
urcaseşi
urcat
urcaţi
urce
urci
urcând
urcă
urcăm
ureaste
ureaza
urează
ureaşte
urechile
urez
urgent
uri
urias
uriaso
uriaş
uriaşo
uric
urii
urile
urilor
urinar
urla
urland
urlat
urlaţi
urle
urlete
urlând
urlă
urm
urma
urmam
urmand
urmare
urmareste
urmareste-ma
urmarile
urmarireo
urmariseram
urmariserati
urmarisi
urmarit
urmaritori
urmarăţi
urmas
urmasei
urmasele
urmaselor
urmasem
urmasera
urmaseram
urmaserati
urmaseră
urmaserăm
urmaserăţi
urmasesi
urmaseşi
urmasii
urmasilor
urmasului
urmat
urmatoarea
urmatoarei
urmatoarele
urmatoarelor
urmatori
urmatorii
urmatorilor
urmatorul
urmatorului
urmaş
urmaţi
urme
urmeaza
urmează
urmez
urmând
urmă
urmăm
urmărea
urmăreşte
urmăreşte-mă
urmările
urmărireo
urmăriserăm
urmăriserăţi
urmărit
urmăritori
urmărişi
următoarea
următoarei
următoarele
următoarelor
următori
următorii
următorilor
următorul
următorului
urna
urne
urnă
urologie
urs
ursi
ursul
ursului
urzeala
urâi
urâm
urând
urându
urâră
urârăm
urârăţi
urâse
urâsem
urâseră
urâserăm
urâserăţi
urâseşi
urât
urâşi
urî
ură
urăm
urări
urăsc
urăşte
urăşti
urşi
usa
usb
usca
uscai
uscam
uscand
uscandu
uscara
uscaram
uscarati
uscare
uscară
uscarăm
uscarăţi
uscase
uscasem
uscasera
uscaseram
uscaserati
uscaseră
uscaserăm
uscaserăţi
uscasesi
uscaseşi
uscasi
uscat
uscato
uscator
uscau
uscaşi
uscaţi
uscaţii
uscaţilor
uscând
uscându
uscă
uscăm
uscător
user
usi
usia
usii
usile
usilor
usor
ustensile
usuc
usuca
usuce
usuci
usucă
uter
uterin
util
utilaj
utilitar
utilitate
utilitati
utilităţi
utilizareo
utilizaserati
utilizaserăţi
utilizato
utilizatori
utilizatorilor
utilizatorului
utilizatule
utilizatului
utopic
utopie
uz
uzat
uzi
uzual
uzul
uzura
uzură
uşa
uşi
uşia
uşii
uşile
uşilor
uşor
uşă
va
vaca
vacant
vacaresti
vaccin
vaci
vacuum
vacă
vad
vada
vadit
vadu
vadul
vaduri
vadurile
vadurilor
vaduv
vadza
vadzind
vadzindu
vadzu
vadzut
vadză
vadă
vag
vaga
vagabond
vagabonzi
vage
vagei
vagele
vagelor
vagi
vagin
vaginal
vaginala
vaginale
vaginală
vagoane
vagon
vagul
vagului
vagă
vai
vaii
vaile
vailor
val
valabil
valabilitate
valabilitatea
valah
valceaua
valcele
valcelei
valcelele
valcelelor
valea
valeni
valenii
valente
valetul
valida
validare
validarea
validat
valide
validitatea
validă
valii
valile
valilor
valoare
valoarii
valoarile
valoarilor
valora
valoreaza
valorează
valori
valoric
valorii
valorile
valorilor
valoroasa
valoroase
valoroasă
valoros
valoroşi
vals
valul
valurile
valutar
vama
vamal
vames
vameş
vami
vamii
vamile
vamilor
vampir
vamă
van
vana
vanam
vanand
vanandu
vanara
vanaram
vanarati
vanasem
vanasera
vanaseram
vanaserati
vanasesi
vanat
vanataie
vanatoarea
vanatori
vanatorii
vanatorile
vanatorilor
vanatorul
vanatorului
vand
vanda
vandalism
vanduseram
vanduserati
vandusi
vaneaza
vanez
vaneze
vanezi
vani
vanii
vanilie
vanilor
vanitate
vant
vanul
vanului
vanzatoare
vanzator
vanzatori
vanzatorilor
vanzatorului
vană
vapoare
vapoarele
vapoarelor
vapor
var
vara
varcolac
vare
varecarii
varei
varele
varelor
varf
varga
variabil
variabilo
variaserati
variaserăţi
variatia
variatie
variatiile
variatiilor
variatio
variatiuni
variato
variatule
variatului
variaza
variază
variaţia
variaţie
variaţiile
variaţiilor
variaţio
variaţiuni
varicela
varicelă
varietate
varietati
varietăţi
variola
variolă
varnita
varniţa
vars
varsaserati
varsaturi
varsta
varstei
varstnic
vartej
varul
varului
varza
varză
vară
vas
vasa
vascular
vase
vasele
vast
vasul
vasă
vata
vatican
vatra
vatră
vată
vaza
vazand
vazduh
vazind
vazindu
vazu
vazui
vazuiu
vazul
vazura
vazuram
vazurati
vazuse
vazusem
vazusera
vazuseram
vazuserati
vazusi
vazut
vază
vaşti
vaştii
vaştilor
vb
vbim
veac
veade
veaste
veceu
veche
vechi
vechile
vechime
vechimea
vechimei
vechimi
vechimii
vechimile
vechimilor
vechituri
vechiu
vechiul
vechiului
veci
vecin
vecina
vecinatate
vecinatati
vecinatatii
vecinatatile
vecinatatilor
vecini
vecinii
vecinilor
vecinul
vecinului
vecină
vecinătate
vecinătăţi
vecinătăţii
vecinătăţile
vecinătăţilor
vector
vede
vedea
vedem
vedenii
vedere
vederile
vedeţi
vega
vegetal
vegetarian
vegetarieni
vegetatia
vegetatie
vegetatiile
vegetatiilor
vegetaţia
vegetaţie
vegetaţiile
vegetaţiilor
vehement
vehicul
vei
vena
vene
venea
venerat
venereaza
venerează
venetian
venetic
veneţian
veni
veniiu
venim
venin
venind
venireo
venirile
venirăţi
venisem
venisera
veniseram
veniserati
veniseră
veniserăm
veniserăţi
venisesi
veniseşi
venit
venita
veniţ
veniţi
ventilatie
ventilaţie
venă
verb
verbal
verde
verdeaţă
verdeturi
verdeţuri
verdict
veri
vericare
verice
veridicitatea
verific
verificareo
verificaserati
verificaserăţi
verificat
verificato
verificatule
verificatului
verifică
verii
verisoara
verisorul
veritabil
verişoara
verişoară
verişorul
vers
versant
versanti
versantii
versantul
versanţi
versanţii
verset
versete
versetul
versiune
versiuni
verso
versus
vertical
verşi
vesel
vesele
veseli
veselie
veselilor
veselul
veselului
veselă
vesmant
vesminte
vesnic
vesnicie
vest
vesta
vestiar
vestic
vestigii
vestile
vestimentar
vestimentatia
vestimentatie
vestimentaţia
vestimentaţie
veteran
veterinar
veti
veto
vetre
vetrei
vetrele
vetrelor
vezi
veşminte
veşmânt
veşnic
veşnicie
veşti
veţi
vi
via
viabil
viata
viatile
viatilor
viată
viaţa
viaţile
viaţilor
viaţă
vibranta
vibrantă
vibratia
vibratie
vibratiile
vibratiilor
vibraţia
vibraţie
vibraţiile
vibraţiilor
vicar
vice
vicecampioana
vicecampioană
vicecampion
vicepremier
vicepresedinte
vicepresedinti
vicepreşedinte
vicepreşedinţi
viceprimar
vicerege
vicii
vicios
viclean
victorie
victorii
victoriile
victoriilor
victorios
vid
videa
videle
video
videoclip
vidul
vie
viei
viele
viena
vienez
viermelui
viespe
viespi
vietile
vietuire
vietuitoare
vieţile
vieţuire
vieţuitoare
vigilent
vigoare
vigori
vigorii
vigorile
vigorilor
viguroasa
viguroasă
viguros
vii
viiata
viiaţa
viiaţă
viii
viile
viilor
viind
viisoara
viitoare
viitor
viitura
viitură
viişoara
vijelie
viking
vila
vile
vileag
vilă
vin
vina
vinatorii
vinci
vinde
vindeam
vindec
vindecareo
vindecaserati
vindecaserăţi
vindem
vindeti
vindeţi
vine
vinerea
vineri
vineze
vini
vinificatie
vinificaţie
vinil
vinit
vino
vinovatia
vinovatie
vinovăţia
vinovăţie
vint
vintre
vintul
vinturi
vinul
vinuri
vinza
vinzare
vinzarea
vinzarii
vinzatoriu
vinzatoriul
vinzi
vină
vioara
vioarei
vioarele
vioarelor
vioară
vioi
viol
viola
violat
violeaza
violează
violent
violet
violete
violeti
violetilor
violetul
violetului
violetă
violeţi
violeţii
violeţilor
violoncel
violonist
violonistul
viori
viraj
viral
virat
vireaza
virează
virgin
virgina
virgine
virgini
virginii
virginilor
virginul
virginului
virgină
virgula
virgulă
virstei
virstii
virtual
virtuozitate
virtute
virtuti
virtuţi
virus
viruşi
vis
visa
visam
visand
visandu
visara
visaram
visarati
visară
visarăm
visarăţi
visasem
visasera
visaseram
visaserati
visaseră
visaserăm
visaserăţi
visasesi
visaseşi
visat
viscol
vise
viseaza
visează
visez
visul
visuri
visând
visându
visă
visăm
visător
vita
vital
vitala
vitalei
vitalele
vitalelor
vitalilor
vitalitate
vitalul
vitalului
vitală
vite
viteaji
viteajii
viteaz
vitejie
vitel
viticol
viticultura
viticultură
vitralii
vitreg
vitregă
vitriol
vită
viu
viul
viului
viza
vizam
vizand
vizara
vizaram
vizarati
vizară
vizarăm
vizarăţi
vizasem
vizasera
vizaseram
vizaserati
vizaseră
vizaserăm
vizaserăţi
vizasesi
vizaseşi
vizat
vizavi
vize
vizeaza
vizează
vizez
vizeze
vizezi
vizibil
vizibilitate
vizionar
vizitaserati
vizitaserăţi
vizitato
vizitatori
vizitatorilor
vizitatorului
vizitatule
vizitatului
viziune
viziuni
vizor
vizual
vizând
viză
vizăm
viţa
viţei
viţel
viţă
vlaga
vlagă
vlah
vlahi
voaie
voal
voao
voastra
voastre
voastră
vocabular
vocal
vocatia
vocatie
vocaţia
vocaţie
voce
voci
voda
vodca
vodcă
vodka
vodă
voesc
voevoda
voga
vogă
voi
voia
voiaj
voiam
voiasca
voiască
voiati
voiaţi
voie
voiesc
voieste
voiesti
voievod
voievozi
voieşte
voieşti
voii
voile
voilor
voim
voind
voindu
voinic
voirăţi
voise
voisem
voisera
voiseram
voiserati
voiseră
voiserăm
voiserăţi
voisesi
voiseşi
voisi
voit
voiu
voişi
volan
volatil
volei
voltaj
volum
voluminos
voluntar
voluntara
voluntare
voluntariat
voluntarii
voluntarilor
voluntarul
voluntarului
voluntară
volvo
volţi
vom
voma
vomat
vomă
vor
vorba
vorbireo
vorbiseram
vorbiserati
vorbiserăm
vorbiserăţi
vorbisi
vorbitoarele
vorbitoarelor
vorbitori
vorbitorilor
vorbitorului
vorbitului
vorbişi
vorovind
vorovit
vortex
vostri
vostru
vot
vota
votam
votand
votandu
votanti
votanţi
votara
votaram
votarati
votare
votară
votarăm
votarăţi
votasem
votasera
votaseram
votaserati
votaseră
votaserăm
votaserăţi
votasesi
votaseşi
votat
votaţi
votca
votcă
voteaza
votează
votez
votul
voturi
votând
votându
votă
votăm
voua
vouă
voştri
vraciul
vrajitoarea
vrajitoarei
vrajitoarele
vrajitoarelor
vrajitori
vrajitorie
vrajitorilor
vrajitorului
vrand
vrea
vrea's
vream
vreame
vreamea
vreamia
vreau
vrednic
vrei
vrem
vreme
vremile
vreo
vreodata
vreodată
vreti
vreun
vreuneia
vreunor
vreunora
vreţi
vrind
vroia
vroiam
vroiati
vroiaţi
vrui
vrun
vrura
vruram
vrurati
vrură
vrurăm
vrurăţi
vruse
vrusem
vrusera
vruseram
vruserati
vruseră
vruserăm
vruserăţi
vrusesi
vruseşi
vrusi
vrut
vruşi
vrând
vrînd
vrăjitoarea
vrăjitoarei
vrăjitoarele
vrăjitoarelor
vrăjitori
vrăjitorie
vrăjitorilor
vrăjitorului
vs
vuia
vulcan
vulcanic
vulcanice
vulgar
vulnerabil
vulnerabilitate
vulnerabilitatea
vulpea
vulpescu
vulpi
vultur
vâlceaua
vâlcele
vâlcelei
vâlcelele
vâlcelelor
vâna
vânam
vânară
vânarăm
vânarăţi
vânasem
vânaseră
vânaserăm
vânaserăţi
vânaseşi
vânat
vând
vânduserăm
vânduserăţi
vânduşi
vânează
vânez
vâneze
vânezi
vânt
vânzătoare
vânzător
vânzători
vânzătorilor
vânzătorului
vânând
vânându
vânăm
vânăt
vânătaie
vânătoare
vânător
vânătorile
vânătăi
vârcolac
vârf
vârsta
vârstei
vârstnic
vârstă
vârtej
vîna
vîndut
vîneze
vînt
vîntul
vînturi
vînzare
vînzarea
vînză
vînzării
vînzătoriu
vînzătoriul
vînătoare
vînătorii
vîrstei
vîrstii
vă
văcăreşti
văd
vădit
văduv
vădzind
vădzindu
vădzu
vădzut
vădzînd
vădzîndu
văi
văii
văile
văilor
văl
văleni
vălenii
vălul
vămi
vămii
vămile
vămilor
văr
vărs
vărsaserăţi
vărsături
vărul
vărului
văzduh
văzind
văzu
văzui
văzuiu
văzul
văzură
văzurăm
văzurăţi
văzuse
văzusem
văzuseră
văzuserăm
văzuserăţi
văzut
văzuşi
văzuţi
văzând
văzînd
văzîndu
wc
web
webcam
weber
website
weekend
western
whatsapp
whisky
wifi
wiki
wireless
won
wtf
www
xanax
xenofob
xerox
xi
xii
xiii
xiv
xml
xv
xvi
xvii
xxii
xxv
yala
yale
yală
yang
year
yin
yoga
york
yuan
za
zac
zacamant
zacaminte
zace
zacusca
zacuscă
zadar
zadarnic
zahar
zahăr
zale
zambet
zambiseram
zambiserati
zambisi
zambitu
zane
zanelor
zapada
zapadile
zapadilor
zapado
zapezi
zapezii
zapezile
zapezilor
zare
zari
zarit
zaruri
zarzavaturi
zas
zau
zavor
zbat
zbiara
zbiară
zboara
zboare
zboară
zbor
zburaserati
zburaserăţi
zburat
zburatori
zburatorilor
zburatorului
zburatu
zburători
zburătorilor
zburătorului
zdrahon
zdravan
zdravana
zdravăn
zdravănă
zdreanta
zdreanţa
zdreanţă
zeace
zeama
zeamă
zece
zecelea
zeci
zecimale
zecime
zei
zeii
zeilor
zeităţi
zel
zenit
zestre
zeu
zeul
zgaltaie
zgarietura
zgarieturi
zgomot
zgomotoasa
zgomotoase
zgomotoasă
zgomotos
zguduie
zgâlţâie
zgârieturi
zgârietură
zi
ziar
ziarist
ziarişti
zic
zica
zicala
zicală
zicand
zice
zicea
zicem
zicet
ziceti
ziceţi
zici
zicind
zicindu
zicând
zicînd
zicîndu
zică
zid
zidar
zidari
zidarie
zidi
zidit
zidiuri
zidul
ziduri
zidărie
zile
zilier
zilnic
zilnico
zimbru
zinc
zioa
zirconiu
zis
zisa
zisara
zise
zisera
ziseram
ziserati
ziseră
ziserăm
ziserăţi
zisesem
zisesera
ziseseram
ziseserati
ziseseră
ziseserăm
ziseserăţi
zisesesi
ziseseşi
zisi
zisii
zisilor
zisu
zisul
zisă
zisără
ziua
ziuo
ziuă
zişi
zişii
zişilor
zmeu
zmeul
zodia
zodiac
zombi
zona
zonal
zone
zonă
zoo
zoologice
zoom
zootehnie
zor
zorea
zoreai
zoream
zoreasca
zorească
zoreati
zoreau
zoreaţi
zoresc
zoreste
zoresti
zoreşte
zoreşti
zori
zorim
zorind
zorindu
zorira
zoriram
zorirati
zoriră
zorirăm
zorirăţi
zorisem
zorisera
zoriseram
zoriserati
zoriseră
zoriserăm
zoriserăţi
zorisesi
zoriseşi
zorit
zugrav
zvon
zâce
zâle
zâmbet
zâmbiserăm
zâmbiserăţi
zâmbitu
zâmbişi
zâne
zânelor
zână
zâs
zîce
zîceţ
zîcă
zîle
zîlele
zăcea
zăcăminte
zăcământ
zăpada
zăpadile
zăpadilor
zăpado
zăpadă
zăpezi
zăpezii
zăpezile
zăpezilor
zăpuşeală
zări
zărit
zău
zăvor
îi
îi-s
îl
îmbată
îmblînd
îmbolnăviserăm
îmbolnăviserăţi
îmbolnăvitu
îmbolnăvişi
îmbrac
îmbrăcaserăţi
îmbrăcatu
îmbrăcatului
îmbrăcîndu
îmbrăcăminte
îmbrăcăminţi
îmbrăcăminţii
îmbrăcăminţile
îmbrăcăminţilor
îmbrăţişaserăţi
îmbrăţişatu
îmbunătăţiserăm
îmbunătăţiserăţi
îmbunătăţitelor
îmbunătăţito
îmbunătăţitu
îmbunătăţitule
îmbunătăţitului
îmbunătăţişi
îmbunătăţiţilor
îmi
îmi-s
îmmormântarea
împac
împace
împachetez
împaci
împacă
împart
împarţi
împarţă
împiedic
împiedicaserăţi
împiedicatu
împing
împinge
împingem
împingeţi
împins
împinseră
împinserăm
împinserăţi
împinsese
împinsesem
împinseseră
împinseserăm
împinseserăţi
împinseseşi
împinseşi
împinşi
împliniserăm
împliniserăţi
împlinitu
împlinişi
împlu
împlură
împlut
împlînd
împotriva
împrejur
împrejurimi
împreonat
împreunaserăţi
împreunatu
împreună
împrotiva
împrotivă
împrumutai
împrumutam
împrumutară
împrumutarăm
împrumutarăţi
împrumutase
împrumutasem
împrumutaseră
împrumutaserăm
împrumutaserăţi
împrumutaseşi
împrumutat
împrumutate
împrumutatu
împrumutată
împrumutau
împrumutaşi
împrumutaţi
împrumutului
împrumuturi
împrumuturile
împrumuturilor
împrumutând
împrumutându
împrumutăm
împrăştiat
împrăştiate
împrăştie
împuns
împuşcături
împuşte
împăcaserăţi
împăcatu
împăratu
împăratului
împărtăşanie
împărtăşiserăm
împărtăşiserăţi
împărtăşitu
împărtăşişi
împărăteasa
împărătească
împărăteasă
împărătesc
împărătesei
împărăteşti
împărăţiei
împărţiserăm
împărţiserăţi
împărţitu
împărţişi
în
înaintaserăţi
înaintatu
înaintaşii
înaintaşilor
înainte
înalt
înalţ
înalţe
înalţi
înalţă
înapoi
înapoiat
înbla
înbrăcat
încadraserăţi
încadratu
încalc
încalce
încalci
încalcă
încap
încarc
încarce
încarci
încarcă
încasaserăţi
încasatu
înceape
înceapă
încearcă
înceata
înceată
încep
începe
începem
începerilor
începeţi
începus
începuserăm
începuserăţi
începusă
început
începutului
începuturi
începuturile
începuturilor
începuşi
începând
începători
încerc
încercaserăţi
încercat
încercatu
încet
încetaserăţi
încetatu
încetişor
înceţi
înceţii
înceţilor
încheiară
încheiarăm
încheiarăţi
încheiase
încheiasem
încheiaseră
încheiaserăm
încheiaserăţi
încheiaseşi
încheiat
încheiate
încheiatu
încheiată
încheiaşi
încheie
încheiem
încheiere
încheierea
încheieri
încheierii
încheierile
încheierilor
încheietura
încheieturi
încheietură
închid
închide
închidem
închiderilor
închideţi
închin
închinaserăţi
închinatu
închipuiască
închipuie
închipuiserăm
închipuiserăţi
închipuitu
închipuişi
închiriaserăţi
închiriatu
închiriază
închiriem
închis
închiseră
închiserăm
închiserăţi
închisese
închisesem
închiseseră
închiseserăm
închiseserăţi
închiseseşi
închiseşi
închisoare
închisoari
închisori
închizi
închizând
închizându
închiză
închişi
înclin
înclinaserăţi
înclinatu
înclinaţia
înclinaţie
încoace
încolo
înconjoare
înconjoară
înconjor
înconjori
înconjuraserăţi
înconjuratu
înconjurătoarea
înconjurătoarei
înconjurătoarele
înconjurătoarelor
înconjurători
înconjurătorilor
înconjurătorului
încontinuu
încotro
încred
încrederilor
încredinţaserăţi
încredinţatu
încrezători
încuiat
încuiată
încuie
încuietoare
încuietori
încungiura
încurajaserăţi
încurajatu
încurcătură
încânt
încântaserăţi
încântatu
încântatului
încânţi
încât
încă
încălcaserăţi
încălcatu
încălziserăm
încălziserăţi
încălzitu
încălzişi
încălţăminte
încăperilor
încărcaserăţi
încărcatu
încărcatului
încărcătura
încărcături
încărcăturii
încărcăturile
încărcăturilor
încărcătură
îndată
îndeajuns
îndeamnă
îndeaproape
îndelung
îndelungatului
îndemn
îndemnaserăţi
îndemnatu
îndemnîndu
îndeobşte
îndeosebi
îndepliniserăm
îndepliniserăţi
îndeplinitu
îndeplinişi
îndepărtaserăţi
îndepărtatu
îndepărtatului
înderepta
îndereptat
îndereptă
îndoaie
îndoiala
îndoială
îndoiască
îndoieli
îndoiesc
îndoieşte
îndoieşti
îndoiia
îndoiserăm
îndoiserăţi
îndoitu
îndoişi
îndreaptă
îndrept
îndreptaserăţi
îndreptatu
îndrepţi
îndrumareo
îndrăgostiserăm
îndrăgostiserăţi
îndrăgostitelor
îndrăgostitu
îndrăgostitului
îndrăgostişi
îndrăgostiţilor
îndrăzneală
îndrăzneaţă
îndrăzneţ
îndrăzniserăm
îndrăzniserăţi
îndrăznitu
îndrăznişi
îndur
îneacă
înec
înfiinţaserăţi
înfiinţatu
înfipt
înfloriserăm
înfloriserăţi
înfloritu
înflorişi
înfrunt
înfruntaserăţi
înfruntatu
înfrunţi
înfrâng
înfrângem
înfrângerilor
înfrângeţi
înfrânsei
înfrânseră
înfrânserăm
înfrânserăţi
înfrânsese
înfrânsesem
înfrânseseră
înfrânseserăm
înfrânseserăţi
înfrânseseşi
înfrânseşi
înfrânt
înfrânţi
înfrînge
înfăţişaserăţi
înfăţişatu
îngenuncheat
înger
îngheaţă
înghesuială
îngheţ
îngheţaserăţi
îngheţatu
înghit
înghiţiserăm
înghiţiserăţi
înghiţitu
înghiţişi
îngraşă
îngrijeam
îngrijesc
îngrijiserăm
îngrijiserăţi
îngrijitoare
îngrijitor
îngrijitu
îngrijişi
îngrijoraserăţi
îngrijoratu
îngroape
îngroapă
îngrop
îngropaserăţi
îngropatu
îngropatului
îngrozitoarea
îngrozitoarei
îngrozitoarele
îngrozitoarelor
îngrozitori
îngrozitorilor
îngrozitorului
îngrăşăminte
îngrăşământ
îngust
înguşti
înguştii
înguştilor
îngăduie
înjunghiat
înjunghiată
înjunghie
înjunghierea
înjura
înjurat
înjură
înjurături
înjurătură
înlocuiai
înlocuiam
înlocuiască
înlocuiau
înlocuiaţi
înlocuieşti
înlocuii
înlocuim
înlocuind
înlocuindu
înlocuire
înlocuirea
înlocuiri
înlocuirii
înlocuirile
înlocuirilor
înlocuiră
înlocuirăm
înlocuirăţi
înlocuise
înlocuisem
înlocuiseră
înlocuiserăm
înlocuiserăţi
înlocuiseşi
înlocuite
înlocuitor
înlocuitorul
înlocuitu
înlocuişi
înlocuiţi
înlătur
înlăturaserăţi
înlăturatu
înmoaie
înmuiat
înnainte
înnaintea
înnapoi
înoate
înoată
înot
înpotrivă
înpreună
înpărat
înpăratul
înpăratului
înregistraserăţi
înregistratu
însa
înscrie
înscriem
înscriere
înscrierea
înscrieţi
înscriind
înscriindu
înscris
înscris-o
înscrisei
înscriserăm
înscriserăţi
înscrisese
înscrisesem
înscriseseră
înscriseserăm
înscriseserăţi
înscriseseşi
înscrisu
înscrisuri
înscrisă
înscriu
înscrişi
înseamna
înseamnă
însele
însemi
însemn
însemnaserăţi
însemnatu
însemnatului
însemnătate
însene
însevă
înseşi
înseţi
însoţiserăm
însoţiserăţi
însoţitori
însoţitu
însoţişi
înspre
însuş
însuşiserăm
însuşiserăţi
însuşitu
însuşişi
însuţi
însă
însămi
însăţi
întemeiară
întemeiarăm
întemeiarăţi
întemeiase
întemeiasem
întemeiaseră
întemeiaserăm
întemeiaserăţi
întemeiaseşi
întemeiat
întemeiate
întemeiatu
întemeiată
întemeiază
întemeiaşi
întemeie
întemeiem
întemeierea
întemeietorul
întemeiez
întemeieze
întemeiezi
întind
întindem
întindeţi
întinsei
întinseră
întinserăm
întinsese
întinsesem
întinseseră
întinseserăm
întinsu
întinzi
întinzând
întinzându
întoarcem
întoarcerilor
întoarceţi
întoarse
întoarseră
întoarserăm
întoarserăţi
întoarsă
întoarsără
întorc
întors
întorsese
întorsesem
întorseseră
întorseserăm
întorseserăţi
întorseseşi
întorseşi
întorsătură
întorşi
întotdeauna
într
într-o
într-un
între
întreabe
întreabă
întreacă
întreaga
întreagă
întreb
întreba
întrebaserăţi
întrebat
întrebatu
întrebînd
întrec
întrecem
întreceţi
întrecuserăm
întrecuserăţi
întrecuşi
întreg
întregile
întregime
întregimi
întregimii
întregimile
întregimilor
întreprind
întreprindem
întreprinderilor
întreprindeţi
întreprins
întreprinsem
întreprinseră
întreprinserăm
întreprinserăţi
întreprinseşi
întreprinzători
întrerup
întrerupem
întreruperilor
întrerupeţi
întrerupsei
întrerupseră
întrerupserăm
întrerupserăţi
întrerupsese
întrerupsesem
întrerupseseră
întrerupseserăm
întrerupseserăţi
întrerupseseşi
întrerupseşi
întrerupt
întreţii
întreţin
întreţinem
întreţinerilor
întreţineţi
întreţinuserăm
întreţinuserăţi
întreţinuşi
întrucât
întrucâtva
întrînd
întunearec
întunecatului
întuneric
întâi
întâlniserăm
întâlniserăţi
întâlnitu
întâlnişi
întâmpin
întâmpinaserăţi
întâmpinatu
întâmplatu
întârziară
întârziarăm
întârziarăţi
întârziase
întârziasem
întârziaseră
întârziaserăm
întârziaserăţi
întârziaseşi
întârziat
întârziate
întârziatu
întârziată
întârziaşi
întârzie
întârziem
întârziere
întârzierea
întârzieri
întârzierii
întârzierile
întârzierilor
întârziind
întârziindu
întîia
întîiu
întîlnea
întîlni
întîmplare
întăreaşte
întăriia
întărireo
întăriserăm
întăriserăţi
întăritu
întărişi
învaţă
înveaţe
înveliş
învenge
învestitură
înveţe
înveţi
învierilor
înving
învingem
învingeţi
învingători
învinsei
învinseră
învinserăm
învinserăţi
învinsese
învinsesem
învinseseră
învinseserăm
învinseserăţi
învinseseşi
învinseşi
învinsu
învinsului
învinşii
învinşilor
învârt
învăţ
învăţaserăţi
învăţatu
învăţînd
învăţăminte
învăţămintele
învăţămintelor
învăţământ
învăţătoare
învăţător
învăţători
învăţătorilor
învăţătoriu
învăţătorul
învăţătorului
învăţătura
învăţături
învăţătură
înălţareo
înălţaserăţi
înălţatu
înălţime
înălţimi
înăuntru
înăuntrul
înşale
înşală
înşel
înşelaserăţi
înşelatu
înşelăciune
înşelătorie
înşine
înşivă
înşişi
înţeapă
înţeleage
înţeleagem
înţeleagă
înţeleapta
înţeleaptă
înţeleasă
înţeleasără
înţeleg
înţelegem
înţelegerilor
înţelegeţi
înţelegînd
înţelepciune
înţelepciuni
înţelepciunii
înţelepciunile
înţelepciunilor
înţelept
înţelepţi
înţelesei
înţeleseră
înţeleserăm
înţeleserăţi
înţelesese
înţelesesem
înţeleseseră
înţeleseserăm
înţeleseserăţi
înţeleseseşi
înţeleseşi
înţelesu
înţelesului
înţelesuri
înţelesurile
înţelesurilor
înţepături
înţălegînd
îs
îşi
îţi
ăia
ăla
ăla-i
ăleia
ălora
ăluia
ăsta
ăsta-i
ăstora
ăştia
ş-o
şa
şabloane
şablon
şah
şahi
şahii
şahilor
şahul
şahului
şahuri
şahurile
şahurilor
şaisprezece
şaizeci
şale
şampania
şampanie
şampon
şantaj
şantier
şanţ
şapca
şapcă
şapte
şaptelea
şaptesprezece
şaptezeci
şarpe
şase
şasea
şaselea
şaua
şchiop
şcoala
şcoalile
şcoalilor
şcoală
şcolar
şcolii
şcolile
şearpe
şearpele
şedere
şederii
şef
şefa
şefe
şefei
şefele
şefelor
şefi
şefii
şefu
şeful
şefului
şefă
şeicul
şerif
şerveţel
şerveţele
şes
şesă
şezând
şfichi
şi
şic
şifonier
şilingi
şine
şină
şir
şira
şiret
şirul
şiruri
şiş
şlap
şleampătă
şlem
şmecher
şmecherie
şmenar
şnur
şoarece
şoareci
şobolan
şobolani
şobolanul
şoc
şocant
şocat
şocaţi
şocul
şocuri
şocurile
şocurilor
şofer
şoferul
şoferului
şofez
şoim
şold
şomaj
şomer
şopron
şopârla
şopârle
şopârlă
şoricelului
şoricioaică
şosea
şoseaua
şpiţuri
ştearge
şteargă
ştearsă
şterg
ştergem
ştergeţi
şters
şterseră
şterserăm
şterserăţi
ştersese
ştersesem
şterseseră
şterseserăm
şterseserăţi
şterseseşi
şterseşi
şti
ştia
ştiam
ştiaţi
ştie
ştii
ştiind
ştiinţific
ştiinţifico
ştim
ştirile
ştiu
ştiucă
ştiură
ştiurăm
ştiurăţi
ştiusem
ştiuseră
ştiuserăm
ştiuserăţi
ştiuseşi
ştiut
ştiţi
ştrand
ştrandul
şuma
şuncă
şura
şurub
şut
şuturi
ţap
ţar
ţarist
ţarul
ţeapă
ţeava
ţeavă
ţel
ţelul
ţestoasa
ţestoase
ţestoasă
ţesut
ţesuţi
ţesătura
ţesături
ţesătură
ţevi
ţi
ţie
ţigan
ţigancule
ţigancă
ţigani
ţigara
ţigarile
ţigarilor
ţigară
ţigănci
ţigănie
ţigănoi
ţigări
ţii
ţiind
ţiindu
ţin
ţine
ţinea
ţinem
ţinerea
ţineţi
ţinu
ţinui
ţinură
ţinurăm
ţinurăţi
ţinuse
ţinusem
ţinuseră
ţinuserăm
ţinuserăţi
ţinuseşi
ţinut
ţinuşi
ţinuţi
ţinând
ţină
ţipa
ţipat
ţipe
ţipete
ţipetele
ţipă
ţipăt
ţiuit
ţiţei
ţiţeica
ţurcan
ţânţar
ţânţari
ţâţe
ţîie
ţîne
ţînea
ţăndărică
ţăran
ţărancă
ţărm
ţărănescul
ţărănescului
ţărăneştii
ţărăneştile
ţărăneştilor
ţărănimii
ţărănoi
аpostolii
[name]
aba
abbot
achime
achimel
achimica
achimică
achimul
achimule
achimului
achimut
achimuţ
acosta
ada
adai
adame
adamel
adamica
adamică
adamul
adamule
adamului
adamut
adamuţ
ade
adei
adela
adelai
adelaida
adelaidai
adelaide
adelaidei
adelaidica
adelaidicai
adelaidicăi
adelaidii
adelaido
adelaiduta
adelaidutei
adelaiduţa
adelaiduţei
adelaidă
adelaidăi
adele
adelei
adelica
adelicai
adelicăi
adelii
adelina
adelinai
adeline
adelinei
adelinel
adelinica
adelinicai
adelinică
adelinicăi
adelinii
adelino
adelinul
adelinule
adelinului
adelinut
adelinuta
adelinutei
adelinuţ
adelinuţa
adelinuţei
adelină
adelinăi
adelo
adeluta
adelutei
adeluţa
adeluţei
adelă
adelăi
adi
adica
adicai
adicăi
adii
adina
adinai
adine
adinei
adinica
adinicai
adinicăi
adinii
adino
adinuta
adinutei
adinuţa
adinuţei
adină
adinăi
ado
adonise
adonisel
adonisica
adonisică
adonisul
adonisule
adonisului
adonisut
adonisuţ
adrian
adriana
adrianai
adriane
adrianei
adrianel
adrianica
adrianicai
adrianică
adrianicăi
adrianii
adriano
adrianul
adrianule
adrianului
adrianut
adrianuta
adrianutei
adrianuţ
adrianuţa
adrianuţei
adriană
adrianăi
aduta
adutei
aduţa
aduţei
adă
adăi
afanasie
agata
agatai
agate
agatei
agatica
agaticai
agaticăi
agatii
agato
agatuta
agatutei
agatuţa
agatuţei
agată
agatăi
aglaia
aglaiai
aglaie
aglaiei
aglaiica
aglaiicai
aglaiicăi
aglaiii
aglaio
aglaiuta
aglaiutei
aglaiuţa
aglaiuţei
aglaiă
aglaiăi
agnose
agnosel
agnosica
agnosică
agnosul
agnosule
agnosului
agnosut
agnosuţ
agripina
agripinai
agripine
agripinei
agripinica
agripinicai
agripinicăi
agripinii
agripino
agripinuta
agripinutei
agripinuţa
agripinuţei
agripină
agripinăi
aida
aidai
aide
aidei
aidica
aidicai
aidicăi
aidii
aido
aiduta
aidutei
aiduţa
aiduţei
aidă
aidăi
alberta
albertai
alberte
albertei
albertel
albertica
alberticai
albertică
alberticăi
albertii
albertina
albertinai
albertine
albertinei
albertinica
albertinicai
albertinicăi
albertinii
albertino
albertinuta
albertinutei
albertinuţa
albertinuţei
albertină
albertinăi
alberto
albertul
albertule
albertului
albertut
albertuta
albertutei
albertuţ
albertuţa
albertuţei
albertă
albertăi
albina
albu
albule
aleodore
aleodorel
aleodorica
aleodorică
aleodorul
aleodorule
aleodorului
aleodorut
aleodoruţ
alex
alexandra
alexandrai
alexandre
alexandrei
alexandrescu
alexandrescul
alexandrescule
alexandrescului
alexandrica
alexandricai
alexandricăi
alexandrii
alexandrina
alexandrinai
alexandrine
alexandrinei
alexandrinica
alexandrinicai
alexandrinicăi
alexandrinii
alexandrino
alexandrinuta
alexandrinutei
alexandrinuţa
alexandrinuţei
alexandrină
alexandrinăi
alexandro
alexandru
alexandrul
alexandrule
alexandrului
alexandruta
alexandrutei
alexandruţa
alexandruţei
alexandră
alexandrăi
alexe
alexei
alexel
alexica
alexică
alexul
alexule
alexului
alexut
alexuţ
ali
alia
alida
alidai
alide
alidei
alidica
alidicai
alidicăi
alidii
alido
aliduta
alidutei
aliduţa
aliduţei
alidă
alidăi
alin
alina
aline
alinei
alinel
alinica
alinicai
alinică
alinicăi
alinii
alino
alinul
alinule
alinului
alinut
alinuta
alinutei
alinuţ
alinuţa
alinuţei
alinăi
alise
alisel
alisica
alisică
alistare
alistarel
alistarica
alistarică
alistarul
alistarule
alistarului
alistarut
alistaruţ
alisul
alisule
alisului
alisut
alisuţ
alma
almai
alme
almei
almica
almicai
almicăi
almii
almo
almuta
almutei
almuţa
almuţei
almă
almăi
alto
amal
amalia
amaliai
amalie
amaliei
amaliica
amaliicai
amaliicăi
amaliii
amalio
amaliuta
amaliutei
amaliuţa
amaliuţei
amaliă
amaliăi
amanda
amandai
amande
amandei
amandica
amandicai
amandicăi
amandii
amando
amanduta
amandutei
amanduţa
amanduţei
amandă
amandăi
amber
amedeul
amedeule
amedeului
amelia
ameliai
amelie
ameliei
ameliica
ameliicai
ameliicăi
ameliii
amelio
ameliuta
ameliutei
ameliuţa
ameliuţei
ameliă
ameliăi
amethyst
amza
amzai
amze
amzei
amzica
amzicai
amzicăi
amzii
amzo
amzuta
amzutei
amzuţa
amzuţei
amză
amzăi
ana
anabela
anabelai
anabele
anabelei
anabelica
anabelicai
anabelicăi
anabelii
anabelo
anabeluta
anabelutei
anabeluţa
anabeluţei
anabelă
anabelăi
anai
anaida
anaidai
anaide
anaidei
anaidica
anaidicai
anaidicăi
anaidii
anaido
anaiduta
anaidutei
anaiduţa
anaiduţei
anaidă
anaidăi
anamaria
anamariai
anamarie
anamariei
anamariica
anamariicai
anamariicăi
anamariii
anamario
anamariuta
anamariutei
anamariuţa
anamariuţei
anamariă
anamariăi
anastasia
anastasiai
anastasie
anastasiei
anastasiica
anastasiicai
anastasiicăi
anastasiii
anastasio
anastasiuta
anastasiutei
anastasiuţa
anastasiuţei
anastasiă
anastasiăi
anatol
anatole
anatolel
anatolica
anatolică
anatolul
anatolule
anatolului
anatolut
anatoluţ
anca
ancai
ance
ancei
ancica
ancicai
ancicăi
ancii
anco
ancuta
ancutai
ancute
ancutei
ancutica
ancuticai
ancutii
ancuto
ancututa
ancututei
ancuţa
ancuţe
ancuţei
ancuţica
ancuţicăi
ancuţii
ancuţo
ancuţuţa
ancuţuţei
ancuţă
ancuţăi
ancă
ancăi
anda
andai
ande
andei
andica
andicai
andicăi
andii
ando
andra
andrada
andradai
andrade
andradei
andradica
andradicai
andradicăi
andradii
andrado
andraduta
andradutei
andraduţa
andraduţei
andradă
andradăi
andrai
andre
andreea
andreeai
andreee
andreeei
andreeica
andreeicai
andreeicăi
andreeii
andreeo
andreeuta
andreeutei
andreeuţa
andreeuţei
andreeă
andreeăi
andrei
andriane
andrianel
andrianica
andrianică
andrianul
andrianule
andrianului
andrianut
andrianuţ
andrica
andricai
andricăi
andrii
andro
andronache
andronic
andronice
andronicel
andronicica
andronicică
andronicul
andronicule
andronicului
andronicut
andronicuţ
andruta
andrutei
andruţa
andruţei
andră
andrăi
anduta
andutei
anduţa
anduţei
andă
andăi
ane
anei
anemona
anemonai
anemone
anemonei
anemonica
anemonicai
anemonicăi
anemonii
anemono
anemonuta
anemonutei
anemonuţa
anemonuţei
anemonă
anemonăi
aneta
anetai
anete
anetei
anetica
aneticai
aneticăi
anetii
aneto
anetuta
anetutei
anetuţa
anetuţei
anetă
anetăi
angel
angela
angelai
angele
angelei
angelel
angelicai
angelică
angelicăi
angelii
angelo
angelul
angelule
angelului
angelut
angeluta
angelutei
angeluţ
angeluţa
angeluţei
angelă
angelăi
anghel
anghele
anghelel
anghelica
anghelică
anghelina
anghelinai
angheline
anghelinei
anghelinica
anghelinicai
anghelinicăi
anghelinii
anghelino
anghelinuta
anghelinutei
anghelinuţa
anghelinuţei
anghelină
anghelinăi
anghelul
anghelule
anghelului
anghelut
angheluţ
anica
anicai
anice
anicei
anicica
anicicai
anicicăi
anicii
anico
anicuta
anicutai
anicute
anicutei
anicutica
anicuticai
anicutii
anicuto
anicututa
anicututei
anicuţa
anicuţe
anicuţei
anicuţica
anicuţicăi
anicuţii
anicuţo
anicuţuţa
anicuţuţei
anicuţă
anicuţăi
anică
anicăi
anisoara
anisoarai
anisoare
anisoarei
anisoarica
anisoaricai
anisoarii
anisoaro
anisoaruta
anisoarutei
anişoara
anişoare
anişoarei
anişoarica
anişoaricăi
anişoarii
anişoaro
anişoaruţa
anişoaruţei
anişoară
anişoarăi
ano
antime
antimel
antimica
antimică
antimul
antimule
antimului
antimut
antimuţ
antoaneta
antoanetai
antoanete
antoanetei
antoanetica
antoaneticai
antoaneticăi
antoanetii
antoaneto
antoanetuta
antoanetutei
antoanetuţa
antoanetuţei
antoanetă
antoanetăi
anton
antone
antonel
antonela
antonelai
antonele
antonelei
antonelica
antonelicai
antonelicăi
antonelii
antonelo
antoneluta
antonelutei
antoneluţa
antoneluţei
antonelă
antonelăi
antonescu
antonescul
antonescule
antonescului
antonia
antoniai
antonica
antonică
antonie
antoniei
antoniica
antoniicai
antoniicăi
antoniii
antonio
antoniul
antoniule
antoniului
antoniuta
antoniutei
antoniuţa
antoniuţei
antoniă
antoniăi
antonul
antonule
antonului
antonut
antonuţ
anuta
anutai
anute
anutei
anutica
anuticai
anutii
anuto
anututa
anututei
anuţa
anuţe
anuţei
anuţica
anuţicăi
anuţii
anuţo
anuţuţa
anuţuţei
anuţă
anuţăi
ană
anăi
apostol
apostole
apostolel
apostolule
apostolut
apostoluţ
apostu
apostul
apostule
apostului
aram
arcadie
archer
arghir
arghire
arghirel
arghirica
arghirică
arghirul
arghirule
arghirului
arghirut
arghiruţ
ariadna
ariadnai
ariadne
ariadnei
ariadnica
ariadnicai
ariadnicăi
ariadnii
ariadno
ariadnuta
ariadnutei
ariadnuţa
ariadnuţei
ariadnă
ariadnăi
ariana
arianai
ariane
arianei
arianel
arianica
arianicai
arianică
arianicăi
arianii
ariano
arianul
arianule
arianului
arianut
arianuta
arianutei
arianuţ
arianuţa
arianuţei
ariană
arianăi
arina
arinai
arine
arinei
arinica
arinicai
arinicăi
arinii
arino
arinuta
arinutei
arinuţa
arinuţei
arină
arinăi
aristita
aristitai
aristite
aristitei
aristitica
aristiticai
aristitii
aristito
aristituta
aristitutei
aristiţa
aristiţe
aristiţei
aristiţica
aristiţicăi
aristiţii
aristiţo
aristiţuţa
aristiţuţei
aristiţă
aristiţăi
arsene
arsenie
artan
artane
artanel
artanica
artanică
artanul
artanule
artanului
artanut
artanuţ
artemisa
artemisai
artemise
artemisei
artemisica
artemisicai
artemisicăi
artemisii
artemiso
artemisuta
artemisutei
artemisuţa
artemisuţei
artemisă
artemisăi
artiom
artiome
artiomel
artiomica
artiomică
artiomul
artiomule
artiomului
artiomut
artiomuţ
asia
asif
aspen
astride
astridel
astridica
astridică
astridul
astridule
astridului
astridut
astriduţ
atena
atenai
atene
atenei
atenica
atenicai
atenicăi
atenii
ateno
atenuta
atenutei
atenuţa
atenuţei
atenă
atenăi
augusta
augustina
augustinai
augustine
augustinei
augustinel
augustinica
augustinicai
augustinică
augustinicăi
augustinii
augustino
augustinul
augustinule
augustinului
augustinut
augustinuta
augustinutei
augustinuţ
augustinuţa
augustinuţei
augustină
augustinăi
aura
aurai
aure
aurei
aurel
aurele
aurelel
aurelia
aureliai
aurelian
aureliana
aurelianai
aureliane
aurelianei
aurelianel
aurelianica
aurelianicai
aurelianică
aurelianicăi
aurelianii
aureliano
aurelianul
aurelianule
aurelianului
aurelianut
aurelianuta
aurelianutei
aurelianuţ
aurelianuţa
aurelianuţei
aureliană
aurelianăi
aurelica
aurelică
aurelie
aureliei
aureliica
aureliicai
aureliicăi
aureliii
aurelio
aureliuta
aureliutei
aureliuţa
aureliuţei
aureliă
aureliăi
aurelul
aurelule
aurelului
aurelut
aureluţ
aurica
auricai
aurice
auricei
auricica
auricicai
auricicăi
auricii
aurico
auricuta
auricutei
auricuţa
auricuţei
aurică
auricăi
auro
aurora
aurorai
aurore
aurorei
aurorica
auroricai
auroricăi
aurorii
auroro
auroruta
aurorutei
auroruţa
auroruţei
auroră
aurorăi
auruta
aurutei
auruţa
auruţei
aurăi
austin
autumn
avadanei
avram
avrame
avramel
avramica
avramică
avramul
avramule
avramului
avramut
avramuţ
avădanei
axel
axenia
axeniai
axenie
axeniei
axeniica
axeniicai
axeniicăi
axeniii
axenio
axeniuta
axeniutei
axeniuţa
axeniuţei
axeniă
axeniăi
axinia
axiniai
axinie
axiniei
axiniica
axiniicai
axiniicăi
axiniii
axinio
axiniuta
axiniutei
axiniuţa
axiniuţei
axiniă
axiniăi
axinte
babes
babese
babesel
babesica
babesul
babesule
babesului
babesut
babeş
babeşe
babeşel
babeşică
babeşul
babeşule
babeşului
babeşuţ
bacalu
bacalul
bacalule
bacalului
bacanu
bacanul
bacanule
bacanului
badea
badeai
badee
badeei
badeica
badeicai
badeicăi
badeii
badeo
badescu
badescul
badescule
badescului
badeuta
badeutei
badeuţa
badeuţei
badeă
badeăi
baicu
baicul
baicule
baicului
bailey
baker
bala
balaban
balabane
balabanel
balabanica
balabanică
balabanul
balabanule
balabanului
balabanut
balabanuţ
balaci
balan
balane
balanel
balanica
balanică
balanul
balanule
balanului
balanut
balanuţ
bale
bambi
banele
banelel
banelica
banelul
banelule
banelului
banelut
banica
banicai
banice
banicei
banicica
banicicai
banicii
banico
banicuta
banicutei
banks
baptiste
barber
barbu
barbul
barbule
barbulescu
barbulescul
barbulescule
barbulescului
barbului
bari
barker
barnes
bartolomeul
bartolomeule
bartolomeului
basarabe
basarabel
basarabica
basarabică
basarabul
basarabule
basarabului
basarabut
basarabuţ
basescu
basescul
basescule
basescului
basil
bates
bazza
beard
beata
beatrice
bejan
bejane
bejanel
bejanica
bejanică
bejanul
bejanule
bejanului
bejanut
bejanuţ
beldeanu
beldeanul
beldeanule
beldeanului
bell
beniamine
beniaminel
beniaminica
beniaminică
beniaminul
beniaminule
beniaminului
beniaminut
beniaminuţ
bennett
bercea
berceai
bercee
berceei
berceica
berceicai
berceicăi
berceii
berceo
berceuta
berceutei
berceuţa
berceuţei
berceă
berceăi
bernarde
bernardel
bernardica
bernardică
bernardul
bernardule
bernardului
bernardut
bernarduţ
berry
berta
best
bethlehem
betina
betinai
betine
betinei
betinica
betinicai
betinicăi
betinii
betino
betinuta
betinutei
betinuţa
betinuţei
betină
betinăi
bianca
biancai
biance
biancei
biancica
biancicai
biancicăi
biancii
bianco
biancuta
biancutei
biancuţa
biancuţei
biancă
biancăi
bill
bird
birdie
black
blanduzia
blanduziai
blanduzie
blanduziei
blanduziica
blanduziicai
blanduziicăi
blanduziii
blanduzio
blanduziuta
blanduziutei
blanduziuţa
blanduziuţei
blanduziă
blanduziăi
blaze
blessing
bliss
bobi
bobocea
boboceai
bobocee
boboceei
boboceica
boboceicai
boboceicăi
boboceii
boboceo
boboceuta
boboceutei
boboceuţa
boboceuţei
boboceă
boboceăi
boby
bobye
bobyel
bobyica
bobyică
bobyul
bobyule
bobyului
bobyut
bobyuţ
boeru
boerul
boerule
boerului
bogdan
bogdana
bogdanai
bogdane
bogdanei
bogdanel
bogdanica
bogdanicai
bogdanică
bogdanicăi
bogdanii
bogdano
bogdanul
bogdanule
bogdanului
bogdanut
bogdanuta
bogdanutei
bogdanuţ
bogdanuţa
bogdanuţei
bogdană
bogdanăi
bogza
bogzai
bogze
bogzei
bogzica
bogzicai
bogzicăi
bogzii
bogzo
bogzuta
bogzutei
bogzuţa
bogzuţei
bogză
bogzăi
boicu
boicul
boicule
boicului
boldea
boldeai
boldee
boldeei
boldeica
boldeicai
boldeicăi
boldeii
boldeo
boldeuta
boldeutei
boldeuţa
boldeuţei
boldeă
boldeăi
bonny
borcea
borceai
borcee
borceei
borceica
borceicai
borceicăi
borceii
borceo
borceuta
borceutei
borceuţa
borceuţei
borceă
borceăi
bordea
bordeai
bordee
bordeei
bordeica
bordeicai
bordeicăi
bordeii
bordeo
bordeuta
bordeutei
bordeuţa
bordeuţei
bordeă
bordeăi
bose
bota
botai
bote
botei
botezatu
botezatul
botezatule
botezatului
botica
boticai
boticăi
botii
boto
botuta
botutei
botuţa
botuţei
botă
botăi
bowen
boyle
bracken
bradshaw
bradute
bradutel
bradutica
bradutul
bradutule
bradutului
bradutut
brands
brandusa
brandusai
branduse
brandusei
brandusica
brandusicai
brandusii
branduso
brandusuta
brandusutei
brandy
branzoi
brasoveanu
brasoveanul
brasoveanule
brasoveanului
bratu
bratule
bratului
bravery
braşoveanu
braşoveanul
braşoveanule
braşoveanului
brennan
brewer
brezeanu
brezeanul
brezeanule
brezeanului
brice
bridges
brilliant
brook
brooke
brooklyn
brown
brunet
brânduşa
brânduşe
brânduşei
brânduşica
brânduşicăi
brânduşii
brânduşo
brânduşuţa
brânduşuţei
brânduşă
brânduşăi
brânzoi
brăduţe
brăduţel
brăduţică
brăduţul
brăduţule
brăduţului
brăduţuţ
bucataru
bucatarule
buck
buckle
bucur
bucurel
bucurica
bucurică
bucurul
bucurule
bucurului
bucurut
bucuruţ
bucătaru
bucătarule
bud
buddy
budeanu
budeanul
budeanule
budeanului
bujor
bula
bullock
bunny
burrows
buster
butcher
butler
butnaru
butnarul
butnarule
butnarului
buzatu
buzatul
buzatule
buzatului
băcanu
băcanul
băcanule
băcanului
bădescu
bădescul
bădescule
bădescului
bălan
bălanel
bălanică
bălanule
bălanuţ
bănele
bănelel
bănelică
bănelul
bănelule
bănelului
băneluţ
bănica
bănice
bănicei
bănicica
bănicicăi
bănicii
bănico
bănicuţa
bănicuţei
bănică
bănicăi
bărbulescu
bărbulescul
bărbulescule
bărbulescului
băsescu
băsescul
băsescule
băsescului
caiuse
caiusel
caiusica
caiusică
caiusul
caiusule
caiusului
caiusut
caiusuţ
caldarar
caldarare
caldararel
caldararica
caldararică
caldararu
caldararul
caldararule
caldararului
caldararut
caldararuţ
caline
calinel
calinica
calinul
calinule
calinului
calinut
calota
calotai
calote
calotei
calotica
caloticai
caloticăi
calotii
caloto
calotuta
calotutei
calotuţa
calotuţei
calotă
calotăi
calugaru
camden
camelia
cameliai
camelie
cameliei
cameliica
cameliicai
cameliicăi
cameliii
camelio
cameliuta
cameliutei
cameliuţa
cameliuţei
cameliă
cameliăi
camile
camilel
camilica
camilică
camilul
camilule
camilului
camilut
camiluţ
candela
candy
cantemire
cantemirel
cantemirica
cantemirică
cantemirul
cantemirule
cantemirului
cantemirut
cantemiruţ
capatana
capatanai
capatane
capatanei
capatanica
capatanicai
capatanii
capatano
capatanuta
capatanutei
capraru
caprarul
caprarule
caprarului
caragea
carageai
caragee
carageei
carageica
carageicai
carageicăi
carageii
carageo
carageuta
carageutei
carageuţa
carageuţei
carageă
carageăi
carciumaru
carciumarul
carciumarule
carciumarului
carina
carinai
carine
carinei
carinica
carinicai
carinicăi
carinii
carino
carinuta
carinutei
carinuţa
carinuţei
carină
carinăi
carla
carlai
carle
carlei
carlica
carlicai
carlicăi
carlii
carlo
carluta
carlutei
carluţa
carluţei
carlă
carlăi
carmel
carmen
carmencita
carmencitai
carmencite
carmencitei
carmencitica
carmenciticai
carmenciticăi
carmencitii
carmencito
carmencituta
carmencitutei
carmencituţa
carmencituţei
carmencită
carmencităi
carmene
carmenel
carmenica
carmenică
carmenul
carmenule
carmenului
carmenut
carmenuţ
carmina
carminai
carmine
carminei
carminica
carminicai
carminicăi
carminii
carmino
carminuta
carminutei
carminuţa
carminuţei
carmină
carminăi
caro
carol
carole
carolel
carolica
carolică
carolina
carolinai
caroline
carolinei
carolinica
carolinicai
carolinicăi
carolinii
carolino
carolinuta
carolinutei
carolinuţa
carolinuţei
carolină
carolinăi
carolul
carolule
carolului
carolut
caroluţ
carpaci
cartwright
casandra
casandrai
casandre
casandrei
casandrica
casandricai
casandricăi
casandrii
casandro
casandruta
casandrutei
casandruţa
casandruţei
casandră
casandrăi
casiana
casianai
casiane
casianei
casianel
casianica
casianicai
casianică
casianicăi
casianii
casiano
casianul
casianule
casianului
casianut
casianuta
casianutei
casianuţ
casianuţa
casianuţei
casiană
casianăi
catalin
catalina
catalinai
cataline
catalinei
catalinel
catalinica
catalinicai
catalinii
catalino
catalinul
catalinule
catalinului
catalinut
catalinuta
catalinutei
caterina
caterinai
caterine
caterinei
caterinica
caterinicai
caterinicăi
caterinii
caterino
caterinuta
caterinutei
caterinuţa
caterinuţei
caterină
caterinăi
catinca
catincai
catince
catincei
catincica
catincicai
catincicăi
catincii
catinco
catincuta
catincutei
catincuţa
catincuţei
catincă
catincăi
catrina
catrinai
catrine
catrinei
catrinele
catrinelel
catrinelica
catrinelică
catrinelul
catrinelule
catrinelului
catrinelut
catrineluţ
catrinica
catrinicai
catrinicăi
catrinii
catrino
catrinuta
catrinutei
catrinuţa
catrinuţei
catrină
catrinăi
cazacu
cazacul
cazacule
cazacului
cazimire
cazimirel
cazimirica
cazimirică
cazimirul
cazimirule
cazimirului
cazimirut
cazimiruţ
cecilia
ceciliai
cecilie
ceciliei
ceciliica
ceciliicai
ceciliicăi
ceciliii
cecilio
ceciliuta
ceciliutei
ceciliuţa
ceciliuţei
ceciliă
ceciliăi
cedar
cedrine
cedrinel
cedrinica
cedrinică
cedrinul
cedrinule
cedrinului
cedrinut
cedrinuţ
celeste
celia
celiai
celie
celiei
celiica
celiicai
celiicăi
celiii
celio
celiuta
celiutei
celiuţa
celiuţei
celiă
celiăi
cerasela
ceraselai
cerasele
ceraselei
ceraselica
ceraselicai
ceraselicăi
ceraselii
ceraselo
ceraseluta
ceraselutei
ceraseluţa
ceraseluţei
ceraselă
ceraselăi
cernat
cernate
cernatel
cernatica
cernatică
cernatul
cernatule
cernatului
cernatut
cernatuţ
cernea
cerneai
cernee
cerneei
cerneica
cerneicai
cerneicăi
cerneii
cerneo
cerneuta
cerneutei
cerneuţa
cerneuţei
cerneă
cerneăi
cezar
cezara
cezarai
cezare
cezarei
cezarel
cezarica
cezaricai
cezarică
cezaricăi
cezaro
cezarut
cezaruta
cezarutei
cezaruţ
cezaruţa
cezaruţei
cezară
cezarăi
chambers
chance
chandler
charity
chase
chelsea
chester
chico
chiriac
chiriace
chiriacel
chiriacica
chiriacică
chiriacul
chiriacule
chiriacului
chiriacut
chiriacuţ
chirila
chirilai
chirile
chirilei
chirilica
chirilicai
chirilicăi
chirilii
chirilo
chiriluta
chirilutei
chiriluţa
chiriluţei
chirilă
chirilăi
chiru
chirul
chirule
chirului
christian
chuck
cimpoeru
cimpoerul
cimpoerule
cimpoerului
cinder
cinnamon
cioaba
cioabai
cioabe
cioabei
cioabica
cioabicai
cioabicăi
cioabii
cioabo
cioabuta
cioabutei
cioabuţa
cioabuţei
cioabă
cioabăi
ciobanu
ciobanule
ciobotaru
ciobotarul
ciobotarule
ciobotarului
cioran
ciorane
cioranel
cioranica
cioranică
cioranul
cioranule
cioranului
cioranut
cioranuţ
ciornei
ciprian
cipriana
ciprianai
cipriane
ciprianei
ciprianel
ciprianica
ciprianicai
ciprianică
ciprianicăi
ciprianii
cipriano
ciprianul
ciprianule
ciprianului
ciprianut
ciprianuta
ciprianutei
ciprianuţ
ciprianuţa
ciprianuţei
cipriană
ciprianăi
ciubotaru
ciubotarul
ciubotarule
ciubotarului
ciuperca
ciurar
ciurare
ciurarel
ciurarica
ciurarică
ciurarul
ciurarule
ciurarului
ciurarut
ciuraruţ
clara
clarai
clarica
claricai
claricăi
clarisa
clarisai
clarise
clarisei
clarisica
clarisicai
clarisicăi
clarisii
clariso
clarisuta
clarisutei
clarisuţa
clarisuţei
clarisă
clarisăi
clarke
claruta
clarutei
claruţa
claruţei
clarăi
claudia
claudiai
claudie
claudiei
claudiica
claudiicai
claudiicăi
claudiii
claudio
claudiu
claudiul
claudiule
claudiului
claudiuta
claudiutei
claudiuţa
claudiuţei
claudiă
claudiăi
clay
clem
clementina
clementinai
clementine
clementinei
clementinica
clementinicai
clementinicăi
clementinii
clementino
clementinuta
clementinutei
clementinuţa
clementinuţei
clementină
clementinăi
cleopatra
cleopatrai
cleopatre
cleopatrei
cleopatrica
cleopatricai
cleopatricăi
cleopatrii
cleopatro
cleopatruta
cleopatrutei
cleopatruţa
cleopatruţei
cleopatră
cleopatrăi
cliff
clover
coates
coban
cobane
cobanel
cobanica
cobanică
cobanul
cobanule
cobanului
cobanut
cobanuţ
cocoa
codine
codinel
codinica
codinică
codinul
codinule
codinului
codinut
codinuţ
codreanu
codreanul
codreanule
codreanului
codrin
codrina
codrinai
codrine
codrinei
codrinel
codrinica
codrinicai
codrinică
codrinicăi
codrinii
codrino
codrinul
codrinule
codrinului
codrinut
codrinuta
codrinutei
codrinuţ
codrinuţa
codrinuţei
codrină
codrinăi
codrut
codruta
codrutai
codrute
codrutei
codrutel
codrutica
codruticai
codrutii
codruto
codrutul
codrutule
codrutului
codrutut
codrututa
codrututei
codruţ
codruţa
codruţe
codruţei
codruţel
codruţica
codruţică
codruţicăi
codruţii
codruţo
codruţul
codruţule
codruţului
codruţuţ
codruţuţa
codruţuţei
codruţă
codruţăi
cojocaru
cojocarul
cojocarule
cojocarului
coleman
coline
collier
collins
coman
comane
comanel
comanica
comanică
comanul
comanule
comanului
comanut
comanuţ
comfort
constantai
constantica
constanticai
constantin
constantina
constantinai
constantine
constantinei
constantinel
constantinescu
constantinescul
constantinescule
constantinescului
constantinica
constantinicai
constantinică
constantinicăi
constantinii
constantino
constantinov
constantinove
constantinovel
constantinovica
constantinovică
constantinovul
constantinovule
constantinovului
constantinovut
constantinovuţ
constantinul
constantinule
constantinului
constantinut
constantinuta
constantinutei
constantinuţ
constantinuţa
constantinuţei
constantină
constantinăi
constantuta
constantutei
constanţa
constanţe
constanţica
constanţicăi
constanţo
constanţuţa
constanţuţei
constanţă
constanţăi
consuela
consuelai
consuele
consuelei
consuelica
consuelicai
consuelicăi
consuelii
consuelo
consueluta
consuelutei
consueluţa
consueluţei
consuelă
consuelăi
conway
cook
cooke
coombs
cooper
coralia
coraliai
coralie
coraliei
coraliica
coraliicai
coraliicăi
coraliii
coralio
coraliuta
coraliutei
coraliuţa
coraliuţei
coraliă
coraliăi
corb
corbett
corina
corinai
corine
corinei
corinica
corinicai
corinicăi
corinii
corino
corinuta
corinutei
corinuţa
corinuţei
corină
corinăi
cornel
cornele
cornelel
cornelia
corneliai
cornelica
cornelică
cornelie
corneliei
corneliica
corneliicai
corneliicăi
corneliii
cornelio
corneliul
corneliule
corneliului
corneliuta
corneliutei
corneliuţa
corneliuţei
corneliă
corneliăi
cornelul
cornelule
cornelului
cornelut
corneluţ
coroian
coroiane
coroianel
coroianica
coroianică
coroianul
coroianule
coroianului
coroianut
coroianuţ
cortez
corvine
corvinel
corvinica
corvinică
corvinul
corvinule
corvinului
corvinut
corvinuţ
cosmin
cosmina
cosminai
cosmine
cosminei
cosminel
cosminele
cosminelel
cosminelica
cosminelică
cosminelul
cosminelule
cosminelului
cosminelut
cosmineluţ
cosminica
cosminicai
cosminică
cosminicăi
cosminii
cosmino
cosminul
cosminule
cosminului
cosminut
cosminuta
cosminutei
cosminuţ
cosminuţa
cosminuţei
cosmină
cosminăi
cosmo
costache
costel
costele
costelel
costelica
costelică
costelul
costelule
costelului
costelut
costeluţ
costi
costica
costicai
costice
costicei
costicica
costicicai
costicicăi
costicii
costico
costicuta
costicutei
costicuţa
costicuţei
costică
costicăi
costin
costine
costinel
costinele
costinelel
costinelica
costinelică
costinelul
costinelule
costinelului
costinelut
costineluţ
costinica
costinică
costinul
costinule
costinului
costinut
costinuţ
cotoi
cotton
covaci
covaliu
covaliul
covaliule
covaliului
cozma
cozmai
cozme
cozmei
cozmica
cozmicai
cozmicăi
cozmii
cozmo
cozmuta
cozmutei
cozmuţa
cozmuţei
cozmă
cozmăi
craciune
craciunel
craciunica
craciunule
craciunut
crane
crenguta
crengutai
crengute
crengutei
crengutica
crenguticai
crengutii
crenguto
crengututa
crengututei
crenguţa
crenguţe
crenguţei
crenguţica
crenguţicăi
crenguţii
crenguţo
crenguţuţa
crenguţuţei
crenguţă
crenguţăi
cretu
cretul
cretule
cretului
creţu
creţul
creţule
creţului
crin
crina
crinai
crine
crinei
crinel
crinica
crinicai
crinică
crinicăi
crinii
crino
crinul
crinule
crinului
crinut
crinuta
crinutei
crinuţ
crinuţa
crinuţei
crină
crinăi
cristea
cristeai
cristee
cristeei
cristeica
cristeicai
cristeicăi
cristeii
cristeo
cristescu
cristescul
cristescule
cristescului
cristeuta
cristeutei
cristeuţa
cristeuţei
cristeă
cristeăi
cristi
cristian
cristiana
cristianai
cristiane
cristianei
cristianel
cristianica
cristianicai
cristianică
cristianicăi
cristianii
cristiano
cristianul
cristianule
cristianului
cristianut
cristianuta
cristianutei
cristianuţ
cristianuţa
cristianuţei
cristiană
cristianăi
cristina
cristinai
cristine
cristinei
cristinica
cristinicai
cristinicăi
cristinii
cristino
cristinuta
cristinutei
cristinuţa
cristinuţei
cristină
cristinăi
cristobale
cristobalel
cristobalica
cristobalică
cristobalul
cristobalule
cristobalului
cristobalut
cristobaluţ
cristofore
cristoforel
cristoforica
cristoforică
cristoforul
cristoforule
cristoforului
cristoforut
cristoforuţ
croitoru
crooks
crow
crystal
crăciune
crăciunel
crăciunică
crăciunule
crăciunuţ
culea
culeai
culee
culeei
culeica
culeicai
culeicăi
culeii
culeo
culeuta
culeutei
culeuţa
culeuţei
culeă
culeăi
cumming
cârciumaru
cârciumarul
cârciumarule
cârciumarului
cârpaci
căldăraru
căldărarul
căldărarule
căldărarului
căline
călinel
călinică
călinul
călinule
călinului
călinuţ
călugăru
căpraru
căprarul
căprarule
căprarului
căpăţâna
căpăţâne
căpăţânei
căpăţânica
căpăţânicăi
căpăţânii
căpăţâno
căpăţânuţa
căpăţânuţei
căpăţână
căpăţânăi
cătălin
cătălina
cătăline
cătălinei
cătălinel
cătălinica
cătălinică
cătălinicăi
cătălinii
cătălino
cătălinul
cătălinule
cătălinului
cătălinuţ
cătălinuţa
cătălinuţei
cătălină
cătălinăi
dace
dacian
daciana
dacianai
daciane
dacianei
dacianel
dacianica
dacianicai
dacianică
dacianicăi
dacianii
daciano
dacianul
dacianule
dacianului
dacianut
dacianuta
dacianutei
dacianuţ
dacianuţa
dacianuţei
daciană
dacianăi
dafina
dafinai
dafine
dafinei
dafinica
dafinicai
dafinicăi
dafinii
dafino
dafinuta
dafinutei
dafinuţa
dafinuţei
dafină
dafinăi
daiana
daianai
daiane
daianei
daianica
daianicai
daianicăi
daianii
daiano
daianuta
daianutei
daianuţa
daianuţei
daiană
daianăi
dakota
dalia
daliai
dalie
daliei
daliica
daliicai
daliicăi
daliii
dalio
daliuta
daliutei
daliuţa
daliuţei
daliă
daliăi
dallas
damaschin
damaschine
damaschinel
damaschinica
damaschinică
damaschinul
damaschinule
damaschinului
damaschinut
damaschinuţ
damian
damiane
damianel
damianica
damianică
damianul
damianule
damianului
damianut
damianuţ
dan
dana
danai
danciu
danciul
danciule
danciului
danei
danel
danica
danicai
danică
danicăi
daniel
daniela
danielai
daniele
danielei
danielel
danielica
danielicai
danielică
danielicăi
danielii
danielo
danielul
danielule
danielului
danielut
danieluta
danielutei
danieluţ
danieluţa
danieluţei
danielă
danielăi
danii
daniil
daniile
daniilel
daniilica
daniilică
daniilul
daniilule
daniilului
daniilut
daniiluţ
dano
danul
danule
danului
danut
danuta
danute
danutei
danutel
danutica
danutul
danutule
danutului
danutut
danuţ
danuţa
danuţe
danuţei
danuţel
danuţică
danuţul
danuţule
danuţului
danuţuţ
dană
danăi
daria
dariai
dariana
darianai
dariane
darianei
darianica
darianicai
darianicăi
darianii
dariano
darianuta
darianutei
darianuţa
darianuţei
dariană
darianăi
dariei
dariica
dariicai
dariicăi
dariii
dario
darius
dariuse
dariusel
dariusica
dariusică
dariusul
dariusule
dariusului
dariusut
dariusuţ
dariuta
dariutei
dariuţa
dariuţei
dariă
dariăi
darling
dascalu
dascălu
david
davide
davidel
davidica
davidică
davidul
davidule
davidului
davidut
daviduţ
dawes
dawn
day
dazza
deacon
deaconu
deaconul
deaconule
deaconului
dean
deano
decebal
decebale
decebalel
decebalica
decebalică
decebalul
decebalule
decebalului
decebalut
decebaluţ
dediu
dediul
dediule
dediului
delia
deliai
delie
deliei
deliica
deliicai
deliicăi
deliii
delio
deliuta
deliutei
deliuţa
deliuţei
deliă
deliăi
dell
demetra
demetrai
demetre
demetrei
demetrica
demetricai
demetricăi
demetrii
demetro
demetruta
demetrutei
demetruţa
demetruţei
demetră
demetrăi
denis
denisa
denisai
denise
denisei
denisel
denisica
denisicai
denisică
denisicăi
denisii
deniso
denisul
denisule
denisului
denisut
denisuta
denisutei
denisuţ
denisuţa
denisuţei
denisă
denisăi
denver
despina
despinai
despine
despinei
despinica
despinicai
despinicăi
despinii
despino
despinuta
despinutei
despinuţa
despinuţei
despină
despinăi
dexter
diaconescu
diaconescul
diaconescule
diaconescului
diaconu
diaconule
diaconului
diamond
diana
dianai
diane
dianei
dianica
dianicai
dianicăi
dianii
diano
dianuta
dianutei
dianuţa
dianuţei
diană
dianăi
dickens
dida
didai
dide
didei
didica
didicai
didicăi
didii
didina
didinai
didine
didinei
didinica
didinicai
didinicăi
didinii
didino
didinuta
didinutei
didinuţa
didinuţei
didină
didinăi
dido
diduta
didutei
diduţa
diduţei
didă
didăi
dima
dimai
dime
dimei
dimica
dimicai
dimicăi
dimii
dimitrina
dimitrinai
dimitrine
dimitrinei
dimitrinica
dimitrinicai
dimitrinicăi
dimitrinii
dimitrino
dimitrinuta
dimitrinutei
dimitrinuţa
dimitrinuţei
dimitrină
dimitrinăi
dimo
dimuta
dimutei
dimuţa
dimuţei
dimă
dimăi
dina
dinai
dinca
dincai
dince
dincei
dincica
dincicai
dincicăi
dincii
dinco
dincuta
dincutei
dincuţa
dincuţei
dincă
dincăi
dine
dinei
dinescu
dinescul
dinescule
dinescului
dinica
dinicai
dinicăi
dinii
dino
dinu
dinul
dinule
dinului
dinuta
dinutei
dinuţa
dinuţei
dină
dinăi
divan
dixie
dobre
dochia
dochiai
dochie
dochiei
dochiica
dochiicai
dochiicăi
dochiii
dochio
dochiuta
dochiutei
dochiuţa
dochiuţei
dochiă
dochiăi
dogaru
dogarul
dogarule
dogarului
doina
doinai
doine
doinei
doinica
doinicai
doinicăi
doinii
doino
doinuta
doinutei
doinuţa
doinuţei
doină
doinăi
dolly
dominice
dominicel
dominicica
dominicică
dominicul
dominicule
dominicului
dominicut
dominicuţ
domnica
domnicai
domnice
domnicei
domnicica
domnicicai
domnicicăi
domnicii
domnico
domnicuta
domnicutei
domnicuţa
domnicuţei
domnică
domnicăi
dora
dorai
dore
dorei
dorel
dorele
dorelel
dorelica
dorelică
dorelul
dorelule
dorelului
dorelut
doreluţ
dorian
doriana
dorianai
doriane
dorianei
dorianel
dorianica
dorianicai
dorianică
dorianicăi
dorianii
doriano
dorianul
dorianule
dorianului
dorianut
dorianuta
dorianutei
dorianuţ
dorianuţa
dorianuţei
doriană
dorianăi
dorica
doricai
doricăi
dorin
dorina
dorinai
dorine
dorinei
dorinel
dorinele
dorinelel
dorinelica
dorinelică
dorinelul
dorinelule
dorinelului
dorinelut
dorineluţ
dorinica
dorinicai
dorinică
dorinicăi
dorinii
dorino
dorinul
dorinule
dorinului
dorinut
dorinuta
dorinutei
dorinuţ
dorinuţa
dorinuţei
dorină
dorinăi
doro
doru
dorule
doruta
dorutei
doruţa
doruţei
doră
dorăi
dotty
dove
draga
dragan
dragane
draganel
draganica
draganul
draganule
draganului
draganut
draghici
dragica
dragicai
dragicăi
dragnea
dragneai
dragnee
dragneei
dragneica
dragneicai
dragneicăi
dragneii
dragneo
dragneuta
dragneutei
dragneuţa
dragneuţei
dragneă
dragneăi
drago
dragoi
dragomir
dragomire
dragomirel
dragomirescu
dragomirescul
dragomirescule
dragomirescului
dragomirica
dragomirică
dragomirul
dragomirule
dragomirului
dragomirut
dragomiruţ
dragos
dragose
dragosel
dragosica
dragosul
dragosule
dragosului
dragosut
dragoş
dragoşe
dragoşel
dragoşică
dragoşul
dragoşule
dragoşului
dragoşuţ
dragulescu
dragulescul
dragulescule
dragulescului
draguta
dragutei
draguţa
draguţei
dragăi
drake
draper
dream
dreamy
drew
drăgan
drăgane
drăganel
drăganică
drăganul
drăganule
drăganului
drăganuţ
drăghici
drăgoi
drăgulescu
drăgulescul
drăgulescule
drăgulescului
duca
ducai
ducei
ducica
ducicai
ducicăi
duco
ducul
ducule
ducului
ducuta
ducutei
ducuţa
ducuţei
ducăi
duda
dudu
duffy
duke
dulgheru
dulgherul
dulgherule
dulgherului
duma
dumai
dume
dumei
dumica
dumicai
dumicăi
dumii
dumitra
dumitrache
dumitrai
dumitrana
dumitranai
dumitrane
dumitranei
dumitranica
dumitranicai
dumitranicăi
dumitranii
dumitrano
dumitranuta
dumitranutei
dumitranuţa
dumitranuţei
dumitrană
dumitranăi
dumitrascu
dumitrascul
dumitrascule
dumitrascului
dumitraşcu
dumitraşcul
dumitraşcule
dumitraşcului
dumitre
dumitrei
dumitrescu
dumitrescul
dumitrescule
dumitrescului
dumitrica
dumitricai
dumitricăi
dumitrii
dumitriu
dumitriul
dumitriule
dumitriului
dumitro
dumitru
dumitrul
dumitrule
dumitrului
dumitruta
dumitrutei
dumitruţa
dumitruţei
dumitră
dumitrăi
dumo
dumuta
dumutei
dumuţa
dumuţei
dumă
dumăi
dunn
dusk
dusty
dyer
dănuţ
dănuţe
dănuţel
dănuţică
dănuţul
dănuţule
dănuţului
dănuţuţ
eagle
earl
eaton
eben
ecaterina
ecaterinai
ecaterine
ecaterinei
ecaterinica
ecaterinicai
ecaterinicăi
ecaterinii
ecaterino
ecaterinuta
ecaterinutei
ecaterinuţa
ecaterinuţei
ecaterină
ecaterinăi
edgare
edgarel
edgarica
edgarică
edgarul
edgarule
edgarului
edgarut
edgaruţ
edmonde
edmondel
edmondica
edmondică
edmondul
edmondule
edmondului
edmondut
edmonduţ
eduard
eduarde
eduardel
eduardica
eduardică
eduardul
eduardule
eduardului
eduardut
eduarduţ
eftimia
eftimiai
eftimie
eftimiei
eftimiica
eftimiicai
eftimiicăi
eftimiii
eftimio
eftimiuta
eftimiutei
eftimiuţa
eftimiuţei
eftimiă
eftimiăi
elena
elenai
elenica
elenicai
elenicăi
elenii
elenuta
elenutei
elenuţa
elenuţei
elenăi
eleonora
eleonorai
eleonore
eleonorei
eleonorica
eleonoricai
eleonoricăi
eleonorii
eleonoro
eleonoruta
eleonorutei
eleonoruţa
eleonoruţei
eleonoră
eleonorăi
elfi
eliana
elianai
eliane
elianei
elianica
elianicai
elianicăi
elianii
eliano
elianuta
elianutei
elianuţa
elianuţei
eliană
elianăi
elina
elisabeta
elisabetai
elisabete
elisabetei
elisabetica
elisabeticai
elisabeticăi
elisabetii
elisabeto
elisabetuta
elisabetutei
elisabetuţa
elisabetuţei
elisabetă
elisabetăi
elisaveta
elisavetai
elisavete
elisavetei
elisavetica
elisaveticai
elisaveticăi
elisavetii
elisaveto
elisavetuta
elisavetutei
elisavetuţa
elisavetuţei
elisavetă
elisavetăi
eliza
elizai
elize
elizei
elizica
elizicai
elizicăi
elizii
elizo
elizuta
elizutei
elizuţa
elizuţei
eliză
elizăi
elodia
elodiai
elodie
elodiei
elodiica
elodiicai
elodiicăi
elodiii
elodio
elodiuta
elodiutei
elodiuţa
elodiuţei
elodiă
elodiăi
elvira
elvirai
elvire
elvirei
elvirica
elviricai
elviricăi
elvirii
elviro
elviruta
elvirutei
elviruţa
elviruţei
elviră
elvirăi
elvis
elvise
elvisel
elvisica
elvisică
elvisul
elvisule
elvisului
elvisut
elvisuţ
ema
emai
emanoile
emanoilel
emanoilica
emanoilică
emanoilul
emanoilule
emanoilului
emanoilut
emanoiluţ
emanuel
emanuela
emanuelai
emanuele
emanuelei
emanuelel
emanuelica
emanuelicai
emanuelică
emanuelicăi
emanuelii
emanuelo
emanuelul
emanuelule
emanuelului
emanuelut
emanueluta
emanuelutei
emanueluţ
emanueluţa
emanueluţei
emanuelă
emanuelăi
emanuile
emanuilel
emanuilica
emanuilică
emanuilul
emanuilule
emanuilului
emanuilut
emanuiluţ
ember
eme
emei
emica
emicai
emicăi
emii
emil
emile
emilel
emilia
emiliai
emilian
emiliane
emilianel
emilianica
emilianică
emilianul
emilianule
emilianului
emilianut
emilianuţ
emilica
emilică
emilie
emiliei
emiliica
emiliicai
emiliicăi
emiliii
emilio
emiliuta
emiliutei
emiliuţa
emiliuţei
emiliă
emiliăi
emilul
emilule
emilului
emilut
emiluţ
emir
emo
emuta
emutei
emuţa
emuţei
emă
emăi
enache
ene
eremia
eremiai
eremie
eremiei
eremiica
eremiicai
eremiicăi
eremiii
eremio
eremiuta
eremiutei
eremiuţa
eremiuţei
eremiă
eremiăi
erica
ericai
erice
ericei
ericel
ericica
ericicai
ericică
ericicăi
ericii
erico
ericul
ericule
ericului
ericut
ericuta
ericutei
ericuţ
ericuţa
ericuţei
erică
ericăi
erneste
ernestel
ernestica
ernestică
ernestul
ernestule
ernestului
ernestut
ernestuţ
escobar
esmeralda
esmeraldai
esmeralde
esmeraldei
esmeraldica
esmeraldicai
esmeraldicăi
esmeraldii
esmeraldo
esmeralduta
esmeraldutei
esmeralduţa
esmeralduţei
esmeraldă
esmeraldăi
estera
esterai
estere
esterei
esterica
estericai
estericăi
esterii
estero
esteruta
esterutei
esteruţa
esteruţei
esteră
esterăi
eufrosina
eufrosinai
eufrosine
eufrosinei
eufrosinica
eufrosinicai
eufrosinicăi
eufrosinii
eufrosino
eufrosinuta
eufrosinutei
eufrosinuţa
eufrosinuţei
eufrosină
eufrosinăi
eugen
eugene
eugenel
eugenia
eugeniai
eugenica
eugenică
eugenie
eugeniei
eugeniica
eugeniicai
eugeniicăi
eugeniii
eugenio
eugeniuta
eugeniutei
eugeniuţa
eugeniuţei
eugeniă
eugeniăi
eugenul
eugenule
eugenului
eugenut
eugenuţ
eusebia
eusebiai
eusebie
eusebiei
eusebiica
eusebiicai
eusebiicăi
eusebiii
eusebio
eusebiu
eusebiul
eusebiule
eusebiului
eusebiuta
eusebiutei
eusebiuţa
eusebiuţei
eusebiă
eusebiăi
eustatiul
eustatiule
eustatiului
eustaţiul
eustaţiule
eustaţiului
eva
evai
evanghelina
evanghelinai
evangheline
evanghelinei
evanghelinica
evanghelinicai
evanghelinicăi
evanghelinii
evanghelino
evanghelinuta
evanghelinutei
evanghelinuţa
evanghelinuţei
evanghelină
evanghelinăi
eve
evei
evelina
evelinai
eveline
evelinei
evelinica
evelinicai
evelinicăi
evelinii
evelino
evelinuta
evelinutei
evelinuţa
evelinuţei
evelină
evelinăi
evghenii
evica
evicai
evicăi
evii
evo
evuta
evutei
evuţa
evuţei
evă
evăi
exodus
fabia
fabiai
fabian
fabiana
fabianai
fabiane
fabianei
fabianel
fabianica
fabianicai
fabianică
fabianicăi
fabianii
fabiano
fabianul
fabianule
fabianului
fabianut
fabianuta
fabianutei
fabianuţ
fabianuţa
fabianuţei
fabiană
fabianăi
fabie
fabiei
fabiica
fabiicai
fabiicăi
fabiii
fabio
fabiuta
fabiutei
fabiuţa
fabiuţei
fabiă
fabiăi
fabrice
faith
falcon
fanel
fanele
fanelel
fanelica
fanelul
fanelule
fanelului
fanelut
fanica
fanicai
fanice
fanicei
fanicica
fanicicai
fanicii
fanico
fanicuta
fanicutei
fanning
fantasia
farcas
farcase
farcasel
farcasica
farcasul
farcasule
farcasului
farcasut
farrow
favor
favour
fawcett
felicia
feliciai
felicie
feliciei
feliciica
feliciicai
feliciicăi
feliciii
felicio
feliciuta
feliciutei
feliciuţa
feliciuţei
feliciă
feliciăi
feline
felixe
felixel
felixica
felixică
felixul
felixule
felixului
felixut
felixuţ
feodor
feodore
feodorel
feodorica
feodorică
feodorul
feodorule
feodorului
feodorut
feodoruţ
ferariu
ferariul
ferariule
ferariului
fern
fernando
fielding
filimon
filimone
filimonel
filimonica
filimonică
filimonul
filimonule
filimonului
filimonut
filimonuţ
filip
filipe
filipel
filipescu
filipescul
filipescule
filipescului
filipica
filipică
filipul
filipule
filipului
filiput
filipuţ
filofteia
filofteiai
filofteie
filofteiei
filofteiica
filofteiicai
filofteiicăi
filofteiii
filofteio
filofteiuta
filofteiutei
filofteiuţa
filofteiuţei
filofteiă
filofteiăi
filote
finch
fiodore
fiodorel
fiodorica
fiodorică
fiodorul
fiodorule
fiodorului
fiodorut
fiodoruţ
fiona
fionai
fione
fionei
fionica
fionicai
fionicăi
fionii
fiono
fionuta
fionutei
fionuţa
fionuţei
fionă
fionăi
fisher
flavia
flaviai
flavie
flaviei
flaviica
flaviicai
flaviicăi
flaviii
flavio
flaviu
flaviul
flaviule
flaviului
flaviuta
flaviutei
flaviuţa
flaviuţei
flaviă
flaviăi
fletcher
flo
floarea
floareai
floaree
floareei
floareica
floareicai
floareicăi
floareii
floareo
floareuta
floareutei
floareuţa
floareuţei
floareă
floareăi
flora
florai
flore
florea
floreai
floree
floreei
floreica
floreicai
floreicăi
floreii
florence
florenta
florentai
florente
florentei
florentica
florenticai
florentii
florentin
florentina
florentinai
florentine
florentinei
florentinel
florentinica
florentinicai
florentinică
florentinicăi
florentinii
florentino
florentinul
florentinule
florentinului
florentinut
florentinuta
florentinutei
florentinuţ
florentinuţa
florentinuţei
florentină
florentinăi
florento
florentuta
florentutei
florenţa
florenţe
florenţei
florenţica
florenţicăi
florenţii
florenţo
florenţuţa
florenţuţei
florenţă
florenţăi
floreo
florescu
florescul
florescule
florescului
floreuta
floreutei
floreuţa
floreuţei
floreă
floreăi
florian
floriana
florianai
floriane
florianei
florianel
florianica
florianicai
florianică
florianicăi
florianii
floriano
florianul
florianule
florianului
florianut
florianuta
florianutei
florianuţ
florianuţa
florianuţei
floriană
florianăi
florica
floricai
florice
floricei
floricica
floricicai
floricicăi
floricii
florico
floricuta
floricutei
floricuţa
floricuţei
florică
floricăi
florin
florina
florinai
florine
florinei
florinel
florinele
florinelel
florinelica
florinelică
florinelul
florinelule
florinelului
florinelut
florineluţ
florinica
florinicai
florinică
florinicăi
florino
florinule
florinut
florinuta
florinutei
florinuţ
florinuţa
florinuţei
florină
florinăi
floro
floruta
florutei
floruţa
floruţei
florăi
flower
flowers
fodor
fodore
fodorel
fodorica
fodorică
fodorul
fodorule
fodorului
fodorut
fodoruţ
fonda
forest
fortune
fowler
francesca
francescai
francesce
francescei
francescica
francescicai
francescicăi
francescii
francesco
francescuta
francescutei
francescuţa
francescuţei
francescă
francescăi
francisce
franciscel
franciscica
franciscică
franciscul
franciscule
franciscului
franciscut
franciscuţ
frank
franks
frederice
fredericel
fredericica
fredericică
fredericul
fredericule
fredericului
fredericut
fredericuţ
friday
frost
frunză
frusina
frusinai
frusine
frusinei
frusinica
frusinicai
frusinicăi
frusinii
frusino
frusinuta
frusinutei
frusinuţa
frusinuţei
frusină
frusinăi
fuller
fănel
fănele
fănelel
fănelică
fănelul
fănelule
fănelului
făneluţ
fănica
fănice
fănicei
fănicica
fănicicăi
fănicii
fănico
fănicuţa
fănicuţei
fănică
fănicăi
fărcaş
fărcaşe
fărcaşel
fărcaşică
fărcaşul
fărcaşule
fărcaşului
fărcaşuţ
gabi
gabor
gabore
gaborel
gaborica
gaborică
gaborul
gaborule
gaborului
gaborut
gaboruţ
gabriel
gabriela
gabrielai
gabriele
gabrielei
gabrielel
gabrielica
gabrielicai
gabrielică
gabrielicăi
gabrielii
gabrielo
gabrielul
gabrielule
gabrielului
gabrielut
gabrieluta
gabrielutei
gabrieluţ
gabrieluţa
gabrieluţei
gabrielă
gabrielăi
gaia
gale
gamble
gardner
garland
garner
garnet
garofita
garofitai
garofite
garofitei
garofitica
garofiticai
garofitii
garofito
garofituta
garofitutei
garofiţa
garofiţe
garofiţei
garofiţica
garofiţicăi
garofiţii
garofiţo
garofiţuţa
garofiţuţei
garofiţă
garofiţăi
gates
gauri
gavril
gavrila
gavrilai
gavrile
gavrilei
gavrilel
gavrilica
gavrilicai
gavrilică
gavrilicăi
gavrilii
gavrilo
gavrilul
gavrilule
gavrilului
gavrilut
gavriluta
gavrilutei
gavriluţ
gavriluţa
gavriluţei
gavrilă
gavrilăi
gazza
geanina
geaninai
geanine
geaninei
geaninica
geaninicai
geaninicăi
geaninii
geanino
geaninuta
geaninutei
geaninuţa
geaninuţei
geanină
geaninăi
gelu
gelul
gelule
gelului
genesis
gentiana
gentianai
gentiane
gentianei
gentianica
gentianicai
gentianii
gentiano
gentianuta
gentianutei
genţiana
genţiane
genţianei
genţianica
genţianicăi
genţianii
genţiano
genţianuţa
genţianuţei
genţiană
genţianăi
georgele
georgelel
georgelica
georgelică
georgelul
georgelule
georgelului
georgelut
georgeluţ
georgescu
georgescul
georgescule
georgescului
georgeta
georgetai
georgete
georgetei
georgetica
georgeticai
georgeticăi
georgetii
georgeto
georgetuta
georgetutei
georgetuţa
georgetuţei
georgetă
georgetăi
georgia
georgiai
georgian
georgiana
georgianai
georgiane
georgianei
georgianel
georgianica
georgianicai
georgianică
georgianicăi
georgianii
georgiano
georgianul
georgianule
georgianului
georgianut
georgianuta
georgianutei
georgianuţ
georgianuţa
georgianuţei
georgiană
georgianăi
georgie
georgiei
georgiica
georgiicai
georgiicăi
georgiii
georgio
georgiuta
georgiutei
georgiuţa
georgiuţei
georgiă
georgiăi
germano
geta
getai
gete
getei
geticai
geticăi
getii
geto
getuta
getutei
getuţa
getuţei
getă
getăi
ghenadie
gheorghe
gheorghita
gheorghitai
gheorghite
gheorghitei
gheorghitica
gheorghiticai
gheorghitii
gheorghito
gheorghituta
gheorghitutei
gheorghiu
gheorghiul
gheorghiule
gheorghiului
gheorghiţa
gheorghiţe
gheorghiţei
gheorghiţica
gheorghiţicăi
gheorghiţii
gheorghiţo
gheorghiţuţa
gheorghiţuţei
gheorghiţă
gheorghiţăi
gherghina
gherghinai
gherghine
gherghinei
gherghinica
gherghinicai
gherghinicăi
gherghinii
gherghino
gherghinuta
gherghinutei
gherghinuţa
gherghinuţei
gherghină
gherghinăi
gherman
ghermane
ghermanel
ghermanica
ghermanică
ghermanul
ghermanule
ghermanului
ghermanut
ghermanuţ
ghica
ghicai
ghice
ghicei
ghicica
ghicicai
ghicicăi
ghicii
ghico
ghicuta
ghicutei
ghicuţa
ghicuţei
ghică
ghicăi
ghinea
ghineai
ghinee
ghineei
ghineica
ghineicai
ghineicăi
ghineii
ghineo
ghineuta
ghineutei
ghineuţa
ghineuţei
ghineă
ghineăi
ghiocel
ghiocele
ghiocelel
ghiocelica
ghiocelică
ghiocelul
ghiocelule
ghiocelului
ghiocelut
ghioceluţ
ghita
ghitai
ghite
ghitei
ghitica
ghiticai
ghitii
ghito
ghituta
ghitutei
ghiţa
ghiţe
ghiţei
ghiţica
ghiţicăi
ghiţii
ghiţo
ghiţuţa
ghiţuţei
ghiţă
ghiţăi
ghost
gianina
gianinai
gianine
gianinei
gianinica
gianinicai
gianinicăi
gianinii
gianino
gianinuta
gianinutei
gianinuţa
gianinuţei
gianină
gianinăi
gica
gicai
gice
gicei
gicica
gicicai
gicicăi
gicii
gico
gicu
gicul
gicule
gicului
gicuta
gicutai
gicute
gicutei
gicutica
gicuticai
gicutii
gicuto
gicututa
gicututei
gicuţa
gicuţe
gicuţei
gicuţica
gicuţicăi
gicuţii
gicuţo
gicuţuţa
gicuţuţei
gicuţă
gicuţăi
gică
gicăi
gigel
gigele
gigelel
gigelica
gigelică
gigelul
gigelule
gigelului
gigelut
gigeluţ
gigi
gill
gina
ginai
gine
ginei
ginger
ginica
ginicai
ginicăi
ginii
gino
ginuta
ginutei
ginuţa
ginuţei
gină
ginăi
giorgiana
giorgianai
giorgiane
giorgianei
giorgianel
giorgianica
giorgianicai
giorgianică
giorgianicăi
giorgianii
giorgiano
giorgianul
giorgianule
giorgianului
giorgianut
giorgianuta
giorgianutei
giorgianuţ
giorgianuţa
giorgianuţei
giorgiană
giorgianăi
giurgiu
giurgiul
giurgiule
giurgiului
glenn
glory
glover
goddard
goga
gogai
goge
gogei
gogica
gogicai
gogicăi
gogii
gogo
goguta
gogutei
goguţa
goguţei
gogă
gogăi
golden
golding
goodluck
gordon
gore
gorea
goreai
goree
goreei
goreica
goreicai
goreicăi
goreii
goreo
goreuta
goreutei
goreuţa
goreuţei
goreă
goreăi
gospel
grace
gradinaru
gradinarule
gradinarului
gratiana
gratianai
gratiane
gratianei
gratianel
gratianica
gratianicai
gratianii
gratiano
gratianul
gratianule
gratianului
gratianut
gratianuta
gratianutei
gratiela
gratielai
gratiele
gratielei
gratielica
gratielicai
gratielii
gratielo
gratieluta
gratielutei
graves
gray
graţiana
graţiane
graţianei
graţianel
graţianica
graţianică
graţianicăi
graţianii
graţiano
graţianul
graţianule
graţianului
graţianuţ
graţianuţa
graţianuţei
graţiană
graţianăi
graţiela
graţiele
graţielei
graţielica
graţielicăi
graţielii
graţielo
graţieluţa
graţieluţei
graţielă
graţielăi
grecu
grecul
grecule
grecului
green
gregorian
gregoriane
gregorianel
gregorianica
gregorianică
gregorianul
gregorianule
gregorianului
gregorianut
gregorianuţ
grey
griffin
grigore
grisa
grisai
grise
grisei
grisica
grisicai
grisii
griso
grisuta
grisutei
grişa
grişe
grişei
grişica
grişicăi
grişii
grişo
grişuţa
grişuţei
grişă
grişăi
grosu
grove
groza
grozai
groze
grozei
grozica
grozicai
grozicăi
grozii
grozo
grozuta
grozutei
grozuţa
grozuţei
groză
grozăi
grădinaru
grădinarule
grădinarului
gunn
gunning
gurau
guraul
guraule
guraului
gurney
gurău
gurăul
gurăule
gurăului
hall
halls
hammond
haralambe
haralambel
haralambica
haralambică
haralambul
haralambule
haralambului
haralambut
haralambuţ
harbour
harding
hardy
hare
harmony
harper
harris
harry
hart
haven
hawk
haywood
hazel
heath
heather
hedge
henrieta
henrietai
henriete
henrietei
henrietica
henrieticai
henrieticăi
henrietii
henrieto
henrietuta
henrietutei
henrietuţa
henrietuţei
henrietă
henrietăi
heracleea
heracleeai
heracleee
heracleeei
heracleeica
heracleeicai
heracleeicăi
heracleeii
heracleeo
heracleeuta
heracleeutei
heracleeuţa
heracleeuţei
heracleeă
heracleeăi
herb
herghelegiu
herghelegiul
herghelegiule
herghelegiului
hermon
herring
hick
hicks
hill
hills
hobbs
hogg
holland
holly
holmes
holt
hope
horatiu
horatiul
horatiule
horatiului
horaţiu
horaţiul
horaţiule
horaţiului
horea
horeai
horee
horeei
horeica
horeicai
horeicăi
horeii
horeo
horeuta
horeutei
horeuţa
horeuţei
horeă
horeăi
horia
horiai
horie
horiei
horiica
horiicai
horiicăi
horiii
horio
horiuta
horiutei
horiuţa
horiuţei
horiă
horiăi
horne
hortensia
hortensiai
hortensie
hortensiei
hortensiica
hortensiicai
hortensiicăi
hortensiii
hortensio
hortensiuta
hortensiutei
hortensiuţa
hortensiuţei
hortensiă
hortensiăi
horton
horvath
horvathe
horvathel
horvathica
horvathică
horvathul
horvathule
horvathului
horvathut
horvathuţ
hosanna
houston
howe
howell
hristea
hristeai
hristee
hristeei
hristeica
hristeicai
hristeicăi
hristeii
hristeo
hristeuta
hristeutei
hristeuţa
hristeuţei
hristeă
hristeăi
hui
hull
hurduc
hurduce
hurducel
hurducica
hurducică
hurducul
hurducule
hurducului
hurducut
hurducuţ
hurst
hutton
iacob
iacobe
iacobel
iacobescu
iacobescul
iacobescule
iacobescului
iacobica
iacobică
iacobul
iacobule
iacobului
iacobut
iacobuţ
iancu
iancul
iancule
iancului
ianise
ianisel
ianisica
ianisică
ianisul
ianisule
ianisului
ianisut
ianisuţ
iasmina
iasminai
iasmine
iasminei
iasminica
iasminicai
iasminicăi
iasminii
iasmino
iasminuta
iasminutei
iasminuţa
iasminuţei
iasmină
iasminăi
ica
icai
ice
icei
icica
icicai
icicăi
icii
ico
icuta
icutei
icuţa
icuţei
ică
icăi
ieremia
ieremiai
ieremie
ieremiei
ieremiica
ieremiicai
ieremiicăi
ieremiii
ieremio
ieremiuta
ieremiutei
ieremiuţa
ieremiuţei
ieremiă
ieremiăi
iftimie
ignat
ignate
ignatel
ignatica
ignatică
ignatul
ignatule
ignatului
ignatut
ignatuţ
igor
igore
igorel
igorica
igorică
igorul
igorule
igorului
igorut
igoruţ
ilarione
ilarionel
ilarionica
ilarionică
ilarionul
ilarionule
ilarionului
ilarionut
ilarionuţ
ileana
ileanai
ileane
ileanei
ileanica
ileanicai
ileanicăi
ileanii
ileano
ileanuta
ileanutei
ileanuţa
ileanuţei
ileană
ileanăi
ilie
ilinca
ilincai
ilince
ilincei
ilincica
ilincicai
ilincicăi
ilincii
ilinco
ilincuta
ilincutei
ilincuţa
ilincuţei
ilincă
ilincăi
ilona
ilonai
ilone
ilonei
ilonica
ilonicai
ilonicăi
ilonii
ilono
ilonuta
ilonutei
ilonuţa
ilonuţei
ilonă
ilonăi
ina
inai
ine
inei
inga
ingai
inge
ingei
ingica
ingicai
ingicăi
ingii
ingo
inguta
ingutei
inguţa
inguţei
ingă
ingăi
inica
inicai
inicăi
inii
innocent
ino
inocentiul
inocentiule
inocentiului
inocenţiul
inocenţiule
inocenţiului
inuta
inutei
inuţa
inuţei
ină
inăi
ioan
ioana
ioanai
ioane
ioanei
ioanel
ioanica
ioanicai
ioanică
ioanicăi
ioanii
ioanina
ioaninai
ioanine
ioaninei
ioaninica
ioaninicai
ioaninicăi
ioaninii
ioanino
ioaninuta
ioaninutei
ioaninuţa
ioaninuţei
ioanină
ioaninăi
ioano
ioanul
ioanule
ioanului
ioanut
ioanuta
ioanutei
ioanuţ
ioanuţa
ioanuţei
ioană
ioanăi
iolanda
iolandai
iolande
iolandei
iolandica
iolandicai
iolandicăi
iolandii
iolando
iolanduta
iolandutei
iolanduţa
iolanduţei
iolandă
iolandăi
ion
ionascu
ionascul
ionascule
ionascului
ionaşcu
ionaşcul
ionaşcule
ionaşcului
ione
ionel
ionela
ionelai
ionele
ionelei
ionelel
ionelia
ioneliai
ionelica
ionelicai
ionelică
ionelicăi
ionelie
ioneliei
ionelii
ioneliica
ioneliicai
ioneliicăi
ioneliii
ionelio
ioneliuta
ioneliutei
ioneliuţa
ioneliuţei
ioneliă
ioneliăi
ionelo
ionelul
ionelule
ionelului
ionelut
ioneluta
ionelutei
ioneluţ
ioneluţa
ioneluţei
ionelă
ionelăi
ionescu
ionescul
ionescule
ionescului
ionica
ionicai
ionice
ionicei
ionicica
ionicicai
ionicicăi
ionicii
ionico
ionicuta
ionicutei
ionicuţa
ionicuţei
ionică
ionicăi
ionita
ionitai
ionite
ionitei
ionitica
ioniticai
ionitii
ionito
ionituta
ionitutei
ioniţa
ioniţe
ioniţei
ioniţica
ioniţicăi
ioniţii
ioniţo
ioniţuţa
ioniţuţei
ioniţă
ioniţăi
ionule
ionut
ionute
ionutel
ionutica
ionutul
ionutule
ionutului
ionutut
ionuţ
ionuţe
ionuţel
ionuţică
ionuţul
ionuţule
ionuţului
ionuţuţ
iordache
iorga
iorgai
iorge
iorgei
iorgica
iorgicai
iorgicăi
iorgii
iorgo
iorguta
iorgutei
iorguţa
iorguţei
iorgă
iorgăi
iosefina
iosefinai
iosefine
iosefinei
iosefinica
iosefinicai
iosefinicăi
iosefinii
iosefino
iosefinuta
iosefinutei
iosefinuţa
iosefinuţei
iosefină
iosefinăi
iosife
iosifel
iosifica
iosifică
iosiful
iosifule
iosifului
iosifut
iosifuţ
iov
iove
iovel
iovica
iovică
iovul
iovule
iovului
iovut
iovuţ
iridenta
iridentai
iridente
iridentei
iridentica
iridenticai
iridenticăi
iridentii
iridento
iridentuta
iridentutei
iridentuţa
iridentuţei
iridentă
iridentăi
irimia
irimiai
irimie
irimiei
irimiica
irimiicai
irimiicăi
irimiii
irimio
irimiuta
irimiutei
irimiuţa
irimiuţei
irimiă
irimiăi
irina
irinai
irine
irinei
irinele
irinelel
irinelica
irinelică
irinelul
irinelule
irinelului
irinelut
irineluţ
irinica
irinicai
irinicăi
irinii
irino
irinuta
irinutei
irinuţa
irinuţei
irină
irinăi
iris
irise
irisel
irisica
irisică
irisule
irisut
irisuţ
isabela
isabelai
isabele
isabelei
isabelica
isabelicai
isabelicăi
isabelii
isabelo
isabeluta
isabelutei
isabeluţa
isabeluţei
isabelă
isabelăi
isac
isace
isacel
isacica
isacică
isacul
isacule
isacului
isacut
isacuţ
isaura
isaurai
isaure
isaurei
isaurica
isauricai
isauricăi
isaurii
isauro
isauruta
isaurutei
isauruţa
isauruţei
isaură
isaurăi
isopescu
isopescul
isopescule
isopescului
israel
istrate
iulia
iuliai
iulian
iuliana
iulianai
iuliane
iulianei
iulianel
iulianica
iulianicai
iulianică
iulianicăi
iulianii
iuliano
iulianul
iulianule
iulianului
iulianut
iulianuta
iulianutei
iulianuţ
iulianuţa
iulianuţei
iuliană
iulianăi
iuliei
iuliica
iuliicai
iuliicăi
iuliii
iulio
iuliul
iuliule
iuliului
iuliuta
iuliutei
iuliuţa
iuliuţei
iuliă
iuliăi
iura
iurai
iure
iurei
iurica
iuricai
iuricăi
iurie
iurii
iuro
iuruta
iurutei
iuruţa
iuruţei
iură
iurăi
iustin
iustina
iustinai
iustine
iustinei
iustinel
iustiniane
iustinianel
iustinianica
iustinianică
iustinianul
iustinianule
iustinianului
iustinianut
iustinianuţ
iustinica
iustinicai
iustinică
iustinicăi
iustinii
iustino
iustinul
iustinule
iustinului
iustinut
iustinuta
iustinutei
iustinuţ
iustinuţa
iustinuţei
iustină
iustinăi
ivan
ivane
ivanel
ivanica
ivanică
ivanov
ivanove
ivanovel
ivanovica
ivanovică
ivanovul
ivanovule
ivanovului
ivanovut
ivanovuţ
ivanul
ivanule
ivanului
ivanut
ivanuţ
ivascu
ivascul
ivascule
ivascului
ivaşcu
ivaşcul
ivaşcule
ivaşcului
ivona
ivonai
ivone
ivonei
ivonica
ivonicai
ivonicăi
ivonii
ivono
ivonuta
ivonutei
ivonuţa
ivonuţei
ivonă
ivonăi
ivory
ivy
izabela
izabelai
izabele
izabelei
izabelica
izabelicai
izabelicăi
izabelii
izabelo
izabeluta
izabelutei
izabeluţa
izabeluţei
izabelă
izabelăi
izaura
izaurai
izaure
izaurei
izaurica
izauricai
izauricăi
izaurii
izauro
izauruta
izaurutei
izauruţa
izauruţei
izaură
izaurăi
izola
jackson
jade
james
jan
jana
janai
jane
janei
janel
janeta
janetai
janete
janetei
janetica
janeticai
janeticăi
janetii
janeto
janetuta
janetutei
janetuţa
janetuţei
janetă
janetăi
janica
janicai
janică
janicăi
janii
janina
janinai
janine
janinei
janinica
janinicai
janinicăi
janinii
janino
janinuta
janinutei
janinuţa
janinuţei
janină
janinăi
jano
janul
janule
janului
janut
januta
janutei
januţ
januţa
januţei
jană
janăi
jasmina
jasminai
jasmine
jasminei
jasminica
jasminicai
jasminicăi
jasminii
jasmino
jasminuta
jasminutei
jasminuţa
jasminuţei
jasmină
jasminăi
jasper
jay
jean
jeana
jeanai
jeane
jeanei
jeanel
jeanica
jeanicai
jeanică
jeanicăi
jeanii
jeano
jeanul
jeanule
jeanului
jeanut
jeanuta
jeanutei
jeanuţ
jeanuţa
jeanuţei
jeană
jeanăi
jenele
jenelel
jenelica
jenelică
jenelul
jenelule
jenelului
jenelut
jeneluţ
jewel
jianu
jianul
jianule
jianului
jimbo
jitaru
jitarul
jitarule
jitarului
jock
johns
jonesy
jordan
josh
joy
joyce
julia
juliai
julie
juliei
julieta
julietai
juliete
julietei
julietica
julieticai
julieticăi
julietii
julieto
julietuta
julietutei
julietuţa
julietuţei
julietă
julietăi
juliica
juliicai
juliicăi
juliii
julio
juliuta
juliutei
juliuţa
juliuţei
juliă
juliăi
juma
jun
juncu
juncul
juncule
juncului
juni
juniper
jure
justice
kaiser
kara
kelly
kelvin
kemp
kenya
king
kip
kitty
knight
knuckles
lacatus
lacatuse
lacatusel
lacatusica
lacatusul
lacatusule
lacatusului
lacatusut
lacramioara
lacramioarai
lacramioare
lacramioarei
lacramioarica
lacramioaricai
lacramioarii
lacramioaro
lacramioaruta
lacramioarutei
ladislaul
ladislaule
ladislaului
lagoon
lake
lamaita
lamaitai
lamaite
lamaitei
lamaitica
lamaiticai
lamaitii
lamaito
lamaituta
lamaitutei
lamb
lambru
lambrul
lambrule
lambrului
lando
lane
lara
larisa
larisai
larise
larisei
larisica
larisicai
larisicăi
larisii
lariso
larisuta
larisutei
larisuţa
larisuţei
larisă
larisăi
lark
lascare
lascarel
lascarica
lascarul
lascarule
lascarului
lascarut
lascu
lascul
lascule
lascului
lascăre
lascărel
lascărică
lascărul
lascărule
lascărului
lascăruţ
lata
laura
laurai
laure
laurei
laurel
laurentia
laurentiai
laurentie
laurentiei
laurentiica
laurentiicai
laurentiii
laurentio
laurentiu
laurentiul
laurentiule
laurentiului
laurentiuta
laurentiutei
laurenţia
laurenţie
laurenţiei
laurenţiica
laurenţiicăi
laurenţiii
laurenţio
laurenţiu
laurenţiul
laurenţiule
laurenţiului
laurenţiuţa
laurenţiuţei
laurenţiă
laurenţiăi
lauri
lauriane
laurianel
laurianica
laurianică
laurianul
laurianule
laurianului
laurianut
laurianuţ
laurica
lauricai
lauricăi
laurii
lauro
lauruta
laurutei
lauruţa
lauruţei
laură
laurăi
lavender
lavinia
laviniai
lavinie
laviniei
laviniica
laviniicai
laviniicăi
laviniii
lavinio
laviniuta
laviniutei
laviniuţa
laviniuţei
laviniă
laviniăi
lawless
lazar
lazare
lazarel
lazarescu
lazarescul
lazarescule
lazarescului
lazarica
lazarul
lazarule
lazarului
lazarut
lazăr
lazăre
lazărel
lazărică
lazărul
lazărule
lazărului
lazăruţ
leach
leah
leana
leanai
leane
leanei
leanica
leanicai
leanicăi
leanii
leano
leanuta
leanutei
leanuţa
leanuţei
leană
leanăi
leigh
lelia
leliai
lelie
leliei
leliica
leliicai
leliicăi
leliii
lelio
leliuta
leliutei
leliuţa
leliuţei
leliă
leliăi
lene
lenuta
lenutai
lenute
lenutei
lenutica
lenuticai
lenutii
lenuto
lenututa
lenututei
lenuţa
lenuţe
lenuţei
lenuţica
lenuţicăi
lenuţii
lenuţo
lenuţuţa
lenuţuţei
lenuţă
lenuţăi
leonard
leonarde
leonardel
leonardica
leonardică
leonardo
leonardul
leonardule
leonardului
leonardut
leonarduţ
leone
leonte
leontina
leontinai
leontine
leontinei
leontinel
leontinica
leontinicai
leontinică
leontinicăi
leontinii
leontino
leontinul
leontinule
leontinului
leontinut
leontinuta
leontinutei
leontinuţ
leontinuţa
leontinuţei
leontină
leontinăi
leopoldina
leopoldinai
leopoldine
leopoldinei
leopoldinica
leopoldinicai
leopoldinicăi
leopoldinii
leopoldino
leopoldinuta
leopoldinutei
leopoldinuţa
leopoldinuţei
leopoldină
leopoldinăi
leordeane
leordeanel
leordeanica
leordeanică
leordeanul
leordeanule
leordeanului
leordeanut
leordeanuţ
letitia
letitiai
letitie
letitiei
letitiica
letitiicai
letitiii
letitio
letitiuta
letitiutei
letiţia
letiţie
letiţiei
letiţiica
letiţiicăi
letiţiii
letiţio
letiţiuţa
letiţiuţei
letiţiă
letiţiăi
levente
lia
liai
liana
lianai
liane
lianei
lianica
lianicai
lianicăi
lianii
liano
lianuta
lianutei
lianuţa
lianuţei
liană
lianăi
lica
licai
lice
licei
licica
licicai
licicăi
licii
lico
licuta
licutei
licuţa
licuţei
lică
licăi
lidia
lidiai
lidie
lidiei
lidiica
lidiicai
lidiicăi
lidiii
lidio
lidiuta
lidiutei
lidiuţa
lidiuţei
lidiă
lidiăi
lie
liei
lightfoot
ligia
ligiai
ligie
ligiei
ligiica
ligiicai
ligiicăi
ligiii
ligio
ligiuta
ligiutei
ligiuţa
ligiuţei
ligiă
ligiăi
liica
liicai
liicăi
liii
lili
lilian
liliana
lilianai
liliane
lilianei
lilianel
lilianica
lilianicai
lilianică
lilianicăi
lilianii
liliano
lilianul
lilianule
lilianului
lilianut
lilianuta
lilianutei
lilianuţ
lilianuţa
lilianuţei
liliană
lilianăi
lilly
lily
liman
lina
lincoln
lingurar
lingurare
lingurarel
lingurarica
lingurarică
lingurariu
lingurariul
lingurariule
lingurariului
lingurarul
lingurarule
lingurarului
lingurarut
linguraruţ
lio
lioara
lioarai
lioare
lioarei
lioarica
lioaricai
lioaricăi
lioarii
lioaro
lioaruta
lioarutei
lioaruţa
lioaruţei
lioară
lioarăi
lion
lise
liuba
liubai
liube
liubei
liubica
liubicai
liubicăi
liubii
liubo
liubuta
liubutei
liubuţa
liubuţei
liubă
liubăi
liudmila
liudmilai
liudmile
liudmilei
liudmilica
liudmilicai
liudmilicăi
liudmilii
liudmilo
liudmiluta
liudmilutei
liudmiluţa
liudmiluţei
liudmilă
liudmilăi
liusea
liuseai
liusee
liuseei
liuseica
liuseicai
liuseicăi
liuseii
liuseo
liuseuta
liuseutei
liuseuţa
liuseuţei
liuseă
liuseăi
liuta
liutei
liuţa
liuţei
livia
liviai
livie
liviei
liviica
liviicai
liviicăi
liviii
livio
liviu
liviul
liviule
liviului
liviuta
liviutai
liviute
liviutei
liviutica
liviuticai
liviutii
liviuto
liviututa
liviututei
liviuţa
liviuţe
liviuţei
liviuţica
liviuţicăi
liviuţii
liviuţo
liviuţuţa
liviuţuţei
liviuţă
liviuţăi
liviă
liviăi
liza
liă
liăi
locke
lofty
loredana
loredanai
loredane
loredanei
loredanica
loredanicai
loredanicăi
loredanii
loredano
loredanuta
loredanutei
loredanuţa
loredanuţei
loredană
loredanăi
lorena
lorenai
lorene
lorenei
lorenica
lorenicai
lorenicăi
lorenii
loreno
lorenuta
lorenutei
lorenuţa
lorenuţei
lorenă
lorenăi
lorine
lorinel
lorinica
lorinică
lorinul
lorinule
lorinului
lorinut
lorinuţ
lourdes
lowe
loyal
luana
luanai
luane
luanei
luanica
luanicai
luanicăi
luanii
luano
luanuta
luanutei
luanuţa
luanuţei
luană
luanăi
luca
lucai
lucas
luce
lucei
lucentiul
lucentiule
lucentiului
lucenţiul
lucenţiule
lucenţiului
lucia
luciai
lucian
luciana
lucianai
luciane
lucianei
lucianel
lucianica
lucianicai
lucianică
lucianicăi
lucianii
luciano
lucianul
lucianule
lucianului
lucianut
lucianuta
lucianutei
lucianuţ
lucianuţa
lucianuţei
luciană
lucianăi
lucica
lucicai
lucice
lucicei
lucicica
lucicicai
lucicicăi
lucicii
lucico
lucicuta
lucicutei
lucicuţa
lucicuţei
lucică
lucicăi
lucie
luciei
lucii
luciica
luciicai
luciicăi
luciii
lucio
luciuta
luciutei
luciuţa
luciuţei
luciă
luciăi
lucky
luco
lucretia
lucretiai
lucretie
lucretiei
lucretiica
lucretiicai
lucretiii
lucretio
lucretiul
lucretiule
lucretiului
lucretiuta
lucretiutei
lucreţia
lucreţie
lucreţiei
lucreţiica
lucreţiicăi
lucreţiii
lucreţio
lucreţiul
lucreţiule
lucreţiului
lucreţiuţa
lucreţiuţei
lucreţiă
lucreţiăi
lucuta
lucutei
lucuţa
lucuţei
lucă
lucăi
ludmila
ludmilai
ludmile
ludmilei
ludmilica
ludmilicai
ludmilicăi
ludmilii
ludmilo
ludmiluta
ludmilutei
ludmiluţa
ludmiluţei
ludmilă
ludmilăi
ludovic
ludovica
ludovicai
ludovice
ludovicei
ludovicel
ludovicica
ludovicicai
ludovicică
ludovicicăi
ludovicii
ludovico
ludovicul
ludovicule
ludovicului
ludovicut
ludovicuta
ludovicutei
ludovicuţ
ludovicuţa
ludovicuţei
ludovică
ludovicăi
luiza
luizai
luize
luizei
luizica
luizicai
luizicăi
luizii
luizo
luizuta
luizutei
luizuţa
luizuţei
luiză
luizăi
luludja
luludjai
luludje
luludjei
luludjica
luludjicai
luludjicăi
luludjii
luludjo
luludjuta
luludjutei
luludjuţa
luludjuţei
luludjă
luludjăi
luminita
luminitai
luminite
luminitei
luminitica
luminiticai
luminitii
luminito
luminituta
luminitutei
luminiţa
luminiţe
luminiţei
luminiţica
luminiţicăi
luminiţii
luminiţo
luminiţuţa
luminiţuţei
luminiţă
luminiţăi
lund
lungu
lungule
lupascu
lupascul
lupascule
lupascului
lupaşcu
lupaşcul
lupaşcule
lupaşcului
lupu
lupule
lynch
lyric
lăcrămioara
lăcrămioare
lăcrămioarei
lăcrămioarica
lăcrămioaricăi
lăcrămioarii
lăcrămioaro
lăcrămioaruţa
lăcrămioaruţei
lăcrămioară
lăcrămioarăi
lăcătuş
lăcătuşe
lăcătuşel
lăcătuşică
lăcătuşul
lăcătuşule
lăcătuşului
lăcătuşuţ
lămâiţa
lămâiţe
lămâiţei
lămâiţica
lămâiţicăi
lămâiţii
lămâiţo
lămâiţuţa
lămâiţuţei
lămâiţă
lămâiţăi
macovei
mad-dog
madalin
madalina
madalinai
madaline
madalinei
madalinel
madalinica
madalinicai
madalinii
madalino
madalinul
madalinule
madalinului
madalinut
madalinuta
madalinutei
maddox
madison
maftei
magda
magdai
magdalena
magdalenai
magdalene
magdalenei
magdalenica
magdalenicai
magdalenicăi
magdalenii
magdaleno
magdalenuta
magdalenutei
magdalenuţa
magdalenuţei
magdalenă
magdalenăi
magde
magdei
magdica
magdicai
magdicăi
magdii
magdo
magduta
magdutei
magduţa
magduţei
magdă
magdăi
maia
maiai
maie
maiei
maiica
maiicai
maiicăi
maiii
maio
maiuta
maiutei
maiuţa
maiuţei
maiă
maiăi
majesty
mala
malina
malinai
maline
malinei
malinica
malinicai
malinii
malino
malinuta
malinutei
malu
malvina
malvinai
malvine
malvinei
malvinica
malvinicai
malvinicăi
malvinii
malvino
malvinuta
malvinutei
malvinuţa
malvinuţei
malvină
malvinăi
manole
manuela
manuelai
manuele
manuelei
manuelica
manuelicai
manuelicăi
manuelii
manuelo
manueluta
manuelutei
manueluţa
manueluţei
manuelă
manuelăi
manzatu
manzatul
manzatule
manzatului
maple
mara
marai
marcel
marcela
marcelai
marcele
marcelei
marcelel
marcelica
marcelicai
marcelice
marcelicei
marcelicica
marcelicicai
marcelicicăi
marcelicii
marcelico
marcelicuta
marcelicutei
marcelicuţa
marcelicuţei
marcelică
marcelicăi
marcelii
marcelo
marcelul
marcelule
marcelului
marcelut
marceluta
marcelutei
marceluţ
marceluţa
marceluţei
marcelă
marcelăi
marcheta
marchetai
marchete
marchetei
marchetica
marcheticai
marcheticăi
marchetii
marcheto
marchetuta
marchetutei
marchetuţa
marchetuţei
marchetă
marchetăi
marcu
marcul
marcule
marcului
mardare
maree
marei
marga
margai
margareta
margaretai
margarete
margaretei
margaretica
margareticai
margareticăi
margaretii
margareto
margaretuta
margaretutei
margaretuţa
margaretuţei
margaretă
margaretăi
marge
margei
margica
margicai
margicăi
margii
margineanu
margineanul
margineanule
margineanului
margo
marguta
margutei
marguţa
marguţei
margăi
maria
mariai
marian
mariana
marianai
mariane
marianei
marianel
marianica
marianicai
marianică
marianicăi
marianii
mariano
marianul
marianule
marianului
marianut
marianuta
marianutei
marianuţ
marianuţa
marianuţei
mariană
marianăi
marica
maricai
marice
maricei
maricica
maricicai
maricice
maricicei
maricicica
maricicicai
maricicicăi
maricicii
maricico
maricicuta
maricicutei
maricicuţa
maricicuţei
maricică
maricicăi
maricii
marico
maricuta
maricutei
maricuţa
maricuţei
marică
maricăi
mariei
mariela
marielai
mariele
marielei
marielica
marielicai
marielicăi
marielii
marielo
marieluta
marielutei
marieluţa
marieluţei
marielă
marielăi
maries
mariese
mariesel
mariesica
mariesul
mariesule
mariesului
mariesut
mariica
mariicai
mariicăi
mariii
marilena
marilenai
marilene
marilenei
marilenica
marilenicai
marilenicăi
marilenii
marileno
marilenuta
marilenutei
marilenuţa
marilenuţei
marilenă
marilenăi
marin
marina
marinel
marinela
marinelai
marinelei
marinelica
marinelicai
marinelicăi
marinelii
marinelo
marineluta
marinelutei
marineluţa
marineluţei
marinelă
marinelăi
marinescu
marinescul
marinescule
marinescului
marinica
marinicai
marinice
marinicei
marinicica
marinicicai
marinicicăi
marinicii
marinico
marinicuta
marinicutei
marinicuţa
marinicuţei
marinică
marinicăi
marinule
marinut
marinuta
marinutei
marinuţ
marinuţa
marinuţei
marinăi
mario
marioara
marioarai
marioare
marioarei
marioarica
marioaricai
marioaricăi
marioarii
marioaro
marioaruta
marioarutei
marioaruţa
marioaruţei
marioară
marioarăi
mariuca
mariucai
mariuce
mariucei
mariucica
mariucicai
mariucii
mariuco
mariucuta
mariucutei
marius
mariuse
mariusel
mariusica
mariusică
mariusul
mariusule
mariusului
mariusut
mariusuţ
mariuta
mariutei
mariuţa
mariuţei
mariă
mariăi
marja
mark
marlow
marriott
marsh
marshal
marshall
marta
martai
martei
martica
marticai
marticăi
martine
martinel
martinică
martiniuc
martiniuce
martiniucel
martiniucica
martiniucică
martiniucul
martiniucule
martiniucului
martiniucut
martiniucuţ
martins
martinul
martinule
martinului
martinut
martinuţ
marto
martuta
martutei
martuţa
martuţei
martă
martăi
maruta
marutei
maruţa
maruţei
marvellous
mară
marăi
matei
matilda
matildai
matilde
matildei
matildica
matildicai
matildicăi
matildii
matildo
matilduta
matildutei
matilduţa
matilduţei
matildă
matildăi
maura
maximel
maximica
maximică
maximiliane
maximilianel
maximilianica
maximilianică
maximilianul
maximilianule
maximilianului
maximilianut
maximilianuţ
maximule
maximut
maximuţ
maxwell
mazilu
mazilul
mazilule
mazilului
mead
meadow
meadows
melania
melaniai
melanie
melaniei
melaniica
melaniicai
melaniicăi
melaniii
melanio
melaniuta
melaniutei
melaniuţa
melaniuţei
melaniă
melaniăi
melina
melinai
meline
melinei
melinica
melinicai
melinicăi
melinii
melino
melinuta
melinutei
melinuţa
melinuţei
melină
melinăi
melisa
melisai
melise
melisei
melisica
melisicai
melisicăi
melisii
meliso
melisuta
melisutei
melisuţa
melisuţei
melisă
melisăi
melody
mercedesa
mercedesai
mercedese
mercedesei
mercedesica
mercedesicai
mercedesicăi
mercedesii
mercedeso
mercedesuta
mercedesutei
mercedesuţa
mercedesuţei
mercedesă
mercedesăi
mercy
merlin
mick
micu
mihaela
mihaelai
mihaele
mihaelei
mihaelica
mihaelicai
mihaelicăi
mihaelii
mihaelo
mihaeluta
mihaelutei
mihaeluţa
mihaeluţei
mihaelă
mihaelăi
mihai
mihail
mihaile
mihailel
mihailescu
mihailescul
mihailescule
mihailescului
mihailica
mihailică
mihailul
mihailule
mihailului
mihailut
mihailuţ
mihaita
mihaitai
mihaite
mihaitei
mihaitica
mihaiticai
mihaitii
mihaito
mihaituta
mihaitutei
mihaiţa
mihaiţe
mihaiţei
mihaiţica
mihaiţicăi
mihaiţii
mihaiţo
mihaiţuţa
mihaiţuţei
mihaiţă
mihaiţăi
mihalache
mihalcea
mihalceai
mihalcee
mihalceei
mihalceica
mihalceicai
mihalceicăi
mihalceii
mihalceo
mihalceuta
mihalceutei
mihalceuţa
mihalceuţei
mihalceă
mihalceăi
mihnea
mihneai
mihnee
mihneei
mihneica
mihneicai
mihneicăi
mihneii
mihneo
mihneuta
mihneutei
mihneuţa
mihneuţei
mihneă
mihneăi
mihăilescu
mihăilescul
mihăilescule
mihăilescului
milan
milena
milenai
milene
milenei
milenica
milenicai
milenicăi
mileno
milenuta
milenutei
milenuţa
milenuţei
milenă
milenăi
miles
mills
milos
mimi
mina
minai
miner
minica
minicai
minicăi
minii
mino
minodora
minodorai
minodore
minodorei
minodorica
minodoricai
minodoricăi
minodorii
minodoro
minodoruta
minodorutei
minodoruţa
minodoruţei
minodoră
minodorăi
minty
minuta
minutei
minuţa
minuţei
minăi
mioara
mioarai
mioare
mioarei
mioarica
mioaricai
mioaricăi
mioarii
mioaro
mioaruta
mioarutei
mioaruţa
mioaruţei
mioară
mioarăi
mira
mirabela
mirabelai
mirabele
mirabelei
mirabelica
mirabelicai
mirabelicăi
mirabelii
mirabelo
mirabeluta
mirabelutei
mirabeluţa
mirabeluţei
mirabelă
mirabelăi
miracle
mircea
mirceai
mircee
mirceei
mirceica
mirceicai
mirceicăi
mirceii
mirceo
mirceuta
mirceutei
mirceuţa
mirceuţei
mirceă
mirceăi
mircioiu
mircioiul
mircioiule
mircioiului
mirea
mireai
miree
mireei
mireica
mireicai
mireicăi
mireii
mirela
mirelai
mirelei
mirelica
mirelicai
mirelicăi
mirelii
mirelo
mireluta
mirelutei
mireluţa
mireluţei
mirelă
mirelăi
mireo
mireuta
mireutei
mireuţa
mireuţei
mireă
mireăi
miron
mirona
mironai
mirone
mironei
mironel
mironica
mironicai
mironică
mironicăi
mironii
mirono
mironul
mironule
mironului
mironut
mironuta
mironutei
mironuţ
mironuţa
mironuţei
mironă
mironăi
miruna
mirunai
mirune
mirunei
mirunica
mirunicai
mirunicăi
mirunii
miruno
mirunuta
mirunutei
mirunuţa
mirunuţei
mirună
mirunăi
misai
mise
misei
misica
misicai
misii
miso
misty
misuta
misutei
mitica
miticai
miticei
miticica
miticicai
miticicăi
miticii
mitico
miticuta
miticutei
miticuţa
miticuţei
mitică
miticăi
mitrea
mitreai
mitree
mitreei
mitreica
mitreicai
mitreicăi
mitreii
mitreo
mitreuta
mitreutei
mitreuţa
mitreuţei
mitreă
mitreăi
mitrute
mitrutel
mitrutica
mitrutul
mitrutule
mitrutului
mitrutut
mitruţe
mitruţel
mitruţică
mitruţul
mitruţule
mitruţului
mitruţuţ
mişa
mişe
mişei
mişica
mişicăi
mişii
mişo
mişuţa
mişuţei
mişă
mişăi
mocanu
mocanul
mocanule
mocanului
modesta
moldovan
moldovane
moldovanel
moldovanica
moldovanică
moldovanul
moldovanule
moldovanului
moldovanut
moldovanuţ
moldoveanu
moldoveanul
moldoveanule
moldoveanului
mona
monai
monalisa
monalisai
monalise
monalisei
monalisica
monalisicai
monalisicăi
monalisii
monaliso
monalisuta
monalisutei
monalisuţa
monalisuţei
monalisă
monalisăi
monday
mone
monei
monica
monicai
monice
monicei
monicica
monicicai
monicicăi
monicii
monico
monicuta
monicutei
monicuţa
monicuţei
monică
monicăi
monii
mont
monuta
monutei
monuţa
monuţei
monă
monăi
moon
moore
moors
mora
morar
moraru
morarul
morarule
morarului
moreau
moreno
morosanu
morosanul
morosanule
morosanului
moroşanu
moroşanul
moroşanule
moroşanului
morris
mota
motai
mote
motei
motica
moticai
motii
motuta
motutei
mount
moţa
moţe
moţei
moţica
moţicăi
moţii
moţo
moţuţa
moţuţei
moţă
moţăi
mugur
mugure
mugurel
mugurele
mugurelel
mugurelica
mugurelică
mugurelul
mugurelule
mugurelului
mugurelut
mugureluţ
mugurica
mugurică
mugurul
mugurule
mugurului
mugurut
muguruţ
mullins
munday
muntean
munteane
munteanel
munteanica
munteanică
munteanu
munteanul
munteanule
munteanului
munteanut
munteanuţ
murat
muresan
muresane
muresanel
muresanica
muresanu
muresanul
muresanule
muresanului
muresanut
mureşan
mureşane
mureşanel
mureşanică
mureşanu
mureşanul
mureşanule
mureşanului
mureşanuţ
musat
musate
musatel
musatica
musatul
musatule
musatului
musatut
muşat
muşate
muşatel
muşatică
muşatul
muşatule
muşatului
muşatuţ
mânzatu
mânzatul
mânzatule
mânzatului
mădălin
mădălina
mădăline
mădălinei
mădălinel
mădălinica
mădălinică
mădălinicăi
mădălinii
mădălino
mădălinul
mădălinule
mădălinului
mădălinuţ
mădălinuţa
mădălinuţei
mădălină
mădălinăi
mălina
măline
mălinei
mălinica
mălinicăi
mălinii
mălino
mălinuţa
mălinuţei
mălină
mălinăi
mărgineanu
mărgineanul
mărgineanule
mărgineanului
măries
măriese
măriesel
măriesică
măriesul
măriesule
măriesului
măriesuţ
mărioara
mărioare
mărioarei
mărioarica
mărioaricăi
mărioarii
mărioaro
mărioaruţa
mărioaruţei
mărioară
mărioarăi
măriuca
măriuce
măriucei
măriucica
măriucicăi
măriucii
măriuco
măriucuţa
măriucuţei
măriucă
măriucăi
nada
nadia
nadiai
nadie
nadiei
nadiica
nadiicai
nadiicăi
nadiii
nadio
nadiuta
nadiutei
nadiuţa
nadiuţei
nadiă
nadiăi
narcis
narcisa
narcisai
narcise
narcisei
narcisel
narcisica
narcisicai
narcisică
narcisicăi
narcisii
narciso
narcisul
narcisule
narcisului
narcisut
narcisuta
narcisutei
narcisuţ
narcisuţa
narcisuţei
narcisă
narcisăi
nash
nastasa
nastasai
nastase
nastasei
nastasica
nastasicai
nastasii
nastaso
nastasuta
nastasutei
natalia
nataliai
natalie
nataliei
nataliica
nataliicai
nataliicăi
nataliii
natalio
nataliuta
nataliutei
nataliuţa
nataliuţei
nataliă
nataliăi
natasa
natasai
natase
natasei
natasica
natasicai
natasii
nataso
natasuta
natasutei
nataşa
nataşe
nataşei
nataşica
nataşicăi
nataşii
nataşo
nataşuţa
nataşuţei
nataşă
nataşăi
nazar
nazare
nazareth
neacsu
neacsul
neacsule
neacsului
neacşu
neacşul
neacşule
neacşului
neagoe
neagu
neagul
neagule
neagului
neal
neamtu
neamţu
nechifor
nechifore
nechiforel
nechiforica
nechiforică
nechiforul
nechiforule
nechiforului
nechiforut
nechiforuţ
nechita
nechitai
nechite
nechitei
nechitica
nechiticai
nechiticăi
nechitii
nechito
nechituta
nechitutei
nechituţa
nechituţei
nechită
nechităi
neculai
nedelcu
nedelcul
nedelcule
nedelcului
negoita
negoitai
negoite
negoitei
negoitica
negoiticai
negoitii
negoito
negoituta
negoitutei
negoiţa
negoiţe
negoiţei
negoiţica
negoiţicăi
negoiţii
negoiţo
negoiţuţa
negoiţuţei
negoiţă
negoiţăi
negrescu
negrescul
negrescule
negrescului
nelu
nelul
nelule
nelului
nemes
nemese
nemesel
nemesica
nemesul
nemesule
nemesului
nemesut
nemeş
nemeşe
nemeşel
nemeşică
nemeşul
nemeşule
nemeşului
nemeşuţ
nete
newby
newman
nichifor
nichifore
nichiforel
nichiforica
nichiforică
nichiforul
nichiforule
nichiforului
nichiforut
nichiforuţ
nichita
nichitai
nichite
nichitei
nichitica
nichiticai
nichiticăi
nichitii
nichito
nichituta
nichitutei
nichituţa
nichituţei
nichită
nichităi
nick
nicoara
nicoarai
nicoare
nicoarei
nicoarica
nicoaricai
nicoaricăi
nicoarii
nicoaro
nicoaruta
nicoarutei
nicoaruţa
nicoaruţei
nicoară
nicoarăi
nicodime
nicodimel
nicodimica
nicodimică
nicodimul
nicodimule
nicodimului
nicodimut
nicodimuţ
nicolae
nicolescu
nicolescul
nicolescule
nicolescului
nicoleta
nicoletai
nicolete
nicoletei
nicoletica
nicoleticai
nicoleticăi
nicoletii
nicoleto
nicoletuta
nicoletutei
nicoletuţa
nicoletuţei
nicoletă
nicoletăi
nicu
nicul
niculae
nicule
niculescu
niculescul
niculescule
niculescului
niculina
niculinai
niculine
niculinei
niculinica
niculinicai
niculinicăi
niculinii
niculino
niculinuta
niculinutei
niculinuţa
niculinuţei
niculină
niculinăi
niculita
niculitai
niculite
niculitei
niculitica
niculiticai
niculitii
niculito
niculituta
niculitutei
niculiţa
niculiţe
niculiţei
niculiţica
niculiţicăi
niculiţii
niculiţo
niculiţuţa
niculiţuţei
niculiţă
niculiţăi
nicului
nicusor
nicusore
nicusorel
nicusorica
nicusorul
nicusorule
nicusorului
nicusorut
nicuta
nicutai
nicute
nicutei
nicutica
nicuticai
nicutii
nicuto
nicututa
nicututei
nicuşor
nicuşore
nicuşorel
nicuşorică
nicuşorul
nicuşorule
nicuşorului
nicuşoruţ
nicuţa
nicuţe
nicuţei
nicuţica
nicuţicăi
nicuţii
nicuţo
nicuţuţa
nicuţuţei
nicuţă
nicuţăi
nidia
nidiai
nidie
nidiei
nidiica
nidiicai
nidiicăi
nidiii
nidio
nidiuta
nidiutei
nidiuţa
nidiuţei
nidiă
nidiăi
nightingale
nina
ninai
nine
ninei
ninica
ninicai
ninicăi
ninii
nino
ninuta
ninutei
ninuţa
ninuţei
nină
ninăi
nistor
nistore
nistorel
nistorescu
nistorescul
nistorescule
nistorescului
nistorica
nistorică
nistorul
nistorule
nistorului
nistorut
nistoruţ
nita
nitai
nite
nitei
nitica
niticai
niticăi
nitii
nito
nituta
nitutei
nituţa
nituţei
nită
nităi
nives
niţa
niţe
niţei
niţica
niţicăi
niţii
niţo
niţuţa
niţuţei
niţă
niţăi
noble
noor
norai
norberte
norbertel
norbertica
norbertică
norbertul
norbertule
norbertului
norbertut
norbertuţ
nore
norei
norica
noricai
norice
noricei
noricica
noricicai
noricicăi
noricii
norico
noricuta
noricutei
noricuţa
noricuţei
norică
noricăi
normane
normanel
normanica
normanică
normanul
normanule
normanului
normanut
normanuţ
noro
noruta
norutei
noruţa
noruţei
norăi
nur
năstasa
năstase
năstasei
năstasica
năstasicăi
năstasii
năstaso
năstasuţa
năstasuţei
năstasă
năstasăi
oakes
oakley
oana
oanai
oancea
oanceai
oancee
oanceei
oanceica
oanceicai
oanceicăi
oanceii
oanceo
oanceuta
oanceutei
oanceuţa
oanceuţei
oanceă
oanceăi
oane
oanei
oanica
oanicai
oanicăi
oanii
oano
oanuta
oanutei
oanuţa
oanuţei
oană
oanăi
octave
octavel
octavia
octaviai
octavian
octaviana
octavianai
octaviane
octavianei
octavianel
octavianica
octavianicai
octavianică
octavianicăi
octavianii
octaviano
octavianul
octavianule
octavianului
octavianut
octavianuta
octavianutei
octavianuţ
octavianuţa
octavianuţei
octaviană
octavianăi
octavica
octavică
octavie
octaviei
octaviica
octaviicai
octaviicăi
octaviii
octavio
octaviul
octaviule
octaviului
octaviuta
octaviutei
octaviuţa
octaviuţei
octaviă
octaviăi
octavul
octavule
octavului
octavut
octavuţ
ofelia
ofeliai
ofelie
ofeliei
ofeliica
ofeliicai
ofeliicăi
ofeliii
ofelio
ofeliuta
ofeliutei
ofeliuţa
ofeliuţei
ofeliă
ofeliăi
olar
olariu
olariul
olariule
olariului
olaru
oleg
olege
olegel
olegica
olegică
olegul
olegule
olegului
olegut
oleguţ
olesea
oleseai
olesee
oleseei
oleseica
oleseicai
oleseicăi
oleseii
oleseo
oleseuta
oleseutei
oleseuţa
oleseuţei
oleseă
oleseăi
olga
olgai
olge
olgei
olgica
olgicai
olgicăi
olgii
olgo
olguta
olgutei
olguţa
olguţei
olgă
olgăi
olimpia
olimpiai
olimpiane
olimpianel
olimpianica
olimpianică
olimpianul
olimpianule
olimpianului
olimpianut
olimpianuţ
olimpie
olimpiei
olimpiica
olimpiicai
olimpiicăi
olimpiii
olimpio
olimpiul
olimpiule
olimpiului
olimpiuta
olimpiutei
olimpiuţa
olimpiuţei
olimpiă
olimpiăi
olive
olivia
oliviai
olivie
oliviei
oliviica
oliviicai
oliviicăi
oliviii
olivio
oliviul
oliviule
oliviului
oliviuta
oliviutei
oliviuţa
oliviuţei
oliviă
oliviăi
olteanu
olteanul
olteanule
olteanului
onofrei
onyx
opal
oprea
opree
opreei
opreica
opreicai
opreicăi
opreii
opreo
opreuta
opreutei
opreuţa
opreuţei
opreă
opreăi
orchard
oros
orose
orosel
orosica
orosică
orosul
orosule
orosului
orosut
orosuţ
ortansa
ortansai
ortanse
ortansei
ortansica
ortansicai
ortansicăi
ortansii
ortanso
ortansuta
ortansutei
ortansuţa
ortansuţei
ortansă
ortansăi
osborn
osman
otilia
otiliai
otilie
otiliei
otiliica
otiliicai
otiliicăi
otiliii
otilio
otiliuta
otiliutei
otiliuţa
otiliuţei
otiliă
otiliăi
ovidiu
ovidiul
ovidiule
ovidiului
oxana
oxanai
oxane
oxanei
oxanica
oxanicai
oxanicăi
oxanii
oxano
oxanuta
oxanutei
oxanuţa
oxanuţei
oxană
oxanăi
ozana
ozanai
ozane
ozanei
ozanica
ozanicai
ozanicăi
ozanii
ozano
ozanuta
ozanutei
ozanuţa
ozanuţei
ozană
ozanăi
paddy
paduraru
padurarul
padurarule
padurarului
page
paget
paige
paladi
pamela
pamelai
pamele
pamelei
pamelica
pamelicai
pamelicăi
pamelii
pamelo
pameluta
pamelutei
pameluţa
pameluţei
pamelă
pamelăi
pamfile
pamfilel
pamfilica
pamfilică
pamfilul
pamfilule
pamfilului
pamfilut
pamfiluţ
panai
panait
panaite
panaitel
panaitescu
panaitescul
panaitescule
panaitescului
panaitica
panaitică
panaitul
panaitule
panaitului
panaitut
panaituţ
pane
panei
panicai
panicăi
panii
pano
pantea
panteai
pantee
panteei
panteica
panteicai
panteicăi
panteii
pantelimon
pantelimone
pantelimonel
pantelimonica
pantelimonică
pantelimonul
pantelimonule
pantelimonului
pantelimonut
pantelimonuţ
panteo
panteuta
panteutei
panteuţa
panteuţei
panteă
panteăi
pantiru
pantirul
pantirule
pantirului
panuta
panutei
panuţa
panuţei
pană
panăi
panţîru
panţîrul
panţîrule
panţîrului
parascan
parascane
parascanel
parascanica
parascanică
parascanul
parascanule
parascanului
parascanut
parascanuţ
paraschiva
paraschivai
paraschive
paraschivei
paraschivica
paraschivicai
paraschivicăi
paraschivii
paraschivo
paraschivuta
paraschivutei
paraschivuţa
paraschivuţei
paraschivă
paraschivăi
pardaica
pardaicai
pardaice
pardaicei
pardaicica
pardaicicai
pardaicicăi
pardaicii
pardaico
pardaicuta
pardaicutei
pardaicuţa
pardaicuţei
pardaică
pardaicăi
paris
parker
parks
parr
parrot
parsons
parvu
parvul
parvule
parvulescu
parvulescul
parvulescule
parvulescului
parvului
pasarila
pasarilai
pasarilei
pasarilica
pasarilicai
pasarilii
pasarilo
pasariluta
pasarilutei
pascal
pascale
pascu
pascul
pascule
pascului
pate
patience
patrascu
patrascul
patrascule
patrascului
patraşcu
patraşcul
patraşcule
patraşcului
patricia
patriciai
patricie
patriciei
patriciica
patriciicai
patriciicăi
patriciii
patricio
patriciuta
patriciutei
patriciuţa
patriciuţei
patriciă
patriciăi
patrul
patrului
patten
paul
paula
paulai
paule
paulei
paulel
paulica
paulicai
paulice
paulicei
paulicica
paulicicai
paulicicăi
paulicii
paulico
paulicuta
paulicutei
paulicuţa
paulicuţei
paulică
paulicăi
paulii
paulina
paulinai
pauline
paulinei
paulinica
paulinicai
paulinicăi
paulinii
paulino
paulinuta
paulinutei
paulinuţa
paulinuţei
paulină
paulinăi
paulo
paulul
paulule
paulului
paulut
pauluta
paulutei
pauluţ
pauluţa
pauluţei
paulă
paulăi
paun
paunescu
paunescul
paunescule
paunescului
pavel
pavele
pavelel
pavelica
pavelică
pavelul
pavelule
pavelului
pavelut
paveluţ
payne
peace
peacock
pearce
pearl
peel
pepita
pepitai
pepite
pepitei
pepitica
pepiticai
pepiticăi
pepitii
pepito
pepituta
pepitutei
pepituţa
pepituţei
pepită
pepităi
perkins
petcu
petcul
petcule
petcului
peters
petrache
petre
petrea
petreai
petree
petreei
petreica
petreicai
petreicăi
petreii
petreo
petrescu
petrescul
petrescule
petrescului
petreuta
petreutei
petreuţa
petreuţei
petreă
petreăi
petrica
petricai
petrice
petricei
petricica
petricicai
petricicăi
petricii
petrico
petricuta
petricutei
petricuţa
petricuţei
petrică
petricăi
petrisore
petrisorel
petrisorica
petrisorul
petrisorule
petrisorului
petrisorut
petrişore
petrişorel
petrişorică
petrişorul
petrişorule
petrişorului
petrişoruţ
petronela
petronelai
petronele
petronelei
petronelica
petronelicai
petronelicăi
petronelii
petronelo
petroneluta
petronelutei
petroneluţa
petroneluţei
petronelă
petronelăi
petrovici
petru
petrul
petrule
petrului
petruta
petrutai
petrute
petrutei
petrutel
petrutica
petruticai
petrutii
petruto
petrutul
petrutule
petrutului
petrutut
petrututa
petrututei
petruţa
petruţe
petruţei
petruţel
petruţica
petruţică
petruţicăi
petruţii
petruţo
petruţul
petruţule
petruţului
petruţuţ
petruţuţa
petruţuţei
petruţă
petruţăi
phillips
phoenix
pia
pierce
pintea
pinteai
pintee
pinteei
pinteica
pinteicai
pinteicăi
pinteii
pinteo
pinteuta
pinteutei
pinteuţa
pinteuţei
pinteă
pinteăi
pintilie
pita
pitai
pite
pitei
piticai
pitii
pito
pitt
pituta
pitutei
piţa
piţe
piţei
piţica
piţicăi
piţii
piţo
piţuţa
piţuţei
piţă
piţăi
platt
plesu
plesul
plesule
plesului
pleşu
pleşul
pleşule
pleşului
plummer
podaru
podarul
podarule
podarului
podgoreanu
podgoreanul
podgoreanule
podgoreanului
poenaru
poenarul
poenarule
poenarului
polak
pompilia
pompiliai
pompilie
pompiliei
pompiliica
pompiliicai
pompiliicăi
pompiliii
pompilio
pompiliu
pompiliul
pompiliule
pompiliului
pompiliuta
pompiliutei
pompiliuţa
pompiliuţei
pompiliă
pompiliăi
poole
pop
popai
pope
popel
popescu
popescul
popescule
popescului
popica
popicai
popică
popicăi
popo
popovici
popoviciu
popoviciul
popoviciule
popoviciului
poppy
popul
popule
popului
poput
poputa
poputei
popuţ
popuţa
popuţei
popăi
postolache
potter
powers
praise
pratt
precious
preda
prede
predei
predicăi
predii
predo
preduta
predutei
preduţa
preduţei
predăi
primrose
prince
princess
printu
printule
prisacaru
prisacarul
prisacarule
prisacarului
prisăcaru
prisăcarul
prisăcarule
prisăcarului
privilege
proca
procai
proce
procei
procica
procicai
procicăi
procii
proco
proctor
procuta
procutei
procuţa
procuţei
procă
procăi
profira
profirai
profire
profirei
profirica
profiricai
profiricăi
profirii
profiro
profiruta
profirutei
profiruţa
profiruţei
profiră
profirăi
prosper
providence
puiu
purcell
putu
pârvu
pârvul
pârvule
pârvulescu
pârvulescul
pârvulescule
pârvulescului
pârvului
păduraru
pădurarul
pădurarule
pădurarului
păsărila
păsărilei
păsărilica
păsărilicăi
păsărilii
păsărilo
păsăriluţa
păsăriluţei
păsărilă
păsărilăi
pătrul
pătrule
pătrului
păun
păunescu
păunescul
păunescule
păunescului
queen
rada
radai
radei
radica
radicai
radicăi
radii
radion
radione
radionel
radionica
radionică
radionul
radionule
radionului
radionut
radionuţ
rado
radu
raducanu
raducanul
raducanule
raducanului
raducul
raducule
raducului
radul
radule
radulescu
radulescul
radulescule
radulescului
radului
raduta
radutei
raduţa
raduţei
radăi
raf
rafaele
rafaelel
rafaelica
rafaelică
rafaelul
rafaelule
rafaelului
rafaelut
rafaeluţ
rafila
rafilai
rafile
rafilei
rafilica
rafilicai
rafilicăi
rafilii
rafilo
rafiluta
rafilutei
rafiluţa
rafiluţei
rafilă
rafilăi
raileanu
raileanul
raileanule
raileanului
rain
raisa
raisai
raise
raisei
raisica
raisicai
raisicăi
raisii
raiso
raisuta
raisutei
raisuţa
raisuţei
raisă
raisăi
raluca
ralucai
raluce
ralucei
ralucica
ralucicai
ralucicăi
ralucii
raluco
ralucuta
ralucutei
ralucuţa
ralucuţei
ralucă
ralucăi
ramona
ramonai
ramone
ramonei
ramonica
ramonicai
ramonicăi
ramonii
ramono
ramonuta
ramonutei
ramonuţa
ramonuţei
ramonă
ramonăi
ramos
randall
ranger
rares
rarese
raresel
raresica
raresul
raresule
raresului
raresut
rareş
rareşe
rareşel
rareşică
rareşul
rareşule
rareşului
rareşuţ
ratoi
raule
raulel
raulica
raulică
raulul
raulule
raulului
raulut
rauluţ
raven
ravi
ray
razi
razvan
razvane
razvanel
razvanica
razvanul
razvanule
razvanului
razvanut
rebeca
rebecai
rebece
rebecei
rebecica
rebecicai
rebecicăi
rebecii
rebeco
rebecuta
rebecutei
rebecuţa
rebecuţei
rebecă
rebecăi
reed
reeve
reeves
reg
regan
relu
relul
relule
relului
rembrandt
remi
remus
remuse
remusel
remusica
remusică
remusul
remusule
remusului
remusut
remusuţ
renata
renatai
renate
renatei
renatica
renaticai
renaticăi
renatii
renato
renatuta
renatutei
renatuţa
renatuţei
renată
renatăi
reni
renta
rentai
rente
rentei
rentica
renticai
rentii
rento
rentuta
rentutei
renţa
renţe
renţei
renţica
renţicăi
renţii
renţo
renţuţa
renţuţei
renţă
renţăi
rhodes
rica
ricai
ricardo
rice
ricei
rich
ricica
ricicai
ricicăi
ricii
rico
ricuta
ricutei
ricuţa
ricuţei
rică
ricăi
rider
ridge
ridley
river
rivers
roach
robbo
robert
roberta
robertai
roberte
robertei
robertel
robertica
roberticai
robertică
roberticăi
robertii
robertina
robertinai
robertine
robertinei
robertinica
robertinicai
robertinicăi
robertinii
robertino
robertinuta
robertinutei
robertinuţa
robertinuţei
robertină
robertinăi
roberto
robertul
robertule
robertului
robertut
robertuta
robertutei
robertuţ
robertuţa
robertuţei
robertă
robertăi
robin
robu
rocket
rocky
rodica
rodicai
rodice
rodicei
rodicica
rodicicai
rodicicăi
rodicii
rodico
rodicuta
rodicutei
rodicuţa
rodicuţei
rodică
rodicăi
romanita
romanitai
romanite
romanitei
romanitica
romaniticai
romanitii
romanito
romanituta
romanitutei
romaniţa
romaniţe
romaniţei
romaniţica
romaniţicăi
romaniţii
romaniţo
romaniţuţa
romaniţuţei
romaniţă
romaniţăi
romario
romeo
romina
rominai
romine
rominei
rominica
rominicai
rominicăi
rominii
romino
rominuta
rominutei
rominuţa
rominuţei
romină
rominăi
romuluse
romulusel
romulusica
romulusică
romulusul
romulusule
romulusului
romulusut
romulusuţ
rona
rony
ronye
ronyel
ronyica
ronyică
ronyul
ronyule
ronyului
ronyut
ronyuţ
rose
rostas
rostase
rostasel
rostasica
rostasul
rostasule
rostasului
rostasut
rostaş
rostaşe
rostaşel
rostaşică
rostaşul
rostaşule
rostaşului
rostaşuţ
rosule
rosy
rotar
rotare
rotarel
rotarica
rotarică
rotaru
rotarul
rotarule
rotarului
rotarut
rotaruţ
rowan
rowe
roxana
roxanai
roxane
roxanei
roxanica
roxanicai
roxanicăi
roxanii
roxano
roxanuta
roxanutei
roxanuţa
roxanuţei
roxană
roxanăi
roxelana
roxelanai
roxelane
roxelanei
roxelanica
roxelanicai
roxelanicăi
roxelanii
roxelano
roxelanuta
roxelanutei
roxelanuţa
roxelanuţei
roxelană
roxelanăi
royal
roza
rozai
rozalia
rozaliai
rozalie
rozaliei
rozaliica
rozaliicai
rozaliicăi
rozaliii
rozalio
rozaliuta
rozaliutei
rozaliuţa
rozaliuţei
rozaliă
rozaliăi
rozei
rozica
rozicai
rozicăi
rozii
rozo
rozuta
rozutei
rozuţa
rozuţei
rozăi
roşu
roşule
ruby
rudi
rupa
rupai
rupei
rupi
rupica
rupicai
rupicăi
rupii
rupo
ruputa
ruputei
rupuţa
rupuţei
rupăi
rus
ruse
rusel
rush
rusica
rusică
ruslan
ruslane
ruslanel
ruslanica
ruslanică
ruslanul
ruslanule
ruslanului
ruslanut
ruslanuţ
rusnac
rusnace
rusnacel
rusnacica
rusnacică
rusnacul
rusnacule
rusnacului
rusnacut
rusnacuţ
rusty
rusu
rusul
rusule
rusului
rusut
rusuţ
rut
ruth
rutherford
ruxanda
ruxandai
ruxande
ruxandei
ruxandica
ruxandicai
ruxandicăi
ruxandii
ruxando
ruxandra
ruxandrai
ruxandre
ruxandrei
ruxandrica
ruxandricai
ruxandricăi
ruxandrii
ruxandro
ruxandruta
ruxandrutei
ruxandruţa
ruxandruţei
ruxandră
ruxandrăi
ruxanduta
ruxandutei
ruxanduţa
ruxanduţei
ruxandă
ruxandăi
răducanu
răducanul
răducanule
răducanului
răducul
răducule
răducului
rădulescu
rădulescul
rădulescule
rădulescului
răileanu
răileanul
răileanule
răileanului
rătoi
răzvan
răzvane
răzvanel
răzvanică
răzvanul
răzvanule
răzvanului
răzvanuţ
saber
sabin
sabina
sabinai
sabine
sabinei
sabinel
sabinica
sabinicai
sabinică
sabinicăi
sabinii
sabino
sabinul
sabinule
sabinului
sabinut
sabinuta
sabinutei
sabinuţ
sabinuţa
sabinuţei
sabină
sabinăi
sabre
sabrina
sabrinai
sabrine
sabrinei
sabrinica
sabrinicai
sabrinicăi
sabrinii
sabrino
sabrinuta
sabrinutei
sabrinuţa
sabrinuţei
sabrină
sabrinăi
sadler
saffron
safta
saftai
safte
saftei
saftica
safticai
safticăi
saftii
safto
saftuta
saftutei
saftuţa
saftuţei
saftă
saftăi
sage
saint
salmon
salomea
salomeai
salomee
salomeei
salomeica
salomeicai
salomeicăi
salomeii
salomeo
salomeuta
salomeutei
salomeuţa
salomeuţei
salomeă
salomeăi
salvator
samara
samir
samire
samirel
samirica
samirică
samirul
samirule
samirului
samirut
samiruţ
sampson
samuel
samuele
samuelel
samuelica
samuelică
samuelul
samuelule
samuelului
samuelut
samueluţ
sanda
sandai
sande
sandei
sandel
sandele
sandelel
sandelica
sandelul
sandelule
sandelului
sandelut
sanderson
sandica
sandicai
sandicăi
sandii
sando
sandro
sandru
sandrul
sandrule
sandrului
sands
sandu
sandul
sandule
sandulescu
sandulescul
sandulescule
sandulescului
sandului
sanduta
sandutei
sanduţa
sanduţei
sandy
sandă
sandăi
sanziana
sanzianai
sanziane
sanzianei
sanzianica
sanzianicai
sanzianii
sanziano
sanzianuta
sanzianutei
sapphire
sarbu
sarbul
sarbule
sarbului
sarghe
sava
savage
savai
savannah
save
savei
saveta
savetai
savete
savetei
savetica
saveticai
saveticăi
savetii
saveto
savetuta
savetutei
savetuţa
savetuţei
savetă
savetăi
savica
savicai
savicăi
savii
savina
savinai
savine
savinei
savinica
savinicai
savinicăi
savinii
savino
savinuta
savinutei
savinuţa
savinuţei
savină
savinăi
savo
savuta
savutei
savuţa
savuţei
savă
savăi
sayer
scarlat
scarlate
scarlatel
scarlatica
scarlatică
scarlatul
scarlatule
scarlatului
scarlatut
scarlatuţ
scarlet
schiopu
schiopul
schiopule
schiopului
scutaru
scutarul
scutarule
scutarului
sebastian
sebastiane
sebastianel
sebastianica
sebastianică
sebastianul
sebastianule
sebastianului
sebastianut
sebastianuţ
sellers
sem
semenica
semenicai
semenice
semenicei
semenicica
semenicicai
semenicicăi
semenicii
semenico
semenicuta
semenicutei
semenicuţa
semenicuţei
semenică
semenicăi
semida
semidai
semide
semidei
semidica
semidicai
semidicăi
semidii
semido
semiduta
semidutei
semiduţa
semiduţei
semidă
semidăi
semion
semione
semionel
semionica
semionică
semionul
semionule
semionului
semionut
semionuţ
serafim
serban
serbane
serbanel
serbanescu
serbanescul
serbanescule
serbanescului
serbanica
serbanică
serbanul
serbanule
serbanului
serbanut
serbanuţ
serenity
serghei
sergiu
sergiul
sergiule
sergiului
sever
severel
severica
severică
severina
severinai
severine
severinei
severinel
severinica
severinicai
severinică
severinicăi
severinii
severino
severinul
severinule
severinului
severinut
severinuta
severinutei
severinuţ
severinuţa
severinuţei
severină
severinăi
severule
severut
severuţ
sewell
shah
shalom
sham
sharon
sharp
shaw
shazza
shelly
shepherd
shields
short
sidonia
sidoniai
sidonie
sidoniei
sidoniica
sidoniicai
sidoniicăi
sidoniii
sidonio
sidoniuta
sidoniutei
sidoniuţa
sidoniuţei
sidoniă
sidoniăi
sienna
sierra
silaghi
sile
silva
silvana
silvanai
silvane
silvanei
silvanica
silvanicai
silvanicăi
silvanii
silvano
silvanuta
silvanutei
silvanuţa
silvanuţei
silvană
silvanăi
silvia
silviai
silviana
silvianai
silviane
silvianei
silvianel
silvianica
silvianicai
silvianică
silvianicăi
silvianii
silviano
silvianul
silvianule
silvianului
silvianut
silvianuta
silvianutei
silvianuţ
silvianuţa
silvianuţei
silviană
silvianăi
silvie
silviei
silviica
silviicai
silviicăi
silviii
silvio
silviu
silviul
silviule
silviului
silviuta
silviutei
silviuţa
silviuţei
silviă
silviăi
sima
simai
sime
simei
simica
simicai
simicăi
simii
simina
siminai
simine
siminei
siminica
siminicai
siminicăi
siminii
simino
siminuta
siminutei
siminuţa
siminuţei
simină
siminăi
simion
simione
simionel
simionica
simionică
simionul
simionule
simionului
simionut
simionuţ
simo
simona
simonai
simone
simonei
simonica
simonicai
simonicăi
simonii
simono
simonuta
simonutei
simonuţa
simonuţei
simonă
simonăi
sims
simuta
simutei
simuţa
simuţei
simă
simăi
sinai
sinica
sinicai
sinice
sinicei
sinicica
sinicicai
sinicicăi
sinicii
sinico
sinicuta
sinicutei
sinicuţa
sinicuţei
sinică
sinicăi
sirbu
sirbul
sirbule
sirbului
sita
skip
sky
skye
skyler
slade
slate
sloan
smaranda
smarandai
smarande
smarandei
smarandica
smarandicai
smarandicăi
smarandii
smarando
smaranduta
smarandutei
smaranduţa
smaranduţei
smarandă
smarandăi
smith
smithy
snell
snow
sofia
sofiai
sofie
sofiei
sofiica
sofiicai
sofiicăi
sofiii
sofio
sofiuta
sofiutei
sofiuţa
sofiuţei
sofiă
sofiăi
sommer
sonata
sonia
soniai
sonie
soniei
soniica
soniicai
soniicăi
soniii
sonio
soniuta
soniutei
soniuţa
soniuţei
soniă
soniăi
sonny
sorana
soranai
sorane
soranei
soranica
soranicai
soranicăi
soranii
sorano
soranuta
soranutei
soranuţa
soranuţei
sorană
soranăi
sorin
sorina
sorinai
sorine
sorinei
sorinel
sorinele
sorinelel
sorinelica
sorinelică
sorinelul
sorinelule
sorinelului
sorinelut
sorineluţ
sorinica
sorinicai
sorinică
sorinicăi
sorinii
sorino
sorinul
sorinule
sorinului
sorinut
sorinuta
sorinutei
sorinuţ
sorinuţa
sorinuţei
sorină
sorinăi
sparks
spataru
spatarule
spatarului
spears
spence
sperantai
sperantica
speranticai
sperantii
speranto
sperantuta
sperantutei
speranţica
speranţicăi
speranţii
speranţo
speranţuţa
speranţuţei
speranţăi
spike
spring
spătaru
spătarule
spătarului
squire
stacey
stamate
stan
stana
stanai
stanca
stancai
stance
stancei
stancica
stancicai
stancicăi
stancii
stancioiu
stancioiul
stancioiule
stancioiului
stanciu
stanciul
stanciule
stanciului
stanco
stancul
stancule
stancului
stancuta
stancutei
stancuţa
stancuţei
stancă
stancăi
stane
stanei
stanel
stanescu
stanescul
stanescule
stanescului
stangaciu
stangaciul
stangaciule
stangaciului
stanica
stanicai
stanică
stanicăi
stanii
stanislav
stanislave
stanislavel
stanislavica
stanislavică
stanislavul
stanislavule
stanislavului
stanislavut
stanislavuţ
stanley
stano
stanul
stanule
stanului
stanut
stanuta
stanutei
stanuţ
stanuţa
stanuţei
stană
stanăi
stavar
stavare
stavarel
stavarica
stavarul
stavarule
stavarului
stavarut
stavăr
stavăre
stavărel
stavărică
stavărul
stavărule
stavărului
stavăruţ
stefan
stefana
stefanai
stefane
stefanei
stefanel
stefanescu
stefanescul
stefanescule
stefanescului
stefania
stefaniai
stefanica
stefanicai
stefanie
stefaniei
stefanii
stefaniica
stefaniicai
stefaniii
stefanio
stefaniuta
stefaniutei
stefano
stefanul
stefanule
stefanului
stefanut
stefanuta
stefanutei
stefănescu
stefănescul
stefănescule
stefănescului
stela
stelai
stelian
steliana
stelianai
steliane
stelianei
stelianel
stelianica
stelianicai
stelianică
stelianicăi
stelianii
steliano
stelianul
stelianule
stelianului
stelianut
stelianuta
stelianutei
stelianuţ
stelianuţa
stelianuţei
steliană
stelianăi
stelica
stelicai
stelicăi
stelii
stelo
steluta
stelutai
stelute
stelutei
stelutica
steluticai
stelutii
steluto
stelututa
stelututei
steluţa
steluţe
steluţei
steluţica
steluţicăi
steluţii
steluţo
steluţuţa
steluţuţei
steluţă
steluţăi
stelă
stelăi
sterian
steriane
sterianel
sterianica
sterianică
sterianul
sterianule
sterianului
sterianut
sterianuţ
sterling
stiles
stocks
stoian
stoiane
stoianel
stoianica
stoianică
stoianov
stoianove
stoianovel
stoianovica
stoianovică
stoianovul
stoianovule
stoianovului
stoianovut
stoianovuţ
stoianul
stoianule
stoianului
stoianut
stoianuţ
stoica
stoicai
stoice
stoicei
stoicica
stoicicai
stoicicăi
stoicii
stoico
stoicuta
stoicutei
stoicuţa
stoicuţei
stoică
stoicăi
stokes
stone
storm
stormy
stroe
stroescu
stroescul
stroescule
stroescului
stângaciu
stângaciul
stângaciule
stângaciului
stăncioiu
stăncioiul
stăncioiule
stăncioiului
stănescu
stănescul
stănescule
stănescului
suciu
suciul
suciule
suciului
suditu
suditul
suditule
suditului
sue
suliman
sulimane
sulimanel
sulimanica
sulimanică
sulimanul
sulimanule
sulimanului
sulimanut
sulimanuţ
sultan
summer
summers
sunday
sunny
sunshine
susanu
susanule
suteu
suteul
suteule
suteului
suzana
suzanai
suzane
suzanei
suzanica
suzanicai
suzanicăi
suzanii
suzano
suzanuta
suzanutei
suzanuţa
suzanuţei
suzană
suzanăi
sveta
svetai
svete
svetei
svetica
sveticai
sveticăi
svetii
svetlana
svetlanai
svetlane
svetlanei
svetlanica
svetlanicai
svetlanicăi
svetlanii
svetlano
svetlanuta
svetlanutei
svetlanuţa
svetlanuţei
svetlană
svetlanăi
sveto
svetuta
svetutei
svetuţa
svetuţei
svetă
svetăi
swan
sweeney
swords
sânziana
sânziane
sânzianei
sânzianica
sânzianicăi
sânzianii
sânziano
sânzianuţa
sânzianuţei
sânziană
sânzianăi
sârbu
sârbul
sârbule
sârbului
sârghe
sîrbu
sîrbul
sîrbule
sîrbului
săndel
săndele
săndelel
săndelică
săndelul
săndelule
săndelului
săndeluţ
taff
taft
tal
talon
tamara
tamarai
tamare
tamarei
tamarica
tamaricai
tamaricăi
tamarii
tamaro
tamaruta
tamarutei
tamaruţa
tamaruţei
tamară
tamarăi
tanase
tanasescu
tanasescul
tanasescule
tanasescului
tania
taniai
tanie
taniei
taniica
taniicai
taniicăi
taniii
tanio
taniuta
taniutei
taniuţa
taniuţei
taniă
taniăi
tanner
tatiana
tatianai
tatiane
tatianei
tatianica
tatianicai
tatianicăi
tatianii
tatiano
tatianuta
tatianutei
tatianuţa
tatianuţei
tatiană
tatianăi
tatu
taylor
teea
teeai
teee
teeei
teeica
teeicai
teeicăi
teeii
teeo
teeuta
teeutei
teeuţa
teeuţei
teeă
teeăi
temperance
teodor
teodora
teodorai
teodore
teodorei
teodorel
teodorescu
teodorescul
teodorescule
teodorescului
teodorica
teodoricai
teodorică
teodoricăi
teodorii
teodoro
teodorul
teodorule
teodorului
teodorut
teodoruta
teodorutei
teodoruţ
teodoruţa
teodoruţei
teodoră
teodorăi
teodosia
teodosiai
teodosie
teodosiei
teodosiica
teodosiicai
teodosiicăi
teodosiii
teodosio
teodosiuta
teodosiutei
teodosiuţa
teodosiuţei
teodosiă
teodosiăi
teofil
teofile
teofilel
teofilica
teofilică
teofilul
teofilule
teofilului
teofilut
teofiluţ
teona
teonai
teone
teonei
teonica
teonicai
teonicăi
teonii
teono
teonuta
teonutei
teonuţa
teonuţei
teonă
teonăi
teri
theodore
theodorel
theodorica
theodorică
theodorul
theodorule
theodorului
theodorut
theodoruţ
thorn
thorpe
tiberia
tiberiai
tiberie
tiberiei
tiberiica
tiberiicai
tiberiicăi
tiberiii
tiberio
tiberiu
tiberiul
tiberiule
tiberiului
tiberiuta
tiberiutei
tiberiuţa
tiberiuţei
tiberiă
tiberiăi
tiganus
tiganuse
tiganusel
tiganusica
tiganusul
tiganusule
tiganusului
tiganusut
tiger
timea
timeai
timee
timeei
timeica
timeicai
timeicăi
timeii
timeo
timeuta
timeutei
timeuţa
timeuţei
timeă
timeăi
timofte
tina
tinca
tincai
tince
tincei
tincica
tincicai
tincicăi
tincii
tinco
tincuta
tincutai
tincute
tincutei
tincutica
tincuticai
tincutii
tincuto
tincututa
tincututei
tincuţa
tincuţe
tincuţei
tincuţica
tincuţicăi
tincuţii
tincuţo
tincuţuţa
tincuţuţei
tincuţă
tincuţăi
tincă
tincăi
tiny
tirlea
tirleai
tirlee
tirleei
tirleica
tirleicai
tirleii
tirleo
tirleuta
tirleutei
titch
titus
tituse
titusel
titusica
titusică
titusul
titusule
titusului
titusut
titusuţ
toader
toadere
toaderel
toaderica
toaderică
toaderul
toaderule
toaderului
toaderut
toaderuţ
todore
todorel
todorica
todorică
todorul
todorule
todorului
todorut
todoruţ
tofan
tofane
tofanel
tofanica
tofanică
tofanul
tofanule
tofanului
tofanut
tofanuţ
tolea
toleai
tolee
toleei
toleica
toleicai
toleicăi
toleii
toleo
toleuta
toleutei
toleuţa
toleuţei
toleă
toleăi
toma
tomai
tome
tomei
tomica
tomicai
tomicăi
tomii
tomo
tomuta
tomutei
tomuţa
tomuţei
tomă
tomăi
topala
topalai
topale
topalei
topalica
topalicai
topalicăi
topalii
topalo
topaluta
topalutei
topaluţa
topaluţei
topală
topalăi
topaz
toporan
toporane
toporanel
toporanica
toporanică
toporanul
toporanule
toporanului
toporanut
toporanuţ
tory
townsend
trace
traci
traian
traiane
traianel
traianica
traianică
traianul
traianule
traianului
traianut
traianuţ
tranca
trancai
trance
trancei
trancica
trancicai
trancicăi
trancii
tranco
trancuta
trancutei
trancuţa
trancuţei
trancă
trancăi
trandafir
treasure
trifan
trifane
trifanel
trifanica
trifanică
trifanul
trifanule
trifanului
trifanut
trifanuţ
trofin
trofine
trofinel
trofinica
trofinică
trofinul
trofinule
trofinului
trofinut
trofinuţ
trueman
truman
tudor
tudora
tudorai
tudore
tudorei
tudorel
tudorica
tudoricai
tudorică
tudoricăi
tudorii
tudorita
tudoritai
tudorite
tudoritei
tudoritica
tudoriticai
tudoritii
tudorito
tudorituta
tudoritutei
tudoriţa
tudoriţe
tudoriţei
tudoriţica
tudoriţicăi
tudoriţii
tudoriţo
tudoriţuţa
tudoriţuţei
tudoriţă
tudoriţăi
tudoro
tudorul
tudorule
tudorului
tudorut
tudoruta
tudorutei
tudoruţ
tudoruţa
tudoruţei
tudoră
tudorăi
tudose
tudosia
tudosiai
tudosie
tudosiei
tudosiica
tudosiicai
tudosiicăi
tudosiii
tudosio
tudosiuta
tudosiutei
tudosiuţa
tudosiuţei
tudosiă
tudosiăi
tui
tunde
turcanu
turcanul
turcanule
turcanului
turner
tutu
tutul
tutule
tutului
ty
tyler
tănase
tănăsescu
tănăsescul
tănăsescule
tănăsescului
udrea
udreai
udree
udreei
udreica
udreicai
udreicăi
udreii
udreo
udreuta
udreutei
udreuţa
udreuţei
udreă
udreăi
ungureanu
ungureanul
ungureanule
ungureanului
unity
ursachi
ursar
ursare
ursarel
ursarica
ursarică
ursarul
ursarule
ursarului
ursarut
ursaruţ
ursu
ursule
ursulescu
ursulescul
ursulescule
ursulescului
vacaru
vacarul
vacarule
vacarului
vadim
vadime
vadimel
vadimica
vadimică
vadimul
vadimule
vadimului
vadimut
vadimuţ
vaida
vaidai
vaide
vaidei
vaidica
vaidicai
vaidicăi
vaidii
vaido
vaiduta
vaidutei
vaiduţa
vaiduţei
vaidă
vaidăi
vale
valentin
valentina
valentinai
valentine
valentinei
valentinel
valentinica
valentinicai
valentinică
valentinicăi
valentinii
valentino
valentinul
valentinule
valentinului
valentinut
valentinuta
valentinutei
valentinuţ
valentinuţa
valentinuţei
valentină
valentinăi
valeria
valeriai
valerie
valeriei
valeriica
valeriicai
valeriicăi
valeriii
valerio
valeriu
valeriul
valeriule
valeriului
valeriuta
valeriutei
valeriuţa
valeriuţei
valeriă
valeriăi
vali
valid
valor
valour
valtere
valterel
valterica
valterică
valterul
valterule
valterului
valterut
valteruţ
valva
vandam
vandame
vandamel
vandamica
vandamică
vandamul
vandamule
vandamului
vandamut
vandamuţ
vandana
vandanai
vandane
vandanei
vandanica
vandanicai
vandanicăi
vandanii
vandano
vandanuta
vandanutei
vandanuţa
vandanuţei
vandană
vandanăi
vanesa
vanesai
vanese
vanesei
vanesica
vanesicai
vanesicăi
vanesii
vaneso
vanesuta
vanesutei
vanesuţa
vanesuţei
vanesă
vanesăi
varvara
varvarai
varvare
varvarei
varvarica
varvaricai
varvaricăi
varvarii
varvaro
varvaruta
varvarutei
varvaruţa
varvaruţei
varvară
varvarăi
vasile
vasilescu
vasilescul
vasilescule
vasilescului
vasilica
vasilicai
vasilice
vasilicei
vasilicica
vasilicicai
vasilicicăi
vasilicii
vasilico
vasilicuta
vasilicutei
vasilicuţa
vasilicuţei
vasilică
vasilicăi
vasilii
vasilisa
vasilisai
vasilise
vasilisei
vasilisica
vasilisicai
vasilisicăi
vasilisii
vasiliso
vasilisuta
vasilisutei
vasilisuţa
vasilisuţei
vasilisă
vasilisăi
vasiliu
vasiliul
vasiliule
vasiliului
vatafu
vataful
vatafule
vatafului
vaughan
veaceslav
veaceslave
veaceslavel
veaceslavica
veaceslavică
veaceslavul
veaceslavule
veaceslavului
veaceslavut
veaceslavuţ
vela
venera
venerai
venere
venerei
venerica
venericai
venericăi
venerii
venero
veneruta
venerutei
veneruţa
veneruţei
veneră
venerăi
veniamine
veniaminel
veniaminica
veniaminică
veniaminul
veniaminule
veniaminului
veniaminut
veniaminuţ
vera
verai
vere
verei
verica
vericai
vericăi
verity
vero
verona
veronica
veronicai
veronice
veronicei
veronicica
veronicicai
veronicicăi
veronicii
veronico
veronicuta
veronicutei
veronicuţa
veronicuţei
veronică
veronicăi
veruta
verutei
veruţa
veruţei
veră
verăi
vesela
veta
vetai
vete
vetei
vetica
veticai
veticăi
vetii
vetuta
vetutei
vetuţa
vetuţei
vetă
vetăi
vica
vicai
vicei
vicentia
vicentiai
vicentie
vicentiei
vicentiica
vicentiicai
vicentiii
vicentio
vicentiul
vicentiule
vicentiului
vicentiuta
vicentiutei
vicenţia
vicenţie
vicenţiei
vicenţiica
vicenţiicăi
vicenţiii
vicenţio
vicenţiul
vicenţiule
vicenţiului
vicenţiuţa
vicenţiuţei
vicenţiă
vicenţiăi
vicica
vicicai
vicicăi
vico
victor
victore
victorel
victoria
victoriai
victorica
victorică
victoriica
victoriicai
victoriicăi
victoriii
victorio
victoriuta
victoriutei
victoriuţa
victoriuţei
victoriă
victoriăi
victorul
victorule
victorului
victorut
victoruţ
victory
vicuta
vicutei
vicuţa
vicuţei
vică
vicăi
vida
vincent
vincentiul
vincentiule
vincentiului
vincenţiul
vincenţiule
vincenţiului
violeta
violetai
violetei
violetica
violeticai
violeticăi
violetii
violeto
violetuta
violetutei
violetuţa
violetuţei
violetăi
viorel
viorela
viorelai
viorele
viorelei
viorelel
viorelica
viorelicai
viorelică
viorelicăi
viorelii
viorelo
viorelul
viorelule
viorelului
viorelut
vioreluta
viorelutei
vioreluţ
vioreluţa
vioreluţei
viorelă
viorelăi
viorica
vioricai
viorice
vioricei
vioricica
vioricicai
vioricicăi
vioricii
viorico
vioricuta
vioricutei
vioricuţa
vioricuţei
viorică
vioricăi
virgil
virgile
virgilel
virgilica
virgilică
virgilul
virgilule
virgilului
virgilut
virgiluţ
virginia
virginiai
virginie
virginiei
virginiica
virginiicai
virginiicăi
virginiii
virginio
virginiuta
virginiutei
virginiuţa
virginiuţei
virginiă
virginiăi
visan
visane
visanel
visanica
visanică
visanul
visanule
visanului
visanut
visanuţ
visarione
visarionel
visarionica
visarionică
visarionul
visarionule
visarionului
visarionut
visarionuţ
vitali
vitalie
vitalii
vito
viviana
vivianai
viviane
vivianei
vivianica
vivianicai
vivianicăi
vivianii
viviano
vivianuta
vivianutei
vivianuţa
vivianuţei
viviană
vivianăi
vizitiu
vizitiul
vizitiule
vizitiului
vişan
vişane
vişanel
vişanică
vişanul
vişanule
vişanului
vişanuţ
vlad
vlade
vladel
vladelina
vladelinai
vladeline
vladelinei
vladelinica
vladelinicai
vladelinii
vladelino
vladelinuta
vladelinutei
vladescu
vladescul
vladescule
vladescului
vladica
vladică
vladimir
vladimire
vladimirel
vladimirica
vladimirică
vladimirul
vladimirule
vladimirului
vladimirut
vladimiruţ
vladislav
vladislave
vladislavel
vladislavica
vladislavică
vladislavul
vladislavule
vladislavului
vladislavut
vladislavuţ
vladul
vladule
vladului
vladut
vladute
vladutel
vladutica
vladutul
vladutule
vladutului
vladutut
vladuţ
vlaicu
vlaicul
vlaicule
vlaicului
vlădelina
vlădeline
vlădelinei
vlădelinica
vlădelinicăi
vlădelinii
vlădelino
vlădelinuţa
vlădelinuţei
vlădelină
vlădelinăi
vlădescu
vlădescul
vlădescule
vlădescului
vlăduţ
vlăduţe
vlăduţel
vlăduţică
vlăduţul
vlăduţule
vlăduţului
vlăduţuţ
voichita
voichitai
voichite
voichitei
voichitica
voichiticai
voichitii
voichito
voichituta
voichitutei
voichiţa
voichiţe
voichiţei
voichiţica
voichiţicăi
voichiţii
voichiţo
voichiţuţa
voichiţuţei
voichiţă
voichiţăi
voicu
voicul
voicule
voicului
voinea
voineai
voinee
voineei
voineica
voineicai
voineicăi
voineii
voineo
voineuta
voineutei
voineuţa
voineuţei
voineă
voineăi
volintir
volintire
volintirel
volintirica
volintirică
volintirul
volintirule
volintirului
volintirut
volintiruţ
vornicu
vornicul
vornicule
vornicului
vulpe
văcaru
văcarul
văcarule
văcarului
vătafu
vătaful
vătafule
vătafului
wacky
wade
wagstaff
walker
waller
walsh
walters
walton
ward
warner
washington
waterman
waters
watts
wayne
weaver
webb
webster
weir
welch
weller
wells
west
weston
wheeler
whistler
white
whiting
wiggins
wilder
wilkins
willow
willy
winter
winters
wisdom
wiseman
witt
wolf
womack
wood
woodcock
woodman
woodruff
woods
woody
worth
wren
wright
wyatt
xenia
xeniai
xenie
xeniei
xeniica
xeniicai
xeniicăi
xeniii
xenio
xeniuta
xeniutei
xeniuţa
xeniuţei
xeniă
xeniăi
yates
yen
yeni
young
zaharia
zahariai
zaharie
zahariei
zahariica
zahariicai
zahariicăi
zahariii
zahario
zahariuta
zahariutei
zahariuţa
zahariuţei
zahariă
zahariăi
zain
zambila
zambilai
zambile
zambilei
zambilica
zambilicai
zambilicăi
zambilii
zambilo
zambiluta
zambilutei
zambiluţa
zambiluţei
zambilă
zambilăi
zamfir
zamfira
zamfirai
zamfire
zamfirei
zamfirel
zamfirica
zamfiricai
zamfirică
zamfiricăi
zamfirii
zamfiro
zamfirul
zamfirule
zamfirului
zamfirut
zamfiruta
zamfirutei
zamfiruţ
zamfiruţa
zamfiruţei
zamfiră
zamfirăi
zana
zara
zaraza
zarazai
zaraze
zarazei
zarazica
zarazicai
zarazicăi
zarazii
zarazo
zarazuta
zarazutei
zarazuţa
zarazuţei
zarază
zarazăi
zavoianu
zavoianul
zavoianule
zavoianului
zenobia
zenobiai
zenobie
zenobiei
zenobiica
zenobiicai
zenobiicăi
zenobiii
zenobio
zenobiuta
zenobiutei
zenobiuţa
zenobiuţei
zenobiă
zenobiăi
zenovia
zenoviai
zenovie
zenoviei
zenoviica
zenoviicai
zenoviicăi
zenoviii
zenovio
zenoviuta
zenoviutei
zenoviuţa
zenoviuţei
zenoviă
zenoviăi
zimmer
zina
zinai
zinaida
zinaidai
zinaide
zinaidei
zinaidica
zinaidicai
zinaidicăi
zinaidii
zinaido
zinaiduta
zinaidutei
zinaiduţa
zinaiduţei
zinaidă
zinaidăi
zine
zinei
zinica
zinicai
zinicăi
zinii
zino
zinuta
zinutei
zinuţa
zinuţei
zină
zinăi
zion
zlataru
zlatarul
zlatarule
zlatarului
zlătaru
zlătarul
zlătarule
zlătarului
zoe
zosim
zosime
zosimel
zosimica
zosimică
zosimul
zosimule
zosimului
zosimut
zosimuţ
zota
zotai
zote
zotei
zotica
zoticai
zoticăi
zotii
zoto
zotuta
zotutei
zotuţa
zotuţei
zotă
zotăi
zâna
zăvoianu
zăvoianul
zăvoianule
zăvoianului
şandru
şandrul
şandrule
şandrului
şchiopu
şchiopul
şchiopule
şchiopului
şerban
şerbane
şerbanel
şerbanică
şerbanul
şerbanule
şerbanului
şerbanuţ
şerbănescu
şerbănescul
şerbănescule
şerbănescului
ştefan
ştefana
ştefane
ştefanei
ştefanel
ştefania
ştefanica
ştefanică
ştefanicăi
ştefanie
ştefaniei
ştefanii
ştefaniica
ştefaniicăi
ştefaniii
ştefanio
ştefaniuţa
ştefaniuţei
ştefaniă
ştefaniăi
ştefano
ştefanul
ştefanule
ştefanului
ştefanuţ
ştefanuţa
ştefanuţei
ştefană
ştefanăi
ştefănescu
ştefănescul
ştefănescule
ştefănescului
şuteu
şuteul
şuteule
şuteului
ţigănuş
ţigănuşe
ţigănuşel
ţigănuşică
ţigănuşul
ţigănuşule
ţigănuşului
ţigănuşuţ
ţurcanu
ţurcanul
ţurcanule
ţurcanului
ţuţu
ţuţul
ţuţule
ţuţului
ţîrlea
ţîrlee
ţîrleei
ţîrleica
ţîrleicăi
ţîrleii
ţîrleo
ţîrleuţa
ţîrleuţei
ţîrleă
ţîrleăi
[maybe]
albul
albului
alice
alină
amar
angelica
apostolica
apostolică
apostolului
april
art
ash
august
auguste
augustel
augustica
augustică
augustin
augustul
augustule
augustului
augustut
augustuţ
aurii
aură
bebe
bob
bratul
browning
bucure
bujore
bujorel
bujorica
bujorică
bujorul
bujorule
bujorului
bujorut
bujoruţ
bulgaru
bulgarul
bulgarule
bulgarului
bălane
bălanul
bălanului
calugarule
calugarului
carter
cezarii
cezarul
cezarule
cezarului
cherry
chip
ciobanul
ciobanului
ciocan
ciocanel
ciocanica
ciocanică
ciocanule
ciocanului
ciocanut
ciocanuţ
ciupercai
ciuperce
ciupercei
ciupercica
ciupercicai
ciupercicăi
ciupercii
ciuperco
ciupercuta
ciupercutei
ciupercuţa
ciupercuţei
ciupercă
ciupercăi
clare
clarei
clarii
claro
clară
clement
cocose
cocosel
cocosica
cocosul
cocosule
cocosului
cocosut
cocoş
cocoşe
cocoşel
cocoşică
cocoşul
cocoşule
cocoşului
cocoşuţ
cole
colt
constantii
constanţei
constanţii
coral
corbe
corbel
corbica
corbică
corbul
corbule
corbului
corbut
corbuţ
craciun
craciunului
craiu
craiul
craiule
craiului
croitorul
croitorule
croitorului
crudu
crudul
crudule
crudului
crăciun
crăciunului
curea
cureai
curee
cureei
cureica
cureicai
cureicăi
cureii
cureo
cureuta
cureutei
cureuţa
cureuţei
cureă
cureăi
curry
călin
călugărule
călugărului
dale
dane
darie
dascalul
dascalule
dascalului
dascălul
dascălule
dascălului
diaconul
dorii
dorului
drage
dragei
dragii
ducii
eden
elene
elenei
eleno
elenă
eric
fieraru
fierarul
fierarule
fierarului
flint
floare
florei
florii
florinii
florinul
florinului
floră
ford
fox
frunza
frunzai
frunze
frunzei
frunzica
frunzicai
frunzicăi
frunzii
frunzo
frunzuta
frunzutei
frunzuţa
frunzuţei
frunzăi
furtuna
furtunai
furtune
furtunei
furtunica
furtunicai
furtunicăi
furtunii
furtuno
furtunuta
furtunutei
furtunuţa
furtunuţei
furtună
furtunăi
gaina
gainai
gaine
gainei
gainica
gainicai
gainii
gaino
gainuta
gainutei
galea
galeai
galee
galeei
galeica
galeicai
galeicăi
galeii
galeo
galeuta
galeutei
galeuţa
galeuţei
galeă
galeăi
getica
gradinarul
grant
grosul
grosule
grosului
grădinarul
găina
găine
găinei
găinica
găinicăi
găinii
găino
găinuţa
găinuţei
găină
găinăi
hale
hunter
ionul
ionului
iosif
irisul
irisului
jet
june
junior
lambert
lance
leu
leul
leule
leului
lumina
lumine
luminei
luminica
luminicai
luminicăi
luminii
lumino
luminuta
luminutei
luminuţa
luminuţei
luminăi
lungul
lungului
lupul
lupulel
lupulica
lupulică
lupului
lupulul
lupulule
lupulului
lupulut
lupuluţ
major
mandru
mandrul
mandrule
mandrului
mare
margă
marine
marinei
marinele
marinii
marino
marinul
marinului
marină
maro
martin
mason
max
maxim
maxime
maximul
maximului
micul
micule
micului
milenii
minei
mină
mirele
mitice
mono
montana
morare
morarel
morarica
morarică
morarut
moraruţ
mouse
mândru
mândrul
mândrule
mândrului
neamtul
neamtule
neamtului
neamţul
neamţule
neamţului
negru
negrul
negrule
negrului
nora
norii
nova
ocean
olarul
olarule
olarului
palmer
pana
panica
papuc
papuce
papucel
papucica
papucică
papucule
papucului
papucut
papucuţ
pasarile
pascalel
pascalica
pascalică
pascalul
pascalule
pascalului
pascalut
pascaluţ
paune
paunel
paunica
paunul
paunule
paunului
paunut
popa
popei
popii
popă
porter
predica
predă
price
printul
printului
prinţu
prinţul
prinţule
prinţului
prodan
prodane
prodanel
prodanica
prodanică
prodanul
prodanule
prodanului
prodanut
prodanuţ
psalm
puiul
puiule
puiului
purice
puscasu
puşcaşu
păsările
păune
păunel
păunică
păunul
păunule
păunului
păunuţ
rade
radă
raia
raiai
raiei
raiica
raiicai
raiicăi
raiii
raio
raiuta
raiutei
raiuţa
raiuţei
raiă
raiăi
rebel
regal
robul
robule
robului
rock
rod
roman
romane
romanel
romanica
romanică
romanul
romanule
romanului
romanut
romanuţ
rosca
roscai
rosce
roscei
roscica
roscicai
roscii
rosco
roscuta
roscutei
rosul
rosului
roze
roză
roşca
roşce
roşcei
roşcica
roşcicăi
roşcii
roşco
roşcuţa
roşcuţei
roşcă
roşcăi
roşul
roşului
rupă
salt
severe
severul
severului
soare
spatarul
speranta
sperante
sperantei
speranţa
speranţe
speranţei
spider
spiridon
spiridone
spiridonel
spiridonica
spiridonică
spiridonul
spiridonule
spiridonului
spiridonut
spiridonuţ
spătarul
star
steaua
steauai
steaue
steauei
steauica
steauicai
steauicăi
steauii
steauo
steauuta
steauutei
steauuţa
steauuţei
steauă
steauăi
stele
stelei
sultana
sultanai
sultane
sultanei
sultanica
sultanicai
sultanicăi
sultanii
sultano
sultanuta
sultanutei
sultanuţa
sultanuţei
sultană
sultanăi
susanul
susanului
talpa
talpai
talpe
talpei
talpica
talpicai
talpicăi
talpii
talpo
talputa
talputei
talpuţa
talpuţei
talpă
talpăi
tarzan
tarzane
tarzanel
tarzanica
tarzanică
tarzanul
tarzanule
tarzanului
tarzanut
tarzanuţ
titi
trandafire
trandafirel
trandafirica
trandafirică
trandafirul
trandafirule
trandafirului
trandafirut
trandafiruţ
turbo
turcu
turcul
turcule
turcului
ursul
ursului
valea
valeai
valee
valeei
valeica
valeicai
valeicăi
valeii
valeo
valeuta
valeutei
valeuţa
valeuţei
valeă
valeăi
veto
vice
vicii
violet
violete
violetă
york
zana
zanai
zane
zanei
zanica
zanicai
zanii
zano
zanuta
zanutei
zâne
zânei
zânica
zânicăi
zânii
zâno
zânuţa
zânuţei
zână
zânăi
[place]
acre
acton
aga
alba
alexandria
arad
bacau
bacaului
bacău
bacăului
baia
baia-mare
bailesti
balti
bam
barking
barlad
barnes
barrow
baston
bath
battle
bau
bedford
beius
beiuş
belvedere
berceni
bistrita
bistriţa
bol
bolton
borsa
borşa
botosani
botoşani
bow
braga
bragadiru
braila
brasov
braşov
briceni
bristol
brăila
bucuresti
bucurestiului
bucureşti
bucureştiului
bude
buftea
burton
bury
buzau
buzău
bârlad
băileşti
bălţi
cahul
calafat
calarasi
campina
campulung
cantemir
canterbury
canton
caracal
caransebes
caransebeş
carei
castor
causeni
ceadir
ceadîr
cela
cernauti
cernăuţi
chard
charleston
chisinau
chişinău
cicero
cluj
codlea
colentina
colina
comanesti
como
comrat
comăneşti
constanţa
cork
craiova
crosby
câmpina
câmpulung
călăraşi
căuşeni
dej
derby
deva
diss
dorohoi
drobeta
drochia
drumul-taberei
dubasari
dubăsari
edinet
edineţ
ely
epping
esplanada
essex
eye
fagaras
falesti
falticeni
ferentari
fetesti
feteşti
fleet
flint
floresti
floreşti
focsani
focşani
făgăraş
făleşti
fălticeni
galati
galaţi
gheorgheni
gherla
giulesti
giuleşti
giurgiu
glodeni
goma
goole
greve
hancesti
hastings
havana
hook
hove
hub
huedin
hull
hunedoara
husi
huşi
hyde
hânceşti
ialoveni
iasi
iasului
iaşi
iaşului
ismail
jena
kent
laguna
lancing
leova
lins
loja
looe
luau
ludus
luduş
lugoj
lupeni
luton
mach
mangalia
mango
manta
march
marghita
marino
mascara
medgidia
medias
mediaş
meridian
mesa
miri
mizil
moinesti
moineşti
mold
motru
mures
mureş
navodari
nelson
niagara
nisporeni
năvodari
ocnita
ocniţa
odesa
odorheiu
oltenita
olteniţa
onesti
oneşti
oradea
orastie
oravita
oraviţa
orhei
orăştie
otopeni
oxford
pantelimon
paradise
pascani
patos
paşcani
petrosani
petroşani
pisa
pitesti
piteşti
ploiesti
ploieşti
poole
popesti
popeşti
poplar
pori
puri
rabat
radauti
rahova
reading
reghin
regla
resita
rezina
reşiţa
riga
ripley
riscani
roche
rome
rosiori
roşiori
rugby
rye
rîşcani
rădăuţi
sacele
saga
salina
salonta
sama
same
sandy
sangerei
satu
satu-mare
sebes
sebeş
settle
sibiu
sighetu
sighisoara
sighişoara
slanic
slatina
slobozia
slough
slănic
soldanesti
somerset
soroca
stoke
stone
strand
straseni
street
străşeni
suceava
suita
surrey
sussex
sângerei
săcele
tandarei
taraclia
targoviste
tarnaveni
tecuci
telenesti
teleneşti
tighina
timisoara
timişoara
tiraspol
topi
toplita
topliţa
trier
tring
tulcea
turda
târgovişte
târnăveni
ungheni
urbana
urziceni
valcea
vaslui
vicov
viseu
vişeu
voluntari
vulcanesti
vulcăneşti
vâlcea
ware
wells
wick
woking
yarm
zalau
zalău
zimnicea
şoldăneşti
ţăndărei
[maybe-place]
ash
aventura
balti
batman
bistrita
bistriţa
boli
bor
boston
buda
buni
bursa
buzau
buzău
bălţi
capela
caracal
clare
concordia
corona
crema
dale
date
deal
delta
dori
extrema
florida
ford
franklin
galati
galaţi
gama
gaza
geneva
gilbert
hale
imperial
lampa
latina
man
manea
martin
mason
mentor
metro
mie
mila
mobile
mol
montana
mutare
natal
newton
normal
oral
palma
palmares
pare
pasaje
pitesti
piteşti
portland
porto
regina
republica
risca
roade
rock
roman
salt
sandwich
sari
seria
slatina
slobozia
sur
tema
temple
turbo
uman
van
voluntari
york
zadar
[nation]
afgan
afgana
afganca
afgancă
afgane
afganeasca
afganească
afganei
afganele
afganelor
afganesc
afganeste
afganesti
afganeşte
afganeşti
afgani
afganii
afganilor
afganistan
afganul
afganule
afganului
afgană
afgence
afgencei
african
africana
africanca
africancele
africancă
africane
africaneasca
africanească
africanei
africanele
africanelor
africanesc
africaneste
africanesti
africaneşte
africaneşti
africani
africanii
africanilor
africanul
africanule
africanului
africană
africence
africencei
albanez
albaneza
albaneze
albanezeasca
albanezească
albanezei
albanezele
albanezesc
albanezeste
albanezesti
albanezeşte
albanezeşti
albanezi
albanezii
albanezilor
albanezoaica
albanezoaice
albanezoaică
albanezul
albanezule
albanezului
albaneză
albania
albaniei
algeria
algerian
algeriana
algerianca
algeriancă
algeriane
algerianeasca
algerianească
algerianei
algerianele
algerianelor
algerianesc
algerianeste
algerianesti
algerianeşte
algerianeşti
algeriani
algerianii
algerianilor
algerianul
algerianule
algerianului
algeriană
algerience
algeriencei
american
americana
americanca
americancă
americane
americaneasca
americanească
americanei
americanele
americanelor
americanesc
americaneste
americanesti
americaneşte
americaneşti
americani
americanii
americanilor
americanul
americanule
americanului
americană
americence
americencei
andorra
angola
angolez
angoleza
angoleze
angolezeasca
angolezească
angolezei
angolezele
angolezesc
angolezeste
angolezesti
angolezeşte
angolezeşti
angolezi
angolezii
angolezilor
angolezoaica
angolezoaice
angolezoaică
angolezul
angolezule
angolezului
angoleză
anguilla
antarctica
arab
araba
arabca
arabcă
arabe
arabeasca
arabească
arabei
arabele
arabesc
arabeste
arabesti
arabeşte
arabeşti
arabi
arabii
arabilor
araboaica
araboaice
araboaicei
araboaică
arabul
arabule
arabului
arabă
ardelean
ardeleanca
ardeleancă
ardeleani
ardeleanii
ardeleanilor
ardeleanul
ardeleanule
ardeleanului
ardelence
ardelencei
ardelencele
ardeleneasca
ardelenească
ardelenesc
ardeleneste
ardelenesti
ardeleneşte
ardeleneşti
ardeleni
ardelenii
ardelenilor
argentina
argentinian
argentiniana
argentinianca
argentiniancă
argentiniane
argentinianeasca
argentinianească
argentinianei
argentinianele
argentinianelor
argentinianesc
argentinianeste
argentinianesti
argentinianeşte
argentinianeşti
argentiniani
argentinianii
argentinianilor
argentinianul
argentinianule
argentinianului
argentiniană
argentinience
argentiniencei
armean
armeanca
armeancă
armeani
armeanii
armeanilor
armeanul
armeanule
armeanului
armence
armencei
armencele
armeneasca
armenească
armenesc
armeneste
armenesti
armeneşte
armeneşti
armeni
armenia
armenii
armenilor
aroman
aromana
aromanca
aromane
aromaneasca
aromanei
aromanele
aromanesc
aromaneste
aromanesti
aromani
aromanii
aromanilor
aromanoaica
aromanoaice
aromanoaicei
aromanul
aromanule
aromanului
aromân
aromâna
aromânca
aromâncă
aromâne
aromânească
aromânei
aromânele
aromânesc
aromâneşte
aromâneşti
aromâni
aromânii
aromânilor
aromânoaica
aromânoaice
aromânoaicei
aromânoaică
aromânul
aromânule
aromânului
aromână
aruba
arăboaica
arăboaică
asiatic
asiatica
asiaticca
asiaticcă
asiatice
asiaticeasca
asiaticească
asiaticei
asiaticele
asiaticesc
asiaticeste
asiaticesti
asiaticeşte
asiaticeşti
asiatici
asiaticii
asiaticilor
asiaticoaica
asiaticoaice
asiaticoaicei
asiaticoaică
asiaticul
asiaticule
asiaticului
asiatică
australia
australian
australiana
australianca
australiancă
australiane
australianeasca
australianească
australianei
australianele
australianelor
australianesc
australianeste
australianesti
australianeşte
australianeşti
australiani
australianii
australianilor
australianul
australianule
australianului
australiană
australience
australiencei
austria
austriac
austriaca
austriacca
austriaccă
austriace
austriaceasca
austriacească
austriacei
austriacele
austriacesc
austriaceste
austriacesti
austriaceşte
austriaceşti
austriaci
austriacii
austriacilor
austriacoaica
austriacoaice
austriacoaicei
austriacoaică
austriacul
austriacule
austriacului
austriacă
azer
azera
azerbaidjan
azerca
azercă
azere
azereasca
azerească
azerei
azerele
azeresc
azereste
azeresti
azereşte
azereşti
azeri
azerii
azerilor
azeroaica
azeroaice
azeroaicei
azeroaică
azerul
azerule
azerului
azeră
bahamas
bahrain
bangladesh
bangladeshian
bangladeshiana
bangladeshianca
bangladeshiancă
bangladeshiane
bangladeshianeasca
bangladeshianească
bangladeshianei
bangladeshianele
bangladeshianelor
bangladeshianesc
bangladeshianeste
bangladeshianesti
bangladeshianeşte
bangladeshianeşti
bangladeshiani
bangladeshianii
bangladeshianilor
bangladeshianul
bangladeshianule
bangladeshianului
bangladeshiană
bangladeshience
bangladeshiencei
barbados
basarabean
basarabeanca
basarabeancă
basarabeani
basarabeanii
basarabeanilor
basarabeanul
basarabeanule
basarabeanului
basarabence
basarabencei
basarabencele
basarabeneasca
basarabenească
basarabenesc
basarabeneste
basarabenesti
basarabeneşte
basarabeneşti
basarabeni
basarabenii
basarabenilor
belarus
belarusa
belarusca
belaruscă
belaruse
belaruseasca
belarusească
belarusei
belarusele
belarusesc
belaruseste
belarusesti
belaruseşte
belaruseşti
belarusi
belarusii
belarusilor
belarusoaica
belarusoaice
belarusoaicei
belarusoaică
belarusul
belarusule
belarusului
belarusă
belgia
belgian
belgiana
belgianca
belgiancă
belgiane
belgianeasca
belgianească
belgianei
belgianele
belgianelor
belgianesc
belgianeste
belgianesti
belgianeşte
belgianeşti
belgiani
belgianii
belgianilor
belgianul
belgianule
belgianului
belgiană
belgience
belgiencei
belize
bengalez
bengaleza
bengaleze
bengalezeasca
bengalezească
bengalezei
bengalezele
bengalezesc
bengalezeste
bengalezesti
bengalezeşte
bengalezeşti
bengalezi
bengalezii
bengalezilor
bengalezoaica
bengalezoaice
bengalezoaică
bengalezul
bengalezule
bengalezului
bengaleză
benin
bermuda
bhutan
bolivia
bosniac
bosniaca
bosniacca
bosniaccă
bosniace
bosniaceasca
bosniacească
bosniacei
bosniacele
bosniacesc
bosniaceste
bosniacesti
bosniaceşte
bosniaceşti
bosniaci
bosniacii
bosniacilor
bosniacoaica
bosniacoaice
bosniacoaicei
bosniacoaică
bosniacul
bosniacule
bosniacului
bosniacă
botswana
brazilia
brazilian
braziliana
brazilianca
braziliancă
braziliane
brazilianeasca
brazilianească
brazilianei
brazilianele
brazilianelor
brazilianesc
brazilianeste
brazilianesti
brazilianeşte
brazilianeşti
braziliani
brazilianii
brazilianilor
brazilianul
brazilianule
brazilianului
braziliană
brazilience
braziliencei
britanic
britanica
britanicca
britaniccă
britanice
britaniceasca
britanicească
britanicei
britanicele
britanicesc
britaniceste
britanicesti
britaniceşte
britaniceşti
britanici
britanicii
britanicilor
britanicoaica
britanicoaice
britanicoaicei
britanicoaică
britanicul
britanicule
britanicului
britanică
brunei
bucovinean
bucovineanca
bucovineancă
bucovineani
bucovineanii
bucovineanilor
bucovineanul
bucovineanule
bucovineanului
bucovinence
bucovinencei
bucovinencele
bucovineneasca
bucovinenească
bucovinenesc
bucovineneste
bucovinenesti
bucovineneşte
bucovineneşti
bucovineni
bucovinenii
bucovinenilor
bulgar
bulgara
bulgarca
bulgarcă
bulgare
bulgareasca
bulgarească
bulgarei
bulgarele
bulgaresc
bulgareste
bulgaresti
bulgareşte
bulgareşti
bulgari
bulgaria
bulgariei
bulgarii
bulgarilor
bulgaroaica
bulgaroaice
bulgaroaicei
bulgaroaică
bulgarul
bulgarule
bulgarului
bulgară
bulgăroaică
burundez
burundeza
burundeze
burundezeasca
burundezească
burundezei
burundezele
burundezesc
burundezeste
burundezesti
burundezeşte
burundezeşti
burundezi
burundezii
burundezilor
burundezoaica
burundezoaice
burundezoaică
burundezul
burundezule
burundezului
burundeză
burundi
cambodgia
cambodgian
cambodgiana
cambodgianca
cambodgiancă
cambodgiane
cambodgianeasca
cambodgianească
cambodgianei
cambodgianele
cambodgianelor
cambodgianesc
cambodgianeste
cambodgianesti
cambodgianeşte
cambodgianeşti
cambodgiani
cambodgianii
cambodgianilor
cambodgianul
cambodgianule
cambodgianului
cambodgiană
cambodgience
cambodgiencei
camerun
camerunez
cameruneza
cameruneze
camerunezeasca
camerunezească
camerunezei
camerunezele
camerunezesc
camerunezeste
camerunezesti
camerunezeşte
camerunezeşti
camerunezi
camerunezii
camerunezilor
camerunezoaica
camerunezoaice
camerunezoaică
camerunezul
camerunezule
camerunezului
cameruneză
canada
canadian
canadiana
canadianca
canadiancă
canadiane
canadianeasca
canadianească
canadianei
canadianele
canadianelor
canadianesc
canadianeste
canadianesti
canadianeşte
canadianeşti
canadiani
canadianii
canadianilor
canadianul
canadianule
canadianului
canadiană
canadience
canadiencei
ceh
ceha
cehca
cehcă
ceheasca
cehească
cehei
cehele
cehesc
ceheste
cehesti
ceheşte
ceheşti
cehi
cehia
cehii
cehilor
cehoaica
cehoaice
cehoaicei
cehoaică
cehul
cehule
cehului
cehă
chile
chilian
chiliana
chilianca
chiliancă
chiliane
chilianeasca
chilianească
chilianei
chilianele
chilianelor
chilianesc
chilianeste
chilianesti
chilianeşte
chilianeşti
chiliani
chilianii
chilianilor
chilianul
chilianule
chilianului
chiliană
chilience
chiliencei
china
chinez
chineza
chineze
chinezeasca
chinezească
chinezei
chinezele
chinezesc
chinezeste
chinezesti
chinezeşte
chinezeşti
chinezi
chinezii
chinezilor
chinezoaica
chinezoaice
chinezoaică
chinezul
chinezule
chinezului
chineză
ciad
cipriot
cipriota
cipriotca
cipriotcă
cipriote
ciprioteasca
cipriotească
cipriotei
cipriotele
cipriotesc
ciprioteste
cipriotesti
ciprioteşte
ciprioteşti
ciprioti
cipriotii
cipriotilor
cipriotoaica
cipriotoaice
cipriotoaicei
cipriotoaică
cipriotul
cipriotule
cipriotului
cipriotă
cipru
columbia
columbian
columbiana
columbianca
columbiancă
columbiane
columbianeasca
columbianească
columbianei
columbianele
columbianelor
columbianesc
columbianeste
columbianesti
columbianeşte
columbianeşti
columbiani
columbianii
columbianilor
columbianul
columbianule
columbianului
columbiană
columbience
columbiencei
comore
congolez
congoleza
congoleze
congolezeasca
congolezească
congolezei
congolezele
congolezesc
congolezeste
congolezesti
congolezeşte
congolezeşti
congolezi
congolezii
congolezilor
congolezoaica
congolezoaice
congolezoaică
congolezul
congolezule
congolezului
congoleză
coreean
coreeanca
coreeancă
coreeani
coreeanii
coreeanilor
coreeanul
coreeanule
coreeanului
coreence
coreencei
coreencele
coreeneasca
coreenească
coreenesc
coreeneste
coreenesti
coreeneşte
coreeneşti
coreeni
coreenii
coreenilor
croat
croata
croatca
croatcă
croate
croateasca
croatească
croatei
croatele
croatesc
croateste
croatesti
croateşte
croateşti
croati
croatia
croatii
croatilor
croatoaica
croatoaice
croatoaicei
croatoaică
croatul
croatule
croatului
croată
croaţia
cuba
cubanez
cubaneza
cubaneze
cubanezeasca
cubanezească
cubanezei
cubanezele
cubanezesc
cubanezeste
cubanezesti
cubanezeşte
cubanezeşti
cubanezi
cubanezii
cubanezilor
cubanezoaica
cubanezoaice
cubanezoaică
cubanezul
cubanezule
cubanezului
cubaneză
curacao
curaçao
danemarca
danez
daneza
daneze
danezeasca
danezească
danezei
danezele
danezesc
danezeste
danezesti
danezeşte
danezeşti
danezi
danezii
danezilor
danezoaica
danezoaice
danezoaică
danezul
danezule
danezului
daneză
djibouti
dominica
dominican
dominicana
dominicanca
dominicancă
dominicane
dominicaneasca
dominicanească
dominicanei
dominicanele
dominicanelor
dominicanesc
dominicaneste
dominicanesti
dominicaneşte
dominicaneşti
dominicani
dominicanii
dominicanilor
dominicanul
dominicanule
dominicanului
dominicană
dominicence
dominicencei
ecuador
ecuadorian
ecuadoriana
ecuadorianca
ecuadoriancă
ecuadoriane
ecuadorianeasca
ecuadorianească
ecuadorianei
ecuadorianele
ecuadorianelor
ecuadorianesc
ecuadorianeste
ecuadorianesti
ecuadorianeşte
ecuadorianeşti
ecuadoriani
ecuadorianii
ecuadorianilor
ecuadorianul
ecuadorianule
ecuadorianului
ecuadoriană
ecuadorience
ecuadoriencei
egipt
egiptean
egipteanca
egipteancă
egipteani
egipteanii
egipteanilor
egipteanul
egipteanule
egipteanului
egiptence
egiptencei
egiptencele
egipteneasca
egiptenească
egiptenesc
egipteneste
egiptenesti
egipteneşte
egipteneşti
egipteni
egiptenii
egiptenilor
elvetia
elvetian
elvetiana
elvetianca
elvetiane
elvetianeasca
elvetianei
elvetianele
elvetianelor
elvetianesc
elvetianeste
elvetianesti
elvetiani
elvetianii
elvetianilor
elvetianul
elvetianule
elvetianului
elvetience
elvetiencei
elveţia
elveţian
elveţiana
elveţianca
elveţiancă
elveţiane
elveţianească
elveţianei
elveţianele
elveţianelor
elveţianesc
elveţianeşte
elveţianeşti
elveţiani
elveţianii
elveţianilor
elveţianul
elveţianule
elveţianului
elveţiană
elveţience
elveţiencei
englez
engleza
engleze
englezeasca
englezească
englezei
englezele
englezesc
englezeste
englezesti
englezeşte
englezeşti
englezi
englezii
englezilor
englezoaica
englezoaice
englezoaică
englezul
englezule
englezului
engleză
eritreea
eritreean
eritreeanca
eritreeancă
eritreeani
eritreeanii
eritreeanilor
eritreeanul
eritreeanule
eritreeanului
eritreence
eritreencei
eritreencele
eritreeneasca
eritreenească
eritreenesc
eritreeneste
eritreenesti
eritreeneşte
eritreeneşti
eritreeni
eritreenii
eritreenilor
estonia
estonian
estoniana
estonianca
estoniancă
estoniane
estonianeasca
estonianească
estonianei
estonianele
estonianelor
estonianesc
estonianeste
estonianesti
estonianeşte
estonianeşti
estoniani
estonianii
estonianilor
estonianul
estonianule
estonianului
estoniană
estonience
estoniencei
eswatini
etiopia
etiopian
etiopiana
etiopianca
etiopiancă
etiopiane
etiopianeasca
etiopianească
etiopianei
etiopianele
etiopianelor
etiopianesc
etiopianeste
etiopianesti
etiopianeşte
etiopianeşti
etiopiani
etiopianii
etiopianilor
etiopianul
etiopianule
etiopianului
etiopiană
etiopience
etiopiencei
fiji
filipine
filipinez
filipineza
filipineze
filipinezeasca
filipinezească
filipinezei
filipinezele
filipinezesc
filipinezeste
filipinezesti
filipinezeşte
filipinezeşti
filipinezi
filipinezii
filipinezilor
filipinezoaica
filipinezoaice
filipinezoaică
filipinezul
filipinezule
filipinezului
filipineză
finlanda
finlandez
finlandeza
finlandeze
finlandezeasca
finlandezească
finlandezei
finlandezele
finlandezesc
finlandezeste
finlandezesti
finlandezeşte
finlandezeşti
finlandezi
finlandezii
finlandezilor
finlandezoaica
finlandezoaice
finlandezoaică
finlandezul
finlandezule
finlandezului
finlandeză
francez
franceza
franceze
francezeasca
francezească
francezei
francezele
francezesc
francezeste
francezesti
francezeşte
francezeşti
francezi
francezii
francezilor
francezoaica
francezoaice
francezoaică
francezul
francezule
francezului
franceză
franta
franţa
gabon
gagauz
gagauza
gagauzca
gagauze
gagauzeasca
gagauzei
gagauzele
gagauzesc
gagauzeste
gagauzesti
gagauzi
gagauzii
gagauzilor
gagauzoaica
gagauzoaice
gagauzoaicei
gagauzul
gagauzule
gagauzului
galez
galeza
galeze
galezeasca
galezească
galezei
galezele
galezesc
galezeste
galezesti
galezeşte
galezeşti
galezi
galezii
galezilor
galezoaica
galezoaice
galezoaică
galezul
galezule
galezului
galeză
galilor
gambia
gambian
gambiana
gambianca
gambiancă
gambiane
gambianeasca
gambianească
gambianei
gambianele
gambianelor
gambianesc
gambianeste
gambianesti
gambianeşte
gambianeşti
gambiani
gambianii
gambianilor
gambianul
gambianule
gambianului
gambiană
gambience
gambiencei
georgia
georgian
georgiana
georgianca
georgiancă
georgiane
georgianeasca
georgianească
georgianei
georgianele
georgianelor
georgianesc
georgianeste
georgianesti
georgianeşte
georgianeşti
georgiani
georgianii
georgianilor
georgianul
georgianule
georgianului
georgiană
georgience
georgiencei
germanca
germancă
germane
germaneasca
germanească
germanei
germanele
germanelor
germanesc
germaneste
germanesti
germaneşte
germaneşti
germani
germania
germanii
germanilor
germanul
germanule
germanului
germence
germencei
ghana
ghanez
ghaneza
ghaneze
ghanezeasca
ghanezească
ghanezei
ghanezele
ghanezesc
ghanezeste
ghanezesti
ghanezeşte
ghanezeşti
ghanezi
ghanezii
ghanezilor
ghanezoaica
ghanezoaice
ghanezoaică
ghanezul
ghanezule
ghanezului
ghaneză
gibraltar
grec
greca
grecca
greccă
grece
greceasca
grecească
grecei
grecele
grecesc
greceste
grecesti
greceşte
greceşti
grecia
grecii
grecilor
grecoaica
grecoaice
grecoaicei
grecoaică
grecul
grecule
grecului
grenada
groenlanda
guadelupa
guam
guatemala
guatemalez
guatemaleza
guatemaleze
guatemalezeasca
guatemalezească
guatemalezei
guatemalezele
guatemalezesc
guatemalezeste
guatemalezesti
guatemalezeşte
guatemalezeşti
guatemalezi
guatemalezii
guatemalezilor
guatemalezoaica
guatemalezoaice
guatemalezoaică
guatemalezul
guatemalezule
guatemalezului
guatemaleză
guineea
guineean
guineeanca
guineeancă
guineeani
guineeanii
guineeanilor
guineeanul
guineeanule
guineeanului
guineence
guineencei
guineencele
guineeneasca
guineenească
guineenesc
guineeneste
guineenesti
guineeneşte
guineeneşti
guineeni
guineenii
guineenilor
guyana
găgăuz
găgăuza
găgăuzca
găgăuzcă
găgăuze
găgăuzească
găgăuzei
găgăuzele
găgăuzesc
găgăuzeşte
găgăuzeşti
găgăuzi
găgăuzii
găgăuzilor
găgăuzoaica
găgăuzoaice
găgăuzoaicei
găgăuzoaică
găgăuzul
găgăuzule
găgăuzului
găgăuză
haiti
haitian
haitiana
haitianca
haitiancă
haitiane
haitianeasca
haitianească
haitianei
haitianele
haitianelor
haitianesc
haitianeste
haitianesti
haitianeşte
haitianeşti
haitiani
haitianii
haitianilor
haitianul
haitianule
haitianului
haitiană
haitience
haitiencei
honduras
hondurian
honduriana
hondurianca
honduriancă
honduriane
hondurianeasca
hondurianească
hondurianei
hondurianele
hondurianelor
hondurianesc
hondurianeste
hondurianesti
hondurianeşte
hondurianeşti
honduriani
hondurianii
hondurianilor
hondurianul
hondurianule
hondurianului
honduriană
hondurience
honduriencei
hutul
hutula
hutulca
hutule
hutuleasca
hutulei
hutulele
hutulesc
hutuleste
hutulesti
hutuli
hutulii
hutulilor
hutuloaica
hutuloaice
hutuloaicei
hutulul
hutulule
hutulului
huţul
huţula
huţulca
huţulcă
huţule
huţulească
huţulei
huţulele
huţulesc
huţuleşte
huţuleşti
huţuli
huţulii
huţulilor
huţuloaica
huţuloaice
huţuloaicei
huţuloaică
huţulul
huţulule
huţulului
huţulă
india
indian
indianca
indiancă
indiane
indianeasca
indianească
indianei
indianele
indianelor
indianesc
indianeste
indianesti
indianeşte
indianeşti
indiani
indianii
indianilor
indianul
indianule
indianului
indiei
indience
indiencei
indieni
indonezia
indonezian
indoneziana
indonezianca
indoneziancă
indoneziane
indonezianeasca
indonezianească
indonezianei
indonezianele
indonezianelor
indonezianesc
indonezianeste
indonezianesti
indonezianeşte
indonezianeşti
indoneziani
indonezianii
indonezianilor
indonezianul
indonezianule
indonezianului
indoneziană
indonezience
indoneziencei
iordania
iordanian
iordaniana
iordanianca
iordaniancă
iordaniane
iordanianeasca
iordanianească
iordanianei
iordanianele
iordanianelor
iordanianesc
iordanianeste
iordanianesti
iordanianeşte
iordanianeşti
iordaniani
iordanianii
iordanianilor
iordanianul
iordanianule
iordanianului
iordaniană
iordanience
iordaniencei
irak
irakian
irakiana
irakianca
irakiancă
irakiane
irakianeasca
irakianească
irakianei
irakianele
irakianelor
irakianesc
irakianeste
irakianesti
irakianeşte
irakianeşti
irakiani
irakianii
irakianilor
irakianul
irakianule
irakianului
irakiană
irakience
irakiencei
iran
iranian
iraniana
iranianca
iraniancă
iraniane
iranianeasca
iranianească
iranianei
iranianele
iranianelor
iranianesc
iranianeste
iranianesti
iranianeşte
iranianeşti
iraniani
iranianii
iranianilor
iranianul
iranianule
iranianului
iraniană
iranience
iraniencei
irlanda
irlandez
irlandeza
irlandeze
irlandezeasca
irlandezească
irlandezei
irlandezele
irlandezesc
irlandezeste
irlandezesti
irlandezeşte
irlandezeşti
irlandezi
irlandezii
irlandezilor
irlandezoaica
irlandezoaice
irlandezoaică
irlandezul
irlandezule
irlandezului
irlandeză
islanda
islandez
islandeza
islandeze
islandezeasca
islandezească
islandezei
islandezele
islandezesc
islandezeste
islandezesti
islandezeşte
islandezeşti
islandezi
islandezii
islandezilor
islandezoaica
islandezoaice
islandezoaică
islandezul
islandezule
islandezului
islandeză
israel
israelian
israeliana
israelianca
israeliancă
israeliane
israelianeasca
israelianească
israelianei
israelianele
israelianelor
israelianesc
israelianeste
israelianesti
israelianeşte
israelianeşti
israeliani
israelianii
israelianilor
israelianul
israelianule
israelianului
israeliană
israelience
israeliencei
italia
italian
italiana
italianca
italiancă
italiane
italianeasca
italianească
italianei
italianele
italianelor
italianesc
italianeste
italianesti
italianeşte
italianeşti
italiani
italianii
italianilor
italianul
italianule
italianului
italiană
italiei
italience
italiencei
italieni
ivorian
ivoriana
ivorianca
ivoriancă
ivoriane
ivorianeasca
ivorianească
ivorianei
ivorianele
ivorianelor
ivorianesc
ivorianeste
ivorianesti
ivorianeşte
ivorianeşti
ivoriani
ivorianii
ivorianilor
ivorianul
ivorianule
ivorianului
ivoriană
ivorience
ivoriencei
jamaica
jamaican
jamaicana
jamaicanca
jamaicancă
jamaicane
jamaicaneasca
jamaicanească
jamaicanei
jamaicanele
jamaicanelor
jamaicanesc
jamaicaneste
jamaicanesti
jamaicaneşte
jamaicaneşti
jamaicani
jamaicanii
jamaicanilor
jamaicanul
jamaicanule
jamaicanului
jamaicană
jamaicence
jamaicencei
japonez
japoneza
japoneze
japonezeasca
japonezească
japonezei
japonezele
japonezesc
japonezeste
japonezesti
japonezeşte
japonezeşti
japonezi
japonezii
japonezilor
japonezoaica
japonezoaice
japonezoaică
japonezul
japonezule
japonezului
japoneză
japonia
kargazstan
kazah
kazaha
kazahca
kazahcă
kazahe
kazaheasca
kazahească
kazahei
kazahele
kazahesc
kazaheste
kazahesti
kazaheşte
kazaheşti
kazahi
kazahii
kazahilor
kazahoaica
kazahoaice
kazahoaicei
kazahoaică
kazahstan
kazahul
kazahule
kazahului
kazahă
kenya
kenyan
kenyana
kenyanca
kenyancă
kenyane
kenyaneasca
kenyanească
kenyanei
kenyanele
kenyanelor
kenyanesc
kenyaneste
kenyanesti
kenyaneşte
kenyaneşti
kenyani
kenyanii
kenyanilor
kenyanul
kenyanule
kenyanului
kenyană
kenyence
kenyencei
kiribati
kosovar
kosovara
kosovarca
kosovarcă
kosovare
kosovareasca
kosovarească
kosovarei
kosovarele
kosovaresc
kosovareste
kosovaresti
kosovareşte
kosovareşti
kosovari
kosovarii
kosovarilor
kosovaroaica
kosovaroaice
kosovaroaicei
kosovaroaică
kosovarul
kosovarule
kosovarului
kosovară
kosovo
kurd
kurda
kurdca
kurdcă
kurde
kurdeasca
kurdească
kurdei
kurdele
kurdesc
kurdeste
kurdesti
kurdeşte
kurdeşti
kurdi
kurdii
kurdilor
kurdoaica
kurdoaice
kurdoaicei
kurdoaică
kurdul
kurdule
kurdului
kurdă
kurzi
kuweit
kuweitian
kuweitiana
kuweitianca
kuweitiancă
kuweitiane
kuweitianeasca
kuweitianească
kuweitianei
kuweitianele
kuweitianelor
kuweitianesc
kuweitianeste
kuweitianesti
kuweitianeşte
kuweitianeşti
kuweitiani
kuweitianii
kuweitianilor
kuweitianul
kuweitianule
kuweitianului
kuweitiană
kuweitience
kuweitiencei
kârgâzstan
laos
latinoa
latinoca
latinocă
latinoe
latinoeasca
latinoească
latinoei
latinoele
latinoesc
latinoeste
latinoesti
latinoeşte
latinoeşti
latinoi
latinoii
latinoilor
latinooaica
latinooaice
latinooaicei
latinooaică
latinoul
latinoule
latinoului
latinoă
lesotho
leton
letona
letonca
letoncă
letone
letoneasca
letonească
letonei
letonele
letonesc
letoneste
letonesti
letoneşte
letoneşti
letoni
letonia
letonii
letonilor
letonoaica
letonoaice
letonoaicei
letonoaică
letonul
letonule
letonului
letonă
liban
libanez
libaneza
libaneze
libanezeasca
libanezească
libanezei
libanezele
libanezesc
libanezeste
libanezesti
libanezeşte
libanezeşti
libanezi
libanezii
libanezilor
libanezoaica
libanezoaice
libanezoaică
libanezul
libanezule
libanezului
libaneză
liberia
liberian
liberiana
liberianca
liberiancă
liberiane
liberianeasca
liberianească
liberianei
liberianele
liberianelor
liberianesc
liberianeste
liberianesti
liberianeşte
liberianeşti
liberiani
liberianii
liberianilor
liberianul
liberianule
liberianului
liberiană
liberience
liberiencei
libia
libian
libiana
libianca
libiancă
libiane
libianeasca
libianească
libianei
libianele
libianelor
libianesc
libianeste
libianesti
libianeşte
libianeşti
libiani
libianii
libianilor
libianul
libianule
libianului
libiană
libience
libiencei
liechtenstein
lipovean
lipoveanca
lipoveancă
lipoveani
lipoveanii
lipoveanilor
lipoveanul
lipoveanule
lipoveanului
lipovence
lipovencei
lipovencele
lipoveneasca
lipovenească
lipovenesc
lipoveneste
lipovenesti
lipoveneşte
lipoveneşti
lipoveni
lipovenii
lipovenilor
lituania
lituanian
lituaniana
lituanianca
lituaniancă
lituaniane
lituanianeasca
lituanianească
lituanianei
lituanianele
lituanianelor
lituanianesc
lituanianeste
lituanianesti
lituanianeşte
lituanianeşti
lituaniani
lituanianii
lituanianilor
lituanianul
lituanianule
lituanianului
lituaniană
lituanience
lituaniencei
lituanieni
luxemburg
luxemburghez
luxemburgheza
luxemburgheze
luxemburghezeasca
luxemburghezească
luxemburghezei
luxemburghezele
luxemburghezesc
luxemburghezeste
luxemburghezesti
luxemburghezeşte
luxemburghezeşti
luxemburghezi
luxemburghezii
luxemburghezilor
luxemburghezoaica
luxemburghezoaice
luxemburghezoaică
luxemburghezul
luxemburghezule
luxemburghezului
luxemburgheză
macedonean
macedoneanca
macedoneancă
macedoneani
macedoneanii
macedoneanilor
macedoneanul
macedoneanule
macedoneanului
macedonence
macedonencei
macedonencele
macedoneneasca
macedonenească
macedonenesc
macedoneneste
macedonenesti
macedoneneşte
macedoneneşti
macedoneni
macedonenii
macedonenilor
madagascar
maghiar
maghiara
maghiarca
maghiarcă
maghiare
maghiareasca
maghiarească
maghiarei
maghiarele
maghiaresc
maghiareste
maghiaresti
maghiareşte
maghiareşti
maghiari
maghiarii
maghiarilor
maghiaroaica
maghiaroaice
maghiaroaicei
maghiaroaică
maghiarul
maghiarule
maghiarului
maghiară
malaezian
malaeziana
malaezianca
malaeziancă
malaeziane
malaezianeasca
malaezianească
malaezianei
malaezianele
malaezianelor
malaezianesc
malaezianeste
malaezianesti
malaezianeşte
malaezianeşti
malaeziani
malaezianii
malaezianilor
malaezianul
malaezianule
malaezianului
malaeziană
malaezience
malaeziencei
malawi
malaysia
maldive
mali
malian
maliana
malianca
maliancă
maliane
malianeasca
malianească
malianei
malianele
malianelor
malianesc
malianeste
malianesti
malianeşte
malianeşti
maliani
malianii
malianilor
malianul
malianule
malianului
maliană
malience
maliencei
malta
maltez
malteza
malteze
maltezeasca
maltezească
maltezei
maltezele
maltezesc
maltezeste
maltezesti
maltezeşte
maltezeşti
maltezi
maltezii
maltezilor
maltezoaica
maltezoaice
maltezoaică
maltezul
maltezule
maltezului
malteză
maroc
marocan
marocana
marocanca
marocancă
marocane
marocaneasca
marocanească
marocanei
marocanele
marocanelor
marocanesc
marocaneste
marocanesti
marocaneşte
marocaneşti
marocani
marocanii
marocanilor
marocanul
marocanule
marocanului
marocană
marocence
marocencei
martinica
mauritania
mauritius
mayotte
mexic
mexican
mexicana
mexicanca
mexicancă
mexicane
mexicaneasca
mexicanească
mexicanei
mexicanele
mexicanelor
mexicanesc
mexicaneste
mexicanesti
mexicaneşte
mexicaneşti
mexicani
mexicanii
mexicanilor
mexicanul
mexicanule
mexicanului
mexicană
mexicence
mexicencei
micronezia
moldovean
moldoveanca
moldoveancă
moldoveani
moldoveanii
moldoveanilor
moldoveanul
moldoveanule
moldoveanului
moldovei
moldovence
moldovencei
moldovencele
moldoveneasca
moldovenească
moldovenesc
moldoveneste
moldovenesti
moldoveneşte
moldoveneşti
moldoveni
moldovenii
moldovenilor
monaco
mongol
mongola
mongolca
mongolcă
mongole
mongoleasca
mongolească
mongolei
mongolele
mongolesc
mongoleste
mongolesti
mongoleşte
mongoleşti
mongoli
mongolia
mongolii
mongolilor
mongoloaica
mongoloaice
mongoloaicei
mongoloaică
mongolul
mongolule
mongolului
mongolă
montserrat
mozambic
mozambican
mozambicana
mozambicanca
mozambicancă
mozambicane
mozambicaneasca
mozambicanească
mozambicanei
mozambicanele
mozambicanelor
mozambicanesc
mozambicaneste
mozambicanesti
mozambicaneşte
mozambicaneşti
mozambicani
mozambicanii
mozambicanilor
mozambicanul
mozambicanule
mozambicanului
mozambicană
mozambicence
mozambicencei
muntenegrean
muntenegreanca
muntenegreancă
muntenegreani
muntenegreanii
muntenegreanilor
muntenegreanul
muntenegreanule
muntenegreanului
muntenegrence
muntenegrencei
muntenegrencele
muntenegreneasca
muntenegrenească
muntenegrenesc
muntenegreneste
muntenegrenesti
muntenegreneşte
muntenegreneşti
muntenegreni
muntenegrenii
muntenegrenilor
muntenegru
namibia
namibian
namibiana
namibianca
namibiancă
namibiane
namibianeasca
namibianească
namibianei
namibianele
namibianelor
namibianesc
namibianeste
namibianesti
namibianeşte
namibianeşti
namibiani
namibianii
namibianilor
namibianul
namibianule
namibianului
namibiană
namibience
namibiencei
nauru
neamt
neamtul
neamţ
neamţul
nemti
nemtii
nemtoaica
nemţi
nemţii
nemţoaică
nepal
nepalez
nepaleza
nepaleze
nepalezeasca
nepalezească
nepalezei
nepalezele
nepalezesc
nepalezeste
nepalezesti
nepalezeşte
nepalezeşti
nepalezi
nepalezii
nepalezilor
nepalezoaica
nepalezoaice
nepalezoaică
nepalezul
nepalezule
nepalezului
nepaleză
nicaragua
nicaraguan
nicaraguana
nicaraguanca
nicaraguancă
nicaraguane
nicaraguaneasca
nicaraguanească
nicaraguanei
nicaraguanele
nicaraguanelor
nicaraguanesc
nicaraguaneste
nicaraguanesti
nicaraguaneşte
nicaraguaneşti
nicaraguani
nicaraguanii
nicaraguanilor
nicaraguanul
nicaraguanule
nicaraguanului
nicaraguană
nicaraguence
nicaraguencei
niger
nigeria
nigerian
nigeriana
nigerianca
nigeriancă
nigeriane
nigerianeasca
nigerianească
nigerianei
nigerianele
nigerianelor
nigerianesc
nigerianeste
nigerianesti
nigerianeşte
nigerianeşti
nigeriani
nigerianii
nigerianilor
nigerianul
nigerianule
nigerianului
nigeriană
nigerience
nigeriencei
niue
norvegia
norvegian
norvegiana
norvegianca
norvegiancă
norvegiane
norvegianeasca
norvegianească
norvegianei
norvegianele
norvegianelor
norvegianesc
norvegianeste
norvegianesti
norvegianeşte
norvegianeşti
norvegiani
norvegianii
norvegianilor
norvegianul
norvegianule
norvegianului
norvegiană
norvegience
norvegiencei
olandez
olandeza
olandeze
olandezeasca
olandezească
olandezei
olandezele
olandezesc
olandezeste
olandezesti
olandezeşte
olandezeşti
olandezi
olandezii
olandezilor
olandezoaica
olandezoaice
olandezoaică
olandezul
olandezule
olandezului
olandeză
oltean
olteanca
olteancă
olteani
olteanii
olteanilor
olteanul
olteanule
olteanului
oltence
oltencei
oltencele
olteneasca
oltenească
oltenesc
olteneste
oltenesti
olteneşte
olteneşti
olteni
oltenii
oltenilor
oman
pakistan
pakistanez
pakistaneza
pakistaneze
pakistanezeasca
pakistanezească
pakistanezei
pakistanezele
pakistanezesc
pakistanezeste
pakistanezesti
pakistanezeşte
pakistanezeşti
pakistanezi
pakistanezii
pakistanezilor
pakistanezoaica
pakistanezoaice
pakistanezoaică
pakistanezul
pakistanezule
pakistanezului
pakistaneză
pakistanului
palau
palestinian
palestiniana
palestinianca
palestiniancă
palestiniane
palestinianeasca
palestinianească
palestinianei
palestinianele
palestinianelor
palestinianesc
palestinianeste
palestinianesti
palestinianeşte
palestinianeşti
palestiniani
palestinianii
palestinianilor
palestinianul
palestinianule
palestinianului
palestiniană
palestinience
palestiniencei
panama
panamez
panameza
panameze
panamezeasca
panamezească
panamezei
panamezele
panamezesc
panamezeste
panamezesti
panamezeşte
panamezeşti
panamezi
panamezii
panamezilor
panamezoaica
panamezoaice
panamezoaică
panamezul
panamezule
panamezului
panameză
paraguay
paraguayan
paraguayana
paraguayanca
paraguayancă
paraguayane
paraguayaneasca
paraguayanească
paraguayanei
paraguayanele
paraguayanelor
paraguayanesc
paraguayaneste
paraguayanesti
paraguayaneşte
paraguayaneşti
paraguayani
paraguayanii
paraguayanilor
paraguayanul
paraguayanule
paraguayanului
paraguayană
paraguayence
paraguayencei
persan
persana
persanca
persancă
persane
persaneasca
persanească
persanei
persanele
persanelor
persanesc
persaneste
persanesti
persaneşte
persaneşti
persani
persanii
persanilor
persanul
persanule
persanului
persană
persence
persencei
peru
peruan
peruana
peruanca
peruancă
peruane
peruaneasca
peruanească
peruanei
peruanele
peruanelor
peruanesc
peruaneste
peruanesti
peruaneşte
peruaneşti
peruani
peruanii
peruanilor
peruanul
peruanule
peruanului
peruană
peruence
peruencei
polonez
poloneza
poloneze
polonezeasca
polonezească
polonezei
polonezele
polonezesc
polonezeste
polonezesti
polonezeşte
polonezeşti
polonezi
polonezii
polonezilor
polonezoaica
polonezoaice
polonezoaică
polonezul
polonezule
polonezului
poloneză
polonia
poloniei
portugalia
portughez
portugheza
portugheze
portughezeasca
portughezească
portughezei
portughezele
portughezesc
portughezeste
portughezesti
portughezeşte
portughezeşti
portughezi
portughezii
portughezilor
portughezoaica
portughezoaice
portughezoaică
portughezul
portughezule
portughezului
portugheză
qatar
reunion
romanca
romance
romancei
romanco
romaneste
romanesti
romania
romaniei
romanoaica
romanoaice
romanoaicei
român
româna
românca
românce
româncei
românco
româncă
române
româneasca
românească
românei
românele
românesc
româneste
româneşte
româneşti
români
românia
româniei
românii
românilor
româniă
românoaica
românoaice
românoaicei
românoaică
românul
românule
românului
română
ruandez
ruandeza
ruandeze
ruandezeasca
ruandezească
ruandezei
ruandezele
ruandezesc
ruandezeste
ruandezesti
ruandezeşte
ruandezeşti
ruandezi
ruandezii
ruandezilor
ruandezoaica
ruandezoaice
ruandezoaică
ruandezul
ruandezule
ruandezului
ruandeză
rus
rusa
rusca
ruscă
ruseasca
rusească
rusei
rusesc
ruseste
rusesti
ruseşte
ruseşti
rusi
rusia
rusiei
rusii
rusilor
rusoaica
rusoaice
rusoaicei
rusoaică
rusul
rusule
rusului
rutean
ruteanca
ruteancă
ruteani
ruteanii
ruteanilor
ruteanul
ruteanule
ruteanului
rutence
rutencei
rutencele
ruteneasca
rutenească
rutenesc
ruteneste
rutenesti
ruteneşte
ruteneşti
ruteni
rutenii
rutenilor
ruşi
rwanda
réunion
salvadorian
salvadoriana
salvadorianca
salvadoriancă
salvadoriane
salvadorianeasca
salvadorianească
salvadorianei
salvadorianele
salvadorianelor
salvadorianesc
salvadorianeste
salvadorianesti
salvadorianeşte
salvadorianeşti
salvadoriani
salvadorianii
salvadorianilor
salvadorianul
salvadorianule
salvadorianului
salvadoriană
salvadorience
salvadoriencei
samoa
sarb
sarba
sarbca
sarbe
sarbeasca
sarbei
sarbele
sarbesc
sarbeste
sarbesti
sarbi
sarbii
sarbilor
sarboaica
sarboaice
sarboaicei
sarbul
sarbule
sarbului
sasca
sască
saseasca
sasească
sasesc
saseste
sasesti
saseşte
saseşti
sasoaica
sasoaice
sasoaicei
sasoaică
sasule
saudit
saudita
sauditca
sauditcă
saudite
sauditeasca
sauditească
sauditei
sauditele
sauditesc
sauditeste
sauditesti
sauditeşte
sauditeşti
sauditi
sauditii
sauditilor
sauditoaica
sauditoaice
sauditoaicei
sauditoaică
sauditul
sauditule
sauditului
saudită
scotia
scotian
scotiana
scotianca
scotiane
scotianeasca
scotianei
scotianele
scotianelor
scotianesc
scotianeste
scotianesti
scotiani
scotianii
scotianilor
scotianul
scotianule
scotianului
scotience
scotiencei
scoţia
scoţian
scoţiana
scoţianca
scoţiancă
scoţiane
scoţianească
scoţianei
scoţianele
scoţianelor
scoţianesc
scoţianeşte
scoţianeşti
scoţiani
scoţianii
scoţianilor
scoţianul
scoţianule
scoţianului
scoţiană
scoţience
scoţiencei
secui
secuia
secuica
secuică
secuie
secuieasca
secuiească
secuiei
secuiele
secuiesc
secuieste
secuiesti
secuieşte
secuieşti
secuii
secuiii
secuiilor
secuioaica
secuioaice
secuioaicei
secuioaică
secuiul
secuiule
secuiului
secuiă
senegal
senegalez
senegaleza
senegaleze
senegalezeasca
senegalezească
senegalezei
senegalezele
senegalezesc
senegalezeste
senegalezesti
senegalezeşte
senegalezeşti
senegalezi
senegalezii
senegalezilor
senegalezoaica
senegalezoaice
senegalezoaică
senegalezul
senegalezule
senegalezului
senegaleză
serbia
seychelles
singapore
singaporez
singaporeza
singaporeze
singaporezeasca
singaporezească
singaporezei
singaporezele
singaporezesc
singaporezeste
singaporezesti
singaporezeşte
singaporezeşti
singaporezi
singaporezii
singaporezilor
singaporezoaica
singaporezoaice
singaporezoaică
singaporezul
singaporezule
singaporezului
singaporeză
siria
sirian
siriana
sirianca
siriancă
siriane
sirianeasca
sirianească
sirianei
sirianele
sirianelor
sirianesc
sirianeste
sirianesti
sirianeşte
sirianeşti
siriani
sirianii
sirianilor
sirianul
sirianule
sirianului
siriană
sirience
siriencei
slovac
slovaca
slovacca
slovaccă
slovace
slovaceasca
slovacească
slovacei
slovacele
slovacesc
slovaceste
slovacesti
slovaceşte
slovaceşti
slovaci
slovacia
slovacii
slovacilor
slovacoaica
slovacoaice
slovacoaicei
slovacoaică
slovacul
slovacule
slovacului
slovacă
sloven
slovena
slovenca
slovencă
slovene
sloveneasca
slovenească
slovenei
slovenele
slovenesc
sloveneste
slovenesti
sloveneşte
sloveneşti
sloveni
slovenia
slovenii
slovenilor
slovenoaica
slovenoaice
slovenoaicei
slovenoaică
slovenul
slovenule
slovenului
somalez
somaleza
somaleze
somalezeasca
somalezească
somalezei
somalezele
somalezesc
somalezeste
somalezesti
somalezeşte
somalezeşti
somalezi
somalezii
somalezilor
somalezoaica
somalezoaice
somalezoaică
somalezul
somalezule
somalezului
somaleză
somalia
spania
spaniei
spaniol
spaniola
spaniolca
spaniolcă
spaniole
spanioleasca
spaniolească
spaniolei
spaniolele
spaniolesc
spanioleste
spaniolesti
spanioleşte
spanioleşti
spanioli
spaniolii
spaniolilor
spanioloaica
spanioloaice
spanioloaicei
spanioloaică
spaniolul
spaniolule
spaniolului
spaniolă
sudan
sudanez
sudaneza
sudaneze
sudanezeasca
sudanezească
sudanezei
sudanezele
sudanezesc
sudanezeste
sudanezesti
sudanezeşte
sudanezeşti
sudanezi
sudanezii
sudanezilor
sudanezoaica
sudanezoaice
sudanezoaică
sudanezul
sudanezule
sudanezului
sudaneză
suedez
suedeza
suedeze
suedezeasca
suedezească
suedezei
suedezele
suedezesc
suedezeste
suedezesti
suedezeşte
suedezeşti
suedezi
suedezii
suedezilor
suedezoaica
suedezoaice
suedezoaică
suedezul
suedezule
suedezului
suedeză
suedia
suriname
svab
svaba
svabca
svabe
svabeasca
svabei
svabele
svabesc
svabeste
svabesti
svabi
svabii
svabilor
svaboaica
svaboaice
svaboaicei
svabul
svabule
svabului
sârb
sârba
sârbca
sârbcă
sârbe
sârbească
sârbei
sârbele
sârbesc
sârbeşte
sârbeşti
sârbi
sârbii
sârbilor
sârboaica
sârboaice
sârboaicei
sârboaică
sârbul
sârbule
sârbului
sârbă
tadjic
tadjica
tadjicca
tadjiccă
tadjice
tadjiceasca
tadjicească
tadjicei
tadjicele
tadjicesc
tadjiceste
tadjicesti
tadjiceşte
tadjiceşti
tadjici
tadjicii
tadjicilor
tadjicoaica
tadjicoaice
tadjicoaicei
tadjicoaică
tadjicul
tadjicule
tadjicului
tadjică
tadjikistan
taiwan
taiwanez
taiwaneza
taiwaneze
taiwanezeasca
taiwanezească
taiwanezei
taiwanezele
taiwanezesc
taiwanezeste
taiwanezesti
taiwanezeşte
taiwanezeşti
taiwanezi
taiwanezii
taiwanezilor
taiwanezoaica
taiwanezoaice
taiwanezoaică
taiwanezul
taiwanezule
taiwanezului
taiwaneză
tanzania
tanzanian
tanzaniana
tanzanianca
tanzaniancă
tanzaniane
tanzanianeasca
tanzanianească
tanzanianei
tanzanianele
tanzanianelor
tanzanianesc
tanzanianeste
tanzanianesti
tanzanianeşte
tanzanianeşti
tanzaniani
tanzanianii
tanzanianilor
tanzanianul
tanzanianule
tanzanianului
tanzaniană
tanzanience
tanzaniencei
tatar
tatara
tatarca
tatare
tatareasca
tatarei
tatarele
tataresc
tatareste
tataresti
tatari
tatarii
tatarilor
tataroaica
tataroaice
tataroaicei
tatarul
tatarule
tatarului
thailanda
thailandez
thailandeza
thailandeze
thailandezeasca
thailandezească
thailandezei
thailandezele
thailandezesc
thailandezeste
thailandezesti
thailandezeşte
thailandezeşti
thailandezi
thailandezii
thailandezilor
thailandezoaica
thailandezoaice
thailandezoaică
thailandezul
thailandezule
thailandezului
thailandeză
tibetan
tibetana
tibetanca
tibetancă
tibetane
tibetaneasca
tibetanească
tibetanei
tibetanele
tibetanelor
tibetanesc
tibetaneste
tibetanesti
tibetaneşte
tibetaneşti
tibetani
tibetanii
tibetanilor
tibetanul
tibetanule
tibetanului
tibetană
tibetence
tibetencei
togo
togolez
togoleza
togoleze
togolezeasca
togolezească
togolezei
togolezele
togolezesc
togolezeste
togolezesti
togolezeşte
togolezeşti
togolezi
togolezii
togolezilor
togolezoaica
togolezoaice
togolezoaică
togolezul
togolezule
togolezului
togoleză
tokelau
tonga
tunisia
tunisian
tunisiana
tunisianca
tunisiancă
tunisiane
tunisianeasca
tunisianească
tunisianei
tunisianele
tunisianelor
tunisianesc
tunisianeste
tunisianesti
tunisianeşte
tunisianeşti
tunisiani
tunisianii
tunisianilor
tunisianul
tunisianule
tunisianului
tunisiană
tunisience
tunisiencei
turc
turca
turcca
turccă
turce
turceasca
turcească
turcei
turcele
turcesc
turceste
turcesti
turceşte
turceşti
turci
turcia
turciei
turcii
turcilor
turcoaica
turcoaice
turcoaicei
turcoaică
turcul
turcule
turcului
turcă
turkmen
turkmena
turkmenca
turkmencă
turkmene
turkmeneasca
turkmenească
turkmenei
turkmenele
turkmenesc
turkmeneste
turkmenesti
turkmeneşte
turkmeneşti
turkmeni
turkmenii
turkmenilor
turkmenistan
turkmenoaica
turkmenoaice
turkmenoaicei
turkmenoaică
turkmenul
turkmenule
turkmenului
turkmenă
tuvalu
tătar
tătara
tătarca
tătarcă
tătare
tătarească
tătarei
tătarele
tătaresc
tătareşte
tătareşti
tătari
tătarii
tătarilor
tătaroaica
tătaroaice
tătaroaicei
tătaroaică
tătarul
tătarule
tătarului
tătară
ucraina
ucrainean
ucraineanca
ucraineancă
ucraineani
ucraineanii
ucraineanilor
ucraineanul
ucraineanule
ucraineanului
ucrainei
ucrainence
ucrainencei
ucrainencele
ucraineneasca
ucrainenească
ucrainenesc
ucraineneste
ucrainenesti
ucraineneşte
ucraineneşti
ucraineni
ucrainenii
ucrainenilor
uganda
ugandez
ugandeza
ugandeze
ugandezeasca
ugandezească
ugandezei
ugandezele
ugandezesc
ugandezeste
ugandezesti
ugandezeşte
ugandezeşti
ugandezi
ugandezii
ugandezilor
ugandezoaica
ugandezoaice
ugandezoaică
ugandezul
ugandezule
ugandezului
ugandeză
ungaria
ungariei
ungur
ungura
ungurca
ungurcă
ungure
ungureasca
ungurească
ungurei
ungurele
unguresc
ungureste
unguresti
ungureşte
ungureşti
unguri
ungurii
ungurilor
unguroaica
unguroaice
unguroaicei
unguroaică
ungurul
ungurule
ungurului
ungură
uruguay
uruguayan
uruguayana
uruguayanca
uruguayancă
uruguayane
uruguayaneasca
uruguayanească
uruguayanei
uruguayanele
uruguayanelor
uruguayanesc
uruguayaneste
uruguayanesti
uruguayaneşte
uruguayaneşti
uruguayani
uruguayanii
uruguayanilor
uruguayanul
uruguayanule
uruguayanului
uruguayană
uruguayence
uruguayencei
uzbec
uzbeca
uzbecca
uzbeccă
uzbece
uzbeceasca
uzbecească
uzbecei
uzbecele
uzbecesc
uzbeceste
uzbecesti
uzbeceşte
uzbeceşti
uzbeci
uzbecii
uzbecilor
uzbecoaica
uzbecoaice
uzbecoaicei
uzbecoaică
uzbecul
uzbecule
uzbecului
uzbecă
uzbekistan
vanuatu
venezuela
venezuelean
venezueleanca
venezueleancă
venezueleani
venezueleanii
venezueleanilor
venezueleanul
venezueleanule
venezueleanului
venezuelence
venezuelencei
venezuelencele
venezueleneasca
venezuelenească
venezuelenesc
venezueleneste
venezuelenesti
venezueleneşte
venezueleneşti
venezueleni
venezuelenii
venezuelenilor
vietnam
vietnamez
vietnameza
vietnameze
vietnamezeasca
vietnamezească
vietnamezei
vietnamezele
vietnamezesc
vietnamezeste
vietnamezesti
vietnamezeşte
vietnamezeşti
vietnamezi
vietnamezii
vietnamezilor
vietnamezoaica
vietnamezoaice
vietnamezoaică
vietnamezul
vietnamezule
vietnamezului
vietnameză
yemen
yemenit
yemenita
yemenitca
yemenitcă
yemenite
yemeniteasca
yemenitească
yemenitei
yemenitele
yemenitesc
yemeniteste
yemenitesti
yemeniteşte
yemeniteşti
yemeniti
yemenitii
yemenitilor
yemenitoaica
yemenitoaice
yemenitoaicei
yemenitoaică
yemenitul
yemenitule
yemenitului
yemenită
zambia
zambian
zambiana
zambianca
zambiancă
zambiane
zambianeasca
zambianească
zambianei
zambianele
zambianelor
zambianesc
zambianeste
zambianesti
zambianeşte
zambianeşti
zambiani
zambianii
zambianilor
zambianul
zambianule
zambianului
zambiană
zambience
zambiencei
zimbabwe
zimbabwean
zimbabweanca
zimbabweancă
zimbabweani
zimbabweanii
zimbabweanilor
zimbabweanul
zimbabweanule
zimbabweanului
zimbabwence
zimbabwencei
zimbabwencele
zimbabweneasca
zimbabwenească
zimbabwenesc
zimbabweneste
zimbabwenesti
zimbabweneşte
zimbabweneşti
zimbabweni
zimbabwenii
zimbabwenilor
şvab
şvaba
şvabca
şvabcă
şvabe
şvabească
şvabei
şvabele
şvabesc
şvabeşte
şvabeşti
şvabi
şvabii
şvabilor
şvaboaica
şvaboaice
şvaboaicei
şvaboaică
şvabul
şvabule
şvabului
şvabă
ţara
[status]
apatrid
azil
azilant
azilanti
azilanţi
clandestin
clandestina
clandestină
ilegal
ilegala
ilegali
ilegalist
ilegală
pre-settled
presettled
settled
[firm]
altex
auchan
bolt
carrefour
dedeman
emag
fan-courier
jysk
kaufland
lidl-ul
mega-image
petrom
sameday
tazz
wizz
[kin]
administratora
administratorul
amanta
amantei
amantul
amic
amica
amicei
amicul
angajator
angajatorul
angajatorului
antrenor
antrenorul
apostolul
asistent
asistentei
asistentul
avocat
avocata
avocatei
avocatul
avocatului
avocată
baba
bade
badia
badita
baiat
baiatul
baiatului
baietas
baietel
baietelul
baietelului
barbat
barbata-meu
barbatu
barbatu-meu
barbatu-su
barbatul
barbatului
bebe
bebelusul
bebelusului
bebeluşul
bebeluşului
bebica
bebică
bona
bucatar
bucatareasa
bucatarul
bucatarului
bucătar
bucătarul
bucătarului
bucătăreasa
bunic
bunica
bunica-mea
bunicii
bunicul
bunicului
bunică
bunică-mea
bădia
bădiţă
băiat
băiatul
băiatului
băieţaş
băieţel
băieţelul
băieţelului
bărbat
bărbatu
bărbatu-meu
bărbatu-su
bărbatul
bărbatului
bărbată-meu
calugarul
camerista
cameristă
chelnerita
chelneriţa
chelnerul
chirias
chiriasa
chiriasul
chiriaş
chiriaşa
chiriaşul
coleg
colega
colegei
colegu
colegul
colegul-meu
colegului
colegă
colocatar
comisarul
concubin
concubina
concubinei
concubinul
concubinului
consiliera
consilierul
copil
copila
copilas
copilasul
copilasului
copilaş
copilaşul
copilaşului
copilei
copilul
copilului
cumatra
cumatru
cumatrul
cumnat
cumnata
cumnata-mea
cumnatei
cumnatu-meu
cumnatul
cumnatului
cumnată
cumnată-mea
cumătra
cumătru
cumătrul
cumătră
cuscra
cuscrei
cuscru
călugărul
dadaca
directoare
directoarea
directoarei
director
directorul
diriga
diriginta
dirigintele
doctor
doctorita
doctoritei
doctoriţei
doctoriţă
doctorul
doctorului
dădaca
educatoare
educatoarea
episcopul
farmacista
fata
fată
fetei
fetitei
fetitele
fetiţa
fetiţei
fetiţele
fetiţă
fiica
fiica-mea
fiicei
fiică
fiică-mea
fin
fina
fina-mea
finei
finul
fină-mea
fiu
fiu-meu
fiul
fiule
fiului
fost-sot
fost-soţ
frate
frate-meu
frate-miu
frate-su
fratele
fratelui
fratior
fratiorul
frăţior
frăţiorul
gagic
gagica
gagicul
gagică
geamana
geamăna
gemanul
gemănul
ginere
ginerele
ginerelui
imamul
individ
individul
ingrijitoarea
ingrijitorul
inspectoarea
inspectorul
interpreta
interpretul
invatatoare
invatatoarea
invatatoarei
invatator
invatatorul
iubit
iubita
iubitei
iubitel
iubitul
iubitului
iubită
iubiţel
judecatoarea
judecatorul
judecătoarea
judecătorul
landlord
landlordul
lelea
logodnic
logodnica
logodnicei
logodnicul
logodnicului
ma-sa
maica-mea
maica-sa
maicuta
maică-mea
maică-sa
maistrul
mama
mamei
mami
mamă
manager
managera
managerita
manageriţa
managerul
managerului
matusa
matusa-mea
matusi
matusii
menajera
mosul
moş
moşul
mă-sa
măicuţa
mătuşa
mătuşi
mătuşii
mătuşă
mătuşă-mea
nasa
nasei
nasu
nasu-meu
naş
naşa
naşei
naşu
naşu-meu
naşul
naşului
naşă
neica
nene
nenea
nepoata
nepoatei
nepoată
nepot
nepotul
nepotului
nevasta
nevasta-mea
nevasta-sa
nevastă
nevastă-mea
nevastă-sa
nevesta
nevestei
nevestă
nora
nora-mea
nora-sa
noră
nurorii
nurorile
ofiterul
ofiterului
ofiţerul
ofiţerului
ospatarul
ospătarul
parinte
parintele
partener
partenera
partenerei
partenerul
partenerului
parteneră
pastor
pastorul
patroana
patroanei
patroană
patron
patronu
patronul
patronului
politist
politista
politistei
politistul
politistului
poliţist
poliţista
poliţistei
poliţistul
poliţistului
preot
preotul
preotului
prieten
prieten-ul
prietena
prietenei
prietenul
prietenului
prietenă
procuroarea
procurorul
profesoara
profesoarei
profesoară
profesor
profesorul
profesorului
profetul
proprietar
proprietara
proprietareasa
proprietarei
proprietarul
proprietarului
proprietară
proprietăreasa
proxenetul
psiholoaga
psihologul
părinte
părintele
rabinul
recrutorul
sef
sefa
sefei
sefu
sefu-meu
seful
sefului
soacra
soacra-mea
soacra-sa
soacrei
soacră
soacră-mea
soacră-sa
socru
socru-meu
socru-su
socrul
socrului
sofer
soferul
soferului
sor-mea
sora
sora-mea
sora-sa
soră
soră-mea
soră-sa
sot
sotia
sotie
sotiei
sotul
sotule
sotului
soţ
soţia
soţie
soţiei
soţul
soţule
soţului
stapan
stapana
stapanul
strabunica
strabunicul
străbunica
străbunicul
stăpân
stăpâna
stăpânul
supervizoarea
supervizor
supervizorul
surioara
surioară
surorei
surorii
tac-su
taica
taica-su
taică
taică-su
tanti
tata
tatal
tatalui
tati
tată
tatăl
tatălui
terapeuta
terapeutul
tip
tipa
tipei
tipul
tipului
traducatoarea
traducatorul
traducătoarea
traducătorul
traficantul
translatorul
unchi
unchiu-meu
unchiul
unchiului
vara
varul
varului
vecin
vecina
vecina-mea
vecinei
vecinu
vecinul
vecinului
vecină
verisoara
verisoarei
verisor
verisorul
verişoara
verişoarei
verişoară
verişor
verişorul
vitreg
văr
vărul
vărului
îngrijitoarea
îngrijitorul
învăţătoare
învăţătoarea
învăţătoarei
învăţător
învăţătorul
şef
şefa
şefei
şefu
şefu-meu
şeful
şefului
şefă
şofer
şoferul
şoferului
ţaţa
[kins]
baieti
baietii
baietilor
barbati
barbatii
bunicii
băieţi
băieţii
băieţilor
bărbaţi
bărbaţii
colegele
colegi
colegii
colegilor
copii
copiii
copiilor
cumnatii
cumnaţii
familia
familie
familiei
femei
femeile
fete
fetele
fetelor
frati
fratii
fratilor
fraţi
fraţii
fraţilor
gemenele
gemeni
gemenii
nepoti
nepotii
nepoţi
nepoţii
oameni
oamenii
oamenilor
parinti
parintii
parintilor
patronii
prietene
prietenele
prieteni
prietenii
prietenilor
părinţi
părinţii
părinţilor
rude
rudele
sefii
socri
socrii
surori
surorile
surorilor
unchii
vecini
vecinii
vecinilor
verii
verisorii
verişorii
şefii
[title]
d-na
d-nul
dl
dna
doamna
doamnei
doamnă
domnisoara
domnisoarei
domnişoara
domnişoarei
domnu
domnul
domnule
domnului
dr
dra
ing
miss
missis
mister
mr
mrs
ms
nasu
naşu
nea
nenea
sister
tanti
[particle]
de
la
lui
si
şi
[function]
a
acea
aceasta
această
aceea
aceia
acel
acela
acest
acesta
aceste
acesti
aceşti
acolo
acum
adesea
ai
aici
al
ale
alor
alt
alta
alte
alti
altul
altă
alţi
am
apoi
aproape
ar
asta
astfel
ati
atunci
au
azi
aş
aşa
aţi
bine
ca
cam
cand
candva
care
careia
carora
caruia
cateva
cati
cativa
ce
cea
cei
cel
cele
celui
ceva
chiar
cine
cineva
cu
cui
cum
când
cândva
cât
câte
câteva
câţi
câţiva
că
căci
căreia
cărora
căruia
da
daca
dacă
dar
de
decat
deci
decât
deja
deloc
deoarece
deseori
desi
despre
deşi
din
dintr
dintre
doar
dupa
după
dă
e
ea
ei
el
ele
era
eram
erau
este
esti
eu
eşti
fara
fi
fie
fiecare
fiindca
fiindcă
foarte
fost
fără
i
iar
ieri
il
imi
in
inainte
inapoi
inca
intr
isi
iti
jos
l
la
le
li
lor
lui
m
mai
maine
mea
mei
mele
mereu
meu
mi
mine
mult
multe
multă
mulţi
mâine
mă
n
ne
ni
nicio
niciodata
niciodată
niciun
nimeni
nimic
noastra
noastre
noastră
noi
nostri
nostru
noştri
nu
numai
o
odata
odată
or
ori
oricat
orice
oricine
oricum
oricât
parcă
pe
pentru
peste
poate
pot
prea
prin
printr
putin
puţin
până
s
sa
sale
sau
se
si
spre
sub
sunt
suntem
sunteti
sunteţi
sus
să
săi
său
ta
tale
tau
te
ti
toata
toate
toată
tot
toti
toţi
tu
tău
un
una
unde
undeva
unei
uneori
unii
unor
unui
v
va
veti
veţi
voastra
voastră
voi
vom
vor
vrea
vreau
vreo
vreun
vă
zilnic
îi
îl
îmi
în
înainte
înapoi
încă
într
între
îşi
îţi
ăsta
şi
ţi
[verb]
a
a-a
ajutat
ajută
am
ameninta
amenintat
ameninţa
ameninţat
ameninţă
ar
are
aruncat
aruncă
atinge
atins
au
aude
auzit
avea
avut
bate
batea
batut
baut
bea
bătea
bătut
băut
controlat
controleaza
controlează
cunoaste
cunoaşte
dadea
dat
doarme
dormea
dormit
dă
dădea
e
era
este
face
facea
facut
fugit
furat
fură
făcea
făcut
i-a
ia
iese
iesit
ieşit
il
imi
impinge
impins
incearca
incepe
inceput
incercat
inchide
inchis
incuia
incuiat
incuie
injura
injurat
intrat
intreaba
intreba
intrebat
intră
isi
iubeste
iubeşte
jigneste
jigneşte
jignit
l-a
le
locuia
locuieste
locuieşte
locuit
lovea
loveste
loveşte
lovit
lua
luat
lucra
lucrat
lucreaza
lucrează
m
m-a
merge
mergea
mers
mi
minte
mintit
minţit
mă
ne
ne-a
nu
o
o-a
pipaie
pipait
pipăie
pipăit
plange
plangea
plans
platea
plateste
platit
pleaca
pleacă
plecat
plânge
plângea
plâns
plătea
plăteşte
plătit
poate
putea
putut
radea
refuză
rupe
rupt
râde
râdea
râs
s-a
scria
scrie
scris
scuipat
scuipă
sparge
spart
spune
spunea
spus
stat
statea
stia
stie
stiut
striga
strigă
stă
stătea
suna
sunat
sună
tace
taiat
taie
tinea
tinut
trage
trantit
tras
trebuie
trimis
trimite
trântit
tăiat
uraste
urla
urlă
urmareste
urmarit
urmărea
urmăreşte
urmărit
urăşte
va
vazut
vede
vedea
venea
venit
verificat
verifică
vine
violat
violeaza
violează
voia
vrea
vrut
văzut
zice
zicea
zis
îl
îmi
împinge
împins
încearcă
începe
început
încercat
închide
închis
încuia
încuiat
încuie
înjura
înjurat
înjură
întreabă
întreba
întrebat
îşi
ştia
ştie
ştiut
ţine
ţinea
ţinut
ţipa
ţipă
[number]
ccincisprezece
ccincizeci
ccinspe
ccinsprezece
ccinşpe
cicisprezece
cicizeci
cicnisprezece
cicnizeci
ciincisprezece
ciincizeci
ciinspe
ciinsprezece
ciinşpe
cinccisprezece
cinccizeci
cinci
cincieci
cinciezci
cinciisprezece
cinciizeci
cinciprezece
cincipsrezece
cincisperzece
cincispezece
cincispprezece
cincispreece
cincispreezce
cincispreezece
cincisprezce
cincisprezcee
cincisprezec
cincisprezecce
cincisprezece
cincisprezecee
cincisprezee
cincisprezeec
cincisprezeece
cincisprezzece
cincisprrezece
cincisprzece
cincisprzeece
cincisrezece
cincisrpezece
cincissprezece
cincizcei
cincizci
cincizec
cincizecci
cincizeci
cincizecii
cincizeeci
cincizei
cincizeic
cincizzeci
cincsiprezece
cincsprezece
cinczeci
cinczieci
cinicsprezece
ciniczeci
cinisprezece
cinizeci
cinncisprezece
cinncizeci
cinnspe
cinnsprezece
cinnşpe
cinpe
cinprezece
cinpse
cinpsrezece
cinpşe
cinse
cinsep
cinsp
cinspe
cinspee
cinsperzece
cinspezece
cinsppe
cinspprezece
cinspreece
cinspreezce
cinspreezece
cinsprezce
cinsprezcee
cinsprezec
cinsprezecce
cinsprezece
cinsprezecee
cinsprezee
cinsprezeec
cinsprezeece
cinsprezzece
cinsprrezece
cinsprzece
cinsprzeece
cinsrezece
cinsrpezece
cinsspe
cinssprezece
cinşe
cinşep
cinşp
cinşpe
cinşpee
cinşppe
cinşşpe
cisnpe
cisnprezece
cispe
cisprezece
cişnpe
cişpe
cncisprezece
cncizeci
cnicisprezece
cnicizeci
cnispe
cnisprezece
cnişpe
cnspe
cnsprezece
cnşpe
daozeci
dazeci
ddoazeci
ddoispe
ddoisprezece
ddoişpe
ddouas-doi
ddouaspe
ddouasprezece
ddouazeci
ddouăsprezece
ddouăzeci
ddouăş-doi
ddouăşpe
ddoăzeci
diospe
diosprezece
dioşpe
dispe
disprezece
dişpe
doaazeci
doaeci
doaezci
doas-doi
doaspe
doasprezece
doaus-doi
doauspe
doausprezece
doauzeci
doazcei
doazci
doazec
doazecci
doazeci
doazecii
doazeeci
doazei
doazeic
doazzeci
doi
doiispe
doiisprezece
doiişpe
doipe
doiprezece
doipse
doipsrezece
doipşe
doise
doisep
doisp
doispe
doispee
doisperzece
doispezece
doisppe
doispprezece
doispreece
doispreezce
doispreezece
doisprezce
doisprezcee
doisprezec
doisprezecce
doisprezece
doisprezecee
doisprezee
doisprezeec
doisprezeece
doisprezzece
doisprrezece
doisprzece
doisprzeece
doisrezece
doisrpezece
doisspe
doissprezece
doişe
doişep
doişp
doişpe
doişpee
doişppe
doişşpe
doo
dooazeci
dooispe
dooisprezece
dooişpe
doouas-doi
doouaspe
doouasprezece
doouazeci
doouăsprezece
doouăzeci
doouăş-doi
doouăşpe
dooăzeci
dosipe
dosiprezece
dospe
dosprezece
doua
doua-doi
doua-sdoi
douaas-doi
douaaspe
douaasprezece
douaazeci
douaeci
douaezci
douape
douaprezece
douapse
douapsrezece
douas--doi
douas-ddoi
douas-di
douas-dio
douas-do
douas-doi
douas-doii
douas-dooi
douas-odi
douas-oi
douasd-oi
douasdoi
douase
douasep
douasp
douaspe
douaspee
douasperzece
douaspezece
douasppe
douaspprezece
douaspreece
douaspreezce
douaspreezece
douasprezce
douasprezcee
douasprezec
douasprezecce
douasprezece
douasprezecee
douasprezee
douasprezeec
douasprezeece
douasprezzece
douasprrezece
douasprzece
douasprzeece
douasrezece
douasrpezece
douass-doi
douasspe
douassprezece
douazcei
douazci
douazec
douazecci
douazeci
douazecii
douazeeci
douazei
douazeic
douazzeci
douaşunu
doujde
dous-doi
dousa-doi
dousape
dousaprezece
douspe
dousprezece
dousăprezece
douuas-doi
douuaspe
douuasprezece
douuazeci
douuăsprezece
douuăzeci
douuăş-doi
douuăşpe
douzaeci
douzeci
douzăeci
două
două-doi
două-şdoi
douăeci
douăezci
douăj
douăpe
douăprezece
douăpsrezece
douăpşe
douăsperzece
douăspezece
douăspprezece
douăspreece
douăspreezce
douăspreezece
douăsprezce
douăsprezcee
douăsprezec
douăsprezecce
douăsprezece
douăsprezecee
douăsprezee
douăsprezeec
douăsprezeece
douăsprezzece
douăsprrezece
douăsprzece
douăsprzeece
douăsrezece
douăsrpezece
douăssprezece
douăzcei
douăzci
douăzec
douăzecci
douăzeci
douăzecii
douăzeeci
douăzei
douăzeic
douăzeşidoi
douăzeşunu
douăzzeci
douăăsprezece
douăăzeci
douăăş-doi
douăăşpe
douăş--doi
douăş-ddoi
douăş-di
douăş-dio
douăş-do
douăş-doi
douăş-doii
douăş-dooi
douăş-odi
douăş-oi
douăşcinci
douăşd-oi
douăşdoi
douăşe
douăşep
douăşnouă
douăşopt
douăşp
douăşpatru
douăşpe
douăşpee
douăşppe
douăştrei
douăşunu
douăşş-doi
douăşşapte
douăşşase
douăşşpe
douş-doi
douşpe
douşă-doi
douşăpe
dozaeci
dozeci
dozăeci
doăeci
doăezci
doăsprezece
doăusprezece
doăuzeci
doăuş-doi
doăuşpe
doăzcei
doăzci
doăzec
doăzecci
doăzeci
doăzecii
doăzeeci
doăzei
doăzeic
doăzzeci
doăăzeci
doăş-doi
doăşpe
doşipe
doşpe
duas-doi
duaspe
duasprezece
duazeci
duoas-doi
duoaspe
duoasprezece
duoazeci
duoăsprezece
duoăzeci
duoăş-doi
duoăşpe
duăsprezece
duăzeci
duăş-doi
duăşpe
dăozeci
dăzeci
nnouaspe
nnouasprezece
nnouazeci
nnouăsprezece
nnouăzeci
nnouăşpe
noaspe
noasprezece
noauspe
noausprezece
noauzeci
noazeci
noouaspe
noouasprezece
noouazeci
noouăsprezece
noouăzeci
noouăşpe
noua
nouaaspe
nouaasprezece
nouaazeci
nouaeci
nouaezci
nouape
nouaprezece
nouapse
nouapsrezece
nouase
nouasep
nouasp
nouaspe
nouaspee
nouasperzece
nouaspezece
nouasppe
nouaspprezece
nouaspreece
nouaspreezce
nouaspreezece
nouasprezce
nouasprezcee
nouasprezec
nouasprezecce
nouasprezece
nouasprezecee
nouasprezee
nouasprezeec
nouasprezeece
nouasprezzece
nouasprrezece
nouasprzece
nouasprzeece
nouasrezece
nouasrpezece
nouasspe
nouassprezece
nouazcei
nouazci
nouazec
nouazecci
nouazeci
nouazecii
nouazeeci
nouazei
nouazeic
nouazzeci
nouaşpe
nousape
nousaprezece
nouspe
nousprezece
nousăprezece
nouuaspe
nouuasprezece
nouuazeci
nouuăsprezece
nouuăzeci
nouuăşpe
nouzaeci
nouzeci
nouzăeci
nouă
nouăeci
nouăezci
nouăpe
nouăprezece
nouăpsrezece
nouăpşe
nouăsperzece
nouăspezece
nouăspprezece
nouăspreece
nouăspreezce
nouăspreezece
nouăsprezce
nouăsprezcee
nouăsprezec
nouăsprezecce
nouăsprezece
nouăsprezecee
nouăsprezee
nouăsprezeec
nouăsprezeece
nouăsprezzece
nouăsprrezece
nouăsprzece
nouăsprzeece
nouăsrezece
nouăsrpezece
nouăssprezece
nouăzcei
nouăzci
nouăzec
nouăzecci
nouăzeci
nouăzecii
nouăzeeci
nouăzei
nouăzeic
nouăzzeci
nouăăsprezece
nouăăzeci
nouăăşpe
nouăşe
nouăşep
nouăşp
nouăşpe
nouăşpee
nouăşppe
nouăşşpe
nouşpe
nouşăpe
noăsprezece
noăusprezece
noăuzeci
noăuşpe
noăzeci
noăşpe
nuaspe
nuasprezece
nuazeci
nuoaspe
nuoasprezece
nuoazeci
nuoăsprezece
nuoăzeci
nuoăşpe
nuăsprezece
nuăzeci
nuăşpe
ooptispe
ooptişpe
ooptsprezece
ooptzeci
opispe
opitspe
opitşpe
opişpe
opptispe
opptişpe
opptsprezece
opptzeci
opspe
opsprezece
opstprezece
opt
opte
opteci
optezci
optiispe
optiişpe
optipe
optipse
optipşe
optise
optisep
optisp
optispe
optispee
optisppe
optisspe
optişe
optişep
optişp
optişpe
optişpee
optişppe
optişşpe
optprezece
optpsrezece
optsipe
optspe
optsperzece
optspezece
optspprezece
optsprece
optspreece
optspreezce
optspreezece
optsprezce
optsprezcee
optsprezec
optsprezecce
optsprezece
optsprezecee
optsprezee
optsprezeec
optsprezeece
optsprezzece
optsprrezece
optsprzece
optsprzeece
optsrezece
optsrpezece
optssprezece
opttispe
opttişpe
opttsprezece
opttzeci
optzcei
optzci
optzec
optzecci
optzeci
optzecii
optzeeci
optzei
optzeic
optzzeci
optşipe
optşpe
opzeci
opzteci
opşpe
otispe
otişpe
otpispe
otpişpe
otpsprezece
otpzeci
otsprezece
otzeci
paaispe
paaisprezece
paaişpe
paatrusprezece
paatruzeci
paiispe
paiisprezece
paiişpe
paipe
paiprezece
paipse
paipsrezece
paipşe
paise
paisep
paisp
paispe
paispee
paisperzece
paispezece
paisppe
paispprezece
paispreece
paispreezce
paispreezece
paisprezce
paisprezcee
paisprezec
paisprezecce
paisprezece
paisprezecee
paisprezee
paisprezeec
paisprezeece
paisprezzece
paisprrezece
paisprzece
paisprzeece
paisrezece
paisrpezece
paisspe
paissprezece
paişe
paişep
paişp
paişpe
paişpee
paişppe
paişşpe
partusprezece
partuzeci
parusprezece
paruzeci
pasipe
pasiprezece
paspe
pasprezece
patro
patrrusprezece
patrruzeci
patrsprezece
patrsuprezece
patru
patrueci
patruezci
patruj
patruprezece
patrupsrezece
patrusperzece
patruspezece
patruspprezece
patruspreece
patruspreezce
patruspreezece
patrusprezce
patrusprezcee
patrusprezec
patrusprezecce
patrusprezece
patrusprezecee
patrusprezee
patrusprezeec
patrusprezeece
patrusprezzece
patrusprrezece
patrusprzece
patrusprzeece
patrusrezece
patrusrpezece
patrussprezece
patruusprezece
patruuzeci
patruzcei
patruzci
patruzec
patruzecci
patruzeci
patruzecii
patruzeeci
patruzei
patruzeic
patruzzeci
patrzeci
patrzueci
pattrusprezece
pattruzeci
patursprezece
paturzeci
patusprezece
patuzeci
paşipe
paşpe
piaspe
piasprezece
piaşpe
pispe
pisprezece
pişpe
ppaispe
ppaisprezece
ppaişpe
ppatrusprezece
ppatruzeci
ptarusprezece
ptaruzeci
ptrusprezece
ptruzeci
saaispe
saaisprezece
saaizeci
saaptespe
saaptesprezece
saaptezeci
saaptispe
saieci
saiezci
saiispe
saiisprezece
saiizeci
saipe
saiprezece
saipse
saipsrezece
saise
saisep
saisp
saispe
saispee
saisperzece
saispezece
saisppe
saispprezece
saispreece
saispreezce
saispreezece
saisprezce
saisprezcee
saisprezec
saisprezecce
saisprezece
saisprezecee
saisprezee
saisprezeec
saisprezeece
saisprezzece
saisprrezece
saisprzece
saisprzeece
saisrezece
saisrpezece
saisspe
saissprezece
saizcei
saizci
saizec
saizecci
saizeci
saizecii
saizeeci
saizei
saizeic
saizzeci
sapespe
sapesprezece
sapetspe
sapetsprezece
sapetzeci
sapezeci
sapispe
sapitspe
sapptespe
sapptesprezece
sapptezeci
sapptispe
sapte
sapteeci
sapteespe
sapteesprezece
sapteezci
sapteezeci
saptepe
sapteprezece
saptepse
saptepsrezece
saptese
saptesep
saptesp
saptespe
saptespee
saptesperzece
saptespezece
saptesppe
saptespprezece
saptespreece
saptespreezce
saptespreezece
saptesprezce
saptesprezcee
saptesprezec
saptesprezecce
saptesprezece
saptesprezecee
saptesprezee
saptesprezeec
saptesprezeece
saptesprezzece
saptesprrezece
saptesprzece
saptesprzeece
saptesrezece
saptesrpezece
saptesspe
saptessprezece
saptezcei
saptezci
saptezec
saptezecci
saptezeci
saptezecii
saptezeeci
saptezei
saptezeic
saptezzeci
sapteşpe
saptiispe
saptipe
saptipse
saptise
saptisep
saptisp
saptispe
saptispee
saptisppe
saptisspe
saptsepe
saptseprezece
saptsipe
saptspe
saptsprezece
sapttespe
sapttesprezece
sapttezeci
sapttispe
saptzeci
saptzeeci
sase
sasipe
sasiprezece
saspe
sasprezece
satespe
satesprezece
satezeci
satispe
satpespe
satpesprezece
satpezeci
satpispe
sazeci
sazieci
septe
siaspe
siasprezece
siazeci
sinci
sispe
sisprezece
sizeci
spatespe
spatesprezece
spatezeci
spatispe
sptespe
sptesprezece
sptezeci
sptispe
ssaispe
ssaisprezece
ssaizeci
ssaptespe
ssaptesprezece
ssaptezeci
ssaptispe
suta
sute
sută
teispe
teisprezece
teizeci
teişpe
terispe
terisprezece
terizeci
terişpe
treeispe
treeisprezece
treeizeci
treeişpe
trei
treieci
treiezci
treiispe
treiisprezece
treiizeci
treiişpe
treij
treijdeunu
treijunu
treipe
treiprezece
treipse
treipsrezece
treipşe
treise
treisep
treisp
treispe
treispee
treisperzece
treispezece
treisppe
treispprezece
treispreece
treispreezce
treispreezece
treisprezce
treisprezcee
treisprezec
treisprezecce
treisprezece
treisprezecee
treisprezee
treisprezeec
treisprezeece
treisprezzece
treisprrezece
treisprzece
treisprzeece
treisrezece
treisrpezece
treisspe
treissprezece
treizcei
treizci
treizec
treizecci
treizeci
treizecii
treizecişiunu
treizeeci
treizei
treizeic
treizzeci
treişe
treişep
treişp
treişpe
treişpee
treişppe
treişşpe
tresipe
tresiprezece
trespe
tresprezece
trezeci
trezieci
treşipe
treşpe
tri
triespe
triesprezece
triezeci
trieşpe
trispe
trisprezece
trizeci
trişpe
trreispe
trreisprezece
trreizeci
trreişpe
ttreispe
ttreisprezece
ttreizeci
ttreişpe
un
una
unnsprezece
unprezece
unpsrezece
unspe
unsperzece
unspezece
unspprezece
unspreece
unspreezce
unspreezece
unsprezce
unsprezcee
unsprezec
unsprezecce
unsprezece
unsprezecee
unsprezee
unsprezeec
unsprezeece
unsprezzece
unsprrezece
unsprzece
unsprzeece
unsrezece
unsrpezece
unssprezece
unu
unşpe
usnprezece
usprezece
uunsprezece
zece
zero
zăce
şaaisprezece
şaaizeci
şaaişpe
şaaptesprezece
şaaptezeci
şaapteşpe
şaaptişpe
şaieci
şaiezci
şaiisprezece
şaiizeci
şaiişpe
şaipe
şaiprezece
şaipsrezece
şaipşe
şaisperzece
şaispezece
şaispprezece
şaispreece
şaispreezce
şaispreezece
şaisprezce
şaisprezcee
şaisprezec
şaisprezecce
şaisprezece
şaisprezecee
şaisprezee
şaisprezeec
şaisprezeece
şaisprezzece
şaisprrezece
şaisprzece
şaisprzeece
şaisrezece
şaisrpezece
şaissprezece
şaizcei
şaizci
şaizec
şaizecci
şaizeci
şaizecii
şaizeeci
şaizei
şaizeic
şaizzeci
şaişe
şaişep
şaişp
şaişpe
şaişpee
şaişppe
şaişşpe
şapesprezece
şapetsprezece
şapetzeci
şapetşpe
şapezeci
şapeşpe
şapitşpe
şapişpe
şapptesprezece
şapptezeci
şappteşpe
şapptişpe
şapte
şapteeci
şapteesprezece
şapteezci
şapteezeci
şapteeşpe
şaptepe
şapteprezece
şaptepsrezece
şaptepşe
şaptesperzece
şaptespezece
şaptespprezece
şaptespreece
şaptespreezce
şaptespreezece
şaptesprezce
şaptesprezcee
şaptesprezec
şaptesprezecce
şaptesprezece
şaptesprezecee
şaptesprezee
şaptesprezeec
şaptesprezeece
şaptesprezzece
şaptesprrezece
şaptesprzece
şaptesprzeece
şaptesrezece
şaptesrpezece
şaptessprezece
şaptezcei
şaptezci
şaptezec
şaptezecci
şaptezeci
şaptezecii
şaptezeeci
şaptezei
şaptezeic
şaptezzeci
şapteşe
şapteşep
şapteşp
şapteşpe
şapteşpee
şapteşppe
şapteşşpe
şaptiişpe
şaptipe
şaptipşe
şaptişe
şaptişep
şaptişp
şaptişpe
şaptişpee
şaptişppe
şaptişşpe
şaptseprezece
şaptsprezece
şapttesprezece
şapttezeci
şaptteşpe
şapttişpe
şaptzeci
şaptzeeci
şaptşepe
şaptşipe
şaptşpe
şase
şasiprezece
şasprezece
şatesprezece
şatezeci
şateşpe
şatişpe
şatpesprezece
şatpezeci
şatpeşpe
şatpişpe
şazeci
şazieci
şaşipe
şaşpe
şepte
şiasprezece
şiazeci
şiaşpe
şisprezece
şizeci
şişpe
şpatesprezece
şpatezeci
şpateşpe
şpatişpe
şptesprezece
şptezeci
şpteşpe
şptişpe
şşaisprezece
şşaizeci
şşaişpe
şşaptesprezece
şşaptezeci
şşapteşpe
şşaptişpe
[ordinal]
ccincilea
cicilea
cicnilea
ciincilea
cinccilea
cinciea
cinciela
cinciilea
cincila
cincilae
cincile
cincilea
cincileaa
cincileea
cincillea
cinclea
cincliea
ciniclea
cinilea
cinncilea
cncilea
cnicilea
ddoilea
dilea
diolea
doiea
doiela
doiilea
doila
doilae
doile
doilea
doileaa
doileea
doillea
dolea
doliea
dooilea
intai
intaiul
nnoulea
nolea
noluea
nooulea
nouea
nouela
noula
noulae
noule
noulea
nouleaa
nouleea
noullea
nouulea
nulea
nuolea
ooptulea
opptulea
optlea
optluea
opttulea
optuea
optuela
optula
optulae
optule
optulea
optuleaa
optuleea
optullea
optuulea
opulea
oputlea
otpulea
otulea
paatrulea
partulea
parulea
patrlea
patrluea
patrrulea
patruea
patruela
patrulae
patrule
patrulea
patruleaa
patruleea
patrullea
patruulea
pattrulea
patulea
paturlea
pimul
pirmul
ppatrulea
pprimul
priimul
prima
priml
primlu
primmul
primu
primul
primull
primuul
priul
priuml
prmiul
prmul
prrimul
ptarulea
ptrulea
saaptelea
saaselea
saelea
saeslea
sapelea
sapetlea
sapptelea
sapteea
sapteela
sapteelea
saptela
saptelae
saptele
saptelea
sapteleaa
sapteleea
saptellea
saptlea
saptleea
sapttelea
saseea
saseela
saseelea
sasela
saselae
sasele
saselea
saseleaa
saseleea
sasellea
saslea
sasleea
sasselea
satelea
satpelea
spatelea
sptelea
ssaelea
ssaptelea
ssaselea
sselea
teilea
terilea
treeilea
treiea
treiela
treiilea
treila
treilae
treile
treilea
treileaa
treileea
treillea
trelea
treliea
trielea
trilea
trreilea
ttreilea
zceelea
zcelea
zeccelea
zeceea
zeceela
zeceelea
zecela
zecelae
zecele
zecelea
zeceleaa
zeceleea
zecellea
zeclea
zecleea
zeecelea
zeeclea
zeelea
zzecelea
întâi
întâiul
şaaptelea
şaaselea
şaelea
şaeslea
şapelea
şapetlea
şapptelea
şapteea
şapteela
şapteelea
şaptela
şaptelae
şaptele
şaptelea
şapteleaa
şapteleea
şaptellea
şaptlea
şaptleea
şapttelea
şaseea
şaseela
şaseelea
şasela
şaselae
şasele
şaselea
şaseleaa
şaseleea
şasellea
şaslea
şasleea
şasselea
şatelea
şatpelea
şpatelea
şptelea
şsaelea
şselea
şşaptelea
şşaselea
[month]
aaprilie
aaugust
agust
aguust
apilie
apirlie
aplirie
apprilie
apr
apriie
apriile
apriilie
aprile
aprilei
aprili
aprilie
apriliee
aprilii
apriliie
aprillie
aprlie
aprliie
aprrilie
arilie
arpilie
aug
auggust
augst
augsut
augus
augusst
august
augustt
augut
auguts
auguust
auugst
auugust
auust
brumar
brumarel
brumărel
ciresar
cireşar
dceembrie
dcembrie
ddecembrie
dec
deccembrie
decebmrie
decebrie
deceembrie
decem
decembbrie
decembie
decembire
decembre
decembrei
decembri
decembrie
decembriee
decembrii
decembriie
decembrrie
decemmbrie
decemrbie
decemrie
decenbrie
dechembrie
decmbrie
decmebrie
deecembrie
deecmbrie
deembrie
faurar
fberuarie
fbruarie
feb
febbruarie
febrarie
febraurie
febrruarie
februaarie
februaie
februaire
februare
februarei
februari
februarie
februariee
februariie
februarrie
februraie
februrie
februuarie
febuarie
feburarie
feebruarie
ferbuarie
feruarie
fevruari
fevruarie
ffebruarie
florar
făurar
gerar
gustar
iaanuarie
ian
ianarie
ianaurie
iannuarie
ianuaarie
ianuaie
ianuaire
ianuare
ianuarei
ianuari
ianuarie
ianuariee
ianuarii
ianuariie
ianuarrie
ianuraie
ianurie
ianuuarie
iauarie
iaunarie
ienuarie
iianuarie
inauarie
inuarie
iul
iule
iuli
iulie
iulii
iun
iune
iuni
iunie
iunii
maartie
mai
maii
mar
marite
marrtie
marte
martie
martiee
martii
martiie
marttie
matie
matrie
mmartie
mratie
mrtie
mărţişor
niembrie
nioembrie
nnoiembrie
noeimbrie
noembrie
noi
noiebmrie
noiebrie
noieembrie
noiem
noiembbrie
noiembie
noiembire
noiembre
noiembrei
noiembri
noiembrie
noiembriee
noiembrii
noiembriie
noiembrrie
noiemmbrie
noiemrbie
noiemrie
noiiembrie
noimbrie
noimebrie
nojembrie
nooiembrie
novembrie
occtombrie
ocombrie
ocotmbrie
oct
octmbrie
octmobrie
octobmrie
octobrie
octombbrie
octombie
octombire
octombre
octombrei
octombri
octombrie
octombriee
octombrii
octombriie
octombrrie
octommbrie
octomrbie
octomrie
octonbrie
octoombrie
octtombrie
ooctombrie
otcombrie
otombrie
ramadan
ramadanul
ramazan
rapciune
răpciune
seeptembrie
sepembrie
sepetmbrie
sepptembrie
sept
septebmrie
septebrie
septeembrie
septembbrie
septembie
septembire
septembre
septembrei
septembri
septembrie
septembriee
septembrii
septembriie
septembrrie
septemmbrie
septemrbie
septemrie
septenbrie
septmbrie
septmebrie
septtembrie
setembrie
setpembrie
spetembrie
sptembrie
sseptembrie
undrea
[weekday]
duminica
duminică
joi
joia
lunea
luni
martea
marti
marţea
marţi
miercurea
miercuri
sambata
sâmbăta
sâmbătă
vinerea
vineri
[street-before]
alee
aleea
bd
bulevardul
calea
soseaua
str
strada
stradă
strazii
străzii
şoseaua
[home-unit]
ap
apartament
apartamentul
apartamentului
bloc
blocul
camera
cameră
casa
etaj
etajul
flat
nr
numar
numarul
numere
număr
numărul
scara
[school-before]
academia
academie
after-school
colegiu
colegiul
colegiului
cresa
cresă
creşa
facultatea
gimnaziu
gimnaziul
gradi
gradinita
gradinite
gradinitei
grădi
grădiniţa
grădiniţe
grădiniţei
grădiniţă
liceu
liceul
liceului
scoala
scoala-generala
universitate
universitatea
universitatii
universităţii
şcoala
şcoala-generală
şcoală
şcolii
[workplace-before]
abator
abatorul
agentia
agentie
agentiei
agenţia
agenţie
agenţiei
atelier-ul
atelierul
azil
azilul
bacania
bacanie
bar
barul
barului
biserica
bisericii
biserică
brutaria
brutarie
brutăria
brutărie
băcănia
băcănie
cabinetul
cafenea
cafeneaua
caminul
carciuma
carmangeria
carmangerie
carwash
cazinoul
clinica
club
clubul
coafor
coaforul
cofetaria
cofetăria
compania
companie
companiei
constructii
construcţii
crasma
croitoria
croitorie
crâşma
curierat
cârciuma
căminul
depozit
depozitul
depozitului
discoteca
fabrica
fabricii
fabrică
farmacia
farmacie
fast-food
ferma
fermei
fermă
firma
firmei
firmă
floraria
florarie
florăria
florărie
frizeria
frizerie
hotel
hotelul
hotelului
kebab-ul
kebabul
macelaria
magazin
magazinul
magazinului
măcelăria
patiseria
pensiune
pensiunea
pizzeria
pub
pubul
restaurant
restaurantul
restaurantului
salon
salonul
saormeria
saormerie
sera
service-ul
seră
spalatoria
spalatorie
spalatorie-auto
spalatorii
spălătoria
spălătorie
spălătorie-auto
spălătorii
supermarket
supermarketul
taverna
tipografia
tipografie
vulcanizare
vulcanizarea
şaormeria
şaormerie
[in-place]
catre
către
de
din
in
la
langa
lângă
pe
prin
spre
în
[generic]
alt
altă
bun
bună
cea
cel
e
ei
este
fost
fosta
fostei
fostul
fostului
generală
intai
locală
lor
lui
mai
mare
mea
mei
mele
meu
mic
mică
mijlocie
mijlociu
nasa
naş
naşa
noastra
noastră
nostru
nou
nouă
nume
numit
numită
numărul
pe
primară
principal
proprie
propriu
rau
rea
romaneasca
românească
rău
secundară
specială
veche
vechi
vitreg
vitregă
întâi
[year]
an
ani
anii
anul
luni
lună
saptamana
saptamani
săptămâni
săptămână
[old]
varsta
varstei
vârsta
vârstei
vârstă
[clock]
h
ora
ore
orele
[hour-part]
fix
jumatate
jumate
jumătate
sfert
[unit]
minut
minute
ore
ori
oră
zi
zile
[be]
are
e
era
este
sunt
[spell]
dublu
si
şi
[not-name]
anglia
biblia
biserica
britanie
britanii
coran
council
covid
craciun
craciunul
credit
crestin
crestini
creştin
creştini
crăciun
crăciunul
doamne
domnului
dumnezeu
europa
europeană
evrei
evreu
facebook
gp
home
iisus
instagram
londra
maica
marea
marii
messenger
musulman
musulmani
nhs
office
ok
ortodox
ortodoxă
pasti
paşte
paştele
paşti
politia
poliţia
rom
roma
romi
romii
rusalii
telegram
tigan
tigani
tiktok
uk
uniunea
universal
whatsapp
ţigan
ţigani
[joint]
acum
apoi
azi
cand
care
cum
când
că
daca
dacă
dar
dupa
după
fiindca
fiindcă
iar
ieri
sau
si
şi
[addressed]
ameninta
amenintat
ameninţa
ameninţat
ameninţă
atacat
bate
catre
chemat
cu
cunoscut
către
de
impins
intrebat
iubesc
iubit
loveste
loveşte
lovit
lui
palmuit
pe
pălmuit
rugat
spus
strans
strâns
sunat
urasc
urăsc
vazut
violat
văzut
zis
împins
întrebat
[and]
sau
si
şi
[before-noun]
a
acea
această
acel
acest
ai
al
ale
am
are
cu
de
e
este
fara
fiecare
fără
in
la
mi-a
niste
nişte
nu
o
un
în
[trading]
brutaria
brutăria
cafeneaua
coaforul
cofetaria
cofetăria
constructii
construcţii
covrigaria
covrigăria
frizeria
hotelul
instalatii
instalaţii
macelaria
măcelăria
patiseria
pensiunea
pizzeria
restaurant
restaurantul
service
service-ul
shaormeria
simigeria
spalatoria
spalatorie
spălătoria
spălătorie
tamplarie
transport
transporturi
tâmplărie
vulcanizare
vulcanizarea
[age-year]
an
ani
anisor
anisori
anişor
anişori
luni
[not-firm]
acasa
acasă
aeroport
agentie
agenţie
amiaza
amiază
ascuns
autobuz
avion
baie
bani
bar
barul
batrane
batrani
birou
birouri
biserica
biserică
bucataria
bucatarie
bucatarii
bucătăria
bucătărie
bucătării
bunica
bunici
burta
burtă
bătrâne
bătrâni
calculator
caldura
camp
campul
cap
casa
case
cash
casă
cina
cină
colt
colţ
constructii
construcţii
copii
culcare
curte
câmp
câmpul
căldură
dentist
depozit
dimineata
dimineaţa
doamna
doamnă
doctor
doctorita
doctoriţă
domn
doua
două
drum
dus
ea
echipa
echipă
ei
el
etaj
fabrica
fabrică
facultate
fel
ferma
fermă
final
firma
firmă
fotbal
frica
frică
frig
frigul
gat
geam
gospodarii
gospodării
gradinita
gri
grădiniţă
gât
hala
hală
hotel
hotelul
inceput
inchisoare
inot
intors
intuneric
liceu
linie
lucru
lumina
lumină
ma-sa
magazin
magazinul
mama
mamă
masa
masina
masă
maşină
metrou
mine
moment
munca
muncă
mă-sa
negru
noaptea
noi
oameni
ora
oras
oraş
ore
pamant
parc
piata
piaţa
piaţă
picior
ploaie
poarta
poartă
podea
politie
poliţie
pranz
prieteni
prânz
pământ
rand
restaurant
restaurantul
rude
rând
sala
sală
santier
sat
scara
scară
scoala
seara
sectie
secţie
serviciu
soare
somn
spate
spital
spitalul
strada
stradă
subsol
supermarket
tara
tata
tată
telefon
timp
tine
toaleta
toaletă
trei
tren
tribunal
tura
tură
universitate
urma
urmă
usa
uşă
vecina
vecini
voi
ziua
început
închisoare
înot
întors
întuneric
şantier
şcoala
şcoală
ţară
[landmark]
hospital
park
[landmark-before]
biblioteca
bibliotecii
biserica
bisericii
biserică
cabinetul
cartier
cartierul
cartierului
clinica
clinicii
clinică
gara
garii
gară
gării
moscheea
moscheii
parc
parcul
parcului
sectia
secţia
spital
spitalul
spitalului
statia
statiei
staţia
staţiei
[landmark-kept]
biserica
bisericii
biserică
cabinetul
clinica
clinicii
clinică
hospital
moscheea
moscheii
spital
spitalul
spitalului
[name-suffix]
a
e
ei
ii
lui
ul
ului
[stem]
abac
abandon
abat
abdic
abdomen
abdominal
aberant
abia
abil
abilităţi
abiotic
abisal
abject
abjur
abol
abominabil
abon
abonament
abord
abordabil
abortiv
abras
abraziv
abraş
abrevi
abreviativ
abrog
abruc
abrupt
abrutiz
abrutizant
absent
absenţ
absidial
absoarbe
absol
absolutist
absolutiz
absolv
absolvent
absolvenţi
absorb
absorbant
absorbtia
absorbtie
absorbţia
absorbţie
abstinent
abstinenţ
abstract
abstractiz
abstrag
abstrăg
absurd
abtin
abulic
abund
abundent
abundenţ
abur
aburc
abuz
abuziv
abăt
abţin
academ
academic
academician
academie
acantofag
acapar
acas
acced
acceler
acceleratie
acceleraţie
accent
accept
acceptabil
accepţi
acces
accesibil
accesibilitate
accesorii
accesoriu
accident
accidental
acciz
acea
aceasta
această
aceea
acefal
acei
acel
acelor
acer
acerb
acest
acestor
acetic
aceşti
achit
achizitia
achizitie
achizitii
achizition
achiziţia
achiziţie
achiziţii
achiziţion
aciclic
acicular
acid
aciu
acizi
aclam
aclimatiz
acol
acolo
acomod
acomodabil
acompani
acont
acoper
acoperiş
acord
acorzi
acotiledon
acra
acredit
acri
acrir
acrit
acrob
acrobatic
acru
acră
acta
acte
action
actionar
actiune
actiuni
activ
activist
activitate
activitati
activităţi
activiz
activişti
actor
actrit
actriţ
actual
actualitate
actualitati
actualităţi
actualiz
actualmente
actul
acul
acum
acumin
acupl
acuratete
acurateţe
acustic
acut
acuz
acvariu
acvatic
acvifer
acvilin
acţion
acţionar
acţiune
acţiuni
adamantin
adanc
adancime
adaog
adaos
adap
adapost
adapt
adaptabil
adast
adaug
adecu
adecv
ademen
adept
adepţi
ader
aderent
aderenţ
adesea
adeseori
adevar
adever
adevăr
adeziv
adiacent
adiafor
adiere
adineaori
adineauri
adio
aditional
adiţional
adjectiv
adjectival
adjudec
adjunct
admi
administr
administratie
administrativ
administraţia
administraţie
admir
admirabil
admiratie
admirativ
admiraţia
admiraţie
admisibil
admit
admonest
adnot
adolescent
adolescenţ
adopt
adoptie
adoptiv
adopţie
ador
adorabil
adorm
adrenalina
adrenalină
adres
adresant
adsorb
aduc
aducem
aduceti
aduceţi
adul
adulmec
adult
adulter
adulterin
adulţi
adumbr
adun
adus
aduşi
adventist
adventiv
adverbial
adversa
adversar
adversativ
adverse
adversă
adânc
adâncime
adăog
adăp
adăpost
adăst
adăug
aerat
aerian
aerien
aeriform
aeris
aerob
aerobiotic
aerodin
aeronautic
aeronava
aeronave
aeronavă
aeroport
aeropurt
aerostatic
aerul
afabil
afacere
afaceri
afacerist
afan
afara
afară
afaz
afazic
afect
afectiune
afectiuni
afectiv
afecţiune
afecţiuni
afer
aferent
afili
afin
afirm
afirmatie
afirmativ
afirmaţia
afirmaţie
afis
afix
afiş
afla
aflam
afland
aflarea
aflat
aflaţi
afle
afli
aflu
afluent
afluenţ
aflând
află
aflăm
afon
aforisme
aforistic
afro
afroamerican
afrodiziac
afront
afum
afund
afân
agas
agasant
agat
agaţă
agend
agent
agenţi
ager
agil
agit
agitatie
agitatoric
agitaţia
agitaţie
aglomer
aglutin
aglutinant
agnostic
agon
agonic
agonie
agonis
agoniz
agonizant
agora
agram
agrar
agrarien
agrav
agravant
agre
agreg
agrement
agresiune
agresiv
agricol
agricultori
agricultura
agriculturii
agricultură
agronom
agronomic
agrotehnic
agăţ
ahotnic
ahti
aiasta
aiba
aibă
aici
aici's
aidoma
aista
aistia
aiur
aiştia
ajun
ajung
ajungem
ajungeti
ajungeţi
ajust
ajut
ajutoare
ajutor
ajuţi
ala-i
alaltaieri
alaltaseara
alaltăieri
alaltăseară
alam
alambic
alapt
alarm
alarmant
alarmist
alatur
alba
albastr
albaştri
albe
albeste
albet
albeşte
albeţ
albi
albine
albinet
albineţ
albit
album
albuminoid
albur
albă
albăstr
alcalin
alcat
alcool
alcoolic
alcooliz
alcăt
alde
aldin
alea
aleaga
aleagă
alearga
aleargă
aleatori
alee
aleg
alegatori
alegem
alegeti
alegeţi
alegor
alegoric
alegr
alegători
alei
alerg
alergice
alert
ales
alez
aleşi
alfa
alfabet
alfabetiz
alge
algebr
algebric
algerien
algocalmin
algoritm
aliaj
aliant
alianţ
alias
aliat
aliaţi
alien
alienabil
alienist
aliment
alimentar
alimentatie
alimentaţia
alimentaţie
alinare
aliniat
alinierea
alint
alip
aloc
alocatie
alocaţie
alotrop
alotropic
alpestr
alpin
alpinism
alta
altadata
altaic
altar
altceva
altcineva
altcuiva
alte
alteori
alter
alterabil
altern
alternativ
altet
alteţ
altfel
alti
altist
altitudine
altitudini
altminteri
altoieste
altoieşte
altoit
altor
altruist
altui
altul
altundeva
altă
altădată
aluat
aluminiu
alun
alunec
alung
aluniz
aluvial
aluvionar
aluzie
alveolar
alăm
alăpt
alătur
alţi
amabil
amabilitatea
amag
amalgam
aman
amandoi
amandoua
amanet
amant
amanunt
amar
amarnic
amator
amazonian
amazonien
ambal
ambalaj
ambarcatiuni
ambarcaţiuni
ambasad
ambasador
ambele
ambelor
ambiant
ambianţ
ambidextr
ambient
ambigen
ambigu
ambii
ambilor
ambitia
ambitie
ambitiile
ambition
ambitios
ambivalent
ambivalenţ
ambiţia
ambiţie
ambiţiile
ambiţion
ambiţios
ambr
ambroziac
ambrozie
ambulant
ambulantier
ambulanţ
ambulanţier
ambuscad
amelior
amenaj
amend
amendabil
amendament
amenint
ameninţ
amenzi
america
americii
amestec
amet
ameţ
amfiteatr
amiabil
amiaza
amiază
amic
amical
amidon
amiez
amin
aminoacizi
amint
amiral
amiros
amniotic
amnisti
amoniacal
amonte
amor
amoral
amorf
amoroasa
amoroase
amoroasă
amort
amortiz
amorţ
amovibil
ampl
amplasament
amplific
amploare
amploi
amprent
amput
amu'
amurg
amut
amuz
amuzament
amuzant
amuţ
amân
amândoi
amândouă
amăg
amănunt
amănunţ
amăr
amărât
anabaptist
anacronic
anaerob
anagram
anahoretic
anale
analfabet
analgezic
analist
analitic
analiz
analizabil
analog
analogic
analogie
ananas
anarh
anarhic
anarhist
anarhiz
anastatic
anastomoz
anatom
anatomic
anatomie
ancestral
anchet
anchiloz
ancor
andrea
androgin
android
anecdot
anecdotic
anem
anemic
anestez
anestezic
anestezist
anex
anexionist
angaj
angajament
angelina
anghin
angiosperm
anglia
anglican
angliei
anglist
anglo
angloman
angoas
angren
angular
anhidr
anihil
anihilant
anii
anilor
anim
animal
animalic
animalier
animaliz
animatie
animaţia
animaţie
animist
anin
anivers
aniversar
anodic
anodin
anofelogen
anomalie
anomalii
anonim
anorganic
anormal
anost
anotimp
ansambl
antagonic
antagonist
antal
ante
antebelic
antebrat
antebraţ
antecedente
anteclas
antedat
antemeridian
anten
antepenultim
anter
anterioare
anti
antiaerien
antibiotic
antic
antichitate
antichitati
antichităţi
anticip
anticomunist
anticonceptional
anticoncepţional
anticorpi
anticoruptie
anticorupţie
anticrestin
anticreştin
anticrist
antidrog
antieducativ
antimonic
antinom
antinomic
antiotoman
antipat
antipatic
antirabic
antisem
antiseptic
antisocial
antistatal
antitetic
antiuman
antiviral
antivirus
antolog
antologic
antologie
antonim
antonimic
antrax
antren
antrenament
antrenant
antrenor
antreprenor
antropofag
antropoid
antropolog
antropologie
antropomorf
antum
anturajul
anual
anul
anum
anunt
anunţ
anvelop
anvergura
anvergură
anxietate
aort
apai
apar
aparent
aparenţ
aparitia
aparitie
apariţia
apariţie
apartament
aparte
apartenent
apartenenţ
apartin
aparţin
apas
apat
apatic
apei
apel
apelativ
apelor
apelpis
apendic
aperceptiv
apere
aperiodic
aperitiv
apesi
apetal
apetent
apetenţ
apetisant
apetit
apeşi
apical
apicol
aplan
aplatiz
aplaud
aplauze
apleaca
apleacă
aplec
aplic
aplicabile
aplicatie
aplicativ
aplicaţia
aplicaţie
apocalipsa
apocalipsei
apocaliptic
apocop
apocrif
apodictic
apoge
apoi
apolitic
apologetic
apoplectic
aport
apostolic
apostolii
apostolilor
apostrof
apoteotic
apoteoz
apreci
apreciativ
apreciaza
apreciază
apreciem
apret
apri
aprig
april
aprilie
aprin
aprind
aprinz
aprioric
aproape
aprob
aprobativ
aprofund
aprop
apropiem
apropo
apropr
aprovizion
aprox
aproximativ
apter
aptitudini
apuc
apun
apus
apusen
apăi
apăr
apăs
arabic
araden
aragazul
arahid
aram
aranj
aranjament
arap
arapoi
arapusca
arareori
arat
arbitr
arbitraj
arbitral
arbitrar
arbor
arbusti
arbuşti
arca
arcad
arcat
arctic
arcu
arcul
arcuri
arda
arde
ardent
ardere
ardă
arealul
aren
arend
arest
argas
argentifer
argesen
argeşen
argila
argilă
argint
argotic
argument
argumentativ
argăs
arhaic
arhanghel
arheolog
arheologic
arhicunosc
arhidiecezan
arhiepiscop
arhiepiscopal
arhiepiscopiei
arhiereu
arhimandrit
arhimultum
arhimulţum
arhiplin
arhitect
arhitectonic
arhitectural
arhitecturii
arhitecţi
arhiv
arhivist
aria
aric
arid
arie
arien
arier
arii
arip
aristocr
aritm
aritmetic
arivist
arlechin
arma
armament
arman
armat
arme
armistitiu
armistiţiu
armon
armonic
armonie
armonios
armoniz
armura
armură
armân
armă
arnaut
arnăuţ
arog
arogant
aroganţ
arom
aromatic
aromatiz
arond
ars-o
arsa
arse
arsenal
arsenic
arsenical
arsi
arsit
arsura
arsuri
arsură
arsă
arta
arte
artefact
arter
arterial
artezien
articol
articul
articular
artificial
artificii
artileria
artilerie
artilerist
artist
artistic
artizan
artişti
artritic
artropod
artă
arunc
arvan
arvun
arzatoare
arzătoare
arăden
arăm
arăpoi
arăpuşcă
arăt
arăţi
arşi
arşiţ
asadar
asalt
asambl
asan
asasin
asaza
ascendent
ascendenţ
ascensional
ascensiune
ascet
ascetic
aschi
ascult
asculţi
ascun
ascund
ascundem
ascundeti
ascundeţi
ascunzatoare
ascunzi
ascunzătoare
ascut
ascuţ
aseamana
aseamănă
aseara
aseară
aseaza
ased
aseleniz
aseman
asemenea
asemeni
asemu
asemăn
aseptic
asertoric
aserv
asexu
asez
asezamant
asezon
asfalt
asfaltic
asfint
asfinţ
asfix
asfixiant
asidu
asigur
asimetric
asimil
asirien
asist
asistent
asistenţ
asmut
asmuţ
asoci
asociativ
asociaza
asociază
asort
aspect
aspir
aspirant
aspiratiile
aspiraţiile
aspr
asta
asta-i
astampar
astazi
astea
asteapta
asten
astenic
astept
astern
asteroid
asteroizi
astfel
astia
astigmatic
astm
astr
astral
astringent
astrologic
astrologie
astronaut
astronom
astronomic
astronomie
astup
astâmpăr
astă
astăzi
asud
asum
asupr
asurz
atac
atacabil
atacant
atare
atarn
atas
atasament
atat
atavic
ataş
ataşament
atei
ateist
atela
atelier
atelă
ateneului
atenien
atent
atention
atenu
atenuant
atenţi
atenţion
ateriz
aterman
atest
ateu
atic
atin
ating
atingem
atingeti
atingeţi
atint
atip
atipice
atit
atitudine
atitudini
atlantic
atlas
atlet
atletic
atletism
atleţi
atmosfer
atmosferic
atom
atomic
atomist
aton
atonic
atotputernic
atra
atractia
atractie
atractii
atractiv
atracţia
atracţie
atracţii
atrag
atragem
atrib
atribuie
atributiv
atribuţii
atrof
atrăg
atunci
atârn
atât
atâţia
atît
auda
aude
audi
audibil
audienta
audiente
audienţa
audienţe
audienţă
audio
audiovizualului
audit
auditie
auditiv
audiţie
audă
augment
augur
aula
aureol
auri
auricul
auricular
aurifer
aurit
aurolac
aurul
auscult
auspiciile
auster
australien
austriec
austro
autarhic
autentic
autenticitate
autentific
autist
auto
autoamag
autoamăg
autoanaliz
autoapar
autoapăr
autobiograf
autobiografic
autobuz
autocar
autocefal
autocratic
autocritic
autodefin
autodidact
autoflagel
autogen
autograf
autohton
autoinvinu
autom
automatic
automatizare
automobil
autonom
autonomie
autoproclam
autopsi
autor
autoritar
autoritate
autoritati
autorităţi
autoriz
autorizatie
autorizaţia
autorizaţie
autostrada
autostradă
autostrazi
autostrăzi
autoturisme
autovehicul
autoînvinu
autumnal
auxiliar
auzea
auzeam
auzi
auzim
auzind
auzir
auzisem
auzit
auziţi
auzul
aval
avalans
avalanş
avalist
avaliz
avan
avand
avangarda
avangardă
avanpost
avant
avantaj
avar
avatar
avea
aveam
avem
aventur
aventurier
aver
avertisment
avertiz
aveti
aveţi
aviatia
aviatic
aviatie
aviaţia
aviaţie
avicol
avid
avioane
avion
aviz
avocat
avocaţi
avort
avuabil
avusese
avut
având
avânt
axat
axeaza
axează
axei
axial
axilar
axiomatic
axiomatiz
axul
azimutal
azot
azotic
azur
azvarl
azvârl
aşadar
aşază
aşchi
aşează
aşez
aşezământ
aşteaptă
aştept
aştepţi
aştern
aţin
aţint
aţip
aţâţ
baba
babe
bacalaureat
baciu
background
bacsisul
bacsisuri
bacteria
bacteriana
bacteriană
bacteriene
bacterii
bacşişul
bacşişuri
badaran
badi
badijon
badit
bafta
baga
bagabont
bagaj
bagam
bagat
bagateliz
bage
baghet
bagi
bagă
bahic
bahn
baiat
baie
baiet
baigu
baile
bajba
bajen
balaban
balac
balad
balans
balant
balanţ
balaoaches
balaoacheş
balast
balaurul
balb
balbaiala
balbaie
balcanic
balcon
baleg
balegar
balen
balerin
balet
balig
balistic
baliz
balmaj
balnear
balneolog
baloane
balon
balos
balot
balsam
balt
baltaret
baltice
balul
bambus
banal
banan
banat
banatean
banaten
banc
bancar
bancher
banchet
bancnot
band
bandaj
banderol
banesti
bang
bani
banner
bantu
bantuie
banu
banuiesc
banuieste
banul
banuti
baptista
baptistă
bara
barabule
barac
baragan
baragladina
baragladină
baraj
barat
barb
barbar
barbat-so
barbier
barc
bard
bare
barem
barf
baric
baricad
bariera
bariere
barieră
barman
baro
baroc
baron
barsan
barul
baruri
barz
bară
bascalie
baschet
bascul
baseball
basic
basm
basmale
basmaua
bastard
bastina
bata
batalia
batalie
batalii
batalion
batant
batar
bate
bate-i
batem
bater
baterie
bateti
bateţi
bati
batic
batist
batjocor
batman
batran
batranete
batuc
batut
batut-o
bată
batăr
baun
baut
baza
bazam
bazandu
bazar
bazat
baze
bazeaza
bazează
bazeze
bazin
bazându
bază
bazăm
baştină
baţi
beau
bebele
bebelus
bebeluş
beci
becisnic
becul
beduin
beha
behă
bejen
belciug
belgien
beligerant
beliste
belit
belişte
belsug
belşug
benchetu
bene
benefic
beneficiar
beneficiaza
beneficiază
benefit
benevol
benign
benjamin
benzi
benzin
benzinarie
benzinărie
berbec
bere
beri
bern
besic
bestel
bestia
bestial
bestseller
beta
bete
beteag
beteg
betel
beti
betiv
betivan
beton
bezmetic
bezn
beşic
beştel
beţe
beţi
beţiv
beţivan
biata
biberon
bibl
biblic
biblie
bibliografia
bibliografice
bibliografie
bibliotec
bibliotecar
bice
bicefal
bici
biciclet
bicisnic
bicolor
biconcav
bienal
biet
bifat
bifurc
bigam
bigot
bijuterie
bijuterii
bikini
bila
bilant
bilanţ
bilateral
bile
bilet
biliard
bilingv
bilunar
bilă
biman
bimilenar
binar
bine
binecunoscut
binecuvant
binecuvânt
binedispun
binefacere
bineinteles
binemerit
bineplac
bineplăc
binesti
bineven
binevo
bineînţeles
bineşti
bingo
binisor
binişor
binocl
biodiversitatii
biodiversităţii
biogen
biograf
biografic
biografie
biolog
biologic
biologie
biosferei
biospeolog
bipart
biro
birocr
biru
bisat
biscuiti
biscuiţi
biseric
bisextil
bisexu
bistritei
bistriten
bistriţei
bistriţen
bisturi
biti
bitum
bivuac
bizantin
bizar
bizu
biţi
blade
blagoslov
blajin
blam
blamabil
blan
blanc
bland
blandete
blasfemie
blatist
bleotocar
bleotocăr
blestem
bleu
blind
blitz
bloc
blocad
blocaj
blocheaza
blochează
blocheze
block
blog
blond
blues
bluf
blugi
bluz
blând
blândeţe
blăn
boab
boala
boală
boarfa
boarfe
boarfă
bobarnac
bobin
bobot
bobârnac
bocanc
boceste
boceşte
bocir
bocit
bodogan
bodogăn
boem
bogat
bogaţi
boghet
bogăţia
bogăţie
bogăţii
boia
boicot
boier
boiler
boit
bolboros
bolii
bolile
bolilor
bolir
bolnav
bolovan
bolsevic
bolta
boltă
bolşevic
bomb
bomban
bombard
bombardament
bombardierele
bombastic
bomboan
bombăn
bond
bone
bonific
bono
bonom
bont
bonul
bonurile
bonus
boom
borat
borcan
bordel
bordul
boreal
boreasa
boreasă
borfas
borfaş
bormasina
bormaşină
born
borza
borât
borâţi
boscorod
bosniec
boss
bostan
boston
bosumfl
botanica
botanice
botanică
botezul
botul
bour
bovin
boxa
boxat
boxer
boxuri
bozgor
brac
brad
brahial
brambur
branc
brancardier
brandul
branduri
brans
branula
branulă
branz
branzeturi
branş
brasoveni
brat
brau
brav
bravo
brazd
brazi
brazilien
braşoveni
braţ
breasla
breaslă
breaza
bres
brevet
brez
breş
briant
briceag
brichet
brigada
brigadier
brigadă
brigazii
brigăzii
briz
broasca
broască
broaste
broaşte
broboad
brobon
broccoli
brod
broker
brons
bronsic
bronz
bronş
bronşic
bros
browning
browser
broş
bruftulu
brui
brum
bruneta
brunetă
bruno
brusc
bruscheaza
bruschează
brust
brut
brutal
bruşt
brânc
brânz
brânzeturi
brâu
brăzd
brăţara
brăţară
bubu
bucal
bucat
bucataria
bucatarie
bucel
buchet
buchis
bucium
bucl
bucs
bucura
bucuram
bucurandu
bucurat
bucuraţi
bucurestean
bucuresten
bucureştean
bucureşten
bucuria
bucurie
bucuroasa
bucuroasă
bucuros
bucuroşi
bucurându
bucură
bucurăm
bucătăria
bucătărie
bucăţ
bucş
buda
budă
bufant
bufet
bufn
bufon
buget
bugetar
buha
buhă
buiec
buiestr
buimac
buimăc
bula
bulangiu
bulbuc
bule
buletin
bulevard
bulgar
bulgăr
bulon
buluc
bulvers
bulă
bumbac
bumbăcit
buna
bunaoara
bunast
bunatate
bunavoie
bunavoint
bune
buni
bunic
bunul
bunuri
bunut
bunuţ
bună
bunăoară
bunăst
bunătate
bunăvoie
bunăvoinţ
burdus
burduş
burete
burghez
burghi
buric
burlacu
burnit
burniţ
burs
bursier
burta
burtica
burtă
burzulu
buseste
busi
business
busir
busit
busteni
bustul
busuioc
butas
butoaie
butoane
butoi
buton
butuc
butăş
buza
buze
buzunar
buzunăr
buzz
buşeşte
buşi
buşir
buşit
buşteni
bâigu
bâjbâ
bâlb
bâlbâ
bâlbâială
bâlbâie
bântu
bântuie
bârf
bârsan
bâte
bâzâ
bâţâ
bădi
bădiţ
bădăran
băga
băgat
băgaţi
băgăm
băhn
băiat
băieş
băieţ
băile
băjen
băleg
bălegar
bălig
bălmăj
băloş
bălsăm
bălt
băltăreţ
bălăbăn
bălăc
bănci
băneşti
bănu
bănuiesc
bănuieşte
bănuţi
bănăţean
bănăţen
bărb
bărbat-so
bărbier
bărbătesc
bărbăteşti
bărc
bărăc
bărăgan
băsmu
bătaia
bătaie
bătea
bătrân
bătrâneţe
bătuc
bătut
bătut-o
bătuţi
bătăi
bătălia
bătălie
bătălii
bătător
băun
băut
băşcălie
băşic
băştinaş
ca's
cabalist
cabalistic
caban
cabanier
cabaret
cabin
cabinet
cabl
cabotin
cabr
caca
cacao
cacat
cache
caci
cacofon
cacofonic
cactus
cada
cadastr
cadastral
cadaveric
cadavr
cade
cadelnit
cadem
cadent
cadenţ
cadere
caderi
cadet
cadeţi
cadi
cadmi
cado
cadr
cadran
cadril
caduc
cadă
cafe
cafel
cafenea
cafenele
caftan
cafteala
cafteală
cafteste
cafteşte
cafti
caftit
caiac
caic
caiet
caii
caile
cailor
caimac
cain
cainozoic
cais
cala
calafatu
calamin
calandr
calare
calaret
calarie
calauz
calc
calcan
calcar
calcat-in-picioare
calchi
calcif
calcific
calcin
calcograf
calculabil
cald
caldurii
calduroasa
calduroase
calduros
cale
calendar
calendaristic
calf
calibr
calic
calif
calific
calificativ
caligraf
caligrafic
calin
calir
calit
calitativ
calităţi
call
calm
calmant
calomn
calor
caloric
calorifer
calorific
calorigen
calorimetr
calp
calugari
calugarit
calul
calus
calvar
calvin
calvinist
camar
camarad
camarader
camarazii
camas
camata
camatar
cambial
cambr
came
cameleon
camer
camerist
camfor
camin
caminist
camioane
camion
camp
campania
campanie
campanii
campeanu
campen
campie
camping
campioan
campion
campus
camufl
camuflaj
camătă
cana
canadien
canal
canaliz
canalizabil
canapea
canapel
canar
canat
cancelar
cancelariei
cancer
cand
candelabr
candid
candri
candva
canel
canep
cangren
canibal
canibalic
canicul
canicular
canin
canion
canir
canit
cano
canon
canonic
canonis
canoniz
canotaj
cant
cantar
cantareata
cantaret
cantec
cantin
cantinier
cantitate
cantitati
cantitativ
cantităţi
canto
cantonier
cantor
cană
caolin
capabil
capac
capacitate
capacitati
capacităţi
capat
capcan
cape
capel
capete
capi
capilar
capit
capital
capitalism
capitalist
capitaliz
capitan
capitol
capiton
capitulant
capodopera
capodopere
capodoperă
caporal
capot
capr
capricorn
caps
capsoman
capsular
capsun
capt
captabil
captiv
captivant
captivitate
captur
captus
capu
capucin
capul
caput
capăt
cara
caraban
caracatit
caracatiţ
caracter
caracteristic
caracteriz
caram
caramida
caramiz
carantin
carar
carat
caraus
caravan
carbon
carbonic
carbonifer
carboniz
carbun
carbur
carc
carcal
carcot
card
cardanic
cardiac
cardinal
cardiolog
cardiovascular
carei
carele
caren
carent
carenţ
caret
careva
cargo
cari
caricatura
caricaturiz
caricatură
cariera
carierist
carieră
carioc
caritabil
caritate
carj
carlan
carlig
carliont
carm
carn
carnal
carnasier
carnaval
carnet
carnivor
carnos
caror
carosabil
caroserie
carp
carpac
carpatic
cart
carter
cartezien
cartier
cartiru
cartof
cartofor
cartograf
carton
carturar
cartus
cartuş
carucior
carui
carul
carunt
carusel
carut
casa
casabil
casant
casap
casat
casatie
casaţie
casc
cascad
cascaval
case
caset
cash
casier
casnic
casnicie
cast
castan
castig
casting
castr
castron
casun
casut
casă
cata
catadics
catalan
cataleptic
catalitic
cataliz
cataloage
catalog
catan
catapult
catar
cataract
cataral
catarg
catastrof
catastrofal
cate
catedr
catedrala
catedrală
categor
categoric
categorie
categoris
catehiz
catel
catelandr
catelus
cateodata
caterinca
caterincă
cateva
cathartic
cati
catifea
catifel
catihetic
cativa
catod
catodic
catolic
catolicism
catorva
catran
catre
catun
catus
caucazien
cauciuc
caus
caustic
caut
cauteriz
caution
cauz
cauzal
cauzativ
cauţi
cauţion
caval
cavalcad
cavaler
cavitatea
cavitatii
cavităţii
cavo
cazan
cazand
cazare
cazarm
cazat
cazator
cazi
cazier
cazino
cazn
cazon
cazual
cazuist
cazul
cazuri
cazut
caşcaval
caşt
ce-faci
ceafa
ceafe
ceafă
ceahlaul
ceahlăul
ceai
ceala
cealalta
cealaltă
ceanga
ceangă
ceap
ceara
ceardac
cearsaf
cearta
ceartă
ceară
cearşaf
ceas
ceasca
ceata
ceaun
ceaus
ceausist
ceauş
ceauşist
ceaşcă
ceaţa
ceaţă
ceda
cedarea
cedat
cedeaza
cedează
cedeze
cedr
ceea
ceea-i
cefalic
cefalopod
ceferist
ceilalti
ceilalţi
celalalt
cele
celebr
celebritate
celebritati
celebrităţi
celeilalte
celelalte
celofan
celor
celorlalte
celorlalti
celorlalţi
celsius
celt
celtic
celu
celuilalt
celul
celular
celuloz
celulozic
celălalt
cement
cenacl
cent
centauri
centenar
centezimal
centilitr
centimetr
centr
central
centralist
centraliz
centrifug
centrifugal
centripet
centripetal
centrist
centur
centurion
cenus
cenusareasa
cenuş
cenuşăreasa
cenzitar
cenzor
cenzur
cenţi
cepeleg
ceramica
ceramice
ceramică
ceramist
cerand
cerat
cerb
cerc
cercan
cercet
cercăn
cerdac
cerdăc
cere
cerealier
cereasca
cerească
cerebel
cerebral
cerem
ceremonia
ceremonial
ceremonie
ceremonii
cerere
cereri
ceresc
ceresti
cereti
cereşti
cereţi
ceri
cerint
cerinţ
cerneala
cerneală
cernel
cers
cersetoare
cersetor
cersetorie
cert
certaret
certific
certitudine
certăreţ
ceru
cerul
ceruri
cerut
cervical
cerând
cerş
cerşetoare
cerşetor
cerşetorie
cesion
cesionar
cest
cetace
cetate
cetatean
cetaten
cetati
ceter
cetlu
cetăţean
cetăţen
cetăţi
ceva
cezarian
cezarien
charter
chat
cheama
cheamă
chef
chefli
chei
chel
chelala
chelfan
chelfăn
chelnerit
chelneriţ
chelt
cheltuiala
cheltuieli
chelălă
chem
cherchel
cherestea
cherry
chesonier
chestia
chestie
chestii
chestion
chestiune
chestiuni
chestor
chezas
chezaş
chezăş
chiabur
chiar
chibit
chibiţ
chibrit
chibzu
chic
chicot
chift
chiha
chihlimbar
chihă
chilia
chilien
chilii
chilot
chiloţi
chim
chimic
chimie
chimioterapie
chimir
chimist
chimiz
chimono
ching
chintesent
chintesenţ
chinu
chinuri
chior
chiorâş
chiosc
chiot
chioşc
chip
chipes
chipeş
chira
chirc
chiria
chiriaş
chirie
chirurg
chirurgical
chiră
chit
chitant
chitanţ
chitarist
chitca
chitibus
chitibusar
chitic
chiu
chiul
chiulangi
chiuret
chiuretaj
chiuvet
chivernis
chivot
chiţcă
chiţibuş
chiţibuşar
chiţă
cian
cianga
ciangă
cianur
cibernetica
cibernetică
cica
cical
cicatric
cicatriz
cicl
ciclic
ciclism
ciclist
cicliz
cicloidal
cică
cicăl
cifr
cifric
ciha
cihă
ciine
ciliar
cilindr
cilindric
ciment
cimil
cimitir
cimpoi
cina
cincea
cinci
cincilea
cincisprezece
cincizeci
cind
cine
cineast
cinefil
cinegetic
cinema
cinematograf
cinematografic
cinetic
cineva
cinic
cinst
cintr
cină
cioara
cioarile
ciob
cioban
ciobăn
cioc
ciocala
ciocan
ciocart
ciocl
ciocn
cioco
ciocol
ciocârt
ciocălă
ciocăn
ciolan
ciomag
ciomege
ciomăg
ciondan
ciondăn
ciont
ciopart
ciopl
ciopârţ
ciorap
ciorb
ciord
ciorile
ciorilor
cioroaica
cioroaică
cioroi
ciorova
ciorovă
cipci
circ
circulant
circular
circulatie
circulaţia
circulaţie
circumcid
circumferint
circumferinţ
circumflex
circumscr
circumscriptia
circumscriptie
circumscripţia
circumscripţie
circumspect
circumstant
circumstanţ
cires
cireş
cirip
ciroz
cisl
cistern
cistoscop
cita
citadin
citand
citare
citat
citatie
citaţie
cite
citeasca
citească
citeaza
citează
citesc
citeste
citesti
citet
citez
citeşte
citeşti
citeţ
citi
citim
citind
citir
citit
citiţi
citostatic
citr
citric
citând
ciubar
ciubot
ciubotar
ciubotăr
ciubăr
ciucur
ciud
ciuf
ciugul
ciul
cium
ciumpav
ciumpăv
ciung
ciunt
ciup
ciuperci
ciuru
ciut
civic
civil
civiliz
civilizatie
civilizaţia
civilizaţie
cizel
cizm
cizmar
cizmăr
clabuc
clac
clad
claie
clam
clampan
clan
clanca
clant
clantan
clanţ
clap
clapaug
clapon
clarific
clarinet
clarinetist
claritate
clas
clasabil
clasament
clasic
clasific
clat
clatin
claustr
claustral
clauz
clavicula
clavicule
claviculă
clavir
claxoane
claxon
clean
clefa
clefă
clement
clemenţ
cleptoman
cler
clerical
clest
clevet
cleşt
clic
click
client
clienţi
clim
climateric
climatic
climatolog
clin
clincan
clincăn
clinic
clinicien
clinometr
clint
clip
clipoc
clis
cliv
clişe
cloc
clocot
clonat
cloncan
cloncăn
clone
clop
clopot
clopotnit
clopotniţ
clopoţ
clor
cloriz
cloroformiz
clorur
clos
closca
closet
clovn
cloş
cloşca
club
clujean
clujen
clup
cluster
clăbuc
clăc
clăd
clămpăn
clăncă
clănţă
clănţăn
clăpăug
clăt
clătin
cnez
cnocaut
coabit
coac
coacaz
coacăz
coada
coada-maturii
coada-măturii
coadă
coaf
coafor
coagul
coaja
coajă
coalitia
coalitie
coalitii
coaliz
coaliţia
coaliţie
coaliţii
coam
coapsa
coapsă
coapt
coard
coarn
coas
coast
coautor
cobalt
cobe
coboara
coboare
coboară
cobor
coborar
coborâm
coborâr
coborât
coborî
cobr
coca
cocain
cocainoman
cocarj
coccis
cochet
cocktail
cocl
coclet
cocleţ
cocoas
cocoaş
cocolos
cocoloş
cocon
cocos
cocot
cocoşat
cocoţ
cocs
cocsific
cocârj
codat
codex
codific
codir
codit
codiţ
codos
codoş
codren
codru
codul
coduri
coechipier
coeficient
coercitiv
coerent
coerenţ
coeziune
cofetar
cofles
cofleş
cofondator
cognitiv
cognoscibil
coif
coincid
coincident
coincidenţ
coincis
cojeste
cojeşte
cojir
cojit
cola
colabor
colac
colan
colaps
colateral
colation
colaţion
colb
colca
colcă
cole
colect
colectie
colection
colectionar
colectiv
colectivist
colectiviz
colector
colecţia
colecţie
colecţii
colecţion
colecţionar
coleg
colegatar
colegial
coleric
colet
colhoznic
coli
colib
colier
colind
coliv
coliziune
colmat
colnic
colo
coloan
colocatar
coloidal
colon
colonial
colonie
colonist
coloniz
color
coloranti
coloranţi
colorimetr
colorist
colosal
colport
colt
coltar
coltuc
coltun
coltur
column
colăc
colţ
colţar
colţun
colţur
coma
comanac
comand
comandament
comandant
comanditar
comando
comandor
comanzi
combat
combativ
combin
combinatie
combinaţia
combinaţie
combustibil
combăt
come
comedia
comediant
comedie
comedii
comemor
comemorabil
comemorativ
coment
comentariu
comentariul
comenzi
comercial
comercializ
comerciant
comercianţi
comert
comerţ
comesen
comestibil
comet
comic
cominatori
comis
comisar
comisie
comisioane
comision
comit
comitet
comitial
comiţial
comoara
comoară
comod
comori
comotie
comoţie
comp
compact
compania
companie
companii
companion
compar
comparabil
comparatie
comparativ
comparaţie
compartiment
compasiune
compatibil
compatim
compens
compensabil
compensatie
compensaţie
competent
competenţ
competitia
competitie
competitii
competitional
competitiv
competitori
competiţia
competiţie
competiţii
competiţional
compil
compilatie
compilaţie
complac
complect
complement
complet
completiv
complex
complexitate
complezent
complezenţ
complic
complicitate
compliment
complin
complot
complotist
complăc
component
componenţ
componist
comport
comportament
comportamentala
comportamentale
comportamentală
compost
compoz
compozitia
compozitie
compoziţia
compoziţie
comprehensiv
compres
compresibil
compresie
comprim
comprimabil
comprom
compromis
compun
compus
computer
computeriz
compuşi
compăr
compătim
comun
comunal
comunic
comunicant
comunicatie
comunicativ
comunicaţie
comunism
comunist
comunitar
comunitate
comunitati
comunităţi
comuniune
comunişti
comut
comutabil
comând
comă
comănac
conac
conc
concav
conced
concentr
concentric
concep
concept
conceptie
conceptual
concepţia
concepţie
concepţii
concern
concert
concertant
concertist
concesii
concesion
concesiv
concetaten
concetăţen
conchid
concil
conciliant
concitadin
conclud
concludent
conclusiv
concluzia
concluzie
concluzii
concluzion
concomitent
concord
concordant
concordanţ
concret
concretion
concretiz
concreţion
concubin
concur
concurent
concurenţ
cond
condamn
condamnabil
condens
condensabil
condiment
conditia
conditie
condition
conditional
condiţia
condiţie
condiţion
condiţional
condoleante
condoleanţe
condor
conduc
conduceti
conduceţi
conduct
conductibil
conect
conectivitate
conector
conex
conexiune
conexiuni
conf
confectii
confection
confecţii
confecţion
confederatia
confederatiei
confederativ
confederaţia
confederaţiei
confer
conferenti
conferentiar
conferenţi
conferenţiar
conferint
conferinţ
confes
confesional
confesiune
confesiuni
confesiv
confident
confidential
confidentialitate
confidenţ
confidenţial
confidenţialitate
configur
configuratia
configuratie
configuraţia
configuraţie
confirm
confisc
conflict
conflictual
confluent
confluenţ
conform
conformist
conformitate
confort
confortabil
confratern
confrunt
confrunţi
confund
confuz
confuzie
congel
congenital
congestion
conglomer
congres
congresist
congruent
congruenţ
coniac
conic
conjectur
conjug
conjugal
conjunct
conjunctiv
conjur
conlocu
conlucr
conotatie
conotatii
conotaţie
conotaţii
consacr
consecint
consecinţ
consecutiv
consecvent
consecvenţ
consemn
consens
conserv
conservativ
consfatu
consfint
consfinţ
consfătu
consider
considerabil
considerent
consil
consilier
consimt
consimtamantul
consimţ
consimţământul
consist
consistent
consistenţ
consoart
consol
consolid
consonant
consonanţ
consortiu
consorţiu
conspect
conspir
conspiratie
conspirativ
conspiraţie
const
constant
constanten
constelatia
constelaţia
constern
constient
constientiz
constiint
constip
constipatie
constipaţie
constituant
constitutia
constitutie
constitutional
constitutiv
constituţia
constituţie
constituţional
constr
constrang
constrans
constrictiv
constructia
constructie
constructii
constructiv
constructor
construcţia
construcţie
construcţii
construiasca
construiască
constrâng
constrâns
constănţen
consul
consult
consultant
consultanţă
consultatie
consultativ
consultaţie
consum
cont
contabil
contabilitate
contabiliz
contact
contagi
container
contamin
contempl
contemplativ
contemporan
conten
content
contest
contestabil
context
contigu
contin
continent
continental
contingent
continuitate
continuitatii
continuităţii
contondent
contop
contopist
contorsion
contr
contraatac
contraband
contracar
contraceptive
contract
contractual
contradictie
contradictii
contradictori
contradicţie
contradicţii
contrafac
contrafăc
contrag
contramand
contrapunct
contrar
contrast
contraven
contrazic
contribu
contribuabil
contributia
contributie
contributii
contribuţia
contribuţie
contribuţii
control
controlabil
controlor
controvers
contrăg
contur
conturb
contuzie
contuzion
contăş
conven
convenabil
conventia
conventie
conventii
conventional
convenţia
convenţie
convenţii
convenţional
converg
convergenta
convergenţă
convers
conversatia
conversatie
conversaţia
conversaţie
conversie
convert
convertibil
convex
convietu
convieţu
convin
conving
convingem
conviv
convoc
convoi
convorb
convuls
convulsion
convulsiv
conştient
conştientiz
conştienţ
conştiinţ
conţin
conţopist
cool
cooperant
cooperare
cooperarii
cooperatist
cooperativ
coopereaza
cooperează
coopereze
cooperării
coopt
coordon
copac
coparticip
copchii
copchil
copci
copert
copi
copil
copilandr
copilar
copilarie
copilăr
copilărie
copit
coples
copleş
copt
copul
copulativ
copyright
corabia
corabie
corabii
corc
corcodus
corcoduş
corcol
cord
cordial
cordon
corect
corectie
corectional
corectitudinea
corectiv
corector
corecţie
corecţional
coreea
coreeana
coreeană
coreei
coreene
coregraf
coregrafic
coregrafie
corel
corelatie
corelativ
corelaţie
corespond
corespondent
corespondenţ
corespund
corespunz
coridor
corigent
corigenţ
corigibil
corij
corintic
corintien
corl
cormoran
corneen
corner
cornet
cornu
cornul
coro
coroan
corobor
coroid
corona
corp
corpolent
corpolenţ
corporal
corporate
corporatia
corporatie
corporatii
corporaţia
corporaţie
corporaţii
corpuscul
corset
corsican
cortical
cortin
cortul
corturi
corul
corup
corupt
coruptibil
corupţi
corzi
corăbii
cosar
coscov
cosit
cositor
cosiţ
cosmar
cosmetic
cosmic
cosmogon
cosmogonic
cosmograf
cosmopol
cosmos
cosor
costa
costat
costeliv
costis
costul
costum
costuri
costă
cosul
cosuri
cota
cotcodac
cotcodăc
cote
cotidian
cotidien
cotig
cotit
cotiz
cotonog
cotroba
cotrobaie
cotrobă
cotrobăie
cotrop
cotul
cotă
council
covars
covas
covit
coviţ
covoare
covor
covrig
covârş
covăs
cowboy
cozi
cozonac
coşar
coşcov
coşmar
coşul
coşuri
crab
crac
cracan
cracn
crai
crainic
cram
cramp
crampon
crampot
crancen
cranien
craniu
craniul
crantan
crap
cras
crasc
crash
crasm
crasnic
crater
cratit
cratiţ
crav
crea
creada
creadă
cream
creand
creanga
creangă
creare
crearii
creasca
crească
creasta
creastă
creat
creativ
creativitate
creativitatii
creativităţii
creaţ
cred
credem
credeti
credeţi
credibil
credibilitatea
credincioasa
credincioasă
credincios
credincioşi
credint
credinţ
creeaza
creează
creek
creez
creier
creioane
creion
crem
crenel
crengi
crenvurst
crenvurşt
creol
crep
crepon
crepuscul
cres
cresc
crest
crestem
crestet
crestin
crestinism
cret
cretan
cretin
crez
creând
creăm
creării
creş
creşt
creştem
creştet
creştin
creştinism
cricket
crim
criminal
criminalist
criminalitatii
criminalităţii
cript
criptic
crisp
cristal
cristalin
cristaliz
cristaloid
cristic
crit
criteriu
criteriul
critic
criticabil
criz
croaziera
croazieră
crochet
crochi
crocodil
croi
crom
cromatic
croncan
croncăn
cronic
cronicar
croniciz
cronograf
cronolog
cronologic
cronometr
cros
croset
crotal
croşet
cruc
cruciad
crucial
crucific
cruciform
cruciulit
cruciuliţ
cruciş
crud
crumpeni
crunt
crust
crustace
crut
cruzime
cruţ
crâcn
crâmpei
crâmpoţ
crâncen
crâsnic
crâşc
crâşm
crăc
crăcan
crăcăn
crănţăn
crăp
ctitor
cuant
cuantic
cuart
cuarţ
cubic
cubilo
cubul
cuburi
cucer
cucernic
cucon
cucu
cucurig
cucuruz
cufund
cuget
cuib
cuibar
cuibăr
cuie
cuiras
cuiva
culc
culeg
cules
culi
culinar
culme
culmi
culmin
culminant
culoar
culori
culp
culpabil
culpabiliz
cult
cultiv
cultivabil
cultural
culturaliz
cumatr
cumetr
cuminec
cumint
cuminţ
cumn
cumpan
cumpar
cumpat
cumpere
cumperi
cumpl
cumpăn
cumpăr
cumpărături
cumpăt
cumsecade
cumul
cumulativ
cumva
cumătr
cunoasca
cunoască
cunoast
cunoastem
cunoasteti
cunoaşt
cunoaştem
cunoaşteţi
cunosc
cunost
cunostint
cunoşt
cunoştinţ
cunun
cununie
cupa
cupe
cupid
cupl
cupola
cupr
cuprin
cuprinz
cuptoare
cuptor
cupă
cura
curabil
curaj
curajoasa
curajoasă
curajos
curajoşi
curand
curant
curat
curatenia
curatenie
curativ
curaţi
curb
curbilini
curcan
curcube
cure
cureaua
curechi
curent
curenţi
curete
cureti
cureţe
cureţi
curg
curi
curier
curioasa
curioasă
curios
curiozitate
curioşi
curist
curm
curmal
curriculum
curry
curs
cursant
cursiv
curt
curten
curtezan
curv
curvulita
curvuliţa
curvuliţă
curând
curăţ
curăţenia
curăţenie
curţi
cusca
cuscr
cust
custodia
custodie
cusur
cusurgi
cusut
cutan
cutat
cutez
cuti
cutit
cutreier
cutremur
cutrier
cutter
cuvant
cuven
cuviint
cuviinţ
cuvine
cuvinte
cuvioasa
cuvios
cuvânt
cuşcă
cuţit
cvadr
cvadripart
cvadrupl
cvartet
cvas
cvasiabsent
cvasiuman
câin
câmp
câmpeanu
câmpen
câmpie
când
cândva
cânep
cânt
cântec
cântăr
cântăreaţa
cântăreaţă
cântăreţ
cânţi
cârc
cârcot
cârcâ
cârcăl
cârd
cârj
cârlan
cârlig
cârlionţ
cârm
cârn
cârp
cârpăc
cârt
cârâ
câta
câte
câteodată
câteva
câtorva
câtuşi
câtă
câştig
câţi
câţiva
cîine
cînd
cîte
căcat
căci
cădea
cădelniţ
cădem
cădere
căderi
căftăn
căii
căile
căilor
căin
călare
călc
călcat-în-picioare
căld
căldurii
călduroase
călduroasă
călduros
călir
călit
călugări
călugăriţ
căluş
călă
călăfătu
călăreţ
călărie
călăuz
cămara
cămaşa
cămaşă
cămin
căminist
cămăr
cămătar
cămătăr
cămăş
cănir
căniţ
căpi
căpitan
căpiţ
căpr
căptuş
căput
căpuş
căpăt
căpşun
cărar
cărat
cărbun
cărei
cărn
cărnos
căror
cărturar
cărturăr
cărucior
cărui
cărunt
cărunţ
căruţ
cărăbăn
cărăm
cărămidă
cărămiz
cărăuş
cărţi
căsc
căsnicia
căsnicie
căsuţ
căsăp
căsător
către
cătrăn
cătun
cătuş
cătăn
căut
căuş
căzn
căzut
căzuţi
căzând
căzător
căşti
căşun
căţea
căţel
căţelandr
căţeluş
căţăr
daca
daci
dacic
daco
dacoroman
dacoromân
dactil
dactilic
dactilograf
dacă
dadac
dadaist
dadea
dadeam
daduse
daimon
dain
dalb
dale
dalt
daltonist
dama
damasc
damblag
dame
damn
damă
dand
dangan
dans
dant
danubien
dapar
darac
daram
darapan
darda
dare
darlog
darm
darnic
daru
darul
daruri
darwinist
darz
darămite
dascal
data
datand
datat
date
dateaza
datează
dati
dator
datând
dată
daul
daun
daunazi
daţi
deal
dealer
deambul
deasa
deasupra
deasă
debaras
debaraua
debarc
debil
debit
debitant
deble
debloc
debord
debre
debuse
debusol
debut
debutant
debuşe
decad
decadent
decadenţ
decaedr
decalaj
decalc
decalcif
decalcific
decalibr
decan
decant
decap
decapotabil
decarbur
decat
decaz
deced
decembrie
decenii
deceniu
deceniul
decent
decenţ
deception
decepţion
decern
deces
deci
decid
decidem
decideti
decideţi
decim
decimal
decisiv
deciz
decizional
declam
declans
declanş
declar
declas
declin
declinabil
decod
decofr
decol
decolor
decolt
decomand
deconcert
deconect
deconspir
decont
decor
decoratiuni
decorativ
decoraţiuni
decortic
decrep
decret
decript
decros
decroş
decup
decupl
decurg
decurs
decât
decăd
decăz
dedesubt
dedic
dedu
dedubl
deduc
deductibil
dedulc
defaim
defalc
defapt
defavoarea
defavorabil
defavoriz
defec
defect
defectiune
defectiv
defecţiune
defensiv
defer
deferent
deferenţ
deferiz
defertiliz
defetist
defibr
deficient
deficienţ
deficit
deficitar
defil
defin
definibil
definitie
definitiv
definitori
definiţia
definiţie
deflor
deform
deformabil
defraud
defris
defriş
defunct
defăim
degaj
degaz
degeaba
degener
deger
deget
deghiz
degraba
degrabă
degrad
degres
degrev
degrevant
degringol
degust
deific
deist
deja
dejist
dejuc
dejug
dejun
dela
delapid
delatur
delect
deleg
delfin
deliber
deliberativ
delic
delicatet
delicateţ
delicioasa
delicioase
delicioasă
delicios
delict
delicvent
delimit
delimitativ
delincvent
delir
delirant
deloc
delt
delăs
delătur
demagnetiz
demagog
demagogic
demar
demarc
demasc
dement
demenţ
demers
demilitariz
demineraliz
demis
demision
demit
demn
demnitar
demnitate
demnitatii
demnităţii
demo
demobiliz
democr
democratic
democratiz
demod
demograf
demografic
demol
demon
demonetiz
demoniac
demonic
demoniz
demonstr
demonstrant
demonstratie
demonstrativ
demonstraţia
demonstraţie
demont
demontabil
demoraliz
demult
demultiplic
denatur
denaturant
dendritic
denicotiniz
denigr
denivel
denominativ
denot
dens
densimetr
densitate
dentar
dentist
denum
denunt
denunţ
deoarece
deocamdata
deocamdată
deoch
deodat
deoparte
deopotriva
deopotrivă
deoseb
depalataliz
depan
deparafin
deparazit
depart
departaj
departament
depas
dependent
dependenţ
depersonaliz
depes
depeş
depil
depind
depist
deplang
deplas
deplin
deplor
deplorabil
deplâng
depo
depolariz
deponent
depopul
deport
deposed
depoz
depozitar
depozitie
depoziţie
deprav
depreci
depreciativ
depres
depresant
depresie
depresiunea
depresiv
deprim
deprind
depui
depun
depunct
depus
deput
depăn
depărt
depăş
dera
deranj
deranjant
derap
deratiz
derbede
deretic
deriv
derivativ
derizori
derm
dermatolog
dermic
derob
derog
derogatori
derul
derut
dervis
derviş
desag
desant
desarcin
desavars
descaier
descalc
descalec
descalt
descant
descarc
descarn
descataram
descatus
descendent
descendenţ
descentr
descentraliz
desche
deschi
deschid
deschidem
deschideti
deschideţi
desching
deschiz
descifr
descifrabil
descind
descing
descle
desclest
descleşt
descolac
descolăc
descomplet
descompun
desconsider
descopar
descoper
descopăr
descos
descotoros
descotosman
descotoşmăn
descovo
descr
descreier
descrest
descret
descreşt
descreţ
descriptiv
descrucis
descruciş
descrunt
descuam
descui
descult
desculţ
descumpan
descumpăn
descuraj
descurajant
descurc
descurcaret
descurcăreţ
descus
descâlc
descânt
descăier
descălc
descălec
descălţ
descărc
descărn
descătuş
descătărăm
dese
desec
desel
desemn
desen
deseori
desert
deserv
deservent
desesiz
desfac
desfas
desfasoara
desfasoare
desfasur
desfat
desfid
desfigur
desfiint
desfiinţ
desfo
desfra
desfran
desfrunz
desfrâ
desfrân
desfund
desfăc
desfăt
desfăş
desfăşoare
desfăşoară
desfăşur
desfăţ
desham
deshidrat
deshum
deshăm
desi
design
designer
desigur
desir
desktop
deslus
desluş
desolidariz
despachet
despaduch
despadur
despagub
despaienjen
despart
despatur
desper
desperech
despic
despiedic
despintec
desplet
despodob
despot
despotic
despotmol
despovar
despovăr
despre
desprejmu
despresur
desprimavar
desprimăvăr
desprind
desprins
despui
despăduch
despădur
despăgub
despăienjen
despărţ
despătur
destabiliz
destainu
desteapta
destelen
destepen
destept
destin
destinatar
destinatie
destinaţia
destinaţie
destind
destitu
destoinic
destrabal
destram
destroien
destructiv
destrăbăl
destrăm
destui
destul
destup
destăinu
desuche
desuet
desurub
deszapez
deszăpez
desăg
desărcin
desăvârş
desţelen
desţepen
detail
detal
detas
detasabil
detasament
detaş
detaşabil
detaşament
detect
detectie
detectiv
detector
detecţie
detentie
detenţie
deterior
determin
determinant
determinativ
determinist
detest
detestabil
detii
detin
detinatoarea
detinem
deton
detonant
detract
detrimentul
detron
detun
deturn
devaliz
devaloriz
devans
devast
develop
development
deven
devers
devi
devin
deviz
devor
devot
devotament
devreme
dezacord
dezactiv
dezafect
dezagreabil
dezagreg
dezamag
dezambal
dezamăg
dezaprob
dezarm
dezarmant
dezarticul
dezastr
dezastruoasa
dezastruoase
dezastruoasă
dezavantaj
dezavu
dezax
dezbar
dezbat
dezbin
dezbrac
dezbrobod
dezbrăc
dezbumb
dezbăr
dezbăt
dezdo
dezechilibr
dezechip
dezert
dezertor
dezghet
dezgheţ
dezghioc
dezgol
dezgrad
dezgrop
dezgrăd
dezgust
dezic
deziluzion
dezincrimin
dezincrust
dezinfect
dezinfectant
dezinform
dezintegr
dezinteres
dezintoxic
dezinvolt
dezirabil
dezlan
dezlantu
dezleg
dezlân
dezlănţu
dezmat
dezmembr
dezmetic
dezmierd
dezmint
dezminţ
dezmirist
dezmirişt
dezmort
dezmorţ
dezmăţ
deznadajdu
deznod
deznădăjdu
dezodoriz
dezol
dezonor
dezonorant
dezordine
dezordon
dezorganiz
dezorient
dezoxid
dezradacin
dezrob
dezrădăcin
dezumaniz
dezumfl
dezvalu
dezvat
dezvel
dezvinovat
dezvinovăţ
dezvinu
dezvolt
dezvălu
dezvăţ
deşe
deşel
deşert
deşi
deşir
deşteaptă
deştept
deştepţi
deşuche
deşurub
deşănţ
deţii
deţin
deţinem
deţinătoarea
diabet
diabetic
diabolic
diaconi
diacritice
diacronic
diafan
diafaniz
diafragm
diagnostic
diagonal
diagram
dialect
dialectolog
dialipetal
dialisepal
dializ
dialog
diamant
diamantin
diametr
diametral
diapozitiv
diaree
diaspora
diastol
diastolic
diat
diavol
diazepam
dibac
dibl
dibu
dibăc
dichis
diciplinar
dict
dictatorial
dictaturii
dictionar
dicţionar
didactic
diecezan
diedr
dielectric
diesel
diet
dietetic
diez
difer
diferent
diferential
diferentiaza
diferenţ
diferenţial
diferenţiază
dificil
dificultate
dificultati
dificultăţi
diform
difract
difteric
diftong
difuz
difuzabil
difuzor
diger
digerabil
digestiv
digit
digital
dihoc
dihotomic
dijm
dilat
dilatabil
dilatometr
dilatori
dilem
dilematic
diletant
diligent
diligenţ
dilu
diluant
diluvien
dimension
dimensional
dimensiune
dimensiuni
dimineata
dimineaţa
dimineaţă
diminetii
dimineţii
diminu
diminutiv
dimorf
dimpotriva
dimpotrivă
din-ala
din-ăla
dinafara
dinafară
dinainte
dinam
dinamic
dinamism
dinamiz
dinamometr
dinar
dinast
dinastic
dinastiei
dinauntru
dincolo
dinozaur
dinspre
dint
dintotdeauna
dintr
dinăuntru
dinţ
dioch
dionisiac
dioptr
dioptric
dioxid
dipetal
diplom
diplomatic
direct
direction
directiv
directoare
director
direcţi
direcţion
direg
diriginta
diriginte
dirigu
dirij
dirijor
disc
discern
disciplin
disciplinar
discipol
disco
discobol
discografic
discontinu
discord
discordant
discordanţ
discredit
discret
discretie
discreţia
discreţie
discrimin
discriminatori
disculp
discurs
discursiv
discutabil
diseara
diseară
disec
disemin
disert
disident
disidenţ
disimil
disimul
disjunctiv
disjung
disk
disloc
disoci
disociativ
disonant
disonanţ
disp
dispar
disparitia
disparitie
dispariţia
dispariţie
dispecer
dispens
disper
dispersiv
displac
display
displăc
disponibil
disponibilitate
dispozitia
dispozitie
dispozitii
dispozitiv
dispoziţia
dispoziţie
dispoziţii
dispret
dispreţ
dispun
dispus
dispuşi
dispăr
distant
distanţ
distern
distil
distin
distinct
distinctie
distinctiv
distincţia
distincţie
distincţii
disting
diston
distonant
distorsion
distr
distractia
distractie
distractii
distractiv
distracţia
distracţie
distracţii
distrag
distribu
distributia
distributie
distributiv
distribuţia
distribuţie
district
districtual
distrof
distrofic
distructiv
distrug
distrus
distrăg
ditamai
ditiramb
ditirambic
diuretic
diurn
diva
divag
diver
diverg
divergent
divergenţ
diversific
diversitate
diversitatii
diversităţii
diversiune
divertisment
divid
divin
divinitate
divinitatii
divinităţii
diviniz
diviz
divizibil
divizie
divort
divorţ
divulg
dizabilitati
dizabilităţi
dizarmonic
dizenteric
dizgrati
dizgraţi
dizloc
dizolv
diştern
doamn
doar
doarma
doarme
doarmă
doband
dobanzii
dobitoaca
dobitoacă
dobitoc
dobor
doborar
doborâr
doborât
dobra
dobrogean
dobrogen
dobând
dobânzii
docent
docenţ
docil
doct
doctor
doctorale
doctoric
doctrin
doctrinar
document
documentar
documentatie
documentaţia
documentaţie
dodecaedr
doftor
doftoric
doge
dogit
dogm
dogmatic
dogmatist
dogor
doilea
doisprezece
dojen
dolar
doliu
dolofan
domenii
domeniu
domeniul
domestic
domicil
domina
dominant
dominat
dominatie
dominaţia
dominaţie
domine
domino
domină
domneasca
domnească
domnesc
domneste
domnesti
domneşte
domneşti
domni
domnisoara
domnisoare
domnisor
domnit
domnişoara
domnişoare
domnişoară
domnişor
domniţ
domnu
domnul
domol
domul
dona
donat
donatar
donatie
donaţia
donaţie
donaţii
dondan
dondăn
doneaza
donează
dong
donjuan
dorea
doream
doreasca
dorească
doresc
doreste
doresti
doreşte
doreşti
dori
dorim
dorind
dorint
dorinţ
dorir
dorit
doriţi
dorm
dorn
dornic
dorobant
dorobanţ
dorsal
dosar
dosir
dosit
dosnic
dosp
dotal
dotare
dotari
dotat
dotări
doua
douasprezece
douazeci
două
douăsprezece
douăzeci
dovada
dovadă
doved
dovezi
dovleac
dovlec
download
doza
doze
doză
drac
draconic
drag
dragalas
dragon
dragost
draje
dram
dramalu
dramatic
dramatiz
dramaturg
dramaturgie
drapel
draperie
drastic
dreapta
dreaptă
dreg
dren
drenaj
drept
dreptac
dreptunghi
dreptunghiular
dreptăţii
drepţi
dres
dresaj
dribl
drisc
driver
drişc
drob
drog
drogatule
drogheaza
droghează
drug
drujb
drum
drumet
drumeţ
drăc
drăg
drăgost
drăgălaş
drămu
drămălu
dual
duba
dubi
dubios
dubita
dubitativ
dubiţa
dubiţă
dubl
ducand
ducea
duceam
ducele
ducelui
ducem
ducesa
ducesă
duceti
duceţi
duci
ductil
ducând
duduit
duel
duet
duhan
duhn
duhor
duhovnic
duhul
duhăn
dula
dulap
dulc
dulceaţă
dulceg
dulă
dumbrava
dumbraveni
dumbravă
dumbrăveni
dumer
duminica
duminică
dumir
dumitale
dumnealui
dumneata
dumneavoastra
dumneavoastră
dumneze
dunaren
dung
dunăren
duoden
dupa
dupa-amiaza
dupa-masa
duplex
duplic
după
după-amiază
după-masă
dura
durabil
durat
durdu
durduc
durduli
dure
dureaza
durează
durere
dureri
dureroasa
dureroase
dureroasă
dureros
dureze
duri
durific
duritate
duru
durut
dură
dusa
duse
dusi
dusman
dust
dusă
duzina
duzină
duşi
duşman
duşmăn
duşt
dzaua
dzece
dzâua
dând
dâns
dârdâ
dârdă
dârlog
dârz
dădac
dădea
dădeam
dăduse
dădăc
dăin
dălt
dăngăn
dănţu
dăpăr
dărm
dăru
dărâm
dărăc
dărăpăn
dăscăl
dăul
dăun
dăunăzi
ebenist
ebos
eboş
ebraic
ecaris
echidistant
echidistanţ
echilateral
echilibr
echilibrant
echilibrist
echimoz
echip
echipaj
echipament
echitabil
echival
echivalent
echivalenţ
echivoc
eclatant
eclectic
ecleziastic
eclips
ecluz
ecograf
ecografic
ecolog
ecologic
ecologie
ecologist
econom
economic
economico
economie
economis
economist
economişti
ecosistem
ecou
ecoul
ecouri
ecran
ecraniz
ecruis
ecuatia
ecuatie
ecuatii
ecuatorial
ecuaţia
ecuaţie
ecuaţii
ecumenic
ecvestr
edem
eden
edict
edific
edificiu
edificiul
edilitar
edit
editie
editor
editorial
ediţia
ediţie
ediţii
educ
educational
educativ
educatoarea
educaţional
efect
efectiv
efemer
efemin
efervescent
efervescenţ
eficace
eficacitatea
eficient
eficienţ
eflorescent
eflorescenţ
efor
eforie
efort
egal
egalitar
egalitate
egalitatii
egalităţii
egaliz
egid
egiptene
egiptolog
egocentrist
egoist
egren
egumen
einstein
ejacul
elabor
elan
elastic
electiv
elector
electoral
electric
electricitate
electrific
electriz
electrizant
electro
electrocasnic
electrocut
electrogen
electroliz
electromagnetic
electron
electronic
electrotehnic
elefant
elefanţi
elegant
eleganţ
elegiac
element
elementar
elenistic
eleste
elev
eleşte
eliber
elic
elicoidal
elicopter
elid
eligibil
elimin
eliminatori
eliptic
elit
elitist
elixir
elocvent
elocvenţ
elog
elucid
elud
elvetien
elveţien
emaci
email
eman
emancip
emblem
embriolog
embrion
emer
emergent
emergenţ
emfatic
emigr
emigrant
emigranţi
eminent
eminenţ
eminescien
emiratele
emis
emisar
emisfer
emisferic
emisie
emisiune
emisiuni
emit
emitent
emoji
emolient
emoticoane
emoticon
emotie
emotii
emotion
emotional
emotionant
emotiv
emoţie
emoţii
emoţion
emoţional
emoţionant
empiric
empirist
emulsion
encefal
encefalic
encicloped
enciclopedic
enciclopedie
enclitic
endemic
endocard
endocrin
endogen
energ
energetic
energic
energie
energofag
enerv
enervant
enigm
enigmatic
enoriasi
enoriaşi
enorm
entitate
entitati
entităţi
entomolog
entorsa
entorse
entorsă
entuziasm
entuziast
enumer
enumerativ
enunt
enuntiativ
enunţ
enunţiativ
enzim
eolien
eolitic
eparhia
eparhial
eparhiei
epat
epav
epic
epicen
epicentr
epicurien
epidem
epidemic
epidemie
epiderm
epidermic
epigastr
epigastric
epigram
epilepsie
epileptic
epilog
episcop
episcopal
episoade
episod
episodic
epistol
epoca
epocal
epoci
epocă
epuiz
epuizant
epur
eradic
erai
eram
erati
erau
eraţi
erbivor
erect
ereditar
erei
eretic
erezie
ergonomic
erij
ermetic
eroare
erod
eroi
eroic
eroin
eroism
eron
erori
erotic
erou
eroul
erud
erup
eruptie
eruptii
eruptiv
erupţie
erupţii
esalon
esantion
esapament
esarf
escadrila
escalad
escamot
escamotabil
eschiv
escort
escroc
esec
eseist
esent
esential
esenţ
esenţial
eseu
eseul
eseuri
esofag
este
estet
estetic
esti
estic
estim
estimativ
estival
estomp
estorc
estropi
estul
esuat
esueaza
etaj
etal
etalon
etans
etanş
etap
etatiz
eter
eteric
eterist
etern
eternitate
eterniz
eterodox
eterogen
eteromorf
etic
etichet
etil
etilic
etimolog
etimologic
etiolog
etiologic
etnic
etnie
etnii
etnograf
etnografic
etnografie
etnolog
etnologic
etrusc
etuv
eufon
eufonic
eufor
euforic
euritm
euritmic
euro
europarlamentare
european
europen
evacu
evacuabil
evad
evalua
evaluare
evaluari
evaluat
evalueaza
evaluează
evaluări
evanescent
evanghel
evanghelic
evanghelie
evanghelistul
evangheliz
evantai
evapor
evazionist
evaziv
eveniment
event
eventual
evident
evidentiaza
evidenţ
evidenţiază
eving
evit
evitabil
eviţi
evoc
evocativ
evolua
evoluat
evolueaza
evoluează
evolueze
evolutia
evolutie
evolutii
evolutiv
evoluţia
evoluţie
evoluţii
evre
evreiasca
evreiască
evul
exacerb
exact
exactitate
exager
exal
exalt
examen
examin
exasper
exasperant
excav
excedent
excedentar
excel
excelent
excelenţ
excentr
excentric
except
exceptie
exceptional
excepţia
excepţie
excepţii
excepţional
excerpt
exces
excesiv
excit
excitabil
exclam
exclamativ
exclud
exclus
exclusiv
exclusivitate
excluşi
excomunic
excrement
excret
excurs
excursie
execrabil
execut
executant
executie
executiv
executor
execuţia
execuţie
exeget
exegetic
exempl
exemplar
exemplific
exerc
exercitiu
exercitiul
exerciţiu
exerciţiul
exers
exhaustiv
exhib
exhum
exigent
exigenţ
exil
exinscr
exist
existent
existential
existenţ
existenţial
exmatricul
exodul
exoner
exorbitant
exoteric
exotermic
exotic
expansibil
expansiune
expansiv
expatri
expector
expectorant
exped
expeditia
expeditie
expeditiv
expediţia
expediţie
experient
experienţ
experiment
experimental
expert
expertiz
experţi
expir
explic
explicabil
explicativ
exploat
exploatabil
explod
explor
explozia
explozibil
explozie
explozii
exploziv
expo
exponate
exponent
export
exportabil
expoze
expozitia
expozitie
expozitii
expozitional
expozitiv
expoziţia
expoziţie
expoziţii
expoziţional
expre
expresie
expresiv
exprim
exprimabil
expropri
expulz
expun
expurg
expus
expuşi
extaz
extensia
extensie
extensii
extensiv
extenu
exterioara
exterioare
exterioară
exterior
exterioriz
extermin
extern
extind
extins
extirp
extorc
extra
extract
extractie
extractiv
extracţie
extrad
extrag
extraordinar
extrapol
extraterestr
extratereştri
extravagant
extravaganţ
extrem
extremist
extremitatea
extrinsec
extrovert
extrăd
extrăg
exuberant
exuberanţ
exult
exînscr
ezit
ezitant
ezoteric
eşalon
eşantion
eşapament
eşarf
eşec
eşti
eşuat
eşuează
fabrica
fabricant
fabricare
fabricat
fabricatie
fabricaţie
fabrici
fabrică
fabul
fabulist
fabuloase
fabulos
faca
facalet
facaleţ
facalu
facand
face
facebook
facem
facerea
faceti
faceţi
faci
facial
facil
facilităţi
facto
factor
factur
facultate
facultati
facultativ
facultăţi
facuse
facusem
facusera
facut
facă
fagad
faget
fagotist
faiant
faianţ
faim
faimoasa
faimoase
faimoasă
faimos
faimoşi
fain
falala
falca
falcă
falez
falfa
fali
faliment
falit
falos
fals
falsific
faltu
falşi
famat
familia
familial
familiar
familiariz
familie
familii
familist
fanariot
fanariotiz
fanat
fanatic
fand
fandos
fanet
fanfara
fani
fanic
fantan
fantastic
fantaz
fantezia
fantezie
fantezii
fantezist
fantom
fantomatic
fapt
faptic
fara
faram
faraon
fard
farfuria
farfurie
farfurii
faring
farmaceutic
farmacie
farmacii
farmacist
farmacolog
farmec
farna
fars
farul
farurile
fasa
fascicul
fascin
fascinant
fascist
fasciz
fasia
fasii
fasol
fason
fast
fastac
fata
fata-me
fatad
fatal
fatalist
fatar
fatarnic
fatet
fatis
fatu
fată
fată-me
fault
faun
faur
favoare
favorabil
favorit
favoriz
favorizant
faza
faze
fază
faţa
faţad
faţet
faţă
feature
febra
febricit
febril
februarie
febră
fecale
fecioara
fecioare
fecioară
fecior
fecund
fedeles
fedeleş
feder
federal
federaliz
federatia
federatie
federativ
federaţia
federaţie
feedback
feer
feeric
felcer
feli
felicit
felul
felur
femei
femeiust
femeiuşt
femela
femele
femelă
feminin
feminiz
fenicien
fenomen
fenomenal
fent
ferata
ferate
ferată
ferches
ferchezu
fercheş
fereasca
ferească
fereastra
fereastră
ferec
feredu
feresc
fereste
feresti
ferestr
fereşte
fereşti
ferfenit
ferfeniţ
feri
feric
ferit
feriţi
ferm
fermec
ferment
fermier
fermitate
feroce
feroviar
fertil
fertilitate
fertilitatii
fertilităţii
fertiliz
fervent
fesa
fesele
fest
festiv
festival
festivitati
festivităţi
feston
fesul
fesuri
fesă
fete
fetid
fetisiz
fetit
fetişiz
fetiţ
feudal
fezabil
fezand
feştel
feţe
fiabil
fiabilitate
fiar
fibr
ficat
ficior
fictiune
fictiv
ficţiune
fidel
fidelitate
fiecare
fiecarui
fiecărei
fiecărui
fier
fierastrau
fierb
fierbinte
fierbinti
fierbinţi
fiert
fierăstrău
figur
figurin
fiic
fiii
fiilor
fiind
fiindca
fiindcă
fiint
fiintial
fiinţ
fiinţial
filantrop
filarmonica
filarmonicii
filat
fildes
fildeş
file
filet
filial
filigran
film
filmulete
filmuleţe
filocalic
filolog
filologic
filologie
filosof
filosofic
filoturc
filozof
filozofic
filozofie
filtr
fina
final
finalisti
finaliz
finalişti
financiar
finant
finanţ
find
fine
finet
fineţ
finis
finit
fină
fiol
fiori
fioros
firav
fire
fireasca
firească
firefox
firesc
fireste
fireşte
firm
firul
fisa
fisc
fiscal
fisele
fisier
fision
fisior
fisur
fiti
fitil
fitness
fitu
fiul
fixa
fixare
fixat
fixe
fixeaza
fixează
fixă
fizic
fizician
fizicien
fizico
fiziolog
fiziologic
fişa
fişele
fişier
fişior
fişă
fiţi
flaca
flacaiandr
flacara
flacari
flacăra
flacără
flagel
flagrant
flam
flamanz
flamb
flaming
flan
flanc
flasc
flash
flat
flatant
flec
flecar
flecăr
flegm
flegmatic
flencan
flencăn
flesca
flexibil
flexibilitate
flexibiliz
flexion
fleşcă
flirt
floca
flocos
flocoş
flocă
florale
flori
floricele
florida
flot
flotant
fluctu
fluent
fluenţ
fluid
fluidific
fluidiz
fluier
fluierături
fluoriz
flustur
flutur
fluvial
fluviu
fluviul
flux
fluştur
flăcă
flăcăiandr
flăcări
flămând
flămânz
foaia
foaie
foame
foamete
foarfec
foarte
focaliz
focar
focul
focuri
focus
fofez
fofil
foilet
foisor
foit
foişor
foiţ
fojga
fojgă
folclor
folcloric
folfa
folfă
foli
folk
follow
follower
folos
folosint
folosinţ
fondarea
fondat
fondatoare
fondator
fondul
fonduri
fonetic
fonfa
fonfă
font
fora
foraj
ford
forestier
forfa
forfec
forfot
forfă
forj
form
formal
formaliz
formatiune
formatiuni
formativ
formaţiune
formaţiuni
formidabil
formular
forna
fornă
fort
fortareata
fortific
fortăreaţa
fortăreaţă
forul
forum
foră
forţ
fosa
fosf
fosfor
fosil
fosiliz
fosn
fost
fotbal
fotbalist
fotbalistic
fotbalişti
foto
fotograf
fotografic
fotoliu
foşn
foşti
foşă
fraction
fractiune
fractur
fracţion
fracţiune
frag
fraged
fragil
fragment
fragmentar
fraier
framant
fran
france
franci
franciscan
franciza
franciză
franco
frang
franghia
franghie
franklin
frant
frantuz
franzela
franzelă
franţuz
frap
frapant
frasu
frat
frate-mio
fratello
fratern
fraterniz
frau
fraud
fraz
fraţi
freaca
freacă
frec
frecvent
frecvenţ
fredon
fremat
fremăt
frenetic
fresc
fret
frez
frica
frichin
fricii
friction
frică
fricţion
frig
frigid
frigider
frigorifer
fript
frisca
frivol
friz
frişcă
front
frontal
frontiera
frontiere
frontieră
frot
fruct
fructif
fructifer
fructific
frugal
frumoasa
frumoase
frumoasă
frumos
frumoşi
frumus
frumuset
frumuseţ
frumuş
frunt
frunzar
frunzele
frunzelor
frunzăr
frustr
frustrant
frân
frâng
frânghia
frânghie
frânt
frâu
frăgez
frământ
frăsu
frăţ
frăţiei
fudul
fufa
fufe
fufă
fuga
fugar
fuge
fugi
fugim
fugind
fugit
fugu
fugă
fugăr
fular
fulard
fulg
fulger
fulminant
fuma
fumat
fumeaza
fumează
fumeg
fumiz
fumu
fumul
fumuri
funciar
functia
functie
functii
function
functional
functionalitate
functionar
functiune
funcţia
funcţie
funcţii
funcţion
funcţional
funcţionalitate
funcţionar
funcţiune
fund
fundal
fundament
fundamental
fundaris
fundatia
fundatie
fundaţia
fundaţie
funebr
funeraliile
funerar
funest
funia
fura
furaj
furat
furaţi
furc
furculit
furculiţ
fure
furi
furibund
furios
furiş
furlandis
furnic
furnir
furniz
furnizor
furo
furt
furtun
fură
fusese
fusesem
fusesera
fuseseră
fust
futu-ti
futu-ţi
futut
fuzibil
fuzion
fuziune
fâlfâ
fâneţ
fântân
fârnâ
fâstâc
fâsâ
fâşia
fâşii
fâşâ
fâţâ
făcea
făceam
făcuse
făcusem
făcuseră
făcut
făcuţi
făcând
făcăleţ
făcălu
făcător
făget
făgăd
făin
făloş
fălălă
fălţu
făpt
făraş
fărâm
fărâmiţ
fără
fătălă
făur
făţarnic
făţiş
făţu
făţăr
făţărnic
gabj
gabu
gadil
gafa
gaga
gain
gaitan
gaja
gala
galactica
galagie
galant
galaxia
galaxie
galaxii
galbej
galben
galbui
galcev
galeata
galer
galerie
gales
galeş
galga
galop
galvanic
galvaniz
gală
gama
gamba
gambe
gambă
game
gamă
gand
gandaci
gang
gangav
gangren
gangster
gangur
gaozar
gara
garaj
garant
garantie
garanţia
garanţie
garanţii
garbov
gard
garderob
gardian
gardieni
gargaris
gargariz
gari
garl
garnis
garnizoan
garzi
gară
gasca
gasea
gaseam
gaseasca
gasesc
gaseste
gasesti
gasi
gasim
gasind
gasir
gasit
gastric
gastronomie
gata
gateasca
gatesc
gateste
gatesti
gati
gatit
gatu
gatuie
gatul
gaunos
gaur
gavozd
gaza
gazd
gazduiasca
gaze
gazet
gazific
gazon
gazul
gaşca
gaşcă
geaca
geacă
geam
geaman
geamantan
geamăn
geana
geanta
geantă
geană
gear
gelatiniz
gelific
gelos
gelozia
gelozie
gemen
gena
gene
genealog
genealogic
gener
general
generaliz
generatie
generaţia
generaţie
generic
generoasa
generoasă
generos
generozitate
genetic
geneva
genez
geni
genial
genital
genitival
genocid
genova
gentil
gentilet
gentileţ
gentilic
gentleman
genul
genunchi
genuri
geograf
geografic
geografie
geolog
geologic
geologie
geometr
geometric
geometrie
geopolitica
geopolitică
georgien
geriatr
germaniz
germen
germin
geros
geru
gerul
gest
gestapo
gestion
gestiune
ghear
gheata
gheaţa
gheaţă
gheb
ghebos
gheboş
ghem
ghet
ghetou
ghicit
ghid
ghidus
ghiduş
ghiftu
ghigos
ghil
ghilos
ghilotin
ghimbir
ghimp
ghind
ghinion
ghint
ghiont
ghiorta
ghiorţă
ghios
ghiozdan
ghioş
ghise
ghivece
ghiveci
ghizd
ghişe
gifuri
gigant
gigantic
gilbert
gimnast
gimnastic
gimnazial
gimnaziu
gimnaziul
gind
ginecologie
ginecologul
giner
gingas
gingaş
gingia
gingie
gingii
gips
gipsy
girant
giudec
giugiul
glacial
glaciar
gladiator
gland
glas
glazur
glezn
glis
glisant
gloante
gloanţe
glob
global
globular
glod
glont
glonţ
gloria
glorie
glorific
glorios
glos
glucoz
gluga
glum
glumet
glumeţ
glăs
goal
goan
gofr
gogosi
gogoşi
golan
golf
golit
gologan
gologăn
golul
goluri
gondol
goneste
goneşte
gonfl
gong
google
gorila
gorilă
gospodar
gospodarie
gospodăr
gospodărie
gotic
grab
grabnic
grad
gradin
gradinar
gradual
graf
graffiti
grafic
grafitiz
graham
grai
grajd
gram
gramad
gramatica
gramatical
gramaticaliz
gramatică
gran
grande
granicer
graniţ
grant
grap
grapsin
gras
grasan
grasime
grasimi
grasun
grat
gratar
gratific
gratin
gratis
grau
graul
grav
gravid
gravitatea
gravitatia
gravitatie
gravitaţia
gravitaţie
graşi
graşă
graţ
grea
greaca
greacă
great
greaţa
greaţă
grebl
greciz
greco
gref
grefier
grei
grele
grenade
greoaie
greoi
gres
greseli
gret
greu
greutate
greutati
greutăţi
greva
grevist
grevă
greş
greşeală
greşeli
greţ
grij
grijuli
grila
grilă
grim
grind
grindin
grindr
grinzi
grip
griz
groapa
groapă
groasa
groase
groasă
groaz
groaznic
groha
grohaie
grohot
grohă
grohăie
gropi
grosi
grosime
grosolan
grot
grozav
grozăv
groşi
gruia
grundu
grup
grân
grâu
grâul
grăb
grădi
grădin
grădiniţ
grădinăr
grăi
grămadă
grămăd
grănicer
grăp
grăpşin
grăs
grăsan
grăsime
grăsimi
grăsun
grătar
gudron
gudur
guit
guiţ
guler
guma
gumă
guno
gunoaie
gura
guraliv
gurgui
guri
gurlu
guru
gusat
gust
gustoasa
gustoasă
gustos
guvern
guvernamant
guvernamental
guvernant
guvernământ
guşat
gâdil
gâfâ
gâgâ
gâjâ
gâlcev
gâlgâ
gând
gândaci
gângur
gângăv
gârbov
gârl
gâscă
gâtu
gâtuie
gâtul
gînd
găbj
găbu
găgă
găin
găinăţ
găităn
gălbej
gălben
gălbui
găleată
gălăgie
găozar
gărd
gări
gărzi
găsea
găseam
găsească
găsesc
găseşte
găseşti
găsi
găsim
găsind
găsir
găsit
găsiţi
gătească
gătesc
găteşte
găteşti
găti
gătit
găunoş
găur
găvozd
găzd
găzduiască
habar
habauc
habitat
habotnic
habsburgic
habuc
haca
hacker
hackuit
hacu
haide
haideti
haideţi
haiduc
haiku
haiman
hain
haios
hait
hala
haladu
halala
halatul
halc
hale
halogen
halpa
halt
halucin
hama
hamac
hamal
hamburger
hames
hamster
hamu
handbal
handicap
hang
hanul
haos
haotic
hapa
hapsan
hapsân
harap
harat
haraz
harb
harbuz
harca
hard
hardware
harhat
harjon
harnas
harnaş
harnic
hars
harsn
hart
hartan
harto
harul
hasa
hasur
hata
hatan
hatca
hatu
haul
hazard
haşur
hectar
hedonistic
help
hematoame
hematom
hemetu
hemoragie
henri
hepat
hepatice
herald
herastrau
hermin
heroina
heroină
herăstrău
heterocl
hexagonal
hibern
hibernal
hibrid
hibridiz
hibrizi
hica
hică
hidos
hidr
hidraulic
hidrocarburi
hidrogen
hidrografic
hidroplan
hieratic
hijab
himer
himeric
hindi
hipertensiune
hipertrofi
hipic
hipnotic
hipnotiz
hipnoz
hipodermic
hipofiz
hiritis
hiroton
hirotonis
hitlerist
hituri
hliz
hloban
hlobăn
hoard
hoata
hoată
hoaţa
hoaţă
hobby
hochei
hodorog
hogea
hohot
hoinar
hoinăr
hojba
hojbă
holb
holding
holer
holocaust
holtei
holul
homalau
homalău
home
homeric
homo
homofob
homosexual
homosexualitatea
hondran
hondrăn
honips
honu
hopa
hopă
hora
horca
horcă
hormoni
hornul
horpa
horpă
horror
horticol
horă
hostel
hotar
hotarar
hotarasc
hotaraste
hotarnic
hotel
hoti
hotomani
hotul
hotăr
hotărască
hotărnic
hotărâr
hotărât
hotărâţi
hotărî
hotărăsc
hotărăşte
housing
hoţi
hoţomani
hoţul
hram
hran
hraparet
hrentu
hrepc
hrăn
hrăpăreţ
html
http
huciu
huhur
huidu
huiduiala
huiduială
huiduie
huit
huiţ
hule
hulit
hulub
humorului
humu
hunter
hurdu
hurduca
hurducă
huru
hutup
hutut
huzdup
huzur
huţuţ
hâcâ
hârb
hârcâ
hârjon
hârs
hârtia
hârtie
hârtii
hârşâ
hâşâ
hâţâ
hâţân
hăbuc
hăbăuc
hăcu
hăimăn
hăin
hăit
hălc
hălpă
hălădu
hălălă
hămes
hămu
hămă
hăpă
hărhăt
hărnic
hărtăn
hărăz
hărăţ
hărşn
hărţ
hătcă
hăul
hăţu
iadul
iamb
iambic
ianuarie
iarasi
iarba
iarbă
iarna
iarnă
iarta
iartă
iarăşi
iasa
iasă
iata
iatagan
iată
iaurt
iberic
ibidem
ibuprofen
icoan
icon
idea
ideal
idealiz
idee
idei
idem
identic
identific
identitate
identitati
identităţi
ideolog
ideologic
ideologie
idil
idilic
idiliz
idio
idioato
idiomatic
idiot
idiotiz
idioţi
idol
idolatriz
ieder
ieftin
iepur
ierarh
ierarhic
ierarhiz
ierb
ierbivor
ieri
iern
ieromonah
iert
ierţi
iese
iesean
iesen
iesi
iesim
iesind
iesir
iesit
ieşea
ieşean
ieşen
ieşi
ieşim
ieşind
ieşir
ieşit
ieşiţi
igien
igienic
igieniz
ignifug
ignor
ignorant
ignoranţ
igrasia
igrasie
ii-s
ilegalitate
ilegaliz
ilic
ilizibil
ilogic
ilumin
ilustr
ilustrativ
iluzia
iluzie
iluzii
iluzion
imacul
imagin
imaginabil
imaginar
imagistica
imagistică
imam
imaterial
imatur
imba
imbacs
imbal
imbalos
imbalsam
imbarbat
imbarc
imbarlig
imbat
imbatabil
imbatos
imbatran
imbecil
imbeciliz
imbelsug
imberb
imbi
imbib
imbin
imbl
imblan
imblanz
imboboc
imbogat
imbolboj
imbold
imbolnav
imbrac
imbracaminte
imbranc
imbratis
imbrobod
imbuc
imbucur
imbufn
imbuib
imbujor
imbulz
imbumb
imbun
imbunatat
imburghez
imbuteli
imedi
imemorial
imen
imerg
imi-s
imigr
imigranta
imigranti
imigranţi
imigratie
imigraţie
iminent
imit
imitatie
imitativ
imitaţie
imnul
imobil
imobiliar
imobiliz
imol
imoral
imortaliz
impa
impac
impachet
impacient
impaciu
impact
impadur
impaienjen
impamanten
impan
impanz
impar
imparateasa
imparos
impart
impartial
imparţial
impasibil
impatim
impatr
impatur
impaun
impecabil
impelit
imperativ
imperech
imperfect
imperial
imperii
imperiu
imperiul
impermeabil
impersonal
impertinent
impertinenţ
impest
impestrit
impet
impiciorog
impiedic
impieptos
impiet
impietr
impil
imping
impins
implacabil
implant
implement
implet
impletic
implic
implin
implor
impodob
impolitet
impoliteţ
impopoton
impopular
import
important
importanţ
importun
imposibil
imposibilitatea
impost
impotent
impotenţ
impotmol
impotriv
impovar
impozabil
impozant
impozit
imprast
impregn
imprejmu
imprejur
imprejurimi
impresia
impresie
impresii
impresion
impresionant
impresur
impreun
imprevizibil
impricin
imprieten
imprim
imprimavar
improbabil
impropri
improsc
improspat
improviz
imprudent
imprudenţ
imprum
impu
impuls
impulsion
impulsiv
impun
impung
impur
impurpur
impusc
imput
imputernic
imputin
imuabil
imun
imund
imunitar
imunitate
imunitatii
imunităţii
imuniz
inabordabil
inabus
inacceptabil
inaccesibil
inacla
inacr
inactiv
inadaptabil
inadecv
inadmisibil
inadus
inaint
inalb
inalbastr
inalienabil
inalt
inaltime
inaltimi
inamic
inamor
inaplicabil
inapo
inapt
inarip
inarm
inaspr
inaugur
inaugural
inauntru
inauntrul
inaur
inavut
inca
incadr
incaier
incain
incalc
incalec
incalt
incaltaminte
incalus
incalz
incant
incap
incapabil
incapacitatea
incapastr
incapatan
incarc
incarcer
incardos
incardu
incarlig
incarliont
incarn
incartiru
incarunt
incastr
incat
incatus
incazarm
inceapa
incearca
incend
incendiar
incendiaza
incendiază
incep
incepem
incepeti
incerc
incercan
incert
incertitudine
incet
incetaten
incetin
incetos
inch
incheg
incheiem
incheietura
incheieturi
inchiabur
inchid
inchidem
inchideti
inchin
inchipu
inchirc
inchis
inchisoare
inchisori
inchist
inchizi
incident
incidental
incidenţ
incin
incinc
inciner
incing
incint
incipient
incisiv
incit
incitant
inciud
inciz
incle
inclest
inclin
inclinatie
includ
inclus
inclusiv
incluzand
incluzând
incluşi
incoace
incoerent
incoerenţ
incolac
incolo
incolon
incolor
incolt
incomod
incompatibil
incompetent
incompetenţ
incomplet
inconde
inconjoara
inconjur
inconstant
inconstient
incontestabil
incontinuu
incontr
inconştient
inconştienţ
incopci
incord
incorect
incoron
incorpor
incorset
incotosman
incotro
incovo
incovrig
incrancen
incred
incredibil
incredint
incremen
increst
incret
increz
incrimin
incrop
incruc
incrucis
incrunt
incrust
incu
incuib
incuietori
inculc
inculp
incult
incumat
incumb
incumet
incumetr
incunostint
incunun
incur
incurabil
incuraj
incurc
incursiune
incuscr
incuviint
indaratnic
indarj
indata
indatin
indator
indeajuns
indeamna
indeaproape
indecent
indefin
indeletnic
indelung
indeman
indemn
indemniz
indemnizatie
indemnizaţie
indeosebi
indepart
independent
independenţ
indeplin
indes
indestul
index
indezirabil
indic
indicatie
indicativ
indicaţie
indiferent
indiferenţ
indigen
indign
indigo
indigu
indirect
indisciplin
indiscret
indiscutabil
indisolubil
indispensabil
indisponibil
indispun
indistinct
individ
individual
individualiz
indivizi
indivizibil
indo
indobitoc
indoctrin
indoiala
indoieli
indoielnic
indolent
indolenţ
indoli
indonezien
indop
indrac
indrag
indragost
indrazn
indrazneata
indraznet
indreapta
indrept
indritu
indrug
indrum
induc
induios
indulc
indulgent
indulgenţ
indumneze
induplec
indur
indurer
indus
indusman
industria
industrial
industrializ
industrie
industrii
inec
ined
inefabil
ineficient
ineficienţ
inegal
inelar
inele
inelul
inepuizabil
inerent
inert
inerv
inestimabil
inevitabil
inexact
inexistent
inexistenţ
inexorabil
inexplicabil
inexpresiv
infailibil
infam
infanteria
infanterie
infantil
infaptu
infarct
infas
infasur
infat
infatis
infect
infectie
infectioase
infecţia
infecţie
infecţii
infecţioase
infer
inferioare
inferioritate
infern
infernal
infest
infeud
infi
infidel
infier
infierbant
infig
infiint
infiltr
infin
infior
infipt
infirip
infirm
infirmier
inflacar
inflam
inflamatia
inflamatie
inflamaţia
inflamaţie
inflatia
inflatie
inflaţia
inflaţie
inflexibil
inflig
inflor
influent
influenţ
info
infoc
infofol
infomet
inform
informal
informatic
informational
informativ
informaţional
infractiune
infractiuni
infractor
infracţiune
infracţiuni
infran
infrang
infrant
infrarosu
infraroşu
infrastructura
infrastructurii
infrastructură
infrat
infric
infricos
infrigur
infrumos
infrumuset
infrunt
infrunz
infrupt
infulec
infumur
infund
infurc
infuri
infurnic
infuz
ingadu
ingaim
ingal
ingalben
ingamf
ingan
ingandur
ingeman
ingenios
ingenu
ingenunch
inger
ingheata
inghemu
inghesu
inghet
inghimp
inghiold
inghiont
inghit
inginer
inglob
inglod
inglot
ingr
ingrad
ingramad
ingrasaminte
ingrediente
ingretos
ingreui
ingreun
ingrij
ingrijor
ingrop
ingros
ingroz
ingurgit
ingust
inhait
inhal
inham
inhat
inhib
inhum
iniept
inierb
inim
inimioare
inimitabil
initi
initial
initiativ
initiaza
iniţi
iniţial
iniţiativ
iniţiază
inject
injectie
injecţia
injecţie
injecţii
injgheb
injos
injug
injumatat
injungh
injur
injuratura
injust
inlacrim
inlantu
inlatur
inlemn
inlesn
inloc
inlocuiasca
inlumin
inmagazin
inman
inmanunch
inmarmur
inmatricul
inmi
inmiresm
inmladi
inmoaie
inmoin
inmormant
inmu
inmugur
inmult
inmurg
innabus
innad
innamol
innarav
innasc
innebun
innegr
innegur
innemur
innisip
inno
innobil
innod
innopt
innor
innoro
inocent
inocul
inodor
inofensiv
inopin
inoportun
inot
inov
inovatia
inovatie
inovaţia
inovaţie
inoxidabil
inra
inradacin
inram
inraur
inrautat
inregiment
inregistr
inrob
inrol
inros
inrour
inrud
insa
insail
insala
insalubr
insamant
insami
insanatos
insanger
insarcin
inscaun
inscen
inscr
inscriptia
inscriptie
inscriptii
inscription
inscripţia
inscripţie
inscripţii
inscripţion
insculp
inseamna
insect
insel
inselaciune
inselatorie
insemn
insensibil
insensibiliz
inseparabil
insept
inser
inses
insesizabil
inset
inseu
insfac
insign
insine
insingur
insinu
insinuant
insipid
insir
insisi
insist
insistent
insistenţ
insiva
insol
insolent
insolubil
insolubiliz
insolventa
insolvenţă
insomnie
insomnii
insomoltoc
insor
insot
inspaimant
inspect
inspectie
inspectoare
inspector
inspecţie
inspic
inspir
inspiratie
inspiraţia
inspiraţie
inspre
inspum
inspumeg
insta
instabil
instabilitate
instal
instalatie
instalaţia
instalaţie
instant
instantane
instanţ
instapan
instar
instaur
instel
instig
instiint
instil
instinct
instinctiv
instinctual
instit
instituie
institutie
institutional
instituţia
instituţie
instituţii
instituţional
instr
instrain
instructie
instructiuni
instructiv
instructor
instrucţie
instrucţiuni
instrument
instrumentisti
instrumentişti
instrun
insubordon
insuficient
insuficienţ
insufl
insuflet
insul
insular
insulina
insulină
insult
insum
insumabil
insuportabil
insur
insurub
insus
insut
intabul
intact
intai
intaln
intampin
intampl
intangibil
intar
intarc
intarz
integr
integral
integranta
integrantă
integritate
integritatii
integrităţii
intele
inteleaga
inteleapta
inteleasa
intelectual
inteleg
intelegem
intelegeti
intelen
intelepciune
intelepciunii
intelept
inteligent
inteligenţ
inteligibil
inteme
intemeiaza
intemeietorul
intemnit
inten
intensific
intensitate
intensiv
intent
intentie
intention
intenţia
intenţie
intenţii
intenţion
intep
intepen
intepus
inter
interactioneaza
interactiune
interactiuni
interactiv
interacţionează
interacţiune
interacţiuni
interbelic
intercal
intercept
interconect
intercontinental
interdictia
interdictie
interdicţia
interdicţie
interes
interesant
interfat
interfaţ
interfer
interferent
interferenţ
interfoli
interfon
interimar
interioare
interioriz
interlini
interlop
intermed
intermediar
intermitent
intern
international
internaţional
internet
interog
interogativ
interpel
interpol
interpret
interpreţi
interpun
intersect
intersectie
intersecţia
intersecţie
interurban
interval
interven
interventia
interventie
interventii
intervenţia
intervenţie
intervenţii
intervert
intervi
interviev
intervin
interzic
interzis
intes
intestin
intestinal
intet
intim
intimid
intimitate
intin
intind
intiner
inting
intipar
intitul
intoarc
intoarcem
intoarceti
intoarsa
intocm
intol
intolerabil
intolerant
intoleranţ
intomn
inton
intorc
intors
intortoch
intotdeauna
intovaras
intoxic
intr
intrajutor
intranzitiv
intrarip
intrarm
intraur
intreaba
intreaga
intreb
intrebuint
intrec
intreg
intregime
intrem
intreprind
intreprins
intreprinz
intrerup
intrerupt
intreta
intretes
intretin
intrevaz
intreved
intrezar
intrig
intrist
introduc
introducem
introduceti
introduceţi
introductiv
introdus
introien
intron
introspectiv
intrucat
intruchip
intrun
intrup
intu
intuitia
intuitie
intuitiv
intuiţia
intuiţie
intunec
intuneric
inturn
inuman
inund
inutil
invad
invagin
invalatuc
invalid
invalmas
invalu
invalur
invapa
invariabil
invart
invartej
invartos
invat
invatamant
invazia
invazie
invech
invecin
invectiv
inveder
invel
invelis
invenin
invent
inventar
inventie
inventiv
invenţia
invenţie
invenţii
inver
inversun
invert
inverz
invesel
invesmant
invesnic
invest
investig
investigatie
investigaţia
investigaţie
investigheaza
investighează
investigheze
investitie
investiţia
investiţie
invete
inveti
invi
invid
invifor
invin
invincibil
invinet
inving
invinovat
invior
invit
invizibil
invo
invoc
involbur
involuntar
invrajb
invrajmas
invrednic
inzapez
inzdraven
inzec
inzestr
inzid
inzorzon
io-s
iobag
iobăg
ioniz
iordanien
iotaciz
ipocr
ipohondr
ipostaz
ipotec
ipotetic
ipoteza
ipoteze
ipoteză
iradi
iranien
irascibil
irational
iraţional
ireal
irealizabil
ireductibil
irefutabil
iremediabil
ireparabil
irepetabil
ireprosabil
ireproşabil
irespirabil
iresponsabil
ireversibil
irevocabil
irezistibil
irig
irit
iritabil
iritant
iriz
irod
iron
ironic
ironie
ironiz
iros
irump
iscal
iscod
iscus
iscăl
isihast
islam
islamic
ispas
ispit
ispoved
isprav
isprăv
ispăş
israelien
ister
isteric
istet
isteţ
istor
istoric
istorico
istorie
istoriografia
istoris
istov
italieniz
iubea
iubeam
iubeasca
iubească
iubesc
iubeste
iubesti
iubeşte
iubeşti
iubi
iubim
iubir
iubit
iubiţi
iuda
iude
iudeo
iugoslav
iunie
iute
iveala
iveală
ivir
ivit
izband
izbav
izbea
izbeste
izbeşte
izbi
izbit
izbucn
izbut
izbând
izbăv
izgon
izmen
izolare
izolat
izolaţi
izvoare
izvod
izvor
izvoraste
izvorăşte
jabo
jachet
jacuzzi
jaful
jafuri
jaguar
jale
jalnic
jalon
jaluzele
jandarm
jandarmeria
jandarmeriei
jant
jaru
javr
javro
jazz
jecman
jecmăn
jeep
jefu
jefuiasca
jefuiască
jegoasa
jegoasă
jegos
jegoşi
jegu
jegul
jegurile
jele
jelu
jena
jenant
jenat
jenă
jerpel
jertf
jidan
jidov
jigar
jign
jigodie
jigăr
jilav
jilăv
jimb
jind
jintu
joaca
joace
joacă
joas
joben
jobul
joburi
joci
jocul
jocuri
joia
jojo
joker
jonctiunea
joncţiunea
jongl
josnic
journal
jovial
jubil
jubiliar
juca
jucam
jucand
jucar
jucarie
jucat
jucaţi
jucând
jucăm
jucăr
jucărie
jucătoare
jucător
jucăuş
jude
judec
judecăţi
judet
judetean
judeten
judeţ
judeţean
judeţen
judiciar
judo
jugan
jugul
jugăn
juis
juleste
juleşte
julit
jumatat
jumate
jumul
jumătate
jumătăţ
jungh
jungla
junglei
junglă
junimea
junioare
junior
jupu
jupuie
jura
juramant
jurat
juraţi
juridic
jurisdictia
jurisdictie
jurisdicţia
jurisdicţie
jurisprudent
jurisprudenţ
jurist
juriu
juriul
jurişti
jurnal
jurnalism
jurnalist
jurnalişti
juru
jurul
jurământ
just
justet
justeţ
justific
justificativ
justinian
justitia
justitiar
justitie
justiţia
justiţiar
justiţie
juvenil
juxtapun
jăru
karate
karma
kilogram
kilometr
kirghiz
laba
labart
labe
labializ
labirint
labirintic
laboratoare
laborator
laburist
lacas
lacatele
lacatul
lacom
lacomie
laconic
lacrim
lacrimogen
lact
lactee
lacu
lacul
lacuri
lacătele
lacătul
lada
lady
lafa
lagar
lagăr
laic
laiciz
lala
lama
lamaie
lambert
lambri
lame
lamel
lament
lamentabil
lamin
lampa
lampant
lampi
lampă
lamur
lamă
lana
lance
lanced
lancez
land
langa
lans
lant
lantern
lantisoare
lantisor
lanţ
laolalta
laolaltă
lapad
lapid
lapidar
lapovit
lapoviţ
lapte
laptop
larg
laring
larv
lasa
lasam
lasand
lasarea
lasat
lase
laser
lasi
lastar
lasă
lata
late
latent
lateral
latex
latime
latin
latiniz
latitudinea
latr
latur
laturalnic
lată
laud
laudabil
launtric
laureat
lauz
lava
lavabil
lavoar
lavă
laşi
leac
leader
leafa
leafă
leaga
leagan
leagă
leagăn
leal
lebarvurst
lebărvurşt
lectia
lectie
lectii
lector
lectur
lecu
lecţia
lecţie
lecţii
left
lefter
lefuri
lega
legal
legalist
legaliz
legamant
legan
legarea
legat
legaţi
lege
legend
legendar
legh
legi
legifer
legionar
legisl
legislatia
legislatie
legislativ
legislatura
legislaţia
legislaţie
legist
legitim
legitimatie
legitimaţie
legitimitatea
legiunea
legiunii
legum
legământ
legăn
legătura
legături
legătură
lehamet
lehametis
lehuza
lehuză
lehămet
lehămetis
lehămeţ
leii
leit
lejer
lemn
lemnoasa
lemnoase
lemnoasă
lemnos
lenes
lenev
leneş
leninist
lenjeria
lenjerie
lent
lentile
leonin
leopard
leorca
leorcă
lepad
lepadatura
leps
lepăd
lepădătură
lepş
lesbi
lesbiana
lesbianca
lesbiancă
lesbiană
lesbiene
lesi
lesin
lest
letala
letale
letală
letopiset
letopiseţ
leucemie
levier
lexicolog
leziune
leziuni
leşi
leşin
libera
liberal
liberalism
liberaliz
libere
libertate
libertati
libertăţi
liberă
libraria
librarie
librarii
librăria
librărie
librării
licar
liceal
liceele
liceen
licent
licenţ
liceului
lichefi
lichid
licit
licitatia
licitatie
licitaţia
licitaţie
licur
licăr
lider
lift
liga
lighean
ligă
lihn
like
like-uri
lila
liliac
lilieci
limb
limbaj
limit
limitrof
limonad
limpede
limpez
lina
line
linear
ling
lingo
lingurit
linguriţ
lingus
linguş
lingvist
lingvistic
lini
liniar
linist
linişt
link
lins
linux
lină
linş
lipa
lipesc
lipi
lipici
lipide
lipit
lipitori
lips
lipă
lira
lire
liric
lisa
list
liter
literal
literalmente
literar
literariz
literatura
literaturi
literaturiz
literatură
litigiu
litiu
litograf
litoral
litr
liturghia
liturghie
liturghii
liturgic
livada
livadă
live
livezi
livid
livr
livret
lizibil
lobby
lobul
local
localitate
localitati
localităţi
localiz
localnic
locas
locatia
locatie
locatii
locaş
locaţia
locaţie
locaţii
locomotiv
locomotor
locotenent
locu
locuiasca
locuiască
locuint
locuinţ
locul
locuri
logaritm
logic
logistic
logo
logod
logodn
logodnic
logoped
loial
loialitate
londonez
longeviv
lord
loterie
lotul
loturi
lotus
loveasca
lovească
lovesc
loveste
loveste-l
lovesti
loveşte
loveşte-l
loveşti
lovi
lovind
lovir
lovit
loviţi
luam
luand
luar
luase
luat
luaţi
luceafarul
luceafărul
lucid
lucioasa
lucioasă
lucir
luciu
lucr
lucrativ
lugubr
luman
lume
lumi
lumina
luminat
lumineaza
luminează
lumineze
lumini
luminoasa
luminoase
luminoasă
luminos
luminozitate
lumină
lumân
luna
lunar
lunatic
lunca
lunea
lunec
lunet
lunga
lungi
lungime
lungimi
lungmetraj
lunguiet
lunguieţ
lungă
luni
luntr
lună
lupa
lupescu
lupi
lupt
lupţi
lustr
luteran
luxatie
luxaţie
luxul
luxuriant
luând
luăm
lâna
lânced
lâncez
lângă
lână
lăbărţ
lăcaş
lăcom
lăcomie
lăcrim
lăcu
lăfă
lălă
lămpi
lămur
lămâie
lănţişoare
lănţişor
lăpăd
lărg
lăsa
lăsarea
lăsat
lăsaţi
lăstăr
lăsând
lăsă
lăsăm
lătr
lătur
lăturalnic
lăud
lăudabil
lăuntric
lăuz
lăţime
ma-ta
maca
macabr
macan
macar
macedoroman
macedoromân
macel
macelar
macelarie
macer
maces
maceta
macetă
machet
machiaj
macin
macr
madrigal
madrilen
maduv
maestri
maestru
maestrul
maeştri
mafia
mafiei
mafiot
magar
magazie
magazin
maghiariz
magi
magic
magician
magistr
magistral
magistraturii
magmatic
magnet
magnetic
magneziu
magnific
magnitudine
magul
magura
magurele
mahala
mahmur
mahmureală
mahn
mahomedan
mahon
mai-nainte
maic
maidan
maiestr
maiestrie
mail
maimut
maimutar
maimuto
maimuţ
maimuţo
maimuţăr
maine
maini
mainstream
maioneza
maioneză
maior
majestatea
majestatii
majestăţii
major
majordomul
majoritar
majoritate
majoritatii
majorităţii
make
maladiv
malai
malaiet
malc
maleabil
malefic
malign
malit
maltrat
malur
mama
mamalig
mamar
mame
mami
mamica
mamifere
mamă
mana
management
manager
managerial
mananc
manar
manast
manc
mancaruri
mandarin
mandat
mandibul
mandr
manea
manec
manele
maner
manevr
manga
mangan
mani
manichiur
manier
manifest
manifestant
manios
manipul
manj
mans
mansard
mantu
manu
manual
manufactur
manunchi
manuscris
manş
mara
maracin
marama
maramuresen
maramureşen
maramă
maraton
marca
marcand
marcant
marcarea
marcat
marcatori
marcaţi
marcheaza
marchează
marcheze
marchiz
marci
marco
marcot
marcând
marcă
marea
mareasca
mareata
marele
marelui
maresal
maresc
mareste
maret
mareşal
marfa
marfuri
marfă
marg
margarin
margean
margin
marginal
marginaliz
mari
mariaj
marijuana
marime
marimi
marinar
marionet
marir
marit
marketing
marl
marm
marmor
marmoren
marn
marochin
maroni
mars
marsalu
marsav
marsilia
martea
marti
martial
martir
martiriz
martor
marturia
marturie
marturii
marturis
marufl
marul
marunt
marxist
marş
marţea
marţi
marţial
masa
masacr
masaj
masc
mascot
masculin
mase
masez
masin
masinal
masinarie
masinist
masiv
maslin
maslu
masoara
mason
masonice
mass
master
masti
masur
masuratori
masut
masă
mata
matematic
matematician
materia
material
materializ
materie
materii
matern
maternitate
matinal
matis
matlas
matras
matric
matricol
matrimonial
matrit
matriţ
matur
maturitate
maturitatii
maturităţii
maturiz
matus
mausole
maxi
maxima
maximal
maximum
maximă
maxitaxi
maya
mazare
mazgal
mazăre
maşin
maşinal
maşinist
maşinărie
meandr
mearga
meargă
mecanic
mecanicist
mecanism
mecaniz
meci
medal
medalion
media
medial
median
mediatic
mediatiz
medic
medical
medicament
medicin
medicinal
medicinist
medico
medie
mediere
medieval
medii
mediocr
medit
meditatie
meditativ
meditaţie
mediterana
mediteranean
mediteraneen
mediterană
mediu
mediul
medular
meduz
mega
megalitic
megaloman
megapixeli
megies
megieş
mehengh
melamin
melancol
melancolic
melancolie
mele
meleaguri
melifer
melit
meliţ
melod
melodic
melodie
meloman
membr
membran
memor
memorabil
memorial
memorialist
memorie
memoriu
memoriz
menaj
menajer
menghin
meni
mening
menir
menit
menstrual
menstruatie
menstruaţie
mensual
ment
mental
mentalitatea
mentenanta
mentenanţă
mentin
mentinem
mentineti
mention
mentiune
mentiuni
mentol
mentor
menţii
menţin
menţinem
menţineţi
menţion
menţiune
menţiuni
mercantil
mercenar
merceolog
merceriz
mercur
mercurial
mere
mereu-mereu
merg
mergem
mergeti
mergeţi
meridional
merit
meriţi
mers
mersic
mesager
mesaj
meschin
mese
meseria
meserie
meserii
messenger
mesteacan
mesteacăn
mestec
mester
mestesug
meta
metabolice
metabolism
metadona
metadonă
metafizic
metafor
metaforic
metal
metalic
metalifer
metaliz
metalurgic
metamorfic
metamorfoz
metan
metastaz
metatez
meteo
meteor
meteoric
meteorolog
meteorologic
meteorologie
metil
metilic
metod
metodic
metodist
metodolog
metodologic
metodologie
metr
metraj
metric
metro
metropolitan
mezel
mezin
meşter
meşteşug
mi-o
mica
mici
micro
microbi
microbien
microbuz
microcefal
microclim
microfilm
microfon
microorganisme
microscop
microscopic
microunde
micsor
micut
micuţ
mică
micşor
midi
miel
mier
miercurea
miercuri
mierl
mieun
miez
migal
migdal
mignon
migr
migratia
migratie
migraţia
migraţie
migren
migăl
mihon
mihot
miile
mijir
mijloace
mijloc
mila
milenar
mileniu
mileniul
miliard
miliardar
mililitr
milimetr
milimetric
milioane
milion
milionar
milit
militant
militar
militarist
militariz
militie
milităr
miliţia
miliţie
milog
milostiv
milu
milă
mina
minat
minc
mincinoasa
mincinoasă
mincinos
mincinoşi
minciun
mine
mineral
mineraliz
mineralog
minerii
minerilor
minerit
minge
mingi
miniatura
miniatural
miniaturist
miniatură
minier
minim
minimal
minimaliz
minimum
minister
ministerial
ministri
ministru
ministrul
miniştri
minor
minoritar
minoritate
minoritati
minorităţi
mint
mintal
mintenas
mintenaş
minun
minus
minuscul
minut
minţ
miocard
miocardic
miop
miorita
mioriţa
miorla
miorlă
mira
miracol
miraculoase
miraculos
mirar
mireasa
mireasă
miren
miresei
miresm
mirific
miroase
mirodenii
miros
miru
miră
misc
misionar
misiune
misiuni
miss
mist
misterioasa
misterioase
misterioasă
misterios
misterul
mistic
mistific
misto
mistret
mistreţ
mistri
misun
mita
miting
mitit
mitocan
mitolog
mitologic
mitologie
mitral
mitraliera
mitralieră
mitropol
mitropoliei
mitropolitan
mitu
mitul
mituri
mită
mixt
miza
mizantrop
mizer
mizerabil
mizerie
mişc
mişte
mişti
mişto
mişun
mlad
mlastina
mlaştina
mlaştină
mlăd
mnemonic
moale
moar
moart
moas
moaste
moaş
moaşte
mobil
mobiliar
mobilier
mobilitate
mobiliz
mobilizabil
moca
mochet
mocn
mocos
mocoş
mocă
moda
modal
modalitate
modalitati
modalităţi
mode
model
moder
modern
modernist
modernitate
modernitatii
modernităţii
moderniz
modesta
modeste
modestă
modic
modific
modificabil
modul
modular
moduri
modă
mofet
mofetic
mofluz
mofturoasa
mofturoasă
mofturos
mogaldet
mogul
mogâldeţ
mohor
mohorât
mojic
molar
molatec
molatic
molcom
moldav
moldo
molecul
molecular
moles
molest
molet
moleş
molfa
molfă
moli
molid
molips
molust
moluşt
moment
momentan
momir
momit
momiţ
monah
monahal
monarh
monarhic
monarhie
monarhist
monastic
monden
mondial
moned
monet
monetar
mongolic
mongoloid
monist
monitoare
monitor
monitorial
monitoriz
monoacid
monoatomic
monobazic
monocl
monoclinal
monoclinic
monocolor
monocord
monocrom
monocular
monodactil
monodi
monofag
monofaz
monofazic
monogam
monogamic
monograf
monografic
monoic
monol
monolingv
monolitic
monolog
monologic
monopol
monopolist
monopoliz
monopter
monosilab
monoteist
monotip
monoton
monovalent
monoxil
monstri
monstru
monstrul
montagnard
montaj
montan
montant
montarea
montat
monteaza
montează
monument
monumental
monştri
mopul
morala
morale
moralitate
moraliz
moralul
morală
morar
morav
morbid
morcov
mordant
morfematic
morfinoman
morfol
morfolog
morfologic
mori
morma
mormaie
mormant
mormantal
morminte
mormânt
mormântal
mormă
mormăie
mors
mort
mortal
mortalitate
mortalitatii
mortalităţii
mortem
mortifiant
mortuar
morăr
morţi
mosc
mosche
moscov
mosi
mosier
mosmon
mosmond
mosneg
mosor
mosten
mostr
mosul
motanul
motilor
motional
motiune
motiv
motivatie
motivaţia
motivaţie
moto
motociclet
motor
motorin
motoriz
mototol
motto
mouse
movil
mozaic
mozol
moşi
moşier
moşmon
moşmond
moşneg
moşten
moşul
moţilor
moţional
moţiune
mrej
muabil
mucal
mucar
muced
mucega
mucegă
mucenic
mucenit
muceniţ
mucez
much
mucoasa
mucoasei
mucos
mucoşi
mucăr
muezin
mugind
muiant
muier
muieratic
muist
mulatr
mulg
muls
mult
multicolor
multiflor
multiform
multilateral
multilingv
multilob
multimedia
multinational
multinaţional
multipl
multiplayer
multiplic
multipolar
multitudine
multor
multum
mulur
mulţi
mulţim
mulţum
mumific
munc
mungiu
municipal
municipalitate
municipalitatii
municipalităţii
municipii
municipiu
municipiul
munificent
munitia
munitie
munitii
muniţia
muniţie
muniţii
munte
munten
munti
munun
munţi
mural
muraturi
murdar
murdarie
murdăr
murdărie
mure
murg
muri
muribund
murim
murind
murit
murmur
murături
musafiri
musamaliz
musc
muschi
muschiular
muscular
musical
musin
must
mustac
mustar
mustaţă
mustr
mustăc
musulman
muta
mutabil
mutam
mutant
mutare
mutat
mutaţi
mute
muti
mutil
mutilant
mutu
mutual
mutualist
mută
mutăm
muze
muzeal
muzeistic
muzeograf
muzeolog
muzic
muzical
muzician
muzicien
muzicolog
muşamaliz
muşc
muşchi
muşchiular
muşin
muşt
muştar
muţi
mâhn
mâine
mâini
mâlc
mâlit
mâna
mânc
mâncăruri
mândr
mânec
mâner
mângâ
mâni
mânios
mânj
mântu
mânu
mână
mânăr
mânăst
mârl
mârâ
mârşav
mârşăv
mâzgăl
mînc
mînă
mă-ta
măcar
măcel
măcelăr
măcelărie
măceş
măcin
măcă
măcăn
măduv
măgar
măgul
măgura
măgurele
măgăr
măic
măiestr
măiestrie
mălai
mălur
mălăieţ
mămica
mămică
mămălig
mănunchi
mănuşi
mănânc
mănăst
mărci
mărească
măreaţă
măresc
măreşte
măreţ
mărfuri
mărg
mărgean
mărgin
mări
mărime
mărimi
mărir
mărit
mărturia
mărturie
mărturii
mărturis
mărul
mărunt
mărunţ
mărăcin
mărşălu
măslin
măslu
măsoară
măsur
măsurători
măsuţ
măta
mătrăş
mătur
mătuş
mătăs
măşti
nabada
nabar
nabus
nacaj
nacla
nadajdu
nadejd
nadus
nafram
naften
naftenic
naftol
naiba
naibii
naim
naist
naiv
nalb
nalt
naluc
namet
namibien
namol
nana
nano
napad
naparl
napast
napoleon
napolitan
naprasnic
napust
naratiune
narativ
narator
narav
naraţiune
narcisist
narcotic
narcotiz
narodnic
naru
nasad
nasauden
nasc
nascoc
nascocor
nasi
nasol
naspa
nast
nastasnic
nastrusnic
nasul
nataflet
natala
natale
natalitatii
natalităţii
natală
natang
natatie
nataţie
nate
national
nationalism
nationalist
nationalitate
nationalitati
nationaliz
natiune
natiuni
nativ
natura
natural
naturalist
naturaliz
naturi
naturist
natură
nauc
naufrag
nautic
nava
navad
naval
navalnic
nave
navet
navetist
navig
navigabil
navigant
navigatie
navigaţie
navlos
navod
navă
nazal
nazaliz
nazar
nazarinen
nazdravan
nazist
nazişti
nazu
naşpa
naşt
naşul
naţional
naţionalism
naţionalist
naţionalitate
naţionalităţi
naţionaliz
naţiune
naţiuni
neabandon
neabat
neabdic
neabilit
neabol
neabon
neabord
neabrevi
neabrog
neabrutiz
neabsolv
neabsorb
neabtin
neabăt
neabţin
neacantofag
neacapar
neacceler
neaccentu
neaccept
neaccident
neachit
neacidul
neaciu
neaclam
neacomod
neacompani
neacoper
neacord
neacost
neacr
neacredit
neaction
neactiv
neactiviz
neactualiz
neacumul
neacuz
neacţion
neadanc
neadap
neadapost
neadapt
neadaug
neademen
neader
neadevar
neadever
neadevăr
neadjudec
neadmir
neadmonest
neadnot
neadopt
neador
neadorm
neadres
neadul
neadulmec
neadumbr
neadun
neadânc
neadăp
neadăpost
neadăug
neafan
neafect
neafili
neafirm
neafis
neafiş
neafl
neafund
neafân
neaga
neagat
neagit
neaglomer
neagonis
neagra
neagrav
neagre
neagreg
neagră
neagă
neagăţ
neahti
neajun
neajust
neajut
neajutor
nealambic
nealarm
nealatur
nealb
nealbinet
nealbineţ
nealcatu
nealcătu
nealerg
nealez
nealien
nealiment
nealin
nealint
nealoc
nealter
nealtern
nealunec
nealung
nealuniz
nealătur
neam
neamag
neaman
neamanet
neamarat
neambal
neambition
neambiţion
neamelior
neamenaj
neamend
neamenint
neameninţ
neamestec
neamet
neameţ
neamint
neamnisti
neamort
neamortiz
neamorţ
neamplas
neamplific
neamput
neamurg
neamuz
neamân
neamăg
neamărât
neanaliz
neanchet
neanchiloz
neancor
neanemi
neanex
neangaj
neangloman
neangren
neanihil
neanim
neanivers
neant
neanticip
neantren
neanul
neanunt
neanunţ
neaos
neaoş
neapar
neapartin
neaparţin
neapas
neapel
neaplan
neaplatiz
neaplaud
neaplec
neaplic
neapostrof
neapreci
neaprob
neaprofund
neapropi
neapuc
neapăr
neapăs
near
nearanj
nearbor
nearend
nearest
neargas
neargument
neargăs
nearm
nearmoniz
nearog
nearticul
nearunc
nearăt
neasalt
neasambl
neasan
neasasin
neascult
neascut
neascuţ
neasedi
neaseleniz
neaseman
neasemu
neasemăn
neaserv
neasez
neasezon
neasfixi
neasigur
neasimil
neasist
neasmut
neasmuţ
neasoci
neasort
neaspir
neastampar
neastept
neastern
neastup
neastâmpăr
neasum
neasupr
neasurz
neata
neatac
neatarn
neatat
neataş
neatent
neatenu
neateriz
neatest
neatin
neatribu
neatrofi
neatârn
neaudi
neaugment
neaur
neautoriz
neauz
neav
neavans
neaven
neaventur
neavertiz
neaviz
neavort
neax
neazvarl
neazvârl
neaşez
neaştept
neaştern
neaţa
neaţin
neaţâţ
neba
nebadijon
nebag
nebalaban
nebalac
nebalmaj
nebalon
nebandaj
nebantu
nebanu
nebar
nebarbier
nebat
nebatjocor
nebaz
nebeha
nebehă
nebenefici
nebiciu
nebif
nebifurc
nebinevo
nebiru
nebis
nebizu
neblam
neblaz
nebloc
nebobin
nebodogan
nebodogăn
neboicot
nebolboros
nebomb
nebombard
nebonific
neboscorod
nebox
nebrazd
nebrevet
nebros
nebroş
nebruftulu
nebrui
nebrusc
nebrăzd
nebubu
nebucium
nebucur
nebufn
nebuha
nebuhă
nebuimac
nebuimăc
nebular
nebulbuc
nebun
nebunatic
nebuno
neburdus
neburduş
neburnit
neburniţ
neburzulu
nebus
nebuş
nebântu
nebâzâ
nebâţâ
nebă
nebăg
nebălmăj
nebălăbăn
nebălăc
nebănu
nebărbier
nebăt
necadent
necadenţ
necaj
necal
necalc
necalcifi
necalcific
necalcin
necalific
necamufl
necanaliz
necangren
necanonis
necantar
necapat
necapi
necapiton
necaptiv
necara
necari
necarliont
necarm
necarton
necasator
necasc
necastig
necatran
necaut
necaz
necazn
necentr
necenzur
necer
necerc
necern
necert
neces
necesar
necesităţi
nechelala
nechelălă
nechem
nechez
nechibzu
nechinu
nechirc
necicatriz
necifr
necinst
neciocn
neciopl
necit
necitet
neciteţ
neciuful
neciup
neciviliz
necizel
neclar
neclat
neclint
necloc
neclocot
neclăt
necoaf
necoagul
necocarj
necocl
necocos
necocoş
necocârj
necoj
necolba
necolbă
necolor
necompar
necompil
necomplet
necomplic
necomprim
necomunist
neconcentr
neconcep
necondens
necondition
necondiţion
neconform
neconfund
necongel
neconjug
neconsacr
neconsol
neconstern
neconstip
neconstitu
neconten
necontest
necontrari
necontrol
necontur
necoordon
necorc
necorespunz
necoroi
necorupt
necos
necoscov
necostum
necot
necovas
necovăs
necoşcov
necrac
necracan
necrap
necresc
necrest
necrestin
necrez
necreştin
necrisp
necrofag
necrolog
necrom
necroman
necromant
necroz
necruc
necrut
necruţ
necrăc
necrăcăn
necrăp
nectarie
necucernic
necuget
necumpan
necumpat
necumpăn
necumpăt
necunosc
necunun
necupl
necur
necurb
necurm
necurăţ
necut
necuvant
necuven
necuvânt
necântăr
necârlionţ
necârm
necârâ
necâştig
necăj
necăl
necălc
necăpi
necăpăt
necăsc
necăsător
necătrăn
necăut
necăz
necăzn
nedaltu
nedantel
nedaram
nedarapan
nedascal
nedat
nedator
nedecapit
nedecarbur
nedeced
nedeclar
nedeclas
nedecolor
nedecolt
nedecor
nedecortic
nedecup
nededubl
nedefect
nedefin
nedeform
nedefraud
nedefris
nedefriş
nedegaj
nedeger
nedeghiz
nedegrad
nedegrev
nedeliber
nedemn
nedemod
nedenatur
nedenum
nedeoche
nedeoseb
nedepan
nedepart
nedepas
nedeplas
nedeport
nedeprav
nedeprim
nedepăn
nedepărt
nedepăş
nederiv
nederut
nedesant
nedesavars
nedescalt
nedescarn
nedeschei
nedescoper
nedescret
nedescreţ
nedescri
nedescui
nedescuraj
nedescălţ
nedescărn
nedesel
nedesemn
nedesert
nedeseu
nedesfas
nedesfasur
nedesfat
nedesfigur
nedesfiint
nedesfiinţ
nedesfoi
nedesfran
nedesfrunz
nedesfrân
nedesfund
nedesfăş
nedesfăşur
nedesfăţ
nedesir
nedeslus
nedesluş
nedespadur
nedespart
nedesper
nedespic
nedesplet
nedespui
nedespădur
nedespărţ
nedestin
nedestram
nedestrăm
nedesurub
nedeszapez
nedeszăpez
nedesăvârş
nedetali
nedetas
nedetaş
nedeterior
nedetermin
nedetron
nedetun
nedevast
nedevelop
nedevot
nedezacord
nedezagreg
nedezarm
nedezax
nedezbin
nedezbrac
nedezbrăc
nedezechip
nedezghet
nedezgheţ
nedezghioc
nedezgust
nedezlan
nedezlantu
nedezleg
nedezlip
nedezlân
nedezlănţu
nedezmat
nedezmetic
nedezmierd
nedezmint
nedezminţ
nedezmort
nedezmorţ
nedezmăţ
nedeznod
nedezol
nedezonor
nedezvolt
nedeşel
nedeşert
nedeşeu
nedeşir
nedeşurub
nedeşănţ
nedialog
nedichis
nedidactic
nedifer
nediftong
nediger
nedilat
nedilu
nedint
nedinţ
nedirij
nedisciplin
nediscord
nediscut
nedisimul
nedisloc
nedisoci
nedispar
nedispens
nedisper
nedispăr
nedistil
nedistr
nediviz
nedivort
nedivorţ
nedizgrati
nedizgraţi
nedizolv
nedoborat
nedoborât
nedocument
nedog
nedogor
nedomestic
nedomol
nedor
nedorm
nedos
nedosp
nedot
nedrept
nedreptăţ
nedres
nedumer
nedumir
nedur
nedăltu
nedărâm
nedărăpăn
nedăscăl
neechilibr
neechip
neefectu
neeficient
neeficienţ
neegal
neelectriz
neemail
neemancip
neemotion
neemoţion
neenerv
neepuiz
neeradic
neesential
neesenţial
neestomp
neetichet
neevad
neevidenti
neevidenţi
neevit
neevolu
neexacerb
neexager
neexalt
neexasper
neexcit
neexecut
neexers
neexil
neexistand
neexistând
neexpatri
neexploat
neexplor
neexprim
neexpropri
neextazi
neextenu
neextermin
nefac
nefast
nefavorabil
nefelur
nefer
neferic
nefermec
nefiert
nefigur
nefiind
nefiint
nefiinţ
nefin
nefinis
neflesca
neflexibil
nefleşcă
nefolos
nefond
neform
nefort
neforţ
nefost
nefr
nefrant
nefript
nefritic
nefrânt
nefug
nefum
nefăc
nega
negalbej
negand
negar
negat
negativ
negativist
neghin
neghiob
neglij
neglijabil
neglijent
neglijenţ
neglum
negoci
negociabil
negr
negrad
negreş
negrij
negroid
negrotei
negudron
negur
negustor
negut
neguvernamentale
neguţ
negând
negălbej
negăs
nehames
nehat
nehazard
nehodorog
neholb
nehotarat
nehotărât
nehran
nehrăn
nehămes
nehăţ
neic
neidentic
neidentific
neiert
neilustr
neimagin
neimbelsug
neimblan
neimblanz
neimbufn
neimitabil
neimpac
neimpai
neimpietr
neimplic
neimplin
neimpozabil
neimprim
neimput
neinaint
neinapoi
neincalc
neincalz
neincant
neincap
neincarc
neincarunt
neincep
neincerc
neincet
neinchipu
neinciud
neinclin
neincord
neincovoi
neincred
neincret
neincrez
neincurc
neindarj
neindelung
neindeman
neindepart
neindeplin
neindes
neindestul
neindic
neindign
neindoli
neindrept
neinduplec
neindur
neindurer
neinfatu
neinflacar
neinflor
neinfoc
neinform
neinfran
neinfrant
neinfric
neinfricos
neinfrunz
neinfumur
neinfund
neinfuri
neingamf
neingandur
neingrad
neingrij
neingrijor
neingroz
neinject
neinmarmur
neinmiresm
neinnebun
neinnor
neinra
neinregistr
neinrour
neinrud
neinsemn
neinsir
neinspir
neinspum
neinstar
neinstel
neinstru
neinsuflet
neinsur
neintarc
neintarzi
neinteleg
neintemei
neintin
neintitul
neintr
neintrec
neintrerupt
neintrist
neintunec
neinvat
neinvech
neinvecin
neinverz
neinvin
neinvit
neinvolbur
neinzapez
neinzestr
neinzorzon
neiscus
neisprav
neisprăv
neistov
neizband
neizbut
neizbând
neizol
nejel
nejen
nejerpel
nejigar
nejigăr
nejur
nejustific
nelamur
nelarg
nelas
nelegan
nelegitim
nelegiu
nelegăn
neliber
nelimit
nelinist
nelinişt
nelips
nelivr
nelocu
neloial
nelucr
nelumin
nelămur
nelăs
nemahn
nemaiauz
nemaibanu
nemaibănu
nemaicunosc
nemaipomen
nemaiput
nemaivaz
nemaivăz
nemal
neman
nemanc
nemangai
nemanifest
nemar
nemarc
nemargin
nemarin
nemasc
nemasur
nemecaniz
nemedali
nemernic
nemijloc
nemil
nemilos
nemilostiv
nemin
neminun
nemir
nemisc
nemişc
nemoca
nemocos
nemocoş
nemocă
nemtofil
nemul
nemultum
nemulţum
nemur
nemâhn
nemâl
nemân
nemânc
nemângâi
nemăr
nemărgin
nemăsur
nemţofil
nenamet
nenasc
nenatural
nenecesar
nenorm
nenoroc
nenum
nenumar
nenumăr
nenămeţ
nenăsc
neobisnu
neobişnu
neobos
neobraz
neobrăz
neobsed
neobserv
neoclasic
neodihn
neof
neofascist
neoficial
neofil
neogen
neogotic
neogrec
neokantien
neolatin
neoliberal
neolitic
neolog
neologic
neomen
neomolog
neonazist
neoper
neopr
neorandu
neordon
neorealist
neorganic
neorganiz
neorându
neosific
neosten
neosto
neozoic
nepacal
nepagub
nepal
nepalmu
nepamanten
nepar
neparagin
neparcel
neparchet
nepardos
neparfum
neparticip
nepartin
nepas
nepasion
nepat
nepatent
nepatruns
nepauperiz
nepaz
nepecetlu
nepedeps
neperfor
neperi
neperim
neperiodic
neperpel
nepict
nepier
nepietru
nepildu
nepipa
nepipă
neplac
neplat
neplut
neplăc
neplăt
nepo
nepoca
nepocă
nepoft
nepolar
nepomen
nepopul
nepost
nepot
nepotol
nepotriv
nepovest
nepoţ
neprafu
nepreciz
neprecuget
neprecupet
neprecupeţ
nepredicativ
nepregat
nepreget
nepregăt
nepretu
neprevaz
neprevăz
neprezent
nepreţu
nepricep
nepricops
neprielnic
neprihan
neprihăn
neprim
nepriv
nepriz
neproced
neprocur
neproductiv
neprolifer
nepropag
neproscri
neprotej
neprăfu
nepublic
nepus
neputand
neputincioasa
neputincioasă
neputincios
neputint
neputinţ
neputând
nepârâ
nepăcăl
nepăgub
nepăl
nepălmu
nepământen
nepăr
nepărtin
nepărăgin
nepărăs
nepăs
nepăt
nepătruns
nepăz
nepăţ
nerabd
nerablag
nerac
nerafin
neragus
neramol
nerap
nerapos
nerarefi
nerasar
neraschet
neraschi
nerascro
nerasfir
nerasfo
nerasfrant
nerasol
neraspand
neraspic
neraspop
nerastenic
nerasufl
nerat
neratific
nerazb
nerazbun
nerazgai
nerazu
neraşchet
nereabilit
nerealist
nerealiz
nerebut
nerechem
nerecit
nerecolt
nerecre
nerecucer
nerecunosc
nered
nereedit
neregul
nereinno
nereinvi
nerelief
nerenasc
nereneg
nerenăsc
nerepet
nereprim
neresemn
nerespect
neretez
nereus
nereuş
nerevars
nerevărs
nerezerv
nerezolv
nereînno
nereînvi
nerisc
nerisip
nerod
nerost
nerotunj
neroz
nerumeg
nerusin
neruşin
nerv
nervoasa
nervoase
nervoasă
nervos
nervur
nerăbd
nerăc
nerăguş
nerăp
nerăpos
nerăscro
nerăsfir
nerăsfo
nerăsfrânt
nerăspic
nerăspop
nerăspând
nerăsufl
nerăsăr
nerăzb
nerăzbun
nerăzbăt
nerăzgâi
nerăzu
nerăşchi
nesabu
nesacad
nesalari
nesalt
nesalv
nesar
nesarac
nesatisfac
nesatisfăc
nesatul
nesatur
nescarpin
neschimb
nescrasn
nescri
nescrijel
nescriptic
nescrâşn
nescufund
nescuip
nescul
nescutur
nescuzabil
nescărpin
nesec
nesecatu
nesecătu
nesemnificativ
nesepar
nesfars
nesfasi
nesfi
nesfielnic
nesfoieg
nesfârş
nesfâşi
nesican
nesifon
nesifonabil
nesigil
nesigur
nesigurant
nesiguranţ
nesil
nesimt
nesimtitule
nesimţ
nesimţitule
nesindru
nesitu
neslab
neslav
neslăb
neslăv
nesmint
nesmiorca
nesmiorcă
nesmuc
nesnuru
nesociabil
nesocot
nesofistic
nesolicit
nesolution
nesoluţion
nesopot
nesoroc
nesort
nesos
nesova
nespal
nespalac
nespanzur
nespecific
nesper
nespintec
nesportiv
nesprijin
nespritu
nespus
nespânzur
nespăl
nespălăc
nest
nestabil
nestanjen
nestapan
nestatornic
nestatutar
nestavil
nestem
nestingher
nestingibil
nestins
nestirb
nestivu
nestrabat
nestramut
nestrecur
nestrepez
nestric
nestrig
nestriv
nestrunj
nestrăbăt
nestrămut
nestudi
nestânjen
nestăpân
nestăvil
nesubestim
nesubmin
nesubordon
nesubti
nesubţi
nesud
nesufer
nesuflec
nesufoc
nesugrum
nesuier
nesulemen
nesupar
nesuport
nesuprim
nesupun
nesupus
nesupăr
nesurp
nesuspend
nesustin
nesusţin
nesăbu
nesălt
nesăr
nesărăc
nesătul
neta
netabac
netabarat
netac
netacan
netachin
netagadu
netainu
netalazu
netalcu
netalmac
netalon
netamadu
netamai
netamp
netampon
netandal
netangu
netanj
netap
netapet
netapis
netapiţ
netara
netaragan
netargu
netarmur
netarnos
netarsa
netaton
netatu
neted
neteleghid
netem
netemper
netent
neteoretiz
neterfel
netermific
netermin
netermofic
neteroriz
netes
netesal
netest
netez
netezauriz
neteş
netica
neticlu
netics
netică
netihn
netint
netip
netipar
netipiz
netipăr
netitr
netoast
netoc
netocm
netoler
netolog
netonific
netop
netorop
netortur
netot
netracas
netrad
netrafic
netrancan
netrandav
netrans
netranscri
netransfer
netranspir
netransvaz
netrant
netranş
netras
netrat
netravers
netravest
netrebnic
netrec
netrefil
netreier
netremur
netren
netrepad
netrepăd
netresar
netresăr
netrez
netri
netricot
netripl
netriumf
netriş
netron
netropa
netropă
netrosn
netruc
netrud
netrunchi
netrândăv
netrânt
netrăd
netrăncăn
netul
netulbur
netumefi
netun
neturb
neturment
neturn
neturt
neturu
netus
netuş
network
netâlcu
netâmp
netândăl
netângu
netânj
netârgu
netârnos
netârâ
netârşâ
netă
netăbăc
netăbărât
netăc
netăgădu
netăinu
netălmăc
netălăzu
netămâi
netămădu
netăpş
netărăgăn
neuim
neuit
neulcer
neulei
neultragi
neulu
neuman
neumbl
neumbr
neumez
neumfl
neumil
neumpl
neun
neundu
neunific
neur
neural
neurasteniz
neurc
neureche
neurgis
neurl
neurmar
neurmăr
neurn
neuro
neurolog
neurologic
neurologie
neuroni
neurotrop
neurz
neurâţ
neusc
neusturoi
neusur
neutil
neutiliz
neutr
neutral
neutraliz
neutron
neutronic
neuz
neuzurp
neuşur
nevaduv
nevalid
nevari
nevars
nevarstnic
nevaru
nevasta
nevastă
nevatam
nevatu
nevaz
neveghe
nevener
neverific
neverosimil
nevertebr
nevest
nevestej
neveştej
neviabil
nevici
nevindec
nevinov
nevinovăţia
neviol
nevis
neviscol
nevizit
nevlagu
nevlăgu
nevo
nevoal
nevolnic
nevops
nevorb
nevr
nevraj
nevralg
nevralgic
nevrednic
nevrop
nevropatic
nevrotic
nevroz
nevrăj
nevu
nevârstnic
nevăduv
nevărs
nevăru
nevătu
nevătăm
nevăz
newsletter
newton
newtonien
nezabov
nezac
nezadarat
nezadarnic
nezagazu
nezalog
nezamb
nezamisl
nezangan
nezapac
nezapus
nezar
nezbarc
nezbat
nezbic
nezbier
nezbucium
nezbugh
nezbur
nezburatac
nezburătăc
nezbârc
nezbăt
nezdrel
nezdrentu
nezdrenţu
nezdrob
nezdrumic
nezdruncin
nezeciu
nezeflemis
nezga
nezgarc
nezgudu
nezgâ
nezgârc
nezor
nezuru
nezvacn
nezvant
nezvarcol
nezvarl
nezvon
nezvâcn
nezvânt
nezvârcol
nezvârl
nezâmb
nezăbov
nezăc
nezădărnic
nezădărât
nezăgăzu
nezălog
nezămisl
nezăngăn
nezăpuş
nezăpăc
nezăr
neîmbelşug
neîmblânz
neîmblăn
neîmbufn
neîmpietr
neîmplin
neîmpuţ
neîmpăc
neîmpăi
neînaint
neînapoi
neîncep
neîncerc
neîncet
neînchipu
neînciud
neînclin
neîncord
neîncovoi
neîncred
neîncrez
neîncreţ
neîncurc
neîncâlc
neîncânt
neîncălz
neîncăp
neîncărc
neîncărunţ
neîndelung
neîndemân
neîndeplin
neîndepărt
neîndes
neîndestul
neîndoli
neîndrept
neînduplec
neîndur
neîndurer
neîndârj
neînflor
neînflăcăr
neînfoc
neînfric
neînfricoş
neînfrunz
neînfrân
neînfrânt
neînfumur
neînfund
neînfuri
neîngrij
neîngrijor
neîngroz
neîngrăd
neîngâmf
neîngândur
neînmiresm
neînmărmur
neînnebun
neînnor
neînregistr
neînrour
neînrud
neînră
neînsemn
neînspum
neînstel
neînstăr
neînsufleţ
neînsur
neîntemei
neîntin
neîntrec
neîntrerupt
neîntrist
neîntunec
neîntârzi
neînvech
neînvecin
neînverz
neînvin
neînvolbur
neînvăţ
neînzestr
neînzorzon
neînzăpez
neînşir
neînţeleg
neînţărc
neşican
neşifon
neşifonabil
neşindru
neşnuru
neşopot
neşovă
neşpriţu
neşti
neştirb
neşuier
neţesăl
neţint
neţip
neţopă
neţăcăn
neţărmur
nicaieri
nichel
nici
nicicand
nicicând
nicidecum
nicio
niciodata
niciodată
niciun
niciunde
nicotinic
nicotiniz
nictalop
nicăieri
nigerien
nihilist
nimanui
nimb
nimeni
nimer
nimic
nimicnic
nimănui
ninec
ninge
nipon
nisa
nisip
niste
nitelus
nitr
nitric
nitrific
nitu
nivel
nişte
nişă
niţeluş
noapte
noastra
noastre
noastră
nobil
nobiliar
nobilitar
nociv
nocturn
nodal
nodul
noduri
noiembrie
noii
noile
noilor
noim
nomad
nominal
nominalist
nominaliz
nominativ
nomografic
nonagenar
nonfigurativ
nonsalant
nonşalant
nonşalanţ
noptatic
nopti
nopţi
nord
nordic
nori
norm
normal
normaliz
normativ
noroc
norocoasa
norocoase
norocoasă
norocos
norocoşi
norul
norvegien
nostalg
nostalgic
nostim
nostri
nostru
nota
notabil
notar
notarial
notat
note
noteaza
notează
notific
notional
notit
notiune
notiuni
notiţ
notori
notorietate
notă
noua
noualea
noul
nour
noutate
noutati
noutăţi
nouă
nouălea
nova
novac
novic
noştri
noţional
noţiune
noţiuni
nu-s
nuant
nuanţ
nubil
nuca
nuci
nucifer
nuciform
nucle
nuclear
nucă
nuduri
nuia
nuielusa
nuieluşă
nula
nule
nulitate
nulă
numa
numar
numaratoarea
nume
numeasca
numească
numenal
numer
numerabil
numerar
numeric
numeroasa
numeroase
numeroasă
numeros
numerot
numeroşi
numesc
numeste
numesti
numeşte
numeşti
numi
numim
numindu
numir
numism
numismatic
numit
numiţi
număr
numărătoarea
nunt
nuntial
nunţi
nunţial
nuptial
nupţial
nurofen
nush
nustiu
nutr
nutrienti
nutrienţi
nutritie
nutritiv
nutriţie
nuvela
nuvele
nuvelist
nuvelistic
nuştiu
năbuş
năbădă
năbăr
năclă
năcăj
nădejd
năduş
nădăjdu
năfram
năim
nălb
năluc
nălţ
nămeţ
nămol
năpast
năprasnic
năpust
năpârl
năpăd
năpăstu
năru
nărăv
născ
născoc
născocor
năstaşnic
năstruşnic
năsăd
năsăuden
nătâng
nătăfleţ
năuc
năvalnic
năvod
năvăd
năvăl
năzdrăvan
năzu
năzăr
năşi
o-nceput
oacar
oaches
oacheş
oacăr
oaia
oaie
oala
oală
oameni
oara
oarb
oare
oarecare
oarecum
oară
oase
oaspete
oaspeti
oaspeţi
oast
obars
obedient
obedienţ
obez
obicei
obid
obiect
obiectiv
obiectiviz
obiectual
obisn
obisnuint
obişn
obişnuinţ
obladu
oblic
oblig
obligatiuni
obligatori
obligaţiuni
obliterant
obloj
oblon
oblădu
obor
obos
oboseală
obraji
obraz
obraznic
obroc
obrăz
obrăznic
obscen
obscur
obsecvent
obsed
obsedant
observ
observabil
obsesia
obsesie
obsesiv
obst
obstacol
obstetric
obstetrical
obstin
obstructiv
obtii
obtin
obtinem
obtineti
obtur
obtuz
obârş
obşt
obţii
obţin
obţinem
obţineţi
ocar
ocaraste
ocarmu
ocazia
ocazie
ocazii
ocazion
ocazional
occident
occidental
occipital
ocean
oceanic
oceanograf
ocel
ochelari
ochelarist
ochi
ochir
ocin
oclusiv
ocna
ocnen
ocol
ocrot
octacord
octaedr
octaedric
octal
octan
octanic
octogenar
octogonal
octombrie
octopod
ocular
oculist
oculistic
ocult
ocultist
ocultistic
ocup
ocupant
ocurent
ocurenţ
ocârmu
ocăr
ocărât
ocărăşte
odata
odată
odeon
odihn
odin
odontalgic
odorant
odorif
odorifer
odorific
odoriz
odrasl
odrăsl
ofens
ofensant
ofensiv
ofer
ofert
ofertant
office
ofic
oficial
oficialitatile
oficialităţile
oficializ
oficiant
oficinal
ofil
ofiter
ofitic
ofiţer
ofrand
oftalm
oftalmic
oftalmolog
oftat
oftic
ogaratic
ogarnic
ogival
oglind
oglinzi
ogoi
ogor
ogăratic
ohmic
oier
oile
oilor
okay
olan
olanda
olandei
olar
oleaca
oleacă
olecuta
olecuţă
oleic
oleifer
olfactiv
oligant
oligarh
oligarhic
oligocen
olimpiad
olimpic
olimpien
oloaga
oloagă
olog
olograf
olonom
olăr
omag
omagial
omat
ombilical
omega
omen
omet
omeţ
omis
omisiv
omit
omlet
omnipotent
omnipotenţ
omniprezent
omniprezenţ
omniscient
omnivor
omoara
omoare
omoară
omofag
omofon
omofonic
omoform
omogen
omogeneiz
omogeniz
omograf
omoloag
omolog
omonim
omoplat
omoplaţi
omor
omorar
omorganic
omorâr
omorât
omorâţi
omorî
omotetic
omul
omăt
oncolog
oncologic
ondul
onerar
onest
onestitate
oniric
online
onoare
onomastic
onomatope
onor
onorabil
onorant
onorar
onorariu
onorific
ontic
ontogenic
ontogonic
ontolog
ontologic
oolitic
opac
opacifi
opacizant
opalescent
opalescenţ
opalin
opar
open
oper
operabil
operant
operatie
operational
operatiune
operatiuni
operativ
operaţia
operaţie
operaţional
operaţiune
operaţiuni
operet
opin
opinabil
opinent
opinie
opint
oplos
oploş
oponent
oportun
oportunist
oportunitate
oportunitati
oportunităţi
opoz
opozabil
opozant
opozitia
opozitie
opozitional
opoziţia
opoziţie
opoziţional
opreasca
oprească
opresc
opresiv
opreste
opresti
opreşte
opreşti
opri
oprim
oprir
oprit
opriţi
opta
optat
optativ
optic
opticien
optim
optimist
optimiz
optional
optiune
optiuni
optulea
optzeci
opulent
opun
opus
opăr
opţional
opţiune
opţiuni
oraca
oracular
oraden
oral
orand
orar
oras
orasen
orator
oratoric
oraş
orbec
orbeste
orbet
orbeşte
orbeţ
orbi
orbicular
orbir
orbit
orbital
orbitar
orchestr
orchestral
ordin
ordinar
ordon
ordonant
ordonanţ
ordovicien
orei
orele
orelor
orez
orfan
orfelin
orga
organ
organic
organicist
organism
organist
organiz
organizatoric
organogen
organotrop
orgasm
orgi
orgiac
orgiastic
orgoliul
orgă
orhidee
oribil
oricand
oricare
oricaror
oricarui
oricat
orice
oricine
oricui
oricum
oricând
oricât
oricărei
oricăror
oricărui
orient
orientabil
oriental
orientalist
orientativ
origin
original
originalitate
originar
oripil
oripilant
oriunde
orizont
orizontal
ornament
ornamental
ornant
ornitolog
orogen
orogenetic
orogenic
orograf
orografic
orops
orsoven
orteza
orteză
ortic
ortocentr
ortodocsi
ortodocşi
ortodox
ortodoxie
ortoedric
ortoep
ortoepic
ortofonic
ortogonal
ortograf
ortografic
ortoman
ortoped
ortopedic
ortoscopic
ortotropic
orând
orăcă
orăden
orăşel
orăşen
orşoven
osand
osardnic
osce
oscil
oscilant
oseb
osemintele
osen
oset
osific
osmotic
osoasa
osoase
osoasă
osos
ospat
ospitalier
ospitalitate
ospăt
ostas
ostatic
ostaş
osten
ostentativ
osteogen
osteolog
osteologic
ostic
ostil
ostilitate
osto
ostraciz
ostrogot
ostrogotic
ostrov
ostroven
ostăş
osul
osând
osârdnic
otar
otel
oter
otet
otoman
otrav
otrăv
ouale
oualor
ouăle
ouălor
oval
ovaliz
ovare
ovarien
ovat
ovation
ovaz
ovaţion
overtime
oviform
ovin
ovipar
ovoid
ovoidal
ovovivipar
ovre
ovul
ovular
ovăz
oxal
oxalic
oxid
oxidabil
oxidant
oxidativ
oxigen
oximoron
oxiton
ozon
ozoniz
oşen
oşten
oţel
oţer
oţet
oţâră
oţăr
paca
pacal
pacan
pacat
pacatos
pace
pachet
pacient
pacienţ
pacific
pacifist
pacii
pact
pactiz
pacurar
paduch
paduchioasa
paduchios
padur
paduret
pafug
pagan
pagin
pagub
pahar
paianjen
paiat
paiaţ
paie
pain
painjen
paisprezece
palala
palaria
palarie
palarii
palat
palatin
palavrag
pale
paleocen
paleocrestin
paleocreştin
paleogen
paleograf
paleolitic
paleontolog
palestinien
palet
pali
paliativ
palid
palier
palinca
palit
palm
palmares
palmer
palmier
palp
palpabil
palpitant
paltinis
palton
paludic
palustr
pamant
pamanten
pamflet
pamfletar
pana
panace
panamerican
panarama
panarame
panaramă
panaş
pancreatic
pand
pandora
pandur
panelenic
pangar
panglica
panglică
panic
panicard
panific
panificabil
panificatie
panificaţie
panonic
panonien
panoram
panoramic
panouri
pans
pansament
panta
pantaloni
pantec
panteist
panteistic
pantof
pantomim
pantomimic
pantă
panz
papa
papal
papei
papetar
papi
papil
papilar
papuas
papuaş
papuci
papucu
papucul
papus
papă
para
parabil
parabol
parabolic
paracetamol
paraclisul
parada
paradigm
paradisul
paradiziac
paradox
paradoxal
paradă
paraf
parafin
parafinic
parafraz
paragin
paraguayen
paral
paralactic
paraleliz
paralitic
paraliz
paralizant
paralizie
paramaiba
paramaibă
paramedic
parametr
parametric
paranoic
paranormale
paranteze
parapleg
paraplegic
parastas
paraste
parasutist
paraxial
paraz
parazitar
paraşut
paraşutist
parbriz
parc
parchet
parcurg
parcurs
pardalnic
pardesi
pardon
pardos
pare
paremiolog
parental
parere
pareri
parfum
parg
pargav
paria
paricid
parietal
parint
pariu
pariul
pariuri
parizien
parjol
parkinson
parl
parlament
parlamentar
parnasien
parod
paroh
parohial
parohie
parol
parolist
paronim
paros
parotid
parsiv
part
partaj
partener
parter
partial
particip
participant
participanţi
participatie
participaţie
participial
particular
particularitate
particularitati
particularităţi
partid
partin
partinic
partitiv
partizan
paru
parul
parut
parven
pară
parşiv
parţial
pasa
pasabil
pasager
pasaj
pasapoarte
pasaport
pasar
pasat
pasc
pase
pasi
pasibil
pasion
pasional
pasionant
pasir
pasit
pasiune
pasiuni
pasiv
pasl
pasnic
past
pasteuriz
pastor
pastoral
pastr
pastrav
pasu
pasul
pasun
pasă
pasăre
pata
patat
patch
patent
pateric
patern
patetic
patim
patimile
patin
patiserie
patit
patogen
patolog
patologic
patologie
patr
patriarh
patriarhal
patriarhiei
patriciu
patrie
patrimonial
patrimoniu
patrimoniul
patriot
patriotic
patriotism
patroan
patron
patronajul
patrund
patruns
patrunz
patruped
patruzeci
patul
patur
pată
pauper
pauperiz
pauz
pavilion
pavliceen
pavoaz
payslip
paza
pazeasca
pazesc
pazeste
pazi
pazir
pazit
paznic
pază
paşa
paşapoarte
paşaport
paşi
paşnic
paşte
paşti
peceneg
pecetlu
pectoral
pecuniar
pedagog
pedagogic
pedagogie
pedal
pedant
pedeapsa
pedeapsă
pedeps
pedestr
pediatr
pediatric
pediatrie
pedicul
pedolog
peduncul
pefug
pegas
peiorativ
peisagist
peisaj
pelerin
pelerinaj
pelicula
peliculei
peliculă
pelin
pelt
peltic
peluz
pelvien
penal
penaliz
penalty
penar
penat
pence
pendul
pendular
pene
penetr
penetrabil
penetrant
penibil
peninsul
peninsular
penis
penitenciar
penitent
penitenţ
penny
pens
pensie
pension
pensionar
pensiune
pentagonal
pentru
penultim
pepen
pepsi
percep
perceptia
perceptibil
perceptie
percepţia
percepţie
perchezitie
perchezition
percheziţie
percheziţion
perciun
percut
percutant
percutie
percuţie
perdel
pere
pereche
perechi
peregrin
peren
perete
pereti
pereţi
perfect
perfectibil
perfection
perfectiune
perfecţi
perfecţion
perfecţiune
perfid
perfor
perforant
performant
performanţ
perfuzii
peri
pericard
periclit
pericol
periculoasa
periculoase
periculoasă
periculos
periculoşi
perifer
periferic
periferie
perifraz
perim
perimetr
perimetric
perind
perioad
periodic
periodiz
periost
peripetii
peripeţii
peripist
peripişt
perisabil
perje
perl
perm
permanent
permanentiz
permanenţ
permeabil
permis
permisiunea
permitem
permiteti
permiteţi
permiţând
pern
peror
perpel
perpendicular
perpetu
perplex
pers
persecut
persever
persien
persifl
persist
persistent
persistenţ
persoan
personaj
personal
personalitate
personalitati
personalităţi
personalizate
personific
perspectiv
persuasiv
pertinent
pertract
perturb
perturbativ
peruvien
perver
pervert
pesc
pescar
pescăr
pese
pesimist
pest
pestera
pestifer
pestilent
pestrit
pestriţ
petale
petaloid
petard
pete
petec
petic
petiol
petir
petitia
petitie
petitii
petitionar
petiţia
petiţie
petiţii
petiţionar
petreaca
petreacă
petrec
petrecaret
petrecem
petreceti
petreceţi
petrecăreţ
petrific
petrograf
petrol
petrolier
petulant
pezevench
peşt
peştera
peşteră
peţiol
peţir
pian
pianist
pianistic
piaptan
piaptăn
piarda
piardă
piata
piatra
piatră
piaţa
piaţă
pica
picant
picat
pichet
picioare
picior
picn
picnic
picot
pict
pictor
pictural
picur
pică
picături
picătură
pidosnic
piedica
piedică
piei
piel
piemontan
piemontez
piept
pieptan
piepten
pieptis
pieptiş
pieptăn
pier
pierd
pierdem
pierdeti
pierdeţi
piersic
pierz
pies
piete
pietist
pietr
pietren
pietris
pietriş
piezis
pieziş
pieţe
pigment
pigul
pijamaua
pikey
pild
pile
pilir
pilon
pilot
piloţi
pindaric
ping
pini
pinten
piogen
pionier
pipa
pipaibil
pipaie
piper
pipernic
pipet
pipă
pipăibil
pipăie
piramid
piramidal
piranda
pirande
pirandă
pirat
piraţi
piretic
piriform
pirofor
piroforic
pirogalic
pirograv
piroman
pirometr
pirometric
piron
pirot
pirotehn
pirotehnic
pirotermic
piruet
pisalog
pisat
pisc
piscicol
piscin
pisic
pisicher
pisoi
pisolitic
pist
pistoale
pistol
piston
pistrui
pisălog
pita
pitagoreic
pitagoric
pitbul
pitbull
pitesten
piteşten
pitic
pitiga
pitoresc
pitoresti
pitoreşti
pitroc
pituitar
pituitiv
pitul
pită
piure
pivnit
pivniţ
pivot
pivotant
pixel
pixul
pizda
pizdă
pizm
pizmaret
pizmăreţ
pizza
pişat
pişc
pişicher
piţigă
plac
placebo
placent
placentar
plach
plachet
placid
placint
plafon
plag
plai
plaj
plamad
plaman
plan
planctonofag
planet
planetar
plang
plangaret
plangem
planic
planific
planimetr
plansete
plant
plantar
plantigrad
planş
plapand
plapuma
plapumi
plapumă
plas
plasm
plasmatic
plast
plastic
plasticiz
plastifi
plastograf
plasture
plat
platform
platibil
platin
platinic
platinifer
platnic
plato
platonic
platonien
plauzibil
plav
plavan
player
pleaca
pleacă
plebe
plebeien
plec
pled
pledant
pleistocen
plen
plenar
plenipotent
plenipotentiar
plenipotenţ
plenipotenţiar
plenison
pleoap
pleonastic
pleosca
pleoscă
pleost
pleoşt
plesca
plescă
plesn
plesuv
pletoric
pleur
pleural
pleuritic
plezn
pleşuv
pliabil
pliant
plic
plictis
plictiseală
plimb
plimbaret
plimbăreţ
plin
pliocen
plis
plit
pliurd
pliv
ploaia
ploaie
plocon
plod
ploiesten
ploieşten
ploii
ploile
ploilor
plomb
plonj
plosnit
plou
ploşnite
ploşniţ
plug
plugar
plugăr
plumb
plumbic
plumbifer
plural
pluralist
pluriflor
pluriform
plurivoc
plus
plut
plutar
plutibil
pluto
pluton
plutonic
plutonien
plutăr
pluvial
pluviometr
pluş
plâng
plângem
plângăreţ
plâns
plânsete
plîns
plăc
plăcint
plămân
plămăd
plăn
plăpumi
plăpând
plăsmu
plăt
plătibil
plăv
plăvan
plăviţ
plăţi
pneumatic
pneumococ
pneumon
pneumonic
pneumonie
pneumotrop
poal
poanson
poant
poantilist
poarta
poarte
poartă
poata
poate
poată
poca
pocaint
pocit
pocn
pocnitori
pocă
pocăinţ
pode
podelele
podgoren
podid
podium
podoab
podob
podolien
podu
podul
poduri
podzol
podzolic
poem
poematic
poet
poetic
poetiz
poetizant
poezia
poezie
poezii
poeţi
pofid
poft
poftaret
poftăreţ
pogan
pogor
pogorar
pogorâr
pogromist
poht
poiana
poiană
poichiloterm
poien
poienar
poimaine
poimâine
pojar
poker
polar
polarimetr
polariz
polarizabil
polarizant
polc
pole
poleac
polemic
polemiz
polen
polenic
polenifer
poleniz
poli
poliamidic
poliandr
poliatomic
polibazic
policiclic
policrom
poliedr
poliedric
polifag
polifaz
polifonic
polifoniz
poligam
poliglot
poligonal
poligraf
poligrafic
polimeriz
polimorf
polipetal
poliploid
polipod
polisemic
polisepal
polisportiv
polit
politehnic
politeist
politet
politeţ
politic
politician
politicieni
politico
politie
politist
politiz
polivalent
polivalenţ
poliţ
poliţie
poliţist
poliţişti
polo
polona
polonic
polonă
poltron
polu
poluant
polul
pomad
pomana
pomană
pomen
pomi
pomicol
pomologic
pomost
pomp
pompeien
pompier
pompon
pomul
pomăd
poncis
ponciş
ponderabil
ponderal
pondere
ponegr
ponei
ponor
ponos
pont
pontaj
pontic
pontien
pontifical
ponţien
popas
popistr
popoare
poponar
popor
poporal
poporan
poporanist
popos
popr
popular
popularitate
populariz
populat
populatie
populaţia
populaţie
populaţii
porc
porcin
porecl
porfir
porfiric
porifer
porn
porno
pornograf
pornografic
pornografie
poronc
port
portabil
portal
portant
portar
portativ
portbagaj
portelan
porter
portion
portiune
portiuni
portiţ
portland
portmone
porto
portocal
portofel
portofoliu
portofoliul
portret
portretiz
portuar
porumb
porumbac
porunc
porţelan
porţi
porţion
porţiune
porţiuni
posac
posad
posed
posedant
posesia
posesie
posesiv
posesor
poset
posibil
posibilitate
posibilitati
posibilităţi
posomor
post
postal
postbelic
postdat
postfat
postfaţ
postis
postiş
postliceal
postnatal
postnominal
postpalatal
postpun
postscolar
posttonic
postulativ
postum
postuniversitar
postverbal
postşcolar
potabil
potaia
potaie
potasic
potasiu
potcas
potcaş
potcoav
potcov
potec
potent
potential
potenţ
potenţial
poter
poti
poticn
potir
potlogar
potlogăr
potol
potop
potriv
potrivnic
povara
povarn
povară
povatu
povest
povet
poveşti
poveţ
povârn
povăţu
poza
poze
poze-nud
pozitia
pozitie
pozitii
pozitionare
pozitionat
pozitiv
pozitivist
poziţia
poziţie
poziţii
poziţionare
poziţionat
pozn
poză
poşet
poşt
poştal
poţi
prabus
practic
practicabil
practicant
practicist
prad
pradalnic
pradatori
praf
prag
pragmatic
pragmatist
prahoven
praj
prandial
pranz
prapad
prapastie
pras
prastie
pratie
praval
pravalatic
pravil
pravilnic
praznu
praştie
prea
preabun
preacinst
preacur
preaferic
preainalt
preainvat
preaiub
preajma
preajmă
prealabil
prealumin
preamar
preambal
preambul
preambular
preamilostiv
preamăr
preaplec
preasfant
preasfint
preasfinţ
preasfânt
preaslav
preaslăv
preastim
preaviz
preaînalt
preaînvăţ
preaînălţ
preburghez
preca
precadere
precalcul
precar
precautie
precauţie
preced
precedent
precedenţ
precipit
precis
preciz
precizie
preclasic
precoce
precomprim
preconcep
preconiz
precum
precumpan
precumpăn
precupet
precupeţ
precurm
precădere
predabil
predare
predat
predea
predecesorul
predelen
predestin
predetermin
predic
predicabil
predicativ
predilect
predispun
predomin
predominant
pref
prefabric
prefac
prefaţ
prefect
prefectoral
prefecturii
prefer
preferabil
preferential
preferenţial
preferint
preferinţ
prefeudal
prefigur
prefir
prefix
prefăc
pregat
preget
pregnant
pregust
pregăt
prehensil
preia
preintampin
preistor
preistoric
prejudec
prejudecăţi
prejudic
prejudicial
prel
prelatin
prelegeri
prelev
preliminar
preliminariile
preling
prelucr
prelucrabil
prelud
preludiu
prelung
prem
premarxist
prematur
premedit
premerg
premial
premiant
premier
premilitar
premium
prenatal
prenot
prenumar
prenume
prenumăr
preocup
preolimpic
preot
preoţ
prepalatal
prepar
preponder
preponderent
preponderenţ
prepotent
prepozitiv
prerogativ
preroman
pres
presant
presar
preschimb
prescolar
prescr
prescurt
presedint
presimt
presimţ
presiune
presiuni
prest
prestatal
prestatia
prestaţia
prestigioasa
prestigioase
prestigioasă
prestigios
prestigiu
prestigiul
presupun
presupunem
presupus
presuriz
presus
presăr
pret
pretendent
pretension
pretentia
pretentii
pretentios
pretenţia
pretenţii
pretenţios
pretext
pretin
pretinzand
pretinzând
pretioasa
pretioase
pretios
pretor
pretorien
pretutindeni
preuman
preumbl
preuniversitar
prevad
preval
prevalent
prevaz
preved
preven
preventiv
prevest
previn
previzibil
prevăd
prevăz
prez
prezent
prezentabil
prezenţ
prezerv
prezic
prezid
prezidential
prezidenţial
prezidial
prezint
prezinţi
prezis
prezum
prezumtiv
preîntâmpin
preşcolar
preşedint
preşedinţi
preţ
preţioase
preţioasă
preţios
pribeag
pribeg
price
pricep
pricin
pricops
pridid
prielnic
prien
prieten
prietenoasa
prietenoasă
prietenos
prietenoşi
prigoan
prigon
prigor
priir
prilej
prim
primar
primavara
primaverii
primejd
primejdie
primen
primitiv
primordial
primăria
primărie
primăvara
primăvară
primăverii
prin
princiar
princip
principal
principial
principiu
principiul
prind
prindem
print
printesa
printese
printr
prinz
prinţ
prinţesa
prinţese
prinţesă
prioritate
prioritatile
priorităţile
prip
pripon
pripăş
prislop
prism
prismatic
prisos
prisp
pritoc
priv
privativ
privatiz
privegh
privelist
privelişt
privilegi
privint
privinţ
priz
prizonier
proaspat
proaspete
proaspăt
proast
proasto
prob
probabil
probabilitate
probant
problem
problematic
proced
procedural
procent
procentaj
procentual
proces
procesional
procesiune
procesoare
procesor
procesual
proclam
proclet
proclitic
proconsul
procre
procur
procuratura
procuratură
procuror
produc
productia
productibil
productie
productii
productiv
productivitate
productivitatii
productivităţii
producţia
producţie
producţii
produs
proeminent
proeminenţ
profa
profan
profascist
profer
profes
profesie
profesional
profesionist
profesionişti
profesoara
profesoară
profesor
profesoral
profet
profetic
profetiz
profeţ
profil
profit
profitabil
profiţi
profu
profund
profunzime
profă
prognoz
program
programatic
progres
progresist
progresiv
prohib
prohibitiv
prohod
proiect
proiectant
proiectie
proiecţia
proiecţie
proiecţii
proletar
proletariz
prolifer
prolific
prom
promenad
prometeic
prometeien
promis
promiscu
promisiune
promisiuni
promitem
promiţ
promo
promotia
promotie
promotional
promov
promoţia
promoţie
promoţional
prompt
promulg
pronominal
pronostic
pronunt
pronunţ
propag
propagandistic
propas
propice
propionic
proportia
proportie
proportii
proportion
proportional
proporţia
proporţie
proporţii
proporţion
proporţional
propovadu
propovădu
propozitie
propozitii
propoziţie
propoziţii
propri
proprietar
proprietate
proprietati
proprietăţi
propt
propui
propuls
propulsie
propulsiv
propun
propus
propăş
proroc
prorog
proscomid
proscr
proslav
proslăv
prosoape
prosop
prospect
prospera
prosperitate
prosperă
prost
prostan
prostanac
prostatic
prostern
prostitu
prostitutia
prostitutie
prostituţia
prostituţie
prostovan
prostr
prostănac
protagonist
protagonişti
protap
protectia
protectie
protectoare
protector
protecţia
protecţie
protegu
proteic
protein
proteinic
protej
protest
protestant
protestanţi
protestatar
protetic
protez
protidic
protocoale
protocol
protocolar
proton
protonic
protopop
protopopiatul
prototip
prototipic
protuberant
protuberanţ
prov
provaz
proved
proven
provenient
provenienţ
proverb
proverbial
provin
provincia
provincial
provincie
provincii
provizii
provizor
provoaca
provoace
provoacă
provoc
provocant
provăz
proxim
proximitatea
proz
prozaic
prozelitic
prozod
prozodic
proşti
proţăp
prudent
prudenţ
pruj
prun
prunc
prund
prusac
prusien
prânz
prăbuş
prăd
prădalnic
prădători
prăfu
prăj
prăpastie
prăpăd
prăs
prăvăl
prăvălatic
prăznu
prăş
psalm
psalmic
psalmod
psalmodic
psalt
psaltic
pseudo
pseudonimul
psihanaliz
psihiatr
psihiatric
psihiatrie
psihic
psihofizic
psihogen
psiholog
psihologic
psihopat
psihopatic
psihoterapie
psihotonic
psihoz
ptolemeic
pubela
pubelă
puber
puberal
pubescent
pubien
public
publicabil
publicatie
publicaţia
publicaţie
publicist
publicistic
publicitar
publicitate
publicitatii
publicităţii
pucioasa
pudel
pudic
pudr
pueril
pufa
pufn
pufos
pufă
pugilistic
puhav
puho
puhăv
puii
pula
pulbere
pulmon
pulmonar
pulover
pulp
puls
pulsatil
pultace
pulveriz
pulă
puma
pumn
pumnal
puna
punand
punct
punctaj
punctiform
punctual
pune
punem
punere
punerii
puneti
puneţi
pung
pungal
pungăl
pungăş
punibil
punic
punitiv
punte
punti
punând
pună
punţi
pupa
pupil
pupilar
pupitr
pura
puradei
puradel
purc
purced
pure
purec
purgativ
puric
purific
purist
puritan
puritate
purj
puroi
purpur
purt
purtabil
purtaret
purtăreţ
purulent
pură
pusa
pusca
puscar
puscarias
puscarie
pusculit
puse
pusi
pust
pustnic
pusă
puta
putand
pute
putem
putere
puteri
puternic
puteti
puteţi
putin
putint
putinţ
putoare
putori
putred
putrefi
putrefiabil
putrescent
putrescibil
putrez
puturoasa
puturoasă
puturos
puturoşi
putut
putând
puzzle
puşca
puşculiţ
puşcă
puşcăr
puşcăriaş
puşcărie
puşi
puşt
puţe
puţin
puţint
puţă
pâcâ
pâin
pâlpâ
pând
pângăr
pântec
pânz
până
pârdalnic
pârg
pârgav
pârjol
pârl
pârâ
pârăşte
pâsl
păcat
păcii
păcurăr
păcăl
păcăn
păcătos
păcătu
păduch
păduchioasă
păduchios
păduchioşi
pădur
pădureţ
păfug
păgub
păgân
păianjen
păinjen
pălincă
pălit
pălm
păltiniş
pălălă
pălăria
pălărie
pălării
pălăvrăg
pământ
pământen
păpuş
părea
părere
păreri
părint
părinţi
păros
părtaş
părtin
păru
părul
părut
părăgin
părăs
părţi
păsa
păsc
păstor
păstr
păstrăv
păsu
păsăr
pătat
pătim
pătrat
pătraţi
pătrund
pătruns
pătrunz
pătul
pătur
păzească
păzesc
păzeşte
păzi
păzir
păzit
păziţi
păşi
păşir
păşit
păşt
păşun
păţit
rabat
rabd
rabin
rabinic
rabl
rablag
raboj
rabot
rabufn
rabzi
rabăt
raca
raceala
raceasca
raceste
rach
rachet
racir
racit
racl
racn
racoare
racol
racor
racord
rada
radacina
radacini
radar
rade
radem
radial
radiant
radiar
radiatii
radiaţii
radic
radicala
radicale
radicali
radicaliz
radicală
radio
radioactiv
radiobaliz
radiodifuziune
radiofic
radiofon
radiofonic
radiograf
radiolog
radioscop
rafin
raft
rafu
raga
ragaz
ragil
ragus
rahat
rahidien
rahitic
raid
raie
raioane
raioasa
raion
raional
raios
raiul
rali
rama
raman
ramanem
ramaneti
ramasesera
ramble
ramburs
rame
ramific
ramnicu
ramol
ramp
ramur
ramă
rana
ranced
rancez
ranchez
rand
randament
randun
rane
ranga
rangi
rangul
rangă
rani
ranirea
ranit
ranj
ranjet
rană
rapa
rapac
rapid
rapir
rapit
rapoarte
raport
rapos
rapsodi
rapu
rapun
rara
rare
rarefi
rareori
rarific
rarisim
rarit
rară
rasa
rasad
rasar
rasariteana
rasariten
rasch
raschet
raschir
rascit
rascloc
rascoala
rascoc
rascol
rascos
rascracar
rascro
rascruce
rascul
rascumpar
rascunosc
rase
rasfat
rasfierb
rasfir
rasfo
rasfrang
rasfrant
rasial
rasist
rasişti
rasn
rasol
raspalu
raspand
raspic
rasplat
raspop
raspund
raspundem
raspundeti
raspuns
raspunz
rasputeri
rast
rastalmac
rastign
rastimp
rastoc
rasturn
rasuc
rasufl
rasul
rasun
rasur
raszic
rasă
rata
ratac
ratat
rataţi
rate
rateaza
ratează
ratezi
ratific
ration
rational
rationaliz
rationament
ratiune
ratiuni
rato
rată
raufacatori
raul
raur
rautate
rautati
ravas
ravn
raza
razand
razant
razb
razbo
razboaie
razboinic
razbun
raze
razgai
razgand
razghin
razi
razim
razlet
razna
razor
razu
razvrat
rază
raşchet
raţa
raţe
raţion
raţional
raţionaliz
raţionament
raţiune
raţiuni
raţă
reabat
reabilit
reabrevi
reabăt
reactant
reactanţ
reactia
reactie
reactii
reaction
reactionar
reactiv
reactor
reactualiz
reacţia
reacţie
reacţii
reacţion
reacţionar
readaug
reader
readuc
readus
readăug
reafirm
reagat
reagăţ
reaiur
reajust
reajutor
real
realeg
realerg
realin
realip
realism
realist
realitate
realitati
realităţi
realiz
realizabil
realmente
realoc
realung
reamenaj
reamint
reanaliz
reangaj
reanim
reapar
reaplec
reaport
reaprind
reapropi
reapăr
rearanj
reargint
rearom
reasez
reasfalt
reazem
reaşez
rebalsam
rebarbativ
rebeg
rebel
rebeliune
rebotez
rebrevet
rebrobon
rebrod
rebuchis
rebulbuc
rebut
rebălsăm
recain
recalcul
recalific
recapat
recapitul
recasator
recastig
rece
recel
recensamant
recensământ
recent
recenz
recenzie
recept
receptie
reception
receptiv
receptor
recepţia
recepţie
recepţion
rechem
rechin
rechiz
rechizition
rechiziţion
reci
recicl
recidiv
recidivist
recipient
reciproc
recit
recital
reclad
reclam
reclasific
reclăd
recoac
recoc
recocarj
recocârj
recod
recolt
recoltabil
recomand
recompens
recompun
reconcili
recondition
recondiţion
reconfirm
reconfort
reconfortant
reconsider
reconstitu
reconstr
reconstructia
reconstructie
reconstrucţia
reconstrucţie
reconvers
record
recr
recreatia
recreatie
recreativ
recreaţia
recreaţie
rectal
rectific
rectilini
rector
recucer
recul
reculeg
recumpar
recumpăr
recunoasca
recunoască
recunoast
recunoastem
recunoasteti
recunoaşt
recunoaştem
recunoaşteţi
recunosc
recunost
recunostint
recunoşt
recunoştinţ
recuper
recuperabil
recur
recurent
recurg
recuz
recâştig
recăin
recăpăt
recăsător
reda
redact
redactie
redactional
redactor
redacţia
redacţie
redacţional
redare
redat
redea
redefin
redeschi
redeschid
redescoper
redestept
redetali
redeven
redeştept
redirij
redisc
redistribu
redoband
redobând
redres
redu
reduc
reducem
reductibil
reduplic
redut
redă
reechilibr
reedit
reeduc
reel
reeligibil
reescont
reevalu
reexamin
refac
refec
refer
referendum
referent
referfenit
referfeniţ
referint
referinţ
reflect
reflectie
reflectoarelor
reflecţie
reflecţii
reflex
reflexiv
reform
reformist
refract
refractar
refrangibil
refriger
refug
reful
refuz
refăc
regal
regalist
regand
regas
regat
regaten
regele
regelui
regener
regenerabile
regent
reghebos
regheboş
regia
regie
regii
regilor
regim
regiment
regin
regio
regional
registr
regiune
regiuni
regiz
regizor
regizoral
reglare
reglement
regre
regresiv
regret
regretabil
regrup
regula
regulament
regulamentar
regularitate
regulariz
regulat
reguli
regulă
regurgit
regând
regăs
regăţen
reia
reiat
reies
reieş
reimbalsam
reimpadur
reimpart
reimpatim
reimpatur
reimplet
reimprim
reimprospat
reinarm
reinaur
reincadr
reincarc
reincarn
reincep
reincerc
reincrimin
reindator
reindes
reinduios
reinfiint
reinflor
reinfurc
reinglod
reingrij
reinno
reinnod
reinsamant
reinstal
reinstaur
reinsuflet
reintaln
reintegr
reintin
reintiner
reintoarce
reintoarcerea
reintorc
reintors
reintr
reintreg
reintroduc
reinturn
reinv
reinvest
reinvestig
reiter
reiterativ
reject
rejudec
rejur
relans
relat
relatie
relation
relativ
relativist
relax
relaxant
relaţia
relaţie
relaţii
relaţion
rele
releg
relev
relevant
relicenti
relicenţi
relicv
relief
religia
religie
religii
religioasa
religioase
religioasă
religios
religioşi
relua
reluare
reluat
rema
remani
remarc
remarcabil
rematis
remed
rememor
remit
remiz
remodel
remont
remorc
remuner
remur
remusc
remuşc
renal
renasc
renascentist
renast
renaşt
reneg
renov
rent
rentabiliz
renum
renunt
renunţ
renăsc
reobisnu
reobişnu
reoblic
reocup
reoglind
reorandu
reorganiz
reorându
repar
reparabil
reparad
reparatie
reparaţie
repartiz
repatri
repaus
repauz
repede
reper
repercut
repertori
repet
repetabil
repetent
repetitie
repetiţie
repez
repl
replant
replic
repopistr
repopul
report
reportaj
reporter
repost
reprefer
represiune
represiv
reprezent
reprezentant
reprezentanţ
reprezentativ
reprezint
reprim
repriv
repriz
reprob
reproduc
reprodus
reprofil
repros
reproş
repu
republic
republican
repudi
repugn
repuls
repulsiv
repun
repurt
reput
reputatia
reputatie
reputaţia
reputaţie
rerod
rerug
rescr
resedint
resemn
resentimente
resimt
resimţ
reso
resorb
resort
respect
respectabil
respectiv
respectuos
respecţi
resping
respins
respinşi
respir
respiratie
respiratorie
respiraţia
respiraţie
responsabil
responsabilitate
responsabilitati
responsabilităţi
rest
restabil
restant
restantier
restanţ
restanţier
restatornic
restaur
restaurant
restitu
restituie
restran
restrang
restrictie
restrictii
restrictiv
restricţie
restricţii
restructur
restrân
restrâng
resursa
resurse
resursă
resuscit
resut
retail
retaragan
retard
retea
retele
retet
retevei
retez
reticent
reticenţ
reticul
reticular
retin
retinem
retineti
retipar
retipăr
retoc
retor
retoric
retra
retract
retractil
retrag
retribu
retro
retroactiv
retroced
retrograd
retropot
retrospectiv
retră
retrăg
retur
return
retus
retuş
retărăgăn
reumatic
reumatismal
reun
reund
reuniune
reuniuni
reus
reutil
reuş
revaccin
revad
revaicar
revalorific
revaloriz
revans
revansard
revanş
revanşard
revar
revaz
reved
revel
revelatia
revelatie
revelaţia
revelaţie
reven
revendic
revendicativ
rever
reverber
reverend
reversibil
revigor
revii
revin
revist
reviz
revoc
revol
revolt
revolutia
revolutie
revolutii
revolution
revolutionar
revoluţia
revoluţie
revoluţii
revoluţion
revoluţionar
revuistic
revulsiv
revăd
revăicăr
revăr
revăz
rezec
rezem
rezerv
rezervatie
rezervaţia
rezervaţie
rezervoare
rezervor
rezid
rezident
rezidential
rezidenţ
rezidenţial
rezidual
rezili
rezimt
rezimţ
rezist
rezistent
rezistenţ
rezolutia
rezolutie
rezoluţia
rezoluţie
rezolv
rezonabil
rezonant
rezonanţ
rezult
rezum
rezumativ
reîmbălsăm
reîmplet
reîmprospăt
reîmpădur
reîmpărţ
reîmpătim
reîmpătur
reînarm
reînaur
reîncadr
reîncarn
reîncep
reîncerc
reîncărc
reîndator
reîndes
reînduioş
reînfiinţ
reînflor
reînfurc
reînglod
reîngrij
reînno
reînnod
reînsufleţ
reînsămânţ
reîntin
reîntiner
reîntoarce
reîntoarcerea
reîntorc
reîntors
reîntreg
reînturn
reîntâln
reînv
reînvăţ
reşedinţ
reşo
reşut
reţea
reţele
reţet
reţin
reţinem
reţineţi
ricos
ricoş
ridic
ridicol
ridiculiz
rifl
rigid
rigidiz
rigl
riguroasa
riguroasă
riguros
rihtu
rimel
rindel
ring
rinichi
ripost
rips
risc
riscant
risip
riste
risti
ritm
ritmic
ritual
rival
rivaliz
riveran
rizibil
rişte
rişti
road
roaga
roage
roagă
roas
roat
robe
robi
robinet
robir
robot
robotiz
roboţi
robust
roca
rochia
rochie
rochii
roci
rock
rocă
rodi
rodir
rodit
rodnic
rodul
rogi
roib
roir
role
rolul
roluri
roma
romana
romancier
romanele
romanesc
romani
romanice
romaniz
romano
romant
romantic
romantism
romană
romanţ
romb
rombic
romboedric
romboid
romboidal
romi
româniz
româno
romă
rond
ronta
ronţă
ropot
rosc
roscovan
rosi
rosteste
rosteşte
rosti
rostit
rostogol
rostral
rostu
rostul
rosu
rotaciz
rotatie
rotativ
rotaţie
roteste
roteşte
roti
rotir
rotit
rotiţ
rotocol
rottweiler
rotula
rotulă
rotund
rotunj
roua
router
rozet
roşc
roşcovan
roşi
roţi
rromi
rubicond
rubin
rubl
rubrica
rubrică
rucsac
ruda
rude
rudenie
rudiment
rudimentar
rudă
rufe
ruga
rugaciun
rugam
rugamintea
rugandu
rugat
rugaţi
rugin
rugându
rugăciun
rugăm
rugămintea
ruin
rujul
rula
rulant
rulare
rulat
ruleaza
rulează
rulet
rulo
rulota
rulotele
rulotă
rumeg
rumen
rump
rund
runic
rupea
rupere
rupestr
rupt
rural
rusin
rusinos
ruso
rustic
ruta
rutele
rutier
rutin
rută
ruşin
ruşinos
râcâ
râde
râdem
râdă
râgâ
râie
râioasă
râios
râmnicu
rânced
râncez
rânchez
rând
rândun
râne
rânj
rânjet
râpă
râsul
râul
râur
râvn
râzgâi
râzi
râzând
râşn
răbd
răboj
răbufn
răceală
răcească
răceşte
răch
răcir
răcit
răcn
răcoare
răcor
rădic
rădăcina
rădăcini
rădăcină
răfu
răgaz
răgil
răguş
răma
rămur
rămâi
rămân
rămânem
rămâneţi
rămăsese
rămăseseră
rămăşiţ
răngi
răni
rănirea
rănit
răniţi
răpir
răpit
răpos
răpu
răpun
răpă
răriţ
răsare
răscit
răscloc
răscoala
răscoc
răscol
răscos
răscro
răscruce
răscrăcăr
răscul
răscumpăr
răscunosc
răsfierb
răsfir
răsfo
răsfrâng
răsfrânt
răsfăţ
răspic
răsplata
răsplată
răsplăt
răspop
răspund
răspundem
răspundeţi
răspuns
răspunz
răsputeri
răspând
răst
răstign
răstimp
răstoc
răsturn
răstălmăc
răsuc
răsufl
răsun
răsur
răszic
răsăd
răsăr
răsăriteană
răsăriten
rătăc
răufăcători
răul
răutate
răutăţi
răvăş
răzb
războ
războaie
războinic
răzbun
răzbăt
răzeş
răzghin
răzgâi
răzgând
răzim
răzleţ
răzor
răzu
răzvrăt
răşch
răşchir
răşpălu
răţo
sabi
sabl
sablon
sablonard
sabord
sabot
sabotaj
saca
sacad
sacaie
sacerdotal
saci
saco
sacoş
sacr
sacral
sacramental
sacrific
sacrificiu
sacrificiul
sacrosanct
sacul
sadic
safari
safic
sagalnic
sageata
saget
sagrin
sahist
saizeci
sala
salahor
salam
salar
salarial
salariz
salaslu
salat
salbatic
salcam
salcie
salcâm
sale
sali
salicil
salicilic
saliniz
saliv
saloane
salon
salt
saltaret
salubr
salut
salv
salvgard
sală
saman
samanta
samavolnic
sambata
samot
sampanie
sampaniz
sampon
samurai
sanatate
sanatatii
sanatoasa
sanatoase
sanatos
sanctific
sanction
sanctiuni
sanctuar
sancţion
sancţiuni
sandra
sandwich
sange
sangera
sangerand
sangerare
sangerat
sangereaza
sangeroasa
sangeroase
sangeros
sanguin
sangvin
sani
sanitar
sans
sanscr
sant
santaj
santajist
santier
sanul
sapa
sapat
sapca
sape
sapiens
saponific
saptamana
saptamanal
saptamani
sapte
saptelea
saptezeci
sapun
sapă
sara
sarac
saracan
saramur
sarar
sarat
sarazin
sarbatoare
sarbator
sarcastic
sarcina
sarcina-pierduta
sarcini
sarcină
sarcină-pierdută
sardel
sardonic
sare
sarg
sari
sarind
sarit
sarj
sarlatan
sarm
sarman
sarpe
saruri
sarut
sară
sasa
sase
saselea
sasi
satan
sataniz
sate
satelit
sateliţi
saten
satin
satir
satiriz
satisfac
satisfactia
satisfactie
satisfacţia
satisfacţie
satisfăc
satmaren
satrap
satul
satur
saua
savant
savanţi
savars
savur
saxon
saşi
scabia
scabie
scad
scadent
scadenţ
scafandr
scal
scalamb
scalci
scald
scalp
scamator
scamos
scanare
scanc
scand
scandal
scandaliz
scandalos
scandinav
scante
scap
scapar
scara
scarb
scarboasa
scarbos
scari
scarman
scarnav
scarpin
scarta
scară
scatoalc
scaun
scaz
scen
scenarist
scenariu
scenariul
scenic
scenograf
sceptic
sceptr
scheaun
schela
schele
schelet
schelă
schem
schematic
scheun
schi
schilod
schimb
schimnic
schimonos
schingiu
schioap
schiopat
schit
schizofrenie
schiţ
sciatic
scientist
scind
scizion
sclav
sclavagist
sclavo
scleroz
sclifos
sclip
scoala
scoală
scoart
scoarţ
scoasa
scoase
scoasă
scoat
scoatem
scoateti
scoateţi
scob
scobor
scoborar
scoborâr
scofalc
scofâlc
scoici
scol
scolar
scolariz
scont
scop
scor
scormon
scorn
scoroj
scorpion
scortisoara
scorţişoară
scos
scot
scotien
scotoc
scoşi
scoţien
scoţând
scrant
scrasn
screm
scri
scriem
scrieti
scrieţi
scrijel
scrim
scrimer
script
scriptic
scriptoman
scrisoare
scrisori
scroaf
scroafo
scrob
scrumiera
scrumieră
scrupule
scrut
scrutin
scrânt
scrâşn
scuar
scuf
scufund
scuip
scuipături
scul
sculpt
sculptor
scump
scumpet
scund
scurg
scurm
scurs
scurt
scurtmetraj
scurţi
scut
scutece
scutur
scuz
scuzabil
scâlci
scânc
scânte
scârb
scârboasă
scârbos
scârnav
scârnăv
scârţâ
scăd
scăld
scălâmb
scălămbăit
scămoş
scăp
scăpăr
scăpăt
scări
scărmăn
scărpin
scăz
seaca
seacă
seama
seaman
seamă
seamăn
seara
seară
sebace
secara
secară
secat
secer
secet
sechestr
secol
secret
secretar
secreţia
sect
sectant
sectar
sectie
section
sectiune
sectiuni
sectoare
sector
secular
seculariz
secund
secundant
secundar
secur
securitate
securitatii
securităţii
securiz
secvent
secvenţ
secăt
secţia
secţie
secţii
secţion
secţiune
secţiuni
sedat
sedativ
sede
sedentar
sedere
sederii
sedii
sediment
sedint
sediu
sediul
seduc
sefa
sefi
seful
segment
seif
seismograf
seismolog
seismometr
select
selectie
selection
selectiv
selecţia
selecţie
selecţii
selecţion
seleni
semaforul
seman
semantic
semene
semeni
semestr
semestrial
semet
semeţ
semifinala
semifinale
semifinală
semifluid
seminal
seminar
semine
seminomad
semint
seminţ
semiobscur
semiolog
semit
semitolog
semn
semnal
semnaliz
semnatar
semnific
semnificatia
semnificatie
semnificativ
semnificaţia
semnificaţie
semnătura
semnături
semnătură
semăn
senat
senator
senatorial
senil
senin
senior
seniorial
sens
sensibil
sensibilitate
sensibilitatii
sensibilităţii
sensibiliz
sentiment
sentimental
sentint
sentinţ
senzatia
senzatie
senzatii
senzational
senzaţia
senzaţie
senzaţii
senzaţional
senzitiv
senzor
senzorial
senzual
senzualist
separ
separabil
separatist
sept
septembrie
septic
sepulcral
sera
serafic
serb
sere
serenisim
sergent
seri
serial
sericicol
serif
seringa
seringi
seringă
serioasa
serioase
serioasă
serios
serioşi
serolog
serologic
serp
serpar
sertar
serv
servant
server
servetele
serviabil
service
serviet
servil
servus
seră
sesiune
sesiuni
sesiz
setat
sete
setul
seturi
seul
severa
severinen
severă
sexagenar
sexagesimal
sexe
sexi
sexu
sexual
sexualitate
sexul
sexy
sezoane
sezon
sezonier
sezonist
sezut
sfad
sfant
sfara
sfaram
sfarc
sfarm
sfars
sfartec
sfartic
sfas
sfat
sfecl
sfer
sferic
sferoidal
sfert
sfet
sfichi
sfid
sfielnic
sfint
sfinţ
sfoara
sfoară
sfoieg
sfora
sfort
sforă
sforţ
sfredel
sfrij
sfrunt
sfânt
sfârc
sfârtec
sfârtic
sfârâ
sfârş
sfâş
sfăd
sfărm
sfărâm
sfătu
shift
show
siamez
sibar
siberien
sibieni
sibilant
sican
sicativ
sicilien
sicri
sictir
sidef
sider
sideral
siderurgic
sifilitic
siflant
sifon
sifonabil
sifonier
sigil
sigiliu
sigiliul
sigl
sigma
sigur
sigurant
siguranţ
sihastr
sihăstr
sila
silab
silabic
silabis
sili
silic
silicilic
siliciu
silicon
silint
silinţ
silir
silit
silnic
silogistic
silu
siluet
siluric
silurien
silvic
silvicultura
silvicultură
silă
simbioz
simbol
simbolic
simbolismul
simbolist
simboliz
simbrias
simbriaş
simbrie
simetr
simetric
simfon
simfonic
similar
simpat
simpatic
simpatie
simpatiz
simpl
simplific
simplist
simplitate
simpozioane
simpozion
simptom
simptomatic
simt
simul
simultan
simţ
sinagog
sincer
sinceritate
sinchis
sincop
sincron
sincronic
sincroniz
sindical
sindicaliz
sindicat
sindr
sindril
sindrom
sine
sinecurist
singe
singular
singulariz
singur
singuratate
singuratic
singurătate
sinistr
sinod
sinodal
sinodic
sinolog
sinologic
sinonim
sinoptic
sinov
sinovial
sint
sintactic
sintagm
sintetic
sintetiz
sinteza
sinteză
sinucid
sinucigas
sinucigaş
sinucis
sinusoidal
sionist
siren
sirep
siret
siriene
sirius
siro
sirop
sirul
siruri
sist
sistem
sistematic
sistematiz
sistol
sistolic
site
site-uri
situ
situatie
situaţia
situaţie
situl
situri
skin
slab
slabanoag
slabanog
slabiciune
slabiciunile
slalom
slanina
slap
slav
slavist
slaviz
slea
sleampata
slefu
slei
sleir
sleit
slem
slobod
slogan
slot
slow
slug
slugar
slugarnic
slugăr
slugărnic
sluj
slujb
slut
sluţ
slăb
slăbiciune
slăbiciunile
slăbănoag
slăbănog
slănină
slăv
smalt
smantan
smarc
smecher
smenar
smer
smic
smicur
smiley
smint
smiorca
smiorcă
smirn
smochin
smol
smotr
smuc
smulg
smuls
smântân
smârc
smârcâ
smălţ
snob
snop
snur
soacr
soapt
soarece
soareci
soarele
soarelui
soarta
soartă
sobolani
sobor
sobr
socant
socat
soci
sociabil
social
socialism
socialist
socializ
socialişti
sociativ
societate
societati
societăţi
socio
sociolog
sociologic
sociologie
sociouman
socl
socot
socoteală
socotelile
socr
socul
soda
sodiu
sodom
sodă
sofer
sofist
sofistic
soft
software
soia
soim
soiul
soiuri
solar
sold
solemn
solfeg
solicit
solicitant
solid
solidar
solidaritate
solidaritatii
solidarităţii
solidariz
solidific
solist
solitar
solişti
solo
solubil
solubiliz
solul
soluri
solutia
solutie
solutii
solution
soluţia
soluţie
soluţii
soluţion
solv
solvabil
somaj
somatic
some
somer
somn
somnambul
somnifer
somnolent
somnolenţ
somon
sond
sondaj
soneria
sonet
sonic
sonor
sonoriz
sontorog
sopa
soparla
sopot
sopran
sopron
sopt
sora
sorb
sorcov
sordid
sorei
sorginte
soric
soricioaica
sort
soră
sorţi
sosea
sosel
sosesc
soseste
soset
soseşte
sosi
sosir
sosit
sosiţi
soso
sosul
soti
sotul
sova
sovaielnic
soviet
sovietic
sovin
sovinist
soţi
soţul
spad
spag
spaim
spaimant
spal
spalac
spalatorie
spam
span
spanatic
spanzur
sparcu
sparg
spart
spartan
spas
spasmodic
spat
spatar
spatial
spaţ
spaţial
specia
special
specialist
specialitate
specialitati
specialităţi
specializ
specialişti
specie
specific
specii
spectacol
spectaculoasa
spectaculoase
spectaculoasă
spectaculos
spectator
spectr
spectral
specul
speculativ
speech
spele
speli
speolog
speologic
sper
sperantele
speranţele
sperjur
sperm
spermatic
spert
spet
speţ
spic
spider
spilcu
spin
spinal
spintec
spion
spionaj
spir
spiral
spirant
spiritist
spiritual
spiritualitate
spiritualitatii
spiritualităţii
spiritualiz
spirtul
spit
spital
spitaliz
spiter
spiţ
spiţer
splendid
splenic
splin
spoi
sponsor
sponsoriz
spontan
spor
sporadic
sporifer
sporova
sporovă
sport
sportiv
spot
spoved
sprait
spranceana
spranceană
sprancen
spray
spre
sprijin
sprint
sprintar
sprinten
sprinter
sprinţar
sprit
sprânceana
sprâncen
spui
spulber
spum
spumeg
spun
spunem
spuneti
spuneţi
spurc
spus
spuz
spyware
spân
spânatic
spânzur
spârcu
spăimânt
spăl
spălăc
spălătorie
spărg
spătăr
spăş
stabil
stabilităţii
stabiliz
stadii
stadioane
stadion
stadiu
stadiul
stafet
staff
stafid
stage
stagiar
stagii
stagiu
stagiul
stagiunea
stagn
stai
stalc
stalp
stam
staminifer
stamp
stampar
stampil
stan
stanca
stanci
stand
standard
standardiz
stang
stangac
stangist
stanifer
stanjen
stant
stanţ
stapan
stapin
star
starc
staret
stareţ
starn
starost
starp
start
staruint
stat
statal
static
station
stationar
statistic
statiune
statiuni
statornic
statuar
statuet
stau
stavil
staţi
staţion
staţionar
staţiune
staţiuni
stea
steag
stearga
stearpa
stearpă
stearsa
stejar
stelar
stelele
stelelor
stem
stenograf
stenotip
stenoz
step
stereo
stereometr
stereoscop
stereotip
sterg
stergeti
steril
sterilet
steriliz
sterlin
stern
sternal
steroizi
sterp
sters
stet
stia
stiam
stiati
stick
sticl
stie
stift
stigmatiz
stih
stii
stiind
stiint
stiintific
stiintifico
stil
stilist
stilistic
stiliz
stilo
stim
stimabil
sting
stingh
stingher
stins
stipend
stipul
stir
stirb
stiti
stiu
stiut
stiv
stoarc
stoc
stocastic
stof
stol
stomac
stomatolog
stomatologie
stop
stor
storc
story
strabat
strabun
strabunic
strad
stradal
stradalnic
strafulger
strai
strain
strainatate
strait
straiţ
straj
straluc
stramb
stramos
stramt
stramtor
stramut
stran
strang
strangem
strapontin
strapung
strapuns
strasnic
strat
strateg
strategic
strategie
stratific
stratosfer
stravaz
straveche
stravechi
straved
strazi
straşnic
stream
streaming
strech
strecoara
strecoară
strecur
strengar
strepez
streptococ
stres
stresin
strevaz
streved
strevăz
streşin
stri
stric
strict
strictur
strident
stridenţ
strig
strigăt
stringent
stringenţ
striv
strof
strop
stropş
structur
structural
struguri
strun
strung
strunj
strâmb
strâmt
strâmtor
strâng
strângem
strâns
străbat
străbun
străbunic
străbăt
străd
strădalnic
străfulger
străin
străinătate
străj
străluc
strămoş
strămut
strănut
străpung
străpuns
străveche
străvechi
străved
străvăz
străzi
stud
student
studenţ
studiaza
studiază
studiem
studio
stuf
stup
stupefi
stupefiant
stupid
stut
stâlc
stâlp
stâmpăr
stân
stânca
stânci
stâncă
stând
stâng
stângac
stângist
stânjen
stârc
stârn
stârp
stăm
stăpân
stăpîn
stăr
stăreţ
stăruinţ
stăt
stăvil
suav
subacvatic
subaliment
subalpin
subaltern
subapreci
subarend
subchirias
subchiriaş
subconstientul
subconştientul
subcortical
subcutan
subdezvolt
subdiviz
subestim
subevalu
subiect
subiectiv
subiecţii
subimpart
subinchiri
subinteleg
subintitul
subit
subjonctiv
subjug
sublim
sublingual
sublini
subliniaza
subliniază
submarin
submersibil
submin
subnutr
subofiteri
subofiţeri
subordin
subordon
subpopul
subrat
subraţ
subred
subrez
subscr
subsemn
subsidiar
subsol
substant
substantial
substantiv
substantiviz
substanţ
substanţial
substit
substrat
subsum
subt
subteran
subtil
subtiliz
subtir
subtitl
subtitrare
subtropical
subunitar
suburban
suburbii
subventii
subvention
subvenţii
subvenţion
subversiv
subzist
subzistent
subzistenţ
subîmpărţ
subînchiri
subînţeleg
subţ
subţir
sucal
succed
succes
succesibil
succesiune
succesiunii
succesiv
succesor
succint
suceste
suceven
suceşte
sucitor
sucomb
sucul
suculent
suculenţ
sucursala
sucursale
sucăl
sudalma
sudalmi
sudalmă
sudare
sudic
sudist
sudoare
sudor
sudu
sudul
sudălmi
sufar
sufer
suferint
suferinţ
suficient
suficienţ
sufit
sufix
sufl
suflec
suflet
sufoc
sufocant
sufrageria
sufragerie
sufăr
sugac
sugar
suge
suger
sugestia
sugestie
sugestii
sugestion
sugestiv
sughit
sughiţ
sugrum
sugu
sugubet
suicid
suie
suier
suita
suită
sulemen
sulf
sulfhidric
sulfur
sulfuric
sulimen
sulit
suliţ
sultanului
suma
sumar
sumbr
sume
sumec
summit
sumă
suna
sunat
sunaţi
sunca
sune
sunet
suni
sunt
suntem
sunteti
sunteţi
sună
supa
supap
supar
supe
super
superb
superficial
superfin
superflu
superioare
superioritate
superlativ
superman
supermarket
supersonic
supl
supleant
supletiv
suplic
supliment
suplimentar
suplin
suport
suportabil
supra
supraaliment
supraestim
suprafata
suprafaţa
suprafaţă
suprafete
suprafeţe
supraincalz
supraincarc
supralicit
supranatural
supranum
supraordon
suprapopul
suprapun
suprapuse
suprarenal
supratax
suprauman
supravegh
supravietu
supravietuiasca
supravieţu
supravieţuiască
supraîncălz
supraîncărc
suprem
suprematia
supremaţia
suprim
supt
supu
supun
supunem
supur
supă
supăr
surad
suraz
surd
surdin
surdom
surfil
surghiun
surl
surmen
surmont
surogat
surori
surp
surprind
surprins
surprinz
surprinşi
surpriz
surs
surtuc
surub
surubelnit
survegh
surven
survol
surz
surâd
surâz
susceptibil
suscit
susot
suspans
suspect
suspecţi
suspend
suspensie
suspensiv
suspiciune
suspiciuni
suspin
sustii
sustin
sustinem
sustrag
sustrăg
susur
susţii
susţin
susţinem
suta
sute
sutien
sutur
sută
suveniruri
suveran
suveranitate
suveranitatii
suveranităţii
suzeran
suzeta
suzete
suzetă
svastica
svastică
switch
sâcâ
sâcâie
sâmbăta
sâmbătă
sânge
sângera
sângerare
sângerat
sângerează
sângeroase
sângeroasă
sângeros
sângerând
sâni
sânul
sârg
sârm
sâsâ
sînge
sînt
săbi
săgeata
săgeată
săget
săgeţi
sălaş
sălbatic
sălbătic
sălbăticie
săli
sălt
săltăreţ
sălăşlu
sămânţa
sămânţă
săni
sănătate
sănătoase
sănătoasă
sănătos
sănătoşi
sănătăţii
săpat
săptămâna
săptămânal
săptămâni
săptămână
săpun
săpături
sărac
sărar
sărat
sărbătoare
sărbător
sări
sărind
sărit
sărman
sărmăn
săruri
sărut
sărăc
sărăcan
sărăcie
săteni
sătmăren
sătul
sătur
săvârş
tabac
tabar
tabel
tabelar
tabere
tabl
tablet
tablo
tabu
tabular
tabăra
tabără
taca
tacan
tace
tacem
tacere
tacerii
tachin
taci
tacit
taciturn
taciun
tact
tactic
tactil
tacut
tacă
tagadu
tagart
taia
taiat
taica
taică
taie
taiem
taiere
tain
tainic
talazu
talc
talent
talhar
talia
taliban
talie
talmac
talp
taluz
tama
tamadu
tamburin
tamp
tampito
tampitule
tampl
tamplarie
tampoanele
tampon
tanar
tanc
tandal
tandem
tandr
tang
tangent
tangential
tangenţ
tangenţial
tango
tanj
tantari
tanti
tantos
tapat
tapet
tapis
tapit
tapiţ
taps
tara
taragan
taraie
taram
taran
taranca
taranist
taranoi
tarar
taraste
tarat
tarc
tardiv
tare
tarf
tarfo
targ
targovet
tari
tarif
tarifar
tarin
tarist
tarl
tarm
tarnacop
tarnos
tarod
tars
tartr
tarul
tarzi
tasat
tasca
task
tasn
tastatura
tastatură
taste
tata
tatal
tatar
tate
tati
taton
tatu
tatuaj
tatuc
tată
tatăl
taumaturg
taur
tava
taval
tavalug
tavan
tavern
tavă
taxa
taxat
taxe
taxi
taxă
taşcă
taţi
team
teanc
teapa
teapen
teatr
teatral
teava
tebecist
tectonic
tefer
tehnic
tehnician
tehnicien
tehnico
tehnolog
tehnologic
tehnologie
tele
telecom
telecomunicatii
telecomunicaţii
telefic
telefoane
telefon
telefonic
telefonie
telegenic
teleghid
telegraf
telegrafic
telegram
teleimprim
telemea
telemetr
teleobserv
telescop
telespectatori
televiz
televiziune
televiziuni
televizoare
televizor
telin
telul
telur
teluric
tema
temandu
tematic
tembel
teme
temeinic
temelia
temelie
temelii
temem
temen
temer
temerar
temeti
temeţi
temi
temnit
temniţ
temper
temperament
temple
templu
templul
temporal
temporar
temut
temându
temă
tencu
tencuiala
tencuială
tencuiesc
tendint
tendinţ
tenis
tenoral
tension
tensiune
tensiuni
tent
tentativ
teolog
teologic
teorem
teoretic
teoretiz
teoria
teorie
teorii
tepen
teracot
terapeut
terapeutic
terapia
terapie
teras
terci
teren
terestr
terfel
tergivers
teribil
terifiant
teritorial
teritorii
teritoriu
teritoriul
term
termal
termen
termic
termific
termin
terminal
terminologia
termofic
termogen
tern
ternar
teroare
terorii
terorism
terorist
teroriz
terorişti
terra
tert
tertiar
terţ
terţiar
tesal
tesator
tesatura
tesaturi
tesit
tesla
test
testament
testimonial
testoasa
testoase
tesut
tetan
tetanic
tetraedr
teuton
teutonic
tevi
text
textier
textil
textilist
textual
textur
teza
tezaur
tezauriz
teze
teză
teşit
thriller
tica
ticaloasa
ticalos
ticlu
ticn
tics
tică
ticăloasă
ticălos
ticăloş
tific
tigai
tigan
tiganca
tiganci
tigancule
tiganoi
tigara
tigaret
tigari
tigl
tigr
tigăi
tihn
tiktok
timbr
timid
timisoreni
timişoreni
timor
timp
timpan
tina
tinand
tind
tinder
tine
tinem
tiner
tineret
tinereţ
tineti
tint
tinut
tipa
tipar
tipi
tipic
tipicar
tipiz
tipograf
tipografic
tipografie
tipolog
tipologic
tipul
tipuri
tipă
tipăr
tiraj
tiran
tiranic
tiraniz
tiroid
tisa
tisular
titan
titanic
titei
titir
titl
titr
titular
titulariz
titulatura
tiui
tiuit
tivl
toac
toalet
toamn
toarna
toarnă
toast
toata
toate
toată
toba
tobe
tobă
tocan
tocat
tocit
tocm
tocuri
toiagul
toiul
tolb
toler
tolerant
toleranţ
tolog
tolomac
tomberon
tomna
tomnă
tomograf
tomografie
tona
tone
toni
tonic
tonific
tonul
tonuri
tonă
topa
topeste
topeşte
topic
topir
topit
topograf
topografic
toponim
toponimic
topor
toporisca
toporişcă
topul
topuri
torac
toracic
torc
torential
torenţial
torid
torop
torpil
tors
torsad
tort
tortionar
tortur
torţ
torţionar
toscana
total
totalitar
totalitate
totaliz
totdeauna
toti
toto
totodata
totodată
totul
totuna
totusi
totuşi
tovaras
tovarăş
tovărăş
toxic
toxicoman
toxin
toţi
tracas
tractiune
tractoare
tractor
tractorist
tractul
tracţiune
trad
traditia
traditie
traditional
tradiţia
tradiţie
tradiţional
traduc
traductibil
tradus
trafic
traficant
traficanţi
trag
tragac
tragedia
tragedie
tragedien
tragedii
tragem
trageti
trageţi
tragic
tragicomic
trai
traiasca
traiectoria
traiectorie
trailer
traim
traind
trainic
trair
trait
tramadol
tramb
trambal
trambulin
tramvai
trancan
tranchilizant
trandafirii
trandafirilor
trandav
trans
transalpin
transant
transbord
transcend
transcendent
transcr
transee
transfer
transfigur
transform
transfuz
transilvan
transilvanen
transilvănen
translatoare
translucid
transm
transmis
transmisibil
transmisie
transmitem
transmiteti
transmiteţi
transp
transparent
transparenţ
transpir
transpiratie
transpiraţie
transplant
transport
transpun
transsexual
transvaz
transversal
trant
trantor
tranzactia
tranzactie
tranzactii
tranzaction
tranzacţia
tranzacţie
tranzacţii
tranzacţion
tranzit
tranzitie
tranzitiv
tranzitori
tranziţia
tranziţie
tranş
tranşant
tranşee
trap
tras
tras-in
tras-în
trasn
trat
tratament
traul
traum
traumatiz
travers
travest
treaba
treabă
treaca
treacă
treapta
treaptă
treaz
treb
trebuiasca
trebuiască
trec
trecatori
trecem
treceti
treceţi
trecători
trefil
trei
treier
treilea
treime
treimi
treisprezece
treizeci
trem
tremur
tren
trend
trent
trenţ
trepad
trept
trepăd
tres
tresalt
tresar
trestie
tresălt
tresăr
trez
triat
trib
tribal
tribun
tribunal
tributar
tricefal
trico
tricot
tridimensional
trienal
trifurc
tril
trilogia
trim
trimestr
trimestrial
trimis
trimitem
trimiteti
trimiteţi
trimişi
trimiţând
trio
trior
tripart
tripl
tris
trist
tristete
tristeţe
triumf
triumfal
triunghi
trivial
triş
trişti
troc
trofe
trofic
troglod
trohaic
troian
troien
troit
troiţ
trole
troleibuz
trombocite
tromboz
trompet
tron
tronson
tropa
tropical
tropot
tropă
trosn
trotin
trotineta
trotinetă
trotuar
truc
trud
trudnic
truf
trunchi
trup
trupeş
trus
trust
trâmb
trâmbiţ
trândăv
trânt
trântor
trăd
trăg
trăgac
trăi
trăiască
trăim
trăind
trăir
trăit
trăiţi
trăncăn
trăsn
trăsături
trăsătură
tsunami
tube
tuberculoz
tubul
tubular
tuburi
tuciuri
tufis
tufiş
tugu
tuic
tulai
tulbur
tulcen
tule
tulit
tulpina
tulpini
tulpină
tumefi
tumoare
tumori
tunat
tunel
tunet
tuns
tunul
tunuri
tupe
tupil
tura
turb
turban
turbin
turbo
turbulent
turbulenţ
ture
turism
turist
turistic
turişti
turl
turm
turment
turna
turnant
turnat
turne
turnu
turnul
turnuri
turnător
turt
turtur
turu
turul
tururi
tură
tuse
tusesc
tuseste
tusir
tusit
tutel
tutor
tutu
tutun
tuturor
tuşe
tuşesc
tuşeşte
tuşir
tuşit
tâlc
tâlhari
tâlhăr
tâmp
tâmpito
tâmpitule
tâmpl
tâmplărie
tândăl
tâng
tânj
tânăr
târf
târfo
târg
târgoveţ
târl
târnos
târnăcop
târzi
târâ
târâie
târâr
târât
târăşte
târş
târşâ
tăbliţ
tăbăc
tăbăr
tăbărât
tăcere
tăcerii
tăciun
tăcut
tăgârţ
tăgădu
tăia
tăiat
tăiaţi
tăiem
tăiere
tăin
tălmăc
tălp
tălăzu
tămâ
tămădu
tăpş
tărc
tări
tărâm
tărât
tărâţ
tărăgăn
tăte
tătu
tătuc
tătă
tătăr
tăvăl
tăvălug
uber
ucenic
ucid
ucig
ucis
ucişi
udat
ugui
uguir
uiaga
uiagă
uimeste
uimeşte
uimir
uimit
uimitoare
uimitor
uita
uitam
uitandu
uitare
uitarii
uitasem
uitat
uitaţi
uite
uiti
uituc
uitându
uită
uităm
uitării
uiţi
ulcel
ulcer
ulei
ulit
uliţ
ulterioara
ulterioare
ulterioară
ulterior
ultim
ultimativ
ultra
ultrafiltr
ultrag
ultramodern
ultraviolete
uluc
ului
uluir
uluit
uman
umanist
umanitar
umanitate
umanitatii
umanităţii
umaniz
umar
umbl
umblaret
umblăreţ
umbr
umbriţ
umect
umed
umer
umeral
umez
umezeală
umfl
umflături
umflătură
umidifug
umiditate
umil
umilint
umilinţ
umor
umoristic
umpl
umplem
umăr
unanim
unanimitate
unchi
uncial
unda
unde
underground
undeva
undu
undă
unealta
unealtă
uneasca
unească
unei
unele
unelt
uneori
unesc
uneste
uneşte
ungara
ungare
ungară
unghi
unghiular
unic
unicelular
unicolor
unicord
unicorn
unific
unifoli
uniform
uniformiz
unii
unilateral
unim
uninational
uninaţional
uninominal
unional
unionist
unipersonal
unipetal
unipolar
unir
unisexu
unit
unitar
unităţi
uniune
uniuni
univalv
univers
universal
universitar
universitate
universitati
universităţi
uniţi
unor
unsprezece
untul
unui
unul
update
uraganul
uram
uraniu
urasc
uraste
urat
urbana
urbane
urbanism
urbană
urca
urcam
urcand
urcar
urcat
urcaţi
urce
urci
urcând
urcă
urcăm
ureaza
urează
urech
uremic
uretr
uretral
urez
urgent
urgenţ
urgis
urias
uriaş
urile
urilor
urin
urinar
urla
urlat
urlu
urlă
urma
urmam
urmand
urmar
urmareste-ma
urmat
urmaş
urmaţi
urme
urmeaza
urmează
urmez
urmând
urmă
urmăm
urmăr
urmăreşte-mă
urna
urne
urnir
urnit
urnă
ursi
ursir
ursit
ursuz
urzic
urzir
urzit
urât
urâţ
urăm
urăsc
urăşte
urşi
uscare
uscat
uscativ
uscăţiv
user
usii
usile
usilor
usoar
usor
ustur
usturo
usuca
usuce
usucă
usur
usuratic
usurint
uter
uterin
util
utilaj
utilitar
utilitate
utilitati
utilităţi
utiliz
utilizabil
utop
utopic
utopie
utopist
uzat
uzin
uzit
uzual
uzul
uzura
uzurp
uzură
uşii
uşile
uşilor
uşoar
uşor
uşur
uşuratic
uşurinţ
vaca
vacant
vacanţ
vacaresti
vaccin
vaci
vacă
vada
vadu
vadul
vaduv
vadă
vaga
vagabond
vagaun
vagi
vagin
vaginale
vagoane
vagon
vagă
vaicar
vaiet
vaii
vaile
vait
vaitaret
vaja
vaji
vajnic
valabil
valah
valatuc
valent
valenţ
validat
validitatea
valiz
valoare
valoreaza
valorează
valoric
valorific
valorii
valorile
valorilor
valoroasa
valoroase
valoroasă
valoros
valoroşi
vals
valul
valur
valut
valutar
valv
vama
vamal
vames
vameş
vampir
vamu
vamă
vana
vanat
vanataie
vand
vandabil
vaneaza
vanilie
vanjos
vant
vantur
vanz
vanzol
vapa
vapor
vaporiz
vara
varatic
varf
varg
vari
variabil
variant
variatie
variaza
variază
variaţie
varicela
varicelă
varietate
varietati
varietăţi
vars
varst
varstnic
vartej
varu
varul
varza
varză
vară
vasc
vascular
vasculariz
vase
vasl
vast
vasul
vatam
vatican
vatra
vatră
vatu
vaza
vazand
vazul
vazuse
vazusem
vazut
vază
vbim
veac
veceu
vech
veci
vecin
vecinatate
vecinătate
vector
vecu
vede
vedem
veder
vedet
vedeţi
vega
veget
vegetal
vegetarian
vegetatia
vegetatie
vegetaţia
vegetaţie
vegh
vehement
vehemenţ
vehicul
veleitar
velur
vena
venal
vene
venerabil
venerolog
venetic
venetien
veneţien
veni
venim
venin
venind
venir
venit
veniţi
ventil
ventilatie
ventilaţie
ventral
verand
verb
verbal
verde
verdict
verg
veri
veridic
verific
verig
verighet
verisoara
verist
veritabil
verişoara
verişoară
vermial
vermiform
vermifug
vernis
verosimil
vers
versantul
versatil
versete
versetul
versific
versiune
versiuni
verso
versus
vertebr
vertebral
vertical
verz
vesela
vesele
veselie
veselă
vesminte
vesnic
vesnicie
vest
vested
vestej
vestiar
vestic
vestigii
vestimentar
vestimentatie
vestimentaţie
veteran
veterinar
veti
veverit
veveriţ
vezi
vezic
vezical
veşminte
veşnic
veşnicie
veşted
veştej
veşti
veţi
viabil
viata
viată
viaţa
viaţă
vibr
vibratil
vicar
vicepresedinte
vicepresedinti
vicepreşedinte
vicepreşedinţi
viceprimar
vici
vicios
viclean
viclen
victim
victorie
victoriile
video
videoclip
vidr
viei
viena
vier
vierm
viermanos
viermănoş
viespe
viet
vieţ
vifor
vigilent
vigilenţ
vigoare
viguros
viii
viile
viilor
viitoare
viitor
vijelie
viking
vila
vile
vilă
vina
vinci
vind
vindec
vindecabil
vindem
vine
vinerea
vineri
vinet
vineţ
vini
vinifer
vinil
vino
vinov
vinovăţia
vinovăţie
vintre
vinul
vinuri
vinzi
vină
vioara
vioară
vioi
viol
violace
violent
violenţ
violoncel
viori
viorist
viper
viraj
viral
virgina
virgine
virgină
virgula
virgulă
viril
virtual
virtute
virtuti
virtuţi
virulent
virulenţ
virus
viruşi
visa
visam
visat
visceral
viscol
vise
viseaza
visează
visez
visin
visul
visuri
visător
vita
vitala
vitală
vitamin
vite
viteaz
vitej
vitejie
vitel
vitelus
vitez
viticol
vitreg
vitrific
vitrin
vitriol
vită
viza
vizand
vizat
vizavi
vize
vizeaza
vizează
vizibil
vizibilitate
vizion
vizit
viziune
viziuni
vizor
vizual
vizualiz
vizuin
vizând
viză
vişin
viţa
viţei
viţel
viţeluş
viţă
vlagu
vlăgu
voal
voastra
voastre
voastră
vocabular
vocal
vocalic
vocaliz
vocatia
vocatie
vocaţia
vocaţie
voce
voci
vocifer
voda
vodevil
vodka
vodă
voia
voiaj
voiam
voie
voievod
voievodal
voievozi
voinic
voint
voinţ
voir
voit
volan
volant
volatil
volatiliz
volei
volt
voltaic
voltaj
volubil
volum
volumetric
voluntara
voluntare
voluntariat
voluntarilor
voluntară
volvo
vomat
vomit
vops
vorb
vorbaret
vorbăreţ
vostri
vostru
vota
votam
votare
votat
votaţi
voteaza
votează
votez
votul
voturi
votăm
voua
vouă
voştri
vrabi
vrac
vrafu
vraj
vrajitorie
vrajmas
vrancen
vrand
vrasmas
vrea
vrea's
vrednic
vrei
vrem
vremelnic
vreo
vreodata
vreodată
vreti
vreun
vreţi
vroia
vroiam
vrut
vrâncen
vrând
vrăbi
vrăfu
vrăj
vrăjitorie
vrăjmaş
vrăjmăş
vrăşmaş
vuia
vuiet
vuir
vuit
vulcan
vulcanice
vulcaniz
vulgar
vulgariz
vulnerabil
vulpea
vultur
vulv
vuvu
vâji
vâjâ
vâlv
vâna
vânat
vând
vânează
vânjoş
vânt
vântur
vânz
vânzol
vânăt
vânătaie
vânătoare
vânător
vârf
vârst
vârstnic
vârtej
vâsl
vâşc
văcăreşti
văduv
văgăun
văicăr
văiet
văii
văile
văit
văităreţ
vălur
vălătuc
vămeş
vămu
văpă
văratic
vărg
vărs
vărsături
văru
vărul
vătu
vătăm
văzul
văzuse
văzusem
văzut
văzuţi
văzând
weber
website
weekend
western
whatsapp
whisky
wifi
wiki
wireless
wolfram
xanax
xenofob
xenoman
xerofag
xerox
xiii
xilofag
xilograf
xvii
xxii
yala
yale
yală
yang
yoga
york
yuan
zabov
zabrel
zabun
zacaminte
zacar
zace
zacusca
zacuscă
zacut
zadar
zadarnic
zagazu
zahar
zahăr
zale
zalog
zalud
zaluz
zamb
zambet
zamisl
zanatic
zanelor
zangan
zapac
zapada
zapci
zapezii
zapist
zapişt
zapus
zarir
zarit
zarn
zauit
zavez
zavisti
zavor
zavorar
zbantu
zbarc
zbarl
zbarna
zbat
zbiara
zbiară
zbic
zbier
zbierăt
zboara
zboare
zboară
zbor
zbucium
zbucn
zbugh
zbur
zburatac
zburd
zburl
zburătăc
zbânţu
zbârc
zbârl
zbârnâ
zbăt
zdrahon
zdraven
zdreanta
zdreanţa
zdreanţă
zdrel
zdrent
zdrenţ
zdrob
zdrumic
zdruncin
zebr
zece
zeci
zefir
zeflem
zeflemis
zeii
zeilor
zeit
zeiţ
zemos
zemoş
zero
zestre
zeul
zgai
zgaib
zgait
zgalta
zgaltaie
zgaltan
zgarc
zgari
zgarietura
zgarieturi
zgaur
zglobi
zgomot
zgomotos
zgreptan
zgrepţăn
zgribul
zgudu
zgur
zgurific
zgâi
zgâit
zgâlţâ
zgâlţâie
zgâlţân
zgârc
zgâri
zgârieturi
zgârietură
zgăur
ziar
ziarist
ziarişti
zica
zicand
zice
zicem
ziceti
ziceţi
zici
zicând
zică
zidar
zidarie
zidir
zidit
zidul
ziduri
zidărie
zigzag
zile
zilier
zilnic
zimbru
zimt
zimţ
zinc
zisa
zise
zisul
zisă
ziua
ziuă
zmacin
zmeur
zmăcin
zodia
zodiacal
zombi
zona
zonal
zone
zonă
zoolatr
zoolog
zoologice
zoom
zoomorf
zootehn
zootehnic
zori
zorit
zorna
zornă
zorzon
zugrav
zugrăv
zuluf
zumza
zumză
zuru
zuzu
zvacn
zvant
zvapai
zvarcol
zvarl
zvelt
zvon
zvâcn
zvânt
zvârcol
zvârl
zvăpăi
zâce
zâle
zâmb
zâmbet
zânelor
zârn
zăbov
zăbrel
zăbun
zăcut
zăcăminte
zăcăr
zădăr
zădărnic
zădărât
zăgăzu
zălog
zălud
zăluz
zămisl
zănatic
zăngăn
zăpada
zăpadă
zăpezii
zăpuş
zăpuşeală
zăpăc
zărir
zărit
zăuit
zăvez
zăvor
zăvorâr
îi-s
îmbarc
îmbelşug
îmbi
îmbib
îmbin
îmbl
îmblânz
îmblăn
îmboboc
îmbogăţ
îmbolboj
îmbold
îmbolnăv
îmbrac
îmbrobod
îmbrânc
îmbrăc
îmbrăcăminte
îmbrăţiş
îmbuc
îmbucur
îmbucătăţ
îmbucăţ
îmbufn
îmbuib
îmbujor
îmbulz
îmbumb
îmbun
îmbunătăţ
îmburghez
îmbuteli
îmbâcs
îmbârlig
îmbă
îmbăl
îmbăloş
îmbălsăm
îmbărbăt
îmbăt
îmbătrân
îmbăţoş
îmi-s
împachet
împacă
împart
împarţi
împeliţ
împerech
împestriţ
împeţ
împiciorog
împiedic
împieptoş
împietr
împil
împing
împins
împlet
împletic
împlin
împlânt
împodob
împopoţon
împotmol
împotriv
împovăr
împrejmu
împrejur
împrejurimi
împresur
împreun
împricin
împrieten
împrimăvăr
împrospăt
împroşc
împrum
împrăşt
împu
împung
împuns
împurpur
împuternic
împuşc
împuţ
împuţin
împânz
împă
împăc
împăciu
împădur
împăienjen
împământen
împăn
împăr
împăroş
împărtăş
împărăteasa
împărăteşti
împărăţ
împărţ
împătim
împătr
împătur
împăun
înaint
înalt
înalţi
înalţă
înamor
înapo
înarip
înarm
înaur
înavuţ
încadr
încalcă
încap
încarcer
încarcă
încartiru
încas
încastr
încazarm
înceapă
încearcă
încep
începem
începeţi
încerc
încercăn
încet
încetin
încetăţen
înceţoş
înche
încheg
încheiem
încheietura
încheieturi
încheietură
închiabur
închid
închidem
închideţi
închin
închipu
închirc
închiri
închis
închisoare
închisori
închist
închizi
închişi
încin
încinc
încing
înciud
încle
încleşt
înclin
înclinaţia
înclinaţie
încoace
încolo
încolon
încolăc
încolţ
înconde
înconjoară
înconjur
încontinuu
încontr
încopci
încord
încoron
încorpor
încorset
încotoşmăn
încotro
încovo
încovrig
încred
încredinţ
încremen
încrest
încrez
încreţ
încrop
încruc
încruciş
încrunt
încrust
încrâncen
încu
încuib
încuietori
încumet
încumetr
încumăt
încunoştinţ
încunun
încur
încuraj
încurc
încurcătură
încuscr
încuviinţ
încâin
încâlc
încânt
încârdoş
încârdu
încârlig
încârlionţ
încât
încă
încăier
încălc
încălec
încăluş
încălz
încălţ
încălţăminte
încăp
încăpuş
încăpăstr
încăpăţân
încărc
încărcătura
încărcătură
încărn
încărunţ
încătuş
încătărăm
îndator
îndată
îndeajuns
îndeamnă
îndeaproape
îndeletnic
îndelung
îndemn
îndemân
îndeosebi
îndeplin
îndepărt
îndes
îndestul
îndigu
îndo
îndobitoc
îndoctrin
îndoiala
îndoială
îndoieli
îndoielnic
îndoli
îndop
îndreaptă
îndrept
îndreptăţ
îndrepţi
îndritu
îndrug
îndrum
îndrăc
îndrăg
îndrăgost
îndrăzn
îndrăzneaţă
îndrăzneţ
înduioş
îndulc
îndumneze
înduplec
îndur
îndurer
înduşmăn
îndârj
îndărătnic
îndătin
înec
înfeud
înfi
înfier
înfierbânt
înfig
înfiinţ
înfior
înfipt
înfirip
înflor
înflăcăr
înfo
înfoc
înfofol
înfomet
înfric
înfricoş
înfrigur
înfrumoş
înfrumuseţ
înfrunt
înfrunz
înfrupt
înfrân
înfrâng
înfrânt
înfrăţ
înfulec
înfumur
înfund
înfurc
înfuri
înfurnic
înfăptu
înfăş
înfăşur
înfăţ
înfăţiş
îngemăn
îngenunch
înger
îngheaţă
înghemu
înghesu
îngheţ
înghimp
înghiold
înghiont
înghit
înghiţ
înglob
înglod
înglot
îngreui
îngreun
îngreţoş
îngrij
îngrijor
îngrop
îngroz
îngroş
îngrăd
îngrămăd
îngrăş
îngrăşăminte
îngust
îngâmf
îngân
îngândur
îngădu
îngăim
îngăl
îngălben
înhum
înhăit
înhăm
înhăţ
îniept
înierb
înjgheb
înjos
înjug
înjumătăţ
înjungh
înjur
înjurătură
înlemn
înlesn
înloc
înlocuiască
înlumin
înlăcrim
înlănţu
înlătur
înmagazin
înmatricul
înmi
înmiresm
înmlădi
înmoaie
înmoin
înmormânt
înmu
înmugur
înmulţ
înmurg
înmân
înmănunch
înmărmur
înnebun
înnegr
înnegur
înnemur
înnisip
înno
înnobil
înnod
înnopt
înnor
înnoro
înnăbuş
înnăd
înnămol
înnărăv
înnăsc
înot
înregiment
înregistr
înrob
înrol
înrour
înroş
înrud
înrâur
înră
înrădăcin
înrăm
înrăutăţ
însa
înscen
înscr
înscăun
înseamna
înseamnă
însele
însemn
însemnătate
înser
înset
însingur
însor
însoţ
înspic
înspre
înspum
înspumeg
înspăimânt
înstel
înstrun
înstrăin
înstăpân
înstăr
însufleţ
însum
însumabil
însur
însut
însuş
însuţi
însânger
însă
însăil
însămi
însămânţ
însănătoş
însărcin
înteme
întemeiază
întemeietorul
întemniţ
înteţ
întin
întind
întiner
înting
întipăr
întoarc
întoarcem
întoarceţi
întoarsă
întocm
întomn
întorc
întors
întortoch
întotdeauna
întovărăş
într
întrajutor
întrarip
întrarm
întraur
întreabă
întreaga
întreagă
întreb
întrebuinţ
întrec
întreg
întregime
întrem
întreprind
întreprins
întreprinz
întrerup
întrerupt
întretă
întreved
întrevăz
întrezăr
întreţes
întreţin
întrist
întroien
întron
întruchip
întrucât
întrun
întrup
întunec
întuneric
înturn
întâi
întâln
întâmpin
întâmpl
întârz
întăr
întărât
învaţă
învech
învecin
înveder
învel
înveliş
învenin
înverz
înverşun
învesel
învest
înveşmânt
înveşnic
înveţe
înveţi
învi
învifor
învin
învineţ
înving
învinovăţ
învior
învo
învolbur
învrednic
învrăjb
învrăjmăş
învârt
învârtej
învârtoş
învălmăş
învălu
învălur
învălătuc
învăpă
învăţ
învăţământ
învăţătura
învăţături
învăţătură
înzdrăven
înzec
înzestr
înzid
înzorzon
înzăpez
înăbuş
înăclă
înăcr
înăduş
înălb
înălbăstr
înălţ
înălţime
înălţimi
înăspr
înăuntru
înăuntrul
înşală
înşel
înşelăciune
înşelătorie
înşept
înşes
înşeu
înşfăc
înşine
înşir
înşivă
înşişi
înşomoltoc
înştiinţ
înşurub
înţele
înţeleagă
înţeleaptă
înţeleasă
înţeleg
înţelegem
înţelegeţi
înţelen
înţelepciune
înţelepciunii
înţelept
înţelepţi
înţep
înţepen
înţepuş
înţes
înţol
înţărc
ăla-i
ăsta
ăsta-i
ăştia
şablon
şablonard
şagrin
şahist
şaizeci
şale
şaman
şamot
şampanie
şampaniz
şampon
şans
şantaj
şantajist
şantier
şanţ
şapca
şapcă
şapte
şaptelea
şaptezeci
şarj
şarlatan
şarm
şarpe
şase
şaselea
şasi
şaten
şaua
şchioap
şchiopăt
şcoala
şcoală
şcol
şcolar
şcolariz
şcolăr
şede
şedere
şederii
şedinţ
şefa
şefi
şeful
şefă
şemine
şenil
şerb
şerif
şerp
şerpar
şerveţele
şezut
şfichi
şican
şifon
şifonabil
şifonier
şindr
şindril
şine
şiret
şiro
şirul
şiruri
şlap
şlea
şleampătă
şlefu
şlem
şmecher
şmenar
şmotr
şnur
şoapt
şoarece
şoareci
şobolani
şocant
şocat
şocul
şofer
şoim
şold
şomaj
şomer
şontorog
şopot
şopron
şopt
şopârlă
şopă
şoric
şoricioaică
şosea
şosel
şoset
şovin
şovinist
şovă
şovăielnic
şoşo
şpag
şperţ
şpiţuri
şpraiţ
şpriţ
ştafet
ştampil
ştanţ
şteargă
ştearsă
ştemu
şterg
ştergeţi
şterpel
şters
ştia
ştiam
ştiaţi
ştie
ştift
ştii
ştiind
ştiinţ
ştiinţific
ştiinţifico
ştim
ştir
ştirb
ştiu
ştiut
ştiţi
ştrengăr
ştuţ
şubred
şubrez
şugu
şugubeţ
şuier
şuncă
şunt
şurub
şurubelniţ
şuşot
şăgalnic
ţanţoş
ţarc
ţarin
ţarist
ţarul
ţeapen
ţeapă
ţeava
ţeavă
ţelin
ţelul
ţepen
ţest
ţestoase
ţestoasă
ţesut
ţesăl
ţesător
ţesături
ţesătură
ţevi
ţigan
ţigancule
ţigancă
ţigara
ţigaret
ţigară
ţigl
ţigăn
ţigănci
ţigănie
ţigănoi
ţigări
ţine
ţinem
ţinerea
ţineţi
ţint
ţinut
ţinuţi
ţinând
ţină
ţipar
ţipă
ţiui
ţiuit
ţivl
ţiţei
ţopă
ţugu
ţuic
ţurţur
ţânţari
ţârâ
ţâşn
ţâţe
ţâţâ
ţăcăn
ţăran
ţărancă
ţărm
ţărân
ţărăn
ţărănist
ţărănoi
[ending]
a
ai
aind
am
and
andu
ara
aram
arati
are
area
ari
arii
arile
arilor
ară
arăm
arăţi
as
ase
asem
asera
aseram
aserati
aseră
aserăm
aserăţi
asesi
aseşi
asi
asu
asul
at
ata
ate
atei
atele
atelor
ati
atii
atilor
atoare
atoarea
atoarei
ator
atorii
atorul
atorului
atul
ată
au
aş
aşi
aşu
aşul
aţi
aţii
aţilor
e
ea
eai
eala
eam
easca
ească
eati
eau
eaua
eaza
ează
eaţi
ei
el
ele
elor
elul
elus
eluş
ere
erea
eri
erii
erile
esc
este
esti
ez
eze
ezi
eşte
eşti
i
ia
iai
iam
iati
iau
iaţi
ica
ici
icile
icu
icul
ică
ii
iilor
ilor
im
ind
indu
ioara
ioară
ior
ira
iram
irati
ire
irea
iri
irii
irile
irilor
iră
irăm
irăţi
ise
isem
isera
iseră
isesi
iseşi
it
ita
ite
itei
itele
iti
itii
itoare
itoarea
itor
itorii
itorul
itul
ită
iţi
iţii
le
lor
lui
s
sa
se
si
sul
să
toare
tor
u
ua
ua-le
ui
uia
uiesc
uieste
uieşte
uit
uita
uită
ul
ule
ulu
ului
ura
uram
urati
uri
urile
urilor
ură
urăm
urăţi
use
usem
usera
useră
usesi
useşi
ut
uta
ute
utei
utele
uti
utu
utul
ută
uă
uţ
uţa
uţe
uţele
uţi
uţu
uţul
uţă
âi
âind
ând
ându
ă
ăm
ări
ării
ările
ărilor
ătoare
ătoarea
ătoarei
ător
ătorii
ătorul
ătorului
ăşi
şi
[paper-told]
accept
acordat
am.
anulat
aprob
astept
asteptare
aştept
aşteptare
casator
cerere
cerut
curs.
căsător
dat.
decizi
depus
expir
famil
fara
fără
ilegal
legal
logodn
munc.
munca
muncă
n'am.
n-am.
nam.
obtin
obţin
pending
permanent
pierdut
prelung
primit
raspuns
refuz
reinno
respin
retras
reînno
răspuns
sezon
solicit
sot
sot.
soti
sotie
soţ
soţi
soţie
student
temporar
turist
valabil
vizit
[paper]
acte.
actele.
azil
brp
brp-ul
cetateni
cetăţeni
evisa
hartii.
hârtii.
permis
permisul
permisului
pre-settled
presettled
rezident
sedere
settled
statut
visa.
viz
viza.
vize.
vizei.
vizele.
şedere
[status-stem]
apatrid
azilant
ilegali
refugiat
solicitanti
solicitanţi
[phrase:age-is]
a facut
a făcut
a implinit
a împlinit
abia implinit
abia împlinit
adolescent de
adolescenta de
adolescentă de
am
am deja
am doar
am facut
am făcut
am implinit
am împlinit
aproape
are
are abia
are aproape
are deja
are doar
are numai
au
avea
aveam
avem
baiat de
baiatul de
baiatul meu
baiatul meu are
baietel de
baietelul de
barbat de
batran de
batrana de
bebe de
bebelus de
bebelusul de
bebelusul meu
bebelusul meu are
bebeluş de
bebeluşul de
bebeluşul meu
bebeluşul meu are
bunic de
bunica de
bunicul de
bunică de
băiat de
băiatul de
băiatul meu
băiatul meu are
băieţel de
băieţelul de
bărbat de
bătrân de
bătrână de
cea mare
cea mare are
cea mica
cea mica are
cea mică
cea mică are
cel mare
cel mare are
cel mic
cel mic are
copil de
copila de
copilul de
copilul meu
copilul meu are
copilă de
cu varsta de
cu vârsta de
doamna de
doamnă de
doar
domn de
face
fata de
fata mea
fata mea are
fată de
femeie de
fetita de
fetita mea
fetita mea are
fetiţa de
fetiţa mea
fetiţa mea are
fetiţă de
fiica de
fiica mea
fiica mea are
fiică de
fiu de
fiul de
fiul meu
fiul meu are
frate de
fratele de
fratele meu
fratele meu are
gemeni de
gemenii de
implinesc
implineste
implinit
in varsta de
la
la varsta de
la vârsta de
mama de
mama mea
mama mea are
mamă de
minor de
minora de
minoră de
nepoata de
nepoata mea
nepoata mea are
nepoată de
nepot de
nepotul de
nepotul meu
nepotul meu are
om de
soacra de
soacră de
socru de
sora de
sora mea
sora mea are
soră de
sot de
sotia mea
sotia mea are
sotie de
sotul meu
sotul meu are
soţ de
soţia mea
soţia mea are
soţie de
soţul meu
soţul meu are
tanar de
tanara de
tata de
tatal de
tatal meu
tatal meu are
tată de
tatăl de
tatăl meu
tatăl meu are
tânăr de
tânără de
var de
varsta de
verisoara de
verisor de
verişoară de
verişor de
vârsta de
vârstă de
văr de
împlinesc
împlineşte
împlinit
în vârstă de
[phrase:at-hour]
cam la
de la
de la ora
dupa ora
după ora
era ora
in jurul orei
inainte de
inainte de ora
intre
la
la ora
numai intre
numai între
ora
pana la
pana la ora
pe la
pe la ora
pe la orele
până la
până la ora
în jurul orei
înainte de
înainte de ora
între
[phrase:date]
a doua duminica a lunii
a doua duminica din luna
a doua duminica din lună
a doua duminică a lunii
a doua duminică din lună
a doua joi a lunii
a doua joi din luna
a doua joi din lună
a doua joia a lunii
a doua joia din luna
a doua joia din lună
a doua lunea a lunii
a doua lunea din luna
a doua lunea din lună
a doua luni a lunii
a doua luni din luna
a doua luni din lună
a doua martea a lunii
a doua martea din luna
a doua marti a lunii
a doua marti din luna
a doua marti din lună
a doua marţea a lunii
a doua marţea din lună
a doua marţi a lunii
a doua marţi din lună
a doua miercurea a lunii
a doua miercurea din luna
a doua miercurea din lună
a doua miercuri a lunii
a doua miercuri din luna
a doua miercuri din lună
a doua noapte de ramadan
a doua sambata a lunii
a doua sambata din luna
a doua sambata din lună
a doua sâmbăta a lunii
a doua sâmbăta din lună
a doua sâmbătă a lunii
a doua sâmbătă din lună
a doua vinerea a lunii
a doua vinerea din luna
a doua vinerea din lună
a doua vineri a lunii
a doua vineri din luna
a doua vineri din lună
a doua zi a lunii
a doua zi de an nou
a doua zi de bairam
a doua zi de craciun
a doua zi de crăciun
a doua zi de paste
a doua zi de pasti
a doua zi de paşte
a doua zi de paşti
a doua zi de ramadan
a doua zi de rusalii
a treia duminica a lunii
a treia duminica din luna
a treia duminica din lună
a treia duminică a lunii
a treia duminică din lună
a treia joi a lunii
a treia joi din luna
a treia joi din lună
a treia joia a lunii
a treia joia din luna
a treia joia din lună
a treia lunea a lunii
a treia lunea din luna
a treia lunea din lună
a treia luni a lunii
a treia luni din luna
a treia luni din lună
a treia martea a lunii
a treia martea din luna
a treia marti a lunii
a treia marti din luna
a treia marti din lună
a treia marţea a lunii
a treia marţea din lună
a treia marţi a lunii
a treia marţi din lună
a treia miercurea a lunii
a treia miercurea din luna
a treia miercurea din lună
a treia miercuri a lunii
a treia miercuri din luna
a treia miercuri din lună
a treia noapte de ramadan
a treia sambata a lunii
a treia sambata din luna
a treia sambata din lună
a treia sâmbăta a lunii
a treia sâmbăta din lună
a treia sâmbătă a lunii
a treia sâmbătă din lună
a treia vinerea a lunii
a treia vinerea din luna
a treia vinerea din lună
a treia vineri a lunii
a treia vineri din luna
a treia vineri din lună
a treia zi a lunii
a treia zi de an nou
a treia zi de bairam
a treia zi de craciun
a treia zi de crăciun
a treia zi de paste
a treia zi de pasti
a treia zi de paşte
a treia zi de paşti
a treia zi de ramadan
a treia zi de rusalii
adormirea maicii domnului
ajun
ajun de craciun
ajun de crăciun
ajunul
ajunul anului nou
ajunul craciunului
ajunul crăciunului
anul nou
anul nou chinezesc
armindeni
bairam
bairamul
boboteaza
bobotează
buna vestire
cinci a cincea
cinci a doua
cinci a lunii
cinci a lunii trecute
cinci a noua
cinci a opta
cinci a patra
cinci a saptea
cinci a sasea
cinci a treia
cinci a zecea
cinci a şaptea
cinci a şasea
cinci aceeasi luna
cinci aceeaşi lună
cinci ale aceleiasi luni
cinci ale aceleiaşi luni
cinci ale lunii
cinci ale lunii trecute
cinci ale lunii viitoare
cinci curent
cinci curenta
cinci luna aceasta
cinci luna ailalta
cinci luna ailaltă
cinci luna asta
cinci luna astea
cinci luna trecuta
cinci luna trecută
cinci luna viitoare
cincisprezece a cincea
cincisprezece a doua
cincisprezece a lunii
cincisprezece a lunii trecute
cincisprezece a noua
cincisprezece a opta
cincisprezece a patra
cincisprezece a saptea
cincisprezece a sasea
cincisprezece a treia
cincisprezece a zecea
cincisprezece a şaptea
cincisprezece a şasea
cincisprezece aceeasi luna
cincisprezece aceeaşi lună
cincisprezece ale aceleiasi luni
cincisprezece ale aceleiaşi luni
cincisprezece ale lunii
cincisprezece ale lunii trecute
cincisprezece ale lunii viitoare
cincisprezece curent
cincisprezece curenta
cincisprezece luna aceasta
cincisprezece luna ailalta
cincisprezece luna ailaltă
cincisprezece luna asta
cincisprezece luna astea
cincisprezece luna trecuta
cincisprezece luna trecută
cincisprezece luna viitoare
cinspe a cincea
cinspe a doua
cinspe a lunii
cinspe a lunii trecute
cinspe a noua
cinspe a opta
cinspe a patra
cinspe a saptea
cinspe a sasea
cinspe a treia
cinspe a zecea
cinspe a şaptea
cinspe a şasea
cinspe aceeasi luna
cinspe aceeaşi lună
cinspe ale aceleiasi luni
cinspe ale aceleiaşi luni
cinspe ale lunii
cinspe ale lunii trecute
cinspe ale lunii viitoare
cinspe curent
cinspe curenta
cinspe luna aceasta
cinspe luna ailalta
cinspe luna ailaltă
cinspe luna asta
cinspe luna astea
cinspe luna trecuta
cinspe luna trecută
cinspe luna viitoare
cinşpe a cincea
cinşpe a doua
cinşpe a lunii
cinşpe a lunii trecute
cinşpe a noua
cinşpe a opta
cinşpe a patra
cinşpe a treia
cinşpe a zecea
cinşpe a şaptea
cinşpe a şasea
cinşpe aceeaşi lună
cinşpe ale aceleiaşi luni
cinşpe ale lunii
cinşpe ale lunii trecute
cinşpe ale lunii viitoare
cinşpe curent
cinşpe curenta
cinşpe luna aceasta
cinşpe luna ailaltă
cinşpe luna asta
cinşpe luna astea
cinşpe luna trecută
cinşpe luna viitoare
constantin si elena
constantin şi elena
craciun
craciunul
crăciun
crăciunul
de anul nou
de armindeni
de bairam
de buna vestire
de inaltare
de inviere
de ispas
de paste
de pasti
de paşte
de paşti
de revelion
de înviere
de înălţare
doi a cincea
doi a doua
doi a lunii
doi a lunii trecute
doi a noua
doi a opta
doi a patra
doi a saptea
doi a sasea
doi a treia
doi a zecea
doi a şaptea
doi a şasea
doi aceeasi luna
doi aceeaşi lună
doi ale aceleiasi luni
doi ale aceleiaşi luni
doi ale lunii
doi ale lunii trecute
doi ale lunii viitoare
doi curent
doi curenta
doi luna aceasta
doi luna ailalta
doi luna ailaltă
doi luna asta
doi luna astea
doi luna trecuta
doi luna trecută
doi luna viitoare
doispe a cincea
doispe a doua
doispe a lunii
doispe a lunii trecute
doispe a noua
doispe a opta
doispe a patra
doispe a saptea
doispe a sasea
doispe a treia
doispe a zecea
doispe a şaptea
doispe a şasea
doispe aceeasi luna
doispe aceeaşi lună
doispe ale aceleiasi luni
doispe ale aceleiaşi luni
doispe ale lunii
doispe ale lunii trecute
doispe ale lunii viitoare
doispe curent
doispe curenta
doispe luna aceasta
doispe luna ailalta
doispe luna ailaltă
doispe luna asta
doispe luna astea
doispe luna trecuta
doispe luna trecută
doispe luna viitoare
doisprezece a cincea
doisprezece a doua
doisprezece a lunii
doisprezece a lunii trecute
doisprezece a noua
doisprezece a opta
doisprezece a patra
doisprezece a saptea
doisprezece a sasea
doisprezece a treia
doisprezece a zecea
doisprezece a şaptea
doisprezece a şasea
doisprezece aceeasi luna
doisprezece aceeaşi lună
doisprezece ale aceleiasi luni
doisprezece ale aceleiaşi luni
doisprezece ale lunii
doisprezece ale lunii trecute
doisprezece ale lunii viitoare
doisprezece curent
doisprezece curenta
doisprezece luna aceasta
doisprezece luna ailalta
doisprezece luna ailaltă
doisprezece luna asta
doisprezece luna astea
doisprezece luna trecuta
doisprezece luna trecută
doisprezece luna viitoare
doişpe a cincea
doişpe a doua
doişpe a lunii
doişpe a lunii trecute
doişpe a noua
doişpe a opta
doişpe a patra
doişpe a treia
doişpe a zecea
doişpe a şaptea
doişpe a şasea
doişpe aceeaşi lună
doişpe ale aceleiaşi luni
doişpe ale lunii
doişpe ale lunii trecute
doişpe ale lunii viitoare
doişpe curent
doişpe curenta
doişpe luna aceasta
doişpe luna ailaltă
doişpe luna asta
doişpe luna astea
doişpe luna trecută
doişpe luna viitoare
doua a cincea
doua a doua
doua a lunii
doua a lunii trecute
doua a noua
doua a opta
doua a patra
doua a saptea
doua a sasea
doua a treia
doua a zecea
doua a şaptea
doua a şasea
doua aceeasi luna
doua aceeaşi lună
doua ale aceleiasi luni
doua ale aceleiaşi luni
doua ale lunii
doua ale lunii trecute
doua ale lunii viitoare
doua curent
doua curenta
doua luna aceasta
doua luna ailalta
doua luna ailaltă
doua luna asta
doua luna astea
doua luna trecuta
doua luna trecută
doua luna viitoare
doua mii cinci
doua mii cincisprezece
doua mii cinspe
doua mii cinşpe
doua mii doi
doua mii doispe
doua mii doisprezece
doua mii doişpe
doua mii douasprezece
doua mii douazeci
doua mii douazeci si cinci
doua mii douazeci si doi
doua mii douazeci si doua
doua mii douazeci si noua
doua mii douazeci si opt
doua mii douazeci si patru
doua mii douazeci si sapte
doua mii douazeci si sase
doua mii douazeci si trei
doua mii douazeci si unu
doua mii douăsprezece
doua mii douăzeci
doua mii douăzeci şi cinci
doua mii douăzeci şi doi
doua mii douăzeci şi două
doua mii douăzeci şi nouă
doua mii douăzeci şi opt
doua mii douăzeci şi patru
doua mii douăzeci şi trei
doua mii douăzeci şi unu
doua mii douăzeci şi şapte
doua mii douăzeci şi şase
doua mii noua
doua mii nouasprezece
doua mii nouăsprezece
doua mii opt
doua mii optispe
doua mii optişpe
doua mii optsprezece
doua mii paispe
doua mii paisprezece
doua mii paişpe
doua mii patru
doua mii patruzeci
doua mii saispe
doua mii saisprezece
doua mii sapte
doua mii saptespe
doua mii saptesprezece
doua mii sase
doua mii trei
doua mii treispe
doua mii treisprezece
doua mii treizeci
doua mii treizeci si cinci
doua mii treizeci si doi
doua mii treizeci si noua
doua mii treizeci si opt
doua mii treizeci si patru
doua mii treizeci si sapte
doua mii treizeci si sase
doua mii treizeci si trei
doua mii treizeci si unu
doua mii treizeci şi unu
doua mii treişpe
doua mii unspe
doua mii unsprezece
doua mii unu
doua mii unşpe
doua mii zece
doua mii şaisprezece
doua mii şaişpe
doua mii şaptesprezece
doua mii şapteşpe
douasprezece a cincea
douasprezece a doua
douasprezece a lunii
douasprezece a lunii trecute
douasprezece a noua
douasprezece a opta
douasprezece a patra
douasprezece a saptea
douasprezece a sasea
douasprezece a treia
douasprezece a zecea
douasprezece aceeasi luna
douasprezece ale aceleiasi luni
douasprezece ale lunii
douasprezece ale lunii trecute
douasprezece ale lunii viitoare
douasprezece curent
douasprezece curenta
douasprezece luna aceasta
douasprezece luna ailalta
douasprezece luna asta
douasprezece luna astea
douasprezece luna trecuta
douasprezece luna viitoare
douazeci a cincea
douazeci a doua
douazeci a lunii
douazeci a lunii trecute
douazeci a noua
douazeci a opta
douazeci a patra
douazeci a saptea
douazeci a sasea
douazeci a treia
douazeci a zecea
douazeci a şaptea
douazeci a şasea
douazeci aceeasi luna
douazeci aceeaşi lună
douazeci ale aceleiasi luni
douazeci ale aceleiaşi luni
douazeci ale lunii
douazeci ale lunii trecute
douazeci ale lunii viitoare
douazeci curent
douazeci curenta
douazeci luna aceasta
douazeci luna ailalta
douazeci luna ailaltă
douazeci luna asta
douazeci luna astea
douazeci luna trecuta
douazeci luna trecută
douazeci luna viitoare
douazeci si cinci a cincea
douazeci si cinci a doua
douazeci si cinci a lunii
douazeci si cinci a lunii trecute
douazeci si cinci a noua
douazeci si cinci a opta
douazeci si cinci a patra
douazeci si cinci a saptea
douazeci si cinci a sasea
douazeci si cinci a treia
douazeci si cinci a zecea
douazeci si cinci a şaptea
douazeci si cinci a şasea
douazeci si cinci aceeasi luna
douazeci si cinci aceeaşi lună
douazeci si cinci ale aceleiasi luni
douazeci si cinci ale aceleiaşi luni
douazeci si cinci ale lunii
douazeci si cinci ale lunii trecute
douazeci si cinci ale lunii viitoare
douazeci si cinci curent
douazeci si cinci curenta
douazeci si cinci luna aceasta
douazeci si cinci luna ailalta
douazeci si cinci luna ailaltă
douazeci si cinci luna asta
douazeci si cinci luna astea
douazeci si cinci luna trecuta
douazeci si cinci luna trecută
douazeci si cinci luna viitoare
douazeci si doi a cincea
douazeci si doi a doua
douazeci si doi a lunii
douazeci si doi a lunii trecute
douazeci si doi a noua
douazeci si doi a opta
douazeci si doi a patra
douazeci si doi a saptea
douazeci si doi a sasea
douazeci si doi a treia
douazeci si doi a zecea
douazeci si doi a şaptea
douazeci si doi a şasea
douazeci si doi aceeasi luna
douazeci si doi aceeaşi lună
douazeci si doi ale aceleiasi luni
douazeci si doi ale aceleiaşi luni
douazeci si doi ale lunii
douazeci si doi ale lunii trecute
douazeci si doi ale lunii viitoare
douazeci si doi curent
douazeci si doi curenta
douazeci si doi luna aceasta
douazeci si doi luna ailalta
douazeci si doi luna ailaltă
douazeci si doi luna asta
douazeci si doi luna astea
douazeci si doi luna trecuta
douazeci si doi luna trecută
douazeci si doi luna viitoare
douazeci si doua a cincea
douazeci si doua a doua
douazeci si doua a lunii
douazeci si doua a lunii trecute
douazeci si doua a noua
douazeci si doua a opta
douazeci si doua a patra
douazeci si doua a saptea
douazeci si doua a sasea
douazeci si doua a treia
douazeci si doua a zecea
douazeci si doua aceeasi luna
douazeci si doua ale aceleiasi luni
douazeci si doua ale lunii
douazeci si doua ale lunii trecute
douazeci si doua ale lunii viitoare
douazeci si doua curent
douazeci si doua curenta
douazeci si doua luna aceasta
douazeci si doua luna ailalta
douazeci si doua luna asta
douazeci si doua luna astea
douazeci si doua luna trecuta
douazeci si doua luna viitoare
douazeci si noua a cincea
douazeci si noua a doua
douazeci si noua a lunii
douazeci si noua a lunii trecute
douazeci si noua a noua
douazeci si noua a opta
douazeci si noua a patra
douazeci si noua a saptea
douazeci si noua a sasea
douazeci si noua a treia
douazeci si noua a zecea
douazeci si noua a şaptea
douazeci si noua a şasea
douazeci si noua aceeasi luna
douazeci si noua aceeaşi lună
douazeci si noua ale aceleiasi luni
douazeci si noua ale aceleiaşi luni
douazeci si noua ale lunii
douazeci si noua ale lunii trecute
douazeci si noua ale lunii viitoare
douazeci si noua curent
douazeci si noua curenta
douazeci si noua luna aceasta
douazeci si noua luna ailalta
douazeci si noua luna ailaltă
douazeci si noua luna asta
douazeci si noua luna astea
douazeci si noua luna trecuta
douazeci si noua luna trecută
douazeci si noua luna viitoare
douazeci si opt a cincea
douazeci si opt a doua
douazeci si opt a lunii
douazeci si opt a lunii trecute
douazeci si opt a noua
douazeci si opt a opta
douazeci si opt a patra
douazeci si opt a saptea
douazeci si opt a sasea
douazeci si opt a treia
douazeci si opt a zecea
douazeci si opt a şaptea
douazeci si opt a şasea
douazeci si opt aceeasi luna
douazeci si opt aceeaşi lună
douazeci si opt ale aceleiasi luni
douazeci si opt ale aceleiaşi luni
douazeci si opt ale lunii
douazeci si opt ale lunii trecute
douazeci si opt ale lunii viitoare
douazeci si opt curent
douazeci si opt curenta
douazeci si opt luna aceasta
douazeci si opt luna ailalta
douazeci si opt luna ailaltă
douazeci si opt luna asta
douazeci si opt luna astea
douazeci si opt luna trecuta
douazeci si opt luna trecută
douazeci si opt luna viitoare
douazeci si patru a cincea
douazeci si patru a doua
douazeci si patru a lunii
douazeci si patru a lunii trecute
douazeci si patru a noua
douazeci si patru a opta
douazeci si patru a patra
douazeci si patru a saptea
douazeci si patru a sasea
douazeci si patru a treia
douazeci si patru a zecea
douazeci si patru a şaptea
douazeci si patru a şasea
douazeci si patru aceeasi luna
douazeci si patru aceeaşi lună
douazeci si patru ale aceleiasi luni
douazeci si patru ale aceleiaşi luni
douazeci si patru ale lunii
douazeci si patru ale lunii trecute
douazeci si patru ale lunii viitoare
douazeci si patru curent
douazeci si patru curenta
douazeci si patru luna aceasta
douazeci si patru luna ailalta
douazeci si patru luna ailaltă
douazeci si patru luna asta
douazeci si patru luna astea
douazeci si patru luna trecuta
douazeci si patru luna trecută
douazeci si patru luna viitoare
douazeci si sapte a cincea
douazeci si sapte a doua
douazeci si sapte a lunii
douazeci si sapte a lunii trecute
douazeci si sapte a noua
douazeci si sapte a opta
douazeci si sapte a patra
douazeci si sapte a saptea
douazeci si sapte a sasea
douazeci si sapte a treia
douazeci si sapte a zecea
douazeci si sapte a şaptea
douazeci si sapte a şasea
douazeci si sapte aceeasi luna
douazeci si sapte aceeaşi lună
douazeci si sapte ale aceleiasi luni
douazeci si sapte ale aceleiaşi luni
douazeci si sapte ale lunii
douazeci si sapte ale lunii trecute
douazeci si sapte ale lunii viitoare
douazeci si sapte curent
douazeci si sapte curenta
douazeci si sapte luna aceasta
douazeci si sapte luna ailalta
douazeci si sapte luna ailaltă
douazeci si sapte luna asta
douazeci si sapte luna astea
douazeci si sapte luna trecuta
douazeci si sapte luna trecută
douazeci si sapte luna viitoare
douazeci si sase a cincea
douazeci si sase a doua
douazeci si sase a lunii
douazeci si sase a lunii trecute
douazeci si sase a noua
douazeci si sase a opta
douazeci si sase a patra
douazeci si sase a saptea
douazeci si sase a sasea
douazeci si sase a treia
douazeci si sase a zecea
douazeci si sase a şaptea
douazeci si sase a şasea
douazeci si sase aceeasi luna
douazeci si sase aceeaşi lună
douazeci si sase ale aceleiasi luni
douazeci si sase ale aceleiaşi luni
douazeci si sase ale lunii
douazeci si sase ale lunii trecute
douazeci si sase ale lunii viitoare
douazeci si sase curent
douazeci si sase curenta
douazeci si sase luna aceasta
douazeci si sase luna ailalta
douazeci si sase luna ailaltă
douazeci si sase luna asta
douazeci si sase luna astea
douazeci si sase luna trecuta
douazeci si sase luna trecută
douazeci si sase luna viitoare
douazeci si trei a cincea
douazeci si trei a doua
douazeci si trei a lunii
douazeci si trei a lunii trecute
douazeci si trei a noua
douazeci si trei a opta
douazeci si trei a patra
douazeci si trei a saptea
douazeci si trei a sasea
douazeci si trei a treia
douazeci si trei a zecea
douazeci si trei a şaptea
douazeci si trei a şasea
douazeci si trei aceeasi luna
douazeci si trei aceeaşi lună
douazeci si trei ale aceleiasi luni
douazeci si trei ale aceleiaşi luni
douazeci si trei ale lunii
douazeci si trei ale lunii trecute
douazeci si trei ale lunii viitoare
douazeci si trei curent
douazeci si trei curenta
douazeci si trei luna aceasta
douazeci si trei luna ailalta
douazeci si trei luna ailaltă
douazeci si trei luna asta
douazeci si trei luna astea
douazeci si trei luna trecuta
douazeci si trei luna trecută
douazeci si trei luna viitoare
douazeci si unu a cincea
douazeci si unu a doua
douazeci si unu a lunii
douazeci si unu a lunii trecute
douazeci si unu a noua
douazeci si unu a opta
douazeci si unu a patra
douazeci si unu a saptea
douazeci si unu a sasea
douazeci si unu a treia
douazeci si unu a zecea
douazeci si unu a şaptea
douazeci si unu a şasea
douazeci si unu aceeasi luna
douazeci si unu aceeaşi lună
douazeci si unu ale aceleiasi luni
douazeci si unu ale aceleiaşi luni
douazeci si unu ale lunii
douazeci si unu ale lunii trecute
douazeci si unu ale lunii viitoare
douazeci si unu curent
douazeci si unu curenta
douazeci si unu luna aceasta
douazeci si unu luna ailalta
douazeci si unu luna ailaltă
douazeci si unu luna asta
douazeci si unu luna astea
douazeci si unu luna trecuta
douazeci si unu luna trecută
douazeci si unu luna viitoare
două a cincea
două a doua
două a lunii
două a lunii trecute
două a noua
două a opta
două a patra
două a treia
două a zecea
două a şaptea
două a şasea
două aceeaşi lună
două ale aceleiaşi luni
două ale lunii
două ale lunii trecute
două ale lunii viitoare
două curent
două curenta
două luna aceasta
două luna ailaltă
două luna asta
două luna astea
două luna trecută
două luna viitoare
două mii cinci
două mii cincisprezece
două mii cinspe
două mii cinşpe
două mii doi
două mii doispe
două mii doisprezece
două mii doişpe
două mii douazeci
două mii douazeci si cinci
două mii douazeci si doi
două mii douazeci si noua
două mii douazeci si opt
două mii douazeci si patru
două mii douazeci si sapte
două mii douazeci si sase
două mii douazeci si trei
două mii douazeci si unu
două mii douăsprezece
două mii douăzeci
două mii douăzeci şi cinci
două mii douăzeci şi doi
două mii douăzeci şi două
două mii douăzeci şi nouă
două mii douăzeci şi opt
două mii douăzeci şi patru
două mii douăzeci şi trei
două mii douăzeci şi unu
două mii douăzeci şi şapte
două mii douăzeci şi şase
două mii douăzeci și cinci
două mii douăzeci și doi
două mii douăzeci și nouă
două mii douăzeci și opt
două mii douăzeci și patru
două mii douăzeci și trei
două mii douăzeci și unu
două mii douăzeci și șapte
două mii douăzeci și șase
două mii nouasprezece
două mii nouă
două mii nouăsprezece
două mii opt
două mii optişpe
două mii optsprezece
două mii paispe
două mii paisprezece
două mii paişpe
două mii patru
două mii patruzeci
două mii saisprezece
două mii saptesprezece
două mii trei
două mii treispe
două mii treisprezece
două mii treizeci
două mii treizeci si unu
două mii treizeci şi unu
două mii treizeci și cinci
două mii treizeci și doi
două mii treizeci și nouă
două mii treizeci și opt
două mii treizeci și patru
două mii treizeci și trei
două mii treizeci și unu
două mii treizeci și șapte
două mii treizeci și șase
două mii treişpe
două mii unspe
două mii unsprezece
două mii unu
două mii unşpe
două mii zece
două mii şaisprezece
două mii şaişpe
două mii şaptesprezece
două mii şapteşpe
două mii șaisprezece
două mii șapte
două mii șaptesprezece
două mii șase
douăsprezece a cincea
douăsprezece a doua
douăsprezece a lunii
douăsprezece a lunii trecute
douăsprezece a noua
douăsprezece a opta
douăsprezece a patra
douăsprezece a treia
douăsprezece a zecea
douăsprezece a şaptea
douăsprezece a şasea
douăsprezece aceeaşi lună
douăsprezece ale aceleiaşi luni
douăsprezece ale lunii
douăsprezece ale lunii trecute
douăsprezece ale lunii viitoare
douăsprezece curent
douăsprezece curenta
douăsprezece luna aceasta
douăsprezece luna ailaltă
douăsprezece luna asta
douăsprezece luna astea
douăsprezece luna trecută
douăsprezece luna viitoare
douăzeci a cincea
douăzeci a doua
douăzeci a lunii
douăzeci a lunii trecute
douăzeci a noua
douăzeci a opta
douăzeci a patra
douăzeci a treia
douăzeci a zecea
douăzeci a şaptea
douăzeci a şasea
douăzeci aceeaşi lună
douăzeci ale aceleiaşi luni
douăzeci ale lunii
douăzeci ale lunii trecute
douăzeci ale lunii viitoare
douăzeci curent
douăzeci curenta
douăzeci luna aceasta
douăzeci luna ailaltă
douăzeci luna asta
douăzeci luna astea
douăzeci luna trecută
douăzeci luna viitoare
douăzeci şi cinci a cincea
douăzeci şi cinci a doua
douăzeci şi cinci a lunii
douăzeci şi cinci a lunii trecute
douăzeci şi cinci a noua
douăzeci şi cinci a opta
douăzeci şi cinci a patra
douăzeci şi cinci a treia
douăzeci şi cinci a zecea
douăzeci şi cinci a şaptea
douăzeci şi cinci a şasea
douăzeci şi cinci aceeaşi lună
douăzeci şi cinci ale aceleiaşi luni
douăzeci şi cinci ale lunii
douăzeci şi cinci ale lunii trecute
douăzeci şi cinci ale lunii viitoare
douăzeci şi cinci curent
douăzeci şi cinci curenta
douăzeci şi cinci luna aceasta
douăzeci şi cinci luna ailaltă
douăzeci şi cinci luna asta
douăzeci şi cinci luna astea
douăzeci şi cinci luna trecută
douăzeci şi cinci luna viitoare
douăzeci şi doi a cincea
douăzeci şi doi a doua
douăzeci şi doi a lunii
douăzeci şi doi a lunii trecute
douăzeci şi doi a noua
douăzeci şi doi a opta
douăzeci şi doi a patra
douăzeci şi doi a treia
douăzeci şi doi a zecea
douăzeci şi doi a şaptea
douăzeci şi doi a şasea
douăzeci şi doi aceeaşi lună
douăzeci şi doi ale aceleiaşi luni
douăzeci şi doi ale lunii
douăzeci şi doi ale lunii trecute
douăzeci şi doi ale lunii viitoare
douăzeci şi doi curent
douăzeci şi doi curenta
douăzeci şi doi luna aceasta
douăzeci şi doi luna ailaltă
douăzeci şi doi luna asta
douăzeci şi doi luna astea
douăzeci şi doi luna trecută
douăzeci şi doi luna viitoare
douăzeci şi două a cincea
douăzeci şi două a doua
douăzeci şi două a lunii
douăzeci şi două a lunii trecute
douăzeci şi două a noua
douăzeci şi două a opta
douăzeci şi două a patra
douăzeci şi două a treia
douăzeci şi două a zecea
douăzeci şi două a şaptea
douăzeci şi două a şasea
douăzeci şi două aceeaşi lună
douăzeci şi două ale aceleiaşi luni
douăzeci şi două ale lunii
douăzeci şi două ale lunii trecute
douăzeci şi două ale lunii viitoare
douăzeci şi două curent
douăzeci şi două curenta
douăzeci şi două luna aceasta
douăzeci şi două luna ailaltă
douăzeci şi două luna asta
douăzeci şi două luna astea
douăzeci şi două luna trecută
douăzeci şi două luna viitoare
douăzeci şi nouă a cincea
douăzeci şi nouă a doua
douăzeci şi nouă a lunii
douăzeci şi nouă a lunii trecute
douăzeci şi nouă a noua
douăzeci şi nouă a opta
douăzeci şi nouă a patra
douăzeci şi nouă a treia
douăzeci şi nouă a zecea
douăzeci şi nouă a şaptea
douăzeci şi nouă a şasea
douăzeci şi nouă aceeaşi lună
douăzeci şi nouă ale aceleiaşi luni
douăzeci şi nouă ale lunii
douăzeci şi nouă ale lunii trecute
douăzeci şi nouă ale lunii viitoare
douăzeci şi nouă curent
douăzeci şi nouă curenta
douăzeci şi nouă luna aceasta
douăzeci şi nouă luna ailaltă
douăzeci şi nouă luna asta
douăzeci şi nouă luna astea
douăzeci şi nouă luna trecută
douăzeci şi nouă luna viitoare
douăzeci şi opt a cincea
douăzeci şi opt a doua
douăzeci şi opt a lunii
douăzeci şi opt a lunii trecute
douăzeci şi opt a noua
douăzeci şi opt a opta
douăzeci şi opt a patra
douăzeci şi opt a treia
douăzeci şi opt a zecea
douăzeci şi opt a şaptea
douăzeci şi opt a şasea
douăzeci şi opt aceeaşi lună
douăzeci şi opt ale aceleiaşi luni
douăzeci şi opt ale lunii
douăzeci şi opt ale lunii trecute
douăzeci şi opt ale lunii viitoare
douăzeci şi opt curent
douăzeci şi opt curenta
douăzeci şi opt luna aceasta
douăzeci şi opt luna ailaltă
douăzeci şi opt luna asta
douăzeci şi opt luna astea
douăzeci şi opt luna trecută
douăzeci şi opt luna viitoare
douăzeci şi patru a cincea
douăzeci şi patru a doua
douăzeci şi patru a lunii
douăzeci şi patru a lunii trecute
douăzeci şi patru a noua
douăzeci şi patru a opta
douăzeci şi patru a patra
douăzeci şi patru a treia
douăzeci şi patru a zecea
douăzeci şi patru a şaptea
douăzeci şi patru a şasea
douăzeci şi patru aceeaşi lună
douăzeci şi patru ale aceleiaşi luni
douăzeci şi patru ale lunii
douăzeci şi patru ale lunii trecute
douăzeci şi patru ale lunii viitoare
douăzeci şi patru curent
douăzeci şi patru curenta
douăzeci şi patru luna aceasta
douăzeci şi patru luna ailaltă
douăzeci şi patru luna asta
douăzeci şi patru luna astea
douăzeci şi patru luna trecută
douăzeci şi patru luna viitoare
douăzeci şi trei a cincea
douăzeci şi trei a doua
douăzeci şi trei a lunii
douăzeci şi trei a lunii trecute
douăzeci şi trei a noua
douăzeci şi trei a opta
douăzeci şi trei a patra
douăzeci şi trei a treia
douăzeci şi trei a zecea
douăzeci şi trei a şaptea
douăzeci şi trei a şasea
douăzeci şi trei aceeaşi lună
douăzeci şi trei ale aceleiaşi luni
douăzeci şi trei ale lunii
douăzeci şi trei ale lunii trecute
douăzeci şi trei ale lunii viitoare
douăzeci şi trei curent
douăzeci şi trei curenta
douăzeci şi trei luna aceasta
douăzeci şi trei luna ailaltă
douăzeci şi trei luna asta
douăzeci şi trei luna astea
douăzeci şi trei luna trecută
douăzeci şi trei luna viitoare
douăzeci şi unu a cincea
douăzeci şi unu a doua
douăzeci şi unu a lunii
douăzeci şi unu a lunii trecute
douăzeci şi unu a noua
douăzeci şi unu a opta
douăzeci şi unu a patra
douăzeci şi unu a treia
douăzeci şi unu a zecea
douăzeci şi unu a şaptea
douăzeci şi unu a şasea
douăzeci şi unu aceeaşi lună
douăzeci şi unu ale aceleiaşi luni
douăzeci şi unu ale lunii
douăzeci şi unu ale lunii trecute
douăzeci şi unu ale lunii viitoare
douăzeci şi unu curent
douăzeci şi unu curenta
douăzeci şi unu luna aceasta
douăzeci şi unu luna ailaltă
douăzeci şi unu luna asta
douăzeci şi unu luna astea
douăzeci şi unu luna trecută
douăzeci şi unu luna viitoare
douăzeci şi şapte a cincea
douăzeci şi şapte a doua
douăzeci şi şapte a lunii
douăzeci şi şapte a lunii trecute
douăzeci şi şapte a noua
douăzeci şi şapte a opta
douăzeci şi şapte a patra
douăzeci şi şapte a treia
douăzeci şi şapte a zecea
douăzeci şi şapte a şaptea
douăzeci şi şapte a şasea
douăzeci şi şapte aceeaşi lună
douăzeci şi şapte ale aceleiaşi luni
douăzeci şi şapte ale lunii
douăzeci şi şapte ale lunii trecute
douăzeci şi şapte ale lunii viitoare
douăzeci şi şapte curent
douăzeci şi şapte curenta
douăzeci şi şapte luna aceasta
douăzeci şi şapte luna ailaltă
douăzeci şi şapte luna asta
douăzeci şi şapte luna astea
douăzeci şi şapte luna trecută
douăzeci şi şapte luna viitoare
douăzeci şi şase a cincea
douăzeci şi şase a doua
douăzeci şi şase a lunii
douăzeci şi şase a lunii trecute
douăzeci şi şase a noua
douăzeci şi şase a opta
douăzeci şi şase a patra
douăzeci şi şase a treia
douăzeci şi şase a zecea
douăzeci şi şase a şaptea
douăzeci şi şase a şasea
douăzeci şi şase aceeaşi lună
douăzeci şi şase ale aceleiaşi luni
douăzeci şi şase ale lunii
douăzeci şi şase ale lunii trecute
douăzeci şi şase ale lunii viitoare
douăzeci şi şase curent
douăzeci şi şase curenta
douăzeci şi şase luna aceasta
douăzeci şi şase luna ailaltă
douăzeci şi şase luna asta
douăzeci şi şase luna astea
douăzeci şi şase luna trecută
douăzeci şi şase luna viitoare
dragaica
dragobete
drăgaica
duminica floriilor
duminica mare
duminica pastelui
duminica paştelui
duminica tomii
florii
floriile
floriilor
halloween
hanuca
inaltare
inaltarea
intai a cincea
intai a doua
intai a lunii
intai a lunii trecute
intai a noua
intai a opta
intai a patra
intai a saptea
intai a sasea
intai a treia
intai a zecea
intai a şaptea
intai a şasea
intai aceeasi luna
intai aceeaşi lună
intai ale aceleiasi luni
intai ale aceleiaşi luni
intai ale lunii
intai ale lunii trecute
intai ale lunii viitoare
intai aprilie
intai curent
intai curenta
intai decembrie
intai ianuarie
intai iunie
intai luna aceasta
intai luna ailalta
intai luna ailaltă
intai luna asta
intai luna astea
intai luna trecuta
intai luna trecută
intai luna viitoare
intai mai
intai martie
invierea
ispas
ispasul
joia mare
kurban bairam
lasata secului
lasatul secului
luna cinci
luna noua
luna nouă
luna opt
luna patru
luna sapte
luna sase
luna trei
luna şapte
luna şase
lunea pastelui
lunea paştelui
lăsata secului
lăsatul secului
martisor
mica unire
mos nicolae
mosii de iarna
mosii de vara
moş nicolae
moşii de iarnă
moşii de vară
mărţişor
noaptea de craciun
noaptea de crăciun
noaptea de inviere
noaptea de paste
noaptea de pasti
noaptea de paşte
noaptea de paşti
noaptea de revelion
noaptea de sanziene
noaptea de sf andrei
noaptea de sfantul andrei
noaptea de sfântul andrei
noaptea de sânziene
noaptea de înviere
noaptea dintre ani
noaptea invierii
noaptea sfantului andrei
noaptea sfântului andrei
noaptea învierii
noptii dintre ani
nopţii dintre ani
noua a cincea
noua a doua
noua a lunii
noua a lunii trecute
noua a noua
noua a opta
noua a patra
noua a saptea
noua a sasea
noua a treia
noua a zecea
noua a şaptea
noua a şasea
noua aceeasi luna
noua aceeaşi lună
noua ale aceleiasi luni
noua ale aceleiaşi luni
noua ale lunii
noua ale lunii trecute
noua ale lunii viitoare
noua curent
noua curenta
noua luna aceasta
noua luna ailalta
noua luna ailaltă
noua luna asta
noua luna astea
noua luna trecuta
noua luna trecută
noua luna viitoare
nouasprezece a cincea
nouasprezece a doua
nouasprezece a lunii
nouasprezece a lunii trecute
nouasprezece a noua
nouasprezece a opta
nouasprezece a patra
nouasprezece a saptea
nouasprezece a sasea
nouasprezece a treia
nouasprezece a zecea
nouasprezece a şaptea
nouasprezece a şasea
nouasprezece aceeasi luna
nouasprezece aceeaşi lună
nouasprezece ale aceleiasi luni
nouasprezece ale aceleiaşi luni
nouasprezece ale lunii
nouasprezece ale lunii trecute
nouasprezece ale lunii viitoare
nouasprezece curent
nouasprezece curenta
nouasprezece luna aceasta
nouasprezece luna ailalta
nouasprezece luna ailaltă
nouasprezece luna asta
nouasprezece luna astea
nouasprezece luna trecuta
nouasprezece luna trecută
nouasprezece luna viitoare
nouă a cincea
nouă a doua
nouă a lunii
nouă a lunii trecute
nouă a noua
nouă a opta
nouă a patra
nouă a treia
nouă a zecea
nouă a şaptea
nouă a şasea
nouă aceeaşi lună
nouă ale aceleiaşi luni
nouă ale lunii
nouă ale lunii trecute
nouă ale lunii viitoare
nouă curent
nouă curenta
nouă luna aceasta
nouă luna ailaltă
nouă luna asta
nouă luna astea
nouă luna trecută
nouă luna viitoare
nouăsprezece a cincea
nouăsprezece a doua
nouăsprezece a lunii
nouăsprezece a lunii trecute
nouăsprezece a noua
nouăsprezece a opta
nouăsprezece a patra
nouăsprezece a treia
nouăsprezece a zecea
nouăsprezece a şaptea
nouăsprezece a şasea
nouăsprezece aceeaşi lună
nouăsprezece ale aceleiaşi luni
nouăsprezece ale lunii
nouăsprezece ale lunii trecute
nouăsprezece ale lunii viitoare
nouăsprezece curent
nouăsprezece curenta
nouăsprezece luna aceasta
nouăsprezece luna ailaltă
nouăsprezece luna asta
nouăsprezece luna astea
nouăsprezece luna trecută
nouăsprezece luna viitoare
o mie noua sute cincisprezece
o mie noua sute cincizeci
o mie noua sute cincizeci si cinci
o mie noua sute cincizeci si doi
o mie noua sute cincizeci si noua
o mie noua sute cincizeci si opt
o mie noua sute cincizeci si patru
o mie noua sute cincizeci si sapte
o mie noua sute cincizeci si sase
o mie noua sute cincizeci si trei
o mie noua sute cincizeci si unu
o mie noua sute cinspe
o mie noua sute doispe
o mie noua sute doisprezece
o mie noua sute douasprezece
o mie noua sute douazeci
o mie noua sute douazeci si cinci
o mie noua sute douazeci si doi
o mie noua sute douazeci si doua
o mie noua sute douazeci si noua
o mie noua sute douazeci si opt
o mie noua sute douazeci si patru
o mie noua sute douazeci si sapte
o mie noua sute douazeci si sase
o mie noua sute douazeci si trei
o mie noua sute douazeci si unu
o mie noua sute nouasprezece
o mie noua sute nouazeci
o mie noua sute nouazeci si cinci
o mie noua sute nouazeci si doi
o mie noua sute nouazeci si noua
o mie noua sute nouazeci si opt
o mie noua sute nouazeci si patru
o mie noua sute nouazeci si sapte
o mie noua sute nouazeci si sase
o mie noua sute nouazeci si trei
o mie noua sute nouazeci si unu
o mie noua sute optispe
o mie noua sute optsprezece
o mie noua sute optzeci
o mie noua sute optzeci si cinci
o mie noua sute optzeci si doi
o mie noua sute optzeci si noua
o mie noua sute optzeci si opt
o mie noua sute optzeci si patru
o mie noua sute optzeci si sapte
o mie noua sute optzeci si sase
o mie noua sute optzeci si trei
o mie noua sute optzeci si unu
o mie noua sute paispe
o mie noua sute paisprezece
o mie noua sute patruzeci
o mie noua sute patruzeci si cinci
o mie noua sute patruzeci si doi
o mie noua sute patruzeci si noua
o mie noua sute patruzeci si opt
o mie noua sute patruzeci si patru
o mie noua sute patruzeci si sapte
o mie noua sute patruzeci si sase
o mie noua sute patruzeci si trei
o mie noua sute patruzeci si unu
o mie noua sute saispe
o mie noua sute saisprezece
o mie noua sute saizeci
o mie noua sute saizeci si cinci
o mie noua sute saizeci si doi
o mie noua sute saizeci si noua
o mie noua sute saizeci si opt
o mie noua sute saizeci si patru
o mie noua sute saizeci si sapte
o mie noua sute saizeci si sase
o mie noua sute saizeci si trei
o mie noua sute saizeci si unu
o mie noua sute saptespe
o mie noua sute saptesprezece
o mie noua sute saptezeci
o mie noua sute saptezeci si cinci
o mie noua sute saptezeci si doi
o mie noua sute saptezeci si noua
o mie noua sute saptezeci si opt
o mie noua sute saptezeci si patru
o mie noua sute saptezeci si sapte
o mie noua sute saptezeci si sase
o mie noua sute saptezeci si trei
o mie noua sute saptezeci si unu
o mie noua sute treispe
o mie noua sute treisprezece
o mie noua sute treizeci
o mie noua sute treizeci si cinci
o mie noua sute treizeci si doi
o mie noua sute treizeci si noua
o mie noua sute treizeci si opt
o mie noua sute treizeci si patru
o mie noua sute treizeci si sapte
o mie noua sute treizeci si sase
o mie noua sute treizeci si trei
o mie noua sute treizeci si unu
o mie noua sute unspe
o mie noua sute unsprezece
o mie noua sute zece
o mie nouă sute cincisprezece
o mie nouă sute cincizeci
o mie nouă sute cincizeci și cinci
o mie nouă sute cincizeci și doi
o mie nouă sute cincizeci și nouă
o mie nouă sute cincizeci și opt
o mie nouă sute cincizeci și patru
o mie nouă sute cincizeci și trei
o mie nouă sute cincizeci și unu
o mie nouă sute cincizeci și șapte
o mie nouă sute cincizeci și șase
o mie nouă sute cinspe
o mie nouă sute cinşpe
o mie nouă sute doispe
o mie nouă sute doisprezece
o mie nouă sute doişpe
o mie nouă sute douazeci
o mie nouă sute douazeci si cinci
o mie nouă sute douazeci si doi
o mie nouă sute douazeci si noua
o mie nouă sute douazeci si opt
o mie nouă sute douazeci si patru
o mie nouă sute douazeci si sapte
o mie nouă sute douazeci si sase
o mie nouă sute douazeci si trei
o mie nouă sute douazeci si unu
o mie nouă sute douăsprezece
o mie nouă sute douăzeci
o mie nouă sute douăzeci şi cinci
o mie nouă sute douăzeci şi doi
o mie nouă sute douăzeci şi două
o mie nouă sute douăzeci şi nouă
o mie nouă sute douăzeci şi opt
o mie nouă sute douăzeci şi patru
o mie nouă sute douăzeci şi trei
o mie nouă sute douăzeci şi unu
o mie nouă sute douăzeci şi şapte
o mie nouă sute douăzeci şi şase
o mie nouă sute nouasprezece
o mie nouă sute nouăsprezece
o mie nouă sute nouăzeci
o mie nouă sute nouăzeci și cinci
o mie nouă sute nouăzeci și doi
o mie nouă sute nouăzeci și nouă
o mie nouă sute nouăzeci și opt
o mie nouă sute nouăzeci și patru
o mie nouă sute nouăzeci și trei
o mie nouă sute nouăzeci și unu
o mie nouă sute nouăzeci și șapte
o mie nouă sute nouăzeci și șase
o mie nouă sute optişpe
o mie nouă sute optsprezece
o mie nouă sute optzeci
o mie nouă sute optzeci și cinci
o mie nouă sute optzeci și doi
o mie nouă sute optzeci și nouă
o mie nouă sute optzeci și opt
o mie nouă sute optzeci și patru
o mie nouă sute optzeci și trei
o mie nouă sute optzeci și unu
o mie nouă sute optzeci și șapte
o mie nouă sute optzeci și șase
o mie nouă sute paispe
o mie nouă sute paisprezece
o mie nouă sute paişpe
o mie nouă sute patruzeci
o mie nouă sute patruzeci și cinci
o mie nouă sute patruzeci și doi
o mie nouă sute patruzeci și nouă
o mie nouă sute patruzeci și opt
o mie nouă sute patruzeci și patru
o mie nouă sute patruzeci și trei
o mie nouă sute patruzeci și unu
o mie nouă sute patruzeci și șapte
o mie nouă sute patruzeci și șase
o mie nouă sute saisprezece
o mie nouă sute saptesprezece
o mie nouă sute treispe
o mie nouă sute treisprezece
o mie nouă sute treizeci
o mie nouă sute treizeci si unu
o mie nouă sute treizeci şi unu
o mie nouă sute treizeci și cinci
o mie nouă sute treizeci și doi
o mie nouă sute treizeci și nouă
o mie nouă sute treizeci și opt
o mie nouă sute treizeci și patru
o mie nouă sute treizeci și trei
o mie nouă sute treizeci și unu
o mie nouă sute treizeci și șapte
o mie nouă sute treizeci și șase
o mie nouă sute treişpe
o mie nouă sute unspe
o mie nouă sute unsprezece
o mie nouă sute unşpe
o mie nouă sute zece
o mie nouă sute şaisprezece
o mie nouă sute şaişpe
o mie nouă sute şaptesprezece
o mie nouă sute şapteşpe
o mie nouă sute șaizeci
o mie nouă sute șaizeci și cinci
o mie nouă sute șaizeci și doi
o mie nouă sute șaizeci și nouă
o mie nouă sute șaizeci și opt
o mie nouă sute șaizeci și patru
o mie nouă sute șaizeci și trei
o mie nouă sute șaizeci și unu
o mie nouă sute șaizeci și șapte
o mie nouă sute șaizeci și șase
o mie nouă sute șaptezeci
o mie nouă sute șaptezeci și cinci
o mie nouă sute șaptezeci și doi
o mie nouă sute șaptezeci și nouă
o mie nouă sute șaptezeci și opt
o mie nouă sute șaptezeci și patru
o mie nouă sute șaptezeci și trei
o mie nouă sute șaptezeci și unu
o mie nouă sute șaptezeci și șapte
o mie nouă sute șaptezeci și șase
opt a cincea
opt a doua
opt a lunii
opt a lunii trecute
opt a noua
opt a opta
opt a patra
opt a saptea
opt a sasea
opt a treia
opt a zecea
opt a şaptea
opt a şasea
opt aceeasi luna
opt aceeaşi lună
opt ale aceleiasi luni
opt ale aceleiaşi luni
opt ale lunii
opt ale lunii trecute
opt ale lunii viitoare
opt curent
opt curenta
opt luna aceasta
opt luna ailalta
opt luna ailaltă
opt luna asta
opt luna astea
opt luna trecuta
opt luna trecută
opt luna viitoare
opt martie
optispe a cincea
optispe a doua
optispe a lunii
optispe a lunii trecute
optispe a noua
optispe a opta
optispe a patra
optispe a saptea
optispe a sasea
optispe a treia
optispe a zecea
optispe aceeasi luna
optispe ale aceleiasi luni
optispe ale lunii
optispe ale lunii trecute
optispe ale lunii viitoare
optispe curent
optispe curenta
optispe luna aceasta
optispe luna ailalta
optispe luna asta
optispe luna astea
optispe luna trecuta
optispe luna viitoare
optişpe a cincea
optişpe a doua
optişpe a lunii
optişpe a lunii trecute
optişpe a noua
optişpe a opta
optişpe a patra
optişpe a treia
optişpe a zecea
optişpe a şaptea
optişpe a şasea
optişpe aceeaşi lună
optişpe ale aceleiaşi luni
optişpe ale lunii
optişpe ale lunii trecute
optişpe ale lunii viitoare
optişpe curent
optişpe curenta
optişpe luna aceasta
optişpe luna ailaltă
optişpe luna asta
optişpe luna astea
optişpe luna trecută
optişpe luna viitoare
optsprezece a cincea
optsprezece a doua
optsprezece a lunii
optsprezece a lunii trecute
optsprezece a noua
optsprezece a opta
optsprezece a patra
optsprezece a saptea
optsprezece a sasea
optsprezece a treia
optsprezece a zecea
optsprezece a şaptea
optsprezece a şasea
optsprezece aceeasi luna
optsprezece aceeaşi lună
optsprezece ale aceleiasi luni
optsprezece ale aceleiaşi luni
optsprezece ale lunii
optsprezece ale lunii trecute
optsprezece ale lunii viitoare
optsprezece curent
optsprezece curenta
optsprezece luna aceasta
optsprezece luna ailalta
optsprezece luna ailaltă
optsprezece luna asta
optsprezece luna astea
optsprezece luna trecuta
optsprezece luna trecută
optsprezece luna viitoare
paispe a cincea
paispe a doua
paispe a lunii
paispe a lunii trecute
paispe a noua
paispe a opta
paispe a patra
paispe a saptea
paispe a sasea
paispe a treia
paispe a zecea
paispe a şaptea
paispe a şasea
paispe aceeasi luna
paispe aceeaşi lună
paispe ale aceleiasi luni
paispe ale aceleiaşi luni
paispe ale lunii
paispe ale lunii trecute
paispe ale lunii viitoare
paispe curent
paispe curenta
paispe luna aceasta
paispe luna ailalta
paispe luna ailaltă
paispe luna asta
paispe luna astea
paispe luna trecuta
paispe luna trecută
paispe luna viitoare
paisprezece a cincea
paisprezece a doua
paisprezece a lunii
paisprezece a lunii trecute
paisprezece a noua
paisprezece a opta
paisprezece a patra
paisprezece a saptea
paisprezece a sasea
paisprezece a treia
paisprezece a zecea
paisprezece a şaptea
paisprezece a şasea
paisprezece aceeasi luna
paisprezece aceeaşi lună
paisprezece ale aceleiasi luni
paisprezece ale aceleiaşi luni
paisprezece ale lunii
paisprezece ale lunii trecute
paisprezece ale lunii viitoare
paisprezece curent
paisprezece curenta
paisprezece luna aceasta
paisprezece luna ailalta
paisprezece luna ailaltă
paisprezece luna asta
paisprezece luna astea
paisprezece luna trecuta
paisprezece luna trecută
paisprezece luna viitoare
paişpe a cincea
paişpe a doua
paişpe a lunii
paişpe a lunii trecute
paişpe a noua
paişpe a opta
paişpe a patra
paişpe a treia
paişpe a zecea
paişpe a şaptea
paişpe a şasea
paişpe aceeaşi lună
paişpe ale aceleiaşi luni
paişpe ale lunii
paişpe ale lunii trecute
paişpe ale lunii viitoare
paişpe curent
paişpe curenta
paişpe luna aceasta
paişpe luna ailaltă
paişpe luna asta
paişpe luna astea
paişpe luna trecută
paişpe luna viitoare
paste
paste fericit
pastele
pastele blajinilor
pastelui
pasti
patru a cincea
patru a doua
patru a lunii
patru a lunii trecute
patru a noua
patru a opta
patru a patra
patru a saptea
patru a sasea
patru a treia
patru a zecea
patru a şaptea
patru a şasea
patru aceeasi luna
patru aceeaşi lună
patru ale aceleiasi luni
patru ale aceleiaşi luni
patru ale lunii
patru ale lunii trecute
patru ale lunii viitoare
patru curent
patru curenta
patru luna aceasta
patru luna ailalta
patru luna ailaltă
patru luna asta
patru luna astea
patru luna trecuta
patru luna trecută
patru luna viitoare
paşte
paştele
paştele blajinilor
paştelui
paşti
postul craciunului
postul crăciunului
postul pastelui
postul paştelui
prima duminica a lunii
prima duminica din luna
prima duminica din lună
prima duminică a lunii
prima duminică din lună
prima joi a lunii
prima joi din luna
prima joi din lună
prima joia a lunii
prima joia din luna
prima joia din lună
prima lunea a lunii
prima lunea din luna
prima lunea din lună
prima luni a lunii
prima luni din luna
prima luni din lună
prima martea a lunii
prima martea din luna
prima marti a lunii
prima marti din luna
prima marti din lună
prima marţea a lunii
prima marţea din lună
prima marţi a lunii
prima marţi din lună
prima miercurea a lunii
prima miercurea din luna
prima miercurea din lună
prima miercuri a lunii
prima miercuri din luna
prima miercuri din lună
prima noapte de ramadan
prima sambata a lunii
prima sambata din luna
prima sambata din lună
prima sâmbăta a lunii
prima sâmbăta din lună
prima sâmbătă a lunii
prima sâmbătă din lună
prima vinerea a lunii
prima vinerea din luna
prima vinerea din lună
prima vineri a lunii
prima vineri din luna
prima vineri din lună
prima zi a lunii
prima zi de an nou
prima zi de bairam
prima zi de craciun
prima zi de crăciun
prima zi de paste
prima zi de pasti
prima zi de paşte
prima zi de paşti
prima zi de ramadan
prima zi de rusalii
primul duminica a lunii
primul duminica din luna
primul duminica din lună
primul duminică a lunii
primul duminică din lună
primul joi a lunii
primul joi din luna
primul joi din lună
primul joia a lunii
primul joia din luna
primul joia din lună
primul lunea a lunii
primul lunea din luna
primul lunea din lună
primul luni a lunii
primul luni din luna
primul luni din lună
primul martea a lunii
primul martea din luna
primul marti a lunii
primul marti din luna
primul marti din lună
primul marţea a lunii
primul marţea din lună
primul marţi a lunii
primul marţi din lună
primul miercurea a lunii
primul miercurea din luna
primul miercurea din lună
primul miercuri a lunii
primul miercuri din luna
primul miercuri din lună
primul noapte de ramadan
primul sambata a lunii
primul sambata din luna
primul sambata din lună
primul sâmbăta a lunii
primul sâmbăta din lună
primul sâmbătă a lunii
primul sâmbătă din lună
primul vinerea a lunii
primul vinerea din luna
primul vinerea din lună
primul vineri a lunii
primul vineri din luna
primul vineri din lună
primul zi a lunii
primul zi de an nou
primul zi de bairam
primul zi de craciun
primul zi de crăciun
primul zi de paste
primul zi de pasti
primul zi de paşte
primul zi de paşti
primul zi de ramadan
primul zi de rusalii
ramazan bairam
revelion
revelionul
rusalii
saispe a cincea
saispe a doua
saispe a lunii
saispe a lunii trecute
saispe a noua
saispe a opta
saispe a patra
saispe a saptea
saispe a sasea
saispe a treia
saispe a zecea
saispe aceeasi luna
saispe ale aceleiasi luni
saispe ale lunii
saispe ale lunii trecute
saispe ale lunii viitoare
saispe curent
saispe curenta
saispe luna aceasta
saispe luna ailalta
saispe luna asta
saispe luna astea
saispe luna trecuta
saispe luna viitoare
saisprezece a cincea
saisprezece a doua
saisprezece a lunii
saisprezece a lunii trecute
saisprezece a noua
saisprezece a opta
saisprezece a patra
saisprezece a saptea
saisprezece a sasea
saisprezece a treia
saisprezece a zecea
saisprezece a şaptea
saisprezece a şasea
saisprezece aceeasi luna
saisprezece aceeaşi lună
saisprezece ale aceleiasi luni
saisprezece ale aceleiaşi luni
saisprezece ale lunii
saisprezece ale lunii trecute
saisprezece ale lunii viitoare
saisprezece curent
saisprezece curenta
saisprezece luna aceasta
saisprezece luna ailalta
saisprezece luna ailaltă
saisprezece luna asta
saisprezece luna astea
saisprezece luna trecuta
saisprezece luna trecută
saisprezece luna viitoare
sambata mare
sanpetru
sanziene
saptamana luminata
saptamana mare
saptamana patimilor
sapte a cincea
sapte a doua
sapte a lunii
sapte a lunii trecute
sapte a noua
sapte a opta
sapte a patra
sapte a saptea
sapte a sasea
sapte a treia
sapte a zecea
sapte a şaptea
sapte a şasea
sapte aceeasi luna
sapte aceeaşi lună
sapte ale aceleiasi luni
sapte ale aceleiaşi luni
sapte ale lunii
sapte ale lunii trecute
sapte ale lunii viitoare
sapte curent
sapte curenta
sapte luna aceasta
sapte luna ailalta
sapte luna ailaltă
sapte luna asta
sapte luna astea
sapte luna trecuta
sapte luna trecută
sapte luna viitoare
saptespe a cincea
saptespe a doua
saptespe a lunii
saptespe a lunii trecute
saptespe a noua
saptespe a opta
saptespe a patra
saptespe a saptea
saptespe a sasea
saptespe a treia
saptespe a zecea
saptespe aceeasi luna
saptespe ale aceleiasi luni
saptespe ale lunii
saptespe ale lunii trecute
saptespe ale lunii viitoare
saptespe curent
saptespe curenta
saptespe luna aceasta
saptespe luna ailalta
saptespe luna asta
saptespe luna astea
saptespe luna trecuta
saptespe luna viitoare
saptesprezece a cincea
saptesprezece a doua
saptesprezece a lunii
saptesprezece a lunii trecute
saptesprezece a noua
saptesprezece a opta
saptesprezece a patra
saptesprezece a saptea
saptesprezece a sasea
saptesprezece a treia
saptesprezece a zecea
saptesprezece a şaptea
saptesprezece a şasea
saptesprezece aceeasi luna
saptesprezece aceeaşi lună
saptesprezece ale aceleiasi luni
saptesprezece ale aceleiaşi luni
saptesprezece ale lunii
saptesprezece ale lunii trecute
saptesprezece ale lunii viitoare
saptesprezece curent
saptesprezece curenta
saptesprezece luna aceasta
saptesprezece luna ailalta
saptesprezece luna ailaltă
saptesprezece luna asta
saptesprezece luna astea
saptesprezece luna trecuta
saptesprezece luna trecută
saptesprezece luna viitoare
sase a cincea
sase a doua
sase a lunii
sase a lunii trecute
sase a noua
sase a opta
sase a patra
sase a saptea
sase a sasea
sase a treia
sase a zecea
sase a şaptea
sase a şasea
sase aceeasi luna
sase aceeaşi lună
sase ale aceleiasi luni
sase ale aceleiaşi luni
sase ale lunii
sase ale lunii trecute
sase ale lunii viitoare
sase curent
sase curenta
sase luna aceasta
sase luna ailalta
sase luna ailaltă
sase luna asta
sase luna astea
sase luna trecuta
sase luna trecută
sase luna viitoare
schimbarea la fata
schimbarea la faţă
seara de ajun
seara de craciun
seara de crăciun
seara de revelion
sf andrei
sf constantin
sf dumitru
sf gheorghe
sf ilie
sf ion
sf maria
sf mihail
sf nicolae
sf parascheva
sf petru
sf valentin
sf vasile
sfanta maria
sfanta maria mare
sfanta maria mica
sfanta parascheva
sfanta paraschiva
sfantul andrei
sfantul dumitru
sfantul gheorghe
sfantul ilie
sfantul ioan
sfantul ion
sfantul nicolae
sfantul petru
sfantul valentin
sfantul vasile
sfintii constantin si elena
sfintii petru si pavel
sfinţii constantin şi elena
sfinţii petru şi pavel
sfânta maria
sfânta maria mare
sfânta maria mică
sfânta parascheva
sfânta paraschiva
sfântul andrei
sfântul dumitru
sfântul gheorghe
sfântul ilie
sfântul ioan
sfântul ion
sfântul nicolae
sfântul petru
sfântul valentin
sfântul vasile
sâmbăta mare
sânpetru
sânziene
săptămâna luminată
săptămâna mare
săptămâna patimilor
thanksgiving
trei a cincea
trei a doua
trei a lunii
trei a lunii trecute
trei a noua
trei a opta
trei a patra
trei a saptea
trei a sasea
trei a treia
trei a zecea
trei a şaptea
trei a şasea
trei aceeasi luna
trei aceeaşi lună
trei ale aceleiasi luni
trei ale aceleiaşi luni
trei ale lunii
trei ale lunii trecute
trei ale lunii viitoare
trei curent
trei curenta
trei luna aceasta
trei luna ailalta
trei luna ailaltă
trei luna asta
trei luna astea
trei luna trecuta
trei luna trecută
trei luna viitoare
treispe a cincea
treispe a doua
treispe a lunii
treispe a lunii trecute
treispe a noua
treispe a opta
treispe a patra
treispe a saptea
treispe a sasea
treispe a treia
treispe a zecea
treispe a şaptea
treispe a şasea
treispe aceeasi luna
treispe aceeaşi lună
treispe ale aceleiasi luni
treispe ale aceleiaşi luni
treispe ale lunii
treispe ale lunii trecute
treispe ale lunii viitoare
treispe curent
treispe curenta
treispe luna aceasta
treispe luna ailalta
treispe luna ailaltă
treispe luna asta
treispe luna astea
treispe luna trecuta
treispe luna trecută
treispe luna viitoare
treisprezece a cincea
treisprezece a doua
treisprezece a lunii
treisprezece a lunii trecute
treisprezece a noua
treisprezece a opta
treisprezece a patra
treisprezece a saptea
treisprezece a sasea
treisprezece a treia
treisprezece a zecea
treisprezece a şaptea
treisprezece a şasea
treisprezece aceeasi luna
treisprezece aceeaşi lună
treisprezece ale aceleiasi luni
treisprezece ale aceleiaşi luni
treisprezece ale lunii
treisprezece ale lunii trecute
treisprezece ale lunii viitoare
treisprezece curent
treisprezece curenta
treisprezece luna aceasta
treisprezece luna ailalta
treisprezece luna ailaltă
treisprezece luna asta
treisprezece luna astea
treisprezece luna trecuta
treisprezece luna trecută
treisprezece luna viitoare
treizeci a cincea
treizeci a doua
treizeci a lunii
treizeci a lunii trecute
treizeci a noua
treizeci a opta
treizeci a patra
treizeci a saptea
treizeci a sasea
treizeci a treia
treizeci a zecea
treizeci a şaptea
treizeci a şasea
treizeci aceeasi luna
treizeci aceeaşi lună
treizeci ale aceleiasi luni
treizeci ale aceleiaşi luni
treizeci ale lunii
treizeci ale lunii trecute
treizeci ale lunii viitoare
treizeci curent
treizeci curenta
treizeci luna aceasta
treizeci luna ailalta
treizeci luna ailaltă
treizeci luna asta
treizeci luna astea
treizeci luna trecuta
treizeci luna trecută
treizeci luna viitoare
treizeci si unu a cincea
treizeci si unu a doua
treizeci si unu a lunii
treizeci si unu a lunii trecute
treizeci si unu a noua
treizeci si unu a opta
treizeci si unu a patra
treizeci si unu a saptea
treizeci si unu a sasea
treizeci si unu a treia
treizeci si unu a zecea
treizeci si unu a şaptea
treizeci si unu a şasea
treizeci si unu aceeasi luna
treizeci si unu aceeaşi lună
treizeci si unu ale aceleiasi luni
treizeci si unu ale aceleiaşi luni
treizeci si unu ale lunii
treizeci si unu ale lunii trecute
treizeci si unu ale lunii viitoare
treizeci si unu curent
treizeci si unu curenta
treizeci si unu luna aceasta
treizeci si unu luna ailalta
treizeci si unu luna ailaltă
treizeci si unu luna asta
treizeci si unu luna astea
treizeci si unu luna trecuta
treizeci si unu luna trecută
treizeci si unu luna viitoare
treizeci şi unu a cincea
treizeci şi unu a doua
treizeci şi unu a lunii
treizeci şi unu a lunii trecute
treizeci şi unu a noua
treizeci şi unu a opta
treizeci şi unu a patra
treizeci şi unu a treia
treizeci şi unu a zecea
treizeci şi unu a şaptea
treizeci şi unu a şasea
treizeci şi unu aceeaşi lună
treizeci şi unu ale aceleiaşi luni
treizeci şi unu ale lunii
treizeci şi unu ale lunii trecute
treizeci şi unu ale lunii viitoare
treizeci şi unu curent
treizeci şi unu curenta
treizeci şi unu luna aceasta
treizeci şi unu luna ailaltă
treizeci şi unu luna asta
treizeci şi unu luna astea
treizeci şi unu luna trecută
treizeci şi unu luna viitoare
treişpe a cincea
treişpe a doua
treişpe a lunii
treişpe a lunii trecute
treişpe a noua
treişpe a opta
treişpe a patra
treişpe a treia
treişpe a zecea
treişpe a şaptea
treişpe a şasea
treişpe aceeaşi lună
treişpe ale aceleiaşi luni
treişpe ale lunii
treişpe ale lunii trecute
treişpe ale lunii viitoare
treişpe curent
treişpe curenta
treişpe luna aceasta
treişpe luna ailaltă
treişpe luna asta
treişpe luna astea
treişpe luna trecută
treişpe luna viitoare
ultima duminica a lunii
ultima duminica din apr
ultima duminica din aprilie
ultima duminica din aug
ultima duminica din august
ultima duminica din dec
ultima duminica din decembrie
ultima duminica din feb
ultima duminica din februarie
ultima duminica din ian
ultima duminica din ianuarie
ultima duminica din iul
ultima duminica din iulie
ultima duminica din iun
ultima duminica din iunie
ultima duminica din luna
ultima duminica din lună
ultima duminica din mai
ultima duminica din martie
ultima duminica din noi
ultima duminica din noiembrie
ultima duminica din oct
ultima duminica din octombrie
ultima duminica din sept
ultima duminica din septembrie
ultima duminică a lunii
ultima duminică din apr
ultima duminică din aprilie
ultima duminică din aug
ultima duminică din august
ultima duminică din dec
ultima duminică din decembrie
ultima duminică din feb
ultima duminică din februarie
ultima duminică din ian
ultima duminică din ianuarie
ultima duminică din iul
ultima duminică din iulie
ultima duminică din iun
ultima duminică din iunie
ultima duminică din lună
ultima duminică din mai
ultima duminică din martie
ultima duminică din noi
ultima duminică din noiembrie
ultima duminică din oct
ultima duminică din octombrie
ultima duminică din sept
ultima duminică din septembrie
ultima joi a lunii
ultima joi din apr
ultima joi din aprilie
ultima joi din aug
ultima joi din august
ultima joi din dec
ultima joi din decembrie
ultima joi din feb
ultima joi din februarie
ultima joi din ian
ultima joi din ianuarie
ultima joi din iul
ultima joi din iulie
ultima joi din iun
ultima joi din iunie
ultima joi din luna
ultima joi din lună
ultima joi din mai
ultima joi din martie
ultima joi din noi
ultima joi din noiembrie
ultima joi din oct
ultima joi din octombrie
ultima joi din sept
ultima joi din septembrie
ultima joia a lunii
ultima joia din apr
ultima joia din aprilie
ultima joia din aug
ultima joia din august
ultima joia din dec
ultima joia din decembrie
ultima joia din feb
ultima joia din februarie
ultima joia din ian
ultima joia din ianuarie
ultima joia din iul
ultima joia din iulie
ultima joia din iun
ultima joia din iunie
ultima joia din luna
ultima joia din lună
ultima joia din mai
ultima joia din martie
ultima joia din noi
ultima joia din noiembrie
ultima joia din oct
ultima joia din octombrie
ultima joia din sept
ultima joia din septembrie
ultima lunea a lunii
ultima lunea din apr
ultima lunea din aprilie
ultima lunea din aug
ultima lunea din august
ultima lunea din dec
ultima lunea din decembrie
ultima lunea din feb
ultima lunea din februarie
ultima lunea din ian
ultima lunea din ianuarie
ultima lunea din iul
ultima lunea din iulie
ultima lunea din iun
ultima lunea din iunie
ultima lunea din luna
ultima lunea din lună
ultima lunea din mai
ultima lunea din martie
ultima lunea din noi
ultima lunea din noiembrie
ultima lunea din oct
ultima lunea din octombrie
ultima lunea din sept
ultima lunea din septembrie
ultima luni a lunii
ultima luni din apr
ultima luni din aprilie
ultima luni din aug
ultima luni din august
ultima luni din dec
ultima luni din decembrie
ultima luni din feb
ultima luni din februarie
ultima luni din ian
ultima luni din ianuarie
ultima luni din iul
ultima luni din iulie
ultima luni din iun
ultima luni din iunie
ultima luni din luna
ultima luni din lună
ultima luni din mai
ultima luni din martie
ultima luni din noi
ultima luni din noiembrie
ultima luni din oct
ultima luni din octombrie
ultima luni din sept
ultima luni din septembrie
ultima martea a lunii
ultima martea din apr
ultima martea din aprilie
ultima martea din aug
ultima martea din august
ultima martea din dec
ultima martea din decembrie
ultima martea din feb
ultima martea din februarie
ultima martea din ian
ultima martea din ianuarie
ultima martea din iul
ultima martea din iulie
ultima martea din iun
ultima martea din iunie
ultima martea din luna
ultima martea din mai
ultima martea din martie
ultima martea din noi
ultima martea din noiembrie
ultima martea din oct
ultima martea din octombrie
ultima martea din sept
ultima martea din septembrie
ultima marti a lunii
ultima marti din apr
ultima marti din aprilie
ultima marti din aug
ultima marti din august
ultima marti din dec
ultima marti din decembrie
ultima marti din feb
ultima marti din februarie
ultima marti din ian
ultima marti din ianuarie
ultima marti din iul
ultima marti din iulie
ultima marti din iun
ultima marti din iunie
ultima marti din luna
ultima marti din lună
ultima marti din mai
ultima marti din martie
ultima marti din noi
ultima marti din noiembrie
ultima marti din oct
ultima marti din octombrie
ultima marti din sept
ultima marti din septembrie
ultima marţea a lunii
ultima marţea din apr
ultima marţea din aprilie
ultima marţea din aug
ultima marţea din august
ultima marţea din dec
ultima marţea din decembrie
ultima marţea din feb
ultima marţea din februarie
ultima marţea din ian
ultima marţea din ianuarie
ultima marţea din iul
ultima marţea din iulie
ultima marţea din iun
ultima marţea din iunie
ultima marţea din lună
ultima marţea din mai
ultima marţea din martie
ultima marţea din noi
ultima marţea din noiembrie
ultima marţea din oct
ultima marţea din octombrie
ultima marţea din sept
ultima marţea din septembrie
ultima marţi a lunii
ultima marţi din apr
ultima marţi din aprilie
ultima marţi din aug
ultima marţi din august
ultima marţi din dec
ultima marţi din decembrie
ultima marţi din feb
ultima marţi din februarie
ultima marţi din ian
ultima marţi din ianuarie
ultima marţi din iul
ultima marţi din iulie
ultima marţi din iun
ultima marţi din iunie
ultima marţi din lună
ultima marţi din mai
ultima marţi din martie
ultima marţi din noi
ultima marţi din noiembrie
ultima marţi din oct
ultima marţi din octombrie
ultima marţi din sept
ultima marţi din septembrie
ultima miercurea a lunii
ultima miercurea din apr
ultima miercurea din aprilie
ultima miercurea din aug
ultima miercurea din august
ultima miercurea din dec
ultima miercurea din decembrie
ultima miercurea din feb
ultima miercurea din februarie
ultima miercurea din ian
ultima miercurea din ianuarie
ultima miercurea din iul
ultima miercurea din iulie
ultima miercurea din iun
ultima miercurea din iunie
ultima miercurea din luna
ultima miercurea din lună
ultima miercurea din mai
ultima miercurea din martie
ultima miercurea din noi
ultima miercurea din noiembrie
ultima miercurea din oct
ultima miercurea din octombrie
ultima miercurea din sept
ultima miercurea din septembrie
ultima miercuri a lunii
ultima miercuri din apr
ultima miercuri din aprilie
ultima miercuri din aug
ultima miercuri din august
ultima miercuri din dec
ultima miercuri din decembrie
ultima miercuri din feb
ultima miercuri din februarie
ultima miercuri din ian
ultima miercuri din ianuarie
ultima miercuri din iul
ultima miercuri din iulie
ultima miercuri din iun
ultima miercuri din iunie
ultima miercuri din luna
ultima miercuri din lună
ultima miercuri din mai
ultima miercuri din martie
ultima miercuri din noi
ultima miercuri din noiembrie
ultima miercuri din oct
ultima miercuri din octombrie
ultima miercuri din sept
ultima miercuri din septembrie
ultima noapte de ramadan
ultima sambata a lunii
ultima sambata din apr
ultima sambata din aprilie
ultima sambata din aug
ultima sambata din august
ultima sambata din dec
ultima sambata din decembrie
ultima sambata din feb
ultima sambata din februarie
ultima sambata din ian
ultima sambata din ianuarie
ultima sambata din iul
ultima sambata din iulie
ultima sambata din iun
ultima sambata din iunie
ultima sambata din luna
ultima sambata din lună
ultima sambata din mai
ultima sambata din martie
ultima sambata din noi
ultima sambata din noiembrie
ultima sambata din oct
ultima sambata din octombrie
ultima sambata din sept
ultima sambata din septembrie
ultima saptamana din apr
ultima saptamana din aprilie
ultima saptamana din aug
ultima saptamana din august
ultima saptamana din dec
ultima saptamana din decembrie
ultima saptamana din feb
ultima saptamana din februarie
ultima saptamana din ian
ultima saptamana din ianuarie
ultima saptamana din iul
ultima saptamana din iulie
ultima saptamana din iun
ultima saptamana din iunie
ultima saptamana din mai
ultima saptamana din martie
ultima saptamana din noi
ultima saptamana din noiembrie
ultima saptamana din oct
ultima saptamana din octombrie
ultima saptamana din sept
ultima saptamana din septembrie
ultima sâmbăta a lunii
ultima sâmbăta din apr
ultima sâmbăta din aprilie
ultima sâmbăta din aug
ultima sâmbăta din august
ultima sâmbăta din dec
ultima sâmbăta din decembrie
ultima sâmbăta din feb
ultima sâmbăta din februarie
ultima sâmbăta din ian
ultima sâmbăta din ianuarie
ultima sâmbăta din iul
ultima sâmbăta din iulie
ultima sâmbăta din iun
ultima sâmbăta din iunie
ultima sâmbăta din lună
ultima sâmbăta din mai
ultima sâmbăta din martie
ultima sâmbăta din noi
ultima sâmbăta din noiembrie
ultima sâmbăta din oct
ultima sâmbăta din octombrie
ultima sâmbăta din sept
ultima sâmbăta din septembrie
ultima sâmbătă a lunii
ultima sâmbătă din apr
ultima sâmbătă din aprilie
ultima sâmbătă din aug
ultima sâmbătă din august
ultima sâmbătă din dec
ultima sâmbătă din decembrie
ultima sâmbătă din feb
ultima sâmbătă din februarie
ultima sâmbătă din ian
ultima sâmbătă din ianuarie
ultima sâmbătă din iul
ultima sâmbătă din iulie
ultima sâmbătă din iun
ultima sâmbătă din iunie
ultima sâmbătă din lună
ultima sâmbătă din mai
ultima sâmbătă din martie
ultima sâmbătă din noi
ultima sâmbătă din noiembrie
ultima sâmbătă din oct
ultima sâmbătă din octombrie
ultima sâmbătă din sept
ultima sâmbătă din septembrie
ultima săptămână din apr
ultima săptămână din aprilie
ultima săptămână din aug
ultima săptămână din august
ultima săptămână din dec
ultima săptămână din decembrie
ultima săptămână din feb
ultima săptămână din februarie
ultima săptămână din ian
ultima săptămână din ianuarie
ultima săptămână din iul
ultima săptămână din iulie
ultima săptămână din iun
ultima săptămână din iunie
ultima săptămână din mai
ultima săptămână din martie
ultima săptămână din noi
ultima săptămână din noiembrie
ultima săptămână din oct
ultima săptămână din octombrie
ultima săptămână din sept
ultima săptămână din septembrie
ultima vinerea a lunii
ultima vinerea din apr
ultima vinerea din aprilie
ultima vinerea din aug
ultima vinerea din august
ultima vinerea din dec
ultima vinerea din decembrie
ultima vinerea din feb
ultima vinerea din februarie
ultima vinerea din ian
ultima vinerea din ianuarie
ultima vinerea din iul
ultima vinerea din iulie
ultima vinerea din iun
ultima vinerea din iunie
ultima vinerea din luna
ultima vinerea din lună
ultima vinerea din mai
ultima vinerea din martie
ultima vinerea din noi
ultima vinerea din noiembrie
ultima vinerea din oct
ultima vinerea din octombrie
ultima vinerea din sept
ultima vinerea din septembrie
ultima vineri a lunii
ultima vineri din apr
ultima vineri din aprilie
ultima vineri din aug
ultima vineri din august
ultima vineri din dec
ultima vineri din decembrie
ultima vineri din feb
ultima vineri din februarie
ultima vineri din ian
ultima vineri din ianuarie
ultima vineri din iul
ultima vineri din iulie
ultima vineri din iun
ultima vineri din iunie
ultima vineri din luna
ultima vineri din lună
ultima vineri din mai
ultima vineri din martie
ultima vineri din noi
ultima vineri din noiembrie
ultima vineri din oct
ultima vineri din octombrie
ultima vineri din sept
ultima vineri din septembrie
ultima zi a lunii
ultima zi de an nou
ultima zi de bairam
ultima zi de craciun
ultima zi de crăciun
ultima zi de paste
ultima zi de pasti
ultima zi de paşte
ultima zi de paşti
ultima zi de ramadan
ultima zi de rusalii
ultima zi din apr
ultima zi din aprilie
ultima zi din aug
ultima zi din august
ultima zi din dec
ultima zi din decembrie
ultima zi din feb
ultima zi din februarie
ultima zi din ian
ultima zi din ianuarie
ultima zi din iul
ultima zi din iulie
ultima zi din iun
ultima zi din iunie
ultima zi din mai
ultima zi din martie
ultima zi din noi
ultima zi din noiembrie
ultima zi din oct
ultima zi din octombrie
ultima zi din sept
ultima zi din septembrie
ultimul duminica a lunii
ultimul duminica din luna
ultimul duminica din lună
ultimul duminică a lunii
ultimul duminică din lună
ultimul joi a lunii
ultimul joi din luna
ultimul joi din lună
ultimul joia a lunii
ultimul joia din luna
ultimul joia din lună
ultimul lunea a lunii
ultimul lunea din luna
ultimul lunea din lună
ultimul luni a lunii
ultimul luni din luna
ultimul luni din lună
ultimul martea a lunii
ultimul martea din luna
ultimul marti a lunii
ultimul marti din luna
ultimul marti din lună
ultimul marţea a lunii
ultimul marţea din lună
ultimul marţi a lunii
ultimul marţi din lună
ultimul miercurea a lunii
ultimul miercurea din luna
ultimul miercurea din lună
ultimul miercuri a lunii
ultimul miercuri din luna
ultimul miercuri din lună
ultimul noapte de ramadan
ultimul sambata a lunii
ultimul sambata din luna
ultimul sambata din lună
ultimul sâmbăta a lunii
ultimul sâmbăta din lună
ultimul sâmbătă a lunii
ultimul sâmbătă din lună
ultimul vinerea a lunii
ultimul vinerea din luna
ultimul vinerea din lună
ultimul vineri a lunii
ultimul vineri din luna
ultimul vineri din lună
ultimul weekend din apr
ultimul weekend din aprilie
ultimul weekend din aug
ultimul weekend din august
ultimul weekend din dec
ultimul weekend din decembrie
ultimul weekend din feb
ultimul weekend din februarie
ultimul weekend din ian
ultimul weekend din ianuarie
ultimul weekend din iul
ultimul weekend din iulie
ultimul weekend din iun
ultimul weekend din iunie
ultimul weekend din mai
ultimul weekend din martie
ultimul weekend din noi
ultimul weekend din noiembrie
ultimul weekend din oct
ultimul weekend din octombrie
ultimul weekend din sept
ultimul weekend din septembrie
ultimul zi a lunii
ultimul zi de an nou
ultimul zi de bairam
ultimul zi de craciun
ultimul zi de crăciun
ultimul zi de paste
ultimul zi de pasti
ultimul zi de paşte
ultimul zi de paşti
ultimul zi de ramadan
ultimul zi de rusalii
unirea
unspe a cincea
unspe a doua
unspe a lunii
unspe a lunii trecute
unspe a noua
unspe a opta
unspe a patra
unspe a saptea
unspe a sasea
unspe a treia
unspe a zecea
unspe a şaptea
unspe a şasea
unspe aceeasi luna
unspe aceeaşi lună
unspe ale aceleiasi luni
unspe ale aceleiaşi luni
unspe ale lunii
unspe ale lunii trecute
unspe ale lunii viitoare
unspe curent
unspe curenta
unspe luna aceasta
unspe luna ailalta
unspe luna ailaltă
unspe luna asta
unspe luna astea
unspe luna trecuta
unspe luna trecută
unspe luna viitoare
unsprezece a cincea
unsprezece a doua
unsprezece a lunii
unsprezece a lunii trecute
unsprezece a noua
unsprezece a opta
unsprezece a patra
unsprezece a saptea
unsprezece a sasea
unsprezece a treia
unsprezece a zecea
unsprezece a şaptea
unsprezece a şasea
unsprezece aceeasi luna
unsprezece aceeaşi lună
unsprezece ale aceleiasi luni
unsprezece ale aceleiaşi luni
unsprezece ale lunii
unsprezece ale lunii trecute
unsprezece ale lunii viitoare
unsprezece curent
unsprezece curenta
unsprezece luna aceasta
unsprezece luna ailalta
unsprezece luna ailaltă
unsprezece luna asta
unsprezece luna astea
unsprezece luna trecuta
unsprezece luna trecută
unsprezece luna viitoare
unu a cincea
unu a doua
unu a lunii
unu a lunii trecute
unu a noua
unu a opta
unu a patra
unu a saptea
unu a sasea
unu a treia
unu a zecea
unu a şaptea
unu a şasea
unu aceeasi luna
unu aceeaşi lună
unu ale aceleiasi luni
unu ale aceleiaşi luni
unu ale lunii
unu ale lunii trecute
unu ale lunii viitoare
unu curent
unu curenta
unu luna aceasta
unu luna ailalta
unu luna ailaltă
unu luna asta
unu luna astea
unu luna trecuta
unu luna trecută
unu luna viitoare
unşpe a cincea
unşpe a doua
unşpe a lunii
unşpe a lunii trecute
unşpe a noua
unşpe a opta
unşpe a patra
unşpe a treia
unşpe a zecea
unşpe a şaptea
unşpe a şasea
unşpe aceeaşi lună
unşpe ale aceleiaşi luni
unşpe ale lunii
unşpe ale lunii trecute
unşpe ale lunii viitoare
unşpe curent
unşpe curenta
unşpe luna aceasta
unşpe luna ailaltă
unşpe luna asta
unşpe luna astea
unşpe luna trecută
unşpe luna viitoare
valentine's day
valentines day
vinerea mare
vinerea patimilor
vineri 13
vineri treisprezece
zece a cincea
zece a doua
zece a lunii
zece a lunii trecute
zece a noua
zece a opta
zece a patra
zece a saptea
zece a sasea
zece a treia
zece a zecea
zece a şaptea
zece a şasea
zece aceeasi luna
zece aceeaşi lună
zece ale aceleiasi luni
zece ale aceleiaşi luni
zece ale lunii
zece ale lunii trecute
zece ale lunii viitoare
zece curent
zece curenta
zece luna aceasta
zece luna ailalta
zece luna ailaltă
zece luna asta
zece luna astea
zece luna trecuta
zece luna trecută
zece luna viitoare
ziua barbatului
ziua bărbatului
ziua copiilor
ziua copilului
ziua de ajun
ziua de craciun
ziua de crăciun
ziua eroilor
ziua femeii
ziua independentei
ziua independenţei
ziua indragostitilor
ziua invatatorului
ziua limbii romane
ziua limbii române
ziua mamei
ziua mica unire
ziua mică unire
ziua mortilor
ziua morţilor
ziua muncii
ziua nationala
ziua naţională
ziua recunostintei
ziua recunoştinţei
ziua tatalui
ziua tatălui
ziua unirii
ziua victoriei
ziua îndrăgostiţilor
ziua învăţătorului
întâi a cincea
întâi a doua
întâi a lunii
întâi a lunii trecute
întâi a noua
întâi a opta
întâi a patra
întâi a treia
întâi a zecea
întâi a şaptea
întâi a şasea
întâi aceeaşi lună
întâi ale aceleiaşi luni
întâi ale lunii
întâi ale lunii trecute
întâi ale lunii viitoare
întâi aprilie
întâi curent
întâi curenta
întâi decembrie
întâi ianuarie
întâi iunie
întâi luna aceasta
întâi luna ailaltă
întâi luna asta
întâi luna astea
întâi luna trecută
întâi luna viitoare
întâi mai
întâi martie
învierea
înălţare
înălţarea
şaisprezece a cincea
şaisprezece a doua
şaisprezece a lunii
şaisprezece a lunii trecute
şaisprezece a noua
şaisprezece a opta
şaisprezece a patra
şaisprezece a treia
şaisprezece a zecea
şaisprezece a şaptea
şaisprezece a şasea
şaisprezece aceeaşi lună
şaisprezece ale aceleiaşi luni
şaisprezece ale lunii
şaisprezece ale lunii trecute
şaisprezece ale lunii viitoare
şaisprezece curent
şaisprezece curenta
şaisprezece luna aceasta
şaisprezece luna ailaltă
şaisprezece luna asta
şaisprezece luna astea
şaisprezece luna trecută
şaisprezece luna viitoare
şaişpe a cincea
şaişpe a doua
şaişpe a lunii
şaişpe a lunii trecute
şaişpe a noua
şaişpe a opta
şaişpe a patra
şaişpe a treia
şaişpe a zecea
şaişpe a şaptea
şaişpe a şasea
şaişpe aceeaşi lună
şaişpe ale aceleiaşi luni
şaişpe ale lunii
şaişpe ale lunii trecute
şaişpe ale lunii viitoare
şaişpe curent
şaişpe curenta
şaişpe luna aceasta
şaişpe luna ailaltă
şaişpe luna asta
şaişpe luna astea
şaişpe luna trecută
şaişpe luna viitoare
şapte a cincea
şapte a doua
şapte a lunii
şapte a lunii trecute
şapte a noua
şapte a opta
şapte a patra
şapte a treia
şapte a zecea
şapte a şaptea
şapte a şasea
şapte aceeaşi lună
şapte ale aceleiaşi luni
şapte ale lunii
şapte ale lunii trecute
şapte ale lunii viitoare
şapte curent
şapte curenta
şapte luna aceasta
şapte luna ailaltă
şapte luna asta
şapte luna astea
şapte luna trecută
şapte luna viitoare
şaptesprezece a cincea
şaptesprezece a doua
şaptesprezece a lunii
şaptesprezece a lunii trecute
şaptesprezece a noua
şaptesprezece a opta
şaptesprezece a patra
şaptesprezece a treia
şaptesprezece a zecea
şaptesprezece a şaptea
şaptesprezece a şasea
şaptesprezece aceeaşi lună
şaptesprezece ale aceleiaşi luni
şaptesprezece ale lunii
şaptesprezece ale lunii trecute
şaptesprezece ale lunii viitoare
şaptesprezece curent
şaptesprezece curenta
şaptesprezece luna aceasta
şaptesprezece luna ailaltă
şaptesprezece luna asta
şaptesprezece luna astea
şaptesprezece luna trecută
şaptesprezece luna viitoare
şapteşpe a cincea
şapteşpe a doua
şapteşpe a lunii
şapteşpe a lunii trecute
şapteşpe a noua
şapteşpe a opta
şapteşpe a patra
şapteşpe a treia
şapteşpe a zecea
şapteşpe a şaptea
şapteşpe a şasea
şapteşpe aceeaşi lună
şapteşpe ale aceleiaşi luni
şapteşpe ale lunii
şapteşpe ale lunii trecute
şapteşpe ale lunii viitoare
şapteşpe curent
şapteşpe curenta
şapteşpe luna aceasta
şapteşpe luna ailaltă
şapteşpe luna asta
şapteşpe luna astea
şapteşpe luna trecută
şapteşpe luna viitoare
şase a cincea
şase a doua
şase a lunii
şase a lunii trecute
şase a noua
şase a opta
şase a patra
şase a treia
şase a zecea
şase a şaptea
şase a şasea
şase aceeaşi lună
şase ale aceleiaşi luni
şase ale lunii
şase ale lunii trecute
şase ale lunii viitoare
şase curent
şase curenta
şase luna aceasta
şase luna ailaltă
şase luna asta
şase luna astea
şase luna trecută
şase luna viitoare
[phrase:day-is]
ajuns pe
angajat pe
angajata pe
angajată pe
aniversarea pe
anul
apoi pe
casatorit pe
casatoriti pe
concediat pe
cu data de
cununat pe
cununia pe
căsătorit pe
căsătoriţi pe
data de
datat
datata
datată
de la
de pe
de ziua mea pe
dimineata de
dimineaţa de
din
din data de
dupa
după
fiecare luna pe
fiecare lună pe
iar pe
in anul
in data de
in ziua de
inainte de
incepand cu
incepand de pe
inceput pe
intamplat pe
intre
la data de
m am nascut in
m am nascut pe
m am născut pe
m am născut în
mereu pe
nascut in
nascut la
nascut pe
nascuta in
nascuta la
nascuta pe
nascuti pe
noaptea de
noaptea din
nunta pe
nuntă pe
născut la
născut pe
născut în
născută la
născută pe
născută în
născuţi pe
pana in
pana la
pana pe
pe
pe data de
pe la
platesc pe
platit pe
plecat pe
plătesc pe
plătit pe
prin
proces pe
procesul e pe
programare pe
programarea e pe
până la
până pe
până în
salariul pe
seara de
seara din
si pe
sunt aici din
termen in
termen pe
termen în
termenul e pe
termenul pe
venit aici in
venit aici în
venit in
venit pe
venit în
zbor pe
zborul e pe
zi de nastere pe
zi de naştere pe
ziua de
ziua mea e pe
ziua mea pe
în anul
în data de
în ziua de
înainte de
început pe
începând cu
începând de pe
între
întâmplat pe
şi pe
[phrase:day-part]
de dimineata
de dimineaţă
de seara
de seară
dimineata
dimineaţa
dupa amiaza
dupa masa
după amiaza
după amiază
după masă
la pranz
la prânz
noaptea
seara
[phrase:firm]
depozit next
depozitul next
fan courier
holiday inn
just eat
la next
mega image
premier inn
uber eats
wizz air
[phrase:handle-is]
contul
facebook e
id
insta
instagram
instagramul
profil
profilul
snap
snapchat
telegram
tiktok
tiktokul
user
username
userul
[phrase:hour-more]
ani si jumatate
ani şi jumătate
fara cinci
fara douazeci
fara sfert
fara un sfert
fara zece
fix
fără cinci
fără douăzeci
fără sfert
fără un sfert
fără zece
punct
si ceva
si cinci
si douazeci
si jumatate
si jumate
si sfert
si treizeci
si un pic
si un sfert
si zece
şi ceva
şi cinci
şi douăzeci
şi jumate
şi jumătate
şi sfert
şi treizeci
şi un pic
şi un sfert
şi zece
[phrase:intro]
cheama
cheamă
cu drag
cu numele
il cheama
il cheamă
ma cheama
ma numesc
mă cheamă
mă numesc
numele de familie
numele e
numele ei e
numele ei este
numele este
numele lui e
numele lui este
numele meu e
numele meu este
o cheama
o cheamă
pe nume
pe numele
prenumele
se cheama
se cheamă
se numea
se numeste
se numeşte
se semneaza
se semnează
semnat
unul pe nume
îl cheamă
[phrase:intro-weak]
asistenta
buna
bună
domnu
draga
dragă
e
este
eu
i se spune
i se zice
ii spune
ii zic
ii zice
imi zice
lumea ii zice
lumea îi zice
nea
nenea
nume
numele
omul e
porecla
poreclit
poreclita
poreclită
salut
sunt
tanti
toti ii zic
toţi îi zic
zis
zisa
zisă
îi spune
îi zic
îi zice
îmi zice
[phrase:keep]
acte de divort
acte de divorţ
actele de divort
actele de divorţ
al doilea
engleza
engleză
home office
in engleza
in romana
limba engleza
limba engleză
limba romana
limba română
mai ales
mai am
mai are
mai bine
mai devreme
mai mare
mai mic
mai mult
mai multe
mai multi
mai mulţi
mai pot
mai putin
mai puţin
mai rau
mai rău
mai tarziu
mai târziu
maica domnului
marea britanie
marii britanii
noi doi
noi doua
noi două
noi noua
noi nouă
noi toti
noi toţi
noi trei
nu mai
nu stiu engleza
nu ştiu engleză
ore de munca
ore de muncă
ore fara
ore fără
ore in fiecare
ore in picioare
ore incontinuu
ore la rand
ore la rând
ore pe noapte
ore pe saptamana
ore pe săptămână
ore pe zi
ore suplimentare
ore în fiecare
ore în picioare
ore încontinuu
pe romaneste
pe româneşte
stie engleza
stiu engleza
vorbeam romaneste
vorbeam româneşte
vorbesc engleza
vorbesc engleză
vorbesc romaneste
vorbesc româneşte
vorbeste engleza
vorbeşte engleză
vorbi romaneste
vorbi româneşte
vorbim romaneste
vorbim româneşte
în engleză
în română
ştie engleza
ştie engleză
ştiu engleză
[phrase:lives-in]
adapost in
adus in
adus la
adus în
adusa in
adusa la
adusă la
adusă în
adăpost în
am locuit in
am locuit în
am stat in
am stat în
apartament in
apartament în
autobuzul spre
baiat din
barbat din
biserica din
băiat din
bărbat din
calatorie la
camera din
camera in
cameră în
cartierul
casa din
casa in
casă în
cazat in
cazat în
cazata in
cazati in
cazată în
cazaţi în
centru din
comuna
crescut in
crescut la
crescut în
crescuta in
crescută în
călătorie la
din zona
e din
este din
familia din
fata din
fată din
gara din
garsoniera in
garsonieră în
hotel in
hotel în
hotelul din
langa
locuia in
locuia în
locuiam in
locuiam în
locuiau in
locuiau în
locuiesc in
locuiesc la
locuiesc în
locuieste in
locuieste la
locuieşte la
locuieşte în
locuim in
locuim la
locuim în
lângă
m a adus in
m a adus în
m a dus la
m am mutat in
m am mutat în
magazinul din
mutat la
mutata la
mutată la
nascut in
nascuta in
ne am mutat in
ne am mutat în
născut în
născută în
oras
orasul
oraş
oraşul
originar din
originara din
originari din
originară din
parcul din
piata din
piaţa din
plecat in
plecat în
prieten din
rudele din
sat
satul
scoala din
sectia de politie din
sectia din
secţia de poliţie din
secţia din
spitalul din
sta in
sta la
stam acum in
stam in
stam la
stam toti in
stateam in
stateam la
statia din
stau acum in
stau acum în
stau in
stau la
stau în
staţia din
strada din
stă la
stă în
stăm acum în
stăm la
stăm toţi în
stăm în
stăteam la
stăteam în
sunt din
traiesc in
traim in
trait in
trait la
trenul spre
trimit inapoi la
trimit înapoi la
trimite inapoi la
trimite înapoi la
trăiesc în
trăim în
trăit la
trăit în
un om din
unchi din
undeva in
undeva langa
undeva lângă
undeva în
venim din
venit din
venita din
venită din
verisor din
verişor din
vin din
vine din
zona
şcoala din
[phrase:nation]
africa de sud
antigua si barbuda
antigua şi barbuda
arabia saudita
arabia saudită
bosnia si hertegovina
bosnia şi herţegovina
burkina faso
capul verde
ceuta si melilla
ceuta şi melilla
congo brazzaville
congo kinshasa
coreea de nord
coreea de sud
costa rica
cote d'ivoire
côte d'ivoire
diego garcia
el salvador
emiratele arabe unite
georgia de sud si insulele sandwich de sud
georgia de sud şi insulele sandwich de sud
guineea bissau
guineea ecuatoriala
guineea ecuatorială
guyana franceza
guyana franceză
insula ascension
insula bouvet
insula christmas
insula clipperton
insula heard si insulele mcdonald
insula heard şi insulele mcdonald
insulele aland
insulele canare
insulele caraibe olandeze
insulele cayman
insulele cocos keeling
insulele cook
insulele falkland
insulele feroe
insulele indepartate ale s.u.a.
insulele mariane de nord
insulele marshall
insulele pitcairn
insulele solomon
insulele turks si caicos
insulele turks şi caicos
insulele virgine americane
insulele virgine britanice
insulele åland
insulele îndepărtate ale s.u.a.
macedonia de nord
myanmar birmania
noua caledonie
noua zeelanda
noua zeelandă
oceania periferica
oceania periferică
papua noua guinee
polinezia franceza
polinezia franceză
pseudo accente
pseudo bidi
puerto rico
r.a.s. hong kong, china
r.a.s. macao, china
regiune necunoscuta
regiune necunoscută
republica centrafricana
republica centrafricană
republica dominicana
republica dominicană
republica moldova
sahara occidentala
sahara occidentală
saint barthelemy
saint barthélemy
saint kitts si nevis
saint kitts şi nevis
saint pierre si miquelon
saint pierre şi miquelon
saint vincent si grenadinele
saint vincent şi grenadinele
samoa americana
samoa americană
san marino
sao tome si principe
sfanta elena
sfanta lucia
sfantul martin
sfânta elena
sfânta lucia
sfântul martin
sierra leone
sint maarten
sri lanka
statele unite ale americii
statul cetatii vaticanului
statul cetăţii vaticanului
sudanul de sud
svalbard si jan mayen
svalbard şi jan mayen
são tomé şi príncipe
tarile de jos
teritoriile australe si antarctice franceze
teritoriile australe şi antarctice franceze
teritoriile palestiniene
teritoriul britanic din oceanul indian
timor leste
trinidad si tobago
trinidad şi tobago
tristan da cunha
wallis si futuna
wallis şi futuna
ţările de jos
[phrase:place]
alba iulia
baia mare
baia sprie
bistrita nasaud
bistriţa năsăud
campulung moldovenesc
ceadir lunga
ceadîr lunga
cluj napoca
curtea de arges
curtea de argeş
câmpulung moldovenesc
drobeta turnu severin
drumul taberei
elephant and castle
gura humorului
kensal rise
miercurea ciuc
moldova noua
moldova nouă
odorheiu secuiesc
piatra neamt
piatra neamţ
popesti leordeni
popeşti leordeni
ramnicu sarat
ramnicu valcea
rosiori de vede
roşiori de vede
râmnicu sărat
râmnicu vâlcea
satu mare
sfantu gheorghe
sfântu gheorghe
sighetu marmatiei
sighetu marmaţiei
targu frumos
targu jiu
targu mures
targu neamt
targu ocna
turnu magurele
turnu măgurele
turnu severin
târgu frumos
târgu jiu
târgu mureş
târgu neamţ
târgu ocna
vama veche
vatra dornei
vicovu de sus
[phrase:reference-is]
brp
buletin
buletin seria
buletinul
cad
cartea de identitate
caz nr
cazul
cnp
cont
contul
crime number
crime reference
dosar
dosar nr
dosar penal
dosar penal nr
dosarul
iban
inmatriculare
insigna
mi au dat numarul
mi au dat numărul
national insurance
nhs
nin
nino
nr
numar de inmatriculare
numar de referinta
numar pasaport
numarul
numarul cazului
numarul de asigurare
numarul de caz
numarul de inmatriculare
numarul dosarului
numarul pasaportului
număr de referinţă
număr de înmatriculare
număr paşaport
numărul
numărul cazului
numărul de asigurare
numărul de caz
numărul de înmatriculare
numărul dosarului
numărul paşaportului
pasaport
pasaport nr
pasaportul
paşaport
paşaport nr
paşaportul
permis
permisul
plangere nr
plangerea nr
plângere nr
plângerea nr
ref
referinta
referinţa
referinţă
seria
seria si numarul
seria şi numărul
serie
înmatriculare
[phrase:status]
a expirat viza
am fost deportat
am fost deportata
am fost traficat
am fost traficata
am fost traficată
am pre settled
am presettled
am settled
am stat peste
anula viza
ascuns in camion
ascuns in tir
ascuns în camion
ascuns în tir
ascunsa in camion
ascunsa in tir
ascunsă în camion
ascunsă în tir
astept actele
astept azilul
astept statutul
astept viza
azil politic
azil refuzat
azil respins
azilant
azilanta
azilanti
azilantă
azilanţi
azilul respins
aştept actele
aştept azilul
aştept statutul
aştept viza
brp
card biometric
card de rezident
card de rezidenta
card de rezidenţă
cardul de rezident
cardul de rezidenta
cardul de rezidenţă
carte de rezidenta
carte de rezidenţă
cartea de rezidenta
cartea de rezidenţă
cer azil
cere azil
cerere azil
cerere de azil
cerere de azil respinsa
cerere de azil respinsă
cerere respinsa
cerere respinsă
cererea de azil
cererea de azil respinsa
cererea de azil respinsă
cererea respinsa
cererea respinsă
ceri azil
certificat de inregistrare
certificat de rezidenta
certificat de rezidenţă
certificat de sponsorizare
certificat de înregistrare
certificate of sponsorship
cerut azil
cetatean britanic
cetatean european
cetatean ue
cetateana britanica
cetateanca britanica
cetatenia britanica
cetatenia romana
cetatenie britanica
cetatenie moldoveneasca
cetatenie romana
cetăţean britanic
cetăţean european
cetăţean ue
cetăţeancă britanică
cetăţeană britanică
cetăţenia britanică
cetăţenia română
cetăţenie britanică
cetăţenie moldovenească
cetăţenie română
clandestin
clandestina
clandestini
clandestină
cu barca
cu barca mica
cu barca mică
cu viza de afaceri
cu viza de casatorie
cu viza de căsătorie
cu viza de dependent
cu viza de dependenta
cu viza de dependentă
cu viza de familie
cu viza de ingrijitoare
cu viza de ingrijitor
cu viza de logodnic
cu viza de logodnica
cu viza de logodnică
cu viza de lucru
cu viza de lunga sedere
cu viza de lungă şedere
cu viza de munca
cu viza de muncitor
cu viza de muncitor sezonier
cu viza de muncă
cu viza de partener
cu viza de reintregirea familiei
cu viza de reîntregirea familiei
cu viza de scurta sedere
cu viza de scurtă şedere
cu viza de sezonier
cu viza de sot
cu viza de sotie
cu viza de soţ
cu viza de soţie
cu viza de student
cu viza de studenta
cu viza de studentă
cu viza de studii
cu viza de turism
cu viza de turist
cu viza de turista
cu viza de turistă
cu viza de vizitator
cu viza de îngrijitoare
cu viza de îngrijitor
cu viză de afaceri
cu viză de căsătorie
cu viză de dependent
cu viză de dependentă
cu viză de familie
cu viză de logodnic
cu viză de logodnică
cu viză de lucru
cu viză de lungă şedere
cu viză de muncitor
cu viză de muncitor sezonier
cu viză de muncă
cu viză de partener
cu viză de reîntregirea familiei
cu viză de scurtă şedere
cu viză de sezonier
cu viză de soţ
cu viză de soţie
cu viză de student
cu viză de studentă
cu viză de studii
cu viză de turism
cu viză de turist
cu viză de turistă
cu viză de vizitator
cu viză de îngrijitoare
cu viză de îngrijitor
de azil a fost respinsa
de azil a fost respinsă
de azil respinsa
de azil respinsă
depind de viza
drept de lucru
drept de munca
drept de muncă
drept de rezidenta
drept de rezidenţă
drept de sedere
drept de şedere
dreptul de munca
dreptul de muncă
dreptul de sedere
dreptul de şedere
dubla cetatenie
dublă cetăţenie
e ilegal aici
e ilegala
e ilegală
esti ilegal
esti ilegala
eu settlement scheme
euss
eşti ilegal
eşti ilegală
fara acte
fara documente
fara drept de munca
fara forme
fara forme legale
fara niciun act
fara permis
fara rezidenta
fara statut
fara viza
fonduri publice
fără acte
fără documente
fără drept de muncă
fără forme
fără forme legale
fără niciun act
fără permis
fără rezidenţă
fără statut
fără viza
fără viză
ilegal
ilegal aici
ilegala
ilegali
ilegală
imi expira viza
indefinite leave
indefinite leave to remain
interdictie de intrare
interdicţie de intrare
interviu de azil
interviul de azil
intrat ca turist
intrat ilegal
intrata ca turista
intrată ca turistă
la negru
leave to remain
limited leave
lucrez ilegal
m-au deportat
mi a expirat viza
mi au refuzat settled
mi au respins azilul
mi au respins cererea
mi expira viza
mi expiră viza
mi s a terminat viza
muncesc ilegal
n am acte
n am drept de munca
n am drept de muncă
n am viza
n am viză
n are acte
n avem acte
n avem drept de munca
n avem drept de muncă
naturalizat
naturalizata
naturalizată
no recourse
nrm
nu am acte
nu am documente
nu am drept de munca
nu am drept de muncă
nu am drept de sedere
nu am drept de şedere
nu am dreptul la munca
nu am dreptul la muncă
nu am forme legale
nu am statut
nu am viza
nu am viză
nu are acte
nu are drept de munca
nu are drept de muncă
nu are viza
nu are viză
nu aveam acte
nu avem acte
nu avem drept de munca
nu avem drept de muncă
nu avem dreptul la munca
nu avem dreptul la muncă
nu avem forme
nu avem voie sa muncim
nu avem voie să muncim
nu mi au aprobat
nu mi au dat settled
ordin de deportare
ordin de expulzare
overstay
overstayer
pasaport britanic
pasaport bulgaresc
pasaport moldovenesc
pasaport romanesc
pasaportul britanic
pasaportul moldovenesc
pasaportul romanesc
paşaport britanic
paşaport bulgăresc
paşaport moldovenesc
paşaport românesc
paşaportul britanic
paşaportul moldovenesc
paşaportul românesc
pe viza ei
pe viza lui
pe viza sotului
pe viza soţului
permis de lucru
permis de munca
permis de muncă
permis de rezidenta
permis de rezidenţă
permis de sedere
permis de şedere
permisul de munca
permisul de muncă
permisul de sedere
permisul de şedere
pre setled
pre settled
pre settled status
presettled
presettled status
protectie internationala
protectie subsidiara
protectie temporara
protectie umanitara
protecţie internaţională
protecţie subsidiară
protecţie temporară
protecţie umanitară
refugiat recunoscut
refugiata recunoscuta
refugiată recunoscută
refuzat azilul
rezident permanent
rezidenta permanenta
rezidenta temporara
rezidentă permanentă
rezidenţa permanentă
rezidenţă permanentă
rezidenţă temporară
scrisoare de deportare
setled
setled status
settled
settled status
settled statuss
share code
skilled worker
skilled worker visa
solicitant de azil
solicitanta de azil
solicitanti de azil
solicitantă de azil
solicitanţi de azil
sponsorizare
sponsorship
sponsorul meu
spouse visa
stat peste viza
stat peste viză
status de settled
statusul pre settled
statusul settled
statut de refugiat
statut de refugiata
statut de refugiată
statut de rezident
statutul de azil
statutul de refugiat
statutul de rezident
stau ilegal
student visa
sunt ilegal
sunt ilegala
sunt ilegală
sunt refugiat
sunt refugiata
sunt refugiată
suntem ilegali
sunteti ilegali
sunteţi ilegali
trecut granita
trecut graniţa
venit ca turist
venit cu barca
venit cu camionul ilegal
venit ilegal
venita ca turista
venită ca turistă
victima a traficului
victima de trafic
victimă a traficului
victimă de trafic
visitor visa
viza a expirat
viza a fost anulata
viza a fost anulată
viza anulata
viza anulată
viza de afaceri
viza de casatorie
viza de căsătorie
viza de dependent
viza de dependenta
viza de dependentă
viza de familie
viza de ingrijitoare
viza de ingrijitor
viza de logodnic
viza de logodnica
viza de logodnică
viza de lucru
viza de lunga sedere
viza de lungă şedere
viza de munca
viza de muncitor
viza de muncitor sezonier
viza de muncă
viza de partener
viza de reintregirea familiei
viza de reîntregirea familiei
viza de scurta sedere
viza de scurtă şedere
viza de sezon
viza de sezonier
viza de skilled worker
viza de sot
viza de sotie
viza de soţ
viza de soţie
viza de student
viza de studenta
viza de studentă
viza de studii
viza de turism
viza de turist
viza de turista
viza de turistă
viza de vizitator
viza de îngrijitoare
viza de îngrijitor
viza depinde
viza depinde de el
viza e expirata
viza e expirată
viza expira
viza expirata
viza expirată
viza expiră
viza mea de afaceri
viza mea de casatorie
viza mea de căsătorie
viza mea de dependent
viza mea de dependenta
viza mea de dependentă
viza mea de familie
viza mea de ingrijitoare
viza mea de ingrijitor
viza mea de logodnic
viza mea de logodnica
viza mea de logodnică
viza mea de lucru
viza mea de lunga sedere
viza mea de lungă şedere
viza mea de munca
viza mea de muncitor
viza mea de muncitor sezonier
viza mea de muncă
viza mea de partener
viza mea de reintregirea familiei
viza mea de reîntregirea familiei
viza mea de scurta sedere
viza mea de scurtă şedere
viza mea de sezonier
viza mea de sot
viza mea de sotie
viza mea de soţ
viza mea de soţie
viza mea de student
viza mea de studenta
viza mea de studentă
viza mea de studii
viza mea de turism
viza mea de turist
viza mea de turista
viza mea de turistă
viza mea de vizitator
viza mea de îngrijitoare
viza mea de îngrijitor
viza mi a
viza mi a expirat
viza refuzata
viza refuzată
viza respinsa
viza respinsă
viza s a terminat
viza se termina
viza se termină
viza sezoniera
viza sezonieră
viza turistica
viza turistică
viză anulată
viză de afaceri
viză de căsătorie
viză de dependent
viză de dependentă
viză de familie
viză de logodnic
viză de logodnică
viză de lucru
viză de lungă şedere
viză de muncitor
viză de muncitor sezonier
viză de muncă
viză de partener
viză de reîntregirea familiei
viză de scurtă şedere
viză de sezon
viză de sezonier
viză de skilled worker
viză de soţ
viză de soţie
viză de student
viză de studentă
viză de studii
viză de turism
viză de turist
viză de turistă
viză de vizitator
viză de îngrijitoare
viză de îngrijitor
viză expirată
viză refuzată
viză sezonieră
viză turistică
work visa
îmi expiră viza
[phrase:time]
cinci fara cinci
cinci fara douazeci
cinci fara noua
cinci fara nouă
cinci fara opt
cinci fara sapte
cinci fara sase
cinci fara un sfert
cinci fara zece
cinci fara şapte
cinci fara şase
cinci fără cinci
cinci fără douăzeci
cinci fără noua
cinci fără nouă
cinci fără opt
cinci fără sapte
cinci fără sase
cinci fără un sfert
cinci fără zece
cinci fără şapte
cinci fără şase
cinci jumate
cinci si cinci
cinci si douazeci
cinci si jumatate
cinci si jumate
cinci si noua
cinci si opt
cinci si sapte
cinci si sase
cinci si un sfert
cinci si zece
cinci şi cinci
cinci şi douăzeci
cinci şi jumate
cinci şi jumătate
cinci şi noua
cinci şi nouă
cinci şi opt
cinci şi sapte
cinci şi sase
cinci şi un sfert
cinci şi zece
cinci şi şapte
cinci şi şase
de la douaspe la cinci
de la douaspe la doua
de la douaspe la douaspe
de la douaspe la douasprezece
de la douaspe la douaşpe
de la douaspe la două
de la douaspe la douăsprezece
de la douaspe la noua
de la douaspe la nouă
de la douaspe la opt
de la douaspe la patru
de la douaspe la sapte
de la douaspe la sase
de la douaspe la trei
de la douaspe la unspe
de la douaspe la unsprezece
de la douaspe la unu
de la douaspe la unşpe
de la douaspe la zece
de la douaspe la şapte
de la douaspe la şase
de la douasprezece la cinci
de la douasprezece la doua
de la douasprezece la douaspe
de la douasprezece la douasprezece
de la douasprezece la noua
de la douasprezece la opt
de la douasprezece la patru
de la douasprezece la sapte
de la douasprezece la sase
de la douasprezece la trei
de la douasprezece la unspe
de la douasprezece la unsprezece
de la douasprezece la unu
de la douasprezece la zece
de la douaşpe la cinci
de la douaşpe la doua
de la douaşpe la douaspe
de la douaşpe la douaşpe
de la douaşpe la două
de la douaşpe la douăsprezece
de la douaşpe la noua
de la douaşpe la nouă
de la douaşpe la opt
de la douaşpe la patru
de la douaşpe la sapte
de la douaşpe la sase
de la douaşpe la trei
de la douaşpe la unspe
de la douaşpe la unsprezece
de la douaşpe la unu
de la douaşpe la unşpe
de la douaşpe la zece
de la douaşpe la şapte
de la douaşpe la şase
de la douăsprezece la cinci
de la douăsprezece la doua
de la douăsprezece la douaspe
de la douăsprezece la douaşpe
de la douăsprezece la două
de la douăsprezece la douăsprezece
de la douăsprezece la noua
de la douăsprezece la nouă
de la douăsprezece la opt
de la douăsprezece la patru
de la douăsprezece la sapte
de la douăsprezece la sase
de la douăsprezece la trei
de la douăsprezece la unspe
de la douăsprezece la unsprezece
de la douăsprezece la unu
de la douăsprezece la unşpe
de la douăsprezece la zece
de la douăsprezece la şapte
de la douăsprezece la şase
de la noua la cinci
de la noua la doua
de la noua la douaspe
de la noua la douasprezece
de la noua la douaşpe
de la noua la două
de la noua la douăsprezece
de la noua la noua
de la noua la nouă
de la noua la opt
de la noua la patru
de la noua la sapte
de la noua la sase
de la noua la trei
de la noua la unspe
de la noua la unsprezece
de la noua la unu
de la noua la unşpe
de la noua la zece
de la noua la şapte
de la noua la şase
de la nouă la cinci
de la nouă la doua
de la nouă la douaspe
de la nouă la douaşpe
de la nouă la două
de la nouă la douăsprezece
de la nouă la noua
de la nouă la nouă
de la nouă la opt
de la nouă la patru
de la nouă la sapte
de la nouă la sase
de la nouă la trei
de la nouă la unspe
de la nouă la unsprezece
de la nouă la unu
de la nouă la unşpe
de la nouă la zece
de la nouă la şapte
de la nouă la şase
de la opt la cinci
de la opt la doua
de la opt la douaspe
de la opt la douasprezece
de la opt la douaşpe
de la opt la două
de la opt la douăsprezece
de la opt la noua
de la opt la nouă
de la opt la opt
de la opt la patru
de la opt la sapte
de la opt la sase
de la opt la trei
de la opt la unspe
de la opt la unsprezece
de la opt la unu
de la opt la unşpe
de la opt la zece
de la opt la şapte
de la opt la şase
de la sapte la cinci
de la sapte la doua
de la sapte la douaspe
de la sapte la douasprezece
de la sapte la douaşpe
de la sapte la două
de la sapte la douăsprezece
de la sapte la noua
de la sapte la nouă
de la sapte la opt
de la sapte la patru
de la sapte la sapte
de la sapte la sase
de la sapte la trei
de la sapte la unspe
de la sapte la unsprezece
de la sapte la unu
de la sapte la unşpe
de la sapte la zece
de la sapte la şapte
de la sapte la şase
de la sase la cinci
de la sase la doua
de la sase la douaspe
de la sase la douasprezece
de la sase la douaşpe
de la sase la două
de la sase la douăsprezece
de la sase la noua
de la sase la nouă
de la sase la opt
de la sase la patru
de la sase la sapte
de la sase la sase
de la sase la trei
de la sase la unspe
de la sase la unsprezece
de la sase la unu
de la sase la unşpe
de la sase la zece
de la sase la şapte
de la sase la şase
de la unspe la cinci
de la unspe la doua
de la unspe la douaspe
de la unspe la douasprezece
de la unspe la douaşpe
de la unspe la două
de la unspe la douăsprezece
de la unspe la noua
de la unspe la nouă
de la unspe la opt
de la unspe la patru
de la unspe la sapte
de la unspe la sase
de la unspe la trei
de la unspe la unspe
de la unspe la unsprezece
de la unspe la unu
de la unspe la unşpe
de la unspe la zece
de la unspe la şapte
de la unspe la şase
de la unsprezece la cinci
de la unsprezece la doua
de la unsprezece la douaspe
de la unsprezece la douasprezece
de la unsprezece la douaşpe
de la unsprezece la două
de la unsprezece la douăsprezece
de la unsprezece la noua
de la unsprezece la nouă
de la unsprezece la opt
de la unsprezece la patru
de la unsprezece la sapte
de la unsprezece la sase
de la unsprezece la trei
de la unsprezece la unspe
de la unsprezece la unsprezece
de la unsprezece la unu
de la unsprezece la unşpe
de la unsprezece la zece
de la unsprezece la şapte
de la unsprezece la şase
de la unşpe la cinci
de la unşpe la doua
de la unşpe la douaspe
de la unşpe la douaşpe
de la unşpe la două
de la unşpe la douăsprezece
de la unşpe la noua
de la unşpe la nouă
de la unşpe la opt
de la unşpe la patru
de la unşpe la sapte
de la unşpe la sase
de la unşpe la trei
de la unşpe la unspe
de la unşpe la unsprezece
de la unşpe la unu
de la unşpe la unşpe
de la unşpe la zece
de la unşpe la şapte
de la unşpe la şase
de la zece la cinci
de la zece la doua
de la zece la douaspe
de la zece la douasprezece
de la zece la douaşpe
de la zece la două
de la zece la douăsprezece
de la zece la noua
de la zece la nouă
de la zece la opt
de la zece la patru
de la zece la sapte
de la zece la sase
de la zece la trei
de la zece la unspe
de la zece la unsprezece
de la zece la unu
de la zece la unşpe
de la zece la zece
de la zece la şapte
de la zece la şase
de la şapte la cinci
de la şapte la doua
de la şapte la douaspe
de la şapte la douaşpe
de la şapte la două
de la şapte la douăsprezece
de la şapte la noua
de la şapte la nouă
de la şapte la opt
de la şapte la patru
de la şapte la sapte
de la şapte la sase
de la şapte la trei
de la şapte la unspe
de la şapte la unsprezece
de la şapte la unu
de la şapte la unşpe
de la şapte la zece
de la şapte la şapte
de la şapte la şase
de la şase la cinci
de la şase la doua
de la şase la douaspe
de la şase la douaşpe
de la şase la două
de la şase la douăsprezece
de la şase la noua
de la şase la nouă
de la şase la opt
de la şase la patru
de la şase la sapte
de la şase la sase
de la şase la trei
de la şase la unspe
de la şase la unsprezece
de la şase la unu
de la şase la unşpe
de la şase la zece
de la şase la şapte
de la şase la şase
doua fara cinci
doua fara douazeci
doua fara noua
doua fara nouă
doua fara opt
doua fara sapte
doua fara sase
doua fara un sfert
doua fara zece
doua fara şapte
doua fara şase
doua fără cinci
doua fără douăzeci
doua fără noua
doua fără nouă
doua fără opt
doua fără sapte
doua fără sase
doua fără un sfert
doua fără zece
doua fără şapte
doua fără şase
doua jumate
doua si cinci
doua si douazeci
doua si jumatate
doua si jumate
doua si noua
doua si opt
doua si sapte
doua si sase
doua si un sfert
doua si zece
doua şi cinci
doua şi douăzeci
doua şi jumate
doua şi jumătate
doua şi noua
doua şi nouă
doua şi opt
doua şi sapte
doua şi sase
doua şi un sfert
doua şi zece
doua şi şapte
doua şi şase
douaspe fara cinci
douaspe fara douazeci
douaspe fara noua
douaspe fara nouă
douaspe fara opt
douaspe fara sapte
douaspe fara sase
douaspe fara un sfert
douaspe fara zece
douaspe fara şapte
douaspe fara şase
douaspe fără cinci
douaspe fără douăzeci
douaspe fără noua
douaspe fără nouă
douaspe fără opt
douaspe fără sapte
douaspe fără sase
douaspe fără un sfert
douaspe fără zece
douaspe fără şapte
douaspe fără şase
douaspe jumate
douaspe si cinci
douaspe si douazeci
douaspe si jumatate
douaspe si jumate
douaspe si noua
douaspe si opt
douaspe si sapte
douaspe si sase
douaspe si un sfert
douaspe si zece
douaspe şi cinci
douaspe şi douăzeci
douaspe şi jumate
douaspe şi jumătate
douaspe şi noua
douaspe şi nouă
douaspe şi opt
douaspe şi sapte
douaspe şi sase
douaspe şi un sfert
douaspe şi zece
douaspe şi şapte
douaspe şi şase
douasprezece fara cinci
douasprezece fara douazeci
douasprezece fara noua
douasprezece fara opt
douasprezece fara sapte
douasprezece fara sase
douasprezece fara un sfert
douasprezece fara zece
douasprezece jumate
douasprezece si cinci
douasprezece si douazeci
douasprezece si jumatate
douasprezece si jumate
douasprezece si noua
douasprezece si opt
douasprezece si sapte
douasprezece si sase
douasprezece si un sfert
douasprezece si zece
douaşpe fara cinci
douaşpe fara douazeci
douaşpe fara noua
douaşpe fara nouă
douaşpe fara opt
douaşpe fara sapte
douaşpe fara sase
douaşpe fara un sfert
douaşpe fara zece
douaşpe fara şapte
douaşpe fara şase
douaşpe fără cinci
douaşpe fără douăzeci
douaşpe fără noua
douaşpe fără nouă
douaşpe fără opt
douaşpe fără sapte
douaşpe fără sase
douaşpe fără un sfert
douaşpe fără zece
douaşpe fără şapte
douaşpe fără şase
douaşpe jumate
douaşpe si jumatate
douaşpe si jumate
douaşpe si un sfert
douaşpe şi cinci
douaşpe şi douăzeci
douaşpe şi jumate
douaşpe şi jumătate
douaşpe şi noua
douaşpe şi nouă
douaşpe şi opt
douaşpe şi sapte
douaşpe şi sase
douaşpe şi un sfert
douaşpe şi zece
douaşpe şi şapte
douaşpe şi şase
două fara cinci
două fara douazeci
două fara noua
două fara nouă
două fara opt
două fara sapte
două fara sase
două fara un sfert
două fara zece
două fara şapte
două fara şase
două fără cinci
două fără douăzeci
două fără noua
două fără nouă
două fără opt
două fără sapte
două fără sase
două fără un sfert
două fără zece
două fără şapte
două fără şase
două jumate
două si jumatate
două si jumate
două si un sfert
două şi cinci
două şi douăzeci
două şi jumate
două şi jumătate
două şi noua
două şi nouă
două şi opt
două şi sapte
două şi sase
două şi un sfert
două şi zece
două şi şapte
două şi şase
douăsprezece fara cinci
douăsprezece fara douazeci
douăsprezece fara noua
douăsprezece fara nouă
douăsprezece fara opt
douăsprezece fara sapte
douăsprezece fara sase
douăsprezece fara un sfert
douăsprezece fara zece
douăsprezece fara şapte
douăsprezece fara şase
douăsprezece fără cinci
douăsprezece fără douăzeci
douăsprezece fără noua
douăsprezece fără nouă
douăsprezece fără opt
douăsprezece fără sapte
douăsprezece fără sase
douăsprezece fără un sfert
douăsprezece fără zece
douăsprezece fără şapte
douăsprezece fără şase
douăsprezece jumate
douăsprezece si jumatate
douăsprezece si jumate
douăsprezece si un sfert
douăsprezece şi cinci
douăsprezece şi douăzeci
douăsprezece şi jumate
douăsprezece şi jumătate
douăsprezece şi noua
douăsprezece şi nouă
douăsprezece şi opt
douăsprezece şi sapte
douăsprezece şi sase
douăsprezece şi un sfert
douăsprezece şi zece
douăsprezece şi şapte
douăsprezece şi şase
noua fara cinci
noua fara douazeci
noua fara noua
noua fara nouă
noua fara opt
noua fara sapte
noua fara sase
noua fara un sfert
noua fara zece
noua fara şapte
noua fara şase
noua fără cinci
noua fără douăzeci
noua fără noua
noua fără nouă
noua fără opt
noua fără sapte
noua fără sase
noua fără un sfert
noua fără zece
noua fără şapte
noua fără şase
noua jumate
noua si cinci
noua si douazeci
noua si jumatate
noua si jumate
noua si noua
noua si opt
noua si sapte
noua si sase
noua si un sfert
noua si zece
noua şi cinci
noua şi douăzeci
noua şi jumate
noua şi jumătate
noua şi noua
noua şi nouă
noua şi opt
noua şi sapte
noua şi sase
noua şi un sfert
noua şi zece
noua şi şapte
noua şi şase
nouă fara cinci
nouă fara douazeci
nouă fara noua
nouă fara nouă
nouă fara opt
nouă fara sapte
nouă fara sase
nouă fara un sfert
nouă fara zece
nouă fara şapte
nouă fara şase
nouă fără cinci
nouă fără douăzeci
nouă fără noua
nouă fără nouă
nouă fără opt
nouă fără sapte
nouă fără sase
nouă fără un sfert
nouă fără zece
nouă fără şapte
nouă fără şase
nouă jumate
nouă si jumatate
nouă si jumate
nouă si un sfert
nouă şi cinci
nouă şi douăzeci
nouă şi jumate
nouă şi jumătate
nouă şi noua
nouă şi nouă
nouă şi opt
nouă şi sapte
nouă şi sase
nouă şi un sfert
nouă şi zece
nouă şi şapte
nouă şi şase
opt fara cinci
opt fara douazeci
opt fara noua
opt fara nouă
opt fara opt
opt fara sapte
opt fara sase
opt fara un sfert
opt fara zece
opt fara şapte
opt fara şase
opt fără cinci
opt fără douăzeci
opt fără noua
opt fără nouă
opt fără opt
opt fără sapte
opt fără sase
opt fără un sfert
opt fără zece
opt fără şapte
opt fără şase
opt jumate
opt si cinci
opt si douazeci
opt si jumatate
opt si jumate
opt si noua
opt si opt
opt si sapte
opt si sase
opt si un sfert
opt si zece
opt şi cinci
opt şi douăzeci
opt şi jumate
opt şi jumătate
opt şi noua
opt şi nouă
opt şi opt
opt şi sapte
opt şi sase
opt şi un sfert
opt şi zece
opt şi şapte
opt şi şase
ora cinci
ora cincisprezece
ora cinspe
ora cinşpe
ora doua
ora douaspe
ora douasprezece
ora douazeci
ora douazeci si doi
ora douazeci si doua
ora douazeci si patru
ora douazeci si trei
ora douazeci si unu
ora douaşpe
ora două
ora douăsprezece
ora douăzeci
ora douăzeci şi doi
ora douăzeci şi două
ora douăzeci şi patru
ora douăzeci şi trei
ora douăzeci şi unu
ora noua
ora nouasprezece
ora nouă
ora nouăsprezece
ora opt
ora optispe
ora optişpe
ora optsprezece
ora paispe
ora paisprezece
ora paişpe
ora patru
ora saispe
ora saisprezece
ora sapte
ora saptespe
ora saptesprezece
ora sase
ora trei
ora treispe
ora treisprezece
ora treişpe
ora unspe
ora unsprezece
ora unu
ora unşpe
ora zece
ora şaisprezece
ora şaişpe
ora şapte
ora şaptesprezece
ora şapteşpe
ora şase
orele cinci
orele cincisprezece
orele cinspe
orele cinşpe
orele doua
orele douaspe
orele douasprezece
orele douazeci
orele douazeci si doi
orele douazeci si doua
orele douazeci si patru
orele douazeci si trei
orele douazeci si unu
orele douaşpe
orele două
orele douăsprezece
orele douăzeci
orele douăzeci şi doi
orele douăzeci şi două
orele douăzeci şi patru
orele douăzeci şi trei
orele douăzeci şi unu
orele noua
orele nouasprezece
orele nouă
orele nouăsprezece
orele opt
orele optispe
orele optişpe
orele optsprezece
orele paispe
orele paisprezece
orele paişpe
orele patru
orele saispe
orele saisprezece
orele sapte
orele saptespe
orele saptesprezece
orele sase
orele trei
orele treispe
orele treisprezece
orele treişpe
orele unspe
orele unsprezece
orele unu
orele unşpe
orele zece
orele şaisprezece
orele şaişpe
orele şapte
orele şaptesprezece
orele şapteşpe
orele şase
patru fara cinci
patru fara douazeci
patru fara noua
patru fara nouă
patru fara opt
patru fara sapte
patru fara sase
patru fara un sfert
patru fara zece
patru fara şapte
patru fara şase
patru fără cinci
patru fără douăzeci
patru fără noua
patru fără nouă
patru fără opt
patru fără sapte
patru fără sase
patru fără un sfert
patru fără zece
patru fără şapte
patru fără şase
patru jumate
patru si cinci
patru si douazeci
patru si jumatate
patru si jumate
patru si noua
patru si opt
patru si sapte
patru si sase
patru si un sfert
patru si zece
patru şi cinci
patru şi douăzeci
patru şi jumate
patru şi jumătate
patru şi noua
patru şi nouă
patru şi opt
patru şi sapte
patru şi sase
patru şi un sfert
patru şi zece
patru şi şapte
patru şi şase
sapte fara cinci
sapte fara douazeci
sapte fara noua
sapte fara nouă
sapte fara opt
sapte fara sapte
sapte fara sase
sapte fara un sfert
sapte fara zece
sapte fara şapte
sapte fara şase
sapte fără cinci
sapte fără douăzeci
sapte fără noua
sapte fără nouă
sapte fără opt
sapte fără sapte
sapte fără sase
sapte fără un sfert
sapte fără zece
sapte fără şapte
sapte fără şase
sapte jumate
sapte si cinci
sapte si douazeci
sapte si jumatate
sapte si jumate
sapte si noua
sapte si opt
sapte si sapte
sapte si sase
sapte si un sfert
sapte si zece
sapte şi cinci
sapte şi douăzeci
sapte şi jumate
sapte şi jumătate
sapte şi noua
sapte şi nouă
sapte şi opt
sapte şi sapte
sapte şi sase
sapte şi un sfert
sapte şi zece
sapte şi şapte
sapte şi şase
sase fara cinci
sase fara douazeci
sase fara noua
sase fara nouă
sase fara opt
sase fara sapte
sase fara sase
sase fara un sfert
sase fara zece
sase fara şapte
sase fara şase
sase fără cinci
sase fără douăzeci
sase fără noua
sase fără nouă
sase fără opt
sase fără sapte
sase fără sase
sase fără un sfert
sase fără zece
sase fără şapte
sase fără şase
sase jumate
sase si cinci
sase si douazeci
sase si jumatate
sase si jumate
sase si noua
sase si opt
sase si sapte
sase si sase
sase si un sfert
sase si zece
sase şi cinci
sase şi douăzeci
sase şi jumate
sase şi jumătate
sase şi noua
sase şi nouă
sase şi opt
sase şi sapte
sase şi sase
sase şi un sfert
sase şi zece
sase şi şapte
sase şi şase
trei fara cinci
trei fara douazeci
trei fara noua
trei fara nouă
trei fara opt
trei fara sapte
trei fara sase
trei fara un sfert
trei fara zece
trei fara şapte
trei fara şase
trei fără cinci
trei fără douăzeci
trei fără noua
trei fără nouă
trei fără opt
trei fără sapte
trei fără sase
trei fără un sfert
trei fără zece
trei fără şapte
trei fără şase
trei jumate
trei si cinci
trei si douazeci
trei si jumatate
trei si jumate
trei si noua
trei si opt
trei si sapte
trei si sase
trei si un sfert
trei si zece
trei şi cinci
trei şi douăzeci
trei şi jumate
trei şi jumătate
trei şi noua
trei şi nouă
trei şi opt
trei şi sapte
trei şi sase
trei şi un sfert
trei şi zece
trei şi şapte
trei şi şase
unspe fara cinci
unspe fara douazeci
unspe fara noua
unspe fara nouă
unspe fara opt
unspe fara sapte
unspe fara sase
unspe fara un sfert
unspe fara zece
unspe fara şapte
unspe fara şase
unspe fără cinci
unspe fără douăzeci
unspe fără noua
unspe fără nouă
unspe fără opt
unspe fără sapte
unspe fără sase
unspe fără un sfert
unspe fără zece
unspe fără şapte
unspe fără şase
unspe jumate
unspe si cinci
unspe si douazeci
unspe si jumatate
unspe si jumate
unspe si noua
unspe si opt
unspe si sapte
unspe si sase
unspe si un sfert
unspe si zece
unspe şi cinci
unspe şi douăzeci
unspe şi jumate
unspe şi jumătate
unspe şi noua
unspe şi nouă
unspe şi opt
unspe şi sapte
unspe şi sase
unspe şi un sfert
unspe şi zece
unspe şi şapte
unspe şi şase
unsprezece fara cinci
unsprezece fara douazeci
unsprezece fara noua
unsprezece fara nouă
unsprezece fara opt
unsprezece fara sapte
unsprezece fara sase
unsprezece fara un sfert
unsprezece fara zece
unsprezece fara şapte
unsprezece fara şase
unsprezece fără cinci
unsprezece fără douăzeci
unsprezece fără noua
unsprezece fără nouă
unsprezece fără opt
unsprezece fără sapte
unsprezece fără sase
unsprezece fără un sfert
unsprezece fără zece
unsprezece fără şapte
unsprezece fără şase
unsprezece jumate
unsprezece si cinci
unsprezece si douazeci
unsprezece si jumatate
unsprezece si jumate
unsprezece si noua
unsprezece si opt
unsprezece si sapte
unsprezece si sase
unsprezece si un sfert
unsprezece si zece
unsprezece şi cinci
unsprezece şi douăzeci
unsprezece şi jumate
unsprezece şi jumătate
unsprezece şi noua
unsprezece şi nouă
unsprezece şi opt
unsprezece şi sapte
unsprezece şi sase
unsprezece şi un sfert
unsprezece şi zece
unsprezece şi şapte
unsprezece şi şase
unu fara cinci
unu fara douazeci
unu fara noua
unu fara nouă
unu fara opt
unu fara sapte
unu fara sase
unu fara un sfert
unu fara zece
unu fara şapte
unu fara şase
unu fără cinci
unu fără douăzeci
unu fără noua
unu fără nouă
unu fără opt
unu fără sapte
unu fără sase
unu fără un sfert
unu fără zece
unu fără şapte
unu fără şase
unu jumate
unu si cinci
unu si douazeci
unu si jumatate
unu si jumate
unu si noua
unu si opt
unu si sapte
unu si sase
unu si un sfert
unu si zece
unu şi cinci
unu şi douăzeci
unu şi jumate
unu şi jumătate
unu şi noua
unu şi nouă
unu şi opt
unu şi sapte
unu şi sase
unu şi un sfert
unu şi zece
unu şi şapte
unu şi şase
unşpe fara cinci
unşpe fara douazeci
unşpe fara noua
unşpe fara nouă
unşpe fara opt
unşpe fara sapte
unşpe fara sase
unşpe fara un sfert
unşpe fara zece
unşpe fara şapte
unşpe fara şase
unşpe fără cinci
unşpe fără douăzeci
unşpe fără noua
unşpe fără nouă
unşpe fără opt
unşpe fără sapte
unşpe fără sase
unşpe fără un sfert
unşpe fără zece
unşpe fără şapte
unşpe fără şase
unşpe jumate
unşpe si jumatate
unşpe si jumate
unşpe si un sfert
unşpe şi cinci
unşpe şi douăzeci
unşpe şi jumate
unşpe şi jumătate
unşpe şi noua
unşpe şi nouă
unşpe şi opt
unşpe şi sapte
unşpe şi sase
unşpe şi un sfert
unşpe şi zece
unşpe şi şapte
unşpe şi şase
zece fara cinci
zece fara douazeci
zece fara noua
zece fara nouă
zece fara opt
zece fara sapte
zece fara sase
zece fara un sfert
zece fara zece
zece fara şapte
zece fara şase
zece fără cinci
zece fără douăzeci
zece fără noua
zece fără nouă
zece fără opt
zece fără sapte
zece fără sase
zece fără un sfert
zece fără zece
zece fără şapte
zece fără şase
zece jumate
zece si cinci
zece si douazeci
zece si jumatate
zece si jumate
zece si noua
zece si opt
zece si sapte
zece si sase
zece si un sfert
zece si zece
zece şi cinci
zece şi douăzeci
zece şi jumate
zece şi jumătate
zece şi noua
zece şi nouă
zece şi opt
zece şi sapte
zece şi sase
zece şi un sfert
zece şi zece
zece şi şapte
zece şi şase
şapte fara cinci
şapte fara douazeci
şapte fara noua
şapte fara nouă
şapte fara opt
şapte fara sapte
şapte fara sase
şapte fara un sfert
şapte fara zece
şapte fara şapte
şapte fara şase
şapte fără cinci
şapte fără douăzeci
şapte fără noua
şapte fără nouă
şapte fără opt
şapte fără sapte
şapte fără sase
şapte fără un sfert
şapte fără zece
şapte fără şapte
şapte fără şase
şapte jumate
şapte si jumatate
şapte si jumate
şapte si un sfert
şapte şi cinci
şapte şi douăzeci
şapte şi jumate
şapte şi jumătate
şapte şi noua
şapte şi nouă
şapte şi opt
şapte şi sapte
şapte şi sase
şapte şi un sfert
şapte şi zece
şapte şi şapte
şapte şi şase
şase fara cinci
şase fara douazeci
şase fara noua
şase fara nouă
şase fara opt
şase fara sapte
şase fara sase
şase fara un sfert
şase fara zece
şase fara şapte
şase fara şase
şase fără cinci
şase fără douăzeci
şase fără noua
şase fără nouă
şase fără opt
şase fără sapte
şase fără sase
şase fără un sfert
şase fără zece
şase fără şapte
şase fără şase
şase jumate
şase si jumatate
şase si jumate
şase si un sfert
şase şi cinci
şase şi douăzeci
şase şi jumate
şase şi jumătate
şase şi noua
şase şi nouă
şase şi opt
şase şi sapte
şase şi sase
şase şi un sfert
şase şi zece
şase şi şapte
şase şi şase
[phrase:works-at]
agent cu
agent de la
agent de la o
agent de paza cu
agent de paza de la
agent de paza de la o
agent de paza de pe la
agent de paza din
agent de paza in
agent de paza intr-o
agent de paza intr-un
agent de paza la
agent de paza la o
agent de paza la un
agent de paza pe la
agent de paza pentru
agent de paza pentru o
agent de paza prin
agent de pază cu
agent de pază de la
agent de pază de la o
agent de pază de pe la
agent de pază din
agent de pază la
agent de pază la o
agent de pază la un
agent de pază pe la
agent de pază pentru
agent de pază pentru o
agent de pază prin
agent de pază în
agent de pază într-o
agent de pază într-un
agent de pe la
agent din
agent in
agent intr-o
agent intr-un
agent la
agent la o
agent la un
agent pe la
agent pentru
agent pentru o
agent prin
agent în
agent într-o
agent într-un
agentia
agentia e
agentia este
agentia ii zice
agentia mea e
agentia meu e
agentia noastra e
agentia nostru e
agentia numit
agentia numita
agentia pe nume
agentia se cheama
agentia se chema
agentia se numea
agentia se numeste
agenţia
agenţia e
agenţia este
agenţia mea e
agenţia meu e
agenţia noastră e
agenţia nostru e
agenţia numit
agenţia numită
agenţia pe nume
agenţia se cheamă
agenţia se chema
agenţia se numea
agenţia se numeşte
agenţia îi zice
ajutor de bucatar cu
ajutor de bucatar de la
ajutor de bucatar de la o
ajutor de bucatar de pe la
ajutor de bucatar din
ajutor de bucatar in
ajutor de bucatar intr-o
ajutor de bucatar intr-un
ajutor de bucatar la
ajutor de bucatar la o
ajutor de bucatar la un
ajutor de bucatar pe la
ajutor de bucatar pentru
ajutor de bucatar pentru o
ajutor de bucatar prin
ajutor de bucătar cu
ajutor de bucătar de la
ajutor de bucătar de la o
ajutor de bucătar de pe la
ajutor de bucătar din
ajutor de bucătar la
ajutor de bucătar la o
ajutor de bucătar la un
ajutor de bucătar pe la
ajutor de bucătar pentru
ajutor de bucătar pentru o
ajutor de bucătar prin
ajutor de bucătar în
ajutor de bucătar într-o
ajutor de bucătar într-un
ajutor la bucatarie cu
ajutor la bucatarie de la
ajutor la bucatarie de la o
ajutor la bucatarie de pe la
ajutor la bucatarie din
ajutor la bucatarie in
ajutor la bucatarie intr-o
ajutor la bucatarie intr-un
ajutor la bucatarie la
ajutor la bucatarie la o
ajutor la bucatarie la un
ajutor la bucatarie pe la
ajutor la bucatarie pentru
ajutor la bucatarie pentru o
ajutor la bucatarie prin
ajutor la bucătărie cu
ajutor la bucătărie de la
ajutor la bucătărie de la o
ajutor la bucătărie de pe la
ajutor la bucătărie din
ajutor la bucătărie la
ajutor la bucătărie la o
ajutor la bucătărie la un
ajutor la bucătărie pe la
ajutor la bucătărie pentru
ajutor la bucătărie pentru o
ajutor la bucătărie prin
ajutor la bucătărie în
ajutor la bucătărie într-o
ajutor la bucătărie într-un
am contract cu
am contract de la
am contract de la o
am contract de pe la
am contract din
am contract in
am contract intr-o
am contract intr-un
am contract la
am contract la o
am contract la un
am contract pe la
am contract pentru
am contract pentru o
am contract prin
am contract în
am contract într-o
am contract într-un
am dus-o la
am facut delivery cu
am facut delivery de la
am facut delivery de la o
am facut delivery de pe la
am facut delivery din
am facut delivery in
am facut delivery intr-o
am facut delivery intr-un
am facut delivery la
am facut delivery la o
am facut delivery la un
am facut delivery pe la
am facut delivery pentru
am facut delivery pentru o
am facut delivery prin
am făcut delivery cu
am făcut delivery de la
am făcut delivery de la o
am făcut delivery de pe la
am făcut delivery din
am făcut delivery la
am făcut delivery la o
am făcut delivery la un
am făcut delivery pe la
am făcut delivery pentru
am făcut delivery pentru o
am făcut delivery prin
am făcut delivery în
am făcut delivery într-o
am făcut delivery într-un
am grija de batrani cu
am grija de batrani de la
am grija de batrani de la o
am grija de batrani de pe la
am grija de batrani din
am grija de batrani in
am grija de batrani intr-o
am grija de batrani intr-un
am grija de batrani la
am grija de batrani la o
am grija de batrani la un
am grija de batrani pe la
am grija de batrani pentru
am grija de batrani pentru o
am grija de batrani prin
am grija de copii cu
am grija de copii de la
am grija de copii de la o
am grija de copii de pe la
am grija de copii din
am grija de copii in
am grija de copii intr-o
am grija de copii intr-un
am grija de copii la
am grija de copii la o
am grija de copii la un
am grija de copii pe la
am grija de copii pentru
am grija de copii pentru o
am grija de copii prin
am grijă de bătrâni cu
am grijă de bătrâni de la
am grijă de bătrâni de la o
am grijă de bătrâni de pe la
am grijă de bătrâni din
am grijă de bătrâni la
am grijă de bătrâni la o
am grijă de bătrâni la un
am grijă de bătrâni pe la
am grijă de bătrâni pentru
am grijă de bătrâni pentru o
am grijă de bătrâni prin
am grijă de bătrâni în
am grijă de bătrâni într-o
am grijă de bătrâni într-un
am grijă de copii cu
am grijă de copii de la
am grijă de copii de la o
am grijă de copii de pe la
am grijă de copii din
am grijă de copii la
am grijă de copii la o
am grijă de copii la un
am grijă de copii pe la
am grijă de copii pentru
am grijă de copii pentru o
am grijă de copii prin
am grijă de copii în
am grijă de copii într-o
am grijă de copii într-un
am inscris-o la
am luat-o de la
am mutat-o la
am plecat de la
am înscris-o la
ambalam la
ambalatoare cu
ambalatoare de la
ambalatoare de la o
ambalatoare de pe la
ambalatoare din
ambalatoare in
ambalatoare intr-o
ambalatoare intr-un
ambalatoare la
ambalatoare la o
ambalatoare la un
ambalatoare pe la
ambalatoare pentru
ambalatoare pentru o
ambalatoare prin
ambalatoare în
ambalatoare într-o
ambalatoare într-un
ambalator cu
ambalator de la
ambalator de la o
ambalator de pe la
ambalator din
ambalator in
ambalator intr-o
ambalator intr-un
ambalator la
ambalator la o
ambalator la un
ambalator pe la
ambalator pentru
ambalator pentru o
ambalator prin
ambalator în
ambalator într-o
ambalator într-un
ambalez cu
ambalez de la
ambalez de la o
ambalez de pe la
ambalez din
ambalez in
ambalez intr-o
ambalez intr-un
ambalez la
ambalez la o
ambalez la un
ambalez pe la
ambalez pentru
ambalez pentru o
ambalez prin
ambalez în
ambalez într-o
ambalez într-un
ambalăm la
angajat cu
angajat de
angajat de la
angajat de la o
angajat de pe la
angajat din
angajat in
angajat intr-o
angajat intr-un
angajat la
angajat la o
angajat la un
angajat pe la
angajat pentru
angajat pentru o
angajat prin
angajat în
angajat într-o
angajat într-un
angajata cu
angajata de
angajata de la
angajata de la o
angajata de pe la
angajata din
angajata in
angajata intr-o
angajata intr-un
angajata la
angajata la o
angajata la un
angajata pe la
angajata pentru
angajata pentru o
angajata prin
angajati cu
angajati de la
angajati de la o
angajati de pe la
angajati din
angajati in
angajati intr-o
angajati intr-un
angajati la
angajati la o
angajati la un
angajati pe la
angajati pentru
angajati pentru o
angajati prin
angajată cu
angajată de
angajată de la
angajată de la o
angajată de pe la
angajată din
angajată la
angajată la o
angajată la un
angajată pe la
angajată pentru
angajată pentru o
angajată prin
angajată în
angajată într-o
angajată într-un
angajaţi cu
angajaţi de la
angajaţi de la o
angajaţi de pe la
angajaţi din
angajaţi la
angajaţi la o
angajaţi la un
angajaţi pe la
angajaţi pentru
angajaţi pentru o
angajaţi prin
angajaţi în
angajaţi într-o
angajaţi într-un
angajez cu
angajez de la
angajez de la o
angajez de pe la
angajez din
angajez in
angajez intr-o
angajez intr-un
angajez la
angajez la o
angajez la un
angajez pe la
angajez pentru
angajez pentru o
angajez prin
angajez în
angajez într-o
angajez într-un
ani cu
ani de la
ani de la o
ani de pe la
ani din
ani in
ani intr-o
ani intr-un
ani la
ani la o
ani la un
ani pe la
ani pentru
ani pentru o
ani prin
ani în
ani într-o
ani într-un
are firma
are o firma care se numeste
are o firmă care se numeşte
are o spalatorie care se numeste
are o spălătorie care se numeşte
are un magazin care se numeste
are un magazin care se numeşte
are un restaurant care se numeste
are un restaurant care se numeşte
are un service care se numeste
are un service care se numeşte
asistent cu
asistent de la
asistent de la o
asistent de pe la
asistent din
asistent in
asistent intr-o
asistent intr-un
asistent la
asistent la o
asistent la un
asistent pe la
asistent pentru
asistent pentru o
asistent prin
asistent în
asistent într-o
asistent într-un
asistenta cu
asistenta de la
asistenta de la o
asistenta de pe la
asistenta din
asistenta in
asistenta intr-o
asistenta intr-un
asistenta la
asistenta la o
asistenta la un
asistenta pe la
asistenta pentru
asistenta pentru o
asistenta prin
asistentă cu
asistentă de la
asistentă de la o
asistentă de pe la
asistentă din
asistentă la
asistentă la o
asistentă la un
asistentă pe la
asistentă pentru
asistentă pentru o
asistentă prin
asistentă în
asistentă într-o
asistentă într-un
azilul este
azilul ii zice
azilul mea e
azilul meu e
azilul noastra e
azilul noastră e
azilul nostru e
azilul numit
azilul numita
azilul numită
azilul pe nume
azilul se cheama
azilul se cheamă
azilul se chema
azilul se numea
azilul se numeste
azilul se numeşte
azilul îi zice
badant cu
badant de la
badant de la o
badant de pe la
badant din
badant in
badant intr-o
badant intr-un
badant la
badant la o
badant la un
badant pe la
badant pentru
badant pentru o
badant prin
badant în
badant într-o
badant într-un
badanta cu
badanta de la
badanta de la o
badanta de pe la
badanta din
badanta in
badanta intr-o
badanta intr-un
badanta la
badanta la o
badanta la un
badanta pe la
badanta pentru
badanta pentru o
badanta prin
badantă cu
badantă de la
badantă de la o
badantă de pe la
badantă din
badantă la
badantă la o
badantă la un
badantă pe la
badantă pentru
badantă pentru o
badantă prin
badantă în
badantă într-o
badantă într-un
bagat la munca cu
bagat la munca de la
bagat la munca de la o
bagat la munca de pe la
bagat la munca din
bagat la munca in
bagat la munca intr-o
bagat la munca intr-un
bagat la munca la
bagat la munca la o
bagat la munca la un
bagat la munca pe la
bagat la munca pentru
bagat la munca pentru o
bagat la munca prin
baiatul a fost dat afara de la
baiatul a fost exmatriculat de la
baiatul a fost exmatriculata de la
baiatul a inceput la
baiatul a terminat la
baiatul de la
baiatul e elev la
baiatul e eleva la
baiatul e in anul doi la
baiatul e in anul unu la
baiatul e in clasa a cincea la
baiatul e in clasa a doua la
baiatul e in clasa a patra la
baiatul e in clasa a sasea la
baiatul e in clasa a treia la
baiatul e in clasa intai la
baiatul e in clasa zero la
baiatul e in reception la
baiatul e in year one la
baiatul e in year two la
baiatul e la
baiatul e student la
baiatul e studenta la
baiatul era la
baiatul este la
baiatul intra la
baiatul invata la
baiatul merg la
baiatul merge la
baiatul meu a fost dat afara de la
baiatul meu a fost dat afară de la
baiatul meu a fost exmatriculat de la
baiatul meu a fost exmatriculata de la
baiatul meu a fost exmatriculată de la
baiatul meu a inceput la
baiatul meu a terminat la
baiatul meu a început la
baiatul meu de la
baiatul meu e elev la
baiatul meu e eleva la
baiatul meu e elevă la
baiatul meu e in anul doi la
baiatul meu e in anul unu la
baiatul meu e in clasa a cincea la
baiatul meu e in clasa a doua la
baiatul meu e in clasa a patra la
baiatul meu e in clasa a sasea la
baiatul meu e in clasa a treia la
baiatul meu e in clasa intai la
baiatul meu e in clasa zero la
baiatul meu e in reception la
baiatul meu e in year one la
baiatul meu e in year two la
baiatul meu e la
baiatul meu e student la
baiatul meu e studenta la
baiatul meu e studentă la
baiatul meu e în anul doi la
baiatul meu e în anul unu la
baiatul meu e în clasa a cincea la
baiatul meu e în clasa a doua la
baiatul meu e în clasa a patra la
baiatul meu e în clasa a treia la
baiatul meu e în clasa a şasea la
baiatul meu e în clasa zero la
baiatul meu e în clasa întâi la
baiatul meu e în reception la
baiatul meu e în year one la
baiatul meu e în year two la
baiatul meu era la
baiatul meu este la
baiatul meu intra la
baiatul meu intră la
baiatul meu invata la
baiatul meu merg la
baiatul meu merge la
baiatul meu s-a mutat la
baiatul meu sta la
baiatul meu stă la
baiatul meu sunt la
baiatul meu învaţă la
baiatul s-a mutat la
baiatul sta la
baiatul sunt la
baietelul a fost dat afara de la
baietelul a fost exmatriculat de la
baietelul a fost exmatriculata de la
baietelul a inceput la
baietelul a terminat la
baietelul de la
baietelul e elev la
baietelul e eleva la
baietelul e in anul doi la
baietelul e in anul unu la
baietelul e in clasa a cincea la
baietelul e in clasa a doua la
baietelul e in clasa a patra la
baietelul e in clasa a sasea la
baietelul e in clasa a treia la
baietelul e in clasa intai la
baietelul e in clasa zero la
baietelul e in reception la
baietelul e in year one la
baietelul e in year two la
baietelul e la
baietelul e student la
baietelul e studenta la
baietelul era la
baietelul este la
baietelul intra la
baietelul invata la
baietelul merg la
baietelul merge la
baietelul meu a fost dat afara de la
baietelul meu a fost exmatriculat de la
baietelul meu a fost exmatriculata de la
baietelul meu a inceput la
baietelul meu a terminat la
baietelul meu de la
baietelul meu e elev la
baietelul meu e eleva la
baietelul meu e in anul doi la
baietelul meu e in anul unu la
baietelul meu e in clasa a cincea la
baietelul meu e in clasa a doua la
baietelul meu e in clasa a patra la
baietelul meu e in clasa a sasea la
baietelul meu e in clasa a treia la
baietelul meu e in clasa intai la
baietelul meu e in clasa zero la
baietelul meu e in reception la
baietelul meu e in year one la
baietelul meu e in year two la
baietelul meu e la
baietelul meu e student la
baietelul meu e studenta la
baietelul meu era la
baietelul meu este la
baietelul meu intra la
baietelul meu invata la
baietelul meu merg la
baietelul meu merge la
baietelul meu s-a mutat la
baietelul meu sta la
baietelul meu sunt la
baietelul s-a mutat la
baietelul sta la
baietelul sunt la
baietii a fost dat afara de la
baietii a fost exmatriculat de la
baietii a fost exmatriculata de la
baietii a inceput la
baietii a terminat la
baietii de la
baietii e elev la
baietii e eleva la
baietii e in anul doi la
baietii e in anul unu la
baietii e in clasa a cincea la
baietii e in clasa a doua la
baietii e in clasa a patra la
baietii e in clasa a sasea la
baietii e in clasa a treia la
baietii e in clasa intai la
baietii e in clasa zero la
baietii e in reception la
baietii e in year one la
baietii e in year two la
baietii e la
baietii e student la
baietii e studenta la
baietii era la
baietii este la
baietii intra la
baietii invata la
baietii mei a fost dat afara de la
baietii mei a fost exmatriculat de la
baietii mei a fost exmatriculata de la
baietii mei a inceput la
baietii mei a terminat la
baietii mei de la
baietii mei e elev la
baietii mei e eleva la
baietii mei e in anul doi la
baietii mei e in anul unu la
baietii mei e in clasa a cincea la
baietii mei e in clasa a doua la
baietii mei e in clasa a patra la
baietii mei e in clasa a sasea la
baietii mei e in clasa a treia la
baietii mei e in clasa intai la
baietii mei e in clasa zero la
baietii mei e in reception la
baietii mei e in year one la
baietii mei e in year two la
baietii mei e la
baietii mei e student la
baietii mei e studenta la
baietii mei era la
baietii mei este la
baietii mei intra la
baietii mei invata la
baietii mei merg la
baietii mei merge la
baietii mei s-a mutat la
baietii mei sta la
baietii mei sunt la
baietii merg la
baietii merge la
baietii s-a mutat la
baietii sta la
baietii sunt la
banii de la
barista cu
barista de la
barista de la o
barista de pe la
barista din
barista in
barista intr-o
barista intr-un
barista la
barista la o
barista la un
barista pe la
barista pentru
barista pentru o
barista prin
barista în
barista într-o
barista într-un
barman cu
barman de la
barman de la o
barman de pe la
barman din
barman in
barman intr-o
barman intr-un
barman la
barman la o
barman la un
barman pe la
barman pentru
barman pentru o
barman prin
barman în
barman într-o
barman într-un
barul e
barul este
barul ii zice
barul mea e
barul meu e
barul noastra e
barul noastră e
barul nostru e
barul numit
barul numita
barul numită
barul pe nume
barul se cheama
barul se cheamă
barul se chema
barul se numea
barul se numeste
barul se numeşte
barul îi zice
bebelusul a fost dat afara de la
bebelusul a fost exmatriculat de la
bebelusul a fost exmatriculata de la
bebelusul a inceput la
bebelusul a terminat la
bebelusul de la
bebelusul e elev la
bebelusul e eleva la
bebelusul e in anul doi la
bebelusul e in anul unu la
bebelusul e in clasa a cincea la
bebelusul e in clasa a doua la
bebelusul e in clasa a patra la
bebelusul e in clasa a sasea la
bebelusul e in clasa a treia la
bebelusul e in clasa intai la
bebelusul e in clasa zero la
bebelusul e in reception la
bebelusul e in year one la
bebelusul e in year two la
bebelusul e la
bebelusul e student la
bebelusul e studenta la
bebelusul era la
bebelusul este la
bebelusul intra la
bebelusul invata la
bebelusul merg la
bebelusul merge la
bebelusul s-a mutat la
bebelusul sta la
bebelusul sunt la
bebeluşul a fost dat afară de la
bebeluşul a fost exmatriculat de la
bebeluşul a fost exmatriculată de la
bebeluşul a terminat la
bebeluşul a început la
bebeluşul de la
bebeluşul e elev la
bebeluşul e elevă la
bebeluşul e la
bebeluşul e student la
bebeluşul e studentă la
bebeluşul e în anul doi la
bebeluşul e în anul unu la
bebeluşul e în clasa a cincea la
bebeluşul e în clasa a doua la
bebeluşul e în clasa a patra la
bebeluşul e în clasa a treia la
bebeluşul e în clasa a şasea la
bebeluşul e în clasa zero la
bebeluşul e în clasa întâi la
bebeluşul e în reception la
bebeluşul e în year one la
bebeluşul e în year two la
bebeluşul era la
bebeluşul este la
bebeluşul intră la
bebeluşul merg la
bebeluşul merge la
bebeluşul s-a mutat la
bebeluşul stă la
bebeluşul sunt la
bebeluşul învaţă la
bodyguard cu
bodyguard de la
bodyguard de la o
bodyguard de pe la
bodyguard din
bodyguard in
bodyguard intr-o
bodyguard intr-un
bodyguard la
bodyguard la o
bodyguard la un
bodyguard pe la
bodyguard pentru
bodyguard pentru o
bodyguard prin
bodyguard în
bodyguard într-o
bodyguard într-un
bona cu
bona de la
bona de la o
bona de pe la
bona din
bona in
bona intr-o
bona intr-un
bona la
bona la o
bona la un
bona pe la
bona pentru
bona pentru o
bona prin
bonă cu
bonă de la
bonă de la o
bonă de pe la
bonă din
bonă la
bonă la o
bonă la un
bonă pe la
bonă pentru
bonă pentru o
bonă prin
bonă în
bonă într-o
bonă într-un
brutar cu
brutar de la
brutar de la o
brutar de pe la
brutar din
brutar in
brutar intr-o
brutar intr-un
brutar la
brutar la o
brutar la un
brutar pe la
brutar pentru
brutar pentru o
brutar prin
brutar în
brutar într-o
brutar într-un
brutaria e
brutaria este
brutaria ii zice
brutaria mea e
brutaria meu e
brutaria noastra e
brutaria nostru e
brutaria numit
brutaria numita
brutaria pe nume
brutaria se cheama
brutaria se chema
brutaria se numea
brutaria se numeste
brutăria e
brutăria este
brutăria mea e
brutăria meu e
brutăria noastră e
brutăria nostru e
brutăria numit
brutăria numită
brutăria pe nume
brutăria se cheamă
brutăria se chema
brutăria se numea
brutăria se numeşte
brutăria îi zice
bucatar cu
bucatar de la
bucatar de la o
bucatar de pe la
bucatar din
bucatar in
bucatar intr-o
bucatar intr-un
bucatar la
bucatar la o
bucatar la un
bucatar pe la
bucatar pentru
bucatar pentru o
bucatar prin
bucatareasa cu
bucatareasa de la
bucatareasa de la o
bucatareasa de pe la
bucatareasa din
bucatareasa in
bucatareasa intr-o
bucatareasa intr-un
bucatareasa la
bucatareasa la o
bucatareasa la un
bucatareasa pe la
bucatareasa pentru
bucatareasa pentru o
bucatareasa prin
bucatarul de la
bucatarul din
bucătar cu
bucătar de la
bucătar de la o
bucătar de pe la
bucătar din
bucătar la
bucătar la o
bucătar la un
bucătar pe la
bucătar pentru
bucătar pentru o
bucătar prin
bucătar în
bucătar într-o
bucătar într-un
bucătarul de la
bucătarul din
bucătăreasă cu
bucătăreasă de la
bucătăreasă de la o
bucătăreasă de pe la
bucătăreasă din
bucătăreasă la
bucătăreasă la o
bucătăreasă la un
bucătăreasă pe la
bucătăreasă pentru
bucătăreasă pentru o
bucătăreasă prin
bucătăreasă în
bucătăreasă într-o
bucătăreasă într-un
băgat la muncă cu
băgat la muncă de la
băgat la muncă de la o
băgat la muncă de pe la
băgat la muncă din
băgat la muncă la
băgat la muncă la o
băgat la muncă la un
băgat la muncă pe la
băgat la muncă pentru
băgat la muncă pentru o
băgat la muncă prin
băgat la muncă în
băgat la muncă într-o
băgat la muncă într-un
băiatul a fost dat afară de la
băiatul a fost exmatriculat de la
băiatul a fost exmatriculată de la
băiatul a terminat la
băiatul a început la
băiatul de la
băiatul e elev la
băiatul e elevă la
băiatul e la
băiatul e student la
băiatul e studentă la
băiatul e în anul doi la
băiatul e în anul unu la
băiatul e în clasa a cincea la
băiatul e în clasa a doua la
băiatul e în clasa a patra la
băiatul e în clasa a treia la
băiatul e în clasa a şasea la
băiatul e în clasa zero la
băiatul e în clasa întâi la
băiatul e în reception la
băiatul e în year one la
băiatul e în year two la
băiatul era la
băiatul este la
băiatul intră la
băiatul merg la
băiatul merge la
băiatul meu a fost dat afară de la
băiatul meu a fost exmatriculat de la
băiatul meu a fost exmatriculată de la
băiatul meu a terminat la
băiatul meu a început la
băiatul meu de la
băiatul meu e elev la
băiatul meu e elevă la
băiatul meu e la
băiatul meu e student la
băiatul meu e studentă la
băiatul meu e în anul doi la
băiatul meu e în anul unu la
băiatul meu e în clasa a cincea la
băiatul meu e în clasa a doua la
băiatul meu e în clasa a patra la
băiatul meu e în clasa a treia la
băiatul meu e în clasa a şasea la
băiatul meu e în clasa zero la
băiatul meu e în clasa întâi la
băiatul meu e în reception la
băiatul meu e în year one la
băiatul meu e în year two la
băiatul meu era la
băiatul meu este la
băiatul meu intră la
băiatul meu merg la
băiatul meu merge la
băiatul meu s-a mutat la
băiatul meu stă la
băiatul meu sunt la
băiatul meu învaţă la
băiatul s-a mutat la
băiatul stă la
băiatul sunt la
băiatul învaţă la
băieţelul a fost dat afară de la
băieţelul a fost exmatriculat de la
băieţelul a fost exmatriculată de la
băieţelul a terminat la
băieţelul a început la
băieţelul de la
băieţelul e elev la
băieţelul e elevă la
băieţelul e la
băieţelul e student la
băieţelul e studentă la
băieţelul e în anul doi la
băieţelul e în anul unu la
băieţelul e în clasa a cincea la
băieţelul e în clasa a doua la
băieţelul e în clasa a patra la
băieţelul e în clasa a treia la
băieţelul e în clasa a şasea la
băieţelul e în clasa zero la
băieţelul e în clasa întâi la
băieţelul e în reception la
băieţelul e în year one la
băieţelul e în year two la
băieţelul era la
băieţelul este la
băieţelul intră la
băieţelul merg la
băieţelul merge la
băieţelul meu a fost dat afară de la
băieţelul meu a fost exmatriculat de la
băieţelul meu a fost exmatriculată de la
băieţelul meu a terminat la
băieţelul meu a început la
băieţelul meu de la
băieţelul meu e elev la
băieţelul meu e elevă la
băieţelul meu e la
băieţelul meu e student la
băieţelul meu e studentă la
băieţelul meu e în anul doi la
băieţelul meu e în anul unu la
băieţelul meu e în clasa a cincea la
băieţelul meu e în clasa a doua la
băieţelul meu e în clasa a patra la
băieţelul meu e în clasa a treia la
băieţelul meu e în clasa a şasea la
băieţelul meu e în clasa zero la
băieţelul meu e în clasa întâi la
băieţelul meu e în reception la
băieţelul meu e în year one la
băieţelul meu e în year two la
băieţelul meu era la
băieţelul meu este la
băieţelul meu intră la
băieţelul meu merg la
băieţelul meu merge la
băieţelul meu s-a mutat la
băieţelul meu stă la
băieţelul meu sunt la
băieţelul meu învaţă la
băieţelul s-a mutat la
băieţelul stă la
băieţelul sunt la
băieţelul învaţă la
băieţii a fost dat afară de la
băieţii a fost exmatriculat de la
băieţii a fost exmatriculată de la
băieţii a terminat la
băieţii a început la
băieţii de la
băieţii e elev la
băieţii e elevă la
băieţii e la
băieţii e student la
băieţii e studentă la
băieţii e în anul doi la
băieţii e în anul unu la
băieţii e în clasa a cincea la
băieţii e în clasa a doua la
băieţii e în clasa a patra la
băieţii e în clasa a treia la
băieţii e în clasa a şasea la
băieţii e în clasa zero la
băieţii e în clasa întâi la
băieţii e în reception la
băieţii e în year one la
băieţii e în year two la
băieţii era la
băieţii este la
băieţii intră la
băieţii mei a fost dat afară de la
băieţii mei a fost exmatriculat de la
băieţii mei a fost exmatriculată de la
băieţii mei a terminat la
băieţii mei a început la
băieţii mei de la
băieţii mei e elev la
băieţii mei e elevă la
băieţii mei e la
băieţii mei e student la
băieţii mei e studentă la
băieţii mei e în anul doi la
băieţii mei e în anul unu la
băieţii mei e în clasa a cincea la
băieţii mei e în clasa a doua la
băieţii mei e în clasa a patra la
băieţii mei e în clasa a treia la
băieţii mei e în clasa a şasea la
băieţii mei e în clasa zero la
băieţii mei e în clasa întâi la
băieţii mei e în reception la
băieţii mei e în year one la
băieţii mei e în year two la
băieţii mei era la
băieţii mei este la
băieţii mei intră la
băieţii mei merg la
băieţii mei merge la
băieţii mei s-a mutat la
băieţii mei stă la
băieţii mei sunt la
băieţii mei învaţă la
băieţii merg la
băieţii merge la
băieţii s-a mutat la
băieţii stă la
băieţii sunt la
băieţii învaţă la
cafeneaua e
cafeneaua este
cafeneaua ii zice
cafeneaua mea e
cafeneaua meu e
cafeneaua noastra e
cafeneaua noastră e
cafeneaua nostru e
cafeneaua numit
cafeneaua numita
cafeneaua numită
cafeneaua pe nume
cafeneaua se cheama
cafeneaua se cheamă
cafeneaua se chema
cafeneaua se numea
cafeneaua se numeste
cafeneaua se numeşte
cafeneaua îi zice
calc haine cu
calc haine de la
calc haine de la o
calc haine de pe la
calc haine din
calc haine in
calc haine intr-o
calc haine intr-un
calc haine la
calc haine la o
calc haine la un
calc haine pe la
calc haine pentru
calc haine pentru o
calc haine prin
calc haine în
calc haine într-o
calc haine într-un
calc rufe cu
calc rufe de la
calc rufe de la o
calc rufe de pe la
calc rufe din
calc rufe in
calc rufe intr-o
calc rufe intr-un
calc rufe la
calc rufe la o
calc rufe la un
calc rufe pe la
calc rufe pentru
calc rufe pentru o
calc rufe prin
calc rufe în
calc rufe într-o
calc rufe într-un
camerista cu
camerista de la
camerista de la o
camerista de pe la
camerista din
camerista in
camerista intr-o
camerista intr-un
camerista la
camerista la o
camerista la un
camerista pe la
camerista pentru
camerista pentru o
camerista prin
cameristă cu
cameristă de la
cameristă de la o
cameristă de pe la
cameristă din
cameristă la
cameristă la o
cameristă la un
cameristă pe la
cameristă pentru
cameristă pentru o
cameristă prin
cameristă în
cameristă într-o
cameristă într-un
camionagiu cu
camionagiu de la
camionagiu de la o
camionagiu de pe la
camionagiu din
camionagiu in
camionagiu intr-o
camionagiu intr-un
camionagiu la
camionagiu la o
camionagiu la un
camionagiu pe la
camionagiu pentru
camionagiu pentru o
camionagiu prin
camionagiu în
camionagiu într-o
camionagiu într-un
car marfa cu
car marfa de la
car marfa de la o
car marfa de pe la
car marfa din
car marfa in
car marfa intr-o
car marfa intr-un
car marfa la
car marfa la o
car marfa la un
car marfa pe la
car marfa pentru
car marfa pentru o
car marfa prin
car marfă cu
car marfă de la
car marfă de la o
car marfă de pe la
car marfă din
car marfă la
car marfă la o
car marfă la un
car marfă pe la
car marfă pentru
car marfă pentru o
car marfă prin
car marfă în
car marfă într-o
car marfă într-un
cara marfa cu
cara marfa de la
cara marfa de la o
cara marfa de pe la
cara marfa din
cara marfa in
cara marfa intr-o
cara marfa intr-un
cara marfa la
cara marfa la o
cara marfa la un
cara marfa pe la
cara marfa pentru
cara marfa pentru o
cara marfa prin
cară marfă cu
cară marfă de la
cară marfă de la o
cară marfă de pe la
cară marfă din
cară marfă la
cară marfă la o
cară marfă la un
cară marfă pe la
cară marfă pentru
cară marfă pentru o
cară marfă prin
cară marfă în
cară marfă într-o
cară marfă într-un
casier cu
casier de la
casier de la o
casier de pe la
casier din
casier in
casier intr-o
casier intr-un
casier la
casier la o
casier la un
casier pe la
casier pentru
casier pentru o
casier prin
casier în
casier într-o
casier într-un
casiera cu
casiera de la
casiera de la o
casiera de pe la
casiera din
casiera in
casiera intr-o
casiera intr-un
casiera la
casiera la o
casiera la un
casiera pe la
casiera pentru
casiera pentru o
casiera prin
casieră cu
casieră de la
casieră de la o
casieră de pe la
casieră din
casieră la
casieră la o
casieră la un
casieră pe la
casieră pentru
casieră pentru o
casieră prin
casieră în
casieră într-o
casieră într-un
cea mare a fost dat afara de la
cea mare a fost dat afară de la
cea mare a fost exmatriculat de la
cea mare a fost exmatriculata de la
cea mare a fost exmatriculată de la
cea mare a inceput la
cea mare a terminat la
cea mare a început la
cea mare de la
cea mare e elev la
cea mare e eleva la
cea mare e elevă la
cea mare e in anul doi la
cea mare e in anul unu la
cea mare e in clasa a cincea la
cea mare e in clasa a doua la
cea mare e in clasa a patra la
cea mare e in clasa a sasea la
cea mare e in clasa a treia la
cea mare e in clasa intai la
cea mare e in clasa zero la
cea mare e in reception la
cea mare e in year one la
cea mare e in year two la
cea mare e la
cea mare e student la
cea mare e studenta la
cea mare e studentă la
cea mare e în anul doi la
cea mare e în anul unu la
cea mare e în clasa a cincea la
cea mare e în clasa a doua la
cea mare e în clasa a patra la
cea mare e în clasa a treia la
cea mare e în clasa a şasea la
cea mare e în clasa zero la
cea mare e în clasa întâi la
cea mare e în reception la
cea mare e în year one la
cea mare e în year two la
cea mare era la
cea mare este la
cea mare intra la
cea mare intră la
cea mare invata la
cea mare merg la
cea mare merge la
cea mare s-a mutat la
cea mare sta la
cea mare stă la
cea mare sunt la
cea mare învaţă la
cea mica a fost dat afara de la
cea mica a fost exmatriculat de la
cea mica a fost exmatriculata de la
cea mica a inceput la
cea mica a terminat la
cea mica de la
cea mica e elev la
cea mica e eleva la
cea mica e in anul doi la
cea mica e in anul unu la
cea mica e in clasa a cincea la
cea mica e in clasa a doua la
cea mica e in clasa a patra la
cea mica e in clasa a sasea la
cea mica e in clasa a treia la
cea mica e in clasa intai la
cea mica e in clasa zero la
cea mica e in reception la
cea mica e in year one la
cea mica e in year two la
cea mica e la
cea mica e student la
cea mica e studenta la
cea mica era la
cea mica este la
cea mica intra la
cea mica invata la
cea mica merg la
cea mica merge la
cea mica s-a mutat la
cea mica sta la
cea mica sunt la
cea mică a fost dat afară de la
cea mică a fost exmatriculat de la
cea mică a fost exmatriculată de la
cea mică a terminat la
cea mică a început la
cea mică de la
cea mică e elev la
cea mică e elevă la
cea mică e la
cea mică e student la
cea mică e studentă la
cea mică e în anul doi la
cea mică e în anul unu la
cea mică e în clasa a cincea la
cea mică e în clasa a doua la
cea mică e în clasa a patra la
cea mică e în clasa a treia la
cea mică e în clasa a şasea la
cea mică e în clasa zero la
cea mică e în clasa întâi la
cea mică e în reception la
cea mică e în year one la
cea mică e în year two la
cea mică era la
cea mică este la
cea mică intră la
cea mică merg la
cea mică merge la
cea mică s-a mutat la
cea mică stă la
cea mică sunt la
cea mică învaţă la
cel mare a fost dat afara de la
cel mare a fost dat afară de la
cel mare a fost exmatriculat de la
cel mare a fost exmatriculata de la
cel mare a fost exmatriculată de la
cel mare a inceput la
cel mare a terminat la
cel mare a început la
cel mare de la
cel mare e elev la
cel mare e eleva la
cel mare e elevă la
cel mare e in anul doi la
cel mare e in anul unu la
cel mare e in clasa a cincea la
cel mare e in clasa a doua la
cel mare e in clasa a patra la
cel mare e in clasa a sasea la
cel mare e in clasa a treia la
cel mare e in clasa intai la
cel mare e in clasa zero la
cel mare e in reception la
cel mare e in year one la
cel mare e in year two la
cel mare e la
cel mare e student la
cel mare e studenta la
cel mare e studentă la
cel mare e în anul doi la
cel mare e în anul unu la
cel mare e în clasa a cincea la
cel mare e în clasa a doua la
cel mare e în clasa a patra la
cel mare e în clasa a treia la
cel mare e în clasa a şasea la
cel mare e în clasa zero la
cel mare e în clasa întâi la
cel mare e în reception la
cel mare e în year one la
cel mare e în year two la
cel mare era la
cel mare este la
cel mare intra la
cel mare intră la
cel mare invata la
cel mare merg la
cel mare merge la
cel mare s-a mutat la
cel mare sta la
cel mare stă la
cel mare sunt la
cel mare învaţă la
cel mic a fost dat afara de la
cel mic a fost dat afară de la
cel mic a fost exmatriculat de la
cel mic a fost exmatriculata de la
cel mic a fost exmatriculată de la
cel mic a inceput la
cel mic a terminat la
cel mic a început la
cel mic de la
cel mic e elev la
cel mic e eleva la
cel mic e elevă la
cel mic e in anul doi la
cel mic e in anul unu la
cel mic e in clasa a cincea la
cel mic e in clasa a doua la
cel mic e in clasa a patra la
cel mic e in clasa a sasea la
cel mic e in clasa a treia la
cel mic e in clasa intai la
cel mic e in clasa zero la
cel mic e in reception la
cel mic e in year one la
cel mic e in year two la
cel mic e la
cel mic e student la
cel mic e studenta la
cel mic e studentă la
cel mic e în anul doi la
cel mic e în anul unu la
cel mic e în clasa a cincea la
cel mic e în clasa a doua la
cel mic e în clasa a patra la
cel mic e în clasa a treia la
cel mic e în clasa a şasea la
cel mic e în clasa zero la
cel mic e în clasa întâi la
cel mic e în reception la
cel mic e în year one la
cel mic e în year two la
cel mic era la
cel mic este la
cel mic intra la
cel mic intră la
cel mic invata la
cel mic merg la
cel mic merge la
cel mic s-a mutat la
cel mic sta la
cel mic stă la
cel mic sunt la
cel mic învaţă la
chelner cu
chelner de la
chelner de la o
chelner de pe la
chelner din
chelner in
chelner intr-o
chelner intr-un
chelner la
chelner la o
chelner la un
chelner pe la
chelner pentru
chelner pentru o
chelner prin
chelner în
chelner într-o
chelner într-un
chelnerita cu
chelnerita de la
chelnerita de la o
chelnerita de pe la
chelnerita din
chelnerita in
chelnerita intr-o
chelnerita intr-un
chelnerita la
chelnerita la o
chelnerita la un
chelnerita pe la
chelnerita pentru
chelnerita pentru o
chelnerita prin
chelneriţă cu
chelneriţă de la
chelneriţă de la o
chelneriţă de pe la
chelneriţă din
chelneriţă la
chelneriţă la o
chelneriţă la un
chelneriţă pe la
chelneriţă pentru
chelneriţă pentru o
chelneriţă prin
chelneriţă în
chelneriţă într-o
chelneriţă într-un
coafeza cu
coafeza de la
coafeza de la o
coafeza de pe la
coafeza din
coafeza in
coafeza intr-o
coafeza intr-un
coafeza la
coafeza la o
coafeza la un
coafeza pe la
coafeza pentru
coafeza pentru o
coafeza prin
coafeză cu
coafeză de la
coafeză de la o
coafeză de pe la
coafeză din
coafeză la
coafeză la o
coafeză la un
coafeză pe la
coafeză pentru
coafeză pentru o
coafeză prin
coafeză în
coafeză într-o
coafeză într-un
coafor cu
coafor de la
coafor de la o
coafor de pe la
coafor din
coafor in
coafor intr-o
coafor intr-un
coafor la
coafor la o
coafor la un
coafor pe la
coafor pentru
coafor pentru o
coafor prin
coafor în
coafor într-o
coafor într-un
cofetar cu
cofetar de la
cofetar de la o
cofetar de pe la
cofetar din
cofetar in
cofetar intr-o
cofetar intr-un
cofetar la
cofetar la o
cofetar la un
cofetar pe la
cofetar pentru
cofetar pentru o
cofetar prin
cofetar în
cofetar într-o
cofetar într-un
colega cu
colega de la
colega de la o
colega de pe la
colega din
colega in
colega intr-o
colega intr-un
colega la
colega la o
colega la un
colega pe la
colega pentru
colega pentru o
colega prin
colega în
colega într-o
colega într-un
colegele cu
colegele de la
colegele de la o
colegele de pe la
colegele din
colegele in
colegele intr-o
colegele intr-un
colegele la
colegele la o
colegele la un
colegele pe la
colegele pentru
colegele pentru o
colegele prin
colegele în
colegele într-o
colegele într-un
colegii cu
colegii de clasa de la
colegii de clasă de la
colegii de la
colegii de la o
colegii de pe la
colegii din
colegii in
colegii intr-o
colegii intr-un
colegii la
colegii la o
colegii la un
colegii mei de la
colegii pe la
colegii pentru
colegii pentru o
colegii prin
colegii în
colegii într-o
colegii într-un
colegul cu
colegul de la
colegul de la o
colegul de pe la
colegul din
colegul in
colegul intr-o
colegul intr-un
colegul la
colegul la o
colegul la un
colegul pe la
colegul pentru
colegul pentru o
colegul prin
colegul în
colegul într-o
colegul într-un
compania
compania e
compania este
compania ii zice
compania mea e
compania meu e
compania noastra e
compania noastră e
compania nostru e
compania numit
compania numita
compania numită
compania pe nume
compania se cheama
compania se cheamă
compania se chema
compania se numea
compania se numeste
compania se numeşte
compania îi zice
concediat cu
concediat de la
concediat de la o
concediat de pe la
concediat din
concediat in
concediat intr-o
concediat intr-un
concediat la
concediat la o
concediat la un
concediat pe la
concediat pentru
concediat pentru o
concediat prin
concediat în
concediat într-o
concediat într-un
concediata cu
concediata de la
concediata de la o
concediata de pe la
concediata din
concediata in
concediata intr-o
concediata intr-un
concediata la
concediata la o
concediata la un
concediata pe la
concediata pentru
concediata pentru o
concediata prin
concediată cu
concediată de la
concediată de la o
concediată de pe la
concediată din
concediată la
concediată la o
concediată la un
concediată pe la
concediată pentru
concediată pentru o
concediată prin
concediată în
concediată într-o
concediată într-un
conduc cu
conduc de la
conduc de la o
conduc de pe la
conduc din
conduc in
conduc intr-o
conduc intr-un
conduc la
conduc la o
conduc la un
conduc pe la
conduc pentru
conduc pentru o
conduc prin
conduc în
conduc într-o
conduc într-un
conduce cu
conduce de la
conduce de la o
conduce de pe la
conduce din
conduce in
conduce intr-o
conduce intr-un
conduce la
conduce la o
conduce la un
conduce pe la
conduce pentru
conduce pentru o
conduce prin
conduce în
conduce într-o
conduce într-un
conduceam cu
conduceam de la
conduceam de la o
conduceam de pe la
conduceam din
conduceam in
conduceam intr-o
conduceam intr-un
conduceam la
conduceam la o
conduceam la un
conduceam pe la
conduceam pentru
conduceam pentru o
conduceam prin
conduceam în
conduceam într-o
conduceam într-un
contabila cu
contabila de la
contabila de la o
contabila de pe la
contabila din
contabila in
contabila intr-o
contabila intr-un
contabila la
contabila la o
contabila la un
contabila pe la
contabila pentru
contabila pentru o
contabila prin
contabilă cu
contabilă de la
contabilă de la o
contabilă de pe la
contabilă din
contabilă la
contabilă la o
contabilă la un
contabilă pe la
contabilă pentru
contabilă pentru o
contabilă prin
contabilă în
contabilă într-o
contabilă într-un
contract cu
contract de la
contract de la o
contract de pe la
contract din
contract in
contract intr-o
contract intr-un
contract la
contract la o
contract la un
contract pe la
contract pentru
contract pentru o
contract prin
contract în
contract într-o
contract într-un
copiii a fost dat afara de la
copiii a fost dat afară de la
copiii a fost exmatriculat de la
copiii a fost exmatriculata de la
copiii a fost exmatriculată de la
copiii a inceput la
copiii a terminat la
copiii a început la
copiii de la
copiii e elev la
copiii e eleva la
copiii e elevă la
copiii e in anul doi la
copiii e in anul unu la
copiii e in clasa a cincea la
copiii e in clasa a doua la
copiii e in clasa a patra la
copiii e in clasa a sasea la
copiii e in clasa a treia la
copiii e in clasa intai la
copiii e in clasa zero la
copiii e in reception la
copiii e in year one la
copiii e in year two la
copiii e la
copiii e student la
copiii e studenta la
copiii e studentă la
copiii e în anul doi la
copiii e în anul unu la
copiii e în clasa a cincea la
copiii e în clasa a doua la
copiii e în clasa a patra la
copiii e în clasa a treia la
copiii e în clasa a şasea la
copiii e în clasa zero la
copiii e în clasa întâi la
copiii e în reception la
copiii e în year one la
copiii e în year two la
copiii era la
copiii este la
copiii intra la
copiii intră la
copiii invata la
copiii mei a fost dat afara de la
copiii mei a fost dat afară de la
copiii mei a fost exmatriculat de la
copiii mei a fost exmatriculata de la
copiii mei a fost exmatriculată de la
copiii mei a inceput la
copiii mei a terminat la
copiii mei a început la
copiii mei de la
copiii mei e elev la
copiii mei e eleva la
copiii mei e elevă la
copiii mei e in anul doi la
copiii mei e in anul unu la
copiii mei e in clasa a cincea la
copiii mei e in clasa a doua la
copiii mei e in clasa a patra la
copiii mei e in clasa a sasea la
copiii mei e in clasa a treia la
copiii mei e in clasa intai la
copiii mei e in clasa zero la
copiii mei e in reception la
copiii mei e in year one la
copiii mei e in year two la
copiii mei e la
copiii mei e student la
copiii mei e studenta la
copiii mei e studentă la
copiii mei e în anul doi la
copiii mei e în anul unu la
copiii mei e în clasa a cincea la
copiii mei e în clasa a doua la
copiii mei e în clasa a patra la
copiii mei e în clasa a treia la
copiii mei e în clasa a şasea la
copiii mei e în clasa zero la
copiii mei e în clasa întâi la
copiii mei e în reception la
copiii mei e în year one la
copiii mei e în year two la
copiii mei era la
copiii mei este la
copiii mei intra la
copiii mei intră la
copiii mei invata la
copiii mei merg la
copiii mei merge la
copiii mei s-a mutat la
copiii mei sta la
copiii mei stă la
copiii mei sunt la
copiii mei învaţă la
copiii merg la
copiii merge la
copiii s-a mutat la
copiii sta la
copiii stă la
copiii sunt la
copiii învaţă la
copilul a fost dat afara de la
copilul a fost dat afară de la
copilul a fost exmatriculat de la
copilul a fost exmatriculata de la
copilul a fost exmatriculată de la
copilul a inceput la
copilul a terminat la
copilul a început la
copilul de la
copilul e elev la
copilul e eleva la
copilul e elevă la
copilul e in anul doi la
copilul e in anul unu la
copilul e in clasa a cincea la
copilul e in clasa a doua la
copilul e in clasa a patra la
copilul e in clasa a sasea la
copilul e in clasa a treia la
copilul e in clasa intai la
copilul e in clasa zero la
copilul e in reception la
copilul e in year one la
copilul e in year two la
copilul e la
copilul e student la
copilul e studenta la
copilul e studentă la
copilul e în anul doi la
copilul e în anul unu la
copilul e în clasa a cincea la
copilul e în clasa a doua la
copilul e în clasa a patra la
copilul e în clasa a treia la
copilul e în clasa a şasea la
copilul e în clasa zero la
copilul e în clasa întâi la
copilul e în reception la
copilul e în year one la
copilul e în year two la
copilul era la
copilul este la
copilul intra la
copilul intră la
copilul invata la
copilul merg la
copilul merge la
copilul meu a fost dat afara de la
copilul meu a fost dat afară de la
copilul meu a fost exmatriculat de la
copilul meu a fost exmatriculata de la
copilul meu a fost exmatriculată de la
copilul meu a inceput la
copilul meu a terminat la
copilul meu a început la
copilul meu de la
copilul meu e elev la
copilul meu e eleva la
copilul meu e elevă la
copilul meu e in anul doi la
copilul meu e in anul unu la
copilul meu e in clasa a cincea la
copilul meu e in clasa a doua la
copilul meu e in clasa a patra la
copilul meu e in clasa a sasea la
copilul meu e in clasa a treia la
copilul meu e in clasa intai la
copilul meu e in clasa zero la
copilul meu e in reception la
copilul meu e in year one la
copilul meu e in year two la
copilul meu e la
copilul meu e student la
copilul meu e studenta la
copilul meu e studentă la
copilul meu e în anul doi la
copilul meu e în anul unu la
copilul meu e în clasa a cincea la
copilul meu e în clasa a doua la
copilul meu e în clasa a patra la
copilul meu e în clasa a treia la
copilul meu e în clasa a şasea la
copilul meu e în clasa zero la
copilul meu e în clasa întâi la
copilul meu e în reception la
copilul meu e în year one la
copilul meu e în year two la
copilul meu era la
copilul meu este la
copilul meu intra la
copilul meu intră la
copilul meu invata la
copilul meu merg la
copilul meu merge la
copilul meu s-a mutat la
copilul meu sta la
copilul meu stă la
copilul meu sunt la
copilul meu învaţă la
copilul s-a mutat la
copilul sta la
copilul stă la
copilul sunt la
copilul învaţă la
cosmetica cu
cosmetica de la
cosmetica de la o
cosmetica de pe la
cosmetica din
cosmetica in
cosmetica intr-o
cosmetica intr-un
cosmetica la
cosmetica la o
cosmetica la un
cosmetica pe la
cosmetica pentru
cosmetica pentru o
cosmetica prin
cosmeticiana cu
cosmeticiana de la
cosmeticiana de la o
cosmeticiana de pe la
cosmeticiana din
cosmeticiana in
cosmeticiana intr-o
cosmeticiana intr-un
cosmeticiana la
cosmeticiana la o
cosmeticiana la un
cosmeticiana pe la
cosmeticiana pentru
cosmeticiana pentru o
cosmeticiana prin
cosmeticiană cu
cosmeticiană de la
cosmeticiană de la o
cosmeticiană de pe la
cosmeticiană din
cosmeticiană la
cosmeticiană la o
cosmeticiană la un
cosmeticiană pe la
cosmeticiană pentru
cosmeticiană pentru o
cosmeticiană prin
cosmeticiană în
cosmeticiană într-o
cosmeticiană într-un
cosmetică cu
cosmetică de la
cosmetică de la o
cosmetică de pe la
cosmetică din
cosmetică la
cosmetică la o
cosmetică la un
cosmetică pe la
cosmetică pentru
cosmetică pentru o
cosmetică prin
cosmetică în
cosmetică într-o
cosmetică într-un
cresa se cheama
cresa se numeste
creşa se cheamă
creşa se numeşte
croitoreasa cu
croitoreasa de la
croitoreasa de la o
croitoreasa de pe la
croitoreasa din
croitoreasa in
croitoreasa intr-o
croitoreasa intr-un
croitoreasa la
croitoreasa la o
croitoreasa la un
croitoreasa pe la
croitoreasa pentru
croitoreasa pentru o
croitoreasa prin
croitoreasă cu
croitoreasă de la
croitoreasă de la o
croitoreasă de pe la
croitoreasă din
croitoreasă la
croitoreasă la o
croitoreasă la un
croitoreasă pe la
croitoreasă pentru
croitoreasă pentru o
croitoreasă prin
croitoreasă în
croitoreasă într-o
croitoreasă într-un
cu contract cu
cu contract de la
cu contract de la o
cu contract de pe la
cu contract din
cu contract in
cu contract intr-o
cu contract intr-un
cu contract la
cu contract la o
cu contract la un
cu contract pe la
cu contract pentru
cu contract pentru o
cu contract prin
cu contract în
cu contract într-o
cu contract într-un
cu ora cu
cu ora de la
cu ora de la o
cu ora de pe la
cu ora din
cu ora in
cu ora intr-o
cu ora intr-un
cu ora la
cu ora la o
cu ora la un
cu ora pe la
cu ora pentru
cu ora pentru o
cu ora prin
cu ora în
cu ora într-o
cu ora într-un
cu ziua cu
cu ziua de la
cu ziua de la o
cu ziua de pe la
cu ziua din
cu ziua in
cu ziua intr-o
cu ziua intr-un
cu ziua la
cu ziua la o
cu ziua la un
cu ziua pe la
cu ziua pentru
cu ziua pentru o
cu ziua prin
cu ziua în
cu ziua într-o
cu ziua într-un
culeg capsuni cu
culeg capsuni de la
culeg capsuni de la o
culeg capsuni de pe la
culeg capsuni din
culeg capsuni in
culeg capsuni intr-o
culeg capsuni intr-un
culeg capsuni la
culeg capsuni la o
culeg capsuni la un
culeg capsuni pe la
culeg capsuni pentru
culeg capsuni pentru o
culeg capsuni prin
culeg cu
culeg căpşuni cu
culeg căpşuni de la
culeg căpşuni de la o
culeg căpşuni de pe la
culeg căpşuni din
culeg căpşuni la
culeg căpşuni la o
culeg căpşuni la un
culeg căpşuni pe la
culeg căpşuni pentru
culeg căpşuni pentru o
culeg căpşuni prin
culeg căpşuni în
culeg căpşuni într-o
culeg căpşuni într-un
culeg de la
culeg de la o
culeg de pe la
culeg din
culeg in
culeg intr-o
culeg intr-un
culeg la
culeg la o
culeg la un
culeg pe la
culeg pentru
culeg pentru o
culeg prin
culeg în
culeg într-o
culeg într-un
culegatoare cu
culegatoare de la
culegatoare de la o
culegatoare de pe la
culegatoare din
culegatoare in
culegatoare intr-o
culegatoare intr-un
culegatoare la
culegatoare la o
culegatoare la un
culegatoare pe la
culegatoare pentru
culegatoare pentru o
culegatoare prin
culegator cu
culegator de la
culegator de la o
culegator de pe la
culegator din
culegator in
culegator intr-o
culegator intr-un
culegator la
culegator la o
culegator la un
culegator pe la
culegator pentru
culegator pentru o
culegator prin
culegem la
culegătoare cu
culegătoare de la
culegătoare de la o
culegătoare de pe la
culegătoare din
culegătoare la
culegătoare la o
culegătoare la un
culegătoare pe la
culegătoare pentru
culegătoare pentru o
culegătoare prin
culegătoare în
culegătoare într-o
culegătoare într-un
culegător cu
culegător de la
culegător de la o
culegător de pe la
culegător din
culegător la
culegător la o
culegător la un
culegător pe la
culegător pentru
culegător pentru o
culegător prin
culegător în
culegător într-o
culegător într-un
curat birouri cu
curat birouri de la
curat birouri de la o
curat birouri de pe la
curat birouri din
curat birouri in
curat birouri intr-o
curat birouri intr-un
curat birouri la
curat birouri la o
curat birouri la un
curat birouri pe la
curat birouri pentru
curat birouri pentru o
curat birouri prin
curat camere cu
curat camere de la
curat camere de la o
curat camere de pe la
curat camere din
curat camere in
curat camere intr-o
curat camere intr-un
curat camere la
curat camere la o
curat camere la un
curat camere pe la
curat camere pentru
curat camere pentru o
curat camere prin
curat cu
curat de la
curat de la o
curat de pe la
curat din
curat in
curat intr-o
curat intr-un
curat la
curat la o
curat la un
curat pe la
curat pentru
curat pentru o
curat peste cu
curat peste de la
curat peste de la o
curat peste de pe la
curat peste din
curat peste in
curat peste intr-o
curat peste intr-un
curat peste la
curat peste la o
curat peste la un
curat peste pe la
curat peste pentru
curat peste pentru o
curat peste prin
curat prin
curat în
curat într-o
curat într-un
curatenie cu
curatenie de la
curatenie de la o
curatenie de pe la
curatenie din
curatenie in
curatenie intr-o
curatenie intr-un
curatenie la
curatenie la o
curatenie la un
curatenie pe la
curatenie pentru
curatenie pentru o
curatenie prin
curier cu
curier de la
curier de la o
curier de pe la
curier din
curier in
curier intr-o
curier intr-un
curier la
curier la o
curier la un
curier pe la
curier pentru
curier pentru o
curier prin
curier în
curier într-o
curier într-un
curs la
cursuri la
curăţ birouri cu
curăţ birouri de la
curăţ birouri de la o
curăţ birouri de pe la
curăţ birouri din
curăţ birouri la
curăţ birouri la o
curăţ birouri la un
curăţ birouri pe la
curăţ birouri pentru
curăţ birouri pentru o
curăţ birouri prin
curăţ birouri în
curăţ birouri într-o
curăţ birouri într-un
curăţ camere cu
curăţ camere de la
curăţ camere de la o
curăţ camere de pe la
curăţ camere din
curăţ camere la
curăţ camere la o
curăţ camere la un
curăţ camere pe la
curăţ camere pentru
curăţ camere pentru o
curăţ camere prin
curăţ camere în
curăţ camere într-o
curăţ camere într-un
curăţ la
curăţ pentru
curăţ peşte cu
curăţ peşte de la
curăţ peşte de la o
curăţ peşte de pe la
curăţ peşte din
curăţ peşte la
curăţ peşte la o
curăţ peşte la un
curăţ peşte pe la
curăţ peşte pentru
curăţ peşte pentru o
curăţ peşte prin
curăţ peşte în
curăţ peşte într-o
curăţ peşte într-un
curăţenie cu
curăţenie de la
curăţenie de la o
curăţenie de pe la
curăţenie din
curăţenie la
curăţenie la o
curăţenie la un
curăţenie pe la
curăţenie pentru
curăţenie pentru o
curăţenie prin
curăţenie în
curăţenie într-o
curăţenie într-un
dadaca cu
dadaca de la
dadaca de la o
dadaca de pe la
dadaca din
dadaca in
dadaca intr-o
dadaca intr-un
dadaca la
dadaca la o
dadaca la un
dadaca pe la
dadaca pentru
dadaca pentru o
dadaca prin
dat afara cu
dat afara de la
dat afara de la o
dat afara de pe la
dat afara din
dat afara in
dat afara intr-o
dat afara intr-un
dat afara la
dat afara la o
dat afara la un
dat afara pe la
dat afara pentru
dat afara pentru o
dat afara prin
dat afară cu
dat afară de la
dat afară de la o
dat afară de pe la
dat afară din
dat afară la
dat afară la o
dat afară la un
dat afară pe la
dat afară pentru
dat afară pentru o
dat afară prin
dat afară în
dat afară într-o
dat afară într-un
dat demisia de la
data afara de la
dată afară de la
de la agentia
de la agenţia
de la firma
de lucru cu
de lucru de la
de lucru de la o
de lucru de pe la
de lucru din
de lucru in
de lucru intr-o
de lucru intr-un
de lucru la
de lucru la o
de lucru la un
de lucru pe la
de lucru pentru
de lucru pentru o
de lucru prin
de lucru în
de lucru într-o
de lucru într-un
de noapte cu
de noapte de la
de noapte de la o
de noapte de pe la
de noapte din
de noapte in
de noapte intr-o
de noapte intr-un
de noapte la
de noapte la o
de noapte la un
de noapte pe la
de noapte pentru
de noapte pentru o
de noapte prin
de noapte în
de noapte într-o
de noapte într-un
de paza cu
de paza de la
de paza de la o
de paza de pe la
de paza din
de paza in
de paza intr-o
de paza intr-un
de paza la
de paza la o
de paza la un
de paza pe la
de paza pentru
de paza pentru o
de paza prin
de pază cu
de pază de la
de pază de la o
de pază de pe la
de pază din
de pază la
de pază la o
de pază la un
de pază pe la
de pază pentru
de pază pentru o
de pază prin
de pază în
de pază într-o
de pază într-un
demisionat de la
depozitul de la
depozitul este
depozitul mea e
depozitul meu e
depozitul noastra e
depozitul noastră e
depozitul nostru e
depozitul numit
depozitul numita
depozitul numită
depozitul pe nume
depozitul se cheama
depozitul se cheamă
depozitul se numeste
depozitul se numeşte
descarc cu
descarc de la
descarc de la o
descarc de pe la
descarc din
descarc in
descarc intr-o
descarc intr-un
descarc la
descarc la o
descarc la un
descarc pe la
descarc pentru
descarc pentru o
descarc prin
descarc în
descarc într-o
descarc într-un
directoarea de la
directorul de la
diriginta de la
dirigintele de la
dus la lucru cu
dus la lucru de la
dus la lucru de la o
dus la lucru de pe la
dus la lucru din
dus la lucru in
dus la lucru intr-o
dus la lucru intr-un
dus la lucru la
dus la lucru la o
dus la lucru la un
dus la lucru pe la
dus la lucru pentru
dus la lucru pentru o
dus la lucru prin
dus la lucru în
dus la lucru într-o
dus la lucru într-un
dădacă cu
dădacă de la
dădacă de la o
dădacă de pe la
dădacă din
dădacă la
dădacă la o
dădacă la un
dădacă pe la
dădacă pentru
dădacă pentru o
dădacă prin
dădacă în
dădacă într-o
dădacă într-un
e patroana la
e patroană la
e patron la
e sef la
e sefa la
e şef la
e şefă la
educatoarea de la
electrician cu
electrician de la
electrician de la o
electrician de pe la
electrician din
electrician in
electrician intr-o
electrician intr-un
electrician la
electrician la o
electrician la un
electrician pe la
electrician pentru
electrician pentru o
electrician prin
electrician în
electrician într-o
electrician într-un
elev la
eleva la
elevii de la
elevă la
este patron la
etichetez cu
etichetez de la
etichetez de la o
etichetez de pe la
etichetez din
etichetez in
etichetez intr-o
etichetez intr-un
etichetez la
etichetez la o
etichetez la un
etichetez pe la
etichetez pentru
etichetez pentru o
etichetez prin
etichetez în
etichetez într-o
etichetez într-un
exmatriculat de la
exmatriculata de la
exmatriculată de la
fabrica de la
fabrica e
fabrica este
fabrica mea e
fabrica meu e
fabrica noastra e
fabrica noastră e
fabrica nostru e
fabrica numit
fabrica numita
fabrica numită
fabrica pe nume
fabrica se cheama
fabrica se cheamă
fabrica se numeste
fabrica se numeşte
fac camere cu
fac camere de la
fac camere de la o
fac camere de pe la
fac camere din
fac camere in
fac camere intr-o
fac camere intr-un
fac camere la
fac camere la o
fac camere la un
fac camere pe la
fac camere pentru
fac camere pentru o
fac camere prin
fac camere în
fac camere într-o
fac camere într-un
fac curat cu
fac curat de la
fac curat de la o
fac curat de pe la
fac curat din
fac curat in
fac curat intr-o
fac curat intr-un
fac curat la
fac curat la o
fac curat la un
fac curat pe la
fac curat pentru
fac curat pentru o
fac curat prin
fac curat în
fac curat într-o
fac curat într-un
fac curatenie cu
fac curatenie de la
fac curatenie de la o
fac curatenie de pe la
fac curatenie din
fac curatenie in
fac curatenie intr-o
fac curatenie intr-un
fac curatenie la
fac curatenie la o
fac curatenie la un
fac curatenie pe la
fac curatenie pentru
fac curatenie pentru o
fac curatenie prin
fac curs la
fac curăţenie cu
fac curăţenie de la
fac curăţenie de la o
fac curăţenie de pe la
fac curăţenie din
fac curăţenie la
fac curăţenie la o
fac curăţenie la un
fac curăţenie pe la
fac curăţenie pentru
fac curăţenie pentru o
fac curăţenie prin
fac curăţenie în
fac curăţenie într-o
fac curăţenie într-un
fac delivery cu
fac delivery de la
fac delivery de la o
fac delivery de pe la
fac delivery din
fac delivery in
fac delivery intr-o
fac delivery intr-un
fac delivery la
fac delivery la o
fac delivery la un
fac delivery pe la
fac delivery pentru
fac delivery pentru o
fac delivery prin
fac delivery în
fac delivery într-o
fac delivery într-un
fac facultate la
fac facultatea la
fac livrari cu
fac livrari de la
fac livrari de la o
fac livrari de pe la
fac livrari din
fac livrari in
fac livrari intr-o
fac livrari intr-un
fac livrari la
fac livrari la o
fac livrari la un
fac livrari pe la
fac livrari pentru
fac livrari pentru o
fac livrari prin
fac livrări cu
fac livrări de la
fac livrări de la o
fac livrări de pe la
fac livrări din
fac livrări la
fac livrări la o
fac livrări la un
fac livrări pe la
fac livrări pentru
fac livrări pentru o
fac livrări prin
fac livrări în
fac livrări într-o
fac livrări într-un
fac paturi cu
fac paturi de la
fac paturi de la o
fac paturi de pe la
fac paturi din
fac paturi in
fac paturi intr-o
fac paturi intr-un
fac paturi la
fac paturi la o
fac paturi la un
fac paturi pe la
fac paturi pentru
fac paturi pentru o
fac paturi prin
fac paturi în
fac paturi într-o
fac paturi într-un
fac paturile cu
fac paturile de la
fac paturile de la o
fac paturile de pe la
fac paturile din
fac paturile in
fac paturile intr-o
fac paturile intr-un
fac paturile la
fac paturile la o
fac paturile la un
fac paturile pe la
fac paturile pentru
fac paturile pentru o
fac paturile prin
fac paturile în
fac paturile într-o
fac paturile într-un
fac un curs la
fac unghii cu
fac unghii de la
fac unghii de la o
fac unghii de pe la
fac unghii din
fac unghii in
fac unghii intr-o
fac unghii intr-un
fac unghii la
fac unghii la o
fac unghii la un
fac unghii pe la
fac unghii pentru
fac unghii pentru o
fac unghii prin
fac unghii în
fac unghii într-o
fac unghii într-un
face unghii cu
face unghii de la
face unghii de la o
face unghii de pe la
face unghii din
face unghii in
face unghii intr-o
face unghii intr-un
face unghii la
face unghii la o
face unghii la un
face unghii pe la
face unghii pentru
face unghii pentru o
face unghii prin
face unghii în
face unghii într-o
face unghii într-un
facut delivery cu
facut delivery de la
facut delivery de la o
facut delivery de pe la
facut delivery din
facut delivery in
facut delivery intr-o
facut delivery intr-un
facut delivery la
facut delivery la o
facut delivery la un
facut delivery pe la
facut delivery pentru
facut delivery pentru o
facut delivery prin
faiantar cu
faiantar de la
faiantar de la o
faiantar de pe la
faiantar din
faiantar in
faiantar intr-o
faiantar intr-un
faiantar la
faiantar la o
faiantar la un
faiantar pe la
faiantar pentru
faiantar pentru o
faiantar prin
faianţar cu
faianţar de la
faianţar de la o
faianţar de pe la
faianţar din
faianţar la
faianţar la o
faianţar la un
faianţar pe la
faianţar pentru
faianţar pentru o
faianţar prin
faianţar în
faianţar într-o
faianţar într-un
fara contract cu
fara contract de la
fara contract de la o
fara contract de pe la
fara contract din
fara contract in
fara contract intr-o
fara contract intr-un
fara contract la
fara contract la o
fara contract la un
fara contract pe la
fara contract pentru
fara contract pentru o
fara contract prin
fata a fost dat afara de la
fata a fost dat afară de la
fata a fost exmatriculat de la
fata a fost exmatriculata de la
fata a fost exmatriculată de la
fata a inceput la
fata a terminat la
fata a început la
fata de la
fata e elev la
fata e eleva la
fata e elevă la
fata e in anul doi la
fata e in anul unu la
fata e in clasa a cincea la
fata e in clasa a doua la
fata e in clasa a patra la
fata e in clasa a sasea la
fata e in clasa a treia la
fata e in clasa intai la
fata e in clasa zero la
fata e in reception la
fata e in year one la
fata e in year two la
fata e la
fata e student la
fata e studenta la
fata e studentă la
fata e în anul doi la
fata e în anul unu la
fata e în clasa a cincea la
fata e în clasa a doua la
fata e în clasa a patra la
fata e în clasa a treia la
fata e în clasa a şasea la
fata e în clasa zero la
fata e în clasa întâi la
fata e în reception la
fata e în year one la
fata e în year two la
fata era la
fata este la
fata intra la
fata intră la
fata invata la
fata mea a fost dat afara de la
fata mea a fost dat afară de la
fata mea a fost exmatriculat de la
fata mea a fost exmatriculata de la
fata mea a fost exmatriculată de la
fata mea a inceput la
fata mea a terminat la
fata mea a început la
fata mea de la
fata mea e elev la
fata mea e eleva la
fata mea e elevă la
fata mea e in anul doi la
fata mea e in anul unu la
fata mea e in clasa a cincea la
fata mea e in clasa a doua la
fata mea e in clasa a patra la
fata mea e in clasa a sasea la
fata mea e in clasa a treia la
fata mea e in clasa intai la
fata mea e in clasa zero la
fata mea e in reception la
fata mea e in year one la
fata mea e in year two la
fata mea e la
fata mea e student la
fata mea e studenta la
fata mea e studentă la
fata mea e în anul doi la
fata mea e în anul unu la
fata mea e în clasa a cincea la
fata mea e în clasa a doua la
fata mea e în clasa a patra la
fata mea e în clasa a treia la
fata mea e în clasa a şasea la
fata mea e în clasa zero la
fata mea e în clasa întâi la
fata mea e în reception la
fata mea e în year one la
fata mea e în year two la
fata mea era la
fata mea este la
fata mea intra la
fata mea intră la
fata mea invata la
fata mea merg la
fata mea merge la
fata mea s-a mutat la
fata mea sta la
fata mea stă la
fata mea sunt la
fata mea învaţă la
fata merg la
fata merge la
fata s-a mutat la
fata sta la
fata stă la
fata sunt la
fata învaţă la
femeie de serviciu cu
femeie de serviciu de la
femeie de serviciu de la o
femeie de serviciu de pe la
femeie de serviciu din
femeie de serviciu in
femeie de serviciu intr-o
femeie de serviciu intr-un
femeie de serviciu la
femeie de serviciu la o
femeie de serviciu la un
femeie de serviciu pe la
femeie de serviciu pentru
femeie de serviciu pentru o
femeie de serviciu prin
femeie de serviciu în
femeie de serviciu într-o
femeie de serviciu într-un
ferma este
ferma ii zice
ferma mea e
ferma meu e
ferma noastra e
ferma noastră e
ferma nostru e
ferma numit
ferma numita
ferma numită
ferma pe nume
ferma se cheama
ferma se cheamă
ferma se chema
ferma se numea
ferma se numeste
ferma se numeşte
ferma îi zice
fetele a fost dat afara de la
fetele a fost dat afară de la
fetele a fost exmatriculat de la
fetele a fost exmatriculata de la
fetele a fost exmatriculată de la
fetele a inceput la
fetele a terminat la
fetele a început la
fetele de la
fetele e elev la
fetele e eleva la
fetele e elevă la
fetele e in anul doi la
fetele e in anul unu la
fetele e in clasa a cincea la
fetele e in clasa a doua la
fetele e in clasa a patra la
fetele e in clasa a sasea la
fetele e in clasa a treia la
fetele e in clasa intai la
fetele e in clasa zero la
fetele e in reception la
fetele e in year one la
fetele e in year two la
fetele e la
fetele e student la
fetele e studenta la
fetele e studentă la
fetele e în anul doi la
fetele e în anul unu la
fetele e în clasa a cincea la
fetele e în clasa a doua la
fetele e în clasa a patra la
fetele e în clasa a treia la
fetele e în clasa a şasea la
fetele e în clasa zero la
fetele e în clasa întâi la
fetele e în reception la
fetele e în year one la
fetele e în year two la
fetele era la
fetele este la
fetele intra la
fetele intră la
fetele invata la
fetele mele a fost dat afara de la
fetele mele a fost dat afară de la
fetele mele a fost exmatriculat de la
fetele mele a fost exmatriculata de la
fetele mele a fost exmatriculată de la
fetele mele a inceput la
fetele mele a terminat la
fetele mele a început la
fetele mele de la
fetele mele e elev la
fetele mele e eleva la
fetele mele e elevă la
fetele mele e in anul doi la
fetele mele e in anul unu la
fetele mele e in clasa a cincea la
fetele mele e in clasa a doua la
fetele mele e in clasa a patra la
fetele mele e in clasa a sasea la
fetele mele e in clasa a treia la
fetele mele e in clasa intai la
fetele mele e in clasa zero la
fetele mele e in reception la
fetele mele e in year one la
fetele mele e in year two la
fetele mele e la
fetele mele e student la
fetele mele e studenta la
fetele mele e studentă la
fetele mele e în anul doi la
fetele mele e în anul unu la
fetele mele e în clasa a cincea la
fetele mele e în clasa a doua la
fetele mele e în clasa a patra la
fetele mele e în clasa a treia la
fetele mele e în clasa a şasea la
fetele mele e în clasa zero la
fetele mele e în clasa întâi la
fetele mele e în reception la
fetele mele e în year one la
fetele mele e în year two la
fetele mele era la
fetele mele este la
fetele mele intra la
fetele mele intră la
fetele mele invata la
fetele mele merg la
fetele mele merge la
fetele mele s-a mutat la
fetele mele sta la
fetele mele stă la
fetele mele sunt la
fetele mele învaţă la
fetele merg la
fetele merge la
fetele s-a mutat la
fetele sta la
fetele stă la
fetele sunt la
fetele învaţă la
fetita a fost dat afara de la
fetita a fost exmatriculat de la
fetita a fost exmatriculata de la
fetita a inceput la
fetita a terminat la
fetita de la
fetita e elev la
fetita e eleva la
fetita e in anul doi la
fetita e in anul unu la
fetita e in clasa a cincea la
fetita e in clasa a doua la
fetita e in clasa a patra la
fetita e in clasa a sasea la
fetita e in clasa a treia la
fetita e in clasa intai la
fetita e in clasa zero la
fetita e in reception la
fetita e in year one la
fetita e in year two la
fetita e la
fetita e student la
fetita e studenta la
fetita era la
fetita este la
fetita intra la
fetita invata la
fetita mea a fost dat afara de la
fetita mea a fost exmatriculat de la
fetita mea a fost exmatriculata de la
fetita mea a inceput la
fetita mea a terminat la
fetita mea de la
fetita mea e elev la
fetita mea e eleva la
fetita mea e in anul doi la
fetita mea e in anul unu la
fetita mea e in clasa a cincea la
fetita mea e in clasa a doua la
fetita mea e in clasa a patra la
fetita mea e in clasa a sasea la
fetita mea e in clasa a treia la
fetita mea e in clasa intai la
fetita mea e in clasa zero la
fetita mea e in reception la
fetita mea e in year one la
fetita mea e in year two la
fetita mea e la
fetita mea e student la
fetita mea e studenta la
fetita mea era la
fetita mea este la
fetita mea intra la
fetita mea invata la
fetita mea merg la
fetita mea merge la
fetita mea s-a mutat la
fetita mea sta la
fetita mea sunt la
fetita merg la
fetita merge la
fetita s-a mutat la
fetita sta la
fetita sunt la
fetiţa a fost dat afară de la
fetiţa a fost exmatriculat de la
fetiţa a fost exmatriculată de la
fetiţa a terminat la
fetiţa a început la
fetiţa de la
fetiţa e elev la
fetiţa e elevă la
fetiţa e la
fetiţa e student la
fetiţa e studentă la
fetiţa e în anul doi la
fetiţa e în anul unu la
fetiţa e în clasa a cincea la
fetiţa e în clasa a doua la
fetiţa e în clasa a patra la
fetiţa e în clasa a treia la
fetiţa e în clasa a şasea la
fetiţa e în clasa zero la
fetiţa e în clasa întâi la
fetiţa e în reception la
fetiţa e în year one la
fetiţa e în year two la
fetiţa era la
fetiţa este la
fetiţa intră la
fetiţa mea a fost dat afară de la
fetiţa mea a fost exmatriculat de la
fetiţa mea a fost exmatriculată de la
fetiţa mea a terminat la
fetiţa mea a început la
fetiţa mea de la
fetiţa mea e elev la
fetiţa mea e elevă la
fetiţa mea e la
fetiţa mea e student la
fetiţa mea e studentă la
fetiţa mea e în anul doi la
fetiţa mea e în anul unu la
fetiţa mea e în clasa a cincea la
fetiţa mea e în clasa a doua la
fetiţa mea e în clasa a patra la
fetiţa mea e în clasa a treia la
fetiţa mea e în clasa a şasea la
fetiţa mea e în clasa zero la
fetiţa mea e în clasa întâi la
fetiţa mea e în reception la
fetiţa mea e în year one la
fetiţa mea e în year two la
fetiţa mea era la
fetiţa mea este la
fetiţa mea intră la
fetiţa mea merg la
fetiţa mea merge la
fetiţa mea s-a mutat la
fetiţa mea stă la
fetiţa mea sunt la
fetiţa mea învaţă la
fetiţa merg la
fetiţa merge la
fetiţa s-a mutat la
fetiţa stă la
fetiţa sunt la
fetiţa învaţă la
fi-miu a fost dat afara de la
fi-miu a fost dat afară de la
fi-miu a fost exmatriculat de la
fi-miu a fost exmatriculata de la
fi-miu a fost exmatriculată de la
fi-miu a inceput la
fi-miu a terminat la
fi-miu a început la
fi-miu de la
fi-miu e elev la
fi-miu e eleva la
fi-miu e elevă la
fi-miu e in anul doi la
fi-miu e in anul unu la
fi-miu e in clasa a cincea la
fi-miu e in clasa a doua la
fi-miu e in clasa a patra la
fi-miu e in clasa a sasea la
fi-miu e in clasa a treia la
fi-miu e in clasa intai la
fi-miu e in clasa zero la
fi-miu e in reception la
fi-miu e in year one la
fi-miu e in year two la
fi-miu e la
fi-miu e student la
fi-miu e studenta la
fi-miu e studentă la
fi-miu e în anul doi la
fi-miu e în anul unu la
fi-miu e în clasa a cincea la
fi-miu e în clasa a doua la
fi-miu e în clasa a patra la
fi-miu e în clasa a treia la
fi-miu e în clasa a şasea la
fi-miu e în clasa zero la
fi-miu e în clasa întâi la
fi-miu e în reception la
fi-miu e în year one la
fi-miu e în year two la
fi-miu era la
fi-miu este la
fi-miu intra la
fi-miu intră la
fi-miu invata la
fi-miu merg la
fi-miu merge la
fi-miu s-a mutat la
fi-miu sta la
fi-miu stă la
fi-miu sunt la
fi-miu învaţă la
fie-mea a fost dat afara de la
fie-mea a fost dat afară de la
fie-mea a fost exmatriculat de la
fie-mea a fost exmatriculata de la
fie-mea a fost exmatriculată de la
fie-mea a inceput la
fie-mea a terminat la
fie-mea a început la
fie-mea de la
fie-mea e elev la
fie-mea e eleva la
fie-mea e elevă la
fie-mea e in anul doi la
fie-mea e in anul unu la
fie-mea e in clasa a cincea la
fie-mea e in clasa a doua la
fie-mea e in clasa a patra la
fie-mea e in clasa a sasea la
fie-mea e in clasa a treia la
fie-mea e in clasa intai la
fie-mea e in clasa zero la
fie-mea e in reception la
fie-mea e in year one la
fie-mea e in year two la
fie-mea e la
fie-mea e student la
fie-mea e studenta la
fie-mea e studentă la
fie-mea e în anul doi la
fie-mea e în anul unu la
fie-mea e în clasa a cincea la
fie-mea e în clasa a doua la
fie-mea e în clasa a patra la
fie-mea e în clasa a treia la
fie-mea e în clasa a şasea la
fie-mea e în clasa zero la
fie-mea e în clasa întâi la
fie-mea e în reception la
fie-mea e în year one la
fie-mea e în year two la
fie-mea era la
fie-mea este la
fie-mea intra la
fie-mea intră la
fie-mea invata la
fie-mea merg la
fie-mea merge la
fie-mea s-a mutat la
fie-mea sta la
fie-mea stă la
fie-mea sunt la
fie-mea învaţă la
fii-mea a fost dat afara de la
fii-mea a fost dat afară de la
fii-mea a fost exmatriculat de la
fii-mea a fost exmatriculata de la
fii-mea a fost exmatriculată de la
fii-mea a inceput la
fii-mea a terminat la
fii-mea a început la
fii-mea de la
fii-mea e elev la
fii-mea e eleva la
fii-mea e elevă la
fii-mea e in anul doi la
fii-mea e in anul unu la
fii-mea e in clasa a cincea la
fii-mea e in clasa a doua la
fii-mea e in clasa a patra la
fii-mea e in clasa a sasea la
fii-mea e in clasa a treia la
fii-mea e in clasa intai la
fii-mea e in clasa zero la
fii-mea e in reception la
fii-mea e in year one la
fii-mea e in year two la
fii-mea e la
fii-mea e student la
fii-mea e studenta la
fii-mea e studentă la
fii-mea e în anul doi la
fii-mea e în anul unu la
fii-mea e în clasa a cincea la
fii-mea e în clasa a doua la
fii-mea e în clasa a patra la
fii-mea e în clasa a treia la
fii-mea e în clasa a şasea la
fii-mea e în clasa zero la
fii-mea e în clasa întâi la
fii-mea e în reception la
fii-mea e în year one la
fii-mea e în year two la
fii-mea era la
fii-mea este la
fii-mea intra la
fii-mea intră la
fii-mea invata la
fii-mea merg la
fii-mea merge la
fii-mea s-a mutat la
fii-mea sta la
fii-mea stă la
fii-mea sunt la
fii-mea învaţă la
fiica mea a fost dat afara de la
fiica mea a fost dat afară de la
fiica mea a fost exmatriculat de la
fiica mea a fost exmatriculata de la
fiica mea a fost exmatriculată de la
fiica mea a inceput la
fiica mea a terminat la
fiica mea a început la
fiica mea de la
fiica mea e elev la
fiica mea e eleva la
fiica mea e elevă la
fiica mea e in anul doi la
fiica mea e in anul unu la
fiica mea e in clasa a cincea la
fiica mea e in clasa a doua la
fiica mea e in clasa a patra la
fiica mea e in clasa a sasea la
fiica mea e in clasa a treia la
fiica mea e in clasa intai la
fiica mea e in clasa zero la
fiica mea e in reception la
fiica mea e in year one la
fiica mea e in year two la
fiica mea e la
fiica mea e student la
fiica mea e studenta la
fiica mea e studentă la
fiica mea e în anul doi la
fiica mea e în anul unu la
fiica mea e în clasa a cincea la
fiica mea e în clasa a doua la
fiica mea e în clasa a patra la
fiica mea e în clasa a treia la
fiica mea e în clasa a şasea la
fiica mea e în clasa zero la
fiica mea e în clasa întâi la
fiica mea e în reception la
fiica mea e în year one la
fiica mea e în year two la
fiica mea era la
fiica mea este la
fiica mea intra la
fiica mea intră la
fiica mea invata la
fiica mea merg la
fiica mea merge la
fiica mea s-a mutat la
fiica mea sta la
fiica mea stă la
fiica mea sunt la
fiica mea învaţă la
firma
firma e
firma este
firma ii zice
firma lor se numeste
firma lor se numeşte
firma lui se numeste
firma lui se numeşte
firma mea e
firma meu e
firma noastra e
firma noastră e
firma nostru e
firma numit
firma numita
firma numită
firma pe nume
firma se cheama
firma se cheamă
firma se chema
firma se numea
firma se numeste
firma se numeşte
firma îi zice
fiul meu a fost dat afara de la
fiul meu a fost dat afară de la
fiul meu a fost exmatriculat de la
fiul meu a fost exmatriculata de la
fiul meu a fost exmatriculată de la
fiul meu a inceput la
fiul meu a terminat la
fiul meu a început la
fiul meu de la
fiul meu e elev la
fiul meu e eleva la
fiul meu e elevă la
fiul meu e in anul doi la
fiul meu e in anul unu la
fiul meu e in clasa a cincea la
fiul meu e in clasa a doua la
fiul meu e in clasa a patra la
fiul meu e in clasa a sasea la
fiul meu e in clasa a treia la
fiul meu e in clasa intai la
fiul meu e in clasa zero la
fiul meu e in reception la
fiul meu e in year one la
fiul meu e in year two la
fiul meu e la
fiul meu e student la
fiul meu e studenta la
fiul meu e studentă la
fiul meu e în anul doi la
fiul meu e în anul unu la
fiul meu e în clasa a cincea la
fiul meu e în clasa a doua la
fiul meu e în clasa a patra la
fiul meu e în clasa a treia la
fiul meu e în clasa a şasea la
fiul meu e în clasa zero la
fiul meu e în clasa întâi la
fiul meu e în reception la
fiul meu e în year one la
fiul meu e în year two la
fiul meu era la
fiul meu este la
fiul meu intra la
fiul meu intră la
fiul meu invata la
fiul meu merg la
fiul meu merge la
fiul meu s-a mutat la
fiul meu sta la
fiul meu stă la
fiul meu sunt la
fiul meu învaţă la
fluturasul de la
fluturaşul de la
fratele meu a fost dat afara de la
fratele meu a fost dat afară de la
fratele meu a fost exmatriculat de la
fratele meu a fost exmatriculata de la
fratele meu a fost exmatriculată de la
fratele meu a inceput la
fratele meu a terminat la
fratele meu a început la
fratele meu de la
fratele meu e elev la
fratele meu e eleva la
fratele meu e elevă la
fratele meu e in anul doi la
fratele meu e in anul unu la
fratele meu e in clasa a cincea la
fratele meu e in clasa a doua la
fratele meu e in clasa a patra la
fratele meu e in clasa a sasea la
fratele meu e in clasa a treia la
fratele meu e in clasa intai la
fratele meu e in clasa zero la
fratele meu e in reception la
fratele meu e in year one la
fratele meu e in year two la
fratele meu e la
fratele meu e student la
fratele meu e studenta la
fratele meu e studentă la
fratele meu e în anul doi la
fratele meu e în anul unu la
fratele meu e în clasa a cincea la
fratele meu e în clasa a doua la
fratele meu e în clasa a patra la
fratele meu e în clasa a treia la
fratele meu e în clasa a şasea la
fratele meu e în clasa zero la
fratele meu e în clasa întâi la
fratele meu e în reception la
fratele meu e în year one la
fratele meu e în year two la
fratele meu era la
fratele meu este la
fratele meu intra la
fratele meu intră la
fratele meu invata la
fratele meu merg la
fratele meu merge la
fratele meu s-a mutat la
fratele meu sta la
fratele meu stă la
fratele meu sunt la
fratele meu învaţă la
frizer cu
frizer de la
frizer de la o
frizer de pe la
frizer din
frizer in
frizer intr-o
frizer intr-un
frizer la
frizer la o
frizer la un
frizer pe la
frizer pentru
frizer pentru o
frizer prin
frizer în
frizer într-o
frizer într-un
frizerita cu
frizerita de la
frizerita de la o
frizerita de pe la
frizerita din
frizerita in
frizerita intr-o
frizerita intr-un
frizerita la
frizerita la o
frizerita la un
frizerita pe la
frizerita pentru
frizerita pentru o
frizerita prin
frizeriţă cu
frizeriţă de la
frizeriţă de la o
frizeriţă de pe la
frizeriţă din
frizeriţă la
frizeriţă la o
frizeriţă la un
frizeriţă pe la
frizeriţă pentru
frizeriţă pentru o
frizeriţă prin
frizeriţă în
frizeriţă într-o
frizeriţă într-un
full time cu
full time de la
full time de la o
full time de pe la
full time din
full time in
full time intr-o
full time intr-un
full time la
full time la o
full time la un
full time pe la
full time pentru
full time pentru o
full time prin
full time în
full time într-o
full time într-un
făcut delivery cu
făcut delivery de la
făcut delivery de la o
făcut delivery de pe la
făcut delivery din
făcut delivery la
făcut delivery la o
făcut delivery la un
făcut delivery pe la
făcut delivery pentru
făcut delivery pentru o
făcut delivery prin
făcut delivery în
făcut delivery într-o
făcut delivery într-un
fără contract cu
fără contract de la
fără contract de la o
fără contract de pe la
fără contract din
fără contract la
fără contract la o
fără contract la un
fără contract pe la
fără contract pentru
fără contract pentru o
fără contract prin
fără contract în
fără contract într-o
fără contract într-un
gasit de lucru cu
gasit de lucru de la
gasit de lucru de la o
gasit de lucru de pe la
gasit de lucru din
gasit de lucru in
gasit de lucru intr-o
gasit de lucru intr-un
gasit de lucru la
gasit de lucru la o
gasit de lucru la un
gasit de lucru pe la
gasit de lucru pentru
gasit de lucru pentru o
gasit de lucru prin
gasit de munca cu
gasit de munca de la
gasit de munca de la o
gasit de munca de pe la
gasit de munca din
gasit de munca in
gasit de munca intr-o
gasit de munca intr-un
gasit de munca la
gasit de munca la o
gasit de munca la un
gasit de munca pe la
gasit de munca pentru
gasit de munca pentru o
gasit de munca prin
gasit job cu
gasit job de la
gasit job de la o
gasit job de pe la
gasit job din
gasit job in
gasit job intr-o
gasit job intr-un
gasit job la
gasit job la o
gasit job la un
gasit job pe la
gasit job pentru
gasit job pentru o
gasit job prin
gateam cu
gateam de la
gateam de la o
gateam de pe la
gateam din
gateam in
gateam intr-o
gateam intr-un
gateam la
gateam la o
gateam la un
gateam pe la
gateam pentru
gateam pentru o
gateam prin
gatesc cu
gatesc de la
gatesc de la o
gatesc de pe la
gatesc din
gatesc in
gatesc intr-o
gatesc intr-un
gatesc la
gatesc la o
gatesc la un
gatesc pe la
gatesc pentru
gatesc pentru o
gatesc prin
gateste cu
gateste de la
gateste de la o
gateste de pe la
gateste din
gateste in
gateste intr-o
gateste intr-un
gateste la
gateste la o
gateste la un
gateste pe la
gateste pentru
gateste pentru o
gateste prin
gemenii a fost dat afara de la
gemenii a fost dat afară de la
gemenii a fost exmatriculat de la
gemenii a fost exmatriculata de la
gemenii a fost exmatriculată de la
gemenii a inceput la
gemenii a terminat la
gemenii a început la
gemenii de la
gemenii e elev la
gemenii e eleva la
gemenii e elevă la
gemenii e in anul doi la
gemenii e in anul unu la
gemenii e in clasa a cincea la
gemenii e in clasa a doua la
gemenii e in clasa a patra la
gemenii e in clasa a sasea la
gemenii e in clasa a treia la
gemenii e in clasa intai la
gemenii e in clasa zero la
gemenii e in reception la
gemenii e in year one la
gemenii e in year two la
gemenii e la
gemenii e student la
gemenii e studenta la
gemenii e studentă la
gemenii e în anul doi la
gemenii e în anul unu la
gemenii e în clasa a cincea la
gemenii e în clasa a doua la
gemenii e în clasa a patra la
gemenii e în clasa a treia la
gemenii e în clasa a şasea la
gemenii e în clasa zero la
gemenii e în clasa întâi la
gemenii e în reception la
gemenii e în year one la
gemenii e în year two la
gemenii era la
gemenii este la
gemenii intra la
gemenii intră la
gemenii invata la
gemenii merg la
gemenii merge la
gemenii s-a mutat la
gemenii sta la
gemenii stă la
gemenii sunt la
gemenii învaţă la
gestionar cu
gestionar de la
gestionar de la o
gestionar de pe la
gestionar din
gestionar in
gestionar intr-o
gestionar intr-un
gestionar la
gestionar la o
gestionar la un
gestionar pe la
gestionar pentru
gestionar pentru o
gestionar prin
gestionar în
gestionar într-o
gestionar într-un
gradinar cu
gradinar de la
gradinar de la o
gradinar de pe la
gradinar din
gradinar in
gradinar intr-o
gradinar intr-un
gradinar la
gradinar la o
gradinar la un
gradinar pe la
gradinar pentru
gradinar pentru o
gradinar prin
gradinita e
gradinita este
gradinita mea e
gradinita meu e
gradinita noastra e
gradinita nostru e
gradinita numit
gradinita numita
gradinita pe nume
gradinita se cheama
gradinita se numeste
grădinar cu
grădinar de la
grădinar de la o
grădinar de pe la
grădinar din
grădinar la
grădinar la o
grădinar la un
grădinar pe la
grădinar pentru
grădinar pentru o
grădinar prin
grădinar în
grădinar într-o
grădinar într-un
grădiniţa e
grădiniţa este
grădiniţa mea e
grădiniţa meu e
grădiniţa noastră e
grădiniţa nostru e
grădiniţa numit
grădiniţa numită
grădiniţa pe nume
grădiniţa se cheamă
grădiniţa se numeşte
găsit de lucru cu
găsit de lucru de la
găsit de lucru de la o
găsit de lucru de pe la
găsit de lucru din
găsit de lucru la
găsit de lucru la o
găsit de lucru la un
găsit de lucru pe la
găsit de lucru pentru
găsit de lucru pentru o
găsit de lucru prin
găsit de lucru în
găsit de lucru într-o
găsit de lucru într-un
găsit de muncă cu
găsit de muncă de la
găsit de muncă de la o
găsit de muncă de pe la
găsit de muncă din
găsit de muncă la
găsit de muncă la o
găsit de muncă la un
găsit de muncă pe la
găsit de muncă pentru
găsit de muncă pentru o
găsit de muncă prin
găsit de muncă în
găsit de muncă într-o
găsit de muncă într-un
găsit job cu
găsit job de la
găsit job de la o
găsit job de pe la
găsit job din
găsit job la
găsit job la o
găsit job la un
găsit job pe la
găsit job pentru
găsit job pentru o
găsit job prin
găsit job în
găsit job într-o
găsit job într-un
găteam cu
găteam de la
găteam de la o
găteam de pe la
găteam din
găteam la
găteam la o
găteam la un
găteam pe la
găteam pentru
găteam pentru o
găteam prin
găteam în
găteam într-o
găteam într-un
gătesc cu
gătesc de la
gătesc de la o
gătesc de pe la
gătesc din
gătesc la
gătesc la o
gătesc la un
gătesc pe la
gătesc pentru
gătesc pentru o
gătesc prin
gătesc în
gătesc într-o
gătesc într-un
găteşte cu
găteşte de la
găteşte de la o
găteşte de pe la
găteşte din
găteşte la
găteşte la o
găteşte la un
găteşte pe la
găteşte pentru
găteşte pentru o
găteşte prin
găteşte în
găteşte într-o
găteşte într-un
hotelul este
hotelul ii zice
hotelul mea e
hotelul meu e
hotelul noastra e
hotelul noastră e
hotelul nostru e
hotelul numit
hotelul numita
hotelul numită
hotelul pe nume
hotelul se cheama
hotelul se cheamă
hotelul se chema
hotelul se numea
hotelul se numeste
hotelul se numeşte
hotelul îi zice
i-am luat de la
ii duc la
ii iau de la
il astept la
il duc la
il iau de la
impachetez cu
impachetez de la
impachetez de la o
impachetez de pe la
impachetez din
impachetez in
impachetez intr-o
impachetez intr-un
impachetez la
impachetez la o
impachetez la un
impachetez pe la
impachetez pentru
impachetez pentru o
impachetez prin
in fata la
in tura de noapte cu
in tura de noapte de la
in tura de noapte de la o
in tura de noapte de pe la
in tura de noapte din
in tura de noapte in
in tura de noapte intr-o
in tura de noapte intr-un
in tura de noapte la
in tura de noapte la o
in tura de noapte la un
in tura de noapte pe la
in tura de noapte pentru
in tura de noapte pentru o
in tura de noapte prin
incarc cu
incarc de la
incarc de la o
incarc de pe la
incarc din
incarc in
incarc intr-o
incarc intr-un
incarc la
incarc la o
incarc la un
incarc pe la
incarc pentru
incarc pentru o
incarc prin
infirmier cu
infirmier de la
infirmier de la o
infirmier de pe la
infirmier din
infirmier in
infirmier intr-o
infirmier intr-un
infirmier la
infirmier la o
infirmier la un
infirmier pe la
infirmier pentru
infirmier pentru o
infirmier prin
infirmier în
infirmier într-o
infirmier într-un
infirmiera cu
infirmiera de la
infirmiera de la o
infirmiera de pe la
infirmiera din
infirmiera in
infirmiera intr-o
infirmiera intr-un
infirmiera la
infirmiera la o
infirmiera la un
infirmiera pe la
infirmiera pentru
infirmiera pentru o
infirmiera prin
infirmieră cu
infirmieră de la
infirmieră de la o
infirmieră de pe la
infirmieră din
infirmieră la
infirmieră la o
infirmieră la un
infirmieră pe la
infirmieră pentru
infirmieră pentru o
infirmieră prin
infirmieră în
infirmieră într-o
infirmieră într-un
ingrijeam batrani cu
ingrijeam batrani de la
ingrijeam batrani de la o
ingrijeam batrani de pe la
ingrijeam batrani din
ingrijeam batrani in
ingrijeam batrani intr-o
ingrijeam batrani intr-un
ingrijeam batrani la
ingrijeam batrani la o
ingrijeam batrani la un
ingrijeam batrani pe la
ingrijeam batrani pentru
ingrijeam batrani pentru o
ingrijeam batrani prin
ingrijesc batrane cu
ingrijesc batrane de la
ingrijesc batrane de la o
ingrijesc batrane de pe la
ingrijesc batrane din
ingrijesc batrane in
ingrijesc batrane intr-o
ingrijesc batrane intr-un
ingrijesc batrane la
ingrijesc batrane la o
ingrijesc batrane la un
ingrijesc batrane pe la
ingrijesc batrane pentru
ingrijesc batrane pentru o
ingrijesc batrane prin
ingrijesc batrani cu
ingrijesc batrani de la
ingrijesc batrani de la o
ingrijesc batrani de pe la
ingrijesc batrani din
ingrijesc batrani in
ingrijesc batrani intr-o
ingrijesc batrani intr-un
ingrijesc batrani la
ingrijesc batrani la o
ingrijesc batrani la un
ingrijesc batrani pe la
ingrijesc batrani pentru
ingrijesc batrani pentru o
ingrijesc batrani prin
ingrijitoare cu
ingrijitoare de la
ingrijitoare de la o
ingrijitoare de pe la
ingrijitoare din
ingrijitoare in
ingrijitoare intr-o
ingrijitoare intr-un
ingrijitoare la
ingrijitoare la o
ingrijitoare la un
ingrijitoare pe la
ingrijitoare pentru
ingrijitoare pentru o
ingrijitoare prin
ingrijitor cu
ingrijitor de la
ingrijitor de la o
ingrijitor de pe la
ingrijitor din
ingrijitor in
ingrijitor intr-o
ingrijitor intr-un
ingrijitor la
ingrijitor la o
ingrijitor la un
ingrijitor pe la
ingrijitor pentru
ingrijitor pentru o
ingrijitor prin
instalator cu
instalator de la
instalator de la o
instalator de pe la
instalator din
instalator in
instalator intr-o
instalator intr-un
instalator la
instalator la o
instalator la un
instalator pe la
instalator pentru
instalator pentru o
instalator prin
instalator în
instalator într-o
instalator într-un
internship cu
internship de la
internship de la o
internship de pe la
internship din
internship in
internship intr-o
internship intr-un
internship la
internship la o
internship la un
internship pe la
internship pentru
internship pentru o
internship prin
internship în
internship într-o
internship într-un
interpreta cu
interpreta de la
interpreta de la o
interpreta de pe la
interpreta din
interpreta in
interpreta intr-o
interpreta intr-un
interpreta la
interpreta la o
interpreta la un
interpreta pe la
interpreta pentru
interpreta pentru o
interpreta prin
interpretă cu
interpretă de la
interpretă de la o
interpretă de pe la
interpretă din
interpretă la
interpretă la o
interpretă la un
interpretă pe la
interpretă pentru
interpretă pentru o
interpretă prin
interpretă în
interpretă într-o
interpretă într-un
invat la
invatatoare la
invatatoarea de la
invatatorul de la
job cu
job de la
job de la o
job de pe la
job din
job in
job intr-o
job intr-un
job la
job la o
job la un
job pe la
job pentru
job pentru o
job prin
job în
job într-o
job într-un
job-ul la
jobul cu
jobul de la
jobul de la o
jobul de pe la
jobul din
jobul in
jobul intr-o
jobul intr-un
jobul la
jobul la o
jobul la un
jobul pe la
jobul pentru
jobul pentru o
jobul prin
jobul în
jobul într-o
jobul într-un
l-am dus la
l-am inscris la
l-am luat de la
l-am mutat la
l-am înscris la
la lucru cu
la lucru de la
la lucru de la o
la lucru de pe la
la lucru din
la lucru in
la lucru intr-o
la lucru intr-un
la lucru la
la lucru la o
la lucru la un
la lucru pe la
la lucru pentru
la lucru pentru o
la lucru prin
la lucru în
la lucru într-o
la lucru într-un
la munca cu
la munca de la
la munca de la o
la munca de pe la
la munca din
la munca in
la munca intr-o
la munca intr-un
la munca la
la munca la o
la munca la un
la munca pe la
la munca pentru
la munca pentru o
la munca prin
la munca în
la munca într-o
la munca într-un
la muncă cu
la muncă de la
la muncă de la o
la muncă de pe la
la muncă din
la muncă la
la muncă la o
la muncă la un
la muncă pe la
la muncă pentru
la muncă pentru o
la muncă prin
la muncă în
la muncă într-o
la muncă într-un
la negru cu
la negru de la
la negru de la o
la negru de pe la
la negru din
la negru in
la negru intr-o
la negru intr-un
la negru la
la negru la o
la negru la un
la negru pe la
la negru pentru
la negru pentru o
la negru prin
la negru în
la negru într-o
la negru într-un
la poarta de la
la poarta la
la portile de la
la porţile de la
la un depozit
le duc la
le iau de la
liceul e
liceul este
liceul mea e
liceul meu e
liceul noastra e
liceul noastră e
liceul nostru e
liceul numit
liceul numita
liceul numită
liceul pe nume
liceul se cheama
liceul se cheamă
liceul se numeste
liceul se numeşte
livram cu
livram de la
livram de la o
livram de pe la
livram din
livram in
livram intr-o
livram intr-un
livram la
livram la o
livram la un
livram pe la
livram pentru
livram pentru o
livram prin
livram în
livram într-o
livram într-un
livrator cu
livrator de la
livrator de la o
livrator de pe la
livrator din
livrator in
livrator intr-o
livrator intr-un
livrator la
livrator la o
livrator la un
livrator pe la
livrator pentru
livrator pentru o
livrator prin
livrator în
livrator într-o
livrator într-un
livreaza pentru
livrează pentru
livrez cu
livrez de la
livrez de la o
livrez de pe la
livrez din
livrez in
livrez intr-o
livrez intr-un
livrez la
livrez la o
livrez la un
livrez pe la
livrez pentru
livrez pentru o
livrez prin
livrez în
livrez într-o
livrez într-un
localul ii zice
localul se cheama
localul se cheamă
localul se chema
localul se numea
localul se numeste
localul se numeşte
localul îi zice
locul ii zice
locul se cheama
locul se cheamă
locul se chema
locul se numea
locul se numeste
locul se numeşte
locul îi zice
luat la munca cu
luat la munca de la
luat la munca de la o
luat la munca de pe la
luat la munca din
luat la munca in
luat la munca intr-o
luat la munca intr-un
luat la munca la
luat la munca la o
luat la munca la un
luat la munca pe la
luat la munca pentru
luat la munca pentru o
luat la munca prin
luat la munca în
luat la munca într-o
luat la munca într-un
luat la muncă cu
luat la muncă de la
luat la muncă de la o
luat la muncă de pe la
luat la muncă din
luat la muncă la
luat la muncă la o
luat la muncă la un
luat la muncă pe la
luat la muncă pentru
luat la muncă pentru o
luat la muncă prin
luat la muncă în
luat la muncă într-o
luat la muncă într-un
lucra cu
lucra de la
lucra de la o
lucra de pe la
lucra din
lucra in
lucra intr-o
lucra intr-un
lucra la
lucra la o
lucra la un
lucra noaptea cu
lucra noaptea de la
lucra noaptea de la o
lucra noaptea de pe la
lucra noaptea din
lucra noaptea in
lucra noaptea intr-o
lucra noaptea intr-un
lucra noaptea la
lucra noaptea la o
lucra noaptea la un
lucra noaptea pe la
lucra noaptea pentru
lucra noaptea pentru o
lucra noaptea prin
lucra noaptea în
lucra noaptea într-o
lucra noaptea într-un
lucra pe la
lucra pentru
lucra pentru o
lucra prin
lucra în
lucra într-o
lucra într-un
lucram cu
lucram de la
lucram de la o
lucram de pe la
lucram din
lucram in
lucram intr-o
lucram intr-un
lucram la
lucram la o
lucram la un
lucram pe la
lucram pentru
lucram pentru o
lucram prin
lucram în
lucram într-o
lucram într-un
lucrand la
lucrasem cu
lucrasem de la
lucrasem de la o
lucrasem de pe la
lucrasem din
lucrasem in
lucrasem intr-o
lucrasem intr-un
lucrasem la
lucrasem la o
lucrasem la un
lucrasem pe la
lucrasem pentru
lucrasem pentru o
lucrasem prin
lucrasem în
lucrasem într-o
lucrasem într-un
lucrasera cu
lucrasera de la
lucrasera de la o
lucrasera de pe la
lucrasera din
lucrasera in
lucrasera intr-o
lucrasera intr-un
lucrasera la
lucrasera la o
lucrasera la un
lucrasera pe la
lucrasera pentru
lucrasera pentru o
lucrasera prin
lucraseră cu
lucraseră de la
lucraseră de la o
lucraseră de pe la
lucraseră din
lucraseră la
lucraseră la o
lucraseră la un
lucraseră pe la
lucraseră pentru
lucraseră pentru o
lucraseră prin
lucraseră în
lucraseră într-o
lucraseră într-un
lucrat cu
lucrat de la
lucrat de la o
lucrat de pe la
lucrat din
lucrat in
lucrat intr-o
lucrat intr-un
lucrat la
lucrat la o
lucrat la un
lucrat pe la
lucrat pentru
lucrat pentru o
lucrat prin
lucrat în
lucrat într-o
lucrat într-un
lucrati cu
lucrati de la
lucrati de la o
lucrati de pe la
lucrati din
lucrati in
lucrati intr-o
lucrati intr-un
lucrati la
lucrati la o
lucrati la un
lucrati pe la
lucrati pentru
lucrati pentru o
lucrati prin
lucrau la
lucraţi cu
lucraţi de la
lucraţi de la o
lucraţi de pe la
lucraţi din
lucraţi la
lucraţi la o
lucraţi la un
lucraţi pe la
lucraţi pentru
lucraţi pentru o
lucraţi prin
lucraţi în
lucraţi într-o
lucraţi într-un
lucreaza cu
lucreaza de la
lucreaza de la o
lucreaza de pe la
lucreaza din
lucreaza in
lucreaza intr-o
lucreaza intr-un
lucreaza la
lucreaza la o
lucreaza la un
lucreaza noaptea la
lucreaza pe la
lucreaza pentru
lucreaza pentru o
lucreaza prin
lucrează cu
lucrează de la
lucrează de la o
lucrează de pe la
lucrează din
lucrează la
lucrează la o
lucrează la un
lucrează noaptea la
lucrează pe la
lucrează pentru
lucrează pentru o
lucrează prin
lucrează în
lucrează într-o
lucrează într-un
lucrez cu
lucrez de la
lucrez de la o
lucrez de noapte la
lucrez de pe la
lucrez din
lucrez in
lucrez intr-o
lucrez intr-un
lucrez la
lucrez la o
lucrez la un
lucrez noaptea la
lucrez pe la
lucrez pentru
lucrez pentru o
lucrez prin
lucrez în
lucrez într-o
lucrez într-un
lucrezi cu
lucrezi de la
lucrezi de la o
lucrezi de pe la
lucrezi din
lucrezi in
lucrezi intr-o
lucrezi intr-un
lucrezi la
lucrezi la o
lucrezi la un
lucrezi pe la
lucrezi pentru
lucrezi pentru o
lucrezi prin
lucrezi în
lucrezi într-o
lucrezi într-un
lucrând la
lucrăm cu
lucrăm de la
lucrăm de la o
lucrăm de pe la
lucrăm din
lucrăm la
lucrăm la o
lucrăm la un
lucrăm pe la
lucrăm pentru
lucrăm pentru o
lucrăm prin
lucrăm în
lucrăm într-o
lucrăm într-un
luni de zile cu
luni de zile de la
luni de zile de la o
luni de zile de pe la
luni de zile din
luni de zile in
luni de zile intr-o
luni de zile intr-un
luni de zile la
luni de zile la o
luni de zile la un
luni de zile pe la
luni de zile pentru
luni de zile pentru o
luni de zile prin
luni de zile în
luni de zile într-o
luni de zile într-un
m am angajat la
m-a bagat la
m-a băgat la
m-a dus la munca la
m-a dus la muncă la
m-a luat la munca la
m-a luat la muncă la
m-am angajat cu
m-am angajat de la
m-am angajat de la o
m-am angajat de pe la
m-am angajat din
m-am angajat eu cu
m-am angajat eu de la
m-am angajat eu de la o
m-am angajat eu de pe la
m-am angajat eu din
m-am angajat eu in
m-am angajat eu intr-o
m-am angajat eu intr-un
m-am angajat eu la
m-am angajat eu la o
m-am angajat eu la un
m-am angajat eu pe la
m-am angajat eu pentru
m-am angajat eu pentru o
m-am angajat eu prin
m-am angajat eu în
m-am angajat eu într-o
m-am angajat eu într-un
m-am angajat in
m-am angajat intr-o
m-am angajat intr-un
m-am angajat la
m-am angajat la o
m-am angajat la un
m-am angajat pe la
m-am angajat pentru
m-am angajat pentru o
m-am angajat prin
m-am angajat în
m-am angajat într-o
m-am angajat într-un
m-au bagat la
m-au băgat la
m-au luat la munca la
m-au luat la muncă la
ma angajasem la
macelar cu
macelar de la
macelar de la o
macelar de pe la
macelar din
macelar in
macelar intr-o
macelar intr-un
macelar la
macelar la o
macelar la un
macelar pe la
macelar pentru
macelar pentru o
macelar prin
macelaria e
macelaria este
macelaria mea e
macelaria meu e
macelaria noastra e
macelaria nostru e
macelaria numit
macelaria numita
macelaria pe nume
macelaria se cheama
macelaria se numeste
magazinul e
magazinul este
magazinul ii zice
magazinul mea e
magazinul meu e
magazinul noastra e
magazinul noastră e
magazinul nostru
magazinul nostru e
magazinul numit
magazinul numita
magazinul numită
magazinul pe nume
magazinul se cheama
magazinul se cheamă
magazinul se chema
magazinul se numea
magazinul se numeste
magazinul se numeşte
magazinul îi zice
mamicile de la
manager cu
manager de la
manager de la o
manager de pe la
manager din
manager in
manager intr-o
manager intr-un
manager la
manager la o
manager la un
manager pe la
manager pentru
manager pentru o
manager prin
manager în
manager într-o
manager într-un
managera cu
managera de la
managera de la o
managera de pe la
managera din
managera in
managera intr-o
managera intr-un
managera la
managera la o
managera la un
managera pe la
managera pentru
managera pentru o
managera prin
managera în
managera într-o
managera într-un
managerul cu
managerul de la
managerul de la o
managerul de pe la
managerul din
managerul in
managerul intr-o
managerul intr-un
managerul la
managerul la o
managerul la un
managerul pe la
managerul pentru
managerul pentru o
managerul prin
managerul în
managerul într-o
managerul într-un
manichiura cu
manichiura de la
manichiura de la o
manichiura de pe la
manichiura din
manichiura in
manichiura intr-o
manichiura intr-un
manichiura la
manichiura la o
manichiura la un
manichiura pe la
manichiura pentru
manichiura pentru o
manichiura prin
manichiura în
manichiura într-o
manichiura într-un
manichiurista cu
manichiurista de la
manichiurista de la o
manichiurista de pe la
manichiurista din
manichiurista in
manichiurista intr-o
manichiurista intr-un
manichiurista la
manichiurista la o
manichiurista la un
manichiurista pe la
manichiurista pentru
manichiurista pentru o
manichiurista prin
manichiuristă cu
manichiuristă de la
manichiuristă de la o
manichiuristă de pe la
manichiuristă din
manichiuristă la
manichiuristă la o
manichiuristă la un
manichiuristă pe la
manichiuristă pentru
manichiuristă pentru o
manichiuristă prin
manichiuristă în
manichiuristă într-o
manichiuristă într-un
manichiură cu
manichiură de la
manichiură de la o
manichiură de pe la
manichiură din
manichiură la
manichiură la o
manichiură la un
manichiură pe la
manichiură pentru
manichiură pentru o
manichiură prin
manichiură în
manichiură într-o
manichiură într-un
manipulant cu
manipulant de la
manipulant de la o
manipulant de pe la
manipulant din
manipulant in
manipulant intr-o
manipulant intr-un
manipulant la
manipulant la o
manipulant la un
manipulant pe la
manipulant pentru
manipulant pentru o
manipulant prin
manipulant în
manipulant într-o
manipulant într-un
masaj cu
masaj de la
masaj de la o
masaj de pe la
masaj din
masaj in
masaj intr-o
masaj intr-un
masaj la
masaj la o
masaj la un
masaj pe la
masaj pentru
masaj pentru o
masaj prin
masaj în
masaj într-o
masaj într-un
maseuza cu
maseuza de la
maseuza de la o
maseuza de pe la
maseuza din
maseuza in
maseuza intr-o
maseuza intr-un
maseuza la
maseuza la o
maseuza la un
maseuza pe la
maseuza pentru
maseuza pentru o
maseuza prin
maseuză cu
maseuză de la
maseuză de la o
maseuză de pe la
maseuză din
maseuză la
maseuză la o
maseuză la un
maseuză pe la
maseuză pentru
maseuză pentru o
maseuză prin
maseuză în
maseuză într-o
maseuză într-un
mecanic cu
mecanic de la
mecanic de la o
mecanic de pe la
mecanic din
mecanic in
mecanic intr-o
mecanic intr-un
mecanic la
mecanic la o
mecanic la un
mecanic pe la
mecanic pentru
mecanic pentru o
mecanic prin
mecanic în
mecanic într-o
mecanic într-un
menajer cu
menajer de la
menajer de la o
menajer de pe la
menajer din
menajer in
menajer intr-o
menajer intr-un
menajer la
menajer la o
menajer la un
menajer pe la
menajer pentru
menajer pentru o
menajer prin
menajer în
menajer într-o
menajer într-un
menajera cu
menajera de la
menajera de la o
menajera de pe la
menajera din
menajera in
menajera intr-o
menajera intr-un
menajera la
menajera la o
menajera la un
menajera pe la
menajera pentru
menajera pentru o
menajera prin
menajera în
menajera într-o
menajera într-un
menajeră cu
menajeră de la
menajeră de la o
menajeră de pe la
menajeră din
menajeră la
menajeră la o
menajeră la un
menajeră pe la
menajeră pentru
menajeră pentru o
menajeră prin
menajeră în
menajeră într-o
menajeră într-un
montator cu
montator de la
montator de la o
montator de pe la
montator din
montator in
montator intr-o
montator intr-un
montator la
montator la o
montator la un
montator pe la
montator pentru
montator pentru o
montator prin
montator în
montator într-o
montator într-un
munca cu
munca de la
munca de la o
munca de pe la
munca din
munca in
munca intr-o
munca intr-un
munca la
munca la o
munca la un
munca pe la
munca pentru
munca pentru o
munca prin
munca în
munca într-o
munca într-un
muncea cu
muncea de la
muncea de la o
muncea de pe la
muncea din
muncea in
muncea intr-o
muncea intr-un
muncea la
muncea la o
muncea la un
muncea pe la
muncea pentru
muncea pentru o
muncea prin
muncea în
muncea într-o
muncea într-un
munceam cu
munceam de la
munceam de la o
munceam de pe la
munceam din
munceam in
munceam intr-o
munceam intr-un
munceam la
munceam la o
munceam la un
munceam pe la
munceam pentru
munceam pentru o
munceam prin
munceam în
munceam într-o
munceam într-un
muncesc cu
muncesc de la
muncesc de la o
muncesc de pe la
muncesc din
muncesc in
muncesc intr-o
muncesc intr-un
muncesc la
muncesc la o
muncesc la un
muncesc pe la
muncesc pentru
muncesc pentru o
muncesc prin
muncesc în
muncesc într-o
muncesc într-un
munceste cu
munceste de la
munceste de la o
munceste de pe la
munceste din
munceste in
munceste intr-o
munceste intr-un
munceste la
munceste la o
munceste la un
munceste pe la
munceste pentru
munceste pentru o
munceste prin
muncesti cu
muncesti de la
muncesti de la o
muncesti de pe la
muncesti din
muncesti in
muncesti intr-o
muncesti intr-un
muncesti la
muncesti la o
muncesti la un
muncesti pe la
muncesti pentru
muncesti pentru o
muncesti prin
munceşte cu
munceşte de la
munceşte de la o
munceşte de pe la
munceşte din
munceşte la
munceşte la o
munceşte la un
munceşte pe la
munceşte pentru
munceşte pentru o
munceşte prin
munceşte în
munceşte într-o
munceşte într-un
munceşti cu
munceşti de la
munceşti de la o
munceşti de pe la
munceşti din
munceşti la
munceşti la o
munceşti la un
munceşti pe la
munceşti pentru
munceşti pentru o
munceşti prin
munceşti în
munceşti într-o
munceşti într-un
muncim cu
muncim de la
muncim de la o
muncim de pe la
muncim din
muncim in
muncim intr-o
muncim intr-un
muncim la
muncim la o
muncim la un
muncim pe la
muncim pentru
muncim pentru o
muncim prin
muncim în
muncim într-o
muncim într-un
muncisem cu
muncisem de la
muncisem de la o
muncisem de pe la
muncisem din
muncisem in
muncisem intr-o
muncisem intr-un
muncisem la
muncisem la o
muncisem la un
muncisem pe la
muncisem pentru
muncisem pentru o
muncisem prin
muncisem în
muncisem într-o
muncisem într-un
muncit cu
muncit de la
muncit de la o
muncit de pe la
muncit din
muncit in
muncit intr-o
muncit intr-un
muncit la
muncit la o
muncit la un
muncit pe la
muncit pentru
muncit pentru o
muncit prin
muncit în
muncit într-o
muncit într-un
munciti cu
munciti de la
munciti de la o
munciti de pe la
munciti din
munciti in
munciti intr-o
munciti intr-un
munciti la
munciti la o
munciti la un
munciti pe la
munciti pentru
munciti pentru o
munciti prin
muncitoare cu
muncitoare de la
muncitoare de la o
muncitoare de pe la
muncitoare din
muncitoare in
muncitoare intr-o
muncitoare intr-un
muncitoare la
muncitoare la o
muncitoare la un
muncitoare pe la
muncitoare pentru
muncitoare pentru o
muncitoare prin
muncitoare în
muncitoare într-o
muncitoare într-un
muncitor cu
muncitor de la
muncitor de la o
muncitor de pe la
muncitor din
muncitor in
muncitor intr-o
muncitor intr-un
muncitor la
muncitor la o
muncitor la un
muncitor pe la
muncitor pentru
muncitor pentru o
muncitor prin
muncitor în
muncitor într-o
muncitor într-un
munciţi cu
munciţi de la
munciţi de la o
munciţi de pe la
munciţi din
munciţi la
munciţi la o
munciţi la un
munciţi pe la
munciţi pentru
munciţi pentru o
munciţi prin
munciţi în
munciţi într-o
munciţi într-un
muncă cu
muncă de la
muncă de la o
muncă de pe la
muncă din
muncă la
muncă la o
muncă la un
muncă pe la
muncă pentru
muncă pentru o
muncă prin
muncă în
muncă într-o
muncă într-un
mă angajasem la
măcelar cu
măcelar de la
măcelar de la o
măcelar de pe la
măcelar din
măcelar la
măcelar la o
măcelar la un
măcelar pe la
măcelar pentru
măcelar pentru o
măcelar prin
măcelar în
măcelar într-o
măcelar într-un
măcelăria e
măcelăria este
măcelăria mea e
măcelăria meu e
măcelăria noastră e
măcelăria nostru e
măcelăria numit
măcelăria numită
măcelăria pe nume
măcelăria se cheamă
măcelăria se numeşte
mămicile de la
necalificat cu
necalificat de la
necalificat de la o
necalificat de pe la
necalificat din
necalificat in
necalificat intr-o
necalificat intr-un
necalificat la
necalificat la o
necalificat la un
necalificat pe la
necalificat pentru
necalificat pentru o
necalificat prin
necalificat în
necalificat într-o
necalificat într-un
nepoata a fost dat afara de la
nepoata a fost dat afară de la
nepoata a fost exmatriculat de la
nepoata a fost exmatriculata de la
nepoata a fost exmatriculată de la
nepoata a inceput la
nepoata a terminat la
nepoata a început la
nepoata de la
nepoata e elev la
nepoata e eleva la
nepoata e elevă la
nepoata e in anul doi la
nepoata e in anul unu la
nepoata e in clasa a cincea la
nepoata e in clasa a doua la
nepoata e in clasa a patra la
nepoata e in clasa a sasea la
nepoata e in clasa a treia la
nepoata e in clasa intai la
nepoata e in clasa zero la
nepoata e in reception la
nepoata e in year one la
nepoata e in year two la
nepoata e la
nepoata e student la
nepoata e studenta la
nepoata e studentă la
nepoata e în anul doi la
nepoata e în anul unu la
nepoata e în clasa a cincea la
nepoata e în clasa a doua la
nepoata e în clasa a patra la
nepoata e în clasa a treia la
nepoata e în clasa a şasea la
nepoata e în clasa zero la
nepoata e în clasa întâi la
nepoata e în reception la
nepoata e în year one la
nepoata e în year two la
nepoata era la
nepoata este la
nepoata intra la
nepoata intră la
nepoata invata la
nepoata mea a fost dat afara de la
nepoata mea a fost dat afară de la
nepoata mea a fost exmatriculat de la
nepoata mea a fost exmatriculata de la
nepoata mea a fost exmatriculată de la
nepoata mea a inceput la
nepoata mea a terminat la
nepoata mea a început la
nepoata mea de la
nepoata mea e elev la
nepoata mea e eleva la
nepoata mea e elevă la
nepoata mea e in anul doi la
nepoata mea e in anul unu la
nepoata mea e in clasa a cincea la
nepoata mea e in clasa a doua la
nepoata mea e in clasa a patra la
nepoata mea e in clasa a sasea la
nepoata mea e in clasa a treia la
nepoata mea e in clasa intai la
nepoata mea e in clasa zero la
nepoata mea e in reception la
nepoata mea e in year one la
nepoata mea e in year two la
nepoata mea e la
nepoata mea e student la
nepoata mea e studenta la
nepoata mea e studentă la
nepoata mea e în anul doi la
nepoata mea e în anul unu la
nepoata mea e în clasa a cincea la
nepoata mea e în clasa a doua la
nepoata mea e în clasa a patra la
nepoata mea e în clasa a treia la
nepoata mea e în clasa a şasea la
nepoata mea e în clasa zero la
nepoata mea e în clasa întâi la
nepoata mea e în reception la
nepoata mea e în year one la
nepoata mea e în year two la
nepoata mea era la
nepoata mea este la
nepoata mea intra la
nepoata mea intră la
nepoata mea invata la
nepoata mea merg la
nepoata mea merge la
nepoata mea s-a mutat la
nepoata mea sta la
nepoata mea stă la
nepoata mea sunt la
nepoata mea învaţă la
nepoata merg la
nepoata merge la
nepoata s-a mutat la
nepoata sta la
nepoata stă la
nepoata sunt la
nepoata învaţă la
nepotica a fost dat afara de la
nepotica a fost exmatriculat de la
nepotica a fost exmatriculata de la
nepotica a inceput la
nepotica a terminat la
nepotica de la
nepotica e elev la
nepotica e eleva la
nepotica e in anul doi la
nepotica e in anul unu la
nepotica e in clasa a cincea la
nepotica e in clasa a doua la
nepotica e in clasa a patra la
nepotica e in clasa a sasea la
nepotica e in clasa a treia la
nepotica e in clasa intai la
nepotica e in clasa zero la
nepotica e in reception la
nepotica e in year one la
nepotica e in year two la
nepotica e la
nepotica e student la
nepotica e studenta la
nepotica era la
nepotica este la
nepotica intra la
nepotica invata la
nepotica merg la
nepotica merge la
nepotica s-a mutat la
nepotica sta la
nepotica sunt la
nepotul a fost dat afara de la
nepotul a fost dat afară de la
nepotul a fost exmatriculat de la
nepotul a fost exmatriculata de la
nepotul a fost exmatriculată de la
nepotul a inceput la
nepotul a terminat la
nepotul a început la
nepotul de la
nepotul e elev la
nepotul e eleva la
nepotul e elevă la
nepotul e in anul doi la
nepotul e in anul unu la
nepotul e in clasa a cincea la
nepotul e in clasa a doua la
nepotul e in clasa a patra la
nepotul e in clasa a sasea la
nepotul e in clasa a treia la
nepotul e in clasa intai la
nepotul e in clasa zero la
nepotul e in reception la
nepotul e in year one la
nepotul e in year two la
nepotul e la
nepotul e student la
nepotul e studenta la
nepotul e studentă la
nepotul e în anul doi la
nepotul e în anul unu la
nepotul e în clasa a cincea la
nepotul e în clasa a doua la
nepotul e în clasa a patra la
nepotul e în clasa a treia la
nepotul e în clasa a şasea la
nepotul e în clasa zero la
nepotul e în clasa întâi la
nepotul e în reception la
nepotul e în year one la
nepotul e în year two la
nepotul era la
nepotul este la
nepotul intra la
nepotul intră la
nepotul invata la
nepotul merg la
nepotul merge la
nepotul meu a fost dat afara de la
nepotul meu a fost dat afară de la
nepotul meu a fost exmatriculat de la
nepotul meu a fost exmatriculata de la
nepotul meu a fost exmatriculată de la
nepotul meu a inceput la
nepotul meu a terminat la
nepotul meu a început la
nepotul meu de la
nepotul meu e elev la
nepotul meu e eleva la
nepotul meu e elevă la
nepotul meu e in anul doi la
nepotul meu e in anul unu la
nepotul meu e in clasa a cincea la
nepotul meu e in clasa a doua la
nepotul meu e in clasa a patra la
nepotul meu e in clasa a sasea la
nepotul meu e in clasa a treia la
nepotul meu e in clasa intai la
nepotul meu e in clasa zero la
nepotul meu e in reception la
nepotul meu e in year one la
nepotul meu e in year two la
nepotul meu e la
nepotul meu e student la
nepotul meu e studenta la
nepotul meu e studentă la
nepotul meu e în anul doi la
nepotul meu e în anul unu la
nepotul meu e în clasa a cincea la
nepotul meu e în clasa a doua la
nepotul meu e în clasa a patra la
nepotul meu e în clasa a treia la
nepotul meu e în clasa a şasea la
nepotul meu e în clasa zero la
nepotul meu e în clasa întâi la
nepotul meu e în reception la
nepotul meu e în year one la
nepotul meu e în year two la
nepotul meu era la
nepotul meu este la
nepotul meu intra la
nepotul meu intră la
nepotul meu invata la
nepotul meu merg la
nepotul meu merge la
nepotul meu s-a mutat la
nepotul meu sta la
nepotul meu stă la
nepotul meu sunt la
nepotul meu învaţă la
nepotul s-a mutat la
nepotul sta la
nepotul stă la
nepotul sunt la
nepotul învaţă la
nepoţica a fost dat afară de la
nepoţica a fost exmatriculat de la
nepoţica a fost exmatriculată de la
nepoţica a terminat la
nepoţica a început la
nepoţica de la
nepoţica e elev la
nepoţica e elevă la
nepoţica e la
nepoţica e student la
nepoţica e studentă la
nepoţica e în anul doi la
nepoţica e în anul unu la
nepoţica e în clasa a cincea la
nepoţica e în clasa a doua la
nepoţica e în clasa a patra la
nepoţica e în clasa a treia la
nepoţica e în clasa a şasea la
nepoţica e în clasa zero la
nepoţica e în clasa întâi la
nepoţica e în reception la
nepoţica e în year one la
nepoţica e în year two la
nepoţica era la
nepoţica este la
nepoţica intră la
nepoţica merg la
nepoţica merge la
nepoţica s-a mutat la
nepoţica stă la
nepoţica sunt la
nepoţica învaţă la
noaptea cu
noaptea de la
noaptea de la o
noaptea de pe la
noaptea din
noaptea in
noaptea intr-o
noaptea intr-un
noaptea la
noaptea la o
noaptea la un
noaptea pe la
noaptea pentru
noaptea pentru o
noaptea prin
noaptea în
noaptea într-o
noaptea într-un
o astept la
o aştept la
o duc la
o iau de la
obliga sa lucrez cu
obliga sa lucrez de la
obliga sa lucrez de la o
obliga sa lucrez de pe la
obliga sa lucrez din
obliga sa lucrez in
obliga sa lucrez intr-o
obliga sa lucrez intr-un
obliga sa lucrez la
obliga sa lucrez la o
obliga sa lucrez la un
obliga sa lucrez pe la
obliga sa lucrez pentru
obliga sa lucrez pentru o
obliga sa lucrez prin
obligă să lucrez cu
obligă să lucrez de la
obligă să lucrez de la o
obligă să lucrez de pe la
obligă să lucrez din
obligă să lucrez la
obligă să lucrez la o
obligă să lucrez la un
obligă să lucrez pe la
obligă să lucrez pentru
obligă să lucrez pentru o
obligă să lucrez prin
obligă să lucrez în
obligă să lucrez într-o
obligă să lucrez într-un
operatoare cu
operatoare de la
operatoare de la o
operatoare de pe la
operatoare din
operatoare in
operatoare intr-o
operatoare intr-un
operatoare la
operatoare la o
operatoare la un
operatoare pe la
operatoare pentru
operatoare pentru o
operatoare prin
operatoare în
operatoare într-o
operatoare într-un
operator cu
operator de la
operator de la o
operator de pe la
operator din
operator in
operator intr-o
operator intr-un
operator la
operator la o
operator la un
operator pe la
operator pentru
operator pentru o
operator prin
operator în
operator într-o
operator într-un
ospatar cu
ospatar de la
ospatar de la o
ospatar de pe la
ospatar din
ospatar in
ospatar intr-o
ospatar intr-un
ospatar la
ospatar la o
ospatar la un
ospatar pe la
ospatar pentru
ospatar pentru o
ospatar prin
ospatara de la
ospatarita cu
ospatarita de la
ospatarita de la o
ospatarita de pe la
ospatarita din
ospatarita in
ospatarita intr-o
ospatarita intr-un
ospatarita la
ospatarita la o
ospatarita la un
ospatarita pe la
ospatarita pentru
ospatarita pentru o
ospatarita prin
ospătar cu
ospătar de la
ospătar de la o
ospătar de pe la
ospătar din
ospătar la
ospătar la o
ospătar la un
ospătar pe la
ospătar pentru
ospătar pentru o
ospătar prin
ospătar în
ospătar într-o
ospătar într-un
ospătara de la
ospătariţă cu
ospătariţă de la
ospătariţă de la o
ospătariţă de pe la
ospătariţă din
ospătariţă la
ospătariţă la o
ospătariţă la un
ospătariţă pe la
ospătariţă pentru
ospătariţă pentru o
ospătariţă prin
ospătariţă în
ospătariţă într-o
ospătariţă într-un
ospătăriţă la
parintii de la
part time cu
part time de la
part time de la o
part time de pe la
part time din
part time in
part time intr-o
part time intr-un
part time la
part time la o
part time la un
part time pe la
part time pentru
part time pentru o
part time prin
part time în
part time într-o
part time într-un
patiseria e
patiseria este
patiseria mea e
patiseria meu e
patiseria noastra e
patiseria noastră e
patiseria nostru e
patiseria numit
patiseria numita
patiseria numită
patiseria pe nume
patiseria se cheama
patiseria se cheamă
patiseria se numeste
patiseria se numeşte
patroana cu
patroana de la
patroana de la o
patroana de pe la
patroana din
patroana in
patroana intr-o
patroana intr-un
patroana la
patroana la o
patroana la un
patroana pe la
patroana pentru
patroana pentru o
patroana prin
patroana în
patroana într-o
patroana într-un
patron cu
patron de la
patron de la o
patron de pe la
patron din
patron in
patron intr-o
patron intr-un
patron la
patron la o
patron la un
patron pe la
patron pentru
patron pentru o
patron prin
patron în
patron într-o
patron într-un
patronul cu
patronul de la
patronul de la o
patronul de pe la
patronul din
patronul in
patronul intr-o
patronul intr-un
patronul la
patronul la o
patronul la un
patronul pe la
patronul pentru
patronul pentru o
patronul prin
patronul în
patronul într-o
patronul într-un
paza cu
paza de la
paza de la o
paza de pe la
paza din
paza in
paza intr-o
paza intr-un
paza la
paza la o
paza la un
paza pe la
paza pentru
paza pentru o
paza prin
paznic cu
paznic de la
paznic de la o
paznic de pe la
paznic din
paznic in
paznic intr-o
paznic intr-un
paznic la
paznic la o
paznic la un
paznic pe la
paznic pentru
paznic pentru o
paznic prin
paznic în
paznic într-o
paznic într-un
paznicul de la
pază cu
pază de la
pază de la o
pază de pe la
pază din
pază la
pază la o
pază la un
pază pe la
pază pentru
pază pentru o
pază prin
pază în
pază într-o
pază într-un
pensiunea e
pensiunea este
pensiunea mea e
pensiunea meu e
pensiunea noastra e
pensiunea noastră e
pensiunea nostru e
pensiunea numit
pensiunea numita
pensiunea numită
pensiunea pe nume
pensiunea se cheama
pensiunea se cheamă
pensiunea se numeste
pensiunea se numeşte
pescar cu
pescar de la
pescar de la o
pescar de pe la
pescar din
pescar in
pescar intr-o
pescar intr-un
pescar la
pescar la o
pescar la un
pescar pe la
pescar pentru
pescar pentru o
pescar prin
pescar în
pescar într-o
pescar într-un
picolita cu
picolita de la
picolita de la o
picolita de pe la
picolita din
picolita in
picolita intr-o
picolita intr-un
picolita la
picolita la o
picolita la un
picolita pe la
picolita pentru
picolita pentru o
picolita prin
picoliţă cu
picoliţă de la
picoliţă de la o
picoliţă de pe la
picoliţă din
picoliţă la
picoliţă la o
picoliţă la un
picoliţă pe la
picoliţă pentru
picoliţă pentru o
picoliţă prin
picoliţă în
picoliţă într-o
picoliţă într-un
pizzar cu
pizzar de la
pizzar de la o
pizzar de pe la
pizzar din
pizzar in
pizzar intr-o
pizzar intr-un
pizzar la
pizzar la o
pizzar la un
pizzar pe la
pizzar pentru
pizzar pentru o
pizzar prin
pizzar în
pizzar într-o
pizzar într-un
plecat de la
portar cu
portar de la
portar de la o
portar de pe la
portar din
portar in
portar intr-o
portar intr-un
portar la
portar la o
portar la un
portar pe la
portar pentru
portar pentru o
portar prin
portar în
portar într-o
portar într-un
postas cu
postas de la
postas de la o
postas de pe la
postas din
postas in
postas intr-o
postas intr-un
postas la
postas la o
postas la un
postas pe la
postas pentru
postas pentru o
postas prin
poştaş cu
poştaş de la
poştaş de la o
poştaş de pe la
poştaş din
poştaş la
poştaş la o
poştaş la un
poştaş pe la
poştaş pentru
poştaş pentru o
poştaş prin
poştaş în
poştaş într-o
poştaş într-un
practica cu
practica de la
practica de la o
practica de pe la
practica din
practica in
practica intr-o
practica intr-un
practica la
practica la o
practica la un
practica pe la
practica pentru
practica pentru o
practica prin
practică cu
practică de la
practică de la o
practică de pe la
practică din
practică la
practică la o
practică la un
practică pe la
practică pentru
practică pentru o
practică prin
practică în
practică într-o
practică într-un
preda la
predau la
predă la
prichindelul a fost dat afara de la
prichindelul a fost dat afară de la
prichindelul a fost exmatriculat de la
prichindelul a fost exmatriculata de la
prichindelul a fost exmatriculată de la
prichindelul a inceput la
prichindelul a terminat la
prichindelul a început la
prichindelul de la
prichindelul e elev la
prichindelul e eleva la
prichindelul e elevă la
prichindelul e in anul doi la
prichindelul e in anul unu la
prichindelul e in clasa a cincea la
prichindelul e in clasa a doua la
prichindelul e in clasa a patra la
prichindelul e in clasa a sasea la
prichindelul e in clasa a treia la
prichindelul e in clasa intai la
prichindelul e in clasa zero la
prichindelul e in reception la
prichindelul e in year one la
prichindelul e in year two la
prichindelul e la
prichindelul e student la
prichindelul e studenta la
prichindelul e studentă la
prichindelul e în anul doi la
prichindelul e în anul unu la
prichindelul e în clasa a cincea la
prichindelul e în clasa a doua la
prichindelul e în clasa a patra la
prichindelul e în clasa a treia la
prichindelul e în clasa a şasea la
prichindelul e în clasa zero la
prichindelul e în clasa întâi la
prichindelul e în reception la
prichindelul e în year one la
prichindelul e în year two la
prichindelul era la
prichindelul este la
prichindelul intra la
prichindelul intră la
prichindelul invata la
prichindelul merg la
prichindelul merge la
prichindelul s-a mutat la
prichindelul sta la
prichindelul stă la
prichindelul sunt la
prichindelul învaţă la
prin agentia
prin agentie cu
prin agentie de la
prin agentie de la o
prin agentie de pe la
prin agentie din
prin agentie in
prin agentie intr-o
prin agentie intr-un
prin agentie la
prin agentie la o
prin agentie la un
prin agentie pe la
prin agentie pentru
prin agentie pentru o
prin agentie prin
prin agenţia
prin agenţie cu
prin agenţie de la
prin agenţie de la o
prin agenţie de pe la
prin agenţie din
prin agenţie la
prin agenţie la o
prin agenţie la un
prin agenţie pe la
prin agenţie pentru
prin agenţie pentru o
prin agenţie prin
prin agenţie în
prin agenţie într-o
prin agenţie într-un
prin firma
profa de la
profesoara de la
profesoara la
profesoară la
profesor la
profesorul de la
profii de la
proful de la
proprietara de la
proprietarul de la
pune sa lucrez cu
pune sa lucrez de la
pune sa lucrez de la o
pune sa lucrez de pe la
pune sa lucrez din
pune sa lucrez in
pune sa lucrez intr-o
pune sa lucrez intr-un
pune sa lucrez la
pune sa lucrez la o
pune sa lucrez la un
pune sa lucrez pe la
pune sa lucrez pentru
pune sa lucrez pentru o
pune sa lucrez prin
pune sa muncesc cu
pune sa muncesc de la
pune sa muncesc de la o
pune sa muncesc de pe la
pune sa muncesc din
pune sa muncesc in
pune sa muncesc intr-o
pune sa muncesc intr-un
pune sa muncesc la
pune sa muncesc la o
pune sa muncesc la un
pune sa muncesc pe la
pune sa muncesc pentru
pune sa muncesc pentru o
pune sa muncesc prin
pune să lucrez cu
pune să lucrez de la
pune să lucrez de la o
pune să lucrez de pe la
pune să lucrez din
pune să lucrez la
pune să lucrez la o
pune să lucrez la un
pune să lucrez pe la
pune să lucrez pentru
pune să lucrez pentru o
pune să lucrez prin
pune să lucrez în
pune să lucrez într-o
pune să lucrez într-un
pune să muncesc cu
pune să muncesc de la
pune să muncesc de la o
pune să muncesc de pe la
pune să muncesc din
pune să muncesc la
pune să muncesc la o
pune să muncesc la un
pune să muncesc pe la
pune să muncesc pentru
pune să muncesc pentru o
pune să muncesc prin
pune să muncesc în
pune să muncesc într-o
pune să muncesc într-un
pus la munca cu
pus la munca de la
pus la munca de la o
pus la munca de pe la
pus la munca din
pus la munca in
pus la munca intr-o
pus la munca intr-un
pus la munca la
pus la munca la o
pus la munca la un
pus la munca pe la
pus la munca pentru
pus la munca pentru o
pus la munca prin
pus la muncă cu
pus la muncă de la
pus la muncă de la o
pus la muncă de pe la
pus la muncă din
pus la muncă la
pus la muncă la o
pus la muncă la un
pus la muncă pe la
pus la muncă pentru
pus la muncă pentru o
pus la muncă prin
pus la muncă în
pus la muncă într-o
pus la muncă într-un
pus sa lucrez cu
pus sa lucrez de la
pus sa lucrez de la o
pus sa lucrez de pe la
pus sa lucrez din
pus sa lucrez in
pus sa lucrez intr-o
pus sa lucrez intr-un
pus sa lucrez la
pus sa lucrez la o
pus sa lucrez la un
pus sa lucrez pe la
pus sa lucrez pentru
pus sa lucrez pentru o
pus sa lucrez prin
pus să lucrez cu
pus să lucrez de la
pus să lucrez de la o
pus să lucrez de pe la
pus să lucrez din
pus să lucrez la
pus să lucrez la o
pus să lucrez la un
pus să lucrez pe la
pus să lucrez pentru
pus să lucrez pentru o
pus să lucrez prin
pus să lucrez în
pus să lucrez într-o
pus să lucrez într-un
pusa sa lucrez cu
pusa sa lucrez de la
pusa sa lucrez de la o
pusa sa lucrez de pe la
pusa sa lucrez din
pusa sa lucrez in
pusa sa lucrez intr-o
pusa sa lucrez intr-un
pusa sa lucrez la
pusa sa lucrez la o
pusa sa lucrez la un
pusa sa lucrez pe la
pusa sa lucrez pentru
pusa sa lucrez pentru o
pusa sa lucrez prin
pustiul a fost dat afara de la
pustiul a fost exmatriculat de la
pustiul a fost exmatriculata de la
pustiul a inceput la
pustiul a terminat la
pustiul de la
pustiul e elev la
pustiul e eleva la
pustiul e in anul doi la
pustiul e in anul unu la
pustiul e in clasa a cincea la
pustiul e in clasa a doua la
pustiul e in clasa a patra la
pustiul e in clasa a sasea la
pustiul e in clasa a treia la
pustiul e in clasa intai la
pustiul e in clasa zero la
pustiul e in reception la
pustiul e in year one la
pustiul e in year two la
pustiul e la
pustiul e student la
pustiul e studenta la
pustiul era la
pustiul este la
pustiul intra la
pustiul invata la
pustiul merg la
pustiul merge la
pustiul s-a mutat la
pustiul sta la
pustiul sunt la
pusă să lucrez cu
pusă să lucrez de la
pusă să lucrez de la o
pusă să lucrez de pe la
pusă să lucrez din
pusă să lucrez la
pusă să lucrez la o
pusă să lucrez la un
pusă să lucrez pe la
pusă să lucrez pentru
pusă să lucrez pentru o
pusă să lucrez prin
pusă să lucrez în
pusă să lucrez într-o
pusă să lucrez într-un
puştiul a fost dat afară de la
puştiul a fost exmatriculat de la
puştiul a fost exmatriculată de la
puştiul a terminat la
puştiul a început la
puştiul de la
puştiul e elev la
puştiul e elevă la
puştiul e la
puştiul e student la
puştiul e studentă la
puştiul e în anul doi la
puştiul e în anul unu la
puştiul e în clasa a cincea la
puştiul e în clasa a doua la
puştiul e în clasa a patra la
puştiul e în clasa a treia la
puştiul e în clasa a şasea la
puştiul e în clasa zero la
puştiul e în clasa întâi la
puştiul e în reception la
puştiul e în year one la
puştiul e în year two la
puştiul era la
puştiul este la
puştiul intră la
puştiul merg la
puştiul merge la
puştiul s-a mutat la
puştiul stă la
puştiul sunt la
puştiul învaţă la
părinţii de la
receptioner cu
receptioner de la
receptioner de la o
receptioner de pe la
receptioner din
receptioner in
receptioner intr-o
receptioner intr-un
receptioner la
receptioner la o
receptioner la un
receptioner pe la
receptioner pentru
receptioner pentru o
receptioner prin
receptionera cu
receptionera de la
receptionera de la o
receptionera de pe la
receptionera din
receptionera in
receptionera intr-o
receptionera intr-un
receptionera la
receptionera la o
receptionera la un
receptionera pe la
receptionera pentru
receptionera pentru o
receptionera prin
recepţioner cu
recepţioner de la
recepţioner de la o
recepţioner de pe la
recepţioner din
recepţioner la
recepţioner la o
recepţioner la un
recepţioner pe la
recepţioner pentru
recepţioner pentru o
recepţioner prin
recepţioner în
recepţioner într-o
recepţioner într-un
recepţioneră cu
recepţioneră de la
recepţioneră de la o
recepţioneră de pe la
recepţioneră din
recepţioneră la
recepţioneră la o
recepţioneră la un
recepţioneră pe la
recepţioneră pentru
recepţioneră pentru o
recepţioneră prin
recepţioneră în
recepţioneră într-o
recepţioneră într-un
restaurantul e
restaurantul este
restaurantul ii zice
restaurantul mea e
restaurantul meu e
restaurantul noastra e
restaurantul noastră e
restaurantul nostru e
restaurantul numit
restaurantul numita
restaurantul numită
restaurantul pe nume
restaurantul se cheama
restaurantul se cheamă
restaurantul se chema
restaurantul se numea
restaurantul se numeste
restaurantul se numeşte
restaurantul îi zice
robotesc cu
robotesc de la
robotesc de la o
robotesc de pe la
robotesc din
robotesc in
robotesc intr-o
robotesc intr-un
robotesc la
robotesc la o
robotesc la un
robotesc pe la
robotesc pentru
robotesc pentru o
robotesc prin
robotesc în
robotesc într-o
robotesc într-un
s a angajat la
s-a angajat cu
s-a angajat de la
s-a angajat de la o
s-a angajat de pe la
s-a angajat din
s-a angajat in
s-a angajat intr-o
s-a angajat intr-un
s-a angajat la
s-a angajat la o
s-a angajat la un
s-a angajat pe la
s-a angajat pentru
s-a angajat pentru o
s-a angajat prin
s-a angajat în
s-a angajat într-o
s-a angajat într-un
salariul cu
salariul de la
salariul de la o
salariul de pe la
salariul din
salariul in
salariul intr-o
salariul intr-un
salariul la
salariul la o
salariul la un
salariul pe la
salariul pentru
salariul pentru o
salariul prin
salariul în
salariul într-o
salariul într-un
salonul e
salonul este
salonul ii zice
salonul mea e
salonul meu e
salonul noastra e
salonul noastră e
salonul nostru e
salonul numit
salonul numita
salonul numită
salonul pe nume
salonul se cheama
salonul se cheamă
salonul se chema
salonul se numea
salonul se numeste
salonul se numeşte
salonul îi zice
saptamani cu
saptamani de la
saptamani de la o
saptamani de pe la
saptamani din
saptamani in
saptamani intr-o
saptamani intr-un
saptamani la
saptamani la o
saptamani la un
saptamani pe la
saptamani pentru
saptamani pentru o
saptamani prin
schimb la
schimbul de noapte cu
schimbul de noapte de la
schimbul de noapte de la o
schimbul de noapte de pe la
schimbul de noapte din
schimbul de noapte in
schimbul de noapte intr-o
schimbul de noapte intr-un
schimbul de noapte la
schimbul de noapte la o
schimbul de noapte la un
schimbul de noapte pe la
schimbul de noapte pentru
schimbul de noapte pentru o
schimbul de noapte prin
schimbul de noapte în
schimbul de noapte într-o
schimbul de noapte într-un
schimbul trei cu
schimbul trei de la
schimbul trei de la o
schimbul trei de pe la
schimbul trei din
schimbul trei in
schimbul trei intr-o
schimbul trei intr-un
schimbul trei la
schimbul trei la o
schimbul trei la un
schimbul trei pe la
schimbul trei pentru
schimbul trei pentru o
schimbul trei prin
schimbul trei în
schimbul trei într-o
schimbul trei într-un
scoala e
scoala este
scoala mea e
scoala meu e
scoala noastra e
scoala nostru e
scoala numit
scoala numita
scoala pe nume
scoala se cheama
scoala se numeste
secretara cu
secretara de la
secretara de la o
secretara de pe la
secretara din
secretara in
secretara intr-o
secretara intr-un
secretara la
secretara la o
secretara la un
secretara pe la
secretara pentru
secretara pentru o
secretara prin
secretară cu
secretară de la
secretară de la o
secretară de pe la
secretară din
secretară la
secretară la o
secretară la un
secretară pe la
secretară pentru
secretară pentru o
secretară prin
secretară în
secretară într-o
secretară într-un
sef cu
sef de la
sef de la o
sef de pe la
sef din
sef in
sef intr-o
sef intr-un
sef la
sef la o
sef la un
sef pe la
sef pentru
sef pentru o
sef prin
sefa cu
sefa de la
sefa de la o
sefa de pe la
sefa din
sefa in
sefa intr-o
sefa intr-un
sefa la
sefa la o
sefa la un
sefa pe la
sefa pentru
sefa pentru o
sefa prin
seful cu
seful de la
seful de la o
seful de pe la
seful din
seful in
seful intr-o
seful intr-un
seful la
seful la o
seful la un
seful pe la
seful pentru
seful pentru o
seful prin
serveam cu
serveam de la
serveam de la o
serveam de pe la
serveam din
serveam in
serveam intr-o
serveam intr-un
serveam la
serveam la o
serveam la un
serveam pe la
serveam pentru
serveam pentru o
serveam prin
serveam în
serveam într-o
serveam într-un
servesc cu
servesc de la
servesc de la o
servesc de pe la
servesc din
servesc in
servesc intr-o
servesc intr-un
servesc la
servesc la o
servesc la un
servesc pe la
servesc pentru
servesc pentru o
servesc prin
servesc în
servesc într-o
servesc într-un
servici la
serviciu cu
serviciu de la
serviciu de la o
serviciu de pe la
serviciu din
serviciu in
serviciu intr-o
serviciu intr-un
serviciu la
serviciu la o
serviciu la un
serviciu pe la
serviciu pentru
serviciu pentru o
serviciu prin
serviciu în
serviciu într-o
serviciu într-un
serviciul la
sezon cu
sezon de la
sezon de la o
sezon de pe la
sezon din
sezon in
sezon intr-o
sezon intr-un
sezon la
sezon la o
sezon la un
sezon pe la
sezon pentru
sezon pentru o
sezon prin
sezon în
sezon într-o
sezon într-un
sezonul cu
sezonul de la
sezonul de la o
sezonul de pe la
sezonul din
sezonul in
sezonul intr-o
sezonul intr-un
sezonul la
sezonul la o
sezonul la un
sezonul pe la
sezonul pentru
sezonul pentru o
sezonul prin
sezonul în
sezonul într-o
sezonul într-un
sluga cu
sluga de la
sluga de la o
sluga de pe la
sluga din
sluga in
sluga intr-o
sluga intr-un
sluga la
sluga la o
sluga la un
sluga pe la
sluga pentru
sluga pentru o
sluga prin
slugaresc cu
slugaresc de la
slugaresc de la o
slugaresc de pe la
slugaresc din
slugaresc in
slugaresc intr-o
slugaresc intr-un
slugaresc la
slugaresc la o
slugaresc la un
slugaresc pe la
slugaresc pentru
slugaresc pentru o
slugaresc prin
slugă cu
slugă de la
slugă de la o
slugă de pe la
slugă din
slugă la
slugă la o
slugă la un
slugă pe la
slugă pentru
slugă pentru o
slugă prin
slugă în
slugă într-o
slugă într-un
slugăresc cu
slugăresc de la
slugăresc de la o
slugăresc de pe la
slugăresc din
slugăresc la
slugăresc la o
slugăresc la un
slugăresc pe la
slugăresc pentru
slugăresc pentru o
slugăresc prin
slugăresc în
slugăresc într-o
slugăresc într-un
slujba cu
slujba de la
slujba de la o
slujba de pe la
slujba din
slujba in
slujba intr-o
slujba intr-un
slujba la
slujba la o
slujba la un
slujba pe la
slujba pentru
slujba pentru o
slujba prin
slujbă cu
slujbă de la
slujbă de la o
slujbă de pe la
slujbă din
slujbă la
slujbă la o
slujbă la un
slujbă pe la
slujbă pentru
slujbă pentru o
slujbă prin
slujbă în
slujbă într-o
slujbă într-un
sofer cu
sofer de la
sofer de la o
sofer de pe la
sofer din
sofer in
sofer intr-o
sofer intr-un
sofer la
sofer la o
sofer la un
sofer pe la
sofer pe tir cu
sofer pe tir de la
sofer pe tir de la o
sofer pe tir de pe la
sofer pe tir din
sofer pe tir in
sofer pe tir intr-o
sofer pe tir intr-un
sofer pe tir la
sofer pe tir la o
sofer pe tir la un
sofer pe tir pe la
sofer pe tir pentru
sofer pe tir pentru o
sofer pe tir prin
sofer pentru
sofer pentru o
sofer prin
sofez cu
sofez de la
sofez de la o
sofez de pe la
sofez din
sofez in
sofez intr-o
sofez intr-un
sofez la
sofez la o
sofez la un
sofez pe la
sofez pentru
sofez pentru o
sofez prin
sora mea a fost dat afara de la
sora mea a fost dat afară de la
sora mea a fost exmatriculat de la
sora mea a fost exmatriculata de la
sora mea a fost exmatriculată de la
sora mea a inceput la
sora mea a terminat la
sora mea a început la
sora mea de la
sora mea e elev la
sora mea e eleva la
sora mea e elevă la
sora mea e in anul doi la
sora mea e in anul unu la
sora mea e in clasa a cincea la
sora mea e in clasa a doua la
sora mea e in clasa a patra la
sora mea e in clasa a sasea la
sora mea e in clasa a treia la
sora mea e in clasa intai la
sora mea e in clasa zero la
sora mea e in reception la
sora mea e in year one la
sora mea e in year two la
sora mea e la
sora mea e student la
sora mea e studenta la
sora mea e studentă la
sora mea e în anul doi la
sora mea e în anul unu la
sora mea e în clasa a cincea la
sora mea e în clasa a doua la
sora mea e în clasa a patra la
sora mea e în clasa a treia la
sora mea e în clasa a şasea la
sora mea e în clasa zero la
sora mea e în clasa întâi la
sora mea e în reception la
sora mea e în year one la
sora mea e în year two la
sora mea era la
sora mea este la
sora mea intra la
sora mea intră la
sora mea invata la
sora mea merg la
sora mea merge la
sora mea s-a mutat la
sora mea sta la
sora mea stă la
sora mea sunt la
sora mea învaţă la
sortez cu
sortez de la
sortez de la o
sortez de pe la
sortez din
sortez in
sortez intr-o
sortez intr-un
sortez la
sortez la o
sortez la un
sortez pe la
sortez pentru
sortez pentru o
sortez prin
sortez în
sortez într-o
sortez într-un
spal masini cu
spal masini de la
spal masini de la o
spal masini de pe la
spal masini din
spal masini in
spal masini intr-o
spal masini intr-un
spal masini la
spal masini la o
spal masini la un
spal masini pe la
spal masini pentru
spal masini pentru o
spal masini prin
spal vase cu
spal vase de la
spal vase de la o
spal vase de pe la
spal vase din
spal vase in
spal vase intr-o
spal vase intr-un
spal vase la
spal vase la o
spal vase la un
spal vase pe la
spal vase pentru
spal vase pentru o
spal vase prin
spal vasele cu
spal vasele de la
spal vasele de la o
spal vasele de pe la
spal vasele din
spal vasele in
spal vasele intr-o
spal vasele intr-un
spal vasele la
spal vasele la o
spal vasele la un
spal vasele pe la
spal vasele pentru
spal vasele pentru o
spal vasele prin
spala masini cu
spala masini de la
spala masini de la o
spala masini de pe la
spala masini din
spala masini in
spala masini intr-o
spala masini intr-un
spala masini la
spala masini la o
spala masini la un
spala masini pe la
spala masini pentru
spala masini pentru o
spala masini prin
spalam masini cu
spalam masini de la
spalam masini de la o
spalam masini de pe la
spalam masini din
spalam masini in
spalam masini intr-o
spalam masini intr-un
spalam masini la
spalam masini la o
spalam masini la un
spalam masini pe la
spalam masini pentru
spalam masini pentru o
spalam masini prin
spalam vase cu
spalam vase de la
spalam vase de la o
spalam vase de pe la
spalam vase din
spalam vase in
spalam vase intr-o
spalam vase intr-un
spalam vase la
spalam vase la o
spalam vase la un
spalam vase pe la
spalam vase pentru
spalam vase pentru o
spalam vase prin
spalat de vase cu
spalat de vase de la
spalat de vase de la o
spalat de vase de pe la
spalat de vase din
spalat de vase in
spalat de vase intr-o
spalat de vase intr-un
spalat de vase la
spalat de vase la o
spalat de vase la un
spalat de vase pe la
spalat de vase pentru
spalat de vase pentru o
spalat de vase prin
spalat masini cu
spalat masini de la
spalat masini de la o
spalat masini de pe la
spalat masini din
spalat masini in
spalat masini intr-o
spalat masini intr-un
spalat masini la
spalat masini la o
spalat masini la un
spalat masini pe la
spalat masini pentru
spalat masini pentru o
spalat masini prin
spalat vase cu
spalat vase de la
spalat vase de la o
spalat vase de pe la
spalat vase din
spalat vase in
spalat vase intr-o
spalat vase intr-un
spalat vase la
spalat vase la o
spalat vase la un
spalat vase pe la
spalat vase pentru
spalat vase pentru o
spalat vase prin
spalatoreasa cu
spalatoreasa de la
spalatoreasa de la o
spalatoreasa de pe la
spalatoreasa din
spalatoreasa in
spalatoreasa intr-o
spalatoreasa intr-un
spalatoreasa la
spalatoreasa la o
spalatoreasa la un
spalatoreasa pe la
spalatoreasa pentru
spalatoreasa pentru o
spalatoreasa prin
spalatoria e
spalatoria este
spalatoria ii zice
spalatoria mea e
spalatoria meu e
spalatoria noastra e
spalatoria nostru e
spalatoria numit
spalatoria numita
spalatoria pe nume
spalatoria se cheama
spalatoria se chema
spalatoria se numea
spalatoria se numeste
spală maşini cu
spală maşini de la
spală maşini de la o
spală maşini de pe la
spală maşini din
spală maşini la
spală maşini la o
spală maşini la un
spală maşini pe la
spală maşini pentru
spală maşini pentru o
spală maşini prin
spală maşini în
spală maşini într-o
spală maşini într-un
spăl maşini cu
spăl maşini de la
spăl maşini de la o
spăl maşini de pe la
spăl maşini din
spăl maşini la
spăl maşini la o
spăl maşini la un
spăl maşini pe la
spăl maşini pentru
spăl maşini pentru o
spăl maşini prin
spăl maşini în
spăl maşini într-o
spăl maşini într-un
spăl vase cu
spăl vase de la
spăl vase de la o
spăl vase de pe la
spăl vase din
spăl vase la
spăl vase la o
spăl vase la un
spăl vase pe la
spăl vase pentru
spăl vase pentru o
spăl vase prin
spăl vase în
spăl vase într-o
spăl vase într-un
spăl vasele cu
spăl vasele de la
spăl vasele de la o
spăl vasele de pe la
spăl vasele din
spăl vasele la
spăl vasele la o
spăl vasele la un
spăl vasele pe la
spăl vasele pentru
spăl vasele pentru o
spăl vasele prin
spăl vasele în
spăl vasele într-o
spăl vasele într-un
spălam maşini cu
spălam maşini de la
spălam maşini de la o
spălam maşini de pe la
spălam maşini din
spălam maşini la
spălam maşini la o
spălam maşini la un
spălam maşini pe la
spălam maşini pentru
spălam maşini pentru o
spălam maşini prin
spălam maşini în
spălam maşini într-o
spălam maşini într-un
spălam vase cu
spălam vase de la
spălam vase de la o
spălam vase de pe la
spălam vase din
spălam vase la
spălam vase la o
spălam vase la un
spălam vase pe la
spălam vase pentru
spălam vase pentru o
spălam vase prin
spălam vase în
spălam vase într-o
spălam vase într-un
spălat de vase cu
spălat de vase de la
spălat de vase de la o
spălat de vase de pe la
spălat de vase din
spălat de vase la
spălat de vase la o
spălat de vase la un
spălat de vase pe la
spălat de vase pentru
spălat de vase pentru o
spălat de vase prin
spălat de vase în
spălat de vase într-o
spălat de vase într-un
spălat maşini cu
spălat maşini de la
spălat maşini de la o
spălat maşini de pe la
spălat maşini din
spălat maşini la
spălat maşini la o
spălat maşini la un
spălat maşini pe la
spălat maşini pentru
spălat maşini pentru o
spălat maşini prin
spălat maşini în
spălat maşini într-o
spălat maşini într-un
spălat vase cu
spălat vase de la
spălat vase de la o
spălat vase de pe la
spălat vase din
spălat vase la
spălat vase la o
spălat vase la un
spălat vase pe la
spălat vase pentru
spălat vase pentru o
spălat vase prin
spălat vase în
spălat vase într-o
spălat vase într-un
spălătoreasă cu
spălătoreasă de la
spălătoreasă de la o
spălătoreasă de pe la
spălătoreasă din
spălătoreasă la
spălătoreasă la o
spălătoreasă la un
spălătoreasă pe la
spălătoreasă pentru
spălătoreasă pentru o
spălătoreasă prin
spălătoreasă în
spălătoreasă într-o
spălătoreasă într-un
spălătoria e
spălătoria este
spălătoria mea e
spălătoria meu e
spălătoria noastră e
spălătoria nostru e
spălătoria numit
spălătoria numită
spălătoria pe nume
spălătoria se cheamă
spălătoria se chema
spălătoria se numea
spălătoria se numeşte
spălătoria îi zice
stagiar cu
stagiar de la
stagiar de la o
stagiar de pe la
stagiar din
stagiar in
stagiar intr-o
stagiar intr-un
stagiar la
stagiar la o
stagiar la un
stagiar pe la
stagiar pentru
stagiar pentru o
stagiar prin
stagiar în
stagiar într-o
stagiar într-un
stagiara cu
stagiara de la
stagiara de la o
stagiara de pe la
stagiara din
stagiara in
stagiara intr-o
stagiara intr-un
stagiara la
stagiara la o
stagiara la un
stagiara pe la
stagiara pentru
stagiara pentru o
stagiara prin
stagiară cu
stagiară de la
stagiară de la o
stagiară de pe la
stagiară din
stagiară la
stagiară la o
stagiară la un
stagiară pe la
stagiară pentru
stagiară pentru o
stagiară prin
stagiară în
stagiară într-o
stagiară într-un
stagiu cu
stagiu de la
stagiu de la o
stagiu de pe la
stagiu din
stagiu in
stagiu intr-o
stagiu intr-un
stagiu la
stagiu la o
stagiu la un
stagiu pe la
stagiu pentru
stagiu pentru o
stagiu prin
stagiu în
stagiu într-o
stagiu într-un
stivuitorist cu
stivuitorist de la
stivuitorist de la o
stivuitorist de pe la
stivuitorist din
stivuitorist in
stivuitorist intr-o
stivuitorist intr-un
stivuitorist la
stivuitorist la o
stivuitorist la un
stivuitorist pe la
stivuitorist pentru
stivuitorist pentru o
stivuitorist prin
stivuitorist în
stivuitorist într-o
stivuitorist într-un
student la
studenta la
studentă la
studiez la
sudor cu
sudor de la
sudor de la o
sudor de pe la
sudor din
sudor in
sudor intr-o
sudor intr-un
sudor la
sudor la o
sudor la un
sudor pe la
sudor pentru
sudor pentru o
sudor prin
sudor în
sudor într-o
sudor într-un
sunt patron la
suntem zidari la
supermarketul e
supermarketul este
supermarketul mea e
supermarketul meu e
supermarketul noastra e
supermarketul noastră e
supermarketul nostru e
supermarketul numit
supermarketul numita
supermarketul numită
supermarketul pe nume
supermarketul se cheama
supermarketul se cheamă
supermarketul se numeste
supermarketul se numeşte
supervizor la
supervizorul de la
săptămâni cu
săptămâni de la
săptămâni de la o
săptămâni de pe la
săptămâni din
săptămâni la
săptămâni la o
săptămâni la un
săptămâni pe la
săptămâni pentru
săptămâni pentru o
săptămâni prin
săptămâni în
săptămâni într-o
săptămâni într-un
tai carne cu
tai carne de la
tai carne de la o
tai carne de pe la
tai carne din
tai carne in
tai carne intr-o
tai carne intr-un
tai carne la
tai carne la o
tai carne la un
tai carne pe la
tai carne pentru
tai carne pentru o
tai carne prin
tai carne în
tai carne într-o
tai carne într-un
tamplar cu
tamplar de la
tamplar de la o
tamplar de pe la
tamplar din
tamplar in
tamplar intr-o
tamplar intr-un
tamplar la
tamplar la o
tamplar la un
tamplar pe la
tamplar pentru
tamplar pentru o
tamplar prin
taximetrist cu
taximetrist de la
taximetrist de la o
taximetrist de pe la
taximetrist din
taximetrist in
taximetrist intr-o
taximetrist intr-un
taximetrist la
taximetrist la o
taximetrist la un
taximetrist pe la
taximetrist pentru
taximetrist pentru o
taximetrist prin
taximetrist în
taximetrist într-o
taximetrist într-un
tirist cu
tirist de la
tirist de la o
tirist de pe la
tirist din
tirist in
tirist intr-o
tirist intr-un
tirist la
tirist la o
tirist la un
tirist pe la
tirist pentru
tirist pentru o
tirist prin
tirist în
tirist într-o
tirist într-un
tractorist cu
tractorist de la
tractorist de la o
tractorist de pe la
tractorist din
tractorist in
tractorist intr-o
tractorist intr-un
tractorist la
tractorist la o
tractorist la un
tractorist pe la
tractorist pentru
tractorist pentru o
tractorist prin
tractorist în
tractorist într-o
tractorist într-un
traducatoare cu
traducatoare de la
traducatoare de la o
traducatoare de pe la
traducatoare din
traducatoare in
traducatoare intr-o
traducatoare intr-un
traducatoare la
traducatoare la o
traducatoare la un
traducatoare pe la
traducatoare pentru
traducatoare pentru o
traducatoare prin
traducator cu
traducator de la
traducator de la o
traducator de pe la
traducator din
traducator in
traducator intr-o
traducator intr-un
traducator la
traducator la o
traducator la un
traducator pe la
traducator pentru
traducator pentru o
traducator prin
traducătoare cu
traducătoare de la
traducătoare de la o
traducătoare de pe la
traducătoare din
traducătoare la
traducătoare la o
traducătoare la un
traducătoare pe la
traducătoare pentru
traducătoare pentru o
traducătoare prin
traducătoare în
traducătoare într-o
traducătoare într-un
traducător cu
traducător de la
traducător de la o
traducător de pe la
traducător din
traducător la
traducător la o
traducător la un
traducător pe la
traducător pentru
traducător pentru o
traducător prin
traducător în
traducător într-o
traducător într-un
trag cu
trag de la
trag de la o
trag de pe la
trag din
trag in
trag intr-o
trag intr-un
trag la
trag la o
trag la un
trag pe la
trag pentru
trag pentru o
trag prin
trag tare cu
trag tare de la
trag tare de la o
trag tare de pe la
trag tare din
trag tare in
trag tare intr-o
trag tare intr-un
trag tare la
trag tare la o
trag tare la un
trag tare pe la
trag tare pentru
trag tare pentru o
trag tare prin
trag tare în
trag tare într-o
trag tare într-un
trag în
trag într-o
trag într-un
transez cu
transez de la
transez de la o
transez de pe la
transez din
transez in
transez intr-o
transez intr-un
transez la
transez la o
transez la un
transez pe la
transez pentru
transez pentru o
transez prin
tranşez cu
tranşez de la
tranşez de la o
tranşez de pe la
tranşez din
tranşez la
tranşez la o
tranşez la un
tranşez pe la
tranşez pentru
tranşez pentru o
tranşez prin
tranşez în
tranşez într-o
tranşez într-un
trimis la munca cu
trimis la munca de la
trimis la munca de la o
trimis la munca de pe la
trimis la munca din
trimis la munca in
trimis la munca intr-o
trimis la munca intr-un
trimis la munca la
trimis la munca la o
trimis la munca la un
trimis la munca pe la
trimis la munca pentru
trimis la munca pentru o
trimis la munca prin
trimis la muncă cu
trimis la muncă de la
trimis la muncă de la o
trimis la muncă de pe la
trimis la muncă din
trimis la muncă la
trimis la muncă la o
trimis la muncă la un
trimis la muncă pe la
trimis la muncă pentru
trimis la muncă pentru o
trimis la muncă prin
trimis la muncă în
trimis la muncă într-o
trimis la muncă într-un
trudesc cu
trudesc de la
trudesc de la o
trudesc de pe la
trudesc din
trudesc in
trudesc intr-o
trudesc intr-un
trudesc la
trudesc la o
trudesc la un
trudesc pe la
trudesc pentru
trudesc pentru o
trudesc prin
trudesc în
trudesc într-o
trudesc într-un
trudim cu
trudim de la
trudim de la o
trudim de pe la
trudim din
trudim in
trudim intr-o
trudim intr-un
trudim la
trudim la o
trudim la un
trudim pe la
trudim pentru
trudim pentru o
trudim prin
trudim în
trudim într-o
trudim într-un
tund cu
tund de la
tund de la o
tund de pe la
tund din
tund in
tund intr-o
tund intr-un
tund la
tund la o
tund la un
tund pe la
tund pentru
tund pentru o
tund prin
tund în
tund într-o
tund într-un
tunde cu
tunde de la
tunde de la o
tunde de pe la
tunde din
tunde in
tunde intr-o
tunde intr-un
tunde la
tunde la o
tunde la un
tunde pe la
tunde pentru
tunde pentru o
tunde prin
tunde în
tunde într-o
tunde într-un
tura cu
tura de la
tura de la o
tura de pe la
tura din
tura in
tura intr-o
tura intr-un
tura la
tura la o
tura la un
tura pe la
tura pentru
tura pentru o
tura prin
tura în
tura într-o
tura într-un
ture la
tură cu
tură de la
tură de la o
tură de pe la
tură din
tură la
tură la o
tură la un
tură pe la
tură pentru
tură pentru o
tură prin
tură în
tură într-o
tură într-un
tâmplar cu
tâmplar de la
tâmplar de la o
tâmplar de pe la
tâmplar din
tâmplar la
tâmplar la o
tâmplar la un
tâmplar pe la
tâmplar pentru
tâmplar pentru o
tâmplar prin
tâmplar în
tâmplar într-o
tâmplar într-un
ucenic cu
ucenic de la
ucenic de la o
ucenic de pe la
ucenic din
ucenic in
ucenic intr-o
ucenic intr-un
ucenic la
ucenic la o
ucenic la un
ucenic pe la
ucenic pentru
ucenic pentru o
ucenic prin
ucenic în
ucenic într-o
ucenic într-un
ucenica cu
ucenica de la
ucenica de la o
ucenica de pe la
ucenica din
ucenica in
ucenica intr-o
ucenica intr-un
ucenica la
ucenica la o
ucenica la un
ucenica pe la
ucenica pentru
ucenica pentru o
ucenica prin
ucenică cu
ucenică de la
ucenică de la o
ucenică de pe la
ucenică din
ucenică la
ucenică la o
ucenică la un
ucenică pe la
ucenică pentru
ucenică pentru o
ucenică prin
ucenică în
ucenică într-o
ucenică într-un
un loc de munca cu
un loc de munca de la
un loc de munca de la o
un loc de munca de pe la
un loc de munca din
un loc de munca in
un loc de munca intr-o
un loc de munca intr-un
un loc de munca la
un loc de munca la o
un loc de munca la un
un loc de munca pe la
un loc de munca pentru
un loc de munca pentru o
un loc de munca prin
un loc de muncă cu
un loc de muncă de la
un loc de muncă de la o
un loc de muncă de pe la
un loc de muncă din
un loc de muncă la
un loc de muncă la o
un loc de muncă la un
un loc de muncă pe la
un loc de muncă pentru
un loc de muncă pentru o
un loc de muncă prin
un loc de muncă în
un loc de muncă într-o
un loc de muncă într-un
unghii cu
unghii de la
unghii de la o
unghii de pe la
unghii din
unghii in
unghii intr-o
unghii intr-un
unghii la
unghii la o
unghii la un
unghii pe la
unghii pentru
unghii pentru o
unghii prin
unghii în
unghii într-o
unghii într-un
uniforma de la
vand cu
vand de la
vand de la o
vand de pe la
vand din
vand in
vand intr-o
vand intr-un
vand la
vand la o
vand la un
vand pe la
vand pentru
vand pentru o
vand prin
vanzatoare cu
vanzatoare de la
vanzatoare de la o
vanzatoare de pe la
vanzatoare din
vanzatoare in
vanzatoare intr-o
vanzatoare intr-un
vanzatoare la
vanzatoare la o
vanzatoare la un
vanzatoare pe la
vanzatoare pentru
vanzatoare pentru o
vanzatoare prin
vanzator cu
vanzator de la
vanzator de la o
vanzator de pe la
vanzator din
vanzator in
vanzator intr-o
vanzator intr-un
vanzator la
vanzator la o
vanzator la un
vanzator pe la
vanzator pentru
vanzator pentru o
vanzator prin
vinde cu
vinde de la
vinde de la o
vinde de pe la
vinde din
vinde in
vinde intr-o
vinde intr-un
vinde la
vinde la o
vinde la un
vinde pe la
vinde pentru
vinde pentru o
vinde prin
vinde în
vinde într-o
vinde într-un
vindeam cu
vindeam de la
vindeam de la o
vindeam de pe la
vindeam din
vindeam in
vindeam intr-o
vindeam intr-un
vindeam la
vindeam la o
vindeam la un
vindeam pe la
vindeam pentru
vindeam pentru o
vindeam prin
vindeam în
vindeam într-o
vindeam într-un
voluntar cu
voluntar de la
voluntar de la o
voluntar de pe la
voluntar din
voluntar in
voluntar intr-o
voluntar intr-un
voluntar la
voluntar la o
voluntar la un
voluntar pe la
voluntar pentru
voluntar pentru o
voluntar prin
voluntar în
voluntar într-o
voluntar într-un
voluntara cu
voluntara de la
voluntara de la o
voluntara de pe la
voluntara din
voluntara in
voluntara intr-o
voluntara intr-un
voluntara la
voluntara la o
voluntara la un
voluntara pe la
voluntara pentru
voluntara pentru o
voluntara prin
voluntară cu
voluntară de la
voluntară de la o
voluntară de pe la
voluntară din
voluntară la
voluntară la o
voluntară la un
voluntară pe la
voluntară pentru
voluntară pentru o
voluntară prin
voluntară în
voluntară într-o
voluntară într-un
vând cu
vând de la
vând de la o
vând de pe la
vând din
vând la
vând la o
vând la un
vând pe la
vând pentru
vând pentru o
vând prin
vând în
vând într-o
vând într-un
vânzătoare cu
vânzătoare de la
vânzătoare de la o
vânzătoare de pe la
vânzătoare din
vânzătoare la
vânzătoare la o
vânzătoare la un
vânzătoare pe la
vânzătoare pentru
vânzătoare pentru o
vânzătoare prin
vânzătoare în
vânzătoare într-o
vânzătoare într-un
vânzător cu
vânzător de la
vânzător de la o
vânzător de pe la
vânzător din
vânzător la
vânzător la o
vânzător la un
vânzător pe la
vânzător pentru
vânzător pentru o
vânzător prin
vânzător în
vânzător într-o
vânzător într-un
zburat de la
zidar cu
zidar de la
zidar de la o
zidar de pe la
zidar din
zidar in
zidar intr-o
zidar intr-un
zidar la
zidar la o
zidar la un
zidar pe la
zidar pentru
zidar pentru o
zidar prin
zidar în
zidar într-o
zidar într-un
zugrav cu
zugrav de la
zugrav de la o
zugrav de pe la
zugrav din
zugrav in
zugrav intr-o
zugrav intr-un
zugrav la
zugrav la o
zugrav la un
zugrav pe la
zugrav pentru
zugrav pentru o
zugrav prin
zugrav în
zugrav într-o
zugrav într-un
îi duc la
îi iau de la
îl aştept la
îl duc la
îl iau de la
împachetez cu
împachetez de la
împachetez de la o
împachetez de pe la
împachetez din
împachetez la
împachetez la o
împachetez la un
împachetez pe la
împachetez pentru
împachetez pentru o
împachetez prin
împachetez în
împachetez într-o
împachetez într-un
în faţa la
în faţă la
în tura de noapte cu
în tura de noapte de la
în tura de noapte de la o
în tura de noapte de pe la
în tura de noapte din
în tura de noapte la
în tura de noapte la o
în tura de noapte la un
în tura de noapte pe la
în tura de noapte pentru
în tura de noapte pentru o
în tura de noapte prin
în tura de noapte în
în tura de noapte într-o
în tura de noapte într-un
încarc cu
încarc de la
încarc de la o
încarc de pe la
încarc din
încarc la
încarc la o
încarc la un
încarc pe la
încarc pentru
încarc pentru o
încarc prin
încarc în
încarc într-o
încarc într-un
îngrijeam bătrâni cu
îngrijeam bătrâni de la
îngrijeam bătrâni de la o
îngrijeam bătrâni de pe la
îngrijeam bătrâni din
îngrijeam bătrâni la
îngrijeam bătrâni la o
îngrijeam bătrâni la un
îngrijeam bătrâni pe la
îngrijeam bătrâni pentru
îngrijeam bătrâni pentru o
îngrijeam bătrâni prin
îngrijeam bătrâni în
îngrijeam bătrâni într-o
îngrijeam bătrâni într-un
îngrijesc bătrâne cu
îngrijesc bătrâne de la
îngrijesc bătrâne de la o
îngrijesc bătrâne de pe la
îngrijesc bătrâne din
îngrijesc bătrâne la
îngrijesc bătrâne la o
îngrijesc bătrâne la un
îngrijesc bătrâne pe la
îngrijesc bătrâne pentru
îngrijesc bătrâne pentru o
îngrijesc bătrâne prin
îngrijesc bătrâne în
îngrijesc bătrâne într-o
îngrijesc bătrâne într-un
îngrijesc bătrâni cu
îngrijesc bătrâni de la
îngrijesc bătrâni de la o
îngrijesc bătrâni de pe la
îngrijesc bătrâni din
îngrijesc bătrâni la
îngrijesc bătrâni la o
îngrijesc bătrâni la un
îngrijesc bătrâni pe la
îngrijesc bătrâni pentru
îngrijesc bătrâni pentru o
îngrijesc bătrâni prin
îngrijesc bătrâni în
îngrijesc bătrâni într-o
îngrijesc bătrâni într-un
îngrijitoare cu
îngrijitoare de la
îngrijitoare de la o
îngrijitoare de pe la
îngrijitoare din
îngrijitoare la
îngrijitoare la o
îngrijitoare la un
îngrijitoare pe la
îngrijitoare pentru
îngrijitoare pentru o
îngrijitoare prin
îngrijitoare în
îngrijitoare într-o
îngrijitoare într-un
îngrijitor cu
îngrijitor de la
îngrijitor de la o
îngrijitor de pe la
îngrijitor din
îngrijitor la
îngrijitor la o
îngrijitor la un
îngrijitor pe la
îngrijitor pentru
îngrijitor pentru o
îngrijitor prin
îngrijitor în
îngrijitor într-o
îngrijitor într-un
învăţ la
învăţătoare la
învăţătoarea de la
învăţătorul de la
şcoala e
şcoala este
şcoala mea e
şcoala meu e
şcoala noastră e
şcoala nostru e
şcoala numit
şcoala numită
şcoala pe nume
şcoala se cheamă
şcoala se numeşte
şef cu
şef de la
şef de la o
şef de pe la
şef din
şef la
şef la o
şef la un
şef pe la
şef pentru
şef pentru o
şef prin
şef în
şef într-o
şef într-un
şefa cu
şefa de la
şefa de la o
şefa de pe la
şefa din
şefa la
şefa la o
şefa la un
şefa pe la
şefa pentru
şefa pentru o
şefa prin
şefa în
şefa într-o
şefa într-un
şeful cu
şeful de la
şeful de la o
şeful de pe la
şeful din
şeful la
şeful la o
şeful la un
şeful pe la
şeful pentru
şeful pentru o
şeful prin
şeful în
şeful într-o
şeful într-un
şefă cu
şefă de la
şefă de la o
şefă de pe la
şefă din
şefă la
şefă la o
şefă la un
şefă pe la
şefă pentru
şefă pentru o
şefă prin
şefă în
şefă într-o
şefă într-un
şofer cu
şofer de la
şofer de la o
şofer de pe la
şofer din
şofer la
şofer la o
şofer la un
şofer pe la
şofer pe tir cu
şofer pe tir de la
şofer pe tir de la o
şofer pe tir de pe la
şofer pe tir din
şofer pe tir la
şofer pe tir la o
şofer pe tir la un
şofer pe tir pe la
şofer pe tir pentru
şofer pe tir pentru o
şofer pe tir prin
şofer pe tir în
şofer pe tir într-o
şofer pe tir într-un
şofer pentru
şofer pentru o
şofer prin
şofer în
şofer într-o
şofer într-un
şofez cu
şofez de la
şofez de la o
şofez de pe la
şofez din
şofez la
şofez la o
şofez la un
şofez pe la
şofez pentru
şofez pentru o
şofez prin
şofez în
şofez într-o
şofez într-un
