// Package attachment keeps files beside contracts and their changes: signed contracts, order forms. What was attached stays; a
// file that is withdrawn is only no longer in force.
package attachment

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/sha256"
	"net/http"
	"path"
	"strings"

	"keiyaku/db"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
)

// ID is the id type of the core.
type ID = timeline.ID

const (
	// MaxSize is the largest file, in bytes.
	MaxSize = 10 << 20
	// maxFiles is how many files a contract may have, with those of its changes.
	maxFiles = 100
)

// Service keeps files.
type Service struct{ store *store.Store }

// New makes the service over a store.
func New(s *store.Store) *Service { return &Service{s} }

// Attachment is what is known of a file.
type Attachment = db.Attachment

// File is a file to attach.
type File struct {
	Name, Kind string
	Memo       *string
	Content    []byte
}

// officeTypes are the documents that are archives inside, by the ends of their names.
var officeTypes = map[string]string{
	".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}

// typeOf tells what a file is by its bytes; its name says only which office document an archive is, and that a text is a table.
func typeOf(f File) (string, error) {
	sniffed, _, _ := strings.Cut(http.DetectContentType(f.Content), ";")
	end := strings.ToLower(path.Ext(f.Name))
	switch {
	case sniffed == "application/pdf" || sniffed == "image/png" || sniffed == "image/jpeg":
		return sniffed, nil
	case sniffed == "application/zip" && officeTypes[end] != "":
		if _, err := zip.NewReader(bytes.NewReader(f.Content), int64(len(f.Content))); err == nil {
			return officeTypes[end], nil
		}
	case sniffed == "text/plain" && end == ".csv":
		return "text/csv", nil
	case sniffed == "text/plain" && end == ".txt":
		return sniffed, nil
	}
	return "", fault.New(fault.UnsupportedMedia, "%s is none of what can be attached: PDF, PNG, JPEG, Word, Excel, PowerPoint, plain text (.txt), CSV", f.Name)
}

// ToContract attaches a file to a contract.
func (s *Service) ToContract(ctx context.Context, cmd store.Command, contract ID, f File) (Attachment, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Attachment, error) { return attach(ctx, tx, contract, "", f) })
}

// ToChange attaches a file to a change of a contract.
func (s *Service) ToChange(ctx context.Context, cmd store.Command, change ID, f File) (Attachment, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Attachment, error) {
		contract, err := tx.FindChange(ctx, db.FindChangeParams{TenantID: tx.Tenant.ID, ID: change})
		if err != nil {
			return Attachment{}, store.Found(err, "change")
		}
		return attach(ctx, tx, contract, change, f)
	})
}

func attach(ctx context.Context, tx *store.Tx, contract, change ID, f File) (Attachment, error) {
	c, err := tx.LockContract(ctx, db.LockContractParams{TenantID: tx.Tenant.ID, ID: contract}) // so that the number of files holds
	if err != nil {
		return Attachment{}, store.Found(err, "contract")
	}
	if len(f.Content) == 0 {
		return Attachment{}, fault.New(fault.Invalid, "the file is empty")
	}
	kind, err := typeOf(f)
	if err != nil {
		return Attachment{}, err
	}
	have, err := tx.ListAttachments(ctx, db.ListAttachmentsParams{TenantID: tx.Tenant.ID, ContractID: contract})
	if err != nil {
		return Attachment{}, err
	}
	if len(have) >= maxFiles {
		return Attachment{}, fault.New(fault.Rule, "the contract has %d files, which is all that it can have", maxFiles)
	}
	sum := sha256.Sum256(f.Content)
	id := store.NewID()
	if err := tx.CreateAttachment(ctx, db.CreateAttachmentParams{
		TenantID: tx.Tenant.ID, ContractID: contract, ID: id, ChangeID: change, Kind: f.Kind, Name: f.Name, ContentType: kind, Size: len(f.Content), Sha256: sum[:], Memo: f.Memo,
		CreatedAt: tx.Tenant.Now, CreatedBy: tx.Actor.Name,
	}); err != nil {
		return Attachment{}, err
	}
	if err := tx.CreateAttachmentContent(ctx, db.CreateAttachmentContentParams{TenantID: tx.Tenant.ID, AttachmentID: id, Content: f.Content}); err != nil {
		return Attachment{}, err
	}
	return recorded(ctx, tx, c, id, "attachment_added", "ファイル添付 ")
}

