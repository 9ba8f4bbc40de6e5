// Package api is generated from openapi.yaml and holds nothing else: the server
// interface, its request and response types, and the document itself. The
// TypeScript types of the same document lie beside it in keiyaku.d.ts.
package api

//go:generate env CGO_ENABLED=0 go tool -modfile=../tools/go.mod oapi-codegen -config oapi-codegen.yaml ../openapi.yaml
//go:generate npm --prefix ../tools run --silent types
