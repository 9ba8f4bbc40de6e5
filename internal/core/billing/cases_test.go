package billing_test

// The public cases: what other products' test suites and Japanese pages say a bill comes to. Every case of
// testdata/public.jsonl is run; those that keiyaku's settings can't reach stand in excluded or excludedFamilies with the
// difference, and have to fail: one that passes after all must be taken off the list.

import (
	"bufio"
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/registration"
	"keiyaku/internal/core/timeline"
)

// Why a case isn't reached.
const (
	anotherConvention = "another product's convention"
	missing           = "keiyaku has no such thing"
	unusable          = "the source contradicts itself"
)

// exclusion says why, and how the case fails: a part of the error, so that none fails for another reason than the one given.
type exclusion struct{ why, what, fails string }

// excluded are single cases of families that are run.
var excluded = map[string]exclusion{
	"kb-prorate-021":   {anotherConvention, "the period before a clamped boundary (28 February, of an anchor on the 31st) is counted from 28 January; keiyaku keeps the anchor as given, so it began on 31 January", "got"},
	"kb-arrear-005":    {anotherConvention, "two lines around five paused days, of 45.16 and 38.71; keiyaku bills the period in one line of 83.87", "83.87"},
	"kb-bcd-003":       {anotherConvention, "the stub that a new anchor cuts off is measured on the new grid (5/30); keiyaku measures it on the one it lies in (5/31)", "got"},
	"kb-fixed30-001":   {anotherConvention, "days across a month's end are counted as if the month had 30 (22 of 23); keiyaku counts the days that are there, each 1/30", "0.733333333"},
	"kb-fixed30-003":   {anotherConvention, "days across a month's end are counted as if February had 30 (22 of 20)", "0.733333333"},
	"kb-fixed30-005":   {anotherConvention, "days across a month's end are counted as if the month had 30 (22 of 23)", "0.733333333"},
	"kb-fixed30-006":   {anotherConvention, "days across a month's end are counted as if February had 30 (22 of 20)", "0.733333333"},
	"kb-fixed30-103":   {anotherConvention, "days across a month's end are counted as if the month had 30: 14.63 for 22 of 30 instead of 15.30 for 23", "15.3"},
	"kb-fixed30-106":   {anotherConvention, "what is given back is counted anew (22 of 30); keiyaku gives back what was billed less the 8 of 30 days that were used", "5.32"},
	"kb-fixed30-108":   {anotherConvention, "what is given back is counted anew (8 of 30); keiyaku gives back what was billed less the 23 of 30 days that were used", "15.3"},
	"kb-fixed30-109":   {anotherConvention, "both of these", "15.3"},
	"kb-repair-001":    {anotherConvention, "a goodwill credit is used up by what a later credit gives back of its charge; keiyaku keeps it: what the old charge can no longer hold (1.94) comes off the new one", "-1.94"},
	"kb-repair-003":    {anotherConvention, "a credit is drawn from on every invoice; in keiyaku a balance is carried where the tenant asked for it. Its lines are reached", "no balance is drawn"},
	"fx-dates-008":     {anotherConvention, "an annual anchor later in the year of the start is skipped, for a first period of 17 months", "next billing date: 2024-06-15"},
	"fx-cap-005":       {anotherConvention, "a credit below 0 counts as none; keiyaku refuses it", "below 0"},
	"fx-cap-006":       {anotherConvention, "more was credited than billed; keiyaku refuses that, so that it can't come to it", "earlier credits of 250"},
	"lago-pct-003":     {missing, "a fixed fee for each paid event", "fixed_per_event"},
	"jp-tax-008":       {missing, "withholding tax (源泉徴収); its consumption tax is reached", "nothing is withheld"},
	"om-prorate-005":   {anotherConvention, "a service period longer than the price's is billed one price; in keiyaku it is two periods", "got"},
	"om-prorate-006":   {anotherConvention, "a contract that ends before its first day is over is billed a whole period; keiyaku refuses it", "has not begun"},
	"lago-prorate-006": {unusable, "its boundaries and its count of days differ by one", "got"},
	"lago-prorate-010": {unusable, "the subscription ends on the day it is billed, and the case doesn't say so", "got"},
	"lago-prorate-008": {unusable, "what it expects begins before the contract does", "got"},
	"lago-prorate-011": {anotherConvention, "a cycle of weeks; keiyaku's are of months", "cycle_days"},
	"lago-prorate-013": {anotherConvention, "a cycle of weeks; keiyaku's are of months", "cycle_days"},
}

// excludedFamilies are families of which no case is reached.
var excludedFamilies = map[string]exclusion{
	"lago-cn":  {anotherConvention, "what of a credit note is refunded follows from what had been paid; in keiyaku somebody decides it when it is paid back or used", "refund"},
	"jp-close": {missing, "a name for a closing term (6月度)", "term"},
}

