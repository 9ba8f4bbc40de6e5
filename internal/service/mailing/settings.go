package mailing

import (
	"context"
	"encoding/json"
	"time"

	"keiyaku/db"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/letter"
	"keiyaku/internal/store"
)

// Fields are how a company's letters are.
type Fields struct {
	// From is the sender's address, without which nothing is sent; ReplyTo may be empty.
	From     string `json:"from"`
	FromName string `json:"from_name"`
	ReplyTo  string `json:"reply_to,omitempty"`
	// SandboxTo is to whom all mail of a sandbox goes; empty for nobody.
	SandboxTo string `json:"sandbox_to,omitempty"`
	Subject   string `json:"subject"`
	Body      string `json:"body"`
	// Linked has a link in place of the PDF, which opens it for LinkDays without a key.
	Linked   bool `json:"linked"`
	LinkDays int  `json:"link_days"`
	// Automatic has what is issued mailed by itself, to accounts whose delivery is by mail.
	Automatic bool `json:"automatic"`
}

// Settings are a company's fields with their version.
type Settings struct {
	Fields
	Version   int
	UpdatedAt *time.Time
	// Ready tells whether the operator has named a mail server.
	Ready bool
}

// firstLinkDays is for how long links open at first.
const firstLinkDays = 30

// firstVersion is that of the settings that every company begins with.
const firstVersion = 1

// GetSettings reads how a company's letters are.
func (s *Service) GetSettings(ctx context.Context, tenant ID) (Settings, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Settings, error) { return s.settings(ctx, tx) })
}

func (s *Service) settings(ctx context.Context, tx *store.Tx) (Settings, error) {
	out := Settings{Fields: Fields{Subject: letter.DefaultSubject, Body: letter.DefaultBody, LinkDays: firstLinkDays}, Version: firstVersion, Ready: s.sender.Ready()}
	row, err := tx.GetMailSettings(ctx, tx.Tenant.ID)
	if store.IsNoRows(err) {
		return out, nil
	}
	if err != nil {
		return Settings{}, err
	}
	out.Version, out.UpdatedAt = row.Version, &row.UpdatedAt
	return out, json.Unmarshal(row.Settings, &out.Fields)
}

// UpdateSettings changes them by edit.
func (s *Service) UpdateSettings(ctx context.Context, cmd store.Command, match store.Match, edit func(*Fields)) (Settings, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Settings, error) {
		first, err := s.settings(ctx, tx)
		if err != nil {
			return Settings{}, err
		}
		stored, err := json.Marshal(first.Fields)
		if err != nil {
			return Settings{}, err
		}
		if err := tx.CreateMailSettings(ctx, db.CreateMailSettingsParams{TenantID: tx.Tenant.ID, Settings: stored, Now: tx.Tenant.Now}); err != nil {
			return Settings{}, err
		}
		version, err := tx.LockMailSettings(ctx, tx.Tenant.ID)
		if err != nil {
			return Settings{}, err
		}
		if err := match.Check(version); err != nil {
			return Settings{}, err
		}
		before, err := s.settings(ctx, tx)
		if err != nil {
			return Settings{}, err
		}
		in := before.Fields
		edit(&in)
		if err := s.check(in); err != nil {
			return Settings{}, err
		}
		if stored, err = json.Marshal(in); err != nil {
			return Settings{}, err
		}
		if err := tx.SaveMailSettings(ctx, db.SaveMailSettingsParams{TenantID: tx.Tenant.ID, Settings: stored, Automatic: in.Automatic, Now: tx.Tenant.Now}); err != nil {
			return Settings{}, err
		}
		after, err := s.settings(ctx, tx)
		if err != nil {
			return Settings{}, err
		}
		return after, tx.Record(ctx, store.Fact{Action: "update_mail_settings", Entity: "tenant", ID: tx.Tenant.ID, Before: before.Fields, After: after.Fields})
	})
}

func (s *Service) check(in Fields) error {
	for _, a := range []struct{ pointer, address string }{{"/from", in.From}, {"/reply_to", in.ReplyTo}, {"/sandbox_to", in.SandboxTo}} {
		if a.address != "" {
			if err := s.sender.CheckAddress(a.address); err != nil {
				return fault.At(fault.Rule, a.pointer, "%s.", err)
			}
		}
	}
	if in.Automatic && in.From == "" {
		return fault.At(fault.Rule, "/from", "Nothing can be mailed by itself without an address that it comes from.")
	}
	if in.Linked && s.public == "" {
		return fault.At(fault.Rule, "/attach", "The operator has named no URL that links could lead to (KEIYAKU_PUBLIC_URL).")
	}
	if in.Linked && !letter.Has(in.Body, "link") {
		return fault.At(fault.Rule, "/body", "Without an attachment the body needs a {{link}}.")
	}
	if err := letter.Check("/subject", in.Subject); err != nil {
		return err
	}
	return letter.Check("/body", in.Body)
}
