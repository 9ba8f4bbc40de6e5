package sheet

import "strings"

// triggers begin what a spreadsheet takes for a formula (OWASP, CSV injection), also as wide letters.
const triggers = "=+-@\t\r\n＝＋－＠"

// Neutral is a cell that no spreadsheet runs: what begins like a formula, behind blanks and apostrophes too, gets an apostrophe before it. A plain number stays one.
// Restored takes it off again.
func Neutral(cell string) string {
	if runs(cell) {
		return "'" + cell
	}
	return cell
}

// Restored gives what Neutral was given: Restored(Neutral(s)) is s.
func Restored(cell string) string {
	if rest, quoted := strings.CutPrefix(cell, "'"); quoted && runs(rest) {
		return rest
	}
	return cell
}

func runs(cell string) bool {
	first := strings.TrimLeft(cell, "' \u3000")
	return first != "" && strings.ContainsRune(triggers, []rune(first[:min(4, len(first))])[0]) && !IsNumber(cell)
}

// IsNumber tells a plain decimal number, which may be negative.
func IsNumber(cell string) bool {
	digits := strings.TrimPrefix(cell, "-")
	whole, fraction, point := strings.Cut(digits, ".")
	only := func(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }
	return only(whole) && (!point || only(fraction))
}
