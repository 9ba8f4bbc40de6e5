package sample

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/payment"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/service/catalog"
	"keiyaku/internal/service/clock"
	"keiyaku/internal/service/contract"
	"keiyaku/internal/service/customer"
	"keiyaku/internal/service/invoicing"
	"keiyaku/internal/service/tenancy"
	"keiyaku/internal/store"
)

// Services are what the story is told with.
type Services struct {
	Tenancy   *tenancy.Service
	Catalog   *catalog.Service
	Customers *customer.Service
	Contracts *contract.Service
	Invoicing *invoicing.Service
	Clock     *clock.Service
}

// The story: how many customers, and how many months before today it begins.
const (
	customers = 60
	months    = 24
)

// loader tells the story.
type loader struct {
	Services
	ctx      context.Context
	cmd      store.Command
	first    civil.Date
	today    civil.Date
	rnd      *rand.Rand
	items    map[string]store.ID
	agenda   map[civil.Date][]func() error
	progress func(string, ...any)
}

// Begins gives the day on which the sandbox's clock must stand before Load, for the story to end on a day.
func Begins(today civil.Date) civil.Date { return today.FirstOfMonth().AddMonths(-months) }

// Load tells the story to a sandbox whose clock stands on Begins(today), and leaves it on today. The same day gives the same
// story.
func Load(ctx context.Context, s Services, tenant store.ID, today civil.Date, progress func(string, ...any)) error {
	l := &loader{
		Services: s, ctx: ctx, cmd: store.Command{TenantID: tenant, Actor: store.Actor{Kind: "system", Name: "サンプル"}}, first: Begins(today), today: today,
		rnd: rand.New(rand.NewPCG(20260401, 7)), items: map[string]store.ID{}, agenda: map[civil.Date][]func() error{}, progress: progress,
	}
	if err := l.issuer(); err != nil {
		return err
	}
	if err := l.priceTable(); err != nil {
		return err
	}
	for i := range customers {
		if err := l.customer(i); err != nil {
			return err
		}
	}
	return l.tell()
}

// on puts something on the agenda of a day; days after today are left out.
func (l *loader) on(d civil.Date, do func() error) {
	if !d.Before(l.first) && !d.After(l.today) {
		l.agenda[d] = append(l.agenda[d], do)
	}
}

// tell works the agenda: the clock passes to each day that has something on it, and on the first of each month the drafts of
// the month are made and issued.
func (l *loader) tell() error {
	for m := range months + 1 {
		if first := l.first.AddMonths(m); !first.After(l.today) {
			l.on(first, func() error { return l.closeMonth(first) })
		}
	}
	days := make([]civil.Date, 0, len(l.agenda)+1)
	for d := range l.agenda {
		days = append(days, d)
	}
	if l.agenda[l.today] == nil {
		days = append(days, l.today)
	}
	slices.SortFunc(days, civil.Date.Compare)
	now := l.first
	for _, d := range days {
		if d.After(now) {
			if err := l.Clock.Pass(l.ctx, l.cmd, d); err != nil {
				return fmt.Errorf("passing to %s: %w", d, err)
			}
			now = d
		}
		for _, do := range l.agenda[d] {
			if err := do(); err != nil {
				return fmt.Errorf("on %s: %w", d, err)
			}
		}
	}
	return nil
}

// closeMonth makes the drafts of all that is due and issues those that are dated up to the day. The last month is left as
// drafts, so that there is something to do.
func (l *loader) closeMonth(on civil.Date) error {
	run, err := l.Invoicing.CreateRun(l.ctx, l.cmd, invoicing.RunRequest{UpTo: on})
	if err != nil {
		return err
	}
	if err := l.Invoicing.Complete(l.ctx, l.cmd.TenantID, run.ID, 1); err != nil {
		return err
	}
	if on.AddMonths(1).After(l.today) {
		return nil
	}
	if _, month, _ := on.YMD(); month == 1 || month == 7 {
		l.progress("sample company: %s", on)
	}
	_, err = l.Invoicing.IssueList(l.ctx, l.cmd, nil, on)
	return err
}

// issuer says who the company's invoices are from, and who collects by direct debit.
func (l *loader) issuer() error {
	t, err := l.Tenancy.GetTenant(l.ctx, l.cmd.TenantID)
	if err != nil {
		return err
	}
	_, err = l.Tenancy.UpdateTenant(l.ctx, l.cmd, store.Match{Given: true, Version: t.Version}, func(to *tenancy.Settings) {
		to.RegistrationNumber, to.Issuer, to.Collector = text(registrationNumber), issuer, &collector
	})
	return err
}

func (l *loader) priceTable() error {
	p, err := l.Catalog.CreateProduct(l.ctx, l.cmd, catalog.NewProduct{Code: "kintai", Name: "クラウド勤怠"})
	if err != nil {
		return err
	}
	var optionIDs []store.ID
	for _, o := range options {
		if err := l.item(p.ID, o, "option", nil); err != nil {
			return err
		}
		optionIDs = append(optionIDs, l.items[o.code])
	}
	for _, m := range plans {
		if err := l.item(p.ID, m, "main", optionIDs); err != nil {
			return err
		}
	}
	return nil
}