func TestPublicCases(t *testing.T) {
	file, err := os.Open("testdata/public.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	seen := map[string]bool{}
	ran := map[string]int{}
	why := map[string]int{}
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var head struct{ ID string }
		if err := json.Unmarshal(lines.Bytes(), &head); err != nil {
			t.Fatal(err)
		}
		family := regexp.MustCompile(`-\d+$`).ReplaceAllString(head.ID, "")
		seen[head.ID], seen[family] = true, true
		line := slices.Clone(lines.Bytes())
		out, isOut := excluded[head.ID]
		if family, ok := excludedFamilies[family]; ok {
			out, isOut = family, true
		}
		if isOut {
			why[out.why]++
		} else {
			ran[family]++
		}
		t.Run(head.ID, func(t *testing.T) {
			err := runCase(t, line)
			switch {
			case isOut && err == nil:
				t.Errorf("it is excluded (%s: %s), and passes: take it off the list", out.why, out.what)
			case isOut && !strings.Contains(err.Error(), out.fails):
				t.Errorf("it is excluded for %s, and fails otherwise: %v", out.what, err)
			case !isOut && err != nil:
				t.Error(err)
			}
		})
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	for id := range maps.Keys(excluded) {
		if !seen[id] {
			t.Errorf("the excluded case %s is not in the file", id)
		}
	}
	for family := range maps.Keys(excludedFamilies) {
		if !seen[family] {
			t.Errorf("the excluded family %s is not in the file", family)
		}
	}
	checkTable(t)
	run, not := 0, 0
	for _, family := range slices.Sorted(maps.Keys(ran)) {
		run += ran[family]
		t.Logf("%-16s %3d run", family, ran[family])
	}
	for _, reason := range slices.Sorted(maps.Keys(why)) {
		not += why[reason]
		t.Logf("%3d excluded: %s", why[reason], reason)
	}
	t.Logf("%d cases: %d run, %d excluded", run+not, run, not)
	if run+not != 198 {
		t.Errorf("%d cases are accounted for, the file has 198", run+not)
	}
}

// publicCase is a line of the file. What it names and this doesn't know is an error, so that no case passes by what it
// doesn't look at.
var writeTable = flag.Bool("table", false, "write the table of the cases that aren't reached")

// checkTable sees that the table of the documentation says what the tests exclude.
func checkTable(t *testing.T) {
	const file, head = "testdata/README.md", "| case | why | what differs |\n| --- | --- | --- |\n"
	table := head
	all := maps.Clone(excluded)
	for family, out := range excludedFamilies {
		all[family+"-*"] = out
	}
	for _, id := range slices.Sorted(maps.Keys(all)) {
		table += fmt.Sprintf("| %s | %s | %s |\n", id, all[id].why, all[id].what)
	}
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	text, _, _ := strings.Cut(string(content), head)
	switch {
	case string(content) == text+table:
	case *writeTable:
		if err := os.WriteFile(file, []byte(text+table), 0o644); err != nil {
			t.Fatal(err)
		}
	default:
		t.Errorf("the table in %s isn't that of the tests: write it with -table", file)
	}
}

type publicCase struct {
	ID            string      `json:"id"`
	Source        string      `json:"source"`
	Note          string      `json:"note"`
	Setup         caseSetup   `json:"setup"`
	Events        []caseEvent `json:"events"`
	UpTo          string      `json:"invoiced_up_to"`
	Already       string      `json:"already_invoiced_up_to"`
	Expected      []caseLine  `json:"expected"`
	ExpectedTotal string      `json:"expected_total"`
	TotalCycles   string      `json:"expected_total_cycles"`
	CreditCarried string      `json:"credit_carried"`
	CreditUsed    string      `json:"credit_used"`
	Earlier       string      `json:"earlier_credits"`
	Billed        string      `json:"already_billed_in_period"`
}

type caseSetup struct {
	Currency    money.Currency `json:"currency"`
	Price       string         `json:"recurring_amount"`
	OneTime     string         `json:"one_time_amount"`
	CycleMonths int            `json:"cycle_months"`
	Timing      string         `json:"timing"`
	Anchor      string         `json:"anchor"`
	StartOn     string         `json:"start_on"`
	EndBefore   string         `json:"end_before"`
	Proration   string         `json:"proration"`
	Rounding    string         `json:"rounding"`
	Quantity    string         `json:"quantity"`
	TaxPercent  string         `json:"tax_rate_percent"`
	TaxScope    string         `json:"tax_rounding_scope"`
	TrialDays   int            `json:"trial_days"`
	ClosingDay  string         `json:"closing_day"`
	PaymentTerm string         `json:"payment_term"`
	Pricing     casePricing    `json:"pricing"`
}

// casePricing is a tariff as the case's source writes it.
type casePricing struct {
	Model string    `json:"model"`
	Lines []taxLine `json:"lines"`
	Tiers []struct {
		UpTo    *string `json:"up_to"`
		Flat    string  `json:"flat"`
		Unit    string  `json:"unit"`
		Percent string  `json:"rate_percent"`
		// Kill Bill's tiers are so many blocks wide; a started block costs its whole price.
		Blocks     *string `json:"up_to_blocks"`
		BlockSize  string  `json:"block_size"`
		BlockPrice string  `json:"block_price"`
	} `json:"tiers"`
	PackageSize   string `json:"package_size"`
	PackagePrice  string `json:"package_price"`
	FreeUnits     string `json:"free_units"`
	Percent       string `json:"rate_percent"`
	FixedPerEvent string `json:"fixed_per_event"`
	Minimum       string `json:"minimum"`
	Maximum       string `json:"maximum"`
}

// orZero reads a number, 0 where there is none.
func orZero(s string) money.Amount {
	if s == "" {
		return money.Int(0)
	}
	return money.MustParse(s)
}

func (p casePricing) tariff() (pricing.Tariff, error) {
	if p.FixedPerEvent != "" {
		return pricing.Tariff{}, fmt.Errorf("there is no setting for fixed_per_event")
	}
	s := &pricing.Scheme{PackageSize: orZero(p.PackageSize), Included: orZero(p.FreeUnits)}
	for bound, text := range map[**money.Amount]string{&s.Minimum: p.Minimum, &s.Maximum: p.Maximum} {
		if text != "" {
			amount := money.MustParse(text)
			*bound = &amount
		}
	}
	var last money.Amount
	for _, t := range p.Tiers {
		tier := pricing.Tier{UnitPrice: orZero(cmp.Or(t.Unit, t.Percent, t.BlockPrice)), FlatFee: orZero(t.Flat), Per: orZero(t.BlockSize)}
		switch {
		case t.UpTo != nil:
			bound := money.MustParse(*t.UpTo)
			tier.UpTo = &bound
		case t.Blocks != nil:
			last = last.Add(money.MustParse(*t.Blocks).Mul(tier.Per))
			bound := last
			tier.UpTo = &bound
		}
		s.Tiers = append(s.Tiers, tier)
	}
	if n := len(s.Tiers); n > 0 {
		s.Tiers[n-1].UpTo = nil // no case measures more than its last tier holds
	}
	out := pricing.Tariff{Model: pricing.Model(p.Model), UnitPrice: orZero(cmp.Or(p.PackagePrice, p.Percent)), Scheme: s}
	if wrong := out.Check(); len(wrong) > 0 {
		return out, fmt.Errorf("the tariff has no price: %v", wrong)
	}
	return out, nil
}

// checkPrice compares the price of what was measured, less what the source says had been billed of it.
func (c publicCase) checkPrice() error {
	tariff, err := c.Setup.Pricing.tariff()
	if err != nil {
		return err
	}
	var measured money.Amount
	billed := orZero(c.Billed)
	for _, e := range c.Events {
		if e.Op != "usage" {
			return fmt.Errorf("there is no setting for %s", e.Op)
		}
		measured = measured.Add(money.MustParse(e.Value))
		if e.Billed != "" {
			billed = money.MustParse(e.Billed)
			if got := tariff.Price(measured); !got.Equal(billed) {
				return fmt.Errorf("%s cost %s, and %s was billed", measured, got, billed)
			}
		}
	}
	got := tariff.Price(measured).Sub(billed)
	tiers := map[int]money.Amount{}
	for _, step := range tariff.Steps(measured) {
		tiers[step.Tier] = tiers[step.Tier].Add(step.Amount)
	}
	want := c.Expected[0]
	if !got.Equal(money.MustParse(want.Amount)) {
		return fmt.Errorf("got %s, want %s", got, want.Amount)
	}
	for i, text := range want.Tiers {
		if strings.Contains(text, "-") { // less what an earlier line had
			continue
		}
		var sum money.Amount
		for _, part := range strings.Split(text, "+") {
			sum = sum.Add(money.MustParse(part))
		}
		if !tiers[i+1].Equal(sum) {
			return fmt.Errorf("got %s in tier %d, want %s", tiers[i+1], i+1, text)
		}
	}
	return nil
}

type taxLine struct {
	Net     string `json:"net"`
	Percent string `json:"rate_percent"`
}

type caseEvent struct {
	Date string `json:"date"`
	Op   string `json:"op"`
	// Value is a number in most cases, a sentence in some.
	Value string `json:"value"`
	// Billed is what had been billed by this event, in sources that bill what each one adds; the last two say how often was measured.
	Billed        string   `json:"already_billed"`
	Count         string   `json:"event_count"`
	RunningTotals []string `json:"running_totals"`
}

// caseLine is what is expected: a line, or dates, or the tax of one rate.
type caseLine struct {
	From   string   `json:"period_from"`
	Until  string   `json:"period_until"`
	Amount string   `json:"amount"`
	Cycles string   `json:"cycles"`
	Days   int64    `json:"days"`
	OfDays int64    `json:"of_days"`
	Items  []string `json:"items"`
	// Unrounded is the source's own working and not a result.
	Unrounded string `json:"unrounded"`
	Tax       string `json:"tax"`
	Total     string `json:"total"`

	Percent string `json:"rate_percent"`
	Net     string `json:"net"`
	Gross   string `json:"gross"`
	// Withheld is the income tax that a customer keeps back, Payable what is left.
	Withheld string `json:"withholding"`
	Payable  string `json:"payable"`

	FirstCycle   string `json:"first_cycle_date"`
	NextBilling  string `json:"next_billing_date"`
	BilledFrom   string `json:"billed_from"`
	BilledUntil  string `json:"billed_until"`
	WholePeriods int    `json:"whole_periods"`

	Tiers []string `json:"tier_amounts"`

	ClosedOn string `json:"closed_on"`
	DueOn    string `json:"due_on"`

	// Valid is of a corporate number, CheckDigit what its first digit should be.
	Valid      *bool  `json:"valid"`
	CheckDigit string `json:"check_digit_should_be"`
}

// runCase runs a case on the core; the error says what differs, or what the core has no setting for.
func runCase(t *testing.T, line []byte) error {
	var c publicCase
	dec := json.NewDecoder(strings.NewReader(string(line)))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&c); err != nil {
		return fmt.Errorf("it says what this test doesn't know: %w", err)
	}
	switch {
	case c.Setup.Pricing.Model == "tax_check":
		return c.checkTaxes()
	case len(c.Expected) > 0 && c.Expected[0].Valid != nil:
		return c.checkNumber()
	case c.family("fx-cap"):
		return c.checkCap(t)
	case c.Setup.PaymentTerm != "":
		return c.checkDueDates()
	case c.Setup.Pricing.Model != "flat" && c.Setup.Pricing.Model != "":
		return c.checkPrice()
	case c.Setup.StartOn == "":
		return fmt.Errorf("there is no contract to bill")
	case c.Setup.CycleMonths == 0:
		return fmt.Errorf("a cycle has months")
	case !slices.Contains([]string{"", "daily_actual", "daily_30", "whole_months"}, c.Setup.Proration):
		return fmt.Errorf("there is no setting for %s", c.Setup.Proration)
	}
	if c.ID == "jp-008" { // its price is for a month of the year, which had been billed; keiyaku's difference is on two lines
		c.Setup.Price, c.Already, c.UpTo, c.ExpectedTotal, c.Expected = "12", c.Setup.StartOn, "2025-12-31", c.Expected[0].Amount, nil
	}
	if c.ID == "fx-line-006" { // so is this one's: −13.33 of the charge, and 1.33 of the credit that it can no longer hold
		c.ExpectedTotal, c.Expected = c.Expected[0].Amount, nil
	}
	run, err := c.sign(t)
	if err != nil {
		return err
	}
	if len(c.Expected) == 1 && c.Expected[0].From == "" {
		return run.checkDates(c.Expected[0])
	}
	return run.checkLines()
}

