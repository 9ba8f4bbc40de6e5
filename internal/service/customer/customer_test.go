package customer_test

import (
	"errors"
	"slices"
	"sync"
	"testing"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/service/customer"
	"keiyaku/internal/store"
	"keiyaku/internal/testdb"
)

func TestMain(m *testing.M) { testdb.Main(m) }

func setup(t *testing.T) (*customer.Service, store.Command) {
	t.Helper()
	pool := testdb.New(t).Pool(t, store.Prepare)
	st := store.New(pool, nil)
	queue, err := river.NewClient(riverpgxv5.New(pool), &river.Config{Schema: "river"}) // takes jobs, works none
	if err != nil {
		t.Fatal(err)
	}
	st.SetQueue(queue)
	cmd := store.Command{TenantID: store.NewID(), Actor: store.System}
	if err := st.CreateTenant(t.Context(), store.NewTenant{
		ID: cmd.TenantID, Name: "サンプル", TimeZone: "Asia/Tokyo", Currency: "JPY", ClockOn: civil.MustParse("2026-04-01"),
	}, func(*store.Tx) error { return nil }); err != nil {
		t.Fatal(err)
	}
	return customer.New(st), cmd
}

func create(t *testing.T, s *customer.Service, cmd store.Command, in customer.Fields) customer.Customer {
	t.Helper()
	c, err := s.Create(t.Context(), cmd, in)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func is(err error, code fault.Code) bool { return errors.Is(err, fault.New(code, "")) }

func TestCustomersThatComeAtOnceGetCodesOfTheirOwn(t *testing.T) {
	t.Parallel()
	s, cmd := setup(t)
	create(t, s, cmd, customer.Fields{Code: "CU-000003", Name: "番号を選んだ顧客"})
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			if _, err := s.Create(t.Context(), cmd, customer.Fields{Name: "顧客"}); err != nil {
				t.Error(err)
			}
		})
	}
	wait.Wait()
	all, err := s.List(t.Context(), cmd.TenantID, customer.Filter{}, "", 100)
	if err != nil || len(all) != 9 || all[0].Code != "CU-000001" || all[8].Code != "CU-000009" {
		t.Errorf("%d customers, %v", len(all), err)
	}
	if _, err := s.Create(t.Context(), cmd, customer.Fields{Code: "CU-000003", Name: "同じ番号"}); !is(err, fault.Duplicate) {
		t.Errorf("the same code again: %v", err)
	}
}

func TestTwoCustomersArePutBelowOneAnotherByOneRequestAtMost(t *testing.T) {
	t.Parallel()
	s, cmd := setup(t)
	for range 3 {
		one, other := create(t, s, cmd, customer.Fields{Name: "甲"}), create(t, s, cmd, customer.Fields{Name: "乙"})
		var wait sync.WaitGroup
		for _, pair := range [][2]customer.Customer{{one, other}, {other, one}} {
			wait.Go(func() {
				_, err := s.Update(t.Context(), cmd, pair[0].ID, store.Match{Given: true, Version: 1}, func(f *customer.Fields) { f.ParentID = pair[1].ID })
				if err != nil && !is(err, fault.Rule) && !is(err, fault.Unavailable) {
					t.Error(err)
				}
			})
		}
		wait.Wait()
		one, _ = s.Get(t.Context(), cmd.TenantID, one.ID)
		other, _ = s.Get(t.Context(), cmd.TenantID, other.ID)
		if one.ParentID != "" && other.ParentID != "" {
			t.Fatal("each belongs to the other")
		}
	}
}

func TestACustomerBelongsToNobodyBelowIt(t *testing.T) {
	t.Parallel()
	s, cmd := setup(t)
	top := create(t, s, cmd, customer.Fields{Name: "親"})
	middle := create(t, s, cmd, customer.Fields{Name: "子", ParentID: top.ID})
	low := create(t, s, cmd, customer.Fields{Name: "孫", ParentID: middle.ID})
	for _, parent := range []store.ID{top.ID, middle.ID, low.ID, store.NewID()} {
		_, err := s.Update(t.Context(), cmd, top.ID, store.Match{Given: true, Version: 1}, func(f *customer.Fields) { f.ParentID = parent })
		if !is(err, fault.Rule) {
			t.Errorf("below %s: %v", parent, err)
		}
	}
}

