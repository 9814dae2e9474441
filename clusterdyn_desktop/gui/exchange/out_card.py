"""The card from which files go out: what, of which assessments, and how."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.gui._forms.exchange_start import Ui_ExchangeStart
from clusterdyn_desktop.gui.exchange.going import (
    HAS_PASSWORD,
    OF_ANY,
    OF_ONE,
    Going,
    Meant,
    OutWish,
    Whom,
    button_words,
    languages_of,
    names,
    purposes,
    whom_of,
)
from clusterdyn_desktop.gui.exchange.protection import Protection
from clusterdyn_desktop.gui.language_names import named_languages
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.library import LibraryShelf
from clusterdyn_desktop.services.planning import Plan

OWN_LANGUAGE = ""


class OutCard(QObject):
    """`wanted` carries an `OutWish`, `plan_wanted` the id of the assessment that is chosen."""

    wanted = Signal(object)
    plan_wanted = Signal(str)

    def __init__(self, screen: Screen, form: Ui_ExchangeStart, offered: Collection[Going]) -> None:
        super().__init__()
        self._screen = screen
        self._form = form
        self._offered = [going for going in Going if going in offered]
        self._protection = Protection(form)
        self._attached: Mapping[str, int] = {}
        self._plan: Plan | None = None
        self._countries: list[str] = []
        form.maker.setText(screen.preferences.organisation)
        self._connect()

    def _connect(self) -> None:
        form, model = self._form, self._form.assessments.assessments
        form.search.searched.connect(model.search)
        form.search.left_downwards.connect(form.assessments.setFocus)
        form.chooseShown.clicked.connect(self._on_choose_shown_clicked)
        model.chosen_changed.connect(self._on_chosen_changed)
        model.modelReset.connect(self._on_chosen_changed)
        form.what.currentIndexChanged.connect(self._on_what_changed)
        form.whom.currentIndexChanged.connect(self._on_state_changed)
        self._protection.changed.connect(self._on_state_changed)
        form.maker.textChanged.connect(self._on_state_changed)
        form.exportChosen.clicked.connect(self._on_export_chosen_clicked)
        self._screen.past.changed.connect(self._on_state_changed)

    # ---- what is shown

    def show_shelves(self, shelves: Sequence[LibraryShelf], attached: Mapping[str, int]) -> None:
        """Show what can go out; `attached` are numbers of attachments by assessment id."""
        form = self._form
        self._attached = attached
        form.assessments.assessments.show_shelves(shelves)
        self._countries = sorted({shelf.cluster.country for shelf in shelves} - {""})
        self._fill_whom()
        self._show_state()
        is_empty = form.assessments.assessments.is_empty
        form.listSheets.setCurrentWidget(form.nothing if is_empty else form.assessments)
        for widget in (form.search, form.chooseShown):
            widget.setEnabled(not is_empty)

    def show_plan(self, plan: Plan) -> None:
        """Offer the respondents of the assessment that is chosen."""
        self._plan = plan
        self._fill_whom()
        self._show_state()

    def retranslate(self) -> None:
        """Word everything anew; what is chosen and typed stays."""
        form = self._form
        form.nothing.set_words(
            translate("exchange", "Nothing to send yet"),
            translate("exchange", "Assessments you make or bring in are listed here."),
        )
        form.assessments.assessments.set_country_names(self._screen.language.formats.country)
        form.outStrip.set_cancel_word(translate("exchange", "Cancel"))
        self._protection.retranslate()
        self._fill_what()
        self._fill_languages()
        self._fill_whom()
        self._show_state()

    def restyle(self) -> None:
        """Draw what paints itself in the new colours."""
        theme = self._screen.look.theme
        self._form.assessments.show_theme(theme)
        self._form.search.set_colour(theme.colours["ink_second"])

    def forget_password(self) -> None:
        """Take away what was typed; passwords are kept nowhere."""
        self._protection.forget()

    def _fill_what(self) -> None:
        combo = self._form.what
        words = names()
        was_blocked = combo.blockSignals(True)
        for place, going in enumerate(self._offered):
            if place < combo.count():
                combo.setItemText(place, words[going])
            else:
                combo.addItem(words[going], going)
        combo.blockSignals(was_blocked)

    def _fill_languages(self) -> None:
        """Offer the program's languages; respondents can be asked each in their own."""
        combo, services = self._form.language, self._screen.services
        if not combo.count():
            for tag, name in named_languages(services.catalogue.languages(), services.formats_for):
                combo.addItem(name, tag)
            combo.setCurrentIndex(max(0, combo.findData(self._screen.language.tag)))
        own = combo.findData(OWN_LANGUAGE)
        if own >= 0:
            combo.removeItem(own)
        if self.going is Going.FILL_IN:
            combo.insertItem(0, translate("exchange", "Each one’s own"), OWN_LANGUAGE)
            combo.setCurrentIndex(0)

    def _fill_whom(self) -> None:
        combo, before = self._form.whom, self._form.whom.currentData()
        was_blocked = combo.blockSignals(True)
        combo.clear()
        for meant in self._meant():
            combo.addItem(meant.name, meant)
        same = [place for place in range(combo.count()) if _alike(combo.itemData(place), before)]
        combo.setCurrentIndex(same[0] if same else 0)
        combo.blockSignals(was_blocked)

    def _meant(self) -> list[Meant]:
        """Return whom the file can be for: respondents, one more of a role, or everybody.

        Of a peer pack: the countries that there are clusters of.
        """
        if self.going is Going.PEER_PACK:
            name = self._screen.language.formats.country
            return [Meant(Whom.COUNTRY, code, name(code)) for code in self._countries]
        if self.going is Going.FORM:
            everybody = Meant(Whom.ALL, name=translate("exchange", "Every role"))
            return [everybody, *self._roles("{role}")]
        if self._plan is None:
            return []
        respondents = [each.interview for each in self._plan.interviews]
        found = [Meant(Whom.INTERVIEW, each.id, each.label) for each in respondents]
        if respondents:
            words = translate("exchange", "All %n respondent(s), a file each", "", len(respondents))
            found.insert(0, Meant(Whom.ALL, name=words))
        return [*found, *self._roles(translate("exchange", "One more: {role}"))]

    def _roles(self, words: str) -> list[Meant]:
        instruments = self._screen.services.instruments
        instrument = self._plan.instrument if self._plan else instruments.default()
        named = instrument.text(self._screen.language.texts.language).roles
        return [
            Meant(Whom.ROLE, role, words.format(role=text.name)) for role, text in named.items()
        ]

    @property
    def going(self) -> Going:
        """The kind of file that is chosen."""
        going = self._form.what.currentData()
        return going if isinstance(going, Going) else Going.WORKBOOK

    @property
    def wish(self) -> OutWish:
        """What the person asks for, as the card stands."""
        form, going = self._form, self.going
        meant = form.whom.currentData()
        box = form.withAttachments
        return OutWish(
            going,
            tuple(form.assessments.assessments.chosen),
            str(form.language.currentData()),
            attachments=going is Going.WORKBOOK and box.isEnabled() and box.isChecked(),
            notes=form.withNotes.isChecked(),
            meant=meant if isinstance(meant, Meant) else Meant(Whom.ALL),
            maker=form.maker.text().strip(),
            password=self._protection.password if self._has_password else "",
        )

    @property
    def _has_password(self) -> bool:
        return self.going in HAS_PASSWORD and self._protection.is_wanted

    def _show_state(self) -> None:
        form, going, model = self._form, self.going, self._form.assessments.assessments
        count = len(model.chosen)
        form.outText.setText(self._about())
        form.whatFor.setText(purposes()[going])
        form.languageLabel.setText(languages_of()[going])
        form.whomLabel.setText(whom_of().get(going, ""))
        _show_or_hide(going in whom_of() and form.whom.count() > 0, form.whomLabel, form.whom)
        _show_or_hide(going is Going.PEER_PACK, form.makerLabel, form.maker)
        form.withNotes.setVisible(going is Going.TABLES)
        form.withPassword.setVisible(going in HAS_PASSWORD)
        form.passwordRoom.setVisible(self._has_password)
        self._show_attachments(model.chosen)
        cannot = self._cannot(count)
        form.cannot.setText(cannot)
        form.exportChosen.setEnabled(not cannot)
        form.exportChosen.setText(
            button_words(going, count, is_to_all=self.wish.meant.whom is Whom.ALL)
        )
        form.chooseShown.setText(
            translate("exchange", "Choose none")
            if model.all_shown_chosen
            else translate("exchange", "Choose all shown")
        )

    def _about(self) -> str:
        if self._screen.past.moment is None:
            return translate("exchange", "Choose assessments, and what is to be made of them.")
        if self.going is Going.WORKBOOK:
            return translate(
                "exchange",
                "Numbers in the list are today’s. The workbook shows the moment chosen above.",
            )
        return translate("exchange", "The list and this kind of file show what is now.")

    def _cannot(self, count: int) -> str:
        """Say what is missing before anything can go out; empty where nothing is."""
        form, going = self._form, self.going
        if going not in OF_ANY and not count:
            return translate("exchange", "Choose what is to go out.")
        if going in OF_ONE and count > 1:
            return translate("exchange", "Choose one assessment only.")
        if going is Going.PEER_PACK and not self._countries:
            return translate("exchange", "There is no cluster with a country here yet.")
        if going is Going.PEER_PACK and not form.maker.text().strip():
            return translate("exchange", "Say who makes it.")
        return self._protection.missing if self._has_password else ""

    def _show_attachments(self, chosen: Sequence[str]) -> None:
        count = sum(self._attached.get(assessment_id, 0) for assessment_id in chosen)
        box = self._form.withAttachments
        box.setVisible(bool(self._attached) and self.going is Going.WORKBOOK)
        box.setEnabled(count > 0 and not self._has_password)
        if count and self._has_password:
            words = translate(
                "exchange", "Attachments stay here: beside it they would lie unprotected"
            )
        elif count:
            words = translate(
                "exchange", "With %n attachment(s), in a zip file beside it", "", count
            )
        elif chosen:
            words = translate("exchange", "With attachments: there are none in what is chosen")
        else:
            words = translate("exchange", "With attachments")
        box.setText(words)

    # ---- what is heard

    def _on_choose_shown_clicked(self) -> None:
        model = self._form.assessments.assessments
        model.choose_shown(not model.all_shown_chosen)

    def _on_chosen_changed(self) -> None:
        self._ask_for_plan()
        self._show_state()

    def _on_what_changed(self) -> None:
        self._fill_languages()
        self._fill_whom()
        self._ask_for_plan()
        self._show_state()

    def _ask_for_plan(self) -> None:
        """Have the respondents read where they are to be chosen from."""
        chosen = self._form.assessments.assessments.chosen
        wanted = chosen[0] if self.going is Going.FILL_IN and len(chosen) == 1 else ""
        if self._plan is not None and self._plan.assessment.id != wanted:
            self._plan = None
            self._fill_whom()
        if wanted and self._plan is None:
            self.plan_wanted.emit(wanted)

    def _on_state_changed(self) -> None:
        self._show_state()

    def _on_export_chosen_clicked(self) -> None:
        self.wanted.emit(self.wish)


def _show_or_hide(shown: bool, *parts: QWidget) -> None:
    for part in parts:
        part.setVisible(shown)


def _alike(one: object, other: object) -> bool:
    return (
        isinstance(one, Meant)
        and isinstance(other, Meant)
        and (one.whom, one.id) == (other.whom, other.id)
    )
