"""The keys of the window and of its lists, in one table that binds them and shows them."""

from clusterdyn_desktop.gui.page_names import TABS, PageName

PLACE_KEYS = {
    PageName.LIBRARY: "Ctrl+1",
    PageName.PLAN: "Ctrl+2",
    PageName.EXCHANGE: "Ctrl+3",
    PageName.SETTINGS: "Ctrl+4",
    PageName.ABOUT: "Ctrl+5",
}
"""The places of the rail; the plan's key goes to the open assessment, where it was left."""

TAB_KEYS = {name: f"Alt+{number}" for number, name in enumerate(TABS, 1)}
HELP_KEY = "F1"
FULL_SCREEN_KEY = "F11"
QUIT_KEY = "Ctrl+Q"

OPEN_KEY = "Enter"
SEARCH_KEY = "Ctrl+F"
ADD_KEY = "Ctrl+N"
ADD_CLUSTER_KEY = "Ctrl+Shift+N"
EDIT_KEY = "F2"
REMOVE_KEY = "Del"
