"""The key of the reader's own translation server, kept in the system's keyring and nowhere else."""

from app.errors import JingduError

_SERVICE = "Jingdu"
VARIABLE = "JINGDU_LIBRETRANSLATE_KEY"


class KeyringError(JingduError):
    """The key cannot be read or kept."""


def load(server: str) -> str:
    """Return the key for a server: from the environment, else from the keyring, else none."""
    import os

    if not server:
        return ""
    if named := os.environ.get(VARIABLE):
        return named
    import keyring
    from keyring.errors import KeyringError as Refused

    try:
        return keyring.get_password(_SERVICE, server) or ""
    except Refused:  # no keyring, or the reader has not unlocked it
        return ""


def keep(server: str, key: str) -> None:
    """Keep the key for a server, or forget it where it is empty; raises ``KeyringError``."""
    import keyring
    from keyring.errors import KeyringError as Refused
    from keyring.errors import PasswordDeleteError

    try:
        if key:
            keyring.set_password(_SERVICE, server, key)
        else:
            keyring.delete_password(_SERVICE, server)
    except PasswordDeleteError:
        return  # there was none
    except Refused as error:
        raise KeyringError(
            "This system offers no keyring, so the key cannot be kept; "
            "set the environment variable {0} instead.",
            VARIABLE,
        ) from error
