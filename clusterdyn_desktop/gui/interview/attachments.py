"""What is attached to an answer: a small strip that loads, keeps and opens by itself."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from clusterdyn_desktop.domain.records import Attachment
from clusterdyn_desktop.gui.interview.attachment_copies import AttachmentCopies
from clusterdyn_desktop.gui.interview.attachment_lines import AttachmentLines
from clusterdyn_desktop.gui.interview.attachment_reading import ReadingLine
from clusterdyn_desktop.gui.interview.attachment_words import attachment_line
from clusterdyn_desktop.gui.interview.text_field import ShortField
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.style import set_role, set_state
from clusterdyn_desktop.gui.widgets.file_dialogs import open_file
from clusterdyn_desktop.gui.widgets.flow_layout import FlowLayout
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.attached_content import FileRead
from clusterdyn_desktop.services.attaching import Attached

TYPING_RESTS_MS = 800
DROPS = {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}


class AttachmentStrip(QWidget):
    """Shows one answer's attachments; without any it takes no room, and `add` stands elsewhere.

    `changed` carries the interview that was written to. Files are read on the runner for files
    and kept on the store's, so that no answer waits.
    """

    changed = Signal(str)

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._attaching = screen.services.attaching
        self._interview = ""
        self._question = ""
        self._attached: Sequence[Attached] = ()
        self._copies = AttachmentCopies(screen)
        self._captioned = ""
        self._rest = QTimer(self, singleShot=True, interval=TYPING_RESTS_MS)
        self.lines = AttachmentLines(screen.look)
        self.caption = ShortField()
        self.add = _link()
        self.open = _link()
        self.save = _link()
        self.remove = _link()
        self._reading = ReadingLine()
        self._heading = QLabel()
        self._body = self._lay_out()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._body)
        column.addWidget(self._reading)
        self._connect()
        self.retranslate()

    def _lay_out(self) -> QWidget:
        set_role(self._heading, "small-heading")
        self._heading.setBuddy(self.lines)
        body = QWidget()
        buttons = FlowLayout(spacing=8)
        for button in (self.open, self.save, self.remove):
            buttons.addWidget(button)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addWidget(self.lines)
        column.addWidget(self.caption)
        column.addLayout(buttons)
        return body

    def _connect(self) -> None:
        self.add.clicked.connect(self.attach_file)
        self.open.clicked.connect(self.open_chosen)
        self.save.clicked.connect(self.save_chosen)
        self.remove.clicked.connect(self.remove_chosen)
        self.lines.opened.connect(self.open_chosen)
        self.lines.removed.connect(self.remove_chosen)
        self.lines.currentRowChanged.connect(self._on_current_row_changed)
        self.caption.typed.connect(self._on_caption_typed)
        self.caption.left.connect(self.flush)
        self._rest.timeout.connect(self.flush)
        self._reading.turned.connect(self._show_room)

    def retranslate(self) -> None:
        """Set every word anew; what is chosen and being typed stays."""
        heading = translate("interview", "Attachments")
        self._heading.setText(heading)
        self.lines.setAccessibleName(heading)
        self.caption.setPlaceholderText(translate("interview", "What it shows"))
        self.caption.setAccessibleName(translate("interview", "Caption of the attachment"))
        self.add.setText(translate("interview", "Attach…"))
        self.open.setText(translate("interview", "Open the file"))
        self.save.setText(translate("interview", "Save a copy…"))
        self.remove.setText(translate("interview", "Take away"))
        hint = translate("interview", "A photo, a scan or a recording, up to 25 MB")
        self.add.setToolTip(hint)
        self.add.setAccessibleDescription(hint)
        self._reading.retranslate()
        self._show()

    # ---- what the desk asks -------------------------------------------------------------------

    def show_answer(self, interview_id: str, question_id: str, *, fresh: bool = False) -> None:
        """Show what is attached to an answer; `fresh` reads it anew, as after an undo."""
        is_other = interview_id != self._interview
        if (interview_id, question_id) != (self._interview, self._question):
            self.flush()
        self._interview, self._question = interview_id, question_id
        if is_other:
            self._attached = ()
        self._show()
        if is_other or fresh:
            self.refresh()

    def refresh(self, then: Callable[[], None] | None = None) -> None:
        """Read what is attached in this interview anew."""
        interview = self._interview
        if interview:
            self._screen.jobs.store.run(
                lambda _progress: self._attaching.attachments(interview),
                partial(self._take, interview, then),
            )

    def flush(self) -> None:
        """Keep a caption that is half typed."""
        self._rest.stop()
        attachment_id, self._captioned = self._captioned, ""
        if attachment_id:
            self._write(partial(self._attaching.caption, attachment_id, self.caption.text()))

    def take_drops_on(self, *widgets: QWidget) -> None:
        """Let files be dropped on these, text fields too."""
        for widget in widgets:
            widget.setAcceptDrops(True)
            widget.installEventFilter(self)

    # ---- attaching ----------------------------------------------------------------------------

    def attach_file(self) -> None:
        """Ask for a file and attach it."""
        if self._question:
            title = translate("interview", "Attach a file")
            path = open_file(self, title, translate("interview", "All files"), "")
            if path is not None:
                self.attach([path])

    def attach(self, paths: Iterable[Path]) -> None:
        """Attach files to the answer that is shown."""
        for path in paths:
            keep = partial(self._keep, self._interview, self._question)
            job = self._screen.jobs.files.run(partial(self._attaching.read, path), keep)
            self._reading.follow(job, path.name)

    def _keep(self, interview_id: str, question_id: str, file: FileRead) -> None:
        words = translate("interview", "“{file}” is attached to {question}.")
        self._write(
            partial(self._attaching.keep, interview_id, question_id, file),
            words.format(file=file.name, question=question_id),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files that are dropped; anything else is the widget's own."""
        if event.type() in DROPS and isinstance(event, QDropEvent) and self._question:
            paths = _files_in(event.mimeData())
            if paths:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.attach(paths)
                return True
        return super().eventFilter(watched, event)

    # ---- what is chosen -----------------------------------------------------------------------

    def open_chosen(self) -> None:
        """Open a copy of the chosen one, if that is safe."""
        if self.lines.chosen is not None:
            self._copies.open(self.lines.chosen.attachment)

    def save_chosen(self) -> None:
        """Ask for a folder and write a copy of the chosen one there."""
        if self.lines.chosen is not None:
            self._copies.save(self.lines.chosen.attachment, self)

    def remove_chosen(self) -> None:
        """Take the chosen one away; undo brings it back."""
        chosen = self.lines.chosen
        if chosen is not None:
            held, self._captioned = chosen.attachment, ""
            words = translate("interview", "“{file}” is taken away. Undo brings it back.")
            self._write(partial(self._attaching.remove, held.id), words.format(file=held.file_name))

    # ---- keeping and showing ------------------------------------------------------------------

    def _write(self, work: Callable[[], Attachment], words: str = "") -> None:
        """Change something in the store, show it as it is there, and say so."""
        self._screen.jobs.store.run(lambda _progress: work(), partial(self._take_written, words))

    def _take_written(self, words: str, attachment: Attachment) -> None:
        self.refresh(partial(self.lines.choose, attachment.id))
        self.changed.emit(attachment.interview_id)
        if words:
            self._screen.facts.notice.emit(words)

    def _take(
        self, interview: str, then: Callable[[], None] | None, attached: Sequence[Attached]
    ) -> None:
        if interview == self._interview:
            self._attached = attached
            self._show()
            if then is not None:
                then()

    def _show(self) -> None:
        formats = self._screen.language.formats
        lines = [
            attachment_line(held, formats)
            for held in self._attached
            if held.attachment.question_id == self._question
        ]
        had_focus = self.lines.hasFocus()
        self.lines.show_lines(lines)
        self._body.setVisible(bool(lines))
        self._show_room()
        self.add.setEnabled(bool(self._question))
        if had_focus and not lines:
            self.add.setFocus()
        self._show_chosen()

    def _show_room(self) -> None:
        self.setVisible(self.lines.count() > 0 or self._reading.is_on)

    def _show_chosen(self) -> None:
        chosen = self.lines.chosen
        if chosen is not None:
            self.open.setEnabled(chosen.is_here)
            self.save.setEnabled(chosen.is_here)
            if not self._captioned:
                self.caption.show_text(chosen.attachment.caption)

    def _on_current_row_changed(self, _row: int) -> None:
        self.flush()
        self._show_chosen()

    def _on_caption_typed(self, _text: str) -> None:
        chosen = self.lines.chosen
        if chosen is not None:
            self._captioned = chosen.attachment.id
            self._rest.start()


def _files_in(held: QMimeData) -> list[Path]:
    """Return the files that are being dragged; folders are not attached."""
    paths = [Path(url.toLocalFile()) for url in held.urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]


def _link() -> QPushButton:
    button = QPushButton()
    set_role(button, "link")
    set_state(button, "small")
    button.setAutoDefault(False)
    return button
