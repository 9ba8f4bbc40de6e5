// Package crm reads what Salesforce sends and decides what comes of it: messages, a tenant's mapping and what there is already in, commands or a reason out. It is
// pure, so that a dry run and the real work give the same, in whatever order and however often messages arrive.
package crm

import (
	"fmt"
	"strings"
)

// The lengths of an id of Salesforce: case counts in the short form; the long one ends with three characters that tell which letters are capitals.
const (
	shortID = 15
	longID  = 18
)

// caseAlphabet has, for each pattern of five letters (the first of them the lowest bit, set for a capital), the character that tells it.
const caseAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"

// NormalID gives the form of 18 characters of an id of Salesforce, which may come with 15 or 18; both stand for the same record. It refuses what is no id, and a long
// one whose last three characters don't agree with the others.
//
// Source: Salesforce Help, "Convert 15-character ids to 18-character ids" (000385008), recomputed with ids of its documentation.
func NormalID(id string) (string, error) {
	if len(id) != shortID && len(id) != longID {
		return "", fmt.Errorf("an id of Salesforce has 15 or 18 characters, not %d", len(id))
	}
	for i := range len(id) {
		if c := id[i]; (c < '0' || c > '9') && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z') {
			return "", fmt.Errorf("an id of Salesforce has letters and digits alone")
		}
	}
	short := id[:shortID]
	long := short + caseCheck(short)
	if len(id) == longID && !strings.EqualFold(id[shortID:], long[shortID:]) {
		return "", fmt.Errorf("the last three characters of the id don't agree with its capitals: %s would be right", long)
	}
	return long, nil
}

// caseCheck are the three characters that tell the capitals of an id of 15.
func caseCheck(short string) string {
	var out [3]byte
	for i := range out {
		bits := 0
		for j := range 5 {
			if c := short[i*5+j]; c >= 'A' && c <= 'Z' {
				bits |= 1 << j
			}
		}
		out[i] = caseAlphabet[bits]
	}
	return string(out[:])
}
