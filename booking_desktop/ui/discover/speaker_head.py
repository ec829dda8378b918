"""Who a speaker is, over their detail: disc, name, headline, and the facts about them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from booking_desktop.ui.components.avatar import Avatar
from booking_desktop.ui.components.chips import Tag
from booking_desktop.ui.components.fields import Sign
from booking_desktop.ui.components.flow import Flow
from booking_desktop.ui.components.lines import Lines
from booking_desktop.ui.components.text import Text
from booking_desktop.ui.photos import photo
from booking_desktop.viewmodels.discover.speaker_detail import (
    SpeakerDetailState,
    changed_spans,
    new_topics,
)
from booking_desktop.viewmodels.formats import Formats


class _Fact(QWidget):
    """A sign and a few words."""

    def __init__(self, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Sign(icon, "tertiary", self, size=14))
        self.words = Text("", self, token="tertiary", tabular=True)
        row.addWidget(self.words)


class SpeakerHead(QWidget):
    """Avatar, name, headline, and the facts: place and time there, languages, sessions held."""

    def __init__(self, parent: QWidget, *, compact: bool) -> None:
        super().__init__(parent)
        self._compact = compact
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(16 if compact else 20)
        outer.addLayout(row)
        self.avatar = Avatar(64 if compact else 72, self)
        row.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(2)
        row.addLayout(column, 1)
        self.name = Lines("", self, role="title" if compact else "page")
        self.headline = Lines("", self, role="reading", token="secondary")
        column.addWidget(self.name)
        column.addWidget(self.headline)
        facts = QWidget(self)
        flow = Flow(facts, gap=16, line_gap=4)
        self.clock, self.tongues = _Fact("clock", facts), _Fact("languages", facts)
        self.held = _Fact("check-check", facts)
        for fact in (self.clock, self.tongues, self.held):
            flow.addWidget(fact)
        column.addSpacing(7)
        column.addWidget(facts)
        self._tags = QWidget(self)
        self._flow = Flow(self._tags, gap=6, line_gap=6)
        outer.addWidget(self._tags)
        self._tags.setVisible(compact)
        self._topics: tuple[object, ...] = ()

    def show_state(self, state: SpeakerDetailState, formats: Formats) -> None:
        """Show whose detail it is."""
        profile, before = state.profile, state.before or state.profile
        self.avatar.show_person(profile.id, profile.name, photo(profile.photo))
        self.name.setText(str(profile.name))
        self.name.set_marks(changed_spans(str(before.name), str(profile.name)))
        self.headline.setText(profile.headline)
        self.headline.set_marks(changed_spans(before.headline, profile.headline))
        self.headline.setVisible(bool(profile.headline))
        place = formats.city(profile.zone)
        if state.now is not None and not self._compact:
            place = self.tr("{place}, {time} now").format(place=place, time=formats.time(state.now, profile.zone))
        self.clock.words.setText(place)
        self.tongues.words.setText(self.tr(", ").join(formats.language(code) for code in profile.languages))
        self.tongues.setVisible(bool(profile.languages))
        one = profile.sessions == 1
        held = (
            self.tr("1 session")
            if one
            else self.tr("{n} sessions", "", profile.sessions).format(n=formats.number(profile.sessions))
        )
        self.held.words.setText(held)
        self.held.setVisible(profile.sessions > 0 and not self._compact)
        self._show_topics(state)

    def _show_topics(self, state: SpeakerDetailState) -> None:
        shown = (state.profile.topics, new_topics(state))
        if not self._compact or shown == self._topics:
            return
        self._topics = shown
        self._flow.clear()
        for topic in state.profile.topics:
            tag = Tag(topic, self._tags, kind="soft" if topic in shown[1] else "neutral")
            self._flow.addWidget(tag)
            tag.show()
        self._tags.setVisible(bool(state.profile.topics))
        self._tags.updateGeometry()
