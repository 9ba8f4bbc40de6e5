package catalog_test

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/service/catalog"
	"keiyaku/internal/store"
	"keiyaku/internal/testdb"
)

func TestMain(m *testing.M) { testdb.Main(m) }

// setup makes the service for a tenant that sells in dollars, with an item of each kind.
func setup(t *testing.T) (s *catalog.Service, cmd store.Command, plan, option catalog.Item) {
	t.Helper()
	st := store.New(testdb.New(t).Pool(t, store.Prepare), nil)
	cmd = store.Command{TenantID: store.NewID(), Actor: store.System}
	if err := st.CreateTenant(t.Context(), store.NewTenant{
		ID: cmd.TenantID, Name: "Sample", TimeZone: "Asia/Tokyo", Currency: "USD", ClockOn: civil.MustParse("2026-04-01"),
	}, func(*store.Tx) error { return nil }); err != nil {
		t.Fatal(err)
	}
	s = catalog.New(st)
	product, err := s.CreateProduct(t.Context(), cmd, catalog.NewProduct{Code: "kintai", Name: "クラウド勤怠"})
	if err != nil {
		t.Fatal(err)
	}
	if option, err = s.CreateItem(t.Context(), cmd, catalog.NewItem{ProductID: product.ID, Code: "seat", Name: "ユーザー追加", Kind: catalog.Option}); err != nil {
		t.Fatal(err)
	}
	plan, err = s.CreateItem(t.Context(), cmd, catalog.NewItem{
		ProductID: product.ID, Code: "light", Name: "ライトプラン", Kind: catalog.Main, AllowedOptionIDs: []store.ID{option.ID},
	})
	if err != nil {
		t.Fatal(err)
	}
	return s, cmd, plan, option
}

func charge(code string) catalog.NewCharge {
	return catalog.NewCharge{Code: code, Name: "月額", Kind: timeline.Recurring, Model: pricing.Flat, UnitPrice: money.MustParse("9.5")}
}

// refused tells whether an error is a refusal that points there.
func refused(err error, code fault.Code, pointers ...string) bool {
	var f *fault.Error
	if !errors.As(err, &f) || f.Code != code {
		return false
	}
	var at []string
	for _, field := range f.Fields {
		at = append(at, field.Pointer)
	}
	return slices.Equal(at, pointers)
}

func TestAChargeHasTheDefaultsOfTheTenant(t *testing.T) {
	t.Parallel()
	s, cmd, plan, _ := setup(t)
	once := charge("setup")
	once.Kind, once.Currency, once.TaxCategory, once.Rounding = timeline.OneTime, "USD", "exempt", money.HalfUp
	made, err := s.CreateVersion(t.Context(), cmd, plan.ID, catalog.NewVersion{OnSaleFrom: civil.MustParse("2026-04-01"), Charges: []catalog.NewCharge{charge("base"), once}})
	if err != nil {
		t.Fatal(err)
	}
	read, err := s.GetVersion(t.Context(), cmd.TenantID, plan.ID, made.Version)
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range []catalog.Version{made, read} {
		for i, want := range []string{
			"base 9.5 USD 1 advance daily_rate daily_rate prorate down 2 standard",
			"setup 9.5 USD 0 advance daily_rate daily_rate prorate half_up 2 exempt",
		} {
			c := v.Charges[i]
			got := fmt.Sprint(c.Code, " ", c.UnitPrice, " ", c.Currency, " ", c.CycleMonths, " ", c.Timing, " ", c.StartRate, " ", c.EndRate, " ", c.ChangePolicy, " ",
				c.Rounding, " ", c.Scale, " ", c.TaxCategory)
			if got != want {
				t.Errorf("charge %d is %s, want %s", i, got, want)
			}
		}
	}
}

