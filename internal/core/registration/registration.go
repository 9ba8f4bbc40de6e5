// Package registration knows the numbers under which issuers of qualified invoices (適格請求書発行事業者) are registered.
package registration

// CheckDigitRight tells whether the first of the thirteen digits of a registration number (登録番号, T and thirteen digits) is the check digit of the
// other twelve, as the rule of corporate numbers has it: 9 less the remainder by 9 of the sum of the twelve, where every second one from the right,
// beginning with the second, counts twice (法人番号の指定等に関する省令, 平成26年財務省令70号2条). A corporation's registration number is T and its corporate number. Nothing
// published says that the numbers of sole proprietors obey the rule too, so a wrong digit is something to look at, and no error. A text of another form is wrong.
func CheckDigitRight(number string) bool {
	if len(number) != 14 || number[0] != 'T' {
		return false
	}
	sum := 0
	for i, c := range number[1:] {
		if c < '0' || c > '9' {
			return false
		}
		if i > 0 { // the i-th of the twelve from the left is the (13−i)-th from the right
			sum += int(c-'0') * (1 + i%2)
		}
	}
	return int(number[1]-'0') == 9-sum%9
}
