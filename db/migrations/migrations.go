// Package migrations embeds keiyaku's schema: forward-only SQL files, applied in order of their number by
// internal/postgres. A file that has been released is never edited; what it got wrong, a later one mends.
package migrations

import "embed"

// Files holds the migrations, named 00001_what_it_does.sql.
//
//go:embed *.sql
var Files embed.FS
