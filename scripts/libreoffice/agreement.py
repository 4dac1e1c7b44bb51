"""Computes the formulas of workbooks: one a line on standard input, the results a line on standard output."""
import json
import pathlib
import sys

import uno  # noqa: F401 (makes the imports below possible)
from com.sun.star.sheet.FormulaResult import ERROR
from com.sun.star.table import CellAddress
from headless import desktop, properties

STAND_INS = pathlib.Path(__file__).with_name("stand-ins.bas").read_text()
ALWAYS_EXECUTE = 4
SCRATCH = "scratch"


class Workbook:
    def __init__(self, office):
        hidden = properties({"Hidden": True, "MacroExecutionMode": ALWAYS_EXECUTE})
        self.document = office.loadComponentFromURL("private:factory/scalc", "_blank", 0, hidden)
        # As Sheets compares and searches.
        self.document.IgnoreCase = True
        self.document.MatchWholeCell = True
        self.document.Wildcards = True
        libraries = self.document.BasicLibraries
        if not libraries.hasByName("Standard"):
            libraries.createLibrary("Standard")
        libraries.getByName("Standard").insertByName("StandIns", STAND_INS)
        self.scratch = self.document.Sheets.getByIndex(0)
        self.scratch.Name = SCRATCH
        self.free_column = 1

    def sheet(self, plan):
        self.document.Sheets.insertNewByName(plan["name"], self.document.Sheets.Count)
        values = plan["values"]
        if values:
            cells = self.sheet_of(plan).getCellRangeByPosition(0, 0, len(values[0]) - 1, len(values) - 1)
            cells.setDataArray(tuple(map(tuple, values)))

    def sheet_of(self, plan):
        return self.document.Sheets.getByName(plan["name"])

    def size(self, expression):
        """How many rows and columns an expression has; an error is one cell."""
        cells = self.scratch.getCellRangeByPosition(0, 0, 0, 0)
        cells.setArrayFormula(f"=SHEETSROWS({expression})*1000+SHEETSCOLUMNS({expression})")
        cell = cells.getCellByPosition(0, 0)
        size = (1, 1) if cell.getError() else divmod(int(cell.Value), 1000)
        cells.setArrayFormula("")
        return size

    def name(self, name, expression):
        """What LET calls by a name becomes a block of cells with that name."""
        rows, columns = self.size(expression)
        first = self.free_column
        self.free_column += columns
        block = self.scratch.getCellRangeByPosition(first, 0, first + columns - 1, rows - 1)
        block.setArrayFormula(f"={expression}")
        self.document.NamedRanges.addNewByName(name, block.AbsoluteName, CellAddress(), 0)

    def formula(self, sheet, plan):
        row, column = plan["row"], plan["column"]
        if plan["block"]:
            last = (column + plan["columns"] - 1, row + plan["rows"] - 1)
            cells = sheet.getCellRangeByPosition(column, row, *last)
            cells.setArrayFormula("=" + plan["expression"])
        else:
            sheet.getCellByPosition(column, row).Formula = "=" + plan["expression"]

    def results(self, sheet, plan):
        values = [list(row) for row in self.data(sheet)]
        for address in sheet.queryFormulaCells(ERROR).RangeAddresses:
            for row in range(address.StartRow, address.EndRow + 1):
                for column in range(address.StartColumn, address.EndColumn + 1):
                    code = sheet.getCellByPosition(column, row).getError()
                    values[row][column] = {"error": code}
        return [self.result(values, formula) for formula in plan["formulas"]]

    def data(self, sheet):
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        end = cursor.RangeAddress
        return sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow).getDataArray()

    def result(self, values, plan):
        rows = values[plan["row"] : plan["row"] + plan["rows"]]
        cells = [row[plan["column"] : plan["column"] + plan["columns"]] for row in rows]
        return {"values": cells, "size": self.size(plan["expression"]) if plan["block"] else (1, 1)}


def computed(office, sheets):
    workbook = Workbook(office)
    for plan in sheets:
        workbook.sheet(plan)
    for plan in sheets:
        for formula in plan["formulas"]:
            for name, expression in formula["names"]:
                workbook.name(name, expression)
    workbook.document.enableAutomaticCalculation(False)
    for plan in sheets:
        for formula in plan["formulas"]:
            workbook.formula(workbook.sheet_of(plan), formula)
    workbook.document.enableAutomaticCalculation(True)
    workbook.document.calculateAll()
    results = [workbook.results(workbook.sheet_of(plan), plan) for plan in sheets]
    workbook.document.close(True)
    return results


with desktop() as opened:
    for line in sys.stdin:
        print(json.dumps(computed(opened, json.loads(line))), flush=True)
