// Markdown on stdin, HTML on stdout, as Gitea and Forgejo read it: goldmark with their extensions and their ids of headings
// (gitea, modules/markup/markdown/markdown.go, modules/markup/common/footnote.go). Their filters behind it are not here.
package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer/html"
)

type ids map[string]bool

func (known ids) Generate(value []byte, kind ast.NodeKind) []byte {
	var made []rune
	for _, letter := range strings.TrimSpace(string(value)) {
		if unicode.IsLetter(letter) || unicode.IsNumber(letter) || letter == '_' || letter == '-' {
			made = append(made, unicode.ToLower(letter))
		}
		if unicode.IsSpace(letter) {
			made = append(made, '-')
		}
	}
	name := string(made)
	if name == "" {
		name = "heading"
	}
	free := name
	for number := 1; known[free]; number++ {
		free = fmt.Sprintf("%s-%d", name, number)
	}
	known[free] = true
	return []byte(free)
}

func (known ids) Put(value []byte) { known[string(value)] = true }

func main() {
	source, err := io.ReadAll(os.Stdin)
	if err != nil {
		panic(err)
	}
	reader := goldmark.New(
		goldmark.WithExtensions(
			extension.GFM, extension.DefinitionList, extension.Footnote),
		goldmark.WithParserOptions(parser.WithAttribute(), parser.WithAutoHeadingID()),
		goldmark.WithRendererOptions(html.WithUnsafe()))
	context := parser.NewContext(parser.WithIDs(ids{}))
	if err := reader.Convert(source, os.Stdout, parser.WithContext(context)); err != nil {
		panic(err)
	}
}
