"""The fields of a profile: photo, name, headline, about, topics, languages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from booking_desktop.domain.speakers import ABOUT_MOST, HEADLINE_MOST
from booking_desktop.ui.components.avatar import Avatar
from booking_desktop.ui.components.buttons import Button
from booking_desktop.ui.components.fields import Field, FormField, TextArea
from booking_desktop.ui.components.text import Caption
from booking_desktop.ui.components.topics import TopicsEdit
from booking_desktop.ui.messages import fault_sentence
from booking_desktop.ui.photos import photo
from booking_desktop.ui.speaking.languages_edit import LanguagesEdit
from booking_desktop.ui.speaking.photo import FILTER
from booking_desktop.ui.theme import SPACE_2, SPACE_4
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.speaking.profile import ProfileViewModel
from booking_desktop.viewmodels.speaking.profile_state import ProfileState


class ProfileForm(QWidget):
    """Writes into the view-model as one types; fields being written in keep their cursor."""

    def __init__(self, model: ProfileViewModel, formats: Callable[[], Formats], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._formats = model, formats
        self.avatar = Avatar(64, self)
        self.choose = Button(self.tr("Choose photo…"), self, size="small")
        self.first, self.last = Field("", self), Field("", self)
        self.headline = Field("", self)
        self.about = TextArea("", self, lines=4)
        self.topics = TopicsEdit(self.tr("Add a topic"), self, limit=60)
        self.languages = LanguagesEdit(formats(), self.tr("Add a language"), self)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        self._first = FormField(self.tr("First name"), self.first, self)
        self._last = FormField(self.tr("Last name"), self.last, self, note=self.tr("Optional"))
        self._headline = FormField(self.tr("Headline"), self.headline, self)
        self._about = FormField(self.tr("About"), self.about, self)
        self._topics = FormField(self.tr("Topics"), self.topics, self)
        self._languages = FormField(self.tr("Languages"), self.languages, self)
        names = QHBoxLayout()
        names.setSpacing(SPACE_4)
        names.addWidget(self._first, 1, Qt.AlignmentFlag.AlignTop)
        names.addWidget(self._last, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addLayout(self._photo_row())
        column.addLayout(names)
        column.addWidget(self._headline)
        column.addWidget(self._about)
        column.addWidget(self._topics)
        column.addWidget(self._languages)

    def _photo_row(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(SPACE_2)
        words.addStretch(1)
        line = QHBoxLayout()
        line.addWidget(self.choose)
        line.addStretch(1)
        words.addLayout(line)
        words.addWidget(Caption(self.tr("Square works best. Initials show until you add one."), self))
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(SPACE_4)
        row.addWidget(self.avatar)
        row.addLayout(words, 1)
        return row

    def _connect(self) -> None:
        model = self._model
        self.choose.clicked.connect(self._choose_photo)
        self.first.textEdited.connect(self._write_name)
        self.last.textEdited.connect(self._write_name)
        self.headline.textEdited.connect(model.set_headline)
        self.about.textChanged.connect(self._write_about)
        self.topics.topicsChanged.connect(model.set_topics)
        self.languages.languagesChanged.connect(model.set_languages)

    def keep_to_topics(self) -> None:
        """The place keeps nothing else of a profile: the rest can't be written."""
        for part in (self.choose, self.first, self.last, self.about, self.languages):
            part.setEnabled(False)

    # --- gestures ---

    def _choose_photo(self) -> None:
        title, kinds = self.tr("Choose a photo"), self.tr("Pictures ({kinds})").format(kinds=FILTER)
        path, _ = QFileDialog.getOpenFileName(self.window(), title, "", kinds)
        if path:
            self._model.choose_photo(path)

    def _write_name(self) -> None:
        self._model.set_name(self.first.text(), self.last.text())

    def _write_about(self) -> None:
        self._model.set_about(self.about.toPlainText())

    # --- rendering ---

    def show_state(self, state: ProfileState) -> None:
        """Render the draft."""
        if state.draft is None:
            return
        profile = state.draft.profile
        self.avatar.show_person(profile.id, profile.name, photo(profile.photo))
        for field, text in (
            (self.first, profile.name.first),
            (self.last, profile.name.last),
            (self.headline, profile.headline),
        ):
            if field.text() != text:
                field.setText(text)
                field.setCursorPosition(len(text) if field.hasFocus() else 0)
        if self.about.toPlainText() != profile.about:
            self.about.blockSignals(True)
            self.about.setPlainText(profile.about)
            self.about.blockSignals(False)
        self.topics.set_topics(profile.topics)
        self.languages.set_languages(profile.languages)
        self._show_counts(len(profile.headline), len(profile.about))
        self._show_faults(state)
        too_long = {f.field for f in state.own_faults}
        self._headline.note.set_token("danger" if "headline" in too_long else "tertiary")
        self._about.note.set_token("danger" if "about" in too_long else "tertiary")

    def _show_counts(self, headline: int, about: int) -> None:
        words, number = self.tr("{n} of {most}"), self._formats().number
        self._headline.set_note(words.format(n=number(headline), most=number(HEADLINE_MOST)))
        self._about.set_note(words.format(n=number(about), most=number(ABOUT_MOST)))

    def _show_faults(self, state: ProfileState) -> None:
        found = {f.field: fault_sentence(f) for f in state.faults}
        rows = {"first_name": self._first, "last_name": self._last, "headline": self._headline, "about": self._about}
        rows |= {"topics": self._topics, "languages": self._languages}
        for field, row in rows.items():
            if row.error != found.get(field, ""):
                row.set_error(found.get(field, ""))

    def field_of(self, field: str) -> QWidget | None:
        """The editor of a fault's field, None for one of the sessions."""
        return {
            "first_name": self.first,
            "last_name": self.last,
            "headline": self.headline,
            "about": self.about,
            "topics": self.topics.line,
            "languages": self.languages.line,
            "photo": self.choose,
        }.get(field)