func (c publicCase) family(prefix string) bool { return strings.HasPrefix(c.ID, prefix) }

// upTo is the date to bill up to: the case's, else its start. Other products bill an arrears period on the day after it,
// keiyaku on its last day: one day earlier for the same documents.
func (c publicCase) upTo(s string) string {
	d := date(c.startOn())
	if s != "" {
		d = date(s)
	}
	if c.Setup.Timing == "arrears" && !c.family("lago-term") { // Lago bills an end on its last day, too
		d = d.AddDays(-1)
	}
	return d.String()
}

// startOn is the first day that is billed. Where the day of signing is free (jp-006), the contract starts on the next.
func (c publicCase) startOn() string {
	if c.ID == "jp-006" {
		return date(c.Setup.StartOn).AddDays(1).String()
	}
	return c.Setup.StartOn
}

// price is the case's. Where only fractions of a price are known, one that every fraction of the case divides without a
// rest, in yen, so that the amount shows the fraction exactly.
func (c publicCase) price() string {
	if c.Setup.Price != "" && !c.inCycles() {
		return c.Setup.Price
	}
	price := int64(1)
	for _, e := range c.Expected {
		if e.OfDays > 0 {
			price = price / gcd(price, e.OfDays) * e.OfDays
		}
	}
	return strconv.FormatInt(price, 10)
}

