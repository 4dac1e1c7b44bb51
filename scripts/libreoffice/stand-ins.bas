' Functions of Google Sheets that LibreOffice 7.4 lacks, with as much of them as our formulas use.

Function Rows2D(block As Variant) As Variant
  Dim one(1 To 1, 1 To 1)
  If IsArray(block) Then
    Rows2D = block
  Else
    one(1, 1) = block
    Rows2D = one
  End If
End Function

Function IsNumberCell(cell As Variant) As Boolean
  IsNumberCell = Not IsEmpty(cell) And VarType(cell) <> 8
End Function

' The same for what = finds equal: texts whatever their case, and a number is never a text.
Function KeyOf(cell As Variant) As String
  If IsNumberCell(cell) Then
    KeyOf = "number " & cell
  Else
    KeyOf = "text " & LCase(cell)
  End If
End Function

' Numbers, then texts, then blanks.
Function IsAfter(one As Variant, other As Variant) As Boolean
  Dim ranks(1 To 2) As Integer
  ranks(1) = RankOf(one)
  ranks(2) = RankOf(other)
  If ranks(1) <> ranks(2) Then
    IsAfter = ranks(1) > ranks(2)
  ElseIf ranks(1) = 1 Then
    IsAfter = one > other
  Else
    IsAfter = LCase(one) > LCase(other)
  End If
End Function

Function RankOf(cell As Variant) As Integer
  RankOf = 2
  If IsNumberCell(cell) Then
    RankOf = 1
  ElseIf cell = "" Then
    RankOf = 3
  End If
End Function

Function Picked(block As Variant, places As Variant, count As Long) As Variant
  Dim row As Long, column As Long
  Dim result(1 To count, 1 To UBound(block, 2))
  For row = 1 To count
    For column = 1 To UBound(block, 2)
      result(row, column) = block(places(row), column)
    Next
  Next
  Picked = result
End Function

Function SheetsRows(block As Variant) As Long
  SheetsRows = UBound(Rows2D(block), 1)
End Function

Function SheetsColumns(block As Variant) As Long
  SheetsColumns = UBound(Rows2D(block), 2)
End Function

Function SheetsFilterCount(condition As Variant) As Long
  Dim row As Long, kept As Variant
  kept = Rows2D(condition)
  For row = 1 To UBound(kept, 1)
    If kept(row, 1) <> 0 Then SheetsFilterCount = SheetsFilterCount + 1
  Next
End Function

Function SheetsFilter(block As Variant, condition As Variant) As Variant
  Dim row As Long, count As Long, kept As Variant
  kept = Rows2D(condition)
  Dim places(1 To UBound(kept, 1)) As Long
  For row = 1 To UBound(kept, 1)
    If kept(row, 1) <> 0 Then
      count = count + 1
      places(count) = row
    End If
  Next
  SheetsFilter = Picked(Rows2D(block), places, count)
End Function

Function SheetsUnique(block As Variant) As Variant
  Dim row As Long, before As Long, count As Long, isNew As Boolean, cells As Variant
  cells = Rows2D(block)
  Dim places(1 To UBound(cells, 1)) As Long
  For row = 1 To UBound(cells, 1)
    isNew = True
    For before = 1 To count
      If VarType(cells(places(before), 1)) = VarType(cells(row, 1)) Then
        If cells(places(before), 1) = cells(row, 1) Then isNew = False
      End If
    Next
    If isNew Then
      count = count + 1
      places(count) = row
    End If
  Next
  SheetsUnique = Picked(cells, places, count)
End Function

' Ascending, and of equal rows the first stays first.
Function SheetsSort(block As Variant, column As Variant, ascending As Variant) As Variant
  Dim row As Long, at As Long, cells As Variant
  cells = Rows2D(block)
  Dim places(1 To UBound(cells, 1)) As Long
  For row = 1 To UBound(cells, 1)
    at = row
    Do While at > 1
      If Not IsAfter(cells(places(at - 1), column), cells(row, column)) Then Exit Do
      places(at) = places(at - 1)
      at = at - 1
    Loop
    places(at) = row
  Next
  SheetsSort = Picked(cells, places, UBound(cells, 1))
End Function

Function SheetsHstack(first As Variant, second As Variant) As Variant
  Dim row As Long, column As Long, one As Variant, other As Variant
  one = Rows2D(first)
  other = Rows2D(second)
  Dim result(1 To UBound(one, 1), 1 To UBound(one, 2) + UBound(other, 2))
  For row = 1 To UBound(one, 1)
    For column = 1 To UBound(one, 2)
      result(row, column) = one(row, column)
    Next
    For column = 1 To UBound(other, 2)
      result(row, UBound(one, 2) + column) = other(row, column)
    Next
  Next
  SheetsHstack = result
End Function

' Where a text was put into a collection; 0 where it was not.
Function PlaceOf(key As String, found As Object) As Long
  On Error Goto Missing
  PlaceOf = found.Item(key)
  Exit Function
Missing:
  PlaceOf = 0
End Function

' An exact match, looked for from the first row or, with -1, from the last.
Function SheetsXlookup(keys As Variant, lookup As Variant, results As Variant, missing As Variant, mode As Variant, search As Variant) As Variant
  Dim row As Long, first As Long, last As Long, key As String, wanted As Variant, places As Variant, cells As Variant
  Dim found As New Collection
  wanted = Rows2D(keys)
  places = Rows2D(lookup)
  cells = Rows2D(results)
  first = 1
  last = UBound(places, 1)
  If search < 0 Then
    first = last
    last = 1
  End If
  For row = first To last Step search
    key = KeyOf(places(row, 1))
    If PlaceOf(key, found) = 0 Then found.Add(row, key)
  Next
  Dim result(1 To UBound(wanted, 1), 1 To 1)
  For row = 1 To UBound(wanted, 1)
    key = KeyOf(wanted(row, 1))
    result(row, 1) = missing
    If PlaceOf(key, found) > 0 Then result(row, 1) = cells(PlaceOf(key, found), 1)
  Next
  SheetsXlookup = result
End Function
