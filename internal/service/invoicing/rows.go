package invoicing

import "keiyaku/db"

// What a document and a run consist of, as it is stored.
type (
	// Line is a line of a document.
	Line = db.InvoiceLine
	// Tax is the tax of one rate on a document.
	Tax = db.InvoiceTax
	// Correction is an issued document that another one refers to.
	Correction = db.ListInvoiceCorrectionsRow
	// RunError is what a run couldn't bill, and why.
	RunError = db.BillRunError
)
