"""Places: where articles were left, bounded, and never a reason to fail."""

from pathlib import Path

from app.places import _LIMIT, Places


def test_a_place_is_found_again_by_the_text(tmp_path: Path) -> None:
    path = tmp_path / "places.json"
    Places(path).keep("晶圓廠擴產", 3)
    assert Places(path).find("晶圓廠擴產") == 3
    assert Places(path).find("晶圓廠") is None


def test_the_beginning_is_not_kept_and_wipes_an_older_place(tmp_path: Path) -> None:
    places = Places(tmp_path / "places.json")
    places.keep("晶片", 0)
    assert not (tmp_path / "places.json").exists()
    places.keep("晶片", 1)
    places.keep("晶片", 0)
    assert Places(tmp_path / "places.json").find("晶片") is None


def test_the_places_of_old_articles_are_forgotten(tmp_path: Path) -> None:
    places = Places(tmp_path / "places.json")
    for number in range(_LIMIT + 5):
        places.keep(str(number), 7)
    again = Places(tmp_path / "places.json")
    assert again.find("4") is None and again.find("5") == again.find(str(_LIMIT + 4)) == 7


def test_a_broken_file_or_folder_costs_only_the_place(tmp_path: Path) -> None:
    for content in ("{", "[]", '{"a": "b", "c": -1, "d": true}'):
        (tmp_path / "places.json").write_text(content)
        assert Places(tmp_path / "places.json").find("晶片") is None
    (tmp_path / "file").write_text("")
    places = Places(tmp_path / "file" / "places.json")
    places.keep("晶片", 1)
    assert places.find("晶片") == 1
