package letter

import "strings"

// Problem is why a letter wasn't sent; the zero Problem is none.
type Problem struct {
	// Reason says it to whoever looks after the customer, in Japanese.
	Reason string
	// Detail is what the mail server, or whatever else stood in the way, said in its own words; it may be empty.
	Detail string
	// ForGood tells that it would go wrong again.
	ForGood bool
}

// The reasons that aren't a server's.
const (
	Unreachable  = "メールサーバーに接続できませんでした"
	NoServer     = "メールサーバーが設定されていません"
	NotWritten   = "メールを作成できませんでした"
	NoPDF        = "PDFを作成できませんでした"
	TakenBack    = "送信する前に書類が取り消されました"
	FromASandbox = "サンドボックスからは、メール設定の sandbox_to のほかには送信しません"
)

// Refused is the reason of a server's answer: by its enhanced status (RFC 3463, as 5.1.1), where it gave one that says something, else by its code (RFC 5321). Of code 0 it wasn't
// reached.
func Refused(code int, enhanced string) string {
	class, of, _ := strings.Cut(enhanced, ".")
	if class == "4" || class == "5" {
		for _, known := range enhancedReasons {
			if of == known.status || strings.HasPrefix(of, known.status) && strings.HasSuffix(known.status, ".") {
				return known.reason
			}
		}
	}
	switch {
	case code == 0:
		return Unreachable
	case code == 450 || code == 550 || code == 551 || code == 553:
		return noMailbox
	case code == 452 || code == 552:
		return full
	case code == 530 || code == 534 || code == 535 || code == 538 || code == 454:
		return notLetIn
	case code < 500:
		return busy
	default:
		return refused
	}
}

const (
	noMailbox = "宛先のメールアドレスがないか、いま受け取れません"
	noSender  = "差出人のメールアドレスが受け付けられませんでした"
	full      = "宛先のメールボックスの容量が足りません"
	closed    = "宛先のメールボックスが受信を止めています"
	tooLarge  = "メールが大きすぎます"
	noWay     = "宛先のメールサーバーに届きません"
	notLetIn  = "メールサーバーの認証に失敗しました"
	policy    = "宛先のメールサーバーの方針により拒否されました"
	busy      = "メールサーバーが一時的に受け付けません"
	refused   = "メールサーバーに拒否されました"
)

// enhancedReasons are by what follows the class; one that ends with a dot is for all that begin with it, and the first that fits holds.
var enhancedReasons = []struct{ status, reason string }{
	{"1.7", noSender},
	{"1.8", noSender},
	{"1.", noMailbox},
	{"2.2", full},
	{"2.3", tooLarge},
	{"2.", closed},
	{"3.1", full},
	{"3.4", tooLarge},
	{"3.", busy},
	{"4.", noWay},
	{"7.8", notLetIn},
	{"7.9", notLetIn},
	{"7.", policy},
}