func TestAnAccountIsFilledInFromItsCustomerAndTenant(t *testing.T) {
	t.Parallel()
	s, cmd := setup(t)
	c := create(t, s, cmd, customer.Fields{Name: "株式会社山田製作所"})
	plain, err := s.CreateAccount(t.Context(), cmd, c.ID, customer.NewAccount{AccountFields: customer.AccountFields{Name: "本社"}})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(plain.Addressee, []string{c.Name}) || plain.Currency != "JPY" || *plain.PaymentMonths != 1 || *plain.PaymentDay != 31 || plain.PaymentDays != nil ||
		plain.Delivery != "none" || plain.PaymentMethod != "bank_transfer" || plain.ClosingDay != nil {
		t.Errorf("plain: %+v", plain)
	}
	mail, days := "keiri@example.co.jp", 30
	mailed, err := s.CreateAccount(t.Context(), cmd, c.ID, customer.NewAccount{
		AccountFields: customer.AccountFields{Name: "支社", Email: &mail, Terms: customer.Terms{Days: &days}}, Currency: "USD",
	})
	if err != nil || mailed.Delivery != "email" || *mailed.PaymentDays != 30 || mailed.PaymentMonths != nil || mailed.Currency != "USD" {
		t.Errorf("mailed: %+v, %v", mailed, err)
	}
	if _, err := s.CreateAccount(t.Context(), cmd, c.ID, customer.NewAccount{AccountFields: customer.AccountFields{Name: "x"}, Currency: "XXX"}); !is(err, fault.Rule) {
		t.Errorf("a currency of nowhere: %v", err)
	}
	if _, err := s.CreateAccount(t.Context(), cmd, store.NewID(), customer.NewAccount{AccountFields: customer.AccountFields{Name: "x"}}); !is(err, fault.NotFound) {
		t.Errorf("a customer that isn't there: %v", err)
	}
}

func TestAnAccountIsHeldOnceAtATimeAndTellsIt(t *testing.T) {
	t.Parallel()
	s, cmd := setup(t)
	c := create(t, s, cmd, customer.Fields{Name: "甲"})
	a, err := s.CreateAccount(t.Context(), cmd, c.ID, customer.NewAccount{AccountFields: customer.AccountFields{Name: "本社"}})
	if err != nil {
		t.Fatal(err)
	}
	for round := range 2 {
		held, err := s.HoldAccount(t.Context(), cmd, a.ID, "確認中")
		if err != nil || held.Hold == nil || held.Hold.HeldOn.String() != "2026-04-01" || held.Version != a.Version+1+2*round {
			t.Fatalf("held: %+v, %v", held, err)
		}
		if _, err := s.HoldAccount(t.Context(), cmd, a.ID, "もう一度"); !is(err, fault.Conflict) {
			t.Errorf("held twice: %v", err)
		}
		free, err := s.ReleaseAccount(t.Context(), cmd, a.ID)
		if err != nil || free.Hold != nil {
			t.Fatalf("released: %+v, %v", free, err)
		}
		if again, err := s.ReleaseAccount(t.Context(), cmd, a.ID); err != nil || again.Version != free.Version {
			t.Errorf("released again: %+v, %v", again, err)
		}
	}
	entries, err := s.Timeline(t.Context(), cmd.TenantID, c.ID, customer.TimelineFilter{}, customer.TimelinePlace{
		EffectiveOn: civil.MustParse("1900-01-01"), ID: "00000000-0000-0000-0000-000000000000",
	}, 10)
	if err != nil || len(entries) != 4 || entries[0].Kind != "account_held" || *entries[0].Memo != "確認中" || entries[1].Kind != "account_released" || entries[0].BillingAccountID != a.ID {
		t.Errorf("the timeline: %+v, %v", entries, err)
	}
}

func TestAPersonStaysWhileAnAccountAddressesThem(t *testing.T) {
	t.Parallel()
	s, cmd := setup(t)
	c, other := create(t, s, cmd, customer.Fields{Name: "甲"}), create(t, s, cmd, customer.Fields{Name: "乙"})
	person, err := s.CreateStaff(t.Context(), cmd, c.ID, customer.StaffFields{Name: "佐藤 花子"})
	if err != nil {
		t.Fatal(err)
	}
	in := customer.NewAccount{AccountFields: customer.AccountFields{Name: "本社", StaffID: person.ID}}
	if _, err := s.CreateAccount(t.Context(), cmd, other.ID, in); !is(err, fault.Rule) {
		t.Errorf("another customer's person: %v", err)
	}
	a, err := s.CreateAccount(t.Context(), cmd, c.ID, in)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.DeleteStaff(t.Context(), cmd, c.ID, person.ID); !is(err, fault.Conflict) {
		t.Errorf("deleted while addressed: %v", err)
	}
	if _, err := s.UpdateAccount(t.Context(), cmd, a.ID, store.Match{Given: true, Version: a.Version}, func(f *customer.AccountFields) { f.StaffID = "" }); err != nil {
		t.Fatal(err)
	}
	if _, err := s.DeleteStaff(t.Context(), cmd, c.ID, person.ID); err != nil {
		t.Errorf("deleted: %v", err)
	}
	if _, err := s.GetStaff(t.Context(), cmd.TenantID, c.ID, person.ID); !is(err, fault.NotFound) {
		t.Errorf("still there: %v", err)
	}
}
