// Package signin verifies who people say they are: the tokens (JWT, RFC 7519) that a company's provider of identities (OpenID Connect) signs for the single-page app. The
// provider is found by its discovery document, its keys are kept and looked up anew as they rotate.
package signin

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/golang-jwt/jwt/v5"
	"github.com/google/uuid"
	"golang.org/x/time/rate"

	"keiyaku/internal/auth"
	"keiyaku/internal/core/fault"
)

const (
	// maxToken is the longest token that is looked at, in bytes.
	maxToken = 16 << 10
	// maxDiscovery is the longest discovery document that is read, in bytes.
	maxDiscovery = 1 << 20
	// fetchTime bounds each request to the provider.
	fetchTime = 5 * time.Second
	// keysAge is how old keys get before they are fetched anew, so that one that was withdrawn isn't good for longer.
	keysAge = 15 * time.Minute
	// unknownEvery is how often a key that isn't known makes the keys be fetched anew: whoever sends any number of made-up tokens fetches no more often. The first few come at once.
	unknownEvery, unknownAtOnce = 10 * time.Second, 3
	// againAfter is how long a provider that can't be reached is left alone.
	againAfter = 2 * time.Second
)

// Options say whose tokens are taken, and how they are read.
type Options struct {
	// Issuer is the provider's URL, exactly as it stands in its tokens.
	Issuer string
	// Audience is what a token must be for: what keiyaku is called at the provider.
	Audience string
	// Algorithms are the signatures that are taken, such as RS256; those by a shared secret, and none, never are.
	Algorithms []string
	// TenantClaim names the claim that holds the tenant's id, RolesClaim the one that holds roles: a list, or one text with spaces between them.
	TenantClaim, RolesClaim string
	// Skew is by how much the provider's clock may differ from ours.
	Skew time.Duration
	// Client fetches; http.DefaultClient where it is nil.
	Client *http.Client
	// Now is the wall clock; time.Now where it is nil.
	Now func() time.Time
	Log *slog.Logger
}

// Verifier verifies tokens. It fetches nothing before the first is to be verified, so that a server starts while the provider is away.
type Verifier struct {
	Options
	parser *jwt.Parser
	// life ends what fetches keys in the background.
	life context.Context

	mu     sync.Mutex
	keys   keyfunc.Keyfunc
	failed time.Time
	why    error
}

// signatures are the algorithms that there may be: of a key that only the provider has. (RFC 8725, section 3.1: a verifier says which it takes.)
var signatures = []string{"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"}

