"""The door of the packaged app."""

import sys

from booking_desktop.__main__ import main

sys.exit(main())
