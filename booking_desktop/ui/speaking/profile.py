"""The Profile page: the form at the start, what bookers see at the end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QAction, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from booking_desktop.domain.errors import FieldFault, InvalidInput
from booking_desktop.domain.speakers import Profile
from booking_desktop.ui.commands import Commands
from booking_desktop.ui.components.buttons import Button, IconButton, open_below
from booking_desktop.ui.components.fields import Sign
from booking_desktop.ui.components.grounds import Card
from booking_desktop.ui.components.notices import ErrorSummary, InfoBar
from booking_desktop.ui.components.text import Caption, Text, Title
from booking_desktop.ui.discover.speaker_detail import SpeakerDetail
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.drawing.direction import margins
from booking_desktop.ui.messages import fault_sentence, sentence
from booking_desktop.ui.speaking.changed_elsewhere import ChangedElsewhere
from booking_desktop.ui.speaking.contact_dialog import ContactDialog
from booking_desktop.ui.speaking.offers_editor import OffersEditor
from booking_desktop.ui.speaking.profile_form import ProfileForm
from booking_desktop.ui.speaking.writing_page import WritingPage
from booking_desktop.ui.theme import INSET, SPACE_2, SPACE_3, theme
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.speaking.profile import ProfileViewModel
from booking_desktop.viewmodels.speaking.profile_state import ProfileState

_NARROW = 900


class _Swatch(QWidget):
    """The ground that marks what is new."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(12, 12)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens
        shapes.box(QPainter(self), QRectF(self.rect()), 3, tokens.soft, tokens.soft_line)