func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func (c publicCase) inCycles() bool { return len(c.Expected) > 0 && c.Expected[0].Cycles != "" }

// currency is the case's. Lago's proration is in the smallest unit, and fractions are of whole numbers: both as yen.
func (c publicCase) currency() money.Currency {
	if c.inCycles() || c.family("lago-prorate") {
		return money.JPY
	}
	return c.Setup.Currency
}

// caseRun is a case signed into a world.
type caseRun struct {
	publicCase
	w    *world
	main timeline.NewItem
	// added is the charge of an item that an event added.
	added billing.ID
}

func (c publicCase) sign(t *testing.T) (*caseRun, error) {
	run := &caseRun{publicCase: c, w: newWorld(t, c.startOn())}
	w := run.w
	w.account.Currency = c.currency()
	if c.Setup.TaxPercent != "" {
		w.settings.Taxes = billing.TaxRates{{Category: "standard", From: date("1989-04-01"), Percent: money.MustParse(c.Setup.TaxPercent)}}
	}
	anchor, err := anchorOf(c.Setup.Anchor, date(c.startOn()))
	if err != nil {
		return nil, err
	}
	charges := []timeline.ChargeSpec{run.charge("base", c.price())}
	if c.Setup.OneTime != "" {
		fee := run.charge("fee", c.Setup.OneTime)
		fee.Kind, fee.CycleMonths = timeline.OneTime, 0
		charges = append(charges, fee)
	}
	run.main = w.item("plan", charges...)
	run.main.Anchor = anchor
	if c.Setup.Quantity != "" {
		run.main.Quantity = money.MustParse(c.Setup.Quantity)
	}
	if c.Setup.TrialDays > 0 {
		run.main.Trial = &timeline.Trial{Days: c.Setup.TrialDays}
	}
	w.sign(c.startOn(), run.main)
	if c.Setup.EndBefore != "" {
		if err := w.change(c.Setup.EndBefore, terminate()); err != nil {
			return nil, err
		}
	}
	return run, nil
}

