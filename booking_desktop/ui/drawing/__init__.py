"""How controls are drawn; called by the style and by delegates."""
