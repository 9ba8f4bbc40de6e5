package auth_test

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/google/uuid"

	"keiyaku/internal/auth"
)

func TestAKeyIsReadBackAsItWasShown(t *testing.T) {
	t.Parallel()
	tenant := uuid.Must(uuid.NewV7())
	key := auth.NewKey(tenant)
	shown := key.Reveal()
	if !regexp.MustCompile(`^kyk_[0-9a-f]{32}_[A-Za-z0-9_-]{43}$`).MatchString(shown) {
		t.Fatalf("unexpected form: %s", shown)
	}
	read, err := auth.ParseKey(shown)
	if err != nil {
		t.Fatal(err)
	}
	hash := key.Hash()
	if read.TenantID() != tenant || read.Hash() != hash {
		t.Fatal("the key that was read is another one")
	}
	if auth.NewKey(tenant).Hash() == hash {
		t.Fatal("another key has the same hash")
	}
}

func TestASecretIsWorthNothingUnderAnotherTenant(t *testing.T) {
	t.Parallel()
	one, other := uuid.Must(uuid.NewV7()), uuid.Must(uuid.NewV7())
	key := auth.NewKey(one)
	stolen := strings.Replace(key.Reveal(), strings.ReplaceAll(one.String(), "-", ""), strings.ReplaceAll(other.String(), "-", ""), 1)
	read, err := auth.ParseKey(stolen)
	if err != nil {
		t.Fatal(err)
	}
	if read.TenantID() != other || read.Hash() == key.Hash() {
		t.Fatal("the hash doesn't bind the tenant")
	}
}

func TestAKeyIsNeverPrintedWithItsSecret(t *testing.T) {
	t.Parallel()
	key := auth.NewKey(uuid.Must(uuid.NewV7()))
	secret := key.Reveal()[len("kyk_")+32+1:]
	for _, printed := range []string{fmt.Sprint(key), fmt.Sprintf("%v %+v %#v %s", key, key, key, key)} {
		if strings.Contains(printed, secret) {
			t.Fatalf("the secret is in %q", printed)
		}
	}
}

func TestWhatIsNoKeyIsRefused(t *testing.T) {
	t.Parallel()
	good := auth.NewKey(uuid.Must(uuid.NewV7())).Reveal()
	last := strings.IndexByte("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", good[len(good)-1])
	stray := good[:len(good)-1] + string("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"[last+1])
	for _, text := range []string{
		"", "kyk_", "kyk__", good + "A", good[:len(good)-1], strings.ToUpper(good), "xyz_" + good[4:], good[4:],
		" " + good, good + "\n", strings.Replace(good, "_", "-", 2), "kyk_" + strings.Repeat("g", 32) + good[36:], stray,
	} {
		if _, err := auth.ParseKey(text); !errors.Is(err, auth.ErrMalformedKey) {
			t.Errorf("%q was read as a key", text)
		}
	}
}

func TestScopesIncludeOneAnother(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		has, needed auth.Scope
		may         bool
	}{
		{auth.BillingRead, auth.BillingRead, true},
		{auth.BillingRead, auth.BillingWrite, false},
		{auth.BillingWrite, auth.BillingRead, true},
		{auth.BillingWrite, auth.ChangesRead, false},
		{auth.Admin, auth.BillingWrite, true},
		{auth.BillingWrite, auth.Admin, false},
	} {
		if got := (auth.Principal{Scopes: []auth.Scope{c.has}}).May(c.needed); got != c.may {
			t.Errorf("%s includes %s: %v", c.has, c.needed, got)
		}
	}
	if (auth.Principal{}).May(auth.BillingRead) {
		t.Error("a principal without scopes may read")
	}
	for _, s := range auth.Scopes() {
		if !s.Known() || !(auth.Principal{Scopes: []auth.Scope{auth.Admin}}).May(s) {
			t.Errorf("%s is unknown, or an admin may not", s)
		}
	}
	if auth.Scope("root").Known() {
		t.Error("root is known")
	}
}

func TestAContextCarriesItsPrincipal(t *testing.T) {
	t.Parallel()
	if _, ok := auth.FromContext(context.Background()); ok {
		t.Error("a bare context has a principal")
	}
	p, ok := auth.FromContext(auth.WithPrincipal(context.Background(), auth.Principal{Name: "経理"}))
	if !ok || p.Name != "経理" {
		t.Error("the principal was lost")
	}
}
