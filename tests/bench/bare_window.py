"""The least that can be packed: a window of PySide6 that paints nothing of its own. The floor of the packed app."""

import sys

from PySide6.QtWidgets import QApplication, QWidget

app = QApplication(sys.argv)
window = QWidget()
window.resize(1280, 800)
window.show()
sys.exit(app.exec())
