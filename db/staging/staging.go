// Package staging holds the tables through which much is written at once.
package staging

import _ "embed" // for the file

// SQL makes the tables, for this connection, where it hasn't them yet.
//
//go:embed staging.sql
var SQL string
