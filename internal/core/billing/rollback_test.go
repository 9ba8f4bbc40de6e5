package billing_test

import (
	"testing"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
)

func TestWhatIsRolledBackIsBilledAgainAsItWas(t *testing.T) {
	w := newWorld(t, "2026-04-01")
	item := w.item("plan", w.charge("base", "3000"))
	w.sign("2026-04-01", item)
	first := w.bill("2026-04-01")
	w.today = date("2026-04-20")
	w.rollback(0)
	again := w.bill("2026-04-01")
	if len(again) != 1 || again[0].BillingDate != first[0].BillingDate || !again[0].Total.Equal(first[0].Total) {
		t.Fatalf("after a rollback %q is billed on %+v", shown(again), again)
	}
	if more := w.bill("2026-04-30"); len(more) > 0 {
		t.Errorf("and once more: %q", shown(more))
	}
}

func TestALaterCorrectionStandsInTheWayOfARollback(t *testing.T) {
	w := newWorld(t, "2026-04-01")
	item := w.item("plan", w.charge("base", "3000"))
	w.sign("2026-04-01", item)
	w.bill("2026-04-01")
	w.today = date("2026-04-16")
	w.must(w.change("2026-04-16", price(item.ID, "10000", "")))
	w.bill("2026-04-30")
	if in := w.rollback(0); len(in) != 1 || in[0] != "document2" {
		t.Fatalf("in the way of the first document: %v", in)
	}
	w.today = date("2026-05-10")
	w.rollback(1)
	again := w.bill("2026-05-31") // found on the day of the rollback: on the closing after it, beside the regular bill of 1 May
	if len(again) != 2 || again[1].BillingDate.String() != "2026-05-31" {
		t.Fatalf("the correction is billed again on %+v", again)
	}
	wantLines(t, again[1:], "-1500 2026-04-16..2026-04-30", "5000 2026-04-16..2026-04-30")
}

func TestALineHeldOverIsBilledOnItsLaterDay(t *testing.T) {
	w := newWorld(t, "2026-04-01")
	w.sign("2026-04-01", w.item("plan", w.charge("base", "3000")))
	chain := w.fold().Chains()[0].ID
	w.deferred = []billing.Deferral{{ChainID: chain, PeriodFrom: date("2026-04-01"), To: date("2026-05-31")}}
	if docs := w.bill("2026-04-30"); len(docs) > 0 {
		t.Fatalf("held over, %q is billed", shown(docs))
	}
	docs := w.bill("2026-05-31")
	if len(docs) != 2 || docs[1].BillingDate.String() != "2026-05-31" {
		t.Fatalf("billed %q", shown(docs))
	}
	wantLines(t, docs[1:], "3000 2026-04-01..2026-04-30")
}

func TestWhatIsBelowZeroIsCarriedToTheNextInvoice(t *testing.T) {
	for _, c := range []struct {
		story string
		below billing.Below
		ends  string
		want  []string
	}{
		{"as a credit note", billing.ByCreditNote, "", []string{"2026-04-30 credit_note -1650", "2026-05-01 invoice 3300"}},
		{"as a balance", billing.ByBalance, "", []string{"2026-05-01 invoice 1650"}},
		{"as a credit note, with nothing expected", billing.ByBalance, "2026-05-01", []string{"2026-04-30 credit_note -1650"}},
	} {
		t.Run(c.story, func(t *testing.T) {
			w := newWorld(t, "2026-04-01")
			w.settings.Below = c.below
			main := w.item("plan", w.charge("base", "3000"))
			w.sign("2026-04-01", main)
			w.bill("2026-04-01")
			w.today = date("2026-04-16")
			if c.ends != "" {
				w.must(w.change(c.ends, terminate()))
			}
			w.must(w.change("2026-04-16", timeline.Operation{Op: timeline.OpConcede, Concede: &timeline.Concede{ID: w.id(), ContractItemID: main.ID, ChargeCode: "base", Name: "お詫び", Amount: money.Int(1500)}}))
			if docs := w.plan("2026-04-30").Documents; c.below == billing.ByBalance && c.ends == "" && len(docs) > 0 {
				t.Errorf("what is carried is no draft of its own: %q", shown(docs))
			}
			var got []string
			for _, d := range w.bill("2026-05-01") {
				got = append(got, d.BillingDate.String()+" "+string(d.Kind)+" "+d.Total.String())
			}
			if len(got) != len(c.want) || got[0] != c.want[0] || got[len(got)-1] != c.want[len(c.want)-1] {
				t.Errorf("documents %q, want %q", got, c.want)
			}
		})
	}
}

func TestAnInvoiceBelowTheMinimumWaitsForTheNext(t *testing.T) {
	w := newWorld(t, "2026-04-01")
	w.settings.Minimum = money.Int(5000)
	w.sign("2026-04-01", w.item("plan", w.charge("base", "3000")))
	if docs := w.bill("2026-04-01"); len(docs) > 0 {
		t.Fatalf("3,300 is below 5,000, and %q is billed", shown(docs))
	}
	docs := w.bill("2026-05-01")
	if len(docs) != 1 || docs[0].Total.String() != "6600" {
		t.Fatalf("April and May together: %q", shown(docs))
	}
	w.must(w.change("2026-07-01", terminate()))
	if docs := w.bill("2026-08-01"); len(docs) != 1 || docs[0].Total.String() != "3300" {
		t.Errorf("with nothing more expected June is billed as it is: %q", shown(docs))
	}
}