func (l *loader) item(product store.ID, i item, kind string, allowed []store.ID) error {
	made, err := l.Catalog.CreateItem(l.ctx, l.cmd, catalog.NewItem{ProductID: product, Code: i.code, Name: i.name, Kind: kind, AllowedOptionIDs: allowed})
	if err != nil {
		return err
	}
	l.items[i.code] = made.ID
	for n, edition := range i.editions {
		v := catalog.NewVersion{OnSaleFrom: l.first.AddMonths(12 * n)}
		for _, c := range edition {
			v.Charges = append(v.Charges, c.made())
		}
		if _, err := l.Catalog.CreateVersion(l.ctx, l.cmd, made.ID, v); err != nil {
			return err
		}
	}
	return nil
}

func (l *loader) pick(words []string) string { return words[l.rnd.IntN(len(words))] }

// customer makes a customer with a person and an account, and puts its contract's life on the agenda.
func (l *loader) customer(i int) error {
	stem, tail := i%len(nameStems), i/len(nameStems)
	kana := "カブシキガイシャ" + nameKana[stem] + tailKana[tail]
	name := "株式会社" + nameStems[stem] + nameTails[tail]
	c, err := l.Customers.Create(l.ctx, l.cmd, customer.Fields{Name: name, NameKana: &kana})
	if err != nil {
		return err
	}
	department, place := l.pick(departs), places[l.rnd.IntN(len(places))]
	address := customer.Address{PostalCode: text("100-0001"), Prefecture: &place[0], City: &place[1], Line1: text(fmt.Sprintf("%d-%d-%d", 1+i%5, 1+i%9, 1+i%7))}
	person, err := l.Customers.CreateStaff(l.ctx, l.cmd, c.ID, customer.StaffFields{
		Name: l.pick(surnames) + " " + l.pick(givens), Department: &department, Email: text(fmt.Sprintf("keiri%02d@example.co.jp", i+1)), Phone: text("03-0000-0000"), Address: address,
	})
	if err != nil {
		return err
	}
	fields := customer.AccountFields{Name: department, Address: address, StaffID: person.ID, Addressee: []string{name, department + " " + person.Name + " 様"}}
	if i%6 == 1 { // 20日締め翌月末払い
		fields.ClosingDay = number(20)
	}
	if i%5 == 3 { // 口座振替
		fields.PaymentMethod, fields.Payer = "direct_debit", &payment.PayerAccount{
			Account: payment.BankAccount{Bank: "9999", BankName: "サンプル", Branch: fmt.Sprintf("%03d", 10+i), Kind: payment.Ordinary, Number: fmt.Sprintf("%07d", 1000+i)},
			Holder:  "カ）" + nameKana[stem] + tailKana[tail], CustomerNumber: fmt.Sprintf("%05d", i+1), DebitedBefore: true,
		}
	}
	a, err := l.Customers.CreateAccount(l.ctx, l.cmd, c.ID, customer.NewAccount{AccountFields: fields})
	if err != nil {
		return err
	}
	l.life(i, a.ID)
	return nil
}

func text(s string) *string { return &s }
func number(n int) *int     { return &n }

// signing is the JSON of a contract's request.
func (l *loader) signing(i int, account store.ID, start civil.Date, plan item, seats int64) json.RawMessage {
	q := money.Int(seats)
	main := contract.ItemRequest{Ref: "main", ItemID: l.items[plan.code], Quantity: &q}
	if i%4 != 0 {
		main.Anchor = &contract.Anchor{Kind: "calendar_month"}
	}
	if i%10 == 3 { // a year paid at once, ten months' price
		price := money.MustParse(plan.editions[0][0].price).Mul(money.Int(10))
		main.Charges = []contract.Override{{Code: "base", CycleMonths: 12, NegotiatedPrice: &price}}
	}
	req := contract.Request{
		BillingAccountID: account, StartOn: start, SignedOn: start, TermMonths: 12, Title: text(plan.name), OrderNumber: text(fmt.Sprintf("PO-%04d", 1000+i)),
		Items: []contract.ItemRequest{main},
	}
	if i%9 == 8 {
		req.Renewal = &timeline.Renewal{Kind: timeline.RenewNone}
	}
	for n := range i % 3 {
		option := options[(i+n)%len(options)]
		o := contract.ItemRequest{Ref: fmt.Sprintf("option%d", n), ItemID: l.items[option.code], ParentRef: "main"}
		if option.editions[0][0].model == pricing.PerUnit {
			o.Quantity = &q
		}
		req.Items = append(req.Items, o)
	}
	switch i % 7 {
	case 2:
		req.Discounts = []contract.DiscountRequest{{Name: "導入支援割引", Scope: "charge", ItemRef: "main", ChargeCode: "base", Kind: timeline.AmountOff, Value: money.Int(2000), EndOn: start.AddMonths(6).AddDays(-1)}}
	case 5:
		req.Discounts = []contract.DiscountRequest{{Name: "長期契約割引", Scope: "contract", Kind: timeline.Percent, Value: money.Int(10)}}
	}
	b, err := json.Marshal(req)
	if err != nil {
		panic(fmt.Sprintf("sample: a request that doesn't marshal: %v", err))
	}
	return b
}
