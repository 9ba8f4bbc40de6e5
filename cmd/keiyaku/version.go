package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

// version is keiyaku's, as the CHANGELOG calls it.
const version = "0.2.0"

type versionCommand struct{}

// Run prints the version, and the commit if the binary knows it.
func (versionCommand) Run() error {
	commit := ""
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, setting := range info.Settings {
			switch {
			case setting.Key == "vcs.revision":
				commit = ", commit " + setting.Value[:min(12, len(setting.Value))] + commit
			case setting.Key == "vcs.modified" && setting.Value == "true":
				commit += " with changes"
			}
		}
	}
	fmt.Printf("keiyaku %s (%s %s/%s%s)\n", version, runtime.Version(), runtime.GOOS, runtime.GOARCH, commit)
	return nil
}
