"""The office gives a profile its person's address."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from booking_desktop.domain.errors import InvalidInput
from booking_desktop.ui.components.dialog import Dialog
from booking_desktop.ui.components.fields import Field, FormField
from booking_desktop.ui.messages import fault_sentence, sentence
from booking_desktop.viewmodels.formats import Formats
from booking_desktop.viewmodels.speaking.profile import ProfileViewModel


class ContactDialog(Dialog):
    """Asks for the address; stays open while it can't be taken."""

    def __init__(self, model: ProfileViewModel, formats: Formats, window: QWidget) -> None:
        super().__init__(
            "",
            window,
            sentence="-",
            width=460,
        )
        self._model, self._formats = model, formats
        title = self.tr("Whose profile is this?")
        self.title.setText(title)
        self.setAccessibleName(title)
        self.sentence.setText(
            self.tr("With this address its person can sign up and take the profile over. No mail is sent.")
        )
        self.address = Field("name@example.com", self, ltr=True)
        self._row = FormField(self.tr("Email"), self.address, self)
        self.body.addWidget(self._row)
        self.add_button(self.tr("Cancel"))
        self._set = self.add_button(self.tr("Set address"), "primary", accepts=False)
        self._set.clicked.disconnect()
        self._set.clicked.connect(self._send)
        self.address.returnPressed.connect(self._send)
        model.changed.connect(self._render)
        model.done.connect(self._finish)
        self.finished.connect(self.deleteLater)

    def _send(self) -> None:
        self._model.set_contact(self.address.text())

    def _render(self) -> None:
        problem = self._model.state.contact_problem
        if problem is None:
            self._row.set_error("")
        elif isinstance(problem, InvalidInput):
            self._row.set_error(fault_sentence(problem.faults[0]))
        else:
            self._row.set_error(sentence(problem, self._formats))

    def _finish(self, what: str) -> None:
        if what == "contact":
            self.accept()
