"""The bar over the page while the server gives no answer. It comes and goes by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from booking_desktop.ui.components.announce import announce
from booking_desktop.ui.components.notices import InfoBar
from booking_desktop.ui.drawing.direction import margins
from booking_desktop.viewmodels.connection import ConnectionViewModel
from booking_desktop.viewmodels.formats import Formats


class ConnectionBar(QWidget):
    """``ConnectionBar(view_model, formats, parent)``: seen while the connection is lost."""

    def __init__(self, view_model: ConnectionViewModel, formats: Callable[[], Formats], parent: QWidget) -> None:
        super().__init__(parent)
        self._view_model, self._formats = view_model, formats
        around = QVBoxLayout(self)
        around.setContentsMargins(margins(24, 12, 16, 0))
        self.bar = InfoBar("warning", "", self, icon="cloud-off", action=self.tr("Try now"))
        self.bar.acted.connect(view_model.try_now)
        around.addWidget(self.bar)
        view_model.changed.connect(self._render)
        self._render()

    def _render(self) -> None:
        lost_at = self._view_model.state.lost_at
        if lost_at is not None:
            since = self.tr("What you see is as of {time}.").format(time=self._formats().time(lost_at))
            self.bar.set_text(self.tr("Reconnecting… {since}").format(since=since), self.tr("Connection lost."))
            self.show()
            announce(self, self.bar.accessibleName())
        elif self.isVisible():
            announce(self, self.tr("Connected again."))
            self.hide()
        else:
            self.hide()
