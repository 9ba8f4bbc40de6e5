package letter

import "testing"

func TestAServersAnswerHasAReasonInJapanese(t *testing.T) {
	for _, c := range []struct {
		code     int
		enhanced string
		want     string
	}{
		{0, "", Unreachable},
		{550, "5.1.1", noMailbox},
		{550, "", noMailbox},
		{450, "4.2.0", closed},
		{553, "5.1.8", noSender},
		{552, "5.2.2", full},
		{452, "", full},
		{552, "5.3.4", tooLarge},
		{552, "5.2.3", tooLarge},
		{451, "4.3.0", busy},
		{451, "4.4.1", noWay},
		{421, "", busy},
		{535, "5.7.8", notLetIn},
		{535, "", notLetIn},
		{550, "5.7.1", policy},
		{554, "", refused},
		{554, "5.0.0", refused},
		{554, "nonsense", refused},
		{450, "2.1.1", noMailbox}, // a status of success says nothing of a refusal
		{550, "5.10.1", noMailbox},
	} {
		if got := Refused(c.code, c.enhanced); got != c.want {
			t.Errorf("%d %s is %s, not %s", c.code, c.enhanced, got, c.want)
		}
	}
}
