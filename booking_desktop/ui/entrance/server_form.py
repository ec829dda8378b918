"""Where the data lives, as a form: this computer, or an address that is asked what it is before it is used."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from booking_desktop.domain.errors import InvalidInput
from booking_desktop.domain.money import CURRENCIES
from booking_desktop.domain.servers import FoundServer, ServerKind, without_scheme
from booking_desktop.ui.components.announce import announce
from booking_desktop.ui.components.buttons import Button
from booking_desktop.ui.components.cards import ChoiceCard
from booking_desktop.ui.components.fields import Field, FormField, Sign
from booking_desktop.ui.components.notices import InfoBar
from booking_desktop.ui.components.text import Text
from booking_desktop.ui.messages import fault_sentence, sentence
from booking_desktop.ui.speaking.zone_button import ZoneField
from booking_desktop.ui.theme import SPACE_2, SPACE_3
from booking_desktop.viewmodels.base import Clock
from booking_desktop.viewmodels.connecting import ConnectingState, ConnectingViewModel
from booking_desktop.viewmodels.formats import Formats


class ServerForm(QWidget):
    """Shows a ConnectingState. ``cards``: with the choice between computer and server; ``kind``: of the button that switches."""

    def __init__(
        self,
        model: ConnectingViewModel,
        formats: Callable[[], Formats],
        now: Clock,
        parent: QWidget | None = None,
        *,
        cards: bool = True,
        kind: str = "standard",
    ) -> None:
        super().__init__(parent)
        self._model, self._formats = model, formats
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        self.managed = InfoBar("info", "", self, icon="lock")
        column.addWidget(self.managed)
        self._cards = self._choice(cards)
        column.addWidget(self._cards)
        self._server = self._server_part(now)
        column.addWidget(self._server)
        self.trouble = InfoBar("error", "", self)
        column.addWidget(self.trouble)
        column.addLayout(self._buttons(kind))
        self._told: object = None
        model.changed.connect(self.render_state)
        self.render_state()

    def _choice(self, wanted: bool) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        self.here = ChoiceCard(self.tr("This computer"), self.tr("One file, offline"), holder)
        self.away = ChoiceCard(self.tr("Office server"), self.tr("Shared by a team"), holder)
        self._group = QButtonGroup(holder)
        for card in (self.here, self.away):
            self._group.addButton(card)
            row.addWidget(card)
        self.here.toggled.connect(self._model.choose_here)
        self._choosing = wanted
        return holder

    def _server_part(self, now: Clock) -> QWidget:
        part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        self.address = Field("bookings.example.com", part, size="large", ltr=True)
        self.address.textEdited.connect(self._model.write)
        self.address.returnPressed.connect(self._enter)
        self._address = FormField(self.tr("Address of the server"), self.address, part)
        column.addWidget(self._address)
        column.addWidget(self._answer(part))
        self.open_to_all = InfoBar(
            "warning", self.tr("Not encrypted (http): one can look around there, but not sign in."), part
        )
        column.addWidget(self.open_to_all)
        column.addWidget(self._classic_part(now, part))
        return part

    def _answer(self, parent: QWidget) -> QWidget:
        holder = self._answered = QWidget(parent)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        self._sign = Sign("circle-check", "success", holder)
        row.addWidget(self._sign)
        self.answer = Text("", holder, role="ui", wrap=True)
        row.addWidget(self.answer, 1)
        return holder

    def _classic_part(self, now: Clock, parent: QWidget) -> QWidget:
        holder = self._classic = QWidget(parent)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        self.zone = ZoneField(now, self._formats, holder)
        self.zone.chosen.connect(self._model.choose_zone)
        self.currency = QComboBox(holder)
        self.currency.addItems(list(CURRENCIES))
        self.currency.setProperty("control_size", "standard")
        self.currency.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.currency.textActivated.connect(self._model.choose_currency)
        row.addWidget(FormField(self.tr("Its hours are in"), self.zone, holder), 1)
        row.addWidget(FormField(self.tr("Its prices are in"), self.currency, holder), 1)
        return holder

    def _buttons(self, kind: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        self.check = Button(self.tr("Check"), self, kind=kind)
        self.check.clicked.connect(self._model.check)
        self.switch = Button("", self, kind=kind)
        self.switch.clicked.connect(self._model.switch)
        row.addWidget(self.check)
        row.addWidget(self.switch)
        row.addStretch(1)
        return row

    def _enter(self) -> None:
        if self._model.state.to_check:
            self._model.check()
        else:
            self._model.switch()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in order."""
        return self.here, self.away, self.address, self.zone, self.currency, self.check, self.switch

    # --- showing ---------------------------------------------------------------------------------------------------------

    def render_state(self) -> None:
        """Show the choice, and what was found."""
        state = self._model.state
        self.managed.setVisible(state.managed)
        self.managed.set_text(self._managed_words(state))
        self._cards.setVisible(self._choosing and not state.managed)
        with QSignalBlocker(self.here):
            (self.here if state.here else self.away).setChecked(True)
        self._server.setVisible((not self._choosing or not state.here) and not state.managed)
        if self.address.text() != state.address:
            self.address.setText(state.address)
        fault = state.problem.faults[0] if isinstance(state.problem, InvalidInput) else None
        self._address.set_error(fault_sentence(fault) if fault else "")
        self._show_found(state)
        self._show_ways(state)
        if state.problem is not self._told or state.found is not None:
            self._tell(state)

    def _show_found(self, state: ConnectingState) -> None:
        found = state.found
        self._answered.setVisible(state.busy or found is not None)
        self._sign.setVisible(found is not None)
        self.answer.setText(self.tr("Asking what it is…") if state.busy else self._found_words(found))
        self.open_to_all.setVisible(found is not None and found.open_to_all)
        classic = found is not None and found.kind is ServerKind.CLASSIC
        self._classic.setVisible(classic)
        if classic:
            self.zone.show_zone(state.zone, ("UTC",))
            self.currency.setCurrentText(state.currency)

    def _show_ways(self, state: ConnectingState) -> None:
        unreachable = state.problem is not None and not isinstance(state.problem, InvalidInput)
        self.trouble.setVisible(unreachable)
        if unreachable and state.problem is not None:
            self.trouble.set_text(sentence(state.problem, self._formats()))
        self.check.setVisible(self._server.isVisibleTo(self) and state.found is None)
        self.check.setEnabled(state.to_check)
        self.switch.setVisible(state.wanted is not None)
        self.switch.setText(self.tr("Use this computer") if state.here else self.tr("Use this server"))

    def _found_words(self, found: FoundServer | None) -> str:
        if found is None:
            return ""
        if found.kind is ServerKind.CLASSIC:
            return self.tr("A classic Proactively server. It can’t cancel, move or list bookings.")
        if not found.version:
            return self.tr("A Proactively server")
        return self.tr("A Proactively server, version {version}").format(version=found.version)

    def _managed_words(self, state: ConnectingState) -> str:
        where = without_scheme(state.set_to.address) or self.tr("This computer")
        if state.set_by:
            return self.tr("{where}, set by {who} for this computer.").format(where=where, who=state.set_by)
        return self.tr("{where}, set by your office for this computer.").format(where=where)

    def _tell(self, state: ConnectingState) -> None:
        self._told = state.problem
        fault = state.problem if isinstance(state.problem, InvalidInput) else None  # anything else is said by its bar
        words = sentence(fault, self._formats()) if fault else self._found_words(state.found)
        if words and self.isVisible():
            announce(self, words)