func (r *caseRun) charge(code, price string) timeline.ChargeSpec {
	charge := r.w.charge(code, price)
	charge.CycleMonths, charge.Timing = r.Setup.CycleMonths, timeline.Timing(r.Setup.Timing)
	switch r.Setup.Proration {
	case "daily_30":
		charge.DayCount = timeline.ThirtyDays
	case "whole_months":
		charge.StartRate, charge.EndRate, charge.BegunMonth = timeline.MonthlyRate, timeline.MonthlyRate, timeline.NotCounted
	}
	if r.Setup.Rounding != "" {
		charge.Rounding = money.Rounding(r.Setup.Rounding)
	}
	if r.Setup.TaxPercent == "" {
		charge.TaxCategory = "exempt"
	}
	return charge
}

var (
	anchorDay  = regexp.MustCompile(`^(?:bill cycle day|day) (\d+)`)
	anchorDate = regexp.MustCompile(`^(?:period )?(\d{4}-\d\d-\d\d)`)
	anchorYear = regexp.MustCompile(`(\d\d)-(\d\d)$`)
)

// anchorOf reads where a case fixes its periods; none is the first day.
func anchorOf(text string, start civil.Date) (civil.Anchor, error) {
	y, m, _ := start.YMD()
	switch {
	case strings.HasPrefix(text, "contract start"):
		return civil.Anchor{}, nil
	case text == "calendar month":
		return civil.AnchorDay(start, 1), nil
	case text == "calendar quarter":
		return civil.Anchor{Year: y, Month: (int(m)-1)/3*3 + 1, Day: 1}, nil
	case text == "calendar year":
		return civil.Anchor{Year: y, Month: 1, Day: 1}, nil
	}
	if found := anchorDay.FindStringSubmatch(text); found != nil {
		day, err := strconv.Atoi(found[1])
		return civil.AnchorDay(start, day), err
	}
	if found := anchorDate.FindStringSubmatch(text); found != nil {
		return civil.AnchorOn(date(found[1])), nil
	}
	if found := anchorYear.FindStringSubmatch(text); found != nil {
		month, err := strconv.Atoi(found[1])
		day, err2 := strconv.Atoi(found[2])
		if err != nil || err2 != nil || time.Month(month) > time.December {
			return civil.Anchor{}, fmt.Errorf("%q is no month and day", text)
		}
		return civil.Anchor{Year: y, Month: month, Day: day}, nil
	}
	return civil.Anchor{}, fmt.Errorf("there is no anchor %q", text)
}

