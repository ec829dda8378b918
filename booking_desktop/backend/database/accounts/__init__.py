"""Accounts, codes, tokens and throttles on the store."""
