// Package retention says until when the law wants what is recorded to be kept. It is counted in one place, here; the database holds the same floor against
// whoever deletes (past_retention_floor in db/migrations).
package retention

import "keiyaku/internal/core/civil"

const (
	// LeastYears is how many years the law wants at least, whoever the tenant is: books and documents of corporations (法人税法126条1項, 150条の2; 法人税法施行規則59条1項,
	// 67条2項), what tax on purchases is deducted by and the copies of qualified invoices (消費税法施行令50条1項, 70条の13第1項), and what was exchanged electronically
	// (電子帳簿保存法7条, 同施行規則4条), seven years each.
	LeastYears = 7
	// DefaultYears is for how many a tenant keeps where it hasn't said: ten, as for years whose losses are carried forward (法人税法施行規則26条の3第1項) and for the
	// accounting books of a company (会社法432条2項).
	DefaultYears = 10
	// MostYears bounds the setting, so that every day that is counted exists.
	MostYears = 100
)

// untilCounted is how many months at most lie between a day and the one from which the years count (起算日): the business year to which the day belongs ends up to
// twelve months later, the years count from two months after its end, and from up to four more where the time for the return is extended
// (法人税法施行規則59条2項1号, 法人税法75条の2第1項). Which business year a tenant has, and whether its time is extended, isn't known, so it is the longest.
const untilCounted = 12 + 2 + 4

// KeptThrough is the last day on which what is of a day has to be kept, where it is kept for so many years: eighteen months and the years later, ends of months
// clamped. Years below [LeastYears] count as those.
func KeptThrough(day civil.Date, years int) civil.Date {
	return day.AddMonths(untilCounted + 12*max(LeastYears, years))
}

// Past tells whether what is of a day no longer has to be kept on another.
func Past(day civil.Date, years int, asOf civil.Date) bool {
	return asOf.After(KeptThrough(day, years))
}

// LastPast is the latest day whose records no longer have to be kept on a day: everything up to it is past, nothing after it is.
func LastPast(years int, asOf civil.Date) civil.Date {
	// Of several ends of months that clamp to one day the last is sought: a month's length is as far as that can be off.
	last := asOf.AddMonths(-untilCounted - 12*max(LeastYears, years)).AddDays(4)
	for !Past(last, years, asOf) {
		last = last.AddDays(-1)
	}
	return last
}
