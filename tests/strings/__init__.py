"""The strings of the interface: found in the source, kept in ``i18n``, checked."""
