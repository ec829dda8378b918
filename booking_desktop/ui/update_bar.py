"""The bar that says a newer version is asked for. Who installs programs here fetches it; the app fetches nothing by itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from booking_desktop.ui.components.announce import announce
from booking_desktop.ui.components.notices import InfoBar
from booking_desktop.ui.drawing.direction import margins


class UpdateBar(QWidget):
    """``UpdateBar(wanted, present, parent)``. Signal: ``putAway(str)``, the version that was asked for."""

    putAway = Signal(str)

    def __init__(self, wanted: str, present: str, parent: QWidget) -> None:
        super().__init__(parent)
        around = QVBoxLayout(self)
        around.setContentsMargins(margins(24, 12, 16, 12))
        text = self.tr("This is version {present}. Ask whoever installs programs here.").format(present=present)
        title = self.tr("The server asks for version {wanted} of Proactively.").format(wanted=wanted)
        self.bar = InfoBar("info", text, self, title=title, icon="download", action=self.tr("Not now"))
        self.bar.acted.connect(lambda: self.putAway.emit(wanted))
        self.bar.acted.connect(self.hide)
        around.addWidget(self.bar)
        announce(self, f"{title} {text}")