// recorded leaves an entry on the customer's timeline, and gives the attachment as it is.
func recorded(ctx context.Context, tx *store.Tx, c db.Contract, id ID, kind, text string) (Attachment, error) {
	a, err := tx.GetAttachment(ctx, db.GetAttachmentParams{TenantID: tx.Tenant.ID, ID: id})
	if err != nil {
		return Attachment{}, err
	}
	return a, tx.Record(ctx, store.Fact{Action: kind, Entity: "attachment", ID: id, After: a, Entries: []store.Entry{{
		CustomerID: c.CustomerID, Kind: kind, EffectiveOn: tx.Tenant.Today, RecordedAt: tx.Tenant.Now, ContractID: c.ID, ChangeID: a.ChangeID, Summary: text + a.Name, Memo: a.Memo,
	}}})
}

// OfContract lists the files of a contract and of its changes.
func (s *Service) OfContract(ctx context.Context, tenant, contract ID) ([]Attachment, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Attachment, error) {
		if _, err := tx.GetContract(ctx, db.GetContractParams{TenantID: tenant, ID: contract}); err != nil {
			return nil, store.Found(err, "contract")
		}
		return tx.ListAttachments(ctx, db.ListAttachmentsParams{TenantID: tenant, ContractID: contract})
	})
}

// OfChange lists the files of a change.
func (s *Service) OfChange(ctx context.Context, tenant, change ID) ([]Attachment, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Attachment, error) {
		contract, err := tx.FindChange(ctx, db.FindChangeParams{TenantID: tenant, ID: change})
		if err != nil {
			return nil, store.Found(err, "change")
		}
		return tx.ListAttachments(ctx, db.ListAttachmentsParams{TenantID: tenant, ContractID: contract, ChangeID: change})
	})
}

// Get reads what is known of a file.
func (s *Service) Get(ctx context.Context, tenant, id ID) (Attachment, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Attachment, error) {
		a, err := tx.GetAttachment(ctx, db.GetAttachmentParams{TenantID: tenant, ID: id})
		return a, store.Found(err, "attachment")
	})
}

// Content reads a file.
func (s *Service) Content(ctx context.Context, tenant, id ID) (Attachment, []byte, error) {
	a, err := s.Get(ctx, tenant, id)
	if err != nil {
		return Attachment{}, nil, err
	}
	content, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]byte, error) {
		return tx.GetAttachmentContent(ctx, db.GetAttachmentContentParams{TenantID: tenant, AttachmentID: id})
	})
	return a, content, err
}

// Withdraw says that a file is no longer in force.
func (s *Service) Withdraw(ctx context.Context, cmd store.Command, id ID) (Attachment, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Attachment, error) {
		a, err := tx.GetAttachment(ctx, db.GetAttachmentParams{TenantID: tx.Tenant.ID, ID: id})
		if err != nil {
			return Attachment{}, store.Found(err, "attachment")
		}
		c, err := tx.LockContract(ctx, db.LockContractParams{TenantID: tx.Tenant.ID, ID: a.ContractID})
		if err != nil {
			return Attachment{}, err
		}
		if a.WithdrawnAt != nil {
			return Attachment{}, fault.New(fault.Conflict, "the file was withdrawn already")
		}
		now, by := tx.Tenant.Now, tx.Actor.Name
		if err := tx.WithdrawAttachment(ctx, db.WithdrawAttachmentParams{TenantID: tx.Tenant.ID, ID: id, WithdrawnAt: &now, WithdrawnBy: &by}); err != nil {
			return Attachment{}, err
		}
		return recorded(ctx, tx, c, id, "attachment_withdrawn", "添付ファイル取下げ ")
	})
}
