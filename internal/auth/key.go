package auth

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"strings"

	"github.com/google/uuid"
)

const (
	keyPrefix = "kyk_"
	// connectionPrefix begins the secret in the path of a connection.
	connectionPrefix = "kyc_"
	// linkPrefix begins the token of a link to a document.
	linkPrefix = "kyl_"
	// secretBytes is the entropy of a key. With 256 random bits a plain digest is as hard to turn round as a slow hash, so
	// a request costs one SHA-256.
	secretBytes = 32
)

// ErrMalformedKey says that a text can't be an API key, whoever's.
var ErrMalformedKey = errors.New("not an API key")

// secretEncoding refuses a last character with stray bits: each secret has exactly one spelling.
var secretEncoding = base64.RawURLEncoding.Strict()

// Key is an API key with its secret: `kyk_<tenant>_<secret>`, or the secret of a connection (`kyc_…`). It carries its tenant, so that the row of its hash can be
// looked up behind that tenant's policy. Printing or logging a Key doesn't show the secret; only [Key.Reveal] does.
type Key struct {
	prefix   string
	tenantID uuid.UUID
	secret   [secretBytes]byte
}

// NewKey makes a key of a tenant from the system's random source, which never fails.
func NewKey(tenantID uuid.UUID) Key { return newKey(keyPrefix, tenantID) }

// NewConnectionSecret makes the secret that stands in the path of a connection: a key in all but its prefix, `kyc_`, so that neither is ever taken for the other.
func NewConnectionSecret(tenantID uuid.UUID) Key { return newKey(connectionPrefix, tenantID) }

// NewLinkToken makes the token of a link that opens one document: a key in all but its prefix, `kyl_`.
func NewLinkToken(tenantID uuid.UUID) Key { return newKey(linkPrefix, tenantID) }

func newKey(prefix string, tenantID uuid.UUID) Key {
	k := Key{prefix: prefix, tenantID: tenantID}
	_, _ = rand.Read(k.secret[:])
	return k
}

// ParseKey reads a key in the one form that [Key.Reveal] writes. It gives [ErrMalformedKey] for any other text, and
// doesn't say what is wrong with it: the text may be another secret, sent by mistake.
func ParseKey(text string) (Key, error) { return parseKey(keyPrefix, text) }

// MayBeKey tells an API key from other tokens, by how it begins.
func MayBeKey(text string) bool { return strings.HasPrefix(text, keyPrefix) }

// ParseConnectionSecret reads a connection's secret as [ParseKey] reads a key.
func ParseConnectionSecret(text string) (Key, error) { return parseKey(connectionPrefix, text) }

// ParseLinkToken reads a link's token as [ParseKey] reads a key.
func ParseLinkToken(text string) (Key, error) { return parseKey(linkPrefix, text) }

func parseKey(prefix, text string) (Key, error) {
	tenant, secret, ok := strings.Cut(strings.TrimPrefix(text, prefix), "_")
	if !ok || !strings.HasPrefix(text, prefix) || len(tenant) != hex.EncodedLen(len(uuid.UUID{})) ||
		len(secret) != secretEncoding.EncodedLen(secretBytes) || strings.ToLower(tenant) != tenant {
		return Key{}, ErrMalformedKey
	}
	k := Key{prefix: prefix}
	if _, err := hex.Decode(k.tenantID[:], []byte(tenant)); err != nil {
		return Key{}, ErrMalformedKey
	}
	raw, err := secretEncoding.DecodeString(secret)
	if err != nil {
		return Key{}, ErrMalformedKey
	}
	copy(k.secret[:], raw)
	return k, nil
}

// TenantID is the tenant that the key says it is of. It is only true once the hash was found there.
func (k Key) TenantID() uuid.UUID { return k.tenantID }

// Reveal writes the key with its secret, to be shown once.
func (k Key) Reveal() string {
	return k.prefix + hex.EncodeToString(k.tenantID[:]) + "_" + secretEncoding.EncodeToString(k.secret[:])
}

// String writes the key without its secret.
func (k Key) String() string { return k.prefix + hex.EncodeToString(k.tenantID[:]) + "_…" }

// GoString keeps the secret out of %#v.
func (k Key) GoString() string { return k.String() }

// Hash is what is stored of a key: the SHA-256 of all of its text, so a secret is worth nothing under another tenant.
func (k Key) Hash() [sha256.Size]byte { return sha256.Sum256([]byte(k.Reveal())) }