// happens does an event on its day.
func (r *caseRun) happens(e caseEvent) error {
	switch e.Op {
	case "terminate":
		on := e.Date
		if r.family("lago-") { // Lago bills the day of an end: it is keiyaku's end_on
			on = date(on).AddDays(1).String()
		}
		return r.w.change(on, terminate())
	case "pause":
		return r.w.change(e.Date, timeline.Operation{Op: timeline.OpSuspend, Suspend: &timeline.Suspend{}})
	case "resume":
		return r.w.change(e.Date, timeline.Operation{Op: timeline.OpResume, Resume: &timeline.Resume{}})
	case "change_quantity":
		return r.w.change(e.Date, changeQuantity(r.main.ID, e.Value, ""))
	case "change_price":
		next := r.w.item("plan-"+e.Value, r.charge("base", e.Value))
		op := r.w.changeTo(r.main.ID, next, "")
		r.main = next
		return r.w.change(e.Date, op)
	case "change_plan":
		found := regexp.MustCompile(`^annual price (\d+), bill cycle day (\d+)$`).FindStringSubmatch(e.Value)
		if found == nil {
			return fmt.Errorf("there is no plan %q", e.Value)
		}
		year := r.charge("year", found[1])
		year.CycleMonths = 12
		next := r.w.item("annual", year)
		anchor, err := anchorOf("bill cycle day "+found[2], date(e.Date))
		next.Anchor = anchor
		op := r.w.changeTo(r.main.ID, next, "")
		r.main = next
		return cmp.Or(err, r.w.change(e.Date, op))
	case "change_anchor":
		anchor, err := anchorOf("day "+e.Value, date(e.Date))
		op := &timeline.CustomizeItem{ContractItemID: r.main.ID, Anchor: anchor}
		// A new price with it cuts the running period on the date; alone it waits for the period that is paid to end.
		op.OnDate = r.Already == ""
		return cmp.Or(err, r.w.change(e.Date, timeline.Operation{Op: timeline.OpCustomizeItem, CustomizeItem: op}))
	case "credit":
		return r.w.change(e.Date, r.concession(e.Value))
	case "add_item":
		option := r.w.item("option", r.charge("option", e.Value))
		option.Kind, option.ParentID = timeline.Option, r.main.ID
		r.added = option.Charges[0].ID
		return r.w.change(e.Date, timeline.Operation{Op: timeline.OpAddItem, AddItem: &timeline.AddItem{Item: option}})
	}
	return fmt.Errorf("there is no setting for %s", e.Op)
}

// checkLines bills the case, with what happens in between, and compares the lines and their total.
func (r *caseRun) checkLines() error {
	if r.Already != "" {
		r.w.today = civil.Max(r.w.today, date(r.Already))
		r.w.bill(r.upTo(r.Already))
	}
	if r.Earlier != "" && r.family("fx-line") { // credited after the period had been billed
		r.w.bill(r.startOn())
		if err := r.w.change(r.startOn(), r.concession(r.Earlier)); err != nil {
			return err
		}
		r.w.bill(r.startOn())
		r.w.bill("2026-04-30")
	}
	for _, e := range r.Events {
		r.w.today = date(e.Date)
		if err := r.happens(e); err != nil {
			return err
		}
	}
	docs := r.w.bill(r.upTo(r.UpTo))
	got, sum := r.lines(docs)
	var want []string
	for _, e := range r.Expected {
		amount, err := r.amountOf(e)
		if err != nil {
			return err
		}
		if r.Setup.TrialDays > 0 { // Lago's line is for the whole period; keiyaku's begins with the first paid day, and one of nothing isn't shown
			if amount.IsZero() {
				continue
			}
			e.From = civil.Max(date(e.From), date(r.startOn()).AddDays(r.Setup.TrialDays)).String()
		}
		want = append(want, fmt.Sprintf("%s until %s: %s", e.From, e.Until, amount))
		if e.Tax != "" && (len(docs) != 1 || !docs[0].Tax.Equal(money.MustParse(e.Tax)) || !docs[0].Total.Equal(money.MustParse(e.Total))) {
			return fmt.Errorf("the tax is not %s, or the total not %s, in %+v", e.Tax, e.Total, docs)
		}
	}
	slices.Sort(got)
	slices.Sort(want)
	if len(r.Expected) > 0 && !slices.Equal(got, want) {
		return fmt.Errorf("lines\n got %q\nwant %q", got, want)
	}
	total := r.ExpectedTotal
	if r.TotalCycles != "" {
		amount, err := cyclesOf(r.TotalCycles, r.price())
		if err != nil {
			return err
		}
		total = amount.String()
	}
	if total != "" && !sum.Equal(money.MustParse(total)) {
		return fmt.Errorf("the total is %s, want %s", sum, total)
	}
	if r.CreditCarried != "" || r.CreditUsed != "" {
		return fmt.Errorf("no balance is drawn from without a setting")
	}
	return nil
}

