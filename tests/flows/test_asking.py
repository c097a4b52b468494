"""What we never ask (promise 1) is recognised in any wording; what a good report needs may be asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.asking import answered, asked
from flows.model import Flow

NEVER = {
    "immigration status": """
        What is your immigration status?
        Do you have a visa?
        Which visa are you on?
        Has your visa expired?
        What is his visa?
        What kind of permission to stay do you have?
        Are you allowed to work here?
        Are you here legally?
        Is your stay here legal?
        Are you undocumented?
        Are you an asylum seeker?
        Is your wife a refugee?
        Are you an overstayer?
        Have you claimed asylum?
        Do you have leave to remain?
        Do you have the right to work?
        Do you have recourse to public funds?
        Do you hold a residence permit?
        How did you come to England?
        When did you arrive in the UK?
        How long have you been in the UK?
        What is your Home Office number?
        Tell us your status.
        Please choose your visa type.
        Does your husband have settled status?
        Date of entry:
    """,
    "nationality": """
        Where are you from?
        Which country are you from?
        What country does he come from?
        Where was she born?
        Were you born here?
        What is your nationality?
        Are you a British citizen?
        Is your husband British?
        Tell us your country of birth.
        Which country do you originate from?
        Nationality:
        If you like, say what your home country is.
    """,
    "a name": """
        What is your name?
        Please write your full name.
        Please tell us your first name only.
        Who is he?
        Who is your husband?
        What is your husband called?
        What shall we call you?
        What do people call him?
        Name the person who did it.
        Don't forget to tell us your name.
        Do not forget his name. Write it down, with his surname.
        Write the names of your children.
        How do you spell her surname?
        Your name:
        Please add the initials of the man.
        Could you let us know the names of the people who did it?
        And your mother's maiden name?
        Give your name so that we can help you better.
        Now, please type the name of the abuser.
    """,
    "date of birth or exact age": """
        What is your date of birth?
        When were you born?
        In which year was your daughter born?
        Please enter your birthday.
        Date of birth:
        What is the exact age of each child?
    """,
    "an address or a place that can be found": """
        What is your address?
        Where do you live?
        Where are you now?
        Where does he live?
        Where is he staying?
        Where are you sleeping tonight?
        Please type your postcode.
        Which street did it happen in?
        Which hostel do you live in?
        Share your location.
        Type the name of the street.
        If you can, write where he lives.
        Describe where you live.
        Could you tell us which town you live in?
        We need your postcode to find a service.
        Give us the address of the house.
    """,
    "where someone works or learns, or their doctor": """
        Which school do your children go to?
        Where do you work?
        Where does he work?
        Who does he work for?
        Who is your GP?
        Which mosque do you go to?
        Where do your children go to school?
    """,
    "documents or their numbers": """
        Do you have a passport?
        Please show your documents.
        Do you have papers?
        Tell us about your papers.
        What is your National Insurance number?
        Enter your BRP number.
        Which embassy gave you your passport?
        Enter the crime reference number.
        Can you send your ID card?
        Please write your NHS number.
        What is your share code?
    """,
    "a phone number, e-mail or another way to reach them": """
        What is your phone number?
        How can we reach you?
        Can we call you?
        May a worker phone you?
        When may a service call you?
        Leave your number and we call you back.
        You can add your phone number here.
        Please give an e-mail address.
        What is your Telegram username?
        What number can we call?
    """,
    "an exact date or time": """
        On what date did it happen?
        What time exactly did it happen?
        When exactly did it happen?
        Please give the exact date and time.
    """,
    "a photo, a recording, a file or proof": """
        Please send a photo of your injury.
        Upload a video if you have one.
        Can you prove it?
        Do you have proof?
        Do you have any evidence?
        Are you sure?
        How do you know it was because of your religion?
    """,
    "why they did not act, or what they did to cause it (it blames)": """
        Why didn't you leave?
        Why did you not report it?
        Why did you stay?
        Why haven't you told the police?
        Why do you still live with him?
        How come you never told anyone?
        What were you wearing?
        What were you doing there so late?
        What stopped you from leaving?
        What did you do before he hit you?
        Why did you marry him?
    """,
}
BAD = [(what, line.strip()) for what, lines in NEVER.items() for line in lines.strip().split("\n")]

OTHER_WORDINGS = """
    What are you called?
    Under which name do people know you?
    Write down who he is.
    How should we address you?
    Tell us the details of your permission to be in this country.
    Do you have permission to be in the UK?
    Did you enter on a small boat?
    Did you overstay?
    Is your partner here on a spouse visa?
    What papers do you have?
    On what basis are you in the UK?
    Do you have documents that let you live here?
    Which town are you from?
    What passport do you hold?
    At which number may a worker reach you?
    What's your email?
    Drop your mobile number below.
    Where can a worker meet you?
    In which building do you live?
    What is the house number?
    Which day were you born?
    Enter DOB.
    What's his workplace called?
    Name of school?
    What is the name of the school?
    Your children's school?
    Why wait so long to tell?
    Why only now?
    Couldn't you have left?
    Did you do something to make him angry?
    Have you got witnesses who can prove this?
    Attach pictures.
    What's the crime number?
    Have the Home Office refused you?
    Did you get refugee status?
    Are you on benefits?
    How did you travel here?
    Which route did you take to get to England?
    What's your name?
    What is your husband's job and where does he work?
    Let us have your postcode.
    Your full address, please.
    We will need your date of birth.
    Could we have your phone number?
    Would you mind giving your surname?
    Is your passport with you?
    Is he British or foreign?
    Are you an EU national?
    What's your status here?
    Which ethnic group do you belong to?
    Who hurt you? Tell us his name and where he lives.
    How long is your leave?
    When does your visa run out?
    When does your permission end?
    What do your papers say?
    Fill in your home town.
    For our records, state place of birth.
    Would you like to tell us his name?
    Who are the people who did it?
    What is the name of the man who hurt you?
    Say how you got here from your country.
    What stamps are in your passport?
    Are you registered with the Home Office?
    How many years of leave were you given?
    Who sponsors you?
    Do you have indefinite leave?
    Which visa did your husband bring you on?
    Is she allowed to stay in this country?
    What does your biometric card say?
    Tell me your full legal name and age.
    What do your friends call you?
    Please introduce yourself.
    Who exactly attacked you? Give names.
    Please identify the attacker.
    Which of your relatives did it, by name?
    What year were you born in?
    How many birthdays have you had?
    Write the road and the number.
    Whereabouts do you live?
    What is the nearest bus stop to your home?
    Pin your location on the map.
    Which council house do you live in?
    What's your employer's name?
    What company do you work for?
    Which surgery are you registered with?
    Upload your BRP.
    Show proof that you live here.
    Your WhatsApp number?
    On which number can we text you?
    Is there a safe number for you?
    Please leave contact details for a friend.
    When may we ring you?
    At what hour precisely did he come?
    Give the date and hour.
    Record a voice message.
    Attach a medical report as evidence.
    Can anyone back up your story?
    Why did you go back to him?
    Why did you open the door?
    Did you provoke him?
    Why have you waited?
    Could you not have called the police?
    What is your country of origin?
    Are you Pakistani?
    What passport does she travel on?
    Which nation are you from?
    Please add your NINO.
    Which tribe or clan is your family from?
    Has anyone refused you asylum?
    Do you receive benefits?
