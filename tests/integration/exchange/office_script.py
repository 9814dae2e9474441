"""Runs in LibreOffice's own Python: opens a workbook, does what a person does, and saves it.

`python office_script.py PORT_NAME JOBS.json`, where the jobs are a list of
`{"open": path, "steps": [[name, …], …], "save": [[path, filter], …]}`. What each step came to is
printed as JSON. It imports nothing of the program: LibreOffice brings its own Python.
"""

import json
import subprocess
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import Any

uno: Any = import_module("uno")
PropertyValue: Any = uno.getClass("com.sun.star.beans.PropertyValue")
NoConnectException: Any = uno.getClass("com.sun.star.connection.NoConnectException")


def named(**values: object) -> tuple[Any, ...]:
    """Return property values of LibreOffice."""
    made = []
    for name, value in values.items():
        one = PropertyValue()
        one.Name, one.Value = name, value
        made.append(one)
    return tuple(made)


class Office:
    """A LibreOffice without a window, ended with the block."""

    def __init__(self, pipe: str, profile: Path) -> None:
        self._pipe = pipe
        command = ["soffice", "--headless", "--norestore", "--nologo"]
        command += [f"-env:UserInstallation={profile.as_uri()}"]
        self._process = subprocess.Popen([*command, f"--accept=pipe,name={pipe};urp;"])

    def __enter__(self) -> "Office":
        local = uno.getComponentContext()
        manager = local.ServiceManager
        resolver = manager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        address = f"uno:pipe,name={self._pipe};urp;StarOffice.ComponentContext"
        for _ in range(200):
            try:
                context = resolver.resolve(address)
                break
            except NoConnectException:
                time.sleep(0.2)
        else:
            raise SystemExit("LibreOffice does not answer")
        create = context.ServiceManager.createInstanceWithContext
        self.desktop: Any = create("com.sun.star.frame.Desktop", context)
        self.dispatcher: Any = create("com.sun.star.frame.DispatchHelper", context)
        return self

    def __exit__(self, *_error: object) -> None:
        try:
            self.desktop.terminate()
        finally:
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self._process.kill()


class Hand:
    """What a person does to one document, by the commands behind menus and keys."""

    def __init__(self, office: Office, path: str, password: str) -> None:
        extra = {"Password": password} if password else {}
        self.document: Any = office.desktop.loadComponentFromURL(
            Path(path).as_uri(), "_blank", 0, named(Hidden=False, **extra)
        )
        self._office = office

    def do(self, name: str, *parameters: object) -> object:
        """Do one step; return what it came to."""
        return getattr(self, f"do_{name}")(*parameters)

    def _command(self, name: str, **values: object) -> None:
        frame = self.document.CurrentController.Frame
        self._office.dispatcher.executeDispatch(frame, f".uno:{name}", "", 0, named(**values))

    def _show(self, title: str) -> None:
        self.sheet: Any = self.document.Sheets.getByName(title)
        self.document.CurrentController.setActiveSheet(self.sheet)

    def do_enter(self, title: str, cell: str, text: str) -> str:
        """Type into a cell; return what it shows then."""
        self._show(title)
        self._command("GoToCell", ToPoint=cell)
        self._command("EnterString", StringName=text)
        return str(self.sheet.getCellRangeByName(cell).String)

    def do_sort(self, title: str, area: str, column: int, *, ascending: bool = True) -> None:
        """Sort an area whose first row are headings, by the number of a column from 1."""
        self._show(title)
        self._command("GoToCell", ToPoint=area)
        values: dict[str, Any] = {
            "ByRows": True,
            "HasHeader": True,
            "CaseSensitive": False,
            "NaturalSort": False,
        }
        values |= {"IncludeAttribs": True, "UserDefIndex": 0, "Col1": column}
        self._command("DataSort", **values, Ascending1=ascending)

    def do_rows(self, title: str, cell: str, command: str) -> None:
        """Insert or delete the row of a cell."""
        self._show(title)
        self._command("GoToCell", ToPoint=cell)
        self._command(command)

    def do_rename(self, title: str, new: str) -> list[str]:
        """Rename a sheet; return the titles then."""
        place = list(self.document.Sheets.ElementNames).index(title)
        self._command("RenameTable", Name=new, Index=place + 1)
        return list(self.document.Sheets.ElementNames)

    def do_unprotect(self, title: str) -> None:
        """Take the protection off a sheet and the document; there is no password."""
        self._show(title)
        self.sheet.unprotect("")
        self._command("ToolProtectionDocument", Protect=False)

    def do_move_column(self, title: str, column: str, before: int) -> None:
        """Cut a column and insert it before another; letters."""
        self._show(title)
        source = self.sheet.getCellRangeByName(f"{column}1:{column}2000").RangeAddress
        self.sheet.Columns.insertByIndex(before, 1)
        target = self.sheet.getCellByPosition(before, 0).CellAddress
        if source.StartColumn >= before:
            source.StartColumn += 1
            source.EndColumn += 1
        self.sheet.moveRange(target, source)

    def do_merge(self, title: str, area: str) -> None:
        """Merge cells."""
        self._show(title)
        self.sheet.getCellRangeByName(area).merge(True)

    def do_validation(self, title: str, cell: str) -> list[Any]:
        """Return what a cell offers: kind of check, its list, its words."""
        self._show(title)
        check = self.sheet.getCellRangeByName(cell).Validation
        return [check.Type.value, check.getFormula1(), check.ShowErrorMessage]

    def do_protection(self, title: str) -> list[Any]:
        """Return whether a sheet is protected, and whether some of its cells are locked."""
        self._show(title)
        cells = {at: self.sheet.getCellRangeByName(at) for at in ("A1", "A2", "A3", "H3", "M400")}
        return [
            self.sheet.isProtected(),
            {at: c.CellProtection.IsLocked for at, c in cells.items()},
        ]

    def save(self, path: str, kind: str) -> None:
        """Save under another name and kind."""
        self.document.storeToURL(Path(path).as_uri(), named(FilterName=kind))


def main(pipe: str, jobs_file: str) -> None:
    """Do all jobs in one LibreOffice."""
    jobs = json.loads(Path(jobs_file).read_text(encoding="utf-8"))
    came_to = []
    with Office(pipe, Path(jobs_file).with_name("profile")) as office:
        for job in jobs:
            hand = Hand(office, job["open"], job.get("password", ""))
            came_to.append([hand.do(*step) for step in job["steps"]])
            for path, kind in job["save"]:
                hand.save(path, kind)
            hand.document.close(True)
    sys.stdout.write(json.dumps(came_to))


if __name__ == "__main__":
    main(*sys.argv[1:])
