package money

import "strings"

// Currency is an ISO 4217 code, as "JPY".
type Currency string

// JPY is the yen, which has no minor unit.
const JPY Currency = "JPY"

// Active codes of ISO 4217 (list one, 2024), by the digits of their minor unit.
const (
	codes0 = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"
	codes2 = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC " +
		"CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS " +
		"KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB " +
		"PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD " +
		"TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW ZWG"
	codes3 = "BHD IQD JOD KWD LYD OMR TND"
	codes4 = "CLF UYW"
)

// MinorUnit gives the digits after the point of the currency's smallest unit; ok is false for a code that isn't in use.
func (c Currency) MinorUnit() (digits int, ok bool) {
	if len(c) != 3 {
		return 0, false
	}
	for n, codes := range map[int]string{0: codes0, 2: codes2, 3: codes3, 4: codes4} {
		if strings.Contains(codes, string(c)) && strings.Contains(" "+codes+" ", " "+string(c)+" ") {
			return n, true
		}
	}
	return 0, false
}

// Format writes an amount with the digits of the currency's minor unit ("1200" yen, "12.00" dollars).
func (c Currency) Format(a Amount) string {
	n, _ := c.MinorUnit()
	return a.Fixed(n)
}

// LineScale is the scale that a line of a charge is rounded at: the coarser of the charge's scale (0 to 6; negative means
// none of its own) and the currency's minor unit.
func (c Currency) LineScale(chargeScale int) int {
	n, _ := c.MinorUnit()
	if chargeScale >= 0 && chargeScale < n {
		return chargeScale
	}
	return n
}