""".strip().split("\n")
"""Thought of once the table stood, by somebody trying to get past it."""

GOOD = """
    Do not write names.
    Please do not write names, places or numbers.
    Please leave out names, places and numbers.
    We never ask for your name or your visa.
    You do not have to give your name.
    Nobody asks for your passport here.
    Never send photos.
    You need no papers and no visa for this.
    Who hurts or controls you? Please leave out names.
    Who did it?
    Is this a name, a place, or where someone works?
    Which part of England is it?
    What kind of place was it?
    Are you 18 or older?
    How old are the children?
    In which language would you like help?
    Does someone force you to work, take your pay or papers, or control you?
    Did someone hide your passport?
    Did they threaten to tell the Home Office about you?
    Please type your code.
    Write down this code before you send.
    Threats about visa or deportation
    When was the last time?
    What time of day was it?
    When did it happen?
    Your immigration status does not change this.
    Do the police already know about it?
    Does anything show what happened? You do not need it.
    Any idea why this happened to you?
    Which group did they take you for? They may have been wrong.
    Who must not know that you told?
    Is your phone safe to use?
    What would help you?
    What would make you safer?
    How many people did it?
    Are there children?
    Have you told anyone else?
    A service cannot call you. You call them.
    What may a service do with what you tell?
    Does this person know that you are telling?
    What is happening?
    Did it hurt you, in body or in feelings?
    Telegram can read what you type.
