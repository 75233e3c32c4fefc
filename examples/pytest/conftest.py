# The file is beside this one; it is in the npm package and in the repository of assets-sync, in pytest/.
pytest_plugins = ["assets_sync_plugin"]
