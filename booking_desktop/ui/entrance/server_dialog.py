"""Connecting to a server from the first run: its address, what it is, and on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from booking_desktop.ui.components.dialog import Dialog
from booking_desktop.ui.entrance.server_form import ServerForm
from booking_desktop.viewmodels.base import Clock
from booking_desktop.viewmodels.connecting import ConnectingViewModel
from booking_desktop.viewmodels.formats import Formats

translate = QCoreApplication.translate


class ServerDialog(Dialog):
    """Asks for the address; what happens then is the view-model's."""

    def __init__(self, model: ConnectingViewModel, formats: Callable[[], Formats], now: Clock, window: QWidget) -> None:
        super().__init__(
            translate("ServerDialog", "Connect to an office server"),
            window,
            sentence=translate("ServerDialog", "It is asked what it is; nothing is kept before."),
            width=440,
        )
        self.form = ServerForm(model, formats, now, self, cards=False, kind="primary")
        self.body.addWidget(self.form)
        self.add_button(self.tr("Cancel"))
        model.switched.connect(self.accept)
