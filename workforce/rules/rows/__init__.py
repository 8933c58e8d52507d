"""What makes a row of a roster, an attendance list or a certificate list acceptable.

Pure: rows come as typed in the sheet, with what is stored already; findings go out as codes.
"""
