# The pages of FOLDER as Gollum shows them, as JSON on stdout: {"version": ..., "pages": {file: HTML}}.
#
#   gollum.rb FOLDER kramdown|commonmarker   (through Tests/Readers/gollum)
#
# Pages are what a repository holds, so they are committed first. Gollum's sanitizer and its other filters are at work. Debian's
# Gollum is of 4.2; its kramdown is asked with the options of Gollum 5 and 6 (gollum-lib, lib/gollum-lib/markups.rb), as it would
# know neither tables nor fences otherwise.
require 'json'
require 'gollum-lib'
require 'kramdown'
require 'kramdown-parser-gfm'
require 'commonmarker'

folder, renderer = ARGV
exit unless renderer
quotes = ["'", "'", '"', '"'].map { |letter| letter.codepoints.first }
gems = GitHub::Markup::Markdown::MARKDOWN_GEMS
gems['kramdown'] = proc { |text|
  Kramdown::Document.new(text, input: 'GFM', hard_wrap: 'false', auto_ids: false, math_engine: nil, smart_quotes: quotes).to_html
}
gems.select! { |name, _| name == renderer }

repository = Rugged::Repository.init_at(folder)
repository.index.add_all
author = { name: 'Readers', email: 'readers@example.org', time: Time.at(0) }
tree = repository.index.write_tree(repository)
Rugged::Commit.create(
  repository, tree: tree, parents: [], author: author, committer: author, message: 'Pages', update_ref: 'refs/heads/master')

wiki = Gollum::Wiki.new(folder, universal_toc: false)
pages = wiki.pages.to_h { |page| [page.path, page.formatted_data] }
specs = Gem.loaded_specs.values_at('gitlab-gollum-lib', renderer).map { |spec| "#{spec.name} #{spec.version}" }
puts JSON.generate('version' => specs.join(', '), 'pages' => pages)