func TestAVersionWithoutSenseIsRefusedWhereItIsWrong(t *testing.T) {
	t.Parallel()
	s, cmd, plan, _ := setup(t)
	yen, unknown, once := charge("yen"), charge("gold"), charge("base")
	yen.Currency, unknown.Currency, once.Kind, once.CycleMonths = money.JPY, "XAU", timeline.OneTime, 12
	_, err := s.CreateVersion(t.Context(), cmd, plan.ID, catalog.NewVersion{
		OnSaleFrom: civil.MustParse("2026-04-01"), Charges: []catalog.NewCharge{charge("base"), yen, unknown, once},
	})
	if !refused(err, fault.Rule, "/charges/1/currency", "/charges/2/currency", "/charges/3/code", "/charges/3/cycle_months") {
		t.Errorf("got %v", err)
	}
	if read, err := s.GetItem(t.Context(), cmd.TenantID, plan.ID); err != nil || read.LatestVersion != 0 || read.Version != plan.Version {
		t.Errorf("something was written: %+v, %v", read, err)
	}
}

func TestVersionsThatAreMadeAtOnceAreNumberedOneByOne(t *testing.T) {
	t.Parallel()
	s, cmd, plan, _ := setup(t)
	var made []int
	var mu sync.Mutex
	var wait sync.WaitGroup
	for day := range 8 {
		wait.Go(func() {
			v, err := s.CreateVersion(t.Context(), cmd, plan.ID, catalog.NewVersion{
				OnSaleFrom: civil.MustParse("2026-04-01").AddDays(day), Charges: []catalog.NewCharge{charge("base")},
			})
			mu.Lock()
			defer mu.Unlock()
			switch {
			case err == nil:
				made = append(made, v.Version)
			case !refused(err, fault.Rule, "/on_sale_from"):
				t.Error(err)
			}
		})
	}
	wait.Wait()
	slices.Sort(made)
	for i, version := range made {
		if version != i+1 {
			t.Fatalf("the versions are %v", made)
		}
	}
	read, err := s.ListVersions(t.Context(), cmd.TenantID, plan.ID, 1000, 1000)
	if err != nil || len(read) != len(made) || !slices.IsSortedFunc(read, func(a, b catalog.Version) int { return b.OnSaleFrom.Compare(a.OnSaleFrom) }) {
		t.Errorf("read %d of %d, %v", len(read), len(made), err)
	}
}

func TestOnlyOptionsAreAllowedBesideAMainItem(t *testing.T) {
	t.Parallel()
	s, cmd, plan, option := setup(t)
	match := func(i catalog.Item) store.Match { return store.Match{Given: true, Version: i.Version} }
	_, err := s.UpdateItem(t.Context(), cmd, option.ID, match(option), func(f *catalog.ItemFields) { f.AllowedOptionIDs = []store.ID{option.ID} })
	if !refused(err, fault.Rule, "/allowed_option_ids") {
		t.Errorf("an option has options: %v", err)
	}
	_, err = s.UpdateItem(t.Context(), cmd, plan.ID, match(plan), func(f *catalog.ItemFields) { f.AllowedOptionIDs = []store.ID{option.ID, store.NewID()} })
	if !refused(err, fault.Rule, "/allowed_option_ids/1") {
		t.Errorf("an option that isn't there: %v", err)
	}
	read, err := s.GetItem(t.Context(), cmd.TenantID, plan.ID)
	if err != nil || !slices.Equal(read.AllowedOptionIDs, []store.ID{option.ID}) {
		t.Errorf("the options are %v, %v", read.AllowedOptionIDs, err)
	}
	none, err := s.UpdateItem(t.Context(), cmd, plan.ID, match(plan), func(f *catalog.ItemFields) { f.AllowedOptionIDs = nil })
	if err != nil || len(none.AllowedOptionIDs) != 0 || none.Version != plan.Version+1 {
		t.Errorf("none: %+v, %v", none, err)
	}
}

func TestTheRateOfADayIsTheLatestOfItsCategory(t *testing.T) {
	t.Parallel()
	s, cmd, _, _ := setup(t)
	for day, want := range map[string]string{"1988-12-31": "0", "1989-04-01": "3", "2014-04-01": "8", "2019-09-30": "8", "2019-10-01": "10"} {
		rates, err := s.ListTaxRates(t.Context(), cmd.TenantID, civil.MustParse(day))
		if err != nil {
			t.Fatal(err)
		}
		i := slices.IndexFunc(rates, func(r catalog.TaxRate) bool { return r.Category == "standard" })
		if i < 0 || rates[i].Percent.String() != want {
			t.Errorf("on %s: %+v", day, rates)
		}
	}
}
