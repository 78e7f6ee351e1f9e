"""The first article of a process: the patterns that it needs are not compiled yet; prints the seconds."""

import json

from tests.bench import jingdu, text, timing

if __name__ == "__main__":
    print(json.dumps(timing.seconds(jingdu.annotating(text.article()))))
