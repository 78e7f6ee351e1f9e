"""The menus of the window, one module a menu."""
