"""Names of languages in the language of the app, for the tags on a profile and in the filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from booking_desktop.domain.languages import ENGLISH_NAMES, code_of

if TYPE_CHECKING:

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str: ...  # noqa: D103 - Qt's stub says object

else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP


def language_name(code: str) -> str:
    """``English`` for an ISO 639 code; a rare language by its English name, an unknown code as it is."""
    name = ENGLISH_NAMES.get(code_of(code) or code)
    if name is not None:
        return QCoreApplication.translate("Languages", name)
    found = QLocale.codeToLanguage(code, QLocale.LanguageCodeType.AnyLanguageCode)
    return code if found == QLocale.Language.AnyLanguage else QLocale.languageToString(found)


TRANSLATED = (
    QT_TRANSLATE_NOOP("Languages", "Afrikaans"),
    QT_TRANSLATE_NOOP("Languages", "Albanian"),
    QT_TRANSLATE_NOOP("Languages", "Amharic"),
    QT_TRANSLATE_NOOP("Languages", "Arabic"),
    QT_TRANSLATE_NOOP("Languages", "Armenian"),
    QT_TRANSLATE_NOOP("Languages", "Azerbaijani"),
    QT_TRANSLATE_NOOP("Languages", "Basque"),
    QT_TRANSLATE_NOOP("Languages", "Belarusian"),
    QT_TRANSLATE_NOOP("Languages", "Bengali"),
    QT_TRANSLATE_NOOP("Languages", "Bosnian"),
    QT_TRANSLATE_NOOP("Languages", "Bulgarian"),
    QT_TRANSLATE_NOOP("Languages", "Burmese"),
    QT_TRANSLATE_NOOP("Languages", "Catalan"),
    QT_TRANSLATE_NOOP("Languages", "Chinese"),
    QT_TRANSLATE_NOOP("Languages", "Croatian"),
    QT_TRANSLATE_NOOP("Languages", "Czech"),
    QT_TRANSLATE_NOOP("Languages", "Danish"),
    QT_TRANSLATE_NOOP("Languages", "Dutch"),
    QT_TRANSLATE_NOOP("Languages", "English"),
    QT_TRANSLATE_NOOP("Languages", "Esperanto"),
    QT_TRANSLATE_NOOP("Languages", "Estonian"),
    QT_TRANSLATE_NOOP("Languages", "Finnish"),
    QT_TRANSLATE_NOOP("Languages", "French"),
    QT_TRANSLATE_NOOP("Languages", "Galician"),
    QT_TRANSLATE_NOOP("Languages", "Georgian"),
    QT_TRANSLATE_NOOP("Languages", "German"),
    QT_TRANSLATE_NOOP("Languages", "Greek"),
    QT_TRANSLATE_NOOP("Languages", "Gujarati"),
    QT_TRANSLATE_NOOP("Languages", "Hebrew"),
    QT_TRANSLATE_NOOP("Languages", "Hindi"),
    QT_TRANSLATE_NOOP("Languages", "Hungarian"),
    QT_TRANSLATE_NOOP("Languages", "Icelandic"),
    QT_TRANSLATE_NOOP("Languages", "Indonesian"),
    QT_TRANSLATE_NOOP("Languages", "Irish"),
    QT_TRANSLATE_NOOP("Languages", "Italian"),
    QT_TRANSLATE_NOOP("Languages", "Japanese"),
    QT_TRANSLATE_NOOP("Languages", "Kannada"),
    QT_TRANSLATE_NOOP("Languages", "Kazakh"),
    QT_TRANSLATE_NOOP("Languages", "Khmer"),
    QT_TRANSLATE_NOOP("Languages", "Korean"),
    QT_TRANSLATE_NOOP("Languages", "Kurdish"),
    QT_TRANSLATE_NOOP("Languages", "Kyrgyz"),
    QT_TRANSLATE_NOOP("Languages", "Lao"),
    QT_TRANSLATE_NOOP("Languages", "Latin"),
    QT_TRANSLATE_NOOP("Languages", "Latvian"),
    QT_TRANSLATE_NOOP("Languages", "Lithuanian"),
    QT_TRANSLATE_NOOP("Languages", "Macedonian"),
    QT_TRANSLATE_NOOP("Languages", "Malay"),
    QT_TRANSLATE_NOOP("Languages", "Malayalam"),
    QT_TRANSLATE_NOOP("Languages", "Maltese"),
    QT_TRANSLATE_NOOP("Languages", "Maori"),
    QT_TRANSLATE_NOOP("Languages", "Marathi"),
    QT_TRANSLATE_NOOP("Languages", "Mongolian"),
    QT_TRANSLATE_NOOP("Languages", "Nepali"),
    QT_TRANSLATE_NOOP("Languages", "Norwegian"),
    QT_TRANSLATE_NOOP("Languages", "Norwegian Bokmål"),
    QT_TRANSLATE_NOOP("Languages", "Norwegian Nynorsk"),
    QT_TRANSLATE_NOOP("Languages", "Pashto"),
    QT_TRANSLATE_NOOP("Languages", "Persian"),
    QT_TRANSLATE_NOOP("Languages", "Polish"),
    QT_TRANSLATE_NOOP("Languages", "Portuguese"),
    QT_TRANSLATE_NOOP("Languages", "Punjabi"),
    QT_TRANSLATE_NOOP("Languages", "Romanian"),
    QT_TRANSLATE_NOOP("Languages", "Russian"),
    QT_TRANSLATE_NOOP("Languages", "Sanskrit"),
    QT_TRANSLATE_NOOP("Languages", "Serbian"),
    QT_TRANSLATE_NOOP("Languages", "Sinhala"),
    QT_TRANSLATE_NOOP("Languages", "Slovak"),
    QT_TRANSLATE_NOOP("Languages", "Slovenian"),
    QT_TRANSLATE_NOOP("Languages", "Somali"),
    QT_TRANSLATE_NOOP("Languages", "Spanish"),
    QT_TRANSLATE_NOOP("Languages", "Swahili"),
    QT_TRANSLATE_NOOP("Languages", "Swedish"),
    QT_TRANSLATE_NOOP("Languages", "Tagalog"),
    QT_TRANSLATE_NOOP("Languages", "Tajik"),
    QT_TRANSLATE_NOOP("Languages", "Tamil"),
    QT_TRANSLATE_NOOP("Languages", "Telugu"),
    QT_TRANSLATE_NOOP("Languages", "Thai"),
    QT_TRANSLATE_NOOP("Languages", "Tibetan"),
    QT_TRANSLATE_NOOP("Languages", "Turkish"),
    QT_TRANSLATE_NOOP("Languages", "Turkmen"),
    QT_TRANSLATE_NOOP("Languages", "Ukrainian"),
    QT_TRANSLATE_NOOP("Languages", "Urdu"),
    QT_TRANSLATE_NOOP("Languages", "Uzbek"),
    QT_TRANSLATE_NOOP("Languages", "Vietnamese"),
    QT_TRANSLATE_NOOP("Languages", "Welsh"),
    QT_TRANSLATE_NOOP("Languages", "Xhosa"),
    QT_TRANSLATE_NOOP("Languages", "Yoruba"),
    QT_TRANSLATE_NOOP("Languages", "Zulu"),
)
"""Every name of ``ENGLISH_NAMES``, where translators find it."""
