"""A speaker's sessions: a card of rows to put in order, each opening into its form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from booking_desktop.domain.errors import FieldFault
from booking_desktop.domain.money import CURRENCIES
from booking_desktop.domain.speakers import Venue
from booking_desktop.ui import icons
from booking_desktop.ui.components.announce import announce
from booking_desktop.ui.components.buttons import Button, IconButton, Link
from booking_desktop.ui.components.fields import Field, FormField
from booking_desktop.ui.components.grounds import Card, Divider
from booking_desktop.ui.components.painted import PaintedButton
from booking_desktop.ui.components.segmented import Segmented
from booking_desktop.ui.components.text import Caption, Elided, Name, Section, Text
from booking_desktop.ui.messages import fault_sentence
from booking_desktop.ui.theme import RADIUS_TAG, SPACE_2, SPACE_3, SPACE_4, theme
from booking_desktop.viewmodels.formats import Formats, listed, symbol
from booking_desktop.viewmodels.speaking.profile import ProfileViewModel
from booking_desktop.viewmodels.speaking.profile_draft import OfferDraft

_ROW = 44
_LENGTHS = (15, 30, 45, 60, 90, 120)


class Grip(PaintedButton):
    """What a row is dragged by; Up and Down move it by key. ``moved(steps)`` or ``dragged(y)`` in the card's px."""

    moved = Signal(int)
    dragged = Signal(int)
    dropped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, radius=RADIUS_TAG)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setFixedSize(28, 28)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if steps is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(steps)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(event.globalPosition().toPoint().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.dropped.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        token = "text" if self.hovered or self.hasFocus() else "tertiary"
        icons.paint(self.painter(), "grip-vertical", theme.colour(token), 6, 6)


class OfferForm(QWidget):
    """The fields of one session. ``edited(field, value)``; ``removed``."""

    edited = Signal(str, object)
    removed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = Field("", self)
        self.minutes = QComboBox(self)
        self.minutes.setEditable(True)
        self.minutes.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.minutes.addItems([str(n) for n in _LENGTHS])
        self.price = Field("", self, ltr=True)
        self.currency = QComboBox(self)
        for code in CURRENCIES:
            self.currency.addItem(listed((code, symbol(code).strip())) if symbol(code).strip() != code else code, code)
        self.about = Field("", self)
        self.venue = Segmented(
            [("link", self.tr("Link")), ("place", self.tr("Place")), ("phone", self.tr("Phone"))],
            self,
            name=self.tr("Where it happens"),
        )
        self.place = Field("", self)
        for box in (self.minutes, self.currency):
            box.setProperty("control_size", "field")
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        self.name_row = FormField(self.tr("Session name"), self.name, self)
        self.minutes_row = FormField(self.tr("Minutes"), self.minutes, self)
        self.price_row = FormField(self.tr("Price"), self.price, self)
        self.currency_row = FormField(self.tr("Currency"), self.currency, self)
        self.about_row = FormField(self.tr("What happens in it"), self.about, self, note=self.tr("Optional"))
        self.place_row = FormField("", self.place, self)
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_4)
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_4)
        grid.addWidget(self.name_row, 0, 0, 1, 3)
        for column, row in enumerate((self.minutes_row, self.price_row, self.currency_row)):
            grid.addWidget(row, 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.about_row, 2, 0, 1, 3)
        where = QHBoxLayout()
        where.addWidget(Text(self.tr("Where it happens"), self, role="control"))
        where.addStretch(1)
        where.addWidget(self.venue)
        grid.addLayout(where, 3, 0, 1, 3)
        grid.addWidget(self.place_row, 4, 0, 1, 3)
        remove = Button(self.tr("Remove session"), self, kind="danger", size="small", icon="trash-2")
        remove.clicked.connect(self.removed)
        end = QHBoxLayout()
        end.addWidget(Caption(self.tr("What is booked of it stays booked."), self))
        end.addStretch(1)
        end.addWidget(remove)
        grid.addLayout(end, 5, 0, 1, 3)

    def _connect(self) -> None:
        self.name.textEdited.connect(partial(self.edited.emit, "name"))
        self.minutes.editTextChanged.connect(partial(self.edited.emit, "minutes"))
        self.price.textEdited.connect(partial(self.edited.emit, "price"))
        self.about.textEdited.connect(partial(self.edited.emit, "about"))
        self.place.textEdited.connect(partial(self.edited.emit, "place"))
        self.currency.activated.connect(self._choose_currency)
        self.venue.chosen.connect(self._choose_venue)

    def _choose_currency(self, _: int) -> None:
        self.edited.emit("currency", self.currency.currentData())

    def _choose_venue(self, key: str) -> None:
        self.edited.emit("venue", Venue(key))

    def show_offer(self, draft: OfferDraft, faults: Sequence[FieldFault]) -> None:
        """Fill the fields; the one being written in keeps its cursor."""
        offer = draft.offer
        for field, text in (
            (self.name, offer.name),
            (self.price, draft.price),
            (self.about, offer.about),
            (self.place, offer.place),
        ):
            if field.text() != text:
                field.setText(text)
                field.setCursorPosition(len(text) if field.hasFocus() else 0)
        if self.minutes.currentText() != draft.minutes:
            self.minutes.blockSignals(True)
            self.minutes.setCurrentText(draft.minutes)
            self.minutes.blockSignals(False)
        self.currency.setCurrentIndex(self.currency.findData(offer.price.currency))
        self.venue.set_value(offer.venue.value)
        self._show_place(offer.venue)
        self._show_faults(faults)

    def _show_place(self, venue: Venue) -> None:
        label, placeholder = {
            Venue.LINK: (self.tr("Link"), "https://"),
            Venue.PLACE: (self.tr("Address"), self.tr("Street, house, city")),
            Venue.PHONE: (self.tr("Phone number"), "+44"),
        }[venue]
        self.place_row.label.setText(label)
        self.place.setAccessibleName(label)
        self.place.setPlaceholderText(placeholder)
        ltr = venue is not Venue.PLACE
        self.place.setLayoutDirection(Qt.LayoutDirection.LeftToRight if ltr else self.layoutDirection())

    def _show_faults(self, faults: Sequence[FieldFault]) -> None:
        by_field = {f.field: fault_sentence(f) for f in faults}
        rows = {"offer_name": self.name_row, "minutes": self.minutes_row, "price": self.price_row}
        for field, row in (rows | {"currency": self.currency_row, "place": self.place_row}).items():
            if row.error != by_field.get(field, ""):
                row.set_error(by_field.get(field, ""))

    def field_of(self, name: str) -> QWidget:
        """The editor of a field."""
        fields = {"minutes": self.minutes, "price": self.price, "currency": self.currency, "place": self.place}
        return fields.get(name, self.name)


