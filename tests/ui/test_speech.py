"""Speaking: which programs can say Mandarin, and that a word goes to their input, not to a shell."""

import stat
import sys

import pytest

from app.ui.speech import Speaker, arguments, candidates

ESPEAK = """Pty Language       Age/Gender VoiceName          File
 5  cmn             --/M      Chinese_(Mandarin) sit/cmn
 5  en-gb           --/M      English_(Great_Britain) gmw/en
"""
SAY = "Alex   en_US    # Hello\nMei-Jia   zh_TW    # 您好\nTing-Ting   zh_CN    # 您好\n"


def test_a_mandarin_voice_is_found_in_the_list():
    espeak = next(v for v in candidates("linux") if v.program == "espeak-ng")
    assert arguments(espeak, ESPEAK) == ("-v", "cmn", "-s", "140", "--stdin")
    assert arguments(espeak, ESPEAK.replace("cmn ", "tr ")) is None
    say = next(iter(candidates("darwin")))
    assert arguments(say, SAY) == ("-v", "Mei-Jia", "-f", "-")


@pytest.fixture
def voice(tmp_path, monkeypatch):
    """A program that lists one Mandarin voice and writes down what it is to say."""
    program, said = tmp_path / "espeak-ng", tmp_path / "said"
    program.write_text(
        f"#!{sys.executable}\nimport pathlib, sys\n"
        f"if '--voices' in sys.argv:\n    print({ESPEAK!r})\n"
        f"else:\n    pathlib.Path({str(said)!r}).write_bytes(sys.stdin.buffer.read())\n"
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")
    return said


def test_a_word_is_said_as_it_stands(voice, qtbot):
    speaker = Speaker()
    with qtbot.waitSignal(speaker.ready, timeout=20_000):
        speaker.look()
    assert speaker.available
    speaker.say("$(touch x) 晶片")
    qtbot.waitUntil(lambda: voice.exists() and voice.read_bytes() != b"", timeout=20_000)
    assert voice.read_text("utf-8") == "$(touch x) 晶片"
    qtbot.waitUntil(lambda: speaker._speaking is None, timeout=20_000)
    speaker.say("再說一次")  # what was said before is gone by now
    speaker.stop()


def test_without_a_voice_nothing_is_offered_and_who_asks_is_told(tmp_path, monkeypatch, qtbot):
    monkeypatch.setenv("PATH", str(tmp_path))
    speaker = Speaker()
    with qtbot.assertNotEmitted(speaker.silent):
        speaker.look()
        qtbot.wait(50)
    assert not speaker.available
    for _ in range(2):
        with qtbot.waitSignal(speaker.silent, timeout=20_000):
            speaker.say("晶片")


def test_a_program_without_a_mandarin_voice_is_none(voice, tmp_path, qtbot):
    program = tmp_path / "espeak-ng"
    program.write_text(program.read_text().replace("cmn ", "tr ").replace("sit/cmn", "trk/tr"))
    speaker = Speaker()
    with qtbot.waitSignal(speaker.silent, timeout=20_000):
        speaker.say("晶片")
    assert not speaker.available


def test_a_word_asked_for_before_the_voice_is_found_is_said_then(voice, qtbot):
    speaker = Speaker()
    speaker.say("晶片")
    qtbot.waitUntil(lambda: voice.exists() and voice.read_text("utf-8") == "晶片", timeout=20_000)
    qtbot.waitUntil(lambda: speaker._speaking is None, timeout=20_000)


def test_cards_offer_the_voice_only_once_it_is_found(voice, window, qtbot):
    qtbot.waitUntil(lambda: window.card.voice, timeout=30_000)
    window.menus.commands.action("next-word").trigger()
    window.menus.commands.action("speak").trigger()
    qtbot.waitUntil(lambda: voice.exists() and voice.read_bytes() != b"", timeout=20_000)
    window.cards.speaker.stop()


def test_the_window_says_that_there_is_no_voice(tmp_path, monkeypatch, window):
    monkeypatch.setenv("PATH", str(tmp_path))
    window.cards.speaker._left.clear()
    window.menus.commands.action("next-word").trigger()
    window.menus.commands.action("speak").trigger()
    assert "No Mandarin voice" in window.status.message