class ProfilePage(WritingPage):
    """Renders the view-model. ``hoursWanted(person id)``: show that speaker's hours."""

    hoursWanted = Signal(object)

    def __init__(
        self,
        model: ProfileViewModel,
        formats: Callable[[], Formats],
        commands: Commands | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, "user-round", (560, 500), _NARROW, parent)
        self._model, self._formats = model, formats
        self._fill_start_head()
        self._fill_start()
        self._fill_end_head()
        self._fill_end()
        self._connect()
        if commands is not None:
            self.bind(commands)
        self._render()

    def show_limits(self, words: str) -> None:
        """What the place keeps of a profile."""
        self._limits.set_text(words)
        self._limits.show()
        self.form.keep_to_topics()

    # --- laying out ---

    def _fill_start_head(self) -> None:
        pane = self.start_head.parentWidget()
        self._kept_sign = Sign("check", "tertiary", pane)
        self._kept = Text("", pane, token="tertiary", tabular=True)
        self.start_head.addWidget(Title(self.tr("Profile"), pane))
        self.start_head.addSpacing(4)
        self.start_head.addWidget(self._kept_sign)
        self.start_head.addWidget(self._kept)
        self.start_head.addStretch(1)

    def _fill_start(self) -> None:
        body, column = self.start.body, self.start.column
        self._summary = ErrorSummary(body)
        self._problem = InfoBar("error", "", body)
        self._limits = InfoBar("info", "", body)
        self._elsewhere = ChangedElsewhere(
            self.tr("This profile was changed elsewhere while you were writing it."), body
        )
        bars = QVBoxLayout()
        bars.setSpacing(SPACE_2)
        bars.setContentsMargins(0, 0, 0, SPACE_2)
        for bar in (self._limits, self._summary, self._problem, self._elsewhere):
            bars.addWidget(bar)
            bar.hide()
        self.form = ProfileForm(self._model, self._formats, body)
        self.offers = OffersEditor(self._model, self._formats, body)
        column.addLayout(bars)
        column.addWidget(self.form)
        column.addSpacing(20)
        column.addWidget(self.offers)
        column.addStretch(1)

    def _fill_end_head(self) -> None:
        pane = self.end_head.parentWidget()
        self._state_words = Text("", pane, token="secondary")
        self.end_head.addWidget(self._state_words)
        self.end_head.addStretch(1)
        self._discard = Button(self.tr("Discard"), pane, kind="ghost")
        self._more = IconButton("ellipsis", self.tr("More"), pane)
        self._publish = Button("", pane, kind="primary")
        self.moving = (self._discard, self._more, self._publish)
        self.move_buttons()

    def _fill_end(self) -> None:
        body, column = self.end.body, self.end.column
        self.end.set_inset(INSET, SPACE_2, INSET)
        self._card = Card(body)
        inner = QVBoxLayout(self._card)
        inner.setContentsMargins(28, 28, 28, 4)
        self.detail = SpeakerDetail(self._card, compact=True)
        inner.addWidget(self.detail)
        column.addWidget(self._card)
        column.addSpacing(SPACE_3)
        column.addWidget(self._legend(body))
        column.addStretch(1)

    def _legend(self, parent: QWidget) -> QWidget:
        self._new = QWidget(parent)
        row = QHBoxLayout(self._new)
        row.setContentsMargins(margins(4, 0, 0, 0))
        row.setSpacing(SPACE_2)
        row.addWidget(_Swatch(self._new))
        row.addWidget(Caption(self.tr("Changed since you last published"), self._new))
        row.addStretch(1)
        return self._new

    def _connect(self) -> None:
        model = self._model
        model.changed.connect(self._render)
        model.done.connect(self._tell)
        self._publish.clicked.connect(model.publish)
        self._discard.clicked.connect(model.discard)
        self._more.clicked.connect(self._open_menu)
        self._elsewhere.mine.connect(model.keep_mine)
        self._elsewhere.theirs.connect(model.take_theirs)

    # --- gestures ---

    def hideEvent(self, event: QHideEvent) -> None:
        """Going elsewhere keeps the draft at once."""
        super().hideEvent(event)
        self._model.keep()

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for action in self._menu_actions():
            menu.addAction(action)
            action.setParent(menu)
        open_below(menu, self._more)

    def _menu_actions(self) -> list[QAction]:
        state, model = self._model.state, self._model
        published = state.saved is not None and state.saved.published
        listed = []
        if published:
            listed.append((self.tr("Unpublish"), model.unpublish))
        elif state.dirty:
            listed.append((self.tr("Save without publishing"), model.save_unpublished))
        if state.saved is not None and state.saved.photo is not None:
            listed.append((self.tr("Remove photo"), model.remove_photo))
        listed.append((self.tr("Hours of this speaker"), self._want_hours))
        if state.office:
            listed.append((self.tr("Set contact address…"), self._ask_contact))
        actions = []
        for words, act in listed:
            action = QAction(words)
            action.triggered.connect(act)
            actions.append(action)
        return actions

    def _want_hours(self) -> None:
        self.hoursWanted.emit(self._model.state.speaker)

    def _ask_contact(self) -> None:
        dialog = ContactDialog(self._model, self._formats(), self.window())
        dialog.ask(self._more)

    def _tell(self, what: str) -> None:
        words = {
            "published": self.tr("Published"),
            "unpublished": self.tr("No longer in the search"),
            "discarded": self.tr("Changes discarded"),
            "saved": self.tr("Saved, not published"),
            "contact": self.tr("They can claim this profile by signing up with that address"),
        }[what]
        undo = {"unpublished": self._model.publish_again, "discarded": self._model.undo}.get(what)
        self.toasts.toast(words, self.tr("Undo") if undo else "", undo)

    # --- rendering ---

    def _render(self) -> None:
        state = self._model.state
        ready = self.show_ready(state)
        for widget in (self._publish, self._more, self._card):
            widget.setVisible(ready)
        self._render_kept(state)
        if not ready:
            self._render_nothing(state)
            return
        self._render_bars(state)
        self.form.show_state(state)
        if state.draft is not None:
            self.offers.show_offers(state.draft.offers, state.faults)
        self._render_buttons(state)
        if state.detail is not None:
            self.detail.show_state(state.detail, self._formats())
        self._new.setVisible(state.dirty and state.saved is not None and state.saved.published)

    def _render_nothing(self, state: ProfileState) -> None:
        for widget in (self._discard, self._new, self._kept_sign):
            widget.hide()
        self._state_words.setText("")
        if state.problem is not None:
            words = sentence(state.problem, self._formats())
            self.empty.set_words(self.tr("This profile can’t be read"), words, "triangle-alert")
        else:
            self.empty.set_words(self.tr("No profile here"), self.tr("Only speakers have a profile."), "user-round")

    def _render_kept(self, state: ProfileState) -> None:
        self._kept_sign.setVisible(state.kept_at is not None)
        words = ""
        if state.kept_at is not None:
            words = self.tr("Draft kept {time}").format(time=self._formats().time(state.kept_at))
        elif state.office and state.saved is not None:
            words = self.tr("Run by the office")
        self._kept.setText(words)

    def _render_bars(self, state: ProfileState) -> None:
        problem = None if isinstance(state.problem, InvalidInput) else state.problem
        self._problem.setVisible(problem is not None)
        if problem is not None:
            self._problem.set_text(sentence(problem, self._formats()))
        self._elsewhere.setVisible(state.theirs is not None)
        if bool(state.faults) == self._summary.isVisibleTo(self):
            return
        errors = [(self._fault_words(f), self._field_of(f)) for f in state.faults]
        self._summary.show_errors(self.tr("This can’t be published yet"), errors)

    def _fault_words(self, fault: FieldFault) -> str:
        if fault.field == "offers":
            return self.tr("Add a session.")
        named = {
            "headline": self.tr("Headline"),
            "about": self.tr("About"),
            "minutes": self.tr("Minutes"),
            "price": self.tr("Price"),
            "offer_name": self.tr("Session name"),
        }.get(fault.field)
        return f"{named}: {fault_sentence(fault)}" if named else fault_sentence(fault)

    def _field_of(self, fault: FieldFault) -> QWidget:
        known = self.form.field_of(fault.field)
        return known if known is not None else self.offers.field_of(fault)

    def _render_buttons(self, state: ProfileState) -> None:
        saved = state.saved
        assert saved is not None
        self._state_words.setText(self._standing(saved))
        self._discard.setVisible(state.dirty)
        self._publish.setText(self.tr("Publish changes") if saved.published else self.tr("Publish"))
        self.let_rest(self._publish, may=state.publishable and not state.saving and state.theirs is None)

    def _standing(self, saved: Profile) -> str:
        return self.tr("What bookers see") if saved.published else self.tr("What bookers would see")