// New makes a verifier, which fetches keys in the background until life is over. It fails for an algorithm that isn't an asymmetric signature.
func New(life context.Context, o Options) (*Verifier, error) {
	if o.Client == nil {
		o.Client = http.DefaultClient
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	for _, a := range o.Algorithms {
		if !slices.Contains(signatures, a) {
			return nil, fmt.Errorf("%s is no signature that tokens may have: any of %s", a, strings.Join(signatures, ", "))
		}
	}
	if len(o.Algorithms) == 0 {
		return nil, errors.New("no signature is named that tokens may have")
	}
	return &Verifier{Options: o, life: life, parser: jwt.NewParser(
		jwt.WithValidMethods(o.Algorithms), jwt.WithIssuer(o.Issuer), jwt.WithAudience(o.Audience), jwt.WithExpirationRequired(), jwt.WithLeeway(o.Skew),
		jwt.WithIssuedAt(), jwt.WithTimeFunc(o.Now), jwt.WithStrictDecoding(), jwt.WithJSONNumber(),
	)}, nil
}

// Verify gives the principal that a token is of. A token that isn't valid (of somebody else, for something else, over, not yet, signed otherwise, without a tenant) is
// Unauthenticated; Unavailable is a provider whose keys can't be fetched. Who has no role that there is may do nothing. Whether there is the tenant isn't known here.
func (v *Verifier) Verify(ctx context.Context, token string) (auth.Principal, error) {
	if len(token) > maxToken {
		return auth.Principal{}, fault.New(fault.Unauthenticated, "the token is longer than any that is looked at")
	}
	keys, err := v.keysNow(ctx)
	if err != nil {
		return auth.Principal{}, fault.Wrap(err, fault.Unavailable, "the provider of identities can't be reached: send the request again in a moment")
	}
	claims := jwt.MapClaims{}
	if _, err := v.parser.ParseWithClaims(token, claims, keys.KeyfuncCtx(ctx)); err != nil {
		return auth.Principal{}, fault.Wrap(err, fault.Unauthenticated, "the token isn't valid")
	}
	return v.principal(claims)
}

// principal reads who a verified token is of.
func (v *Verifier) principal(claims jwt.MapClaims) (auth.Principal, error) {
	subject, err := claims.GetSubject()
	if err != nil || subject == "" {
		return auth.Principal{}, fault.New(fault.Unauthenticated, "the token says nothing of whose it is")
	}
	named, _ := claims[v.TenantClaim].(string)
	tenant, err := uuid.Parse(named)
	if err != nil || tenant.String() != strings.ToLower(named) {
		return auth.Principal{}, fault.New(fault.Unauthenticated, "the token's claim %s isn't the id of a tenant", v.TenantClaim)
	}
	p := auth.Principal{TenantID: tenant, Kind: auth.KindPerson, ID: PersonID(v.Issuer, subject), Name: nameOf(claims, subject)}
	for _, r := range rolesOf(claims[v.RolesClaim]) {
		for _, s := range r.Scopes() {
			if !slices.Contains(p.Scopes, s) {
				p.Scopes = append(p.Scopes, s)
			}
		}
		if len(r.Scopes()) > 0 {
			p.Roles = append(p.Roles, r)
		}
	}
	return p, nil
}

// PersonID is the id of a provider's subject: the same for the same one always (UUIDv5 of the issuer and the subject).
func PersonID(issuer, subject string) uuid.UUID {
	return uuid.NewSHA1(uuid.NewSHA1(uuid.NameSpaceURL, []byte(issuer)), []byte(subject))
}

// maxName is how much of a name is shown, in characters.
const maxName = 100

// nameOf is what a person is called in timelines and in the audit trail.
func nameOf(claims jwt.MapClaims, subject string) string {
	name := subject
	for _, claim := range []string{"name", "preferred_username", "email"} {
		if s, _ := claims[claim].(string); strings.TrimSpace(s) != "" {
			name = s
			break
		}
	}
	name = strings.Join(strings.Fields(strings.ToValidUTF8(name, "")), " ")
	if runes := []rune(name); len(runes) > maxName {
		name = string(runes[:maxName])
	}
	return name
}

// rolesOf reads a claim of roles.
func rolesOf(claim any) (roles []auth.Role) {
	switch of := claim.(type) {
	case string:
		for _, s := range strings.Fields(of) {
			roles = append(roles, auth.Role(s))
		}
	case []any:
		for _, one := range of {
			if s, ok := one.(string); ok {
				roles = append(roles, auth.Role(s))
			}
		}
	}
	return roles
}

// keysNow gives the provider's keys, which are found when they are first needed.
func (v *Verifier) keysNow(ctx context.Context) (keyfunc.Keyfunc, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.keys != nil {
		return v.keys, nil
	}
	if v.why != nil && v.Now().Sub(v.failed) < againAfter {
		return nil, v.why
	}
	keys, err := v.find(ctx)
	if err != nil {
		v.failed, v.why = v.Now(), err
		return nil, err
	}
	v.keys = keys
	return keys, nil
}

// find reads the provider's discovery document (OpenID Connect Discovery 1.0, section 4) and its keys.
func (v *Verifier) find(ctx context.Context) (keyfunc.Keyfunc, error) {
	ctx, cancel := context.WithTimeout(ctx, fetchTime)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, strings.TrimSuffix(v.Issuer, "/")+"/.well-known/openid-configuration", nil)
	if err != nil {
		return nil, err
	}
	response, err := v.Client.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("the discovery document of %s: %s", v.Issuer, response.Status)
	}
	var found struct {
		Issuer string `json:"issuer"`
		Keys   string `json:"jwks_uri"`
	}
	if err := json.NewDecoder(io.LimitReader(response.Body, maxDiscovery)).Decode(&found); err != nil {
		return nil, fmt.Errorf("the discovery document of %s: %w", v.Issuer, err)
	}
	if found.Issuer != v.Issuer || found.Keys == "" {
		return nil, fmt.Errorf("the discovery document of %s is of %q, with keys at %q", v.Issuer, found.Issuer, found.Keys)
	}
	must := false
	return keyfunc.NewDefaultOverrideCtx(v.life, []string{found.Keys}, keyfunc.Override{
		Client: v.Client, HTTPTimeout: fetchTime, NoErrorReturnFirstHTTPReq: &must, RefreshInterval: keysAge,
		RefreshUnknownKID: rate.NewLimiter(rate.Every(unknownEvery), unknownAtOnce), RateLimitWaitMax: fetchTime, // for the fetch too
		RefreshErrorHandlerFunc: func(string) func(context.Context, error) {
			return func(ctx context.Context, err error) {
				v.Log.WarnContext(ctx, "the keys of the provider of identities can't be fetched: those that are known go on", "error", err)
			}
		},
	})
}
