"""The catalogues: gettext, English as the key, one folder a language.

1. A sentence is looked up whole and its placeholders are put in safely; no translated text is ever a format.
2. A broken catalogue never breaks the bot: the last good one stays, and the fault is told with file and line.
3. What is not translated is shown in English, never left out.
"""

from locales.catalogues import Catalogues, load, watch
from locales.languages import LANGUAGES, Tongue, match
from locales.po import Fault
from locales.saying import Say, bare

__all__ = ["LANGUAGES", "Catalogues", "Fault", "Say", "Tongue", "bare", "load", "match", "watch"]
