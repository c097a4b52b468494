# French. Made by wordlists/make.py; licences in LICENCES.md.
[word]
a&e
ab
abaissa
abaissaient
abaissait
abaisse
abaissee
abaissement
abaissent
abaisser
abaissera
abaisserai
abaisserait
abaisseront
abaisses
abaissez
abaissons
abaissé
abaissée
abandon
abandonna
abandonnai
abandonnaient
abandonnais
abandonnait
abandonnant
abandonne
abandonnee
abandonnees
abandonnent
abandonner
abandonnera
abandonnerai
abandonneraient
abandonnerais
abandonnerait
abandonneras
abandonnerent
abandonnerez
abandonneriez
abandonnerons
abandonneront
abandonnes
abandonnez
abandonniez
abandonnions
abandonnons
abandonnèrent
abandonné
abandonnée
abandonnées
abandonnés
abandons
abasourdi
abat
abats
abattage
abattages
abattaient
abattait
abatte
abattement
abattent
abattez
abattirent
abattis
abattit
abattoir
abattoirs
abattons
abattra
abattrai
abattraient
abattrait
abattre
abattront
abattu
abattue
abattues
abattus
abbatiale
abbaye
abbayes
abbe
abbes
abbesse
abbé
abbés
abc
abces
abcès
abdication
abdiquer
abdomen
abdominale
abdominales
abdominaux
abdos
abeille
abeilles
aberrant
aberration
aberrations
abima
abimaient
abimait
abime
abimee
abimees
abiment
abimer
abimera
abimerait
abimeront
abimes
abimez
abject
abjecte
ablation
able
abnegation
abnégation
aboie
abois
aboli
abolie
abolies
abolir
abolira
abolirait
abolis
abolissait
abolissant
abolisse
abolissent
abolissez
abolissons
abolit
abolition
abolitions
abominable
abominables
abomination
abondamment
abondance
abondances
abondant
abondante
abondantes
abondants
abonde
abondent
abonnant
abonne
abonnee
abonnees
abonnement
abonnements
abonnent
abonner
abonnes
abonnez
abonné
abonnée
abonnées
abonnés
abord
aborda
abordable
abordables
abordage
abordaient
abordais
abordait
abordant
aborde
abordee
abordees
abordent
aborder
abordera
aborderai
aborderais
aborderait
aborderent
aborderez
aborderons
aborderont
abordes
abordez
abordions
abordons
abords
abordèrent
abordé
abordée
abordées
abordés
aborigenes
aborigènes
about
abouti
aboutie
aboutir
aboutira
aboutiraient
aboutirait
aboutirent
aboutirons
aboutiront
aboutis
aboutissaient
aboutissait
aboutissant
aboutissants
aboutisse
aboutissement
aboutissements
aboutissent
aboutissons
aboutit
abouts
aboyer
abrege
abregee
abreger
abreges
abreviation
abreviations
abri
abricot
abricots
abris
abrita
abritaient
abritait
abritant
abrite
abritees
abritent
abriter
abritera
abriteraient
abriterait
abriterent
abriteront
abritez
abritons
abritèrent
abrité
abritées
abrogation
abroge
abrogea
abrogeait
abrogeant
abrogee
abrogees
abrogent
abrogeons
abroger
abrogera
abroges
abrogé
abrogée
abrogées
abrogés
abrupte
abruti
abrutie
abruties
abrutis
abréger
abrégé
abrégée
abrégés
abréviation
abréviations
absence
absences
absent
absenta
absentaient
absentais
absentait
absentant
absente
absentee
absenteisme
absentent
absenter
absentera
absentes
absentez
absentions
absents
absenté
absentée
absentéisme
absentés
abside
absinthe
absolu
absolue
absolues
absolument
absolus
absolution
absorba
absorbaient
absorbait
absorbant
absorbe
absorbee
absorbees
absorbent
absorber
absorbera
absorberaient
absorberait
absorberent
absorberont
absorbes
absorbez
absorbons
absorbèrent
absorbé
absorbée
absorbées
absorbés
absorption
absorptions
abstenaient
abstenait
abstenant
abstenez
abstenir
abstenons
abstention
abstentionnistes
abstentions
abstenu
abstenues
abstenus
abstiendra
abstiendrai
abstiendraient
abstiendrais
abstiendrait
abstiendrons
abstiendront
abstienne
abstiennent
abstiens
abstient
abstinence
abstinrent
abstint
abstraction
abstractions
abstrait
abstraite
abstraites
abstraits
absurde
absurdes
absurdite
absurdites
absurdité
absurdités
abus
abusa
abusaient
abusais
abusait
abusant
abuse
abusee
abusees
abusent
abuser
abusera
abuserai
abuseraient
abuserait
abuseront
abuses
abusez
abusif
abusifs
abusive
abusivement
abusives
abusons
abusé
abusée
abusées
abusés
abysses
abîma
abîmaient
abîmait
abîme
abîment
abîmer
abîmera
abîmerait
abîmeront
abîmes
abîmez
abîmé
abîmée
abîmées
abîmés
ac
acacia
academicien
academiciens
academie
academies
academique
academiques
acadien
acadienne
acadiens
académicien
académiciens
académie
académies
académique
académiques
acajou
acariens
accablant
accable
accabler
accablé
accalmie
accapara
accaparaient
accaparait
accapare
accaparee
accaparees
accaparent
accaparer
accaparera
accapares
accaparé
accaparée
accaparées
accaparés
acceda
accedaient
accedais
accedait
accedant
accede
accedent
acceder
accedera
accederaient
accederait
accederent
accederez
accederont
accedes
accedez
accediez
accedons
accelera
acceleraient
accelerais
accelerait
accelerant
accelerateur
accelerateurs
acceleration
accelerations
acceleratrice
accelere
acceleree
accelerees
accelerent
accelerer
accelerera
accelererait
accelererent
accelereront
acceleres
accelerez
accelerons
accent
accents
accentua
accentuaient
accentuait
accentuant
accentuation
accentue
accentuee
accentuees
accentuent
accentuer
accentuera
accentueraient
accentuerait
accentuerent
accentueront
accentues
accentuez
accentuèrent
accentué
accentuée
accentuées
accentués
accepta
acceptable
acceptables
acceptai
acceptaient
acceptais
acceptait
acceptant
acceptat
acceptation
acceptations
accepte
acceptee
acceptees
acceptent
accepter
acceptera
accepterai
accepteraient
accepterais
accepterait
accepteras
accepterent
accepterez
accepteriez
accepterions
accepterons
accepteront
acceptes
acceptez
acceptiez
acception
acceptons
acceptât
acceptèrent
accepté
acceptée
acceptées
acceptés
acces
accessibilite
accessibilité
accessible
accessibles
accession
accessions
accessoire
accessoirement
accessoires
accident
accidente
accidentee
accidentees
accidentel
accidentelle
accidentellement
accidentelles
accidentels
accidentes
accidents
accidenté
accidentée
accidentées
accidentés
acclamations
acclame
acclamé
accolade
accommoda
accommodaient
accommodait
accommode
accommodee
accommodees
accommodement
accommodements
accommodent
accommoder
accommodera
accommoderait
accommoderont
accommodes
accommodez
accommodée
accommodées
accommodés
accompagna
accompagnai
accompagnaient
accompagnais
accompagnait
accompagnant
accompagnateur
accompagnateurs
accompagne
accompagnee
accompagnees
accompagnement
accompagnements
accompagnent
accompagner
accompagnera
accompagnerai
accompagneraient
accompagnerais
accompagnerait
accompagneras
accompagnerent
accompagnerez
accompagnerons
accompagneront
accompagnes
accompagnez
accompagniez
accompagnions
accompagnons
accompagnèrent
accompagné
accompagnée
accompagnées
accompagnés
accompli
accomplie
accomplies
accomplir
accomplira
accomplirai
accompliraient
accomplirait
accompliras
accomplirent
accomplirez
accomplirons
accompliront
accomplis
accomplissaient
accomplissais
accomplissait
accomplissant
accomplisse
accomplissement
accomplissements
accomplissent
accomplisses
accomplissez
accomplissions
accomplissons
accomplit
accord
accorda
accordaient
accordais
accordait
accordant
accordat
accorde
accordee
accordees
accordent
accordeon
accorder
accordera
accorderai
accorderaient
accorderais
accorderait
accorderas
accorderent
accorderez
accorderiez
accorderons
accorderont
accordes
accordez
accordiez
accordions
accordons
accords
accordât
accordèrent
accordé
accordée
accordées
accordéon
accordés
accoster
accoucha
accouchaient
accouchait
accouchant
accouche
accouchement
accouchements
accouchent
accoucher
accouchera
accoucherait
accouches
accouchez
accouché
accouplement
accoutumee
accoutumée
accreditation
accredite
accredites
accro
accroc
accrocha
accrochage
accrochaient
accrochais
accrochait
accrochant
accroche
accrochee
accrochees
accrochent
accrocher
accrochera
accrocherai
accrocherais
accrocherait
accrocheras
accrocherent
accrocheront
accroches
accrochez
accrochons
accrochèrent
accroché
accrochée
accrochées
accrochés
accrois
accroissaient
accroissait
accroissant
accroisse
accroissement
accroissements
accroissent
accroit
accroitra
accroitraient
accroitrait
accroitre
accroitront
accros
accroît
accroîtra
accroîtraient
accroîtrait
accroître
accroîtront
accru
accrue
accrues
accrurent
accrus
accrut
accréditation
accrédité
accrédités
accueil
accueillaient
accueillais
accueillait
accueillant
accueillante
accueillantes
accueillants
accueille
accueillent
accueillera
accueillerai
accueilleraient
accueillerais
accueillerait
accueillerez
accueillerons
accueilleront
accueilles
accueillez
accueilli
accueillie
accueillies
accueillions
accueillir
accueillirent
accueillis
accueillit
accueillons
accueils
accule
acculé
accumula
accumulaient
accumulais
accumulait
accumulant
accumulation
accumulations
accumule
accumulee
accumulees
accumulent
accumuler
accumulera
accumulerait
accumulerent
accumuleront
accumules
accumulez
accumulons
accumulèrent
accumulé
accumulée
accumulées
accumulés
accusa
accusaient
accusais
accusait
accusant
accusateur
accusation
accusations
accuse
accusee
accusees
accusent
accuser
accusera
accuserai
accuseraient
accuserais
accuserait
accuseras
accuserent
accuserez
accuserons
accuseront
accuses
accusez
accusiez
accusions
accusons
accusèrent
accusé
accusée
accusées
accusés
accède
accèdent
accèdes
accès
accéda
accédaient
accédais
accédait
accédant
accéder
accédera
accéderaient
accéderait
accéderez
accéderont
accédez
accédiez
accédons
accédèrent
accédé
accélère
accélèrent
accélères
accéléra
accéléraient
accélérais
accélérait
accélérant
accélérateur
accélérateurs
accélération
accélérations
accélératrice
accélérer
accélérera
accélérerait
accéléreront
accélérez
accélérons
accélérèrent
accéléré
accélérée
accélérées
accélérés
ace
acerbe
acetate
acetone
acharna
acharnaient
acharnait
acharnant
acharne
acharnee
acharnees
acharnement
acharnent
acharner
acharnera
acharneront
acharnes
acharnez
acharné
acharnée
acharnées
achat
achats
achemina
acheminaient
acheminait
acheminant
achemine
acheminee
acheminees
acheminement
acheminent
acheminer
acheminera
acheminerait
achemines
acheminez
acheminons
acheminé
acheminée
acheminées
acheminés
acheta
achetai
achetaient
achetais
achetait
achetant
achete
achetee
achetees
achetent
acheter
achetera
acheterai
acheteraient
acheterais
acheterait
acheteras
acheterent
acheterez
acheteriez
acheterons
acheteront
achetes
acheteur
acheteurs
acheteuse
acheteuses
achetez
achetiez
achetions
achetons
achetèrent
acheté
achetée
achetées
achetés
acheva
achevaient
achevait
achevant
acheve
achevee
achevees
achevement
achevements
achevent
achever
achevera
acheverai
acheverait
acheverent
acheverons
acheveront
acheves
achevez
achevons
achevèrent
achevé
achevée
achevées
achevés
achète
achètent
achètera
achèterai
achèteraient
achèterais
achèterait
achèteras
achèterez
achèteriez
achèterons
achèteront
achètes
achève
achèvement
achèvements
achèvent
achèvera
achèverai
achèverait
achèverons
achèveront
achèves
acide
acides
acidite
acidité
acier
aciers
acne
acné
acolyte
acolytes
acompte
acoustique
acoustiques
acqueraient
acquerait
acquerant
acquereur
acquereurs
acquerez
acquerir
acquerons
acquerra
acquerrait
acquerrez
acquerront
acquiere
acquierent
acquiers
acquiert
acquirent
acquis
acquise
acquises
acquisition
acquisitions
acquit
acquitta
acquittaient
acquittait
acquittant
acquitte
acquittee
acquittees
acquittement
acquittent
acquitter
acquittera
acquitterai
acquitterait
acquitterez
acquitteront
acquittes
acquittez
acquittons
acquitté
acquittée
acquittées
acquittés
acquière
acquièrent
acquéraient
acquérait
acquérant
acquéreur
acquéreurs
acquérez
acquérir
acquérons
acres
acrobatique
acronyme
acropole
acrylique
acta
acte
actes
acteur
acteurs
actif
actifs
action
actionna
actionnaient
actionnaire
actionnaires
actionnait
actionnant
actionnariat
actionne
actionnee
actionnees
actionnent
actionner
actionnera
actionnes
actionnez
actionné
actionnée
actionnées
actionnés
actions
activa
activaient
activait
activation
activations
active
activee
activees
activement
activent
activer
activera
activerait
activerent
activeront
actives
activez
activisme
activiste
activistes
activite
activites
activité
activités
activons
activèrent
activé
activée
activées
activés
actrice
actrices
actu
actualisant
actualisation
actualise
actualisee
actualisees
actualisent
actualiser
actualises
actualisez
actualisé
actualisée
actualisées
actualisés
actualite
actualites
actualité
actualités
actuel
actuelle
actuellement
actuelles
actuels
actus
acté
acuite
acuité
acupuncture
acétate
acétone
ad
adage
adapta
adaptaient
adaptait
adaptant
adaptateur
adaptation
adaptations
adapte
adaptee
adaptees
adaptent
adapter
adaptera
adapterai
adapteraient
adapterait
adapterent
adapterons
adapteront
adaptes
adaptez
adaptions
adaptons
adaptèrent
adapté
adaptée
adaptées
adaptés
addict
addictif
addiction
addictions
additif
additifs
addition
additionnait
additionnant
additionne
additionnee
additionnees
additionnel
additionnelle
additionnelles
additionnels
additionnent
additionner
additionnera
additionnes
additionnez
additionnée
additionnées
additionnés
additions
adepte
adeptes
adequat
adequate
adequatement
adequates
adequation
adequats
adhera
adheraient
adherais
adherait
adherant
adhere
adherence
adherent
adherente
adherentes
adherents
adherer
adherera
adhererait
adhererent
adhereront
adheres
adherez
adherons
adhesif
adhesion
adhesions
adhère
adhèrent
adhères
adhéra
adhéraient
adhérais
adhérait
adhérant
adhérence
adhérent
adhérente
adhérentes
adhérents
adhérer
adhérera
adhérerait
adhéreront
adhérez
adhérons
adhérèrent
adhéré
adhésif
adhésion
adhésions
adieu
adieux
adjacent
adjacente
adjacentes
adjacents
adjectif
adjectifs
adjective
adjectives
adjoindre
adjoint
adjointe
adjointes
adjoints
adjonction
adjudant
adjudication
adjuge
adjugé
admet
admets
admettaient
admettais
admettait
admettant
admette
admettent
admettes
admettez
admettiez
admettons
admettra
admettrai
admettraient
admettrais
admettrait
admettras
admettre
admettrez
admettrons
admettront
admin
administra
administraient
administrait
administrant
administrateur
administrateurs
administratif
administratifs
administration
administrations
administrative
administrativement
administratives
administratrice
administratrices
administre
administree
administrees
administrent
administrer
administrera
administrerait
administrerent
administreront
administres
administrez
administrons
administrèrent
administré
administrée
administrées
administrés
admira
admirable
admirablement
admirables
admirai
admiraient
admirais
admirait
admirateur
admirateurs
admiratif
admiration
admirations
admiratrice
admiratrices
admire
admiree
admirees
admirent
admirer
admirera
admirerai
admirerais
admirerait
admirerez
admirerons
admireront
admires
admirez
admiriez
admirions
admirons
admiré
admirée
admirées
admirés
admis
admise
admises
admissibilite
admissibilité
admissible
admissibles
admission
admissions
admit
ado
adobe
adolescence
adolescences
adolescent
adolescente
adolescentes
adolescents
adonna
adonnaient
adonnait
adonnant
adonne
adonnee
adonnees
adonnent
adonner
adonnera
adonnerait
adonnerent
adonneront
adonnes
adonnez
adonnèrent
adonné
adonnée
adonnées
adonnés
adopta
adoptaient
adoptais
adoptait
adoptant
adopte
adoptee
adoptees
adoptent
adopter
adoptera
adopterai
adopteraient
adopterais
adopterait
adopterent
adopterez
adopteriez
adopterons
adopteront
adoptes
adoptez
adoptiez
adoptif
adoptifs
adoption
adoptions
adoptive
adoptives
adoptons
adoptèrent
adopté
adoptée
adoptées
adoptés
adorable
adorables
adorai
adoraient
adorais
adorait
adorateurs
adoration
adorations
adore
adoree
adorees
adorent
adorer
adorera
adorerai
adoreraient
adorerais
adorerait
adoreras
adorerent
adorerez
adoreriez
adorerons
adoreront
adores
adorez
adoriez
adorions
adorons
adorèrent
adoré
adorée
adorées
adorés
ados
adosse
adossee
adossé
adossée
adoucie
adoucies
adoucir
adoucira
adoucirait
adouciront
adoucissait
adoucisse
adoucissent
adoucissez
adoucit
adrenaline
adressa
adressai
adressaient
adressais
adressait
adressant
adresse
adressee
adressees
adressent
adresser
adressera
adresserai
adresseraient
adresserais
adresserait
adresserent
adresserez
adresserons
adresseront
adresses
adressez
adressiez
adressions
adressons
adressèrent
adressé
adressée
adressées
adressés
adriatique
adroit
adrénaline
adulte
adultere
adulteres
adultes
adultère
adultères
advenait
advenant
advenir
advenu
advenues
advenus
adverbe
adversaire
adversaires
adverse
adverses
adversite
adversité
adviendra
adviendrait
advienne
adviennent
advient
advint
adéquat
adéquate
adéquatement
adéquates
adéquation
adéquats
aeration
aere
aerer
aerien
aerienne
aeriennes
aeriens
aerodrome
aerodynamique
aeronautique
aeronautiques
aeronef
aeronefs
aeroport
aeroports
aerospatiale
affaibli
affaiblie
affaiblies
affaiblir
affaiblira
affaibliraient
affaiblirait
affaiblirent
affaibliront
affaiblis
affaiblissaient
affaiblissait
affaiblisse
affaiblissement
affaiblissent
affaiblissez
affaiblit
affaire
affaires
affaissement
affame
affamee
affamees
affames
affamé
affamée
affamées
affamés
affect
affecta
affectaient
affectait
affectant
affectation
affectations
affecte
affectee
affectees
affectent
affecter
affectera
affecteraient
affecterait
affecterent
affecteront
affectes
affectez
affectif
affectifs
affection
affectionne
affections
affective
affectives
affectons
affectueuse
affectueusement
affectueuses
affectueux
affectèrent
affecté
affectée
affectées
affectés
afferents
afferme
afficha
affichage
affichages
affichaient
affichais
affichait
affichant
affiche
affichee
affichees
affichent
afficher
affichera
afficherai
afficheraient
afficherais
afficherait
afficherent
afficherons
afficheront
affiches
affichez
affichions
affichons
affichèrent
affiché
affichée
affichées
affichés
affilee
affiliation
affiliations
affilie
affiliee
affiliees
affilies
affilié
affiliée
affiliées
affiliés
affilée
affine
affiner
affinite
affinites
affinité
affinités
affirma
affirmaient
affirmais
affirmait
affirmant
affirmatif
affirmation
affirmations
affirmative
affirme
affirmee
affirmees
affirment
affirmer
affirmera
affirmeraient
affirmerais
affirmerait
affirmerent
affirmeront
affirmes
affirmez
affirmiez
affirmions
affirmons
affirmèrent
affirmé
affirmée
affirmées
affirmés
affligeant
affluence
affluences
affluent
affluentes
affluents
afflux
affole
affolee
affoler
affolé
affolée
affranchi
affranchir
affranchira
affranchis
affranchissait
affranchissant
affranchisse
affranchissement
affranchissent
affranchissez
affranchit
affres
affreuse
affreusement
affreuses
affreux
affront
affronta
affrontaient
affrontais
affrontait
affrontant
affronte
affrontee
affrontees
affrontement
affrontements
affrontent
affronter
affrontera
affronterai
affronteraient
affronterait
affronteras
affronterent
affronterez
affronterons
affronteront
affrontes
affrontez
affrontions
affrontons
affrontèrent
affronté
affrontée
affrontées
affrontés
affut
affuts
afférents
affût
affûts
afin
africain
africaine
africaines
africains
afrique
afro
after
ag
agaca
agacaient
agacait
agacant
agace
agacee
agacees
agacement
agacent
agacer
agacera
agacerait
agaces
agacez
agacé
agacée
agacées
agacés
agaça
agaçaient
agaçait
agaçant
age
agee
agees
agence
agencement
agences
agency
agenda
agendas
agent
agente
agents
ages
agglo
agglomeration
agglomerations
agglomération
agglomérations
aggrava
aggravaient
aggravait
aggravant
aggravation
aggrave
aggravee
aggravees
aggravent
aggraver
aggravera
aggraveraient
aggraverait
aggraverent
aggraveront
aggraves
aggravez
aggravèrent
aggravé
aggravée
aggravées
aggravés
agi
agie
agile
agiles
agilite
agilité
agir
agira
agirai
agiraient
agirais
agirait
agiras
agirent
agirez
agirons
agiront
agis
agissaient
agissais
agissait
agissant
agisse
agissements
agissent
agisses
agissez
agissiez
agissions
agissons
agit
agita
agitaient
agitais
agitait
agitant
agitation
agitations
agite
agitee
agitees
agitent
agiter
agitera
agiterait
agiterent
agiteront
agites
agitez
agitons
agitèrent
agité
agitée
agitées
agités
agneau
agneaux
agonie
agonies
agora
agraire
agrandi
agrandie
agrandies
agrandir
agrandira
agrandirait
agrandirent
agrandiront
agrandis
agrandissaient
agrandissait
agrandissant
agrandisse
agrandissement
agrandissements
agrandissent
agrandissez
agrandissons
agrandit
agreable
agreablement
agreables
agree
agreee
agreer
agrees
agregation
agregats
agrege
agregee
agregees
agreges
agrement
agremente
agrementee
agrements
agressa
agressaient
agressait
agressant
agresse
agressee
agressees
agressent
agresser
agresses
agresseur
agresseurs
agressez
agressif
agressifs
agression
agressions
agressive
agressives
agressivite
agressivité
agressé
agressée
agressées
agressés
agricole
agricoles
agriculteur
agriculteurs
agricultrice
agricultrices
agriculture
agricultures
agrippa
agroalimentaire
agroalimentaires
agronome
agronomie
agronomique
agrumes
agréable
agréablement
agréables
agréer
agrégation
agrégats
agrégé
agrégée
agrégées
agrégés
agrément
agréments
agrémenté
agrémentée
agréé
agréée
agréés
aguerris
aguets
agît
ah
ahurissant
ai
aidai
aidaient
aidais
aidait
aidant
aidants
aide
aide-soignante
aidee
aidees
aident
aider
aidera
aiderai
aideraient
aiderais
aiderait
aideras
aiderent
aiderez
aideriez
aiderons
aideront
aides
aidez
aidiez
aidions
aidons
aidèrent
aidé
aidée
aidées
aidés
aie
aient
aies
aieux
aigle
aigles
aigre
aigri
aigu
aigue
aigues
aiguille
aiguilles
aiguillon
aiguise
aiguiser
aiguisé
aigus
aiguë
aiguës
ail
aile
aileron
ailerons
ailes
ailier
ailiers
aille
aillent
ailles
ailleurs
ails
ailé
aima
aimable
aimables
aimai
aimaient
aimais
aimait
aimant
aimante
aimants
aimas
aimat
aime
aimees
aiment
aimer
aimera
aimerai
aimeraient
aimerais
aimerait
aimeras
aimerent
aimerez
aimeriez
aimerions
aimerons
aimeront
aimes
aimez
aimiez
aimions
aimons
aimât
aimèrent
aimé
aimées
aimés
aine
ainee
ainees
aines
ainsi
ainsy
air
airbags
aire
aires
airs
ais
aisance
aisances
aise
aisee
aisees
aisement
aises
aisselle
aisselles
aisé
aisée
aisées
aisément
aisés
ait
ajd
ajourne
ajournee
ajourné
ajournée
ajout
ajouta
ajoutai
ajoutaient
ajoutais
ajoutait
ajoutant
ajoute
ajoutee
ajoutees
ajoutent
ajouter
ajoutera
ajouterai
ajouteraient
ajouterais
ajouterait
ajouteras
ajouterent
ajouterez
ajouterons
ajouteront
ajoutes
ajoutez
ajoutiez
ajoutions
ajoutons
ajouts
ajoutèrent
ajouté
ajoutée
ajoutées
ajoutés
ajusta
ajustaient
ajustait
ajustant
ajuste
ajustee
ajustees
ajustement
ajustements
ajustent
ajuster
ajustera
ajusterons
ajusteront
ajustes
ajustez
ajustons
ajusté
ajustée
ajustées
ajustés
al
alarmant
alarmante
alarmantes
alarmants
alarme
alarmer
alarmes
albatros
albigeois
albinos
album
albums
alchimie
alchimiste
alcool
alcoolemie
alcoolique
alcooliques
alcoolise
alcoolisee
alcoolisees
alcoolises
alcoolisme
alcoolisé
alcoolisée
alcoolisées
alcoolisés
alcools
alcoolémie
alea
aleas
aleatoire
aleatoirement
aleatoires
alentour
alentours
alerta
alertaient
alertait
alertant
alerte
alertee
alertees
alertent
alerter
alertera
alerterent
alertes
alertez
alertons
alertèrent
alerté
alertée
alertées
alertés
algebre
algebrique
algeco
algorithme
algorithmes
algorithmique
algue
algues
algèbre
algébrique
alias
alibi
alien
alienation
aliener
alienes
aliens
aligna
alignaient
alignait
alignant
aligne
alignee
alignees
alignement
alignements
alignent
aligner
alignera
alignerai
alignerait
alignerent
aligneront
alignes
alignez
alignons
alignèrent
aligné
alignée
alignées
alignés
alim
aliment
alimenta
alimentaient
alimentaire
alimentaires
alimentait
alimentant
alimentation
alimentations
alimente
alimentee
alimentees
alimentent
alimenter
alimentera
alimenteraient
alimenterait
alimenterent
alimenteront
alimentes
alimentez
alimentons
aliments
alimentèrent
alimenté
alimentée
alimentées
alimentés
alinea
alineas
alinéa
alinéas
aliénation
aliéner
aliénés
alla
allai
allaient
allais
allait
allaite
allaitement
allaiter
allames
allant
allat
alle
allee
allees
allegation
allegations
allege
allegea
allegeait
allegeance
allegeances
allegee
allegees
allegement
allegent
alleger
allegera
allegerait
alleges
allegez
allegorie
allegories
allegorique
allegrement
allegresse
alleluia
aller
allerent
allergie
allergies
allergique
allergiques
allers
alles
allez
allia
alliage
alliages
alliaient
alliait
alliance
alliances
alliant
allias
allie
alliee
alliees
allient
allier
alliera
allierait
allierent
allieront
allies
alliez
alligator
allions
allièrent
allié
alliée
alliées
alliés
allo
allocation
allocations
allocs
allocution
allonge
allongea
allongeai
allongeaient
allongeais
allongeait
allongeant
allongee
allongees
allongement
allongent
allongeons
allonger
allongera
allongeraient
allongerait
allongeront
allonges
allongez
allongé
allongée
allongées
allongés
allons
alloua
allouait
allouant
alloue
allouee
allouees
allouent
allouer
allouera
alloues
allouez
alloué
allouée
allouées
alloués
alluma
allumage
allumai
allumaient
allumais
allumait
allume
allumee
allumees
allument
allumer
allumera
allumerai
allumerais
allumerait
allumerent
allumerez
allumerons
allumeront
allumes
allumette
allumettes
allumez
allumiez
allumions
allumons
allumèrent
allumé
allumée
allumées
allumés
allure
allures
allusion
allusions
alluvions
allâmes
allât
allègement
allègent
allèges
allègrement
allèrent
allé
allée
allées
allégation
allégations
allégea
allégeait
allégeance
allégeances
alléger
allégera
allégerait
allégez
allégorie
allégories
allégorique
allégresse
allégé
allégée
allégées
allégés
alléluia
allés
allô
almanach
alors
alouette
alouettes
alourdir
alpes
alphabet
alphabetique
alphabetiques
alphabetisation
alphabets
alphabétique
alphabétiques
alphabétisation
alphas
alpin
alpine
alpines
alpinisme
alpinistes
alpins
alter
altera
alteraient
alterait
alteration
alterations
altercation
altere
alteree
alterees
alterent
alterer
alterera
altererait
alteres
alterez
alterite
alterna
alternaient
alternait
alternance
alternances
alternant
alternatif
alternatifs
alternative
alternativement
alternatives
alterne
alternee
alternent
alterner
alternera
alterneront
alternes
alternez
alternée
altesse
altesses
altitude
altitudes
alto
altruisme
altruiste
altère
altèrent
altères
altéra
altéraient
altérait
altération
altérations
altérer
altérera
altérerait
altérez
altérité
altéré
altérée
altérées
altérés
alu
aluminium
aluminiums
alé
aléa
aléas
aléatoire
aléatoirement
aléatoires
am
amabilite
amabilité
amadouer
amalgame
amalgames
amande
amandes
amant
amante
amants
amarrage
amas
amassa
amassaient
amassait
amassant
amasse
amassee
amassees
amassent
amasser
amassera
amasses
amassez
amassons
amassé
amassée
amassées
amassés
amateur
amateurisme
amateurs
amatrice
amatrices
amazone
amazones
amazonienne
ambassade
ambassades
ambassadeur
ambassadeurs
ambassadrice
ambassadrices
ambiance
ambiances
ambiant
ambiante
ambiantes
ambiants
ambigu
ambigue
ambigues
ambiguite
ambiguites
ambigus
ambiguë
ambiguës
ambiguïté
ambiguïtés
ambitieuse
ambitieuses
ambitieux
ambition
ambitionne
ambitions
ambivalence
ambres
ambulance
ambulances
ambulancier
ambulanciers
ambulant
ambulante
ambulantes
ambulants
ambulatoire
ame
ameliora
amelioraient
ameliorait
ameliorant
amelioration
ameliorations
ameliore
amelioree
ameliorees
ameliorent
ameliorer
ameliorera
amelioreraient
ameliorerait
ameliorerent
ameliorerons
amelioreront
ameliores
ameliorez
ameliorons
amen
amena
amenage
amenagea
amenageait
amenageant
amenagee
amenagees
amenagement
amenagements
amenagent
amenageons
amenager
amenagera
amenagerent
amenages
amenagez
amenai
amenaient
amenais
amenait
amenant
amenas
amenda
amendant
amende
amendee
amendees
amendement
amendements
amendent
amender
amendes
amendez
amendé
amendée
amendées
amendés
amene
amenee
amenees
amenent
amener
amenera
amenerai
ameneraient
amenerais
amenerait
ameneras
amenerent
amenerez
amenerons
ameneront
amenes
amenez
ameniez
amenions
amenons
amenèrent
amené
amenée
amenées
amenés
amer
amere
amerement
ameres
americano
amerindien
amerindienne
amerindiennes
amerindiens
amerique
amers
amertume
amertumes
ames
ameublement
ami
amiable
amiables
amiante
amical
amicale
amicalement
amicales
amicaux
amidon
amie
amies
amines
aminés
amiral
amirale
amiraute
amirauté
amiraux
amis
amitie
amities
amitié
amitiés
ammoniac
ammonium
amnesie
amnesique
amnistie
amnisties
amnésie
amnésique
amont
amonts
amorca
amorcage
amorcaient
amorcait
amorcant
amorce
amorcee
amorcees
amorcent
amorcer
amorcera
amorcerait
amorcerent
amorces
amorcez
amorcons
amorcèrent
amorcé
amorcée
amorcées
amorcés
amorti
amortir
amortissement
amortissements
amortisseurs
amorça
amorçage
amorçaient
amorçait
amorçant
amorçons
amour
amoureuse
amoureuses
amoureux
amours
amovible
amphi
amphitheatre
amphitheatres
amphithéâtre
amphithéâtres
ample
amplement
amples
ampleur
ampleurs
ampli
amplifia
amplifiaient
amplifiait
amplificateur
amplification
amplifie
amplifiee
amplifiees
amplifient
amplifier
amplifiera
amplifierait
amplifierent
amplifies
amplifiez
amplifions
amplifièrent
amplifié
amplifiée
amplifiées
amplifiés
amplitude
amplitudes
ampoule
ampoules
amputation
ampute
amputee
amputer
amputé
amputée
amusa
amusaient
amusais
amusait
amusant
amusante
amusantes
amusants
amuse
amusee
amusees
amusement
amusements
amusent
amuser
amusera
amuserai
amuseraient
amuserais
amuserait
amuseras
amuserent
amuserez
amuserons
amuseront
amuses
amusez
amusiez
amusions
amusons
amusèrent
amusé
amusée
amusées
amusés
amène
amènent
amènera
amènerai
amèneraient
amènerais
amènerait
amèneras
amènerez
amènerons
amèneront
amère
amèrement
amères
améliora
amélioraient
améliorait
améliorant
amélioration
améliorations
améliore
améliorent
améliorer
améliorera
amélioreraient
améliorerait
améliorerons
amélioreront
améliores
améliorez
améliorons
améliorèrent
amélioré
améliorée
améliorées
améliorés
aménage
aménagea
aménageait
aménageant
aménagement
aménagements
aménagent
aménageons
aménager
aménagera
aménagez
aménagèrent
aménagé
aménagée
aménagées
aménagés
américano
amérindien
amérindienne
amérindiennes
amérindiens
amérique
an
anachronique
anagramme
anal
anale
analogie
analogies
analogique
analogiques
analogue
analogues
analysa
analysaient
analysais
analysait
analysant
analyse
analysee
analysees
analysent
analyser
analysera
analyserai
analyserait
analyserons
analyseront
analyses
analysez
analysons
analyste
analystes
analysé
analysée
analysées
analysés
analytique
analytiques
ananas
anarchie
anarchies
anarchique
anarchisme
anarchiste
anarchistes
anatomie
anatomies
anatomique
anatomiques
anaux
ancestral
ancestrale
ancestrales
ancestraux
ancetre
ancetres
anchois
ancien
ancienne
anciennement
anciennes
anciennete
anciennetes
ancienneté
anciennetés
anciens
ancor
ancrage
ancrages
ancre
ancree
ancrees
ancrer
ancres
ancré
ancrée
ancrées
ancrés
ancêtre
ancêtres
andalou
andalouse
andouille
ane
aneanti
aneantie
aneanties
aneantir
aneantira
aneantiraient
aneantirait
aneantirent
aneantiront
aneantis
aneantissait
aneantissant
aneantisse
aneantissement
aneantissent
aneantissez
aneantit
anecdote
anecdotes
anecdotique
anemie
aneries
anes
anesthesie
anesthesies
anesthesiste
anesthésie
anesthésies
anesthésiste
ange
angeliques
anges
angine
angle
angles
anglicane
anglo
anglophone
anglophones
angoissant
angoisse
angoissee
angoisses
angoissé
angoissée
anguille
anguilles
angulaire
angulaires
angéliques
anima
animaient
animais
animait
animal
animale
animalerie
animales
animalier
animant
animas
animateur
animateurs
animation
animations
animatrice
animatrices
animaux
anime
animee
animees
animent
animer
animera
animerai
animerait
animerent
animerons
animeront
animes
animez
animons
animosite
animosité
animèrent
animé
animée
animées
animés
ankor
annales
anneau
anneaux
annee
annees
annexe
annexee
annexees
annexer
annexes
annexion
annexions
annexé
annexée
annexées
annexés
anniversaire
anniversaires
annonca
annoncaient
annoncais
annoncait
annoncant
annonce
annoncee
annoncees
annoncent
annoncer
annoncera
annoncerai
annonceraient
annoncerais
annoncerait
annonceras
annoncerent
annoncerez
annoncerons
annonceront
annonces
annonceur
annonceurs
annoncez
annonciation
annonciez
annoncions
annoncons
annoncèrent
annoncé
annoncée
annoncées
annoncés
annonça
annonçaient
annonçais
annonçait
annonçant
annonçons
annotations
annuaire
annuaires
annuel
annuelle
annuellement
annuelles
annuels
annula
annulaient
annulaire
annulait
annulant
annulation
annulations
annule
annulee
annulees
annulent
annuler
annulera
annulerai
annuleraient
annulerais
annulerait
annulerent
annulerons
annuleront
annules
annulez
annulons
annulèrent
annulé
annulée
annulées
annulés
année
années
anodin
anodine
anodines
anodins
anomalie
anomalies
anonymat
anonyme
anonymement
anonymes
anorak
anorexie
anormal
anormale
anormalement
anormales
anormaux
ans
anse
anses
antagonisme
antagoniste
antagonistes
antan
antarctiques
antecedent
antecedente
antecedentes
antecedents
antechrist
antenne
antennes
anterieur
anterieure
anterieurement
anterieures
anterieurs
anthologie
anthologies
anthropologie
anthropologies
anthropologique
anthropologue
anthropologues
anti
antibiotique
antibiotiques
anticapitaliste
antichambre
anticipa
anticipaient
anticipais
anticipait
anticipation
anticipations
anticipe
anticipee
anticipees
anticipent
anticiper
anticipera
anticipes
anticipez
anticipons
anticipé
anticipée
anticipées
anticipés
anticorps
antidepresseur
antidepresseurs
antidopage
antidote
antidépresseur
antidépresseurs
antifasciste
antipodes
antiquaire
antiquaires
antique
antiques
antiquite
antiquites
antiquité
antiquités
antisemite
antisemites
antisemitisme
antisemitismes
antisémite
antisémites
antisémitisme
antisémitismes
antiterroriste
antithese
antithèse
antivirus
antivol
antre
antéchrist
antécédent
antécédente
antécédentes
antécédents
antérieur
antérieure
antérieurement
antérieures
antérieurs
anus
anxiete
anxietes
anxieuse
anxieuses
anxieux
anxiogene
anxiogène
anxiolytique
anxiolytiques
anxiété
anxiétés
anéanti
anéantie
anéanties
anéantir
anéantira
anéantiraient
anéantirait
anéantirent
anéantiront
anéantis
anéantissait
anéantissant
anéantisse
anéantissement
anéantissent
anéantissez
anéantit
anémie
aorte
aout
août
apache
apaisa
apaisaient
apaisait
apaisant
apaise
apaisee
apaisees
apaisement
apaisent
apaiser
apaisera
apaiserait
apaiserent
apaiseront
apaises
apaisez
apaisèrent
apaisé
apaisée
apaisées
apaisés
apanage
aparte
apartheid
aparté
apathie
apercevaient
apercevais
apercevait
apercevant
apercevez
aperceviez
apercevions
apercevoir
apercevons
apercevra
apercevrai
apercevraient
apercevrais
apercevrait
apercevras
apercevrez
apercevrons
apercevront
apercois
apercoit
apercoive
apercoivent
apercu
apercue
apercues
apercumes
apercurent
apercus
apercut
aperitif
apero
aperos
aperçois
aperçoit
aperçoive
aperçoivent
aperçu
aperçue
aperçues
aperçurent
aperçus
aperçut
aperçûmes
aperçût
apesanteur
apeure
apeuree
apeuré
apeurée
aphrodite
api
apiculteurs
apiculture
aplati
aplomb
apnee
apnée
apocalypse
apocalypses
apocalyptique
apogee
apogees
apogée
apogées
apolitique
apollon
apollons
apologie
apologies
apostasie
apostolique
apostoliques
apostrophe
apotheose
apothéose
apotre
apotres
apparais
apparaissaient
apparaissais
apparaissait
apparaissant
apparaisse
apparaissent
apparaissez
apparaissons
apparait
apparaitra
apparaitraient
apparaitrait
apparaitre
apparaitrez
apparaitrons
apparaitront
apparat
apparaît
apparaîtra
apparaîtraient
apparaîtrait
apparaître
apparaîtrez
apparaîtrons
apparaîtront
appareil
appareillage
appareils
apparemment
apparence
apparences
apparent
apparente
apparentes
apparents
apparenté
apparentés
apparition
apparitions
appart
appartements
appartenaient
appartenais
appartenait
appartenance
appartenances
appartenant
appartenez
apparteniez
appartenions
appartenir
appartenons
appartenu
appartiendra
appartiendrai
appartiendraient
appartiendrait
appartiendront
appartienne
appartiennent
appartiennes
appartiens
appartient
appartinrent
appartint
apparts
appartînt
apparu
apparue
apparues
apparurent
apparus
apparut
apparût
appat
appauvrissement
appel
appela
appelai
appelaient
appelais
appelait
appelames
appelant
appelants
appelat
appele
appelee
appelees
appeler
appelerent
appeles
appelez
appeliez
appelions
appellation
appellations
appelle
appellent
appellera
appellerai
appelleraient
appellerais
appellerait
appelleras
appellerez
appelleriez
appellerions
appellerons
appelleront
appelles
appelons
appels
appelâmes
appelât
appelèrent
appelé
appelée
appelées
appelés
appendice
appendices
appendicite
appetissant
appetit
appetits
applaudi
applaudie
applaudies
applaudir
applaudira
applaudirai
applaudiraient
applaudirais
applaudirait
applaudirent
applaudiront
applaudis
applaudissaient
applaudissais
applaudissait
applaudissant
applaudisse
applaudissements
applaudissent
applaudissez
applaudissons
applaudit
appli
applicable
applicables
application
applications
appliqua
appliquaient
appliquais
appliquait
appliquant
applique
appliquee
appliquees
appliquent
appliquer
appliquera
appliquerai
appliqueraient
appliquerais
appliquerait
appliquerent
appliquerez
appliquerons
appliqueront
appliques
appliquez
appliquiez
appliquions
appliquons
appliquèrent
appliqué
appliquée
appliquées
appliqués
applis
appoint
apport
apporta
apportaient
apportais
apportait
apportant
apportat
apporte
apportee
apportees
apportent
apporter
apportera
apporterai
apporteraient
apporterais
apporterait
apporteras
apporterent
apporterez
apporterons
apporteront
apportes
apportez
apportiez
apportions
apportons
apports
apportât
apportèrent
apporté
apportée
apportées
apportés
apposa
apposait
apposant
appose
apposee
apposees
apposent
apposer
apposera
apposeront
apposes
apposez
apposé
apposée
apposées
apposés
apprecia
appreciable
appreciables
appreciai
appreciaient
appreciais
appreciait
appreciant
appreciation
appreciations
apprecie
appreciee
appreciees
apprecient
apprecier
appreciera
apprecierai
apprecieraient
apprecierais
apprecierait
apprecieras
apprecierent
apprecierez
apprecieriez
apprecierons
apprecieront
apprecies
appreciez
appreciiez
apprecions
apprehendaient
apprehendais
apprehendait
apprehendant
apprehende
apprehendee
apprehendees
apprehendent
apprehender
apprehendera
apprehendes
apprehendez
apprehendons
apprehension
apprehensions
apprenaient
apprenais
apprenait
apprenant
apprenants
apprend
apprendra
apprendrai
apprendraient
apprendrais
apprendrait
apprendras
apprendre
apprendrez
apprendriez
apprendrions
apprendrons
apprendront
apprends
apprenez
appreniez
apprenions
apprenne
apprennent
apprennes
apprenons
apprenti
apprentie
apprenties
apprentis
apprentissage
apprentissages
appretait
apprete
appretent
apprimes
apprirent
appris
apprise
apprises
apprit
apprivoiser
approbation
approbations
approcha
approchai
approchaient
approchais
approchait
approchant
approche
approchee
approchees
approchent
approcher
approchera
approcherai
approcheraient
approcherait
approcheras
approcherent
approcherez
approcherons
approcheront
approches
approchez
approchiez
approchions
approchons
approchèrent
approché
approchée
approchées
approchés
approfondi
approfondie
approfondies
approfondir
approfondira
approfondirons
approfondiront
approfondis
approfondissait
approfondissant
approfondisse
approfondissement
approfondissent
approfondissez
approfondissons
approfondit
appropria
appropriaient
appropriait
appropriant
appropriation
appropriations
approprie
appropriee
appropriees
approprient
approprier
appropriera
approprierent
approprieront
appropries
appropriez
approprièrent
approprié
appropriée
appropriées
appropriés
approuva
approuvaient
approuvais
approuvait
approuvant
approuve
approuvee
approuvees
approuvent
approuver
approuvera
approuverai
approuveraient
approuverais
approuverait
approuverent
approuverez
approuveront
approuves
approuvez
approuviez
approuvons
approuvèrent
approuvé
approuvée
approuvées
approuvés
approvisionnaient
approvisionnait
approvisionnant
approvisionne
approvisionnee
approvisionnees
approvisionnement
approvisionnements
approvisionnent
approvisionner
approvisionnera
approvisionneront
approvisionnes
approvisionnez
approvisionnons
approvisionné
approvisionnée
approvisionnées
approvisionnés
approximatif
approximatifs
approximation
approximations
approximative
approximativement
approximatives
apprécia
appréciable
appréciables
appréciai
appréciaient
appréciais
appréciait
appréciant
appréciation
appréciations
apprécie
apprécient
apprécier
appréciera
apprécierai
apprécieraient
apprécierais
apprécierait
apprécieras
apprécierez
apprécieriez
apprécierons
apprécieront
apprécies
appréciez
appréciiez
apprécions
apprécièrent
apprécié
appréciée
appréciées
appréciés
appréhendaient
appréhendais
appréhendait
appréhendant
appréhende
appréhendent
appréhender
appréhendera
appréhendes
appréhendez
appréhendons
appréhendé
appréhendée
appréhendées
appréhendés
appréhension
appréhensions
apprêtait
apprête
apprêtent
apprîmes
apprît
appui
appuie
appuient
appuiera
appuierai
appuieraient
appuierais
appuierait
appuierez
appuierons
appuieront
appuies
appuis
appuya
appuyai
appuyaient
appuyais
appuyait
appuyant
appuye
appuyee
appuyees
appuyer
appuyerent
appuyes
appuyez
appuyons
appuyèrent
appuyé
appuyée
appuyées
appuyés
appât
appétissant
appétit
appétits
apre
apres
apres-demain
apres-midis
après
après-demain
après-midis
apré
apte
aptes
aptitude
aptitudes
apéritif
apéro
apéros
apôtre
apôtres
aquaculture
aquarelle
aquarelles
aquarium
aquariums
aquatique
aquatiques
aqueduc
aqueuse
aquitaine
arabe
arabes
arabique
arabo
arachide
araignee
araignees
araignée
araignées
arbalete
arbalète
arbitrage
arbitrages
arbitraire
arbitrairement
arbitraires
arbitral
arbitre
arbitrer
arbitres
arbora
arboraient
arborait
arborant
arboras
arbore
arboree
arborees
arborent
arborer
arborera
arboreront
arbores
arborez
arborée
arborées
arborés
arbre
arbres
arbuste
arbustes
arc
arcade
arcades
arcanes
archaique
archaiques
archange
archaïque
archaïques
arche
archeologie
archeologies
archeologique
archeologiques
archeologue
archeologues
archer
archers
arches
archet
archetype
archeveche
archeveque
archeveques
archevêché
archevêque
archevêques
archi
archidiacre
archiduc
archipel
archipels
architecte
architectes
architectural
architecturale
architecturales
architecturaux
architecture
architectures
archivage
archive
archives
archiviste
archéologie
archéologies
archéologique
archéologiques
archéologue
archéologues
archétype
arcs
arctique
arctiques
ardemment
ardent
ardente
ardentes
ardents
ardeur
ardeurs
ardoise
ardoises
ardu
ardue
are
arena
arene
arenes
arete
aretes
argent
argente
argentee
argentees
argenterie
argentes
argents
argenté
argentée
argentées
argentés
argh
argile
argiles
argileux
argot
arguant
argument
argumenta
argumentaient
argumentaire
argumentait
argumentation
argumentations
argumente
argumentee
argumentees
argumentent
argumenter
argumenterai
argumentes
argumentez
arguments
argumenté
argumentée
argumentées
argumentés
argus
aride
arides
aristocrate
aristocrates
aristocratie
aristocraties
aristocratique
arithmetique
arithmétique
arlequin
arma
armada
armagnac
armaient
armait
armateur
armateurs
armature
armatures
arme
armee
armees
armement
armements
arment
armer
armera
armerent
armeront
armes
armez
armistice
armistices
armoire
armoires
armoiries
armons
armure
armures
armèrent
armé
armée
armées
armés
arnaque
arnaquer
arnaques
aromatique
aromatiques
arome
aromes
arpenter
arracha
arrachai
arrachaient
arrachais
arrachait
arrachant
arrache
arrachee
arrachees
arrachent
arracher
arrachera
arracherai
arracheraient
arracherais
arracherait
arracherent
arracheront
arraches
arrachez
arrachons
arrachèrent
arraché
arrachée
arrachées
arrachés
arrange
arrangea
arrangeaient
arrangeais
arrangeait
arrangee
arrangees
arrangement
arrangements
arrangent
arrangeons
arranger
arrangera
arrangerai
arrangeraient
arrangerais
arrangerait
arrangeras
arrangerent
arrangerez
arrangerons
arrangeront
arranges
arrangez
arrangèrent
arrangé
arrangée
arrangées
arrangés
arrest
arrestation
arrestations
arret
arret-maladie
arreta
arretai
arretaient
arretais
arretait
arretames
arretant
arrete
arretee
arretees
arretent
arreter
arretera
arreterai
arreteraient
arreterais
arreterait
arreteras
arreterent
arreterez
arreteriez
arreterons
arreteront
arretes
arretez
arretiez
arretions
arretons
arrets
arriere
arrieree
arrierees
arrieres
arrivai
arrivaient
arrivais
arrivait
arrivames
arrivant
arrivante
arrivantes
arrivants
arrivat
arrive
arrivee
arrivees
arrivent
arriver
arrivera
arriverai
arriveraient
arriverais
arriverait
arriveras
arriverent
arriverez
arriveriez
arriverions
arriverons
arriveront
arrives
arrivez
arriviez
arrivions
arrivons
arrivâmes
arrivât
arrivèrent
arrivé
arrivée
arrivées
arrivés
arrière
arrières
arriéré
arriérée
arriérées
arriérés
arrogance
arrogances
arrogant
arrogante
arrogantes
arrogants
arrondi
arrondie
arrondies
arrondir
arrondis
arrondissement
arrondissements
arrosa
arrosage
arrosaient
arrosait
arrosant
arrose
arrosee
arrosees
arrosent
arroser
arrosera
arroseront
arroses
arrosez
arrosons
arrosé
arrosée
arrosées
arrosés
arrêt
arrêt-maladie
arrêta
arrêtai
arrêtaient
arrêtais
arrêtait
arrêtant
arrête
arrêtent
arrêter
arrêtera
arrêterai
arrêteraient
arrêterais
arrêterait
arrêteras
arrêterez
arrêteriez
arrêterons
arrêteront
arrêtes
arrêtez
arrêtiez
arrêtions
arrêtons
arrêts
arrêtâmes
arrêtèrent
arrêté
arrêtée
arrêtées
arrêtés
ars
arsenal
arsenaux
arsenic
art
artefact
artefacts
artere
arteres
arterielle
arthrite
article
articles
articula
articulaient
articulaire
articulaires
articulait
articulant
articulation
articulations
articule
articulee
articulees
articulent
articuler
articulera
articulerait
articuleront
articules
articulez
articulé
articulée
articulées
articulés
artifice
artifices
artificiel
artificielle
artificiellement
artificielles
artificiels
artillerie
artilleries
artisan
artisanal
artisanale
artisanales
artisanat
artisanats
artisanaux
artisane
artisanes
artisans
artiste
artistes
artistique
artistiques
arts
artère
artères
artérielle
arène
arènes
aréna
arête
arêtes
arôme
arômes
as
ascendance
ascendant
ascendante
ascendantes
ascendants
ascenseur
ascenseurs
ascension
ascensions
asiatique
asiatiques
asie
askip
aspect
aspects
asperge
aspergee
asperger
asperges
aspergé
aspergée
asphalte
asphyxie
aspira
aspiraient
aspirais
aspirait
aspirant
aspirante
aspirantes
aspirants
aspirateur
aspirateurs
aspiration
aspirations
aspiratrice
aspire
aspiree
aspirent
aspirer
aspirera
aspirerait
aspires
aspirez
aspirine
aspirions
aspirons
aspiré
aspirée
assaillant
assaillante
assaillantes
assaillants
assailli
assainir
assainissement
assainissements
assassin
assassina
assassinaient
assassinait
assassinat
assassinats
assassine
assassinee
assassinees
assassinent
assassiner
assassinera
assassinerait
assassinerent
assassines
assassinez
assassins
assassinèrent
assassiné
assassinée
assassinées
assassinés
assaut
assauts
asse
assembla
assemblage
assemblages
assemblaient
assemblait
assemblant
assemble
assemblee
assemblees
assemblent
assembler
assemblera
assemblerent
assembleront
assembles
assemblez
assemblons
assemblèrent
assemblé
assemblée
assemblées
assemblés
assentiment
asseoir
assermente
assermenté
assertion
asservir
asservissement
asseyaient
asseyais
asseyait
asseyant
asseye
asseyent
asseyez
asseyions
asseyons
assez
assidu
assiduite
assiduité
assidument
assidûment
assied
assieds
assiege
assiegee
assiegees
assieges
assiera
assierai
assieront
assiette
assiettes
assigna
assignait
assignant
assignation
assignations
assigne
assignee
assignees
assignent
assigner
assignera
assigneront
assignes
assignez
assignons
assigné
assignée
assignées
assignés
assimila
assimilaient
assimilait
assimilant
assimilation
assimilations
assimile
assimilee
assimilees
assimilent
assimiler
assimilera
assimilerait
assimilerent
assimileront
assimiles
assimilez
assimilons
assimilèrent
assimilé
assimilée
assimilées
assimilés
assirent
assis
assise
assises
assisse
assisses
assista
assistai
assistaient
assistais
assistait
assistanat
assistance
assistances
assistant
assistante
assistantes
assistants
assiste
assistee
assistees
assistent
assister
assistera
assisterai
assisteraient
assisterait
assisterent
assisterez
assisterions
assisterons
assisteront
assistes
assistez
assistiez
assistions
assistons
assistèrent
assisté
assistée
assistées
assistés
assit
assiégé
assiégée
assiégées
assiégés
assiéra
assiérai
assiéront
associa
associaient
associais
associait
associant
associatif
associatifs
association
associations
associative
associatives
associe
associee
associees
associent
associer
associera
associerai
associeraient
associerait
associerent
associerons
associeront
associes
associez
associons
associèrent
associé
associée
associées
associés
assoie
assoient
assoies
assoiffes
assoiffés
assoira
assoirait
assois
assoit
assomma
assommait
assomme
assommee
assommees
assomment
assommer
assommera
assommes
assommez
assommons
assommé
assommée
assommées
assommés
assomption
assomptions
assorti
assortie
assorties
assortiment
assortis
assouplir
assouplissement
assourdissant
assouvir
assoyait
assoyant
assoyez
assujetti
assujettis
assuma
assumaient
assumais
assumait
assumant
assume
assumee
assumees
assument
assumer
assumera
assumerai
assumeraient
assumerais
assumerait
assumeras
assumerent
assumerez
assumerons
assumeront
assumes
assumez
assumiez
assumons
assumèrent
assumé
assumée
assumées
assumés
assura
assurai
assuraient
assurais
assurait
assurance
assurances
assurant
assure
assuree
assurees
assurement
assurent
assurer
assurera
assurerai
assureraient
assurerais
assurerait
assureras
assurerent
assurerez
assurerons
assureront
assures
assureur
assureurs
assurez
assuriez
assurions
assurons
assurèrent
assuré
assurée
assurées
assurément
assurés
assyriens
asteroide
asteroides
asthme
asthmes
astral
astre
astreinte
astres
astrologie
astrologique
astrologiques
astrologue
astronaute
astronautes
astronome
astronomes
astronomie
astronomique
astronomiques
astrophysique
astuce
astuces
astucieux
astéroïde
astéroïdes
asymetrie
asymetrique
asymétrie
asymétrique
atelier
ateliers
athee
athees
atheisme
athenee
atheniens
athlete
athletes
athletique
athletisme
athlète
athlètes
athlétique
athlétisme
athée
athées
athéisme
athéniens
athénée
atlantique
atlantiques
atlas
atm
atmosphere
atmospheres
atmospherique
atmospheriques
atmosphère
atmosphères
atmosphérique
atmosphériques
atome
atomes
atomique
atomiques
atout
atouts
atrium
atroce
atrocement
atroces
atrocites
atrocités
attacha
attachai
attachaient
attachais
attachait
attachant
attachante
attachantes
attachants
attache
attachee
attachees
attachement
attachements
attachent
attacher
attachera
attacherai
attacheraient
attacherais
attacherait
attacherent
attacherez
attacherons
attacheront
attaches
attachez
attachiez
attachons
attachèrent
attaché
attachée
attachées
attachés
attaqua
attaquai
attaquaient
attaquais
attaquait
attaquant
attaquante
attaquantes
attaquants
attaque
attaquee
attaquees
attaquent
attaquer
attaquera
attaquerai
attaqueraient
attaquerais
attaquerait
attaquerent
attaquerez
attaquerons
attaqueront
attaques
attaquez
attaquiez
attaquions
attaquons
attaquèrent
attaqué
attaquée
attaquées
attaqués
attarda
attardaient
attardait
attardant
attarde
attardee
attardees
attardent
attarder
attardera
attarderai
attarderait
attarderent
attarderons
attarderont
attardes
attardez
attardons
attardèrent
attardé
attardée
attardées
attardés
atteignaient
atteignais
atteignait
atteignant
atteigne
atteignent
atteignes
atteignez
atteigniez
atteignimes
atteignions
atteignirent
atteignis
atteignit
atteignons
atteignîmes
atteindra
atteindrai
atteindraient
atteindrais
atteindrait
atteindras
atteindre
atteindrez
atteindrions
atteindrons
atteindront
atteins
atteint
atteinte
atteintes
atteints
attela
attelage
attelaient
attelait
attelant
attele
attelee
attelees
atteler
attelerent
atteles
attelez
attelle
attellent
attellera
attelles
attelons
attelèrent
attelé
attelée
attelées
attelés
attenant
attenante
attend
attendaient
attendais
attendait
attendant
attende
attendent
attendes
attendez
attendiez
attendions
attendirent
attendis
attendit
attendons
attendra
attendrai
attendraient
attendrais
attendrait
attendras
attendre
attendrez
attendriez
attendrions
attendrons
attendront
attends
attendu
attendue
attendues
attendus
attentat
attentats
attente
attentes
attentif
attentifs
attention
attentionne
attentionnee
attentionnees
attentionnes
attentionné
attentionnée
attentionnées
attentionnés
attentions
attentive
attentivement
attentives
attenua
attenuaient
attenuait
attenuantes
attenuation
attenue
attenuent
attenuer
attenuera
attenuerait
attenueront
atterri
atterrir
atterrira
atterrirait
atterrirent
atterrirez
atterriront
atterris
atterrissage
atterrissages
atterrissaient
atterrissais
atterrissait
atterrissant
atterrisse
atterrissent
atterrissez
atterrissons
atterrit
attesta
attestaient
attestait
attestant
attestation
attestations
atteste
attestee
attestees
attestent
attester
attestera
attesteraient
attesterait
attesteront
attestes
attestez
attestons
attesté
attestée
attestées
attestés
attique
attira
attirai
attiraient
attirail
attirais
attirait
attirance
attirances
attirant
attirante
attirantes
attirants
attire
attiree
attirees
attirent
attirer
attirera
attirerai
attireraient
attirerais
attirerait
attireras
attirerent
attirerez
attirerons
attireront
attires
attirez
attirions
attirons
attirèrent
attiré
attirée
attirées
attirés
attisa
attisaient
attisait
attisant
attise
attisee
attisees
attisent
attiser
attisera
attises
attisez
attisé
attisée
attisées
attisés
attitre
attitré
attitude
attitudes
attouche
attouchement
attouchements
attouché
attractif
attractifs
attraction
attractions
attractive
attractives
attractivite
attractivité
attrait
attraits
attrapa
attrapai
attrapaient
attrapais
attrapait
attrapant
attrape
attrapee
attrapees
attrapent
attraper
attrapera
attraperai
attraperais
attraperait
attraperent
attraperez
attraperont
attrapes
attrapez
attrapons
attrapèrent
attrapé
attrapée
attrapées
attrapés
attrayant
attrayante
attrayantes
attrayants
attribua
attribuable
attribuaient
attribuais
attribuait
attribuant
attribue
attribuee
attribuees
attribuent
attribuer
attribuera
attribuerai
attribueraient
attribuerais
attribuerait
attribuerent
attribueront
attribues
attribuez
attribuons
attribut
attribution
attributions
attributs
attribuèrent
attribué
attribuée
attribuées
attribués
attriste
attristé
attroupement
atténua
atténuaient
atténuait
atténuantes
atténuation
atténue
atténuent
atténuer
atténuera
atténuerait
atténueront
atténué
atypique
atypiques
au
aubaine
aube
auberge
auberges
aubergine
aubergines
aubergiste
aubes
aubin
aucun
aucune
aucunement
aucunes
aucuns
audace
audaces
audacieuse
audacieuses
audacieux
audible
audience
audiences
audimat
audio
audios
audiovisuel
audiovisuelle
audiovisuelles
audiovisuels
audit
auditeur
auditeurs
auditif
auditifs
audition
auditionne
auditionné
auditions
auditive
auditives
auditoire
auditoires
auditorium
auditrice
auditrices
audits
auec
auge
augmenta
augmentaient
augmentais
augmentait
augmentant
augmentation
augmentations
augmente
augmentee
augmentees
augmentent
augmenter
augmentera
augmenterai
augmenteraient
augmenterais
augmenterait
augmenterent
augmenterez
augmenterons
augmenteront
augmentes
augmentez
augmentions
augmentons
augmentèrent
augmenté
augmentée
augmentées
augmentés
augure
augustes
augustins
auj
aujourd'hui
aultre
aultres
aulx
aumone
aumonier
aumône
aumônier
auparavant
aupres
auprès
auprés
auquel
aura
aurai
auraient
aurais
aurait
auras
aurez
auriculaire
auriez
aurions
aurons
auront
aurore
aurores
auspices
aussi
aussitot
aussitôt
aussy
austere
austerite
austerites
austral
australe
australes
australs
austraux
austro
austère
austérité
austérités
autant
autel
autels
auteur
auteure
auteurs
authenticite
authenticité
authentification
authentique
authentiquement
authentiques
autisme
autiste
autistes
auto
autobiographie
autobiographies
autobiographique
autobus
autocar
autocars
autochtone
autochtones
autocollant
autocollante
autocollantes
autocollants
autodefense
autoderision
autodetermination
autodidacte
autodéfense
autodérision
autodétermination
autofinancement
autogestion
autographe
autographes
automate
automates
automatique
automatiquement
automatiques
automatisation
automatisations
automatise
automatisee
automatisees
automatiser
automatises
automatisme
automatismes
automatisé
automatisée
automatisées
automatisés
automne
automnes
automobile
automobiles
automobiliste
automobilistes
autonome
autonomes
autonomie
autonomies
autoportrait
autopsie
autopsies
autorisa
autorisaient
autorisais
autorisait
autorisant
autorisation
autorisations
autorise
autorisee
autorisees
autorisent
autoriser
autorisera
autoriserai
autoriseraient
autoriserais
autoriserait
autoriseras
autoriserent
autoriserez
autoriserons
autoriseront
autorises
autorisez
autorisiez
autorisons
autorisèrent
autorisé
autorisée
autorisées
autorisés
autoritaire
autoritaires
autoritarisme
autorite
autorites
autorité
autorités
autoroute
autoroutes
autoroutier
autos
autour
autours
autre
autrefois
autrement
autres
autruche
autrui
auvergnat
aux
auxiliaire
auxiliaires
auxquelles
auxquels
av
avai
avaient
avais
avait
aval
avala
avalai
avalaient
avalais
avalait
avalanche
avalanches
avale
avalee
avalees
avalent
avaler
avalera
avalerai
avalerais
avalerait
avaleront
avales
avalez
avalons
avals
avalé
avalée
avalées
avalés
avan
avanca
avancai
avancaient
avancais
avancait
avancant
avance
avancee
avancees
avancement
avancements
avancent
avancer
avancera
avancerai
avanceraient
avancerais
avancerait
avanceras
avancerent
avancerez
avancerons
avanceront
avances
avancez
avanciez
avancions
avancons
avancèrent
avancé
avancée
avancées
avancés
avant
avant-bras
avant-hier
avantage
avantages
avantageuse
avantageusement
avantageuses
avantageux
avants
avança
avançai
avançaient
avançais
avançait
avançant
avançons
avare
avarice
avarie
avatar
avatars
ave
avec
avek
aven
avenant
avenement
avenements
avenir
avenirs
avent
aventuraient
aventurait
aventurant
aventuras
aventure
aventurent
aventurer
aventurera
aventurerai
aventureraient
aventurerais
aventurerait
aventurerent
aventureront
aventures
aventureux
aventurez
aventurier
aventuriere
aventurieres
aventuriers
aventurière
aventurières
aventurons
aventurèrent
avenues
avera
averaient
averait
averant
avere
averee
averees
averent
averer
averera
avereraient
avererait
avererent
avereront
averes
averse
averses
aversion
averti
avertie
averties
avertir
avertira
avertirai
avertirait
avertirent
avertirons
avertiront
avertis
avertissaient
avertissait
avertissant
avertisse
avertissement
avertissements
avertissent
avertisses
avertissez
avertissons
avertit
aves
aveu
aveugle
aveuglement
aveugles
aveuglé
aveuglément
aveux
avez
aviaire
aviateur
aviateurs
aviation
aviations
avide
avides
avidite
avidité
aviez
avion
avions
aviron
avis
avisa
avisaient
avisait
avisant
avise
avisee
avisees
avisent
aviser
avisera
aviserai
aviserais
aviserait
aviserent
aviserez
aviserons
aviseront
avises
avisez
avisons
avisèrent
avisé
avisée
avisées
avisés
avocat
avocate
avocates
avocats
avoient
avoine
avoir
avoirs
avoisinant
avoisinantes
avoisine
avons
avorta
avortaient
avortait
avortant
avorte
avortee
avortement
avortements
avortent
avorter
avortera
avortez
avorté
avortée
avoua
avouaient
avouais
avouait
avouant
avoue
avouee
avouees
avouent
avouer
avouera
avouerai
avouerais
avouerait
avoueras
avouerent
avouerez
avouerons
avoueront
avoues
avouez
avouons
avouèrent
avoué
avouée
avouées
avoués
avr
avril
avènement
avènements
avère
avèrent
avé
avéra
avéraient
avérait
avérant
avérer
avérera
avéreraient
avérerait
avéreront
avérèrent
avéré
avérée
avérées
avérés
avés
axa
axe
axee
axes
axiome
axiomes
axé
axée
axés
ayant
ayants
ayatollah
ayez
ayons
azimuts
azote
azotes
azur
azurs
aération
aérer
aérien
aérienne
aériennes
aériens
aérodrome
aérodynamique
aéronautique
aéronautiques
aéronef
aéronefs
aéroport
aéroports
aérospatiale
aéré
aîné
aînée
aînées
aînés
aïe
aïeux
baba
babas
babies
babouin
babouins
baby
babys
bac
baccalaureat
baccalaureats
baccalauréat
baccalauréats
bache
bachee
bachees
bachelier
bacheliere
bachelieres
bacheliers
bachelière
bachelières
bachelor
baches
background
bacle
bacon
bacs
bacterie
bacterienne
bacteries
bactérie
bactérienne
bactéries
bad
badass
badauds
badge
badges
badminton
baffe
baffes
baffé
bafoue
bafoué
bagage
bagages
bagarre
bagarres
bagatelle
bagel
bagne
bagnole
bagnoles
bague
bagues
baguette
baguettes
bahut
bai
baie
baies
baigna
baignade
baignades
baignaient
baignais
baignait
baignant
baigne
baignee
baignees
baignent
baigner
baignera
baignerais
baigneront
baignes
baignez
baignoire
baignoires
baignons
baigné
baignée
baignées
baignés
bail
baille
bailleresse
bailleur
bailleurs
bailli
bailliage
baillonne
baillonnee
bain
bains
baionnette
baisa
baisaient
baisais
baisait
baisant
baise
baisee
baisees
baisent
baiser
baisera
baiserai
baiseraient
baiserais
baiserait
baiseras
baiserent
baiseront
baisers
baises
baisez
baisiez
baisons
baissa
baissai
baissaient
baissais
baissait
baissant
baisse
baissee
baissees
baissent
baisser
baissera
baisserai
baisseraient
baisserais
baisserait
baisserent
baisserez
baisserons
baisseront
baisses
baissez
baissiez
baissons
baissèrent
baissé
baissée
baissées
baissés
baisèrent
baisé
baisée
baisées
baisés
bal
balada
baladaient
baladais
baladait
baladant
balade
baladee
baladent
balader
baladera
baladerais
baladerait
baladeront
balades
baladez
baladiez
baladons
baladé
baladée
baladés
balai
balaie
balaient
balaiera
balaierait
balaieront
balaies
balais
balanca
balancaient
balancais
balancait
balancant
balance
balancee
balancees
balancent
balancer
balancera
balancerai
balanceraient
balancerais
balancerait
balanceront
balances
balancez
balancier
balancoire
balancons
balancé
balancée
balancées
balancés
balança
balançaient
balançais
balançait
balançant
balançoire
balançons
balaya
balayage
balayaient
balayais
balayait
balayant
balaye
balayee
balayees
balayent
balayer
balayera
balayerent
balayeront
balayes
balayette
balayez
balayons
balayèrent
balayé
balayée
balayées
balayés
balcon
balcons
baleine
baleines
balise
balises
balistique
ballade
ballades
balle
ballerine
ballerines
balles
ballet
ballets
ballon
ballons
ballot
balneaire
balneaires
balnéaire
balnéaires
bals
baltes
balthazar
baltique
balustrade
bambins
bambou
bamboula
bamboulas
bambous
ban
banal
banale
banales
banalisation
banaliser
banalite
banalites
banalité
banalités
banals
banana
banane
bananes
banania
banaux
banc
bancaire
bancaires
bancal
bancale
banco
bancs
bandage
bandages
bandai
bandaient
bandais
bandait
bandas
bande
bandeau
bandeaux
bandent
bander
banderole
banderoles
bandes
bandez
bandit
banditisme
bandits
bandouliere
bandoulière
bandés
bang
bangs
banjo
banlieue
banlieues
banner
banni
bannie
banniere
bannieres
bannies
bannir
bannira
bannirait
bannirent
bannis
bannissait
bannissant
bannisse
bannissement
bannissent
bannissez
bannissons
bannit
bannière
bannières
banque
banqueroute
banques
banquet
banquets
banquette
banquettes
banquier
banquiere
banquieres
banquiers
banquise
banquière
banquières
bans
bapteme
baptemes
baptisa
baptisaient
baptisait
baptisant
baptise
baptisee
baptisees
baptisent
baptiser
baptisera
baptiserent
baptises
baptisez
baptisons
baptistes
baptisèrent
baptisé
baptisée
baptisées
baptisés
baptême
baptêmes
bar
baraque
baraques
barbare
barbares
barbarie
barbaries
barbe
barbecue
barbecues
barbeles
barbelés
barber
barbes
barbiers
barbu
barbus
barcelonais
barde
bardot
bareme
baremes
barge
baril
barillet
barils
barmaid
barman
barometre
barometres
baromètre
baromètres
baron
baronne
barons
baroque
baroques
barque
barques
barrage
barrages
barraient
barrais
barrait
barrant
barre
barreau
barreaux
barree
barrees
barrent
barrer
barrerais
barrerait
barreras
barreront
barres
barrette
barrettes
barrez
barricade
barricades
barriere
barrieres
barrière
barrières
barrons
barré
barrée
barrées
barrés
bars
baryton
barème
barèmes
bas
bas-ventre
basaient
basais
basait
basalte
basant
bascula
basculaient
basculait
bascule
basculee
basculees
basculement
basculent
basculer
basculera
basculerait
basculerent
basculeront
bascules
basculez
basculons
basculèrent
basculé
basculée
basculées
basculés
base
baseball
basee
basees
basent
baser
basera
baserait
baserons
baseront
bases
basez
basilic
basilique
basiliques
basique
basiques
basket
basketball
baskets
basketteur
basons
basque
basques
basse
basses
bassesse
bassin
bassine
bassins
bassiste
basta
bastiais
bastide
bastille
bastilles
bastion
bastions
basé
basée
basées
basés
bat
bataclan
bataille
batailles
bataillon
bataillons
batard
batarde
batardes
batards
bateau
bateaux
bati
batie
baties
batiment
batiments
batir
batira
batirai
batirait
batirent
batirez
batirons
batiront
batis
batissaient
batissait
batissant
batisse
batissent
batisses
batisseur
batisseurs
batissez
batissons
batit
baton
batonnets
batonnier
batons
bats
battage
battaient
battais
battait
battant
battante
battantes
battants
batte
battement
battements
battent
batterie
batteries
battes
batteur
batteurs
batteuses
battez
battiez
battions
battirent
battis
battit
battons
battra
battrai
battraient
battrais
battrait
battras
battre
battrez
battrons
battront
battu
battue
battues
battus
batu
batue
baume
baumes
baux
bavai
bavaient
bavais
bavait
bavant
bavard
bavardage
bavarde
bavarder
bavards
bavarois
bavaroise
bave
bavent
baver
baverez
bavez
bavure
bavures
bavé
bayas
baye
bayer
bayes
bayle
bayons
bayou
bazar
bazars
bazooka
baï
baïonnette
bcp
be
bearnais
beau
beaucou
beaucoup
beauf
beaufs
beaujolais
beaupre
beaupré
beaute
beautes
beauté
beautés
beaux
bebe
bebes
bec
becane
becs
bee
begaie
begaiement
begaye
begayer
beguin
beige
beiges
beigne
beignes
beignet
beignets
bel
belgo
belier
beliers
belle
belles
belligerants
belligérants
belliqueux
belvedere
belvédère
bemol
bemols
ben
bene
benedictin
benedictins
benediction
benedictions
benefice
benefices
beneficia
beneficiaient
beneficiaire
beneficiaires
beneficiais
beneficiait
beneficiant
beneficie
beneficient
beneficier
beneficiera
beneficierai
beneficieraient
beneficierait
beneficieras
beneficierent
beneficierez
beneficierons
beneficieront
beneficies
beneficiez
beneficions
benefique
benefiques
benefits
benevolat
benevole
benevolement
benevoles
benies
benigne
benignes
benins
benir
benira
benirai
beniront
benis
benissait
benissant
benisse
benissent
benissez
benissons
benit
benite
benjamines
benjamins
benne
bequille
bequilles
bercail
berce
berceau
berceaux
bercer
berceuse
bercé
beret
berge
bergere
bergeres
bergerie
bergers
berges
bergère
bergères
berk
berline
berlines
berlinois
berne
berner
bernois
besogne
besoin
besoins
besson
bessons
bestes
bestiaire
bestiaux
bestiole
bestioles
beta
betail
betails
betas
bete
betement
betes
betise
betises
beton
betons
betterave
betteraves
beuh
beur
beurette
beurettes
beurk
beurre
beurres
bey
beys
biais
biaise
biathlon
biberon
biberons
bible
bibles
biblio
bibliographie
bibliographies
bibliographique
bibliographiques
bibliothecaire
bibliothecaires
bibliotheque
bibliotheques
bibliothèque
bibliothèques
bibliothécaire
bibliothécaires
biblique
bibliques
bic
bicarbonate
bicentenaire
biceps
biche
biches
bicot
bicots
bicyclette
bicyclettes
bide
bidet
bidon
bidons
bidonville
bidonvilles
bidule
bien
bienfaisance
bienfait
bienfaiteur
bienfaits
bienheureuse
bienheureuses
bienheureux
biennale
biens
bienseance
bienséance
bientot
bientôt
bienveillance
bienveillant
bienveillante
bienveillantes
bienveillants
bienvenue
bienvenues
bienvenus
biere
bieres
bifurcation
big
bigot
bijou
bijouterie
bijoutier
bijoux
bikini
bikinis
bilan
bilans
bilateral
bilaterale
bilaterales
bilateraux
bilatéral
bilatérale
bilatérales
bilatéraux
bile
biliaire
bilingue
bilingues
bilinguisme
bill
billard
billards
bille
billes
billet
billets
billetterie
bills
binaire
binaires
bingo
binome
binôme
bio
biochimie
biodiversite
biodiversites
biodiversité
biodiversités
bioethique
biographe
biographie
biographies
biographique
biographiques
biologie
biologies
biologique
biologiques
biologiste
biologistes
biomasse
biopic
biopsie
bios
biosphere
biosphère
biotechnologie
biotechnologies
bioéthique
bip
bipolaire
bips
bis
biscuit
biscuits
bise
bises
bismuth
bison
bisons
bisou
bisous
bistro
bistrot
bit
bitcoin
bitcoins
bite
bites
bits
bitume
bitumes
bitumineux
bivouac
bizarre
bizarrement
bizarres
bizutage
bière
bières
bjr
blabla
blablabla
black
blackos
blacks
blague
blagues
blair
blaireau
blaireaux
blama
blamaient
blamait
blamant
blame
blamee
blamees
blament
blamer
blamera
blamerai
blamerais
blamerait
blameront
blames
blamez
blamons
blanc
blanchatre
blanche
blanches
blanchet
blancheur
blanchi
blanchies
blanchiment
blanchiments
blanchir
blanchira
blanchis
blanchissaient
blanchissait
blanchisse
blanchissent
blanchisserie
blanchissez
blanchit
blanchâtre
blancs
blase
blason
blasons
blaspheme
blasphemes
blasphème
blasphèmes
blasé
blazer
ble
bled
bledard
bledarde
bleds
bles
blessa
blessaient
blessais
blessait
blessant
blessante
blessantes
blessants
blesse
blessee
blessees
blessent
blesser
blessera
blesserai
blesserait
blesserent
blesseront
blesses
blessez
blessure
blessures
blessèrent
blessé
blessée
blessées
blessés
bleu
bleue
bleues
bleuets
bleus
bley
blindage
blinde
blindee
blindees
blindes
blindé
blindée
blindées
blindés
blitz
blizzard
bloc
blocage
blocages
blockbuster
blockchain
blocs
blocus
blog
blogs
blogue
blogueur
blogueurs
blogueuse
blond
blonde
blondel
blondes
blonds
bloom
bloqua
bloquaient
bloquais
bloquait
bloquant
bloque
bloquee
bloquees
bloquent
bloquer
bloquera
bloquerai
bloqueraient
bloquerais
bloquerait
bloquerent
bloquerons
bloqueront
bloques
bloqueur
bloquez
bloquiez
bloquons
bloquèrent
bloqué
bloquée
bloquées
bloqués
blouse
blouses
blouson
blues
bluff
bluffe
bluffé
blâma
blâmaient
blâmait
blâmant
blâme
blâment
blâmer
blâmera
blâmerai
blâmerais
blâmerait
blâmeront
blâmes
blâmez
blâmons
blâmé
blâmée
blâmées
blâmés
blé
blédard
blés
boa
bob
bobine
bobines
bobo
bobonne
bobos
bobs
bobsleigh
bocage
bocal
bocaux
boche
boches
bock
bocou
body
boes
bof
boheme
bohemes
bohemien
bohème
bohèmes
bohémien
boira
boirai
boiraient
boirais
boirait
boiras
boire
boirez
boirons
boiront
bois
boise
boisee
boisees
boiseries
boises
boisseau
boisson
boissons
boisé
boisée
boisées
boisés
boit
boite
boites
boiteux
boitier
boitiers
boive
boivent
boives
bokou
boku
bol
bolduc
bolide
bolides
bolivar
bolos
boloss
bolosse
boloz
bols
bombarda
bombardaient
bombardait
bombardant
bombarde
bombardee
bombardees
bombardement
bombardements
bombardent
bombarder
bombardera
bombarderent
bombardes
bombardez
bombardier
bombardiers
bombardèrent
bombardé
bombardée
bombardées
bombardés
bombe
bomber
bombes
bombé
bon
bonbon
bonbons
bond
bonde
bondee
bondees
bondes
bondi
bondir
bondira
bondirait
bondirent
bondis
bondissaient
bondissait
bondisse
bondissent
bondissez
bondit
bonds
bondé
bondée
bondées
bondés
bongo
bonheur
bonheurs
bonhomme
bonhommes
boni
boniche
boniches
bonjour
bonjours
bonnard
bonne
bonnement
bonnes
bonnet
bonnets
bonniche
bons
bonshommes
bonsoir
bonsoirs
bontes
bontés
bonus
boom
boomer
boomerang
boomers
booms
boost
booster
boosters
bop
bora
bord
borda
bordaient
bordait
bordant
bordas
borde
bordee
bordees
bordel
bordelais
bordelaise
bordelaises
bordels
bordent
border
bordereau
bordes
bordez
bords
bordure
bordures
bordé
bordée
bordées
boreal
boreale
boreales
boreaux
borgne
borne
bornee
bornees
bornes
borné
bornée
bornées
bornés
bort
boréal
boréale
boréales
boréaux
bosco
bosquet
boss
bossa
bossaient
bossais
bossait
bossant
bosse
bossee
bossent
bosser
bossera
bosserai
bosserais
bosseras
bosseront
bosses
bossez
bossu
bossé
bossée
bossés
boston
bot
botanique
botaniques
botaniste
bote
botes
botox
bots
botte
botter
bottes
bottines
botté
boubou
boubous
bouc
boucan
boucha
bouchaient
bouchait
bouchant
bouche
bouchee
bouchees
bouchent
boucher
bouchera
boucherait
bouchere
boucheres
boucherie
boucheries
bouchers
bouches
bouchon
bouchons
bouchère
bouchères
bouché
bouchée
bouchées
bouchés
boucla
bouclaient
bouclait
boucle
bouclee
bouclees
bouclent
boucler
bouclera
bouclerait
boucleront
boucles
bouclez
bouclier
boucliers
bouclons
bouclé
bouclée
bouclées
bouclés
boucou
boucs
bouda
boudaient
boudais
boudait
boudant
bouddha
bouddhas
bouddhisme
bouddhismes
bouddhiste
bouddhistes
boude
boudee
boudees
boudent
bouder
boudera
bouderont
boudes
boudez
boudin
boudins
boudoir
boudons
boudé
boudée
boudées
boudés
boue
bouee
bouees
boues
boueux
bouffaient
bouffais
bouffait
bouffe
bouffee
bouffees
bouffent
bouffer
bouffera
boufferai
boufferais
boufferait
boufferont
bouffes
bouffez
bouffon
bouffonne
bouffons
bouffé
bouffée
bouffées
bouffés
bouge
bougea
bougeai
bougeaient
bougeais
bougeait
bougeant
bougee
bougees
bougent
bougeons
bouger
bougera
bougerai
bougeraient
bougerais
bougerait
bougeras
bougerent
bougerons
bougeront
bouges
bougez
bougie
bougies
bougnoul
bougnoule
bougnoules
bougnoulette
bougre
bougèrent
bougé
bougée
bougées
bougés
bouh
bouillais
bouillait
bouillant
bouillante
bouillantes
bouillants
bouille
bouillent
bouillez
bouillie
bouillir
bouilloire
bouillon
bouillons
boulangere
boulangeres
boulangerie
boulangeries
boulangers
boulangère
boulangères
boule
bouleau
boules
boulet
boulets
boulette
boulettes
boulevards
bouleversa
bouleversaient
bouleversait
bouleversant
bouleversante
bouleverse
bouleversee
bouleversees
bouleversement
bouleversements
bouleversent
bouleverser
bouleversera
bouleverserait
bouleverserent
bouleverseront
bouleverses
bouleversèrent
bouleversé
bouleversée
bouleversées
bouleversés
boulon
boulons
boulot
boulots
boum
boums
bouquet
bouquets
bouquin
bouquins
bourbier
bourbon
bourbonnais
bourbons
bourde
bourdon
bourdonnement
bourdons
bourg
bourgade
bourgeois
bourgeoise
bourgeoises
bourgeoisie
bourgeoisies
bourgeon
bourgeons
bourges
bourgmestre
bourgmestres
bourgogne
bourgognes
bourgs
bourguignon
bourguignonne
bourguignonnes
bourguignons
bourra
bourrait
bourre
bourre-pif
bourreau
bourreaux
bourree
bourrent
bourrer
bourres
bourrez
bourré
bourrée
bourrés
bourse
bourses
boursier
boursiere
boursieres
boursiers
boursière
boursières
bous
bouscula
bousculade
bousculades
bousculaient
bousculait
bousculant
bouscule
bousculee
bousculees
bousculent
bousculer
bousculera
bousculerait
bousculerent
bousculeront
bouscules
bousculez
bousculèrent
bousculé
bousculée
bousculées
bousculés
bouse
bouseux
bousiller
boussole
bout
boutade
bouteille
bouteilles
boutique
boutiques
bouton
boutons
bouts
bouvet
bouvier
bouée
bouées
bovin
bovine
bovines
bovins
box
boxait
boxant
boxe
boxee
boxent
boxer
boxera
boxers
boxes
boxeur
boxeurs
boxeuse
boxeuses
boxé
boxée
boy
boyard
boyau
boyaux
boycott
boycottaient
boycottait
boycottant
boycotte
boycottee
boycottees
boycottent
boycotter
boycottera
boycotterait
boycotteront
boycottes
boycottez
boycottons
boycotts
boycotté
boycottée
boycottées
boycottés
boys
boîte
boîtes
boîtier
boîtiers
brabant
bracelet
bracelets
braconnage
braconniers
braderie
braguette
braille
braise
braises
bran
brancard
brancha
branchaient
branchais
branchait
branchant
branche
branchee
branchees
branchent
brancher
branchera
brancherait
branches
branchez
branchons
branché
branchée
branchées
branchés
brandebourg
brandies
brandir
brandira
brandis
brandissaient
brandissait
brandissant
brandisse
brandissent
brandissez
brandit
brandons
branlaient
branlais
branlait
branle
branlee
branlees
branlent
branler
branles
branlette
branleur
branleurs
branlez
branlé
branlée
branlées
branlés
braqua
braquage
braquages
braquaient
braquait
braquant
braque
braquee
braquees
braquent
braquer
braquera
braquerent
braques
braqueur
braqueurs
braquez
braquèrent
braqué
braquée
braquées
braqués
bras
brasier
brassage
brassard
brassards
brasse
brasser
brasserie
brasseries
brasseur
brasseurs
brava
bravaient
bravais
bravait
bravant
bravas
brave
bravent
braver
bravera
braverent
braves
bravez
bravo
bravons
bravos
bravoure
bravèrent
bravé
break
breakfast
breaks
brebis
breche
breches
bref
brefs
bretelle
bretelles
breuvage
breve
breves
brevet
brevete
brevets
breveté
bribes
bric
bricolage
bricolages
bricole
bricoler
bricoleur
bride
bridee
brides
bridé
bridée
bridés
brie
briefing
brievement
brigade
brigades
brigadier
brigand
brigands
brigue
briguer
brilla
brillaient
brillais
brillait
brillamment
brillance
brillant
brillante
brillantes
brillants
brille
brillent
briller
brillera
brillerait
brillerent
brilleront
brilles
brillez
brillèrent
brillé
brin
brins
brio
brioche
brique
briques
briquet
briquets
bris
brisaient
brisais
brisait
brisant
brisas
brise
brisee
brisees
brisent
briser
brisera
briserai
briseraient
briserais
briserait
briseras
briserent
briserez
briseront
brises
brisez
brisons
brisèrent
brisé
brisée
brisées
brisés
british
brièvement
broc
brocante
broche
broches
brochet
brochette
brochettes
brochure
brochures
broché
brocolis
brode
broderie
broderies
brodé
brome
broncher
bronchite
bronzage
bronze
bronzer
bronzes
bronzé
brossa
brossais
brossait
brossant
brosse
brossee
brossees
brossent
brosser
brossera
brosses
brossez
brossé
brossée
brossées
brossés
brouette
brouhaha
brouilla
brouillaient
brouillait
brouillant
brouillard
brouillards
brouille
brouillent
brouiller
brouillera
brouillerait
brouillerent
brouillez
brouillon
brouillonne
brouillonnes
brouillons
brouillèrent
brouillé
broussailles
brousse
brousses
browning
broyage
broyer
broyeur
bru
bruine
bruit
bruits
brula
brulai
brulaient
brulais
brulait
brulant
brulante
brulantes
brulants
brule
brulee
brulees
brulent
bruler
brulera
brulerai
bruleraient
brulerais
brulerait
bruleras
brulerent
brulerez
brulerons
bruleront
brules
brulez
brulions
brulons
brulure
brulures
brulé
brulée
brumaire
brume
brumes
brunch
brune
brunes
brunette
bruns
brusquement
brusques
brut
brutal
brutale
brutalement
brutales
brutalite
brutalites
brutalité
brutalités
brutaux
brute
brutes
bruts
bruyamment
bruyant
bruyante
bruyantes
bruyants
bruyere
bruyeres
bruyère
bruyères
brèche
brèches
brève
brèves
brûla
brûlai
brûlaient
brûlais
brûlait
brûlant
brûlante
brûlantes
brûlants
brûle
brûlent
brûler
brûlera
brûlerai
brûleraient
brûlerais
brûlerait
brûleras
brûlerez
brûlerons
brûleront
brûles
brûlez
brûlions
brûlons
brûlure
brûlures
brûlèrent
brûlé
brûlée
brûlées
brûlés
bsr
bu
buanderie
buccale
buche
bucher
bucheron
bucherons
buchers
buches
budget
budgetaire
budgetaires
budgets
budgétaire
budgétaires
buffet
buffets
buffle
bug
bugs
build
buis
buisson
buissons
bulbe
bull
bulldogs
bulldozer
bulle
bulles
bulletin
bulletins
bulls
bumes
bungalow
bunker
bunkers
bure
bureau
bureaucrates
bureaucratie
bureaucratique
bureautique
bureaux
burent
burger
burgers
burin
burkini
burlesque
burnes
burqa
bus
buse
bush
business
busse
buste
bustes
but
butaient
butais
butait
butant
bute
butee
butent
buter
butera
buteront
butes
buteur
buteurs
butez
butin
butins
butoir
butons
buts
butter
buttes
buté
butée
buvaient
buvais
buvait
buvant
buvette
buveur
buveurs
buvez
buviez
buvions
buvons
buzz
buzzer
bye
byzantin
byzantine
byzantines
byzantins
bâche
bâches
bâchée
bâchées
bâclé
bâillonné
bâillonnée
bât
bâtard
bâtarde
bâtardes
bâtards
bâti
bâtie
bâties
bâtiment
bâtiments
bâtir
bâtira
bâtirai
bâtirait
bâtirent
bâtirez
bâtirons
bâtiront
bâtis
bâtissaient
bâtissait
bâtissant
bâtisse
bâtissent
bâtisses
bâtisseur
bâtisseurs
bâtissez
bâtissons
bâtit
bâton
bâtonnets
bâtonnier
bâtons
béarnais
bébé
bébés
bécane
bée
bégaie
bégaiement
bégaye
bégayer
béguin
bélier
béliers
bémol
bémols
bénies
bénigne
bénignes
bénins
bénir
bénira
bénirai
béniront
bénis
bénissait
bénissant
bénisse
bénissent
bénissez
bénissons
bénit
bénite
bénédictin
bénédictins
bénédiction
bénédictions
bénéfice
bénéfices
bénéficia
bénéficiaient
bénéficiaire
bénéficiaires
bénéficiais
bénéficiait
bénéficiant
bénéficie
bénéficient
bénéficier
bénéficiera
bénéficierai
bénéficieraient
bénéficierait
bénéficieras
bénéficierez
bénéficierons
bénéficieront
bénéficies
bénéficiez
bénéficions
bénéficièrent
bénéficié
bénéfique
bénéfiques
bénévolat
bénévole
bénévolement
bénévoles
béquille
béquilles
béret
bétail
bétails
béton
bétons
bêta
bêtas
bête
bêtement
bêtes
bêtise
bêtises
bûche
bûcher
bûcheron
bûcherons
bûchers
bûches
bûché
bûmes
bœuf
bœufs
c
c'etait
c'était
ca
cab
cabale
cabane
cabanes
cabanon
cabaret
cabarets
cabernet
cabine
cabines
cabinet
cabinets
cable
cables
cabot
cabriolet
caca
cacahuete
cacahuetes
cacahuète
cacahuètes
cacao
cacaos
cacas
cacha
cachai
cachaient
cachais
cachait
cachant
cache
cachee
cachees
cachemire
cachent
cacher
cachera
cacherai
cacheraient
cacherais
cacherait
cacherent
cacherez
cacherons
cacheront
caches
cachet
cachets
cachette
cachettes
cachez
cachiez
cachions
cachons
cachot
cachèrent
caché
cachée
cachées
cachés
cactus
cadastre
cadavre
cadavres
cadeau
cadeaux
cadenas
cadenasse
cadenassé
cadence
cadences
cadet
cadets
cadette
cadettes
cadmium
cadrage
cadraient
cadrait
cadran
cadrans
cadrant
cadre
cadree
cadrees
cadrent
cadrer
cadrerait
cadres
cadré
cadrée
cadrées
cadrés
caduc
caduque
cafard
cafarde
cafards
cafe
cafeine
cafes
cafeteria
cafetiere
cafetière
café
caféine
cafés
cafétéria
cage
cageot
cages
cagettes
cagnes
cagnotte
cagnottes
cagole
cagoule
cagoules
cahier
cahiers
caid
caille
caillot
caillou
cailloux
caimans
caisse
caisses
caissier
caissiere
caissieres
caissiers
caissière
caissières
caisson
caissons
cake
cakes
cal
cala
calait
calamite
calamité
calandre
calanques
calant
calas
calcaire
calcaires
calcium
calcul
calcula
calculaient
calculais
calculait
calculant
calculateur
calculatrice
calcule
calculee
calculees
calculent
calculer
calculera
calculerait
calculeront
calcules
calculez
calculons
calculs
calculé
calculée
calculées
calculés
cale
caleche
calecon
calecons
calee
calees
calendrier
calendriers
calent
caler
calera
cales
calez
caleçon
caleçons
calibre
calibres
calice
califat
calife
californien
californienne
californiennes
californiens
calin
caline
calins
calligraphie
calma
calmaient
calmais
calmait
calme
calmee
calmees
calmement
calment
calmer
calmera
calmerai
calmeraient
calmerais
calmerait
calmeras
calmerent
calmeront
calmes
calmez
calmons
calmèrent
calmé
calmée
calmées
calmés
calomnie
calomnies
calories
calorique
calotte
calottes
calque
calqué
cals
calvados
calvaire
calvaires
calvitie
calypso
calèche
calé
calée
calées
calés
camarade
camaraderie
camarades
cambriolage
cambriolages
cambrioler
cambrioleur
cambrioleurs
cambrioleuse
came
cameleon
camelot
camembert
camera
cameraman
cameras
cames
camion
camionnette
camionnettes
camionneur
camions
camomille
camouflage
camoufler
camp
campa
campagne
campagnes
campaient
campait
campant
campas
campe
campees
campement
campements
campent
camper
campera
camperent
camperont
campes
campez
camping
campings
campions
campons
camps
campus
campèrent
campé
campées
campés
camus
caméléon
caméra
caméras
cana
canaille
canal
canalisation
canalisations
canaliser
canape
canapes
canapé
canapés
canard
canards
canaris
canaux
cancer
cancereuse
cancereuses
cancereux
cancerigene
cancerologie
cancers
cancéreuse
cancéreuses
cancéreux
cancérigène
cancérologie
candeur
candidat
candidate
candidates
candidats
candidature
candidatures
candide
cane
canette
canettes
canevas
caniche
canicule
canicules
canif
canin
canine
canines
caniveau
cannabis
canne
cannelle
cannes
cannibale
cannibales
cannibalisme
canoe
canon
canonique
canonisation
canons
canot
canots
canoë
cantal
cantatrice
cantine
cantines
cantique
cantiques
canton
cantonal
cantonale
cantonales
cantonaux
cantonna
cantonnaient
cantonnais
cantonnait
cantonnant
cantonne
cantonnee
cantonnees
cantonnement
cantonnent
cantonner
cantonnera
cantonnes
cantonné
cantonnée
cantonnées
cantonnés
cantons
canular
canyon
canyons
caoutchouc
caoutchoucs
cap
capable
capables
capacite
capacites
capacité
capacités
cape
capes
capillaire
capillaires
capitaine
capitaines
capital
capitale
capitales
capitalisation
capitalisations
capitaliser
capitalisme
capitalismes
capitaliste
capitalistes
capitaux
capitole
capitulation
capituler
caporal
caporale
caporaux
capot
capote
capoter
capotes
capots
caprice
caprices
capricieuse
capricieux
capricorne
caps
capsule
capsules
capta
captaient
captais
captait
captant
captation
capte
captee
captees
captent
capter
captera
capterait
capteront
captes
capteur
capteurs
captez
captif
captifs
captions
captivant
captive
captivite
captivites
captivité
captivités
captons
captura
capturaient
capturait
capturant
capture
capturee
capturees
capturent
capturer
capturera
capturerait
capturerent
captureront
captures
capturez
capturons
capturèrent
capturé
capturée
capturées
capturés
capté
captée
captées
captés
capuche
capuches
capuchon
capucins
car
carabine
carabiniers
caractere
caracteres
caracterisa
caracterisaient
caracterisait
caracterisant
caracterisation
caracterise
caracterisee
caracterisees
caracterisent
caracteriser
caracterisera
caracteriserait
caracteriserent
caracteriseront
caracterises
caracterisez
caracteristique
caracteristiques
caractère
caractères
caractérisa
caractérisaient
caractérisait
caractérisant
caractérisation
caractérise
caractérisent
caractériser
caractérisera
caractériserait
caractériseront
caractérisez
caractéristique
caractéristiques
caractérisèrent
caractérisé
caractérisée
caractérisées
caractérisés
carafe
caraibe
caraibes
caramel
caramels
carapace
carats
caravane
caravanes
caraïbe
caraïbes
carbonate
carbone
carbones
carbonique
carburant
carburants
carburateur
carbure
carcan
carcasse
carcasses
carceral
carcerale
carcéral
carcérale
cardiaque
cardiaques
cardinal
cardinales
cardinaux
cardiologie
cardiologue
cardiovasculaire
cardiovasculaires
careme
caremes
carence
carences
caressa
caressai
caressaient
caressais
caressait
caressant
caresse
caressee
caressees
caressent
caresser
caressera
caresses
caressez
caressons
caressé
caressée
caressées
caressés
cargaison
cargaisons
cargo
cargos
caribou
caricatural
caricature
caricatures
caries
carignan
carillon
cariste
caritatif
caritatifs
caritative
caritatives
carmes
carnage
carnages
carnaval
carnavals
carnet
carnets
carnivore
carnivores
caron
carotide
carotte
carottes
carpe
carre
carreau
carreaux
carree
carrees
carrelage
carreleur
carrement
carres
carrier
carriere
carrieres
carrière
carrières
carrosse
carrosserie
carrosseries
carrousel
carrure
carrée
carrées
carrément
carrés
cars
carta
cartable
cartables
carte
cartel
cartels
carter
carters
cartes
carthaginois
cartier
cartilage
cartographie
cartographies
carton
cartonne
cartonné
cartons
cartoon
cartouche
cartouches
cartulaire
carté
carême
carêmes
cas
casa
casais
cascade
cascades
case
casee
casees
casent
caser
casera
caserne
casernes
cases
cash
casher
casier
casiers
casino
casinos
casque
casques
casquette
casquettes
cassa
cassaient
cassais
cassait
cassant
cassas
cassation
casse
cassee
cassees
cassent
casser
cassera
casserai
casseraient
casserais
casserait
casseras
casserent
casserez
casserole
casseroles
casserons
casseront
casses
cassette
cassettes
casseurs
cassez
cassiez
cassis
cassos
cassure
cassèrent
cassé
cassée
cassées
cassés
caste
castel
castes
casting
castings
castors
castration
casé
casée
casées
casés
cataclysme
catacombes
catalan
catalane
catalanes
catalans
catalogne
catalogue
catalogues
catalyseur
cataracte
catastrophe
catastrophes
catastrophique
catastrophiques
catch
catechisme
categorie
categories
categorique
categoriquement
categoriques
categorisation
cathedrale
cathedrales
catho
catholicisme
catholique
catholiques
cathos
cathédrale
cathédrales
catimini
catin
catins
catéchisme
catégorie
catégories
catégorique
catégoriquement
catégoriques
catégorisation
cauchemar
cauchemars
caucus
causa
causaient
causais
causait
causalite
causalité
causant
causante
causas
cause
causee
causees
causent
causer
causera
causerai
causeraient
causerais
causerait
causeras
causerent
causerez
causerons
causeront
causes
causez
causiez
causions
causons
caustique
causèrent
causé
causée
causées
causés
caution
cautionnait
cautionnant
cautionne
cautionnee
cautionnees
cautionnement
cautionnent
cautionner
cautionnerai
cautionnes
cautionnez
cautionnons
cautionné
cautionnée
cautionnées
cautionnés
cautions
cavale
cavalerie
cavaleries
cavalier
cavaliere
cavalieres
cavaliers
cavalière
cavalières
cave
caveau
caverne
cavernes
caves
caviar
caviars
cavite
cavites
cavité
cavités
caïd
caïmans
cc
cd
cdd
cdi
ce
ce1
ceci
cecite
cecy
ceda
cedaient
cedais
cedait
cedant
cede
cedee
cedees
cedent
ceder
cedera
cederai
cederaient
cederais
cederait
cederent
cederez
cederons
cederont
cedes
cedex
cedez
cediez
cedions
cedons
cedre
cegep
cegeps
ceinture
ceintures
ceinturon
cela
celebra
celebraient
celebrais
celebrait
celebrant
celebration
celebrations
celebre
celebree
celebrees
celebrent
celebrer
celebrera
celebrerai
celebrerait
celebrerent
celebrerez
celebrerons
celebreront
celebres
celebrez
celebrions
celebrite
celebrites
celebrons
celeri
celestes
celibat
celibataire
celibataires
celle
celles
cellier
cellulaire
cellulaires
cellule
cellules
cellulite
cellulose
celluy
celte
celtes
celtique
celtiques
celui
celuy
cendre
cendres
cendrier
cendrillon
cene
cens
cense
censee
censees
censes
censeur
censeurs
censura
censurait
censurant
censure
censuree
censurees
censurent
censurer
censures
censurez
censurons
censuré
censurée
censurées
censurés
censé
censée
censées
censés
cent
centaine
centaines
centaure
centenaire
centenaires
center
centieme
centiemes
centime
centimes
centimetre
centimetres
centimètre
centimètres
centième
centièmes
central
centrale
centrales
centralisant
centralisation
centralise
centralisee
centralisees
centralisent
centraliser
centralisera
centralises
centralisez
centralisé
centralisée
centralisées
centralisés
centraux
centre
centree
centrees
centrer
centres
centriste
centristes
centré
centrée
centrées
centrés
cents
cep
cepage
cepages
cependant
ceramique
ceramiques
cercle
cercles
cercueil
cercueils
cereale
cereales
cerebral
cerebrale
cerebrales
cerebraux
ceremonial
ceremonie
ceremonies
cerf
cerfs
cerises
cerisier
cerisiers
cerna
cernaient
cernait
cernant
cerne
cernee
cernees
cernent
cerner
cernes
cernez
cerné
cernée
cernées
cernés
certain
certaine
certainement
certaines
certains
certes
certificat
certification
certifications
certificats
certifie
certifiee
certifiees
certifier
certifies
certifié
certifiée
certifiées
certifiés
certitude
certitudes
cerveau
cerveaux
cervelle
cervicale
cervicales
ces
cesar
cesarienne
cesars
cessa
cessai
cessaient
cessais
cessait
cessat
cessation
cessations
cesse
cessee
cessees
cessent
cesser
cessera
cesserai
cesseraient
cesserais
cesserait
cesseras
cesserent
cesserez
cesserions
cesserons
cesseront
cesses
cessez
cessiez
cession
cessions
cessons
cessât
cessèrent
cessé
cessée
cessées
cessés
cest
ceste
cet
cetaces
cetait
cette
ceulx
ceux
cf
cg
ch
chabot
chacal
chacun
chacune
chagrin
chagrine
chagrins
chai
chaine
chaines
chair
chaire
chaires
chairs
chais
chaise
chaises
chakra
chale
chalet
chalets
chaleur
chaleureuse
chaleureusement
chaleureuses
chaleureux
chaleurs
challenge
challenger
challengers
challenges
chalon
chalons
chaloupe
chalumeau
chamaillerie
chamailleries
chambellan
chamboule
chambouler
chamboulé
chambre
chambres
chameau
chameaux
chamois
champ
champagne
champagnes
champenois
champetre
champignon
champignons
champion
championnat
championnats
championne
championnes
champions
champs
champêtre
chance
chancelier
chanceliere
chanceliers
chancelière
chancellerie
chancelleries
chances
chanceuse
chanceuses
chanceux
chandail
chandelier
chandelle
chandelles
change
changea
changeai
changeaient
changeais
changeait
changeant
changeante
changeantes
changeants
changeat
changee
changees
changement
changements
changent
changeons
changer
changera
changerai
changeraient
changerais
changerait
changeras
changerent
changerez
changeriez
changerions
changerons
changeront
changes
changez
changeât
changiez
changions
changèrent
changé
changée
changées
changés
chanoine
chanoines
chanson
chansons
chant
chanta
chantage
chantages
chantai
chantaient
chantais
chantait
chantant
chantante
chantantes
chantants
chante
chantee
chantees
chantent
chanter
chantera
chanterai
chanteraient
chanterais
chanterait
chanteras
chanterent
chanterez
chanterons
chanteront
chantes
chanteur
chanteurs
chanteuse
chanteuses
chantez
chantier
chantiers
chantiez
chantilly
chantions
chantons
chantre
chants
chantèrent
chanté
chantée
chantées
chantés
chanvre
chaos
chaotique
chaotiques
chap
chape
chapeau
chapeaux
chapelain
chapelet
chapelier
chapelle
chapelles
chaperon
chapiteau
chapiteaux
chapitre
chapitres
chaque
chaque-nuit
char
charbon
charbonnier
charbons
charcuterie
charcuteries
chardon
chardonnay
charge
chargea
chargeaient
chargeais
chargeait
chargeant
chargee
chargees
chargement
chargements
chargent
chargeons
charger
chargera
chargerai
chargeraient
chargerais
chargerait
chargeras
chargerent
chargerez
chargerons
chargeront
charges
chargeur
chargeurs
chargez
chargiez
chargèrent
chargé
chargée
chargées
chargés
charia
chariot
chariots
charismatique
charismatiques
charisme
charismes
charitable
charite
charites
charité
charités
charlatan
charlatans
charlot
charlottes
charmant
charmante
charmantes
charmants
charme
charmer
charmes
charmeur
charmé
charnel
charnelle
charniere
charnieres
charnière
charnières
charpente
charpentes
charpentiere
charpentieres
charpentiers
charpentière
charpentières
charrette
charrier
charron
charrue
charrues
chars
charte
charter
chartes
chartreuse
chartreux
chassa
chassaient
chassais
chassait
chassant
chasse
chassee
chassees
chassent
chasser
chassera
chasserai
chasseraient
chasserait
chasserent
chasseresses
chasserez
chasserons
chasseront
chasses
chasseur
chasseurs
chasseuse
chasseuses
chassez
chassions
chassis
chassons
chassèrent
chassé
chassée
chassées
chassés
chastete
chasteté
chat
chataignes
chatain
chateau
chateaubriand
chateaux
chatelain
chatelet
chatiment
chatiments
chaton
chatons
chatouiller
chats
chatte
chattes
chaud
chaude
chaudement
chaudes
chaudiere
chaudieres
chaudière
chaudières
chaudron
chauds
chauffage
chauffages
chauffaient
chauffais
chauffait
chauffant
chauffard
chauffe
chauffee
chauffees
chauffent
chauffer
chauffera
chaufferait
chauffes
chauffeur
chauffeurs
chauffeuse
chauffez
chauffons
chauffé
chauffée
chauffées
chauffés
chaume
chausse
chaussee
chaussees
chausses
chaussette
chaussettes
chausson
chaussons
chaussure
chaussures
chaussé
chaussée
chaussées
chaussés
chauve
chauves
chaux
chavirer
chaîne
chaînes
che
cheap
chef
cheffe
chefferie
chefs
cheikh
cheikhs
chelem
chelems
chelou
chemin
cheminee
cheminees
cheminement
cheminements
cheminot
cheminots
chemins
cheminée
cheminées
chemise
chemises
chemisier
chenal
chene
chenes
chenille
chenilles
chepa
chepas
cheptel
cheque
cheques
chequier
cher
chercha
cherchai
cherchaient
cherchais
cherchait
cherchant
cherche
cherchee
cherchees
cherchent
chercher
cherchera
chercherai
chercheraient
chercherais
chercherait
chercheras
chercherent
chercherez
chercheriez
chercherions
chercherons
chercheront
cherches
chercheur
chercheurs
chercheuse
chercheuses
cherchez
cherchiez
cherchions
cherchons
cherchèrent
cherché
cherchée
cherchées
cherchés
chere
cheres
cheri
cherie
cheries
cherir
cheris
cherokee
cherry
chers
cheval
chevaleresque
chevalerie
chevalet
chevalier
chevaliers
chevauche
chevauchee
chevauchée
chevaux
chevelu
chevelure
chevelures
chevet
chevets
cheveu
cheveux
cheville
chevilles
chevre
chevres
chevreuil
chevreuils
chevron
chevrons
chez
chiaient
chiais
chiait
chialaient
chialais
chialait
chialant
chiale
chialent
chialer
chialera
chiales
chialez
chialé
chiant
chiante
chiantes
chiants
chic
chicane
chicanes
chiche
chiches
chicotte
chicotter
chics
chie
chien
chienne
chiennes
chiens
chient
chier
chiera
chierai
chierais
chieront
chies
chiez
chiffon
chiffons
chiffrage
chiffre
chiffree
chiffrees
chiffrement
chiffrer
chiffres
chiffré
chiffrée
chiffrées
chiffrés
chignon
chiite
chiites
chimere
chimeres
chimie
chimies
chimio
chimiotherapie
chimiothérapie
chimique
chimiquement
chimiques
chimiste
chimistes
chimpanze
chimpanzes
chimpanzé
chimpanzés
chimère
chimères
china
chinetok
chinetoque
chinetoques
chiné
chions
chiot
chiots
chiotte
chiottes
chips
chirurgical
chirurgicale
chirurgicales
chirurgicaux
chirurgie
chirurgien
chirurgienne
chirurgiens
chirurgies
chié
chiés
chlore
chlorure
choc
chocolat
chocolaterie
chocolatine
chocolats
chocs
choient
choir
chois
choisi
choisie
choisies
choisir
choisira
choisirai
choisiraient
choisirais
choisirait
choisiras
choisirent
choisirez
choisiriez
choisirions
choisirons
choisiront
choisis
choisissaient
choisissais
choisissait
choisissant
choisisse
choisissent
choisisses
choisissez
choisissiez
choisissions
choisissons
choisit
choit
choix
cholera
cholesterol
cholestérol
choléra
chomage
chomages
chomeur
chomeurs
chomeuse
chomeuses
chopais
chopant
chope
chopee
chopent
choper
chopera
chopes
chopez
choppe
choppent
chopper
choppers
choppes
choppez
choppé
chopé
chopée
chopés
choqua
choquaient
choquait
choquant
choquante
choquantes
choquants
choque
choquee
choquees
choquent
choquer
choquera
choquerai
choquerais
choquerait
choquerent
choqueront
choques
choquez
choquèrent
choqué
choquée
choquées
choqués
choral
chorale
chorales
choregraphe
choregraphes
choregraphie
choregraphies
choregraphique
choristes
chorus
chorégraphe
chorégraphes
chorégraphie
chorégraphies
chorégraphique
chose
choses
chou
chouchou
chouchous
choucroute
chouette
chouettes
choux
choze
chretien
chretienne
chretiennes
chretiens
chretiente
christ
christianisme
christianismes
christs
chromatique
chrome
chromes
chromosome
chromosomes
chronique
chroniques
chroniqueur
chroniqueurs
chroniqueuse
chroniqueuses
chrono
chronologie
chronologies
chronologique
chronologiquement
chronologiques
chronometre
chronomètre
chronos
chrétien
chrétienne
chrétiennes
chrétiens
chrétienté
chsuis
chu
chuchote
chue
chui
chuis
chum
chut
chuta
chutaient
chutait
chutant
chute
chutee
chutent
chuter
chutera
chuteraient
chuterait
chuterent
chuteront
chutes
chutèrent
chuté
chutée
châle
châssis
châtaignes
châtain
château
châteaux
châtelain
châtelet
châtiment
châtiments
chèque
chèques
chère
chères
chèvre
chèvres
ché
chépa
chéquier
chéri
chérie
chéries
chérif
chérir
chéris
chêne
chênes
chômage
chômages
chômeur
chômeurs
chômeuse
chômeuses
chûtes
chœur
chœurs
ci
ciao
ciblage
ciblaient
ciblait
ciblant
cible
ciblee
ciblees
ciblent
cibler
ciblera
ciblerait
cibleront
cibles
ciblez
ciblons
ciblé
ciblée
ciblées
ciblés
cicatrice
cicatrices
cicatrisation
cidre
cidres
ciel
ciels
cieux
cigale
cigare
cigares
cigarette
cigarettes
cigogne
cil
cils
cime
ciment
cimenterie
ciments
cimes
cimetiere
cimetieres
cimetière
cimetières
cine
cineaste
cineastes
cinema
cinemas
cinematheque
cinematique
cinematographique
cinematographiques
cines
cinetique
cingle
cinglee
cingles
cinglé
cinglée
cinglés
cinq
cinquantaine
cinquantaines
cinquante
cinquantenaire
cinquantieme
cinquantième
cinquieme
cinquiemes
cinquième
cinquièmes
cintre
cintres
ciné
cinéaste
cinéastes
cinéma
cinémas
cinémathèque
cinématique
cinématographique
cinématographiques
cinés
cinétique
circ
circoncis
circoncision
circonference
circonférence
circonscription
circonscriptions
circonscrit
circonstance
circonstances
circuit
circuits
circula
circulaient
circulaire
circulaires
circulais
circulait
circulant
circulation
circulations
circule
circulent
circuler
circulera
circuleraient
circulerait
circulerent
circuleront
circules
circulez
circulons
circulèrent
circulé
cire
cirer
cires
cirque
cirques
cirrhose
cis
ciseau
ciseaux
cit
cita
citadelle
citadelles
citadin
citadine
citadines
citadins
citaient
citais
citait
citant
citas
citation
citations
cite
citee
citees
citent
citer
citera
citerai
citerais
citerait
citerne
citernes
citerons
citeront
cites
citez
citiez
citons
citoyen
citoyenne
citoyennes
citoyennete
citoyennetes
citoyenneté
citoyennetés
citoyens
citron
citrons
citrouille
cité
citée
citées
cités
civiere
civil
civile
civiles
civilisation
civilisations
civilise
civilisee
civilisees
civilises
civilisé
civilisée
civilisées
civilisés
civilite
civilité
civils
civique
civiques
civisme
civière
clac
clair
clairement
claires
clairiere
clairière
clairon
clairs
clairvoyance
clama
clamaient
clamait
clamant
clame
clamee
clament
clamer
clamera
clameront
clames
clamez
clamons
clamé
clamée
clan
clande
clandestinite
clandestinité
clando
clandos
clandé
clans
clap
clapet
claqua
claquaient
claquais
claquait
claquant
claque
claquee
claquees
claquement
claquent
claquer
claquera
claquerai
claquerais
claquerait
claquerent
claques
claquette
claquettes
claquez
claquèrent
claqué
claquée
claquées
claqués
clarifiant
clarification
clarifie
clarifiee
clarifiees
clarifient
clarifier
clarifiera
clarifierait
clarifies
clarifiez
clarifions
clarifié
clarifiée
clarifiées
clarifiés
clarinette
clarte
clartes
clarté
clartés
clash
classa
classaient
classais
classait
classant
classe
classee
classees
classement
classements
classent
classer
classera
classerai
classerais
classerait
classerent
classeront
classes
classeur
classez
classicisme
classification
classifications
classique
classiquement
classiques
classons
classèrent
classé
classée
classées
classés
clause
clauses
clavecin
clavicule
clavicules
clavier
claviers
cle
clean
clef
clefs
clemente
clementes
clements
clerc
clercs
clerge
clerges
clergé
clergés
cles
clic
cliche
clichee
cliches
cliché
clichée
clichés
clics
client
cliente
clientele
clienteles
clientelisme
clientes
clients
clientèle
clientèles
clientélisme
clignotant
clignotants
clim
climat
climatique
climatiques
climatisation
climatisations
climatise
climatisé
climats
clin
clinique
cliniquement
cliniques
clins
clip
clippers
clips
cliquant
clique
cliquer
cliques
cliquez
cliqué
clito
clitoris
clivage
clivages
clochait
clochard
clocharde
clochards
cloche
clochent
clocher
clochers
cloches
clochette
clodo
cloison
cloisons
cloitre
cloitree
clonage
clone
clones
clope
clopes
clore
clos
closent
closes
clot
clotura
cloturaient
cloturait
cloturant
cloture
cloturee
cloturees
cloturent
cloturer
cloturera
clotureront
clotures
cloturons
clou
cloud
cloue
clous
cloutier
cloué
clown
clowns
cloître
cloîtré
cloîtrée
club
clubs
cluster
clé
clément
clémente
clémentes
cléments
clés
clôt
clôtura
clôturaient
clôturait
clôturant
clôture
clôturent
clôturer
clôturera
clôtureront
clôtures
clôturons
clôturé
clôturée
clôturées
clôturés
cm
coach
coaching
coachs
coagulation
coalition
coalitions
coauteur
cobalt
cobaye
cobayes
cobra
coca
cocaine
cocard
cocas
cocasse
cocaïne
coccinelle
cocha
cochait
cochant
coche
cochee
cochees
cochent
cocher
cochers
coches
cochez
cochon
cochonne
cochonneries
cochons
coché
cochée
cochées
cochés
cockpit
cocktail
cocktails
coco
cocon
cocos
cocotte
cocottes
cocu
codage
code
codee
codees
codeine
coder
codes
codex
codification
codé
codée
codées
codéine
codés
coefficient
coefficients
coentreprise
coequipier
coequipiere
coequipieres
coequipiers
coercition
coexistence
coexistent
coexister
coffre
coffres
coffret
coffrets
cofondateur
cofondateurs
cofondatrice
cofondatrices
cogna
cognac
cognacs
cognaient
cognais
cognait
cognant
cogne
cognee
cognent
cogner
cognera
cognes
cogneur
cognez
cognitif
cognitifs
cognitive
cognitives
cogné
cognée
cognés
cohabitaient
cohabitait
cohabitation
cohabitations
cohabite
cohabitent
cohabiter
cohabitera
cohabiteraient
cohabiteront
cohabité
coherence
coherences
coherent
coherente
coherentes
coherents
cohesion
cohorte
cohortes
cohue
cohérence
cohérences
cohérent
cohérente
cohérentes
cohérents
cohésion
coi
coiffe
coiffee
coiffees
coiffer
coiffes
coiffeur
coiffeurs
coiffeuse
coiffure
coiffures
coiffé
coiffée
coiffées
coiffés
coin
coinca
coincaient
coincait
coincant
coince
coincee
coincees
coincent
coincer
coincera
coinces
coincez
coincida
coincidaient
coincidait
coincidant
coincide
coincidence
coincidences
coincident
coincider
coincidera
coincideraient
coinciderait
coincideront
coincé
coincée
coincées
coincés
coins
coinça
coinçaient
coinçait
coinçant
coke
cokes
col
coleopteres
colere
coleres
colerique
colibri
colis
coll
collabo
collabora
collaboraient
collaborais
collaborait
collaborateur
collaborateurs
collaboratif
collaboration
collaborations
collaborative
collaboratrice
collaboratrices
collabore
collaborent
collaborer
collaborera
collaboreraient
collaborerait
collaborerent
collaborerons
collaboreront
collaborez
collaborons
collaborèrent
collaboré
collabos
collage
collages
collaient
collais
collait
collant
collantes
collants
collateral
collaterales
collateraux
collation
collatéral
collatérales
collatéraux
colle
collecta
collectaient
collectait
collectant
collecte
collectee
collectees
collectent
collecter
collectera
collecterait
collecteront
collectes
collecteur
collecteurs
collectez
collectif
collectifs
collection
collectionna
collectionnaient
collectionnais
collectionnait
collectionnant
collectionne
collectionnees
collectionnent
collectionner
collectionnes
collectionneur
collectionneurs
collectionneuse
collectionnez
collectionné
collectionnées
collectionnés
collections
collective
collectivement
collectives
collectivite
collectivites
collectivité
collectivités
collectons
collector
collectrice
collecté
collectée
collectées
collectés
collee
collees
colleges
collegial
collegiale
collegien
collegienne
collegiennes
collegiens
collegue
collegues
collent
coller
collera
collerai
colleraient
collerais
collerait
collerent
collerez
colleront
colles
collet
collets
collez
collier
colliers
colliez
collimateur
colline
collines
collision
collisions
collons
colloque
colloques
collusion
collège
collèges
collègue
collègues
collèrent
collé
collée
collées
collégial
collégiale
collégien
collégienne
collégiennes
collégiens
collés
colo
coloc
colocataire
colocataires
colocation
colombe
colombier
colon
colonel
colonelle
colonels
colonial
coloniale
coloniales
colonialisme
coloniaux
colonie
colonies
colonisateur
colonisateurs
colonisation
colonisations
colonise
colonisee
coloniser
colonises
colonisé
colonisée
colonisés
colonne
colonnes
colons
colorant
colorante
colorantes
colorants
coloration
colorations
colore
coloree
colorees
colorer
colores
coloris
coloré
colorée
colorées
colorés
colossal
colossale
colossales
colossaux
colosse
cols
colza
colère
colères
coléoptères
colérique
com
coma
combat
combativite
combativité
combats
combattaient
combattais
combattait
combattant
combattante
combattantes
combattants
combatte
combattent
combattez
combattiez
combattions
combattirent
combattit
combattons
combattra
combattrai
combattraient
combattrait
combattre
combattrez
combattrons
combattront
combattu
combattue
combattues
combattus
combattît
combe
combes
combi
combien
combina
combinaient
combinaison
combinaisons
combinait
combinant
combine
combinee
combinees
combinent
combiner
combinera
combinerait
combinerent
combineront
combines
combinez
combinons
combinèrent
combiné
combinée
combinées
combinés
combla
comblaient
comblait
comble
comblee
comblees
comblent
combler
comblera
comblerai
combleraient
comblerait
comblerent
comblerez
combleront
combles
comblez
comblons
comblèrent
comblé
comblée
comblées
comblés
combo
combustible
combustibles
combustion
combustions
comedie
comedien
comedienne
comediennes
comediens
comedies
comestible
comestibles
comete
cometes
comics
comique
comiques
comite
comites
comité
comités
commanda
commandaient
commandais
commandait
commandant
commandante
commandants
commande
commandee
commandees
commandement
commandements
commandent
commander
commandera
commanderai
commanderaient
commanderais
commanderait
commanderent
commanderez
commanderie
commanderons
commanderont
commandes
commandeur
commandeurs
commandez
commandiez
commanditaire
commanditaires
commandite
commandité
commando
commandons
commandos
commandèrent
commandé
commandée
commandées
commandés
comme
commemoraient
commemorait
commemorant
commemoratif
commemoratifs
commemoration
commemorations
commemorative
commemoratives
commemore
commemoree
commemorees
commemorent
commemorer
commemorera
commemores
commemorons
commenca
commencai
commencaient
commencais
commencait
commencames
commencant
commencante
commencants
commencat
commence
commencee
commencees
commencement
commencements
commencent
commencer
commencera
commencerai
commenceraient
commencerais
commencerait
commenceras
commencerent
commencerez
commencerions
commencerons
commenceront
commences
commencez
commenciez
commencions
commencons
commencèrent
commencé
commencée
commencées
commencés
comment
commenta
commentai
commentaient
commentaire
commentaires
commentais
commentait
commentant
commentateur
commentateurs
commentatrice
commentatrices
commente
commentee
commentees
commentent
commenter
commentera
commenterai
commenterais
commenterait
commenterez
commenterons
commenteront
commentes
commentez
commentons
commenté
commentée
commentées
commentés
commença
commençai
commençaient
commençais
commençait
commençant
commençante
commençants
commençons
commençâmes
commençât
commercant
commercante
commercantes
commercants
commerce
commercer
commerces
commercial
commerciale
commercialement
commerciales
commercialisa
commercialisaient
commercialisait
commercialisant
commercialisation
commercialisations
commercialise
commercialisee
commercialisees
commercialisent
commercialiser
commercialisera
commercialiseront
commercialises
commercialisons
commercialisé
commercialisée
commercialisées
commercialisés
commerciaux
commerçant
commerçante
commerçantes
commerçants
commet
commets
commettaient
commettais
commettait
commettant
commette
commettent
commettez
commettiez
commettons
commettra
commettrai
commettraient
commettrais
commettrait
commettras
commettre
commettrez
commettrons
commettront
commirent
commis
commise
commises
commissaire
commissaires
commissariat
commissariats
commission
commissions
commit
commode
commodes
commodite
commodites
commodité
commodités
commotion
commun
communal
communale
communales
communautaire
communautaires
communautarisme
communaute
communautes
communauté
communautés
communaux
commune
communement
communes
communicants
communication
communications
communion
communions
communiqua
communiquaient
communiquais
communiquait
communiquant
communique
communiquee
communiquees
communiquent
communiquer
communiquera
communiquerai
communiqueraient
communiquerais
communiquerait
communiquerent
communiquerez
communiquerons
communiqueront
communiques
communiquez
communiquiez
communiquions
communiquons
communiquèrent
communiqué
communiquée
communiquées
communiqués
communisme
communismes
communiste
communistes
communs
communément
commutateur
commutation
commémoraient
commémorait
commémorant
commémoratif
commémoratifs
commémoration
commémorations
commémorative
commémoratives
commémore
commémorent
commémorer
commémorera
commémorons
commémoré
commémorée
commémorées
commémorés
compact
compacte
compactes
compacts
compagne
compagnes
compagnie
compagnies
compagnon
compagnonnes
compagnons
compaignie
compaignons
compara
comparable
comparables
comparaient
comparais
comparaison
comparaisons
comparaissaient
comparaissait
comparaissant
comparaisse
comparaissent
comparaissez
comparait
comparaitra
comparaitrait
comparaitre
comparaitront
comparant
comparateur
comparatif
comparatifs
comparative
comparativement
comparatives
comparaît
comparaîtra
comparaîtrait
comparaître
comparaîtront
compare
comparee
comparees
comparent
comparer
comparera
comparerai
comparerais
comparerait
comparerent
comparerons
compareront
compares
comparez
comparions
comparons
compartiment
compartiments
comparu
comparurent
comparut
comparution
comparèrent
comparé
comparée
comparées
comparés
compas
compassion
compassions
compatibilite
compatibilité
compatible
compatibles
compatis
compatriote
compatriotes
compensa
compensaient
compensait
compensant
compensation
compensations
compense
compensee
compensees
compensent
compenser
compensera
compenseraient
compenserait
compenseront
compenses
compensez
compensons
compensé
compensée
compensées
compensés
compere
comperes
competence
competences
competent
competente
competentes
competents
competiteur
competiteurs
competitif
competitifs
competition
competitions
competitive
competitives
competitivite
competitivites
compila
compilait
compilant
compilation
compilations
compile
compilee
compilees
compilent
compiler
compilera
compiles
compilé
compilée
compilées
compilés
complainte
complaisance
complaisances
complaisant
complement
complementaire
complementaires
complementarite
complements
complet
completa
completaient
completais
completait
completant
complete
completee
completees
completement
completements
completent
completer
completera
completerai
completeraient
completerait
completerent
completerons
completeront
completes
completez
completons
complets
complexe
complexes
complexite
complexites
complexité
complexités
complication
complications
complice
complices
complicite
complicites
complicité
complicités
compliment
complimenter
compliments
compliqua
compliquaient
compliquait
compliquant
complique
compliquee
compliquees
compliquent
compliquer
compliquera
compliqueraient
compliquerait
compliquerent
compliqueront
compliques
compliquez
compliquons
compliquèrent
compliqué
compliquée
compliquées
compliqués
complot
complots
complète
complètement
complètements
complètent
complètes
complément
complémentaire
complémentaires
complémentarité
compléments
compléta
complétaient
complétais
complétait
complétant
compléter
complétera
compléterai
compléteraient
compléterait
compléterons
compléteront
complétez
complétons
complétèrent
complété
complétée
complétées
complétés
compo
comporta
comportaient
comportais
comportait
comportant
comporte
comportee
comportees
comportement
comportementale
comportementales
comportements
comportent
comporter
comportera
comporterai
comporteraient
comporterait
comporterent
comporteront
comportes
comportez
comportons
comportèrent
comporté
comportée
comportées
comportés
composa
composaient
composais
composait
composant
composante
composantes
composants
compose
composee
composees
composent
composer
composera
composerai
composeraient
composerait
composerent
composeront
composes
composez
composite
composites
compositeur
compositeurs
composition
compositions
compositrice
composons
compost
compostage
composèrent
composé
composée
composées
composés
compote
comprehensible
comprehensibles
comprehensif
comprehension
comprehensions
comprehensive
comprenaient
comprenais
comprenait
comprenant
comprend
comprendra
comprendrai
comprendraient
comprendrais
comprendrait
comprendras
comprendre
comprendrez
comprendriez
comprendrions
comprendrons
comprendront
comprends
comprenez
compreniez
comprenions
comprenne
comprennent
comprennes
comprenons
compresse
compresseur
compression
compressions
comprime
comprimee
comprimees
comprimes
comprimé
comprimée
comprimées
comprimés
comprirent
compris
comprise
comprises
comprit
compromet
compromets
compromettaient
compromettait
compromettant
compromette
compromettent
compromettez
compromettra
compromettraient
compromettrait
compromettre
compromettront
compromis
compromise
compromises
compromit
compréhensible
compréhensibles
compréhensif
compréhension
compréhensions
compréhensive
comprîmes
compta
comptabilisaient
comptabilisait
comptabilisant
comptabilise
comptabilisee
comptabilisees
comptabilisent
comptabiliser
comptabilisera
comptabilises
comptabilisons
comptabilisé
comptabilisée
comptabilisées
comptabilisés
comptabilite
comptabilites
comptabilité
comptabilités
comptable
comptables
comptage
comptai
comptaient
comptais
comptait
comptant
compte
comptee
comptees
comptent
compter
comptera
compterai
compteraient
compterais
compterait
compteras
compterent
compterez
compterons
compteront
comptes
compteur
compteurs
comptez
comptiez
comptine
comptions
comptoir
comptoirs
comptons
comptèrent
compté
comptée
comptées
comptés
compulsif
computer
compère
compères
compétence
compétences
compétent
compétente
compétentes
compétents
compétiteur
compétiteurs
compétitif
compétitifs
compétition
compétitions
compétitive
compétitives
compétitivité
compétitivités
comte
comtes
comtesse
comtesses
comtois
comté
comtés
comète
comètes
comédie
comédien
comédienne
comédiennes
comédiens
comédies
con
concave
conceda
concedaient
concedait
concede
concedee
concedees
concedent
conceder
concedera
concederent
concedes
concedez
concedons
concentra
concentrai
concentraient
concentrais
concentrait
concentrant
concentration
concentrations
concentre
concentree
concentrees
concentrent
concentrer
concentrera
concentrerai
concentreraient
concentrerait
concentrerent
concentrerons
concentreront
concentres
concentrez
concentrons
concentrèrent
concentré
concentrée
concentrées
concentrés
concept
concepteur
concepteurs
conception
conceptions
conceptrice
conceptrices
concepts
conceptuel
conceptuelle
conceptuelles
conceptuels
concerna
concernaient
concernait
concernant
concerne
concernee
concernees
concernent
concerner
concernera
concerneraient
concernerait
concernerent
concerneront
concernes
concernèrent
concerné
concernée
concernées
concernés
concert
concertation
concertations
concerte
concertee
concerto
concerts
concerté
concertée
concession
concessionnaire
concessionnaires
concessions
concevaient
concevais
concevait
concevant
concevez
concevions
concevoir
concevons
concevra
concevrait
concevront
concierge
conciergerie
concierges
concile
conciles
concilia
conciliait
conciliant
conciliation
conciliations
concilie
conciliee
conciliees
concilient
concilier
conciliez
concilié
conciliée
conciliées
concis
concise
concitoyens
conclave
conclu
concluaient
concluais
concluait
concluant
concluante
concluantes
concluants
conclue
concluent
conclues
concluez
concluons
conclura
conclurai
concluraient
conclurais
conclurait
conclure
conclurent
conclurez
conclurons
concluront
conclus
conclusion
conclusions
conclut
concocte
concocté
concois
concoit
concoive
concoivent
concombre
concombres
concordance
concordat
concorde
concordes
concouraient
concourait
concoure
concourent
concourez
concourir
concourra
concourraient
concourrait
concourront
concours
concourt
concouru
concoururent
concourut
concret
concrete
concretement
concretes
concretisa
concretisaient
concretisait
concretisant
concretisation
concretise
concretisee
concretisees
concretisent
concretiser
concretisera
concretiserait
concretiseront
concretises
concretisez
concrets
concrète
concrètement
concrètes
concrétisa
concrétisaient
concrétisait
concrétisant
concrétisation
concrétise
concrétisent
concrétiser
concrétisera
concrétiserait
concrétiseront
concrétisez
concrétisé
concrétisée
concrétisées
concrétisés
concu
concubine
concue
concues
concurent
concurrencaient
concurrencait
concurrencant
concurrence
concurrencee
concurrencees
concurrencent
concurrencer
concurrencera
concurrencerait
concurrences
concurrencé
concurrencée
concurrencées
concurrencés
concurrent
concurrente
concurrentes
concurrentiel
concurrentielle
concurrentielles
concurrentiels
concurrents
concurrençaient
concurrençait
concurrençant
concus
concut
concède
concèdent
concéda
concédaient
concédait
concéder
concédera
concédez
concédons
concédèrent
concédé
concédée
concédées
concédés
condamna
condamnable
condamnaient
condamnais
condamnait
condamnant
condamnation
condamnations
condamne
condamnee
condamnees
condamnent
condamner
condamnera
condamnerai
condamneraient
condamnerais
condamnerait
condamnerent
condamnerez
condamneront
condamnes
condamnez
condamnons
condamnèrent
condamné
condamnée
condamnées
condamnés
condensateur
condensation
condense
condensé
condes
condescendance
condescendant
condition
conditionnait
conditionnant
conditionne
conditionnee
conditionnees
conditionnel
conditionnelle
conditionnelles
conditionnels
conditionnement
conditionnements
conditionnent
conditionner
conditionnera
conditionnerait
conditionneront
conditionnes
conditionné
conditionnée
conditionnées
conditionnés
conditions
condoleances
condoléances
condom
condor
conducteur
conducteurs
conduction
conductrice
conductrices
conduira
conduirai
conduiraient
conduirais
conduirait
conduiras
conduire
conduirez
conduirons
conduiront
conduis
conduisaient
conduisais
conduisait
conduisant
conduise
conduisent
conduises
conduisez
conduisiez
conduisions
conduisirent
conduisis
conduisit
conduisons
conduit
conduite
conduites
conduits
condés
cone
cones
conf
confection
confectionna
confectionnaient
confectionnait
confectionnant
confectionne
confectionnee
confectionnees
confectionnent
confectionner
confectionnera
confectionnes
confectionnez
confectionné
confectionnée
confectionnées
confectionnés
confections
confederation
confederations
confederes
confera
conferaient
conferait
conferant
confere
conferee
conference
conferences
conferencier
conferenciere
conferencieres
conferenciers
conferent
conferer
conferera
confererait
confererent
confereront
conferes
conferez
confessa
confessaient
confessais
confessait
confessant
confesse
confessee
confessent
confesser
confessera
confesserai
confesses
confesseur
confessez
confession
confessionnal
confessions
confessons
confessé
confessée
confessés
confettis
confia
confiaient
confiais
confiait
confiance
confiances
confiant
confiante
confiantes
confiants
confidence
confidences
confident
confidentialite
confidentialité
confidentiel
confidentielle
confidentielles
confidentiels
confie
confiee
confiees
confient
confier
confiera
confierai
confieraient
confierais
confierait
confierent
confierez
confieriez
confierons
confieront
confies
confiez
config
configuration
configurations
configurer
confine
confinee
confinees
confinement
confinements
confines
confins
confiné
confinée
confinées
confinés
confions
confirma
confirmaient
confirmais
confirmait
confirmant
confirmation
confirmations
confirme
confirmee
confirmees
confirment
confirmer
confirmera
confirmerai
confirmeraient
confirmerais
confirmerait
confirmeras
confirmerent
confirmerez
confirmerons
confirmeront
confirmes
confirmez
confirmiez
confirmons
confirmèrent
confirmé
confirmée
confirmées
confirmés
confiscation
confiserie
confisquee
confisquees
confisquer
confisques
confisqué
confisquée
confisquées
confisqués
confit
confiture
confitures
confièrent
confié
confiée
confiées
confiés
conflit
conflits
confluence
confluent
confond
confondaient
confondais
confondait
confonde
confondent
confondez
confondiez
confondirent
confondit
confondons
confondra
confondrai
confondrais
confondrait
confondre
confondront
confonds
confondu
confondue
confondues
confondus
conforma
conformaient
conformait
conformant
conforme
conformee
conformees
conformement
conforment
conformer
conformera
conformerai
conformeraient
conformerait
conformerons
conformeront
conformes
conformez
conformisme
conformite
conformites
conformité
conformités
conformons
conformé
conformée
conformées
conformément
conformés
confort
conforta
confortable
confortablement
confortables
confortaient
confortait
confortant
conforte
confortee
confortees
confortent
conforter
confortera
conforterait
confortes
confortez
conforts
conforté
confortée
confortées
confortés
confrere
confreres
confrerie
confreries
confronta
confrontaient
confrontait
confrontant
confrontation
confrontations
confronte
confrontee
confrontees
confrontent
confronter
confrontera
confronteront
confrontes
confrontez
confrontons
confronté
confrontée
confrontées
confrontés
confrère
confrères
confrérie
confréries
confus
confuse
confuses
confusion
confusions
confère
confèrent
confères
confédération
confédérations
confédérés
conféra
conféraient
conférait
conférant
conférence
conférences
conférencier
conférenciers
conférencière
conférencières
conférer
conférera
conférerait
conféreront
conférez
conférèrent
conféré
conférée
conge
congedie
congelateur
congelation
congele
congeler
congeles
congelo
congelé
congelés
congeneres
congenitale
conges
congestion
conglomerat
conglomérat
congregation
congregations
congres
congrès
congrégation
congrégations
congé
congédié
congélateur
congélation
congélo
congénitale
congénères
congés
coniferes
conifères
conique
coniques
conjecture
conjectures
conjoint
conjointe
conjointement
conjointes
conjoints
conjonction
conjoncture
conjonctures
conjugaison
conjugaisons
conjugal
conjugale
conjugales
conjugaux
conjuguaient
conjuguait
conjuguant
conjugue
conjuguee
conjuguees
conjuguent
conjuguer
conjuguera
conjugues
conjuguez
conjuguons
conjugué
conjuguée
conjuguées
conjugués
conjure
conjurer
connais
connaissaient
connaissais
connaissait
connaissance
connaissances
connaissant
connaisse
connaissent
connaisses
connaisseur
connaisseurs
connaisseuse
connaisseuses
connaissez
connaissiez
connaissions
connaissons
connait
connaitra
connaitrai
connaitraient
connaitrais
connaitrait
connaitras
connaitre
connaitrez
connaitriez
connaitrions
connaitrons
connaitront
connard
connards
connasse
connasses
connaît
connaîtra
connaîtrai
connaîtraient
connaîtrais
connaîtrait
connaîtras
connaître
connaîtrez
connaîtriez
connaîtrions
connaîtrons
connaîtront
conne
connecta
connectaient
connectais
connectait
connectant
connecte
connectee
connectees
connectent
connecter
connectera
connecterai
connecterait
connecteront
connectes
connecteur
connectez
connections
connectivite
connectivité
connectons
connecté
connectée
connectées
connectés
connerie
conneries
connes
connetable
connexe
connexes
connexion
connexions
connivence
connotation
connotations
connu
connue
connues
connurent
connus
connut
connétable
connût
conquerant
conquerante
conquerantes
conquerants
conquerir
conquerra
conquerront
conquete
conquetes
conquiere
conquierent
conquiers
conquiert
conquirent
conquis
conquise
conquises
conquit
conquière
conquièrent
conquérant
conquérante
conquérantes
conquérants
conquérir
conquête
conquêtes
cons
consacra
consacrai
consacraient
consacrais
consacrait
consacrant
consacre
consacree
consacrees
consacrent
consacrer
consacrera
consacrerai
consacreraient
consacrerais
consacrerait
consacrerent
consacrerez
consacrerons
consacreront
consacres
consacrez
consacriez
consacrions
consacrons
consacrèrent
consacré
consacrée
consacrées
consacrés
consanguinite
consanguinité
consciemment
conscience
consciences
consciencieux
conscient
consciente
conscientes
conscients
conscription
conscrits
consecration
consecrations
consecutif
consecutifs
consecutive
consecutives
conseil
conseilla
conseillaient
conseillais
conseillait
conseillant
conseille
conseillee
conseillees
conseillent
conseiller
conseillera
conseillerai
conseilleraient
conseillerais
conseillerait
conseillere
conseillerent
conseilleres
conseillerez
conseilleriez
conseillerions
conseillerons
conseilleront
conseillers
conseilles
conseillez
conseilliez
conseillons
conseillère
conseillèrent
conseillères
conseillé
conseillée
conseillées
conseillés
conseils
consens
consensuel
consensuelle
consensus
consent
consentaient
consentait
consentant
consentante
consente
consentement
consentements
consentent
consentes
consentez
consenti
consentie
consenties
consentiez
consentir
consentira
consentirai
consentiraient
consentirais
consentirait
consentirent
consentirez
consentiront
consentis
consentit
consentons
consequemment
consequence
consequences
consequent
consequente
consequentes
consequents
conserva
conservaient
conservais
conservait
conservant
conservat
conservateur
conservateurs
conservation
conservations
conservatisme
conservatoire
conservatoires
conservatrice
conservatrices
conserve
conservee
conservees
conservent
conserver
conservera
conserverai
conserveraient
conserverais
conserverait
conserverent
conserverez
conserverons
conserveront
conserves
conservez
conserviez
conservions
conservons
conservât
conservèrent
conservé
conservée
conservées
conservés
considera
considerable
considerablement
considerables
considerai
consideraient
considerais
considerait
considerant
consideration
considerations
considere
consideree
considerees
considerent
considerer
considerera
considererai
considereraient
considererais
considererait
considererent
considererez
considereriez
considererons
considereront
consideres
considerez
consideriez
considerions
considerons
considère
considèrent
considères
considéra
considérable
considérablement
considérables
considérai
considéraient
considérais
considérait
considérant
considération
considérations
considérer
considérera
considérerai
considéreraient
considérerais
considérerait
considérerez
considéreriez
considérerons
considéreront
considérez
considériez
considérions
considérons
considérèrent
considéré
considérée
considérées
considérés
consignations
consigne
consignes
consigné
consistait
consistance
consistant
consistante
consistantes
consistants
consiste
consistent
consistera
consisterait
consistoire
consisté
conso
consola
consolaient
consolais
consolait
consolation
consolations
console
consolees
consolent
consoler
consolera
consolerai
consolerais
consolerait
consoleront
consoles
consolez
consolida
consolidaient
consolidait
consolidant
consolidation
consolidations
consolide
consolidee
consolidees
consolident
consolider
consolidera
consoliderait
consoliderent
consolideront
consolides
consolidez
consolidons
consolidèrent
consolidé
consolidée
consolidées
consolidés
consolons
consolé
consolées
consolés
consomma
consommaient
consommais
consommait
consommant
consommateur
consommateurs
consommation
consommations
consommatrice
consommatrices
consomme
consommee
consommees
consomment
consommer
consommera
consommeraient
consommerait
consommerez
consommerons
consommeront
consommes
consommez
consommiez
consommons
consommé
consommée
consommées
consommés
consonne
consonnes
consortia
consortium
consortiums
consorts
conspirateurs
conspiration
conspirations
constamment
constances
constant
constante
constantes
constants
constat
constata
constatai
constataient
constatais
constatait
constatant
constatation
constatations
constate
constatee
constatees
constatent
constater
constatera
constateraient
constaterait
constateras
constaterent
constaterez
constaterons
constateront
constates
constatez
constatiez
constations
constatons
constats
constatèrent
constaté
constatée
constatées
constatés
constellation
constellations
consternant
consternation
consterne
consterné
constipation
constitua
constituaient
constituait
constituant
constituante
constituantes
constituants
constitue
constituee
constituees
constituent
constituer
constituera
constituerai
constitueraient
constituerait
constituerent
constituerons
constitueront
constitues
constituez
constituons
constitutif
constitutifs
constitution
constitutionnalite
constitutionnalité
constitutionnel
constitutionnelle
constitutionnelles
constitutionnels
constitutions
constitutive
constitutives
constituèrent
constitué
constituée
constituées
constitués
constructeur
constructeurs
constructif
constructifs
construction
constructions
constructive
constructives
constructrice
construira
construirai
construiraient
construirais
construirait
construire
construirez
construirons
construiront
construis
construisaient
construisais
construisait
construisant
construise
construisent
construisez
construisions
construisirent
construisit
construisons
construit
construite
construites
construits
consul
consulaire
consulaires
consulat
consulats
consuls
consulta
consultable
consultables
consultaient
consultais
consultait
consultant
consultante
consultantes
consultants
consultatif
consultatifs
consultation
consultations
consultative
consultatives
consulte
consultee
consultees
consultent
consulter
consultera
consulterai
consulteraient
consulterait
consulterent
consulterez
consulterons
consulteront
consultes
consultez
consultiez
consultons
consultèrent
consulté
consultée
consultées
consultés
consume
consumer
consécration
consécrations
consécutif
consécutifs
consécutive
consécutives
conséquemment
conséquence
conséquences
conséquent
conséquente
conséquentes
conséquents
conta
contact
contacta
contactaient
contactais
contactait
contactant
contacte
contactee
contactees
contactent
contacter
contactera
contacterai
contacterais
contacterait
contacteras
contacterez
contacterons
contacteront
contactes
contactez
contactiez
contactons
contacts
contacté
contactée
contactées
contactés
contagieuse
contagieuses
contagieux
contagion
contaient
container
containers
contais
contait
contaminait
contamination
contaminations
contamine
contaminee
contaminees
contaminent
contaminer
contaminera
contaminerait
contamines
contaminez
contaminé
contaminée
contaminées
contaminés
contant
contas
conte
contee
contees
contempla
contemplai
contemplaient
contemplais
contemplait
contemplant
contemplation
contemple
contemplee
contemplees
contemplent
contempler
contemplera
contemplerai
contemplerez
contempleront
contemples
contemplez
contemplons
contemplé
contemplée
contemplées
contemplés
contemporain
contemporaine
contemporaines
contemporains
contenaient
contenais
contenait
contenance
contenant
contenants
conteneur
conteneurs
contenez
contenir
content
contenta
contentai
contentaient
contentais
contentait
contentant
contente
contentee
contentees
contentent
contenter
contentera
contenterai
contenteraient
contenterais
contenterait
contenterent
contenterez
contenterons
contenteront
contentes
contentez
contentieuse
contentieuses
contentieux
contentiez
contentons
contents
contentèrent
contenté
contentée
contentées
contentés
contenu
contenue
contenues
contenus
conter
contera
conterai
conteront
contes
contesta
contestable
contestaient
contestais
contestait
contestataire
contestataires
contestation
contestations
conteste
contestee
contestees
contestent
contester
contestera
contesterai
contesteraient
contesterait
contesterent
contesterons
contesteront
contestes
contestez
contestons
contestèrent
contesté
contestée
contestées
contestés
conteur
conteurs
conteuse
conteuses
contexte
contextes
contez
contiendra
contiendraient
contiendrait
contiendront
contienne
contiennent
contiens
contient
continent
continental
continentale
continentales
continentaux
continente
continents
contingent
contingente
contingentes
contingents
contint
continu
continua
continuai
continuaient
continuais
continuait
continuames
continuant
continuat
continuation
continuations
continue
continuee
continuees
continuelle
continuellement
continuent
continuer
continuera
continuerai
continueraient
continuerais
continuerait
continueras
continuerent
continuerez
continuerions
continuerons
continueront
continues
continuez
continuiez
continuions
continuite
continuites
continuité
continuités
continuons
continus
continuum
continuâmes
continuât
continuèrent
continué
continuée
continuées
continués
contons
contour
contourna
contournaient
contournait
contournant
contourne
contournement
contournent
contourner
contournera
contournerait
contournerent
contourneront
contournes
contournez
contournons
contournèrent
contourné
contours
contra
contraception
contraceptions
contracta
contractaient
contractait
contracte
contractee
contractees
contractent
contracter
contractera
contracterait
contracterent
contracteront
contractes
contractez
contraction
contractions
contractuel
contractuelle
contractuelles
contractuels
contractèrent
contracté
contractée
contractées
contractés
contradiction
contradictions
contradictoire
contradictoires
contrai
contraignaient
contraignait
contraignant
contraignante
contraignantes
contraignants
contraigne
contraignent
contraignez
contraignirent
contraignit
contraindra
contraindrait
contraindre
contraindront
contrains
contraint
contrainte
contraintes
contraints
contraire
contrairement
contraires
contrait
contrant
contrarie
contrariee
contrariees
contrarier
contraries
contrario
contrarié
contrariée
contrariées
contrariés
contraste
contrastes
contrat
contrats
contravention
contraventions
contre
contrebalancer
contrebande
contrebandes
contrebandiers
contrebas
contrebasse
contrecarrer
contredira
contredirai
contrediraient
contredirait
contredire
contrediront
contredis
contredisaient
contredisait
contredise
contredisent
contredisez
contredit
contredite
contredites
contredits
contree
contrees
contrefacon
contrefacons
contrefaçon
contrefaçons
contreforts
contremaitre
contremaître
contrent
contrepartie
contreparties
contrepoids
contrepoint
contrer
contrera
contres
contresens
contretemps
contrevenant
contrevenants
contrevient
contribua
contribuable
contribuables
contribuaient
contribuait
contribuant
contribue
contribuent
contribuer
contribuera
contribuerai
contribueraient
contribuerais
contribuerait
contribuerent
contribuerez
contribuerons
contribueront
contribues
contribuez
contribuons
contributeur
contributeurs
contribution
contributions
contributrice
contributrices
contribuèrent
contribué
controla
controlaient
controlais
controlait
controlant
controle
controlee
controlees
controlent
controler
controlera
controlerai
controleraient
controlerais
controlerait
controlerent
controlerez
controlerons
controleront
controles
controleur
controleurs
controleuse
controlez
controlions
controlons
controverse
controversee
controversees
controverses
controversé
controversée
controversées
controversés
contré
contrée
contrées
contrés
contrôla
contrôlaient
contrôlais
contrôlait
contrôlant
contrôle
contrôlent
contrôler
contrôlera
contrôlerai
contrôleraient
contrôlerais
contrôlerait
contrôlerez
contrôlerons
contrôleront
contrôles
contrôleur
contrôleurs
contrôleuse
contrôlez
contrôlions
contrôlons
contrôlèrent
contrôlé
contrôlée
contrôlées
contrôlés
contumace
contusion
contusions
conté
contée
contées
contés
convainc
convaincant
convaincante
convaincantes
convaincants
convaincra
convaincrai
convaincraient
convaincrait
convaincras
convaincre
convaincrez
convaincrons
convaincront
convaincs
convaincu
convaincue
convaincues
convaincus
convainquait
convainquant
convainque
convainquent
convainquez
convainquirent
convainquit
convalescence
convenable
convenablement
convenables
convenaient
convenais
convenait
convenance
convenant
convenez
convenir
convenons
convention
conventionnel
conventionnelle
conventionnelles
conventionnels
conventions
convenu
convenue
convenues
convenus
convergence
convergences
convergent
converger
conversation
conversations
converse
converser
conversion
conversions
converti
convertible
convertie
converties
convertir
convertira
convertirai
convertiraient
convertirait
convertirent
convertiront
convertis
convertissaient
convertissait
convertissant
convertisse
convertissent
convertisseur
convertissez
convertissons
convertit
convexe
conviction
convictions
convie
conviendra
conviendrai
conviendraient
conviendrais
conviendrait
conviendras
conviendrez
conviendrons
conviendront
convienne
conviennent
conviens
convient
convies
convinrent
convint
convives
convivial
conviviale
conviviales
convivialite
convivialité
conviviaux
convié
conviés
convocation
convocations
convoi
convois
convoite
convoitise
convoitises
convoité
convoqua
convoquait
convoquant
convoque
convoquee
convoquees
convoquent
convoquer
convoquera
convoquerai
convoquerait
convoquerent
convoqueront
convoques
convoquez
convoquons
convoquèrent
convoqué
convoquée
convoquées
convoqués
convulsions
conçois
conçoit
conçoive
conçoivent
conçu
conçue
conçues
conçurent
conçus
conçut
cookie
cookies
cool
coopera
cooperaient
cooperait
cooperatif
cooperatifs
cooperation
cooperations
cooperative
cooperatives
coopere
cooperent
cooperer
cooperera
coopererait
coopererent
coopererons
coopereront
cooperes
cooperez
cooperons
coopère
coopèrent
coopères
coopéra
coopéraient
coopérait
coopératif
coopératifs
coopération
coopérations
coopérative
coopératives
coopérer
coopérera
coopérerait
coopérerons
coopéreront
coopérez
coopérons
coopérèrent
coopéré
coordinateur
coordinateurs
coordination
coordinations
coordinatrice
coordinatrices
coordonna
coordonnaient
coordonnait
coordonnateur
coordonne
coordonnee
coordonnees
coordonnent
coordonner
coordonnera
coordonneront
coordonnes
coordonnez
coordonnons
coordonné
coordonnée
coordonnées
coordonnés
copain
copains
copeaux
copia
copiaient
copiais
copiait
copiant
copie
copiee
copiees
copient
copier
copiera
copierai
copieras
copies
copieusement
copieux
copiez
copilote
copine
copines
copions
copié
copiée
copiées
copiés
coppie
coproduction
coproprietaire
coproprietaires
copropriete
coproprietes
copropriétaire
copropriétaires
copropriété
copropriétés
copte
coptes
copyright
copyrights
coqs
coquard
coquards
coque
coqueluche
coques
coquette
coquillage
coquillages
coquille
coquilles
coquin
coquine
coquines
coquins
cor
corail
coran
coranique
coraux
corbeau
corbeaux
corbeille
cordages
corde
cordee
cordeliers
cordes
cordial
cordiale
cordialement
cordier
cordon
cordonnier
cordons
cordée
coriace
coriaces
coriandre
corinthiens
cormier
corna
cornas
corne
cornee
corneille
corneilles
corner
corners
cornes
cornet
cornets
corniche
cornichon
cornichons
cornu
cornée
corollaire
corolle
coronavirus
coroner
corporation
corporations
corporel
corporelle
corporelles
corporels
corps
corpulence
corpus
correct
correcte
correctement
correctes
correcteur
correcteurs
correctif
correctifs
correction
correctionnel
correctionnelle
correctionnelles
correctionnels
corrections
correctrice
correctrices
corrects
correlation
correlations
correspond
correspondaient
correspondais
correspondait
correspondance
correspondances
correspondant
correspondante
correspondantes
correspondants
corresponde
correspondent
correspondez
correspondit
correspondons
correspondra
correspondraient
correspondrait
correspondre
correspondront
corresponds
correspondu
corrida
corridor
corridors
corrige
corrigea
corrigeaient
corrigeais
corrigeait
corrigeant
corrigee
corrigees
corrigent
corrigeons
corriger
corrigera
corrigerai
corrigerais
corrigerait
corrigeras
corrigerez
corrigerons
corrigeront
corriges
corrigez
corrigiez
corrigé
corrigée
corrigées
corrigés
corroborer
corrompait
corrompant
corrompe
corrompent
corrompez
corrompra
corrompre
corromps
corrompt
corrompu
corrompue
corrompues
corrompus
corrosion
corruption
corruptions
corrélation
corrélations
cors
corsaire
corsaires
corset
corso
corsé
cortege
corteges
cortex
cortège
cortèges
corvee
corvees
corvette
corvée
corvées
cos
cosaques
cosmetique
cosmetiques
cosmique
cosmiques
cosmopolite
cosmos
cosmétique
cosmétiques
cosplay
cosse
costard
costards
costaud
costaude
costaudes
costauds
costume
costumes
cotation
cote
coteau
coteaux
cotee
cotees
coter
cotes
cotier
cotiere
cotieres
cotiers
cotisation
cotisations
cotiser
cotoie
cotoient
cotoiera
cotoieront
cotoies
coton
cotons
cotoya
cotoyaient
cotoyais
cotoyait
cotoyant
cotoye
cotoyee
cotoyees
cotoyer
cotoyes
cotoyez
cotoyons
coté
cotée
cotées
cotés
cou
coucha
couchage
couchai
couchaient
couchais
couchait
couchant
couche
couchee
couchees
couchent
coucher
couchera
coucherai
coucheraient
coucherais
coucherait
coucheras
coucherent
coucherez
coucherons
coucheront
couchers
couches
couchez
couchiez
couchions
couchons
couchèrent
couché
couchée
couchées
couchés
coucou
coucous
coud
coude
coudes
coudrai
coudrais
coudre
couds
couette
couettes
cougar
cougars
couillard
couille
couilles
couillon
coula
coulaient
coulais
coulait
coulant
coule
coulee
coulees
coulent
couler
coulera
couleraient
coulerait
coulerent
coulerez
coulerons
couleront
coules
couleur
couleurs
coulez
coulisse
coulisses
couloir
couloirs
coulons
coulèrent
coulé
coulée
coulées
coulés
council
country
coup
coup-de-boule
coup-de-feu
coup-de-pied
coup-de-poing
coupa
coupable
coupables
coupai
coupaient
coupais
coupait
coupant
coupante
coupantes
coupants
coupe
coupee
coupees
coupent
couper
coupera
couperai
couperaient
couperais
couperait
couperas
couperent
couperez
couperons
couperont
coupes
coupez
coupiez
coupions
couplage
couple
couplee
couples
couplet
couplets
couplé
couplée
coupole
coupon
coupons
coups
coupure
coupures
coupèrent
coupé
coupée
coupées
coupés
cour
courage
courages
courageuse
courageusement
courageuses
courageux
couraient
courais
courait
couramment
courant
courante
courantes
courants
courbatures
courbe
courbes
courbure
courbé
coure
courent
coures
coureur
coureurs
coureuse
coureuses
courez
courge
courgette
courgettes
couriez
courions
courir
couronna
couronnaient
couronnait
couronnant
couronne
couronnee
couronnees
couronnement
couronnements
couronnent
couronner
couronnera
couronnerait
couronnes
couronnez
couronné
couronnée
couronnées
couronnés
courons
courra
courrai
courraient
courrais
courrait
courras
courre
courrez
courriel
courriels
courrier
courriers
courriez
courrions
courroie
courrons
courront
courroux
cours
course
courses
coursier
coursiers
courtage
courte
courtes
courtier
courtiere
courtiers
courtisane
courtisans
courtiser
courtière
courtois
courtoise
courtoises
courtoisie
courtoisies
courts
couru
courue
courues
coururent
courus
courut
cous
cousais
cousait
cousant
couscous
couse
cousent
cousez
cousin
cousine
cousines
cousins
coussin
coussins
cousu
cousue
cout
couta
coutaient
coutait
coutant
coute
couteau
couteaux
coutee
coutent
couter
coutera
couterai
couteraient
couterait
couterent
couteront
coutes
couteuse
couteuses
couteux
coutez
couts
coutume
coutumes
coutumier
coutumiere
coutumieres
coutumiers
coutumière
coutumières
couture
coutures
couturier
couturiere
couturieres
couturiers
couturière
couturières
couve
couvent
couvents
couvercle
couvercles
couvert
couverte
couvertes
couverts
couverture
couvertures
couvraient
couvrais
couvrait
couvrant
couvre
couvrent
couvres
couvreur
couvrez
couvrir
couvrira
couvrirai
couvriraient
couvrirait
couvrirent
couvrirez
couvrirons
couvriront
couvrit
couvrons
covoiturage
cowboy
cowboys
coyote
coyotes
coéquipier
coéquipiers
coéquipière
coéquipières
coïncida
coïncidaient
coïncidait
coïncidant
coïncide
coïncidence
coïncidences
coïncident
coïncider
coïncidera
coïncideraient
coïnciderait
coïncideront
coïncidé
coût
coûta
coûtaient
coûtait
coûtant
coûte
coûtent
coûter
coûtera
coûterai
coûteraient
coûterait
coûteront
coûtes
coûteuse
coûteuses
coûteux
coûtez
coûts
coûtèrent
coûté
coûtée
coûtés
cp
cpe
crabe
crabes
cracha
crachaient
crachais
crachait
crachant
crachat
crachats
crache
crachees
crachent
cracher
crachera
cracherai
cracheraient
cracherais
cracherait
cracheront
craches
crachez
crachons
craché
crachées
crack
cracks
crade
craie
craignaient
craignais
craignait
craignant
craigne
craignent
craignez
craigniez
craignions
craignirent
craignit
craignons
craindra
craindrai
craindraient
craindrais
craindrait
craindras
craindre
craindrez
craindrions
craindront
crains
craint
crainte
craintes
craints
cramait
cramant
crame
cramee
cramees
crament
cramer
crames
cramez
crampe
crampes
crampons
cramé
cramée
cramées
cramés
cran
crane
cranes
cranien
cranienne
craniennes
craniens
crans
crapaud
craqua
craquaient
craquais
craquait
craquant
craque
craquee
craquees
craquent
craquer
craquera
craquerai
craquerais
craquerait
craqueras
craquerez
craqueront
craques
craquez
craqué
craquée
craquées
craqués
crash
crashs
crasse
crasseuse
crasseux
cratere
crateres
cratère
cratères
cravate
cravates
crayon
crayons
cre
crea
creai
creaient
creais
creait
creance
creances
creancier
creanciere
creancieres
creanciers
creant
creas
createur
createurs
creatif
creatifs
creation
creations
creative
creatives
creativite
creativites
creatrice
creatrices
creature
creatures
creche
creches
credibilite
credible
credibles
credit
credite
credits
credo
cree
creee
creees
creek
creent
creer
creera
creerai
creeraient
creerais
creerait
creeras
creerent
creerez
creerons
creeront
crees
creez
creiez
creions
cremaillere
cremation
creme
cremes
creneau
creneaux
creole
creoles
creons
crepe
crepes
crepuscule
crepuscules
crescendo
cresson
cretace
crete
cretes
cretin
cretine
cretines
cretins
creusa
creusaient
creusais
creusait
creusant
creuse
creusee
creusees
creusement
creusent
creuser
creusera
creuserai
creuserait
creuserent
creuseront
creuses
creuset
creusez
creusons
creusèrent
creusé
creusée
creusées
creusés
creux
creva
crevaient
crevais
crevaison
crevait
crevard
crevarde
crevards
creve
crevee
crevees
crevent
crever
crevera
creverai
creverais
creverait
creveras
creverent
creveront
creves
crevette
crevettes
crevez
crevons
crevure
crevures
crevèrent
crevé
crevée
crevées
crevés
cri
cria
criai
criaient
criais
criait
criant
criante
criantes
criants
crible
cricket
crie
criee
crient
crier
criera
crierai
crieraient
crierais
crierait
crieras
crierent
crierez
crierons
crieront
cries
criez
crime
crimes
criminalite
criminalites
criminalité
criminalités
criminel
criminelle
criminelles
criminels
criminologie
criniere
crinière
crions
crique
cris
crise
crises
crisse
cristal
cristallin
cristalline
cristallines
cristallins
cristallisation
cristallise
cristaux
critere
criteres
criterium
critiqua
critiquaient
critiquais
critiquait
critiquant
critique
critiquee
critiquees
critiquent
critiquer
critiquera
critiquerai
critiquerais
critiquerait
critiquerent
critiquerons
critiqueront
critiques
critiquez
critiquiez
critiquons
critiquèrent
critiqué
critiquée
critiquées
critiqués
critère
critères
critérium
crièrent
crié
criée
criés
croc
croche
crochet
crochets
crocodile
crocodiles
crocs
croie
croient
croies
croira
croirai
croiraient
croirais
croirait
croiras
croire
croirez
croiriez
croirons
croiront
crois
croisa
croisade
croisades
croisai
croisaient
croisais
croisait
croisant
croise
croisee
croisees
croisement
croisements
croisent
croiser
croisera
croiserai
croiseraient
croiserais
croiserait
croiseras
croiserent
croiserez
croiserons
croiseront
croises
croisette
croiseur
croiseurs
croisez
croisiere
croisieres
croisiez
croisions
croisière
croisières
croisons
croissaient
croissait
croissance
croissances
croissant
croissante
croissantes
croissants
croisse
croissent
croissez
croisèrent
croisé
croisée
croisées
croisés
croit
croitra
croitrait
croitre
croitront
croix
croqua
croquaient
croquait
croquant
croque
croquee
croquees
croquent
croquer
croques
croquettes
croquez
croquis
croquons
croqué
croquée
croquées
croqués
cross
crosse
crosses
crotte
crottes
crouillat
crouille
crouilles
croupe
croustillant
croustillante
croustillantes
croustillants
croute
croutes
croyable
croyaient
croyais
croyait
croyance
croyances
croyant
croyante
croyantes
croyants
croyez
croyiez
croyions
croyons
croîs
croît
croîtra
croîtrait
croître
croîtront
croûte
croûtes
crs
cru
cruaute
cruautes
cruauté
cruautés
cruche
crucial
cruciale
cruciales
cruciaux
crucifie
crucifix
crucifixion
crucifié
crue
cruel
cruelle
cruellement
cruelles
cruels
crues
crurent
crus
crustaces
crustacés
crut
cryptage
crypte
crâne
crânes
crânien
crânienne
crâniennes
crâniens
crèche
crèches
crème
crèmes
crève
crèvent
crèvera
crèverai
crèverais
crèverait
crèveras
crèveront
crèves
cré
créa
créai
créaient
créais
créait
créance
créances
créancier
créanciers
créancière
créancières
créant
créas
créateur
créateurs
créatif
créatifs
création
créations
créative
créatives
créativité
créativités
créatrice
créatrices
créature
créatures
crédibilité
crédible
crédibles
crédit
crédits
crédité
crée
créent
créer
créera
créerai
créeraient
créerais
créerait
créeras
créerez
créerons
créeront
crées
créez
créiez
créions
crémaillère
crémation
créneau
créneaux
créole
créoles
créons
crépuscule
crépuscules
crétacé
crétin
crétine
crétines
crétins
créèrent
créé
créée
créées
créés
crêpe
crêpes
crête
crêtes
crû
crûs
crût
cs
ct
cube
cubes
cubique
cueillaient
cueillais
cueillait
cueillant
cueille
cueillent
cueillera
cueillerons
cueilleront
cueilles
cueillette
cueilleur
cueillez
cueilli
cueillie
cueillies
cueillir
cueillis
cueillit
cueillons
cuiller
cuillere
cuilleres
cuillère
cuillères
cuir
cuira
cuirasse
cuirassé
cuire
cuiront
cuirs
cuis
cuisaient
cuisait
cuisant
cuise
cuisent
cuisez
cuisinaient
cuisinais
cuisinait
cuisinant
cuisine
cuisinent
cuisiner
cuisinera
cuisinerai
cuisinerais
cuisineront
cuisines
cuisinez
cuisinier
cuisiniere
cuisinieres
cuisiniers
cuisinière
cuisinières
cuisinons
cuisiné
cuisinés
cuisons
cuisse
cuisses
cuisson
cuissons
cuit
cuite
cuites
cuits
cuivre
cuivres
cul
culasse
culinaire
culinaires
culminant
culmine
culot
culots
culotte
culottes
culpabilisais
culpabilisait
culpabilise
culpabilisee
culpabilisent
culpabiliser
culpabilises
culpabilisez
culpabilisé
culpabilisée
culpabilisés
culpabilite
culpabilites
culpabilité
culpabilités
culs
culte
cultes
cultiva
cultivaient
cultivais
cultivait
cultivant
cultivateur
cultivateurs
cultive
cultivee
cultivees
cultivent
cultiver
cultivera
cultiverent
cultiveront
cultives
cultivez
cultivions
cultivons
cultivèrent
cultivé
cultivée
cultivées
cultivés
cultural
culture
culturel
culturelle
culturellement
culturelles
culturels
cultures
cumin
cumul
cumula
cumulaient
cumulait
cumulant
cumule
cumulee
cumulees
cumulent
cumuler
cumulera
cumuleront
cumules
cumulez
cumuls
cumulé
cumulée
cumulées
cumulés
cupcakes
cupidite
cupidité
cupidon
cure
cures
curie
curies
curieuse
curieusement
curieuses
curieux
curiosite
curiosites
curiosité
curiosités
curling
curriculum
curry
curseur
cursus
curé
curés
custom
cutane
cutanee
cutanees
cutanes
cutané
cutanée
cutanées
cutanés
cutter
cutters
cuve
cuvee
cuves
cuvette
cuvettes
cuvier
cuvée
cyanure
cybersecurite
cybersécurité
cyborg
cyclable
cyclables
cycle
cycles
cyclique
cycliques
cyclisme
cycliste
cyclistes
cyclo
cyclone
cyclones
cyclope
cygne
cygnes
cylindre
cylindree
cylindres
cylindrique
cylindriques
cylindrée
cynique
cyniques
cynisme
cypres
cyprès
câble
câbles
câlin
câline
câlins
cède
cèdent
cèdes
cèdre
cène
cé
cécité
céda
cédaient
cédais
cédait
cédant
céder
cédera
céderai
céderaient
céderais
céderait
céderez
céderons
céderont
cédez
cédiez
cédions
cédons
cédèrent
cédé
cédée
cédées
cédés
cégep
cégeps
céleri
célestes
célibat
célibataire
célibataires
célèbre
célèbrent
célèbres
célébra
célébraient
célébrais
célébrait
célébrant
célébration
célébrations
célébrer
célébrera
célébrerai
célébrerait
célébrerez
célébrerons
célébreront
célébrez
célébrions
célébrité
célébrités
célébrons
célébrèrent
célébré
célébrée
célébrées
célébrés
cépage
cépages
céramique
céramiques
céréale
céréales
cérébral
cérébrale
cérébrales
cérébraux
cérémonial
cérémonie
cérémonies
césar
césarienne
césars
cétacés
cétait
côlon
cône
cônes
côte
côtes
côtier
côtiers
côtière
côtières
côtoie
côtoient
côtoiera
côtoieront
côtoies
côtoya
côtoyaient
côtoyais
côtoyait
côtoyant
côtoyer
côtoyez
côtoyons
côtoyé
côtoyée
côtoyées
côtoyés
côté
côtés
cœur
cœurs
d'ecole
d'entretien
d'equipe
d'la
d'école
d'équipe
dada
daechien
daeshien
dague
daigne
daim
dal
dallas
dalle
dalles
dam
damas
dame
dames
damier
damnation
damnes
damnés
dams
dan
dance
dancing
dandy
danger
dangereuse
dangereusement
dangereuses
dangereux
dangerosite
dangerosité
dangers
dans
dansa
dansaient
dansais
dansait
dansant
dansante
dansantes
dansants
danse
dansee
dansees
dansent
danser
dansera
danserai
danserais
danserait
danserent
danserez
danserons
danseront
danses
danseur
danseurs
danseuse
danseuses
dansez
dansiez
dansions
dansons
dansèrent
dansé
dansée
dansées
dansés
dar
dard
dark
daron
daronne
darons
data
dataient
datait
datant
datas
datation
date
datee
datees
datent
dater
dateraient
daterait
dates
datez
dattes
daté
datée
datées
datés
daube
dauphin
dauphine
dauphines
dauphins
davantage
dc
de
dead
deal
dealait
dealant
deale
dealent
dealer
dealers
deals
dealé
deambulateur
debacle
deballer
debandade
debardeur
debarqua
debarquaient
debarquais
debarquait
debarquant
debarque
debarquee
debarquees
debarquement
debarquements
debarquent
debarquer
debarquera
debarqueraient
debarquerait
debarquerent
debarqueront
debarques
debarquez
debarquions
debarquons
debarras
debarrassa
debarrassaient
debarrassait
debarrassant
debarrasse
debarrassee
debarrassees
debarrassent
debarrasser
debarrassera
debarrasserai
debarrasseraient
debarrasserait
debarrasseras
debarrasserent
debarrasserez
debarrasserons
debarrasseront
debarrasses
debarrassez
debarrassions
debarrassons
debat
debats
debattaient
debattais
debattait
debattant
debatte
debattent
debattez
debattions
debattirent
debattit
debattons
debattra
debattrai
debattrait
debattre
debattrons
debattront
debattu
debattue
debattues
debattus
debauche
debile
debiles
debilite
debit
debiter
debiteur
debiteurs
debitrice
debitrices
debits
deblocage
debloqua
debloquait
debloque
debloquee
debloquees
debloquent
debloquer
debloquera
debloquerait
debloquerez
debloqueront
debloques
debloquez
deboires
deboite
deboitee
deboiter
deborda
debordaient
debordait
debordant
debordante
deborde
debordee
debordees
debordement
debordements
debordent
deborder
debordera
deborderait
deborderent
deborderont
debordes
debordez
deboucha
debouchaient
debouchait
debouchant
debouche
debouchee
debouchees
debouchent
deboucher
debouchera
deboucherait
deboucherent
deboucheront
debouches
debouchez
debouchons
deboursant
debourse
deboursee
deboursees
deboursent
debourser
deboursera
debourses
debout
debranchant
debranche
debranchee
debranchees
debranchent
debrancher
debranches
debranchez
debris
debrouilla
debrouillaient
debrouillais
debrouillait
debrouillant
debrouille
debrouillee
debrouillees
debrouillent
debrouiller
debrouillera
debrouillerai
debrouillerais
debrouillerait
debrouilleront
debrouilles
debrouillez
debrouillons
debusquer
debut
debuta
debutaient
debutais
debutait
debutant
debutante
debutantes
debutants
debute
debutee
debutees
debutent
debuter
debutera
debuterai
debuteraient
debuterait
debuterent
debuterez
debuterons
debuteront
debutes
debutez
debutons
debuts
dec
deca
decadence
decadences
decala
decalage
decalages
decalait
decalant
decale
decalee
decalees
decalent
decaler
decales
decalez
decapant
decapants
decapita
decapitait
decapitant
decapitation
decapite
decapitee
decapitees
decapitent
decapiter
decapites
deceda
decedaient
decedait
decedant
decede
decedee
decedees
decedent
deceder
decedera
decederent
decederont
decedes
decedez
decela
decelait
decelant
decele
decelee
decelees
decelent
deceler
decelera
deceles
decelons
decembre
decemment
decence
decennie
decennies
decent
decente
decentes
decentralisation
decentralisee
decents
deception
deceptions
decerna
decernait
decernant
decerne
decernee
decernees
decernent
decerner
decernera
decerneront
decernes
decernez
decernons
deces
decevait
decevant
decevante
decevantes
decevants
decevez
decevoir
decevra
decevrai
decevrais
decevrait
decevras
decevrez
decevront
dechaine
dechainee
dechainement
decharge
dechargea
dechargeaient
dechargeait
dechargeant
dechargee
dechargees
dechargement
dechargent
dechargeons
decharger
dechargera
dechargerait
decharges
dechargez
decheance
decheances
dechet
dechets
dechiffrait
dechiffrant
dechiffre
dechiffree
dechiffrees
dechiffrent
dechiffrer
dechiffres
dechiffrez
dechira
dechiraient
dechirais
dechirait
dechirant
dechire
dechiree
dechirees
dechirement
dechirent
dechirer
dechirera
dechireraient
dechirerait
dechirerent
dechireront
dechires
dechirez
dechirons
dechirure
dechu
dechue
dechues
dechus
decida
decidai
decidaient
decidais
decidait
decidames
decidant
decidat
decide
decidee
decidees
decidement
decident
decider
decidera
deciderai
decideraient
deciderais
deciderait
decideras
deciderent
deciderez
decideriez
deciderons
decideront
decides
decideurs
decidez
decidiez
decidions
decidons
decime
decisif
decisifs
decision
decisionnel
decisions
decisive
decisives
declara
declarai
declaraient
declarais
declarait
declarant
declarat
declaration
declarations
declare
declaree
declarees
declarent
declarer
declarera
declarerai
declareraient
declarerais
declarerait
declarerent
declarerons
declareront
declares
declarez
declariez
declarons
declassement
declencha
declenchaient
declenchait
declenchant
declenche
declenchee
declenchees
declenchement
declenchements
declenchent
declencher
declenchera
declencheraient
declencherait
declencherent
declencheront
declenches
declencheur
declencheurs
declenchez
declenchons
declic
declin
declina
declinaient
declinais
declinaison
declinaisons
declinait
decline
declinee
declinees
declinent
decliner
declinera
declinerait
declinerent
declineront
declines
declinez
declinons
declins
deco
decoder
decodeur
decois
decoit
decoive
decoivent
decolla
decollage
decollages
decollaient
decollais
decollait
decollant
decolle
decollee
decollees
decollent
decoller
decollera
decollerait
decollerent
decolleront
decolles
decollete
decollez
decollons
decolonisation
decoloration
decombres
decomplexee
decomposa
decomposaient
decomposait
decomposant
decompose
decomposent
decomposer
decomposera
decomposition
decompositions
decomposons
decompresser
decompression
decompte
decomptes
deconcertante
deconnaient
deconnais
deconnait
deconnant
deconne
deconnectant
deconnecte
deconnectee
deconnectees
deconnectent
deconnecter
deconnectes
deconnectez
deconnent
deconner
deconnes
deconnexion
deconnez
deconseille
deconstruction
deconstruire
decontamination
decontracte
decontractee
decor
decora
decoraient
decorait
decorant
decorateur
decoratif
decoratifs
decoration
decorations
decorative
decoratives
decore
decoree
decorees
decorent
decorer
decorera
decorerent
decoreront
decores
decorez
decorons
decors
decortiquer
decoudre
decoula
decoulaient
decoulait
decoulant
decoule
decoulent
decouler
decoulera
decouleraient
decoulerait
decoulerent
decouleront
decoupa
decoupage
decoupages
decoupaient
decoupais
decoupait
decoupant
decoupe
decoupee
decoupees
decoupent
decouper
decoupera
decoupes
decoupez
decoupons
decourage
decouragea
decourageaient
decourageait
decouragement
decouragent
decourageons
decourager
decouragera
decourageraient
decouragerait
decouragerent
decourageront
decourages
decouragez
decouvert
decouverte
decouvertes
decouverts
decouvraient
decouvrais
decouvrait
decouvrant
decouvre
decouvrent
decouvres
decouvrez
decouvriez
decouvrimes
decouvrions
decouvrir
decouvrira
decouvrirai
decouvriraient
decouvrirais
decouvrirait
decouvriras
decouvrirent
decouvrirez
decouvrirons
decouvriront
decouvris
decouvrit
decouvrons
decret
decreta
decretait
decretant
decrete
decretee
decretees
decretent
decreter
decretera
decreterent
decretes
decretez
decretons
decrets
decrie
decrira
decrirai
decriraient
decrirais
decrirait
decrire
decrirez
decririez
decrirons
decriront
decris
decrit
decrite
decrites
decrits
decrivaient
decrivais
decrivait
decrivant
decrive
decrivent
decrivez
decriviez
decrivirent
decrivit
decrivons
decrocha
decrochage
decrochaient
decrochais
decrochait
decrochant
decroche
decrochee
decrochees
decrochent
decrocher
decrochera
decrocherai
decrocherais
decrocherait
decrocherent
decrocheront
decroches
decrochez
decroissance
decroissant
decryptage
decryptait
decryptant
decrypte
decryptee
decryptees
decryptent
decrypter
decryptera
decryptes
decryptez
decryptons
decu
decue
decues
decus
decut
dedain
dedale
dedan
dedans
dedia
dediaient
dediait
dediant
dedicace
dedicaces
dedie
dediee
dediees
dedient
dedier
dediera
dedierai
dedierent
dedies
dediez
dedions
dedommagement
dedommager
dedoublement
deduction
deductions
deduira
deduirai
deduirais
deduirait
deduire
deduirez
deduirons
deduiront
deduis
deduisait
deduisant
deduise
deduisent
deduisez
deduisit
deduisons
deduit
deduite
deduites
deduits
deesse
deesses
defaillance
defaillances
defaillant
defaillante
defaillantes
defaillants
defaire
defais
defaisaient
defaisait
defaisant
defait
defaite
defaites
defaits
defasse
defaut
defauts
defaveur
defavorable
defavorables
defavorisees
defavorises
defection
defections
defectueuse
defectueuses
defectueux
defend
defendaient
defendais
defendait
defendant
defende
defendent
defendes
defendeur
defendez
defendiez
defendions
defendirent
defendit
defendons
defendra
defendrai
defendraient
defendrais
defendrait
defendre
defendrez
defendrons
defendront
defends
defendu
defendue
defendues
defendus
defense
defenses
defenseur
defenseurs
defenseuse
defensif
defensifs
defensive
defensivement
defensives
defera
defere
deferlement
deferont
defi
defia
defiaient
defiais
defiait
defiance
defiances
defiant
deficience
deficiences
deficient
deficit
deficitaire
deficitaires
deficits
defie
defiee
defiees
defient
defier
defiera
defierais
defierait
defierent
defieront
defies
defiez
defigure
defiguree
defigurer
defila
defilaient
defilais
defilait
defile
defilee
defilees
defilent
defiler
defilera
defilerent
defileront
defiles
defilez
defilons
defini
definie
definies
definir
definira
definirai
definiraient
definirais
definirait
definirent
definiriez
definirons
definiront
definis
definissaient
definissait
definissant
definisse
definissent
definissez
definissions
definissons
definit
definitif
definitifs
definition
definitions
definitive
definitivement
definitives
defions
defirent
defis
defiscalisation
defit
deflation
defonca
defoncaient
defoncait
defoncant
defonce
defoncee
defoncees
defoncent
defoncer
defoncera
defonceront
defonces
defoncez
defont
deforestation
deforma
deformaient
deformait
deformation
deformations
deforme
deformee
deformees
deforment
deformer
deformera
deformerait
deformes
deformez
defouler
defunt
defunte
defuntes
defunts
degage
degagea
degageaient
degageait
degageant
degagee
degagees
degagement
degagements
degagent
degageons
degager
degagera
degagerai
degageraient
degagerait
degagerent
degagerons
degageront
degages
degagez
degaine
degainer
degat
degats
degel
degenera
degeneraient
degenerait
degenerant
degenere
degeneree
degenerees
degenerent
degenerer
degenerera
degeneres
degenerescence
degommer
degout
degoutait
degoutant
degoute
degoutee
degoutees
degoutent
degouter
degoutera
degouterait
degoutes
degoutez
degouts
degrada
degradaient
degradait
degradant
degradation
degradations
degrade
degradee
degradees
degradent
degrader
degradera
degraderait
degraderent
degraderont
degrades
degradez
degre
degres
degré
degrés
degueu
degueulasse
degueulasses
degueus
deguisa
deguisaient
deguisais
deguisait
deguisant
deguise
deguisee
deguisees
deguisement
deguisements
deguisent
deguiser
deguisera
deguiserai
deguises
deguisez
deguisons
degustaient
degustais
degustait
degustant
degustation
degustations
deguste
degustee
degustees
degustent
deguster
degustera
degusterez
degusteront
degustes
degustez
degustions
degustons
dehor
dehors
dei
deja
dejante
dejections
dejeuna
dejeunaient
dejeunais
dejeunait
dejeunant
dejeune
dejeunent
dejeuner
dejeunera
dejeunerez
dejeunerons
dejeuners
dejeunes
dejeunez
dejeunions
dejeunons
dejoua
dejouait
dejouant
dejoue
dejouee
dejouees
dejouent
dejouer
dejouera
dejoues
dejouez
dela
delabrement
delai
delais
delaissa
delaissaient
delaissait
delaissant
delaisse
delaissee
delaissees
delaissent
delaisser
delaissera
delaisserait
delaisserent
delaisseront
delaisses
delaissez
delaissons
delation
delay
delegation
delegations
delegua
deleguaient
deleguait
deleguant
delegue
deleguee
deleguees
deleguent
deleguer
deleguera
delegues
deleguez
deleguons
deletere
deleteres
deliberation
deliberations
delibere
deliberee
deliberees
deliberement
deliberer
deliberes
delicat
delicate
delicatement
delicates
delicatesse
delicatesses
delicats
delice
delices
delicieuse
delicieusement
delicieuses
delicieux
delimita
delimitaient
delimitait
delimitant
delimitation
delimite
delimitee
delimitees
delimitent
delimiter
delimites
delimitez
delinquance
delinquances
delinquant
delinquante
delinquantes
delinquants
delirant
delirante
delirantes
delirants
delire
delirer
delires
delit
delits
delivra
delivraient
delivrait
delivrance
delivrances
delivrant
delivre
delivree
delivrees
delivrent
delivrer
delivrera
delivrerai
delivrerait
delivrerent
delivrerons
delivreront
delivres
delivrez
delivrons
delocalisation
delocaliser
deloger
deloyale
delta
deltas
deluge
deluges
delà
demagogie
demain
demains
demanda
demandai
demandaient
demandais
demandait
demandant
demandat
demande
demandee
demandees
demandent
demander
demandera
demanderai
demanderaient
demanderais
demanderait
demanderas
demanderent
demanderez
demanderiez
demanderions
demanderons
demanderont
demandes
demandeur
demandeurs
demandeuse
demandeuses
demandez
demandiez
demandions
demandons
demandât
demandèrent
demandé
demandée
demandées
demandés
demange
demangeaisons
demantela
demantelant
demantele
demantelee
demantelees
demantelement
demantelements
demantelent
demanteler
demanteles
demarcation
demarchage
demarche
demarches
demarqua
demarquaient
demarquait
demarquant
demarque
demarquee
demarquees
demarquent
demarquer
demarquera
demarquerait
demarqueront
demarques
demarquez
demarra
demarrage
demarrages
demarraient
demarrais
demarrait
demarrant
demarre
demarree
demarrees
demarrent
demarrer
demarrera
demarrerait
demarrerent
demarreront
demarres
demarrez
demarrons
demasqua
demasquant
demasque
demasquee
demasquees
demasquent
demasquer
demasquera
demasquerait
demasques
dematerialisation
demeler
demeles
demembrement
demenage
demenagea
demenageaient
demenageais
demenageait
demenageant
demenagee
demenagees
demenagement
demenagements
demenagent
demenageons
demenager
demenagera
demenagerai
demenageraient
demenagerais
demenagerait
demenagerent
demenageront
demenages
demenagez
demenagiez
demenagions
demence
demences
dement
demente
dementes
dementi
dementie
dementies
dementir
dementis
dements
demesure
demesuree
demesurees
demesures
demeura
demeurai
demeuraient
demeurais
demeurait
demeurant
demeurat
demeure
demeuree
demeurees
demeurent
demeurer
demeurera
demeurerai
demeureraient
demeurerait
demeureras
demeurerent
demeurerez
demeurerons
demeureront
demeures
demeurez
demeuriez
demeurions
demeurons
demeurât
demeurèrent
demeuré
demeurée
demeurées
demeurés
demi
demie
demies
deminage
demis
demission
demissionna
demissionnaire
demissionnait
demissionnant
demissionne
demissionnent
demissionner
demissionnera
demissionnerai
demissionneraient
demissionnerais
demissionnerait
demissionnerent
demissionneront
demissionnes
demissionnez
demissions
demo
democrate
democrates
democratie
democraties
democratique
democratiquement
democratiques
democratisation
democratiser
demode
demographie
demographies
demographique
demographiques
demoiselle
demoiselles
demoli
demolie
demolies
demolir
demolira
demolirait
demolirent
demoliront
demolis
demolissaient
demolissait
demolissant
demolisse
demolissent
demolissez
demolit
demolition
demolitions
demon
demone
demones
demoniaque
demoniaques
demons
demonstratif
demonstration
demonstrations
demonta
demontage
demontaient
demontait
demonte
demontee
demontees
demontent
demonter
demontera
demontes
demontez
demontra
demontraient
demontrais
demontrait
demontrant
demontre
demontree
demontrees
demontrent
demontrer
demontrera
demontrerai
demontreraient
demontrerait
demontrerent
demontrerons
demontreront
demontres
demontrez
demontrons
demos
demunis
denaturer
deneigement
deni
denicha
denichait
denichant
deniche
denichee
denichees
denichent
denicher
denichera
deniches
denichez
denier
deniers
denigraient
denigrait
denigre
denigree
denigrees
denigrement
denigrent
denigrer
denigres
denigrez
denivele
denombre
denominateur
denomination
denominations
denomme
denommee
denommes
denonca
denoncaient
denoncais
denoncait
denoncant
denonce
denoncee
denoncees
denoncent
denoncer
denoncera
denoncerai
denonceraient
denoncerais
denoncerait
denoncerent
denoncerons
denonceront
denonces
denoncez
denonciation
denonciations
denonciez
denoncions
denoncons
denote
denouement
denouements
denouer
denree
denrees
denrée
denrées
dense
densement
denses
densite
densites
densité
densités
densément
dent
dentaire
dentaires
dentelle
dentelles
dentifrice
dentiste
dentistes
dentition
dents
dentz
denudees
denue
denuee
denuees
denues
deodorant
deontologie
deor
depannage
depanner
depanneur
depart
departager
departement
departemental
departementale
departementales
departementaux
departements
departir
departs
depassa
depassaient
depassais
depassait
depassant
depasse
depassee
depassees
depassement
depassements
depassent
depasser
depassera
depasserai
depasseraient
depasserais
depasserait
depasseras
depasserent
depasserez
depasserons
depasseront
depasses
depassez
depassions
depassons
depaysement
depecha
depechaient
depechais
depechait
depechant
depeche
depechee
depechees
depechent
depecher
depechera
depecherent
depeches
depechez
depechons
depeindra
depeindre
depeins
depeint
depenalisation
depend
dependaient
dependais
dependait
dependance
dependances
dependant
dependante
dependantes
dependants
depende
dependent
dependez
dependit
dependons
dependra
dependrai
dependraient
dependrait
dependre
dependront
depends
dependu
depens
depensa
depensaient
depensais
depensait
depensant
depense
depensee
depensees
depensent
depenser
depensera
depenserai
depenseraient
depenserais
depenserait
depenserez
depenserons
depenseront
depenses
depensez
depensiez
depensons
depistage
depistages
depister
depit
depite
depits
deplaca
deplacaient
deplacais
deplacait
deplacant
deplace
deplacee
deplacees
deplacement
deplacements
deplacent
deplacer
deplacera
deplacerai
deplaceraient
deplacerais
deplacerait
deplacerent
deplacerez
deplacerons
deplaceront
deplaces
deplacez
deplaciez
deplacions
deplacons
deplaira
deplairait
deplaire
deplais
deplaisaient
deplaisait
deplaisant
deplaise
deplaisent
deplait
depliant
deploie
deploiement
deploiements
deploient
deploiera
deploieraient
deploierait
deploierons
deploieront
deploies
deplora
deplorable
deplorables
deploraient
deplorais
deplorait
deplorant
deplore
deploree
deplorees
deplorent
deplorer
deplorera
deplorerent
deploreront
deplores
deplorez
deplorons
deploya
deployaient
deployait
deployant
deploye
deployee
deployees
deployer
deployerent
deployes
deployez
deployons
deplu
deplus
deplut
deportation
deportations
deporte
deportee
deportees
deporter
deportes
deposa
deposai
deposaient
deposais
deposait
deposant
depose
deposee
deposees
deposent
deposer
deposera
deposerai
deposeraient
deposerais
deposerait
deposeras
deposerent
deposerez
deposerons
deposeront
deposes
deposez
deposions
depositaire
depositaires
deposition
depositions
deposons
depot
depotoir
depots
depouille
depouillee
depouillees
depouillement
depouiller
depouilles
depourvu
depourvue
depourvues
depourvus
depreciation
depressif
depressifs
depression
depressions
depressive
depressives
deprimant
deprimante
deprimantes
deprimants
deprime
deprimee
deprimees
deprimer
deprimes
depucele
depucelee
depui
depuis
depuit
deputation
depute
deputee
deputees
deputes
der
deraille
derailler
deraisonnable
derange
derangea
derangeaient
derangeais
derangeait
derangeant
derangeante
derangeantes
derangeants
derangee
derangees
derangement
derangent
derangeons
deranger
derangera
derangerai
derangeraient
derangerais
derangerait
derangerez
derangeront
deranges
derangez
derapa
derapage
derapages
derapaient
derapait
derapant
derape
derapent
deraper
derapes
derapez
derbies
derby
derbys
dereglement
derision
derisoire
derisoires
deriva
derivaient
derivait
derivation
derive
derivee
derivees
derivent
deriver
derivera
deriveraient
deriverait
deriverent
derives
derivons
dernier
derniere
dernierement
dernieres
derniers
dernière
dernièrement
dernières
deroba
derobaient
derobait
derobant
derobe
derobee
derobees
derobent
derober
derobera
deroberai
deroberait
deroberas
deroberent
derobes
derobez
derogation
derogations
derogatoire
deroger
derouille
derouillee
derouiller
deroula
deroulaient
deroulait
deroulant
deroule
deroulee
deroulees
deroulement
deroulements
deroulent
derouler
deroulera
derouleraient
deroulerait
deroulerent
derouleront
deroules
deroulez
deroulons
deroutant
deroute
deroutes
derriere
derrieres
derrière
derrières
ders
des
desabuse
desaccord
desaccords
desactivant
desactive
desactivee
desactivees
desactivent
desactiver
desactivera
desactives
desactivez
desagreable
desagreables
desagrement
desagrements
desamorcer
desapprobation
desapprouve
desarme
desarmee
desarmees
desarmement
desarmer
desarmes
desarroi
desastre
desastres
desastreuse
desastreuses
desastreux
desavantage
desaveu
descend
descendaient
descendais
descendait
descendance
descendances
descendant
descendante
descendantes
descendants
descende
descendent
descendes
descendez
descendiez
descendimes
descendions
descendirent
descendis
descendit
descendons
descendra
descendrai
descendraient
descendrais
descendrait
descendras
descendre
descendrez
descendrons
descendront
descends
descendu
descendue
descendues
descendus
descendîmes
descente
descentes
descriptif
descriptifs
description
descriptions
descriptive
descriptives
desdits
desemparee
desengagement
desequilibre
desequilibree
desequilibrees
desequilibres
desert
deserte
deserter
desertes
deserteur
deserteurs
desertification
desertion
desertique
deserts
desespera
desesperaient
desesperais
desesperait
desesperant
desespere
desesperee
desesperees
desesperement
desesperent
desesperer
desesperes
desesperez
desesperons
desespoir
desespoirs
deshabilla
deshabillaient
deshabillait
deshabillant
deshabille
deshabillee
deshabillent
deshabiller
deshabilles
deshabillez
deshabillons
deshonneur
deshonoree
deshydratation
design
designa
designaient
designais
designait
designant
designation
designations
designe
designee
designees
designent
designer
designera
designerai
designeraient
designerait
designerent
designerons
designeront
designers
designes
designez
designons
designs
desillusion
desillusions
desinfecter
desinfection
desinformation
desintegration
desinteresse
desinteret
desintoxication
desinvolte
desinvolture
desir
desira
desirable
desiraient
desirais
desirait
desirant
desirees
desirent
desirer
desirera
desirerai
desireraient
desirerais
desirerait
desireras
desirerez
desireriez
desireront
desires
desireuse
desireuses
desireux
desirez
desiriez
desirions
desirons
desirs
desistement
desobeir
desobeissance
desola
desolaient
desolais
desolait
desolant
desolation
desole
desolee
desolees
desolent
desoler
desoles
desolez
desordre
desordres
desormais
despee
despens
despote
desquelles
desquels
dessein
desseins
dessers
dessert
desserte
desserts
desservaient
desservait
desservant
desserve
desservent
desservez
desservi
desservie
desservies
desservir
desservira
desserviraient
desservirait
desserviront
desservis
desservit
desservons
dessin
dessina
dessinai
dessinaient
dessinais
dessinait
dessinant
dessinateur
dessinateurs
dessinatrice
dessinatrices
dessine
dessinee
dessinees
dessinent
dessiner
dessinera
dessinerai
dessinerais
dessinerait
dessinerent
dessineront
dessines
dessinez
dessiniez
dessinons
dessins
dessinèrent
dessiné
dessinée
dessinées
dessinés
dessou
dessous
dessu
dessus
destabilisa
destabilisait
destabilisation
destabilise
destabilisee
destabilisees
destabilisent
destabiliser
destabilisera
destabiliserait
destabilises
destin
destinataire
destinataires
destination
destinations
destine
destinee
destinees
destines
destins
destiné
destinée
destinées
destinés
destitua
destituait
destituant
destitue
destituee
destituent
destituer
destitues
destitution
destitué
destituée
destitués
destructeur
destructeurs
destruction
destructions
destructrice
destructrices
desuet
desuetude
detacha
detachaient
detachais
detachait
detache
detachee
detachees
detachement
detachements
detachent
detacher
detachera
detacherait
detacherent
detacheront
detaches
detachez
detachons
detail
detailla
detaillaient
detaillais
detaillait
detaillant
detaillants
detaille
detaillee
detaillees
detaillent
detailler
detaillera
detaillerai
detaillerons
detailles
detaillez
detaillons
details
detecta
detectaient
detectait
detectant
detecte
detectee
detectees
detectent
detecter
detectera
detecterait
detectes
detecteur
detecteurs
detectez
detection
detections
detectives
detectons
detenaient
detenais
detenait
detenant
detend
detendaient
detendait
detendant
detende
detendent
detendez
detendit
detendra
detendrait
detendre
detends
detendu
detendue
detendues
detendus
detenez
deteniez
detenions
detenir
detenons
detente
detentes
detenteur
detenteurs
detention
detentions
detentrice
detentrices
detenu
detenue
detenues
detenus
deteriora
deterioraient
deteriorait
deteriorant
deterioration
deteriorations
deteriore
deterioree
deteriorees
deteriorent
deteriorer
deteriorera
deteriorerait
deteriores
determina
determinaient
determinait
determinant
determinante
determinantes
determinants
determination
determinations
determine
determinee
determinees
determinent
determiner
determinera
determinerai
determineraient
determinerait
determinerent
determinerez
determinerons
determineront
determines
determinez
determinions
determinisme
determinons
deterrer
detesta
detestable
detestables
detestaient
detestais
detestait
detestant
deteste
detestee
detestees
detestent
detester
detestera
detesterai
detesteraient
detesterais
detesterait
detesteras
detesteront
detestes
detestez
detestiez
detestions
detestons
detiendra
detiendraient
detiendrait
detiendront
detienne
detiennent
detiens
detient
detint
detonation
detour
detourna
detournai
detournaient
detournais
detournait
detournant
detourne
detournee
detournees
detournement
detournements
detournent
detourner
detournera
detournerai
detourneraient
detournerait
detournerent
detourneront
detournes
detournez
detournons
detours
detracteurs
detresse
detresses
detriment
detriments
detritus
detroit
detroits
detrone
detroner
detruira
detruirai
detruiraient
detruirais
detruirait
detruiras
detruire
detruirez
detruirons
detruiront
detruis
detruisaient
detruisais
detruisait
detruisant
detruise
detruisent
detruisez
detruisirent
detruisit
detruisons
detruit
detruite
detruites
detruits
dette
dettes
deuil
deuils
deux
deuxieme
deuxiemement
deuxiemes
deuxième
deuxièmement
deuxièmes
devaient
devais
devait
devalorise
devaluation
devanca
devancaient
devancait
devancant
devance
devancee
devancees
devancent
devancer
devancera
devancerait
devances
devancez
devancons
devancé
devancée
devancées
devancés
devant
devants
devanture
devança
devançaient
devançait
devançant
devançons
devastateur
devastateurs
devastation
devastatrice
devastatrices
devaste
devastee
devastees
devastes
developpa
developpaient
developpais
developpait
developpant
developpe
developpee
developpees
developpement
developpements
developpent
developper
developpera
developperai
developperaient
developperais
developperait
developperent
developperez
developperons
developperont
developpes
developpeur
developpeurs
developpez
developpiez
developpions
developpons
devenaient
devenais
devenait
devenant
devenez
deveniez
devenions
devenir
devenons
devenu
devenue
devenues
devenus
deverrouiller
deversa
deversaient
deversait
deversant
deverse
deversee
deversees
deversement
deversent
deverser
deversera
deverserent
deverseront
deverses
deversez
devez
devia
deviaient
deviait
deviation
deviations
devie
deviee
deviees
deviendra
deviendrai
deviendraient
deviendrais
deviendrait
deviendras
deviendrez
deviendriez
deviendrions
deviendrons
deviendront
devienne
deviennent
deviennes
deviens
devient
devier
deviera
devierait
devies
deviez
devina
devinaient
devinais
devinait
devinant
devine
devinee
devinees
devinent
deviner
devinera
devinerais
devinerait
devineras
devinerez
devineriez
devineront
devines
devinette
devinez
devinions
devinons
devinrent
devint
deviné
devinée
devinées
devinés
devions
devis
devise
devises
devoila
devoilaient
devoilait
devoilant
devoile
devoilee
devoilees
devoilement
devoilent
devoiler
devoilera
devoilerai
devoilerais
devoilerait
devoilerent
devoilerons
devoileront
devoiles
devoilez
devoilons
devoir
devoirs
devolu
devolue
devolues
devolus
devons
devora
devoraient
devorais
devorait
devore
devoree
devorees
devorent
devorer
devorera
devoreraient
devorerait
devorerent
devoreront
devores
devorez
devorons
devotion
devotions
devoue
devouee
devouees
devouement
devouements
devoues
devra
devrai
devraient
devrais
devrait
devras
devrez
devriez
devrions
devrons
devront
devînt
dexterite
dextérité
dey
deçà
dg
dharma
dia
diabete
diabetes
diabetique
diabetiques
diable
diables
diabolique
diaboliques
diabète
diabètes
diabétique
diabétiques
diacre
diademe
diadème
diagnostic
diagnostics
diagnostiqua
diagnostiquait
diagnostiquant
diagnostique
diagnostiquee
diagnostiquees
diagnostiquent
diagnostiquer
diagnostiques
diagnostiquez
diagnostiqué
diagnostiquée
diagnostiquées
diagnostiqués
diagonale
diagonales
diagramme
diagrammes
dialecte
dialectes
dialectique
dialoguaient
dialoguait
dialogue
dialoguee
dialoguees
dialoguent
dialoguer
dialoguera
dialogueront
dialogues
dialoguez
dialoguons
dialogué
dialoguée
dialoguées
dialogués
dialyse
diamant
diamants
diametralement
diametre
diametres
diamètre
diamètres
diamétralement
dianes
diapason
diaphragme
diaporama
diarrhee
diarrhees
diarrhée
diarrhées
diaspora
diasporas
dichotomie
dico
dict
dicta
dictaient
dictait
dictant
dictateur
dictateurs
dictatrice
dictature
dictatures
dicte
dictee
dictees
dictent
dicter
dictera
dicterait
dicteront
dictes
dictez
diction
dictionnaire
dictionnaires
dicton
dicté
dictée
dictées
dictés
didactique
didactiques
didot
die
dient
diese
diesel
diesels
diete
dietes
dietetique
dieu
dieux
diffamation
diffamations
differaient
differait
differant
differe
differee
differees
differemment
difference
differences
differenciaient
differenciait
differenciant
differenciation
differencie
differenciee
differencient
differencier
differenciera
differencies
differenciez
differencions
differend
differends
different
differente
differentes
differentiel
differentielle
differentielles
differentiels
differents
differer
differera
differerait
differeront
differes
differez
differons
difficile
difficilement
difficiles
difficulte
difficultes
difficulté
difficultés
diffraction
diffus
diffusa
diffusaient
diffusait
diffusant
diffuse
diffusee
diffusees
diffusent
diffuser
diffusera
diffuserai
diffuseraient
diffuserait
diffuserent
diffuserons
diffuseront
diffuses
diffuseur
diffuseurs
diffusez
diffusion
diffusions
diffusons
diffusèrent
diffusé
diffusée
diffusées
diffusés
diffère
diffèrent
diffères
différaient
différait
différant
différemment
différence
différences
différenciaient
différenciait
différenciant
différenciation
différencie
différencient
différencier
différenciera
différencies
différenciez
différencions
différenciée
différenciés
différend
différends
différent
différente
différentes
différentiel
différentielle
différentielles
différentiels
différents
différer
différera
différerait
différeront
différez
différons
différé
différée
différées
différés
digerait
digerant
digere
digeree
digerees
digerent
digerer
digeres
digerez
digestif
digestifs
digestion
digestive
digestives
digicode
digital
digitale
digitales
digitaux
digne
dignement
dignes
dignitaire
dignitaires
dignite
dignites
dignité
dignités
digue
digues
digère
digèrent
digères
digérait
digérant
digérer
digérez
digéré
digérée
digérées
digérés
dilatation
dilemme
dilemmes
diligence
diligences
diluait
dilue
diluee
diluees
diluent
diluer
dilues
diluez
dilution
dilué
diluée
diluées
dilués
dimanche
dimanches
dime
dimension
dimensions
diminua
diminuaient
diminuait
diminuant
diminue
diminuee
diminuent
diminuer
diminuera
diminuerai
diminueraient
diminuerait
diminuerent
diminuerez
diminuerons
diminueront
diminues
diminuez
diminuons
diminutif
diminution
diminutions
diminuèrent
diminué
diminuée
dina
dinaient
dinais
dinait
dinant
dinars
dinde
dindes
dindon
dine
dinent
diner
dinera
dinerai
dinerait
dinerent
dinerez
dinerons
dineront
diners
dines
dinez
ding
dingo
dingue
dingues
dinions
dinons
dinosaure
dinosaures
diocesain
diocese
dioceses
diocèse
diocèses
diocésain
dioxyde
diplomate
diplomates
diplomatie
diplomaties
diplomatique
diplomatiques
diplome
diplomee
diplomees
diplomes
diplôme
diplômes
diplômé
diplômée
diplômées
diplômés
dira
dirai
diraient
dirais
dirait
diras
dire
direct
directe
directement
directes
directeur
directeurs
direction
directions
directive
directives
directoire
directoires
directrice
directrices
directs
dirent
dires
direz
diriez
dirige
dirigea
dirigeable
dirigeai
dirigeaient
dirigeais
dirigeait
dirigeames
dirigeant
dirigeante
dirigeantes
dirigeants
dirigeat
dirigee
dirigees
dirigent
dirigeons
diriger
dirigera
dirigerai
dirigeraient
dirigerais
dirigerait
dirigeras
dirigerent
dirigerez
dirigerons
dirigeront
diriges
dirigez
dirigeâmes
dirigeât
dirigiez
dirigions
dirigèrent
dirigé
dirigée
dirigées
dirigés
dirions
dirons
diront
dis
disai
disaient
disais
disait
disant
discernement
discernements
discerner
disciple
disciples
disciplinaire
disciplinaires
discipline
disciplines
disco
discographie
discord
discorde
discos
discotheque
discothèque
discount
discours
discredit
discreditait
discreditant
discredite
discreditee
discreditees
discreditent
discrediter
discrediterait
discredites
discret
discrete
discretement
discretes
discretion
discretionnaire
discretions
discrets
discrimination
discriminations
discriminatoire
discriminatoires
discrète
discrètement
discrètes
discrédit
discréditait
discréditant
discrédite
discréditent
discréditer
discréditerait
discrédité
discréditée
discréditées
discrédités
discrétion
discrétionnaire
discrétions
discussion
discussions
discuta
discutable
discutables
discutaient
discutais
discutait
discutames
discutant
discute
discutee
discutees
discutent
discuter
discutera
discuterai
discuteraient
discuterais
discuterait
discuterent
discuterez
discuterons
discuteront
discutes
discutez
discutiez
discutions
discutons
discutâmes
discutèrent
discuté
discutée
discutées
discutés
dise
disent
dises
disette
disgrace
disgrâce
disiez
disions
dislocation
disons
disparais
disparaissaient
disparaissais
disparaissait
disparaisse
disparaissent
disparaisses
disparaissez
disparaissions
disparaissons
disparait
disparaitra
disparaitraient
disparaitrait
disparaitre
disparaitrons
disparaitront
disparates
disparaît
disparaîtra
disparaîtraient
disparaîtrait
disparaître
disparaîtrons
disparaîtront
disparite
disparites
disparition
disparitions
disparité
disparités
disparu
disparue
disparues
disparurent
disparus
disparut
disparût
dispendieux
dispensa
dispensaient
dispensaire
dispensait
dispensant
dispense
dispensee
dispensees
dispensent
dispenser
dispensera
dispenserait
dispenseront
dispenses
dispensez
dispensons
dispensé
dispensée
dispensées
dispensés
dispersa
dispersaient
dispersait
disperse
dispersee
dispersees
dispersent
disperser
dispersera
disperserent
disperseront
disperses
dispersez
dispersion
dispersions
dispersons
dispersèrent
dispersé
dispersée
dispersées
dispersés
disponibilite
disponibilites
disponibilité
disponibilités
disponible
disponibles
dispos
disposa
disposaient
disposais
disposait
disposant
dispose
disposee
disposees
disposent
disposer
disposera
disposerai
disposeraient
disposerait
disposerent
disposerez
disposerons
disposeront
disposes
disposez
disposiez
disposions
dispositif
dispositifs
disposition
dispositions
disposons
disposèrent
disposé
disposée
disposées
disposés
disproportionne
disproportionnee
disproportionnees
disproportionnes
disproportionné
disproportionnée
disproportionnées
disproportionnés
disputa
disputaient
disputais
disputait
disputant
dispute
disputee
disputees
disputent
disputer
disputera
disputerai
disputeraient
disputerais
disputerait
disputerent
disputerons
disputeront
disputes
disputez
disputions
disputons
disputèrent
disputé
disputée
disputées
disputés
disqualification
disqualifie
disqualifier
disqualifié
disque
disques
disquette
disse
dissection
dissemination
dissemines
dissensions
dissent
dissertation
dissertations
dissidence
dissident
dissidente
dissidentes
dissidents
dissimula
dissimulaient
dissimulais
dissimulait
dissimulant
dissimulation
dissimule
dissimulee
dissimulees
dissimulent
dissimuler
dissimulera
dissimuleraient
dissimulerait
dissimules
dissimulez
dissimulons
dissimulé
dissimulée
dissimulées
dissimulés
dissipa
dissipaient
dissipait
dissipant
dissipe
dissipent
dissiper
dissipera
dissiperait
dissiperent
dissiperont
dissipez
dissipons
dissipèrent
dissociait
dissociation
dissocie
dissociee
dissociees
dissocient
dissocier
dissocies
dissocié
dissociée
dissociées
dissociés
dissolution
dissolutions
dissolvait
dissolve
dissolvent
dissolvez
dissoudra
dissoudrait
dissoudre
dissoudront
dissous
dissout
dissoute
dissuada
dissuadait
dissuadant
dissuade
dissuadee
dissuadent
dissuader
dissuadera
dissuaderait
dissuaderont
dissuades
dissuadé
dissuadée
dissuadés
dissuasif
dissuasion
dissémination
disséminés
distance
distancer
distances
distant
distante
distantes
distants
distillation
distille
distillerie
distinct
distincte
distinctement
distinctes
distinctif
distinctifs
distinction
distinctions
distinctive
distinctives
distincts
distingua
distinguaient
distinguais
distinguait
distinguant
distingue
distinguee
distinguees
distinguent
distinguer
distinguera
distinguerai
distingueraient
distinguerais
distinguerait
distinguerent
distinguerez
distinguerons
distingueront
distingues
distinguez
distinguons
distinguèrent
distingué
distinguée
distinguées
distingués
distorsion
distorsions
distraction
distractions
distraie
distraient
distraira
distrairait
distraire
distrais
distrait
distraite
distraites
distrayait
distrayez
distribua
distribuaient
distribuais
distribuait
distribuant
distribue
distribuee
distribuees
distribuent
distribuer
distribuera
distribuerai
distribueraient
distribuerais
distribuerait
distribuerent
distribuerez
distribuerons
distribueront
distribues
distribuez
distribuons
distributeur
distributeurs
distribution
distributions
distributrice
distribuèrent
distribué
distribuée
distribuées
distribués
district
districts
disé
dit
dite
dites
dits
diurne
div
diva
divan
divas
divergence
divergences
divergent
divergente
divergentes
divergents
divers
diverse
diverses
diversifiant
diversification
diversifications
diversifie
diversifiee
diversifiees
diversifient
diversifier
diversifiera
diversifies
diversifiez
diversifié
diversifiée
diversifiées
diversifiés
diversion
diversions
diversite
diversites
diversité
diversités
diverti
divertie
divertir
divertira
divertiront
divertis
divertissaient
divertissait
divertissant
divertisse
divertissement
divertissements
divertissent
divertissez
divertit
dividende
dividendes
divin
divination
divine
divines
divinite
divinites
divinité
divinités
divins
divisa
divisaient
divisait
divisant
divise
divisee
divisees
divisent
diviser
divisera
diviseraient
diviserait
diviserent
diviserons
diviseront
divises
divisez
division
divisionnaire
divisions
divisons
divisèrent
divisé
divisée
divisées
divisés
divorca
divorcait
divorce
divorcee
divorcees
divorcent
divorcer
divorcera
divorcerent
divorceront
divorces
divorcez
divorcons
divorcèrent
divorcé
divorcée
divorcées
divorcés
divorça
divorçait
divorçons
divulgation
divulguait
divulguant
divulgue
divulguee
divulguees
divulguent
divulguer
divulguera
divulguerai
divulguerait
divulgues
divulguez
divulguons
divulgué
divulguée
divulguées
divulgués
dix
dixieme
dixiemes
dixit
dixième
dixièmes
dizai
dizaine
dizaines
dièse
diète
diètes
diététique
djebel
djellaba
djihad
djihadiste
djihadistes
dl
dm
dns
do
doc
docile
dociles
dockers
docks
docs
docteur
docteurs
doctorant
doctorants
doctorat
doctorats
doctoresse
doctoresses
doctrine
doctrines
docu
document
documenta
documentaire
documentaires
documentait
documentant
documentation
documentations
documente
documentee
documentees
documentent
documenter
documentes
documentez
documents
documenté
documentée
documentées
documentés
dodo
dodos
doge
dogmatique
dogmatisme
dogme
dogmes
doigt
doigte
doigts
doigté
dois
doit
doive
doivent
doives
dojo
dol
dolce
dole
doleances
doliprane
dollar
dollars
doléances
dom
domaine
domaines
dome
domes
domestique
domestiques
domicile
domiciles
domicilie
domicilié
domina
dominaient
dominais
dominait
dominance
dominant
dominante
dominantes
dominants
dominas
dominateur
domination
dominations
dominatrice
domine
dominee
dominees
dominent
dominer
dominera
domineraient
dominerait
dominerent
dominerons
domineront
domines
dominez
dominicale
dominion
domino
dominons
dominèrent
dominé
dominée
dominées
dominés
dommage
dommageable
dommages
domotique
dompter
don
donateur
donateurs
donation
donations
donatrice
donatrices
donc
donjon
donjons
donna
donnai
donnaient
donnais
donnait
donnames
donnant
donnas
donnat
donne
donnee
donnees
donnent
donner
donnera
donnerai
donneraient
donnerais
donnerait
donneras
donnerent
donnerez
donneriez
donnerions
donnerons
donneront
donnes
donneur
donneurs
donneuse
donneuses
donnez
donniez
donnions
donnons
donnâmes
donnât
donnèrent
donné
donnée
données
donnés
dons
dont
donuts
dopage
dopages
dopamine
dope
dopé
dorais
dorait
dorant
dore
doree
dorees
dorenavant
dorent
dorer
dores
dorez
doris
dormaient
dormais
dormait
dormant
dormante
dormantes
dormants
dorme
dorment
dormes
dormez
dormi
dormiez
dormions
dormir
dormira
dormirai
dormiraient
dormirais
dormirait
dormiras
dormirent
dormirez
dormirons
dormiront
dormis
dormit
dormons
dors
dorsale
dort
dortoir
dortoirs
doré
dorée
dorées
dorénavant
dorés
dos
dosa
dosage
dosages
dosant
dose
dosee
dosees
dosent
doser
doses
dosez
dossard
dossier
dossiers
dosé
dosée
dosées
dosés
dot
dota
dotait
dotant
dotation
dotations
dote
dotee
dotees
dotent
doter
dotera
doterait
doterent
doteront
dotes
dots
dotèrent
doté
dotée
dotées
dotés
douane
douanes
douanier
douaniere
douanieres
douaniers
douanière
douanières
doubla
doublage
doublages
doublaient
doublais
doublait
doublant
double
doublee
doublees
doublement
doublent
doubler
doublera
doubleraient
doublerait
doublerent
doubleront
doubles
doublez
doublons
doublure
doublures
doublèrent
doublé
doublée
doublées
doublés
douce
doucement
douces
doucet
douceur
douceurs
douche
doucher
douches
doudou
doudoune
doudounes
doue
douee
douees
doues
douille
douilles
douillet
douleur
douleurs
douloureuse
douloureusement
douloureuses
douloureux
douma
douta
doutai
doutaient
doutais
doutait
doutant
doute
doutee
doutent
douter
doutera
douterai
douteraient
douterais
douterait
douteras
douterent
douterez
douteriez
douteront
doutes
douteuse
douteuses
douteux
doutez
doutiez
doutions
doutons
doutèrent
douté
doutée
doutés
doux
douzaine
douzaines
douze
douzieme
douziemes
douzième
douzièmes
doué
douée
douées
doués
doyen
doyenne
doyennes
doyens
drag
dragon
dragons
draguaient
draguais
draguait
draguant
drague
draguee
draguees
draguent
draguer
dragues
dragueur
draguez
dragué
draguée
draguées
dragués
drain
drainage
drainer
drama
dramas
dramatique
dramatiques
dramaturge
dramaturgie
drame
drames
drap
drapeau
drapeaux
draps
drastique
drastiquement
drastiques
dressa
dressage
dressaient
dressais
dressait
dressant
dresse
dressee
dressees
dressent
dresser
dressera
dresserai
dresseraient
dresserait
dresserent
dresserons
dresseront
dresses
dresseur
dressez
dressing
dressons
dressèrent
dressé
dressée
dressées
dressés
drink
driver
drivers
drives
drivé
drogue
droguee
droguees
droguer
drogues
drogué
droguée
droguées
drogués
droict
droit
droite
droites
droitier
droits
droiture
drole
drolement
droles
drone
drones
drop
druide
druides
dry
drôle
drôlement
drôles
ds
dsl
dsu
du
dual
dualite
dualité
dub
dubitatif
duc
ducal
ducale
ducasse
duche
duches
duchesse
duchesses
duché
duchés
ducs
dudit
due
duel
duels
dues
dument
dumes
dumping
dune
dunes
duo
duos
dupe
duper
dupes
duplex
duquel
dur
dura
durabilite
durabilité
durable
durablement
durables
duraient
durait
durant
duras
durci
durcir
durcissement
durcit
dure
duree
durees
durement
durent
durer
durera
dureraient
durerait
durerent
dureront
dures
durete
dureté
durez
duriez
durs
durèrent
duré
durée
durées
dus
dusse
dussent
dussiez
dussions
dut
duvet
dynamique
dynamiques
dynamiser
dynamisme
dynamismes
dynamite
dynamo
dynastie
dynasties
dysfonctionnement
dysfonctionnements
dès
dé
déambulateur
déballer
débandade
débardeur
débarqua
débarquaient
débarquais
débarquait
débarquant
débarque
débarquement
débarquements
débarquent
débarquer
débarquera
débarqueraient
débarquerait
débarqueront
débarques
débarquez
débarquions
débarquons
débarquèrent
débarqué
débarquée
débarquées
débarqués
débarras
débarrassa
débarrassaient
débarrassait
débarrassant
débarrasse
débarrassent
débarrasser
débarrassera
débarrasserai
débarrasseraient
débarrasserait
débarrasseras
débarrasserez
débarrasserons
débarrasseront
débarrasses
débarrassez
débarrassions
débarrassons
débarrassèrent
débarrassé
débarrassée
débarrassées
débarrassés
débat
débats
débattaient
débattais
débattait
débattant
débatte
débattent
débattez
débattions
débattirent
débattit
débattons
débattra
débattrai
débattrait
débattre
débattrons
débattront
débattu
débattue
débattues
débattus
débauche
débile
débiles
débilité
débit
débiter
débiteur
débiteurs
débitrice
débitrices
débits
déblocage
débloqua
débloquait
débloque
débloquent
débloquer
débloquera
débloquerait
débloquerez
débloqueront
débloques
débloquez
débloqué
débloquée
débloquées
débloqués
déboires
déborda
débordaient
débordait
débordant
débordante
déborde
débordement
débordements
débordent
déborder
débordera
déborderait
déborderont
débordes
débordez
débordèrent
débordé
débordée
débordées
débordés
déboucha
débouchaient
débouchait
débouchant
débouche
débouchent
déboucher
débouchera
déboucherait
déboucheront
débouchez
débouchons
débouchèrent
débouché
débouchée
débouchées
débouchés
déboursant
débourse
déboursent
débourser
déboursera
déboursé
déboursée
déboursées
déboursés
déboîter
déboîté
déboîtée
débranchant
débranche
débranchent
débrancher
débranches
débranchez
débranché
débranchée
débranchées
débranchés
débris
débrouilla
débrouillaient
débrouillais
débrouillait
débrouillant
débrouille
débrouillent
débrouiller
débrouillera
débrouillerai
débrouillerais
débrouillerait
débrouilleront
débrouilles
débrouillez
débrouillons
débrouillé
débrouillée
débrouillées
débrouillés
débusquer
début
débuta
débutaient
débutais
débutait
débutant
débutante
débutantes
débutants
débute
débutent
débuter
débutera
débuterai
débuteraient
débuterait
débuterez
débuterons
débuteront
débutes
débutez
débutons
débuts
débutèrent
débuté
débutée
débutées
débutés
débâcle
déc
décadence
décadences
décala
décalage
décalages
décalait
décalant
décale
décalent
décaler
décales
décalez
décalé
décalée
décalées
décalés
décapant
décapants
décapita
décapitait
décapitant
décapitation
décapite
décapitent
décapiter
décapité
décapitée
décapitées
décapités
décela
décelait
décelant
déceler
décelons
décelé
décelée
décelées
décelés
décembre
décemment
décence
décennie
décennies
décent
décente
décentes
décentralisation
décentralisée
décents
déception
déceptions
décerna
décernait
décernant
décerne
décernent
décerner
décernera
décerneront
décernez
décernons
décerné
décernée
décernées
décernés
décevait
décevant
décevante
décevantes
décevants
décevez
décevoir
décevra
décevrai
décevrais
décevrait
décevras
décevrez
décevront
décharge
déchargea
déchargeaient
déchargeait
déchargeant
déchargement
déchargent
déchargeons
décharger
déchargera
déchargerait
décharges
déchargez
déchargé
déchargée
déchargées
déchargés
déchaîne
déchaînement
déchaîné
déchaînée
déchet
déchets
déchiffrait
déchiffrant
déchiffre
déchiffrent
déchiffrer
déchiffrez
déchiffré
déchiffrée
déchiffrées
déchiffrés
déchira
déchiraient
déchirais
déchirait
déchirant
déchire
déchirement
déchirent
déchirer
déchirera
déchireraient
déchirerait
déchireront
déchires
déchirez
déchirons
déchirure
déchirèrent
déchiré
déchirée
déchirées
déchirés
déchu
déchue
déchues
déchus
déchéance
déchéances
décida
décidai
décidaient
décidais
décidait
décidant
décide
décident
décider
décidera
déciderai
décideraient
déciderais
déciderait
décideras
déciderez
décideriez
déciderons
décideront
décides
décideurs
décidez
décidiez
décidions
décidons
décidâmes
décidât
décidèrent
décidé
décidée
décidées
décidément
décidés
décimé
décisif
décisifs
décision
décisionnel
décisions
décisive
décisives
déclara
déclarai
déclaraient
déclarais
déclarait
déclarant
déclaration
déclarations
déclare
déclarent
déclarer
déclarera
déclarerai
déclareraient
déclarerais
déclarerait
déclarerons
déclareront
déclares
déclarez
déclariez
déclarons
déclarât
déclarèrent
déclaré
déclarée
déclarées
déclarés
déclassement
déclencha
déclenchaient
déclenchait
déclenchant
déclenche
déclenchement
déclenchements
déclenchent
déclencher
déclenchera
déclencheraient
déclencherait
déclencheront
déclenches
déclencheur
déclencheurs
déclenchez
déclenchons
déclenchèrent
déclenché
déclenchée
déclenchées
déclenchés
déclic
déclin
déclina
déclinaient
déclinais
déclinaison
déclinaisons
déclinait
décline
déclinent
décliner
déclinera
déclinerait
déclineront
déclinez
déclinons
déclins
déclinèrent
décliné
déclinée
déclinées
déclinés
déco
décoder
décodeur
décolla
décollage
décollages
décollaient
décollais
décollait
décollant
décolle
décollent
décoller
décollera
décollerait
décolleront
décolles
décolleté
décollez
décollons
décollèrent
décollé
décollée
décollées
décollés
décolonisation
décoloration
décombres
décomplexée
décomposa
décomposaient
décomposait
décomposant
décompose
décomposent
décomposer
décomposera
décomposition
décompositions
décomposons
décomposé
décompresser
décompression
décompte
décomptes
déconcertante
déconnaient
déconnais
déconnait
déconnant
déconne
déconnectant
déconnecte
déconnectent
déconnecter
déconnectes
déconnectez
déconnecté
déconnectée
déconnectées
déconnectés
déconnent
déconner
déconnes
déconnexion
déconnez
déconné
déconseille
déconseillé
déconstruction
déconstruire
décontamination
décontracté
décontractée
décor
décora
décoraient
décorait
décorant
décorateur
décoratif
décoratifs
décoration
décorations
décorative
décoratives
décore
décorent
décorer
décorera
décoreront
décores
décorez
décorons
décors
décortiquer
décorèrent
décoré
décorée
décorées
décorés
découdre
découla
découlaient
découlait
découlant
découle
découlent
découler
découlera
découleraient
découlerait
découleront
découlèrent
découlé
découpa
découpage
découpages
découpaient
découpais
découpait
découpant
découpe
découpent
découper
découpera
découpes
découpez
découpons
découpé
découpée
découpées
découpés
décourage
découragea
décourageaient
décourageait
découragement
découragent
décourageons
décourager
découragera
décourageraient
découragerait
décourageront
décourages
découragez
découragèrent
découragé
découvert
découverte
découvertes
découverts
découvraient
découvrais
découvrait
découvrant
découvre
découvrent
découvres
découvrez
découvriez
découvrions
découvrir
découvrira
découvrirai
découvriraient
découvrirais
découvrirait
découvriras
découvrirent
découvrirez
découvrirons
découvriront
découvris
découvrit
découvrons
découvrîmes
décret
décrets
décrira
décrirai
décriraient
décrirais
décrirait
décrire
décrirez
décririez
décrirons
décriront
décris
décrit
décrite
décrites
décrits
décrivaient
décrivais
décrivait
décrivant
décrive
décrivent
décrivez
décriviez
décrivirent
décrivit
décrivons
décrié
décrocha
décrochage
décrochaient
décrochais
décrochait
décrochant
décroche
décrochent
décrocher
décrochera
décrocherai
décrocherais
décrocherait
décrocheront
décroches
décrochez
décrochèrent
décroché
décrochée
décrochées
décrochés
décroissance
décroissant
décryptage
décryptait
décryptant
décrypte
décryptent
décrypter
décryptera
décryptez
décryptons
décrypté
décryptée
décryptées
décryptés
décrète
décrètent
décrètes
décréta
décrétait
décrétant
décréter
décrétera
décrétez
décrétons
décrétèrent
décrété
décrétée
décrétées
décrétés
décède
décèdent
décèdes
décèle
décèlent
décèlera
décès
décéda
décédaient
décédait
décédant
décéder
décédera
décéderont
décédez
décédèrent
décédé
décédée
décédées
décédés
dédain
dédale
dédia
dédiaient
dédiait
dédiant
dédicace
dédicaces
dédicacé
dédie
dédient
dédier
dédiera
dédierai
dédies
dédiez
dédions
dédièrent
dédié
dédiée
dédiées
dédiés
dédommagement
dédommager
dédoublement
déduction
déductions
déduira
déduirai
déduirais
déduirait
déduire
déduirez
déduirons
déduiront
déduis
déduisait
déduisant
déduise
déduisent
déduisez
déduisit
déduisons
déduit
déduite
déduites
déduits
déesse
déesses
défaillance
défaillances
défaillant
défaillante
défaillantes
défaillants
défaire
défais
défaisaient
défaisait
défaisant
défait
défaite
défaites
défaits
défasse
défaut
défauts
défaveur
défavorable
défavorables
défavorisées
défavorisés
défection
défections
défectueuse
défectueuses
défectueux
défend
défendaient
défendais
défendait
défendant
défende
défendent
défendes
défendeur
défendez
défendiez
défendions
défendirent
défendit
défendons
défendra
défendrai
défendraient
défendrais
défendrait
défendre
défendrez
défendrons
défendront
défends
défendu
défendue
défendues
défendus
défense
défenses
défenseur
défenseurs
défenseuse
défensif
défensifs
défensive
défensivement
défensives
défera
déferlement
déferont
défi
défia
défiaient
défiais
défiait
défiance
défiances
défiant
déficience
déficiences
déficient
déficit
déficitaire
déficitaires
déficits
défie
défient
défier
défiera
défierais
défierait
défieront
défies
défiez
défigurer
défiguré
défigurée
défila
défilaient
défilais
défilait
défile
défilent
défiler
défilera
défileront
défiles
défilez
défilons
défilèrent
défilé
défilée
défilées
défilés
défini
définie
définies
définir
définira
définirai
définiraient
définirais
définirait
définirent
définiriez
définirons
définiront
définis
définissaient
définissait
définissant
définisse
définissent
définissez
définissions
définissons
définit
définitif
définitifs
définition
définitions
définitive
définitivement
définitives
défions
défirent
défis
défiscalisation
défit
défièrent
défié
défiée
défiées
défiés
déflation
défonce
défoncent
défoncer
défoncera
défonceront
défonces
défoncez
défoncé
défoncée
défoncées
défoncés
défont
défonça
défonçaient
défonçait
défonçant
déforestation
déforma
déformaient
déformait
déformation
déformations
déforme
déforment
déformer
déformera
déformerait
déformes
déformez
déformé
déformée
déformées
déformés
défouler
défunt
défunte
défuntes
défunts
déféré
dégage
dégagea
dégageaient
dégageait
dégageant
dégagement
dégagements
dégagent
dégageons
dégager
dégagera
dégagerai
dégageraient
dégagerait
dégagerons
dégageront
dégages
dégagez
dégagèrent
dégagé
dégagée
dégagées
dégagés
dégaine
dégainer
dégel
dégommer
dégoût
dégoûtait
dégoûtant
dégoûte
dégoûtent
dégoûter
dégoûtera
dégoûterait
dégoûtes
dégoûtez
dégoûts
dégoûté
dégoûtée
dégoûtées
dégoûtés
dégrada
dégradaient
dégradait
dégradant
dégradation
dégradations
dégrade
dégradent
dégrader
dégradera
dégraderait
dégraderont
dégrades
dégradez
dégradèrent
dégradé
dégradée
dégradées
dégradés
dégueu
dégueulasse
dégueulasses
dégueus
déguisa
déguisaient
déguisais
déguisait
déguisant
déguise
déguisement
déguisements
déguisent
déguiser
déguisera
déguiserai
déguises
déguisez
déguisons
déguisé
déguisée
déguisées
déguisés
dégustaient
dégustais
dégustait
dégustant
dégustation
dégustations
déguste
dégustent
déguster
dégustera
dégusterez
dégusteront
dégustes
dégustez
dégustions
dégustons
dégusté
dégustée
dégustées
dégustés
dégât
dégâts
dégénère
dégénèrent
dégénéra
dégénéraient
dégénérait
dégénérant
dégénérer
dégénérera
dégénérescence
dégénéré
dégénérée
dégénérées
dégénérés
déja
déjanté
déjections
déjeuna
déjeunaient
déjeunais
déjeunait
déjeunant
déjeune
déjeunent
déjeuner
déjeunera
déjeunerez
déjeunerons
déjeuners
déjeunes
déjeunez
déjeunions
déjeunons
déjeuné
déjoua
déjouait
déjouant
déjoue
déjouent
déjouer
déjouera
déjouez
déjoué
déjouée
déjouées
déjoués
déjà
délabrement
délai
délais
délaissa
délaissaient
délaissait
délaissant
délaisse
délaissent
délaisser
délaissera
délaisserait
délaisseront
délaisses
délaissez
délaissons
délaissèrent
délaissé
délaissée
délaissées
délaissés
délation
délibération
délibérations
délibérer
délibéré
délibérée
délibérées
délibérément
délibérés
délicat
délicate
délicatement
délicates
délicatesse
délicatesses
délicats
délice
délices
délicieuse
délicieusement
délicieuses
délicieux
délimita
délimitaient
délimitait
délimitant
délimitation
délimite
délimitent
délimiter
délimitez
délimité
délimitée
délimitées
délimités
délinquance
délinquances
délinquant
délinquante
délinquantes
délinquants
délirant
délirante
délirantes
délirants
délire
délirer
délires
délit
délits
délivra
délivraient
délivrait
délivrance
délivrances
délivrant
délivre
délivrent
délivrer
délivrera
délivrerai
délivrerait
délivrerons
délivreront
délivres
délivrez
délivrons
délivrèrent
délivré
délivrée
délivrées
délivrés
délocalisation
délocaliser
déloger
déloyale
déluge
déluges
délègue
délèguent
délègues
délégation
délégations
délégua
déléguaient
déléguait
déléguant
déléguer
déléguera
déléguez
déléguons
délégué
déléguée
déléguées
délégués
délétère
délétères
démagogie
démange
démangeaisons
démantela
démantelant
démanteler
démantelé
démantelée
démantelées
démantelés
démantèle
démantèlement
démantèlements
démantèlent
démarcation
démarchage
démarche
démarches
démarqua
démarquaient
démarquait
démarquant
démarque
démarquent
démarquer
démarquera
démarquerait
démarqueront
démarques
démarquez
démarqué
démarquée
démarquées
démarqués
démarra
démarrage
démarrages
démarraient
démarrais
démarrait
démarrant
démarre
démarrent
démarrer
démarrera
démarrerait
démarreront
démarres
démarrez
démarrons
démarrèrent
démarré
démarrée
démarrées
démarrés
démasqua
démasquant
démasque
démasquent
démasquer
démasquera
démasquerait
démasqué
démasquée
démasquées
démasqués
dématérialisation
démembrement
démence
démences
dément
démente
démentes
démenti
démentie
démenties
démentir
démentis
déments
démesure
démesuré
démesurée
démesurées
démesurés
déminage
démis
démission
démissionna
démissionnaire
démissionnait
démissionnant
démissionne
démissionnent
démissionner
démissionnera
démissionnerai
démissionneraient
démissionnerais
démissionnerait
démissionneront
démissionnes
démissionnez
démissionnèrent
démissionné
démissionnés
démissions
démo
démocrate
démocrates
démocratie
démocraties
démocratique
démocratiquement
démocratiques
démocratisation
démocratiser
démodé
démographie
démographies
démographique
démographiques
démoli
démolie
démolies
démolir
démolira
démolirait
démolirent
démoliront
démolis
démolissaient
démolissait
démolissant
démolisse
démolissent
démolissez
démolit
démolition
démolitions
démon
démone
démones
démoniaque
démoniaques
démons
démonstratif
démonstration
démonstrations
démonta
démontage
démontaient
démontait
démonte
démontent
démonter
démontera
démontes
démontez
démontra
démontraient
démontrais
démontrait
démontrant
démontre
démontrent
démontrer
démontrera
démontrerai
démontreraient
démontrerait
démontrerons
démontreront
démontres
démontrez
démontrons
démontrèrent
démontré
démontrée
démontrées
démontrés
démonté
démontée
démontées
démontés
démos
démunis
déménage
déménagea
déménageaient
déménageais
déménageait
déménageant
déménagement
déménagements
déménagent
déménageons
déménager
déménagera
déménagerai
déménageraient
déménagerais
déménagerait
déménageront
déménages
déménagez
déménagiez
déménagions
déménagèrent
déménagé
déménagée
déménagées
déménagés
démêler
démêlés
dénaturer
déneigement
déni
dénicha
dénichait
dénichant
déniche
dénichent
dénicher
dénichera
dénichez
déniché
dénichée
dénichées
dénichés
dénigraient
dénigrait
dénigre
dénigrement
dénigrent
dénigrer
dénigres
dénigrez
dénigré
dénigrée
dénigrées
dénigrés
dénis
dénivelé
dénombre
dénominateur
dénomination
dénominations
dénommé
dénommée
dénommés
dénonce
dénoncent
dénoncer
dénoncera
dénoncerai
dénonceraient
dénoncerais
dénoncerait
dénoncerons
dénonceront
dénonces
dénoncez
dénonciation
dénonciations
dénonciez
dénoncions
dénoncèrent
dénoncé
dénoncée
dénoncées
dénoncés
dénonça
dénonçaient
dénonçais
dénonçait
dénonçant
dénonçons
dénote
dénouement
dénouements
dénouer
dénudées
dénué
dénuée
dénuées
dénués
déodorant
déontologie
dépannage
dépanner
dépanneur
départ
départager
département
départemental
départementale
départementales
départementaux
départements
départir
départs
dépassa
dépassaient
dépassais
dépassait
dépassant
dépasse
dépassement
dépassements
dépassent
dépasser
dépassera
dépasserai
dépasseraient
dépasserais
dépasserait
dépasseras
dépasserez
dépasserons
dépasseront
dépasses
dépassez
dépassions
dépassons
dépassèrent
dépassé
dépassée
dépassées
dépassés
dépaysement
dépeindra
dépeindre
dépeins
dépeint
dépend
dépendaient
dépendais
dépendait
dépendance
dépendances
dépendant
dépendante
dépendantes
dépendants
dépende
dépendent
dépendez
dépendit
dépendons
dépendra
dépendrai
dépendraient
dépendrait
dépendre
dépendront
dépends
dépendu
dépens
dépensa
dépensaient
dépensais
dépensait
dépensant
dépense
dépensent
dépenser
dépensera
dépenserai
dépenseraient
dépenserais
dépenserait
dépenserez
dépenserons
dépenseront
dépenses
dépensez
dépensiez
dépensons
dépensé
dépensée
dépensées
dépensés
dépistage
dépistages
dépister
dépit
dépits
dépité
déplace
déplacement
déplacements
déplacent
déplacer
déplacera
déplacerai
déplaceraient
déplacerais
déplacerait
déplacerez
déplacerons
déplaceront
déplaces
déplacez
déplaciez
déplacions
déplacèrent
déplacé
déplacée
déplacées
déplacés
déplaira
déplairait
déplaire
déplais
déplaisaient
déplaisait
déplaisant
déplaise
déplaisent
déplaça
déplaçaient
déplaçais
déplaçait
déplaçant
déplaçons
déplaît
dépliant
déploie
déploiement
déploiements
déploient
déploiera
déploieraient
déploierait
déploierons
déploieront
déploies
déplora
déplorable
déplorables
déploraient
déplorais
déplorait
déplorant
déplore
déplorent
déplorer
déplorera
déploreront
déplorez
déplorons
déplorèrent
déploré
déplorée
déplorées
déplorés
déploya
déployaient
déployait
déployant
déployer
déployez
déployons
déployèrent
déployé
déployée
déployées
déployés
déplu
déplus
déplut
déportation
déportations
déporter
déporté
déportée
déportées
déportés
déposa
déposai
déposaient
déposais
déposait
déposant
dépose
déposent
déposer
déposera
déposerai
déposeraient
déposerais
déposerait
déposeras
déposerez
déposerons
déposeront
déposes
déposez
déposions
dépositaire
dépositaires
déposition
dépositions
déposons
déposèrent
déposé
déposée
déposées
déposés
dépotoir
dépouille
dépouillement
dépouiller
dépouilles
dépouillé
dépouillée
dépouillées
dépouillés
dépourvu
dépourvue
dépourvues
dépourvus
dépressif
dépressifs
dépression
dépressions
dépressive
dépressives
déprimant
déprimante
déprimantes
déprimants
déprime
déprimer
déprimes
déprimé
déprimée
déprimées
déprimés
dépréciation
dépucelé
dépucelée
députation
député
députée
députées
députés
dépénalisation
dépêcha
dépêchaient
dépêchais
dépêchait
dépêchant
dépêche
dépêchent
dépêcher
dépêchera
dépêches
dépêchez
dépêchons
dépêchèrent
dépêché
dépêchée
dépêchées
dépêchés
dépôt
dépôts
déraille
dérailler
déraisonnable
dérange
dérangea
dérangeaient
dérangeais
dérangeait
dérangeant
dérangeante
dérangeantes
dérangeants
dérangement
dérangent
dérangeons
déranger
dérangera
dérangerai
dérangeraient
dérangerais
dérangerait
dérangerez
dérangeront
déranges
dérangez
dérangé
dérangée
dérangées
dérangés
dérapa
dérapage
dérapages
dérapaient
dérapait
dérapant
dérape
dérapent
déraper
dérapes
dérapez
dérapé
dérision
dérisoire
dérisoires
dériva
dérivaient
dérivait
dérivation
dérive
dérivent
dériver
dérivera
dériveraient
dériverait
dérives
dérivons
dérivèrent
dérivé
dérivée
dérivées
dérivés
déroba
dérobaient
dérobait
dérobant
dérobe
dérobent
dérober
dérobera
déroberai
déroberait
déroberas
dérobez
dérobèrent
dérobé
dérobée
dérobées
dérobés
dérogation
dérogations
dérogatoire
déroger
dérouiller
dérouillé
dérouillée
déroula
déroulaient
déroulait
déroulant
déroule
déroulement
déroulements
déroulent
dérouler
déroulera
dérouleraient
déroulerait
dérouleront
déroules
déroulez
déroulons
déroulèrent
déroulé
déroulée
déroulées
déroulés
déroutant
déroute
déroutes
dérèglement
dés
désabusé
désaccord
désaccords
désactivant
désactive
désactivent
désactiver
désactivera
désactives
désactivez
désactivé
désactivée
désactivées
désactivés
désagréable
désagréables
désagrément
désagréments
désamorcer
désapprobation
désapprouve
désarmement
désarmer
désarmé
désarmée
désarmées
désarmés
désarroi
désastre
désastres
désastreuse
désastreuses
désastreux
désavantage
désaveu
désemparée
désengagement
désert
déserte
déserter
désertes
déserteur
déserteurs
désertification
désertion
désertique
déserts
déserté
désespoir
désespoirs
désespère
désespèrent
désespères
désespéra
désespéraient
désespérais
désespérait
désespérant
désespérer
désespérez
désespérons
désespéré
désespérée
désespérées
désespérément
désespérés
déshabilla
déshabillaient
déshabillait
déshabillant
déshabille
déshabillent
déshabiller
déshabilles
déshabillez
déshabillons
déshabillé
déshabillée
déshonneur
déshonorée
déshydratation
désigna
désignaient
désignais
désignait
désignant
désignation
désignations
désigne
désignent
désigner
désignera
désignerai
désigneraient
désignerait
désignerons
désigneront
désignes
désignez
désignons
désignèrent
désigné
désignée
désignées
désignés
désillusion
désillusions
désinfecter
désinfection
désinformation
désintoxication
désintégration
désintéressé
désintérêt
désinvolte
désinvolture
désir
désira
désirable
désiraient
désirais
désirait
désirant
désire
désirent
désirer
désirera
désirerai
désireraient
désirerais
désirerait
désireras
désirerez
désireriez
désireront
désires
désireuse
désireuses
désireux
désirez
désiriez
désirions
désirons
désirs
désirées
désirés
désistement
désobéir
désobéissance
désola
désolaient
désolais
désolait
désolant
désolation
désole
désolent
désoler
désoles
désolez
désolé
désolée
désolées
désolés
désordre
désordres
désormais
déstabilisa
déstabilisait
déstabilisation
déstabilise
déstabilisent
déstabiliser
déstabilisera
déstabiliserait
déstabilisé
déstabilisée
déstabilisées
déstabilisés
désuet
désuétude
déséquilibre
déséquilibres
déséquilibré
déséquilibrée
déséquilibrées
déséquilibrés
détacha
détachaient
détachais
détachait
détache
détachement
détachements
détachent
détacher
détachera
détacherait
détacheront
détaches
détachez
détachons
détachèrent
détaché
détachée
détachées
détachés
détail
détailla
détaillaient
détaillais
détaillait
détaillant
détaillants
détaille
détaillent
détailler
détaillera
détaillerai
détaillerons
détailles
détaillez
détaillons
détaillé
détaillée
détaillées
détaillés
détails
détecta
détectaient
détectait
détectant
détecte
détectent
détecter
détectera
détecterait
détectes
détecteur
détecteurs
détectez
détection
détections
détective
détectives
détectons
détecté
détectée
détectées
détectés
détenaient
détenais
détenait
détenant
détend
détendaient
détendait
détendant
détende
détendent
détendez
détendit
détendra
détendrait
détendre
détends
détendu
détendue
détendues
détendus
détenez
déteniez
détenions
détenir
détenons
détente
détentes
détenteur
détenteurs
détention
détentions
détentrice
détentrices
détenu
détenue
détenues
détenus
détermina
déterminaient
déterminait
déterminant
déterminante
déterminantes
déterminants
détermination
déterminations
détermine
déterminent
déterminer
déterminera
déterminerai
détermineraient
déterminerait
déterminerez
déterminerons
détermineront
détermines
déterminez
déterminions
déterminisme
déterminons
déterminèrent
déterminé
déterminée
déterminées
déterminés
déterrer
détesta
détestable
détestables
détestaient
détestais
détestait
détestant
déteste
détestent
détester
détestera
détesterai
détesteraient
détesterais
détesterait
détesteras
détesteront
détestes
détestez
détestiez
détestions
détestons
détesté
détestée
détestées
détestés
détiendra
détiendraient
détiendrait
détiendront
détienne
détiennent
détiens
détient
détint
détonation
détour
détourna
détournai
détournaient
détournais
détournait
détournant
détourne
détournement
détournements
détournent
détourner
détournera
détournerai
détourneraient
détournerait
détourneront
détournes
détournez
détournons
détournèrent
détourné
détournée
détournées
détournés
détours
détracteurs
détresse
détresses
détriment
détriments
détritus
détroit
détroits
détruira
détruirai
détruiraient
détruirais
détruirait
détruiras
détruire
détruirez
détruirons
détruiront
détruis
détruisaient
détruisais
détruisait
détruisant
détruise
détruisent
détruisez
détruisirent
détruisit
détruisons
détruit
détruite
détruites
détruits
détrôner
détrôné
détériora
détérioraient
détériorait
détériorant
détérioration
détériorations
détériore
détériorent
détériorer
détériorera
détériorerait
détériorée
détériorées
détériorés
dévalorise
dévaluation
dévastateur
dévastateurs
dévastation
dévastatrice
dévastatrices
dévasté
dévastée
dévastées
dévastés
développa
développaient
développais
développait
développant
développe
développement
développements
développent
développer
développera
développerai
développeraient
développerais
développerait
développerez
développerons
développeront
développes
développeur
développeurs
développez
développiez
développions
développons
développèrent
développé
développée
développées
développés
déverrouiller
déversa
déversaient
déversait
déversant
déverse
déversement
déversent
déverser
déversera
déverseront
déverses
déversez
déversèrent
déversée
déversées
déversés
dévia
déviaient
déviait
déviation
déviations
dévie
dévient
dévier
déviera
dévierait
dévies
déviez
dévions
dévié
déviée
déviées
déviés
dévoila
dévoilaient
dévoilait
dévoilant
dévoile
dévoilement
dévoilent
dévoiler
dévoilera
dévoilerai
dévoilerais
dévoilerait
dévoilerons
dévoileront
dévoiles
dévoilez
dévoilons
dévoilèrent
dévoilé
dévoilée
dévoilées
dévoilés
dévolu
dévolue
dévolues
dévolus
dévora
dévoraient
dévorais
dévorait
dévore
dévorent
dévorer
dévorera
dévoreraient
dévorerait
dévoreront
dévores
dévorez
dévorons
dévorèrent
dévoré
dévorée
dévorées
dévorés
dévotion
dévotions
dévouement
dévouements
dévoué
dévouée
dévouées
dévoués
déçois
déçoit
déçoive
déçoivent
déçu
déçue
déçues
déçus
déçut
dîme
dîna
dînaient
dînais
dînait
dînant
dîne
dînent
dîner
dînera
dînerai
dînerait
dînerez
dînerons
dîneront
dîners
dînes
dînez
dînions
dînons
dînèrent
dîné
dîtes
dôme
dômes
dû
dûment
dûmes
dût
eau
eaux
ebats
ebauche
ebauches
ebene
ebloui
eblouissant
eblouissante
eboueurs
ebouillante
ebouillantee
ebouillanter
eboulement
ebranla
ebranlait
ebranlant
ebranle
ebranlee
ebranlees
ebranlent
ebranler
ebranlera
ebranlerait
ebranlerent
ebranleront
ebranles
ebriete
ebullition
ebullitions
ecaille
ecailles
ecarlate
ecart
ecarta
ecartai
ecartaient
ecartais
ecartait
ecartant
ecarte
ecartee
ecartees
ecartement
ecartent
ecarter
ecartera
ecarterai
ecarteraient
ecarterait
ecarterent
ecarteront
ecartes
ecartez
ecartons
ecarts
ecchymose
ecchymoses
ecclesiastique
ecclesiastiques
ecclésiastique
ecclésiastiques
echafaud
echafaudage
echafaudages
echange
echangea
echangeaient
echangeais
echangeait
echangeames
echangeant
echangee
echangees
echangent
echangeons
echanger
echangera
echangerai
echangeraient
echangerais
echangerait
echangerent
echangerez
echangerons
echangeront
echanges
echangeur
echangez
echangions
echantillon
echantillonnage
echantillons
echappa
echappaient
echappais
echappait
echappant
echappatoire
echappe
echappee
echappees
echappement
echappements
echappent
echapper
echappera
echapperai
echapperaient
echapperait
echapperas
echapperent
echapperez
echapperons
echapperont
echappes
echappez
echappions
echappons
echarpe
echarpes
echauffe
echauffement
echauffer
echeance
echeances
echeant
echec
echecs
echelle
echelles
echelon
echelons
echevin
echevins
echine
echiquier
echiquiers
echo
echographie
echos
echoua
echouaient
echouais
echouait
echouant
echoue
echouee
echouees
echouent
echouer
echouera
echouerai
echoueraient
echouerait
echouerent
echouerez
echouerons
echoueront
echoues
echouez
echouons
eclair
eclaira
eclairage
eclairages
eclairaient
eclairait
eclairant
eclairci
eclaircie
eclaircies
eclaircir
eclaircira
eclaircirait
eclaircis
eclaircissait
eclaircisse
eclaircissements
eclaircissent
eclaircissez
eclaircit
eclaire
eclairee
eclairees
eclairent
eclairer
eclairera
eclairerait
eclaireront
eclaires
eclaireur
eclaireurs
eclairez
eclairons
eclairs
eclat
eclata
eclataient
eclatais
eclatait
eclatant
eclatante
eclatantes
eclatants
eclate
eclatee
eclatees
eclatement
eclatements
eclatent
eclater
eclatera
eclaterais
eclaterait
eclaterent
eclateront
eclates
eclatez
eclatons
eclats
eclectique
eclipsa
eclipsait
eclipse
eclipsee
eclipsees
eclipsent
eclipser
eclipsera
eclipserait
eclipserent
eclipses
eclore
eclosion
ecluse
ecluses
ecole
ecoles
ecolier
ecoliere
ecolieres
ecoliers
ecolo
ecologie
ecologies
ecologique
ecologiques
ecologiste
ecologistes
ecolos
econome
economie
economies
economique
economiquement
economiques
economisaient
economisais
economisait
economisant
economise
economisee
economisees
economisent
economiser
economisera
economiserais
economiserait
economiseras
economiserez
economiserons
economiseront
economises
economisez
economisons
economiste
economistes
ecope
ecorce
ecorces
ecorche
ecorchee
ecorchures
ecosysteme
ecosystemes
ecoula
ecoulaient
ecoulait
ecoulant
ecoule
ecoulee
ecoulees
ecoulement
ecoulements
ecoulent
ecouler
ecoulera
ecouleraient
ecoulerait
ecoulerent
ecouleront
ecoules
ecouta
ecoutai
ecoutaient
ecoutais
ecoutait
ecoutant
ecoute
ecoutee
ecoutees
ecoutent
ecouter
ecoutera
ecouterai
ecouteraient
ecouterais
ecouterait
ecouteras
ecouterent
ecouterez
ecouteriez
ecouterons
ecouteront
ecoutes
ecouteurs
ecoutez
ecoutiez
ecoutions
ecoutons
ecran
ecrans
ecrasa
ecrasaient
ecrasais
ecrasait
ecrasant
ecrasante
ecrasantes
ecrasants
ecrase
ecrasee
ecrasees
ecrasement
ecrasent
ecraser
ecrasera
ecraserai
ecraseraient
ecraserait
ecraseras
ecraserent
ecraserons
ecraseront
ecrases
ecrasez
ecrasons
ecrin
ecrira
ecrirai
ecriraient
ecrirais
ecrirait
ecriras
ecrire
ecrirez
ecririez
ecririons
ecrirons
ecriront
ecris
ecrit
ecrite
ecrites
ecrits
ecriture
ecritures
ecrivaient
ecrivain
ecrivaine
ecrivains
ecrivais
ecrivait
ecrivant
ecrive
ecrivent
ecrives
ecrivez
ecriviez
ecrivions
ecrivirent
ecrivis
ecrivit
ecrivons
ecrou
ecroula
ecroulaient
ecroulait
ecroulant
ecroule
ecroulee
ecroulees
ecroulent
ecrouler
ecroulera
ecroulerait
ecroulerent
ecrouleront
ecroules
ecstasy
ecu
ecueil
ecueils
ecume
ecureuil
ecureuils
ecurie
ecuries
ecus
ecusson
ecuyer
ecuyere
ecuyers
eczema
eczéma
ecœure
ecœuree
ed
edifia
edifiait
edifiant
edification
edifice
edifices
edifie
edifiee
edifiees
edifient
edifier
edifiera
edifierent
edifies
edifiez
edifions
edit
edita
editaient
editait
editant
edite
editee
editees
editent
editer
editera
editerai
editerais
edites
editeur
editeurs
editez
edition
editions
edito
editons
editorial
editoriale
editoriales
editorialiste
editoriaux
editrice
editrices
edits
educateur
educateurs
educatif
educatifs
education
educations
educative
educatives
educatrice
educatrices
eduquait
eduquant
eduque
eduquee
eduquees
eduquent
eduquer
eduquera
eduques
eduquez
eduquons
effaca
effacaient
effacais
effacait
effacant
efface
effacee
effacees
effacement
effacent
effacer
effacera
effacerai
effaceraient
effacerais
effacerait
effaceras
effacerent
effacerons
effaceront
effaces
effacez
effacons
effacèrent
effacé
effacée
effacées
effacés
effaça
effaçaient
effaçais
effaçait
effaçant
effaçons
effectif
effectifs
effective
effectivement
effectives
effectua
effectuaient
effectuais
effectuait
effectuant
effectue
effectuee
effectuees
effectuent
effectuer
effectuera
effectuerai
effectueraient
effectuerait
effectuerent
effectuerez
effectuerons
effectueront
effectues
effectuez
effectuons
effectuèrent
effectué
effectuée
effectuées
effectués
effervescence
effet
effets
efficace
efficacement
efficaces
efficacite
efficacites
efficacité
efficacités
efficience
effigie
effigies
effleura
effleuraient
effleurait
effleurant
effleure
effleuree
effleurees
effleurent
effleurer
effleures
effleurez
effleuré
effleurée
effleurées
effleurés
effluves
effondra
effondraient
effondrait
effondrant
effondre
effondree
effondrees
effondrement
effondrements
effondrent
effondrer
effondrera
effondreraient
effondrerait
effondrerent
effondreront
effondres
effondrez
effondrèrent
effondré
effondrée
effondrées
effondrés
efforca
efforcaient
efforcais
efforcait
efforcant
efforce
efforcee
efforcees
efforcent
efforcer
efforcera
efforcerai
efforcerais
efforcerait
efforcerent
efforcerons
efforceront
efforces
efforcez
efforcions
efforcons
efforcèrent
efforcé
efforcée
efforcées
efforcés
effort
efforts
efforça
efforçaient
efforçais
efforçait
efforçant
efforçons
effraction
effraie
effraient
effraiera
effraierait
effraya
effrayaient
effrayait
effrayant
effrayante
effrayantes
effrayants
effraye
effrayee
effrayees
effrayent
effrayer
effrayera
effrayerait
effrayerent
effrayes
effrayez
effrayons
effrayèrent
effrayé
effrayée
effrayées
effrayés
effrene
effrenee
effroi
effroyable
effréné
effrénée
effusion
egal
egala
egalaient
egalait
egalant
egale
egalee
egalees
egalement
egalent
egaler
egalera
egalerait
egaleront
egales
egalisa
egalisaient
egalisait
egalisation
egalise
egalisee
egalisent
egaliser
egalisera
egalisez
egalitaire
egalite
egalites
egara
egaraient
egarait
egarant
egard
egards
egare
egaree
egarees
egarent
egarer
egarera
egareront
egares
egarez
egarons
egaux
egayer
egerie
egide
eglise
eglises
ego
egocentrique
egoisme
egoismes
egoiste
egoistes
egorge
egorgea
egorgeaient
egorgeait
egorgeant
egorgee
egorgees
egorgent
egorger
egorgera
egorges
egorgez
egout
egouts
egratigne
egratignure
egratignures
eh
ejaculation
ejacule
ejecta
ejectant
ejecte
ejectee
ejectees
ejectent
ejecter
ejectes
ejection
elabora
elaboraient
elaborait
elaborant
elaboration
elaborations
elabore
elaboree
elaborees
elaborent
elaborer
elaborera
elaborerent
elaborerons
elaboreront
elabores
elaborez
elaborons
elan
elanca
elancai
elancaient
elancait
elancant
elance
elancent
elancer
elancera
elancerent
elanceront
elances
elancons
elans
elargi
elargie
elargies
elargir
elargira
elargirait
elargirent
elargirons
elargiront
elargis
elargissaient
elargissait
elargissant
elargisse
elargissement
elargissements
elargissent
elargissez
elargissons
elargit
elasticite
elastique
elastiques
elbeuf
electeur
electeurs
election
elections
electoral
electorale
electorales
electorat
electorats
electoraux
electrice
electrices
electricien
electricienne
electriciens
electricite
electricites
electrification
electrique
electriques
electro
electrode
electrodes
electromagnetique
electromagnetiques
electromenager
electron
electronique
electroniques
electrons
elegamment
elegance
elegances
elegant
elegante
elegantes
elegants
element
elementaire
elementaires
elements
elephant
elephante
elephantes
elephants
eleva
elevage
elevages
elevaient
elevais
elevait
elevant
elevation
elevations
eleve
elevee
elevees
elevent
elever
elevera
eleverai
eleveraient
eleverait
eleveras
eleverent
eleverez
eleverons
eleveront
eleves
eleveur
eleveurs
eleveuse
eleveuses
elevez
eleviez
elevions
elfe
elfes
eligibilite
eligible
eligibles
elimina
eliminaient
eliminait
eliminant
elimination
eliminations
eliminatoire
eliminatoires
elimine
eliminee
eliminees
eliminent
eliminer
eliminera
elimineraient
eliminerait
eliminerent
eliminerez
eliminerons
elimineront
elimines
eliminez
eliminons
elira
eliraient
elirait
elire
elirez
eliront
elisaient
elisait
elisant
elisent
elisez
elisons
elit
elite
elites
elitiste
elixir
elle
elles
ellipse
elliptique
elocution
eloge
eloges
elogieux
eloigna
eloignai
eloignaient
eloignais
eloignait
eloignant
eloigne
eloignee
eloignees
eloignement
eloignements
eloignent
eloigner
eloignera
eloignerai
eloigneraient
eloignerait
eloignerent
eloignerez
eloigneront
eloignes
eloignez
eloignions
eloignons
eloquence
eloquent
elu
elucider
elue
elues
elurent
elus
elut
email
emaille
emaillee
emanant
emanation
emanations
emancipation
emancipations
emanciper
emane
emanent
emballa
emballage
emballages
emballaient
emballait
emballe
emballee
emballees
emballement
emballent
emballer
emballera
emballes
emballez
emballons
emballé
emballée
emballées
emballés
embarcation
embarcations
embargo
embarqua
embarquaient
embarquais
embarquait
embarquant
embarque
embarquee
embarquees
embarquement
embarquements
embarquent
embarquer
embarquera
embarquerai
embarqueraient
embarquerais
embarquerait
embarquerent
embarquerez
embarquerons
embarqueront
embarques
embarquez
embarquions
embarquons
embarquèrent
embarqué
embarquée
embarquées
embarqués
embarras
embarrassant
embarrassante
embarrassantes
embarrassants
embarrasse
embarrassee
embarrasser
embarrassé
embarrassée
embaucha
embauchaient
embauchait
embauchant
embauche
embauchee
embauchees
embauchent
embaucher
embauchera
embaucherai
embaucheraient
embaucherait
embaucheront
embauches
embauchez
embauchiez
embauchons
embauché
embauchée
embauchées
embauchés
embelli
embellie
embellir
embellira
embelliront
embellis
embellissait
embellisse
embellissement
embellissent
embellissez
embellit
embetaient
embetais
embetait
embetant
embete
embetees
embetent
embeter
embetera
embeterai
embeterait
embetes
embetez
emblee
emblematique
emblematiques
embleme
emblemes
emblème
emblèmes
emblée
emblématique
emblématiques
embolie
embouchure
embouchures
embouteillage
embouteillages
embranchement
embrasement
embrassa
embrassai
embrassaient
embrassais
embrassait
embrassant
embrasse
embrassee
embrassees
embrassent
embrasser
embrassera
embrasserai
embrasserais
embrasserait
embrasseras
embrasserent
embrasserez
embrasseront
embrasses
embrassez
embrassiez
embrassions
embrassons
embrassèrent
embrassé
embrassée
embrassées
embrassés
embrayage
embrouille
embrouiller
embrouilles
embrouillé
embrun
embryon
embryonnaire
embryons
embuches
embuscade
embuscades
embêtaient
embêtais
embêtait
embêtant
embête
embêtent
embêter
embêtera
embêterai
embêterait
embêtes
embêtez
embêté
embêtées
embûches
emeraude
emerge
emergea
emergeaient
emergeait
emergeant
emergence
emergences
emergent
emergente
emergentes
emergents
emerger
emergera
emergeraient
emergerait
emergerent
emergeront
emerges
emerite
emerveille
emerveillement
emet
emets
emettaient
emettais
emettait
emettant
emette
emettent
emetteur
emetteurs
emettez
emettons
emettra
emettrai
emettraient
emettrait
emettre
emettrice
emettrices
emettrons
emettront
emeut
emeute
emeutes
emeutiers
emeuve
emeuvent
emigration
emigrations
emigre
emigree
emigrees
emigrer
emigres
eminemment
eminence
eminent
eminente
eminentes
eminents
emir
emirat
emirats
emirent
emis
emise
emises
emissaire
emissaires
emission
emissions
emit
emmena
emmenage
emmenagea
emmenageait
emmenageant
emmenagee
emmenagent
emmenager
emmenagera
emmenagerent
emmenageront
emmenages
emmenagez
emmenai
emmenaient
emmenais
emmenait
emmenant
emmene
emmenee
emmenees
emmenent
emmener
emmenera
emmenerai
emmeneraient
emmenerais
emmenerait
emmeneras
emmenerent
emmenerez
emmenerons
emmeneront
emmenes
emmenez
emmeniez
emmenions
emmenons
emmenèrent
emmené
emmenée
emmenées
emmenés
emmerdaient
emmerdais
emmerdait
emmerde
emmerdee
emmerdent
emmerder
emmerdera
emmerderais
emmerderait
emmerdes
emmerdez
emmerdé
emmerdée
emmerdés
emmène
emmènent
emmènera
emmènerai
emmèneraient
emmènerais
emmènerait
emmèneras
emmènerez
emmènerons
emmèneront
emmènes
emménage
emménagea
emménageait
emménageant
emménagent
emménager
emménagera
emménageront
emménagez
emménagèrent
emménagé
emménagée
emménagés
emoi
emotif
emotifs
emotion
emotionnel
emotionnelle
emotionnellement
emotionnelles
emotionnels
emotions
emotive
emotives
emouvaient
emouvait
emouvant
emouvante
emouvantes
emouvants
emouvoir
empara
emparai
emparaient
emparait
emparant
empare
emparee
emparees
emparent
emparer
emparera
empareraient
emparerait
emparerent
empareront
empares
emparez
emparons
emparèrent
emparé
emparée
emparées
emparés
empathie
empecha
empechaient
empechais
empechait
empechant
empeche
empechee
empechees
empechement
empechent
empecher
empechera
empecherai
empecheraient
empecherais
empecherait
empecheras
empecherent
empecherez
empecherons
empecheront
empeches
empechez
empechons
empereur
empereurs
emphase
empieter
empira
empiraient
empirait
empirant
empire
empiree
empirees
empirent
empirer
empirera
empirerait
empires
empirique
empiriques
empiré
empirée
empirées
empiéter
emplacement
emplacements
emplettes
empli
emploi
emploie
emploient
emploiera
emploierai
emploieraient
emploierais
emploierait
emploierez
emploierons
emploieront
emploies
emplois
employa
employaient
employais
employait
employant
employe
employee
employees
employer
employerent
employes
employeur
employeurs
employez
employiez
employions
employons
employèrent
employé
employée
employées
employés
empocher
empoisonna
empoisonnaient
empoisonnait
empoisonne
empoisonnee
empoisonnees
empoisonnement
empoisonnements
empoisonnent
empoisonner
empoisonnera
empoisonnerait
empoisonnes
empoisonnez
empoisonné
empoisonnée
empoisonnées
empoisonnés
emporta
emportaient
emportais
emportait
emportant
emporte
emportee
emportees
emportent
emporter
emportera
emporterai
emporteraient
emporterais
emporterait
emporteras
emporterent
emporterez
emporterons
emporteront
emportes
emportez
emportiez
emportions
emportons
emportèrent
emporté
emportée
emportées
emportés
empreint
empreinte
empreintes
empreints
empresse
empressement
empressé
emprise
emprises
emprisonna
emprisonnait
emprisonnant
emprisonne
emprisonnee
emprisonnees
emprisonnement
emprisonnements
emprisonnent
emprisonner
emprisonnerent
emprisonnes
emprisonnez
emprisonnèrent
emprisonné
emprisonnée
emprisonnées
emprisonnés
emprunt
emprunta
empruntaient
empruntais
empruntait
empruntant
emprunte
empruntee
empruntees
empruntent
emprunter
empruntera
emprunterai
emprunteraient
emprunterait
emprunterent
emprunterez
emprunterons
emprunteront
empruntes
emprunteur
emprunteurs
emprunteuse
empruntez
empruntions
empruntons
emprunts
empruntèrent
emprunté
empruntée
empruntées
empruntés
empêcha
empêchaient
empêchais
empêchait
empêchant
empêche
empêchement
empêchent
empêcher
empêchera
empêcherai
empêcheraient
empêcherais
empêcherait
empêcheras
empêcherez
empêcherons
empêcheront
empêches
empêchez
empêchons
empêchèrent
empêché
empêchée
empêchées
empêchés
emu
emue
emues
emulateur
emulation
emules
emulsion
emurent
emus
emut
en
encadraient
encadrait
encadrant
encadre
encadree
encadrees
encadrement
encadrements
encadrent
encadrer
encadrera
encadreront
encadres
encadrez
encadrons
encadré
encadrée
encadrées
encadrés
encaissa
encaissaient
encaissait
encaisse
encaissee
encaissees
encaissent
encaisser
encaissera
encaisserait
encaisseront
encaisses
encaissez
encaissons
encaissé
encaissée
encaissées
encaissés
enceinte
enceintes
encens
encercle
encerclé
enchaina
enchainaient
enchainais
enchainait
enchainant
enchaine
enchainement
enchainements
enchainent
enchainer
enchainera
enchainerait
enchainerent
enchaineront
enchaines
enchainez
enchainons
enchante
enchantee
enchantees
enchantement
enchantes
enchanteur
enchanté
enchantée
enchantées
enchantés
enchaîna
enchaînaient
enchaînais
enchaînait
enchaînant
enchaîne
enchaînement
enchaînements
enchaînent
enchaîner
enchaînera
enchaînerait
enchaîneront
enchaînes
enchaînez
enchaînons
enchaînèrent
enchaîné
enchaînés
enchere
encheres
enchère
enchères
enclave
enclaves
enclenche
enclencher
enclenché
enclin
encline
enclines
enclins
enclos
enclume
encodage
encolure
encombrant
encombrants
encombre
encombrement
encombrer
encombré
encontre
encor
encore
encores
encourage
encouragea
encourageaient
encourageais
encourageait
encourageant
encourageante
encourageantes
encourageants
encouragee
encouragees
encouragement
encouragements
encouragent
encourageons
encourager
encouragera
encouragerai
encourageraient
encouragerais
encouragerait
encouragerent
encouragerez
encouragerons
encourageront
encourages
encouragez
encouragions
encouragèrent
encouragé
encouragée
encouragées
encouragés
encoure
encours
encourt
encourus
encre
encres
enculant
encule
enculee
enculees
enculent
enculer
enculera
encules
enculé
enculée
enculées
enculés
encyclique
encyclopedie
encyclopedies
encyclopedique
encyclopédie
encyclopédies
encyclopédique
endemique
endemiques
endette
endettee
endettement
endettements
endettes
endetté
endettée
endettés
endiguer
endocriniens
endommage
endommagee
endommagees
endommager
endommages
endommagé
endommagée
endommagées
endommagés
endormaient
endormais
endormait
endorme
endorment
endormes
endormez
endormi
endormie
endormies
endormir
endormira
endormirai
endormirais
endormirait
endormirent
endormirez
endormiront
endormis
endormit
endormons
endors
endort
endosse
endosser
endroit
endroits
enduit
enduits
endura
enduraient
endurais
endurait
endurance
endure
enduree
endurees
endurent
endurer
endurera
endurerait
endures
endurez
endurons
enduré
endurée
endurées
endurés
endémique
endémiques
energetique
energetiques
energie
energies
energique
energiquement
energiques
enerva
enervaient
enervais
enervait
enervant
enerve
enervee
enervees
enervement
enervent
enerver
enervera
enerverais
enerverait
enerves
enervez
enervons
enfance
enfances
enfant
enfantin
enfantine
enfantines
enfantins
enfants
enfer
enferma
enfermaient
enfermais
enfermait
enfermant
enferme
enfermee
enfermees
enfermement
enferment
enfermer
enfermera
enfermerai
enfermerais
enfermerait
enfermerent
enfermeront
enfermes
enfermez
enfermons
enfermèrent
enfermé
enfermée
enfermées
enfermés
enfers
enfila
enfilai
enfilaient
enfilais
enfilait
enfilant
enfile
enfilent
enfiler
enfilera
enfileront
enfiles
enfilez
enfilons
enfilé
enfin
enflamma
enflammaient
enflammait
enflammant
enflamme
enflammee
enflammees
enflamment
enflammer
enflammera
enflammerait
enflammerent
enflammeront
enflammes
enflammez
enflammons
enflammèrent
enflammé
enflammée
enflammées
enflammés
enfle
enflee
enfler
enflure
enflures
enflé
enflée
enfoire
enfoiree
enfoires
enfoiré
enfoirée
enfoirés
enfonca
enfoncai
enfoncaient
enfoncais
enfoncait
enfoncant
enfonce
enfoncee
enfoncees
enfoncent
enfoncer
enfoncera
enfoncerai
enfoncerais
enfoncerait
enfoncerent
enfonceront
enfonces
enfoncez
enfoncons
enfoncèrent
enfoncé
enfoncée
enfoncées
enfoncés
enfonça
enfonçai
enfonçaient
enfonçais
enfonçait
enfonçant
enfonçons
enfoui
enfouie
enfouies
enfouis
enfouissement
enfreignaient
enfreignait
enfreignant
enfreigne
enfreignent
enfreignez
enfreindra
enfreindraient
enfreindrait
enfreindre
enfreins
enfreint
enfreinte
enfreintes
enfreints
enfui
enfuie
enfuient
enfuies
enfuir
enfuira
enfuiraient
enfuirait
enfuirent
enfuiront
enfuis
enfuit
enfuyaient
enfuyais
enfuyait
enfuyant
engage
engagea
engageai
engageaient
engageais
engageait
engageant
engageantes
engageants
engagee
engagees
engagement
engagements
engagent
engageons
engager
engagera
engagerai
engageraient
engagerais
engagerait
engagerent
engagerez
engagerons
engageront
engages
engagez
engagiez
engagions
engagèrent
engagé
engagée
engagées
engagés
engendra
engendraient
engendrait
engendrant
engendre
engendree
engendrees
engendrent
engendrer
engendrera
engendreraient
engendrerait
engendrerent
engendreront
engendres
engendrez
engendrèrent
engendré
engendrée
engendrées
engendrés
engin
engineering
engins
englobant
englobe
englouti
engloutie
englouties
engloutir
engloutira
engloutirent
engloutiront
engloutis
engloutissaient
engloutissait
engloutissant
engloutisse
engloutissent
engloutit
engouement
engouements
engrais
engraisser
engrenage
engrenages
engueulaient
engueulais
engueulait
engueulant
engueule
engueulee
engueulent
engueuler
engueules
engueulez
engueulé
engueulée
engueulés
enieme
eniemes
enigmatique
enigme
enigmes
enjeu
enjeux
enjoint
enjoue
enjoué
enleva
enlevai
enlevaient
enlevais
enlevait
enlevant
enleve
enlevee
enlevees
enlevement
enlevements
enlevent
enlever
enlevera
enleverai
enleveraient
enleverais
enleverait
enleveras
enleverent
enleverez
enleverons
enleveront
enleves
enlevez
enleviez
enlevions
enlevons
enlevèrent
enlevé
enlevée
enlevées
enlevés
enlève
enlèvement
enlèvements
enlèvent
enlèvera
enlèverai
enlèveraient
enlèverais
enlèverait
enlèveras
enlèverez
enlèverons
enlèveront
enlèves
ennemi
ennemie
ennemies
ennemis
ennui
ennuie
ennuient
ennuiera
ennuierai
ennuierais
ennuierait
ennuieras
ennuierez
ennuieront
ennuies
ennuis
ennuya
ennuyaient
ennuyais
ennuyait
ennuyant
ennuye
ennuyer
ennuyeuse
ennuyeuses
ennuyeux
ennuyez
ennuyons
ennuyé
enonca
enoncaient
enoncait
enoncant
enonce
enoncee
enoncees
enoncent
enoncer
enoncera
enonces
enoncez
enoncons
enorme
enormement
enormes
enqueste
enqueta
enquetaient
enquetait
enquetant
enquete
enquetee
enquetees
enquetent
enqueter
enquetera
enqueterait
enqueteront
enquetes
enqueteur
enqueteurs
enqueteuse
enquetez
enquetons
enquetrices
enquêta
enquêtaient
enquêtait
enquêtant
enquête
enquêtent
enquêter
enquêtera
enquêterait
enquêteront
enquêtes
enquêteur
enquêteurs
enquêteuse
enquêtez
enquêtons
enquêtrices
enquêté
enquêtée
enquêtées
enquêtés
enracinement
enrage
enragee
enragees
enrages
enragé
enragée
enragées
enragés
enrayer
enregistra
enregistraient
enregistrais
enregistrait
enregistrant
enregistre
enregistree
enregistrees
enregistrement
enregistrements
enregistrent
enregistrer
enregistrera
enregistrerai
enregistrerait
enregistrerent
enregistrerons
enregistreront
enregistres
enregistreur
enregistrez
enregistrions
enregistrons
enregistrèrent
enregistré
enregistrée
enregistrées
enregistrés
enrichi
enrichie
enrichies
enrichir
enrichira
enrichiraient
enrichirait
enrichirent
enrichiront
enrichis
enrichissaient
enrichissait
enrichissant
enrichissante
enrichisse
enrichissement
enrichissements
enrichissent
enrichissez
enrichissons
enrichit
enrole
enroler
enroula
enroulaient
enroulait
enroulant
enroule
enroulee
enroulees
enroulent
enrouler
enroulera
enroules
enroulez
enroulé
enroulée
enroulées
enroulés
enrôler
enrôlé
ensanglante
ensanglanté
enseigna
enseignaient
enseignais
enseignait
enseignant
enseignante
enseignantes
enseignants
enseigne
enseignee
enseignees
enseignement
enseignements
enseignent
enseigner
enseignera
enseignerai
enseigneraient
enseignerais
enseignerait
enseignerent
enseignerez
enseignerons
enseigneront
enseignes
enseignez
enseignons
enseignèrent
enseigné
enseignée
enseignées
ensemble
ensembles
enseveli
ensoleille
ensoleillee
ensoleillees
ensoleillement
ensoleilles
ensoleillé
ensoleillée
ensoleillées
ensoleillés
ensorcelee
ensorcelée
enssemble
ensuit
ensuite
entache
entachee
entaché
entachée
entaille
entama
entamai
entamaient
entamais
entamait
entamant
entame
entamee
entamees
entament
entamer
entamera
entamerai
entamerait
entamerent
entamerons
entameront
entames
entamez
entamons
entamèrent
entamé
entamée
entamées
entamés
entassa
entassaient
entassait
entassant
entasse
entassee
entassees
entassent
entasser
entasseront
entasses
entassez
entassé
entassée
entassées
entassés
entend
entendaient
entendais
entendait
entendant
entendante
entendantes
entendants
entende
entendement
entendent
entendes
entendez
entendiez
entendimes
entendions
entendirent
entendis
entendit
entendons
entendra
entendrai
entendraient
entendrais
entendrait
entendras
entendre
entendrez
entendriez
entendrions
entendrons
entendront
entends
entendu
entendue
entendues
entendus
entendîmes
entendît
entente
ententes
enter
enterra
enterraient
enterrait
enterrant
enterre
enterree
enterrees
enterrement
enterrements
enterrent
enterrer
enterrera
enterrerai
enterrerait
enterrerent
enterreront
enterres
enterrez
enterrons
enterrèrent
enterré
enterrée
enterrées
enterrés
entete
entetement
enthousiasme
enthousiasmes
enthousiaste
enthousiastes
entier
entiere
entierement
entieres
entierete
entiers
entite
entites
entité
entités
entière
entièrement
entières
entièreté
entonnoir
entorse
entoura
entourage
entourages
entouraient
entourais
entourait
entourant
entoure
entouree
entourees
entourent
entourer
entourera
entourerait
entourerent
entoureront
entoures
entourez
entourons
entourèrent
entouré
entourée
entourées
entourés
entra
entracte
entrai
entraide
entraider
entraides
entraient
entrailles
entrain
entraina
entrainaient
entrainais
entrainait
entrainant
entraine
entrainee
entrainees
entrainement
entrainements
entrainent
entrainer
entrainera
entrainerai
entraineraient
entrainerais
entrainerait
entrainerent
entrainerons
entraineront
entraines
entraineur
entraineurs
entrainez
entrainons
entrains
entrais
entrait
entrames
entrant
entrante
entrantes
entrants
entrat
entrava
entravaient
entravait
entravant
entrave
entravent
entraver
entravera
entraveraient
entraverait
entraverent
entraveront
entraves
entravèrent
entravé
entraîna
entraînaient
entraînais
entraînait
entraînant
entraîne
entraînement
entraînements
entraînent
entraîner
entraînera
entraînerai
entraîneraient
entraînerais
entraînerait
entraînerons
entraîneront
entraînes
entraîneur
entraîneurs
entraînez
entraînons
entraînèrent
entraîné
entraînée
entraînées
entraînés
entre
entree
entrees
entrejambe
entremise
entrent
entreposage
entrepot
entrepots
entreprenaient
entreprenais
entreprenait
entreprenant
entreprenariat
entreprend
entreprendra
entreprendrai
entreprendrait
entreprendras
entreprendre
entreprendrez
entreprendrons
entreprendront
entreprends
entrepreneur
entrepreneuriat
entrepreneurs
entrepreneuse
entrepreneuses
entreprenez
entreprenne
entreprennent
entreprenons
entreprimes
entreprirent
entrepris
entreprise
entreprises
entreprit
entreprîmes
entrepôt
entrepôts
entrer
entrera
entrerai
entreraient
entrerais
entrerait
entreras
entrerent
entrerez
entrerons
entreront
entres
entretenaient
entretenais
entretenait
entretenant
entretenez
entreteniez
entretenions
entretenir
entretenons
entretenu
entretenue
entretenues
entretenus
entretien
entretiendra
entretiendrai
entretiendraient
entretiendrait
entretiendront
entretienne
entretiennent
entretiens
entretient
entretinrent
entretint
entrevis
entrevit
entrevoient
entrevoir
entrevois
entrevoit
entrevoyaient
entrevoyais
entrevoyait
entrevoyant
entrevoyez
entrevoyons
entrevu
entrevue
entrevues
entrevus
entrez
entriez
entrions
entrons
entropie
entrâmes
entrât
entrèrent
entré
entrée
entrées
entrés
enturbanne
enturbannee
enturbannes
enturbanné
enturbannée
enturbannés
entête
entêtement
enumera
enumerait
enumerant
enumeration
enumere
enumeree
enumerees
enumerent
enumerer
enumeres
enumerez
enumerons
env
envahi
envahie
envahies
envahir
envahira
envahiraient
envahirait
envahirent
envahiront
envahis
envahissaient
envahissait
envahissant
envahissante
envahissantes
envahissants
envahisse
envahissent
envahisseur
envahisseurs
envahissez
envahit
enveloppe
envelopper
enveloppes
enveloppé
envergure
envergures
enverra
enverrai
enverraient
enverrais
enverrait
enverras
enverrez
enverriez
enverrions
enverrons
enverront
envers
envi
envia
enviable
enviaient
enviais
enviait
envie
enviee
enviees
envient
envier
enviera
envieraient
envierait
envieront
envies
envieux
enviez
envions
environ
environnant
environnante
environnantes
environnants
environnement
environnemental
environnementale
environnementales
environnementaux
environnements
environs
envisage
envisagea
envisageable
envisageables
envisageai
envisageaient
envisageais
envisageait
envisageant
envisagee
envisagees
envisagent
envisageons
envisager
envisagera
envisagerai
envisageraient
envisagerais
envisagerait
envisagerent
envisagerez
envisageriez
envisagerons
envisageront
envisages
envisagez
envisagiez
envisagions
envisagèrent
envisagé
envisagée
envisagées
envisagés
enviée
enviées
enviés
envoi
envoie
envoient
envoies
envois
envol
envola
envolaient
envolais
envolait
envolant
envole
envolee
envolees
envolent
envoler
envolera
envolerai
envoleraient
envolerait
envolerent
envoleront
envoles
envolez
envolons
envols
envolèrent
envolé
envolée
envolées
envolés
envoya
envoyai
envoyaient
envoyais
envoyait
envoyant
envoyat
envoye
envoyee
envoyees
envoyer
envoyerent
envoyes
envoyez
envoyiez
envoyions
envoyons
envoyât
envoyèrent
envoyé
envoyée
envoyées
envoyés
enzyme
enzymes
eolien
eolienne
eoliennes
eoliens
epais
epaisse
epaisses
epaisseur
epaisseurs
epandage
epanoui
epanouie
epanouir
epanouira
epanouirait
epanouirent
epanouiront
epanouissaient
epanouissait
epanouisse
epanouissement
epanouissent
epanouit
epargna
epargnaient
epargnais
epargnait
epargnant
epargnants
epargne
epargnee
epargnees
epargnent
epargner
epargnera
epargnerai
epargneraient
epargnerais
epargnerait
epargnerent
epargnerez
epargnerons
epargneront
epargnes
epargnez
epargnons
eparpilles
epars
eparses
epater
epaule
epauler
epaules
epave
epaves
epee
epees
eperdument
eperon
ephemere
ephemeres
epi
epice
epicee
epicees
epicentre
epicerie
epiceries
epices
epicier
epidemie
epidemies
epidemiologie
epidemiologique
epidemique
epiderme
epilation
epilepsie
epiler
epilogue
epinards
epine
epines
epineuse
epineuses
epineux
epingle
epingler
epingles
epiniere
epique
epiques
epis
episcopal
episcopale
episcopales
episcopat
episcopaux
episode
episodes
epistemologie
epistolaire
epitaphe
epithete
epitre
epluchait
epluchant
epluche
epluchee
epluchees
epluchent
eplucher
epluches
epluchez
eponge
eponger
eponges
eponyme
eponymes
epopee
epopees
epoque
epoques
epousa
epousaient
epousais
epousait
epousant
epouse
epousee
epousent
epouser
epousera
epouserai
epouserais
epouserait
epouseras
epouserent
epouserez
epouseront
epouses
epousez
epousiez
epoustouflant
epoustouflante
epouvantable
epouvantables
epouvantail
epouvante
epoux
epreuve
epreuves
epris
eprouva
eprouvai
eprouvaient
eprouvais
eprouvait
eprouvant
eprouvante
eprouve
eprouvee
eprouvees
eprouvent
eprouver
eprouvera
eprouverai
eprouveraient
eprouverais
eprouverait
eprouveras
eprouverent
eprouverez
eprouveriez
eprouverons
eprouveront
eprouves
eprouvez
eprouviez
eprouvions
eprouvons
epuisa
epuisaient
epuisait
epuisant
epuise
epuisee
epuisees
epuisement
epuisements
epuisent
epuiser
epuisera
epuiseraient
epuiserait
epuiserent
epuiseront
epuises
epuisez
epuisons
epuration
epurations
epure
epuree
equateurs
equation
equations
equatoriale
equerre
equestre
equestres
equilibrage
equilibraient
equilibrait
equilibre
equilibree
equilibrees
equilibrent
equilibrer
equilibrera
equilibrerait
equilibres
equilibrez
equipa
equipage
equipages
equipaient
equipait
equipant
equipe
equipee
equipees
equipement
equipementier
equipements
equipent
equiper
equipera
equiperent
equiperont
equipes
equipez
equipier
equipiere
equipieres
equipiers
equipons
equitable
equitablement
equitables
equitation
equite
equivalant
equivalence
equivalences
equivalent
equivalente
equivalentes
equivalents
equivaut
equivoque
equivoques
erable
erables
eradication
eradiquant
eradique
eradiquee
eradiquees
eradiquent
eradiquer
eradiquera
eradiques
ere
erection
erections
eres
ergonomie
ergonomique
erige
erigea
erigeaient
erigeait
erigeant
erigee
erigees
erigent
erigeons
eriger
erigera
erigerent
erigeront
eriges
erigez
ermitage
ermite
erosion
erosions
erotique
erotiques
erotisme
erra
errai
erraient
errais
errait
errance
errant
errantes
errants
erre
errements
errent
errer
errera
erreur
erreurs
errez
errone
erronee
erronees
errones
errons
erroné
erronée
erronées
erronés
erré
erudit
erudite
erudites
erudition
erudits
eruption
eruptions
es
escadre
escadres
escadrille
escadron
escadrons
escalada
escaladaient
escaladait
escaladant
escalade
escaladee
escaladent
escalader
escaladerent
escalades
escaladez
escaladons
escaladèrent
escaladé
escaladée
escaladés
escale
escales
escalier
escaliers
escapade
escapades
escape
escargot
escargots
escarpins
escient
esclavage
esclavages
esclavagiste
esclavagistes
esclave
esclaves
escompte
escompté
escorta
escortaient
escortait
escortant
escorte
escortee
escortees
escortent
escorter
escortera
escorterent
escorteront
escortes
escortèrent
escorté
escortée
escortées
escortés
escouade
escrime
escrire
escroc
escrocs
escroque
escroquerie
escroqueries
escroqué
esoterique
esoterisme
espace
espacees
espaces
espacées
espece
especes
espera
esperai
esperaient
esperais
esperait
esperance
esperances
esperant
espere
esperee
esperees
esperent
esperer
esperera
espererais
espererait
espereront
esperes
esperez
esperiez
esperions
esperons
espiegle
espion
espionnage
espionnages
espionnaient
espionnais
espionnait
espionnant
espionne
espionnee
espionnees
espionnent
espionner
espionnerait
espionnes
espionnez
espionné
espionnée
espionnées
espionnés
espions
espiègle
esplanades
espoir
espoirs
esprit
esprits
espèce
espèces
espère
espèrent
espères
espéra
espérai
espéraient
espérais
espérait
espérance
espérances
espérant
espérer
espérera
espérerais
espérerait
espéreront
espérez
espériez
espérions
espérons
espéré
espérée
espérées
espérés
esquisse
esquisses
esquiva
esquivais
esquivait
esquivant
esquive
esquivee
esquivees
esquivent
esquiver
esquivera
esquives
esquivez
esquivé
esquivée
esquivées
esquivés
essai
essaie
essaient
essaiera
essaierai
essaieraient
essaierais
essaierait
essaieras
essaierez
essaierons
essaieront
essaies
essaim
essais
essaya
essayage
essayai
essayaient
essayais
essayait
essayant
essaye
essayee
essayees
essayent
essayer
essayera
essayerai
essayeraient
essayerais
essayerait
essayeras
essayerent
essayerez
essayerons
essayeront
essayes
essayez
essayiez
essayions
essayiste
essayons
essayèrent
essayé
essayée
essayées
essayés
essence
essences
essentiel
essentielle
essentiellement
essentielles
essentiels
essieu
essieux
essor
essors
essouffle
essoufflement
essoufflé
essuie
essuient
essuiera
essuierai
essuierait
essuies
essuya
essuyai
essuyaient
essuyais
essuyait
essuyant
essuye
essuyee
essuyees
essuyer
essuyerent
essuyes
essuyez
essuyons
essuyèrent
essuyé
essuyée
essuyées
essuyés
est
establishment
estampe
estampes
estant
este
estheticienne
esthetique
esthetiques
esthetisme
esthéticienne
esthétique
esthétiques
esthétisme
estima
estimai
estimaient
estimais
estimait
estimant
estimation
estimations
estime
estimee
estimees
estiment
estimer
estimera
estimerai
estimeraient
estimerais
estimerait
estimerent
estimerez
estimerons
estimeront
estimes
estimez
estimiez
estimions
estimons
estimèrent
estimé
estimée
estimées
estimés
estival
estivale
estivales
estivaux
estoient
estoit
estomac
estomacs
estompe
estrade
estre
estuaire
esté
et
etable
etabli
etablie
etablies
etablir
etablira
etablirai
etabliraient
etablirait
etablirent
etablirez
etablirons
etabliront
etablis
etablissaient
etablissais
etablissait
etablissant
etablisse
etablissement
etablissements
etablissent
etablissez
etablissiez
etablissions
etablissons
etablit
etage
etagere
etageres
etages
etai
etaie
etaient
etain
etais
etait
etala
etalage
etalaient
etalais
etalait
etalant
etale
etalee
etalees
etalement
etalent
etaler
etalera
etalerait
etalerent
etaleront
etales
etalez
etalon
etalons
etals
etamines
etanche
etancheite
etanches
etang
etangs
etant
etape
etapes
etat
etatique
etatiques
etats
etau
etayait
etayant
etaye
etayee
etayees
etayent
etayer
etayes
etc
ete
eteignaient
eteignais
eteignait
eteignant
eteigne
eteignent
eteignez
eteignirent
eteignis
eteignit
eteignons
eteindra
eteindrai
eteindraient
eteindrait
eteindre
eteindront
eteins
eteint
eteinte
eteintes
eteints
etend
etendaient
etendais
etendait
etendant
etendard
etendards
etende
etendent
etendez
etendirent
etendit
etendons
etendra
etendrai
etendraient
etendrais
etendrait
etendre
etendrons
etendront
etends
etendu
etendue
etendues
etendus
eternel
eternelle
eternellement
eternelles
eternels
eternite
eternites
etes
ethanol
ether
ethique
ethiques
ethnie
ethnies
ethnique
ethniques
ethnographie
ethnographique
ethnologie
etiez
etincelant
etincelle
etincelles
etions
etiquetage
etiquete
etiquette
etiquettes
etira
etiraient
etirait
etirant
etire
etiree
etirees
etirent
etirer
etirera
etirerent
etires
etirez
etoffe
etoffer
etoffes
etoile
etoilee
etoilees
etoiles
etonna
etonnaient
etonnais
etonnait
etonnamment
etonnant
etonnante
etonnantes
etonnants
etonne
etonnee
etonnees
etonnement
etonnements
etonnent
etonner
etonnera
etonnerai
etonneraient
etonnerais
etonnerait
etonneras
etonnerent
etonnerez
etonnerons
etonneront
etonnes
etonnez
etonnons
etouffa
etouffai
etouffaient
etouffais
etouffait
etouffant
etouffante
etouffe
etouffee
etouffement
etouffent
etouffer
etouffera
etoufferait
etoufferent
etoufferont
etouffes
etouffez
etouffons
etourdi
etourdie
etrange
etrangement
etranger
etrangere
etrangeres
etrangers
etranges
etrangete
etrangla
etranglaient
etranglait
etranglant
etrangle
etranglee
etranglement
etranglent
etrangler
etranglera
etranglerait
etranglez
etre
etreinte
etres
etrier
etroit
etroite
etroitement
etroites
etroitesse
etroits
etude
etudes
etudia
etudiaient
etudiais
etudiait
etudiant
etudiante
etudiantes
etudiants
etudie
etudiee
etudiees
etudient
etudier
etudiera
etudierai
etudieraient
etudierais
etudierait
etudierent
etudierez
etudierons
etudieront
etudies
etudiez
etudiions
etudions
etui
etymologie
etymologies
etymologique
eu
eucalyptus
eucharistie
eucharistique
eue
eues
euh
eulx
eumes
eunuque
euphemisme
euphorie
euphémisme
eurent
euro
eurodeputes
eurodéputés
europe
europeen
europeenne
europeennes
europeens
européen
européenne
européennes
européens
euros
eurovision
eus
eusse
eussent
eusses
eussiez
eussions
eust
eustache
eut
eutes
euthanasie
euthanasies
eux
evacua
evacuaient
evacuait
evacuation
evacuations
evacue
evacuee
evacuees
evacuent
evacuer
evacuera
evacuerait
evacuerent
evacueront
evacues
evacuez
evacuons
evada
evadaient
evadait
evadant
evade
evadee
evadees
evadent
evader
evadera
evaderent
evades
evadez
evalua
evaluaient
evaluait
evaluant
evaluation
evaluations
evalue
evaluee
evaluees
evaluent
evaluer
evaluera
evaluerait
evaluerons
evalueront
evalues
evaluez
evaluons
evangelique
evangeliques
evangelisation
evangeliste
evangelistes
evangile
evangiles
evanoui
evanouie
evanouir
evanouira
evanouirait
evanouirent
evanouiront
evanouissaient
evanouissait
evanouissant
evanouisse
evanouissent
evanouit
evaporation
evapore
evasion
evasions
eveche
eveches
eveil
eveilla
eveillai
eveillaient
eveillais
eveillait
eveillant
eveille
eveillee
eveillees
eveillent
eveiller
eveillera
eveillerait
eveillerent
eveilleront
eveilles
eveillez
eveillons
eveils
evenement
evenementiel
evenements
eventail
eventails
eventualite
eventualites
eventuel
eventuelle
eventuellement
eventuelles
eventuels
eveque
eveques
eviction
evidement
evidemment
evidence
evidences
evident
evidente
evidentes
evidents
evier
evince
evincer
evita
evitaient
evitais
evitait
evitant
evite
evitee
evitees
evitement
evitent
eviter
evitera
eviterai
eviteraient
eviterais
eviterait
eviteras
eviterent
eviterez
eviterons
eviteront
evites
evitez
evitiez
evitions
evitons
evocation
evocations
evolua
evoluaient
evoluais
evoluait
evoluant
evolue
evoluee
evoluent
evoluer
evoluera
evolueraient
evoluerait
evoluerent
evoluerons
evolueront
evolues
evoluez
evoluons
evolutif
evolutifs
evolution
evolutions
evolutive
evolutives
evoqua
evoquaient
evoquais
evoquait
evoquant
evoque
evoquee
evoquees
evoquent
evoquer
evoquera
evoquerai
evoqueraient
evoquerais
evoquerait
evoquerent
evoquerons
evoqueront
evoques
evoquez
evoquiez
evoquions
evoquons
ex
exacerbe
exacerbé
exact
exacte
exactement
exactes
exactions
exactitude
exacts
exageraient
exagerais
exagerait
exagerant
exageration
exagere
exageree
exagerees
exagerent
exagerer
exageres
exagerez
exagerons
exagère
exagèrent
exagères
exagéraient
exagérais
exagérait
exagérant
exagération
exagérer
exagérez
exagérons
exagéré
exagérée
exagérées
exagérés
exaltant
exaltation
examen
examens
examina
examinai
examinaient
examinais
examinait
examinant
examinateur
examine
examinee
examinees
examinent
examiner
examinera
examinerai
examinerait
examinerent
examinerez
examinerons
examineront
examines
examinez
examiniez
examinions
examinons
examinèrent
examiné
examinée
examinées
examinés
exasperation
exaspere
exaspère
exaspération
exaspéré
excavation
excedaient
excedait
excedant
excede
excedee
excedees
excedent
excedentaire
excedents
exceder
excedera
excederait
excederont
excedes
excelle
excellence
excellences
excellent
excellente
excellentes
excellents
excentricite
excentricité
excentrique
excentriques
excepte
exceptee
exceptees
exceptes
exception
exceptionnel
exceptionnelle
exceptionnellement
exceptionnelles
exceptionnels
exceptions
excepté
exceptée
exceptées
exceptés
exces
excessif
excessifs
excessive
excessivement
excessives
excision
excita
excitaient
excitais
excitait
excitant
excitante
excitantes
excitants
excitation
excitations
excite
excitee
excitees
excitent
exciter
excitera
exciterait
exciterent
excites
excitez
excitons
excitèrent
excité
excitée
excitées
excités
exclamation
exclame
exclu
excluaient
excluais
excluait
excluant
exclue
excluent
exclues
excluez
excluons
exclura
exclurai
excluraient
exclurais
exclurait
exclure
excluront
exclus
exclusif
exclusifs
exclusion
exclusions
exclusive
exclusivement
exclusives
exclusivite
exclusivites
exclusivité
exclusivités
exclut
excommunication
excrements
excréments
excursion
excursions
excusa
excusaient
excusais
excusait
excusant
excuse
excusee
excusees
excusent
excuser
excusera
excuserai
excuserais
excuserait
excuseras
excuserez
excuseront
excuses
excusez
excusons
excusé
excusée
excusées
excusés
excède
excèdent
excès
excédaient
excédait
excédant
excédent
excédentaire
excédents
excéder
excédera
excéderait
excéderont
excédé
excédée
excédées
excédés
execrable
executa
executai
executaient
executais
executait
executant
execute
executee
executees
executent
executer
executera
executerai
executeraient
executerais
executerait
executerent
executerez
executerons
executeront
executes
executeur
executez
executiez
executif
executifs
execution
executions
executive
executives
executoire
executons
exegese
exemplaire
exemplaires
exemplarite
exemplarité
exemple
exemples
exempt
exempte
exemptes
exemption
exemptions
exempts
exempté
exemptés
exerca
exercaient
exercais
exercait
exercant
exerce
exercee
exercees
exercent
exercer
exercera
exercerai
exerceraient
exercerait
exercerent
exercerez
exercerons
exerceront
exerces
exercez
exercice
exercices
exerciez
exercions
exercons
exercèrent
exercé
exercée
exercées
exercés
exergue
exerça
exerçaient
exerçais
exerçait
exerçant
exerçons
exhaustif
exhaustifs
exhaustive
exhaustives
exhiba
exhibaient
exhibait
exhibant
exhibe
exhibee
exhibees
exhibent
exhiber
exhibera
exhibes
exhibez
exhibition
exhibitionniste
exhibé
exhibée
exhibées
exhibés
exhorte
exige
exigea
exigeaient
exigeais
exigeait
exigeant
exigeante
exigeantes
exigeants
exigee
exigees
exigence
exigences
exigent
exigeons
exiger
exigera
exigerai
exigeraient
exigerais
exigerait
exigerent
exigerez
exigerons
exigeront
exiges
exigez
exigiez
exigèrent
exigé
exigée
exigées
exigés
exil
exila
exilait
exilant
exile
exilee
exilees
exilent
exiler
exilera
exilerent
exiles
exils
exilèrent
exilé
exilée
exilées
exilés
exista
existaient
existais
existait
existant
existante
existantes
existants
existat
existe
existee
existence
existences
existent
existentielle
exister
existera
existerai
existeraient
existerais
existerait
existeras
existerent
existerions
existerons
existeront
existes
existez
existiez
existions
existons
existât
existèrent
existé
existée
existés
exit
exode
exodes
exonerait
exonerant
exoneration
exonerations
exonere
exoneree
exonerees
exonerent
exonerer
exonererait
exoneres
exonère
exonèrent
exonérait
exonérant
exonération
exonérations
exonérer
exonérerait
exonéré
exonérée
exonérées
exonérés
exoplanetes
exoplanètes
exorbitant
exorbitants
exorciser
exorcisme
exorciste
exotique
exotiques
exotisme
expansion
expansions
expatriation
expatrie
expatries
expatrié
expatriés
expedia
expediaient
expediait
expediant
expedie
expediee
expedier
expediera
expedierai
expedierait
expedies
expediez
expedions
expediteur
expedition
expeditionnaire
expeditions
experience
experiences
experimenta
experimentaient
experimentais
experimentait
experimental
experimentale
experimentales
experimentant
experimentation
experimentations
experimentaux
experimente
experimentee
experimentees
experimentent
experimenter
experimentera
experimenteront
experimentes
experimentez
experimentions
experimentons
expert
experte
expertes
expertise
expertises
experts
expira
expirait
expiration
expirations
expire
expiree
expirees
expirent
expirer
expirera
expireront
expires
expirez
expiré
expirée
expirées
expirés
explicatif
explicatifs
explication
explications
explicative
explicatives
explicite
explicitement
expliciter
explicites
expliqua
expliquai
expliquaient
expliquais
expliquait
expliquant
explique
expliquee
expliquees
expliquent
expliquer
expliquera
expliquerai
expliqueraient
expliquerais
expliquerait
expliqueras
expliquerent
expliquerez
expliqueriez
expliquerons
expliqueront
expliques
expliquez
expliquiez
expliquions
expliquons
expliquèrent
expliqué
expliquée
expliquées
expliqués
exploit
exploita
exploitable
exploitables
exploitaient
exploitait
exploitant
exploitante
exploitantes
exploitants
exploitation
exploitations
exploite
exploitee
exploitees
exploitent
exploiter
exploitera
exploiteraient
exploiterait
exploiterent
exploiteront
exploites
exploitez
exploitons
exploits
exploitèrent
exploité
exploitée
exploitées
exploités
explora
exploraient
explorais
explorait
explorant
explorateur
explorateurs
exploration
explorations
exploratrices
explore
exploree
explorees
explorent
explorer
explorera
explorerai
explorerait
explorerent
explorerons
exploreront
explores
explorez
explorions
explorons
explorèrent
exploré
explorée
explorées
explorés
explosa
explosaient
explosait
explosant
explose
explosee
explosees
explosent
exploser
explosera
exploserai
exploseraient
exploserait
exploseras
exploserent
exploseront
exploses
explosez
explosif
explosifs
explosion
explosions
explosive
explosives
explosons
explosèrent
explosé
explosée
explosées
explosés
expo
exponentielle
export
exporta
exportaient
exportait
exportant
exportateur
exportateurs
exportation
exportations
exportatrice
exportatrices
exporte
exportee
exportees
exportent
exporter
exportera
exporteront
exportes
exportez
exportons
exports
exporté
exportée
exportées
exportés
expos
exposa
exposaient
exposais
exposait
exposant
exposants
expose
exposee
exposees
exposent
exposer
exposera
exposerai
exposeraient
exposerais
exposerait
exposerent
exposerez
exposeriez
exposerons
exposeront
exposes
exposez
exposiez
exposions
exposition
expositions
exposons
exposèrent
exposé
exposée
exposées
exposés
expres
express
expresse
expressement
expresses
expressif
expressifs
expression
expressions
expressive
expressives
expresso
expressément
exprima
exprimaient
exprimais
exprimait
exprimant
exprime
exprimee
exprimees
expriment
exprimer
exprimera
exprimerai
exprimeraient
exprimerais
exprimerait
exprimerent
exprimerez
exprimerons
exprimeront
exprimes
exprimez
exprimiez
exprimions
exprimons
exprimèrent
exprimé
exprimée
exprimées
exprimés
expropriation
exprès
expulsa
expulsait
expulsant
expulse
expulsee
expulsees
expulsent
expulser
expulsera
expulserait
expulserent
expulses
expulsez
expulsion
expulsions
expulsons
expulsèrent
expulsé
expulsée
expulsées
expulsés
expédia
expédiaient
expédiait
expédiant
expédie
expédier
expédiera
expédierai
expédierait
expédiez
expédions
expéditeur
expédition
expéditionnaire
expéditions
expédié
expédiée
expédiés
expérience
expériences
expérimenta
expérimentaient
expérimentais
expérimentait
expérimental
expérimentale
expérimentales
expérimentant
expérimentation
expérimentations
expérimentaux
expérimente
expérimentent
expérimenter
expérimentera
expérimenteront
expérimentes
expérimentez
expérimentions
expérimentons
expérimenté
expérimentée
expérimentées
expérimentés
exquis
exquise
exquises
extase
extensible
extension
extensions
extensive
exterieur
exterieure
exterieurement
exterieures
exterieurs
extermina
exterminant
extermination
exterminations
extermine
exterminee
exterminees
exterminent
exterminer
exterminera
exterminerai
exterminerent
extermines
exterminez
exterminons
exterminèrent
exterminé
exterminée
exterminées
exterminés
externe
externes
extincteur
extinction
extinctions
extirper
extorsion
extra
extraction
extractions
extradition
extraie
extraient
extraira
extraire
extrais
extrait
extraite
extraites
extraits
extraordinaire
extraordinairement
extraordinaires
extrapolation
extras
extraterrestre
extraterrestres
extravagant
extravagante
extravagantes
extravagants
extrayaient
extrayait
extrayant
extrayez
extrayons
extreme
extremement
extremes
extremis
extremisme
extremiste
extremistes
extremite
extremites
extrémisme
extrémiste
extrémistes
extrémité
extrémités
extrême
extrêmement
extrêmes
extérieur
extérieure
extérieurement
extérieures
extérieurs
exutoire
exécrable
exécuta
exécutai
exécutaient
exécutais
exécutait
exécutant
exécute
exécutent
exécuter
exécutera
exécuterai
exécuteraient
exécuterais
exécuterait
exécuterez
exécuterons
exécuteront
exécutes
exécuteur
exécutez
exécutiez
exécutif
exécutifs
exécution
exécutions
exécutive
exécutives
exécutoire
exécutons
exécutèrent
exécuté
exécutée
exécutées
exécutés
exégèse
eûmes
eût
eûtes
fa
fable
fables
fabricant
fabricante
fabricantes
fabricants
fabrication
fabrications
fabriqua
fabriquaient
fabriquais
fabriquait
fabriquant
fabrique
fabriquee
fabriquees
fabriquent
fabriquer
fabriquera
fabriqueraient
fabriquerait
fabriquerent
fabriquerons
fabriqueront
fabriques
fabriquez
fabriquions
fabriquons
fabriquèrent
fabriqué
fabriquée
fabriquées
fabriqués
fabuleuse
fabuleuses
fabuleux
fac
facade
facades
face
faces
facette
facettes
facha
fachait
fachant
fache
fachee
fachees
fachent
facher
fachera
facherait
faches
facheuse
facheuses
facheux
fachez
fachiez
facho
fachons
fachos
fachosphere
fachosphère
facial
faciale
faciales
faciaux
facies
facile
facilement
faciles
facilita
facilitaient
facilitait
facilitant
facilite
facilitee
facilitees
facilitent
faciliter
facilitera
faciliteraient
faciliterait
faciliterent
faciliterons
faciliteront
facilites
facilitez
facilitons
facilitèrent
facilité
facilitée
facilitées
facilités
faciès
facon
faconna
faconnaient
faconnait
faconnant
faconne
faconnee
faconnees
faconnent
faconner
faconnera
faconnerent
faconneront
faconnez
faconnons
facons
facs
facteur
facteurs
factice
faction
factions
facto
factrice
factrices
facturation
facture
facturer
factures
facturé
facturés
facultatif
facultatifs
facultative
facultatives
faculte
facultes
faculté
facultés
fade
fades
faf
fai
faible
faiblement
faibles
faiblesse
faiblesses
faiblit
faicte
faicts
faience
faille
failles
failli
faillis
faillit
faillite
faillites
faim
faims
faineant
faineante
faineants
fainéant
fainéante
fainéants
faire
fais
faisabilite
faisabilité
faisable
faisables
faisai
faisaient
faisais
faisait
faisan
faisant
faisceau
faisceaux
faiseur
faisiez
faisions
faisons
fait
faite
faites
faitout
faits
fakir
falaise
falaises
fallacieux
fallait
falloir
fallu
fallut
fallût
falsification
falsifie
falsifié
fames
fameuse
fameuses
fameux
familial
familiale
familiales
familiariser
familiarite
familiarité
familiaux
familier
familiere
familierement
familieres
familiers
familière
familièrement
familières
famille
familles
famine
famines
fan
fanatique
fanatiques
fanatisme
fane
fanfare
fanfares
fans
fantaisie
fantaisies
fantaisiste
fantaisistes
fantasme
fantasmer
fantasmes
fantasque
fantassins
fantastique
fantastiques
fantasy
fantome
fantomes
fantôme
fantômes
far
faraday
farce
farces
fard
fardeau
fardeaux
farfelu
farine
farines
farouche
farouchement
farouches
fars
fascicule
fascinant
fascinante
fascinantes
fascinants
fascination
fascinations
fascine
fascinee
fasciné
fascinée
fascisme
fascismes
fasciste
fascistes
fasse
fassent
fasses
fassiez
fassions
faste
fastes
fastidieux
fat
fatal
fatale
fatalement
fatales
fatalite
fatalites
fatalité
fatalités
fatals
fatidique
fatigant
fatigua
fatiguaient
fatiguais
fatiguait
fatiguant
fatigue
fatiguee
fatiguees
fatiguent
fatiguer
fatiguera
fatiguerai
fatiguerais
fatiguerait
fatigueront
fatigues
fatiguez
fatiguons
fatigué
fatiguée
fatiguées
fatigués
fatma
fatmas
fats
faubourg
faubourgs
fauche
fauchee
fauchees
faucher
fauches
fauché
fauchée
fauchées
fauchés
faucille
faucon
faucons
faudra
faudrait
faufiler
faune
faunes
faussaient
faussaire
faussait
faussant
fausse
fausse-couche
faussee
faussees
faussement
faussent
fausser
faussera
fausserait
fausses
faussez
faussé
faussée
faussées
faussés
faut
faute
fautes
fauteuil
fauteuils
fautif
fautifs
fautive
fautives
fauve
fauves
faux
faveur
faveurs
favorable
favorablement
favorables
favori
favoris
favorisa
favorisaient
favorisait
favorisant
favorise
favorisee
favorisees
favorisent
favoriser
favorisera
favoriserai
favoriseraient
favoriserait
favoriserent
favoriserons
favoriseront
favorises
favorisez
favorisons
favorisèrent
favorisé
favorisée
favorisées
favorisés
favorite
favorites
favoritisme
fax
fayard
façade
façades
façon
façonna
façonnaient
façonnait
façonnant
façonne
façonnent
façonner
façonnera
façonneront
façonnez
façonnons
façonnèrent
façonné
façonnée
façonnées
façons
faîte
faîtes
faïence
fdp
fe
febrile
fecondation
feconde
fecondite
federa
federait
federal
federale
federales
federalisme
federaliste
federalistes
federant
federation
federations
federaux
federe
federent
federer
federes
fee
feeling
feelings
feerique
fees
feignant
feignasse
feindre
feint
feinte
fele
felee
felees
feles
felicita
felicitaient
felicitais
felicitait
felicitant
felicitation
felicitations
felicitee
felicitees
felicitent
feliciter
felicitera
feliciterai
feliciterais
feliciterait
feliciterent
feliciterez
feliciteront
felicites
felicitez
felicitions
felicitons
felin
felines
felins
fellation
fellations
femelle
femelles
feminin
feminine
feminines
feminins
feminisation
feminisme
feminismes
feministe
feministes
feminite
femme
femmes
femur
fend
fendaient
fendait
fende
fendent
fendez
fendirent
fendit
fendra
fendre
fends
fendu
fendue
fendues
fenetre
fenetres
fente
fentes
fenêtre
fenêtres
feodal
feodale
feodales
feodaux
fer
fera
ferai
feraient
ferais
ferait
feras
fere
ferez
ferie
feriee
feriees
feries
feriez
ferions
ferma
fermai
fermaient
fermais
fermait
fermant
ferme
fermee
fermees
fermement
ferment
fermentation
fermentations
ferments
fermer
fermera
fermerai
fermeraient
fermerais
fermerait
fermeras
fermerent
fermerez
fermeriez
fermerons
fermeront
fermes
fermete
fermeture
fermetures
fermeté
fermez
fermier
fermiere
fermieres
fermiers
fermiez
fermière
fermières
fermons
fermèrent
fermé
fermée
fermées
fermés
feroce
feroces
ferons
feront
ferra
ferrai
ferraient
ferraille
ferrais
ferrait
ferras
ferrasse
ferre
ferree
ferrees
ferrent
ferrer
ferres
ferreux
ferrez
ferries
ferriez
ferrons
ferroviaire
ferroviaires
ferry
ferré
ferrée
ferrées
ferrés
fers
fertile
fertiles
fertilite
fertilité
feru
fervent
fervente
ferventes
fervents
ferveur
ferveurs
fesai
fesse
fessee
fessees
fesses
fessier
fessée
fessées
festif
festifs
festin
festins
festival
festivaliers
festivals
festive
festives
festivites
festivités
feta
fetaient
fetais
fetait
fetant
fete
fetee
fetees
fetent
feter
fetera
feterai
feterais
feterait
feteras
feterent
feterez
feterons
feteront
fetes
fetez
fetiche
fetiches
fetichisme
fetiez
fetions
fetons
feu
feue
feuillage
feuillages
feuille
feuilles
feuillet
feuilletee
feuilleter
feuilleton
feuilletons
feuillets
feuilletée
feuj
feujs
feus
feutre
feux
feve
feves
fevr
fevrier
fez
fg
fi
fia
fiabilite
fiabilité
fiable
fiables
fiacre
fiaient
fiais
fiait
fiancailles
fiance
fiancee
fiancees
fiances
fiancé
fiancée
fiancées
fiancés
fiant
fiançailles
fias
fiasco
fiascos
fiat
fibre
fibres
ficele
ficelle
ficelles
ficelé
ficha
fichaient
fichais
fichait
fiche
fichee
fichees
fichent
ficher
fichera
ficherait
fiches
fichez
fichier
fichiers
fichons
fichu
fichue
fichues
fichus
fiché
fichée
fichées
fichés
fictif
fictifs
fiction
fictions
fictive
fictives
fidele
fidelement
fideles
fideliser
fidelite
fidelites
fiduciaire
fiducie
fidèle
fidèlement
fidèles
fidéliser
fidélité
fidélités
fie
fiee
fief
fiefs
fiel
fient
fier
fiera
fierais
fierait
fiere
fierement
fierent
fieres
fiers
fierte
fiertes
fierté
fiertés
fies
fiesta
fievre
fievres
fiez
fig
figaro
fige
figee
figees
figer
figes
figue
figues
figuier
figura
figuraient
figurais
figurait
figurant
figurante
figurantes
figurants
figuras
figuration
figure
figuree
figurees
figurent
figurer
figurera
figureraient
figurerait
figurerent
figureront
figures
figurez
figurine
figurines
figurons
figurèrent
figuré
figurée
figurées
figurés
figé
figée
figées
figés
fil
fila
filaient
filaire
filais
filait
filament
filaments
filantes
filature
file
filees
filent
filer
filera
filerai
filerais
filerait
filerent
fileront
files
filet
filets
filez
filiale
filiales
filiation
filiations
filiere
filieres
filigrane
filions
filière
filières
fille
filles
fillette
fillettes
filleul
film
filma
filmaient
filmais
filmait
filmant
filme
filmee
filmees
filment
filmer
filmera
filmerais
filmerait
filmeront
filmes
filmez
filmographie
filmons
films
filmé
filmée
filmées
filmés
filon
filons
fils
filtra
filtrage
filtraient
filtrait
filtration
filtre
filtree
filtrees
filtrent
filtrer
filtrera
filtres
filtrez
filtré
filtrée
filtrées
filtrés
filèrent
filé
filées
filés
fimes
fin
final
finale
finalement
finales
finalisait
finalisant
finalisation
finalise
finalisee
finalisees
finalisent
finaliser
finalisera
finaliserons
finalises
finalisez
finalisons
finaliste
finalistes
finalisé
finalisée
finalisées
finalisés
finalite
finalites
finalité
finalités
finals
financa
financaient
financait
financant
finance
financee
financees
financement
financements
financent
financer
financera
financeraient
financerait
financerent
financerons
financeront
finances
financez
financier
financiere
financierement
financieres
financiers
financière
financièrement
financières
financons
financèrent
financé
financée
financées
financés
finança
finançaient
finançait
finançant
finançons
finaux
fine
finement
fines
finesse
finesses
fini
finie
finies
finimes
finir
finira
finirai
finiraient
finirais
finirait
finiras
finirent
finirez
finiriez
finirions
finirons
finiront
finis
finish
finissaient
finissais
finissait
finissant
finissante
finissantes
finissants
finisse
finissent
finisses
finissez
finissiez
finissions
finissons
finit
finition
finitions
finnois
fins
finîmes
fiole
fion
fioul
firent
firme
firmes
fis
fisc
fiscal
fiscale
fiscalement
fiscales
fiscalite
fiscalites
fiscalité
fiscalités
fiscaux
fiscs
fisse
fissent
fission
fissure
fissures
fiston
fit
fites
fitness
fixa
fixai
fixaient
fixais
fixait
fixant
fixation
fixations
fixe
fixee
fixees
fixent
fixer
fixera
fixerai
fixeraient
fixerait
fixerent
fixerez
fixerons
fixeront
fixes
fixez
fixions
fixons
fixèrent
fixé
fixée
fixées
fixés
fière
fièrement
fièrent
fières
fièvre
fièvres
fiée
fiés
fjord
fl
flacon
flacons
flagrant
flagrante
flagrantes
flagrants
flair
flambant
flambeau
flambeaux
flambee
flamber
flamboyant
flamboyante
flamboyantes
flamboyants
flambée
flamenco
flamme
flammes
flan
flanc
flancs
flaner
flanque
flanqué
flaque
flaques
flash
flashback
flashbacks
flashe
flasher
flashs
flashé
flasque
flatta
flattaient
flattais
flattait
flattant
flatte
flattee
flattees
flattent
flatter
flattera
flattes
flatteur
flatteurs
flatteuse
flatteuses
flattez
flatté
flattée
flattées
flattés
fleau
fleaux
fleche
fleches
flechir
flemme
fleur
fleuri
fleurie
fleuries
fleurir
fleurira
fleurirent
fleuriront
fleuris
fleurissaient
fleurissait
fleurisse
fleurissent
fleuriste
fleurit
fleuron
fleurons
fleurs
fleuve
fleuves
flexibilite
flexibilites
flexibilité
flexibilités
flexible
flexibles
flexion
flic
flics
flingue
flinguer
flingues
flingué
flippa
flippais
flippait
flippant
flippe
flippee
flippent
flipper
flipperais
flippers
flippes
flippez
flippé
flippée
flirt
flirtaient
flirtais
flirtait
flirtant
flirte
flirtent
flirter
flirtera
flirtes
flirtez
flirté
flocon
flocons
flood
flop
floraison
floraisons
floral
florale
florales
floraux
florentines
florentins
flores
florilege
florilège
florins
florissante
florissantes
florissants
flot
flots
flotta
flottaient
flottais
flottait
flottant
flottante
flottantes
flottants
flotte
flottent
flotter
flottera
flotterait
flotteront
flottes
flottez
flottille
flottons
flottés
flou
floue
floues
flous
fluctuation
fluctuations
fluide
fluides
fluidite
fluidité
fluo
fluor
fluorure
flute
flutes
fluvial
fluviale
fluviales
flux
flyers
flâner
flèche
flèches
fléau
fléaux
fléchir
flûte
flûtes
fm
focale
focalisa
focalisaient
focalisait
focalisant
focalisation
focalise
focalisee
focalisees
focalisent
focaliser
focalisera
focaliserait
focaliseront
focalises
focalisez
focalisons
focalisé
focalisée
focalisées
focalisés
focus
foi
foie
foies
foin
foins
foirais
foirait
foire
foiree
foirees
foirent
foirer
foires
foireux
foirez
foiré
foirée
foirées
foirés
fois
foison
foisonnement
fol
folie
folies
folio
folios
folk
folklore
folklores
folklorique
folkloriques
folks
folle
follement
folles
fonca
foncaient
foncais
foncait
foncant
fonce
foncee
foncees
foncent
foncer
foncera
foncerai
foncerent
fonces
foncez
foncier
fonciere
foncierement
foncieres
fonciers
foncions
foncière
foncièrement
foncières
foncons
fonction
fonctionna
fonctionnaient
fonctionnaire
fonctionnaires
fonctionnais
fonctionnait
fonctionnalite
fonctionnalites
fonctionnalité
fonctionnalités
fonctionnant
fonctionne
fonctionnel
fonctionnelle
fonctionnelles
fonctionnels
fonctionnement
fonctionnements
fonctionnent
fonctionner
fonctionnera
fonctionnerai
fonctionneraient
fonctionnerait
fonctionnerent
fonctionneront
fonctionnes
fonctionnez
fonctionnons
fonctionnèrent
fonctionné
fonctions
foncèrent
foncé
foncée
foncées
foncés
fond
fonda
fondaient
fondais
fondait
fondamental
fondamentale
fondamentalement
fondamentales
fondamentalisme
fondamentalistes
fondamentaux
fondant
fondante
fondantes
fondants
fondas
fondateur
fondateurs
fondation
fondations
fondatrice
fondatrices
fonde
fondee
fondees
fondement
fondements
fondent
fonder
fondera
fonderai
fonderait
fonderent
fonderez
fonderie
fonderons
fonderont
fondes
fondeur
fondez
fondirent
fondit
fondons
fondra
fondraient
fondrait
fondre
fondront
fonds
fondu
fondue
fondues
fondus
fondèrent
fondé
fondée
fondées
fondés
font
fontaine
fontainebleau
fontaines
fonte
fontes
fonts
fonça
fonçaient
fonçais
fonçait
fonçant
fonçons
foot
football
footballeur
footballeurs
footballeuse
footballs
footing
foots
for
forage
forages
forain
foraine
foraines
forains
forca
forcai
forcaient
forcais
forcait
forcant
force
forcee
forcees
forcement
forcene
forcent
forcené
forcer
forcera
forcerai
forceraient
forcerais
forcerait
forceras
forcerent
forcerez
forcerons
forceront
forces
forcez
forciez
forcing
forcons
forcèrent
forcé
forcée
forcées
forcément
forcés
forestier
forestiere
forestieres
forestiers
forestière
forestières
foret
forets
forez
forfait
forfaitaire
forfaits
forge
forgea
forgeaient
forgeait
forgeant
forgee
forgees
forgent
forgeons
forger
forgera
forgerent
forgeron
forgeront
forges
forgez
forgèrent
forgé
forgée
forgées
forgés
forma
formaient
formais
formait
formaliser
formalisme
formalite
formalites
formalité
formalités
formant
formas
format
formateur
formateurs
formation
formations
formatrice
formatrices
formats
forme
formee
formees
formel
formelle
formellement
formelles
formels
forment
former
formera
formerai
formeraient
formerait
formerent
formerez
formerions
formerons
formeront
formes
formez
formidable
formidables
formiez
formions
formons
formula
formulaient
formulaire
formulaires
formulais
formulait
formulant
formulas
formulation
formulations
formule
formulee
formulees
formulent
formuler
formulera
formulerai
formulerais
formulerait
formulerent
formuleront
formules
formulez
formulons
formulèrent
formulé
formulée
formulées
formulés
formèrent
formé
formée
formées
formés
fort
forte
fortement
forteresse
forteresses
fortes
fortification
fortifications
fortifie
fortifiee
fortifiees
fortifier
fortifies
fortifié
fortifiée
fortifiées
fortifiés
fortin
fortiori
forts
fortuite
fortune
fortunee
fortunees
fortunes
fortunée
fortunées
fortunés
forum
forums
força
forçai
forçaient
forçais
forçait
forçant
forçons
forêt
forêts
fosse
fosses
fossey
fossile
fossiles
fossoyeur
fossé
fossés
fou
foudre
foudres
fouet
fouets
fouetta
fouettaient
fouettait
fouettant
fouette
fouettee
fouettees
fouettent
fouetter
fouettes
fouettez
fouetté
fouettée
fouettées
fougere
fougeres
fougue
fougueux
fougère
fougères
fouilla
fouillaient
fouillais
fouillait
fouillant
fouille
fouillee
fouillees
fouillent
fouiller
fouillera
fouillerent
fouilles
fouillez
fouillons
fouillèrent
fouillé
fouillée
fouillées
fouillés
fouine
foula
foulaient
foulait
foulard
foulards
foule
foulee
foulees
foulent
fouler
foulera
foulerent
fouleront
foules
foulez
foulon
foulons
foulèrent
foulé
foulée
foulées
foulés
four
fourbe
fourche
fourches
fourchette
fourchettes
fourest
fourgon
fourgonnette
fourgons
fourmi
fourmiliere
fourmilière
fourmis
fournaise
fourneau
fourneaux
fournee
fourni
fournie
fournies
fournir
fournira
fournirai
fourniraient
fournirais
fournirait
fournirent
fournirez
fournirons
fourniront
fournis
fournissaient
fournissais
fournissait
fournissant
fournisse
fournissent
fournisseur
fournisseurs
fournisseuses
fournissez
fournissiez
fournissions
fournissons
fournit
fourniture
fournitures
fournée
fourrage
fourre
fourreau
fourrees
fourrer
fourres
fourriere
fourrière
fourrure
fourrures
fourré
fourrées
fourrés
fours
fous
fout
foutage
foutaient
foutais
foutaise
foutaises
foutait
foutant
foute
foutent
foutes
foutez
foutiez
foutoir
foutons
foutra
foutrai
foutraient
foutrais
foutrait
foutre
foutrez
foutront
foutu
foutue
foutues
foutus
fox
foyer
foyers
foys
fr
frac
fracas
fracasse
fracasser
fracassé
fraction
fractionnement
fractions
fracturation
fracture
fracturee
fractures
fracturé
fracturée
fragile
fragiles
fragilise
fragilisé
fragilite
fragilites
fragilité
fragilités
fragment
fragmentation
fragments
fraiche
fraichement
fraiches
fraicheur
fraicheurs
frais
fraise
fraises
framboise
framboises
framework
franc
franche
franchement
franches
franchi
franchie
franchies
franchir
franchira
franchirai
franchiraient
franchirais
franchirait
franchirent
franchirez
franchirons
franchiront
franchis
franchise
franchises
franchissaient
franchissais
franchissait
franchissant
franchisse
franchissement
franchissent
franchissez
franchissions
franchissons
franchit
francilien
franciliens
francisation
franciscains
franco
francophone
francophones
francophonie
francophonies
francs
frange
franges
frangin
franque
frapai
frape
frappa
frappai
frappaient
frappais
frappait
frappant
frappante
frappantes
frappants
frappe
frappee
frappees
frappent
frapper
frappera
frapperai
frapperaient
frapperais
frapperait
frapperas
frapperent
frapperez
frapperons
frapperont
frappes
frappeur
frappez
frappons
frappèrent
frappé
frappée
frappées
frappés
frapé
frasques
fraternel
fraternelle
fraternite
fraternites
fraternité
fraternités
fratrie
fraude
frauder
fraudes
fraudeur
fraudeurs
frauduleuse
frauduleuses
frauduleux
frayer
frayeur
fraîche
fraîchement
fraîches
fraîcheur
fraîcheurs
freestyle
fregate
fregates
frein
freina
freinage
freinages
freinaient
freinais
freinait
freinant
freine
freinee
freinees
freinent
freiner
freinera
freineraient
freinerait
freineront
freines
freinez
freinons
freins
freiné
freinée
freinées
freinés
frele
frelon
fremir
french
frene
frenesie
frenetique
frequemment
frequence
frequences
frequent
frequenta
frequentaient
frequentais
frequentait
frequentant
frequentation
frequentations
frequente
frequentee
frequentees
frequentent
frequenter
frequentera
frequenteraient
frequenterait
frequenterent
frequenteront
frequentes
frequentez
frequentiez
frequentions
frequentons
frequents
frere
freres
frerot
fresque
fresques
fret
frets
friand
friandises
friands
fric
friche
friches
frics
friction
frictions
frigo
frigorifique
frigos
frileux
fringues
frire
frise
frises
frisson
frissonner
frissons
frit
frite
frites
frits
friture
froc
froid
froide
froidement
froides
froideur
froids
froisse
froisser
froissé
frola
frolaient
frolait
frolant
frole
frolee
frolent
froler
frolera
frolerent
froles
frolez
frolons
fromage
fromagerie
fromages
froment
fronde
frondes
frondeurs
front
frontal
frontale
frontales
frontalier
frontaliere
frontalieres
frontaliers
frontalière
frontalières
frontaux
frontiere
frontieres
frontiste
frontière
frontières
fronton
fronts
frotta
frottaient
frottais
frottait
frotte
frottee
frottement
frottements
frottent
frotter
frottera
frotterait
frotteront
frottes
frottez
frotté
frottée
frousse
frr
fructifier
fructueuse
fructueuses
fructueux
fruit
fruite
fruitiers
fruits
fruité
frustrant
frustrante
frustrantes
frustration
frustrations
frustre
frustree
frustrees
frustres
frustré
frustrée
frustrées
frustrés
frère
frères
frégate
frégates
frémir
frénésie
frénétique
fréquemment
fréquence
fréquences
fréquent
fréquenta
fréquentaient
fréquentais
fréquentait
fréquentant
fréquentation
fréquentations
fréquente
fréquentent
fréquenter
fréquentera
fréquenteraient
fréquenterait
fréquenteront
fréquentes
fréquentez
fréquentiez
fréquentions
fréquentons
fréquents
fréquentèrent
fréquenté
fréquentée
fréquentées
fréquentés
frérot
frêle
frêne
frôla
frôlaient
frôlait
frôlant
frôle
frôlent
frôler
frôlera
frôles
frôlez
frôlons
frôlèrent
frôlé
frôlée
frôlés
fs
ft
ftp
fuel
fugitif
fugitifs
fugitive
fugitives
fugue
fuhrer
fui
fuient
fuies
fuir
fuira
fuirai
fuiraient
fuirais
fuirait
fuirent
fuirez
fuirons
fuiront
fuis
fuisse
fuit
fuite
fuites
fuité
fulgurant
fulgurante
full
fumaient
fumais
fumait
fumant
fume
fumee
fumees
fument
fumer
fumera
fumerai
fumerais
fumerait
fumeras
fumeront
fumes
fumeur
fumeurs
fumeuses
fumez
fumier
fumiere
fumiers
fumiez
fumigenes
fumigènes
fumions
fumière
fumons
fumé
fumée
fumées
fumés
fun
funebre
funebres
funerailles
funeraire
funeraires
funeste
funk
funky
funs
funèbre
funèbres
funérailles
funéraire
funéraires
fur
furent
furet
fureur
fureurs
furie
furieuse
furieusement
furieuses
furieux
furtif
furtivement
fus
fuseau
fuseaux
fusee
fusees
fuselage
fusent
fusible
fusibles
fusil
fusillade
fusillades
fusille
fusiller
fusilles
fusillé
fusillés
fusils
fusion
fusionna
fusionnaient
fusionnait
fusionnant
fusionne
fusionnee
fusionnees
fusionnent
fusionner
fusionnera
fusionnerait
fusionnerent
fusionneront
fusionnes
fusionnez
fusionnons
fusionnèrent
fusionné
fusionnée
fusionnées
fusionnés
fusions
fusse
fussent
fusses
fussiez
fussions
fust
fustige
fusée
fusées
fut
fute
futes
futile
futiles
futs
futsal
futur
future
futures
futuriste
futurs
futé
fuyaient
fuyais
fuyait
fuyant
fuyantes
fuyants
fuyez
fuyions
fuyons
fâcha
fâchait
fâchant
fâche
fâchent
fâcher
fâchera
fâcherait
fâches
fâcheuse
fâcheuses
fâcheux
fâchez
fâchiez
fâchons
fâché
fâchée
fâchées
fâchés
fère
fève
fèves
fé
fébrile
fécondation
féconde
fécondité
fédère
fédèrent
fédéra
fédérait
fédéral
fédérale
fédérales
fédéralisme
fédéraliste
fédéralistes
fédérant
fédération
fédérations
fédéraux
fédérer
fédérés
fée
féerique
fées
félicita
félicitaient
félicitais
félicitait
félicitant
félicitation
félicitations
félicite
félicitent
féliciter
félicitera
féliciterai
féliciterais
féliciterait
féliciterez
féliciteront
félicites
félicitez
félicitions
félicitons
félicitèrent
félicitée
félicitées
félicités
félin
félines
félins
féminin
féminine
féminines
féminins
féminisation
féminisme
féminismes
féministe
féministes
féminité
fémur
féodal
féodale
féodales
féodaux
férié
fériée
fériées
fériés
féroce
féroces
féru
fétiche
fétiches
fétichisme
févr
février
fêlé
fêlée
fêlées
fêlés
fêta
fêtaient
fêtais
fêtait
fêtant
fête
fêtent
fêter
fêtera
fêterai
fêterais
fêterait
fêteras
fêterez
fêterons
fêteront
fêtes
fêtez
fêtiez
fêtions
fêtons
fêtèrent
fêté
fêtée
fêtées
fêtés
fîmes
fîtes
fûmes
fût
fûtes
fûts
führer
fœtus
gabarit
gabarits
gacha
gachaient
gachait
gachant
gache
gachee
gachees
gachent
gacher
gachera
gacherai
gacherais
gacherait
gacheras
gacheront
gaches
gachette
gachez
gachiez
gachis
gachons
gadget
gadgets
gaffe
gaffes
gag
gaga
gagas
gage
gages
gagna
gagnai
gagnaient
gagnais
gagnait
gagnant
gagnante
gagnantes
gagnants
gagne
gagnee
gagnees
gagnent
gagner
gagnera
gagnerai
gagneraient
gagnerais
gagnerait
gagneras
gagnerent
gagnerez
gagneriez
gagnerions
gagnerons
gagneront
gagnes
gagnez
gagniez
gagnions
gagnons
gagnèrent
gagné
gagnée
gagnées
gagnés
gags
gai
gaie
gaiement
gaies
gaiete
gaieté
gaillarde
gaillardes
gaillards
gain
gaine
gains
gais
gaite
gala
galactique
galant
galante
galanterie
galantes
galants
galas
galaxie
galaxies
galerais
galerait
galere
galerent
galerer
galeres
galerie
galeries
galet
galets
galette
galettes
gallo
gallos
galon
galons
galop
galops
galère
galèrent
galères
galérais
galérait
galérer
galéré
gamelle
gamer
gamers
gamin
gamine
gamines
gamins
gamma
gamme
gammee
gammees
gammes
gammée
gammées
gan
gang
ganglions
gangrene
gangrène
gangs
gangster
gangsters
gant
gantoise
gants
garage
garages
garagiste
garai
garaient
garais
garait
garance
garant
garante
garantes
garanti
garantie
garanties
garantir
garantira
garantirai
garantiraient
garantirait
garantirons
garantiront
garantis
garantissaient
garantissait
garantissant
garantisse
garantissent
garantissez
garantissons
garantit
garants
garasse
garce
garces
garcon
garcons
gardai
gardaient
gardais
gardait
gardant
garde
gardee
gardees
gardent
garder
gardera
garderai
garderaient
garderais
garderait
garderas
garderent
garderez
garderie
garderies
garderiez
garderons
garderont
gardes
gardez
gardien
gardienne
gardiennes
gardiens
gardiez
gardions
gardons
gardèrent
gardé
gardée
gardées
gardés
gare
garee
garees
garenne
garent
garer
gares
garez
garni
garnie
garnies
garnir
garnis
garnison
garnisons
garniture
garnitures
garons
garou
garous
garrot
gars
garçon
garçons
garé
garée
garées
garés
gascon
gasoil
gaspilla
gaspillage
gaspillages
gaspillaient
gaspillait
gaspillant
gaspille
gaspillee
gaspillees
gaspillent
gaspiller
gaspillera
gaspilles
gaspillez
gaspillons
gaspillé
gaspillée
gaspillées
gaspillés
gastrique
gastro
gastronomie
gastronomies
gastronomique
gastronomiques
gataient
gatait
gatant
gateau
gateaux
gatee
gatees
gatent
gater
gatera
gatez
gauche
gaucher
gauchere
gaucheres
gauchers
gauches
gauchiste
gauchistes
gaucho
gauchos
gauchère
gauchères
gaufres
gaule
gaules
gaullisme
gaulliste
gaullistes
gaulois
gauloise
gauloises
gav
gava
gavaient
gavais
gavait
gavant
gave
gavee
gavees
gavent
gaver
gaves
gavez
gavé
gavée
gavées
gavés
gay
gays
gaz
gaza
gaze
gazelle
gazelles
gazette
gazettes
gazeuse
gazeuses
gazeux
gaziniere
gazinière
gazole
gazon
gazons
gaîté
geant
geante
geantes
geants
geek
geeks
geisha
gel
gelaient
gelais
gelait
gelant
gelas
gelatine
gele
gelee
gelees
gelent
geler
gelera
gelerait
geles
gelez
gels
gelé
gelée
gelées
gelés
gemeaux
gemir
gemissements
gemit
gemme
gemmes
gena
genaient
genais
genait
genant
genante
genantes
genants
gencive
gencives
gendarme
gendarmerie
gendarmeries
gendarmes
gendre
gendres
genealogie
genealogies
genealogique
genealogiques
genee
genees
genent
gener
genera
generai
generaient
generais
generait
general
generale
generalement
generales
generalisa
generalisait
generalisation
generalisations
generalise
generalisee
generalisees
generalisent
generaliser
generalisera
generaliseront
generalises
generalisez
generalisons
generaliste
generalistes
generalite
generalites
generant
generateur
generateurs
generation
generations
generatrice
generatrices
generaux
genere
generee
generees
generent
generer
generera
genereraient
genererait
genereront
generes
genereuse
genereusement
genereuses
genereux
generez
generique
generiques
generons
generont
generosite
generosites
genes
genese
geneses
genetique
genetiquement
genetiques
genevois
genevoise
genevoises
genez
genial
geniale
geniales
geniaux
genie
genies
genital
genitale
genitales
genitaux
genocide
genocides
genois
genome
genons
genou
genoux
genre
genres
gens
gente
gentes
gentil
gentilhomme
gentille
gentilles
gentillesse
gentillesses
gentils
gentilshommes
gentiment
gentleman
gentlemans
gentlemen
gents
gentz
genèse
genèses
geo
geographe
geographes
geographie
geographies
geographique
geographiquement
geographiques
geolocalisation
geologie
geologique
geologiques
geologue
geologues
geometre
geometrie
geometries
geometrique
geometriques
geopolitique
geopolitiques
gera
geraient
gerais
gerait
gerance
gerant
gerante
gerantes
gerants
gerbe
gerber
gerbes
gere
geree
gerees
gerent
gerer
gerera
gererais
gererait
gererez
gereront
geres
gerez
germaines
germains
germanique
germaniques
germe
germer
germes
germinal
gerons
gestation
geste
gestes
gestion
gestionnaire
gestionnaires
gestions
gestuelle
ghetto
ghettos
gibbons
gibier
gibiers
gifle
giflee
gifler
gifles
giflé
giflée
gigantesque
gigantesques
gilet
gilets
gille
gin
gingembre
gipsy
girafe
girl
girls
giron
gironde
girondins
girouette
gisant
gisement
gisements
git
gitan
gitane
gitanes
gitans
gite
gites
glacage
glace
glacee
glacees
glaces
glaciaire
glaciaires
glacial
glaciale
glaciales
glacials
glaciaux
glacier
glaciere
glaciers
glacis
glacière
glacon
glacons
glacé
glacée
glacées
glacés
gladiateur
gladiateurs
glaive
glamour
gland
glande
glander
glandes
glands
glaner
glas
glass
glauque
glaçage
glaçon
glaçons
glissa
glissai
glissaient
glissais
glissait
glissant
glissante
glissantes
glissants
glisse
glissee
glissees
glissement
glissements
glissent
glisser
glissera
glisserai
glisseraient
glisserais
glisserait
glisserent
glisserez
glisseront
glisses
glissez
glissons
glissèrent
glissé
glissée
glissées
glissés
global
globale
globalement
globales
globalisation
globalite
globalité
globaux
globe
globes
globules
gloire
gloires
glorieuse
glorieuses
glorieux
glorifiaient
glorifiait
glorifiant
glorifie
glorifiee
glorifiees
glorifient
glorifier
glorifiera
glorifierai
glorifies
glorifiez
glorifions
glorifié
glorifiée
glorifiées
glorifiés
gloss
glossaire
glucides
glucose
glucoses
gluten
glycemie
glycémie
glyphosate
gnome
gnon
gnons
go
goal
gobelet
gobelets
gobelins
gober
godet
gogo
gogol
gogole
golden
goldens
golf
golfe
golfes
golfeur
golfs
golri
gomme
gommer
gommes
gonds
gone
gonfla
gonflable
gonflables
gonflaient
gonflait
gonfle
gonflee
gonflees
gonflement
gonflent
gonfler
gonflera
gonflerait
gonfleront
gonfles
gonflez
gonflé
gonflée
gonflées
gonflés
gong
gonzesse
good
gore
gores
gorge
gorgee
gorgees
gorges
gorgée
gorgées
gorille
gorilles
gosier
gospel
gosse
gosses
gothique
gothiques
goths
gouache
goudron
gouffre
gouffres
gouinasse
gouine
gouines
goujon
goulag
goulet
goulot
gourdasse
gourde
gourmand
gourmande
gourmandes
gourmandise
gourmands
gourmet
gourou
gourous
gousses
gout
gouta
goutaient
goutais
goutait
goutant
goute
goutee
goutees
goutent
gouter
goutera
gouterai
gouterais
gouterait
gouteras
gouterez
gouterons
gouteront
gouters
goutes
goutez
goutiez
goutons
gouts
goutte
gouttelettes
gouttes
gouttiere
gouttière
gouverna
gouvernaient
gouvernail
gouvernais
gouvernait
gouvernance
gouvernante
gouvernants
gouverne
gouvernee
gouvernees
gouvernement
gouvernemental
gouvernementale
gouvernementales
gouvernementaux
gouvernements
gouvernent
gouverner
gouvernera
gouvernerai
gouverneraient
gouvernerait
gouvernerent
gouvernerons
gouverneront
gouvernes
gouverneur
gouverneurs
gouvernez
gouvernons
gouvernèrent
gouverné
gouvernée
gouvernées
gouvernés
goy
goût
goûta
goûtaient
goûtais
goûtait
goûtant
goûte
goûtent
goûter
goûtera
goûterai
goûterais
goûterait
goûteras
goûterez
goûterons
goûteront
goûters
goûtes
goûtez
goûtiez
goûtons
goûts
goûté
goûtée
goûtées
goûtés
gp
gps
gr
graces
gracieuse
gracieusement
gracieuses
gracieux
grade
grades
gradient
gradins
graduation
graduee
graduelle
graduellement
graduée
gradé
gradés
graffiti
graffitis
grain
graine
graines
grains
graisse
graisses
gram
graminees
graminées
grammaire
grammaires
grammatical
grammaticale
grammaticales
grammaticaux
gramme
grammes
grand
grande
grandement
grandes
grandeur
grandeurs
grandi
grandie
grandies
grandiose
grandioses
grandir
grandira
grandirai
grandiraient
grandirait
grandiras
grandirent
grandiront
grandis
grandissaient
grandissais
grandissait
grandissant
grandissante
grandissantes
grandissants
grandisse
grandissent
grandissez
grandissions
grandissons
grandit
grands
granges
granit
granite
granits
granules
graphe
graphes
graphie
graphique
graphiquement
graphiques
graphisme
graphismes
graphiste
graphistes
graphite
grappe
grappes
gras
grasse
grassement
grasses
grasset
gratifiant
gratification
gratin
gratis
gratitude
gratos
gratta
grattaient
grattais
grattait
grattant
gratte
grattee
grattees
grattent
gratter
grattera
grattes
grattez
gratté
grattée
grattées
grattés
gratuit
gratuite
gratuitement
gratuites
gratuits
gratuité
gratuités
gravats
grave
gravee
gravees
gravement
graver
graves
graveur
graveurs
graveuse
gravi
gravie
gravier
graviers
gravies
gravir
gravira
gravirent
gravis
gravissaient
gravissait
gravissant
gravissent
gravissez
gravissons
gravit
gravitation
gravite
gravites
gravité
gravités
gravure
gravures
gravé
gravée
gravées
gravés
gray
gre
greens
greffe
greffer
greffes
greffier
greffiere
greffiers
greffière
greffé
grele
greles
greluche
grenades
grenadiers
grenat
grenelle
grenier
greniers
grenoblois
grenouille
grenouilles
gres
greve
greves
grevistes
grief
griefs
grievement
griffe
griffee
griffes
griffon
griffures
griffé
griffée
grignotait
grignotant
grignote
grignotee
grignotees
grignotent
grignoter
grignotes
grignotez
grignoté
grignotée
grignotées
grignotés
gril
grill
grillage
grillaient
grillait
grillant
grille
grillee
grillees
grillent
griller
grilles
grillez
grillé
grillée
grillées
grillés
grimace
grimaces
grimaud
grimes
grimpa
grimpaient
grimpais
grimpait
grimpant
grimpe
grimpee
grimpees
grimpent
grimper
grimpera
grimperait
grimperent
grimperez
grimperont
grimpes
grimpeur
grimpeurs
grimpez
grimpons
grimpèrent
grimpé
grimpée
grimpées
grimpés
grincer
grincheux
grindr
grippe
grippes
gris
grisaille
grisatre
grise
grises
grisâtre
grièvement
grognasse
grognasses
grogne
gronda
grondaient
grondait
gronde
grondee
grondent
gronder
grondera
grondes
grondez
grondé
grondée
groove
gros
grosse
grosses
grossesse
grossesses
grosseur
grossi
grossier
grossiere
grossierement
grossieres
grossiers
grossies
grossir
grossira
grossirait
grossirent
grossiront
grossissaient
grossissait
grossisse
grossissent
grossissez
grossiste
grossistes
grossit
grossière
grossièrement
grossières
grosso
grotesque
grotesques
grotte
grottes
grouille
groupe
groupee
groupees
groupement
groupements
groupes
groupuscule
groupuscules
groupé
groupée
groupées
groupés
grue
grues
gruyere
gruyère
grâce
grâces
grès
grève
grèves
gré
grés
grévistes
grêle
grêles
gue
gueant
guenon
guenons
guepard
guepe
guepes
guere
gueri
guerie
gueries
guerilla
guerillas
guerir
guerira
guerirai
gueriraient
guerirait
gueriras
guerirez
guerirons
gueriront
gueris
guerison
guerisons
guerissaient
guerissait
guerissant
guerisse
guerissent
guerisseur
guerissez
guerissons
guerit
guerre
guerres
guerrier
guerriere
guerrieres
guerriers
guerrière
guerrières
guet
guets
guetta
guettaient
guettais
guettait
guettant
guette
guettee
guettent
guetter
guettera
guetteront
guettes
guettez
guettons
guetté
guettée
guettés
gueula
gueulaient
gueulais
gueulait
gueulant
gueule
gueulent
gueuler
gueulera
gueulerait
gueules
gueulez
gueulé
gueux
guez
gui
guichet
guichets
guida
guidage
guidaient
guidais
guidait
guidant
guide
guidee
guidees
guident
guider
guidera
guiderai
guideraient
guiderait
guiderent
guiderons
guideront
guides
guidez
guidon
guidèrent
guidé
guidée
guidées
guidés
guignol
guignols
guilde
guildes
guillemets
guillotine
guimauve
guirlande
guirlandes
guise
guises
guitare
guitares
guitariste
guitaristes
guyot
guère
gué
guéant
guépard
guéri
guérie
guéries
guérilla
guérillas
guérir
guérira
guérirai
guériraient
guérirait
guériras
guérirez
guérirons
guériront
guéris
guérison
guérisons
guérissaient
guérissait
guérissant
guérisse
guérissent
guérisseur
guérissez
guérissons
guérit
guêpe
guêpes
gym
gymnase
gymnases
gymnastique
gymnastiques
gyneco
gynecologie
gynecologue
gynéco
gynécologie
gynécologue
gypse
gâcha
gâchaient
gâchait
gâchant
gâche
gâchent
gâcher
gâchera
gâcherai
gâcherais
gâcherait
gâcheras
gâcheront
gâches
gâchette
gâchez
gâchiez
gâchis
gâchons
gâché
gâchée
gâchées
gâchés
gâtaient
gâtait
gâtant
gâte
gâteau
gâteaux
gâtent
gâter
gâtera
gâtes
gâtez
gâté
gâtée
gâtées
gâtés
gèle
gèlent
gèlera
gèlerait
gèles
gène
gènes
gère
gèrent
gères
géant
géante
géantes
géants
gélatine
gémeaux
gémir
gémissements
gémit
génial
géniale
géniales
géniaux
génie
génies
génital
génitale
génitales
génitaux
génocide
génocides
génois
génome
génère
génèrent
génères
généalogie
généalogies
généalogique
généalogiques
généra
généraient
générait
général
générale
généralement
générales
généralisa
généralisait
généralisation
généralisations
généralise
généralisent
généraliser
généralisera
généraliseront
généralises
généralisez
généralisons
généraliste
généralistes
généralisé
généralisée
généralisées
généralisés
généralité
généralités
générant
générateur
générateurs
génération
générations
génératrice
génératrices
généraux
générer
générera
généreraient
générerait
généreront
généreuse
généreusement
généreuses
généreux
générez
générique
génériques
générons
générosité
générosités
généré
générée
générées
générés
génétique
génétiquement
génétiques
géo
géographe
géographes
géographie
géographies
géographique
géographiquement
géographiques
géolocalisation
géologie
géologique
géologiques
géologue
géologues
géomètre
géométrie
géométries
géométrique
géométriques
géopolitique
géopolitiques
géra
géraient
gérais
gérait
gérance
gérant
gérante
gérantes
gérants
gérer
gérera
gérerais
gérerait
gérerez
géreront
gérez
gérons
géré
gérée
gérées
gérés
gêna
gênaient
gênais
gênait
gênant
gênante
gênantes
gênants
gêne
gênent
gêner
gênera
gênerai
gêneraient
gênerais
gênerait
gêneront
gênes
gênez
gênons
gêné
gênée
gênées
gênés
gît
gîte
gîtes
ha
hab
habile
habilement
habiles
habilete
habiletes
habileté
habiletés
habilitation
habilite
habilitee
habilitees
habilites
habilité
habilitée
habilitées
habilités
habilla
habillage
habillaient
habillais
habillait
habillant
habille
habillee
habillees
habillement
habillements
habillent
habiller
habillera
habillerai
habillerais
habillerait
habilleront
habilles
habillez
habillons
habillé
habillée
habillées
habillés
habit
habita
habitable
habitacle
habitaient
habitais
habitait
habitant
habitante
habitantes
habitants
habitat
habitation
habitations
habitats
habite
habitee
habitees
habitent
habiter
habitera
habiterai
habiteraient
habiterais
habiterait
habiteras
habiterent
habiterez
habiterons
habiteront
habites
habitez
habitiez
habitions
habitons
habits
habitua
habituais
habituait
habituant
habitude
habitudes
habitue
habituee
habituees
habituel
habituelle
habituellement
habituelles
habituels
habituent
habituer
habituera
habituerai
habituerais
habituerait
habitueras
habituerez
habitueront
habitues
habituez
habituons
habitué
habituée
habituées
habitués
habitât
habitèrent
habité
habitée
habitées
habités
hache
hachee
hachees
haches
hachette
hachettes
hachoir
hachoirs
haché
hachée
hachées
hachés
hacker
hackers
hacking
hadith
hadj
hadji
haha
hai
haie
haies
haine
haines
haineuse
haineuses
haineux
hair
haira
hairais
hairait
hairez
hairont
hais
haissaient
haissais
haissait
haissant
haisse
haissent
haissez
haissons
hait
halal
haleine
haleines
haletant
halles
halls
hallucinant
hallucinante
hallucinantes
hallucinants
hallucination
hallucinations
hallucine
halluciner
halluciné
halo
halte
haltes
hamac
hamburger
hamburgers
hamdoullah
hameau
hameaux
hamecon
hameçon
hammam
hamster
han
hanche
hanches
handball
handicap
handicape
handicapee
handicapees
handicapes
handicaps
handicapé
handicapée
handicapées
handicapés
handisport
hangar
hangars
hanta
hantai
hantaient
hantait
hantant
hante
hantee
hantees
hantent
hanter
hantera
hanterait
hanteront
hantes
hantez
hantise
hanté
hantée
hantées
hantés
haram
haras
harcela
harcelaient
harcelais
harcelait
harcele
harcelee
harcelees
harcelement
harcelements
harcelent
harceler
harcelera
harcelerai
harcelerent
harceles
harceleur
harceleurs
harcelez
harcelle
harcelèrent
harcelé
harcelée
harcelées
harcelés
harcèle
harcèlement
harcèlements
harcèlent
harcèlera
harcèlerai
hard
hardcore
hardware
harem
hareng
hargne
haricot
haricots
harkis
harmattan
harmonica
harmonie
harmonies
harmonieuse
harmonieusement
harmonieuses
harmonieux
harmonique
harmoniques
harmonisait
harmonisant
harmonisation
harmonisations
harmonise
harmonisee
harmonisees
harmonisent
harmoniser
harmonisera
harmonises
harmonisez
harmonisé
harmonisée
harmonisées
harmonisés
harnais
harpe
harper
harpon
harts
hasard
hasardeuse
hasardeux
hasards
hashtag
hashtags
hate
hates
hative
hatives
haussa
haussai
haussaient
haussait
haussant
hausse
haussee
haussees
haussent
hausser
haussera
hausses
haussez
haussé
haussée
haussées
haussés
haut
hautain
hautaine
hautbois
haute
hautement
hautes
hauteur
hauteurs
hauts
havane
havanes
havas
have
havre
havres
haï
haïes
haïr
haïra
haïrais
haïrait
haïrez
haïront
haïssaient
haïssais
haïssait
haïssant
haïsse
haïssent
haïssez
haïssons
haït
hchoum
hchouma
he
hebdo
hebdomadaire
hebdomadaires
hebdos
heberge
hebergea
hebergeaient
hebergeait
hebergeant
hebergee
hebergees
hebergement
hebergements
hebergent
hebergeons
heberger
hebergera
hebergerait
hebergeront
heberges
hebergeur
hebergez
hebraique
hebreu
hebreux
hecatombe
hectare
hectares
hectolitres
hegemonie
hein
helas
helice
helices
helico
helicoptere
helicopteres
helium
hellenique
hellenistique
hello
hellénique
hellénistique
helvetique
helvétique
hem
hematome
hematomes
hemicycle
hemisphere
hemispheres
hemoglobine
hemorragie
hemorragies
hemorragique
hentai
hepatique
hepatiques
hepatite
herbe
herbes
herbicides
herbier
herbivores
hercule
hercules
hereditaire
hereditaires
heredite
heresie
heresies
heretique
heretiques
herisson
herita
heritage
heritages
heritaient
heritait
heritant
herite
heritee
heritees
heritent
heriter
heritera
heriteraient
heriterait
heriterent
heriteront
herites
heritez
heritier
heritiere
heritieres
heritiers
heritons
hermetique
hermès
hermétique
hernie
hero
heroine
heroines
heroique
heroiques
heroisme
heron
heros
herpes
herpès
hertz
hesita
hesitai
hesitaient
hesitais
hesitait
hesitant
hesitante
hesitantes
hesitants
hesitation
hesitations
hesite
hesitent
hesiter
hesitera
hesiterai
hesiteraient
hesiterais
hesiterait
hesiteras
hesiterent
hesiterez
hesiteriez
hesiterions
hesiterons
hesiteront
hesites
hesitez
hesitiez
hesitions
hesitons
hess
hetero
heteroclite
heterogene
heterogeneite
heterogenes
heteros
heterosexuel
heterosexuels
hetre
heu
heur
heure
heures
heureuse
heureusement
heureuses
heureux
heurta
heurtaient
heurtais
heurtait
heurtant
heurte
heurtee
heurtees
heurtent
heurter
heurtera
heurterait
heurterent
heurteront
heurtes
heurtez
heurtons
heurts
heurtèrent
heurté
heurtée
heurtées
heurtés
hexagonal
hexagonale
hexagone
hexagones
hg
hi
hiatus
hibernation
hibou
hic
hidalgo
hidalgos
hideux
hier
hierarchie
hierarchies
hierarchique
hierarchiques
hierarchisation
hieroglyphes
hijab
hijabs
hilaire
hilarant
hilarante
hilarantes
hilarants
hindi
hindou
hindoue
hindoues
hindous
hippie
hippies
hippique
hippocampe
hippodrome
hippopotame
hipster
hirondelle
hirondelles
hispanique
hispaniques
hispano
hissa
hissaient
hissait
hissant
hisse
hissee
hissees
hissent
hisser
hissera
hisserent
hisses
hissez
hissons
hissèrent
hissé
hissée
hissées
hissés
histoire
histoires
historia
historien
historienne
historiennes
historiens
historiographie
historique
historiquement
historiques
hit
hits
hiver
hivernage
hivernal
hivernale
hivernales
hivers
hiérarchie
hiérarchies
hiérarchique
hiérarchiques
hiérarchisation
hiéroglyphes
hl
hlel
hlm
hm
hmm
hnouch
ho
hobbit
hobby
hoc
hoche
hockey
hockeyeur
hola
holding
holdings
hollande
hollywoodien
holocauste
hologramme
holà
homard
homards
home
homelie
homeopathie
homes
homicide
homicides
hommage
hommages
homme
hommes
homo
homogene
homogeneite
homogenes
homogène
homogènes
homogénéité
homologation
homologue
homologues
homologué
homonyme
homophobe
homophobes
homophobie
homos
homosexualite
homosexualites
homosexualité
homosexualités
homosexuel
homosexuelle
homosexuelles
homosexuels
homélie
homéopathie
hongkongais
honnete
honnetement
honnetes
honnetete
honneur
honneurs
honnête
honnêtement
honnêtes
honnêteté
honorable
honorables
honoraient
honoraire
honoraires
honorais
honorait
honorant
honore
honoree
honorees
honorent
honorer
honorera
honorerai
honorerait
honoreras
honorerent
honorerez
honorerons
honoreront
honores
honorez
honoriez
honorifique
honorions
honorons
honorèrent
honorée
honorées
honorés
honte
hontes
honteuse
honteusement
honteuses
honteux
hooligans
hop
hopital
hopitaux
hoquet
horaire
horaires
horde
hordes
horizon
horizons
horizontal
horizontale
horizontalement
horizontales
horizontaux
horloge
horloger
horlogerie
horloges
hormis
hormonal
hormone
hormones
horoscope
horreur
horreurs
horrible
horriblement
horribles
horrifie
horrifié
hors
horticulture
hospice
hospices
hospitalier
hospitaliere
hospitalieres
hospitaliers
hospitalisation
hospitalisations
hospitalise
hospitalisee
hospitalises
hospitalisé
hospitalisée
hospitalisés
hospitalite
hospitalites
hospitalité
hospitalités
hospitalière
hospitalières
hostie
hostile
hostiles
hostilite
hostilites
hostilité
hostilités
hosto
hot
hote
hotel
hotelier
hoteliere
hotelieres
hoteliers
hotellerie
hotelleries
hotels
hotes
hotesse
hotesses
hotline
hotspot
hotte
hou
houblon
houille
houle
houlette
houleux
housing
housse
hs
http
https
hublot
hue
huguenots
huile
huiles
huis
huissier
huissiers
huit
huitieme
huitiemes
huitième
huitièmes
huitre
huitres
hum
humain
humaine
humainement
humaines
humains
humanisme
humaniste
humanistes
humanitaire
humanitaires
humanite
humanites
humanité
humanités
humanoide
humanoïde
humble
humblement
humbles
hume
humeur
humeurs
humide
humides
humidite
humidites
humidité
humidités
humilia
humiliaient
humiliait
humiliant
humiliante
humiliantes
humiliants
humiliation
humiliations
humilie
humiliee
humiliees
humilient
humilier
humiliera
humilies
humiliez
humilions
humilite
humilité
humilié
humiliée
humiliées
humiliés
humoriste
humoristes
humoristique
humoristiques
humour
humours
humus
hunter
huppe
huppé
hurla
hurlai
hurlaient
hurlais
hurlait
hurlant
hurle
hurlement
hurlements
hurlent
hurler
hurlera
hurlerai
hurleraient
hurlerait
hurlerent
hurlerez
hurleront
hurles
hurlez
hurlons
hurlèrent
hurlé
hurlés
hurricanes
huskies
hussards
hutte
hué
huître
huîtres
hyacinthe
hybridation
hybride
hybrides
hydratation
hydrate
hydrater
hydraulique
hydrauliques
hydre
hydrique
hydrocarbures
hydroelectricite
hydroelectrique
hydroelectriques
hydrogene
hydrogenes
hydrogène
hydrogènes
hydroélectricité
hydroélectrique
hydroélectriques
hyene
hyenes
hygiene
hygienes
hygienique
hygieniques
hygiène
hygiènes
hygiénique
hygiéniques
hymne
hymnes
hype
hyper
hyperbole
hypermarche
hypermarches
hypermarché
hypermarchés
hypertension
hypnose
hypnotique
hypocrisie
hypocrisies
hypocrite
hypocrites
hypothecaire
hypothecaires
hypotheque
hypotheques
hypothermie
hypothese
hypotheses
hypothetique
hypothetiques
hypothèque
hypothèques
hypothèse
hypothèses
hypothécaire
hypothécaires
hypothétique
hypothétiques
hysterie
hysterique
hysteriques
hystérie
hystérique
hystériques
hyène
hyènes
hâte
hâtes
hâtive
hâtives
hé
héberge
hébergea
hébergeaient
hébergeait
hébergeant
hébergement
hébergements
hébergent
hébergeons
héberger
hébergera
hébergerait
hébergeront
héberges
hébergeur
hébergez
hébergé
hébergée
hébergées
hébergés
hébraïque
hébreu
hébreux
hécatombe
hégémonie
hélas
hélice
hélices
hélico
hélicoptère
hélicoptères
hélium
hématome
hématomes
hémicycle
hémisphère
hémisphères
hémoglobine
hémorragie
hémorragies
hémorragique
hépatique
hépatiques
hépatite
hérisson
hérita
héritage
héritages
héritaient
héritait
héritant
hérite
héritent
hériter
héritera
hériteraient
hériterait
hériteront
hérites
héritez
héritier
héritiers
héritière
héritières
héritons
héritèrent
hérité
héritée
héritées
hérités
héro
héron
héros
héroïne
héroïnes
héroïque
héroïques
héroïsme
héréditaire
héréditaires
hérédité
hérésie
hérésies
hérétique
hérétiques
hésita
hésitai
hésitaient
hésitais
hésitait
hésitant
hésitante
hésitantes
hésitants
hésitation
hésitations
hésite
hésitent
hésiter
hésitera
hésiterai
hésiteraient
hésiterais
hésiterait
hésiteras
hésiterez
hésiteriez
hésiterions
hésiterons
hésiteront
hésites
hésitez
hésitiez
hésitions
hésitons
hésitèrent
hésité
hétéro
hétéroclite
hétérogène
hétérogènes
hétérogénéité
hétéros
hétérosexuel
hétérosexuels
hêtre
hôpital
hôpitaux
hôte
hôtel
hôtelier
hôteliers
hôtelière
hôtelières
hôtellerie
hôtelleries
hôtels
hôtes
hôtesse
hôtesses
iberique
ibid
ibn
ibuprofene
ibuprofène
ibérique
iceberg
icelles
ici
icone
icones
iconique
iconoclaste
iconographie
icône
icônes
id
ideal
ideale
idealement
ideales
idealisme
idealiste
ideals
ideaux
idee
idees
idem
identifia
identifiable
identifiables
identifiaient
identifiais
identifiait
identifiant
identifiants
identification
identifications
identifie
identifiee
identifiees
identifient
identifier
identifiera
identifieraient
identifierait
identifierent
identifierez
identifierons
identifieront
identifies
identifiez
identifions
identifièrent
identifié
identifiée
identifiées
identifiés
identique
identiques
identitaire
identitaires
identite
identites
identité
identités
ideologie
ideologies
ideologique
ideologiquement
ideologiques
ideologues
idiot
idiote
idiotes
idiotie
idiots
idole
idoles
idylle
idyllique
idéal
idéale
idéalement
idéales
idéalisme
idéaliste
idéals
idéaux
idée
idées
idéologie
idéologies
idéologique
idéologiquement
idéologiques
idéologues
if
ignoble
ignobles
ignominie
ignora
ignorai
ignoraient
ignorais
ignorait
ignorance
ignorances
ignorant
ignorante
ignorantes
ignorants
ignore
ignoree
ignorees
ignorent
ignorer
ignorera
ignorerai
ignoreraient
ignorerais
ignorerait
ignorerent
ignorerons
ignoreront
ignores
ignorez
ignoriez
ignorions
ignorons
ignorèrent
ignoré
ignorée
ignorées
ignorés
il
ile
iles
illegalite
illegitime
illegitimes
illettres
illettrisme
illettrés
illicite
illicites
illico
illimite
illimitee
illimitees
illimites
illimité
illimitée
illimitées
illimités
illisible
illogique
illumina
illuminaient
illuminait
illuminant
illuminati
illumination
illuminations
illumine
illuminee
illuminees
illuminent
illuminer
illuminera
illuminerait
illuminerent
illumineront
illumines
illuminez
illuminèrent
illuminé
illuminée
illuminées
illuminés
illusion
illusions
illusoire
illustra
illustraient
illustrait
illustrant
illustrateur
illustration
illustrations
illustre
illustree
illustrees
illustrent
illustrer
illustrera
illustrerai
illustreraient
illustrerait
illustrerent
illustrerons
illustreront
illustres
illustrez
illustrons
illustrèrent
illustré
illustrée
illustrées
illustrés
illégalité
illégitime
illégitimes
ilot
ilots
ils
image
imagerie
imageries
images
imagina
imaginable
imaginables
imaginai
imaginaient
imaginaire
imaginaires
imaginais
imaginait
imaginant
imagination
imaginations
imagine
imaginee
imaginees
imaginent
imaginer
imaginera
imaginerai
imagineraient
imaginerais
imaginerait
imaginerent
imaginerez
imagineriez
imagineront
imagines
imaginez
imaginiez
imaginions
imaginons
imaginèrent
imaginé
imaginée
imaginées
imaginés
imam
imams
imbattable
imbecile
imbeciles
imbécile
imbéciles
imita
imitaient
imitais
imitait
imitant
imitateur
imitation
imitations
imite
imitent
imiter
imitera
imiterai
imiterait
imiterent
imiteront
imites
imitez
imitons
imitèrent
imité
immacule
immaculees
immacules
immaculé
immaculées
immaculés
immanquablement
immateriel
immatriculation
immatriculations
immatricule
immatriculee
immatriculé
immatriculée
immature
immatures
immatériel
immediat
immediate
immediatement
immediates
immediats
immense
immensement
immenses
immensite
immensité
immensément
immerge
immergé
immersion
immersions
immeuble
immeubles
immigrant
immigrante
immigrantes
immigrants
immigration
immigrations
immigre
immigree
immigrees
immigres
immigré
immigrée
immigrées
immigrés
imminence
imminent
imminente
imminentes
imminents
immiscer
immobile
immobiles
immobilier
immobiliere
immobilieres
immobiliers
immobilisa
immobilisaient
immobilisait
immobilisant
immobilisation
immobilisations
immobilise
immobilisee
immobilisees
immobilisent
immobiliser
immobilisera
immobiliserent
immobilises
immobilisez
immobilisme
immobilisèrent
immobilisé
immobilisée
immobilisées
immobilisés
immobilière
immobilières
immonde
immondes
immoral
immorale
immorales
immoraux
immortaliser
immortalite
immortalité
immortel
immortelle
immortelles
immortels
immuable
immunitaire
immunitaires
immunite
immunites
immunité
immunités
immédiat
immédiate
immédiatement
immédiates
immédiats
impact
impacte
impacter
impactes
impacts
impacté
impactés
impair
imparable
impardonnable
imparfait
imparfaite
imparfaites
imparfaits
imparti
impartial
impartiale
impartiales
impartialite
impartialité
impartiaux
impasse
impasses
impassible
impatiemment
impatience
impatiences
impatient
impatiente
impatients
impaye
impayee
impayes
impayé
impayée
impayés
impeccable
impeccables
impenetrable
impensable
impensables
imperatif
imperatifs
imperative
imperativement
imperatives
imperatrice
imperatrices
imperfections
imperial
imperiale
imperiales
imperialisme
imperialismes
imperialiste
imperialistes
imperiaux
impermeable
impermeables
imperméable
imperméables
impie
impitoyable
impitoyables
implacable
implacables
implant
implanta
implantaient
implantait
implantant
implantation
implantations
implante
implantee
implantees
implantent
implanter
implantera
implanterent
implanteront
implantes
implantez
implantons
implants
implantèrent
implanté
implantée
implantées
implantés
implementation
implication
implications
implicite
implicitement
implicites
impliqua
impliquaient
impliquait
impliquant
implique
impliquee
impliquees
impliquent
impliquer
impliquera
impliquerai
impliqueraient
impliquerait
impliqueront
impliques
impliquez
impliquons
impliqué
impliquée
impliquées
impliqués
implore
implorer
implosion
implémentation
impoli
impopulaire
impopularite
impopularité
import
importa
importaient
importait
importance
importances
important
importante
importantes
importants
importateur
importateurs
importation
importations
importe
importee
importees
importent
importer
importera
importerait
importerent
importeront
importes
importez
importons
importuner
importèrent
importé
importée
importées
importés
imposa
imposable
imposables
imposaient
imposais
imposait
imposant
imposante
imposantes
imposants
imposat
impose
imposee
imposees
imposent
imposer
imposera
imposerai
imposeraient
imposerais
imposerait
imposerent
imposerez
imposerons
imposeront
imposes
imposez
imposition
impositions
imposons
impossibilite
impossibilites
impossibilité
impossibilités
impossible
impossibles
imposteur
imposteurs
imposture
imposât
imposèrent
imposé
imposée
imposées
imposés
impot
impots
imprecis
impregne
impregnee
impregnees
impregner
impregnes
imprenable
impression
impressionna
impressionnaient
impressionnait
impressionnant
impressionnante
impressionnantes
impressionnants
impressionne
impressionnee
impressionnees
impressionnent
impressionner
impressionnera
impressionnerait
impressionnerent
impressionneront
impressionnes
impressionnez
impressionniste
impressionnistes
impressionnèrent
impressionné
impressionnée
impressionnées
impressionnés
impressions
imprevisible
imprevisibles
imprevu
imprevue
imprevues
imprevus
imprima
imprimaient
imprimais
imprimait
imprimante
imprimantes
imprime
imprimee
imprimees
impriment
imprimer
imprimera
imprimerai
imprimerait
imprimerent
imprimerie
imprimeries
imprimes
imprimeur
imprimeurs
imprimez
imprimons
imprimèrent
imprimé
imprimée
imprimées
imprimés
impro
improbable
improbables
impropre
improvisa
improvisaient
improvisais
improvisait
improvisant
improvisation
improvisations
improvise
improvisee
improvisees
improvisent
improviser
improvisera
improviserai
improvises
improvisez
improvisons
improviste
improvisé
improvisée
improvisées
improvisés
imprudence
imprudent
imprègne
imprécis
imprégner
imprégné
imprégnée
imprégnées
imprégnés
imprévisible
imprévisibles
imprévu
imprévue
imprévues
imprévus
impuissance
impuissances
impuissant
impuissante
impuissantes
impuissants
impulsif
impulsion
impulsions
impulsive
impunement
impunite
impunites
impunité
impunités
impunément
impur
impuretes
impuretés
imputa
imputable
imputables
imputaient
imputait
imputant
impute
imputee
imputees
imputent
imputer
imputera
imputes
imputez
imputé
imputée
imputées
imputés
impénétrable
impératif
impératifs
impérative
impérativement
impératives
impératrice
impératrices
impérial
impériale
impériales
impérialisme
impérialismes
impérialiste
impérialistes
impériaux
impôt
impôts
in
inacceptable
inacceptables
inaccessible
inaccessibles
inacheve
inachevee
inachevees
inacheves
inachevé
inachevée
inachevées
inachevés
inactif
inactifs
inaction
inactions
inactive
inactives
inactivite
inactivité
inadapte
inadaptee
inadaptes
inadapté
inadaptée
inadaptés
inadmissible
inadmissibles
inadvertance
inalienable
inaliénable
inanime
inanimé
inapercu
inapercue
inapercues
inapercus
inaperçu
inaperçue
inaperçues
inaperçus
inapplicable
inapproprie
inappropriee
inappropriees
inappropries
inapproprié
inappropriée
inappropriées
inappropriés
inapte
inaptitude
inattendu
inattendue
inattendues
inattendus
inattention
inaudible
inaugura
inauguraient
inaugurait
inaugural
inaugurale
inaugurant
inauguration
inaugurations
inaugure
inauguree
inaugurees
inaugurent
inaugurer
inaugurera
inaugurerait
inaugurerent
inaugureront
inaugures
inaugurons
inaugurèrent
inauguré
inaugurée
inaugurées
inaugurés
inca
incalculable
incapable
incapables
incapacite
incapacites
incapacité
incapacités
incarceration
incarcere
incarceres
incarcération
incarcéré
incarcérés
incarna
incarnaient
incarnais
incarnait
incarnant
incarnation
incarnations
incarne
incarnee
incarnees
incarnent
incarner
incarnera
incarnerait
incarneront
incarnes
incarnez
incarnons
incarné
incarnée
incarnées
incarnés
incas
incendiaire
incendiaires
incendie
incendiee
incendiees
incendier
incendies
incendié
incendiée
incendiées
incendiés
incertain
incertaine
incertaines
incertains
incertitude
incertitudes
incessamment
incessant
incessante
incessantes
incessants
inceste
inchallah
inchange
inchangee
inchangees
inchanges
inchangé
inchangée
inchangées
inchangés
incidence
incidences
incident
incidentes
incidents
incineration
incinération
incision
incita
incitaient
incitait
incitant
incitatif
incitation
incitations
incite
incitee
incitees
incitent
inciter
incitera
inciterai
inciteraient
inciterait
inciterent
inciteront
incites
incitez
incitons
incitèrent
incité
incitée
incitées
incités
incivilites
incivilités
inclina
inclinaient
inclinaison
inclinaisons
inclinait
inclinant
incline
inclinee
inclinees
inclinent
incliner
inclinera
inclinerai
inclinerais
inclinerait
inclinerent
inclineront
inclines
inclinez
inclinons
inclinèrent
incliné
inclinée
inclinées
inclinés
incluaient
incluait
incluant
inclue
incluent
inclues
incluez
incluons
inclura
inclurai
incluraient
inclurait
inclure
inclurent
incluront
inclus
incluse
incluses
inclusif
inclusion
inclusions
inclusive
inclut
incognito
incoherence
incoherences
incoherent
incohérence
incohérences
incohérent
incolore
incombe
incommensurable
incomparable
incomparables
incompatibilite
incompatibilité
incompatible
incompatibles
incompetence
incompetences
incompetent
incompetente
incompetentes
incompetents
incomplet
incomplete
incompletes
incomplets
incomplète
incomplètes
incomprehensible
incomprehensibles
incomprehension
incomprehensions
incompris
incompréhensible
incompréhensibles
incompréhension
incompréhensions
incompétence
incompétences
incompétent
incompétente
incompétentes
incompétents
inconcevable
inconditionnel
inconditionnelle
inconditionnelles
inconditionnels
inconfort
inconfortable
inconnu
inconnue
inconnues
inconnus
inconsciemment
inconscience
inconscient
inconsciente
inconscientes
inconscients
incontestable
incontestablement
incontestables
inconteste
incontesté
incontournable
incontournables
incontrolable
incontrôlable
inconvenient
inconvenients
inconvénient
inconvénients
incorpora
incorporaient
incorporait
incorporation
incorpore
incorporee
incorporees
incorporent
incorporer
incorporera
incorporerent
incorpores
incorporez
incorporons
incorporèrent
incorporé
incorporée
incorporées
incorporés
incorrect
incorrecte
incorrectes
incorrects
incredule
incredulite
incrimine
incriminer
incriminé
incroyable
incroyablement
incroyables
incrustait
incruste
incrustee
incrustees
incrustent
incruster
incrustes
incrustez
incrusté
incrustée
incrustées
incrustés
incrédule
incrédulité
incubateur
incubation
inculpation
inculpe
inculpee
inculpes
inculpé
inculpée
inculpés
inculquer
inculte
incultes
incurable
incursion
incursions
indecence
indecent
indecente
indecentes
indecents
indecis
indecise
indecises
indecision
indefectible
indefendable
indefiniment
indelebile
indemne
indemnes
indemnisant
indemnisation
indemnisations
indemnise
indemnisee
indemnisees
indemnisent
indemniser
indemnisera
indemnises
indemnisé
indemnisée
indemnisées
indemnisés
indemnite
indemnites
indemnité
indemnités
indeniable
indeniablement
indeniables
independamment
independance
independances
independant
independante
independantes
independantiste
independantistes
independants
indes
indescriptible
indesirable
indesirables
indestructible
indetermine
indeterminee
indeterminees
indetermines
index
indexation
indicateur
indicateurs
indicatif
indicatifs
indication
indications
indicative
indicatives
indicatrice
indicatrices
indice
indices
indicible
indifferemment
indifference
indifferent
indifferente
indifferentes
indifferents
indifféremment
indifférence
indifférent
indifférente
indifférentes
indifférents
indigene
indigenes
indignation
indignations
indigne
indignee
indignees
indigner
indignes
indignite
indignité
indigné
indignée
indignées
indignés
indigo
indigène
indigènes
indiqua
indiquai
indiquaient
indiquais
indiquait
indiquant
indique
indiquee
indiquees
indiquent
indiquer
indiquera
indiquerai
indiqueraient
indiquerais
indiquerait
indiqueras
indiquerent
indiquerez
indiquerons
indiqueront
indiques
indiquez
indiquiez
indiquions
indiquons
indiquèrent
indiqué
indiquée
indiquées
indiqués
indirect
indirecte
indirectement
indirectes
indirects
indiscret
indiscutable
indispensable
indispensables
indisponibilite
indisponibilité
indisponible
indissociable
individu
individualisation
individualisme
individualiste
individualite
individualites
individualité
individualités
individuel
individuelle
individuellement
individuelles
individuels
individus
indivisible
indolore
indubitablement
induction
induira
induiraient
induirait
induire
induiront
induis
induisait
induisant
induise
induisent
induisez
induisit
induit
induite
induites
induits
indulgence
indulgent
indument
indus
industrialisation
industrialises
industrialisés
industrie
industriel
industrielle
industrielles
industriels
industries
indécence
indécent
indécente
indécentes
indécents
indécis
indécise
indécises
indécision
indéfectible
indéfendable
indéfiniment
indélébile
indéniable
indéniablement
indéniables
indépendamment
indépendance
indépendances
indépendant
indépendante
indépendantes
indépendantiste
indépendantistes
indépendants
indésirable
indésirables
indéterminé
indéterminée
indéterminées
indéterminés
indûment
inebranlable
inedit
inedite
inedites
inedits
inefficace
inefficaces
inefficacite
inefficacité
inegal
inegale
inegales
inegalitaire
inegalite
inegalites
ineligibilite
ineluctable
inepties
inepuisable
inerte
inertie
inerties
inespere
inespéré
inestimable
inevitable
inevitablement
inevitables
inexact
inexcusable
inexistant
inexistante
inexistantes
inexistants
inexorable
inexorablement
inexperience
inexplicable
inexpérience
infaillible
infame
infames
infamie
infante
infanterie
infanteries
infantile
infantiles
infarctus
infatigable
infecte
infectee
infectees
infecter
infectes
infectieuse
infectieuses
infectieux
infection
infections
infecté
infectée
infectées
infectés
inferieur
inferieure
inferieures
inferieurs
inferiorite
inferiorites
infernal
infernale
infernales
infernaux
infertilite
infertilité
infidele
infideles
infidelite
infidelites
infidèle
infidèles
infidélité
infidélités
infiltra
infiltraient
infiltrait
infiltrant
infiltration
infiltrations
infiltre
infiltree
infiltrees
infiltrent
infiltrer
infiltrera
infiltrerent
infiltres
infiltrèrent
infiltré
infiltrée
infiltrées
infiltrés
infime
infimes
infini
infinie
infinies
infiniment
infinis
infinite
infinitif
infinité
infirme
infirmer
infirmerie
infirmeries
infirmier
infirmiere
infirmieres
infirmiers
infirmite
infirmité
infirmière
infirmières
inflammable
inflammation
inflammations
inflammatoire
inflammatoires
inflation
inflations
inflexible
inflexion
inflige
infligea
infligeaient
infligeait
infligeant
infligee
infligees
infligent
infligeons
infliger
infligera
infligerai
infligerais
infligerait
infligerent
infligeront
infliges
infligez
infligèrent
infligé
infligée
infligées
infligés
influa
influaient
influait
influant
influe
influenca
influencaient
influencait
influencant
influence
influencee
influencees
influencent
influencer
influencera
influenceraient
influencerait
influencerent
influenceront
influences
influenceurs
influencez
influencèrent
influencé
influencée
influencées
influencés
influent
influente
influentes
influents
influença
influençaient
influençait
influençant
influer
influera
influeraient
influerait
influeront
influé
info
infographie
informa
informaient
informais
informait
informant
informateur
informateurs
informaticien
informaticienne
informaticiens
informatif
information
informations
informatique
informatiques
informe
informee
informees
informel
informelle
informelles
informels
informent
informer
informera
informerai
informerais
informerait
informerent
informerez
informerons
informeront
informes
informez
informiez
informions
informons
informèrent
informé
informée
informées
informés
infortune
infos
infra
infraction
infractions
infrarouge
infrarouges
infrastructure
infrastructures
infructueuses
infusion
infâme
infâmes
inférieur
inférieure
inférieures
inférieurs
infériorité
infériorités
ingenierie
ingenieries
ingenieur
ingenieurs
ingenieuse
ingenieuses
ingenieux
ingeniosite
ingerable
ingerence
ingerences
ingerer
ingestion
ingrat
ingrate
ingrates
ingratitude
ingrats
ingredient
ingredients
ingrédient
ingrédients
ingénierie
ingénieries
ingénieur
ingénieurs
ingénieuse
ingénieuses
ingénieux
ingéniosité
ingérable
ingérence
ingérences
ingérer
inhabituel
inhabituelle
inhabituelles
inhabituels
inhalation
inherent
inherente
inherentes
inherents
inhibiteur
inhibiteurs
inhibition
inhumain
inhumaine
inhumaines
inhumains
inhumation
inhume
inhumé
inhérent
inhérente
inhérentes
inhérents
inimaginable
inimitable
ininterrompue
iniquite
iniquité
initia
initiaient
initiait
initial
initiale
initialement
initiales
initiant
initiateur
initiateurs
initiation
initiations
initiatique
initiative
initiatives
initiatrice
initiatrices
initiaux
initie
initiee
initiees
initient
initier
initiera
initierent
initieront
inities
initiez
initions
initièrent
initié
initiée
initiées
initiés
injecta
injectaient
injectait
injectant
injecte
injectee
injectees
injectent
injecter
injectera
injecterait
injectes
injectez
injection
injections
injectons
injecté
injectée
injectées
injectés
injonction
injonctions
injure
injures
injurieux
injuste
injustement
injustes
injustice
injustices
injustifiee
injustifiée
inlassablement
inne
innee
innees
innes
innocence
innocences
innocent
innocentes
innocents
innocuite
innocuité
innombrables
innova
innovait
innovant
innovante
innovantes
innovants
innovation
innovations
innove
innovee
innovent
innover
innovera
innovez
innovons
innové
innovée
inné
innée
innées
innés
inoffensif
inoffensifs
inoffensive
inoffensives
inonda
inondaient
inondait
inondant
inondation
inondations
inonde
inondee
inondees
inondent
inonder
inondera
inonderait
inonderent
inondes
inondez
inondèrent
inondé
inondée
inondées
inondés
inoubliable
inoubliables
inoui
inouie
inouies
inouis
inouï
inouïe
inouïes
inouïs
inox
inoxydable
inquiet
inquieta
inquietaient
inquietais
inquietait
inquietant
inquietante
inquietantes
inquietants
inquiete
inquietee
inquietees
inquietent
inquieter
inquietera
inquieterai
inquieteraient
inquieterais
inquieterait
inquieterent
inquieteront
inquietes
inquietez
inquietions
inquietons
inquiets
inquietude
inquietudes
inquisiteur
inquisition
inquiète
inquiètent
inquiètes
inquiéta
inquiétaient
inquiétais
inquiétait
inquiétant
inquiétante
inquiétantes
inquiétants
inquiéter
inquiétera
inquiéterai
inquiéteraient
inquiéterais
inquiéterait
inquiéteront
inquiétez
inquiétions
inquiétons
inquiétude
inquiétudes
inquiétèrent
inquiété
inquiétée
inquiétées
inquiétés
insaisissable
insalubre
insalubres
insalubrite
insalubrité
insatiable
insatisfaction
insatisfait
inscription
inscriptions
inscrira
inscrirai
inscriraient
inscrirais
inscrirait
inscrire
inscrirez
inscrirons
inscriront
inscris
inscrit
inscrite
inscrites
inscrits
inscrivaient
inscrivais
inscrivait
inscrivant
inscrive
inscrivent
inscrivez
inscrivirent
inscrivit
inscrivons
insecte
insectes
insecticide
insecticides
insecurite
insecurites
insemination
insense
insensee
insensees
insenses
insensible
insensibles
insensé
insensée
insensées
insensés
inseparable
inseparables
insera
inseraient
inserait
inserant
insere
inseree
inserees
inserent
inserer
inserera
insereront
inseres
inserez
inserons
insertion
insertions
inshallah
insigne
insignes
insignifiant
insignifiante
insignifiantes
insignifiants
insinua
insinuais
insinuait
insinuations
insinue
insinuee
insinuent
insinuer
insinues
insinuez
insinué
insinuée
insipide
insista
insistai
insistaient
insistais
insistait
insistance
insistances
insistant
insistante
insistantes
insistants
insiste
insistent
insister
insistera
insisterai
insisteraient
insisterais
insisterait
insisterent
insisterez
insisterons
insisteront
insistes
insistez
insistiez
insistons
insistèrent
insisté
insolence
insolent
insolente
insolentes
insolents
insolite
insolites
insoluble
insolvabilite
insolvabilité
insomnie
insomnies
insouciance
insouciant
insoumis
insoumise
insoumises
insoutenable
inspecta
inspectaient
inspectait
inspectant
inspecte
inspectee
inspectees
inspectent
inspecter
inspectera
inspecterent
inspectes
inspecteur
inspecteurs
inspectez
inspection
inspections
inspectons
inspectrice
inspectrices
inspectèrent
inspecté
inspectée
inspectées
inspectés
inspira
inspiraient
inspirais
inspirait
inspirant
inspirante
inspirantes
inspirants
inspiration
inspirations
inspire
inspiree
inspirees
inspirent
inspirer
inspirera
inspirerai
inspireraient
inspirerait
inspirerent
inspireront
inspires
inspirez
inspiriez
inspirons
inspirèrent
inspiré
inspirée
inspirées
inspirés
instabilite
instabilites
instabilité
instabilités
instable
instables
installa
installai
installaient
installais
installait
installames
installant
installation
installations
installe
installee
installees
installent
installer
installera
installerai
installeraient
installerais
installerait
installerent
installerez
installerons
installeront
installes
installez
installiez
installions
installons
installâmes
installèrent
installé
installée
installées
installés
instance
instances
instant
instantane
instantanee
instantanees
instantanement
instantanes
instantané
instantanée
instantanées
instantanément
instantanés
instante
instantes
instants
instar
instaura
instaurait
instaurant
instauration
instaure
instauree
instaurees
instaurent
instaurer
instaurera
instaurerait
instaurerent
instaures
instaurez
instaurons
instaurèrent
instauré
instaurée
instaurées
instaurés
instigateur
instigation
instinct
instinctif
instinctivement
instincts
instit
institua
instituait
instituant
institue
instituee
instituees
instituent
instituer
instituera
instituerait
instituerent
institues
instituions
institut
instituteur
instituteurs
institution
institutionnel
institutionnelle
institutionnelles
institutionnels
institutions
institutrice
institutrices
instituts
instituèrent
institué
instituée
instituées
institués
instructeur
instructeurs
instructif
instructifs
instruction
instructions
instructive
instructives
instructrice
instructrices
instruira
instruire
instruiront
instruis
instruisaient
instruisait
instruisant
instruise
instruisent
instruisez
instruisit
instruit
instruite
instruites
instruits
instrument
instrumental
instrumentale
instrumentales
instrumentalisation
instrumentation
instrumentaux
instruments
insu
insuffisamment
insuffisance
insuffisances
insuffisant
insuffisante
insuffisantes
insuffisants
insuffler
insulaire
insulaires
insuline
insulta
insultaient
insultais
insultait
insultant
insultante
insultantes
insultants
insulte
insultee
insultees
insultent
insulter
insultera
insulterai
insulterais
insulterait
insultes
insultez
insultiez
insultons
insulté
insultée
insultées
insultés
insupportable
insupportables
insurge
insurges
insurgés
insurmontable
insurrection
insurrections
insère
insèrent
insères
insécurité
insécurités
insémination
inséparable
inséparables
inséra
inséraient
insérait
insérant
insérer
insérera
inséreront
insérez
insérons
inséré
insérée
insérées
insérés
intact
intacte
intactes
intacts
integra
integraient
integrais
integrait
integral
integrale
integralement
integrales
integralite
integrant
integrante
integrantes
integrants
integration
integrations
integraux
integre
integree
integrees
integrent
integrer
integrera
integreraient
integrerait
integreras
integrerent
integrerez
integreront
integres
integrez
integriez
integrisme
integriste
integristes
integrite
integrons
intellect
intellectuel
intellectuelle
intellectuellement
intellectuelles
intellectuels
intelligemment
intelligence
intelligences
intelligent
intelligente
intelligentes
intelligents
intelligentsia
intelligible
intello
intellos
intemperies
intemporel
intempéries
intenable
intendance
intendant
intendante
intendants
intense
intensement
intenses
intensif
intensifia
intensifiaient
intensifiait
intensifiant
intensification
intensifie
intensifiee
intensifiees
intensifient
intensifier
intensifiera
intensifierent
intensifieront
intensifies
intensifièrent
intensifié
intensifiée
intensifiées
intensifiés
intensifs
intensite
intensites
intensité
intensités
intensive
intensives
intensément
intenta
intentait
intentant
intente
intentee
intentees
intentent
intenter
intentera
intenterait
intenterent
intentes
intention
intentionnel
intentionnelle
intentionnellement
intentions
intentèrent
intenté
intentée
intentées
intentés
inter
interactif
interactifs
interaction
interactions
interactive
interactives
interagir
interagis
interagissant
interagissent
interagit
intercepta
interceptaient
interceptait
interceptant
intercepte
interceptee
interceptees
interceptent
intercepter
interceptes
interception
interceptions
intercepté
interceptée
interceptées
interceptés
intercession
interchangeables
intercommunal
intercommunale
intercommunales
intercommunalite
intercommunalites
intercommunalité
intercommunalités
intercommunaux
interconnexion
interdiction
interdictions
interdira
interdirai
interdiraient
interdirais
interdirait
interdire
interdirent
interdirons
interdiront
interdis
interdisaient
interdisais
interdisait
interdisant
interdisciplinaire
interdise
interdisent
interdisez
interdisons
interdissent
interdit
interdite
interdites
interdits
interessa
interessai
interessaient
interessais
interessait
interessant
interessante
interessantes
interessants
interesse
interessee
interessees
interessement
interessent
interesser
interessera
interesserai
interesseraient
interesserais
interesserait
interesserent
interesserons
interesseront
interesses
interessez
interessiez
interessions
interessons
interet
interets
interface
interfaces
interference
interferences
interferer
interférence
interférences
interférer
intergalactique
interieur
interieure
interieurement
interieures
interieurs
interim
interimaire
interimaires
interims
interlocuteur
interlocuteurs
interlocutrice
interlocutrices
intermediaire
intermediaires
interminable
interminables
interministeriel
interministerielle
interministériel
interministérielle
intermittence
intermittent
intermittente
intermittentes
intermittents
intermédiaire
intermédiaires
internat
international
internationale
internationalement
internationales
internationalisation
internationaux
internats
internaute
internautes
interne
internement
internes
internet
internets
interné
internés
interpella
interpellaient
interpellait
interpellant
interpellation
interpellations
interpelle
interpellee
interpellees
interpellent
interpeller
interpellera
interpelleront
interpelles
interpellez
interpellons
interpellé
interpellée
interpellées
interpellés
interphone
interpose
interposer
interposé
interpreta
interpretaient
interpretais
interpretait
interpretant
interpretation
interpretations
interprete
interpretee
interpretees
interpretent
interpreter
interpretera
interpreterait
interpreterent
interpreterons
interpreteront
interpretes
interpretez
interpretons
interprofessionnel
interprète
interprètent
interprètes
interpréta
interprétaient
interprétais
interprétait
interprétant
interprétation
interprétations
interpréter
interprétera
interpréterait
interpréterons
interpréteront
interprétez
interprétons
interprétèrent
interprété
interprétée
interprétées
interprétés
interrogation
interrogations
interrogatoire
interrogatoires
interroge
interrogea
interrogeai
interrogeaient
interrogeais
interrogeait
interrogeant
interrogee
interrogees
interrogent
interrogeons
interroger
interrogera
interrogerai
interrogerait
interrogerent
interrogerez
interrogerons
interrogeront
interroges
interrogez
interrogiez
interrogions
interrogèrent
interrogé
interrogée
interrogées
interrogés
interrompaient
interrompais
interrompait
interrompant
interrompe
interrompent
interrompez
interrompirent
interrompit
interrompons
interrompra
interromprait
interrompre
interrompront
interromps
interrompt
interrompu
interrompue
interrompues
interrompus
interrupteur
interruption
interruptions
inters
intersaison
intersection
intersections
interstellaire
intervalle
intervalles
intervenaient
intervenais
intervenait
intervenant
intervenante
intervenantes
intervenants
intervenez
interveniez
intervenions
intervenir
intervenons
intervention
interventions
intervenu
intervenue
intervenues
intervenus
interviendra
interviendrai
interviendraient
interviendrait
interviendrez
interviendrons
interviendront
intervienne
interviennent
interviennes
interviens
intervient
interview
interviewait
interviewant
interviewe
interviewee
interviewees
interviewent
interviewer
interviewers
interviewes
interviewez
interviews
interviewé
interviewée
interviewées
interviewés
intervinrent
intervint
intervînt
intestin
intestinal
intestinale
intestinales
intestinaux
intestine
intestines
intestins
intime
intimement
intimes
intimidaient
intimidait
intimidant
intimidation
intimidations
intimide
intimidee
intimidees
intimident
intimider
intimidera
intimides
intimidé
intimidée
intimidées
intimidés
intimiste
intimite
intimites
intimité
intimités
intitule
intitulee
intitules
intitulé
intitulée
intitulés
intolerable
intolerables
intolerance
intolerances
intolerants
intolérable
intolérables
intolérance
intolérances
intolérants
intonation
intouchable
intouchables
intox
intoxication
intoxications
intraitable
intransigeance
intransigeant
intrants
intraveineuse
intrepide
intrigant
intrigue
intrigues
intrigué
intrinseque
intrinsequement
intrinseques
intrinsèque
intrinsèquement
intrinsèques
intro
introduction
introductions
introduira
introduirai
introduiraient
introduirait
introduire
introduirons
introduiront
introduis
introduisaient
introduisait
introduisant
introduise
introduisent
introduisez
introduisirent
introduisit
introduisons
introduit
introduite
introduites
introduits
intronisation
introspection
introuvable
introuvables
intrus
intrusion
intrusions
intrépide
intuitif
intuitifs
intuition
intuitions
intuitive
intuitives
intègre
intègrent
intégra
intégraient
intégrais
intégrait
intégral
intégrale
intégralement
intégrales
intégralité
intégrant
intégrante
intégrantes
intégrants
intégration
intégrations
intégraux
intégrer
intégrera
intégreraient
intégrerait
intégreras
intégrerez
intégreront
intégrez
intégriez
intégrisme
intégriste
intégristes
intégrité
intégrons
intégrèrent
intégré
intégrée
intégrées
intégrés
intéressa
intéressai
intéressaient
intéressais
intéressait
intéressant
intéressante
intéressantes
intéressants
intéresse
intéressement
intéressent
intéresser
intéressera
intéresserai
intéresseraient
intéresserais
intéresserait
intéresserons
intéresseront
intéresses
intéressez
intéressiez
intéressions
intéressons
intéressèrent
intéressé
intéressée
intéressées
intéressés
intérieur
intérieure
intérieurement
intérieures
intérieurs
intérim
intérimaire
intérimaires
intérims
intérêt
intérêts
inuit
inuits
inutile
inutilement
inutiles
inutilisable
inutilisables
inutilite
inutilité
invaincu
invalide
invalides
invalidite
invalidité
invariablement
invasion
invasions
invasive
invendus
inventa
inventai
inventaient
inventaire
inventaires
inventais
inventait
inventant
invente
inventee
inventees
inventent
inventer
inventera
inventerai
inventeraient
inventerais
inventerait
inventerent
inventeront
inventes
inventeur
inventeurs
inventez
inventif
invention
inventions
inventivite
inventivité
inventons
inventrice
inventèrent
inventé
inventée
inventées
inventés
inversa
inversaient
inversait
inversant
inverse
inversee
inversees
inversement
inversent
inverser
inversera
inverserait
inverses
inversez
inversion
inversions
inversons
inversé
inversée
inversées
inversés
investi
investie
investies
investigation
investigations
investir
investira
investirai
investiraient
investirais
investirait
investirent
investirez
investirons
investiront
investis
investissaient
investissais
investissait
investissant
investisse
investissement
investissements
investissent
investisses
investisseur
investisseurs
investissez
investissions
investissons
investit
investiture
investitures
invincibilite
invincibilité
invincible
invincibles
invisibilite
invisibilité
invisible
invisibles
invita
invitai
invitaient
invitais
invitait
invitant
invitante
invitantes
invitants
invitation
invitations
invite
invitee
invitees
invitent
inviter
invitera
inviterai
inviteraient
inviterais
inviterait
inviteras
inviterent
inviterez
inviteriez
inviterons
inviteront
invites
invitez
invitiez
invitions
invitons
invitèrent
invité
invitée
invitées
invités
invivable
invocation
involontaire
involontairement
involontaires
invoqua
invoquaient
invoquais
invoquait
invoquant
invoque
invoquee
invoquees
invoquent
invoquer
invoquera
invoquerai
invoquerait
invoquerent
invoquerons
invoqueront
invoques
invoquez
invoquons
invoquèrent
invoqué
invoquée
invoquées
invoqués
invraisemblable
inébranlable
inédit
inédite
inédites
inédits
inégal
inégale
inégales
inégalitaire
inégalité
inégalités
inéligibilité
inéluctable
inépuisable
inévitable
inévitablement
inévitables
iode
ionique
ions
iota
iour
ira
irai
iraient
irais
irait
iras
ire
irez
iriez
irions
irm
ironie
ironies
ironique
ironiquement
ironiques
irons
iront
iroquois
irradiation
irrationnel
irrationnelle
irrealisable
irrealiste
irrecevable
irreductible
irreductibles
irreel
irrefutable
irregularite
irregularites
irremediablement
irremplacable
irremplaçable
irreparable
irreprochable
irreprochables
irresistible
irresistibles
irrespectueux
irresponsabilite
irresponsabilité
irresponsable
irresponsables
irreversible
irreversibles
irrevocable
irrigation
irrigations
irrita
irritable
irritaient
irritait
irritant
irritation
irrite
irritee
irritees
irritent
irriter
irritera
irriterait
irrites
irritez
irrité
irritée
irritées
irrités
irruption
irruptions
irréalisable
irréaliste
irréductible
irréductibles
irréel
irréfutable
irrégularité
irrégularités
irrémédiablement
irréparable
irréprochable
irréprochables
irrésistible
irrésistibles
irréversible
irréversibles
irrévocable
islam
islamique
islamiques
islamisation
islamisme
islamiste
islamistes
islamophobe
islamophobes
islamophobie
islams
isola
isolaient
isolais
isolait
isolant
isolation
isolations
isole
isolee
isolees
isolement
isolements
isolent
isoler
isolera
isolerait
isolerent
isoleront
isoles
isolez
isolons
isolèrent
isolé
isolée
isolées
isolés
isotopes
israelite
israelites
israelo
israélite
israélites
israélo
issu
issue
issues
issus
isthme
italique
italo
item
items
itineraire
itineraires
itinerance
itinerant
itinerante
itinerantes
itinerants
itinéraire
itinéraires
itinérance
itinérant
itinérante
itinérantes
itinérants
ive
ives
ivg
ivoire
ivoires
ivre
ivres
ivresse
ivresses
ivrogne
j'crois
j'dis
j'enseigne
j'etudie
j'pense
j'peux
j'sais
j'suis
j'trouve
j'vais
j'veux
j'vois
j'étudie
jack
jackpot
jacobins
jacquard
jacquet
jacquot
jacuzzi
jades
jadis
jaguar
jaguars
jai
jailli
jaillie
jaillies
jaillir
jaillira
jaillirait
jaillirent
jailliront
jaillis
jaillissaient
jaillissait
jaillisse
jaillissent
jaillit
jaime
jalons
jalou
jalouse
jalouses
jalousie
jalousies
jaloux
jamai
jamais
jambe
jambes
jambon
jambons
jame
jamé
jantes
janv
janvier
janviers
jaquette
jar
jardin
jardinage
jardinier
jardiniers
jardins
jargon
jargons
jarre
jarrete
jarrive
jarrête
jaser
jauge
jauger
jaunatre
jaune
jaunes
jaunâtre
java
javai
javais
javas
javel
javoue
jazz
jazzy
jcomprends
jcrie
jcroi
jcrois
jdois
jdors
je
jean
jeans
jeep
jellaba
jen
jersey
jerseys
jesuite
jesuites
jesus
jet
jeta
jetable
jetables
jetai
jetaient
jetais
jetait
jetant
jetat
jete
jetee
jetees
jeter
jeterent
jetes
jetez
jetiez
jetions
jetons
jets
jette
jettent
jettera
jetterai
jetteraient
jetterais
jetterait
jetteras
jetterez
jetterons
jetteront
jettes
jetât
jetèrent
jeté
jetée
jetées
jetés
jeu
jeudi
jeudis
jeudy
jeun
jeune
jeuner
jeunes
jeunesse
jeunesses
jeux
jeûne
jeûner
jeûnes
jeûné
jfais
jihad
jihadiste
jihadistes
jilbab
jingle
jle
jlui
jmange
jme
jmen
joaillerie
job
jobs
jockey
jogging
joggings
joie
joies
joignable
joignaient
joignais
joignait
joignant
joigne
joignent
joignez
joigniez
joignirent
joignit
joignons
joindra
joindrai
joindraient
joindrais
joindrait
joindre
joindrez
joindrons
joindront
joins
joint
jointe
jointes
joints
jojo
joker
jokers
joli
jolie
jolies
joliment
jolis
jonction
jonctions
jongle
jongler
joua
jouable
jouables
jouai
jouaient
jouais
jouait
jouant
jouas
jouat
joue
jouee
jouees
jouent
jouer
jouera
jouerai
joueraient
jouerais
jouerait
joueras
jouerent
jouerez
joueriez
jouerons
joueront
joues
jouet
jouets
joueur
joueurs
joueuse
joueuses
jouez
joug
joui
jouiez
jouions
jouir
jouira
jouirai
jouiraient
jouirait
jouiras
jouirent
jouirez
jouirons
jouiront
jouis
jouissaient
jouissais
jouissait
jouissance
jouissances
jouissant
jouisse
jouissent
jouissez
jouissif
jouissions
jouissons
jouit
joujou
jouons
jour
journal
journalier
journaliere
journalieres
journaliers
journalisme
journalismes
journaliste
journalistes
journalistique
journalistiques
journalière
journalières
journaux
journee
journees
journée
journées
jours
joute
joutes
jouvence
jouât
jouèrent
joué
jouée
jouées
joués
joyau
joyaux
joyeuse
joyeusement
joyeuses
joyeux
jpe
jpense
jpeu
jpeux
jpleure
jpouvai
jpouvais
jpp
jreste
jsai
jsais
jse
jsors
jsp
jss
jsui
jsuis
jsus
jsé
jte
jtm
jtremble
jtrouve
jubile
jubilé
judaisme
judas
judaïsme
judiciaire
judiciaires
judicieuse
judicieusement
judicieuses
judicieux
judo
judoka
juge
jugea
jugeai
jugeaient
jugeais
jugeait
jugeant
jugee
jugees
jugement
jugements
jugent
jugeons
juger
jugera
jugerai
jugeraient
jugerais
jugerait
jugeras
jugerent
jugerez
jugeriez
jugerons
jugeront
juges
jugez
jugiez
jugions
jugèrent
jugé
jugée
jugées
jugés
juif
juifs
juil
juillet
juillets
juin
juing
juive
juives
jumbo
jumeau
jumeaux
jumelage
jumelle
jumelles
jument
juments
jungle
jungles
junte
jupe
jupes
jupons
jura
jurai
juraient
jurais
jurait
jurant
jurassique
jure
juree
jurees
jurent
jurer
jurera
jurerai
jureraient
jurerais
jurerait
jurerent
jureront
jures
jurez
juridiction
juridictionnelle
juridictions
juridique
juridiquement
juridiques
juriez
jurisprudence
jurisprudences
juriste
juristes
jurons
jury
jurys
jurèrent
juré
jurée
jurées
jurés
jus
jusqu
jusqu'a
jusqu'alors
jusqu'au
jusqu'aux
jusqu'en
jusqu'ici
jusqu'ou
jusqu'où
jusqu'à
jusque
juste
justement
justes
justesse
justice
justices
justiciable
justicier
justiciere
justicieres
justiciers
justicière
justicières
justifia
justifiaient
justifiais
justifiait
justifiant
justificatif
justificatifs
justification
justifications
justificative
justificatives
justifie
justifiee
justifiees
justifient
justifier
justifiera
justifierai
justifieraient
justifierais
justifierait
justifierent
justifierez
justifieront
justifies
justifiez
justifions
justifièrent
justifié
justifiée
justifiées
justifiés
jute
juteux
juvenile
juveniles
juvénile
juvéniles
juxtaposition
jvai
jvais
jveu
jveux
jvoulais
jy
jésuite
jésuites
jésus
jétais
ka
kahba
kahbas
kaki
kalachnikov
kamikaze
kamikazes
kan
kand
kangourou
kappa
kar
karaoke
karaoké
karate
karaté
karma
kart
karting
kat
kayak
kayaks
ke
kebab
kebabs
kebla
keblack
kel
kelke
kelkun
kelle
kelqu'un
kelquun
kermesse
kerosene
ketchup
keuf
keufs
keum
kg
khans
khey
khmer
khmers
khra
ki
kick
kicks
kidnappa
kidnappant
kidnappe
kidnappee
kidnappees
kidnappent
kidnapper
kidnappes
kidnappez
kidnapping
kidnappé
kidnappée
kidnappées
kidnappés
kif
kiffe
kiffer
kiffé
kiki
kil
kilo
kilogramme
kilogrammes
kilometrage
kilometre
kilometres
kilometrique
kilomètre
kilomètres
kilométrage
kilométrique
kilos
kils
kimono
kine
kinesitherapeute
king
kings
kiné
kinésithérapeute
kiosque
kiosques
kippa
kippas
kit
kits
kitsch
kiwi
klaxon
klm
km
ko
koala
koi
kom
kome
kontre
krach
kraft
kremlin
ks
kt
kyste
kérosène
l'agence
l'assistante
l'educatrice
l'entreprise
l'hotel
l'hôtel
l'instit
l'usine
l'éducatrice
la
label
labelle
labellise
labellisé
labels
labeur
labo
laboratoire
laboratoires
laborieuse
laborieuses
laborieux
labos
labour
labrador
labradors
labyrinthe
labyrinthes
lac
lacere
laceree
lacet
lacets
lacha
lachai
lachaient
lachais
lachait
lachant
lache
lachee
lachees
lachement
lachent
lacher
lachera
lacherai
lacheraient
lacherais
lacherait
lacheras
lacherent
lacherez
lacherons
lacheront
lachers
laches
lachete
lachetes
lachez
lachiez
lachons
lacrymo
lacrymogene
lacrymogenes
lacrymogène
lacrymogènes
lacs
lactee
lactose
lactée
lacune
lacunes
lacéré
lacérée
lad
ladies
ladite
lady
lagon
lagune
lai
laic
laicite
laicites
laics
laid
laide
laideron
laides
laideur
laids
laine
laines
laique
laiques
lais
laissa
laissai
laissaient
laissais
laissait
laissant
laissas
laissat
laisse
laissee
laissees
laissent
laisser
laissera
laisserai
laisseraient
laisserais
laisserait
laisseras
laisserent
laisserez
laisseriez
laisserions
laisserons
laisseront
laisses
laissez
laissiez
laissions
laissons
laissât
laissèrent
laissé
laissée
laissées
laissés
lait
laiterie
laitier
laitiere
laitieres
laitiers
laitière
laitières
laiton
laits
laitue
lama
lamas
lambda
lambdas
lambeaux
lambris
lame
lamelles
lamentable
lamentablement
lamentables
lamentations
lamenter
lames
lampadaire
lampadaires
lampe
lampes
lanca
lancai
lancaient
lancais
lancait
lancant
lance
lancee
lancees
lancement
lancements
lancent
lancer
lancera
lancerai
lanceraient
lancerais
lancerait
lanceras
lancerent
lancerez
lanceront
lancers
lances
lanceur
lanceurs
lanceuse
lanceuses
lancez
lanciez
lancions
lancons
lancèrent
lancé
lancée
lancées
lancés
land
landau
lande
landes
landlord
lands
langage
langages
lange
langer
langue
langues
lanieres
lanières
lanterne
lanternes
lança
lançai
lançaient
lançais
lançait
lançant
lançons
lapidaire
lapidation
lapin
lapins
laps
lapsus
laquais
laque
laquelle
lard
lardons
lards
large
largement
larges
largesses
largeur
largeurs
largue
larguee
larguees
larguer
largues
largué
larguée
larguées
largués
larme
larmes
larsen
larve
larves
las
lasagnes
laser
lasers
lassa
lassaient
lassais
lassait
lassant
lasse
lassee
lassees
lassent
lasser
lassera
lasserai
lasserais
lasserait
lasseras
lasserez
lasserons
lasseront
lasses
lassez
lassiez
lassitude
lassons
lassé
lassée
lassées
lassés
lat
latence
latent
latente
lateral
laterale
lateralement
laterales
lateraux
latex
latin
latine
latines
latino
latinos
latins
latitude
latitudes
latrines
latte
lattes
latéral
latérale
latéralement
latérales
latéraux
laureat
laureate
laureates
laureats
laurier
lauriers
lauréat
lauréate
lauréates
lauréats
lava
lavabo
lavage
lavages
lavai
lavaient
lavais
lavait
lavande
lavant
lavas
lave
lavee
lavees
lavement
lavent
laver
laverai
laverais
laverait
laverent
laverez
laverie
laveront
laves
laveur
lavez
laviez
lavions
lavoir
lavons
lavèrent
lavé
lavée
lavées
lavés
laxisme
laxiste
laye
laïc
laïcité
laïcités
laïcs
laïque
laïques
lb
le
leader
leaders
leadership
leaderships
lebel
lecha
lechaient
lechais
lechait
lechant
leche
lechent
lecher
lechera
leches
lechez
lecon
lecons
lecteur
lecteurs
lectorat
lectrice
lectrices
lecture
lectures
ledit
legal
legale
legalement
legales
legalisation
legalisations
legalise
legaliser
legalite
legat
legaux
legendaire
legendaires
legende
legendes
leger
legere
legerement
legeres
legerete
legeretes
legers
legging
leggings
legiferer
legion
legionnaire
legionnaires
legions
legislateur
legislateurs
legislatif
legislatifs
legislation
legislations
legislative
legislatives
legislatrice
legislature
legislatures
legiste
legistes
legitimation
legitime
legitimement
legitimer
legitimes
legitimite
legitimites
legs
legua
leguait
leguant
legue
leguee
leguees
leguent
leguer
leguera
leguerent
legues
leguez
legume
legumes
legumineuses
leguons
leitmotiv
lendemain
lendemains
lent
lente
lentement
lentes
lenteur
lenteurs
lentille
lentilles
lents
leopard
leopards
lepre
lepreux
lequel
les
lesbien
lesbienne
lesbiennes
lesbiens
lesdites
lesdits
lese
leses
lesion
lesions
lesquelles
lesquels
lesquelz
lessive
lessivee
lessives
lessivé
lessivée
lest
lester
let
letale
lethargie
lettre
lettres
lettré
lettrés
leu
leucemie
leucémie
leur
leurre
leurrer
leurres
leurs
lev
leva
levage
levai
levaient
levain
levais
levait
levant
levante
levantes
levants
levas
leve
levee
levees
levent
lever
levera
leverai
leveraient
leverais
leverait
leveras
leverent
leverez
leverons
leveront
levers
leves
levez
levier
leviers
leviez
levions
levons
levre
levres
levrette
levure
levures
levèrent
levé
levée
levées
levés
lexical
lexique
lexiques
lexomil
lez
lezard
lezards
leçon
leçons
li
liai
liaient
liaison
liaisons
liait
liant
liante
liants
liasse
libelle
libellé
liber
libera
liberaient
liberais
liberait
liberal
liberale
liberales
liberalisation
liberalisations
liberalisme
liberalismes
liberant
liberateur
liberation
liberations
liberaux
libere
liberee
liberees
liberent
liberer
liberera
libererai
libereraient
libererait
libererent
libererons
libereront
liberes
liberez
liberons
libertaire
libertaires
liberte
libertes
libertin
libertinage
libertine
libertines
libertins
liberté
libertés
libido
libraire
libraires
librairie
librairies
libre
librement
libres
libère
libèrent
libères
libéra
libéraient
libérais
libérait
libéral
libérale
libérales
libéralisation
libéralisations
libéralisme
libéralismes
libérant
libérateur
libération
libérations
libéraux
libérer
libérera
libérerai
libéreraient
libérerait
libérerons
libéreront
libérez
libérons
libérèrent
libéré
libérée
libérées
libérés
lice
licence
licences
licencie
licenciee
licenciees
licenciement
licenciements
licencier
licencies
licencié
licenciée
licenciées
licenciés
lices
licorne
licornes
lie
liee
liees
liegeois
liegeoise
lieges
lien
liens
lient
lier
liera
lieraient
lierait
lieras
lierent
lierez
lieront
lierre
liesse
lieu
lieues
lieus
lieutenant
lieutenante
lieutenants
lieux
lievre
lievres
liez
lift
lifting
ligament
ligaments
light
lights
lignage
ligne
lignee
lignees
lignes
lignée
lignées
ligote
ligotee
ligoter
ligoté
ligotée
ligue
ligues
like
likes
lilas
lillois
lilloise
lilloises
limaces
limbes
lime
limita
limitaient
limitais
limitait
limitant
limitation
limitations
limite
limitee
limitees
limitent
limiter
limitera
limiterai
limiteraient
limiterais
limiterait
limiterent
limiterons
limiteront
limites
limitez
limitions
limitons
limitrophe
limitrophes
limitèrent
limité
limitée
limitées
limités
limoge
limogé
limonade
limousin
limousine
limousines
limousins
limpide
lin
linceul
lineaire
lineaires
liner
linge
lingerie
lingeries
linges
lingettes
lingots
lingua
linguiste
linguistes
linguistique
linguistiques
linéaire
linéaires
lion
lionne
lionnes
lions
lipides
liqueur
liqueurs
liquida
liquidait
liquidant
liquidateur
liquidation
liquidations
liquide
liquidee
liquidees
liquident
liquider
liquidera
liquides
liquidez
liquidite
liquidites
liquidité
liquidités
liquidons
liquidé
liquidée
liquidées
liquidés
lirai
liraient
lirais
lirait
liras
lire
lires
lirez
liriez
liront
lis
lisaient
lisais
lisait
lisant
lisent
liseuse
lisez
lisibilite
lisibilité
lisible
lisibles
lisiere
lisiez
lisions
lisière
lisons
lissage
lisse
lisser
lisses
liste
listee
listees
lister
listes
listez
listé
listée
listées
listés
lit
litanie
lite
literie
lithium
lithographie
litiere
litige
litiges
litigieux
litière
litre
litres
lits
litt
litteraire
litteraires
litteral
litterale
litteralement
litterales
litterature
litteratures
litteraux
littoral
littorale
littorales
littoraux
littéraire
littéraires
littéral
littérale
littéralement
littérales
littérature
littératures
littéraux
liturgie
liturgies
liturgique
liturgiques
live
lives
living
livra
livrai
livraient
livrais
livraison
livraisons
livrait
livrant
livre
livree
livrees
livrent
livrer
livrera
livrerai
livreraient
livrerais
livrerait
livrerent
livrerez
livrerons
livreront
livres
livret
livrets
livreur
livreurs
livreuse
livrez
livriez
livrions
livrons
livrèrent
livré
livrée
livrées
livrés
lièges
lièrent
lièvre
lièvres
lié
liée
liées
liégeois
liégeoise
liés
lm
ln
lobbies
lobby
lobbying
lobbyiste
lobbyistes
lobbys
lobe
lobes
local
locale
localement
locales
localisa
localisait
localisant
localisation
localisations
localise
localisee
localisees
localisent
localiser
localisera
localises
localisez
localisons
localisé
localisée
localisées
localisés
localite
localites
localité
localités
locataire
locataires
locatif
locatifs
location
locations
locative
locatives
locaux
loch
loco
locomotion
locomotive
locomotives
locuteur
locuteurs
locution
loft
log
loge
logea
logeaient
logeais
logeait
logeant
logee
logees
logement
logements
logent
logeons
loger
logera
logerai
logerais
logerait
logerent
logerez
logerons
logeront
loges
logeur
logeuse
logez
logiciel
logicielle
logiciels
logiez
logions
logique
logiquement
logiques
logis
logistique
logistiques
logo
logos
logèrent
logé
logée
logées
logés
loi
loin
lointain
lointaine
lointaines
lointains
loir
loirs
lois
loisir
loisirs
lol
lolo
lombaire
lombarde
lombardes
lombards
londonien
londonienne
londoniennes
londoniens
long
longe
longea
longeaient
longeais
longeait
longeant
longee
longees
longent
longeons
longer
longera
longerait
longerent
longes
longevite
longez
longitude
longs
longtemps
longue
longuement
longues
longuet
longueur
longueurs
longèrent
longé
longée
longées
longés
longévité
look
looks
lord
lords
lorette
lorgne
lorgner
lorrain
lorraine
lorraines
lorrains
lors
lorsqu
lorsqu'elle
lorsqu'elles
lorsqu'en
lorsqu'il
lorsqu'ils
lorsqu'on
lorsqu'un
lorsqu'une
lorsque
losange
loser
losers
lot
loterie
loteries
loti
lotion
lotissement
loto
lotos
lots
lotus
loua
louable
louables
louai
louaient
louais
louait
louange
louanges
louant
louche
louches
loue
louee
louent
louer
louera
louerai
loueraient
louerais
louerait
louerent
louerez
louerons
loueront
loues
loueur
louez
loufoque
louions
loulou
loulous
louons
loup
loupa
loupais
loupait
loupant
loupe
loupee
loupees
loupent
louper
loupera
louperai
louperais
louperait
louperez
louperont
loupes
loupez
loups
loupé
loupée
loupées
loupés
lourd
lourde
lourdement
lourdes
lourdeur
lourds
loutre
louve
louèrent
loué
louée
loués
lovait
lovas
love
lovee
lovees
lovent
lover
lovera
loves
lové
lovée
lovées
lovés
low
loyal
loyale
loyales
loyalistes
loyaute
loyautes
loyauté
loyautés
loyaux
loyer
loyers
lu
lubrifiant
lucarne
lucide
lucides
lucidite
lucidité
lucioles
lucratif
lucratifs
lucrative
lucratives
ludique
ludiques
lue
lues
lueur
lueurs
luge
lugubre
lui
lumiere
lumieres
lumineuse
lumineuses
lumineux
luminosite
luminosites
luminosité
luminosités
lumière
lumières
lunaire
lunaires
lunatique
lunch
lundi
lundis
lune
lunes
lunette
lunettes
lupin
lupus
lurent
lurette
lus
lusse
lustre
lustres
luth
lutin
lutins
lutta
luttaient
luttais
luttait
luttant
lutte
luttent
lutter
luttera
lutterai
lutteraient
lutterais
lutterait
lutterent
lutterons
lutteront
luttes
lutteur
luttez
luttions
luttons
luttèrent
lutté
lux
luxe
luxee
luxes
luxueuse
luxueuses
luxueux
luxure
luxé
luxée
luzerne
lycee
lyceen
lyceenne
lyceennes
lyceens
lycees
lycée
lycéen
lycéenne
lycéennes
lycéens
lycées
lymphatique
lymphocytes
lymphome
lynchage
lyncher
lynx
lyre
lyrics
lyrique
lyriques
lyrisme
lys
là
lâcha
lâchai
lâchaient
lâchais
lâchait
lâchant
lâche
lâchement
lâchent
lâcher
lâchera
lâcherai
lâcheraient
lâcherais
lâcherait
lâcheras
lâcherez
lâcherons
lâcheront
lâchers
lâches
lâcheté
lâchetés
lâchez
lâchiez
lâchons
lâchèrent
lâché
lâchée
lâchées
lâchés
lèche
lèchent
lèches
lègue
lèguent
lègues
lèpre
lès
lève
lèvent
lèvera
lèverai
lèveraient
lèverais
lèverait
lèveras
lèverez
lèverons
lèveront
lèves
lèvre
lèvres
lé
lécha
léchaient
léchais
léchait
léchant
lécher
léchera
léchez
léché
légal
légale
légalement
légales
légalisation
légalisations
légaliser
légalisé
légalité
légat
légaux
légendaire
légendaires
légende
légendes
léger
légere
légeres
légers
légiférer
légion
légionnaire
légionnaires
légions
législateur
législateurs
législatif
législatifs
législation
législations
législative
législatives
législatrice
législature
législatures
légiste
légistes
légitimation
légitime
légitimement
légitimer
légitimes
légitimité
légitimités
légua
léguait
léguant
léguer
léguera
léguez
légume
légumes
légumineuses
léguons
léguèrent
légué
léguée
léguées
légués
légère
légèrement
légères
légèreté
légèretés
léopard
léopards
lépreux
lésion
lésions
lésé
lésés
létale
léthargie
lézard
lézards
m'sieur
ma
mac
macabre
macaque
macaques
macaron
macarons
macedoine
macha
mache
macher
machette
machettes
machiavel
machiavelique
machiavélique
machin
machination
machine
machinerie
machines
machins
macho
machoire
machoires
maconnerie
maconneries
maconnique
macons
macro
macron
macédoine
made
madeleines
mademoiselle
madere
madone
madras
madrilene
madrilène
madère
maestro
mafia
mafias
mafieuse
mafieuses
mafieux
magasin
magasine
magasiner
magasins
magazine
magazines
mage
magenta
mages
magicien
magicienne
magiciennes
magiciens
magie
magies
magique
magiques
magistral
magistrale
magistrat
magistrate
magistrats
magistrature
magistratures
magma
magnat
magnesium
magnetique
magnetiques
magnetisme
magneto
magnifique
magnifiquement
magnifiques
magnitude
magnum
magnésium
magnétique
magnétiques
magnétisme
magnéto
magouille
magouilles
mai
maigre
maigres
maigri
maigrir
maigris
maigrisse
maigrissent
maigrissez
maigrit
mail
maillage
maillard
maille
mailles
maillet
maillon
maillot
maillots
mails
main
mainmise
mains
mainstream
maintenaient
maintenais
maintenait
maintenan
maintenance
maintenances
maintenant
maintenez
mainteniez
maintenions
maintenir
maintenons
maintenu
maintenue
maintenues
maintenus
maintes
maintien
maintiendra
maintiendrai
maintiendraient
maintiendrais
maintiendrait
maintiendrez
maintiendrons
maintiendront
maintienne
maintiennent
maintiens
maintient
maintinrent
maintint
maints
maire
maires
mairesse
mairie
mairies
mais
maison
maisons
maitre
maitres
maitresse
maitresses
maitrisa
maitrisaient
maitrisais
maitrisait
maitrisant
maitrise
maitrisee
maitrisees
maitrisent
maitriser
maitrisera
maitriserait
maitriserez
maitriseront
maitrises
maitrisez
maitrisiez
maitrisions
maitrisons
majeste
majestes
majestueuse
majestueuses
majestueux
majesté
majestés
majeur
majeure
majeures
majeurs
major
majoration
majordome
majore
majoritaire
majoritairement
majoritaires
majorite
majorites
majorité
majorités
majors
majoré
majuscule
majuscules
mal
malabar
malade
malades
maladie
maladies
maladive
maladresse
maladresses
maladroit
maladroite
maladroitement
maladroites
maladroits
malaga
malaise
malaises
malaria
malbouffe
malchance
malchanceux
male
malediction
maledictions
malefique
malefiques
malencontreusement
malentendu
malentendus
males
malfaiteurs
malformation
malformations
malfrats
malgre
malgré
malheur
malheureuse
malheureusement
malheureuses
malheureux
malheurs
malhonnete
malhonnetes
malhonnetete
malhonnête
malhonnêtes
malhonnêteté
malice
malicieux
maligne
malignes
malin
maline
malines
malins
malle
malles
mallette
malmene
malmené
malnutrition
malsain
malsaine
malsaines
malsains
malt
maltraitaient
maltraitait
maltraitance
maltraitances
maltraitant
maltraite
maltraitee
maltraitees
maltraitent
maltraiter
maltraites
maltraitez
maltraité
maltraitée
maltraitées
maltraités
malus
malveillance
malveillant
malveillante
malveillantes
malveillants
malversations
malédiction
malédictions
maléfique
maléfiques
mama
mamadou-banania
maman
mamans
mamelons
mamie
mamies
mammaire
mammaires
mammifere
mammiferes
mammifère
mammifères
mammouth
man
mana
manage
manageait
management
managements
manager
managers
manche
manche-a-balai
manche-à-balai
manches
manchette
manchettes
manchot
manchots
mandale
mandales
mandarin
mandarins
mandat
mandataire
mandataires
mandate
mandats
mandature
mandaté
mande
mandoline
mandé
manege
maneges
manette
manettes
manga
manganese
manganèse
mangas
mange
mangea
mangeai
mangeaient
mangeais
mangeait
mangeant
mangeas
mangee
mangees
mangent
mangeons
manger
mangera
mangerai
mangeraient
mangerais
mangerait
mangeras
mangerent
mangerez
mangeriez
mangerions
mangerons
mangeront
manges
mangeur
mangeurs
mangez
mangiez
mangions
mangue
mangèrent
mangé
mangée
mangées
mangés
mania
maniaient
maniait
maniant
maniaque
manias
manicheisme
manichéisme
manie
maniee
maniees
maniement
manient
manier
maniera
maniere
manieres
manies
maniez
manif
manifesta
manifestaient
manifestais
manifestait
manifestant
manifestante
manifestantes
manifestants
manifestation
manifestations
manifeste
manifestee
manifestees
manifestement
manifestent
manifester
manifestera
manifesterai
manifesteraient
manifesterait
manifesterent
manifesterez
manifesterons
manifesteront
manifestes
manifestez
manifestions
manifestons
manifestèrent
manifesté
manifestée
manifestées
manifestés
manifs
manigances
manille
manioc
manip
manipula
manipulaient
manipulais
manipulait
manipulant
manipulateur
manipulateurs
manipulation
manipulations
manipulatrice
manipulatrices
manipule
manipulee
manipulees
manipulent
manipuler
manipulera
manipules
manipulez
manipulons
manipulé
manipulée
manipulées
manipulés
manivelle
manière
manières
manié
maniée
maniées
maniés
manne
mannequin
mannequins
manoir
manoirs
manouche
manouches
manqua
manquai
manquaient
manquais
manquait
manquant
manquante
manquantes
manquants
manquat
manque
manquee
manquees
manquement
manquements
manquent
manquer
manquera
manquerai
manqueraient
manquerais
manquerait
manqueras
manquerent
manquerez
manqueriez
manquerions
manquerons
manqueront
manques
manquez
manquiez
manquions
manquons
manquât
manquèrent
manqué
manquée
manquées
manqués
mans
mante
manteau
manteaux
mantes
mantra
manu
manucure
manuel
manuelle
manuellement
manuelles
manuels
manufacture
manufactures
manufacturier
manufacturiere
manufacturieres
manufacturiers
manufacturière
manufacturières
manufacturés
manuscrit
manuscrite
manuscrites
manuscrits
manutention
manutentionnaire
manège
manèges
manœuvre
manœuvrer
manœuvres
maquereau
maquette
maquettes
maquilla
maquillage
maquillages
maquillaient
maquillais
maquillait
maquillant
maquille
maquillee
maquillees
maquillent
maquiller
maquillera
maquilles
maquillez
maquillé
maquillée
maquillées
maquillés
maquis
marabout
maraboutage
marais
marasme
marathon
marathons
marbre
marbres
marcha
marchai
marchaient
marchais
marchait
marchames
marchand
marchande
marchandes
marchandise
marchandises
marchands
marchant
marchante
marche
marchent
marcher
marchera
marcherai
marcheraient
marcherais
marcherait
marcheras
marcherent
marcherez
marcherons
marcheront
marches
marcheur
marcheurs
marcheuse
marcheuses
marchez
marchiez
marchions
marchons
marchâmes
marchèrent
marché
marchés
marcs
mardi
mardis
mare
marecage
marecages
marechal
marechaux
maree
marees
mares
margarine
marge
marges
marginal
marginale
marginales
marginalisation
marginaux
marguerites
mari
maria
mariage
mariages
mariaient
mariais
mariait
mariant
marias
mariee
mariees
marient
marier
mariera
marierai
marieraient
marierais
marierait
marieras
marierent
marierez
marierons
marieront
maries
mariez
marijuana
marin
marinas
mariner
marines
marins
marionnette
marionnettes
marions
maritime
maritimes
marièrent
marié
mariée
mariées
mariés
mark
marketing
marketings
marmite
marmotte
marne
marnes
maroquinerie
marqua
marquage
marquages
marquaient
marquais
marquait
marquant
marquante
marquantes
marquants
marque
marquee
marquees
marquent
marquer
marquera
marquerai
marqueraient
marquerais
marquerait
marqueras
marquerent
marquerez
marquerons
marqueront
marques
marqueur
marqueurs
marquez
marquiez
marquis
marquise
marquises
marquons
marquèrent
marqué
marquée
marquées
marqués
marra
marraient
marraine
marraines
marrais
marrait
marrant
marrante
marrantes
marrants
marras
marre
marree
marrees
marrent
marrer
marrerait
marres
marrez
marriez
marrions
marron
marrons
marré
marrée
marrées
marrés
mars
marshall
marteau
marteaux
martel
martele
martelé
martiale
martiales
martiaux
martien
martienne
martiens
martin
martinet
martini
martyr
martyre
martyres
martyrs
marxisme
marxismes
marxiste
marxistes
maryland
marécage
marécages
maréchal
maréchaux
marée
marées
mas
mascarade
mascotte
mascottes
masculin
masculine
masculines
masculinite
masculinité
masculins
mashallah
maso
masqua
masquaient
masquait
masquant
masque
masquee
masquees
masquent
masquer
masquera
masquerait
masqueront
masques
masquez
masqué
masquée
masquées
masqués
massacra
massacraient
massacrait
massacre
massacree
massacrees
massacrent
massacrer
massacrera
massacrerent
massacreront
massacres
massacrez
massacrons
massacrèrent
massacré
massacrée
massacrées
massacrés
massage
massages
massai
massaient
massais
massait
massant
massas
masse
massee
massees
massent
masser
massera
masses
masseur
masseuse
massez
massif
massifs
massive
massivement
massives
massons
massue
massé
massée
massées
master
masters
masturbais
masturbait
masturbant
masturbation
masturbations
masturbe
masturbee
masturbent
masturber
masturbes
masturbez
masturbé
masturbée
masturbés
mat
mata
matador
matai
matais
matait
matant
match
matches
matchs
mate
matee
matees
matelas
matelot
matelots
matent
mater
materai
materais
materialisa
materialisaient
materialisait
materialisant
materialise
materialisee
materialisees
materialisent
materialiser
materialisera
materialiserait
materialises
materialisme
materialiste
materiau
materiaux
materiel
materielle
materiellement
materielles
materiels
maternel
maternelle
maternelles
maternels
maternite
maternites
maternité
maternités
mates
matez
math
mathematicien
mathematicienne
mathematiciennes
mathematiciens
mathematique
mathematiquement
mathematiques
maths
mathématicien
mathématicienne
mathématiciennes
mathématiciens
mathématique
mathématiquement
mathématiques
matiere
matieres
matin
matinal
matinale
matinales
matinaux
matinee
matinees
matins
matinée
matinées
matisse
matière
matières
matraquage
matraque
matraques
matrice
matrices
matricule
matrimonial
matrimoniale
matte
maturation
mature
matures
maturite
maturites
maturité
maturités
maté
matée
matées
matérialisa
matérialisaient
matérialisait
matérialisant
matérialise
matérialisent
matérialiser
matérialisera
matérialiserait
matérialisme
matérialiste
matérialisé
matérialisée
matérialisées
matérialisés
matériau
matériaux
matériel
matérielle
matériellement
matérielles
matériels
maudira
maudirai
maudire
maudiront
maudis
maudissaient
maudissais
maudissait
maudissant
maudisse
maudissent
maudissez
maudit
maudite
maudites
maudits
maure
maures
mausolee
mausolée
maussade
mauvais
mauvaise
mauvaises
mauve
mauves
maux
max
maxi
maximal
maximale
maximales
maximaux
maximes
maximisant
maximise
maximisee
maximisent
maximiser
maximisera
maximisez
maximisé
maximisée
maximum
maximums
maxis
mayas
mayo
mayonnaise
mazout
maçon
maçonnerie
maçonneries
maçonnique
maçons
maître
maîtres
maîtresse
maîtresses
maîtrisa
maîtrisaient
maîtrisais
maîtrisait
maîtrisant
maîtrise
maîtrisent
maîtriser
maîtrisera
maîtriserait
maîtriserez
maîtriseront
maîtrises
maîtrisez
maîtrisiez
maîtrisions
maîtrisons
maîtrisé
maîtrisée
maîtrisées
maîtrisés
maïs
mdp
mdr
me
meandres
mec
mecanicien
mecanicienne
mecaniciennes
mecaniciens
mecanique
mecaniquement
mecaniques
mecanisation
mecanisme
mecanismes
mecano
mecenat
mecene
mecenes
mechamment
mechancete
mechancetes
mechant
mechante
mechantes
mechants
meche
meches
meconnaissable
meconnaissance
meconnu
meconnue
meconnues
meconnus
mecontent
mecontentement
mecontentements
mecontents
mecreants
mecs
medaille
medaillee
medaillees
medailles
medaillon
medaillons
medecin
medecine
medecines
medecins
media
median
mediane
medianes
medians
medias
mediateur
mediateurs
mediatheque
mediatheques
mediation
mediations
mediatique
mediatiques
mediatisation
mediatise
mediatisee
mediatrice
mediatrices
medical
medicale
medicalement
medicales
medicament
medicamenteux
medicaments
medication
medicaux
medicinales
medieval
medievale
medievales
medievaux
medina
mediocre
mediocres
mediocrite
mediocrites
medita
meditaient
meditais
meditait
meditant
meditation
meditations
medite
meditee
meditees
meditent
mediter
mediterranee
mediterraneen
mediterraneenne
mediterraneennes
mediterraneens
medites
meditez
meditiez
meditons
medium
mediums
medoc
medocs
meduse
meduses
meeting
meetings
mefaits
mefia
mefiaient
mefiais
mefiait
mefiance
mefiances
mefiant
mefiante
mefiantes
mefiants
mefie
mefiee
mefient
mefier
mefiera
mefierai
mefierais
mefierait
mefieront
mefies
mefiez
mefions
mega
megot
megots
meilleur
meilleure
meilleures
meilleurs
meir
mela
melaient
melais
melait
melancolie
melancolies
melancolique
melancoliques
melange
melangea
melangeaient
melangeais
melangeait
melangeant
melangee
melangees
melangent
melangeons
melanger
melangera
melangerait
melangerent
melangeront
melanges
melangez
melant
melasse
mele
melee
melees
melent
meler
melera
melerai
meleraient
melerait
melerent
melerez
meleront
meles
melez
meliez
melo
melodies
melodique
melodrame
melon
melons
membrane
membranes
membre
membres
meme
memes
memo
memoire
memoires
memorable
memorables
memorandum
memorial
memoriaux
memorisation
memoriser
mena
menaca
menacaient
menacais
menacait
menacant
menacante
menacantes
menacants
menace
menacee
menacees
menacent
menacer
menacera
menaceraient
menacerait
menacerent
menaceront
menaces
menacez
menacons
menacèrent
menacé
menacée
menacées
menacés
menage
menagea
menageaient
menageais
menageait
menageant
menagee
menagees
menagement
menagent
menageons
menager
menagera
menagerai
menagerait
menagere
menageres
menagerie
menageront
menagers
menages
menagez
menai
menaient
menais
menait
menant
menas
menasse
menaça
menaçaient
menaçais
menaçait
menaçant
menaçante
menaçantes
menaçants
menaçons
mendiant
mendiante
mendiantes
mendiants
mendicite
mendicité
mendier
mene
menee
menees
menent
mener
menera
menerai
meneraient
menerais
menerait
meneras
menerent
menerez
menerons
meneront
menes
meneur
meneurs
meneuse
meneuses
menez
meniez
meninges
meningite
menions
menons
menopause
menotte
menottee
menottes
menotté
menottée
mens
mensonge
mensongere
mensongeres
mensonges
mensongère
mensongères
mensualites
mensualités
mensuel
mensuelle
mensuellement
mensuelles
mensuels
mensurations
ment
mentaient
mentais
mentait
mental
mentale
mentalement
mentales
mentalite
mentalites
mentalité
mentalités
mentant
mentaux
mente
mentent
mentes
menteur
menteurs
menteuse
menteuses
mentez
menthe
menthes
menti
mention
mentionna
mentionnaient
mentionnais
mentionnait
mentionnant
mentionne
mentionnee
mentionnees
mentionnent
mentionner
mentionnera
mentionnerai
mentionnerais
mentionnerait
mentionnerent
mentionnerons
mentionneront
mentionnes
mentionnez
mentionniez
mentionnons
mentionnèrent
mentionné
mentionnée
mentionnées
mentionnés
mentions
mentir
mentira
mentirai
mentiraient
mentirais
mentirait
mentiras
mentirez
mentiront
mentis
mentit
menton
mentons
mentors
menu
menue
menues
menuiserie
menuisier
menus
menèrent
mené
menée
menées
menés
meprendre
mepris
meprisa
meprisable
meprisaient
meprisais
meprisait
meprisant
meprise
meprisee
meprisees
meprisent
mepriser
meprisera
mepriserais
mepriserait
mepriseront
meprises
meprisez
meprisons
mer
mercato
mercenaire
mercenaires
merci
merciere
merciers
mercis
mercière
mercredi
mercredis
mercredy
mercure
mercures
merde
merdes
merdeux
merdier
merdiers
merdique
merdiques
merdé
mere
meres
merguez
meridien
meridional
meridionale
meridionales
meridionaux
merita
meritaient
meritais
meritait
meritant
meritas
merite
meritee
meritees
meritent
meriter
meritera
meriterai
meriteraient
meriterais
meriterait
meriterent
meriterez
meriteriez
meriterons
meriteront
merites
meritez
meritiez
meritions
meritons
merlins
merlot
mers
merveille
merveilles
merveilleuse
merveilleusement
merveilleuses
merveilleux
mes
mesaventure
mesaventures
mesdames
mesdemoiselles
meskine
mesme
mesmes
mesnage
mesquin
mess
message
messager
messagere
messageres
messagerie
messageries
messagers
messages
messagère
messagères
messe
messeigneurs
messes
messie
messier
messies
messieurs
messine
messire
mesura
mesurable
mesuraient
mesurais
mesurait
mesurant
mesure
mesuree
mesurees
mesurent
mesurer
mesurera
mesureraient
mesurerait
mesurerez
mesurerons
mesureront
mesures
mesurez
mesurions
mesuré
mesurée
mesurées
mesurés
met
meta
metabolique
metabolisme
metabolismes
metadonnees
metal
metallique
metalliques
metallurgie
metallurgique
metamorphose
metamorphoses
metaphore
metaphores
metaphorique
metaphysique
metaphysiques
metastases
metaux
meteo
meteores
meteorite
meteorites
meteorologie
meteorologique
meteorologiques
meteos
methane
methode
methodes
methodique
methodiquement
methodologie
methodologies
methodologique
methodologiques
meticuleux
metier
metiers
metis
metissage
metisse
metrage
metrages
metre
metres
metrique
metriques
metro
metropole
metropoles
metropolitain
metropolitaine
metropolitaines
metropolitains
metros
mets
mettaient
mettais
mettait
mettant
mette
mettent
mettes
metteur
metteurs
metteuse
mettez
mettiez
mettions
mettons
mettra
mettrai
mettraient
mettrais
mettrait
mettras
mettre
mettrez
mettriez
mettrions
mettrons
mettront
meuble
meubler
meubles
meublé
meuf
meufs
meule
meules
meuniers
meure
meurent
meures
meurs
meurt
meurtre
meurtres
meurtri
meurtrier
meurtriere
meurtrieres
meurtriers
meurtrière
meurtrières
meute
meutes
mg
mgr
mi
mi-temps
miam
michetonneuse
michto
michtonneuse
micro
micro-ondes
microbe
microbes
microbiologie
microcosme
microphone
micros
microscope
microscopique
microscopiques
midi
midis
miel
miels
mien
mienne
miennes
miens
miette
miettes
mieux
mignon
mignonne
mignonnes
mignons
migra
migraient
migraine
migraines
migrait
migrant
migrante
migrantes
migrants
migrateurs
migration
migrations
migratoire
migratoires
migre
migrent
migrer
migrera
migrerent
migreront
migres
migrez
migrèrent
migré
migrés
mijoter
mil
milan
milanais
milans
mile
miles
milice
milices
miliciens
milieu
milieux
milita
militai
militaient
militaire
militairement
militaires
militais
militait
militant
militante
militantes
militantisme
militants
milite
militent
militer
militera
militerait
milites
militez
militons
milité
mille
millenaire
millenaires
milles
millesime
millesimes
millet
milliard
milliardaire
milliardaires
milliards
millieme
milliemes
millier
milliers
millimetre
millimetres
millimètre
millimètres
million
millionnaire
millionnaires
millions
millième
millièmes
millénaire
millénaires
millésime
millésimes
milord
mils
mime
mimes
mimetisme
mimis
mimétisme
min
minable
minables
mince
minces
minceur
mine
minerai
minerais
mineral
minerale
minerales
mineralogie
mineraux
minerve
minerves
mines
minet
minette
mineur
mineure
mineures
mineurs
mini
miniature
miniatures
minibus
minier
miniere
minieres
miniers
minima
minimal
minimale
minimales
minimaliste
minimaux
minime
minimes
minimisaient
minimisait
minimisant
minimise
minimisee
minimisees
minimisent
minimiser
minimisera
minimiserait
minimises
minimisez
minimisons
minimisé
minimisée
minimisées
minimisés
minimum
minimums
minis
ministere
ministeres
ministeriel
ministerielle
ministerielles
ministeriels
ministre
ministres
ministère
ministères
ministériel
ministérielle
ministérielles
ministériels
minitel
minière
minières
minoritaire
minoritaires
minorite
minorites
minorité
minorités
minou
mins
mintenan
minuit
minuits
minus
minuscule
minuscules
minute
minutes
minutie
minutieuse
minutieusement
minutieuses
minutieux
minéral
minérale
minérales
minéralogie
minéraux
miocene
mioche
miocène
mir
miracle
miracles
miraculeuse
miraculeusement
miraculeuses
miraculeux
mirage
mirages
mire
mirent
mires
miroir
miroirs
miroiter
mis
misa
misaient
misais
misait
misant
misanthrope
mise
misee
misees
misent
miser
misera
miserable
miserables
miserai
miserais
miserait
misere
miseres
miserez
misericordes
misericordieux
miseront
mises
misez
misions
miskina
miskine
misogyne
misogynie
misons
miss
misse
misses
missile
missiles
mission
missionnaire
missionnaires
missions
missive
mistral
mistrals
misère
misères
misé
misée
misées
misérable
misérables
miséricordes
miséricordieux
misés
mit
mitige
mitigee
mitigees
mitiges
mitigé
mitigée
mitigées
mitigés
mitraillette
mitrailleuse
mitrailleuses
mix
mixage
mixait
mixe
mixee
mixer
mixers
mixes
mixeur
mixite
mixites
mixité
mixités
mixte
mixtes
mixé
mixée
mixés
ml
mm
mmm
mob
mobil-home
mobile
mobiles
mobilier
mobiliere
mobilieres
mobiliers
mobilisa
mobilisaient
mobilisait
mobilisant
mobilisation
mobilisations
mobilise
mobilisee
mobilisees
mobilisent
mobiliser
mobilisera
mobiliseraient
mobiliserait
mobiliserent
mobiliserons
mobiliseront
mobilises
mobilisez
mobilisons
mobilisèrent
mobilisé
mobilisée
mobilisées
mobilisés
mobilite
mobilites
mobilité
mobilités
mobilière
mobilières
moche
moches
modalite
modalites
modalité
modalités
mode
modele
modeler
modeles
modelisation
modelisations
modeliser
modelé
modem
modems
moderateur
moderateurs
moderation
moderations
modere
moderee
moderees
moderement
moderer
moderes
moderne
modernes
modernisa
modernisant
modernisation
modernisations
modernise
modernisee
modernisees
modernisent
moderniser
modernisera
modernises
modernisez
modernisme
modernisons
modernisé
modernisée
modernisées
modernisés
modernite
modernites
modernité
modernités
modes
modeste
modestement
modestes
modestie
modifia
modifiaient
modifiait
modifiant
modification
modifications
modifie
modifiee
modifiees
modifient
modifier
modifiera
modifierai
modifieraient
modifierais
modifierait
modifierent
modifierons
modifieront
modifies
modifiez
modifions
modifièrent
modifié
modifiée
modifiées
modifiés
modique
modo
modulaire
modulation
module
moduler
modules
modus
modèle
modèles
modélisation
modélisations
modéliser
modérateur
modérateurs
modération
modérations
modérer
modéré
modérée
modérées
modérément
modérés
moelle
moelles
moelleux
moi
moindre
moindres
moine
moineau
moineaux
moines
moins
mois
moise
moises
moisi
moisissure
moisissures
moisson
moissons
moite
moites
moitie
moities
moitié
moitiés
molaire
mole
moleculaire
moleculaires
molecule
molecules
molette
moliere
molière
molle
molles
mollet
mollets
mollette
mollettes
mollo
mollusques
mols
moléculaire
moléculaires
molécule
molécules
mome
moment
momentanement
momentanément
moments
momes
momie
momies
mon
monarchie
monarchies
monarchique
monarque
monarques
monastere
monasteres
monastique
monastiques
monastère
monastères
monceau
mondain
mondaine
mondaines
mondains
monde
mondes
mondial
mondiale
mondialement
mondiales
mondialisation
mondialisations
mondialiste
mondiaux
monegasque
monegasques
monetaire
monetaires
mongol
mongole
mongolien
mongolienne
moniteur
moniteurs
monitoring
monitrice
monitrices
monnaie
monnaies
mono
monographie
monographies
monologue
monologues
monoplace
monopole
monopoles
monospace
monotone
monotonie
monoxyde
monseigneur
monsieur
monstre
monstres
monstrueuse
monstrueuses
monstrueux
mont
monta
montage
montages
montagnard
montagnards
montagne
montagnes
montagneuse
montagneuses
montagneux
montai
montaient
montais
montait
montames
montant
montante
montantes
montants
montas
montbeliard
montbéliard
monte
montee
montees
montent
monter
montera
monterai
monteraient
monterais
monterait
monteras
monterent
monterez
monterons
monteront
montes
monteur
montez
montgolfiere
montgolfière
monticule
montiez
montions
montmorency
montons
montra
montrai
montraient
montrais
montrait
montrant
montrat
montre
montrealais
montrealaise
montree
montrees
montrent
montrer
montrera
montrerai
montreraient
montrerais
montrerait
montreras
montrerent
montrerez
montrerons
montreront
montres
montrez
montriez
montrions
montrons
montrât
montrèrent
montré
montréalais
montréalaise
montrée
montrées
montrés
monts
monture
montures
montâmes
montèrent
monté
montée
montées
montés
monument
monumental
monumentale
monumentales
monumentaux
monuments
monégasque
monégasques
monétaire
monétaires
moqua
moquaient
moquais
moquait
moquant
moque
moquee
moquees
moquent
moquer
moquera
moquerai
moqueraient
moquerais
moquerait
moquerent
moquerez
moquerie
moqueries
moqueriez
moqueront
moques
moquette
moqueur
moquez
moquiez
moquions
moquons
moquèrent
moqué
moquée
moquées
moqués
moral
morale
moralement
morales
moralisation
moralite
moralites
moralité
moralités
moratoire
moraux
morbide
morceau
morceaux
mord
mordaient
mordais
mordait
mordant
morde
mordent
mordez
mordis
mordit
mordra
mordrait
mordras
mordre
mordront
mords
mordu
mordue
mordues
more
morgue
mormons
morne
morose
morphine
morphologie
morphologies
morphologique
morphologiques
mors
morse
morsure
morsures
mort
mortalite
mortalites
mortalité
mortalités
morte
mortel
mortelle
mortellement
mortelles
mortels
mortem
mortes
mortier
mortiers
mortifere
mortifère
morts
mortuaire
morue
mosaique
mosaiques
mosaïque
mosaïques
moscovite
mosquee
mosquees
mosquée
mosquées
mot
mot-de-passe
motard
motarde
motardes
motards
motel
moteur
moteurs
motif
motifs
motion
motions
motiva
motivaient
motivait
motivant
motivation
motivations
motive
motivee
motivees
motivent
motiver
motivera
motiverait
motiverent
motiveront
motives
motivez
motivons
motivèrent
motivé
motivée
motivées
motivés
moto
motorisation
motorisations
motorise
motorisee
motorisees
motorises
motorisé
motorisée
motorisées
motorisés
motos
motrice
motrices
motricite
motricité
mots
motta
motte
mottes
mou
mouais
mouche
mouches
mouchoir
mouchoirs
moudre
moue
mouette
mouettes
mouilla
mouillage
mouillaient
mouillais
mouillait
mouille
mouillee
mouillees
mouillent
mouiller
mouillera
mouilles
mouillez
mouillé
mouillée
mouillées
mouillés
moukere
moukeres
moukère
moukères
moulage
moulant
moule
moules
moulin
moulins
moult
moulures
mouraient
mourais
mourait
mourant
mourante
mourantes
mourants
mourez
mouriez
mourions
mourir
mourra
mourrai
mourraient
mourrais
mourrait
mourras
mourrez
mourriez
mourrions
mourrons
mourront
moururent
mourus
mourut
mourût
mous
mousquetaires
mousse
mousseline
moussent
mousser
mousses
mousseux
mousson
moussé
moustache
moustaches
moustique
moustiques
moutarde
moutardes
moutons
mouture
mouvance
mouvances
mouvant
mouvement
mouvemente
mouvementee
mouvementees
mouvementes
mouvements
mouvementé
mouvementée
mouvementées
mouvementés
mouvoir
moyen
moyennant
moyenne
moyennement
moyennes
moyens
moys
mozzarella
moïse
moïses
ms
msg
mtn
mtnt
mu
mucus
mue
muet
muets
muette
muettes
muffins
mug
muguet
mule
mules
mulet
multi
multicolore
multicolores
multiculturalisme
multiculturelle
multidisciplinaire
multifonction
multijoueur
multimedia
multimedias
multimédia
multimédias
multinationale
multinationales
multiple
multiples
multiplia
multipliaient
multipliais
multipliait
multipliant
multiplicateur
multiplication
multiplications
multiplicite
multiplicité
multiplie
multipliee
multipliees
multiplient
multiplier
multipliera
multiplierai
multiplieraient
multiplierait
multiplierent
multiplieront
multiplies
multipliez
multiplions
multiplièrent
multiplié
multipliée
multipliées
multipliés
multitude
multitudes
muni
municipal
municipale
municipales
municipalite
municipalites
municipalité
municipalités
municipaux
munie
munies
munira
munis
munissant
munissent
munissez
munit
munition
munitions
munster
muqueuse
muqueuses
mur
muraille
murailles
mural
murale
murales
muraux
mure
mures
muret
muri
murie
muries
murir
murira
muris
murissait
murissant
murisse
murissent
murit
murmure
murmurer
murmures
murs
mus
musc
muscade
muscle
musclee
musclees
muscler
muscles
musclé
musclée
musclées
musclés
musculaire
musculaires
musculation
musculature
muse
museau
musee
musees
museler
muses
museum
museums
musical
musicale
musicalement
musicales
musicaux
musicien
musicienne
musiciennes
musiciens
musique
musiques
must
mustang
musulman
musulmane
musulmanes
musulmans
musée
musées
muséum
muséums
mutant
mutante
mutantes
mutants
mutation
mutations
mute
mutilation
mutilations
mutile
mutilee
mutilees
mutiler
mutiles
mutilé
mutilée
mutilées
mutilés
mutinerie
mutisme
mutualisation
mutualiser
mutualiste
mutualite
mutualité
mutuel
mutuelle
mutuellement
mutuelles
mutuels
muté
myocarde
myope
myopie
myriade
myrtilles
mystere
mysteres
mysterieuse
mysterieusement
mysterieuses
mysterieux
mysticisme
mystique
mystiques
mystère
mystères
mystérieuse
mystérieusement
mystérieuses
mystérieux
mythe
mythes
mythique
mythiques
mytho
mythologie
mythologies
mythologique
mythologiques
mâche
mâcher
mâchoire
mâchoires
mâché
mâle
mâles
mât
mâts
mèche
mèches
mème
mène
mènent
mènera
mènerai
mèneraient
mènerais
mènerait
mèneras
mènerez
mènerons
mèneront
mènes
mère
mères
mètre
mètres
mé
méandres
mécanicien
mécanicienne
mécaniciennes
mécaniciens
mécanique
mécaniquement
mécaniques
mécanisation
mécanisme
mécanismes
mécano
méchamment
méchanceté
méchancetés
méchant
méchante
méchantes
méchants
méconnaissable
méconnaissance
méconnu
méconnue
méconnues
méconnus
mécontent
mécontentement
mécontentements
mécontents
mécréants
mécène
mécènes
mécénat
médaille
médailles
médaillon
médaillons
médaillé
médaillée
médaillées
médaillés
médecin
médecine
médecines
médecins
média
médian
médiane
médianes
médians
médias
médiateur
médiateurs
médiathèque
médiathèques
médiation
médiations
médiatique
médiatiques
médiatisation
médiatisé
médiatisée
médiatrice
médiatrices
médical
médicale
médicalement
médicales
médicament
médicamenteux
médicaments
médication
médicaux
médicinales
médina
médiocre
médiocres
médiocrité
médiocrités
médita
méditaient
méditais
méditait
méditant
méditation
méditations
médite
méditent
méditer
méditerranée
méditerranéen
méditerranéenne
méditerranéennes
méditerranéens
médites
méditez
méditiez
méditons
médité
méditée
méditées
médités
médium
médiums
médiéval
médiévale
médiévales
médiévaux
médoc
médocs
méduse
méduses
méfaits
méfia
méfiaient
méfiais
méfiait
méfiance
méfiances
méfiant
méfiante
méfiantes
méfiants
méfie
méfient
méfier
méfiera
méfierai
méfierais
méfierait
méfieront
méfies
méfiez
méfions
méfié
méfiée
méfiés
méga
mégot
mégots
mélancolie
mélancolies
mélancolique
mélancoliques
mélange
mélangea
mélangeaient
mélangeais
mélangeait
mélangeant
mélangent
mélangeons
mélanger
mélangera
mélangerait
mélangeront
mélanges
mélangez
mélangèrent
mélangé
mélangée
mélangées
mélangés
mélasse
mélo
mélodies
mélodique
mélodrame
mémo
mémoire
mémoires
mémorable
mémorables
mémorandum
mémorial
mémoriaux
mémorisation
mémoriser
mémé
ménage
ménagea
ménageaient
ménageais
ménageait
ménageant
ménagement
ménagent
ménageons
ménager
ménagera
ménagerai
ménagerait
ménagerie
ménageront
ménagers
ménages
ménagez
ménagère
ménagères
ménagé
ménagée
ménagées
ménagés
méninges
méningite
ménopause
méprendre
mépris
méprisa
méprisable
méprisaient
méprisais
méprisait
méprisant
méprise
méprisent
mépriser
méprisera
mépriserais
mépriserait
mépriseront
méprisez
méprisons
méprisé
méprisée
méprisées
méprisés
méridien
méridional
méridionale
méridionales
méridionaux
mérita
méritaient
méritais
méritait
méritant
méritas
mérite
méritent
mériter
méritera
mériterai
mériteraient
mériterais
mériterait
mériterez
mériteriez
mériterons
mériteront
mérites
méritez
méritiez
méritions
méritons
méritèrent
mérité
méritée
méritées
mérités
mésaventure
mésaventures
méta
métabolique
métabolisme
métabolismes
métadonnées
métal
métallique
métalliques
métallurgie
métallurgique
métamorphose
métamorphoses
métaphore
métaphores
métaphorique
métaphysique
métaphysiques
métastases
métaux
méthane
méthode
méthodes
méthodique
méthodiquement
méthodologie
méthodologies
méthodologique
méthodologiques
méticuleux
métier
métiers
métis
métissage
métisse
métrage
métrages
métrique
métriques
métro
métropole
métropoles
métropolitain
métropolitaine
métropolitaines
métropolitains
métros
météo
météores
météorite
météorites
météorologie
météorologique
météorologiques
météos
mêla
mêlaient
mêlais
mêlait
mêlant
mêle
mêlent
mêler
mêlera
mêlerai
mêleraient
mêlerait
mêlerez
mêleront
mêles
mêlez
mêliez
mêlons
mêlèrent
mêlé
mêlée
mêlées
mêlés
même
mêmes
mîmes
môme
mômes
mûr
mûre
mûres
mûri
mûrie
mûries
mûrir
mûrira
mûris
mûrissait
mûrissant
mûrisse
mûrissent
mûrit
mûrs
mœurs
na
nacelle
nacre
nage
nagea
nageaient
nageais
nageait
nagee
nagent
nageoire
nageoires
nageons
nager
nagera
nagerait
nageras
nageront
nages
nageur
nageurs
nageuse
nageuses
nagez
naguere
naguère
nagé
nagée
naif
naifs
nain
naine
naines
nains
naissaient
naissait
naissance
naissances
naissant
naissante
naissantes
naissants
naisse
naissent
naissez
naissiez
naissons
nait
naitra
naitraient
naitrait
naitre
naitront
naive
naivement
naivete
naivetes
nana
nanas
nantais
nantaise
nantaises
nantis
napalm
napoleon
napoleons
napolitain
napoléon
napoléons
nappe
nappes
naquirent
naquis
naquit
naquît
narcissique
narcissiques
narcissisme
narguer
narine
narines
narrateur
narrateurs
narratif
narratifs
narration
narrations
narrative
narratives
narratrice
narratrices
nasale
natal
natale
natales
natalite
natalité
natals
natation
nataux
natif
natifs
nation
national
nationale
nationales
nationalisation
nationalisme
nationalismes
nationaliste
nationalistes
nationalite
nationalites
nationalité
nationalités
nationaux
nations
native
natives
nativite
nativité
nattes
naturalisation
naturalise
naturaliste
naturalistes
naturalisé
nature
naturel
naturelle
naturellement
naturelles
naturels
natures
naufrage
naufrages
naufragés
nauseabonde
nausee
nausees
nauséabonde
nausée
nausées
nautique
nautiques
naval
navale
navales
navals
navet
navets
navette
navettes
navigable
navigables
navigateur
navigateurs
navigation
navigations
navigatrice
navigatrices
navigua
naviguaient
naviguais
naviguait
naviguant
navigue
naviguent
naviguer
naviguera
naviguerait
naviguerent
naviguerez
naviguerons
navigueront
navigues
naviguez
naviguions
naviguons
naviguèrent
navigué
navire
navires
navrant
navre
navré
nazes
nazi
nazie
nazies
nazis
nazisme
naît
naîtra
naîtraient
naîtrait
naître
naîtront
naïf
naïfs
naïve
naïvement
naïveté
naïvetés
ne
neanmoins
neant
neants
nebuleuse
nec
necessaire
necessairement
necessaires
necessita
necessitaient
necessitait
necessitant
necessite
necessitee
necessitees
necessitent
necessiter
necessitera
necessiteraient
necessiterait
necessiterent
necessiteront
necessites
necessiteux
necessitez
necrologie
necropole
nectar
nee
nees
nef
nefaste
nefastes
nefs
negatif
negatifs
negation
negations
negative
negativement
negatives
neglige
negligea
negligeable
negligeables
negligeaient
negligeais
negligeait
negligeant
negligee
negligees
negligence
negligences
negligent
negligeons
negliger
negligera
negligerait
negligerent
negliges
negligez
negoce
negocia
negociable
negociaient
negociais
negociait
negociant
negociante
negociantes
negociants
negociateur
negociateurs
negociation
negociations
negociatrice
negocie
negociee
negociees
negocient
negocier
negociera
negocierai
negocieraient
negocierait
negocierent
negocierons
negocieront
negocies
negociez
negocions
negre
negres
negresse
negresses
negrillon
negrillons
negro
negros
neige
neiges
neo
neoliberalisme
neolithique
neologisme
neon
neons
neophyte
neophytes
nerd
nerf
nerfs
nerveuse
nerveusement
nerveuses
nerveux
nervosite
nervosité
nervures
nes
net
nets
nette
nettement
nettes
nettete
netteté
nettoie
nettoient
nettoiera
nettoierai
nettoierait
nettoieront
nettoies
nettoya
nettoyage
nettoyages
nettoyaient
nettoyais
nettoyait
nettoyant
nettoye
nettoyee
nettoyees
nettoyer
nettoyes
nettoyeur
nettoyez
nettoyons
nettoyé
nettoyée
nettoyées
nettoyés
neuf
neufs
neurologie
neurologique
neurologiques
neurologue
neurones
neurosciences
neutralisa
neutralisaient
neutralisait
neutralisation
neutralise
neutralisent
neutraliser
neutralisera
neutraliserait
neutraliseront
neutralisez
neutralisé
neutralite
neutralité
neutre
neutres
neutrons
neuve
neuves
neuvieme
neuviemes
neuvième
neuvièmes
neveu
neveux
nevrose
new
news
newsletter
nexus
nez
nhs
ni
niai
niaient
niais
niaise
niaises
niait
niak
niakoue
niakoues
niakoué
niakoués
niant
nias
niasse
niche
niches
nichons
nickel
nicois
nicoise
nicoises
nicotine
nid
nids
nie
niece
nieces
niee
niees
nient
nier
niera
nierai
nieraient
nierais
nierait
nierent
nierez
nierons
nieront
nies
niez
nihilisme
ninja
ninjas
nions
nippon
nippone
nippones
nipponne
nipponnes
nippons
niqab
niquait
nique
niquee
niquent
niquer
niquera
niquerait
niques
niquez
niquons
niqué
niquée
niqués
nirvana
nitrate
nitrates
niveau
niveaux
nivellement
nivelles
niçois
niçoise
niçoises
nièce
nièces
nièrent
nié
niée
niées
niés
nl
nm
nn
noble
nobles
noblesse
noblesses
noce
noces
nocif
nocifs
nocive
nocives
nocturne
nocturnes
noel
noels
noiche
noiches
noie
noient
noiera
noierai
noierait
noieras
noieront
noies
noir
noirceur
noire
noires
noirs
noise
noisette
noisettes
noix
nom
nomade
nomades
nombre
nombres
nombreuse
nombreuses
nombreux
nombril
nomenclature
nomenclatures
nominal
nominale
nominales
nominatif
nomination
nominations
nominaux
nomine
nominee
nomines
nominé
nominée
nominés
nomma
nommaient
nommais
nommait
nommant
nomme
nommee
nommees
nommement
nomment
nommer
nommera
nommerai
nommeraient
nommerais
nommerait
nommerent
nommerez
nommerons
nommeront
nommes
nommez
nommiez
nommons
nommèrent
nommé
nommée
nommées
nommément
nommés
noms
non
nonce
none
nonne
nonnes
nono
nonobstant
nope
nord
nordique
nordiques
nordiste
nordistes
normal
normale
normalement
normales
normalisation
normalisations
normalise
normaliser
normalisé
normalite
normalité
normand
normande
normandes
normands
normatif
normative
normaux
norme
normes
nos
nostalgie
nostalgies
nostalgique
nostalgiques
nota
notable
notablement
notables
notai
notaient
notaire
notaires
notais
notait
notamment
notant
notas
notation
notations
note
notee
notees
notent
noter
notera
noterai
noterais
noterait
noteras
noterent
noterez
noterons
noteront
notes
notez
notice
notices
notification
notifications
notifie
notifier
notifié
notion
notions
notoire
notoirement
notoires
notons
notoriete
notorietes
notoriété
notoriétés
notr
notre
notres
notèrent
noté
notée
notées
notés
noua
nouaient
nouait
nouant
nouas
noue
nouee
nouees
nouent
nouer
nouera
nouerent
noueront
noues
nouez
nouille
nouilles
nounou
nounours
nounous
nouons
nourri
nourrice
nourrie
nourries
nourrir
nourrira
nourrirai
nourriraient
nourrirait
nourrirent
nourrirez
nourriront
nourris
nourrissaient
nourrissais
nourrissait
nourrissant
nourrisse
nourrissent
nourrissez
nourrissiez
nourrissions
nourrisson
nourrissons
nourrit
nourriture
nourritures
nous
nouveau
nouveaute
nouveautes
nouveauté
nouveautés
nouveaux
nouvel
nouvelle
nouvellement
nouvelles
nouvelliste
nouèrent
noué
nouée
nouées
noués
nov
nova
novas
novateur
novateurs
novatrice
novatrices
novembre
novice
novices
noviciat
noya
noyade
noyaient
noyais
noyait
noyant
noyau
noyaux
noye
noyee
noyees
noyer
noyerent
noyers
noyes
noyez
noyons
noyèrent
noyé
noyée
noyées
noyés
noël
noëls
ns
ntm
nu
nuage
nuages
nuageux
nuance
nuancee
nuancees
nuancer
nuances
nuancé
nuancée
nuancées
nuancés
nucleaire
nucleaires
nucléaire
nucléaires
nudes
nudite
nudites
nudité
nudités
nue
nuee
nues
nuggets
nui
nuira
nuiraient
nuirait
nuire
nuiront
nuis
nuisaient
nuisait
nuisance
nuisances
nuisant
nuise
nuisent
nuisette
nuisez
nuisible
nuisibles
nuisit
nuit
nuitees
nuits
nuitées
nul
null
nulle
nullement
nulles
nullite
nullites
nullité
nullités
nuls
num
numeraire
numeration
numerique
numeriquement
numeriques
numerisation
numeros
numerotation
numerotees
numerotes
numismatique
numéraire
numération
numérique
numériquement
numériques
numérisation
numéro
numéros
numérotation
numérotées
numérotés
nuptiale
nuque
nuques
nus
nutriments
nutritifs
nutrition
nutritionnel
nutritionniste
nuée
nylon
nymphe
nymphes
nègre
nègres
né
néanmoins
néant
néants
nébuleuse
nécessaire
nécessairement
nécessaires
nécessita
nécessitaient
nécessitait
nécessitant
nécessite
nécessitent
nécessiter
nécessitera
nécessiteraient
nécessiterait
nécessiteront
nécessites
nécessiteux
nécessitez
nécessitèrent
nécessité
nécessitée
nécessitées
nécessités
nécrologie
nécropole
née
nées
néfaste
néfastes
négatif
négatifs
négation
négations
négative
négativement
négatives
néglige
négligea
négligeable
négligeables
négligeaient
négligeais
négligeait
négligeant
négligence
négligences
négligent
négligeons
négliger
négligera
négligerait
négliges
négligez
négligèrent
négligé
négligée
négligées
négligés
négoce
négocia
négociable
négociaient
négociais
négociait
négociant
négociante
négociantes
négociants
négociateur
négociateurs
négociation
négociations
négociatrice
négocie
négocient
négocier
négociera
négocierai
négocieraient
négocierait
négocierons
négocieront
négocies
négociez
négocions
négocièrent
négocié
négociée
négociées
négociés
négresse
négresses
négrillon
négrillons
négro
négros
néo
néolibéralisme
néolithique
néologisme
néon
néons
néophyte
néophytes
nés
névrose
nôtre
nôtres
nœud
nœuds
oasis
obedience
obei
obeie
obeir
obeira
obeirai
obeiraient
obeirais
obeirait
obeirent
obeirez
obeirons
obeiront
obeis
obeissaient
obeissais
obeissait
obeissance
obeissant
obeisse
obeissent
obeissez
obeissons
obeit
obelisque
obese
obeses
obesite
obi
objectif
objectifs
objection
objections
objective
objectivement
objectives
objectivite
objectivité
objet
objets
obligation
obligations
obligatoire
obligatoirement
obligatoires
oblige
obligea
obligeaient
obligeais
obligeait
obligeant
obligeante
obligeants
obligee
obligees
obligent
obligeons
obliger
obligera
obligerai
obligeraient
obligerais
obligerait
obligerent
obligerez
obligeriez
obligerons
obligeront
obliges
obligez
obligèrent
obligé
obligée
obligées
obligés
oblique
obscene
obscenes
obscur
obscurantisme
obscure
obscures
obscurite
obscurites
obscurité
obscurités
obscurs
obscène
obscènes
obsede
obsedee
obsedees
obsedes
obseques
observa
observable
observai
observaient
observais
observait
observance
observant
observateur
observateurs
observation
observations
observatoire
observatoires
observatrice
observatrices
observe
observee
observees
observent
observer
observera
observerai
observeraient
observerais
observerait
observeras
observerent
observerez
observerons
observeront
observes
observez
observiez
observions
observons
observèrent
observé
observée
observées
observés
obsession
obsessionnel
obsessions
obsolescence
obsolete
obsoletes
obsolète
obsolètes
obstacle
obstacles
obstetrique
obstination
obstine
obstinement
obstiné
obstinément
obstruction
obstétrique
obsèques
obsédé
obsédée
obsédées
obsédés
obtemperer
obtempérer
obtenaient
obtenais
obtenait
obtenant
obtenez
obteniez
obtenions
obtenir
obtenons
obtention
obtentions
obtenu
obtenue
obtenues
obtenus
obtiendra
obtiendrai
obtiendraient
obtiendrais
obtiendrait
obtiendras
obtiendrez
obtiendriez
obtiendrions
obtiendrons
obtiendront
obtienne
obtiennent
obtiennes
obtiens
obtient
obtinrent
obtins
obtint
obtus
obtînt
obus
obèse
obèses
obédience
obéi
obéie
obéir
obéira
obéirai
obéiraient
obéirais
obéirait
obéirent
obéirez
obéirons
obéiront
obéis
obéissaient
obéissais
obéissait
obéissance
obéissant
obéisse
obéissent
obéissez
obéissons
obéit
obélisque
obésité
obéît
oc
occasion
occasionna
occasionnaient
occasionnait
occasionnant
occasionne
occasionnee
occasionnees
occasionnel
occasionnelle
occasionnellement
occasionnelles
occasionnels
occasionnent
occasionner
occasionnera
occasionnerait
occasionnerent
occasionneront
occasionnes
occasionnèrent
occasionné
occasionnée
occasionnées
occasionnés
occasions
occident
occidental
occidentale
occidentales
occidentaux
occidents
occitan
occulta
occultait
occultant
occulte
occultee
occultees
occultent
occulter
occultera
occultes
occultez
occulté
occultée
occultées
occultés
occupa
occupai
occupaient
occupais
occupait
occupant
occupante
occupantes
occupants
occupation
occupations
occupe
occupee
occupees
occupent
occuper
occupera
occuperai
occuperaient
occuperais
occuperait
occuperas
occuperent
occuperez
occuperons
occuperont
occupes
occupez
occupiez
occupions
occupons
occupèrent
occupé
occupée
occupées
occupés
occurrence
occurrences
oceanique
oceaniques
oceans
oci
ocre
oct
octave
octaves
octets
octobre
octroi
octroie
octroient
octroiera
octroierait
octrois
octroya
octroyaient
octroyait
octroyant
octroye
octroyee
octroyees
octroyer
octroyerent
octroyes
octroyez
octroyons
octroyèrent
octroyé
octroyée
octroyées
octroyés
oculaire
oculaires
oculus
océan
océanique
océaniques
océans
odeon
odes
odeur
odeurs
odieuse
odieuses
odieux
odorat
odyssee
odyssees
odyssée
odyssées
odéon
oeil
oeils
off
offensant
offense
offensee
offensees
offenser
offenses
offensif
offensifs
offensive
offensives
offensé
offensée
offensées
offensés
offert
offerte
offertes
offerts
office
offices
officia
officiaient
officiait
official
officialisait
officialisant
officialise
officialisee
officialisees
officialisent
officialiser
officialisera
officialises
officialisé
officialisée
officialisées
officialisés
officie
officiel
officielle
officiellement
officielles
officiels
officient
officier
officiera
officiere
officieront
officiers
officieusement
officieux
officine
officines
officière
officié
offraient
offrais
offrait
offrande
offrandes
offrant
offrants
offre
offrent
offres
offrez
offriez
offrions
offrir
offrira
offrirai
offriraient
offrirais
offrirait
offriras
offrirent
offrirez
offrirons
offriront
offris
offrit
offrons
offshore
ogive
ogives
ogre
ogres
ogresse
oh
oie
oies
oignon
oignons
oiseau
oiseaux
oit
ole
oleoduc
oligarchie
oligarques
olives
oliviers
olympe
olympiades
olympien
olympiens
olympique
olympiques
olé
oléoduc
ombrage
ombre
ombres
omega
omelette
omelettes
omerta
omet
omets
omettaient
omettait
omettant
omette
omettent
omettez
omettons
omettra
omettrait
omettre
omis
omise
omises
omission
omissions
omit
omnibus
omnipresence
omnipresent
omnipresente
omnipresentes
omnipresents
omniprésence
omniprésent
omniprésente
omniprésentes
omniprésents
omnium
omoplate
omoplates
oméga
on
once
onces
oncle
oncles
oncologie
onction
onde
ondes
onereuse
onereuses
onereux
ongle
ongles
onglet
onglets
onirique
ont
ontarien
ontarienne
ontariens
onze
onzieme
onziemes
onzième
onzièmes
onéreuse
onéreuses
onéreux
op
opacite
opacité
opale
opaque
opaques
open
opens
opera
operaient
operais
operait
operant
operas
operateur
operateurs
operation
operationnel
operationnelle
operationnelles
operationnels
operations
operatoire
operatoires
operatrice
operatrices
opere
operee
operees
operent
operer
operera
opereraient
opererait
opererent
opererons
opereront
operes
operette
operez
operons
ophtalmo
opinel
opinion
opinions
opium
opportun
opportune
opportunes
opportunisme
opportuniste
opportunistes
opportunite
opportunites
opportunité
opportunités
opportuns
opposa
opposaient
opposais
opposait
opposant
opposante
opposantes
opposants
oppose
opposee
opposees
opposent
opposer
opposera
opposerai
opposeraient
opposerais
opposerait
opposerent
opposerez
opposerons
opposeront
opposes
opposez
opposiez
opposions
opposition
oppositions
opposons
opposèrent
opposé
opposée
opposées
opposés
oppresseurs
oppression
oppressions
opprime
opprimee
opprimees
opprimes
opprimé
opprimée
opprimées
opprimés
opprobre
opta
optai
optaient
optait
opte
optent
opter
optera
opterai
opteraient
opterais
opterait
opterent
opteront
optes
optez
opticien
opticiens
optiez
optimal
optimale
optimales
optimaux
optimisant
optimisation
optimisations
optimise
optimisee
optimisees
optimisent
optimiser
optimisera
optimises
optimisez
optimisme
optimiste
optimistes
optimisé
optimisée
optimisées
optimisés
optimum
option
optionnel
options
optique
optiques
optons
optèrent
opté
opulence
opus
opère
opèrent
opères
opéra
opéraient
opérais
opérait
opérant
opéras
opérateur
opérateurs
opération
opérationnel
opérationnelle
opérationnelles
opérationnels
opérations
opératoire
opératoires
opératrice
opératrices
opérer
opérera
opéreraient
opérerait
opérerons
opéreront
opérette
opérez
opérons
opérèrent
opéré
opérée
opérées
opérés
or
oracle
oracles
orage
orages
orageux
oraison
oral
orale
oralement
orales
orange
oranger
orangerie
oranges
orangé
orateur
orateurs
oratoire
oratoires
oratrice
oratrices
oraux
orbe
orbital
orbite
orbites
orchestra
orchestre
orchestree
orchestrees
orchestres
orchestré
orchestrée
orchestrées
orchestrés
orchidee
orchidees
orchidée
orchidées
ordi
ordinaire
ordinairement
ordinaires
ordinateur
ordinateurs
ordination
ordonna
ordonnai
ordonnaient
ordonnais
ordonnait
ordonnance
ordonnances
ordonnant
ordonne
ordonnee
ordonnees
ordonnent
ordonner
ordonnera
ordonnerai
ordonnerais
ordonnerait
ordonnerent
ordonnerez
ordonneront
ordonnes
ordonnez
ordonniez
ordonnons
ordonnèrent
ordonné
ordonnée
ordonnées
ordonnés
ordre
ordres
ordure
ordures
oree
oreille
oreiller
oreillers
oreilles
oreillette
ores
orfevre
orfevrerie
orfevres
orfèvre
orfèvrerie
orfèvres
org
orga
organe
organes
organigramme
organique
organiques
organisa
organisaient
organisais
organisait
organisant
organisateur
organisateurs
organisation
organisationnel
organisationnelle
organisations
organisatrice
organisatrices
organise
organisee
organisees
organisent
organiser
organisera
organiserai
organiseraient
organiserais
organiserait
organiserent
organiserez
organiserons
organiseront
organises
organisez
organisiez
organisions
organisme
organismes
organisons
organiste
organisèrent
organisé
organisée
organisées
organisés
orgasme
orgasmes
orge
orges
orgie
orgue
orgueil
orgueilleux
orgueils
orgues
orient
orienta
orientaient
orientais
orientait
oriental
orientale
orientales
orientant
orientation
orientations
orientaux
oriente
orientee
orientees
orientent
orienter
orientera
orienteraient
orienterait
orienterent
orienteront
orientes
orientez
orientons
orients
orientèrent
orienté
orientée
orientées
orientés
orifice
orifices
originaire
originaires
original
originale
originales
originalite
originalites
originalité
originalités
originaux
origine
originel
originelle
originellement
originelles
originels
origines
orioles
orleanais
orléanais
orme
ornaient
ornais
ornait
ornant
orne
ornee
ornees
ornement
ornementation
ornements
ornent
orner
ornera
ornerent
orneront
ornes
ornez
ornèrent
orné
ornée
ornées
ornés
orphelin
orphelinat
orpheline
orphelines
orphelins
orques
ors
orteil
orteils
orthodoxe
orthodoxes
orthodoxie
orthographe
orthographes
orthographique
orties
orée
os
osai
osaient
osais
osait
osant
osas
osat
oscars
oscillant
oscillation
oscillations
oscille
ose
osee
osees
osef
oseille
osent
oser
osera
oserai
oseraient
oserais
oserait
oseras
oserent
oserez
oseriez
oserions
oserons
oseront
oses
osez
osi
osier
osiez
osions
osmose
osons
ossature
ossements
osseuse
osseuses
osseux
ossi
ost
ostensiblement
ostentatoire
ostentatoires
osât
osèrent
osé
osée
osées
osés
otage
otages
otaient
otais
otait
otant
ote
otent
oter
otera
oterai
oterait
oteras
oterent
oterez
otes
otez
otons
otr
otre
ottoman
ottomane
ottomanes
ottomans
ou
ouah
ouais
ouate
oubli
oublia
oubliai
oubliaient
oubliais
oubliait
oubliant
oublie
oubliee
oubliees
oublient
oublier
oubliera
oublierai
oublieraient
oublierais
oublierait
oublieras
oublierent
oublierez
oublieriez
oublierons
oublieront
oublies
oubliettes
oubliez
oubliiez
oubliions
oublions
oublis
oublièrent
oublié
oubliée
oubliées
oubliés
oud
oue
oued
ouest
ouf
ouh
oui
ouie
ouin
oultre
oups
ouragan
ouragans
ours
ourse
ourson
out
outaouais
outil
outillage
outillages
outils
outrage
outrages
outrance
outrances
outre
outree
outrees
outremer
outres
outré
outrée
outrées
outrés
outsider
ouvert
ouverte
ouvertement
ouvertes
ouverts
ouverture
ouvertures
ouvrables
ouvrage
ouvrages
ouvrais
ouvrait
ouvrant
ouvrante
ouvrantes
ouvrants
ouvre
ouvrent
ouvres
ouvrez
ouvrier
ouvriere
ouvrieres
ouvriers
ouvrions
ouvrir
ouvrira
ouvrirai
ouvriraient
ouvrirais
ouvrirait
ouvriras
ouvrirent
ouvrirez
ouvrirons
ouvriront
ouvris
ouvrit
ouvrière
ouvrières
ouvrons
ouvrît
ouï
ouïe
ovaire
ovaires
ovale
ovales
ovation
overdose
overdoses
overtime
ovins
ovni
ovnis
ovule
ovules
oxford
oxfords
oxydation
oxyde
oxydes
oxygene
oxygenes
oxygène
oxygènes
oyez
oz
ozone
où
p'tit
p'tite
p'tits
paca
pacas
pacha
pachas
pacification
pacifier
pacifique
pacifiquement
pacifiques
pacifisme
pacifiste
pacifistes
pack
package
packaging
packs
pacotille
pacquet
pacs
pacte
pactes
pactole
padoue
paf
pagaille
page
pages
pagne
pagnes
pagode
paie
paiement
paiements
paien
paienne
paiennes
paiens
paient
paiera
paierai
paieraient
paierais
paierait
paieras
paierez
paierons
paieront
paies
paillasson
paille
pailles
paillettes
pain
pains
paintball
pair
paire
paires
pairs
pais
paisible
paisiblement
paisibles
paitre
paix
pal
palace
palaces
palais
palatin
palazzo
pale
paleolithique
paleontologie
pales
palet
palette
palettes
palier
paliers
palir
palissade
palladium
palliant
palliatifs
pallie
palliee
pallient
pallier
palliera
pallié
palliée
palmares
palmarès
palme
palmer
palmers
palmes
palmier
palmiers
palpable
palpe
palpee
palpitant
palpitante
palpé
palpée
pals
paludisme
paléolithique
paléontologie
pamphlet
pamphlets
pamplemousse
pan
panacee
panache
panacée
panamas
pancakes
pancarte
pancartes
pancreas
pancréas
panda
pandan
pandas
pandemie
pandent
pandore
pandémie
panel
panels
panier
paniers
paniqua
paniquaient
paniquais
paniquait
paniquant
panique
paniquee
paniquees
paniquent
paniquer
paniquera
paniquerai
paniques
paniquez
paniqué
paniquée
paniquées
paniqués
panne
panneau
panneaux
pannes
panoplie
panorama
panoramas
panoramique
pans
panse
pansement
pansements
panser
pantalon
pantalons
pantheon
pantheons
panthere
pantheres
panthère
panthères
panthéon
panthéons
pantins
pantoufles
paon
papa
papale
paparazzi
papas
papaute
papauté
pape
paperasse
papes
papeterie
papier
papiers
papilles
papillon
papillons
papoter
paprika
papy
papyrus
papys
paque
paquebot
paquebots
paques
paquet
paquets
par
para
parabole
paracetamol
parachute
parachutes
parachutistes
paracétamol
parades
paradigme
paradigmes
paradis
paradisiaque
paradoxal
paradoxale
paradoxalement
paradoxales
paradoxaux
paradoxe
paradoxes
parages
paragraphe
paragraphes
parai
paraient
parais
paraissaient
paraissais
paraissait
paraissant
paraisse
paraissent
paraissez
paraissiez
paraissions
paraissons
parait
paraitra
paraitrai
paraitraient
paraitrais
paraitrait
paraitre
paraitrez
paraitrons
paraitront
parallele
parallelement
paralleles
parallèle
parallèlement
parallèles
paralympique
paralympiques
paralyse
paralysee
paralysees
paralyser
paralyses
paralysie
paralysies
paralysé
paralysée
paralysées
paralysés
parametre
parametres
paramilitaires
paramètre
paramètres
parano
paranoia
paranoiaque
paranormal
paranos
paranoïa
paranoïaque
parant
paraphrase
parapluie
parapluies
paras
parasite
parasites
parasol
paravent
paraît
paraîtra
paraîtrai
paraîtraient
paraîtrais
paraîtrait
paraître
paraîtrez
paraîtrons
paraîtront
parc
parce
parcelle
parcelles
parceque
parchemin
parchemins
parcimonie
parcouraient
parcourais
parcourait
parcourant
parcoure
parcourent
parcourez
parcourions
parcourir
parcourons
parcourra
parcourrai
parcourrait
parcourrons
parcourront
parcours
parcourt
parcouru
parcourue
parcourues
parcoururent
parcourus
parcourut
parcs
pardon
pardonna
pardonnaient
pardonnais
pardonnait
pardonnant
pardonne
pardonnee
pardonnees
pardonnent
pardonner
pardonnera
pardonnerai
pardonneraient
pardonnerais
pardonnerait
pardonneras
pardonnerez
pardonneriez
pardonnerons
pardonneront
pardonnes
pardonnez
pardonniez
pardonnons
pardonné
pardonnée
pardonnées
pardonnés
pardons
pare
paree
parees
pareil
pareille
pareillement
pareilles
pareils
parement
parent
parental
parentale
parentales
parentalite
parentalité
parentaux
parente
parentes
parenthese
parentheses
parenthèse
parenthèses
parents
parenté
parentés
parer
parera
pareront
pares
paresse
paresseuse
paresseuses
paresseux
parez
parfaire
parfais
parfait
parfaite
parfaitement
parfaites
parfaits
parfit
parfois
parfum
parfume
parfumee
parfumees
parfumerie
parfumes
parfums
parfumé
parfumée
parfumées
parfumés
pari
paria
pariaient
pariais
pariait
pariant
parie
parient
parier
pariera
parierai
parierais
parierait
paries
parieurs
pariez
parions
paritaire
parite
parites
parité
parités
parié
pariés
parjure
parka
parking
parkings
parlai
parlaient
parlais
parlait
parlames
parlant
parlat
parle
parlee
parlees
parlement
parlementaire
parlementaires
parlements
parlent
parler
parlera
parlerai
parleraient
parlerais
parlerait
parleras
parlerent
parlerez
parleriez
parlerions
parlerons
parleront
parlers
parles
parleur
parleurs
parlez
parliez
parlions
parlons
parlâmes
parlât
parlèrent
parlé
parlée
parlées
parlés
parme
parmentier
parmesan
parmi
parmy
parodie
parodies
parodique
paroi
parois
paroisse
paroisses
paroissiale
paroissiens
parole
paroles
parons
paroxysme
parque
parquet
parquets
parrain
parrainage
parrainages
parrainait
parrainant
parraine
parrainee
parrainees
parrainent
parrainer
parrainera
parraines
parrainez
parrainons
parrains
parrainé
parrainée
parrainées
parrainés
pars
parseme
parsemee
parsemé
parsemée
parsk
parsons
part
partage
partagea
partageaient
partageais
partageait
partageant
partagee
partagees
partagent
partageons
partager
partagera
partagerai
partageraient
partagerais
partagerait
partageras
partagerent
partagerez
partagerions
partagerons
partageront
partages
partagez
partagiez
partagions
partagèrent
partagé
partagée
partagées
partagés
partaient
partais
partait
partance
partant
partante
partantes
partants
parte
partenaire
partenaires
partenariat
partenariats
partent
parterre
partes
partez
parti
partial
partialite
partialité
participa
participaient
participais
participait
participant
participante
participantes
participants
participatif
participatifs
participation
participations
participative
participatives
participe
participent
participer
participera
participerai
participeraient
participerais
participerait
participeras
participerent
participerez
participerons
participeront
participes
participez
participiez
participions
participons
participèrent
participé
participés
particularite
particularites
particularité
particularités
particule
particules
particulier
particuliere
particulierement
particulieres
particuliers
particulière
particulièrement
particulières
partie
partiel
partielle
partiellement
partielles
partiels
parties
partiez
partimes
partions
partir
partira
partirai
partiraient
partirais
partirait
partiras
partirent
partirez
partiriez
partirions
partirons
partiront
partis
partisan
partisane
partisanes
partisans
partit
partition
partitions
partons
partout
partouze
parts
partîmes
partît
paru
parue
parues
parure
parurent
parures
parus
parut
parution
parutions
parvenaient
parvenais
parvenait
parvenant
parvenez
parveniez
parvenions
parvenir
parvenons
parvenu
parvenue
parvenues
parvenus
parviendra
parviendrai
parviendraient
parviendrais
parviendrait
parviendras
parviendrez
parviendrons
parviendront
parvienne
parviennent
parviennes
parviens
parvient
parvinrent
parvins
parvint
parvis
parvînt
paré
parée
parées
parés
parût
pas
pascal
pascales
pascals
passa
passablement
passager
passagere
passageres
passagers
passages
passagère
passagères
passai
passaient
passais
passait
passames
passant
passante
passantes
passants
passas
passat
passation
passe
passee
passees
passent
passeport
passeports
passer
passera
passerai
passeraient
passerais
passerait
passeras
passerelle
passerelles
passerent
passerez
passeriez
passerions
passerons
passeront
passes
passeur
passeurs
passeuse
passez
passible
passibles
passiez
passif
passifs
passion
passionnant
passionnante
passionnantes
passionnants
passionne
passionnee
passionnees
passionnel
passionnement
passionnes
passionné
passionnée
passionnées
passionnément
passionnés
passions
passive
passives
passivite
passivité
passoire
passons
passâmes
passât
passèrent
passé
passée
passées
passés
pastel
pastels
pasteque
pasteur
pasteurs
pastille
pastilles
pastis
pastoral
pastorale
pastorales
pastèque
patate
patates
patch
patches
patchs
pate
patelin
patent
patente
patentes
pater
paternel
paternelle
paternelles
paternels
paternite
paternites
paternité
paternités
pates
pathetique
pathetiques
pathogene
pathogenes
pathogène
pathogènes
pathologie
pathologies
pathologique
pathologiques
pathos
pathétique
pathétiques
patiemment
patience
patiences
patient
patienta
patientaient
patientait
patientant
patiente
patientent
patienter
patientera
patientes
patientez
patientons
patients
patienté
patin
patinage
patine
patiner
patineur
patineuse
patinoire
patinoires
patins
patio
patir
patisserie
patisseries
patissier
patissiere
patissieres
patissiers
patois
patriarcal
patriarcale
patriarcat
patriarche
patriarches
patrie
patries
patrimoine
patrimoines
patrimonial
patrimoniale
patrimoniales
patrimoniaux
patriote
patriotes
patriotique
patriotiques
patriotisme
patron
patronage
patronal
patronale
patronales
patronat
patronats
patronaux
patronne
patronnes
patrons
patronyme
patrouille
patrouilles
patrouilleurs
patte
pattern
pattes
paturage
paturages
pature
paume
paumee
paumees
paumes
paumé
paumée
paumées
paumés
paupiere
paupieres
paupière
paupières
pause
pauses
pauvre
pauvres
pauvrete
pauvretes
pauvreté
pauvretés
pavage
pave
pavee
pavees
paves
pavie
pavillon
pavillons
pavot
pavé
pavée
pavées
pavés
paya
payable
payai
payaient
payais
payait
payant
payante
payantes
payants
payas
payat
paye
payee
payees
payement
payent
payer
payera
payerai
payeraient
payerais
payerait
payeras
payerent
payerez
payeriez
payerons
payeront
payes
payeur
payeurs
payez
payiez
payions
payons
pays
paysage
paysager
paysages
paysagiste
paysan
paysanne
paysannes
paysans
payslip
payât
payèrent
payé
payée
payées
payés
paître
païen
païenne
païennes
païens
pck
pcq
pcque
peage
peages
peau
peaufiner
peaux
pechaient
pechais
pechait
pechant
peche
pechee
pechees
pechent
pecher
pecheresse
pecheresses
pecheries
pechers
peches
pecheurs
pecheuse
pecheuses
pechez
pechons
pedagogie
pedagogies
pedagogique
pedagogiques
pedagogue
pedale
pedaler
pedales
pede
pedes
pedestre
pediatre
pediatrie
pediatrique
pedigree
pedophile
pedophiles
pedophilie
pegase
peigne
peignes
peignirent
peignit
peignoir
peinard
peindra
peindrai
peindrais
peindrait
peindre
peine
peinent
peines
peins
peint
peinte
peintes
peintre
peintres
peints
peinture
peintures
peiné
pejoratif
pekin
pekins
pelage
pele
pelerin
pelerinage
pelerinages
pelerins
pelle
pelles
pelletier
pelletiers
pellicule
pellicules
pelotait
pelote
pelotee
peloter
peloton
pelotons
peloté
pelotée
pelouse
pelouses
peluche
peluches
pelé
penal
penale
penalement
penales
penalisait
penalisation
penalise
penalisee
penalisees
penalisent
penaliser
penalisera
penaliserait
penalises
penalite
penalites
penalties
penalty
penaltys
penaux
pence
pencha
penchai
penchaient
penchais
penchait
penchant
penchants
penche
penchee
penchees
penchent
pencher
penchera
pencherai
pencheraient
pencherais
pencherait
pencherent
pencherons
pencheront
penches
penchez
penchions
penchons
penchèrent
penché
penchée
penchées
penchés
pend
pendaient
pendaison
pendait
pendant
pendants
pende
pendent
pendentif
penderie
pendez
pendirent
pendit
pendons
pendra
pendrai
pendrait
pendre
pendront
pends
pendu
pendue
pendues
pendule
pendules
pendus
penetra
penetrai
penetraient
penetrais
penetrait
penetrant
penetration
penetrations
penetre
penetree
penetrees
penetrent
penetrer
penetrera
penetrerait
penetrerent
penetrerez
penetrerons
penetreront
penetres
penetrez
penetrons
penibilite
penible
peniblement
penibles
peniche
peninsule
peninsules
penis
penitence
penitencier
penitentiaire
penitentiaires
pennies
penombre
pensa
pensai
pensaient
pensais
pensait
pensant
pensante
pensantes
pensants
pense
pensee
pensees
pensent
penser
pensera
penserai
penseraient
penserais
penserait
penseras
penserent
penserez
penseriez
penserions
penserons
penseront
penses
penseur
penseurs
penseuse
pensez
pensiez
pension
pensionnaire
pensionnaires
pensionnat
pensions
pensons
pensse
pensèrent
pensé
pensée
pensées
pensés
pentagone
pentagones
pente
pentecote
pentecôte
pentes
penurie
penuries
people
pep
pepe
pepere
pepin
pepiniere
pepins
pepite
pepites
pequiste
pequistes
perca
percaient
percait
percant
perce
percee
percees
percent
perceptible
perception
perceptions
percer
percera
percerai
percerait
percerent
perceront
perces
perceuse
percevaient
percevais
percevait
percevant
percevez
percevions
percevoir
percevons
percevra
percevraient
percevrait
percevrez
percevrons
percevront
percez
perche
perchee
perches
perché
perchée
perchés
percois
percoit
percoive
percoivent
percons
percu
percue
percues
percurent
percus
percussion
percussions
percut
percuta
percutait
percutant
percute
percutee
percutees
percutent
percuter
percutera
percutes
percutez
percuté
percutée
percutées
percutés
percèrent
percé
percée
percées
percés
perd
perdaient
perdais
perdait
perdant
perdante
perdantes
perdants
perde
perdent
perdes
perdez
perdiez
perdimes
perdions
perdirent
perdis
perdit
perdition
perdons
perdra
perdrai
perdraient
perdrais
perdrait
perdras
perdre
perdrez
perdriez
perdrions
perdrix
perdrons
perdront
perds
perdu
perdue
perdues
perdura
perduraient
perdurait
perdurant
perdure
perdurent
perdurer
perdurera
perdurerait
perdureront
perduré
perdus
perdîmes
perdît
pere
peregrinations
peremption
peremptoire
perenne
perennes
perenniser
perennite
perequation
peres
perf
perfection
perfectionna
perfectionnait
perfectionnant
perfectionne
perfectionnee
perfectionnees
perfectionnement
perfectionnent
perfectionner
perfectionnera
perfectionnerent
perfectionnes
perfectionnez
perfectionniste
perfectionnons
perfectionnèrent
perfectionné
perfectionnée
perfectionnées
perfectionnés
perfections
perfide
perforation
perfore
performance
performances
performant
performante
performantes
performants
performer
perforé
perfusion
peri
perie
peries
peril
perilleuse
perilleuses
perilleux
perils
perime
perimetre
perimetres
periode
periodes
periodicite
periodique
periodiquement
periodiques
peripeties
peripherie
peripheries
peripherique
peripheriques
periple
periples
perir
perira
perirai
periraient
perirait
periras
perirent
perirez
perirons
periront
peris
periscope
perissaient
perissait
perissant
perisse
perissent
perissez
perissons
perit
perles
permaculture
permanence
permanences
permanent
permanente
permanentes
permanents
permeabilite
permet
permets
permettaient
permettais
permettait
permettant
permette
permettent
permettes
permettez
permettiez
permettions
permettons
permettra
permettrai
permettraient
permettrais
permettrait
permettras
permettre
permettrez
permettriez
permettrons
permettront
permirent
permis
permise
permises
permission
permissions
permit
perméabilité
permît
perpendiculaire
perpendiculaires
perpetre
perpetres
perpetuaient
perpetuait
perpetuant
perpetuees
perpetuel
perpetuelle
perpetuellement
perpetuelles
perpetuels
perpetuent
perpetuer
perpetuera
perpetuerait
perpetuerent
perpetueront
perpetues
perpetuite
perpetuons
perplexe
perplexes
perpétré
perpétrés
perpétuaient
perpétuait
perpétuant
perpétuel
perpétuelle
perpétuellement
perpétuelles
perpétuels
perpétuent
perpétuer
perpétuera
perpétuerait
perpétueront
perpétuité
perpétuons
perpétuèrent
perpétuées
perpétués
perquisition
perquisitions
perre
perron
perroquet
perroquets
perruque
perruques
pers
persan
persane
persanes
persans
perse
persecute
persecutee
persecutees
persecutes
persecution
persecutions
perses
perseverance
perseverant
perseverer
persil
persique
persista
persistaient
persistait
persistance
persistances
persistant
persistante
persistantes
persistants
persiste
persistent
persister
persistera
persisteraient
persisterait
persisterent
persisteront
persistes
persistez
persistons
persistèrent
persisté
perso
persona
personnage
personnages
personnalisant
personnalisation
personnalise
personnalisee
personnalisees
personnalisent
personnaliser
personnalises
personnalisez
personnalisé
personnalisée
personnalisées
personnalisés
personnalite
personnalites
personnalité
personnalités
personne
personnel
personnelle
personnellement
personnelles
personnels
personnes
perspective
perspectives
perspicacite
perspicacité
persuada
persuadais
persuadait
persuadant
persuade
persuadee
persuadees
persuadent
persuader
persuadera
persuaderait
persuaderent
persuaderez
persuades
persuadez
persuadons
persuadèrent
persuadé
persuadée
persuadées
persuadés
persuasion
persécution
persécutions
persécuté
persécutée
persécutées
persécutés
persévérance
persévérant
persévérer
perte
pertes
pertinemment
pertinence
pertinences
pertinent
pertinente
pertinentes
pertinents
perturba
perturbaient
perturbait
perturbant
perturbateur
perturbateurs
perturbation
perturbations
perturbatrice
perturbatrices
perturbe
perturbee
perturbees
perturbent
perturber
perturbera
perturberaient
perturberait
perturberont
perturbes
perturbez
perturbé
perturbée
perturbées
perturbés
pervers
perverse
perverses
perversion
perversite
perversité
perça
perçaient
perçait
perçant
perçois
perçoit
perçoive
perçoivent
perçons
perçu
perçue
perçues
perçurent
perçus
perçut
pesa
pesaient
pesais
pesait
pesant
pesante
pesantes
pesanteur
pesants
pese
pesee
pesent
peser
pesera
peseraient
peserait
peserent
peseront
peses
pesez
pesons
pesos
pessimisme
pessimiste
pessimistes
peste
pestes
pesticide
pesticides
pesto
pesèrent
pesé
pesée
pesés
pet
peta
petaient
petais
petait
petales
petanque
petard
petards
petasse
petasses
pete
petee
petees
petent
peter
petera
peterai
peterais
peterait
petes
petez
petillant
petillante
petit
petite
petites
petition
petitions
petits
petoche
petons
petri
petrin
petrole
petroles
petrolier
petroliere
petrolieres
petroliers
pets
peu
peult
peuple
peuplee
peuplees
peuplement
peuplent
peuples
peuplier
peuplé
peuplée
peuplées
peuplés
peur
peureux
peurs
peut
peuvent
peux
pff
pg
ph
phalange
phalanges
phallus
pharaon
pharaons
phare
phares
pharmaceutique
pharmaceutiques
pharmacie
pharmacien
pharmacienne
pharmaciennes
pharmaciens
pharmacies
phase
phases
phenix
phenomenal
phenomenale
phenomenales
phenomenaux
phenomene
phenomenes
phenomenologie
phi
philanthrope
philanthropie
philharmonique
philo
philologie
philos
philosophe
philosophes
philosophie
philosophies
philosophique
philosophiques
phobie
phobies
phone
phones
phonetique
phonétique
phoque
phoques
phosphate
phosphore
photo
photocopie
photocopies
photographe
photographes
photographia
photographiaient
photographiais
photographiait
photographiant
photographie
photographiee
photographiees
photographient
photographier
photographiera
photographies
photographiez
photographique
photographiques
photographié
photographiée
photographiées
photographiés
photons
photos
photovoltaique
photovoltaiques
photovoltaïque
photovoltaïques
phrase
phrases
physicien
physicienne
physiciens
physiologie
physiologies
physiologique
physiologiques
physionomie
physique
physiquement
physiques
phytosanitaires
phénix
phénomène
phénomènes
phénoménal
phénoménale
phénoménales
phénoménaux
phénoménologie
pi
piaf
pianiste
pianistes
piano
pianos
piazza
pic
picarde
picardes
picards
picoler
picot
pics
picturale
pie
piece
pieces
pied
piedestal
pieds
piege
piegeait
piegeant
piegee
piegees
piegent
pieger
pieges
piemont
piercing
pierre
pierres
pierrot
pies
piete
pietina
pietinaient
pietinait
pietine
pietinee
pietinees
pietinent
pietiner
pietinera
pietines
pietinez
pietinons
pieton
pietonne
pietonnes
pietons
pietre
pietres
pieu
pieuse
pieuses
pieuvre
pieux
pif
pige
pigeais
pigeait
pigee
pigent
pigeon
pigeons
piger
pigera
piges
pigez
pigment
pigments
pignon
pignons
pigé
pigée
pigés
pile
piles
pilier
piliers
pilla
pillage
pillages
pillaient
pillait
pillant
pillards
pille
pillee
pillees
pillent
piller
pillera
pillerent
pilleront
pilles
pillez
pillons
pillèrent
pillé
pillée
pillées
pillés
pilon
pilori
pilosite
pilosité
pilot
pilota
pilotage
pilotages
pilotaient
pilotais
pilotait
pilotant
pilote
pilotee
pilotees
pilotent
piloter
pilotera
piloterait
piloterez
piloteront
pilotes
pilotez
pilotis
pilotons
piloté
pilotée
pilotées
pilotés
pilule
pilules
piment
piments
pin
pinard
pincait
pince
pinceau
pinceaux
pincee
pincement
pincer
pinces
pincettes
pincons
pincé
pincée
pine
pineau
pingouin
pingouins
pinot
pins
pinte
pinçait
pinçons
pioche
piocher
pion
pionne
pionnier
pionniere
pionnieres
pionniers
pionnière
pionnières
pions
pipa
pipait
pipas
pipe
pipeau
pipeline
pipelines
pipent
piper
pipes
pipi
pipis
pipé
pipés
piqua
piquaient
piquais
piquait
piquant
piquante
pique
piquee
piquees
piquent
piquer
piquera
piquerai
piquerais
piquerait
piqueras
piquerez
piqueront
piques
piquet
piquets
piquez
piquons
piqure
piqures
piqué
piquée
piquées
piqués
piqûre
piqûres
pirata
piratage
piratages
piratant
pirate
piratee
piratees
piratent
pirater
piraterie
pirates
piratez
piraté
piratée
piratées
piratés
pire
pires
pirogue
pirouette
pis
piscine
piscines
pissa
pissaient
pissais
pissait
pissant
pisse
pissee
pissent
pisser
pissera
pisserai
pisserais
pisserait
pisseras
pisses
pissez
pissé
pissée
piste
pistes
pistolet
pistolets
piston
pistons
pitbull
pitch
piteux
pitie
pities
pitié
pitiés
piton
pitoyable
pitoyables
pitre
pittoresque
pittoresques
pivot
pivoter
pivots
pixel
pixels
pizza
pizzas
pizzeria
pièce
pièces
piège
piègent
pièges
piètre
piètres
piédestal
piégeait
piégeant
piéger
piégé
piégée
piégées
piégés
piémont
piétina
piétinaient
piétinait
piétine
piétinent
piétiner
piétinera
piétinez
piétinons
piétiné
piétinée
piétinées
piétinés
piéton
piétonne
piétonnes
piétons
piété
pk
pkoi
placa
placai
placaient
placais
placait
placant
placard
placards
place
placebo
placee
placees
placement
placements
placent
placenta
placer
placera
placerai
placeraient
placerais
placerait
placeras
placerent
placerez
placeriez
placerons
placeront
placers
places
placez
placiez
placions
placons
placèrent
placé
placée
placées
placés
plafond
plafonds
plafonnement
plage
plages
plagiat
plaid
plaida
plaidaient
plaidais
plaidait
plaide
plaidee
plaidees
plaident
plaider
plaidera
plaiderai
plaideraient
plaiderait
plaiderent
plaiderons
plaideront
plaides
plaidez
plaidoirie
plaidons
plaidoyer
plaidoyers
plaidèrent
plaidé
plaidée
plaidées
plaidés
plaie
plaies
plaignaient
plaignais
plaignait
plaignant
plaignante
plaignantes
plaignants
plaigne
plaignent
plaignes
plaignez
plaigniez
plaignirent
plaignit
plaignons
plain
plaindra
plaindrai
plaindraient
plaindrais
plaindrait
plaindras
plaindre
plaindrez
plaindront
plaine
plaines
plains
plaint
plainte
plaintes
plaints
plaira
plairai
plairaient
plairais
plairait
plairas
plaire
plairez
plairont
plais
plaisaient
plaisais
plaisait
plaisance
plaisances
plaisant
plaisanta
plaisantaient
plaisantais
plaisantait
plaisantant
plaisante
plaisantent
plaisanter
plaisanterie
plaisanteries
plaisantes
plaisantez
plaisantons
plaisants
plaisanté
plaise
plaisent
plaises
plaisez
plaisiez
plaisir
plaisirs
plaisons
plait
plan
planaient
planais
planait
plancha
planchaient
planchais
planchait
planche
planchent
plancher
plancherait
plancheront
planchers
planches
planchez
planché
plane
planee
planent
planer
planera
planerait
planes
planetaire
planetaires
planete
planetes
planez
planifia
planifiaient
planifiais
planifiait
planifiant
planification
planifications
planifie
planifiee
planifiees
planifient
planifier
planifiera
planifies
planifiez
planifions
planifié
planifiée
planifiées
planifiés
planning
plannings
planons
planque
planquee
planquer
planques
planqué
planquée
planqués
plans
plant
planta
plantai
plantaient
plantais
plantait
plantant
plantas
plantation
plantations
plante
plantee
plantees
plantent
planter
plantera
planterai
planteraient
planterais
planterait
planterent
planterez
planterons
planteront
plantes
planteurs
plantez
plantions
plants
plantèrent
planté
plantée
plantées
plantés
planète
planètes
plané
planée
planés
planétaire
planétaires
plaque
plaquee
plaquees
plaquer
plaques
plaquette
plaquettes
plaqué
plaquée
plaquées
plaqués
plasma
plasmas
plastic
plasticien
plasticite
plasticité
plastique
plastiques
plat
platanes
plate
plateau
plateaux
plateforme
plateformes
plates
platine
platines
platre
platres
plats
plausible
plausibles
playboy
playlist
plaça
plaçai
plaçaient
plaçais
plaçait
plaçant
plaçons
plaît
plebe
plebiscite
pleiade
plein
pleine
pleinement
pleines
pleins
pleniere
plenipotentiaire
plenitude
plethore
pleura
pleurai
pleuraient
pleurais
pleurait
pleurant
pleure
pleuree
pleurent
pleurer
pleurera
pleurerai
pleureraient
pleurerais
pleurerait
pleureras
pleurerent
pleurerez
pleureriez
pleurerons
pleureront
pleures
pleurez
pleuriez
pleurions
pleurnicher
pleurons
pleurs
pleurèrent
pleuré
pleurée
pleurés
pleut
pleuvaient
pleuvait
pleuve
pleuvent
pleuvoir
pleuvra
pleuvrait
pli
plia
pliaient
pliais
pliait
pliant
plie
pliee
pliees
plient
plier
pliera
plierai
plieraient
plierait
plierons
plieront
plies
pliez
plis
plié
pliée
pliées
pliés
plomb
plombe
plomber
plomberie
plombier
plombiers
plombs
plombé
plonge
plongea
plongeai
plongeaient
plongeais
plongeait
plongeant
plongee
plongees
plongent
plongeon
plonger
plongera
plongerai
plongeraient
plongerais
plongerait
plongerent
plongerez
plongerons
plongeront
plonges
plongeur
plongeurs
plongeuse
plongeuses
plongez
plongèrent
plongé
plongée
plongées
plongés
plu
plugin
pluie
pluies
plum
plumage
plume
plumes
plupart
pluralisme
pluralite
pluralité
plurent
pluridisciplinaire
pluriel
plurielle
plurielles
pluriels
plus
plusieurs
plusse
plut
pluton
plutonium
plutot
plutôt
pluviales
pluvieuse
pluvieuses
pluvieux
pluviometrie
pluviométrie
plâtre
plâtres
plâtré
plèbe
plébiscite
plébiscité
pléiade
plénipotentiaire
plénitude
plénière
pléthore
plût
pm
pneu
pneumatique
pneumatiques
pneumonie
pneumonies
pneus
po
poche
poches
pochette
pochettes
podcast
podcasts
podium
podiums
poe
poele
poeles
poeme
poemes
poesie
poesies
poete
poetes
poetique
poetiques
pognon
pognons
poids
poignant
poignante
poignantes
poignants
poignard
poignarda
poignardait
poignardant
poignarde
poignardee
poignardees
poignardent
poignarder
poignardes
poignardez
poignards
poignardé
poignardée
poignardées
poignardés
poigne
poignee
poignees
poignet
poignets
poignée
poignées
poil
poils
poilu
poilue
poilues
poilus
poincon
poing
poings
pointa
pointage
pointaient
pointais
pointait
pointant
pointe
pointee
pointees
pointent
pointer
pointera
pointerai
pointerait
pointerent
pointeront
pointers
pointes
pointeur
pointez
pointilleux
pointons
points
pointu
pointue
pointues
pointure
pointures
pointus
pointèrent
pointé
pointée
pointées
pointés
poinçon
poire
poireau
poireaux
poires
poiriers
pois
poison
poisons
poisse
poisson
poissonnier
poissons
poitevin
poitrine
poitrines
poivre
poivres
poivron
poivrons
poix
poker
pokers
polack
polaire
polaires
polak
polaks
polaque
polar
polarisation
polarite
polarité
polars
pole
polemique
polemiques
polemiste
poles
poli
police
polices
polichinelle
policier
policiere
policieres
policiers
policière
policières
polie
polies
poliment
polio
polis
politesse
politesses
politicien
politicienne
politiciennes
politiciens
politique
politiquement
politiques
politisation
politologue
pollen
pollens
polluaient
polluait
polluant
polluante
polluantes
polluants
pollue
polluee
polluees
polluent
polluer
polluera
pollueront
pollues
polluez
polluons
pollution
pollutions
pollué
polluée
polluées
pollués
polo
polos
poly
polyester
polygamie
polygone
polymere
polymeres
polymère
polymères
polytechnique
polytechniques
polyvalence
polyvalent
polyvalente
polyvalentes
polyvalents
polémique
polémiques
polémiste
pommade
pomme
pommes
pommette
pommettes
pommier
pommiers
pompage
pompaient
pompait
pompant
pompe
pompee
pompees
pompent
pomper
pompes
pompeux
pompez
pompier
pompiers
pompon
pompée
pompées
ponction
ponctualite
ponctualité
ponctuation
ponctue
ponctuee
ponctuees
ponctuel
ponctuelle
ponctuellement
ponctuelles
ponctuels
ponctues
ponctué
ponctuée
ponctuées
ponctués
pond
pondaient
pondait
pondant
ponde
pondent
ponderation
pondere
pondez
pondra
pondre
ponds
pondu
pondue
pondues
pondus
pondération
pondéré
poney
poneys
pont
ponte
pontes
pontife
pontifical
pontificale
pontificales
pontificat
pontificaux
ponton
ponts
pools
pop
pope
pops
populace
populaire
populaires
popularise
popularisé
popularite
popularites
popularité
popularités
population
populations
populisme
populiste
populistes
porc
porcelaine
porcelaines
porche
porcine
porcs
pores
porno
pornographie
pornographique
pornographiques
pornos
porosite
porosité
port
porta
portable
portables
portai
portaient
portail
portails
portais
portait
portal
portant
portas
portat
portatif
porte
portee
portees
portefeuille
portefeuilles
portent
porter
portera
porterai
porteraient
porterais
porterait
porteras
porterent
porterez
porteriez
porterions
porterons
porteront
porters
portes
porteur
porteurs
porteuse
porteuses
portez
portfolio
portier
portiere
portieres
portiers
portiez
portion
portions
portique
portiques
portière
portières
porto
portons
portos
portrait
portraits
ports
portuaire
portuaires
portât
portèrent
porté
portée
portées
portés
posa
posai
posaient
posais
posait
posant
pose
posee
posees
posent
poser
posera
poserai
poseraient
poserais
poserait
poseras
poserent
poserez
poseriez
poserons
poseront
poses
posez
posiez
posions
positif
positifs
position
positionna
positionnaient
positionnait
positionnant
positionne
positionnee
positionnees
positionnement
positionnements
positionnent
positionner
positionnera
positionnerait
positionneront
positionnes
positionnez
positionnons
positionné
positionnée
positionnées
positionnés
positions
positive
positivement
positives
posons
posseda
possedaient
possedais
possedait
possedant
possedante
possedants
possedat
possede
possedee
possedees
possedent
posseder
possedera
possederai
possederaient
possederait
possederas
possederent
possederez
possederons
possederont
possedes
possedez
possediez
possedions
possedons
possesseur
possesseurs
possessif
possession
possessions
possessive
possibilite
possibilites
possibilité
possibilités
possible
possiblement
possibles
possède
possèdent
possèdes
posséda
possédaient
possédais
possédait
possédant
possédante
possédants
posséder
possédera
posséderai
posséderaient
posséderait
posséderas
posséderez
posséderons
posséderont
possédez
possédiez
possédions
possédons
possédât
possédèrent
possédé
possédée
possédées
possédés
post
posta
postaient
postais
postait
postal
postale
postales
postant
postaux
poste
postee
postees
postent
poster
postera
posterai
posterais
posterait
posteras
posterez
posterieur
posterieure
posterieurement
posterieures
posterieurs
posteriori
posterite
posterites
posterons
posteront
posters
postes
postez
posthume
posthumes
postiez
postions
postons
posts
postula
postulaient
postulais
postulait
postulat
postule
postulee
postulees
postulent
postuler
postulera
postules
postulez
postulons
postulé
postulée
postulées
postulés
posture
postures
posté
postée
postées
postérieur
postérieure
postérieurement
postérieures
postérieurs
postérité
postérités
postés
posèrent
posé
posée
posées
posés
pot
potable
potables
potage
potager
potagere
potageres
potagers
potagère
potagères
potassium
pote
poteau
poteaux
potence
potentialites
potentialités
potentiel
potentielle
potentiellement
potentielles
potentiels
poterie
poteries
potes
potier
potins
potion
potions
pots
pou
poubelle
poubelles
pouce
pouces
poudre
poudres
pouf
pouffe
pouffiasse
pouffiasses
poufiasse
pouilleuse
pouilleuses
pouilleux
poulailler
poulains
poule
poules
poulet
poulets
poulette
poulie
poulies
poulpe
pouls
poumon
poumons
poupe
poupee
poupees
poupée
poupées
pour
pourboire
pourboires
pourcent
pourcentage
pourcentages
pourparlers
pourpre
pourpres
pourquoi
pourra
pourrai
pourraient
pourrais
pourrait
pourras
pourrez
pourri
pourrie
pourries
pourriez
pourrions
pourrir
pourrira
pourrirait
pourriront
pourris
pourrissaient
pourrissait
pourrisse
pourrissent
pourrissez
pourrit
pourriture
pourritures
pourroit
pourrons
pourront
poursuis
poursuit
poursuite
poursuites
poursuivaient
poursuivais
poursuivait
poursuivant
poursuivante
poursuivantes
poursuivants
poursuive
poursuivent
poursuives
poursuivez
poursuivi
poursuivie
poursuivies
poursuiviez
poursuivions
poursuivirent
poursuivis
poursuivit
poursuivons
poursuivra
poursuivrai
poursuivraient
poursuivrais
poursuivrait
poursuivre
poursuivrez
poursuivrons
poursuivront
pourtant
pourtour
pourvoi
pourvoie
pourvoient
pourvoir
pourvoira
pourvoirait
pourvoiront
pourvoit
pourvoyaient
pourvoyait
pourvoyant
pourvu
pourvue
pourvues
pourvus
pourvut
poussa
poussai
poussaient
poussais
poussait
poussant
pousse
poussee
poussees
poussent
pousser
poussera
pousserai
pousseraient
pousserais
pousserait
pousseras
pousserent
pousserez
pousserons
pousseront
pousses
poussette
poussettes
poussez
poussiere
poussieres
poussiereux
poussiez
poussin
poussins
poussions
poussière
poussières
poussiéreux
poussons
poussèrent
poussé
poussée
poussées
poussés
poutine
poutou
poutre
poutres
pouvaient
pouvais
pouvait
pouvant
pouvez
pouviez
pouvions
pouvoient
pouvoir
pouvoirs
pouvons
poux
poyer
poème
poèmes
poète
poètes
poésie
poésies
poétique
poétiques
poêle
poêles
pp
ppm
ppp
pq
pr
pragmatique
pragmatiques
pragmatisme
prairie
prairies
praticable
praticien
praticienne
praticiennes
praticiens
pratiqua
pratiquaient
pratiquais
pratiquait
pratiquant
pratiquante
pratiquantes
pratiquants
pratique
pratiquee
pratiquees
pratiquement
pratiquent
pratiquer
pratiquera
pratiqueraient
pratiquerait
pratiquerent
pratiquerez
pratiquerons
pratiqueront
pratiques
pratiquez
pratiquiez
pratiquions
pratiquons
pratiquèrent
pratiqué
pratiquée
pratiquées
pratiqués
pre
prealable
prealablement
prealables
preambule
preambules
preau
preavis
precaire
precaires
precarite
precarites
precaution
precautions
precedant
precede
precedee
precedemment
precedent
precedente
precedentes
precedents
precedes
preceptes
precepteur
precha
prechaient
prechais
prechait
prechant
preche
prechee
prechees
prechent
precher
prechera
preches
prechez
prechons
precieuse
precieusement
precieuses
precieux
precipice
precipita
precipitai
precipitaient
precipitais
precipitait
precipitamment
precipitant
precipitation
precipitations
precipite
precipitee
precipitees
precipitent
precipiter
precipitera
precipiterai
precipiteraient
precipiterait
precipiterent
precipiteront
precipites
precipitez
precipitions
precipitons
precis
precisa
precisaient
precisais
precisait
precisant
precise
precisee
precisees
precisement
precisent
preciser
precisera
preciserai
preciserais
preciserait
preciserent
preciserons
preciseront
precises
precisez
precision
precisions
precisons
precoce
precoces
preconisations
preconise
preconisee
preconisent
precurseur
precurseurs
predateur
predateurs
predation
predatrice
predatrices
predecesseur
predecesseurs
predicateur
predication
prediction
predictions
predilection
predilections
predira
predirait
predire
predirent
predis
predisaient
predisais
predisait
predisant
predise
predisent
predisez
predisons
predisposition
predit
predite
predites
predits
predominance
predomine
preemption
preface
prefaces
prefectoral
prefectorale
prefectorales
prefectoraux
prefecture
prefectures
prefera
preferable
preferables
preferai
preferaient
preferais
preferait
preferant
prefere
preferee
preferees
preference
preferences
preferent
preferentiel
preferer
preferera
prefererai
prefereraient
prefererais
prefererait
prefereras
prefererent
prefererez
prefereriez
prefererions
prefererons
prefereront
preferes
preferez
preferiez
preferions
preferons
prefet
prefete
prefetes
prefets
prefixe
prehistoire
prehistorique
prehistoriques
prejudice
prejudices
prejudiciable
prejuge
prejuges
prelat
prelats
preleva
prelevaient
prelevait
prelevant
preleve
prelevee
prelevees
prelevement
prelevements
prelevent
prelever
prelevera
preleverait
preleveront
preleves
prelevez
prelevons
preliminaire
preliminaires
prelude
preludes
premature
prematuree
prematurees
prematurement
prematures
premeditation
premedite
premices
premiere
premierement
premieres
premiers
premisse
premisses
premium
première
premièrement
premières
premunir
prenaient
prenais
prenait
prenant
prenante
prenantes
prenants
prend
prendra
prendrai
prendraient
prendrais
prendrait
prendras
prendre
prendrez
prendriez
prendrions
prendrons
prendront
prends
preneur
preneurs
preneuse
preneuses
prenez
preniez
prenions
prenne
prennent
prennes
prenom
prenomme
prenoms
prenons
preoccupa
preoccupaient
preoccupais
preoccupait
preoccupant
preoccupante
preoccupation
preoccupations
preoccupe
preoccupee
preoccupees
preoccupent
preoccuper
preoccupera
preoccuperaient
preoccuperait
preoccuperont
preoccupes
preoccupez
preoccupons
prepa
prepara
preparai
preparaient
preparais
preparait
preparant
preparateur
preparatifs
preparation
preparations
preparatoire
preparatoires
preparatrice
prepare
preparee
preparees
preparent
preparer
preparera
preparerai
prepareraient
preparerais
preparerait
preparerent
preparerez
preparerons
prepareront
prepares
preparez
prepariez
preparions
preparons
preponderant
preponderante
preponderantes
preponderants
prepose
preposes
preposition
prerequis
prerogative
prerogatives
pres
presage
presager
presbytere
presbytère
prescription
prescriptions
prescrira
prescrirait
prescrire
prescris
prescrit
prescrite
prescrites
prescrits
prescrivaient
prescrivait
prescrivant
prescrive
prescrivent
prescrivez
prescrivit
prescrivons
preseance
presence
presences
present
presenta
presentable
presentai
presentaient
presentais
presentait
presentant
presentat
presentateur
presentateurs
presentation
presentations
presentatrice
presentatrices
presente
presentee
presentees
presentement
presentent
presenter
presentera
presenterai
presenteraient
presenterais
presenterait
presenteras
presenterent
presenterez
presenterons
presenteront
presentes
presentez
presentiez
presentions
presentons
presents
preserva
preservaient
preservait
preservant
preservatif
preservatifs
preservation
preserve
preservee
preservees
preservent
preserver
preservera
preserverai
preserverait
preserverent
preserverons
preserveront
preserves
preservez
preservons
presida
presidaient
presidais
presidait
presidant
preside
presidee
presidees
presidence
presidences
president
presidente
presidentes
presidentiel
presidentielle
presidentielles
presidentiels
presidents
presider
presidera
presiderai
presiderait
presiderent
presideront
presides
presidez
presomption
presomptions
presomptueux
presqu'ile
presqu'île
presque
pressa
pressai
pressaient
pressais
pressait
pressant
pressante
pressantes
pressants
presse
pressee
pressees
pressent
pressenti
pressentiment
presser
pressera
presserai
presserait
presserent
presseront
presses
pressez
pressing
pression
pressions
pressons
pressèrent
pressé
pressée
pressées
pressés
prestance
prestataire
prestataires
prestation
prestations
prestige
prestiges
prestigieuse
prestigieuses
prestigieux
presto
presumais
presumait
presumant
presume
presumee
presumees
presument
presumer
presumes
presumez
presumons
preta
pretaient
pretais
pretait
pretant
prete
pretee
pretees
pretend
pretendaient
pretendais
pretendait
pretendant
pretendante
pretendantes
pretendants
pretende
pretendent
pretendes
pretendez
pretendiez
pretendions
pretendirent
pretendit
pretendons
pretendra
pretendrai
pretendraient
pretendrais
pretendrait
pretendre
pretendront
pretends
pretendu
pretendue
pretendues
pretendument
pretendus
pretent
pretentieuse
pretentieuses
pretentieux
pretention
pretentions
preter
pretera
preterai
preteraient
preterais
preterait
preteras
preterent
preterez
preterons
preteront
pretes
preteur
preteurs
preteuse
preteuses
pretextant
pretexte
pretextes
pretez
pretiez
pretions
pretons
pretre
pretres
pretresse
prets
preuve
preuves
preux
prevalaient
prevalait
prevalant
prevale
prevalence
prevalent
prevaloir
prevalu
prevalue
prevalus
prevalut
prevaudra
prevaudrait
prevaudront
prevaut
prevaux
prevenaient
prevenais
prevenait
prevenant
prevenez
prevenir
prevenons
preventif
preventifs
prevention
preventions
preventive
preventives
prevenu
prevenue
prevenues
prevenus
previendra
previendrai
previendraient
previendrais
previendrait
previendras
previendrez
previendrons
previendront
previenne
previennent
previennes
previens
previent
previnrent
prevint
previsible
previsibles
prevision
previsionnel
previsions
previt
prevoie
prevoient
prevoir
prevoira
prevoiraient
prevoirait
prevois
prevoit
prevot
prevoyaient
prevoyais
prevoyait
prevoyance
prevoyances
prevoyant
prevoyante
prevoyantes
prevoyants
prevoyez
prevoyiez
prevoyions
prevoyons
prevu
prevue
prevues
prevus
pria
priai
priaient
priais
priait
priant
prie
priee
priees
prient
prier
priera
prierai
prierais
prierait
prieras
priere
prierent
prieres
prierez
prierons
prieront
pries
prieur
prieure
prieures
prieurs
prieuré
prieurés
priez
priiez
priions
primai
primaient
primaire
primaires
primait
primant
primas
primat
primates
primaute
primauté
prime
primee
primees
priment
primer
primera
primerait
primeras
primes
primeur
primitif
primitifs
primitive
primitives
primo
primordial
primordiale
primordiales
primordiaux
primé
primée
primées
primés
prince
princes
princesse
princesses
princier
princiere
principal
principale
principalement
principales
principaute
principautes
principauté
principautés
principaux
principe
principes
princière
printaniere
printanière
printemps
prions
priori
prioritaire
prioritairement
prioritaires
priorite
priorites
priorité
priorités
prirent
pris
prise
prisee
prises
prisme
prismes
prison
prisonnier
prisonniere
prisonnieres
prisonniers
prisonnière
prisonnières
prisons
prisse
prissent
prisé
prisée
prisés
prit
priva
privaient
privais
privait
privant
privas
privat
privation
privations
privatisation
privatisations
privatiser
prive
privee
privees
privent
priver
privera
priverai
priveraient
priverais
priverait
priverent
priverez
priveront
prives
privez
privileges
privilegia
privilegiaient
privilegiait
privilegiant
privilegie
privilegiee
privilegiees
privilegient
privilegier
privilegiera
privilegierai
privilegieraient
privilegierais
privilegierait
privilegierons
privilegieront
privilegies
privilegiez
privilegions
privilège
privilèges
privilégia
privilégiaient
privilégiait
privilégiant
privilégie
privilégient
privilégier
privilégiera
privilégierai
privilégieraient
privilégierais
privilégierait
privilégierons
privilégieront
privilégies
privilégiez
privilégions
privilégié
privilégiée
privilégiées
privilégiés
privons
privât
privèrent
privé
privée
privées
privés
prix
prière
prièrent
prières
prié
priée
priées
priés
prk
pro
probabilite
probabilites
probabilité
probabilités
probable
probablement
probables
probant
probants
probation
probite
probité
problematique
problematiques
probleme
problemes
problème
problèmes
problématique
problématiques
proceda
procedaient
procedais
procedait
procedant
procede
procedent
proceder
procedera
procederai
procederaient
procederait
procederent
procederez
procederons
procederont
procedes
procedez
procediez
procedions
procedons
procedure
procedures
procedé
proces
process
processeur
processeurs
procession
processions
processus
procez
prochain
prochaine
prochainement
prochaines
prochains
proche
proches
proclama
proclamaient
proclamait
proclamant
proclamation
proclamations
proclame
proclamee
proclamees
proclament
proclamer
proclamera
proclamerait
proclamerent
proclameront
proclames
proclamez
proclamons
proclamèrent
proclamé
proclamée
proclamées
proclamés
procreation
procreer
procréation
procréer
procura
procuraient
procurais
procurait
procurant
procuration
procurations
procure
procuree
procurees
procurent
procurer
procurera
procurerai
procureraient
procurerait
procurerent
procurerez
procurerons
procureront
procures
procureur
procureure
procureurs
procurez
procurons
procurèrent
procuré
procurée
procurées
procurés
procède
procèdent
procèdes
procès
procéda
procédaient
procédais
procédait
procédant
procéder
procédera
procéderai
procéderaient
procéderait
procéderez
procéderons
procéderont
procédez
procédiez
procédions
procédons
procédure
procédures
procédèrent
procédé
procédés
prod
prodige
prodiges
prodigieuse
prodigieux
prodigua
prodiguaient
prodiguait
prodiguant
prodigue
prodiguee
prodiguees
prodiguent
prodiguer
prodiguera
prodigueront
prodigues
prodiguez
prodiguons
prodigué
prodiguée
prodiguées
prodigués
producteur
producteurs
productif
productifs
production
productions
productive
productives
productivite
productivites
productivité
productivités
productrice
productrices
produira
produirai
produiraient
produirait
produire
produirez
produirons
produiront
produis
produisaient
produisais
produisait
produisant
produise
produisent
produisez
produisiez
produisions
produisirent
produisit
produisons
produit
produite
produites
produits
prof
profanation
profane
profanes
professeur
professeure
professeurs
profession
professionnalisation
professionnalisme
professionnel
professionnelle
professionnellement
professionnelles
professionnels
professions
profil
profila
profilage
profilaient
profilait
profilant
profile
profilee
profilees
profilent
profiler
profiles
profils
profilée
profilées
profit
profita
profitable
profitables
profitai
profitaient
profitais
profitait
profitant
profite
profitent
profiter
profitera
profiterai
profiteraient
profiterais
profiterait
profiteras
profiterent
profiterez
profiteriez
profiterions
profiterons
profiteront
profites
profiteur
profiteurs
profiteuse
profitez
profitiez
profitions
profitons
profits
profitèrent
profité
profond
profonde
profondement
profondes
profondeur
profondeurs
profonds
profondément
profs
profusion
progeniture
programma
programmait
programmant
programmation
programmations
programme
programmee
programmees
programment
programmer
programmera
programmes
programmeur
programmeurs
programmez
programmons
programmé
programmée
programmées
programmés
progres
progressa
progressaient
progressais
progressait
progressant
progresse
progressent
progresser
progressera
progresseraient
progresserait
progresseras
progresserent
progresserez
progresserons
progresseront
progresses
progressez
progressif
progressifs
progression
progressions
progressiste
progressistes
progressive
progressivement
progressives
progressons
progressèrent
progressé
progrès
progéniture
prohibition
proie
proies
projecteur
projecteurs
projectile
projectiles
projection
projections
projet
projeta
projetaient
projetais
projetait
projetant
projete
projetee
projetees
projeter
projeterent
projetes
projetez
projetions
projetons
projets
projette
projettent
projettera
projetterait
projetteront
projettes
projetèrent
projeté
projetée
projetées
projetés
proletaires
proletariat
proliferation
proliferations
prolifique
prolifération
proliférations
prologue
prolongation
prolongations
prolonge
prolongea
prolongeaient
prolongeait
prolongeant
prolongee
prolongees
prolongement
prolongements
prolongent
prolongeons
prolonger
prolongera
prolongeraient
prolongerait
prolongerent
prolongeront
prolonges
prolongez
prolongèrent
prolongé
prolongée
prolongées
prolongés
prolétaires
prolétariat
promena
promenades
promenaient
promenais
promenait
promenant
promene
promenee
promenees
promenent
promener
promenera
promenerai
promenerait
promenerez
promenerons
promeneront
promenes
promeneur
promeneurs
promenez
promeniez
promenions
promenons
promené
promenée
promenées
promenés
promesse
promesses
promet
promets
promettaient
promettais
promettait
promettant
promette
promettent
promettes
prometteur
prometteurs
prometteuse
prometteuses
promettez
promettiez
promettons
promettra
promettrait
promettre
promettront
promeus
promeut
promeuve
promeuvent
promirent
promis
promiscuite
promiscuité
promise
promises
promit
promo
promontoire
promos
promoteur
promoteurs
promotion
promotionnel
promotionnelle
promotionnelles
promotionnels
promotions
promotrice
promotrices
promouvaient
promouvait
promouvant
promouvez
promouvoir
promouvons
prompt
prompte
promptement
promptes
prompts
promu
promue
promulgation
promulgue
promulguee
promulgué
promulguée
promus
promut
promène
promènent
promènera
promènerai
promènerait
promènerez
promènerons
promèneront
promènes
prona
pronaient
pronait
pronant
prone
pronee
pronees
pronent
proner
pronera
pronerait
prones
pronez
pronom
pronoms
prononca
prononcaient
prononcais
prononcait
prononcant
prononce
prononcee
prononcees
prononcent
prononcer
prononcera
prononcerai
prononceraient
prononcerais
prononcerait
prononcerent
prononcerez
prononcerons
prononceront
prononces
prononcez
prononciation
prononciations
prononciez
prononcons
prononcèrent
prononcé
prononcée
prononcées
prononcés
pronons
prononça
prononçaient
prononçais
prononçait
prononçant
prononçons
pronostic
pronostics
propagande
propagandes
propagation
propagations
propage
propagea
propageaient
propageait
propageant
propagee
propagees
propagent
propager
propagera
propageraient
propagerait
propagerent
propageront
propages
propagez
propagèrent
propagé
propagée
propagées
propagés
propane
propension
prophete
prophetes
prophetesse
prophetesses
prophetie
propheties
prophetique
prophète
prophètes
prophétesse
prophétesses
prophétie
prophéties
prophétique
propice
propices
proportion
proportionnalite
proportionnalité
proportionnee
proportionnel
proportionnelle
proportionnellement
proportionnelles
proportionnels
proportionnée
proportions
propos
proposa
proposai
proposaient
proposais
proposait
proposant
propose
proposee
proposees
proposent
proposer
proposera
proposerai
proposeraient
proposerais
proposerait
proposerent
proposerez
proposeriez
proposerons
proposeront
proposes
proposez
proposiez
proposions
proposition
propositions
proposons
proposèrent
proposé
proposée
proposées
proposés
propre
proprement
propres
proprete
propreté
proprietaire
proprietaires
propriete
proprietes
proprio
proprios
propriétaire
propriétaires
propriété
propriétés
propulsa
propulsaient
propulsait
propulsant
propulse
propulsee
propulsees
propulsent
propulser
propulsera
propulserait
propulses
propulseur
propulseurs
propulsez
propulsion
propulsions
propulsé
propulsée
propulsées
propulsés
prorata
pros
proscrire
proscrit
prose
proselytisme
proses
prospection
prospective
prospectus
prospera
prosperaient
prosperait
prosperant
prosperent
prosperer
prosperera
prospererent
prospereront
prosperes
prosperite
prosperites
prospèrent
prospères
prospéra
prospéraient
prospérait
prospérant
prospérer
prospérera
prospéreront
prospérité
prospérités
prospérèrent
prospéré
prostate
prostates
prostitue
prostituee
prostituees
prostituer
prostitues
prostitution
prostitutions
prostitué
prostituée
prostituées
prostitués
prosélytisme
protagoniste
protagonistes
protecteur
protecteurs
protection
protectionnisme
protections
protectorat
protectrice
protectrices
protege
protegea
protegeaient
protegeais
protegeait
protegeant
protegee
protegees
protegent
protegeons
proteger
protegera
protegerai
protegeraient
protegerais
protegerait
protegeras
protegerent
protegerez
protegerons
protegeront
proteges
protegez
protegiez
protegions
proteine
proteines
protesta
protestaient
protestais
protestait
protestant
protestante
protestantes
protestantisme
protestants
protestation
protestations
proteste
protestent
protester
protestera
protesterent
protesteront
protestes
protestez
protestions
protestons
protestèrent
protesté
prothese
protheses
prothèse
prothèses
proto
protocole
protocoles
proton
protons
prototype
prototypes
protège
protègent
protèges
protégea
protégeaient
protégeais
protégeait
protégeant
protégeons
protéger
protégera
protégerai
protégeraient
protégerais
protégerait
protégeras
protégerez
protégerons
protégeront
protégez
protégiez
protégions
protégèrent
protégé
protégée
protégées
protégés
protéine
protéines
prou
proue
prouesse
prouesses
prout
prouva
prouvaient
prouvais
prouvait
prouvant
prouve
prouvee
prouvees
prouvent
prouver
prouvera
prouverai
prouveraient
prouverais
prouverait
prouveras
prouverent
prouverez
prouverons
prouveront
prouves
prouvez
prouvons
prouvèrent
prouvé
prouvée
prouvées
prouvés
provenaient
provenait
provenance
provenances
provenant
provencal
provencale
provencales
provencaux
provenir
provenus
provençal
provençale
provençales
provençaux
proverbe
proverbes
providences
providentiel
proviendra
proviendraient
proviendrait
proviendront
provienne
proviennent
proviens
provient
province
provinces
provincial
provinciale
provinciales
provinciaux
provins
provint
proviseur
provision
provisions
provisoire
provisoirement
provisoires
provoc
provocante
provocateur
provocateurs
provocation
provocations
provocatrice
provocatrices
provoqua
provoquaient
provoquais
provoquait
provoquant
provoque
provoquee
provoquees
provoquent
provoquer
provoquera
provoquerai
provoqueraient
provoquerait
provoquerent
provoqueront
provoques
provoquez
provoquons
provoquèrent
provoqué
provoquée
provoquées
provoqués
proxenetisme
proximite
proximites
proximité
proximités
proxy
proxénétisme
prud'homme
prud'hommes
prudemment
prudence
prudences
prudent
prudente
prudentes
prudents
prunes
prussien
prussienne
prussiennes
prussiens
prys
près
pré
préalable
préalablement
préalables
préambule
préambules
préau
préavis
précaire
précaires
précarité
précarités
précaution
précautions
préceptes
précepteur
précieuse
précieusement
précieuses
précieux
précipice
précipita
précipitai
précipitaient
précipitais
précipitait
précipitamment
précipitant
précipitation
précipitations
précipite
précipitent
précipiter
précipitera
précipiterai
précipiteraient
précipiterait
précipiteront
précipites
précipitez
précipitions
précipitons
précipitèrent
précipité
précipitée
précipitées
précipités
précis
précisa
précisaient
précisais
précisait
précisant
précise
précisent
préciser
précisera
préciserai
préciserais
préciserait
préciserons
préciseront
précises
précisez
précision
précisions
précisons
précisèrent
précisé
précisée
précisées
précisément
précisés
précoce
précoces
préconisations
préconise
préconisent
préconisé
préconisée
précurseur
précurseurs
précède
précèdent
précédant
précédemment
précédent
précédente
précédentes
précédents
précédé
précédée
précédés
prédateur
prédateurs
prédation
prédatrice
prédatrices
prédicateur
prédication
prédiction
prédictions
prédilection
prédilections
prédira
prédirait
prédire
prédirent
prédis
prédisaient
prédisais
prédisait
prédisant
prédise
prédisent
prédisez
prédisons
prédisposition
prédit
prédite
prédites
prédits
prédominance
prédomine
prédécesseur
prédécesseurs
préemption
préface
préfaces
préfectoral
préfectorale
préfectorales
préfectoraux
préfecture
préfectures
préfet
préfets
préfixe
préfère
préfèrent
préfères
préfète
préfètes
préféra
préférable
préférables
préférai
préféraient
préférais
préférait
préférant
préférence
préférences
préférentiel
préférer
préférera
préférerai
préféreraient
préférerais
préférerait
préféreras
préférerez
préféreriez
préférerions
préférerons
préféreront
préférez
préfériez
préférions
préférons
préférèrent
préféré
préférée
préférées
préférés
préhistoire
préhistorique
préhistoriques
préjudice
préjudices
préjudiciable
préjugé
préjugés
prélat
prélats
préleva
prélevaient
prélevait
prélevant
prélever
prélevez
prélevons
prélevé
prélevée
prélevées
prélevés
préliminaire
préliminaires
prélude
préludes
prélève
prélèvement
prélèvements
prélèvent
prélèvera
prélèverait
prélèveront
prématuré
prématurée
prématurées
prématurément
prématurés
prémices
prémisse
prémisses
prémunir
préméditation
prémédité
prénom
prénommé
prénoms
préoccupa
préoccupaient
préoccupais
préoccupait
préoccupant
préoccupante
préoccupation
préoccupations
préoccupe
préoccupent
préoccuper
préoccupera
préoccuperaient
préoccuperait
préoccuperont
préoccupes
préoccupez
préoccupons
préoccupé
préoccupée
préoccupées
préoccupés
prépa
prépara
préparai
préparaient
préparais
préparait
préparant
préparateur
préparatifs
préparation
préparations
préparatoire
préparatoires
préparatrice
prépare
préparent
préparer
préparera
préparerai
prépareraient
préparerais
préparerait
préparerez
préparerons
prépareront
prépares
préparez
prépariez
préparions
préparons
préparèrent
préparé
préparée
préparées
préparés
prépondérant
prépondérante
prépondérantes
prépondérants
préposition
préposé
préposés
prérequis
prérogative
prérogatives
prés
présage
présager
présence
présences
présent
présenta
présentable
présentai
présentaient
présentais
présentait
présentant
présentateur
présentateurs
présentation
présentations
présentatrice
présentatrices
présente
présentement
présentent
présenter
présentera
présenterai
présenteraient
présenterais
présenterait
présenteras
présenterez
présenterons
présenteront
présentes
présentez
présentiez
présentions
présentons
présents
présentât
présentèrent
présenté
présentée
présentées
présentés
préserva
préservaient
préservait
préservant
préservatif
préservatifs
préservation
préserve
préservent
préserver
préservera
préserverai
préserverait
préserverons
préserveront
préserves
préservez
préservons
préservèrent
préservé
préservée
préservées
préservés
présida
présidaient
présidais
présidait
présidant
préside
présidence
présidences
président
présidente
présidentes
présidentiel
présidentielle
présidentielles
présidentiels
présidents
présider
présidera
présiderai
présiderait
présideront
présides
présidez
présidèrent
présidé
présidée
présidées
présidés
présomption
présomptions
présomptueux
présumais
présumait
présumant
présume
présument
présumer
présumes
présumez
présumons
présumé
présumée
présumées
présumés
préséance
prétend
prétendaient
prétendais
prétendait
prétendant
prétendante
prétendantes
prétendants
prétende
prétendent
prétendes
prétendez
prétendiez
prétendions
prétendirent
prétendit
prétendons
prétendra
prétendrai
prétendraient
prétendrais
prétendrait
prétendre
prétendront
prétends
prétendu
prétendue
prétendues
prétendument
prétendus
prétentieuse
prétentieuses
prétentieux
prétention
prétentions
prétextant
prétexte
prétextes
prévalaient
prévalait
prévalant
prévale
prévalence
prévalent
prévaloir
prévalu
prévalue
prévalus
prévalut
prévaudra
prévaudrait
prévaudront
prévaut
prévaux
prévenaient
prévenais
prévenait
prévenant
prévenez
prévenir
prévenons
préventif
préventifs
prévention
préventions
préventive
préventives
prévenu
prévenue
prévenues
prévenus
préviendra
préviendrai
préviendraient
préviendrais
préviendrait
préviendras
préviendrez
préviendrons
préviendront
prévienne
préviennent
préviennes
préviens
prévient
prévinrent
prévint
prévisible
prévisibles
prévision
prévisionnel
prévisions
prévit
prévoie
prévoient
prévoir
prévoira
prévoiraient
prévoirait
prévois
prévoit
prévoyaient
prévoyais
prévoyait
prévoyance
prévoyances
prévoyant
prévoyante
prévoyantes
prévoyants
prévoyez
prévoyiez
prévoyions
prévoyons
prévu
prévue
prévues
prévus
prévôt
prêcha
prêchaient
prêchais
prêchait
prêchant
prêche
prêchent
prêcher
prêchera
prêchez
prêchons
prêché
prêchée
prêchées
prêchés
prêt
prêta
prêtaient
prêtais
prêtait
prêtant
prête
prêtent
prêter
prêtera
prêterai
prêteraient
prêterais
prêterait
prêteras
prêterez
prêterons
prêteront
prêtes
prêteur
prêteurs
prêteuse
prêteuses
prêtez
prêtiez
prêtions
prêtons
prêtre
prêtres
prêtresse
prêts
prêtèrent
prêté
prêtée
prêtées
prêtés
prîmes
prît
prôna
prônaient
prônait
prônant
prône
prônent
prôner
prônera
prônerait
prônes
prônez
prônons
prôné
prônée
prônées
prônés
ps
psartek
psaume
psaumes
pseudo
pseudonyme
pseudonymes
pseudos
psi
pske
psq
psy
psychanalyse
psychanalyses
psychanalyste
psychanalystes
psychanalytique
psyche
psychedelique
psychiatre
psychiatres
psychiatrie
psychiatrique
psychiatriques
psychique
psychiques
psycho
psychologie
psychologies
psychologique
psychologiquement
psychologiques
psychologue
psychologues
psychopathe
psychopathes
psychose
psychoses
psychotherapie
psychothérapie
psychotique
psychotropes
psyché
psychédélique
psys
pt
ptdr
pts
pu
puaient
puais
puait
puant
puante
pub
puberte
puberté
publia
publiaient
publiais
publiait
publiant
public
publication
publications
publicitaire
publicitaires
publicite
publicites
publicité
publicités
publics
publie
publiee
publiees
publient
publier
publiera
publierai
publieraient
publierais
publierait
publierent
publierez
publierons
publieront
publies
publiez
publiions
publions
publique
publiquement
publiques
publièrent
publié
publiée
publiées
publiés
pubs
puce
puceau
puceaux
pucelle
pucelles
puces
pudeur
pudeurs
pudique
pue
puent
puer
puera
pueril
pues
puez
puine
puis
puisa
puisaient
puisais
puisait
puisant
puise
puisee
puisees
puisent
puiser
puisera
puiseraient
puiserait
puiserent
puiserez
puiseront
puises
puisez
puisons
puisqu'a
puisqu'elle
puisqu'elles
puisqu'en
puisqu'il
puisqu'ils
puisqu'on
puisqu'un
puisqu'une
puisqu'à
puisque
puissamment
puissance
puissances
puissant
puissante
puissantes
puissants
puisse
puissent
puisses
puissiez
puissions
puisèrent
puisé
puisée
puisées
puisés
puits
pull
pulls
pullulent
pulmonaire
pulmonaires
pulpe
pulsations
pulse
pulsion
pulsions
pulverisa
pulverisait
pulverisant
pulverisation
pulverise
pulverisee
pulverisees
pulverisent
pulveriser
pulverisera
pulverises
pulverisez
pulvérisa
pulvérisait
pulvérisant
pulvérisation
pulvérise
pulvérisent
pulvériser
pulvérisera
pulvérisez
pulvérisé
pulvérisée
pulvérisées
pulvérisés
puma
pumas
pumes
punaise
punaises
punch
punchs
puni
punie
punies
punir
punira
punirai
puniraient
punirait
punirons
puniront
punis
punissaient
punissait
punissant
punisse
punissent
punissez
punissons
punit
punition
punitions
punitive
punk
punks
puons
pupille
pupilles
pupitre
pur
pure
puree
purees
purement
purent
pures
purete
puretes
pureté
puretés
purgatoire
purge
purgea
purgeaient
purgeait
purgeant
purgee
purgees
purgent
purger
purgera
purgerait
purgeront
purges
purgez
purgé
purgée
purgées
purgés
purifia
purifiait
purifiant
purification
purifie
purifiee
purifiees
purifient
purifier
purifiera
purifies
purifiez
purifions
purifié
purifiée
purifiées
purifiés
puristes
purs
purée
purées
pus
pusse
pussent
pussiez
pussions
put
putain
putains
pute
puterelle
putes
putsch
puy
puys
puzzle
puzzles
puéril
puîné
px
pyjama
pyjamas
pyramidale
pyramide
pyramides
python
pythons
pâle
pâles
pâlir
pâque
pâques
pâte
pâtes
pâtir
pâtisserie
pâtisseries
pâtissier
pâtissiers
pâtissière
pâtissières
pâturage
pâturages
pâture
pâté
pâtés
pèche
pèlerin
pèlerinage
pèlerinages
pèlerins
père
pères
pèse
pèsent
pèsera
pèseraient
pèserait
pèseront
pèses
pète
pètent
pètes
péage
péages
pécher
pécheresse
pécheresses
pécheur
pécheurs
péché
péchés
pédagogie
pédagogies
pédagogique
pédagogiques
pédagogue
pédale
pédaler
pédales
pédestre
pédiatre
pédiatrie
pédiatrique
pédophile
pédophiles
pédophilie
pédé
pédés
pégase
péjoratif
pékin
pékins
pénal
pénale
pénalement
pénales
pénalisait
pénalisation
pénalise
pénalisent
pénaliser
pénalisera
pénaliserait
pénalisé
pénalisée
pénalisées
pénalisés
pénalité
pénalités
pénaux
pénibilité
pénible
péniblement
pénibles
péniche
péninsule
péninsules
pénis
pénitence
pénitencier
pénitentiaire
pénitentiaires
pénombre
pénurie
pénuries
pénètre
pénètrent
pénètres
pénétra
pénétrai
pénétraient
pénétrais
pénétrait
pénétrant
pénétration
pénétrations
pénétrer
pénétrera
pénétrerait
pénétrerez
pénétrerons
pénétreront
pénétrez
pénétrons
pénétrèrent
pénétré
pénétrée
pénétrées
pénétrés
pépin
pépinière
pépins
pépite
pépites
pépère
pépé
péquiste
péquistes
péremption
péremptoire
pérenne
pérennes
pérenniser
pérennité
péri
périe
péries
péril
périlleuse
périlleuses
périlleux
périls
périmètre
périmètres
périmé
période
périodes
périodicité
périodique
périodiquement
périodiques
périphérie
périphéries
périphérique
périphériques
périple
périples
péripéties
périr
périra
périrai
périraient
périrait
périras
périrent
périrez
périrons
périront
péris
périscope
périssaient
périssait
périssant
périsse
périssent
périssez
périssons
périt
pérégrinations
péréquation
péta
pétaient
pétais
pétait
pétales
pétanque
pétard
pétards
pétasse
pétasses
péter
pétera
péterai
péterais
péterait
pétez
pétillant
pétillante
pétition
pétitions
pétoche
pétons
pétri
pétrin
pétrole
pétroles
pétrolier
pétroliers
pétrolière
pétrolières
pété
pétée
pétées
pétés
pêchaient
pêchais
pêchait
pêchant
pêche
pêchent
pêcher
pêcheries
pêchers
pêches
pêcheurs
pêcheuse
pêcheuses
pêchez
pêchons
pêché
pêchée
pêchées
pêchés
pôle
pôles
pûmes
pût
pûtes
qahba
qi
qu
qua
quad
quadrant
quadrature
quadrilatere
quadrilatère
quadruple
quadruplé
quai
quais
qualifia
qualifiaient
qualifiais
qualifiait
qualifiant
qualificatif
qualificatifs
qualification
qualifications
qualificative
qualificatives
qualifie
qualifiee
qualifiees
qualifient
qualifier
qualifiera
qualifierai
qualifieraient
qualifierais
qualifierait
qualifierent
qualifierez
qualifieriez
qualifierons
qualifieront
qualifies
qualifiez
qualifions
qualifièrent
qualifié
qualifiée
qualifiées
qualifiés
qualitatif
qualitatifs
qualitative
qualitatives
qualite
qualites
qualité
qualités
quand
quant
quantifier
quantique
quantiques
quantitatif
quantitatifs
quantitative
quantitatives
quantite
quantites
quantité
quantités
quantum
quarantaine
quarantaines
quarante
quart
quartier
quartiers
quarts
quartz
quasi
quasiment
quaternaire
quatorze
quatorzieme
quatorzième
quatre
quatrieme
quatriemes
quatrième
quatrièmes
quatuor
quatuors
que
quechua
queen
queer
quel
quelconque
quelconques
quelle
quelles
quelqu
quelqu'un
quelque
quelquefois
quelques
quels
quenelle
querelle
querelles
question
questionna
questionnaient
questionnaire
questionnaires
questionnais
questionnait
questionnant
questionne
questionnee
questionnees
questionnement
questionnements
questionnent
questionner
questionnera
questionneront
questionnes
questionnez
questionnons
questionné
questionnée
questionnées
questionnés
questions
quete
quetes
queue
queues
qui
quiche
quiconque
quid
quidam
quietude
quille
quilles
quincaillerie
quinoa
quinquennal
quinquennat
quint
quinte
quintessence
quinté
quinzaine
quinzaines
quinze
quinzieme
quinzième
quitta
quittai
quittaient
quittais
quittait
quittames
quittance
quittant
quittat
quitte
quittee
quittees
quittent
quitter
quittera
quitterai
quitteraient
quitterais
quitterait
quitteras
quitterent
quitterez
quitteriez
quitterions
quitterons
quitteront
quittes
quittez
quittiez
quittions
quittons
quittâmes
quittât
quittèrent
quitté
quittée
quittées
quittés
quiz
quiétude
quo
quoi
quoiqu'il
quoique
quorum
quota
quotas
quotidien
quotidienne
quotidiennement
quotidiennes
quotidiens
quotient
quoy
qué
quête
quêtes
ra
rab
rabais
rabaissaient
rabaissait
rabaissant
rabaisse
rabaissee
rabaissees
rabaissent
rabaisser
rabaissera
rabaisses
rabaissez
rabaissé
rabaissée
rabaissées
rabaissés
rabats
rabattait
rabattant
rabatte
rabattent
rabattez
rabattit
rabattons
rabattra
rabattre
rabattu
rabattue
rabattues
rabbi
rabbin
rabbins
rabiot
racaille
racailles
raccord
raccordement
raccorder
raccourci
raccourcir
raccourcis
raccrocha
raccrochais
raccrochait
raccrochant
raccroche
raccrochee
raccrochent
raccrocher
raccrochera
raccroches
raccrochez
raccroché
raccrochée
raccrochés
race
races
rachat
rachats
racheta
rachetaient
rachetait
rachetant
rachete
rachetee
rachetees
rachetent
racheter
rachetera
racheterai
racheterais
racheterait
racheteras
racheterent
racheteront
rachetes
rachetez
rachetons
rachetèrent
racheté
rachetée
rachetées
rachetés
rachète
rachètent
rachètera
rachèterai
rachèterais
rachèterait
rachèteras
rachèteront
rachètes
racial
raciale
raciales
raciaux
racine
racines
racisme
racismes
raciste
racistes
racket
rackette
rackettee
racketter
racketté
rackettée
raclee
raclette
raclure
raclures
raclée
raconta
racontai
racontaient
racontais
racontait
racontant
raconte
racontee
racontees
racontent
raconter
racontera
raconterai
raconteraient
raconterais
raconterait
raconteras
raconterent
raconterez
raconterons
raconteront
racontes
racontez
racontiez
racontions
racontons
racontèrent
raconté
racontée
racontées
racontés
rad
radar
radars
rade
radeau
rades
radiale
radiateur
radiateurs
radiation
radiations
radical
radicale
radicalement
radicales
radicalisation
radicalisations
radicalise
radicalises
radicalisme
radicalisé
radicalisés
radicalite
radicalité
radicaux
radie
radieuse
radieuses
radieux
radin
radio
radioactif
radioactifs
radioactive
radioactives
radioactivite
radioactivité
radiodiffusion
radiographie
radiologie
radiophonique
radios
radiotherapie
radiothérapie
radis
radié
rafale
rafales
raffinage
raffine
raffinee
raffinees
raffinement
raffinerie
raffineries
raffines
raffiné
raffinée
raffinées
raffinés
rafiot
rafle
rafler
rafraichi
rafraichie
rafraichies
rafraichir
rafraichira
rafraichiront
rafraichis
rafraichissait
rafraichissant
rafraichisse
rafraichissent
rafraichissez
rafraichit
rafraîchi
rafraîchie
rafraîchies
rafraîchir
rafraîchira
rafraîchiront
rafraîchis
rafraîchissait
rafraîchissant
rafraîchisse
rafraîchissent
rafraîchissez
rafraîchit
rage
rager
rages
rageux
ragots
ragout
ragoût
rai
raid
raide
raider
raiders
raides
raideur
raids
raie
raient
raies
rail
rails
rais
raisin
raisins
raison
raisonna
raisonnable
raisonnablement
raisonnables
raisonnaient
raisonnais
raisonnait
raisonne
raisonnee
raisonnees
raisonnement
raisonnements
raisonnent
raisonner
raisonnera
raisonnes
raisonnez
raisonnons
raisonné
raisonnée
raisonnées
raisonnés
raisons
raja
rajeuni
rajeunie
rajeunies
rajeunir
rajeunira
rajeunis
rajeunissait
rajeunisse
rajeunissement
rajeunissent
rajeunit
rajouta
rajoutaient
rajoutais
rajoutait
rajoutant
rajoute
rajoutee
rajoutees
rajoutent
rajouter
rajoutera
rajouterai
rajouterais
rajouterait
rajouteront
rajoutes
rajoutez
rajoutons
rajouté
rajoutée
rajoutées
rajoutés
rala
ralaient
ralais
ralait
rale
ralent
ralenti
ralentie
ralenties
ralentir
ralentira
ralentiraient
ralentirait
ralentirent
ralentiront
ralentis
ralentissaient
ralentissais
ralentissait
ralentissant
ralentisse
ralentissement
ralentissements
ralentissent
ralentissez
ralentissons
ralentit
raler
ralera
rales
ralez
rallia
ralliaient
ralliait
ralliant
rallie
ralliee
ralliees
ralliement
ralliements
rallient
rallier
ralliera
rallieraient
rallierait
rallierent
rallieront
rallies
ralliez
rallions
rallièrent
rallié
ralliée
ralliées
rallonge
rallumer
rallye
rallyes
ramadan
ramaient
ramais
ramait
ramant
ramassa
ramassage
ramassai
ramassaient
ramassais
ramassait
ramassant
ramasse
ramassee
ramassees
ramassent
ramasser
ramassera
ramasserai
ramasserait
ramasseras
ramasserent
ramasseront
ramasses
ramassez
ramassions
ramassis
ramassons
ramassèrent
ramassé
ramassée
ramassées
ramassés
rame
rameau
rameaux
ramena
ramenai
ramenaient
ramenais
ramenait
ramenant
ramene
ramenee
ramenees
ramenent
ramener
ramenera
ramenerai
rameneraient
ramenerais
ramenerait
rameneras
ramenerent
ramenerez
ramenerons
rameneront
ramenes
ramenez
rameniez
ramenions
ramenons
rament
ramenèrent
ramené
ramenée
ramenées
ramenés
ramer
rames
ramez
ramifications
ramons
rampant
rampe
ramper
rampes
ramène
ramènent
ramènera
ramènerai
ramèneraient
ramènerais
ramènerait
ramèneras
ramènerez
ramènerons
ramèneront
ramènes
ramé
ramés
ranch
rancon
rancons
rancune
rancunier
rancœur
rando
randonnee
randonnees
randonneurs
randonnée
randonnées
rang
range
rangea
rangeai
rangeaient
rangeais
rangeait
rangeant
rangee
rangees
rangement
rangent
rangeons
ranger
rangera
rangerai
rangeraient
rangerais
rangerait
rangeras
rangerent
rangerez
rangeront
rangers
ranges
rangez
rangs
rangèrent
rangé
rangée
rangées
rangés
ranimer
rantre
rantrer
rantré
rançon
rançons
rap
rapace
rapaces
rapatrie
rapatriement
rapatrier
rapatries
rapatrié
rapatriés
rape
rapide
rapidement
rapides
rapidite
rapidites
rapidité
rapidités
raporte
rappel
rappela
rappelai
rappelaient
rappelais
rappelait
rappelant
rappele
rappelee
rappelees
rappeler
rappelerent
rappeles
rappelez
rappeliez
rappelions
rappelle
rappellent
rappellera
rappellerai
rappelleraient
rappellerais
rappellerait
rappelleras
rappellerez
rappellerons
rappelleront
rappelles
rappelons
rappels
rappelèrent
rappelé
rappelée
rappelées
rappelés
rappeur
rappeurs
rappeuse
rappeuses
rapport
rapporta
rapportaient
rapportais
rapportait
rapportant
rapporte
rapportee
rapportees
rapportent
rapporter
rapportera
rapporterai
rapporteraient
rapporterais
rapporterait
rapporteras
rapporterent
rapporterez
rapporterons
rapporteront
rapportes
rapporteur
rapporteurs
rapporteuse
rapportez
rapportiez
rapportions
rapportons
rapports
rapportèrent
rapporté
rapportée
rapportées
rapportés
rapprocha
rapprochai
rapprochaient
rapprochais
rapprochait
rapprochant
rapproche
rapprochee
rapprochees
rapprochement
rapprochements
rapprochent
rapprocher
rapprochera
rapprocherai
rapprocheraient
rapprocherais
rapprocherait
rapprocherent
rapprocherez
rapprocherons
rapprocheront
rapproches
rapprochez
rapprochions
rapprochons
rapprochèrent
rapproché
rapprochée
rapprochées
rapprochés
rapt
raquette
raquettes
rare
rarefaction
rarement
rares
rarete
raretes
rareté
raretés
rarissime
raréfaction
ras
rasage
rasaient
rasais
rasait
rase
rasee
rasees
rasent
raser
rasera
raserai
raserais
raserait
raserent
raseront
rases
rasez
rasoir
rasoirs
rasons
rassembla
rassemblaient
rassemblais
rassemblait
rassemblant
rassemble
rassemblee
rassemblees
rassemblement
rassemblements
rassemblent
rassembler
rassemblera
rassemblerai
rassembleraient
rassemblerait
rassemblerent
rassemblerons
rassembleront
rassembles
rassembleur
rassemblez
rassemblions
rassemblons
rassemblèrent
rassemblé
rassemblée
rassemblées
rassemblés
rassura
rassuraient
rassurais
rassurait
rassurant
rassurante
rassurantes
rassurants
rassure
rassuree
rassurees
rassurent
rassurer
rassurera
rassurerait
rassureront
rassures
rassurez
rassurons
rassuré
rassurée
rassurées
rassurés
rasta
rasèrent
rasé
rasée
rasées
rasés
rat
rataient
ratais
ratait
ratant
ratatouille
rate
rateau
ratee
ratees
ratent
rater
ratera
raterai
rateraient
raterais
raterait
rateras
raterent
raterez
rateront
rates
ratez
ratiez
ratifia
ratifiait
ratifiant
ratification
ratifie
ratifiee
ratifiees
ratifient
ratifier
ratifiera
ratifierent
ratifieront
ratifies
ratifièrent
ratifié
ratifiée
ratifiées
ratifiés
ratio
ration
rationalisation
rationaliser
rationalite
rationalité
rationnel
rationnelle
rationnellement
rationnelles
rationnels
rationnement
rations
ratios
raton
ratons
rats
rattacha
rattachaient
rattachait
rattachant
rattache
rattachee
rattachees
rattachement
rattachements
rattachent
rattacher
rattachera
rattacherait
rattaches
rattachez
rattaché
rattachée
rattachées
rattachés
rattrapa
rattrapage
rattrapages
rattrapaient
rattrapais
rattrapait
rattrapant
rattrape
rattrapee
rattrapees
rattrapent
rattraper
rattrapera
rattraperai
rattraperaient
rattraperais
rattraperait
rattraperas
rattraperent
rattraperez
rattraperons
rattraperont
rattrapes
rattrapez
rattrapons
rattrapèrent
rattrapé
rattrapée
rattrapées
rattrapés
ratèrent
raté
ratée
ratées
ratés
rauque
ravage
ravagee
ravagees
ravages
ravageur
ravagé
ravagée
ravagées
ravagés
rave
ravi
ravie
ravies
ravin
ravins
raviolis
ravir
ravira
ravirait
raviront
ravis
ravissaient
ravissait
ravissant
ravissante
ravissantes
ravissants
ravisse
ravissent
ravisseurs
ravit
ravitaillement
ravitaillements
ravitailler
raviver
rayait
rayant
rayas
raye
rayee
rayees
rayent
rayer
rayes
rayez
rayon
rayonnant
rayonnante
rayonne
rayonnement
rayonnements
rayonner
rayons
rayures
rayé
rayée
rayées
rayés
raz
rdv
re
rea
reacteur
reacteurs
reactif
reactifs
reaction
reactionnaire
reactionnaires
reactions
reactivant
reactive
reactivee
reactivees
reactivent
reactiver
reactivera
reactives
reactivez
reactivite
readaptation
reaffirma
reaffirmait
reaffirmant
reaffirme
reaffirmee
reaffirmees
reaffirment
reaffirmer
reaffirmera
reaffirmes
reaffirmons
reagi
reagir
reagira
reagirai
reagiraient
reagirais
reagirait
reagirent
reagirez
reagiriez
reagirons
reagiront
reagis
reagissaient
reagissais
reagissait
reagissant
reagisse
reagissent
reagisses
reagissez
reagissiez
reagissions
reagissons
reagit
real
realisa
realisable
realisables
realisai
realisaient
realisais
realisait
realisant
realisateur
realisateurs
realisation
realisations
realisatrice
realisatrices
realise
realisee
realisees
realisent
realiser
realisera
realiserai
realiseraient
realiserais
realiserait
realiseras
realiserent
realiserez
realiserons
realiseront
realises
realisez
realisiez
realisions
realisme
realismes
realisons
realiste
realistes
realite
realites
reamenagement
reanimation
reapparais
reapparaissaient
reapparaissait
reapparaissant
reapparaisse
reapparaissent
reapparaissez
reapparait
reapparaitra
reapparaitrait
reapparaitre
reapparaitront
reapparition
reapparu
reapparue
reapparues
reapparurent
reapparus
reapparut
reapprendre
reaux
rebaptise
rebaptisee
rebaptisé
rebaptisée
rebatir
rebelle
rebeller
rebelles
rebellion
rebellions
rebeu
rebond
rebondi
rebondir
rebondira
rebondissaient
rebondissais
rebondissait
rebondissant
rebondisse
rebondissement
rebondissements
rebondissent
rebondissez
rebondit
rebonds
rebord
rebours
rebut
rebâtir
recadrer
recalcitrants
recale
recalee
recaler
recalé
recalée
recapitulatif
recapitule
recel
recele
recemment
recensa
recensaient
recensait
recensant
recense
recensee
recensees
recensement
recensements
recensent
recenser
recensera
recenses
recensez
recensons
recensé
recensée
recensées
recensés
recent
recente
recentes
recentrer
recents
receptacle
recepteur
recepteurs
receptif
reception
receptionniste
receptions
receptrice
receptrices
recession
recessions
recette
recettes
receu
recevable
recevaient
recevais
recevait
recevant
receveur
receveurs
receveuse
receveuses
recevez
receviez
recevions
recevoir
recevons
recevra
recevrai
recevraient
recevrais
recevrait
recevras
recevrez
recevriez
recevrons
recevront
rechange
rechanges
recharge
rechargeable
rechargeait
rechargeant
rechargee
rechargees
rechargent
recharger
rechargera
recharges
rechargez
rechargé
rechargée
rechargées
rechargés
rechauffa
rechauffaient
rechauffais
rechauffait
rechauffe
rechauffement
rechauffements
rechauffent
rechauffer
rechauffera
rechaufferait
rechaufferont
rechauffes
rechauffez
rechauffons
rechercha
recherchai
recherchaient
recherchais
recherchait
recherchant
recherche
recherchee
recherchees
recherchent
rechercher
recherchera
rechercherai
rechercheraient
rechercherais
rechercherait
rechercherent
rechercherez
rechercherons
rechercheront
recherches
recherchez
recherchiez
recherchions
recherchons
recherchèrent
recherché
recherchée
recherchées
recherchés
rechute
recidive
recidives
recidiviste
recif
recifs
recipiendaire
recipient
recipients
reciprocite
reciproque
reciproquement
reciproques
recit
recita
recitaient
recitais
recitait
recital
recitation
recite
recitee
recitees
recitent
reciter
recitera
reciteront
recites
recitez
recitons
recits
reclama
reclamaient
reclamais
reclamait
reclamant
reclamation
reclamations
reclame
reclamee
reclamees
reclament
reclamer
reclamera
reclamerai
reclameraient
reclamerait
reclamerent
reclamerons
reclameront
reclames
reclamez
reclamiez
reclamions
reclamons
reclassement
reclus
reclusion
recoin
recoins
recois
recoit
recoive
recoivent
recoives
recoller
recolta
recoltaient
recoltait
recolte
recoltee
recoltees
recoltent
recolter
recoltera
recolteraient
recolterait
recolteras
recolterent
recolterez
recolterons
recolteront
recoltes
recoltez
recoltions
recoltons
recommanda
recommandaient
recommandais
recommandait
recommandant
recommandation
recommandations
recommande
recommandee
recommandees
recommandent
recommander
recommandera
recommanderai
recommanderaient
recommanderais
recommanderait
recommanderent
recommanderez
recommanderiez
recommanderons
recommanderont
recommandes
recommandez
recommandons
recommandèrent
recommandé
recommandée
recommandées
recommandés
recommenca
recommencaient
recommencais
recommencait
recommencant
recommence
recommencee
recommencent
recommencer
recommencera
recommencerai
recommenceraient
recommencerais
recommencerait
recommenceras
recommencerent
recommencerez
recommencerons
recommenceront
recommences
recommencez
recommencions
recommencons
recommencèrent
recommencé
recommencée
recommencés
recommença
recommençaient
recommençais
recommençait
recommençant
recommençons
recompensa
recompensaient
recompensait
recompensant
recompense
recompensee
recompensees
recompensent
recompenser
recompensera
recompenserai
recompenserait
recompenseront
recompenses
recompensez
recompensons
recomposition
reconcilia
reconciliait
reconciliant
reconciliation
reconciliations
reconcilie
reconciliee
reconciliees
reconcilient
reconcilier
reconciliera
reconcilierent
reconcilieront
reconcilies
reconciliez
reconcilions
reconduction
reconduira
reconduirai
reconduire
reconduis
reconduisait
reconduisant
reconduise
reconduisent
reconduisez
reconduisit
reconduit
reconduite
reconduites
reconduits
reconfort
reconforta
reconfortait
reconfortant
reconforte
reconfortee
reconfortent
reconforter
reconfortera
reconfortes
reconfortez
reconforts
reconnais
reconnaissable
reconnaissables
reconnaissaient
reconnaissais
reconnaissait
reconnaissance
reconnaissances
reconnaissant
reconnaissante
reconnaissantes
reconnaissants
reconnaisse
reconnaissent
reconnaisses
reconnaissez
reconnaissiez
reconnaissions
reconnaissons
reconnait
reconnaitra
reconnaitrai
reconnaitraient
reconnaitrais
reconnaitrait
reconnaitras
reconnaitre
reconnaitrez
reconnaitriez
reconnaitrons
reconnaitront
reconnaît
reconnaîtra
reconnaîtrai
reconnaîtraient
reconnaîtrais
reconnaîtrait
reconnaîtras
reconnaître
reconnaîtrez
reconnaîtriez
reconnaîtrons
reconnaîtront
reconnu
reconnue
reconnues
reconnurent
reconnus
reconnut
reconnût
reconquerant
reconquerir
reconquete
reconquierent
reconquiert
reconquis
reconquit
reconquièrent
reconquérant
reconquérir
reconquête
reconsiderer
reconsidérer
reconstitua
reconstituait
reconstitue
reconstituee
reconstituees
reconstituent
reconstituer
reconstituera
reconstituerent
reconstitueront
reconstitues
reconstituez
reconstituons
reconstitution
reconstitutions
reconstituèrent
reconstitué
reconstituée
reconstituées
reconstitués
reconstruction
reconstructions
reconstruira
reconstruire
reconstruirons
reconstruiront
reconstruis
reconstruisait
reconstruisant
reconstruise
reconstruisent
reconstruisez
reconstruisirent
reconstruisit
reconstruisons
reconstruit
reconstruite
reconstruites
reconstruits
reconversion
reconversions
reconverti
reconvertie
reconverties
reconvertir
reconvertira
reconvertis
reconvertissant
reconvertissent
reconvertit
recopier
record
records
recoudre
recouraient
recourait
recourant
recoure
recourent
recourez
recourir
recourons
recourra
recourrait
recourront
recours
recourt
recouru
recoururent
recourut
recousu
recousue
recouvert
recouverte
recouvertes
recouverts
recouvra
recouvraient
recouvrait
recouvrant
recouvre
recouvree
recouvrees
recouvrement
recouvrements
recouvrent
recouvrer
recouvrera
recouvrerait
recouvres
recouvrez
recouvrir
recouvrira
recouvrirait
recouvrirent
recouvriront
recouvrit
recouvrons
recouvré
recouvrée
recouvrées
recouvrés
recre
recrea
recreait
recreant
recreatif
recreation
recree
recreee
recreees
recreent
recreer
recreera
recrees
recreez
recreons
recrudescence
recrue
recrues
recruta
recrutaient
recrutait
recrutant
recrute
recrutee
recrutees
recrutement
recrutements
recrutent
recruter
recrutera
recruteraient
recruterait
recruterent
recruterons
recruteront
recrutes
recruteur
recruteurs
recruteuse
recrutez
recrutons
recrutèrent
recruté
recrutée
recrutées
recrutés
recréa
recréait
recréant
recrée
recréent
recréer
recréera
recrées
recréez
recréons
recréé
recréée
recréées
recréés
rectangle
rectangles
rectangulaire
rectangulaires
recteur
recteurs
rectifia
rectifiait
rectifiant
rectification
rectifie
rectifiee
rectifiees
rectifient
rectifier
rectifiera
rectifierai
rectifies
rectifiez
rectifions
rectifié
rectifiée
rectifiées
rectifiés
rectiligne
rectitude
recto
rectorat
rectrices
rectum
recu
recue
recueil
recueillaient
recueillais
recueillait
recueillant
recueille
recueillement
recueillent
recueillera
recueillerai
recueilleraient
recueillerait
recueillerez
recueillerons
recueilleront
recueilles
recueillez
recueilli
recueillie
recueillies
recueillions
recueillir
recueillirent
recueillis
recueillit
recueillons
recueils
recues
recul
recula
reculai
reculaient
reculais
reculait
reculant
reculas
recule
reculee
reculees
reculent
reculer
reculera
reculerai
reculeraient
reculerait
reculerent
reculerons
reculeront
recules
reculez
reculons
reculs
reculèrent
reculé
reculée
reculées
reculés
recumes
recup
recupera
recuperai
recuperaient
recuperais
recuperait
recuperant
recuperation
recuperations
recupere
recuperee
recuperees
recuperent
recuperer
recuperera
recupererai
recupereraient
recupererais
recupererait
recupereras
recupererent
recupererez
recupererons
recupereront
recuperes
recuperez
recuperons
recurent
recurrence
recurrent
recurrente
recurrentes
recurrents
recus
recut
recyclables
recyclage
recyclages
recyclait
recyclant
recycle
recyclee
recyclees
recyclent
recycler
recycles
recyclez
recyclons
recyclé
recyclée
recyclées
recyclés
recèle
redacteur
redacteurs
redaction
redactions
redactrice
redactrices
reddition
redecoupage
redecouverte
redecouvertes
redecouvrais
redecouvrait
redecouvrant
redecouvre
redecouvrent
redecouvrez
redecouvrir
redecouvrira
redecouvriront
redecouvrit
redecouvrons
redefinir
redefinition
redemande
redemarra
redemarrage
redemarrait
redemarrant
redemarre
redemarree
redemarrent
redemarrer
redemarrera
redemarres
redemarrez
redempteur
redemption
redescend
redescendaient
redescendait
redescendant
redescende
redescendent
redescendes
redescendez
redescendirent
redescendit
redescendons
redescendra
redescendrai
redescendrait
redescendre
redescendront
redescends
redescendu
redescendue
redescendues
redescendus
redevable
redevables
redevance
redevances
redevenaient
redevenais
redevenait
redevenant
redevenez
redevenir
redevenons
redevenu
redevenue
redevenues
redevenus
redeviendra
redeviendrai
redeviendraient
redeviendrait
redeviendras
redeviendront
redevienne
redeviennent
redeviennes
redeviens
redevient
redevinrent
redevint
rediffusion
redige
redigea
redigeaient
redigeais
redigeait
redigeant
redigee
redigees
redigent
redigeons
rediger
redigera
redigerai
redigerent
redigerez
redigeront
rediges
redigez
redira
redirai
redirais
rediras
redire
rediriger
redis
redisant
redise
redisent
redisons
redistribuer
redistribution
redistributions
redit
redondance
redonna
redonnaient
redonnais
redonnait
redonnant
redonne
redonnee
redonnent
redonner
redonnera
redonnerai
redonnerais
redonnerait
redonneras
redonnerent
redonnerons
redonneront
redonnes
redonnez
redonnons
redonnèrent
redonné
redonnée
redonnés
redorer
redoubla
redoublaient
redoublait
redouble
redoublement
redoublent
redoubler
redoublera
redoublerai
redoublerent
redoublerons
redoubleront
redoubles
redoublez
redoublons
redoublèrent
redoublé
redoutable
redoutables
redoutaient
redoutais
redoutait
redoutant
redoute
redoutee
redoutees
redoutent
redouter
redoutes
redoutez
redoutions
redoutons
redouté
redoutée
redoutées
redoutés
redressa
redressai
redressaient
redressait
redressant
redresse
redressee
redressees
redressement
redressements
redressent
redresser
redressera
redresserent
redresses
redressez
redressons
redressèrent
redressé
redressée
redressées
redressés
reducteur
reducteurs
reduction
reductions
reductrice
reductrices
reduira
reduirai
reduiraient
reduirais
reduirait
reduire
reduirez
reduirons
reduiront
reduis
reduisaient
reduisais
reduisait
reduisant
reduise
reduisent
reduisez
reduisions
reduisirent
reduisit
reduisons
reduit
reduite
reduites
reduits
redécoupage
redécouverte
redécouvertes
redécouvrais
redécouvrait
redécouvrant
redécouvre
redécouvrent
redécouvrez
redécouvrir
redécouvrira
redécouvriront
redécouvrit
redécouvrons
redéfinir
redéfinition
redémarra
redémarrage
redémarrait
redémarrant
redémarre
redémarrent
redémarrer
redémarrera
redémarres
redémarrez
redémarré
redémarrée
reecouter
reecrira
reecrire
reecris
reecrit
reecrite
reecrites
reecrits
reecriture
reecrivait
reecrivant
reecrive
reecrivent
reecrivez
reedite
reedition
reeditions
reeducation
reeducations
reel
reelection
reelle
reellement
reelles
reels
reelu
reelue
reequilibrage
reequilibrer
reessayer
reevaluation
reevaluer
ref
refaire
refais
refaisaient
refaisais
refaisait
refaisant
refaisons
refait
refaite
refaites
refasse
refassent
refasses
refection
refectoire
refera
referai
referaient
referais
referait
referant
referas
refere
referee
referees
reference
referencement
references
referendaire
referendum
referendums
referent
referentiel
referentielle
referentielles
referentiels
referents
referer
referera
refererai
refereront
referes
referez
referiez
referma
refermai
refermaient
refermais
refermait
refermant
referme
refermee
refermees
referment
refermer
refermera
refermerait
refermerent
refermeront
refermes
refermez
refermons
refermèrent
refermé
refermée
refermées
refermés
referons
referont
refilait
refilant
refile
refilee
refilees
refilent
refiler
refilera
refiles
refilé
refilée
refilées
refilés
refirent
refis
refit
reflechi
reflechie
reflechies
reflechir
reflechira
reflechirai
reflechiraient
reflechirais
reflechirait
reflechiras
reflechirez
reflechirons
reflechiront
reflechis
reflechissaient
reflechissais
reflechissait
reflechissant
reflechisse
reflechissent
reflechisses
reflechissez
reflechissiez
reflechissions
reflechissons
reflechit
reflet
refleta
refletaient
refletait
refletant
reflete
refletee
refletees
refletent
refleter
refletera
refleteraient
refleterait
refleteront
refletes
reflets
reflex
reflexe
reflexes
reflexion
reflexions
reflux
reflète
reflètent
refléta
reflétaient
reflétait
reflétant
refléter
reflétera
refléteraient
refléterait
refléteront
reflété
reflétée
reflétées
reflétés
refondation
refont
refonte
refontes
reforma
reformaient
reformait
reformant
reformateur
reformateurs
reformatrice
reformatrices
reforme
reformee
reformees
reforment
reformer
reformera
reformerent
reformeront
reformes
reformez
reformiste
reformistes
reformons
reformèrent
reformé
reformée
reformées
reformés
refoule
refoulee
refoulees
refoulement
refouler
refoules
refoulé
refoulée
refoulées
refoulés
refractaire
refractaires
refraction
refrain
refrains
refrigerateur
refrigeration
refroidi
refroidie
refroidies
refroidir
refroidira
refroidirait
refroidirent
refroidiront
refroidis
refroidissaient
refroidissait
refroidissant
refroidisse
refroidissement
refroidissements
refroidissent
refroidissez
refroidit
refuge
refuges
refugia
refugiaient
refugiais
refugiait
refugiant
refugient
refugier
refugiera
refugierent
refugieront
refugies
refugiez
refugions
refus
refusa
refusai
refusaient
refusais
refusait
refusant
refuse
refusee
refusees
refusent
refuser
refusera
refuserai
refuseraient
refuserais
refuserait
refuseras
refuserent
refuserez
refuseriez
refuserons
refuseront
refuses
refusez
refusiez
refusions
refusons
refusèrent
refusé
refusée
refusées
refusés
refuta
refutaient
refutait
refutant
refutation
refute
refutee
refutees
refutent
refuter
refutera
refutes
refutez
refutons
regagna
regagnaient
regagnais
regagnait
regagnant
regagne
regagnee
regagnent
regagner
regagnera
regagnerait
regagnerent
regagnerez
regagneront
regagnez
regagnons
regagnèrent
regagné
regagnée
regain
regala
regalaient
regalais
regalait
regalant
regale
regalee
regalees
regalent
regaler
regalera
regalerez
regaleront
regales
regalez
regalons
regard
regarda
regardai
regardaient
regardais
regardait
regardant
regardante
regardantes
regardants
regarde
regardee
regardees
regardent
regarder
regardera
regarderai
regarderaient
regarderais
regarderait
regarderas
regarderent
regarderez
regarderiez
regarderons
regarderont
regardes
regardez
regardiez
regardions
regardons
regards
regardèrent
regardé
regardée
regardées
regardés
regence
regeneration
regenerer
regent
regente
regents
reggae
regi
regie
regies
regime
regiment
regiments
regimes
region
regional
regionale
regionales
regionaux
regions
regissant
regissent
regisseur
registre
registres
regit
regla
reglable
reglage
reglages
reglaient
reglais
reglait
reglant
regle
reglee
reglees
reglement
reglementa
reglementaire
reglementaires
reglementait
reglementant
reglementation
reglementations
reglemente
reglementee
reglementees
reglementent
reglementer
reglementes
reglements
reglent
regler
reglera
reglerai
regleraient
reglerais
reglerait
reglerent
reglerez
reglerons
regleront
regles
reglez
regliez
reglions
reglisse
reglo
reglons
regna
regnaient
regnait
regnant
regne
regnent
regner
regnera
regneraient
regnerait
regnerent
regnerez
regnerons
regneront
regnes
regnez
regniez
regorge
regression
regressions
regret
regrets
regretta
regrettable
regrettables
regrettai
regrettaient
regrettais
regrettait
regrettant
regrette
regrettee
regrettees
regrettent
regretter
regrettera
regretterai
regretteraient
regretterais
regretterait
regretteras
regretterez
regretteriez
regretterions
regretterons
regretteront
regrettes
regrettez
regrettiez
regrettions
regrettons
regretté
regrettée
regrettées
regrettés
regroupa
regroupaient
regroupait
regroupant
regroupe
regroupee
regroupees
regroupement
regroupements
regroupent
regrouper
regroupera
regrouperaient
regrouperait
regrouperent
regrouperons
regrouperont
regroupes
regroupez
regroupons
regroupèrent
regroupé
regroupée
regroupées
regroupés
regulaient
regulait
regulant
regularisation
regularite
regularites
regulateur
regulateurs
regulation
regulations
regule
regulee
regulees
regulent
reguler
regulera
regules
regulier
reguliere
regulierement
regulieres
reguliers
rehabilitation
rehabilitations
rehabilite
rehabiliter
rehaussa
rehaussait
rehaussant
rehausse
rehaussee
rehaussees
rehaussent
rehausser
rehaussera
rehausserait
rehausses
rehaussé
rehaussée
rehaussées
rehaussés
rein
reincarnation
reine
reines
reins
reinsertion
reinstaller
reintegra
reintegrait
reintegrant
reintegration
reintegre
reintegree
reintegrees
reintegrent
reintegrer
reintegrera
reintegres
reinventa
reinventait
reinventant
reinvente
reinventee
reinventees
reinventent
reinventer
reinventes
reinventez
reinventons
reinvestir
reitera
reiterait
reiterant
reitere
reiteree
reiterees
reiterent
reiterer
reiterera
reiteres
reiterons
rejet
rejeta
rejetaient
rejetais
rejetait
rejetant
rejete
rejetee
rejetees
rejeter
rejeterent
rejetes
rejetez
rejetiez
rejeton
rejetons
rejets
rejette
rejettent
rejettera
rejetterai
rejetteraient
rejetterais
rejetterait
rejetterons
rejetteront
rejettes
rejetèrent
rejeté
rejetée
rejetées
rejetés
rejoignaient
rejoignais
rejoignait
rejoignant
rejoigne
rejoignent
rejoignes
rejoignez
rejoigniez
rejoignions
rejoignirent
rejoignis
rejoignit
rejoignons
rejoindra
rejoindrai
rejoindraient
rejoindrais
rejoindrait
rejoindras
rejoindre
rejoindrez
rejoindrons
rejoindront
rejoins
rejoint
rejointe
rejointes
rejoints
rejouaient
rejouait
rejouant
rejoue
rejouee
rejouees
rejouent
rejouer
rejouera
rejouerai
rejouerait
rejoueront
rejoues
rejouez
rejoui
rejouie
rejouies
rejouir
rejouira
rejouirai
rejouiraient
rejouirais
rejouirait
rejouirent
rejouirez
rejouirons
rejouiront
rejouis
rejouissaient
rejouissais
rejouissait
rejouissances
rejouissant
rejouisse
rejouissent
rejouissez
rejouissions
rejouissons
rejouit
rejouons
rejoué
rejouée
rejouées
rejoués
relacha
relachaient
relachait
relachant
relache
relachee
relachees
relachement
relachent
relacher
relachera
relacherait
relacherent
relacherons
relacheront
relaches
relachez
relachons
relai
relaie
relaient
relaiera
relaieront
relaies
relais
relanca
relancaient
relancait
relancant
relance
relancee
relancees
relancent
relancer
relancera
relancerai
relancerait
relancerent
relances
relancez
relancons
relancèrent
relancé
relancée
relancées
relancés
relança
relançaient
relançait
relançant
relançons
relata
relataient
relatait
relatant
relate
relatee
relatees
relatent
relater
relatera
relates
relatez
relatif
relatifs
relation
relationnel
relationnelle
relationnelles
relationnels
relations
relative
relativement
relatives
relativisait
relativisant
relativise
relativisee
relativisees
relativisent
relativiser
relativises
relativisez
relativisme
relativisons
relativisé
relativisée
relativisées
relativisés
relativite
relativité
relatons
relaté
relatée
relatées
relatés
relax
relaxant
relaxation
relaxe
relaxee
relaxees
relaxent
relaxer
relaxes
relaxez
relaxé
relaxée
relaxées
relaxés
relaya
relayaient
relayait
relayant
relaye
relayee
relayees
relayent
relayer
relayerent
relayeront
relayes
relayez
relayons
relayèrent
relayé
relayée
relayées
relayés
relecture
relectures
relegation
relegue
releguee
relegues
relents
releva
relevai
relevaient
relevais
relevait
relevant
releve
relevee
relevees
relevement
relevent
relever
relevera
releverai
releveraient
releverais
releverait
releveras
releverent
releverez
releverons
releveront
releves
relevez
relevons
relevèrent
relevé
relevée
relevées
relevés
relia
reliaient
reliait
reliant
relie
reliee
reliees
relief
reliefs
relient
relier
reliera
relieraient
relierait
relieront
relies
reliez
religieuse
religieusement
religieuses
religieux
religion
religions
relions
relique
reliques
relira
relirai
relirais
relire
relis
relisais
relisait
relisant
relise
relisent
relisez
relisons
relit
reliure
relié
reliée
reliées
reliés
relooking
relou
relu
relues
reluquait
reluque
reluquer
reluqué
relut
relâcha
relâchaient
relâchait
relâchant
relâche
relâchement
relâchent
relâcher
relâchera
relâcherait
relâcherons
relâcheront
relâches
relâchez
relâchons
relâchèrent
relâché
relâchée
relâchées
relâchés
relève
relèvement
relèvent
relèvera
relèverai
relèveraient
relèverais
relèverait
relèveras
relèverez
relèverons
relèveront
relèves
relégation
relégué
reléguée
relégués
rem
remake
remakes
remanie
remaniee
remaniement
remaniements
remanié
remaniée
remaria
remariait
remariant
remarie
remariee
remariees
remarient
remarier
remariera
remarierais
remaries
remarié
remariée
remariées
remariés
remarqua
remarquable
remarquablement
remarquables
remarquai
remarquaient
remarquais
remarquait
remarquant
remarque
remarquee
remarquees
remarquent
remarquer
remarquera
remarquerai
remarqueraient
remarquerais
remarquerait
remarqueras
remarquerent
remarquerez
remarquerons
remarqueront
remarques
remarquez
remarquiez
remarquions
remarquons
remarquèrent
remarqué
remarquée
remarquées
remarqués
remboursa
remboursable
remboursables
remboursaient
remboursait
remboursant
rembourse
remboursee
remboursees
remboursement
remboursements
remboursent
rembourser
remboursera
rembourserai
rembourseraient
rembourserais
rembourserait
rembourserez
rembourserons
rembourseront
rembourses
remboursez
remboursons
remboursé
remboursée
remboursées
remboursés
remede
remedes
remediant
remedie
remedient
remedier
remediera
remediez
remedions
rememore
rememorer
remercia
remerciai
remerciaient
remerciais
remerciait
remerciant
remercie
remerciee
remerciees
remerciement
remerciements
remercient
remercier
remerciera
remercierai
remercierais
remercierait
remercieras
remercierent
remercierez
remercierons
remercieront
remercies
remerciez
remercions
remercièrent
remercié
remerciée
remerciées
remerciés
remet
remets
remettaient
remettais
remettait
remettant
remette
remettent
remettes
remettez
remettiez
remettions
remettons
remettra
remettrai
remettraient
remettrais
remettrait
remettras
remettre
remettrez
remettrons
remettront
remirent
remis
remise
remises
remission
remit
remix
remonta
remontai
remontaient
remontais
remontait
remontant
remontantes
remontants
remonte
remontee
remontees
remontent
remonter
remontera
remonterai
remonteraient
remonterais
remonterait
remonterent
remonterez
remonterons
remonteront
remontes
remontez
remontions
remontons
remontèrent
remonté
remontée
remontées
remontés
remords
remorquage
remorque
remorques
remous
rempart
remparts
remplaca
remplacaient
remplacais
remplacait
remplacant
remplacante
remplacantes
remplacants
remplace
remplacee
remplacees
remplacement
remplacements
remplacent
remplacer
remplacera
remplacerai
remplaceraient
remplacerais
remplacerait
remplaceras
remplacerent
remplacerez
remplacerons
remplaceront
remplaces
remplacez
remplacions
remplacons
remplacèrent
remplacé
remplacée
remplacées
remplacés
remplaça
remplaçaient
remplaçais
remplaçait
remplaçant
remplaçante
remplaçantes
remplaçants
remplaçons
rempli
remplie
remplies
remplir
remplira
remplirai
rempliraient
remplirais
remplirait
rempliras
remplirent
remplirez
remplirons
rempliront
remplis
remplissage
remplissages
remplissaient
remplissais
remplissait
remplissant
remplisse
remplissent
remplisses
remplissez
remplissiez
remplissions
remplissons
remplit
remporta
remportaient
remportait
remportant
remporte
remportee
remportees
remportent
remporter
remportera
remporteraient
remporterait
remporteras
remporterent
remporterez
remporterons
remporteront
remportes
remportez
remportons
remportèrent
remporté
remportée
remportées
remportés
remua
remuaient
remuais
remuait
remuant
remue
remuee
remuees
remuent
remuer
remuera
remuerai
remuerais
remuerait
remues
remuez
remuneraient
remunerait
remunerant
remuneration
remunerations
remunere
remuneree
remunerees
remunerent
remunerer
remuneres
remuons
remué
remuée
remuées
remués
remède
remèdes
remédiant
remédie
remédient
remédier
remédiera
remédiez
remédions
remédié
remémore
remémorer
remît
ren
renais
renaissait
renaissance
renaissances
renaisse
renaissent
renaissez
renaissons
renait
renaitra
renaitrait
renaitre
renaitront
renale
renaquit
renarde
renardes
renards
renaît
renaîtra
renaîtrait
renaître
renaîtront
rencard
rencherit
renchérit
rencontra
rencontrai
rencontraient
rencontrais
rencontrait
rencontrames
rencontrant
rencontre
rencontree
rencontrees
rencontrent
rencontrer
rencontrera
rencontrerai
rencontreraient
rencontrerais
rencontrerait
rencontreras
rencontrerent
rencontrerez
rencontreriez
rencontrerions
rencontrerons
rencontreront
rencontres
rencontrez
rencontriez
rencontrions
rencontrons
rencontrâmes
rencontrèrent
rencontré
rencontrée
rencontrées
rencontrés
rend
rendaient
rendais
rendait
rendant
rende
rendement
rendements
rendent
rendes
rendez
rendiez
rendimes
rendions
rendirent
rendis
rendit
rendons
rendormir
rendra
rendrai
rendraient
rendrais
rendrait
rendras
rendre
rendrez
rendriez
rendrions
rendrons
rendront
rends
rendu
rendue
rendues
rendus
rendîmes
rendît
renegociation
renegocier
renes
renfermant
renferme
renferment
renfermé
renflouer
renforca
renforcaient
renforcait
renforcant
renforce
renforcee
renforcees
renforcement
renforcements
renforcent
renforcer
renforcera
renforcerai
renforceraient
renforcerait
renforcerent
renforcerons
renforceront
renforces
renforcez
renforcons
renforcèrent
renforcé
renforcée
renforcées
renforcés
renfort
renforts
renforça
renforçaient
renforçait
renforçant
renforçons
rengaine
renia
reniaient
reniait
reniant
renie
reniee
reniees
renient
renier
reniera
renierai
renieraient
renierais
renierait
renieront
renies
reniez
renions
renié
reniée
reniées
reniés
rennais
rennaises
renne
renoi
renois
renom
renomme
renommee
renommees
renommer
renommes
renommé
renommée
renommées
renommés
renoms
renonca
renoncai
renoncaient
renoncais
renoncait
renoncant
renoncat
renonce
renoncement
renoncent
renoncer
renoncera
renoncerai
renonceraient
renoncerais
renoncerait
renoncerent
renoncerez
renoncerons
renonceront
renonces
renoncez
renonciation
renonciez
renoncions
renoncons
renoncèrent
renoncé
renoncés
renonça
renonçai
renonçaient
renonçais
renonçait
renonçant
renonçons
renonçât
renoua
renouait
renouant
renoue
renouees
renouent
renouer
renouera
renoues
renouez
renouons
renouveau
renouveaux
renouvela
renouvelable
renouvelables
renouvelaient
renouvelait
renouvele
renouvelee
renouvelees
renouveler
renouvelerent
renouveles
renouvelez
renouvelle
renouvellement
renouvellements
renouvellent
renouvellera
renouvellerai
renouvellerait
renouvellerons
renouvelleront
renouvelles
renouvelons
renouvelèrent
renouvelé
renouvelée
renouvelées
renouvelés
renoué
renouées
renoués
renova
renovait
renovant
renovation
renovations
renove
renovee
renovees
renovent
renover
renoves
renovez
renovons
renseigna
renseignaient
renseignais
renseignait
renseignant
renseigne
renseignee
renseignees
renseignement
renseignements
renseignent
renseigner
renseignera
renseignerai
renseignerais
renseignerait
renseigneront
renseignes
renseignez
renseignons
renseigné
renseignée
renseignées
renseignés
rent
rentabiliser
rentabilite
rentabilites
rentabilité
rentabilités
rentable
rentables
rente
rentes
rentier
rentiers
rentra
rentrai
rentraient
rentrais
rentrait
rentrames
rentrant
rentrante
rentrantes
rentrants
rentre
rentree
rentrees
rentrent
rentrer
rentrera
rentrerai
rentreraient
rentrerais
rentrerait
rentreras
rentrerent
rentrerez
rentrerons
rentreront
rentres
rentrez
rentriez
rentrions
rentrons
rentrâmes
rentrèrent
rentré
rentrée
rentrées
rentrés
renverra
renverrai
renverraient
renverrais
renverrait
renverrez
renverrons
renverront
renversa
renversaient
renversais
renversait
renversant
renverse
renversee
renversees
renversement
renversements
renversent
renverser
renversera
renverserai
renverseraient
renverserait
renverserent
renverseront
renverses
renversez
renversons
renversèrent
renversé
renversée
renversées
renversés
renvoi
renvoie
renvoient
renvoies
renvois
renvoya
renvoyaient
renvoyais
renvoyait
renvoyant
renvoye
renvoyee
renvoyees
renvoyer
renvoyerent
renvoyes
renvoyez
renvoyiez
renvoyons
renvoyèrent
renvoyé
renvoyée
renvoyées
renvoyés
renégociation
renégocier
reorganisa
reorganisait
reorganisant
reorganisation
reorganisations
reorganise
reorganisee
reorganisees
reorganisent
reorganiser
reorganisera
reorganises
reorganisez
reorientation
reorienter
reouverture
reouvertures
repaire
repand
repandaient
repandais
repandait
repandant
repande
repandent
repandez
repandirent
repandit
repandons
repandra
repandrai
repandraient
repandrait
repandre
repandront
repands
repandu
repandue
repandues
repandus
repara
reparaient
reparait
reparant
reparateur
reparation
reparations
repare
reparee
reparees
reparent
reparer
reparera
reparerai
reparerait
reparerent
reparerons
repareront
repares
reparez
reparla
reparlais
reparlait
reparlant
reparle
reparlent
reparler
reparlera
reparlerai
reparlerais
reparlerait
reparleras
reparlerons
reparleront
reparles
reparlez
reparlons
reparlé
reparons
repars
repart
repartaient
repartais
repartait
repartant
reparte
repartent
repartes
repartez
reparti
repartie
reparties
repartiez
repartimes
repartions
repartir
repartira
repartirai
repartiraient
repartirais
repartirait
repartiras
repartirent
repartirez
repartirons
repartiront
repartis
repartissaient
repartissait
repartissant
repartisse
repartissent
repartissez
repartissons
repartit
repartition
repartitions
repartons
repartîmes
repas
repassa
repassaient
repassais
repassait
repassant
repasse
repassee
repassees
repassent
repasser
repassera
repasserai
repasserais
repasserait
repasseras
repasserent
repasserez
repasserons
repasseront
repasses
repassez
repassons
repassèrent
repassé
repassée
repassées
repassés
repechage
repechages
repeche
repeindre
repeint
repens
repensa
repensai
repensais
repensait
repensant
repense
repensee
repensees
repensent
repenser
repensera
repenserai
repenseras
repenses
repensez
repensiez
repensons
repensé
repensée
repensées
repensés
repent
repentait
repentance
repente
repentent
repentez
repenti
repentir
repentira
repentiras
repentirez
repentirs
repentit
repentons
repera
reperage
reperaient
reperait
reperant
repercussion
repercussions
repere
reperee
reperees
reperent
reperer
reperera
repererent
repererez
reperes
reperez
reperons
repertoire
repertoires
repertorie
repertoriees
repertories
repeta
repetai
repetaient
repetais
repetait
repetant
repete
repetee
repetees
repetent
repeter
repetera
repeterai
repeterais
repeterait
repeterent
repeterez
repeterons
repeteront
repetes
repetez
repetiez
repetions
repetitif
repetitifs
repetition
repetitions
repetitive
repetitives
repetons
repit
repits
replaca
replacait
replacant
replace
replacee
replacees
replacent
replacer
replacera
replacerait
replaces
replacez
replacons
replacé
replacée
replacées
replacés
replay
replaça
replaçait
replaçant
replaçons
repli
replia
repliaient
repliait
repliant
replie
repliee
repliees
replient
replier
repliera
replierent
replies
repliez
replions
repliqua
repliquaient
repliquais
repliquait
repliquant
replique
repliquee
repliquees
repliquent
repliquer
repliquera
repliquerait
repliquerent
repliquerons
repliqueront
repliques
repliquez
replis
replièrent
replié
repliée
repliées
repliés
replonge
replongea
replongeait
replongeant
replongee
replongent
replonger
replongera
replongeront
replonges
replongez
replongé
replongée
replongés
repond
repondaient
repondais
repondait
repondant
repondants
reponde
repondent
repondes
repondeur
repondez
repondiez
repondions
repondirent
repondis
repondit
repondons
repondra
repondrai
repondraient
repondrais
repondrait
repondras
repondre
repondrez
repondriez
repondrions
repondrons
repondront
reponds
repondu
repondue
repondues
repondus
reponse
reponses
report
reporta
reportage
reportages
reportaient
reportais
reportait
reportant
reporte
reportee
reportees
reportent
reporter
reportera
reporteraient
reporterait
reporterent
reporteront
reporters
reportes
reportez
reporting
reportons
reports
reportèrent
reporté
reportée
reportées
reportés
repos
reposa
reposaient
reposais
reposait
reposant
reposante
reposantes
reposants
repose
reposee
reposent
reposer
reposera
reposerai
reposeraient
reposerais
reposerait
reposeras
reposerent
reposerez
reposerons
reposeront
reposez
reposiez
reposions
reposons
reposèrent
reposé
reposée
repoussa
repoussaient
repoussais
repoussait
repoussant
repousse
repoussee
repoussees
repoussent
repousser
repoussera
repousserai
repousserais
repousserait
repousserent
repousserons
repousseront
repousses
repoussez
repoussons
repoussèrent
repoussé
repoussée
repoussées
repoussés
reprehensible
reprenaient
reprenais
reprenait
reprenant
reprend
reprendra
reprendrai
reprendraient
reprendrais
reprendrait
reprendras
reprendre
reprendrez
reprendrons
reprendront
reprends
repreneur
reprenez
repreniez
reprenions
reprenne
reprennent
reprennes
reprenons
represailles
representa
representaient
representais
representait
representant
representante
representantes
representants
representatif
representatifs
representation
representations
representative
representatives
representativite
represente
representee
representees
representent
representer
representera
representerai
representeraient
representerais
representerait
representeras
representerent
representerez
representerons
representeront
representes
representez
representiez
representions
representons
repressif
repressifs
repression
repressions
repressive
repressives
reprima
reprimaient
reprimait
reprimant
reprime
reprimee
reprimees
repriment
reprimer
reprimerent
reprimes
reprimez
reprimons
reprirent
repris
reprise
reprises
reprit
reprocha
reprochaient
reprochais
reprochait
reprochant
reproche
reprochee
reprochees
reprochent
reprocher
reprochera
reprocherai
reprocheraient
reprocherais
reprocherait
reprocherent
reprocheront
reproches
reprochez
reprochiez
reprochons
reprochèrent
reproché
reprochée
reprochées
reprochés
reproducteurs
reproduction
reproductions
reproduira
reproduirai
reproduiraient
reproduirait
reproduire
reproduirons
reproduiront
reproduis
reproduisaient
reproduisait
reproduisant
reproduise
reproduisent
reproduisez
reproduisirent
reproduisit
reproduisons
reproduit
reproduite
reproduites
reproduits
représailles
représenta
représentaient
représentais
représentait
représentant
représentante
représentantes
représentants
représentatif
représentatifs
représentation
représentations
représentative
représentatives
représentativité
représente
représentent
représenter
représentera
représenterai
représenteraient
représenterais
représenterait
représenteras
représenterez
représenterons
représenteront
représentes
représentez
représentiez
représentions
représentons
représentèrent
représenté
représentée
représentées
représentés
reprîmes
reptile
reptiles
republicain
republicaine
republicaines
republicains
republique
republiques
repugnant
repugne
repulsion
reputation
reputations
repute
reputee
reputees
reputes
repère
repèrent
repères
repéra
repérage
repéraient
repérait
repérant
repérer
repérera
repérerez
repérez
repérons
repérèrent
repéré
repérée
repérées
repérés
repêchage
repêchages
repêché
requeraient
requerait
requerant
requerants
requerir
requerons
requerra
requerrait
requerront
requeste
requete
requetes
requiem
requiere
requierent
requiers
requiert
requin
requins
requirent
requis
requise
requises
requisition
requisitions
requisitoire
requit
requière
requièrent
requéraient
requérait
requérant
requérants
requérir
requérons
requête
requêtes
rescape
rescapee
rescapees
rescapes
rescapé
rescapée
rescapées
rescapés
rescousse
reseau
reseaux
reserva
reservaient
reservais
reservait
reservant
reservation
reservations
reserve
reservee
reservees
reservent
reserver
reservera
reserverai
reserveraient
reserverais
reserverait
reserverent
reserverez
reserverons
reserveront
reserves
reservez
reserviez
reservions
reserviste
reservistes
reservoir
reservoirs
reservons
resida
residaient
residais
residait
residant
reside
residence
residences
resident
residente
residentes
residentiel
residentielle
residentielles
residentiels
residents
resider
residera
resideraient
residerait
residerent
resideront
resides
residez
residons
residu
residuelle
residuelles
residus
resignation
resigne
resigner
resiliant
resiliation
resiliations
resilie
resiliee
resiliees
resilience
resilient
resilier
resilies
resiliez
resine
resines
resineux
resista
resistaient
resistais
resistait
resistance
resistances
resistant
resistante
resistantes
resistants
resiste
resistent
resister
resistera
resisterai
resisteraient
resisterais
resisterait
resisterent
resisterez
resisterons
resisteront
resistes
resistez
resistions
resistons
resolu
resolue
resolues
resolument
resolurent
resolus
resolut
resolution
resolutions
resolvaient
resolvait
resolvant
resolve
resolvent
resolvez
resolvons
resonance
resonances
resonna
resonnaient
resonnait
resonne
resonnent
resonner
resonnera
resonnerent
resonneront
resonnez
resorber
resoudra
resoudrai
resoudraient
resoudrait
resoudre
resoudrez
resoudrons
resoudront
resous
resout
respect
respecta
respectable
respectables
respectaient
respectais
respectait
respectant
respecte
respectee
respectees
respectent
respecter
respectera
respecterai
respecteraient
respecterais
respecterait
respecteras
respecterent
respecterez
respecterons
respecteront
respectes
respectez
respectiez
respectif
respectifs
respections
respective
respectivement
respectives
respectons
respects
respectueuse
respectueusement
respectueuses
respectueux
respectèrent
respecté
respectée
respectées
respectés
respira
respirai
respiraient
respirais
respirait
respirant
respiration
respirations
respiratoire
respiratoires
respire
respiree
respirees
respirent
respirer
respirera
respirerai
respirerait
respirerez
respireront
respires
respirez
respirons
respiré
respirée
respirées
respirés
respondre
responsabilisation
responsabiliser
responsabilite
responsabilites
responsabilité
responsabilités
responsable
responsables
ressaisi
ressaisie
ressaisies
ressaisir
ressaisira
ressaisis
ressaisisse
ressaisissent
ressaisissez
ressaisissons
ressaisit
ressembla
ressemblaient
ressemblais
ressemblait
ressemblance
ressemblances
ressemblant
ressemblante
ressemblantes
ressemblants
ressemblat
ressemble
ressemblent
ressembler
ressemblera
ressemblerai
ressembleraient
ressemblerais
ressemblerait
ressembleras
ressemblerez
ressembleront
ressembles
ressemblez
ressembliez
ressemblions
ressemblons
ressemblât
ressemblé
ressens
ressent
ressentaient
ressentais
ressentait
ressentant
ressente
ressentent
ressentes
ressentez
ressenti
ressentie
ressenties
ressentiez
ressentiment
ressentiments
ressentions
ressentir
ressentira
ressentirai
ressentiraient
ressentirais
ressentirait
ressentiras
ressentirent
ressentirez
ressentirons
ressentiront
ressentis
ressentit
ressentons
resserre
resserrement
resserrer
resserré
ressors
ressort
ressortaient
ressortais
ressortait
ressortant
ressorte
ressortent
ressortez
ressorti
ressortie
ressorties
ressortir
ressortira
ressortirai
ressortiraient
ressortirais
ressortirait
ressortiras
ressortirent
ressortirez
ressortirons
ressortiront
ressortis
ressortissaient
ressortissait
ressortissant
ressortissante
ressortissantes
ressortissants
ressortissent
ressortit
ressortons
ressorts
ressource
ressourcer
ressources
ressuscita
ressuscitait
ressuscitant
ressuscite
ressuscitee
ressuscitees
ressuscitent
ressusciter
ressuscitera
ressusciterai
ressusciterait
ressusciterent
ressusciterons
ressusciteront
ressuscites
ressuscitez
ressuscitèrent
ressuscité
ressuscitée
ressuscitées
ressuscités
resta
restai
restaient
restais
restait
restames
restant
restante
restantes
restants
restassent
restat
restaura
restaurait
restaurant
restaurants
restaurateur
restaurateurs
restauration
restaurations
restauratrice
restaure
restauree
restaurees
restaurent
restaurer
restaurera
restaurerait
restaurerent
restaureront
restaures
restaurez
restaurons
restaurèrent
restauré
restaurée
restaurées
restaurés
reste
restee
restees
restent
rester
restera
resterai
resteraient
resterais
resterait
resteras
resterent
resterez
resteriez
resterions
resterons
resteront
restes
restez
restiez
restions
restitua
restituait
restituant
restitue
restituee
restituees
restituent
restituer
restituera
restituerai
restituerait
restituerons
restitueront
restitues
restituez
restituons
restitution
restitutions
restitué
restituée
restituées
restitués
resto
restons
restos
restreignaient
restreignait
restreignant
restreigne
restreignent
restreignez
restreignit
restreindra
restreindraient
restreindrait
restreindre
restreins
restreint
restreinte
restreintes
restreints
restrictif
restrictifs
restriction
restrictions
restrictive
restrictives
restructuration
restructurations
restâmes
restât
restèrent
resté
restée
restées
restés
resulta
resultaient
resultait
resultant
resultante
resultat
resultats
resulte
resultent
resulter
resultera
resulteraient
resulterait
resulterent
resulteront
resuma
resumaient
resumais
resumait
resumant
resume
resumee
resumees
resument
resumer
resumera
resumerai
resumerais
resumerait
resumeront
resumes
resumez
resumons
resurgence
resurrection
resurrections
retable
retabli
retablie
retablies
retablir
retablira
retablirai
retabliraient
retablirait
retablirent
retablirez
retablirons
retabliront
retablis
retablissaient
retablissait
retablissant
retablisse
retablissement
retablissements
retablissent
retablissez
retablissons
retablit
retaper
retard
retarda
retardaient
retardait
retardant
retardataires
retarde
retardee
retardees
retardement
retardent
retarder
retardera
retarderaient
retarderait
retarderent
retarderont
retardes
retardez
retardons
retards
retardèrent
retardé
retardée
retardées
retardés
retenaient
retenais
retenait
retenant
retenez
reteniez
retenions
retenir
retenons
retenter
retention
retentions
retentissant
retentissement
retentit
retenu
retenue
retenues
retenus
reticence
reticences
reticent
reticente
reticentes
reticents
retiendra
retiendrai
retiendraient
retiendrais
retiendrait
retiendras
retiendrez
retiendrons
retiendront
retienne
retiennent
retiennes
retiens
retient
retine
retinrent
retins
retint
retira
retirai
retiraient
retirais
retirait
retirant
retire
retiree
retirees
retirent
retirer
retirera
retirerai
retireraient
retirerais
retirerait
retireras
retirerent
retirerez
retirerons
retireront
retires
retirez
retiriez
retirions
retirèrent
retiré
retirée
retirées
retirés
retomba
retombaient
retombais
retombait
retombe
retombee
retombees
retombent
retomber
retombera
retomberai
retomberaient
retomberais
retomberait
retomberas
retomberent
retomberont
retombes
retombez
retombons
retombèrent
retombé
retombée
retombées
retombés
retordre
retorque
retouche
retoucher
retouches
retour
retourna
retournai
retournaient
retournais
retournait
retournames
retournant
retourne
retournee
retournees
retournement
retournements
retournent
retourner
retournera
retournerai
retourneraient
retournerais
retournerait
retourneras
retournerent
retournerez
retourneriez
retournerions
retournerons
retourneront
retournes
retournez
retourniez
retournions
retournons
retournâmes
retournèrent
retourné
retournée
retournées
retournés
retours
retraca
retracaient
retracait
retracant
retrace
retracee
retracees
retracent
retracer
retracera
retraceront
retraces
retracez
retracons
retractation
retracter
retracé
retracée
retracées
retracés
retrait
retraite
retraitee
retraitees
retraites
retraits
retraité
retraitée
retraitées
retraités
retrancha
retranchaient
retranchait
retranchant
retranche
retranchee
retranchees
retranchements
retranchent
retrancher
retranchera
retrancherent
retranches
retranchez
retranchèrent
retranché
retranchée
retranchées
retranchés
retranscrire
retranscrit
retransmis
retransmission
retravailler
retraça
retraçaient
retraçait
retraçant
retraçons
retreci
retrecir
retrecissement
retrecit
retribution
retro
retrograde
retrogrades
retros
retrospective
retrospectivement
retrospectives
retrouva
retrouvai
retrouvaient
retrouvailles
retrouvais
retrouvait
retrouvames
retrouvant
retrouve
retrouvee
retrouvees
retrouvent
retrouver
retrouvera
retrouverai
retrouveraient
retrouverais
retrouverait
retrouveras
retrouverent
retrouverez
retrouveriez
retrouverions
retrouverons
retrouveront
retrouves
retrouvez
retrouviez
retrouvions
retrouvons
retrouvâmes
retrouvèrent
retrouvé
retrouvée
retrouvées
retrouvés
retroviseur
reuf
reum
reuni
reunie
reunies
reunification
reunion
reunions
reunir
reunira
reunirai
reuniraient
reunirait
reunirent
reunirez
reunirons
reuniront
reunis
reunissaient
reunissais
reunissait
reunissant
reunisse
reunissent
reunissez
reunissiez
reunissions
reunissons
reunit
reup
reussi
reussie
reussies
reussir
reussira
reussirai
reussiraient
reussirais
reussirait
reussiras
reussirent
reussirez
reussiriez
reussirions
reussirons
reussiront
reussis
reussissaient
reussissais
reussissait
reussissant
reussisse
reussissent
reussisses
reussissez
reussissiez
reussissions
reussissons
reussit
reussite
reussites
reutilisation
reutiliser
reva
revai
revaient
revais
revait
revalorisation
revanche
revanches
revant
reve
revee
revees
reveil
reveilla
reveillai
reveillaient
reveillais
reveillait
reveillant
reveille
reveillee
reveillees
reveillent
reveiller
reveillera
reveillerai
reveilleraient
reveillerais
reveillerait
reveilleras
reveillerent
reveillerez
reveillerons
reveilleront
reveilles
reveillez
reveillon
reveillons
reveils
revela
revelaient
revelais
revelait
revelant
revelateur
revelateurs
revelation
revelations
revelatrice
revelatrices
revele
revelee
revelees
revelent
reveler
revelera
revelerai
reveleraient
revelerait
revelerent
revelerons
reveleront
reveles
revelez
revelions
revelons
revenaient
revenais
revenait
revenant
revenante
revenantes
revenants
revend
revendaient
revendait
revendant
revende
revendent
revendeur
revendeurs
revendez
revendication
revendications
revendiqua
revendiquaient
revendiquait
revendiquant
revendique
revendiquee
revendiquees
revendiquent
revendiquer
revendiquera
revendiqueraient
revendiquerait
revendiquerent
revendiqueront
revendiques
revendiquez
revendiquons
revendiquèrent
revendiqué
revendiquée
revendiquées
revendiqués
revendirent
revendit
revendons
revendra
revendrai
revendrais
revendrait
revendre
revendront
revends
revendu
revendue
revendues
revendus
revenez
reveniez
revenions
revenir
revenons
revent
revente
reventes
revenu
revenue
revenues
revenus
rever
revera
reverai
reveraient
reverais
reverait
reveras
reverence
reverend
reverende
reverends
reverez
reverie
reveriez
reveront
reverra
reverrai
reverraient
reverrais
reverrait
reverras
reverrez
reverrions
reverrons
reverront
revers
reversaient
reversait
reversant
reverse
reversee
reversees
reversent
reverser
reversera
reverserait
reverses
reversez
reversible
reversé
reversée
reversées
reversés
reves
revet
revetaient
revetait
revetant
revete
revetement
revetements
revetent
revetez
revetir
revetira
revetirait
revetirent
revetiront
revetis
revetit
revetons
revets
revetu
reveur
reveurs
reveuse
reveuses
revez
reviendra
reviendrai
reviendraient
reviendrais
reviendrait
reviendras
reviendrez
reviendriez
reviendrions
reviendrons
reviendront
revienne
reviennent
reviennes
reviens
revient
reviez
revinmes
revinrent
revins
revint
revions
revirement
revis
revisa
revisais
revisait
revisant
revise
revisee
revisees
revisent
reviser
revisera
reviserai
revises
revisez
revision
revisions
revisite
revisiter
revisité
revisons
revit
revitalisation
revivaient
revivais
revivait
revivant
revive
revivent
revivez
revivons
revivra
revivrais
revivre
revivrez
revivront
revocation
revoie
revoient
revoies
revoila
revoilà
revoir
revois
revoit
revoltant
revolte
revoltee
revoltees
revoltent
revolter
revoltes
revolu
revolue
revolues
revolus
revolution
revolutionna
revolutionnaire
revolutionnaires
revolutionnait
revolutionnant
revolutionne
revolutionnee
revolutionnent
revolutionner
revolutionnera
revolutionnerait
revolutions
revolver
revolvers
revons
revoqua
revoquant
revoque
revoquee
revoquees
revoquent
revoquer
revoquera
revoques
revoquez
revoyaient
revoyais
revoyait
revoyant
revoyez
revoyions
revoyons
revu
revue
revues
revus
revêt
revêtaient
revêtait
revêtant
revête
revêtement
revêtements
revêtent
revêtez
revêtir
revêtira
revêtirait
revêtirent
revêtiront
revêtis
revêtit
revêtons
revêts
revêtu
revînmes
revînt
rez
reçois
reçoit
reçoive
reçoivent
reçoives
reçu
reçue
reçues
reçurent
reçus
reçut
reçûmes
reçût
rhetorique
rhetoriques
rhinoceros
rhinocéros
rhum
rhume
rhumes
rhums
rhétorique
rhétoriques
ri
ri1
riaient
riais
riait
riant
riante
riantes
riants
ricain
ricaine
ricaines
ricains
richard
richards
riche
richelieu
richelieus
richement
riches
richesse
richesses
richissime
ricin
ricochet
ride
rideau
rideaux
rider
rides
ridicule
ridiculement
ridicules
ridiculisaient
ridiculisait
ridiculisant
ridiculise
ridiculisee
ridiculisees
ridiculisent
ridiculiser
ridiculises
ridiculisez
ridiculisé
ridiculisée
ridiculisées
ridiculisés
rie
riel
rien
riens
rient
ries
rieur
riez
rift
rigide
rigides
rigidite
rigidité
rigola
rigolade
rigolaient
rigolais
rigolait
rigolant
rigole
rigolent
rigoler
rigolera
rigolerai
rigolerais
rigolerait
rigoleras
rigolerez
rigoleront
rigoles
rigolez
rigoliez
rigolo
rigolons
rigolos
rigolote
rigolé
rigoureuse
rigoureusement
rigoureuses
rigoureux
rigueur
rigueurs
riiez
riions
rillettes
rime
rimes
rincait
rincant
rince
rincees
rincent
rincer
rinces
rincez
rincé
rincées
rincés
ring
ringard
rings
rinçait
rinçant
rions
riposte
riposter
ripostes
rira
rirai
riraient
rirais
rirait
riras
rire
rirent
rires
rirez
ririez
rirons
riront
ris
risee
risible
risotto
risqua
risquai
risquaient
risquais
risquait
risquant
risque
risquee
risquees
risquent
risquer
risquera
risquerai
risqueraient
risquerais
risquerait
risquerent
risquerez
risqueriez
risquerions
risquerons
risqueront
risques
risquez
risquiez
risquions
risquons
risquèrent
risqué
risquée
risquées
risqués
ristourne
risée
rit
rital
ritals
rite
rites
rituel
rituelle
rituelles
rituels
riva
rivage
rivages
rivais
rival
rivale
rivales
rivalisa
rivalisaient
rivalisait
rivalisant
rivalise
rivalisent
rivaliser
rivalisera
rivaliserait
rivaliserent
rivaliseront
rivalises
rivalisez
rivalisèrent
rivalisé
rivalite
rivalites
rivalité
rivalités
rivant
rivaux
rive
rivee
rivees
rivent
river
riverains
rives
rivet
rivieres
rivières
rivé
rivée
rivées
rivés
rixe
riz
rizieres
rizières
rob
robe
robert
roberts
robes
robinet
robinets
robins
robot
robotique
robotiques
robots
robs
robuste
robustes
robustesse
roc
rocade
rochas
roche
rocher
rochers
roches
rocheuse
rocheuses
rocheux
roché
rock
rock'n'roll
rocker
rocket
rockets
rocks
rockstar
rocs
rodeo
rodez
rodéo
rogne
rogue
roi
rois
role
roles
roller
rollers
rom
romaine
romaines
romains
roman
romance
romances
romancier
romanciere
romancieres
romanciers
romancière
romancières
romande
romanes
romanesque
romanesques
romanichel
romano
romanos
romans
romantique
romantiques
romantisme
romarin
rompaient
rompait
rompant
rompe
rompent
rompez
rompiez
rompirent
rompit
rompons
rompra
romprai
romprait
rompre
rompront
romps
rompt
rompu
rompue
rompues
rompus
roms
ronces
rond
ronde
rondelle
rondelles
rondes
rondeur
ronds
ronge
rongea
rongeaient
rongeais
rongeait
rongee
rongees
rongent
ronger
rongera
ronges
rongeur
rongeurs
rongé
rongée
rongées
rongés
roquefort
roquettes
rosaire
rose
roseau
roseaux
rosee
roses
rosier
rosiers
rosse
rossee
rosser
rossignol
rossé
rossée
rosé
rosée
rosés
rot
rotatif
rotation
rotations
rote
roti
rotonde
rotor
rotule
rotules
rouage
rouages
roubles
roue
roues
rouge
rougeatre
rougeole
rouges
rougeâtre
rough
rougi
rougie
rougies
rougir
rougira
rougirais
rougirait
rougis
rougissais
rougissait
rougisse
rougissent
rougissez
rougit
rouille
rouillé
roula
roulage
roulaient
roulais
roulait
roulant
roulante
roulants
roule
rouleau
rouleaux
roulee
roulees
roulement
roulements
roulent
rouler
roulera
roulerai
rouleraient
roulerais
roulerait
rouleras
roulerent
roulerez
roulerons
rouleront
roules
roulette
roulettes
roulez
rouliez
roulions
roulons
roulotte
roulure
roulures
roulèrent
roulé
roulée
roulées
roulés
round
rounds
roupies
rouquin
rouquine
rousse
rousses
rousseur
rouste
route
routes
routeur
routier
routiere
routieres
routiers
routine
routines
routière
routières
rouvert
rouvrais
rouvrait
rouvrant
rouvre
rouvrent
rouvrez
rouvrir
rouvrira
rouvrirait
rouvrirent
rouvriront
rouvris
rouvrit
rouvrons
roux
royal
royale
royalement
royales
royaliste
royalistes
royalties
royaume
royaumes
royaute
royautes
royauté
royautés
royaux
ru
ruban
rubans
rubis
rubrique
rubriques
ruche
ruches
rude
rudement
rudes
rudimentaire
rudiments
rue
ruee
ruelle
ruelles
ruer
rues
rugby
rugueux
ruina
ruinaient
ruinait
ruinant
ruinas
ruine
ruinee
ruinees
ruinent
ruiner
ruinera
ruineraient
ruinerait
ruinerent
ruineront
ruines
ruinez
ruinèrent
ruiné
ruinée
ruinées
ruinés
ruisseau
ruisseaux
ruissellement
rumeur
rumeurs
runes
running
rupture
ruptures
rural
rurale
rurales
ruralite
ruralité
ruraux
ruses
rush
rushes
rushs
russo
rustique
rustiques
rusé
ruée
rythme
rythmee
rythmes
rythmique
rythmiques
rythmé
rythmée
râla
râlaient
râlais
râlait
râle
râlent
râler
râlera
râles
râlez
râlé
râpé
râteau
règle
règlement
règlements
règlent
règles
règne
règnent
règnes
ré
réa
réacteur
réacteurs
réactif
réactifs
réaction
réactionnaire
réactionnaires
réactions
réactivant
réactive
réactivent
réactiver
réactivera
réactives
réactivez
réactivité
réactivé
réactivée
réactivées
réactivés
réadaptation
réaffirma
réaffirmait
réaffirmant
réaffirme
réaffirment
réaffirmer
réaffirmera
réaffirmons
réaffirmé
réaffirmée
réaffirmées
réaffirmés
réagi
réagir
réagira
réagirai
réagiraient
réagirais
réagirait
réagirent
réagirez
réagiriez
réagirons
réagiront
réagis
réagissaient
réagissais
réagissait
réagissant
réagisse
réagissent
réagisses
réagissez
réagissiez
réagissions
réagissons
réagit
réal
réalisa
réalisable
réalisables
réalisai
réalisaient
réalisais
réalisait
réalisant
réalisateur
réalisateurs
réalisation
réalisations
réalisatrice
réalisatrices
réalise
réalisent
réaliser
réalisera
réaliserai
réaliseraient
réaliserais
réaliserait
réaliseras
réaliserez
réaliserons
réaliseront
réalises
réalisez
réalisiez
réalisions
réalisme
réalismes
réalisons
réaliste
réalistes
réalisèrent
réalisé
réalisée
réalisées
réalisés
réalité
réalités
réaménagement
réanimation
réapparais
réapparaissaient
réapparaissait
réapparaissant
réapparaisse
réapparaissent
réapparaissez
réapparaît
réapparaîtra
réapparaîtrait
réapparaître
réapparaîtront
réapparition
réapparu
réapparue
réapparues
réapparurent
réapparus
réapparut
réapprendre
réaux
rébellion
rébellions
récalcitrants
récapitulatif
récapitule
récemment
récent
récente
récentes
récents
réceptacle
récepteur
récepteurs
réceptif
réception
réceptionniste
réceptions
réceptrice
réceptrices
récession
récessions
réchauffa
réchauffaient
réchauffais
réchauffait
réchauffe
réchauffement
réchauffements
réchauffent
réchauffer
réchauffera
réchaufferait
réchaufferont
réchauffes
réchauffez
réchauffons
réchauffé
récidive
récidives
récidiviste
récif
récifs
récipiendaire
récipient
récipients
réciprocité
réciproque
réciproquement
réciproques
récit
récita
récitaient
récitais
récitait
récital
récitation
récite
récitent
réciter
récitera
réciteront
récites
récitez
récitons
récits
récité
récitée
récitées
récités
réclama
réclamaient
réclamais
réclamait
réclamant
réclamation
réclamations
réclame
réclament
réclamer
réclamera
réclamerai
réclameraient
réclamerait
réclamerons
réclameront
réclamez
réclamiez
réclamions
réclamons
réclamèrent
réclamé
réclamée
réclamées
réclamés
réclusion
récolta
récoltaient
récoltait
récolte
récoltent
récolter
récoltera
récolteraient
récolterait
récolteras
récolterez
récolterons
récolteront
récoltes
récoltez
récoltions
récoltons
récoltèrent
récolté
récoltée
récoltées
récoltés
récompensa
récompensaient
récompensait
récompensant
récompense
récompensent
récompenser
récompensera
récompenserai
récompenserait
récompenseront
récompenses
récompensez
récompensons
récompensé
récompensée
récompensées
récompensés
réconcilia
réconciliait
réconciliant
réconciliation
réconciliations
réconcilie
réconcilient
réconcilier
réconciliera
réconcilieront
réconciliez
réconcilions
réconcilièrent
réconcilié
réconciliée
réconciliées
réconciliés
réconfort
réconforta
réconfortait
réconfortant
réconforte
réconfortent
réconforter
réconfortera
réconfortez
réconforts
réconforté
réconfortée
réconfortés
récré
récréatif
récréation
récup
récupère
récupèrent
récupères
récupéra
récupérai
récupéraient
récupérais
récupérait
récupérant
récupération
récupérations
récupérer
récupérera
récupérerai
récupéreraient
récupérerais
récupérerait
récupéreras
récupérerez
récupérerons
récupéreront
récupérez
récupérons
récupérèrent
récupéré
récupérée
récupérées
récupérés
récurrence
récurrent
récurrente
récurrentes
récurrents
rédacteur
rédacteurs
rédaction
rédactions
rédactrice
rédactrices
rédempteur
rédemption
rédige
rédigea
rédigeaient
rédigeais
rédigeait
rédigeant
rédigent
rédigeons
rédiger
rédigera
rédigerai
rédigerez
rédigeront
rédiges
rédigez
rédigèrent
rédigé
rédigée
rédigées
rédigés
réducteur
réducteurs
réduction
réductions
réductrice
réductrices
réduira
réduirai
réduiraient
réduirais
réduirait
réduire
réduirez
réduirons
réduiront
réduis
réduisaient
réduisais
réduisait
réduisant
réduise
réduisent
réduisez
réduisions
réduisirent
réduisit
réduisons
réduit
réduite
réduites
réduits
réel
réelle
réellement
réelles
réels
réessayer
réf
réfection
réfectoire
réflexe
réflexes
réflexion
réflexions
réfléchi
réfléchie
réfléchies
réfléchir
réfléchira
réfléchirai
réfléchiraient
réfléchirais
réfléchirait
réfléchiras
réfléchirez
réfléchirons
réfléchiront
réfléchis
réfléchissaient
réfléchissais
réfléchissait
réfléchissant
réfléchisse
réfléchissent
réfléchisses
réfléchissez
réfléchissiez
réfléchissions
réfléchissons
réfléchit
réforma
réformait
réformant
réformateur
réformateurs
réformatrice
réformatrices
réforme
réforment
réformer
réformera
réformes
réformez
réformiste
réformistes
réformons
réformé
réformée
réformées
réformés
réfractaire
réfractaires
réfraction
réfrigérateur
réfrigération
réfugia
réfugiaient
réfugiais
réfugiait
réfugiant
réfugie
réfugient
réfugier
réfugiera
réfugieront
réfugies
réfugiez
réfugions
réfugièrent
réfugié
réfugiés
réfuta
réfutaient
réfutait
réfutant
réfutation
réfute
réfutent
réfuter
réfutera
réfutez
réfutons
réfuté
réfutée
réfutées
réfutés
réfère
réfèrent
réfères
référa
référaient
référais
référait
référant
référence
référencement
références
référencé
référencés
référendaire
référendum
référendums
référent
référentiel
référentielle
référentielles
référentiels
référents
référer
référera
référerai
référeront
référez
référons
référé
référée
référées
référés
régal
régala
régalaient
régalais
régalait
régalant
régale
régalent
régaler
régalera
régalerez
régaleront
régalez
régalons
régalé
régalée
régalées
régalés
régence
régent
régente
régents
régi
régie
régies
régime
régiment
régiments
régimes
région
régional
régionale
régionales
régionaux
régions
régissant
régissent
régisseur
régit
régla
réglable
réglage
réglages
réglaient
réglais
réglait
réglant
réglementa
réglementaire
réglementaires
réglementait
réglementant
réglementation
réglementations
réglemente
réglementent
réglementer
réglementé
réglementée
réglementées
réglementés
régler
réglera
réglerai
régleraient
réglerais
réglerait
réglerez
réglerons
régleront
réglez
régliez
réglions
réglisse
réglo
réglons
réglèrent
réglé
réglée
réglées
réglés
régna
régnaient
régnait
régnant
régner
régnera
régneraient
régnerait
régnerez
régnerons
régneront
régnez
régniez
régnèrent
régné
régression
régressions
régulaient
régulait
régulant
régularisation
régularité
régularités
régulateur
régulateurs
régulation
régulations
régule
régulent
réguler
régulera
régulier
réguliers
régulière
régulièrement
régulières
régulé
régulée
régulées
régulés
régénération
régénérer
réhabilitation
réhabilitations
réhabiliter
réhabilité
réincarnation
réinsertion
réinstaller
réintègre
réintègrent
réintégra
réintégrait
réintégrant
réintégration
réintégrer
réintégrera
réintégré
réintégrée
réintégrées
réintégrés
réinventa
réinventait
réinventant
réinvente
réinventent
réinventer
réinventez
réinventons
réinventé
réinventée
réinventées
réinventés
réinvestir
réitère
réitèrent
réitéra
réitérait
réitérant
réitérer
réitérera
réitérons
réitéré
réitérée
réitérées
réitérés
réjoui
réjouie
réjouies
réjouir
réjouira
réjouirai
réjouiraient
réjouirais
réjouirait
réjouirent
réjouirez
réjouirons
réjouiront
réjouis
réjouissaient
réjouissais
réjouissait
réjouissances
réjouissant
réjouisse
réjouissent
réjouissez
réjouissions
réjouissons
réjouit
rémission
rémunère
rémunèrent
rémunéraient
rémunérait
rémunérant
rémunération
rémunérations
rémunérer
rémunéré
rémunérée
rémunérées
rémunérés
rénale
rénova
rénovait
rénovant
rénovation
rénovations
rénove
rénovent
rénover
rénovez
rénovons
rénové
rénovée
rénovées
rénovés
réorganisa
réorganisait
réorganisant
réorganisation
réorganisations
réorganise
réorganisent
réorganiser
réorganisera
réorganisez
réorganisé
réorganisée
réorganisées
réorganisés
réorientation
réorienter
réouverture
réouvertures
répand
répandaient
répandais
répandait
répandant
répande
répandent
répandez
répandirent
répandit
répandons
répandra
répandrai
répandraient
répandrait
répandre
répandront
répands
répandu
répandue
répandues
répandus
répara
réparaient
réparait
réparant
réparateur
réparation
réparations
répare
réparent
réparer
réparera
réparerai
réparerait
réparerons
répareront
répares
réparez
réparons
réparti
répartie
réparties
répartir
répartira
répartirait
répartirent
répartiront
répartis
répartissaient
répartissait
répartissant
répartisse
répartissent
répartissez
répartissons
répartit
répartition
répartitions
réparèrent
réparé
réparée
réparées
réparés
répercussion
répercussions
répertoire
répertoires
répertorie
répertorié
répertoriées
répertoriés
répit
répits
répliqua
répliquaient
répliquais
répliquait
répliquant
réplique
répliquent
répliquer
répliquera
répliquerait
répliquerons
répliqueront
répliques
répliquez
répliquèrent
répliqué
répliquée
répliquées
répliqués
répond
répondaient
répondais
répondait
répondant
répondants
réponde
répondent
répondes
répondeur
répondez
répondiez
répondions
répondirent
répondis
répondit
répondons
répondra
répondrai
répondraient
répondrais
répondrait
répondras
répondre
répondrez
répondriez
répondrions
répondrons
répondront
réponds
répondu
répondue
répondues
répondus
répondît
réponse
réponses
répressif
répressifs
répression
répressions
répressive
répressives
réprima
réprimaient
réprimait
réprimant
réprime
répriment
réprimer
réprimez
réprimons
réprimèrent
réprimé
réprimée
réprimées
réprimés
répréhensible
républicain
républicaine
républicaines
républicains
république
républiques
répugnant
répugne
répulsion
réputation
réputations
réputé
réputée
réputées
réputés
répète
répètent
répètes
répéta
répétai
répétaient
répétais
répétait
répétant
répéter
répétera
répéterai
répéterais
répéterait
répéterez
répéterons
répéteront
répétez
répétiez
répétions
répétitif
répétitifs
répétition
répétitions
répétitive
répétitives
répétons
répétèrent
répété
répétée
répétées
répétés
réquisition
réquisitions
réquisitoire
réseau
réseaux
réserva
réservaient
réservais
réservait
réservant
réservation
réservations
réserve
réservent
réserver
réservera
réserverai
réserveraient
réserverais
réserverait
réserverez
réserverons
réserveront
réserves
réservez
réserviez
réservions
réserviste
réservistes
réservoir
réservoirs
réservons
réservèrent
réservé
réservée
réservées
réservés
résida
résidaient
résidais
résidait
résidant
réside
résidence
résidences
résident
résidente
résidentes
résidentiel
résidentielle
résidentielles
résidentiels
résidents
résider
résidera
résideraient
résiderait
résideront
résides
résidez
résidons
résidu
résiduelle
résiduelles
résidus
résidèrent
résidé
résignation
résigner
résigné
résiliant
résiliation
résiliations
résilie
résilience
résilient
résilier
résiliez
résilié
résiliée
résiliées
résiliés
résine
résines
résineux
résista
résistaient
résistais
résistait
résistance
résistances
résistant
résistante
résistantes
résistants
résiste
résistent
résister
résistera
résisterai
résisteraient
résisterais
résisterait
résisterez
résisterons
résisteront
résistes
résistez
résistions
résistons
résistèrent
résisté
résolu
résolue
résolues
résolument
résolurent
résolus
résolut
résolution
résolutions
résolvaient
résolvait
résolvant
résolve
résolvent
résolvez
résolvons
résonance
résonances
résonna
résonnaient
résonnait
résonne
résonnent
résonner
résonnera
résonneront
résonnez
résonnèrent
résonné
résorber
résoudra
résoudrai
résoudraient
résoudrait
résoudre
résoudrez
résoudrons
résoudront
résous
résout
résulta
résultaient
résultait
résultant
résultante
résultat
résultats
résulte
résultent
résulter
résultera
résulteraient
résulterait
résulteront
résultât
résultèrent
résulté
résuma
résumaient
résumais
résumait
résumant
résume
résument
résumer
résumera
résumerai
résumerais
résumerait
résumeront
résumes
résumez
résumons
résumé
résumée
résumées
résumés
résurgence
résurrection
résurrections
rétabli
rétablie
rétablies
rétablir
rétablira
rétablirai
rétabliraient
rétablirait
rétablirent
rétablirez
rétablirons
rétabliront
rétablis
rétablissaient
rétablissait
rétablissant
rétablisse
rétablissement
rétablissements
rétablissent
rétablissez
rétablissons
rétablit
rétention
rétentions
réticence
réticences
réticent
réticente
réticentes
réticents
rétine
rétorque
rétractation
rétracter
rétribution
rétro
rétrograde
rétrogrades
rétrogradé
rétros
rétrospective
rétrospectivement
rétrospectives
rétroviseur
rétréci
rétrécir
rétrécissement
rétrécit
réuni
réunie
réunies
réunification
réunion
réunions
réunir
réunira
réunirai
réuniraient
réunirait
réunirent
réunirez
réunirons
réuniront
réunis
réunissaient
réunissais
réunissait
réunissant
réunisse
réunissent
réunissez
réunissiez
réunissions
réunissons
réunit
réussi
réussie
réussies
réussir
réussira
réussirai
réussiraient
réussirais
réussirait
réussiras
réussirent
réussirez
réussiriez
réussirions
réussirons
réussiront
réussis
réussissaient
réussissais
réussissait
réussissant
réussisse
réussissent
réussisses
réussissez
réussissiez
réussissions
réussissons
réussit
réussite
réussites
réussît
réutilisation
réutiliser
réveil
réveilla
réveillai
réveillaient
réveillais
réveillait
réveillant
réveille
réveillent
réveiller
réveillera
réveillerai
réveilleraient
réveillerais
réveillerait
réveilleras
réveillerez
réveillerons
réveilleront
réveilles
réveillez
réveillon
réveillons
réveillèrent
réveillé
réveillée
réveillées
réveillés
réveils
réversible
révisa
révisais
révisait
révisant
révise
révisent
réviser
révisera
réviserai
révises
révisez
révision
révisions
révisons
révisé
révisée
révisées
révisés
révocation
révoltant
révolte
révoltent
révolter
révoltes
révolté
révoltée
révoltées
révoltés
révolu
révolue
révolues
révolus
révolution
révolutionna
révolutionnaire
révolutionnaires
révolutionnait
révolutionnant
révolutionne
révolutionnent
révolutionner
révolutionnera
révolutionnerait
révolutionné
révolutionnée
révolutions
révoqua
révoquant
révoque
révoquent
révoquer
révoquera
révoquez
révoqué
révoquée
révoquées
révoqués
révèle
révèlent
révèles
révéla
révélaient
révélais
révélait
révélant
révélateur
révélateurs
révélation
révélations
révélatrice
révélatrices
révéler
révélera
révélerai
révéleraient
révélerait
révélerons
révéleront
révélez
révélions
révélons
révélèrent
révélé
révélée
révélées
révélés
révérence
révérend
révérende
révérends
réécouter
réécrira
réécrire
réécris
réécrit
réécrite
réécrites
réécrits
réécriture
réécrivait
réécrivant
réécrive
réécrivent
réécrivez
réédition
rééditions
réédité
rééducation
rééducations
réélection
réélu
réélue
rééquilibrage
rééquilibrer
réévaluation
réévaluer
rênes
rêva
rêvai
rêvaient
rêvais
rêvait
rêvant
rêve
rêvent
rêver
rêvera
rêverai
rêveraient
rêverais
rêverait
rêveras
rêverez
rêverie
rêveriez
rêveront
rêves
rêveur
rêveurs
rêveuse
rêveuses
rêvez
rêviez
rêvions
rêvons
rêvé
rêvée
rêvées
rêvés
rôle
rôles
rôti
sa
sabbat
sabbatique
sabines
sable
sables
sablier
sablé
sabot
sabotage
sabotages
sabotait
sabotant
sabote
sabotee
sabotees
sabotent
saboter
sabotes
sabots
saboté
sabotée
sabotées
sabotés
sabre
sabres
sac
saccage
saccagea
saccageaient
saccageant
saccagee
saccagees
saccagent
saccager
saccagerent
saccages
saccagez
saccagèrent
saccagé
saccagée
saccagées
saccagés
sacerdoce
sacerdotale
sachant
sache
sachent
saches
sachet
sachets
sachez
sachiez
sachions
sachons
sacoche
sacoches
sacre
sacree
sacrees
sacrement
sacrements
sacres
sacrifia
sacrifiaient
sacrifiais
sacrifiait
sacrifiant
sacrifice
sacrifices
sacrifie
sacrifiee
sacrifiees
sacrifient
sacrifier
sacrifiera
sacrifierai
sacrifieraient
sacrifierais
sacrifierait
sacrifierent
sacrifierez
sacrifierons
sacrifieront
sacrifies
sacrifiez
sacrifions
sacrifièrent
sacrifié
sacrifiée
sacrifiées
sacrifiés
sacrilege
sacrilège
sacristie
sacré
sacrée
sacrées
sacrément
sacrés
sacs
sadique
safari
safaris
safran
saga
sagas
sage
sage-femme
sagement
sages
sagesse
sagesses
sagittaire
saharienne
sahel
saigna
saignaient
saignais
saignait
saigne
saignee
saignement
saignements
saignent
saigner
saignera
saignes
saignez
saigné
saignée
saignés
saillant
saillante
saillantes
saillants
saillie
sain
saine
sainement
saines
sains
saint
sainte
saintes
saintete
sainteté
saints
sais
saisi
saisie
saisies
saisine
saisir
saisira
saisirai
saisiraient
saisirais
saisirait
saisirent
saisirez
saisirons
saisiront
saisis
saisissaient
saisissais
saisissait
saisissant
saisissante
saisissantes
saisissants
saisisse
saisissent
saisisses
saisissez
saisissiez
saisissions
saisissons
saisit
saison
saisonnier
saisonniere
saisonnieres
saisonniers
saisonnière
saisonnières
saisons
sait
sala
salade
salades
saladier
salafisme
salafiste
salafistes
salaire
salaires
salarial
salariale
salariales
salariat
salariaux
salarie
salariee
salariees
salaries
salarié
salariée
salariées
salariés
salaud
salauds
sale
sale-etranger
sale-étranger
salee
salees
salement
sales
salete
saletes
saleté
saletés
sali
salie
salies
salines
salins
salir
salira
salis
salissaient
salissait
salisse
salissent
salissez
salit
salive
salle
salles
salon
salons
salopard
salopards
salope
saloperie
saloperies
salopes
salpetriere
salpêtrière
salsa
salua
saluai
saluaient
saluais
saluait
saluant
salubrite
salubrité
salue
saluee
saluees
saluent
saluer
saluera
saluerai
saluerait
saluerent
saluerez
saluerons
salueront
salues
saluez
saluons
salut
salutaire
salutations
saluts
saluèrent
salué
saluée
saluées
salués
salve
salé
salée
salées
salés
samaritain
samedi
samedis
samourai
samourais
samouraï
samouraïs
sample
samu
san
sanatorium
sanction
sanctionna
sanctionnaient
sanctionnait
sanctionnant
sanctionne
sanctionnee
sanctionnees
sanctionnent
sanctionner
sanctionnera
sanctionnerait
sanctionneront
sanctionnes
sanctionnez
sanctionnons
sanctionné
sanctionnée
sanctionnées
sanctionnés
sanctions
sanctuaire
sanctuaires
sandales
sandwich
sandwiches
sandwichs
sang
sanglant
sanglante
sanglantes
sanglants
sangle
sanglier
sangliers
sanglote
sanglots
sangs
sangsues
sanguin
sanguinaire
sanguinaires
sanguine
sanguines
sanguins
sanitaire
sanitaires
sans
sans-arret
sans-arrêt
sante
santes
santé
santés
saoudien
saoudienne
saoudiens
saoudite
saoul
saoula
saoulaient
saoulais
saoulait
saoulant
saoule
saoulee
saoulent
saouler
saoulerait
saoules
saoulez
saoulons
saouls
saoulé
saoulée
saoulés
sapaient
sapait
sapant
sape
sapee
sapees
sapent
saper
sapera
saperait
sapes
sapeurs
sapez
saphir
sapiens
sapin
sapins
sapée
sapées
sapés
sar
sarcasme
sarcasmes
sarcastique
sarcophage
sardine
sardines
sarrasin
sarrasins
sas
satanique
satellite
satellites
satiete
satin
satire
satires
satirique
satiriques
satisfaction
satisfactions
satisfaire
satisfais
satisfaisaient
satisfaisait
satisfaisant
satisfaisante
satisfaisantes
satisfaisants
satisfaisons
satisfait
satisfaite
satisfaites
satisfaits
satisfasse
satisfassent
satisfera
satisferai
satisferaient
satisferait
satisferons
satisferont
satisfit
satisfont
satiété
saturait
saturant
saturation
saturations
sature
saturee
saturees
saturent
saturer
satures
saturne
saturé
saturée
saturées
saturés
sauce
sauces
saucisse
saucisses
saucisson
sauf
saufs
saule
saules
saumon
saumons
sauna
saunier
saura
saurai
sauraient
saurais
saurait
sauras
saurez
sauriez
saurons
sauront
saut
sauta
sautai
sautaient
sautais
sautait
sautant
saute
sautee
sautees
sautent
sauter
sautera
sauterai
sauteraient
sauterais
sauterait
sauteras
sauterelles
sauterent
sauterez
sauterons
sauteront
sautes
sautez
sautions
sauts
sautèrent
sauté
sautée
sautées
sautés
sauva
sauvage
sauvagement
sauvagerie
sauvages
sauvai
sauvaient
sauvais
sauvait
sauvant
sauve
sauvee
sauvees
sauvegardait
sauvegardant
sauvegarde
sauvegardee
sauvegardees
sauvegardent
sauvegarder
sauvegardera
sauvegardes
sauvegardez
sauvegardons
sauvegardé
sauvegardée
sauvegardées
sauvegardés
sauvent
sauver
sauvera
sauverai
sauveraient
sauverais
sauverait
sauveras
sauverent
sauverez
sauveriez
sauverons
sauveront
sauves
sauvetage
sauvetages
sauveteur
sauveteurs
sauveur
sauveurs
sauveuse
sauvez
sauviez
sauvignon
sauvons
sauvèrent
sauvé
sauvée
sauvées
sauvés
savaient
savais
savait
savamment
savane
savant
savante
savantes
savants
savate
savates
savent
saveur
saveurs
savez
saviez
savions
savoir
savoirs
savon
savons
savoura
savouraient
savourais
savourait
savourant
savoure
savouree
savourent
savourer
savourera
savoureront
savoures
savoureuse
savoureuses
savoureux
savourez
savourons
savouré
savourée
savourés
savoyard
savoyards
saxe
saxo
saxon
saxonne
saxonnes
saxons
saxophone
saxophoniste
sb
sbires
scalpel
scan
scandale
scandales
scandaleuse
scandaleuses
scandaleux
scandalise
scandalisé
scandinave
scandinaves
scanne
scannee
scannent
scanner
scanners
scannes
scannez
scanné
scannée
scannés
scans
scarabee
scarabée
scarifications
scarifie
scarifiee
scarifier
scarifié
scarifiée
sceau
sceaux
scella
scellaient
scellait
scellant
scelle
scellee
scellees
scellent
sceller
scellera
scellerait
scellerent
scelleront
scelles
scellez
scellons
scellèrent
scellé
scellée
scellées
scellés
scenarii
scenario
scenarios
scenariste
scenaristes
scene
scenes
scenique
scenographie
scepticisme
sceptique
sceptiques
sceptre
schema
schemas
schisme
schiste
schistes
schizophrene
schizophrenie
schizophrène
schizophrénie
schlag
schlague
schéma
schémas
scie
sciemment
science
sciences
scientifique
scientifiquement
scientifiques
scientologie
scierie
scission
scissions
sclerose
sclérose
scolaire
scolaires
scolarisation
scolarise
scolarisee
scolarises
scolarisé
scolarisée
scolarisés
scolarite
scolarites
scolarité
scolarités
scoop
scoops
scooter
scooters
score
scores
scorpion
scorpions
scotch
scotche
scotché
scout
scoute
scoutes
scouts
scrabble
scratch
scribe
script
scripts
scrupule
scrupules
scrupuleusement
scrupuleux
scruta
scrutaient
scrutais
scrutait
scrutant
scrute
scrutee
scrutees
scrutent
scruter
scrutera
scrutes
scrutez
scrutin
scrutins
scrutons
scruté
scrutée
scrutées
scrutés
sculpta
sculptait
sculptant
sculpte
sculptee
sculptees
sculptent
sculpter
sculptes
sculpteur
sculpteurs
sculptez
sculptrice
sculpture
sculptures
sculpté
sculptée
sculptées
sculptés
scène
scènes
scénarii
scénario
scénarios
scénariste
scénaristes
scénique
scénographie
sdf
se
seance
seances
seau
seaux
sec
secession
secessions
secha
sechage
sechaient
sechais
sechait
sechant
seche
sechee
sechees
sechement
sechent
secher
sechera
secherai
secheresse
secheresses
secheront
seches
sechez
sechons
seconda
secondaient
secondaire
secondaires
secondait
seconde
secondee
secondees
secondent
seconder
secondera
secondes
secondez
seconds
secondé
secondée
secondées
secondés
secoua
secouai
secouaient
secouais
secouait
secouant
secoue
secouee
secouees
secouent
secouer
secouera
secouerait
secouerent
secoueront
secoues
secouez
secouons
secourait
secoure
secourent
secourez
secourir
secouristes
secours
secourt
secouru
secourue
secourues
secourus
secourut
secousse
secousses
secouèrent
secoué
secouée
secouées
secoués
secret
secretaire
secretaires
secretariat
secretariats
secrete
secretement
secretes
secretion
secretions
secrets
secrète
secrètement
secrètes
secrétaire
secrétaires
secrétariat
secrétariats
secs
sectaire
sectaires
sectarisme
secte
sectes
secteur
secteurs
section
sections
sectorielles
secu
seculaire
secularisation
securisaient
securisait
securisation
securise
securisee
securisees
securisent
securiser
securisera
securises
securisez
securisons
securitaire
securitaires
securite
securites
sedentaire
sedentaires
sedimentaires
sediments
seducteur
seduction
seductions
seduira
seduirait
seduire
seduiront
seduis
seduisaient
seduisait
seduisant
seduisante
seduisantes
seduisants
seduise
seduisent
seduisez
seduisirent
seduisit
seduit
seduite
seduites
seduits
segment
segmentation
segments
segregation
segregations
seigle
seigneur
seigneurie
seigneuries
seigneurs
sein
seine
seing
seins
seisme
seismes
seize
seizieme
seizième
sejour
sejourna
sejournaient
sejournais
sejournait
sejournant
sejourne
sejournent
sejourner
sejournera
sejournerait
sejournerent
sejournerez
sejournerons
sejourneront
sejournez
sejours
sel
select
selectif
selectifs
selection
selectionna
selectionnaient
selectionnait
selectionnant
selectionne
selectionnee
selectionnees
selectionnent
selectionner
selectionnera
selectionnerait
selectionnerons
selectionneront
selectionnes
selectionneur
selectionneurs
selectionneuse
selectionnez
selectionnons
selections
selective
selectives
self
selfie
selfies
selfs
selle
seller
selles
sellette
sellé
selon
sels
sema
semai
semaient
semaine
semaines
semait
semant
semantique
semantiques
sembla
semblable
semblables
semblaient
semblais
semblait
semblant
semblants
semblat
semble
semblent
sembler
semblera
semblerai
sembleraient
semblerais
semblerait
semblerent
sembleront
sembles
semblez
sembliez
semblions
semblons
semblât
semblèrent
semblé
seme
semees
semelle
semelles
semence
semences
sement
semer
semera
semerait
semerent
semerez
semeront
semes
semestre
semestres
semez
semi
seminaire
seminaires
semis
semons
semoule
semèrent
semé
semées
sen
senat
senateur
senateurs
senatoriale
senatoriales
senatrice
senats
senechal
senile
senior
seniors
sens
sensation
sensationnel
sensations
sense
sensee
sensees
senses
sensibilisation
sensibilisations
sensibilise
sensibilisee
sensibilisees
sensibilisent
sensibiliser
sensibilisera
sensibilises
sensibilisez
sensibilisons
sensibilisé
sensibilisée
sensibilisées
sensibilisés
sensibilite
sensibilites
sensibilité
sensibilités
sensible
sensiblement
sensibles
sensoriel
sensorielle
sensorielles
sensoriels
sensu
sensualite
sensualité
sensuel
sensuelle
sensuelles
sensuels
sensé
sensée
sensées
sensés
sent
sentaient
sentais
sentait
sentant
sente
sentence
sentences
sentent
sentes
sentez
senti
sentie
sentier
sentiers
senties
sentiez
sentiment
sentimental
sentimentale
sentimentales
sentimentaux
sentiments
sentinelle
sentinelles
sentions
sentir
sentira
sentirai
sentiraient
sentirais
sentirait
sentiras
sentirent
sentirez
sentiriez
sentirions
sentirons
sentiront
sentis
sentit
sentons
separa
separaient
separais
separait
separant
separation
separations
separatiste
separatistes
separe
separee
separees
separement
separent
separer
separera
separerai
separeraient
separerais
separerait
separeras
separerent
separerez
separerons
separeront
separes
separez
separions
separons
sept
septante
septembre
septembres
septentrional
septentrionale
septentrionales
septentrionaux
septieme
septiemes
septique
septième
septièmes
sepulcre
sepulture
sepultures
sequelles
sequencage
sequence
sequences
sequestration
sequestre
sequestree
sequestrer
sera
serai
seraient
serais
serait
seras
serein
sereine
sereinement
sereines
sereins
serenite
serez
serfs
sergent
sergents
serges
serie
series
serieuse
serieusement
serieuses
serieux
seriez
seringue
seringues
serions
serment
serments
sermon
sermons
seroient
seroit
serons
seront
serpent
serpents
serpilliere
serpillieres
serpillière
serpillières
serrage
serrai
serraient
serrais
serrait
serrant
serras
serre
serree
serrees
serrent
serrer
serrera
serrerai
serrerais
serrerait
serreras
serrerent
serreront
serres
serrez
serrons
serrure
serrurerie
serrures
serrurier
serrèrent
serré
serrée
serrées
serrés
sers
sert
serum
serums
servaient
servais
servait
servant
servante
servantes
serve
servent
serveur
serveurs
serveuse
serveuses
servez
servi
serviable
service
services
servie
servies
serviette
serviettes
serviez
servions
servir
servira
servirai
serviraient
servirais
servirait
serviras
servirent
servirez
servirons
serviront
servis
servit
serviteur
serviteurs
servitude
servitudes
servons
servît
ses
sesame
session
sessions
set
sete
sets
seuil
seuils
seul
seule
seulement
seules
seuls
seum
seve
severe
severement
severes
severite
sevi
sevices
sevir
sevira
sevirait
sevirent
sevis
sevissaient
sevissait
sevissant
sevisse
sevissent
sevit
sevrage
sevres
sexe
sexes
sexisme
sexiste
sexistes
sexualite
sexualites
sexualité
sexualités
sexuel
sexuelle
sexuellement
sexuelles
sexuels
sexy
shampoing
shampoings
shampooing
sheitan
shell
sherif
sherifs
shift
shifts
shirt
shirts
shit
shogun
shoot
shooter
shoots
shopping
shoppings
short
shorts
shot
shots
show
shows
shui
shérif
shérifs
si
siamois
sic
sicilien
sida
sidere
siderurgie
sidérurgie
sidéré
siecle
siecles
sied
siege
siegea
siegeaient
siegeais
siegeait
siegeant
siegent
siegeons
sieger
siegera
siegeraient
siegerait
siegerent
siegeront
sieges
siegez
siemens
sien
sienne
siennes
siens
sierra
sierras
sieste
siestes
sieur
sieurs
siffla
sifflaient
sifflait
siffle
sifflee
sifflees
sifflement
sifflent
siffler
sifflera
sifflerai
sifflerait
siffleront
siffles
sifflet
sifflets
sifflez
sifflé
sifflée
sifflées
sifflés
sigle
sigma
signaient
signais
signait
signal
signala
signalaient
signalais
signalait
signalant
signale
signalee
signalees
signalement
signalements
signalent
signaler
signalera
signalerai
signaleraient
signalerais
signalerait
signalerent
signalerons
signaleront
signales
signaletique
signalez
signaliez
signalisation
signalisations
signalons
signalèrent
signalé
signalée
signalées
signalés
signalétique
signant
signataire
signataires
signature
signatures
signaux
signe
signee
signees
signent
signer
signera
signerai
signeraient
signerais
signerait
signeras
signerent
signerez
signerons
signeront
signes
signez
signiez
signifia
signifiaient
signifiais
signifiait
signifiant
significatif
significatifs
signification
significations
significative
significativement
significatives
signifie
signifiee
signifiees
signifient
signifier
signifiera
signifieraient
signifierait
signifieront
signifies
signifiez
signifions
signifié
signifiée
signifiées
signons
signèrent
signé
signée
signées
signés
sil
silence
silences
silencieuse
silencieusement
silencieuses
silencieux
silex
silhouette
silhouettes
silice
silicium
silicone
sillage
sillages
sillon
sillonne
sillonnent
sillonné
sillons
silo
silos
sim
similaire
similaires
simili
similitude
similitudes
simple
simplement
simples
simplicite
simplicites
simplicité
simplicités
simplifia
simplifiait
simplifiant
simplification
simplifications
simplifie
simplifiee
simplifiees
simplifient
simplifier
simplifiera
simplifierait
simplifies
simplifiez
simplifions
simplifié
simplifiée
simplifiées
simplifiés
simpliste
simula
simulacre
simulaient
simulais
simulait
simulant
simulateur
simulateurs
simulation
simulations
simulatrice
simule
simulees
simulent
simuler
simulera
simulerait
simules
simulez
simulons
simultane
simultanee
simultanees
simultanement
simultanes
simultané
simultanée
simultanées
simultanément
simultanés
simulé
simulées
sin
sincere
sincerement
sinceres
sincerite
sincère
sincèrement
sincères
sincérité
sine
singe
singeant
singent
singer
singes
single
singles
singularite
singularites
singularité
singularités
singulier
singuliere
singulierement
singulieres
singuliers
singulière
singulièrement
singulières
singé
sinistre
sinistres
sinistrés
sino
sinon
sinueux
sinus
sionisme
sioniste
sionistes
sioux
siphon
sire
sirene
sirenes
sires
sirop
sirops
siroter
sirène
sirènes
sis
sise
sises
sismique
sismiques
sitcom
site
sites
sitot
situ
situa
situaient
situais
situait
situant
situation
situations
situe
situee
situees
situent
situer
situera
situeraient
situerais
situerait
situeront
situes
situez
situons
situé
située
situées
situés
sitôt
sixieme
sixiemes
sixième
sixièmes
sixte
siècle
siècles
siège
siègent
sièges
siégea
siégeaient
siégeais
siégeait
siégeant
siégeons
siéger
siégera
siégeraient
siégerait
siégeront
siégez
siégèrent
siégé
skate
skateboard
skates
sketch
sketches
sketchs
ski
skiable
skier
skieur
skieurs
skieuse
skieuses
skin
skins
skipper
skis
slalom
slam
slave
slaves
slim
slip
slips
slogan
slogans
slow
slt
small
smart
smartphone
smartphones
smash
smiley
smoking
smoothie
snack
sniper
snipers
snob
snowboard
sobre
sobrement
sobres
sobriete
sobriquet
sobriété
soc
soccer
sociabilite
sociabilité
sociable
social
sociale
socialement
sociales
socialisation
socialisme
socialismes
socialiste
socialistes
sociaux
societaire
societaires
societal
societale
societales
societaux
societe
societes
sociologie
sociologies
sociologique
sociologiques
sociologue
sociologues
sociétaire
sociétaires
sociétal
sociétale
sociétales
sociétaux
société
sociétés
socle
socles
sodas
sodium
sodomie
sodomise
sodomisee
sodomisé
sodomisée
soeur
sofa
soft
softs
software
soi
soie
soient
soies
soif
soifs
soigna
soignaient
soignais
soignait
soignant
soignante
soignantes
soignants
soigne
soignee
soignees
soignent
soigner
soignera
soignerai
soigneraient
soignerait
soignerent
soigneront
soignes
soigneusement
soignez
soignons
soignèrent
soigné
soignée
soignées
soignés
soin
soins
soir
soiree
soirees
soirs
soirée
soirées
sois
soit
soixantaine
soixante
soja
sol
solaire
solaires
solda
soldaient
soldait
soldant
soldat
soldate
soldats
solde
soldee
soldees
soldent
solder
soldera
solderait
solderent
solderont
soldes
soldez
soldèrent
soldé
soldée
soldées
soldés
soleil
soleils
solennel
solennelle
solennellement
solennelles
solennels
solennite
solennité
solfege
solfège
soli
solidaire
solidaires
solidarite
solidarites
solidarité
solidarités
solide
solidement
solides
solidite
solidites
solidité
solidités
soliste
solistes
solitaire
solitaires
solitude
solitudes
sollicita
sollicitaient
sollicitais
sollicitait
sollicitant
sollicitation
sollicitations
sollicite
sollicitee
sollicitees
sollicitent
solliciter
sollicitera
solliciterai
solliciteraient
solliciterait
solliciterent
solliciterons
solliciteront
sollicites
sollicitez
sollicitons
sollicitude
sollicitèrent
sollicité
sollicitée
sollicitées
sollicités
solo
solos
sols
solstice
soluble
solution
solutions
solvabilite
solvabilité
solvant
solvants
sombra
sombraient
sombrais
sombrait
sombrant
sombras
sombre
sombrent
sombrer
sombrera
sombrerait
sombrerent
sombreront
sombres
sombrez
sombrons
sombrèrent
sombré
somma
sommaire
sommairement
sommaires
sommait
sommant
sommation
somme
sommee
sommees
sommeil
sommeille
sommeils
sommelier
somment
sommes
sommet
sommets
sommier
sommé
sommée
sommées
sommés
somnifere
somniferes
somnifère
somnifères
somnolence
somptueuse
somptueuses
somptueux
son
sonar
sonate
sonda
sondage
sondages
sondaient
sondait
sondant
sonde
sondees
sondent
sonder
sondera
sondes
sondez
sondons
sondé
sondées
sondés
songe
songeai
songeaient
songeais
songeait
songeant
songent
songeons
songer
songera
songerai
songeraient
songerais
songerait
songerent
songerez
songeront
songes
songez
songiez
songions
songèrent
songé
sonna
sonnai
sonnaient
sonnais
sonnait
sonne
sonnees
sonnent
sonner
sonnera
sonnerai
sonneraient
sonnerait
sonnerent
sonnerie
sonneries
sonneront
sonnes
sonnet
sonnets
sonnette
sonnettes
sonnez
sonnons
sonnèrent
sonné
sonnées
sono
sonore
sonores
sonorite
sonorites
sonorité
sonorités
sons
sont
sophisme
sophistication
sophistique
sophistiquee
sophistiquees
sophistiques
sophistiqué
sophistiquée
sophistiquées
sophistiqués
soprani
soprano
sopranos
sorbonne
sorcellerie
sorcelleries
sorcier
sorciere
sorcieres
sorciers
sorcière
sorcières
sordide
sordides
sors
sort
sortaient
sortais
sortait
sortant
sortante
sortantes
sortants
sorte
sortent
sortes
sortez
sorti
sortie
sorties
sortiez
sortilege
sortileges
sortilège
sortilèges
sortimes
sortions
sortir
sortira
sortirai
sortiraient
sortirais
sortirait
sortiras
sortirent
sortirez
sortiriez
sortirions
sortirons
sortiront
sortis
sortit
sortons
sorts
sortîmes
sortît
sosie
sot
sots
sotte
sottes
sottises
sou
soubassement
soubresauts
soubz
souche
souches
souci
soucia
souciaient
souciais
souciait
souciant
soucie
souciee
soucient
soucier
souciera
soucierai
soucieraient
soucierais
soucierait
soucieront
soucies
soucieuse
soucieuses
soucieux
souciez
soucions
soucis
soucié
souciée
souciés
soucoupe
souda
soudage
soudain
soudaine
soudainement
soudaines
soudains
soudait
soudant
soude
soudee
soudees
soudent
souder
soudera
soudes
soudez
soudure
soudé
soudée
soudées
soudés
souffert
soufferte
souffertes
soufferts
souffla
soufflai
soufflaient
soufflais
soufflait
soufflant
souffle
soufflee
soufflees
soufflent
souffler
soufflera
soufflerai
soufflerait
soufflerent
souffleront
souffles
soufflet
soufflez
soufflons
soufflèrent
soufflé
soufflée
soufflées
soufflés
souffraient
souffrais
souffrait
souffrance
souffrances
souffrant
souffrante
souffre
souffrent
souffres
souffrez
souffriez
souffrions
souffrir
souffrira
souffrirai
souffriraient
souffrirais
souffrirait
souffriras
souffrirent
souffrirez
souffririez
souffrirons
souffriront
souffrit
souffrons
souffrît
soufre
souhait
souhaita
souhaitable
souhaitables
souhaitai
souhaitaient
souhaitais
souhaitait
souhaitant
souhaite
souhaitee
souhaitees
souhaitent
souhaiter
souhaitera
souhaiterai
souhaiteraient
souhaiterais
souhaiterait
souhaiteras
souhaiterent
souhaiterez
souhaiteriez
souhaiterions
souhaiterons
souhaiteront
souhaites
souhaitez
souhaitiez
souhaitions
souhaitons
souhaits
souhaitèrent
souhaité
souhaitée
souhaitées
souhaités
souillaient
souillait
souillant
souille
souillee
souillees
souillent
souiller
souillera
souillerait
souilles
souillez
souillé
souillée
souillées
souillés
souk
soul
soulage
soulagea
soulageaient
soulageait
soulageant
soulagee
soulagees
soulagement
soulagements
soulagent
soulager
soulagera
soulagerai
soulagerait
soulageront
soulages
soulagez
soulagé
soulagée
soulagées
soulagés
soule
souler
souleva
soulevai
soulevaient
soulevais
soulevait
soulevant
souleve
soulevee
soulevees
soulevement
soulevements
soulevent
soulever
soulevera
souleverai
souleveraient
souleverait
souleverent
souleveront
souleves
soulevez
soulevons
soulevèrent
soulevé
soulevée
soulevées
soulevés
soulier
souliers
souligna
soulignaient
soulignais
soulignait
soulignant
souligne
soulignee
soulignees
soulignent
souligner
soulignera
soulignerai
soulignerais
soulignerait
soulignerent
soulignerons
souligneront
soulignes
soulignez
soulignions
soulignons
soulignèrent
souligné
soulignée
soulignées
soulignés
soulève
soulèvement
soulèvements
soulèvent
soulèvera
soulèverai
soulèveraient
soulèverait
soulèveront
soulèves
soumet
soumets
soumettaient
soumettais
soumettait
soumettant
soumette
soumettent
soumettez
soumettiez
soumettons
soumettra
soumettrai
soumettraient
soumettrais
soumettrait
soumettre
soumettrez
soumettrons
soumettront
soumirent
soumis
soumise
soumises
soumission
soumissions
soumit
soupa
soupait
soupant
soupape
soupapes
soupcon
soupconna
soupconnaient
soupconnais
soupconnait
soupconnant
soupconne
soupconnee
soupconnees
soupconnent
soupconner
soupconnera
soupconneraient
soupconnerais
soupconnerait
soupconnerent
soupconnes
soupconnez
soupconniez
soupconnions
soupconnons
soupcons
soupe
souper
soupera
souperons
soupers
soupes
soupir
soupira
soupirant
soupire
soupirs
souple
souples
souplesse
souplesses
soupons
soupçon
soupçonna
soupçonnaient
soupçonnais
soupçonnait
soupçonnant
soupçonne
soupçonnent
soupçonner
soupçonnera
soupçonneraient
soupçonnerais
soupçonnerait
soupçonnes
soupçonnez
soupçonniez
soupçonnions
soupçonnons
soupçonnèrent
soupçonné
soupçonnée
soupçonnées
soupçonnés
soupçons
soupé
sourate
source
sources
sourcil
sourciller
sourcils
sourd
sourde
sourdes
sourdine
sourds
souri
souriaient
souriais
souriait
souriant
souriante
souriantes
souriants
sourie
sourient
souries
souriez
sourions
sourira
sourirai
sourirais
sourirait
souriras
sourire
sourirent
sourires
sourirez
sourirons
souriront
souris
sourisse
sourit
sournois
sous
souscripteur
souscripteurs
souscription
souscriptions
souscrira
souscriraient
souscrirait
souscrire
souscriront
souscris
souscrit
souscrite
souscrites
souscrivaient
souscrivait
souscrivant
souscrive
souscrivent
souscrivez
souscrivit
souscrivons
soustraction
soustraie
soustraient
soustraire
soustrais
soustrait
soustraite
soustraites
soustraits
soustrayant
soustrayez
soute
soutenable
soutenaient
soutenais
soutenait
soutenance
soutenant
soutenez
souteniez
soutenions
soutenir
soutenons
soutenu
soutenue
soutenues
soutenus
souterrain
souterraine
souterraines
souterrains
soutien
soutien-gorge
soutiendra
soutiendrai
soutiendraient
soutiendrais
soutiendrait
soutiendras
soutiendrez
soutiendriez
soutiendrons
soutiendront
soutienne
soutiennent
soutiennes
soutiens
soutient
soutif
soutinrent
soutint
soutirer
souvenaient
souvenais
souvenait
souvenant
souvenez
souveniez
souvenions
souvenir
souvenirs
souvenons
souvent
souvenu
souvenue
souvenus
souverain
souveraine
souveraines
souverainete
souverainetes
souveraineté
souverainetés
souverainiste
souverainistes
souverains
souviendra
souviendrai
souviendraient
souviendrais
souviendrait
souviendras
souviendrez
souviendrons
souviendront
souvienne
souviennent
souviennes
souviens
souvient
souvinrent
souvins
souvint
soviet
sovietique
sovietiques
soviets
soviétique
soviétiques
soyent
soyeux
soyez
soyons
soûle
soûler
spa
spacieux
spaghetti
spaghettis
spam
spammer
spams
sparte
spartiate
spartiates
spas
spasmes
spatial
spatiale
spatiales
spatiaux
spatule
spatules
speaker
special
speciale
specialement
speciales
specialisa
specialisaient
specialisait
specialisant
specialisation
specialisations
specialise
specialisee
specialisees
specialisent
specialiser
specialisera
specialises
specialiste
specialistes
specialite
specialites
speciaux
specifiaient
specifiait
specifiant
specification
specifications
specificite
specificites
specifie
specifiees
specifient
specifier
specifiera
specifiez
specifions
specifique
specifiquement
specifiques
specimen
specimens
spectacle
spectacles
spectaculaire
spectaculaires
spectateur
spectateurs
spectatrice
spectatrices
spectrale
spectre
spectres
speculateurs
speculatif
speculatifs
speculation
speculations
speculative
speculatives
speculer
speech
speed
spencers
spermatozoides
spermatozoïdes
sperme
spermes
sphere
spheres
spherique
sphinx
sphère
sphères
sphérique
spider
spiders
spin
spirale
spirales
spire
spiritualite
spiritualites
spiritualité
spiritualités
spirituel
spirituelle
spirituellement
spirituelles
spirituels
spiritueux
spleen
splendeur
splendeurs
splendide
splendides
spoiler
spoilers
sponsor
sponsoring
sponsorise
sponsorises
sponsorisé
sponsorisés
sponsors
spontane
spontanee
spontanees
spontaneite
spontanement
spontanes
spontané
spontanée
spontanées
spontanéité
spontanément
spontanés
spores
sport
sportif
sportifs
sportive
sportives
sports
spot
spots
spray
sprint
sprinter
sprints
spécial
spéciale
spécialement
spéciales
spécialisa
spécialisaient
spécialisait
spécialisant
spécialisation
spécialisations
spécialise
spécialisent
spécialiser
spécialisera
spécialises
spécialiste
spécialistes
spécialisé
spécialisée
spécialisées
spécialisés
spécialité
spécialités
spéciaux
spécifiaient
spécifiait
spécifiant
spécification
spécifications
spécificité
spécificités
spécifie
spécifient
spécifier
spécifiera
spécifiez
spécifions
spécifique
spécifiquement
spécifiques
spécifié
spécifiées
spécimen
spécimens
spéculateurs
spéculatif
spéculatifs
spéculation
spéculations
spéculative
spéculatives
spéculer
squares
squash
squat
squats
squatter
squatteur
squatteuse
squelette
squelettes
sr
stabilisa
stabilisait
stabilisation
stabilise
stabilisee
stabilisees
stabilisent
stabiliser
stabilisera
stabiliserait
stabilisez
stabilisé
stabilisée
stabilisées
stabilite
stabilites
stabilité
stabilités
stable
stade
stades
staff
staffs
stage
stages
stagiaire
stagiaires
stagna
stagnaient
stagnait
stagnation
stagne
stagnent
stagner
stagnera
stagnes
stagné
stand
standard
standardisation
standardiste
standards
standing
stands
star
starfoullah
stars
starter
startup
startups
state
states
station
stationna
stationnaient
stationnaire
stationnait
stationnant
stationne
stationnee
stationnees
stationnement
stationnements
stationnent
stationner
stationnera
stationnes
stationnez
stationné
stationnée
stationnées
stationnés
stations
statique
statiques
statistique
statistiquement
statistiques
statu
statua
statuaire
statuait
statuant
statue
statuent
statuer
statuera
statues
statuette
statuettes
statuons
stature
statut
statutaire
statutaires
statuts
statué
steak
steaks
stele
steles
stellaire
step
stephanois
steppe
steppes
stereo
stereotype
stereotypes
sterile
steriles
sterilet
sterilisation
sterilite
sterling
sternum
steroides
stick
sticker
stickers
stigmates
stigmatisation
stigmatiser
stimula
stimulaient
stimulait
stimulant
stimulante
stimulantes
stimulants
stimulation
stimulations
stimule
stimulee
stimulees
stimulent
stimuler
stimulera
stimuleraient
stimulerait
stimuleront
stimules
stimulez
stimuli
stimulons
stimulus
stimulé
stimulée
stimulées
stimulés
stipulant
stipule
stipulé
stock
stockage
stockages
stockaient
stockait
stockant
stocke
stockee
stockees
stockent
stocker
stockera
stockes
stockez
stockons
stocks
stocké
stockée
stockées
stockés
stokes
stop
stoppa
stoppait
stoppant
stoppe
stoppee
stoppees
stoppent
stopper
stoppera
stopperait
stopperent
stopperont
stoppes
stoppez
stoppons
stoppèrent
stoppé
stoppée
stoppées
stoppés
stops
store
stores
storytelling
stp
strasbourgeois
strass
stratageme
stratagème
strate
stratege
strateges
strategie
strategies
strategique
strategiquement
strategiques
strates
stratège
stratèges
stratégie
stratégies
stratégique
stratégiquement
stratégiques
streaming
stress
stressaient
stressais
stressait
stressant
stressante
stressantes
stressants
stresse
stressee
stressees
stressent
stresser
stresses
stressez
stressé
stressée
stressées
stressés
strict
stricte
strictement
strictes
stricto
stricts
strike
string
strings
strophe
structura
structuraient
structurait
structurant
structuration
structure
structuree
structurees
structurel
structurelle
structurellement
structurelles
structurels
structurent
structurer
structurera
structures
structurez
structuré
structurée
structurées
structurés
studios
stupefaction
stupefait
stupefiant
stupefiante
stupefiantes
stupefiants
stupeur
stupide
stupides
stupidite
stupidité
stups
stupéfaction
stupéfait
stupéfiant
stupéfiante
stupéfiantes
stupéfiants
style
styles
stylet
styliste
stylistes
stylistique
stylo
stylos
stylé
stèle
stèles
stéphanois
stérile
stériles
stérilet
stérilisation
stérilité
stéroïdes
stéréo
stéréotype
stéréotypes
su
sua
suai
suaient
suais
suait
suas
suave
subalterne
subalternes
subconscient
subdivision
subdivisions
subi
subie
subies
subir
subira
subirai
subiraient
subirait
subiras
subirent
subirez
subirons
subiront
subis
subissaient
subissais
subissait
subissant
subisse
subissent
subissez
subissiez
subissions
subissons
subit
subite
subitement
subjectif
subjectifs
subjective
subjectives
subjectivite
subjectivité
subjonctif
sublime
sublimes
submerge
submergee
submerges
submergé
submergée
submergés
submersion
subordination
subordonne
subordonnee
subordonnes
subordonné
subordonnée
subordonnés
subprimes
subsaharienne
subsides
subsidiaire
subsista
subsistaient
subsistait
subsistance
subsiste
subsistent
subsister
subsistera
subsisteraient
subsisterait
subsisterent
subsisteront
subsistèrent
subsisté
substance
substances
substantiel
substantielle
substantiellement
substantielles
substantiels
substantif
substitua
substituaient
substituait
substitue
substituee
substituees
substituent
substituer
substituera
substituerait
substituerent
substitueront
substitues
substituez
substituons
substitut
substitution
substitutions
substituts
substituèrent
substitué
substituée
substituées
substitués
substrat
subtil
subtile
subtilement
subtiles
subtilite
subtilites
subtilité
subtilités
subtils
subvenait
subvenant
subvenir
subvention
subventionnait
subventionnant
subventionne
subventionnee
subventionnees
subventionnent
subventionner
subventionnera
subventionnes
subventionnons
subventionné
subventionnée
subventionnées
subventionnés
subventions
subvenu
subversif
subversion
subviendra
subvienne
subviennent
subvient
suca
sucaient
sucais
sucait
sucant
succeda
succedaient
succedait
succedant
succede
succedees
succedent
succeder
succedera
succederait
succederent
succederont
succes
successeur
successeurs
successifs
succession
successions
successivement
successives
succomba
succombaient
succombait
succombant
succombe
succombent
succomber
succombera
succomberai
succomberait
succomberent
succomberez
succomberont
succombes
succombez
succombons
succombèrent
succombé
succulent
succursale
succursales
succède
succèdent
succès
succéda
succédaient
succédait
succédant
succéder
succédera
succéderait
succéderont
succédèrent
succédé
succédées
suce
sucees
sucent
sucer
sucera
sucerai
sucerais
sucerait
suceras
suceront
suces
sucette
suceur
sucez
suciez
sucre
sucree
sucrees
sucrerie
sucreries
sucres
sucré
sucrée
sucrées
sucrés
sucé
sucées
sucés
sud
sudiste
sudistes
sue
suent
suer
sues
sueur
sueurs
suffi
suffira
suffirai
suffiraient
suffirait
suffire
suffirent
suffiront
suffis
suffisaient
suffisais
suffisait
suffisamment
suffisance
suffisant
suffisante
suffisantes
suffisants
suffise
suffisent
suffissent
suffit
suffixe
suffoque
suffoquer
suffoqué
suffrage
suffrages
suffît
suggera
suggeraient
suggerais
suggerait
suggerant
suggere
suggeree
suggerees
suggerent
suggerer
suggerera
suggererai
suggererais
suggererait
suggererent
suggereront
suggeres
suggerez
suggerons
suggestion
suggestions
suggère
suggèrent
suggères
suggéra
suggéraient
suggérais
suggérait
suggérant
suggérer
suggérera
suggérerai
suggérerais
suggérerait
suggéreront
suggérez
suggérons
suggérèrent
suggéré
suggérée
suggérées
suggérés
sui
suicida
suicidaient
suicidaire
suicidaires
suicidais
suicidait
suicide
suicidee
suicidees
suicident
suicider
suicidera
suiciderai
suiciderais
suiciderait
suiciderent
suicides
suicidez
suicidèrent
suicidé
suicidée
suicidées
suie
suis
suit
suites
suivaient
suivais
suivait
suivant
suivante
suivantes
suivants
suive
suivent
suives
suiveurs
suivez
suivi
suivie
suivies
suiviez
suivimes
suivions
suivirent
suivis
suivit
suivons
suivra
suivrai
suivraient
suivrais
suivrait
suivras
suivre
suivrez
suivrons
suivront
suivîmes
sujet
sujets
sujette
sujettes
sulfate
sulfure
sulfureuse
sulfureux
sulfurique
sultan
sultans
summum
sunnite
sunnites
super
superbe
superbement
superbes
supercherie
superette
superficie
superficiel
superficielle
superficielles
superficiels
superficies
superflu
superflue
superflues
superflus
superieur
superieure
superieures
superieurs
superiorite
superiorites
superman
supermarche
supermarches
supermarché
supermarchés
supermen
superposees
superposes
superposition
superposées
superposés
supers
superstar
superstars
superstitieux
superstition
superstitions
supervisa
supervisaient
supervisait
supervisant
supervise
supervisee
supervisees
supervisent
superviser
supervisera
superviserait
supervises
superviseur
supervisez
supervision
supervisions
supervisé
supervisée
supervisées
supervisés
suppleant
suppleante
suppleantes
suppleants
supplement
supplementaire
supplementaires
supplements
supplia
suppliaient
suppliais
suppliait
supplice
supplie
suppliee
supplient
supplier
suppliera
supplierai
supplierais
supplierait
supplierent
supplies
suppliez
supplions
supplièrent
supplié
suppliée
suppliés
suppléant
suppléante
suppléantes
suppléants
supplément
supplémentaire
supplémentaires
suppléments
support
supporta
supportable
supportaient
supportais
supportait
supportant
supporte
supportee
supportees
supportent
supporter
supportera
supporterai
supporteraient
supporterais
supporterait
supporteras
supporterent
supporterez
supporteriez
supporterons
supporteront
supporters
supportes
supporteurs
supportez
supportiez
supportions
supportons
supportrice
supportrices
supports
supportèrent
supporté
supportée
supportées
supportés
supposa
supposaient
supposais
supposait
supposant
suppose
supposee
supposees
supposement
supposent
supposer
supposera
supposerai
supposerais
supposerait
supposerent
supposerons
supposeront
supposes
supposez
supposiez
supposions
supposition
suppositions
supposons
supposèrent
supposé
supposée
supposées
supposément
supposés
suppression
suppressions
supprima
supprimaient
supprimais
supprimait
supprimant
supprime
supprimee
supprimees
suppriment
supprimer
supprimera
supprimerai
supprimeraient
supprimerais
supprimerait
supprimerent
supprimerez
supprimerons
supprimeront
supprimes
supprimez
supprimiez
supprimons
supprimèrent
supprimé
supprimée
supprimées
supprimés
supra
suprematie
supreme
supremes
suprématie
suprême
suprêmes
supérette
supérieur
supérieure
supérieures
supérieurs
supériorité
supériorités
sur
surcharge
surcharges
surchargé
surchargés
surchauffe
surconsommation
surcout
surcoût
surcroit
surcroît
surdite
surdité
surdoue
surdoues
surdoué
surdoués
sure
sureau
sureleve
surement
surenchere
surenchère
surendettement
surent
sures
surete
suretes
surf
surfa
surface
surfaces
surfant
surfe
surfent
surfer
surfera
surfeur
surfeurs
surfez
surfons
surfs
surfé
surgeles
surgelés
surgi
surgie
surgies
surgir
surgira
surgirait
surgirent
surgiront
surgis
surgissaient
surgissait
surgissant
surgisse
surgissent
surgit
surine
surintendant
suriné
surlendemain
surmonta
surmontaient
surmontait
surmontant
surmonte
surmontee
surmontees
surmontent
surmonter
surmontera
surmonterait
surmonterons
surmonteront
surmontes
surmontez
surmontons
surmonté
surmontée
surmontées
surmontés
surnaturel
surnaturelle
surnaturelles
surnaturels
surnom
surnomme
surnommee
surnommé
surnommée
surnoms
surpassa
surpassaient
surpassait
surpassant
surpasse
surpassee
surpassees
surpassent
surpasser
surpassera
surpasserait
surpasseront
surpasses
surpassez
surpassons
surpassé
surpassée
surpassées
surpassés
surplombant
surplombe
surplus
surpoids
surpopulation
surprenaient
surprenais
surprenait
surprenant
surprenante
surprenantes
surprenants
surprend
surprendra
surprendrai
surprendraient
surprendrais
surprendrait
surprendre
surprendrez
surprendrons
surprendront
surprends
surprenez
surprenne
surprennent
surprenons
surprirent
surpris
surprise
surprises
surprit
surproduction
surrealisme
surrealiste
surrealistes
surréalisme
surréaliste
surréalistes
surs
sursaut
sursaute
sursauter
sursauts
sursis
surtaxe
surtout
surtouts
survecu
survecurent
survecus
survecut
surveilla
surveillaient
surveillais
surveillait
surveillance
surveillances
surveillant
surveillante
surveillantes
surveillants
surveille
surveillee
surveillees
surveillent
surveiller
surveillera
surveillerai
surveilleraient
surveillerais
surveillerait
surveillerons
surveilleront
surveilles
surveillez
surveillons
surveillé
surveillée
surveillées
surveillés
survenaient
survenait
survenant
survenir
survenu
survenue
survenues
survenus
survet
survetement
survie
surviendra
surviendraient
surviendrait
surviendront
survienne
surviennent
survient
survies
survinrent
survint
survis
survit
survivaient
survivais
survivait
survivance
survivant
survivante
survivantes
survivants
survive
survivent
survives
survivez
survivons
survivra
survivrai
survivraient
survivrais
survivrait
survivras
survivre
survivrez
survivrons
survivront
survol
survola
survolaient
survolait
survolant
survole
survolee
survolees
survolent
survoler
survolera
survolerent
survoleront
survoles
survolez
survolons
survolèrent
survolé
survolée
survolées
survolés
survécu
survécurent
survécus
survécut
survêt
survêtement
surélevé
sus
susceptible
susceptibles
suscita
suscitaient
suscitait
suscitant
suscite
suscitee
suscitees
suscitent
susciter
suscitera
susciteraient
susciterait
susciterent
susciteront
suscites
suscitez
suscitèrent
suscité
suscitée
suscitées
suscités
sushi
sushis
suspect
suspecte
suspectes
suspects
suspecté
suspectés
suspend
suspendaient
suspendait
suspendant
suspende
suspendent
suspendez
suspendirent
suspendit
suspendons
suspendra
suspendrai
suspendrait
suspendre
suspendrons
suspendront
suspends
suspendu
suspendue
suspendues
suspendus
suspens
suspense
suspenses
suspension
suspensions
suspicieux
suspicion
suspicions
susse
sut
suture
sutures
suyvant
suzerain
suça
suçaient
suçais
suçait
suçant
svastika
svp
swap
sweat
sweats
swing
swings
syllabe
syllabes
sylvains
sylvestre
sylvestres
sylviculture
symbiose
symbole
symboles
symbolique
symboliquement
symboliques
symbolisaient
symbolisait
symbolisant
symbolise
symbolisee
symbolisees
symbolisent
symboliser
symbolisera
symboliserait
symbolises
symbolisme
symbolisé
symbolisée
symbolisées
symbolisés
symetrie
symetries
symetrique
symetriques
sympa
sympas
sympathie
sympathies
sympathique
sympathiques
sympathisant
sympathisante
sympathisantes
sympathisants
symphonie
symphonies
symphonique
symphoniques
symposium
symptomatique
symptome
symptomes
symptôme
symptômes
symétrie
symétries
symétrique
symétriques
synagogue
synagogues
synchro
synchronisation
synchronisee
synchroniser
synchronisée
syncope
syndic
syndical
syndicale
syndicales
syndicalisme
syndicaliste
syndicalistes
syndicat
syndicats
syndicaux
syndics
syndiques
syndiqués
syndrome
syndromes
synergie
synergies
synode
synodes
synonyme
synonymes
synopsis
syntaxe
syntaxes
syntaxique
synthese
syntheses
synthetique
synthetiques
synthetiser
synthèse
synthèses
synthétique
synthétiques
synthétiser
syphilis
systematique
systematiquement
systematiques
systeme
systemes
systemique
systemiques
système
systèmes
systématique
systématiquement
systématiques
systémique
systémiques
sèche
sèchement
sèchent
sèches
sème
sèment
sèmera
sèmerait
sèmerez
sèmeront
sèmes
sève
sèvres
sé
séance
séances
sécession
sécessions
sécha
séchage
séchaient
séchais
séchait
séchant
sécher
séchera
sécherai
sécheresse
sécheresses
sécheront
séchez
séchons
séché
séchée
séchées
séchés
sécrétion
sécrétions
sécu
séculaire
sécularisation
sécurisaient
sécurisait
sécurisation
sécurise
sécurisent
sécuriser
sécurisera
sécurisez
sécurisons
sécurisé
sécurisée
sécurisées
sécurisés
sécuritaire
sécuritaires
sécurité
sécurités
sédentaire
sédentaires
sédimentaires
sédiments
séducteur
séduction
séductions
séduira
séduirait
séduire
séduiront
séduis
séduisaient
séduisait
séduisant
séduisante
séduisantes
séduisants
séduise
séduisent
séduisez
séduisirent
séduisit
séduit
séduite
séduites
séduits
ségrégation
ségrégations
séisme
séismes
séjour
séjourna
séjournaient
séjournais
séjournait
séjournant
séjourne
séjournent
séjourner
séjournera
séjournerait
séjournerez
séjournerons
séjourneront
séjournez
séjournèrent
séjourné
séjours
sélectif
sélectifs
sélection
sélectionna
sélectionnaient
sélectionnait
sélectionnant
sélectionne
sélectionnent
sélectionner
sélectionnera
sélectionnerait
sélectionnerons
sélectionneront
sélectionnes
sélectionneur
sélectionneurs
sélectionneuse
sélectionnez
sélectionnons
sélectionné
sélectionnée
sélectionnées
sélectionnés
sélections
sélective
sélectives
sémantique
sémantiques
séminaire
séminaires
sénat
sénateur
sénateurs
sénatoriale
sénatoriales
sénatrice
sénats
sénile
sénéchal
sépara
séparaient
séparais
séparait
séparant
séparation
séparations
séparatiste
séparatistes
sépare
séparent
séparer
séparera
séparerai
sépareraient
séparerais
séparerait
sépareras
séparerez
séparerons
sépareront
sépares
séparez
séparions
séparons
séparèrent
séparé
séparée
séparées
séparément
séparés
sépulcre
sépulture
sépultures
séquelles
séquence
séquences
séquençage
séquestration
séquestre
séquestrer
séquestré
séquestrée
série
séries
sérieuse
sérieusement
sérieuses
sérieux
sérum
sérums
sérénité
sésame
sété
sévi
sévices
sévir
sévira
sévirait
sévirent
sévis
sévissaient
sévissait
sévissant
sévisse
sévissent
sévit
sévère
sévèrement
sévères
sévérité
sûr
sûre
sûrement
sûres
sûreté
sûretés
sûrs
sœur
sœurs
t'sais
ta
tabac
tabacs
tabagisme
tabassage
tabassaient
tabassait
tabassant
tabasse
tabassee
tabassent
tabasser
tabasses
tabassez
tabassé
tabassée
tabassés
tabernacle
table
tableau
tableaux
tables
tablette
tablettes
tablier
tabliers
tabou
taboues
tabouret
tabous
tac
tacha
tachaient
tachait
tachant
tache
tachee
tachent
tacher
tachera
tacherai
tacherais
tacherait
tacheront
taches
tachez
tachons
taché
tacite
tacle
tacos
tacs
tact
tactile
tactiles
tactique
tactiques
taekwondo
taf
taff
taffais
taffait
taffe
taffer
tafiole
tafioles
tafs
tag
tags
tague
taguee
tagué
taguée
tailla
taillade
tailladee
tailladé
tailladée
taillaient
taillais
taillait
taille
taillee
taillees
taillent
tailler
taillera
taillerait
taillerent
tailleront
tailles
tailleur
tailleurs
taillez
tailliez
taillèrent
taillé
taillée
taillées
taillés
taira
tairai
tairais
tairait
tairas
taire
tairons
tairont
tais
taisaient
taisais
taisait
taisant
taise
taisent
taises
taisez
taisiez
taisons
tait
taiwanais
tale
talent
talents
talentueuse
talentueuses
talentueux
tales
talibans
talisman
talmud
taloche
taloches
talon
talons
talus
tambour
tambours
tamis
tamise
tampon
tampons
tan
tandem
tandems
tandis
tangente
tangible
tangibles
tango
tangos
taniere
tanins
tanière
tank
tanks
tans
tant
tante
tantes
tantine
tantinet
tantot
tantôt
tapage
tapai
tapaient
tapais
tapait
tapant
tapas
tape
tapee
tapees
tapent
taper
tapera
taperai
taperais
taperait
taperas
taperont
tapes
tapette
tapettes
tapez
tapie
tapiez
tapin
tapiner
tapis
tapisserie
tapisseries
tapé
tapée
tapées
taquet
taquinaient
taquinais
taquinait
taquinant
taquine
taquinee
taquinent
taquiner
taquineries
taquines
taquinez
taquiné
taquinée
tard
tarda
tardai
tardaient
tardais
tardait
tardant
tarde
tardent
tarder
tardera
tarderai
tarderaient
tarderais
tarderait
tarderas
tarderent
tarderez
tarderons
tarderont
tardes
tardez
tardif
tardifs
tardive
tardivement
tardives
tardons
tardèrent
tardé
tare
taree
tares
tarif
tarifaire
tarifaires
tarification
tarifs
tarlouze
tarlouzes
tarot
tarse
tartare
tarte
tartes
tartine
tartiner
tartines
tartuffe
tarzan
taré
tarée
tarés
tas
tasbih
taser
tass
tasse
tassepe
tassepé
tasses
tata
tatane
tatanes
tatars
tatas
tate
tater
tatouage
tatouages
tatouant
tatoue
tatouees
tatouent
tatouer
tatoué
tatouées
tau
taudis
taule
taules
taupe
taupes
taureau
taureaux
taux
taverne
tavernes
tavernier
taxa
taxaient
taxait
taxant
taxation
taxations
taxe
taxees
taxent
taxer
taxera
taxerait
taxeront
taxes
taxez
taxi
taxis
taxons
taxé
taxées
taxés
taïwanais
tchat
te
teaser
tec
tech
technicien
technicienne
techniciennes
techniciens
technicite
technicité
technique
techniquement
techniques
techno
technologie
technologies
technologique
technologiques
tectonique
tee
tees
teindre
teint
teinte
teintee
teintees
teintes
teints
teinture
teintures
teinté
teintée
teintées
tel
tele
telecharge
telechargeable
telechargee
telechargees
telechargement
telechargements
telechargent
telechargeons
telecharger
telechargera
telechargerai
telecharges
telechargez
telecommande
telecommunication
telecommunications
telecoms
telefilm
telegramme
telegrammes
telegraphe
telepathie
telepherique
telephona
telephonaient
telephonais
telephonait
telephonant
telephone
telephonees
telephonent
telephoner
telephonera
telephonerai
telephonerait
telephones
telephonez
telephonie
telephonies
telephonique
telephoniques
telephonons
teleportation
teleporter
teles
telescope
telescopes
telespectateur
telespectateurs
telespectatrice
telespectatrices
teletravail
televise
televisee
televisees
televises
televiseur
televiseurs
television
televisions
televisuel
televisuelle
tell
telle
tellement
telles
tels
temeraire
temeraires
temoigna
temoignage
temoignages
temoignaient
temoignais
temoignait
temoignant
temoigne
temoignee
temoignees
temoignent
temoigner
temoignera
temoignerai
temoigneraient
temoignerait
temoignerent
temoignerez
temoigneront
temoignes
temoignez
temoignons
temoin
temoins
tempe
tempera
temperait
temperament
temperaments
temperature
temperatures
tempere
temperee
temperees
temperent
temperer
temperez
tempes
tempete
tempetes
tempi
temple
temples
templiers
tempo
temporaire
temporairement
temporaires
temporalite
temporalité
temporel
temporelle
temporelles
temporels
tempos
temps
tempère
tempèrent
tempéra
tempérait
tempérament
tempéraments
température
températures
tempérer
tempérez
tempéré
tempérée
tempérées
tempête
tempêtes
tenable
tenace
tenaces
tenacite
tenaient
tenais
tenait
tenant
tenante
tenantes
tenants
tend
tendaient
tendais
tendait
tendance
tendances
tendant
tende
tendent
tendez
tendions
tendirent
tendis
tendit
tendon
tendons
tendra
tendrai
tendraient
tendrais
tendrait
tendre
tendrement
tendres
tendresse
tendresses
tendrez
tendront
tends
tendu
tendue
tendues
tendus
tenebres
tenebreux
teneur
teneurs
tenez
teniez
tenions
tenir
tennis
tenons
tenor
tenors
tension
tensions
tenta
tentacules
tentai
tentaient
tentais
tentait
tentant
tentante
tentantes
tentants
tentation
tentations
tentative
tentatives
tente
tentee
tentees
tentent
tenter
tentera
tenterai
tenteraient
tenterais
tenterait
tenteras
tenterent
tenterez
tenteriez
tenterons
tenteront
tentes
tentez
tentiez
tentions
tentons
tentèrent
tenté
tentée
tentées
tentés
tenu
tenue
tenues
tenus
tequila
ter
terme
termes
termina
terminai
terminaient
terminais
terminaison
terminaisons
terminait
terminal
terminale
terminales
terminant
terminaux
termine
terminee
terminees
terminent
terminer
terminera
terminerai
termineraient
terminerais
terminerait
termineras
terminerent
terminerez
terminerons
termineront
termines
terminez
terminiez
terminions
terminologie
terminologies
terminons
terminus
terminèrent
terminé
terminée
terminées
terminés
termites
terne
ternes
ternie
ternies
ternir
ternira
ternirait
ternis
ternissait
ternissant
ternisse
ternissent
ternit
terra
terrain
terrains
terrasse
terrassement
terrasses
terrassé
terre
terreau
terres
terrestre
terrestres
terreur
terreurs
terrible
terriblement
terribles
terrien
terrienne
terriennes
terriens
terrier
terrifiant
terrifiante
terrifiantes
terrifiants
terrifie
terrifiee
terrifié
terrifiée
territoire
territoires
territorial
territoriale
territoriales
territoriaux
terroir
terroirs
terrorise
terrorisee
terroriser
terrorisme
terrorismes
terroriste
terroristes
terrorisé
terrorisée
tertiaire
tertiaires
tertre
tes
tesla
tesson
test
testa
testaient
testais
testait
testament
testaments
testant
testas
teste
testee
testees
testent
tester
testera
testerai
testerais
testerait
testerons
testeront
testes
testez
testicule
testicules
testiez
testions
testosterone
testostérone
tests
testé
testée
testées
testés
tetanos
tete
tetes
tetine
teton
tetons
tetu
tetue
tetues
tetus
teube
teubé
teuf
texan
texte
textes
textile
textiles
texto
textos
texture
textures
th
thai
thaie
thais
thaï
thaïe
thaïs
the
theatral
theatrale
theatrales
theatraux
theatre
theatres
theiere
thematique
thematiques
theme
themes
theologie
theologien
theologienne
theologiennes
theologiens
theologies
theologique
theologiques
theoreme
theoremes
theoricien
theoricienne
theoriciennes
theoriciens
theorie
theories
theorique
theoriquement
theoriques
therapeute
therapeutes
therapeutique
therapeutiques
therapie
therapies
thermal
thermale
thermales
thermaux
thermes
thermidor
thermique
thermiques
thermodynamique
thermometre
thermometres
thermomètre
thermomètres
thermostat
thes
these
theses
thon
thons
thoracique
thorax
thrace
thread
threads
thriller
thrillers
thune
thunes
thym
thyroide
thyroïde
thème
thèmes
thèse
thèses
thé
théière
thématique
thématiques
théologie
théologien
théologienne
théologiennes
théologiens
théologies
théologique
théologiques
théoricien
théoricienne
théoriciennes
théoriciens
théorie
théories
théorique
théoriquement
théoriques
théorème
théorèmes
thérapeute
thérapeutes
thérapeutique
thérapeutiques
thérapie
thérapies
thés
théâtral
théâtrale
théâtrales
théâtraux
théâtre
théâtres
tian
tibia
tibias
tic
ticket
tickets
tics
tiede
tiedes
tien
tiendra
tiendrai
tiendraient
tiendrais
tiendrait
tiendras
tiendrez
tiendriez
tiendrions
tiendrons
tiendront
tienne
tiennent
tiennes
tiens
tient
tierce
tierces
tiers
tige
tiges
tignasse
tigre
tigres
tilleul
tilt
timbre
timbres
timbré
timide
timidement
timides
timidite
timidité
timing
timings
tin
tinder
tinrent
tint
tintin
tique
tiques
tir
tirade
tirage
tirages
tirai
tiraient
tirailleurs
tirais
tirait
tirant
tirants
tiras
tire
tire-bouchon
tiree
tirees
tirelire
tirent
tirer
tirera
tirerai
tireraient
tirerais
tirerait
tireras
tirerent
tirerez
tireriez
tirerions
tirerons
tireront
tires
tireur
tireurs
tireuses
tirez
tiriez
tirions
tiroir
tiroirs
tirons
tirs
tirèrent
tiré
tirée
tirées
tirés
tisane
tissa
tissage
tissages
tissaient
tissait
tissant
tisse
tissees
tissent
tisser
tissera
tisses
tissez
tissons
tissu
tissue
tissues
tissus
tissé
tissées
titan
titane
titans
titiller
titrage
titre
titree
titres
titré
titrée
titulaire
titulaires
titularisation
titularise
titularisé
tiède
tièdes
tjour
tjr
tjrs
tjs
tkt
tmtc
toast
toasts
toboggan
toc
tocard
tocs
tofu
toi
toile
toiles
toilette
toilettes
toison
toit
toits
toiture
toitures
tole
tolera
tolerable
toleraient
tolerais
tolerait
tolerance
tolerances
tolerant
tolerante
tolerantes
tolerants
tolere
toleree
tolerees
tolerent
tolerer
tolerera
tolererai
tolereraient
tolererais
tolererait
tolererons
tolereront
toleres
tolerez
tolerons
toles
tolle
tollé
tolère
tolèrent
tolères
toléra
tolérable
toléraient
tolérais
tolérait
tolérance
tolérances
tolérant
tolérante
tolérantes
tolérants
tolérer
tolérera
tolérerai
toléreraient
tolérerais
tolérerait
tolérerons
toléreront
tolérez
tolérons
toléré
tolérée
tolérées
tolérés
tomate
tomates
tomba
tombai
tombaient
tombais
tombait
tombale
tombames
tombant
tombante
tombantes
tombants
tombat
tombe
tombeau
tombeaux
tombee
tombees
tombent
tomber
tombera
tomberai
tomberaient
tomberais
tomberait
tomberas
tomberent
tomberez
tomberiez
tomberions
tomberons
tomberont
tombes
tombeur
tombez
tombiez
tombions
tombola
tombons
tombâmes
tombât
tombèrent
tombé
tombée
tombées
tombés
tome
tomes
ton
tonalite
tonalites
tonalité
tonalités
tondeuse
tondre
tongs
tonique
tonnage
tonne
tonneau
tonneaux
tonnerre
tonnerres
tonnes
tons
tonte
tonton
tontons
tonus
top
topo
topographie
topographique
topographiques
toponymie
tops
toque
torah
torche
torches
torchon
torchons
tord
tordaient
tordais
tordait
torde
tordent
tordez
tordit
tordons
tordra
tordre
tords
tordu
tordue
tordues
tordus
torgnole
torgnoles
tornade
tornades
torpeur
torpille
torpilles
torrent
torrents
torride
torse
torses
torsion
tort
torts
tortue
tortues
tortura
torturaient
torturait
torture
torturee
torturees
torturent
torturer
torturera
torturerent
tortures
torturez
torturèrent
torturé
torturée
torturées
torturés
toscane
tot
total
totale
totalement
totales
totalisant
totalise
totalitaire
totalitaires
totalitarisme
totalite
totalites
totalité
totalités
totaux
totem
toto
tou
toubib
toucha
touchai
touchaient
touchais
touchait
touchant
touchante
touchantes
touchants
touchat
touche
touchee
touchees
touchent
toucher
touchera
toucherai
toucheraient
toucherais
toucherait
toucheras
toucherent
toucherez
toucherons
toucheront
touchers
touches
touchez
touchiez
touchions
touchons
touchât
touchèrent
touché
touchée
touchées
touchés
touffe
toujour
toujours
toulousain
toulousaine
toulousaines
toulousains
toupie
tour
tourbe
tourbillon
tourbillons
tourelle
tourelles
tourisme
tourismes
touriste
touristes
touristique
touristiques
tourment
tourmente
tourmentee
tourments
tourmenté
tourmentée
tourna
tournage
tournages
tournaient
tournais
tournait
tournant
tournante
tournantes
tournants
tourne
tournee
tournees
tournent
tourner
tournera
tournerai
tourneraient
tournerais
tournerait
tourneras
tournerent
tournerez
tournerons
tourneront
tournes
tournesol
tournevis
tournez
tourniez
tournions
tournoi
tournois
tournons
tournure
tournures
tournèrent
tourné
tournée
tournées
tournés
tours
tous
toussa
toussaient
toussais
toussait
toussant
tousse
toussent
tousser
tousses
toussez
toussé
tout
tout's
tout-a-l'heure
tout-à-l'heure
toute
toutefois
toutes
toutesfois
toutou
touts
toutte
toux
toxicite
toxicites
toxicité
toxicités
toxicologie
toxicomanes
toxicomanie
toxine
toxines
toxique
toxiques
tqt
tr
trac
traca
tracabilite
tracaient
tracais
tracait
tracas
trace
tracee
tracees
tracent
tracer
tracera
tracerai
tracerait
tracerent
traceront
traces
traceur
tracez
trachee
trachée
tracons
tract
tractations
tracteur
tracteurs
traction
tractions
tracts
tracèrent
tracé
tracée
tracées
tracés
trad
trader
traders
trading
tradition
traditionnel
traditionnelle
traditionnellement
traditionnelles
traditionnels
traditions
traducteur
traducteurs
traduction
traductions
traductrice
traduira
traduirai
traduiraient
traduirais
traduirait
traduire
traduirons
traduiront
traduis
traduisaient
traduisais
traduisait
traduisant
traduise
traduisent
traduisez
traduisirent
traduisit
traduisons
traduit
traduite
traduites
traduits
trafic
trafics
trafiquant
trafiquante
trafiquants
tragedie
tragedies
tragique
tragiquement
tragiques
tragédie
tragédies
trahi
trahie
trahies
trahir
trahira
trahirai
trahiraient
trahirais
trahirait
trahiras
trahirent
trahirons
trahiront
trahis
trahison
trahisons
trahissaient
trahissais
trahissait
trahissant
trahisse
trahissent
trahissez
trahissons
trahit
trail
train
traina
trainaient
trainais
trainait
trainant
trainasse
traine
traineau
trainee
trainees
trainent
trainer
trainera
trainerai
traineraient
trainerais
trainerait
traineras
trainerent
traineront
traines
trainez
training
trainions
trainons
trains
trainé
trainée
traire
trait
traita
traitaient
traitais
traitait
traitance
traitant
traitante
traitants
traite
traitee
traitees
traitement
traitements
traitent
traiter
traitera
traiterai
traiteraient
traiterais
traiterait
traiteras
traiterent
traiterez
traiteriez
traiterons
traiteront
traites
traiteur
traitez
traitiez
traitions
traitons
traitre
traitres
traits
traitèrent
traité
traitée
traitées
traités
trajectoire
trajectoires
trajet
trajets
tralala
tram
tramadol
trame
trames
trampoline
trams
tramway
tramways
tranble
tranblé
trancha
tranchaient
tranchais
tranchait
tranchant
tranchante
tranchantes
tranchants
tranche
tranchee
tranchees
tranchent
trancher
tranchera
trancherai
trancherait
trancherent
trancheront
tranches
tranchez
tranchons
tranchèrent
tranché
tranchée
tranchées
tranquille
tranquillement
tranquilles
tranquillite
tranquillité
trans
transaction
transactions
transat
transatlantique
transcendance
transcendant
transcende
transcender
transcription
transcriptions
transcrire
transcris
transcrit
transcrite
transcrites
transcrits
transcrivait
transcrivant
transcrivent
transcrivit
transe
transept
transfera
transferaient
transferait
transferant
transfere
transferee
transferees
transferent
transferer
transferera
transfererait
transfererent
transfererons
transfereront
transferes
transferez
transferons
transfert
transferts
transforma
transformaient
transformais
transformait
transformant
transformateur
transformateurs
transformation
transformations
transforme
transformee
transformees
transforment
transformer
transformera
transformerai
transformeraient
transformerait
transformeras
transformerent
transformerez
transformerons
transformeront
transformes
transformez
transformiez
transformons
transformèrent
transformé
transformée
transformées
transformés
transfusion
transfère
transfèrent
transfères
transféra
transféraient
transférait
transférant
transférer
transférera
transférerait
transférerons
transféreront
transférez
transférons
transférèrent
transféré
transférée
transférées
transférés
transgenre
transgenres
transgression
transilien
transistor
transit
transiter
transition
transitions
transitoire
transitoires
transits
translation
translations
translucide
transmet
transmets
transmettaient
transmettais
transmettait
transmettant
transmette
transmettent
transmetteur
transmettez
transmettiez
transmettons
transmettra
transmettrai
transmettraient
transmettrais
transmettrait
transmettre
transmettrez
transmettrons
transmettront
transmirent
transmis
transmise
transmises
transmissible
transmissibles
transmission
transmissions
transmit
transparence
transparences
transparent
transparente
transparentes
transparents
transpiraient
transpirais
transpirait
transpiration
transpire
transpirent
transpirer
transpires
transpirez
transpiré
transplantation
transport
transporta
transportaient
transportais
transportait
transportant
transporte
transportee
transportees
transportent
transporter
transportera
transporteraient
transporterait
transporterent
transporterez
transporterons
transporteront
transportes
transporteur
transporteurs
transporteuse
transportez
transportiez
transportions
transportons
transports
transportèrent
transporté
transportée
transportées
transportés
transposa
transposait
transposant
transpose
transposees
transposent
transposer
transposera
transposes
transposez
transposition
transposons
transposé
transposées
transposés
transsexuelle
transversal
transversale
transversales
trapeze
trappe
trappes
trapèze
traqua
traquaient
traquait
traquant
traque
traquee
traquees
traquent
traquer
traquera
traquerons
traqueront
traques
traquez
traquons
traqué
traquée
traquées
traqués
trash
trauma
traumatique
traumatiques
traumatisant
traumatise
traumatisee
traumatises
traumatisme
traumatismes
traumatisé
traumatisée
traumatisés
trav
travail
travailla
travaillai
travaillaient
travaillais
travaillait
travaillant
travaille
travaillee
travaillees
travaillent
travailler
travaillera
travaillerai
travailleraient
travaillerais
travaillerait
travailleras
travaillerent
travaillerez
travailleriez
travaillerons
travailleront
travailles
travailleur
travailleurs
travailleuse
travailleuses
travaillez
travailliez
travaillions
travailliste
travaillistes
travaillons
travaillèrent
travaillé
travaillée
travaillées
travaillés
travaux
travee
travees
travelo
travelos
travers
traversa
traversai
traversaient
traversais
traversait
traversames
traversant
traverse
traversee
traversees
traversent
traverser
traversera
traverserai
traverseraient
traverserais
traverserait
traverserent
traverserez
traverserons
traverseront
traverses
traversez
traversiez
traversin
traversions
traversons
traversâmes
traversèrent
traversé
traversée
traversées
traversés
travesti
travée
travées
traça
traçabilité
traçaient
traçais
traçait
traçons
traîna
traînaient
traînais
traînait
traînant
traînasse
traîne
traîneau
traînent
traîner
traînera
traînerai
traîneraient
traînerais
traînerait
traîneras
traîneront
traînes
traînez
traînions
traînons
traînèrent
traîné
traînée
traînées
traînés
traître
traîtres
tre
trebucher
trefle
trefonds
treillis
treize
treizieme
treizième
trek
trembla
tremblaient
tremblais
tremblait
tremblan
tremblant
tremblante
tremble
tremblement
tremblements
tremblent
trembler
tremblera
tremblerai
tremblerait
tremblerent
trembleront
trembles
tremblez
tremblons
tremblotte
tremblèrent
tremblé
trempa
trempaient
trempait
trempant
trempe
trempee
trempees
trempent
tremper
trempera
tremperais
trempes
trempez
tremplin
tremplins
trempé
trempée
trempées
trempés
trench
trentaine
trentaines
trente
trentenaire
trentenaires
trentieme
trentième
trepied
tres
tresor
tresorerie
tresoreries
tresorier
tresoriere
tresoriers
tresors
tresse
tresses
treuil
treve
treves
tri
tria
triade
triage
triais
triait
trial
triangle
triangles
triangulaire
triangulaires
triant
trias
triathlon
tribal
tribale
tribales
tribaux
tribord
tribu
tribulations
tribun
tribunal
tribunaux
tribune
tribunes
tribus
tribut
tributaire
tributaires
trichaient
trichais
trichait
trichant
triche
trichent
tricher
tricherie
triches
tricheur
tricheurs
trichez
triché
trick
tricolore
tricolores
tricot
tricoter
trident
trie
triee
triees
trient
triera
tries
triez
trilogie
trilogies
trimait
trime
trimer
trimestre
trimestres
trimestriel
trimestrielle
trimestrielles
trimestriels
trinites
trinités
trinque
trio
triompha
triomphaient
triomphait
triomphal
triomphale
triomphant
triomphe
triomphent
triompher
triomphera
triompherai
triompherait
triompherent
triompherez
triompherons
triompheront
triomphes
triomphez
triomphons
triomphèrent
triomphé
trions
trios
trip
tripartite
tripes
triple
triplee
tripler
triples
triplé
triplée
triplés
tripotait
tripote
tripotee
tripoter
tripoté
tripotée
trips
triptyque
tris
triso
trisomie
trisomique
triste
tristement
tristes
tristesse
tristesses
triton
triumvirat
trivial
trié
triée
triées
triés
tro
troc
trois
troisieme
troisiemement
troisiemes
troisième
troisièmement
troisièmes
troll
troller
trolls
trombe
trombone
trompa
trompai
trompaient
trompais
trompait
trompant
trompe
trompee
trompees
trompent
tromper
trompera
tromperai
tromperaient
tromperais
tromperait
tromperas
tromperent
tromperez
tromperie
tromperies
tromperont
trompes
trompette
trompettes
trompeur
trompeurs
trompeuse
trompeuses
trompez
trompiez
trompions
trompons
trompèrent
trompé
trompée
trompées
trompés
tronc
tronche
tronches
troncon
tronconneuse
troncons
troncs
trone
tronque
tronquee
tronqué
tronquée
tronçon
tronçonneuse
tronçons
trop
trophee
trophees
trophée
trophées
tropical
tropicale
tropicales
tropicaux
tropiques
trot
trotte
trotter
trottinette
trottoir
trottoirs
trou
troubadours
troubla
troublaient
troublait
troublant
troublante
troublantes
troublants
trouble
troublee
troublees
troublent
troubler
troublera
troublerait
troublerent
troubles
troublez
troublons
troublèrent
troublé
troublée
troublées
troue
trouee
trouillard
trouille
troupe
troupeau
troupeaux
troupes
trous
trousse
trousseau
trousses
trouva
trouvai
trouvaient
trouvaille
trouvailles
trouvais
trouvait
trouvames
trouvant
trouvat
trouve
trouvee
trouvees
trouvent
trouver
trouvera
trouverai
trouveraient
trouverais
trouverait
trouveras
trouverent
trouverez
trouveriez
trouverions
trouverons
trouveront
trouves
trouvez
trouviez
trouvions
trouvons
trouvâmes
trouvât
trouvèrent
trouvé
trouvée
trouvées
trouvés
troué
trouée
troyens
troys
truand
truands
truc
truck
trucks
trucs
truffe
truffes
truffé
truie
truies
truite
truites
truque
truques
truqué
truqués
trust
trusts
trèfle
très
tré
trébucher
tréfonds
trépied
trésor
trésorerie
trésoreries
trésorier
trésoriers
trésorière
trésors
trêve
trêves
trône
ts
tsar
tsarine
tsarines
tsars
tss
tsunami
tt
tte
tts
tu
tua
tuai
tuaient
tuais
tuait
tuant
tuas
tuba
tube
tubercules
tuberculose
tuberculoses
tubes
tubulaire
tue
tuee
tuees
tuent
tuer
tuera
tuerai
tueraient
tuerais
tuerait
tueras
tuerent
tuerez
tuerie
tueries
tueriez
tuerons
tueront
tues
tueur
tueurs
tueuse
tueuses
tuez
tuile
tuileries
tuiles
tulipe
tulipes
tulle
tumeur
tumeurs
tumulte
tumultueuse
tumulus
tune
tunes
tunique
tuniques
tunnel
tunnels
tuons
tupperware
tuque
turban
turbans
turbine
turbines
turbos
turbulence
turbulences
turbulent
turent
turquoise
turquoises
tus
tut
tutelle
tutelles
tuteur
tuteurs
tuto
tutoriel
tutos
tutoyer
tutrice
tutrices
tutti
tuyau
tuyauterie
tuyaux
tuèrent
tué
tuée
tuées
tués
tweed
tweet
tweete
tweeter
tweets
tweeté
twist
tympan
tympans
type
types
typhon
typhus
typique
typiquement
typiques
typographie
typographique
typologie
tyran
tyrannie
tyrannies
tyrannique
tyrans
tâcha
tâchaient
tâchait
tâchant
tâche
tâchent
tâcher
tâchera
tâcherai
tâcherais
tâcherait
tâcheront
tâches
tâchez
tâchons
tâché
tâchée
tâchés
tâte
tâter
tète
té
tél
télescope
télescopes
télé
télécharge
téléchargeable
téléchargement
téléchargements
téléchargent
téléchargeons
télécharger
téléchargera
téléchargerai
téléchargez
téléchargé
téléchargée
téléchargées
téléchargés
télécommande
télécommunication
télécommunications
télécoms
téléfilm
télégramme
télégrammes
télégraphe
télépathie
téléphona
téléphonaient
téléphonais
téléphonait
téléphonant
téléphone
téléphonent
téléphoner
téléphonera
téléphonerai
téléphonerait
téléphones
téléphonez
téléphonie
téléphonies
téléphonique
téléphoniques
téléphonons
téléphoné
téléphonées
téléphérique
téléportation
téléporter
télés
téléspectateur
téléspectateurs
téléspectatrice
téléspectatrices
télétravail
téléviseur
téléviseurs
télévision
télévisions
télévisuel
télévisuelle
télévisé
télévisée
télévisées
télévisés
témoigna
témoignage
témoignages
témoignaient
témoignais
témoignait
témoignant
témoigne
témoignent
témoigner
témoignera
témoignerai
témoigneraient
témoignerait
témoignerez
témoigneront
témoignes
témoignez
témoignons
témoignèrent
témoigné
témoignée
témoignées
témoignés
témoin
témoins
téméraire
téméraires
ténacité
ténor
ténors
ténèbres
ténébreux
tétanos
tétine
téton
tétons
tête
têtes
têtu
têtue
têtues
têtus
tînt
tôle
tôles
tôt
ua
ud
ulcere
ulceres
ulcère
ulcères
ulterieur
ulterieure
ulterieurement
ulterieures
ulterieurs
ultimatum
ultime
ultimement
ultimes
ultra
ultras
ultrasons
ultérieur
ultérieure
ultérieurement
ultérieures
ultérieurs
un
unanime
unanimement
unanimes
unanimite
unanimité
underground
une
unes
unicite
unicité
unie
unies
unifia
unifiait
unifiant
unification
unifie
unifiee
unifiees
unifient
unifier
unifiera
unifies
unifié
unifiée
unifiées
unifiés
uniforme
uniformement
uniformes
uniformisation
uniformite
uniformité
uniformément
unilateral
unilaterale
unilateralement
unilaterales
unilateraux
unilatéral
unilatérale
unilatéralement
unilatérales
unilatéraux
union
unions
unique
uniquement
uniques
unir
unira
unirai
uniraient
unirait
unirent
unirons
uniront
unis
unissaient
unissait
unissant
unisse
unissent
unissez
unisson
unitaire
unitaires
unite
unites
unité
unités
univ
univers
universal
universalite
universalité
universel
universelle
universellement
universelles
universels
universitaire
universitaires
universite
universites
université
universités
uns
untel
uppercut
uranium
urbain
urbaine
urbaines
urbains
urbanisation
urbanisations
urbanisme
urbanismes
urbaniste
urbanistes
urgence
urgences
urgent
urgente
urgentes
urgents
urinaient
urinaire
urinaires
urinait
urinant
urine
urinent
uriner
urines
urinez
uriné
urne
urnes
ursulines
us
usa
usage
usagees
usager
usageres
usagers
usages
usagères
usagées
usagés
usai
usaient
usais
usait
usant
usas
use
usee
usees
usent
user
userai
useraient
userais
userait
userent
userez
userons
useront
uses
usez
usinage
usine
usines
usite
usité
usons
ustensiles
usuel
usuelle
usuelles
usuels
usufruit
usure
usures
usurpateur
usurpation
usèrent
usé
usée
usées
usés
ut
uterus
utile
utiles
utilisa
utilisable
utilisables
utilisai
utilisaient
utilisais
utilisait
utilisant
utilisateur
utilisateurs
utilisation
utilisations
utilisatrice
utilisatrices
utilise
utilisee
utilisees
utilisent
utiliser
utilisera
utiliserai
utiliseraient
utiliserais
utiliserait
utiliseras
utiliserent
utiliserez
utiliseriez
utiliserions
utiliserons
utiliseront
utilises
utilisez
utilisiez
utilisions
utilisons
utilisèrent
utilisé
utilisée
utilisées
utilisés
utilitaire
utilitaires
utilite
utilites
utilité
utilités
utopie
utopies
utopique
utérus
va
vacance
vacances
vacanciers
vacant
vacante
vacantes
vacants
vacarme
vaccin
vaccina
vaccinant
vaccination
vaccinations
vaccine
vaccinees
vaccinent
vacciner
vaccines
vaccins
vacciné
vaccinées
vaccinés
vache
vachement
vaches
vacuite
vacuité
vadrouille
vagabond
vagabonds
vagin
vaginal
vaginale
vagins
vague
vaguement
vagues
vaillant
vaillante
vaillantes
vaillants
vaille
vaillent
vailles
vain
vainc
vaincra
vaincrai
vaincrait
vaincras
vaincre
vaincrez
vaincrons
vaincront
vaincs
vaincu
vaincue
vaincues
vaincus
vaine
vainement
vaines
vainquant
vainque
vainquent
vainqueur
vainqueurs
vainquirent
vainquit
vains
vais
vaisseau
vaisseaux
vaisselle
vaisselles
val
valable
valables
valaient
valais
valait
valant
valence
valences
valenciennes
valent
valet
valets
valette
valeur
valeureux
valeurs
valez
valida
validaient
validait
validant
validation
validations
valide
validee
validees
valident
valider
validera
validerai
validerais
validerait
validerez
valideront
valides
validez
validite
validité
validons
validé
validée
validées
validés
valiez
valise
valises
valium
vallee
vallees
vallon
vallons
vallée
vallées
valoir
valons
valorisaient
valorisait
valorisant
valorisation
valorisations
valorise
valorisee
valorisees
valorisent
valoriser
valorisera
valoriserait
valorises
valorisez
valorisons
valorisé
valorisée
valorisées
valorisés
valse
valu
value
values
valurent
valus
valut
valve
vampire
vampires
van
vandales
vandalise
vandalisme
vandalisé
vanille
vanilles
vanite
vanité
vanne
vannes
vans
vanta
vantaient
vantais
vantait
vantant
vante
vantee
vantees
vantent
vanter
vantera
vanterai
vanterait
vanteront
vantes
vantez
vantons
vanté
vantée
vantées
vantés
vape
vapeur
vapeurs
var
varia
variabilite
variabilité
variable
variables
variaient
variait
variance
variant
variante
variantes
varias
variation
variations
varicelle
varie
variee
variees
varient
varier
variera
varieraient
varierait
varierent
varieront
varies
variete
varietes
variez
variole
varièrent
varié
variée
variées
variés
variété
variétés
vas
vasculaire
vasculaires
vase
vaseline
vases
vassal
vassale
vassales
vassaux
vaste
vastes
vaudeville
vaudois
vaudou
vaudra
vaudrai
vaudraient
vaudrais
vaudrait
vaudras
vaudront
vaut
vautour
vautours
vaux
veau
veaux
vecteur
vecteurs
vecu
vecue
vecues
vecumes
vecurent
vecus
vecut
vedette
vedettes
vegetal
vegetale
vegetales
vegetalien
vegetarien
vegetarienne
vegetariennes
vegetariens
vegetatif
vegetation
vegetations
vegetaux
vehemence
vehiculaient
vehiculait
vehiculant
vehicule
vehiculee
vehiculees
vehiculent
vehiculer
vehicules
vehiculez
veilla
veillaient
veillais
veillait
veillant
veille
veillee
veillent
veiller
veillera
veillerai
veillerais
veillerait
veilleras
veillerent
veillerez
veillerons
veilleront
veilles
veilleur
veilleuse
veillez
veilliez
veillons
veillèrent
veillé
veillée
veillés
veine
veines
veineuse
velleites
velléités
velo
velodrome
velos
velours
veloute
velouté
venai
venaient
venais
venait
venant
vend
vendaient
vendais
vendait
vendange
vendanges
vendant
vende
vendeen
vendeens
vendemiaire
vendent
vendes
vendetta
vendeur
vendeurs
vendeuse
vendeuses
vendez
vendiez
vendions
vendirent
vendis
vendit
vendons
vendra
vendrai
vendraient
vendrais
vendrait
vendras
vendre
vendredi
vendredis
vendrez
vendriez
vendrions
vendrons
vendront
vends
vendu
vendue
vendues
vendus
vendéen
vendéens
vendémiaire
vene
venerable
venerables
veneraient
venerais
venerait
venerant
veneration
venere
venerees
venerent
venerer
veneres
venerez
venerons
venez
venge
vengea
vengeaient
vengeait
vengeance
vengeances
vengeant
vengee
vengees
vengent
vengeons
venger
vengera
vengerai
vengeraient
vengerais
vengerait
vengeras
vengerent
vengerons
vengeront
venges
vengeur
vengez
vengèrent
vengé
vengée
vengées
vengés
veniez
venimeux
venin
venins
venions
venir
venitien
venitienne
venitiens
venons
vent
vente
ventes
ventilateur
ventilateurs
ventilation
ventilations
ventilo
ventoline
ventouse
ventrale
ventre
ventres
ventriculaire
vents
venu
venue
venues
venus
vené
vepres
ver
veracite
veranda
verbal
verbale
verbalement
verbales
verbaux
verbe
verbes
verdatre
verdi
verdict
verdicts
verdier
verdure
verdures
verdâtre
vere
vereux
verge
vergees
verger
vergers
verges
verglas
vergogne
vergées
veridique
verifia
verifiai
verifiaient
verifiais
verifiait
verifiant
verificateur
verification
verifications
verifie
verifiee
verifiees
verifient
verifier
verifiera
verifierai
verifieraient
verifierais
verifierait
verifierent
verifierez
verifierons
verifieront
verifies
verifiez
verifions
veritable
veritablement
veritables
verite
verites
vermine
verni
vernis
vernissage
veroniques
verra
verrai
verraient
verrais
verrait
verras
verre
verrerie
verres
verrez
verrier
verriere
verrieres
verriez
verrions
verrière
verrières
verrons
verront
verrou
verrouilla
verrouillage
verrouillaient
verrouillait
verrouillant
verrouille
verrouillees
verrouillent
verrouiller
verrouilles
verrouillez
verrouillé
verrouillées
verrous
vers
versa
versaient
versais
versait
versant
versants
verse
verseau
versee
versees
versement
versements
versent
verser
versera
verserai
verseraient
verserais
verserait
verserent
verserez
verserons
verseront
verses
verset
versets
versez
versiez
version
versions
verso
versons
versus
versèrent
versé
versée
versées
versés
vert
verte
vertebrale
vertebre
vertebres
vertes
vertical
verticale
verticalement
verticales
verticaux
vertige
vertiges
vertigineuse
vertigineux
verts
vertu
vertueuse
vertueuses
vertueux
vertus
vertèbre
vertèbres
vertébrale
vertébrés
verve
vesicule
vessie
veste
vestes
vestiaire
vestiaires
vestibule
vestige
vestiges
vestimentaire
vestimentaires
veston
vetement
vetements
vetent
veteran
veterans
veterinaire
veterinaires
vetir
vetit
veto
vetu
vetue
vetues
vetus
vetuste
veue
veuf
veuille
veuillent
veuilles
veuillez
veulent
veut
veuve
veuves
veux
veuë
vexa
vexait
vexe
vexee
vexees
vexent
vexer
vexera
vexes
vexez
vexé
vexée
vexées
vg
via
viabilite
viabilité
viable
viables
viaduc
viagra
viande
viandes
vibra
vibraient
vibrait
vibrant
vibrante
vibration
vibrations
vibre
vibrent
vibrer
vibrera
vibreront
vibres
vibrez
vibré
vicaire
vicaires
vice
vices
vichy
vicieuse
vicieuses
vicieux
vicissitudes
vicomte
vicomtes
vicomtesse
victime
victimes
victimisation
victoires
victorienne
victorieuse
victorieuses
victorieux
vidai
vidaient
vidais
vidait
vidange
vidant
vide
vide-ordures
videaste
videe
videes
vident
video
videos
videosurveillance
vider
videra
viderai
viderait
videras
viderent
videront
vides
videur
videurs
videz
vidons
vidèrent
vidé
vidéaste
vidée
vidées
vidéo
vidéos
vidéosurveillance
vidés
vie
vieil
vieillard
vieillarde
vieillards
vieille
vieilles
vieillesse
vieillesses
vieilli
vieillie
vieillies
vieillir
vieillira
vieillirait
vieillirez
vieillirons
vieilliront
vieillis
vieillissaient
vieillissais
vieillissait
vieillissant
vieillissante
vieillissantes
vieillissants
vieillisse
vieillissement
vieillissements
vieillissent
vieillissez
vieillissons
vieillit
vielle
vielles
viendra
viendrai
viendraient
viendrais
viendrait
viendras
viendrez
viendriez
viendrions
viendrons
viendront
vienne
viennent
viennes
viennois
viennoiseries
viens
vient
vierge
vierges
vies
vieux
vif
vifs
vigie
vigilance
vigilances
vigilant
vigilante
vigilantes
vigilants
vigile
vigiles
vigne
vigneron
vigneronne
vigneronnes
vignerons
vignes
vignette
vignettes
vignoble
vignobles
vigoureuse
vigoureusement
vigoureuses
vigoureux
vigueur
vigueurs
viking
vikings
vil
vilain
vilaine
vilaines
vilains
vile
viles
village
villageois
villageoise
villageoises
villages
ville
villegiature
villes
villégiature
vils
vimes
vin
vinaigre
vinaigres
vinaigrette
vine
vingt
vingtaine
vingtaines
vingtieme
vingtiemes
vingtième
vingtièmes
vingts
vinification
vinrent
vins
vinssent
vint
vintage
vinyle
vinyles
viol
violaient
violait
violant
violation
violations
viole
violee
violees
violemment
violence
violences
violent
violente
violentes
violents
violer
violera
violeraient
violerais
violerait
violerent
violeront
violes
violet
violets
violettes
violeur
violeurs
violeuses
violez
violon
violoncelle
violoncelliste
violoniste
violons
viols
violèrent
violé
violée
violées
violés
vipere
vipère
virage
virages
viraient
virais
virait
viral
virale
virales
virant
viraux
vire
viree
virees
virement
virements
virent
virer
virera
virerais
virerait
vireront
vires
virez
virginite
virginites
virginité
virginités
virgule
virgules
viril
virile
viriles
virilite
virilité
virils
virions
virons
virtuel
virtuelle
virtuellement
virtuelles
virtuels
virtuose
virtuosite
virtuosité
virulence
virulent
virulente
virulentes
virulents
virus
viré
virée
virées
virés
vis
visa
visage
visages
visaient
visais
visait
visant
visas
viscerale
viscosite
viscosité
viscérale
vise
visee
visees
visent
viser
visera
viserai
viseraient
viserais
viserait
viserent
viserons
viseront
vises
viseur
visez
visibilite
visibilites
visibilité
visibilités
visible
visiblement
visibles
visiere
visiez
visio
vision
visionnage
visionnaire
visionnaires
visionnait
visionnant
visionne
visionnee
visionnees
visionnent
visionner
visionnera
visionnes
visionnez
visionné
visionnée
visionnées
visionnés
visions
visios
visita
visitaient
visitais
visitait
visitant
visitation
visite
visitee
visitees
visitent
visiter
visitera
visiterai
visiteraient
visiterais
visiterait
visiterent
visiterez
visiterons
visiteront
visites
visiteur
visiteurs
visiteuses
visitez
visitiez
visitions
visitons
visitèrent
visité
visitée
visitées
visités
visière
vison
visqueux
visualisais
visualisait
visualisant
visualisation
visualise
visualisee
visualisees
visualisent
visualiser
visualises
visualisez
visualisé
visualisée
visualisées
visualisés
visuel
visuelle
visuellement
visuelles
visuels
visèrent
visé
visée
visées
visés
vit
vitae
vital
vitale
vitales
vitalite
vitalité
vitamine
vitamines
vitaux
vite
vitesse
vitesses
viticole
viticoles
viticulteurs
viticulture
vitrage
vitrail
vitraux
vitre
vitree
vitrees
vitres
vitrine
vitrines
vitriole
vitriolee
vitrioler
vitriolé
vitriolée
vitro
vitré
vitrée
vitrées
vits
vivace
vivaces
vivacite
vivacité
vivaient
vivais
vivait
vivant
vivante
vivantes
vivants
vive
vivement
vivendi
vivent
vives
vivez
vivier
viviez
vivions
vivo
vivons
vivra
vivrai
vivraient
vivrais
vivrait
vivras
vivre
vivres
vivrez
vivrions
vivrons
vivront
vizir
vocable
vocabulaire
vocabulaires
vocal
vocale
vocales
vocation
vocations
vocaux
vodka
vodkas
vogue
voici
voie
voient
voies
voila
voilaient
voilais
voilait
voilant
voilas
voile
voilee
voilees
voilent
voiler
voilera
voiles
voilez
voilier
voiliers
voilons
voilure
voilà
voilé
voilée
voilées
voilés
voir
voire
voirie
voiries
vois
voisin
voisinage
voisinages
voisine
voisines
voisins
voit
voiture
voitures
voix
vol
vola
volaient
volaille
volailles
volais
volait
volant
volante
volantes
volants
volatile
volatiles
volatilite
volatilité
volatils
volcan
volcanique
volcaniques
volcans
vole
volee
volees
volent
voler
volera
volerai
voleraient
volerais
volerait
voleras
volerent
volerez
voleront
voles
volet
volets
voleur
voleurs
voleuse
voleuses
volez
volions
volley
volleyball
volons
volontaire
volontairement
volontaires
volontariat
volontariste
volonte
volontes
volontiers
volonté
volontés
vols
volt
volta
voltage
voltaire
volte
voltige
voltigeur
volts
volume
volumes
volumineuse
volumineuses
volumineux
volupte
volupté
volutes
volèrent
volé
volée
volées
volés
vomi
vomie
vomies
vomir
vomira
vomirai
vomirais
vomis
vomissaient
vomissais
vomissait
vomissant
vomisse
vomissements
vomissent
vomissez
vomit
vont
vortex
vos
vota
votaient
votais
votait
votant
votante
votantes
votants
votation
vote
votee
votees
votent
voter
votera
voterai
voteraient
voterais
voterait
voteras
voterent
voterez
voteriez
voterons
voteront
votes
votez
votiez
votions
votons
votr
votre
votres
votèrent
voté
votée
votées
votés
voudra
voudrai
voudraient
voudrais
voudrait
voudras
voudrez
voudriez
voudrions
voudrons
voudront
voue
vouee
voues
voulaient
voulais
voulait
voulant
voulez
vouliez
voulions
vouloir
vouloirs
voulons
voulu
voulue
voulues
voulurent
voulus
voulut
voulût
vous
voute
voutes
voué
vouée
voués
vox
voyage
voyagea
voyageaient
voyageais
voyageait
voyageant
voyagent
voyageons
voyager
voyagera
voyagerai
voyageraient
voyagerais
voyagerait
voyagerent
voyagerez
voyagerons
voyageront
voyages
voyageur
voyageurs
voyageuse
voyageuses
voyagez
voyagiez
voyagions
voyagèrent
voyagé
voyaient
voyais
voyait
voyance
voyant
voyante
voyantes
voyants
voyelle
voyelles
voyer
voyeur
voyez
voyiez
voyions
voyons
voyou
voyous
voûte
voûtes
vrac
vracs
vrai
vraie
vraies
vraiment
vrais
vraisemblable
vraisemblablement
vraisemblance
vreman
vrement
vrille
vréman
vrément
vs
vu
vue
vues
vulcain
vulgaire
vulgaires
vulgarisation
vulgarisations
vulgarite
vulgarité
vulnerabilite
vulnerabilites
vulnerable
vulnerables
vulnérabilité
vulnérabilités
vulnérable
vulnérables
vulve
vus
vère
vécu
vécue
vécues
vécurent
vécus
vécut
vécûmes
végétal
végétale
végétales
végétalien
végétarien
végétarienne
végétariennes
végétariens
végétatif
végétation
végétations
végétaux
véhiculaient
véhiculait
véhiculant
véhicule
véhiculent
véhiculer
véhicules
véhiculez
véhiculé
véhiculée
véhiculées
véhiculés
véhémence
vélo
vélodrome
vélos
vénitien
vénitienne
vénitiens
vénus
vénère
vénèrent
vénères
vénérable
vénérables
vénéraient
vénérais
vénérait
vénérant
vénération
vénérer
vénérez
vénérons
vénéré
vénérées
véracité
véranda
véreux
véridique
vérifia
vérifiai
vérifiaient
vérifiais
vérifiait
vérifiant
vérificateur
vérification
vérifications
vérifie
vérifient
vérifier
vérifiera
vérifierai
vérifieraient
vérifierais
vérifierait
vérifierez
vérifierons
vérifieront
vérifies
vérifiez
vérifions
vérifièrent
vérifié
vérifiée
vérifiées
vérifiés
véritable
véritablement
véritables
vérité
vérités
véroniques
vésicule
vétusté
vétéran
vétérans
vétérinaire
vétérinaires
vêpres
vêtement
vêtements
vêtent
vêtir
vêtit
vêtu
vêtue
vêtues
vêtus
vîmes
vînt
vôtre
vôtres
vœu
vœux
wagon
wagons
walah
wall
wallah
waouh
warning
waters
watts
wax
web
webcam
weber
weed
weekend
wesh
western
westerns
whiskies
whisky
whiskys
wifi
wiki
wilaya
williams
won
wsh
www
xanax
xenophobe
xenophobes
xenophobie
xi
xénophobe
xénophobes
xénophobie
ya
yacht
yachts
yakuza
yankee
yankees
yaourt
yaourts
yards
yavait
yen
yens
yeux
yin
yoga
yogas
youpi
youpin
youpine
youpins
youtubeur
youtubeurs
yuan
yuans
zamel
zappant
zappe
zapper
zappes
zappez
zapping
zappé
zarbi
zebi
zebre
zebres
zelandais
zelandaise
zele
zeles
zemel
zen
zenith
zeniths
zens
zeppelin
zeros
zeste
zig
zigouiller
zinc
zincs
zip
zob
zodiac
zodiaque
zombie
zombies
zonage
zone
zones
zoo
zoologie
zoologique
zoom
zoomer
zooms
zoos
zou
zut
zèbre
zèbres
zèle
zèles
zélandais
zélandaise
zélé
zénith
zéniths
zéro
zéros
à
âge
âges
âgé
âgée
âgées
âgés
âme
âmes
âne
âneries
ânes
âpre
âpres
ça
çà
ère
ères
ès
ébats
ébauche
ébauches
ébloui
éblouissant
éblouissante
éboueurs
ébouillanter
ébouillanté
ébouillantée
éboulement
ébranla
ébranlait
ébranlant
ébranle
ébranlent
ébranler
ébranlera
ébranlerait
ébranleront
ébranlèrent
ébranlé
ébranlée
ébranlées
ébranlés
ébriété
ébullition
ébullitions
ébène
écaille
écailles
écarlate
écart
écarta
écartai
écartaient
écartais
écartait
écartant
écarte
écartement
écartent
écarter
écartera
écarterai
écarteraient
écarterait
écarteront
écartes
écartez
écartons
écarts
écartèrent
écarté
écartée
écartées
écartés
échafaud
échafaudage
échafaudages
échange
échangea
échangeaient
échangeais
échangeait
échangeant
échangent
échangeons
échanger
échangera
échangerai
échangeraient
échangerais
échangerait
échangerez
échangerons
échangeront
échanges
échangeur
échangez
échangeâmes
échangions
échangèrent
échangé
échangée
échangées
échangés
échantillon
échantillonnage
échantillons
échappa
échappaient
échappais
échappait
échappant
échappatoire
échappe
échappement
échappements
échappent
échapper
échappera
échapperai
échapperaient
échapperait
échapperas
échapperez
échapperons
échapperont
échappes
échappez
échappions
échappons
échappèrent
échappé
échappée
échappées
échappés
écharpe
écharpes
échauffe
échauffement
échauffer
échec
échecs
échelle
échelles
échelon
échelons
échevin
échevins
échine
échiquier
échiquiers
écho
échographie
échos
échoua
échouaient
échouais
échouait
échouant
échoue
échouent
échouer
échouera
échouerai
échoueraient
échouerait
échouerez
échouerons
échoueront
échoues
échouez
échouons
échouèrent
échoué
échouée
échouées
échoués
échéance
échéances
échéant
éclair
éclaira
éclairage
éclairages
éclairaient
éclairait
éclairant
éclairci
éclaircie
éclaircies
éclaircir
éclaircira
éclaircirait
éclaircis
éclaircissait
éclaircisse
éclaircissements
éclaircissent
éclaircissez
éclaircit
éclaire
éclairent
éclairer
éclairera
éclairerait
éclaireront
éclaires
éclaireur
éclaireurs
éclairez
éclairons
éclairs
éclairé
éclairée
éclairées
éclairés
éclat
éclata
éclataient
éclatais
éclatait
éclatant
éclatante
éclatantes
éclatants
éclate
éclatement
éclatements
éclatent
éclater
éclatera
éclaterais
éclaterait
éclateront
éclates
éclatez
éclatons
éclats
éclatèrent
éclaté
éclatée
éclatées
éclatés
éclectique
éclipsa
éclipsait
éclipse
éclipsent
éclipser
éclipsera
éclipserait
éclipses
éclipsèrent
éclipsé
éclipsée
éclipsées
éclipsés
éclore
éclosion
écluse
écluses
école
écoles
écolier
écoliers
écolière
écolières
écolo
écologie
écologies
écologique
écologiques
écologiste
écologistes
écolos
économe
économie
économies
économique
économiquement
économiques
économisaient
économisais
économisait
économisant
économise
économisent
économiser
économisera
économiserais
économiserait
économiseras
économiserez
économiserons
économiseront
économises
économisez
économisons
économiste
économistes
économisé
économisée
économisées
économisés
écope
écopé
écorce
écorces
écorchures
écorché
écorchée
écosystème
écosystèmes
écoula
écoulaient
écoulait
écoulant
écoule
écoulement
écoulements
écoulent
écouler
écoulera
écouleraient
écoulerait
écouleront
écoulèrent
écoulé
écoulée
écoulées
écoulés
écouta
écoutai
écoutaient
écoutais
écoutait
écoutant
écoute
écoutent
écouter
écoutera
écouterai
écouteraient
écouterais
écouterait
écouteras
écouterez
écouteriez
écouterons
écouteront
écoutes
écouteurs
écoutez
écoutiez
écoutions
écoutons
écoutèrent
écouté
écoutée
écoutées
écoutés
écran
écrans
écrasa
écrasaient
écrasais
écrasait
écrasant
écrasante
écrasantes
écrasants
écrase
écrasement
écrasent
écraser
écrasera
écraserai
écraseraient
écraserait
écraseras
écraserons
écraseront
écrases
écrasez
écrasons
écrasèrent
écrasé
écrasée
écrasées
écrasés
écrin
écrira
écrirai
écriraient
écrirais
écrirait
écriras
écrire
écrirez
écririez
écririons
écrirons
écriront
écris
écrit
écrite
écrites
écrits
écriture
écritures
écrivaient
écrivain
écrivaine
écrivains
écrivais
écrivait
écrivant
écrive
écrivent
écrives
écrivez
écriviez
écrivions
écrivirent
écrivis
écrivit
écrivons
écrou
écroula
écroulaient
écroulait
écroulant
écroule
écroulent
écrouler
écroulera
écroulerait
écrouleront
écroules
écroulèrent
écroulé
écroulée
écroulées
écroulés
écu
écueil
écueils
écume
écureuil
écureuils
écurie
écuries
écus
écusson
écuyer
écuyers
écuyère
écœuré
écœurée
éd
éden
édifia
édifiait
édifiant
édification
édifice
édifices
édifie
édifient
édifier
édifiera
édifiez
édifions
édifièrent
édifié
édifiée
édifiées
édifiés
édit
édita
éditaient
éditait
éditant
édite
éditent
éditer
éditera
éditerai
éditerais
édites
éditeur
éditeurs
éditez
édition
éditions
édito
éditons
éditorial
éditoriale
éditoriales
éditorialiste
éditoriaux
éditrice
éditrices
édits
édité
éditée
éditées
édités
éducateur
éducateurs
éducatif
éducatifs
éducation
éducations
éducative
éducatives
éducatrice
éducatrices
éduquait
éduquant
éduque
éduquent
éduquer
éduquera
éduques
éduquez
éduquons
éduqué
éduquée
éduquées
éduqués
égal
égala
égalaient
égalait
égalant
égale
également
égalent
égaler
égalera
égalerait
égaleront
égales
égalisa
égalisaient
égalisait
égalisation
égalise
égalisent
égaliser
égalisera
égalisez
égalisé
égalisée
égalitaire
égalité
égalités
égalé
égalée
égalées
égalés
égara
égaraient
égarait
égarant
égard
égards
égare
égarent
égarer
égarera
égareront
égares
égarez
égarons
égaré
égarée
égarées
égarés
égaux
égayer
égide
église
églises
égo
égocentrique
égorge
égorgea
égorgeaient
égorgeait
égorgeant
égorgent
égorger
égorgera
égorges
égorgez
égorgé
égorgée
égorgées
égorgés
égout
égouts
égoïsme
égoïsmes
égoïste
égoïstes
égratignure
égratignures
égratigné
égérie
éjaculation
éjaculé
éjecta
éjectant
éjecte
éjectent
éjecter
éjection
éjecté
éjectée
éjectées
éjectés
élabora
élaboraient
élaborait
élaborant
élaboration
élaborations
élabore
élaborent
élaborer
élaborera
élaborerons
élaboreront
élabores
élaborez
élaborons
élaborèrent
élaboré
élaborée
élaborées
élaborés
élan
élance
élancent
élancer
élancera
élanceront
élances
élancèrent
élancé
élans
élança
élançai
élançaient
élançait
élançant
élançons
élargi
élargie
élargies
élargir
élargira
élargirait
élargirent
élargirons
élargiront
élargis
élargissaient
élargissait
élargissant
élargisse
élargissement
élargissements
élargissent
élargissez
élargissons
élargit
élasticité
élastique
élastiques
électeur
électeurs
élection
élections
électoral
électorale
électorales
électorat
électorats
électoraux
électrice
électrices
électricien
électricienne
électriciens
électricité
électricités
électrification
électrique
électriques
électro
électrode
électrodes
électromagnétique
électromagnétiques
électroménager
électron
électronique
électroniques
électrons
éleva
élevage
élevages
élevaient
élevais
élevait
élevant
élever
éleveur
éleveurs
éleveuse
éleveuses
élevez
éleviez
élevions
élevèrent
élevé
élevée
élevées
élevés
éligibilité
éligible
éligibles
élimina
éliminaient
éliminait
éliminant
élimination
éliminations
éliminatoire
éliminatoires
élimine
éliminent
éliminer
éliminera
élimineraient
éliminerait
éliminerez
éliminerons
élimineront
élimines
éliminez
éliminons
éliminèrent
éliminé
éliminée
éliminées
éliminés
élira
éliraient
élirait
élire
élirez
éliront
élisaient
élisait
élisant
élisent
élisez
élisons
élit
élite
élites
élitiste
élixir
élocution
éloge
éloges
élogieux
éloigna
éloignai
éloignaient
éloignais
éloignait
éloignant
éloigne
éloignement
éloignements
éloignent
éloigner
éloignera
éloignerai
éloigneraient
éloignerait
éloignerez
éloigneront
éloignes
éloignez
éloignions
éloignons
éloignèrent
éloigné
éloignée
éloignées
éloignés
éloquence
éloquent
élu
élucider
élue
élues
élurent
élus
élut
élève
élèvent
élèvera
élèverai
élèveraient
élèverait
élèveras
élèverez
élèverons
élèveront
élèves
élégamment
élégance
élégances
élégant
élégante
élégantes
élégants
élément
élémentaire
élémentaires
éléments
éléphant
éléphante
éléphantes
éléphants
élévation
élévations
émail
émaillé
émaillée
émanant
émanation
émanations
émancipation
émancipations
émanciper
émane
émanent
émeraude
émerge
émergea
émergeaient
émergeait
émergeant
émergence
émergences
émergent
émergente
émergentes
émergents
émerger
émergera
émergeraient
émergerait
émergeront
émerges
émergèrent
émergé
émerveillement
émerveillé
émet
émets
émettaient
émettais
émettait
émettant
émette
émettent
émetteur
émetteurs
émettez
émettons
émettra
émettrai
émettraient
émettrait
émettre
émettrice
émettrices
émettrons
émettront
émeut
émeute
émeutes
émeutiers
émeuve
émeuvent
émigration
émigrations
émigrer
émigré
émigrée
émigrées
émigrés
éminemment
éminence
éminent
éminente
éminentes
éminents
émir
émirat
émirats
émirent
émis
émise
émises
émissaire
émissaires
émission
émissions
émit
émoi
émotif
émotifs
émotion
émotionnel
émotionnelle
émotionnellement
émotionnelles
émotionnels
émotions
émotive
émotives
émouvaient
émouvait
émouvant
émouvante
émouvantes
émouvants
émouvoir
ému
émue
émues
émulateur
émulation
émules
émulsion
émurent
émus
émut
émérite
énergie
énergies
énergique
énergiquement
énergiques
énergétique
énergétiques
énerva
énervaient
énervais
énervait
énervant
énerve
énervement
énervent
énerver
énervera
énerverais
énerverait
énerves
énervez
énervons
énervé
énervée
énervées
énervés
énigmatique
énigme
énigmes
énième
énièmes
énonce
énoncent
énoncer
énoncera
énonces
énoncez
énoncé
énoncée
énoncées
énoncés
énonça
énonçaient
énonçait
énonçant
énonçons
énorme
énormes
énormément
énumère
énumèrent
énumères
énuméra
énumérait
énumérant
énumération
énumérer
énumérez
énumérons
énuméré
énumérée
énumérées
énumérés
éolien
éolienne
éoliennes
éoliens
épais
épaisse
épaisses
épaisseur
épaisseurs
épandage
épanoui
épanouie
épanouir
épanouira
épanouirait
épanouirent
épanouiront
épanouissaient
épanouissait
épanouisse
épanouissement
épanouissent
épanouit
épargna
épargnaient
épargnais
épargnait
épargnant
épargnants
épargne
épargnent
épargner
épargnera
épargnerai
épargneraient
épargnerais
épargnerait
épargnerez
épargnerons
épargneront
épargnes
épargnez
épargnons
épargnèrent
épargné
épargnée
épargnées
épargnés
éparpillés
épars
éparses
épater
épaule
épauler
épaules
épaulé
épave
épaves
éperdument
éperon
éphémère
éphémères
épi
épice
épicentre
épicerie
épiceries
épices
épicier
épicé
épicée
épicées
épicés
épiderme
épidémie
épidémies
épidémiologie
épidémiologique
épidémique
épilation
épilepsie
épiler
épilogue
épinards
épine
épines
épineuse
épineuses
épineux
épingle
épingler
épingles
épinglé
épinière
épique
épiques
épis
épiscopal
épiscopale
épiscopales
épiscopat
épiscopaux
épisode
épisodes
épistolaire
épistémologie
épitaphe
épithète
épluchait
épluchant
épluche
épluchent
éplucher
épluches
épluchez
épluché
épluchée
épluchées
épluchés
éponge
éponger
éponges
éponyme
éponymes
épopée
épopées
époque
époques
épousa
épousaient
épousais
épousait
épousant
épouse
épousent
épouser
épousera
épouserai
épouserais
épouserait
épouseras
épouserez
épouseront
épouses
épousez
épousiez
époustouflant
époustouflante
épousèrent
épousé
épousée
épousés
épouvantable
épouvantables
épouvantail
épouvante
époux
épreuve
épreuves
épris
éprouva
éprouvai
éprouvaient
éprouvais
éprouvait
éprouvant
éprouvante
éprouve
éprouvent
éprouver
éprouvera
éprouverai
éprouveraient
éprouverais
éprouverait
éprouveras
éprouverez
éprouveriez
éprouverons
éprouveront
éprouves
éprouvez
éprouviez
éprouvions
éprouvons
éprouvèrent
éprouvé
éprouvée
éprouvées
éprouvés
épuisa
épuisaient
épuisait
épuisant
épuise
épuisement
épuisements
épuisent
épuiser
épuisera
épuiseraient
épuiserait
épuiseront
épuises
épuisez
épuisons
épuisèrent
épuisé
épuisée
épuisées
épuisés
épuration
épurations
épuré
épurée
épée
épées
épître
équateurs
équation
équations
équatoriale
équerre
équestre
équestres
équilibrage
équilibraient
équilibrait
équilibre
équilibrent
équilibrer
équilibrera
équilibrerait
équilibres
équilibrez
équilibré
équilibrée
équilibrées
équilibrés
équipa
équipage
équipages
équipaient
équipait
équipant
équipe
équipement
équipementier
équipements
équipent
équiper
équipera
équiperont
équipes
équipez
équipier
équipiers
équipière
équipières
équipons
équipèrent
équipé
équipée
équipées
équipés
équitable
équitablement
équitables
équitation
équité
équivalant
équivalence
équivalences
équivalent
équivalente
équivalentes
équivalents
équivaut
équivoque
équivoques
érable
érables
éradication
éradiquant
éradique
éradiquent
éradiquer
éradiquera
éradiqué
éradiquée
éradiquées
éradiqués
érection
érections
érige
érigea
érigeaient
érigeait
érigeant
érigent
érigeons
ériger
érigera
érigeront
érigez
érigèrent
érigé
érigée
érigées
érigés
érosion
érosions
érotique
érotiques
érotisme
érudit
érudite
érudites
érudition
érudits
éruption
éruptions
ésotérique
ésotérisme
étable
établi
établie
établies
établir
établira
établirai
établiraient
établirait
établirent
établirez
établirons
établiront
établis
établissaient
établissais
établissait
établissant
établisse
établissement
établissements
établissent
établissez
établissiez
établissions
établissons
établit
étage
étages
étagère
étagères
étai
étaie
étaient
étain
étais
était
étala
étalage
étalaient
étalais
étalait
étalant
étale
étalement
étalent
étaler
étalera
étalerait
étaleront
étales
étalez
étalon
étalons
étals
étalèrent
étalé
étalée
étalées
étalés
étamines
étanche
étanches
étanchéité
étang
étangs
étant
étape
étapes
état
étatique
étatiques
états
étau
étayait
étayant
étaye
étayent
étayer
étayé
étayée
étayées
étayés
éteignaient
éteignais
éteignait
éteignant
éteigne
éteignent
éteignez
éteignirent
éteignis
éteignit
éteignons
éteindra
éteindrai
éteindraient
éteindrait
éteindre
éteindront
éteins
éteint
éteinte
éteintes
éteints
étend
étendaient
étendais
étendait
étendant
étendard
étendards
étende
étendent
étendez
étendirent
étendit
étendons
étendra
étendrai
étendraient
étendrais
étendrait
étendre
étendrons
étendront
étends
étendu
étendue
étendues
étendus
éternel
éternelle
éternellement
éternelles
éternels
éternité
éternités
éthanol
éther
éthique
éthiques
étiez
étincelant
étincelle
étincelles
étions
étiquetage
étiquette
étiquettes
étiqueté
étira
étiraient
étirait
étirant
étire
étirent
étirer
étirera
étires
étirez
étirèrent
étirée
étirées
étirés
étoffe
étoffer
étoffes
étoile
étoiles
étoilé
étoilée
étoilées
étoilés
étonna
étonnaient
étonnais
étonnait
étonnamment
étonnant
étonnante
étonnantes
étonnants
étonne
étonnement
étonnements
étonnent
étonner
étonnera
étonnerai
étonneraient
étonnerais
étonnerait
étonneras
étonnerez
étonnerons
étonneront
étonnes
étonnez
étonnons
étonnèrent
étonné
étonnée
étonnées
étonnés
étouffa
étouffai
étouffaient
étouffais
étouffait
étouffant
étouffante
étouffe
étouffement
étouffent
étouffer
étouffera
étoufferait
étoufferont
étouffes
étouffez
étouffons
étouffèrent
étouffé
étouffée
étouffés
étourdi
étourdie
étrange
étrangement
étranger
étrangers
étranges
étrangeté
étrangla
étranglaient
étranglait
étranglant
étrangle
étranglement
étranglent
étrangler
étranglera
étranglerait
étranglez
étranglé
étranglée
étrangère
étrangères
étreinte
étrier
étroit
étroite
étroitement
étroites
étroitesse
étroits
étude
études
étudia
étudiaient
étudiais
étudiait
étudiant
étudiante
étudiantes
étudiants
étudie
étudient
étudier
étudiera
étudierai
étudieraient
étudierais
étudierait
étudierez
étudierons
étudieront
étudies
étudiez
étudiions
étudions
étudièrent
étudié
étudiée
étudiées
étudiés
étui
étymologie
étymologies
étymologique
été
étés
évacua
évacuaient
évacuait
évacuation
évacuations
évacue
évacuent
évacuer
évacuera
évacuerait
évacueront
évacues
évacuez
évacuons
évacuèrent
évacué
évacuée
évacuées
évacués
évada
évadaient
évadait
évadant
évade
évadent
évader
évadera
évadez
évadèrent
évadé
évadée
évadées
évadés
évalua
évaluaient
évaluait
évaluant
évaluation
évaluations
évalue
évaluent
évaluer
évaluera
évaluerait
évaluerons
évalueront
évalues
évaluez
évaluons
évalué
évaluée
évaluées
évalués
évangile
évangiles
évangélique
évangéliques
évangélisation
évangéliste
évangélistes
évanoui
évanouie
évanouir
évanouira
évanouirait
évanouirent
évanouiront
évanouissaient
évanouissait
évanouissant
évanouisse
évanouissent
évanouit
évaporation
évapore
évasion
évasions
éveil
éveilla
éveillai
éveillaient
éveillais
éveillait
éveillant
éveille
éveillent
éveiller
éveillera
éveillerait
éveilleront
éveilles
éveillez
éveillons
éveillèrent
éveillé
éveillée
éveillées
éveillés
éveils
éventail
éventails
éventualité
éventualités
éventuel
éventuelle
éventuellement
éventuelles
éventuels
éviction
évidement
évidemment
évidence
évidences
évident
évidente
évidentes
évidents
évier
évincer
évincé
évita
évitaient
évitais
évitait
évitant
évite
évitement
évitent
éviter
évitera
éviterai
éviteraient
éviterais
éviterait
éviteras
éviterez
éviterons
éviteront
évites
évitez
évitiez
évitions
évitons
évitèrent
évité
évitée
évitées
évités
évocation
évocations
évolua
évoluaient
évoluais
évoluait
évoluant
évolue
évoluent
évoluer
évoluera
évolueraient
évoluerait
évoluerons
évolueront
évolues
évoluez
évoluons
évolutif
évolutifs
évolution
évolutions
évolutive
évolutives
évoluèrent
évolué
évoluée
évolués
évoqua
évoquaient
évoquais
évoquait
évoquant
évoque
évoquent
évoquer
évoquera
évoquerai
évoqueraient
évoquerais
évoquerait
évoquerons
évoqueront
évoques
évoquez
évoquiez
évoquions
évoquons
évoquèrent
évoqué
évoquée
évoquées
évoqués
évènement
évènements
événement
événementiel
événements
évêché
évêchés
évêque
évêques
êtes
être
êtres
île
îles
îlot
îlots
ôtaient
ôtais
ôtait
ôtant
ôte
ôtent
ôter
ôtera
ôterai
ôterait
ôteras
ôterez
ôtes
ôtez
ôtons
ôtèrent
ôté
œcumenique
œcuménique
œdeme
œdipe
œdème
œil
œsophage
œuf
œufs
œuvrant
œuvre
œuvrent
œuvrer
œuvres
œuvré
[name]
abbot
abdelkader
abdellah
abderrahmane
abdou
abdoul
abdoulaye
abel
abena
achraf
adama
adele
adeline
adil
adjoua
adonis
adrien
adrienne
adèle
affoue
affoué
agathe
agnes
agnès
ahou
aicha
aida
aimee
aimée
aissa
aissata
aissatou
akissi
akram
alain
alassane
albane
albert
ale
alexandra
alexandre
alexia
alexis
alfa
ali
alice
aline
aliou
alioune
alix
alizee
alizée
alpha
alphonse
alvin
amadou
amal
amandine
amar
amber
ambre
amelie
amenan
amethyst
amina
aminata
amine
amoin
amélie
ana
anais
anaïs
andre
andree
andré
andrée
angel
angelique
angélique
anis
anita
anne
annick
annie
anouar
ante
antoine
antoinette
apolline
april
ara
ares
aria
arlette
armand
armelle
arnaud
arouna
arthur
ash
asia
asif
aspen
assetou
assia
assitan
astou
astrid
atangana
aubert
aubry
aude
audrey
august
auguste
augustin
augustine
aune
aurelie
aurelien
aurélie
aurélien
austin
autumn
awa
axel
axelle
ayawa
ayoub
aziz
aïcha
aïssa
aïssata
aïssatou
ba
babacar
badr
bah
bailey
bakary
baker
bamba
bambi
banks
baptiste
barbara
barbier
barker
barnes
barry
barthelemy
barthélémy
basil
basile
bastien
bates
baxter
bazza
beard
beatrice
belkacem
bell
benali
benedicte
benie
benjamin
bennett
benoit
benoît
bensaid
bensaïd
berger
bernadette
bernard
berry
bertrand
best
bethlehem
bette
bibi
bienvenu
bilal
bimbo
bineta
binta
bintou
bird
birdie
biya
blanchard
blandine
blessing
bliss
bocar
bofala
bonny
bonte
bonté
bouazza
boubacar
bouchra
boulanger
bowen
boyle
bracken
bradshaw
brahim
brandi
brandon
brands
brandy
bravery
brennan
brewer
brice
bridges
brigitte
brilliant
bristol
brook
brooke
brooklyn
brooks
brou
brown
brun
brunet
bruni
bruno
buck
buckle
bud
buddy
bullock
bunny
burrows
buster
butcher
butler
béatrice
béni
bénie
bénédicte
caddie
cade
camara
camden
cameron
camille
campo
campos
candy
capucine
carie
carine
carmel
carmine
carol
carole
carolina
caroline
carpentier
carry
carré
cartwright
cary
casimir
catherine
cecile
cedar
cedric
celeste
celestin
celine
cerise
chafik
chaima
chambers
chandler
chantal
charity
charlene
charles
charlotte
charlène
charpentier
chase
chauvin
chaïma
cheick
cheikhou
chelsea
cherif
chester
chevallier
cheyenne
chi
chip
christelle
christian
christiane
christine
christophe
chuck
cinder
cinnamon
cisse
cissé
claire
clara
clarisse
clarke
claude
claudine
clay
clem
clemence
clement
clementine
cliff
clive
clotilde
clover
clémence
clémentine
coates
cocoa
cole
coleman
colette
colin
collins
colt
comfort
commodore
conde
condé
consolee
consolée
constance
conway
cook
cooke
coombs
cooper
coq
coral
coralie
corbett
corbin
corentin
corinne
corona
cotton
coulibaly
coumba
crooks
crow
crystal
cumming
cyril
cyrille
cécile
cédric
céleste
célestin
céline
dado
dakota
dale
dalila
dalton
damien
daniel
danielle
daouda
daphne
daphné
darling
das
david
dawes
dawn
day
dazza
deacon
dean
deano
deborah
dell
delphine
demba
dembele
dembélé
denis
denise
denver
derrick
deschamps
desire
desiree
devin
devon
diabate
diabaté
diabou
diakite
diakité
dialla
diallo
diamond
diane
diarra
dickens
didier
dieudonne
dieudonné
dimitri
diop
diouf
djamel
djamila
djeneba
djibril
djomo
djénéba
dock
dolly
dominique
donatien
donatienne
dora
dorothee
dorothée
dotty
douglas
dove
drake
dramane
dream
dreamy
drew
driss
dubois
duffy
dufour
duke
dumas
dumont
dunn
dupuis
dupuy
durand
dusk
dusty
dyer
désiré
désirée
eagle
earl
eaton
ebrima
eden
edith
edouard
eleonore
eliane
elisabeth
elise
elodie
eloise
elsa
ember
emeline
emile
emilie
emma
emmanuel
emmanuelle
enzo
ephrem
epiphanie
eric
erwan
escobar
essomba
estelle
ester
esther
etienne
eto'o
eugene
eugenie
eugène
eugénie
euphrasie
eva
evariste
eve
evelyne
ewane
exauce
exaucee
exaucé
exaucée
exodus
ezechiel
fabien
fabienne
fabre
fabrice
faith
falcon
fall
fama
fanning
fanny
fanta
fantasia
faouzi
farid
farida
farrow
fatiha
fatim
fatima
fatimata
fatou
fatoumata
faure
faustine
favor
favour
fawcett
faye
felicie
felicite
felix
feng
fern
fernand
fielding
finch
fiona
fisher
flavie
fletcher
flint
flora
flore
florence
florentin
florian
floribert
flower
flowers
fode
fodé
fofana
ford
forest
fortuné
fotso
fouad
foune
founé
fournier
fouzia
fowler
francine
franck
francois
francoise
frank
franks
françois
françoise
frederic
frederique
friday
fritz
frost
frédéric
frédérique
fuller
félicie
félicité
félix
gabriel
gabrielle
gael
gaelle
gaetan
gaillard
gaines
gal
gale
gamble
gaoussou
garda
gardner
garland
garner
garnet
garnier
gaston
gates
gauthier
gautier
gazza
gaël
gaëlle
gaëtan
gemma
gene
generosa
genesis
genevieve
geneviève
geoffrey
georges
georgette
georgia
gerald
gerard
germain
germaine
germano
ghislaine
ghizlane
ghost
gilbert
gill
gilles
ginette
ginger
girard
giraud
gisele
gisèle
glenn
gloria
glory
glover
gnima
goddard
godelieve
golding
goodluck
gordon
grace
grant
gratien
green
gregoire
gregory
grey
griffin
grove
grégoire
grégory
guerin
guerschom
gueye
guillaume
gunn
gunning
gurney
gus
gustave
guy
guérin
gwenaelle
gwenaëlle
générosa
gérald
gérard
habib
habiba
haddad
hadja
hadjara
hafid
hafida
hakim
hakima
hale
hall
hamid
hamidi
hammond
hanane
hans
harbour
hardi
harding
hardy
hare
harmony
harris
harry
hart
hasna
hassan
hassna
haven
hawa
hawk
hayat
haywood
hazel
heath
heather
hedge
helene
henri
henriette
henry
hermine
hermon
herring
herve
hervé
hicham
hick
hicks
hilarion
hill
hills
hobbs
hogg
holland
holly
holmes
holt
honorine
honoré
hope
horne
hortense
horton
hosanna
houda
houria
houston
howe
howell
hua
hubert
huet
hugo
hugues
hull
huma
hurst
hutton
hymen
hélène
ibrahima
ibtissam
ide
idrissa
ihssane
ikram
ildephonse
ilham
ilunga
imane
imene
immaculee
immaculée
imène
ines
infant
innocente
inès
ion
irene
iris
irène
isabelle
ismael
ismaila
ismaël
ismaïla
israel
issa
issouf
ivan
ivory
ivy
jackson
jacqueline
jacques
jade
jalil
jamal
james
jamila
jan
jasmin
jasper
jay
jeanne
jeannette
jeannine
jeannot
jennifer
jenny
jeremie
jeremy
jerome
jessica
jeton
jewel
jimbo
joachim
joanna
jocelyne
jock
joel
joelle
johns
joly
jonathan
jonesy
jordan
jose
joseph
josephat
josephine
josette
josh
josiane
josselin
josé
joséphat
joséphine
joy
joyce
joël
joëlle
judith
jules
julie
julien
julienne
juliette
june
junior
juniper
justin
justine
juvenal
juvénal
jérémie
jérémy
jérôme
kaba
kabeya
kabila
kabongo
kabore
kaboré
kadiatou
kadidia
kady
kaiser
kalala
kali
kalifa
kalilou
kalonji
kamal
kamara
kamdem
kamel
kamga
kanku
kaoutar
kapinga
kara
karamoko
karidja
karim
karima
karine
kasongo
kassoum
katana
katumba
kayembe
kazadi
keita
kelly
kelvin
kemoko
kemp
kenya
kenza
kevin
keïta
khadija
khadra
khady
khaled
khan
kibonge
kimbembe
kitty
knight
knuckles
koffi
konate
konaté
kone
koné
kouadio
kouame
kouamé
kouassi
koulibaly
kouyate
kouyaté
kévin
lacroix
laeticia
laetitia
lagoon
lahcen
lake
lamb
lambert
lamia
lamine
lancine
lanciné
landry
lane
lark
lassana
latifa
laura
laure
laurel
laurence
laurent
laurie
lavender
lawless
lea
leach
leclercq
lefebvre
lefevre
lefèvre
lei
leigh
leila
lemaire
lemaitre
lemaître
lemoine
leo
leocadie
leon
leonard
leonce
leonie
leontine
leroux
leroy
levis
leïla
lia
liane
lies
lightfoot
liliane
lilly
lily
lima
limon
lincoln
linda
lino
lionel
lise
lisette
locke
lofty
loic
lokwa
lola
lolita
lori
lotfi
lotte
louane
loubna
louis
louise
lowe
loïc
lubaki
luc
lucas
lucie
lucien
lucienne
lucille
lucky
ludivine
ludovic
luis
lukusa
lulu
lund
lut
lutz
luzolo
lydia
lydie
lynch
lyric
léa
léo
léocadie
léon
léonard
léonce
léonie
léontine
mabiala
mad-dog
maddox
madeleine
madison
maelle
maeva
magali
magna
magne
mahdi
maimouna
majda
majesty
makiese
malado
malik
malika
malonga
mamadou
mamady
mamoudou
mampuya
mangala
manon
mansouri
maple
mara
marc
marcel
marcelle
margarita
margaux
margot
marguerite
mariam
mariama
mariame
marie
marielle
marina
marine
marion
maris
marius
marlene
marlow
marlène
marriott
marsh
marshal
marthe
martial
martine
martins
marty
marvellous
maryse
masika
mason
matheo
mathieu
mathilde
mathéo
matondo
matos
mats
matthieu
maty
maud
maurice
mawa
maxence
maxima
maxime
maxwell
maya
mayele
maëlle
maëva
maïmouna
mbala
mbarga
mbarka
mbaye
mbemba
mbombo
mbuyamba
mbuyi
mead
meadow
meadows
mehdi
melanie
melchior
melissa
melodie
melody
menard
mercier
mercy
meriem
merle
merlin
messaoud
meunier
meyer
meziane
miantima
michel
michele
micheline
michèle
mick
mills
mimi
miner
minty
mira
mireille
miro
misericorde
misty
miséricorde
moctar
modibo
modou
mohamed
mohand
mokhtar
monday
monique
montana
moon
moore
moors
moreau
morgane
moriba
morin
morris
mory
mouna
mounia
mount
mourad
mouse
moussa
moussou
moustapha
mouton
mpiana
muamba
mujinga
mukendi
muller
mullins
mulumba
munday
munganga
munir
muriel
musa
muteba
mutombo
mwadi
mwamba
mylene
mylène
myriam
mélanie
mélissa
mélodie
ménard
nabil
nabintou
nacer
nadege
nadia
nadine
nadège
nafi
nafissatou
nagnouma
naima
najat
naminata
narcisse
nash
nasser
nassim
natacha
nathalie
nathan
nawal
nazar
nazareth
naïma
ndaya
ndella
ndeye
ndiaye
neal
nene
nestor
newby
newman
ng
ngalula
ngandu
ngoma
ngone
ngono
ngoné
ngoyi
nguema
nia
niama
niang
nicaise
nick
nicolas
nicole
nightingale
nina
nives
nkosi
nlandu
noe
noella
noemie
nolan
noor
norbert
nordine
norma
noura
nouria
noé
noémie
noëlla
nsimba
ntumba
nur
nzuzi
nènè
oakes
oakley
obiang
ocean
oceane
océane
odette
odile
olive
olivier
omar
onana
ondoa
onyx
opal
orchard
osborn
oscar
othmane
ouafa
ouarda
ouattara
ouedraogo
oulimata
oumar
oumou
ousmane
ousseynou
owona
paddy
paget
paige
paine
palma
panini
parker
parks
parr
parrot
pascale
pat
patrice
patricia
patrick
patten
paul
paulette
pauline
payne
peace
peacock
pearce
pearl
pecheur
peel
pelagie
penda
penny
perkins
perle
perpetua
perpetue
perpétua
perpétue
perrin
perrine
perrot
peters
philippe
phillips
phoenix
picard
pier
pierce
pierrette
pina
pitt
placide
plamedi
platt
plummer
poirier
polycarpe
pons
poole
poppy
potter
poulain
powers
praise
pratt
precious
price
prima
primrose
princess
prisca
privilege
proctor
prosper
prospere
prospère
providence
prune
psalm
purcell
pélagie
pêcheur
quentin
rabah
rabia
rachel
rachid
rachida
rafik
rahat
rain
rainer
rama
ramatoulaye
rami
ramon
rance
rand
randall
rania
raphael
raphaël
raven
ray
raymond
raymonde
rebel
redha
redouane
reed
reeve
reeves
reg
regal
regan
regine
regis
remy
renard
renaud
renault
rene
renee
rené
renée
rhodes
ria
riad
rice
rich
ridge
ridley
rivers
riviere
rivière
roach
robbo
robin
rocky
rod
rodolphe
rodrigue
roger
rokhaya
rokia
roland
roma
romain
romane
rona
roque
rosa
rosalie
rosette
rosie
rosy
rousseau
roussel
rowan
rowe
roxane
roy
royer
roza
ruby
rufin
rus
rusty
rut
ruth
rédha
régine
régis
rémy
sabah
saber
sabine
sabrina
sadler
saffron
safiatou
said
saida
saidi
salah
salif
salima
salimata
salimatou
saliou
salmon
salome
salomé
salt
salvator
samba
samia
samir
samira
sampson
samuel
sana
sanaa
sanata
sanderson
sandra
sandrine
sands
sandy
sane
sanou
sané
sapphire
sarah
sarr
savage
savannah
sayer
saïd
saïda
saïdi
scarlet
schmitt
sebastien
seck
sekou
sellers
selma
sep
serenity
serge
severine
sewell
seydou
seynabou
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
siaka
sidonie
sienna
signa
siham
simeon
simon
simone
sims
siméon
sinai
sira
sissoko
sitan
skip
sky
skye
skyler
slade
slate
slimane
slimani
sloan
smith
smithy
snell
snow
soda
sokhna
solange
sole
solene
solène
sommer
sonia
sonny
sophie
soraya
sory
souad
soufiane
souleymane
soumaila
soumaïla
sow
sparks
spears
spence
spencer
spike
spring
squire
stacey
stanley
stephane
stephanie
stiles
stone
storm
stormy
stéphane
stéphanie
summer
summers
sunday
sunny
sunshine
suzanne
swan
sweeney
swords
sy
sylla
sylvain
sylvie
symphorien
sébastien
sékou
séverine
tanner
tao
taoufik
tara
tarik
taro
tatiana
taylor
tchoumi
tchouta
temperance
tenin
tex
tharcisse
theo
theodore
theophile
therese
theresia
thiam
thibault
thibaut
thierno
thierry
thomas
thorn
thorpe
théo
théodore
théophile
thérèse
thérésia
tidiane
tiemoko
tiger
timothee
timothée
tiny
tiphaine
tira
titch
titi
tiémoko
tomas
tommy
topaz
tory
toumani
toure
touré
townsend
traore
traoré
treasure
trinite
trinité
tristan
trueman
truman
tshiala
tshibanda
tshilombo
tshimanga
turner
tutu
ty
tyler
unity
ursule
vale
valentin
valentine
valerie
valor
valour
valves
valérie
vanessa
vasseur
vaughan
verity
verona
veronique
vianney
victoire
victoria
victorine
victory
vida
vidal
vincent
viola
violette
virginia
virginie
viviane
vivien
véronique
wacky
wade
wafa
wagstaff
walid
walker
waller
walsh
walters
walton
ward
warner
washington
waterman
watt
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
widad
wiggins
wilder
wilfried
wilkins
willow
willy
winter
winters
wisdom
wiseman
witt
wivine
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
wu
wyatt
xavier
yacine
yacouba
yang
yann
yannick
yasmina
yasmine
yates
yaya
yaye
yohan
yolande
york
youcef
younes
young
youssouf
yves
yvette
yvonne
zacharie
zahia
zahra
zain
zakaria
zeinabou
zenab
zephyrin
zeïnabou
zimmer
zineb
zion
zizi
zoe
zohra
zoubida
zoulikha
zoé
zéphyrin
édith
édouard
éliane
élisabeth
élise
élodie
éloïse
éléonore
émeline
émile
émilie
éphrem
épiphanie
éric
étienne
éva
évariste
évelyne
ézéchiel
[maybe]
ace
aimé
ange
archer
art
asie
aurore
avril
aya
barbe
barber
barman
baron
bel
besson
bienvenue
bigot
bill
black
blanc
blanche
blanchet
blondel
bob
bois
bolduc
bon
bonheur
bourdon
bourguignon
bouvet
bouvier
brassard
brasseur
browning
bruyere
bruyère
caron
carre
carrier
carter
chabot
chance
charrier
charron
cherie
cherry
chevalier
chérie
clerc
cloutier
clément
collet
compere
compère
constant
cordier
cormier
cornet
couturier
couvreur
crane
croix
culot
curry
dallas
divine
douce
doucet
draper
dupont
duval
eglantine
esperance
espérance
etoile
fidele
fidèle
flash
fleur
florent
foi
fontaine
fortin
fortune
forêt
fox
franc
france
franco
gallo
gay
gentil
gloire
godet
golden
gore
gospel
goulet
grand
graves
gray
gros
grâce
guyot
hadji
halls
harper
heritier
houle
hunter
héritier
innocent
jacquet
jacquot
jasmine
jean
jet
joie
juin
juste
justice
king
labelle
lance
lange
lebel
leblanc
lebon
lebrun
leclerc
legrand
leloup
liegeois
lion
liégeois
lombard
lorraine
loup
lourdes
loyal
lumiere
lumière
lune
mai
maillard
maillet
major
manuel
marchand
maria
marin
mark
marshall
martel
martin
martinique
masson
massé
max
mer
merveille
milan
miles
millet
mina
minet
miracle
modeste
mont
mortier
motte
moulin
noble
noel
noir
nova
noël
page
palmer
paques
parfait
parfaite
paris
parmentier
parsons
paré
pascal
patience
pelletier
pepin
perron
petit
pierre
pilon
pineau
piper
poisson
pope
porter
potier
prevost
prince
princesse
printemps
prudence
prévost
pâques
pépin
queen
rais
ranger
ravi
reine
remi
renier
richard
rider
rim
river
robert
roche
rocher
rock
rocket
roi
roman
rose
roux
royal
ruelle
rush
russo
rémi
sabre
sage
sauvage
servais
short
sierra
soleil
spider
star
sterling
stocks
stokes
sue
taff
toussaint
tresor
trésor
turbo
vaillant
valette
vallee
vallée
verdier
victor
vigneron
vine
violet
waters
watts
weber
églantine
étoile
[surname]
bey
boucher
bouillon
bourgeois
buisson
camus
carton
champagne
chapelle
comte
courtois
couture
côté
doyen
gagné
laine
leger
léger
maillot
maire
marechal
marques
maréchal
masse
mignon
normand
pages
paquet
paradis
parent
pire
pires
quartier
racine
sacré
tardif
urbain
van
vienne
vilain
[place]
abidjan
abobo
abomey
acharnés
acre
acton
adjame
adjamé
agadez
agadir
agar
alger
alicante
amiens
anderlecht
angers
anglet
annaba
annecy
antananarivo
antibes
anvers
apex
argenteuil
asti
aubervilliers
avignon
bade
bafoussam
bamako
bamenda
barking
barnes
barra
barrow
bassam
baston
bath
batna
battle
bedford
bejaia
bertoua
besancon
besançon
biskra
bizerte
blida
bobigny
bobo-dioulasso
boke
boké
bolton
bordeaux
bouake
bouaké
bow
bowling
brazzaville
brick
bruges
brusque
bruxelles
bude
buffalo
bujumbura
bukavu
bunia
burton
bury
butare
butembo
butte
béjaïa
caen
calais
cambrai
canterbury
casablanca
castor
castres
centurion
chambery
chambéry
chard
charleroi
charleston
cheddar
chihuahua
chlef
clermont-ferrand
cocody
colombes
colombo
conakry
constantine
cork
cotonou
creteil
crosby
créteil
dakar
daloa
dioulasso
diss
djerba
djibouti
dolisie
douala
draper
dunkerque
ebolowa
edea
edéa
eldorado
ely
epping
essaouira
essex
eye
faranah
fes
fleet
florissant
franceville
fribourg
fès
gabes
gabès
gafsa
gand
gao
gap
garoua
gatineau
geneve
gent
genève
ghardaia
ghardaïa
gisenyi
gitega
gode
goma
goole
gotha
grenoble
halle
hastings
hook
hove
hub
hull
hyde
jaffa
jam
joliette
kairouan
kalemie
kananga
kaolack
kenitra
kent
khouribga
kigali
kikwit
kindia
kinshasa
kisangani
kolwezi
korhogo
koumassi
kpalime
kpalimé
kribi
kénitra
laayoune
labe
labé
lancing
largo
latina
lausanne
laâyoune
liberty
libreville
liege
likasi
lille
limbe
limbé
limoges
lira
liège
lombard
lome
lomé
looe
lorient
lubumbashi
luton
lyon
mach
macon
mahajanga
mamou
mamoudzou
maradi
march
marcory
marks
maroua
marrakech
marseille
mascara
massa
matadi
mbandaka
mbuji-mayi
mbujimayi
meknes
meknès
mentor
mesa
mestre
mie
mohammedia
mol
mold
molenbeek
montreal
montreuil
montréal
mopti
moroni
mostaganem
mulhouse
mâcon
nabeul
nador
namur
nancy
nanterre
nantes
naze
nelson
neuchatel
neuchâtel
newton
ngaoundere
ngaoundéré
ngozi
niamey
nimes
nzerekore
nzérékoré
nîmes
ode
oran
orleans
orléans
ouagadougou
ouarzazate
oujda
palatine
palmas
pantin
parakou
paris
parla
perigueux
perpignan
pointe-noire
poitiers
ponce
pool
poole
poplar
port-gentil
port-louis
portage
portland
porto-novo
périgueux
queens
quimper
rabat
reading
reims
relizane
rennes
ripley
rivera
roquette
roubaix
rouen
rufisque
ruhengeri
ruse
rye
saint-denis
saint-etienne
saint-étienne
saline
salto
same
sandy
sarcelles
schaerbeek
segou
serra
setif
settle
sfax
sherbrooke
siguiri
sikasso
skikda
slough
sokode
sokodé
soma
somerset
sousse
stoke
stone
strand
strasbourg
street
suez
surrey
sussex
ségou
sétif
tain
tambacounda
tanger
taza
terni
tetouan
thies
thiès
tiaret
tizi
tlemcen
toamasina
tombouctou
tong
toulon
toulouse
tourcoing
tournai
treichville
trier
tring
tripoli
tshikapa
tunis
turbo
tétouan
uvira
venissieux
villeurbanne
vénissieux
wai
ware
wells
wick
winchester
woking
yamoussoukro
yaounde
yaoundé
yarm
yopougon
york
yorkshire
zanzibar
ziguinchor
zinder
[maybe-place]
assis
baise
beni
bol
bordeaux
boston
bourges
box
brest
calais
cannes
canton
chatelet
châtelet
coton
dallas
date
deal
delta
derby
dollar
douane
fier
gardez
gare
gaza
golfe
grain
grasse
guider
harper
kara
liege
lier
limoges
liège
man
mark
martin
mascara
metz
milan
mission
mobile
mons
natal
normal
oral
orange
oxford
pare
paris
peine
plains
plaisir
plantation
porto
rabat
racine
rennes
roche
rock
roman
rouge
rugby
saga
salé
sandwich
stock
sucre
surprise
tank
temple
tigre
tome
torrent
tours
valence
valenciennes
van
vannes
vienne
vite
wall
[nation]
abidjanais
abidjanaise
abidjanaises
afghan
afghane
afghanes
afghanistan
afghanne
afghannes
afghans
albanais
albanaise
albanaises
albanie
algerie
algerien
algerienne
algeriennes
algeriens
algérie
algérien
algérienne
algériennes
algériens
allemagne
allemand
allemande
allemandes
allemands
alsacien
alsacienne
alsaciennes
alsaciens
americain
americaine
americaines
americainne
americainnes
americains
amhara
amharae
amharaes
amharas
américain
américaine
américaines
américainne
américainnes
américains
andorre
anglais
anglaise
anglaises
angola
angolais
angolaise
angolaises
anguilla
antarctique
antillais
antillaise
antillaises
argentin
argentine
argentines
argentinne
argentinnes
argentins
armenie
armenien
armenienne
armeniennes
armeniens
arménie
arménien
arménienne
arméniennes
arméniens
aruba
australie
australien
australienne
australiennes
australiens
autriche
autrichien
autrichienne
autrichiennes
autrichiens
azerbaidjan
azerbaidjanais
azerbaidjanaise
azerbaidjanaises
azerbaïdjan
azerbaïdjanais
azerbaïdjanaise
azerbaïdjanaises
bahamas
bahrein
bahreini
bahreinie
bahreinies
bahreinis
bahreïn
bahreïni
bahreïnie
bahreïnies
bahreïnis
bamakois
bamakoise
bamakoises
bambara
bambarae
bambaraes
bambaras
bamileke
bamilekee
bamilekees
bamilekes
bamiléké
bamilékée
bamilékées
bamilékés
bangladais
bangladaise
bangladaises
bangladesh
bangladeshi
bangladeshie
bangladeshies
bangladeshis
baoule
baoulee
baoulees
baoules
baoulé
baoulée
baoulées
baoulés
barbade
barbadien
barbadienne
barbadiennes
barbadiens
bassa
bassae
bassaes
bassas
belge
belges
belgique
belize
bengali
bengalie
bengalies
bengalis
benin
beninois
beninoise
berbere
berberes
berbère
berbères
bermudes
betee
betees
beti
betie
beties
betis
bhoutan
bielorusse
bielorusses
bielorussie
birman
birmane
birmanes
birmanne
birmannes
birmans
biélorusse
biélorusses
biélorussie
bolivie
bolivien
bolivienne
boliviennes
boliviens
bosniaque
bosniaques
bosnien
bosnienne
bosniennes
bosniens
botswana
botswanais
botswanaise
botswanaises
brazzavillois
brazzavilloise
brazzavilloises
bresil
bresilien
bresilienne
bresiliennes
bresiliens
bretone
bretones
bretonne
bretonnes
britannique
britanniques
brunei
bruxellois
bruxelloise
bruxelloises
brésil
brésilien
brésilienne
brésiliennes
brésiliens
bulgare
bulgares
bulgarie
burkinabe
burkinabee
burkinabees
burkinabes
burkinabè
burkinabèe
burkinabèes
burkinabès
burkinabé
burkinabée
burkinabées
burkinabés
burkinais
burkinaise
burkinaises
burundais
burundaise
burundaises
burundi
bénin
béninois
béninoise
béti
bétie
béties
bétis
bétée
bétées
cambodge
cambodgien
cambodgienne
cambodgiennes
cambodgiens
cameroun
camerounais
camerounaise
camerounaises
canada
canadien
canadienne
canadiennes
canadiens
capverdien
capverdienne
capverdiennes
capverdiens
caribeen
caribeenne
caribeennes
caribeens
caribéen
caribéenne
caribéennes
caribéens
centrafricain
centrafricaine
centrafricaines
centrafricainne
centrafricainnes
centrafricains
chaoui
chaouie
chaouies
chaouis
chili
chilien
chilienne
chiliennes
chiliens
chine
chinois
chinoise
chinoises
chypre
chypriote
chypriotes
colombie
colombien
colombienne
colombiennes
colombiens
comores
comorien
comorienne
comoriennes
comoriens
conakryka
conakrykae
conakrykaes
conakrykas
congo
congolais
congolaise
congolaises
coreen
coreenne
coreennes
coreens
corse
corses
coréen
coréenne
coréennes
coréens
costaricien
costaricienne
costariciennes
costariciens
croate
croates
croatie
cuba
cubain
cubaine
cubaines
cubainne
cubainnes
cubains
curacao
curaçao
dakarois
dakaroise
dakaroises
danemark
danois
danoise
danoises
diola
diolae
diolaes
diolas
dioula
dioulae
dioulaes
dioulas
djibouti
djiboutien
djiboutienne
djiboutiennes
djiboutiens
dominicain
dominicaine
dominicaines
dominicainne
dominicainnes
dominicains
dominiquais
dominiquaise
dominiquaises
dominique
doualae
doualaes
doualas
ecossais
ecossaise
ecossaises
ecosse
egypte
egyptien
egyptienne
egyptiennes
egyptiens
emirati
emiratie
emiraties
emiratis
equateur
equatorien
equatorienne
equatoriennes
equatoriens
erythree
erythreen
erythreenne
erythreennes
erythreens
espagne
espagnol
espagnole
espagnoles
espagnols
estonie
estonien
estonienne
estoniennes
estoniens
eswatini
ethiopie
ethiopien
ethiopienne
ethiopiennes
ethiopiens
ewe
ewee
ewees
ewes
ewondo
ewondoe
ewondoes
ewondos
fidji
finlandais
finlandaise
finlandaises
finlande
flamand
flamande
flamandes
flamands
fone
fones
fonne
fonnes
francaise
francaises
france
français
française
françaises
gabon
gabonais
gabonaise
gabonaises
galles
gallois
galloise
galloises
gambie
gambien
gambienne
gambiennes
gambiens
georgie
georgien
georgienne
georgiennes
georgiens
ghana
ghaneen
ghaneenne
ghaneennes
ghaneens
ghanéen
ghanéenne
ghanéennes
ghanéens
gibraltar
grec
grece
grecque
grecques
grecs
grenade
grenadien
grenadienne
grenadiennes
grenadiens
groenland
grèce
guadeloupe
guadeloupeen
guadeloupeenne
guadeloupeennes
guadeloupeens
guadeloupéen
guadeloupéenne
guadeloupéennes
guadeloupéens
guam
guatemala
guatemalteque
guatemalteques
guatémaltèque
guatémaltèques
guinee
guineen
guineenne
guineennes
guineens
guinée
guinéen
guinéenne
guinéennes
guinéens
guyana
guyanais
guyanaise
guyanaises
géorgie
géorgien
géorgienne
géorgiennes
géorgiens
haiti
haitien
haitienne
haitiennes
haitiens
haoussa
haoussae
haoussaes
haoussas
haïti
haïtien
haïtienne
haïtiennes
haïtiens
hollandais
hollandaise
hollandaises
honduras
hondurien
hondurienne
honduriennes
honduriens
hongrie
hongrois
hongroise
hongroises
hutu
hutue
hutues
hutus
igbo
igboe
igboes
igbos
inde
indien
indienne
indiennes
indiens
indonesie
indonesien
indonesienne
indonesiennes
indonesiens
indonésie
indonésien
indonésienne
indonésiennes
indonésiens
irak
irakien
irakienne
irakiennes
irakiens
iran
iranien
iranienne
iraniennes
iraniens
irlandais
irlandaise
irlandaises
irlande
islandais
islandaise
islandaises
islande
israelien
israelienne
israeliennes
israeliens
israélien
israélienne
israéliennes
israéliens
israël
italie
italien
italienne
italiennes
italiens
ivoirien
ivoirienne
ivoiriennes
ivoiriens
jamaicain
jamaicaine
jamaicaines
jamaicainne
jamaicainnes
jamaicains
jamaiquain
jamaiquaine
jamaiquaines
jamaiquainne
jamaiquainnes
jamaiquains
jamaique
jamaïcain
jamaïcaine
jamaïcaines
jamaïcainne
jamaïcainnes
jamaïcains
jamaïquain
jamaïquaine
jamaïquaines
jamaïquainne
jamaïquainnes
jamaïquains
jamaïque
japon
japonais
japonaise
japonaises
jordanie
jordanien
jordanienne
jordaniennes
jordaniens
kabyle
kabyles
kazakh
kazakhe
kazakhes
kazakhs
kazakhstan
kenya
kenyan
kenyane
kenyanes
kenyanne
kenyannes
kenyans
kinois
kinoise
kinoises
kirghize
kirghizes
kirghizstan
kiribati
kongoe
kongoes
kongos
kosovar
kosovare
kosovares
kosovars
kosovo
koweit
koweitien
koweitienne
koweitiennes
koweitiens
koweït
koweïtien
koweïtienne
koweïtiennes
koweïtiens
kurde
kurdes
kényan
kényane
kényanes
kényanne
kényannes
kényans
laos
laotien
laotienne
laotiennes
laotiens
lari
larie
laries
laris
latinoes
lesotho
letton
lettone
lettones
lettonie
lettonne
lettonnes
lettons
liban
libanais
libanaise
libanaises
liberia
liberien
liberienne
liberiennes
liberiens
libye
libyen
libyene
libyenes
libyenne
libyennes
libyens
libérien
libérienne
libériennes
libériens
liechtenstein
lingala
lituanie
lituanien
lituanienne
lituaniennes
lituaniens
luba
lubae
lubaes
lubas
luxembourg
luxembourgeois
luxembourgeoise
luxembourgeoises
lyonnais
lyonnaise
lyonnaises
macedonien
macedonienne
macedoniennes
macedoniens
macédonien
macédonienne
macédoniennes
macédoniens
madagascar
maghrebin
maghrebine
maghrebines
maghrebinne
maghrebinnes
maghrebins
maghrébin
maghrébine
maghrébines
maghrébinne
maghrébinnes
maghrébins
malais
malaise
malaises
malaisie
malaisien
malaisienne
malaisiennes
malaisiens
malawi
malawien
malawienne
malawiennes
malawiens
maldives
malgache
malgaches
mali
malien
malienne
maliennes
maliens
malinke
malinkee
malinkees
malinkes
malinké
malinkée
malinkées
malinkés
maltais
maltaise
maltaises
malte
mandingue
mandingues
maroc
marocain
marocaine
marocaines
marocainne
marocainnes
marocains
marseillais
marseillaise
marseillaises
martiniquais
martiniquaise
martiniquaises
martinique
maurice
mauricien
mauricienne
mauriciennes
mauriciens
mauritanie
mauritanien
mauritanienne
mauritaniennes
mauritaniens
mayotte
mexicain
mexicaine
mexicaines
mexicainne
mexicainnes
mexicains
mexique
micronesie
micronésie
minae
minaes
minas
moldave
moldaves
moldavie
moldovan
moldovane
moldovanes
moldovanne
moldovannes
moldovans
monaco
mongo
mongoe
mongoes
mongole
mongoles
mongolie
mongos
montenegrin
montenegrine
montenegrines
montenegrinne
montenegrinnes
montenegrins
montenegro
montserrat
monténégrin
monténégrine
monténégrines
monténégrinne
monténégrinnes
monténégrins
monténégro
mossi
mossie
mossies
mossis
mozambicain
mozambicaine
mozambicaines
mozambicainne
mozambicainnes
mozambicains
mozambique
namibie
namibien
namibienne
namibiennes
namibiens
nauru
neerlandais
neerlandaise
neerlandaises
nepal
nepalais
nepalaise
nepalaises
nicaragua
nicaraguayen
nicaraguayene
nicaraguayenes
nicaraguayenne
nicaraguayennes
nicaraguayens
niger
nigeria
nigerian
nigeriane
nigerianes
nigerianne
nigeriannes
nigerians
nigerien
nigerienne
nigeriennes
nigeriens
nigérian
nigériane
nigérianes
nigérianne
nigériannes
nigérians
nigérien
nigérienne
nigériennes
nigériens
niue
norvege
norvegien
norvegienne
norvegiennes
norvegiens
norvège
norvégien
norvégienne
norvégiennes
norvégiens
néerlandais
néerlandaise
néerlandaises
népal
népalais
népalaise
népalaises
oman
oromo
oromoe
oromoes
oromos
ouganda
ougandais
ougandaise
ougandaises
ouighour
ouighoure
ouighoures
ouighours
ouzbek
ouzbeke
ouzbekes
ouzbekistan
ouzbeks
ouzbékistan
ouïghour
ouïghoure
ouïghoures
ouïghours
pachtoune
pachtounes
pakistan
pakistanais
pakistanaise
pakistanaises
palaos
palestinien
palestinienne
palestiniennes
palestiniens
panama
panameen
panameenne
panameennes
panameens
panaméen
panaméenne
panaméennes
panaméens
paraguay
paraguayen
paraguayene
paraguayenes
paraguayenne
paraguayennes
paraguayens
parisien
parisienne
parisiennes
parisiens
pendjabi
pendjabie
pendjabies
pendjabis
perou
peruvien
peruvienne
peruviennes
peruviens
peul
peule
peules
peuls
philippin
philippine
philippines
philippinne
philippinnes
philippins
pologne
polonais
polonaise
polonaises
portoricain
portoricaine
portoricaines
portoricainne
portoricainnes
portoricains
portugais
portugaise
portugaises
portugal
pérou
péruvien
péruvienne
péruviennes
péruviens
qatar
qatari
qatarie
qataries
qataris
quebecois
quebecoise
quebecoises
québécois
québécoise
québécoises
reunionnais
reunionnaise
reunionnaises
rifain
rifaine
rifaines
rifainne
rifainnes
rifains
rohingya
rohingyae
rohingyaes
rohingyas
roumain
roumaine
roumaines
roumainne
roumainnes
roumains
roumanie
russe
russes
russie
rwanda
rwandais
rwandaise
rwandaises
réunionnais
réunionnaise
réunionnaises
sahraoui
sahraouie
sahraouies
sahraouis
salvador
salvadorien
salvadorienne
salvadoriennes
salvadoriens
samoa
senegal
senegalais
senegalaise
senegalaises
senoufo
senoufoe
senoufoes
senoufos
serbe
serbes
serbie
serere
sereres
seychelles
seychellois
seychelloise
seychelloises
singapour
singapourien
singapourienne
singapouriennes
singapouriens
slovaque
slovaques
slovaquie
slovene
slovenes
slovenie
slovène
slovènes
slovénie
somalie
somalien
somalienne
somaliennes
somaliens
soninke
soninkee
soninkees
soninkes
soninké
soninkée
soninkées
soninkés
soudan
soudanais
soudanaise
soudanaises
srilankais
srilankaise
srilankaises
suede
suedois
suedoise
suedoises
suisse
suisses
surinamais
surinamaise
surinamaises
suriname
suède
suédois
suédoise
suédoises
swahili
syrie
syrien
syrienne
syriennes
syriens
sénoufo
sénoufoe
sénoufoes
sénoufos
sénégal
sénégalais
sénégalaise
sénégalaises
sérère
sérères
tadjik
tadjike
tadjikes
tadjikistan
tadjiks
taiwan
tamoul
tamoule
tamoules
tamouls
tanzanie
tanzanien
tanzanienne
tanzaniennes
tanzaniens
taïwan
tchad
tchadien
tchadienne
tchadiennes
tchadiens
tcheque
tcheques
tchequie
tchèque
tchèques
tchéquie
teke
tekee
tekees
tekes
thailandais
thailandaise
thailandaises
thailande
thaïlandais
thaïlandaise
thaïlandaises
thaïlande
tibetain
tibetaine
tibetaines
tibetainne
tibetainnes
tibetains
tibétain
tibétaine
tibétaines
tibétainne
tibétainnes
tibétains
tigreen
tigreenne
tigreennes
tigreens
tigrinya
tigrinyae
tigrinyaes
tigrinyas
tigréen
tigréenne
tigréennes
tigréens
togo
togolais
togolaise
togolaises
tokelau
tonga
touareg
touarege
touareges
touaregs
tunisie
tunisien
tunisienne
tunisiennes
tunisiens
turc
turcs
turkmene
turkmenes
turkmenistan
turkmène
turkmènes
turkménistan
turque
turques
turquie
tutsi
tutsie
tutsies
tutsis
tuvalu
téké
tékée
tékées
tékés
ukraine
ukrainien
ukrainienne
ukrainiennes
ukrainiens
uruguay
uruguayen
uruguayene
uruguayenes
uruguayenne
uruguayennes
uruguayens
vanuatu
venezuela
venezuelien
venezuelienne
venezueliennes
venezueliens
vietnamien
vietnamienne
vietnamiennes
vietnamiens
vénézuélien
vénézuélienne
vénézuéliennes
vénézuéliens
wallon
wallone
wallones
wallonne
wallonnes
wallons
wolof
wolofe
wolofes
wolofs
yemen
yemenite
yemenites
yoruba
yorubae
yorubaes
yorubas
yougoslave
yougoslaves
yémen
yéménite
yéménites
zairois
zairoise
zairoises
zambie
zambien
zambienne
zambiennes
zambiens
zaïrois
zaïroise
zaïroises
zimbabwe
zimbabween
zimbabweenne
zimbabweennes
zimbabweens
zimbabwéen
zimbabwéenne
zimbabwéennes
zimbabwéens
écossais
écossaise
écossaises
écosse
égypte
égyptien
égyptienne
égyptiennes
égyptiens
émirati
émiratie
émiraties
émiratis
équateur
équatorien
équatorienne
équatoriennes
équatoriens
érythrée
érythréen
érythréenne
érythréennes
érythréens
éthiopie
éthiopien
éthiopienne
éthiopiennes
éthiopiens
éwé
éwée
éwées
éwés
[status]
apatride
asile
clandestin
clandestine
clandestinement
clandestins
deboute
deboutee
deboutes
débouté
déboutée
déboutés
illegalement
illegaux
illégalement
illégaux
irregulier
irreguliere
irregulieres
irreguliers
irrégulier
irréguliers
irrégulière
irrégulières
presettled
recepisse
recepisses
refugie
refugiee
regularise
regularisee
récépissé
récépissés
réfugié
réfugiée
régularisé
régularisée
sans-papiers
sanspapiers
settled
[firm]
accor
auchan
carrefour
chronopost
conforama
darty
decathlon
derichebourg
décathlon
fnac
formule1
franprix
ibis
intermarche
intermarché
kiabi
macdo
mcdo
mcdonald
monoprix
novotel
onet
ratp
sephora
sncf
zara
[kin]
abbe
abbé
accoucheuse
ambassadeur
ami
amie
animateur
animatrice
apotre
apôtre
assistante
assistante-sociale
avocat
avocate
bailleur
beau-fils
beau-frere
beau-frère
beau-pere
beau-père
beaup
bebe
belle-fille
belle-mere
belle-mère
belle-soeur
belle-sœur
bellem
brigadier
bru
bébé
chauffeur
chef
cheffe
co-epouse
co-épouse
coach
coepouse
collegue
collègue
coloc
colocataire
commissaire
compagne
compagnon
concierge
conjoint
conjointe
consul
copain
copine
cousin
cousine
coépouse
cuistot
curé
dame
demi-frere
demi-frère
demi-soeur
demi-sœur
directeur
directrice
docteur
docteure
educ
educateur
educatrice
employeur
employeuse
enfant
entraineur
entraîneur
epouse
epoux
eveque
ex
ex-femme
ex-mari
femme
fiance
fiancee
fiancé
fiancée
fille
fillette
filleul
filleule
fils
frangin
frangine
frere
frerot
frère
frérot
garcon
gardienne
gars
garçon
gendre
generaliste
gerant
gerante
gosse
grand-mere
grand-mère
grand-pere
grand-père
greffier
gyneco
gynecologue
gynéco
gynécologue
généraliste
gérant
gérante
homme
huissier
imam
infirmier
infirmiere
infirmière
inspecteur
inspectrice
instituteur
institutrice
interprete
interprète
jumeau
jumelle
kine
kiné
landlord
locataire
logeur
logeuse
madame
maitre
maitresse
maman
mamie
mamy
manager
manageuse
marabout
maratre
mari
marraine
marâtre
maître
maîtresse
mec
medecin
mediateur
mediatrice
meme
memere
mere
moniteur
monitrice
monsieur
mère
médecin
médiateur
médiatrice
mémère
mémé
neveu
niece
nièce
notaire
nounou
nourrice
oncle
papa
papi
papy
paratre
parrain
parâtre
passeur
pasteur
patron
patronne
pediatre
pepe
pere
petit-ami
petit-fils
petite-amie
petite-fille
policier
policiere
policière
pote
pretre
procureur
prof
professeur
professeure
prophete
prophète
proprietaire
proprio
propriétaire
proviseur
proxenete
proxénète
prêtre
psychologue
père
pédiatre
pépé
rabbin
recruteur
recruteuse
responsable
sage-femme
sergent
soeur
soeurette
superviseur
superviseuse
surveillante
sœur
tante
tata
tati
tatie
therapeute
thérapeute
tonton
traducteur
traductrice
type
voisin
voisine
éduc
éducateur
éducatrice
épouse
époux
évêque
[kins]
amies
amis
collegues
collègues
copains
copines
cousines
cousins
enfants
famille
femmes
filles
fils
freres
frères
garcons
garçons
gens
hommes
jeunes
jumeaux
jumelles
mecs
neveux
oncles
parents
patrons
profs
soeurs
sœurs
tantes
voisines
voisins
[title]
cheikh
docteur
docteure
dr
el-hadj
hadj
madame
mademoiselle
maitre
maître
miss
missis
missus
mister
mlle
mme
monsieur
mr
mrs
ms
sister
tonton
[particle]
al
ben
d'
de
des
du
el
et
la
le
saint
sainte
[function]
a
afin
ai
aie
ainsi
alors
apres
après
as
assez
au
aucun
aucune
aujourd'hui
auquel
aura
aurait
aussi
autant
autre
autres
aux
avaient
avais
avait
avant
avec
avez
avoir
avons
ayant
beaucoup
bien
bonjour
bonsoir
c
car
ce
ceci
cela
celle
celles
celui
cependant
certain
certaine
certains
ces
cest
cet
cette
ceux
chaque
chez
ci
combien
comme
comment
contre
d
dans
de
dehors
demain
depuis
des
desquels
dessous
dessus
devant
dit
doit
donc
dont
du
dun
dune
durant
dès
déjà
elle
elles
en
encore
enfin
entre
envers
es
est
et
etaient
etait
etant
etre
eu
eux
faire
fait
fois
fut
hier
hors
ici
il
ils
j
jai
jamais
je
jusqu
jusque
l
la
lai
laquelle
le
lequel
les
lesquels
leur
leurs
loin
lors
lorsque
lui
là
m
ma
maintenant
mais
malgre
malgré
mavait
me
meme
memes
merci
mes
mien
mienne
moi
moins
mon
même
mêmes
n
ne
nest
ni
non
nos
notre
nous
ok
on
ont
or
ou
oui
où
par
parce
pareil
parfois
parmi
partout
pas
pendant
personne
peu
peut
peux
plein
plus
plusieurs
plutot
plutôt
pour
pourquoi
pres
presque
près
puis
puisque
qu
quand
quant
que
quel
quelle
quelles
quelqu'un
quelque
quelques
quels
qui
quil
quoi
quon
rien
s
sa
salut
sans
sauf
se
selon
sera
serait
ses
seul
seule
si
sil
sinon
soi
soit
sommes
son
sont
sous
souvent
suis
sur
surtout
t
ta
tant
tard
te
tel
telle
tellement
tes
toi
ton
toujours
tous
tout
toute
toutes
tres
trop
très
tu
un
une
va
vais
vers
veut
veux
voici
voilà
vont
vos
votre
vous
vu
y
à
ça
étaient
étais
était
étant
été
être
[verb]
a
abuse
aide
aidé
allait
alle
allé
appelait
appele
appelle
appelé
arrivait
arrive
attrape
attrapé
aussi
avait
boit
brule
brûle
brûlé
bu
buvait
casse
cassé
commence
commencé
confisque
connait
connaît
controlait
controle
contrôlait
contrôle
coupe
crache
craché
criait
crie
crié
demande
demandé
disait
dit
doit
donnait
donne
donné
dormait
dort
ecrit
enfermait
enferme
enfermé
entend
entre
envoie
envoye
envoyé
essaie
essayé
est
etait
etrangle
eu
exige
faisait
fait
ferme
fermé
fouillait
fouille
frappait
frappe
frappé
gifle
giflé
habitait
habite
insultait
insulte
insulté
jamais
jetait
jette
jeté
l'a
laisse
laissé
les
lui
m'a
m'avait
me
menacait
menace
menacé
menaçait
ment
menti
mord
mordu
n'a
ne
nous
oblige
obligé
paie
part
partait
parti
payait
paye
peut
pleurait
pleure
pleuré
poussait
pousse
poussé
pouvait
prenait
prend
pris
refuse
regarde
ricane
rit
s'est
sait
savait
se
suit
suivait
suivi
tapait
tape
tapé
telephone
tenait
tient
tirait
tire
touchait
touche
touché
toujours
travaillait
travaille
travaillé
tue
tué
téléphone
va
venait
venu
veut
vient
viole
violé
vit
vivait
voit
volait
vole
volé
voulait
voulu
voyait
vu
écrit
était
étrangle
étranglé
[number]
carante
ccinquante
cent
cents
ciinquante
cinc
cinnquante
cinq
cinqante
cinqaunte
cinqquante
cinquaante
cinquane
cinquanet
cinquannte
cinquant
cinquante
cinquantee
cinquantte
cinquate
cinquatne
cinquente
cinqunate
cinqunte
cinquuante
cinuante
cinuqante
ciqnuante
ciquante
cis
cniquante
cnquante
deu
deux
disept
dishuit
dissept
dix
dixhuit
dixneuf
dixsept
diz
diznef
dizneuf
dizsept
dizuit
dizuite
douz
douze
hhuitante
hitante
hiutante
huiante
huiatnte
huiitante
huit
huitaante
huitane
huitanet
huitannte
huitant
huitante
huitantee
huitantte
huitate
huitatne
huitnate
huitnte
huitt
huittante
hutante
hutiante
huuitante
karante
katorze
katr
katre
kinze
nef
neuf
neuff
nnante
nnoante
nnonante
noannte
noante
nonaante
nonane
nonanet
nonannte
nonant
nonante
nonantee
nonantte
nonate
nonatne
nonnante
nonnate
nonnte
noonante
ocante
ocatnte
occtante
octaante
octane
octanet
octannte
octant
octante
octantee
octantte
octate
octatne
octnate
octnte
octtante
onz
onze
ooctante
otante
otcante
qarante
qatorze
qatre
qaurante
qautorze
qautre
qinze
qiunze
qquarante
qquatorze
qquatre
qquinze
quaante
quaarante
quaarnte
quaatorze
quaatre
quaorze
quaotrze
quaraante
quarane
quaranet
quarannte
quarant
quarante
quarantee
quarantte
quarate
quaratne
quare
quarent
quarnate
quarnte
quarrante
quarte
quate
quater
quatoorze
quatore
quatorez
quatorrze
quatorse
quatorz
quatorze
quatorzee
quatorzze
quatoze
quatozre
quatr
quatre
quatree
quatroze
quatrre
quatrze
quattorze
quattre
quiinze
quine
quinez
quinnze
quinse
quinz
quinze
quinzee
quinzze
quize
quizne
qunize
qunze
quraante
qurante
qutaorze
qutare
qutorze
qutre
quuarante
quuatorze
quuatre
quuinze
seeptante
seiz
seize
sepante
sepatnte
sepptante
sept
septaante
septane
septanet
septannte
septant
septante
septantee
septantte
septate
septatne
septnate
septnte
septtante
setante
setpante
sett
sincq
sinq
sioxante
sis
six
sixante
soiante
soiaxnte
soiixante
soixaante
soixane
soixanet
soixannte
soixant
soixante
soixantee
soixantte
soixate
soixatne
soixnate
soixnte
soixxante
sooixante
soxante
soxiante
spetante
sptante
sseptante
ssoixante
swassante
sète
teize
terize
ternte
trante
trantte
treeize
treente
treie
treiez
treiize
treiz
treize
treizee
treizze
trene
trenet
trennte
trent
trente
trentee
trenteetun
trentte
trete
tretne
treze
trezie
trieze
trize
trnete
trnte
troi
trois
trreize
trrente
trwa
ttreize
ttrente
uit
un
une
vignts
vigts
viingts
vinggts
vinght
vings
vingst
vingt
vingtcinq
vingtdeux
vingtetun
vingthuit
vingtneuf
vingtquatre
vingts
vingtsept
vingtsix
vingtss
vingttrois
vingtts
vinngts
vint
vintgs
vints
vngts
vnigts
vvingts
zero
zéro
[ordinal]
1er
1ere
ccinquieme
ccinquième
ciinquieme
ciinquième
cinnquieme
cinnquième
cinqieme
cinqiueme
cinqiuème
cinqième
cinqquieme
cinqquième
cinqueime
cinqueme
cinquiee
cinquieem
cinquieeme
cinquiem
cinquieme
cinquiemee
cinquiemme
cinquiieme
cinquiième
cinquime
cinquimee
cinquimèe
cinquièe
cinquièem
cinquièm
cinquième
cinquièmee
cinquièmme
cinquièème
cinquuieme
cinquuième
cinquèime
cinquème
cinuieme
cinuième
cinuqieme
cinuqième
ciqnuieme
ciqnuième
ciquieme
ciquième
cniquieme
cniquième
cnquieme
cnquième
ddeuxieme
ddeuxième
ddixieme
ddixième
deeuxieme
deeuxième
deuieme
deuixeme
deuixème
deuième
deuuxieme
deuuxième
deuxeime
deuxeme
deuxiee
deuxieem
deuxieeme
deuxiem
deuxieme
deuxiemee
deuxiemme
deuxiieme
deuxiième
deuxime
deuximee
deuximèe
deuxièe
deuxièem
deuxièm
deuxième
deuxièmee
deuxièmme
deuxièème
deuxxieme
deuxxième
deuxèime
deuxème
dexieme
dexième
dexuieme
dexuième
diieme
diixeme
diixieme
diixième
diixème
diième
dixeime
dixeme
dixiee
dixieem
dixieeme
dixiem
dixieme
dixiemee
dixiemme
dixiieme
dixiième
dixime
diximee
diximèe
dixièe
dixièem
dixièm
dixième
dixièmee
dixièmme
dixièème
dixxieme
dixxième
dixèime
dixème
douzième
duexieme
duexième
duxieme
duxième
dxieme
dxiieme
dxiième
dxième
hhuitieme
hhuitième
hitieme
hitième
hiutieme
hiutième
huiieme
huiiteme
huiitieme
huiitième
huiitème
huiième
huiteime
huiteme
huitiee
huitieem
huitieeme
huitiem
huitieme
huitiemee
huitiemme
huitiieme
huitiième
huitime
huitimee
huitimèe
huitièe
huitièem
huitièm
huitième
huitièmee
huitièmme
huitièème
huittieme
huittième
huitèime
huitème
hutieme
hutiieme
hutiième
hutième
huuitieme
huuitième
neeuvieme
neeuvième
neuieme
neuiveme
neuivème
neuième
neuuvieme
neuuvième
neuveime
neuveme
neuviee
neuvieem
neuvieeme
neuviem
neuvieme
neuviemee
neuviemme
neuviieme
neuviième
neuvime
neuvimee
neuvimèe
neuvièe
neuvièem
neuvièm
neuvième
neuvièmee
neuvièmme
neuvièème
neuvvieme
neuvvième
neuvèime
neuvème
nevieme
nevième
nevuieme
nevuième
nneuvieme
nneuvième
nuevieme
nuevième
nuvieme
nuvième
onzième
pemier
pemiere
pemière
permier
permiere
permière
ppremier
ppremiere
ppremière
preemier
preemiere
preemière
preier
preiere
preimer
preimere
preimère
preière
premeir
premeire
premer
premere
premie
premiee
premieer
premieere
premier
premiere
premieree
premierr
premierre
premiier
premiiere
premiière
premir
premire
premiree
premirèe
premièe
premièer
premièr
première
premièree
premièrre
premièère
premiéé
premmier
premmiere
premmière
premèire
premère
prmeier
prmeiere
prmeière
prmier
prmiere
prmière
promier
prremier
prremiere
prremière
prumier
qatrieme
qatrième
qautrieme
qautrième
qquatrieme
qquatrième
quaatrieme
quaatrième
quarieme
quarième
quartieme
quartième
quatieme
quatireme
quatirème
quatième
quatorzième
quatreime
quatreme
quatriee
quatrieem
quatrieeme
quatriem
quatrieme
quatriemee
quatriemme
quatriieme
quatriième
quatrime
quatrimee
quatrimèe
quatrièe
quatrièem
quatrièm
quatrième
quatrièmee
quatrièmme
quatrièème
quatrrieme
quatrrième
quatrèime
quatrème
quattrieme
quattrième
quinzième
qutarieme
qutarième
qutrieme
qutrième
quuatrieme
quuatrième
sceond
sceonde
scond
sconde
seccond
secconde
secnd
secnde
secnod
secnode
secod
secode
secodn
secodne
secon
second
secondd
secondde
seconde
secone
seconed
seconnd
seconnde
secoond
secoonde
seecond
seeconde
seeptieme
seeptième
seocnd
seocnde
seond
seonde
sepieme
sepiteme
sepitème
sepième
sepptieme
sepptième
septeime
septeme
septiee
septieem
septieeme
septiem
septieme
septiemee
septiemme
septiieme
septiième
septime
septimee
septimèe
septièe
septièem
septièm
septième
septièmee
septièmme
septièème
septtieme
septtième
septèime
septème
setieme
setième
setpieme
setpième
siieme
siixeme
siixieme
siixième
siixème
siième
sixeime
sixeme
sixiee
sixieem
sixieeme
sixiem
sixieme
sixiemee
sixiemme
sixiieme
sixiième
sixime
siximee
siximèe
sixièe
sixièem
sixièm
sixième
sixièmee
sixièmme
sixièème
sixxieme
sixxième
sixèime
sixème
spetieme
spetième
sptieme
sptième
ssecond
sseconde
sseptieme
sseptième
ssixieme
ssixième
sxieme
sxiieme
sxiième
sxième
toisieme
toisième
torisieme
torisième
treizième
trentième
triosieme
triosième
trisieme
trisième
troiieme
troiiseme
troiisieme
troiisième
troiisème
troiième
troiseime
troiseme
troisiee
troisieem
troisieeme
troisiem
troisieme
troisiemee
troisiemme
troisiieme
troisiième
troisime
troisimee
troisimèe
troisièe
troisièem
troisièm
troisième
troisièmee
troisièmme
troisièème
troissieme
troissième
troisèime
troisème
trooisieme
trooisième
trosieme
trosiieme
trosiième
trosième
trroisieme
trroisième
ttroisieme
ttroisième
vingtième
vintième
[month]
aou
aout
aoùt
août
aoüt
avr
avri
avril
avrile
avrill
avrille
chaabane
dceembre
dcembre
dcéembre
ddecembre
ddécembre
dec
decambre
deccembre
decebmre
decebre
deceembre
decembbre
decembe
december
decembr
decembre
decembree
decembrre
decemmbre
decemrbe
decemre
decenbre
decmbre
decmebre
deecembre
deecmbre
deembre
desambre
desembre
déc
décambre
déccembre
décebmre
décebre
déceembre
décembbre
décembe
décember
décembr
décembre
décembree
décembrre
décemmbre
décemrbe
décemre
décenbre
décmbre
décmebre
déecmbre
déembre
déécembre
feevrier
ferier
fervier
fev
fevier
fevirer
fevr
fevreir
fevrer
fevrie
fevrieer
fevrier
fevrierr
fevriier
fevrir
fevrire
fevriè
fevrié
fevrrier
fevvrier
ffevrier
ffévrier
fverier
fvrier
fvérier
férier
férvier
fév
févier
févirer
févr
févreir
févrer
févrie
févrieer
février
févrierr
févriier
févrir
févrire
févrié
févrrier
févvrier
féévrier
genvier
jaanvier
janier
janiver
jannvier
janv
janveir
janver
janvie
janvieer
janvier
janvierr
janviier
janvir
janvire
janvié
janvvier
janvyer
javnier
jenvier
jillet
jiullet
jjanvier
jjuillet
jnavier
jnvier
jouillet
juein
jui
juiillet
juil
juilelt
juilet
juill
juille
juilleet
juillet
juillett
juilllet
juillt
juillte
juillé
juin
juint
juiyet
juliet
julilet
jullet
jun
juuillet
juyet
mai
mars
marse
maï
nnovembre
noembre
noevmbre
noovembre
nouvembre
nov
novambre
novanbre
novebmre
novebre
noveembre
novembbre
novembe
november
novembr
novembre
novembree
novembrre
novemmbre
novemrbe
novemre
novenbre
novmbre
novmebre
novvembre
nvembre
nvoembre
occtobre
ocobre
ocotbre
oct
octbore
octbre
octobbre
octobe
october
octobr
octobre
octobree
octobrre
octombre
octoobre
octorbe
octore
octtobre
ooctobre
otcobre
otobre
ottobre
oût
ramadan
ramadane
ramadhan
ramdam
seeptembre
sepembre
sepetmbre
sepptembre
septambre
septanbre
septebmre
septebre
septeembre
septembbre
septembe
september
septembr
septembre
septembree
septembrre
septemmbre
septemrbe
septemre
septmbre
septmebre
septtembre
setembre
setpembre
spetembre
sptembre
sseptembre
sépterbre
[weekday]
dimanche
jeudi
lundi
mardi
mercredi
samedi
vendredi
[street-before]
allee
allée
av
avenue
bd
boulevard
chemin
impasse
quai
rue
[home-unit]
appart
appartement
apt
batiment
bâtiment
chambre
etage
flat
maison
no
numero
numéro
n°
porte
étage
[school-before]
academie
académie
college
college-lycee
collège
collège-lycée
creche
crèche
ecole
fac
garderie
institut
lycee
lycée
maternelle
universite
université
école
[workplace-before]
abattoir
agence
auberge
bar
bazar
bijouterie
blanchisserie
boucherie
boulangerie
boutique
brasserie
bureau
buvette
cafe
cafeteria
café
cafétéria
cantine
chantier
charcuterie
clinique
club
compagnie
conserverie
creche
crèche
discotheque
discothèque
eglise
entrepot
entreprise
entrepôt
epicerie
exploitation
ferme
fleuriste
foyer
garage
hotel
hôtel
imprimerie
kebab
laverie
librairie
magasin
maquis
paroisse
patisserie
pharmacie
pizzeria
poissonnerie
pressing
pub
pâtisserie
residence
restau
restaurant
resto
résidence
salon
serre
serres
snack
societe
société
station-service
supermarche
supermarché
traiteur
usine
église
épicerie
[in-place]
chez
dans
de
depuis
en
jusqu'a
jusqu'à
pres
près
sur
vers
à
[generic]
ainee
ancien
ancienne
anglais
appele
appelee
appelle
appelé
appelée
autre
aîné
aînée
beau
belle
bon
bonne
cadet
cadette
centre
est
ex
francais
français
grand
grande
locale
mauvais
meilleur
meilleure
nommee
nommé
nommée
nouveau
nouvelle
numéro
petit
petite
primaire
principal
propre
s'appelle
secondaire
special
spécial
vieille
vieux
[year]
an
annee
annees
année
années
ans
mois
semaine
semaines
[old]
agee
piges
âge
âgé
âgée
[clock]
h
heure
heures
[hour-part]
demi
demie
midi
minuit
quart
[unit]
fois
heure
heures
jour
jours
minute
minutes
[be]
a
c'est
est
etait
sont
était
[spell]
double
[not-name]
africain
aid
angleterre
arabe
arabes
aïd
bible
blanc
blanche
blancs
bretagne
catholique
chretien
chretienne
chretiens
chrétien
chrétienne
chrétiens
coran
council
covid
dieu
europe
europeenne
européenne
facebook
gitan
gitane
google
gp
grande
hamdoulillah
home
inchallah
instagram
islam
jesus
juif
juifs
juive
jésus
londres
messenger
musulman
musulmane
musulmans
nhs
noel
noir
noire
noirs
noël
office
ok
paques
police
pâques
ramadan
royaume
samu
seigneur
sida
telegram
tiktok
uk
uni
union
vierge
vih
wallah
whatsapp
youtube
[joint]
alors
apres
après
aujourd'hui
aussi
car
comme
donc
et
hier
maintenant
mais
où
parce
puis
quand
que
si
[addressed]
aime
appele
appelé
attaqué
avec
bat
de
demandé
deteste
dit
déteste
frappe
frappé
menace
menacé
par
poussé
rencontré
tapé
violé
vu
à
[and]
et
ou
[before-noun]
au
avec
ce
ces
cet
cette
chaque
de
des
du
en
est
la
le
les
leur
leurs
ma
me
mes
mon
nos
notre
sa
sans
se
ses
son
suis
ta
te
tes
ton
un
une
votre
à
[trading]
auberge
barbier
batiment
bazar
bistrot
boucherie
boulangerie
boutique
brasserie
bâtiment
coiffure
creperie
crêperie
epicerie
friterie
garage
institut
kebab
laverie
onglerie
patisserie
pizzeria
pressing
pâtisserie
restau
restaurant
resto
snack
supermarche
supermarché
traiteur
transports
épicerie
[age-year]
an
ans
mois
[not-firm]
abri
aeroport
agence
appele
appelee
appelle
appelé
appelée
association
autre
autres
aéroport
bar
batiment
bebe
bebes
boite
bout
boutique
boîte
bureau
bureaux
bâtiment
bébé
bébés
cachette
cafe
café
cause
ce
chaleur
champ
champs
chantier
charge
chaud
college
collège
commissariat
cote
courant
cran
creche
crèche
cuisine
côté
differentes
differents
différentes
différents
distance
domicile
ecole
eglise
elle
enfant
enfants
entrepot
entreprise
entrepôt
equipe
eux
fac
ferme
foot
football
froid
garderie
gare
genoux
gens
grand-mere
grand-mère
heure
heures
hopital
hotel
hôpital
hôtel
jeun
jour
leur
ligne
liquide
lit
lui
lycee
lycée
ma
magasin
mairie
maison
maisons
mamie
marche
marché
maternelle
matin
meme
menage
mes
mi
minimum
moi
moitie
moitié
mon
mort
mémé
ménage
même
noir
nomme
nommee
nommé
nommée
nous
nuit
papi
papy
parc
partiel
pauvre
pays
peine
personne
personnes
perte
peur
piscine
plaindre
plein
pluie
plusieurs
police
primaire
prison
raison
rang
restaurant
resto
s'appelait
s'appelle
sa
sec
secret
service
ses
silence
societe
société
soir
soleil
son
supermarche
supermarché
table
tata
temps
terre
toi
toilettes
tonton
tort
tribunal
universite
université
urgences
usine
vif
village
ville
vous
école
église
équipe
[landmark]
hospital
park
[landmark-before]
bibliotheque
bibliothèque
cite
cité
clinique
eglise
gare
hopital
hôpital
metro
mosquee
mosquée
métro
parc
pavillon
quartier
tour
église
[landmark-kept]
clinique
eglise
hopital
hospital
hôpital
mosquee
mosquée
église
[prefix]
c'
d'
j'
jusqu'
l'
lorsqu'
m'
n'
puisqu'
qu'
quoiqu'
s'
t'
[paper-told]
accept
accord
approuv
attend
attente
conjoint
cours.
debout
decision
demand
depos
donne.
donné.
débout
décision
dépos
epous
etudiant
expir
famil
fianc
humanitaire
illegal
illégal
irregul
irrégul
mari.
mariage
obten
obtenu
obtint
pas.
perdu.
perim
permanent
plus.
prolong
périm
refus
regle
regul
rejet
renouvel
reponse
retir
règle
régul
réponse
saison
sans.
temporaire
touris
travail
travailleur
valable
valide
validé
épous
étudiant
[paper]
asile
asile.
brp
carte de sejour
carte de séjour
evisa
l'asile
nationalite
nationalité
naturalis
ofii
papiers.
presettled
recepisse
residence.
resident
récépissé
résidence.
résident
sejour.
settled
statut.
séjour.
titre.
visa.
visas.
[status-stem]
apatrid
clandestin
deboute
débouté
refugie
refugié
réfugié
[phrase:age-is]
a
a a peine
a bientot
a bientôt
a eu
a l'age de
a mes
a presque
a que
a ses
a seulement
a tout juste
a à peine
ado de
age
age de
agee de
agé de
agée de
ai
aine de
ainee de
aura
aura bientot
aura bientôt
avais
avait
aîné de
aînée de
bebe de
belle mere de
belle mère de
bientot
bientôt
bébé de
cadet de
cadette de
copain de
copine de
cousin de
cousine de
dame de
depuis mes
depuis ses
des
dès
elle a
elle a bientot
elle a bientôt
elle a seulement
enfant de
eu mes
eu ses
fait ses
femme de
fete ses
fille de
fillette de
fils de
frere de
frère de
fête ses
fêté ses
gamin de
gamine de
garcon de
garçon de
gosse de
grand mere de
grand mère de
grand pere de
grand père de
homme de
il a
il a bientot
il a bientôt
il a seulement
j'ai
j'ai a peine
j'ai bientot
j'ai bientôt
j'ai eu
j'ai que
j'ai seulement
j'ai à peine
j'avais
jai
javais
jeune de
jumeaux de
jumelles de
maman de
mari de
mere de
monsieur de
mère de
n'a que
neveu de
niece de
nièce de
oncle de
ont
papa de
pere de
petit de
petite de
pour mes
pour ses
presque
père de
qui a
qui avait
qui n'a que
soeur de
sœur de
tante de
va avoir
vais avoir
viens d'avoir
vient d'avoir
voisin de
voisine de
à
à l'âge de
à mes
à ses
âge
âge de
âgé de
âgée de
[phrase:at-hour]
a
a environ
a presque
apres
apres les
après
après les
avant
avant les
des
dès
entre
et a
et à
il est
il etait
il était
jusqu'a
jusqu'à
ou a
ou à
passe
passé
qu'entre
seulement a
seulement à
vers
vers environ
vers les
à
à environ
à presque
[phrase:date]
1er courant
1er de l'an
1er dernier
1er dimanche d'aout
1er dimanche d'août
1er dimanche d'avr
1er dimanche d'avril
1er dimanche d'oct
1er dimanche d'octobre
1er dimanche de l'avent
1er dimanche du mois
1er du meme mois
1er du mois d'avant
1er du mois en cours
1er du mois la
1er du mois là
1er du mois prochain
1er du mois suivant
1er du même mois
1er jeudi d'aout
1er jeudi d'août
1er jeudi d'avr
1er jeudi d'avril
1er jeudi d'oct
1er jeudi d'octobre
1er jeudi du mois
1er jour d'aout
1er jour d'août
1er jour d'avr
1er jour d'avril
1er jour d'oct
1er jour d'octobre
1er jour de l'aid
1er jour de l'aïd
1er jour de ramadan
1er jour du mois
1er jour du ramadan
1er lundi d'aout
1er lundi d'août
1er lundi d'avr
1er lundi d'avril
1er lundi d'oct
1er lundi d'octobre
1er lundi du mois
1er mardi d'aout
1er mardi d'août
1er mardi d'avr
1er mardi d'avril
1er mardi d'oct
1er mardi d'octobre
1er mardi du mois
1er mercredi d'aout
1er mercredi d'août
1er mercredi d'avr
1er mercredi d'avril
1er mercredi d'oct
1er mercredi d'octobre
1er mercredi du mois
1er nuit du ramadan
1er samedi d'aout
1er samedi d'août
1er samedi d'avr
1er samedi d'avril
1er samedi d'oct
1er samedi d'octobre
1er samedi du mois
1er semaine d'aout
1er semaine d'août
1er semaine d'avr
1er semaine d'avril
1er semaine d'oct
1er semaine d'octobre
1er vendredi d'aout
1er vendredi d'août
1er vendredi d'avr
1er vendredi d'avril
1er vendredi d'oct
1er vendredi d'octobre
1er vendredi du mois
1ere dimanche d'aout
1ere dimanche d'août
1ere dimanche d'avr
1ere dimanche d'avril
1ere dimanche d'oct
1ere dimanche d'octobre
1ere dimanche de l'avent
1ere dimanche du mois
1ere jeudi d'aout
1ere jeudi d'août
1ere jeudi d'avr
1ere jeudi d'avril
1ere jeudi d'oct
1ere jeudi d'octobre
1ere jeudi du mois
1ere jour d'aout
1ere jour d'août
1ere jour d'avr
1ere jour d'avril
1ere jour d'oct
1ere jour d'octobre
1ere jour de l'aid
1ere jour de l'aïd
1ere jour de ramadan
1ere jour du mois
1ere jour du ramadan
1ere lundi d'aout
1ere lundi d'août
1ere lundi d'avr
1ere lundi d'avril
1ere lundi d'oct
1ere lundi d'octobre
1ere lundi du mois
1ere mardi d'aout
1ere mardi d'août
1ere mardi d'avr
1ere mardi d'avril
1ere mardi d'oct
1ere mardi d'octobre
1ere mardi du mois
1ere mercredi d'aout
1ere mercredi d'août
1ere mercredi d'avr
1ere mercredi d'avril
1ere mercredi d'oct
1ere mercredi d'octobre
1ere mercredi du mois
1ere nuit du ramadan
1ere samedi d'aout
1ere samedi d'août
1ere samedi d'avr
1ere samedi d'avril
1ere samedi d'oct
1ere samedi d'octobre
1ere samedi du mois
1ere semaine d'aout
1ere semaine d'août
1ere semaine d'avr
1ere semaine d'avril
1ere semaine d'oct
1ere semaine d'octobre
1ere vendredi d'aout
1ere vendredi d'août
1ere vendredi d'avr
1ere vendredi d'avril
1ere vendredi d'oct
1ere vendredi d'octobre
1ere vendredi du mois
31 decembre
31 décembre
achoura
aid
aid el adha
aid el fitr
aid el kebir
armistice
ascension
assomption
aïd
aïd el fitr
aïd el kebir
careme
carême
chabbat de pessah
chandeleur
cinq courant
cinq dernier
cinq du meme mois
cinq du mois d'avant
cinq du mois en cours
cinq du mois la
cinq du mois là
cinq du mois prochain
cinq du mois suivant
cinq du même mois
d'halloween
debut du ramadan
dernier dimanche d'aout
dernier dimanche d'août
dernier dimanche d'avr
dernier dimanche d'avril
dernier dimanche d'oct
dernier dimanche d'octobre
dernier dimanche de aout
dernier dimanche de août
dernier dimanche de avr
dernier dimanche de avril
dernier dimanche de dec
dernier dimanche de decembre
dernier dimanche de décembre
dernier dimanche de fev
dernier dimanche de fevrier
dernier dimanche de février
dernier dimanche de janv
dernier dimanche de janvier
dernier dimanche de juil
dernier dimanche de juillet
dernier dimanche de juin
dernier dimanche de l'avent
dernier dimanche de mai
dernier dimanche de mars
dernier dimanche de nov
dernier dimanche de novembre
dernier dimanche de oct
dernier dimanche de octobre
dernier dimanche de sept
dernier dimanche de septembre
dernier dimanche du mois
dernier jeudi d'aout
dernier jeudi d'août
dernier jeudi d'avr
dernier jeudi d'avril
dernier jeudi d'oct
dernier jeudi d'octobre
dernier jeudi de aout
dernier jeudi de août
dernier jeudi de avr
dernier jeudi de avril
dernier jeudi de dec
dernier jeudi de decembre
dernier jeudi de décembre
dernier jeudi de fev
dernier jeudi de fevrier
dernier jeudi de février
dernier jeudi de janv
dernier jeudi de janvier
dernier jeudi de juil
dernier jeudi de juillet
dernier jeudi de juin
dernier jeudi de mai
dernier jeudi de mars
dernier jeudi de nov
dernier jeudi de novembre
dernier jeudi de oct
dernier jeudi de octobre
dernier jeudi de sept
dernier jeudi de septembre
dernier jeudi du mois
dernier jour d'aout
dernier jour d'août
dernier jour d'avr
dernier jour d'avril
dernier jour d'oct
dernier jour d'octobre
dernier jour de aout
dernier jour de août
dernier jour de avr
dernier jour de avril
dernier jour de dec
dernier jour de decembre
dernier jour de décembre
dernier jour de fev
dernier jour de fevrier
dernier jour de février
dernier jour de janv
dernier jour de janvier
dernier jour de juil
dernier jour de juillet
dernier jour de juin
dernier jour de l'aid
dernier jour de l'aïd
dernier jour de mai
dernier jour de mars
dernier jour de nov
dernier jour de novembre
dernier jour de oct
dernier jour de octobre
dernier jour de ramadan
dernier jour de sept
dernier jour de septembre
dernier jour du mois
dernier jour du ramadan
dernier lundi d'aout
dernier lundi d'août
dernier lundi d'avr
dernier lundi d'avril
dernier lundi d'oct
dernier lundi d'octobre
dernier lundi de aout
dernier lundi de août
dernier lundi de avr
dernier lundi de avril
dernier lundi de dec
dernier lundi de decembre
dernier lundi de décembre
dernier lundi de fev
dernier lundi de fevrier
dernier lundi de février
dernier lundi de janv
dernier lundi de janvier
dernier lundi de juil
dernier lundi de juillet
dernier lundi de juin
dernier lundi de mai
dernier lundi de mars
dernier lundi de nov
dernier lundi de novembre
dernier lundi de oct
dernier lundi de octobre
dernier lundi de sept
dernier lundi de septembre
dernier lundi du mois
dernier mardi d'aout
dernier mardi d'août
dernier mardi d'avr
dernier mardi d'avril
dernier mardi d'oct
dernier mardi d'octobre
dernier mardi de aout
dernier mardi de août
dernier mardi de avr
dernier mardi de avril
dernier mardi de dec
dernier mardi de decembre
dernier mardi de décembre
dernier mardi de fev
dernier mardi de fevrier
dernier mardi de février
dernier mardi de janv
dernier mardi de janvier
dernier mardi de juil
dernier mardi de juillet
dernier mardi de juin
dernier mardi de mai
dernier mardi de mars
dernier mardi de nov
dernier mardi de novembre
dernier mardi de oct
dernier mardi de octobre
dernier mardi de sept
dernier mardi de septembre
dernier mardi du mois
dernier mercredi d'aout
dernier mercredi d'août
dernier mercredi d'avr
dernier mercredi d'avril
dernier mercredi d'oct
dernier mercredi d'octobre
dernier mercredi de aout
dernier mercredi de août
dernier mercredi de avr
dernier mercredi de avril
dernier mercredi de dec
dernier mercredi de decembre
dernier mercredi de décembre
dernier mercredi de fev
dernier mercredi de fevrier
dernier mercredi de février
dernier mercredi de janv
dernier mercredi de janvier
dernier mercredi de juil
dernier mercredi de juillet
dernier mercredi de juin
dernier mercredi de mai
dernier mercredi de mars
dernier mercredi de nov
dernier mercredi de novembre
dernier mercredi de oct
dernier mercredi de octobre
dernier mercredi de sept
dernier mercredi de septembre
dernier mercredi du mois
dernier nuit du ramadan
dernier samedi d'aout
dernier samedi d'août
dernier samedi d'avr
dernier samedi d'avril
dernier samedi d'oct
dernier samedi d'octobre
dernier samedi de aout
dernier samedi de août
dernier samedi de avr
dernier samedi de avril
dernier samedi de dec
dernier samedi de decembre
dernier samedi de décembre
dernier samedi de fev
dernier samedi de fevrier
dernier samedi de février
dernier samedi de janv
dernier samedi de janvier
dernier samedi de juil
dernier samedi de juillet
dernier samedi de juin
dernier samedi de mai
dernier samedi de mars
dernier samedi de nov
dernier samedi de novembre
dernier samedi de oct
dernier samedi de octobre
dernier samedi de sept
dernier samedi de septembre
dernier samedi du mois
dernier semaine d'aout
dernier semaine d'août
dernier semaine d'avr
dernier semaine d'avril
dernier semaine d'oct
dernier semaine d'octobre
dernier vendredi d'aout
dernier vendredi d'août
dernier vendredi d'avr
dernier vendredi d'avril
dernier vendredi d'oct
dernier vendredi d'octobre
dernier vendredi de aout
dernier vendredi de août
dernier vendredi de avr
dernier vendredi de avril
dernier vendredi de dec
dernier vendredi de decembre
dernier vendredi de décembre
dernier vendredi de fev
dernier vendredi de fevrier
dernier vendredi de février
dernier vendredi de janv
dernier vendredi de janvier
dernier vendredi de juil
dernier vendredi de juillet
dernier vendredi de juin
dernier vendredi de mai
dernier vendredi de mars
dernier vendredi de nov
dernier vendredi de novembre
dernier vendredi de oct
dernier vendredi de octobre
dernier vendredi de sept
dernier vendredi de septembre
dernier vendredi du mois
derniere dimanche d'aout
derniere dimanche d'août
derniere dimanche d'avr
derniere dimanche d'avril
derniere dimanche d'oct
derniere dimanche d'octobre
derniere dimanche de l'avent
derniere dimanche du mois
derniere jeudi d'aout
derniere jeudi d'août
derniere jeudi d'avr
derniere jeudi d'avril
derniere jeudi d'oct
derniere jeudi d'octobre
derniere jeudi du mois
derniere jour d'aout
derniere jour d'août
derniere jour d'avr
derniere jour d'avril
derniere jour d'oct
derniere jour d'octobre
derniere jour de l'aid
derniere jour de l'aïd
derniere jour de ramadan
derniere jour du mois
derniere jour du ramadan
derniere lundi d'aout
derniere lundi d'août
derniere lundi d'avr
derniere lundi d'avril
derniere lundi d'oct
derniere lundi d'octobre
derniere lundi du mois
derniere mardi d'aout
derniere mardi d'août
derniere mardi d'avr
derniere mardi d'avril
derniere mardi d'oct
derniere mardi d'octobre
derniere mardi du mois
derniere mercredi d'aout
derniere mercredi d'août
derniere mercredi d'avr
derniere mercredi d'avril
derniere mercredi d'oct
derniere mercredi d'octobre
derniere mercredi du mois
derniere nuit du ramadan
derniere samedi d'aout
derniere samedi d'août
derniere samedi d'avr
derniere samedi d'avril
derniere samedi d'oct
derniere samedi d'octobre
derniere samedi du mois
derniere semaine d'aout
derniere semaine d'août
derniere semaine d'avr
derniere semaine d'avril
derniere semaine d'oct
derniere semaine d'octobre
derniere semaine de aout
derniere semaine de avr
derniere semaine de avril
derniere semaine de dec
derniere semaine de decembre
derniere semaine de fev
derniere semaine de fevrier
derniere semaine de janv
derniere semaine de janvier
derniere semaine de juil
derniere semaine de juillet
derniere semaine de juin
derniere semaine de mai
derniere semaine de mars
derniere semaine de nov
derniere semaine de novembre
derniere semaine de oct
derniere semaine de octobre
derniere semaine de sept
derniere semaine de septembre
derniere vendredi d'aout
derniere vendredi d'août
derniere vendredi d'avr
derniere vendredi d'avril
derniere vendredi d'oct
derniere vendredi d'octobre
derniere vendredi du mois
dernière dimanche d'aout
dernière dimanche d'août
dernière dimanche d'avr
dernière dimanche d'avril
dernière dimanche d'oct
dernière dimanche d'octobre
dernière dimanche de l'avent
dernière dimanche du mois
dernière jeudi d'aout
dernière jeudi d'août
dernière jeudi d'avr
dernière jeudi d'avril
dernière jeudi d'oct
dernière jeudi d'octobre
dernière jeudi du mois
dernière jour d'aout
dernière jour d'août
dernière jour d'avr
dernière jour d'avril
dernière jour d'oct
dernière jour d'octobre
dernière jour de l'aid
dernière jour de l'aïd
dernière jour de ramadan
dernière jour du mois
dernière jour du ramadan
dernière lundi d'aout
dernière lundi d'août
dernière lundi d'avr
dernière lundi d'avril
dernière lundi d'oct
dernière lundi d'octobre
dernière lundi du mois
dernière mardi d'aout
dernière mardi d'août
dernière mardi d'avr
dernière mardi d'avril
dernière mardi d'oct
dernière mardi d'octobre
dernière mardi du mois
dernière mercredi d'aout
dernière mercredi d'août
dernière mercredi d'avr
dernière mercredi d'avril
dernière mercredi d'oct
dernière mercredi d'octobre
dernière mercredi du mois
dernière nuit du ramadan
dernière samedi d'aout
dernière samedi d'août
dernière samedi d'avr
dernière samedi d'avril
dernière samedi d'oct
dernière samedi d'octobre
dernière samedi du mois
dernière semaine d'aout
dernière semaine d'août
dernière semaine d'avr
dernière semaine d'avril
dernière semaine d'oct
dernière semaine d'octobre
dernière semaine de aout
dernière semaine de août
dernière semaine de avr
dernière semaine de avril
dernière semaine de dec
dernière semaine de decembre
dernière semaine de décembre
dernière semaine de fev
dernière semaine de fevrier
dernière semaine de février
dernière semaine de janv
dernière semaine de janvier
dernière semaine de juil
dernière semaine de juillet
dernière semaine de juin
dernière semaine de mai
dernière semaine de mars
dernière semaine de nov
dernière semaine de novembre
dernière semaine de oct
dernière semaine de octobre
dernière semaine de sept
dernière semaine de septembre
dernière vendredi d'aout
dernière vendredi d'août
dernière vendredi d'avr
dernière vendredi d'avril
dernière vendredi d'oct
dernière vendredi d'octobre
dernière vendredi du mois
deux courant
deux dernier
deux du meme mois
deux du mois d'avant
deux du mois en cours
deux du mois la
deux du mois là
deux du mois prochain
deux du mois suivant
deux du même mois
deux mille cinq
deux mille deux
deux mille dix
deux mille dix huit
deux mille dix neuf
deux mille dix sept
deux mille douze
deux mille et onze
deux mille et un
deux mille huit
deux mille neuf
deux mille onze
deux mille quarante
deux mille quatorze
deux mille quatre
deux mille quinze
deux mille seize
deux mille sept
deux mille six
deux mille treize
deux mille trente
deux mille trente cinq
deux mille trente deux
deux mille trente et un
deux mille trente huit
deux mille trente neuf
deux mille trente quatre
deux mille trente sept
deux mille trente six
deux mille trente trois
deux mille trente un
deux mille trois
deux mille un
deux mille vingt
deux mille vingt cinq
deux mille vingt deux
deux mille vingt et un
deux mille vingt huit
deux mille vingt neuf
deux mille vingt quatre
deux mille vingt sept
deux mille vingt six
deux mille vingt trois
deux mille vingt un
deuxieme dimanche d'aout
deuxieme dimanche d'août
deuxieme dimanche d'avr
deuxieme dimanche d'avril
deuxieme dimanche d'oct
deuxieme dimanche d'octobre
deuxieme dimanche de l'avent
deuxieme dimanche du mois
deuxieme jeudi d'aout
deuxieme jeudi d'août
deuxieme jeudi d'avr
deuxieme jeudi d'avril
deuxieme jeudi d'oct
deuxieme jeudi d'octobre
deuxieme jeudi du mois
deuxieme jour d'aout
deuxieme jour d'août
deuxieme jour d'avr
deuxieme jour d'avril
deuxieme jour d'oct
deuxieme jour d'octobre
deuxieme jour de l'aid
deuxieme jour de l'aïd
deuxieme jour de ramadan
deuxieme jour du mois
deuxieme jour du ramadan
deuxieme lundi d'aout
deuxieme lundi d'août
deuxieme lundi d'avr
deuxieme lundi d'avril
deuxieme lundi d'oct
deuxieme lundi d'octobre
deuxieme lundi du mois
deuxieme mardi d'aout
deuxieme mardi d'août
deuxieme mardi d'avr
deuxieme mardi d'avril
deuxieme mardi d'oct
deuxieme mardi d'octobre
deuxieme mardi du mois
deuxieme mercredi d'aout
deuxieme mercredi d'août
deuxieme mercredi d'avr
deuxieme mercredi d'avril
deuxieme mercredi d'oct
deuxieme mercredi d'octobre
deuxieme mercredi du mois
deuxieme nuit du ramadan
deuxieme samedi d'aout
deuxieme samedi d'août
deuxieme samedi d'avr
deuxieme samedi d'avril
deuxieme samedi d'oct
deuxieme samedi d'octobre
deuxieme samedi du mois
deuxieme semaine d'aout
deuxieme semaine d'août
deuxieme semaine d'avr
deuxieme semaine d'avril
deuxieme semaine d'oct
deuxieme semaine d'octobre
deuxieme vendredi d'aout
deuxieme vendredi d'août
deuxieme vendredi d'avr
deuxieme vendredi d'avril
deuxieme vendredi d'oct
deuxieme vendredi d'octobre
deuxieme vendredi du mois
deuxième dimanche d'aout
deuxième dimanche d'août
deuxième dimanche d'avr
deuxième dimanche d'avril
deuxième dimanche d'oct
deuxième dimanche d'octobre
deuxième dimanche de l'avent
deuxième dimanche du mois
deuxième jeudi d'aout
deuxième jeudi d'août
deuxième jeudi d'avr
deuxième jeudi d'avril
deuxième jeudi d'oct
deuxième jeudi d'octobre
deuxième jeudi du mois
deuxième jour d'aout
deuxième jour d'août
deuxième jour d'avr
deuxième jour d'avril
deuxième jour d'oct
deuxième jour d'octobre
deuxième jour de l'aid
deuxième jour de l'aïd
deuxième jour de ramadan
deuxième jour du mois
deuxième jour du ramadan
deuxième lundi d'aout
deuxième lundi d'août
deuxième lundi d'avr
deuxième lundi d'avril
deuxième lundi d'oct
deuxième lundi d'octobre
deuxième lundi du mois
deuxième mardi d'aout
deuxième mardi d'août
deuxième mardi d'avr
deuxième mardi d'avril
deuxième mardi d'oct
deuxième mardi d'octobre
deuxième mardi du mois
deuxième mercredi d'aout
deuxième mercredi d'août
deuxième mercredi d'avr
deuxième mercredi d'avril
deuxième mercredi d'oct
deuxième mercredi d'octobre
deuxième mercredi du mois
deuxième nuit du ramadan
deuxième samedi d'aout
deuxième samedi d'août
deuxième samedi d'avr
deuxième samedi d'avril
deuxième samedi d'oct
deuxième samedi d'octobre
deuxième samedi du mois
deuxième semaine d'aout
deuxième semaine d'août
deuxième semaine d'avr
deuxième semaine d'avril
deuxième semaine d'oct
deuxième semaine d'octobre
deuxième vendredi d'aout
deuxième vendredi d'août
deuxième vendredi d'avr
deuxième vendredi d'avril
deuxième vendredi d'oct
deuxième vendredi d'octobre
deuxième vendredi du mois
dimanche de paques
dimanche de pâques
dimanche des rameaux
diwali
dix courant
dix dernier
dix du meme mois
dix du mois d'avant
dix du mois en cours
dix du mois la
dix du mois là
dix du mois prochain
dix du mois suivant
dix du même mois
dix huit courant
dix huit dernier
dix huit du meme mois
dix huit du mois d'avant
dix huit du mois en cours
dix huit du mois la
dix huit du mois là
dix huit du mois prochain
dix huit du mois suivant
dix huit du même mois
dix neuf cent cinquante
dix neuf cent cinquante cinq
dix neuf cent cinquante deux
dix neuf cent cinquante et un
dix neuf cent cinquante huit
dix neuf cent cinquante neuf
dix neuf cent cinquante quatre
dix neuf cent cinquante sept
dix neuf cent cinquante six
dix neuf cent cinquante trois
dix neuf cent cinquante un
dix neuf cent nonante
dix neuf cent nonante huit
dix neuf cent nonante neuf
dix neuf cent nonante sept
dix neuf cent quarante
dix neuf cent quarante cinq
dix neuf cent quarante deux
dix neuf cent quarante et un
dix neuf cent quarante huit
dix neuf cent quarante neuf
dix neuf cent quarante quatre
dix neuf cent quarante sept
dix neuf cent quarante six
dix neuf cent quarante trois
dix neuf cent quarante un
dix neuf cent quatre vingt
dix neuf cent quatre vingt cinq
dix neuf cent quatre vingt deux
dix neuf cent quatre vingt dix
dix neuf cent quatre vingt dix huit
dix neuf cent quatre vingt dix neuf
dix neuf cent quatre vingt dix sept
dix neuf cent quatre vingt douze
dix neuf cent quatre vingt et onze
dix neuf cent quatre vingt et un
dix neuf cent quatre vingt huit
dix neuf cent quatre vingt neuf
dix neuf cent quatre vingt onze
dix neuf cent quatre vingt quatorze
dix neuf cent quatre vingt quatre
dix neuf cent quatre vingt quinze
dix neuf cent quatre vingt seize
dix neuf cent quatre vingt sept
dix neuf cent quatre vingt six
dix neuf cent quatre vingt treize
dix neuf cent quatre vingt trois
dix neuf cent quatre vingt un
dix neuf cent septante
dix neuf cent septante huit
dix neuf cent septante neuf
dix neuf cent septante sept
dix neuf cent soixante
dix neuf cent soixante cinq
dix neuf cent soixante deux
dix neuf cent soixante dix
dix neuf cent soixante dix huit
dix neuf cent soixante dix neuf
dix neuf cent soixante dix sept
dix neuf cent soixante douze
dix neuf cent soixante et onze
dix neuf cent soixante et un
dix neuf cent soixante huit
dix neuf cent soixante neuf
dix neuf cent soixante onze
dix neuf cent soixante quatorze
dix neuf cent soixante quatre
dix neuf cent soixante quinze
dix neuf cent soixante seize
dix neuf cent soixante sept
dix neuf cent soixante six
dix neuf cent soixante treize
dix neuf cent soixante trois
dix neuf cent soixante un
dix neuf cent trente
dix neuf cent trente cinq
dix neuf cent trente deux
dix neuf cent trente et un
dix neuf cent trente huit
dix neuf cent trente neuf
dix neuf cent trente quatre
dix neuf cent trente sept
dix neuf cent trente six
dix neuf cent trente trois
dix neuf cent trente un
dix neuf courant
dix neuf dernier
dix neuf du meme mois
dix neuf du mois d'avant
dix neuf du mois en cours
dix neuf du mois la
dix neuf du mois là
dix neuf du mois prochain
dix neuf du mois suivant
dix neuf du même mois
dix sept courant
dix sept dernier
dix sept du meme mois
dix sept du mois d'avant
dix sept du mois en cours
dix sept du mois la
dix sept du mois là
dix sept du mois prochain
dix sept du mois suivant
dix sept du même mois
douze courant
douze dernier
douze du meme mois
douze du mois d'avant
douze du mois en cours
douze du mois la
douze du mois là
douze du mois prochain
douze du mois suivant
douze du même mois
du mois cinq
du mois dix
du mois dix huit
du mois dix neuf
du mois dix sept
du mois douze
du mois huit
du mois neuf
du mois onze
du mois quatorze
du mois quatre
du mois quinze
du mois seize
du mois sept
du mois six
du mois treize
du mois trente
du mois trente et un
du mois vingt
du mois vingt cinq
du mois vingt deux
du mois vingt et un
du mois vingt huit
du mois vingt neuf
du mois vingt quatre
du mois vingt sept
du mois vingt six
du mois vingt trois
début du ramadan
epiphanie
fete de l'assomption
fete de l'independance
fete de la musique
fete de la republique
fete des grands meres
fete des meres
fete des morts
fete des peres
fete des rois
fete des voisins
fete dieu
fete du roi
fete du travail
fete nationale
fete nationale belge
fin du ramadan
fête de l'assomption
fête de l'indépendance
fête de la musique
fête de la république
fête des grands mères
fête des morts
fête des mères
fête des pères
fête des rois
fête des voisins
fête dieu
fête du roi
fête du travail
fête nationale
fête nationale belge
galette des rois
gamou
grand magal
grande fete
grande fête
halloween
hanoucca
hanouka
holi
huit courant
huit dernier
huit du meme mois
huit du mois d'avant
huit du mois en cours
huit du mois la
huit du mois là
huit du mois prochain
huit du mois suivant
huit du même mois
huit mars
jeudi de l'ascension
jeudi saint
jour de l'an
jour de l'ascension
jour de noel
jour de noël
jour des morts
journee de la femme
journee des droits des femmes
journee des femmes
journée de la femme
journée des droits des femmes
journée des femmes
kippour
korite
korité
l'achoura
l'aid
l'aid el adha
l'aid el fitr
l'aid el kebir
l'armistice
l'ascension
l'ashoura
l'assomption
l'aïd
l'aïd el adha
l'aïd el fitr
l'aïd el kebir
l'aïd el kébir
l'epiphanie
l'halloween
l'épiphanie
la korite
la korité
la saint jean
la saint michel
la saint nicolas
la saint patrick
la saint valentin
la st jean
la st sylvestre
la st valentin
la toussain
la toussaint
le 1er de ce mois
le 1er du mois
le 1er du mois dernier
le 1er du mois passe
le 1er du mois passé
le cinq de ce mois
le cinq du mois
le cinq du mois dernier
le cinq du mois passe
le cinq du mois passé
le deux de ce mois
le deux du mois
le deux du mois dernier
le deux du mois passe
le deux du mois passé
le dix de ce mois
le dix du mois
le dix du mois dernier
le dix du mois passe
le dix du mois passé
le dix huit de ce mois
le dix huit du mois
le dix huit du mois dernier
le dix huit du mois passe
le dix huit du mois passé
le dix neuf de ce mois
le dix neuf du mois
le dix neuf du mois dernier
le dix neuf du mois passe
le dix neuf du mois passé
le dix sept de ce mois
le dix sept du mois
le dix sept du mois dernier
le dix sept du mois passe
le dix sept du mois passé
le douze de ce mois
le douze du mois
le douze du mois dernier
le douze du mois passe
le douze du mois passé
le gamou
le huit de ce mois
le huit du mois
le huit du mois dernier
le huit du mois passe
le huit du mois passé
le jour des morts
le magal
le neuf de ce mois
le neuf du mois
le neuf du mois dernier
le neuf du mois passe
le neuf du mois passé
le noel
le nouvel an
le noël
le onze de ce mois
le onze du mois
le onze du mois dernier
le onze du mois passe
le onze du mois passé
le premier de ce mois
le premier du mois
le premier du mois dernier
le premier du mois passe
le premier du mois passé
le quatorze de ce mois
le quatorze du mois
le quatorze du mois dernier
le quatorze du mois passe
le quatorze du mois passé
le quatre de ce mois
le quatre du mois
le quatre du mois dernier
le quatre du mois passe
le quatre du mois passé
le quinze de ce mois
le quinze du mois
le quinze du mois dernier
le quinze du mois passe
le quinze du mois passé
le reveillon
le réveillon
le seize de ce mois
le seize du mois
le seize du mois dernier
le seize du mois passe
le seize du mois passé
le sept de ce mois
le sept du mois
le sept du mois dernier
le sept du mois passe
le sept du mois passé
le six de ce mois
le six du mois
le six du mois dernier
le six du mois passe
le six du mois passé
le treize de ce mois
le treize du mois
le treize du mois dernier
le treize du mois passe
le treize du mois passé
le trente de ce mois
le trente du mois
le trente du mois dernier
le trente du mois passe
le trente du mois passé
le trente et un de ce mois
le trente et un du mois
le trente et un du mois dernier
le trente et un du mois passe
le trente et un du mois passé
le trois de ce mois
le trois du mois
le trois du mois dernier
le trois du mois passe
le trois du mois passé
le vingt cinq de ce mois
le vingt cinq du mois
le vingt cinq du mois dernier
le vingt cinq du mois passe
le vingt cinq du mois passé
le vingt de ce mois
le vingt deux de ce mois
le vingt deux du mois
le vingt deux du mois dernier
le vingt deux du mois passe
le vingt deux du mois passé
le vingt du mois
le vingt du mois dernier
le vingt du mois passe
le vingt du mois passé
le vingt et un de ce mois
le vingt et un du mois
le vingt et un du mois dernier
le vingt et un du mois passe
le vingt et un du mois passé
le vingt huit de ce mois
le vingt huit du mois
le vingt huit du mois dernier
le vingt huit du mois passe
le vingt huit du mois passé
le vingt neuf de ce mois
le vingt neuf du mois
le vingt neuf du mois dernier
le vingt neuf du mois passe
le vingt neuf du mois passé
le vingt quatre de ce mois
le vingt quatre du mois
le vingt quatre du mois dernier
le vingt quatre du mois passe
le vingt quatre du mois passé
le vingt sept de ce mois
le vingt sept du mois
le vingt sept du mois dernier
le vingt sept du mois passe
le vingt sept du mois passé
le vingt six de ce mois
le vingt six du mois
le vingt six du mois dernier
le vingt six du mois passe
le vingt six du mois passé
le vingt trois de ce mois
le vingt trois du mois
le vingt trois du mois dernier
le vingt trois du mois passe
le vingt trois du mois passé
lendemain de l'aid
lendemain de l'aïd
les rameaux
lundi de paques
lundi de pentecote
lundi de pentecôte
lundi de pâques
magal
maouloud
mardi gras
mawlid
mercredi des cendres
mi careme
mi carême
mil neuf cent cinquante
mil neuf cent cinquante cinq
mil neuf cent cinquante deux
mil neuf cent cinquante et un
mil neuf cent cinquante huit
mil neuf cent cinquante neuf
mil neuf cent cinquante quatre
mil neuf cent cinquante sept
mil neuf cent cinquante six
mil neuf cent cinquante trois
mil neuf cent cinquante un
mil neuf cent nonante
mil neuf cent nonante huit
mil neuf cent nonante neuf
mil neuf cent nonante sept
mil neuf cent quarante
mil neuf cent quarante cinq
mil neuf cent quarante deux
mil neuf cent quarante et un
mil neuf cent quarante huit
mil neuf cent quarante neuf
mil neuf cent quarante quatre
mil neuf cent quarante sept
mil neuf cent quarante six
mil neuf cent quarante trois
mil neuf cent quarante un
mil neuf cent quatre vingt
mil neuf cent quatre vingt cinq
mil neuf cent quatre vingt deux
mil neuf cent quatre vingt dix
mil neuf cent quatre vingt dix huit
mil neuf cent quatre vingt dix neuf
mil neuf cent quatre vingt dix sept
mil neuf cent quatre vingt douze
mil neuf cent quatre vingt et onze
mil neuf cent quatre vingt et un
mil neuf cent quatre vingt huit
mil neuf cent quatre vingt neuf
mil neuf cent quatre vingt onze
mil neuf cent quatre vingt quatorze
mil neuf cent quatre vingt quatre
mil neuf cent quatre vingt quinze
mil neuf cent quatre vingt seize
mil neuf cent quatre vingt sept
mil neuf cent quatre vingt six
mil neuf cent quatre vingt treize
mil neuf cent quatre vingt trois
mil neuf cent quatre vingt un
mil neuf cent septante
mil neuf cent septante huit
mil neuf cent septante neuf
mil neuf cent septante sept
mil neuf cent soixante
mil neuf cent soixante cinq
mil neuf cent soixante deux
mil neuf cent soixante dix
mil neuf cent soixante dix huit
mil neuf cent soixante dix neuf
mil neuf cent soixante dix sept
mil neuf cent soixante douze
mil neuf cent soixante et onze
mil neuf cent soixante et un
mil neuf cent soixante huit
mil neuf cent soixante neuf
mil neuf cent soixante onze
mil neuf cent soixante quatorze
mil neuf cent soixante quatre
mil neuf cent soixante quinze
mil neuf cent soixante seize
mil neuf cent soixante sept
mil neuf cent soixante six
mil neuf cent soixante treize
mil neuf cent soixante trois
mil neuf cent soixante un
mil neuf cent trente
mil neuf cent trente cinq
mil neuf cent trente deux
mil neuf cent trente et un
mil neuf cent trente huit
mil neuf cent trente neuf
mil neuf cent trente quatre
mil neuf cent trente sept
mil neuf cent trente six
mil neuf cent trente trois
mil neuf cent trente un
mille neuf cent cinquante
mille neuf cent cinquante cinq
mille neuf cent cinquante deux
mille neuf cent cinquante et un
mille neuf cent cinquante huit
mille neuf cent cinquante neuf
mille neuf cent cinquante quatre
mille neuf cent cinquante sept
mille neuf cent cinquante six
mille neuf cent cinquante trois
mille neuf cent cinquante un
mille neuf cent nonante
mille neuf cent nonante huit
mille neuf cent nonante neuf
mille neuf cent nonante sept
mille neuf cent quarante
mille neuf cent quarante cinq
mille neuf cent quarante deux
mille neuf cent quarante et un
mille neuf cent quarante huit
mille neuf cent quarante neuf
mille neuf cent quarante quatre
mille neuf cent quarante sept
mille neuf cent quarante six
mille neuf cent quarante trois
mille neuf cent quarante un
mille neuf cent quatre vingt
mille neuf cent quatre vingt cinq
mille neuf cent quatre vingt deux
mille neuf cent quatre vingt dix
mille neuf cent quatre vingt dix huit
mille neuf cent quatre vingt dix neuf
mille neuf cent quatre vingt dix sept
mille neuf cent quatre vingt douze
mille neuf cent quatre vingt et onze
mille neuf cent quatre vingt et un
mille neuf cent quatre vingt huit
mille neuf cent quatre vingt neuf
mille neuf cent quatre vingt onze
mille neuf cent quatre vingt quatorze
mille neuf cent quatre vingt quatre
mille neuf cent quatre vingt quinze
mille neuf cent quatre vingt seize
mille neuf cent quatre vingt sept
mille neuf cent quatre vingt six
mille neuf cent quatre vingt treize
mille neuf cent quatre vingt trois
mille neuf cent quatre vingt un
mille neuf cent septante
mille neuf cent septante huit
mille neuf cent septante neuf
mille neuf cent septante sept
mille neuf cent soixante
mille neuf cent soixante cinq
mille neuf cent soixante deux
mille neuf cent soixante dix
mille neuf cent soixante dix huit
mille neuf cent soixante dix neuf
mille neuf cent soixante dix sept
mille neuf cent soixante douze
mille neuf cent soixante et onze
mille neuf cent soixante et un
mille neuf cent soixante huit
mille neuf cent soixante neuf
mille neuf cent soixante onze
mille neuf cent soixante quatorze
mille neuf cent soixante quatre
mille neuf cent soixante quinze
mille neuf cent soixante seize
mille neuf cent soixante sept
mille neuf cent soixante six
mille neuf cent soixante treize
mille neuf cent soixante trois
mille neuf cent soixante un
mille neuf cent trente
mille neuf cent trente cinq
mille neuf cent trente deux
mille neuf cent trente et un
mille neuf cent trente huit
mille neuf cent trente neuf
mille neuf cent trente quatre
mille neuf cent trente sept
mille neuf cent trente six
mille neuf cent trente trois
mille neuf cent trente un
mouloud
neuf courant
neuf dernier
neuf du meme mois
neuf du mois d'avant
neuf du mois en cours
neuf du mois la
neuf du mois là
neuf du mois prochain
neuf du mois suivant
neuf du même mois
nevroz
newroz
noel
norouz
nouel
nouvel an
nouvel an chinois
nouvel an lunaire
nowel
noël
nuit du destin
onze courant
onze dernier
onze du meme mois
onze du mois d'avant
onze du mois en cours
onze du mois la
onze du mois là
onze du mois prochain
onze du mois suivant
onze du même mois
pacques
paque
paques
pentecote
pentecôte
pessah
petite fete
petite fête
poisson d'avril
pourim
premier avril
premier courant
premier de l'an
premier dernier
premier dimanche d'aout
premier dimanche d'août
premier dimanche d'avr
premier dimanche d'avril
premier dimanche d'oct
premier dimanche d'octobre
premier dimanche de l'avent
premier dimanche du mois
premier du meme mois
premier du mois d'avant
premier du mois en cours
premier du mois la
premier du mois là
premier du mois prochain
premier du mois suivant
premier du même mois
premier janvier
premier jeudi d'aout
premier jeudi d'août
premier jeudi d'avr
premier jeudi d'avril
premier jeudi d'oct
premier jeudi d'octobre
premier jeudi du mois
premier jour d'aout
premier jour d'août
premier jour d'avr
premier jour d'avril
premier jour d'oct
premier jour d'octobre
premier jour de l'aid
premier jour de l'aïd
premier jour de ramadan
premier jour du mois
premier jour du ramadan
premier lundi d'aout
premier lundi d'août
premier lundi d'avr
premier lundi d'avril
premier lundi d'oct
premier lundi d'octobre
premier lundi du mois
premier mardi d'aout
premier mardi d'août
premier mardi d'avr
premier mardi d'avril
premier mardi d'oct
premier mardi d'octobre
premier mardi du mois
premier mercredi d'aout
premier mercredi d'août
premier mercredi d'avr
premier mercredi d'avril
premier mercredi d'oct
premier mercredi d'octobre
premier mercredi du mois
premier nuit du ramadan
premier samedi d'aout
premier samedi d'août
premier samedi d'avr
premier samedi d'avril
premier samedi d'oct
premier samedi d'octobre
premier samedi du mois
premier semaine d'aout
premier semaine d'août
premier semaine d'avr
premier semaine d'avril
premier semaine d'oct
premier semaine d'octobre
premier vendredi d'aout
premier vendredi d'août
premier vendredi d'avr
premier vendredi d'avril
premier vendredi d'oct
premier vendredi d'octobre
premier vendredi du mois
premiere dimanche d'aout
premiere dimanche d'août
premiere dimanche d'avr
premiere dimanche d'avril
premiere dimanche d'oct
premiere dimanche d'octobre
premiere dimanche de l'avent
premiere dimanche du mois
premiere jeudi d'aout
premiere jeudi d'août
premiere jeudi d'avr
premiere jeudi d'avril
premiere jeudi d'oct
premiere jeudi d'octobre
premiere jeudi du mois
premiere jour d'aout
premiere jour d'août
premiere jour d'avr
premiere jour d'avril
premiere jour d'oct
premiere jour d'octobre
premiere jour de l'aid
premiere jour de l'aïd
premiere jour de ramadan
premiere jour du mois
premiere jour du ramadan
premiere lundi d'aout
premiere lundi d'août
premiere lundi d'avr
premiere lundi d'avril
premiere lundi d'oct
premiere lundi d'octobre
premiere lundi du mois
premiere mardi d'aout
premiere mardi d'août
premiere mardi d'avr
premiere mardi d'avril
premiere mardi d'oct
premiere mardi d'octobre
premiere mardi du mois
premiere mercredi d'aout
premiere mercredi d'août
premiere mercredi d'avr
premiere mercredi d'avril
premiere mercredi d'oct
premiere mercredi d'octobre
premiere mercredi du mois
premiere nuit du ramadan
premiere samedi d'aout
premiere samedi d'août
premiere samedi d'avr
premiere samedi d'avril
premiere samedi d'oct
premiere samedi d'octobre
premiere samedi du mois
premiere semaine d'aout
premiere semaine d'août
premiere semaine d'avr
premiere semaine d'avril
premiere semaine d'oct
premiere semaine d'octobre
premiere vendredi d'aout
premiere vendredi d'août
premiere vendredi d'avr
premiere vendredi d'avril
premiere vendredi d'oct
premiere vendredi d'octobre
premiere vendredi du mois
première dimanche d'aout
première dimanche d'août
première dimanche d'avr
première dimanche d'avril
première dimanche d'oct
première dimanche d'octobre
première dimanche de l'avent
première dimanche du mois
première jeudi d'aout
première jeudi d'août
première jeudi d'avr
première jeudi d'avril
première jeudi d'oct
première jeudi d'octobre
première jeudi du mois
première jour d'aout
première jour d'août
première jour d'avr
première jour d'avril
première jour d'oct
première jour d'octobre
première jour de l'aid
première jour de l'aïd
première jour de ramadan
première jour du mois
première jour du ramadan
première lundi d'aout
première lundi d'août
première lundi d'avr
première lundi d'avril
première lundi d'oct
première lundi d'octobre
première lundi du mois
première mardi d'aout
première mardi d'août
première mardi d'avr
première mardi d'avril
première mardi d'oct
première mardi d'octobre
première mardi du mois
première mercredi d'aout
première mercredi d'août
première mercredi d'avr
première mercredi d'avril
première mercredi d'oct
première mercredi d'octobre
première mercredi du mois
première nuit du ramadan
première samedi d'aout
première samedi d'août
première samedi d'avr
première samedi d'avril
première samedi d'oct
première samedi d'octobre
première samedi du mois
première semaine d'aout
première semaine d'août
première semaine d'avr
première semaine d'avril
première semaine d'oct
première semaine d'octobre
première vendredi d'aout
première vendredi d'août
première vendredi d'avr
première vendredi d'avril
première vendredi d'oct
première vendredi d'octobre
première vendredi du mois
pâques
quatorze courant
quatorze dernier
quatorze du meme mois
quatorze du mois d'avant
quatorze du mois en cours
quatorze du mois la
quatorze du mois là
quatorze du mois prochain
quatorze du mois suivant
quatorze du même mois
quatre courant
quatre dernier
quatre du meme mois
quatre du mois d'avant
quatre du mois en cours
quatre du mois la
quatre du mois là
quatre du mois prochain
quatre du mois suivant
quatre du même mois
quatrieme dimanche d'aout
quatrieme dimanche d'août
quatrieme dimanche d'avr
quatrieme dimanche d'avril
quatrieme dimanche d'oct
quatrieme dimanche d'octobre
quatrieme dimanche de l'avent
quatrieme dimanche du mois
quatrieme jeudi d'aout
quatrieme jeudi d'août
quatrieme jeudi d'avr
quatrieme jeudi d'avril
quatrieme jeudi d'oct
quatrieme jeudi d'octobre
quatrieme jeudi du mois
quatrieme jour d'aout
quatrieme jour d'août
quatrieme jour d'avr
quatrieme jour d'avril
quatrieme jour d'oct
quatrieme jour d'octobre
quatrieme jour de l'aid
quatrieme jour de l'aïd
quatrieme jour de ramadan
quatrieme jour du mois
quatrieme jour du ramadan
quatrieme lundi d'aout
quatrieme lundi d'août
quatrieme lundi d'avr
quatrieme lundi d'avril
quatrieme lundi d'oct
quatrieme lundi d'octobre
quatrieme lundi du mois
quatrieme mardi d'aout
quatrieme mardi d'août
quatrieme mardi d'avr
quatrieme mardi d'avril
quatrieme mardi d'oct
quatrieme mardi d'octobre
quatrieme mardi du mois
quatrieme mercredi d'aout
quatrieme mercredi d'août
quatrieme mercredi d'avr
quatrieme mercredi d'avril
quatrieme mercredi d'oct
quatrieme mercredi d'octobre
quatrieme mercredi du mois
quatrieme nuit du ramadan
quatrieme samedi d'aout
quatrieme samedi d'août
quatrieme samedi d'avr
quatrieme samedi d'avril
quatrieme samedi d'oct
quatrieme samedi d'octobre
quatrieme samedi du mois
quatrieme semaine d'aout
quatrieme semaine d'août
quatrieme semaine d'avr
quatrieme semaine d'avril
quatrieme semaine d'oct
quatrieme semaine d'octobre
quatrieme vendredi d'aout
quatrieme vendredi d'août
quatrieme vendredi d'avr
quatrieme vendredi d'avril
quatrieme vendredi d'oct
quatrieme vendredi d'octobre
quatrieme vendredi du mois
quatrième dimanche d'aout
quatrième dimanche d'août
quatrième dimanche d'avr
quatrième dimanche d'avril
quatrième dimanche d'oct
quatrième dimanche d'octobre
quatrième dimanche de l'avent
quatrième dimanche du mois
quatrième jeudi d'aout
quatrième jeudi d'août
quatrième jeudi d'avr
quatrième jeudi d'avril
quatrième jeudi d'oct
quatrième jeudi d'octobre
quatrième jeudi du mois
quatrième jour d'aout
quatrième jour d'août
quatrième jour d'avr
quatrième jour d'avril
quatrième jour d'oct
quatrième jour d'octobre
quatrième jour de l'aid
quatrième jour de l'aïd
quatrième jour de ramadan
quatrième jour du mois
quatrième jour du ramadan
quatrième lundi d'aout
quatrième lundi d'août
quatrième lundi d'avr
quatrième lundi d'avril
quatrième lundi d'oct
quatrième lundi d'octobre
quatrième lundi du mois
quatrième mardi d'aout
quatrième mardi d'août
quatrième mardi d'avr
quatrième mardi d'avril
quatrième mardi d'oct
quatrième mardi d'octobre
quatrième mardi du mois
quatrième mercredi d'aout
quatrième mercredi d'août
quatrième mercredi d'avr
quatrième mercredi d'avril
quatrième mercredi d'oct
quatrième mercredi d'octobre
quatrième mercredi du mois
quatrième nuit du ramadan
quatrième samedi d'aout
quatrième samedi d'août
quatrième samedi d'avr
quatrième samedi d'avril
quatrième samedi d'oct
quatrième samedi d'octobre
quatrième samedi du mois
quatrième semaine d'aout
quatrième semaine d'août
quatrième semaine d'avr
quatrième semaine d'avril
quatrième semaine d'oct
quatrième semaine d'octobre
quatrième vendredi d'aout
quatrième vendredi d'août
quatrième vendredi d'avr
quatrième vendredi d'avril
quatrième vendredi d'oct
quatrième vendredi d'octobre
quatrième vendredi du mois
quinze courant
quinze dernier
quinze du meme mois
quinze du mois d'avant
quinze du mois en cours
quinze du mois la
quinze du mois là
quinze du mois prochain
quinze du mois suivant
quinze du même mois
rameaux
reveillon
reveillon de noel
reveillon du nouvel an
roch hachana
réveillon
réveillon de noël
réveillon du nouvel an
saint etienne
saint glinglin
saint jean
saint jean baptiste
saint joseph
saint martin
saint michel
saint nicolas
saint patrick
saint sylvestre
saint valentin
saint étienne
sainte catherine
sainte lucie
samedi saint
second dimanche d'aout
second dimanche d'août
second dimanche d'avr
second dimanche d'avril
second dimanche d'oct
second dimanche d'octobre
second dimanche de l'avent
second dimanche du mois
second jeudi d'aout
second jeudi d'août
second jeudi d'avr
second jeudi d'avril
second jeudi d'oct
second jeudi d'octobre
second jeudi du mois
second jour d'aout
second jour d'août
second jour d'avr
second jour d'avril
second jour d'oct
second jour d'octobre
second jour de l'aid
second jour de l'aïd
second jour de ramadan
second jour du mois
second jour du ramadan
second lundi d'aout
second lundi d'août
second lundi d'avr
second lundi d'avril
second lundi d'oct
second lundi d'octobre
second lundi du mois
second mardi d'aout
second mardi d'août
second mardi d'avr
second mardi d'avril
second mardi d'oct
second mardi d'octobre
second mardi du mois
second mercredi d'aout
second mercredi d'août
second mercredi d'avr
second mercredi d'avril
second mercredi d'oct
second mercredi d'octobre
second mercredi du mois
second nuit du ramadan
second samedi d'aout
second samedi d'août
second samedi d'avr
second samedi d'avril
second samedi d'oct
second samedi d'octobre
second samedi du mois
second semaine d'aout
second semaine d'août
second semaine d'avr
second semaine d'avril
second semaine d'oct
second semaine d'octobre
second vendredi d'aout
second vendredi d'août
second vendredi d'avr
second vendredi d'avril
second vendredi d'oct
second vendredi d'octobre
second vendredi du mois
seconde dimanche d'aout
seconde dimanche d'août
seconde dimanche d'avr
seconde dimanche d'avril
seconde dimanche d'oct
seconde dimanche d'octobre
seconde dimanche de l'avent
seconde dimanche du mois
seconde jeudi d'aout
seconde jeudi d'août
seconde jeudi d'avr
seconde jeudi d'avril
seconde jeudi d'oct
seconde jeudi d'octobre
seconde jeudi du mois
seconde jour d'aout
seconde jour d'août
seconde jour d'avr
seconde jour d'avril
seconde jour d'oct
seconde jour d'octobre
seconde jour de l'aid
seconde jour de l'aïd
seconde jour de ramadan
seconde jour du mois
seconde jour du ramadan
seconde lundi d'aout
seconde lundi d'août
seconde lundi d'avr
seconde lundi d'avril
seconde lundi d'oct
seconde lundi d'octobre
seconde lundi du mois
seconde mardi d'aout
seconde mardi d'août
seconde mardi d'avr
seconde mardi d'avril
seconde mardi d'oct
seconde mardi d'octobre
seconde mardi du mois
seconde mercredi d'aout
seconde mercredi d'août
seconde mercredi d'avr
seconde mercredi d'avril
seconde mercredi d'oct
seconde mercredi d'octobre
seconde mercredi du mois
seconde nuit du ramadan
seconde samedi d'aout
seconde samedi d'août
seconde samedi d'avr
seconde samedi d'avril
seconde samedi d'oct
seconde samedi d'octobre
seconde samedi du mois
seconde semaine d'aout
seconde semaine d'août
seconde semaine d'avr
seconde semaine d'avril
seconde semaine d'oct
seconde semaine d'octobre
seconde vendredi d'aout
seconde vendredi d'août
seconde vendredi d'avr
seconde vendredi d'avril
seconde vendredi d'oct
seconde vendredi d'octobre
seconde vendredi du mois
seize courant
seize dernier
seize du meme mois
seize du mois d'avant
seize du mois en cours
seize du mois la
seize du mois là
seize du mois prochain
seize du mois suivant
seize du même mois
sept courant
sept dernier
sept du meme mois
sept du mois d'avant
sept du mois en cours
sept du mois la
sept du mois là
sept du mois prochain
sept du mois suivant
sept du même mois
six courant
six dernier
six du meme mois
six du mois d'avant
six du mois en cours
six du mois la
six du mois là
six du mois prochain
six du mois suivant
six du même mois
souccot
st jean
st nicolas
st sylvestre
st valentin
tabaski
tet
toussaint
treize courant
treize dernier
treize du meme mois
treize du mois d'avant
treize du mois en cours
treize du mois la
treize du mois là
treize du mois prochain
treize du mois suivant
treize du même mois
trente courant
trente dernier
trente du meme mois
trente du mois d'avant
trente du mois en cours
trente du mois la
trente du mois là
trente du mois prochain
trente du mois suivant
trente du même mois
trente et un aout
trente et un août
trente et un avr
trente et un avril
trente et un courant
trente et un dec
trente et un decembre
trente et un dernier
trente et un du meme mois
trente et un du mois d'avant
trente et un du mois en cours
trente et un du mois la
trente et un du mois là
trente et un du mois prochain
trente et un du mois suivant
trente et un du même mois
trente et un décembre
trente et un fev
trente et un fevrier
trente et un février
trente et un janv
trente et un janvier
trente et un juil
trente et un juillet
trente et un juin
trente et un mai
trente et un mars
trente et un nov
trente et un novembre
trente et un oct
trente et un octobre
trente et un sept
trente et un septembre
trente et unieme
trente et unième
trois courant
trois dernier
trois du meme mois
trois du mois d'avant
trois du mois en cours
trois du mois la
trois du mois là
trois du mois prochain
trois du mois suivant
trois du même mois
troisieme dimanche d'aout
troisieme dimanche d'août
troisieme dimanche d'avr
troisieme dimanche d'avril
troisieme dimanche d'oct
troisieme dimanche d'octobre
troisieme dimanche de l'avent
troisieme dimanche du mois
troisieme jeudi d'aout
troisieme jeudi d'août
troisieme jeudi d'avr
troisieme jeudi d'avril
troisieme jeudi d'oct
troisieme jeudi d'octobre
troisieme jeudi du mois
troisieme jour d'aout
troisieme jour d'août
troisieme jour d'avr
troisieme jour d'avril
troisieme jour d'oct
troisieme jour d'octobre
troisieme jour de l'aid
troisieme jour de l'aïd
troisieme jour de ramadan
troisieme jour du mois
troisieme jour du ramadan
troisieme lundi d'aout
troisieme lundi d'août
troisieme lundi d'avr
troisieme lundi d'avril
troisieme lundi d'oct
troisieme lundi d'octobre
troisieme lundi du mois
troisieme mardi d'aout
troisieme mardi d'août
troisieme mardi d'avr
troisieme mardi d'avril
troisieme mardi d'oct
troisieme mardi d'octobre
troisieme mardi du mois
troisieme mercredi d'aout
troisieme mercredi d'août
troisieme mercredi d'avr
troisieme mercredi d'avril
troisieme mercredi d'oct
troisieme mercredi d'octobre
troisieme mercredi du mois
troisieme nuit du ramadan
troisieme samedi d'aout
troisieme samedi d'août
troisieme samedi d'avr
troisieme samedi d'avril
troisieme samedi d'oct
troisieme samedi d'octobre
troisieme samedi du mois
troisieme semaine d'aout
troisieme semaine d'août
troisieme semaine d'avr
troisieme semaine d'avril
troisieme semaine d'oct
troisieme semaine d'octobre
troisieme vendredi d'aout
troisieme vendredi d'août
troisieme vendredi d'avr
troisieme vendredi d'avril
troisieme vendredi d'oct
troisieme vendredi d'octobre
troisieme vendredi du mois
troisième dimanche d'aout
troisième dimanche d'août
troisième dimanche d'avr
troisième dimanche d'avril
troisième dimanche d'oct
troisième dimanche d'octobre
troisième dimanche de l'avent
troisième dimanche du mois
troisième jeudi d'aout
troisième jeudi d'août
troisième jeudi d'avr
troisième jeudi d'avril
troisième jeudi d'oct
troisième jeudi d'octobre
troisième jeudi du mois
troisième jour d'aout
troisième jour d'août
troisième jour d'avr
troisième jour d'avril
troisième jour d'oct
troisième jour d'octobre
troisième jour de l'aid
troisième jour de l'aïd
troisième jour de ramadan
troisième jour du mois
troisième jour du ramadan
troisième lundi d'aout
troisième lundi d'août
troisième lundi d'avr
troisième lundi d'avril
troisième lundi d'oct
troisième lundi d'octobre
troisième lundi du mois
troisième mardi d'aout
troisième mardi d'août
troisième mardi d'avr
troisième mardi d'avril
troisième mardi d'oct
troisième mardi d'octobre
troisième mardi du mois
troisième mercredi d'aout
troisième mercredi d'août
troisième mercredi d'avr
troisième mercredi d'avril
troisième mercredi d'oct
troisième mercredi d'octobre
troisième mercredi du mois
troisième nuit du ramadan
troisième samedi d'aout
troisième samedi d'août
troisième samedi d'avr
troisième samedi d'avril
troisième samedi d'oct
troisième samedi d'octobre
troisième samedi du mois
troisième semaine d'aout
troisième semaine d'août
troisième semaine d'avr
troisième semaine d'avril
troisième semaine d'oct
troisième semaine d'octobre
troisième vendredi d'aout
troisième vendredi d'août
troisième vendredi d'avr
troisième vendredi d'avril
troisième vendredi d'oct
troisième vendredi d'octobre
troisième vendredi du mois
têt
veille de l'aid
veille de l'aïd
veille de noel
veille de noël
veillee de noel
veillée de noël
vendredi 13
vendredi saint
vendredi treize
vingt cinq courant
vingt cinq dernier
vingt cinq du meme mois
vingt cinq du mois d'avant
vingt cinq du mois en cours
vingt cinq du mois la
vingt cinq du mois là
vingt cinq du mois prochain
vingt cinq du mois suivant
vingt cinq du même mois
vingt courant
vingt dernier
vingt deux courant
vingt deux dernier
vingt deux du meme mois
vingt deux du mois d'avant
vingt deux du mois en cours
vingt deux du mois la
vingt deux du mois là
vingt deux du mois prochain
vingt deux du mois suivant
vingt deux du même mois
vingt du meme mois
vingt du mois d'avant
vingt du mois en cours
vingt du mois la
vingt du mois là
vingt du mois prochain
vingt du mois suivant
vingt du même mois
vingt et un aout
vingt et un août
vingt et un avr
vingt et un avril
vingt et un courant
vingt et un dec
vingt et un decembre
vingt et un dernier
vingt et un du meme mois
vingt et un du mois d'avant
vingt et un du mois en cours
vingt et un du mois la
vingt et un du mois là
vingt et un du mois prochain
vingt et un du mois suivant
vingt et un du même mois
vingt et un décembre
vingt et un fev
vingt et un fevrier
vingt et un février
vingt et un janv
vingt et un janvier
vingt et un juil
vingt et un juillet
vingt et un juin
vingt et un mai
vingt et un mars
vingt et un nov
vingt et un novembre
vingt et un oct
vingt et un octobre
vingt et un sept
vingt et un septembre
vingt et unieme
vingt et unieme jour
vingt et unième
vingt et unième jour
vingt huit courant
vingt huit dernier
vingt huit du meme mois
vingt huit du mois d'avant
vingt huit du mois en cours
vingt huit du mois la
vingt huit du mois là
vingt huit du mois prochain
vingt huit du mois suivant
vingt huit du même mois
vingt neuf courant
vingt neuf dernier
vingt neuf du meme mois
vingt neuf du mois d'avant
vingt neuf du mois en cours
vingt neuf du mois la
vingt neuf du mois là
vingt neuf du mois prochain
vingt neuf du mois suivant
vingt neuf du même mois
vingt quatre courant
vingt quatre dernier
vingt quatre du meme mois
vingt quatre du mois d'avant
vingt quatre du mois en cours
vingt quatre du mois la
vingt quatre du mois là
vingt quatre du mois prochain
vingt quatre du mois suivant
vingt quatre du même mois
vingt sept courant
vingt sept dernier
vingt sept du meme mois
vingt sept du mois d'avant
vingt sept du mois en cours
vingt sept du mois la
vingt sept du mois là
vingt sept du mois prochain
vingt sept du mois suivant
vingt sept du même mois
vingt six courant
vingt six dernier
vingt six du meme mois
vingt six du mois d'avant
vingt six du mois en cours
vingt six du mois la
vingt six du mois là
vingt six du mois prochain
vingt six du mois suivant
vingt six du même mois
vingt trois courant
vingt trois dernier
vingt trois du meme mois
vingt trois du mois d'avant
vingt trois du mois en cours
vingt trois du mois la
vingt trois du mois là
vingt trois du mois prochain
vingt trois du mois suivant
vingt trois du même mois
yennayer
yom kippour
épiphanie
[phrase:day-is]
a partir du
accouche le
accouchement prevu le
accouchement prévu le
accouché le
annees
anniversaire c'est le
anniversaire du
anniversaire est le
anniversaire le
années
apres le
après le
arrive le
arrivee ici le
arrivee le
arrivé le
arrivée ici le
arrivée le
au
audience est le
audience le
autour du
avant le
c'etait le
c'etait un
c'était le
c'était un
cetait le
chaque mois le
convoque le
convoquee le
convoqué le
convoquée le
courant
cétait le
dans l'annee
dans l'année
datant du
date de naissance
date de naissance le
date du
datee du
daté du
datée du
debarque le
depuis
depuis le
des le
du
du mois le
dès le
débarqué le
ecrit le
en date du
en l'an
entre le
envoye le
envoyé le
et le
je suis ne un
je suis né un
journee du
journée du
jugement le
jusqu au
jusqu'au
l'an
l'annee
l'année
l'audience est le
l'audience le
la date c'est le
le
licencie le
licenciee le
licencié le
licenciée le
mariage du
mariage le
marie le
mariee le
maries le
maries un
marié le
mariée le
mariés le
mariés un
matin du
matinee du
matinée du
mois le
naissance
naissance le
ne en
ne le
ne un
nee en
nee le
nee un
nes en
nuit du
nuit du au
né en
né le
né un
née en
née le
née un
nés en
pacses le
pacsés le
paie le
paye le
payee le
payé le
payée le
pour le
prevu le
prevue le
proces le
procès le
prévu le
prévue le
rdv est le
rdv le
recu le
recue le
rendez vous le
reçu le
reçue le
salaire le
soir du
soiree du
soirée du
sorti le
sortie le
suis ne en
suis ne le
suis nee en
suis nee le
suis né en
suis né le
suis née en
suis née le
terme est le
terme le
tous les mois le
vers le
vire le
viree le
viré le
virée le
vol le
week end du
à partir du
écrit le
[phrase:day-part]
de l'apres midi
de l'après midi
de la nuit
du matin
du soir
[phrase:firm]
bureau vallee
bureau vallée
carrefour market
chez next
holiday inn
just eat
l'entrepot next
l'entrepôt next
la redoute
leroy merlin
mac do
mc do
premier inn
uber eats
[phrase:handle-is]
badoo
compte
compte insta
compte snap
discord
discord c'est
facebook c'est
grindr
identifiant
insta
insta c'est
instagram
instagram c'est
mon insta
mon insta c'est
mon snap
profil
pseudo
snap
snap c'est
snapchat
son insta
son snap
telegram
tiktok
tinder
twitter
[phrase:hour-more]
ans et demi
ans et demie
du mat
et demi
et demie
et quart
h du matin
h du soir
heure cinq
heure cinquante
heure de l'apres midi
heure de l'après midi
heure dix
heure du matin
heure et demi
heure et demie
heure et quart
heure moins cinq
heure moins dix
heure moins le quart
heure moins quart
heure moins vingt
heure moins vingt cinq
heure pile
heure quarante
heure quarante cinq
heure quinze
heure trente
heure vingt
heure vingt cinq
heures cinq
heures cinquante
heures cinquante cinq
heures de l'apres midi
heures de l'après midi
heures deux
heures dix
heures douze
heures du mat
heures du matin
heures du soir
heures et demi
heures et demie
heures et quart
heures moins cinq
heures moins dix
heures moins le quart
heures moins quart
heures moins vingt
heures moins vingt cinq
heures passees
heures passées
heures pile
heures precises
heures précises
heures quarante
heures quarante cinq
heures quinze
heures tapantes
heures trente
heures trente cinq
heures une
heures vingt
heures vingt cinq
heures vingt deux
heures zero cinq
heures zéro cinq
moins cinq
moins dix
moins le quart
moins quart
moins vingt
moins vingt cinq
[phrase:intro]
cordialement
denomme
dénommé
elle s'appelle
il s'appelle
je m'appelle
m'appelle
mappelle
me nomme
me prenomme
me prénomme
mon nom est
mon prenom est
mon prénom est
nom c'est
nom de famille
nom est
nomme
nommee
nommé
nommée
prenom
prenom c'est
prenomme
prenommee
prénom
prénom c'est
prénommé
prénommée
qui s'appelle
s'appelait
s'appelle
sappelle
se fait appeler
se font appeler
se nomme
se prenomme
se prénomme
signe
signé
son nom est
son prenom est
son prénom est
une certaine
[phrase:intro-weak]
appele
appelee
appelé
appelée
avec le compte de
avec mon ami
avec mon amie
bonjour
c'est
c'est mon voisin
cest
cher
chere
chère
compte de
elle meme
elle même
je suis
l'agent
l'infirmiere
l'infirmière
la docteure
la nommee
la nommée
le compte de
le docteur
le nomme
le nommé
lui meme
lui même
moi c'est
mon avocat c'est
mon ex c'est
mon mari c'est
nom
nom de
nomme
nommee
nommé
nommée
on l'appelle
on m'appelle
salut
surnomme
surnommee
surnommé
surnommée
un ami
un nomme
un nommé
une amie
une nommee
une nommée
[phrase:keep]
belle fille
belle mere
belle mère
belle soeur
belle sœur
bien anglais
bonne nuit
cours d'anglais
en anglais
en francais
en français
grande bretagne
heures d'affilee
heures d'affilée
heures d'attente
heures de bus
heures de route
heures de suite
heures de travail
heures debout
heures par jour
heures par nuit
heures par semaine
heures plus tard
heures sans
home office
l'anglais
la chapelle
la croix
la ferme
la foret
la forêt
la garde
la grace
la grange
la grâce
la loupe
la place
la plage
la plaine
la porte
la possession
la ravine
la reunion de
la riviere
la rivière
la roche
la rose
la réunion de
la source
la tour
la ville
le blanc
le diamant
le francais
le français
le mont
le moule
le port
le pre
le pré
le tampon
mal anglais
mon anglais
papiers de divorce
papiers du divorce
papiers du tribunal
parlais francais
parlais français
parle anglais
parle bien anglais
parle francais
parle français
parle mal anglais
parle pas anglais
parler anglais
parler francais
parler français
pas anglais
royaume uni
[phrase:lives-in]
appartement a
appartement à
arret de
arrive de
arrive du
arrivee de
arrivee du
arrivé de
arrivé du
arrivée de
arrivée du
arrêt de
banlieue de
boutique a
boutique à
bus de
bus pour
chambre a
chambre à
colocation a
colocation à
commissariat de
commune de
cousin a
cousin à
cousine a
cousine à
demenage a
du cote de
du côté de
déménagé à
ecole a
eglise a
eglise de
eleve a
elevee a
emmene a
emmenee a
emmener a
emmener à
emmené à
emmenée à
envoyee a
envoyée à
est de
famille a
famille à
foyer a
foyer à
gare de
grandi a
grandi à
habitais a
habitais à
habitait a
habitait à
habite a
habite dans
habite à
habitons a
habitons tous a
habitons tous à
habitons à
heberge a
hebergee a
hopital de
hotel a
hébergé à
hébergée à
hôpital de
hôtel à
installe a
installee a
installes a
installé à
installée à
installés à
j'habite
j'habite a
j'habite à
loge a
loge chez
loge à
logee a
logeons a
logeons à
logée à
m'a emmenee a
m'a emmenée à
magasin a
magasin à
mairie de
maison a
maison à
marche de
marché de
marie a
marier a
marier à
maries a
marié à
mariés à
mosquee de
mosquée de
ne a
nee a
né à
née à
on habite
on habite a
on habite à
on loge a
on loge à
on vit a
on vit à
oncle a
oncle à
originaire de
originaire du
parc de
pas loin de
pres de
près de
quartier de
ramener a
ramener à
refuge a
refuge à
region de
renvoyer a
renvoyer à
residence a
région de
résidence à
studio a
studio à
suis de
suis ne a
suis nee a
suis né à
suis née à
tante a
tante à
train pour
venu de
venu du
venue de
venue du
viens de
viens du
vient de
vient du
village de
ville de
vis a
vis à
vit a
vit à
vivais a
vivais à
vivons a
vivons à
voyage a
voyage à
école à
église de
église à
élevé à
élevée à
[phrase:nation]
afrique du sud
antigua et barbuda
arabie saoudite
bobo dioulasso
bobo-dioulasso
bosnie herzegovine
bosnie herzégovine
burkina faso
cap verdien
cap verdienne
cap vert
ceuta et melilla
congo brazzaville
congo kinshasa
coree du nord
coree du sud
corée du nord
corée du sud
costa rica
cote d'ivoire
côte d'ivoire
diego garcia
emirats arabes unis
equato guineen
equato guineenne
etat de la cite du vatican
etats unis
georgie du sud et les iles sandwich du sud
guinee bissau
guinee equatoriale
guinée bissau
guinée équatoriale
guyane francaise
guyane française
géorgie du sud et les îles sandwich du sud
ile bouvet
ile christmas
ile clipperton
ile de l'ascension
ile maurice
iles aland
iles caimans
iles canaries
iles cocos
iles cook
iles feroe
iles heard et macdonald
iles malouines
iles mariannes du nord
iles marshall
iles mineures eloignees des etats unis
iles pitcairn
iles salomon
iles turques et caiques
iles vierges britanniques
iles vierges des etats unis
la rdc
la reunion
la réunion
macedoine du nord
macédoine du nord
myanmar birmanie
nord africain
nord africaine
nouvelle caledonie
nouvelle calédonie
nouvelle zelande
nouvelle zélande
papouasie nouvelle guinee
papouasie nouvelle guinée
pays bas
pays bas caribeens
pays bas caribéens
polynesie francaise
polynésie française
porto rico
pseudo accents
pseudo bidi
r.a.s. chinoise de hong kong
r.a.s. chinoise de macao
rdc
region indeterminee
regions eloignees de l'oceanie
republique centrafricaine
republique democratique du congo
republique dominicaine
région indéterminée
régions éloignées de l'océanie
république centrafricaine
république dominicaine
république démocratique du congo
sahara occidental
saint barthelemy
saint barthélemy
saint christophe et nieves
saint christophe et niévès
saint marin
saint martin
saint martin partie neerlandaise
saint martin partie néerlandaise
saint pierre et miquelon
saint vincent et les grenadines
sainte helene
sainte hélène
sainte lucie
samoa americaines
samoa américaines
sao tome et principe
sao tomé et principe
sierra leone
soudan du sud
sri lanka
sri lankais
sri lankaise
sud africain
sud africaine
svalbard et jan mayen
terres australes francaises
terres australes françaises
territoire britannique de l'ocean indien
territoire britannique de l'océan indien
territoires palestiniens
timor oriental
trinite et tobago
trinité et tobago
tristan da cunha
viet nam
viêt nam
wallis et futuna
émirats arabes unis
équato guinéen
équato guinéenne
état de la cité du vatican
états unis
île bouvet
île christmas
île clipperton
île de l'ascension
île maurice
îles canaries
îles caïmans
îles cocos
îles cook
îles féroé
îles heard et macdonald
îles malouines
îles mariannes du nord
îles marshall
îles mineures éloignées des états unis
îles pitcairn
îles salomon
îles turques et caïques
îles vierges britanniques
îles vierges des états unis
îles åland
[phrase:place]
aix en provence
aulnay sous bois
beni mellal
bobo dioulasso
bordj bou arreridj
boulogne billancourt
boulogne sur mer
cap haitien
cap haïtien
clermont ferrand
el jadida
elephant and castle
fort de france
grand bassam
la courneuve
la louviere
la louvière
la reunion
la rochelle
la réunion
le havre
le mans
mbuji mayi
pointe a pitre
pointe noire
pointe à pitre
port au prince
port gentil
port louis
porto novo
saint denis
saint etienne
saint nazaire
saint ouen
saint étienne
san pedro
sidi bel abbes
sidi bel abbès
tizi ouzou
[phrase:reference-is]
affaire
brp
carte
compte bancaire
compte numero
compte numéro
dossier
dossier numero
dossier numéro
dossier n°
immatriculation
immatricule
immatriculee
immatriculé
immatriculée
matricule
mon passeport
national insurance
nhs
ni
nin
nino
numero
numero d'affaire
numero d'assurance
numero de compte
numero de dossier
numero de passeport
numero de plainte
numero de reference
numero nhs
numéro
numéro d'affaire
numéro d'assurance
numéro de compte
numéro de dossier
numéro de passeport
numéro de plainte
numéro de référence
numéro nhs
passeport
passeport numero
passeport numéro
passeport n°
permis
plainte
plainte numero
plainte numéro
plainte n°
plaque
ref
reference
réf
référence
uan
[phrase:status]
a sa charge
annule le visa
annuler mon visa
arrete d'expulsion
arrêté d'expulsion
asile m'a ete refuse
asile m'a été refusé
asile refuse
asile refusé
asile rejete
asile rejeté
attends les papiers
attends ma reponse
attends ma réponse
attends mes papiers
autorisation de sejour
autorisation de séjour
autorisation de travail
autorisation provisoire
avec son visa
avons pas de papiers
brp
cache dans un camion
cachee dans un camion
caché dans un camion
cachée dans un camion
carte biometrique
carte biométrique
carte bleue europeenne
carte bleue européenne
carte brp
carte d'asile
carte de demandeur d'asile
carte de residence
carte de resident
carte de résidence
carte de résident
carte de sejour
carte de séjour
certificat de parrainage
certificat de sponsorship
certificate of sponsorship
citoyen britannique
citoyen europeen
citoyen européen
citoyen francais
citoyen français
citoyenne belge
citoyenne britannique
citoyenne europeenne
citoyenne européenne
citoyenne francaise
citoyenne française
citoyennete britannique
citoyennete francaise
citoyenneté britannique
citoyenneté française
clandestin
clandestine
clandestinement
convocation prefecture
convocation préfecture
dans un camion
deboute
deboute du droit d'asile
deboutee
deboutee du droit d'asile
deboutes
demande a ete rejetee
demande a été rejetée
demande asile
demande d'asile
demande d'asile a ete refusee
demande d'asile a ete rejetee
demande d'asile a été refusée
demande d'asile a été rejetée
demande d'asile est refusee
demande d'asile est refusée
demande d'asile refusee
demande d'asile refusée
demande d'asile rejetee
demande d'asile rejetée
demande de naturalisation
demande l'asile
demande refusee
demande refusée
demande rejetee
demande rejetée
demander l'asile
demandeur asile
demandeur d'asile
demandeurs d'asile
demandeuse asile
demandeuse d'asile
demandeuses d'asile
demandé asile
demandé l'asile
depasse le visa
depasse mon visa
depend de son visa
dependante de son visa
discretionary leave
double nationalite
double nationalité
droit de sejour
droit de séjour
droit de travailler
dublin
dubline
dublinee
dublines
dubliné
dublinée
dublinés
débouté
débouté du droit d'asile
déboutée
déboutée du droit d'asile
déboutés
dépassé le visa
dépassé mon visa
dépend de son visa
dépendante de son visa
en attente de papiers
en attente de regularisation
en attente de régularisation
en attente du home office
en canot
en clandestin
en petit bateau
en procedure dublin
en procédure dublin
en situation illegale
en situation illégale
en situation irreguliere
en situation irrégulière
en small boat
en zodiac
entre en touriste
entre illegalement
entree en touriste
entree illegalement
entretien d'asile
entretien ofpra
entré en touriste
entré illégalement
entrée en touriste
entrée illégalement
es illegal
es illegale
es illégal
es illégale
est illegale
est illégale
etais illegale
euss
fonds publics
illegal dans ce pays
illegal ici
illegale dans ce pays
illegale ici
illégal dans ce pays
illégal ici
illégale dans ce pays
illégale ici
indefinite leave
indefinite leave to remain
interdiction de territoire
interview d'asile
irregulier
irreguliere
irrégulier
irrégulière
j'ai pas de papiers
j'ai pas de statut
j'ai pas de visa
j'ai pas les papiers
j'ai pas mes papiers
je n'ai pas de papiers
je n'ai pas de visa
je suis illegale
je suis illégale
je suis sans papiers
la nationalite britannique
la nationalite francaise
la nationalité britannique
la nationalité française
la residence permanente
la résidence permanente
le droit de travailler
le pre settled
le settled
le statut de refugie
le statut de réfugié
leave to remain
lettre d'expulsion
limited leave
ma carte de resident
ma carte de résident
ma carte de sejour
ma carte de séjour
ma demande a ete refusee
ma demande a été refusée
mon recepisse
mon récépissé
mon sponsor
mon titre de sejour
mon titre de séjour
mon visa de aide soignante
mon visa de conjoint
mon visa de conjoint de francais
mon visa de conjoint de français
mon visa de conjointe
mon visa de court sejour
mon visa de court séjour
mon visa de dependant
mon visa de dependante
mon visa de diplome
mon visa de diplômé
mon visa de domestique
mon visa de dépendant
mon visa de dépendante
mon visa de entrepreneur
mon visa de epouse
mon visa de epoux
mon visa de etudes
mon visa de etudiant
mon visa de etudiante
mon visa de famille
mon visa de fiance
mon visa de fiancee
mon visa de fiancé
mon visa de fiancée
mon visa de long sejour
mon visa de long séjour
mon visa de mariage
mon visa de partenaire
mon visa de regroupement familial
mon visa de saisonnier
mon visa de saisonniere
mon visa de saisonnière
mon visa de sante
mon visa de santé
mon visa de soins
mon visa de tourisme
mon visa de touriste
mon visa de travail
mon visa de travailleur
mon visa de travailleur qualifie
mon visa de travailleur qualifié
mon visa de travailleur saisonnier
mon visa de travailleuse saisonniere
mon visa de travailleuse saisonnière
mon visa de visiteur
mon visa de visiteuse
mon visa de épouse
mon visa de époux
mon visa de études
mon visa de étudiant
mon visa de étudiante
mon visa depend
mon visa dépend
mon visa expire
n'a pas de papiers
n'ai pas de papiers
n'ai pas de titre
n'ai pas de visa
nationalite belge
nationalite britannique
nationalite francaise
nationalité belge
nationalité britannique
nationalité française
naturalisation
naturalise
naturalisee
naturalisé
naturalisée
ne sans nationalite
no recourse
no recourse to public funds
nous n'avons pas de papiers
nrm
né sans nationalité
obligation de quitter
on a pas de papiers
on est illegaux
on est illégaux
on m'a expulsee du pays
on m'a expulsée du pays
on n'a pas de papiers
oqtf
ordre d'expulsion
overstay
overstayer
par bateau
par zodiac
parrainage
pas de papier
pas de papiers
pas de statut
pas de visa
pas droit aux aides publiques
pas le droit de travailler
passeport belge
passeport britannique
passeport europeen
passeport européen
passeport francais
passeport français
passeur
passeurs
perds mon visa
perdu mon statut
permis de residence
permis de rester
permis de résidence
permis de sejour
permis de séjour
permis de travail
plus de papiers
plus de statut
plus de titre
plus de titre de sejour
plus de titre de séjour
plus de visa
pre settled
pre settled status
pre-settled
protection humanitaire
protection internationale
protection subsidiaire
pré settled
recepisse
recepisse de demande
refugie politique
refugiee politique
refugiee statutaire
regroupement familial
reponse d'asile
residence permanente
resident permanent
residente permanente
reste apres le visa
restee apres le visa
resté après le visa
restée après le visa
récépissé
récépissé de demande
réfugié politique
réfugiée politique
réfugiée statutaire
réponse d'asile
résidence permanente
résident permanent
résidente permanente
sans acces aux fonds publics
sans accès aux fonds publics
sans documents
sans droit aux aides
sans droit de travailler
sans papier
sans papiere
sans papiers
sans papière
sans statut
sans titre
sans titre de sejour
sans titre de séjour
sans visa
sejour irregulier
sejour permanent
sejour regulier
settled status
share code
situation irreguliere
situation irrégulière
skilled worker
skilled worker visa
sommes illegaux
sommes illégaux
sous oqtf
spouse visa
statut de protection
statut de refugie
statut de refugiee
statut de resident
statut de réfugié
statut de réfugiée
statut de résident
statut provisoire
statut refugie
statut réfugié
student visa
suis clandestin
suis clandestine
suis illegal
suis illegale
suis illégal
suis illégale
suis irregulier
suis irreguliere
suis irrégulier
suis irrégulière
suis sans titre
sur le visa de mon mari
sur son visa
séjour irrégulier
séjour permanent
séjour régulier
t'es sans papiers
titre de resident
titre de résident
titre de sejour
titre de sejour expire
titre de sejour perime
titre de séjour
titre de séjour expiré
titre de séjour périmé
traverse la manche
traverse la mer
traversé la manche
traversé la mer
un recepisse
un récépissé
un titre de sejour
un titre de séjour
un visa de aide soignante
un visa de conjoint
un visa de conjoint de francais
un visa de conjoint de français
un visa de conjointe
un visa de court sejour
un visa de court séjour
un visa de dependant
un visa de dependante
un visa de diplome
un visa de diplômé
un visa de domestique
un visa de dépendant
un visa de dépendante
un visa de entrepreneur
un visa de epouse
un visa de epoux
un visa de etudes
un visa de etudiant
un visa de etudiante
un visa de famille
un visa de fiance
un visa de fiancee
un visa de fiancé
un visa de fiancée
un visa de long sejour
un visa de long séjour
un visa de mariage
un visa de partenaire
un visa de regroupement familial
un visa de saisonnier
un visa de saisonniere
un visa de saisonnière
un visa de sante
un visa de santé
un visa de soins
un visa de tourisme
un visa de touriste
un visa de travail
un visa de travailleur
un visa de travailleur qualifie
un visa de travailleur qualifié
un visa de travailleur saisonnier
un visa de travailleuse saisonniere
un visa de travailleuse saisonnière
un visa de visiteur
un visa de visiteuse
un visa de épouse
un visa de époux
un visa de études
un visa de étudiant
un visa de étudiante
une carte de sejour
une carte de séjour
une oqtf
venu en bateau
venu en touriste
venue en bateau
venue en touriste
victime de traite
visa a ete annule
visa a ete refuse
visa a expire
visa a expiré
visa a été annulé
visa a été refusé
visa aide soignante
visa annule
visa annulé
visa care worker
visa conjoint
visa conjoint de francais
visa conjoint de français
visa conjointe
visa court sejour
visa court séjour
visa d'epouse
visa d'epoux
visa d'etudes
visa d'etudiant
visa d'épouse
visa d'époux
visa d'études
visa d'étudiant
visa de aide soignante
visa de conjoint
visa de conjoint de francais
visa de conjoint de français
visa de conjointe
visa de court sejour
visa de court séjour
visa de dependant
visa de dependante
visa de diplome
visa de diplômé
visa de domestique
visa de dépendant
visa de dépendante
visa de entrepreneur
visa de epouse
visa de epoux
visa de etudes
visa de etudiant
visa de etudiante
visa de famille
visa de fiance
visa de fiancee
visa de fiancé
visa de fiancée
visa de long sejour
visa de long séjour
visa de mariage
visa de partenaire
visa de regroupement familial
visa de saisonnier
visa de saisonniere
visa de saisonnière
visa de sante
visa de santé
visa de skilled worker
visa de soignante
visa de soins
visa de tourisme
visa de touriste
visa de travail
visa de travailleur
visa de travailleur qualifie
visa de travailleur qualifié
visa de travailleur saisonnier
visa de travailleuse saisonniere
visa de travailleuse saisonnière
visa de visiteur
visa de visiteuse
visa de épouse
visa de époux
visa de études
visa de étudiant
visa de étudiante
visa depend de lui
visa dependant
visa dependante
visa diplome
visa diplômé
visa domestique
visa dépend de lui
visa dépendant
visa dépendante
visa entrepreneur
visa epouse
visa epoux
visa est expire
visa est expiré
visa est fini
visa est refuse
visa est refusé
visa est termine
visa est terminé
visa etudes
visa etudiant
visa etudiante
visa expire
visa expiré
visa familial
visa famille
visa fiance
visa fiancee
visa fiancé
visa fiancée
visa humanitaire
visa lie a mon mari
visa lié à mon mari
visa long sejour
visa long séjour
visa mariage
visa partenaire
visa perime
visa pour aide soignante
visa pour conjoint
visa pour conjoint de francais
visa pour conjoint de français
visa pour conjointe
visa pour court sejour
visa pour court séjour
visa pour dependant
visa pour dependante
visa pour diplome
visa pour diplômé
visa pour domestique
visa pour dépendant
visa pour dépendante
visa pour entrepreneur
visa pour epouse
visa pour epoux
visa pour etudes
visa pour etudiant
visa pour etudiante
visa pour famille
visa pour fiance
visa pour fiancee
visa pour fiancé
visa pour fiancée
visa pour long sejour
visa pour long séjour
visa pour mariage
visa pour partenaire
visa pour regroupement familial
visa pour saisonnier
visa pour saisonniere
visa pour saisonnière
visa pour sante
visa pour santé
visa pour soins
visa pour tourisme
visa pour touriste
visa pour travail
visa pour travailleur
visa pour travailleur qualifie
visa pour travailleur qualifié
visa pour travailleur saisonnier
visa pour travailleuse saisonniere
visa pour travailleuse saisonnière
visa pour visiteur
visa pour visiteuse
visa pour épouse
visa pour époux
visa pour études
visa pour étudiant
visa pour étudiante
visa périmé
visa refuse
visa refusé
visa regroupement familial
visa revoque
visa révoqué
visa saisonnier
visa saisonniere
visa saisonnière
visa sante
visa santé
visa schengen
visa se termine
visa skilled worker
visa soins
visa temporaire
visa termine
visa terminé
visa tourisme
visa touriste
visa touristique
visa travail
visa travailleur
visa travailleur qualifie
visa travailleur qualifié
visa travailleur saisonnier
visa travailleuse saisonniere
visa travailleuse saisonnière
visa va expirer
visa visiteur
visa visiteuse
visa épouse
visa époux
visa études
visa étudiant
visa étudiante
visas de aide soignante
visas de conjoint
visas de conjoint de francais
visas de conjoint de français
visas de conjointe
visas de court sejour
visas de court séjour
visas de dependant
visas de dependante
visas de diplome
visas de diplômé
visas de domestique
visas de dépendant
visas de dépendante
visas de entrepreneur
visas de epouse
visas de epoux
visas de etudes
visas de etudiant
visas de etudiante
visas de famille
visas de fiance
visas de fiancee
visas de fiancé
visas de fiancée
visas de long sejour
visas de long séjour
visas de mariage
visas de partenaire
visas de regroupement familial
visas de saisonnier
visas de saisonniere
visas de saisonnière
visas de sante
visas de santé
visas de soins
visas de tourisme
visas de touriste
visas de travail
visas de travailleur
visas de travailleur qualifie
visas de travailleur qualifié
visas de travailleur saisonnier
visas de travailleuse saisonniere
visas de travailleuse saisonnière
visas de visiteur
visas de visiteuse
visas de épouse
visas de époux
visas de études
visas de étudiant
visas de étudiante
visitor visa
work visa
à sa charge
étais illégale
[phrase:works-at]
a la caisse a
a la caisse a la
a la caisse au
a la caisse aux
a la caisse avec
a la caisse chez
a la caisse d
a la caisse dans
a la caisse dans la
a la caisse dans le
a la caisse dans les
a la caisse dans leur
a la caisse dans son
a la caisse de
a la caisse de chez
a la caisse du
a la caisse par
a la caisse pour
a la caisse pour la
a la caisse pour le
a la caisse pour les
a la caisse via
a la grille de
a la plonge a
a la plonge a la
a la plonge au
a la plonge aux
a la plonge avec
a la plonge chez
a la plonge d
a la plonge dans
a la plonge dans la
a la plonge dans le
a la plonge dans les
a la plonge dans leur
a la plonge dans son
a la plonge de
a la plonge de chez
a la plonge du
a la plonge par
a la plonge pour
a la plonge pour la
a la plonge pour le
a la plonge pour les
a la plonge via
a la reception a
a la reception a la
a la reception au
a la reception aux
a la reception avec
a la reception chez
a la reception d
a la reception dans
a la reception dans la
a la reception dans le
a la reception dans les
a la reception dans leur
a la reception dans son
a la reception de
a la reception de chez
a la reception du
a la reception par
a la reception pour
a la reception pour la
a la reception pour le
a la reception pour les
a la reception via
a la sortie de
a mi temps a
a mi temps a la
a mi temps au
a mi temps aux
a mi temps avec
a mi temps chez
a mi temps d
a mi temps dans
a mi temps dans la
a mi temps dans le
a mi temps dans les
a mi temps dans leur
a mi temps dans son
a mi temps de
a mi temps de chez
a mi temps du
a mi temps par
a mi temps pour
a mi temps pour la
a mi temps pour le
a mi temps pour les
a mi temps via
a temps partiel a
a temps partiel a la
a temps partiel au
a temps partiel aux
a temps partiel avec
a temps partiel chez
a temps partiel d
a temps partiel dans
a temps partiel dans la
a temps partiel dans le
a temps partiel dans les
a temps partiel dans leur
a temps partiel dans son
a temps partiel de
a temps partiel de chez
a temps partiel du
a temps partiel par
a temps partiel pour
a temps partiel pour la
a temps partiel pour le
a temps partiel pour les
a temps partiel via
a temps plein a
a temps plein a la
a temps plein au
a temps plein aux
a temps plein avec
a temps plein chez
a temps plein d
a temps plein dans
a temps plein dans la
a temps plein dans le
a temps plein dans les
a temps plein dans leur
a temps plein dans son
a temps plein de
a temps plein de chez
a temps plein du
a temps plein par
a temps plein pour
a temps plein pour la
a temps plein pour le
a temps plein pour les
a temps plein via
agence
agence appele
agence appelee
agence appelé
agence appelée
agence c'est
agence est
agence nomme
agence nommee
agence nommé
agence nommée
agence qui s'appelle
agence s'appelait
agence s'appelle
agent d'entretien a
agent d'entretien a la
agent d'entretien au
agent d'entretien aux
agent d'entretien avec
agent d'entretien chez
agent d'entretien d
agent d'entretien dans
agent d'entretien dans la
agent d'entretien dans le
agent d'entretien dans les
agent d'entretien dans leur
agent d'entretien dans son
agent d'entretien de
agent d'entretien de chez
agent d'entretien du
agent d'entretien par
agent d'entretien pour
agent d'entretien pour la
agent d'entretien pour le
agent d'entretien pour les
agent d'entretien via
agent d'entretien à
agent d'entretien à la
agent de securite a
agent de securite a la
agent de securite au
agent de securite aux
agent de securite avec
agent de securite chez
agent de securite d
agent de securite dans
agent de securite dans la
agent de securite dans le
agent de securite dans les
agent de securite dans leur
agent de securite dans son
agent de securite de
agent de securite de chez
agent de securite du
agent de securite par
agent de securite pour
agent de securite pour la
agent de securite pour le
agent de securite pour les
agent de securite via
agent de sécurité au
agent de sécurité aux
agent de sécurité avec
agent de sécurité chez
agent de sécurité d
agent de sécurité dans
agent de sécurité dans la
agent de sécurité dans le
agent de sécurité dans les
agent de sécurité dans leur
agent de sécurité dans son
agent de sécurité de
agent de sécurité de chez
agent de sécurité du
agent de sécurité par
agent de sécurité pour
agent de sécurité pour la
agent de sécurité pour le
agent de sécurité pour les
agent de sécurité via
agent de sécurité à
agent de sécurité à la
agente d'entretien a
agente d'entretien a la
agente d'entretien au
agente d'entretien aux
agente d'entretien avec
agente d'entretien chez
agente d'entretien d
agente d'entretien dans
agente d'entretien dans la
agente d'entretien dans le
agente d'entretien dans les
agente d'entretien dans leur
agente d'entretien dans son
agente d'entretien de
agente d'entretien de chez
agente d'entretien du
agente d'entretien par
agente d'entretien pour
agente d'entretien pour la
agente d'entretien pour le
agente d'entretien pour les
agente d'entretien via
agente d'entretien à
agente d'entretien à la
aide a domicile a
aide a domicile a la
aide a domicile au
aide a domicile aux
aide a domicile avec
aide a domicile chez
aide a domicile d
aide a domicile dans
aide a domicile dans la
aide a domicile dans le
aide a domicile dans les
aide a domicile dans leur
aide a domicile dans son
aide a domicile de
aide a domicile de chez
aide a domicile du
aide a domicile par
aide a domicile pour
aide a domicile pour la
aide a domicile pour le
aide a domicile pour les
aide a domicile via
aide menagere a
aide menagere a la
aide menagere au
aide menagere aux
aide menagere avec
aide menagere chez
aide menagere d
aide menagere dans
aide menagere dans la
aide menagere dans le
aide menagere dans les
aide menagere dans leur
aide menagere dans son
aide menagere de
aide menagere de chez
aide menagere du
aide menagere par
aide menagere pour
aide menagere pour la
aide menagere pour le
aide menagere pour les
aide menagere via
aide ménagère au
aide ménagère aux
aide ménagère avec
aide ménagère chez
aide ménagère d
aide ménagère dans
aide ménagère dans la
aide ménagère dans le
aide ménagère dans les
aide ménagère dans leur
aide ménagère dans son
aide ménagère de
aide ménagère de chez
aide ménagère du
aide ménagère par
aide ménagère pour
aide ménagère pour la
aide ménagère pour le
aide ménagère pour les
aide ménagère via
aide ménagère à
aide ménagère à la
aide soignant a
aide soignant a la
aide soignant au
aide soignant aux
aide soignant avec
aide soignant chez
aide soignant d
aide soignant dans
aide soignant dans la
aide soignant dans le
aide soignant dans les
aide soignant dans leur
aide soignant dans son
aide soignant de
aide soignant de chez
aide soignant du
aide soignant par
aide soignant pour
aide soignant pour la
aide soignant pour le
aide soignant pour les
aide soignant via
aide soignant à
aide soignant à la
aide soignante a
aide soignante a la
aide soignante au
aide soignante aux
aide soignante avec
aide soignante chez
aide soignante d
aide soignante dans
aide soignante dans la
aide soignante dans le
aide soignante dans les
aide soignante dans leur
aide soignante dans son
aide soignante de
aide soignante de chez
aide soignante du
aide soignante par
aide soignante pour
aide soignante pour la
aide soignante pour le
aide soignante pour les
aide soignante via
aide soignante à
aide soignante à la
aide à domicile au
aide à domicile aux
aide à domicile avec
aide à domicile chez
aide à domicile d
aide à domicile dans
aide à domicile dans la
aide à domicile dans le
aide à domicile dans les
aide à domicile dans leur
aide à domicile dans son
aide à domicile de
aide à domicile de chez
aide à domicile du
aide à domicile par
aide à domicile pour
aide à domicile pour la
aide à domicile pour le
aide à domicile pour les
aide à domicile via
aide à domicile à
aide à domicile à la
aide-soignante a
aide-soignante a la
aide-soignante au
aide-soignante aux
aide-soignante avec
aide-soignante chez
aide-soignante d
aide-soignante dans
aide-soignante dans la
aide-soignante dans le
aide-soignante dans les
aide-soignante dans leur
aide-soignante dans son
aide-soignante de
aide-soignante de chez
aide-soignante du
aide-soignante par
aide-soignante pour
aide-soignante pour la
aide-soignante pour le
aide-soignante pour les
aide-soignante via
aide-soignante à
aide-soignante à la
aine a
aine a quitte
aine allait a
aine allait au
aine apprend a
aine au
aine chez
aine entre a
aine est a
aine est au
aine est au cp a
aine est chez
aine est en ce1 a
aine est en cinquieme a
aine est en cp a
aine est en maternelle a
aine est en premiere a
aine est en primaire a
aine est en quatrieme a
aine est en seconde a
aine est en sixieme a
aine est en terminale a
aine est en troisieme a
aine est inscrit a
aine est inscrite a
aine est scolarise a
aine est scolarisee a
aine etait a
aine etait au
aine etudie a
aine etudie au
aine etudient a
aine fait ses etudes a
aine inscrit a
aine inscrite a
aine passe son bac a
aine rentre a
aine scolarise a
aine scolarisee a
aine sont a
aine sont au
aine sont chez
aine va a
aine va au
aine va chez
aine vont a
aine vont au
aine vont chez
ainee a
ainee a quitte
ainee allait a
ainee allait au
ainee apprend a
ainee au
ainee chez
ainee entre a
ainee est a
ainee est au
ainee est au cp a
ainee est chez
ainee est en ce1 a
ainee est en cinquieme a
ainee est en cp a
ainee est en maternelle a
ainee est en premiere a
ainee est en primaire a
ainee est en quatrieme a
ainee est en seconde a
ainee est en sixieme a
ainee est en terminale a
ainee est en troisieme a
ainee est inscrit a
ainee est inscrite a
ainee est scolarise a
ainee est scolarisee a
ainee etait a
ainee etait au
ainee etudie a
ainee etudie au
ainee etudient a
ainee fait ses etudes a
ainee inscrit a
ainee inscrite a
ainee passe son bac a
ainee rentre a
ainee scolarise a
ainee scolarisee a
ainee sont a
ainee sont au
ainee sont chez
ainee va a
ainee va au
ainee va chez
ainee vont a
ainee vont au
ainee vont chez
alternance a
alternance a la
alternance au
alternance aux
alternance avec
alternance chez
alternance d
alternance dans
alternance dans la
alternance dans le
alternance dans les
alternance dans leur
alternance dans son
alternance de
alternance de chez
alternance du
alternance par
alternance pour
alternance pour la
alternance pour le
alternance pour les
alternance via
alternance à
alternance à la
annees a
annees a la
annees au
annees aux
annees avec
annees chez
annees d
annees dans
annees dans la
annees dans le
annees dans les
annees dans leur
annees dans son
annees de
annees de chez
annees du
annees par
annees pour
annees pour la
annees pour le
annees pour les
annees via
années au
années aux
années avec
années chez
années d
années dans
années dans la
années dans le
années dans les
années dans leur
années dans son
années de
années de chez
années du
années par
années pour
années pour la
années pour le
années pour les
années via
années à
années à la
ans a
ans a la
ans au
ans aux
ans avec
ans chez
ans d
ans dans
ans dans la
ans dans le
ans dans les
ans dans leur
ans dans son
ans de
ans de chez
ans du
ans par
ans pour
ans pour la
ans pour le
ans pour les
ans via
ans à
ans à la
apprenti a
apprenti a la
apprenti au
apprenti aux
apprenti avec
apprenti chez
apprenti d
apprenti dans
apprenti dans la
apprenti dans le
apprenti dans les
apprenti dans leur
apprenti dans son
apprenti de
apprenti de chez
apprenti du
apprenti par
apprenti pour
apprenti pour la
apprenti pour le
apprenti pour les
apprenti via
apprenti à
apprenti à la
apprentie a
apprentie a la
apprentie au
apprentie aux
apprentie avec
apprentie chez
apprentie d
apprentie dans
apprentie dans la
apprentie dans le
apprentie dans les
apprentie dans leur
apprentie dans son
apprentie de
apprentie de chez
apprentie du
apprentie par
apprentie pour
apprentie pour la
apprentie pour le
apprentie pour les
apprentie via
apprentie à
apprentie à la
apprentissage a
apprentissage a la
apprentissage au
apprentissage aux
apprentissage avec
apprentissage chez
apprentissage d
apprentissage dans
apprentissage dans la
apprentissage dans le
apprentissage dans les
apprentissage dans leur
apprentissage dans son
apprentissage de
apprentissage de chez
apprentissage du
apprentissage par
apprentissage pour
apprentissage pour la
apprentissage pour le
apprentissage pour les
apprentissage via
apprentissage à
apprentissage à la
au black a
au black a la
au black au
au black aux
au black avec
au black chez
au black d
au black dans
au black dans la
au black dans le
au black dans les
au black dans leur
au black dans son
au black de
au black de chez
au black du
au black par
au black pour
au black pour la
au black pour le
au black pour les
au black via
au black à
au black à la
au noir a
au noir a la
au noir au
au noir aux
au noir avec
au noir chez
au noir d
au noir dans
au noir dans la
au noir dans le
au noir dans les
au noir dans leur
au noir dans son
au noir de
au noir de chez
au noir du
au noir par
au noir pour
au noir pour la
au noir pour le
au noir pour les
au noir via
au noir à
au noir à la
auxiliaire a
auxiliaire a la
auxiliaire au
auxiliaire aux
auxiliaire avec
auxiliaire chez
auxiliaire d
auxiliaire dans
auxiliaire dans la
auxiliaire dans le
auxiliaire dans les
auxiliaire dans leur
auxiliaire dans son
auxiliaire de
auxiliaire de chez
auxiliaire de vie a
auxiliaire de vie a la
auxiliaire de vie au
auxiliaire de vie aux
auxiliaire de vie avec
auxiliaire de vie chez
auxiliaire de vie d
auxiliaire de vie dans
auxiliaire de vie dans la
auxiliaire de vie dans le
auxiliaire de vie dans les
auxiliaire de vie dans leur
auxiliaire de vie dans son
auxiliaire de vie de
auxiliaire de vie de chez
auxiliaire de vie du
auxiliaire de vie par
auxiliaire de vie pour
auxiliaire de vie pour la
auxiliaire de vie pour le
auxiliaire de vie pour les
auxiliaire de vie via
auxiliaire de vie à
auxiliaire de vie à la
auxiliaire du
auxiliaire par
auxiliaire pour
auxiliaire pour la
auxiliaire pour le
auxiliaire pour les
auxiliaire via
auxiliaire à
auxiliaire à la
aîné a quitté
aîné allait au
aîné allait à
aîné apprend à
aîné au
aîné chez
aîné entre à
aîné est au
aîné est au cp à
aîné est chez
aîné est en ce1 à
aîné est en cinquième à
aîné est en cp à
aîné est en maternelle à
aîné est en première à
aîné est en primaire à
aîné est en quatrième à
aîné est en seconde à
aîné est en sixième à
aîné est en terminale à
aîné est en troisième à
aîné est inscrit à
aîné est inscrite à
aîné est scolarisé à
aîné est scolarisée à
aîné est à
aîné fait ses études à
aîné inscrit à
aîné inscrite à
aîné passe son bac à
aîné rentre à
aîné scolarisé à
aîné scolarisée à
aîné sont au
aîné sont chez
aîné sont à
aîné va au
aîné va chez
aîné va à
aîné vont au
aîné vont chez
aîné vont à
aîné à
aîné était au
aîné était à
aîné étudie au
aîné étudie à
aîné étudient à
aînée a quitté
aînée allait au
aînée allait à
aînée apprend à
aînée au
aînée chez
aînée entre à
aînée est au
aînée est au cp à
aînée est chez
aînée est en ce1 à
aînée est en cinquième à
aînée est en cp à
aînée est en maternelle à
aînée est en première à
aînée est en primaire à
aînée est en quatrième à
aînée est en seconde à
aînée est en sixième à
aînée est en terminale à
aînée est en troisième à
aînée est inscrit à
aînée est inscrite à
aînée est scolarisé à
aînée est scolarisée à
aînée est à
aînée fait ses études à
aînée inscrit à
aînée inscrite à
aînée passe son bac à
aînée rentre à
aînée scolarisé à
aînée scolarisée à
aînée sont au
aînée sont chez
aînée sont à
aînée va au
aînée va chez
aînée va à
aînée vont au
aînée vont chez
aînée vont à
aînée à
aînée était au
aînée était à
aînée étudie au
aînée étudie à
aînée étudient à
badge de
bar appele
bar appelee
bar appelé
bar appelée
bar c'est
bar nomme
bar nommee
bar nommé
bar nommée
bar qui s'appelle
bar s'appelait
bar s'appelle
barbier a
barbier a la
barbier au
barbier aux
barbier avec
barbier chez
barbier d
barbier dans
barbier dans la
barbier dans le
barbier dans les
barbier dans leur
barbier dans son
barbier de
barbier de chez
barbier du
barbier par
barbier pour
barbier pour la
barbier pour le
barbier pour les
barbier via
barbier à
barbier à la
barmaid a
barmaid a la
barmaid au
barmaid aux
barmaid avec
barmaid chez
barmaid d
barmaid dans
barmaid dans la
barmaid dans le
barmaid dans les
barmaid dans leur
barmaid dans son
barmaid de
barmaid de chez
barmaid du
barmaid par
barmaid pour
barmaid pour la
barmaid pour le
barmaid pour les
barmaid via
barmaid à
barmaid à la
barman a
barman a la
barman au
barman aux
barman avec
barman chez
barman d
barman dans
barman dans la
barman dans le
barman dans les
barman dans leur
barman dans son
barman de
barman de chez
barman du
barman par
barman pour
barman pour la
barman pour le
barman pour les
barman via
barman à
barman à la
beau fils a
beau fils a quitte
beau fils a quitté
beau fils allait a
beau fils allait au
beau fils allait à
beau fils apprend a
beau fils apprend à
beau fils au
beau fils chez
beau fils entre a
beau fils entre à
beau fils est a
beau fils est au
beau fils est au cp a
beau fils est au cp à
beau fils est chez
beau fils est en ce1 a
beau fils est en ce1 à
beau fils est en cinquieme a
beau fils est en cinquième à
beau fils est en cp a
beau fils est en cp à
beau fils est en maternelle a
beau fils est en maternelle à
beau fils est en premiere a
beau fils est en première à
beau fils est en primaire a
beau fils est en primaire à
beau fils est en quatrieme a
beau fils est en quatrième à
beau fils est en seconde a
beau fils est en seconde à
beau fils est en sixieme a
beau fils est en sixième à
beau fils est en terminale a
beau fils est en terminale à
beau fils est en troisieme a
beau fils est en troisième à
beau fils est inscrit a
beau fils est inscrit à
beau fils est inscrite a
beau fils est inscrite à
beau fils est scolarise a
beau fils est scolarisee a
beau fils est scolarisé à
beau fils est scolarisée à
beau fils est à
beau fils etait a
beau fils etait au
beau fils etudie a
beau fils etudie au
beau fils etudient a
beau fils fait ses etudes a
beau fils fait ses études à
beau fils inscrit a
beau fils inscrit à
beau fils inscrite a
beau fils inscrite à
beau fils passe son bac a
beau fils passe son bac à
beau fils rentre a
beau fils rentre à
beau fils scolarise a
beau fils scolarisee a
beau fils scolarisé à
beau fils scolarisée à
beau fils sont a
beau fils sont au
beau fils sont chez
beau fils sont à
beau fils va a
beau fils va au
beau fils va chez
beau fils va à
beau fils vont a
beau fils vont au
beau fils vont chez
beau fils vont à
beau fils à
beau fils était au
beau fils était à
beau fils étudie au
beau fils étudie à
beau fils étudient à
bebe a
bebe a quitte
bebe allait a
bebe allait au
bebe apprend a
bebe au
bebe chez
bebe entre a
bebe est a
bebe est au
bebe est au cp a
bebe est chez
bebe est en ce1 a
bebe est en cinquieme a
bebe est en cp a
bebe est en maternelle a
bebe est en premiere a
bebe est en primaire a
bebe est en quatrieme a
bebe est en seconde a
bebe est en sixieme a
bebe est en terminale a
bebe est en troisieme a
bebe est inscrit a
bebe est inscrite a
bebe est scolarise a
bebe est scolarisee a
bebe etait a
bebe etait au
bebe etudie a
bebe etudie au
bebe etudient a
bebe fait ses etudes a
bebe inscrit a
bebe inscrite a
bebe passe son bac a
bebe rentre a
bebe scolarise a
bebe scolarisee a
bebe sont a
bebe sont au
bebe sont chez
bebe va a
bebe va au
bebe va chez
bebe vont a
bebe vont au
bebe vont chez
belle fille a
belle fille a quitte
belle fille a quitté
belle fille allait a
belle fille allait au
belle fille allait à
belle fille apprend a
belle fille apprend à
belle fille au
belle fille chez
belle fille entre a
belle fille entre à
belle fille est a
belle fille est au
belle fille est au cp a
belle fille est au cp à
belle fille est chez
belle fille est en ce1 a
belle fille est en ce1 à
belle fille est en cinquieme a
belle fille est en cinquième à
belle fille est en cp a
belle fille est en cp à
belle fille est en maternelle a
belle fille est en maternelle à
belle fille est en premiere a
belle fille est en première à
belle fille est en primaire a
belle fille est en primaire à
belle fille est en quatrieme a
belle fille est en quatrième à
belle fille est en seconde a
belle fille est en seconde à
belle fille est en sixieme a
belle fille est en sixième à
belle fille est en terminale a
belle fille est en terminale à
belle fille est en troisieme a
belle fille est en troisième à
belle fille est inscrit a
belle fille est inscrit à
belle fille est inscrite a
belle fille est inscrite à
belle fille est scolarise a
belle fille est scolarisee a
belle fille est scolarisé à
belle fille est scolarisée à
belle fille est à
belle fille etait a
belle fille etait au
belle fille etudie a
belle fille etudie au
belle fille etudient a
belle fille fait ses etudes a
belle fille fait ses études à
belle fille inscrit a
belle fille inscrit à
belle fille inscrite a
belle fille inscrite à
belle fille passe son bac a
belle fille passe son bac à
belle fille rentre a
belle fille rentre à
belle fille scolarise a
belle fille scolarisee a
belle fille scolarisé à
belle fille scolarisée à
belle fille sont a
belle fille sont au
belle fille sont chez
belle fille sont à
belle fille va a
belle fille va au
belle fille va chez
belle fille va à
belle fille vont a
belle fille vont au
belle fille vont chez
belle fille vont à
belle fille à
belle fille était au
belle fille était à
belle fille étudie au
belle fille étudie à
belle fille étudient à
boite appele
boite appelee
boite c'est
boite est
boite nomme
boite nommee
boite qui s'appelle
boite s'appelait
boite s'appelle
bossais a
bossais a la
bossais au
bossais aux
bossais avec
bossais chez
bossais d
bossais dans
bossais dans la
bossais dans le
bossais dans les
bossais dans leur
bossais dans son
bossais de
bossais de chez
bossais du
bossais par
bossais pour
bossais pour la
bossais pour le
bossais pour les
bossais via
bossais à
bossais à la
bossait a
bossait a la
bossait au
bossait aux
bossait avec
bossait chez
bossait d
bossait dans
bossait dans la
bossait dans le
bossait dans les
bossait dans leur
bossait dans son
bossait de
bossait de chez
bossait du
bossait par
bossait pour
bossait pour la
bossait pour le
bossait pour les
bossait via
bossait à
bossait à la
bosse a
bosse a la
bosse au
bosse aux
bosse avec
bosse chez
bosse d
bosse dans
bosse dans la
bosse dans le
bosse dans les
bosse dans leur
bosse dans son
bosse de
bosse de chez
bosse du
bosse par
bosse pour
bosse pour la
bosse pour le
bosse pour les
bosse via
bosse à
bosse à la
bossent chez
bossé au
bossé aux
bossé avec
bossé chez
bossé d
bossé dans
bossé dans la
bossé dans le
bossé dans les
bossé dans leur
bossé dans son
bossé de
bossé de chez
bossé du
bossé par
bossé pour
bossé pour la
bossé pour le
bossé pour les
bossé via
bossé à
bossé à la
boucher a
boucher a la
boucher au
boucher aux
boucher avec
boucher chez
boucher d
boucher dans
boucher dans la
boucher dans le
boucher dans les
boucher dans leur
boucher dans son
boucher de
boucher de chez
boucher du
boucher par
boucher pour
boucher pour la
boucher pour le
boucher pour les
boucher via
boucher à
boucher à la
bouchere a
bouchere a la
bouchere au
bouchere aux
bouchere avec
bouchere chez
bouchere d
bouchere dans
bouchere dans la
bouchere dans le
bouchere dans les
bouchere dans leur
bouchere dans son
bouchere de
bouchere de chez
bouchere du
bouchere par
bouchere pour
bouchere pour la
bouchere pour le
bouchere pour les
bouchere via
boucherie appele
boucherie appelee
boucherie appelé
boucherie appelée
boucherie c'est
boucherie est
boucherie nomme
boucherie nommee
boucherie nommé
boucherie nommée
boucherie qui s'appelle
boucherie s'appelle
bouchère au
bouchère aux
bouchère avec
bouchère chez
bouchère d
bouchère dans
bouchère dans la
bouchère dans le
bouchère dans les
bouchère dans leur
bouchère dans son
bouchère de
bouchère de chez
bouchère du
bouchère par
bouchère pour
bouchère pour la
bouchère pour le
bouchère pour les
bouchère via
bouchère à
bouchère à la
boulanger a
boulanger a la
boulanger au
boulanger aux
boulanger avec
boulanger chez
boulanger d
boulanger dans
boulanger dans la
boulanger dans le
boulanger dans les
boulanger dans leur
boulanger dans son
boulanger de
boulanger de chez
boulanger du
boulanger par
boulanger pour
boulanger pour la
boulanger pour le
boulanger pour les
boulanger via
boulanger à
boulanger à la
boulangere a
boulangere a la
boulangere au
boulangere aux
boulangere avec
boulangere chez
boulangere d
boulangere dans
boulangere dans la
boulangere dans le
boulangere dans les
boulangere dans leur
boulangere dans son
boulangere de
boulangere de chez
boulangere du
boulangere par
boulangere pour
boulangere pour la
boulangere pour le
boulangere pour les
boulangere via
boulangerie appele
boulangerie appelee
boulangerie appelé
boulangerie appelée
boulangerie c'est
boulangerie est
boulangerie nomme
boulangerie nommee
boulangerie nommé
boulangerie nommée
boulangerie qui s'appelle
boulangerie s'appelait
boulangerie s'appelle
boulangère au
boulangère aux
boulangère avec
boulangère chez
boulangère d
boulangère dans
boulangère dans la
boulangère dans le
boulangère dans les
boulangère dans leur
boulangère dans son
boulangère de
boulangère de chez
boulangère du
boulangère par
boulangère pour
boulangère pour la
boulangère pour le
boulangère pour les
boulangère via
boulangère à
boulangère à la
boulot a
boulot a la
boulot au
boulot aux
boulot avec
boulot chez
boulot d
boulot dans
boulot dans la
boulot dans le
boulot dans les
boulot dans leur
boulot dans son
boulot de
boulot de chez
boulot du
boulot par
boulot pour
boulot pour la
boulot pour le
boulot pour les
boulot via
boulot à
boulot à la
boutique appele
boutique appelee
boutique appelé
boutique appelée
boutique c'est
boutique est
boutique nomme
boutique nommee
boutique nommé
boutique nommée
boutique qui s'appelle
boutique s'appelle
boîte appelé
boîte appelée
boîte c'est
boîte est
boîte nommé
boîte nommée
boîte qui s'appelle
boîte s'appelait
boîte s'appelle
bébé a quitté
bébé allait au
bébé allait à
bébé apprend à
bébé au
bébé chez
bébé entre à
bébé est au
bébé est au cp à
bébé est chez
bébé est en ce1 à
bébé est en cinquième à
bébé est en cp à
bébé est en maternelle à
bébé est en première à
bébé est en primaire à
bébé est en quatrième à
bébé est en seconde à
bébé est en sixième à
bébé est en terminale à
bébé est en troisième à
bébé est inscrit à
bébé est inscrite à
bébé est scolarisé à
bébé est scolarisée à
bébé est à
bébé fait ses études à
bébé inscrit à
bébé inscrite à
bébé passe son bac à
bébé rentre à
bébé scolarisé à
bébé scolarisée à
bébé sont au
bébé sont chez
bébé sont à
bébé va au
bébé va chez
bébé va à
bébé vont au
bébé vont chez
bébé vont à
bébé à
bébé était au
bébé était à
bébé étudie au
bébé étudie à
bébé étudient à
ca s'appelle
cadet a
cadet a quitte
cadet a quitté
cadet allait a
cadet allait au
cadet allait à
cadet apprend a
cadet apprend à
cadet au
cadet chez
cadet entre a
cadet entre à
cadet est a
cadet est au
cadet est au cp a
cadet est au cp à
cadet est chez
cadet est en ce1 a
cadet est en ce1 à
cadet est en cinquieme a
cadet est en cinquième à
cadet est en cp a
cadet est en cp à
cadet est en maternelle a
cadet est en maternelle à
cadet est en premiere a
cadet est en première à
cadet est en primaire a
cadet est en primaire à
cadet est en quatrieme a
cadet est en quatrième à
cadet est en seconde a
cadet est en seconde à
cadet est en sixieme a
cadet est en sixième à
cadet est en terminale a
cadet est en terminale à
cadet est en troisieme a
cadet est en troisième à
cadet est inscrit a
cadet est inscrit à
cadet est inscrite a
cadet est inscrite à
cadet est scolarise a
cadet est scolarisee a
cadet est scolarisé à
cadet est scolarisée à
cadet est à
cadet etait a
cadet etait au
cadet etudie a
cadet etudie au
cadet etudient a
cadet fait ses etudes a
cadet fait ses études à
cadet inscrit a
cadet inscrit à
cadet inscrite a
cadet inscrite à
cadet passe son bac a
cadet passe son bac à
cadet rentre a
cadet rentre à
cadet scolarise a
cadet scolarisee a
cadet scolarisé à
cadet scolarisée à
cadet sont a
cadet sont au
cadet sont chez
cadet sont à
cadet va a
cadet va au
cadet va chez
cadet va à
cadet vont a
cadet vont au
cadet vont chez
cadet vont à
cadet à
cadet était au
cadet était à
cadet étudie au
cadet étudie à
cadet étudient à
cadette a
cadette a quitte
cadette a quitté
cadette allait a
cadette allait au
cadette allait à
cadette apprend a
cadette apprend à
cadette au
cadette chez
cadette entre a
cadette entre à
cadette est a
cadette est au
cadette est au cp a
cadette est au cp à
cadette est chez
cadette est en ce1 a
cadette est en ce1 à
cadette est en cinquieme a
cadette est en cinquième à
cadette est en cp a
cadette est en cp à
cadette est en maternelle a
cadette est en maternelle à
cadette est en premiere a
cadette est en première à
cadette est en primaire a
cadette est en primaire à
cadette est en quatrieme a
cadette est en quatrième à
cadette est en seconde a
cadette est en seconde à
cadette est en sixieme a
cadette est en sixième à
cadette est en terminale a
cadette est en terminale à
cadette est en troisieme a
cadette est en troisième à
cadette est inscrit a
cadette est inscrit à
cadette est inscrite a
cadette est inscrite à
cadette est scolarise a
cadette est scolarisee a
cadette est scolarisé à
cadette est scolarisée à
cadette est à
cadette etait a
cadette etait au
cadette etudie a
cadette etudie au
cadette etudient a
cadette fait ses etudes a
cadette fait ses études à
cadette inscrit a
cadette inscrit à
cadette inscrite a
cadette inscrite à
cadette passe son bac a
cadette passe son bac à
cadette rentre a
cadette rentre à
cadette scolarise a
cadette scolarisee a
cadette scolarisé à
cadette scolarisée à
cadette sont a
cadette sont au
cadette sont chez
cadette sont à
cadette va a
cadette va au
cadette va chez
cadette va à
cadette vont a
cadette vont au
cadette vont chez
cadette vont à
cadette à
cadette était au
cadette était à
cadette étudie au
cadette étudie à
cadette étudient à
cafe appele
cafe appelee
cafe c'est
cafe nomme
cafe nommee
cafe qui s'appelle
cafe s'appelait
cafe s'appelle
café appelé
café appelée
café c'est
café nommé
café nommée
café qui s'appelle
café s'appelait
café s'appelle
caissier a
caissier a la
caissier au
caissier aux
caissier avec
caissier chez
caissier d
caissier dans
caissier dans la
caissier dans le
caissier dans les
caissier dans leur
caissier dans son
caissier de
caissier de chez
caissier du
caissier par
caissier pour
caissier pour la
caissier pour le
caissier pour les
caissier via
caissier à
caissier à la
caissiere a
caissiere a la
caissiere au
caissiere aux
caissiere avec
caissiere chez
caissiere d
caissiere dans
caissiere dans la
caissiere dans le
caissiere dans les
caissiere dans leur
caissiere dans son
caissiere de
caissiere de chez
caissiere du
caissiere par
caissiere pour
caissiere pour la
caissiere pour le
caissiere pour les
caissiere via
caissière au
caissière aux
caissière avec
caissière chez
caissière d
caissière dans
caissière dans la
caissière dans le
caissière dans les
caissière dans leur
caissière dans son
caissière de
caissière de chez
caissière du
caissière par
caissière pour
caissière pour la
caissière pour le
caissière pour les
caissière via
caissière à
caissière à la
camarades de
cariste a
cariste a la
cariste au
cariste aux
cariste avec
cariste chez
cariste d
cariste dans
cariste dans la
cariste dans le
cariste dans les
cariste dans leur
cariste dans son
cariste de
cariste de chez
cariste du
cariste par
cariste pour
cariste pour la
cariste pour le
cariste pour les
cariste via
cariste à
cariste à la
carreleur a
carreleur a la
carreleur au
carreleur aux
carreleur avec
carreleur chez
carreleur d
carreleur dans
carreleur dans la
carreleur dans le
carreleur dans les
carreleur dans leur
carreleur dans son
carreleur de
carreleur de chez
carreleur du
carreleur par
carreleur pour
carreleur pour la
carreleur pour le
carreleur pour les
carreleur via
carreleur à
carreleur à la
cdd a
cdd a la
cdd au
cdd aux
cdd avec
cdd chez
cdd d
cdd dans
cdd dans la
cdd dans le
cdd dans les
cdd dans leur
cdd dans son
cdd de
cdd de chez
cdd du
cdd par
cdd pour
cdd pour la
cdd pour le
cdd pour les
cdd via
cdd à
cdd à la
cdi a
cdi a la
cdi au
cdi aux
cdi avec
cdi chez
cdi d
cdi dans
cdi dans la
cdi dans le
cdi dans les
cdi dans leur
cdi dans son
cdi de
cdi de chez
cdi du
cdi par
cdi pour
cdi pour la
cdi pour le
cdi pour les
cdi via
cdi à
cdi à la
chambres a l'hotel
chambres au
chambres de l'hotel
chambres de l'hôtel
chambres à l'hôtel
change d'ecole pour
changé d'école pour
chauffeur a
chauffeur a la
chauffeur au
chauffeur aux
chauffeur avec
chauffeur chez
chauffeur d
chauffeur dans
chauffeur dans la
chauffeur dans le
chauffeur dans les
chauffeur dans leur
chauffeur dans son
chauffeur de
chauffeur de chez
chauffeur du
chauffeur par
chauffeur pour
chauffeur pour la
chauffeur pour le
chauffeur pour les
chauffeur via
chauffeur à
chauffeur à la
chauffeuse a
chauffeuse a la
chauffeuse au
chauffeuse aux
chauffeuse avec
chauffeuse chez
chauffeuse d
chauffeuse dans
chauffeuse dans la
chauffeuse dans le
chauffeuse dans les
chauffeuse dans leur
chauffeuse dans son
chauffeuse de
chauffeuse de chez
chauffeuse du
chauffeuse par
chauffeuse pour
chauffeuse pour la
chauffeuse pour le
chauffeuse pour les
chauffeuse via
chauffeuse à
chauffeuse à la
chef a
chef a la
chef au
chef aux
chef avec
chef chez
chef d
chef d'equipe a
chef d'equipe a la
chef d'equipe au
chef d'equipe aux
chef d'equipe avec
chef d'equipe chez
chef d'equipe d
chef d'equipe dans
chef d'equipe dans la
chef d'equipe dans le
chef d'equipe dans les
chef d'equipe dans leur
chef d'equipe dans son
chef d'equipe de
chef d'equipe de chez
chef d'equipe du
chef d'equipe par
chef d'equipe pour
chef d'equipe pour la
chef d'equipe pour le
chef d'equipe pour les
chef d'equipe via
chef d'équipe au
chef d'équipe aux
chef d'équipe avec
chef d'équipe chez
chef d'équipe d
chef d'équipe dans
chef d'équipe dans la
chef d'équipe dans le
chef d'équipe dans les
chef d'équipe dans leur
chef d'équipe dans son
chef d'équipe de
chef d'équipe de chez
chef d'équipe du
chef d'équipe par
chef d'équipe pour
chef d'équipe pour la
chef d'équipe pour le
chef d'équipe pour les
chef d'équipe via
chef d'équipe à
chef d'équipe à la
chef dans
chef dans la
chef dans le
chef dans les
chef dans leur
chef dans son
chef de
chef de chez
chef du
chef par
chef pour
chef pour la
chef pour le
chef pour les
chef via
chef à
chef à la
chercher les enfants a
chercher les enfants à
chercher ma fille a
chercher ma fille à
chercher mes enfants a
chercher mes enfants à
chercher mon fils a
chercher mon fils à
coiffe a
coiffe a la
coiffe au
coiffe aux
coiffe avec
coiffe chez
coiffe d
coiffe dans
coiffe dans la
coiffe dans le
coiffe dans les
coiffe dans leur
coiffe dans son
coiffe de
coiffe de chez
coiffe du
coiffe par
coiffe pour
coiffe pour la
coiffe pour le
coiffe pour les
coiffe via
coiffe à
coiffe à la
coiffeur a
coiffeur a la
coiffeur appele
coiffeur appelee
coiffeur appelé
coiffeur appelée
coiffeur au
coiffeur aux
coiffeur avec
coiffeur c'est
coiffeur chez
coiffeur d
coiffeur dans
coiffeur dans la
coiffeur dans le
coiffeur dans les
coiffeur dans leur
coiffeur dans son
coiffeur de
coiffeur de chez
coiffeur du
coiffeur est
coiffeur nomme
coiffeur nommee
coiffeur nommé
coiffeur nommée
coiffeur par
coiffeur pour
coiffeur pour la
coiffeur pour le
coiffeur pour les
coiffeur qui s'appelle
coiffeur s'appelle
coiffeur via
coiffeur à
coiffeur à la
coiffeuse a
coiffeuse a la
coiffeuse au
coiffeuse aux
coiffeuse avec
coiffeuse chez
coiffeuse d
coiffeuse dans
coiffeuse dans la
coiffeuse dans le
coiffeuse dans les
coiffeuse dans leur
coiffeuse dans son
coiffeuse de
coiffeuse de chez
coiffeuse du
coiffeuse par
coiffeuse pour
coiffeuse pour la
coiffeuse pour le
coiffeuse pour les
coiffeuse via
coiffeuse à
coiffeuse à la
college appele
college appelee
college c'est
college est
college nomme
college nommee
college qui s'appelle
college s'appelle
collegue a
collegue a la
collegue au
collegue aux
collegue avec
collegue chez
collegue d
collegue dans
collegue dans la
collegue dans le
collegue dans les
collegue dans leur
collegue dans son
collegue de
collegue de chez
collegue du
collegue par
collegue pour
collegue pour la
collegue pour le
collegue pour les
collegue via
collegues a
collegues a la
collegues au
collegues aux
collegues avec
collegues chez
collegues d
collegues dans
collegues dans la
collegues dans le
collegues dans les
collegues dans leur
collegues dans son
collegues de
collegues de chez
collegues du
collegues par
collegues pour
collegues pour la
collegues pour le
collegues pour les
collegues via
collège appelé
collège appelée
collège c'est
collège est
collège nommé
collège nommée
collège qui s'appelle
collège s'appelle
collègue au
collègue aux
collègue avec
collègue chez
collègue d
collègue dans
collègue dans la
collègue dans le
collègue dans les
collègue dans leur
collègue dans son
collègue de
collègue de chez
collègue du
collègue par
collègue pour
collègue pour la
collègue pour le
collègue pour les
collègue via
collègue à
collègue à la
collègues au
collègues aux
collègues avec
collègues chez
collègues d
collègues dans
collègues dans la
collègues dans le
collègues dans les
collègues dans leur
collègues dans son
collègues de
collègues de chez
collègues du
collègues par
collègues pour
collègues pour la
collègues pour le
collègues pour les
collègues via
collègues à
collègues à la
commis a
commis a la
commis au
commis aux
commis avec
commis chez
commis d
commis dans
commis dans la
commis dans le
commis dans les
commis dans leur
commis dans son
commis de
commis de chez
commis du
commis par
commis pour
commis pour la
commis pour le
commis pour les
commis via
commis à
commis à la
compagnie appele
compagnie appelee
compagnie appelé
compagnie appelée
compagnie c'est
compagnie est
compagnie nomme
compagnie nommee
compagnie nommé
compagnie nommée
compagnie qui s'appelle
compagnie s'appelle
concierge a
concierge a la
concierge au
concierge aux
concierge avec
concierge chez
concierge d
concierge dans
concierge dans la
concierge dans le
concierge dans les
concierge dans leur
concierge dans son
concierge de
concierge de chez
concierge du
concierge par
concierge pour
concierge pour la
concierge pour le
concierge pour les
concierge via
concierge à
concierge à la
conduis a
conduis a la
conduis au
conduis aux
conduis avec
conduis chez
conduis d
conduis dans
conduis dans la
conduis dans le
conduis dans les
conduis dans leur
conduis dans son
conduis de
conduis de chez
conduis du
conduis par
conduis pour
conduis pour la
conduis pour le
conduis pour les
conduis via
conduis à
conduis à la
conduisait a
conduisait a la
conduisait au
conduisait aux
conduisait avec
conduisait chez
conduisait d
conduisait dans
conduisait dans la
conduisait dans le
conduisait dans les
conduisait dans leur
conduisait dans son
conduisait de
conduisait de chez
conduisait du
conduisait par
conduisait pour
conduisait pour la
conduisait pour le
conduisait pour les
conduisait via
conduisait à
conduisait à la
conduit a
conduit a la
conduit au
conduit aux
conduit avec
conduit chez
conduit d
conduit dans
conduit dans la
conduit dans le
conduit dans les
conduit dans leur
conduit dans son
conduit de
conduit de chez
conduit du
conduit par
conduit pour
conduit pour la
conduit pour le
conduit pour les
conduit via
conduit à
conduit à la
contrat a
contrat a la
contrat au
contrat aux
contrat avec
contrat chez
contrat d
contrat dans
contrat dans la
contrat dans le
contrat dans les
contrat dans leur
contrat dans son
contrat de
contrat de chez
contrat du
contrat par
contrat pour
contrat pour la
contrat pour le
contrat pour les
contrat via
contrat à
contrat à la
contremaitre a
contremaitre a la
contremaitre au
contremaitre aux
contremaitre avec
contremaitre chez
contremaitre d
contremaitre dans
contremaitre dans la
contremaitre dans le
contremaitre dans les
contremaitre dans leur
contremaitre dans son
contremaitre de
contremaitre de chez
contremaitre du
contremaitre par
contremaitre pour
contremaitre pour la
contremaitre pour le
contremaitre pour les
contremaitre via
contremaître au
contremaître aux
contremaître avec
contremaître chez
contremaître d
contremaître dans
contremaître dans la
contremaître dans le
contremaître dans les
contremaître dans leur
contremaître dans son
contremaître de
contremaître de chez
contremaître du
contremaître par
contremaître pour
contremaître pour la
contremaître pour le
contremaître pour les
contremaître via
contremaître à
contremaître à la
cours a
cours du soir a
cours du soir à
cours à
coursier a
coursier a la
coursier au
coursier aux
coursier avec
coursier chez
coursier d
coursier dans
coursier dans la
coursier dans le
coursier dans les
coursier dans leur
coursier dans son
coursier de
coursier de chez
coursier du
coursier par
coursier pour
coursier pour la
coursier pour le
coursier pour les
coursier via
coursier à
coursier à la
couturier a
couturier a la
couturier au
couturier aux
couturier avec
couturier chez
couturier d
couturier dans
couturier dans la
couturier dans le
couturier dans les
couturier dans leur
couturier dans son
couturier de
couturier de chez
couturier du
couturier par
couturier pour
couturier pour la
couturier pour le
couturier pour les
couturier via
couturier à
couturier à la
couturiere a
couturiere a la
couturiere au
couturiere aux
couturiere avec
couturiere chez
couturiere d
couturiere dans
couturiere dans la
couturiere dans le
couturiere dans les
couturiere dans leur
couturiere dans son
couturiere de
couturiere de chez
couturiere du
couturiere par
couturiere pour
couturiere pour la
couturiere pour le
couturiere pour les
couturiere via
couturière au
couturière aux
couturière avec
couturière chez
couturière d
couturière dans
couturière dans la
couturière dans le
couturière dans les
couturière dans leur
couturière dans son
couturière de
couturière de chez
couturière du
couturière par
couturière pour
couturière pour la
couturière pour le
couturière pour les
couturière via
couturière à
couturière à la
couvreur a
couvreur a la
couvreur au
couvreur aux
couvreur avec
couvreur chez
couvreur d
couvreur dans
couvreur dans la
couvreur dans le
couvreur dans les
couvreur dans leur
couvreur dans son
couvreur de
couvreur de chez
couvreur du
couvreur par
couvreur pour
couvreur pour la
couvreur pour le
couvreur pour les
couvreur via
couvreur à
couvreur à la
creche appele
creche appelee
creche c'est
creche est
creche nomme
creche nommee
creche qui s'appelle
creche s'appelle
crèche appelé
crèche appelée
crèche c'est
crèche est
crèche nommé
crèche nommée
crèche qui s'appelle
crèche s'appelle
cueille a
cueille a la
cueille au
cueille aux
cueille avec
cueille chez
cueille d
cueille dans
cueille dans la
cueille dans le
cueille dans les
cueille dans leur
cueille dans son
cueille de
cueille de chez
cueille des fruits a
cueille des fruits a la
cueille des fruits au
cueille des fruits aux
cueille des fruits avec
cueille des fruits chez
cueille des fruits d
cueille des fruits dans
cueille des fruits dans la
cueille des fruits dans le
cueille des fruits dans les
cueille des fruits dans leur
cueille des fruits dans son
cueille des fruits de
cueille des fruits de chez
cueille des fruits du
cueille des fruits par
cueille des fruits pour
cueille des fruits pour la
cueille des fruits pour le
cueille des fruits pour les
cueille des fruits via
cueille des fruits à
cueille des fruits à la
cueille du
cueille par
cueille pour
cueille pour la
cueille pour le
cueille pour les
cueille via
cueille à
cueille à la
cueilleur a
cueilleur a la
cueilleur au
cueilleur aux
cueilleur avec
cueilleur chez
cueilleur d
cueilleur dans
cueilleur dans la
cueilleur dans le
cueilleur dans les
cueilleur dans leur
cueilleur dans son
cueilleur de
cueilleur de chez
cueilleur du
cueilleur par
cueilleur pour
cueilleur pour la
cueilleur pour le
cueilleur pour les
cueilleur via
cueilleur à
cueilleur à la
cuisine a
cuisine a la
cuisine au
cuisine aux
cuisine avec
cuisine chez
cuisine d
cuisine dans
cuisine dans la
cuisine dans le
cuisine dans les
cuisine dans leur
cuisine dans son
cuisine de
cuisine de chez
cuisine du
cuisine par
cuisine pour
cuisine pour la
cuisine pour le
cuisine pour les
cuisine via
cuisine à
cuisine à la
cuisinier a
cuisinier a la
cuisinier au
cuisinier aux
cuisinier avec
cuisinier chez
cuisinier d
cuisinier dans
cuisinier dans la
cuisinier dans le
cuisinier dans les
cuisinier dans leur
cuisinier dans son
cuisinier de
cuisinier de chez
cuisinier du
cuisinier par
cuisinier pour
cuisinier pour la
cuisinier pour le
cuisinier pour les
cuisinier via
cuisinier à
cuisinier à la
cuisiniere a
cuisiniere a la
cuisiniere au
cuisiniere aux
cuisiniere avec
cuisiniere chez
cuisiniere d
cuisiniere dans
cuisiniere dans la
cuisiniere dans le
cuisiniere dans les
cuisiniere dans leur
cuisiniere dans son
cuisiniere de
cuisiniere de chez
cuisiniere du
cuisiniere par
cuisiniere pour
cuisiniere pour la
cuisiniere pour le
cuisiniere pour les
cuisiniere via
cuisinière au
cuisinière aux
cuisinière avec
cuisinière chez
cuisinière d
cuisinière dans
cuisinière dans la
cuisinière dans le
cuisinière dans les
cuisinière dans leur
cuisinière dans son
cuisinière de
cuisinière de chez
cuisinière du
cuisinière par
cuisinière pour
cuisinière pour la
cuisinière pour le
cuisinière pour les
cuisinière via
cuisinière à
cuisinière à la
cuistot a
cuistot a la
cuistot au
cuistot aux
cuistot avec
cuistot chez
cuistot d
cuistot dans
cuistot dans la
cuistot dans le
cuistot dans les
cuistot dans leur
cuistot dans son
cuistot de
cuistot de chez
cuistot du
cuistot par
cuistot pour
cuistot pour la
cuistot pour le
cuistot pour les
cuistot via
cuistot à
cuistot à la
de nuit a
de nuit a la
de nuit au
de nuit aux
de nuit avec
de nuit chez
de nuit d
de nuit dans
de nuit dans la
de nuit dans le
de nuit dans les
de nuit dans leur
de nuit dans son
de nuit de
de nuit de chez
de nuit du
de nuit par
de nuit pour
de nuit pour la
de nuit pour le
de nuit pour les
de nuit via
de nuit à
de nuit à la
demission a
demission a la
demission au
demission aux
demission avec
demission chez
demission d
demission dans
demission dans la
demission dans le
demission dans les
demission dans leur
demission dans son
demission de
demission de chez
demission du
demission par
demission pour
demission pour la
demission pour le
demission pour les
demission via
demissionne a
demissionne a la
demissionne au
demissionne aux
demissionne avec
demissionne chez
demissionne d
demissionne dans
demissionne dans la
demissionne dans le
demissionne dans les
demissionne dans leur
demissionne dans son
demissionne de
demissionne de chez
demissionne du
demissionne par
demissionne pour
demissionne pour la
demissionne pour le
demissionne pour les
demissionne via
deposer les enfants a
deposer ma fille a
deposer mon fils a
dernier a
dernier a quitte
dernier a quitté
dernier allait a
dernier allait au
dernier allait à
dernier apprend a
dernier apprend à
dernier au
dernier chez
dernier entre a
dernier entre à
dernier est a
dernier est au
dernier est au cp a
dernier est au cp à
dernier est chez
dernier est en ce1 a
dernier est en ce1 à
dernier est en cinquieme a
dernier est en cinquième à
dernier est en cp a
dernier est en cp à
dernier est en maternelle a
dernier est en maternelle à
dernier est en premiere a
dernier est en première à
dernier est en primaire a
dernier est en primaire à
dernier est en quatrieme a
dernier est en quatrième à
dernier est en seconde a
dernier est en seconde à
dernier est en sixieme a
dernier est en sixième à
dernier est en terminale a
dernier est en terminale à
dernier est en troisieme a
dernier est en troisième à
dernier est inscrit a
dernier est inscrit à
dernier est inscrite a
dernier est inscrite à
dernier est scolarise a
dernier est scolarisee a
dernier est scolarisé à
dernier est scolarisée à
dernier est à
dernier etait a
dernier etait au
dernier etudie a
dernier etudie au
dernier etudient a
dernier fait ses etudes a
dernier fait ses études à
dernier inscrit a
dernier inscrit à
dernier inscrite a
dernier inscrite à
dernier passe son bac a
dernier passe son bac à
dernier rentre a
dernier rentre à
dernier scolarise a
dernier scolarisee a
dernier scolarisé à
dernier scolarisée à
dernier sont a
dernier sont au
dernier sont chez
dernier sont à
dernier va a
dernier va au
dernier va chez
dernier va à
dernier vont a
dernier vont au
dernier vont chez
dernier vont à
dernier à
dernier était au
dernier était à
dernier étudie au
dernier étudie à
dernier étudient à
derniere a
derniere a quitte
derniere allait a
derniere allait au
derniere apprend a
derniere au
derniere chez
derniere entre a
derniere est a
derniere est au
derniere est au cp a
derniere est chez
derniere est en ce1 a
derniere est en cinquieme a
derniere est en cp a
derniere est en maternelle a
derniere est en premiere a
derniere est en primaire a
derniere est en quatrieme a
derniere est en seconde a
derniere est en sixieme a
derniere est en terminale a
derniere est en troisieme a
derniere est inscrit a
derniere est inscrite a
derniere est scolarise a
derniere est scolarisee a
derniere etait a
derniere etait au
derniere etudie a
derniere etudie au
derniere etudient a
derniere fait ses etudes a
derniere inscrit a
derniere inscrite a
derniere passe son bac a
derniere rentre a
derniere scolarise a
derniere scolarisee a
derniere sont a
derniere sont au
derniere sont chez
derniere va a
derniere va au
derniere va chez
derniere vont a
derniere vont au
derniere vont chez
dernière a quitté
dernière allait au
dernière allait à
dernière apprend à
dernière au
dernière chez
dernière entre à
dernière est au
dernière est au cp à
dernière est chez
dernière est en ce1 à
dernière est en cinquième à
dernière est en cp à
dernière est en maternelle à
dernière est en première à
dernière est en primaire à
dernière est en quatrième à
dernière est en seconde à
dernière est en sixième à
dernière est en terminale à
dernière est en troisième à
dernière est inscrit à
dernière est inscrite à
dernière est scolarisé à
dernière est scolarisée à
dernière est à
dernière fait ses études à
dernière inscrit à
dernière inscrite à
dernière passe son bac à
dernière rentre à
dernière scolarisé à
dernière scolarisée à
dernière sont au
dernière sont chez
dernière sont à
dernière va au
dernière va chez
dernière va à
dernière vont au
dernière vont chez
dernière vont à
dernière à
dernière était au
dernière était à
dernière étudie au
dernière étudie à
dernière étudient à
devant la porte de
devant les grilles de
diplome de
diplomee de
diplômé de
diplômée de
directeur a
directeur a la
directeur au
directeur aux
directeur avec
directeur chez
directeur d
directeur dans
directeur dans la
directeur dans le
directeur dans les
directeur dans leur
directeur dans son
directeur de
directeur de chez
directeur du
directeur par
directeur pour
directeur pour la
directeur pour le
directeur pour les
directeur via
directeur à
directeur à la
directrice a
directrice a la
directrice au
directrice aux
directrice avec
directrice chez
directrice d
directrice dans
directrice dans la
directrice dans le
directrice dans les
directrice dans leur
directrice dans son
directrice de
directrice de chez
directrice du
directrice par
directrice pour
directrice pour la
directrice pour le
directrice pour les
directrice via
directrice à
directrice à la
du boulot a
du boulot a la
du boulot au
du boulot aux
du boulot avec
du boulot chez
du boulot d
du boulot dans
du boulot dans la
du boulot dans le
du boulot dans les
du boulot dans leur
du boulot dans son
du boulot de
du boulot de chez
du boulot du
du boulot par
du boulot pour
du boulot pour la
du boulot pour le
du boulot pour les
du boulot via
du boulot à
du boulot à la
du travail a
du travail a la
du travail au
du travail aux
du travail avec
du travail chez
du travail d
du travail dans
du travail dans la
du travail dans le
du travail dans les
du travail dans leur
du travail dans son
du travail de
du travail de chez
du travail du
du travail par
du travail pour
du travail pour la
du travail pour le
du travail pour les
du travail via
du travail à
du travail à la
démission au
démission aux
démission avec
démission chez
démission d
démission dans
démission dans la
démission dans le
démission dans les
démission dans leur
démission dans son
démission de
démission de chez
démission du
démission par
démission pour
démission pour la
démission pour le
démission pour les
démission via
démission à
démission à la
démissionné au
démissionné aux
démissionné avec
démissionné chez
démissionné d
démissionné dans
démissionné dans la
démissionné dans le
démissionné dans les
démissionné dans leur
démissionné dans son
démissionné de
démissionné de chez
démissionné du
démissionné par
démissionné pour
démissionné pour la
démissionné pour le
démissionné pour les
démissionné via
démissionné à
démissionné à la
déposer les enfants à
déposer ma fille à
déposer mon fils à
ecole appele
ecole appelee
ecole c'est
ecole nomme
ecole nommee
ecole qui s'appelle
ecole s'appelle
electricien a
electricien a la
electricien au
electricien aux
electricien avec
electricien chez
electricien d
electricien dans
electricien dans la
electricien dans le
electricien dans les
electricien dans leur
electricien dans son
electricien de
electricien de chez
electricien du
electricien par
electricien pour
electricien pour la
electricien pour le
electricien pour les
electricien via
eleve a
eleve au
eleve de
eleves de
elle gere
elle gère
elle tient
emballait a
emballait a la
emballait au
emballait aux
emballait avec
emballait chez
emballait d
emballait dans
emballait dans la
emballait dans le
emballait dans les
emballait dans leur
emballait dans son
emballait de
emballait de chez
emballait du
emballait par
emballait pour
emballait pour la
emballait pour le
emballait pour les
emballait via
emballait à
emballait à la
emballe a
emballe a la
emballe au
emballe aux
emballe avec
emballe chez
emballe d
emballe dans
emballe dans la
emballe dans le
emballe dans les
emballe dans leur
emballe dans son
emballe de
emballe de chez
emballe du
emballe par
emballe pour
emballe pour la
emballe pour le
emballe pour les
emballe via
emballe à
emballe à la
embauche a
embauche a la
embauche au
embauche aux
embauche avec
embauche chez
embauche d
embauche dans
embauche dans la
embauche dans le
embauche dans les
embauche dans leur
embauche dans son
embauche de
embauche de chez
embauche du
embauche par
embauche pour
embauche pour la
embauche pour le
embauche pour les
embauche via
embauchee a
embauchee a la
embauchee au
embauchee aux
embauchee avec
embauchee chez
embauchee d
embauchee dans
embauchee dans la
embauchee dans le
embauchee dans les
embauchee dans leur
embauchee dans son
embauchee de
embauchee de chez
embauchee du
embauchee par
embauchee pour
embauchee pour la
embauchee pour le
embauchee pour les
embauchee via
embauché au
embauché aux
embauché avec
embauché chez
embauché d
embauché dans
embauché dans la
embauché dans le
embauché dans les
embauché dans leur
embauché dans son
embauché de
embauché de chez
embauché du
embauché par
embauché pour
embauché pour la
embauché pour le
embauché pour les
embauché via
embauché à
embauché à la
embauchée au
embauchée aux
embauchée avec
embauchée chez
embauchée d
embauchée dans
embauchée dans la
embauchée dans le
embauchée dans les
embauchée dans leur
embauchée dans son
embauchée de
embauchée de chez
embauchée du
embauchée par
embauchée pour
embauchée pour la
embauchée pour le
embauchée pour les
embauchée via
embauchée à
embauchée à la
emploi a
emploi a la
emploi au
emploi aux
emploi avec
emploi chez
emploi d
emploi dans
emploi dans la
emploi dans le
emploi dans les
emploi dans leur
emploi dans son
emploi de
emploi de chez
emploi du
emploi par
emploi pour
emploi pour la
emploi pour le
emploi pour les
emploi via
emploi à
emploi à la
employe a
employe a la
employe au
employe aux
employe avec
employe chez
employe d
employe dans
employe dans la
employe dans le
employe dans les
employe dans leur
employe dans son
employe de
employe de chez
employe du
employe par
employe pour
employe pour la
employe pour le
employe pour les
employe via
employee a
employee a la
employee au
employee aux
employee avec
employee chez
employee d
employee dans
employee dans la
employee dans le
employee dans les
employee dans leur
employee dans son
employee de
employee de chez
employee du
employee par
employee pour
employee pour la
employee pour le
employee pour les
employee via
employé au
employé aux
employé avec
employé chez
employé d
employé dans
employé dans la
employé dans le
employé dans les
employé dans leur
employé dans son
employé de
employé de chez
employé du
employé par
employé pour
employé pour la
employé pour le
employé pour les
employé via
employé à
employé à la
employée au
employée aux
employée avec
employée chez
employée d
employée dans
employée dans la
employée dans le
employée dans les
employée dans leur
employée dans son
employée de
employée de chez
employée du
employée par
employée pour
employée pour la
employée pour le
employée pour les
employée via
employée à
employée à la
en cdd a
en cdd a la
en cdd au
en cdd aux
en cdd avec
en cdd chez
en cdd d
en cdd dans
en cdd dans la
en cdd dans le
en cdd dans les
en cdd dans leur
en cdd dans son
en cdd de
en cdd de chez
en cdd du
en cdd par
en cdd pour
en cdd pour la
en cdd pour le
en cdd pour les
en cdd via
en cdd à
en cdd à la
en cdi a
en cdi a la
en cdi au
en cdi aux
en cdi avec
en cdi chez
en cdi d
en cdi dans
en cdi dans la
en cdi dans le
en cdi dans les
en cdi dans leur
en cdi dans son
en cdi de
en cdi de chez
en cdi du
en cdi par
en cdi pour
en cdi pour la
en cdi pour le
en cdi pour les
en cdi via
en cdi à
en cdi à la
en stage a
en stage a la
en stage au
en stage aux
en stage avec
en stage chez
en stage d
en stage dans
en stage dans la
en stage dans le
en stage dans les
en stage dans leur
en stage dans son
en stage de
en stage de chez
en stage du
en stage par
en stage pour
en stage pour la
en stage pour le
en stage pour les
en stage via
en stage à
en stage à la
endroit appele
endroit appelee
endroit appelé
endroit appelée
endroit nomme
endroit nommé
endroit qui s'appelle
endroit s'appelait
endroit s'appelle
enfant a
enfant a quitte
enfant a quitté
enfant allait a
enfant allait au
enfant allait à
enfant apprend a
enfant apprend à
enfant au
enfant chez
enfant entre a
enfant entre à
enfant est a
enfant est au
enfant est au cp a
enfant est au cp à
enfant est chez
enfant est en ce1 a
enfant est en ce1 à
enfant est en cinquieme a
enfant est en cinquième à
enfant est en cp a
enfant est en cp à
enfant est en maternelle a
enfant est en maternelle à
enfant est en premiere a
enfant est en première à
enfant est en primaire a
enfant est en primaire à
enfant est en quatrieme a
enfant est en quatrième à
enfant est en seconde a
enfant est en seconde à
enfant est en sixieme a
enfant est en sixième à
enfant est en terminale a
enfant est en terminale à
enfant est en troisieme a
enfant est en troisième à
enfant est inscrit a
enfant est inscrit à
enfant est inscrite a
enfant est inscrite à
enfant est scolarise a
enfant est scolarisee a
enfant est scolarisé à
enfant est scolarisée à
enfant est à
enfant etait a
enfant etait au
enfant etudie a
enfant etudie au
enfant etudient a
enfant fait ses etudes a
enfant fait ses études à
enfant inscrit a
enfant inscrit à
enfant inscrite a
enfant inscrite à
enfant passe son bac a
enfant passe son bac à
enfant rentre a
enfant rentre à
enfant scolarise a
enfant scolarisee a
enfant scolarisé à
enfant scolarisée à
enfant sont a
enfant sont au
enfant sont chez
enfant sont à
enfant va a
enfant va au
enfant va chez
enfant va à
enfant vont a
enfant vont au
enfant vont chez
enfant vont à
enfant à
enfant était au
enfant était à
enfant étudie au
enfant étudie à
enfant étudient à
enfants a
enfants a quitte
enfants a quitté
enfants allait a
enfants allait au
enfants allait à
enfants apprend a
enfants apprend à
enfants au
enfants chez
enfants entre a
enfants entre à
enfants est a
enfants est au
enfants est au cp a
enfants est au cp à
enfants est chez
enfants est en ce1 a
enfants est en ce1 à
enfants est en cinquieme a
enfants est en cinquième à
enfants est en cp a
enfants est en cp à
enfants est en maternelle a
enfants est en maternelle à
enfants est en premiere a
enfants est en première à
enfants est en primaire a
enfants est en primaire à
enfants est en quatrieme a
enfants est en quatrième à
enfants est en seconde a
enfants est en seconde à
enfants est en sixieme a
enfants est en sixième à
enfants est en terminale a
enfants est en terminale à
enfants est en troisieme a
enfants est en troisième à
enfants est inscrit a
enfants est inscrit à
enfants est inscrite a
enfants est inscrite à
enfants est scolarise a
enfants est scolarisee a
enfants est scolarisé à
enfants est scolarisée à
enfants est à
enfants etait a
enfants etait au
enfants etudie a
enfants etudie au
enfants etudient a
enfants fait ses etudes a
enfants fait ses études à
enfants inscrit a
enfants inscrit à
enfants inscrite a
enfants inscrite à
enfants passe son bac a
enfants passe son bac à
enfants rentre a
enfants rentre à
enfants scolarise a
enfants scolarisee a
enfants scolarisé à
enfants scolarisée à
enfants sont a
enfants sont au
enfants sont chez
enfants sont à
enfants va a
enfants va au
enfants va chez
enfants va à
enfants vont a
enfants vont au
enfants vont chez
enfants vont à
enfants à
enfants était au
enfants était à
enfants étudie au
enfants étudie à
enfants étudient à
engage a
engage a la
engage au
engage aux
engage avec
engage chez
engage d
engage dans
engage dans la
engage dans le
engage dans les
engage dans leur
engage dans son
engage de
engage de chez
engage du
engage par
engage pour
engage pour la
engage pour le
engage pour les
engage via
engagee a
engagee a la
engagee au
engagee aux
engagee avec
engagee chez
engagee d
engagee dans
engagee dans la
engagee dans le
engagee dans les
engagee dans leur
engagee dans son
engagee de
engagee de chez
engagee du
engagee par
engagee pour
engagee pour la
engagee pour le
engagee pour les
engagee via
engagé au
engagé aux
engagé avec
engagé chez
engagé d
engagé dans
engagé dans la
engagé dans le
engagé dans les
engagé dans leur
engagé dans son
engagé de
engagé de chez
engagé du
engagé par
engagé pour
engagé pour la
engagé pour le
engagé pour les
engagé via
engagé à
engagé à la
engagée au
engagée aux
engagée avec
engagée chez
engagée d
engagée dans
engagée dans la
engagée dans le
engagée dans les
engagée dans leur
engagée dans son
engagée de
engagée de chez
engagée du
engagée par
engagée pour
engagée pour la
engagée pour le
engagée pour les
engagée via
engagée à
engagée à la
enseigne a
enseigne à
entrepot appele
entrepot appelee
entrepot c'est
entrepot est
entrepot nomme
entrepot nommee
entrepot qui s'appelle
entrepot s'appelle
entreprise
entreprise appele
entreprise appelee
entreprise appelé
entreprise appelée
entreprise c'est
entreprise est
entreprise nomme
entreprise nommee
entreprise nommé
entreprise nommée
entreprise qui s'appelle
entreprise s'appelait
entreprise s'appelle
entrepôt appelé
entrepôt appelée
entrepôt c'est
entrepôt est
entrepôt nommé
entrepôt nommée
entrepôt qui s'appelle
entrepôt s'appelle
epicerie appele
epicerie appelee
epicerie c'est
epicerie est
epicerie nomme
epicerie nommee
epicerie qui s'appelle
epicerie s'appelle
equipe chez
equipe de chez
equipe de nuit a
equipe de nuit a la
equipe de nuit au
equipe de nuit aux
equipe de nuit avec
equipe de nuit chez
equipe de nuit d
equipe de nuit dans
equipe de nuit dans la
equipe de nuit dans le
equipe de nuit dans les
equipe de nuit dans leur
equipe de nuit dans son
equipe de nuit de
equipe de nuit de chez
equipe de nuit du
equipe de nuit par
equipe de nuit pour
equipe de nuit pour la
equipe de nuit pour le
equipe de nuit pour les
equipe de nuit via
estheticienne a
estheticienne a la
estheticienne au
estheticienne aux
estheticienne avec
estheticienne chez
estheticienne d
estheticienne dans
estheticienne dans la
estheticienne dans le
estheticienne dans les
estheticienne dans leur
estheticienne dans son
estheticienne de
estheticienne de chez
estheticienne du
estheticienne par
estheticienne pour
estheticienne pour la
estheticienne pour le
estheticienne pour les
estheticienne via
esthéticienne au
esthéticienne aux
esthéticienne avec
esthéticienne chez
esthéticienne d
esthéticienne dans
esthéticienne dans la
esthéticienne dans le
esthéticienne dans les
esthéticienne dans leur
esthéticienne dans son
esthéticienne de
esthéticienne de chez
esthéticienne du
esthéticienne par
esthéticienne pour
esthéticienne pour la
esthéticienne pour le
esthéticienne pour les
esthéticienne via
esthéticienne à
esthéticienne à la
etudiant a
etudiant au
etudiante a
etudiante au
etudiants de
exclu de
exclue de
fais des livraisons a
fais des livraisons a la
fais des livraisons au
fais des livraisons aux
fais des livraisons avec
fais des livraisons chez
fais des livraisons d
fais des livraisons dans
fais des livraisons dans la
fais des livraisons dans le
fais des livraisons dans les
fais des livraisons dans leur
fais des livraisons dans son
fais des livraisons de
fais des livraisons de chez
fais des livraisons du
fais des livraisons par
fais des livraisons pour
fais des livraisons pour la
fais des livraisons pour le
fais des livraisons pour les
fais des livraisons via
fais des livraisons à
fais des livraisons à la
fais des menages a
fais des menages a la
fais des menages au
fais des menages aux
fais des menages avec
fais des menages chez
fais des menages d
fais des menages dans
fais des menages dans la
fais des menages dans le
fais des menages dans les
fais des menages dans leur
fais des menages dans son
fais des menages de
fais des menages de chez
fais des menages du
fais des menages par
fais des menages pour
fais des menages pour la
fais des menages pour le
fais des menages pour les
fais des menages via
fais des ménages au
fais des ménages aux
fais des ménages avec
fais des ménages chez
fais des ménages d
fais des ménages dans
fais des ménages dans la
fais des ménages dans le
fais des ménages dans les
fais des ménages dans leur
fais des ménages dans son
fais des ménages de
fais des ménages de chez
fais des ménages du
fais des ménages par
fais des ménages pour
fais des ménages pour la
fais des ménages pour le
fais des ménages pour les
fais des ménages via
fais des ménages à
fais des ménages à la
fais la plonge a
fais la plonge a la
fais la plonge au
fais la plonge aux
fais la plonge avec
fais la plonge chez
fais la plonge d
fais la plonge dans
fais la plonge dans la
fais la plonge dans le
fais la plonge dans les
fais la plonge dans leur
fais la plonge dans son
fais la plonge de
fais la plonge de chez
fais la plonge du
fais la plonge par
fais la plonge pour
fais la plonge pour la
fais la plonge pour le
fais la plonge pour les
fais la plonge via
fais la plonge à
fais la plonge à la
fais le menage a
fais le menage a la
fais le menage au
fais le menage aux
fais le menage avec
fais le menage chez
fais le menage d
fais le menage dans
fais le menage dans la
fais le menage dans le
fais le menage dans les
fais le menage dans leur
fais le menage dans son
fais le menage de
fais le menage de chez
fais le menage du
fais le menage par
fais le menage pour
fais le menage pour la
fais le menage pour le
fais le menage pour les
fais le menage via
fais le ménage au
fais le ménage aux
fais le ménage avec
fais le ménage chez
fais le ménage d
fais le ménage dans
fais le ménage dans la
fais le ménage dans le
fais le ménage dans les
fais le ménage dans leur
fais le ménage dans son
fais le ménage de
fais le ménage de chez
fais le ménage du
fais le ménage par
fais le ménage pour
fais le ménage pour la
fais le ménage pour le
fais le ménage pour les
fais le ménage via
fais le ménage à
fais le ménage à la
fais les ongles a
fais les ongles a la
fais les ongles au
fais les ongles aux
fais les ongles avec
fais les ongles chez
fais les ongles d
fais les ongles dans
fais les ongles dans la
fais les ongles dans le
fais les ongles dans les
fais les ongles dans leur
fais les ongles dans son
fais les ongles de
fais les ongles de chez
fais les ongles du
fais les ongles par
fais les ongles pour
fais les ongles pour la
fais les ongles pour le
fais les ongles pour les
fais les ongles via
fais les ongles à
fais les ongles à la
faisais la plonge au
faisais le menage a
faisais le menage a la
faisais le menage au
faisais le menage aux
faisais le menage avec
faisais le menage chez
faisais le menage d
faisais le menage dans
faisais le menage dans la
faisais le menage dans le
faisais le menage dans les
faisais le menage dans leur
faisais le menage dans son
faisais le menage de
faisais le menage de chez
faisais le menage du
faisais le menage par
faisais le menage pour
faisais le menage pour la
faisais le menage pour le
faisais le menage pour les
faisais le menage via
faisais le ménage au
faisais le ménage aux
faisais le ménage avec
faisais le ménage chez
faisais le ménage d
faisais le ménage dans
faisais le ménage dans la
faisais le ménage dans le
faisais le ménage dans les
faisais le ménage dans leur
faisais le ménage dans son
faisais le ménage de
faisais le ménage de chez
faisais le ménage du
faisais le ménage par
faisais le ménage pour
faisais le ménage pour la
faisais le ménage pour le
faisais le ménage pour les
faisais le ménage via
faisais le ménage à
faisais le ménage à la
fait des livraisons a
fait des livraisons a la
fait des livraisons au
fait des livraisons aux
fait des livraisons avec
fait des livraisons chez
fait des livraisons d
fait des livraisons dans
fait des livraisons dans la
fait des livraisons dans le
fait des livraisons dans les
fait des livraisons dans leur
fait des livraisons dans son
fait des livraisons de
fait des livraisons de chez
fait des livraisons du
fait des livraisons par
fait des livraisons pour
fait des livraisons pour la
fait des livraisons pour le
fait des livraisons pour les
fait des livraisons via
fait des livraisons à
fait des livraisons à la
fait la plonge a
fait la plonge a la
fait la plonge au
fait la plonge aux
fait la plonge avec
fait la plonge chez
fait la plonge d
fait la plonge dans
fait la plonge dans la
fait la plonge dans le
fait la plonge dans les
fait la plonge dans leur
fait la plonge dans son
fait la plonge de
fait la plonge de chez
fait la plonge du
fait la plonge par
fait la plonge pour
fait la plonge pour la
fait la plonge pour le
fait la plonge pour les
fait la plonge via
fait la plonge à
fait la plonge à la
fait le menage a
fait le menage a la
fait le menage au
fait le menage aux
fait le menage avec
fait le menage chez
fait le menage d
fait le menage dans
fait le menage dans la
fait le menage dans le
fait le menage dans les
fait le menage dans leur
fait le menage dans son
fait le menage de
fait le menage de chez
fait le menage du
fait le menage par
fait le menage pour
fait le menage pour la
fait le menage pour le
fait le menage pour les
fait le menage via
fait le ménage au
fait le ménage aux
fait le ménage avec
fait le ménage chez
fait le ménage d
fait le ménage dans
fait le ménage dans la
fait le ménage dans le
fait le ménage dans les
fait le ménage dans leur
fait le ménage dans son
fait le ménage de
fait le ménage de chez
fait le ménage du
fait le ménage par
fait le ménage pour
fait le ménage pour la
fait le ménage pour le
fait le ménage pour les
fait le ménage via
fait le ménage à
fait le ménage à la
fait les ongles a
fait les ongles a la
fait les ongles au
fait les ongles aux
fait les ongles avec
fait les ongles chez
fait les ongles d
fait les ongles dans
fait les ongles dans la
fait les ongles dans le
fait les ongles dans les
fait les ongles dans leur
fait les ongles dans son
fait les ongles de
fait les ongles de chez
fait les ongles du
fait les ongles par
fait les ongles pour
fait les ongles pour la
fait les ongles pour le
fait les ongles pour les
fait les ongles via
fait les ongles à
fait les ongles à la
femme de chambre a
femme de chambre a la
femme de chambre au
femme de chambre aux
femme de chambre avec
femme de chambre chez
femme de chambre d
femme de chambre dans
femme de chambre dans la
femme de chambre dans le
femme de chambre dans les
femme de chambre dans leur
femme de chambre dans son
femme de chambre de
femme de chambre de chez
femme de chambre du
femme de chambre par
femme de chambre pour
femme de chambre pour la
femme de chambre pour le
femme de chambre pour les
femme de chambre via
femme de chambre à
femme de chambre à la
femme de menage a
femme de menage a la
femme de menage au
femme de menage aux
femme de menage avec
femme de menage chez
femme de menage d
femme de menage dans
femme de menage dans la
femme de menage dans le
femme de menage dans les
femme de menage dans leur
femme de menage dans son
femme de menage de
femme de menage de chez
femme de menage du
femme de menage par
femme de menage pour
femme de menage pour la
femme de menage pour le
femme de menage pour les
femme de menage via
femme de ménage au
femme de ménage aux
femme de ménage avec
femme de ménage chez
femme de ménage d
femme de ménage dans
femme de ménage dans la
femme de ménage dans le
femme de ménage dans les
femme de ménage dans leur
femme de ménage dans son
femme de ménage de
femme de ménage de chez
femme de ménage du
femme de ménage par
femme de ménage pour
femme de ménage pour la
femme de ménage pour le
femme de ménage pour les
femme de ménage via
femme de ménage à
femme de ménage à la
ferme appele
ferme appelee
ferme appelé
ferme appelée
ferme c'est
ferme est
ferme nomme
ferme nommee
ferme nommé
ferme nommée
ferme qui s'appelle
ferme s'appelait
ferme s'appelle
fiche de paie de
fille a
fille a quitte
fille a quitté
fille allait a
fille allait au
fille allait à
fille apprend a
fille apprend à
fille au
fille chez
fille entre a
fille entre à
fille est a
fille est au
fille est au cp a
fille est au cp à
fille est chez
fille est en ce1 a
fille est en ce1 à
fille est en cinquieme a
fille est en cinquième à
fille est en cp a
fille est en cp à
fille est en maternelle a
fille est en maternelle à
fille est en premiere a
fille est en première à
fille est en primaire a
fille est en primaire à
fille est en quatrieme a
fille est en quatrième à
fille est en seconde a
fille est en seconde à
fille est en sixieme a
fille est en sixième à
fille est en terminale a
fille est en terminale à
fille est en troisieme a
fille est en troisième à
fille est inscrit a
fille est inscrit à
fille est inscrite a
fille est inscrite à
fille est scolarise a
fille est scolarisee a
fille est scolarisé à
fille est scolarisée à
fille est à
fille etait a
fille etait au
fille etudie a
fille etudie au
fille etudient a
fille fait ses etudes a
fille fait ses études à
fille inscrit a
fille inscrit à
fille inscrite a
fille inscrite à
fille passe son bac a
fille passe son bac à
fille rentre a
fille rentre à
fille scolarise a
fille scolarisee a
fille scolarisé à
fille scolarisée à
fille sont a
fille sont au
fille sont chez
fille sont à
fille va a
fille va au
fille va chez
fille va à
fille vont a
fille vont au
fille vont chez
fille vont à
fille à
fille était au
fille était à
fille étudie au
fille étudie à
fille étudient à
fils a
fils a quitte
fils a quitté
fils allait a
fils allait au
fils allait à
fils apprend a
fils apprend à
fils au
fils chez
fils entre a
fils entre à
fils est a
fils est au
fils est au cp a
fils est au cp à
fils est chez
fils est en ce1 a
fils est en ce1 à
fils est en cinquieme a
fils est en cinquième à
fils est en cp a
fils est en cp à
fils est en maternelle a
fils est en maternelle à
fils est en premiere a
fils est en première à
fils est en primaire a
fils est en primaire à
fils est en quatrieme a
fils est en quatrième à
fils est en seconde a
fils est en seconde à
fils est en sixieme a
fils est en sixième à
fils est en terminale a
fils est en terminale à
fils est en troisieme a
fils est en troisième à
fils est inscrit a
fils est inscrit à
fils est inscrite a
fils est inscrite à
fils est scolarise a
fils est scolarisee a
fils est scolarisé à
fils est scolarisée à
fils est à
fils etait a
fils etait au
fils etudie a
fils etudie au
fils etudient a
fils fait ses etudes a
fils fait ses études à
fils inscrit a
fils inscrit à
fils inscrite a
fils inscrite à
fils passe son bac a
fils passe son bac à
fils rentre a
fils rentre à
fils scolarise a
fils scolarisee a
fils scolarisé à
fils scolarisée à
fils sont a
fils sont au
fils sont chez
fils sont à
fils va a
fils va au
fils va chez
fils va à
fils vont a
fils vont au
fils vont chez
fils vont à
fils à
fils était au
fils était à
fils étudie au
fils étudie à
fils étudient à
formation a
formation chez
formation à
foyer appele
foyer appelee
foyer appelé
foyer appelée
foyer c'est
foyer nomme
foyer nommee
foyer nommé
foyer nommée
foyer qui s'appelle
foyer s'appelle
frere a
frere a quitte
frere allait a
frere allait au
frere apprend a
frere au
frere chez
frere entre a
frere est a
frere est au
frere est au cp a
frere est chez
frere est en ce1 a
frere est en cinquieme a
frere est en cp a
frere est en maternelle a
frere est en premiere a
frere est en primaire a
frere est en quatrieme a
frere est en seconde a
frere est en sixieme a
frere est en terminale a
frere est en troisieme a
frere est inscrit a
frere est inscrite a
frere est scolarise a
frere est scolarisee a
frere etait a
frere etait au
frere etudie a
frere etudie au
frere etudient a
frere fait ses etudes a
frere inscrit a
frere inscrite a
frere passe son bac a
frere rentre a
frere scolarise a
frere scolarisee a
frere sont a
frere sont au
frere sont chez
frere va a
frere va au
frere va chez
frere vont a
frere vont au
frere vont chez
frère a quitté
frère allait au
frère allait à
frère apprend à
frère au
frère chez
frère entre à
frère est au
frère est au cp à
frère est chez
frère est en ce1 à
frère est en cinquième à
frère est en cp à
frère est en maternelle à
frère est en première à
frère est en primaire à
frère est en quatrième à
frère est en seconde à
frère est en sixième à
frère est en terminale à
frère est en troisième à
frère est inscrit à
frère est inscrite à
frère est scolarisé à
frère est scolarisée à
frère est à
frère fait ses études à
frère inscrit à
frère inscrite à
frère passe son bac à
frère rentre à
frère scolarisé à
frère scolarisée à
frère sont au
frère sont chez
frère sont à
frère va au
frère va chez
frère va à
frère vont au
frère vont chez
frère vont à
frère à
frère était au
frère était à
frère étudie au
frère étudie à
frère étudient à
gamin a
gamin a quitte
gamin a quitté
gamin allait a
gamin allait au
gamin allait à
gamin apprend a
gamin apprend à
gamin au
gamin chez
gamin entre a
gamin entre à
gamin est a
gamin est au
gamin est au cp a
gamin est au cp à
gamin est chez
gamin est en ce1 a
gamin est en ce1 à
gamin est en cinquieme a
gamin est en cinquième à
gamin est en cp a
gamin est en cp à
gamin est en maternelle a
gamin est en maternelle à
gamin est en premiere a
gamin est en première à
gamin est en primaire a
gamin est en primaire à
gamin est en quatrieme a
gamin est en quatrième à
gamin est en seconde a
gamin est en seconde à
gamin est en sixieme a
gamin est en sixième à
gamin est en terminale a
gamin est en terminale à
gamin est en troisieme a
gamin est en troisième à
gamin est inscrit a
gamin est inscrit à
gamin est inscrite a
gamin est inscrite à
gamin est scolarise a
gamin est scolarisee a
gamin est scolarisé à
gamin est scolarisée à
gamin est à
gamin etait a
gamin etait au
gamin etudie a
gamin etudie au
gamin etudient a
gamin fait ses etudes a
gamin fait ses études à
gamin inscrit a
gamin inscrit à
gamin inscrite a
gamin inscrite à
gamin passe son bac a
gamin passe son bac à
gamin rentre a
gamin rentre à
gamin scolarise a
gamin scolarisee a
gamin scolarisé à
gamin scolarisée à
gamin sont a
gamin sont au
gamin sont chez
gamin sont à
gamin va a
gamin va au
gamin va chez
gamin va à
gamin vont a
gamin vont au
gamin vont chez
gamin vont à
gamin à
gamin était au
gamin était à
gamin étudie au
gamin étudie à
gamin étudient à
gamine a
gamine a quitte
gamine a quitté
gamine allait a
gamine allait au
gamine allait à
gamine apprend a
gamine apprend à
gamine au
gamine chez
gamine entre a
gamine entre à
gamine est a
gamine est au
gamine est au cp a
gamine est au cp à
gamine est chez
gamine est en ce1 a
gamine est en ce1 à
gamine est en cinquieme a
gamine est en cinquième à
gamine est en cp a
gamine est en cp à
gamine est en maternelle a
gamine est en maternelle à
gamine est en premiere a
gamine est en première à
gamine est en primaire a
gamine est en primaire à
gamine est en quatrieme a
gamine est en quatrième à
gamine est en seconde a
gamine est en seconde à
gamine est en sixieme a
gamine est en sixième à
gamine est en terminale a
gamine est en terminale à
gamine est en troisieme a
gamine est en troisième à
gamine est inscrit a
gamine est inscrit à
gamine est inscrite a
gamine est inscrite à
gamine est scolarise a
gamine est scolarisee a
gamine est scolarisé à
gamine est scolarisée à
gamine est à
gamine etait a
gamine etait au
gamine etudie a
gamine etudie au
gamine etudient a
gamine fait ses etudes a
gamine fait ses études à
gamine inscrit a
gamine inscrit à
gamine inscrite a
gamine inscrite à
gamine passe son bac a
gamine passe son bac à
gamine rentre a
gamine rentre à
gamine scolarise a
gamine scolarisee a
gamine scolarisé à
gamine scolarisée à
gamine sont a
gamine sont au
gamine sont chez
gamine sont à
gamine va a
gamine va au
gamine va chez
gamine va à
gamine vont a
gamine vont au
gamine vont chez
gamine vont à
gamine à
gamine était au
gamine était à
gamine étudie au
gamine étudie à
gamine étudient à
garage appele
garage appelee
garage appelé
garage appelée
garage c'est
garage est
garage nomme
garage nommee
garage nommé
garage nommée
garage qui s'appelle
garage s'appelle
garcon a
garcon a quitte
garcon allait a
garcon allait au
garcon apprend a
garcon au
garcon chez
garcon entre a
garcon est a
garcon est au
garcon est au cp a
garcon est chez
garcon est en ce1 a
garcon est en cinquieme a
garcon est en cp a
garcon est en maternelle a
garcon est en premiere a
garcon est en primaire a
garcon est en quatrieme a
garcon est en seconde a
garcon est en sixieme a
garcon est en terminale a
garcon est en troisieme a
garcon est inscrit a
garcon est inscrite a
garcon est scolarise a
garcon est scolarisee a
garcon etait a
garcon etait au
garcon etudie a
garcon etudie au
garcon etudient a
garcon fait ses etudes a
garcon inscrit a
garcon inscrite a
garcon passe son bac a
garcon rentre a
garcon scolarise a
garcon scolarisee a
garcon sont a
garcon sont au
garcon sont chez
garcon va a
garcon va au
garcon va chez
garcon vont a
garcon vont au
garcon vont chez
garde des enfants a
garde des enfants a la
garde des enfants au
garde des enfants aux
garde des enfants avec
garde des enfants chez
garde des enfants d
garde des enfants dans
garde des enfants dans la
garde des enfants dans le
garde des enfants dans les
garde des enfants dans leur
garde des enfants dans son
garde des enfants de
garde des enfants de chez
garde des enfants du
garde des enfants par
garde des enfants pour
garde des enfants pour la
garde des enfants pour le
garde des enfants pour les
garde des enfants via
garde des enfants à
garde des enfants à la
garde des personnes agees a
garde des personnes agees a la
garde des personnes agees au
garde des personnes agees aux
garde des personnes agees avec
garde des personnes agees chez
garde des personnes agees d
garde des personnes agees dans
garde des personnes agees dans la
garde des personnes agees dans le
garde des personnes agees dans les
garde des personnes agees dans leur
garde des personnes agees dans son
garde des personnes agees de
garde des personnes agees de chez
garde des personnes agees du
garde des personnes agees par
garde des personnes agees pour
garde des personnes agees pour la
garde des personnes agees pour le
garde des personnes agees pour les
garde des personnes agees via
garde des personnes âgées au
garde des personnes âgées aux
garde des personnes âgées avec
garde des personnes âgées chez
garde des personnes âgées d
garde des personnes âgées dans
garde des personnes âgées dans la
garde des personnes âgées dans le
garde des personnes âgées dans les
garde des personnes âgées dans leur
garde des personnes âgées dans son
garde des personnes âgées de
garde des personnes âgées de chez
garde des personnes âgées du
garde des personnes âgées par
garde des personnes âgées pour
garde des personnes âgées pour la
garde des personnes âgées pour le
garde des personnes âgées pour les
garde des personnes âgées via
garde des personnes âgées à
garde des personnes âgées à la
garde des vieux a
garde des vieux a la
garde des vieux au
garde des vieux aux
garde des vieux avec
garde des vieux chez
garde des vieux d
garde des vieux dans
garde des vieux dans la
garde des vieux dans le
garde des vieux dans les
garde des vieux dans leur
garde des vieux dans son
garde des vieux de
garde des vieux de chez
garde des vieux du
garde des vieux par
garde des vieux pour
garde des vieux pour la
garde des vieux pour le
garde des vieux pour les
garde des vieux via
garde des vieux à
garde des vieux à la
garderie s'appelle
gardien chez
garçon a quitté
garçon allait au
garçon allait à
garçon apprend à
garçon au
garçon chez
garçon entre à
garçon est au
garçon est au cp à
garçon est chez
garçon est en ce1 à
garçon est en cinquième à
garçon est en cp à
garçon est en maternelle à
garçon est en première à
garçon est en primaire à
garçon est en quatrième à
garçon est en seconde à
garçon est en sixième à
garçon est en terminale à
garçon est en troisième à
garçon est inscrit à
garçon est inscrite à
garçon est scolarisé à
garçon est scolarisée à
garçon est à
garçon fait ses études à
garçon inscrit à
garçon inscrite à
garçon passe son bac à
garçon rentre à
garçon scolarisé à
garçon scolarisée à
garçon sont au
garçon sont chez
garçon sont à
garçon va au
garçon va chez
garçon va à
garçon vont au
garçon vont chez
garçon vont à
garçon à
garçon était au
garçon était à
garçon étudie au
garçon étudie à
garçon étudient à
gerant a
gerant a la
gerant au
gerant aux
gerant avec
gerant chez
gerant d
gerant dans
gerant dans la
gerant dans le
gerant dans les
gerant dans leur
gerant dans son
gerant de
gerant de chez
gerant du
gerant par
gerant pour
gerant pour la
gerant pour le
gerant pour les
gerant via
gerante a
gerante a la
gerante au
gerante aux
gerante avec
gerante chez
gerante d
gerante dans
gerante dans la
gerante dans le
gerante dans les
gerante dans leur
gerante dans son
gerante de
gerante de chez
gerante du
gerante par
gerante pour
gerante pour la
gerante pour le
gerante pour les
gerante via
gosse a
gosse a quitte
gosse a quitté
gosse allait a
gosse allait au
gosse allait à
gosse apprend a
gosse apprend à
gosse au
gosse chez
gosse entre a
gosse entre à
gosse est a
gosse est au
gosse est au cp a
gosse est au cp à
gosse est chez
gosse est en ce1 a
gosse est en ce1 à
gosse est en cinquieme a
gosse est en cinquième à
gosse est en cp a
gosse est en cp à
gosse est en maternelle a
gosse est en maternelle à
gosse est en premiere a
gosse est en première à
gosse est en primaire a
gosse est en primaire à
gosse est en quatrieme a
gosse est en quatrième à
gosse est en seconde a
gosse est en seconde à
gosse est en sixieme a
gosse est en sixième à
gosse est en terminale a
gosse est en terminale à
gosse est en troisieme a
gosse est en troisième à
gosse est inscrit a
gosse est inscrit à
gosse est inscrite a
gosse est inscrite à
gosse est scolarise a
gosse est scolarisee a
gosse est scolarisé à
gosse est scolarisée à
gosse est à
gosse etait a
gosse etait au
gosse etudie a
gosse etudie au
gosse etudient a
gosse fait ses etudes a
gosse fait ses études à
gosse inscrit a
gosse inscrit à
gosse inscrite a
gosse inscrite à
gosse passe son bac a
gosse passe son bac à
gosse rentre a
gosse rentre à
gosse scolarise a
gosse scolarisee a
gosse scolarisé à
gosse scolarisée à
gosse sont a
gosse sont au
gosse sont chez
gosse sont à
gosse va a
gosse va au
gosse va chez
gosse va à
gosse vont a
gosse vont au
gosse vont chez
gosse vont à
gosse à
gosse était au
gosse était à
gosse étudie au
gosse étudie à
gosse étudient à
gosses a
gosses a quitte
gosses a quitté
gosses allait a
gosses allait au
gosses allait à
gosses apprend a
gosses apprend à
gosses au
gosses chez
gosses entre a
gosses entre à
gosses est a
gosses est au
gosses est au cp a
gosses est au cp à
gosses est chez
gosses est en ce1 a
gosses est en ce1 à
gosses est en cinquieme a
gosses est en cinquième à
gosses est en cp a
gosses est en cp à
gosses est en maternelle a
gosses est en maternelle à
gosses est en premiere a
gosses est en première à
gosses est en primaire a
gosses est en primaire à
gosses est en quatrieme a
gosses est en quatrième à
gosses est en seconde a
gosses est en seconde à
gosses est en sixieme a
gosses est en sixième à
gosses est en terminale a
gosses est en terminale à
gosses est en troisieme a
gosses est en troisième à
gosses est inscrit a
gosses est inscrit à
gosses est inscrite a
gosses est inscrite à
gosses est scolarise a
gosses est scolarisee a
gosses est scolarisé à
gosses est scolarisée à
gosses est à
gosses etait a
gosses etait au
gosses etudie a
gosses etudie au
gosses etudient a
gosses fait ses etudes a
gosses fait ses études à
gosses inscrit a
gosses inscrit à
gosses inscrite a
gosses inscrite à
gosses passe son bac a
gosses passe son bac à
gosses rentre a
gosses rentre à
gosses scolarise a
gosses scolarisee a
gosses scolarisé à
gosses scolarisée à
gosses sont a
gosses sont au
gosses sont chez
gosses sont à
gosses va a
gosses va au
gosses va chez
gosses va à
gosses vont a
gosses vont au
gosses vont chez
gosses vont à
gosses à
gosses était au
gosses était à
gosses étudie au
gosses étudie à
gosses étudient à
gouvernante a
gouvernante a la
gouvernante au
gouvernante aux
gouvernante avec
gouvernante chez
gouvernante d
gouvernante dans
gouvernante dans la
gouvernante dans le
gouvernante dans les
gouvernante dans leur
gouvernante dans son
gouvernante de
gouvernante de chez
gouvernante du
gouvernante par
gouvernante pour
gouvernante pour la
gouvernante pour le
gouvernante pour les
gouvernante via
gouvernante à
gouvernante à la
grand a
grand a quitte
grand a quitté
grand allait a
grand allait au
grand allait à
grand apprend a
grand apprend à
grand au
grand chez
grand entre a
grand entre à
grand est a
grand est au
grand est au cp a
grand est au cp à
grand est chez
grand est en ce1 a
grand est en ce1 à
grand est en cinquieme a
grand est en cinquième à
grand est en cp a
grand est en cp à
grand est en maternelle a
grand est en maternelle à
grand est en premiere a
grand est en première à
grand est en primaire a
grand est en primaire à
grand est en quatrieme a
grand est en quatrième à
grand est en seconde a
grand est en seconde à
grand est en sixieme a
grand est en sixième à
grand est en terminale a
grand est en terminale à
grand est en troisieme a
grand est en troisième à
grand est inscrit a
grand est inscrit à
grand est inscrite a
grand est inscrite à
grand est scolarise a
grand est scolarisee a
grand est scolarisé à
grand est scolarisée à
grand est à
grand etait a
grand etait au
grand etudie a
grand etudie au
grand etudient a
grand fait ses etudes a
grand fait ses études à
grand inscrit a
grand inscrit à
grand inscrite a
grand inscrite à
grand passe son bac a
grand passe son bac à
grand rentre a
grand rentre à
grand scolarise a
grand scolarisee a
grand scolarisé à
grand scolarisée à
grand sont a
grand sont au
grand sont chez
grand sont à
grand va a
grand va au
grand va chez
grand va à
grand vont a
grand vont au
grand vont chez
grand vont à
grand à
grand était au
grand était à
grand étudie au
grand étudie à
grand étudient à
grande a
grande a quitte
grande a quitté
grande allait a
grande allait au
grande allait à
grande apprend a
grande apprend à
grande au
grande chez
grande entre a
grande entre à
grande est a
grande est au
grande est au cp a
grande est au cp à
grande est chez
grande est en ce1 a
grande est en ce1 à
grande est en cinquieme a
grande est en cinquième à
grande est en cp a
grande est en cp à
grande est en maternelle a
grande est en maternelle à
grande est en premiere a
grande est en première à
grande est en primaire a
grande est en primaire à
grande est en quatrieme a
grande est en quatrième à
grande est en seconde a
grande est en seconde à
grande est en sixieme a
grande est en sixième à
grande est en terminale a
grande est en terminale à
grande est en troisieme a
grande est en troisième à
grande est inscrit a
grande est inscrit à
grande est inscrite a
grande est inscrite à
grande est scolarise a
grande est scolarisee a
grande est scolarisé à
grande est scolarisée à
grande est à
grande etait a
grande etait au
grande etudie a
grande etudie au
grande etudient a
grande fait ses etudes a
grande fait ses études à
grande inscrit a
grande inscrit à
grande inscrite a
grande inscrite à
grande passe son bac a
grande passe son bac à
grande rentre a
grande rentre à
grande scolarise a
grande scolarisee a
grande scolarisé à
grande scolarisée à
grande sont a
grande sont au
grande sont chez
grande sont à
grande va a
grande va au
grande va chez
grande va à
grande vont a
grande vont au
grande vont chez
grande vont à
grande à
grande était au
grande était à
grande étudie au
grande étudie à
grande étudient à
gérant au
gérant aux
gérant avec
gérant chez
gérant d
gérant dans
gérant dans la
gérant dans le
gérant dans les
gérant dans leur
gérant dans son
gérant de
gérant de chez
gérant du
gérant par
gérant pour
gérant pour la
gérant pour le
gérant pour les
gérant via
gérant à
gérant à la
gérante au
gérante aux
gérante avec
gérante chez
gérante d
gérante dans
gérante dans la
gérante dans le
gérante dans les
gérante dans leur
gérante dans son
gérante de
gérante de chez
gérante du
gérante par
gérante pour
gérante pour la
gérante pour le
gérante pour les
gérante via
gérante à
gérante à la
homme de menage a
homme de menage a la
homme de menage au
homme de menage aux
homme de menage avec
homme de menage chez
homme de menage d
homme de menage dans
homme de menage dans la
homme de menage dans le
homme de menage dans les
homme de menage dans leur
homme de menage dans son
homme de menage de
homme de menage de chez
homme de menage du
homme de menage par
homme de menage pour
homme de menage pour la
homme de menage pour le
homme de menage pour les
homme de menage via
homme de ménage au
homme de ménage aux
homme de ménage avec
homme de ménage chez
homme de ménage d
homme de ménage dans
homme de ménage dans la
homme de ménage dans le
homme de ménage dans les
homme de ménage dans leur
homme de ménage dans son
homme de ménage de
homme de ménage de chez
homme de ménage du
homme de ménage par
homme de ménage pour
homme de ménage pour la
homme de ménage pour le
homme de ménage pour les
homme de ménage via
homme de ménage à
homme de ménage à la
hotel appele
hotel appelee
hotel c'est
hotel nomme
hotel nommee
hotel qui s'appelle
hotel s'appelait
hotel s'appelle
hotesse a
hotesse a la
hotesse au
hotesse aux
hotesse avec
hotesse chez
hotesse d
hotesse dans
hotesse dans la
hotesse dans le
hotesse dans les
hotesse dans leur
hotesse dans son
hotesse de
hotesse de caisse a
hotesse de caisse a la
hotesse de caisse au
hotesse de caisse aux
hotesse de caisse avec
hotesse de caisse chez
hotesse de caisse d
hotesse de caisse dans
hotesse de caisse dans la
hotesse de caisse dans le
hotesse de caisse dans les
hotesse de caisse dans leur
hotesse de caisse dans son
hotesse de caisse de
hotesse de caisse de chez
hotesse de caisse du
hotesse de caisse par
hotesse de caisse pour
hotesse de caisse pour la
hotesse de caisse pour le
hotesse de caisse pour les
hotesse de caisse via
hotesse de chez
hotesse du
hotesse par
hotesse pour
hotesse pour la
hotesse pour le
hotesse pour les
hotesse via
hôtel appelé
hôtel appelée
hôtel c'est
hôtel nommé
hôtel nommée
hôtel qui s'appelle
hôtel s'appelait
hôtel s'appelle
hôtesse au
hôtesse aux
hôtesse avec
hôtesse chez
hôtesse d
hôtesse dans
hôtesse dans la
hôtesse dans le
hôtesse dans les
hôtesse dans leur
hôtesse dans son
hôtesse de
hôtesse de caisse au
hôtesse de caisse aux
hôtesse de caisse avec
hôtesse de caisse chez
hôtesse de caisse d
hôtesse de caisse dans
hôtesse de caisse dans la
hôtesse de caisse dans le
hôtesse de caisse dans les
hôtesse de caisse dans leur
hôtesse de caisse dans son
hôtesse de caisse de
hôtesse de caisse de chez
hôtesse de caisse du
hôtesse de caisse par
hôtesse de caisse pour
hôtesse de caisse pour la
hôtesse de caisse pour le
hôtesse de caisse pour les
hôtesse de caisse via
hôtesse de caisse à
hôtesse de caisse à la
hôtesse de chez
hôtesse du
hôtesse par
hôtesse pour
hôtesse pour la
hôtesse pour le
hôtesse pour les
hôtesse via
hôtesse à
hôtesse à la
il dirige
il gere
il gère
il m'a fait bosser chez
il m'a fait bosser dans
il m'a fait bosser dans son
il m'a fait travailler a
il m'a fait travailler chez
il m'a fait travailler dans son
il m'a fait travailler à
il possede
il possède
il tient
ils tiennent
infirmier a
infirmier a la
infirmier au
infirmier aux
infirmier avec
infirmier chez
infirmier d
infirmier dans
infirmier dans la
infirmier dans le
infirmier dans les
infirmier dans leur
infirmier dans son
infirmier de
infirmier de chez
infirmier du
infirmier par
infirmier pour
infirmier pour la
infirmier pour le
infirmier pour les
infirmier via
infirmier à
infirmier à la
infirmiere a
infirmiere a la
infirmiere au
infirmiere aux
infirmiere avec
infirmiere chez
infirmiere d
infirmiere dans
infirmiere dans la
infirmiere dans le
infirmiere dans les
infirmiere dans leur
infirmiere dans son
infirmiere de
infirmiere de chez
infirmiere du
infirmiere par
infirmiere pour
infirmiere pour la
infirmiere pour le
infirmiere pour les
infirmiere via
infirmière au
infirmière aux
infirmière avec
infirmière chez
infirmière d
infirmière dans
infirmière dans la
infirmière dans le
infirmière dans les
infirmière dans leur
infirmière dans son
infirmière de
infirmière de chez
infirmière du
infirmière par
infirmière pour
infirmière pour la
infirmière pour le
infirmière pour les
infirmière via
infirmière à
infirmière à la
interim a
interim a la
interim au
interim aux
interim avec
interim chez
interim d
interim dans
interim dans la
interim dans le
interim dans les
interim dans leur
interim dans son
interim de
interim de chez
interim du
interim par
interim pour
interim pour la
interim pour le
interim pour les
interim via
interimaire a
interimaire a la
interimaire au
interimaire aux
interimaire avec
interimaire chez
interimaire d
interimaire dans
interimaire dans la
interimaire dans le
interimaire dans les
interimaire dans leur
interimaire dans son
interimaire de
interimaire de chez
interimaire du
interimaire par
interimaire pour
interimaire pour la
interimaire pour le
interimaire pour les
interimaire via
interprete a
interprete a la
interprete au
interprete aux
interprete avec
interprete chez
interprete d
interprete dans
interprete dans la
interprete dans le
interprete dans les
interprete dans leur
interprete dans son
interprete de
interprete de chez
interprete du
interprete par
interprete pour
interprete pour la
interprete pour le
interprete pour les
interprete via
interprète au
interprète aux
interprète avec
interprète chez
interprète d
interprète dans
interprète dans la
interprète dans le
interprète dans les
interprète dans leur
interprète dans son
interprète de
interprète de chez
interprète du
interprète par
interprète pour
interprète pour la
interprète pour le
interprète pour les
interprète via
interprète à
interprète à la
intérim au
intérim aux
intérim avec
intérim chez
intérim d
intérim dans
intérim dans la
intérim dans le
intérim dans les
intérim dans leur
intérim dans son
intérim de
intérim de chez
intérim du
intérim par
intérim pour
intérim pour la
intérim pour le
intérim pour les
intérim via
intérim à
intérim à la
intérimaire au
intérimaire aux
intérimaire avec
intérimaire chez
intérimaire d
intérimaire dans
intérimaire dans la
intérimaire dans le
intérimaire dans les
intérimaire dans leur
intérimaire dans son
intérimaire de
intérimaire de chez
intérimaire du
intérimaire par
intérimaire pour
intérimaire pour la
intérimaire pour le
intérimaire pour les
intérimaire via
intérimaire à
intérimaire à la
j'enseigne a
j'enseigne à
j'etudie a
j'etudie au
j'étudie au
j'étudie à
jardinier a
jardinier a la
jardinier au
jardinier aux
jardinier avec
jardinier chez
jardinier d
jardinier dans
jardinier dans la
jardinier dans le
jardinier dans les
jardinier dans leur
jardinier dans son
jardinier de
jardinier de chez
jardinier du
jardinier par
jardinier pour
jardinier pour la
jardinier pour le
jardinier pour les
jardinier via
jardinier à
jardinier à la
je donne des cours a
je donne des cours à
je garde des enfants a
je garde des enfants a la
je garde des enfants au
je garde des enfants aux
je garde des enfants avec
je garde des enfants chez
je garde des enfants d
je garde des enfants dans
je garde des enfants dans la
je garde des enfants dans le
je garde des enfants dans les
je garde des enfants dans leur
je garde des enfants dans son
je garde des enfants de
je garde des enfants de chez
je garde des enfants du
je garde des enfants par
je garde des enfants pour
je garde des enfants pour la
je garde des enfants pour le
je garde des enfants pour les
je garde des enfants via
je garde des enfants à
je garde des enfants à la
je garde des vieux a
je garde des vieux a la
je garde des vieux au
je garde des vieux aux
je garde des vieux avec
je garde des vieux chez
je garde des vieux d
je garde des vieux dans
je garde des vieux dans la
je garde des vieux dans le
je garde des vieux dans les
je garde des vieux dans leur
je garde des vieux dans son
je garde des vieux de
je garde des vieux de chez
je garde des vieux du
je garde des vieux par
je garde des vieux pour
je garde des vieux pour la
je garde des vieux pour le
je garde des vieux pour les
je garde des vieux via
je garde des vieux à
je garde des vieux à la
je la depose a
je la dépose à
je la recupere a
je la récupère à
je le depose a
je le dépose à
je le recupere a
je le récupère à
je les depose a
je les dépose à
je livre a
je livre a la
je livre au
je livre aux
je livre avec
je livre chez
je livre d
je livre dans
je livre dans la
je livre dans le
je livre dans les
je livre dans leur
je livre dans son
je livre de
je livre de chez
je livre du
je livre par
je livre pour
je livre pour la
je livre pour le
je livre pour les
je livre via
je livre à
je livre à la
je nettoie a
je nettoie a la
je nettoie au
je nettoie aux
je nettoie avec
je nettoie chez
je nettoie d
je nettoie dans
je nettoie dans la
je nettoie dans le
je nettoie dans les
je nettoie dans leur
je nettoie dans son
je nettoie de
je nettoie de chez
je nettoie du
je nettoie par
je nettoie pour
je nettoie pour la
je nettoie pour le
je nettoie pour les
je nettoie via
je nettoie à
je nettoie à la
je plonge a
je plonge a la
je plonge au
je plonge aux
je plonge avec
je plonge chez
je plonge d
je plonge dans
je plonge dans la
je plonge dans le
je plonge dans les
je plonge dans leur
je plonge dans son
je plonge de
je plonge de chez
je plonge du
je plonge par
je plonge pour
je plonge pour la
je plonge pour le
je plonge pour les
je plonge via
je plonge à
je plonge à la
je tiens
je vais la chercher a
je vais la chercher à
je vais le chercher a
je vais le chercher à
job a
job a la
job au
job aux
job avec
job chez
job d
job dans
job dans la
job dans le
job dans les
job dans leur
job dans son
job de
job de chez
job du
job par
job pour
job pour la
job pour le
job pour les
job via
job à
job à la
jumeaux a
jumeaux a quitte
jumeaux a quitté
jumeaux allait a
jumeaux allait au
jumeaux allait à
jumeaux apprend a
jumeaux apprend à
jumeaux au
jumeaux chez
jumeaux entre a
jumeaux entre à
jumeaux est a
jumeaux est au
jumeaux est au cp a
jumeaux est au cp à
jumeaux est chez
jumeaux est en ce1 a
jumeaux est en ce1 à
jumeaux est en cinquieme a
jumeaux est en cinquième à
jumeaux est en cp a
jumeaux est en cp à
jumeaux est en maternelle a
jumeaux est en maternelle à
jumeaux est en premiere a
jumeaux est en première à
jumeaux est en primaire a
jumeaux est en primaire à
jumeaux est en quatrieme a
jumeaux est en quatrième à
jumeaux est en seconde a
jumeaux est en seconde à
jumeaux est en sixieme a
jumeaux est en sixième à
jumeaux est en terminale a
jumeaux est en terminale à
jumeaux est en troisieme a
jumeaux est en troisième à
jumeaux est inscrit a
jumeaux est inscrit à
jumeaux est inscrite a
jumeaux est inscrite à
jumeaux est scolarise a
jumeaux est scolarisee a
jumeaux est scolarisé à
jumeaux est scolarisée à
jumeaux est à
jumeaux etait a
jumeaux etait au
jumeaux etudie a
jumeaux etudie au
jumeaux etudient a
jumeaux fait ses etudes a
jumeaux fait ses études à
jumeaux inscrit a
jumeaux inscrit à
jumeaux inscrite a
jumeaux inscrite à
jumeaux passe son bac a
jumeaux passe son bac à
jumeaux rentre a
jumeaux rentre à
jumeaux scolarise a
jumeaux scolarisee a
jumeaux scolarisé à
jumeaux scolarisée à
jumeaux sont a
jumeaux sont au
jumeaux sont chez
jumeaux sont à
jumeaux va a
jumeaux va au
jumeaux va chez
jumeaux va à
jumeaux vont a
jumeaux vont au
jumeaux vont chez
jumeaux vont à
jumeaux à
jumeaux était au
jumeaux était à
jumeaux étudie au
jumeaux étudie à
jumeaux étudient à
jumelles a
jumelles a quitte
jumelles a quitté
jumelles allait a
jumelles allait au
jumelles allait à
jumelles apprend a
jumelles apprend à
jumelles au
jumelles chez
jumelles entre a
jumelles entre à
jumelles est a
jumelles est au
jumelles est au cp a
jumelles est au cp à
jumelles est chez
jumelles est en ce1 a
jumelles est en ce1 à
jumelles est en cinquieme a
jumelles est en cinquième à
jumelles est en cp a
jumelles est en cp à
jumelles est en maternelle a
jumelles est en maternelle à
jumelles est en premiere a
jumelles est en première à
jumelles est en primaire a
jumelles est en primaire à
jumelles est en quatrieme a
jumelles est en quatrième à
jumelles est en seconde a
jumelles est en seconde à
jumelles est en sixieme a
jumelles est en sixième à
jumelles est en terminale a
jumelles est en terminale à
jumelles est en troisieme a
jumelles est en troisième à
jumelles est inscrit a
jumelles est inscrit à
jumelles est inscrite a
jumelles est inscrite à
jumelles est scolarise a
jumelles est scolarisee a
jumelles est scolarisé à
jumelles est scolarisée à
jumelles est à
jumelles etait a
jumelles etait au
jumelles etudie a
jumelles etudie au
jumelles etudient a
jumelles fait ses etudes a
jumelles fait ses études à
jumelles inscrit a
jumelles inscrit à
jumelles inscrite a
jumelles inscrite à
jumelles passe son bac a
jumelles passe son bac à
jumelles rentre a
jumelles rentre à
jumelles scolarise a
jumelles scolarisee a
jumelles scolarisé à
jumelles scolarisée à
jumelles sont a
jumelles sont au
jumelles sont chez
jumelles sont à
jumelles va a
jumelles va au
jumelles va chez
jumelles va à
jumelles vont a
jumelles vont au
jumelles vont chez
jumelles vont à
jumelles à
jumelles était au
jumelles était à
jumelles étudie au
jumelles étudie à
jumelles étudient à
l'agence
l'assistante de
l'educatrice de
l'entreprise
l'entreprise s'appelle
l'instit de
l'usine s'appelle
l'éducatrice de
la cheffe de
la directrice a
la directrice de
la directrice à
la gerante de
la gérante de
la maitresse a
la maitresse de
la maîtresse de
la maîtresse à
la nounou de
la patronne de
la patronne du
la plonge a
la plonge a la
la plonge au
la plonge aux
la plonge avec
la plonge chez
la plonge d
la plonge dans
la plonge dans la
la plonge dans le
la plonge dans les
la plonge dans leur
la plonge dans son
la plonge de
la plonge de chez
la plonge du
la plonge par
la plonge pour
la plonge pour la
la plonge pour le
la plonge pour les
la plonge via
la plonge à
la plonge à la
la prof de
la societe
la société
la sortie de
lavage appele
lavage appelee
lavage appelé
lavage appelée
lavage nomme
lavage nommé
lavage qui s'appelle
lavage s'appelait
lavage s'appelle
lave des voitures a
lave des voitures a la
lave des voitures au
lave des voitures aux
lave des voitures avec
lave des voitures chez
lave des voitures d
lave des voitures dans
lave des voitures dans la
lave des voitures dans le
lave des voitures dans les
lave des voitures dans leur
lave des voitures dans son
lave des voitures de
lave des voitures de chez
lave des voitures du
lave des voitures par
lave des voitures pour
lave des voitures pour la
lave des voitures pour le
lave des voitures pour les
lave des voitures via
lave des voitures à
lave des voitures à la
lave la vaisselle a
lave la vaisselle a la
lave la vaisselle au
lave la vaisselle aux
lave la vaisselle avec
lave la vaisselle chez
lave la vaisselle d
lave la vaisselle dans
lave la vaisselle dans la
lave la vaisselle dans le
lave la vaisselle dans les
lave la vaisselle dans leur
lave la vaisselle dans son
lave la vaisselle de
lave la vaisselle de chez
lave la vaisselle du
lave la vaisselle par
lave la vaisselle pour
lave la vaisselle pour la
lave la vaisselle pour le
lave la vaisselle pour les
lave la vaisselle via
lave la vaisselle à
lave la vaisselle à la
lave les voitures a
lave les voitures a la
lave les voitures au
lave les voitures aux
lave les voitures avec
lave les voitures chez
lave les voitures d
lave les voitures dans
lave les voitures dans la
lave les voitures dans le
lave les voitures dans les
lave les voitures dans leur
lave les voitures dans son
lave les voitures de
lave les voitures de chez
lave les voitures du
lave les voitures par
lave les voitures pour
lave les voitures pour la
lave les voitures pour le
lave les voitures pour les
lave les voitures via
lave les voitures à
lave les voitures à la
laver des voitures a
laver des voitures a la
laver des voitures au
laver des voitures aux
laver des voitures avec
laver des voitures chez
laver des voitures d
laver des voitures dans
laver des voitures dans la
laver des voitures dans le
laver des voitures dans les
laver des voitures dans leur
laver des voitures dans son
laver des voitures de
laver des voitures de chez
laver des voitures du
laver des voitures par
laver des voitures pour
laver des voitures pour la
laver des voitures pour le
laver des voitures pour les
laver des voitures via
laver des voitures à
laver des voitures à la
le boulot a
le boulot a la
le boulot au
le boulot aux
le boulot avec
le boulot chez
le boulot d
le boulot dans
le boulot dans la
le boulot dans le
le boulot dans les
le boulot dans leur
le boulot dans son
le boulot de
le boulot de chez
le boulot du
le boulot par
le boulot pour
le boulot pour la
le boulot pour le
le boulot pour les
le boulot via
le boulot à
le boulot à la
le directeur a
le directeur de
le directeur du
le directeur à
le gerant de
le gerant du
le gérant de
le gérant du
le maitre de
le maître de
le menage a
le menage a la
le menage au
le menage aux
le menage avec
le menage chez
le menage d
le menage dans
le menage dans la
le menage dans le
le menage dans les
le menage dans leur
le menage dans son
le menage de
le menage de chez
le menage du
le menage par
le menage pour
le menage pour la
le menage pour le
le menage pour les
le menage via
le ménage au
le ménage aux
le ménage avec
le ménage chez
le ménage d
le ménage dans
le ménage dans la
le ménage dans le
le ménage dans les
le ménage dans leur
le ménage dans son
le ménage de
le ménage de chez
le ménage du
le ménage par
le ménage pour
le ménage pour la
le ménage pour le
le ménage pour les
le ménage via
le ménage à
le ménage à la
le patron de
le patron du
le prof de
legumes chez
les chambres au
les enfants de
les filles de
les gars de
les gars du
les gens de chez
les grilles de
les mamans de
les parents de
les profs a
les profs de
les profs à
licencie a
licencie a la
licencie au
licencie aux
licencie avec
licencie chez
licencie d
licencie dans
licencie dans la
licencie dans le
licencie dans les
licencie dans leur
licencie dans son
licencie de
licencie de chez
licencie du
licencie par
licencie pour
licencie pour la
licencie pour le
licencie pour les
licencie via
licenciee a
licenciee a la
licenciee au
licenciee aux
licenciee avec
licenciee chez
licenciee d
licenciee dans
licenciee dans la
licenciee dans le
licenciee dans les
licenciee dans leur
licenciee dans son
licenciee de
licenciee de chez
licenciee du
licenciee par
licenciee pour
licenciee pour la
licenciee pour le
licenciee pour les
licenciee via
licencié au
licencié aux
licencié avec
licencié chez
licencié d
licencié dans
licencié dans la
licencié dans le
licencié dans les
licencié dans leur
licencié dans son
licencié de
licencié de chez
licencié du
licencié par
licencié pour
licencié pour la
licencié pour le
licencié pour les
licencié via
licencié à
licencié à la
licenciée au
licenciée aux
licenciée avec
licenciée chez
licenciée d
licenciée dans
licenciée dans la
licenciée dans le
licenciée dans les
licenciée dans leur
licenciée dans son
licenciée de
licenciée de chez
licenciée du
licenciée par
licenciée pour
licenciée pour la
licenciée pour le
licenciée pour les
licenciée via
licenciée à
licenciée à la
livraisons a
livraisons a la
livraisons au
livraisons aux
livraisons avec
livraisons chez
livraisons d
livraisons dans
livraisons dans la
livraisons dans le
livraisons dans les
livraisons dans leur
livraisons dans son
livraisons de
livraisons de chez
livraisons du
livraisons par
livraisons pour
livraisons pour la
livraisons pour le
livraisons pour les
livraisons via
livraisons à
livraisons à la
livrait a
livrait a la
livrait au
livrait aux
livrait avec
livrait chez
livrait d
livrait dans
livrait dans la
livrait dans le
livrait dans les
livrait dans leur
livrait dans son
livrait de
livrait de chez
livrait du
livrait par
livrait pour
livrait pour la
livrait pour le
livrait pour les
livrait via
livrait à
livrait à la
livre a
livre a la
livre au
livre aux
livre avec
livre chez
livre d
livre dans
livre dans la
livre dans le
livre dans les
livre dans leur
livre dans son
livre de
livre de chez
livre du
livre par
livre pour
livre pour la
livre pour le
livre pour les
livre via
livre à
livre à la
livreur a
livreur a la
livreur au
livreur aux
livreur avec
livreur chez
livreur d
livreur dans
livreur dans la
livreur dans le
livreur dans les
livreur dans leur
livreur dans son
livreur de
livreur de chez
livreur du
livreur par
livreur pour
livreur pour la
livreur pour le
livreur pour les
livreur via
livreur à
livreur à la
livreuse a
livreuse a la
livreuse au
livreuse aux
livreuse avec
livreuse chez
livreuse d
livreuse dans
livreuse dans la
livreuse dans le
livreuse dans les
livreuse dans leur
livreuse dans son
livreuse de
livreuse de chez
livreuse du
livreuse par
livreuse pour
livreuse pour la
livreuse pour le
livreuse pour les
livreuse via
livreuse à
livreuse à la
lycee appele
lycee appelee
lycee c'est
lycee est
lycee nomme
lycee nommee
lycee qui s'appelle
lycee s'appelle
lycée appelé
lycée appelée
lycée c'est
lycée est
lycée nommé
lycée nommée
lycée qui s'appelle
lycée s'appelle
légumes chez
ma chef a
ma chef de
ma chef à
ma patronne de
macon a
macon a la
macon au
macon aux
macon avec
macon chez
macon d
macon dans
macon dans la
macon dans le
macon dans les
macon dans leur
macon dans son
macon de
macon de chez
macon du
macon par
macon pour
macon pour la
macon pour le
macon pour les
macon via
magasin appele
magasin appelee
magasin appelé
magasin appelée
magasin c'est
magasin nomme
magasin nommee
magasin nommé
magasin nommée
magasin qui s'appelle
magasin s'appelait
magasin s'appelle
maison de retraite appele
maison de retraite appelee
maison de retraite appelé
maison de retraite appelée
maison de retraite nomme
maison de retraite nommé
maison de retraite qui s'appelle
maison de retraite s'appelait
maison de retraite s'appelle
manager chez
manager de
manager du
manucure a
manucure a la
manucure au
manucure aux
manucure avec
manucure chez
manucure d
manucure dans
manucure dans la
manucure dans le
manucure dans les
manucure dans leur
manucure dans son
manucure de
manucure de chez
manucure du
manucure par
manucure pour
manucure pour la
manucure pour le
manucure pour les
manucure via
manucure à
manucure à la
manutentionnaire a
manutentionnaire a la
manutentionnaire au
manutentionnaire aux
manutentionnaire avec
manutentionnaire chez
manutentionnaire d
manutentionnaire dans
manutentionnaire dans la
manutentionnaire dans le
manutentionnaire dans les
manutentionnaire dans leur
manutentionnaire dans son
manutentionnaire de
manutentionnaire de chez
manutentionnaire du
manutentionnaire par
manutentionnaire pour
manutentionnaire pour la
manutentionnaire pour le
manutentionnaire pour les
manutentionnaire via
manutentionnaire à
manutentionnaire à la
manœuvre a
manœuvre a la
manœuvre au
manœuvre aux
manœuvre avec
manœuvre chez
manœuvre d
manœuvre dans
manœuvre dans la
manœuvre dans le
manœuvre dans les
manœuvre dans leur
manœuvre dans son
manœuvre de
manœuvre de chez
manœuvre du
manœuvre par
manœuvre pour
manœuvre pour la
manœuvre pour le
manœuvre pour les
manœuvre via
manœuvre à
manœuvre à la
marin a
marin a la
marin au
marin aux
marin avec
marin chez
marin d
marin dans
marin dans la
marin dans le
marin dans les
marin dans leur
marin dans son
marin de
marin de chez
marin du
marin par
marin pour
marin pour la
marin pour le
marin pour les
marin via
marin à
marin à la
marne a
marne a la
marne au
marne aux
marne avec
marne chez
marne d
marne dans
marne dans la
marne dans le
marne dans les
marne dans leur
marne dans son
marne de
marne de chez
marne du
marne par
marne pour
marne pour la
marne pour le
marne pour les
marne via
marne à
marne à la
masse a
masse a la
masse au
masse aux
masse avec
masse chez
masse d
masse dans
masse dans la
masse dans le
masse dans les
masse dans leur
masse dans son
masse de
masse de chez
masse du
masse par
masse pour
masse pour la
masse pour le
masse pour les
masse via
masse à
masse à la
masseuse a
masseuse a la
masseuse au
masseuse aux
masseuse avec
masseuse chez
masseuse d
masseuse dans
masseuse dans la
masseuse dans le
masseuse dans les
masseuse dans leur
masseuse dans son
masseuse de
masseuse de chez
masseuse du
masseuse par
masseuse pour
masseuse pour la
masseuse pour le
masseuse pour les
masseuse via
masseuse à
masseuse à la
maçon au
maçon aux
maçon avec
maçon chez
maçon d
maçon dans
maçon dans la
maçon dans le
maçon dans les
maçon dans leur
maçon dans son
maçon de
maçon de chez
maçon du
maçon par
maçon pour
maçon pour la
maçon pour le
maçon pour les
maçon via
maçon à
maçon à la
me fait bosser a
me fait bosser à
me fait travailler chez
me force a travailler a
me force a travailler chez
me force à travailler chez
me force à travailler à
mecanicien a
mecanicien a la
mecanicien au
mecanicien aux
mecanicien avec
mecanicien chez
mecanicien d
mecanicien dans
mecanicien dans la
mecanicien dans le
mecanicien dans les
mecanicien dans leur
mecanicien dans son
mecanicien de
mecanicien de chez
mecanicien du
mecanicien par
mecanicien pour
mecanicien pour la
mecanicien pour le
mecanicien pour les
mecanicien via
mecano a
mecano a la
mecano au
mecano aux
mecano avec
mecano chez
mecano d
mecano dans
mecano dans la
mecano dans le
mecano dans les
mecano dans leur
mecano dans son
mecano de
mecano de chez
mecano du
mecano par
mecano pour
mecano pour la
mecano pour le
mecano pour les
mecano via
menage a
menage a la
menage au
menage aux
menage avec
menage chez
menage d
menage dans
menage dans la
menage dans le
menage dans les
menage dans leur
menage dans son
menage de
menage de chez
menage du
menage par
menage pour
menage pour la
menage pour le
menage pour les
menage via
menages a
menages a la
menages au
menages aux
menages avec
menages chez
menages d
menages dans
menages dans la
menages dans le
menages dans les
menages dans leur
menages dans son
menages de
menages de chez
menages du
menages par
menages pour
menages pour la
menages pour le
menages pour les
menages via
mes collegues a
mes collegues a la
mes collegues au
mes collegues aux
mes collegues avec
mes collegues chez
mes collegues d
mes collegues dans
mes collegues dans la
mes collegues dans le
mes collegues dans les
mes collegues dans leur
mes collegues dans son
mes collegues de
mes collegues de chez
mes collegues du
mes collegues par
mes collegues pour
mes collegues pour la
mes collegues pour le
mes collegues pour les
mes collegues via
mes collègues au
mes collègues aux
mes collègues avec
mes collègues chez
mes collègues d
mes collègues dans
mes collègues dans la
mes collègues dans le
mes collègues dans les
mes collègues dans leur
mes collègues dans son
mes collègues de
mes collègues de chez
mes collègues du
mes collègues par
mes collègues pour
mes collègues pour la
mes collègues pour le
mes collègues pour les
mes collègues via
mes collègues à
mes collègues à la
mets en rayon a
mets en rayon a la
mets en rayon au
mets en rayon aux
mets en rayon avec
mets en rayon chez
mets en rayon d
mets en rayon dans
mets en rayon dans la
mets en rayon dans le
mets en rayon dans les
mets en rayon dans leur
mets en rayon dans son
mets en rayon de
mets en rayon de chez
mets en rayon du
mets en rayon par
mets en rayon pour
mets en rayon pour la
mets en rayon pour le
mets en rayon pour les
mets en rayon via
mets en rayon à
mets en rayon à la
mi temps a
mi temps a la
mi temps au
mi temps aux
mi temps avec
mi temps chez
mi temps d
mi temps dans
mi temps dans la
mi temps dans le
mi temps dans les
mi temps dans leur
mi temps dans son
mi temps de
mi temps de chez
mi temps du
mi temps par
mi temps pour
mi temps pour la
mi temps pour le
mi temps pour les
mi temps via
mi temps à
mi temps à la
mi-temps a
mi-temps a la
mi-temps au
mi-temps aux
mi-temps avec
mi-temps chez
mi-temps d
mi-temps dans
mi-temps dans la
mi-temps dans le
mi-temps dans les
mi-temps dans leur
mi-temps dans son
mi-temps de
mi-temps de chez
mi-temps du
mi-temps par
mi-temps pour
mi-temps pour la
mi-temps pour le
mi-temps pour les
mi-temps via
mi-temps à
mi-temps à la
mioche a
mioche a quitte
mioche a quitté
mioche allait a
mioche allait au
mioche allait à
mioche apprend a
mioche apprend à
mioche au
mioche chez
mioche entre a
mioche entre à
mioche est a
mioche est au
mioche est au cp a
mioche est au cp à
mioche est chez
mioche est en ce1 a
mioche est en ce1 à
mioche est en cinquieme a
mioche est en cinquième à
mioche est en cp a
mioche est en cp à
mioche est en maternelle a
mioche est en maternelle à
mioche est en premiere a
mioche est en première à
mioche est en primaire a
mioche est en primaire à
mioche est en quatrieme a
mioche est en quatrième à
mioche est en seconde a
mioche est en seconde à
mioche est en sixieme a
mioche est en sixième à
mioche est en terminale a
mioche est en terminale à
mioche est en troisieme a
mioche est en troisième à
mioche est inscrit a
mioche est inscrit à
mioche est inscrite a
mioche est inscrite à
mioche est scolarise a
mioche est scolarisee a
mioche est scolarisé à
mioche est scolarisée à
mioche est à
mioche etait a
mioche etait au
mioche etudie a
mioche etudie au
mioche etudient a
mioche fait ses etudes a
mioche fait ses études à
mioche inscrit a
mioche inscrit à
mioche inscrite a
mioche inscrite à
mioche passe son bac a
mioche passe son bac à
mioche rentre a
mioche rentre à
mioche scolarise a
mioche scolarisee a
mioche scolarisé à
mioche scolarisée à
mioche sont a
mioche sont au
mioche sont chez
mioche sont à
mioche va a
mioche va au
mioche va chez
mioche va à
mioche vont a
mioche vont au
mioche vont chez
mioche vont à
mioche à
mioche était au
mioche était à
mioche étudie au
mioche étudie à
mioche étudient à
mission a
mission a la
mission au
mission aux
mission avec
mission chez
mission d
mission dans
mission dans la
mission dans le
mission dans les
mission dans leur
mission dans son
mission de
mission de chez
mission du
mission par
mission pour
mission pour la
mission pour le
mission pour les
mission via
mission à
mission à la
mois a
mois a la
mois au
mois aux
mois avec
mois chez
mois d
mois dans
mois dans la
mois dans le
mois dans les
mois dans leur
mois dans son
mois de
mois de chez
mois du
mois par
mois pour
mois pour la
mois pour le
mois pour les
mois via
mois à
mois à la
mome a
mome a quitte
mome allait a
mome allait au
mome apprend a
mome au
mome chez
mome entre a
mome est a
mome est au
mome est au cp a
mome est chez
mome est en ce1 a
mome est en cinquieme a
mome est en cp a
mome est en maternelle a
mome est en premiere a
mome est en primaire a
mome est en quatrieme a
mome est en seconde a
mome est en sixieme a
mome est en terminale a
mome est en troisieme a
mome est inscrit a
mome est inscrite a
mome est scolarise a
mome est scolarisee a
mome etait a
mome etait au
mome etudie a
mome etudie au
mome etudient a
mome fait ses etudes a
mome inscrit a
mome inscrite a
mome passe son bac a
mome rentre a
mome scolarise a
mome scolarisee a
mome sont a
mome sont au
mome sont chez
mome va a
mome va au
mome va chez
mome vont a
mome vont au
mome vont chez
mon boulot a
mon boulot a la
mon boulot au
mon boulot aux
mon boulot avec
mon boulot chez
mon boulot d
mon boulot dans
mon boulot dans la
mon boulot dans le
mon boulot dans les
mon boulot dans leur
mon boulot dans son
mon boulot de
mon boulot de chez
mon boulot du
mon boulot par
mon boulot pour
mon boulot pour la
mon boulot pour le
mon boulot pour les
mon boulot via
mon boulot à
mon boulot à la
mon chef a
mon chef de
mon chef à
mon patron de
mon patron du
mon taf a
mon taf a la
mon taf au
mon taf aux
mon taf avec
mon taf chez
mon taf d
mon taf dans
mon taf dans la
mon taf dans le
mon taf dans les
mon taf dans leur
mon taf dans son
mon taf de
mon taf de chez
mon taf du
mon taf par
mon taf pour
mon taf pour la
mon taf pour le
mon taf pour les
mon taf via
mon taf à
mon taf à la
mon travail a
mon travail a la
mon travail au
mon travail aux
mon travail avec
mon travail chez
mon travail d
mon travail dans
mon travail dans la
mon travail dans le
mon travail dans les
mon travail dans leur
mon travail dans son
mon travail de
mon travail de chez
mon travail du
mon travail par
mon travail pour
mon travail pour la
mon travail pour le
mon travail pour les
mon travail via
mon travail à
mon travail à la
mécanicien au
mécanicien aux
mécanicien avec
mécanicien chez
mécanicien d
mécanicien dans
mécanicien dans la
mécanicien dans le
mécanicien dans les
mécanicien dans leur
mécanicien dans son
mécanicien de
mécanicien de chez
mécanicien du
mécanicien par
mécanicien pour
mécanicien pour la
mécanicien pour le
mécanicien pour les
mécanicien via
mécanicien à
mécanicien à la
mécano au
mécano aux
mécano avec
mécano chez
mécano d
mécano dans
mécano dans la
mécano dans le
mécano dans les
mécano dans leur
mécano dans son
mécano de
mécano de chez
mécano du
mécano par
mécano pour
mécano pour la
mécano pour le
mécano pour les
mécano via
mécano à
mécano à la
ménage au
ménage aux
ménage avec
ménage chez
ménage d
ménage dans
ménage dans la
ménage dans le
ménage dans les
ménage dans leur
ménage dans son
ménage de
ménage de chez
ménage du
ménage par
ménage pour
ménage pour la
ménage pour le
ménage pour les
ménage via
ménage à
ménage à la
ménages au
ménages aux
ménages avec
ménages chez
ménages d
ménages dans
ménages dans la
ménages dans le
ménages dans les
ménages dans leur
ménages dans son
ménages de
ménages de chez
ménages du
ménages par
ménages pour
ménages pour la
ménages pour le
ménages pour les
ménages via
ménages à
ménages à la
môme a quitté
môme allait au
môme allait à
môme apprend à
môme au
môme chez
môme entre à
môme est au
môme est au cp à
môme est chez
môme est en ce1 à
môme est en cinquième à
môme est en cp à
môme est en maternelle à
môme est en première à
môme est en primaire à
môme est en quatrième à
môme est en seconde à
môme est en sixième à
môme est en terminale à
môme est en troisième à
môme est inscrit à
môme est inscrite à
môme est scolarisé à
môme est scolarisée à
môme est à
môme fait ses études à
môme inscrit à
môme inscrite à
môme passe son bac à
môme rentre à
môme scolarisé à
môme scolarisée à
môme sont au
môme sont chez
môme sont à
môme va au
môme va chez
môme va à
môme vont au
môme vont chez
môme vont à
môme à
môme était au
môme était à
môme étudie au
môme étudie à
môme étudient à
nettoie a
nettoie a la
nettoie au
nettoie aux
nettoie avec
nettoie chez
nettoie d
nettoie dans
nettoie dans la
nettoie dans le
nettoie dans les
nettoie dans leur
nettoie dans son
nettoie de
nettoie de chez
nettoie du
nettoie par
nettoie pour
nettoie pour la
nettoie pour le
nettoie pour les
nettoie via
nettoie à
nettoie à la
nettoyage a
nettoyage a la
nettoyage au
nettoyage aux
nettoyage avec
nettoyage chez
nettoyage d
nettoyage dans
nettoyage dans la
nettoyage dans le
nettoyage dans les
nettoyage dans leur
nettoyage dans son
nettoyage de
nettoyage de chez
nettoyage du
nettoyage par
nettoyage pour
nettoyage pour la
nettoyage pour le
nettoyage pour les
nettoyage via
nettoyage à
nettoyage à la
nettoyais a
nettoyais a la
nettoyais au
nettoyais aux
nettoyais avec
nettoyais chez
nettoyais d
nettoyais dans
nettoyais dans la
nettoyais dans le
nettoyais dans les
nettoyais dans leur
nettoyais dans son
nettoyais de
nettoyais de chez
nettoyais du
nettoyais par
nettoyais pour
nettoyais pour la
nettoyais pour le
nettoyais pour les
nettoyais via
nettoyais à
nettoyais à la
nettoyait a
nettoyait a la
nettoyait au
nettoyait aux
nettoyait avec
nettoyait chez
nettoyait d
nettoyait dans
nettoyait dans la
nettoyait dans le
nettoyait dans les
nettoyait dans leur
nettoyait dans son
nettoyait de
nettoyait de chez
nettoyait du
nettoyait par
nettoyait pour
nettoyait pour la
nettoyait pour le
nettoyait pour les
nettoyait via
nettoyait à
nettoyait à la
nettoye a
nettoye a la
nettoye au
nettoye aux
nettoye avec
nettoye chez
nettoye d
nettoye dans
nettoye dans la
nettoye dans le
nettoye dans les
nettoye dans leur
nettoye dans son
nettoye de
nettoye de chez
nettoye du
nettoye par
nettoye pour
nettoye pour la
nettoye pour le
nettoye pour les
nettoye via
nettoyer a
nettoyer a la
nettoyer au
nettoyer aux
nettoyer avec
nettoyer chez
nettoyer d
nettoyer dans
nettoyer dans la
nettoyer dans le
nettoyer dans les
nettoyer dans leur
nettoyer dans son
nettoyer de
nettoyer de chez
nettoyer du
nettoyer par
nettoyer pour
nettoyer pour la
nettoyer pour le
nettoyer pour les
nettoyer via
nettoyer à
nettoyer à la
nettoyé au
nettoyé aux
nettoyé avec
nettoyé chez
nettoyé d
nettoyé dans
nettoyé dans la
nettoyé dans le
nettoyé dans les
nettoyé dans leur
nettoyé dans son
nettoyé de
nettoyé de chez
nettoyé du
nettoyé par
nettoyé pour
nettoyé pour la
nettoyé pour le
nettoyé pour les
nettoyé via
nettoyé à
nettoyé à la
neveu a
neveu a quitte
neveu a quitté
neveu allait a
neveu allait au
neveu allait à
neveu apprend a
neveu apprend à
neveu au
neveu chez
neveu entre a
neveu entre à
neveu est a
neveu est au
neveu est au cp a
neveu est au cp à
neveu est chez
neveu est en ce1 a
neveu est en ce1 à
neveu est en cinquieme a
neveu est en cinquième à
neveu est en cp a
neveu est en cp à
neveu est en maternelle a
neveu est en maternelle à
neveu est en premiere a
neveu est en première à
neveu est en primaire a
neveu est en primaire à
neveu est en quatrieme a
neveu est en quatrième à
neveu est en seconde a
neveu est en seconde à
neveu est en sixieme a
neveu est en sixième à
neveu est en terminale a
neveu est en terminale à
neveu est en troisieme a
neveu est en troisième à
neveu est inscrit a
neveu est inscrit à
neveu est inscrite a
neveu est inscrite à
neveu est scolarise a
neveu est scolarisee a
neveu est scolarisé à
neveu est scolarisée à
neveu est à
neveu etait a
neveu etait au
neveu etudie a
neveu etudie au
neveu etudient a
neveu fait ses etudes a
neveu fait ses études à
neveu inscrit a
neveu inscrit à
neveu inscrite a
neveu inscrite à
neveu passe son bac a
neveu passe son bac à
neveu rentre a
neveu rentre à
neveu scolarise a
neveu scolarisee a
neveu scolarisé à
neveu scolarisée à
neveu sont a
neveu sont au
neveu sont chez
neveu sont à
neveu va a
neveu va au
neveu va chez
neveu va à
neveu vont a
neveu vont au
neveu vont chez
neveu vont à
neveu à
neveu était au
neveu était à
neveu étudie au
neveu étudie à
neveu étudient à
niece a
niece a quitte
niece allait a
niece allait au
niece apprend a
niece au
niece chez
niece entre a
niece est a
niece est au
niece est au cp a
niece est chez
niece est en ce1 a
niece est en cinquieme a
niece est en cp a
niece est en maternelle a
niece est en premiere a
niece est en primaire a
niece est en quatrieme a
niece est en seconde a
niece est en sixieme a
niece est en terminale a
niece est en troisieme a
niece est inscrit a
niece est inscrite a
niece est scolarise a
niece est scolarisee a
niece etait a
niece etait au
niece etudie a
niece etudie au
niece etudient a
niece fait ses etudes a
niece inscrit a
niece inscrite a
niece passe son bac a
niece rentre a
niece scolarise a
niece scolarisee a
niece sont a
niece sont au
niece sont chez
niece va a
niece va au
niece va chez
niece vont a
niece vont au
niece vont chez
nièce a quitté
nièce allait au
nièce allait à
nièce apprend à
nièce au
nièce chez
nièce entre à
nièce est au
nièce est au cp à
nièce est chez
nièce est en ce1 à
nièce est en cinquième à
nièce est en cp à
nièce est en maternelle à
nièce est en première à
nièce est en primaire à
nièce est en quatrième à
nièce est en seconde à
nièce est en sixième à
nièce est en terminale à
nièce est en troisième à
nièce est inscrit à
nièce est inscrite à
nièce est scolarisé à
nièce est scolarisée à
nièce est à
nièce fait ses études à
nièce inscrit à
nièce inscrite à
nièce passe son bac à
nièce rentre à
nièce scolarisé à
nièce scolarisée à
nièce sont au
nièce sont chez
nièce sont à
nièce va au
nièce va chez
nièce va à
nièce vont au
nièce vont chez
nièce vont à
nièce à
nièce était au
nièce était à
nièce étudie au
nièce étudie à
nièce étudient à
nounou a
nounou a la
nounou au
nounou aux
nounou avec
nounou chez
nounou d
nounou dans
nounou dans la
nounou dans le
nounou dans les
nounou dans leur
nounou dans son
nounou de
nounou de chez
nounou du
nounou par
nounou pour
nounou pour la
nounou pour le
nounou pour les
nounou via
nounou à
nounou à la
nourrice a
nourrice a la
nourrice au
nourrice aux
nourrice avec
nourrice chez
nourrice d
nourrice dans
nourrice dans la
nourrice dans le
nourrice dans les
nourrice dans leur
nourrice dans son
nourrice de
nourrice de chez
nourrice du
nourrice par
nourrice pour
nourrice pour la
nourrice pour le
nourrice pour les
nourrice via
nourrice à
nourrice à la
nous tenons
oignons chez
on bosse tous a
on bosse tous chez
on bosse tous à
on m'a embauche a
on m'a embauche chez
on m'a embauchee a
on m'a embauché chez
on m'a embauché à
on m'a embauchée à
on m'a place a
on m'a placee chez
on m'a placé à
on m'a placée chez
on tient
on travaille tous a
on travaille tous chez
on travaille tous à
onglerie a
onglerie a la
onglerie au
onglerie aux
onglerie avec
onglerie chez
onglerie d
onglerie dans
onglerie dans la
onglerie dans le
onglerie dans les
onglerie dans leur
onglerie dans son
onglerie de
onglerie de chez
onglerie du
onglerie par
onglerie pour
onglerie pour la
onglerie pour le
onglerie pour les
onglerie via
onglerie à
onglerie à la
ouvrier a
ouvrier a la
ouvrier au
ouvrier aux
ouvrier avec
ouvrier chez
ouvrier d
ouvrier dans
ouvrier dans la
ouvrier dans le
ouvrier dans les
ouvrier dans leur
ouvrier dans son
ouvrier de
ouvrier de chez
ouvrier du
ouvrier par
ouvrier pour
ouvrier pour la
ouvrier pour le
ouvrier pour les
ouvrier via
ouvrier à
ouvrier à la
ouvriere a
ouvriere a la
ouvriere au
ouvriere aux
ouvriere avec
ouvriere chez
ouvriere d
ouvriere dans
ouvriere dans la
ouvriere dans le
ouvriere dans les
ouvriere dans leur
ouvriere dans son
ouvriere de
ouvriere de chez
ouvriere du
ouvriere par
ouvriere pour
ouvriere pour la
ouvriere pour le
ouvriere pour les
ouvriere via
ouvrière au
ouvrière aux
ouvrière avec
ouvrière chez
ouvrière d
ouvrière dans
ouvrière dans la
ouvrière dans le
ouvrière dans les
ouvrière dans leur
ouvrière dans son
ouvrière de
ouvrière de chez
ouvrière du
ouvrière par
ouvrière pour
ouvrière pour la
ouvrière pour le
ouvrière pour les
ouvrière via
ouvrière à
ouvrière à la
paie de
par l'agence
par la societe
par la société
parti de chez
partie de chez
patissier a
patissier a la
patissier au
patissier aux
patissier avec
patissier chez
patissier d
patissier dans
patissier dans la
patissier dans le
patissier dans les
patissier dans leur
patissier dans son
patissier de
patissier de chez
patissier du
patissier par
patissier pour
patissier pour la
patissier pour le
patissier pour les
patissier via
patron a
patron a la
patron appelee
patron appelée
patron au
patron aux
patron avec
patron chez
patron d
patron dans
patron dans la
patron dans le
patron dans les
patron dans leur
patron dans son
patron de
patron de chez
patron du
patron nommee
patron nommée
patron par
patron pour
patron pour la
patron pour le
patron pour les
patron via
patron à
patron à la
patronne a
patronne a la
patronne au
patronne aux
patronne avec
patronne chez
patronne d
patronne dans
patronne dans la
patronne dans le
patronne dans les
patronne dans leur
patronne dans son
patronne de
patronne de chez
patronne du
patronne par
patronne pour
patronne pour la
patronne pour le
patronne pour les
patronne via
patronne à
patronne à la
paye de
pecheur a
pecheur a la
pecheur au
pecheur aux
pecheur avec
pecheur chez
pecheur d
pecheur dans
pecheur dans la
pecheur dans le
pecheur dans les
pecheur dans leur
pecheur dans son
pecheur de
pecheur de chez
pecheur du
pecheur par
pecheur pour
pecheur pour la
pecheur pour le
pecheur pour les
pecheur via
peintre a
peintre a la
peintre au
peintre aux
peintre avec
peintre chez
peintre d
peintre dans
peintre dans la
peintre dans le
peintre dans les
peintre dans leur
peintre dans son
peintre de
peintre de chez
peintre du
peintre par
peintre pour
peintre pour la
peintre pour le
peintre pour les
peintre via
peintre à
peintre à la
petit a
petit a quitte
petit a quitté
petit allait a
petit allait au
petit allait à
petit apprend a
petit apprend à
petit au
petit chez
petit entre a
petit entre à
petit est a
petit est au
petit est au cp a
petit est au cp à
petit est chez
petit est en ce1 a
petit est en ce1 à
petit est en cinquieme a
petit est en cinquième à
petit est en cp a
petit est en cp à
petit est en maternelle a
petit est en maternelle à
petit est en premiere a
petit est en première à
petit est en primaire a
petit est en primaire à
petit est en quatrieme a
petit est en quatrième à
petit est en seconde a
petit est en seconde à
petit est en sixieme a
petit est en sixième à
petit est en terminale a
petit est en terminale à
petit est en troisieme a
petit est en troisième à
petit est inscrit a
petit est inscrit à
petit est inscrite a
petit est inscrite à
petit est scolarise a
petit est scolarisee a
petit est scolarisé à
petit est scolarisée à
petit est à
petit etait a
petit etait au
petit etudie a
petit etudie au
petit etudient a
petit fait ses etudes a
petit fait ses études à
petit fils a
petit fils a quitte
petit fils a quitté
petit fils allait a
petit fils allait au
petit fils allait à
petit fils apprend a
petit fils apprend à
petit fils au
petit fils chez
petit fils entre a
petit fils entre à
petit fils est a
petit fils est au
petit fils est au cp a
petit fils est au cp à
petit fils est chez
petit fils est en ce1 a
petit fils est en ce1 à
petit fils est en cinquieme a
petit fils est en cinquième à
petit fils est en cp a
petit fils est en cp à
petit fils est en maternelle a
petit fils est en maternelle à
petit fils est en premiere a
petit fils est en première à
petit fils est en primaire a
petit fils est en primaire à
petit fils est en quatrieme a
petit fils est en quatrième à
petit fils est en seconde a
petit fils est en seconde à
petit fils est en sixieme a
petit fils est en sixième à
petit fils est en terminale a
petit fils est en terminale à
petit fils est en troisieme a
petit fils est en troisième à
petit fils est inscrit a
petit fils est inscrit à
petit fils est inscrite a
petit fils est inscrite à
petit fils est scolarise a
petit fils est scolarisee a
petit fils est scolarisé à
petit fils est scolarisée à
petit fils est à
petit fils etait a
petit fils etait au
petit fils etudie a
petit fils etudie au
petit fils etudient a
petit fils fait ses etudes a
petit fils fait ses études à
petit fils inscrit a
petit fils inscrit à
petit fils inscrite a
petit fils inscrite à
petit fils passe son bac a
petit fils passe son bac à
petit fils rentre a
petit fils rentre à
petit fils scolarise a
petit fils scolarisee a
petit fils scolarisé à
petit fils scolarisée à
petit fils sont a
petit fils sont au
petit fils sont chez
petit fils sont à
petit fils va a
petit fils va au
petit fils va chez
petit fils va à
petit fils vont a
petit fils vont au
petit fils vont chez
petit fils vont à
petit fils à
petit fils était au
petit fils était à
petit fils étudie au
petit fils étudie à
petit fils étudient à
petit inscrit a
petit inscrit à
petit inscrite a
petit inscrite à
petit passe son bac a
petit passe son bac à
petit rentre a
petit rentre à
petit scolarise a
petit scolarisee a
petit scolarisé à
petit scolarisée à
petit sont a
petit sont au
petit sont chez
petit sont à
petit va a
petit va au
petit va chez
petit va à
petit vont a
petit vont au
petit vont chez
petit vont à
petit à
petit était au
petit était à
petit étudie au
petit étudie à
petit étudient à
petite a
petite a quitte
petite a quitté
petite allait a
petite allait au
petite allait à
petite apprend a
petite apprend à
petite au
petite chez
petite entre a
petite entre à
petite est a
petite est au
petite est au cp a
petite est au cp à
petite est chez
petite est en ce1 a
petite est en ce1 à
petite est en cinquieme a
petite est en cinquième à
petite est en cp a
petite est en cp à
petite est en maternelle a
petite est en maternelle à
petite est en premiere a
petite est en première à
petite est en primaire a
petite est en primaire à
petite est en quatrieme a
petite est en quatrième à
petite est en seconde a
petite est en seconde à
petite est en sixieme a
petite est en sixième à
petite est en terminale a
petite est en terminale à
petite est en troisieme a
petite est en troisième à
petite est inscrit a
petite est inscrit à
petite est inscrite a
petite est inscrite à
petite est scolarise a
petite est scolarisee a
petite est scolarisé à
petite est scolarisée à
petite est à
petite etait a
petite etait au
petite etudie a
petite etudie au
petite etudient a
petite fait ses etudes a
petite fait ses études à
petite fille a
petite fille a quitte
petite fille a quitté
petite fille allait a
petite fille allait au
petite fille allait à
petite fille apprend a
petite fille apprend à
petite fille au
petite fille chez
petite fille entre a
petite fille entre à
petite fille est a
petite fille est au
petite fille est au cp a
petite fille est au cp à
petite fille est chez
petite fille est en ce1 a
petite fille est en ce1 à
petite fille est en cinquieme a
petite fille est en cinquième à
petite fille est en cp a
petite fille est en cp à
petite fille est en maternelle a
petite fille est en maternelle à
petite fille est en premiere a
petite fille est en première à
petite fille est en primaire a
petite fille est en primaire à
petite fille est en quatrieme a
petite fille est en quatrième à
petite fille est en seconde a
petite fille est en seconde à
petite fille est en sixieme a
petite fille est en sixième à
petite fille est en terminale a
petite fille est en terminale à
petite fille est en troisieme a
petite fille est en troisième à
petite fille est inscrit a
petite fille est inscrit à
petite fille est inscrite a
petite fille est inscrite à
petite fille est scolarise a
petite fille est scolarisee a
petite fille est scolarisé à
petite fille est scolarisée à
petite fille est à
petite fille etait a
petite fille etait au
petite fille etudie a
petite fille etudie au
petite fille etudient a
petite fille fait ses etudes a
petite fille fait ses études à
petite fille inscrit a
petite fille inscrit à
petite fille inscrite a
petite fille inscrite à
petite fille passe son bac a
petite fille passe son bac à
petite fille rentre a
petite fille rentre à
petite fille scolarise a
petite fille scolarisee a
petite fille scolarisé à
petite fille scolarisée à
petite fille sont a
petite fille sont au
petite fille sont chez
petite fille sont à
petite fille va a
petite fille va au
petite fille va chez
petite fille va à
petite fille vont a
petite fille vont au
petite fille vont chez
petite fille vont à
petite fille à
petite fille était au
petite fille était à
petite fille étudie au
petite fille étudie à
petite fille étudient à
petite inscrit a
petite inscrit à
petite inscrite a
petite inscrite à
petite passe son bac a
petite passe son bac à
petite rentre a
petite rentre à
petite scolarise a
petite scolarisee a
petite scolarisé à
petite scolarisée à
petite sont a
petite sont au
petite sont chez
petite sont à
petite va a
petite va au
petite va chez
petite va à
petite vont a
petite vont au
petite vont chez
petite vont à
petite à
petite était au
petite était à
petite étudie au
petite étudie à
petite étudient à
petits enfants a
petits enfants a quitte
petits enfants a quitté
petits enfants allait a
petits enfants allait au
petits enfants allait à
petits enfants apprend a
petits enfants apprend à
petits enfants au
petits enfants chez
petits enfants entre a
petits enfants entre à
petits enfants est a
petits enfants est au
petits enfants est au cp a
petits enfants est au cp à
petits enfants est chez
petits enfants est en ce1 a
petits enfants est en ce1 à
petits enfants est en cinquieme a
petits enfants est en cinquième à
petits enfants est en cp a
petits enfants est en cp à
petits enfants est en maternelle a
petits enfants est en maternelle à
petits enfants est en premiere a
petits enfants est en première à
petits enfants est en primaire a
petits enfants est en primaire à
petits enfants est en quatrieme a
petits enfants est en quatrième à
petits enfants est en seconde a
petits enfants est en seconde à
petits enfants est en sixieme a
petits enfants est en sixième à
petits enfants est en terminale a
petits enfants est en terminale à
petits enfants est en troisieme a
petits enfants est en troisième à
petits enfants est inscrit a
petits enfants est inscrit à
petits enfants est inscrite a
petits enfants est inscrite à
petits enfants est scolarise a
petits enfants est scolarisee a
petits enfants est scolarisé à
petits enfants est scolarisée à
petits enfants est à
petits enfants etait a
petits enfants etait au
petits enfants etudie a
petits enfants etudie au
petits enfants etudient a
petits enfants fait ses etudes a
petits enfants fait ses études à
petits enfants inscrit a
petits enfants inscrit à
petits enfants inscrite a
petits enfants inscrite à
petits enfants passe son bac a
petits enfants passe son bac à
petits enfants rentre a
petits enfants rentre à
petits enfants scolarise a
petits enfants scolarisee a
petits enfants scolarisé à
petits enfants scolarisée à
petits enfants sont a
petits enfants sont au
petits enfants sont chez
petits enfants sont à
petits enfants va a
petits enfants va au
petits enfants va chez
petits enfants va à
petits enfants vont a
petits enfants vont au
petits enfants vont chez
petits enfants vont à
petits enfants à
petits enfants était au
petits enfants était à
petits enfants étudie au
petits enfants étudie à
petits enfants étudient à
plombier a
plombier a la
plombier au
plombier aux
plombier avec
plombier chez
plombier d
plombier dans
plombier dans la
plombier dans le
plombier dans les
plombier dans leur
plombier dans son
plombier de
plombier de chez
plombier du
plombier par
plombier pour
plombier pour la
plombier pour le
plombier pour les
plombier via
plombier à
plombier à la
plonge au
plonge chez
plongeur a
plongeur a la
plongeur au
plongeur aux
plongeur avec
plongeur chez
plongeur d
plongeur dans
plongeur dans la
plongeur dans le
plongeur dans les
plongeur dans leur
plongeur dans son
plongeur de
plongeur de chez
plongeur du
plongeur par
plongeur pour
plongeur pour la
plongeur pour le
plongeur pour les
plongeur via
plongeur à
plongeur à la
plongeuse a
plongeuse a la
plongeuse au
plongeuse aux
plongeuse avec
plongeuse chez
plongeuse d
plongeuse dans
plongeuse dans la
plongeuse dans le
plongeuse dans les
plongeuse dans leur
plongeuse dans son
plongeuse de
plongeuse de chez
plongeuse du
plongeuse par
plongeuse pour
plongeuse pour la
plongeuse pour le
plongeuse pour les
plongeuse via
plongeuse à
plongeuse à la
pointais a
pointais a la
pointais au
pointais aux
pointais avec
pointais chez
pointais d
pointais dans
pointais dans la
pointais dans le
pointais dans les
pointais dans leur
pointais dans son
pointais de
pointais de chez
pointais du
pointais par
pointais pour
pointais pour la
pointais pour le
pointais pour les
pointais via
pointais à
pointais à la
pointe a
pointe a la
pointe au
pointe aux
pointe avec
pointe chez
pointe d
pointe dans
pointe dans la
pointe dans le
pointe dans les
pointe dans leur
pointe dans son
pointe de
pointe de chez
pointe du
pointe par
pointe pour
pointe pour la
pointe pour le
pointe pour les
pointe via
pointe à
pointe à la
pointer a
pointer a la
pointer au
pointer aux
pointer avec
pointer chez
pointer d
pointer dans
pointer dans la
pointer dans le
pointer dans les
pointer dans leur
pointer dans son
pointer de
pointer de chez
pointer du
pointer par
pointer pour
pointer pour la
pointer pour le
pointer pour les
pointer via
pointer à
pointer à la
poissonnier a
poissonnier a la
poissonnier au
poissonnier aux
poissonnier avec
poissonnier chez
poissonnier d
poissonnier dans
poissonnier dans la
poissonnier dans le
poissonnier dans les
poissonnier dans leur
poissonnier dans son
poissonnier de
poissonnier de chez
poissonnier du
poissonnier par
poissonnier pour
poissonnier pour la
poissonnier pour le
poissonnier pour les
poissonnier via
poissonnier à
poissonnier à la
poste a
poste a la
poste au
poste aux
poste avec
poste chez
poste d
poste dans
poste dans la
poste dans le
poste dans les
poste dans leur
poste dans son
poste de
poste de chez
poste du
poste par
poste pour
poste pour la
poste pour le
poste pour les
poste via
poste à
poste à la
preparateur a
preparateur a la
preparateur au
preparateur aux
preparateur avec
preparateur chez
preparateur d
preparateur dans
preparateur dans la
preparateur dans le
preparateur dans les
preparateur dans leur
preparateur dans son
preparateur de
preparateur de chez
preparateur de commandes a
preparateur de commandes a la
preparateur de commandes au
preparateur de commandes aux
preparateur de commandes avec
preparateur de commandes chez
preparateur de commandes d
preparateur de commandes dans
preparateur de commandes dans la
preparateur de commandes dans le
preparateur de commandes dans les
preparateur de commandes dans leur
preparateur de commandes dans son
preparateur de commandes de
preparateur de commandes de chez
preparateur de commandes du
preparateur de commandes par
preparateur de commandes pour
preparateur de commandes pour la
preparateur de commandes pour le
preparateur de commandes pour les
preparateur de commandes via
preparateur du
preparateur par
preparateur pour
preparateur pour la
preparateur pour le
preparateur pour les
preparateur via
preparatrice a
preparatrice a la
preparatrice au
preparatrice aux
preparatrice avec
preparatrice chez
preparatrice d
preparatrice dans
preparatrice dans la
preparatrice dans le
preparatrice dans les
preparatrice dans leur
preparatrice dans son
preparatrice de
preparatrice de chez
preparatrice du
preparatrice par
preparatrice pour
preparatrice pour la
preparatrice pour le
preparatrice pour les
preparatrice via
prof a
prof à
professeur a
professeur à
proprietaire a
proprietaire a la
proprietaire au
proprietaire aux
proprietaire avec
proprietaire chez
proprietaire d
proprietaire dans
proprietaire dans la
proprietaire dans le
proprietaire dans les
proprietaire dans leur
proprietaire dans son
proprietaire de
proprietaire de chez
proprietaire du
proprietaire par
proprietaire pour
proprietaire pour la
proprietaire pour le
proprietaire pour les
proprietaire via
propriétaire au
propriétaire aux
propriétaire avec
propriétaire chez
propriétaire d
propriétaire dans
propriétaire dans la
propriétaire dans le
propriétaire dans les
propriétaire dans leur
propriétaire dans son
propriétaire de
propriétaire de chez
propriétaire du
propriétaire par
propriétaire pour
propriétaire pour la
propriétaire pour le
propriétaire pour les
propriétaire via
propriétaire à
propriétaire à la
préparateur au
préparateur aux
préparateur avec
préparateur chez
préparateur d
préparateur dans
préparateur dans la
préparateur dans le
préparateur dans les
préparateur dans leur
préparateur dans son
préparateur de
préparateur de chez
préparateur de commandes au
préparateur de commandes aux
préparateur de commandes avec
préparateur de commandes chez
préparateur de commandes d
préparateur de commandes dans
préparateur de commandes dans la
préparateur de commandes dans le
préparateur de commandes dans les
préparateur de commandes dans leur
préparateur de commandes dans son
préparateur de commandes de
préparateur de commandes de chez
préparateur de commandes du
préparateur de commandes par
préparateur de commandes pour
préparateur de commandes pour la
préparateur de commandes pour le
préparateur de commandes pour les
préparateur de commandes via
préparateur de commandes à
préparateur de commandes à la
préparateur du
préparateur par
préparateur pour
préparateur pour la
préparateur pour le
préparateur pour les
préparateur via
préparateur à
préparateur à la
préparatrice au
préparatrice aux
préparatrice avec
préparatrice chez
préparatrice d
préparatrice dans
préparatrice dans la
préparatrice dans le
préparatrice dans les
préparatrice dans leur
préparatrice dans son
préparatrice de
préparatrice de chez
préparatrice du
préparatrice par
préparatrice pour
préparatrice pour la
préparatrice pour le
préparatrice pour les
préparatrice via
préparatrice à
préparatrice à la
puine a
puine a quitte
puine allait a
puine allait au
puine apprend a
puine au
puine chez
puine entre a
puine est a
puine est au
puine est au cp a
puine est chez
puine est en ce1 a
puine est en cinquieme a
puine est en cp a
puine est en maternelle a
puine est en premiere a
puine est en primaire a
puine est en quatrieme a
puine est en seconde a
puine est en sixieme a
puine est en terminale a
puine est en troisieme a
puine est inscrit a
puine est inscrite a
puine est scolarise a
puine est scolarisee a
puine etait a
puine etait au
puine etudie a
puine etudie au
puine etudient a
puine fait ses etudes a
puine inscrit a
puine inscrite a
puine passe son bac a
puine rentre a
puine scolarise a
puine scolarisee a
puine sont a
puine sont au
puine sont chez
puine va a
puine va au
puine va chez
puine vont a
puine vont au
puine vont chez
puîné a quitté
puîné allait au
puîné allait à
puîné apprend à
puîné au
puîné chez
puîné entre à
puîné est au
puîné est au cp à
puîné est chez
puîné est en ce1 à
puîné est en cinquième à
puîné est en cp à
puîné est en maternelle à
puîné est en première à
puîné est en primaire à
puîné est en quatrième à
puîné est en seconde à
puîné est en sixième à
puîné est en terminale à
puîné est en troisième à
puîné est inscrit à
puîné est inscrite à
puîné est scolarisé à
puîné est scolarisée à
puîné est à
puîné fait ses études à
puîné inscrit à
puîné inscrite à
puîné passe son bac à
puîné rentre à
puîné scolarisé à
puîné scolarisée à
puîné sont au
puîné sont chez
puîné sont à
puîné va au
puîné va chez
puîné va à
puîné vont au
puîné vont chez
puîné vont à
puîné à
puîné était au
puîné était à
puîné étudie au
puîné étudie à
puîné étudient à
pâtissier au
pâtissier aux
pâtissier avec
pâtissier chez
pâtissier d
pâtissier dans
pâtissier dans la
pâtissier dans le
pâtissier dans les
pâtissier dans leur
pâtissier dans son
pâtissier de
pâtissier de chez
pâtissier du
pâtissier par
pâtissier pour
pâtissier pour la
pâtissier pour le
pâtissier pour les
pâtissier via
pâtissier à
pâtissier à la
pêcheur au
pêcheur aux
pêcheur avec
pêcheur chez
pêcheur d
pêcheur dans
pêcheur dans la
pêcheur dans le
pêcheur dans les
pêcheur dans leur
pêcheur dans son
pêcheur de
pêcheur de chez
pêcheur du
pêcheur par
pêcheur pour
pêcheur pour la
pêcheur pour le
pêcheur pour les
pêcheur via
pêcheur à
pêcheur à la
quitte mon poste a
quitté mon poste à
ramassait a
ramassait a la
ramassait au
ramassait aux
ramassait avec
ramassait chez
ramassait d
ramassait dans
ramassait dans la
ramassait dans le
ramassait dans les
ramassait dans leur
ramassait dans son
ramassait de
ramassait de chez
ramassait du
ramassait par
ramassait pour
ramassait pour la
ramassait pour le
ramassait pour les
ramassait via
ramassait à
ramassait à la
ramasse a
ramasse a la
ramasse au
ramasse aux
ramasse avec
ramasse chez
ramasse d
ramasse dans
ramasse dans la
ramasse dans le
ramasse dans les
ramasse dans leur
ramasse dans son
ramasse de
ramasse de chez
ramasse du
ramasse par
ramasse pour
ramasse pour la
ramasse pour le
ramasse pour les
ramasse via
ramasse à
ramasse à la
range les rayons a
range les rayons a la
range les rayons au
range les rayons aux
range les rayons avec
range les rayons chez
range les rayons d
range les rayons dans
range les rayons dans la
range les rayons dans le
range les rayons dans les
range les rayons dans leur
range les rayons dans son
range les rayons de
range les rayons de chez
range les rayons du
range les rayons par
range les rayons pour
range les rayons pour la
range les rayons pour le
range les rayons pour les
range les rayons via
range les rayons à
range les rayons à la
receptionniste a
receptionniste a la
receptionniste au
receptionniste aux
receptionniste avec
receptionniste chez
receptionniste d
receptionniste dans
receptionniste dans la
receptionniste dans le
receptionniste dans les
receptionniste dans leur
receptionniste dans son
receptionniste de
receptionniste de chez
receptionniste du
receptionniste par
receptionniste pour
receptionniste pour la
receptionniste pour le
receptionniste pour les
receptionniste via
recrute a
recrute a la
recrute au
recrute aux
recrute avec
recrute chez
recrute d
recrute dans
recrute dans la
recrute dans le
recrute dans les
recrute dans leur
recrute dans son
recrute de
recrute de chez
recrute du
recrute par
recrute pour
recrute pour la
recrute pour le
recrute pour les
recrute via
recrutee a
recrutee a la
recrutee au
recrutee aux
recrutee avec
recrutee chez
recrutee d
recrutee dans
recrutee dans la
recrutee dans le
recrutee dans les
recrutee dans leur
recrutee dans son
recrutee de
recrutee de chez
recrutee du
recrutee par
recrutee pour
recrutee pour la
recrutee pour le
recrutee pour les
recrutee via
recruté au
recruté aux
recruté avec
recruté chez
recruté d
recruté dans
recruté dans la
recruté dans le
recruté dans les
recruté dans leur
recruté dans son
recruté de
recruté de chez
recruté du
recruté par
recruté pour
recruté pour la
recruté pour le
recruté pour les
recruté via
recruté à
recruté à la
recrutée au
recrutée aux
recrutée avec
recrutée chez
recrutée d
recrutée dans
recrutée dans la
recrutée dans le
recrutée dans les
recrutée dans leur
recrutée dans son
recrutée de
recrutée de chez
recrutée du
recrutée par
recrutée pour
recrutée pour la
recrutée pour le
recrutée pour les
recrutée via
recrutée à
recrutée à la
recuperer les enfants a
recuperer ma fille a
recuperer mon fils a
renvoye a
renvoye a la
renvoye au
renvoye aux
renvoye avec
renvoye chez
renvoye d
renvoye dans
renvoye dans la
renvoye dans le
renvoye dans les
renvoye dans leur
renvoye dans son
renvoye de
renvoye de chez
renvoye du
renvoye du college
renvoye par
renvoye pour
renvoye pour la
renvoye pour le
renvoye pour les
renvoye via
renvoyee a
renvoyee a la
renvoyee au
renvoyee aux
renvoyee avec
renvoyee chez
renvoyee d
renvoyee dans
renvoyee dans la
renvoyee dans le
renvoyee dans les
renvoyee dans leur
renvoyee dans son
renvoyee de
renvoyee de chez
renvoyee du
renvoyee par
renvoyee pour
renvoyee pour la
renvoyee pour le
renvoyee pour les
renvoyee via
renvoyé au
renvoyé aux
renvoyé avec
renvoyé chez
renvoyé d
renvoyé dans
renvoyé dans la
renvoyé dans le
renvoyé dans les
renvoyé dans leur
renvoyé dans son
renvoyé de
renvoyé de chez
renvoyé du
renvoyé du collège
renvoyé par
renvoyé pour
renvoyé pour la
renvoyé pour le
renvoyé pour les
renvoyé via
renvoyé à
renvoyé à la
renvoyée au
renvoyée aux
renvoyée avec
renvoyée chez
renvoyée d
renvoyée dans
renvoyée dans la
renvoyée dans le
renvoyée dans les
renvoyée dans leur
renvoyée dans son
renvoyée de
renvoyée de chez
renvoyée du
renvoyée par
renvoyée pour
renvoyée pour la
renvoyée pour le
renvoyée pour les
renvoyée via
renvoyée à
renvoyée à la
residence appele
residence appelee
residence c'est
residence est
residence nomme
residence nommee
residence qui s'appelle
residence s'appelle
responsable a
responsable a la
responsable au
responsable aux
responsable avec
responsable chez
responsable d
responsable dans
responsable dans la
responsable dans le
responsable dans les
responsable dans leur
responsable dans son
responsable de
responsable de chez
responsable du
responsable par
responsable pour
responsable pour la
responsable pour le
responsable pour les
responsable via
responsable à
responsable à la
restaurant appele
restaurant appelee
restaurant appelé
restaurant appelée
restaurant c'est
restaurant nomme
restaurant nommee
restaurant nommé
restaurant nommée
restaurant qui s'appelle
restaurant s'appelait
restaurant s'appelle
roulais pour
roule pour
routier a
routier a la
routier au
routier aux
routier avec
routier chez
routier d
routier dans
routier dans la
routier dans le
routier dans les
routier dans leur
routier dans son
routier de
routier de chez
routier du
routier par
routier pour
routier pour la
routier pour le
routier pour les
routier via
routier à
routier à la
réceptionniste au
réceptionniste aux
réceptionniste avec
réceptionniste chez
réceptionniste d
réceptionniste dans
réceptionniste dans la
réceptionniste dans le
réceptionniste dans les
réceptionniste dans leur
réceptionniste dans son
réceptionniste de
réceptionniste de chez
réceptionniste du
réceptionniste par
réceptionniste pour
réceptionniste pour la
réceptionniste pour le
réceptionniste pour les
réceptionniste via
réceptionniste à
réceptionniste à la
récupérer les enfants à
récupérer ma fille à
récupérer mon fils à
résidence appelé
résidence appelée
résidence c'est
résidence est
résidence nommé
résidence nommée
résidence qui s'appelle
résidence s'appelle
sa maitresse a
sa maitresse de
sa maîtresse de
sa maîtresse à
sa prof a
sa prof à
saison a
saison a la
saison au
saison aux
saison avec
saison chez
saison d
saison dans
saison dans la
saison dans le
saison dans les
saison dans leur
saison dans son
saison de
saison de chez
saison du
saison par
saison pour
saison pour la
saison pour le
saison pour les
saison via
saison à
saison à la
saisonnier a
saisonnier a la
saisonnier au
saisonnier aux
saisonnier avec
saisonnier chez
saisonnier d
saisonnier dans
saisonnier dans la
saisonnier dans le
saisonnier dans les
saisonnier dans leur
saisonnier dans son
saisonnier de
saisonnier de chez
saisonnier du
saisonnier par
saisonnier pour
saisonnier pour la
saisonnier pour le
saisonnier pour les
saisonnier via
saisonnier à
saisonnier à la
saisonniere a
saisonniere a la
saisonniere au
saisonniere aux
saisonniere avec
saisonniere chez
saisonniere d
saisonniere dans
saisonniere dans la
saisonniere dans le
saisonniere dans les
saisonniere dans leur
saisonniere dans son
saisonniere de
saisonniere de chez
saisonniere du
saisonniere par
saisonniere pour
saisonniere pour la
saisonniere pour le
saisonniere pour les
saisonniere via
saisonnière au
saisonnière aux
saisonnière avec
saisonnière chez
saisonnière d
saisonnière dans
saisonnière dans la
saisonnière dans le
saisonnière dans les
saisonnière dans leur
saisonnière dans son
saisonnière de
saisonnière de chez
saisonnière du
saisonnière par
saisonnière pour
saisonnière pour la
saisonnière pour le
saisonnière pour les
saisonnière via
saisonnière à
saisonnière à la
saisons a
saisons a la
saisons au
saisons aux
saisons avec
saisons chez
saisons d
saisons dans
saisons dans la
saisons dans le
saisons dans les
saisons dans leur
saisons dans son
saisons de
saisons de chez
saisons du
saisons par
saisons pour
saisons pour la
saisons pour le
saisons pour les
saisons via
saisons à
saisons à la
salaire a
salaire a la
salaire au
salaire aux
salaire avec
salaire chez
salaire d
salaire dans
salaire dans la
salaire dans le
salaire dans les
salaire dans leur
salaire dans son
salaire de
salaire de chez
salaire du
salaire par
salaire pour
salaire pour la
salaire pour le
salaire pour les
salaire via
salaire à
salaire à la
salarie chez
salarie de
salariee chez
salariee de
salarié chez
salarié de
salariée chez
salariée de
salon appele
salon appelee
salon appelé
salon appelée
salon c'est
salon est
salon nomme
salon nommee
salon nommé
salon nommée
salon qui s'appelle
salon s'appelait
salon s'appelle
second de cuisine au
secretaire a
secretaire a la
secretaire au
secretaire aux
secretaire avec
secretaire chez
secretaire d
secretaire dans
secretaire dans la
secretaire dans le
secretaire dans les
secretaire dans leur
secretaire dans son
secretaire de
secretaire de chez
secretaire du
secretaire par
secretaire pour
secretaire pour la
secretaire pour le
secretaire pour les
secretaire via
secrétaire au
secrétaire aux
secrétaire avec
secrétaire chez
secrétaire d
secrétaire dans
secrétaire dans la
secrétaire dans le
secrétaire dans les
secrétaire dans leur
secrétaire dans son
secrétaire de
secrétaire de chez
secrétaire du
secrétaire par
secrétaire pour
secrétaire pour la
secrétaire pour le
secrétaire pour les
secrétaire via
secrétaire à
secrétaire à la
semaines a
semaines a la
semaines au
semaines aux
semaines avec
semaines chez
semaines d
semaines dans
semaines dans la
semaines dans le
semaines dans les
semaines dans leur
semaines dans son
semaines de
semaines de chez
semaines du
semaines par
semaines pour
semaines pour la
semaines pour le
semaines pour les
semaines via
semaines à
semaines à la
serveur a
serveur a la
serveur au
serveur aux
serveur avec
serveur chez
serveur d
serveur dans
serveur dans la
serveur dans le
serveur dans les
serveur dans leur
serveur dans son
serveur de
serveur de chez
serveur du
serveur par
serveur pour
serveur pour la
serveur pour le
serveur pour les
serveur via
serveur à
serveur à la
serveuse a
serveuse a la
serveuse au
serveuse aux
serveuse avec
serveuse chez
serveuse d
serveuse dans
serveuse dans la
serveuse dans le
serveuse dans les
serveuse dans leur
serveuse dans son
serveuse de
serveuse de chez
serveuse du
serveuse par
serveuse pour
serveuse pour la
serveuse pour le
serveuse pour les
serveuse via
serveuse à
serveuse à la
shift a
shift a la
shift au
shift aux
shift avec
shift chez
shift d
shift dans
shift dans la
shift dans le
shift dans les
shift dans leur
shift dans son
shift de
shift de chez
shift du
shift par
shift pour
shift pour la
shift pour le
shift pour les
shift via
shift à
shift à la
societe
societe appele
societe appelee
societe c'est
societe est
societe nomme
societe nommee
societe qui s'appelle
societe s'appelait
societe s'appelle
société
société appelé
société appelée
société c'est
société est
société nommé
société nommée
société qui s'appelle
société s'appelait
société s'appelle
soignante a
soignante à
son maitre a
son maître à
son prof a
son prof à
sorti de chez
sortie de chez
stage a
stage a la
stage au
stage aux
stage avec
stage chez
stage d
stage dans
stage dans la
stage dans le
stage dans les
stage dans leur
stage dans son
stage de
stage de chez
stage du
stage par
stage pour
stage pour la
stage pour le
stage pour les
stage via
stage à
stage à la
stagiaire a
stagiaire a la
stagiaire au
stagiaire aux
stagiaire avec
stagiaire chez
stagiaire d
stagiaire dans
stagiaire dans la
stagiaire dans le
stagiaire dans les
stagiaire dans leur
stagiaire dans son
stagiaire de
stagiaire de chez
stagiaire du
stagiaire par
stagiaire pour
stagiaire pour la
stagiaire pour le
stagiaire pour les
stagiaire via
stagiaire à
stagiaire à la
standardiste a
standardiste a la
standardiste au
standardiste aux
standardiste avec
standardiste chez
standardiste d
standardiste dans
standardiste dans la
standardiste dans le
standardiste dans les
standardiste dans leur
standardiste dans son
standardiste de
standardiste de chez
standardiste du
standardiste par
standardiste pour
standardiste pour la
standardiste pour le
standardiste pour les
standardiste via
standardiste à
standardiste à la
supermarche appele
supermarche appelee
supermarche c'est
supermarche est
supermarche nomme
supermarche nommee
supermarche qui s'appelle
supermarche s'appelle
supermarché appelé
supermarché appelée
supermarché c'est
supermarché est
supermarché nommé
supermarché nommée
supermarché qui s'appelle
supermarché s'appelle
superviseur chez
superviseur de
suspendu a
suspendu a la
suspendu au
suspendu aux
suspendu avec
suspendu chez
suspendu d
suspendu dans
suspendu dans la
suspendu dans le
suspendu dans les
suspendu dans leur
suspendu dans son
suspendu de
suspendu de chez
suspendu du
suspendu par
suspendu pour
suspendu pour la
suspendu pour le
suspendu pour les
suspendu via
suspendu à
suspendu à la
suspendue a
suspendue a la
suspendue au
suspendue aux
suspendue avec
suspendue chez
suspendue d
suspendue dans
suspendue dans la
suspendue dans le
suspendue dans les
suspendue dans leur
suspendue dans son
suspendue de
suspendue de chez
suspendue du
suspendue par
suspendue pour
suspendue pour la
suspendue pour le
suspendue pour les
suspendue via
suspendue à
suspendue à la
sœur a
sœur a quitte
sœur a quitté
sœur allait a
sœur allait au
sœur allait à
sœur apprend a
sœur apprend à
sœur au
sœur chez
sœur entre a
sœur entre à
sœur est a
sœur est au
sœur est au cp a
sœur est au cp à
sœur est chez
sœur est en ce1 a
sœur est en ce1 à
sœur est en cinquieme a
sœur est en cinquième à
sœur est en cp a
sœur est en cp à
sœur est en maternelle a
sœur est en maternelle à
sœur est en premiere a
sœur est en première à
sœur est en primaire a
sœur est en primaire à
sœur est en quatrieme a
sœur est en quatrième à
sœur est en seconde a
sœur est en seconde à
sœur est en sixieme a
sœur est en sixième à
sœur est en terminale a
sœur est en terminale à
sœur est en troisieme a
sœur est en troisième à
sœur est inscrit a
sœur est inscrit à
sœur est inscrite a
sœur est inscrite à
sœur est scolarise a
sœur est scolarisee a
sœur est scolarisé à
sœur est scolarisée à
sœur est à
sœur etait a
sœur etait au
sœur etudie a
sœur etudie au
sœur etudient a
sœur fait ses etudes a
sœur fait ses études à
sœur inscrit a
sœur inscrit à
sœur inscrite a
sœur inscrite à
sœur passe son bac a
sœur passe son bac à
sœur rentre a
sœur rentre à
sœur scolarise a
sœur scolarisee a
sœur scolarisé à
sœur scolarisée à
sœur sont a
sœur sont au
sœur sont chez
sœur sont à
sœur va a
sœur va au
sœur va chez
sœur va à
sœur vont a
sœur vont au
sœur vont chez
sœur vont à
sœur à
sœur était au
sœur était à
sœur étudie au
sœur étudie à
sœur étudient à
taf a
taf a la
taf au
taf aux
taf avec
taf chez
taf d
taf dans
taf dans la
taf dans le
taf dans les
taf dans leur
taf dans son
taf de
taf de chez
taf du
taf par
taf pour
taf pour la
taf pour le
taf pour les
taf via
taf à
taf à la
taffais a
taffais a la
taffais au
taffais aux
taffais avec
taffais chez
taffais d
taffais dans
taffais dans la
taffais dans le
taffais dans les
taffais dans leur
taffais dans son
taffais de
taffais de chez
taffais du
taffais par
taffais pour
taffais pour la
taffais pour le
taffais pour les
taffais via
taffais à
taffais à la
taffait a
taffait a la
taffait au
taffait aux
taffait avec
taffait chez
taffait d
taffait dans
taffait dans la
taffait dans le
taffait dans les
taffait dans leur
taffait dans son
taffait de
taffait de chez
taffait du
taffait par
taffait pour
taffait pour la
taffait pour le
taffait pour les
taffait via
taffait à
taffait à la
taffe a
taffe a la
taffe au
taffe aux
taffe avec
taffe chez
taffe d
taffe dans
taffe dans la
taffe dans le
taffe dans les
taffe dans leur
taffe dans son
taffe de
taffe de chez
taffe du
taffe par
taffe pour
taffe pour la
taffe pour le
taffe pour les
taffe via
taffe à
taffe à la
taffer a
taffer a la
taffer au
taffer aux
taffer avec
taffer chez
taffer d
taffer dans
taffer dans la
taffer dans le
taffer dans les
taffer dans leur
taffer dans son
taffer de
taffer de chez
taffer du
taffer par
taffer pour
taffer pour la
taffer pour le
taffer pour les
taffer via
taffer à
taffer à la
temps partiel a
temps partiel a la
temps partiel au
temps partiel aux
temps partiel avec
temps partiel chez
temps partiel d
temps partiel dans
temps partiel dans la
temps partiel dans le
temps partiel dans les
temps partiel dans leur
temps partiel dans son
temps partiel de
temps partiel de chez
temps partiel du
temps partiel par
temps partiel pour
temps partiel pour la
temps partiel pour le
temps partiel pour les
temps partiel via
temps partiel à
temps partiel à la
temps plein a
temps plein a la
temps plein au
temps plein aux
temps plein avec
temps plein chez
temps plein d
temps plein dans
temps plein dans la
temps plein dans le
temps plein dans les
temps plein dans leur
temps plein dans son
temps plein de
temps plein de chez
temps plein du
temps plein par
temps plein pour
temps plein pour la
temps plein pour le
temps plein pour les
temps plein via
temps plein à
temps plein à la
tiens la caisse a
tiens la caisse a la
tiens la caisse au
tiens la caisse aux
tiens la caisse avec
tiens la caisse chez
tiens la caisse d
tiens la caisse dans
tiens la caisse dans la
tiens la caisse dans le
tiens la caisse dans les
tiens la caisse dans leur
tiens la caisse dans son
tiens la caisse de
tiens la caisse de chez
tiens la caisse du
tiens la caisse par
tiens la caisse pour
tiens la caisse pour la
tiens la caisse pour le
tiens la caisse pour les
tiens la caisse via
tiens la caisse à
tiens la caisse à la
traducteur a
traducteur a la
traducteur au
traducteur aux
traducteur avec
traducteur chez
traducteur d
traducteur dans
traducteur dans la
traducteur dans le
traducteur dans les
traducteur dans leur
traducteur dans son
traducteur de
traducteur de chez
traducteur du
traducteur par
traducteur pour
traducteur pour la
traducteur pour le
traducteur pour les
traducteur via
traducteur à
traducteur à la
traductrice a
traductrice a la
traductrice au
traductrice aux
traductrice avec
traductrice chez
traductrice d
traductrice dans
traductrice dans la
traductrice dans le
traductrice dans les
traductrice dans leur
traductrice dans son
traductrice de
traductrice de chez
traductrice du
traductrice par
traductrice pour
traductrice pour la
traductrice pour le
traductrice pour les
traductrice via
traductrice à
traductrice à la
travaillaient a
travaillaient a la
travaillaient au
travaillaient aux
travaillaient avec
travaillaient chez
travaillaient d
travaillaient dans
travaillaient dans la
travaillaient dans le
travaillaient dans les
travaillaient dans leur
travaillaient dans son
travaillaient de
travaillaient de chez
travaillaient du
travaillaient par
travaillaient pour
travaillaient pour la
travaillaient pour le
travaillaient pour les
travaillaient via
travaillaient à
travaillaient à la
travaillais a
travaillais a la
travaillais au
travaillais aux
travaillais avec
travaillais chez
travaillais d
travaillais dans
travaillais dans la
travaillais dans le
travaillais dans les
travaillais dans leur
travaillais dans son
travaillais de
travaillais de chez
travaillais du
travaillais en
travaillais par
travaillais pour
travaillais pour la
travaillais pour le
travaillais pour les
travaillais via
travaillais à
travaillais à la
travaillait a
travaillait a la
travaillait au
travaillait aux
travaillait avec
travaillait chez
travaillait d
travaillait dans
travaillait dans la
travaillait dans le
travaillait dans les
travaillait dans leur
travaillait dans son
travaillait de
travaillait de chez
travaillait du
travaillait par
travaillait pour
travaillait pour la
travaillait pour le
travaillait pour les
travaillait via
travaillait à
travaillait à la
travaille a
travaille a la
travaille au
travaille aux
travaille avec
travaille chez
travaille comme femme de menage chez
travaille comme femme de ménage chez
travaille d
travaille dans
travaille dans la
travaille dans le
travaille dans les
travaille dans leur
travaille dans son
travaille de
travaille de chez
travaille de nuit au
travaille de nuit chez
travaille du
travaille en cuisine chez
travaille la nuit a
travaille la nuit au
travaille la nuit chez
travaille la nuit à
travaille par
travaille pour
travaille pour la
travaille pour le
travaille pour les
travaille via
travaille à
travaille à la
travailler a
travailler a la
travailler au
travailler aux
travailler avec
travailler chez
travailler d
travailler dans
travailler dans la
travailler dans le
travailler dans les
travailler dans leur
travailler dans son
travailler de
travailler de chez
travailler du
travailler par
travailler pour
travailler pour la
travailler pour le
travailler pour les
travailler via
travailler à
travailler à la
travaillions chez
travaillons a
travaillons a la
travaillons au
travaillons aux
travaillons avec
travaillons chez
travaillons d
travaillons dans
travaillons dans la
travaillons dans le
travaillons dans les
travaillons dans leur
travaillons dans son
travaillons de
travaillons de chez
travaillons du
travaillons par
travaillons pour
travaillons pour la
travaillons pour le
travaillons pour les
travaillons via
travaillons à
travaillons à la
travaillé au
travaillé aux
travaillé avec
travaillé chez
travaillé d
travaillé dans
travaillé dans la
travaillé dans le
travaillé dans les
travaillé dans leur
travaillé dans son
travaillé de
travaillé de chez
travaillé du
travaillé par
travaillé pour
travaillé pour la
travaillé pour le
travaillé pour les
travaillé via
travaillé à
travaillé à la
trie a
trie a la
trie au
trie aux
trie avec
trie chez
trie d
trie dans
trie dans la
trie dans le
trie dans les
trie dans leur
trie dans son
trie de
trie de chez
trie du
trie par
trie pour
trie pour la
trie pour le
trie pour les
trie via
trie à
trie à la
trimait a
trimait a la
trimait au
trimait aux
trimait avec
trimait chez
trimait d
trimait dans
trimait dans la
trimait dans le
trimait dans les
trimait dans leur
trimait dans son
trimait de
trimait de chez
trimait du
trimait par
trimait pour
trimait pour la
trimait pour le
trimait pour les
trimait via
trimait à
trimait à la
trime a
trime a la
trime au
trime aux
trime avec
trime chez
trime d
trime dans
trime dans la
trime dans le
trime dans les
trime dans leur
trime dans son
trime de
trime de chez
trime du
trime par
trime pour
trime pour la
trime pour le
trime pour les
trime via
trime à
trime à la
trimer a
trimer a la
trimer au
trimer aux
trimer avec
trimer chez
trimer d
trimer dans
trimer dans la
trimer dans le
trimer dans les
trimer dans leur
trimer dans son
trimer de
trimer de chez
trimer du
trimer par
trimer pour
trimer pour la
trimer pour le
trimer pour les
trimer via
trimer à
trimer à la
turbine a
turbine a la
turbine au
turbine aux
turbine avec
turbine chez
turbine d
turbine dans
turbine dans la
turbine dans le
turbine dans les
turbine dans leur
turbine dans son
turbine de
turbine de chez
turbine du
turbine par
turbine pour
turbine pour la
turbine pour le
turbine pour les
turbine via
turbine à
turbine à la
un boulot a
un boulot a la
un boulot au
un boulot aux
un boulot avec
un boulot chez
un boulot d
un boulot dans
un boulot dans la
un boulot dans le
un boulot dans les
un boulot dans leur
un boulot dans son
un boulot de
un boulot de chez
un boulot du
un boulot par
un boulot pour
un boulot pour la
un boulot pour le
un boulot pour les
un boulot via
un boulot à
un boulot à la
un emploi a
un emploi a la
un emploi au
un emploi aux
un emploi avec
un emploi chez
un emploi d
un emploi dans
un emploi dans la
un emploi dans le
un emploi dans les
un emploi dans leur
un emploi dans son
un emploi de
un emploi de chez
un emploi du
un emploi par
un emploi pour
un emploi pour la
un emploi pour le
un emploi pour les
un emploi via
un emploi à
un emploi à la
un garage qui s'appelle
un hotel qui s'appelle
un hôtel qui s'appelle
un magasin qui s'appelle
un poste a
un poste a la
un poste au
un poste aux
un poste avec
un poste chez
un poste d
un poste dans
un poste dans la
un poste dans le
un poste dans les
un poste dans leur
un poste dans son
un poste de
un poste de chez
un poste du
un poste par
un poste pour
un poste pour la
un poste pour le
un poste pour les
un poste via
un poste à
un poste à la
un restaurant qui s'appelle
un resto qui s'appelle
un salon qui s'appelle
un travail a
un travail a la
un travail au
un travail aux
un travail avec
un travail chez
un travail d
un travail dans
un travail dans la
un travail dans le
un travail dans les
un travail dans leur
un travail dans son
un travail de
un travail de chez
un travail du
un travail par
un travail pour
un travail pour la
un travail pour le
un travail pour les
un travail via
un travail à
un travail à la
une agence qui s'appelle
une boite qui s'appelle
une boutique qui s'appelle
une boîte qui s'appelle
une entreprise qui s'appelle
une ferme qui s'appelle
uniforme de
usine appele
usine appelee
usine appelé
usine appelée
usine c'est
usine est
usine nomme
usine nommee
usine nommé
usine nommée
usine qui s'appelle
usine s'appelle
vend a
vend a la
vend au
vend aux
vend avec
vend chez
vend d
vend dans
vend dans la
vend dans le
vend dans les
vend dans leur
vend dans son
vend de
vend de chez
vend du
vend par
vend pour
vend pour la
vend pour le
vend pour les
vend via
vend à
vend à la
vendais a
vendais a la
vendais au
vendais aux
vendais avec
vendais chez
vendais d
vendais dans
vendais dans la
vendais dans le
vendais dans les
vendais dans leur
vendais dans son
vendais de
vendais de chez
vendais du
vendais par
vendais pour
vendais pour la
vendais pour le
vendais pour les
vendais via
vendais à
vendais à la
vendait a
vendait a la
vendait au
vendait aux
vendait avec
vendait chez
vendait d
vendait dans
vendait dans la
vendait dans le
vendait dans les
vendait dans leur
vendait dans son
vendait de
vendait de chez
vendait du
vendait par
vendait pour
vendait pour la
vendait pour le
vendait pour les
vendait via
vendait à
vendait à la
vendeur a
vendeur a la
vendeur au
vendeur aux
vendeur avec
vendeur chez
vendeur d
vendeur dans
vendeur dans la
vendeur dans le
vendeur dans les
vendeur dans leur
vendeur dans son
vendeur de
vendeur de chez
vendeur du
vendeur par
vendeur pour
vendeur pour la
vendeur pour le
vendeur pour les
vendeur via
vendeur à
vendeur à la
vendeuse a
vendeuse a la
vendeuse au
vendeuse aux
vendeuse avec
vendeuse chez
vendeuse d
vendeuse dans
vendeuse dans la
vendeuse dans le
vendeuse dans les
vendeuse dans leur
vendeuse dans son
vendeuse de
vendeuse de chez
vendeuse du
vendeuse par
vendeuse pour
vendeuse pour la
vendeuse pour le
vendeuse pour les
vendeuse via
vendeuse à
vendeuse à la
vends a
vends a la
vends au
vends aux
vends avec
vends chez
vends d
vends dans
vends dans la
vends dans le
vends dans les
vends dans leur
vends dans son
vends de
vends de chez
vends du
vends par
vends pour
vends pour la
vends pour le
vends pour les
vends via
vends à
vends à la
via l'agence
videur a
videur a la
videur au
videur aux
videur avec
videur chez
videur d
videur dans
videur dans la
videur dans le
videur dans les
videur dans leur
videur dans son
videur de
videur de chez
videur du
videur par
videur pour
videur pour la
videur pour le
videur pour les
videur via
videur à
videur à la
vigile a
vigile a la
vigile au
vigile aux
vigile avec
vigile chez
vigile d
vigile dans
vigile dans la
vigile dans le
vigile dans les
vigile dans leur
vigile dans son
vigile de
vigile de chez
vigile du
vigile par
vigile pour
vigile pour la
vigile pour le
vigile pour les
vigile via
vigile à
vigile à la
vire a
vire a la
vire au
vire aux
vire avec
vire chez
vire d
vire dans
vire dans la
vire dans le
vire dans les
vire dans leur
vire dans son
vire de
vire de chez
vire du
vire par
vire pour
vire pour la
vire pour le
vire pour les
vire via
viree a
viree a la
viree au
viree aux
viree avec
viree chez
viree d
viree dans
viree dans la
viree dans le
viree dans les
viree dans leur
viree dans son
viree de
viree de chez
viree du
viree par
viree pour
viree pour la
viree pour le
viree pour les
viree via
viré au
viré aux
viré avec
viré chez
viré d
viré dans
viré dans la
viré dans le
viré dans les
viré dans leur
viré dans son
viré de
viré de chez
viré du
viré par
viré pour
viré pour la
viré pour le
viré pour les
viré via
viré à
viré à la
virée au
virée aux
virée avec
virée chez
virée d
virée dans
virée dans la
virée dans le
virée dans les
virée dans leur
virée dans son
virée de
virée de chez
virée du
virée par
virée pour
virée pour la
virée pour le
virée pour les
virée via
virée à
virée à la
à la caisse au
à la caisse aux
à la caisse avec
à la caisse chez
à la caisse d
à la caisse dans
à la caisse dans la
à la caisse dans le
à la caisse dans les
à la caisse dans leur
à la caisse dans son
à la caisse de
à la caisse de chez
à la caisse du
à la caisse par
à la caisse pour
à la caisse pour la
à la caisse pour le
à la caisse pour les
à la caisse via
à la caisse à
à la caisse à la
à la grille de
à la plonge au
à la plonge aux
à la plonge avec
à la plonge chez
à la plonge d
à la plonge dans
à la plonge dans la
à la plonge dans le
à la plonge dans les
à la plonge dans leur
à la plonge dans son
à la plonge de
à la plonge de chez
à la plonge du
à la plonge par
à la plonge pour
à la plonge pour la
à la plonge pour le
à la plonge pour les
à la plonge via
à la plonge à
à la plonge à la
à la réception au
à la réception aux
à la réception avec
à la réception chez
à la réception d
à la réception dans
à la réception dans la
à la réception dans le
à la réception dans les
à la réception dans leur
à la réception dans son
à la réception de
à la réception de chez
à la réception du
à la réception par
à la réception pour
à la réception pour la
à la réception pour le
à la réception pour les
à la réception via
à la réception à
à la réception à la
à la sortie de
à mi temps au
à mi temps aux
à mi temps avec
à mi temps chez
à mi temps d
à mi temps dans
à mi temps dans la
à mi temps dans le
à mi temps dans les
à mi temps dans leur
à mi temps dans son
à mi temps de
à mi temps de chez
à mi temps du
à mi temps par
à mi temps pour
à mi temps pour la
à mi temps pour le
à mi temps pour les
à mi temps via
à mi temps à
à mi temps à la
à temps partiel au
à temps partiel aux
à temps partiel avec
à temps partiel chez
à temps partiel d
à temps partiel dans
à temps partiel dans la
à temps partiel dans le
à temps partiel dans les
à temps partiel dans leur
à temps partiel dans son
à temps partiel de
à temps partiel de chez
à temps partiel du
à temps partiel par
à temps partiel pour
à temps partiel pour la
à temps partiel pour le
à temps partiel pour les
à temps partiel via
à temps partiel à
à temps partiel à la
à temps plein au
à temps plein aux
à temps plein avec
à temps plein chez
à temps plein d
à temps plein dans
à temps plein dans la
à temps plein dans le
à temps plein dans les
à temps plein dans leur
à temps plein dans son
à temps plein de
à temps plein de chez
à temps plein du
à temps plein par
à temps plein pour
à temps plein pour la
à temps plein pour le
à temps plein pour les
à temps plein via
à temps plein à
à temps plein à la
ça s'appelle
école appelé
école appelée
école c'est
école nommé
école nommée
école qui s'appelle
école s'appelle
électricien au
électricien aux
électricien avec
électricien chez
électricien d
électricien dans
électricien dans la
électricien dans le
électricien dans les
électricien dans leur
électricien dans son
électricien de
électricien de chez
électricien du
électricien par
électricien pour
électricien pour la
électricien pour le
électricien pour les
électricien via
électricien à
électricien à la
élève au
élève de
élève à
élèves de
épicerie appelé
épicerie appelée
épicerie c'est
épicerie est
épicerie nommé
épicerie nommée
épicerie qui s'appelle
épicerie s'appelle
équipe chez
équipe de chez
équipe de nuit au
équipe de nuit aux
équipe de nuit avec
équipe de nuit chez
équipe de nuit d
équipe de nuit dans
équipe de nuit dans la
équipe de nuit dans le
équipe de nuit dans les
équipe de nuit dans leur
équipe de nuit dans son
équipe de nuit de
équipe de nuit de chez
équipe de nuit du
équipe de nuit par
équipe de nuit pour
équipe de nuit pour la
équipe de nuit pour le
équipe de nuit pour les
équipe de nuit via
équipe de nuit à
équipe de nuit à la
étudiant au
étudiant à
étudiante au
étudiante à
étudiants de
