"""The calendar: which days are shown, how cells are laid out, where the cursor is."""
