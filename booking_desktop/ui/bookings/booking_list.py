"""The list of My bookings as a view: no higher than its rows, with Try again on a row that needs it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from booking_desktop.ui.bookings.booking_rows import BookingDelegate, BookingWords, Heading, Row
from booking_desktop.ui.components.rows import Index, RowView


class BookingList(RowView):
    """The bookings; as high as its rows, so that what follows stands right below. ``retry_pressed(BookingId)``."""

    retry_pressed = Signal(object)

    def __init__(self, words: BookingWords, parent: QWidget) -> None:
        super().__init__(parent, uniform=False)
        self._delegate = BookingDelegate(words, self)
        self.setItemDelegate(self._delegate)

    def fit_height(self) -> None:
        """Take no more room than the rows need."""
        model = self.model()
        self.setMaximumHeight(max(1, sum(self.sizeHintForRow(n) for n in range(model.rowCount()))))

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """The first booking of a day comes into sight with the day."""
        above = index.sibling(index.row() - 1, index.column())
        if isinstance(above.data(Qt.ItemDataRole.UserRole), Heading):
            super().scrollTo(above, hint)
        super().scrollTo(index, hint)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        line = index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None
        if isinstance(line, Row) and line.trouble is not None:
            area = self._delegate.retry_area(QRectF(self.visualRect(index)), rtl=self.isRightToLeft())
            if area.contains(event.position()):
                self.retry_pressed.emit(line.booking.id)
                return
        super().mouseReleaseEvent(event)
