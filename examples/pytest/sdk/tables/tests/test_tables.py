import json


def test_replays_a_recording(assets_root):
    recording = assets_root / "sdk/tables/package/tests/recordings/test_0.json"
    assert len(json.loads(recording.read_text())["Entries"]) == 1
