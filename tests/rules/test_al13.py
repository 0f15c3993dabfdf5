"""AL13: somebody is sent off in doubt."""

import pytest
from lijsten import gives, with_action
from whole import told


@pytest.mark.parametrize("sure", ["1", "5", "6", "6,5"])
def test_doubt(sure: str) -> None:
    found = gives(with_action(zekerheid=sure), "AL13")
    assert found.path == ("acties", 0, "zekerheid")
    assert f"een {sure}." in found.message


@pytest.mark.parametrize("sure", ["7", "8", "10", None])
def test_sure_or_not_asked(sure: str | None) -> None:
    assert not told(with_action(zekerheid=sure), "AL13")
