"""The key of the server: environment first, then the keyring; no keyring is one sentence."""

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import PasswordDeleteError

from app.translate import server_key


class _Memory(KeyringBackend):
    """A keyring that forgets everything at the end."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


@pytest.fixture(autouse=True)
def _keyring_of_its_own():
    before = keyring.get_keyring()
    keyring.set_keyring(_Memory())
    yield
    keyring.set_keyring(before)


def test_a_key_is_kept_for_its_server_and_forgotten():
    server_key.keep("http://one", "k")
    assert (server_key.load("http://one"), server_key.load("http://two")) == ("k", "")
    server_key.keep("http://one", "")
    server_key.keep("http://one", "")  # there is none any more
    assert server_key.load("http://one") == ""


def test_the_environment_wins(monkeypatch: pytest.MonkeyPatch):
    server_key.keep("http://one", "k")
    monkeypatch.setenv(server_key.VARIABLE, "other")
    assert server_key.load("http://one") == "other"


def test_without_a_keyring_the_reader_is_told_another_way():
    keyring.set_keyring(NoKeyring())
    assert server_key.load("http://one") == ""
    with pytest.raises(server_key.KeyringError, match=r"offers no keyring.*JINGDU_LIBRETRANSLATE_KEY"):
        server_key.keep("http://one", "k")
