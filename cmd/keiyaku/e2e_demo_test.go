package main

import (
	"strings"
	"testing"
	"time"
)

func TestADemoGoesOnWithTheSameDataAfterItWasKilledOrStopped(t *testing.T) {
	t.Parallel()
	dir := dataDir(t)
	demo := func() running {
		return keiyaku(t, []string{"KEIYAKU_OWNER_URL="}, "demo", "--empty", "--today="+storyBegins, "--addr=127.0.0.1:0", "--data-dir="+dir)
	}
	first := demo()
	file := demoReady(t, first, dir)
	c := client{file.BaseURL, file.APIKey}
	reservations(t, c)
	c.advance(t, storyEnds)
	c.bill(t, storyEnds)
	c.issue(t, "2026-06-30")
	want := c.picture(t)

	second := demo()
	if err := second.Wait(); err == nil || !strings.Contains(second.output.String(), "another") || !strings.Contains(second.output.String(), dir) {
		t.Errorf("a second demo on the same data: %v\n%s", err, second.output)
	}
	samePicture(t, "beside a second demo", c.picture(t), want)

	if err := first.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = first.Wait()
	killed := time.Now()
	third := demo()
	again := demoReadyAgain(t, third, dir, file)
	if after := time.Since(killed); after > 15*time.Second {
		t.Errorf("it was ready again after %s", after)
	}
	if again.APIKey != file.APIKey || again.TenantID != file.TenantID {
		t.Errorf("it goes on with another tenant or key: %+v, not %+v", again, file)
	}
	c.base = again.BaseURL
	samePicture(t, "after a kill", c.picture(t), want)
	c.issue(t, storyEnds)
	want = c.picture(t)
	third.ends(t)

	fourth := demo()
	c.base = demoReadyAgain(t, fourth, dir, again).BaseURL
	samePicture(t, "after a stop", c.picture(t), want)
	fourth.ends(t)
}
