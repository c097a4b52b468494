"""The table of what is never asked: how each thing shows in an English sentence that asks (promise 1).

A pattern is a regular expression over small letters, with four words of its own: PERSON (you, her, the child ...), ASK
(write, tell ...), SOME (up to three words) and ANY (up to three words, after which comes another).
"""

import re
from dataclasses import dataclass
from typing import Final

_PERSON: Final = (
    "(?:you|your|yours|he|his|him|she|her|they|their|them|whose|someone|(?:your |the |his |her |their )?(?:person|man|"
    "woman|abuser|attacker|victim|husband|wife|partner|child|children|son|daughter|employer|boss|friend|family)(?:'s)?)"
)
ASK: Final = (
    "(?:write|type|enter|give|tell|send|share|say|add|state|provide|fill in|upload|show|include|put|spell|leave|attach|"
    "choose|select|pick|confirm|describe|name|mention|list|let us|specify|submit|supply|scan|photograph|drop|note|"
    "disclose|reveal|explain|offer|forward|pin|record|identify|introduce)"
)
_WORDS: Final = (("PERSON", _PERSON), ("ASK", ASK), ("SOME", r"(?:\w+ ){0,3}"), ("ANY", r"(?:[\w']+ ){0,3}?"))


@dataclass(frozen=True, slots=True)
class Subject:
    """One thing never asked: its name for the author, how it shows, and what makes it another question after all."""

    what: str
    shows: re.Pattern[str]
    unless: re.Pattern[str]


def _subject(what: str, *patterns: str, unless: tuple[str, ...] = ("$^",)) -> Subject:
    return Subject(what, _pattern(patterns), _pattern(unless))


def _pattern(patterns: tuple[str, ...]) -> re.Pattern[str]:
    whole = "|".join(rf"\b(?:{pattern})(?!\w)" for pattern in patterns)
    for word, meaning in _WORDS:
        whole = whole.replace(word, meaning)
    return re.compile(whole)


