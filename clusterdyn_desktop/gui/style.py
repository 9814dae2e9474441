"""The style sheet, made from the theme's roles.

Widgets say what they are with `set_role(widget, "title")`; no widget carries its own colour or
size. Roles in use: labels `question`, `title`, `heading`, `reading`, `body`, `second`, `small`,
`warning`, `saved`; buttons `primary`, `plain`, `link`, `chip`, `tab`, `nav`, `key`, `bare`,
`quiet`; frames `card`, `rail`, `callout`, `bar`, `line`.
"""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.services.theme import Theme


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget its role in the look, and show it."""
    widget.setProperty("role", role)
    refresh_style(widget)


def set_state(widget: QWidget, state: str) -> None:
    """Give a widget a state within its role, for example a badge's `working`."""
    widget.setProperty("state", state)
    refresh_style(widget)


def refresh_style(widget: QWidget) -> None:
    """Apply the style sheet anew after a property changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def palette(theme: Theme) -> QPalette:
    """Return the colours for everything the style sheet does not name."""
    colour = {role: QColor(value) for role, value in theme.colours.items()}
    made = QPalette()
    roles = QPalette.ColorRole
    for role, name in (
        (roles.Window, "paper"),
        (roles.WindowText, "ink"),
        (roles.Base, "card"),
        (roles.AlternateBase, "paper"),
        (roles.Text, "ink"),
        (roles.Button, "card"),
        (roles.ButtonText, "ink"),
        (roles.Highlight, "pine"),
        (roles.HighlightedText, "on_pine"),
        (roles.ToolTipBase, "card"),
        (roles.ToolTipText, "ink"),
        (roles.PlaceholderText, "ink_second"),
        (roles.Link, "pine"),
        (roles.Mid, "line"),
        (roles.Dark, "line_strong"),
        (roles.Accent, "pine"),
    ):
        made.setColor(role, colour[name])
    disabled = QPalette.ColorGroup.Disabled
    for role in (roles.Text, roles.ButtonText, roles.WindowText):
        made.setColor(disabled, role, colour["faint"])
    return made


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of a theme."""
    values = {**theme.colours, **{name: f"{size}px" for name, size in theme.sizes.items()}}
    return _SHEET.format_map({**values, "family": theme.font_family})


