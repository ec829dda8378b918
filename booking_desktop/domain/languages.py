"""Languages as ISO 639-2 codes, the terminology ones (``deu``, not ``ger``)."""

from __future__ import annotations

_BIBLIOGRAPHIC = {
    "alb": "sqi", "arm": "hye", "baq": "eus", "bur": "mya", "chi": "zho", "cze": "ces", "dut": "nld", "fre": "fra",
    "geo": "kat", "ger": "deu", "gre": "ell", "ice": "isl", "mac": "mkd", "mao": "mri", "may": "msa", "per": "fas",
    "rum": "ron", "slo": "slk", "tib": "bod", "wel": "cym",
}  # fmt: skip

_TWO = {
    "af": "afr", "am": "amh", "ar": "ara", "az": "aze", "be": "bel", "bg": "bul", "bn": "ben", "bs": "bos", "ca": "cat",
    "cs": "ces", "cy": "cym", "da": "dan", "de": "deu", "el": "ell", "en": "eng", "eo": "epo", "es": "spa", "et": "est",
    "eu": "eus", "fa": "fas", "fi": "fin", "fr": "fra", "ga": "gle", "gl": "glg", "gu": "guj", "he": "heb", "hi": "hin",
    "hr": "hrv", "hu": "hun", "hy": "hye", "id": "ind", "is": "isl", "it": "ita", "ja": "jpn", "ka": "kat", "kk": "kaz",
    "km": "khm", "kn": "kan", "ko": "kor", "ku": "kur", "ky": "kir", "lo": "lao", "lt": "lit", "lv": "lav", "mi": "mri",
    "mk": "mkd", "ml": "mal", "mn": "mon", "mr": "mar", "ms": "msa", "mt": "mlt", "my": "mya", "nb": "nob", "ne": "nep",
    "nl": "nld", "nn": "nno", "no": "nor", "pa": "pan", "pl": "pol", "ps": "pus", "pt": "por", "ro": "ron", "ru": "rus",
    "si": "sin", "sk": "slk", "sl": "slv", "so": "som", "sq": "sqi", "sr": "srp", "sv": "swe", "sw": "swa", "ta": "tam",
    "te": "tel", "tg": "tgk", "th": "tha", "tk": "tuk", "tl": "tgl", "tr": "tur", "uk": "ukr", "ur": "urd", "uz": "uzb",
    "vi": "vie", "xh": "xho", "yo": "yor", "zh": "zho", "zu": "zul",
}  # fmt: skip

ENGLISH_NAMES = {
    "afr": "Afrikaans", "amh": "Amharic", "ara": "Arabic", "aze": "Azerbaijani", "bel": "Belarusian", "ben": "Bengali",
    "bod": "Tibetan", "bos": "Bosnian", "bul": "Bulgarian", "cat": "Catalan", "ces": "Czech", "cym": "Welsh",
    "dan": "Danish", "deu": "German", "ell": "Greek", "eng": "English", "epo": "Esperanto", "est": "Estonian",
    "eus": "Basque", "fas": "Persian", "fin": "Finnish", "fra": "French", "gle": "Irish", "glg": "Galician",
    "guj": "Gujarati", "heb": "Hebrew", "hin": "Hindi", "hrv": "Croatian", "hun": "Hungarian", "hye": "Armenian",
    "ind": "Indonesian", "isl": "Icelandic", "ita": "Italian", "jpn": "Japanese", "kan": "Kannada", "kat": "Georgian",
    "kaz": "Kazakh", "khm": "Khmer", "kir": "Kyrgyz", "kor": "Korean", "kur": "Kurdish", "lao": "Lao", "lat": "Latin",
    "lav": "Latvian", "lit": "Lithuanian", "mal": "Malayalam", "mar": "Marathi", "mkd": "Macedonian", "mlt": "Maltese",
    "mon": "Mongolian", "mri": "Maori", "msa": "Malay", "mya": "Burmese", "nep": "Nepali", "nld": "Dutch",
    "nno": "Norwegian Nynorsk", "nob": "Norwegian Bokmål", "nor": "Norwegian", "pan": "Punjabi", "pol": "Polish",
    "por": "Portuguese", "pus": "Pashto", "ron": "Romanian", "rus": "Russian", "san": "Sanskrit", "sin": "Sinhala",
    "slk": "Slovak", "slv": "Slovenian", "som": "Somali", "spa": "Spanish", "sqi": "Albanian", "srp": "Serbian",
    "swa": "Swahili", "swe": "Swedish", "tam": "Tamil", "tel": "Telugu", "tgk": "Tajik", "tgl": "Tagalog", "tha": "Thai",
    "tuk": "Turkmen", "tur": "Turkish", "ukr": "Ukrainian", "urd": "Urdu", "uzb": "Uzbek", "vie": "Vietnamese",
    "xho": "Xhosa", "yor": "Yoruba", "zho": "Chinese", "zul": "Zulu",
}  # fmt: skip
"""For reading an office's list that spells languages out, and where no locale says better."""

_BY_NAME = {name.casefold(): code for code, name in ENGLISH_NAMES.items()}


def is_code(code: str) -> bool:
    """Whether a text has the shape of a code: three small letters."""
    return len(code) == 3 and code.isascii() and code.isalpha() and code.islower()


def code_of(text: str) -> str | None:
    """The code of a language given as ISO 639-2 or -1 code, as a locale ("pt-BR") or by its English name; None if none is meant."""
    said = text.strip().casefold()
    if said in _BY_NAME:
        return _BY_NAME[said]
    head = said.replace("_", "-").split("-", 1)[0]
    if len(head) == 2:
        return _TWO.get(head)
    return _BIBLIOGRAPHIC.get(head, head) if is_code(head) else None