""".strip().split("\n")


@pytest.mark.parametrize(("what", "question"), BAD, ids=[question for _, question in BAD])
def test_what_we_never_ask_is_recognised(what: str, question: str) -> None:
    """Whatever the wording, and whatever stands around it."""
    assert what in list(asked(question))
    assert what in list(asked(f"Thank you. {question}\n\nYou can stop at any time."))
    assert what in list(asked(question.upper().replace("'", "’")))


@pytest.mark.parametrize("question", [line.strip() for line in OTHER_WORDINGS])
def test_other_wordings_do_not_get_past(question: str) -> None:
    """Roundabout, polite, short, or as an order."""
    assert list(asked(question))


@pytest.mark.parametrize("text", [line.strip() for line in GOOD])
def test_what_a_good_report_needs_may_be_asked(text: str) -> None:
    """Statements, refusals and blurred questions pass."""
    assert list(asked(text)) == []


@pytest.mark.parametrize(
    "label",
    [
        "I have a visa", "Student visa", "My visa has run out", "I am undocumented", "Asylum seeker", "British citizen",
        "No papers", "I am a refugee", "Leave to remain", "Yes, I have a passport", "EU settled status",
    ],
)  # fmt: skip
def test_an_answer_to_tap_may_not_tell_it_either(label: str) -> None:
    """A question can hide in its buttons."""
    assert list(answered(label))


@pytest.mark.parametrize(
    "label",
    [
        "Threats about visa or deportation", "Money or papers taken", "Refugees or migrants", "My employer",
        "Coming from another country", "Country or language", "I am pregnant", "I do not know", "I need a doctor now",
        "Staff of an office or service", "Interpreters from my area", "My family",
    ],
)  # fmt: skip
def test_answers_about_what_was_done_may_be_tapped(label: str) -> None:
    """They say what happened, not who someone is before the law."""
    assert list(answered(label)) == []


def test_the_conversations_ask_none_of_it(flow: Flow) -> None:
    """Every card, every button, every label."""
    for node in flow.nodes.values():
        assert list(asked(node.text)) == []
        for option in node.options:
            assert list(answered(option.label)) == [] or not node.field
    for field in flow.fields.values():
        assert list(asked(field.label)) == []


@given(st.text(max_size=200))
def test_any_text_is_judged_without_a_crash(text: str) -> None:
    """Whatever an editor writes."""
    list(asked(text))
    list(answered(text))


@given(st.sampled_from(BAD), st.sampled_from(["So, ", "Now, ", "Please answer: ", "(", "“"]))
def test_a_word_before_it_hides_no_question(case: tuple[str, str], before: str) -> None:
    """An opening word, a bracket or a quotation mark."""
    what, question = case
    if question.endswith("?"):
        assert what in list(asked(before + question[0].lower() + question[1:]))
