"""The backend on a classic Proactively server, whose few calls a store on this computer rounds off."""