NEVER_ASKED: Final = (
    _subject(
        "immigration status",
        "visas?|permits?|permission|leave to remain|indefinite leave|(?:your|his|her|their|of) leave|recourse|benefits",
        "sponsors?|sponsored|how (?:you|he|she|they) (?:got|came|arrived|entered|travelled)",
        "PERSON ANYstatus|(?:immigration|legal|residence|residency|asylum|refugee|settled|pre-settled) status",
        "(?:have|has|hold|got|given|need) SOMEright to (?:stay|be|live|work|remain)",
        "(?:on what|what|which) (?:legal )?(?:basis|grounds?)",
        "(?:allowed|permitted|legal|legally|lawful|lawfully) to (?:be|stay|live|remain|work)",
        "(?:are|is|were|was|be|been) (?:\\w+ ){0,4}(?:illegal|illegally|legal|legally|lawful|lawfully|undocumented)",
        "(?:are|is|were|was|be|been) SOMEan? (?:asylum seeker|refugee|migrant|overstayer)",
        r"asylum|overstay\w*|public funds|home office|embassy|deported|detained|small boat|boat|lorry",
        "(?:how|when|where|which way|what route) (?:did|do|does|have|has) PERSON "
        "ANY(?:come|enter|arrive|get|travel|arrived|entered) (?:in|to|into|here)",
        "(?:date|day|year|month|way|manner|port|means) of (?:entry|arrival)|(?:what|which) route",
        "how long (?:\\w+ ){0,4}(?:in|been in) (?:the uk|england|this country|britain|here)",
        unless=(
            "threats? about",
            r"threaten\w*",
            "(?:take|took|taken|hide|hid|hides|hidden|stop|stopped) (?:your|her|his)",
        ),
    ),
    _subject(
        "nationality",
        r"nationalit\w+|nationals?|citizens?|citizenship|country of (?:birth|origin)|homeland",
        "(?:what|which) (?:ethnicity|ethnic group|tribe|caste|clan)",
        "(?:where|which country|what country) ANYPERSON ANY(?:from|born|originate|grow up|grew up)",
        "PERSON (?:home|own|birth) (?:country|land)|(?:what|which) nation",
        r"(?:are|is|were|was) PERSON (?:an? |from )?\w+(?:ish|ian|ani|ali|ese|ean|qi|ghan)$",
        "(?:are|is|were|was) PERSON ANY(?:born (?:here|in|abroad)|british|english|foreign|european|from the eu)",
        "(?:what|which) (?:is )?PERSON ANY(?:ethnicity|ethnic group|race|tribe|caste|clan)",
    ),
    _subject(
        "a name",
        "PERSON ANY(?:names?|surname|nickname|initials)",
        "ASK ANY(?:names?|surname|nickname|initials)",
        "(?:what|which) ANY(?:names?|surname|initials)",
        "(?:first|last|full|family|user|maiden) ?names?",
        "what (?:is|are|was|were) PERSON ANYcalled",
        "what (?:shall|should|can|may|do|does|did) (?:we|i|people|others|PERSON) call",
        "who (?:is|are|was|were) (?:he|she|they|you|PERSON)(?: (?:husband|wife|partner|employer|boss|doctor))?$",
        "(?:who|whom) (?:he|she|they|you) (?:is|are|was|were)|who (?:is|are|was|were) the",
        "^name the|address (?:you|him|her|them)|introduce PERSON(?:self|selves)|introduce yourself|their names",
        "names help|by name|identify (?:him|her|them|yourself|PERSON)|what (?:do|does|did) PERSON ANYcall",
        "names? (?:of|for) (?:the|your|his|her|their|all|any|each)",
    ),
    _subject(
        "date of birth or exact age",
        "(?:date|day|year|month|place|time) of birth|birth ?(?:day|date|year|place)|dob",
        "(?:when|where|what|which) (?:\\w+ ){0,5}born",
        "exact age|how old exactly|birthdays?",
    ),
    _subject(
        "an address or a place that can be found",
        "address(?! (?:you|him|her|them))|addresses|postcode|post code|zip code|whereabouts|home ?town|house number",
        "(?:PERSON|ASK|pin) ANY(?:location|street|road|house name)|near(?:est)? ANYPERSON ANY(?:home|house|flat)",
        "(?:what|which|name of the) ANY(?:street|road|house|flat|building|town|village|hostel|hotel|borough|area)",
        "where ANYPERSON ANY(?:live|lives|living|stay|stays|staying|sleep|sleeps|sleeping|reside|resides|hiding|now)",
        "where(?:'s| is| are) (?:home|PERSON)$",
    ),
    _subject(
        "where someone works or learns, or their doctor",
        "where ANYPERSON ANY(?:work|works|working|study|studies|studying|go to school|worship|pray)",
        "(?:what|which) (?:school|college|university|company|firm|employer|workplace|gp|surgery|doctor)",
        "(?:what|which) (?:church|mosque|temple|nursery)",
        "^(?:your|his|her|their) (?:\\S+ )?(?:school|college|job|work)$",
        "name of (?:the |your |his |her |their )?(?:\\S+ )?(?:school|college|employer|company|gp|doctor|surgery)",
        "who (?:does|do|did) PERSON work for",
        "PERSON (?:gp|surgery|company|workplace)|who is PERSON (?:gp|doctor)",
        unless=("^is this a name",),
    ),
    _subject(
        "documents or their numbers",
        "passports?|brp|e-?visa|biometric|share code|crn|uan|driving licen[cs]e|national insurance|nino|nhs number",
        "ni (?:number|no)|(?:case|crime|reference) (?:number|reference)|sort code|iban",
        "id (?:card|number|document)s?|identity (?:card|number|document|papers)|identification|proof of id",
        "(?:have|has|show|send|upload|got|bring|see|hold|photograph|scan|share) ANY(?:papers|documents?|id)",
        "(?:about|what|which) ANY(?:papers|documents?|id)",
        "(?:bank|account|card) (?:number|details)",
        unless=("(?:take|took|taken|takes|hide|hid|hides|hidden|keep|kept|keeps|lock|locked|destroy|destroyed)",),
    ),
    _subject(
        "a phone number, e-mail or another way to reach them",
        "e-?mail|contact details|user ?name|(?:phone|telephone|mobile|whatsapp) number",
        "safe number|PERSON ANY(?:number|numbers|contact|handle|username|profile)|(?:what|which|ASK) ANYnumber",
        "(?:how|when|where|what number) (?:can|could|may|should|shall|do|might) (?:we|they|someone|a service|a worker) "
        "ANY(?:reach|contact|call|phone|ring|text|write to|message|find|meet)",
        "(?:may|can|could|should|shall) (?:we|they|someone|a service|a worker) "
        "(?:call|phone|ring|text|contact|email|e-mail|visit|reach) PERSON",
    ),
    _subject(
        "an exact date or time",
        "(?:exact|exactly|precise|precisely) (?:\\w+ ){0,4}(?:date|day|time|hour|when|where)",
        "(?:when|what time|what day|which day|where) exactly|(?:when|where|at what time) ANYexactly",
        "(?:what|which) (?:was the |is the |exact )?(?:date|hour|day of the month)|ASK ANYdate",
    ),
    _subject(
        "a photo, a recording, a file or proof",
        "(?:send|upload|attach|share|record|post|submit|take|forward|give|add) "
        "ANY(?:photos?|pictures?|selfies?|video|recordings?|screenshots?|evidence|proof|files?)",
        "(?:send|upload|share|record|leave) ANY(?:voice|audio)|back up (?:your|her|his) (?:story|words)",
        "prove|proof|evidence|(?:can|could) (?:you|they|anyone) (?:show|confirm) (?:it|that|this)",
        "are you (?:sure|certain|telling the truth|lying)|how do you know (?:it|that|this) was",
    ),
    _subject(
        "why they did not act, or what they did to cause it (it blames)",
        "why (?:did|do|does|have|has|had|would|could|are|were|was)(?:n't| PERSON not| PERSON never| not)",
        "(?:why|how come) (?:did |do |does |are |were |have )?PERSON ANY(?:not|never|didn't|don't|haven't|stay|stayed)",
        "(?:why|how come) (?:did |do |does |are |were |have )?PERSON ANY(?:wait|waited|still|go back|went back)",
        "(?:why|how come) (?:did |do |does |are |were |have )?PERSON ANY(?:return|silent|let|allow|marry|married)",
        "what (?:were|was|had) (?:you|she|he) (?:wearing|doing|drinking|thinking)|were you (?:drunk|drinking)",
        "what (?:did|have) (?:you|she|he) (?:do|done|say|said) (?:to|before|that)",
        "did (?:you|she|he) (?:do|say) (?:something|anything)|make (?:him|her|them) angry|provoke",
        "^why (?:wait|only|not|so|now)|(?:couldn't|shouldn't|wouldn't) (?:you|she|he)",
        "(?:could|should) (?:you|she|he) not|why did (?:you|she|he) (?:open|answer|go|come|drink|talk|speak|reply)",
        "what (?:stopped|stops|kept|keeps|prevents|prevented) (?:you|her|him)",
    ),
)
SELF_ANSWER: Final = re.compile(
    r"^(?:yes,? |no,? )?(?:i am|i'm|i have|i hold|i came|i was born|my|on|with|without|no|an?)\b.{0,30}\b"
    r"(?:visa|citizen|asylum|refugee|undocumented|documents|papers|passport|leave to remain|settled|permit|status|"
    r"nationality|overstay\w*|public funds|illegal\w*)\b"
    r"|^(?:\w+ ){0,2}(?:visa|citizen|leave to remain|settled status|work permit|asylum seeker|overstayer|undocumented|"
    r"refugee status|immigration status)s?$"
)
"""A button that would store someone's immigration status, nationality or documents."""
