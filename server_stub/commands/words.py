"""What can go wrong with a database, in the words of whoever runs it."""

from __future__ import annotations

from booking_desktop.domain import errors


def sentence(error: errors.DomainError) -> str:
    """The error as one sentence for a terminal."""
    match error:
        case errors.Unreachable(where=where, detail=detail):
            return f"The database at {where} gives no answer: {detail}. Is it running, and is the address right?"
        case errors.StoreNewer(path=path, revision=revision):
            return (
                f"{path} was written by a newer version (revision {revision}). Nothing was touched: update this server."
            )
        case errors.StoreDamaged(path=path, detail=detail):
            return f"{path} can't be used: {detail}. It was left as it is."
        case errors.StoreBusy(path=path):
            return f"{path} is held by another program for too long."
        case errors.StoreReadOnly(path=path):
            return f"{path} can't be written."
        case errors.DiskFull(path=path):
            return f"There is no room left for {path}; nothing was changed."
        case errors.FileUnreadable(path=path, reason=reason):
            return f"{path} can't be used: {reason}."
        case errors.NotFound(kind="account", id=email):
            return f"No verified account has the address {email}. Its owner signs up in the app first."
    return f"It could not be done: {error!r}"
