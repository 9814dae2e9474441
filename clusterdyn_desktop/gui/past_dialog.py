"""The dialog that asks as of which moment an assessment is to be looked at."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import datetime, time

from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.domain.past import PastMoment
from clusterdyn_desktop.gui._forms.past_moment import Ui_PastDialog
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.entry_dialog import EntryDialog
from clusterdyn_desktop.gui.widgets.fitting import fit_height
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.store_port import Step
from clusterdyn_desktop.services.wording.as_of_words import moment_words

_TIME = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?")


def read_time(text: str) -> time | None:
    """Return the time that `text` names: 9, 9:30, 09.30 or 0930; None if none."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


class PastDialog(EntryDialog):
    """Looks at the moment when it is kept; while it is chosen, says which step was the last."""

    def __init__(self, screen: Screen, assessment_id: str, parent: QWidget) -> None:
        super().__init__(screen, parent)
        self._assessment_id = assessment_id
        self._steps: Sequence[Step] = ()
        self._times: list[datetime] = []
        self._form = Ui_PastDialog()
        self._form.setupUi(self)
        self.use(self._form.problem, self._form.keep, self._form.cancel)
        self._form.day.day_changed.connect(self._show_step)
        self._form.day.textEdited.connect(self._show_step)
        self._form.time.textEdited.connect(self._show_step)
        self.retranslate()
        self._form.day.set_day(self._shown_now().date())
        services = screen.services
        screen.jobs.store.run(
            lambda _progress: services.as_of.moments(assessment_id), self._take_steps
        )

    def _shown_now(self) -> datetime:
        shown = self.screen_context.past.of(self._assessment_id)
        return (shown.at if shown else datetime.now().astimezone()).astimezone()

    def retranslate(self) -> None:
        """Set every text anew."""
        form, language = self._form, self.screen_context.language
        colour = self.screen_context.look.theme.colours["ink_second"]
        form.retranslateUi(self)
        form.day.set_look(language.tag, colour, translate("history", "Pick a day"))
        self._show_step()

    def _take_steps(self, steps: Sequence[Step]) -> None:
        self._steps = steps
        latest = [steps[-1].at] if steps else []
        for step in reversed(steps[:-1]):  # a step is not later than those after it
            latest.append(min(step.at, latest[-1]))
        self._times = latest[::-1]
        self._show_step()

    def _show_step(self, *_: object) -> None:
        """Say what was done last until the moment, or where it begins."""
        self._form.step.setText(self._step_words())
        if self.isVisible():
            fit_height(self)

    def _step_words(self) -> str:
        formats, moment = self.screen_context.language.formats, self._entered()
        if not self._steps or moment is None:
            return ""
        place = bisect_right(self._times, moment.at)
        if not place:
            words = translate("history", "The assessment begins here on {moment}.")
            return words.format(moment=moment_words(formats, self._steps[0].at))
        step = self._steps[place - 1]
        words = translate("history", "The last step until then: {moment}, {who}.")
        return words.format(moment=moment_words(formats, step.at), who=step.who or "–")

    def say_problem(self, words: str) -> None:
        """Say what to mend, with the room it takes."""
        super().say_problem(words)
        fit_height(self)

    def _entered(self) -> PastMoment | None:
        """Return the moment as it is written, None where it cannot be read."""
        form = self._form
        day, written = form.day.written_day, form.time.text().strip()
        at = read_time(written) if written else time.max
        if day is None or at is None:
            return None
        now = datetime.now().astimezone()
        if not written and day == now.date():
            return PastMoment(now)
        return PastMoment(datetime.combine(day, at).astimezone())

    def keep(self) -> None:
        """Look at the moment, if there was anything to see."""
        entered = self._entered()
        if entered is None:
            self.say_problem(
                translate("history", "Write the day like 2026-10-14, and the time like 12:00.")
            )
            return
        desk, wanted = self.screen_context.services.as_of, self._assessment_id
        self.keep_through(
            lambda: desk.dossier(wanted, desk.not_to_come(entered)),
            lambda _seen: self.screen_context.past.look_at(wanted, entered),
        )
