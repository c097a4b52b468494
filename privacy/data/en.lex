# English. Made by wordlists/make.py; licences in LICENCES.md.
[word]
&
2day
2moro
2nite
a
a&e
aabo
aabortion
aabuse
aabused
aabusing
aabusive
aaccent
aaccount
aacid
aaddress
aafraid
aafter
aagain
aagency
aagin
aain
aalcohol
aalone
aalways
aambulance
aangry
aanimal
aanimals
aankle
aanother
aanswer
aanswered
aant
aantie
aanxiety
aanxious
aarm
aarms
aashamed
aask
aasked
aasks
aassault
aassaulted
aattack
aattacked
aattacking
aaunt
aauntie
aaxe
ab
abaaya
abandon
abandoned
abandoning
abandonment
abandonments
abandons
abartion
abase
abased
abasing
abasive
abattoir
abaya
abayas
abbess
abbeys
abbortion
abbot
abbots
abbreviated
abbreviation
abbreviations
abbu
abbuse
abbused
abbusing
abbusive
abdomen
abdomens
abdominal
abdominals
abducted
abduction
abductions
abertion
abide
abided
abides
abiding
abilities
ability
abit
abject
abjection
abjectly
able
abled
ableism
abmulance
abnormal
abnormalities
abnormally
abo
aboard
abode
abodes
abolish
abolished
abolishes
abolishing
abolition
abolitionism
abomination
abominations
aboortion
aboot
aboriginal
aboriginals
aborion
aboriton
aborrtion
aborshun
aborsion
abort
aborted
aborteon
abortian
abortiion
abortin
aborting
abortino
abortio
abortion
abortion's
abortionn
abortions
abortioon
abortiun
abortoin
aborton
aborts
aborttion
abortyon
abose
abosed
abosing
abosive
abotion
abotrion
abound
abounded
abounding
abounds
about
above
aboveboard
aboveground
abow
abrasive
abrasiveness
abrasives
abridged
abroad
abrotion
abrtion
abrupt
abruption
abruptly
abruptness
abs
abse
absed
absence
absences
absent
absented
absentee
absenteeism
absentees
absently
absing
absive
absolute
absolutely
absoluteness
absolutes
absorb
absorbed
absorber
absorbers
absorbing
absorbs
absorption
abstain
abstained
abstainers
abstaining
abstains
abstinence
abstract
abstracted
abstracting
abstraction
abstractions
abstractly
abstracts
absue
absued
absuing
absuive
absurd
absurdism
absurdities
absurdity
absurdly
abt
abti
abu
abuce
abuced
abucing
abucive
abue
abued
abues
abuesd
abuing
abuisng
abuisve
abuive
abulance
abundance
abundances
abundant
abundantly
aburtion
abus
abusa
abusad
abusd
abusde
abuse
abused
abusedd
abusee
abuseed
abuseing
abuseng
abuser
abuser's
abusers
abuses
abuseve
abusi
abusid
abusie
abusiev
abusig
abusign
abusiing
abusiive
abusin
abusing
abusingg
abusinng
abusiv
abusiva
abusive
abusivee
abusively
abusivi
abusivve
abusng
abusnig
abusse
abussed
abussing
abussive
abust
abusve
abusvie
abusyng
abusyve
abuuse
abuused
abuusing
abuusive
abuze
abuzed
abuzing
abuzive
abyss
abysses
ac
acacia
academia
academic
academically
academics
academies
academy
acas
accant
accaunt
acccent
acccount
acceent
accelerate
accelerated
accelerates
accelerating
acceleration
accelerations
accelerator
accelerators
accen
accennt
accent
accented
accenting
accents
accentt
accept
acceptability
acceptable
acceptably
acceptance
acceptances
accepted
accepting
accepts
access
accessed
accesses
accessibility
accessible
accessibly
accessing
accession
accessions
accessories
accessory
accet
accetn
accid
accident
accidental
accidentally
accidentals
accidents
accint
acclaim
acclaimed
accnet
accnt
accoant
accolades
accommodate
accommodated
accommodates
accommodating
accommodation
accommodations
accompanied
accompanies
accompaniment
accompaniments
accompany
accompanying
accomplice
accomplices
accomplish
accomplished
accomplishes
accomplishing
accomplishment
accomplishments
accont
acconut
accoont
accoount
accord
accordance
accorded
according
accordingly
accordion
accordions
accords
accoun
accounnt
account
accountabilities
accountability
accountable
accountancy
accountant
accountants
accounted
accounting
accounts
accountt
accout
accoutn
accouunt
accownt
accreditation
accreditations
accredited
accrued
accsent
accumulate
accumulated
accumulates
accumulating
accumulation
accumulations
accunt
accuont
accuracies
accuracy
accurate
accurately
accusation
accusations
accuse
accused
accuser
accusers
accuses
accusing
accusingly
accustomed
accuunt
acdi
ace
acecnt
aced
acent
acer
aces
acetate
acetates
acetic
acetone
achamed
ache
ached
aches
achievable
achieve
achieved
achievement
achievements
achiever
achievers
achieves
achieving
aching
achingly
acid
acidd
acidic
acidity
acidly
acids
aciid
acked
ackent
acknowledge
acknowledged
acknowledgement
acknowledgements
acknowledges
acknowledging
acknowledgment
acknowledgments
ackount
acks
aclohol
acne
acnes
acocunt
acohol
acorn
acorns
acount
acoustic
acoustically
acoustics
acquaintance
acquaintances
acquaintanceship
acquainted
acquire
acquired
acquirer
acquirers
acquires
acquiring
acquisition
acquisitions
acquittal
acquittals
acquitted
acre
acreage
acreages
acres
acronym
acronyms
across
acrylic
acrylics
acsault
acsaulted
acsent
acsount
act
acted
actin
acting
action
actionable
actioned
actions
activate
activated
activates
activating
activation
activations
active
actively
activeness
actives
activewear
activism
activist
activists
activities
activity
actor
actors
actress
actresses
acts
actual
actualities
actuality
actually
actuals
acupuncture
acussed
acute
acutely
acuteness
acyd
ad
adamant
adamantly
adapt
adaptability
adaptable
adaptation
adaptations
adapted
adapter
adapters
adapting
adaption
adaptions
adaptive
adaptively
adapts
add
adddress
added
addends
adder
adders
adderss
addess
addict
addicted
addicting
addiction
addictions
addictive
addictiveness
addicts
adding
addition
additional
additionally
additions
additive
additively
additives
addled
addrass
addrecs
addreess
addres
addresc
address
addressable
addressed
addresses
addressing
addresss
addresz
addrezs
addriss
addrress
addrses
addrss
adds
adept
adeptly
adepts
adequate
adequately
adhere
adhered
adherence
adherents
adheres
adhering
adhesion
adhesions
adhesive
adhesives
adjacent
adjective
adjectives
adjoining
adjourned
adjunct
adjuncts
adjust
adjustable
adjusted
adjuster
adjusters
adjusting
adjustment
adjustments
adjusts
adjutant
adjutants
admin
administer
administered
administering
administers
administration
administration's
administrations
administrative
administratively
administrator
administrators
admins
admirable
admirably
admiral
admirals
admiralty
admiration
admire
admired
admirer
admirers
admires
admiring
admiringly
admission
admissions
admit
admits
admitted
admittedly
admitting
ado
adobe
adobes
adolescence
adolescent
adolescents
adopt
adoptable
adopted
adopter
adopters
adopting
adoption
adoptions
adoptive
adopts
adorable
adorableness
adorably
adoration
adore
adored
adores
adoring
adorn
adorned
adorning
adorns
adrdess
adrenaline
adress
adrift
ads
adsorb
adult
adulterer
adultery
adulthood
adults
adv
advance
advanced
advancement
advancements
advances
advancing
advantage
advantaged
advantageous
advantageously
advantages
advent
adventure
adventured
adventurer
adventurers
adventures
adventuresome
adventuress
adventuring
adventurous
adventurousness
adversaries
adversary
adverse
adversely
adversities
adversity
advert
advertise
advertised
advertisement
advertisements
advertiser
advertisers
advertises
advertising
adverts
advice
advices
advisable
advise
advised
advisedly
adviser
advisers
advises
advising
advisor
advisories
advisors
advisory
advocacy
advocate
advocated
advocates
advocating
aegis
aegncy
aency
aerial
aerially
aerials
aero
aerobic
aerobically
aerobics
aerodynamic
aerodynamically
aerodynamics
aerofoil
aerogel
aeromedical
aeronautical
aeronautics
aeroplane
aeroplanes
aeros
aerosol
aerosols
aerospace
aerostat
aesthetic
aesthetically
aestheticism
aesthetics
afaid
afaik
afar
afarid
afetr
affair
affairs
affect
affected
affecting
affection
affectionate
affectionately
affections
affective
affectively
affects
affidavit
affidavits
affiliate
affiliated
affiliates
affiliating
affiliation
affiliations
affinities
affinity
affirm
affirmation
affirmations
affirmative
affirmatively
affirmed
affirming
affirms
afflicted
affliction
afflictions
affluent
afford
affordability
affordable
affordably
afforded
affording
affords
affraid
affter
afield
afloat
aforementioned
afraaid
afrad
afrade
afradi
afraed
afrai
afraid
afraidd
afraiid
afrayd
afrayed
afred
afreid
afriad
african
africans
afrid
afro
afroid
afros
afrraid
aft
afta
aftanoon
aftar
afte
afteer
after
afterbirth
afterburner
afterburners
aftercare
afterglow
afterlife
afterlives
aftermarket
aftermath
aftermaths
afternoon
afternoons
afterr
afters
aftershave
aftershock
aftershocks
aftershow
aftertaste
afterthought
afterthoughts
afterward
afterwards
afterword
afterwords
afterworld
aftir
aftr
aftre
aftter
aftur
agaain
agaen
agai
agaiin
again
againn
against
agan
agancy
agani
agayn
age
agecny
agecy
aged
ageency
agein
ageing
ageism
ageless
agen
agenc
agenccy
agenci
agencies
agency
agency's
agencyy
agenda
agendas
agenky
agenncy
agensy
agent
agents
ageny
agenyc
ages
aggain
aggency
aggravated
aggravating
aggregate
aggregated
aggregates
aggregating
aggregation
aggregations
aggresive
aggression
aggressions
aggressive
aggressively
aggressiveness
aggressor
aggressors
agian
agile
agility
agin
agincy
aging
agitated
agitation
agitations
agncy
agnecy
agnostic
agnosticism
agnostics
agnry
ago
agoin
agonies
agony
agrarian
agrarians
agree
agreeable
agreeableness
agreeably
agreed
agreeing
agreement
agreements
agrees
agresive
agressive
agricultural
agriculturally
agriculture
agry
agust
ah
aha
ahamed
ahead
ahem
ahsamed
aicd
aid
aide
aided
aider
aiders
aides
aiding
aids
ailing
ailments
aim
aimal
aimals
aimed
aimer
aiming
aimless
aims
ain't
ainmal
ainmals
aint
air
airbag
airbags
airbase
airbases
airboat
airborne
airbrush
airbrushed
airbrushing
airburst
airbus
aircraft
aircrew
aircrews
airdrop
airdropped
airdrops
aired
airer
airfare
airfares
airfield
airfields
airflow
airframe
airframes
airfreight
airglow
airgun
airguns
airhead
airheads
airily
airiness
airing
airings
airless
airlift
airlifted
airlifting
airlifts
airline
airliner
airliners
airlines
airlock
airlocks
airmail
airman
airmen
airmobile
airplane
airplanes
airplay
airport
airports
airs
airship
airships
airside
airsoft
airspace
airspeed
airstream
airstrike
airstrikes
airstrip
airstrips
airtag
airtagged
airtagging
airtags
airtight
airtime
airwaves
airway
airways
airworthy
airy
aisle
aisles
aka
akbar
akcent
akcount
aked
akid
akin
akle
aknle
aksed
akss
al
alane
alarm
alarmed
alarming
alarmingly
alarmism
alarms
alas
alawys
alays
albacore
albeit
albino
albinos
album
albumen
albums
alcahol
alccohol
alchemist
alchemists
alchemy
alchol
alchool
alcohal
alcohhol
alcohl
alcohlo
alcoho
alcohol
alcoholic
alcoholics
alcoholism
alcoholl
alcohols
alcohool
alcohul
alcoohl
alcoohol
alcool
alcuhol
alderman
ale
alehouse
alert
alerted
alerting
alertly
alertness
alerts
alewife
algae
algebra
algebraic
algebraically
algebras
algorithm
algorithms
alhamdulillah
ali
alias
aliased
aliases
aliasing
alibi
alibis
alien
alienable
alienate
alienated
alienates
alienating
alienation
aliens
alight
alighted
alighting
alights
align
aligned
aligner
aligners
aligning
alignment
alignments
aligns
alike
alimony
alive
aliveness
alkaline
alkohol
all
allah
allahu
allahuakbar
allay
allcohol
allegation
allegations
allege
alleged
allegedly
alleges
allegiance
allegiances
alleging
allegories
allegory
alleles
allergen
allergic
allergies
allergy
alleviate
alleviated
alleviates
alleviating
alley
alleys
alleyway
alleyways
alliance
alliances
allied
allier
allies
alligator
alligators
alliteration
allocate
allocated
allocates
allocating
allocation
allocations
allone
allotment
allotments
allots
allotted
allow
allowable
allowance
allowances
allowed
allowing
allows
alloy
alloyed
alloying
alloys
allspice
alluded
allure
allured
allures
alluring
alluringly
allway
allways
ally
allying
almanac
almanacs
almighty
almond
almonds
almost
alnoe
alochol
aloe
aloen
aloes
aloft
alohol
alon
alona
alone
alonee
aloneness
along
alongside
aloni
alonne
aloone
alot
aloud
alp
alpha
alphabet
alphabetical
alphabetically
alphabets
alphanumeric
alphas
alpine
alpines
alps
already
alright
alrite
alsatian
alsatians
also
alsohol
alt
altar
altarpiece
altarpieces
altars
altcoin
altcoins
alter
alteration
alterations
altercation
altercations
altered
altering
alternate
alternated
alternately
alternates
alternating
alternation
alternations
alternative
alternatively
alternatives
alters
although
altitude
altitudes
alto
altogether
alum
aluminium
aluminum
alumni
alums
alune
alwaays
alwais
alwas
alwasy
alway
alwayc
always
alwayss
alwayys
alwayz
alweys
alwoys
alwways
alwyas
alwys
am
amal
amalgamation
amalgamations
amar
amassed
amateur
amateurish
amateurism
amateurs
amaze
amazed
amazement
amazes
amazing
amazingly
amazon's
amazons
ambalance
ambassador
ambassadors
ambassadorship
ambassadorships
ambbulance
amber
amberjack
ambient
ambiguities
ambiguity
ambiguous
ambiguously
ambition
ambitions
ambitious
ambitiously
ambivalent
amblance
ambluance
ambolance
ambualnce
ambuance
ambulaance
ambulace
ambulacne
ambulanc
ambulanca
ambulancce
ambulance
ambulancee
ambulances
ambulanci
ambulane
ambulanec
ambulanke
ambulannce
ambulans
ambulanse
ambulanz
ambulence
ambullance
ambulnace
ambulnce
ambulonce
ambush
ambushed
ambushes
ambushing
ambuulance
amen
amenable
amend
amended
amending
amendment
amendments
amends
amenities
amethyst
amethysts
amid
amides
amidships
amidst
amino
amirs
amitriptyline
ammbulance
ammi
ammo
ammonia
ammonium
ammos
ammunition
ammunitions
amnesia
amnestied
amnesties
amnesty
among
amongst
amount
amounted
amounting
amounts
amour
amours
amp
amped
ampere
amphibious
amping
ample
amplification
amplifications
amplified
amplifier
amplifiers
amplifies
amplify
amplifying
amplitude
amplitudes
amply
amps
amputation
amputations
amrs
amublance
amulance
amuse
amused
amusement
amusements
amuses
amusing
amusingly
an
anal
anally
analog
analogies
analogous
analogously
analogue
analogues
analogy
analyse
analysed
analyser
analysers
analyses
analysing
analysis
analyst
analysts
analytic
analytical
analytically
analytics
analyze
analyzed
analyzer
analyzes
analyzing
anarchism
anarchist
anarchists
anarchy
anather
anatomical
anatomically
anatomies
anatomy
ancestor
ancestors
ancestral
ancestries
ancestry
anchor
anchorages
anchored
anchoring
anchorman
anchors
anchorwoman
ancient
anciently
ancients
ancillaries
ancillary
ancle
ancwer
ancwered
and
and's
andante
anding
android
androids
anecdotal
anecdotally
anecdote
anecdotes
anemal
anemals
anemia
anesthesia
anesthetic
aneurysm
aneurysms
anew
angel
angelfish
angelic
angels
anger
angered
angering
angery
anggry
angle
angled
angler
anglers
angles
angling
angr
angrey
angrier
angrily
angrry
angry
angryy
angst
anguish
anguished
angular
angy
angyr
anial
anials
aniaml
aniamls
aniety
aniimal
aniimals
animaal
animaals
animal
animalc
animall
animalls
animals
animalss
animalz
animas
animasl
animate
animated
animatedly
animates
animating
animation
animations
anime
animel
animels
animl
animla
animlas
animls
animmal
animmals
animol
animols
animosities
animosity
anious
anixety
anixous
ankel
ankkle
ankl
ankla
ankle
anklee
ankles
ankli
anklle
anle
anlke
anmal
anmals
anmial
anmials
annals
annexation
annexations
annexed
annexes
annexing
anngry
annihilation
annimal
annimals
anniversaries
anniversary
annkle
annotated
annother
announce
announced
announcement
announcements
announcer
announcers
announces
announcing
annoy
annoyance
annoyances
annoyed
annoying
annoyingly
annoys
annswer
annswered
annual
annually
annuals
annuities
annuity
annum
annxiety
annxious
anoder
anofer
anoher
anohter
anointed
anomalies
anomaly
anonymity
anonymous
anonymously
anoother
anorak
anoraks
anorexia
anotehr
anoter
anotha
anothar
anothe
anotheer
another
another's
anotherr
anothher
anothir
anothr
anothre
anothur
anotther
anrgy
anry
ans
anser
ansered
ansewr
ansewred
ansswer
ansswered
answa
answaed
answar
answared
answe
answeed
answeer
answeerd
answeered
answer
answerable
answerad
answerd
answerde
answere
answered
answeredd
answereed
answerid
answering
answerphone
answerr
answerred
answers
answert
answir
answired
answr
answre
answred
answreed
answur
answured
answwer
answwered
ant
antacid
antacids
antagonist
antagonistic
antagonists
antarctic
ante
anteater
anteaters
antechamber
antelopes
antenatal
antenna
antennae
antennas
anterior
anteriorly
anteroom
anthem
anthems
anther
anthers
anthill
anthills
anthologies
anthology
anthrax
anthropological
anthropologically
anthropologist
anthropologists
anthropology
anti
antianxiety
antibacterial
antibiotic
antibiotics
antibodies
antibody
anticancer
anticipate
anticipated
anticipates
anticipating
anticipation
anticipations
anticlerical
anticlimax
anticlockwise
anticommunism
anticommunist
anticompetitive
antics
anticyclone
antidemocratic
antidepressant
antidepressants
antidiabetic
antidote
antidotes
antie
antifascist
antifascists
antifreeze
antifungal
antigen
antigens
antigravity
antimatter
antimicrobial
antimicrobials
antimissile
antiparallel
antiparticle
antiparticles
antipope
antiproton
antiprotons
antipsychotic
antiquated
antique
antiqued
antiques
antiquing
antiquities
antiquity
antis
antisemitic
antisemitism
antisense
antiseptic
antisera
antiserum
antislavery
antisocial
antistatic
antisubmarine
antisymmetric
antitank
antiterrorism
antiterrorist
antitheses
antithesis
antitoxin
antitrust
antivenom
antiviral
antivirus
antoher
antrum
ants
anus
anuses
anut
anuther
anutie
anvil
anvils
anwer
anwered
anwser
anwsered
anxeety
anxeity
anxeous
anxety
anxiaty
anxiaus
anxieety
anxiet
anxieti
anxieties
anxietty
anxiety
anxietyy
anxiey
anxieyt
anxiiety
anxiious
anxiity
anxioas
anxioos
anxioous
anxios
anxiosu
anxiou
anxiouc
anxious
anxiously
anxiousness
anxiouss
anxiouus
anxiouz
anxiows
anxitey
anxity
anxiuos
anxius
anxiuus
anxoius
anxous
anxxiety
anxxious
anxyety
anxyous
any
anybady
anybody
anybody's
anyfing
anyhow
anymal
anymals
anymore
anyone
anyone's
anythin
anything
anythng
anytime
anyway
anyways
anywhere
anzwer
anzwered
aobrtion
aolne
aone
aont
aonther
aontie
aortic
aortion
aother
ap
apart
apartement
apartheid
apartment
apartments
apathy
ape
aperture
apertures
apes
apex
apexes
apiece
apocalypse
apocalypses
apocalyptic
apollos
apologies
apologise
apologised
apologises
apologising
apologize
apologized
apologizes
apologizing
apology
apostate
apostle
apostles
apostleship
apostolic
app
appalled
appalling
appallingly
apparatus
apparatuses
apparel
apparels
apparent
apparently
appartement
appartment
appeal
appealable
appealed
appealing
appealingly
appeals
appear
appearance
appearances
appeared
appearing
appears
appease
appeased
appeasers
appeases
appeasing
appellate
append
appended
appending
appendix
appendixes
appends
appetite
appetites
applaud
applauded
applauding
applauds
applause
applauses
apple
apple's
apples
applet
applets
appliance
appliances
applicable
applicant
applicants
application
applications
applied
applies
apply
applying
appoint
appointed
appointees
appointing
appointment
appointments
appoints
appraisal
appraisals
appraise
appraised
appraises
appraising
appreciate
appreciated
appreciates
appreciating
appreciation
appreciations
appreciative
appreciatively
apprehend
apprehended
apprehending
apprehends
apprehension
apprehensions
apprehensive
apprehensively
apprentice
apprenticed
apprentices
apprenticeship
apprenticeships
apprenticing
apprise
approach
approachability
approachable
approached
approaches
approaching
appropriate
appropriated
appropriately
appropriateness
appropriates
appropriating
appropriation
appropriations
approval
approvals
approve
approved
approver
approves
approving
approvingly
approx
approximate
approximated
approximately
approximates
approximating
approximation
approximations
apps
apr
april
aprl
apron
aprons
apt
apter
aptitude
aptitudes
aptly
aqua
aquaculture
aqualung
aquamarine
aquarium
aquariums
aquas
aquatic
aquatics
aqueous
ar
arab
arabs
araid
arbitrarily
arbitrariness
arbitrary
arbitration
arbitrations
arbor
arc
arcade
arcaded
arcades
arced
arch
archaeological
archaeologically
archaeologist
archaeologists
archaeology
archaic
archangel
archangels
archbishop
archbishops
archdeacon
archdiocese
archduchess
archduke
arched
archer
archers
archery
arches
arching
archipelago
archipelagos
architect
architects
architectural
architecturally
architecture
architectures
archival
archive
archived
archives
archiving
archly
archpriest
archrival
archrivals
archways
arcing
arcs
arctic
ardent
ardently
arduous
arduously
are
area
area's
areas
aren
aren't
arena
arenas
arent
arfaid
arguably
argue
argued
argues
arguing
argument
arguments
argus
arias
arid
arise
arisen
arises
arising
aristocracy
aristocratic
arithmetic
arithmetically
ark
arm
armada
armadas
armament
armaments
armband
armbands
armc
armchair
armchairs
arme
armed
armer
armful
armhole
armholes
armies
arming
armistice
armless
armlet
armm
armms
armor
armored
armory
armour
armoured
armourer
armourers
armours
armoury
armpit
armpits
armrest
armrests
arms
armss
army
army's
armz
arnae
aroma
aromas
aromatherapy
aromatic
aromatics
arose
around
arousal
aroused
arr
arrange
arranged
arrangement
arrangements
arranger
arrangers
arranges
arranging
arrant
array
arrayed
arrays
arrears
arrest
arrestable
arrested
arrester
arresting
arrests
arrival
arrivals
arrive
arrived
arrives
arriving
arrm
arrms
arrogance
arrogant
arrogantly
arrow
arrowed
arrowhead
arrowheads
arrowroot
arrows
arse
arsed
arsehole
arseholes
arsenal
arsenal's
arsenals
arsenic
arses
arsm
arson
arsonist
arsons
art
artefacts
arterial
arterials
arteries
artery
artful
artfully
arthritis
article
articled
articles
articulate
articulated
articulately
articulates
articulating
articulation
articulations
artifact
artifacts
artificial
artificially
artillery
artilleryman
artillerymen
artisan
artisans
artist
artist's
artistes
artistic
artistically
artistry
artists
artless
arts
artwork
artworks
as
asahmed
asamed
asap
asasult
asasulted
asault
asaulted
asbestos
ascault
ascaulted
asced
ascend
ascendant
ascended
ascender
ascenders
ascending
ascends
ascension
ascensions
ascent
ascents
ascertain
ascertainable
ascertained
ascertaining
ascount
ascribed
ascs
ased
asekd
ash
ashaamed
ashaed
ashaemd
ashaimed
asham
ashamad
ashamd
ashamde
ashame
ashamed
ashamedd
ashameed
ashamid
ashammed
ashamt
ashemed
ashen
ashes
ashhamed
ashmaed
ashmed
ashomed
ashore
ashram
ashrams
ashtray
ashtrays
asia
asian
asians
asid
aside
asides
asif
ask
askad
askc
askd
askde
aske
asked
askedd
askeed
askid
askin
asking
askk
askked
askks
askn
asks
askss
askt
askz
asleep
asnwer
asnwered
asp
asparagus
aspect
aspected
aspects
aspen
aspens
asphalt
asphalted
aspiration
aspirations
aspire
aspired
aspires
aspirin
aspiring
aspirins
ass
assaalt
assaalted
assaault
assaaulted
assailant
assailants
assailing
assalt
assalted
assalut
assaluted
assaolt
assaolted
assassin
assassin's
assassinate
assassinated
assassinates
assassinating
assassination
assassinations
assassins
assaul
assauled
assauletd
assaullt
assaullted
assault
assaultad
assaultd
assaultde
assaulte
assaulted
assaultedd
assaulteed
assaulter
assaultid
assaulting
assaults
assaultt
assaultted
assaut
assauted
assautl
assautled
assauult
assauulted
assay
assayed
assayer
assaying
assays
assemble
assembled
assembler
assemblers
assembles
assemblies
assembling
assembly
assemblyman
assemblymen
assemblywoman
assent
assented
assert
asserted
asserting
assertion
assertions
assertive
assertively
assertiveness
asserts
asses
assess
assessable
assessed
assesses
assessing
assessment
assessments
asset
assets
asseult
asseulted
asshamed
asshole
assholes
assign
assignable
assigned
assigning
assignment
assignments
assigns
assimilate
assimilated
assimilates
assimilating
assimilation
assist
assistance
assistant
assistants
assistantship
assistantships
assisted
assisting
assists
assk
assked
assks
assn
associate
associated
associates
associating
association
association's
associations
assolt
assolted
assorted
assortment
assortments
assoult
assoulted
asssault
asssaulted
assualt
assualted
assult
assulted
assume
assumed
assumedly
assumes
assuming
assumption
assumptions
assurance
assurances
assure
assured
assuredly
assuredness
assures
assuring
astaghfirullah
asterisk
asterisks
asteroid
asteroids
asthma
asthmatic
astonished
astonishing
astonishingly
astounding
astoundingly
astra
astral
astray
astrologer
astrology
astronaut
astronauts
astronomer
astronomers
astronomical
astronomically
astronomy
astute
astutely
astuteness
aswell
aswer
aswered
asylum
asylums
asymmetric
asymmetrical
asymmetrically
aszault
aszaulted
at
atack
atacked
atacking
atatck
atatcked
atatcking
ate
ater
atfer
atheism
atheist
atheists
athlete
athletes
athletic
athletically
athleticism
athletics
atlas
atlases
atm
atmosphere
atmospheres
atmospheric
atmospherically
atmospherics
atom
atomic
atomically
atomics
atomism
atoms
atonement
atop
atopy
atrium
atrocious
atrociously
atrocities
atrocity
attaack
attaacked
attaacking
attac
attacc
attacced
attaccing
attacck
attaccked
attaccking
attaced
attacekd
attach
attachable
attached
attaches
attaching
attachment
attachments
attacikng
attacing
attack
attackad
attackd
attackde
attacke
attacked
attackedd
attackeed
attackeing
attackeng
attacker
attackers
attackid
attackig
attackign
attackiing
attackin
attacking
attackingg
attackinng
attackk
attackked
attackking
attackng
attacknig
attacks
attackt
attackyng
attain
attainable
attainder
attained
attaining
attainment
attainments
attains
attak
attakc
attakced
attakcing
attaked
attaking
attakk
attakked
attakking
attask
attasked
attasking
attcak
attcaked
attcaking
attck
attcked
attcking
atteck
attecked
attecking
attempt
attempted
attempting
attempts
attend
attendance
attendances
attendant
attendants
attended
attendees
attender
attenders
attending
attends
attention
attentions
attentive
attentively
attentiveness
attest
attested
attesting
attests
attic
attics
attire
attired
attires
attitude
attitudes
attocked
attocking
attorney
attorney's
attorneys
attract
attractant
attractants
attracted
attracting
attraction
attractions
attractive
attractively
attractiveness
attracts
attributable
attribute
attributed
attributes
attributing
attribution
attributions
attrition
atttack
atttacked
atttacking
atypical
atypically
au
au-pair
aubergines
aubse
aubsed
aubsing
aubsive
auburn
auction
auctioned
auctioneer
auctioneering
auctioneers
auctioning
auctions
audacity
audi
audible
audibly
audience
audiences
audio
audiobook
audiobooks
audiogram
audiotape
audiotapes
audiovisual
audit
auditable
audited
auditing
audition
auditioned
auditioning
auditions
auditor
auditorium
auditoriums
auditors
auditory
audits
aug
augment
augmentation
augmentations
augmented
augmenting
augments
august
auld
aunie
aunite
aunnt
aunntie
aunt
aunte
auntee
auntei
aunti
auntia
auntie
auntiee
aunties
auntii
auntiie
aunts
auntt
aunttie
aunty
auntye
auras
auroras
ause
aused
ausing
ausive
auspices
auspicious
auspiciously
austere
austerely
austerities
austerity
austin
authentic
authentically
authenticate
authentication
authenticity
author
author's
authored
authoring
authorisation
authorisations
authorised
authoritarian
authoritarianism
authoritarians
authoritative
authoritatively
authorities
authority
authorization
authorizations
authorize
authorized
authorizes
authorizing
authors
authorship
autie
autism
autistic
autn
autnie
auto
autoantibodies
autoantibody
autobiographical
autobiographies
autobiography
autocatalytic
autocomplete
autocorrect
autocorrected
autocorrects
autocorrelation
autocross
autocue
autoerotic
autofill
autofocus
autograft
autograph
autographed
autographing
autographs
autoimmune
autoimmunity
autoloader
automagically
automate
automated
automates
automatic
automatically
automatics
automating
automation
automations
automobile
automobiles
automotive
automotives
autonomous
autonomously
autonomy
autopilot
autopilots
autoplay
autopsied
autopsies
autopsy
autoroute
autos
autosave
autotune
autotuned
autumn
autumns
auunt
auuntie
aux
auxiliaries
auxiliary
av
avail
availabilities
availability
available
availed
availing
avails
avalanche
avalanches
avant
avatar
avatars
ave
avenge
avenged
avenger
avengers
avenges
avenging
avenue
avenues
average
averaged
averagely
averages
averaging
averse
aversion
aversions
avert
averted
averting
averts
avg
avian
aviation
avid
avidly
avocado
avocados
avoid
avoidable
avoidance
avoidant
avoided
avoiders
avoiding
avoids
aw
await
awaited
awaiting
awaits
awake
awaken
awakened
awakening
awakenings
awakens
awakes
awaking
award
awarded
awarding
awards
aware
awareness
away
aways
awe
awesome
awesomely
awesomeness
awestruck
awful
awfully
awfulness
awhile
awkward
awkwardly
awkwardness
awlays
awoke
awoken
ax
axe
axee
axel
axeman
axemen
axes
axial
axially
axiety
axiom
axioms
axious
axis
axle
axles
axniety
axnious
axxe
aye
ayeeyo
aynt
azaleas
azhamed
azked
azks
azsault
azsaulted
azure
b4
ba
baabies
baaby
baack
baank
baastard
baat
baaten
baathroom
baating
baats
baba
babas
babbies
babby
babcia
babe
babees
babeis
babes
babi
babias
babie
babiec
babied
babiees
babies
babiess
babiez
babiies
babiis
babis
babise
baby
baby's
babyes
babyhood
babying
babyish
babymoon
babys
babysat
babysit
babysits
babysitter
babysitters
babysitting
babyy
bacause
bacc
bacck
bacha
bachay
bache
bachelor
bachelor's
bachelorette
bachelorettes
bachelorhood
bachelors
back
backache
backaches
backbeat
backbench
backbenches
backbiting
backboard
backboards
backbone
backbones
backbreaking
backchannel
backcourt
backdate
backdated
backdating
backdoor
backdoors
backdrop
backdrops
backed
backer
backers
backfield
backfill
backfilled
backfilling
backfire
backfired
backfires
backfiring
backflip
backflips
backflow
background
backgrounder
backgrounds
backhand
backhanded
backhander
backhands
backhoe
backing
backings
backk
backlash
backlashes
backless
backlight
backlighting
backline
backlink
backlinks
backlist
backlit
backlog
backlogged
backlogs
backlot
backorder
backpack
backpacked
backpacker
backpackers
backpacking
backpacks
backplane
backplate
backrest
backroom
backrooms
backs
backscatter
backscattered
backscattering
backseat
backside
backsides
backslash
backslide
backsliding
backspace
backspin
backstab
backstabbed
backstabbing
backstage
backstairs
backstop
backstopped
backstories
backstory
backstreet
backstreets
backstretch
backstroke
backswing
backtalk
backtrack
backtracked
backtracking
backtracks
backup
backups
backward
backwardness
backwards
backwash
backwater
backwaters
backwoods
backyard
backyards
bacon
bacons
bactard
bacteria
bacterial
bacterium
bad
badass
badasses
badder
baddie
baddies
baddy
badge
badged
badger
badgered
badgering
badgers
badges
badging
badland
badlands
badly
badman
badmash
badminton
badmouth
badoo
badroom
badtameez
baet
baeting
baffled
baffling
bafflingly
bafore
bafroom
bag
bagel
bagels
bagful
baggage
bagged
bagger
baggers
baggies
bagging
baggy
bagpipe
bagpiper
bagpipes
bags
bah
bahroom
bahtroom
baibes
baies
bail
bailable
bailed
bailer
bailey
baileys
bailiff
bailiffs
bailing
bailout
bailouts
bails
bairn
bairns
bait
baited
baiter
baiters
baitfish
baiting
baits
baji
bak
bakc
bake
baked
bakehouse
baker
baker's
bakeries
bakers
bakery
bakes
bakeware
baking
bakk
bakn
balance
balanced
balancer
balancers
balances
balancing
balconies
balcony
bald
baldder
balde
balder
balding
baldly
baldness
baldy
bale
baled
baleen
baleful
baler
balers
bales
balieve
baling
ball
ballad
ballads
ballast
ballasted
ballasts
ballboy
balled
baller
ballerina
ballerinas
ballers
ballet
ballets
ballgame
ballgames
ballgown
ballied
balling
ballistic
ballistics
balloon
ballooned
ballooning
balloons
ballot
balloted
balloting
ballots
ballpark
ballparks
ballplayer
ballplayers
ballpoint
ballroom
ballrooms
balls
ballsy
bally
ballying
balm
balmoral
balms
balmy
balt
balti
bambi
bamboo
bamboos
bampot
ban
banana
bananas
banc
band
band's
bandage
bandaged
bandages
bandaging
bandbox
banded
bander
bandgap
bandied
banding
bandit
bandits
bandleader
bandleaders
bandmaster
bandmate
bandmates
bandpass
bands
bandsmen
bandstand
bandwagon
bandwagons
bandwidth
bandwidths
bandy
bandying
bane
baneful
bang
banged
banger
bangers
banging
bangla
bangs
banish
banished
banishes
banishing
banjo
banjos
bank
bank's
bankable
bankcard
banked
banker
bankers
banking
bankk
banknote
banknotes
bankroll
bankrolled
bankrolling
bankrolls
bankrupt
bankruptcies
bankruptcy
bankrupted
bankrupting
bankrupts
banks
bankside
banned
banner
banners
banning
bannk
banns
banquet
banqueting
banquets
banquettes
bans
bantam
banter
bantered
bantering
banters
baptism
baptisms
baptist
baptists
baptized
bar
barb
barbarian
barbarians
barbaric
barbecue
barbecued
barbecues
barbecuing
barbed
barbell
barbells
barber
barbering
barberry
barbers
barbershop
barbershops
barbet
barbs
barcode
barcodes
barcoding
bard
bards
bare
bareback
barebacking
bareboat
bared
barefaced
barefoot
barefooted
barehanded
bareheaded
barely
barer
bares
barest
barfed
barfly
bargain
bargained
bargaining
bargains
barge
barged
barges
barging
bargy
baring
barista
bark
barked
barkeep
barkeeper
barker
barkers
barking
barks
barleycorn
barmaid
barmaids
barman
barmen
barn
barned
barneys
barning
barns
barnstorming
barnt
barnyard
barometer
barometers
baron
baroness
barons
barony
baroque
barrack
barracks
barrage
barraged
barrages
barre
barred
barrel
barrelled
barrelling
barrels
barren
barrenness
barres
barricade
barricaded
barricades
barricading
barrier
barriers
barring
barrister
barristers
barrow
bars
barstool
barstools
bartend
bartender
bartenders
bartending
barter
bartered
bartering
bas
basal
basally
basalt
basaltic
basalts
basard
basatrd
base
baseball
baseballs
baseband
baseboard
baseboards
based
baseless
baseline
baselines
baseload
baseman
basemen
basement
basements
baseness
baseplate
baser
baserunner
baserunners
bases
basest
bash
bashed
bashed-in
basher
bashers
bashes
bashful
bashfully
bashing
basic
basically
basics
basil
basilica
basilicas
basin
basing
basins
basis
bask
basket
basketball
basketballs
basketcase
baskets
basking
basque
bass
basses
basset
bassist
bassists
bassline
basslines
bassoon
basstard
basswood
bassy
bastaard
bastad
bastadr
bastar
bastard
bastardd
bastards
bastardy
bastarrd
basted
basterd
basting
bastion
bastions
bastord
bastrad
bastrd
basttard
bat
batard
batch
batched
batches
batching
bated
baten
bates
bath
bathe
bathed
bather
bathers
bathes
bathhouse
bathhouses
bathhroom
bathing
bathmat
bathoom
bathorom
bathraom
bathroam
bathrobe
bathrobes
bathrom
bathromo
bathroo
bathroom
bathroomm
bathrooms
bathrooom
bathroum
bathrroom
bathrum
bathruom
baths
bathtub
bathtubs
bathwater
bating
batman
batmen
baton
batons
batrhoom
batroom
bats
batsard
batsman
batsmen
battalion
battalions
batted
batten
battens
batter
batterd
battered
batterer
batteries
battering
batters
battery
batthroom
battier
batting
battle
battleaxe
battlecruiser
battlecruisers
battled
battlefield
battlefields
battlefront
battleground
battlegrounds
battler
battlers
battles
battleship
battleships
battlespace
battling
battom
batty
battyboy
battyman
battymen
batween
batwing
batwoman
bawled
bawling
bay
bayb
bayberry
bayed
bayfriend
baying
bayonet
bayoneted
bayonets
bayou
bayous
bays
bazaar
bazaars
baztard
bazza
bb
bbabies
bbaby
bback
bbaies
bbank
bbastard
bbathroom
bbay
bbeat
bbeaten
bbeating
bbeats
bbecause
bbedroom
bbefore
bbelieve
bbelly
bbelt
bbetween
bbies
bbit
bbitch
bbitches
bbite
bbites
bbiting
bbitten
bbl
bbladder
bblade
bbleach
bbled
bbleed
bbleeding
bblood
bboiling
bbone
bbones
bboss
bbottle
bbottles
bbottom
bboyfriend
bbreak
bbreaking
bbreaks
bbreast
bbreasts
bbrick
bbricks
bbroke
bbroken
bbroom
bbrother
bbruise
bbruised
bbruises
bbruising
bbullied
bbully
bbullying
bburn
bburned
bburning
bburnt
bc
bcak
bcause
bceause
bcos
bcoz
bcs
bcuz
bcz
bderoom
bdroom
be
beaat
beaaten
beaating
beaats
beach
beached
beaches
beachhead
beachheads
beaching
beachside
beachwear
beachy
beacon
beacons
beacuse
bead
beaded
beading
beads
beadwork
beady
beaen
beaetn
beagle
beagles
beaing
beaitng
beak
beaked
beaker
beakers
beaking
beaks
beam
beamed
beamer
beamers
beaming
beams
bean
beanbag
beanbags
beaned
beaner
beaners
beanpole
beans
beanstalk
bear
bearable
beard
bearded
beardless
beards
bearer
bearers
bearing
bearings
bearish
bears
bearskin
beas
beast
beastly
beasts
beat
beatable
beatan
beatbox
beatboxer
beatboxing
beatc
beated
beateen
beateing
beaten
beateng
beatenn
beater
beaters
beatig
beatign
beatiing
beatin
beating
beatingg
beatings
beatinng
beatn
beatne
beatng
beatnig
beats
beatss
beatt
beatted
beatten
beatting
beatts
beatyng
beatz
beau
beaus
beause
beautician
beauties
beautiful
beautifully
beauty
beaver
beavers
bebe
bebies
beby
becaase
becaause
became
becaose
becase
becasue
becauce
becaue
becaues
becaus
becausa
because
becausee
becausi
becausse
becauuse
becauze
beccause
beceuse
beck
beckons
becks
become
becomes
becoming
becos
becose
becouse
becoz
becuase
becus
becuse
becuz
bed
bedbound
bedbug
bedbugs
bedchamber
bedclothes
bedded
bedding
beddroom
bedevil
bedfellow
bedfellows
bedhead
bedlam
bedoom
bedorom
bedpan
bedpost
bedraom
bedridden
bedroam
bedrock
bedroll
bedrom
bedromo
bedroo
bedroom
bedroomed
bedroomm
bedrooms
bedrooom
bedroum
bedrroom
bedrum
bedruom
beds
bedsheet
bedsheets
bedside
bedsides
bedsit
bedsores
bedspread
bedspreads
bedstead
bedtime
bedtimes
bedwetting
bee
beeat
beeaten
beeating
beeats
beecause
beech
beeches
beechwood
beed
beeding
beedroom
beef
beefcake
beefeater
beefed
beefing
beefore
beefs
beefsteak
beefy
beehive
beehives
beekeeper
beekeepers
beekeeping
beelieve
beeline
beelly
beelt
been
beep
beeped
beeper
beepers
beeping
beeps
beer
beers
beery
bees
beeswax
beet
beeted
beeten
beeting
beetle
beetles
beetroot
beetroots
beets
beetween
befare
befere
beffore
befoe
befoer
befoore
befor
befora
before
beforee
beforehand
befori
beforre
befour
befre
befroe
befure
beg
began
beggar
beggared
beggarly
beggars
beggary
begged
begging
begin
beginner
beginners
beginning
beginnings
begins
begone
begs
begun
behalf
behave
behaved
behaves
behaving
behavior
behavioral
behaviors
behaviour
behavioural
behaviours
behaya
beheaded
behind
behinds
behnchod
behold
beholden
beholder
beholders
beholding
beholds
beieve
beige
beileve
being
beings
bekause
belach
belated
belatedly
beld
beled
beleding
beleeve
beleive
beleve
beliave
beliee
belieev
belieeve
belief
beliefs
believ
believa
believable
believably
believe
believed
believee
believer
believers
believes
believi
believing
believve
beliieve
beliive
belittle
belittled
belive
belivee
bell
bell's
bellboy
bellend
bellends
belles
bellhop
bellhops
belli
bellie
bellied
bellies
bellieve
belligerent
belligerently
belligerents
belling
bellly
bellman
bellowed
bellowing
bellows
bells
bellt
belly
bellyache
bellyaching
bellybutton
bellyy
belong
belonged
belonging
belongingness
belongings
belongs
beloved
beloveds
below
belt
belte
belted
belting
beltline
belts
beltt
beltway
bely
belyeve
belyl
ben's
bench
benched
bencher
benchers
benches
benching
benchmark
benchmarked
benchmarking
benchmarks
bend
bendable
bended
bender
benders
bending
bends
bendy
beneath
benefactor
benefactors
benefets
beneficial
beneficially
beneficiaries
beneficiary
benefit
benefit-scrounger
benefited
benefiting
benefits
benevolent
benevolently
benifits
benign
benignly
benk
bennefits
bent
bentos
bentwood
benzos
beofre
beore
beot
beoten
beoting
beots
bequeathed
berak
beraking
beraks
berast
berasts
berdoom
berg
berned
berning
beroom
berried
berries
berry
berserk
berserker
berserkers
berth
berthed
berthing
berths
besause
beset
besetting
besharam
beside
besides
besieged
bespoke
best
bestard
bested
bester
bestie
besting
bestowed
bestowing
bests
bestseller
bestsellers
bestselling
bet
beta
betaen
betaing
betas
betch
betcha
betches
bete
beted
beteen
beten
betes
betewen
bethlehem
bethroom
beti
beting
betl
betray
betrayal
betrayals
betrayed
betrayer
betrayers
betraying
betrays
bets
betted
betten
better
bettered
bettering
betterment
betters
betting
bettween
betwaen
betwean
betwee
betweeen
between
betweenn
betweenness
betweens
betwein
betwen
betwene
betwien
betwin
betwween
beverage
beverages
beware
beween
bewildered
bewteen
bey
beyond
bf
bfeore
bff
bfore
bhabhi
bhabi
bhai
bhenchod
bhosdike
bi
bias
biased
biases
biasing
biat
biatch
biaten
biating
biats
bible
bibles
biblical
biblically
bibliographer
bibliographies
bibliography
bicause
biceps
bich
biches
bick
bickering
bicks
bicth
bicthes
bicycle
bicycles
bicycling
bid
bidden
bidder
bidders
biddies
bidding
biddy
bided
bides
biding
bidroom
bids
biennial
biennially
biennials
bies
biet
biets
bifore
big
bigeye
bigger
biggest
biggie
biggies
bigging
bighead
bighorn
bighorns
bigmouth
bigness
bigot
bigoted
bigotry
bigots
bigwig
bigwigs
biing
biit
biitch
biitches
biite
biites
biiting
biitng
biitten
bike
biked
biker
bikers
bikes
biking
bikini
bikinis
bil
bilateral
bilaterally
bile
biles
bilieve
biling
bilingual
bilingualism
bilinguals
bill
bill's
billable
billboard
billboards
billed
biller
billfish
billies
billing
billion
billionaire
billionaires
billions
billowed
billowing
bills
bilt
bimbo
bin
binaries
binary
bind
binder
binders
bindery
bindi
binding
bindings
binds
bindweed
bing
binge
binged
bingen
binges
binging
bingo
bingos
binned
binning
binoculars
bins
bint
bints
bio
bioaccumulation
bioactive
bioactivity
bioassay
bioavailability
bioavailable
biobank
biochar
biochem
biochemical
biochemically
biochemicals
biochemist
biochemistry
biochemists
biocompatibility
biocompatible
biocontrol
biocultural
biodata
biodegradation
biodegrade
biodiesel
biodiverse
biodiversity
biodome
biodynamic
bioelectric
bioelectrical
bioenergy
bioengineer
bioengineered
bioengineering
bioengineers
bioequivalence
bioethanol
bioethical
bioethics
biofeedback
biofilm
biofilms
biofuel
biofuels
biogas
biogenesis
biogenetic
biogeographic
biogeographical
biogeography
biograph
biographer
biographers
biographic
biographical
biographies
biography
biohacking
biohazard
bioinformatics
bioling
biologic
biological
biologically
biologist
biologists
biology
biomarker
biomarkers
biomass
biomaterial
biomaterials
biomechanical
biomechanics
biomedical
biomedicine
biomes
biometric
biometrics
biomolecular
biomolecule
biomolecules
biopharma
biopharmaceutical
biopharmaceuticals
biophysical
biophysics
biopic
biopics
biopolitics
biopolymer
biopolymers
biopower
bioprinting
bioprocess
bioprocessing
biopsied
biopsies
biopsy
bioreactor
bioreactors
bioregion
bioremediation
biorhythm
bios
biosafety
bioscience
biosciences
biosecurity
biosensor
biosensors
biosimilar
biosolids
biosphere
biostatistics
biosynthesis
biosynthetic
biosystems
biotech
biotechnological
biotechnologies
biotechnology
bioterrorism
biotic
biotin
biotransformation
bioweapon
bioweapons
bipartisan
bipartisanship
bipolar
biraadari
biradari
birch
birches
birck
bircks
bird
bird's
birdbath
birdcage
birder
birders
birdhouse
birdhouses
birdie
birdied
birdies
birding
birdlife
birdlike
birds
birdseed
birdshot
birdsong
birdwatch
birdwatcher
birdwatchers
birdwatching
birth
birthdate
birthdates
birthday
birthdays
birthed
birthing
birthmark
birthmarks
birthplace
birthplaces
birthrate
birthrates
birthright
births
birthstone
birthweight
biryani
bis
biscuit
biscuits
bisexual
bisexuals
bishop
bishop's
bishops
bismillah
bison
bistable
bistro
bistros
bit
bita
bitas
bitc
bitcch
bitcches
bitcehs
bitces
bitch
bitchas
bitche
bitchec
bitched
bitchees
bitches
bitchess
bitchez
bitchh
bitchhes
bitchiness
bitching
bitchis
bitchs
bitchse
bitchy
bitcoin
bitcoins
bite
bitec
bited
bitee
bitees
biteing
biten
biteng
biter
biters
bites
bitess
bitetn
bitez
bith
bithc
bithces
bithes
biti
bitig
bitign
bitiing
bitin
biting
bitingg
bitingly
bitinng
bitis
bitkh
bitkhes
bitmap
bitmaps
bitng
bitnig
bitrate
bitrates
bits
bitse
bitsh
bitshes
bitstream
bitt
bittan
bittch
bittches
bitte
bitted
bitteen
bitten
bittenn
bitter
bitterest
bittering
bitterly
bittern
bitterness
bitterroot
bitters
bittersweet
bittes
bittin
bitting
bittn
bittne
bittten
bitty
bitween
bitwise
bityng
biz
bizarre
bizarrely
bk
bl
blaach
blaadder
blaade
blach
black
blackball
blackberries
blackberry
blackbirds
blackboard
blackboards
blackbody
blackcap
blackcaps
blacked
blacken
blacker
blackest
blackeye
blackeyes
blackface
blackfish
blackguard
blackguards
blackhead
blackheads
blackie
blacking
blackish
blackjack
blackjacks
blackleg
blacklist
blacklisted
blacklisting
blacklists
blackly
blackmail
blackmailed
blackmailer
blackmailers
blackmailing
blackmails
blackness
blackout
blackouts
blacks
blackshirts
blacksmith
blacksmithing
blacksmiths
blackthorn
blacky
blad
blada
bladda
bladdar
bladdder
bladde
bladdeer
bladder
bladderr
bladders
bladdir
bladdr
bladdre
bladdur
blade
bladed
bladedr
bladee
bladeless
blader
blades
bladi
blading
blae
blaech
blaed
blaeding
blah
blahs
blakmail
blame
blamed
blameless
blames
blameworthy
blaming
blanc
blanches
blancs
bland
blander
blandest
blandly
blandness
blank
blanked
blanket
blanketed
blanketing
blankets
blanking
blankly
blankness
blanks
blaod
blasphemed
blasphemer
blasphemies
blasphemy
blast
blasted
blaster
blasters
blasting
blastoff
blasts
blatant
blatantly
blazed
blazer
blazers
blazes
blazing
blazingly
bldader
bldae
bldder
blde
bleaach
bleac
bleacch
bleach
bleached
bleacher
bleachers
bleaches
bleachh
bleaching
blead
bleading
bleah
bleahc
bleak
bleaker
bleakest
bleakh
bleakly
bleakness
bleash
bleatch
blecah
blech
bled
bledd
bledder
blede
bledeing
bleding
blee
bleeach
bleech
bleed
bleedd
bleedding
bleeded
bleedeing
bleedeng
bleeder
bleeders
bleedig
bleedign
bleediing
bleedin
bleeding
bleedingg
bleedinng
bleedng
bleednig
bleeds
bleedyng
bleeed
bleeeding
bleeidng
bleeing
bleep
bleeped
bleeping
bleeps
bleid
bleiding
bleieve
blely
blend
blended
blender
blenders
blending
blends
bleoch
bless
blessed
blessedly
blessedness
blesses
blessing
blessings
blet
blew
bliach
blich
blid
bliding
blied
blieding
blieve
blight
blighted
blighter
blighters
blighting
blights
blind
blinded
blinder
blinders
blindfold
blindfolded
blindfolding
blindfolds
blinding
blindingly
blindly
blindness
blinds
bling
blingy
blink
blinked
blinker
blinkers
blinking
blinks
bliss
blissed
blissful
blissfully
blister
blistered
blistering
blisters
blitz
blitzed
blitzes
blitzing
blizzard
blizzards
blladder
bllade
blleach
blled
blleed
blleeding
bllied
bllood
blly
bllying
bload
bloated
blob
blobby
blobs
bloc
block
blockade
blockaded
blockades
blockading
blockage
blockages
blockbuster
blockbusters
blockbusting
blockchain
blockchains
blocked
blocker
blockers
blockhead
blockheads
blockhouse
blockhouses
blockin
blocking
blocklist
blocks
blocky
blocs
blod
blodder
blode
blodo
blody
blog
blogged
blogger
bloggers
blogging
blogpost
blogposts
blogs
bloke
blokes
blond
blonde
blonder
blondes
blondie
blondies
blondish
blonds
bloo
blood
bloodbath
bloodbaths
bloodd
blooded
bloodhound
bloodhounds
bloodied
bloodier
bloodily
blooding
bloodless
bloodletting
bloodline
bloodlines
bloodlust
bloodroot
bloods
bloodshed
bloodshot
bloodsport
bloodstain
bloodstained
bloodstains
bloodstock
bloodstone
bloodstream
bloodsucker
bloodsuckers
bloodsucking
bloodthirsty
bloody
bloom
bloomed
bloomer
bloomers
blooming
blooms
bloood
blossom
blossomed
blossoming
blossoms
blot
blots
blotted
blotter
blotters
blotting
bloud
blouse
blouses
blow
blowback
blower
blowers
blowfish
blowflies
blowfly
blowgun
blowhole
blowholes
blowing
blowjob
blowjobs
blown
blowout
blowouts
blowpipe
blows
blowtorch
blowy
blud
bludd
bludy
blue
bluebell
bluebells
blueberries
blueberry
bluebird
bluebirds
bluebonnet
bluebook
bluebottle
blued
bluefin
bluefish
bluegill
bluegills
bluegrass
blueish
bluejacket
bluejackets
bluejeans
blueness
bluenose
blueprint
blueprints
bluer
blues
bluesman
bluesmen
bluestocking
bluesy
bluetongue
bluey
bluff
bluffed
bluffing
bluffs
bluing
blulied
bluly
blulying
blunder
blundered
blundering
blunders
blunt
blunted
blunter
blunting
bluntly
bluntness
blunts
bluod
blur
blurred
blurriness
blurring
blurry
blurs
blurted
blurting
blush
blushed
blusher
blushes
blushing
blvd
blyad
blyat
bmw
bnak
bnes
bnoe
bnoes
boa
boar
board
board's
boarded
boarder
boarders
boardgame
boardgames
boarding
boardinghouse
boardings
boardroom
boardrooms
boards
boardwalk
boardwalks
boars
boast
boasted
boastful
boastfully
boasting
boasts
boat
boatbuilding
boated
boater
boaters
boathouse
boating
boatload
boatloads
boatman
boatmen
boats
boatswain
boatyard
bob
bob's
bobbed
bobbies
bobbin
bobbing
bobbins
bobbled
bobbles
bobbling
bobcat
bobcats
bobies
bobtail
bobwhite
boby
bocs
bod
bode
boded
bodegas
bodes
bodger
bodice
bodied
bodies
bodiless
bodily
boding
body
body's
bodyboard
bodyboarding
bodybuilder
bodybuilders
bodybuilding
bodycam
bodyguard
bodyguards
bodying
bodyline
bodysuit
bodysuits
bodyweight
bodywork
boeling
boen
boens
boes
bofriend
bofyriend
bog
bogeyed
bogged
bogging
boggling
bogglingly
boggy
bogus
bohemian
bohemians
boifriend
boiiling
boiilng
boiing
boil
boiled
boileing
boileng
boiler
boilermaker
boilermakers
boilerplate
boilers
boilig
boilign
boiliing
boilin
boiling
boilingg
boilinng
boilling
boilng
boilnig
boils
boilyng
boken
bold
bolded
bolder
boldest
boldface
boldfaced
bolding
boldly
boldness
boliing
boling
bollied
bollocks
bolly
bollying
bolod
bolster
bolstered
bolstering
bolsters
bolt
bolted
bolter
bolters
bolting
bolts
bomb
bombarded
bombardment
bombardments
bombed
bomber
bombers
bombing
bombings
bombproof
bombs
bombshell
bombshells
bona
bonanza
bonas
bond
bondage
bonded
bonder
bondholder
bondholders
bonding
bonds
bondsman
bondsmen
bone
bonec
boned
bonee
bonees
bonehead
boneheaded
boneheads
boneless
boner
boners
bones
boness
boneyard
bonez
bonfire
bonfires
bong
bongobongo
bongs
boni
boning
bonis
bonk
bonked
bonkers
bonking
bonks
bonne
bonnes
bonnet
bonnets
bonnier
bonny
bons
bonse
bonus
bonuses
bony
boo
boob
boobed
boobs
booby
bood
booed
boogie
boogies
booiling
booing
book
book's
bookable
bookbinder
bookbinding
bookcase
bookcases
booked
bookend
bookended
bookends
bookers
bookie
bookies
booking
bookings
bookish
bookkeeper
bookkeepers
bookkeeping
booklet
booklets
booklist
bookmaker
bookmaker's
bookmakers
bookmaking
bookman
bookmark
bookmarked
bookmarking
bookmarklet
bookmarks
bookplate
bookplates
books
bookseller
booksellers
bookselling
bookshelf
bookshelves
bookshop
bookshops
bookstall
bookstore
bookstores
bookworm
bookworms
boolean
boom
boomed
boomer
boomerang
boomerangs
boomers
booming
booms
boomy
boon
boones
boons
boos
booss
boost
boosted
booster
boosters
boosting
boosts
boot
bootable
booted
booth
booths
bootie
booties
booting
bootleg
bootlegged
bootlegger
bootleggers
bootlegging
bootlegs
bootlicking
bootloader
bootmaker
boots
bootstrap
bootstrapped
bootstrapping
bootstraps
boottle
boottles
boottom
booty
booyfriend
booze
boozed
boozer
boozers
boozing
boozy
bop
bopped
bopper
boppers
bopping
border
bordered
borderers
bordering
borderland
borderlands
borderless
borderline
borderlines
borders
bore
bored
boredom
borehole
boreholes
borers
bores
boring
boringly
borke
born
borne
borned
borning
bornt
borom
borough
boroughs
borrow
borrowed
borrower
borrowers
borrowing
borrowings
borrows
borther
bos
bosc
bose
bosom
bosomed
bosoms
boss
boss's
bossed
bosses
bossing
bosss
bossy
bostard
bosz
bot
botanic
botanical
botanically
botanicals
botany
botched
botching
both
bother
bothered
bothering
bothers
bothersome
bothroom
bothy
botle
botles
botlte
botltes
botnet
botnets
botom
bototm
bots
bottam
botte
bottel
bottels
bottes
bottl
bottla
bottlas
bottle
bottlec
bottled
bottlee
bottlees
bottleneck
bottlenecks
bottlenose
bottleopener
bottler
bottlers
bottles
bottless
bottlez
bottli
bottling
bottlis
bottlle
bottlles
bottls
bottlse
bottm
bottmo
botto
bottom
bottomed
bottoming
bottomless
bottomm
bottoms
bottoom
botttle
botttles
botttom
bottum
botty
bought
boulder
bouldering
boulders
boulevard
boulevards
bounce
bounced
bouncer
bouncers
bounces
bouncing
bouncy
bound
boundaries
boundary
bounded
boundedness
bounden
bounder
bounding
boundless
bounds
bounties
bounty
bouquet
bouquets
bourbon
bourbons
bourgeois
bourgeoisie
bourns
bout
boutique
boutiques
bouts
bovine
bovines
bow
bowed
bowel
bowels
bower
bowers
bowhead
bowing
bowl
bowled
bowler
bowlers
bowline
bowling
bowls
bowmen
bows
bowser
bowsers
bowstring
bowyer
box
boxcar
boxcars
boxcutter
boxed
boxer
boxers
boxes
boxing
boxwood
boy
boy's
boycott
boycotted
boycotting
boycotts
boyffriend
boyfiend
boyfirend
boyfreend
boyfreind
boyfrend
boyfriand
boyfried
boyfriedn
boyfrieend
boyfrien
boyfriend
boyfriend's
boyfriendd
boyfriends
boyfriennd
boyfriiend
boyfriind
boyfrind
boyfrined
boyfrriend
boyfryend
boyhood
boyish
boyling
boyrfiend
boyriend
boys
boyyfriend
bozs
bra
braak
braaking
braaks
braast
braasts
brace
braced
bracelet
bracelets
bracer
bracers
braces
bracing
bracket
bracketed
bracketing
brackets
bradar
brads
braek
braeking
braeks
braes
braest
braests
brag
bragged
bragging
brags
braid
braided
braiding
braids
braille
brain
brain's
braincase
braincells
brainchild
brained
brainless
brainpower
brains
brainstem
brainstorm
brainstormed
brainstorming
brainstorms
brainteaser
brainwash
brainwashed
brainwashes
brainwashing
brainwave
brainwaves
brainy
braise
braised
braises
braising
brak
brake
braked
braken
brakes
braking
braks
braless
bran
branch
branched
branches
branching
branchlets
brand
brand's
branded
brander
brandies
branding
brandish
brandishes
brands
brandywine
branning
brans
braom
bras
brasher
brass
brasses
brassic
brassy
brast
brasts
brat
brather
brats
bratty
brave
braved
braveheart
bravehearts
bravely
braveness
braver
bravery
braves
bravest
braving
bravo
bravos
brawl
brawled
brawler
brawlers
brawling
brawls
brawn
braying
brays
brazed
brazen
brazenly
brazenness
brazing
brcik
brciks
brck
brcks
breaak
breaaking
breaaks
breaast
breaasts
breac
breach
breached
breacher
breaches
breaching
breacing
breacs
breact
breacts
bread
breadbasket
breadboard
breadcrumbing
breadcrumbs
breaded
breadfruit
breading
breadline
breads
breadstick
breadsticks
breadth
breadwinner
breadwinners
breaikng
breaing
break
breakable
breakage
breakages
breakaway
breakaways
breakbeat
breakbeats
breakc
breakdance
breakdancing
breakdown
breakdowns
breakeing
breakeng
breaker
breakers
breakfast
breakfasted
breakfasting
breakfasts
breakig
breakign
breakiing
breakin
breaking
breakingg
breakinng
breakk
breakking
breakks
breakneck
breakng
breaknig
breakout
breakouts
breakpoint
breakpoints
breaks
breakss
breakthrough
breakthroughs
breaktime
breakup
breakups
breakwater
breakwaters
breakyng
breakz
breas
breask
breass
breasst
breassts
breast
breastbone
breastc
breasted
breastfed
breastfeed
breastfeeding
breastfeeds
breastplate
breastplates
breasts
breastss
breaststroke
breastt
breastts
breastworks
breastz
breat
breath
breathability
breathable
breathe
breathed
breather
breathers
breathes
breathin
breathing
breathless
breathlessly
breathlessness
breaths
breathtaking
breathtakingly
breathy
breats
breatss
breazt
breazts
breck
brecks
bred
breeak
breeaking
breeaks
breeast
breeasts
breed
breeder
breeders
breeding
breeds
breef
breek
breeking
breeks
breest
breests
breeth
breeze
breezed
breezes
breezily
breezing
breezy
brek
breka
brekaing
brekas
breking
brekken
breks
breok
breoking
breoks
breost
breosts
bresat
bresats
brests
breth
brething
brethren
brew
brewed
brewer
breweries
brewers
brewery
brewhouse
brewing
brews
brexit
briak
briaking
briaks
briast
briasts
bribe
bribed
bribery
bribes
bribing
bricc
bricck
briccks
briccs
brick
brickbats
brickc
bricked
bricker
brickie
bricking
brickk
brickks
bricklayer
bricklayers
bricklaying
bricks
brickss
brickwork
brickworks
brickyard
brickz
brics
bricsk
bridal
bride
bridegroom
brides
bridesmaid
bridesmaids
bridge
bridged
bridgehead
bridges
bridgework
bridging
brie
brief
briefcase
briefcases
briefed
briefer
briefest
briefing
briefings
briefly
briefs
brier
briers
brig
brigade
brigaded
brigades
brigadier
brigadiers
brigand
bright
brighten
brightened
brightener
brightening
brightens
brighter
brightest
brightly
brightness
brigs
briick
briicks
brik
brikc
brikcs
briking
brikk
brikks
briks
brilliance
brilliancy
brilliant
brilliantly
brilliants
brim
brimful
brimmed
brimming
brims
brimstone
brine
brined
brines
bring
bringer
bringers
bringing
brings
brining
brink
brinks
briny
brise
brised
brises
brising
brisk
brisker
briskly
brisks
brist
brists
britain
british
brittle
brittleness
briuse
briused
briuses
briusing
brke
brken
brkoe
brkoen
brned
brning
brnt
bro
broaches
broaching
broad
broadband
broadcast
broadcasted
broadcaster
broadcasters
broadcasting
broadcasts
broadcloth
broaden
broadened
broadening
broadens
broader
broadest
broadleaf
broadly
broadness
broads
broadsheet
broadsheets
broadside
broadsides
broadsword
broadswords
broadway
broam
broccoli
broce
brocen
brochure
brochures
brocken
broder
broe
broekn
broen
brofer
broher
brohter
broise
broised
broises
broising
brok
broka
brokan
broke
broked
brokee
brokeen
broken
brokenly
brokenn
brokenness
broker
brokerage
brokerages
brokered
brokering
brokers
broki
brokin
broking
brokke
brokken
brokn
brokne
brom
bromine
bromo
broncos
bronze
bronzed
bronzer
bronzers
bronzes
bronzing
bronzy
broo
brooch
brooches
brood
brooded
brooder
brooding
broodmare
broods
broody
brook
brooke
brooken
brooking
brooklyn
brookside
broom
broomm
brooms
broomstick
broomsticks
brooom
brooses
broother
broozed
bros
brotehr
broter
broth
brotha
brothar
brothe
brotheer
brothel
brothels
brother
brother's
brotherhood
brotherhoods
brotherin
brotherinlaw
brotherly
brotherr
brothers
brothher
brothir
brothr
brothre
broths
brothur
brotther
brought
broum
broused
brow
browbeat
browbeaten
browbeating
brown
brown's
browned
browner
brownfield
brownfields
brownie
brownies
browning
brownish
brownout
brownouts
browns
brownstone
brownstones
brows
browse
browsed
browser
browsers
browses
browsing
brreak
brreaking
brreaks
brreast
brreasts
brrick
brricks
brroke
brroken
brroom
brrother
brruise
brruised
brruises
brruising
brther
brtoher
brudder
bruder
bruese
bruesed
brueses
bruesing
bruh
bruice
bruiced
bruices
bruicing
bruie
bruied
bruies
bruiesd
bruiess
bruiing
bruiise
bruiised
bruiises
bruiising
bruiisng
bruins
bruis
bruisa
bruisad
bruisas
bruisd
bruisde
bruise
bruisec
bruised
bruisedd
bruisee
bruiseed
bruisees
bruiseing
bruiseng
bruiser
bruisers
bruises
bruisess
bruisez
bruisi
bruisid
bruisig
bruisign
bruisiing
bruisin
bruising
bruisingg
bruisinng
bruisis
bruisng
bruisnig
bruiss
bruisse
bruissed
bruisses
bruissing
bruist
bruisyng
bruize
bruized
bruizes
bruizing
bruke
bruken
brum
brunch
brunches
bruned
brunette
brunettes
bruning
brunt
bruom
bruse
brused
bruses
brush
brushed
brushes
brushfire
brushing
brushless
brushstroke
brushstrokes
brushwood
brushwork
brushy
brusie
brusied
brusies
brusiing
brusing
brutal
brutalism
brutalities
brutality
brutally
brute
brutes
bruther
bruuise
bruuised
bruuises
bruuising
bruv
bruvver
bruyse
bruysed
bruyses
bruysing
bruze
bruzes
bryck
brycks
bsatard
bsos
bstard
btahroom
btch
btches
btes
bteween
bthroom
btich
btiches
btie
bties
btiing
bting
btiten
btotle
btotles
btotom
btten
bttle
bttles
bttom
btw
btween
bu
bubble
bubbled
bubblegum
bubbles
bubblin
bubbling
bubbly
buck
bucked
bucket
bucketful
bucketing
buckets
buckeyes
buckhorn
bucking
buckle
buckled
buckler
buckles
buckling
buckram
bucks
buckshot
buckskin
buckthorn
buckwheat
bucky
bud
budded
buddies
budding
buddy
budge
budged
budget
budgetary
budgeted
budgeting
budgets
budgie
budgies
budging
buds
buff
buffalo
buffaloes
buffed
buffer
buffered
buffering
buffers
buffet
buffeted
buffeting
buffets
buffing
buffs
bug
bugbear
bugbears
bugfix
bugfixes
bugged
bugger
buggered
buggering
buggers
buggery
buggies
bugging
buggy
bugs
build
buildable
builder
builders
building
building's
buildings
builds
buildup
builing
built
buise
buised
buises
buising
bulb
bulbs
bulge
bulged
bulges
bulging
bulgy
bulied
buliled
bulk
bulked
bulkhead
bulkheads
bulkier
bulkiness
bulking
bulks
bulky
bull
bulldog
bulldogs
bulled
bulleed
bulleid
bullet
bulleted
bulletin
bulletins
bulletproof
bullets
bulleyed
bullfight
bullfighter
bullfighters
bullfighting
bullfights
bullfinch
bullfrog
bullfrogs
bullhead
bullheaded
bullhorn
bullhorns
bulli
bulliad
bullid
bullide
bullie
bullied
bulliedd
bullieed
bullieing
bullies
bulliid
bulliied
bulliing
bulling
bullion
bullish
bullit
bulliyng
bulllied
bullly
bulllying
bullock
bullocks
bullpen
bullpens
bullring
bulls
bullseye
bullshit
bullshits
bullshitted
bullshitter
bullshitters
bullshitting
bully
bullyed
bullyeing
bullyeng
bullyig
bullyign
bullyiing
bullyin
bullying
bullyingg
bullyinng
bullyng
bullynig
bullyy
bullyying
bullyyng
buly
bulying
bulyl
bulyling
bum
bumbled
bumbling
bumhole
bummed
bummer
bummers
bumming
bump
bumped
bumper
bumpers
bumping
bumpkin
bumps
bumpy
bums
bun
bunch
bunched
bunches
bunching
bunchy
bundle
bundled
bundler
bundles
bundling
bune
buned
bunes
bungalow
bungalows
bungee
buning
bunion
bunions
bunk
bunked
bunker
bunkered
bunkering
bunkers
bunkhouse
bunking
bunks
bunnies
bunny
bunr
bunred
bunring
bunrt
buns
bunt
bunted
bunting
buntings
buoy
buoyant
buoyed
buoys
burbs
burden
burdened
burdening
burdens
burdensome
bureau
bureaucracies
bureaucracy
bureaucratic
bureaucratically
bureaucrats
bureaus
bured
burend
burgeoning
burger
burgers
burgesses
burglar
burglaries
burglars
burglary
burgs
burgundy
burial
burials
buried
buries
burin
buring
burinng
burise
burised
burises
burising
burka
burkas
burlesque
burlesques
burls
burly
burn
burnable
burnad
burnd
burnde
burne
burned
burnedd
burneed
burneing
burneng
burner
burners
burnid
burnig
burnign
burniing
burnin
burning
burningg
burnings
burninng
burnish
burnn
burnned
burnng
burnnig
burnning
burnnt
burnout
burnouts
burns
burnt
burnt-out
burntout
burntt
burnyng
burped
burping
burps
burqa
burqas
burr
burrito
burritos
burrn
burrned
burrning
burrnt
burrow
burrowed
burrowers
burrowing
burrows
burrs
burst
burster
bursting
bursts
bursty
burtn
bury
burying
bus
busbar
buses
bush
bush's
bushed
bushes
bushfire
bushfires
bushing
bushings
bushland
bushman
bushmaster
bushmeat
bushmen
bushy
busied
busier
busiest
busily
business
businesses
businesslike
businessman
businessmen
businesspeople
businessperson
businesswoman
businesswomen
busker
buskers
busking
buss
bust
busted
buster
busters
bustier
busting
bustled
bustles
bustling
busts
busty
busway
busy
busybodies
busybody
busying
busyness
busywork
but
butch
butcher
butchered
butchering
butchers
butchery
butches
butler
butlers
butted
butter
butterball
buttercream
buttercup
buttercups
buttered
butterfat
butterfingers
butterflies
butterfly
buttering
buttermilk
butternut
butters
butterscotch
buttery
butting
buttle
buttles
buttock
buttocks
buttom
button
buttoned
buttonhole
buttonholes
buttoning
buttons
buttonwood
butts
butty
buullied
buully
buullying
buurn
buurned
buurning
buurnt
buy
buyback
buybacks
buyer
buyers
buyfriend
buying
buyout
buyouts
buys
buzz
buzzed
buzzer
buzzers
buzzes
buzzing
buzzword
buzzwords
buzzy
by
bye
byfriend
bylaws
byofriend
bypass
bypassed
bypasses
bypassing
byproduct
bystander
bystanders
bytch
bytches
byte
bytecode
bytes
byting
bytten
byzantine
byzantines
c
c-section
ca
caable
caall
caalled
caalling
caalls
caame
caamera
caaravan
caarvan
caat
caavan
cab
cabal
cabals
cabaret
cabarets
cabbage
cabbages
cabble
cabby
cabdriver
cabe
cabel
caber
cabin
cabinet
cabinetmaker
cabinetmakers
cabinets
cabins
cabl
cabla
cable
cabled
cablee
cables
cabli
cabling
cablle
cabs
cache
cached
caches
caching
cactus
cactuses
cad
cadastral
caddied
caddies
caddy
caddying
cadence
cadences
cadet
cadets
cadre
cadres
caem
caemra
caera
caesarean
cafcass
cafe
cafes
cafeteria
cafeterias
caffeine
café
cage
caged
cages
cagey
caging
cahrger
cair
cake
caked
cakes
cakewalk
caking
cal
calamities
calamity
calbe
calcite
calcium
calculate
calculated
calculates
calculating
calculation
calculations
calculator
calculators
calculus
cald
caled
caleld
calendar
calendaring
calendars
calf
calfskin
caliber
calibrated
calibration
calibrations
calibre
calibres
calilng
caling
caliphate
caliphates
call
callable
callad
callback
callbacks
callc
calld
callde
calle
called
calledd
calleed
callege
calleing
calleng
caller
callers
callid
callig
callign
calligrapher
calligraphy
calliing
callin
calling
callingg
callings
callinng
calll
callled
callling
callls
callng
callnig
callous
calloused
callouses
callously
callousness
calls
callss
callt
callused
calluses
callyng
callz
calm
calmed
calmer
calmest
calming
calmly
calmness
calms
calorie
calories
cals
calsl
calvary
calves
calzone
calzones
cam
cama
camaa
camara
camden
came
camea
camear
camee
cameera
camel
camelback
cameljockey
camels
cameo
cameos
camer
camera
cameraa
cameraman
cameramen
cameras
camerawoman
camerawork
camere
camero
camerra
cames
camgirl
camgirls
caming
camira
camme
cammera
camouflage
camouflaged
camouflages
camouflaging
camp
campaign
campaigned
campaigner
campaigners
campaigning
campaigns
camped
camper
campers
campfire
campfires
campground
camping
camplaint
camps
campsite
campsites
campus
campuses
campy
camra
camrea
cams
camshaft
camshafts
camura
can
can't
canal
canals
canards
canaries
canary
cancan
cancel
canceled
canceling
cancellation
cancellations
cancelled
cancelling
cancels
cancer
cancerous
cancers
cancussion
candid
candidacies
candidacy
candidate
candidates
candidly
candied
candies
candle
candlelight
candlelit
candler
candles
candlestick
candlesticks
candlewick
candy
candyfloss
cane
caned
caner
canes
canfused
canine
canines
caning
canister
canisters
canna
cannabis
cannae
canned
canner
canners
cannibal
cannibalism
cannibals
cannon
cannonball
cannonballs
cannons
cannot
cannt
canny
canoe
canoeing
canoes
canon
canonical
canonically
canons
canopied
canopies
canopy
cans
cant
canted
canteen
canteens
canter
canterbury
canting
cantonal
cantons
cantor
cantors
cantos
cantract
cantrol
cantrolled
cantrolling
cantrols
cants
canvas
canvasback
canvases
canvass
canvassed
canvasser
canvassers
canvasses
canvassing
canyon
canyons
caok
caoking
caot
cap
capabilities
capability
capable
capably
capacities
capacitor
capacitors
capacity
cape
caped
caper
capers
capes
capital
capitalism
capitalist
capitalists
capitalization
capitalize
capitalized
capitalizes
capitalizing
capitals
capitol
capitols
capped
capping
caps
capsids
capsize
capsized
capsizes
capsizing
capstan
capstone
capsule
capsules
capt
captain
captain's
captained
captaining
captains
captcha
caption
captioned
captioning
captions
captivated
captivating
captive
captives
captivity
captor
capture
captured
captures
capturing
car
car's
caraan
caraavan
caraavn
caramel
caramels
carat
carats
carava
caravaan
caravan
caravann
caravanning
caravans
caraven
caravn
caravna
caravon
caravvan
caraway
carbohydrate
carbohydrates
carbon
carbonate
carbonated
carbonates
carbons
carboy
carboys
carbs
carcase
carcases
carcass
carcasses
carcinoma
carcinomas
card
cardboard
carded
carder
cardholder
cardholders
cardi
cardiac
cardies
cardigan
cardigans
cardinal
cardinals
carding
cardio
cardiology
cardiopulmonary
cardiorespiratory
cardiothoracic
cardiovascular
cards
care
cared
careen
career
careered
careering
careerism
careers
carefree
careful
carefully
carefulness
caregiver
caregivers
carehome
careless
carelessly
carelessness
carer
carer's
carers
cares
caress
caressed
caresses
caressing
caretaker
caretakers
carevan
careworn
carger
cargo
cargoes
caribbean
caricature
caricatured
caricatures
caricaturing
caring
carload
carloads
carmaker
carmakers
carmel
carnage
carnation
carnations
carnet
carnival
carnivals
carnt
carol
carolina
carols
carousel
carousels
carovan
carp
carpal
carpenter
carpenters
carpentry
carper
carpet
carpeted
carpeting
carpets
carping
carpool
carpools
carport
carps
carpus
carrack
carravan
carrel
carriage
carriages
carriageway
carriageways
carried
carrier
carriers
carries
carrot
carrots
carruur
carry
carrying
cars
carseat
carsick
cart
cartage
carte
carted
cartel
cartels
carter
carter's
carters
cartilage
cartilages
carting
carton
cartons
cartoon
cartooning
cartoonish
cartoonist
cartoonists
cartoons
cartoony
cartouches
cartridge
cartridges
carts
cartwheel
cartwheeling
cartwheels
carvaan
carvan
carve
carved
carver
carvers
carvery
carves
carving
carvings
carwash
cascade
cascaded
cascades
cascading
case
casebook
casebooks
cased
caseless
caseload
caseloads
casemate
casemates
cases
casework
caseworker
caseworkers
cash
cashback
cashed
cashes
cashier
cashiered
cashiering
cashiers
cashing
cashless
cashmere
cashpoint
casing
casings
casino
casinos
casket
caskets
casserole
casseroles
cassette
cassettes
cast
castaway
caste
caster
casters
castes
casting
castings
castle
castles
castling
castors
castrate
castrated
castrates
castrating
castration
casts
casual
casually
casualness
casuals
casualties
casualty
cat
cat's
catalog
catalogs
catalogue
catalogued
catalogues
cataloguing
catalyst
catalysts
catalytic
catalytically
catapult
catapulted
catapulting
catapults
catastrophe
catastrophes
catastrophic
catastrophically
catbird
catcall
catcalled
catcalling
catcalls
catch
catchable
catched
catcher
catchers
catches
catchier
catchiness
catching
catchment
catchments
catchphrase
catchphrases
catchy
categorically
categories
categorized
category
cater
catered
caterer
caterers
catering
caterpillar
caterpillars
caters
catfight
catfights
catfish
catfished
catfishes
catfishing
catgut
cathedral
cathedrals
catheter
catheters
cathode
cathodes
catholic
cation
cationic
cations
catkin
catlike
catnap
catnip
cats
catsuit
cattail
cattails
catting
cattle
cattleman
cattlemen
catty
catwalk
catwalks
caucus
caucuses
caught
cauldron
cauldrons
cauled
cauliflower
cauliflowers
caurt
causal
causally
causation
cause
caused
causer
causes
causeway
causeways
causin
causing
caution
cautioned
cautioning
cautions
cautious
cautiously
cautiousness
cavalier
cavalierly
cavaliers
cavalry
cavalryman
cavalrymen
cave
caveat
caveats
caved
caveman
cavemen
caver
cavern
caverns
cavers
caves
caviar
caving
cavities
cavity
cayman
caymans
cazzo
cbale
cble
cc
ccable
ccall
ccalled
ccalling
ccalls
ccame
ccamera
ccaravan
cchair
ccharger
ccheek
ccheeks
cchest
cchild
cchildren
cchoke
cchoked
cchoking
cchurch
ccigarette
ccigarettes
cclean
ccleaning
cclose
cclosed
cclothes
ccoat
ccold
ccollege
ccome
ccomes
ccoming
ccomplaint
cconcussion
cconfused
ccontract
ccontrol
ccontrolled
ccontrolling
ccontrols
ccook
ccooking
ccourt
ccousin
ccried
ccries
ccry
ccrying
cctv
ccut
ccuts
cean
ceaning
cease
ceased
ceasefire
ceasefires
ceaseless
ceases
ceasing
ceble
cedar
cedars
cedarwood
ceded
ceek
ceeks
cegarette
cegarettes
cehek
ceheks
cehst
ceiling
ceilinged
ceilings
celan
celaning
celeb
celebrant
celebrants
celebrate
celebrated
celebrates
celebrating
celebration
celebrations
celebratory
celebrities
celebrity
celebs
celery
celestial
celestials
cell
cellar
cellars
cellblock
celled
celling
cellmate
cellmates
cello
cellos
cellphone
cellphones
cells
cellular
cellulose
ceme
cement
cemented
cementing
cements
cemera
cemeteries
cemetery
censor
censored
censoring
censors
censorship
census
censuses
cent
centenary
center
center's
centered
centerpiece
centers
centimeters
central
centralism
centralized
centrally
centre
centred
centreline
centrepiece
centrepieces
centres
centric
centring
centrist
centrists
centrum
cents
centuries
centurions
century
ceramic
ceramics
ceravan
cereal
cereals
cerebral
ceremonial
ceremonially
ceremonials
ceremonies
ceremony
cert
certain
certainly
certainties
certainty
certificate
certificated
certificates
certification
certifications
certified
certifier
certifies
certify
certifying
certs
cervical
cervix
cessation
cest
cf
cg
cgarette
cgarettes
cgiarette
cgiarettes
ch
cha
chaair
chaarger
chacha
chachi
chads
chaek
chaeks
chaer
chafed
chafer
chager
chagrer
chagrin
chaiir
chain
chained
chaining
chains
chainsaw
chainsaws
chair
chaired
chairing
chairlift
chairlifts
chairman
chairmanship
chairmanships
chairmen
chairperson
chairpersons
chairr
chairs
chairwoman
chake
chaked
chaking
chakra
chakras
chalet
chalets
chalice
chalices
chalk
chalkboard
chalkboards
chalked
chalking
chalks
chalky
challenge
challenged
challenger
challengers
challenges
challenging
chamber
chambered
chambering
chamberlain
chamberlains
chambermaid
chambermaids
chambers
chameleon
chameleons
champ
champagne
champagnes
champers
champing
champion
championed
championing
champions
championship
championships
champs
chan
chance
chanced
chancellor
chancellors
chancellorship
chancer
chancers
chances
chancing
chandelier
chandeliers
chandler
chandlers
chandlery
chane
chanes
change
changeable
changed
changeless
changeling
changelog
changeover
changeovers
changer
changers
changes
changing
channel
channeling
channelled
channelling
channels
chans
chanson
chansons
chant
chanted
chanter
chanters
chanting
chantries
chantry
chants
chaos
chaotic
chaotically
chap
chapati
chapatis
chapbook
chapbooks
chapel
chapels
chaplain
chaplains
chaplet
chapped
chappie
chappies
chaps
chapter
chapters
char
character
character's
characterful
characterised
characteristic
characteristically
characteristics
characterization
characterizations
characterize
characterized
characterizes
characterizing
characterless
characters
charch
charcoal
charcoals
chare
charegr
charer
charga
chargar
charge
chargeable
chargeback
chargebacks
charged
chargeer
charger
chargerr
chargers
charges
chargger
charging
chargir
chargr
chargre
chargrilled
chargur
chari
chariot
chariots
charism
charisma
charismatic
charismatics
charitable
charitably
charities
charity
charlottes
charm
charmed
charmer
charmers
charming
charmingly
charmless
charms
charred
charrger
charring
chars
charset
chart
charted
charter
chartered
charterhouse
chartering
charters
charting
chartism
chartreuse
charts
charwoman
chary
chase
chased
chaser
chasers
chases
chasing
chassis
chast
chat
chatbot
chatbots
chateau
chatroom
chatrooms
chats
chatted
chattel
chatter
chatterbox
chattered
chattering
chatters
chatting
chatty
chauffeur
chauffeured
chauffeuring
chauffeurs
chav
chavs
chayr
cheak
cheaks
cheap
cheapen
cheaper
cheapest
cheaply
cheapness
cheapskate
cheapskates
chear
cheat
cheated
cheater
cheaters
cheating
cheats
check
checkable
checkbox
checkboxes
checked
checker
checkers
checking
checklist
checklists
checkmate
checkout
checkouts
checkpoint
checkpoints
checks
checksum
checksums
chect
cheddars
chee
cheec
cheecs
cheeek
cheeeks
cheek
cheekbone
cheekbones
cheekc
cheeked
cheekily
cheekiness
cheekk
cheekks
cheeks
cheekss
cheeky
cheekz
cheer
cheered
cheerful
cheerfully
cheerfulness
cheerier
cheerily
cheering
cheerleader
cheerleaders
cheerleading
cheerless
cheers
cheery
chees
cheese
cheeseboard
cheeseburger
cheeseburgers
cheesecake
cheesecakes
cheesecloth
cheesed
cheesemaker
cheesemakers
cheesemaking
cheeses
cheesier
cheesiness
cheesing
cheesk
cheest
cheesy
cheet
cheetah
cheetahs
cheeted
chef
chef's
chefs
cheik
cheiks
cheir
chek
cheke
chekes
cheks
cheld
cheldren
chelsea
chem
chemical
chemically
chemicals
chemist
chemistries
chemistry
chemists
chemo
chemoprevention
chemoreceptors
chemosensory
chemotactic
chemotaxis
chemotherapeutic
chemotherapy
chemtrail
chemtrails
cheque
chequebook
chequer
chequered
chequers
cheques
cherch
cherger
cherished
cherishes
cherishing
cherries
cherry
cherrywood
ches
chess
chessboard
chessman
chessmen
chesst
chest
chested
chestnut
chestnuts
chests
chestt
chesty
chets
chevron
chevrons
chew
chewable
chewed
chewer
chewers
chewing
chews
chewy
chezt
chhair
chharger
chheek
chheeks
chhest
chhild
chhildren
chhoke
chhoked
chhoking
chhurch
chianti
chiar
chic
chicane
chicanes
chicest
chichi
chichiman
chick
chicken
chickened
chickening
chickenpox
chickens
chickpea
chickpeas
chicks
chickweed
chid
chiding
chidl
chidlren
chidren
chief
chiefly
chiefs
chiek
chieks
chihuahuas
chiild
chiildren
chik
chiks
chil
child
child's
childbearing
childbirth
childcare
childd
childdren
childen
childern
childhood
childhoods
childish
childishly
childishness
childless
childlessness
childlike
childline
childminder
childproof
childran
childre
childrearing
childreen
children
children's
childrenn
childrens
childrin
childrn
childrne
childrren
childs
chili
chill
chilld
chilldren
chilled
chiller
chillers
chillest
chilli
chillier
chillies
chilling
chillingly
chillis
chills
chilly
chilrden
chilren
chime
chimed
chimes
chiming
chimney
chimneys
chimp
chimps
chin
china's
chinaman
chinas
chines
chingchong
chinging
chink
chinkies
chinks
chinky
chinless
chinned
chinook
chinos
chins
chinstrap
chip
chipboard
chipmaker
chipotle
chipped
chipper
chippers
chippie
chippies
chippings
chippy
chips
chipset
chipsets
chir
chisel
chiselling
chisels
chist
chit
chitchat
chitin
chits
chivalry
chke
chked
chking
chkoe
chkoed
chkoing
chld
chldren
chlid
chlidren
chloride
chlorides
chlorine
choakd
choaked
choce
choced
chocing
chocked
chocolate
chocolates
chocolatey
chocolaty
choe
choed
choek
choekd
choice
choices
choikng
choing
choir
choirboy
choirboys
choirmaster
choirs
chok
choka
chokad
chokd
chokde
choke
choked
chokedd
chokee
chokeed
chokeing
chokeng
choker
chokers
chokes
choki
chokid
chokig
chokign
chokiing
chokin
choking
chokingg
chokinng
chokke
chokked
chokking
chokng
choknig
chokt
chokyng
cholera
cholesterol
chooke
chooked
chooking
choose
chooser
choosers
chooses
choosing
choosy
choot
chop
chophouse
chopped
chopper
choppers
chopping
choppy
chops
chopstick
chopsticks
choral
chorales
chorch
chord
chords
chore
choreographed
choreographer
choreographers
choreographies
choreography
chores
chorger
chorus
choruses
chose
chosen
choses
chow
chowder
chowed
chowing
chows
chrager
chrch
chrger
christian
christians
christmas
chrome
chromebook
chromebooks
chromed
chromium
chromosome
chromosomes
chronic
chronically
chronicle
chronicled
chronicler
chroniclers
chronicles
chronicling
chronological
chronologically
chronologies
chronology
chruch
chset
chst
chubbier
chubby
chuch
chuck
chucked
chucking
chuckle
chuckled
chuckles
chuckling
chucks
chuckt
chucrh
chuffed
chuke
chuked
chuking
chunk
chunked
chunkier
chunking
chunks
chunky
chunni
churc
churcch
church
church's
churches
churchgoers
churchgoing
churchh
churchman
churchmen
churchwarden
churchy
churchyard
churchyards
churh
churhc
churkh
churn
churned
churning
churns
churrch
chursh
churtch
chute
chutes
chutiya
chutya
chuurch
chyld
chyldren
ciagrette
ciagrettes
ciarette
ciarettes
cid
cider
ciders
cied
cies
cigaarette
cigaarettes
cigaertte
cigaerttes
cigaette
cigaettes
cigairtte
cigairttes
cigar
cigaratte
cigarattes
cigareette
cigareettes
cigarete
cigaretes
cigaretet
cigaretets
cigarett
cigaretta
cigarettas
cigarette
cigarettec
cigarettee
cigarettees
cigarettes
cigarettess
cigarettez
cigaretti
cigarettis
cigaretts
cigarettse
cigarettte
cigaretttes
cigaritte
cigarittes
cigarrette
cigarrettes
cigars
cigartete
cigartetes
cigartte
cigarttes
cigeartte
cigearttes
cigerette
cigerettes
ciggarette
ciggarettes
cigorette
cigorettes
cigraette
cigraettes
cigrette
cigrettes
cihld
cihldren
ciigarette
ciigarettes
cild
cildren
cinder
cinema
cinemas
cinematic
cinematically
cinematographer
cinematography
cinnamon
cipher
ciphers
ciphertext
cir
circa
circle
circled
circles
circling
circuit
circuited
circuiting
circuitry
circuits
circular
circularly
circulars
circulate
circulated
circulates
circulating
circulation
circulations
circumcision
circumcisions
circumference
circumferences
circumstance
circumstances
circumstantial
circumstantially
circumvent
circumvented
circumventing
circumvention
circumvents
circus
circuses
cired
cires
cis
cisgender
cissy
citadel
citadels
citalopram
citation
citations
cite
cited
cites
cities
citing
citizen
citizens
citizenship
citizenships
citrus
citrusy
city
city's
citywide
civic
civics
civil
civilian
civilians
civilisation
civilisations
civilised
civility
civilization
civilizations
civilized
civilly
ck
cl
claan
claaning
clad
cladding
clades
claen
claening
claim
claimant
claimants
claimed
claiming
claims
clal
claled
claling
clals
clam
clammed
clamming
clammy
clamour
clamp
clampdown
clamped
clamping
clamps
clams
clamshell
clan
clandestine
clandestinely
claning
clanking
clans
clansman
clansmen
clap
clapped
clapper
clappers
clapping
claps
claptrap
clarification
clarifications
clarified
clarifier
clarifies
clarify
clarifying
clarinet
clarinets
clarity
clart
clarty
clary
clase
clased
clash
clashed
clashes
clashing
clasp
clasped
claspers
clasping
clasps
class
classed
classes
classic
classical
classically
classicism
classics
classier
classification
classifications
classified
classifieds
classifier
classifiers
classifies
classify
classifying
classiness
classing
classism
classless
classmate
classmates
classmen
classroom
classrooms
classwork
classy
clathes
clause
clauses
claver
claw
clawback
clawed
clawing
claws
clay
claymore
clays
claystone
clea
cleaan
cleaaning
cleaing
cleainng
clean
cleaned
cleaneing
cleaneng
cleaner
cleaners
cleanest
cleanig
cleanign
cleaniing
cleanin
cleaning
cleaningg
cleaninng
cleanliness
cleanly
cleann
cleanness
cleanng
cleannig
cleanning
cleans
cleanse
cleansed
cleanser
cleansers
cleanses
cleansing
cleanup
cleanyng
clear
clearance
clearances
cleared
clearer
clearest
clearing
clearings
clearly
clearness
clears
clearway
cleavage
cleavages
cleaver
cleavers
cleean
cleeaning
cleen
cleening
clem
clement
clemmed
clen
clena
clenaing
clening
cleoning
clergy
clergyman
clergymen
cleric
clerical
clericalism
clerics
clerk
clerked
clerking
clerks
clerkship
clerkships
clever
cleverer
cleverest
cleverly
cleverness
clian
clianing
cliche
cliched
cliches
click
clickable
clickbait
clicked
clicker
clickers
clicking
clicks
client
client's
clientele
clients
cliff
cliffhanger
cliffs
clifftop
climate
climates
climatic
climatically
climax
climaxed
climaxes
climaxing
climb
climbed
climber
climbers
climbing
climbs
clin
clinch
clinched
clincher
clinches
clinching
cling
clinger
clinging
clings
clingy
clinic
clinical
clinically
clinicians
clinics
clining
clip
clipboard
clipboards
clipped
clipper
clippers
clipping
clippings
clips
clique
cliques
cliquey
clit
clitoral
clitty
cllean
clleaning
clled
cllege
clling
cllose
cllosed
cllothes
cllr
clls
cloak
cloaked
cloaking
cloakroom
cloaks
clobbered
cloce
cloced
clock
clocked
clocking
clockmaker
clockmakers
clocks
clockwise
clockwork
clockworks
clod
clodes
cloed
cloes
cloesd
clofes
clogged
clohes
clohtes
clolege
clone
cloned
clones
cloning
cloose
cloosed
cloothes
clos
closa
closad
closd
closde
close
closed
closedd
closee
closeed
closely
closeness
closer
closers
closes
closest
closet
closeted
closets
closi
closid
closing
closings
closse
clossed
clost
closure
closures
clot
clotehs
clotes
cloth
clothas
clothe
clothec
clothed
clothees
clothes
clothesline
clotheslines
clothess
clothez
clothhes
clothing
clothings
clothis
cloths
clothse
clots
clotted
clotthes
clotting
cloud
cloudberry
cloudburst
clouded
cloudier
cloudiness
clouding
cloudless
clouds
cloudy
clout
clouted
clouting
clouts
clover
cloverleaf
clovers
cloves
clown
clowned
clownfish
clowning
clownish
clowns
cloze
clozed
clse
clsed
clsoe
clsoed
clthes
cltohes
club
club's
clubbed
clubber
clubbers
clubbing
clubhouse
clubhouses
clubland
clubman
clubroom
clubrooms
clubs
clue
clued
clueless
clues
clumsier
clumsily
clumsiness
clumsy
cluse
clused
cluster
clustered
clustering
clusters
clutch
clutched
clutches
clutching
cluthes
clutter
cluttered
cluttering
clutters
cm
cmae
cmaera
cmera
cmes
cming
cmoe
cmoes
cmoing
cmon
cmoplaint
cmplaint
cncussion
cnfused
cnocussion
cnofused
cnotract
cnotrol
cnotrolled
cnotrolling
cnotrols
cnt
cntract
cntrol
cntrolled
cntrolling
cntrols
co
coaat
coach
coached
coaches
coaching
coachman
coachmen
coachwork
coak
coaking
coal
coalface
coalfield
coalfields
coaling
coalition
coalitions
coalminers
coals
coarse
coarsely
coarseness
coarser
coart
coasin
coast
coastal
coasted
coaster
coasters
coastguard
coastguards
coasting
coastline
coastlines
coasts
coat
coated
coater
coating
coatings
coats
coatt
coattails
cob
cobalt
cobbled
cobbles
cobbling
coble
cobra
cobras
cobweb
cobwebs
coca
cocaine
cock
cocked
cocker
cockers
cockfight
cockfighting
cockfights
cockiness
cocking
cockles
cockpit
cockpits
cockroach
cockroaches
cocks
cocksucker
cocksuckers
cocksure
cocktail
cocktails
cocky
cocnussion
coco
cocoa
coconut
coconuts
cocoon
cocooned
cocooning
cocoons
cocos
cocussion
cod
code
codebase
codebook
codebreaker
codebreakers
coded
codeine
codename
codenamed
codenames
coder
coders
codes
codeword
codewords
codex
codfish
coding
codl
codling
codons
codpiece
coefficient
coefficients
coem
coems
coerced
coercion
coert
coes
coet
coexist
coexisted
coexisting
coexists
coffee
coffees
coffer
coffin
coffins
cofnused
cofused
cog
cognition
cognitions
cognitive
cognitively
cogwheel
coherence
coherency
coherent
coherently
cohesion
cohesive
cohesively
cohesiveness
cohke
cohked
cohking
cohort
cohorts
coil
coiled
coiling
coils
coimng
coin
coinage
coinages
coincide
coincided
coincidence
coincidences
coincidentally
coincides
coinciding
coined
coiner
coing
coining
coins
coke
coked
cokes
cokey
coking
coko
cokoing
col
cola
colander
cold
coldd
colder
coldest
coldly
coldness
colds
colege
colelge
coli
coliform
coliseum
coll
collaborate
collaborated
collaborates
collaborating
collaboration
collaborations
collaborative
collaboratively
collaborator
collaborators
collage
collaged
collagen
collagens
collages
collapse
collapsed
collapses
collapsing
collar
collarbone
collarbones
collared
collaring
collarless
collars
collate
collateral
collaterally
collaterals
colld
colleague
colleagues
collect
collectable
collected
collectible
collectibles
collecting
collection
collections
collective
collectively
collectives
collector
collector's
collectorate
collectors
collects
colled
collee
colleeg
colleege
colleg
collega
college
college's
collegee
colleges
collegge
collegi
collegiate
collegiately
collge
collgee
collide
collided
collider
colliders
collides
colliding
colliers
colliery
collies
collige
collinear
collision
collisions
colllege
collocated
collocation
collocations
colls
collusion
cologne
colognes
colon
colonel
colonels
colonial
colonialism
colonials
colonies
colonists
colonization
colons
colony
color
coloration
colorectal
colored
colorful
coloring
colorless
colors
colossal
colossally
colossus
colour
coloured
coloureds
colourful
colourfully
colouring
colourings
colourless
colours
colourway
colourways
colposcopy
colse
colsed
colt
colthes
colts
column
columned
columnist
columnists
columns
com
coma
comb
combat
combatant
combatants
combated
combating
combats
combatted
combatting
combed
combination
combinations
combine
combined
combiner
combines
combing
combining
combo
combos
combs
combust
combusted
combusting
combustion
combusts
come
comeback
comebacks
comec
comed
comedian
comedians
comedic
comedies
comedown
comedy
comee
comees
comeing
comely
comeng
comera
comers
comes
comess
comet
comets
comez
comfier
comfort
comfortability
comfortable
comfortably
comforted
comforter
comforters
comforting
comfortingly
comforts
comfy
comi
comic
comical
comically
comics
comig
comign
comiing
comin
coming
comingg
comings
cominng
comis
comlaint
comlpaint
comm
comma
command
commandant
commandants
commanded
commander
commanders
commanding
commandment
commandments
commando
commandos
commands
commas
comme
commemorate
commemorated
commemorates
commemorating
commemoration
commemorations
commemorative
commence
commenced
commencement
commencements
commences
commencing
commend
commendable
commendably
commendation
commendations
commended
commending
commends
comment
commentaries
commentary
commentate
commentator
commentators
commented
commenter
commenters
commenting
commentors
comments
commerce
commercial
commercialism
commercially
commercials
commes
comming
commingle
commis
commission
commission's
commissioned
commissioner
commissioners
commissioning
commissions
commit
commitment
commitments
commits
committed
committee
committee's
committeeman
committees
committeewoman
committing
commode
commodes
commodification
commodified
commodities
commodity
commodores
common
commoner
commoners
commonest
commonly
commonplace
commons
commonwealth
commonwealths
commotion
commotions
commplaint
comms
communal
communalism
communally
commune
communed
communes
communicate
communicated
communicates
communicating
communication
communications
communing
communion
communions
communique
communism
communist
communists
communities
community
community's
commutation
commutations
commute
commuted
commuter
commuters
commutes
commuting
comng
comnig
comp
compact
compacted
compacting
compaction
compactly
compactness
compactor
compactors
compacts
compaint
compalint
companies
companion
companionable
companions
companionship
companionway
company
company's
comparable
comparably
comparative
comparatively
comparatives
compare
compared
compares
comparing
comparison
comparisons
compartment
compartmented
compartments
compass
compassed
compasses
compassion
compassionate
compassionately
compatibility
compatible
compatibles
compatriot
compatriots
comped
compel
compelled
compelling
compellingly
compels
compendium
compendiums
compensate
compensated
compensates
compensating
compensation
compensations
compete
competed
competence
competences
competencies
competency
competent
competently
competes
competing
competition
competitions
competitive
competitively
competitiveness
competitor
competitors
compilation
compilations
compile
compiled
compiler
compilers
compiles
compiling
comping
complaaint
complacency
complacent
complacently
complaent
complaiint
complain
complainant
complainants
complained
complainer
complainers
complaining
complainnt
complains
complaint
complaints
complaintt
complait
complaitn
complaning
complanit
complant
complaynt
compleint
complement
complementary
complemented
complementing
complements
complent
complete
completed
completely
completeness
completer
completes
completing
completion
completions
complex
complexed
complexes
complexion
complexioned
complexions
complexities
complexity
complexly
compliance
compliances
compliant
complicate
complicated
complicates
complicating
complication
complications
complicit
complicity
complied
complies
compliment
complimentary
complimented
complimenting
compliments
compline
complint
compllaint
comploint
comply
complying
component
components
comport
comports
compose
composed
composer
composers
composes
composing
composite
composited
composites
compositing
composition
compositional
compositionally
compositions
compost
compostable
composted
composting
composts
composure
compound
compounded
compounding
compounds
compplaint
comprehend
comprehended
comprehending
comprehends
comprehension
comprehensions
comprehensive
comprehensively
comprehensiveness
compress
compressed
compresses
compressing
compression
compressions
compressor
compressors
comprise
comprised
comprises
comprising
compromise
compromised
compromises
compromising
comps
comptroller
comptrollers
compulsion
compulsions
compulsive
compulsively
compulsorily
compulsory
computation
computational
computationally
computations
compute
computed
computer
computerized
computers
computes
computing
comrade
comradely
comrades
comradeship
coms
comse
comyng
con
concassion
concave
concavity
conccussion
conceal
concealable
concealed
concealer
concealers
concealing
conceals
concede
conceded
concedes
conceding
conceivable
conceivably
conceive
conceived
conceives
conceiving
concentrate
concentrated
concentrates
concentrating
concentration
concentrations
concentric
concept
conception
conceptions
concepts
conceptual
conceptualism
conceptually
concern
concerned
concerning
concerns
concert
concerted
concertgoers
concertmaster
concerto
concertos
concerts
concession
concessions
concierge
concierges
concise
concisely
conciseness
conclude
concluded
concludes
concluding
conclusion
conclusions
conclusive
conclusively
concordant
concords
concossion
concourse
concourses
concrete
concreted
concretely
concreteness
concretes
concreting
concssion
concsusion
concucsion
concur
concurred
concurrency
concurrent
concurrently
concurring
concurs
concuscion
concusion
concusison
concussed
concusseon
concussian
concussiion
concussin
concussino
concussio
concussion
concussionn
concussions
concussioon
concussiun
concussoin
concusson
concusssion
concussyon
concuszion
concution
concuussion
concuzsion
condemn
condemnable
condemnation
condemnations
condemned
condemning
condemns
condensation
condense
condensed
condescend
condescended
condescending
condescendingly
condescends
condition
conditional
conditionally
conditionals
conditioned
conditioner
conditioners
conditioning
conditions
condo
condole
condolences
condom
condominium
condominiums
condoms
condone
condoned
condones
condoning
condor
condos
conducive
conduct
conducted
conducting
conduction
conductive
conductivities
conductivity
conductor
conductors
conducts
conduit
conduits
cone
coned
coneflower
cones
coney
confab
confased
confederacies
confederacy
confederal
confederate
confederated
confederates
confederations
confer
conference
conferences
conferencing
conferred
conferring
confers
confess
confessed
confesses
confessing
confession
confessional
confessionals
confessions
confetti
conffused
confide
confidence
confidences
confident
confidential
confidentiality
confidentially
confidently
configuration
configurations
configure
configured
configures
configuring
confine
confined
confinement
confinements
confines
confirm
confirmation
confirmations
confirmed
confirming
confirms
confiscated
confit
conflict
conflicted
conflicting
conflicts
confluence
confluences
confluent
conflux
confocal
conform
conformable
conformal
conformation
conformations
conformed
conforming
conformism
conformity
conforms
confosed
confound
confounded
confounding
confraternity
confront
confrontation
confrontational
confrontations
confronted
confronting
confronts
confsed
confsued
confuced
confued
confuesd
confusad
confusd
confusde
confuse
confused
confusedd
confusedly
confuseed
confuses
confusid
confusing
confusingly
confusion
confusions
confussed
confust
confuused
confuzed
congas
congenital
congenitally
congested
congestion
conglomerate
conglomerates
congrats
congratulate
congratulated
congratulates
congratulating
congratulations
congregation
congregational
congregations
congress
congresses
congressional
congressionally
congressman
congressmen
congresspeople
congressperson
congresswoman
congresswomen
conical
conjecture
conjectured
conjectures
conjecturing
conjoin
conjoined
conjoining
conjoint
conjointly
conjunction
conjunctions
conjuncture
conjure
conjured
conjurer
conjurers
conjures
conjuring
conjuror
conkussion
conman
conmen
conncussion
connect
connected
connectedness
connecting
connection
connections
connective
connectives
connectivity
connector
connectors
connects
conned
conners
connfused
conning
connotation
connotations
connote
connoted
connotes
connoting
conntract
conntrol
conntrolled
conntrolling
conntrols
conquer
conquered
conquering
conqueror
conquerors
conquers
conquest
conquests
conract
conrol
conrolled
conrolling
conrols
conrtact
conrtol
conrtolled
conrtolling
conrtols
cons
conscience
consciences
conscientious
conscientiously
conscientiousness
conscious
consciously
consciousness
consciousnesses
conscript
conscripted
conscripting
conscripts
consecrated
consecutive
consecutively
consensual
consensually
consensus
consent
consented
consenting
consents
consequence
consequences
consequent
consequential
consequentialism
consequentially
consequently
conservancies
conservancy
conservation
conservations
conservatism
conservative
conservatively
conservatives
conservatories
conservatory
conserve
conserved
conserves
conserving
consider
considerable
considerably
considerate
considerately
consideration
considerations
considered
considering
considers
consign
consigned
consigning
consignment
consignments
consigns
consist
consisted
consistencies
consistency
consistent
consistently
consisting
consists
consolation
consolations
console
consoled
consoles
consolidate
consolidated
consolidates
consolidating
consolidation
consolidations
consoling
consonant
consonants
consort
consorted
consorting
consortium
consortiums
consorts
conspecific
conspecifics
conspicuous
conspicuously
conspiracies
conspiracy
conspirators
conspire
conspired
conspiring
constable
constables
constancy
constant
constantly
constants
constellation
constellations
constipation
constituencies
constituency
constituent
constituents
constitute
constituted
constitutes
constituting
constitution
constitutional
constitutionalism
constitutionally
constitutions
constrain
constrained
constraining
constrains
constraint
constraints
constrict
construct
constructed
constructing
construction
constructionism
constructions
constructive
constructively
constructs
construe
construed
consubstantial
consul
consular
consulate
consulates
consuls
consulship
consult
consultancies
consultancy
consultant
consultants
consultation
consultations
consultative
consulted
consulting
consults
consume
consumed
consumer
consumerism
consumers
consumes
consuming
consummate
consummated
consummating
consumption
consumptions
consussion
cont
contact
contactable
contacted
contacting
contactless
contactor
contactors
contacts
contagion
contagions
contagious
contain
contained
container
containers
containing
containment
contains
contaminants
contaminated
contamination
contaminations
contarct
contd
contemplate
contemplated
contemplates
contemplating
contemplation
contemplations
contemporaries
contemporary
contempt
contend
contended
contender
contenders
contending
contends
content
contented
contention
contentions
contentious
contently
contentment
contents
contest
contestable
contestant
contestants
contested
contesting
contests
context
contexts
contextual
contextually
contiguous
contiguously
continent
continental
continentals
continents
contingencies
contingency
contingent
contingents
continual
continually
continuation
continuations
continue
continued
continues
continuing
continuities
continuity
continuous
continuously
continuum
contol
contolled
contolling
contols
contorl
contorlled
contorlling
contorls
contort
contour
contoured
contouring
contours
contra
contraact
contraband
contrabass
contrac
contracct
contraception
contraceptive
contraceptives
contract
contracted
contracting
contraction
contractions
contractor
contractors
contracts
contractt
contractual
contractually
contradict
contradicted
contradicting
contradiction
contradictions
contradictory
contradicts
contradistinction
contrail
contrails
contraindicated
contraindication
contraindications
contrakt
contral
contralateral
contralled
contralling
contrals
contrarily
contrary
contras
contrast
contrasted
contrasting
contrastingly
contrasts
contrat
contratc
contravariant
contrcat
contrct
contrect
contribute
contributed
contributes
contributing
contribution
contributions
contributor
contributors
contributory
contrite
contrived
contrl
contrlled
contrlling
contrlo
contrloled
contrloling
contrlos
contrls
contro
controct
control
controlc
controled
controleld
controlilng
controlin
controling
controll
controllad
controlld
controllde
controlle
controlled
controlledd
controlleed
controlleing
controlleng
controller
controllers
controllid
controllig
controllign
controlliing
controllin
controlling
controllingg
controllinng
controllled
controllling
controllng
controllnig
controlls
controllt
controllyng
controls
controlss
controlz
controol
controolled
controolling
controols
contros
controsl
controversial
controversially
controversies
controversy
contrract
contrrol
contrrolled
contrrolling
contrrols
contrul
contrulled
contrulling
contruls
conttract
conttrol
conttrolled
conttrolling
conttrols
conucssion
conufsed
conundrum
conundrums
conused
conussion
convection
convene
convened
convener
conveners
convenes
convenience
conveniences
convenient
conveniently
convening
convent
convention
conventional
conventionally
conventions
convents
converge
converged
convergence
convergences
converges
converging
conversation
conversational
conversationally
conversations
converse
conversed
conversely
converses
conversing
conversion
conversions
convert
converted
converter
converters
convertible
convertibles
converting
converts
convex
convey
conveyed
conveying
conveyor
conveyors
conveys
convict
convicted
convicting
conviction
convictions
convicts
convince
convinced
convinces
convincing
convincingly
convocation
convoked
convoluted
convoy
convoyed
convoys
coo
cooat
cooc
coocing
cooed
cooikng
cooing
cook
cookbook
cookbooks
cooked
cookeing
cookeng
cooker
cookers
cookery
cookhouse
cookie
cookies
cookig
cookign
cookiing
cookin
cooking
cookingg
cookinng
cookk
cookking
cookng
cooknig
cooks
cookware
cookyng
cool
coolant
coolants
coold
cooled
cooler
coolers
coolest
coolie
coolies
cooling
coollege
coolly
coolness
cools
coome
coomes
cooming
coomplaint
coon
cooncussion
coonfused
coonhound
coons
coonskin
coontract
coontrol
coontrolled
coontrolling
coontrols
coook
coooking
cooped
cooper
cooper's
cooperage
cooperate
cooperated
cooperates
cooperating
cooperation
cooperative
cooperatively
cooperatives
coopers
coops
coordinate
coordinated
coordinates
coordinating
coordination
coordinator
coordinators
coort
coosin
coot
cootie
cooties
coourt
coousin
cop
copay
cope
coped
copepod
copepods
copes
copied
copier
copiers
copies
coping
copious
copiously
coplaint
copmlaint
copped
copper
copperhead
copperheads
copperplate
coppers
coppersmith
coppery
copping
cops
copse
copter
copters
copy
copybook
copycat
copycats
copying
copyleft
copyright
copyrightable
copyrighted
copyrighting
copyrights
copywriter
copywriters
copywriting
cor
coral
coralline
corals
coravan
cord
cordage
corded
corder
cordial
cordially
cordials
cording
cordless
cordon
cordoned
cordons
cords
cordwood
core
cored
corer
cores
coring
cork
corked
corker
corking
corks
corkscrew
corkscrews
corky
corl
corled
corling
corls
corn
cornball
cornbread
corncob
cornea
corned
corner
cornered
cornering
corners
cornerstone
cornerstones
cornets
cornfield
cornfields
cornflake
cornflakes
cornflour
cornflower
cornflowers
cornice
corning
cornmeal
cornrow
cornrows
corns
cornstalk
cornstarch
corny
corolla
corollas
corona
coronary
coronas
coronation
coronations
coronavirus
coronaviruses
coroner
coroners
corp
corporal
corporals
corporate
corporately
corporates
corporation
corporations
corps
corpse
corpses
corpus
corral
corralled
corralling
corrals
correct
correctable
corrected
correcting
correction
correctional
corrections
corrective
correctly
correctness
corrector
corrects
correlate
correlated
correlates
correlating
correlation
correlational
correlations
correlative
correspond
corresponded
correspondence
correspondences
correspondent
correspondents
corresponding
correspondingly
corresponds
corridor
corridors
corrode
corrosion
corrosive
corrugated
corrupt
corrupted
corrupter
corrupting
corruption
corruptions
corruptly
corrupts
corsa
corsage
corset
corseted
corsets
cort
cortex
cortical
cortisol
corut
corvette
corvettes
cos
cose
cosed
cosh
coshes
cosier
cosily
cosin
cosiness
cosmetic
cosmetically
cosmetics
cosmic
cosmically
cosmopolitan
cosmopolitanism
cosmopolitans
cosmos
cosplay
cosplayed
cosplayer
cosplayers
cosplaying
cosplays
cossacks
cost
costed
costing
costings
costless
costlier
costly
costs
costume
costumed
costumer
costumers
costumes
costuming
cosuin
cosy
cosying
cot
cota
cotes
cothes
cotnract
cotnrol
cotnrolled
cotnrolling
cotnrols
cotract
cotrol
cotrolled
cotrolling
cotrols
cots
cottage
cottagers
cottages
cotton
cottoned
cottonmouth
cottons
cottonseed
cottontail
cottontails
cottonwood
cottonwoods
cottony
couch
couched
couches
couching
coucin
coud
coudnt
cougar
cougars
cough
coughed
coughing
coughs
couin
couisn
couk
couking
could
could've
coulda
couldn
couldn't
couldnae
couldnt
council
council's
councillor
councillors
councilman
councilmen
councils
councilwoman
counsel
counseling
counselled
counselling
counsellor
counsellors
counselor
counselors
counsels
count
countable
countdown
countdowns
counted
counter
counteract
counteracted
counteracting
counteraction
counteracts
counterargument
counterarguments
counterattack
counterattacked
counterattacking
counterattacks
counterbalance
counterbalanced
counterbalances
counterbalancing
counterclaim
counterclaims
countercultural
counterculture
countercurrent
countercyclical
countered
counterexample
counterexamples
counterfactual
counterfeit
counterfeited
counterfeiter
counterfeiters
counterfeiting
counterfeits
counterforce
countering
counterinsurgency
countermeasure
countermeasures
counternarcotics
counteroffensive
counteroffer
counterpart
counterparties
counterparts
counterparty
counterpoint
counterpoints
counterproductive
counterproposal
counterpunch
counters
countersign
countersigned
countersink
counterstrike
countersunk
countertenor
counterterror
counterterrorism
counterterrorist
counterweight
counterweights
countess
countesses
counties
counting
countless
countries
country
country's
countryman
countrymen
countryside
countrysides
countrywide
countrywoman
counts
county
county's
countywide
coup
coupe
coupes
couple
couple's
coupled
coupler
couplers
couples
couplet
couplets
coupling
couplings
coupon
coupons
coups
cour
courage
courageous
courageously
courgette
courgettes
courier
couriered
couriers
courrt
course
coursed
courser
coursers
courses
courseware
coursework
coursing
court
court's
courted
courteous
courteously
courter
courtesan
courtesies
courtesy
courthouse
courthouses
courting
courtly
courtroom
courtrooms
courts
courtship
courtt
courtyard
courtyards
couse
cousen
cousi
cousiin
cousin
cousin's
cousinn
cousins
cousn
cousni
coussin
cousyn
cout
coutr
couture
couurt
couusin
couzin
cove
coved
covenant
covenanted
covenanter
covenanters
covenanting
covenants
covens
cover
coverage
coverages
coverall
covered
covering
coverings
coverlet
covers
covert
covertly
coves
coveted
coveting
covey
covid
cow
coward
cowardice
cowardly
cowards
cowbell
cowbells
cowbird
cowbirds
cowboy
cowboys
cowed
cower
cowers
cowgirl
cowgirls
cowhand
cowherd
cowhide
cowing
cowled
cowling
cowman
coworker
coworkers
cowpox
cowrt
cows
cowshed
cowsin
cowslip
cox
coxcomb
coxed
coxes
coxswain
coy
coyly
coyness
coyote
coyotes
coz
coze
cozen
cozy
cpl
cps
cptsd
craavan
crab
crabbed
crabbing
crabby
crabgrass
crabmeat
crabs
crack
crackdown
crackdowns
cracked
cracker
crackers
cracking
crackled
crackling
crackly
crackpot
crackpots
cracks
cradle
cradled
cradles
cradling
craft
crafted
crafter
crafters
craftily
craftiness
crafting
crafts
craftsman
craftsmanship
craftsmen
craftspeople
craftwork
crafty
crags
cram
crammed
cramming
cramp
cramped
cramping
crampons
cramps
crams
cranberries
cranberry
crane
craned
cranes
craning
crank
crankcase
cranked
crankiness
cranking
cranks
crankshaft
crankshafts
cranky
crap
crapped
crapper
crappie
crappier
crappies
crapping
crappy
craps
crash
crashed
crasher
crashers
crashes
crashing
crass
crate
crated
crater
cratered
cratering
craters
crates
crating
cravan
crave
craved
craven
craver
craves
craving
cravings
crawl
crawled
crawler
crawlers
crawling
crawls
crawlspace
crawly
crayfish
craying
crayon
crayons
craze
crazed
crazes
crazier
crazies
craziest
crazily
craziness
crazing
crazy
cream
creamed
creamer
creamers
creamier
creaminess
creaming
creams
creamy
crease
creased
creases
creasing
create
created
creates
creating
creation
creationism
creations
creative
creatively
creativeness
creatives
creativity
creator
creators
creature
creatures
creche
cred
credence
credentials
credibility
credible
credibly
credit
creditable
credited
crediting
creditor
creditors
credits
creditworthy
creed
creeds
creek
creeks
creekside
creep
creeper
creepers
creepier
creepily
creepiness
creeping
creeps
creepy
crees
creid
creis
cremated
cremation
cremations
creme
creole
creoles
creosote
crept
cres
crescent
crescents
crest
crested
crestfallen
cresting
crests
cretaceous
crew
crewed
crewing
crewman
crewmember
crewmembers
crewmen
crews
criad
crias
crib
cribbed
cribbing
cribs
cricket
cricketer
cricketers
cricketing
crickets
crid
cride
crie
criec
cried
criedd
crieed
criees
crieing
crier
criers
cries
criess
criez
criid
criied
criies
criing
criis
crime
crimes
crimestoppers
criminal
criminally
criminals
criminology
crimson
cring
cringe
cringed
cringes
cringing
crip
cripple
crippled
cripples
crippling
cripplingly
crise
crises
crisis
crisp
crisped
crisper
crispier
crispiness
crisply
crispness
crisps
crispy
crit
criteria
criterion
critic
critical
critically
criticise
criticised
criticises
criticising
criticism
criticisms
criticize
criticized
criticizes
criticizing
critics
critique
critiqued
critiques
critiquing
criyng
crochet
crocheted
crocheting
crochets
crock
crocked
crocker
crockery
crocks
crocodile
crocodiles
crocs
croft
crofter
crofters
crofting
crofts
crone
cronies
crooked
crookedness
crooks
crop
cropland
croplands
cropped
cropper
croppers
cropping
crops
cross
crossbar
crossbars
crossbeam
crossbones
crossbow
crossbowmen
crossbows
crosscurrents
crossed
crosser
crossers
crosses
crossfire
crossing
crossings
crossover
crossovers
crossroad
crossroads
crosstalk
crossways
crosswind
crosswinds
crosswise
crossword
crosswords
crotch
crotches
crotchless
crouch
crouched
crouches
crouching
crow
crowbar
crowbars
crowd
crowded
crowdfund
crowdfunded
crowdfunding
crowding
crowds
crowdsource
crowdsourced
crowdsourcing
crowed
crowfoot
crowing
crown
crowned
crowning
crowns
crows
crried
crries
crry
crrying
crucial
crucially
crucible
crucibles
crucified
crucifix
crucifixes
crucifixion
crucifixions
crude
crudely
crudeness
cruder
cruel
cruellest
cruelly
cruelties
cruelty
cruise
cruised
cruiser
cruisers
cruiserweight
cruiserweights
cruises
cruising
crumble
crumbled
crumbles
crumbling
crumbly
crumbs
crunch
crunched
cruncher
crunchers
crunches
crunchier
crunchiness
crunching
crunchy
crusade
crusaded
crusader
crusaders
crusades
crusading
crush
crushed
crusher
crushers
crushes
crushing
crushingly
crust
crusted
crusting
crusts
crusty
crutch
crutches
crux
cry
crybabies
crybaby
cryd
cryed
cryeing
cryeng
cryes
cryig
cryign
cryiing
cryin
crying
cryingg
cryinng
cryng
crynig
crypt
cryptanalysis
cryptic
cryptically
crypto
cryptocurrencies
cryptocurrency
cryptogram
cryptographic
cryptologic
cryptos
cryptosystem
cryptozoology
crypts
crystal
crystalline
crystals
cryy
cryying
cryyng
cs
ct
ctus
cu
cuat
cub
cubby
cube
cubed
cubes
cubic
cubicle
cubicles
cubing
cubism
cubits
cubs
cuckoo
cuckoos
cucumber
cucumbers
cud
cuddle
cuddled
cuddles
cuddling
cuddly
cudn
cudn't
cudnt
cue
cueing
cues
cuff
cuffed
cuffing
cufflink
cufflinks
cuffs
cuhrch
cuisine
cuisines
cuking
culd
culinary
cullege
culminated
culminating
culmination
culprit
culprits
cult
cultism
cultivate
cultivated
cultivates
cultivating
cultivation
cultivations
cultural
culturally
culture
cultured
cultures
culturing
cum
cumbersome
cumd
cume
cumes
cumin
cuming
cummed
cumming
cumplaint
cumulative
cumulatively
cuncussion
cunfused
cunning
cunningly
cunt
cunting
cuntract
cuntrol
cuntrolled
cuntrolling
cuntrols
cunts
cunty
cuok
cuoking
cuort
cuosin
cup
cupbearer
cupboard
cupboards
cupcake
cupcakes
cupful
cupholder
cupholders
cupid
cupids
cupped
cupping
cups
curate
curated
curates
curating
curator
curators
curb
curbed
curbing
curbs
curbside
curch
cure
cured
cures
curfew
curfews
curing
curiosities
curiosity
curious
curiouser
curiously
curl
curled
curler
curlers
curling
curls
curly
currencies
currency
current
currently
currents
curricula
curricular
curriculum
curriculums
curried
curries
curry
curry-muncher
currying
currymuncher
currymunchers
curse
cursed
curses
cursing
cursor
cursors
cursory
curtailed
curtailing
curtain
curtained
curtains
curtly
curva
curvature
curvatures
curve
curveball
curveballs
curved
curves
curvier
curving
curvy
cus
cuse
cushion
cushioned
cushioning
cushions
cushiony
cusin
cusp
cusped
cusps
cust
custard
custards
custardy
custodes
custodial
custodian
custodians
custodianship
custody
custom
customarily
customary
customer
customer's
customers
customhouse
customization
customizations
customize
customized
customizer
customizes
customizing
customs
cut
cutaway
cutback
cutbacks
cutc
cute
cutely
cuteness
cuter
cutest
cutie
cuties
cutlass
cutler
cutlers
cutlery
cutlet
cutlets
cutoff
cuts
cutscene
cutscenes
cutss
cutt
cutted
cutter
cutters
cuttin
cutting
cuttings
cutts
cutworm
cutz
cuurt
cuusin
cuut
cuuts
cuz
cuzin
cuzn
cw
cyanide
cyber
cyberattack
cyberattacks
cyberbullied
cyberbully
cyberbullying
cybercrime
cybercrimes
cybercriminals
cyberflashed
cyberman
cyberpunk
cybersecurity
cybersex
cyberspace
cyberstalking
cyberterrorism
cyberthreats
cyberwar
cyberwarfare
cyborg
cyborgs
cycle
cycled
cycler
cycles
cycleway
cycleways
cyclic
cyclical
cyclically
cycling
cyclist
cyclists
cyclone
cyclones
cyclops
cygarette
cygarettes
cying
cylinder
cylinders
cylindrical
cylindrically
cynical
cynically
cynicism
cypresses
cyring
cyst
cystic
cysts
czar
czars
d
da
daad
daaf
daaghter
daaghters
daal
daanger
daangerous
daaughter
daaughters
dab
dabbed
dabber
dabbing
dabbled
dabbling
dactor
dacuments
dad
dad's
dada
dadd
daddies
daddy
daddy's
dadi
dads
daed
daef
daft
dafter
dafters
dager
dagerous
dagged
dagger
daggers
dagging
daghter
daghters
dagner
dagnerous
dago
dagos
daguhter
daguhters
dahej
dailies
daily
daintily
dainty
dairies
dairy
dairying
dairyland
dairyman
daisies
dakota
dal
dale
dales
dallas
dally
dam
damage
damaged
damages
damaging
damask
dame
dames
dammed
damming
dammit
damn
damnable
damnation
damned
damnedest
damning
damns
damp
damped
dampen
dampens
damper
dampers
damping
dampness
dams
damson
damsons
dance
danceable
danced
dancehall
dancer
dancers
dances
dancing
dander
dandies
dandy
danegr
danegrous
daner
danerous
dang
danga
dangaous
dangar
dangarous
dange
dangeer
dangeerous
dangeorus
dangeous
danger
dangeraus
dangeroas
dangeroos
dangeroous
dangeros
dangerosu
dangerou
dangerouc
dangerous
dangerously
dangerousness
dangerouss
dangerouus
dangerouz
dangerows
dangerr
dangerrous
dangers
dangeruos
dangerus
dangeruus
dangger
danggerous
dangir
dangirous
dangled
dangling
dangly
dangr
dangre
dangreous
dangrous
dangur
dangurous
dank
danker
dankest
dannger
danngerous
dans
daoghter
daoghters
daor
daors
dapressed
dapression
dard
dare
dared
daredevil
daredevils
dares
daresay
darg
dargged
dargging
daring
daringly
dark
darken
darkened
darker
darkest
darki
darkie
darkies
darkish
darkling
darkly
darkness
darknet
darkroom
darks
darky
darling
darlings
darn
darned
darning
dart
dartboard
darted
darter
darters
darting
darts
dash
dashboard
dashboards
dashcam
dashed
dasher
dashers
dashes
dashing
dasperate
dastroy
dastroyed
dat
data
databank
databanks
database
databases
dataflow
datagram
datagrams
dataset
datasets
datastore
date
dateable
dated
dateless
dateline
dater
daters
dates
dating
daubed
daugghter
daugghters
daugher
daughers
daughetr
daughetrs
daughhter
daughhters
daughta
daughtar
daughtars
daughtas
daughte
daughteer
daughteers
daughter
daughter's
daughterc
daughterr
daughterrs
daughters
daughterss
daughterz
daughtes
daughtesr
daughtir
daughtirs
daughtr
daughtre
daughtres
daughtrs
daughtter
daughtters
daughtur
daughturs
daugter
daugters
daugther
daugthers
dauhgter
dauhgters
dauhter
dauhters
daunting
dauter
dauters
dauughter
dauughters
dawn
dawned
dawning
dawns
day
day's
daybed
daybook
daybreak
daycare
daycares
daydream
daydreamed
daydreamer
daydreaming
daydreams
daylight
daylighting
daylights
daypack
days
daystar
daytime
dazed
dazza
dazzle
dazzled
dazzler
dazzles
dazzling
dazzlingly
db
dc
dcotor
dcouments
dctor
dcuments
dd
ddad
ddanger
ddangerous
ddaughter
ddaughters
ddead
ddeaf
ddepressed
ddepression
ddesperate
ddestroy
ddestroyed
ddies
ddirty
ddisgusting
ddivorce
ddivorced
ddizzy
ddoctor
ddocuments
ddog
ddogs
ddoor
ddoors
ddrag
ddragged
ddragging
ddress
ddressed
ddrink
ddrinking
ddrinks
ddrugs
ddrunk
de
deaad
deaaf
deacons
deactivated
dead
deadbeat
deadbeats
deadbolt
deadbolts
deadd
deaden
deader
deadest
deadeye
deadhead
deadheads
deadlier
deadliest
deadline
deadlines
deadliness
deadlock
deadlocked
deadlocks
deadly
deadness
deadpan
deadwood
deaf
deafen
deaff
deafness
deal
dealer
dealers
dealership
dealerships
dealing
dealings
dealmaker
dealmakers
dealmaking
deals
dealt
dean
dean's
deano
deans
dear
dearer
dearest
dearly
dearness
dears
deary
death
deathbed
deathbeds
deathblow
deathless
deathly
deaths
deathtrap
debacle
debacles
debatable
debate
debated
debater
debaters
debates
debating
debilitating
debit
debited
debiting
debits
debris
debt
debt-bondage
debtor
debtors
debts
debut
debutant
debutante
debutants
debuted
debuting
debuts
dec
decade
decadent
decades
decal
decals
decay
decayed
decaying
decays
deceased
deceit
deceitful
deceitfully
deceits
deceive
deceived
deceiver
deceivers
deceives
deceiving
deceivingly
decembar
december
decency
decent
decently
decentralized
deception
deceptions
deceptive
deceptively
decide
decided
decidedly
decider
deciders
decides
deciding
deciduous
decimal
decimals
decimated
decipher
decipherable
deciphered
deciphering
deciphers
decision
decisions
decisive
decisively
decisiveness
deck
deckchair
deckchairs
decked
decker
deckhand
deckhands
deckhouse
decking
decks
declaration
declarations
declare
declared
declarer
declares
declaring
decline
declined
declines
declining
deco
decode
decoded
decoder
decoders
decodes
decoding
decomposition
decompositions
decor
decorate
decorated
decorates
decorating
decoration
decorations
decorative
decoratively
decorator
decors
decorum
decoy
decoys
decperate
decrease
decreased
decreases
decreasing
decreasingly
decree
decreed
decreeing
decrees
dectroy
dectroyed
deda
dedicate
dedicated
dedicatedly
dedicates
dedicating
dedication
dedications
deduct
deducted
deductible
deductibles
deducting
deduction
deductions
deducts
deead
deeaf
deed
deeded
deeds
deef
deejay
deejays
deem
deemed
deeming
deems
deep
deepen
deepened
deepening
deepens
deeper
deepest
deepfake
deepfaked
deepfakes
deeply
deepness
deepressed
deepression
deeps
deer
deerskin
deerstalker
dees
deesperate
deestroy
deestroyed
def
defa
deface
defamation
default
defaulted
defaulter
defaulters
defaulting
defaults
defcon
defeat
defeated
defeater
defeating
defeatism
defeats
defect
defected
defecting
defection
defections
defective
defectives
defects
defence
defenceless
defenceman
defencemen
defences
defend
defendant
defendant's
defendants
defended
defender
defenders
defending
defends
defense
defenseless
defenses
defensive
defensively
defensiveness
defer
deferred
deferring
defers
defiance
defiant
defiantly
deficiencies
deficiency
deficient
deficit
deficits
defied
defies
definately
define
defined
definer
defines
defining
definite
definitely
definiteness
definition
definitions
definitive
definitively
deflate
deflect
deflected
deflecting
deflection
deflections
deflects
deflowered
deforestation
deformation
deformations
deformed
defrag
defray
defrocked
defroster
deftly
deftness
defunct
defuse
defused
defuses
defusing
defy
defying
degenerate
degenerated
degenerates
degenerating
degeneration
degenerative
degradation
degradations
degrade
degraded
degrades
degrading
degree
degreed
degrees
dehydrated
dehydration
deid
deis
deities
deity
del
delay
delayed
delaying
delays
delegate
delegated
delegates
delegating
delegation
delegations
delete
deleted
deletes
deleting
deletion
deletions
deli
deliberate
deliberated
deliberately
deliberates
deliberating
deliberation
deliberations
delicacies
delicacy
delicate
delicately
delicates
delicious
deliciously
deliciousness
delight
delighted
delightedly
delightful
delightfully
delighting
delights
delimitation
delinquent
delinquents
delis
deliver
deliverability
deliverable
deliverance
delivered
deliverer
deliverers
deliveries
delivering
delivers
delivery
deliveryman
dells
delta
deltas
deluded
deluge
deluged
deluges
delusion
delusional
delusions
deluxe
delve
delved
delves
delving
dem
demand
demanded
demanding
demands
demeanor
dementia
dementias
demigod
demigods
demise
demised
demiurge
demo
democracies
democracy
democrat
democratic
democratically
democrats
demoed
demographic
demographically
demographics
demoing
demolish
demolished
demolishes
demolishing
demolition
demolitions
demon
demoness
demonic
demonically
demons
demonstrate
demonstrated
demonstrates
demonstrating
demonstration
demonstrations
demonstrators
demos
demoted
demotic
demoting
den
dene
denger
dengerous
denial
denialism
denials
denied
denier
deniers
denies
denim
denims
denomination
denominations
denominator
denominators
denote
denoted
denotes
denoting
denounce
denounced
denounces
denouncing
dense
densely
denser
densities
density
dent
dental
dentate
dented
denting
dentist
dentistry
dentists
dents
dentures
denver
deny
denying
deod
deodorant
deodorants
deof
depart
departed
departing
department
department's
departmental
departments
departs
departure
departures
depend
dependability
dependable
dependably
dependant
dependants
depended
dependence
dependences
dependencies
dependency
dependent
dependently
dependents
depending
depends
deperate
deperssed
deperssion
depessed
depession
depict
depicted
depicting
depiction
depictions
depicts
depleted
depletion
deplorable
deplorably
deplored
deplores
deploring
deploy
deployable
deployed
deploying
deployment
deployments
deploys
depo
deport
deportation
deportations
deported
deporting
deportment
deports
deposed
deposit
deposited
depositing
deposition
depositions
deposits
depot
depots
deppressed
deppression
deprassed
deprassion
depraved
depreciation
deprecsed
deprecsion
depreessed
depreession
depresced
deprescion
depresd
depresed
depresesd
depresion
depresison
depressad
depressd
depressde
depresse
depressed
depressedd
depresseed
depresseon
depressian
depressid
depressiion
depressin
depressing
depressingly
depressino
depressio
depression
depressionn
depressions
depressioon
depressiun
depressive
depressives
depressoin
depresson
depresssed
depresssion
depresst
depressyon
depreszed
depreszion
depretion
deprezsed
deprezsion
deprissed
deprission
deprivation
deprivations
deprive
deprived
deprives
depriving
deprressed
deprression
deprsesed
deprsesion
deprssed
deprssion
depserate
dept
depth
depths
deputed
deputies
deputy
der
derail
derailed
derailing
derailments
derails
deranged
derbies
dere
deregulation
derelict
dereliction
derelicts
deressed
deression
derivation
derivations
derivative
derivatives
derive
derived
derives
deriving
dermatologist
dermatologists
derogatorily
derogatory
derpessed
derpession
derricks
derringer
derss
derssed
derty
descend
descendant
descendants
descended
descender
descenders
descending
descends
descent
descents
describe
described
describes
describing
description
descriptions
descriptive
descriptively
desember
deseprate
deserate
desert
deserted
deserter
deserters
deserting
desertion
desertions
deserts
deserve
deserved
deservedly
deserves
deserving
desgusting
design
designate
designated
designates
designating
designation
designations
designed
designer
designers
designing
designs
desirable
desire
desired
desires
desiring
desist
desisted
desk
desks
desktop
desktops
desolate
desolated
desolation
despaate
despair
despaired
despairing
despairs
desparate
despearte
despeate
despeerate
desperaate
desperae
desperaet
desperat
desperata
desperate
desperatee
desperately
desperati
desperation
desperatte
desperete
desperote
desperrate
despertae
desperte
despicable
despicably
despirate
despise
despised
despises
despising
despite
despperate
desprate
despreate
despurate
desroy
desroyed
desrtoy
desrtoyed
dess
dessed
dessert
desserts
dessperate
desstroy
desstroyed
destination
destinations
destined
destinies
destitute
destory
destoryed
destoy
destoyed
destray
destrayed
destro
destroed
destroeyd
destroi
destroied
destrooy
destrooyed
destroy
destroyad
destroyd
destroyde
destroye
destroyed
destroyedd
destroyeed
destroyer
destroyers
destroyid
destroying
destroys
destroyt
destroyy
destroyyed
destrroy
destrroyed
destruction
destructions
destructive
destructively
destructiveness
destruy
destruyed
destryed
destryo
destryoed
desttroy
desttroyed
detached
detachment
detachments
detail
detailed
detailing
details
detain
detained
detainees
detainer
detainers
detaining
detains
detect
detectability
detectable
detected
detecting
detection
detections
detective
detectives
detector
detectors
detects
detention
detentions
deter
detergent
detergents
deteriorate
deteriorated
deteriorates
deteriorating
deterioration
determination
determinations
determine
determined
determinedly
determiner
determiners
determines
determining
deterred
deterrent
deterrents
deterring
deters
detonated
detonation
detonations
detour
detoured
detouring
detours
detox
detoxes
detoxing
detract
detracted
detracting
detraction
detracts
detriment
detrimental
detrimentally
detriments
detroy
detroyed
detsroy
detsroyed
deughter
deughters
devar
devastated
devastating
devastatingly
devastation
devastations
develop
developable
developed
developer
developers
developing
development
developmental
developmentally
developments
develops
deviant
deviants
deviate
deviated
deviates
deviating
deviation
deviations
device
devices
devil
devil's
devilfish
devilish
devilled
devils
devious
deviously
deviousness
devise
devised
devises
devising
devoid
devolution
devolved
devorce
devorced
devote
devoted
devotedly
devotees
devotes
devoting
devotion
devotional
devotionals
devotions
devour
devoured
devourer
devourers
devouring
devours
devout
devoutly
devrani
dew
dewberry
dewdrop
dewdrops
dewing
dewlap
dexterity
dexters
dey
dezperate
deztroy
deztroyed
dezzy
dgos
dh
dharma
dharmas
di
diabetes
diabetic
diabetics
diad
diagnose
diagnosed
diagnoses
diagnosing
diagnosis
diagnostic
diagnostically
diagnostics
diagonal
diagonally
diagonals
diagram
diagrammed
diagramming
diagrams
dial
dialect
dialects
dialed
dialing
dialled
dialling
dialog
dialogue
dialogues
dials
dialysis
diameter
diameters
diamond
diamondback
diamondbacks
diamonds
diaper
diapers
diaphragm
diaphragms
diaries
diarrhea
diarrhoea
diary
diaspora
diazepam
dice
diced
dicer
dices
dicey
dicgusting
dichotomies
dichotomy
dicing
dick
dicked
dickens
dickhead
dickheads
dicking
dicks
dicky
dictate
dictated
dictates
dictating
dictator
dictators
dictatorship
dictatorships
dictionaries
dictionary
did
dident
didi
didicoy
didint
didn
didn't
didnae
didnt
didny
die
dieback
diec
died
diees
diehard
dieing
diem
dies
diesel
diesels
diess
diet
dietary
dieted
dieters
dieting
diets
diff
differ
differed
difference
differenced
differences
differencing
different
differential
differentially
differentials
differentiate
differentiated
differentiates
differentiating
differentiation
differentiations
differently
differing
differs
difficult
difficulties
difficultly
difficulty
diffraction
diffs
diffuse
diffused
diffusely
diffuser
diffusers
diffuses
diffusing
diffusion
dig
digest
digested
digester
digesters
digesting
digestion
digestive
digestives
digests
digger
diggers
digging
diggings
digit
digital
digitally
digits
dignified
dignitaries
dignities
dignity
digs
digsusting
digusting
diies
diirty
diis
diisgusting
diivorce
diivorced
diizzy
dilapidated
dildo
dildos
dilemma
dilemmas
diligence
diligent
diligently
dill
dilly
dilute
diluted
dilutes
diluting
dilution
dilutions
dim
dime
dimension
dimensional
dimensionally
dimensioned
dimensioning
dimensionless
dimensions
dimer
dimers
dimes
diminish
diminished
diminishes
diminishing
diminutive
diminutives
dimly
dimmed
dimmer
dimmers
dimming
dimness
dimwit
dimwits
din
dine
dined
diner
diners
dines
ding
dinged
dinghy
dinging
dingoes
dingy
dining
dinking
dinks
dinna
dinnae
dinner
dinners
dinnertime
dinnerware
dinning
dinosaur
dinosaurs
diocese
dioceses
diode
diodes
diorce
diorced
diovrce
diovrced
dioxide
dip
diploma
diplomacy
diplomas
diplomat
diplomatic
diplomatically
diplomats
dipole
dipped
dipper
dippers
dipping
dippy
dipress
dipressed
dipression
dips
dipshit
dipshits
dipstick
dire
direct
directed
directing
direction
directional
directionally
directionless
directions
directive
directives
directly
directness
director
director's
directorate
directorates
directories
directors
directorship
directorships
directory
directs
direly
dirks
dirnk
dirnking
dirnks
dirrty
dirt
dirtbag
dirtbags
dirti
dirtied
dirtier
dirties
dirtiness
dirtty
dirty
dirtying
dirtyy
diry
diryt
dis
disabilities
disability
disable
disabled
disables
disabling
disabuse
disabused
disadvantage
disadvantaged
disadvantageous
disadvantages
disadvantaging
disaffected
disaffection
disaggregate
disaggregated
disaggregation
disagree
disagreeable
disagreed
disagreeing
disagreement
disagreements
disagrees
disallow
disallowance
disallowed
disallowing
disallows
disappear
disappearance
disappearances
disappeared
disappearing
disappears
disappoint
disappointed
disappointing
disappointingly
disappointment
disappointments
disappoints
disapproval
disapprove
disapproved
disapproves
disapproving
disarm
disarmament
disarmed
disarming
disarms
disarray
disarticulated
disassemble
disassembled
disassembling
disassembly
disassociate
disassociated
disassociating
disassociation
disaster
disasters
disastrous
disastrously
disband
disbanded
disbands
disbar
disbarred
disbelief
disbelieve
disbelieved
disbeliever
disbelievers
disbelieves
disbelieving
disc
discard
discarded
discarding
discards
discern
discernable
discerned
discerning
discerns
discharge
dischargeable
discharged
discharges
discharging
disciple
disciples
discipleship
disciplinary
discipline
disciplined
disciplines
disciplining
disclaim
disclaimed
disclaimer
disclaimers
disclaiming
disclaims
disclose
disclosed
discloses
disclosing
disclosure
disclosures
disco
discographies
discography
discoloured
discomfort
discomforting
discomforts
disconcert
disconcerted
disconnect
disconnected
disconnecting
disconnection
disconnections
disconnects
discontent
discontented
discontentment
discontents
discontinuation
discontinue
discontinued
discontinues
discontinuing
discontinuity
discontinuous
discontinuously
discord
discordant
discords
discos
discount
discounted
discounter
discounters
discounting
discounts
discourage
discouraged
discourages
discouraging
discourse
discourses
discourteous
discourtesy
discover
discoverability
discoverable
discovered
discoverer
discoverers
discoveries
discovering
discovers
discovery
discredit
discreditable
discredited
discrediting
discredits
discreet
discreetly
discrepancies
discrepancy
discrete
discretely
discretion
discretionary
discriminate
discriminated
discriminates
discriminating
discrimination
discriminations
discriminatory
discs
discuss
discussed
discusses
discussing
discussion
discussions
disdain
disdained
disdainful
disdainfully
disdaining
disdains
dise
disease
diseased
diseases
disembark
disembarked
disembarking
disembodied
disempower
disempowered
disempowering
disempowerment
disenchanted
disengage
disengaged
disengagement
disengages
disengaging
disentangled
disequilibrium
disestablished
disestablishment
disfavour
disfigure
disfigured
disfigures
disfiguring
disgasting
disggusting
disgorge
disgosting
disgrace
disgraced
disgraceful
disgracefully
disgraces
disgracing
disgruntled
disgsting
disgsuting
disgucting
disguise
disguised
disguises
disguising
disgusing
disgusitng
disgussting
disgust
disgusted
disgusteing
disgusteng
disgustig
disgustign
disgustiing
disgustin
disgusting
disgustingg
disgustingly
disgustinng
disgustng
disgustnig
disgusts
disgustting
disgustyng
disguting
disgutsing
disguusting
disguzting
dish
disharmony
dishcloth
dished
dishes
dishing
dishonest
dishonestly
dishonesty
dishonour
dishonourable
dishonoured
dishwasher
dishwashers
dishwashing
dishwater
dishy
disillusion
disillusioned
disincentive
disincentives
disinclination
disinclined
disinfect
disinfected
disinfection
disinflation
disinformation
disinherit
disinherited
disinhibition
disintegrate
disintegrated
disintegrates
disintegrating
disintegration
disinterest
disinterested
disinvestment
disinvited
disjoint
disjunction
disk
disks
dislike
disliked
dislikes
disliking
dislocate
dislocated
dislocating
dislocation
dislocations
dislodge
dislodged
dislodges
dislodging
disloyal
disloyalty
dismal
dismally
dismantle
dismantled
dismantles
dismantling
dismay
dismayed
dismaying
dismember
dismiss
dismissal
dismissals
dismissed
dismisses
dismissing
dismissive
dismissively
dismount
dismounted
dismounting
dismounts
disobedience
disobedient
disobey
disobeyed
disobeying
disorder
disordered
disorderly
disorders
disorganisation
disorganised
disorganization
disorganized
disorient
disorientation
disoriented
disown
disowned
disowning
disowns
disparate
disparities
disparity
dispassionate
dispassionately
dispatch
dispatched
dispatcher
dispatchers
dispatches
dispatching
dispel
dispelled
dispelling
dispels
dispensaries
dispensary
dispense
dispensed
dispenser
dispensers
dispenses
dispensing
disperate
dispersal
disperse
dispersed
disperses
dispersing
dispersion
dispersions
displace
displaced
displacement
displacements
displacer
displaces
displacing
display
displayed
displaying
displays
displease
displeased
displeases
displeasing
displeasure
disposable
disposables
disposal
disposals
dispose
disposed
disposer
disposes
disposing
disposition
dispositional
dispositions
dispossess
dispossessed
dispossessing
dispossession
disproof
disproportion
disproportional
disproportionate
disproportionately
disprove
disproved
disproven
disproves
disproving
dispute
disputed
disputes
disputing
disqualification
disqualifications
disqualified
disqualifies
disqualify
disqualifying
disquiet
disregard
disregarded
disregarding
disregards
disrepair
disreputable
disrespect
disrespected
disrespectful
disrespectfully
disrespecting
disrespects
disrobe
disrupt
disrupted
disrupter
disrupters
disrupting
disruption
disruptions
disruptive
disrupts
dissatisfaction
dissatisfied
dissatisfying
dissect
dissection
dissections
dissects
dissed
disseminate
disseminated
disseminates
disseminating
dissemination
dissent
dissented
dissenter
dissenters
dissenting
dissents
dissertation
dissertations
disservice
disses
dissgusting
dissident
dissidents
dissimilar
dissimilarities
dissimilarity
dissimulation
dissing
dissipated
dissociate
dissociated
dissociating
dissolution
dissolutions
dissolve
dissolved
dissolves
dissolving
dissonance
dissonances
dissuade
dissuaded
dissuades
dissuading
distal
distally
distance
distanced
distances
distancing
distant
distantly
distaste
distasteful
distemper
distended
distension
distil
distillation
distillations
distilled
distilleries
distillery
distinct
distinction
distinctions
distinctive
distinctively
distinctiveness
distinctly
distinctness
distinguish
distinguishable
distinguished
distinguishes
distinguishing
distort
distorted
distorting
distortion
distortions
distorts
distract
distracted
distractedly
distracting
distractingly
distraction
distractions
distractor
distractors
distracts
distraught
distress
distressed
distresses
distressing
distressingly
distributary
distribute
distributed
distributes
distributing
distribution
distributions
distributor
distributors
distributorship
district
district's
districts
distroy
distroyed
distrust
distrusted
distrustful
distrusting
distrusts
disturb
disturbance
disturbances
disturbed
disturber
disturbing
disturbingly
disturbs
disugsting
disunion
disunited
disunity
disuse
disused
disusting
ditch
ditched
ditches
ditching
ditry
ditto
dity
div
diva
divalent
divarce
divarced
divas
dive
dived
diver
diverce
diverced
divergence
divergences
divergent
divers
diverse
diversely
diversification
diversified
diversifies
diversify
diversifying
diversion
diversions
diversities
diversity
divert
diverted
diverting
diverts
dives
divest
divested
divesting
divide
divided
dividend
dividends
divider
dividers
divides
dividing
divine
divined
divinely
diviner
diviners
divines
diving
divining
divinities
divinity
division
divisional
divisions
divisive
divisiveness
divn't
divoce
divoced
divocre
divocred
divoorce
divoorced
divorc
divorca
divorcad
divorcce
divorcced
divorcd
divorcde
divorce
divorced
divorcedd
divorcee
divorceed
divorcees
divorces
divorci
divorcid
divorcing
divorct
divore
divorec
divorecd
divored
divorke
divorked
divorrce
divorrced
divorse
divorsed
divrce
divrced
divroce
divroced
divurce
divurced
divvent
divvorce
divvorced
divvy
diwali
diying
dizgusting
dizy
dizyz
dizz
dizzi
dizziness
dizzy
dizzying
dizzyy
dizzzy
dla
dm
dmed
dming
dms
dnager
dnagerous
dnger
dngerous
dnt
do
doable
doar
doars
dob
doberman
doc
docaments
docctor
doccuments
dock
dockage
docked
docker
dockers
docklands
docks
dockside
dockworkers
dockyard
dockyards
docments
docmuents
docoments
docor
docotor
docotr
docs
doctar
docter
docto
doctoor
doctor
doctor's
doctoral
doctorate
doctorates
doctored
doctoring
doctorr
doctors
doctors'
doctr
doctrine
doctrines
doctro
docttor
doctur
docuemnts
docuents
documant
documants
documeents
documennts
documens
documenst
document
documentaries
documentary
documentation
documentations
documentc
documented
documenting
documents
documentss
documentts
documentz
documetns
documets
documints
documments
documnets
documnts
docuuments
doddery
dodge
dodged
dodger
dodgers
dodges
dodging
dodgy
doe
doer
doers
does
doesent
doesn
doesn't
doesnae
doesnt
dog
dog's
dogc
doges
dogfight
dogfighting
dogfights
dogfish
dogfood
dogg
dogged
doggie
doggies
dogging
doggos
doggs
doggy
doghouse
doghter
doghters
dogleg
dogma
dogmas
dogmatic
dogs
dogss
dogtooth
dogwood
dogwoods
dogz
doin
doing
doings
dokter
dokuments
dole
doled
doleful
dolerite
doles
doling
doll
dollar
dollars
dolled
dollies
dolling
dollops
dolls
dolly
dolphin
dolphins
domain
domains
dome
domed
domes
domestic
domestically
domesticate
domesticated
domestics
domestos
dominance
dominant
dominantly
dominants
dominate
dominated
dominates
dominating
domination
dominations
doming
dominion
dominions
domino
dominoes
don
don't
donate
donated
donates
donating
donation
donations
done
dong
donger
dongerous
dongs
donkey
donkeys
donned
donning
donor
donors
dons
dont
donuts
dooctor
doocuments
doodle
doodlebug
doodled
doodles
doodling
doog
doogs
doom
doomed
dooming
dooms
doomsday
doomy
doon
dooor
dooors
door
doorbell
doorbells
doorc
doored
doorkeeper
doorknob
doorknobs
doorman
doormat
doormats
doormen
doorr
doorrs
doors
doorss
doorstep
doorsteps
doorstop
doorway
doorways
doorz
doos
doosr
dopamine
dope
doped
doper
dopers
dopes
dopey
doping
dor
dork
dorks
dorky
dorm
dormant
dormer
dormers
dormice
dormitories
dormitory
dorms
doro
doros
dors
dorsal
dorsally
dory
dos
dosage
dosages
dose
dosed
dosent
doses
dosg
dosh
dosing
dosnt
dossier
dossiers
dostor
dosuments
dot
dotage
dotcor
doted
doter
dotes
doth
dothead
doting
dotor
dots
dotted
dotter
dotting
dotty
double
doubled
doubleheader
doubler
doublers
doubles
doublespeak
doublethink
doubling
doubly
doubt
doubted
doubter
doubters
doubtful
doubtfully
doubting
doubtless
doubtlessly
doubts
douche
douchebag
douchebags
douches
douching
doucments
dough
doughboy
doughboys
doughnut
doughnuts
doughs
doughter
doughters
doughy
douments
dour
dours
doused
dousing
dove
dovecot
doves
dovetail
dovetailed
dovetails
dowery
down
downbeat
downcast
downed
downer
downers
downfall
downfalls
downfield
downforce
downgrade
downgraded
downgrades
downgrading
downhearted
downhill
downhills
downhole
downing
downland
downlink
download
downloadable
downloaded
downloader
downloaders
downloading
downloads
downmarket
downpipe
downplay
downplayed
downplaying
downplays
downpour
downpours
downrange
downregulated
downregulation
downright
downriver
downs
downscale
downscaled
downscaling
downshift
downshifting
downsides
downsize
downsized
downsizing
downslope
downstage
downstairs
downstream
downstroke
downswing
downtempo
downtime
downtimes
downtown
downtrend
downturn
downturned
downturns
downvote
downvotes
downward
downwardly
downwards
downwind
downy
dowrey
dowries
dowry
doxed
doxing
doxx
doxxed
doxxing
dozen
dozens
dperessed
dperession
dpressed
dpression
dr
draag
draagged
draagging
drab
drabs
draft
drafted
drafter
drafters
drafting
drafts
draftsman
draftsmen
drag
draged
dragegd
dragg
draggad
draggd
draggde
dragge
dragged
draggedd
draggeed
draggeing
draggeng
dragger
draggers
draggged
draggging
draggid
draggig
draggign
draggiing
draggin
dragging
draggingg
dragginng
draggng
draggnig
draggt
draggy
draggyng
dragigng
draging
dragline
dragnet
dragon
dragon's
dragonflies
dragonfly
dragons
drags
drain
drainage
drainages
drained
drainer
draining
drainpipe
drainpipes
drains
drake
drakes
drama
dramas
dramatic
dramatically
dramatics
drank
draped
drapers
drapery
drass
drassed
drastic
drastically
draught
draughts
draughty
draw
drawback
drawbacks
drawbar
drawbridge
drawbridges
drawdown
drawdowns
drawer
drawers
drawing
drawings
drawled
drawling
drawn
draws
drawstring
drawstrings
dread
dreaded
dreadful
dreadfully
dreading
dreadlocked
dreadlocks
dreads
dream
dreamboat
dreamed
dreamer
dreamers
dreamily
dreaming
dreamland
dreamless
dreamlike
dreams
dreamscape
dreamscapes
dreamt
dreamworld
dreamy
drearily
dreariness
dreary
drecs
drecsed
dredge
dredged
dredger
dredgers
dredges
dredging
dreess
dreessed
dreg
dregged
dregging
drenched
drenk
drenking
drenks
dres
dresc
dresced
dresed
dresesd
dress
dressad
dressage
dressd
dressde
dresse
dressed
dressedd
dresseed
dresser
dressers
dresses
dressid
dressing
dressinggown
dressings
dressmaker
dressmakers
dressmaking
dresss
dresssed
dresst
dressy
dresz
dreszed
drew
drezs
drezsed
drga
drgaged
drgaging
drgged
drgging
drgs
drgus
dribble
dribbled
dribbler
dribbles
dribbling
dried
drier
driers
dries
drift
drifted
drifter
drifters
drifting
drifts
driftwood
driink
driinking
driinks
drik
driking
drikn
drikning
drikns
driks
drill
drilled
driller
drillers
drilling
drills
drily
drin
drinc
drincing
drincs
drinikng
drining
drink
drinkable
drinkc
drinkeing
drinkeng
drinker
drinkers
drinkig
drinkign
drinkiing
drinkin
drinking
drinkingg
drinkinng
drinkk
drinkking
drinkks
drinkng
drinknig
drinks
drinkss
drinkyng
drinkz
drinnk
drinnking
drinnks
drins
drinsk
drip
dripped
dripping
drippings
drippy
drips
driss
drissed
drity
drive
drived
driveline
driven
driver
driver's
driverless
drivers
drives
driveshaft
drivetrain
drivetrains
driveway
driveways
driving
drizzle
drizzled
drizzles
drizzling
drizzly
drnik
drniking
drniks
drnk
drnking
drnks
drnuk
drog
drogged
drogging
drogs
droid
droids
drone
droned
drones
droning
dronk
drool
drooled
drooling
drools
drop
droplet
droplets
dropout
dropouts
dropped
dropper
droppers
dropping
droppings
drops
dropsy
drought
droughts
drov
drove
drover
drovers
droves
droving
drown
drowned
drowning
drownings
drowns
drrag
drragged
drragging
drress
drressed
drrink
drrinking
drrinks
drrugs
drrunk
drses
drsesed
drss
drssed
drty
drug
drugc
drugged
drugging
druggs
druggy
drugs
drugss
drugstore
drugz
druk
drukn
drum
drumbeat
drumbeats
drumhead
drummed
drummer
drummers
drumming
drums
drumstick
drumsticks
drun
drunc
drunk
drunken
drunkenly
drunkenness
drunker
drunkest
drunkk
drunks
drunnk
drus
drusg
druugs
druunk
dry
dryads
drycleaners
dryer
dryers
dryhumped
drying
dryly
dryness
drynk
drynking
drynks
drystone
drywall
ds
dseperate
dsetroy
dsetroyed
dsgusting
dsigusting
dsperate
dstroy
dstroyed
du
duaghter
duaghters
dual
dualism
dualities
duality
dually
duals
dub
dubbed
dubbing
dubious
dubiously
dubs
dubstep
duchess
duchesses
duchies
duchy
duck
duckbill
ducked
ducker
ducking
duckling
ducks
duckweed
ducky
duct
ducted
ducting
ductless
ductor
ducts
ductwork
ducuments
dude
dudes
due
duel
duelling
duels
dues
duet
duets
duffer
duffers
duffs
dug
dughter
dughters
dugout
dugouts
dugs
duh
duke
duke's
dukes
dukh
dukhi
dull
dulled
duller
dullest
dulling
dullness
dulls
dully
duly
dumb
dumbass
dumbasses
dumbbell
dumbbells
dumbed
dumber
dumbest
dumbfounded
dumbfounding
dumbing
dumbly
dumbness
dumbstruck
dummies
dummy
dump
dumped
dumper
dumpers
dumping
dumpling
dumplings
dumps
dumpsite
dumpster
dumpsters
dumpy
dun
dune
dunes
dung
dungarees
dungeon
dungeons
dunghill
dunk
dunked
dunker
dunkers
dunking
dunks
dunner
dunnno
dunno
duo
duopoly
duor
duors
dupatta
dupattas
duped
duplex
duplexes
duplicate
duplicated
duplicates
duplicating
duplication
duplications
durability
durable
durables
durably
duration
durations
duress
durgs
during
durnk
durs
dusk
dusky
dust
dustbin
dustbins
dusted
duster
dusters
dusting
dustman
dustpan
dustproof
dusts
dusty
duties
dutiful
duty
duvet
duvets
dv
dviorce
dviorced
dvorce
dvorced
dvpo
dwarf
dwarfed
dwarfing
dwarfish
dwarfism
dwarfs
dwarves
dwell
dwelled
dweller
dwellers
dwelling
dwellings
dwells
dwindling
dwp
dye
dyed
dyeing
dyer
dyers
dyes
dyestuffs
dyin
dying
dyke
dykes
dynamic
dynamically
dynamics
dynamite
dynamited
dynamites
dynamiting
dynamo
dynamometer
dynamos
dynasties
dynasty
dyrty
dysfunction
dysfunctional
dysfunctions
dysgusting
dyslexia
dystopian
dyvorce
dyvorced
dyzzy
dziadek
dzizy
dzzy
e
ea
eaar
eaars
each
eachother
eager
eagerly
eagerness
eagle
eagled
eagles
ear
earache
earbud
earbuds
earc
eardrum
eardrums
eared
earful
earl
earlier
earlies
earliest
earlobe
earlobes
earls
early
earmark
earmarked
earmarking
earmarks
earn
earned
earner
earners
earnestly
earnestness
earning
earnings
earns
earphone
earphones
earpiece
earpieces
earplug
earplugs
earr
earring
earrings
earrs
ears
earshot
earss
earth
earth's
earthbound
earthed
earthen
earthiness
earthing
earthling
earthlings
earthly
earthman
earthmoving
earthquake
earthquakes
earthrise
earths
earthwork
earthworks
earthworm
earthworms
earthy
earwax
earwig
earwigs
earworm
earworms
earz
ease
eased
eases
easier
easiest
easily
easiness
easing
easr
east
eastbound
easter
eastern
easterner
easterners
easternmost
easting
eastward
eastwards
easy
easygoing
eat
eatable
eaten
eater
eaters
eatery
eating
eats
ebb
ebbed
ebbing
eblow
eblows
ebow
ebows
ecape
ecaped
eccape
eccaped
eccentric
eccentrically
eccentrics
ecclesiastical
ecclesiastically
ecg
echo
echoed
echoes
echoing
echolocation
eclectic
eclecticism
eclipse
eclipsed
eclipses
eclipsing
ecological
ecologically
ecologies
ecology
econ
economic
economical
economically
economics
economies
economist
economists
economy
ecosystem
ecosystems
ecsape
ecsaped
ecstasies
ecstasy
ecstatic
ecstatically
ecu
ecumenical
eczema
eddies
eden
edge
edged
edger
edgers
edges
edgeways
edgewise
edgier
edginess
edging
edgy
edible
edibles
edict
edicts
edit
editable
edited
editing
edition
editions
editor
editor's
editorial
editorially
editorials
editors
editorship
edits
edl
eds
educate
educated
educates
educating
education
educational
educationally
educations
educator
educators
eear
eears
eebrow
eeddo
eeg
eejit
eejits
eel
eelbow
eelbows
eelgrass
eelid
eels
eemergency
eemrgency
eening
eergency
eerie
eerily
eeriness
eers
eery
eeryday
eerything
eescape
eescaped
eevening
eever
eevery
eeveryday
eeverything
eevidence
eevning
eevr
eevrey
eevry
eevryday
eevrything
eexhausted
eeybrow
eeye
eeyebrow
eeyelid
eeyes
eeylid
eeys
eff
efface
effect
effected
effecting
effective
effectively
effectiveness
effects
efficacies
efficacy
efficiencies
efficiency
efficient
efficiently
efflux
effort
effortful
effortless
effortlessly
effortlessness
efforts
eg
egalitarian
egalitarianism
egalitarians
egg
egged
eggers
egghead
eggheads
egging
eggings
eggplant
eggplants
eggs
eggshell
eggshells
ego
egocentric
egoism
egomania
egomaniac
egos
egregious
egregiously
eh
ehausted
ehcp
ehxausted
eid
eidence
eiebrow
eielid
eies
eight
eighteen
eighteenth
eightfold
eighth
eighths
eighties
eights
eightteen
eighty
either
eivdence
ejected
ejection
ejections
el
elaborate
elaborated
elaborately
elaborates
elaborating
elastic
elastically
elasticities
elasticity
elastics
elbaw
elbaws
elbbow
elbbows
elbo
elboow
elboows
elbos
elbosw
elbou
elbous
elbow
elbowc
elbowed
elbowing
elbows
elbowss
elboww
elbowws
elbowz
elbuw
elbuws
elbw
elbwo
elbwos
elbws
elder
elderberries
elderberry
elderflower
elderly
elders
eldest
elect
electability
electable
elected
electing
election
elections
elective
electives
electoral
electorally
electorate
electorates
electors
electret
electric
electrical
electrically
electricals
electrician
electricians
electricity
electrics
electrification
electro
electroactive
electrochemical
electrochemically
electrochemistry
electrocute
electrode
electrodes
electrodynamic
electrodynamics
electrolyte
electrolytes
electromagnet
electromagnetic
electromagnetically
electromagnetism
electromagnets
electromechanical
electrometer
electromotive
electron
electronegative
electronegativity
electronic
electronically
electronics
electrons
electrophysiological
electrophysiology
electroplated
electroplating
electropop
electroshock
electrospinning
electrospray
electrostatic
electrotechnical
electrotherapy
electroweak
electrum
elects
elegance
elegant
elegantly
element
elemental
elementals
elementary
elements
elephant
elephants
elevan
elevate
elevated
elevates
elevating
elevation
elevations
elevator
elevators
eleven
elevens
eleventh
elf
elicit
elicited
eliciting
elicits
eligibility
eligible
eligibles
eliminate
eliminated
eliminates
eliminating
elimination
eliminations
elite
elites
elitist
elitists
elixir
elixirs
elk
ellbow
ellbows
elliptical
elliptically
ellipticals
elm
elms
elobw
elobws
elongated
eloquent
eloquently
elow
elows
else
else's
elsewhere
elusive
elusiveness
elves
em
emagency
email
emailed
emailing
emails
emanating
emancipation
emargency
embankment
embankments
embarased
embarassed
embargo
embargoed
embargoes
embark
embarked
embarking
embarks
embarrased
embarrass
embarrassed
embarrasses
embarrassing
embarrassingly
embarrassment
embarrassments
embassies
embassy
embedded
embeddedness
embedding
embeddings
embellished
ember
embezzlement
emblem
emblems
embodied
embodies
embodiment
embodiments
embody
embodying
embrace
embraced
embraces
embracing
embroidered
embroiderer
embroideries
embroidery
embryo
embryogenesis
embryological
embryonic
embryos
emeergency
emegency
emegrency
emerald
emeregncy
emerency
emergancy
emerge
emergecny
emergecy
emerged
emergeency
emergenc
emergenccy
emergence
emergenci
emergencies
emergency
emergencyy
emergenky
emergenncy
emergensy
emergent
emergeny
emergenyc
emerges
emerggency
emergincy
emerging
emergncy
emergnecy
emeritus
emerrgency
emigrants
emigrated
emigration
eminence
eminences
eminent
eminently
emirate
emirates
emirgency
emirs
emission
emissions
emit
emits
emitted
emitter
emitters
emitting
emmergency
emo
emoji
emojis
emoting
emotion
emotional
emotionalism
emotionally
emotionless
emotions
empathy
emperor
emperor's
emperors
emphasis
emphasise
emphasised
emphasises
emphasising
emphasize
emphasized
emphasizes
emphasizing
emphatic
emphatically
empire
empires
empirical
empirically
employ
employability
employable
employed
employee
employees
employer
employers
employing
employment
employments
employs
empower
empowered
empowering
empowerment
empowers
empress
empresses
empted
emptied
emptier
empties
emptiness
emptor
empty
emptying
emregency
emrgency
ems
emu
emulate
emulated
emulates
emulating
emulation
emulations
emurgency
en
enable
enabled
enabler
enablers
enables
enabling
enact
enacted
enacting
enactment
enactments
enacts
enamel
enamelled
enamelling
enamels
enamelware
encased
enchanted
enchanting
enclave
enclaves
enclosed
enclosure
enclosures
encoded
encoding
encodings
encompass
encompassed
encompasses
encompassing
encore
encores
encounter
encountered
encountering
encounters
encourage
encouraged
encouragement
encouragements
encourager
encourages
encouraging
encouragingly
encrypted
encryption
encryptions
encyclopedia
encyclopedias
end
endanger
endangered
endangering
endangers
endear
endearing
endearingly
endears
endeavor
endeavors
endeavour
endeavoured
endeavouring
endeavours
ended
endemic
endemics
enders
endgame
endgames
ending
endings
endless
endlessly
endnote
endnotes
endocrine
endorse
endorsed
endorsement
endorsements
endorser
endorsers
endorses
endorsing
endothelial
endowed
endowing
endowment
endowments
endpapers
endpoint
endpoints
ends
endurance
endure
endured
endures
enduring
enduringly
enemas
enemies
enemy
enemy's
energetic
energetically
energetics
energies
energized
energy
enforce
enforceability
enforceable
enforced
enforcement
enforcements
enforcer
enforcers
enforces
enforcing
engage
engaged
engagement
engagements
engages
engaging
engagingly
engine
engined
engineer
engineered
engineering
engineers
engines
england
english
engraved
engraving
engravings
engulfed
enhance
enhanced
enhancement
enhancements
enhancer
enhancers
enhances
enhancing
enigma
enigmas
enigmatic
enigmatically
enjoin
enjoy
enjoyable
enjoyably
enjoyed
enjoying
enjoyment
enjoyments
enjoys
enlarge
enlarged
enlargement
enlargements
enlarger
enlarges
enlarging
enlighten
enlightened
enlightening
enlightenment
enlightens
enlist
enlisted
enlisting
enlists
enmities
enmity
enormous
enormously
enough
enquired
enquirer
enquires
enquiries
enquiry
enraged
enrich
enriched
enriches
enriching
enrichment
enrichments
enroll
enrolled
enrolling
enrollment
enrolment
enrolments
ensemble
ensembles
enshrined
ensign
ensigns
enslaved
ensued
ensues
ensuing
ensure
ensured
ensures
ensuring
ent
entail
entailed
entailing
entails
entangled
enter
entered
entering
enterprise
enterprises
enterprising
enters
entertain
entertained
entertainer
entertainers
entertaining
entertainingly
entertainment
entertainments
entertains
enthusiasm
enthusiasms
enthusiast
enthusiastic
enthusiastically
enthusiasts
entice
enticed
entices
enticing
enticingly
entire
entirely
entirety
entities
entitled
entitlement
entitlements
entitles
entitling
entity
entourage
entourages
entrance
entranced
entrances
entranceway
entrancing
entrants
entrenched
entrepreneur
entrepreneurial
entrepreneurialism
entrepreneurs
entrepreneurship
entries
entropy
entrusted
entry
entryway
entryways
envelope
enveloped
envelopes
enveloping
envelops
envied
envies
envious
enviously
environment
environmental
environmentalism
environmentalists
environmentally
environments
envisaged
envision
envisioned
envisioning
envisions
envoy
envoys
envy
envying
enything
enzyme
enzymes
eors
epic
epically
epics
epidemic
epidemics
epidemiology
epilepsies
epilepsy
epilogue
epilogues
epiphanies
epiphany
episcopal
episode
episodes
episodic
episodically
epithelial
epitome
epoch
epochs
epoxies
epoxy
equal
equalities
equality
equalled
equalling
equally
equals
equate
equated
equates
equating
equation
equations
equator
equatorial
equestrian
equestrians
equilibrium
equine
equines
equinox
equinoxes
equip
equipage
equipment
equipments
equipped
equipping
equips
equitable
equitably
equities
equity
equivalence
equivalences
equivalency
equivalent
equivalently
equivalents
er
era
eradicate
eradicated
eradicates
eradicating
eradication
eras
erasable
erase
erased
eraser
erasers
erases
erasing
erasure
ere
erect
erected
erecting
erection
erections
erects
erey
erm
eroded
erodes
eroding
erosion
erosions
erotic
erotica
erotically
eroticism
erotics
err
errand
errands
errant
erratic
erratically
erratics
erred
erring
erroneous
erroneously
error
errors
erupted
eruption
eruptions
ervey
es
esa
esacpe
esacped
esape
esaped
escaape
escaaped
escae
escaed
escaep
escaepd
escalate
escalated
escalates
escalating
escalation
escalations
escalator
escalators
escap
escapa
escapad
escapd
escapde
escape
escaped
escapedd
escapee
escapeed
escapees
escapes
escapi
escapid
escaping
escappe
escapped
escapt
esccape
esccaped
escepe
esceped
escope
escoped
escort
escorted
escorting
escorts
escpae
escpaed
escpe
escped
escrow
eskape
eskaped
esol
esoteric
esotericism
esp
especially
espionage
esplanade
espresso
espressos
esquire
esquires
essape
essaped
essay
essayed
essaying
essays
esscape
esscaped
essence
essences
essential
essentialism
essentially
essentials
est
establish
established
establishes
establishing
establishment
establishments
estate
estates
esteem
esteemed
esteems
esterase
esters
estimate
estimated
estimates
estimating
estimation
estimations
estrange
estranged
estrogen
estuaries
estuary
et
etc
etched
etcher
etchers
etches
etching
etchings
eternal
eternally
eternities
eternity
ethanol
ether
ethereal
ethers
ethic
ethical
ethically
ethics
ethnic
ethnically
ethnicities
ethnicity
ethnics
ethos
etiquette
eucalyptus
eulogies
eulogy
euphoria
eureka
euro
europe
european
europeans
euros
eurozone
euthanasia
evacuate
evacuated
evacuates
evacuating
evacuation
evacuations
evade
evaded
evader
evaders
evades
evading
evaluate
evaluated
evaluates
evaluating
evaluation
evaluations
evangelical
evangelicalism
evangelicals
evangelist
evangelists
evaning
evaporate
evaporated
evaporates
evaporating
evaporation
evar
evary
evaryday
evarything
evasion
evasions
evasive
evasively
evasiveness
evay
evayday
evaything
evdence
evdience
eve
evedence
eveening
eveer
eveery
eveeryday
eveerything
eveing
eveinng
even
evened
eveneing
eveneng
evenig
evenign
eveniing
evenin
evening
eveningg
evenings
eveninng
evenly
evenness
evenng
evennig
evenning
evens
evensong
event
eventer
eventful
eventide
eventing
events
eventual
eventually
evenyng
ever
everday
everdyay
evergreen
evergreens
everi
everiday
everithing
everlasting
everlastingly
evermore
everr
everry
everryday
everrything
everthing
evertyhing
every
everyady
everyay
everybody
everybody's
everyda
everydaay
everydai
everyday
everydayy
everydday
everydey
everyding
everydoy
everydy
everydya
everyfing
everyhing
everyhting
everynight
everyone
everyone's
everytheing
everytheng
everythhing
everythig
everythign
everythiing
everythin
everything
everything's
everythingg
everythinng
everythng
everythnig
everythyng
everytihng
everytime
everyting
everytthing
everywhere
everyy
everyyday
everyything
eveyday
eveyr
eveyrday
eveyrthing
eveything
evict
evicted
evicting
eviction
evictions
evidance
eviddence
evidece
evidecne
evideence
evidenc
evidenca
evidencce
evidence
evidenced
evidencee
evidences
evidenci
evidencing
evidene
evidenec
evidenke
evidennce
evidense
evident
evidently
evidince
evidnce
evidnece
eviednce
evience
eviidence
evil
evilly
evilness
evils
evining
evir
eviry
eviryday
evirything
evneing
evning
evocative
evocatively
evoke
evoked
evokes
evoking
evolution
evolutionarily
evolutionary
evolutionism
evolutions
evolve
evolved
evolves
evolving
evray
evre
evreey
evrei
evrey
evreyday
evreything
evreyy
evriy
evrrey
evry
evrybody
evryday
evrye
evryone
evrything
evrytime
evur
evury
evuryday
evurything
evvening
evver
evvery
evveryday
evverything
evvidence
evvrey
evydence
ex
ex's
exacerbated
exact
exacted
exacting
exactions
exactly
exactness
exacts
exaggerate
exaggerated
exaggeratedly
exaggerates
exaggerating
exaggeration
exaggerations
exahusted
exalted
exam
examination
examinations
examine
examined
examinees
examiner
examiners
examines
examining
example
examples
exams
exausted
excavated
excavation
excavations
exceed
exceeded
exceeding
exceedingly
exceeds
excel
excelled
excellence
excellencies
excellency
excellent
excellently
excelling
excels
except
excepted
excepting
exception
exceptional
exceptionalism
exceptionally
exceptions
excepts
excerpt
excerpted
excerpts
excess
excesses
excessive
excessively
exchange
exchangeable
exchanged
exchanger
exchangers
exchanges
exchanging
exchequer
excise
excised
excises
excising
excitation
excitations
excite
excited
excitedly
excitement
excitements
exciter
excites
exciting
excitingly
exclaimed
exclamation
exclamations
exclude
excluded
excludes
excluding
exclusion
exclusions
exclusive
exclusively
exclusiveness
exclusives
exclusivity
excruciating
excruciatingly
excursion
excursions
excuse
excused
excuses
excusing
exec
execration
execs
execute
executed
executes
executing
execution
executioner
executioners
executions
executive
executives
exemplary
exemplified
exempt
exempted
exempting
exemption
exemptions
exempts
exercise
exercised
exerciser
exercisers
exercises
exercising
exert
exerted
exerting
exertion
exertions
exerts
exes
exhaasted
exhaausted
exhale
exhaled
exhales
exhaling
exhaosted
exhasted
exhasuted
exhaucted
exhaused
exhausetd
exhaussted
exhaust
exhaustad
exhaustd
exhaustde
exhauste
exhausted
exhaustedd
exhausteed
exhaustid
exhausting
exhaustion
exhaustive
exhaustively
exhausts
exhaustt
exhaustted
exhauted
exhautsed
exhauusted
exhauzted
exheusted
exhhausted
exhibit
exhibited
exhibiting
exhibition
exhibitionism
exhibitions
exhibitors
exhibits
exhilarating
exhosted
exhousted
exhuasted
exhusband
exhusted
exile
exiled
exiles
exiling
exist
existed
existence
existences
existent
existential
existentialism
existentially
existing
exists
exit
exited
exiting
exits
exodus
exorbitant
exorbitantly
exorcism
exotic
exotically
exoticism
exotics
exp
expand
expandability
expandable
expanded
expander
expanders
expanding
expands
expanse
expanses
expansion
expansionism
expansions
expansive
expansively
expansiveness
expat
expats
expect
expectancies
expectancy
expectant
expectation
expectations
expected
expectedly
expecting
expects
expedite
expedited
expediter
expedites
expediting
expedition
expeditions
expel
expelled
expelling
expels
expend
expended
expending
expenditure
expenditures
expends
expense
expensed
expenses
expensing
expensive
expensively
experience
experienced
experiencer
experiences
experiencing
experiment
experimental
experimentalism
experimentally
experimentation
experimentations
experimented
experimenter
experimenters
experimenting
experiments
expert
expertise
expertly
experts
expiration
expirations
expire
expired
expires
expiring
expiry
explain
explainable
explained
explainer
explainers
explaining
explains
explanation
explanations
explanatory
explicit
explicitly
explicitness
explode
exploded
exploder
explodes
exploding
exploit
exploitable
exploitation
exploitations
exploited
exploiter
exploiters
exploiting
exploits
exploration
explorations
exploratory
explore
explored
explorer
explorers
explores
exploring
explosion
explosions
explosive
explosively
explosiveness
explosives
expo
exponential
exponentially
exponentials
export
exportable
exported
exporter
exporters
exporting
exports
expos
expose
exposed
exposes
exposing
exposition
expositions
exposure
exposures
express
expressed
expresses
expressing
expression
expressionism
expressionless
expressions
expressive
expressively
expressiveness
expressly
expressway
expulsion
expulsions
exquisite
exquisitely
ext
extant
extend
extendable
extended
extender
extenders
extending
extends
extension
extensions
extensive
extensively
extent
extents
exterior
exteriors
extermination
external
externalism
externally
externals
extinct
extinction
extinctions
extinguish
extinguished
extinguisher
extinguishers
extinguishes
extinguishing
extort
extorted
extortion
extortionate
extortions
extra
extracellular
extract
extractable
extracted
extracting
extraction
extractions
extracts
extracurricular
extradition
extragalactic
extrajudicial
extralegal
extramarital
extramural
extranet
extraordinarily
extraordinary
extras
extrasensory
extrasolar
extraterrestrial
extraterrestrials
extraterritorial
extratropical
extravagant
extravagantly
extravehicular
extraversion
extreme
extremely
extremes
extremism
extremist
extremists
extremities
extremity
extrude
exwife
exx
exxhausted
eyabrow
eyalid
eyas
eyberow
eybrow
eye
eyeball
eyeballed
eyeballing
eyeballs
eyebbrow
eyeborw
eyebow
eyebraw
eyebro
eyebroow
eyebrou
eyebrow
eyebrows
eyebroww
eyebrrow
eyebruw
eyebrw
eyebrwo
eyec
eyed
eyee
eyeebrow
eyeelid
eyees
eyeful
eyeglass
eyeglasses
eyeholes
eyeid
eyeild
eyeing
eyelash
eyelashes
eyeld
eyeldi
eyeled
eyeless
eyelet
eyelets
eyeli
eyelid
eyelidd
eyelids
eyeliid
eyeline
eyeliner
eyeliners
eyellid
eyelyd
eyepatch
eyepiece
eyepieces
eyerbow
eyerow
eyes
eyeshadow
eyeshadows
eyesight
eyesore
eyesores
eyess
eyewall
eyewash
eyewear
eyewitness
eyewitnesses
eyez
eyibrow
eyilid
eyis
eyleid
eylid
eyse
eyye
eyyebrow
eyyelid
eyyes
ezcape
ezcaped
fa
faace
faaces
faactory
faainted
faall
faalling
faalls
faamily
faar
faather
fab
fable
fabled
fables
fabric
fabricate
fabricated
fabrication
fabrications
fabrics
fabulous
fabulously
fabulousness
faca
facade
facades
facas
facbook
facce
facces
facctory
face
facebook
facec
faced
facee
facees
faceid
faceless
facelift
facelifts
facemask
facemasks
facepalm
facepalms
faceplate
faceplates
facer
faces
facess
facet
faceted
faceting
facets
facez
faci
facial
facially
facials
facilitate
facilitated
facilitates
facilitating
facilities
facility
facing
facings
facis
facory
facotry
facs
facse
fact
factary
factery
faction
factions
factly
facto
factoids
factoory
factor
factored
factori
factories
factoring
factorry
factors
factory
factoryy
factotum
factoy
factoyr
factroy
factry
facts
factsheet
factsheets
facttory
factual
factually
facture
factured
factury
faculties
faculty
fad
faddish
fade
faded
fadeout
fader
faders
fades
fading
fae
faec
faeces
faecs
fael
faeling
faels
faented
faer
faet
fafer
faffing
fag
faggot
faggots
faher
fahter
faiinted
fail
failed
failing
failings
failover
fails
failure
failures
faily
faimly
fained
fainetd
fainnted
faint
faintad
faintd
faintde
fainte
fainted
faintedd
fainteed
fainter
faintest
faintid
fainting
faintly
faintness
faints
faintt
faintted
fainty
fair
faire
faired
fairer
fairest
fairground
fairgrounds
fairies
fairing
fairings
fairless
fairly
fairness
fairs
fairwater
fairway
fairways
fairy
fairyland
fairytale
fairytales
faited
faith
faithful
faithfully
faithfulness
faithless
faiths
faitned
fake
faked
faker
fakers
fakes
faking
faktory
falcon
falconer
falconers
falcons
falilng
faling
fall
fallacies
fallacy
fallback
fallc
falleing
fallen
falleng
faller
fallers
fallig
fallign
falliing
falling
fallingg
fallinng
falll
fallling
fallls
fallng
fallnig
falloff
fallout
fallouts
fallow
fallowed
fallowing
fallows
falls
fallss
fallyng
fallz
false
falsehood
falsehoods
falsely
falseness
falsl
falt
fam
fame
famed
famely
fames
famiily
famili
familial
familiar
familiarity
familiarly
familiars
families
familly
family
family's
familyy
famine
famines
famiy
famiyl
famliy
famly
fammily
famous
famously
famyly
fan
fanatic
fanatical
fanatically
fanaticism
fanatics
fanbase
fanbases
fanboy
fanboys
fancied
fancier
fanciers
fancies
fanciful
fancy
fancying
fandom
fandoms
fanfare
fanfares
fanged
fangirl
fangirls
fangs
fanited
fanlight
fanned
fannies
fanning
fanny
fans
fantail
fantasia
fantasies
fantastic
fantastically
fantasy
fanted
fantid
faod
faot
far
faraway
farce
farced
farces
farcing
farcture
farctured
fare
fared
farehead
fareigner
fareigners
fares
farewell
farewells
faring
farious
farm
farmed
farmer
farmer's
farmers
farmhand
farmhands
farmhouse
farmhouses
farming
farmland
farmlands
farms
farmstead
farmworker
farmworkers
farmyard
farrow
farsighted
fart
farted
farther
farthers
farthest
farthing
farthings
farting
farts
farver
fas
fascinated
fascinating
fascinatingly
fascination
fascinations
fascism
fascist
fascists
fase
fases
fashion
fashionable
fashionably
fashioned
fashioning
fashions
fast
fastback
fastball
fastballs
fasted
fasten
fastened
fastens
faster
fastest
fasting
fastness
fastory
fasts
fat
fatal
fatale
fatales
fatalism
fatalities
fatality
fatally
fatcory
fate
fated
fateful
fatefully
fatehr
fater
fates
fatha
fathar
fathe
fathead
fatheer
father
father's
fathered
fatherhood
fatherin
fathering
fatherinlaw
fatherland
fatherless
fatherly
fatherr
fathers
fathher
fathir
fathom
fathomed
fathomless
fathoms
fathr
fathre
fathur
fatigue
fatigued
fatigues
fatiguing
fatlip
fatness
fatory
fats
fatso
fatted
fatten
fattens
fatter
fattest
fatther
fattier
fatties
fatty
fatwas
faucet
fault
faulted
faulting
faultless
faults
faulty
fauna
faunas
faux
fav
fave
faves
favicon
favor
favorable
favorably
favored
favoring
favorite
favorites
favors
favour
favourable
favourably
favoured
favouring
favourite
favourites
favours
fawn
fawned
fawning
fawns
fax
faxed
faxes
faxing
faynted
fazed
fazes
fcae
fcaes
fcatory
fces
fctory
feaar
feal
fealing
feals
fear
feared
fearful
fearfully
fearfulness
fearing
fearless
fearlessly
fearlessness
fearr
fears
fearsome
feasibility
feasible
feasibly
feast
feasted
feaster
feasting
feasts
feat
feather
feathered
feathering
featherless
feathers
featherweight
feathery
feats
feature
featured
featureless
features
featuring
feb
february
februrary
febuary
feburary
fecal
fece
feces
fectory
fed
federal
federalism
federalist
federalists
federally
federals
federation
federations
fedora
fedoras
feds
fee
feear
feeble
feebleness
feebly
feed
feedback
feedbacks
feeder
feeders
feeding
feedings
feedlot
feedlots
feeds
feedstock
feedstocks
feeel
feeeling
feeels
feeet
feeilng
feeing
feel
feelc
feeleing
feeleng
feeler
feelers
feelig
feelign
feeliing
feelin
feeling
feelingg
feelings
feelinng
feell
feelling
feells
feelng
feelnig
feels
feelss
feelt
feelyng
feelz
feer
fees
feesl
feet
feets
feett
feiling
feils
feinted
feisty
feit
fele
feleing
feles
feline
felines
feling
fell
fella
fellas
fellate
felled
felll
fellow
fellows
fellowship
fellowships
fells
fellt
felon
felonies
felons
felony
fels
felt
felted
felting
felts
feltt
female
femaleness
females
femily
feminine
femininity
feminism
feminisms
feminist
feminists
femme
femmes
femur
femurs
fence
fenced
fencepost
fencer
fencers
fences
fencing
fend
fended
fender
fenders
fending
fends
fenger
fengers
fenian
fenians
fenish
fented
feor
fer
fera
feral
ferals
ferce
ferced
ferces
fercing
fere
ferehead
fereigner
fereigners
ferious
fermentation
fermentations
fermented
fern
ferns
ferocious
ferociously
ferret
ferreted
ferreting
ferrets
ferried
ferries
ferrite
ferrule
ferrules
ferry
ferryboat
ferrying
ferryman
fertile
fertility
fertilization
fertilizer
fertilizers
fervent
fervently
fervid
fervor
fest
fester
festers
festival
festivals
festive
festively
festivities
fests
fetal
fetch
fetched
fetcher
fetches
fetching
fete
fether
fetish
fetishes
fetishism
fetl
fetus
fetuses
feud
feudal
feudalism
feuded
feuding
feuds
fever
fevered
feverfew
feverish
fevers
few
fewer
fewest
ff
fface
ffaces
ffactory
ffainted
ffall
ffalling
ffalls
ffamily
ffather
ffear
ffeel
ffeeling
ffeels
ffeet
ffell
ffelt
ffinger
ffingers
ffinish
ffire
ffollow
ffollowed
ffollowing
ffollows
ffood
ffoot
fforce
fforced
fforces
fforcing
fforehead
fforeigner
fforeigners
ffracture
ffractured
ffriend
ffriends
ffrightened
ffs
ffurious
fiance
fiancee
fiances
fiancé
fiancée
fianted
fiar
fiasco
fiascos
fiat
fiats
fiber
fiberglass
fibers
fibre
fibreboard
fibreglass
fibres
fibrosis
fickle
fickleness
fiction
fictional
fictionally
fictions
fictitious
fictitiously
fiddle
fiddled
fiddler
fiddlers
fiddles
fiddlesticks
fiddling
fiddly
fide
fidelity
fiduciaries
fiduciary
fiel
field
fielded
fielder
fielders
fielding
fields
fieldstone
fieldwork
fieling
fiels
fiend
fiendish
fiends
fier
fierce
fiercely
fierceness
fiercer
fiery
fiesta
fiestas
fiet
fife
fifer
fifes
fifteen
fifteenth
fifth
fifthly
fifths
fifties
fifty
fig
figer
figers
figgy
fight
fightback
fightened
fighter
fighters
fighting
fights
figner
figners
figs
figurative
figuratively
figure
figured
figurehead
figureheads
figures
figurine
figuring
fiinger
fiingers
fiinish
fiinsh
fiire
fiish
fil
filament
filaments
file
filed
filename
filenames
filer
filers
files
filesize
filesystem
filesystems
filing
filings
fill
filled
filler
fillers
fillies
filling
fillings
fills
filly
film
film's
filmed
filmgoers
filming
filmmaker
filmmakers
films
filmstrip
filmy
fils
filt
filter
filterable
filtered
filtering
filters
filth
filthier
filthiness
filthy
filtration
fin
final
finale
finales
finalist
finalists
finalized
finally
finals
finance
financed
finances
financial
financially
financials
financier
financiers
financing
financings
finch
finches
find
findable
finder
finders
finding
findings
finds
fine
fined
finegr
finegrs
finely
fineness
finer
finers
finery
fines
finesh
finesse
finest
fing
finga
fingar
fingars
fingas
fingaz
finge
fingeer
fingeers
finger
fingerboard
fingerc
fingered
fingering
fingerings
fingerless
fingerling
fingernail
fingernails
fingerpicking
fingerprint
fingerprinted
fingerprinting
fingerprints
fingerr
fingerrs
fingers
fingerss
fingertip
fingertips
fingerz
finges
fingesr
fingger
finggers
fingir
fingirs
fingr
fingre
fingres
fingrs
fings
fingur
fingurs
finich
finih
finihs
finiish
fining
finish
finished
finisher
finishers
finishes
finishh
finishing
finishings
finissh
finite
finitely
finiteness
finizh
fink
finks
finned
finnger
finngers
finning
finny
fins
finsh
finsih
fintech
finted
finysh
fir
fira
firday
fire
firearm
firearms
fireball
fireballs
firebase
firebomb
firebombed
firebombing
firebombs
firebox
firebrand
firebrands
firebreak
firebrick
firebug
firecracker
firecrackers
firecrest
fired
firedamp
firee
firefight
firefighter
firefighters
firefighting
firefights
fireflies
firefly
firelight
fireman
firemen
firend
firends
firepit
fireplace
fireplaces
firepower
fireproof
firer
fires
fireside
firestorm
firestorms
firewall
firewalls
fireweed
firewood
firework
fireworks
firghtened
firi
firing
firings
firkin
firm
firm's
firmed
firmer
firmest
firming
firmly
firmness
firms
firmware
firre
firs
first
firstborn
firsthand
firstly
firsts
fiscal
fiscally
fish
fishbowl
fishcake
fishcakes
fished
fisher
fisherfolk
fisheries
fisherman
fishermen
fishery
fishes
fisheye
fishing
fishmeal
fishmonger
fishnet
fishnets
fishtail
fishtank
fishy
fission
fissionable
fist
fisted
fistfight
fistfights
fistful
fisting
fists
fit
fitful
fitfully
fitness
fits
fitted
fitter
fitters
fittest
fitting
fittingly
fittings
five
fivefold
fiver
fivers
fives
fiveteen
fix
fixable
fixate
fixation
fixations
fixed
fixedly
fixer
fixers
fixes
fixing
fixings
fixture
fixtures
fl
flag
flagged
flagging
flagman
flagons
flagpole
flagpoles
flagrant
flagrantly
flags
flagship
flagships
flagstone
flagstones
flair
flairs
flait
flak
flake
flaked
flakes
flaking
flaky
flal
flaling
flals
flamboyant
flamboyantly
flame
flamed
flameless
flameout
flameproof
flamer
flames
flaming
flamingo
flamingoes
flamingos
flammable
flank
flanked
flanker
flankers
flanking
flanks
flannel
flannels
flap
flapjack
flapjacks
flapped
flapper
flappers
flapping
flappy
flaps
flare
flared
flares
flaring
flash
flashback
flashbacks
flashbulb
flashbulbs
flashcard
flashcards
flashed
flasher
flashers
flashes
flashier
flashing
flashings
flashlight
flashover
flashpoint
flashpoints
flashy
flask
flasks
flat
flatbed
flatbread
flatcar
flatemate
flatfish
flatfoot
flathead
flatheads
flatland
flatline
flatlined
flatliners
flatlines
flatlining
flatly
flatmate
flatmates
flatness
flatpack
flats
flatted
flatten
flattened
flattens
flatter
flattered
flatterer
flatterers
flattering
flatteringly
flatters
flattery
flattest
flattop
flatware
flatworm
flatworms
flavor
flavored
flavors
flavour
flavoured
flavourful
flavouring
flavourings
flavourless
flavours
flavoursome
flaw
flawed
flawless
flawlessly
flaws
flax
flaxen
flaxseed
flayed
flaysome
flea
fleabag
fleas
fled
fledged
fledgling
fledglings
flee
fleece
fleeced
fleeces
fleecing
fleecy
fleeing
fleer
flees
fleet
fleeting
fleetingly
fleets
flel
flesh
fleshed
fleshes
fleshing
fleshly
fleshy
flet
fletchers
flew
flex
flexed
flexes
flexibilities
flexibility
flexible
flexibly
flexing
flexion
flick
flicked
flicker
flickered
flickering
flickers
flicking
flicks
flier
fliers
flies
flight
flighted
flightless
flightpath
flights
flighty
flimsy
flinch
flinched
flinches
flinching
fling
flinging
flings
flintlock
flints
flinty
flip
flipboard
flipflop
flipflops
flippant
flipped
flipper
flippers
flipping
flips
flirt
flirted
flirting
flirts
flirty
flling
fllow
fllowed
fllowing
fllows
flls
float
floated
floater
floaters
floating
floats
floaty
flobbed
flobbing
flock
flocked
flocking
flocks
floes
flolow
flolowed
flolowing
flolows
flood
flooded
floodgate
floodgates
flooding
floodlight
floodlighting
floodlights
floodlit
floodplain
floodplains
floods
floodwater
floodwaters
floor
floorboard
floorboards
floored
flooring
floors
floorspace
floozy
flop
flopped
flopper
floppies
flopping
floppy
flops
flor
flora
floral
florals
floras
florence
florist
florists
floss
flossed
flossing
flossy
flotation
flour
floured
flourish
flourished
flourishes
flourishing
flours
floury
flow
flowchart
flowcharts
flowed
flower
flowerbed
flowerbeds
flowered
flowering
flowerpot
flowerpots
flowers
flowery
flowing
flown
flows
flt
flu
fluctuating
fluctuations
fluency
fluent
fluently
flues
fluff
fluffed
fluffier
fluffiness
fluffing
fluffs
fluffy
fluid
fluidly
fluids
fluke
flukes
fluky
flumes
flung
fluorescence
fluorescent
fluorescently
fluorescents
fluoride
fluorides
fluoxetine
flurries
flurry
flush
flushable
flushed
flusher
flushes
flute
fluted
flutes
fluting
flutter
fluttered
fluttering
flutters
fluttery
fluvial
flux
fluxes
fly
flyable
flyaway
flyback
flycatcher
flyer
flyers
flyhalf
flying
flyleaf
flyover
flyovers
flypaper
flypast
flyway
flyweight
flywheel
flywheels
fmaily
fmily
fnger
fngers
fniger
fnigers
fniish
fnish
foad
foam
foamed
foaming
foams
foamy
foan
foans
foat
fob
fobbed
focal
foce
foced
foces
focing
focre
focred
focres
focring
foctory
focus
focused
focuses
focusing
focussed
focusses
focussing
fodder
fodders
fodo
foe
foehead
foeigner
foeigners
foerhead
foerigner
foerigners
foes
fog
fogged
fogging
foggy
foghorn
foil
foiled
foiling
foils
fointed
fol
folate
fold
foldable
foldaway
folded
folder
folders
folding
folds
foliage
folio
folios
folk
folklife
folklore
folks
folksinger
folksong
folksongs
folksy
folktale
folktales
folky
foll
follaw
follawed
follawing
follaws
follies
folling
folllow
folllowed
folllowing
folllows
follo
folloed
folloewd
folloing
folloiwng
folloow
folloowed
folloowing
folloows
follos
follosw
follou
folloued
follouing
follous
follow
followad
followc
followd
followde
followe
followed
followedd
followeed
followeing
followeng
follower
followers
followid
followig
followign
followiing
followin
following
followingg
followings
followinng
followng
follownig
follows
followss
followt
followw
followwed
followwing
followws
followyng
followz
folls
folluw
folluwed
folluwing
folluws
follw
follwed
follwing
follwo
follwoed
follwoing
follwos
follws
folly
fololw
fololwed
fololwing
fololws
folow
folowed
folowing
folows
fomily
fon
fond
fondant
fonder
fondest
fondle
fondled
fondles
fondling
fondly
fondness
fone
foned
fones
font
fonts
foo
food
foodbank
foodbanks
foodd
foodie
foodies
foods
foodstuff
foodstuffs
foodways
fool
fool's
fooled
foolhardy
fooling
foolish
foolishly
foolishness
foollow
foollowed
foollowing
foollows
foolproof
fools
foolscap
foood
fooot
foorce
foorced
foorces
foorcing
foorehead
fooreigner
fooreigners
foot
footage
footages
football
footballer
footballers
footballing
footballs
footboard
footbridge
footbridges
footed
footer
footers
footfall
footfalls
foothill
foothills
foothold
footholds
footie
footing
footings
footless
footlights
footlocker
footloose
footman
footmarks
footmen
footnote
footnoted
footnotes
footpads
footpath
footpaths
footplate
footprint
footprints
footrace
footrest
footrests
foots
footsoldiers
footstep
footsteps
footstool
foott
footwear
footwell
footwork
footy
for
forage
foraged
forager
foragers
forages
foraging
forahead
foraigner
foraigners
foramen
foray
forays
forbade
forbear
forbearing
forbears
forbid
forbidden
forbidding
forbids
forc
forca
forcad
forcas
forcce
forcced
forcces
forccing
forcd
forcde
force
forcec
forced
forcedd
forcee
forceed
forcees
forcefield
forceful
forcefully
forcefulness
forceing
forceng
forces
forcess
forcez
forci
forcibly
forcid
forcig
forcign
forciing
forcin
forcing
forcingg
forcinng
forcis
forcng
forcnig
forcs
forcse
forct
forcyng
ford
ford's
forded
fording
fords
fore
forearm
forearmed
forearms
forebear
forebears
forebrain
forec
forecast
forecasted
forecaster
forecasters
forecasting
forecastle
forecasts
forecd
forecheck
foreclose
foreclosed
forecloses
foreclosing
foreclosure
foreclosures
forecourt
forecs
fored
foredeck
foreead
foreegner
foreegners
foreehad
foreehead
foreeigner
foreeigners
forefather
forefathers
forefinger
forefoot
forefront
foreginer
foreginers
foregner
foregners
forego
foregoing
foregone
foreground
foregrounded
foregrounding
foregrounds
foregut
forehaad
forehad
forehaed
forehand
forehands
forehea
foreheaad
forehead
foreheadd
foreheads
forehed
foreheda
foreheead
foreheed
foreheod
forehhead
forehiad
forehid
foreigenr
foreigenrs
foreiger
foreigers
foreiggner
foreiggners
foreign
foreigna
foreignar
foreignars
foreignas
foreigne
foreigneer
foreigneers
foreigner
foreignerc
foreignerr
foreignerrs
foreigners
foreignerss
foreignerz
foreignes
foreignesr
foreignir
foreignirs
foreignner
foreignners
foreignness
foreignr
foreignre
foreignres
foreignrs
foreignur
foreignurs
foreiigner
foreiigners
foreiner
foreiners
foreinger
foreingers
foreknowledge
foreland
foreleg
forelegs
forelimb
forelimbs
forelock
foreman
foremast
foremen
foremost
forename
forenoon
forensic
forensically
forensics
foreordained
foreplay
forerunner
forerunners
fores
foresail
foresaw
foresee
foreseeable
foreseeing
foreseen
foresees
foreshadow
foreshadows
foreshore
foreshortened
foreshortening
foresight
foreskin
foreskins
forest
forestall
forestalled
forestalling
forestation
forested
forester
foresters
forestland
forestry
forests
foretaste
foretell
foretelling
foretells
forethought
foretold
forever
forewarn
forewarned
forewarning
forewing
forewings
forewoman
foreword
foreygner
foreygners
forfeit
forfeited
forfeiting
forfeits
forfeiture
forfeitures
forfend
forgave
forge
forged
forger
forgeries
forgers
forgery
forges
forget
forgetful
forgets
forgettable
forgetting
forging
forgings
forgive
forgiven
forgiveness
forgives
forgiving
forgoes
forgoing
forgone
forgot
forgotten
forhead
forheead
foricng
foriegner
foriegners
forigner
forigners
forihead
foriigner
foriigners
foring
forint
forious
fork
forke
forked
forkes
forkful
forking
forklift
forklifts
forks
forl
forling
forls
form
formal
formalism
formalities
formality
formally
forman
formant
formas
format
formate
formation
formations
formative
formats
formatted
formatter
formatting
formed
former
formerly
formers
formic
formidable
formidably
forming
formless
forms
formula
formulas
formulate
formulated
formulates
formulating
formulation
formulations
fornix
forrce
forrced
forrces
forrcing
forrehead
forreigner
forreigners
forsake
forsaken
forse
forsed
forses
forsing
forswear
forsworn
fort
forte
forteen
fortes
forth
forthcoming
forthright
forthrightly
forthwith
forties
fortifications
fortified
fortis
fortitude
fortnight
fortnightly
fortnights
fortress
fortresses
forts
fortunate
fortunately
fortune
fortunes
forty
forum
forums
forward
forwarded
forwarder
forwarders
forwarding
forwardly
forwardness
forwards
fossil
fossils
foster
foster-father
foster-mother
fostered
fosterer
fostering
fosters
fother
foto
fotos
foud
fought
foul
fouled
fouler
foulest
fouling
foully
foulness
fouls
foun
found
foundation
foundation's
foundational
foundations
founded
founder
foundered
foundering
founders
founding
foundling
foundries
foundry
founds
fountain
fountainhead
fountains
four
fourfold
fourpence
fours
fourscore
foursome
foursquare
fourteen
fourteenth
fourth
fourthly
fourths
fourty
fout
fowl
fowler
fowlers
fowling
fowls
fownd
fox
fox's
foxed
foxes
foxglove
foxgloves
foxhole
foxholes
foxhound
foxhounds
foxing
foxtail
foxtrot
foxy
foyer
foyers
fps
fr
fraacture
fraactured
fraccture
fracctured
fracking
fractare
fractared
fractere
fractered
fraction
fractional
fractionally
fractions
fractore
fractored
fractre
fractred
fractrue
fractrued
fractture
fracttured
fractue
fractued
fractuer
fractuerd
fractur
fractura
fracturad
fracturd
fracturde
fracture
fractured
fracturedd
fracturee
fractureed
fractures
fracturi
fracturid
fracturing
fracturre
fracturred
fracturt
fractuure
fractuured
fracure
fracured
fracutre
fracutred
frade
frae
fragile
fragment
fragmentation
fragmented
fragmenting
fragments
fragrance
fragranced
fragrances
fragrant
frail
frailties
frakture
fraktured
frame
framed
frameless
framer
framers
frames
frameshift
framework
frameworks
framing
franchise
franchised
franchisees
franchises
franchising
francs
frand
frank
frank's
franked
frankincense
franking
frankly
frankness
franks
frantic
frantically
fraps
frasture
frastured
frat
fratcure
fratcured
frater
fraternal
fraternally
fraternities
fraternity
frature
fratured
fraud
frauds
fraudulent
fraudulently
fraught
fray
frayed
fraying
frays
frazzled
frcature
frcatured
frce
frced
frces
frcing
frcture
frctured
freak
freaked
freakier
freaking
freakish
freaks
freaky
freckles
frecture
frectured
free
freebase
freeboard
freeborn
freed
freedman
freedmen
freedom
freedoms
freehand
freehold
freeholder
freeholders
freeholds
freeing
freelance
freelanced
freelancer
freelancers
freelancing
freeloader
freeloaders
freeloading
freely
freemasonry
freemen
freend
freends
freeness
freer
freeride
frees
freestone
freestyle
freestyler
freestylers
freestyles
freestyling
freethinker
freethinkers
freethinking
freeware
freeway
freewheel
freewheeling
freewill
freeze
freezer
freezers
freezes
freezing
freghtened
frehead
freight
freighted
freightened
freighter
freighters
freighting
freights
freigner
freigners
freind
freinds
frend
frends
frenzied
frenzies
frenzy
frequencies
frequency
frequent
frequented
frequenter
frequenting
frequently
frequents
fresco
frescoed
frescoes
frescos
fresh
freshen
fresher
freshers
freshest
freshly
freshman
freshmen
freshness
fret
fretboard
fretful
fretless
frets
fretted
fretting
fretwork
frew
frghtened
frgihtened
fri
friand
friands
friar
friars
friary
friction
frictionless
frictions
friday
fridays
fridg
fridge
fridge-magnet
fridges
frie
fried
friedn
friedns
frieds
frieend
frieends
frien
friend
friend's
friendc
friendd
friendds
friended
friending
friendless
friendlier
friendlies
friendliness
friendly
friends
friendship
friendships
friendss
friendz
friennd
friennds
friens
friensd
fries
frigate
frigates
frige
frigghtened
frighened
frighetned
frighhtened
fright
frightaned
frighteed
frighteend
frighteened
frighten
frightenad
frightend
frightende
frightene
frightened
frightenedd
frighteneed
frighteners
frightenid
frightening
frighteningly
frightenned
frightens
frightent
frightful
frightfully
frightined
frightned
frightneed
frights
frighttened
frigtened
frigthened
frihgtened
frihtened
friiend
friiends
friightened
friind
friinds
frij
frind
frinds
frined
frineds
fringe
fringed
fringes
fringing
frious
frit
friteened
friten
fritend
fritened
fritt
frittened
frivolous
frivolously
frm
fro
froce
froced
froces
frocing
frocture
froctured
froehead
froeigner
froeigners
frog
frogged
frogging
frogman
frogmen
frogs
frolicked
frolicking
from
front
frontage
frontages
frontal
frontally
frontals
fronted
frontend
frontier
frontiers
frontiersman
frontiersmen
fronting
frontline
frontman
frontmen
frontrunner
frontrunners
fronts
frontside
frontwoman
frost
frostbite
frostbitten
frosted
frosting
frosts
frosty
frothing
frothy
frotting
froward
frown
frowned
frowning
frowns
froze
frozen
frracture
frractured
frriend
frriends
frrightened
fructose
frugal
frugally
fruious
fruit
fruitcake
fruitcakes
fruited
fruitful
fruitfully
fruitfulness
fruitiness
fruiting
fruition
fruitless
fruitlessly
fruits
fruity
frustrated
frustrating
frustratingly
frustration
frustrations
fry
fryday
fryend
fryends
fryer
fryers
fryghtened
frying
fs
ft
ftaher
fther
ftp
fu
fuck
fuckable
fucked
fucker
fuckers
fuckery
fuckhead
fuckheads
fuckin
fucking
fuckload
fucks
fuckwad
fuckwit
fuckwits
fudge
fudged
fudges
fudging
fuel
fueled
fueling
fuelled
fuelling
fuels
fufu
fugitive
fugitives
fuious
fuirous
fulfil
fulfill
fulfilled
fulfilling
fulfillment
fulfils
full
fullback
fullbacks
fuller
fullers
fullest
fulling
fullness
fullow
fullowed
fullowing
fullows
fully
fumble
fumbled
fumbles
fumbling
fumes
fuming
fun
function
functional
functionalism
functionalities
functionality
functionally
functioned
functioning
functions
fund
fundamental
fundamentalism
fundamentalist
fundamentalists
fundamentally
fundamentals
funded
funder
funders
funding
fundraise
fundraised
fundraiser
fundraisers
fundraising
funds
funeral
funerals
funfair
fungal
fungi
fungus
funk
funked
funkier
funks
funky
funnel
funnelled
funnelling
funnels
funnier
funnies
funniest
funnily
funniness
funny
fuod
fuot
fur
furan
furans
furball
furce
furced
furces
furcing
furehead
fureigner
fureigners
fureous
furiaus
furies
furiious
furioas
furioos
furioous
furios
furiosu
furiou
furiouc
furious
furiously
furiouss
furiouus
furiouz
furiows
furiuos
furius
furiuus
furled
furling
furlong
furlongs
furnace
furnaces
furnish
furnished
furnishes
furnishing
furnishings
furniture
furnitures
furoius
furore
furous
furred
furrier
furriers
furring
furrious
furrow
furrowing
furrows
furry
furs
further
furthered
furthering
furthermore
furthers
furthest
fury
furyous
fuse
fusebox
fused
fuselage
fuselages
fuses
fusing
fusion
fusions
fuss
fussed
fusses
fussiness
fussing
fussy
futile
futilely
future
futures
futuristic
fuurious
fuzz
fuzzed
fuzzier
fuzziness
fuzzing
fuzzy
fuzzy-wuzzy
fynger
fyngers
fynish
fyre
g
g's
gaali
gaaliyan
gaan
gaand
gaarden
gaave
gabapentin
gabbed
gabbing
gabby
gable
gabled
gabler
gables
gaden
gadget
gadgets
gadgie
gadgies
gadren
gaev
gaffer
gag
gaga
gages
gagged
gagging
gags
gaily
gain
gained
gainer
gainers
gainful
gainfully
gaing
gaining
gains
gainsay
gait
gaiter
gaiters
gaits
gala
galactic
galas
galaxies
galaxy
gale
gales
gall
gallant
gallantly
gallants
gallate
gallbladder
galled
galleon
galleried
galleries
gallery
galley
galleys
galling
gallon
gallons
gallop
galloped
galloper
galloping
gallops
gallows
galls
gallstone
gallstones
galore
gals
galss
galsses
galvanized
gambit
gambits
gamble
gambled
gambler
gamblers
gambles
gambling
game
game's
gamecock
gamecocks
gamed
gamekeeper
gamekeepers
gamely
gamepad
gamepads
gameplay
gamer
gamergate
gamers
games
gaming
gamma
gammas
gan
gandmother
gane
gang
ganged
ganger
gangers
ganging
gangland
ganglion
gangly
gangmaster
gangplank
gangrape
gangs
gangsta
gangstas
gangster
gangsterism
gangsters
gangway
gangways
gannin
gap
gaped
gapes
gaping
gapped
gapping
gappy
gaps
garage
garaged
garages
garb
garbage
garbbed
garbbing
garbed
garbled
garbs
gardan
gardden
gardeen
garden
gardened
gardener
gardeners
gardening
gardenn
gardens
gardin
gardn
gardne
garedn
garen
garlanded
garlands
garlic
garment
garments
garndmother
garner
garnered
garnering
garners
garnet
garnets
garnish
garnished
garnishes
garnishing
garrden
garrisoned
garrisoning
garrisons
garrotted
garth
gas
gases
gash
gashed
gashes
gashti
gaslight
gaslighting
gaslights
gaslit
gasman
gasoline
gasp
gasped
gasping
gasps
gass
gassed
gasses
gassing
gassy
gastric
gastrointestinal
gasworks
gate
gatecrash
gated
gatefold
gatehouse
gatekeeper
gatekeepers
gatekeeping
gates
gateway
gateways
gather
gathered
gatherer
gatherers
gathering
gatherings
gathers
gating
gator
gators
gauge
gauged
gauges
gauging
gauntlet
gauntlets
gav
gava
gave
gavee
gavi
gavve
gay
gayer
gayest
gayness
gays
gaze
gazed
gazer
gazers
gazes
gazette
gazetted
gazetteer
gazetteers
gazettes
gazing
gazza
gd
gdns
gear
gearbox
gearboxes
geared
gearhead
gearheads
gearing
gears
gee
geek
geeked
geeking
geeks
geeky
geese
geez
geezer
geezers
gel
gelatin
gelding
gelignite
gelled
gelling
gem
gems
gemstone
gemstones
gen
gender
gendered
genderfluid
genderless
genderqueer
genders
gene
genealogical
genealogies
genealogy
genera
general
general's
generalist
generalists
generalization
generalizations
generalized
generally
generals
generalship
generate
generated
generates
generating
generation
generational
generationally
generations
generator
generators
generic
generically
generics
generosity
generous
generously
genes
genesis
genetic
genetically
genetics
genies
genital
genitalia
genitals
genius
geniuses
genocide
genocides
genome
genomes
genomic
genomics
genre
genres
genteel
gentile
gentiles
gentle
gentleman
gentlemanly
gentlemen
gentleness
gentler
gentles
gentlest
gentlewoman
gentlewomen
gently
gentoo
gentrification
gentry
gents
genuine
genuinely
genuineness
genus
geocache
geocentric
geochemical
geochemist
geochemistry
geochronology
geocoding
geoengineering
geographer
geographic
geographical
geographically
geographies
geography
geolocation
geologic
geological
geologically
geologist
geologists
geology
geomagnetic
geomagnetism
geometer
geometers
geometric
geometrically
geometrics
geometries
geometry
geomorphological
geomorphology
geopark
geophysical
geophysicist
geophysicists
geophysics
geopolitical
geopolitically
geopolitics
geoscience
geosciences
geoscientists
geospatial
geosphere
geostationary
geostrategic
geosynchronous
geotag
geotagged
geotechnical
geotextile
geothermal
gerbil
gerden
gerlfriend
germ
germs
germy
gestapo
gestation
gesture
gestured
gestures
gesturing
get
getaway
getaways
gets
getted
getter
getters
gettin
getting
getups
geve
geves
geving
gf
ggarden
ggave
ggirlfriend
ggive
ggives
ggiving
gglass
gglasses
ggoing
ggone
ggrab
ggrabbed
ggrabbing
ggrandmother
ggrope
ggroped
ggun
ghairat
ghar
ghastly
ghetto
ghettoes
ghettos
ghost
ghostbuster
ghostbusters
ghosted
ghosting
ghostly
ghosts
ghostwriter
ghostwriters
ghostwriting
ghostwritten
gi'
giant
giants
gibbons
giddily
giddiness
giddy
gie
gied
gies
giev
gievs
gift
gifted
giftedness
gifting
gifts
giftware
gig
gigantic
gigged
gigging
giggle
giggled
giggles
giggling
giggly
gigs
giing
giirlfriend
giive
giives
giiving
giivng
gilded
gilfriend
giller
gilling
gills
gilrfriend
gilt
gilts
gimme
gimmick
gimmicks
gimmicky
gin
ginger
gingerbread
gingerly
gingers
gingery
ginned
ginnel
ginning
giong
gippo
giraffe
giraffes
girflriend
girfriend
girl
girl's
girlffriend
girlfiend
girlfirend
girlfreend
girlfreind
girlfrend
girlfriand
girlfried
girlfriedn
girlfrieend
girlfrien
girlfriend
girlfriend's
girlfriendd
girlfriends
girlfriennd
girlfriiend
girlfriind
girlfrind
girlfrined
girlfrriend
girlfryend
girlhood
girlies
girlish
girllfriend
girlrfiend
girlriend
girls
girly
giro
girrlfriend
gist
git
gits
giv
giva
givas
give
giveaway
giveaways
givec
gived
givee
givees
giveing
given
giveng
giver
givers
gives
givess
givez
givi
givig
givign
giviing
givin
giving
givingg
givinng
givis
givng
givnig
givs
givse
givve
givves
givving
givyng
glaass
glaasses
glacial
glacially
glacier
glaciers
glacs
glacses
glad
gladden
glades
gladiator
gladiators
gladly
gladness
glam
glammed
glamorous
glamour
glamping
glance
glanced
glances
glancing
gland
glanders
glands
glare
glared
glares
glaring
glaringly
glas
glasc
glasces
glases
glasess
glass
glassas
glasse
glassec
glassed
glassees
glasses
glassess
glassez
glasshouse
glasshouses
glassing
glassis
glassmaking
glasss
glassse
glassses
glassware
glassworks
glassy
glasz
glaszes
glaucoma
glaze
glazed
glazers
glazes
glazing
glazs
glazses
gleaming
glee
gleeful
gleefully
glees
glenn
glens
gless
glesses
glide
glided
glider
gliders
glides
gliding
glimmer
glimmered
glimmering
glimmers
glimpse
glimpsed
glimpses
glimpsing
glitch
glitches
glitchy
glitter
glittered
glittering
glitters
glittery
gllass
gllasses
global
globalism
globalization
globally
globe
globes
globs
gloom
gloomier
gloomily
gloominess
gloomy
gloried
glories
glorified
glorifies
glorify
glorifying
glorious
gloriously
glory
glorying
gloss
glossaries
glossary
glossed
glosses
glossier
glossing
glossy
glove
glovebox
gloved
glovers
gloves
gloving
glow
glowed
glower
glowing
glowingly
glows
glowy
glsas
glsases
glss
glsses
glucose
glue
glued
glueing
glues
gluey
gluing
gluten
gm
gmail
gnoe
gnome
gnomes
gnu
go
goal
goalball
goalie
goalies
goalkeeper
goalkeepers
goalkeeping
goalless
goalmouth
goalpost
goalposts
goals
goalscorer
goalscorers
goalscoring
goaltending
goat
goatfucker
goatherd
goats
goatskin
gob
gobbed
gobbing
gobby
goblin
goblins
gobs
gobshite
gobsmacked
god
god's
godawful
godchild
godchildren
goddammit
goddamn
goddaughter
goddess
goddesses
godfather
godfathers
godforsaken
godhead
godhood
godless
godlike
godliness
godly
godmother
godmothers
godparent
godparents
gods
godsend
godson
godwit
godwits
goed
goeing
goen
goeng
goers
goes
goggles
goig
goign
goiing
goin
going
goingg
goings
goinng
gold
gold-digger
golddigger
golden
goldendoodle
goldeneye
goldenrod
golder
goldfield
goldfields
goldfinch
goldfish
goldmine
goldmines
golds
goldsmith
goldsmiths
golf
golfclub
golfed
golfer
golfers
golfing
golfs
goliath
goliaths
golly
gollywog
gon
gona
gone
gonee
goner
goners
gong
gongs
goni
gonig
gonna
gonnae
gonne
goo
good
goodbye
goodbyes
gooder
gooders
goodhearted
goodie
goodies
goodish
goodluck
goodly
goodness
goodnight
goods
goodwill
goody
goofed
goofiness
goofy
google
google's
googled
googles
googling
googly
gooing
gook
gooks
goon
goone
goons
goose
gooseberries
gooseberry
goosebump
goosebumps
gope
goped
gore
gored
gores
gorge
gorged
gorgeous
gorgeously
gorgeousness
gorges
gorging
gorilla
gorillas
gorpe
gorped
gosh
gosling
goslings
gospel
gospels
gossip
gossiped
gossiping
gossips
gossipy
got
gota
gotcha
goth
gothic
goths
gotta
gotten
gouge
gouged
gouging
gourmet
gourmets
gout
gouty
gov
gove
govern
governance
governed
governing
government
government's
governmental
governmentally
governments
governor
governor's
governorate
governors
governorship
governorships
governs
govt
gown
gowns
goyng
gp
gps
gr
gr8
graab
graabbed
graabbing
graandmother
grab
grabb
grabbad
grabbbed
grabbbing
grabbd
grabbde
grabbe
grabbed
grabbedd
grabbeed
grabbeing
grabbeng
grabber
grabbers
grabbid
grabbig
grabbign
grabbiing
grabbin
grabbing
grabbingg
grabbinng
grabbng
grabbnig
grabbt
grabbyng
grabebd
grabed
graben
grabibng
grabing
grabs
grace
graced
graceful
gracefully
gracefulness
graceless
graces
gracing
gracious
graciously
graciousness
grad
grade
graded
graden
grader
graders
grades
gradient
gradients
grading
gradings
gradmother
gradnmother
grads
gradual
gradualism
gradually
graduate
graduated
graduates
graduating
graduation
graduations
graffiti
graffitied
graft
grafted
grafter
grafters
grafting
grafts
grail
grails
grain
grained
graining
grains
grainy
gram
grammar
grammars
grammatical
grammatically
grammes
grampus
grams
gran
granary
grand
grandad
grandads
grandbabies
grandbaby
grandchild
grandchildren
granddad
granddaddy
granddads
granddaughter
granddaughters
granddmother
grandee
grander
grandest
grandeur
grandfather
grandfather's
grandfathered
grandfathering
grandfatherly
grandfathers
grandkids
grandly
grandma
grandma's
grandmas
grandmaster
grandmasters
grandmather
grandmmother
grandmoder
grandmofer
grandmoher
grandmohter
grandmoother
grandmotehr
grandmoter
grandmotha
grandmothar
grandmothe
grandmotheer
grandmother
grandmother's
grandmotherly
grandmotherr
grandmothers
grandmothher
grandmothir
grandmothr
grandmothre
grandmothur
grandmotther
grandmther
grandmtoher
grandmuther
grandnephew
grandniece
grandomther
grandother
grandpa
grandparent
grandparents
grandpas
grands
grandson
grandsons
grandstand
grandstanding
grandstands
granduncle
grange
granges
granite
granites
granmdother
granmother
granndmother
grannies
granny
grans
grant
granted
grantee
grantees
granting
grantor
grants
granular
grape
graped
grapefruit
grapefruits
grapes
grapeseed
grapeshot
grapevines
graph
graphed
graphene
graphic
graphical
graphically
graphics
graphing
graphite
graphs
grapple
grappled
grappler
grapplers
grapples
grappling
grasp
grasped
grasping
grasps
grass
grassed
grasses
grasshopper
grasshoppers
grassing
grassland
grasslands
grassroots
grassy
grate
grated
grateful
gratefully
gratefulness
grater
graters
grates
gratification
gratifications
gratifying
gratifyingly
grating
gratings
gratitude
grave
gravedigger
gravel
gravelled
gravelly
gravels
gravely
graven
graver
graves
graveside
gravestone
gravestones
graveyard
graveyards
gravid
gravies
graving
gravis
gravitas
gravitational
gravitationally
gravities
graviton
gravity
gravy
gray
graze
grazed
grazer
grazers
grazes
grazing
grbabed
grbabing
grbbed
grbbing
grden
grease
greased
greasepaint
greaseproof
greaser
greasers
greases
greasing
greasy
great
great-uncle
greatcoat
greater
greatest
greatly
greatness
greats
greb
grebbed
grebbing
grebes
greed
greedier
greedily
greediness
greedy
green
green's
greenbelt
greened
greener
greenery
greenest
greenfields
greengrocer
greenhorn
greenhorns
greenhouse
greenhouses
greening
greenish
greenly
greenness
greens
greenstone
greensward
greet
greeted
greeter
greeters
greetin
greeting
greetings
greets
grenade
grenades
grendmother
grew
grey
grey's
greybeard
greyed
greyer
greyhound
greyhounds
greying
greyish
greyness
greys
greyscale
greystone
greystones
grid
gridded
gridiron
gridlock
gridlocked
grids
grief
griefing
griefs
grievance
grievances
grieve
grieved
grievers
grieves
grieving
grievous
grievously
griffin
griffins
grilfriend
grill
grille
grilled
griller
grilles
grillhouse
grilling
grills
grillz
grim
grimace
grimaces
grime
grimes
grimly
grimmer
grimness
grimy
grin
grind
grindcore
grinder
grinders
grinding
grindr
grinds
grindstone
grinned
grinning
grins
grip
griped
gripes
griping
gripped
gripper
grippers
gripping
grippy
grips
grit
grits
gritted
grittier
grittiness
gritting
gritty
grizzled
grizzles
grizzlies
grizzly
grlfriend
grnadmother
grndmother
groan
groaned
groaning
groans
grobbed
grobbing
grocer
groceries
grocers
grocery
groe
groed
groep
groepd
groin
groins
grondmother
groom
groomed
groomer
groomers
grooming
grooms
groope
grooped
groove
grooved
grooves
grooving
groovy
grop
gropa
gropad
gropd
gropde
grope
groped
gropedd
gropee
gropeed
groper
gropes
gropi
gropid
groping
groppe
gropped
gropt
gross
grossed
grosser
grosses
grossest
grossing
grossly
grossness
grotesque
grotesquely
grotesques
ground
groundbreaking
grounded
grounder
grounders
grounding
groundings
groundless
groundnut
groundnuts
grounds
groundskeeper
groundskeepers
groundsman
groundswell
groundwater
groundwork
group
group's
grouped
grouper
groupers
grouping
groupings
groups
groupware
grouse
groused
grousing
grove
groves
grow
grower
growers
growing
growl
growled
growler
growlers
growling
growls
grown
grows
growth
growths
grpe
grped
grpoe
grpoed
grrab
grrabbed
grrabbing
grrandmother
grrope
grroped
grub
grubber
grubbing
grubby
grubs
grudge
grudges
grudging
gruesome
gruesomely
grumpier
grumpily
grumpiness
grumpy
grunge
grungy
grunt
grunted
grunting
grunts
grupe
gruped
gs
gsm
gt
gtfo
guarantee
guaranteed
guaranteeing
guarantees
guard
guarded
guardedly
guardhouse
guardian
guardians
guardianship
guarding
guardrail
guardrails
guardroom
guards
guardsman
guardsmen
gubernatorial
gud
guernsey
guernseys
guerrilla
guerrillas
guess
guessed
guesser
guesses
guessing
guesswork
guest
guestbook
guested
guesting
guests
guidance
guide
guidebook
guidebooks
guided
guideline
guidelines
guidepost
guideposts
guides
guideway
guiding
guild
guilder
guilders
guildhall
guilds
guillotine
guillotined
guillotines
guilt
guiltily
guiltless
guilts
guilty
guineas
guing
guise
guises
guitar
guitarist
guitarists
guitars
gulf
gulfs
gull
gulled
gulley
gullible
gullies
gulls
gully
gum
gumboots
gumdrop
gumdrops
gummed
gumming
gummy
gums
gumtree
gun
gunboat
gunboats
gune
gunfight
gunfighter
gunfighters
gunfights
gunfire
gunman
gunmen
gunmetal
gunna
gunned
gunner
gunners
gunnery
gunning
gunny
gunpoint
gunpowder
gunrunning
guns
gunship
gunships
gunshot
gunshots
gunsight
gunslinger
gunsmith
gunsmiths
gunwales
gurdwara
gurney
guru
gurus
gussa
gusted
gusting
gusto
gusts
gusty
gut
gutless
guts
gutsy
gutted
gutter
guttering
gutters
gutting
guun
guy
guy's
guyed
guyer
guys
gvae
gves
gvie
gvies
gviing
gving
gyal
gyaldem
gym
gymnasium
gymnasiums
gymnast
gymnastics
gymnasts
gyms
gyp
gypo
gypos
gyppo
gyppos
gypsies
gypsy
gyrlfriend
gyve
gyves
gyving
ha
haad
haair
haammer
haand
haands
haappened
haate
habar
habibi
habibti
habit
habitability
habitable
habitants
habitat
habitation
habitations
habitats
habits
habitual
habitually
hack
hackable
hackberry
hacked
hacker
hackers
hackerspace
hacking
hackneyed
hacks
hacksaw
hacky
had
haddock
hades
hadn
hadn't
hadns
hadnt
hads
haed
haer
haet
hafiz
hafta
hag
hags
haiir
haiku
hail
hailed
hailer
hailing
hails
hailstone
hailstones
hailstorm
hailstorms
hair
hairball
hairballs
hairband
hairbrush
hairbrushes
haircare
haircut
haircuts
hairdos
hairdresser
hairdressers
hairdressing
hairdryer
haired
hairier
hairiness
hairless
hairline
hairlines
hairnet
hairpiece
hairpieces
hairpin
hairpins
hairr
hairs
hairspray
hairstyle
hairstyles
hairstyling
hairstylist
hairy
hairz
haji
hajj
hajja
hajji
halal
hale
half
half-caste
halfback
halfbreed
halfcaste
halfpence
halfpenny
halfpipe
halftime
halftone
halfway
halfwit
halfwits
haliday
hall
hallelujah
hallmark
hallmarked
hallmarks
hallowed
halls
hallucinations
hallway
hallways
halo
haloes
halogen
halon
halos
halp
halpless
halt
halted
halter
halters
halting
haltingly
halts
halves
ham
hamate
hamburg
hamburger
hamburgers
hame
hamemr
hamer
hamlet
hamlets
hamma
hammar
hamme
hammed
hammeer
hammer
hammered
hammerhead
hammerheads
hammering
hammerr
hammers
hamming
hammir
hammmer
hammock
hammocks
hammr
hammre
hammur
hammy
hamper
hampered
hampering
hampers
hamster
hamsters
hamstring
hamstrings
hamstrung
hand
handbag
handbags
handball
handballs
handbasket
handbell
handbill
handbills
handbook
handbooks
handbrake
handc
handcart
handclap
handcraft
handcrafted
handcrafting
handcrafts
handcuff
handcuffed
handcuffs
handd
handds
handed
handedly
handedness
hander
handers
handes
handful
handfuls
handgrip
handgun
handguns
handheld
handhelds
handhold
handholds
handicap
handicapped
handicapper
handicappers
handicapping
handicaps
handier
handily
handing
handjob
handjobs
handkerchief
handkerchiefs
handle
handlebar
handlebars
handled
handler
handlers
handles
handless
handling
handmade
handmaid
handmaiden
handmaids
handout
handouts
handover
handovers
handpiece
handprint
handprints
handrail
handrails
hands
handsaw
handset
handsets
handsfree
handshake
handshakes
handshaking
handsome
handsomely
handsomeness
handsomer
handspring
handss
handstand
handstands
handwashing
handwork
handwoven
handwrite
handwriting
handwritten
handy
handyman
handymen
handz
hang
hangar
hangars
hangdog
hanged
hanger
hangers
hanging
hangings
hangman
hangmen
hangnail
hangout
hangouts
hangover
hangovers
hangs
hanker
hanks
hanky
hannd
hannds
hansd
hanukkah
hap
hapeless
hapen
hapend
hapened
hapepned
haphazard
hapless
happand
happaned
happeed
happeend
happeened
happen
happenad
happend
happende
happene
happened
happenedd
happeneed
happenid
happening
happenings
happenned
happens
happenstance
happent
happier
happiest
happily
happined
happiness
happing
happned
happneed
happpened
happy
haptic
hapy
hara
haram
harami
haramkhor
haramzada
haramzadi
harass
harassed
harasser
harassers
harasses
harassing
harassment
harassments
harbor
harbors
harbour
harboured
harbouring
harbours
harbourside
hard
hardback
hardbacks
hardboard
hardbody
hardbound
hardcoded
hardcopy
hardcore
hardcover
harden
hardened
hardener
hardeners
hardening
hardens
harder
hardest
hardier
hardiness
hardline
hardliner
hardliners
hardly
hardness
hardpan
hardshell
hardship
hardships
hardtop
hardup
hardware
hardwire
hardwired
hardwood
hardwoods
hardworking
hare
harelip
harem
harems
hares
harlot
harm
harmed
harmer
harmful
harmfully
harmfulness
harming
harmless
harmlessly
harmonic
harmonically
harmonics
harmonies
harmonious
harmoniously
harmony
harms
harness
harnessed
harnesses
harnessing
harp
harped
harper
harper's
harpers
harping
harps
harpy
harried
harrier
harriers
harries
harrowed
harrower
harrowing
harrows
harry
harrying
harsh
harsher
harshest
harshly
harshness
hart
harting
harts
harvest
harvestable
harvested
harvester
harvesters
harvesting
harvestmen
harvests
has
hasband
hasbend
hash
hashed
hashes
hashing
hashish
hashtag
hashtags
hasn
hasn't
hasnae
hasnt
haspital
hassle
hassled
hassler
hassles
hassling
hast
haste
hasted
hasten
hastened
hastens
hastily
hasty
hat
hata
hatbox
hatch
hatchback
hatchbacks
hatched
hatcher
hatches
hatchet
hatchets
hatching
hatchling
hatchway
hate
hated
hatee
hateful
hatefully
hatefulness
hater
haters
hates
hatful
hath
hati
hating
hatless
hatred
hatreds
hats
hatte
hatted
hatter
hatters
hatting
haul
haulage
hauled
hauler
haulers
hauling
hauls
haunt
haunted
haunter
haunting
hauntingly
hauntings
haunts
haurs
hause
haute
hav
have
haven
haven't
havens
havent
haver
havers
haves
having
havnae
havnt
havoc
haw
haway
hawed
hawing
hawk
hawked
hawker
hawkers
hawking
hawkish
hawks
hawthorns
hay
hayaan
haycock
hayloft
haymaker
haymakers
haymaking
hayr
hayseed
haystack
haystacks
haywire
hazard
hazardous
hazards
haze
hazed
hazel
hazelnut
hazelnuts
hazels
hazes
haziness
hazing
hazrat
hazy
hdden
hdes
hdiden
hdie
hdies
hdiing
hding
he
he'd
he'll
he's
heaad
head
headache
headaches
headband
headbands
headbang
headbanger
headbanging
headboard
headboards
headbutt
headbutted
headbutting
headbutts
headcase
headcount
headd
headdress
headdresses
headed
headedness
headend
header
headers
headgear
headhunted
headhunter
headhunters
headhunting
heading
headings
headlamp
headlamps
headland
headlands
headless
headlight
headlights
headline
headlined
headliner
headliners
headlines
headlining
headlock
headlong
headman
headmaster
headmasters
headmen
headmistress
headphone
headphones
headpiece
headpieces
headquarter
headquartered
headquarters
headrest
headrests
headroom
heads
headscarf
headscarves
headset
headsets
headship
headsman
headstand
headstock
headstones
headstrong
headteacher
headteachers
headwall
headwater
headwaters
headway
headways
headwear
headwind
headwinds
heady
heal
healed
healer
healers
healing
heals
health
healthcare
healthful
healthfully
healthier
healthiest
healthily
healthiness
healthvisitor
healthy
heap
heaped
heaping
heaps
hear
heard
heared
hearer
hearers
hearing
hearings
hearken
hears
hearsay
hearses
heart
heart's
heartache
heartaches
heartbeat
heartbeats
heartbreak
heartbreaker
heartbreakers
heartbreaking
heartbreakingly
heartbreaks
heartbroken
heartburn
hearted
heartedly
heartedness
hearten
heartfelt
hearth
hearths
hearthstone
heartier
hearties
heartily
heartland
heartlands
heartless
heartlessly
heartlessness
hearts
heartsick
heartstrings
heartwarming
heartwood
heartworm
hearty
heat
heated
heatedly
heater
heaters
heath
heathen
heathens
heather
heathers
heathland
heaths
heathy
heating
heatproof
heats
heatstroke
heatwave
heatwaves
heaved
heaven
heaven's
heavenly
heavens
heavenward
heaver
heaves
heavier
heavies
heaviest
heavily
heaviness
heavy
heavyset
heavyweight
heavyweights
heck
heckle
heckled
heckling
hectare
hectares
hectic
hectoring
hectors
hed
heda
hedden
hedes
hedge
hedged
hedgehog
hedgehogs
hedger
hedgerow
hedgerows
hedges
hedging
heding
heds
heead
heeb
heed
heeded
heeding
heedless
heeds
heel
heeled
heeler
heelers
heeling
heelp
heelpless
heels
hefted
heftier
hefty
hegemony
heh
heid
heids
heifer
height
heighten
heightened
heights
heinous
heinously
heir
heiress
heiresses
heirloom
heirlooms
heirs
heist
heists
held
helicopter
helicoptered
helicopters
helium
helix
hell
hell's
helless
hellfire
hellhole
hellish
hello
hellos
hellp
hellpess
hellpless
hells
helm
helmed
helmet
helmeted
helmets
helming
helms
help
helped
helpelss
helper
helpers
helpess
helpful
helpfully
helpfulness
helping
helpings
helplass
helplecs
helpleess
helples
helplesc
helpless
helplessly
helplessness
helplesss
helplesz
helplezs
helpline
helplines
helpliss
helplless
helplses
helplss
helpmate
helpp
helppless
helps
hem
hemisphere
hemispheres
hemline
hemlines
hemlock
hemlocks
hemmed
hemming
hemorrhage
hemp
hen
henbane
hence
henceforth
henceforward
hend
hends
henry's
hens
hentai
heod
hepatic
hepatitis
hepl
hepless
heplless
heppened
heps
her
herald
heralded
heralding
heralds
herbage
herbal
herbalism
herbals
herbaria
herbed
herbivory
herbs
herby
herd
herded
herder
herders
herding
herds
herdsman
herdsmen
here
here's
hereafter
hereby
hereditarily
hereditary
herein
hereinafter
heresies
heresy
heretic
heretics
hereunder
herewith
heritage
heritages
hermit
hermits
hermon
hernia
hernias
herniated
hero
hero's
heroes
heroic
heroically
heroics
heroin
heroine
heroines
heroism
heron
herons
herpes
herpesvirus
herring
herringbone
herrings
hers
herself
hersen
hert
herting
herts
hertz
hes
heshe
hesitant
hesitantly
hesitate
hesitated
hesitates
hesitating
hesitation
hesitations
hete
heterogeneous
heterosexual
heterosexuals
hets
hetting
hewed
hewer
hewing
hex
hexed
hexes
hey
heyday
heydays
hez
hf
hhair
hhammer
hhand
hhands
hhappened
hhate
hhead
hhelp
hhelpless
hhidden
hhide
hhides
hhiding
hhip
hhips
hhit
hhits
hhitting
hholiday
hhome
hhopeless
hhospital
hhot
hhours
hhouse
hhurt
hhurting
hhurts
hhusband
hi
hiad
hiar
hiatus
hiatuses
hibernation
hiccups
hickey
hicks
hid
hida
hidas
hiddan
hiddden
hiddeen
hidden
hiddenn
hiddes
hiddin
hidding
hiddn
hiddne
hide
hideaway
hidebound
hidec
hided
hidedn
hidee
hidees
hideing
hiden
hideng
hideous
hideously
hideousness
hideout
hideouts
hider
hides
hidess
hidey
hidez
hidi
hidig
hidign
hidiing
hidin
hiding
hidingg
hidinng
hidis
hidng
hidnig
hids
hidse
hidyng
hied
hieds
hierarchical
hierarchically
hierarchies
hierarchy
hies
high
highbrow
higher
highest
highland
highlander
highlanders
highlands
highlight
highlighted
highlighter
highlighters
highlighting
highlights
highly
highness
highnesses
highpoint
highs
highway
highwayman
highwaymen
highways
hiidden
hiide
hiides
hiiding
hiidng
hiing
hiip
hiips
hiit
hiits
hiitting
hijab
hijabs
hijack
hijacked
hijacker
hijackers
hijacking
hijackings
hijacks
hike
hiked
hiker
hikers
hikes
hiking
hilarious
hilariously
hill
hill's
hillier
hilling
hillman
hills
hillsides
hilltop
hilltops
hillwalking
hilly
hilp
hilpless
him
himself
hind
hindbrain
hinder
hindered
hindering
hinders
hindlimb
hindmost
hindquarters
hindrance
hindrances
hindsight
hindu
hindus
hindwing
hindwings
hinge
hinged
hinges
hinging
hinny
hint
hinted
hinting
hints
hip
hipc
hipp
hipped
hipper
hippest
hippie
hippies
hippo
hippocampus
hippos
hipps
hippy
hips
hipss
hipster
hipsters
hipz
hire
hired
hireling
hirer
hires
hiring
hirings
hirt
his
hisp
hiss
hissed
hissen
hisses
hissing
hist
histone
histones
historian
historians
historic
historical
historically
historicism
histories
history
hit
hitc
hitch
hitched
hitches
hitching
hited
hither
hitherto
hiting
hititng
hitless
hitmaker
hitmakers
hitman
hits
hitss
hitt
hitted
hitteing
hitten
hitteng
hitter
hitters
hittig
hittign
hittiing
hittin
hitting
hittingg
hittinng
hittng
hittnig
hitts
hittting
hittyng
hitz
hiv
hive
hived
hives
hiya
hlep
hlepless
hliday
hloiday
hlpless
hm
hmamer
hmm
hmmer
hmoe
hmrc
hnad
hnads
hnds
ho
hoar
hoard
hoarded
hoarder
hoarders
hoarding
hoardings
hoards
hoars
hoase
hoax
hoaxed
hoaxer
hoaxers
hoaxes
hob
hobbies
hobbit
hobbits
hobbled
hobbles
hobbling
hobby
hobo
hobs
hoc
hocked
hockey
hocking
hocpital
hodge
hodges
hoe
hoeing
hoeless
hoem
hoepless
hoers
hoes
hog
hogan
hogans
hogback
hogged
hogging
hogs
hogshead
hogsheads
hogtied
hogwash
hogweed
hoiday
hoilday
hoir
hoist
hoisted
hoisting
hoists
hold
holdall
holday
holdback
holder
holders
holdiay
holding
holdings
holdout
holdouts
holdover
holdovers
holds
hole
holed
holeday
holes
holey
holiady
holiay
holida
holidaay
holidai
holiday
holidayed
holidaying
holidaymaker
holidaymakers
holidays
holidayy
holidday
holidey
holidoy
holidy
holidya
holier
holies
holiiday
holiness
holing
holistic
holistically
hollers
holliday
hollies
hollow
hollowed
hollowing
hollowness
hollows
holly
holocaust
holocausts
hologram
holograms
holographic
holster
holstered
holsters
holy
holyday
hom
homa
homage
homages
home
homebody
homebuilder
homebuilders
homebuilding
homebuilt
homebuyer
homebuyers
homecare
homecoming
homecomings
homed
homee
homegrown
homeland
homelands
homeless
homelessness
homelike
homely
homemade
homeowner
homeowners
homepage
homepages
homers
homes
homeschool
homeschooled
homeschooling
homesick
homesickness
homespun
homestay
homestays
homesteaded
homesteader
homesteaders
homesteading
homesteads
homestretch
hometime
hometown
homeward
homeware
homewares
homework
homewrecker
homey
homi
homicide
homicides
homing
homme
hommer
homo
homoerotic
homogeneous
homogeneously
homological
homophobia
homophobic
homophone
homophones
homos
homosexual
homosexuality
homosexuals
hon
hond
honda
honds
hone
honed
hones
honest
honestly
honesty
honey
honeybee
honeybees
honeycomb
honeycombs
honeydew
honeyed
honeymoon
honeymooned
honeymooners
honeymooning
honeymoons
honeypot
honeypots
honeys
honking
honor
honor-based
honorable
honorary
honored
honoring
honors
honour
honour-based
honourable
honourably
honoured
honouring
honours
hood
hooded
hoodie
hoodies
hoods
hoodwink
hoody
hoof
hoofed
hoofer
hoofing
hoofs
hook
hooked
hooker
hookers
hooking
hooks
hookup
hookups
hookworm
hookworms
hooliday
hoome
hoop
hooped
hoopeless
hooper
hoopers
hooping
hoops
hooray
hoors
hoose
hooses
hoospital
hoot
hoours
hoouse
hoover
hoovered
hoovering
hoovers
hop
hopaless
hope
hoped
hopeeless
hopeelss
hopeess
hopeful
hopefully
hopefulness
hopefuls
hopelass
hopelecs
hopeleess
hopeles
hopelesc
hopeless
hopelessly
hopelessness
hopelesss
hopelesz
hopelezs
hopeliss
hopelless
hopelses
hopelss
hoper
hopes
hopiless
hoping
hopital
hopleess
hopless
hoplite
hopped
hoppeless
hoppened
hopper
hoppers
hopping
hops
hopscotch
hopsital
horde
hordes
hore
hores
horizon
horizons
horizontal
horizontally
horizontals
hormonal
hormonally
hormone
hormones
horn
hornbeam
hornbill
hornbills
horned
horner
hornet
hornets
hornier
horniness
hornless
hornpipe
horns
horny
horoscope
horoscopes
horrendous
horrendously
horrible
horribly
horrid
horrific
horrifically
horrified
horrifying
horrifyingly
horror
horrors
hors
horse
horse's
horseback
horsed
horseflesh
horseflies
horsefly
horsehair
horseless
horseman
horsemanship
horsemen
horseplay
horsepower
horses
horseshit
horseshoe
horseshoes
horsetail
horsewoman
horsewomen
horsey
horsing
hort
horticultural
horticulture
horting
horts
horus
hosanna
hosband
hosbital
hose
hosed
hosepipe
hoses
hosing
hosiptal
hosital
hospetal
hospial
hospiatl
hospice
hospices
hospiital
hospita
hospitaal
hospital
hospital's
hospitality
hospitalization
hospitalizations
hospitalized
hospitall
hospitals
hospitel
hospitl
hospitla
hospitle
hospitol
hospittal
hospittle
hosppital
hosptal
hosptial
hospytal
hosspital
host
hostage
hostages
hosted
hostel
hostelling
hostels
hostess
hostesses
hostile
hostilities
hostility
hosting
hostname
hosts
hosue
hot
hotbed
hotbeds
hotbox
hotcakes
hote
hotel
hotel's
hotels
hotfoot
hothead
hotheaded
hotheads
hothouse
hothouses
hotkey
hotkeys
hotline
hotlines
hotly
hotness
hotplate
hotpot
hotrod
hotshot
hotshots
hotspot
hotspots
hott
hotter
hottest
hottie
hotties
hotting
hotty
houce
houe
houes
hound
hounded
hounding
hounds
houndstooth
hour
hourc
houre
hourglass
hourglasses
hourly
hourrs
hours
hourss
hourz
hous
housa
housband
house
house's
houseboat
houseboats
housebound
houseboy
housebreaking
housebroken
housebuilder
housebuilders
housebuilding
housecleaning
housecoat
housed
housee
houseflies
housefly
houseful
household
householder
householders
households
housekeeper
housekeepers
housekeeping
housemaid
housemaids
houseman
housemaster
housemate
housemates
houseplant
houseplants
houser
houses
housetop
housewares
housewife
housewives
housework
housi
housing
housings
housr
housse
houston
houurs
houuse
houze
hover
hovercraft
hovered
hovering
hovers
how
how'd
how's
howay
howdy
howe
howes
however
howl
howled
howler
howlers
howling
howls
howrs
hows
howse
hoyed
hoying
hoyo
hozpital
hp
hpapened
hpeless
hpis
hpoeless
hppened
hr
hrs
hrting
hrts
hrut
hruting
hruts
hsband
hse
hsopital
hspital
hsuband
ht
htae
htis
htiting
html
htting
http
https
hub
huband
hubband
hubbie
hubbies
hubby
hubcap
hubcaps
hubs
hubsand
hucband
huddle
huddled
huddles
huddling
hue
hues
huff
huffed
huffing
huffs
huffy
hug
huge
hugely
huger
hugest
huggable
hugged
hugger
huggers
hugging
hugs
huh
hula
huliday
hulk
hulking
hulks
hulled
hulls
hum
human
humane
humanely
humaneness
humanism
humanist
humanists
humanitarian
humanitarianism
humanitarians
humanities
humanity
humanity's
humankind
humanly
humanness
humanoid
humanoids
humans
humble
humbled
humbleness
humbler
humbles
humbling
humbly
humbug
humbugs
humdrum
humid
humidity
humilated
humiliatd
humiliate
humiliated
humiliates
humiliating
humiliation
humiliations
humility
humint
hummed
hummers
humming
hummingbird
hummingbirds
hummock
hummocks
hummus
humor
humoral
humorous
humorously
humour
humoured
humouring
humourless
humours
hump
humpback
humpbacked
humpbacks
humped
humping
humps
humpy
hun
hunch
hunchback
hunchbacked
hunched
hunches
hunching
hundred
hundredfold
hundreds
hundredweight
hung
hunger
hungered
hungering
hungers
hungover
hungrier
hungrily
hungry
hunk
hunker
hunkers
hunks
hunky
huns
hunt
hunted
hunter
hunter's
hunters
hunting
hunts
huntsman
huntsmen
huors
huose
hupeless
hurdle
hurdled
hurdler
hurdlers
hurdles
hurdling
huring
huritng
hurl
hurled
hurlers
hurling
hurray
hurricane
hurricanes
hurried
hurriedly
hurries
hurrt
hurrting
hurrts
hurry
hurrying
hurs
hurt
hurtc
hurted
hurteing
hurteng
hurtes
hurtful
hurtig
hurtign
hurtiing
hurtin
hurting
hurtingg
hurtinng
hurtled
hurtling
hurtng
hurtnig
hurts
hurtss
hurtt
hurtting
hurtts
hurtyng
hurtz
hus
husabnd
husand
husbaand
husbad
husbadn
husban
husband
husband's
husbandd
husbands
husbanf
husbannd
husbant
husbband
husben
husbend
husbent
husbnad
husbnd
husbond
husbund
huse
hush
hushed
hushing
husker
huskies
husky
huspand
huspital
hussband
hussies
hussy
hustle
hustled
hustler
hustlers
hustles
hustling
hut
hutch
hutches
huting
hutr
hutring
hutrs
huts
huurs
huurt
huurting
huurts
huusband
huuse
huzband
huzbend
hv
hve
hwy
hybrid
hybrids
hydden
hydes
hyding
hydra
hydras
hydrate
hydrated
hydrates
hydrating
hydration
hydraulic
hydraulically
hydraulics
hydro
hydrocarbon
hydrocarbons
hydrochloride
hydrodynamic
hydrodynamics
hydroelectric
hydroelectricity
hydrofoil
hydrogel
hydrogen
hydrogens
hydrogeological
hydrogeology
hydrographic
hydroids
hydrological
hydrometer
hydroperoxide
hydrophobia
hydrophone
hydrophones
hydroplane
hydropower
hydrosphere
hydrostatic
hydrotherapy
hydrothermal
hyem
hygiene
hymn
hymns
hype
hyped
hyper
hyperactive
hyperactivity
hyperbolic
hyperbolically
hypercritical
hypercube
hyperdrive
hyperextended
hyperextension
hyperfine
hypergeometric
hyperinflation
hyperkinetic
hyperlink
hyperlinked
hyperlinks
hyperlocal
hyperloop
hypermarket
hypermarkets
hypermedia
hypermobility
hyperplane
hyperplanes
hyperplastic
hyperreal
hypersensitive
hypersensitivity
hypersexuality
hypersonic
hyperspace
hypertension
hypertext
hypertonic
hypertrophy
hyperventilation
hypes
hyping
hypnosis
hypnotic
hypnotically
hypnotics
hypocrisies
hypocrisy
hypocrite
hypocrites
hypocritical
hypocritically
hypotheses
hypothesis
hypothesised
hypothesized
hypothetical
hypothetically
hypotheticals
hyps
hysteria
hysterical
hysterically
hyts
hytting
hyundai
i
i'd
i'll
i'm
i's
i've
iam
iban
ibn
ibuprofen
ice
iceberg
icebergs
icebound
icebox
icebreaker
icebreakers
icecap
icecaps
iced
icefall
icehouse
iceman
icepack
icepick
icily
icing
icings
icloud
icon
iconic
icons
icy
id
idc
iddah
iddat
iddiot
idea
ideal
idealism
idealist
idealistic
idealistically
idealists
ideally
ideals
ideas
identical
identically
identifiable
identifiably
identification
identifications
identified
identifier
identifiers
identifies
identify
identifying
identities
identity
ideological
ideologically
ideologies
ideologues
ideology
ideot
idiat
idiiot
idio
idioot
idiot
idiotic
idiotically
idiots
idiott
idit
idito
idiut
idk
idle
idled
idleness
idler
idlers
idles
idling
idoit
idol
idols
idot
ids
idva
idvas
idyllic
idyot
ie
if
ifs
ignite
ignited
igniter
ignites
igniting
ignition
ignitions
ignorance
ignorant
ignorantly
ignorants
ignore
ignored
ignores
ignoring
ii
iidiot
iidot
iii
iimmigrant
iimmigrants
iimmigration
iinjection
iinjured
iinjuries
iinjury
iinsult
iinsulted
iinsulting
iinsults
iinternet
iiot
iiron
ijection
ijnection
ijnured
ijnuries
ijnury
ijured
ijuries
ijury
ikr
ill
illegal
illegally
illegitimate
illegitimately
illicit
illicitly
illiterate
illiterates
illness
illnesses
illogical
illogically
ills
illuminate
illuminated
illuminates
illuminati
illuminating
illumination
illuminations
illusion
illusions
illustrate
illustrated
illustrates
illustrating
illustration
illustrations
illustrative
illustrator
illustrators
illustrious
im
image
imaged
imager
imagers
imagery
images
imaginable
imaginaries
imaginary
imagination
imaginations
imaginative
imaginatively
imagine
imagined
imagineer
imagineers
imagines
imaging
imagining
imaginings
imam
imam's
imams
imbalance
imbalanced
imbalances
imbecile
imbeciles
imhas
imho
imigrant
imigrants
imigration
imimgrant
imimgrants
imimgration
imitate
imitated
imitates
imitating
imitation
imitations
immaculate
immaculately
immature
immediate
immediately
immegrant
immegrants
immegration
immense
immensely
immersed
immersion
immersions
immersive
immgirant
immgirants
immgiration
immgrant
immgrants
immgration
immigant
immigants
immigarnt
immigarnts
immigartion
immigation
immiggrant
immiggrants
immiggration
immigraant
immigraants
immigraation
immigraion
immigraiton
immigran
immigrannt
immigrannts
immigrans
immigranst
immigrant
immigrantc
immigrants
immigrantss
immigrantt
immigrantts
immigrantz
immigrashun
immigrasion
immigrat
immigrateon
immigratian
immigratiion
immigratin
immigratino
immigratio
immigration
immigrationn
immigrations
immigratioon
immigratiun
immigratn
immigratns
immigratoin
immigraton
immigrats
immigrattion
immigratyon
immigrent
immigrents
immigretion
immigrnat
immigrnats
immigrnt
immigrnts
immigront
immigronts
immigrotion
immigrrant
immigrrants
immigrration
immigrtaion
immigrtion
immiigrant
immiigrants
immiigration
imminent
imminently
immirant
immirants
immiration
immirgant
immirgants
immirgation
immmigrant
immmigrants
immmigration
immoral
immorally
immortal
immortality
immortals
immune
immunities
immunity
immunization
immunizations
immunology
immygrant
immygrants
immygration
imo
imp
impact
impacted
impactful
impacting
impaction
impactor
impactors
impacts
impair
impaired
impairing
impairment
impairments
impairs
impala
impale
impart
imparted
impartial
impartially
imparting
imparts
impatient
impatiently
impeach
impeachable
impeached
impeaching
impeachment
impeachments
impeccable
impeccably
impedance
impedances
impede
impeded
impedes
impediment
impediments
impeding
impending
impenetrable
imperative
imperatively
imperatives
imperfect
imperfection
imperfections
imperfectly
imperial
imperialism
imperialist
imperialists
imperially
imperials
impetus
impish
implant
implantable
implantation
implanted
implanting
implants
implement
implementable
implementation
implementations
implemented
implementer
implementers
implementing
implements
implicated
implication
implications
implicit
implicitly
implied
impliedly
implies
implore
imply
implying
import
importance
important
importantly
importation
importations
imported
importer
importers
importing
imports
impose
imposed
imposes
imposing
imposition
impositions
impossibilities
impossibility
impossible
impossibly
impotent
impotently
impoverished
impractical
impress
impressed
impresses
impressing
impression
impressionable
impressionism
impressions
impressive
impressively
impressiveness
imprint
imprinted
imprinting
imprints
imprison
imprisoned
imprisonment
imprisonments
improbable
improbably
impromptu
improper
improperly
improve
improved
improvement
improvements
improver
improvers
improves
improving
improvisation
improvisations
improvise
improvised
improviser
improvisers
improvises
improvising
impulse
impulses
impulsive
impulsively
impulsiveness
impunity
impurities
in
in-laws
inabilities
inability
inaccessible
inaccuracies
inaccurate
inaccurately
inaction
inactions
inactive
inactivity
inadequate
inadequately
inadvertently
inanimate
inappropriate
inappropriately
inappropriateness
inaugural
inaugurated
inauguration
inaugurations
inbound
inbox
inboxes
inbred
inbreds
inc
inca
incall
incandescent
incandescents
incapable
incapacitated
incarcerated
incarceration
incarcerations
incarnation
incarnations
incas
incendiaries
incendiary
incense
incensed
incenses
incentive
incentives
inception
incessant
incessantly
incest
inch
inched
inches
inching
inchworm
incidence
incidences
incident
incidental
incidentally
incidentals
incidently
incidents
incision
incisions
incite
incited
incites
inciting
incl
inclination
inclinations
incline
inclined
inclines
inclining
include
included
includes
including
inclusion
inclusions
inclusive
inclusively
inclusiveness
incognito
incoherent
incoherently
income
incomers
incomes
incoming
incomings
incompatible
incompetence
incompetency
incompetent
incompetently
incompetents
incomplete
incompletely
incompleteness
incomprehensible
incomprehensibly
inconceivable
inconceivably
inconclusive
inconclusively
inconsiderate
inconsiderately
inconsistencies
inconsistency
inconsistent
inconsistently
inconsolable
incontinent
inconvenience
inconvenienced
inconveniences
inconveniencing
inconvenient
inconveniently
incorporate
incorporated
incorporates
incorporating
incorporation
incorporations
incorrect
incorrectly
incorrectness
increase
increased
increases
increasing
increasingly
incredible
incredibly
incremental
incrementalism
incrementally
increments
incriminating
incubation
incubator
incubators
incult
inculted
inculting
incults
incumbent
incumbents
incur
incurable
incurables
incurably
incurred
incurring
incurs
ind
indebted
indebtedness
indecent
indecently
indeed
indefinite
indefinitely
independence
independency
independent
independently
independents
indestructible
index
indexed
indexer
indexers
indexes
indexing
indicate
indicated
indicates
indicating
indication
indications
indicative
indicator
indicators
indices
indicted
indictment
indictments
indie
indies
indifference
indifferent
indifferently
indigenous
indigenously
indignation
indigo
indirect
indirection
indirectly
indiscriminate
indiscriminately
indispensable
indistinct
indistinctly
indistinguishable
individual
individual's
individualism
individuality
individualized
individually
individuals
indole
indoor
indoors
induce
induced
inducer
inducers
induces
inducing
inducted
induction
inductions
indulge
indulged
indulgence
indulgences
indulgent
indulgently
indulges
indulging
industrial
industrialism
industrialization
industrialized
industrially
industrials
industries
industry
industry's
inection
ineffective
ineffectively
ineffectiveness
inefficient
inefficiently
inejction
ineligible
inept
ineptly
ineptness
inequalities
inequality
inernet
inert
inertia
inertness
inetrnet
inevitable
inevitably
inexpensive
inexpensively
inexperienced
inexplicable
inexplicably
inf
infallible
infallibly
infamous
infamously
infancy
infant
infantry
infantryman
infantrymen
infants
infect
infected
infecting
infection
infections
infectious
infectiously
infects
infer
inference
inferences
inferior
inferiorly
inferiors
infernal
inferno
infernos
inferred
inferring
infers
infertile
infertility
infest
infestation
infestations
infested
infidel
infidelities
infidelity
infield
infielder
infielders
infill
infiltrate
infiltrated
infiltrates
infiltrating
infiltration
infiltrations
infinite
infinitely
infinities
infinity
infirmaries
infirmary
inflame
inflamed
inflammation
inflammations
inflammatories
inflammatory
inflatable
inflatables
inflate
inflated
inflates
inflating
inflation
inflict
inflicted
inflicting
infliction
inflicts
inflow
inflows
influence
influenced
influencer
influencers
influences
influencing
influential
influenza
influx
influxes
info
infographic
infographics
inform
informal
informally
informant
informants
informatics
information
informational
informations
informative
informed
informer
informers
informing
informs
infos
infosec
infotech
infrared
infrastructure
infrastructures
infrequently
infringed
infringement
infringements
infringer
infringing
infront
infuriating
infuriatingly
infuse
infused
infuser
infuses
infusing
infusion
infusions
ingenious
ingeniously
ingenuity
ingested
ingrained
ingredient
ingredients
inhabit
inhabitable
inhabitant
inhabitants
inhabited
inhabiting
inhabits
inhalation
inhalations
inhale
inhaled
inhaler
inhalers
inhales
inhaling
inherent
inherently
inherit
inheritable
inheritance
inheritances
inherited
inheriting
inherits
inhibit
inhibited
inhibiting
inhibition
inhibitions
inhibitor
inhibitors
inhibitory
inhibits
inhuman
inhumane
inhumanely
inhumanly
init
initial
initialism
initialled
initially
initials
initiate
initiated
initiates
initiating
initiation
initiations
initiative
initiatives
injaction
injared
injaries
injary
injcetion
injction
injecction
injecion
injeciton
injecshun
injecsion
inject
injectable
injected
injecteon
injectian
injectiion
injectin
injecting
injectino
injectio
injection
injectionn
injections
injectioon
injectiun
injectoin
injecton
injects
injecttion
injectyon
injeection
injektion
injera
injered
injeries
injery
injestion
injetcion
injetion
injiction
injjection
injjured
injjuries
injjury
injored
injories
injory
injred
injries
injrued
injruies
injruy
injry
injued
injuerd
injuies
injuires
injunction
injunctions
injur
injurad
injurd
injurde
injure
injured
injuredd
injureed
injurees
injureis
injures
injuri
injurias
injurid
injurie
injuriec
injuriees
injuries
injuriess
injuriez
injuriies
injuriis
injuring
injuris
injurise
injurred
injurries
injurry
injurt
injury
injuryes
injurys
injuryy
injustice
injustices
injuured
injuuries
injuury
injuy
injuyr
ink
inkblot
inked
inker
inking
inkjet
inkling
inks
inkwell
inland
inlaw
inlawes
inlaws
inlet
inlets
inline
inlores
inmate
inmates
inn
innate
innately
inner
innermost
inners
inning
innings
innit
innjection
innjured
innjuries
innjury
innkeeper
innkeepers
innocence
innocent
innocently
innocents
innocuous
innocuously
innovate
innovated
innovates
innovating
innovation
innovations
innovative
innovatively
innovativeness
innovator
innovators
inns
innsult
innsulted
innsulting
innsults
innternet
innumerable
inorganic
inpatient
inpatients
input
inputs
inputted
inputting
inquest
inquests
inquire
inquired
inquirer
inquirers
inquires
inquiries
inquiring
inquiry
inquisition
inquisitions
ins
insalt
insalted
insalting
insalts
insane
insanely
insanity
insatiable
insatiably
inscribed
inscription
inscriptions
insect
insects
insecure
insecurely
insecurities
insecurity
insensitive
insensitively
inseparable
inseparably
insert
inserted
inserter
inserting
insertion
insertions
inserts
inshallah
inside
insider
insiders
insides
insidious
insidiously
insight
insightful
insights
insignia
insignias
insignificant
insignificantly
insist
insisted
insistence
insistent
insistently
insisting
insists
inslt
inslted
inslting
inslts
inslut
insluted
insluting
insluts
insofar
insole
insolt
insolted
insolting
insolts
insolvencies
insolvency
insomnia
inspect
inspected
inspecting
inspection
inspections
inspector
inspectorate
inspectors
inspects
inspiration
inspirational
inspirations
inspire
inspired
inspirer
inspires
inspiring
inssult
inssulted
inssulting
inssults
insta
instabilities
instability
instagram
install
installable
installation
installations
installed
installer
installers
installing
installment
installments
installs
instalment
instalments
instance
instanced
instances
instant
instantaneous
instantaneously
instantly
instants
instar
instead
instigated
instil
instill
instilled
instilling
instinct
instinctive
instinctively
instincts
institute
institute's
instituted
institutes
instituting
institution
institutional
institutionalism
institutionalized
institutionally
institutions
instruct
instructed
instructing
instruction
instructional
instructions
instructor
instructors
instructs
instrument
instrumental
instrumentally
instrumentals
instrumentation
instrumented
instruments
insufficient
insufficiently
insul
insular
insulated
insulating
insulation
insuled
insuletd
insulin
insuling
insulins
insulitng
insullt
insullted
insullting
insullts
insuls
insulst
insult
insultad
insultc
insultd
insultde
insulte
insulted
insultedd
insulteed
insulteing
insulteng
insultid
insultig
insultign
insultiing
insultin
insulting
insultingg
insultingly
insultinng
insultng
insultnig
insults
insultss
insultt
insultted
insultting
insultts
insultyng
insultz
insurance
insurances
insure
insured
insurer
insurers
insures
insurgencies
insurgency
insurgent
insurgents
insuring
insurmountable
insurrection
insurrections
insut
insuted
insuting
insutl
insutled
insutling
insutls
insuts
insuult
insuulted
insuulting
insuults
int
intact
intake
intakes
intanet
intangible
intangibles
intarnet
inteernet
integer
integers
integral
integrally
integrals
integrate
integrated
integrates
integrating
integration
integrations
integrity
intel
intellect
intellects
intellectual
intellectualism
intellectually
intellectuals
intelligence
intelligencer
intelligences
intelligent
intelligently
intend
intendant
intended
intending
intends
intenet
intenret
intense
intensely
intensified
intensifier
intensifies
intensify
intensifying
intensities
intensity
intensive
intensively
intent
intention
intentional
intentionally
intentioned
intentions
intently
intents
inter
interact
interacted
interacting
interaction
interactionism
interactions
interactive
interactively
interactivity
interacts
interatomic
interbank
interbred
interbreed
interbreeding
interceded
intercellular
intercept
intercepted
intercepting
interception
interceptions
intercepts
interchange
interchangeability
interchangeable
interchangeably
interchanged
interchanges
interchanging
intercity
intercollegiate
intercolonial
intercom
intercommunication
interconnect
interconnected
interconnectedness
interconnecting
interconnection
interconnections
interconnectivity
interconnects
intercontinental
intercooled
intercooler
intercountry
intercourse
intercultural
intercut
interdental
interdepartmental
interdependence
interdependencies
interdependency
interdependent
interdigital
interdimensional
interdisciplinary
interent
interest
interested
interesting
interestingly
interests
interet
interethnic
interface
interfaced
interfaces
interfacing
interfaith
interfere
interfered
interference
interferences
interferes
interfering
intergalactic
intergenerational
interglacial
intergovernmental
intergroup
interim
interior
interiors
interlace
interlaced
interlanguage
interlayer
interleave
interleaving
interlibrary
interline
interlinear
interlink
interlinked
interlinking
interlock
interlocked
interlocking
interlocks
interlude
interludes
intermarriage
intermarriages
intermarried
intermarry
intermarrying
intermedia
intermediaries
intermediary
intermediate
intermediates
intermediation
intermetallic
intermingle
intermission
intermissions
intermittent
intermittently
intermix
intermixed
intermixing
intermodal
intermodulation
intermolecular
intern
internal
internally
internals
internat
internation
international
internationalism
internationalist
internationalists
internationally
internationals
interne
interned
internee
interneet
internet
internett
internetwork
internetworking
interneurons
interning
internit
internnet
internode
internodes
interns
internship
internships
internt
internte
interoceanic
interoffice
interoperate
interorbital
interpenetrating
interpenetration
interpersonal
interphase
interplanetary
interplay
interpose
interposed
interposes
interposing
interposition
interpret
interpretable
interpretation
interpretations
interpreted
interpreter
interpreters
interpreting
interpretive
interpretor
interprets
interpriter
interracial
interred
interregional
interrelate
interrelated
interrelation
interrelations
interrelationship
interrelationships
interreligious
interrnet
interrogated
interrogation
interrogations
interrupt
interrupted
interrupter
interrupters
interrupting
interruption
interruptions
interrupts
inters
intersect
intersected
intersecting
intersection
intersectional
intersections
intersects
intersex
interspace
interspaces
interspecies
interspecific
interspersed
interstage
interstate
interstates
interstellar
intersubjective
intertextual
intertidal
intertwined
interurban
interval
intervals
intervene
intervened
intervenes
intervening
intervention
interventionism
interventions
interview
interviewed
interviewer
interviewers
interviewing
interviews
interwar
interweave
interweaving
interworking
interwoven
intestate
intestinal
intestine
intestines
intimacies
intimacy
intimate
intimated
intimately
intimates
intimating
intimidate
intimidated
intimidates
intimidating
intimidatingly
intimidation
intirnet
into
intolerable
intolerably
intolerance
intolerances
intolerant
intonation
intonations
intone
intoned
intones
intoxicated
intoxication
intra
intracellular
intracellularly
intramolecular
intramural
intramuscular
intranasal
intranet
intranets
intraoperative
intrapersonal
intraplate
intraspecific
intrastate
intrauterine
intravascular
intravenous
intravenously
intrenet
intrepeter
intrepid
intrepreter
intricate
intricately
intrigue
intrigued
intrigues
intriguing
intriguingly
intrinsic
intrinsically
intrnet
intro
introduce
introduced
introducer
introduces
introducing
introduction
introductions
introductory
intron
intros
introversion
intrude
intruder
intruders
intrusion
intrusions
intrusive
intrusiveness
intternet
intuition
intuitionism
intuitions
intuitive
intuitively
inturnet
inujred
inujries
inujry
inult
inulted
inulting
inults
inundated
inured
inuries
inury
inuslt
inuslted
inuslting
inuslts
invade
invaded
invader
invaders
invades
invading
invalid
invalidate
invalidated
invalidates
invalidating
invalided
invalids
invaluable
invariably
invariant
invariants
invasion
invasions
invasive
invasiveness
invent
invented
inventing
invention
inventions
inventive
inventively
inventiveness
inventor
inventoried
inventories
inventors
inventory
inventorying
invents
inverse
inversely
inverses
inversion
inversions
inverted
invest
investable
invested
investigate
investigated
investigates
investigating
investigation
investigations
investigative
investigator
investigators
investigatory
investing
investment
investments
investor
investors
invests
invincible
invisible
invisibles
invisibly
invitation
invitational
invitations
invite
invited
invitees
invites
inviting
invitingly
invoice
invoiced
invoices
invoicing
invoke
invoked
invokes
invoking
involuntarily
involuntary
involve
involved
involvement
involvements
involves
involving
inward
inwardly
inwardness
inwards
inzult
inzulted
inzulting
inzults
iodine
ionic
ionization
ions
iorn
ip
ire
irises
irno
iron
ironclad
ironed
ironic
ironically
ironies
ironing
ironn
irons
ironside
ironsides
ironstone
ironwood
ironwork
ironworker
ironworkers
ironworks
irony
iroon
irradiation
irrational
irrationally
irregular
irregularities
irregularly
irregulars
irrelevant
irreplaceable
irresistible
irresistibly
irrespective
irresponsible
irresponsibly
irreversible
irreversibly
irrigation
irritable
irritably
irritate
irritated
irritates
irritating
irritatingly
irritation
irritations
irron
is
isent
ish
isis
islam
islamic
islamophobia
islamophobic
island
island's
islander
islanders
islands
isle
isles
ism
isn
isn't
isnae
isnt
isnult
isnulted
isnulting
isnults
isny
isolate
isolated
isolates
isolating
isolation
isolationism
isolations
isotope
isotopes
issuance
issuances
issue
issued
issuer
issuers
issues
issuing
isult
isulted
isulting
isults
isva
it
it'd
it'll
it's
it-thing
italics
itch
itched
itches
itchiness
itching
itchy
item
items
iteration
iterations
iternet
itineraries
itinerary
itnernet
its
itself
iv
ive
ivies
ivories
ivory
ivy
ix
izzat
jaacket
jaaw
jab
jabbed
jabber
jabbing
jaccet
jaccket
jacekt
jacet
jack's
jackass
jackasses
jackat
jackboot
jackboots
jacke
jacked
jackeet
jacker
jackers
jacket
jacketed
jackets
jackett
jackfruit
jacking
jackit
jackket
jackknife
jackpot
jackpots
jackrabbit
jackrabbits
jacks
jackson
jackt
jackte
jade
jaded
jades
jadge
jadoo
jag
jagged
jaguar
jaguars
jahez
jail
jailbird
jailbreak
jailbreaking
jailbreaks
jailbroken
jailed
jailer
jailers
jailing
jails
jakcet
jaket
jakket
jam
jammed
jammer
jammers
jamming
jammy
jams
jan
janitor
janitors
januari
januarry
january
jap
japan's
japans
japes
japs
jar
jargon
jarring
jarringly
jars
jasket
jasper
jaspers
java
javra
jaw
jawbone
jawbones
jawbreaker
jawbreakers
jawed
jawing
jawless
jawline
jaws
jaww
jay
jaybird
jays
jaywalk
jaywalker
jaywalkers
jaywalking
jazz
jazzed
jazzing
jazzy
jcaket
jcket
jdge
jduge
jealous
jealouse
jealousies
jealously
jealousy
jealus
jean
jeans
jecket
jeep
jeeps
jeer
jeered
jeering
jeers
jeez
jellied
jellies
jelly
jellybean
jellybeans
jellyfish
jelous
jelus
jemmy
jennel
jennies
jeopardize
jeopardized
jeopardizes
jeopardizing
jeopardy
jerk
jerked
jerkin
jerking
jerkins
jerks
jerky
jerry's
jersey
jerseys
jest
jester
jesters
jesting
jests
jet
jeth
jethani
jetliner
jetliners
jetpack
jetpacks
jets
jetted
jetties
jetting
jetty
jew
jewboy
jewel
jewelled
jeweller
jewellers
jewellery
jewelry
jewels
jewish
jews
jg
jig
jigged
jigger
jiggers
jigging
jiggly
jigsaw
jigsaws
jihad
jihadi
jihadis
jihadism
jihadist
jihads
jilbab
jilbabs
jimbo
jingle
jingles
jinn
jinx
jinxed
jinxing
jittery
jive
jives
jiving
jjacket
jjaw
jjudge
job
jobbed
jobber
jobbers
jobbing
jobcentre
jobless
joblessness
jobs
jobseeker
jobseekers
jock
jocket
jockey
jockeyed
jockeying
jockeys
jocks
jockstrap
jockstraps
joder
jodge
joeys
jog
jogged
jogger
joggers
jogging
john's
johnnies
johns
join
joined
joiner
joiners
joining
joins
joint
jointed
jointer
jointing
jointly
joints
joke
joked
joker
jokers
jokes
jokey
joking
jokingly
jollies
jolly
jolt
jolted
jolting
jolts
jonesy
jong
joob
jop
josh
joss
journal
journaled
journaling
journalism
journalist
journalistic
journalistically
journalists
journals
journey
journeyed
journeying
journeyman
journeymen
journeys
joy
joyed
joyful
joyfully
joyfulness
joyless
joyous
joyously
joyride
joyriding
joys
joystick
joysticks
jpeg
jpegs
jr
jst
ju
jubilee
jubilees
juddge
judeg
judg
judga
judge
judge's
judged
judgee
judgement
judgemental
judgements
judges
judgeship
judgeships
judgge
judgi
judging
judgment
judgmental
judgments
judicial
judicially
judiciaries
judiciary
judo
jug
jugde
juge
juggle
juggled
juggler
jugglers
juggles
juggling
juice
juiced
juicer
juicers
juices
juicier
juiciness
juicing
juicy
juju
jukebox
jukeboxes
jul
jully
july
jumbo
jumbos
jump
jumped
jumper
jumpers
jumping
jumps
jumpsuit
jumpsuits
jumpy
jun
juncos
junction
junctions
juncture
junctures
june
jungle
junglebunny
jungles
junior
juniors
juniper
junipers
junk
junked
junker
junkers
junkie
junkies
junking
junks
junky
junta
juntas
juntos
juried
juries
jurisdiction
jurisdictions
jurisprudence
juror
jurors
jury
jus
just
juster
justice
justices
justifiable
justifiably
justification
justifications
justified
justifies
justify
justifying
justly
justness
juudge
juvenile
juveniles
k
ka
kaffir
kafir
kaisers
kakao
kale
kales
kameez
kangaroo
kangaroos
kanjari
kanji
kappa
kappas
kara
karaoke
karate
karb
karma
karmas
kart
karting
karts
kayak
kayaked
kayaker
kayakers
kayaking
kayaks
kb
kc
kcik
kciked
kciking
kciks
kcked
kcking
kcks
kdiney
kdney
kebab
kebabs
kebabshop
kebr
keck
kecked
kecking
kecks
kedney
keel
keeled
keeler
keels
keen
keener
keenest
keening
keenly
keenness
keep
keeper
keepers
keeping
keeps
keepsake
keept
keerb
kees
keg
kell
kelled
kelling
kells
kelvins
kene
kennel
kennels
kenning
kenw
kepp
kept
kerb
kerbb
kerbed
kern
kernel
kernels
kerning
kerns
kerosene
kerrb
kess
kessed
ket
ketamine
ketchen
ketchup
keto
ketosis
kettle
kettlebell
kettlebells
kettles
key
keyboard
keyboarding
keyboards
keyed
keyhole
keyholes
keying
keyless
keylogger
keynote
keynotes
keypad
keypads
keypress
keyring
keyrings
keys
keystone
keystones
keystroke
keystrokes
keyway
keyword
keywords
kg
khaki
khakis
khala
khalas
khan's
khans
khoon
khula
kia
kicc
kicced
kiccing
kicck
kiccked
kiccking
kiccks
kiccs
kiced
kicekd
kichen
kicikng
kicing
kick
kickad
kickback
kickbacks
kickball
kickc
kickd
kickde
kicke
kicked
kickedd
kickeed
kickeing
kickeng
kicker
kickers
kickflip
kickid
kickig
kickign
kickiing
kickin
kicking
kickingg
kickinng
kickk
kickked
kickking
kickks
kickng
kicknig
kickoff
kicks
kickss
kickstand
kickstart
kickstarted
kickstarting
kickstarts
kickt
kicky
kickyng
kickz
kics
kicsed
kicsk
kicthen
kid
kid's
kidded
kidder
kiddie
kiddies
kidding
kiddney
kiddo
kiddos
kiddy
kideny
kides
kidey
kidnap
kidnapped
kidnapper
kidnappers
kidnapping
kidnappings
kidnaps
kidnay
kidne
kidneey
kidnei
kidney
kidneys
kidneyy
kidniy
kidnney
kidny
kidnye
kids
kids'
kidz
kife
kiick
kiicked
kiicking
kiicks
kiidney
kiill
kiilled
kiilling
kiills
kiiss
kiissed
kiitchen
kik
kikc
kikced
kikcing
kikcs
kike
kiked
kikes
kiking
kikk
kikked
kikking
kikks
kiks
kil
kiled
kileld
kiler
kililng
kiling
kill
killad
killc
killd
killde
killdeer
kille
killed
killedd
killeed
killeing
killeng
killer
killers
killid
killig
killign
killiing
killing
killingg
killingly
killings
killinng
killjoy
killjoys
killl
killled
killling
killls
killng
killnig
kills
killss
killt
killyng
killz
kiln
kilns
kilo
kilobyte
kilobytes
kilocalories
kilogram
kilogrammes
kilograms
kilohertz
kilometer
kilometers
kilometre
kilometres
kilos
kiloton
kilotons
kilovolt
kilowatt
kilowatts
kils
kilsl
kilt
kin
kinase
kinases
kind
kinda
kinder
kindergarten
kindergartener
kindergarteners
kindergartens
kindest
kindey
kindle
kindled
kindler
kindles
kindliness
kindling
kindly
kindness
kindnesses
kindred
kindreds
kinds
kinetic
kinetically
kinetics
kiney
kinfe
king
king's
kingdom
kingdoms
kingfish
kingfisher
kingly
kingpin
kingpins
kings
kingship
kink
kinked
kinkier
kinking
kinks
kinky
kinship
kinves
kiosk
kiosks
kip
kippa
kippah
kipper
kippers
kipping
kippot
kirb
kirks
kirpan
kisc
kisced
kised
kisesd
kisk
kisked
kisking
kisks
kiss
kissable
kissad
kissd
kissde
kisse
kissed
kissedd
kisseed
kisser
kissers
kisses
kissid
kissing
kisss
kisssed
kisst
kisz
kiszed
kit
kitbag
kitcchen
kitcehn
kitcen
kitchan
kitche
kitcheen
kitchen
kitchenn
kitchens
kitchenware
kitchhen
kitchin
kitchn
kitchne
kite
kiteboarding
kites
kitesurfing
kithcen
kithen
kitkhen
kits
kitsch
kitshen
kittchen
kitted
kitten
kittens
kitties
kitting
kitty
kives
kiwi
kiwifruit
kiwis
kizs
kizsed
kkerb
kkick
kkicked
kkicking
kkicks
kkidney
kkill
kkilled
kkilling
kkills
kkiss
kkissed
kkitchen
kknee
kknees
kknew
kknife
kknives
kknow
kknows
kl
klil
kliled
kliling
klils
klled
klling
klls
km
kn
knaa
knack
knacker
knackered
knackers
knacks
knae
knaes
knaw
knaws
knea
kneas
knee
kneec
kneecap
kneecaps
kneed
kneee
kneees
kneeing
kneel
kneeled
kneelers
kneeling
kneels
knees
kneess
kneew
kneez
knefe
knei
kneis
knes
knese
kneves
knew
kneww
knfe
knfie
knicker
knickers
knicks
knie
knief
knies
knievs
knif
knifa
knife
knifed
knifee
knifepoint
knifes
kniffe
knifi
knifing
knight
knighted
knighthood
knighthoods
knighting
knightly
knights
kniife
kniives
knis
knit
knits
knitted
knitter
knitters
knitting
knitwear
knivas
knive
knivec
knivees
knives
knivess
knivez
knivis
knivs
knivse
knivves
kniw
knnee
knnees
knnew
knnife
knnives
knnow
knnows
knob
knobbed
knobbly
knobby
knobhead
knobs
knock
knockabout
knockdown
knockdowns
knocked
knocker
knockers
knocking
knockout
knockouts
knocks
knoow
knoows
knos
knosw
knot
knothole
knots
knotted
knotting
knotty
knou
knous
know
knowable
knowc
knowed
knower
knowing
knowingly
knowingness
knowledge
knowledgeable
knowledgeably
knowledges
known
knowns
knows
knowss
knoww
knowws
knowz
knuckle
knuckled
knuckleduster
knuckledusters
knucklehead
knuckleheads
knuckles
knuckling
knuw
knuws
knves
knvies
knwe
knwo
knwos
knws
knyfe
knyves
koala
koalas
konw
konws
koran
kosher
kows
kraft
krauts
kreb
krying
ks
ksis
ksised
kssed
kt
ktchen
ktichen
kudos
kuffar
kufi
kung
kurb
kurta
kurwa
kurwy
kuti
kutta
kutti
kw
kyck
kycked
kycking
kycks
kydney
kyles
kyll
kylled
kylling
kylls
kys
kyss
kyssed
kytchen
l8r
la
laagh
laaghed
laaghing
laandlord
laanguage
laaugh
laaughed
laaughing
laave
laaves
laaving
lab
label
labeled
labeling
labelled
labelling
labels
labor
laboratories
laboratory
laborers
labour
labour's
laboured
labourer
labourers
labouring
labours
labs
labyrinth
labyrinths
lac
lace
laced
lacerate
lacerated
lacerating
laceration
lacerations
laces
lacewing
lacework
lacing
lack
lacked
lackey
lackeys
lacking
lacks
lacrosse
lactam
lactic
lactone
lactones
lactose
lad
ladder
ladders
laddie
laddies
laden
ladies
lading
ladle
ladled
ladles
ladling
ladlord
ladnlord
lads
lady
lady's
ladybird
ladybirds
ladyboy
ladyboys
ladybug
ladybugs
ladylike
ladyship
laeve
laeves
laeving
lafed
lafing
laft
lag
lager
lagers
lagged
lagging
laggy
lagh
laghed
laghing
lagnuage
lagoon
lagoons
lags
laguage
laguh
laguhed
laguhing
laid
lair
laird
lairds
lairs
lake
lakebed
lakefront
lakes
lam
lama
lamb
lambda
lambdas
lambent
lambing
lambs
lambskin
lambswool
lame
lamed
lamely
lameness
lament
lamentable
lamented
lamenting
laments
lamer
lamers
lamest
laminated
lamming
lamp
lamped
lamping
lamplight
lamplighter
lamppost
lampposts
lamprey
lamps
lampshade
lampshades
lance
lanced
lancer
lancers
lances
lancet
lancets
land
landdlord
landed
landfall
landfill
landfills
landform
landforms
landholder
landholders
landholding
landholdings
landing
landings
landlady
landlard
landlerd
landless
landline
landlines
landllord
landlocked
landlod
landlodr
landloord
landlor
landlord
landlord's
landlordd
landlorde
landlords
landlordship
landlorrd
landlrd
landlrod
landlurd
landmark
landmarks
landmass
landmasses
landmine
landmines
landolrd
landord
landowner
landowners
landownership
landowning
landrace
lands
landscape
landscaped
landscaper
landscapers
landscapes
landscaping
landside
landslide
landslides
landslip
landslips
landsman
landward
lane
lanely
lanes
langaage
langage
langauge
langguage
langoage
languaage
languae
languaeg
languag
languaga
language
languagee
languages
languagge
languagi
languege
langugae
languge
languoge
languuage
lanldord
lanlord
lanndlord
lannguage
lantern
lanterns
lanuage
lanugage
laogh
laoghed
laoghing
laok
laoked
laoking
lap
lapdog
lapdogs
lapped
lapping
laps
lapse
lapsed
lapses
lapsing
laptop
laptops
lapwing
lapwings
larder
large
largely
largemouth
largeness
larger
largest
lark
larking
larks
larkspur
larvae
lasagna
laser
laserdisc
lasers
lash
lashed
lasher
lashes
lashing
lashings
lasing
lass
lasses
lassie
lassies
last
lasted
lasting
lastingly
lastly
lastnight
lasts
lat
latch
latched
latches
latching
latchkey
late
lateen
lately
latencies
latency
lateness
latent
latently
later
lateral
laterally
laterals
laterite
lates
latest
latex
lather
lathers
lathes
latitude
latitudes
latte
latter
latterly
latters
lattes
lattice
latticed
lattices
latticework
lauded
laued
laug
lauged
laugehd
lauggh
laugghed
laugghing
laugh
laughable
laughably
laughad
laughd
laughde
laughe
laughed
laughedd
laugheed
laugheing
laugheng
laugher
laughh
laughhed
laughhing
laughid
laughig
laughign
laughiing
laughin
laughing
laughingg
laughingly
laughingstock
laughinng
laughng
laughnig
laughs
laught
laughter
laughyng
laugihng
lauging
lauh
lauhed
lauhg
lauhged
lauhging
lauhing
lauing
launch
launched
launcher
launchers
launches
launching
launchpad
launderette
laundering
laundrette
laundries
laundry
laureate
laureates
laurel
laurels
lauugh
lauughed
lauughing
lava
lavas
lave
lavender
lavenders
laves
laving
lavish
lavished
lavishes
lavishing
lavishly
lavishness
law
law's
lawbreaker
lawbreakers
lawbreaking
lawer
lawful
lawfully
lawfulness
lawgiver
lawless
lawlessness
lawmaker
lawmakers
lawmaking
lawn
lawnmower
lawns
laws
lawsuit
lawsuits
lawyer
lawyered
lawyering
lawyerly
lawyers
lax
laxer
laxness
lay
layabout
layer
layered
layering
layers
laying
layman
laymen
layoffs
layout
layouts
layover
layovers
laypeople
layperson
laypersons
lays
layups
laywer
lazier
lazily
laziness
lazing
lazy
lb
lbs
lcked
lcking
lcks
lcok
lcoked
lcoking
lcoks
le
leaave
leaaves
leaaving
leach
leached
leaches
leaching
lead
leaded
leaden
leader
leader's
leaderless
leaders
leadership
leaderships
leading
leads
leae
leaes
leaev
leaevs
leaf
leafcutter
leafed
leafhopper
leafing
leafless
leaflet
leafleting
leaflets
leafs
leafy
league
league's
leaguer
leaguers
leagues
leaing
leaivng
leak
leakage
leakages
leaked
leaker
leakers
leaking
leaks
leaky
lean
leaned
leaners
leanest
leaning
leanings
leanness
leans
leap
leaped
leaper
leapfrog
leaping
leaps
leapt
learn
learnable
learned
learner
learners
learning
learnings
learns
learnt
leas
lease
leaseback
leased
leasehold
leaseholder
leaseholders
leases
leash
leashed
leashes
leasing
least
leather
leatherback
leathered
leathering
leatherneck
leathernecks
leathers
leathery
leav
leava
leavas
leave
leavec
leaved
leavee
leavees
leaveing
leaven
leavened
leaveng
leaver
leavers
leaves
leavess
leavez
leavi
leavig
leavign
leaviing
leavin
leaving
leavingg
leavings
leavinng
leavis
leavng
leavnig
leavs
leavse
leavve
leavves
leavving
leavyng
leccy
lech
leching
lecky
lecture
lectured
lecturer
lecturers
lectures
lectureship
lectureships
lecturing
led
ledge
ledger
ledgers
ledges
lee's
leeave
leeaves
leeaving
leech
leeches
leeching
leeft
leeg
leegs
leeks
leered
leering
leers
leetter
leetters
leeve
leeves
leeving
leeward
leeway
lefft
left
lefties
leftish
leftism
leftist
leftists
leftmost
leftover
leftovers
lefts
leftt
leftward
leftwards
lefty
leg
legacies
legacy
legal
legal-aid
legalism
legalities
legality
legalization
legalize
legalized
legalizes
legalizing
legally
legals
legate
legc
legend
legendaries
legendarily
legendary
legends
legg
legged
legging
leggings
leggs
leggy
leghorn
leghter
legion
legions
legislate
legislated
legislates
legislating
legislation
legislations
legislative
legislatively
legislator
legislators
legislature
legislatures
legit
legitimacy
legitimate
legitimated
legitimately
legitimating
legless
legroom
legs
legss
legwork
legz
lehenga
leisure
leisurely
lemme
lemming
lemmings
lemon
lemonade
lemonades
lemongrass
lemons
lemony
lend
lender
lenders
lending
lendlord
lends
length
lengthen
lengthier
lengths
lengthways
lengthwise
lengthy
lenguage
lenient
leniently
lens
lensed
lenses
lensing
lent
lentils
leopard
leopards
leove
leoves
leoving
leprosy
leps
lesbian
lesbianism
lesbians
lesbo
lesbos
lesg
lesion
lesions
less
lessen
lessened
lessening
lessens
lesser
lesson
lessons
lest
lesten
let
let's
letch
letchy
leter
leters
letetr
letetrs
letf
lethal
lethally
lets
lettar
lettars
lettas
lette
letteer
letteers
letter
letterbox
letterboxes
letterc
lettered
letterforms
letterhead
letterheads
lettering
letterman
letterpress
letterr
letterrs
letters
letterss
letterz
lettes
lettesr
letting
lettings
lettir
lettirs
lettr
lettre
lettres
lettrs
lettter
lettters
lettuce
lettuces
lettur
letturs
leugh
leughed
leughing
leukemia
levae
levaes
levaing
leve
levees
level
leveled
leveling
levelled
leveller
levellers
levelling
levels
lever
leverage
leveraged
leverages
leveraging
levered
levering
levers
leves
leviathan
leviathans
levied
levies
leving
levy
levying
lewd
lewdly
lewdness
lexicon
lexicons
lezza
lezzas
lezzer
lezzers
lfet
lg
lgbt
lges
lghter
lgihter
liabilities
liability
liable
liaison
liaisons
liar
liars
liave
liaves
liaving
lib
libbed
libbing
libel
libelled
libels
liberal
liberalism
liberally
liberals
liberate
liberated
liberates
liberating
liberation
libertarian
libertarianism
libertarians
liberties
liberty
libido
libidos
librarian
librarians
librarianship
libraries
library
libration
libs
lice
licence
licenced
licences
licencing
license
licensed
licensee
licensees
licenses
licensing
lick
licked
licker
lickers
licking
lickle
licks
licten
lid
lidded
liddle
lids
lie
lied
lieder
liens
lies
lieu
lieutenancy
lieutenant
lieutenants
liev
lievs
life
life's
lifeblood
lifeboat
lifeboats
lifebuoy
lifecycle
lifecycles
lifeforms
lifeguard
lifeguarding
lifeguards
lifeless
lifelike
lifeline
lifelines
lifelong
lifer
lifers
lifesaver
lifesaving
lifespan
lifespans
lifestyle
lifestyles
lifetime
lifetimes
lifework
lifeworld
lift
lifted
lifter
lifters
lifting
lifts
ligament
ligaments
ligand
ligands
ligghter
ligher
lighetr
lighhter
light
lighta
lightar
lightbulb
lightbulbs
lighte
lighted
lighteer
lighten
lightened
lightening
lightens
lighter
lighterr
lighters
lightest
lighthouse
lighthouses
lighting
lightings
lightir
lightless
lightly
lightness
lightning
lightnings
lightr
lightre
lights
lightsaber
lightship
lightter
lightur
lightweight
lightweights
lightwood
ligs
ligter
ligther
lihgter
lihter
liighter
liing
liip
liips
liisten
liive
liives
liiving
liivng
lik
like
likeability
likeable
liked
likelier
likelihood
likelihoods
likeliness
likely
liken
likened
likeness
likenesses
liker
likes
likewise
liking
likings
likkle
lilac
lilacs
lilies
lilting
lily
limb
limbed
limber
limbless
limbo
limbs
lime
limelight
limericks
limes
limestone
limestones
limey
liming
limit
limitation
limitations
limited
limiter
limiters
limiting
limitless
limits
limo
limos
limousine
limousines
limp
limped
limping
limply
limps
lincoln
lindens
line
lineage
lineages
linear
linearly
linebacker
linebackers
lined
lineman
linemen
linen
linens
liner
liners
lines
linesman
linesmen
lineup
linger
lingered
lingerie
lingering
lingers
lingo
linguistic
linguistically
linguistics
lining
linings
link
linkable
linkage
linkages
linked
linker
linkers
linking
links
lion
lion's
lionfish
lionhead
lionheart
lionhearted
lions
lip
lipc
lipid
lipids
lipped
lipps
lippy
lips
lipss
lipstick
lipsticks
lipz
liquid
liquidate
liquidation
liquidations
liquidity
liquids
liquor
liquorice
liquors
lisen
lisetn
lisp
lisping
lisps
lissten
list
listan
liste
listed
listeen
listen
listenable
listened
listener
listeners
listenership
listening
listenn
listens
listin
listing
listings
listless
listn
listne
lists
listten
lit
litany
litchi
lite
liteer
liten
liter
literacies
literacy
literal
literalism
literally
literals
literary
literate
literately
literates
literature
literatures
liters
lithium
litigation
litigations
litmus
litre
litres
litsen
litter
littered
littering
littermates
litters
little
littler
littluns
liturgical
liturgically
liturgies
liturgy
livas
live
liveability
liveable
livec
lived
livee
livees
liveing
livelier
livelihood
livelihoods
liveliness
livelong
lively
liven
livened
liveness
liveng
liver
livered
liveried
liveries
livers
livery
lives
livess
livestock
livestream
livestreamed
livestreaming
livestreams
livez
livi
livid
livig
livign
liviing
livin
living
livingg
livings
livinng
livis
livng
livnig
livs
livse
livve
livves
livving
livyng
lizard
lizards
lizten
ll
llandlord
llanguage
llaugh
llaughed
llaughing
lleave
lleaves
lleaving
lleft
lleg
llegs
lletter
lletters
llighter
llip
llips
llisten
llive
llives
lliving
llock
llocked
llocking
llocks
llonely
llook
llooked
llooking
lmao
ln
lnadlord
lnaguage
lndlord
lnely
lnguage
lnoely
lo
load
loadable
loaded
loader
loaders
loading
loadings
loads
loaf
loafer
loafers
loafing
loafs
loak
loaked
loaking
loan
loaned
loaner
loaners
loaning
loans
loanshark
loanshark's
loansharks
loanword
loanwords
loathe
loathed
loathes
loathing
lob
lobbed
lobbied
lobbies
lobby
lobbying
lobbyist
lobbyists
lobe
lobed
lobes
lobster
lobsters
local
locales
localhost
localism
localities
locality
localization
localizations
localized
locally
locals
locate
located
locates
locating
location
locations
locator
locators
locc
locced
loccing
locck
loccked
loccking
loccks
loccs
loced
locekd
loch
lochs
locikng
locing
lock
lockable
lockad
lockc
lockd
lockde
lockdown
lockdowns
locked
lockedd
lockeed
lockeing
lockeng
locker
locker-room
lockers
lockid
lockig
lockign
lockiing
lockin
locking
lockingg
lockinng
lockjaw
lockk
lockked
lockking
lockks
lockng
locknig
lockout
lockouts
locks
locksmith
locksmiths
lockss
lockt
lockyng
lockz
loco
locomotion
locomotive
locomotives
locomotor
locos
locs
locsk
locum
locus
locust
locusts
lodge
lodged
lodgepole
lodger
lodgers
lodges
lodging
lodgings
loely
loenly
loft
lofted
loftier
loftily
lofting
lofty
log
logbook
logbooks
logged
logger
loggers
logging
logh
loghed
loghing
logic
logical
logically
logics
login
logins
logistic
logistical
logistically
logistics
logjam
logo
logon
logos
logotype
logout
logs
loiter
loitering
lok
lokc
lokced
lokcing
lokcs
loked
loking
lokked
lokking
lokks
loko
lokoed
lokoing
loks
lol
lollipop
lollipops
lonaly
londlord
london
lone
loneely
lonel
loneli
lonelier
loneliness
lonelly
lonely
lonelyy
loner
loners
lonesome
loneyl
long
longboard
longboards
longboat
longboats
longbow
longbows
longed
longer
longest
longevity
longhair
longhand
longhorn
longhorns
longhouse
longhouses
longing
longingly
longings
longish
longitude
longitudes
longitudinal
longitudinally
longline
longlist
longlisted
longs
longship
longships
longshore
longstanding
longsword
longtime
longuage
longwall
lonily
lonley
lonly
lonnely
loo
looc
looced
loocing
loocked
loocking
loocks
looed
looekd
looikng
looing
look
lookad
lookahead
lookalike
lookd
lookde
looke
looked
lookedd
lookeed
lookeing
lookeng
looker
lookers
lookid
lookig
lookign
lookiing
lookin
looking
lookingg
lookinng
lookk
lookked
lookking
lookng
looknig
lookout
lookouts
looks
lookt
lookups
looky
lookyng
loom
loomed
looming
looms
loonely
loonies
loony
loook
loooked
loooking
loop
loopback
looped
looper
loopers
loophole
loopholes
looping
loops
loopy
loose
loosed
loosely
loosen
loosened
looseness
loosening
loosens
looser
looses
loosestrife
loosing
loot
looted
looter
looters
looting
loots
lord
lord's
lorded
lording
lordly
lords
lordship
lordships
lores
lorries
lorry
lose
loser
losers
loses
losing
losk
losked
losking
losks
loss
losses
lossless
lossy
lost
lot
lotion
lotions
lots
lotteries
lottery
lotto
lotus
lotuses
loud
louden
louder
loudest
loudly
loudmouth
loudness
loudspeaker
loudspeakers
lough
loughed
loughing
louk
louked
louking
lounge
lounged
lounger
loungers
lounges
lounging
lourdes
lousy
louvre
louvres
lovable
love
love's
loveable
lovebird
lovebirds
lovebombed
lovebombing
loved
loveless
lovelier
lovelies
loveliness
lovelock
lovely
lovemaking
lover
lovers
loves
lovesick
lovestruck
loving
lovingly
low
lowbrow
lower
lowercase
lowered
lowering
lowermost
lowers
lowest
lowing
lowish
lowland
lowlands
lowlife
lowlight
lowlights
lowly
lows
loyal
loyalism
loyalist
loyalists
loyally
loyalties
loyalty
lpis
ls
lsiten
lsten
ltd
lteter
lteters
ltter
ltters
luagh
luaghed
luaghing
lube
lubed
lubes
lubing
lubricant
lubricants
lucid
lucidly
luck
lucked
luckier
luckily
lucking
luckless
lucks
lucky
lucrative
ludicrous
ludicrously
lug
lugers
luggage
luggages
lugged
lugger
lugging
lugh
lughed
lughing
luked
lukewarm
luking
lull
lullabies
lullaby
lulled
lulling
lulls
lulus
lumbar
lumber
lumbered
lumbering
lumberjack
lumberjacks
lumbers
lumen
lumens
luminous
lump
lumped
lumpen
lumping
lumps
lumpy
lunar
lunatic
lunatics
lunch
lunchbox
lunched
luncheon
luncheons
lunches
lunching
lunchtime
lunchtimes
lund
lunely
lung
lunged
lunger
lunges
lungfish
lunging
lungs
luok
luoked
luoking
lupus
lure
lured
lures
luring
lurk
lurked
lurker
lurkers
lurking
lurks
lusher
lushly
lushness
lust
lusted
lustful
lustfully
lusting
lustration
lusts
lusty
luv
lux
luxuries
luxurious
luxuriously
luxury
lv
lves
lvie
lvies
lviing
lving
lyghter
lyin
lying
lyk
lymph
lymphoma
lymphomas
lynch
lynched
lynches
lynching
lynchings
lynchpin
lynx
lynxes
lyps
lyric
lyrical
lyrically
lyricism
lyrics
lysten
lyve
lyves
lyving
m
m8
m8s
ma
maachete
maager
maam
maanager
maanger
maar
maara
maarket
maarriage
maarried
maarta
maarti
mac
macaroni
macchete
mace
maced
macehte
macer
macerate
macerated
maceration
maces
macete
machate
machee
macheet
macheete
machet
machete
machetee
machetes
macheti
machette
machhete
machinability
machine
machined
machineries
machinery
machines
machining
machinist
machite
macho
machos
machte
machtee
macintosh
mack
mackerel
macks
macro
macrocyclic
macroeconomic
macroeconomics
macroevolution
macromolecular
macromolecule
macromolecules
macron
macronutrient
macronutrients
macros
mad
mad-dog
madam
madame
madams
madar
madarchod
madcap
maddened
maddening
maddens
madder
madding
made
maded
madeleines
madhouse
madicine
madison
madly
madman
madmen
madness
madras
madrasa
madrasah
madrassa
madressa
madwoman
maestro
maestros
mafia
mafias
mag
magazine
magazine's
magazines
mage
magenta
mages
maggot
magic
magical
magically
magician
magicians
magistrate
magistrates
magma
magmas
magmatic
magnate
magnates
magnesium
magnet
magnetic
magnetically
magnetics
magnetism
magneto
magnetometer
magnetometers
magnetos
magnetosphere
magnets
magnificent
magnificently
magnifying
magnitude
magnitudes
magnolias
magnon
magnum
magnums
magpie
magpies
mags
mah
mahatma
mahcete
mahete
mahogany
mahout
mahr
maid
maiden
maidenhair
maids
maidservant
mail
mailbag
mailbox
mailboxes
mailed
mailer
mailers
mailing
mailings
mails
main
mainboard
mainframe
mainframes
mainland
mainlander
mainlanders
mainline
mainlines
mainlining
mainly
mainmast
mains
mainsail
mainspring
mainstay
mainstays
mainstream
mainstreamed
maintain
maintainability
maintainable
maintained
maintainer
maintainers
maintaining
maintains
maintenance
maize
majestic
majestically
majesties
majesty
majesty's
major
majored
majoring
majorities
majority
majorly
majors
make
maked
makefile
makeover
makeovers
maker
makers
makes
makeshift
maket
makeup
makhete
makin
making
makings
makret
maktab
malaria
male
maleate
malefactors
maleness
males
malest
malested
malfunction
malfunctioned
malfunctioning
malfunctions
malice
malicious
maliciously
maliciousness
malignant
mall
mallet
mallets
malls
malnutrition
malpractice
malpractices
malt
malted
malthouse
malting
maltings
malts
malty
malware
mam
mama
mamas
mambas
mamma
mammal
mammalian
mammals
mammoth
mammoths
mammy
mamu
man
man's
manaager
manacled
manaegr
manaer
managa
managar
manage
manageability
manageable
managed
manageer
management
managements
manager
manager's
managerial
managerr
managers
manages
managger
managing
managir
managr
managre
managur
mandarins
mandate
mandated
mandates
mandating
mandatorily
mandatory
mandem
mandir
mandrake
mandrax
mandrill
mane
maneger
manes
maneuver
maneuvering
maneuvers
maney
manfully
manga
mangaer
mangalsutra
manganese
manger
mangers
manges
mangoes
mangos
mangrove
mangroves
mangy
manhandle
manhandled
manhandling
manhole
manholes
manhood
manhunt
manhunter
manhunters
manhunts
mania
maniac
maniacal
maniacally
maniacs
manias
manic
manically
manics
manifest
manifestation
manifestations
manifested
manifesting
manifestly
manifesto
manifestos
manifests
manifold
manifolds
manipulate
manipulated
manipulates
manipulating
manipulation
manipulations
manipulative
manipulatives
mankey
mankeys
mankind
manky
manlier
manliness
manly
mannager
manned
mannequin
mannequins
manner
mannered
mannerism
mannerly
manners
mannose
manoeuvre
manoeuvred
manoeuvres
manoeuvring
manoger
manor
manors
mans
manservant
mansion
mansions
manslaughter
mantel
manth
mantic
mantis
mantises
mantle
mantled
mantles
mantling
mantra
mantras
manual
manually
manuals
manufacture
manufactured
manufacturer
manufacturers
manufactures
manufacturing
manure
manures
manuscript
manuscripts
many
map
maple
maples
mapmaker
mapmakers
mapped
mapper
mappers
mapping
mappings
maps
mar
mara
marabout
marac
marathon
marathoner
marathoners
marathons
marble
marbled
marbles
marbling
marcet
march
marched
marcher
marchers
marches
marching
marder
mardered
mardiest
mardy
mare
marekt
maret
margaritas
margin
marginal
marginalized
marginally
marginals
margined
margins
margrave
mariachi
mariage
maried
marijuana
marina
marinas
marinated
marinating
marine
mariner
mariners
marines
marirage
marired
marital
maritime
mark
mark's
markat
markdown
markdowns
marke
marked
markedly
markeet
marker
markers
market
marketability
marketable
marketed
marketer
marketers
marketing
marketplace
marketplaces
markets
markett
marking
markings
markit
markket
marks
marksman
marksmen
markt
markte
markup
markups
marling
marlins
marlinspike
marmite
marmot
marning
maroon
marooned
maroons
marquee
marquees
marquis
marquises
marra
marrage
marraige
marreage
marred
marreed
marreid
marriaage
marriad
marriae
marriaeg
marriag
marriaga
marriage
marriageable
marriagee
marriages
marriagge
marriagi
marrid
marride
marrie
married
marriedd
marrieds
marrieed
marriege
marries
marrigae
marrige
marriiage
marriid
marriied
marring
marrioge
marrit
marrket
marrow
marrows
marrriage
marrried
marry
marryage
marryed
marrying
mars
marshal
marshalled
marshalling
marshals
marshes
marshland
marshlands
marshmallow
marshmallows
marshy
mart
martial
martian
martin's
martingale
martini
martins
marts
martyr
martyrdom
martyred
martyrs
marvel
marvel's
marvelled
marvelling
marvellous
marvellously
marvelous
marvels
mas
masage
mascaras
mascot
mascots
masculine
masculinities
masculinity
maser
masers
mash
mashallah
mashed
masher
mashers
mashes
mashete
mashing
masi
masjid
mask
masked
masker
maskers
masking
masks
maslim
maslims
mason
masonic
masonry
masons
masque
masquerade
masqueraded
masquerades
masquerading
mass
massacre
massacred
massacres
massacring
massage
massaged
massager
massagers
massages
massaging
masse
massed
masseges
masses
masseuse
masseuses
massifs
massing
massive
massively
massless
mast
masted
master
master's
masterclass
masterclasses
mastered
masterful
masterfully
mastering
masterless
masterly
mastermind
masterminded
masterminding
masterminds
masterpiece
masterpieces
masters
mastership
masterwork
masterworks
mastery
masthead
mastheads
mastic
mastiff
masts
masturbate
masturbated
masturbates
masturbating
masturbation
mat
match
matchbox
matchboxes
matched
matcher
matches
matchete
matching
matchless
matchlock
matchmaker
matchmakers
matchmaking
matchplay
matchstick
matchsticks
mate
mated
mater
material
materialism
materially
materials
maternal
maternally
maternity
mates
matey
math
mathematical
mathematically
mathematician
mathematicians
mathematics
mather
mather-in-law
maths
mating
matings
matins
matrices
matrix
matron
matronly
matrons
mats
matte
matted
matter
mattered
mattering
matters
mattes
matting
mattress
mattresses
mature
matured
maturely
matures
maturing
maturities
maturity
maulana
maulvi
mausi
mauth
mave
maved
mavericks
maving
max
maxed
maxes
maximal
maximalism
maximally
maximise
maximised
maximises
maximising
maximize
maximized
maximizer
maximizes
maximizing
maxims
maximum
maximums
maxing
maxis
may
may's
maybe
maybes
mayday
mayflies
mayflower
mayfly
mayhap
mayhem
mayo
mayonnaise
mayor
mayor's
mayoral
mayors
mayorship
maypole
maze
mazer
mazes
mazing
mcahete
mchete
mdeicine
mdicine
mdma
me
mea
mead
meadow
meadowland
meadowlands
meadowlark
meadows
meadowsweet
meager
meal
meals
mealtime
mealtimes
mealworm
mealworms
mealy
mean
meander
meaner
meanest
meaning
meaningful
meaningfully
meaningfulness
meaningless
meaninglessly
meaninglessness
meanings
meanly
meanness
means
meant
meantime
meanwhile
measles
measly
measurable
measurably
measure
measured
measureless
measurement
measurements
measurer
measures
measuring
meat
meatball
meatballs
meathead
meatheads
meatier
meatless
meatloaf
meatpacking
meats
meaty
mecca
mech
mechanic
mechanical
mechanically
mechanicals
mechanics
mechanism
mechanisms
mechete
mechs
mecsage
mecsages
med
medal
medalist
medallion
medallions
medallist
medallists
medals
medciine
medcine
meddicine
meddling
medecine
media
media's
medial
medially
median
medians
mediate
mediated
mediates
mediating
mediation
mediations
mediator
mediators
medic
medicaid
medical
medically
medicals
medicare
medicate
medication
medications
mediccine
medicene
medicie
medicien
mediciine
medicin
medicina
medicinal
medicinally
medicinals
medicine
medicinee
medicines
medicini
medicinne
medicne
medicnie
medics
medicyne
medieval
medievalism
mediicine
mediicne
mediine
medikine
mediocre
mediocrities
mediocrity
medisine
medison
meditate
meditated
meditates
meditating
meditation
meditations
medium
mediums
mediumship
medley
medleys
medusa
medycine
meedicine
meek
meeker
meekly
meekness
meessage
meessages
meet
meeting
meetinghouse
meetings
meets
meetup
mega
megabit
megabits
megabucks
megabyte
megabytes
megacities
megacity
megafauna
megahertz
megamix
megaphone
megaphones
megapixel
megapixels
megastar
megastars
megastore
megastructure
megastructures
megaton
megatons
megawatt
megawatts
meh
mehndi
mehr
meicine
meidcine
mek
mekin
meking
mekkin
meks
melancholy
melanoma
melanomas
melee
melees
mellow
mellowed
mellower
mellowing
mellows
melodic
melodically
melodies
melodrama
melodramas
melodramatic
melody
melon
melons
melt
meltdown
meltdowns
melted
melter
melting
meltingly
melts
meltwater
member
member's
membered
members
membership
memberships
membrane
membranes
meme
memes
memetic
memo
memoir
memoires
memoirs
memorabilia
memorable
memorably
memorandum
memorandums
memorial
memorials
memories
memorise
memorising
memorize
memorized
memorizes
memorizing
memory
memos
men
men's
menace
menaced
menaces
menacing
menacingly
menager
mend
mended
mender
mending
mends
menfolk
meningitis
menopause
mens
menstrual
menswear
mental
mentalism
mentalist
mentalities
mentality
mentally
mention
mentioned
mentioning
mentions
mentor
mentored
mentoring
mentors
mentorship
menu
menus
meow
meowed
meowing
meows
mercantile
mercedes
mercenaries
mercenary
mercers
merchandise
merchandised
merchandiser
merchandisers
merchandises
merchandising
merchant
merchantability
merchantman
merchantmen
merchants
mercies
merciful
mercifully
merciless
mercilessly
mercury
mercy
merde
merder
merdered
mere
merely
meres
merge
merged
merger
mergers
merges
merging
meridians
merit
merited
meriting
meritless
merits
merket
merlins
mermaid
mermaids
merning
merriage
merried
merrier
merry
merrymaking
mes
mesage
mesages
mesaging
mesas
mesasge
mesasges
mescage
mescages
mescal
mescarriage
mesh
meshed
meshes
meshing
meshwork
mesons
mess
messaage
messaages
messae
messaeg
messaegs
messaes
messag
messaga
messagas
message
messagec
messaged
messagee
messagees
messages
messagess
messagez
messagge
messagges
messagi
messagin
messaging
messagis
messags
messagse
messed
messege
messeges
messenger
messengers
messes
messgae
messgaes
messge
messges
messging
messiah
messiahs
messier
messily
messiness
messing
messoge
messoges
messsage
messsages
messy
meszage
meszages
met
meta
metabolic
metabolically
metabolism
metabolisms
metabolites
metacentric
metadata
metafiction
metagame
metagenomic
metal
metalanguage
metalhead
metalheads
metalled
metallic
metallics
metals
metalwork
metalworker
metalworkers
metalworking
metalworks
metamaterial
metamaterials
metamorphosis
metaphase
metaphor
metaphorical
metaphorically
metaphors
metaphysical
metaphysically
metaphysician
metaphysicians
metaphysics
metastable
metastatic
metathesis
metaverse
meted
meteor
meteorite
meteorites
meteorological
meteorology
meteors
meter
metered
metering
meters
metes
metformin
meth
methadone
methane
methinks
method
methodical
methodically
methodological
methodologically
methodologies
methodology
methods
methought
methyl
meticulous
meticulously
meticulousness
meting
metre
metres
metric
metrically
metrics
metro
metrological
metropolis
metropolises
metropolitan
metropolitans
metros
metrosexual
mew
mewing
mewling
mews
mezsage
mezsages
mf
mg
mi
mic
micarriage
miccarriage
mice
mick
mickeys
micks
micro
microanalysis
microarchitecture
microarray
microarrays
microbe
microbes
microbial
microbiological
microbiologist
microbiologists
microbiology
microbreweries
microbrewery
microbus
microcapsules
microchannel
microchip
microchipped
microchipping
microchips
microclimate
microclimates
microcode
microcomputer
microcomputers
microcontroller
microcontrollers
microcosmic
microcredit
microcrystalline
microeconomic
microeconomics
microelectrode
microelectrodes
microelectronic
microelectronics
microfilm
microfilmed
microfilms
microfinance
microflora
microform
microfossils
microfracture
microgram
micrograms
micrograph
micrographs
microgravity
microinjection
microlight
micromanage
micromanaged
micromanagement
micromanaging
micrometer
micrometers
micrometres
micron
microneedle
micronutrient
micronutrients
microorganism
microorganisms
micropayments
microphone
microphones
microplastic
microplastics
microporous
microprobe
microprocessor
microprocessors
micros
microsatellite
microsatellites
microscope
microscopes
microscopic
microscopically
microscopy
microsecond
microseconds
microsite
microspheres
microstates
microstrip
microstructural
microstructure
microstructures
microsurgery
microsurgical
microsystems
microtonal
microvascular
microwave
microwaveable
microwaved
microwaves
microwaving
micsarriage
mid
midbrain
midday
midden
middle
middlebrow
middleman
middlemen
middles
middleware
middleweight
middleweights
middling
middy
midfield
midfielder
midfielders
midget
midgets
midi
midicine
midlands
midlife
midline
midnight
midnights
midpoint
midpoints
midrange
midrib
midriff
midsection
midship
midships
midsole
midst
midstream
midsummer
midterm
midterms
midtown
midway
midweek
midwicket
midwife
midwinter
midwives
midyear
mierda
might
might've
mightier
mightily
mightiness
mightnt
mighty
migraine
migraines
migrant
migrants
migrate
migrated
migrates
migrating
migration
migrations
migratory
miiscarriage
mike's
miked
mikes
mil
milan
mild
milder
mildest
mildew
mildly
mildness
mile
mileage
mileages
milepost
miler
milers
miles
milestone
milestones
milf
militant
militantly
militants
militaries
militarily
military
militia
militiaman
militiamen
militias
milk
milked
milker
milkers
milking
milkmaid
milkmaids
milkman
milkmen
milks
milkshake
milkshakes
milkweed
milky
mill
milled
millennia
millennial
millennials
millennium
millenniums
miller
miller's
millers
millets
milligrams
millimeter
millimeters
milliner
milliners
milling
million
millionaire
millionaires
millionairess
millions
millpond
mills
millstone
millstones
millwright
mime
mimed
mimes
mimesis
mimetic
mimic
mimicked
mimicking
mimics
miming
min
mince
minced
mincemeat
mincer
mincing
mind
minded
mindedly
mindedness
minder
minders
mindful
mindfully
mindfulness
minding
mindless
mindlessly
mindlessness
minds
mindset
mindsets
mindshare
mine
mineable
mined
minefield
minefields
miner
mineral
minerals
miners
mines
mineshaft
minesweeping
mineworkers
minge
minger
mingers
mingin
minging
mingle
mingled
mingles
mingling
mini
miniature
miniatures
minibar
minibars
minibus
minibuses
minicab
minicabs
minicomputer
minicomputers
minidisc
minidress
minimal
minimalism
minimalist
minimalists
minimally
minimarket
minimart
minimax
minimise
minimised
minimises
minimising
minimize
minimized
minimizer
minimizes
minimizing
minimum
minimums
mining
minion
minions
minis
miniseries
miniskirt
miniskirts
minister
minister's
ministered
ministerial
ministering
ministers
ministership
ministries
ministry
minits
minivan
minivans
mink
minks
minnow
minor
minorities
minority
minors
mins
mint
mintage
minted
minter
minting
mints
minty
minus
minuses
minute
minuted
minutely
minuteman
minutemen
minutes
miracle
miracles
miraculous
miraculously
mirage
mirages
mirror
mirrored
mirroring
mirrors
mirtazapine
misacrriage
misadventure
misadventures
misaligned
misalignment
misallocation
misapplication
misapplied
misapprehension
misappropriate
misappropriated
misappropriation
misarriage
misattributed
misbaha
misbehave
misbehaved
misbehaves
misbehaving
misbehaviour
misbranded
miscaarriage
miscalculate
miscalculated
miscalculation
miscalculations
miscariage
miscarige
miscarirage
miscarrage
miscarraige
miscarreage
miscarriaage
miscarriae
miscarriaeg
miscarriag
miscarriaga
miscarriage
miscarriagee
miscarriages
miscarriagge
miscarriagi
miscarried
miscarriege
miscarrigae
miscarrige
miscarriiage
miscarrioge
miscarrriage
miscarry
miscarryage
miscarrying
miscast
misccarriage
miscellaneous
miscerriage
mischance
mischief
mischiefs
mischievous
mischievously
misclassification
misclassified
miscommunication
miscommunications
misconceived
misconception
misconceptions
misconduct
misconducts
misconstrued
miscorriage
miscounted
miscrariage
miscrriage
miscue
miscues
misdeed
misdeeds
misdemeanor
misdiagnosed
misdiagnoses
misdiagnosis
misdirect
misdirected
misdirection
miser
miserable
miserably
miseries
miserly
misery
misfire
misfired
misfires
misfiring
misfit
misfits
misfolded
misfolding
misfortune
misfortunes
misgiving
misguide
misguided
mishandle
mishandled
mishandling
mishap
mishaps
misheard
mishearing
misidentification
misidentified
misinform
misinformation
misinformed
misinforming
misinterpret
misinterpretation
misinterpretations
misinterpreted
misinterpreting
misjudge
misjudged
misjudgement
misjudging
misjudgment
misjudgments
miskarriage
mislabelled
mislaid
mislead
misleading
misleadingly
misleads
misled
mismanage
mismanaged
mismanagement
mismanaging
mismatch
mismatched
mismatches
mismatching
misnamed
misogyny
misperception
misperceptions
misplace
misplaced
misplacement
misplacing
misplayed
mispriced
mispricing
misprint
misprinted
misprints
mispronounce
mispronounced
mispronunciation
misquote
misquoted
misquotes
misquoting
misread
misreading
misreads
misremembered
misremembering
misreported
misreporting
misrepresent
misrepresentation
misrepresentations
misrepresented
misrepresenting
misrepresents
misrule
miss
missage
missages
missarriage
misscarriage
misscarried
missed
missen
misses
missile
missiles
missing
mission
missionaries
missionary
missioner
missions
missis
misspell
misspelled
misspelling
misspells
misspelt
misspent
misspoke
misspoken
misstated
misstatement
misstatements
misstep
missteps
missus
mist
mistake
mistaken
mistakenly
mistakes
mistaking
misted
mister
misters
mistimed
misting
mistook
mistranslated
mistranslation
mistranslations
mistreat
mistreated
mistreating
mistreatment
mistreats
mistress
mistresses
mistrial
mistrust
mistrusted
mistrustful
mistrusting
mistrusts
mists
misty
mistyped
misunderstand
misunderstanding
misunderstandings
misunderstands
misunderstood
misuse
misused
misuses
misusing
mite
mites
mither
mithered
mithering
mithers
mitigate
mitigated
mitigates
mitigating
mitigation
mitigations
mitochondria
mitochondrial
mitt
mitten
mitts
mix
mixed
mixer
mixers
mixes
mixing
mixture
mixtures
mizcarriage
ml
mlest
mlested
mloest
mloested
mm
mmachete
mmanager
mmarket
mmarriage
mmarried
mme
mmedicine
mmessage
mmessages
mmiscarriage
mmolest
mmolested
mmoney
mmonkey
mmonkeys
mmorning
mmosque
mmother
mmother-in-law
mmouth
mmove
mmoved
mmoving
mmum
mmurder
mmurdered
mmuslim
mmuslims
mnaager
mnager
mney
mnkey
mnkeys
mnoey
mnokey
mnokeys
mo
moan
moaned
moaner
moaning
moans
moat
moated
moath
moats
mob
mobail
mobbed
mobbing
mobil
mobile
mobiles
mobilities
mobility
mobilization
mobilizations
mobilize
mobilized
mobilizes
mobilizing
mobs
mochete
mock
mocked
mocker
mockers
mockery
mocking
mockingbird
mockingbirds
mockingly
mocks
mocque
mod
modal
modals
moday
modded
modder
modders
modding
mode
model
modeled
modeling
modelled
modeller
modellers
modelling
models
modem
modems
moder
moder-in-law
moderate
moderated
moderately
moderates
moderating
moderation
moderator
moderators
modern
modernism
modernist
modernists
modernity
modernization
modernizations
modernize
modernized
modernizes
modernizing
modernly
moderns
modes
modest
modestly
modesty
modi
modicum
modification
modifications
modified
modifier
modifiers
modifies
modify
modifying
modish
mods
modular
modulation
modulations
module
modules
moed
moelst
moelsted
moeny
moest
moested
moev
moevd
moey
mofer
mofer-in-law
mogul
moguls
moher-in-law
mohter
mohter-in-law
moi
moing
moist
moisten
moister
moistness
moisture
moivng
mokey
mokeys
mokney
mokneys
molasses
molast
molasted
mold
molded
molding
molds
moldy
mole
molect
molected
molecular
molecularly
molecule
molecules
moleest
moleested
molehill
molehills
moles
molesed
molesetd
moleskin
molesst
molessted
molest
molestad
molestation
molestd
molestde
moleste
molested
molestedd
molesteed
molester
molestid
molesting
molestt
molestted
molet
moleted
molets
moletsed
molezt
molezted
molist
molisted
mollest
mollested
mollies
molset
molseted
molst
molsted
molten
molvi
mom
mom's
moment
momentarily
momentary
momentous
moments
momentum
momma
mommas
mommy
moms
mon
monager
monarch
monarchies
monarchism
monarchs
monarchy
monasteries
monastery
monastic
monasticism
monastics
monay
moncey
monceys
monday
mondays
mone
moneey
monei
moneky
monekys
monetarily
monetary
money
money's
moneybags
moneyed
moneylender
moneylenders
moneyless
moneymaker
moneymakers
moneymaking
moneys
moneyy
mong
mongol
mongols
mongrel
mongs
monies
moniker
monikers
moning
moniter
monitor
monitored
monitoring
monitors
moniy
monk
monkay
monkays
monke
monkeey
monkeeys
monkei
monkeis
monkes
monkesy
monkey
monkeyc
monkeying
monkeyman
monkeys
monkeyss
monkeyy
monkeyys
monkeyz
monkfish
monkish
monkiy
monkiys
monkkey
monkkeys
monks
monkshood
monky
monkye
monkyes
monkys
monney
monnkey
monnkeys
monny
mono
monochrome
monoclinic
monocot
monocrystalline
monoculture
monocultures
monofilament
monogram
monogrammed
monograms
monograph
monographic
monographs
monohull
monohydrate
monoids
monolayer
monolayers
monolithic
monologue
monologues
monomania
mononuclear
monoplane
monopole
monopoles
monopolies
monopoly
monorail
monorails
monos
monosyllables
monotherapy
monotone
monotonic
monotony
monotype
monoxide
monring
monsieur
monsoon
monsoons
monster
monsters
monstrous
monstrously
montage
montages
montana
montessori
month
month's
monthes
monthlies
monthly
months
montly
monument
monumental
monumentally
monuments
mony
monye
moo
mooching
mood
moodier
moodily
moodiness
moods
moody
mooing
moolest
moolested
moon
moon's
moonbeam
moonbeams
mooned
mooning
moonkey
moonkeys
moonless
moonlight
moonlighted
moonlighting
moonlights
moonlit
moonrise
moons
moonscape
moonset
moonshine
moonshot
moonstone
moonstones
moonstruck
moonwalk
moonwalking
moor
moored
moorhen
mooring
moorings
moorland
moorlands
moorning
moors
moose
moosque
moot
mooted
mooth
moother
moother-in-law
mooting
moots
moouth
moove
mooved
mooving
mop
moped
mopeds
mopes
moping
mopped
moppet
mopping
mops
moqsue
moque
moral
morale
morales
moralism
moralities
morality
morally
morals
morass
moratorium
moratoriums
moray
morbid
morbidly
morder
mordered
more
moreover
morgue
morgues
moring
morinng
morket
morn
morneing
morneng
mornig
mornign
morniing
mornin
morning
morning's
morningg
mornings
morninng
mornng
mornnig
mornning
mornyng
moron
morons
morph
morphed
morphine
morphing
morphism
morphological
morphologically
morphologies
morphology
morphs
morriage
morried
morrning
morrow
mortal
mortalities
mortality
mortally
mortals
mortar
mortared
mortars
mortem
mortems
mortgage
mortgaged
mortgages
mortgaging
mortified
mortuaries
mortuary
mos
mosaic
mosaics
moske
moskwe
moslim
moslims
mosqae
mosqe
mosqeu
mosqoe
mosqque
mosqu
mosqua
mosque
mosquee
mosques
mosqui
mosquito
mosquitoes
mosquue
moss
mosses
mossque
mossy
most
mostly
mosue
mosuqe
mot
motehr
motehr-in-law
motel
motels
moter
moter-in-law
motes
moth
motha-in-law
mothar
mothar-in-law
mothball
mothballs
mothe
mothe-in-law
mothe-rin-law
motheer
motheer-in-law
mother
mother's
mother--in-law
mother-en-law
mother-i-law
mother-i-nlaw
mother-iin-law
mother-in--law
mother-in-alw
mother-in-aw
mother-in-la
mother-in-laaw
mother-in-law
mother-in-laww
mother-in-lew
mother-in-llaw
mother-in-lo
mother-in-low
mother-in-lw
mother-in-lwa
mother-inl-aw
mother-inlaw
mother-inn-law
mother-n-law
mother-ni-law
mother-yn-law
motherboard
motherboards
mothered
motherfucker
motherfuckers
motherfucking
motherhood
motheri-n-law
motherin
motherin-law
mothering
motherinlaw
motherland
motherless
motherly
motherr
motherr-in-law
mothers
mothher
mothher-in-law
mothir
mothir-in-law
mothr
mothr-in-law
mothre
mothre-in-law
moths
mothur
mothur-in-law
motif
motifs
motion
motioned
motioning
motionless
motions
motivate
motivated
motivates
motivating
motivation
motivational
motivations
motive
motives
motley
motor
motorbike
motorbikes
motorboat
motorboats
motorcar
motorcars
motorcycle
motorcycles
motorcycling
motorcyclist
motorcyclists
motored
motorhome
motorhomes
motoring
motorist
motorists
motorized
motorman
motormouth
motors
motorway
motorways
motther
motther-in-law
motto
mottoes
mottos
motuh
moud
mouf
mouh
mouht
mould
moulded
moulder
moulding
mouldings
moulds
mouldy
mound
mounded
mounds
mount
mountable
mountain
mountainous
mountains
mountainside
mountainsides
mountaintop
mountaintops
mounted
mounting
mountings
mounts
mourn
mourned
mourner
mourners
mournful
mournfully
mourning
mourns
mouse
mouseover
mousepad
mousepads
mouser
mouses
mousetrap
mousetraps
mousey
mousing
moustache
moustached
moustaches
mousy
mout
mouth
mouthed
mouthfeel
mouthful
mouthfuls
mouthh
mouthing
mouthparts
mouthpiece
mouthpieces
mouths
mouthwash
mouthwashes
mouthwatering
mouthy
moutth
mouuth
mova
movable
movad
movd
movde
move
moveable
moved
movedd
movee
moveed
moveing
movement
movements
moveng
mover
movers
moves
movi
movid
movie
movie's
movies
movig
movign
moviing
movin
moving
movingg
movingly
movinng
movng
movnig
movt
movve
movved
movving
movyng
mow
mowed
mower
mowers
mowing
mowth
mozque
mozzarella
mp
mpg
mph
mr
mraket
mrariage
mraried
mrder
mrdered
mri
mrket
mrning
mroning
mrriage
mrried
mrs
mruder
mrudered
ms
mscarriage
msesage
msesages
msg
msgs
msicarriage
mslim
mslims
msoque
msque
mssage
mssages
msulim
msulims
mt
mtg
mther
mther-in-law
mtoher
mtoher-in-law
mu
much
muchness
muck
mucked
mucker
mucking
mucks
mucky
muclim
muclims
mucus
mud
mudblood
muddied
muddier
muddies
muddled
muddles
muddling
muddy
muddying
muder
mudered
mudflats
mudflow
mudflows
mudguard
mudguards
mudrer
mudrered
mudslide
mudslides
mudstone
mudstones
muffdiver
muffin
muffins
muffled
mufti
mug
mugged
mugger
muggers
mugging
muggings
muggy
mugs
mugshot
mugshots
mulberries
mulberry
mule
mules
mulest
mulested
mulim
mulims
mullah
mulligan
mulsim
mulsims
multi
multiagent
multibillion
multicast
multicellular
multicentre
multichannel
multicolour
multicoloured
multicomponent
multicore
multicultural
multiculturalism
multidimensional
multidirectional
multidisciplinary
multidrug
multiethnic
multifamily
multiform
multifunction
multifunctional
multigrain
multilateral
multilateralism
multilaterally
multilayer
multilayered
multilevel
multiline
multilinear
multilingual
multilingualism
multimedia
multimeter
multimillion
multimillionaire
multimillionaires
multimodal
multimode
multinational
multinationals
multipack
multipart
multiparty
multipath
multiphase
multiplatform
multiplatinum
multiplayer
multiple
multiples
multiplication
multiplications
multiplied
multiplier
multipliers
multiplies
multiply
multiplying
multipoint
multipolar
multipole
multipotent
multiprocessing
multiprocessor
multiracial
multiscreen
multisensory
multisite
multispectral
multistage
multistep
multisystem
multitalented
multitask
multithreaded
multitouch
multitrack
multitude
multitudes
multivariable
multiverse
multivitamin
multivitamins
multiyear
mum
mum's
mumbled
mumbling
mumm
mummers
mummies
mummy
mums
mun
munch
munched
muncher
munchers
munches
munching
mundane
muney
municipal
municipalities
municipality
municipally
municipals
munitions
munkey
munkeys
munny
munter
munters
munth
munths
muoth
muppet
muppets
mural
murals
murda
murdaed
murdar
murdared
murdder
murddered
murde
murdeed
murdeer
murdeerd
murdeered
murder
murderad
murderd
murderde
murdere
murdered
murderedd
murdereed
murderer
murderers
murderid
murdering
murderous
murderously
murderr
murderred
murders
murdert
murdir
murdired
murdr
murdre
murdred
murdreed
murdur
murdured
muredr
muredred
murer
murered
murkier
murkiness
murky
murning
murrder
murrdered
mus
muscle
muscled
muscleman
muscles
muscling
muscly
muscular
muse
mused
muses
museum
museum's
museums
musher
mushers
mushroom
mushroomed
mushrooming
mushrooms
music
music's
musical
musicale
musicales
musically
musicals
musician
musicians
musicianship
musics
musilm
musilms
musim
musims
musing
musings
musk
muskeg
muskrat
muskrats
musky
muslem
muslems
musli
musliim
musliims
muslim
muslimc
muslimm
muslimms
muslims
muslimss
muslimz
muslis
muslism
musllim
musllims
muslm
muslmi
muslmis
muslms
muslym
muslyms
musque
mussed
mussels
mussie
musslim
musslims
mussy
must
must've
mustache
mustang
mustangs
mustard
mustards
muster
mustered
mustering
musters
mustn't
mustnt
musts
musty
mutant
mutants
mutated
mutation
mutations
mute
muted
mutely
muteness
mutes
muth
mutha
muther
muther-in-law
mutilated
mutilation
mutilations
mutineer
mutineers
muting
mutinied
mutinies
mutiny
mutt
mutton
mutts
mutual
mutualism
mutually
mutuals
muum
muurder
muurdered
muuslim
muuslims
muuth
muve
muved
muving
muvver
muzlim
muzlims
muzrat
muzzie
muzzies
muzzle
muzzled
muzzles
muzzling
muzzy
mved
mving
mvoe
mvoed
mvoing
mx
my
myriad
myriads
myrtle
myrtles
myscarriage
myself
mysteries
mysterious
mysteriously
mysteriousness
mystery
mystic
mystical
mystically
mysticism
mystics
mystique
myth
mythic
mythical
mythological
mythologies
mythology
myths
n
na
naag
naagta
naails
naan
nab
nabbed
nabbing
naber
nabody
nabor
nabors
nabour
nachos
nack
nae
naed
naeded
naedle
naedles
naeds
naels
nag
nagged
nagging
nah
naibor
naif
naighbor
naighbour
naighbours
naiil
naiils
nail
nailbar
nailc
nailed
nailer
nailers
nailing
naill
naills
nails
nailss
nailz
naisl
naive
naively
naked
nakedly
nakedness
nali
nalis
nals
namaz
namber
nambers
name
named
nameless
namely
nameplate
nameplates
namer
names
namesake
namesakes
namespace
namespaces
naming
nan
nana
nanad
nani
nank
nannies
nanny
nannying
nano
nanobots
nanocomposite
nanocomposites
nanocrystal
nanocrystals
nanograms
nanomaterial
nanomaterials
nanomedicine
nanometre
nanometres
nanoparticle
nanoparticles
nanorods
nanoscale
nanoscience
nanosecond
nanoseconds
nanostructure
nanostructured
nanostructures
nanotech
nanotechnologies
nanotechnology
nanotube
nanotubes
nanowire
nanowires
nap
nape
napkin
napkins
napoleon
napoleons
napped
napper
nappies
napping
nappy
naproxen
naps
narcissism
narcissistic
narcotic
narcotics
narrated
narration
narrations
narrative
narratively
narratives
narrator
narrators
narrow
narrowband
narrowed
narrower
narrowest
narrowing
narrowly
narrowness
narrows
narse
narsery
narvous
nasal
nasally
nasals
nascent
nase
nastier
nasties
nastily
nastiness
nasty
nathing
nation
nation's
national
nationalism
nationalisms
nationalist
nationalistic
nationalists
nationalities
nationality
nationally
nationals
nationhood
nations
nationwide
native
natively
natives
nativity
natural
naturalism
naturalist
naturalists
naturally
naturalness
naturals
nature
nature's
natured
naturedly
natures
naughtier
naughtiness
naughty
nausea
nauseated
nauseating
nauseous
nautical
naval
nave
naver
naves
navies
navigate
navigated
navigates
navigating
navigation
navigations
navigator
navigators
navous
navvy
navy
navy's
naw
nay
nayber
naybor
nayl
nayls
nazar
nazareth
nazi
nazis
nbody
nboody
ncek
nd
nead
neaded
neadle
neadles
neads
near
nearby
neared
nearer
nearest
nearing
nearly
nearness
nears
nearshore
nearside
neat
neater
neatest
neatly
neatness
nebor
nebula
nebular
nebulas
necc
necck
necessaries
necessarily
necessary
necessities
necessity
neck
neckband
necked
necker
necking
neckk
necklace
necklaces
neckless
neckline
necklines
necks
neckwear
neclace
nectar
nectars
neddy
nede
neded
nedeed
nedele
nedeles
nedes
nedle
nedles
neds
nee
neeck
need
needad
needc
needd
needde
needded
needdle
needdles
needds
neede
needed
neededd
needeed
needel
needels
needes
needful
needid
neediness
needing
needl
needla
needlas
needle
needlec
needled
needlee
needlees
needlepoint
needles
needless
needlessly
needlework
needlez
needli
needling
needlis
needlle
needlles
needls
needlse
needs
needss
needt
needy
needz
neeed
neeedd
neeeded
neeedle
neeedles
neeeds
neega
neeghbor
neeghbour
neeghbours
neeighbor
neeighbour
neeighbours
neelde
neeldes
neele
neeles
neer
neervous
nees
neesd
neever
neevr
neez
nefarious
negar
negative
negatively
negatives
negativity
neger
negger
neggers
negging
neghbor
neghbour
neghbours
neght
neghtmare
neghtmares
negihbor
negihbour
negihbours
neglect
neglected
neglectful
neglecting
neglects
negligence
negligent
negligently
negligible
negligibly
negotiable
negotiate
negotiated
negotiates
negotiating
negotiation
negotiations
negotiator
negotiators
negro
negros
neibor
neibour
neibours
neid
neided
neidle
neidles
neids
neigbhor
neigbhour
neigbhours
neigbor
neigbour
neigbours
neigghbor
neigghbour
neigghbours
neighbar
neighbaur
neighbaurs
neighbbor
neighbbour
neighbbours
neighber
neighbo
neighboar
neighboars
neighboer
neighboers
neighboor
neighboors
neighboour
neighboours
neighbor
neighbor's
neighborhood
neighborhoods
neighboring
neighborr
neighbors
neighboru
neighborus
neighbou
neighbour
neighbourc
neighbourhood
neighbourhoods
neighbouring
neighbourly
neighbourr
neighbourrs
neighbours
neighbourss
neighbourz
neighbous
neighbousr
neighbouur
neighbouurs
neighbowr
neighbowrs
neighbr
neighbro
neighbuor
neighbuors
neighbur
neighburs
neighbuur
neighbuurs
neighhbor
neighhbour
neighhbours
neighobr
neighobur
neighoburs
neighor
neighour
neighours
neihbor
neihbour
neihbours
neihgbor
neihgbour
neihgbours
neiighbor
neiighbour
neiighbours
neils
neither
nek
nekc
nekk
neks
nelsons
nemesis
neon
neonatal
neonate
neons
nephew
nephews
nerd
nerdiness
nerds
nerdy
nerous
nerovus
nerrvous
nerse
nersery
nervaus
nerve
nerved
nerveless
nerves
nervoas
nervoos
nervoous
nervos
nervosu
nervou
nervouc
nervous
nervously
nervousness
nervouss
nervouus
nervouz
nervows
nervuos
nervus
nervuus
nervvous
nervy
nesh
nesk
nest
nested
nester
nesters
nesting
nestled
nestling
nests
net
netball
netbook
netbooks
nether
nets
netted
netter
netting
network
network's
networked
networking
networks
neural
neurological
neurologically
neurologist
neurologists
neurology
neuron
neuronal
neurones
neurons
neuroscience
neurosciences
neurotic
neurotically
neuroticism
neurotics
neutral
neutrality
neutralize
neutralized
neutralizer
neutralizes
neutralizing
neutrally
neutrals
neutron
neutrons
neva
nevar
neveer
never
nevermore
neverr
nevertheless
nevir
nevous
nevr
nevre
nevrous
nevur
nevver
new
newbie
newbies
newborn
newborns
newcomer
newcomers
newer
newest
newfound
newish
newline
newly
newness
news
newsagent
newsagents
newsboy
newsboys
newscast
newscaster
newscasts
newsfeed
newsfeeds
newsflash
newsgroup
newsgroups
newsletter
newsletters
newsman
newsmen
newspaper
newspaperman
newspapermen
newspapers
newspeak
newsprint
newsreader
newsreaders
newsreel
newsreels
newsroom
newsrooms
newswire
newswires
newsworthy
newsy
newton
newtons
newts
next
nexus
neybor
neyghbor
neyghbour
neyghbours
ng
ngger
nggers
nght
nghtmare
nghtmares
ngiger
ngigers
ngiht
ngihtmare
ngihtmares
ngl
ngo
nhs
ni
nials
nib
nibbled
nibbling
nice
nicely
niceness
nicer
nicest
niceties
niche
niches
nick
nick's
nicked
nickel
nickelodeon
nicker
nicking
nickname
nicknamed
nicknames
nicknaming
nicks
nicotine
nided
nidle
nidles
nids
niece
nieces
nied
nieded
niedle
niedles
nieds
nieghbor
nieghbour
nieghbours
nife
nifty
niga
nigegr
nigegrs
nigers
nigga
niggar
niggars
niggas
nigge
niggeer
niggeers
nigger
niggerc
niggerr
niggerrs
niggers
niggerss
niggerz
nigges
niggesr
niggger
nigggers
nigght
nigghtmare
nigghtmares
niggir
niggirs
niggr
niggre
niggres
niggrs
niggur
niggurs
nigh
nighbor
nighbour
nighbours
nighht
nighhtmare
nighhtmares
nighmare
nighmares
nighmtare
nighmtares
night
night's
nightamre
nightamres
nightare
nightares
nightcap
nightclub
nightclubs
nightdress
nighter
nighters
nightfall
nightgown
nightgowns
nighthawk
nighthawks
nightie
nighties
nightingale
nightingales
nightjar
nightlife
nightlight
nightly
nightmaare
nightmaares
nightmae
nightmaer
nightmaers
nightmaes
nightmair
nightmairs
nightmar
nightmara
nightmaras
nightmare
nightmarec
nightmaree
nightmarees
nightmares
nightmaress
nightmarez
nightmari
nightmaris
nightmarre
nightmarres
nightmars
nightmarse
nightmear
nightmears
nightmere
nightmeres
nightmmare
nightmmares
nightmore
nightmores
nightmrae
nightmraes
nightmre
nightmres
nights
nightshade
nightshades
nightshirt
nightside
nightspot
nightspots
nightt
nighttime
nighttmare
nighttmares
nightwatchman
nightwear
nighty
nigt
nigth
nigthmare
nigthmares
nigtmare
nigtmares
nihgt
nihgtmare
nihgtmares
niht
nihtmare
nihtmares
niigger
niiggers
niighbor
niighbour
niighbours
niight
niightmare
niightmares
nikah
nilly
nilpotent
nimble
nimbleness
nimbly
nine
ninefold
niner
niners
nines
nineteen
nineteenth
nineties
ninety
ninja
ninjas
ninteen
ninth
ninty
nip
nipped
nipper
nippers
nipping
nipple
nipples
nippy
nips
niqab
niqabs
nirvana
nirvous
nissan
nit
nite
nitemare
nitemares
nites
nithered
nitmare
nitmares
nitpick
nitpicking
nitpicky
nitrate
nitrates
nitration
nitride
nitrides
nitrite
nitrites
nitro
nitrocellulose
nitrogen
nitwit
nitwits
niver
nives
nivver
nix
nm
nmber
nmbers
nmuber
nmubers
nnail
nnails
nneck
nneed
nneeded
nneedle
nneedles
nneeds
nneighbor
nneighbour
nneighbours
nnervous
nnever
nnigger
nniggers
nnight
nnightmare
nnightmares
nnobody
nnose
nnothing
nnumber
nnumbers
nnurse
nnursery
no
nobady
nobbody
nobbut
nobdoy
nobdy
nobility
noble
nobleman
noblemen
nobleness
nobler
nobles
noblewoman
noblewomen
nobly
nobod
noboddy
nobodi
nobodies
nobody
nobody's
nobodyy
noboody
noboy
noboyd
nobudy
noce
nocturnal
nod
nodded
nodding
noddy
node
nodes
noding
nods
noes
nofing
nohing
nohting
noil
noils
noir
noires
noirish
noirs
noise
noiseless
noises
noisier
noisily
noisy
nomad
nomadic
nomads
nomber
nombers
nomenclature
nominal
nominalism
nominally
nominals
nominate
nominated
nominates
nominating
nomination
nominations
nominee
nominees
non
non-molestation
nonce
nonced
nonces
nonconforming
nonconformity
none
nonentity
nonequilibrium
nones
nonesuch
nonetheless
nonexistent
nonfiction
nongovernment
nongovernmental
nonlinear
nonmol
nonprofit
nonprofits
nonsense
nonsingular
nonstop
nonsuch
nonviolent
noo
noobdy
noobody
noodle
noodles
noodling
noody
nook
nooks
noon
noonday
noons
noontime
noor
noose
noothing
nope
nor
noradrenaline
norm
normal
normalize
normalized
normalizes
normalizing
normally
normals
normative
normatively
normed
norms
norse
norsery
north
northbound
northeast
northeastern
northern
northerner
northerners
northernmost
northmen
norths
northward
northwards
northwest
northwestern
nos
nosa
nose
nosebleed
nosebleeds
nosed
nosedive
nosee
noses
nosey
nosi
nosing
nosse
nostalgia
nostalgic
nostalgically
nostrils
not
notability
notable
notables
notably
notaries
notary
notate
notation
notations
notch
notched
notches
notching
note
notebook
notebooks
notecard
notecards
noted
noteholders
notepad
notepads
notepaper
notes
noteworthy
notheing
notheng
nothhing
nothig
nothign
nothiing
nothin
nothing
nothing's
nothingg
nothingness
nothings
nothinng
nothng
nothnig
nothyng
notice
noticeable
noticeably
noticeboard
noticed
notices
noticing
notification
notifications
notified
notifier
notifies
notify
notifying
notihng
noting
notion
notionally
notions
notoriety
notorious
notoriously
notthing
notwithstanding
nought
noun
nouns
nourishment
nouveau
nov
nova
novas
novel
novelist
novelists
novella
novellas
novels
novelties
novelty
novembar
november
novice
novices
now
nowadays
nowhere
nowt
nowty
noze
nozzle
nozzles
np
nrevous
nrse
nrsery
nruse
nrusery
nrvous
ns
nsoe
nthing
ntohing
nu
nuance
nuanced
nuances
nuber
nubers
nubmer
nubmers
nubody
nuclear
nuclei
nucleotide
nucleotides
nucleus
nude
nudes
nudge
nudged
nudges
nudging
nudity
nuffin
nugget
nuggets
nuisance
nuisances
nuke
nuked
nukes
nuking
null
nulls
num
numb
numba
numbar
numbars
numbas
numbber
numbbers
numbe
numbed
numbeer
numbeers
number
numberc
numbered
numbering
numberless
numberplate
numberr
numberrs
numbers
numberss
numberz
numbes
numbesr
numbing
numbir
numbirs
numbness
numbr
numbre
numbres
numbrs
numbs
numbskull
numbskulls
numbur
numburs
numebr
numebrs
numer
numerals
numeric
numerical
numerically
numerous
numers
nummber
nummbers
nummer
numpties
numpty
nun
nunchuck
nuns
nur
nurce
nurcery
nure
nurery
nures
nuresry
nurrse
nurrsery
nurs
nursa
nursary
nursay
nurse
nursed
nursee
nurseery
nursemaid
nurseri
nurseries
nurserry
nursery
nurseryman
nurseryy
nurses
nursey
nurseyr
nursi
nursing
nursiry
nursrey
nursry
nurss
nursse
nurssery
nursury
nurture
nurtured
nurturer
nurturers
nurtures
nurturing
nurvous
nurze
nurzery
nuse
nusery
nusre
nusrery
nut
nutcase
nutcases
nutcracker
nutcrackers
nuthatch
nuthatches
nuthin
nuthing
nuthouse
nutjob
nutjobs
nutmeg
nutmegged
nutmegs
nutrient
nutrients
nutrition
nutritional
nutritionally
nutritious
nuts
nutshell
nutted
nutter
nutters
nuttier
nuttiness
nutting
nutty
nuumber
nuumbers
nuurse
nuursery
nveer
nver
nvidia
nygger
nyggers
nyght
nyghtmare
nyghtmares
nylon
nylons
o
o'
o'clock
oak
oaken
oaks
oars
oarsman
oarsmen
oasis
oath
oaths
oatmeal
oats
ob
obedience
obedient
obediently
obese
obesity
obey
obeyed
obeying
obeys
obi
obituaries
obituary
object
objected
objecting
objection
objectionable
objections
objective
objectively
objectives
objectivity
objects
obligated
obligation
obligations
obligatorily
obligatory
oblige
obliged
obliges
obliging
oblique
obliquely
obliques
obliterated
oblivion
oblivious
obliviously
obliviousness
obnoxious
obnoxiously
obscene
obscenely
obscure
obscured
obscurely
obscures
obscuring
obscurities
obscurity
observable
observables
observance
observances
observant
observation
observational
observations
observatories
observatory
observe
observed
observer
observers
observes
observing
obsessed
obsession
obsessions
obsessive
obsessively
obsessiveness
obsessives
obsolete
obsoleted
obstacle
obstacles
obstetrics
obstruct
obstructed
obstructing
obstruction
obstructionism
obstructions
obstructs
obtain
obtainable
obtained
obtaining
obtains
obtuse
obtusely
obtuseness
obvious
obviously
obviousness
occasion
occasional
occasionally
occasioned
occasioning
occasions
occult
occultism
occupancies
occupancy
occupant
occupants
occupation
occupational
occupationally
occupations
occupied
occupier
occupiers
occupies
occupy
occupying
occur
occurred
occurrence
occurrences
occurring
occurs
ocean
oceanic
oceans
oclock
oct
octane
octave
octaves
octobar
october
octopus
octopuses
oculus
odd
oddball
oddballs
odder
oddest
oddly
oddness
odds
odor
odyssey
odysseys
oened
oepn
oepned
of
off
offbeat
offce
offcer
offcie
offcier
offcuts
offece
offecer
offence
offences
offend
offended
offender
offenders
offending
offends
offense
offenses
offensive
offensively
offensiveness
offensives
offer
offered
offering
offerings
offers
offfice
offficer
offhand
offhandedly
offic
offica
officar
officce
officcer
office
officee
officeer
officeholder
officeholders
officer
officer's
officerr
officers
offices
offici
official
officially
officials
officiating
officir
officr
officre
officur
offiec
offiecr
offier
offiice
offiicer
offike
offiker
offing
offise
offiser
offish
offlicence
offline
offload
offloaded
offloading
offloads
offs
offset
offsets
offsetting
offshoot
offshoots
offshore
offshoring
offside
offsides
offspring
offstage
offyce
offycer
ofice
oficer
ofifce
ofifcer
oft
often
oftener
oftentimes
ogled
ogling
ogre
ogres
oh
ohm
oi
oil
oilcloth
oiled
oiler
oilers
oilfield
oilfields
oilier
oiliness
oiling
oilman
oilmen
oils
oilseed
oilseeds
oily
ok
okay
okayed
old
olden
older
oldest
oldies
oldish
olds
ole
olefin
olefins
olfactory
olive
olives
ollies
om
ombudsman
omega
omegas
omen
omens
omentum
omfg
omg
ominous
ominously
omission
omissions
omit
omits
omitted
omitting
omni
omnibus
omnibuses
omnidirectional
omnipotent
omnipresence
omnipresent
omnis
omniscience
on
onboard
onboarding
once
oncology
oncoming
one
one's
oneness
ones
oneself
ongoing
onion
onions
online
only
ons
onset
onsets
onslaught
onslaughts
onstage
onto
ontogenetic
ontological
ontologically
onward
onwards
onyx
ooffice
oofficer
ooh
oohing
oopen
oopened
oops
oot
op
opal
opals
opaned
opaque
opaqueness
opeed
opeen
opeend
opeened
open
openable
openad
opencast
opend
opende
opene
opened
openedd
openeed
opener
openers
openid
opening
openings
openly
openn
openned
openness
opens
opent
openwork
opera
operas
operate
operated
operates
operatic
operating
operation
operational
operationally
operations
operative
operatively
operatives
operator
operators
opin
opined
opinion
opinions
opioid
opioids
opium
opne
opned
opneed
oppen
oppened
opponent
opponent's
opponents
opportunistic
opportunistically
opportunities
opportunity
oppose
opposed
opposer
opposers
opposes
opposing
opposite
oppositely
opposites
opposition
oppositions
oppressed
oppression
oppressions
oppressive
oppressively
opps
ops
opt
opted
optic
optical
optically
optics
optimal
optimally
optimism
optimist
optimistic
optimistically
optimists
optimization
optimizations
optimize
optimized
optimizer
optimizers
optimizes
optimizing
optimum
opting
option
optional
optionally
optioned
options
opus
or
oracle
oracles
oral
orally
orals
orange
oranges
orangey
orb
orbit
orbital
orbitals
orbited
orbiter
orbiters
orbiting
orbits
orc
orchard
orchards
orchestra
orchestral
orchestras
orchestrated
orchestrating
orchestrator
orchid
orchids
orcs
ordained
ordeal
ordeals
order
ordered
ordering
orderings
orderlies
orderliness
orderly
orders
ordinance
ordinances
ordinaries
ordinarily
ordinariness
ordinary
ordination
ordinations
ordnance
ore
oreo
org
organ
organic
organically
organics
organisation
organisational
organisations
organise
organised
organiser
organisers
organises
organising
organism
organisms
organization
organization's
organizational
organizationally
organizations
organize
organized
organizer
organizers
organizes
organizing
organon
organs
orgasm
orgasmed
orgasming
orgasms
orgies
orgone
orgy
orient
orientable
oriental
orientalism
orientals
orientate
orientation
orientations
oriented
orienting
orients
origin
original
originalism
originality
originally
originals
originate
originated
originates
originating
origins
orioles
ornament
ornamental
ornamentals
ornamented
ornaments
ornate
ornately
orphan
orphanage
orphanages
orphaned
orphans
orthodox
orthodoxies
orthodoxy
orthopedic
ostensibly
ostracised
ostrich
ostriches
other
other's
othering
otherness
others
otherwise
otherworldly
otter
otters
ottoman
ouch
ought
oughta
ounce
ounces
our
ours
ourself
ourselves
oursen
ousted
out
outage
outages
outback
outbid
outbidding
outboard
outboards
outbound
outbox
outbreak
outbreaks
outbuilding
outbuildings
outburst
outbursts
outcall
outcalls
outcast
outcasts
outclass
outclassed
outcome
outcomes
outcompete
outcompeted
outcries
outcrop
outcropping
outcrops
outcry
outdated
outdid
outdo
outdoes
outdoing
outdone
outdoor
outdoors
outdoorsman
outdoorsmen
outed
outer
outermost
outers
outerwear
outfall
outfield
outfielder
outfielders
outfit
outfits
outfitted
outfitter
outfitters
outfitting
outflank
outflanked
outflanking
outflow
outflows
outfox
outgoing
outgoings
outgrew
outgrow
outgrowing
outgrown
outgrows
outgrowth
outgun
outgunned
outhouse
outhouses
outing
outings
outland
outlander
outlandish
outlandishly
outlands
outlast
outlasted
outlasting
outlasts
outlaw
outlawed
outlawing
outlaws
outlay
outlays
outlet
outlets
outline
outlined
outlines
outlining
outlive
outlived
outlives
outliving
outlook
outlooks
outlying
outmanned
outmanoeuvre
outmatched
outnumber
outnumbered
outnumbering
outnumbers
outpace
outpaced
outpaces
outpacing
outpatient
outpatients
outperform
outperformance
outperformed
outperforming
outperforms
outplacement
outplay
outplayed
outplaying
outpointed
outpost
outposts
outpouring
output
outputs
outputting
outrage
outraged
outrageous
outrageously
outrageousness
outrages
outraging
outran
outrank
outranked
outranking
outranks
outreach
outrider
outriders
outright
outrightly
outrun
outrunning
outruns
outs
outscore
outscored
outscoring
outsell
outselling
outsells
outset
outshine
outshines
outshining
outshone
outshoot
outshot
outside
outsider
outsiders
outsides
outsize
outsized
outskirts
outsmart
outsold
outsole
outsource
outsourced
outsources
outsourcing
outspend
outspending
outspent
outspoken
outspokenly
outspokenness
outspread
outstanding
outstandingly
outstation
outstayed
outstretched
outstrip
outstripped
outstripping
outstrips
outta
outvote
outvoted
outward
outwardly
outwards
outwash
outwear
outweigh
outweighed
outweighing
outweighs
outwit
outwith
outwits
outwork
outworked
outworking
outworks
outworld
ov
ova
oval
ovals
ovarian
ovaries
ovary
ovation
ovations
oven
ovenproof
ovens
over
overabundance
overachieved
overachieving
overacting
overactive
overactivity
overage
overall
overalls
overambitious
overarching
overbearing
overbite
overblown
overboard
overbooked
overbooking
overbought
overbuilding
overbuilt
overburden
overburdened
overcame
overcapacity
overcast
overcautious
overcharge
overcharged
overcharges
overcharging
overclock
overclocked
overcoat
overcoats
overcome
overcomer
overcomes
overcoming
overcompensate
overcompensated
overcompensating
overcompensation
overcomplicate
overcomplicated
overconfidence
overconfident
overconsumption
overcook
overcooked
overcooking
overcorrection
overcrowd
overcrowded
overcrowding
overdeveloped
overdiagnosis
overdid
overdo
overdoes
overdoing
overdone
overdosage
overdose
overdosed
overdoses
overdosing
overdoze
overdraft
overdrafts
overdramatic
overdraw
overdrawn
overdressed
overdrive
overdub
overdubbed
overdubs
overdue
overeager
overeat
overeaters
overeating
overeducated
overemotional
overemphasis
overemphasize
overemphasized
overenthusiastic
overestimate
overestimated
overestimates
overestimating
overestimation
overexcited
overexploitation
overexposed
overexposure
overexpressed
overexpressing
overexpression
overextend
overextended
overextending
overextension
overfed
overfeed
overfeeding
overfill
overfilled
overfilling
overfished
overfishing
overflight
overflights
overflow
overflowed
overflowing
overflown
overflows
overfly
overflying
overfull
overgrazing
overground
overgrown
overgrowth
overhand
overhang
overhanging
overhangs
overhaul
overhauled
overhauling
overhauls
overhead
overheads
overhear
overheard
overhearing
overhears
overheat
overheated
overheating
overheats
overhung
overhype
overhyped
overindulge
overindulgence
overindulging
overinflated
overkill
overlaid
overlain
overland
overlap
overlapped
overlapping
overlaps
overlay
overlaying
overlays
overleaf
overlie
overlies
overload
overloaded
overloading
overloads
overlong
overlook
overlooked
overlooking
overlooks
overlord
overlords
overlordship
overly
overlying
overman
overmuch
overnight
overnighter
overnights
overpack
overpaid
overpass
overpasses
overpay
overpaying
overpayment
overpayments
overplay
overplayed
overplaying
overpopulated
overpopulation
overpower
overpowered
overpowering
overpowers
overpressure
overpriced
overpricing
overprint
overprinted
overproduce
overproduced
overproduction
overprotected
overprotective
overqualified
overran
overrate
overrated
overrating
overreach
overreached
overreaching
overreact
overreacted
overreacting
overreaction
overreactions
overreacts
overrepresented
overridden
override
overrides
overriding
overripe
overrode
overrule
overruled
overrules
overruling
overrun
overrunning
overruns
overs
oversampling
oversaturated
oversaw
oversea
overseas
oversee
overseeing
overseen
overseer
overseers
oversees
oversell
overselling
oversensitive
overshadow
overshadowed
overshadows
overshare
oversharing
overshoes
overshoot
overshooting
overshoots
overshot
oversight
oversights
oversimplified
oversimplify
oversimplifying
oversize
oversized
oversleep
oversleeping
overslept
oversold
oversoul
overspend
overspending
overspent
overspill
overspray
overspread
overstaffed
overstate
overstated
overstatement
overstates
overstating
oversteer
overstep
overstepped
overstepping
oversteps
overstimulated
overstimulation
overstock
overstocked
overstressed
overstretch
overstretched
overstuffed
oversubscribed
oversupply
overt
overtake
overtaken
overtakes
overtaking
overtaxed
overthink
overthinking
overthrew
overthrow
overthrowing
overthrown
overthrows
overtime
overtimes
overtired
overtly
overtone
overtones
overtook
overtop
overtopped
overtopping
overtreatment
overture
overtures
overturn
overturned
overturning
overturns
overuse
overused
overusing
overvaluation
overvalue
overvalued
overvaluing
overview
overviews
overwater
overweight
overwhelm
overwhelmed
overwhelming
overwhelmingly
overwhelms
overwinter
overwork
overworked
overworking
overworld
overwrite
overwrites
overwriting
overwritten
overwrought
ow
owd
owe
owed
ower
owes
owing
owl
owls
own
owned
owner
owner's
owners
ownership
ownerships
owning
owns
owt
ox
oxford
oxidation
oxidations
oxidative
oxide
oxides
oxygen
oxygenate
oy
oyster
oystercatcher
oysters
oz
ozone
p
p45
p60
pa
paaid
paanic
paapers
paarents
paartner
paassport
paassword
paavement
paay
paays
pace
paced
pacemaker
pacemakers
paceman
pacer
pacers
paces
pacey
pacific
pacifier
pacifist
pacifists
pacing
pack
packable
package
packaged
packager
packagers
packages
packaging
packed
packer
packers
packet
packets
packhorse
packhouse
packi
packing
packings
packs
pacsport
pacsword
pact
pacts
pad
padded
paddies
padding
paddle
paddled
paddler
paddlers
paddles
paddling
paddock
paddocks
paddy
padi
padlock
padlocked
padlocks
padre
padres
pads
paed
paedo
paedophile
paedos
paement
paents
paeprs
paernts
paers
paevment
pagan
paganism
pagans
page
pageant
pageants
pageboy
paged
pager
pagers
pages
paging
pagri
paic
paid
paidd
paige
paiid
pain
painc
paine
pained
painful
painfully
paining
painkiller
painkillers
painless
painlessly
pains
painstaking
paint
paintball
paintballing
paintballs
paintbox
paintbrush
paintbrushes
painted
painter
painterly
painters
painting
paintings
paints
paintstripper
paintwork
pair
paired
pairing
pairings
pairnts
pairs
pairwise
pais
pait
pajamas
paki
pakis
pakki
pakora
paky
pal
palace
palaces
palatable
palate
palates
pale
paled
paleface
paleness
paleo
paler
pales
palest
palette
palettes
palice
paling
palladium
palled
pallet
pallets
palliative
palliatives
pallid
palling
pally
palm
palmar
palmate
palmed
palmer
palmers
palming
palms
palmy
palpable
palpably
pals
palsy
palte
paltes
paltry
pamphlet
pamphlets
pan
panache
panc
pancake
pancaked
pancakes
panch
panched
panches
panching
panci
pancreas
pancreatic
panda
pandas
pandemic
pandemics
pander
pane
panec
paned
panel
panelled
panelling
panellist
panellists
panels
panes
panful
pang
pangs
panhandle
panhandler
panhandlers
panhandling
pani
panic
panicc
paniced
panicing
panicked
panicking
panicky
panics
paniic
panik
paniking
panis
panned
pannic
panning
panorama
panoramas
panoramic
pans
pansexual
pansexuality
panted
pantheist
pantheon
pantheons
panther
panthers
panties
panting
pantomime
pantomimes
pantries
pantry
pants
panyc
paople
pap
papa
papacy
papal
paparazzi
papars
papas
papeers
paper
paperback
paperbacks
paperboard
paperboy
paperc
papered
papering
paperless
papermaking
paperrs
papers
paperss
paperweight
paperweights
paperwork
papery
paperz
papes
papesr
papirs
papper
pappers
pappus
pappy
papres
paprs
papurs
par
para
paraben
parable
parables
paracetamol
parachute
parachuted
parachutes
parachuting
parade
paraded
parades
paradigm
paradigms
parading
paradise
paradises
paradox
paradoxes
paraffin
paraglider
paragliding
paragon
paragons
paragraph
paragraphs
parainfluenza
paralegal
parallel
paralleled
paralleling
parallelism
parallels
paralysis
paralyzed
paramagnetic
paramedic
paramedical
paramedics
parameter
parameters
parametric
paramilitaries
paramilitary
paramount
paramour
paranasal
paranoia
paranoid
paranoids
paranormal
parants
parapet
parapets
paraphrase
paraphrased
paraphrases
paraphrasing
paraprofessional
paraprofessionals
parapsychology
paras
parasailing
parasite
parasites
parasitic
parasol
parasympathetic
parathyroid
paratroop
paratrooper
paratroopers
paratroops
paratype
parboiled
parcel
parcelled
parcels
parchment
parchments
pardon
pardoned
pardoning
pardons
pared
pareents
parennts
parens
parenst
parent
parent's
parentage
parental
parentc
parented
parentheses
parenthood
parenting
parents
parentss
parentts
parentz
parer
pares
paretns
parets
paring
parints
paris
parish
parishes
parishioners
parity
park
park's
parka
parked
parker
parking
parklands
parkour
parks
parkway
parkways
parky
parlance
parliament
parliamentary
parliaments
parlor
parlour
parlours
parmesan
parner
parnets
parnter
parnts
parochial
parochialism
parodied
parodies
parody
parodying
parole
paroled
parolees
paroles
parr
parred
parrents
parried
parries
parrot
parroted
parrotfish
parroting
parrots
parrtner
parry
parrying
parse
parsec
parsecs
parsing
parsley
parson
parsons
part
partake
partaken
partaker
partakers
partakes
partaking
parted
partenr
parter
partial
partially
partials
participant
participants
participate
participated
participates
participating
participation
participations
participatory
particle
particleboard
particles
particular
particularism
particularly
particulars
particulate
particulates
partied
partier
partiers
parties
parting
partings
partisan
partisans
partisanship
partition
partitioned
partitioning
partitions
partly
partna
partnar
partne
partneer
partner
partner's
partnered
partnering
partnerr
partners
partnership
partnerships
partnir
partnner
partnr
partnre
partnur
partook
partridge
partridges
parts
parttner
partway
party
party's
partying
pas
pasaport
pascals
pascport
pascword
paseport
pash
pasha
pashas
pashed
pashes
pashing
pasport
paspsort
pass
passable
passage
passages
passageway
passageways
passant
passband
passbook
passcode
passcodes
passed
passenger
passengers
passer
passers
passes
passim
passing
passion
passionate
passionately
passionflower
passionless
passions
passive
passively
passiveness
passives
passkey
passoprt
passord
passort
passover
passowrd
passpart
passpert
passphrase
passpoort
passpor
passporrt
passport
passports
passportt
passpot
passpotr
passpport
passprot
passprt
passpurt
passsport
passsword
passward
passwerd
passwod
passwodr
passwoord
passwor
password
passwordd
passwords
passworrd
passwrd
passwrod
passwurd
passwword
past
pasta
pastas
paste
pasted
pastel
pastels
paster
pastes
pasties
pastime
pastimes
pasting
pastor
pastoral
pastoralism
pastorally
pastorals
pastorate
pastored
pastoring
pastors
pastries
pastry
pasts
pasture
pastured
pastureland
pastures
pasturing
pasty
pasword
paswsord
pasy
paszport
paszword
pat
patch
patched
patcher
patches
patching
patchwork
patchy
patent
patentable
patented
patenting
patently
patents
pater
patera
paternal
paternalism
paternally
paternity
pates
path
pathetic
pathetically
pathfinder
pathfinders
pathfinding
pathname
pathogen
pathogens
pathological
pathologically
pathologies
pathologist
pathologists
pathology
paths
pathway
pathways
patience
patient
patient's
patiently
patients
patio
patios
patka
patner
patriarch
patriarchal
patriarchate
patriarchs
patriarchy
patriot
patriotic
patriotically
patriotism
patriots
patrner
patrol
patrolled
patrolling
patrols
patron
patronage
patrons
pats
patted
patten
patter
pattern
patterned
patterning
patterns
patters
patties
patting
pause
paused
pauses
pausing
pavament
pave
paved
paveement
paveemnt
paveent
pavemant
pavemeent
pavemen
pavemennt
pavement
pavements
pavementt
pavemet
pavemetn
pavemint
pavemment
pavemnet
pavemnt
paver
pavers
paves
pavilion
pavilions
paviment
paving
pavmeent
pavment
pavvement
paw
pawed
pawing
pawn
pawnbroker
pawnbrokers
pawned
pawning
pawns
pawnshop
pawnshops
pawpaw
paws
pay
payable
payables
payback
paybacks
payc
paycheck
payd
payday
paydays
payer
payers
paying
payload
payloads
paymaster
paymasters
payment
payments
payn
paynt
paynted
payoff
payoffs
payout
payouts
payphone
payphones
payroll
payrolls
pays
payslip
payslips
payss
paywall
paywalls
payy
payys
payz
pazsport
pazsword
pc
pcitures
pcso
pct
pctures
pd
pdf
pe
pea
peace
peaceable
peacebuilding
peaceful
peacefully
peacefulness
peacekeeper
peacekeepers
peacekeeping
peacemaker
peacemakers
peacemaking
peacetime
peach
peaches
peachy
peacock
peafowl
peak
peaked
peaking
peaks
peaky
pealed
pealing
peanut
peanuts
peaple
pear
pearl
pearled
pearling
pearls
pearnts
pears
peas
peasant
peasants
pease
peashooter
peasy
peat
peatland
peatlands
peats
peaty
pebble
pebbled
pebbles
pebbly
peck
pecked
pecker
peckers
pecking
peckish
pecks
pectures
peculiar
peculiarly
pedagogical
pedagogically
pedagogies
pedagogues
pedagogy
pedal
pedalled
pedalling
pedals
peddling
pedestal
pedestals
pedestrian
pedestrians
pediatric
pediatrician
pediatrics
pedigree
pedigrees
pedo
pedophile
pedophiles
pedophilia
pee
peed
peeing
peek
peeked
peeking
peeks
peel
peeled
peeler
peelers
peeling
peelings
peels
peenis
peeople
peep
peeped
peeper
peepers
peephole
peeping
peeps
peer
peerage
peerages
peered
peering
peerless
peers
peetrol
peewee
peg
pegboard
pegged
pegging
pegnancy
pegnant
peid
peins
peis
pelase
pelican
pelicans
pell
pellet
pelleted
pellets
pellow
pells
pelt
pelted
pelting
pelts
pelvic
pelvis
pen
penal
penalized
penalties
penalty
penance
penances
pence
penchant
pencil
pencilled
pencilling
pencils
pendant
pendants
pendejo
pendent
pending
pendulum
pendulums
penes
penetrate
penetrated
penetrates
penetrating
penetration
penetrations
peng
penguin
penguins
peni
penic
penicillin
penicillins
peniis
peninsula
peninsular
peninsulas
penis
penises
peniss
penitentiaries
penitentiary
peniz
penknife
penlight
penman
penned
pennies
penniless
penning
pennis
pennon
penny
pennyroyal
pennyworth
pens
pensi
pension
pensionable
pensioned
pensioner
pensioners
pensions
pentagon
pentagons
penthouse
penthouses
penultimate
penys
peole
peolpe
peoople
peope
peopel
peopl
peopla
people
people's
peopled
peoplee
peoples
peopli
peopling
peoplle
peopple
pep
pepers
peple
pepole
pepper
peppercorn
peppered
peppering
peppermint
peppermints
pepperoni
pepperonis
peppers
peppery
peppy
pepsin
peptic
peptide
peptides
per
peradventure
perceive
perceived
perceiver
perceives
perceiving
percent
percentage
percentages
percentile
percentiles
perception
perceptions
perch
percha
perchance
perched
perches
perching
percussion
percussions
perennial
perennially
perennials
perents
perfect
perfected
perfecting
perfection
perfectionism
perfections
perfectly
perfectness
perfects
perforated
perforce
perform
performance
performances
performant
performative
performed
performer
performers
performing
performs
perfume
perfumed
perfumer
perfumers
perfumes
perfused
perfusion
pergnancy
pergnant
perhaps
peri
peril
perilous
perilously
perils
perimeter
perimeters
perineum
period
periodic
periodical
periodically
periodicals
periods
peripheral
peripherally
peripherals
peripheries
periphery
perish
perishable
perished
perisher
perishes
perishing
perjured
perjurer
perjury
perk
perked
perking
perks
perky
perlite
permanent
permanently
permeating
permed
permissible
permission
permissions
permit
permits
permitted
permitting
perms
permutation
permutations
permuted
perol
peroxide
peroxides
perpendicular
perpendicularly
perpendiculars
perpetrated
perpetrator
perpetrators
perpetual
perpetually
perpetuate
perpetuated
perpetuates
perpetuating
perplexed
perse
persecuted
persecution
persecutions
perseverance
persevere
persevered
persist
persisted
persistence
persistency
persistent
persistently
persisting
persists
person
person's
persona
personable
personage
personages
personal
personalised
personalities
personality
personalized
personally
personas
personhood
personnel
personnels
persons
perspective
perspectives
perspire
persuade
persuaded
persuader
persuaders
persuades
persuading
persuasion
persuasions
persuasive
persuasively
persuasiveness
pertaining
pertains
pertinent
pertinently
pertner
pertol
peruse
perused
perusing
perv
pervasive
pervasively
pervasiveness
perved
perverse
perversely
perversion
perversions
pervert
perverted
perverting
perverts
perving
pervs
pervy
pesky
peso
pesos
pessary
pessimistic
pessimistically
pessport
pessword
pest
pester
pesters
pesticide
pesticides
pestol
pests
pet
petal
petalled
petals
peter's
petered
petering
peterman
peters
petersham
petite
petites
petition
petitioned
petitioner
petitioners
petitioning
petitions
petol
petorl
petral
petrel
petrified
petrl
petrlo
petro
petrol
petrolbombed
petroleum
petroll
petrool
petrrol
petrul
pets
petted
pettiness
petting
pettrol
petty
peuple
pevement
pew
peys
pf
pg
phane
phantom
phantoms
pharaoh
pharaohs
pharma
pharmaceutical
pharmaceutically
pharmaceuticals
pharmacies
pharmacist
pharmacists
pharmacology
pharmacy
phase
phased
phaseout
phaser
phasers
phases
phasing
pheasant
pheasants
phenomena
phenomenal
phenomenally
phenomenon
phenomenons
phenotype
phenotypes
phenotyping
phew
phhone
phi
philander
philanthropic
philanthropies
philanthropist
philanthropists
philanthropy
philately
philharmonic
philosopher
philosophers
philosophical
philosophically
philosophies
philosophy
phlegm
phne
phnoe
phobia
phobias
phoe
phoen
phoenix
phoenixes
phon
phona
phone
phone's
phoned
phonee
phonemes
phonemic
phones
phonetic
phonetically
phonetics
phoney
phoni
phonies
phoniness
phoning
phonne
phonon
phony
phoone
phosphate
phosphates
phosphorus
photo
photoacoustic
photobleaching
photoblog
photobomb
photobombed
photobombing
photobombs
photocall
photocard
photocell
photochemical
photochemistry
photoconductive
photocopied
photocopies
photocopy
photocopying
photocurrent
photodetector
photodetectors
photodiode
photodynamic
photoelectric
photoelectron
photoemission
photoes
photograph
photographed
photographer
photographers
photographic
photographically
photographing
photographs
photography
photoionization
photojournalism
photojournalist
photojournalists
photometer
photometric
photomontage
photomultiplier
photon
photons
photophobia
photorealism
photorealistic
photoreceptor
photoreceptors
photoresist
photos
photosensitive
photosensitivity
photosphere
photostat
photosynthesis
photosynthetic
photosystem
phototherapy
photovoltaic
php
phrase
phrasebook
phrased
phrases
phrasing
phrasings
phune
phuppo
physical
physicalism
physically
physicals
physician
physicians
physicist
physicists
physics
physio
physiological
physiologically
physiology
physiotherapy
physique
physiques
pi
piad
pianist
pianists
piano
pianoforte
pianos
piazza
piazzas
pic
piccolo
piccolos
picctures
picher
pick
pickaxe
pickaxes
picked
picker
pickers
picket
picketed
picketers
picketing
pickets
pickier
picking
pickings
pickle
pickled
pickles
pickling
pickoff
pickpocket
pickpockets
picks
pickup
pickups
picky
picnic
picnicking
picnics
pico
picosecond
picoseconds
pics
pictares
picteres
pictol
pictores
pictorial
pictorially
pictorials
pictres
pictrues
picttures
pictuers
pictues
pictur
picturas
picture
picturec
pictured
picturees
pictures
picturesque
picturesquely
picturess
picturez
picturing
picturis
picturres
picturs
picturse
pictuures
picures
picutres
pie
piebald
piece
pieced
piecemeal
pieces
piecewise
piecework
piecing
pied
piedmont
pier
pierce
pierced
piercer
pierces
piercing
piercingly
piercings
piers
pies
pieties
piety
pig
pigeon
pigeonhole
pigeonholed
pigeonholes
pigeons
piggies
pigging
piggy
piggyback
piggybacked
piggybacking
piggybacks
pigheaded
piglet
piglets
pigman
pigment
pigmented
pigments
pigs
pigskin
pigtail
pigtailed
pigtails
piictures
piillow
piills
piistol
pike
pikemen
piker
pikes
pikey
pikeys
pikie
piktures
pile
piled
piledriver
piles
pilgrim
pilgrimage
pilgrimages
pilgrims
piling
pilings
pill
pillage
pillaged
pillaging
pillar
pillared
pillars
pillaw
pillbox
pillboxes
pillc
pillion
pilllow
pillls
pillo
pillock
pilloow
pillou
pillow
pillowcase
pillowcases
pillows
pilloww
pillowy
pills
pillss
pilluw
pillw
pillwo
pillz
pilolw
pilot
pilot's
pilotage
piloted
pilothouse
piloting
pilotless
pilots
pilow
pils
pilsl
pimp
pimped
pimping
pimply
pimps
pin
pinball
pinboard
pinch
pinched
pincher
pinchers
pinches
pinching
pincushion
pine
pineapple
pineapples
pined
pines
pinewood
pinewoods
piney
pinfold
ping
pinged
pinger
pinging
pings
pinhead
pinheads
pinhole
pinholes
pining
pinion
pinions
pinis
pink
pinker
pinkeye
pinkies
pinking
pinkish
pinks
pinky
pinnacle
pinnacles
pinned
pinning
pinny
pinout
pinpoint
pinpointed
pinpointing
pinpoints
pinprick
pinpricks
pins
pinstripe
pinstriped
pinstripes
pint
pintail
pints
pioneer
pioneered
pioneering
pioneers
piople
pious
piously
pip
pipe
piped
pipeline
pipelined
pipelines
piper
pipers
pipes
pipework
piping
pipits
pipped
pippin
pipping
pippins
pir
piracy
pirate
pirated
pirates
pirating
pirvate
pirvates
pisol
pisotl
piss
pissed
pisser
pisses
pissing
pisstol
pissy
pistal
pistl
pistlo
pisto
pistol
pistoles
pistoll
pistols
piston
pistons
pistool
pisttol
pistul
pistures
pit
pita
pitai
pitch
pitchblack
pitched
pitcher
pitchers
pitches
pitchfork
pitchforks
pitching
pitcures
pitfall
pitfalls
pithy
pitied
pities
pitiful
pitifully
pitiless
pitman
pitol
piton
pitons
pitrol
pits
pitsol
pitted
pitting
pitures
pity
pitying
pivate
pivates
pivot
pivotal
pivotally
pivoted
pivoting
pivots
pixel
pixels
pixie
pixies
pizda
pizdec
piztol
pizza
pizzas
pizzeria
pjs
pk
pl
plaase
plaate
plaates
place
placebo
placebos
placed
placeholder
placeholders
placement
placements
placenta
placentas
placer
placers
places
placid
placidly
placing
placings
plae
plaes
plaese
plaet
plaets
plagiarism
plague
plagued
plagues
plaguing
plaid
plaids
plain
plainchant
plainer
plainest
plainly
plainness
plains
plainsong
plaintext
plaintiff
plaintiffs
plait
plaited
plaits
plan
planar
plane
planed
planer
planers
planes
planet
planet's
planetary
planets
planing
plank
planked
planking
planks
plankton
planktonic
planned
planner
planners
planning
plans
plant
plantar
plantation
plantations
planted
planter
planters
planting
plantings
plantlets
plants
plaque
plaques
plase
plasma
plasmas
plaster
plasterboard
plastercast
plastered
plasterer
plasterers
plastering
plasters
plasterwork
plastic
plastics
plat
plata
platas
plate
plateau
plateaued
plateauing
plateaus
plateaux
platec
plated
platee
platees
plateful
platelet
platelets
platen
plater
platers
plates
platess
platez
platform
platformer
platformers
platforming
platforms
plati
plating
platinum
platis
platonic
platonically
platoon
platooning
platoons
plats
platse
platte
platter
platters
plattes
plausible
plausibly
play
playability
playable
playback
playbill
playbills
playbook
playboy
playboys
played
player
player's
players
playfield
playful
playfully
playfulness
playgirl
playground
playgrounds
playgroup
playgroups
playhouse
playhouses
playing
playlist
playlists
playmaker
playmakers
playmaking
playmate
playmates
playoff
playoffs
playpen
playroom
plays
playschool
playsuit
plaything
playthings
playtime
playwright
playwrights
playwriting
plaza
plazas
plc
plea
pleaase
pleace
plead
pleaded
pleader
pleading
pleadingly
pleadings
pleads
pleae
pleaes
pleas
pleasa
pleasant
pleasanter
pleasantly
pleasantness
please
pleased
pleasee
pleaser
pleasers
pleases
pleasi
pleasing
pleasingly
pleasse
pleasurable
pleasurably
pleasure
pleasured
pleasures
pleasuring
pleated
pleating
pleaze
pledge
pledged
pledger
pledgers
pledges
pledging
pleease
plees
pleese
plenary
plentiful
plentifully
plenty
pleose
ples
plesae
plese
plete
pletes
plethora
pliase
plice
plied
pliers
plies
plight
plights
plilow
plils
plimsolls
plise
pliz
pllate
pllates
pllease
plled
plling
pllow
plls
plods
ploice
plonker
plops
plot
plote
plotes
plotless
plots
plotted
plotter
plotters
plotting
plough
ploughed
ploughing
ploughman
ploughs
ploughshare
ploughshares
plovers
plow
ploy
ploys
pls
plss
pltae
pltaes
plte
pltes
pluck
plucked
plucker
plucking
plucks
plucky
plug
pluggable
plugged
plugger
plugging
plughole
plugin
plugins
plugs
plul
pluled
pluling
plum
plumage
plumbed
plumber
plumbers
plumbing
plume
plumed
plumes
plummet
plummy
plump
plumped
plumper
plumping
plumpness
plumps
plums
plunder
plundered
plunderer
plunderers
plundering
plunders
plunge
plunged
plunger
plungers
plunges
plunging
plural
pluralism
pluralities
plurality
plurals
plus
pluses
plush
plushes
plushy
plusses
plutonium
ply
plying
plywood
plz
pm
pnaic
pnch
pnched
pnches
pnching
pneis
pneumatic
pneumatically
pneumatics
pneumonia
pnic
pnis
pnuch
pnuched
pnuches
pnuching
po
poaching
poblem
pocket
pocketbook
pocketbooks
pocketed
pocketful
pocketing
pocketknife
pockets
pod
podcast
podcaster
podcasters
podcasting
podcasts
podded
podium
podiums
pods
poem
poems
poeple
poet
poetic
poetically
poetics
poetry
poets
pohne
poice
poid
poignant
poignantly
poilce
point
pointe
pointed
pointedly
pointer
pointers
pointes
pointing
pointless
pointlessly
pointlessness
points
pointwise
pointy
poise
poised
poison
poisoned
poisoner
poisoners
poisoning
poisonings
poisonous
poisons
poke
poked
poker
pokers
pokes
pokey
poking
polack
polacks
polak
polar
polarise
polarising
polarities
polarity
polarization
polarizations
polarized
polce
polcie
polder
polders
polease
polecat
polecats
polece
poled
poleece
polemic
poleward
polic
polica
policce
police
police's
policed
policee
policeman
policemen
polices
policewoman
policewomen
polici
policies
policing
policy
policyholder
policyholders
policymaker
policymakers
policymaking
polie
poliec
poliece
poliice
polike
polio
poliovirus
polis
polise
polished
polisher
polishers
polishes
polishing
polite
politely
politeness
political
politically
politician
politicians
politico
politicos
politics
polity
polka
polkas
poll
pollack
pollard
polled
pollen
pollens
pollice
polling
polls
pollutants
polluted
polluting
pollution
pollutions
polo
polos
poly
polyatomic
polycarbonate
polyce
polycentric
polychrome
polyclinic
polycrystalline
polycyclic
polycystic
polyelectrolyte
polyester
polyesters
polyether
polygamy
polygon
polygons
polygraph
polygraphs
polymath
polymer
polymers
polymorph
polynomial
polynomials
polypeptide
polypeptides
polyphase
polyphony
polyphosphate
polysilicon
polytechnic
polytechnics
polyvinyl
pom
pomfret
pompom
pompous
pompously
ponch
ponched
ponches
ponching
pond
ponder
pondered
pondering
ponders
ponding
ponds
pone
pong
pongs
ponic
ponies
pony
ponytail
ponytails
poo
poodle
poodles
poof
poofs
poofter
poofters
pooh
poohed
pool
pooled
poolice
pooling
pools
poolside
poop
pooped
pooping
poops
poor
poorer
poorest
poorhouse
poorly
poosh
pop
popcorn
popcorns
pope
pope's
popers
popes
popish
poplars
pople
popped
popper
poppers
poppet
poppies
popping
poppy
poppycock
poppyseed
pops
populace
popular
popularity
popularly
populated
population
populations
populism
populist
populists
populous
porblem
porca
porcelain
porcelains
porch
porches
pore
pored
porents
pores
poring
pork
porker
porkers
porky
porn
porno
pornographer
pornographic
pornography
pornos
porns
pornstar
pornstars
porous
porridge
porse
port
portability
portable
portables
portages
portal
portals
ported
portend
portends
porter
porterhouse
porters
portfolio
portfolios
porthole
portholes
porting
portion
portioned
portioning
portions
portly
portner
portrait
portraits
portray
portrayal
portrayals
portrayed
portraying
portrays
ports
pose
posed
poser
posers
poses
posh
poshed
posher
poshes
poshest
poshing
posing
position
positional
positionally
positioned
positioner
positioning
positions
positive
positively
positives
positivity
posses
possess
possessed
possesses
possessing
possession
possessions
possessive
possessiveness
possessives
possibilities
possibility
possible
possibles
possibly
possport
possword
post
postage
postal
postbox
postcard
postcards
postcode
postcodes
postcolonial
postcolonialism
postdated
postdoc
postdocs
postdoctoral
posted
poster
posterior
posteriorly
posteriors
posters
postfix
postgrad
postgraduate
postgraduates
posting
postings
postman
postmark
postmarked
postmarks
postmaster
postmasters
postmen
postmistress
postmodern
postmodernism
postmodernist
postmodernity
postmortem
postnatal
postoperative
postorbital
postpaid
postpone
postponed
postponement
postponements
postpones
postponing
posts
postscript
postseason
postsynaptic
posture
postured
postures
posturing
postwar
pot
potable
potash
potassium
potato
potatoes
potboiler
potencies
potency
potent
potentate
potential
potentially
potentials
potently
pothead
potheads
pothole
potholed
potholes
potion
potions
potlatch
potless
pots
potsherds
potshot
potshots
potted
potter
potteries
pottering
pottery
potties
potting
potty
pouch
pouched
pouches
pouf
pouffe
poultry
pound
poundage
pounded
pounder
pounders
pounding
pounds
pour
poured
pourer
pouring
pours
povement
poverty
pow
powder
powdered
powdering
powders
powdery
power
powerboat
powerboats
powered
powerful
powerfully
powerhouse
powerhouses
powering
powerless
powerlessness
powerlifting
powers
powwow
pox
poys
pp
ppaers
ppaid
ppanic
ppapers
pparents
ppartner
ppassport
ppassword
ppavement
ppay
ppays
ppenis
ppeople
ppers
ppetrol
pphone
ppictures
ppillow
ppills
ppistol
ppl
pplate
pplates
pplease
ppm
ppolice
ppregnancy
ppregnant
pprivate
pprivates
pproblem
ppull
ppulled
ppulling
ppunch
ppunched
ppunches
ppunching
ppurse
ppush
ppushed
ppushes
ppushing
pr
prablem
practical
practically
practicals
practice
practiced
practices
practicing
practise
practised
practises
practising
practitioner
practitioners
praents
pragmatic
pragmatically
pragmatics
pragnancy
pragnant
prairie
prairies
praise
praised
praises
praiseworthy
praising
pram
prams
prank
pranked
pranking
pranks
prater
pratner
prattling
pratts
prawn
pray
prayed
prayer
prayerbook
prayerful
prayerfully
prayers
praying
prays
prblem
prbolem
pre
preach
preached
preacher
preachers
preaches
preaching
preachings
preachy
preadolescent
preamp
preamplifier
preamps
prearranged
prebuilt
precancerous
precarious
precariously
precariousness
precast
precaution
precautions
preceded
precedence
precedent
precedents
precedes
preceding
precinct
precincts
precious
preciously
preciousness
precipitation
precise
precisely
precision
precisions
preclassic
preclearance
preclinical
preclude
precluded
precludes
precluding
precognition
precognitive
precolonial
preconceived
preconception
precondition
preconditioned
preconditioning
preconditions
preconfigured
precooked
precordial
precursor
precursors
precursory
precut
predate
predated
predates
predating
predator
predators
predatory
predawn
predeceased
predecessor
predecessors
predefined
predestination
predestined
predetermination
predetermine
predetermined
predicament
predicaments
predicated
predict
predictability
predictable
predictably
predicted
predicting
prediction
predictions
predictive
predictor
predictors
predicts
predispose
predisposed
predisposing
predisposition
predoctoral
predominance
predominant
predominantly
predominate
predominated
predominates
predominating
preegnancy
preegnant
preen
prefab
prefabricated
prefabrication
preface
prefaced
prefaces
prefacing
prefect
prefects
prefecture
prefectures
prefer
preferable
preferably
preference
preferences
preferential
preferentially
preferred
preferring
prefers
prefetch
prefigure
prefigured
prefigures
prefiguring
prefilled
prefix
prefixed
prefixes
prefixing
preflight
preform
preformed
preforming
preforms
prefrontal
prefs
pregabalin
preganant
pregancy
preganncy
pregannt
pregant
pregent
preggnancy
preggnant
pregnaancy
pregnaant
pregnacny
pregnacy
pregnan
pregnanc
pregnanccy
pregnanci
pregnancies
pregnancy
pregnancyy
pregnanky
pregnanncy
pregnannt
pregnansy
pregnant
pregnantt
pregnany
pregnanyc
pregnat
pregnatn
pregnency
pregnent
pregnet
pregnnacy
pregnnancy
pregnnant
pregnnat
pregnncy
pregnnt
pregnoncy
pregnont
preheat
preheated
preheating
prehistoric
prehistory
prejudge
prejudged
prejudging
prejudice
prejudiced
prejudices
prejudicial
prejudicing
prelate
prelaunch
preliminaries
preliminarily
preliminary
preload
preloaded
preloading
prelude
preludes
prem
premarital
premarket
premature
prematurely
prematurity
premed
premedical
premeditation
premenstrual
premiere
premiered
premieres
premiering
premiers
premiership
premierships
premise
premised
premises
premium
premiums
premix
premixed
premodern
premotor
prems
prenancy
prenant
prenatal
prenatally
prengancy
prengant
prents
preoccupation
preoccupations
preoccupied
preoccupy
preoccupying
preoperative
preordained
prep
prepaid
preparation
preparations
preparatory
prepare
prepared
preparedness
preparer
preparers
prepares
preparing
prepay
prepayment
prepayments
preplanned
preplanning
preposition
prepositional
prepositions
prepossessing
preposterous
preposterously
prepping
preprint
preprinted
preprints
preprocessing
preprocessor
preproduction
preprogrammed
preps
prequel
prequels
preregistration
prerequisite
prerequisites
prerogative
prerogatives
pres
presage
presaged
presages
presaging
preschool
preschooler
preschoolers
preschools
prescience
prescribe
prescribed
prescriber
prescribers
prescribes
prescribing
prescription
prescriptions
preseason
preselected
preselection
presence
presences
present
presentable
presentation
presentations
presented
presenter
presenters
presentiment
presenting
presentism
presently
presents
preservation
preserve
preserved
preserver
preservers
preserves
preserving
preset
presets
preside
presided
presidencies
presidency
president
president's
presidential
presidentially
presidents
presides
presiding
press
pressed
presser
pressers
presses
pressing
pressings
pressman
pressroom
pressure
pressured
pressures
pressuring
pressurized
prestige
prestigious
prestressed
presumably
presume
presumed
presumes
presuming
presumption
presumptions
presumptuous
presuppose
presupposed
presynaptic
pretend
pretended
pretender
pretenders
pretending
pretends
pretense
pretension
pretensions
pretentious
pretentiously
pretentiousness
preterm
pretest
pretext
pretexts
pretreated
pretreatment
pretrial
prettied
prettier
pretties
prettiest
prettily
prettiness
pretty
prevail
prevailed
prevailing
prevails
prevalence
prevalent
prevalently
prevate
prevates
prevent
preventable
preventative
prevented
preventer
preventing
prevention
preventive
prevents
preverbal
preview
previewed
previewing
previews
previous
previously
prey
preyed
preying
preys
prgenancy
prgenant
prgnancy
prgnant
priate
priates
priavte
priavtes
price
priced
priceless
prices
pricey
pricing
prick
pricked
pricking
prickles
prickling
prickly
pricks
pride
prided
prideful
prides
priding
pried
pries
priest
priesthood
priesthoods
priestly
priests
prignancy
prignant
priivate
priivates
prima
primal
primaries
primarily
primary
primate
primates
primay
prime
primed
primer
primers
primery
primes
primetime
primeval
priming
primitive
primitively
primitives
primly
primordial
primrose
prince
prince's
princely
princes
princess
princesses
principal
principally
principals
principle
principled
principles
print
printable
printed
printer
printers
printing
printings
printmaker
printmakers
printmaking
printout
printouts
prints
printworks
prior
priories
priorities
prioritize
prioritized
prioritizes
prioritizing
priority
priors
priory
prism
prisms
prison
prisoner
prisoners
prisons
pristine
privaate
privaates
privacy
privae
privaes
privaet
privaets
privat
privata
privatas
private
privatec
privatee
privateer
privateers
privatees
privately
privates
privatess
privatez
privati
privatis
privatisation
privatisations
privatization
privatizations
privats
privatse
privatte
privattes
privet
privete
privetes
privies
privilege
privileged
privileges
privileging
privote
privotes
privtae
privtaes
privte
privtes
privvate
privvates
privy
prize
prized
prizefighter
prizes
prizewinner
prizewinners
prizewinning
prizing
pro
proactive
proactively
prob
probabilities
probability
probable
probables
probably
probate
probation
probationer
probationers
probblem
probe
probed
probelm
probem
probes
probing
problam
proble
probleem
problem
problematic
problematically
problemm
problems
problim
probllem
problm
problme
procedural
procedurally
procedurals
procedure
procedures
proceed
proceeded
proceeding
proceedings
proceeds
process
processed
processes
processing
procession
processions
processor
processors
proclaim
proclaimed
proclaimers
proclaiming
proclaims
proclamation
proclamations
proconsul
procreate
procreated
procreating
procreation
procreative
proctor
proctors
procurator
procurators
procure
procured
procurement
procurements
procurer
procures
procuring
prod
prodded
prodding
prodigies
prodigy
prodrug
prodrugs
prods
produce
produced
producer
producers
produces
producing
product
production
productions
productive
productively
productiveness
productivity
products
prof
profanities
profanity
professed
profession
professional
professionalism
professionally
professionals
professions
professor
professors
professorship
professorships
proffer
proffers
proficiencies
proficiency
proficient
proficiently
profile
profiled
profiler
profilers
profiles
profiling
profit
profitability
profitable
profitably
profited
profiting
profits
profound
profoundest
profoundly
profs
profuse
profusion
progeny
progesterone
prognosis
prograde
program
program's
programmable
programme
programmed
programmer
programmers
programmes
programming
programs
progress
progressed
progresses
progressing
progression
progressions
progressive
progressively
progressiveness
progressives
prohibit
prohibited
prohibiting
prohibition
prohibitions
prohibits
project
project's
projected
projectile
projectiles
projecting
projection
projections
projector
projectors
projects
prolapse
prolate
prolbem
prolem
proliferation
prolific
prolifically
proline
prolly
prologue
prologues
prolong
prolonged
prolonging
prolongs
prom
promenade
promenades
prominence
prominences
prominent
prominently
promise
promised
promises
promising
promisingly
promo
promos
promotable
promote
promoted
promoter
promoters
promotes
promoting
promotion
promotional
promotions
prompt
prompted
prompter
prompting
promptings
promptly
promptness
prompts
proms
pronation
prone
proneness
pronominal
pronoun
pronounce
pronounceable
pronounced
pronouncement
pronounces
pronouncing
pronouns
pronunciation
pronunciations
prooblem
proof
proofed
proofing
proofread
proofreader
proofreaders
proofreading
proofs
prop
propa
propaganda
propagate
propagated
propagates
propagating
propagation
propane
propel
propelled
propeller
propellers
propelling
propels
propensities
propensity
proper
properly
propertied
properties
property
prophase
prophecies
prophecy
prophet
prophethood
prophetic
prophetically
prophets
propionic
proponent
proponents
proportion
proportional
proportionally
proportionate
proportionately
proportioned
proportioning
proportions
proposal
proposals
propose
proposed
proposer
proposers
proposes
proposing
proposition
propositional
propositioned
propositioning
propositions
propound
propounded
proppa
propped
propping
propranolol
proprietary
proprietor
proprietors
proprietorship
proprietorships
props
propulsion
prorate
prorated
prorogue
pros
proscribe
prose
prosecute
prosecuted
prosecutes
prosecuting
prosecution
prosecutions
prosecutor
prosecutors
proses
prosocial
prospect
prospected
prospecting
prospective
prospectively
prospects
prospectus
prospectuses
prospered
prospering
prosperity
prosperous
prospers
prostate
prostates
prostatic
prostheses
prosthesis
prosthetic
prosthetics
prostitute
prostituted
prostitutes
prostituting
prostitution
protagonist
protagonists
protea
proteas
protease
protect
protected
protecting
protection
protectionism
protections
protective
protectively
protectiveness
protector
protectorate
protectors
protects
protein
proteins
protest
protestant
protestantism
protestants
protested
protester
protesters
protesting
protestors
protests
protocol
protocols
proton
protons
prototype
prototyped
prototypes
prototyping
protracted
protractor
protruding
proud
prouder
proudest
proudly
prove
proved
proven
provenance
provender
proverb
proverbial
proverbially
proverbs
proves
provide
provided
providence
provider
providers
provides
providing
province
provinces
provincial
provincialism
provincially
provincials
proving
provision
provisional
provisionally
provisionals
provisioned
provisioning
provisions
provocation
provocations
provocative
provocatively
provoke
provoked
provokes
provoking
provost
provosts
prowess
prowling
proxied
proxies
proximal
proximally
proximity
proxy
prregnancy
prregnant
prrivate
prrivates
prroblem
prse
prtner
prublem
prudent
prudential
prudently
pruning
pruse
prvate
prvates
prviate
prviates
pry
prying
pryvate
pryvates
psalm
psalms
psasport
psasword
pseudo
pseudocode
pseudonym
pseudonyms
pseudorandom
pseudoscience
pseudoscientific
pshed
pshes
pshing
psi
psitol
pssport
pssword
pstol
psuh
psuhed
psuhes
psuhing
psych
psyche
psyched
psychedelic
psychedelics
psyches
psychiatric
psychiatrist
psychiatrists
psychiatry
psychic
psychically
psychics
psyching
psycho
psychoactive
psychoanalysis
psychoanalyst
psychoanalysts
psychoanalytic
psychoanalytical
psychobilly
psychobiology
psychodrama
psychodynamic
psychohistory
psychokinetic
psycholinguistic
psycholinguistics
psychological
psychologically
psychologies
psychologist
psychologists
psychology
psychometric
psychometrics
psychomotor
psychopath
psychopathological
psychopathology
psychopaths
psychopathy
psychopharmacology
psychophysical
psychophysics
psychophysiological
psychophysiology
psychos
psychosexual
psychosis
psychosocial
psychosurgery
psychotherapeutic
psychotherapies
psychotherapist
psychotherapists
psychotherapy
psychotic
psychotically
psychotics
pt
pterol
ptrol
ptsd
pub
puberty
pubes
pubic
public
public's
publicans
publication
publications
publicist
publicists
publicity
publicized
publicly
publish
publishable
published
publisher
publishers
publishes
publishing
pubs
puched
puches
puching
pucker
puckers
puckish
pucks
pucnh
pucnhed
pucnhes
pucnhing
pudding
puddings
puddle
puddled
puddles
puddling
pueblos
puff
puffball
puffballs
puffed
puffer
puffers
puffin
puffiness
puffing
puffins
puffs
puffy
pug
puhed
puhes
puhing
puhs
puhsed
puhses
puhsing
puke
puked
pukes
puking
pul
puled
puleld
pulice
pulilng
puling
pull
pullad
pulld
pullde
pulle
pulled
pulledd
pulleed
pulleing
pulleng
puller
pullers
pullid
pullig
pullign
pulliing
pullin
pulling
pullingg
pullinng
pulll
pullled
pullling
pullng
pullnig
pullover
pullovers
pulls
pullt
pullyng
pulmonary
pulp
pulped
pulping
pulpit
pulpits
pulps
pulpwood
pulpy
puls
pulse
pulsed
pulses
pulsing
puma
pumas
pump
pumped
pumper
pumpers
pumping
pumpkin
pumpkins
pumps
pun
punc
puncch
puncched
puncches
puncching
punced
puncehd
puncehs
punces
punch
punchable
punchad
punchas
punchbag
punchbowl
punchd
punchde
punche
punchec
punched
punchedd
puncheed
punchees
puncheing
puncheng
puncher
punchers
punches
punchess
punchez
punchh
punchhed
punchhes
punchhing
punchid
punchig
punchign
punchiing
punchin
punching
punchingg
punchinng
punchis
punchline
punchlines
punchng
punchnig
punchs
punchse
puncht
punchy
punchyng
puncihng
puncing
punctuation
punctuations
puncture
punctured
punctures
puncturing
pundit
pundits
pungent
punh
punhc
punhced
punhces
punhcing
punhed
punhes
punhing
punish
punishable
punished
punisher
punishes
punishing
punishment
punishments
punitive
punitively
punk
punkh
punkhed
punkhes
punkhing
punks
punky
punnch
punnched
punnches
punnching
punnet
punning
puns
punsh
punshed
punshes
punshing
punt
puntch
puntched
puntches
puntching
punted
punter
punters
puntin
punting
punts
pup
pupate
pupil
pupils
puppet
puppetmaster
puppets
puppies
puppy
pups
purce
purchase
purchased
purchaser
purchasers
purchases
purchasing
pure
pureed
purees
purely
pureness
purer
pures
purest
purgatory
purge
purged
purges
purging
purification
purified
purifier
purifiers
purifies
purify
purifying
puritan
puritanism
puritans
purity
purple
purples
purported
purportedly
purpose
purposed
purposeful
purposefully
purposefulness
purposeless
purposely
purposes
purposing
purrse
purs
pursa
purse
pursed
pursee
purser
purses
pursi
pursing
pursse
pursuant
pursue
pursued
pursuer
pursuers
pursues
pursuing
pursuit
pursuits
purze
pus
puse
pused
pusehd
pusehs
puses
push
pushad
pushas
pushback
pushcart
pushchair
pushchairs
pushd
pushde
pushe
pushec
pushed
pushedd
pusheed
pushees
pusheing
pusheng
pusher
pushers
pushes
pushess
pushez
pushh
pushhed
pushhes
pushhing
pushid
pushig
pushign
pushiing
pushin
pushing
pushingg
pushinng
pushis
pushng
pushnig
pushover
pushovers
pushrod
pushs
pushse
pusht
pushy
pushyng
pusihng
pusing
pusre
puss
pussh
pusshed
pusshes
pusshing
pussies
pussy
pussycat
pussycats
pussyfoot
pussyfooting
put
puta
putain
putamen
puto
putrid
puts
putsch
putt
putted
putter
putters
putties
puttin
putting
putts
putty
puull
puulled
puulling
puunch
puunched
puunches
puunching
puurse
puush
puushed
puushes
puushing
puzh
puzhed
puzhes
puzhing
puzzle
puzzled
puzzler
puzzlers
puzzles
puzzling
pvaement
pvement
pvt
pyas
pyctures
pyjamas
pyllow
pylls
pyramid
pyramids
pystol
python
pythons
qabool
qi
qr
qt
quack
quacking
quacks
quad
quadrant
quadrants
quadrate
quadruple
quadrupled
quadruples
quadrupling
quads
quail
quails
quaint
quaintly
quaintness
quake
quakes
quaking
qualification
qualifications
qualified
qualifier
qualifiers
qualifies
qualify
qualifying
qualitative
qualitatively
qualities
quality
quantified
quantifier
quantifiers
quantifies
quantify
quantifying
quantitative
quantitatively
quantities
quantity
quantum
quarantine
quarantined
quarantines
quarantining
quark
quarks
quarrel
quarrelled
quarrelling
quarrels
quarrelsome
quarried
quarries
quarry
quarrying
quarrymen
quart
quarter
quarterback
quarterbacks
quarterdeck
quartered
quarterfinals
quartering
quarterlies
quarterly
quartermaster
quartermasters
quarters
quarterstaff
quartet
quartets
quarts
quartz
quasi
quasiparticles
quaver
quavers
quay
quays
quayside
queasy
queen
queen's
queenly
queens
queer
queering
queerness
queers
quell
quelled
queller
quelling
quells
queried
queries
querns
query
querying
quest
quested
questing
question
questionable
questionably
questioned
questioner
questioners
questioning
questioningly
questionnaire
questionnaires
questions
quests
queue
queued
queueing
queues
queuing
quick
quicken
quicker
quickest
quicklime
quickly
quickness
quicksand
quicksilver
quickstep
quid
quids
quiet
quieted
quieten
quieter
quietest
quieting
quietism
quietly
quietness
quiets
quill
quilled
quills
quilt
quilted
quilter
quilters
quilting
quilts
quinoa
quintessential
quintessentially
quirk
quirkier
quirkiness
quirks
quirky
quit
quite
quits
quitted
quitter
quitters
quitting
quiz
quizzed
quizzes
quizzing
quo
quoins
quoits
quorum
quot
quota
quotable
quotas
quotation
quotations
quote
quoted
quotes
quoting
quran
r
raacism
raacist
raad
raape
raaped
raapes
raaping
raason
raazor
rabbed
rabbery
rabbi
rabbis
rabbish
rabbit
rabbits
rabble
rabid
rabidly
rabies
raccism
raccist
raccoon
raccoons
race
racecar
racecars
racecourse
racecourses
raced
racehorse
racehorses
racemes
racemic
racer
racers
races
racesm
racest
racetrack
racetracks
raceway
raceways
racial
racialism
racially
racicm
racict
raciism
raciist
racim
racims
racing
racis
racism
racismm
racissm
racisst
racist
racists
racistt
racit
racits
racizm
racizt
rack
racked
racket
rackets
racking
racks
racsim
racsit
racsm
racst
racysm
racyst
rad
radar
radars
radge
radgie
radgies
radial
radially
radials
radiance
radiant
radiantly
radiating
radiation
radiations
radiator
radiators
radical
radicalism
radically
radicals
radio
radioactive
radioactively
radioactivity
radiobiology
radiocarbon
radiochemistry
radiocommunication
radioed
radiogram
radiograph
radiographic
radiographs
radioing
radioiodine
radioisotope
radioisotopes
radiologic
radiological
radiology
radioman
radiometer
radiometric
radios
radiosurgery
radiotherapy
radish
radius
raep
raepd
raeps
raeson
raffle
raffled
raffles
raffling
raft
rafted
rafters
rafting
rafts
rag
rage
raged
rages
ragged
raggedly
raggedy
ragging
raghead
ragheads
raging
ragout
rags
ragtag
ragtime
ragweed
rah
rahat
raicsm
raicst
raid
raided
raider
raiders
raiding
raids
rail
railcar
railcard
railcars
railed
railhead
railing
railings
railroad
railroaded
railroading
railroads
rails
railway
railwayman
railwaymen
railways
rain
rainbow
rainbows
raincoat
raincoats
raindrop
raindrops
rained
rainfall
rainfalls
rainforest
rainforests
raing
rainier
raining
rainless
rains
rainstorm
rainstorms
rainwater
rainy
raipng
raise
raised
raiser
raisers
raises
raisin
raising
raisins
raism
raist
raked
raker
rakers
rakes
raking
rakism
rakist
raligion
rallied
rallies
rally
rallycross
rallying
ram
ramadan
rambled
rambling
ramblings
rambo
ramember
ramifications
ramjet
rammed
ramming
ramp
rampage
rampaged
rampages
rampaging
rampant
rampantly
rampart
ramparts
ramped
ramping
ramps
ramrod
rams
ran
ranch
rancher
ranchers
ranches
ranching
rand
randi
random
randomized
randomly
randomness
rang
range
ranged
rangefinder
rangeland
rangelands
ranger
rangers
ranges
ranging
rangy
rank
ranked
ranker
rankers
ranking
rankings
rankled
ranks
ranning
ransack
ransacked
ransacking
ransom
ransomed
ransoming
ransoms
ransomware
rant
ranted
ranter
ranting
rantings
rants
raod
raom
raor
raozr
rap
rapad
rapas
rapd
rapde
rape
rapec
raped
rapedd
rapee
rapeed
rapees
rapefugee
rapefugees
rapeing
rapeng
rapes
rapeseed
rapess
rapez
rapi
rapid
rapidly
rapids
rapig
rapign
rapiing
rapin
raping
rapingg
rapinng
rapis
rapist
rapists
rapng
rapnig
raport
raported
rappe
rapped
rapper
rappers
rappes
rapping
rapport
rapports
raps
rapse
rapt
raptor
raptors
rapture
raptures
rapyng
rare
rarebit
rarefaction
rarely
rarer
rarest
raring
rarities
rarity
rascal
rascally
rascals
rash
rasher
rashers
rashes
rashly
rashness
rasism
rasist
rason
raspberries
raspberry
rat
ratbag
ratchet
ratcheted
ratcheting
ratchets
rate
rateable
rated
ratepayer
ratepayers
rater
raters
rates
rather
ratification
ratifications
ratified
rating
ratings
ratio
ration
rational
rationale
rationales
rationalism
rationality
rationally
rationals
rationed
rationing
rations
ratios
rats
rattail
ratted
ratter
ratting
rattle
rattled
rattler
rattlers
rattles
rattlesnake
rattlesnakes
rattling
ratty
ravaged
rave
raved
raven
ravening
ravens
raver
ravers
raves
ravi
ravine
ravines
raving
ravings
raw
rawer
rawest
rawhide
rawness
ray
rayed
raygun
raying
rays
razar
razed
razer
razing
razoor
razor
razorback
razorbacks
razorblade
razorr
razors
razr
razro
razur
razzor
rbbed
rbbery
rbbish
rbis
rbobed
rbobery
rbubish
rcaism
rcaist
rcism
rcist
rd
re
reaad
reaason
reabsorb
reabsorbed
reabsorption
reach
reachability
reachable
reached
reaches
reaching
reacon
reacquainted
reacquire
reacquired
react
reactant
reactants
reacted
reacting
reaction
reactionaries
reactionary
reactions
reactivate
reactivated
reactivates
reactivating
reactivation
reactive
reactively
reactivity
reactor
reactors
reacts
read
readability
readable
readd
reader
reader's
readers
readership
readied
readier
readies
readily
readiness
reading
readings
readjust
readjusted
readjusting
readjustment
readjustments
readmission
readmissions
readmit
readmitted
readout
readouts
reads
ready
readying
reaffirm
reaffirmation
reaffirmed
reaffirming
reagent
reagents
real
realer
realest
realign
realigned
realigning
realignment
realisation
realisations
realise
realised
realises
realising
realism
realist
realistic
realistically
realists
realities
reality
realization
realizations
realize
realized
realizes
realizing
reallocate
reallocated
reallocating
reallocation
really
realm
realms
realness
reals
realtor
realtors
realty
reanalysis
reanimate
reanimated
reanimation
reaon
reaosn
reap
reaped
reaper
reapers
reaping
reappear
reappearance
reappeared
reappearing
reappears
reapplication
reapplied
reapply
reapplying
reappoint
reappointed
reappointment
reappraisal
reappraise
reappropriated
reaps
rear
reared
rearguard
rearing
rearm
rearmament
rearmed
rearming
rearmost
rearrange
rearranged
rearrangement
rearrangements
rearranges
rearranging
rearrested
rears
rearward
reasan
reasn
reasno
reaso
reason
reasonable
reasonableness
reasonably
reasoned
reasoner
reasoning
reasonn
reasons
reasoon
reassemble
reassembled
reassembling
reassembly
reassert
reasserted
reasserting
reassertion
reasserts
reassess
reassessed
reassessing
reassessment
reassessments
reassign
reassigned
reassigning
reassignment
reassignments
reasson
reassurance
reassurances
reassure
reassured
reassures
reassuring
reassuringly
reasun
reattach
reattached
reattaching
reattachment
reauthorization
reauthorize
reauthorized
reauthorizing
reawaken
reawakened
reawakening
reazon
rebalance
rebalanced
rebalances
rebalancing
rebar
rebase
rebasing
rebate
rebated
rebates
rebel
rebelled
rebelling
rebellion
rebellions
rebellious
rebelliousness
rebels
rebid
rebinding
rebirth
rebirthing
rebirths
rebook
rebooked
rebooking
reboot
rebooted
rebooting
reboots
reborn
rebound
rebounded
rebounder
rebounders
rebounding
rebounds
rebrand
rebranded
rebranding
rebrands
rebreather
rebroadcast
rebroadcasting
rebs
rebuff
rebuffs
rebuild
rebuildable
rebuilding
rebuilds
rebuilt
rebuke
rebuked
rebukes
rebuking
reburial
reburied
rebury
rebus
rebut
rebuttal
rebuttals
rec
recalculate
recalculated
recalculating
recalculation
recalibrated
recalibration
recall
recalled
recalling
recalls
recant
recants
recap
recapitalization
recapitalize
recapitalized
recapped
recapping
recaps
recapture
recaptured
recaptures
recapturing
recast
recasting
recasts
receded
receipt
receipts
receive
received
receiver
receivers
receivership
receives
receiving
recent
recently
reception
receptionist
receptionists
receptions
receptive
receptiveness
receptor
receptors
recertification
recertified
recess
recessed
recesses
recession
recessions
recharge
rechargeable
recharged
recharger
recharges
recharging
recheck
rechecked
rechecking
recieve
recipe
recipes
recipient
recipients
reciprocal
reciprocally
reciprocals
reciprocity
recirculate
recirculated
recirculating
recirculation
recism
recist
recital
recitals
recitation
recitations
recite
recited
reciter
recites
reciting
reckless
recklessly
recklessness
reckon
reckoned
reckoner
reckoning
reckons
reclaim
reclaimed
reclaimer
reclaiming
reclaims
reclamation
reclassification
reclassified
reclassify
recline
reclined
recliner
recliners
reclines
reclining
recode
recoded
recoding
recognise
recognised
recognises
recognising
recognition
recognitions
recognizable
recognizably
recognize
recognized
recognizer
recognizes
recognizing
recoil
recoiled
recoiling
recoilless
recoils
recollect
recollected
recollecting
recollection
recollections
recollects
recolonization
recombination
recombine
recombined
recombining
recommence
recommenced
recommend
recommendable
recommendation
recommendations
recommended
recommender
recommending
recommends
recommissioned
recommit
recommitment
recommitted
recompile
recompiled
recompose
recomposed
recomposition
recompression
recon
reconcile
reconciled
reconciles
reconciliation
reconciling
recondition
reconditioned
reconditioning
reconfiguration
reconfigure
reconfigured
reconfiguring
reconfirm
reconfirmed
reconnaissance
reconnect
reconnected
reconnecting
reconnection
reconnects
reconquer
reconquered
reconquest
reconsider
reconsideration
reconsidered
reconsidering
reconsiders
reconstitute
reconstituted
reconstitution
reconstruct
reconstructed
reconstructing
reconstruction
reconstructions
reconstructive
reconstructs
reconvene
reconvened
reconversion
reconverted
record
recordable
recorded
recorder
recorders
recording
recordings
records
recount
recounted
recounting
recounts
recoup
recourse
recover
recoverability
recoverable
recovered
recoveries
recovering
recovers
recovery
recreate
recreated
recreates
recreating
recreation
recreational
recreationally
recreations
recruit
recruited
recruiter
recruiters
recruiting
recruitment
recruitments
recruits
rectally
rectangle
rectangles
rectangular
rectified
rectifier
rectifiers
rectifies
rectify
rectifying
rector
rectors
rectory
rectum
recurrence
recurrences
recurrent
recurrently
recurring
recurved
recycle
recycled
recycler
recyclers
recycles
recycling
red
redact
redacted
redacting
redaction
redactions
redactor
redbeard
redbone
redbreast
redbrick
redbud
redcap
redcoat
redcoats
redder
reddish
reddit
reddy
redecorate
redecorated
redecorating
redecoration
rededicate
rededicated
rededication
redeem
redeemable
redeemed
redeemer
redeemers
redeeming
redeems
redefine
redefined
redefines
redefining
redefinition
redelivery
redemption
redemptions
redeploy
redeployed
redeploying
redeployment
redescription
redesign
redesignated
redesignation
redesigned
redesigning
redesigns
redevelop
redeveloped
redeveloping
redevelopment
redevelopments
redfish
redhead
redheads
redial
redid
redirect
redirected
redirecting
redirection
redirects
rediscover
rediscovered
rediscovering
rediscovers
rediscovery
redistribute
redistributed
redistributes
redistributing
redistribution
redistributions
redlining
redneck
redness
redo
redoing
redolent
redone
redouble
redoubled
redoubling
redoubt
redoubts
redraft
redrafted
redrafting
redraw
redrawing
redrawn
redraws
redress
redressed
redressing
redrew
reds
redshank
redshift
redskin
redskins
redstart
reduce
reduced
reducer
reducers
reduces
reducing
reduction
reductionism
reductions
redundancies
redundancy
redundant
redundantly
reduplicated
reduplication
redwing
redwings
redwood
redwoods
reead
reeason
reed
reeded
reeds
reedy
reef
reefed
reefer
reefers
reefing
reefs
reel
reelection
reeled
reeligion
reeling
reels
reember
reemember
reemmber
reent
reentry
reeport
reeported
reeson
reet
reevaluate
reevaluated
reevaluating
reevaluation
reeve
reeves
ref
refactor
refashion
refashioned
refer
referable
referee
refereed
refereeing
referees
reference
referenced
references
referencing
referendum
referendums
referral
referrals
referred
referrer
referring
refers
refile
refiled
refill
refillable
refilled
refilling
refills
refinance
refinanced
refinancing
refine
refined
refinement
refinements
refiner
refineries
refiners
refinery
refines
refining
refinish
refinished
refinishing
refit
refits
refitted
refitting
reflect
reflected
reflecting
reflection
reflections
reflective
reflectively
reflector
reflectors
reflects
reflex
reflexed
reflexes
refloat
refloated
reflux
refocus
refocused
refocuses
refocusing
reforest
reforested
reforged
reform
reformat
reformation
reformations
reformatted
reformatting
reformed
reformer
reformers
reforming
reformism
reforms
reformulate
reformulated
reformulation
refraction
refractions
refrain
refrained
refraining
refrains
reframe
reframed
reframes
refreeze
refresh
refreshed
refresher
refreshers
refreshes
refreshing
refreshingly
refreshments
refried
refrigerated
refrigeration
refrigerator
refrigerators
refs
refuel
refuelled
refuge
refugees
refuges
refund
refundable
refunded
refunding
refunds
refurbished
refurbishment
refurbishments
refurnished
refusal
refusals
refuse
refused
refuses
refusing
refute
refuted
refutes
refuting
reg
regain
regained
regaining
regains
regal
regale
regaled
regales
regaling
regally
regard
regarded
regarding
regardless
regards
regency
regenerate
regenerated
regenerates
regenerating
regeneration
regenerations
regenerative
regenerator
regent
regents
reggae
regime
regimen
regimens
regiment
regimental
regimented
regiments
regimes
region
region's
regional
regionalism
regionally
regionals
regions
register
registered
registering
registers
registrar
registrars
registration
registrations
registries
registry
regraded
regrading
regression
regressions
regret
regretful
regretfully
regrets
regrettable
regretted
regretting
regroup
regrouped
regrouping
regroups
regrow
regrowing
regrown
regrowth
regular
regularities
regularity
regularly
regulars
regulate
regulated
regulates
regulating
regulation
regulations
regulator
regulators
regulatory
rehab
rehabilitate
rehabilitated
rehabilitates
rehabilitating
rehabilitation
rehash
rehear
rehearing
rehearsal
rehearsals
rehearsed
rehearsing
reheat
reheated
reheating
rehire
rehired
rehiring
rehouse
rehoused
rehousing
rehydrate
rehydrated
rehydration
reight
reigion
reign
reigned
reigning
reignite
reignited
reigns
reilgion
reimagine
reimagined
reimagines
reimagining
reimburse
reimbursed
reimbursement
reimbursements
reimburses
reimbursing
reimpose
reimposed
rein
reincarnation
reincarnations
reincorporate
reincorporated
reincorporation
reindeer
reindeers
reined
reinfection
reinforce
reinforced
reinforcement
reinforcements
reinforcer
reinforcers
reinforces
reinforcing
reing
reining
reins
reinsert
reinserted
reinstall
reinstallation
reinstalled
reinstalling
reinstate
reinstated
reinstatement
reinstates
reinstating
reinstitute
reinstituted
reinsurance
reintegrate
reintegrated
reintegrating
reintegration
reinterpret
reinterpretation
reinterpretations
reinterpreted
reinterpreting
reintroduce
reintroduced
reintroduces
reintroducing
reintroduction
reinvent
reinvented
reinventing
reinvention
reinvents
reinvest
reinvested
reinvestigate
reinvestigation
reinvesting
reinvestment
reissue
reissued
reissues
reissuing
reiterate
reiterated
reiterates
reiterating
reiteration
reject
rejected
rejecting
rejection
rejections
rejects
rejoice
rejoiced
rejoices
rejoicing
rejoin
rejoinder
rejoined
rejoining
rejoins
rekindle
rel
relabel
relaid
relapse
relapsed
relapses
relapsing
relatable
relate
related
relatedly
relatedness
relates
relating
relation
relational
relationally
relations
relationship
relationships
relative
relatively
relatives
relativity
relaunch
relaunched
relaunches
relaunching
relax
relaxant
relaxants
relaxation
relaxations
relaxed
relaxes
relaxing
relay
relayed
relaying
relays
relearn
relearned
relearning
release
released
releases
releasing
relegated
relegation
relegations
relegion
relent
relentless
relentlessly
relentlessness
relevance
relevancy
relevant
relevantly
relgiion
relgion
reliability
reliable
reliably
reliance
reliant
relic
relics
relied
relief
reliefs
relies
relieve
relieved
reliever
relievers
relieves
relieving
religeon
religgion
relight
religian
religiion
religin
religino
religio
religion
religionn
religions
religioon
religious
religiously
religiousness
religiun
religoin
religon
religyon
reliigion
reliigon
reliion
relined
relining
relinquish
relinquished
relinquishes
relinquishing
relish
relished
relishes
relishing
relist
relisted
relit
relive
relived
relives
reliving
relligion
reload
reloadable
reloaded
reloading
reloads
relocate
relocated
relocates
relocating
relocation
relocations
reluctance
reluctant
reluctantly
rely
relygion
relying
rem
remade
remain
remainder
remainders
remained
remaining
remains
remake
remakes
remaking
remamber
remand
remanded
remap
remapped
remapping
remark
remarkable
remarkably
remarked
remarking
remarks
remarriage
remarried
remarries
remarry
remarrying
remaster
remastered
remastering
remasters
rematch
rematches
remeber
remebmer
remedial
remediate
remediated
remediation
remedied
remedies
remedy
remedying
remeember
rememba
remembar
remembber
remembe
remembeer
remember
remembered
remembering
rememberr
remembers
remembir
remembr
remembrance
remembrances
remembre
remembur
rememebr
rememer
rememmber
remimber
remind
reminded
reminder
reminders
reminding
reminds
reminiscent
remiss
remission
remissions
remit
remits
remitted
remitting
remix
remixed
remixes
remixing
remmber
remmeber
remmember
remnant
remnants
remodel
remodeled
remodeling
remodelled
remodelling
remodels
remorse
remorseful
remorseless
remortgage
remot
remote
remotely
remoteness
remoter
remotes
remount
remounted
removable
removal
removals
remove
removed
remover
removers
removes
removing
remuneration
renaissance
renal
rename
renamed
renames
renaming
render
rendered
renderer
renderers
rendering
renderings
renders
rendezvous
rendezvoused
rendition
renditions
renegade
renegades
renegotiate
renegotiated
renegotiating
renegotiation
renegotiations
renew
renewable
renewal
renewals
renewed
renewing
renews
reng
renging
rengs
rennt
renominated
renomination
renounce
renounced
renounces
renouncing
renovate
renovated
renovates
renovating
renovation
renovations
renown
renowned
rent
rent's
rentable
rental
rentals
rented
renter
renters
renting
rents
rentt
renumbered
renumbering
reoccupation
reoccupied
reoccupy
reoccur
reoccurrence
reoccurring
reod
reoffend
reoffending
reopen
reopened
reopening
reopens
reoprt
reoprted
reorder
reordered
reordering
reorg
reorganisation
reorganisations
reorganise
reorganised
reorganising
reorganization
reorganizations
reorganize
reorganized
reorganizes
reorganizing
reorient
reorientation
reoriented
reort
reorted
reoson
rep
repack
repackage
repackaged
repackaging
repacked
repacking
repaid
repaint
repainted
repainting
repaints
repair
repairable
repaired
repairer
repairers
repairing
repairman
repairmen
repairs
reparations
repart
reparted
repartition
repast
repatriate
repatriation
repatriations
repave
repaved
repaving
repay
repayable
repaying
repayment
repayments
repays
repe
repeal
repealed
repealing
repeals
repeat
repeatability
repeatable
repeated
repeatedly
repeater
repeaters
repeating
repeats
reped
repel
repelled
repellent
repeller
repelling
repels
repent
repentance
repentant
repented
repenting
repents
repercussion
repercussions
repert
reperted
repertoire
repertoires
repes
repetition
repetitions
repetitive
repetitively
repetitiveness
rephrase
reping
replace
replaceable
replaced
replacement
replacements
replaces
replacing
replant
replanted
replanting
replay
replayed
replaying
replays
replenish
replenished
replenishes
replenishing
replica
replicas
replicate
replicated
replicates
replicating
replication
replications
replicator
replied
replies
reply
replying
repo
repolarization
repoort
repoorted
repopulated
repopulation
repor
repored
reporetd
reporrt
reporrted
report
reportable
reportad
reportage
reportd
reportde
reporte
reported
reportedd
reportedly
reporteed
reporter
reporters
reportid
reporting
reports
reportt
reportted
repos
repose
reposed
reposes
reposing
reposition
repositioned
repositioning
repositions
repositories
repository
repossess
repossessed
repossessing
repossession
repossessions
repost
reposted
reposting
reposts
repot
repoted
repotr
repotred
repport
repported
represent
representable
representation
representations
representative
representativeness
representatives
represented
representing
represents
repress
repressed
represses
repressing
repression
repressions
repressive
repricing
reprint
reprinted
reprinting
reprints
reprise
reprises
reprising
reproach
reprobate
reprobation
reprocess
reprocessed
reprocessing
reproduce
reproduced
reproduces
reproducing
reproduction
reproductions
reproductive
reproductively
reprogram
reprogrammed
reprogramming
reproof
reprot
reproted
reprove
reproved
reprt
reprted
reps
reptile
reptiles
republic
republican
republicanism
republicans
republication
republics
republish
republished
republishing
repulse
repulsed
repulses
repulsive
repurchase
repurchased
repurchases
repurchasing
repurpose
repurt
repurted
reputable
reputation
reputations
reputed
reputedly
request
requested
requester
requesters
requesting
requests
requiem
require
required
requirement
requirements
requires
requiring
requisite
requisites
requite
reran
reread
rereading
rerecord
reroute
rerouted
reroutes
rerun
rerunning
reruns
res
resale
resampling
resaon
rescaled
rescaling
rescan
reschedule
rescheduled
rescheduling
rescinded
rescript
rescue
rescued
rescuer
rescuers
rescues
rescuing
reseal
resealed
resealing
research
researched
researcher
researchers
researches
researching
reseat
resect
resection
resections
reseed
reseeded
reseeding
resell
reseller
resellers
reselling
resells
resemblance
resemblances
resemble
resembled
resembles
resembling
resend
resent
resented
resentful
resentfully
resenting
resentment
resentments
resents
reservation
reservations
reserve
reserved
reserves
reserving
reservoir
reservoirs
reset
resets
resetting
resettle
resettled
resettlement
resettling
reshape
reshaped
reshapes
reshaping
reshoot
reshoots
reshot
reshuffle
reshuffling
reside
resided
residence
residences
residencies
residency
resident
residential
residents
resides
residing
residual
residuals
residue
residues
resign
resignation
resignations
resigned
resignedly
resigning
resigns
resilience
resiliency
resilient
resiliently
resin
resins
resist
resistance
resistances
resistant
resisted
resister
resisters
resisting
resistor
resistors
resists
resit
resize
resized
resizing
reskin
resold
resolute
resolutely
resolution
resolutions
resolve
resolved
resolvent
resolver
resolvers
resolves
resolving
reson
resonance
resonances
resonant
resonate
resonated
resonates
resonating
resort
resorted
resorting
resorts
resound
resounded
resounding
resoundingly
resounds
resource
resourced
resourceful
resourcefulness
resources
resourcing
respect
respectability
respectable
respectably
respected
respecter
respectful
respectfully
respecting
respective
respectively
respects
respiration
respirations
respiratory
respire
respite
respond
responded
respondent
respondents
responder
responders
responding
responds
response
responses
responsibilities
responsibility
responsible
responsibly
responsive
responsively
responsiveness
rest
restaging
restart
restarted
restarting
restarts
restate
restated
restatement
restatements
restates
restating
restaurant
restaurants
rested
restful
resting
restitution
restless
restlessly
restlessness
restock
restocked
restocking
restocks
restoration
restorations
restore
restored
restorer
restorers
restores
restoring
restrain
restrained
restraining
restrains
restraint
restraints
restrict
restricted
restricting
restriction
restrictions
restrictive
restrictively
restricts
restroom
restrooms
restructure
restructured
restructures
restructuring
rests
restyle
restyled
restyling
resubmission
resubmit
resubmitted
resubmitting
result
resultant
resulted
resulting
results
resume
resumed
resumes
resuming
resumption
resupplied
resupply
resupplying
resurface
resurfaced
resurfaces
resurgence
resurgent
resurrect
resurrected
resurrecting
resurrection
resurrections
resurrects
resuspended
ret
retail
retailed
retailer
retailers
retailing
retails
retain
retained
retainer
retainers
retaining
retains
retake
retaken
retakes
retaking
retaliate
retaliated
retaliates
retaliating
retaliation
retaliations
retard
retardant
retardants
retarded
retarder
retarding
retards
retargeting
retching
reteach
retell
retelling
retells
retention
retentions
retest
retested
retesting
rethink
rethinking
rethinks
rethought
retina
retinal
retinas
retire
retired
retirees
retirement
retirements
retires
retiring
retitled
retn
retold
retook
retool
retort
retouch
retouched
retouching
retrace
retraced
retraces
retracing
retract
retractable
retracted
retracting
retraction
retractions
retractor
retractors
retracts
retrain
retrained
retraining
retransmission
retransmit
retransmitted
retread
retreading
retreads
retreat
retreated
retreating
retreats
retrench
retrial
retribution
retried
retries
retrieval
retrievals
retrieve
retrieved
retriever
retrievers
retrieves
retrieving
retro
retroactive
retroactively
retroactivity
retrofit
retrofits
retrofitted
retrofitting
retroflex
retrograde
retrospect
retrospection
retrospective
retrospectively
retrospectives
retroviral
retrovirus
retroviruses
retry
retrying
retune
retuned
retuning
return
returnable
returned
returner
returners
returning
returns
retweet
retweeted
retweeting
retweets
retype
retyped
retyping
reunification
reunified
reunify
reunion
reunions
reunite
reunited
reunites
reuniting
reupload
reuploaded
reuptake
reusability
reusable
reuse
reused
reuses
reusing
rev
revalidation
revaluation
revaluations
revalue
revalued
revamp
revamped
revamping
revamps
reveal
revealed
revealer
revealing
revealingly
reveals
revel
revelation
revelations
revelled
revellers
revelling
revels
revenge
revenged
revengeful
revenger
revengers
revenges
revenging
revenue
revenues
reverb
reverbs
revered
reverence
reverend
reverends
reveres
revering
reversal
reversals
reverse
reversed
reverser
reverses
reversible
reversibly
reversing
reversion
revert
reverted
reverting
reverts
review
reviewable
reviewed
reviewer
reviewers
reviewing
reviews
revile
revise
revised
revises
revising
revision
revisionism
revisions
revisit
revisited
revisiting
revisits
revival
revivalism
revivals
revive
revived
reviver
revives
reviving
revocation
revoke
revoked
revokes
revoking
revolt
revolted
revolting
revolts
revolution
revolutionaries
revolutionary
revolutions
revolve
revolved
revolver
revolvers
revolves
revolving
revue
revues
revved
revving
reward
rewarded
rewarding
rewards
rewatch
rewatched
rewatches
rewatching
rewind
rewinding
rewinds
rewire
rewired
rewires
rewiring
reword
reworded
rewording
rework
reworked
reworking
reworks
rewound
rewrite
rewrites
rewriting
rewritten
rewrote
reyt
rezone
rezoned
rezoning
rezor
rhapsodies
rhapsody
rhetoric
rhetorical
rhetorically
rheumatoid
rhino
rhinos
rhinovirus
rhodes
rhyme
rhymed
rhymer
rhymes
rhyming
rhythm
rhythmic
rhythmically
rhythms
riason
rib
riband
ribb
ribbed
ribbing
ribbit
ribbon
ribboned
ribbons
ribbs
ribc
ribcage
riblets
ribs
ribss
ribz
rice
rices
rich
richer
riches
richest
richly
richness
ricks
rid
riddance
ridden
riddim
ridding
riddle
riddled
riddles
riddling
ride
rideable
rider
riderless
riders
rides
ridge
ridged
ridges
ridicule
ridiculed
ridicules
ridiculing
ridiculous
ridiculously
ridiculousness
riding
ridings
rife
riff
riffs
rifle
rifled
rifleman
riflemen
rifles
rifling
rift
rifted
rifting
rifts
rig
rigged
rigger
riggers
rigging
right
righted
righteous
righteously
righteousness
righter
rightful
rightfully
righting
rightly
rightmost
rightness
rights
rightward
rigid
rigidly
riging
rign
rigning
rigns
rigor
rigorous
rigorously
rigour
rigours
rigs
riib
riibs
riing
riinging
riings
riligion
rim
rimember
rimes
rimfire
rimless
rimmed
rimming
rims
ring
ringc
ringed
ringeing
ringeng
ringer
ringers
ringg
ringging
ringgs
ringig
ringign
ringiing
ringin
ringing
ringingg
ringinng
ringleader
ringleaders
ringless
ringlet
ringlets
ringmaster
ringng
ringnig
rings
ringside
ringss
ringtone
ringtones
ringworm
ringyng
ringz
rinigng
rining
rink
rinks
rinng
rinnging
rinngs
rins
rinse
rinsed
rinses
rinsg
rinsing
rint
riot
rioted
rioter
rioters
rioting
riots
rip
ripcord
ripe
ripen
ripened
ripeness
riper
riport
riported
ripped
ripper
rippers
ripping
ripple
rippled
ripples
rippling
rips
ripstop
risb
rise
risen
riser
risers
rises
rishta
rising
risings
risk
risked
riskier
riskiness
risking
riskless
risks
risky
rison
riste
rists
rite
rites
riting
ritual
ritualism
ritually
rituals
rival
rivalled
rivalling
rivalries
rivalry
rivals
river
riverbank
riverbanks
riverbed
riverbeds
riverboat
riverboats
riverfront
rivers
riverside
riviera
rleigion
rligion
rm
rmeember
rmember
rn
rnet
rnging
rngs
rnig
rniging
rnigs
rnning
rnuning
roaad
roach
roaches
road
roadbed
roadblock
roadblocks
roadd
roadhouse
roadkill
roadless
roadmap
roadmaps
roadrunner
roadrunners
roads
roadshow
roadshows
roadside
roadsides
roadway
roadways
roadwork
roadworks
roadworthy
roam
roamed
roamer
roamers
roaming
roams
roar
roared
roaring
roars
roast
roasted
roaster
roasters
roasting
roasts
robbad
robbary
robbay
robbbed
robbbery
robbd
robbde
robbed
robbedd
robbeed
robbeery
robber
robberi
robberies
robberry
robbers
robbery
robberyy
robbey
robbeyr
robbid
robbing
robbiry
robbish
robbo
robbrey
robbry
robbt
robbury
robe
robebd
robebry
robed
robery
robes
robin
robins
robot
robotic
robotically
robotics
robots
robust
robustly
robustness
rocism
rocist
rock
rocked
rocker
rockers
rockery
rocket
rocketed
rocketing
rockets
rockfall
rockfalls
rockfish
rockier
rocking
rocks
rockslide
rocksteady
rocky
rod
rodding
rode
rodent
rodents
rodeo
rodeos
rods
roe
roebuck
roed
roep
rogue
rogues
role
roles
roll
rollback
rollbacks
rolled
roller
rollerball
rollerblade
rollerblades
rollers
rolling
rollout
rollouts
rollover
rollovers
rolls
rom
roma
roman
romance
romanced
romances
romancing
romantic
romantically
romanticism
romantics
rona
rondo
ronning
rooad
roobbed
roobbery
rood
roof
roofed
roofer
roofers
roofied
roofing
roofless
roofline
roofs
rooftop
rooftops
rook
rookie
rookies
rooks
room
roomful
roomm
roommate
roommates
rooms
roomy
roond
rooom
roost
rooster
roosters
roosting
roosts
root
rooted
rootedness
rooter
rooting
rootkit
rootkits
rootless
rootlets
roots
rootstock
rootstocks
rootsy
rooty
ropa
rope
roped
ropee
roper
ropers
ropes
ropey
ropi
roping
roppe
rosaries
rosary
rose
rose's
roseate
rosebud
rosebuds
rosebush
roses
rosewater
rosewood
rosier
roster
rostered
rostering
rosters
rosy
rot
rota
rotaries
rotary
rotate
rotated
rotates
rotating
rotation
rotational
rotationally
rotations
roti
rotis
rotor
rotorcraft
rotors
rotted
rotten
rottenness
rotters
rottie
rotties
rotting
rottweiler
rottweilers
rouge
rouges
rough
rough-sleeping
roughage
roughed
rougher
roughest
roughing
roughly
roughneck
roughnecks
roughness
roughs
roulette
roulettes
roum
round
roundabout
roundabouts
rounded
rounder
rounders
roundhouse
roundhouses
rounding
roundish
roundly
roundness
rounds
roundup
roundworm
roundworms
rouse
roused
rouser
rousers
rouses
rousing
rout
route
routed
router
routers
routes
routine
routinely
routines
routing
routings
routs
roux
rover
rovers
row
rowan
rowdies
rowdiness
rowdy
rowed
rower
rowers
rowing
rows
royal
royally
royals
royalties
royalty
roza
rozor
rpae
rpaed
rpaes
rpaing
rped
rpeort
rpeorted
rpes
rping
rpm
rpoe
rport
rported
rracism
rracist
rrape
rraped
rrapes
rraping
rrazor
rread
rreason
rreligion
rremember
rrent
rreport
rreported
rrib
rribs
rring
rringing
rrings
rroad
rrob
rrobbed
rrobbery
rroom
rrope
rrubbish
rrun
rrunning
rs
rt
ruad
rub
rubbbish
rubbed
rubber
rubberneck
rubbers
rubbery
rubbesh
rubbich
rubbih
rubbihs
rubbiish
rubbing
rubbis
rubbish
rubbished
rubbishh
rubbissh
rubbizh
rubble
rubbles
rubbsh
rubbsih
rubbysh
rubdown
rubibsh
rubies
rubish
rubles
rubs
ruby
rucksack
rudder
rudderless
rudders
ruddy
rude
rudely
rudeness
ruder
rudimentary
rue
rueful
ruefully
ruff
ruffed
ruffled
ruffling
ruffs
rug
rugby
rugged
ruggedly
ruggedness
rugs
ruin
ruined
ruining
ruins
rukhsati
rule
rulebook
rulebooks
ruled
rulemaking
ruler
rulers
rulership
rules
ruling
rulings
rum
rumble
rumbled
rumbles
rumbling
rumblings
rumen
rummage
rummy
rumor
rumored
rumors
rumour
rumoured
rumours
rump
rumped
rumpled
rumps
rumpus
run
runabout
runaround
runaway
runaways
rundown
rune
runed
runes
rung
rungs
runing
runinng
runn
runned
runneing
runneng
runner
runners
runnig
runnign
runniing
runnin
running
runningg
runninng
runnng
runnnig
runnning
runny
runnyng
runoff
runs
runtime
runtimes
runway
runways
ruom
rupe
rupee
rupees
rupture
ruptured
ruptures
rupturing
ruqya
ruqyah
rural
ruses
rush
rushed
rusher
rushers
rushes
rushing
rust
rusted
rustic
rusting
rustled
rustler
rustlers
rustles
rustling
rusts
rusty
rut
ruth
ruthless
ruthlessly
ruthlessness
rutted
rutting
rutty
ruubbish
ruun
ruunning
rybs
ryegrass
ryng
rynging
ryngs
rzaor
rzor
s
saafe
saafety
saaid
saala
saalary
saali
saalry
saary
saas
saays
sabbath
sabbaths
sabbed
sabbing
saber
sabermetrics
sabotage
sabotaged
sabotages
sabotaging
sabre
sabres
sabretooth
sac
sachem
sack
sackcloth
sacked
sacker
sacking
sackings
sacks
sacld
saclded
saclp
sacr
sacrament
sacraments
sacred
sacredness
sacrf
sacrifice
sacrificed
sacrifices
sacrificial
sacrificing
sacrs
sacrum
sad
sadden
saddened
sadder
saddest
saddle
saddleback
saddlebag
saddlebags
saddled
saddler
saddlers
saddles
saddling
sadi
sadism
sadistic
sadistically
sadly
sadness
saed
saef
saefty
saety
safa
safari
safaris
safaty
safe
safee
safeety
safeguard
safeguarded
safeguarding
safeguards
safehouse
safehouses
safekeeping
safely
safer
safes
safest
safeti
safeties
safetty
safety
safetyy
safeword
safey
safeyt
saffe
saffety
saffocate
saffocated
saffron
safity
saftey
safty
sag
saga
sagacity
sagas
sage
sagebrush
sagely
sages
sagged
sagging
saggy
sahara
sahib
sahking
sahme
saicidal
saicide
said
saidd
saiid
sail
sailboat
sailboats
sailcloth
sailed
sailfish
sailing
sailings
sailmaker
sailor
sailors
sailplane
sails
saint
sainted
sainthood
saintly
saints
sairs
sais
sake
saker
sakes
saking
sala
salaam
salaary
salad
salads
salam
salar
salari
salaried
salaries
salarry
salary
salaryman
salaryy
salay
salayr
sald
salded
sale
saleable
salery
sales
salesgirl
saleslady
salesman
salesmanship
salesmen
salespeople
salesperson
salespersons
saleswoman
salicitor
salient
salines
saliva
salivated
salivating
salk
salked
salking
sallary
sallied
sallies
salmon
salmonella
salmons
salon
salons
saloon
saloons
salope
salory
salp
salpped
salpping
salps
salray
salry
salsa
salsas
salt
salted
salter
salters
saltier
saltiness
salting
salts
saltwater
salty
salute
saluted
salutes
saluting
salvage
salvageable
salvaged
salvages
salvaging
salvation
salwar
samaritans
sambas
sambo
same
samebody
sameness
samething
sametimes
samosa
sample
sampled
sampler
samplers
samples
sampling
samplings
samurai
samurais
sanction
sanctioned
sanctioning
sanctions
sanctity
sanctuaries
sanctuary
sand
sandal
sandals
sandbag
sandbagged
sandbagging
sandbags
sandbanks
sandbar
sandbars
sandblast
sandblasted
sandblasting
sandbox
sandboxes
sandboxing
sandcastle
sandcastles
sanded
sandhill
sandhills
sanding
sandman
sandnigger
sandniggers
sandpaper
sandpiper
sandpit
sands
sandstone
sandstones
sandstorm
sandstorms
sandwich
sandwiched
sandwiches
sandwiching
sandy
sane
sanely
saner
sang
sanitary
sanitation
sanity
sank
sans
sap
saparated
sapervisor
sapling
sapped
sapper
sappers
sapphire
sapphires
sapping
sappy
saps
sapsucker
sapt
sapwood
sarcasm
sarcastic
sarcastically
sared
saree
sarf
sari
saris
sars
sart
sarted
sash
sashes
sassy
sasur
sasy
sat
satan
satanic
satarday
satb
satbbed
satbbing
satcom
sated
satellite
satellites
satement
saterday
sates
satguru
satin
sating
satins
satiny
sation
satire
satires
satirical
satirically
satirs
satisfaction
satisfactions
satisfactorily
satisfactory
satisfied
satisfies
satisfy
satisfying
satisfyingly
satlk
satlked
satlking
satrap
satraps
satrt
satrted
sattement
sattion
saturated
saturation
saturations
saturday
saturdays
saty
satying
satyrs
satys
sauce
saucepan
saucepans
saucer
saucers
sauces
saucy
sauna
saunas
sausage
sausages
savage
savaged
savagely
savageness
savages
savaging
savannah
savannahs
save
saved
saver
saves
savidge
savidges
saving
savings
savior
saviour
saviours
savoir
savory
savour
savoy
savvy
saw
sawbones
sawdust
sawed
sawfish
sawfly
sawing
sawmill
sawmills
sawtooth
sawyers
sax
saxes
saxophone
saxophones
say
sayc
sayd
sayed
sayer
sayin
saying
sayings
says
sayss
sayyid
sayys
sayz
scaald
scaalded
scaalp
scaar
scaared
scaarf
scaars
scad
scaded
scadl
scadled
scaed
scaerd
scaf
scaffold
scaffolder
scaffolding
scaffolds
scafr
scaird
scal
scald
scaldad
scaldd
scaldde
scaldded
scalde
scalded
scaldedd
scaldeed
scaldid
scalding
scalds
scaldt
scale
scaleable
scaled
scaledd
scaler
scalers
scales
scaling
scalld
scallded
scallp
scalp
scalped
scalpel
scalpels
scalper
scalpers
scalping
scalpp
scalps
scaly
scam
scammed
scammer
scammers
scamming
scamper
scams
scan
scandal
scandalous
scandalously
scandals
scanned
scanner
scanners
scanning
scans
scant
scanty
scap
scapegoat
scapegoated
scapegoating
scapegoats
scapl
scar
scarabs
scarad
scarc
scarce
scarcely
scarcer
scarcities
scarcity
scard
scarde
scare
scarecrow
scarecrows
scared
scaredd
scareed
scares
scarf
scarface
scarfed
scarff
scarfing
scarfs
scarid
scarier
scariest
scarily
scaring
scarlet
scarlets
scarps
scarr
scarred
scarrf
scarring
scarrs
scars
scarss
scart
scartch
scartched
scartches
scarves
scary
scarz
scas
scasr
scatch
scatched
scatches
scatter
scatterbrain
scattered
scattergun
scattering
scatters
scattershot
scavenger
scavengers
sccald
sccalded
sccalp
sccar
sccared
sccarf
sccars
scchool
sccissors
sccratch
sccratched
sccratches
sccream
sccreamed
sccreaming
sccrewdriver
sceam
sceamed
sceaming
sceard
sceld
scelded
scelp
scenario
scenarios
scene
sceneries
scenery
scenes
scenic
scent
scented
scenting
scentless
scents
sceptical
sceptically
scer
sceram
sceramed
sceraming
scered
scerf
scers
scerwdriver
scessors
scewdriver
sch
schaol
schedule
scheduled
scheduler
schedulers
schedules
scheduling
schema
schemas
schematic
schematically
schematics
scheme
schemed
schemer
schemers
schemes
scheming
schhool
schism
schisms
schizo
schizophrenia
schizophrenic
schizophrenics
schloss
schoal
schol
scholar
scholarly
scholars
scholarship
scholarships
scholastic
scholasticism
scholastics
scholo
schoo
school
school's
schoolbag
schoolbook
schoolbooks
schoolboy
schoolboys
schoolchild
schoolchildren
schooldays
schooled
schoolgirl
schoolgirls
schoolhouse
schoolhouses
schooling
schoolkids
schooll
schoolmaster
schoolmasters
schoolmate
schoolmates
schoolmistress
schoolroom
schools
schoolteacher
schoolteachers
schoolwork
schooner
schooners
schoool
schoul
schul
schuol
sci
scicsors
science
sciences
scientific
scientifically
scientist
scientists
sciissors
scik
scin
scion
scions
scirt
sciscors
scisors
scisosrs
scissars
scissers
scissoors
scissor
scissorc
scissorrs
scissors
scissorss
scissorz
scissos
scissosr
scissros
scissrs
scisssors
scissurs
sciszors
scizsors
sclad
scladed
sclap
scld
sclded
sclerosis
sclp
scohol
scold
scolded
scolp
scool
scoop
scooped
scooper
scooping
scoops
scooter
scooters
scope
scoped
scopes
scoping
scor
scorched
scorching
score
scoreboard
scoreboards
scorecard
scorecards
scored
scorekeeper
scorekeeping
scoreless
scoreline
scorelines
scorer
scorers
scores
scorf
scoring
scorn
scorned
scornful
scornfully
scorning
scorns
scorpion
scorpions
scors
scotch
scotched
scotches
scots
scourge
scourged
scourges
scourging
scout
scouted
scouter
scouters
scouting
scoutmaster
scouts
scra
scraam
scraamed
scraaming
scraatch
scraatched
scraatches
scrabble
scrabbled
scrabbling
scrach
scrached
scraches
scracth
scracthed
scracthes
scraed
scraem
scraemed
scraeming
scraf
scram
scramble
scrambled
scrambler
scramblers
scrambles
scrambling
scramed
scraming
scran
scrap
scrapbook
scrapbooks
scrape
scraped
scraper
scrapers
scrapes
scrapheap
scraping
scrapings
scrappage
scrapped
scrapper
scrappers
scrapping
scrappy
scraps
scrapyard
scras
scratc
scratcch
scratcched
scratcches
scratced
scratcehd
scratcehs
scratces
scratch
scratchad
scratchas
scratchcards
scratchd
scratchde
scratche
scratchec
scratched
scratchedd
scratcheed
scratchees
scratcher
scratchers
scratches
scratchess
scratchez
scratchh
scratchhed
scratchhes
scratchid
scratching
scratchings
scratchis
scratchs
scratchse
scratcht
scratchy
scrath
scrathc
scrathced
scrathces
scrathed
scrathes
scratkh
scratkhed
scratkhes
scratsh
scratshed
scratshes
scrattch
scrattched
scrattches
scrawdriver
scrawled
screa
screaam
screaamed
screaaming
screaed
screaemd
screaimng
screaing
scream
screamad
screamd
screamde
screame
screamed
screamedd
screameed
screameing
screameng
screamer
screamers
screamid
screamig
screamign
screamiing
screamin
screaming
screamingg
screaminng
screamm
screammed
screamming
screamng
screamnig
screams
screamt
screamyng
scred
scredriver
scredwriver
screeam
screeamed
screeaming
screeching
screem
screemed
screeming
screen
screened
screener
screeners
screengrab
screengrabs
screening
screenings
screenplay
screenplays
screens
screensaver
screenshot
screenshots
screenshotted
screenwriter
screenwriters
screenwriting
screewdriver
screm
screma
scremaed
scremaing
scremed
screming
screom
screomed
screoming
scretch
scretched
scretches
screw
screwball
screwddriver
screwdirver
screwdiver
screwdrever
screwdrier
screwdrievr
screwdriiver
screwdriva
screwdrivar
screwdrive
screwdriveer
screwdriver
screwdriverr
screwdrivers
screwdrivir
screwdrivr
screwdrivre
screwdrivur
screwdrivver
screwdrriver
screwdrver
screwdrvier
screwdryver
screwed
screwing
screwrdiver
screwriver
screws
screwwdriver
screwy
scrf
scriam
scriamed
scriaming
scribe
scribed
scribes
scribing
scrim
scrimed
scriming
scrimmage
scrimmages
script
scripted
scripting
scripts
scripture
scriptures
scriptwriter
scriptwriters
scriptwriting
scriwdriver
scroll
scrollable
scrollbar
scrolled
scroller
scrolling
scrolls
scrollwork
scrotch
scrotched
scrotches
scrotum
scrounger
scroungers
scrratch
scrratched
scrratches
scrream
scrreamed
scrreaming
scrrewdriver
scrs
scrtach
scrtached
scrtaches
scrtch
scrtched
scrtches
scrub
scrubbed
scrubber
scrubbers
scrubbing
scrubby
scrubland
scrubs
scrum
scrummage
scrums
scrutineers
scrutiny
scrwdriver
scrwedriver
scsisors
scssors
scuba
scull
sculpted
sculptor
sculptors
sculpture
sculptured
sculptures
sculpturing
scum
scumbag
scumbags
scummy
scums
scunnerd
scunnered
scyssors
sea
seabed
seabird
seabirds
seaboard
seaborne
seafloor
seafood
seafoods
seafront
seagoing
seagrass
seagrasses
seagull
seagulls
seahawk
seahawks
seahorse
seahorses
seak
seaks
seal
sealable
sealant
sealants
sealed
sealer
sealers
sealing
seals
sealskin
seam
seaman
seamanship
seamed
seamen
seamer
seamers
seaming
seamless
seamlessly
seamount
seamounts
seams
seamstress
seamstresses
seamy
seaplane
seaplanes
seaport
seaports
seaprated
sear
searated
search
searchable
searched
searcher
searchers
searches
searching
searchlight
searchlights
seared
searing
sears
seas
seascape
seascapes
seashell
seashells
seashore
seashores
seasick
seasickness
season
season's
seasonable
seasonal
seasonally
seasoned
seasoning
seasons
seat
seatbelt
seatbelts
seated
seater
seaters
seating
seats
seawall
seawalls
seaward
seawater
seaway
seaways
seaweed
seaweeds
seaworthy
sec
secant
secession
seck
secluded
second
secondarily
secondary
seconded
secondhand
seconding
secondly
secondry
seconds
secrecy
secret
secretariat
secretariats
secretaries
secretary
secretaryship
secreted
secretes
secreting
secretion
secretions
secretive
secretively
secretly
secrets
secs
sect
sectarian
sectarianism
sectarians
section
sectional
sectionals
sectioned
sectioning
sections
sector
sectoral
sectors
sects
secular
secularism
secure
secured
securely
secures
securing
securities
security
sed
sedan
sedans
sedd
sedentary
sediment
sedimentary
sediments
sedition
sedn
sedns
seds
seduce
seduced
seducer
seducers
seduces
seducing
seduction
seductions
seductive
seductively
seductiveness
see
seed
seedbed
seeded
seeder
seeders
seeding
seedless
seedling
seedlings
seeds
seedy
seeing
seek
seeker
seekers
seeking
seeks
seem
seemed
seeming
seemingly
seemly
seems
seen
seends
seent
seep
seepage
seeparated
seeping
seer
seers
seersucker
sees
seethe
seething
sefe
sefety
segment
segmentation
segmented
segmenting
segments
segregated
segregation
seid
seine
seismic
seismically
seize
seized
seizes
seizing
seizure
seizures
selary
seldom
select
selectable
selected
selecting
selection
selections
selective
selectively
selector
selectors
selects
selep
seleping
self
selfharm
selfhood
selfie
selfies
selfish
selfishly
selfishness
selfless
selflessly
selflessness
selfsame
sell
seller
sellers
selling
sells
selves
semantic
semantically
semantics
semblance
semen
semester
semesters
semi
semiarid
semicircle
semicircular
semicolon
semiconducting
semiconductor
semiconductors
semidefinite
semifinal
semifinalist
semifinalists
semifinals
semigroup
semigroups
seminal
seminar
seminaries
seminars
seminary
semiprecious
semis
semitone
semitones
semitransparent
sen
senate
senates
senator
senators
senco
send
sendc
sendd
sendds
sender
senders
sending
sends
sendss
sendz
senile
senior
seniority
seniors
sennd
sennds
sennt
sens
sensate
sensation
sensational
sensationalism
sensationally
sensations
sensd
sense
sensed
sensei
senseless
senselessly
senselessness
senses
sensibilities
sensibility
sensible
sensibly
sensing
sensitive
sensitively
sensitiveness
sensitives
sensitivities
sensitivity
sensor
sensors
sensory
sensual
sensually
sent
sentence
sentenced
sentences
sentencing
sentient
sentiment
sentimental
sentimentalism
sentimentally
sentiments
sentinel
sentinels
sentries
sentry
sentt
sep
sepaarated
sepaarted
sepaated
sepak
sepaks
separaated
separaed
separaetd
separatad
separatd
separatde
separate
separated
separatedd
separateed
separately
separateness
separates
separatid
separating
separation
separations
separatist
separatists
separatt
separatted
separeted
separoted
separrated
separtaed
separted
seperated
sepfather
sepmother
seporated
sepparated
sepraated
seprated
sepsis
sept
septate
september
septembr
septic
seq
sequel
sequels
sequence
sequenced
sequencer
sequencers
sequences
sequencing
sequential
sequentially
serene
serenely
serenity
sergeant
sergeants
serial
serialism
serially
serials
series
serious
seriously
seriousness
sermon
sermons
serotonin
serpent
serpentine
serpents
sertraline
serum
serums
servant
servants
serve
served
server
servers
serves
service
serviceability
serviceable
serviced
serviceman
servicemen
services
servicewomen
servicing
serving
servings
servises
servitude
sesame
session
sessions
sester
set
setal
setaling
setback
setbacks
setember
setn
setpfather
setpmother
sets
settee
settees
setter
setters
setting
settings
settle
settled
settlement
settlements
settler
settlers
settles
settling
setts
setup
setups
seven
sevenfold
sevens
seventeen
seventeenth
seventh
sevenths
seventies
seventy
sever
severability
severable
several
severally
severance
severe
severed
severely
severest
severing
severities
severity
severs
sew
sewage
sewar
sewaring
sewars
sewed
sewer
sewerage
sewers
sewing
sewlling
sewn
sex
sexd
sexed
sexes
sexier
sexiest
sexily
sexiness
sexing
sexism
sexist
sexists
sexless
sexpot
sexs
sexted
sexting
sexton
sextort
sextorted
sextortion
sexual
sexualities
sexuality
sexually
sexy
seys
sf
sfae
sfaety
sfety
sffocate
sffocated
sfufocate
sfufocated
sgt
sh
shaadi
shaaking
shaame
shabbily
shabby
shacing
shack
shacked
shacking
shackled
shackles
shackling
shacks
shade
shaded
shader
shaders
shades
shadier
shading
shadings
shadow
shadowed
shadowing
shadowland
shadowlands
shadowless
shadows
shadowy
shady
shaem
shaes
shaft
shafted
shafting
shafts
shag
shagged
shagging
shaggy
shags
shah
shahs
shaikng
shaim
shaing
shake
shakeing
shaken
shakeng
shaker
shakers
shakes
shakier
shakig
shakign
shakiing
shakily
shakin
shakiness
shaking
shakingg
shakinng
shakking
shakng
shaknig
shaky
shakyng
shale
shales
shall
shallow
shallower
shallowest
shallowly
shallowness
shallows
shalom
shalt
shalwar
sham
shama
shaman
shamanism
shamans
shambles
shambling
shame
shamed
shamee
shamefaced
shameful
shamefully
shameless
shamelessly
shamelessness
shames
shami
shaming
shamme
shamming
shammy
shampoo
shampooed
shampooing
shampoos
shamrock
shamrocks
shams
shanghai
shanghaied
shank
shanked
shanking
shanks
shape
shaped
shapeless
shapely
shaper
shapers
shapes
shapeshifter
shapeshifting
shapewear
shaping
shaps
sharam
shard
shards
share
shareable
shared
shareholder
shareholders
shareholding
shareholdings
sharer
sharers
shares
shareware
sharia
sharing
shark
sharks
sharkskin
sharon
sharp
sharpen
sharpened
sharpener
sharpeners
sharpening
sharpens
sharper
sharpest
sharpish
sharply
sharps
sharpshooter
sharpshooters
sharpshooting
shatter
shattered
shattering
shatters
shaulder
shaulders
shaut
shauted
shauting
shauts
shave
shaved
shavel
shaven
shaver
shavers
shaves
shaving
shavings
shawl
shawls
shaykh
shazza
shcool
she
she'd
she'll
she's
shear
sheared
shearer
shearers
shearing
shearling
shears
shearwater
shearwaters
sheath
sheathed
sheathing
sheaths
sheave
shebang
shebeen
shed
shedding
sheds
sheen
sheens
sheep
sheepdog
sheepdogs
sheepfold
sheepish
sheepskin
sheer
sheered
sheers
sheet
sheeted
sheeting
sheets
sheik
sheikh
sheikhs
sheiks
sheitel
sheking
shelf
shell
shelled
shellfire
shellfish
shelling
shells
shelly
shelter
sheltered
sheltering
shelters
shelved
shelves
shemale
shemales
sheme
shenanigans
sheos
shepherd
shepherded
shepherding
shepherds
sheriff
sheriff's
sheriffs
sherries
shes
shh
shhaking
shhame
shhoes
shhop
shhops
shhoulder
shhoulders
shhout
shhouted
shhouting
shhouts
shhove
shhoved
shhovel
shied
shield
shielded
shielding
shields
shies
shift
shifted
shifter
shifters
shifting
shiftless
shifts
shifty
shilling
shillings
shin
shindig
shine
shined
shiner
shiners
shines
shingles
shinier
shining
shinned
shinning
shins
shinty
shiny
ship
ship's
shipboard
shipbuilder
shipbuilders
shipbuilding
shiplap
shipload
shipman
shipmaster
shipmate
shipmates
shipment
shipments
shipowner
shipowners
shipped
shippen
shipper
shippers
shipping
ships
shipshape
shipwreck
shipwrecked
shipwrecks
shipwright
shipyard
shipyards
shire
shires
shirt
shirted
shirting
shirtless
shirts
shirtsleeves
shirty
shisha
shit
shit's
shitbag
shitbags
shite
shitfaced
shithead
shitheads
shithole
shitholes
shithouse
shitless
shitload
shitloads
shits
shitstorm
shitted
shitter
shitters
shittier
shitting
shitty
shiv
shiva
shivas
shiver
shivered
shivering
shivers
shivery
shkaing
shking
shmae
shme
shoalder
shoalders
shoas
shoat
shoated
shoating
shoats
shock
shocked
shocker
shockers
shocking
shockingly
shockproof
shocks
shoddily
shoddy
shoe
shoebox
shoeboxes
shoec
shoed
shoees
shoehorn
shoehorned
shoeing
shoel
shoelace
shoelaces
shoeless
shoemaker
shoemakers
shoemaking
shoes
shoess
shoestring
shoev
shoevd
shoevl
shoez
shois
shoking
sholder
sholders
sholuder
sholuders
shome
shone
shooes
shook
shool
shoolder
shoolders
shoop
shoops
shoot
shooted
shooter
shooters
shooting
shootings
shootout
shoots
shooulder
shooulders
shoout
shoouted
shoouting
shoouts
shoove
shooved
shoovel
shop
shopc
shopfront
shopfronts
shopkeeper
shopkeepers
shoplift
shoplifted
shoplifting
shopp
shopped
shopper
shoppers
shopping
shopps
shops
shopss
shopz
shore
shorebird
shorebirds
shored
shorelines
shores
shoreside
shoring
shorn
short
shortage
shortages
shortbread
shortcake
shortcoming
shortcomings
shortcrust
shortcut
shortcuts
shorted
shorten
shortened
shortening
shortens
shorter
shortest
shortfall
shortfalls
shorthair
shorthand
shorthorn
shorties
shorting
shortish
shortlist
shortlisted
shortlisting
shortlists
shortly
shortness
shorts
shortstop
shortstops
shorty
shos
shose
shosp
shot
shoted
shotgun
shotguns
shoting
shots
shotted
shotting
shotu
shotued
shotuing
shotus
shou
shoud
shouder
shouders
shoudler
shoudlers
shoued
shouetd
shouing
shouitng
should
should've
shoulda
shouldar
shouldars
shouldas
shouldder
shouldders
shoulde
shouldeer
shouldeers
shoulder
shoulderc
shouldered
shouldering
shoulderr
shoulderrs
shoulders
shoulderss
shoulderz
shouldes
shouldesr
shouldir
shouldirs
shouldn
shouldn't
shouldnae
shouldnt
shouldr
shouldre
shouldres
shouldrs
shouldur
shouldurs
shouledr
shouledrs
shouler
shoulers
shoullder
shoullders
shous
shoust
shout
shoutad
shoutc
shoutd
shoutde
shoute
shouted
shoutedd
shouteed
shouteing
shouteng
shouter
shoutid
shoutig
shoutign
shoutiing
shoutin
shouting
shoutingg
shoutinng
shoutng
shoutnig
shouts
shoutss
shoutt
shoutted
shoutting
shoutts
shouty
shoutyng
shoutz
shouulder
shouulders
shouut
shouuted
shouuting
shouuts
shov
shova
shovad
shoval
shovd
shovde
shove
shoved
shovedd
shovee
shoveed
shoveel
shovel
shovell
shovelled
shovelling
shovels
shoves
shovi
shovid
shovil
shoving
shovl
shovle
shovt
shovve
shovved
shovvel
show
show's
showbiz
showboating
showcase
showcased
showcases
showcasing
showdown
showdowns
showed
shower
showered
showering
showers
showery
showgirl
showgirls
showing
showings
showjumping
showlder
showlders
showman
showmen
shown
showroom
showrooms
shows
showstopper
showstopping
showt
showted
showtime
showtimes
showting
showts
showy
shpo
shpos
shps
shrapnel
shred
shredded
shredder
shredders
shredding
shreds
shrewd
shrewdest
shrewdly
shrewdness
shrimp
shrimpers
shrimping
shrimps
shrine
shrines
shrink
shrinkage
shrinking
shrinks
shroud
shrouded
shrouding
shrouds
shrub
shrubby
shrubland
shrublands
shrubs
shrug
shrugged
shrugging
shrugs
shrunk
shrunken
shud
shudder
shuddered
shuddering
shudders
shuder
shuders
shudnt
shues
shuffle
shuffleboard
shuffled
shuffler
shuffles
shuffling
shulder
shulders
shun
shunned
shunning
shuns
shunted
shunting
shuolder
shuolders
shuot
shuoted
shuoting
shuots
shup
shups
shut
shutdown
shutdowns
shute
shuted
shuting
shutout
shutouts
shuts
shutter
shuttered
shuttering
shutters
shutting
shuttle
shuttlecock
shuttled
shuttles
shuttling
shuulder
shuulders
shuut
shuuted
shuuting
shuuts
shuv
shuve
shuved
shuvel
shve
shved
shvel
shvoe
shvoed
shvoel
shy
shyer
shyest
shying
shylock
shyly
shyness
siad
sibling
siblings
sic
sicc
sicck
sicidal
sicide
sick
sickbay
sickbed
sicken
sickening
sickeningly
sicker
sickest
sicking
sickk
sickle
sickles
sickly
sickness
sicknesses
sicssors
sicter
side
sidearm
sidearms
sideband
sidebar
sidebars
sideboard
sideboards
sideburns
sidecar
sidecars
sided
sidedness
sidekick
sidekicks
sidelight
sidelights
sideline
sidelined
sidelines
sidelong
siden
sidereal
sides
sideshow
sideshows
sidestep
sidestepped
sidestepping
sidesteps
sideswipe
sideswiped
sidetrack
sidetracked
sidewalk
sidewalks
sidewall
sidewalls
sideways
sidewise
siding
sidings
siege
sieges
siemens
sienna
sierra
sierras
sieve
sieved
sieves
sieving
sift
sifted
sifter
sifting
sifts
sigh
sighed
sighing
sighs
sight
sighted
sightedness
sighting
sightings
sightless
sightly
sights
sightsee
sightseeing
sightseer
sigma
sign
signage
signal
signaled
signaling
signalled
signaller
signallers
signalling
signally
signalman
signals
signatories
signature
signatures
signboard
signboards
signed
signer
signers
signet
significance
significant
significantly
signified
signifier
signifiers
signifies
signify
signifying
signing
signings
signor
signpost
signposted
signposting
signposts
signs
siick
siister
sikc
sikh
sikhs
sikn
sikrt
sil
silence
silenced
silencer
silencers
silences
silencing
silent
silently
silhouette
silhouetted
silhouettes
silica
silicon
silicone
silicones
silk
silken
silks
silkscreen
silkworm
silkworms
silky
sill
sillier
silliness
sills
silly
silo
silos
silpper
silver
silverback
silverbacks
silvered
silverfish
silvers
silversmith
silversmiths
silverware
silvery
sim
similar
similarities
similarity
similarly
simmer
simmered
simmers
simony
simper
simple
simpler
simplest
simpleton
simpletons
simplicity
simplified
simplifies
simplify
simplifying
simplistic
simplistically
simply
sims
simulate
simulated
simulates
simulating
simulation
simulations
simulator
simulators
simultaneous
simultaneously
sin
sinai
since
sincere
sincerely
sincerest
sincerity
sind
sinds
sine
sinecure
sines
sinful
sinfully
sinfulness
sing
singable
singed
singer
singer's
singers
singes
singing
single
singled
singleness
singles
singlet
singleton
singletons
singlets
singling
singly
sings
singsong
singular
singularities
singularity
singularly
sinister
sinisterly
sink
sinker
sinkers
sinkhole
sinkholes
sinking
sinks
sinless
sinned
sinner
sinners
sinning
sins
sint
sinus
sinuses
sip
siparated
siphon
siphoned
sipne
sipped
sipper
sipping
sipt
sipts
siptting
sir
sire
sired
siren
sirens
sires
siring
sirrah
sirt
sis
siser
sisetr
sisk
siskin
sissies
sissors
sisster
sissy
sista
sistar
siste
sisteer
sister
sister's
sisterfucker
sisterhood
sisterin
sisterinlaw
sisterly
sisterr
sisters
sistir
sistr
sistre
sistter
sistur
sit
sitches
sitck
sitcom
sitcoms
site
site's
sited
siter
sites
siting
sitrep
sits
sitser
sittches
sitter
sitting
sittings
situ
situate
situated
situation
situational
situationally
situations
siucidal
siucide
six
sixer
sixers
sixes
sixfold
sixpence
sixpenny
sixteen
sixteenth
sixteenths
sixth
sixths
sixties
sixty
sizable
size
sizeable
sized
sizes
sizing
sizter
sizzling
ska
skaird
skald
skalded
skall
skalp
skank
skanks
skanky
skar
skard
skared
skarf
skars
skate
skateboard
skateboarder
skateboarders
skateboarding
skateboards
skated
skatepark
skateparks
skater
skaters
skates
skating
skeeze
skeezed
skeletal
skeleton
skeletons
skelp
skelped
skelping
skelps
sken
skeptical
skepticism
skeptics
skert
sketch
sketchbook
sketchbooks
sketched
sketcher
sketchers
sketches
sketching
sketchpad
sketchy
skew
skewed
skewer
skewers
skewing
skewness
skews
skhool
ski
skiable
skid
skidded
skidding
skids
skied
skier
skiers
skies
skiin
skiing
skiirt
skill
skilled
skillet
skillets
skillful
skills
skim
skimmed
skimmer
skimmers
skimming
skimping
skims
skin
skincare
skinflint
skinhead
skinheads
skinless
skinn
skinned
skinner
skinners
skinnier
skinnies
skinning
skinny
skins
skint
skintight
skip
skipjack
skipped
skipper
skippered
skippers
skipping
skips
skir
skirmish
skirmished
skirmisher
skirmishers
skirmishes
skirmishing
skirrt
skirt
skirted
skirting
skirts
skirtt
skis
skissors
skit
skitr
skits
skitter
skitters
skivvy
skivvying
skkin
skkirt
skkull
skll
sklul
skni
skoda
skoll
skool
skratch
skratched
skratches
skream
skreamed
skreaming
skrewdriver
skrike
skriking
skrit
skrt
skul
skull
skullcap
skulll
skulls
skunk
skunks
skunkworks
skuull
skweez
skweeze
skweezed
skweezing
skwezed
sky
skybridge
skydive
skydiver
skydivers
skydiving
skye
skyhook
skying
skylark
skyler
skylight
skylights
skyline
skylines
skyn
skyrocket
skyrockets
skyrt
skyscraper
skyscrapers
skyward
skywards
skywatch
skyway
skyways
slaap
slaapped
slaapping
slaaps
slaary
slab
slabbed
slabs
slack
slacked
slacken
slacker
slackers
slacking
slackness
slacks
slaep
slaeping
slag
slagged
slagging
slags
slain
slaive
slaives
slaked
slaking
slalom
slam
slammed
slammer
slammers
slamming
slams
slander
slandered
slanderer
slanderers
slandering
slanders
slang
slanging
slant
slanted
slanting
slants
slanty
slap
slapc
slapd
slapdash
slape
slaped
slapepd
slaping
slapipng
slapp
slappad
slappd
slappde
slappe
slapped
slappedd
slappeed
slappeing
slappeng
slapper
slappers
slappid
slappig
slappign
slappiing
slappin
slapping
slappingg
slappinng
slappng
slappnig
slappped
slappping
slapps
slappt
slappyng
slaps
slapss
slapstick
slapt
slapz
slary
slas
slash
slashed
slasher
slashers
slashes
slashing
slasp
slat
slate
slated
slater
slaters
slates
slating
slats
slaty
slaughter
slaughtered
slaughterer
slaughterhouse
slaughterhouses
slaughtering
slaughters
slav
slave
slaved
slaveholder
slaveholders
slaveholding
slaver
slavering
slavers
slavery
slaves
slaving
slavs
slay
slayed
slayer
slayers
slaying
slays
sleap
sleaping
sleazy
sled
sledding
sledge
sledgehammer
sledgehammers
sledges
sledging
sleds
slee
sleeep
sleeeping
sleeing
sleeipng
sleek
sleeker
sleekly
sleep
sleepeing
sleepeng
sleeper
sleepers
sleepier
sleepig
sleepign
sleepiing
sleepily
sleepin
sleepiness
sleeping
sleepingg
sleepinng
sleepless
sleeplessness
sleepng
sleepnig
sleepover
sleepovers
sleepp
sleepping
sleeps
sleepwalk
sleepwalked
sleepwalker
sleepwalkers
sleepwalking
sleepwear
sleepy
sleepyhead
sleepyng
sleet
sleeting
sleeve
sleeved
sleeveless
sleeves
sleeving
sleip
sleiping
slender
slenderness
slep
slepe
slepeing
sleping
slepped
slepper
slepping
sleps
slept
slew
slewing
slice
sliced
slicer
slicers
slices
slicing
slicitor
slick
slicked
slicker
slickest
slickly
slickness
slicks
slid
slide
slider
sliders
slides
sliding
sliep
slieping
slight
slighted
slighter
slightest
slighting
slightly
slights
sliipper
slim
slime
slimed
slimes
sliming
slimline
slimmed
slimmer
slimming
slimness
slims
slimy
sling
slinger
slingers
slinging
slings
slingshot
slingshots
slip
slipcase
slipepr
sliper
sliping
slipknot
slippa
slippage
slippar
slippe
slipped
slippeer
slipper
slipperiness
slipperr
slippers
slippery
slipping
slippir
slippper
slippr
slippre
slippur
slips
slipstream
slipway
slipways
slit
sliteyes
slither
slithers
slits
slitting
slitty
sllap
sllapped
sllapping
sllaps
slleep
slleeping
sllipper
sllut
slogan
slogans
sloicitor
slop
slope
sloped
slopes
sloping
slopped
sloppier
sloppily
sloppiness
slopping
sloppy
slops
slot
sloth
slothful
sloths
slots
slotted
slotting
sloughed
sloughing
sloughs
slow
slowdown
slowdowns
slowed
slower
slowest
slowing
slowly
slowness
slows
slpa
slpaped
slpaping
slpas
slpiper
slpped
slpper
slpping
slps
sltu
sludge
sludgy
slug
slugged
slugger
sluggers
slugging
sluggish
sluggishly
sluggishness
slugs
slum
slumber
slumbered
slumbering
slumbers
slumdog
slumming
slump
slumped
slumping
slumps
slums
slur
slurping
slurred
slurring
slurry
slurs
slut
sluts
slutt
slutty
sluut
sly
slyly
slypper
smack
smacked
smacking
smacks
smakd
smake
smaked
smaking
smaks
small
smaller
smallest
smallholder
smallholders
smallholding
smallholdings
smallish
smallness
smallpox
smalls
smart
smarted
smarten
smarter
smartest
smarting
smartly
smartness
smartphone
smartphones
smarts
smartwatch
smartwatches
smarty
smash
smashed
smasher
smashers
smashes
smashing
smather
smathered
smear
smeared
smearing
smears
smebody
smell
smelled
smelling
smells
smelly
smething
smetimes
smh
smile
smiled
smiler
smilers
smiles
smiley
smileys
smiling
smilingly
smirk
smirked
smirking
smirks
smith
smith's
smithing
smiths
smithy
smitten
smke
smking
smkoe
smkoing
smmoke
smmoking
smmother
smmothered
smoce
smocing
smoder
smodered
smoe
smoebody
smoek
smoething
smoetimes
smofer
smofered
smog
smoggy
smoher
smohered
smohter
smohtered
smoikng
smoing
smok
smoka
smoke
smoked
smokee
smokeing
smokeless
smokeng
smoker
smokers
smokes
smokescreen
smokestack
smokestacks
smokey
smoki
smokig
smokign
smokiing
smokin
smokiness
smoking
smokingg
smokinng
smokke
smokking
smokng
smoknig
smoky
smokyng
smooke
smooking
smooth
smoothed
smoothen
smoother
smoothered
smoothest
smoothie
smoothies
smoothing
smoothly
smoothness
smooths
smotehr
smotehred
smotered
smotha
smothaed
smothar
smothared
smothe
smotheed
smotheer
smotheerd
smotheered
smother
smotherad
smotherd
smotherde
smothere
smothered
smotheredd
smothereed
smotherid
smothering
smotherr
smotherred
smothers
smothert
smothher
smothhered
smothir
smothired
smothr
smothre
smothred
smothreed
smothur
smothured
smotther
smotthered
smth
smther
smthered
smtoher
smtohered
smug
smuggle
smuggled
smuggler
smugglers
smuggles
smuggling
smugly
smugness
smuke
smuking
smurf
smuther
smuthered
snack
snacked
snacking
snacks
snag
snagged
snagging
snags
snail
snails
snake
snakebite
snakebites
snaked
snakelike
snakes
snakeskin
snaking
snaky
snap
snapchat
snapdragon
snapdragons
snapped
snapper
snappers
snappier
snapping
snappy
snaps
snapshot
snapshots
snare
snared
snares
snaring
snarly
snatch
snatched
snatcher
snatchers
snatches
snatching
snds
sneak
sneaked
sneaker
sneakers
sneakier
sneakily
sneaking
sneaks
sneaky
sned
sneds
sneeze
sneezed
sneezes
sneezing
sneezy
snet
snickers
snicket
sniff
sniffed
sniffer
sniffers
sniffing
sniffled
sniffling
sniffs
snipe
sniper
snipers
snipes
sniping
snippet
snippets
snips
snitch
snitched
snitches
snitching
snooker
snookered
snoop
snooped
snooper
snoopers
snooping
snoops
snoopy
snoring
snort
snorted
snorting
snorts
snout
snouted
snouts
snow
snowball
snowballed
snowballing
snowballs
snowblower
snowboard
snowboarder
snowboarders
snowboarding
snowboards
snowbound
snowcat
snowdrift
snowdrop
snowdrops
snowed
snowfall
snowfalls
snowfield
snowfields
snowflake
snowflakes
snowing
snowman
snowmen
snowmobile
snowmobiles
snowpack
snows
snowshoe
snowshoes
snowstorm
snowstorms
snowsuit
snowy
snuff
snuffbox
snuffed
snuffer
snuffing
snuffling
snuffs
snug
snuggle
snuggled
snuggles
snuggling
snugly
so
soak
soaked
soaker
soakers
soaking
soaks
soap
soapbox
soaped
soaping
soaps
soapstone
soapy
soar
soared
soaring
soars
sob
sobbed
sobbing
sober
sobered
sobering
soberly
sobers
sobriety
sobs
soc
soccer
social
socialism
socialist
socialists
socialization
socialize
socialized
socializes
socializing
sociall
socially
socials
societal
societally
societies
society
society's
socio
sociobiology
sociocultural
socioeconomic
socioeconomics
sociolinguistic
sociolinguistics
sociological
sociologically
sociologist
sociologists
sociology
sociopath
sociopaths
sociopathy
sociopolitical
sock
socked
socket
socketed
sockets
sockeye
socking
socks
sod
soda
sodas
sodden
sodding
sodium
sodomised
soebody
soembody
soemthing
soemtimes
soes
soething
soetimes
sofa
sofa-surfing
sofas
sofe
sofety
soffocate
soffocated
soft
softball
softballs
softcover
soften
softened
softener
softeners
softening
softens
softer
softest
softly
softness
softshell
software
softwood
softwoods
softy
soggy
sohes
sohp
sohps
sohulder
sohulders
sohut
sohuted
sohuting
sohuts
sohve
sohved
sohvel
soicidal
soicide
soicitor
soid
soil
soilcitor
soiled
soiling
soils
soke
soken
soking
solace
solar
solaria
solary
solciitor
solcitor
sold
solder
soldered
soldering
solders
soldier
soldier's
soldiered
soldiering
soldierly
soldiers
soldiery
sole
solecitor
soled
solely
solemn
solemnly
solen
soles
soliccitor
solicetor
soliciitor
solicior
soliciotr
solicit
solicitar
solicitation
solicitations
solicited
soliciter
soliciting
solicito
solicitoor
solicitor
solicitor's
solicitorr
solicitors
solicitr
solicitro
solicits
solicittor
solicitur
solicter
solictior
solictor
solicytor
solid
solidarity
solider
solidified
solidly
solids
soliicitor
soliictor
soliitor
solikitor
solisitor
solister
solitaire
solitary
solitude
solitudes
sollen
sollicitor
solo
soloed
soloing
soloist
soloists
solos
solstice
solstices
soluble
solution
solutions
solve
solved
solvent
solvents
solver
solvers
solves
solving
solycitor
somabody
somach
somathing
somatic
somatimes
sombeody
somber
sombody
some
somebady
somebbody
somebdoy
somebdy
somebod
someboddy
somebodi
somebodies
somebody
somebody's
somebodyy
someboody
someboy
someboyd
somebudy
someday
someding
someebody
someething
someetimes
somefing
somehing
somehow
somehting
someimes
someitmes
someobdy
someody
someone
someone's
someones
someplace
somerset
sometemes
sometheing
sometheng
somethhing
somethig
somethign
somethiing
somethin
something
something's
somethingg
somethings
somethinng
somethng
somethnig
somethyng
sometiems
someties
sometihng
sometiimes
sometimas
sometime
sometimec
sometimees
sometimes
sometimess
sometimez
sometimis
sometimmes
sometims
sometimse
someting
sometmes
sometmies
sometthing
somettimes
sometymes
somewhat
somewhere
somibody
somithing
somitimes
somke
somking
sommat
sommebody
sommer
sommething
sommetimes
somone
somtehing
somteimes
somther
somthered
somthing
somtime
somtimes
son
son's
sonar
sonars
sonata
sonatas
sone
sones
song
song's
songbird
songbirds
songbook
songbooks
songs
songstress
songwriter
songwriters
songwriting
sonic
sonically
sonics
sonn
sonnet
sonnets
sonny
sons
sonship
soolicitor
soomebody
soomething
soometimes
soon
sooner
soonest
soonish
soot
soothe
soothed
soother
soothes
soothing
soothingly
sooty
sopervisor
sophisticated
sophistication
sophomore
sopke
sopken
sopped
soprano
sopranos
sops
sorcerer
sorcerers
sorceries
sorcery
sore
sorely
soreness
sores
sorority
sorrier
sorrow
sorrowful
sorrowfully
sorrowing
sorrows
sorry
sort
sorta
sortable
sorted
sorter
sorters
sorting
sorts
sory
soshal
sother
sothered
sotle
sotlen
sotmach
sotne
sotnes
sotpped
sought
soul
soulder
soulders
soulful
soulfully
soulfulness
soulless
soulmate
soulmates
souls
sound
soundbar
soundboard
soundcheck
sounded
sounder
sounders
soundest
sounding
soundings
soundless
soundly
soundness
soundproof
sounds
soundscape
soundscapes
soundstage
soundtrack
soundtracks
soup
soups
soupy
sour
source
sourcebook
sourcebooks
sourced
sources
sourcing
sourdough
soured
souring
sourly
sourness
sourpuss
sours
sous
soused
sout
souted
south
southbound
southeast
southeastern
souther
southern
southerner
southerners
southernmost
southpaw
southpaws
southward
southwards
southwest
southwestern
souting
souts
souvenir
souvenirs
sove
soved
sovel
sovereign
sovereigns
sovereignty
soviet
soviets
sow
sowed
sower
sowers
sowing
sowllen
soy
soybean
soybeans
soys
spa
spaak
spaaks
spaat
spaccer
space
spacecraft
spacecrafts
spaced
spaceflight
spaceflights
spaceman
spacemen
spaceplane
spaceport
spacer
spacers
spaces
spaceship
spaceships
spacesuit
spacesuits
spacetime
spacewalk
spacewalks
spacey
spacing
spacings
spacious
spaciousness
spacker
spade
spades
spaek
spaeks
spaghetti
spak
spake
spaken
spaks
spam
spambots
spammed
spammer
spammers
spamming
spams
span
spank
spanked
spanker
spanking
spankings
spanks
spanned
spanner
spanners
spanning
spans
sparated
spare
spared
spareribs
spares
sparing
sparingly
spark
sparked
sparking
sparkle
sparkled
sparkler
sparklers
sparkles
sparkling
sparkly
sparks
sparky
sparling
sparred
sparring
sparrow
sparrowhawk
sparrows
spars
sparse
sparsely
sparseness
sparser
spartan
spastic
spastics
spat
spathe
spatial
spatially
spats
spatt
spatter
spatters
spatula
spatulas
spawn
spawned
spawner
spawners
spawning
spawns
spayd
spaz
spazz
spea
speaak
speaaks
speac
speacs
speak
speakc
speaker
speakers
speakership
speaking
speakk
speakks
speaks
speakss
speakz
spear
spearated
speared
spearfish
spearfishing
speargun
spearhead
spearheaded
spearheading
spearheads
spearing
spearman
spearmen
spearmint
spears
speas
speask
spec
specced
special
specialised
specialises
specialising
specialism
specialist
specialists
specialities
speciality
specialization
specializations
specialize
specialized
specializes
specializing
specially
specialness
specials
specialties
specialty
species
specific
specifically
specification
specifications
specificities
specificity
specifics
specified
specifier
specifiers
specifies
specify
specifying
specimen
specimens
speck
speckled
speckling
specks
specs
spectacle
spectacled
spectacles
spectacular
spectacularly
spectaculars
spectator
spectators
specter
spectra
spectral
spectrally
spectre
spectres
spectroscopy
spectrum
spectrums
speculate
speculated
speculates
speculating
speculation
speculations
speculative
speculatively
sped
speeak
speeaks
speech
speeches
speechless
speed
speedball
speedboat
speedboats
speeded
speeder
speeders
speedier
speedily
speeding
speedos
speeds
speedway
speedwell
speedy
speek
speeks
spek
speka
spekas
speks
spell
spellbinder
spellbinding
spellbound
spellcaster
spellcheck
spelled
speller
spellers
spelling
spellings
spells
spelt
spelter
spence
spencers
spend
spendable
spender
spenders
spending
spendings
spends
spendthrift
spene
spent
speok
speoks
sperm
sperms
spervisor
spet
spets
spetting
spewing
sphere
spheres
spherical
spherically
sphinx
sphinxes
spiak
spiaks
spic
spice
spiced
spices
spicier
spiciness
spicing
spicks
spics
spicy
spider
spiderman
spiders
spiderweb
spiderwebs
spidery
spie
spied
spien
spies
spiine
spiit
spiits
spiitting
spik
spike
spiked
spikelets
spikes
spiking
spiks
spiky
spill
spillage
spillages
spilled
spiller
spillers
spilling
spillover
spillovers
spills
spillway
spillways
spin
spina
spinach
spinal
spindle
spindles
spindly
spindrift
spine
spinee
spineless
spines
spini
spinne
spinner
spinners
spinney
spinning
spins
spiny
spiral
spiralled
spiralling
spirally
spirals
spire
spired
spires
spirit
spirited
spiritedness
spiriting
spiritism
spirits
spiritual
spiritualism
spiritualities
spirituality
spiritually
spirituals
spis
spist
spit
spitball
spitc
spite
spited
spiteful
spitefully
spitfire
spitfires
spiting
spititng
spits
spitss
spitt
spitted
spitteing
spitteng
spitter
spitters
spittig
spittign
spittiing
spittin
spitting
spittingg
spittinng
spittng
spittnig
spittoon
spitts
spittting
spittyng
spitz
spke
spken
spkoe
spkoen
splash
splashback
splashdown
splashed
splashes
splashing
splashy
spleen
spleens
splendid
splendidly
splendor
spliff
spliffs
splint
splinter
splintered
splintering
splinters
split
splits
splitter
splitters
splitting
spne
spnie
spoce
spocen
spoe
spoek
spoekn
spoen
spoil
spoilage
spoiled
spoiler
spoilers
spoiling
spoils
spoilsport
spoilt
spok
spoka
spokan
spoke
spoked
spokee
spokeen
spoken
spokenn
spokes
spokesman
spokesperson
spokespersons
spokeswoman
spoki
spokin
spokke
spokken
spokn
spokne
sponge
sponged
sponger
spongers
sponges
sponging
spongy
sponsor
sponsored
sponsoring
sponsors
sponsorship
sponsorships
spontaneous
spontaneously
spoof
spoofed
spoofing
spoofs
spooke
spooked
spooken
spookier
spookiness
spooky
spoon
spoonbill
spoonbills
spooned
spoonful
spooning
spoons
sporadic
sporadically
spore
spores
sport
sported
sporter
sportier
sportiness
sporting
sportingly
sports
sportscaster
sportsman
sportsmanlike
sportsmanship
sportsmen
sportspeople
sportsperson
sportspersons
sportswear
sportswoman
sportswomen
sportswriter
sportswriters
sporty
spot
spotless
spotlessly
spotlight
spotlighted
spotlighting
spotlights
spots
spotted
spotter
spotters
spotting
spotty
spouse
spouses
spout
spouted
spouting
spouts
sppat
sppeak
sppeaks
sppine
sppit
sppits
sppitting
sppoke
sppoken
sprain
sprained
sprang
sprats
sprawling
spray
sprayed
sprayer
sprayers
spraying
sprays
spread
spreadable
spreader
spreaders
spreading
spreads
spreadsheet
spreadsheets
spree
sprees
spring
springboard
springboards
springer
springers
springing
springs
springtime
springy
sprinkle
sprinkled
sprinkler
sprinklers
sprinkles
sprinkling
sprint
sprinted
sprinter
sprinters
sprinting
sprints
sprite
sprites
sprout
sprouted
sprouting
sprouts
spruce
spruced
spruces
sprucing
sprung
spta
spti
sptis
sptiting
spts
sptting
spuervisor
spuke
spuken
spun
spur
spurn
spurned
spurred
spurring
spurs
spurted
spurting
spy
spyglass
spying
spymaster
spyne
spyt
spyts
spytting
spyware
sq
sqaeeze
sqaeezed
sqeeze
sqeezed
sqeueze
sqeuezed
sqoeeze
sqoeezed
sqqueeze
sqqueezed
squad
squadron
squadrons
squads
squaeze
squaezed
square
squared
squarely
squarer
squares
squaring
squash
squashed
squashes
squashing
squashy
squat
squats
squatted
squatter
squatters
squatting
squeaked
squeaker
squeaky
squeaze
squeazed
squeee
squeeed
squeeez
squeeezd
squeeeze
squeeezed
squeez
squeeza
squeezad
squeezd
squeezde
squeeze
squeezed
squeezedd
squeezee
squeezeed
squeezer
squeezes
squeezi
squeezid
squeezing
squeezt
squeezze
squeezzed
squeize
squeized
squeze
squezed
squezee
squezeed
squid
squids
squieze
squiezed
squire
squires
squirrel
squirrelly
squirrels
squirt
squirted
squirter
squirters
squirting
squirts
squished
squishes
squishy
squize
squized
squueeze
squueezed
sranger
srangers
srangle
srangled
srangling
sratch
sratched
sratches
srcatch
srcatched
srcatches
srceam
srceamed
srceaming
srcewdriver
sream
sreamed
sreaming
sreet
sress
sressed
srewdriver
srtanger
srtangers
srtangle
srtangled
srtangling
srteet
srtess
srtessed
ss
ssafe
ssafety
ssaid
ssalary
ssald
ssalded
ssalp
ssar
ssared
ssarf
ssars
ssays
sscald
sscalded
sscalp
sscar
sscared
sscarf
sscars
sschool
sscissors
sscratch
sscratched
sscratches
sscream
sscreamed
sscreaming
sscrewdriver
ssend
ssends
ssent
sseparated
ssh
sshaking
sshame
sshoes
sshool
sshop
sshops
sshoulder
sshoulders
sshout
sshouted
sshouting
sshouts
sshove
sshoved
sshovel
ssick
ssissors
ssister
ssiter
sskin
sskirt
sskull
sslap
sslapped
sslapping
sslaps
ssleep
ssleeping
sslipper
sslut
ssmoke
ssmoking
ssmother
ssmothered
ssolicitor
ssomebody
ssomething
ssometimes
sson
sspat
sspeak
sspeaks
sspine
sspit
sspits
sspitting
sspoke
sspoken
ssqueeze
ssqueezed
ssratch
ssratched
ssratches
ssream
ssreamed
ssreaming
ssrewdriver
sstab
sstabbed
sstabbing
sstairs
sstalk
sstalked
sstalking
sstart
sstarted
sstatement
sstation
sstay
sstaying
sstays
ssteal
sstealing
sstepfather
sstepmother
sster
sstick
sstitches
sstole
sstolen
sstomach
sstone
sstones
sstopped
sstranger
sstrangers
sstrangle
sstrangled
sstrangling
sstreet
sstress
sstressed
sstupid
ssuffocate
ssuffocated
ssuicidal
ssuicide
ssupervisor
sswear
sswearing
sswears
sswelling
sswollen
st
staab
staabbed
staabbing
staairs
staal
staaling
staalk
staalked
staalking
staart
staarted
staatement
staation
staay
staaying
staays
stab
stabb
stabbad
stabbbed
stabbbing
stabbd
stabbde
stabbe
stabbed
stabbedd
stabbeed
stabbeing
stabbeng
stabber
stabbers
stabbid
stabbig
stabbign
stabbiing
stabbin
stabbing
stabbingg
stabbings
stabbinng
stabbng
stabbnig
stabbt
stabbyng
stabebd
stabed
stabibng
stability
stabilization
stabilize
stabilized
stabilizer
stabilizers
stabilizes
stabilizing
stabing
stable
stabled
stabler
stables
stabling
stably
stabs
stack
stackable
stacked
stacker
stackers
stacking
stacks
stadium
stadiums
staeling
staement
staers
staetment
staff
staffed
staffer
staffers
staffie
staffies
staffing
staffroom
staffs
staffy
stag
stage
stagecoaches
stagecraft
staged
stagehand
stagehands
stager
stagers
stages
stagger
staggered
staggering
staggeringly
staggers
staging
stagings
stagnancy
stagnant
stagnation
stags
stai
staid
staieing
staiing
staiirs
stain
stained
stainer
staing
staining
stainless
staion
stair
stairc
staircase
staircases
stairrs
stairs
stairss
stairway
stairways
stairwell
stairwells
stairz
stais
staisr
staiton
staiyng
stak
stake
staked
stakeholder
stakeholders
stakeout
stakes
staking
stakl
stakled
stakling
stal
stalc
stalced
stalcing
stale
staled
stalekd
stalemate
stalemated
stalemates
stalen
staleness
stalikng
staling
stalk
stalkad
stalkd
stalkde
stalke
stalked
stalkedd
stalkeed
stalkeing
stalkeng
stalker
stalkers
stalkerware
stalkid
stalkig
stalkign
stalkiing
stalkin
stalking
stalkingg
stalkinng
stalkk
stalkked
stalkking
stalkng
stalknig
stalks
stalkt
stalkyng
stall
stalled
stallholder
stallholders
stalling
stallion
stallions
stallk
stallked
stallking
stalls
stamach
stamen
stamina
stammered
stammers
stamp
stamped
stampede
stampeded
stampeders
stampedes
stampeding
stamper
stampers
stamping
stampings
stamps
stance
stances
stand
standalone
standard
standardization
standardized
standards
standby
standbys
stander
standers
standing
standings
standoff
standoffish
standout
standouts
standpipe
standpipes
standpoint
standpoints
stands
standstill
stane
stanes
stanger
stangers
stangle
stangled
stangling
stanley
stanza
stanzas
stapes
stapfather
stapid
staple
stapled
stapler
staplers
staples
stapling
stapmother
stapped
star
star's
starboard
starburst
starbursts
starch
starched
starches
starchy
stardom
stardust
stare
stared
stares
staretd
starfish
stargate
stargates
stargaze
stargazing
staring
staris
stark
starker
starkest
starkly
starkness
starless
starlet
starlets
starlight
starlings
starlit
starnger
starngers
starngle
starngled
starngling
starred
starring
starrt
starrted
starry
stars
starshine
starship
starships
starstruck
start
startad
startd
startde
starte
started
startedd
starteed
starter
starters
startid
starting
startled
startling
startlingly
starts
startt
startted
startup
startups
starvation
starve
starved
starves
starving
stash
stashed
stashes
stashing
stashun
stasion
stasy
stat
statament
state
state's
statecraft
stated
stateement
stateemnt
stateent
stateful
statehood
statehouse
statehouses
stately
statemant
statemeent
statemen
statemennt
statement
statements
statementt
statemet
statemetn
statemint
statemment
statemnet
statemnt
stateon
stater
stateroom
staterooms
states
statesman
statesmanlike
statesmanship
statesmen
statewide
statian
static
statically
statics
statiion
statiment
statin
stating
statino
statins
statio
station
station's
stationary
stationed
stationer
stationers
stationery
stationing
stationmaster
stationn
stations
statioon
statism
statistic
statistical
statistically
statistics
statiun
statmeent
statment
statoin
staton
statr
statred
stats
stattement
stattion
statue
statues
stature
status
statuses
statute
statutes
statutorily
statutory
statyon
staunch
staunchest
staunchly
stave
staved
staves
staving
stay
stayc
stayed
stayeing
stayeng
stayer
stayers
stayig
stayign
stayiing
stayin
staying
stayingg
stayinng
stayng
staynig
stayrs
stays
staysail
stayss
stayy
stayying
stayyng
stayys
stayz
stba
stbabed
stbabing
stbbed
stbbing
stchool
stcik
stck
std
stea
steaal
steaaling
stead
steadfast
steadfastly
steadfastness
steadied
steadier
steadies
steadily
steadiness
steady
steadying
steailng
steaing
steak
steakhouse
steakhouses
steaks
steal
stealed
stealeing
stealeng
stealer
stealers
stealig
stealign
stealiing
stealin
stealing
stealingg
stealinng
steall
stealling
stealng
stealnig
steals
stealth
stealthy
stealyng
steam
steamboat
steamboats
steamed
steamer
steamers
steaming
steampunk
steamroller
steams
steamship
steamships
steamy
stears
steb
stebbed
steck
steeal
steealing
steel
steeled
steelhead
steelheads
steeling
steels
steelwork
steelworker
steelworkers
steelworks
steely
steelyard
steep
steeped
steeper
steepest
steepfather
steeping
steeply
steepmother
steepness
steeps
steer
steerable
steerage
steered
steerer
steering
steers
steet
stefather
stefpather
steins
steirs
stel
stelaing
steling
stelk
stelked
stelking
stellar
stem
stemless
stemmed
stemming
stemother
stempother
stems
stench
steol
steoling
step
stepafther
stepather
stepbrother
stepbrothers
stepchild
stepchildren
stepdad
stepdaughter
stepdaughters
stepfaather
stepfader
stepfafer
stepfaher
stepfahter
stepfamily
stepfatehr
stepfater
stepfatha
stepfathar
stepfathe
stepfatheer
stepfather
stepfatherr
stepfathers
stepfathher
stepfathir
stepfathr
stepfathre
stepfathur
stepfatther
stepfether
stepffather
stepfother
stepftaher
stepfther
stepladder
stepmather
stepmmother
stepmoder
stepmofer
stepmoher
stepmohter
stepmoother
stepmotehr
stepmoter
stepmotha
stepmothar
stepmothe
stepmotheer
stepmother
stepmotherr
stepmothers
stepmothher
stepmothir
stepmothr
stepmothre
stepmothur
stepmotther
stepmther
stepmtoher
stepmum
stepmuther
stepomther
stepother
stepped
stepper
steppers
steppes
steppfather
stepping
steppingstone
steppmother
steps
stepsister
stepsisters
stepson
stepson's
stepsons
stepwise
stereo
stereochemical
stereochemistry
stereographic
stereos
stereoscope
stereotactic
stereotype
stereotyped
stereotypes
stereotypical
stereotypically
stereotyping
steret
sterile
sterilization
sterilizations
sterling
stern
sterner
sternest
sternly
sternness
sterns
sternum
steroid
steroids
sters
sterss
sterssed
stert
sterted
stess
stessed
stetches
stetement
stetion
stew
steward
stewarding
stewards
stewardship
stewed
stewing
stews
steying
steys
stfu
sth
stial
stialing
stiars
stic
sticc
sticck
stiches
stick
sticker
stickers
stickier
stickiness
sticking
stickk
stickler
sticklers
sticks
sticky
sticthes
stiff
stiffen
stiffer
stiffest
stiffly
stiffness
stiffs
stifle
stifled
stifler
stifles
stifling
stigma
stigmas
stigmatic
stiick
stiitches
stik
stikc
stikk
stil
stiles
stiling
still
stillbirth
stillbirths
stillborn
stilled
stilling
stillness
stills
stilly
stimulant
stimulants
stimulate
stimulated
stimulates
stimulating
stimulation
stimulations
stimuli
stimulus
sting
stinger
stingers
stinginess
stinging
stingray
stingrays
stings
stingy
stink
stinker
stinkers
stinking
stinks
stinky
stint
stints
stipend
stipends
stipfather
stipmother
stipulated
stir
stirred
stirrer
stirrers
stirring
stirrings
stirs
stisk
stitcches
stitcehs
stitces
stitch
stitchas
stitche
stitchec
stitched
stitchees
stitcher
stitches
stitchess
stitchez
stitchhes
stitching
stitchis
stitchs
stitchse
stithces
stithes
stitkhes
stitshes
stittches
stlak
stlaked
stlaking
stle
stlen
stlk
stlked
stlking
stloe
stloen
stmach
stmoach
stne
stnes
stnoe
stnoes
stoach
stoamch
stob
stobbed
stobbing
stochastic
stochastically
stock
stockbroker
stockbrokers
stocked
stockers
stockholder
stockholders
stocking
stockinged
stockings
stockman
stockmen
stockpile
stockpiled
stockpiles
stockpiling
stockpot
stockroom
stocks
stocktaking
stocky
stockyard
stockyards
stoe
stoel
stoeln
stoen
stoens
stoes
stoic
stoically
stoicism
stoics
stoirs
stoked
stoker
stokers
stokes
stoking
stol
stola
stolan
stole
stolee
stoleen
stolen
stolenn
stoles
stoli
stolin
stolk
stolked
stolking
stolle
stollen
stoln
stolne
stoma
stomaach
stomac
stomacch
stomach
stomachache
stomachh
stomachs
stomah
stomahc
stomak
stomakh
stomash
stomatch
stomcah
stomch
stomech
stommach
stomoch
stomp
stomped
stomper
stompers
stomping
stomps
stompy
ston
stona
stonas
stone
stone's
stonec
stonecutter
stonecutters
stoned
stonee
stonees
stonefish
stonemason
stonemasons
stoner
stoners
stones
stoness
stonewalled
stoneware
stonewashed
stonework
stonez
stoni
stoning
stonis
stonne
stonnes
stons
stonse
stony
stood
stool
stoole
stoolen
stools
stoomach
stoone
stoones
stoop
stooped
stooping
stoopped
stoops
stop
stoped
stopepd
stopgap
stopid
stopover
stopovers
stoppad
stoppage
stoppages
stoppd
stoppde
stoppe
stopped
stoppedd
stoppeed
stopper
stoppers
stoppid
stopping
stoppped
stoppt
stops
stopwatch
stopwatches
storage
storages
store
stored
storehouse
storehouses
storekeeper
storekeepers
storeman
storer
storeroom
storerooms
stores
storey
storeys
storied
stories
storing
stork
storked
storking
storks
storm
stormed
stormer
stormers
storming
storms
stormtrooper
stormtroopers
stormy
stort
storted
story
story's
storyboard
storyboarded
storyboarding
storyboards
storybook
storybooks
storyline
storylines
storyteller
storytellers
storytelling
stotement
stotion
stout
stouter
stoutly
stouts
stove
stovepipe
stoves
stovetop
stowage
stowaway
stowed
stowing
stows
stoy
stoying
stoys
stpefather
stpemother
stpfather
stpid
stpmother
stpoped
stpped
stpuid
straanger
straangers
straangle
straangled
straangling
straddled
straet
strafed
strafing
strager
stragers
stragle
stragled
stragling
stragner
stragners
stragnle
stragnled
stragnling
straight
straightedge
straighten
straightened
straightener
straighteners
straightening
straightens
straighter
straightest
straightforward
straightforwardly
straightforwardness
straightjacket
straightly
straightness
straights
strain
strained
strainer
strainers
straining
strains
strait
straitjacket
straitjackets
straits
strakes
strand
stranded
stranding
strands
stranegr
stranegrs
straner
straners
stranga
strangar
strangars
strangas
strange
stranged
strangeer
strangeers
strangel
strangeld
strangeling
strangely
strangeness
stranger
strangerc
strangerr
strangerrs
strangers
strangerss
strangerz
stranges
strangesr
strangest
strangger
stranggers
stranggle
stranggled
stranggling
strangilng
stranging
strangir
strangirs
strangl
strangla
stranglad
strangld
stranglde
strangle
strangled
strangledd
stranglee
strangleed
stranglehold
strangleing
strangleng
strangler
stranglers
strangles
strangli
stranglid
stranglig
stranglign
strangliing
stranglin
strangling
stranglingg
stranglinng
stranglle
stranglled
stranglling
stranglng
stranglnig
stranglt
stranglyng
strangr
strangre
strangres
strangrs
strangulate
strangulated
strangur
strangurs
stranle
stranled
stranlge
stranlged
stranlging
stranling
strannger
stranngers
stranngle
stranngled
stranngling
strap
strapless
strapped
strapping
strappy
straps
strass
strassed
strat
strata
stratagem
stratagems
strated
strategic
strategically
strategies
strategist
strategists
strategy
straw
strawberries
strawberry
straws
stray
strayed
strayer
straying
strays
streak
streaked
streaker
streakers
streaking
streaks
streaky
stream
streambed
streamed
streamer
streamers
streamflow
streaming
streamline
streamlined
streamliner
streamlines
streamlining
streams
streat
strecs
strecsed
stree
streeet
streess
streessed
street
streetcar
streets
streetscape
streetscapes
streett
streetwalker
streetwalkers
streetwise
streit
strenger
strengers
strengle
strengled
strengling
strength
strengthen
strengthened
strengthening
strengthens
strengths
strenuous
strenuously
stres
stresc
stresced
stresed
stresesd
stress
stressad
stressd
stressde
stresse
stressed
stressedd
stresseed
stresses
stressful
stressid
stressing
stresss
stresssed
stresst
stresz
streszed
stret
stretch
stretchable
stretched
stretcher
stretchered
stretchers
stretches
stretching
stretchy
strete
strewn
strezs
strezsed
stricken
strict
stricter
strictest
strictly
strictness
stride
strider
striders
strides
striding
striet
strife
strike
strikebreakers
strikeout
strikeouts
striker
strikers
strikes
striking
strikingly
string
stringed
stringent
stringently
stringer
stringers
stringing
strings
stringy
strip
stripe
striped
striper
stripers
stripes
stripey
striping
stripling
stripped
stripper
strippers
stripping
strips
striptease
stripy
striss
strissed
strit
strive
strived
striven
strivers
strives
striving
strivings
strnager
strnagers
strnagle
strnagled
strnagling
strnger
strngers
strngle
strngled
strngling
stroke
stroked
strokes
stroking
stroll
strolled
stroller
strollers
strolling
strolls
strong
strongbox
stronger
strongers
strongest
stronghold
strongholds
strongle
strongled
strongling
strongly
strongman
strongmen
strranger
strrangers
strrangle
strrangled
strrangling
strreet
strress
strressed
strses
strsesed
strss
strssed
strt
strted
struck
structural
structuralism
structurally
structure
structured
structures
structuring
struggle
struggled
strugglers
struggles
struggling
strung
strut
struts
strutted
strutter
strutting
sttab
sttabbed
sttabbing
sttaement
sttaion
sttairs
sttalk
sttalked
sttalking
sttart
sttarted
sttatement
sttation
sttay
sttaying
sttays
sttches
stteal
sttealing
sttement
sttepfather
sttepmother
sttiches
sttick
sttion
sttitches
sttole
sttolen
sttomach
sttone
sttones
sttopped
sttranger
sttrangers
sttrangle
sttrangled
sttrangling
sttreet
sttress
sttressed
sttupid
stub
stubbed
stubbing
stubbly
stubborn
stubbornly
stubbornness
stubby
stubs
stuck
stud
studded
studding
student
student's
students
studentship
studentships
studied
studier
studies
studio
studios
studs
study
studying
stuff
stuffed
stuffer
stuffers
stuffiness
stuffing
stuffs
stuffy
stuid
stuipd
stule
stulen
stumach
stumak
stumble
stumbled
stumbles
stumbling
stump
stumped
stumper
stumping
stumps
stumpy
stun
stune
stunes
stung
stunned
stunner
stunners
stunning
stunningly
stuns
stunt
stunted
stunting
stuntman
stuntmen
stunts
stuntwoman
stupd
stupdi
stuped
stupi
stupid
stupidd
stupider
stupidest
stupidities
stupidity
stupidly
stupids
stupiid
stupped
stuppid
stupyd
sturdier
sturdily
sturdiness
sturdy
sturgeon
sturgeons
stutter
stuttered
stuttering
stutters
stuupid
stya
styaing
styas
styck
stying
style
styled
styler
styles
styling
stylish
stylishly
stylist
stylistic
stylistically
stylistics
stylists
stylized
stylus
stys
stytches
sub
subacute
subadult
subaerial
subalgebra
subalpine
subantarctic
subarctic
subatomic
subbed
subbing
subcategories
subcategory
subcellular
subchapter
subclass
subclasses
subclause
subclinical
subcommittee
subcommittees
subcomponents
subconscious
subconsciously
subconsciousness
subcontinent
subcontinental
subcontract
subcontracted
subcontracting
subcontractor
subcontractors
subcontracts
subcortical
subcritical
subcultural
subculture
subcultures
subdirectories
subdirectory
subdivide
subdivided
subdivides
subdividing
subdivision
subdivisions
subdomain
subdomains
subdominant
subdue
subdued
subdues
subduing
subfamilies
subfamily
subfield
subfields
subfloor
subfolder
subfolders
subforum
subframe
subgenera
subgenre
subgenres
subgenus
subglacial
subgroup
subgroups
subhanallah
subheading
subhuman
subhumans
subject
subjected
subjecting
subjection
subjective
subjectively
subjects
subjoined
sublayer
sublease
sublet
sublethal
sublets
subletting
sublevel
sublime
sublimely
submachine
submanifold
submarginal
submarine
submariner
submariners
submarines
submenu
submerge
submerged
submerging
subminiature
submission
submissions
submissive
submissively
submissiveness
submit
submits
submitted
submitter
submitters
submitting
submodule
submodules
subnational
subnet
subnets
subnormal
suboptimal
suborbital
suborder
suborders
subordinate
subordinated
subordinates
subordinating
subordination
suboxone
subpar
subparagraph
subpart
subplot
subplots
subpoena
subpoenaed
subpoenaing
subpoenas
subpopulation
subpopulations
subprime
subprogram
subproject
subregion
subregional
subregions
subroutine
subroutines
subs
subsample
subsampling
subscale
subscales
subscribe
subscribed
subscriber
subscribers
subscribes
subscribing
subscript
subscription
subscriptions
subscripts
subsea
subsect
subsection
subsections
subsequence
subsequences
subsequent
subsequently
subset
subsets
subshell
subside
subsided
subsides
subsidiaries
subsidiary
subsidies
subsiding
subsidized
subsidy
subsistence
subsoil
subsonic
subspace
subspaces
subspecies
substance
substances
substandard
substantial
substantially
substantive
substantively
substation
substations
substitute
substituted
substitutes
substituting
substitution
substitutions
substrata
substrate
substrates
substring
substructure
substructures
subsurface
subsystem
subsystems
subtasks
subtenant
subtended
subterminal
subterranean
subtests
subtext
subtexts
subtitle
subtitled
subtitles
subtitling
subtle
subtler
subtleties
subtlety
subtly
subtopics
subtotal
subtract
subtracted
subtracting
subtraction
subtractions
subtracts
subtree
subtrees
subtropical
subtropics
subtype
subtypes
subunit
subunits
suburb
suburban
suburbanization
suburbs
subutex
subversion
subversive
subversively
subversives
subways
subzero
subzone
succeed
succeeded
succeeding
succeeds
success
successes
successful
successfully
succession
successions
successive
successively
successor
successors
succulent
succulents
succumb
succumbed
succumbing
succumbs
such
suchlike
sucidal
sucide
suciidal
suciide
suck
sucked
sucker
suckered
suckering
suckers
sucking
suckled
suckling
sucks
suction
suctioned
suctioning
sudden
suddenly
suddenness
sue
suecidal
suecide
sued
suede
sueeze
sueezed
sueprvisor
suervisor
sues
suffacate
suffacated
suffcate
suffcated
suffcoate
suffcoated
suffer
suffered
sufferer
sufferers
suffering
sufferings
suffers
sufffocate
sufffocated
suffice
sufficed
suffices
sufficiency
sufficient
sufficiently
suffix
suffixed
suffixes
suffoacte
suffoacted
suffoate
suffoated
suffocaate
suffocaated
suffocae
suffocaed
suffocaet
suffocaetd
suffocat
suffocata
suffocatad
suffocatd
suffocatde
suffocate
suffocated
suffocatedd
suffocatee
suffocateed
suffocates
suffocati
suffocatid
suffocating
suffocatt
suffocatte
suffocatted
suffoccate
suffoccated
suffocete
suffoceted
suffocote
suffocoted
suffoctae
suffoctaed
suffocte
suffocted
suffokate
suffokated
suffoocate
suffoocated
suffosate
suffosated
suffrage
suffucate
suffucated
sufocate
sufocated
sufofcate
sufofcated
sugar
sugarcane
sugared
sugaring
sugarless
sugarplum
sugars
sugary
suggest
suggested
suggesting
suggestion
suggestions
suggestive
suggestively
suggestiveness
suggests
suiccidal
suiccide
suicdal
suicde
suicdial
suicdie
suicedal
suicede
suiciadl
suicial
suicid
suicida
suicidaal
suicidal
suicidall
suicidally
suiciddal
suicidde
suicide
suicide-bomber
suicidee
suicidel
suicides
suicidi
suicidl
suicidla
suicidol
suicie
suicied
suiciidal
suiciide
suicydal
suicyde
suiicdal
suiicde
suiicidal
suiicide
suiidal
suiide
suikidal
suikide
suing
suisidal
suiside
suit
suitability
suitable
suitably
suitcase
suitcases
suite
suited
suites
suiting
suits
suka
sukll
sulfate
sulfates
sulfur
sulicitor
sulk
sulking
sull
sullen
sullied
sully
sullying
sulphur
sult
sultan
sultanate
sultans
sum
sum1
sumebody
sumething
sumetimes
sumfin
summaries
summarily
summarize
summarized
summarizes
summarizing
summary
summat
summed
summer
summer's
summered
summering
summers
summertime
summery
summing
summit
summits
summon
summoned
summoner
summoners
summoning
summons
summonses
sumo
sumone
sumptuous
sumptuously
sums
sumthin
sumtimes
sun
sun's
sunbath
sunbathe
sunbathing
sunbeam
sunbeams
sunbed
sunbeds
sunbelt
sunbird
sunblock
sunburn
sunburned
sunburns
sunburnt
sunburst
sunday
sundays
sundew
sundial
sundials
sundown
sundowner
sundress
sundresses
sundries
sundry
sundy
sunfish
sunflower
sunflowers
sung
sunglasses
sunk
sunken
sunless
sunlight
sunlit
sunnier
sunning
sunny
sunrise
sunrises
sunroof
suns
sunscreen
sunscreens
sunseeker
sunset
sunsets
sunshade
sunshades
sunshine
sunshiny
sunspot
sunspots
sunstroke
suntan
suntanned
sup
suparvisor
supavisor
supeervisor
super
superabundance
superalloys
superannuation
superb
superbike
superbikes
superbly
superbug
superbugs
supercapacitor
supercapacitors
supercar
supercars
supercell
supercells
supercharge
supercharged
supercharger
superchargers
supercharging
superclass
supercluster
superclusters
supercomputer
supercomputers
supercomputing
superconducting
superconductive
superconductivity
superconductor
superconductors
supercontinent
supercooled
supercritical
superego
superette
superfamily
superfan
superfans
superfast
superficial
superficially
superfine
superfluid
superfluous
superfood
superfoods
supergiant
supergiants
superglue
superglued
supergravity
supergroup
superheat
superheated
superheavy
superhero
superheroes
superhighway
superhighways
superhuman
superhumans
superimpose
superimposed
superimposes
superimposing
superimposition
superintelligence
superintend
superintended
superintendent
superintendents
superintending
superior
superiority
superiorly
superiors
superisor
superivsor
supermajority
superman
supermarket
supermarkets
supermassive
supermax
supermen
supermodel
supermodels
supermoon
supernatural
supernaturalism
supernaturally
supernormal
supernova
supernovas
superorganism
superoxide
superposed
superposition
superpower
superpowered
superpowers
superrvisor
supersaturated
supersaturation
superscript
superscripts
superseded
superset
supersize
supersized
supersonic
supersonics
superspeed
superstar
superstardom
superstars
superstate
superstition
superstitions
superstitious
superstore
superstores
superstring
superstructure
superstructures
supersymmetric
supersymmetry
supertanker
supertankers
superuser
supervesor
supervicor
superviisor
supervillain
supervillains
supervior
superviosr
supervisar
supervise
supervised
superviser
supervises
supervising
supervision
superviso
supervisoor
supervisor
supervisorr
supervisors
supervisory
supervisr
supervisro
supervissor
supervisur
supervizor
supervolcano
supervsior
supervsor
supervvisor
supervysor
superwoman
supevisor
supevrisor
supid
supirvisor
supped
supper
suppers
suppertime
suppervisor
supping
supplant
supplanted
supplanting
supplants
supplement
supplemental
supplementary
supplemented
supplementing
supplements
suppleness
supplied
supplier
suppliers
supplies
supply
supplying
support
supportable
supported
supporter
supporters
supporting
supportive
supports
suppose
supposed
supposedly
supposes
supposing
supposition
suppositions
suppress
suppressant
suppressants
suppressed
suppresses
suppressing
suppression
supra
supramolecular
supranational
supranuclear
supraorbital
supremacist
supremacists
supremacy
supreme
supremely
suprevisor
suprvisor
supurvisor
suqeeze
suqeezed
surcharge
surcharged
surcharges
sure
surely
sureness
surer
sureties
surf
surface
surfaced
surfaces
surfacing
surfboard
surfboards
surfed
surfer
surfers
surfing
surfs
surge
surged
surgeon
surgeons
surgeries
surgery
surges
surgical
surgically
surging
surly
surname
surnamed
surnames
surpass
surpassed
surpasses
surpassing
surplus
surpluses
surprise
surprised
surprises
surprising
surprisingly
surreal
surrealism
surrender
surrendered
surrendering
surrenders
surrey
surrogate
surrogates
surround
surrounded
surrounding
surroundings
surrounds
surveillance
survey
surveyed
surveying
surveyor
surveyors
surveys
survival
survivalism
survivals
survive
survived
survives
surviving
survivor
survivors
survivorship
susar
susceptibilities
susceptibility
susceptible
sushi
suspect
suspected
suspecting
suspects
suspend
suspended
suspender
suspenders
suspending
suspends
suspense
suspenseful
suspension
suspensions
suspicion
suspicions
suspicious
suspiciously
sustain
sustainability
sustainable
sustainably
sustained
sustainer
sustaining
sustains
sutpid
suture
sutured
sutures
suturing
suuffocate
suuffocated
suuicidal
suuicide
suupervisor
suycidal
suycide
sw
swaar
swaaring
swaars
swab
swabs
swaer
swaering
swaers
swag
swaged
swagger
swaggered
swaggering
swaggers
swags
swain
swains
swallen
swalling
swallow
swallowed
swallower
swallowers
swallowing
swallows
swallowtail
swam
swami
swamis
swamp
swamped
swamping
swampland
swamplands
swamps
swampy
swan
swanning
swans
swansong
swap
swapped
swapper
swapping
swaps
swar
sward
swaring
swarm
swarmed
swarming
swarms
swars
swastika
swastikas
swat
swathes
swats
swatted
swatter
swatting
sway
swayed
swaying
sways
swea
sweaar
sweaaring
sweaars
sweaing
sweairng
swear
swearc
sweareing
sweareng
swearig
swearign
sweariing
swearin
swearing
swearingg
swearinng
swearng
swearnig
swearr
swearring
swearrs
swears
swearss
swearyng
swearz
sweas
sweasr
sweat
sweatband
sweated
sweater
sweaters
sweating
sweatpants
sweats
sweatshirt
sweatshirts
sweatshop
sweatshops
sweatsuit
sweaty
swede
swedes
sweear
sweearing
sweears
sweelling
sweep
sweeper
sweepers
sweeping
sweepings
sweeps
sweepstake
sweepstakes
sweer
sweering
sweers
sweet
sweetbread
sweetcorn
sweeten
sweetened
sweeter
sweetest
sweetheart
sweethearts
sweetie
sweeties
sweetish
sweetly
sweetmeat
sweetmeats
sweetness
sweets
swelilng
sweling
swell
swelled
swelleing
swelleng
swellig
swellign
swelliing
swellin
swelling
swellingg
swellings
swellinng
swellling
swellng
swellnig
swells
swellyng
sweltering
sweor
sweoring
sweors
swept
swer
swera
sweraing
sweras
swering
swers
swerve
swerved
swerves
swiar
swiaring
swiars
swift
swifter
swiftest
swiftly
swiftness
swifts
swifty
swilling
swim
swimmer
swimmers
swimming
swimmingly
swims
swimsuit
swimsuits
swimwear
swine
swineherd
swines
swing
swingarm
swinger
swingers
swinging
swingman
swings
swingy
swipe
swiped
swipes
swiping
swir
swiring
swirl
swirled
swirling
swirls
swirly
swirs
switch
switchable
switchback
switchbacks
switchboard
switchboards
switched
switcher
switchers
switches
switchgear
switching
switchover
swleling
swllen
swlling
swlolen
swoleln
swolen
swollan
swolle
swolleen
swollen
swollenn
swollin
swolllen
swolln
swollne
swoollen
swoop
swooped
swooping
swoops
sword
swordfish
swordplay
swords
swordsman
swordsmen
swordsmith
swore
sworn
swullen
swung
swwear
swwearing
swwears
swwelling
swwollen
syas
syck
syed
syllable
syllables
syllabus
syllabuses
symbol
symbolic
symbolically
symbolism
symbolize
symbolized
symbolizes
symbolizing
symbols
symmetric
symmetrical
symmetrically
symmetries
symmetry
sympathetic
sympathetically
sympathies
sympathize
sympathized
sympathizer
sympathizers
sympathizes
sympathizing
sympathy
symphonies
symphony
symposium
symposiums
symptom
symptomatic
symptomatically
symptoms
syn
synagogue
synagogues
synaptic
sync
synced
synchronic
synchronization
synchronized
synchronous
synchronously
syncing
syncline
syncope
syncs
syndicate
syndicated
syndicates
syndicating
syndrome
syndromes
synergies
synergy
synod
synods
synonym
synonymous
synonymously
synonyms
synonymy
synopsis
synoptic
synoptics
syntactic
syntactical
syntax
synth
syntheses
synthesis
synthesised
synthesiser
synthesisers
synthesising
synthesized
synthetic
synthetically
synthetics
synthpop
synths
synthwave
syphilis
syringe
syringes
syrup
syrups
syrupy
system
system's
systematic
systematically
systematics
systemic
systemically
systems
syster
t
ta
taablets
taacher
taake
taaken
taakes
taaking
taalk
taalked
taalking
taalks
tab
tabbed
tabbing
tabblets
tabby
tabelts
tabernacle
tabernacles
tabets
tablats
table
tableaux
tablecloth
tablecloths
tabled
tableets
tableland
tablelands
tables
tablespoon
tablespoons
tablest
tablet
tabletc
tabletop
tabletops
tablets
tabletss
tabletts
tabletz
tableware
tabling
tablits
tabllets
tabloid
tabloids
tabltes
tablts
taboo
taboos
tabs
tac
tace
tacen
taces
tacher
tacing
tack
tacked
tackiness
tacking
tackle
tackled
tackler
tacklers
tackles
tackling
tacks
tacky
taco
tacos
tact
tactful
tactfully
tactic
tactical
tactically
tactics
tactile
tactless
tadger
tadpole
tadpoles
tae
taecher
taek
taekn
taeks
taen
taes
taeth
taff
taffy
tag
tagged
tagger
taggers
tagging
tagline
tags
taig
taigs
taikng
tail
tailback
tailbacks
tailcoat
tailed
tailgate
tailgated
tailgater
tailgaters
tailgates
tailgating
tailing
tailings
tailless
tailor
tailored
tailoring
tailors
tailpiece
tailpipe
tailpipes
tailplane
tails
tailspin
tailwind
tailwinds
taing
tainted
taka
takan
takas
take
takeaway
takeaways
takec
taked
takee
takeen
takees
takeing
taken
takeng
takenn
takeoff
takeover
takeovers
taker
takers
takes
takess
takez
taki
takig
takign
takiing
takin
taking
takingg
takings
takinng
takis
takke
takken
takkes
takking
takl
takled
takling
takls
takn
takne
takng
taknig
taks
takse
takyng
talaq
talbets
talc
talced
talcing
talcs
tald
tale
taled
talekd
talent
talented
talentless
talents
tales
talets
taliban
talikng
taling
talisman
talismans
talk
talkad
talkback
talkc
talkd
talkde
talke
talked
talkedd
talkeed
talkeing
talkeng
talker
talkers
talkid
talkig
talkign
talkiing
talkin
talking
talkingg
talkinng
talkk
talkked
talkking
talkks
talkng
talknig
talks
talkss
talkt
talky
talkyng
talkz
tall
tallboy
taller
tallest
tallied
tallies
tallk
tallked
tallking
tallks
tallness
tally
tallying
tals
talsk
tam
tame
tamed
tamely
tameness
tamer
tamers
tames
taming
tamorrow
tamper
tampering
tamping
tample
tampons
tan
tandem
tandems
tandoor
tandoori
tang
tangent
tangents
tangible
tangibles
tangibly
tangle
tangled
tangles
tangling
tango
tangos
tangs
tangue
tangy
tanight
tank
tanked
tanker
tankers
tanking
tanks
tanned
tanner
tanners
tannery
tanning
tanslate
tantrum
tantrums
taok
tap
tape
taped
taper
tapered
tapering
tapers
tapes
tapestries
tapestry
tapetum
tapeworm
tapeworms
taping
tapped
tapper
tappers
tappet
tappets
tapping
taproom
taproot
taps
tar
tardive
tares
target
targeted
targeting
targets
targetted
targetting
tariff
tariffs
tarified
tarin
tarmac
tarnslate
tarorist
tarorists
tarot
tarpped
tarred
tarrified
tarring
tarrorist
tarrorists
tarry
tart
tartan
tartans
tartar
tartare
tarted
tarter
tartlets
tartly
tartness
tartrate
tarts
tasbih
taser
tasered
tasering
tasers
task
taskbar
tasked
taskforce
tasking
taskmaster
tasks
taste
tasted
tasteful
tastefully
tasteless
taster
tasters
tastes
tastier
tastiness
tasting
tastings
tasty
tat
tata
tater
taters
tatted
tatters
tatting
tattoo
tattooed
tattooing
tattoos
tatty
tau
tauch
tauched
tauches
tauching
taught
taunt
taunted
taunting
taunts
tavern
taverns
taweez
tawel
tawels
tax
taxable
taxation
taxed
taxes
taxi
taxicab
taxicabs
taxied
taxiing
taxing
taxis
taxiway
taxiways
taxman
taxonomies
taxonomy
taxpayer
taxpayers
taxpaying
taxted
taxy
taya
tayi
taylor
tb
tbalets
tbh
tblets
tbs
tbsp
tea
teaacher
teabag
teabags
teacakes
teaccher
teacehr
teacer
teach
teacha
teachable
teachar
teache
teached
teacheer
teacher
teacher's
teacherr
teachers
teaches
teachher
teaching
teachings
teachir
teachr
teachre
teachur
teacup
teacups
teahcer
teaher
teahouse
teahouses
teakher
teal
teals
team
team's
teamed
teaming
teammate
teammates
teams
teamwork
teapot
teapots
tear
tearaway
teardrop
teardrops
tearful
tearfully
tearing
tearoom
tearooms
tears
teary
teas
tease
teased
teaser
teasers
teases
teasher
teashop
teasing
teasingly
teaspoon
teaspoonful
teaspoons
teatcher
teath
teatime
teblets
tecaher
tech
techer
technical
technically
technicals
technician
technicians
technique
techniques
techno
technological
technologically
technologies
technology
techs
techy
tectonic
tectonically
tectonics
teddies
tedious
tediously
tediousness
tee
teeacher
teecher
teed
teeeth
teef
teeh
teeht
teeing
teemed
teemple
teen
teenage
teenaged
teenager
teenagers
teens
teensy
teeny
teepee
teerrified
teerrorist
teerrorists
tees
teet
teeth
teeth's
teethh
teething
teetotal
teetth
teexted
teith
tek
teke
teken
tekes
teking
tekken
teks
tel
telcos
telecast
telecaster
telecasters
telecasting
telecasts
telecom
telecommunication
telecommunications
telecommute
telecoms
telegram
telegrams
telegraph
telegraphed
telegrapher
telegraphing
telegraphs
telegraphy
telemetry
telephone
telephoned
telephones
telephoning
telephony
telescope
telescopes
telescoping
televangelist
televised
television
televisions
telk
telked
telking
telks
tell
telled
teller
tellers
tellin
telling
tellingly
tells
telltale
telly
telnet
telson
tembling
temle
temlpe
temmple
temp
temped
tempel
temper
tempera
temperament
temperamentally
temperaments
temperance
temperate
temperature
temperatures
tempered
tempering
tempers
tempest
tempests
temping
templ
templa
template
templated
templates
templating
temple
templee
temples
templi
templle
tempo
temporal
temporally
temporarily
temporary
tempos
tempple
temps
tempt
temptation
temptations
tempted
tempter
tempting
temptingly
tempts
ten
tena
tenable
tenacious
tenaciously
tenacity
tenancies
tenancy
tenant
tenanted
tenants
tend
tended
tendencies
tendency
tender
tendered
tenderer
tenderest
tenderfoot
tendering
tenderly
tenderness
tenders
tending
tendon
tendons
tends
tenet
tenets
tenfold
tenner
tenners
tennis
tenons
tenor
tenors
tenpin
tens
tense
tensed
tensely
tenseness
tenser
tenses
tensing
tension
tensioned
tensioner
tensioners
tensioning
tensions
tensor
tensors
tent
tentacles
tentative
tentatively
tented
tenth
tenths
tenting
tents
tenuous
tenuously
tenure
tenured
tenures
teocher
teos
teple
tepmle
tequila
tequilas
ter
tered
terifed
terified
terifyed
terirfied
term
termbling
termed
terminal
terminally
terminals
terminate
terminated
terminates
terminating
termination
terminations
terminator
terminators
terming
terminologies
terminology
terminus
termism
terms
teroris
terorist
terorists
terorrist
terorrists
terrace
terraced
terraces
terracing
terrain
terrains
terrarist
terrarists
terrefied
terrerist
terrerists
terrestrial
terrestrials
terrfied
terrfiied
terrible
terribly
terrier
terriers
terrifed
terrifeed
terrifeid
terriffied
terrifiad
terrific
terrifically
terrifid
terrifide
terrifie
terrified
terrifiedd
terrifieed
terrifiid
terrifiied
terrifit
terrifyed
terrifying
terrifyingly
terriied
terriifed
terriified
territorial
territorially
territories
territory
terroirst
terroirsts
terroist
terroists
terroorist
terroorists
terror
terrorest
terrorests
terrorict
terroricts
terroriist
terroriists
terroris
terrorism
terroriss
terrorisst
terrorissts
terrorist
terroristc
terrorists
terroristss
terroristt
terroristts
terroristz
terrorit
terrorits
terroritss
terrorizt
terrorizts
terrorrist
terrorrists
terrors
terrorsit
terrorsits
terrorst
terrorsts
terroryst
terrorysts
terrrified
terrrist
terrrists
terrroist
terrroists
terrrorist
terrrorists
terrurist
terrurists
terryfied
tertiaries
tertiary
tesla
test
testability
testable
testament
testaments
tested
tester
testers
testes
testicle
testicles
testified
testifies
testify
testifying
testimonial
testimonials
testimonies
testimony
testing
testosterone
tests
testy
teted
teteh
teth
tetxed
teusday
texed
texetd
text
textad
textbook
textbooks
textbox
textd
textde
texte
texted
textedd
texteed
texter
texters
textid
textile
textiles
textin
texting
texts
textt
textted
textual
textually
texture
textured
textures
texturing
texxted
tha
than
thanes
thank
thanked
thankful
thankfully
thankfulness
thanking
thankless
thanks
thanksgiving
thanksgivings
thanx
thappad
thappar
that
that'd
that'll
that's
thatcher
thatchers
thatching
thats
thaught
thaw
thawed
thawing
thaws
thay
the
theat
theaten
theatened
theatening
theatens
theater
theaters
theatre
theatregoers
theatres
theatrical
theatrically
theatricals
theats
thee
theft
thefts
thegh
theghs
their
theirs
theism
them
thematic
thematically
thematics
theme
themed
themes
theming
themself
themselves
then
thence
thenceforth
thenceforward
thenk
thenks
theologian
theologians
theological
theologically
theologies
theology
theorem
theorems
theoretical
theoretically
theories
theorist
theorists
theory
ther
therapeutic
therapeutically
therapeutics
therapies
therapist
therapists
therapy
therat
theraten
theratened
theratening
theratens
therats
there
there'd
there'll
there's
thereabout
thereafter
thereby
therefore
therefrom
therein
theremin
thereof
theres
thereunder
thereunto
thereupon
therewith
thermal
thermally
thermals
thermodynamics
thermometer
thermometers
thermostat
thermostats
therr
thersday
therw
these
theses
thesis
thetas
theten
thew
they
they'd
they'll
they're
they've
theyd
theyll
theyre
theyve
thgh
thghs
thgih
thgihs
thhigh
thhighs
thhink
thhinks
thhought
thhreat
thhreaten
thhreatened
thhreatening
thhreatens
thhreats
thhrew
thhroat
thhrow
thhrowing
thhrown
thhrows
thick
thicken
thicker
thickest
thicklip
thickly
thickness
thicknesses
thicko
thickset
thief
thier
thieves
thieving
thig
thiggh
thigghs
thigh
thighc
thighh
thighhs
thighs
thighss
thighz
thigs
thigsh
thih
thihg
thihgs
thihs
thiigh
thiighs
thiink
thiinks
thik
thikn
thikns
thiks
thin
thinc
thincs
thine
thing
thingies
things
thingy
think
thinkable
thinkc
thinked
thinker
thinkers
thinking
thinkk
thinkks
thinks
thinkss
thinkz
thinly
thinned
thinner
thinners
thinness
thinnest
thinning
thinnk
thinnks
thins
thinsk
third
thirdly
thirds
thirst
thirsted
thirstier
thirsting
thirsts
thirsty
thirteen
thirteenth
thirtheen
thirties
thirtieth
thirty
thirtyfirst
thirtysomething
this
thissen
thistle
thistles
thnik
thniks
thnk
thnks
thnx
tho
thoaght
thoat
thofft
thoght
thoguht
thong
thongs
thooght
thoought
thoracic
thorat
thorn
thorns
thorny
thorough
thoroughbred
thoroughfare
thoroughfares
thoroughgoing
thoroughly
thoroughness
thorw
thorwing
thorwn
thorws
those
thot
thots
thou
thougght
though
thoughht
thought
thoughtful
thoughtfully
thoughtfulness
thoughtless
thoughts
thoughtt
thougt
thougth
thouhgt
thouht
thousand
thousandfold
thousands
thouught
thow
thowght
thowing
thown
thows
thraat
thraaten
thraatened
thraatening
thraatens
thraats
thraet
thraeten
thraetened
thraetening
thraetens
thraets
thraot
thrash
thrashed
thrasher
thrashers
thrashes
thrashing
thrat
thraten
thratened
thratening
thratens
thrats
thraw
thrawing
thrawn
thraws
thre
threa
threaat
threaaten
threaatened
threaatening
threaatens
threaats
thread
threadbare
threaded
threading
threadlike
threads
thready
threaen
threaened
threaening
threaens
threaetn
threaetned
threaetning
threaetns
threas
threast
threat
threatan
threataned
threataning
threatans
threatc
threate
threateed
threateen
threateend
threateened
threateening
threateens
threateing
threateinng
threaten
threatenad
threatenc
threatend
threatende
threatene
threatened
threatenedd
threateneed
threateneing
threateneng
threatenid
threatenig
threatenign
threateniing
threatenin
threatening
threateningg
threateningly
threateninng
threatenn
threatenned
threatenng
threatennig
threatenning
threatenns
threatens
threatenss
threatent
threatenyng
threatenz
threates
threatesn
threath
threatin
threatined
threatining
threatins
threatn
threatne
threatned
threatneed
threatneing
threatnes
threatning
threatns
threats
threatss
threatt
threatten
threattened
threattening
threattens
threatts
threatz
three
threeat
threeaten
threeatened
threeatening
threeatens
threeats
threefold
threepence
threepenny
threes
threescore
threesome
threesomes
threet
threeten
threetened
threetening
threetens
threets
threew
threot
threoten
threotened
threotening
threotens
threots
threshold
thresholds
thret
threta
thretaen
thretaened
thretaening
thretaens
thretas
threten
thretened
thretening
thretens
threting
thretning
threts
threw
threww
thriat
thriaten
thriatened
thriatening
thriatens
thriats
thrice
thrift
thrifts
thrifty
thrill
thrilled
thriller
thrillers
thrilling
thrillingly
thrills
thrit
thriten
thritened
thritening
thritens
thrits
thrive
thrived
thrives
thriving
thriw
thro
throa
throaat
throat
throated
throats
throatt
throaty
throbbing
throet
throing
throiwng
thron
throne
thrones
thronw
throoat
throot
throow
throowing
throown
throows
thros
throsw
throt
throta
throte
throtes
throttle
throttled
throttles
throttling
throu
through
throughout
throughput
throughputs
throuing
throun
throus
throw
throwaway
throwback
throwbacks
throwc
throwdown
throwed
throweing
throweng
thrower
throwers
throwig
throwign
throwiing
throwin
throwing
throwingg
throwinng
thrown
throwng
thrownig
thrownn
throws
throwss
throww
throwwing
throwwn
throwws
throwyng
throwz
thrreat
thrreaten
thrreatened
thrreatening
thrreatens
thrreats
thrrew
thrroat
thrrow
thrrowing
thrrown
thrrows
thru
thruat
thrush
thrushes
thrust
thruster
thrusters
thrusting
thrusts
thruw
thruwing
thruwn
thruws
thrw
thrwe
thrwing
thrwn
thrwo
thrwoing
thrwon
thrwos
thrws
thu
thuft
thug
thught
thugs
thumb
thumbed
thumbing
thumbnail
thumbnails
thumbprint
thumbs
thumbscrews
thump
thumped
thumping
thumps
thunder
thunderbird
thunderbirds
thunderbolt
thunderbolts
thunderclap
thundercloud
thunderclouds
thundered
thunderhead
thundering
thunders
thunderstorm
thunderstorms
thunderstruck
thundery
thuoght
thur
thurs
thursday
thursdays
thursdy
thus
thusly
thuught
thwack
thwacked
thwart
thwarted
thwarting
thwarts
thx
thy
thygh
thyghs
thyme
thymine
thymus
thynk
thynks
thyroid
thyself
ti
tiacher
tic
tichar
tichel
ticher
tick
ticked
ticker
tickers
ticket
ticketed
ticketing
tickets
tickety
ticking
tickle
tickled
tickler
ticklers
tickles
tickling
ticks
tidal
tidally
tiddly
tide
tides
tidewater
tideway
tidied
tidier
tidies
tidily
tidiness
tidings
tidy
tidying
tie
tiebreaker
tiebreakers
tied
tier
tierd
tiered
tiers
ties
tieth
tiff
tiffs
tiger
tigers
tigh
tighs
tight
tighten
tightened
tightening
tightens
tighter
tightest
tightly
tightness
tightrope
tights
tihgh
tihghs
tihnk
tihnks
tiired
tiki
tiktok
til
tilak
tile
tiled
tiler
tiles
tiling
till
tillable
tillage
tilled
tiller
tillers
tilling
tills
tilt
tilted
tilting
tilts
timber
timbered
timbering
timberline
timbers
time
time's
timed
timekeeper
timekeepers
timekeeping
timeless
timelessly
timelessness
timeline
timelines
timeliness
timely
timeout
timeouts
timepiece
timepieces
timer
timers
times
timescale
timescales
timeshare
timeshares
timeslot
timeslots
timespan
timestamp
timestamps
timetable
timetabled
timetables
timetabling
timid
timidly
timing
timings
timple
tin
tinder
tinderbox
tines
tinfoil
ting
tinged
tinges
tingled
tingling
tingly
tings
tinier
tiniest
tink
tinker
tinkered
tinkerer
tinkerers
tinkering
tinkers
tinks
tinned
tinning
tinny
tinplate
tinpot
tins
tinsmith
tint
tinted
tinting
tints
tiny
tip
tipped
tipper
tippers
tippet
tipping
tips
tipsy
tiptoe
tiptoes
tiptop
tirad
tird
tirde
tire
tired
tiredd
tiredly
tiredness
tireed
tireless
tirelessly
tires
tiresome
tirid
tiring
tirred
tirrified
tirrorist
tirrorists
tirt
tissue
tissues
tit
titan
titanic
titanium
titans
titbits
titch
tith
tithes
title
titled
titleholder
titleholders
titles
titling
titmouse
titrate
titrated
titration
titrations
titres
tits
titter
titters
titties
titty
tixted
tkae
tkaen
tkaes
tkaing
tken
tkes
tking
tlak
tlaked
tlaking
tlaks
tlked
tlking
tlks
tlod
tmeple
tmi
tmmy
tmoorrow
tmorrow
tmple
tmumy
tn
tngue
tnight
tnogue
tnoight
tnx
to
toach
toached
toaches
toaching
toad
toads
toadstool
toadstools
toady
toak
toas
toast
toasted
toaster
toasters
toasting
toastmaster
toastmasters
toasts
toasty
tobacco
tobaccos
toblets
toch
toched
toches
toching
tocuh
tocuhed
tocuhes
tocuhing
today
today's
toddler
toddlers
toddy
todl
toe
toec
toee
toees
toehold
toeing
toenail
toenails
toes
toess
toez
tofu
together
togetherness
toggle
toggled
toggles
toggling
tognue
togue
tohught
toight
toil
toiled
toiler
toilers
toilet
toileting
toilets
toiling
toillet
toils
toinght
tois
toke
token
tokenism
tokens
tokes
toking
toko
told
toldd
tolds
tolerable
tolerably
tolerance
tolerances
tolerant
tolerate
tolerated
tolerates
tolerating
tolet
tolk
tolked
tolking
tolks
toll
tollbooth
tolld
tolled
tolling
tolls
tom's
tomarrow
tomato
tomatoes
tomb
tomboy
tomboys
tombs
tombstone
tombstones
tomcat
tomcats
tomerrow
tomes
tommorow
tommorrow
tomography
tomoorrow
tomoro
tomororw
tomorow
tomorraw
tomorro
tomorroow
tomorrou
tomorrow
tomorrow's
tomorrows
tomorroww
tomorrrow
tomorruw
tomorrw
tomorrwo
tomrorow
tomrrow
tomurrow
ton
tonal
tonally
tone
toned
toneght
toner
toners
tones
tongae
tonge
tongeu
tonggue
tonght
tongiht
tongoe
tongs
tongu
tongua
tongue
tongued
tonguee
tongues
tongui
tonguing
tonguue
tonic
tonics
toniet
tonigght
tonigh
tonighht
tonight
tonight's
tonightt
tonigt
tonigth
tonihgt
toniht
toniight
toning
tonit
tonite
tonks
tonne
tonner
tonnes
tonngue
tonnight
tons
tonsure
tonue
tonuge
tonyght
too
tooc
tooch
tooched
tooches
tooching
tooe
tooes
took
tookk
tool
toolbar
toolbars
toolbox
toolboxes
toolchain
toold
tooled
tooling
toolkit
toolkits
toolmaker
tools
toolset
tooltip
tooltips
toomorrow
toomrrow
toon
toongue
toonight
toons
toook
toorrow
toot
tooted
tooth
toothache
toothaches
toothbrush
toothbrushes
toothbrushing
toothed
toothless
toothpaste
toothpastes
toothpick
toothpicks
tooths
toothsome
toothy
toouch
toouched
toouches
toouching
top
top-up
topaz
topcoat
topcoats
topes
topflight
topgallant
topi
topic
topical
topically
topics
topknot
topless
toplessness
topman
topmast
topmost
topographer
topographic
topographically
topographies
topography
topologies
topology
topped
topper
toppers
topping
toppings
tops
topsail
topsails
topside
topsides
topsoil
topspin
topsy
topup
tor
torch
torched
torches
torching
torchlight
tore
tork
torked
torking
torks
torment
tormented
tormenting
tormentor
tormentors
torments
torn
tornado
tornadoes
tornados
torpedo
torpedoed
torpedoes
torpedoing
torque
torqued
torques
torquing
torrid
torso
torsos
tort
tortilla
tortillas
tortoise
tortoises
tortoiseshell
torts
torture
tortured
torturer
torturers
tortures
torturing
toruble
tos
tose
toss
tossed
tosser
tossers
tosses
tossing
tot
total
totaled
totaling
totalitarian
totalitarianism
totalitarians
totalled
totalling
totally
totals
tote
totem
totemic
totems
totes
toting
tots
totter
totters
totting
touble
touc
toucch
toucched
toucches
toucching
touced
toucehd
toucehs
touces
touch
touchable
touchad
touchas
touchd
touchde
touchdown
touchdowns
touche
touchec
touched
touchedd
toucheed
touchees
toucheing
toucheng
toucher
touches
touchess
touchez
touchh
touchhed
touchhes
touchhing
touchid
touchig
touchign
touchiing
touchin
touching
touchingg
touchingly
touchinng
touchis
touchless
touchline
touchng
touchnig
touchpad
touchpoint
touchpoints
touchs
touchscreen
touchscreens
touchse
touchstone
touchstones
toucht
touchwood
touchy
touchyng
toucihng
toucing
tough
toughed
toughen
tougher
toughest
toughing
toughness
toughs
tought
touh
touhc
touhced
touhces
touhcing
touhed
touhes
touhing
touk
toukh
toukhed
toukhes
toukhing
tour
toured
tourer
tourers
touring
tourism
tourist
tourists
touristy
tournament
tournaments
tourney
tourneys
tours
toush
toushed
toushes
toushing
tout
toutch
toutched
toutches
toutching
touted
touting
touts
touuch
touuched
touuches
touuching
tow
toward
towards
towch
towched
towches
towching
towed
towel
towelhead
towelheads
towelling
towels
tower
towered
towering
towers
towing
town
town's
towner
towners
townhouse
townland
townlands
towns
townscape
townsfolk
township
townships
townsman
townsmen
townspeople
towpath
toxic
toxicant
toxicants
toxicities
toxicity
toxicology
toxics
toxin
toxins
toy
toyed
toying
toymaker
toyota
toys
toyshop
tr
traain
traanslate
traapped
trace
traceability
traceable
traced
tracer
tracers
tracery
traces
tracing
tracings
track
trackable
trackball
tracked
tracker
trackers
trackie
trackies
tracking
trackless
tracklist
tracklisting
trackpad
tracks
tracksuit
tracksuits
trackway
trackways
tracky
tract
tractable
tractate
traction
tractor
tractors
tracts
trade
tradeable
traded
trademark
trademarked
trademarking
trademarks
trader
traders
trades
tradesman
tradesmen
tradespeople
trading
tradition
traditional
traditionalism
traditionally
traditions
traen
traffic
trafficed
trafficked
trafficker
traffickers
trafficking
traffics
traffiked
traficked
trafiked
tragedies
tragedy
tragic
tragically
trai
traiin
trail
trailblazer
trailblazers
trailblazing
trailed
trailer
trailers
trailhead
trailheads
trailing
trails
train
trainable
trained
trainee
trainees
traineeship
traineeships
trainer
trainers
training
trainings
trainload
trainman
trainn
trains
trainspotting
trait
traitor
traitors
traits
trajectories
trajectory
tram
tramadol
trambling
tramcar
tramcars
tramline
tramlines
tramp
tramped
tramping
trampled
trampling
trampoline
trampolines
tramps
trams
tramway
tramways
trance
trances
tranclate
trane
tranlate
tranlsate
trannies
trannslate
tranny
trannys
tranquil
tranquility
trans
transact
transacted
transacting
transaction
transactions
transalte
transate
transatlantic
transborder
transcend
transcended
transcendental
transcendentalism
transcending
transcends
transcode
transcoding
transcontinental
transcribed
transcript
transcription
transcriptionally
transcriptions
transcripts
transcultural
transdisciplinary
transfer
transferability
transferable
transferred
transferring
transfers
transfigure
transfigured
transfinite
transfixed
transfixing
transform
transformable
transformation
transformational
transformations
transformative
transformed
transformer
transformers
transforming
transforms
transfuse
transfused
transfusion
transfusions
transgender
transgendered
transgenderism
transgene
transgenes
transhumanist
transient
transiently
transients
transistor
transistors
transit
transited
transiting
transition
transitional
transitioned
transitioning
transitions
transits
translaate
translae
translaet
translat
translata
translate
translated
translatee
translates
translati
translating
translation
translational
translations
translator
translators
translatte
translete
transliterate
transllate
translocate
translocated
translocation
translocations
translote
transltae
translte
translucent
transmembrane
transmigration
transmission
transmissions
transmit
transmits
transmittable
transmitted
transmitter
transmitters
transmitting
transmutation
transmute
transmuted
transnational
transnationalism
transoceanic
transpacific
transparencies
transparency
transparent
transparently
transpersonal
transphobia
transphobic
transpired
transplant
transplantation
transplantations
transplanted
transplanting
transplants
transponder
transponders
transport
transportable
transportation
transportations
transported
transporter
transporters
transporting
transports
transpose
transposed
transposes
transposing
transposition
transpositions
transracial
transsexual
transsexuality
transshipment
transslate
transverse
transversely
transwoman
transwomen
tranzlate
trap
trapdoor
trapdoors
traped
trapepd
trappad
trappd
trappde
trappe
trapped
trappedd
trappeed
trapper
trappers
trappid
trapping
trappings
trappped
trappt
traps
trash
trashed
trashes
trashing
trashy
traslate
trasnlate
trauble
trauma
traumas
traumatic
traumatically
traumatised
traumatized
travel
traveled
traveler
travelers
traveling
travelled
traveller
travellers
travelling
travels
traverse
traversed
traverses
traversing
travesties
travesty
tray
trayn
trays
treacherous
treacherously
treachery
tread
treader
treading
treadmill
treadmills
treads
treason
treasonable
treasons
treasure
treasured
treasurer
treasurers
treasures
treasuries
treasuring
treasury
treat
treatable
treated
treaten
treatend
treatened
treatening
treatens
treater
treaters
treaties
treating
treatise
treatises
treatment
treatments
treats
treaty
treble
trebled
trebles
trebling
trebmling
tred
tree
treed
treeless
treeline
treembling
trees
treetop
treetops
treid
trein
trek
trekked
trekker
trekkers
trekking
treks
trembbling
trembilng
trembing
tremble
trembled
trembleing
trembleng
trembler
trembles
tremblig
tremblign
trembliing
tremblin
trembling
tremblingg
tremblinng
tremblling
tremblng
tremblnig
tremblyng
tremendous
tremendously
tremlbing
tremling
tremmbling
tremor
tremors
tren
trench
trenchant
trencher
trenches
trenching
trend
trended
trendier
trendiness
trending
trends
trendsetting
trendy
trenslate
trepped
trerified
trerorist
trerorists
trespass
trespassed
trespasser
trespassers
trespasses
trespassing
tress
tret
treten
tretend
tretening
tretned
trew
trews
trheat
trheaten
trheatened
trheatening
trheatens
trheats
trhew
trhoat
trhow
trhowing
trhown
trhows
triad
triads
trial
trialled
trialling
trials
trian
triangle
triangles
triangular
triathlon
triathlons
tribal
tribalism
tribally
tribals
tribe
tribes
tribesman
tribesmen
tribunal
tribunals
tribune
tribunes
tributaries
tributary
tribute
tributes
trick
tricked
tricker
trickier
tricking
trickle
trickled
trickles
trickling
tricks
tricky
trid
tride
trident
tridents
trie
tried
triedd
trieed
trieing
tries
trigger
triggered
triggerfish
triggering
triggers
triid
triied
triing
trillion
trillions
trilogies
trilogy
trim
trimbling
trimer
trimers
trimester
trimesters
trimmed
trimmer
trimmers
trimming
trimmings
trims
trin
trio
trios
trip
triple
tripled
triples
triplet
triplets
tripling
triply
tripod
tripods
tripped
tripper
trippers
tripping
trips
tripwire
tripwires
trit
triumph
triumphant
triumphantly
triumphed
triumphing
triumphs
trivia
trivial
trivially
triyng
trmbling
trmebling
trnaslate
trnslate
troable
troat
troble
trobule
troin
trojan
trojans
troll
trolled
trolley
trolleybus
trolleys
trolling
trollop
trolls
tron
tronslate
trooble
troop
trooped
trooper
troopers
trooping
troops
troopship
troouble
trope
tropes
trophies
trophy
tropical
tropics
tropped
trot
trots
trotted
trotter
trotters
trotting
troubble
troube
troubel
troubl
troubla
trouble
troubled
troublee
troublemaker
troublemakers
troublemaking
troubles
troubleshoot
troubleshooter
troubleshooters
troubleshooting
troublesome
troubli
troubling
troublle
trough
troughs
troulbe
troule
troupe
trouper
troupes
trousers
trout
trouts
trouuble
trove
troves
trow
trowble
trowing
trown
trows
trpaped
trpped
trrain
trranslate
trrapped
trrembling
trried
trrified
trrorist
trrorists
trrouble
trrying
truble
truce
truces
truck
trucked
trucker
truckers
trucking
truckload
truckloads
trucks
true
trued
truelove
truer
truffle
truffles
truing
truly
trump
trump's
trumped
trumpet
trumpeted
trumpeter
trumpeters
trumpeting
trumpets
trumping
trumps
truncated
truncheon
trunk
trunking
trunks
truoble
truss
trussed
trusses
trust
trustable
trusted
trustee
trustees
trusteeship
trustful
trusting
trusts
trustworthiness
trustworthy
trusty
truth
truthful
truthfully
truthfulness
truths
truuble
try
tryed
tryeing
tryeng
tryig
tryign
tryiing
tryin
trying
tryingg
tryinng
tryng
trynig
tryying
tryyng
ts
tsar
tsars
tshirt
tsp
tsunami
tsunamis
ttablets
ttake
ttaken
ttakes
ttaking
ttalk
ttalked
ttalking
ttalks
tteacher
tteeth
ttemple
tterrified
tterrorist
tterrorists
ttexted
tthigh
tthighs
tthink
tthinks
tthought
tthreat
tthreaten
tthreatened
tthreatening
tthreatens
tthreats
tthrew
tthroat
tthrow
tthrowing
tthrown
tthrows
ttired
ttoe
ttoes
ttold
ttomorrow
ttongue
ttonight
ttook
ttouch
ttouched
ttouches
ttouching
ttrain
ttranslate
ttrapped
ttrembling
ttried
ttrouble
ttrying
ttummy
tu
tub
tubby
tube
tubed
tubeless
tuber
tuberculosis
tuberose
tubers
tubes
tubing
tubs
tubular
tuch
tuched
tuches
tuching
tuck
tucked
tucker
tuckers
tucking
tucks
tue
tues
tuesday
tuesdays
tufts
tug
tugboat
tugboats
tugged
tugging
tuition
tuitions
tuk
tuks
tuld
tulip
tulips
tum
tumbled
tumbledown
tumbler
tumblers
tumbles
tumbling
tumm
tummi
tummies
tummmy
tummy
tummyy
tumor
tumorrow
tumors
tumour
tumours
tumultuous
tumy
tumym
tuna
tunas
tundra
tundras
tune
tuned
tuneful
tuneless
tuner
tuners
tunes
tungsten
tungue
tunic
tunics
tunight
tuning
tunings
tunnel
tunnelled
tunnelling
tunnels
tuoch
tuoched
tuoches
tuoching
tuok
tupperware
turban
turbans
turbine
turbines
turbo
turbocharge
turbocharged
turbocharger
turbochargers
turbocharging
turbofan
turbojet
turboprop
turboprops
turbos
turbulence
turbulent
turd
turds
turf
turfed
turfgrass
turfing
turfs
turkey's
turkeys
turmoil
turn
turnabout
turnaround
turnarounds
turnback
turnbuckle
turncoat
turncoats
turndown
turned
turner
turners
turning
turnings
turnkey
turnout
turnouts
turnover
turnovers
turnpike
turnpikes
turns
turnstile
turnstiles
turntable
turntables
turps
turquoise
turret
turreted
turrets
turrified
turrorist
turrorists
turtle
turtles
tusday
tutor
tutored
tutorial
tutorials
tutoring
tutors
tutorship
tutus
tuuch
tuuched
tuuches
tuuching
tuummy
tuxedo
tv
twain
twas
twat
twats
twatted
tweak
tweaked
tweaker
tweakers
tweaking
tweaks
tweed
tweeds
tweedy
tweet
tweeted
tweeter
tweeters
tweeting
tweets
twelf
twelfth
twelve
twenties
twentieth
twenty
twenty-one
twentyfirst
twentysomething
twentysomethings
twice
twig
twigged
twiggy
twigs
twilight
twilights
twin
twined
twining
twinkle
twinkled
twinkles
twinkling
twinkly
twinned
twinning
twins
twist
twisted
twister
twisters
twisting
twists
twisty
twitch
twitched
twitches
twitching
twitchy
twitter
twitter's
twittered
twitterer
twitterers
twittering
twitters
two
twofold
twopence
twosome
txeted
txt
txted
ty
tycoon
tycoons
tying
type
typecast
typecasting
typed
typeface
typefaces
types
typescript
typescripts
typeset
typesetting
typewriter
typewriters
typewriting
typewritten
typhoon
typhoons
typical
typically
typing
typo
typographer
typographic
typographical
typography
typological
typologically
typos
tyrannies
tyranny
tyrant
tyrants
tyre
tyred
tyres
tyring
u
uan
ubiquitous
ubiquitously
ubuntu
uceless
ucle
ucnle
ucnonscious
uconscious
ud
uderstand
udnerstand
ueless
uesless
ugali
uggly
ugh
ugli
uglier
ugliness
uglly
ugly
uglyy
ugyl
uh
uk
ukulele
ukuleles
ul
ulcer
ulcers
ulgy
ulster
ultimate
ultimately
ultimatum
ultimatums
ultra
ultrabook
ultrabooks
ultracold
ultraconservative
ultrafast
ultrafiltration
ultralight
ultramarathon
ultramarine
ultramodern
ultranationalist
ultras
ultrasensitive
ultrashort
ultrasonic
ultrasonics
ultrasound
ultrasounds
ultrastructural
ultrastructure
ultraviolet
um
umbilical
umbrella
umbrellas
umm
ump
umpire
umpired
umpires
umpiring
umpteen
unable
unabridged
unacceptable
unacceptably
unaccepted
unaccompanied
unaccomplished
unaccountable
unaccounted
unaccredited
unaccustomed
unachievable
unacknowledged
unacquainted
unaddressed
unadjusted
unadorned
unadventurous
unadvertised
unaffected
unaffiliated
unaffordable
unafraid
unaided
unaired
unaligned
unallocated
unaltered
unambiguous
unambitious
unamended
unamused
unanimous
unanimously
unannounced
unanswered
unanticipated
unappealing
unappreciated
unappreciative
unapproved
unarguably
unarmed
unashamed
unasked
unassembled
unassigned
unassisted
unassociated
unassuming
unattached
unattainable
unattended
unattractive
unattributed
unaudited
unauthentic
unauthorised
unauthorized
unavailability
unavailable
unavoidable
unavoidably
unaware
unawareness
unawares
unbaked
unbalance
unbalanced
unbalances
unbalancing
unban
unbanked
unbanned
unbarred
unbearable
unbearably
unbeatable
unbeaten
unbecoming
unbelief
unbelievable
unbelievably
unbeliever
unbelievers
unbelieving
unbending
unbent
unbiased
unbiblical
unbind
unbinding
unbleached
unblinking
unblock
unblocked
unblocker
unblocking
unbolt
unbolted
unborn
unbothered
unbound
unbounded
unbowed
unbox
unboxed
unboxing
unbranched
unbranded
unbreakable
unbroken
unbuckle
unbuilt
unbundled
unburden
unburdened
unburied
unburned
unbutton
unbuttons
uncalled
uncannily
uncanny
uncanscious
uncapped
uncapping
uncared
uncaring
uncaught
unccle
uncconscious
unce
uncel
uncensored
uncertain
uncertainly
uncertainties
uncertainty
uncertified
unchain
unchained
unchallenged
unchallenging
unchanged
unchanging
uncharacteristic
uncharged
uncharismatic
uncharitable
uncharted
uncheck
unchecked
unchristian
uncirculated
uncivil
uncivilised
uncivilized
uncl
uncla
unclaimed
unclassified
uncle
uncle's
unclean
uncleanliness
uncleanness
unclear
uncleared
unclee
uncles
uncli
unclip
unclipped
unclle
unclothed
unclouded
uncnoscious
uncnscious
uncoated
uncollected
uncomfortable
uncomfortably
uncommercial
uncommitted
uncommon
uncommonly
uncompensated
uncompetitive
uncomplaining
uncompleted
uncomplicated
uncompressed
uncompromised
uncompromising
uncompromisingly
unconccious
unconcerned
unconcious
unconcsious
unconditional
unconditionally
unconditioned
unconference
unconfident
unconfined
unconfirmed
unconformity
unconnected
unconnscious
unconquered
unconsccious
unconsceous
unconsciaus
unconsciious
unconscioas
unconscioos
unconscioous
unconscios
unconsciosu
unconsciou
unconsciouc
unconscious
unconsciously
unconsciousness
unconsciouss
unconsciouus
unconsciouz
unconsciows
unconsciuos
unconscius
unconsciuus
unconscoius
unconscous
unconscyous
unconsicous
unconsidered
unconsious
unconskious
unconsolidated
unconsscious
unconssious
unconstitutional
unconstitutionally
unconstrained
unconstructive
uncontaminated
uncontested
uncontrollable
uncontrollably
uncontrolled
uncontroversial
unconventional
unconventionally
unconverted
unconvinced
unconvincing
unconvincingly
unconzcious
uncooked
uncool
uncoonscious
uncooperative
uncoordinated
uncork
uncorrected
uncorrelated
uncorrupted
uncoscious
uncosncious
uncounted
uncouple
uncoupled
uncoupling
uncover
uncovered
uncovering
uncovers
uncreated
uncreative
uncredited
uncritical
uncritically
uncross
uncrossed
uncrowned
uncultivated
uncultured
uncunscious
uncured
uncut
undamaged
undarstand
undastand
undated
undderstand
undead
undecided
undecideds
undeclared
undecorated
undeerstand
undefeated
undefended
undefined
undelete
undelivered
undemanding
undemocratic
undeniable
undeniably
undependable
under
underachieved
underachievement
underachieving
underactive
underage
underappreciated
underarm
underarms
underbelly
underbid
underbody
underboss
undercard
undercarriage
underclass
underclothes
undercoat
undercoating
undercooked
undercount
undercover
undercroft
underctand
undercurrent
undercurrents
undercut
undercuts
undercutting
underdeveloped
underdevelopment
underdog
underdogs
underdone
underdressed
undereducated
underemployed
underemployment
underestimate
underestimated
underestimates
underestimating
underestimation
underexposed
underfed
underfloor
underflow
underfoot
underframe
underfunded
underfunding
undergarment
undergarments
undergo
undergoes
undergoing
undergone
undergrad
undergraduate
undergraduates
underground
undergrowth
underhand
underhanded
underinvestment
underlay
underlie
underlies
underline
underlined
underlines
underling
underlining
underlying
undermanned
undermine
undermined
undermines
undermining
underneath
undernourishment
underpaid
underpants
underparts
underpass
underpasses
underpay
underpaying
underpayment
underpayments
underperform
underperformance
underperformed
underperforming
underperforms
underpin
underpinned
underpinning
underpins
underplay
underplayed
underplaying
underpopulated
underpowered
underprepared
underpriced
underprivileged
underqualified
underrate
underrated
underrating
underrstand
undersand
undersatnd
underscore
underscored
underscores
underscoring
undersea
undersecretary
undersell
underselling
underserved
undersheriff
undershoot
undershot
underside
undersides
undersigned
undersize
undersized
undersold
undersstand
understaand
understad
understadn
understaffed
understaffing
understan
understand
understandable
understandably
understandd
understanding
understandings
understands
understannd
understate
understated
understatement
understates
understating
understeer
understend
understnad
understnd
understond
understood
understory
understrength
understtand
understudied
understudies
understudy
undersurface
undertake
undertaken
undertaker
undertakers
undertakes
undertaking
undertakings
undertand
undertone
undertones
undertook
undertow
undertsand
underused
underutilised
underutilization
underutilized
undervaluation
undervalue
undervalued
undervalues
undervaluing
underwater
underway
underwear
underweight
underwent
underwing
underwire
underworld
underwrite
underwriter
underwriters
underwrites
underwriting
underwritten
underwrote
underztand
undescended
undeserved
undeserving
undesignated
undesirable
undesirables
undesirably
undesired
undesrtand
undestand
undetectable
undetected
undetermined
undeveloped
undiagnosed
undid
undies
undifferentiated
undigested
undignified
undiluted
undiminished
undiplomatic
undirected
undirstand
undisciplined
undisclosed
undiscovered
undisguised
undisputed
undisputedly
undistinguished
undistorted
undistributed
undisturbed
undivided
undo
undoes
undoing
undomesticated
undone
undoubted
undoubtedly
undramatic
undrawn
undreamed
undress
undressed
undresses
undressing
undrestand
undrstand
undue
unduly
undurstand
undying
unearned
unearth
unearthed
unearthly
unearths
unease
uneasily
uneasiness
uneasy
uneaten
uneconomic
uneconomical
unedited
unedrstand
uneducated
unelected
unembarrassed
unemotional
unemployed
unemployment
unenclosed
unencrypted
unending
unenforceable
unenforced
unengaged
unenlightened
unenthusiastic
unequal
unequalled
unequally
unequipped
unequivocally
unerstand
unescorted
unessential
unethical
unethically
uneven
unevenly
unevenness
uneventful
unexamined
unexceptional
unexcited
unexciting
unexpected
unexpectedly
unexpired
unexplained
unexploded
unexploited
unexplored
unexposed
unexpressed
unfailing
unfair
unfairly
unfairness
unfaithful
unfaithfulness
unfamiliar
unfamiliarity
unfashionable
unfastened
unfavorable
unfavourable
unfeasible
unfed
unfeeling
unfeminine
unfenced
unfermented
unfilled
unfiltered
unfinished
unfired
unfit
unfitness
unfitted
unfitting
unfixed
unflattering
unfocused
unfold
unfolded
unfolding
unfolds
unfollow
unfollowed
unfollowing
unforced
unforeseeable
unforeseen
unforgettable
unforgettably
unforgivable
unforgivably
unforgiven
unforgiving
unforgotten
unformatted
unformed
unfortified
unfortunate
unfortunately
unfortunates
unfounded
unframed
unfree
unfreeze
unfreezing
unfriend
unfriendly
unfrozen
unfruitful
unfulfilled
unfulfilling
unfunded
unfunny
unfurnished
unfused
unfussy
ungenerous
unglamorous
unglazed
unglued
ungodly
ungoverned
ungracious
ungraded
ungrammatical
ungrateful
ungrounded
unguarded
unguided
unhallowed
unhampered
unhappier
unhappiest
unhappily
unhappiness
unhappy
unharmed
unhatched
unhealed
unhealthiest
unhealthily
unhealthy
unheard
unheated
unhelpful
unheralded
unhindered
unhinge
unhinged
unhistorical
unholy
unhook
unhooked
unhooking
unhurried
unhurt
uni
uniaxial
unibody
unicast
unicellular
unicorn
unicorns
unicycle
unicycles
unidentifiable
unidentified
unidimensional
unidirectional
unification
unified
unifier
unifies
uniform
uniformed
uniformity
uniformly
uniforms
unify
unifying
unilateral
unilateralism
unilaterally
unimaginable
unimaginably
unimaginative
unimagined
unimodal
unimpaired
unimplemented
unimportance
unimportant
unimpressed
unimpressive
unimproved
unincorporated
uninfected
uninfluenced
uninformative
uninformed
uninhabited
uninhibited
uninitiated
uninjured
uninspired
uninspiring
uninstall
uninstalled
uninstalling
uninsulated
uninsured
unintelligent
unintended
unintentional
unintentionally
uninterested
uninteresting
uninterrupted
uninterruptedly
unintuitive
uninvited
uninviting
uninvolved
union
union's
unionism
unionist
unionists
unions
unipolar
unique
uniquely
uniqueness
unironic
unironically
unisex
unisexual
unison
unissued
unit
unitary
unite
united
unites
unities
uniting
units
unity
univ
universal
universalism
universally
universals
universe
universes
universities
university
university's
unjust
unjustifiable
unjustified
unjustly
unkept
unkind
unkindly
unkindness
unkle
unknowing
unknowingly
unknown
unknowns
unkonscious
unlabelled
unladen
unlatch
unlawful
unlawfully
unlce
unle
unlearn
unlearned
unlearning
unleash
unleashed
unleashes
unleashing
unless
unlicensed
unlike
unlikeable
unlikelihood
unlikely
unlimited
unlined
unlink
unlinked
unlisted
unlit
unload
unloaded
unloading
unloads
unlock
unlockable
unlocked
unlocking
unlocks
unlovable
unloved
unlovely
unloving
unluckily
unlucky
unmade
unmaintained
unmake
unmaking
unmanageable
unmanaged
unmanly
unmanned
unmapped
unmarked
unmarketable
unmarried
unmask
unmasked
unmasking
unmasks
unmastered
unmatched
unmeasurable
unmeasured
unmediated
unmemorable
unmentioned
unmerciful
unmet
unmindful
unmistakable
unmistakably
unmixed
unmoderated
unmodified
unmolested
unmonitored
unmotivated
unmounted
unmovable
unmoved
unmoving
unnamed
unnatural
unnaturally
unncle
unnconscious
unnderstand
unnecessarily
unnecessary
unneeded
unnerve
unnerves
unnoticeable
unnoticed
unnumbered
unobjectionable
unobservable
unobservant
unobserved
unobtainable
unoccupied
unocnscious
unofficial
unofficially
unonscious
unopened
unopposed
unordered
unorganised
unorganized
unoriginal
unorthodox
unowned
unpack
unpackaged
unpacked
unpacking
unpacks
unpaid
unpainted
unpaired
unpalatable
unparalleled
unparliamentary
unpatched
unpatriotic
unpaved
unpeeled
unperformed
unpersuaded
unpersuasive
unphysical
unpick
unpicked
unpicking
unplaced
unplanned
unplayable
unplayed
unpleasant
unpleasantly
unpleasantness
unplug
unplugged
unplugging
unplugs
unpolished
unpolluted
unpopular
unpopularity
unpopulated
unpowered
unpractical
unprecedented
unprecedentedly
unpredictable
unpredictably
unpredicted
unprejudiced
unprepared
unpreparedness
unpretentious
unprincipled
unprinted
unprivileged
unproblematic
unprocessed
unproduced
unproductive
unprofessional
unprofessionalism
unprofessionally
unprofitable
unpromising
unprompted
unprotected
unproved
unproven
unprovoked
unpublished
unpunished
unqualified
unquestionable
unquestionably
unquestioned
unquestioning
unquiet
unquote
unquoted
unranked
unrated
unravel
unravelled
unravelling
unravels
unreactive
unread
unreadable
unready
unreal
unrealised
unrealistic
unrealistically
unreality
unrealized
unreason
unreasonable
unreasonableness
unreasonably
unreasoning
unreceptive
unrecognised
unrecognizable
unrecognized
unreconstructed
unrecorded
unredeemed
unrefined
unreflective
unrefrigerated
unregenerate
unregulated
unrehearsed
unreinforced
unrelated
unreleased
unreliability
unreliable
unrelieved
unremarkable
unremarked
unremembered
unrepaired
unreported
unrepresentative
unrepresented
unrequested
unreserved
unresolved
unresponsive
unresponsiveness
unrest
unrestored
unrestrained
unrestricted
unreturned
unrevealed
unrevised
unrewarded
unrewarding
unrighteous
unrighteousness
unripe
unroll
unrolled
unrolling
unrolls
unromantic
unruly
uns
unsafe
unsafely
unsaid
unsalted
unsanctioned
unsanitary
unsatisfactorily
unsatisfactory
unsatisfied
unsatisfying
unsaturated
unsaved
unsay
unscented
unscheduled
unschooled
unscientific
unscramble
unscrambled
unscreened
unscrew
unscrewed
unscrewing
unscripted
unscrupulous
unscrupulously
unseal
unsealed
unsealing
unseasonal
unseasoned
unseat
unseated
unseating
unsecure
unsecured
unseeded
unseeing
unseen
unselected
unselfish
unselfishness
unsent
unsentimental
unserious
unset
unsettle
unsettled
unsettles
unsettling
unsettlingly
unsexy
unshaken
unshared
unsheltered
unshielded
unsigned
unskilled
unsle
unsmiling
unsocial
unsold
unsolicited
unsolved
unsonscious
unsophisticated
unsorted
unsought
unsound
unsourced
unsparing
unspeakable
unspeakably
unspecific
unspecified
unspectacular
unspent
unspoiled
unspoilt
unspoken
unsponsored
unsporting
unspotted
unsprung
unstable
unstained
unstated
unsteadily
unsteady
unstick
unstoppable
unstressed
unstructured
unstrung
unstuck
unstudied
unsubscribe
unsubscribed
unsubscribing
unsubstantial
unsubtle
unsuccessful
unsuccessfully
unsuitability
unsuitable
unsuited
unsung
unsupervised
unsupported
unsupportive
unsure
unsurpassed
unsurprised
unsurprising
unsurprisingly
unsuspected
unsuspecting
unsuspectingly
unsustainable
unsustainably
unsweetened
unsymmetrical
unsympathetic
unsystematic
untag
untagged
untainted
untalented
untamed
untangle
untangled
untapped
untargeted
untaxed
untenable
untended
untested
unthinkable
unthinkably
unthinking
unthought
unthreatening
untidy
untie
untied
unties
until
untill
untimed
untimely
untiring
untitled
untl
unto
untold
untouchable
untouchables
untouched
untoward
untracked
untraditional
untrained
untranslated
untreated
untried
untrimmed
untroubled
untrue
untrusted
untrusting
untrustworthy
untruth
untruthful
untruths
untucked
unturned
untwist
untwisted
untying
untypical
unusable
unused
unusual
unusually
unvaccinated
unvarying
unveil
unveiled
unveiling
unveils
unverified
unviable
unvisited
unvoiced
unwanted
unwarranted
unwary
unwashed
unwatched
unwavering
unwaveringly
unwed
unweighted
unwelcome
unwelcoming
unwell
unwholesome
unwilling
unwillingly
unwillingness
unwind
unwinding
unwinds
unwise
unwisely
unwittingly
unworkable
unworldly
unworn
unworthily
unworthiness
unworthy
unwound
unwrap
unwrapped
unwrapping
unwraps
unwritten
unyielding
unzip
up
upbeat
upbringing
upbringings
upcet
upcoming
update
updated
updater
updates
updating
upest
upet
upfront
upgrade
upgradeable
upgraded
upgrades
upgrading
upheaval
upheavals
upheld
uphill
uphold
upholder
upholders
upholding
upholds
upkeep
uplands
uplift
uplifted
uplifting
uplifts
upload
uploaded
uploader
uploaders
uploading
uploads
upon
upped
upper
uppercase
uppercut
uppercuts
uppermost
uppers
upping
uppset
upright
uprightness
uprights
uprising
uprisings
uproar
upsat
upscale
upscaled
upscaling
upse
upseet
upset
upsets
upsett
upsetting
upshot
upside
upsides
upsit
upskill
upskirted
upskirting
upsset
upst
upstairs
upstart
upstate
upste
upstream
upsurge
upswing
uptake
upward
upwardly
upwards
upzet
ur
uranium
urban
urbanism
urbanization
urge
urged
urgency
urgent
urgently
urges
urging
urgings
urinary
urinate
urine
urn
urs
us
usability
usable
usage
usages
usaless
use
useable
used
useeless
useelss
useess
useful
usefully
usefulness
uselass
uselecs
useleess
useles
uselesc
useless
uselessly
uselessness
uselesss
uselesz
uselezs
useliss
uselless
uselses
uselss
user
user's
userland
username
usernames
users
uses
uset
usher
ushered
ushering
ushers
usiless
using
usleess
usless
uspet
usseless
ustad
ustadh
usual
usually
utensils
uterine
uterus
utilised
utilitarian
utilitarianism
utilitarians
utilities
utility
utilization
utilize
utilized
utilizes
utilizing
utmost
utopia
utopian
utopianism
utopians
utopias
utter
uttered
uttering
utterly
uttermost
utters
uugly
uuncle
uunconscious
uunderstand
uupset
uuseless
uzeless
vaagina
vacancies
vacancy
vacant
vacantly
vacate
vacated
vacates
vacating
vacation
vacations
vaccinated
vaccination
vaccinations
vaccine
vaccines
vacuum
vacuumed
vacuuming
vacuums
vadka
vagena
vaggina
vagia
vagian
vagiina
vagin
vagina
vaginaa
vaginal
vaginally
vaginas
vagine
vaginna
vagino
vagnia
vague
vaguely
vagueness
vaguer
vagus
vagyna
vaigna
vail
vain
vaina
vainglorious
vainglory
vainly
val
vale
valentine
valentine's
valentines
vales
valet
valets
valiant
valiantly
valid
validate
validated
validates
validating
validation
validations
validity
validly
valium
valley
valleys
valor
valour
valuable
valuables
valuation
valuations
value
valued
valueless
valuer
valuers
values
valuing
valve
valved
valves
vampire
vampires
van
vandalised
vandalism
vane
vanes
vanguard
vanguards
vanilla
vanish
vanished
vanishes
vanishing
vanishingly
vanities
vanity
vans
vantage
vape
vapes
vaping
vapor
vapour
vapours
var
variability
variable
variables
variably
variance
variances
variant
variants
variation
variations
varied
varies
varieties
variety
various
variously
varlet
varnish
varnished
varnishes
varnishing
varsity
vary
varying
vascular
vase
vases
vast
vaster
vastly
vastness
vat
vault
vaulted
vaulter
vaulters
vaulting
vaults
vauxhall
vb
vdeos
vdieos
vdka
vdoka
ve
veal
vector
vectored
vectoring
vectors
vedeos
vedio
veer
veered
veering
veers
veg
vegan
veganism
vegans
vegetable
vegetables
vegetarian
vegetarianism
vegetarians
vegetation
veggie
veggies
vegina
vehemently
vehicle
vehicles
vehicular
veil
veiled
veiling
veils
vein
veined
veining
veins
velocities
velocity
velvet
velvets
velvety
vendetta
vendettas
vending
vendor
vendors
veneer
veneered
veneers
venerable
vengeance
vengeful
venom
venomous
venoms
vent
vented
venter
venters
ventilation
venting
ventral
ventrally
vents
venture
ventured
venturer
venturers
ventures
venturing
venue
venues
verb
verbal
verbally
verbals
verbatim
verbs
verdict
verdicts
verge
verged
verger
verges
verging
verification
verifications
verified
verifier
verifies
verify
verifying
verily
veritable
veritably
verity
vermes
vermin
vernacular
vernaculars
verona
veronicas
versatile
versatility
verse
versed
verses
version
versioned
versioning
versions
versus
vertebrae
vertex
vertical
vertically
verticals
vertigo
verts
very
vessel
vessels
vest
vested
vesting
vests
vet
veteran
veterans
veterinarian
veterinarians
veterinary
veto
vetoed
vetoes
vetoing
vets
vetted
vetting
veyl
vgaina
vgina
vi
via
viability
viable
viaduct
viaducts
vial
vials
vias
vibe
vibed
viber
vibes
vibing
vibrant
vibrantly
vibrate
vibrated
vibrates
vibrating
vibration
vibrations
vibrator
vibrators
vibratory
vica
vicar
vicarage
vicars
vice
viceregal
viceroy
viceroyalty
viceroys
vices
vicinities
vicinity
vicious
viciously
viciousness
victim
victim's
victimhood
victimized
victimless
victims
victor
victories
victorious
victoriously
victory
vidaos
viddeos
videas
videeos
video
video-call
videoc
videocall
videocalls
videocassette
videoconference
videoed
videoing
videoos
videophone
videos
videoss
videotape
videotaped
videotapes
videotaping
videoz
vides
videso
videus
vidio
vidios
vidoes
vidos
vids
vie
viedos
vieos
view
viewable
viewed
viewer
viewers
viewership
viewfinder
viewing
viewings
viewpoint
viewpoints
viewport
viewports
views
viewscreen
vigil
vigilance
vigilant
vigilante
vigilantes
vigilantism
vigilantly
vigils
vigor
vigorous
vigorously
vii
viideos
viii
viisa
vikings
vile
vilely
vileness
villa
village
villager
villagers
villages
villain
villains
villainy
villas
vine
vinegar
vinegars
vinegary
vines
vineyard
vineyards
vintage
vintages
vinyl
vinyls
violance
violant
violas
violate
violated
violates
violating
violation
violations
violator
violence
violences
violense
violent
violently
violet
violets
violin
violinist
violinists
violins
viper
vipers
viral
virally
virals
virgin
virginia
virginity
virgins
virtual
virtually
virtue
virtues
virtuous
virtuously
virus
viruses
vis
visa
visaa
visage
visages
visas
visceral
viscerally
viscosities
viscosity
viscount
viscountess
viscounts
vise
visibility
visible
visibly
vision
visionaries
visionary
visioning
visions
visit
visitant
visitation
visitations
visited
visiting
visitor
visitors
visits
viso
vissa
vista
vistas
visual
visualization
visualizations
visualize
visualized
visualizer
visualizes
visualizing
visually
visuals
vita
vital
vitalism
vitality
vitally
vitals
vitamin
vitamins
vitro
vivacity
vivas
vivid
vividly
vividness
vivo
viz
viza
vocabularies
vocabulary
vocal
vocalist
vocalists
vocally
vocals
vocation
vocational
vocationally
vocations
voda
vodak
vodca
voddka
vodk
vodka
vodkaa
vodkas
vodke
vodkka
vodko
vogina
vogue
voice
voiced
voiceless
voicemail
voicemails
voiceprint
voices
voicing
void
voidable
voided
voiding
voids
voilence
voilent
voka
vokda
vol
volatile
volatiles
volatilities
volatility
volcanic
volcanically
volcanics
volcano
volcanoes
volcanos
voles
volkswagen
volley
volleyball
volleyed
volleying
volleys
vols
volt
voltage
voltages
voltmeter
volts
volume
volumes
voluntarily
voluntary
volunteer
volunteered
volunteering
volunteers
vomit
vomited
vomiting
vomits
von
voodka
voodoo
vortex
vortexes
vote
voted
voter
voters
votes
voting
vouch
vouched
voucher
vouchers
vouches
vouching
vouchsafe
vow
vowed
vowel
vowels
vowing
vows
voyage
voyaged
voyager
voyagers
voyages
voyaging
vrm
vs
vsia
vu
vudka
vulgar
vulgarly
vulnerabilities
vulnerability
vulnerable
vulture
vultures
vvagina
vvideos
vvisa
vvodka
vw
vydeos
vysa
w
waages
waake
waalk
waalked
waalking
waallet
waant
waanted
waants
waarehouse
waash
waashing
waatch
waatching
waater
wace
wach
wached
waching
wack
wacked
wackier
wackiness
wackos
wacky
wacth
wacthing
wad
wada
wadding
wade
waded
wader
waders
wades
wadges
wading
waegs
waehouse
waek
waekend
waer
waerhouse
waes
waetr
wafer
wafers
waffle
waffled
waffles
waffling
wag
wagas
wage
wage-theft
wagec
waged
wagees
wager
wagered
wagering
wagers
wages
wageslip
wagess
wagez
wagged
wagges
wagging
waging
wagis
wagon
wagoner
wagons
wags
wagse
wagtail
wagtails
wagwan
wahing
wahs
wahsing
waif
wailin
wailing
wainwright
wairhouse
waist
waistband
waistbands
waistcoat
waistcoats
waisted
waistline
waistlines
waists
wait
waited
waiter
waiters
waitin
waiting
waitress
waitresses
waitressing
waits
waive
waived
waiver
waivers
waives
waiving
wak
waka
wake
wakeboard
wakeboarding
waked
wakee
wakeful
waken
wakened
wakes
wakey
waki
waking
wakke
wakl
wakled
wakling
walaal
walaalo
walahi
walc
walced
walcing
waled
walekd
walelt
walet
walikng
walima
waling
walk
walkability
walkable
walkabout
walkad
walkd
walkde
walke
walked
walkedd
walkeed
walkeing
walkeng
walker
walker's
walkers
walkid
walkig
walkign
walkiing
walkin
walking
walkingg
walkinng
walkk
walkked
walkking
walkng
walknig
walkout
walkouts
walkover
walks
walkt
walkway
walkways
walkyng
wall
wallah
wallahi
wallat
walled
walleet
wallet
wallets
wallett
wallflower
wallflowers
walling
wallit
wallk
wallked
wallking
walllet
wallop
walloped
walloping
wallops
wallowed
wallowing
wallpaper
wallpapered
wallpapering
wallpapers
walls
wallt
wallte
walnuts
waltz
waltzed
waltzes
waltzing
wamb
wan
wana
wand
wander
wandered
wanderer
wanderers
wandering
wanderings
wanderlust
wanders
wands
waned
wanes
wanetd
waning
wanked
wanker
wankers
wanking
wanna
wannabe
wannabes
wannt
wannted
wannts
wans
wanst
want
wantad
wantc
wantd
wantde
wante
wanted
wantedd
wanteed
wantid
wanting
wanton
wantonly
wants
wantss
wantt
wantted
wantts
war
war's
warahouse
warbled
warbling
warcraft
ward
warded
warden
wardens
warders
warding
wardrobe
wardrobes
wardroom
wards
wareehouse
warehause
warehhouse
warehoase
warehoose
warehoouse
warehose
warehosue
warehouce
warehoue
warehoues
warehous
warehousa
warehouse
warehoused
warehousee
warehouseman
warehouses
warehousi
warehousing
warehousse
warehouuse
warehouze
warehowse
warehuose
warehuse
warehuuse
wareohuse
wareouse
wares
warfare
warfarin
wargame
wargames
wargaming
warhead
warheads
warheouse
warhorse
warhorses
warhouse
warihouse
warily
wariness
wark
warked
warking
warlike
warlock
warlocks
warlord
warlords
warm
warmblood
warmed
warmer
warmers
warmest
warming
warmish
warmly
warmness
warms
warmth
warn
warned
warning
warnings
warns
warp
warpaint
warpath
warped
warping
warplane
warplanes
warps
warrant
warranted
warranties
warranting
warrants
warranty
warred
warrehouse
warren
warrens
warried
warries
warring
warrior
warriors
warry
wars
warship
warships
wartime
warts
wary
was
wasent
wash
washable
washbasin
washboard
washed
washeing
washeng
washer
washers
washerwoman
washes
washh
washhing
washig
washign
washiing
washin
washing
washingg
washings
washinng
washng
washnig
washout
washouts
washstand
washtub
washy
washyng
wasihng
wasing
wasn
wasn't
wasnt
wasny
wasp
waspish
wasps
wassail
wassh
wasshing
waste
wastebasket
wasted
wasteful
wastefully
wastefulness
wasteland
wastelands
wasteman
wastepaper
waster
wasters
wastes
wastewater
wasting
wat
wata
watar
watc
watcch
watcching
watch
watchable
watchd
watchdog
watchdogs
watched
watcheing
watcheng
watcher
watchers
watches
watchful
watchfulness
watchh
watchhing
watchig
watchign
watchiing
watchin
watching
watchingg
watchinng
watchlist
watchlists
watchmaker
watchmakers
watchmaking
watchman
watchmen
watchng
watchnig
watchtower
watchtowers
watchword
watchwords
watchyng
watcihng
watcing
wate
wated
wateer
water
waterbed
waterbirds
waterboard
waterboarded
waterboarding
waterborne
watercolor
watercolour
watercolours
watercourse
watercourses
watercraft
watered
waterfall
waterfalls
waterfowl
waterfront
waterfronts
watergate
waterhole
waterholes
watering
waterless
waterline
waterlogged
waterlogging
waterman
watermark
watermarked
watermarking
watermarks
watermelon
watermelons
watermen
watermill
waterproof
waterproofed
waterproofing
waterproofs
waterr
waters
watershed
watersheds
waterside
waterskiing
waterspout
watertight
waterway
waterways
waterwheel
waterworks
watery
wath
wathc
wathcing
wathing
watir
watkh
watkhing
watn
watned
watns
watr
watre
wats
watsh
watshing
watt
wattage
wattch
wattching
watter
wattled
watts
watur
waund
waunded
waunds
wave
waved
waveform
waveforms
wavefront
wavefronts
waveguide
waveguides
wavelength
wavelengths
wavelet
wavelets
waver
wavered
wavering
wavers
waves
waving
wavy
wax
waxed
waxen
waxes
waxing
waxwing
waxwings
waxwork
waxworks
way
waybill
waylaid
waylay
waypoint
waypoints
ways
wayside
wayward
waywardness
wazh
wazhing
wdding
wdeding
we
we'd
we'll
we're
we've
weak
weaken
weakend
weakened
weakening
weakens
weaker
weakest
weakling
weakly
weakness
weaknesses
weal
weals
wealth
wealthier
wealthiest
wealthy
wean
weans
weapon
weaponless
weaponry
weapons
wear
wearable
wearables
wearer
wearers
wearhouse
wearied
wearily
weariness
wearing
wears
weary
wearying
weasel
weaselly
weasels
weather
weatherboard
weathered
weathering
weatherly
weatherman
weathermen
weatherproof
weathers
weathervane
weave
weaved
weaver
weavers
weaves
weaving
web
webbed
webbing
webcam
webcams
webcast
webcasting
webcasts
weber
webers
webinar
webinars
weblog
weblogs
webmail
webmaster
webmasters
webpage
webpages
webs
webshop
website
website's
websites
webtoon
wechat
wed
weddding
wedded
weddeing
weddeng
weddig
weddign
weddiing
weddin
wedding
weddingg
weddings
weddinng
weddng
weddnig
weddyng
wedge
wedged
wedges
wedging
wedidng
weding
wedlock
wednesday
wednesdays
wednsday
weds
wee
wee'un
weec
weecend
weed
weedding
weeded
weeder
weeding
weedkiller
weeds
weedy
weeek
weeekend
weeeknd
weeend
weeing
week
week's
weekand
weekday
weekdays
weeked
weekedn
weekeend
weeken
weekend
weekend's
weekendd
weekender
weekenders
weekends
weekennd
weekind
weekk
weekkend
weekli
weeklies
weekly
weeknd
weekned
weeknights
weeks
weent
weep
weeper
weepers
weeping
weeps
weepy
wefe
weges
weigh
weighbridge
weighed
weighing
weighs
weight
weighted
weightier
weighting
weightings
weightless
weightlifting
weights
weighty
weik
weikend
weir
weird
weirder
weirdest
weirdly
weirdness
weirdo
weirdos
weirs
weke
wekeend
wekend
welch
welcher
welches
welcome
welcomed
welcomes
welcoming
weld
welded
welder
welders
welding
welds
welfare
welk
welked
welking
well
welled
wellet
wellies
wellingtons
wellness
wellspring
wellsprings
welly
welt
welts
wen
wending
wendow
wendows
wendsday
wennt
wensday
went
wented
wents
wentt
wept
wer
were
werehouse
weren
weren't
werent
werewolf
werewolves
werk
werked
werking
werried
werries
werry
wesh
weshing
west
west's
westbound
westerlies
westerly
western
westerner
westerners
westernmost
westerns
westward
westwards
wet
wetback
wetch
wetching
weter
wethout
wetland
wetlands
wetn
wetness
wetnesses
wets
wetsuit
wetsuits
wetted
wetter
wettest
wetting
wetware
wetwipe
weve
wfie
wgaes
wges
whack
whacked
whacking
whacks
whacky
whale
whaleboat
whalebone
whaler
whalers
whales
whaling
whare
wharf
wharfs
what
what's
whatcha
whatever
whatnot
whats
whatsap
whatsapp
whatsapped
whatsit
whatsoever
wheat
wheatear
wheaten
wheatgrass
wheats
wheel
wheelbarrow
wheelbase
wheelchair
wheelchairs
wheeled
wheelers
wheelhouse
wheels
wheelspin
wheelwright
when
when's
whence
whenever
wher
where
where'd
where's
whereabouts
whereas
whereby
wherefore
wherefrom
wherein
wheres
whereunto
whereupon
wherever
wherewith
whether
whets
whew
whey
whhore
which
whichever
whiff
whiffed
whiffing
whiffs
while
whiled
whiles
whiling
whilst
whim
whimper
whims
whimsical
whimsically
whine
whined
whiner
whiners
whines
whining
whiny
whip
whiplash
whipped
whipper
whippet
whippets
whipping
whippings
whippy
whips
whirlwind
whirlwinds
whisk
whisked
whisker
whiskered
whiskers
whiskey
whiskeys
whiskies
whisking
whisks
whisky
whisper
whispered
whisperer
whisperers
whispering
whisperings
whispers
whispery
whistle
whistleblower
whistleblowers
whistleblowing
whistled
whistler
whistlers
whistles
whistling
whit
whitch
white
white's
whitebait
whiteboard
whiteboards
whited
whitefish
whiteflies
whitefly
whiteheads
whitelist
whitelisted
whitelisting
whitely
whiten
whitened
whiteness
whiter
whites
whitest
whitewash
whitewashed
whitewashes
whitewashing
whitey
whith
whither
whiting
whitish
whitlow
who
who'd
who'll
who's
who've
whoa
whoe
whoer
whoever
whole
wholefood
wholefoods
wholegrain
wholehearted
wholeheartedly
wholemeal
wholeness
wholes
wholesale
wholesaler
wholesalers
wholesales
wholesaling
wholesome
wholesomeness
wholly
whom
whomever
whoop
whooped
whooper
whooping
whoops
whoore
whopping
whor
whora
whore
whored
whoree
whorehouse
whores
whori
whoring
whorre
whos
whose
whot
whre
whroe
whure
why
why'd
why's
wi
wi'
wich
wicked
wickedest
wickedly
wickedness
wicker
wickers
wicket
wicketkeeper
wickets
wicks
wid
widding
wide
wideawake
wideband
widely
widen
widened
widener
widening
widens
wider
wides
widescreen
widespread
widest
widnow
widnows
widout
widow
widowed
widower
widowers
widowhood
widows
width
widths
wief
wiekend
wield
wielded
wielder
wielders
wielding
wields
wiener
wier
wierd
wif
wifa
wife
wife's
wifee
wifely
wifes
wifey
wiffe
wifi
wifout
wig
wigged
wigging
wiggle
wiggled
wiggler
wiggles
wiggling
wiggly
wight
wights
wigs
wihout
wiht
wihtout
wiife
wiindow
wiindows
wiire
wiithout
wiitness
wiitnesses
wik
wikend
wiki
wikiproject
wikis
wil
wild
wildcard
wildcards
wildcat
wildcats
wilder
wilderness
wildernesses
wildest
wildfire
wildfires
wildflower
wildflowers
wildfowl
wilding
wildlife
wildling
wildly
wildness
wilds
will
willed
willful
willfully
willies
willing
willingly
willingness
willnae
willow
willows
willowy
willpower
wills
willy
wilt
wilted
wilting
wilts
win
winch
winched
winches
winching
wind
windage
windaw
windaws
windbag
windblown
windbreak
windbreaks
winddow
winddows
winded
winder
winders
windfall
windfalls
windier
winding
windings
windlass
windless
windmill
windmills
windo
windoe
windoow
windoows
windos
windosw
windou
windous
window
windowc
windowed
windowing
windowless
windowpane
windows
windowsill
windowsills
windowss
windoww
windowws
windowz
windpipe
windproof
windrow
windrush
winds
windscreen
windscreens
windshield
windsock
windsurf
windsurfer
windsurfers
windsurfing
windswept
winduw
winduws
windw
windward
windwo
windwos
windws
windy
wine
wined
wineglass
winegrowers
winemaker
winemakers
winemaking
wineries
winery
wines
winess
winesses
wing
winged
winger
wingers
winging
wingless
wingman
wingmen
wings
wingspan
wingspans
wingsuit
wining
wink
winked
winker
winking
winks
winndow
winndows
winner
winner's
winners
winning
winnings
winnow
winodw
winodws
winow
winows
wins
winsome
wint
winter
winter's
wintered
wintergreen
wintering
winters
wintertime
wintery
wintess
wintesses
wintry
wipe
wiped
wiper
wipers
wipes
wiping
wire
wired
wiree
wireframe
wireframes
wireless
wirelessly
wireline
wires
wiretap
wiretapped
wiretapping
wiretaps
wiri
wiring
wirre
wirst
wirsts
wirte
wirtes
wirtten
wis
wisdom
wisdoms
wise
wisecrack
wisecracking
wisecracks
wisely
wiser
wish
wishbone
wishbones
wished
wisher
wishers
wishes
wishful
wishing
wishy
wisnae
wist
wists
wit
witch
witchcraft
witchdoctor
witched
witches
witching
wite
witenss
witensses
wites
witess
witesses
with
withaut
withdraw
withdrawal
withdrawals
withdrawing
withdrawn
withdraws
withdrew
wither
withered
withering
withers
withheld
withhold
withholding
withholdings
withholds
withhout
within
withoat
withoot
withoout
withot
withotu
withou
without
withoutt
withouut
withowt
withstand
withstanding
withstands
withstood
withuot
withut
withuut
withy
witless
witnass
witnasses
witnecs
witnecses
witneess
witneesses
witnes
witnesc
witnesces
witneses
witnesess
witness
witnessas
witnesse
witnessec
witnessed
witnessees
witnesses
witnessess
witnessez
witnessing
witnessis
witnesss
witnessse
witnessses
witnesz
witneszes
witnezs
witnezses
witniss
witnisses
witnness
witnnesses
witnses
witnseses
witnss
witnsses
witohut
witout
wits
witt
witted
witter
witthout
wittier
wittily
wittness
wittnesses
witty
wiv
wive
wives
wiz
wizard
wizards
wk
wkae
wken
wkoe
wkoen
wlak
wlaked
wlaking
wlalet
wlked
wlking
wllet
wmob
wnat
wnated
wnats
wndow
wndows
wnet
wnidow
wnidows
wnt
wnted
wnts
woah
woand
woanded
woands
wobble
wobbled
wobbler
wobbles
wobbling
wobbly
wobm
woce
wocen
woe
woeful
woefully
woek
woekn
woen
woes
wog
woges
wogs
wohre
wok
woka
wokan
woke
woked
wokee
wokeen
woken
wokenn
woki
wokin
wokke
wokken
wokn
wokne
wokr
wokred
wokring
wolf
wolfed
wolfhound
wolfhounds
wolfing
wolfish
wolfs
wolfwhistled
wolk
wolked
wolking
wollet
wolverine
wolverines
wolves
woman
woman's
womanhood
womanish
womankind
womanly
womans
womb
wombb
wombs
women
women's
womenfolk
womens
womensaid
wommb
won
won't
wond
wonded
wonder
wondered
wonderful
wonderfully
wonderfulness
wondering
wonderland
wonderlands
wonders
wondrous
wondrously
wonds
wonga
wont
wonted
wonts
wonud
wonuded
wonuds
woo
wood
woodblock
woodcarver
woodcarving
woodchip
woodchips
woodchuck
woodcock
woodcocks
woodcut
woodcuts
woodcutter
woodcutters
woodcutting
wooded
wooden
woodland
woodlice
woodman
woodmen
woodpile
woodruff
woods
woodshed
woodsman
woodsmen
woodwind
woodwinds
woodwork
woodworker
woodworkers
woodworking
woodworm
woody
wooed
woof
woofer
woofers
wooing
wooke
wooken
wool
woollen
woolly
wools
woomb
woond
woonded
woonds
woork
woorked
woorking
woorried
woorries
woorry
woound
woounded
woounds
woozy
wop
wops
wor
worc
worced
worcing
word
worded
wording
wordings
wordless
wordly
wordplay
words
wordsmith
wordsmiths
wordy
wore
wored
worehouse
worekd
worid
woried
wories
worikng
woring
worired
worires
work
workability
workable
workad
workaround
workbench
workbenches
workbook
workbooks
workd
workday
workdays
workde
worke
worked
workedd
workeed
workeing
workeng
worker
worker's
workers
workfare
workflow
workflows
workforce
workforces
workgroup
workgroups
workhorse
workhorses
workhouse
workhouses
workid
workig
workign
workiing
workin
working
workingg
workings
workinng
workk
workked
workking
workless
workload
workloads
workman
workmanship
workmate
workmates
workmen
workng
worknig
workout
workouts
workover
workpiece
workpieces
workplace
workplaces
workroom
workrooms
works
worksheet
worksheets
workshop
workshopped
workshopping
workshops
worksite
worksites
workspace
workspaces
workstation
workstations
workt
worktable
worktop
worktops
workups
workwear
workyng
world
world's
worldliness
worldly
worlds
worldview
worldwide
worlet
worm
wormed
wormer
wormhole
wormholes
worming
worms
wormwood
wormy
worn
wornout
worr
worred
worreed
worrees
worreid
worreis
worres
worri
worriad
worrias
worrid
worride
worrie
worriec
worried
worriedd
worriedly
worrieed
worriees
worrier
worriers
worries
worriess
worriez
worriid
worriied
worriies
worriis
worris
worrise
worrit
worrk
worrked
worrking
worrried
worrries
worrry
worry
worryed
worryes
worrying
worryingly
worryy
worse
worsen
worsened
worsening
worsens
worship
worshipful
worshipped
worshipper
worshippers
worshipping
worships
worst
worsted
worte
worth
worthen
worthier
worthies
worthily
worthiness
worthless
worthlessness
worths
worthwhile
worthy
wory
woryr
wos
wosh
woshing
wot
wotch
wotching
wote
woter
wots
woud
wouded
woudn
woudned
woudns
woudnt
wouds
would
would've
woulda
wouldn
wouldn't
wouldnae
wouldnt
woun
wound
woundad
woundc
woundd
woundde
woundded
woundds
wounde
wounded
woundedd
woundeed
woundid
wounding
wounds
woundss
woundt
woundz
wouned
wounedd
wounnd
wounnded
wounnds
wouns
wounsd
wouund
wouunded
wouunds
woven
wow
wowed
wowing
wownd
wownded
wownds
woz
wraehouse
wraith
wraiths
wrap
wraparound
wrapped
wrapper
wrappers
wrapping
wrappings
wraps
wrate
wrath
wrathful
wreath
wreathed
wreaths
wreck
wreckage
wrecked
wrecker
wreckers
wrecking
wrecks
wrehouse
wren
wrench
wrenched
wrenches
wrenching
wrenchingly
wrens
wrest
wrestle
wrestled
wrestler
wrestlers
wrestles
wrestling
wrests
wretched
wretchedly
wretchedness
wrete
wretes
wretten
wrict
wricts
wrie
wries
wriet
wriets
wright
wrights
wriist
wriists
wriite
wriites
wriitten
wrings
wrinkle
wrinkled
wrinkles
wrinkling
wrinkly
wris
wriss
wrisst
wrissts
wrist
wristband
wristbands
wristc
wrists
wristss
wristt
wristts
wristwatch
wristwatches
wristz
writ
writa
writas
write
writec
writee
writees
writen
writer
writer's
writers
writes
writess
writetn
writez
writhes
writi
writing
writings
writis
writs
writse
writss
writtan
writte
writteen
written
writtenn
writtes
writtin
writtn
writtne
writtten
wrizt
wrizts
wrk
wrked
wrking
wrks
wroe
wroet
wrok
wroked
wroking
wrong
wrongdoing
wrongdoings
wronged
wrongful
wrongfully
wrongfulness
wronging
wrongly
wrongness
wrongs
wroote
wroried
wrories
wrory
wrot
wrota
wrote
wrotee
wroti
wrotte
wrought
wrried
wrries
wrrist
wrrists
wrrite
wrrites
wrritten
wrrote
wrry
wrsit
wrsits
wrst
wrsts
wrte
wrtes
wrtie
wrties
wrtiten
wrtoe
wrtten
wrung
wrute
wryst
wrysts
wryte
wrytes
wrytten
wsah
wsahing
wshing
wt
wtach
wtaching
wtaer
wtch
wtching
wter
wtf
wth
wthout
wtihout
wtiness
wtinesses
wtness
wtnesses
wud
wudnt
wuke
wuken
wumb
wund
wunded
wunds
wuond
wuonded
wuonds
wurk
wurked
wurking
wurried
wurries
wurry
wuund
wuunded
wuunds
wuz
wwages
wwake
wwalk
wwalked
wwalking
wwallet
wwant
wwanted
wwants
wwarehouse
wwash
wwashing
wwatch
wwatching
wwater
wwedding
wweek
wweekend
wwent
wwhore
wwife
wwindow
wwindows
wwire
wwithout
wwitness
wwitnesses
wwoke
wwoken
wwomb
wwork
wworked
wworking
wworried
wworries
wworry
wwound
wwounded
wwounds
wwrist
wwrists
wwrite
wwrites
wwritten
wwrote
www
wyfe
wynd
wyndow
wyndows
wyre
wythout
wytness
wytnesses
x
xanax
xans
xenophobia
xenophobic
xerox
xi
xii
xiii
xiv
xl
xmas
xray
xv
xvi
xx
xxx
y
ya
yacht
yachting
yachts
yachtsman
yachtsmen
yah
yahoo
yahoos
yak
yakking
yakuza
yall
yalla
yam
yammer
yank
yanked
yanking
yanks
yard
yardage
yardarm
yards
yardstick
yardsticks
yarmulke
yarn
yarns
yasterday
yawing
yawn
yawned
yawning
yawns
yay
yd
ye
yea
yeah
year
year's
yearbook
yearbooks
yearling
yearlong
yearly
yearn
yearned
yearning
yearnings
years
yeast
yeasts
yeasty
yecterday
yeesterday
yell
yelled
yelling
yellow
yellowed
yellower
yellowfin
yellowhammer
yellowing
yellowish
yellows
yellowy
yells
yelp
yelped
yelping
yelps
yem
yen
yep
yer
yers
yes
yeserday
yesetrday
yessterday
yestaday
yestarday
yesteday
yestedray
yesteerday
yesterady
yesteray
yesterda
yesterdaay
yesterdai
yesterday
yesterday's
yesterdays
yesterdayy
yesterdday
yesterdey
yesterdoy
yesterdy
yesterdya
yesterrday
yestirday
yestrday
yestreday
yestterday
yesturday
yet
yeterday
yeti
yetis
yetserday
yew
yez
yezterday
yh
yid
yids
yield
yielded
yielding
yields
yikes
yin
yisterday
yiz
yo
yoga
yoghurt
yoghurts
yogi
yogis
yogurt
yogurts
yoke
yoked
yokes
yolk
yolks
yoof
yoofs
york
yorker
yorkers
yorks
you
you'd
you'll
you're
you've
youd
youll
young
young's
young'uns
younger
youngest
youngish
youngling
youngster
youngsters
your
youre
yours
yourself
yourselves
yous
youse
youth
youthful
youthfulness
youths
youtube
youve
yr
yrs
yseterday
ysterday
yuan
yuck
yucky
yuf
yum
yummy
yup
yuppie
yuppies
yute
yutes
yyesterday
zain
zeal
zebra
zebras
zen
zenith
zeppelin
zero
zero-hours
zeroed
zeroes
zeroing
zeros
zest
zesty
zetas
zimmer
zinc
zio
zion
zip
ziplock
zipped
zipper
zipping
zippy
zodiac
zodiacs
zombie
zombies
zone
zoned
zones
zoning
zoo
zooids
zookeeper
zookeepers
zoological
zoology
zoom
zoomed
zooming
zooms
zoonoses
zooplankton
zoos
zoospores
zopiclone
zu
[name]
abbey
abdi
abdul
abdullah
abena
adaeze
adrian
agim
agnieszka
ahmed
ahmet
aisha
akhtar
akua
alba
alec
alex
alf
alfie
algy
alina
ama
ambrose
amina
amir
amit
amos
amrit
ana
anders
andrei
andy
angelica
angus
anil
anita
anna
anon
apollo
aram
arben
archie
ares
aria
artie
asa
asha
asher
augustus
aura
aurora
ayesha
ayse
azad
azadeh
azalea
baig
baljit
baran
barbie
barnabas
barney
barrie
bart
baz
becky
begum
bella
belle
ben
bert
bertie
besnik
bess
beth
bethel
betty
bev
bibi
bilal
billie
billy
biniam
blaze
bobby
bogdan
bola
bonnie
booker
bowman
brad
brandy
brendan
brent
bridget
brooks
bryan
burgess
burt
butt
byron
cameron
candice
carl
carlos
carmen
carrie
cassie
cath
cecil
celia
chad
charlie
charlotte
chas
chastity
chaudhry
chen
cherish
chi
chia
chidi
ching
chioma
chloe
choudhury
chris
christy
cindy
claire
clara
claud
clive
colin
colleen
collier
commodore
conner
connie
conrad
constance
cora
cory
craig
cristina
curt
cuthbert
cyril
daisy
dan
dana
daphne
darren
darryl
das
dave
davey
dawit
dawson
deacon
deb
debbie
dee
deepa
dell
della
demi
denis
deniz
dennis
derek
derrick
desmond
destiny
dev
dexter
dhillon
diane
diego
dieter
dilan
dima
dinah
dirk
donald
donna
donny
doreen
dorothy
dottie
doug
douglas
dragos
dritan
duff
duncan
dylan
earnest
ebony
ed
eddie
eddy
edgar
edith
edmund
edna
edwin
eileen
elaine
eleanor
elena
eli
elias
elif
elijah
ella
elliot
ellis
elmer
elsie
elton
eman
emeka
emery
emir
emma
emre
eric
erica
erin
ernie
ester
eta
ethan
eugene
eunice
eva
evan
evelyn
ewa
ezra
fadumo
faisal
fang
farah
farai
fatima
fatma
fay
felicity
felix
femi
feven
fiona
fletcher
flint
flo
florin
floyd
flynn
franc
frances
francis
frankie
franklin
fred
freddie
freeman
frieda
fritz
gabe
gage
gail
gal
gareth
garland
garrett
garrison
gary
gavin
genie
geo
geoff
geoffrey
george
gerald
gerry
gertrude
ghosh
gilbert
giles
gill
gina
gjergj
gladys
glen
gloria
glover
godfrey
gordon
graham
greg
gregory
greta
grover
guinevere
gupta
gurpreet
gus
gust
gwen
haile
hal
hamed
hamid
hamza
hana
hank
hanna
hannah
hardy
harpreet
harriet
harrison
harvey
hasan
hassan
hattie
hayley
hays
hector
helen
henrietta
henry
herb
herbert
herman
hilary
hilda
hiwa
hiwot
hoang
hodan
homer
horace
hossain
howard
hoy
huang
hubert
huda
hugh
hugo
humphrey
huong
hurley
hussain
hussein
ian
ibrahim
ida
ifeoma
ifrah
igor
ike
ilir
iman
imogen
imran
ingrid
ioana
ion
ira
irene
irina
iris
irving
isaac
isabel
isabella
ivan
jack
jackie
jacob
jacqueline
jake
jamal
jamie
jamil
jana
jane
janet
janice
jared
jas
jasmin
jasmine
jaspreet
jaz
jeff
jeffrey
jemima
jenny
jeremy
jerome
jerry
jess
jesse
jill
jimmy
jing
joan
joanna
joao
jocelyn
jodie
joe
joel
joey
john
johnny
joni
jorge
jose
josephine
joyce
juan
judith
judy
jules
julia
julian
julie
juliet
justin
kaiser
kamran
kareem
karen
karim
karl
karwan
kasia
kate
kathleen
katie
katy
kaur
kay
kaya
kaz
keira
keith
kelvin
ken
kendall
kenneth
kenny
kerry
kev
kevin
khadija
khalid
khan
kieran
kim
kiran
kirk
kirsty
kofi
krzysztof
kuldeep
kumar
kurt
kwame
kyle
kylie
lacy
lan
lana
lander
lara
larry
laura
lauren
laurie
lawrence
layla
lea
leah
leanne
lee
lei
leila
lena
lenny
leo
leonard
leroy
les
lesley
leslie
letty
lewis
leyla
li
liam
lien
lillian
lilly
linda
linden
lindsay
ling
linh
lionel
lirije
lisa
liu
liz
liza
lloyd
logan
lois
lola
lore
loretta
lorna
lorraine
lotta
lottie
lou
louie
louis
louise
lucia
lucy
luis
luke
lulu
luther
luwam
lydia
lynn
lynne
mabel
macs
madden
maddie
madeleine
madge
magda
maggie
magnolia
mahad
mahdi
mahesh
maisie
malcolm
malik
mandeep
mandy
manila
manning
manpreet
marcel
marcia
marcus
marek
margaret
margarita
marge
margery
margot
marguerite
maria
mariam
marian
marie
marjorie
marlin
marsh
marta
martha
martin
marvin
mary
maryam
matt
maud
maureen
maverick
mavis
maxi
maxim
maxwell
maya
meg
megan
mehdi
mehmet
mei
mel
melanie
melissa
melvin
mercer
meredith
merle
merlin
meron
mia
miah
mickey
miguel
mihai
mike
mila
mildred
millie
milly
mimoza
mina
ming
minh
mirza
mitch
mohamed
mohammed
moira
molly
mona
monica
monty
morgan
morris
muhammad
murat
muriel
mustafa
mykola
myra
nacho
nadia
nadine
nance
nancy
naomi
narges
nasir
nasrin
natalie
natasha
nathan
nathaniel
ned
neil
nell
nellie
nelson
nettie
neville
newt
ngozi
nguyen
niall
nicola
nigel
nil
nina
noah
noel
nolan
nora
norma
norman
norris
nour
oksana
ola
oleg
olga
oliver
ollie
omar
oscar
owen
pablo
paisley
pam
pamela
parisa
parminder
pascal
patel
patricia
patrick
patsy
patti
patty
paul
paula
pauline
pawel
pedro
peggy
percy
perry
pete
peter
pham
phil
philip
philippa
phillip
phoebe
phyllis
piotr
pol
polly
pratt
preston
priti
priya
prosper
prudence
puck
quentin
quinn
qureshi
rachel
rahim
rahman
raj
rajesh
rajinder
ralph
ramsay
randy
rani
rashid
raymond
raza
rebin
reece
reggie
regina
rekha
rene
reuben
rex
reza
rhea
rhoda
rhys
rick
rita
rob
roberta
rodney
roger
rogers
rojda
rojin
roland
romeo
ron
ronnie
rory
rosa
rosalind
rosemary
rosie
ross
roxanne
roy
roya
rudo
rufus
rupert
russ
russell
saba
sabrina
sadie
sahar
sally
salma
sam
samira
sammy
samson
samuel
sana
sanders
sandhu
sandra
sara
sarah
sasha
saul
sawyer
scot
scott
sean
selam
selena
selin
sera
serge
sergei
shane
shannon
sharma
shaun
shay
sheila
shelley
sheridan
sherry
shilan
shirin
shirley
shpresa
shwan
sid
siddiqui
sidney
silas
simon
simone
simran
simranjit
singh
sofia
sol
sonia
sophia
sophie
soran
spencer
stacey
stan
stein
stella
steve
stewart
stu
stuart
sukhwinder
sunil
sunita
suresh
susan
susie
suzanne
sybil
sylvester
sylvia
tabitha
tad
tamara
tammy
tara
taras
tariq
tatenda
ted
teddy
tendai
terence
teresa
terry
tesfay
tess
tessa
thelma
theo
theodore
theresa
theta
thi
thomas
tiffany
tilly
timothy
tina
tobias
toby
tod
tom
tomasz
tommy
toms
tony
tracy
tran
trevor
trey
trinity
trish
trisha
troy
truman
tunde
tutu
tyler
tyrone
uddin
umar
ursula
usha
usman
valerie
vasile
vera
vern
vernon
veronica
versa
vic
vicky
victoria
vid
vijay
viking
vince
vincent
viola
viv
viva
vivian
vlad
waldo
wallace
wally
walter
wanda
wang
warsame
wayne
wei
wellington
wendell
wendy
wes
wesley
wheeler
wilbur
wilfred
willie
willis
wilma
winnie
winston
wojtek
wu
xander
xin
yang
yasmin
yildiz
ying
yonas
yusuf
yvette
yvonne
zachary
zack
zahra
zainab
zane
zara
zed
zeta
zeynep
zhang
zhao
zhila
zhou
zoe
zosia
[maybe]
abbot
ace
ali
amal
amar
amber
amethyst
angel
april
archer
art
ash
asia
asif
aspen
august
austin
autumn
axel
baker
bambi
baron
basil
bazza
berry
bethlehem
bill
birdie
bishop
blessing
bliss
bob
bonny
bravery
brilliant
brook
brooke
brooklyn
buck
bud
buddy
bunny
buster
camden
candy
carmel
carol
carolina
carter
cash
cedar
chance
chandler
charity
chase
chelsea
cherry
chip
christian
chuck
cinder
cinnamon
clem
clement
cliff
clover
cocoa
colt
comfort
cooper
coral
crystal
dakota
dale
dallas
dawn
dazza
dean
deano
denver
diamond
dolly
don
dotty
dove
drake
dream
dreamy
drew
duke
dusk
dusty
earl
eden
ember
eve
exodus
faith
falcon
fantasia
favor
favour
fern
fisher
flash
flora
florence
ford
forest
fortune
fox
frank
friday
garnet
gazza
gene
genesis
georgia
ghost
ginger
glenn
glory
golden
goodluck
gospel
grace
grant
gray
grey
gurney
guy
harbour
harmony
harper
harry
haven
hawk
hazel
heath
heather
hermon
holly
hope
hosanna
houston
hunter
innocent
israel
ivory
ivy
jackson
jade
jan
jasper
jay
jean
jet
jewel
jimbo
jock
jonesy
jordan
josh
joy
june
junior
juniper
justice
kara
kenya
king
kitty
knight
knuckles
lagoon
lance
lane
lark
laurel
lavender
law
lily
lincoln
lion
lofty
lourdes
loyal
lucky
lund
lyric
mad-dog
madison
majesty
major
maple
mara
marina
mark
marshal
marvellous
mason
max
may
meadow
melody
mercy
mick
milan
miles
miner
minty
miracle
misty
monday
montana
mouse
nazar
nazareth
nick
nives
noble
noor
nova
nur
ocean
olive
onyx
opal
paddy
page
paige
paris
parker
pat
patience
peace
pearl
penny
phoenix
pierce
piper
polak
pope
poppy
porter
praise
precious
primrose
prince
princess
privilege
providence
psalm
queen
rahat
rain
ranger
raven
ravi
ray
rebel
reed
reg
regal
rhodes
rich
river
rivers
robbo
robin
rock
rocket
rocky
rod
roma
roman
rona
rose
rosy
rowan
royal
roza
ruby
rush
rusty
ruth
saber
sabre
saffron
sage
saint
salt
sandy
sapphire
savannah
scarlet
serenity
shah
shalom
sham
sharon
shazza
shelly
sienna
sierra
sinai
skip
sky
skye
skyler
slate
smithy
sommer
sonny
spider
spike
spring
squire
stanley
star
sterling
stone
storm
stormy
sue
sultan
summer
summers
sunday
sunny
sunshine
swan
taff
tanner
tata
taylor
temperance
tiger
tiny
titch
topaz
treasure
turbo
turner
ty
unity
valentine
valor
valour
verity
verona
victor
victory
violet
virginia
wacky
wade
ward
will
willow
willy
winter
winters
wisdom
wolf
woody
wren
zain
zimmer
zion
[surname]
ali
archer
asp
au
austin
backer
bah
bailey
baker
bale
ban
banks
barber
barker
barnes
baron
barre
bates
bath
bean
beard
beck
bell
bennett
berg
berry
best
bey
bigot
binder
birch
bird
bishop
black
blanc
blank
blot
bode
bona
bond
boner
bonnet
boon
booth
bore
bowen
bowler
boyle
bracken
bradshaw
branch
brands
bravo
brennan
brewer
bridges
brink
brook
brown
browning
buck
buckle
bud
bull
bullock
burr
burrows
bush
butcher
butler
cal
cannon
carpenter
carrier
carter
carton
cartwright
chamberlain
chambers
champagne
chan
chandler
char
chase
cherry
chester
clarke
clay
clement
cliff
coates
coca
cole
coleman
coll
collier
collins
colon
con
constant
contra
contractor
convey
conway
cook
cooke
coombs
cooper
corbett
corral
cotton
couture
cox
crane
craven
crooks
crow
cruise
cumming
curry
dale
dam
dare
darling
dash
dawes
day
deacon
dean
decker
dell
dickens
din
diver
divine
doe
domino
dong
dove
drake
draper
drew
drum
dub
duffy
duke
dunn
dyer
eagle
earl
eaton
eden
elder
emo
en
erm
fanning
farmer
farrow
fawcett
fee
fern
ferry
fielding
finch
fisher
fletcher
flint
flood
flower
flowers
font
ford
fowler
fox
franks
frost
fry
fu
fuller
funk
gala
gale
gall
gamble
gardner
garland
garner
gates
gee
gentry
gill
glenn
glover
goddard
golding
gong
gordon
gore
grant
gravel
graves
gray
green
grey
griffin
grove
grunt
gunn
gunning
gut
hale
hall
halls
ham
hammond
handler
hara
harding
hardy
hare
harper
harris
hart
hasty
hay
haywood
hearty
heath
heck
hedge
helm
herd
heron
herring
hick
hickey
hicks
hill
hills
hobbs
hodge
hogan
hogg
holder
holland
holly
holmes
holt
hood
hoof
hook
hoop
hooper
horn
horne
horton
houston
howe
howell
huff
hug
hull
hung
hunt
hunter
hurst
hutton
ivory
jackson
james
jean
johns
jong
joyce
jug
junk
kale
kelly
kemp
kern
killer
kinder
kindle
king
kink
knight
kraft
kung
lake
lam
lamb
lambert
lament
lane
lawless
leach
leigh
levy
lightfoot
lilly
limo
lincoln
lo
locke
loo
lowe
loyal
lucas
lucid
lung
lux
lynch
mac
mace
macho
mack
maddox
mall
mane
marlow
marriott
marsh
marshall
martins
mason
masse
mast
mater
mayo
mayoral
mead
meadows
melody
merchant
merry
miles
miller
mills
miner
mitt
mo
moan
modi
moody
moon
moor
moore
moors
morris
morrow
mount
mu
mule
mulligan
mullins
munday
na
nash
nazareth
neal
newby
newman
newton
ng
nickel
nightingale
noble
noor
nur
oak
oakes
oakley
obi
olive
om
op
orchard
org
osborn
pace
page
paget
paine
palm
palmer
pang
pap
para
parent
parker
parks
parr
parrot
parry
parsons
patten
paul
paw
payer
payne
peacock
pearce
peck
peel
peer
pellet
penny
perkins
peters
petty
phillips
pi
pierce
pike
pitt
platt
plaza
plummer
pollard
polo
poole
pope
porter
potter
powers
pratt
prem
price
priest
proctor
provost
purcell
quill
raid
ram
rand
randall
ravi
reader
reddy
reeve
reeves
regan
repo
rhodes
rice
richer
riddle
rider
ridge
ridley
rivers
roach
robin
rode
roe
roman
rose
rout
roux
rowan
rowe
ruddy
rush
rust
rut
sadler
safari
sage
salmon
sampson
sanderson
sands
sane
sang
savage
sayer
sellers
senator
sever
sewell
sexton
shah
sharp
shaw
shepherd
shields
shine
short
sierra
silk
sims
singer
singleton
sinner
sip
sire
skinner
slade
slater
sloan
smith
snell
snow
solar
sommer
soprano
sparks
spears
spence
springer
stacey
stack
stark
steer
sterling
stern
steward
stiles
stocks
stokes
stone
storey
stout
strand
summers
sung
sweeney
swift
swords
tack
tailor
tan
tang
tank
tanner
thatcher
thorn
thorpe
ti
toner
townsend
toy
tron
trueman
truman
tu
tucker
turner
tyler
vain
vale
valentine
vaughan
vi
vial
vicar
victor
vigil
vincent
vine
wade
wagstaff
walker
waller
walsh
walters
walton
wan
ward
warmer
warner
warrior
washington
waterman
waters
watt
watts
wayne
weaver
webb
weber
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
wiener
wiggins
wilder
wilkins
winters
wise
wiseman
witt
wolf
womack
wood
woodcock
woodman
woodruff
woods
worth
wren
wright
wyatt
yates
ye
yen
yin
yogi
york
young
yuan
[place]
agar
aloha
anchorage
annex
antelope
ascot
ayr
barley
barry
billings
bologna
bolton
bourne
bowie
bray
brill
bude
burton
bury
butte
cairns
canning
canton
castor
centennial
centurion
champaign
cheddar
chesterfield
chihuahua
chino
chipping
concord
confederation
corby
coven
cray
crook
crosby
cults
cypress
davenport
derby
diss
docking
downside
draper
ely
erode
firth
flushing
freshwater
garland
gent
goole
greenfield
greenwood
hackney
harrow
hawthorn
hickory
hillside
homestead
hove
hull
hurley
hyde
lakeside
lander
lea
lees
limerick
linden
looe
luton
mach
mango
mascara
meridian
mesa
midland
natal
neath
nelson
ode
paisley
pant
parkland
perm
pinto
poole
poplar
portage
posse
pueblo
rake
redcar
revere
ripon
ruse
rye
saline
samba
seaside
selby
sharpness
shoreline
sig
slough
soma
stains
stoke
stow
tome
tong
torrent
truro
tumble
upland
uptown
walnut
ware
wells
wheeling
whitehead
wick
woodlands
yarm
[maybe-place]
acre
apex
auburn
austin
bake
banks
banning
barking
bath
batman
battle
bay
beer
bell
bend
bethlehem
boulder
bow
bowling
box
brooke
brooklyn
buffalo
camden
canterbury
carmel
carolina
chandler
chelsea
clay
commonwealth
cooling
cork
cove
dale
dallas
date
deal
delta
denver
dollar
dome
eagle
enterprise
fate
fleet
florence
forest
gap
grain
hale
hamburg
harper
hay
healing
heather
highland
hook
horn
hose
houston
hub
imperial
independence
jackson
jam
lend
lens
liberty
lincoln
lizard
loans
madison
male
marks
mason
mentor
mere
metro
milan
mission
montana
moss
nazareth
newton
normal
oral
orange
oxford
par
paradise
paramount
paris
parker
pen
pest
phoenix
plains
plantation
pool
providence
queens
reading
reservoir
riverside
rode
roman
rouge
rugby
saga
sale
salt
sandy
savannah
settle
shanghai
shaping
somerset
sparks
split
spring
springs
steep
stock
sunset
surprise
surrey
sway
swords
tank
taylor
tire
tours
turbo
valley
verona
virginia
vista
wall
warden
wing
woodland
wool
worms
worth
york
[nation]
afghan
afghani
afghanistan
afghans
albania
albanian
albanians
algeria
algerian
america
american
amharic
andorra
angola
angolan
anguilla
arabic
argentina
argentinian
armenia
armenian
aruba
assyrian
australia
australian
austria
austrian
azerbaijan
azerbaijani
azeri
bahamas
bahrain
balochi
baluchi
bangladesh
bangladeshi
bangladeshis
barbados
belarus
belarusian
belgian
belgium
belize
bengali
bengalis
benin
bermuda
bhutan
bolivia
bolivian
bosnian
botswana
brazil
brazilian
brazilians
brit
british
brits
brunei
bulgaria
bulgarian
bulgarians
burma
burmese
burundi
cambodia
cambodian
cameroon
cameroonian
canada
canadian
cantonese
chad
chechen
chile
chilean
china
chinese
circassian
colombia
colombian
comoros
congo
congolese
croatia
croatian
cuba
cuban
curaçao
cypriot
cyprus
czech
czechia
danish
dari
denmark
djibouti
dominica
dominican
drc
dutch
ecuador
ecuadorian
egypt
egyptian
egyptians
emirati
eritrea
eritrean
eritreans
estonia
estonian
eswatini
ethiopia
ethiopian
ethiopians
farsi
fiji
fijian
filipina
filipino
filipinos
finland
finnish
france
french
fula
gabon
gambia
gambian
gaza
georgia
georgian
german
germany
ghana
ghanaian
ghanaians
gibraltar
greece
greek
greenland
grenada
guadeloupe
guam
guatemala
guatemalan
guinea
guinean
gujarat
gujarati
gujaratis
guyana
guyanese
haiti
haitian
hakka
hausa
hazara
hazaras
hindi
honduran
honduras
hungarian
hungarians
hungary
iceland
icelandic
igbo
india
indian
indians
indonesia
indonesian
iran
iranian
iranians
iraq
iraqi
iraqis
ireland
irish
israel
israeli
italian
italians
italy
ivorian
jamaica
jamaican
jamaicans
japan
japanese
jordan
jordanian
kannada
kashmir
kashmiri
kazakh
kazakhstan
kenya
kenyan
kenyans
kiribati
korean
kosovan
kosovar
kosovo
krio
kurd
kurdish
kurdistan
kurds
kurmanji
kuwait
kuwaiti
kyrgyz
kyrgyzstan
lankan
laos
latvia
latvian
latvians
lebanese
lebanon
lesotho
liberia
liberian
libya
libyan
liechtenstein
lingala
lithuania
lithuanian
lithuanians
luxembourg
macedonian
madagascar
malagasy
malawi
malawian
malayalam
malaysia
malaysian
maldives
mali
malian
malta
maltese
mandarin
mandinka
marathi
martinique
mauritania
mauritian
mauritius
mayotte
mexican
mexico
micronesia
mirpuri
moldova
moldovan
moldovans
monaco
mongolia
mongolian
montenegrin
montenegro
montserrat
moroccan
moroccans
morocco
mozambican
mozambique
myanmar
namibia
namibian
nauru
ndebele
nepal
nepalese
nepali
nepalis
netherlands
nicaragua
niger
nigeria
nigerian
nigerians
nigerien
niue
norway
norwegian
oman
omani
oromo
pakistan
pakistani
pakistanis
palau
palestine
palestinian
palestinians
panama
panjabi
paraguay
paraguayan
pashto
pashtun
pathan
persian
peru
peruvian
philippines
poland
pole
poles
polish
portugal
portuguese
punjab
punjabi
punjabis
qatar
qatari
rohingya
romania
romanian
romanians
russia
russian
russians
rwanda
rwandan
réunion
samoa
sark
saudi
scotland
scottish
senegal
senegalese
serbia
serbian
seychelles
shona
sindhi
singapore
singaporean
sinhala
sinhalese
slovak
slovakia
slovakian
slovenia
slovenian
somali
somalia
somalian
somaliland
somalilander
somalis
sorani
spain
spanish
sri
sudan
sudanese
suriname
surinamese
swahili
swaziland
sweden
swedish
swiss
switzerland
sylhet
sylheti
syria
syrian
syrians
taiwan
taiwanese
tajik
tajikistan
tamil
tamils
tanzania
tanzanian
telugu
thai
thailand
tibetan
tigray
tigrayan
tigrinya
togo
togolese
tokelau
tonga
tunisia
tunisian
turk
turkey
turkish
turkiye
turkmen
turkmenistan
turks
tuvalu
twi
türkiye
uae
uganda
ugandan
ukraine
ukrainian
ukrainians
urdu
uruguay
uruguayan
usa
uyghur
uzbek
uzbekistan
vanuatu
venezuela
venezuelan
vietnam
vietnamese
wales
welsh
wolof
yazidi
yemen
yemeni
yemenis
yezidi
yoruba
zambia
zambian
zimbabwe
zimbabwean
zimbabweans
[status]
asylumseeker
asylumseekers
brp
evisa
illegals
illegaly
ilr
indefinate
nrpf
overstay
overstayed
overstayer
overstayers
overstaying
overstays
presettled
refuge-seeker
refugee
stateless
undocument
undocumentd
undocumented
unregistered
visaless
[firm]
2sisters
addison
adecco
aldi
aldis
amazon
aramark
argos
arriva
asda
asdas
asos
atos
bakkavor
bakkavör
balfour
barclay
barclays
benny
bidvest
bolt
boohoo
boots
boots'
budgens
bupa
capita
carillion
chicken-cottage
co-op
coop
costa
costcutter
cranswick
currys
deliveroo
dhl
dixy
domino's
dominos
dpd
dunbia
elior
evri
farmfoods
fedex
fedexes
frankie
freenow
g4s
gett
gls
greencore
greggs
h&m
halfords
halifax
hermes
hilton
homebase
hsbc
iceland
iceland's
ikea
interserve
iss
itsu
jd
justeat
kfc
kfcs
kier
lidl
lidls
lloyds
londis
lush
lyft
macdonalds
manpower
marriott
matalan
mcdonald
mcdonald's
mcdonalds
mears
mitie
moneygram
monzo
morrison
morrisons
moypark
nando's
nandos
natwest
nero
nisa
ocado
ola
peacocks
popeyes
poundland
premier
pret
primark
primark's
remitly
rentokil
revolut
sainsbury
sainsbury's
sainsburys
samworth
samworths
santander
santanders
savers
screwfix
sephora
serco
servest
shein
sodexo
spar
specsavers
stagecoach
starbuck
starbucks
starling
subway
superdrug
temu
tesco
tescos
tgi
tkmaxx
toolstation
travelodge
travis
uber
ubereats
uniqlo
ups
wagamama
wagamamas
waitrose
wetherspoon
wetherspoons
wickes
wilko
wimpy
wingstop
worldremit
yodel
zizzi
[kin]
abbu
agent
ammi
au-pair
aunt
auntie
aunty
baba
baby
babysitter
baji
bestie
bf
bff
bhabhi
bhai
bishop
boss
boy
boyfriend
bro
brother
brotherinlaw
carer
carer's
caseworker
chacha
chaplain
chef
chef's
child
childminder
classmate
coach
colleague
conductor
constable
consultant
coordinator
councillor
counsellor
cousin
coworker
dad
dada
daddy
dadi
daughter
dentist
detective
didi
doctor
driver's
employer
ex
exhusband
exwife
father
fatherinlaw
fiance
fiancee
fiancé
fiancée
flatemate
flatmate
foreman
forman
foster-father
foster-mother
fosterer
friend
gangmaster
gf
girl
girlfriend
goddaughter
godfather
godmother
godson
grandad
grandfather
grandma
grandmother
grandpa
granny
great-uncle
guardian
guy
head
headteacher
housekeeper
housemate
hubbie
hubby
hubs
hus
husband
husband's
husbend
husbnd
imam
imam's
infant
inlaw
inspector
interpreter
judge
khala
kid
lad
lady
landlady
landlord
law
lawyer
lodger
maam
madam
mam
mama
mamu
man
manager
mate
maulana
midwife
miss
molvi
mom
monk
mother
mother-in-law
motherinlaw
mufti
mullah
mum
mummy
nan
nana
nani
nanny
neighbor
neighbour
nephew
newborn
niece
nun
nurse
officer
papa
paramedic
partner
pastor
pharmacist
pimp
priest
principal
prof
professor
rabbi
receptionist
recruiter
roommate
sahib
schoolmate
sergeant
shaykh
sheikh
sis
sister
sisterinlaw
solicitor
son
sponsor
spouse
stepbrother
stepdad
stepdaughter
stepfather
stepmother
stepmum
stepsister
stepson
stepson's
supervisor
teacher
teacher's
tenant
therapist
toddler
trafficker
translator
tutor
twin
uncle
vicar
wife
wife's
woman
[kins]
aunties
aunts
babies
bosses
boys
brothers
children
colleagues
cousins
daughters
family
flatmates
friends
girls
grandparents
guys
husbands
in-laws
inlaws
kids
mates
men
neighbors
neighbours
parents
people
relatives
sisters
sons
teachers
twins
uncles
wives
women
[title]
bishop
cllr
councillor
dc
detective
dr
hafiz
haji
hajja
hajji
hazrat
inspector
madam
madame
maulana
missis
missus
mister
mme
mr
mrs
ms
mufti
mx
pastor
pc
prophet
sayyid
sergeant
sgt
shaykh
sheikh
sir
syed
ustad
ustadh
[particle]
abu
ad
al
an
ar
as
ash
at
ben
bin
bint
da
das
de
del
della
den
der
di
do
dos
du
el
ibn
la
le
o'
of
saint
st
ter
the
ud
ul
umm
ur
van
von
zu
[function]
a
about
above
across
after
again
against
ain't
aint
all
almost
along
already
also
although
always
am
among
an
and
another
any
anybody
anyone
anything
anywhere
are
aren
aren't
arent
around
as
at
bc
bcoz
bcz
be
because
becoz
becuz
been
before
behind
being
below
beside
besides
between
beyond
both
bout
btw
but
by
came
can
can't
cannot
cant
cause
come
comes
cos
could
could've
couldn
couldn't
couldnt
coz
cus
d
did
didn
didn't
didnt
do
does
doesn
doesn't
doesnt
doing
don
don't
done
dont
down
dunno
during
each
either
em
even
ever
every
everybody
everyone
everything
everywhere
few
for
from
get
gets
gimme
go
goes
gone
gonna
got
gotta
had
hadn
hadn't
hadnt
has
hasn
hasn't
hasnt
have
haven't
havent
having
he
he'd
he'll
he's
her
here
hers
herself
hes
him
himself
his
how
how's
hows
i
i'd
i'll
i'm
i've
id
idk
if
ill
im
in
inside
into
is
isn
isn't
isnt
it
it'd
it'll
it's
its
itself
ive
just
kinda
later
least
lemme
less
let
let's
lets
like
ll
lol
m
many
may
maybe
me
might
mightnt
mine
more
most
much
must
mustn't
mustnt
my
myself
n
near
neither
never
no
nobody
none
nor
not
nothing
now
nowhere
of
off
often
ok
okay
omg
on
one
ones
only
onto
or
other
our
ours
ourselves
out
outside
over
own
past
per
perhaps
please
pls
plz
ppl
quite
r
re
really
round
s
same
shall
she
she'd
she'll
she's
shes
should
should've
shouldn
shouldn't
shouldnt
since
smth
so
some
somebody
someone
something
sometimes
somewhere
soon
sorry
sorta
sth
still
such
t
than
thank
thanks
that
that'd
that'll
that's
thats
the
their
theirs
them
themselves
then
there
there's
theres
these
they
they'd
they'll
they're
they've
theyd
theyll
theyre
theyve
this
tho
those
though
through
thru
thx
til
till
to
today
tomorrow
tonight
too
toward
towards
u
under
unless
until
up
upon
ur
us
usually
ve
very
via
w
wanna
was
wasn
wasn't
wasnt
we
we'd
we'll
we're
we've
wed
went
were
weren
weren't
werent
weve
what
what's
whats
when
where
where's
wheres
whether
which
while
who
who'd
who's
whom
whos
whose
why
will
with
within
without
won't
wont
would
would've
wouldn
wouldn't
wouldnt
wtf
yes
yesterday
yet
you
you'd
you'll
you're
you've
youd
youll
your
youre
yours
yourself
youve
[verb]
abused
abuses
again
also
always
and's
are
ask
asked
asks
attacked
attacks
beated
beaten
beats
began
begin
begins
bit
bite
bites
break
breaks
bring
broke
burned
burns
burnt
buy
called
calls
came
can
cheat
checked
checks
choke
choked
chokes
come
comed
comes
controlled
controls
could
did
didnt
does
doesnt
drank
drinks
drives
drove
feel
feels
felt
find
finds
follow
followed
follows
forced
forces
found
gave
get
gets
getted
give
gived
gives
go
goed
goes
got
grab
grabbed
grabs
had
has
hasnt
hear
heard
hears
helped
helps
hid
hide
hides
hit
hits
hitted
hurts
is
isnt
keep
keeps
kept
kick
kicked
kicks
knew
know
knows
lay
leave
leaves
left
lets
lied
lies
live
lived
lives
locked
locks
looked
looks
made
make
maked
makes
marry
might
never
pull
pulled
pulls
punch
punched
punches
push
pushed
pushes
ran
rape
raped
rapes
refuse
refused
refuses
run
runned
runs
said
sat
saw
say
says
scream
screamed
screams
see
seen
sees
sell
send
sends
sent
should
shout
shouted
shouts
sit
slap
slapped
slaps
sold
sometimes
spat
speak
spit
spits
stab
stabbed
stabs
stalk
stalked
stalks
stand
start
started
starts
stayed
stays
steal
steals
stole
stood
stopped
stops
strangle
strangled
strangles
swear
swears
swore
take
taked
takes
tell
telled
tells
think
thinks
thought
threaten
threatened
threatens
threw
throw
throws
told
tolds
took
tried
tries
try
used
walked
walks
want
wanted
wants
was
wasnt
watched
watches
went
were
who
will
wont
worked
works
would
write
writes
wrote
[number]
eeighteen
eeightteen
eeighty
eelevan
eeleven
eelvan
eelven
eevan
eeven
eghteen
eghtteen
eghty
egihteen
egihtteen
egihty
eigghteen
eigghtteen
eigghty
eigheen
eigheten
eighhteen
eighhtteen
eighhty
eight
eightee
eighteeen
eighteen
eighteenn
eighten
eightene
eighteten
eighti
eighties
eighttee
eightteeen
eightteen
eightteenn
eightten
eighttene
eighttteen
eightty
eighty
eightyy
eighy
eighyt
eigteen
eigtheen
eigthteen
eigthy
eigtteen
eigty
eihgteen
eihgtteen
eihgty
eihteen
eihtteen
eihty
eiighteen
eiightteen
eiighty
elean
eleavn
eleben
eleen
eleevan
eleeven
eleevn
eleva
elevaan
elevan
elevann
eleve
eleveen
eleven
elevenn
elevn
elevna
elevne
elevvan
elevven
ellevan
elleven
elvan
elvean
elveen
elven
ffifteen
ffiteen
ffiveteen
fforteen
ffourteen
ffourty
ffteen
fieteen
fievteen
fifeen
fifeten
fiffteen
fiftee
fifteeen
fifteen
fifteenn
fiften
fiftene
fiftie
fifties
fiftteen
fifty
fiifteen
fiiveteen
fiteen
fitfeen
five
fiveeen
fiveeteen
fiveeten
fivetee
fiveteeen
fiveteen
fiveteenn
fiveten
fivetene
fivetteen
fivteeen
fivteen
fivveteen
foorteen
foourteen
foourty
foreen
foreten
forrteen
fortee
forteeen
forteen
forteenn
forten
fortene
forties
fortteen
forty
foruteen
foruty
foteen
fotreen
four
foureen
foureten
fourrteen
fourrty
fourtee
fourteeen
fourteen
fourteenn
fourten
fourtene
fourtie
fourtteen
fourtty
fourty
fourtyy
foury
fouryt
fouteen
foutreen
foutry
fouty
fouurteen
fouurty
froteen
frteen
fuorteen
fuorty
furteen
furty
fveteen
fvieteen
hhundred
hndred
hnudred
hudnred
hudred
hunddred
hunded
hunderd
hundered
hundrd
hundrde
hundre
hundred
hundredd
hundreed
hundrid
hundrred
hunndred
hunrded
hunred
huundred
nienteen
nienty
nieteen
niety
niineteen
niinety
niinteen
nine
nineeen
nineen
nineeteen
nineeten
nineety
ninet
ninetee
nineteeen
nineteen
nineteenn
nineten
ninetene
nineties
ninetteen
ninetty
ninety
ninetyy
niney
nineyt
ninneteen
ninnety
ninnteen
nintee
ninteeen
ninteen
ninteenn
ninten
nintene
nintey
nintteen
ninty
niteen
nitneen
nneteen
nnety
nnieteen
nniety
nnineteen
nninety
nninteen
nniteen
nnought
nnteen
noght
noguht
noought
nougght
nough
noughht
nought
noughtt
nougt
nougth
nouhgt
nouht
nouught
nught
nuoght
one
seenteen
seenty
seeventeen
seeventy
seevnteen
seevnty
seveenteen
seveenty
seven
seveneen
seveneten
sevennteen
sevennty
seventee
seventeeen
seventeen
seventeenn
seventen
seventene
seventi
seventies
seventteen
seventty
seventy
seventyy
seveny
sevenyt
seveteen
sevetneen
sevetny
sevety
sevn
sevneteen
sevnety
sevnteen
sevnty
sevventeen
sevventy
siixteen
siteen
sitxeen
six
sixeen
sixeten
sixtee
sixteeen
sixteen
sixteenn
sixten
sixtene
sixtie
sixties
sixtteen
sixty
sixxteen
sseventeen
sseventy
ssixteen
sveenteen
sveenty
sventeen
sventy
sxiteen
sxteen
telve
ten
tenty
tenty-one
tewlve
tewnty
tewnty-one
therteen
therty
thhirteen
thhirtheen
thhirty
thhousand
thiirteen
thiirtheen
thiirty
thireen
thireten
thirheen
thirhteen
thirrteen
thirrtheen
thirrty
thirt
thirtee
thirteeen
thirteen
thirteenn
thirtehen
thirten
thirtene
thirthee
thirtheeen
thirtheen
thirtheenn
thirthen
thirthene
thirthheen
thirthy
thirti
thirties
thirtteen
thirttheen
thirtty
thirty
thirtyy
thiry
thiryt
thiteen
thitheen
thitreen
thitrheen
thitry
thity
thoousand
thosand
thosuand
thouand
thouasnd
thousaand
thousad
thousadn
thousan
thousand
thousandd
thousannd
thousnad
thousnd
thoussand
thouusand
three
thriteen
thritheen
thrity
thrteen
thrtheen
thrty
thuosand
thurteen
thusand
tihrteen
tihrtheen
tihrty
tirteen
tirtheen
tirty
tohusand
tousand
tthirteen
tthirtheen
tthirty
tthousand
ttwelve
ttwenty
ttwenty-one
tweelve
tweenty
tweenty-one
twele
twelev
tweleve
twelf
twellve
twelv
twelve
twelvee
twelvve
twennty
twennty-one
twenny
twent
twent-one
twent-yone
twenti
twenties
twentty
twentty-one
twenty
twenty--one
twenty-ne
twenty-noe
twenty-oe
twenty-oen
twenty-on
twenty-one
twenty-onee
twenty-onne
twenty-oone
twentyo-ne
twentyone
twentyy
twentyy-one
tweny
tweny-one
twenyt
twenyt-one
twetny
twetny-one
twety
twety-one
tweve
twevle
twleve
twlve
twnety
twnety-one
twnty
twnty-one
two
twwelve
twwenty
twwenty-one
zero
[ordinal]
eeighteenth
eeighth
eeleventh
eelventh
eeventh
eghteenth
eghth
egihteenth
egihth
eigghteenth
eigghth
eigheenth
eighetenth
eighh
eighht
eighhteenth
eighhth
eighteeenth
eighteenh
eighteenht
eighteennth
eighteent
eighteenth
eighteenthh
eighteentth
eighteeth
eighteetnh
eighteneth
eightenth
eighth
eighthh
eightteenth
eightth
eigteenth
eigth
eigtheenth
eigthh
eihgteenth
eihgth
eihteenth
eihth
eiighteenth
eiighth
eith
eleenth
eleeventh
eleevnth
eleveenth
elevenh
elevenht
elevennth
elevent
eleventh
eleventhh
eleventth
eleveth
elevetnh
elevneth
elevnth
elevventh
elleventh
elveenth
elventh
ffifteenth
ffiteenth
ffourteenth
ffourth
ffteenth
fifeenth
fifeteenth
fifetenth
fiffteenth
fifht
fifteeenth
fifteenh
fifteenht
fifteennth
fifteent
fifteenth
fifteenthh
fifteentth
fifteeth
fifteetnh
fifteneth
fiftenth
fifth
fiftinth
fiftteenth
fiifteenth
firs
first
fiteenth
fitfeenth
fith
fiveteenth
fiveth
foourteenth
foourth
forteenth
forteeth
forth
foruteenth
foruth
foureenth
fouretenth
fourh
fourht
fourrteenth
fourrth
fourt
fourteeenth
fourteenh
fourteenht
fourteennth
fourteent
fourteenth
fourteenthh
fourteentth
fourteeth
fourteetnh
fourteneth
fourtenth
fourth
fourthh
fourtteenth
fourtth
fouteenth
fouth
foutreenth
foutrh
fouurteenth
fouurth
frist
fristt
fuorteenth
fuorth
furst
furteenth
furth
nienteenth
nieteenth
niineteenth
nineeenth
nineeteenth
nineetenth
nineeth
nineteeenth
nineteenh
nineteenht
nineteennth
nineteent
nineteenth
nineteenthh
nineteentth
nineteeth
nineteetnh
nineteneth
ninetenth
nineth
ninetteenth
ninneteenth
ninteeenth
ninteenth
ninteeth
ninth
nneteenth
nnieteenth
nnineteenth
sceond
scond
secand
seccond
seckond
secnd
secnod
secod
secodn
secon
second
secondd
seconnd
secoond
secound
seecond
seenteenth
seenth
seeventeenth
seeventh
seevnteenth
seevnth
seocnd
seond
seveenteenth
seveenth
seveneenth
sevenetenth
sevenh
sevenht
sevennteenth
sevennth
sevent
seventeeenth
seventeenh
seventeenht
seventeennth
seventeent
seventeenth
seventeenthh
seventeentth
seventeeth
seventeetnh
seventeneth
sevententh
seventh
seventhh
seventinth
seventteenth
seventth
seveteenth
seveth
sevetneenth
sevetnh
sevneteenth
sevneth
sevnteenth
sevnth
sevventeenth
sevventh
siixteenth
siteenth
sitxeenth
sixeenth
sixetenth
sixf
sixt
sixteeenth
sixteenh
sixteenht
sixteennth
sixteent
sixteenth
sixteenthh
sixteentth
sixteeth
sixteetnh
sixteneth
sixtenth
sixth
sixtinth
sixtteenth
sixxteenth
ssecond
sseventeenth
sseventh
ssixteenth
sveenteenth
sveenth
sventeenth
sventh
sxiteenth
sxteenth
telfth
tenf
tenth
tenthh
tentieth
tentyfirst
tewlfth
tewntieth
tewntyfirst
therd
therteenth
thhirteenth
thhirtieth
thhirtyfirst
thiirteenth
thiirtieth
thiirtyfirst
third
thireenth
thiretenth
thirieth
thiriteth
thirrteenth
thirrtieth
thirrtyfirst
thirteeenth
thirteenh
thirteenht
thirteennth
thirteent
thirteenth
thirteenthh
thirteentth
thirteeth
thirteetnh
thirteith
thirteneth
thirtenth
thirteth
thirtfirst
thirtfyirst
thirtieeth
thirtieh
thirtieht
thirtiet
thirtieth
thirtiethh
thirtietth
thirtiieth
thirtinth
thirtiteh
thirtith
thirtteenth
thirttieth
thirttyfirst
thirtyffirst
thirtyfiirst
thirtyfirrst
thirtyfirs
thirtyfirsst
thirtyfirst
thirtyfirstt
thirtyfirt
thirtyfirts
thirtyfisrt
thirtyfist
thirtyfrist
thirtyfrst
thirtyifrst
thirtyirst
thirtyth
thirtyyfirst
thiryfirst
thirytfirst
thiteenth
thitieth
thitreenth
thitrieth
thitryfirst
thityfirst
threeteenth
thrid
thriteenth
thritieth
thrityfirst
thrteenth
thrtieth
thrtyfirst
thurd
tihrteenth
tihrtieth
tihrtyfirst
tird
tirteenth
tirtieth
tirtyfirst
tthirteenth
tthirtieth
tthirtyfirst
ttwelfth
ttwentieth
ttwentyfirst
tweelfth
tweentieth
tweentyfirst
tweflth
twefth
twelf
twelffth
twelfh
twelfht
twelfs
twelft
twelfth
twelfthh
twelftth
twellfth
tweltfh
twelth
twelveth
twelvf
twelvth
twenieth
tweniteth
twenntieth
twenntyfirst
twenteith
twenteth
twentfirst
twentfyirst
twentieeth
twentieh
twentieht
twentiet
twentieth
twentiethh
twentietth
twentiieth
twentiteh
twentith
twenttieth
twenttyfirst
twentyeighth
twentyeth
twentyffirst
twentyfifth
twentyfiirst
twentyfirrst
twentyfirs
twentyfirsst
twentyfirst
twentyfirstt
twentyfirt
twentyfirts
twentyfisrt
twentyfist
twentyfourth
twentyfrist
twentyfrst
twentyifrst
twentyirst
twentyninth
twentysecond
twentyseventh
twentysixth
twentyth
twentythird
twentyyfirst
twenyfirst
twenytfirst
twetieth
twetnieth
twetnyfirst
twetyfirst
twlefth
twlfth
twnetieth
twnetyfirst
twntieth
twntyfirst
twwelfth
twwentieth
twwentyfirst
[month]
aaugust
agust
aguust
apirl
appril
apr
aprel
apri
april
aprill
aprl
aug
augest
auggust
augst
augsut
auguest
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
dceembar
dceember
dcembar
dcember
ddecembar
ddecember
ddesember
dec
deccembar
deccember
decebar
deceber
decebmar
decebmer
deceembar
deceember
decemabr
decemar
decemba
decembaar
decembar
decembarr
decembbar
decembber
decembe
decembeer
december
decemberr
decembr
decembra
decembre
decemebr
decemer
decemmbar
decemmber
decmbar
decmber
decmebar
decmeber
deecembar
deecember
deecmbar
deecmber
deembar
deember
deesember
deesmber
deseber
desebmer
deseember
desembber
desembe
desembeer
desember
desemberr
desembr
desembre
desemebr
desemer
desemmber
desmber
desmeber
dessember
dezember
dhul
dhulhijjah
dicember
disember
dseember
dsember
fberuary
fberurary
fbeuary
fbeurary
fbruary
fbrurary
fbuary
fburary
feb
febary
febaury
febbruary
febbrurary
febbuary
febburary
feberary
febr
febrary
febraury
febrrary
febrruary
febrrurary
februaary
februar
februarry
february
februaryy
februay
februayr
februraary
februrar
februrarry
februrary
februraryy
februray
februrayr
februrrary
februrray
februrry
februry
februuary
februurary
febry
febuaary
febuar
febuarry
febuary
febuaryy
febuay
febuayr
febuery
feburaary
feburar
feburarry
feburary
feburaryy
feburay
feburayr
feburrary
feburray
feburry
febury
febuuary
febuurary
feebruary
feebrurary
feebuary
feeburary
ferbuary
ferburary
feruary
ferurary
feuary
feubary
feubrary
feurary
fevruary
ffebruary
ffebrurary
ffebuary
ffeburary
hijja
hijjah
jaanuari
jaanuarry
jaanuary
jan
janari
janarry
janary
janauri
janaurry
janaury
jannuari
jannuarry
jannuary
januaari
januaarry
januaary
januai
januair
januar
januari
januarii
januarr
januarri
januarrry
januarry
januarryy
january
januaryr
januaryy
januay
januayr
janurai
janurary
januray
januri
janurry
janury
januuari
januuarry
januuary
jauari
jauarry
jauary
jaunari
jaunarry
jaunary
jenuary
jjanuari
jjanuarry
jjanuary
jnauari
jnauarry
jnauary
jnuari
jnuarry
jnuary
jul
juley
juli
jully
july
julyy
jumada
jun
june
junne
mar
march
marchh
marh
may
moharram
muharam
muharram
nnovembar
nnovember
noembar
noember
noevmbar
noevmber
noovembar
noovember
nov
novebar
noveber
novebmar
novebmer
noveembar
noveember
novemabr
novemar
novemba
novembaar
novembar
novembarr
novembbar
novembber
novembe
novembeer
november
novemberr
novembr
novembra
novembre
novemeber
novemebr
novemer
novemmbar
novemmber
novmbar
novmber
novmebar
novmeber
novvembar
novvember
nowember
nvembar
nvember
nvoembar
nvoember
occtobar
occtober
ocktober
ocobar
ocober
ocotbar
ocotber
oct
octbar
octber
octboar
octboer
octoabr
octoar
octoba
octobaar
octobar
octobarr
octobbar
octobber
octobe
octobeer
october
octoberr
octobr
octobra
octobre
octoebr
octoer
octomber
octoobar
octoober
octtobar
octtober
ogust
oktober
ooctobar
ooctober
otcobar
otcober
otobar
otober
ougust
ramadan
ramadhan
ramazan
ramzan
seember
seeptember
seeptembr
seetember
seetmber
sep
sepember
sepembr
sepetmber
sepetmbr
sepptember
sepptembr
sept
septeber
septebmer
septebmr
septebr
septeember
septeembr
septemb
septemba
septembar
septembber
septembbr
septembe
septembeer
september
septemberr
septembr
septembre
septembrr
septemeber
septemebr
septemer
septemmber
septemmbr
septemr
septemrb
septmber
septmbr
septmeber
septmebr
septtember
septtembr
seteber
setebmer
seteember
setembber
setembe
setembeer
setember
setemberr
setembr
setembre
setemebr
setemer
setemmber
setmber
setmeber
setp
setpember
setpembr
settember
shabaan
shawwal
spetember
spetembr
sptember
sptembr
sseptember
sseptembr
ssetember
steember
stember
zilhaj
zilhajj
zulhijja
zulhijjah
[weekday]
firday
fri
friday
fridays
fryday
moday
mon
monday
mondays
sat
satarday
saterday
saturday
saturdays
sun
sunday
sundays
sundy
teusday
thersday
thu
thur
thurs
thursday
thursdays
thursdy
tue
tues
tuesday
tuesdays
tusday
wed
wednesday
wednesdays
wednsday
weds
wendsday
wensday
[street]
ave
avenue
blvd
boulevard
cres
crescent
grove
lane
mews
rd
road
street
terrace
[street-weak]
alley
approach
arcade
bank
beeches
birches
block
bridge
broadway
brow
building
buildings
cedars
chase
circus
cl
close
common
copse
cottage
cottages
court
croft
crossing
ct
dene
dr
drive
elms
embankment
end
esplanade
estate
farm
fields
firs
fold
gables
gardens
garth
gate
gdns
granary
grange
green
hall
heights
hill
hollies
hollow
house
hse
laurels
leas
limes
link
lodge
maltings
mansions
meadow
meadows
mount
nook
oaks
orchard
orchards
paddock
paddocks
parade
park
passage
pastures
pines
pl
place
point
poplars
promenade
quay
ridge
ridings
rise
row
sidings
spinney
sq
square
st
stables
tower
towers
vale
view
villa
villas
walk
warren
way
wharf
willows
wynd
yard
[home-unit]
apartement
apartment
appartement
appartment
apt
block
door
flat
floor
flt
house
no
num
number
plot
room
studio
suite
unit
[school]
academy
college
creche
form
infant
infants
junior
juniors
kindergarten
madrasa
madrasah
madrassa
madressa
maktab
montessori
nursery
playgroup
playschool
preschool
primary
school
secondary
sixth
uni
university
[school-before]
madrasa
madrasah
madrassa
[workplace]
abattoir
agency
bakery
bar
barber
barbers
barbershop
butcher
butchers
cafe
cafeteria
café
carehome
carwash
casino
center
centre
chippy
church
cleaners
clinic
club
company
depot
factories
factory
farm
garage
greenhouse
grocers
grocery
gym
home
hospital
hostel
hotel
hotels
kebabshop
kitchen
launderette
laundrette
laundry
limited
ltd
market
minimart
mosque
nailbar
nursery
office
offlicence
packhouse
pharmacy
plant
pub
restaurant
restaurants
salon
services
shop
shops
slaughterhouse
solutions
spa
store
studio
supermarket
surgery
takeaway
takeaways
temple
warehouse
warehouses
wash
[in-place]
around
at
between
from
in
near
outside
through
to
toward
towards
via
[generic]
a
african
after
an
another
arab
asian
back
bad
beauty
better
big
boarding
book
boys
bread
british
broken
building
burger
busy
call
called
car
care
caribbean
carpet
cash
catholic
charity
cheap
chicken
child
childhood
chinese
church
cleaning
clothes
coffee
cold
construction
corner
council
cream
curry
dark
day
delivery
dental
dessert
different
distribution
domestic
dress
eastern
egg
emergency
empty
english
entire
european
eye
fashion
fast
first
fish
flower
food
foster
free
freezer
fried
front
fruit
furniture
garden
garment
gas
girls
gold
good
grammar
hair
halal
hand
happy
health
her
high
his
home
ice
indian
intensive
is
islamic
italian
jewellery
juice
kebab
ladies
language
last
left
little
local
long
main
massage
mattress
meat
medical
men
mens
mental
metal
mobile
my
nail
nearest
new
next
nice
night
no
number
nursery
old
one
other
our
own
packaging
packing
paper
parcel
petrol
phone
pizza
plastic
polish
posh
post
primary
private
public
quiet
recycling
religious
right
romanian
safe
salad
same
sandwich
saturday
scrap
secondary
sewing
shared
sheltered
shoe
side
small
social
somali
special
state
summer
sunday
supported
sushi
tattoo
temporary
textile
the
their
three
turkish
two
tyre
vape
veg
vegetable
violent
warehouse
warm
was
wedding
whole
women
wood
work
wrong
your
[year]
month
months
week
weeks
year
year's
years
yr
yrs
[old]
age
aged
auld
old
olds
owd
yo
[clock]
o'clock
oclock
[hour-part]
haf
half
harf
past
qarter
quarta
quarter
quater
quorter
[unit]
day
days
hour
hours
minute
minutes
time
times
[be]
are
be
is
s
was
[spell]
double
o
oh
triple
[not-name]
advice
african
africans
aid
akbar
allah
allahu
allahuakbar
arab
arabs
asian
asians
audi
bangla
bible
biryani
black
bmw
brexit
britain
brown
cctv
changed
childline
christian
christians
christmas
citizens
corona
council
court
covid
crimestoppers
different
diwali
dla
dv
dwp
easter
eid
england
english
esa
europe
european
facebook
ford
friday
god
google
gp
halal
hanukkah
hidden
hindu
hindus
hiv
hmrc
home
honda
housing
hyundai
id
important
instagram
internet
islam
jew
jewish
jews
kia
kingdom
koran
london
lord
mercedes
mp
muslim
muslims
nhs
ni
nissan
office
ok
pakora
pip
police
private
ptsd
quran
ramadan
refuge
samaritans
same
samosa
secret
services
sikh
sikhs
sim
skoda
snapchat
social
support
telegram
tiktok
toyota
tv
twitter
uk
united
unknown
victim
volkswagen
vw
whatsapp
white
wifi
women's
womens
xl
youtube
[joint]
after
also
and
as
because
before
but
cause
cos
coz
if
later
now
once
or
since
so
that
then
today
until
when
where
while
yesterday
[addressed]
ask
asked
attacked
attacks
beat
beats
called
grabbed
hates
hit
hits
hurt
kicked
kicks
love
loved
loves
married
met
phoned
punched
punches
pushed
pushes
raped
saw
slapped
slaps
stabbed
strangled
tell
texted
threatened
threatens
told
with
[and]
&
and
n
or
[before-noun]
a
an
any
bright
each
every
great
had
has
have
he
her
his
i
in
is
its
little
lost
more
much
my
no
not
of
our
she
some
that
the
their
these
they
this
those
to
was
we
with
without
you
your
[school-strong]
academy
college
grammar
high
infants
juniors
madrasa
madrasah
madrassa
polytechnic
preschool
primary
primay
primery
secondary
secondry
uni
[trading]
accountants
agency
arms
autos
bakery
balti
bar
barbers
bingo
bistro
boutique
brewery
builders
butchers
cabs
cafe
café
carehome
carpets
carvery
carwash
casino
caterers
catering
chemist
childcare
cleaners
clinic
club
computers
construction
convenience
couriers
daycare
decor
deli
dental
dentist
diner
dining
drycleaners
electronics
employment
estates
express
farms
flooring
foods
furnitures
garage
garages
garments
grill
grillhouse
grillz
gym
haulage
home
homecare
hospice
hotel
interiors
kebab
launderette
laundrette
laundry
lettings
limited
lodge
logistic
logistics
lounge
ltd
mart
meats
minimarket
minimart
montessori
motors
nails
news
newsagents
nursery
packaging
packing
peri
personnel
pharmacy
pizzeria
plumbing
poultry
practice
preschool
printing
productions
properties
pub
recruitment
removals
repairs
restaurant
roofing
salads
salon
sandwiches
scaffolding
services
shisha
solicitors
solutions
spa
staffing
steakhouse
stores
studios
superette
supermarket
superstore
surgery
systems
tailors
takeaway
tandoori
tavern
taxis
textiles
traders
trading
transport
tyres
vapes
wash
wholesale
wholesalers
[not-firm]
a&e
agencies
agency
airport
another
aunt
bar
bars
bath
bed
brother
cafe
cafes
care
cash
catering
charities
charity
church
cleaning
clinic
clinics
cold
college
companies
company
construction
council
court
cousin
dad
dads
dark
day
days
delivery
dentist
different
doctor
doctors
evening
factories
factory
farm
farms
father
fault
fear
field
fields
first
football
friend
friends
gp
gran
grandma
grans
gurdwara
gym
heart
heat
heaven
height
heights
hell
her
here
him
homes
hospital
hospitality
hospitals
hotel
hotels
hours
house
houses
it
jail
kitchen
kitchens
large
last
least
local
logistics
me
mill
minimum
morning
mosque
mother
mum
mums
nan
nana
nans
nearby
neighbour
night
nights
odds
office
offices
once
overtime
pain
park
peace
place
places
police
practice
present
prison
pub
pubs
rain
restaurant
restaurants
retail
risk
salon
salons
same
school
schools
sea
secret
security
several
shop
shops
silence
sister
site
sites
sleep
speed
station
sun
surgery
swimming
takeaway
takeaways
temple
them
there
toilet
town
training
transport
uncle
uni
university
us
various
wage
war
warehouse
warehouses
weekend
weekends
you
[landmark]
arcade
arena
cathedral
cemetery
center
centre
chapel
church
clinic
estate
gurdwara
heath
hospital
hospitals
infirmary
library
lido
mall
mandir
marina
masjid
mosque
museum
park
parks
pier
reservoir
roundabout
stadium
station
surgery
synagogue
temple
tower
towers
ward
wharf
[landmark-kept]
cathedral
chapel
church
clinic
gurdwara
hospital
hospitals
infirmary
mandir
masjid
mosque
surgery
synagogue
temple
[name-suffix]
s
[paper-told]
accept
appli
application
apply
applying
approv
await
bail.
bailed
british
care
claim
closed
curtail
decid
decision
declin
deni
deny
dependan
dependant
dependent
didnt.
discretion
dismissed
doesnt.
domestic
dont.
ended.
ending.
ends.
expir
extend
extension
family
fianc
finish
fresh.
further
gave.
given.
got.
graduate
grant
hasnt.
have.
haven't.
havent.
humanitar
husband
illegal
indefinite
invalid
lack
lapse
legal
limited
lose.
losing.
lost.
marriage
married
never.
no.
outcome
over-stay
overstaid
overstay
partner
pending
permanent
process
progress
proper
ran.
received
refus
reject
renew
revok
run.
seasonal
settled
skilled
spous
student
switch
tag.
tagged
temporary
tourist
transfer
turned
valid
visit
visitor
wait
waiting
wasnt.
wife
withdrawn
without.
wives
won.
work.
worker
working
[paper]
appeal.
asilum
assylum
asylum
azylum
brp.
citizenship
documents.
evisa
ilr.
immigration
leave.
naturalis
naturaliz
papers.
paperwork.
permit.
permits.
residence
residency
settlement.
sponsor.
sponsorship
status.
visa.
visas.
vissa.
viza.
[status-stem]
undocumented
[phrase:age-is]
about age
about to be
about to turn
age
age is
age of
age was
aged
am now
am only
around age
at age
at age of
at just
at only
at the age of
babies age
babies aged
babies aged between
babies ages
babies are
babies are just
babies are only
babies r
babies were
babies who are
baby age
baby aged
baby he's
baby hes
baby is
baby is almost
baby is just
baby is nearly
baby is now
baby is only
baby just turned
baby she's
baby shes
baby that's
baby thats
baby turned
baby turning
baby turns
baby was just
baby was only
baby who is
baby who was
baby who's
baby whos
barely
both age
both aged
both aged between
both ages
both are
both are just
both are only
both r
both were
both who are
boy age
boy aged
boy he's
boy hes
boy is
boy is almost
boy is just
boy is nearly
boy is now
boy is only
boy just turned
boy of
boy she's
boy shes
boy that's
boy thats
boy turned
boy turning
boy turns
boy was just
boy was only
boy who is
boy who was
boy who's
boy whos
boys age
boys aged
boys aged between
boys ages
boys are
boys are just
boys are only
boys r
boys were
boys who are
brother age
brother aged
brother he's
brother hes
brother is almost
brother is just
brother is nearly
brother is now
brother is only
brother just turned
brother she's
brother shes
brother that's
brother thats
brother turned
brother turning
brother turns
brother was just
brother was only
brother who is
brother who was
brother who's
brother whos
child age
child aged
child he's
child hes
child is
child is almost
child is just
child is nearly
child is now
child is only
child just turned
child she's
child shes
child that's
child thats
child turned
child turning
child turns
child was just
child was only
child who is
child who was
child who's
child whos
children age
children aged
children aged between
children ages
children are
children are just
children are only
children r
children were
children who are
cousin age
cousin aged
cousin he's
cousin hes
cousin is almost
cousin is just
cousin is nearly
cousin is now
cousin is only
cousin just turned
cousin she's
cousin shes
cousin that's
cousin thats
cousin turned
cousin turning
cousin turns
cousin was just
cousin was only
cousin who is
cousin who was
cousin who's
cousin whos
dad age
dad aged
dad he's
dad hes
dad is almost
dad is just
dad is nearly
dad is now
dad is only
dad just turned
dad she's
dad shes
dad that's
dad thats
dad turned
dad turning
dad turns
dad was just
dad was only
dad who is
dad who was
dad who's
dad whos
daughter age
daughter aged
daughter he's
daughter hes
daughter is
daughter is almost
daughter is just
daughter is nearly
daughter is now
daughter is only
daughter just turned
daughter she's
daughter shes
daughter that's
daughter thats
daughter turned
daughter turning
daughter turns
daughter was just
daughter was only
daughter who is
daughter who was
daughter who's
daughter whos
daughters age
daughters aged
daughters aged between
daughters ages
daughters are
daughters are just
daughters are only
daughters r
daughters were
daughters who are
eldest
eldest age
eldest aged
eldest he's
eldest hes
eldest is
eldest is almost
eldest is just
eldest is nearly
eldest is now
eldest is only
eldest just turned
eldest she's
eldest shes
eldest that's
eldest thats
eldest turned
eldest turning
eldest turns
eldest was just
eldest was only
eldest who is
eldest who was
eldest who's
eldest whos
father age
father aged
father he's
father hes
father is almost
father is just
father is nearly
father is now
father is only
father just turned
father she's
father shes
father that's
father thats
father turned
father turning
father turns
father was just
father was only
father who is
father who was
father who's
father whos
friend age
friend aged
friend he's
friend hes
friend is almost
friend is just
friend is nearly
friend is now
friend is only
friend just turned
friend she's
friend shes
friend that's
friend thats
friend turned
friend turning
friend turns
friend was just
friend was only
friend who is
friend who was
friend who's
friend whos
from age
girl age
girl aged
girl he's
girl hes
girl is
girl is almost
girl is just
girl is nearly
girl is now
girl is only
girl just turned
girl of
girl she's
girl shes
girl that's
girl thats
girl turned
girl turning
girl turns
girl was just
girl was only
girl who is
girl who was
girl who's
girl whos
girls age
girls aged
girls aged between
girls ages
girls are
girls are just
girls are only
girls r
girls were
girls who are
going to be
gran age
gran aged
gran he's
gran hes
gran is almost
gran is just
gran is nearly
gran is now
gran is only
gran just turned
gran she's
gran shes
gran that's
gran thats
gran turned
gran turning
gran turns
gran was just
gran was only
gran who is
gran who was
gran who's
gran whos
grandchildren age
grandchildren aged
grandchildren aged between
grandchildren ages
grandchildren are
grandchildren are just
grandchildren are only
grandchildren r
grandchildren were
grandchildren who are
granddaughter age
granddaughter aged
granddaughter he's
granddaughter hes
granddaughter is almost
granddaughter is just
granddaughter is nearly
granddaughter is now
granddaughter is only
granddaughter just turned
granddaughter she's
granddaughter shes
granddaughter that's
granddaughter thats
granddaughter turned
granddaughter turning
granddaughter turns
granddaughter was just
granddaughter was only
granddaughter who is
granddaughter who was
granddaughter who's
granddaughter whos
grandkids age
grandkids aged
grandkids aged between
grandkids ages
grandkids are
grandkids are just
grandkids are only
grandkids r
grandkids were
grandkids who are
grandma age
grandma aged
grandma he's
grandma hes
grandma is almost
grandma is just
grandma is nearly
grandma is now
grandma is only
grandma just turned
grandma she's
grandma shes
grandma that's
grandma thats
grandma turned
grandma turning
grandma turns
grandma was just
grandma was only
grandma who is
grandma who was
grandma who's
grandma whos
grandson age
grandson aged
grandson he's
grandson hes
grandson is almost
grandson is just
grandson is nearly
grandson is now
grandson is only
grandson just turned
grandson she's
grandson shes
grandson that's
grandson thats
grandson turned
grandson turning
grandson turns
grandson was just
grandson was only
grandson who is
grandson who was
grandson who's
grandson whos
had turned
has turned
he is
he is about
he is almost
he is already
he is just
he is nearly
he is now
he is only
he turned
he was
he was just
he was only
he's
he's only
her age
hes
hes just
hes nearly
hes only
his age
husband age
husband aged
husband he's
husband hes
husband is
husband is almost
husband is just
husband is nearly
husband is now
husband is only
husband just turned
husband she's
husband shes
husband that's
husband thats
husband turned
husband turning
husband turns
husband was just
husband was only
husband who is
husband who was
husband who's
husband whos
i am
i am almost
i am just
i am nearly
i am now
i am only
i was
i was just
i was only
i will be
i'm
i'm just
i'm nobbut
i'm only
im
im almost
im just
im nearly
im nobbut
im now
im only
in her
in her early
in her late
in her mid
in his
in his early
in his late
in his mid
in my
in my early
in my late
in my mid
in their
in their early
in their late
is about
is already
is around
is just
is nobbut
is now
is only
is turning
just turned
kid age
kid aged
kid he's
kid hes
kid is almost
kid is just
kid is nearly
kid is now
kid is only
kid just turned
kid she's
kid shes
kid that's
kid thats
kid turned
kid turning
kid turns
kid was just
kid was only
kid who is
kid who was
kid who's
kid whos
kids age
kids aged
kids aged between
kids ages
kids are
kids are just
kids are only
kids r
kids were
kids who are
lad age
lad aged
lad he's
lad hes
lad is almost
lad is just
lad is nearly
lad is now
lad is only
lad just turned
lad she's
lad shes
lad that's
lad thats
lad turned
lad turning
lad turns
lad was just
lad was only
lad who is
lad who was
lad who's
lad whos
lads age
lads aged
lads aged between
lads ages
lads are
lads are just
lads are only
lads r
lads were
lads who are
lass age
lass aged
lass he's
lass hes
lass is almost
lass is just
lass is nearly
lass is now
lass is only
lass just turned
lass she's
lass shes
lass that's
lass thats
lass turned
lass turning
lass turns
lass was just
lass was only
lass who is
lass who was
lass who's
lass whos
little boy age
little boy aged
little boy he's
little boy hes
little boy is almost
little boy is just
little boy is nearly
little boy is now
little boy is only
little boy just turned
little boy she's
little boy shes
little boy that's
little boy thats
little boy turned
little boy turning
little boy turns
little boy was just
little boy was only
little boy who is
little boy who was
little boy who's
little boy whos
little girl age
little girl aged
little girl he's
little girl hes
little girl is almost
little girl is just
little girl is nearly
little girl is now
little girl is only
little girl just turned
little girl she's
little girl shes
little girl that's
little girl thats
little girl turned
little girl turning
little girl turns
little girl was just
little girl was only
little girl who is
little girl who was
little girl who's
little girl whos
little one age
little one aged
little one he's
little one hes
little one is almost
little one is just
little one is nearly
little one is now
little one is only
little one just turned
little one she's
little one shes
little one that's
little one thats
little one turned
little one turning
little one turns
little one was just
little one was only
little one who is
little one who was
little one who's
little one whos
little ones age
little ones aged
little ones aged between
little ones ages
little ones are
little ones are just
little ones are only
little ones r
little ones were
little ones who are
man age
man aged
man he's
man hes
man is almost
man is just
man is nearly
man is now
man is only
man just turned
man of
man she's
man shes
man that's
man thats
man turned
man turning
man turns
man was just
man was only
man who is
man who was
man who's
man whos
middle one age
middle one aged
middle one he's
middle one hes
middle one is almost
middle one is just
middle one is nearly
middle one is now
middle one is only
middle one just turned
middle one she's
middle one shes
middle one that's
middle one thats
middle one turned
middle one turning
middle one turns
middle one was just
middle one was only
middle one who is
middle one who was
middle one who's
middle one whos
mother age
mother aged
mother he's
mother hes
mother is almost
mother is just
mother is nearly
mother is now
mother is only
mother just turned
mother she's
mother shes
mother that's
mother thats
mother turned
mother turning
mother turns
mother was just
mother was only
mother who is
mother who was
mother who's
mother whos
mum age
mum aged
mum he's
mum hes
mum is almost
mum is just
mum is nearly
mum is now
mum is only
mum just turned
mum she's
mum shes
mum that's
mum thats
mum turned
mum turning
mum turns
mum was just
mum was only
mum who is
mum who was
mum who's
mum whos
my age
my age is
nan age
nan aged
nan he's
nan hes
nan is almost
nan is just
nan is nearly
nan is now
nan is only
nan just turned
nan she's
nan shes
nan that's
nan thats
nan turned
nan turning
nan turns
nan was just
nan was only
nan who is
nan who was
nan who's
nan whos
neighbour age
neighbour aged
neighbour he's
neighbour hes
neighbour is almost
neighbour is just
neighbour is nearly
neighbour is now
neighbour is only
neighbour just turned
neighbour she's
neighbour shes
neighbour that's
neighbour thats
neighbour turned
neighbour turning
neighbour turns
neighbour was just
neighbour was only
neighbour who is
neighbour who was
neighbour who's
neighbour whos
nephew age
nephew aged
nephew he's
nephew hes
nephew is almost
nephew is just
nephew is nearly
nephew is now
nephew is only
nephew just turned
nephew she's
nephew shes
nephew that's
nephew thats
nephew turned
nephew turning
nephew turns
nephew was just
nephew was only
nephew who is
nephew who was
nephew who's
nephew whos
nephews age
nephews aged
nephews aged between
nephews ages
nephews are
nephews are just
nephews are only
nephews r
nephews were
nephews who are
niece age
niece aged
niece he's
niece hes
niece is almost
niece is just
niece is nearly
niece is now
niece is only
niece just turned
niece she's
niece shes
niece that's
niece thats
niece turned
niece turning
niece turns
niece was just
niece was only
niece who is
niece who was
niece who's
niece whos
nieces age
nieces aged
nieces aged between
nieces ages
nieces are
nieces are just
nieces are only
nieces r
nieces were
nieces who are
not even
oldest age
oldest aged
oldest he's
oldest hes
oldest is
oldest is almost
oldest is just
oldest is nearly
oldest is now
oldest is only
oldest just turned
oldest she's
oldest shes
oldest that's
oldest thats
oldest turned
oldest turning
oldest turns
oldest was just
oldest was only
oldest who is
oldest who was
oldest who's
oldest whos
only
only just
pair age
pair aged
pair aged between
pair ages
pair are
pair are just
pair are only
pair r
pair were
pair who are
she is
she is about
she is almost
she is already
she is just
she is nearly
she is now
she is only
she turned
she was
she was just
she was only
she's
she's only
shes
shes just
shes nearly
shes only
since age
sister age
sister aged
sister he's
sister hes
sister is almost
sister is just
sister is nearly
sister is now
sister is only
sister just turned
sister she's
sister shes
sister that's
sister thats
sister turned
sister turning
sister turns
sister was just
sister was only
sister who is
sister who was
sister who's
sister whos
son age
son aged
son he's
son hes
son is
son is almost
son is just
son is nearly
son is now
son is only
son just turned
son she's
son shes
son that's
son thats
son turned
son turning
son turns
son was just
son was only
son who is
son who was
son who's
son whos
sons age
sons aged
sons aged between
sons ages
sons are
sons are just
sons are only
sons r
sons were
sons who are
stepdaughter age
stepdaughter aged
stepdaughter he's
stepdaughter hes
stepdaughter is almost
stepdaughter is just
stepdaughter is nearly
stepdaughter is now
stepdaughter is only
stepdaughter just turned
stepdaughter she's
stepdaughter shes
stepdaughter that's
stepdaughter thats
stepdaughter turned
stepdaughter turning
stepdaughter turns
stepdaughter was just
stepdaughter was only
stepdaughter who is
stepdaughter who was
stepdaughter who's
stepdaughter whos
stepson age
stepson aged
stepson he's
stepson hes
stepson is almost
stepson is just
stepson is nearly
stepson is now
stepson is only
stepson just turned
stepson she's
stepson shes
stepson that's
stepson thats
stepson turned
stepson turning
stepson turns
stepson was just
stepson was only
stepson who is
stepson who was
stepson who's
stepson whos
teenager age
teenager aged
teenager he's
teenager hes
teenager is almost
teenager is just
teenager is nearly
teenager is now
teenager is only
teenager just turned
teenager she's
teenager shes
teenager that's
teenager thats
teenager turned
teenager turning
teenager turns
teenager was just
teenager was only
teenager who is
teenager who was
teenager who's
teenager whos
they are
they are only
three age
three aged
three aged between
three ages
three are
three are just
three are only
three r
three were
three who are
toddler age
toddler aged
toddler he's
toddler hes
toddler is almost
toddler is just
toddler is nearly
toddler is now
toddler is only
toddler just turned
toddler she's
toddler shes
toddler that's
toddler thats
toddler turned
toddler turning
toddler turns
toddler was just
toddler was only
toddler who is
toddler who was
toddler who's
toddler whos
turn
turned
turning
turns
twins age
twins aged
twins aged between
twins ages
twins are
twins are just
twins are only
twins r
twins were
twins who are
two age
two aged
two aged between
two ages
two are
two are just
two are only
two r
two were
two who are
under age
was about
was almost
was just
was nearly
was only
we are both
when he was
when i was
when she was
who is
who is only
who's
whos
wife age
wife aged
wife he's
wife hes
wife is
wife is almost
wife is just
wife is nearly
wife is now
wife is only
wife just turned
wife she's
wife shes
wife that's
wife thats
wife turned
wife turning
wife turns
wife was just
wife was only
wife who is
wife who was
wife who's
wife whos
will be
woman age
woman aged
woman he's
woman hes
woman is almost
woman is just
woman is nearly
woman is now
woman is only
woman just turned
woman of
woman she's
woman shes
woman that's
woman thats
woman turned
woman turning
woman turns
woman was just
woman was only
woman who is
woman who was
woman who's
woman whos
years age
youngest
youngest age
youngest aged
youngest he's
youngest hes
youngest is
youngest is almost
youngest is just
youngest is nearly
youngest is now
youngest is only
youngest just turned
youngest she's
youngest shes
youngest that's
youngest thats
youngest turned
youngest turning
youngest turns
youngest was just
youngest was only
youngest who is
youngest who was
youngest who's
youngest whos
[phrase:at-hour]
about
after
and at
around
at
at about
at almost
at around
at around about
at exactly
at half
at like
at nearly
before
between
by
exactly at
from
from about
gone
just after
just before
just gone
nearly
or at
past
round about
since about
till
till about
until
until about
[phrase:date]
advent sunday
all hallows eve
all saints day
all souls day
anzac day
april fool's day
april fools
april fools day
arafah day
arbaeen
arbaeen day
armistice day
ascension day
ash wednesday
ashoura
ashura
august bank holiday
august bank holiday monday
australia day
baisakhi
bakra eid
bakra id
bakrid
bandi chhor
bank holiday monday
bengali new year
black friday
bonfire night
bonfire nite
boxing day
boxingday
burns night
canada day
chaand raat
chand raat
chhath puja
children's day
childrens day
chinese new year
chrimbo
chrimbo day
chrismas
chrismas day
christmas
christmas day
christmas dinner day
christmas eve
christmas evening
christmas morning
christmas night
cinco de mayo
coronation day
crimbo
crismas
crismas day
day after eid
day before eid
day of arafah
day of the dead
deepavali
divali
diwali
dragon boat festival
durga puja
dussehra
dussera
easter
easter bank holiday
easter day
easter monday
easter saturday
easter sunday
eid
eid al adha
eid al fitr
eid al ghadir
eid day
eid milad
eid mubarak day
eid ul adha
eid ul fitr
eighteenth day of the month
eighteenth day of this month
eighteenth of last month
eighteenth of next month
eighteenth of that month
eighteenth of the eighth
eighteenth of the eigth
eighteenth of the eleventh
eighteenth of the fifth
eighteenth of the following month
eighteenth of the forth
eighteenth of the fourth
eighteenth of the month
eighteenth of the new year
eighteenth of the nineth
eighteenth of the ninth
eighteenth of the same month
eighteenth of the second
eighteenth of the seventh
eighteenth of the sixth
eighteenth of the tenth
eighteenth of the third
eighteenth of the twelfth
eighteenth of the twelth
eighteenth of this month
eighteeth day of the month
eighteeth day of this month
eighteeth of last month
eighteeth of next month
eighteeth of that month
eighteeth of the eighth
eighteeth of the eigth
eighteeth of the eleventh
eighteeth of the fifth
eighteeth of the following month
eighteeth of the forth
eighteeth of the fourth
eighteeth of the month
eighteeth of the new year
eighteeth of the nineth
eighteeth of the ninth
eighteeth of the same month
eighteeth of the second
eighteeth of the seventh
eighteeth of the sixth
eighteeth of the tenth
eighteeth of the third
eighteeth of the twelfth
eighteeth of the twelth
eighteeth of this month
eighth day of the month
eighth day of this month
eighth of last month
eighth of next month
eighth of that month
eighth of the eighth
eighth of the eigth
eighth of the eleventh
eighth of the fifth
eighth of the following month
eighth of the forth
eighth of the fourth
eighth of the month
eighth of the new year
eighth of the nineth
eighth of the ninth
eighth of the same month
eighth of the second
eighth of the seventh
eighth of the sixth
eighth of the tenth
eighth of the third
eighth of the twelfth
eighth of the twelth
eighth of this month
eigth day of the month
eigth day of this month
eigth of last month
eigth of next month
eigth of that month
eigth of the eighth
eigth of the eigth
eigth of the eleventh
eigth of the fifth
eigth of the following month
eigth of the forth
eigth of the fourth
eigth of the month
eigth of the new year
eigth of the nineth
eigth of the ninth
eigth of the same month
eigth of the second
eigth of the seventh
eigth of the sixth
eigth of the tenth
eigth of the third
eigth of the twelfth
eigth of the twelth
eigth of this month
eleventh day of the month
eleventh day of this month
eleventh of last month
eleventh of next month
eleventh of that month
eleventh of the eighth
eleventh of the eigth
eleventh of the eleventh
eleventh of the fifth
eleventh of the following month
eleventh of the forth
eleventh of the fourth
eleventh of the month
eleventh of the new year
eleventh of the nineth
eleventh of the ninth
eleventh of the same month
eleventh of the second
eleventh of the seventh
eleventh of the sixth
eleventh of the tenth
eleventh of the third
eleventh of the twelfth
eleventh of the twelth
eleventh of this month
emancipation day
end of dhul hijjah
end of moharram
end of muharram
end of rabi ul awwal
end of rajab
end of ramadan
end of ramadhan
end of ramazan
end of ramzan
end of safar
end of shabaan
end of shaban
end of shawal
end of shawwal
end of zil hajj
epiphany
epiphany eve
eritrean independence day
ethiopian new year
eve of dhul hijjah
eve of eid
eve of moharram
eve of muharram
eve of rabi ul awwal
eve of rajab
eve of ramadan
eve of ramadhan
eve of ramazan
eve of ramzan
eve of safar
eve of shabaan
eve of shaban
eve of shawal
eve of shawwal
eve of zil hajj
father's day
fathers day
fifteenth day of the month
fifteenth day of this month
fifteenth of last month
fifteenth of next month
fifteenth of that month
fifteenth of the eighth
fifteenth of the eigth
fifteenth of the eleventh
fifteenth of the fifth
fifteenth of the following month
fifteenth of the forth
fifteenth of the fourth
fifteenth of the month
fifteenth of the new year
fifteenth of the nineth
fifteenth of the ninth
fifteenth of the same month
fifteenth of the second
fifteenth of the seventh
fifteenth of the sixth
fifteenth of the tenth
fifteenth of the third
fifteenth of the twelfth
fifteenth of the twelth
fifteenth of this month
fifth day of the month
fifth day of this month
fifth of last month
fifth of next month
fifth of that month
fifth of the eighth
fifth of the eigth
fifth of the eleventh
fifth of the fifth
fifth of the following month
fifth of the forth
fifth of the fourth
fifth of the month
fifth of the new year
fifth of the nineth
fifth of the ninth
fifth of the same month
fifth of the second
fifth of the seventh
fifth of the sixth
fifth of the tenth
fifth of the third
fifth of the twelfth
fifth of the twelth
fifth of this month
fireworks night
first day of eid
first day of ramadan
first day of the month
first day of this month
first few days of april
first few days of aug
first few days of august
first few days of dec
first few days of december
first few days of feb
first few days of february
first few days of jan
first few days of january
first few days of july
first few days of june
first few days of march
first few days of may
first few days of nov
first few days of november
first few days of oct
first few days of october
first few days of sept
first few days of september
first friday of the month
first monday of the month
first of last month
first of next month
first of that month
first of the eighth
first of the eigth
first of the eleventh
first of the fifth
first of the following month
first of the forth
first of the fourth
first of the month
first of the new year
first of the nineth
first of the ninth
first of the same month
first of the second
first of the seventh
first of the sixth
first of the tenth
first of the third
first of the twelfth
first of the twelth
first of this month
first saturday of the month
first sunday of advent
first sunday of the month
first thursday of the month
first tuesday of the month
first wednesday of the month
forteenth day of the month
forteenth day of this month
forteenth of last month
forteenth of next month
forteenth of that month
forteenth of the eighth
forteenth of the eigth
forteenth of the eleventh
forteenth of the fifth
forteenth of the following month
forteenth of the forth
forteenth of the fourth
forteenth of the month
forteenth of the new year
forteenth of the nineth
forteenth of the ninth
forteenth of the same month
forteenth of the second
forteenth of the seventh
forteenth of the sixth
forteenth of the tenth
forteenth of the third
forteenth of the twelfth
forteenth of the twelth
forteenth of this month
forth day of the month
forth day of this month
forth of last month
forth of next month
forth of that month
forth of the eighth
forth of the eigth
forth of the eleventh
forth of the fifth
forth of the following month
forth of the forth
forth of the fourth
forth of the month
forth of the new year
forth of the nineth
forth of the ninth
forth of the same month
forth of the second
forth of the seventh
forth of the sixth
forth of the tenth
forth of the third
forth of the twelfth
forth of the twelth
forth of this month
fourteenth day of the month
fourteenth day of this month
fourteenth of last month
fourteenth of next month
fourteenth of that month
fourteenth of the eighth
fourteenth of the eigth
fourteenth of the eleventh
fourteenth of the fifth
fourteenth of the following month
fourteenth of the forth
fourteenth of the fourth
fourteenth of the month
fourteenth of the new year
fourteenth of the nineth
fourteenth of the ninth
fourteenth of the same month
fourteenth of the second
fourteenth of the seventh
fourteenth of the sixth
fourteenth of the tenth
fourteenth of the third
fourteenth of the twelfth
fourteenth of the twelth
fourteenth of this month
fourth day of the month
fourth day of this month
fourth friday of the month
fourth monday of the month
fourth of july
fourth of last month
fourth of next month
fourth of that month
fourth of the eighth
fourth of the eigth
fourth of the eleventh
fourth of the fifth
fourth of the following month
fourth of the forth
fourth of the fourth
fourth of the month
fourth of the new year
fourth of the nineth
fourth of the ninth
fourth of the same month
fourth of the second
fourth of the seventh
fourth of the sixth
fourth of the tenth
fourth of the third
fourth of the twelfth
fourth of the twelth
fourth of this month
fourth saturday of the month
fourth sunday of the month
fourth thursday of the month
fourth tuesday of the month
fourth wednesday of the month
ganesh chaturthi
genna
good friday
gurpurab
gurpurb
guru nanak jayanti
guru nanaks birthday
guy fawkes
guy fawkes night
guy fawkes nite
hallowe'en
hallowe'en night
halloween
haloween
halowen
hanukkah
harvest festival sunday
hogmanay
hola mohalla
holi
independence day
international womens day
islamic new year
jamaica independence day
janmashtami
jewish new year
juneteenth
kali puja
karva chauth
karwa chauth
kurdish new year
labor day
labour day
lailat al qadr
lailatul qadr
last day of april
last day of aug
last day of august
last day of dec
last day of december
last day of dhul hijjah
last day of feb
last day of february
last day of jan
last day of january
last day of july
last day of june
last day of march
last day of may
last day of moharram
last day of muharram
last day of nov
last day of november
last day of oct
last day of october
last day of rabi ul awwal
last day of rajab
last day of ramadan
last day of ramadhan
last day of ramazan
last day of ramzan
last day of safar
last day of sept
last day of september
last day of shabaan
last day of shaban
last day of shawal
last day of shawwal
last day of zil hajj
last few days of april
last few days of aug
last few days of august
last few days of dec
last few days of december
last few days of feb
last few days of february
last few days of jan
last few days of january
last few days of july
last few days of june
last few days of march
last few days of may
last few days of nov
last few days of november
last few days of oct
last few days of october
last few days of sept
last few days of september
last friday in april
last friday in aug
last friday in august
last friday in dec
last friday in december
last friday in feb
last friday in february
last friday in jan
last friday in january
last friday in july
last friday in june
last friday in march
last friday in may
last friday in nov
last friday in november
last friday in oct
last friday in october
last friday in sept
last friday in september
last friday of april
last friday of aug
last friday of august
last friday of dec
last friday of december
last friday of feb
last friday of february
last friday of jan
last friday of january
last friday of july
last friday of june
last friday of march
last friday of may
last friday of nov
last friday of november
last friday of oct
last friday of october
last friday of sept
last friday of september
last friday of the month
last monday in april
last monday in aug
last monday in august
last monday in dec
last monday in december
last monday in feb
last monday in february
last monday in jan
last monday in january
last monday in july
last monday in june
last monday in march
last monday in may
last monday in nov
last monday in november
last monday in oct
last monday in october
last monday in sept
last monday in september
last monday of april
last monday of aug
last monday of august
last monday of dec
last monday of december
last monday of feb
last monday of february
last monday of jan
last monday of january
last monday of july
last monday of june
last monday of march
last monday of may
last monday of nov
last monday of november
last monday of oct
last monday of october
last monday of sept
last monday of september
last monday of the month
last saturday in april
last saturday in aug
last saturday in august
last saturday in dec
last saturday in december
last saturday in feb
last saturday in february
last saturday in jan
last saturday in january
last saturday in july
last saturday in june
last saturday in march
last saturday in may
last saturday in nov
last saturday in november
last saturday in oct
last saturday in october
last saturday in sept
last saturday in september
last saturday of april
last saturday of aug
last saturday of august
last saturday of dec
last saturday of december
last saturday of feb
last saturday of february
last saturday of jan
last saturday of january
last saturday of july
last saturday of june
last saturday of march
last saturday of may
last saturday of nov
last saturday of november
last saturday of oct
last saturday of october
last saturday of sept
last saturday of september
last saturday of the month
last sunday in april
last sunday in aug
last sunday in august
last sunday in dec
last sunday in december
last sunday in feb
last sunday in february
last sunday in jan
last sunday in january
last sunday in july
last sunday in june
last sunday in march
last sunday in may
last sunday in nov
last sunday in november
last sunday in oct
last sunday in october
last sunday in sept
last sunday in september
last sunday of april
last sunday of aug
last sunday of august
last sunday of dec
last sunday of december
last sunday of feb
last sunday of february
last sunday of jan
last sunday of january
last sunday of july
last sunday of june
last sunday of march
last sunday of may
last sunday of nov
last sunday of november
last sunday of oct
last sunday of october
last sunday of sept
last sunday of september
last sunday of the month
last thursday in april
last thursday in aug
last thursday in august
last thursday in dec
last thursday in december
last thursday in feb
last thursday in february
last thursday in jan
last thursday in january
last thursday in july
last thursday in june
last thursday in march
last thursday in may
last thursday in nov
last thursday in november
last thursday in oct
last thursday in october
last thursday in sept
last thursday in september
last thursday of april
last thursday of aug
last thursday of august
last thursday of dec
last thursday of december
last thursday of feb
last thursday of february
last thursday of jan
last thursday of january
last thursday of july
last thursday of june
last thursday of march
last thursday of may
last thursday of nov
last thursday of november
last thursday of oct
last thursday of october
last thursday of sept
last thursday of september
last thursday of the month
last tuesday in april
last tuesday in aug
last tuesday in august
last tuesday in dec
last tuesday in december
last tuesday in feb
last tuesday in february
last tuesday in jan
last tuesday in january
last tuesday in july
last tuesday in june
last tuesday in march
last tuesday in may
last tuesday in nov
last tuesday in november
last tuesday in oct
last tuesday in october
last tuesday in sept
last tuesday in september
last tuesday of april
last tuesday of aug
last tuesday of august
last tuesday of dec
last tuesday of december
last tuesday of feb
last tuesday of february
last tuesday of jan
last tuesday of january
last tuesday of july
last tuesday of june
last tuesday of march
last tuesday of may
last tuesday of nov
last tuesday of november
last tuesday of oct
last tuesday of october
last tuesday of sept
last tuesday of september
last tuesday of the month
last wednesday in april
last wednesday in aug
last wednesday in august
last wednesday in dec
last wednesday in december
last wednesday in feb
last wednesday in february
last wednesday in jan
last wednesday in january
last wednesday in july
last wednesday in june
last wednesday in march
last wednesday in may
last wednesday in nov
last wednesday in november
last wednesday in oct
last wednesday in october
last wednesday in sept
last wednesday in september
last wednesday of april
last wednesday of aug
last wednesday of august
last wednesday of dec
last wednesday of december
last wednesday of feb
last wednesday of february
last wednesday of jan
last wednesday of january
last wednesday of july
last wednesday of june
last wednesday of march
last wednesday of may
last wednesday of nov
last wednesday of november
last wednesday of oct
last wednesday of october
last wednesday of sept
last wednesday of september
last wednesday of the month
last week of april
last week of aug
last week of august
last week of dec
last week of december
last week of feb
last week of february
last week of jan
last week of january
last week of july
last week of june
last week of march
last week of may
last week of nov
last week of november
last week of oct
last week of october
last week of sept
last week of september
last weekend in april
last weekend in aug
last weekend in august
last weekend in dec
last weekend in december
last weekend in feb
last weekend in february
last weekend in jan
last weekend in january
last weekend in july
last weekend in june
last weekend in march
last weekend in may
last weekend in nov
last weekend in november
last weekend in oct
last weekend in october
last weekend in sept
last weekend in september
last weekend of april
last weekend of aug
last weekend of august
last weekend of dec
last weekend of december
last weekend of feb
last weekend of february
last weekend of jan
last weekend of january
last weekend of july
last weekend of june
last weekend of march
last weekend of may
last weekend of nov
last weekend of november
last weekend of oct
last weekend of october
last weekend of sept
last weekend of september
late may bank holiday
laylat al qadr
laylatul qadr
lent
lohri
losar
lunar new year
lunar newyear
maha shivratri
martin luther king day
maslenitsa
maundy thursday
mawlid
may bank holiday
may day
may day bank holiday
mayday
memorial day
meskel
mid autumn festival
midsummer
milad
moon festival
mother day
mother's day
mothering sunday
mothers day
muslim new year
navaratri
navratri
navroz
nawroz
new year
new year day
new year eve
new year's day
new year's eve
new year's night
new years
new years day
new years eve
new years night
newroz
newyear
newyears eve
nigerian independence day
night before eid
night of eid
night of power
nineteen eighty
nineteen eighty eight
nineteen eighty five
nineteen eighty four
nineteen eighty nine
nineteen eighty one
nineteen eighty seven
nineteen eighty six
nineteen eighty three
nineteen eighty two
nineteen fifty
nineteen fifty eight
nineteen fifty five
nineteen fifty four
nineteen fifty nine
nineteen fifty one
nineteen fifty seven
nineteen fifty six
nineteen fifty three
nineteen fifty two
nineteen forty
nineteen forty eight
nineteen forty five
nineteen forty four
nineteen forty nine
nineteen forty one
nineteen forty seven
nineteen forty six
nineteen forty three
nineteen forty two
nineteen hundred and eighty
nineteen hundred and eighty eight
nineteen hundred and eighty five
nineteen hundred and eighty four
nineteen hundred and eighty nine
nineteen hundred and eighty one
nineteen hundred and eighty seven
nineteen hundred and eighty six
nineteen hundred and eighty three
nineteen hundred and eighty two
nineteen hundred and fifty
nineteen hundred and fifty eight
nineteen hundred and fifty five
nineteen hundred and fifty four
nineteen hundred and fifty nine
nineteen hundred and fifty one
nineteen hundred and fifty seven
nineteen hundred and fifty six
nineteen hundred and fifty three
nineteen hundred and fifty two
nineteen hundred and forty
nineteen hundred and forty eight
nineteen hundred and forty five
nineteen hundred and forty four
nineteen hundred and forty nine
nineteen hundred and forty one
nineteen hundred and forty seven
nineteen hundred and forty six
nineteen hundred and forty three
nineteen hundred and forty two
nineteen hundred and ninety
nineteen hundred and ninety eight
nineteen hundred and ninety five
nineteen hundred and ninety four
nineteen hundred and ninety nine
nineteen hundred and ninety one
nineteen hundred and ninety seven
nineteen hundred and ninety six
nineteen hundred and ninety three
nineteen hundred and ninety two
nineteen hundred and seventy
nineteen hundred and seventy eight
nineteen hundred and seventy five
nineteen hundred and seventy four
nineteen hundred and seventy nine
nineteen hundred and seventy one
nineteen hundred and seventy seven
nineteen hundred and seventy six
nineteen hundred and seventy three
nineteen hundred and seventy two
nineteen hundred and sixty
nineteen hundred and sixty eight
nineteen hundred and sixty five
nineteen hundred and sixty four
nineteen hundred and sixty nine
nineteen hundred and sixty one
nineteen hundred and sixty seven
nineteen hundred and sixty six
nineteen hundred and sixty three
nineteen hundred and sixty two
nineteen hundred and thirty
nineteen hundred and thirty eight
nineteen hundred and thirty five
nineteen hundred and thirty four
nineteen hundred and thirty nine
nineteen hundred and thirty one
nineteen hundred and thirty seven
nineteen hundred and thirty six
nineteen hundred and thirty three
nineteen hundred and thirty two
nineteen ninety
nineteen ninety eight
nineteen ninety five
nineteen ninety four
nineteen ninety nine
nineteen ninety one
nineteen ninety seven
nineteen ninety six
nineteen ninety three
nineteen ninety two
nineteen seventy
nineteen seventy eight
nineteen seventy five
nineteen seventy four
nineteen seventy nine
nineteen seventy one
nineteen seventy seven
nineteen seventy six
nineteen seventy three
nineteen seventy two
nineteen sixty
nineteen sixty eight
nineteen sixty five
nineteen sixty four
nineteen sixty nine
nineteen sixty one
nineteen sixty seven
nineteen sixty six
nineteen sixty three
nineteen sixty two
nineteen thirty
nineteen thirty eight
nineteen thirty five
nineteen thirty four
nineteen thirty nine
nineteen thirty one
nineteen thirty seven
nineteen thirty six
nineteen thirty three
nineteen thirty two
nineteenth day of the month
nineteenth day of this month
nineteenth of last month
nineteenth of next month
nineteenth of that month
nineteenth of the eighth
nineteenth of the eigth
nineteenth of the eleventh
nineteenth of the fifth
nineteenth of the following month
nineteenth of the forth
nineteenth of the fourth
nineteenth of the month
nineteenth of the new year
nineteenth of the nineth
nineteenth of the ninth
nineteenth of the same month
nineteenth of the second
nineteenth of the seventh
nineteenth of the sixth
nineteenth of the tenth
nineteenth of the third
nineteenth of the twelfth
nineteenth of the twelth
nineteenth of this month
nineth day of the month
nineth day of this month
nineth of last month
nineth of next month
nineth of that month
nineth of the eighth
nineth of the eigth
nineth of the eleventh
nineth of the fifth
nineth of the following month
nineth of the forth
nineth of the fourth
nineth of the month
nineth of the new year
nineth of the nineth
nineth of the ninth
nineth of the same month
nineth of the second
nineth of the seventh
nineth of the sixth
nineth of the tenth
nineth of the third
nineth of the twelfth
nineth of the twelth
nineth of this month
ninteenth day of the month
ninteenth day of this month
ninteenth of last month
ninteenth of next month
ninteenth of that month
ninteenth of the eighth
ninteenth of the eigth
ninteenth of the eleventh
ninteenth of the fifth
ninteenth of the following month
ninteenth of the forth
ninteenth of the fourth
ninteenth of the month
ninteenth of the new year
ninteenth of the nineth
ninteenth of the ninth
ninteenth of the same month
ninteenth of the second
ninteenth of the seventh
ninteenth of the sixth
ninteenth of the tenth
ninteenth of the third
ninteenth of the twelfth
ninteenth of the twelth
ninteenth of this month
ninth day of the month
ninth day of this month
ninth of last month
ninth of next month
ninth of that month
ninth of the eighth
ninth of the eigth
ninth of the eleventh
ninth of the fifth
ninth of the following month
ninth of the forth
ninth of the fourth
ninth of the month
ninth of the new year
ninth of the nineth
ninth of the ninth
ninth of the same month
ninth of the second
ninth of the seventh
ninth of the sixth
ninth of the tenth
ninth of the third
ninth of the twelfth
ninth of the twelth
ninth of this month
norooz
nowruz
nye
of month eight
of month eleven
of month five
of month four
of month nine
of month one
of month seven
of month six
of month ten
of month three
of month twelve
of month two
onam
orthodox christmas
paddy's day
paddys day
pakistan day
pakistan independence day
palm sunday
pancake day
passover
persian new year
platinum jubilee
pohela boishakh
polish independence day
pongal
pride day
purim
qingming
rakhi
rakhi day
raksha bandhan
remembrance day
remembrance sunday
republic day
rosh hashana
rosh hashanah
saint patrick's day
saint stephen's day
saraswati puja
second day of eid
second day of the month
second day of this month
second friday of the month
second monday of the month
second of last month
second of next month
second of that month
second of the eighth
second of the eigth
second of the eleventh
second of the fifth
second of the following month
second of the forth
second of the fourth
second of the month
second of the new year
second of the nineth
second of the ninth
second of the same month
second of the second
second of the seventh
second of the sixth
second of the tenth
second of the third
second of the twelfth
second of the twelth
second of this month
second saturday of the month
second sunday of the month
second thursday of the month
second tuesday of the month
second wednesday of the month
seventeenth day of the month
seventeenth day of this month
seventeenth of last month
seventeenth of next month
seventeenth of that month
seventeenth of the eighth
seventeenth of the eigth
seventeenth of the eleventh
seventeenth of the fifth
seventeenth of the following month
seventeenth of the forth
seventeenth of the fourth
seventeenth of the month
seventeenth of the new year
seventeenth of the nineth
seventeenth of the ninth
seventeenth of the same month
seventeenth of the second
seventeenth of the seventh
seventeenth of the sixth
seventeenth of the tenth
seventeenth of the third
seventeenth of the twelfth
seventeenth of the twelth
seventeenth of this month
seventh day of the month
seventh day of this month
seventh of last month
seventh of next month
seventh of that month
seventh of the eighth
seventh of the eigth
seventh of the eleventh
seventh of the fifth
seventh of the following month
seventh of the forth
seventh of the fourth
seventh of the month
seventh of the new year
seventh of the nineth
seventh of the ninth
seventh of the same month
seventh of the second
seventh of the seventh
seventh of the sixth
seventh of the tenth
seventh of the third
seventh of the twelfth
seventh of the twelth
seventh of this month
shab e barat
shab e miraj
shab e qadr
shavuot
shivratri
shrove tuesday
simchat torah
sixteenth day of the month
sixteenth day of this month
sixteenth of last month
sixteenth of next month
sixteenth of that month
sixteenth of the eighth
sixteenth of the eigth
sixteenth of the eleventh
sixteenth of the fifth
sixteenth of the following month
sixteenth of the forth
sixteenth of the fourth
sixteenth of the month
sixteenth of the new year
sixteenth of the nineth
sixteenth of the ninth
sixteenth of the same month
sixteenth of the second
sixteenth of the seventh
sixteenth of the sixth
sixteenth of the tenth
sixteenth of the third
sixteenth of the twelfth
sixteenth of the twelth
sixteenth of this month
sixth day of the month
sixth day of this month
sixth of last month
sixth of next month
sixth of that month
sixth of the eighth
sixth of the eigth
sixth of the eleventh
sixth of the fifth
sixth of the following month
sixth of the forth
sixth of the fourth
sixth of the month
sixth of the new year
sixth of the nineth
sixth of the ninth
sixth of the same month
sixth of the second
sixth of the seventh
sixth of the sixth
sixth of the tenth
sixth of the third
sixth of the twelfth
sixth of the twelth
sixth of this month
songkran
spring bank holiday
st andrew's day
st davids day
st george's day
st georges day
st lucys day
st nicholas day
st nicks day
st paddys day
st patrick's day
st patricks day
st pattys day
st stephen's day
st valentines day
start of dhul hijjah
start of moharram
start of muharram
start of rabi ul awwal
start of rajab
start of ramadan
start of ramadhan
start of ramazan
start of ramzan
start of safar
start of shabaan
start of shaban
start of shawal
start of shawwal
start of zil hajj
sukkot
summer bank holiday
summer solstice
tamil new year
teej
tenth day of the month
tenth day of this month
tenth of last month
tenth of next month
tenth of that month
tenth of the eighth
tenth of the eigth
tenth of the eleventh
tenth of the fifth
tenth of the following month
tenth of the forth
tenth of the fourth
tenth of the month
tenth of the new year
tenth of the nineth
tenth of the ninth
tenth of the same month
tenth of the second
tenth of the seventh
tenth of the sixth
tenth of the tenth
tenth of the third
tenth of the twelfth
tenth of the twelth
tenth of this month
tet
thanksgiving
the eighteenth is
the eighteenth was
the eighteenth when
the eighteeth is
the eighteeth was
the eighteeth when
the fifteenth is
the fifteenth was
the fifteenth when
the forteenth is
the forteenth was
the forteenth when
the fourteenth is
the fourteenth was
the fourteenth when
the new year
the nineteenth is
the nineteenth was
the nineteenth when
the ninteenth is
the ninteenth was
the ninteenth when
the seventeenth is
the seventeenth was
the seventeenth when
the sixteenth is
the sixteenth was
the sixteenth when
the thirteenth is
the thirteenth was
the thirteenth when
the thirtieth is
the thirtieth was
the thirtieth when
the thirty first is
the thirty first was
the thirty first when
the twelfth is
the twelfth was
the twelfth when
the twelth is
the twelth was
the twelth when
the twentieth is
the twentieth was
the twentieth when
the twenty eighth is
the twenty eighth was
the twenty eighth when
the twenty fifth is
the twenty fifth was
the twenty fifth when
the twenty first is
the twenty first was
the twenty first when
the twenty fourth is
the twenty fourth was
the twenty fourth when
the twenty ninth is
the twenty ninth was
the twenty ninth when
the twenty second is
the twenty second was
the twenty second when
the twenty seventh is
the twenty seventh was
the twenty seventh when
the twenty sixth is
the twenty sixth was
the twenty sixth when
the twenty third is
the twenty third was
the twenty third when
third day of eid
third day of the month
third day of this month
third friday of the month
third monday of the month
third of last month
third of next month
third of that month
third of the eighth
third of the eigth
third of the eleventh
third of the fifth
third of the following month
third of the forth
third of the fourth
third of the month
third of the new year
third of the nineth
third of the ninth
third of the same month
third of the second
third of the seventh
third of the sixth
third of the tenth
third of the third
third of the twelfth
third of the twelth
third of this month
third saturday of the month
third sunday of the month
third thursday of the month
third tuesday of the month
third wednesday of the month
thirteenth day of the month
thirteenth day of this month
thirteenth of last month
thirteenth of next month
thirteenth of that month
thirteenth of the eighth
thirteenth of the eigth
thirteenth of the eleventh
thirteenth of the fifth
thirteenth of the following month
thirteenth of the forth
thirteenth of the fourth
thirteenth of the month
thirteenth of the new year
thirteenth of the nineth
thirteenth of the ninth
thirteenth of the same month
thirteenth of the second
thirteenth of the seventh
thirteenth of the sixth
thirteenth of the tenth
thirteenth of the third
thirteenth of the twelfth
thirteenth of the twelth
thirteenth of this month
thirtieth day of the month
thirtieth day of this month
thirtieth of last month
thirtieth of next month
thirtieth of that month
thirtieth of the eighth
thirtieth of the eigth
thirtieth of the eleventh
thirtieth of the fifth
thirtieth of the following month
thirtieth of the forth
thirtieth of the fourth
thirtieth of the month
thirtieth of the new year
thirtieth of the nineth
thirtieth of the ninth
thirtieth of the same month
thirtieth of the second
thirtieth of the seventh
thirtieth of the sixth
thirtieth of the tenth
thirtieth of the third
thirtieth of the twelfth
thirtieth of the twelth
thirtieth of this month
thirty first day of the month
thirty first day of this month
thirty first of last month
thirty first of next month
thirty first of that month
thirty first of the eighth
thirty first of the eigth
thirty first of the eleventh
thirty first of the fifth
thirty first of the following month
thirty first of the forth
thirty first of the fourth
thirty first of the month
thirty first of the new year
thirty first of the nineth
thirty first of the ninth
thirty first of the same month
thirty first of the second
thirty first of the seventh
thirty first of the sixth
thirty first of the tenth
thirty first of the third
thirty first of the twelfth
thirty first of the twelth
thirty first of this month
three kings day
timkat
timket
tisha bav
trinity sunday
twelfth day of the month
twelfth day of this month
twelfth night
twelfth of last month
twelfth of next month
twelfth of that month
twelfth of the eighth
twelfth of the eigth
twelfth of the eleventh
twelfth of the fifth
twelfth of the following month
twelfth of the forth
twelfth of the fourth
twelfth of the month
twelfth of the new year
twelfth of the nineth
twelfth of the ninth
twelfth of the same month
twelfth of the second
twelfth of the seventh
twelfth of the sixth
twelfth of the tenth
twelfth of the third
twelfth of the twelfth
twelfth of the twelth
twelfth of this month
twelth day of the month
twelth day of this month
twelth of last month
twelth of next month
twelth of that month
twelth of the eighth
twelth of the eigth
twelth of the eleventh
twelth of the fifth
twelth of the following month
twelth of the forth
twelth of the fourth
twelth of the month
twelth of the new year
twelth of the nineth
twelth of the ninth
twelth of the same month
twelth of the second
twelth of the seventh
twelth of the sixth
twelth of the tenth
twelth of the third
twelth of the twelfth
twelth of the twelth
twelth of this month
twentieth day of the month
twentieth day of this month
twentieth of last month
twentieth of next month
twentieth of that month
twentieth of the eighth
twentieth of the eigth
twentieth of the eleventh
twentieth of the fifth
twentieth of the following month
twentieth of the forth
twentieth of the fourth
twentieth of the month
twentieth of the new year
twentieth of the nineth
twentieth of the ninth
twentieth of the same month
twentieth of the second
twentieth of the seventh
twentieth of the sixth
twentieth of the tenth
twentieth of the third
twentieth of the twelfth
twentieth of the twelth
twentieth of this month
twenty eighteen
twenty eighth day of the month
twenty eighth day of this month
twenty eighth of last month
twenty eighth of next month
twenty eighth of that month
twenty eighth of the eighth
twenty eighth of the eigth
twenty eighth of the eleventh
twenty eighth of the fifth
twenty eighth of the following month
twenty eighth of the forth
twenty eighth of the fourth
twenty eighth of the month
twenty eighth of the new year
twenty eighth of the nineth
twenty eighth of the ninth
twenty eighth of the same month
twenty eighth of the second
twenty eighth of the seventh
twenty eighth of the sixth
twenty eighth of the tenth
twenty eighth of the third
twenty eighth of the twelfth
twenty eighth of the twelth
twenty eighth of this month
twenty eleven
twenty fifteen
twenty fifth day of the month
twenty fifth day of this month
twenty fifth of last month
twenty fifth of next month
twenty fifth of that month
twenty fifth of the eighth
twenty fifth of the eigth
twenty fifth of the eleventh
twenty fifth of the fifth
twenty fifth of the following month
twenty fifth of the forth
twenty fifth of the fourth
twenty fifth of the month
twenty fifth of the new year
twenty fifth of the nineth
twenty fifth of the ninth
twenty fifth of the same month
twenty fifth of the second
twenty fifth of the seventh
twenty fifth of the sixth
twenty fifth of the tenth
twenty fifth of the third
twenty fifth of the twelfth
twenty fifth of the twelth
twenty fifth of this month
twenty first day of the month
twenty first day of this month
twenty first of last month
twenty first of next month
twenty first of that month
twenty first of the eighth
twenty first of the eigth
twenty first of the eleventh
twenty first of the fifth
twenty first of the following month
twenty first of the forth
twenty first of the fourth
twenty first of the month
twenty first of the new year
twenty first of the nineth
twenty first of the ninth
twenty first of the same month
twenty first of the second
twenty first of the seventh
twenty first of the sixth
twenty first of the tenth
twenty first of the third
twenty first of the twelfth
twenty first of the twelth
twenty first of this month
twenty forty
twenty fourteen
twenty fourth day of the month
twenty fourth day of this month
twenty fourth of last month
twenty fourth of next month
twenty fourth of that month
twenty fourth of the eighth
twenty fourth of the eigth
twenty fourth of the eleventh
twenty fourth of the fifth
twenty fourth of the following month
twenty fourth of the forth
twenty fourth of the fourth
twenty fourth of the month
twenty fourth of the new year
twenty fourth of the nineth
twenty fourth of the ninth
twenty fourth of the same month
twenty fourth of the second
twenty fourth of the seventh
twenty fourth of the sixth
twenty fourth of the tenth
twenty fourth of the third
twenty fourth of the twelfth
twenty fourth of the twelth
twenty fourth of this month
twenty nineteen
twenty ninth day of the month
twenty ninth day of this month
twenty ninth of last month
twenty ninth of next month
twenty ninth of that month
twenty ninth of the eighth
twenty ninth of the eigth
twenty ninth of the eleventh
twenty ninth of the fifth
twenty ninth of the following month
twenty ninth of the forth
twenty ninth of the fourth
twenty ninth of the month
twenty ninth of the new year
twenty ninth of the nineth
twenty ninth of the ninth
twenty ninth of the same month
twenty ninth of the second
twenty ninth of the seventh
twenty ninth of the sixth
twenty ninth of the tenth
twenty ninth of the third
twenty ninth of the twelfth
twenty ninth of the twelth
twenty ninth of this month
twenty oh eight
twenty oh five
twenty oh four
twenty oh nine
twenty oh one
twenty oh seven
twenty oh six
twenty oh three
twenty oh two
twenty second day of the month
twenty second day of this month
twenty second of last month
twenty second of next month
twenty second of that month
twenty second of the eighth
twenty second of the eigth
twenty second of the eleventh
twenty second of the fifth
twenty second of the following month
twenty second of the forth
twenty second of the fourth
twenty second of the month
twenty second of the new year
twenty second of the nineth
twenty second of the ninth
twenty second of the same month
twenty second of the second
twenty second of the seventh
twenty second of the sixth
twenty second of the tenth
twenty second of the third
twenty second of the twelfth
twenty second of the twelth
twenty second of this month
twenty seventeen
twenty seventh day of the month
twenty seventh day of this month
twenty seventh of last month
twenty seventh of next month
twenty seventh of that month
twenty seventh of the eighth
twenty seventh of the eigth
twenty seventh of the eleventh
twenty seventh of the fifth
twenty seventh of the following month
twenty seventh of the forth
twenty seventh of the fourth
twenty seventh of the month
twenty seventh of the new year
twenty seventh of the nineth
twenty seventh of the ninth
twenty seventh of the same month
twenty seventh of the second
twenty seventh of the seventh
twenty seventh of the sixth
twenty seventh of the tenth
twenty seventh of the third
twenty seventh of the twelfth
twenty seventh of the twelth
twenty seventh of this month
twenty sixteen
twenty sixth day of the month
twenty sixth day of this month
twenty sixth of last month
twenty sixth of next month
twenty sixth of that month
twenty sixth of the eighth
twenty sixth of the eigth
twenty sixth of the eleventh
twenty sixth of the fifth
twenty sixth of the following month
twenty sixth of the forth
twenty sixth of the fourth
twenty sixth of the month
twenty sixth of the new year
twenty sixth of the nineth
twenty sixth of the ninth
twenty sixth of the same month
twenty sixth of the second
twenty sixth of the seventh
twenty sixth of the sixth
twenty sixth of the tenth
twenty sixth of the third
twenty sixth of the twelfth
twenty sixth of the twelth
twenty sixth of this month
twenty ten
twenty third day of the month
twenty third day of this month
twenty third of last month
twenty third of next month
twenty third of that month
twenty third of the eighth
twenty third of the eigth
twenty third of the eleventh
twenty third of the fifth
twenty third of the following month
twenty third of the forth
twenty third of the fourth
twenty third of the month
twenty third of the new year
twenty third of the nineth
twenty third of the ninth
twenty third of the same month
twenty third of the second
twenty third of the seventh
twenty third of the sixth
twenty third of the tenth
twenty third of the third
twenty third of the twelfth
twenty third of the twelth
twenty third of this month
twenty thirteen
twenty thirty
twenty thirty eight
twenty thirty five
twenty thirty four
twenty thirty nine
twenty thirty one
twenty thirty seven
twenty thirty six
twenty thirty three
twenty thirty two
twenty twelve
twenty twenty
twenty twenty eight
twenty twenty five
twenty twenty four
twenty twenty nine
twenty twenty one
twenty twenty seven
twenty twenty six
twenty twenty three
twenty twenty two
two thousand and eight
two thousand and eighteen
two thousand and eleven
two thousand and fifteen
two thousand and five
two thousand and forty
two thousand and four
two thousand and fourteen
two thousand and nine
two thousand and nineteen
two thousand and one
two thousand and seven
two thousand and seventeen
two thousand and six
two thousand and sixteen
two thousand and ten
two thousand and thirteen
two thousand and thirty
two thousand and thirty eight
two thousand and thirty five
two thousand and thirty four
two thousand and thirty nine
two thousand and thirty one
two thousand and thirty seven
two thousand and thirty six
two thousand and thirty three
two thousand and thirty two
two thousand and three
two thousand and twelve
two thousand and twenty
two thousand and twenty eight
two thousand and twenty five
two thousand and twenty four
two thousand and twenty nine
two thousand and twenty one
two thousand and twenty seven
two thousand and twenty six
two thousand and twenty three
two thousand and twenty two
two thousand and two
two thousand eight
two thousand eighteen
two thousand eleven
two thousand fifteen
two thousand five
two thousand forty
two thousand four
two thousand fourteen
two thousand nine
two thousand nineteen
two thousand one
two thousand seven
two thousand seventeen
two thousand six
two thousand sixteen
two thousand ten
two thousand thirteen
two thousand thirty
two thousand thirty eight
two thousand thirty five
two thousand thirty four
two thousand thirty nine
two thousand thirty one
two thousand thirty seven
two thousand thirty six
two thousand thirty three
two thousand thirty two
two thousand three
two thousand twelve
two thousand twenty
two thousand twenty eight
two thousand twenty five
two thousand twenty four
two thousand twenty nine
two thousand twenty one
two thousand twenty seven
two thousand twenty six
two thousand twenty three
two thousand twenty two
two thousand two
vaisakhi
valentimes day
valentine day
valentine's
valentine's day
valentines
valentines day
valentines nite
vesak
veterans day
victory day
wesak
whit monday
whit sunday
windrush day
winter solstice
women's day
womens day
world aids day
xmas
xmas day
xmas eve
yalda
yalda night
yom kippur
[phrase:day-is]
after the
afternoon of the
again on the
and the
and then the
anniversary is on the
anniversary is the
anniversary on the
anniversary the
appointment is on the
appointment is the
appointment on the
arrested on the
arrested the
arrived on the
back on the
before the
between the
birthday is on the
birthday is the
birthday on the
birthday the
birthday was the
born
born in
by the
came on the
come on the
court date is the
court date the
court is on the
court is the
court on the
d o b
date is
date was
dated
dated on
dated the
day of the
deadline is the
dob
due by the
due date is the
due date the
due date was the
due on the
due the
evening of the
every month on the
flight is on the
flight is the
flight on the
from the
funeral is the
funeral on the
happened on the
happened the
hearing is listed for the
hearing is on the
hearing is the
hearing on the
here on the
in the year
it was the
left home on the
left on the
married on the
month on the
morning of the
moved in on the
moved in the
night of the
on
on about the
on the
paid on the
pay day is the
payday is the
payday on the
released on the
released the
sacked on the
since about the
since around the
since the
since the year
started on the
started the
starting from the
starting on
starting on the
starting the
the date is
the date was
the year
then on the
til the
till the
to the
until the
up to the
was born in
was due on the
was due the
was on the
wedding is the
wedding on the
week of the
weekend of the
[phrase:day-part]
at night
in afternoon
in evening
in morning
in night
in the afternoon
in the early morning
in the evening
in the evenings
in the morning
in the mornings
in the night
last night
o clock in the morning
sharp
this afternoon
this evening
this morning
tonight
yesterday evening
yesterday morning
[phrase:firm]
abm
abp
adecco
aldi warehouse
amazon flex
amazon logistics
amazon warehouse
amber cars
anchor care
anglian ruskin
anytime fitness
arriva
asda living
asos warehouse
at next
avara
b & q
b and m
b and q
bae systems
banham poultry
barchester
bargain booze
bentley motors
bernard matthews
best one
best western
bet fred
betfred
bid food
bidfood
birnberg peirce
blue arrow
bluebird care
britannia hotel
british airways
british gas
bupa
burger king
butlins
caffe nero
card factory
care uk
carphone warehouse
center parcs
centre parcs
chicken cottage
city cabs
city sprint
city taxis
clear springs
clearsprings
clintons
co op
co op food
company shop
coop
cooplands
costa coffee
cranswick
cross country
david lloyd
delta taxis
dhl
dixy chicken
dunbia
duncan lewis
dunkin donuts
e on
easy jet
eat out
edf
farmfoods
first bus
first call
fitness first
five guys
food hub
four seasons
fresh direct
fultons foods
g four s
gala bingo
genting casino
german doner kebab
getir
gi group
go ahead
go north east
gophr
greene king
greggs bakery
grosvenor casino
hackney law centre
harvester
haven holidays
hays
hc one
heron foods
hilton foods
holiday inn
holiday inn express
home bargains
home instead
hovis
hungry horse
hyatt
ibis
ibis hotel
iceland foods
iss
jack fultons
jaguar land rover
jd sports
john lewis
just eat
krispy kreme
ladbrokes
lidl warehouse
lloyds bank
londis
london underground
m & s
m and s
manpower
marks and sparks
marks and spencer
mcvities
mears
mecca bingo
metro bank
migrant help
mitie
money gram
morrisons warehouse
moy park
nat west
national express
nationwide
network rail
new look
next plc
next shop
next store
next warehouse
nisa local
nissan plant
noble foods
northern rail
novotel
ocs
octopus energy
one stop
paddy power
papa johns
pepes
pertemps
pilgrims
pizza express
pizza hut
post office
pound bakery
pound stretcher
poundstretcher
premier foods
premier inn
pret a manger
princes
pure gym
radisson
randstad
reed agency
river island
rolls royce
royal mail
ryan air
sainsburys local
scot rail
scottish power
severn trent
sky tv
slug and lettuce
spar shop
sports direct
sports direct warehouse
staffline
sunrise care
taco bell
tesco express
tesco extra
tesco metro
tfl
thames water
the co op
the gym group
tim hortons
tk maxx
toby carvery
toyota plant
transport for london
tsb
tulip
two sisters
uber eats
united utilities
veezu
virgin media
virgin trains
vodafone
walkers crisps
warburtons
western union
william hill
wilson solicitors
world remit
yorkshire tiger
[phrase:handle-is]
account is
discord
discord is
facebook account
facebook is
facebook name is
facebook profile
fb is
fb name is
handle
handle is
ig is
insta
insta handle is
insta is
instagram
instagram account
instagram handle is
instagram is
instagram name is
profile is
profile name
skype
skype is
skype name is
snap
snap is
snapchat
snapchat is
telegram
telegram is
telegram name is
tiktok
tiktok account
tiktok is
tiktok name is
twitter
twitter handle is
twitter is
user name
user name is
username
username is
viber
wechat
wechat id
wechat id is
whatsapp name is
[phrase:hour-more]
a m
am
and a half
and a quarter
and half
forty five
ish
min past eight
min past eleven
min past five
min past four
min past nine
min past one
min past seven
min past six
min past ten
min past three
min past twelve
min past two
min to eight
min to eleven
min to five
min to four
min to nine
min to one
min to seven
min to six
min to ten
min to three
min to twelve
min to two
minutes past eight
minutes past eleven
minutes past five
minutes past four
minutes past nine
minutes past one
minutes past seven
minutes past six
minutes past ten
minutes past three
minutes past twelve
minutes past two
minutes to eight
minutes to eleven
minutes to five
minutes to four
minutes to nine
minutes to one
minutes to seven
minutes to six
minutes to ten
minutes to three
minutes to twelve
minutes to two
o clock
o'clock
o'clock in the morning
oclock
p m
past eight
past eleven
past five
past four
past midnight
past nine
past one
past seven
past six
past ten
past three
past twelve
past two
pm
till eight
till eleven
till five
till four
till nine
till one
till seven
till six
till ten
till three
till twelve
till two
to eight
to eleven
to five
to four
to nine
to one
to seven
to six
to ten
to three
to twelve
to two
[phrase:intro]
are called
by the name of
call myself
called miss
doctor miss
everyone calls me
goes by
he is called
he's called
head miss
head teacher miss
headteacher miss
her name is
her name was
hes called
his name is
his name was
i am called
i'm called
im called
is called
kind regards
known as
lady miss
my name is
my name's
my names
name is
name of
name was
names is
nickname is
nurse miss
people call me
she is called
she's called
shes called
signed by
social worker miss
surname is
teacher miss
teacher mister
tell miss
their name is
told miss
tutor miss
was called
with miss
worker miss
yours sincerely
[phrase:intro-weak]
ask for
asked for
called
dear
friend of
from mr
hello
hey
hi
i am
i'm
im
it was
it's
its
love from
name
named
names
regards
said to
salam
says to
sincerely
speak to
spoke to
talk to
talked to
thank you
thanks
this is
with my friend
wrote to
[phrase:keep]
bank papers
brother in law
bury her
bury him
bury it
bury me
bury my
bury the
bury them
bury us
bury you
bury your
call centre
cambridgeshire and peterborough
central london
child care
childcare
city centre
community centre
court papers
daughter in law
day care
detention centre
divorce papers
east london
father in law
foster care
given papers
greater london
greater manchester
health care
health centre
home care
home office
hours a day
hours a night
hours a week
hours each day
hours every
hours every day
hours in a row
hours later
hours per day
hours per week
hours shift
hours shifts
hours straight
house papers
in law
in laws
intensive care
job centre
leave and
leave because
leave but
leave her
leave him
leave if
leave me
leave my
leave no
leave the
leave us
leave your
leisure centre
liverpool city region
marital status
marriage papers
medical care
medical centre
mother in law
no documents about
north east
north london
online status
police papers
relationship status
school papers
shopping centre
sister in law
social care
social services
son in law
south london
south yorkshire
sports centre
take care
takes care
taking care
tees valley
took care
town centre
west london
west midlands
west of england
west yorkshire
whatsapp status
women centre
womens centre
[phrase:lives-in]
accommodation in
am from
are from
area called
area of
back to
based in
born in
bus to
came from
church in
city of
come from
comes from
dispersed to
district of
family in
flat in
from a village called
grew up in
he's from
hes from
hostel in
hotel in
house in
housed in
i'm from
im from
is from
live at
live in
live near
lived in
lives at
lives in
lives near
living in
mosque in
move to
moved from
moved into
moved to
moving to
parents in
refuge in
road in
room in
school in
she's from
shes from
shop in
station in
stay in
stayed in
staying in
stays in
street in
took me to
town called
town of
train to
travel to
travelled to
village called
village near
village of
[phrase:nation]
costa rican
el salvador
hong kong
hong konger
ivory coast
new zealander
puerto rican
saudi arabian
sierra leonean
south african
sri lanka
sri lankan
[phrase:place]
acton park
alexandra park
all saints
all souls
barking park
battersea park
brockwell park
burgess park
cannon hill park
central park
christ the king
clapham common
clissold park
corpus christi
crystal palace park
finsbury park
from bow
from rugby
good shepherd
grangewood park
gunnersbury park
heaton park
holy cross
holy family
holy rosary
holy trinity
hyde park
immaculate conception
lister park
lloyd park
mile end park
mountsfield park
norwood green
our lady
our lady of lourdes
peckham rye park
peel park
plashet park
platt fields
ravenscourt park
regents park
roundhay park
sacred heart
sefton park
southall park
southwark park
st aidans
st albans
st ambrose
st andrew's
st andrews
st ann's
st anne's
st annes
st anns
st augustines
st barnabas
st bede's
st bedes
st benedicts
st bernadettes
st catherine's
st catherines
st clares
st columbas
st cuthbert's
st cuthberts
st david's
st davids
st dominics
st edmunds
st edwards
st francis
st george's
st georges
st gregorys
st helens
st hilda's
st hildas
st james
st james's
st john's
st johns
st joseph's
st josephs
st jude's
st judes
st luke's
st lukes
st margaret's
st margarets
st mark's
st marks
st martins
st mary's
st marys
st matthew's
st matthews
st michael's
st michaels
st nicholas
st oswalds
st patrick's
st patricks
st pauls
st peter's
st peters
st philips
st stephen's
st stephens
st teresa's
st teresas
st thomas
st wilfrids
valentines park
victoria park
wandle park
weavers fields
west ham park
[phrase:reference-is]
account number
application number
arc card
arc number
aspen card
badge number
brp
brp number
cad
cad number
cad ref
card number
cas number
case no
case number
case ref
collar number
complaint ref
council ref
crime number
crime ref
crime reference
crime reference number
crn
driving licence
employee number
ends in
gave me a number
gave me number
gave number
give me number
gwf
ho ref
home office number
home office ref
home office reference
id number
incident
incident number
incident reference
insurance number
licence number
licence plate
license number
log number
my ref
national insurance
national insurance number
nhs number
ni number
nino
number ends
number ends in
number plate
numberplate
officer number
passport
passport no
passport number
payroll number
permit number
plate
plate number
police ref
police reference
policy number
port ref
port reference
ref
ref no
ref number
reference
reference number
reg
reg is
reg number
registration number
shoulder number
sort code
student id
student number
they give number
uan
universal credit number
visa number
[phrase:status]
3c leave
5 years leave
60 days to find a sponsor
60 days to leave
a british citizen
a ddvc
a dependant
a dependent
a small boat
acrs
agricultural visa
aint got papers
am a refugee
am illegal
an au pair
an overstayer
ancestry visa
ancestry visas
ancestry viza
appeal dismissed
appeal pending
appeal refused
appeal rights exhausted
appeal to tribunal
appealing my refusal
appealing the refusal
applied asylum
applied for asylum
applied for citizenship
apply asylum
apply citizenship
apply for asylum
arap
arc card
are refugees
as a refugee
as refugees
ask asylum
ask for asylum
asked asylum
asked for asylum
asos
aspen card
asylum accommodation
asylum application
asylum card
asylum case
asylum claim
asylum decision
asylum granted
asylum hearing
asylum hostel
asylum hotel
asylum house
asylum housing
asylum interview
asylum money
asylum refused
asylum rejected
asylum screening
asylum seeker
asylum seekers
asylum support
asylum was
au pair
au pair visa
back of a lorry
bail address
bail conditions
became illegal
became overstayer
become illegal
been deported
been illegal
been in detention
been smuggled
been trafficked
being deported
biometric card
biometric residence permit
bn o visa
bno
bno visa
bno visas
bno viza
bride visa
bridging visa
british citizen
british citizenship
british national
british nationality
british passport
brp card
brp expired
business visa
business visas
by boat
by dinghy
by lorry
by small boat
came as an au pair
came by boat
came by lorry
came by small boat
came here illegally
came illegal
came illegally
came in a lorry
came in lorry
came on a boat
came on a small boat
came on boat
came on lorry
came on small boat
came to be a nanny
came with boat
came with lorry
cancelled my sponsorship
cant work legally
care visa
care visas
care viza
care work visa
care worker visa
care worker visas
care worker viza
carer visa
cash in hand no papers
certificate of sponsorship
change my visa
child visa
citizenship
citizenship test
claim asylum
claim got refused
claim refused
claim rejected
claim was refused
claimed asylum
claiming asylum
come by boat
come by lorry
come with boat
come with lorry
concession
conclusive grounds
cos letter
cos visa
cos was cancelled
cross the channel
cross the sea
crossed border
crossed in a dinghy
crossed the channel
curtailed
curtailed my visa
curtailment
curtailment letter
ddv
ddv concession
ddvc
depend on his visa
dependant on him
dependant on his
dependant on his visa
dependant visa
dependant visas
dependant viza
dependants visa
dependent of him
dependent on her
dependent on him
dependent on his
dependent on his sponsorship
dependent on his visa
dependent visa
dependent visas
dependent viza
dependents visa
depending on his visa
deportation order
deported before
destitute domestic violence
destitution domestic violence concession
detention centre
dinghy
diplomatic visa
discretionary leave
discretionary leave to remain
domestic visa
domestic visas
domestic worker
domestic worker visa
domestic worker visas
domestic worker viza
don't have papers
dont have papers
dual citizen
dual national
dual nationality
dv ilr
dvilr
e visa
eea family permit
eea national
entered illegally
entry clearance
eu citizen
eu national
eu passport
eu settled
eu settlement scheme
eu status
euss
evisa
expired visa
expired visas
extend my visa
failed asylum seeker
fake visa
fake visas
family permit
family reunion
family reunion visa
family visa
family visas
family viza
farm visa
fee waiver
fiance visa
fiance visas
fiance viza
fiancee visa
fiancee visas
fiancee viza
fiancée visa
first tier tribunal
for asylum
foreign student
fresh claim
from calais
further leave
further leave to remain
further submissions
gave me leave
get citizenship
get status
given leave
given refugee
global talent visa
global talent visas
global talent viza
got a visa
got citizenship
got deported
got detained
got leave
got my papers
got no papers
got refugee
got removed
got status
graduate route
graduate visa
graduate visas
graduate viza
granted leave
granted refugee
gypsy family
have a visa
have leave
have no papers
have settled
have status
have visa
he is illegal
health and care visa
health and care visas
health and care viza
health and care worker visa
health and care worker visas
health and care worker viza
health care visa
health care visas
health visa
health worker visa
health worker visas
her dependant
here illegal
here illegally
hes illegal
his dependant
his dependent
holiday visa
holiday visas
holiday viza
home office decision
home office interview
home office refused
homes for ukraine
hong kong visa
hong kong visas
human rights application
human rights claim
humanitarian protection
husband visa
husband visas
i am appealing
i am dependant
i am dependent
i am illegal
i claim asylum
i sign every week
i was illegal
i was trafficked
i'm illegal
illegal entrant
illegal here
illegal immigrant
illegal immigrants
illegal migrant
illegally here
im appealing
im illegal
immigration bail
immigration case
immigration detention
immigration status
immigration tag
in a dinghy
in a lorry
in a small boat
in asylum hotel
in detention
in the back of a lorry
in the nrm
inadmissibility
inadmissible
indefinite leave
indefinite leave to enter
indefinite leave to remain
insecure status
international student
irish passport
irish traveller
irregular
irregular migrant
judicial review
judicial review of my
leave expired
leave expires
leave outside the rules
leave ran out
leave runs out
leave to enter
leave to remain
leave to remain refused
leave was refused
licence got revoked
life in the uk test
limited leave
limited leave to remain
living illegally
lodged an appeal
lost her appeal
lost his appeal
lost its licence
lost my appeal
lost my sponsorship
lost my status
lost our appeal
lost the appeal
lost their licence
marriage certificate visa
marriage visa
marriage visas
marriage viza
migrant help
migrant victims
minister of religion visa
minister of religion visas
modern slavery victim
months leave
mvdac
my appeal
my asylum
my asylum case
my asylum interview
my brp
my citizenship
my claim was refused
my claim was rejected
my cos
my decision letter
my leave
my permit
my settled
my sponser
my sponsor
my visa depends on him
my visa is tied to him
my visa was
national referral mechanism
naturalisation
naturalised
negative decision
new cos
no access to public funds
no documents
no immigration status
no leave to remain
no legal right
no legal status
no more visa
no nationality
no paper
no papers
no passport
no permission to work
no permit
no recourse
no recourse to public funds
no right to be here
no right to work
no status
no valid leave
no visa
no work permit
non eu
not allowed to work
not legal
not legal here
notice of intent
nrm
nrm decision
nurse visa
on a dinghy
on a visa
on her visa
on his sponsorship
on his visa
on husband visa
on immigration bail
on my dads visa
on my husband visa
on my husband's visa
on my husbands visa
on my mums visa
on my partners visa
on my wife visa
on my wife's visa
on my wifes visa
on the dinghy
on their visa
on visa
our appeal
our sponsor
out of status
over stayed
overseas domestic worker visa
overseas domestic worker visas
overseas domestic worker viza
overseas student
overstaid
overstay
overstayed her visa
overstayed his visa
overstayed my visa
overstayers
overstaying
overstays
papers not right
parent visa
parent visas
parent viza
partner visa
partner visas
partner viza
permanent residence
permanent residency
permanent resident
permit expired
positive conclusive grounds
positive decision
post study visa
post study visas
post study work
post study work visa
post study work visas
pre setled
pre settle
pre settle status
pre settled
pre settled status
pre-settlement
presettled status
psw
psw visa
public funds
reasonable grounds
reasonable grounds decision
recourse to public funds
refugee camp
refugee family reunion
refugee status
refusal from home office
refused asylum
refused by home office
refused by the home office
refused leave
refused me asylum
refused my asylum
refused my claim
rejected my claim
removal centre
removal directions
removal notice
removal order
renew my visa
report every week
reporting centre
reporting to home office
resettled refugee
resettlement scheme
residence card
residence permit
right to work
roma family
romani gypsy
romany gypsy
rwanda letter
schengen visa
screening interview
sdvilr
season visa
seasonal visa
seasonal visas
seasonal viza
seasonal work visa
seasonal work visas
seasonal worker
seasonal worker visa
seasonal worker visas
seasonal worker viza
section 17
section 3c leave
section 4
section 4 support
section 95
section 98
section four
section ninety five
seeking asylum
setled status
setteld status
settle status
settled status
settled statuss
settlement scheme
share code
she is illegal
shes illegal
short stay visa
short stay visas
short stay viza
short term visa
short term visas
sign at
sign at the home office
sign at the reporting centre
signing at
signing at becket house
signing at reporting
signing centre
sixty days to leave
skilled visa
skilled visas
skilled work visa
skilled worker
skilled worker route
skilled worker visa
skilled worker visas
skilled worker viza
slavery visa
small boat
small boats
smuggled
smuggled in
sponserd
sponsered
sponsers me
sponsor licence
sponsor licence revoked
sponsor lost licence
sponsor visa
sponsored by
sponsored me
sponsored visa
sponsored visas
sponsored viza
sponsoring me
sponsors me
sponsors my visa
sponsorship certificate
sponsorship licence
sponsorship visa
sponsorship visas
spousal visa
spousal visas
spouse dependent
spouse visa
spouse visas
spouse viza
stateless person
status expired
status is expired
staying illegally
student dependant
student dependent
student route
student visa
student visas
student viza
students visa
study visa
study visas
substantive interview
support from migrant help
svec
switch my visa
tagged by immigration
temporary leave
temporary visa
temporary visas
temporary viza
the jungle
they are illegal
tied to my employer
tier 1
tier 2
tier 4
tier four
tier four visa
tier two
tourist visa
tourist visas
tourist viza
trafficked here
trafficking decision
trafficking victim
trafficking victim visa
transit visa
transit visas
transit viza
traveller family
tribunal for asylum
turned down my claim
ukraine extension
ukraine family scheme
ukraine scheme
ukraine visa
ukraine visas
ukrainian visa
ukrainian visas
unaccompanied minor
under a lorry
under his visa
under section 95
upper tribunal
victim of trafficking
visa application
visa by him
visa cancel
visa canceled
visa cancelled
visa curtailed
visa depend on him
visa dependant
visa dependent
visa depends on her
visa depends on him
visa depends on my husband
visa end
visa ended
visa ends
visa expire
visa expired
visa expires
visa expiring
visa extension
visa finish
visa finished
visa finishes
visa finishing
visa going to expire
visa gone
visa got cancelled
visa got curtailed
visa got refused
visa has expired
visa has run out
visa holder
visa is expired
visa is finish
visa is finished
visa is on him
visa is over
visa is through him
visa is through my husband
visa is tied
visa is under him
visa is up
visa lapsed
visa on him
visa over
visa ran out
visa refused
visa rejected
visa renewal
visa run out
visa runs out
visa status
visa stop
visa through him
visa tied
visa type
visa under him
visa up in
visa was cancelled
visa was curtailed
visa was on him
visa was refused
visa was with him
visa with him
visas finished
visas run out
visit visa
visit visas
visit viza
visitor visa
visitor visas
visitor viza
viza expire
viza finish
voluntary departure
voluntary return
vprs
wait for asylum
waiting asylum
waiting for a decision
waiting for asylum
waiting for asylum interview
waiting for home office
waiting for home office decision
waiting for my asylum interview
waiting for my decision
waiting for my interview with the home office
waiting for my papers
waiting for my status
waiting for my visa
waiting for papers
waiting for status
waiting for the home office
waiting on a decision
waiting on home office
waiting on my decision
waiting on my papers
waiting on my visa
waiting on the home office
waiting to hear from home office
was deported
was detained
was removed from the uk
was trafficked
we are illegal
we are refugees
we claim asylum
were illegal
wife visa
wife visas
windrush
windrush generation
withdrew my sponsorship
without a valid visa
without a visa
without documents
without immigration status
without papers
without status
without visa
work permit
work visa
work visas
work viza
working cash in hand
working illegal
working illegally
working permit
working visa
yarls wood
year leave
years leave
you are illegal
you're illegal
your illegal
youre illegal
youth mobility
youth mobility visa
youth mobility visas
youth mobility viza
[phrase:time]
eight hundred hours
eight o five
eight oh five
eleven hundred hours
eleven o five
eleven oh five
five hundred hours
five o five
five oh five
four hundred hours
four o five
four oh five
haf eight
haf eleven
haf five
haf four
haf nine
haf one
haf seven
haf six
haf ten
haf three
haf twelve
haf two
half eight
half eleven
half five
half four
half nine
half one
half seven
half six
half ten
half three
half twelve
half two
harf eight
harf eleven
harf five
harf four
harf nine
harf one
harf seven
harf six
harf ten
harf three
harf twelve
harf two
nine hundred hours
nine o five
nine oh five
oh eight hundred
oh eleven hundred
oh five hundred
oh four hundred
oh nine hundred
oh one hundred
oh seven hundred
oh six hundred
oh ten hundred
oh three hundred
oh twelve hundred
oh two hundred
one hundred hours
one o five
one oh five
quarta past eight
quarta past eleven
quarta past five
quarta past four
quarta past nine
quarta past one
quarta past seven
quarta past six
quarta past ten
quarta past three
quarta past twelve
quarta past two
quarta to eight
quarta to eleven
quarta to five
quarta to four
quarta to nine
quarta to one
quarta to seven
quarta to six
quarta to ten
quarta to three
quarta to twelve
quarta to two
quarter past eight
quarter past eleven
quarter past five
quarter past four
quarter past nine
quarter past one
quarter past seven
quarter past six
quarter past ten
quarter past three
quarter past twelve
quarter past two
quater past eight
quater past eleven
quater past five
quater past four
quater past nine
quater past one
quater past seven
quater past six
quater past ten
quater past three
quater past twelve
quater past two
quater to eight
quater to eleven
quater to five
quater to four
quater to nine
quater to one
quater to seven
quater to six
quater to ten
quater to three
quater to twelve
quater to two
seven hundred hours
seven o five
seven oh five
six hundred hours
six o five
six oh five
ten hundred hours
ten o five
ten oh five
three hundred hours
three o five
three oh five
twelve hundred hours
twelve o five
twelve oh five
twenty hundred hours
twenty one hundred hours
twenty two hundred hours
two hundred hours
two o five
two oh five
[phrase:works-at]
a company called
a firm called
a place called
a shop called
agency as a carer at
agency as a chef at
agency as a cleaner at
agency as a waiter at
agency as a waitress at
agency at
agency called
agency down
agency down at
agency for
agency from
agency in
agency is
agency is called
agency name
agency name is
agency named
agency names
agency out at
agency over at
agency round at
agency through
agency up at
agency via
agency was
agency with
agency work as a carer at
agency work as a chef at
agency work as a cleaner at
agency work as a waiter at
agency work as a waitress at
agency work at
agency work down
agency work down at
agency work for
agency work from
agency work in
agency work out at
agency work over at
agency work round at
agency work through
agency work up at
agency work via
agency work with
an agency called
apprentice as a carer at
apprentice as a chef at
apprentice as a cleaner at
apprentice as a waiter at
apprentice as a waitress at
apprentice at
apprentice down
apprentice down at
apprentice for
apprentice from
apprentice in
apprentice out at
apprentice over at
apprentice round at
apprentice through
apprentice up at
apprentice via
apprentice with
apprenticed as a carer at
apprenticed as a chef at
apprenticed as a cleaner at
apprenticed as a waiter at
apprenticed as a waitress at
apprenticed at
apprenticed down
apprenticed down at
apprenticed for
apprenticed from
apprenticed in
apprenticed out at
apprenticed over at
apprenticed round at
apprenticed through
apprenticed up at
apprenticed via
apprenticed with
apprenticeship as a carer at
apprenticeship as a chef at
apprenticeship as a cleaner at
apprenticeship as a waiter at
apprenticeship as a waitress at
apprenticeship at
apprenticeship down
apprenticeship down at
apprenticeship for
apprenticeship from
apprenticeship in
apprenticeship out at
apprenticeship over at
apprenticeship round at
apprenticeship through
apprenticeship up at
apprenticeship via
apprenticeship with
au pair as a carer at
au pair as a chef at
au pair as a cleaner at
au pair as a waiter at
au pair as a waitress at
au pair at
au pair down
au pair down at
au pair for
au pair from
au pair in
au pair out at
au pair over at
au pair round at
au pair through
au pair up at
au pair via
au pair with
bairn are at
bairn at
bairn attend
bairn attended
bairn attends
bairn from
bairn go to
bairn goes
bairn goes to
bairn got into
bairn got moved to
bairn in nursery at
bairn in reception at
bairn in sixth form at
bairn in year eight at
bairn in year eleven at
bairn in year five at
bairn in year four at
bairn in year nine at
bairn in year one at
bairn in year seven at
bairn in year six at
bairn in year ten at
bairn in year three at
bairn in year two at
bairn into
bairn is at
bairn is enrolled at
bairn is in nursery at
bairn is taught at
bairn moved to
bairn started
bairn started at
bairn starts at
bairn studies at
bairn study at
bairn to
bairn transferred to
bairn up from
bairn was at
bairn went to
baker as a carer at
baker as a chef at
baker as a cleaner at
baker as a waiter at
baker as a waitress at
baker at
baker down
baker down at
baker for
baker from
baker in
baker out at
baker over at
baker round at
baker through
baker up at
baker via
baker with
bakery called
bakery is
bakery is called
bakery name
bakery name is
bakery named
bakery names
bakery was
bar called
bar is
bar is called
bar name
bar name is
bar named
bar names
bar was
bar work as a carer at
bar work as a chef at
bar work as a cleaner at
bar work as a waiter at
bar work as a waitress at
bar work at
bar work down
bar work down at
bar work for
bar work from
bar work in
bar work out at
bar work over at
bar work round at
bar work through
bar work up at
bar work via
bar work with
barber as a carer at
barber as a chef at
barber as a cleaner at
barber as a waiter at
barber as a waitress at
barber at
barber called
barber down
barber down at
barber for
barber from
barber in
barber is
barber is called
barber name
barber name is
barber named
barber names
barber out at
barber over at
barber round at
barber through
barber up at
barber via
barber was
barber with
barista as a carer at
barista as a chef at
barista as a cleaner at
barista as a waiter at
barista as a waitress at
barista at
barista down
barista down at
barista for
barista from
barista in
barista out at
barista over at
barista round at
barista through
barista up at
barista via
barista with
barmaid as a carer at
barmaid as a chef at
barmaid as a cleaner at
barmaid as a waiter at
barmaid as a waitress at
barmaid at
barmaid down
barmaid down at
barmaid for
barmaid from
barmaid in
barmaid out at
barmaid over at
barmaid round at
barmaid through
barmaid up at
barmaid via
barmaid with
bartender as a carer at
bartender as a chef at
bartender as a cleaner at
bartender as a waiter at
bartender as a waitress at
bartender at
bartender down
bartender down at
bartender for
bartender from
bartender in
bartender out at
bartender over at
bartender round at
bartender through
bartender up at
bartender via
bartender with
beautician as a carer at
beautician as a chef at
beautician as a cleaner at
beautician as a waiter at
beautician as a waitress at
beautician at
beautician down
beautician down at
beautician for
beautician from
beautician in
beautician out at
beautician over at
beautician round at
beautician through
beautician up at
beautician via
beautician with
beds at
behind the bar as a carer at
behind the bar as a chef at
behind the bar as a cleaner at
behind the bar as a waiter at
behind the bar as a waitress at
behind the bar at
behind the bar down
behind the bar down at
behind the bar for
behind the bar from
behind the bar in
behind the bar out at
behind the bar over at
behind the bar round at
behind the bar through
behind the bar up at
behind the bar via
behind the bar with
boss as a carer at
boss as a chef at
boss as a cleaner at
boss as a waiter at
boss as a waitress at
boss at
boss down
boss down at
boss for
boss from
boss in
boss of
boss out at
boss over at
boss round at
boss through
boss up at
boss via
boss with
bosses as a carer at
bosses as a chef at
bosses as a cleaner at
bosses as a waiter at
bosses as a waitress at
bosses at
bosses down
bosses down at
bosses for
bosses from
bosses in
bosses out at
bosses over at
bosses round at
bosses through
bosses up at
bosses via
bosses with
bouncer as a carer at
bouncer as a chef at
bouncer as a cleaner at
bouncer as a waiter at
bouncer as a waitress at
bouncer at
bouncer down
bouncer down at
bouncer for
bouncer from
bouncer in
bouncer out at
bouncer over at
bouncer round at
bouncer through
bouncer up at
bouncer via
bouncer with
boy are at
boy at
boy attend
boy attended
boy attends
boy from
boy go to
boy goes
boy goes to
boy got into
boy got moved to
boy in nursery at
boy in reception at
boy in sixth form at
boy in year eight at
boy in year eleven at
boy in year five at
boy in year four at
boy in year nine at
boy in year one at
boy in year seven at
boy in year six at
boy in year ten at
boy in year three at
boy in year two at
boy into
boy is at
boy is enrolled at
boy is in nursery at
boy is taught at
boy moved to
boy started
boy started at
boy starts at
boy studies at
boy study at
boy to
boy transferred to
boy up from
boy was at
boy went to
boys are at
boys at
boys attend
boys attended
boys attends
boys from
boys go to
boys goes
boys goes to
boys got into
boys got moved to
boys in nursery at
boys in reception at
boys in sixth form at
boys in year eight at
boys in year eleven at
boys in year five at
boys in year four at
boys in year nine at
boys in year one at
boys in year seven at
boys in year six at
boys in year ten at
boys in year three at
boys in year two at
boys into
boys is at
boys is enrolled at
boys is in nursery at
boys is taught at
boys moved to
boys started
boys started at
boys starts at
boys studies at
boys study at
boys to
boys transferred to
boys up from
boys was at
boys went to
brickie as a carer at
brickie as a chef at
brickie as a cleaner at
brickie as a waiter at
brickie as a waitress at
brickie at
brickie down
brickie down at
brickie for
brickie from
brickie in
brickie out at
brickie over at
brickie round at
brickie through
brickie up at
brickie via
brickie with
brother are at
brother at
brother attend
brother attended
brother attends
brother from
brother go to
brother goes
brother goes to
brother got into
brother got moved to
brother in nursery at
brother in reception at
brother in sixth form at
brother in year eight at
brother in year eleven at
brother in year five at
brother in year four at
brother in year nine at
brother in year one at
brother in year seven at
brother in year six at
brother in year ten at
brother in year three at
brother in year two at
brother into
brother is at
brother is enrolled at
brother is in nursery at
brother is taught at
brother moved to
brother started
brother started at
brother starts at
brother studies at
brother study at
brother to
brother transferred to
brother up from
brother was at
brother went to
builder as a carer at
builder as a chef at
builder as a cleaner at
builder as a waiter at
builder as a waitress at
builder at
builder down
builder down at
builder for
builder from
builder in
builder out at
builder over at
builder round at
builder through
builder up at
builder via
builder with
bus driver as a carer at
bus driver as a chef at
bus driver as a cleaner at
bus driver as a waiter at
bus driver as a waitress at
bus driver at
bus driver down
bus driver down at
bus driver for
bus driver from
bus driver in
bus driver out at
bus driver over at
bus driver round at
bus driver through
bus driver up at
bus driver via
bus driver with
business called
business is
business is called
business name
business name is
business named
business names
business was
butcher as a carer at
butcher as a chef at
butcher as a cleaner at
butcher as a waiter at
butcher as a waitress at
butcher at
butcher down
butcher down at
butcher for
butcher from
butcher in
butcher out at
butcher over at
butcher round at
butcher through
butcher up at
butcher via
butcher with
cab for
cafe called
cafe is
cafe is called
cafe name
cafe name is
cafe named
cafe names
cafe was
called in sick at
called in sick to
car wash called
car wash is
car wash is called
car wash name
car wash name is
car wash named
car wash names
car wash was
care assistant as a carer at
care assistant as a chef at
care assistant as a cleaner at
care assistant as a waiter at
care assistant as a waitress at
care assistant at
care assistant down
care assistant down at
care assistant for
care assistant from
care assistant in
care assistant out at
care assistant over at
care assistant round at
care assistant through
care assistant up at
care assistant via
care assistant with
care home called
care home is
care home is called
care home name
care home name is
care home named
care home names
care home was
carer as a carer at
carer as a chef at
carer as a cleaner at
carer as a waiter at
carer as a waitress at
carer at
carer down
carer down at
carer for
carer from
carer in
carer out at
carer over at
carer round at
carer through
carer up at
carer via
carer with
caring as a carer at
caring as a chef at
caring as a cleaner at
caring as a waiter at
caring as a waitress at
caring at
caring down
caring down at
caring for
caring from
caring in
caring out at
caring over at
caring round at
caring through
caring up at
caring via
caring with
carpenter as a carer at
carpenter as a chef at
carpenter as a cleaner at
carpenter as a waiter at
carpenter as a waitress at
carpenter at
carpenter down
carpenter down at
carpenter for
carpenter from
carpenter in
carpenter out at
carpenter over at
carpenter round at
carpenter through
carpenter up at
carpenter via
carpenter with
cash in hand as a carer at
cash in hand as a chef at
cash in hand as a cleaner at
cash in hand as a waiter at
cash in hand as a waitress at
cash in hand at
cash in hand down
cash in hand down at
cash in hand for
cash in hand from
cash in hand in
cash in hand out at
cash in hand over at
cash in hand round at
cash in hand through
cash in hand up at
cash in hand via
cash in hand with
cashier as a carer at
cashier as a chef at
cashier as a cleaner at
cashier as a waiter at
cashier as a waitress at
cashier at
cashier down
cashier down at
cashier for
cashier from
cashier in
cashier out at
cashier over at
cashier round at
cashier through
cashier up at
cashier via
cashier with
changed beds as a carer at
changed beds as a chef at
changed beds as a cleaner at
changed beds as a waiter at
changed beds as a waitress at
changed beds at
changed beds down
changed beds down at
changed beds for
changed beds from
changed beds in
changed beds out at
changed beds over at
changed beds round at
changed beds through
changed beds up at
changed beds via
changed beds with
chef as a carer at
chef as a chef at
chef as a cleaner at
chef as a waiter at
chef as a waitress at
chef at
chef down
chef down at
chef for
chef from
chef in
chef out at
chef over at
chef round at
chef through
chef up at
chef via
chef with
child are at
child at
child attend
child attended
child attends
child from
child go to
child goes
child goes to
child got into
child got moved to
child in nursery at
child in reception at
child in sixth form at
child in year eight at
child in year eleven at
child in year five at
child in year four at
child in year nine at
child in year one at
child in year seven at
child in year six at
child in year ten at
child in year three at
child in year two at
child into
child is at
child is enrolled at
child is in nursery at
child is taught at
child moved to
child started
child started at
child starts at
child studies at
child study at
child to
child transferred to
child up from
child was at
child went to
childminder as a carer at
childminder as a chef at
childminder as a cleaner at
childminder as a waiter at
childminder as a waitress at
childminder at
childminder called
childminder down
childminder down at
childminder for
childminder from
childminder in
childminder out at
childminder over at
childminder round at
childminder through
childminder up at
childminder via
childminder with
children are at
children at
children attend
children attended
children attends
children from
children go to
children goes
children goes to
children got into
children got moved to
children in nursery at
children in reception at
children in sixth form at
children in year eight at
children in year eleven at
children in year five at
children in year four at
children in year nine at
children in year one at
children in year seven at
children in year six at
children in year ten at
children in year three at
children in year two at
children into
children is at
children is enrolled at
children is in nursery at
children is taught at
children moved to
children started
children started at
children starts at
children studies at
children study at
children to
children transferred to
children up from
children was at
children went to
church called
church is called
church name
church name is
church named
church names
classmates at
clean as a carer at
clean as a chef at
clean as a cleaner at
clean as a waiter at
clean as a waitress at
clean at
clean down
clean down at
clean for
clean from
clean in
clean offices as a carer at
clean offices as a chef at
clean offices as a cleaner at
clean offices as a waiter at
clean offices as a waitress at
clean offices at
clean offices down
clean offices down at
clean offices for
clean offices from
clean offices in
clean offices out at
clean offices over at
clean offices round at
clean offices through
clean offices up at
clean offices via
clean offices with
clean out at
clean over at
clean rooms as a carer at
clean rooms as a chef at
clean rooms as a cleaner at
clean rooms as a waiter at
clean rooms as a waitress at
clean rooms at
clean rooms down
clean rooms down at
clean rooms for
clean rooms from
clean rooms in
clean rooms out at
clean rooms over at
clean rooms round at
clean rooms through
clean rooms up at
clean rooms via
clean rooms with
clean round at
clean through
clean toilets as a carer at
clean toilets as a chef at
clean toilets as a cleaner at
clean toilets as a waiter at
clean toilets as a waitress at
clean toilets at
clean toilets down
clean toilets down at
clean toilets for
clean toilets from
clean toilets in
clean toilets out at
clean toilets over at
clean toilets round at
clean toilets through
clean toilets up at
clean toilets via
clean toilets with
clean up at
clean via
clean with
cleaned as a carer at
cleaned as a chef at
cleaned as a cleaner at
cleaned as a waiter at
cleaned as a waitress at
cleaned at
cleaned down
cleaned down at
cleaned for
cleaned from
cleaned in
cleaned out at
cleaned over at
cleaned rooms as a carer at
cleaned rooms as a chef at
cleaned rooms as a cleaner at
cleaned rooms as a waiter at
cleaned rooms as a waitress at
cleaned rooms at
cleaned rooms down
cleaned rooms down at
cleaned rooms for
cleaned rooms from
cleaned rooms in
cleaned rooms out at
cleaned rooms over at
cleaned rooms round at
cleaned rooms through
cleaned rooms up at
cleaned rooms via
cleaned rooms with
cleaned round at
cleaned through
cleaned up at
cleaned via
cleaned with
cleaner as a carer at
cleaner as a chef at
cleaner as a cleaner at
cleaner as a waiter at
cleaner as a waitress at
cleaner at
cleaner down
cleaner down at
cleaner for
cleaner from
cleaner in
cleaner out at
cleaner over at
cleaner round at
cleaner through
cleaner up at
cleaner via
cleaner with
cleaning as a carer at
cleaning as a chef at
cleaning as a cleaner at
cleaning as a waiter at
cleaning as a waitress at
cleaning at
cleaning down
cleaning down at
cleaning for
cleaning from
cleaning in
cleaning out at
cleaning over at
cleaning round at
cleaning through
cleaning up at
cleaning via
cleaning with
cleans as a carer at
cleans as a chef at
cleans as a cleaner at
cleans as a waiter at
cleans as a waitress at
cleans at
cleans down
cleans down at
cleans for
cleans from
cleans in
cleans out at
cleans over at
cleans rooms as a carer at
cleans rooms as a chef at
cleans rooms as a cleaner at
cleans rooms as a waiter at
cleans rooms as a waitress at
cleans rooms at
cleans rooms down
cleans rooms down at
cleans rooms for
cleans rooms from
cleans rooms in
cleans rooms out at
cleans rooms over at
cleans rooms round at
cleans rooms through
cleans rooms up at
cleans rooms via
cleans rooms with
cleans round at
cleans through
cleans toilets as a carer at
cleans toilets as a chef at
cleans toilets as a cleaner at
cleans toilets as a waiter at
cleans toilets as a waitress at
cleans toilets at
cleans toilets down
cleans toilets down at
cleans toilets for
cleans toilets from
cleans toilets in
cleans toilets out at
cleans toilets over at
cleans toilets round at
cleans toilets through
cleans toilets up at
cleans toilets via
cleans toilets with
cleans up at
cleans via
cleans with
clinic called
clinic is
clinic is called
clinic name
clinic name is
clinic named
clinic names
clinic was
clock in as a carer at
clock in as a chef at
clock in as a cleaner at
clock in as a waiter at
clock in as a waitress at
clock in at
clock in down
clock in down at
clock in for
clock in from
clock in in
clock in out at
clock in over at
clock in round at
clock in through
clock in up at
clock in via
clock in with
clocked in as a carer at
clocked in as a chef at
clocked in as a cleaner at
clocked in as a waiter at
clocked in as a waitress at
clocked in at
clocked in down
clocked in down at
clocked in for
clocked in from
clocked in in
clocked in out at
clocked in over at
clocked in round at
clocked in through
clocked in up at
clocked in via
clocked in with
clocking in as a carer at
clocking in as a chef at
clocking in as a cleaner at
clocking in as a waiter at
clocking in as a waitress at
clocking in at
clocking in down
clocking in down at
clocking in for
clocking in from
clocking in in
clocking in out at
clocking in over at
clocking in round at
clocking in through
clocking in up at
clocking in via
clocking in with
clocks in as a carer at
clocks in as a chef at
clocks in as a cleaner at
clocks in as a waiter at
clocks in as a waitress at
clocks in at
clocks in down
clocks in down at
clocks in for
clocks in from
clocks in in
clocks in out at
clocks in over at
clocks in round at
clocks in through
clocks in up at
clocks in via
clocks in with
club called
club is
club is called
club name
club name is
club named
club names
club was
colleague as a carer at
colleague as a chef at
colleague as a cleaner at
colleague as a waiter at
colleague as a waitress at
colleague at
colleague down
colleague down at
colleague for
colleague from
colleague in
colleague out at
colleague over at
colleague round at
colleague through
colleague up at
colleague via
colleague with
colleagues as a carer at
colleagues as a chef at
colleagues as a cleaner at
colleagues as a waiter at
colleagues as a waitress at
colleagues at
colleagues down
colleagues down at
colleagues for
colleagues from
colleagues in
colleagues out at
colleagues over at
colleagues round at
colleagues through
colleagues up at
colleagues via
colleagues with
collect her from
collect him from
collect my daughter from
collect my son from
collect the kids from
collect them from
collecting her from
collecting him from
college called
college is
college is called
college name
college name is
college named
college names
college was
commis as a carer at
commis as a chef at
commis as a cleaner at
commis as a waiter at
commis as a waitress at
commis at
commis down
commis down at
commis for
commis from
commis in
commis out at
commis over at
commis round at
commis through
commis up at
commis via
commis with
company called
company is
company is called
company name
company name is
company named
company names
company was
contract as a carer at
contract as a chef at
contract as a cleaner at
contract as a waiter at
contract as a waitress at
contract at
contract down
contract down at
contract for
contract from
contract in
contract out at
contract over at
contract round at
contract through
contract up at
contract via
contract with
cook as a carer at
cook as a chef at
cook as a cleaner at
cook as a waiter at
cook as a waitress at
cook at
cook down
cook down at
cook food as a carer at
cook food as a chef at
cook food as a cleaner at
cook food as a waiter at
cook food as a waitress at
cook food at
cook food down
cook food down at
cook food for
cook food from
cook food in
cook food out at
cook food over at
cook food round at
cook food through
cook food up at
cook food via
cook food with
cook for
cook from
cook in
cook out at
cook over at
cook round at
cook through
cook up at
cook via
cook with
cooking as a carer at
cooking as a chef at
cooking as a cleaner at
cooking as a waiter at
cooking as a waitress at
cooking at
cooking down
cooking down at
cooking for
cooking from
cooking in
cooking out at
cooking over at
cooking round at
cooking through
cooking up at
cooking via
cooking with
cooks as a carer at
cooks as a chef at
cooks as a cleaner at
cooks as a waiter at
cooks as a waitress at
cooks at
cooks down
cooks down at
cooks for
cooks from
cooks in
cooks out at
cooks over at
cooks round at
cooks through
cooks up at
cooks via
cooks with
courier as a carer at
courier as a chef at
courier as a cleaner at
courier as a waiter at
courier as a waitress at
courier at
courier down
courier down at
courier for
courier from
courier in
courier out at
courier over at
courier round at
courier through
courier up at
courier via
courier with
course at
course in
cousin are at
cousin at
cousin attend
cousin attended
cousin attends
cousin from
cousin go to
cousin goes
cousin goes to
cousin got into
cousin got moved to
cousin in nursery at
cousin in reception at
cousin in sixth form at
cousin in year eight at
cousin in year eleven at
cousin in year five at
cousin in year four at
cousin in year nine at
cousin in year one at
cousin in year seven at
cousin in year six at
cousin in year ten at
cousin in year three at
cousin in year two at
cousin into
cousin is at
cousin is enrolled at
cousin is in nursery at
cousin is taught at
cousin moved to
cousin started
cousin started at
cousin starts at
cousin studies at
cousin study at
cousin to
cousin transferred to
cousin up from
cousin was at
cousin went to
coworker as a carer at
coworker as a chef at
coworker as a cleaner at
coworker as a waiter at
coworker as a waitress at
coworker at
coworker down
coworker down at
coworker for
coworker from
coworker in
coworker out at
coworker over at
coworker round at
coworker through
coworker up at
coworker via
coworker with
coworkers as a carer at
coworkers as a chef at
coworkers as a cleaner at
coworkers as a waiter at
coworkers as a waitress at
coworkers at
coworkers down
coworkers down at
coworkers for
coworkers from
coworkers in
coworkers out at
coworkers over at
coworkers round at
coworkers through
coworkers up at
coworkers via
coworkers with
cut fish as a carer at
cut fish as a chef at
cut fish as a cleaner at
cut fish as a waiter at
cut fish as a waitress at
cut fish at
cut fish down
cut fish down at
cut fish for
cut fish from
cut fish in
cut fish out at
cut fish over at
cut fish round at
cut fish through
cut fish up at
cut fish via
cut fish with
cut flowers as a carer at
cut flowers as a chef at
cut flowers as a cleaner at
cut flowers as a waiter at
cut flowers as a waitress at
cut flowers at
cut flowers down
cut flowers down at
cut flowers for
cut flowers from
cut flowers in
cut flowers out at
cut flowers over at
cut flowers round at
cut flowers through
cut flowers up at
cut flowers via
cut flowers with
cut hair as a carer at
cut hair as a chef at
cut hair as a cleaner at
cut hair as a waiter at
cut hair as a waitress at
cut hair at
cut hair down
cut hair down at
cut hair for
cut hair from
cut hair in
cut hair out at
cut hair over at
cut hair round at
cut hair through
cut hair up at
cut hair via
cut hair with
cut meat as a carer at
cut meat as a chef at
cut meat as a cleaner at
cut meat as a waiter at
cut meat as a waitress at
cut meat at
cut meat down
cut meat down at
cut meat for
cut meat from
cut meat in
cut meat out at
cut meat over at
cut meat round at
cut meat through
cut meat up at
cut meat via
cut meat with
cuts hair as a carer at
cuts hair as a chef at
cuts hair as a cleaner at
cuts hair as a waiter at
cuts hair as a waitress at
cuts hair at
cuts hair down
cuts hair down at
cuts hair for
cuts hair from
cuts hair in
cuts hair out at
cuts hair over at
cuts hair round at
cuts hair through
cuts hair up at
cuts hair via
cuts hair with
cutting hair as a carer at
cutting hair as a chef at
cutting hair as a cleaner at
cutting hair as a waiter at
cutting hair as a waitress at
cutting hair at
cutting hair down
cutting hair down at
cutting hair for
cutting hair from
cutting hair in
cutting hair out at
cutting hair over at
cutting hair round at
cutting hair through
cutting hair up at
cutting hair via
cutting hair with
cutting meat as a carer at
cutting meat as a chef at
cutting meat as a cleaner at
cutting meat as a waiter at
cutting meat as a waitress at
cutting meat at
cutting meat down
cutting meat down at
cutting meat for
cutting meat from
cutting meat in
cutting meat out at
cutting meat over at
cutting meat round at
cutting meat through
cutting meat up at
cutting meat via
cutting meat with
daughter are at
daughter at
daughter attend
daughter attended
daughter attends
daughter from
daughter go to
daughter goes
daughter goes to
daughter got into
daughter got moved to
daughter in nursery at
daughter in reception at
daughter in sixth form at
daughter in year eight at
daughter in year eleven at
daughter in year five at
daughter in year four at
daughter in year nine at
daughter in year one at
daughter in year seven at
daughter in year six at
daughter in year ten at
daughter in year three at
daughter in year two at
daughter into
daughter is at
daughter is enrolled at
daughter is in nursery at
daughter is taught at
daughter moved to
daughter started
daughter started at
daughter starts at
daughter studies at
daughter study at
daughter to
daughter transferred to
daughter up from
daughter was at
daughter went to
daughters are at
daughters at
daughters attend
daughters attended
daughters attends
daughters from
daughters go to
daughters goes
daughters goes to
daughters got into
daughters got moved to
daughters in nursery at
daughters in reception at
daughters in sixth form at
daughters in year eight at
daughters in year eleven at
daughters in year five at
daughters in year four at
daughters in year nine at
daughters in year one at
daughters in year seven at
daughters in year six at
daughters in year ten at
daughters in year three at
daughters in year two at
daughters into
daughters is at
daughters is enrolled at
daughters is in nursery at
daughters is taught at
daughters moved to
daughters started
daughters started at
daughters starts at
daughters studies at
daughters study at
daughters to
daughters transferred to
daughters up from
daughters was at
daughters went to
days at
days working at
days working for
decorator as a carer at
decorator as a chef at
decorator as a cleaner at
decorator as a waiter at
decorator as a waitress at
decorator at
decorator down
decorator down at
decorator for
decorator from
decorator in
decorator out at
decorator over at
decorator round at
decorator through
decorator up at
decorator via
decorator with
degree at
degree from
deliver as a carer at
deliver as a chef at
deliver as a cleaner at
deliver as a waiter at
deliver as a waitress at
deliver at
deliver down
deliver down at
deliver for
deliver from
deliver in
deliver out at
deliver over at
deliver round at
deliver through
deliver up at
deliver via
deliver with
deliveries as a carer at
deliveries as a chef at
deliveries as a cleaner at
deliveries as a waiter at
deliveries as a waitress at
deliveries at
deliveries down
deliveries down at
deliveries for
deliveries from
deliveries in
deliveries out at
deliveries over at
deliveries round at
deliveries through
deliveries up at
deliveries via
deliveries with
delivering as a carer at
delivering as a chef at
delivering as a cleaner at
delivering as a waiter at
delivering as a waitress at
delivering at
delivering down
delivering down at
delivering food for
delivering for
delivering from
delivering in
delivering out at
delivering over at
delivering round at
delivering through
delivering up at
delivering via
delivering with
delivers as a carer at
delivers as a chef at
delivers as a cleaner at
delivers as a waiter at
delivers as a waitress at
delivers at
delivers down
delivers down at
delivers for
delivers from
delivers in
delivers out at
delivers over at
delivers round at
delivers through
delivers up at
delivers via
delivers with
delivery for
did nails as a carer at
did nails as a chef at
did nails as a cleaner at
did nails as a waiter at
did nails as a waitress at
did nails at
did nails down
did nails down at
did nails for
did nails from
did nails in
did nails out at
did nails over at
did nails round at
did nails through
did nails up at
did nails via
did nails with
did nights as a carer at
did nights as a chef at
did nights as a cleaner at
did nights as a waiter at
did nights as a waitress at
did nights at
did nights down
did nights down at
did nights for
did nights from
did nights in
did nights out at
did nights over at
did nights round at
did nights through
did nights up at
did nights via
did nights with
dig potatoes as a carer at
dig potatoes as a chef at
dig potatoes as a cleaner at
dig potatoes as a waiter at
dig potatoes as a waitress at
dig potatoes at
dig potatoes down
dig potatoes down at
dig potatoes for
dig potatoes from
dig potatoes in
dig potatoes out at
dig potatoes over at
dig potatoes round at
dig potatoes through
dig potatoes up at
dig potatoes via
dig potatoes with
dinner lady as a carer at
dinner lady as a chef at
dinner lady as a cleaner at
dinner lady as a waiter at
dinner lady as a waitress at
dinner lady at
dinner lady down
dinner lady down at
dinner lady for
dinner lady from
dinner lady in
dinner lady out at
dinner lady over at
dinner lady round at
dinner lady through
dinner lady up at
dinner lady via
dinner lady with
dishwasher as a carer at
dishwasher as a chef at
dishwasher as a cleaner at
dishwasher as a waiter at
dishwasher as a waitress at
dishwasher at
dishwasher down
dishwasher down at
dishwasher for
dishwasher from
dishwasher in
dishwasher out at
dishwasher over at
dishwasher round at
dishwasher through
dishwasher up at
dishwasher via
dishwasher with
dismissed as a carer at
dismissed as a chef at
dismissed as a cleaner at
dismissed as a waiter at
dismissed as a waitress at
dismissed at
dismissed down
dismissed down at
dismissed for
dismissed from
dismissed in
dismissed out at
dismissed over at
dismissed round at
dismissed through
dismissed up at
dismissed via
dismissed with
do days as a carer at
do days as a chef at
do days as a cleaner at
do days as a waiter at
do days as a waitress at
do days at
do days down
do days down at
do days for
do days from
do days in
do days out at
do days over at
do days round at
do days through
do days up at
do days via
do days with
do earlies as a carer at
do earlies as a chef at
do earlies as a cleaner at
do earlies as a waiter at
do earlies as a waitress at
do earlies at
do earlies down
do earlies down at
do earlies for
do earlies from
do earlies in
do earlies out at
do earlies over at
do earlies round at
do earlies through
do earlies up at
do earlies via
do earlies with
do hair as a carer at
do hair as a chef at
do hair as a cleaner at
do hair as a waiter at
do hair as a waitress at
do hair at
do hair down
do hair down at
do hair for
do hair from
do hair in
do hair out at
do hair over at
do hair round at
do hair through
do hair up at
do hair via
do hair with
do lates as a carer at
do lates as a chef at
do lates as a cleaner at
do lates as a waiter at
do lates as a waitress at
do lates at
do lates down
do lates down at
do lates for
do lates from
do lates in
do lates out at
do lates over at
do lates round at
do lates through
do lates up at
do lates via
do lates with
do massage as a carer at
do massage as a chef at
do massage as a cleaner at
do massage as a waiter at
do massage as a waitress at
do massage at
do massage down
do massage down at
do massage for
do massage from
do massage in
do massage out at
do massage over at
do massage round at
do massage through
do massage up at
do massage via
do massage with
do nails as a carer at
do nails as a chef at
do nails as a cleaner at
do nails as a waiter at
do nails as a waitress at
do nails at
do nails down
do nails down at
do nails for
do nails from
do nails in
do nails out at
do nails over at
do nails round at
do nails through
do nails up at
do nails via
do nails with
do nights as a carer at
do nights as a chef at
do nights as a cleaner at
do nights as a waiter at
do nights as a waitress at
do nights at
do nights down
do nights down at
do nights for
do nights from
do nights in
do nights out at
do nights over at
do nights round at
do nights through
do nights up at
do nights via
do nights with
do reception as a carer at
do reception as a chef at
do reception as a cleaner at
do reception as a waiter at
do reception as a waitress at
do reception at
do reception down
do reception down at
do reception for
do reception from
do reception in
do reception out at
do reception over at
do reception round at
do reception through
do reception up at
do reception via
do reception with
does hair as a carer at
does hair as a chef at
does hair as a cleaner at
does hair as a waiter at
does hair as a waitress at
does hair at
does hair down
does hair down at
does hair for
does hair from
does hair in
does hair out at
does hair over at
does hair round at
does hair through
does hair up at
does hair via
does hair with
does massage as a carer at
does massage as a chef at
does massage as a cleaner at
does massage as a waiter at
does massage as a waitress at
does massage at
does massage down
does massage down at
does massage for
does massage from
does massage in
does massage out at
does massage over at
does massage round at
does massage through
does massage up at
does massage via
does massage with
does nails as a carer at
does nails as a chef at
does nails as a cleaner at
does nails as a waiter at
does nails as a waitress at
does nails at
does nails down
does nails down at
does nails for
does nails from
does nails in
does nails out at
does nails over at
does nails round at
does nails through
does nails up at
does nails via
does nails with
does nights as a carer at
does nights as a chef at
does nights as a cleaner at
does nights as a waiter at
does nights as a waitress at
does nights at
does nights down
does nights down at
does nights for
does nights from
does nights in
does nights out at
does nights over at
does nights round at
does nights through
does nights up at
does nights via
does nights with
doing nails as a carer at
doing nails as a chef at
doing nails as a cleaner at
doing nails as a waiter at
doing nails as a waitress at
doing nails at
doing nails down
doing nails down at
doing nails for
doing nails from
doing nails in
doing nails out at
doing nails over at
doing nails round at
doing nails through
doing nails up at
doing nails via
doing nails with
doing nights as a carer at
doing nights as a chef at
doing nights as a cleaner at
doing nights as a waiter at
doing nights as a waitress at
doing nights at
doing nights down
doing nights down at
doing nights for
doing nights from
doing nights in
doing nights out at
doing nights over at
doing nights round at
doing nights through
doing nights up at
doing nights via
doing nights with
door work as a carer at
door work as a chef at
door work as a cleaner at
door work as a waiter at
door work as a waitress at
door work at
door work down
door work down at
door work for
door work from
door work in
door work out at
door work over at
door work round at
door work through
door work up at
door work via
door work with
doorman as a carer at
doorman as a chef at
doorman as a cleaner at
doorman as a waiter at
doorman as a waitress at
doorman at
doorman down
doorman down at
doorman for
doorman from
doorman in
doorman out at
doorman over at
doorman round at
doorman through
doorman up at
doorman via
doorman with
drive a lorry as a carer at
drive a lorry as a chef at
drive a lorry as a cleaner at
drive a lorry as a waiter at
drive a lorry as a waitress at
drive a lorry at
drive a lorry down
drive a lorry down at
drive a lorry for
drive a lorry from
drive a lorry in
drive a lorry out at
drive a lorry over at
drive a lorry round at
drive a lorry through
drive a lorry up at
drive a lorry via
drive a lorry with
drive a van as a carer at
drive a van as a chef at
drive a van as a cleaner at
drive a van as a waiter at
drive a van as a waitress at
drive a van at
drive a van down
drive a van down at
drive a van for
drive a van from
drive a van in
drive a van out at
drive a van over at
drive a van round at
drive a van through
drive a van up at
drive a van via
drive a van with
drive as a carer at
drive as a chef at
drive as a cleaner at
drive as a waiter at
drive as a waitress at
drive at
drive bus as a carer at
drive bus as a chef at
drive bus as a cleaner at
drive bus as a waiter at
drive bus as a waitress at
drive bus at
drive bus down
drive bus down at
drive bus for
drive bus from
drive bus in
drive bus out at
drive bus over at
drive bus round at
drive bus through
drive bus up at
drive bus via
drive bus with
drive cab for
drive down
drive down at
drive for
drive from
drive in
drive out at
drive over at
drive round at
drive taxi for
drive taxis as a carer at
drive taxis as a chef at
drive taxis as a cleaner at
drive taxis as a waiter at
drive taxis as a waitress at
drive taxis at
drive taxis down
drive taxis down at
drive taxis for
drive taxis from
drive taxis in
drive taxis out at
drive taxis over at
drive taxis round at
drive taxis through
drive taxis up at
drive taxis via
drive taxis with
drive through
drive up at
drive vans as a carer at
drive vans as a chef at
drive vans as a cleaner at
drive vans as a waiter at
drive vans as a waitress at
drive vans at
drive vans down
drive vans down at
drive vans for
drive vans from
drive vans in
drive vans out at
drive vans over at
drive vans round at
drive vans through
drive vans up at
drive vans via
drive vans with
drive via
drive with
driver as a carer at
driver as a chef at
driver as a cleaner at
driver as a waiter at
driver as a waitress at
driver at
driver down
driver down at
driver for
driver from
driver in
driver out at
driver over at
driver round at
driver through
driver up at
driver via
driver with
drives a lorry as a carer at
drives a lorry as a chef at
drives a lorry as a cleaner at
drives a lorry as a waiter at
drives a lorry as a waitress at
drives a lorry at
drives a lorry down
drives a lorry down at
drives a lorry for
drives a lorry from
drives a lorry in
drives a lorry out at
drives a lorry over at
drives a lorry round at
drives a lorry through
drives a lorry up at
drives a lorry via
drives a lorry with
drives a van as a carer at
drives a van as a chef at
drives a van as a cleaner at
drives a van as a waiter at
drives a van as a waitress at
drives a van at
drives a van down
drives a van down at
drives a van for
drives a van from
drives a van in
drives a van out at
drives a van over at
drives a van round at
drives a van through
drives a van up at
drives a van via
drives a van with
drives as a carer at
drives as a chef at
drives as a cleaner at
drives as a waiter at
drives as a waitress at
drives at
drives bus as a carer at
drives bus as a chef at
drives bus as a cleaner at
drives bus as a waiter at
drives bus as a waitress at
drives bus at
drives bus down
drives bus down at
drives bus for
drives bus from
drives bus in
drives bus out at
drives bus over at
drives bus round at
drives bus through
drives bus up at
drives bus via
drives bus with
drives down
drives down at
drives for
drives from
drives in
drives out at
drives over at
drives round at
drives taxi as a carer at
drives taxi as a chef at
drives taxi as a cleaner at
drives taxi as a waiter at
drives taxi as a waitress at
drives taxi at
drives taxi down
drives taxi down at
drives taxi for
drives taxi from
drives taxi in
drives taxi out at
drives taxi over at
drives taxi round at
drives taxi through
drives taxi up at
drives taxi via
drives taxi with
drives through
drives up at
drives via
drives with
driving as a carer at
driving as a chef at
driving as a cleaner at
driving as a waiter at
driving as a waitress at
driving at
driving down
driving down at
driving for
driving from
driving in
driving out at
driving over at
driving round at
driving through
driving up at
driving via
driving with
drop her at
drop her off at
drop him at
drop him off at
drop my daughter at
drop my son at
drop the kids at
drop them at
drop them off at
dropped her at
dropped him at
dropped out of
dropping her at
dropping him at
duty manager as a carer at
duty manager as a chef at
duty manager as a cleaner at
duty manager as a waiter at
duty manager as a waitress at
duty manager at
duty manager down
duty manager down at
duty manager for
duty manager from
duty manager in
duty manager out at
duty manager over at
duty manager round at
duty manager through
duty manager up at
duty manager via
duty manager with
earlies at
earlies working at
earlies working for
eldest are at
eldest at
eldest attend
eldest attended
eldest attends
eldest from
eldest go to
eldest goes
eldest goes to
eldest got into
eldest got moved to
eldest in nursery at
eldest in reception at
eldest in sixth form at
eldest in year eight at
eldest in year eleven at
eldest in year five at
eldest in year four at
eldest in year nine at
eldest in year one at
eldest in year seven at
eldest in year six at
eldest in year ten at
eldest in year three at
eldest in year two at
eldest into
eldest is at
eldest is enrolled at
eldest is in nursery at
eldest is taught at
eldest moved to
eldest started
eldest started at
eldest starts at
eldest studies at
eldest study at
eldest to
eldest transferred to
eldest up from
eldest was at
eldest went to
electrician as a carer at
electrician as a chef at
electrician as a cleaner at
electrician as a waiter at
electrician as a waitress at
electrician at
electrician down
electrician down at
electrician for
electrician from
electrician in
electrician out at
electrician over at
electrician round at
electrician through
electrician up at
electrician via
electrician with
employ as a carer at
employ as a chef at
employ as a cleaner at
employ as a waiter at
employ as a waitress at
employ at
employ by
employ down
employ down at
employ for
employ from
employ in
employ out at
employ over at
employ round at
employ through
employ up at
employ via
employ with
employed as a carer at
employed as a chef at
employed as a cleaner at
employed as a waiter at
employed as a waitress at
employed at
employed by
employed down
employed down at
employed for
employed from
employed in
employed out at
employed over at
employed round at
employed through
employed up at
employed via
employed with
employee as a carer at
employee as a chef at
employee as a cleaner at
employee as a waiter at
employee as a waitress at
employee at
employee down
employee down at
employee for
employee from
employee in
employee of
employee out at
employee over at
employee round at
employee through
employee up at
employee via
employee with
employer as a carer at
employer as a chef at
employer as a cleaner at
employer as a waiter at
employer as a waitress at
employer at
employer called
employer down
employer down at
employer for
employer from
employer in
employer is
employer is called
employer name
employer name is
employer named
employer names
employer out at
employer over at
employer round at
employer through
employer up at
employer via
employer was
employer with
employs as a carer at
employs as a chef at
employs as a cleaner at
employs as a waiter at
employs as a waitress at
employs at
employs down
employs down at
employs for
employs from
employs in
employs out at
employs over at
employs round at
employs through
employs up at
employs via
employs with
enrolled at
enrolled in
evenings at
evenings working at
evenings working for
everybody at
everyone at
excluded from
expelled from
factory called
factory is
factory is called
factory name
factory name is
factory named
factory names
factory was
farm called
farm is
farm is called
farm name
farm name is
farm named
farm names
farm was
find a job as a carer at
find a job as a chef at
find a job as a cleaner at
find a job as a waiter at
find a job as a waitress at
find a job at
find a job down
find a job down at
find a job for
find a job from
find a job in
find a job out at
find a job over at
find a job round at
find a job through
find a job up at
find a job via
find a job with
fired as a carer at
fired as a chef at
fired as a cleaner at
fired as a waiter at
fired as a waitress at
fired at
fired by
fired down
fired down at
fired for
fired from
fired in
fired out at
fired over at
fired round at
fired through
fired up at
fired via
fired with
firm called
firm is
firm is called
firm name
firm name is
firm named
firm names
firm was
fishmonger as a carer at
fishmonger as a chef at
fishmonger as a cleaner at
fishmonger as a waiter at
fishmonger as a waitress at
fishmonger at
fishmonger down
fishmonger down at
fishmonger for
fishmonger from
fishmonger in
fishmonger out at
fishmonger over at
fishmonger round at
fishmonger through
fishmonger up at
fishmonger via
fishmonger with
forced to work at
forced to work in
foreman as a carer at
foreman as a chef at
foreman as a cleaner at
foreman as a waiter at
foreman as a waitress at
foreman at
foreman down
foreman down at
foreman for
foreman from
foreman in
foreman out at
foreman over at
foreman round at
foreman through
foreman up at
foreman via
foreman with
forklift driver as a carer at
forklift driver as a chef at
forklift driver as a cleaner at
forklift driver as a waiter at
forklift driver as a waitress at
forklift driver at
forklift driver down
forklift driver down at
forklift driver for
forklift driver from
forklift driver in
forklift driver out at
forklift driver over at
forklift driver round at
forklift driver through
forklift driver up at
forklift driver via
forklift driver with
found a job as a carer at
found a job as a chef at
found a job as a cleaner at
found a job as a waiter at
found a job as a waitress at
found a job at
found a job down
found a job down at
found a job for
found a job from
found a job in
found a job out at
found a job over at
found a job round at
found a job through
found a job up at
found a job via
found a job with
found work through
fries fish as a carer at
fries fish as a chef at
fries fish as a cleaner at
fries fish as a waiter at
fries fish as a waitress at
fries fish at
fries fish down
fries fish down at
fries fish for
fries fish from
fries fish in
fries fish out at
fries fish over at
fries fish round at
fries fish through
fries fish up at
fries fish via
fries fish with
fry fish as a carer at
fry fish as a chef at
fry fish as a cleaner at
fry fish as a waiter at
fry fish as a waitress at
fry fish at
fry fish down
fry fish down at
fry fish for
fry fish from
fry fish in
fry fish out at
fry fish over at
fry fish round at
fry fish through
fry fish up at
fry fish via
fry fish with
full time as a carer at
full time as a chef at
full time as a cleaner at
full time as a waiter at
full time as a waitress at
full time at
full time down
full time down at
full time for
full time from
full time in
full time out at
full time over at
full time round at
full time through
full time up at
full time via
full time with
gaffer as a carer at
gaffer as a chef at
gaffer as a cleaner at
gaffer as a waiter at
gaffer as a waitress at
gaffer at
gaffer down
gaffer down at
gaffer for
gaffer from
gaffer in
gaffer out at
gaffer over at
gaffer round at
gaffer through
gaffer up at
gaffer via
gaffer with
garage called
garage is
garage is called
garage name
garage name is
garage named
garage names
garage was
gardener as a carer at
gardener as a chef at
gardener as a cleaner at
gardener as a waiter at
gardener as a waitress at
gardener at
gardener down
gardener down at
gardener for
gardener from
gardener in
gardener out at
gardener over at
gardener round at
gardener through
gardener up at
gardener via
gardener with
gate of
gates at
gates of
gave me a job at
gave me job in
get a job as a carer at
get a job as a chef at
get a job as a cleaner at
get a job as a waiter at
get a job as a waitress at
get a job at
get a job down
get a job down at
get a job for
get a job from
get a job in
get a job out at
get a job over at
get a job round at
get a job through
get a job up at
get a job via
get a job with
gets a job as a carer at
gets a job as a chef at
gets a job as a cleaner at
gets a job as a waiter at
gets a job as a waitress at
gets a job at
gets a job down
gets a job down at
gets a job for
gets a job from
gets a job in
gets a job out at
gets a job over at
gets a job round at
gets a job through
gets a job up at
gets a job via
gets a job with
girl are at
girl at
girl attend
girl attended
girl attends
girl from
girl go to
girl goes
girl goes to
girl got into
girl got moved to
girl in nursery at
girl in reception at
girl in sixth form at
girl in year eight at
girl in year eleven at
girl in year five at
girl in year four at
girl in year nine at
girl in year one at
girl in year seven at
girl in year six at
girl in year ten at
girl in year three at
girl in year two at
girl into
girl is at
girl is enrolled at
girl is in nursery at
girl is taught at
girl moved to
girl started
girl started at
girl starts at
girl studies at
girl study at
girl to
girl transferred to
girl up from
girl was at
girl went to
girls are at
girls at
girls attend
girls attended
girls attends
girls from
girls go to
girls goes
girls goes to
girls got into
girls got moved to
girls in nursery at
girls in reception at
girls in sixth form at
girls in year eight at
girls in year eleven at
girls in year five at
girls in year four at
girls in year nine at
girls in year one at
girls in year seven at
girls in year six at
girls in year ten at
girls in year three at
girls in year two at
girls into
girls is at
girls is enrolled at
girls is in nursery at
girls is taught at
girls moved to
girls started
girls started at
girls starts at
girls studies at
girls study at
girls to
girls transferred to
girls up from
girls was at
girls went to
got a job as a carer at
got a job as a chef at
got a job as a cleaner at
got a job as a waiter at
got a job as a waitress at
got a job at
got a job down
got a job down at
got a job for
got a job from
got a job in
got a job out at
got a job over at
got a job round at
got a job through
got a job up at
got a job via
got a job with
got me a job at
got me a job in
got me job in
got me work at
got me work in
governor at
graduated from
graft as a carer at
graft as a chef at
graft as a cleaner at
graft as a waiter at
graft as a waitress at
graft at
graft down
graft down at
graft for
graft from
graft in
graft out at
graft over at
graft round at
graft through
graft up at
graft via
graft with
grafted as a carer at
grafted as a chef at
grafted as a cleaner at
grafted as a waiter at
grafted as a waitress at
grafted at
grafted down
grafted down at
grafted for
grafted from
grafted in
grafted out at
grafted over at
grafted round at
grafted through
grafted up at
grafted via
grafted with
grafting as a carer at
grafting as a chef at
grafting as a cleaner at
grafting as a waiter at
grafting as a waitress at
grafting at
grafting down
grafting down at
grafting for
grafting from
grafting in
grafting out at
grafting over at
grafting round at
grafting through
grafting up at
grafting via
grafting with
grafts as a carer at
grafts as a chef at
grafts as a cleaner at
grafts as a waiter at
grafts as a waitress at
grafts at
grafts down
grafts down at
grafts for
grafts from
grafts in
grafts out at
grafts over at
grafts round at
grafts through
grafts up at
grafts via
grafts with
granddaughter are at
granddaughter at
granddaughter attend
granddaughter attended
granddaughter attends
granddaughter from
granddaughter go to
granddaughter goes
granddaughter goes to
granddaughter got into
granddaughter got moved to
granddaughter in nursery at
granddaughter in reception at
granddaughter in sixth form at
granddaughter in year eight at
granddaughter in year eleven at
granddaughter in year five at
granddaughter in year four at
granddaughter in year nine at
granddaughter in year one at
granddaughter in year seven at
granddaughter in year six at
granddaughter in year ten at
granddaughter in year three at
granddaughter in year two at
granddaughter into
granddaughter is at
granddaughter is enrolled at
granddaughter is in nursery at
granddaughter is taught at
granddaughter moved to
granddaughter started
granddaughter started at
granddaughter starts at
granddaughter studies at
granddaughter study at
granddaughter to
granddaughter transferred to
granddaughter up from
granddaughter was at
granddaughter went to
grandkids are at
grandkids at
grandkids attend
grandkids attended
grandkids attends
grandkids from
grandkids go to
grandkids goes
grandkids goes to
grandkids got into
grandkids got moved to
grandkids in nursery at
grandkids in reception at
grandkids in sixth form at
grandkids in year eight at
grandkids in year eleven at
grandkids in year five at
grandkids in year four at
grandkids in year nine at
grandkids in year one at
grandkids in year seven at
grandkids in year six at
grandkids in year ten at
grandkids in year three at
grandkids in year two at
grandkids into
grandkids is at
grandkids is enrolled at
grandkids is in nursery at
grandkids is taught at
grandkids moved to
grandkids started
grandkids started at
grandkids starts at
grandkids studies at
grandkids study at
grandkids to
grandkids transferred to
grandkids up from
grandkids was at
grandkids went to
grandson are at
grandson at
grandson attend
grandson attended
grandson attends
grandson from
grandson go to
grandson goes
grandson goes to
grandson got into
grandson got moved to
grandson in nursery at
grandson in reception at
grandson in sixth form at
grandson in year eight at
grandson in year eleven at
grandson in year five at
grandson in year four at
grandson in year nine at
grandson in year one at
grandson in year seven at
grandson in year six at
grandson in year ten at
grandson in year three at
grandson in year two at
grandson into
grandson is at
grandson is enrolled at
grandson is in nursery at
grandson is taught at
grandson moved to
grandson started
grandson started at
grandson starts at
grandson studies at
grandson study at
grandson to
grandson transferred to
grandson up from
grandson was at
grandson went to
guard at
gut fish as a carer at
gut fish as a chef at
gut fish as a cleaner at
gut fish as a waiter at
gut fish as a waitress at
gut fish at
gut fish down
gut fish down at
gut fish for
gut fish from
gut fish in
gut fish out at
gut fish over at
gut fish round at
gut fish through
gut fish up at
gut fish via
gut fish with
gutting fish as a carer at
gutting fish as a chef at
gutting fish as a cleaner at
gutting fish as a waiter at
gutting fish as a waitress at
gutting fish at
gutting fish down
gutting fish down at
gutting fish for
gutting fish from
gutting fish in
gutting fish out at
gutting fish over at
gutting fish round at
gutting fish through
gutting fish up at
gutting fish via
gutting fish with
gym called
gym is
gym is called
gym name
gym name is
gym named
gym names
gym was
hairdresser as a carer at
hairdresser as a chef at
hairdresser as a cleaner at
hairdresser as a waiter at
hairdresser as a waitress at
hairdresser at
hairdresser down
hairdresser down at
hairdresser for
hairdresser from
hairdresser in
hairdresser out at
hairdresser over at
hairdresser round at
hairdresser through
hairdresser up at
hairdresser via
hairdresser with
he manages
he owns
he runs
he teaches at
head at
head chef as a carer at
head chef as a chef at
head chef as a cleaner at
head chef as a waiter at
head chef as a waitress at
head chef at
head chef down
head chef down at
head chef for
head chef from
head chef in
head chef out at
head chef over at
head chef round at
head chef through
head chef up at
head chef via
head chef with
head teacher at
head teacher of
headteacher at
headteacher of
healthcare assistant as a carer at
healthcare assistant as a chef at
healthcare assistant as a cleaner at
healthcare assistant as a waiter at
healthcare assistant as a waitress at
healthcare assistant at
healthcare assistant down
healthcare assistant down at
healthcare assistant for
healthcare assistant from
healthcare assistant in
healthcare assistant out at
healthcare assistant over at
healthcare assistant round at
healthcare assistant through
healthcare assistant up at
healthcare assistant via
healthcare assistant with
hired as a carer at
hired as a chef at
hired as a cleaner at
hired as a waiter at
hired as a waitress at
hired at
hired by
hired down
hired down at
hired for
hired from
hired in
hired out at
hired over at
hired round at
hired through
hired up at
hired via
hired with
his business is
hotel called
hotel is
hotel is called
hotel name
hotel name is
hotel named
hotel names
hotel was
hours at
hours in
hours working at
hours working for
housekeeper as a carer at
housekeeper as a chef at
housekeeper as a cleaner at
housekeeper as a waiter at
housekeeper as a waitress at
housekeeper at
housekeeper down
housekeeper down at
housekeeper for
housekeeper from
housekeeper in
housekeeper out at
housekeeper over at
housekeeper round at
housekeeper through
housekeeper up at
housekeeper via
housekeeper with
housekeeping as a carer at
housekeeping as a chef at
housekeeping as a cleaner at
housekeeping as a waiter at
housekeeping as a waitress at
housekeeping at
housekeeping down
housekeeping down at
housekeeping for
housekeeping from
housekeeping in
housekeeping out at
housekeeping over at
housekeeping round at
housekeeping through
housekeeping up at
housekeeping via
housekeeping with
i manage
i own
i run
i studied at
i study at
i teach at
i trade as
in nursery at
in reception at
intern as a carer at
intern as a chef at
intern as a cleaner at
intern as a waiter at
intern as a waitress at
intern at
intern down
intern down at
intern for
intern from
intern in
intern out at
intern over at
intern round at
intern through
intern up at
intern via
intern with
internship as a carer at
internship as a chef at
internship as a cleaner at
internship as a waiter at
internship as a waitress at
internship at
internship down
internship down at
internship for
internship from
internship in
internship out at
internship over at
internship round at
internship through
internship up at
internship via
internship with
interpreter as a carer at
interpreter as a chef at
interpreter as a cleaner at
interpreter as a waiter at
interpreter as a waitress at
interpreter at
interpreter down
interpreter down at
interpreter for
interpreter from
interpreter in
interpreter out at
interpreter over at
interpreter round at
interpreter through
interpreter up at
interpreter via
interpreter with
interview at
its called
job as a carer at
job as a chef at
job as a cleaner at
job as a waiter at
job as a waitress at
job at
job down
job down at
job for
job from
job in
job is at
job out at
job over at
job round at
job through
job up at
job via
job was at
job with
jobs as a carer at
jobs as a chef at
jobs as a cleaner at
jobs as a waiter at
jobs as a waitress at
jobs at
jobs down
jobs down at
jobs for
jobs from
jobs in
jobs out at
jobs over at
jobs round at
jobs through
jobs up at
jobs via
jobs with
joiner as a carer at
joiner as a chef at
joiner as a cleaner at
joiner as a waiter at
joiner as a waitress at
joiner at
joiner down
joiner down at
joiner for
joiner from
joiner in
joiner out at
joiner over at
joiner round at
joiner through
joiner up at
joiner via
joiner with
kid are at
kid at
kid attend
kid attended
kid attends
kid from
kid go to
kid goes
kid goes to
kid got into
kid got moved to
kid in nursery at
kid in reception at
kid in sixth form at
kid in year eight at
kid in year eleven at
kid in year five at
kid in year four at
kid in year nine at
kid in year one at
kid in year seven at
kid in year six at
kid in year ten at
kid in year three at
kid in year two at
kid into
kid is at
kid is enrolled at
kid is in nursery at
kid is taught at
kid moved to
kid started
kid started at
kid starts at
kid studies at
kid study at
kid to
kid transferred to
kid up from
kid was at
kid went to
kids are at
kids at
kids attend
kids attended
kids attends
kids from
kids go to
kids goes
kids goes to
kids got into
kids got moved to
kids in nursery at
kids in reception at
kids in sixth form at
kids in year eight at
kids in year eleven at
kids in year five at
kids in year four at
kids in year nine at
kids in year one at
kids in year seven at
kids in year six at
kids in year ten at
kids in year three at
kids in year two at
kids into
kids is at
kids is enrolled at
kids is in nursery at
kids is taught at
kids moved to
kids started
kids started at
kids starts at
kids studies at
kids study at
kids to
kids transferred to
kids up from
kids was at
kids went to
kitchen called
kitchen hand as a carer at
kitchen hand as a chef at
kitchen hand as a cleaner at
kitchen hand as a waiter at
kitchen hand as a waitress at
kitchen hand at
kitchen hand down
kitchen hand down at
kitchen hand for
kitchen hand from
kitchen hand in
kitchen hand out at
kitchen hand over at
kitchen hand round at
kitchen hand through
kitchen hand up at
kitchen hand via
kitchen hand with
kitchen is called
kitchen name
kitchen name is
kitchen named
kitchen names
kitchen porter as a carer at
kitchen porter as a chef at
kitchen porter as a cleaner at
kitchen porter as a waiter at
kitchen porter as a waitress at
kitchen porter at
kitchen porter down
kitchen porter down at
kitchen porter for
kitchen porter from
kitchen porter in
kitchen porter out at
kitchen porter over at
kitchen porter round at
kitchen porter through
kitchen porter up at
kitchen porter via
kitchen porter with
labour as a carer at
labour as a chef at
labour as a cleaner at
labour as a waiter at
labour as a waitress at
labour at
labour down
labour down at
labour for
labour from
labour in
labour out at
labour over at
labour round at
labour through
labour up at
labour via
labour with
labourer as a carer at
labourer as a chef at
labourer as a cleaner at
labourer as a waiter at
labourer as a waitress at
labourer at
labourer down
labourer down at
labourer for
labourer from
labourer in
labourer out at
labourer over at
labourer round at
labourer through
labourer up at
labourer via
labourer with
labouring as a carer at
labouring as a chef at
labouring as a cleaner at
labouring as a waiter at
labouring as a waitress at
labouring at
labouring down
labouring down at
labouring for
labouring from
labouring in
labouring out at
labouring over at
labouring round at
labouring through
labouring up at
labouring via
labouring with
lad are at
lad at
lad attend
lad attended
lad attends
lad from
lad go to
lad goes
lad goes to
lad got into
lad got moved to
lad in nursery at
lad in reception at
lad in sixth form at
lad in year eight at
lad in year eleven at
lad in year five at
lad in year four at
lad in year nine at
lad in year one at
lad in year seven at
lad in year six at
lad in year ten at
lad in year three at
lad in year two at
lad into
lad is at
lad is enrolled at
lad is in nursery at
lad is taught at
lad moved to
lad started
lad started at
lad starts at
lad studies at
lad study at
lad to
lad transferred to
lad up from
lad was at
lad went to
lads from
laid off as a carer at
laid off as a chef at
laid off as a cleaner at
laid off as a waiter at
laid off as a waitress at
laid off at
laid off down
laid off down at
laid off for
laid off from
laid off in
laid off out at
laid off over at
laid off round at
laid off through
laid off up at
laid off via
laid off with
landscaper as a carer at
landscaper as a chef at
landscaper as a cleaner at
landscaper as a waiter at
landscaper as a waitress at
landscaper at
landscaper down
landscaper down at
landscaper for
landscaper from
landscaper in
landscaper out at
landscaper over at
landscaper round at
landscaper through
landscaper up at
landscaper via
landscaper with
lass are at
lass at
lass attend
lass attended
lass attends
lass from
lass go to
lass goes
lass goes to
lass got into
lass got moved to
lass in nursery at
lass in reception at
lass in sixth form at
lass in year eight at
lass in year eleven at
lass in year five at
lass in year four at
lass in year nine at
lass in year one at
lass in year seven at
lass in year six at
lass in year ten at
lass in year three at
lass in year two at
lass into
lass is at
lass is enrolled at
lass is in nursery at
lass is taught at
lass moved to
lass started
lass started at
lass starts at
lass studies at
lass study at
lass to
lass transferred to
lass up from
lass was at
lass went to
late for my shift at
lates at
lates working at
lates working for
let go as a carer at
let go as a chef at
let go as a cleaner at
let go as a waiter at
let go as a waitress at
let go at
let go down
let go down at
let go for
let go from
let go in
let go out at
let go over at
let go round at
let go through
let go up at
let go via
let go with
letter from work at
line manager as a carer at
line manager as a chef at
line manager as a cleaner at
line manager as a waiter at
line manager as a waitress at
line manager at
line manager down
line manager down at
line manager for
line manager from
line manager in
line manager out at
line manager over at
line manager round at
line manager through
line manager up at
line manager via
line manager with
little boy are at
little boy at
little boy attend
little boy attended
little boy attends
little boy from
little boy go to
little boy goes
little boy goes to
little boy got into
little boy got moved to
little boy in nursery at
little boy in reception at
little boy in sixth form at
little boy in year eight at
little boy in year eleven at
little boy in year five at
little boy in year four at
little boy in year nine at
little boy in year one at
little boy in year seven at
little boy in year six at
little boy in year ten at
little boy in year three at
little boy in year two at
little boy into
little boy is at
little boy is enrolled at
little boy is in nursery at
little boy is taught at
little boy moved to
little boy started
little boy started at
little boy starts at
little boy studies at
little boy study at
little boy to
little boy transferred to
little boy up from
little boy was at
little boy went to
little girl are at
little girl at
little girl attend
little girl attended
little girl attends
little girl from
little girl go to
little girl goes
little girl goes to
little girl got into
little girl got moved to
little girl in nursery at
little girl in reception at
little girl in sixth form at
little girl in year eight at
little girl in year eleven at
little girl in year five at
little girl in year four at
little girl in year nine at
little girl in year one at
little girl in year seven at
little girl in year six at
little girl in year ten at
little girl in year three at
little girl in year two at
little girl into
little girl is at
little girl is enrolled at
little girl is in nursery at
little girl is taught at
little girl moved to
little girl started
little girl started at
little girl starts at
little girl studies at
little girl study at
little girl to
little girl transferred to
little girl up from
little girl was at
little girl went to
little one are at
little one at
little one attend
little one attended
little one attends
little one from
little one go to
little one goes
little one goes to
little one got into
little one got moved to
little one in nursery at
little one in reception at
little one in sixth form at
little one in year eight at
little one in year eleven at
little one in year five at
little one in year four at
little one in year nine at
little one in year one at
little one in year seven at
little one in year six at
little one in year ten at
little one in year three at
little one in year two at
little one into
little one is at
little one is enrolled at
little one is in nursery at
little one is taught at
little one moved to
little one started
little one started at
little one starts at
little one studies at
little one study at
little one to
little one transferred to
little one up from
little one was at
little one went to
load lorries as a carer at
load lorries as a chef at
load lorries as a cleaner at
load lorries as a waiter at
load lorries as a waitress at
load lorries at
load lorries down
load lorries down at
load lorries for
load lorries from
load lorries in
load lorries out at
load lorries over at
load lorries round at
load lorries through
load lorries up at
load lorries via
load lorries with
load vans as a carer at
load vans as a chef at
load vans as a cleaner at
load vans as a waiter at
load vans as a waitress at
load vans at
load vans down
load vans down at
load vans for
load vans from
load vans in
load vans out at
load vans over at
load vans round at
load vans through
load vans up at
load vans via
load vans with
locum as a carer at
locum as a chef at
locum as a cleaner at
locum as a waiter at
locum as a waitress at
locum at
locum down
locum down at
locum for
locum from
locum in
locum out at
locum over at
locum round at
locum through
locum up at
locum via
locum with
look after kids as a carer at
look after kids as a chef at
look after kids as a cleaner at
look after kids as a waiter at
look after kids as a waitress at
look after kids at
look after kids down
look after kids down at
look after kids for
look after kids from
look after kids in
look after kids out at
look after kids over at
look after kids round at
look after kids through
look after kids up at
look after kids via
look after kids with
look after old people as a carer at
look after old people as a chef at
look after old people as a cleaner at
look after old people as a waiter at
look after old people as a waitress at
look after old people at
look after old people down
look after old people down at
look after old people for
look after old people from
look after old people in
look after old people out at
look after old people over at
look after old people round at
look after old people through
look after old people up at
look after old people via
look after old people with
looking after old people as a carer at
looking after old people as a chef at
looking after old people as a cleaner at
looking after old people as a waiter at
looking after old people as a waitress at
looking after old people at
looking after old people down
looking after old people down at
looking after old people for
looking after old people from
looking after old people in
looking after old people out at
looking after old people over at
looking after old people round at
looking after old people through
looking after old people up at
looking after old people via
looking after old people with
lorry driver as a carer at
lorry driver as a chef at
lorry driver as a cleaner at
lorry driver as a waiter at
lorry driver as a waitress at
lorry driver at
lorry driver down
lorry driver down at
lorry driver for
lorry driver from
lorry driver in
lorry driver out at
lorry driver over at
lorry driver round at
lorry driver through
lorry driver up at
lorry driver via
lorry driver with
lost my job as a carer at
lost my job as a chef at
lost my job as a cleaner at
lost my job as a waiter at
lost my job as a waitress at
lost my job at
lost my job down
lost my job down at
lost my job for
lost my job from
lost my job in
lost my job out at
lost my job over at
lost my job round at
lost my job through
lost my job up at
lost my job via
lost my job with
machinist as a carer at
machinist as a chef at
machinist as a cleaner at
machinist as a waiter at
machinist as a waitress at
machinist at
machinist down
machinist down at
machinist for
machinist from
machinist in
machinist out at
machinist over at
machinist round at
machinist through
machinist up at
machinist via
machinist with
made me work at
made me work in
made redundant as a carer at
made redundant as a chef at
made redundant as a cleaner at
made redundant as a waiter at
made redundant as a waitress at
made redundant at
made redundant down
made redundant down at
made redundant for
made redundant from
made redundant in
made redundant out at
made redundant over at
made redundant round at
made redundant through
made redundant up at
made redundant via
made redundant with
madrasa called
maid at
maid in
make beds as a carer at
make beds as a chef at
make beds as a cleaner at
make beds as a waiter at
make beds as a waitress at
make beds at
make beds down
make beds down at
make beds for
make beds from
make beds in
make beds out at
make beds over at
make beds round at
make beds through
make beds up at
make beds via
make beds with
make me work at
makes me work at
makes me work in
making beds as a carer at
making beds as a chef at
making beds as a cleaner at
making beds as a waiter at
making beds as a waitress at
making beds at
making beds down
making beds down at
making beds for
making beds from
making beds in
making beds out at
making beds over at
making beds round at
making beds through
making beds up at
making beds via
making beds with
manager as a carer at
manager as a chef at
manager as a cleaner at
manager as a waiter at
manager as a waitress at
manager at
manager down
manager down at
manager for
manager from
manager in
manager of
manager out at
manager over at
manager round at
manager through
manager up at
manager via
manager with
masseuse as a carer at
masseuse as a chef at
masseuse as a cleaner at
masseuse as a waiter at
masseuse as a waitress at
masseuse at
masseuse down
masseuse down at
masseuse for
masseuse from
masseuse in
masseuse out at
masseuse over at
masseuse round at
masseuse through
masseuse up at
masseuse via
masseuse with
matron as a carer at
matron as a chef at
matron as a cleaner at
matron as a waiter at
matron as a waitress at
matron at
matron down
matron down at
matron for
matron from
matron in
matron out at
matron over at
matron round at
matron through
matron up at
matron via
matron with
mechanic as a carer at
mechanic as a chef at
mechanic as a cleaner at
mechanic as a waiter at
mechanic as a waitress at
mechanic at
mechanic down
mechanic down at
mechanic for
mechanic from
mechanic in
mechanic out at
mechanic over at
mechanic round at
mechanic through
mechanic up at
mechanic via
mechanic with
mind kids as a carer at
mind kids as a chef at
mind kids as a cleaner at
mind kids as a waiter at
mind kids as a waitress at
mind kids at
mind kids down
mind kids down at
mind kids for
mind kids from
mind kids in
mind kids out at
mind kids over at
mind kids round at
mind kids through
mind kids up at
mind kids via
mind kids with
months at
months working at
months working for
moonlighting as a carer at
moonlighting as a chef at
moonlighting as a cleaner at
moonlighting as a waiter at
moonlighting as a waitress at
moonlighting at
moonlighting down
moonlighting down at
moonlighting for
moonlighting from
moonlighting in
moonlighting out at
moonlighting over at
moonlighting round at
moonlighting through
moonlighting up at
moonlighting via
moonlighting with
mornings at
mornings working at
mornings working for
mosque called
mosque is called
mosque name
mosque name is
mosque named
mosque names
moved her from
moved her to
moved him from
moved him to
mums at
my boss from
my business is
my eldest are at
my eldest at
my eldest attend
my eldest attended
my eldest attends
my eldest from
my eldest go to
my eldest goes
my eldest goes to
my eldest got into
my eldest got moved to
my eldest in nursery at
my eldest in reception at
my eldest in sixth form at
my eldest in year eight at
my eldest in year eleven at
my eldest in year five at
my eldest in year four at
my eldest in year nine at
my eldest in year one at
my eldest in year seven at
my eldest in year six at
my eldest in year ten at
my eldest in year three at
my eldest in year two at
my eldest into
my eldest is at
my eldest is enrolled at
my eldest is in nursery at
my eldest is taught at
my eldest moved to
my eldest started
my eldest started at
my eldest starts at
my eldest studies at
my eldest study at
my eldest to
my eldest transferred to
my eldest up from
my eldest was at
my eldest went to
my job is at
my job is in
my rota as a carer at
my rota as a chef at
my rota as a cleaner at
my rota as a waiter at
my rota as a waitress at
my rota at
my rota down
my rota down at
my rota for
my rota from
my rota in
my rota out at
my rota over at
my rota round at
my rota through
my rota up at
my rota via
my rota with
my sponsor is
my work is
my youngest are at
my youngest at
my youngest attend
my youngest attended
my youngest attends
my youngest from
my youngest go to
my youngest goes
my youngest goes to
my youngest got into
my youngest got moved to
my youngest in nursery at
my youngest in reception at
my youngest in sixth form at
my youngest in year eight at
my youngest in year eleven at
my youngest in year five at
my youngest in year four at
my youngest in year nine at
my youngest in year one at
my youngest in year seven at
my youngest in year six at
my youngest in year ten at
my youngest in year three at
my youngest in year two at
my youngest into
my youngest is at
my youngest is enrolled at
my youngest is in nursery at
my youngest is taught at
my youngest moved to
my youngest started
my youngest started at
my youngest starts at
my youngest studies at
my youngest study at
my youngest to
my youngest transferred to
my youngest up from
my youngest was at
my youngest went to
nail bar called
nail bar is
nail bar is called
nail bar name
nail bar name is
nail bar named
nail bar names
nail bar was
nail shop called
nail shop is
nail shop is called
nail shop name
nail shop name is
nail shop named
nail shop names
nail shop was
nail technician as a carer at
nail technician as a chef at
nail technician as a cleaner at
nail technician as a waiter at
nail technician as a waitress at
nail technician at
nail technician down
nail technician down at
nail technician for
nail technician from
nail technician in
nail technician out at
nail technician over at
nail technician round at
nail technician through
nail technician up at
nail technician via
nail technician with
name of company is
name of restaurant is
name of shop is
name of the company is
nanny as a carer at
nanny as a chef at
nanny as a cleaner at
nanny as a waiter at
nanny as a waitress at
nanny at
nanny down
nanny down at
nanny for
nanny from
nanny in
nanny out at
nanny over at
nanny round at
nanny through
nanny up at
nanny via
nanny with
nephew are at
nephew at
nephew attend
nephew attended
nephew attends
nephew from
nephew go to
nephew goes
nephew goes to
nephew got into
nephew got moved to
nephew in nursery at
nephew in reception at
nephew in sixth form at
nephew in year eight at
nephew in year eleven at
nephew in year five at
nephew in year four at
nephew in year nine at
nephew in year one at
nephew in year seven at
nephew in year six at
nephew in year ten at
nephew in year three at
nephew in year two at
nephew into
nephew is at
nephew is enrolled at
nephew is in nursery at
nephew is taught at
nephew moved to
nephew started
nephew started at
nephew starts at
nephew studies at
nephew study at
nephew to
nephew transferred to
nephew up from
nephew was at
nephew went to
nephews are at
nephews at
nephews attend
nephews attended
nephews attends
nephews from
nephews go to
nephews goes
nephews goes to
nephews got into
nephews got moved to
nephews in nursery at
nephews in reception at
nephews in sixth form at
nephews in year eight at
nephews in year eleven at
nephews in year five at
nephews in year four at
nephews in year nine at
nephews in year one at
nephews in year seven at
nephews in year six at
nephews in year ten at
nephews in year three at
nephews in year two at
nephews into
nephews is at
nephews is enrolled at
nephews is in nursery at
nephews is taught at
nephews moved to
nephews started
nephews started at
nephews starts at
nephews studies at
nephews study at
nephews to
nephews transferred to
nephews up from
nephews was at
nephews went to
new job as a carer at
new job as a chef at
new job as a cleaner at
new job as a waiter at
new job as a waitress at
new job at
new job down
new job down at
new job for
new job from
new job in
new job out at
new job over at
new job round at
new job through
new job up at
new job via
new job with
niece are at
niece at
niece attend
niece attended
niece attends
niece from
niece go to
niece goes
niece goes to
niece got into
niece got moved to
niece in nursery at
niece in reception at
niece in sixth form at
niece in year eight at
niece in year eleven at
niece in year five at
niece in year four at
niece in year nine at
niece in year one at
niece in year seven at
niece in year six at
niece in year ten at
niece in year three at
niece in year two at
niece into
niece is at
niece is enrolled at
niece is in nursery at
niece is taught at
niece moved to
niece started
niece started at
niece starts at
niece studies at
niece study at
niece to
niece transferred to
niece up from
niece was at
niece went to
nieces are at
nieces at
nieces attend
nieces attended
nieces attends
nieces from
nieces go to
nieces goes
nieces goes to
nieces got into
nieces got moved to
nieces in nursery at
nieces in reception at
nieces in sixth form at
nieces in year eight at
nieces in year eleven at
nieces in year five at
nieces in year four at
nieces in year nine at
nieces in year one at
nieces in year seven at
nieces in year six at
nieces in year ten at
nieces in year three at
nieces in year two at
nieces into
nieces is at
nieces is enrolled at
nieces is in nursery at
nieces is taught at
nieces moved to
nieces started
nieces started at
nieces starts at
nieces studies at
nieces study at
nieces to
nieces transferred to
nieces up from
nieces was at
nieces went to
night shift as a carer at
night shift as a chef at
night shift as a cleaner at
night shift as a waiter at
night shift as a waitress at
night shift at
night shift down
night shift down at
night shift for
night shift from
night shift in
night shift out at
night shift over at
night shift round at
night shift through
night shift up at
night shift via
night shift with
night shifts as a carer at
night shifts as a chef at
night shifts as a cleaner at
night shifts as a waiter at
night shifts as a waitress at
night shifts at
night shifts down
night shifts down at
night shifts for
night shifts from
night shifts in
night shifts out at
night shifts over at
night shifts round at
night shifts through
night shifts up at
night shifts via
night shifts with
night work as a carer at
night work as a chef at
night work as a cleaner at
night work as a waiter at
night work as a waitress at
night work at
night work down
night work down at
night work for
night work from
night work in
night work out at
night work over at
night work round at
night work through
night work up at
night work via
night work with
nights at
nights in
nights working at
nights working for
nurse as a carer at
nurse as a chef at
nurse as a cleaner at
nurse as a waiter at
nurse as a waitress at
nurse at
nurse down
nurse down at
nurse for
nurse from
nurse in
nurse out at
nurse over at
nurse round at
nurse through
nurse up at
nurse via
nurse with
nursery called
nursery is
nursery is called
nursery name
nursery name is
nursery named
nursery names
nursing home called
nursing home is
nursing home is called
nursing home name
nursing home name is
nursing home named
nursing home names
nursing home was
office called
office is called
office name
office name is
office named
office names
old job as a carer at
old job as a chef at
old job as a cleaner at
old job as a waiter at
old job as a waitress at
old job at
old job down
old job down at
old job for
old job from
old job in
old job out at
old job over at
old job round at
old job through
old job up at
old job via
old job with
oldest are at
oldest at
oldest attend
oldest attended
oldest attends
oldest from
oldest go to
oldest goes
oldest goes to
oldest got into
oldest got moved to
oldest in nursery at
oldest in reception at
oldest in sixth form at
oldest in year eight at
oldest in year eleven at
oldest in year five at
oldest in year four at
oldest in year nine at
oldest in year one at
oldest in year seven at
oldest in year six at
oldest in year ten at
oldest in year three at
oldest in year two at
oldest into
oldest is at
oldest is enrolled at
oldest is in nursery at
oldest is taught at
oldest moved to
oldest started
oldest started at
oldest starts at
oldest studies at
oldest study at
oldest to
oldest transferred to
oldest up from
oldest was at
oldest went to
on reception as a carer at
on reception as a chef at
on reception as a cleaner at
on reception as a waiter at
on reception as a waitress at
on reception at
on reception down
on reception down at
on reception for
on reception from
on reception in
on reception out at
on reception over at
on reception round at
on reception through
on reception up at
on reception via
on reception with
on the bar as a carer at
on the bar as a chef at
on the bar as a cleaner at
on the bar as a waiter at
on the bar as a waitress at
on the bar at
on the bar down
on the bar down at
on the bar for
on the bar from
on the bar in
on the bar out at
on the bar over at
on the bar round at
on the bar through
on the bar up at
on the bar via
on the bar with
on the door as a carer at
on the door as a chef at
on the door as a cleaner at
on the door as a waiter at
on the door as a waitress at
on the door at
on the door down
on the door down at
on the door for
on the door from
on the door in
on the door out at
on the door over at
on the door round at
on the door through
on the door up at
on the door via
on the door with
on the doors as a carer at
on the doors as a chef at
on the doors as a cleaner at
on the doors as a waiter at
on the doors as a waitress at
on the doors at
on the doors down
on the doors down at
on the doors for
on the doors from
on the doors in
on the doors out at
on the doors over at
on the doors round at
on the doors through
on the doors up at
on the doors via
on the doors with
on the till as a carer at
on the till as a chef at
on the till as a cleaner at
on the till as a waiter at
on the till as a waitress at
on the till at
on the till down
on the till down at
on the till for
on the till from
on the till in
on the till out at
on the till over at
on the till round at
on the till through
on the till up at
on the till via
on the till with
on the tills as a carer at
on the tills as a chef at
on the tills as a cleaner at
on the tills as a waiter at
on the tills as a waitress at
on the tills at
on the tills down
on the tills down at
on the tills for
on the tills from
on the tills in
on the tills out at
on the tills over at
on the tills round at
on the tills through
on the tills up at
on the tills via
on the tills with
operative as a carer at
operative as a chef at
operative as a cleaner at
operative as a waiter at
operative as a waitress at
operative at
operative down
operative down at
operative for
operative from
operative in
operative out at
operative over at
operative round at
operative through
operative up at
operative via
operative with
our business is
overtime as a carer at
overtime as a chef at
overtime as a cleaner at
overtime as a waiter at
overtime as a waitress at
overtime at
overtime down
overtime down at
overtime for
overtime from
overtime in
overtime out at
overtime over at
overtime round at
overtime through
overtime up at
overtime via
overtime with
owner as a carer at
owner as a chef at
owner as a cleaner at
owner as a waiter at
owner as a waitress at
owner at
owner down
owner down at
owner for
owner from
owner in
owner of
owner out at
owner over at
owner round at
owner through
owner up at
owner via
owner with
owns
p45 from
p60 from
pack boxes as a carer at
pack boxes as a chef at
pack boxes as a cleaner at
pack boxes as a waiter at
pack boxes as a waitress at
pack boxes at
pack boxes down
pack boxes down at
pack boxes for
pack boxes from
pack boxes in
pack boxes out at
pack boxes over at
pack boxes round at
pack boxes through
pack boxes up at
pack boxes via
pack boxes with
pack eggs as a carer at
pack eggs as a chef at
pack eggs as a cleaner at
pack eggs as a waiter at
pack eggs as a waitress at
pack eggs at
pack eggs down
pack eggs down at
pack eggs for
pack eggs from
pack eggs in
pack eggs out at
pack eggs over at
pack eggs round at
pack eggs through
pack eggs up at
pack eggs via
pack eggs with
pack meat as a carer at
pack meat as a chef at
pack meat as a cleaner at
pack meat as a waiter at
pack meat as a waitress at
pack meat at
pack meat down
pack meat down at
pack meat for
pack meat from
pack meat in
pack meat out at
pack meat over at
pack meat round at
pack meat through
pack meat up at
pack meat via
pack meat with
pack salad as a carer at
pack salad as a chef at
pack salad as a cleaner at
pack salad as a waiter at
pack salad as a waitress at
pack salad at
pack salad down
pack salad down at
pack salad for
pack salad from
pack salad in
pack salad out at
pack salad over at
pack salad round at
pack salad through
pack salad up at
pack salad via
pack salad with
pack veg as a carer at
pack veg as a chef at
pack veg as a cleaner at
pack veg as a waiter at
pack veg as a waitress at
pack veg at
pack veg down
pack veg down at
pack veg for
pack veg from
pack veg in
pack veg out at
pack veg over at
pack veg round at
pack veg through
pack veg up at
pack veg via
pack veg with
packer as a carer at
packer as a chef at
packer as a cleaner at
packer as a waiter at
packer as a waitress at
packer at
packer down
packer down at
packer for
packer from
packer in
packer out at
packer over at
packer round at
packer through
packer up at
packer via
packer with
packing as a carer at
packing as a chef at
packing as a cleaner at
packing as a waiter at
packing as a waitress at
packing at
packing boxes as a carer at
packing boxes as a chef at
packing boxes as a cleaner at
packing boxes as a waiter at
packing boxes as a waitress at
packing boxes at
packing boxes down
packing boxes down at
packing boxes for
packing boxes from
packing boxes in
packing boxes out at
packing boxes over at
packing boxes round at
packing boxes through
packing boxes up at
packing boxes via
packing boxes with
packing down
packing down at
packing for
packing from
packing in
packing out at
packing over at
packing round at
packing through
packing up at
packing via
packing with
packs boxes as a carer at
packs boxes as a chef at
packs boxes as a cleaner at
packs boxes as a waiter at
packs boxes as a waitress at
packs boxes at
packs boxes down
packs boxes down at
packs boxes for
packs boxes from
packs boxes in
packs boxes out at
packs boxes over at
packs boxes round at
packs boxes through
packs boxes up at
packs boxes via
packs boxes with
paid by
painter as a carer at
painter as a chef at
painter as a cleaner at
painter as a waiter at
painter as a waitress at
painter at
painter down
painter down at
painter for
painter from
painter in
painter out at
painter over at
painter round at
painter through
painter up at
painter via
painter with
parents at
part time as a carer at
part time as a chef at
part time as a cleaner at
part time as a waiter at
part time as a waitress at
part time at
part time down
part time down at
part time for
part time from
part time in
part time out at
part time over at
part time round at
part time through
part time up at
part time via
part time with
payslip from
payslips from
people i work with at
pick apples as a carer at
pick apples as a chef at
pick apples as a cleaner at
pick apples as a waiter at
pick apples as a waitress at
pick apples at
pick apples down
pick apples down at
pick apples for
pick apples from
pick apples in
pick apples out at
pick apples over at
pick apples round at
pick apples through
pick apples up at
pick apples via
pick apples with
pick berries as a carer at
pick berries as a chef at
pick berries as a cleaner at
pick berries as a waiter at
pick berries as a waitress at
pick berries at
pick berries down
pick berries down at
pick berries for
pick berries from
pick berries in
pick berries out at
pick berries over at
pick berries round at
pick berries through
pick berries up at
pick berries via
pick berries with
pick cabbage as a carer at
pick cabbage as a chef at
pick cabbage as a cleaner at
pick cabbage as a waiter at
pick cabbage as a waitress at
pick cabbage at
pick cabbage down
pick cabbage down at
pick cabbage for
pick cabbage from
pick cabbage in
pick cabbage out at
pick cabbage over at
pick cabbage round at
pick cabbage through
pick cabbage up at
pick cabbage via
pick cabbage with
pick cauliflower as a carer at
pick cauliflower as a chef at
pick cauliflower as a cleaner at
pick cauliflower as a waiter at
pick cauliflower as a waitress at
pick cauliflower at
pick cauliflower down
pick cauliflower down at
pick cauliflower for
pick cauliflower from
pick cauliflower in
pick cauliflower out at
pick cauliflower over at
pick cauliflower round at
pick cauliflower through
pick cauliflower up at
pick cauliflower via
pick cauliflower with
pick flowers as a carer at
pick flowers as a chef at
pick flowers as a cleaner at
pick flowers as a waiter at
pick flowers as a waitress at
pick flowers at
pick flowers down
pick flowers down at
pick flowers for
pick flowers from
pick flowers in
pick flowers out at
pick flowers over at
pick flowers round at
pick flowers through
pick flowers up at
pick flowers via
pick flowers with
pick fruit as a carer at
pick fruit as a chef at
pick fruit as a cleaner at
pick fruit as a waiter at
pick fruit as a waitress at
pick fruit at
pick fruit down
pick fruit down at
pick fruit for
pick fruit from
pick fruit in
pick fruit out at
pick fruit over at
pick fruit round at
pick fruit through
pick fruit up at
pick fruit via
pick fruit with
pick her up from
pick him up from
pick leeks as a carer at
pick leeks as a chef at
pick leeks as a cleaner at
pick leeks as a waiter at
pick leeks as a waitress at
pick leeks at
pick leeks down
pick leeks down at
pick leeks for
pick leeks from
pick leeks in
pick leeks out at
pick leeks over at
pick leeks round at
pick leeks through
pick leeks up at
pick leeks via
pick leeks with
pick mushrooms as a carer at
pick mushrooms as a chef at
pick mushrooms as a cleaner at
pick mushrooms as a waiter at
pick mushrooms as a waitress at
pick mushrooms at
pick mushrooms down
pick mushrooms down at
pick mushrooms for
pick mushrooms from
pick mushrooms in
pick mushrooms out at
pick mushrooms over at
pick mushrooms round at
pick mushrooms through
pick mushrooms up at
pick mushrooms via
pick mushrooms with
pick orders as a carer at
pick orders as a chef at
pick orders as a cleaner at
pick orders as a waiter at
pick orders as a waitress at
pick orders at
pick orders down
pick orders down at
pick orders for
pick orders from
pick orders in
pick orders out at
pick orders over at
pick orders round at
pick orders through
pick orders up at
pick orders via
pick orders with
pick salad as a carer at
pick salad as a chef at
pick salad as a cleaner at
pick salad as a waiter at
pick salad as a waitress at
pick salad at
pick salad down
pick salad down at
pick salad for
pick salad from
pick salad in
pick salad out at
pick salad over at
pick salad round at
pick salad through
pick salad up at
pick salad via
pick salad with
pick strawberries as a carer at
pick strawberries as a chef at
pick strawberries as a cleaner at
pick strawberries as a waiter at
pick strawberries as a waitress at
pick strawberries at
pick strawberries down
pick strawberries down at
pick strawberries for
pick strawberries from
pick strawberries in
pick strawberries out at
pick strawberries over at
pick strawberries round at
pick strawberries through
pick strawberries up at
pick strawberries via
pick strawberries with
pick the kids up from
pick them up from
pick up kids from
pick up my daughter from
pick up my son from
pick up the kids from
pick veg as a carer at
pick veg as a chef at
pick veg as a cleaner at
pick veg as a waiter at
pick veg as a waitress at
pick veg at
pick veg down
pick veg down at
pick veg for
pick veg from
pick veg in
pick veg out at
pick veg over at
pick veg round at
pick veg through
pick veg up at
pick veg via
pick veg with
picked her up from
picked him up from
picker as a carer at
picker as a chef at
picker as a cleaner at
picker as a waiter at
picker as a waitress at
picker at
picker down
picker down at
picker for
picker from
picker in
picker out at
picker over at
picker round at
picker through
picker up at
picker via
picker with
picking apples as a carer at
picking apples as a chef at
picking apples as a cleaner at
picking apples as a waiter at
picking apples as a waitress at
picking apples at
picking apples down
picking apples down at
picking apples for
picking apples from
picking apples in
picking apples out at
picking apples over at
picking apples round at
picking apples through
picking apples up at
picking apples via
picking apples with
picking berries as a carer at
picking berries as a chef at
picking berries as a cleaner at
picking berries as a waiter at
picking berries as a waitress at
picking berries at
picking berries down
picking berries down at
picking berries for
picking berries from
picking berries in
picking berries out at
picking berries over at
picking berries round at
picking berries through
picking berries up at
picking berries via
picking berries with
picking cabbage as a carer at
picking cabbage as a chef at
picking cabbage as a cleaner at
picking cabbage as a waiter at
picking cabbage as a waitress at
picking cabbage at
picking cabbage down
picking cabbage down at
picking cabbage for
picking cabbage from
picking cabbage in
picking cabbage out at
picking cabbage over at
picking cabbage round at
picking cabbage through
picking cabbage up at
picking cabbage via
picking cabbage with
picking flowers as a carer at
picking flowers as a chef at
picking flowers as a cleaner at
picking flowers as a waiter at
picking flowers as a waitress at
picking flowers at
picking flowers down
picking flowers down at
picking flowers for
picking flowers from
picking flowers in
picking flowers out at
picking flowers over at
picking flowers round at
picking flowers through
picking flowers up at
picking flowers via
picking flowers with
picking for
picking fruit as a carer at
picking fruit as a chef at
picking fruit as a cleaner at
picking fruit as a waiter at
picking fruit as a waitress at
picking fruit at
picking fruit down
picking fruit down at
picking fruit for
picking fruit from
picking fruit in
picking fruit out at
picking fruit over at
picking fruit round at
picking fruit through
picking fruit up at
picking fruit via
picking fruit with
picking leeks as a carer at
picking leeks as a chef at
picking leeks as a cleaner at
picking leeks as a waiter at
picking leeks as a waitress at
picking leeks at
picking leeks down
picking leeks down at
picking leeks for
picking leeks from
picking leeks in
picking leeks out at
picking leeks over at
picking leeks round at
picking leeks through
picking leeks up at
picking leeks via
picking leeks with
picking mushrooms as a carer at
picking mushrooms as a chef at
picking mushrooms as a cleaner at
picking mushrooms as a waiter at
picking mushrooms as a waitress at
picking mushrooms at
picking mushrooms down
picking mushrooms down at
picking mushrooms for
picking mushrooms from
picking mushrooms in
picking mushrooms out at
picking mushrooms over at
picking mushrooms round at
picking mushrooms through
picking mushrooms up at
picking mushrooms via
picking mushrooms with
picking orders as a carer at
picking orders as a chef at
picking orders as a cleaner at
picking orders as a waiter at
picking orders as a waitress at
picking orders at
picking orders down
picking orders down at
picking orders for
picking orders from
picking orders in
picking orders out at
picking orders over at
picking orders round at
picking orders through
picking orders up at
picking orders via
picking orders with
picking potatoes as a carer at
picking potatoes as a chef at
picking potatoes as a cleaner at
picking potatoes as a waiter at
picking potatoes as a waitress at
picking potatoes at
picking potatoes down
picking potatoes down at
picking potatoes for
picking potatoes from
picking potatoes in
picking potatoes out at
picking potatoes over at
picking potatoes round at
picking potatoes through
picking potatoes up at
picking potatoes via
picking potatoes with
picking salad as a carer at
picking salad as a chef at
picking salad as a cleaner at
picking salad as a waiter at
picking salad as a waitress at
picking salad at
picking salad down
picking salad down at
picking salad for
picking salad from
picking salad in
picking salad out at
picking salad over at
picking salad round at
picking salad through
picking salad up at
picking salad via
picking salad with
picking strawberries as a carer at
picking strawberries as a chef at
picking strawberries as a cleaner at
picking strawberries as a waiter at
picking strawberries as a waitress at
picking strawberries at
picking strawberries down
picking strawberries down at
picking strawberries for
picking strawberries from
picking strawberries in
picking strawberries out at
picking strawberries over at
picking strawberries round at
picking strawberries through
picking strawberries up at
picking strawberries via
picking strawberries with
picking veg as a carer at
picking veg as a chef at
picking veg as a cleaner at
picking veg as a waiter at
picking veg as a waitress at
picking veg at
picking veg down
picking veg down at
picking veg for
picking veg from
picking veg in
picking veg out at
picking veg over at
picking veg round at
picking veg through
picking veg up at
picking veg via
picking veg with
picks her up from
picks him up from
picks mushrooms as a carer at
picks mushrooms as a chef at
picks mushrooms as a cleaner at
picks mushrooms as a waiter at
picks mushrooms as a waitress at
picks mushrooms at
picks mushrooms down
picks mushrooms down at
picks mushrooms for
picks mushrooms from
picks mushrooms in
picks mushrooms out at
picks mushrooms over at
picks mushrooms round at
picks mushrooms through
picks mushrooms up at
picks mushrooms via
picks mushrooms with
place i work called
place i work is
place i work is called
place i work name
place i work name is
place i work named
place i work names
place i work was
place is called
place where i work called
place where i work is
place where i work is called
place where i work name
place where i work name is
place where i work named
place where i work names
place where i work was
placement as a carer at
placement as a chef at
placement as a cleaner at
placement as a waiter at
placement as a waitress at
placement at
placement down
placement down at
placement for
placement from
placement in
placement out at
placement over at
placement round at
placement through
placement up at
placement via
placement with
plasterer as a carer at
plasterer as a chef at
plasterer as a cleaner at
plasterer as a waiter at
plasterer as a waitress at
plasterer at
plasterer down
plasterer down at
plasterer for
plasterer from
plasterer in
plasterer out at
plasterer over at
plasterer round at
plasterer through
plasterer up at
plasterer via
plasterer with
playgroup called
plumber as a carer at
plumber as a chef at
plumber as a cleaner at
plumber as a waiter at
plumber as a waitress at
plumber at
plumber down
plumber down at
plumber for
plumber from
plumber in
plumber out at
plumber over at
plumber round at
plumber through
plumber up at
plumber via
plumber with
porter as a carer at
porter as a chef at
porter as a cleaner at
porter as a waiter at
porter as a waitress at
porter at
porter down
porter down at
porter for
porter from
porter in
porter out at
porter over at
porter round at
porter through
porter up at
porter via
porter with
postman as a carer at
postman as a chef at
postman as a cleaner at
postman as a waiter at
postman as a waitress at
postman at
postman down
postman down at
postman for
postman from
postman in
postman out at
postman over at
postman round at
postman through
postman up at
postman via
postman with
pot washer as a carer at
pot washer as a chef at
pot washer as a cleaner at
pot washer as a waiter at
pot washer as a waitress at
pot washer at
pot washer down
pot washer down at
pot washer for
pot washer from
pot washer in
pot washer out at
pot washer over at
pot washer round at
pot washer through
pot washer up at
pot washer via
pot washer with
practice called
practice is
practice is called
practice name
practice name is
practice named
practice names
practice was
preschool called
production operative as a carer at
production operative as a chef at
production operative as a cleaner at
production operative as a waiter at
production operative as a waitress at
production operative at
production operative down
production operative down at
production operative for
production operative from
production operative in
production operative out at
production operative over at
production operative round at
production operative through
production operative up at
production operative via
production operative with
promoted as a carer at
promoted as a chef at
promoted as a cleaner at
promoted as a waiter at
promoted as a waitress at
promoted at
promoted down
promoted down at
promoted for
promoted from
promoted in
promoted out at
promoted over at
promoted round at
promoted through
promoted up at
promoted via
promoted with
pub called
pub is
pub is called
pub name
pub name is
pub named
pub names
pub was
pulled her out of
pulled him out of
pupil at
pupils at
put her in
put him in
put me to work at
put me to work in
qualified as a carer at
qualified as a chef at
qualified as a cleaner at
qualified as a waiter at
qualified as a waitress at
qualified at
qualified down
qualified down at
qualified for
qualified from
qualified in
qualified out at
qualified over at
qualified round at
qualified through
qualified up at
qualified via
qualified with
quit as a carer at
quit as a chef at
quit as a cleaner at
quit as a waiter at
quit as a waitress at
quit at
quit down
quit down at
quit for
quit from
quit in
quit out at
quit over at
quit round at
quit through
quit up at
quit via
quit with
rang in sick at
reception as a carer at
reception as a chef at
reception as a cleaner at
reception as a waiter at
reception as a waitress at
reception at
reception down
reception down at
reception for
reception from
reception in
reception out at
reception over at
reception round at
reception through
reception up at
reception via
reception with
receptionist as a carer at
receptionist as a chef at
receptionist as a cleaner at
receptionist as a waiter at
receptionist as a waitress at
receptionist at
receptionist down
receptionist down at
receptionist for
receptionist from
receptionist in
receptionist out at
receptionist over at
receptionist round at
receptionist through
receptionist up at
receptionist via
receptionist with
reference from work at
resigned as a carer at
resigned as a chef at
resigned as a cleaner at
resigned as a waiter at
resigned as a waitress at
resigned at
resigned down
resigned down at
resigned for
resigned from
resigned in
resigned out at
resigned over at
resigned round at
resigned through
resigned up at
resigned via
resigned with
restaurant called
restaurant is
restaurant is called
restaurant name
restaurant name is
restaurant named
restaurant names
restaurant was
restaurant was called
ride for
rider as a carer at
rider as a chef at
rider as a cleaner at
rider as a waiter at
rider as a waitress at
rider at
rider down
rider down at
rider for
rider from
rider in
rider out at
rider over at
rider round at
rider through
rider up at
rider via
rider with
riding for
roofer as a carer at
roofer as a chef at
roofer as a cleaner at
roofer as a waiter at
roofer as a waitress at
roofer at
roofer down
roofer down at
roofer for
roofer from
roofer in
roofer out at
roofer over at
roofer round at
roofer through
roofer up at
roofer via
roofer with
room cleaner at
rooms at
rooms in
runs
runs the
sacked as a carer at
sacked as a chef at
sacked as a cleaner at
sacked as a waiter at
sacked as a waitress at
sacked at
sacked by
sacked down
sacked down at
sacked for
sacked from
sacked in
sacked out at
sacked over at
sacked round at
sacked through
sacked up at
sacked via
sacked with
salon called
salon is
salon is called
salon name
salon name is
salon named
salon names
salon was
same company
saturday job as a carer at
saturday job as a chef at
saturday job as a cleaner at
saturday job as a waiter at
saturday job as a waitress at
saturday job at
saturday job down
saturday job down at
saturday job for
saturday job from
saturday job in
saturday job out at
saturday job over at
saturday job round at
saturday job through
saturday job up at
saturday job via
saturday job with
saturdays at
saturdays working at
saturdays working for
scaffolder as a carer at
scaffolder as a chef at
scaffolder as a cleaner at
scaffolder as a waiter at
scaffolder as a waitress at
scaffolder at
scaffolder down
scaffolder down at
scaffolder for
scaffolder from
scaffolder in
scaffolder out at
scaffolder over at
scaffolder round at
scaffolder through
scaffolder up at
scaffolder via
scaffolder with
school called
school gates at
school is called
school name
school name is
school named
school names
seamstress as a carer at
seamstress as a chef at
seamstress as a cleaner at
seamstress as a waiter at
seamstress as a waitress at
seamstress at
seamstress down
seamstress down at
seamstress for
seamstress from
seamstress in
seamstress out at
seamstress over at
seamstress round at
seamstress through
seamstress up at
seamstress via
seamstress with
season at
season working at
season working for
seasons at
seasons working at
seasons working for
second job as a carer at
second job as a chef at
second job as a cleaner at
second job as a waiter at
second job as a waitress at
second job at
second job down
second job down at
second job for
second job from
second job in
second job out at
second job over at
second job round at
second job through
second job up at
second job via
second job with
security as a carer at
security as a chef at
security as a cleaner at
security as a waiter at
security as a waitress at
security at
security down
security down at
security for
security from
security guard as a carer at
security guard as a chef at
security guard as a cleaner at
security guard as a waiter at
security guard as a waitress at
security guard at
security guard down
security guard down at
security guard for
security guard from
security guard in
security guard out at
security guard over at
security guard round at
security guard through
security guard up at
security guard via
security guard with
security in
security out at
security over at
security round at
security through
security up at
security via
security with
sent by
sent me to work at
sent to work at
serve food as a carer at
serve food as a chef at
serve food as a cleaner at
serve food as a waiter at
serve food as a waitress at
serve food at
serve food down
serve food down at
serve food for
serve food from
serve food in
serve food out at
serve food over at
serve food round at
serve food through
serve food up at
serve food via
serve food with
serve tables in
server as a carer at
server as a chef at
server as a cleaner at
server as a waiter at
server as a waitress at
server at
server down
server down at
server for
server from
server in
server out at
server over at
server round at
server through
server up at
server via
server with
serves food as a carer at
serves food as a chef at
serves food as a cleaner at
serves food as a waiter at
serves food as a waitress at
serves food at
serves food down
serves food down at
serves food for
serves food from
serves food in
serves food out at
serves food over at
serves food round at
serves food through
serves food up at
serves food via
serves food with
serving food as a carer at
serving food as a chef at
serving food as a cleaner at
serving food as a waiter at
serving food as a waitress at
serving food at
serving food down
serving food down at
serving food for
serving food from
serving food in
serving food out at
serving food over at
serving food round at
serving food through
serving food up at
serving food via
serving food with
sewing as a carer at
sewing as a chef at
sewing as a cleaner at
sewing as a waiter at
sewing as a waitress at
sewing at
sewing down
sewing down at
sewing for
sewing from
sewing in
sewing out at
sewing over at
sewing round at
sewing through
sewing up at
sewing via
sewing with
she manages
she owns
she runs
she teaches at
shift as a carer at
shift as a chef at
shift as a cleaner at
shift as a waiter at
shift as a waitress at
shift at
shift down
shift down at
shift for
shift from
shift in
shift leader as a carer at
shift leader as a chef at
shift leader as a cleaner at
shift leader as a waiter at
shift leader as a waitress at
shift leader at
shift leader down
shift leader down at
shift leader for
shift leader from
shift leader in
shift leader out at
shift leader over at
shift leader round at
shift leader through
shift leader up at
shift leader via
shift leader with
shift manager as a carer at
shift manager as a chef at
shift manager as a cleaner at
shift manager as a waiter at
shift manager as a waitress at
shift manager at
shift manager down
shift manager down at
shift manager for
shift manager from
shift manager in
shift manager out at
shift manager over at
shift manager round at
shift manager through
shift manager up at
shift manager via
shift manager with
shift out at
shift over at
shift round at
shift through
shift up at
shift via
shift with
shifts as a carer at
shifts as a chef at
shifts as a cleaner at
shifts as a waiter at
shifts as a waitress at
shifts at
shifts down
shifts down at
shifts for
shifts from
shifts in
shifts out at
shifts over at
shifts round at
shifts through
shifts up at
shifts via
shifts with
shop called
shop is
shop is called
shop name
shop name is
shop named
shop names
shop was
shop was called
sign in as a carer at
sign in as a chef at
sign in as a cleaner at
sign in as a waiter at
sign in as a waitress at
sign in at
sign in down
sign in down at
sign in for
sign in from
sign in in
sign in out at
sign in over at
sign in round at
sign in through
sign in up at
sign in via
sign in with
signed in as a carer at
signed in as a chef at
signed in as a cleaner at
signed in as a waiter at
signed in as a waitress at
signed in at
signed in down
signed in down at
signed in for
signed in from
signed in in
signed in out at
signed in over at
signed in round at
signed in through
signed in up at
signed in via
signed in with
signed with
signing in as a carer at
signing in as a chef at
signing in as a cleaner at
signing in as a waiter at
signing in as a waitress at
signing in at
signing in down
signing in down at
signing in for
signing in from
signing in in
signing in out at
signing in over at
signing in round at
signing in through
signing in up at
signing in via
signing in with
signs in as a carer at
signs in as a chef at
signs in as a cleaner at
signs in as a waiter at
signs in as a waitress at
signs in at
signs in down
signs in down at
signs in for
signs in from
signs in in
signs in out at
signs in over at
signs in round at
signs in through
signs in up at
signs in via
signs in with
sister are at
sister at
sister attend
sister attended
sister attends
sister from
sister go to
sister goes
sister goes to
sister got into
sister got moved to
sister in nursery at
sister in reception at
sister in sixth form at
sister in year eight at
sister in year eleven at
sister in year five at
sister in year four at
sister in year nine at
sister in year one at
sister in year seven at
sister in year six at
sister in year ten at
sister in year three at
sister in year two at
sister into
sister is at
sister is enrolled at
sister is in nursery at
sister is taught at
sister moved to
sister started
sister started at
sister starts at
sister studies at
sister study at
sister to
sister transferred to
sister up from
sister was at
sister went to
sixth form at
skivvy as a carer at
skivvy as a chef at
skivvy as a cleaner at
skivvy as a waiter at
skivvy as a waitress at
skivvy at
skivvy down
skivvy down at
skivvy for
skivvy from
skivvy in
skivvy out at
skivvy over at
skivvy round at
skivvy through
skivvy up at
skivvy via
skivvy with
skivvying as a carer at
skivvying as a chef at
skivvying as a cleaner at
skivvying as a waiter at
skivvying as a waitress at
skivvying at
skivvying down
skivvying down at
skivvying for
skivvying from
skivvying in
skivvying out at
skivvying over at
skivvying round at
skivvying through
skivvying up at
skivvying via
skivvying with
slaved as a carer at
slaved as a chef at
slaved as a cleaner at
slaved as a waiter at
slaved as a waitress at
slaved at
slaved down
slaved down at
slaved for
slaved from
slaved in
slaved out at
slaved over at
slaved round at
slaved through
slaved up at
slaved via
slaved with
slaving as a carer at
slaving as a chef at
slaving as a cleaner at
slaving as a waiter at
slaving as a waitress at
slaving at
slaving down
slaving down at
slaving for
slaving from
slaving in
slaving out at
slaving over at
slaving round at
slaving through
slaving up at
slaving via
slaving with
son are at
son at
son attend
son attended
son attends
son from
son go to
son goes
son goes to
son got into
son got moved to
son in nursery at
son in reception at
son in sixth form at
son in year eight at
son in year eleven at
son in year five at
son in year four at
son in year nine at
son in year one at
son in year seven at
son in year six at
son in year ten at
son in year three at
son in year two at
son into
son is at
son is enrolled at
son is in nursery at
son is taught at
son moved to
son started
son started at
son starts at
son studies at
son study at
son to
son transferred to
son up from
son was at
son went to
sons are at
sons at
sons attend
sons attended
sons attends
sons from
sons go to
sons goes
sons goes to
sons got into
sons got moved to
sons in nursery at
sons in reception at
sons in sixth form at
sons in year eight at
sons in year eleven at
sons in year five at
sons in year four at
sons in year nine at
sons in year one at
sons in year seven at
sons in year six at
sons in year ten at
sons in year three at
sons in year two at
sons into
sons is at
sons is enrolled at
sons is in nursery at
sons is taught at
sons moved to
sons started
sons started at
sons starts at
sons studies at
sons study at
sons to
sons transferred to
sons up from
sons was at
sons went to
sort parcels as a carer at
sort parcels as a chef at
sort parcels as a cleaner at
sort parcels as a waiter at
sort parcels as a waitress at
sort parcels at
sort parcels down
sort parcels down at
sort parcels for
sort parcels from
sort parcels in
sort parcels out at
sort parcels over at
sort parcels round at
sort parcels through
sort parcels up at
sort parcels via
sort parcels with
sorting parcels as a carer at
sorting parcels as a chef at
sorting parcels as a cleaner at
sorting parcels as a waiter at
sorting parcels as a waitress at
sorting parcels at
sorting parcels down
sorting parcels down at
sorting parcels for
sorting parcels from
sorting parcels in
sorting parcels out at
sorting parcels over at
sorting parcels round at
sorting parcels through
sorting parcels up at
sorting parcels via
sorting parcels with
sous chef as a carer at
sous chef as a chef at
sous chef as a cleaner at
sous chef as a waiter at
sous chef as a waitress at
sous chef at
sous chef down
sous chef down at
sous chef for
sous chef from
sous chef in
sous chef out at
sous chef over at
sous chef round at
sous chef through
sous chef up at
sous chef via
sous chef with
sparky as a carer at
sparky as a chef at
sparky as a cleaner at
sparky as a waiter at
sparky as a waitress at
sparky at
sparky down
sparky down at
sparky for
sparky from
sparky in
sparky out at
sparky over at
sparky round at
sparky through
sparky up at
sparky via
sparky with
spell at
spell working at
spell working for
sponsor by
sponsor called
sponsor company called
sponsor company is
sponsor company is called
sponsor company name
sponsor company name is
sponsor company named
sponsor company names
sponsor company was
sponsor is
sponsor is called
sponsor name
sponsor name is
sponsor named
sponsor names
sponsor was
sponsored by
stack shelves as a carer at
stack shelves as a chef at
stack shelves as a cleaner at
stack shelves as a waiter at
stack shelves as a waitress at
stack shelves at
stack shelves down
stack shelves down at
stack shelves for
stack shelves from
stack shelves in
stack shelves out at
stack shelves over at
stack shelves round at
stack shelves through
stack shelves up at
stack shelves via
stack shelves with
stacked shelves as a carer at
stacked shelves as a chef at
stacked shelves as a cleaner at
stacked shelves as a waiter at
stacked shelves as a waitress at
stacked shelves at
stacked shelves down
stacked shelves down at
stacked shelves for
stacked shelves from
stacked shelves in
stacked shelves out at
stacked shelves over at
stacked shelves round at
stacked shelves through
stacked shelves up at
stacked shelves via
stacked shelves with
stacking shelves as a carer at
stacking shelves as a chef at
stacking shelves as a cleaner at
stacking shelves as a waiter at
stacking shelves as a waitress at
stacking shelves at
stacking shelves down
stacking shelves down at
stacking shelves for
stacking shelves from
stacking shelves in
stacking shelves out at
stacking shelves over at
stacking shelves round at
stacking shelves through
stacking shelves up at
stacking shelves via
stacking shelves with
staff as a carer at
staff as a chef at
staff as a cleaner at
staff as a waiter at
staff as a waitress at
staff at
staff down
staff down at
staff for
staff from
staff in
staff of
staff out at
staff over at
staff round at
staff through
staff up at
staff via
staff with
started as a carer at
started as a chef at
started as a cleaner at
started as a waiter at
started as a waitress at
started at
started down
started down at
started for
started from
started in
started out at
started over at
started round at
started through
started up at
started via
started with
stepdaughter are at
stepdaughter at
stepdaughter attend
stepdaughter attended
stepdaughter attends
stepdaughter from
stepdaughter go to
stepdaughter goes
stepdaughter goes to
stepdaughter got into
stepdaughter got moved to
stepdaughter in nursery at
stepdaughter in reception at
stepdaughter in sixth form at
stepdaughter in year eight at
stepdaughter in year eleven at
stepdaughter in year five at
stepdaughter in year four at
stepdaughter in year nine at
stepdaughter in year one at
stepdaughter in year seven at
stepdaughter in year six at
stepdaughter in year ten at
stepdaughter in year three at
stepdaughter in year two at
stepdaughter into
stepdaughter is at
stepdaughter is enrolled at
stepdaughter is in nursery at
stepdaughter is taught at
stepdaughter moved to
stepdaughter started
stepdaughter started at
stepdaughter starts at
stepdaughter studies at
stepdaughter study at
stepdaughter to
stepdaughter transferred to
stepdaughter up from
stepdaughter was at
stepdaughter went to
stepson are at
stepson at
stepson attend
stepson attended
stepson attends
stepson from
stepson go to
stepson goes
stepson goes to
stepson got into
stepson got moved to
stepson in nursery at
stepson in reception at
stepson in sixth form at
stepson in year eight at
stepson in year eleven at
stepson in year five at
stepson in year four at
stepson in year nine at
stepson in year one at
stepson in year seven at
stepson in year six at
stepson in year ten at
stepson in year three at
stepson in year two at
stepson into
stepson is at
stepson is enrolled at
stepson is in nursery at
stepson is taught at
stepson moved to
stepson started
stepson started at
stepson starts at
stepson studies at
stepson study at
stepson to
stepson transferred to
stepson up from
stepson was at
stepson went to
stint at
stint working at
stint working for
student at
students at
studied at
studies at
study at
studying at
sundays at
sundays working at
sundays working for
supermarket called
supermarket is
supermarket is called
supermarket name
supermarket name is
supermarket named
supermarket names
supermarket was
supervisor as a carer at
supervisor as a chef at
supervisor as a cleaner at
supervisor as a waiter at
supervisor as a waitress at
supervisor at
supervisor down
supervisor down at
supervisor for
supervisor from
supervisor in
supervisor out at
supervisor over at
supervisor round at
supervisor through
supervisor up at
supervisor via
supervisor with
support worker as a carer at
support worker as a chef at
support worker as a cleaner at
support worker as a waiter at
support worker as a waitress at
support worker at
support worker down
support worker down at
support worker for
support worker from
support worker in
support worker out at
support worker over at
support worker round at
support worker through
support worker up at
support worker via
support worker with
surgery called
surgery is
surgery is called
surgery name
surgery name is
surgery named
surgery names
surgery was
suspended as a carer at
suspended as a chef at
suspended as a cleaner at
suspended as a waiter at
suspended as a waitress at
suspended at
suspended down
suspended down at
suspended for
suspended from
suspended in
suspended out at
suspended over at
suspended round at
suspended through
suspended up at
suspended via
suspended with
ta at
tailor as a carer at
tailor as a chef at
tailor as a cleaner at
tailor as a waiter at
tailor as a waitress at
tailor at
tailor down
tailor down at
tailor for
tailor from
tailor in
tailor out at
tailor over at
tailor round at
tailor through
tailor up at
tailor via
tailor with
takeaway called
takeaway is
takeaway is called
takeaway name
takeaway name is
takeaway named
takeaway names
takeaway was
taught at
taxi driver as a carer at
taxi driver as a chef at
taxi driver as a cleaner at
taxi driver as a waiter at
taxi driver as a waitress at
taxi driver at
taxi driver down
taxi driver down at
taxi driver for
taxi driver from
taxi driver in
taxi driver out at
taxi driver over at
taxi driver round at
taxi driver through
taxi driver up at
taxi driver via
taxi driver with
taxi for
teach at
teacher at
teachers at
teaches at
teaching assistant as a carer at
teaching assistant as a chef at
teaching assistant as a cleaner at
teaching assistant as a waiter at
teaching assistant as a waitress at
teaching assistant at
teaching assistant down
teaching assistant down at
teaching assistant for
teaching assistant from
teaching assistant in
teaching assistant out at
teaching assistant over at
teaching assistant round at
teaching assistant through
teaching assistant up at
teaching assistant via
teaching assistant with
team lead as a carer at
team lead as a chef at
team lead as a cleaner at
team lead as a waiter at
team lead as a waitress at
team lead at
team lead down
team lead down at
team lead for
team lead from
team lead in
team lead out at
team lead over at
team lead round at
team lead through
team lead up at
team lead via
team lead with
team leader as a carer at
team leader as a chef at
team leader as a cleaner at
team leader as a waiter at
team leader as a waitress at
team leader at
team leader down
team leader down at
team leader for
team leader from
team leader in
team leader out at
team leader over at
team leader round at
team leader through
team leader up at
team leader via
team leader with
temp as a carer at
temp as a chef at
temp as a cleaner at
temp as a waiter at
temp as a waitress at
temp at
temp down
temp down at
temp for
temp from
temp in
temp out at
temp over at
temp round at
temp through
temp up at
temp via
temp with
temped as a carer at
temped as a chef at
temped as a cleaner at
temped as a waiter at
temped as a waitress at
temped at
temped down
temped down at
temped for
temped from
temped in
temped out at
temped over at
temped round at
temped through
temped up at
temped via
temped with
temping as a carer at
temping as a chef at
temping as a cleaner at
temping as a waiter at
temping as a waitress at
temping at
temping down
temping down at
temping for
temping from
temping in
temping out at
temping over at
temping round at
temping through
temping up at
temping via
temping with
temps as a carer at
temps as a chef at
temps as a cleaner at
temps as a waiter at
temps as a waitress at
temps at
temps down
temps down at
temps for
temps from
temps in
temps out at
temps over at
temps round at
temps through
temps up at
temps via
temps with
the boss at
the gates of
the girls at
the kids at
the lads at
the lot at
the name of the agency is
the name of the company is
the name of the restaurant is
the name of the shop is
the parents at
the people from
they go to
they run
tiler as a carer at
tiler as a chef at
tiler as a cleaner at
tiler as a waiter at
tiler as a waitress at
tiler at
tiler down
tiler down at
tiler for
tiler from
tiler in
tiler out at
tiler over at
tiler round at
tiler through
tiler up at
tiler via
tiler with
toddler are at
toddler at
toddler attend
toddler attended
toddler attends
toddler from
toddler go to
toddler goes
toddler goes to
toddler got into
toddler got moved to
toddler in nursery at
toddler in reception at
toddler in sixth form at
toddler in year eight at
toddler in year eleven at
toddler in year five at
toddler in year four at
toddler in year nine at
toddler in year one at
toddler in year seven at
toddler in year six at
toddler in year ten at
toddler in year three at
toddler in year two at
toddler into
toddler is at
toddler is enrolled at
toddler is in nursery at
toddler is taught at
toddler moved to
toddler started
toddler started at
toddler starts at
toddler studies at
toddler study at
toddler to
toddler transferred to
toddler up from
toddler was at
toddler went to
took her out of
took him out of
took over
trades as a carer at
trades as a chef at
trades as a cleaner at
trades as a waiter at
trades as a waitress at
trades at
trades down
trades down at
trades for
trades from
trades in
trades out at
trades over at
trades round at
trades through
trades up at
trades via
trades with
trading as
trading as a carer at
trading as a chef at
trading as a cleaner at
trading as a waiter at
trading as a waitress at
trading at
trading down
trading down at
trading for
trading from
trading in
trading out at
trading over at
trading round at
trading through
trading up at
trading via
trading with
trained as a carer at
trained as a chef at
trained as a cleaner at
trained as a waiter at
trained as a waitress at
trained at
trained down
trained down at
trained for
trained from
trained in
trained out at
trained over at
trained round at
trained through
trained up at
trained via
trained with
trainee as a carer at
trainee as a chef at
trainee as a cleaner at
trainee as a waiter at
trainee as a waitress at
trainee at
trainee down
trainee down at
trainee for
trainee from
trainee in
trainee out at
trainee over at
trainee round at
trainee through
trainee up at
trainee via
trainee with
training as a carer at
training as a chef at
training as a cleaner at
training as a waiter at
training as a waitress at
training at
training down
training down at
training for
training from
training in
training out at
training over at
training round at
training through
training up at
training via
training with
transferred as a carer at
transferred as a chef at
transferred as a cleaner at
transferred as a waiter at
transferred as a waitress at
transferred at
transferred down
transferred down at
transferred for
transferred from
transferred in
transferred out at
transferred over at
transferred round at
transferred through
transferred up at
transferred via
transferred with
translator as a carer at
translator as a chef at
translator as a cleaner at
translator as a waiter at
translator as a waitress at
translator at
translator down
translator down at
translator for
translator from
translator in
translator out at
translator over at
translator round at
translator through
translator up at
translator via
translator with
trial as a carer at
trial as a chef at
trial as a cleaner at
trial as a waiter at
trial as a waitress at
trial at
trial down
trial down at
trial for
trial from
trial in
trial out at
trial over at
trial round at
trial shift as a carer at
trial shift as a chef at
trial shift as a cleaner at
trial shift as a waiter at
trial shift as a waitress at
trial shift at
trial shift down
trial shift down at
trial shift for
trial shift from
trial shift in
trial shift out at
trial shift over at
trial shift round at
trial shift through
trial shift up at
trial shift via
trial shift with
trial through
trial up at
trial via
trial with
twins are at
twins at
twins attend
twins attended
twins attends
twins from
twins go to
twins goes
twins goes to
twins got into
twins got moved to
twins in nursery at
twins in reception at
twins in sixth form at
twins in year eight at
twins in year eleven at
twins in year five at
twins in year four at
twins in year nine at
twins in year one at
twins in year seven at
twins in year six at
twins in year ten at
twins in year three at
twins in year two at
twins into
twins is at
twins is enrolled at
twins is in nursery at
twins is taught at
twins moved to
twins started
twins started at
twins starts at
twins studies at
twins study at
twins to
twins transferred to
twins up from
twins was at
twins went to
uniform from
unload lorries as a carer at
unload lorries as a chef at
unload lorries as a cleaner at
unload lorries as a waiter at
unload lorries as a waitress at
unload lorries at
unload lorries down
unload lorries down at
unload lorries for
unload lorries from
unload lorries in
unload lorries out at
unload lorries over at
unload lorries round at
unload lorries through
unload lorries up at
unload lorries via
unload lorries with
valet cars as a carer at
valet cars as a chef at
valet cars as a cleaner at
valet cars as a waiter at
valet cars as a waitress at
valet cars at
valet cars down
valet cars down at
valet cars for
valet cars from
valet cars in
valet cars out at
valet cars over at
valet cars round at
valet cars through
valet cars up at
valet cars via
valet cars with
van driver as a carer at
van driver as a chef at
van driver as a cleaner at
van driver as a waiter at
van driver as a waitress at
van driver at
van driver down
van driver down at
van driver for
van driver from
van driver in
van driver out at
van driver over at
van driver round at
van driver through
van driver up at
van driver via
van driver with
volunteer as a carer at
volunteer as a chef at
volunteer as a cleaner at
volunteer as a waiter at
volunteer as a waitress at
volunteer at
volunteer down
volunteer down at
volunteer for
volunteer from
volunteer in
volunteer out at
volunteer over at
volunteer round at
volunteer through
volunteer up at
volunteer via
volunteer with
volunteered as a carer at
volunteered as a chef at
volunteered as a cleaner at
volunteered as a waiter at
volunteered as a waitress at
volunteered at
volunteered down
volunteered down at
volunteered for
volunteered from
volunteered in
volunteered out at
volunteered over at
volunteered round at
volunteered through
volunteered up at
volunteered via
volunteered with
volunteering as a carer at
volunteering as a chef at
volunteering as a cleaner at
volunteering as a waiter at
volunteering as a waitress at
volunteering at
volunteering down
volunteering down at
volunteering for
volunteering from
volunteering in
volunteering out at
volunteering over at
volunteering round at
volunteering through
volunteering up at
volunteering via
volunteering with
volunteers as a carer at
volunteers as a chef at
volunteers as a cleaner at
volunteers as a waiter at
volunteers as a waitress at
volunteers at
volunteers down
volunteers down at
volunteers for
volunteers from
volunteers in
volunteers out at
volunteers over at
volunteers round at
volunteers through
volunteers up at
volunteers via
volunteers with
wages as a carer at
wages as a chef at
wages as a cleaner at
wages as a waiter at
wages as a waitress at
wages at
wages down
wages down at
wages for
wages from
wages in
wages out at
wages over at
wages round at
wages through
wages up at
wages via
wages with
wait tables as a carer at
wait tables as a chef at
wait tables as a cleaner at
wait tables as a waiter at
wait tables as a waitress at
wait tables at
wait tables down
wait tables down at
wait tables for
wait tables from
wait tables in
wait tables out at
wait tables over at
wait tables round at
wait tables through
wait tables up at
wait tables via
wait tables with
waited tables as a carer at
waited tables as a chef at
waited tables as a cleaner at
waited tables as a waiter at
waited tables as a waitress at
waited tables at
waited tables down
waited tables down at
waited tables for
waited tables from
waited tables in
waited tables out at
waited tables over at
waited tables round at
waited tables through
waited tables up at
waited tables via
waited tables with
waiter as a carer at
waiter as a chef at
waiter as a cleaner at
waiter as a waiter at
waiter as a waitress at
waiter at
waiter down
waiter down at
waiter for
waiter from
waiter in
waiter out at
waiter over at
waiter round at
waiter through
waiter up at
waiter via
waiter with
waiting tables as a carer at
waiting tables as a chef at
waiting tables as a cleaner at
waiting tables as a waiter at
waiting tables as a waitress at
waiting tables at
waiting tables down
waiting tables down at
waiting tables for
waiting tables from
waiting tables in
waiting tables out at
waiting tables over at
waiting tables round at
waiting tables through
waiting tables up at
waiting tables via
waiting tables with
waitress as a carer at
waitress as a chef at
waitress as a cleaner at
waitress as a waiter at
waitress as a waitress at
waitress at
waitress down
waitress down at
waitress for
waitress from
waitress in
waitress out at
waitress over at
waitress round at
waitress through
waitress up at
waitress via
waitress with
waitressing as a carer at
waitressing as a chef at
waitressing as a cleaner at
waitressing as a waiter at
waitressing as a waitress at
waitressing at
waitressing down
waitressing down at
waitressing for
waitressing from
waitressing in
waitressing out at
waitressing over at
waitressing round at
waitressing through
waitressing up at
waitressing via
waitressing with
walked out as a carer at
walked out as a chef at
walked out as a cleaner at
walked out as a waiter at
walked out as a waitress at
walked out at
walked out down
walked out down at
walked out for
walked out from
walked out in
walked out out at
walked out over at
walked out round at
walked out through
walked out up at
walked out via
walked out with
ward sister as a carer at
ward sister as a chef at
ward sister as a cleaner at
ward sister as a waiter at
ward sister as a waitress at
ward sister at
ward sister down
ward sister down at
ward sister for
ward sister from
ward sister in
ward sister out at
ward sister over at
ward sister round at
ward sister through
ward sister up at
ward sister via
ward sister with
warehouse called
warehouse is
warehouse is called
warehouse name
warehouse name is
warehouse named
warehouse names
warehouse was
wash cars as a carer at
wash cars as a chef at
wash cars as a cleaner at
wash cars as a waiter at
wash cars as a waitress at
wash cars at
wash cars down
wash cars down at
wash cars for
wash cars from
wash cars in
wash cars out at
wash cars over at
wash cars round at
wash cars through
wash cars up at
wash cars via
wash cars with
wash dish in
wash dishes as a carer at
wash dishes as a chef at
wash dishes as a cleaner at
wash dishes as a waiter at
wash dishes as a waitress at
wash dishes at
wash dishes down
wash dishes down at
wash dishes for
wash dishes from
wash dishes in
wash dishes out at
wash dishes over at
wash dishes round at
wash dishes through
wash dishes up at
wash dishes via
wash dishes with
wash lorries as a carer at
wash lorries as a chef at
wash lorries as a cleaner at
wash lorries as a waiter at
wash lorries as a waitress at
wash lorries at
wash lorries down
wash lorries down at
wash lorries for
wash lorries from
wash lorries in
wash lorries out at
wash lorries over at
wash lorries round at
wash lorries through
wash lorries up at
wash lorries via
wash lorries with
wash plates at
wash plates in
wash pots as a carer at
wash pots as a chef at
wash pots as a cleaner at
wash pots as a waiter at
wash pots as a waitress at
wash pots at
wash pots down
wash pots down at
wash pots for
wash pots from
wash pots in
wash pots out at
wash pots over at
wash pots round at
wash pots through
wash pots up at
wash pots via
wash pots with
washed pots as a carer at
washed pots as a chef at
washed pots as a cleaner at
washed pots as a waiter at
washed pots as a waitress at
washed pots at
washed pots down
washed pots down at
washed pots for
washed pots from
washed pots in
washed pots out at
washed pots over at
washed pots round at
washed pots through
washed pots up at
washed pots via
washed pots with
washing cars as a carer at
washing cars as a chef at
washing cars as a cleaner at
washing cars as a waiter at
washing cars as a waitress at
washing cars at
washing cars down
washing cars down at
washing cars for
washing cars from
washing cars in
washing cars out at
washing cars over at
washing cars round at
washing cars through
washing cars up at
washing cars via
washing cars with
washing dishes as a carer at
washing dishes as a chef at
washing dishes as a cleaner at
washing dishes as a waiter at
washing dishes as a waitress at
washing dishes at
washing dishes down
washing dishes down at
washing dishes for
washing dishes from
washing dishes in
washing dishes out at
washing dishes over at
washing dishes round at
washing dishes through
washing dishes up at
washing dishes via
washing dishes with
washing pots as a carer at
washing pots as a chef at
washing pots as a cleaner at
washing pots as a waiter at
washing pots as a waitress at
washing pots at
washing pots down
washing pots down at
washing pots for
washing pots from
washing pots in
washing pots out at
washing pots over at
washing pots round at
washing pots through
washing pots up at
washing pots via
washing pots with
we own
we run
we trade as
wean are at
wean at
wean attend
wean attended
wean attends
wean from
wean go to
wean goes
wean goes to
wean got into
wean got moved to
wean in nursery at
wean in reception at
wean in sixth form at
wean in year eight at
wean in year eleven at
wean in year five at
wean in year four at
wean in year nine at
wean in year one at
wean in year seven at
wean in year six at
wean in year ten at
wean in year three at
wean in year two at
wean into
wean is at
wean is enrolled at
wean is in nursery at
wean is taught at
wean moved to
wean started
wean started at
wean starts at
wean studies at
wean study at
wean to
wean transferred to
wean up from
wean was at
wean went to
weekend job as a carer at
weekend job as a chef at
weekend job as a cleaner at
weekend job as a waiter at
weekend job as a waitress at
weekend job at
weekend job down
weekend job down at
weekend job for
weekend job from
weekend job in
weekend job out at
weekend job over at
weekend job round at
weekend job through
weekend job up at
weekend job via
weekend job with
weekends at
weekends working at
weekends working for
weeks at
weeks working at
weeks working for
work as a carer at
work as a chef at
work as a cleaner at
work as a waiter at
work as a waitress at
work at
work down
work down at
work experience as a carer at
work experience as a chef at
work experience as a cleaner at
work experience as a waiter at
work experience as a waitress at
work experience at
work experience down
work experience down at
work experience for
work experience from
work experience in
work experience out at
work experience over at
work experience round at
work experience through
work experience up at
work experience via
work experience with
work for
work from
work in
work inside
work nights as a carer at
work nights as a chef at
work nights as a cleaner at
work nights as a waiter at
work nights as a waitress at
work nights at
work nights down
work nights down at
work nights for
work nights from
work nights in
work nights out at
work nights over at
work nights round at
work nights through
work nights up at
work nights via
work nights with
work out at
work over at
work place called
work place is
work place is called
work place name
work place name is
work place named
work place names
work place was
work reception as a carer at
work reception as a chef at
work reception as a cleaner at
work reception as a waiter at
work reception as a waitress at
work reception at
work reception down
work reception down at
work reception for
work reception from
work reception in
work reception out at
work reception over at
work reception round at
work reception through
work reception up at
work reception via
work reception with
work round at
work the bar as a carer at
work the bar as a chef at
work the bar as a cleaner at
work the bar as a waiter at
work the bar as a waitress at
work the bar at
work the bar down
work the bar down at
work the bar for
work the bar from
work the bar in
work the bar out at
work the bar over at
work the bar round at
work the bar through
work the bar up at
work the bar via
work the bar with
work the tills as a carer at
work the tills as a chef at
work the tills as a cleaner at
work the tills as a waiter at
work the tills as a waitress at
work the tills at
work the tills down
work the tills down at
work the tills for
work the tills from
work the tills in
work the tills out at
work the tills over at
work the tills round at
work the tills through
work the tills up at
work the tills via
work the tills with
work through
work up at
work via
work with
worked as a carer at
worked as a chef at
worked as a cleaner at
worked as a waiter at
worked as a waitress at
worked at
worked down
worked down at
worked for
worked from
worked in
worked out at
worked over at
worked round at
worked through
worked up at
worked via
worked with
worker as a carer at
worker as a chef at
worker as a cleaner at
worker as a waiter at
worker as a waitress at
worker at
worker down
worker down at
worker for
worker from
worker in
worker out at
worker over at
worker round at
worker through
worker up at
worker via
worker with
working as a carer at
working as a chef at
working as a cleaner at
working as a waiter at
working as a waitress at
working at
working down
working down at
working for
working from
working in
working inside
working nights as a carer at
working nights as a chef at
working nights as a cleaner at
working nights as a waiter at
working nights as a waitress at
working nights at
working nights down
working nights down at
working nights for
working nights from
working nights in
working nights out at
working nights over at
working nights round at
working nights through
working nights up at
working nights via
working nights with
working out at
working over at
working round at
working through
working up at
working via
working with
workplace called
workplace is
workplace is called
workplace name
workplace name is
workplace named
workplace names
workplace was
works as a carer at
works as a chef at
works as a cleaner at
works as a waiter at
works as a waitress at
works at
works down
works down at
works for
works from
works in
works nights as a carer at
works nights as a chef at
works nights as a cleaner at
works nights as a waiter at
works nights as a waitress at
works nights at
works nights down
works nights down at
works nights for
works nights from
works nights in
works nights out at
works nights over at
works nights round at
works nights through
works nights up at
works nights via
works nights with
works out at
works over at
works round at
works through
works up at
works via
works with
year at
year eight at
year eleven at
year five at
year four at
year nine at
year one at
year seven at
year six at
year ten at
year three at
year two at
year working at
year working for
years at
years working at
years working for
youngest are at
youngest at
youngest attend
youngest attended
youngest attends
youngest from
youngest go to
youngest goes
youngest goes to
youngest got into
youngest got moved to
youngest in nursery at
youngest in reception at
youngest in sixth form at
youngest in year eight at
youngest in year eleven at
youngest in year five at
youngest in year four at
youngest in year nine at
youngest in year one at
youngest in year seven at
youngest in year six at
youngest in year ten at
youngest in year three at
youngest in year two at
youngest into
youngest is at
youngest is enrolled at
youngest is in nursery at
youngest is taught at
youngest moved to
youngest started
youngest started at
youngest starts at
youngest studies at
youngest study at
youngest to
youngest transferred to
youngest up from
youngest was at
youngest went to
