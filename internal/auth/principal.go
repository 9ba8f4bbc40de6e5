// Package auth says who is asking and what they may do: principals, their
// scopes, the API keys of machines, and the signatures of those who push. It stores nothing, and knows of HTTP the headers of a signature.
package auth

import (
	"context"
	"slices"

	"github.com/google/uuid"
)

// Kind tells a client from keiyaku itself.
type Kind string

// The kinds of principal.
const (
	// KindAPIKey is a client, by its key.
	KindAPIKey Kind = "api_key"
	// KindPerson is somebody who signed in at the company's provider of identities.
	KindPerson Kind = "person"
	// KindConnection is a system that pushes what happens there, by the secret of its connection.
	KindConnection Kind = "connection"
	// KindLink is whoever was sent a link to a document.
	KindLink Kind = "link"
	// KindSystem is keiyaku's own jobs, which no request can be.
	KindSystem Kind = "system"
)

// Principal is who a request, or a job, acts for. It always belongs to one tenant.
type Principal struct {
	TenantID uuid.UUID
	Kind     Kind
	// ID is the API key's, the person's, the connection's or the linked document's; zero for the system.
	ID uuid.UUID
	// Name is shown in timelines and in the audit trail.
	Name   string
	Scopes []Scope
	// Roles are a person's, of which the scopes come; a machine has none.
	Roles []Role
}

// May says whether the principal has a scope, by itself or by one that includes it.
func (p Principal) May(needed Scope) bool {
	return slices.ContainsFunc(p.Scopes, func(has Scope) bool { return has.includes(needed) })
}

type principalKey struct{}

// WithPrincipal marks a context as acting for a principal.
func WithPrincipal(ctx context.Context, p Principal) context.Context {
	return context.WithValue(ctx, principalKey{}, p)
}

// FromContext gives the principal that a context acts for, and false where there is none.
func FromContext(ctx context.Context) (Principal, bool) {
	p, ok := ctx.Value(principalKey{}).(Principal)
	return p, ok
}