class OfferRow(QWidget):
    """One session: its line, and its form while it is open."""

    def __init__(self, model: ProfileViewModel, key: int, formats: Callable[[], Formats], parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self._model, self._formats = model, formats
        self.grip = Grip(self)
        self._name = Elided("", self, role="reading_medium")
        self._minutes = Text("", self, token="secondary", tabular=True)
        self._price = Name("", self, tabular=True)
        self.pencil = IconButton("pencil", "", self, size="small")
        self.pencil.setCheckable(True)
        self.pencil.toggled.connect(self._open)
        self.form: OfferForm | None = None
        self._draft: OfferDraft | None = None
        self._faults: Sequence[FieldFault] = ()
        self._arrange()

    def _arrange(self) -> None:
        line = QWidget(self)
        line.setFixedHeight(theme.row(_ROW))
        row = QHBoxLayout(line)
        row.setContentsMargins(SPACE_2, 0, SPACE_2, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self.grip)
        row.addWidget(self._name, 1)
        self._minutes.setMinimumWidth(64)
        self._price.setMinimumWidth(96)
        end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        self._price.setAlignment(end)
        self._minutes.setAlignment(end)
        for widget in (self._minutes, self._price, self.pencil):
            row.addWidget(widget)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(line)

    def show_offer(self, draft: OfferDraft, faults: Sequence[FieldFault]) -> None:
        """Render."""
        self._draft, self._faults = draft, faults
        offer = draft.offer
        name = offer.name.strip() or self.tr("New session")
        self._name.setText(name)
        self._name.set_token("danger" if faults else "text" if offer.name.strip() else "tertiary")
        self._minutes.setText(self._formats().minutes(offer.minutes))
        self._price.setText(self._formats().money(offer.price))
        self.grip.setAccessibleName(self.tr("Move {name}: up or down").format(name=name))
        self.grip.setToolTip(self.tr("Drag, or press up and down"))
        self.pencil.set_name(self.tr("Change {name}").format(name=name))
        if self.form is not None:
            self.form.show_offer(draft, faults)

    def open(self) -> OfferForm:
        """Open the form."""
        self.pencil.setChecked(True)
        assert self.form is not None
        return self.form

    def _open(self, on: bool) -> None:
        if self.form is None and self._draft is not None:
            self.form = OfferForm(self)
            self.form.edited.connect(self._edit)
            self.form.removed.connect(self._remove)
            self._column.addWidget(self.form)
            self.form.show_offer(self._draft, self._faults)
        if self.form is not None:
            self.form.setVisible(on)
            if on:
                self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit(self, field: str, value: object) -> None:
        self._model.edit_offer(self.key, **{field: value})

    def _remove(self) -> None:
        self._model.remove_offer(self.key)


class OffersEditor(QWidget):
    """The heading with "Add session", and the card of rows."""

    def __init__(self, model: ProfileViewModel, formats: Callable[[], Formats], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._formats = model, formats
        self.rows: list[OfferRow] = []
        self._order: tuple[int, ...] = ()
        self.add = Link(self.tr("Add session"), self, icon="plus")
        self.add.clicked.connect(self._add)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(Section(self.tr("Sessions"), self))
        head.addStretch(1)
        head.addWidget(self.add)
        self.card = Card(self)
        self._lines = QVBoxLayout(self.card)
        self._lines.setContentsMargins(1, 1, 1, 1)
        self._lines.setSpacing(0)
        self._none = Text("", self, token="secondary", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.card)
        column.addWidget(self._none)

    def show_offers(self, offers: Sequence[OfferDraft], faults: Sequence[FieldFault]) -> None:
        """Render; rows keep their widgets while they are moved about."""
        order = tuple(o.key for o in offers)
        if order != self._order:
            self._reorder(order)
        by_key = {row.key: row for row in self.rows}
        for offer in offers:
            by_key[offer.key].show_offer(offer, [f for f in faults if f.where == offer.key])
        missing = any(f.field == "offers" for f in faults)
        self.card.setVisible(bool(offers))
        self._none.setVisible(not offers)
        self._none.set_token("danger" if missing else "secondary")
        self._none.setText(self.tr("Add at least one session: without one, nobody can book you."))

    def _reorder(self, order: tuple[int, ...]) -> None:
        self._order = order
        known = {row.key: row for row in self.rows}
        focus = self.focusWidget()
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if isinstance(widget, Divider):
                widget.deleteLater()
        for key in set(known) - set(order):
            known[key].hide()
            known[key].deleteLater()
        self.rows = [known.get(key) or self._row(key) for key in order]
        for n, row in enumerate(self.rows):
            if n:
                self._lines.addWidget(Divider(self.card))
            self._lines.addWidget(row)
            row.show()
        if focus is not None and self.isAncestorOf(focus):
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, key: int) -> OfferRow:
        row = OfferRow(self._model, key, self._formats, self.card)
        row.grip.moved.connect(partial(self._move, key))
        row.grip.dragged.connect(partial(self._drag, key))
        return row

    def _add(self) -> None:
        self._model.add_offer()
        if self.rows:
            self.rows[-1].open()

    def _move(self, key: int, steps: int) -> None:
        place = self._order.index(key) + steps
        if not 0 <= place < len(self._order):
            return
        self._model.move_offer(key, place)
        words = self.tr("{n} of {all}").format(n=place + 1, all=len(self._order))
        announce(self, words)

    def _drag(self, key: int, y: int) -> None:
        at = self.card.mapFromGlobal(QPoint(0, y)).y()
        others = [row for row in self.rows if row.key != key]
        place = sum(1 for row in others if row.y() + row.height() / 2 < at)
        if place != self._order.index(key):
            self._model.move_offer(key, place)

    def field_of(self, fault: FieldFault) -> QWidget:
        """The editor that a fault is about, opened."""
        row = next((r for r in self.rows if r.key == fault.where), None)
        return row.open().field_of(fault.field) if row is not None else self.add
