"""What a screen reader does to a row or a cell: it picks it, which is neither a press nor a key."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView


class Picks(QObject):
    """Tells of items that assistive technology picks: ``Picks(view)``, with ``look()`` at every change of the selection.

    Its action on an item is to select it, and Qt then leaves the current item where it was; keys, the mouse and our own code
    move both. So what is selected without being current once the event is over was picked by a screen reader's gesture,
    and ``picked(QModelIndex)`` lets the view do what a press of the mouse does there. ``selects_nothing``: the view itself
    never selects, its current item neither, so that this one can be picked too.
    """

    picked = Signal(QModelIndex)

    def __init__(self, view: QAbstractItemView, *, selects_nothing: bool = False) -> None:
        super().__init__(view)
        self._view, self._selects_nothing = view, selects_nothing
        self._after = QTimer(self)
        self._after.setSingleShot(True)
        self._after.timeout.connect(self._tell)

    def look(self) -> None:
        """The selection has changed."""
        self._after.start(0)

    def _tell(self) -> None:
        selection = self._view.selectionModel()
        chosen = selection.selectedIndexes() if selection is not None else []
        if len(chosen) == 1 and (self._selects_nothing or chosen[0] != self._view.currentIndex()):
            self.picked.emit(chosen[0])