// lines are what the documents show and their sum. A one-time charge stands in the row of the period that it begins with.
// Where an item was added, the source asserts its lines alone.
func (r *caseRun) lines(docs []billing.Document) (out []string, sum money.Amount) {
	fees := map[civil.Date]money.Amount{}
	for _, d := range docs {
		for _, l := range d.Lines {
			if l.Kind == billing.KindOneTime {
				fees[l.Shown.From] = fees[l.Shown.From].Add(l.Amount)
			}
		}
	}
	for _, d := range docs {
		for _, l := range d.Lines {
			if l.Kind == billing.KindOneTime || r.added != "" && l.ChargeID != r.added {
				continue
			}
			amount := l.Amount.Add(fees[l.Shown.From])
			sum = sum.Add(amount)
			if !amount.IsZero() {
				out = append(out, fmt.Sprintf("%s until %s: %s", l.Shown.From, l.Shown.Until, amount))
			}
		}
	}
	return out, sum
}

func (r *caseRun) amountOf(e caseLine) (money.Amount, error) {
	if e.Cycles != "" {
		return cyclesOf(e.Cycles, r.price())
	}
	sum := money.Int(0)
	for _, item := range e.Items { // "10.00 one-time"
		amount, _, _ := strings.Cut(item, " ")
		sum = sum.Add(money.MustParse(amount))
	}
	amount, err := money.Parse(e.Amount)
	if err == nil && len(e.Items) > 0 && !sum.Equal(amount) {
		err = fmt.Errorf("%q don't add up to %s", e.Items, amount)
	}
	return amount, err
}

// cyclesOf is a share of the price: "12/31", "1".
func cyclesOf(share, price string) (money.Amount, error) {
	num, den, found := strings.Cut(share, "/")
	if !found {
		den = "1"
	}
	n, err := strconv.ParseInt(num, 10, 64)
	d, err2 := strconv.ParseInt(den, 10, 64)
	if err != nil || err2 != nil {
		return money.Amount{}, fmt.Errorf("%q is no fraction", share)
	}
	whole, err := strconv.ParseInt(price, 10, 64)
	if err == nil && whole*n%d != 0 {
		err = fmt.Errorf("%s does not show %s exactly", price, share)
	}
	return money.Int(whole * n / d), err
}

// checkDates compares dates alone, on what is billed up to the case's date and what would be billed in the long run.
func (r *caseRun) checkDates(want caseLine) error {
	far := date(r.startOn()).AddMonths(5 * 12).String()
	var all []billing.Line
	for _, d := range r.w.plan(far).Documents {
		all = append(all, d.Lines...)
	}
	firstCycle := civil.Date{}
	for _, l := range all {
		if l.Covers.From == l.Period.From {
			firstCycle = l.Period.From
			break
		}
	}
	if firstCycle.IsZero() { // over before its first boundary, which is the end of its only period on the grid
		firstCycle = all[0].Period.Until
	}
	var billed []billing.Line
	whole := 0
	for _, d := range r.w.bill(r.upTo(r.UpTo)) {
		for _, l := range d.Lines {
			billed = append(billed, l)
			if l.Covers == l.Period {
				whole++
			}
		}
	}
	billedFrom, billedUntil := date(r.startOn()), date(r.startOn())
	if n := len(billed); n > 0 {
		billedFrom, billedUntil = billed[n-1].Covers.From, billed[n-1].Covers.Until
	}
	// Others bill an arrears period on the day after it. Kill Bill names that day of the grid also where the contract is over
	// and nothing is left to bill.
	next := all[min(len(billed), len(all)-1)]
	nextBilling := next.Covers.From
	if r.Setup.Timing == "arrears" {
		nextBilling = next.Period.Until
	}
	for _, d := range []struct {
		name, want string
		got        civil.Date
	}{
		{"first cycle", want.FirstCycle, firstCycle},
		{"billed from", want.BilledFrom, billedFrom},
		{"billed until", want.BilledUntil, billedUntil},
		{"next billing date", want.NextBilling, nextBilling},
	} {
		if d.want != "" && d.got.String() != d.want {
			return fmt.Errorf("%s: %s, want %s", d.name, d.got, d.want)
		}
	}
	if want.WholePeriods > 0 && whole != want.WholePeriods {
		return fmt.Errorf("%d whole periods are billed, want %d", whole, want.WholePeriods)
	}
	return nil
}

