"""Saying a word with the system's own voice, in a child process, if there is a Mandarin one.

The word goes to the child's standard input, never through a shell.
"""

import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QProcess, Signal

_SAPI = (
    "[Console]::InputEncoding = [Text.Encoding]::UTF8; Add-Type -AssemblyName System.Speech; "
    "$s = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
    "$v = $s.GetInstalledVoices() | Where-Object { $_.VoiceInfo.Culture.Name -like 'zh*' } "
    "| Select-Object -First 1; if (-not $v) { exit 3 }; "
)
_SAPI_SAY = "$s.SelectVoice($v.VoiceInfo.Name); $s.Speak([Console]::In.ReadToEnd())"


@dataclass(frozen=True, slots=True)
class Voice:
    """A program that speaks: how to ask it for its voices, and how to let it read its input."""

    program: str
    ask: tuple[str, ...]
    knows: tuple[str, ...]  # words in a line of the answer that name a Mandarin voice
    say: tuple[str, ...]  # {voice} stands for the first word of that line
    as_argument: bool = False  # the text goes as the last argument, since the program reads no input


def candidates(platform: str) -> Iterator[Voice]:
    """Yield the programs to look for on a system, the best first."""
    if platform == "darwin":
        yield Voice("say", ("-v", "?"), ("zh_TW", "zh_CN"), ("-v", "{voice}", "-f", "-"))
    elif platform == "win32":
        ask = ("-NoProfile", "-Command", f"{_SAPI} 'zh ok'")
        yield Voice("powershell", ask, ("zh",), ("-NoProfile", "-Command", _SAPI + _SAPI_SAY))
    else:
        for program in ("espeak-ng", "espeak"):
            yield Voice(program, ("--voices",), ("cmn", "zh"), ("-v", "{language}", "-s", "140", "--stdin"))
        yield Voice("spd-say", ("-L",), ("cmn", "zh"), ("-l", "{language}", "--"), as_argument=True)


def arguments(voice: Voice, answer: str) -> tuple[str, ...] | None:
    """Return how to make a program speak Mandarin, by its list of voices; None where it cannot."""
    for wanted in voice.knows:
        for line in answer.splitlines():
            words = line.split()
            found = next((w for w in words if w.casefold().split("-")[0] == wanted.casefold()), None)
            if found:
                named = line[: line.index(found)].strip() or found  # "Mei-Jia", "Eddy (Chinese)"
                return tuple(part.format(voice=named, language=found) for part in voice.say)
    return None


def _installed() -> list[Voice]:
    return [voice for voice in candidates(sys.platform) if shutil.which(voice.program)]


class Speaker(QObject):
    """Says words; ``ready`` is emitted once a voice is found, ``silent`` where a word asks in vain."""

    ready = Signal(bool)
    silent = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = _installed()
        self._wanted = ""  # what is to be said once there is a voice
        self._voice: Voice | None = None
        self._say: tuple[str, ...] = ()
        self._asking: QProcess | None = None
        self._speaking: QProcess | None = None

    @property
    def available(self) -> bool:
        """Tell whether there is a voice."""
        return self._voice is not None

    def look(self) -> None:
        """Look for a voice, without waiting."""
        if self._asking is not None or self.available:
            return
        if not self._left:
            wanted, self._wanted = self._wanted, ""
            if wanted:
                self.silent.emit()
        else:
            self._asking = process = QProcess(self)
            process.finished.connect(self._on_answer)
            process.errorOccurred.connect(self._on_refused)
            process.start(self._left[0].program, list(self._left[0].ask))

    def say(self, text: str) -> None:
        """Say a text; what is being said is broken off."""
        if not text.strip():
            return
        if self._voice is None:
            self._wanted = text
            self._left = self._left or _installed()  # one may have been installed meanwhile
            self.look()
            return
        self.stop()
        self._speaking = process = QProcess(self)
        process.finished.connect(self._on_said)
        given = [text] if self._voice.as_argument else []
        process.start(self._voice.program, [*self._say, *given])
        process.write(b"" if given else text.encode())
        process.closeWriteChannel()

    def stop(self) -> None:
        """End what runs."""
        for process in (self._asking, self._speaking):
            if process is not None:
                process.blockSignals(True)
                process.kill()
                process.waitForFinished(500)
                process.deleteLater()
        self._asking = self._speaking = None

    def _on_said(self) -> None:
        process, self._speaking = self._speaking, None
        if process is not None:
            process.deleteLater()

    def _on_answer(self) -> None:
        process, self._asking = self._asking, None
        assert process is not None
        answer = bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace")
        process.deleteLater()
        voice = self._left.pop(0)
        said = arguments(voice, answer)
        if said is None:
            self.look()
            return
        self._voice, self._say = voice, said
        self.ready.emit(True)
        self.say(self._wanted)

    def _on_refused(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._asking is not None:
            self._asking.deleteLater()
            self._asking = None
            self._left.pop(0)
            self.look()
