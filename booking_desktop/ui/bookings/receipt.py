"""The receipt page: what was booked, its mails, and what may still change (mockup 06)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from booking_desktop.domain.bookings import Sent, SentBooking
from booking_desktop.ui import icons
from booking_desktop.ui.bookings.receipt_card import ReceiptCard, print_on, write_pdf
from booking_desktop.ui.components.announce import announce
from booking_desktop.ui.components.buttons import Button, IconButton, Link
from booking_desktop.ui.components.fields import Sign
from booking_desktop.ui.components.flow import Flow
from booking_desktop.ui.components.grounds import Divider, Pane, ScrollPane
from booking_desktop.ui.components.text import Caption, Elided, PageTitle, Section, Text
from booking_desktop.ui.components.toast import ToastHost
from booking_desktop.ui.drawing import shapes
from booking_desktop.ui.drawing.direction import margins
from booking_desktop.ui.theme import theme
from booking_desktop.viewmodels.bookings.booking_words import (
    Topic,
    Until,
    details_text,
    plans_change,
    sent_words,
)
from booking_desktop.viewmodels.bookings.receipt import ReceiptState, ReceiptViewModel
from booking_desktop.viewmodels.bookings.receipt_words import MailLine, mail_line, receipt_text
from booking_desktop.viewmodels.formats import Formats

_SIDE, _GAP = 312, 32
_NARROW = 900


class ReceiptPage(Pane):
    """``ReceiptPage(receipt, formats)``. Signals: ``back_wanted``, ``bookings_wanted(Booking)``."""

    back_wanted = Signal()
    bookings_wanted = Signal(object)

    def __init__(self, receipt: ReceiptViewModel, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__("window", parent)
        self._receipt, self._formats = receipt, formats
        self.toasts = ToastHost(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(margins(12, 12, 24, 12))
        self._back = Button(self.tr("Back to the calendar"), self, kind="ghost", icon="arrow-left")
        self._back.clicked.connect(self.back_wanted)
        head.addWidget(self._back)
        head.addStretch(1)
        column.addLayout(head)
        self._scroll = ScrollPane(self, ground="window")
        column.addWidget(self._scroll, 1)
        self._card = ReceiptCard(self)
        self._copy_reference = IconButton("copy", self.tr("Copy reference"), self._card, size="small")
        self._copy_reference.clicked.connect(self._copy_ref)
        self._arrange()
        receipt.changed.connect(self._render)
        self._render()

    def _arrange(self) -> None:
        outer = QHBoxLayout()
        outer.setContentsMargins(24, 40, 24, 40)
        outer.addStretch(1)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(20)
        title = QHBoxLayout()
        title.setSpacing(14)
        self._disc = _Disc(self)
        self._title = PageTitle("", self)
        title.addWidget(self._disc)
        title.addWidget(self._title, 1)
        self._grid.addLayout(title, 0, 0, 1, 2)
        self._left = QWidget(self)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(20)
        left.addWidget(self._card)
        left.addWidget(self._make_buttons())
        left.addStretch(1)
        self._side = QWidget(self)
        self._side.setFixedWidth(theme.wide(_SIDE))
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(Section(self.tr("Mail"), self))
        side.addSpacing(6)
        self._mails = QVBoxLayout()
        self._mails.setSpacing(0)
        side.addLayout(self._mails)
        side.addSpacing(20)
        side.addWidget(Section(self.tr("If plans change"), self))
        side.addSpacing(10)
        self._plans = Timeline(self)
        side.addWidget(self._plans)
        side.addSpacing(16)
        more = Link(self.tr("Open in My bookings"), self, icon="arrow-right")
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft  # the arrow stands behind the words
        more.setLayoutDirection(Qt.LayoutDirection.LeftToRight if rtl else Qt.LayoutDirection.RightToLeft)
        more.clicked.connect(self._to_bookings)
        row = QHBoxLayout()
        row.addWidget(more)
        row.addStretch(1)
        side.addLayout(row)
        side.addStretch(1)
        self._place(wide=True)
        outer.addLayout(self._grid)
        outer.addStretch(1)
        self._scroll.column.addLayout(outer)
        self._scroll.column.addStretch(1)

    def _make_buttons(self) -> QWidget:
        holder = QWidget(self)
        holder.setFixedWidth(self._card.sizeHint().width())
        holder.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        flow = Flow(holder, gap=8, line_gap=8)
        for words, icon, kind, act in (
            (self.tr("Add to calendar"), "calendar-plus", "primary", self.save_calendar),
            (self.tr("Print"), "printer", "standard", self.print_receipt),
            (self.tr("Save PDF"), "download", "standard", self.save_pdf),
            (self.tr("Copy details"), "copy", "standard", self.copy_details),
        ):
            button = Button(words, holder, kind=kind, icon=icon, size="field")
            button.clicked.connect(act)
            flow.addWidget(button)
        return holder

    def _place(self, *, wide: bool) -> None:
        self._grid.addWidget(self._left, 1, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._side, 1 if wide else 2, 1 if wide else 0, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow page puts the side below the card."""
        super().resizeEvent(event)
        self._place(wide=self.width() >= theme.wide(_NARROW))

    # --- showing ---

    def set_formats(self, formats: Formats) -> None:
        """The reader's zone, language or clock habit changed."""
        self._formats = formats
        self._render()

    def _render(self) -> None:
        state = self._receipt.state
        booking = state.booking
        if booking is None:
            return
        text = receipt_text(booking, state.me, self._formats)
        self._title.setText(self._title_of(state))
        self._disc.setVisible(text.sure)
        self._card.show_receipt(text)
        self._card.setFixedSize(self._card.sizeHint())
        at = self._card.reference_box
        x = at.left() - 30 if self._card.layoutDirection() == Qt.LayoutDirection.RightToLeft else at.right() + 2
        self._copy_reference.setFixedSize(28, 28)
        self._copy_reference.move(round(x), round(at.center().y() - 14))
        self._render_mails(state)
        self._plans.show_plans(plans_change(booking, state.me, self._formats))

    def _title_of(self, state: ReceiptState) -> str:
        if isinstance(state.booking, SentBooking) and state.booking.sent is not Sent.ACCEPTED:
            unsure = state.booking.sent is Sent.UNANSWERED
            return self.tr("Sent, and not answered") if unsure else self.tr("Booked. The server’s mail failed")
        if state.fresh and state.mail_waits:
            return self.tr("Booked. The mail is waiting")
        return self.tr("You’re booked") if state.fresh else self.tr("Your session")

    def _render_mails(self, state: ReceiptState) -> None:
        assert state.booking is not None
        lines = [mail_line(m, state.booking, state.me, self._formats) for m in state.mails]
        while (item := self._mails.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if not lines and isinstance(state.booking, SentBooking):
            self._mails.addWidget(Text(sent_words(state.booking), self, token="secondary", wrap=True))
        elif not lines:
            self._mails.addWidget(Caption(self.tr("No mail about this session."), self))
        for n, line in enumerate(lines):
            if n:
                self._mails.addWidget(Divider(self))
            self._mails.addWidget(_MailRow(line, self))

    def shown(self) -> None:
        """Say what happened; the focus goes to the card."""
        self._card.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._title.text())

    # --- acting ---

    def save_calendar(self) -> None:
        """Save the session as an .ics file."""
        booking = self._receipt.state.booking
        if booking is not None:
            path = self._ask_path(f"{booking.reference}.ics", self.tr("Calendar files (*.ics)"))
            self._write(path, lambda target: Path(target).write_bytes(self._receipt.calendar_file()))

    def save_pdf(self) -> None:
        """Save the receipt as a PDF file."""
        booking, me = self._receipt.state.booking, self._receipt.state.me
        if booking is not None:
            path = self._ask_path(f"{booking.reference}.pdf", self.tr("PDF (*.pdf)"))
            self._write(path, lambda target: write_pdf(target, receipt_text(booking, me, self._formats)))

    def print_receipt(self) -> None:
        """Print it (Ctrl+P)."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        booking, me = self._receipt.state.booking, self._receipt.state.me
        if booking is None:
            return
        printer = QPrinter()
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            self._write("printer", lambda _: print_on(printer, receipt_text(booking, me, self._formats)), told=False)

    def copy_details(self) -> None:
        """Copy the booking as text."""
        booking = self._receipt.state.booking
        if booking is not None:
            QGuiApplication.clipboard().setText(details_text(booking, self._receipt.state.me, self._formats))
            self.toasts.toast(self.tr("Copied"))

    def _copy_ref(self) -> None:
        booking = self._receipt.state.booking
        if booking is not None:
            QGuiApplication.clipboard().setText(booking.reference)
            self.toasts.toast(self.tr("Copied {reference}").format(reference=booking.reference))

    def _to_bookings(self) -> None:
        self.bookings_wanted.emit(self._receipt.state.booking)

    def _ask_path(self, name: str, kinds: str) -> str:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save"), name, kinds)
        return chosen

    def _write(self, target: str, write, *, told: bool = True) -> None:  # type: ignore[no-untyped-def]
        if not target:
            return
        try:
            write(target)
        except OSError as error:
            words = self.tr("Not saved: {reason}").format(reason=error.strerror or str(error))
            self.toasts.toast(words, icon="triangle-alert")
            return
        if told:
            self.toasts.toast(self.tr("Saved {name}").format(name=Path(target).name))


class _Disc(QWidget):
    """A check on a green disc."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(40, 40)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.tokens
        edge = tokens.deco if tokens.high_contrast else None
        shapes.box(painter, self.rect(), 20, tokens.success_soft, edge, theme.line_width)
        icons.paint(painter, "check", tokens.success, 9, 9, 22, 2.25)


