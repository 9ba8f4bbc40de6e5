package auth

import (
	"errors"
	"net/http"
	"strconv"
	"time"

	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"
)

const (
	// signedTolerance is how far the time of a signed message may be from ours, either way: what is older may have been overheard.
	signedTolerance = 5 * time.Minute
	// maxSignedID bounds the id of a message, in bytes, and maxSignature what is sent as its signatures.
	maxSignedID  = 100
	maxSignature = 1000
)

// ErrNotSigned says that nobody vouches for a message, whatever is wrong with its signature.
var ErrNotSigned = errors.New("the message isn't signed by the connection's secret, or not within the last five minutes")

// CheckSigned tells whether a message was signed with one of the secrets within five minutes of now, as the Standard Webhooks specification has it (webhook-id,
// webhook-timestamp, webhook-signature), and gives its id. It is compared in constant time.
func CheckSigned(headers http.Header, body []byte, secrets [][]byte, now time.Time) (id string, err error) {
	for _, name := range []string{standardwebhooks.HeaderWebhookID, standardwebhooks.HeaderWebhookTimestamp, standardwebhooks.HeaderWebhookSignature} {
		if len(headers.Values(name)) != 1 || len(headers.Get(name)) > maxSignature {
			return "", ErrNotSigned
		}
	}
	id = headers.Get(standardwebhooks.HeaderWebhookID)
	seconds, err := strconv.ParseInt(headers.Get(standardwebhooks.HeaderWebhookTimestamp), 10, 64)
	at := time.Unix(seconds, 0)
	if err != nil || len(id) > maxSignedID || !visible(id) || now.Sub(at) > signedTolerance || at.Sub(now) > signedTolerance {
		return "", ErrNotSigned
	}
	for _, secret := range secrets {
		hook, err := standardwebhooks.NewWebhookRaw(secret)
		if err == nil && hook.VerifyIgnoringTimestamp(body, headers) == nil {
			return id, nil
		}
	}
	return "", ErrNotSigned
}

// visible tells a text of ASCII characters that can be seen.
func visible(text string) bool {
	for i := range len(text) {
		if text[i] < '!' || text[i] > '~' {
			return false
		}
	}
	return text != ""
}