_SHEET = """
* {{ font-family: "{family}"; }}
QWidget {{ font-size: {body}; color: {ink}; }}
QMainWindow, QDialog, Page, QStackedWidget {{ background: {paper}; }}
QLabel {{ background: transparent; }}

QLabel[role="question"] {{ font-size: {question}; font-weight: 600; }}
QLabel[role="talk"] {{ font-size: {talk}; font-weight: 600; }}
QLabel[role="talk-second"] {{ font-size: {question}; color: {ink_second}; }}
QLabel[role="question-warning"] {{
    font-size: {question}; font-weight: 600; color: {rust_ink};
}}
QLabel[role="title"] {{ font-size: {title}; font-weight: 600; }}
QLabel[role="heading"] {{ font-weight: 600; }}
QLabel[role="reading"] {{ font-size: {title}; }}
QLabel[role="wordmark"] {{
    font-size: 17px; font-weight: 600; color: {pine}; padding-left: 6px;
}}
QLabel[role="second"] {{ color: {ink_second}; }}
QLabel[role="small"] {{ font-size: {small}; color: {ink_second}; }}
QLabel[role="small-ink"] {{ font-size: {small}; }}
QLabel[role="small-heading"] {{ font-size: {small}; font-weight: 600; color: {ink_second}; }}
QLabel[role="warning"] {{ color: {rust_ink}; }}
QLabel[role="saved"] {{ font-size: {small}; color: {green}; }}
QLabel[role="key"] {{
    font-size: 12px; color: {ink_second}; background: {card};
    border: 1px solid {line}; border-bottom: 2px solid {line};
    border-radius: 4px; padding: 0px 5px;
}}

QLabel[role="cap"] {{
    background: {pine_tint}; color: {pine}; border-radius: {small_corner}; font-weight: 600;
}}
QLabel[role="cap"][state="chosen"] {{ background: {pine}; color: {on_pine}; }}

QFrame[role="card"] {{
    background: {card}; border: 1px solid {line}; border-radius: {corner};
}}
QFrame[role="card"][state="chosen"] {{ background: {selection}; border: 2px solid {pine}; }}
QFrame[role="card"] QStackedWidget {{ background: transparent; }}
QFrame[role="rail"] {{ background: {rail}; border: none; border-right: 1px solid {line}; }}
QFrame[role="bar"] {{ background: {card}; border: none; border-bottom: 1px solid {line}; }}
QFrame[role="foot"] {{ background: {card}; border: none; border-top: 1px solid {line}; }}
QFrame[role="slide"] {{ background: {card}; border: none; border-left: 1px solid {line}; }}
QFrame[role="slide"][state="lower"] {{ border-left: none; border-top: 1px solid {line_strong}; }}
QFrame[role="side"] {{ background: transparent; border: none; border-right: 1px solid {line}; }}
QFrame[role="callout"] {{ background: {rust_tint}; border: none; border-radius: {corner}; }}
QFrame[role="hint"] {{ background: {pine_tint}; border: none; border-radius: {corner}; }}
QFrame[role="strip"] {{ background: {pine_tint}; border: none; border-top: 1px solid {line}; }}
QFrame[role="drop"] {{
    background: {paper}; border: 1px dashed {line_strong}; border-radius: {corner};
}}
QFrame[role="drop"][state="over"] {{ background: {pine_tint}; border-color: {pine}; }}
QFrame[role="line"] {{ background: {line}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[role="upright"] {{ background: {line}; border: none; max-width: 1px; min-width: 1px; }}

QPushButton {{
    background: {card}; border: 1px solid {line_strong}; border-radius: {small_corner};
    padding: 7px 14px; min-height: 20px; outline: none;
}}
QPushButton:hover {{ background: {selection}; border-color: {pine}; }}
QPushButton:focus {{ border: 2px solid {pine}; padding: 6px 13px; }}
QPushButton:disabled {{ color: {faint}; border-color: {line}; }}
QPushButton[role="primary"] {{
    background: {pine}; color: {on_pine}; border: 1px solid {pine}; font-weight: 600;
}}
QPushButton[role="primary"]:hover {{ border-color: {ink}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {ink}; }}
QPushButton[role="primary"]:disabled {{
    background: {line}; color: {ink_second}; border-color: {line};
}}
QPushButton[role="link"] {{
    background: transparent; border: 1px solid transparent; padding: 2px 3px; color: {pine};
    text-align: left; text-decoration: underline; min-height: 0px;
}}
QPushButton[role="link"]:focus {{ border: 1px solid {pine}; }}
QPushButton[role="link"][state="small"] {{ font-size: {small}; padding: 0px 3px; }}
QPushButton[role="link"][state="flush"] {{ font-size: {small}; padding: 0px 3px 0px 0px; }}
QPushButton[role="chip"] {{
    border-radius: 15px; border-color: {line_strong}; padding: 4px 12px; font-size: {small};
}}
QPushButton[role="chip"]:checked {{
    background: {pine}; color: {on_pine}; border-color: {pine}; font-weight: 600;
}}
QPushButton[role="chip"]:focus {{ border: 2px solid {pine}; padding: 3px 11px; }}
QPushButton[role="chip"]:checked:focus {{ border-color: {ink}; }}
QPushButton[role="tab"] {{
    background: transparent; border: 1px solid transparent; padding: 6px 10px; color: {ink_second};
}}
QPushButton[role="tab"]:hover {{ color: {ink}; }}
QPushButton[role="tab"]:focus {{ border: 1px solid {pine}; }}
QPushButton[role="tab"]:checked {{ background: {pine}; color: {on_pine}; }}
QPushButton[role="tab"]:disabled {{ color: {faint}; }}
QPushButton[role="nav"] {{
    background: transparent; border: 1px solid transparent; text-align: left;
    padding: 8px 10px; color: {ink_second};
}}
QPushButton[role="nav"]:hover {{ color: {ink}; }}
QPushButton[role="nav"]:focus {{ border: 1px solid {pine}; }}
QPushButton[role="nav"]:checked {{
    background: {pine_tint}; color: {pine}; font-weight: 600;
}}
QPushButton[role="nav"]:disabled {{ color: {faint}; }}
QPushButton[role="segment"] {{
    border-radius: 0px; border-color: {line_strong}; border-left-width: 0px; padding: 6px 14px;
}}
QPushButton[role="segment"][state="first"] {{
    border-left-width: 1px;
    border-top-left-radius: {small_corner}; border-bottom-left-radius: {small_corner};
}}
QPushButton[role="segment"][state="last"] {{
    border-top-right-radius: {small_corner}; border-bottom-right-radius: {small_corner};
}}
QPushButton[role="segment"]:checked {{
    background: {pine}; color: {on_pine}; border-color: {pine}; font-weight: 600;
}}
QPushButton[role="segment"]:focus {{ border: 2px solid {pine}; padding: 5px 13px; }}
QPushButton[role="segment"]:checked:focus {{ border-color: {ink}; }}
QPushButton[role="bare"], QPushButton[role="bare"]:focus {{
    background: transparent; border: none; padding: 0px; min-height: 0px;
}}
QPushButton[role="quiet"] {{
    background: transparent; border: 1px solid transparent; padding: 2px 6px;
    min-height: 0px; font-size: {small}; color: {ink_second}; outline: none;
}}
QPushButton[role="quiet"][state="menu"] {{ padding-right: 20px; }}
QPushButton[role="quiet"]:hover {{ color: {ink}; }}
QPushButton[role="quiet"]:focus {{ border: 1px solid {pine}; color: {ink}; }}

QLabel[role="badge"] {{
    border-radius: 9px; padding: 1px 9px; font-size: {small};
    background: {rail}; color: {ink_second};
}}
QLabel[role="badge"][state="working"] {{ background: {pine}; color: {on_pine}; }}
QLabel[role="badge"][state="starting"] {{ background: {pine_tint}; color: {pine}; }}
QLabel[role="badge"][state="warning"] {{ background: {rust_tint}; color: {rust_ink}; }}

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QSpinBox {{
    background: {card}; border: 1px solid {line_strong}; border-radius: {small_corner};
    padding: 5px 8px; selection-background-color: {pine}; selection-color: {on_pine};
    placeholder-text-color: {ink_second};
}}
QLineEdit, QComboBox, QDateEdit, QSpinBox {{ min-height: 22px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus,
QSpinBox:focus {{ border: 2px solid {pine}; padding: 4px 7px; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QDateEdit:disabled,
QSpinBox:disabled {{ color: {faint}; border-color: {line}; background: {paper}; }}
QTableView[role="lines"]:focus {{ border-color: {pine}; }}
QTableView[role="lines"] QHeaderView::section {{ padding-left: 13px; }}
QLineEdit[role="keyed"] {{ font-size: {title}; min-height: 26px; }}
QLineEdit[state="wrong"] {{ border: 2px solid {rust}; padding: 4px 7px; }}
QAbstractSpinBox > QLineEdit, QAbstractSpinBox > QLineEdit:focus {{
    background: transparent; border: none; padding: 0px 0px 0px 8px; min-height: 0px;
}}
QComboBox {{ padding-left: 10px; }}
QComboBox:focus {{ padding-left: 9px; }}
QComboBox::drop-down {{ border: none; width: 28px; }}
QComboBox::down-arrow {{ image: url(icons:control-down.svg); width: 16px; height: 16px; }}
QSpinBox::up-button, QSpinBox::down-button {{
    subcontrol-origin: border; border: none; background: transparent; width: 26px;
}}
QSpinBox::up-button {{ subcontrol-position: top right; }}
QSpinBox::down-button {{ subcontrol-position: bottom right; }}
QSpinBox::up-arrow {{ image: url(icons:control-up.svg); width: 14px; height: 14px; }}
QSpinBox::down-arrow {{ image: url(icons:control-down.svg); width: 14px; height: 14px; }}
QComboBox QAbstractItemView {{
    background: {card}; border: 1px solid {line}; selection-background-color: {pine_tint};
    selection-color: {ink};
}}
QTextBrowser[role="reading"] {{ background: transparent; border: none; padding: 0px; }}
QTextBrowser[role="reading"]:focus {{ border: 1px solid {pine}; padding: 0px; }}
QCheckBox, QRadioButton {{ spacing: 8px; background: transparent; }}
QCheckBox:focus, QRadioButton:focus {{ color: {pine}; }}
QCheckBox::indicator {{
    width: 16px; height: 16px; background: {card};
    border: 1px solid {line_strong}; border-radius: 4px;
}}
QCheckBox::indicator:checked {{ border-color: {pine}; image: url(icons:control-check.svg); }}
QCheckBox::indicator:focus {{ border: 2px solid {pine}; width: 14px; height: 14px; }}
QCheckBox::indicator:disabled {{ border-color: {line}; background: {paper}; }}

QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollArea[role="ground"] {{ background: {rail}; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0px; }}
QScrollBar::handle:vertical {{ background: {line}; border-radius: 5px; min-height: 30px; }}
QScrollBar::handle:vertical:hover {{ background: {line_strong}; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0px; }}
QScrollBar::handle:horizontal {{ background: {line}; border-radius: 5px; min-width: 30px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

QTableView, QTreeView, QListView {{
    background: {card}; border: 1px solid {line}; border-radius: {corner};
    gridline-color: {line}; selection-background-color: {pine_tint}; selection-color: {ink};
    alternate-background-color: {card}; outline: none;
}}
QTableView[role="flush"], QListView[role="flush"] {{ border: none; border-radius: 0px; }}
QListView[role="jottings"] {{ background: transparent; border: none; border-radius: 0px; }}
QListView[role="shelves"] {{ background: transparent; border: none; }}
QHeaderView::section {{
    background: {card}; color: {ink_second}; border: none; border-bottom: 1px solid {line};
    padding: 8px 10px; font-size: {small}; font-weight: 600; text-align: left;
}}
QTableCornerButton::section {{
    background: {card}; border: none; border-bottom: 1px solid {line};
}}
QTableView::item, QTreeView::item {{ padding: 6px 10px; border-bottom: 1px solid {line}; }}
QListView[role="menu"]::item {{ padding: 8px 10px; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {card}; }}
QCalendarWidget QToolButton {{
    background: transparent; border: none; padding: 5px 8px; font-weight: 600; color: {ink};
}}
QCalendarWidget QToolButton:hover {{ background: {selection}; }}
QCalendarWidget QToolButton::menu-indicator {{ image: none; }}
QCalendarWidget QTableView::item {{ border: none; padding: 0px; }}
QCalendarWidget QAbstractItemView {{
    border: none; font-size: {small};
    selection-background-color: {pine}; selection-color: {on_pine};
}}
QToolTip {{ background: {card}; color: {ink}; border: 1px solid {line}; padding: 4px 6px; }}
QProgressBar {{
    background: {line}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px;
}}
QProgressBar::chunk {{ background: {pine}; border-radius: 3px; }}
QMenu {{ background: {card}; border: 1px solid {line}; padding: 4px; }}
QMenu::item {{ padding: 6px 22px; border-radius: 4px; }}
QMenu::item:selected {{ background: {pine_tint}; }}
"""