class _MailRow(QWidget):
    """A letter and how it stands, 48 high."""

    def __init__(self, line: MailLine, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Sign(line.icon, line.ink, self))
        row.addWidget(Elided(line.what, self), 1)
        row.addWidget(Caption(line.state, self, tabular=True))
        self.setFixedHeight(round(47 * max(1.0, theme.scale)))


_INKS = {Topic.CANCEL: "success", Topic.MOVE: "warning", None: "control_line"}


class Timeline(QWidget):
    """Until when what may change: dots on a line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._plans: tuple[Until, ...] = ()
        self._heads: list[Text] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(margins(28, 0, 0, 0))
        self._grid.setSpacing(0)
        theme.changed.connect(self.update)

    def show_plans(self, plans: tuple[Until, ...]) -> None:
        """Show these steps."""
        if plans == self._plans:
            return
        self._plans = plans
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._heads = []
        for n, plan in enumerate(plans):
            head = Text(plan.when, self, role="control", tabular=True)
            what = Text(plan.what, self, token="secondary", wrap=True)
            what.setContentsMargins(0, 0, 0, 14 if n + 1 < len(plans) else 0)
            self._heads.append(head)
            self._grid.addWidget(head, 2 * n, 0)
            self._grid.addWidget(what, 2 * n + 1, 0)
            head.show()
            what.show()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = self.width() - 8 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 8
        centres = [head.geometry().center().y() for head in self._heads] if self._plans else []
        if len(centres) > 1:
            painter.fillRect(x - 1, centres[0], 2, centres[-1] - centres[0], tokens.line)
        painter.setPen(Qt.PenStyle.NoPen)
        for plan, y in zip(self._plans, centres, strict=True):
            painter.setBrush(theme.colour("window"))
            painter.drawEllipse(x - 8, y - 8, 16, 16)
            painter.setBrush(theme.colour(_INKS.get(plan.topic, "control_line")))
            painter.drawEllipse(x - 5, y - 5, 10, 10)
