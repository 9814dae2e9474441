"""The keys of the window and of its lists, in one table that binds them and shows them."""

from clusterdyn_desktop.gui.page_names import TABS, PageName

PLACE_KEYS = {
    PageName.LIBRARY: "Ctrl+1",
    PageName.PLAN: "Ctrl+2",
    PageName.EXCHANGE: "Ctrl+3",
    PageName.SAFEKEEPING: "Ctrl+4",
    PageName.SETTINGS: "Ctrl+5",
    PageName.ABOUT: "Ctrl+6",
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
CONSENT_KEY = "K"
SETS_KEY = "Ctrl+P"
PRINT_KEY = "Ctrl+Shift+P"
KEYING_KEY = "Ctrl+K"
FACE_KEY = "Ctrl+T"
UNDO_KEY = "Ctrl+Z"
REDO_KEY = "Ctrl+Y"
OTHER_REDO_KEY = "Ctrl+Shift+Z"
AGREE_KEY = "A"
KEEP_KEY = "Ctrl+Enter"
AS_OF_KEY = "Ctrl+H"
MOMENT_KEY = "Ctrl+M"
NOW_KEY = "Ctrl+Shift+H"
SECOND_ENTRY_KEY = "F6"
COMPARE_KEY = "F7"
OTHER_SHEET_KEY = "Ctrl+J"
