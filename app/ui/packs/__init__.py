"""Reading packs in the window: the notice, sharing, opening."""