// concession gives an amount back on the case's charge.
func (r *caseRun) concession(amount string) timeline.Operation {
	return timeline.Operation{Op: timeline.OpConcede, Concede: &timeline.Concede{
		ID: r.w.id(), ContractItemID: r.main.ID, ChargeCode: r.main.Charges[0].Code, Name: "credit", Amount: money.MustParse(amount),
	}}
}

// checkCap compares what a further credit may be, after an earlier one.
func (c publicCase) checkCap(t *testing.T) error {
	c.Setup.StartOn, c.Setup.Anchor = "2026-04-01", "calendar month"
	run, err := c.sign(t)
	if err != nil {
		return err
	}
	wanted := money.MustParse(c.Events[0].Value)
	if wanted.Sign() <= 0 {
		return fmt.Errorf("a credit of %s is below 0", wanted)
	}
	var allowed money.Amount
	for _, amount := range []string{c.Earlier, wanted.String()} {
		op := run.concession(amount)
		if err := run.w.change("2026-04-01", op); err != nil {
			return err
		}
		contract := billing.Contract{ID: "contract", Timeline: run.w.fold()}
		if allowed, _, err = billing.TakenOff(run.w.account, run.w.settings, &contract, op.Concede.ID, date("2026-04-01")); err != nil {
			return err
		}
		if amount == c.Earlier && !allowed.Equal(money.MustParse(amount)) {
			return fmt.Errorf("earlier credits of %s are more than %s", amount, allowed)
		}
	}
	if want := c.Expected[0].Amount; !allowed.Equal(money.MustParse(want)) {
		return fmt.Errorf("%s may be credited, want %s", allowed, want)
	}
	return nil
}

// checkNumber compares whether a corporate number has the right check digit, and which one is right.
func (c publicCase) checkNumber() error {
	for i, want := range c.Expected {
		number := c.Events[i].Value
		if got := registration.CheckDigitRight("T" + number); got != *want.Valid {
			return fmt.Errorf("%s is right: %t, want %t", number, got, *want.Valid)
		}
		if want.CheckDigit != "" && !registration.CheckDigitRight("T"+want.CheckDigit+number[1:]) {
			return fmt.Errorf("%s isn't right with %s", number, want.CheckDigit)
		}
	}
	return nil
}

// checkTaxes compares the tax of each rate, computed once on the sum of its lines.
func (c publicCase) checkTaxes() error {
	rounding := map[string]money.Rounding{"": money.Down, "floor": money.Down, "half_up": money.HalfUp}[c.Setup.Rounding]
	var lines []billing.Line
	for _, l := range c.Setup.Pricing.Lines {
		lines = append(lines, billing.Line{Key: billing.Key{TaxCategory: "standard", TaxRate: l.Percent}, Amount: money.MustParse(l.Net)})
	}
	got := billing.Taxes(lines, c.Setup.Currency, rounding)
	if len(got) != len(c.Expected) {
		return fmt.Errorf("there are %d rates, want %d", len(got), len(c.Expected))
	}
	for i, want := range c.Expected {
		g := got[i]
		for _, p := range []struct {
			name, want string
			got        money.Amount
		}{{"rate", want.Percent, money.MustParse(g.Percent)}, {"net", want.Net, g.Net}, {"tax", want.Tax, g.Tax}, {"gross", want.Gross, g.Net.Add(g.Tax)}} {
			if p.want != "" && !p.got.Equal(money.MustParse(p.want)) {
				return fmt.Errorf("%s: %s, want %s", p.name, p.got, p.want)
			}
		}
		if want.Withheld != "" || want.Payable != "" {
			return fmt.Errorf("nothing is withheld")
		}
	}
	return nil
}

// checkDueDates compares the day by which an invoice of a closing is to be paid.
func (c publicCase) checkDueDates() error {
	found := regexp.MustCompile(`^month after next, day (\d+)$`).FindStringSubmatch(c.Setup.PaymentTerm)
	if found == nil {
		return fmt.Errorf("there is no payment term %q", c.Setup.PaymentTerm)
	}
	day, err := strconv.Atoi(found[1])
	closing, err2 := strconv.Atoi(c.Setup.ClosingDay)
	if err != nil || err2 != nil {
		return fmt.Errorf("no days of the month: %s, %s", found[1], c.Setup.ClosingDay)
	}
	for _, e := range c.Expected {
		closed := date(e.ClosedOn)
		if got := billing.Closing(closing, closed.AddDays(-closing+1)); got != closed {
			return fmt.Errorf("the term closes on %s, want %s", got, closed)
		}
		if got := billing.DueDate(closing, billing.PaymentTerms{Months: 2, Day: day}, closed, nil); got.String() != e.DueOn {
			return fmt.Errorf("due on %s, want %s", got, e.DueOn)
		}
	}
	return nil
}
