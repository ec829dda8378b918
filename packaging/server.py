"""The door of the packaged server."""

import multiprocessing
import sys

from server_stub.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a worker process starts here too
    sys.exit(main())
