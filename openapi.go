// Package keiyaku carries the HTTP contract as it was written, comments and
// order included, so that the binary can hand it out. What is generated from
// the contract is package api.
package keiyaku

import _ "embed"

// OpenAPI is openapi.yaml.
//
//go:embed openapi.yaml
var OpenAPI string
